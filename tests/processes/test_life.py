"""The life of organisations as a registry has it: meetings, congresses, assessments and commendation."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, NONE, START, body, cell, formed

from nq28model import Registry, Truth, UnknownName, judge
from nq28model.entities import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    Grade,
    Headcount,
    MeetingKind,
    PartyOrganisation,
    PartyRank,
)
from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts import FACTS_BY_ID
from nq28model.facts.activity_vocabularies import CapBase, CommendingLevel, RecipientKind
from nq28model.history import (
    Assessed,
    Commended,
    CommitteeAppointed,
    CommitteeElected,
    CongressHeld,
    Dissolved,
    Event,
    MeetingHeld,
    OrganisationListed,
    RankChanged,
)
from nq28model.periods import Interval
from nq28model.periods.months import calendar_months, last_whole_month, later
from nq28model.processes import (
    assessed_year,
    assessment_facts,
    award_facts,
    cell_month_facts,
    cell_quarter_facts,
    cell_year_facts,
    commending_level,
    congress_facts,
    levels_that_may_give,
    meeting_facts,
    meeting_record,
    merit_facts,
    next_congress,
)
from nq28model.rules.activity import assessment, commendation, congress, meeting
from nq28model.spec import Rule

CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4)
YEAR_END = date(2019, 12, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))


def city(*events: Event) -> Registry:
    """Return a registry of the made-up city with one cell, and what happened there."""
    return Registry.of((*CITY, CELL, *events))


def held(month: int, day: int = 5, kind: MeetingKind = MeetingKind.ORDINARY, **more: Any) -> MeetingHeld:
    """Return a meeting of the cell in a month of 2019."""
    return MeetingHeld(effective=date(2019, month, day), organisation="cell-1", kind=kind, **more)


def truth(rule: Rule, facts: Mapping[str, Any], on: date) -> Truth:
    """Return what a rule of the day says, whose facts are all of the vocabulary."""
    assert facts.keys() <= FACTS_BY_ID.keys()
    return judge(rule, facts, on=on).truth


meetings = st.lists(
    st.builds(held, st.integers(1, 12), st.integers(1, 28), st.sampled_from(MeetingKind)), max_size=20
).map(lambda events: sorted(events, key=lambda event: event.effective))


class TestMonths:
    """Calendar months, of which a cell has to meet in each."""

    @given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 900))
    def test_they_are_whole_and_next_to_each_other(self, start: date, days: int) -> None:
        """Each begins on a first day, where the one before ended, and none more would fit in at either end."""
        end = start + timedelta(days)
        months = list(calendar_months(start, end))
        assert all(month.start.day == month.end.day == 1 and 28 <= month.days <= 31 for month in months)
        assert all(one.end == other.start for one, other in pairwise(months))
        assert all(start <= month.start and month.end <= end for month in months)
        if months:
            assert (months[0].start - start).days < 31
            assert (end - months[-1].end).days < 31
        assert days < 62 or months

    @given(st.dates(date(1900, 2, 1), date(2100, 1, 1)))
    def test_the_last_whole_one_is_over_and_the_next_is_not(self, on: date) -> None:
        """The month has ended by the end of the day, and the one after it has not."""
        month = last_whole_month(on)
        assert [month] == list(calendar_months(month.start, month.end))
        assert month.end <= on + timedelta(1) < later(month.end, "on", months=1)


class TestRecord:
    """The two complaints that can be measured: that cells do not meet regularly, and what they talk about."""

    def test_months_without_a_meeting_on_record_are_named(self) -> None:
        """Of twelve months nine have an ordinary meeting: 75 percent; a thematic one does not stand in for it."""
        record = meeting_record(
            city(*(held(month) for month in range(1, 10)), held(9, 20), held(11, kind=MeetingKind.THEMATIC)),
            "cell-1",
            YEAR,
        )
        assert ([month.start.month for month in record.lacking], record.regularity_percent) == ([10, 11, 12], 75)
        assert (len(record.due), len(record.held), record.is_due_known) == (12, 9, True)

    def test_a_session_of_both_is_an_ordinary_meeting_and_a_thematic_one(self) -> None:
        """A combined session counts for the month and for the quarter."""
        registry = city(held(10, kind=MeetingKind.COMBINED))
        assert cell_month_facts(registry, "cell-1", on=date(2019, 10, 31)) == {"meetings_in_month": 1}
        assert cell_quarter_facts(registry, "cell-1", on=YEAR_END) == {"thematic_in_quarter": 1}

    def test_what_the_agendas_are_taken_up_with(self) -> None:
        """All agendas on record are added up: six of eight items on production, one on Party building."""
        record = meeting_record(
            city(
                held(1, agenda={AgendaSubject.PRODUCTION: 4}),
                held(2, agenda={AgendaSubject.PRODUCTION: 2, AgendaSubject.PARTY_BUILDING: 1, AgendaSubject.OTHER: 1}),
                held(3),
            ),
            "cell-1",
            YEAR,
        )
        assert (record.production_percent, record.party_building_percent) == (75, Fraction(25, 2))
        assert meeting_record(city(), "cell-1", YEAR).production_percent is None

    @pytest.mark.parametrize(
        ("event", "months"),
        [
            (formed("new", "ward-1", date(2019, 4, 1)), range(5, 13)),
            (formed("new", "ward-1", date(2019, 4, 30)), range(5, 13)),
            (formed("new", "ward-1", date(2018, 12, 31)), range(1, 13)),
            (body("new", PartyRank.SECTIONAL_BODY, "ward-1"), ()),
        ],
    )
    def test_the_duty_begins_in_the_month_after_the_founding(self, event: Event, months: range) -> None:
        """A cell has to meet from the month after it was formed; a body does not meet as a cell does."""
        record = meeting_record(Registry.of((*CITY, event)), "new", YEAR)
        assert [month.start.month for month in record.due] == list(months)

    def test_it_lasts_while_the_cell_does(self) -> None:
        """A cell that ends in August had to meet up to July; one that becomes a body likewise."""
        ended = city(Dissolved(effective=date(2019, 8, 31), organisation="cell-1"))
        assert len(meeting_record(ended, "cell-1", YEAR).due) == 7
        grown = Registry.of(
            (
                *CITY,
                OrganisationListed(
                    effective=START, organisation=cell("base", "district-1", PartyRank.GRASSROOTS_CELL), members=NONE
                ),
                RankChanged(effective=date(2019, 8, 1), organisation="base", rank=PartyRank.GRASSROOTS_BODY),
            )
        )
        assert len(meeting_record(grown, "base", YEAR).due) == 7

    def test_before_it_is_first_heard_of_the_duty_is_not_known(self) -> None:
        """A cell entered on 1/4 has to meet from April; whether it had to before nobody has said."""
        listed = OrganisationListed(effective=date(2019, 4, 1), organisation=cell("old", "ward-1"), members=NONE)
        registry = Registry.of((*CITY, listed))
        record = meeting_record(registry, "old", YEAR)
        assert (len(record.due), record.is_due_known) == (9, False)
        assert cell_year_facts(registry, "old", on=YEAR_END) == {}
        assert meeting_record(registry, "old", Interval(date(2019, 4, 1), YEAR.end)).is_due_known

    def test_one_merged_with_a_professional_meeting_counts_until_the_law_says_otherwise(self) -> None:
        """From 28/10/2025 a meeting merged with a professional one is none of the cell's; before it is."""
        merged = {"merged_with_professional": True}
        registry = city(
            *(
                MeetingHeld(effective=day, organisation="cell-1", answers=merged)
                for day in (date(2025, 10, 27), date(2025, 11, 5))
            )
        )
        record = meeting_record(registry, "cell-1", Interval(date(2025, 10, 1), date(2025, 12, 1)))
        assert [month.start.month for month in record.held] == [10]

    @given(meetings)
    def test_months_are_held_or_lacking(self, events: list[MeetingHeld]) -> None:
        """Each month due is one or the other, and held are just those of an ordinary or combined meeting."""
        record = meeting_record(city(*events), "cell-1", YEAR)
        assert sorted((*record.held, *record.lacking), key=lambda month: month.start) == list(record.due)
        assert {month.start.month for month in record.held} == {
            event.effective.month for event in events if event.kind is not MeetingKind.THEMATIC
        }

    def test_an_organisation_nobody_has_heard_of(self) -> None:
        """A misspelt id is an error, and not a cell without meetings."""
        with pytest.raises(UnknownName, match="cell-2"):
            meeting_record(city(), "cell-2", YEAR)


