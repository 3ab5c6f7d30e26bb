"""The work of the Resolution in a period, and what of it and of the life of organisations is on the work list."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, NONE, START, UNIT, cell, formed

from nq28model import Finding, FindingKind, Registry, ReviewPeriod, Truth, review
from nq28model.entities import CellLifeWeakness, MeetingKind, Obstacle, PartyRank, Task
from nq28model.history import (
    CommitteeAppointed,
    CongressHeld,
    Dissolved,
    Event,
    Inspected,
    MeetingHeld,
    OrganisationListed,
    OwnerContacted,
    Proposed,
    TrainingHeld,
    UnitClosed,
    UnitListed,
    UnitSurveyed,
)
from nq28model.periods import Interval
from nq28model.reports import OpenFinding, open_findings, work_report
from nq28model.strategies import histories
from nq28model.words import LANGUAGES, Language

DAY = date(2019, 10, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="unit-1")
MONOTONOUS, POOR = CellLifeWeakness.MONOTONOUS, CellLifeWeakness.POOR_CONTENT
BEGAN, ENDS = date(2010, 1, 1), date(2016, 1, 1)
HISTORIES = histories(start=BEGAN, max_size=15)


TOLD: Mapping[Language, list[str]] = {
    "vi": [
        (
            "Khảo sát: 1/1 đơn vị trong sổ (1 lượt); đã khảo sát trước kỳ nhưng trong kỳ thì chưa: 0; "
            "chưa khảo sát lần nào: 0."
        ),
        "Tiếp xúc, vận động chủ đơn vị: 1 lượt ở 1 đơn vị; đồng ý: 1; chưa đồng ý: 0.",
        "Trở ngại đã gặp (số đơn vị): chủ doanh nghiệp không có mặt tại Việt Nam (1).",
        "Tập huấn, bồi dưỡng: 1 lớp của 1 tổ chức; số người dự đã ghi nhận: 1.200 (chưa rõ số người dự: 0 lớp).",
        "Kiểm tra, giám sát: 1 cuộc tại 1 tổ chức; hạn chế chưa khắc phục: 2.",
        "Hạn chế qua kiểm tra (số tổ chức): nội dung sinh hoạt nghèo nàn (1); nội dung sinh hoạt đơn điệu (1).",
        "Đề xuất, kiến nghị (số tổ chức): " + "đề xuất thành phố có cơ chế, chính sách hỗ trợ kinh phí hoạt động (1).",
    ],
    "en": [
        (
            "Units surveyed: 1 of the 1 on the list (1 surveys); surveyed before the period and not in it: 0; "
            "never surveyed: 0."
        ),
        "Contacts with owners: 1, at 1 units; agreed: 1; not agreed: 0.",
        "Obstacles met (units): the owner is not in Viet Nam (1).",
        (
            "Training: 1 courses by 1 organisations; people who took part, on record: 1,200 "
            "(courses of which that is not known: 0)."
        ),
        "Inspections: 1, of 1 organisations; weaknesses not put right: 2.",
        "Weaknesses found (organisations): content is poor (1); content is monotonous (1).",
        (
            "Proposals made (organisations): "
            "ask the city for funds for such organisations under grassroots committees (1)."
        ),
    ],
}
"""What a report with one of each sort of work says, line by line."""


def kept(*events: Event, kept_for: tuple[str, ...] = ("district-1",)) -> Registry:
    """Return a registry of the made-up city with one cell of a unit, kept for the first district."""
    return Registry.of((*CITY, CELL, *events), kept_for=kept_for)


def unit(number: int) -> UnitListed:
    """List one more unit that the Resolution covers."""
    return UnitListed(effective=START, unit=evolve(UNIT, id=f"unit-{number}", name=f"Đơn vị {number} (giả định)"))


def on(happening: type[Any], day: date, /, **more: Any) -> Any:
    """Return an event of a day."""
    return happening(effective=day, **more)


def found(registry: Registry, kind: FindingKind, day: date = DAY, period: ReviewPeriod | None = None) -> list[Finding]:
    """Return the findings of one kind in the review of a day."""
    return list(review(registry, on=day, period=period).of_kind(kind))


class TestWork:
    """What was done in a period, and by whom or where."""

    def test_which_units_were_surveyed_and_which_never(self) -> None:
        """Units on the list at the end were surveyed in the period, before it, or never; one that closed is none."""
        report = work_report(
            kept(
                *(unit(number) for number in (2, 3, 4)),
                on(UnitSurveyed, date(2018, 5, 1), unit="unit-2"),
                on(UnitSurveyed, date(2019, 5, 1), unit="unit-1"),
                on(UnitSurveyed, date(2019, 6, 1), unit="unit-1"),
                on(UnitSurveyed, date(2019, 6, 2), unit="unit-4"),
                on(UnitClosed, date(2019, 7, 1), unit="unit-4"),
            ),
            YEAR,
        )
        assert report.surveyed == {"unit-1": 2, "unit-4": 1}
        assert (report.covered, report.not_surveyed, report.never_surveyed) == (("unit-1",), ("unit-2",), ("unit-3",))

    def test_owners_are_counted_by_the_last_that_is_known_of_them(self) -> None:
        """A contact that is left open takes nothing back; obstacles are met at surveys and at contacts alike."""
        absent, barrier = Obstacle.OWNER_ABSENT, Obstacle.LANGUAGE_BARRIER
        report = work_report(
            kept(
                *(unit(number) for number in (2, 3)),
                on(OwnerContacted, date(2019, 1, 1), unit="unit-1", agreed=False),
                on(OwnerContacted, date(2019, 2, 1), unit="unit-1", agreed=True),
                on(OwnerContacted, date(2019, 3, 1), unit="unit-1", obstacles=frozenset({barrier})),
                on(OwnerContacted, date(2019, 3, 1), unit="unit-2", agreed=False, obstacles=frozenset({absent})),
                on(OwnerContacted, date(2019, 4, 1), unit="unit-3"),
                on(UnitSurveyed, date(2019, 4, 1), unit="unit-1", obstacles=frozenset({barrier, absent})),
            ),
            YEAR,
        )
        assert (report.contacted, report.agreed) == ({"unit-1": 3, "unit-2": 1, "unit-3": 1}, ("unit-1",))
        assert report.refused == ("unit-2",)
        assert list(report.obstacles.items()) == [(barrier, ("unit-1",)), (absent, ("unit-2", "unit-1"))]

    def test_a_training_of_unknown_attendance_is_not_one_of_nobody(self) -> None:
        """The people who took part are added up where they are on record, and the others are counted as not known."""
        report = work_report(
            kept(
                on(TrainingHeld, date(2019, 1, 1), organisation="district-1", attended=20),
                on(TrainingHeld, date(2019, 2, 1), organisation="district-1"),
                on(TrainingHeld, date(2019, 3, 1), organisation="ward-1", attended=5),
            ),
            YEAR,
        )
        assert (report.trained, report.attended, report.uncounted) == ({"district-1": 2, "ward-1": 1}, 25, 1)

    def test_what_was_found_stands_until_it_is_put_right(self) -> None:
        """Told again of the same day with its remedy, an inspection is one, and what it found is put right by then."""
        both = frozenset({MONOTONOUS, POOR})
        told = on(Inspected, date(2019, 3, 1), organisation="cell-1", found=both)
        again = evolve(told, recorded=date(2019, 8, 1), found=frozenset({POOR}), remedied=date(2019, 7, 1))
        well = on(Inspected, date(2019, 4, 1), organisation="ward-1")
        put_right = on(Inspected, date(2019, 5, 1), organisation="ward-3", found=both, remedied=date(2019, 6, 1))
        report = work_report(kept(told, again, well, put_right), YEAR)
        assert report.inspected == {"cell-1": 1, "ward-1": 1, "ward-3": 1}
        assert report.found == {POOR: ("cell-1", "ward-3"), MONOTONOUS: ("cell-1", "ward-3")}
        assert report.remedied == ("ward-3",)
        assert report.open_findings == (
            OpenFinding(organisation="cell-1", weakness=MONOTONOUS, found=date(2019, 3, 1)),
        )
        [row] = [row for row in report.to_rows() if row["kind"] == "open"]
        assert (row["term"], row["id"], row["day"]) == (MONOTONOUS.value, "cell-1", date(2019, 3, 1))

    @pytest.mark.parametrize(("day", "is_open"), [(date(2019, 6, 30), True), (date(2019, 7, 1), False)])
    def test_a_remedy_to_come_is_none_yet(self, day: date, is_open: bool) -> None:
        """What is to be put right by 1/7 is open on the eve, with the day by which it is to be."""
        told = on(Inspected, date(2019, 3, 1), organisation="x", found=frozenset({POOR}), remedied=date(2019, 7, 1))
        assert [one.remedied for one in open_findings([told], on=day)] == [date(2019, 7, 1)] * is_open

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_is_told_in_both_languages(self, language: Language) -> None:
        """Each sort of work has a line with its numbers; what nobody did has none, but for the surveys."""
        whole = work_report(
            kept(
                on(UnitSurveyed, date(2019, 4, 1), unit="unit-1", obstacles=frozenset({Obstacle.OWNER_ABSENT})),
                on(OwnerContacted, date(2019, 4, 2), unit="unit-1", agreed=True),
                on(TrainingHeld, date(2019, 4, 3), organisation="ward-1", attended=1200),
                on(Inspected, date(2019, 4, 4), organisation="cell-1", found=frozenset({POOR, MONOTONOUS})),
                on(Proposed, date(2019, 4, 5), organisation="cell-1", about=Task.PROPOSE_FUNDING),
            ),
            YEAR,
        )
        assert whole.explain(language).splitlines() == TOLD[language]
        assert len(list(work_report(kept(), YEAR).lines())) == 1

    @settings(deadline=None)
    @given(HISTORIES, st.dates(BEGAN, ENDS))
    def test_periods_add_up(self, events: list[Event], middle: date) -> None:
        """Surveys, contacts, trainings and inspections of two neighbouring periods are those of both together."""
        registry = Registry.of(events)
        first, second, both = (
            work_report(registry, Interval(*ends)) for ends in ((BEGAN, middle), (middle, ENDS), (BEGAN, ENDS))
        )
        for name in ("surveyed", "contacted", "trained", "inspected"):
            parts = Counter(getattr(first, name))
            parts.update(getattr(second, name))
            assert parts == Counter(getattr(both, name))
        assert first.attended + second.attended == both.attended
        for name in ("obstacles", "found", "proposed"):
            one, other, all_of_it = (getattr(report, name) for report in (first, second, both))
            assert {term: {*one.get(term, ()), *other.get(term, ())} for term in (*one, *other)} == {
                term: set(ids) for term, ids in all_of_it.items()
            }

    @settings(deadline=None)
    @given(HISTORIES, st.dates(BEGAN, ENDS), st.integers(0, 900))
    def test_each_unit_is_covered_or_not(self, events: list[Event], start: date, days: int) -> None:
        """Units on the list at the end are surveyed in the period, before it or never, as their surveys tell."""
        interval = Interval(start, start + timedelta(days))
        registry = Registry.of(events)
        report, closing = work_report(registry, interval), registry.as_of(interval.last_day)
        last = {id: surveys[-1].effective for id, surveys in closing.surveys.items()}
        assert sorted((*report.covered, *report.not_surveyed, *report.never_surveyed)) == sorted(closing.units)
        assert set(report.never_surveyed) == closing.units.keys() - last.keys()
        assert set(report.not_surveyed) == {id for id in closing.units if last.get(id, start) < start}
        assert report.units == len(closing.units)

    @settings(deadline=None)
    @given(HISTORIES, st.dates(BEGAN, ENDS))
    def test_no_organisation_is_both_put_right_and_open(self, events: list[Event], end: date) -> None:
        """What was found in the period is put right by its end, or one of the findings that are open."""
        report = work_report(Registry.of(events), Interval(BEGAN, end))
        left = {one.organisation for one in report.open_findings}
        with_any = {id for ids in report.found.values() for id in ids}
        assert left.isdisjoint(report.remedied)
        assert left | set(report.remedied) == with_any
        assert all(one.remedied is None or one.remedied >= end for one in report.open_findings)


class TestMeetingsDue:
    """Cells of which no meeting is on record for the last whole month."""

    @pytest.mark.parametrize(
        ("day", "meeting", "is_due"),
        [
            (date(2019, 10, 31), date(2019, 10, 5), False),
            (date(2019, 10, 31), date(2019, 9, 30), True),
            (date(2019, 10, 30), date(2019, 9, 30), False),
            (date(2019, 10, 30), date(2019, 10, 5), True),
        ],
    )
    def test_it_is_the_last_whole_month_that_counts(self, day: date, meeting: date, is_due: bool) -> None:
        """October is over on its last day, and not on the day before: then September counts."""
        registry = kept(on(MeetingHeld, meeting, organisation="cell-1"))
        assert bool(found(registry, FindingKind.MEETING_DUE, day)) is is_due

    def test_it_is_asked_and_not_taken_for_none(self) -> None:
        """A thematic meeting is no ordinary one; how many of these there were is asked."""
        thematic = on(MeetingHeld, date(2019, 10, 5), organisation="cell-1", kind=MeetingKind.THEMATIC)
        [due] = found(kept(thematic), FindingKind.MEETING_DUE)
        assert due.verdict is not None
        assert (due.subject, due.day, due.verdict.truth) == ("cell-1", DAY, Truth.UNKNOWN)
        assert [fact.id for fact in due.questions] == ["meetings_in_month"]

    def test_a_cell_formed_in_the_month_owes_none(self) -> None:
        """The duty begins in the month after; before 2011 no text of it is known; a grassroots body is no cell."""
        young = formed("cell-2", "ward-1", date(2019, 10, 1), unit="unit-2")
        assert [one.subject for one in found(kept(unit(2), young), FindingKind.MEETING_DUE)] == ["cell-1"]
        listed = on(OrganisationListed, START, organisation=cell("cell-2", "ward-1", unit="unit-2"), members=NONE)
        assert found(Registry.of((*CITY, unit(2), listed)), FindingKind.MEETING_DUE, date(2010, 12, 31)) == []
        base = on(
            OrganisationListed, START,
            organisation=cell("base", "district-1", PartyRank.GRASSROOTS_BODY, "unit-2"), members=NONE,
        )  # fmt: skip
        assert [one.subject for one in found(kept(unit(2), base), FindingKind.MEETING_DUE)] == ["cell-1"]


class TestCongressesDue:
    """Organisations whose next congress is due, or of which that is not known."""

    @pytest.mark.parametrize(
        ("last", "expected"), [(date(2017, 5, 1), []), (date(2017, 4, 30), [date(2019, 10, 30)]), (None, [None])]
    )
    def test_it_is_due_a_term_after_the_last(self, last: date | None, expected: list[date | None]) -> None:
        """Thirty months after the last congress on record; where none is, when it was is asked."""
        held = [on(CongressHeld, last, organisation="cell-1")] if last is not None else []
        due = found(kept(*held), FindingKind.CONGRESS_DUE)
        assert [one.day for one in due] == expected
        assert all(one.verdict is not None and one.verdict.truth is Truth.UNKNOWN for one in due)

    def test_held_today_one_long_overdue_would_be_out_of_time(self) -> None:
        """Beyond the months by which it may be moved, no consent would help: the verdict on one today is NO."""
        [due] = found(kept(on(CongressHeld, date(2015, 1, 1), organisation="cell-1")), FindingKind.CONGRESS_DUE)
        assert due.verdict is not None
        assert (due.day, due.verdict.truth) == (date(2017, 7, 1), Truth.NO)

    @pytest.mark.parametrize(("day", "is_asked"), [(date(2019, 12, 31), False), (date(2020, 1, 1), True)])
    def test_one_younger_than_a_term_is_left_alone(self, day: date, is_asked: bool) -> None:
        """A cell formed on 1/7/2017 owes no congress for thirty months; then one has to be on record."""
        young = formed("cell-2", "ward-1", date(2017, 7, 1), unit="unit-2")
        due = found(kept(unit(2), young), FindingKind.CONGRESS_DUE, day)
        assert ("cell-2" in {one.subject for one in due}) is is_asked

    def test_of_one_that_was_merely_listed_the_age_is_not_known(self) -> None:
        """A cell that is first heard of last month may be old: its congress is asked."""
        listed = on(
            OrganisationListed, date(2019, 9, 1), organisation=cell("cell-2", "ward-1", unit="unit-2"), members=NONE
        )
        due = found(kept(unit(2), listed), FindingKind.CONGRESS_DUE)
        assert [one.subject for one in due] == ["cell-1", "cell-2"]

    def test_the_end_of_an_appointed_term_counts(self) -> None:
        """Where the superior appointed a committee up to a day, the congress is due on it."""
        appointed = on(CommitteeAppointed, date(2019, 1, 1), organisation="cell-1", until=DAY)
        assert [one.day for one in found(kept(appointed), FindingKind.CONGRESS_DUE)] == [DAY]

    def test_before_the_first_text_and_without_a_rule_nothing_is_due(self) -> None:
        """In 2010 no term is known; a sectional body's congress is in no rule."""
        listed = on(OrganisationListed, START, organisation=cell("cell-2", "ward-1", unit="unit-1"), members=NONE)
        assert found(Registry.of((*CITY, listed)), FindingKind.CONGRESS_DUE, date(2010, 12, 31)) == []
        sectional = on(
            OrganisationListed, START, members=NONE,
            organisation=cell("part", "ward-1", PartyRank.SECTIONAL_BODY, "unit-1"),
        )  # fmt: skip
        assert found(Registry.of((*CITY, sectional)), FindingKind.CONGRESS_DUE) == []