class TestPeriods:
    """What the rules on a month, a quarter and a year ask."""

    def test_nothing_on_record_is_asked_and_not_taken_for_none(self) -> None:
        """Without a meeting on record each rule asks; where the caller tells that the record is whole, it is NO."""
        for rule, facts in (
            (meeting.MEETING_MONTHLY, cell_month_facts),
            (meeting.MEETING_THEMATIC_QUARTERLY, cell_quarter_facts),
            (meeting.MEETING_REGULAR, cell_year_facts),
        ):
            assert truth(rule, facts(city(), "cell-1", on=YEAR_END), YEAR_END) is Truth.UNKNOWN
            assert truth(rule, facts(city(), "cell-1", on=YEAR_END, is_whole=True), YEAR_END) is Truth.NO

    @given(meetings, st.dates(YEAR.start, YEAR_END))
    def test_a_whole_record_only_adds_to_what_is_known(self, events: list[MeetingHeld], on: date) -> None:
        """What is known without that word stays as it is with it."""
        registry = city(*events)
        for facts in (cell_month_facts, cell_quarter_facts, cell_year_facts):
            some, all_of_it = (facts(registry, "cell-1", on=on, is_whole=is_whole) for is_whole in (False, True))
            assert some.items() <= all_of_it.items()

    @given(meetings)
    def test_months_make_up_the_year(self, events: list[MeetingHeld]) -> None:
        """The months with a meeting, counted month by month, are the months held of the year."""
        registry = city(*events)
        by_month = [
            cell_month_facts(registry, "cell-1", on=month.last_day, is_whole=True)["meetings_in_month"]
            for month in calendar_months(YEAR.start, YEAR.end)
        ]
        year = cell_year_facts(registry, "cell-1", on=YEAR_END, is_whole=True)
        assert sum(by_month) == sum(event.kind is not MeetingKind.THEMATIC for event in events)
        assert (year["months_held"], year["months_missed"]) == (12 - by_month.count(0), by_month.count(0))
        assert year["regularity_percent"] * 12 == 100 * year["months_held"]

    def test_a_good_year(self) -> None:
        """A meeting a month that is graded good, a thematic one a quarter: nothing is left to ask."""
        marks = {"criterion_points": 93, "attainable_points": 95}
        agenda = {AgendaSubject.PRODUCTION: 1, AgendaSubject.PARTY_BUILDING: 3}
        registry = city(
            *(held(month, answers=marks, agenda=agenda) for month in range(1, 13)),
            *(held(month, 20, MeetingKind.THEMATIC, agenda=agenda) for month in (3, 6, 9, 12)),
        )
        facts = cell_year_facts(registry, "cell-1", on=YEAR_END)
        assert facts == {
            "months_due": 12,
            "months_held": 12,
            "months_missed": 0,
            "regularity_percent": 100,
            "mean_score": Fraction(1860, 19),
            "months_graded_good": 12,
            "months_graded_low": 0,
            "thematic_complete": True,
            "production_percent": 25,
            "party_building_percent": 75,
        }
        assert truth(meeting.MEETING_YEAR_GOOD, facts, YEAR_END) is Truth.YES

    def test_a_month_held_without_a_score_leaves_the_mean_open(self) -> None:
        """A score that nobody has told is not nought, and the mean of the others is not that of the year."""
        registry = city(*(held(month, answers={"meeting_score": 95} if month < 12 else {}) for month in range(1, 13)))
        facts = cell_year_facts(registry, "cell-1", on=YEAR_END)
        assert {"mean_score", "months_graded_good", "production_percent"}.isdisjoint(facts)
        assert cell_year_facts(registry, "cell-1", on=date(2019, 11, 30))["mean_score"] == 95

    def test_of_two_meetings_in_a_month_the_last_scored_is_the_months(self) -> None:
        """Where a month has two ordinary meetings, the score of the later one that has any stands."""
        registry = city(
            held(1, 5, answers={"meeting_score": 40}), held(1, 15, answers={"meeting_score": 80}), held(1, 25)
        )
        facts = cell_year_facts(registry, "cell-1", on=date(2019, 1, 31))
        assert (facts["mean_score"], facts["months_graded_good"], facts["months_graded_low"]) == (80, 0, 0)

    def test_low_months_are_counted(self) -> None:
        """Average and poor months are low, good ones good, and fair ones neither."""
        scores = {1: 95, 2: 75, 3: 55, 4: 10}
        registry = city(*(held(month, answers={"meeting_score": score}) for month, score in scores.items()))
        facts = cell_year_facts(registry, "cell-1", on=date(2019, 4, 30))
        assert (facts["months_graded_good"], facts["months_graded_low"]) == (1, 2)

    @pytest.mark.parametrize(
        ("on", "is_whole", "expected"),
        [
            (date(2019, 2, 28), False, None),
            (date(2019, 3, 31), False, True),
            (date(2019, 6, 30), False, None),
            (date(2019, 6, 30), True, False),
        ],
    )
    def test_a_quarter_that_is_over_needs_its_thematic_meeting(
        self, on: date, is_whole: bool, expected: bool | None
    ) -> None:
        """Before a quarter is over nothing is due; after it, a meeting that is not on record is asked."""
        registry = city(held(2, kind=MeetingKind.THEMATIC))
        assert cell_year_facts(registry, "cell-1", on=on, is_whole=is_whole).get("thematic_complete") is expected

    def test_a_quarter_of_which_a_month_was_not_due_needs_none(self) -> None:
        """A cell formed in January owes no thematic meeting for the first quarter, and one for the second."""
        registry = Registry.of((*CITY, formed("new", "ward-1", date(2019, 1, 10))))
        for on, expected in ((date(2019, 5, 31), None), (date(2019, 6, 30), False)):
            assert cell_year_facts(registry, "new", on=on, is_whole=True).get("thematic_complete") is expected

    def test_a_record_told_to_be_whole_holds_where_the_duty_is_not_known(self) -> None:
        """Of a cell entered during the year the shares of the agendas are known, the months due are not."""
        listed = OrganisationListed(effective=date(2019, 4, 2), organisation=cell("old", "ward-1"), members=NONE)
        told = MeetingHeld(effective=date(2019, 5, 5), organisation="old", agenda={AgendaSubject.PRODUCTION: 1})
        registry = Registry.of((*CITY, listed, told))
        facts = cell_year_facts(registry, "old", on=YEAR_END, is_whole=True)
        assert facts == {"production_percent": 100, "party_building_percent": 0}


class TestMeeting:
    """What is known of one meeting."""

    def test_what_is_on_record_is_read_and_reckoned(self) -> None:
        """Attendance, score, grade and the shares of the agenda follow from the numbers on record."""
        one = held(
            10,
            kind=MeetingKind.COMBINED,
            agenda={AgendaSubject.PRODUCTION: 30, AgendaSubject.PARTY_BUILDING: 90},
            answers={"members_due": 8, "members_present": 7, "duration_minutes": 120, "meeting_score": 80},
        )
        facts = meeting_facts(one)
        assert facts == {
            **one.answers,
            "is_combined_session": True,
            "attendance_percent": Fraction(175, 2),
            "meeting_grade": "fair",
            "production_percent": 25,
            "party_building_percent": 75,
        }
        assert truth(meeting.MEETING_ATTENDANCE_SUFFICIENT, facts, one.effective) is Truth.YES
        assert truth(meeting.MEETING_LONG_ENOUGH, facts, date(2025, 11, 1)) is Truth.YES

    def test_an_answer_that_was_given_stands(self) -> None:
        """A grade that was told is not reckoned anew from the score."""
        facts = meeting_facts(held(10, answers={"meeting_score": 80, "meeting_grade": "good"}))
        assert facts["meeting_grade"] == "good"

    def test_of_a_bare_meeting_the_rest_is_asked(self) -> None:
        """A meeting of which only the day is known is of no known quality; nor is anything reckoned before 2018."""
        assert truth(meeting.MEETING_QUALITY, meeting_facts(held(10)), YEAR_END) is Truth.UNKNOWN
        early = MeetingHeld(
            effective=date(2015, 1, 5), organisation="x", answers={"members_due": 2, "members_present": 1}
        )
        assert "attendance_percent" not in meeting_facts(early)

    def test_more_cannot_be_present_than_have_to(self) -> None:
        """Numbers that contradict each other are told, with their name."""
        with pytest.raises(InvalidValue, match="members_present"):
            meeting_facts(held(10, answers={"members_due": 2, "members_present": 3}))

    @pytest.mark.parametrize("agenda", [{"sport": 1}, {AgendaSubject.OTHER: -1}, {AgendaSubject.OTHER: True}])
    def test_an_agenda_is_of_its_subjects_in_whole_numbers(self, agenda: Any) -> None:
        """A subject that is none, or less than nothing of one, is refused."""
        with pytest.raises(InvalidValue, match="agenda"):
            held(10, agenda=agenda)