class TestSurveysDue:
    """Units that were never surveyed, or not in the period."""

    def test_never_and_not_since(self) -> None:
        """In a review of the five years from 2014, a survey of 2013 is one of before; no survey at all is never."""
        five = ReviewPeriod(years=5, anchor=date(2014, 11, 10))
        fears = frozenset({Obstacle.FEAR_FOR_COSTS})
        registry = kept(
            unit(2), unit(3),
            on(UnitSurveyed, date(2013, 5, 1), unit="unit-1", obstacles=fears),
            on(UnitSurveyed, date(2018, 5, 1), unit="unit-2"),
        )  # fmt: skip
        [before] = found(registry, FindingKind.NOT_SURVEYED, period=five)
        assert (before.subject, before.day, before.obstacles) == ("unit-1", date(2013, 5, 1), tuple(fears))
        [never] = found(registry, FindingKind.NEVER_SURVEYED, period=five)
        assert (never.subject, never.day, never.title) == ("unit-3", None, FindingKind.NEVER_SURVEYED.words)
        assert (never.steps, never.questions) == ((), ())
        assert found(registry, FindingKind.NOT_SURVEYED) == []

    def test_what_the_resolution_does_not_cover_need_not_be(self) -> None:
        """A State enterprise need not be surveyed; one of which that is not known has to be asked."""
        state = evolve(UNIT, id="unit-2", state_capital_percent=65)
        unclear = evolve(UNIT, id="unit-3", state_capital_percent=None)
        registry = Registry.of((*CITY, *(UnitListed(effective=START, unit=one) for one in (state, unclear))))
        never = found(registry, FindingKind.NEVER_SURVEYED)
        assert [one.subject for one in never] == ["unit-1", "unit-3"]