class TestCongress:
    """When a congress falls due, and whether one was in time."""

    def last(self, *events: Event) -> Registry:
        """Return a registry in which the cell's last congress was on 20/5/2017."""
        return city(CongressHeld(effective=date(2017, 5, 20), organisation="cell-1", number=2), *events)

    def test_the_next_falls_due_a_term_after_the_last(self) -> None:
        """Thirty months for a cell under a grassroots committee, which may move it by six either way."""
        coming = next_congress(self.last().as_of(YEAR_END), "cell-1")
        assert coming is not None
        assert (coming.previous, coming.due) == (date(2017, 5, 20), date(2019, 11, 20))
        assert (coming.earliest, coming.latest) == (date(2019, 5, 20), date(2020, 5, 20))
        assert (coming.rule, coming.months) == (congress.CONGRESS_CELL_ON_TIME, 30)

    @given(st.dates(date(2018, 1, 1), date(2021, 12, 31)))
    def test_between_its_two_days_it_is_not_outside(self, day: date) -> None:
        """From the earliest day to the latest it is nought days outside; before and after it is some."""
        before = self.last().as_of(date(2017, 12, 31))
        coming = next_congress(before, "cell-1")
        assert coming is not None
        assert coming.earliest is not None
        assert coming.latest is not None
        facts = congress_facts(before, "cell-1", on=day)
        assert (facts["days_outside_shift"] == 0) is (coming.earliest <= day <= coming.latest)
        assert facts.get("held_on_mark") is (
            True if day == coming.due else False if facts["days_outside_shift"] else None
        )

    @pytest.mark.parametrize(
        ("day", "consented", "expected"),
        [
            (date(2019, 11, 20), None, Truth.YES),
            (date(2020, 5, 20), None, Truth.UNKNOWN),
            (date(2020, 5, 20), True, Truth.YES),
            (date(2020, 5, 21), True, Truth.NO),
        ],
    )
    def test_a_congress_is_judged_by_what_was_before_it(
        self, day: date, consented: bool | None, expected: Truth
    ) -> None:
        """On its day it is in time; within six months where the committee consents; after them it is not."""
        facts = congress_facts(self.last().as_of(day - timedelta(1)), "cell-1", on=day, number=3)
        assert facts["previous_congresses"] == 2
        assert facts["congress_due_on"] == date(2019, 11, 20)
        assert facts["congress_shift_months"] == {20: 0 if day.year == 2019 else 6, 21: 7}[day.day]
        assert truth(congress.CONGRESS_CELL_ON_TIME, {**facts, "shift_consented": consented}, day) is expected

    def test_the_end_of_an_appointed_committees_term_sets_the_day(self) -> None:
        """Where the superior appointed the first committee up to a day, the first congress is due then."""
        until = date(2014, 6, 30)
        appointed = CommitteeAppointed(effective=date(2012, 1, 1), organisation="cell-1", until=until)
        coming = next_congress(city(appointed).as_of(date(2013, 1, 1)), "cell-1")
        assert coming is not None
        assert (coming.previous, coming.due, coming.latest) == (None, until, date(2014, 12, 30))
        later_on = self.last(CommitteeAppointed(effective=date(2018, 1, 1), organisation="cell-1", until=YEAR_END))
        assert congress_facts(later_on.as_of(YEAR_END), "cell-1", on=YEAR_END)["congress_due_on"] == YEAR_END

    @pytest.mark.parametrize(
        "event",
        [
            CommitteeElected(effective=date(2018, 1, 1), organisation="cell-1"),
            CommitteeAppointed(effective=date(2018, 1, 1), organisation="cell-1"),
            CommitteeAppointed(effective=date(2016, 1, 1), organisation="cell-1", until=date(2017, 6, 1)),
        ],
    )
    def test_no_other_committee_does(self, event: Event) -> None:
        """A committee elected, appointed without an end of its term, or before the congress sets no day."""
        coming = next_congress(self.last(event).as_of(YEAR_END), "cell-1")
        assert coming is not None
        assert coming.due == date(2019, 11, 20)

    def test_a_grassroots_organisation_has_five_years(self) -> None:
        """A grassroots body's next congress is sixty months after the last, and may be moved by a year."""
        held_by_the_ward = CongressHeld(effective=date(2015, 6, 15), organisation="ward-1")
        coming = next_congress(city(held_by_the_ward).as_of(YEAR_END), "ward-1")
        assert coming is not None
        assert (coming.due, coming.earliest, coming.months) == (date(2020, 6, 15), date(2019, 6, 15), 60)

    def test_what_is_not_known_stays_open(self) -> None:
        """Without a congress on record, or with one before the first term that is known, no day is given."""
        early = CongressHeld(effective=date(2010, 6, 15), organisation="ward-1")
        for registry, id in ((city(), "cell-1"), (city(early), "ward-1")):
            coming = next_congress(registry.as_of(YEAR_END), id)
            assert coming is not None
            assert (coming.due, coming.earliest, coming.latest) == (None, None, None)
        assert "congress_mark" not in congress_facts(city(early).as_of(YEAR_END), "ward-1", on=YEAR_END)

    def test_before_the_first_text_nothing_is_reckoned(self) -> None:
        """In 2010 no term is known, though the end of an appointed one is on record."""
        until = date(2010, 12, 31)
        appointed = CommitteeAppointed(effective=date(2010, 1, 1), organisation="ward-1", until=until)
        coming = next_congress(city(appointed).as_of(date(2010, 6, 1)), "ward-1")
        assert coming is not None
        assert (coming.months, coming.due, coming.latest) == (None, until, None)

    def test_mass_organisations_and_upper_bodies_have_none_here(self) -> None:
        """The rules say nothing here of a union's congress, or of a district's; an id not in being is an error."""
        snapshot = city(CongressHeld(effective=date(2018, 1, 1), organisation="unions")).as_of(YEAR_END)
        assert (next_congress(snapshot, "unions"), next_congress(snapshot, "district-1")) == (None, None)
        assert congress_facts(snapshot, "unions", on=YEAR_END).keys() == {
            "congress_day", "congress_held_on", "previous_congress_day", "last_congress_on"
        }  # fmt: skip
        with pytest.raises(UnknownName, match="cell-9"):
            next_congress(snapshot, "cell-9")


def graded(id: str, grade: Grade = Grade.GOOD, year: int = 2019, **members: int) -> Assessed:
    """Return an organisation's grade for a year, told in the December of it, with how many members got which."""
    counts = {Grade[name.upper()]: number for name, number in members.items()}
    return Assessed(effective=date(year, 12, 15), organisation=id, year=year, grade=grade, members=counts)


TWO_CELLS = formed("cell-2", "ward-1", date(2012, 1, 1), official=6)


class TestAssessment:
    """The grades of a year, and the cap on the top grade over a whole grassroots organisation."""

    def test_the_cap_is_that_of_the_whole(self) -> None:
        """Two of ten members of a ward are excellent, both in one cell: a sixth of ten is one, which is exceeded."""
        registry = city(TWO_CELLS, graded("cell-1", good=4), graded("cell-2", good=4, excellent=2))
        facts = assessment_facts(registry, "ward-1", 2019, on=YEAR_END)
        assert facts == {
            "assessed_kind": "collective",
            "rated_good": 8,
            "rated_excellent": 2,
            "excellent_allowed": 1,
            "excellent_excess": 1,
        }
        assert truth(assessment.ASSESSMENT_EXCELLENT_CAP, facts, YEAR_END) is Truth.NO

    def test_the_base_may_be_the_callers(self) -> None:
        """Of those rated good or better, a fifth of ten is two: the cap is kept."""
        registry = city(TWO_CELLS, graded("cell-1", good=4), graded("cell-2", good=4, excellent=2))
        answers = {"given_cap_base": CapBase.GOOD_OR_BETTER}
        facts = assessment_facts(registry, "ward-1", 2019, on=YEAR_END, answers=answers)
        assert (facts["excellent_allowed"], facts["excellent_excess"]) == (2, 0)

    def test_cells_are_not_capped_one_by_one(self) -> None:
        """Of a cell within a body the rule asks for the numbers of the body, and so of the district."""
        registry = city(graded("cell-1", excellent=4))
        for id in ("cell-1", "district-1"):
            facts = assessment_facts(registry, id, 2019, on=YEAR_END)
            assert "excellent_excess" not in facts
            assert truth(assessment.ASSESSMENT_EXCELLENT_CAP, facts, YEAR_END) is Truth.UNKNOWN

    def test_a_cell_whose_grades_are_not_on_record_leaves_it_open(self) -> None:
        """As long as one cell's members are not graded on record, nothing is added up; the cell is named."""
        registry = city(TWO_CELLS, graded("cell-1", excellent=4), graded("cell-2"))
        assert "rated_excellent" not in assessment_facts(registry, "ward-1", 2019, on=YEAR_END)
        year = assessed_year(registry, "ward-1", 2019, on=YEAR_END)
        assert (year.members_ungraded, year.ungraded) == (("cell-2",), ("ward-1",))
        assert year.grades[Grade.GOOD] == ("cell-1", "cell-2")

    def test_before_the_first_text_there_is_no_cap(self) -> None:
        """In 2018 the numbers are known, and no text of that day caps them."""
        registry = city(graded("cell-1", year=2018, good=4))
        facts = assessment_facts(registry, "ward-1", 2018, on=date(2018, 12, 31))
        assert facts.keys() == {"assessed_kind", "rated_good", "rated_excellent"}

    def test_the_last_grade_known_on_the_day_stands(self) -> None:
        """Graded again in January, the year has the later grade from then on; other years do not matter."""
        again = Assessed(effective=date(2020, 1, 20), organisation="cell-1", year=2019, grade=Grade.COMPLETED)
        registry = city(graded("cell-1", Grade.EXCELLENT), again, graded("cell-1", year=2020))
        for on, grade in ((YEAR_END, Grade.EXCELLENT), (date(2021, 1, 1), Grade.COMPLETED)):
            assert assessed_year(registry, "cell-1", 2019, on=on).grades[grade] == ("cell-1",)

    @given(st.lists(st.integers(0, 9), min_size=3, max_size=3), st.lists(st.integers(0, 9), min_size=3, max_size=3))
    def test_parts_add_up(self, good: list[int], excellent: list[int]) -> None:
        """The members rated in a ward are those of its cells; what is above the cap is what exceeds it."""
        cells = [formed(f"part-{n}", "ward-3", date(2012, 1, 1)) for n in range(3)]
        told = [graded(f"part-{n}", good=good[n], excellent=excellent[n]) for n in range(3)]
        facts = assessment_facts(Registry.of((*CITY, *cells, *told)), "ward-3", 2019, on=YEAR_END)
        assert (facts["rated_good"], facts["rated_excellent"]) == (sum(good), sum(excellent))
        assert facts["excellent_allowed"] == (sum(good) + sum(excellent)) // 6
        assert facts["excellent_excess"] == sum(excellent) - facts["excellent_allowed"]

    def test_grades_are_of_the_four(self) -> None:
        """Members of a fifth grade are refused; so is an organisation that is not in being."""
        with pytest.raises(InvalidValue, match="members: 'superb'"):
            Assessed(effective=YEAR_END, organisation="x", year=2019, grade=Grade.GOOD, members={"superb": 1})  # type: ignore[dict-item]  # refused
        with pytest.raises(UnknownName, match="cell-9"):
            assessed_year(city(), "cell-9", 2019, on=YEAR_END)