class TestNotRemedied:
    """What inspections have found that is not put right."""

    def test_they_are_listed_by_inspection(self) -> None:
        """Of an organisation in being under those for whom the registry is kept, whenever it was found."""
        both = frozenset({MONOTONOUS, POOR})
        registry = kept(
            formed("cell-2", "ward-1", date(2012, 1, 1)),
            on(Inspected, date(2012, 3, 1), organisation="cell-1", found=both),
            on(Inspected, date(2013, 3, 1), organisation="cell-2", found=both),
            on(Inspected, date(2013, 3, 1), organisation="ward-2", found=both),
            on(Inspected, date(2013, 3, 1), organisation="ward-1", found=both, remedied=DAY),
            on(Inspected, date(2015, 3, 1), organisation="cell-1", found=frozenset({POOR})),
            on(Dissolved, date(2015, 3, 1), organisation="cell-2"),
        )
        assert [(one.subject, one.day, one.weaknesses) for one in found(registry, FindingKind.NOT_REMEDIED)] == [
            ("cell-1", date(2012, 3, 1), (MONOTONOUS,)), ("cell-1", date(2015, 3, 1), (POOR,))
        ]  # fmt: skip

    def test_a_registry_kept_for_none_lists_all(self) -> None:
        """Where the registry is kept for no one in particular, no organisation is left out."""
        inspected = on(Inspected, date(2013, 3, 1), organisation="ward-2", found=frozenset({POOR}))
        assert [one.subject for one in found(kept(inspected, kept_for=()), FindingKind.NOT_REMEDIED)] == ["ward-2"]