class TestCommendation:
    """Who may give which award, and who has earned one."""

    @pytest.mark.parametrize(
        ("award", "recipient", "on", "levels"),
        [
            (AwardKind.COMMENDATION_CERTIFICATE, RecipientKind.ORGANISATION, YEAR_END,
             {"grassroots_committee", "district_committee"}),
            (AwardKind.COMMENDATION_CERTIFICATE, RecipientKind.MEMBER, date(2025, 7, 1),
             {"grassroots_cell", "grassroots_committee", "upper_grassroots_committee"}),
            (AwardKind.MERIT_CERTIFICATE, RecipientKind.MEMBER, YEAR_END, {"provincial_committee"}),
        ],
    )  # fmt: skip
    def test_who_may_give_what(
        self, award: AwardKind, recipient: RecipientKind, on: date, levels: set[CommendingLevel]
    ) -> None:
        """A certificate is the grassroots' and its superior's to give, a certificate of merit the province's alone."""
        assert set(levels_that_may_give(award, recipient, on=on)) == levels

    def test_before_the_first_text_nobody_is_named(self) -> None:
        """In 2012 no text on it was found."""
        with pytest.raises(NotInForce):
            levels_that_may_give(AwardKind.PRAISE, RecipientKind.MEMBER, on=date(2012, 1, 1))

    def test_the_rank_makes_the_level(self) -> None:
        """Above the grassroots it is the district's committee up to 30/6/2025, then the commune's; nobody's in 2010."""
        above = PartyRank.UPPER_GRASSROOTS_BODY
        days = (date(2010, 1, 1), date(2025, 6, 30), date(2025, 7, 1))
        assert [commending_level(above, on=day) for day in days] == [
            None, CommendingLevel.DISTRICT_COMMITTEE, CommendingLevel.UPPER_GRASSROOTS_COMMITTEE
        ]  # fmt: skip
        assert commending_level(PartyRank.GRASSROOTS_CELL, on=YEAR_END) is CommendingLevel.GRASSROOTS_CELL

    @pytest.mark.parametrize(
        ("collectives", "individuals", "recipient"), [(5, 0, "organisation"), (0, 5, "member"), (5, 5, None)]
    )
    def test_an_award_is_read(self, collectives: int, individuals: int, recipient: str | None) -> None:
        """Who gave it and when is on record; to whom, where all were collectives or all individuals."""
        commended = Commended(
            effective=YEAR_END, by="district-1", award=AwardKind.COMMENDATION_CERTIFICATE, basis=AwardBasis.THEMATIC,
            collectives=collectives, individuals=individuals,
        )  # fmt: skip
        facts = award_facts(city().as_of(YEAR_END), commended)
        assert facts == {
            "commending_level": "district_committee",
            "award_kind": "commendation_certificate",
            "award_basis": "thematic",
            "award_day": YEAR_END,
            **({"recipient_kind": recipient} if recipient is not None else {}),
        }
        expected = Truth.UNKNOWN if recipient is None else Truth.YES
        assert truth(commendation.COMMENDATION_AUTHORITY, facts, YEAR_END) is expected

    @pytest.mark.parametrize("by", [None, "gone", "unions"])
    def test_a_giver_that_is_not_known_is_asked(self, by: str | None) -> None:
        """Nobody named, nobody in being, or no Party committee: the level is not known."""
        facts = award_facts(city().as_of(YEAR_END), Commended(effective=YEAR_END, by=by, award=AwardKind.PRAISE))
        assert facts.keys() == {"award_kind", "award_day"}

    def test_the_collectives_commended_are_named_once_and_no_more_than_there_are(self) -> None:
        """Two ids beside one collective, or one id twice, are refused; the ids stand in the history."""
        for ids, number in ((("a", "b"), 1), (("a", "a"), 2)):
            with pytest.raises(InvalidValue, match=r"organisations: .*, each once is wanted"):
                Commended(effective=YEAR_END, award=AwardKind.PRAISE, collectives=number, organisations=ids)
        given = Commended(effective=YEAR_END, by="ward-1", award=AwardKind.PRAISE, collectives=3,
                          organisations=("cell-1", "ward-1"))  # fmt: skip
        assert (given.subject, list(given.touches())) == ("ward-1", ["ward-1", "cell-1"])


def streak(*grades: Grade, last: int = 2019) -> tuple[Assessed, ...]:
    """Return the cell's grades of the years up to *last*."""
    first = last - len(grades) + 1
    return tuple(graded("cell-1", grade, year) for year, grade in enumerate(grades, first))


TOP = Grade.EXCELLENT
AWARDED = Commended(effective=date(2017, 1, 10), by="district-1", award=AwardKind.COMMENDATION_CERTIFICATE,
                    basis=AwardBasis.FIVE_YEAR, collectives=1, organisations=("cell-1",))  # fmt: skip
ANNUAL = Commended(effective=date(2018, 1, 10), by="district-1", award=AwardKind.COMMENDATION_CERTIFICATE,
                   basis=AwardBasis.ANNUAL, collectives=1, organisations=("cell-1",))  # fmt: skip
ELSEWHERE = Commended(effective=date(2018, 1, 11), by="cell-1", award=AwardKind.COMMENDATION_CERTIFICATE,
                      basis=AwardBasis.FIVE_YEAR, individuals=1)  # fmt: skip
NEVER = {"last_streak_award_year": 0, "streak_reset_by_award": False}


class TestMerit:
    """The run of years at the top grade, and what is left to ask of it."""

    def merit(self, *events: Event, **answers: Any) -> dict[str, Any]:
        """Return what is known of the cell's merit in 2019."""
        in_order = sorted(events, key=lambda event: event.effective)
        return merit_facts(city(*in_order), "cell-1", 2019, on=YEAR_END, answers=answers)

    def test_five_years_running(self) -> None:
        """Five top grades in a row are what the award asks."""
        facts = self.merit(*streak(*[TOP] * 5), **NEVER)
        assert (facts["top_years_running"], facts["top_grade_this_year"]) == (5, True)
        assert truth(commendation.COMMENDATION_FIVE_YEAR_STANDARD, facts, YEAR_END) is Truth.YES

    def test_a_lower_grade_ends_the_run(self) -> None:
        """Three after a lower grade are three, and not enough; none where the year itself is lower."""
        facts = self.merit(*streak(Grade.GOOD, TOP, TOP, TOP), **NEVER)
        assert facts["top_years_running"] == 3
        assert truth(commendation.COMMENDATION_FIVE_YEAR_STANDARD, facts, YEAR_END) is Truth.NO
        lower = self.merit(*streak(TOP, Grade.GOOD), **NEVER)
        assert (lower["top_years_running"], lower["top_grade_this_year"]) == (0, False)

    def test_a_year_without_a_grade_on_record_ends_no_run(self) -> None:
        """Three on record with nothing before may be more: it is asked, and the answer stands where it is given."""
        assert "top_years_running" not in self.merit(*streak(TOP, TOP, TOP), **NEVER)
        assert self.merit(*streak(TOP, TOP, TOP), **NEVER, top_years_running=4)["top_years_running"] == 4

    def test_there_is_no_year_before_the_founding(self) -> None:
        """A cell formed in 2012, graded since 2012, has had no other year; one that was merely listed may have."""
        young = formed("young", "ward-1", date(2018, 1, 1))
        listed = OrganisationListed(effective=date(2018, 1, 1), organisation=cell("listed", "ward-1"), members=NONE)
        for event, id, known in ((young, "young", True), (listed, "listed", False)):
            told = [graded(id, TOP, year) for year in (2018, 2019)]
            registry = Registry.of((*CITY, event, *told))
            facts = merit_facts(registry, id, 2019, on=YEAR_END, answers=NEVER)
            assert ("top_years_running" in facts) is known

    def test_whether_an_award_starts_the_count_anew_is_the_callers_to_say(self) -> None:
        """After an award for a run of years in 2017 the count is three or six, as no text settles."""
        grades = streak(*[TOP] * 6)
        open_still = self.merit(*grades, AWARDED, ANNUAL, ELSEWHERE)
        assert (open_still["last_streak_award_year"], "top_years_running" in open_still) == (2017, False)
        for is_reset, years in ((False, 6), (True, 2)):
            facts = self.merit(*grades, AWARDED, streak_reset_by_award=is_reset)
            assert facts["top_years_running"] == years
        apart = self.merit(*streak(TOP, TOP), AWARDED, streak_reset_by_award=True)
        assert apart["top_years_running"] == 2

    def test_a_year_not_graded_is_asked(self) -> None:
        """Without the grade of the year nothing is said of it, and before the first text nothing is counted."""
        assert self.merit(*streak(TOP, last=2018), **NEVER).keys() == {"recipient_kind", *NEVER}
        early = merit_facts(city(*streak(TOP, last=2015)), "cell-1", 2015, on=date(2015, 12, 31), answers=NEVER)
        assert (early["top_grade_this_year"], "top_years_running" in early) == (True, False)

    @given(st.lists(st.sampled_from(Grade), min_size=1, max_size=8))
    def test_the_run_is_that_of_the_last_grades(self, grades: list[Grade]) -> None:
        """With every year graded since the founding, the run is counted back from the last year."""
        registry = Registry.of((*CITY, formed("cell-1", "ward-1", date(2020 - len(grades), 1, 1)), *streak(*grades)))
        facts = merit_facts(registry, "cell-1", 2019, on=YEAR_END, answers=NEVER)
        told = "".join(grade.value[0] for grade in grades)
        assert facts["top_years_running"] == len(told) - len(told.rstrip("e"))


def test_a_body_is_no_cell() -> None:
    """A sectional body stands between cells and their body, and neither meets nor holds a congress by these rules."""
    sectional = PartyOrganisation(id="part", name="part", rank=PartyRank.SECTIONAL_BODY, parent="ward-1")
    registry = city(OrganisationListed(effective=START, organisation=sectional, members=Headcount(0)))
    assert meeting_record(registry, "part", YEAR).due == ()
    assert next_congress(registry.as_of(YEAR_END), "part") is None
