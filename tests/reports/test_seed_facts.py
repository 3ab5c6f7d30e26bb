"""The facts of the district's page of 24/1/2020: its figures, what follows from them, and what stays ambiguous.

They stand in tests/data/seed-facts.toml, by posts and bodies; no person is named.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import asdict

from nq28model import RULEBOOK, Interval, ReviewPeriod, Truth, Words, instruments, judge, resolution_report
from nq28model.codec import sample_registry
from nq28model.facts.reporting_vocabularies import CountUnit, MeasureKind, ReviewMeasure, Weekday
from nq28model.figures import Figure, read_document_reference, read_figure
from nq28model.law import Instrument
from nq28model.periods import LabelKind, read_label
from nq28model.reports import (
    ComputedFigure,
    DoubtedMeasure,
    Outcome,
    PublishedFigure,
    Reading,
    doubted_figures,
    reconcile,
    resolution_figures,
)
from nq28model.rules.reporting.office_days import statutory_calendar

Row = Mapping[str, Any]
FACTS: Mapping[str, list[Row]] = tomllib.loads(
    (Path(__file__).parents[1] / "data" / "seed-facts.toml").read_text(encoding="utf-8")
)
CONFERENCE = date(2019, 10, 31)
PUBLISHED = date(2020, 1, 24)
TEN_YEARS = Interval.through(date(2009, 11, 10), CONFERENCE)
EVENTS = {row["id"]: row for row in FACTS["event"]}
COUNTS = {row["id"]: row for row in FACTS["figure"] if "measure" in row}
AMBIGUITIES = {row["id"]: row for row in FACTS["ambiguity"]}
MEASURES = {measure.value: measure for measure in ReviewMeasure}
ON_EVENTS = {"a-effective-day", "a-awarding-body", "a-dateline"}
"""What is ambiguous of an event and bears on no figure."""

# What each reading of an ambiguity changes of the usual one, by the figure that it bears on; what is left out, nothing.
CHANGES: Mapping[str, Mapping[str, tuple[Row, ...]]] = {
    "a-63-members": {
        "party-members": (
            {"measure": DoubtedMeasure.PARTY_MEMBERS_ADMITTED},
            {},
            {"is_net": True},
        )
    },
    "a-reception-in-totals": {
        "party-organisations": ({}, {"measure": DoubtedMeasure.PARTY_ORGANISATIONS_GAINED}),
        "party-members": ({}, {"measure": DoubtedMeasure.PARTY_MEMBERS_GAINED}),
    },
    "a-survivors": {
        "party-organisations": ({}, {"measure": ReviewMeasure.PARTY_ORGANISATIONS, "when": CONFERENCE}),
        "union-organisations": ({}, {"measure": ReviewMeasure.UNION_ORGANISATIONS, "when": CONFERENCE}),
        "youth-organisations": ({}, {"measure": ReviewMeasure.YOUTH_ORGANISATIONS, "when": CONFERENCE}),
    },
    "a-youth-mixed": {"youth-members": ({}, {"unit": CountUnit.PERSON})},
    "a-gross-or-net": {
        "union-members": ({}, {"is_net": True}),
        "youth-members": ({}, {"is_net": True}),
    },
    "a-data-as-of": dict.fromkeys(AMBIGUITIES["a-data-as-of"]["bears_on"], ({"when": None}, {})),
}


def reading(row: Row, says: Words | None = None, /, **changes: Any) -> Reading:
    """Return how a figure of the page is read, with what one reading changes of that."""
    event = EVENTS[row["of"]]
    usual = {"measure": MEASURES[row["measure"]], "when": event.get("day", TEN_YEARS)}
    return Reading(**usual | changes, says=says)


def published(row: Row) -> PublishedFigure:
    """Return a figure of the page with the usual reading and those of each ambiguity that bears on it."""
    bearing = [one for one in AMBIGUITIES.values() if row["id"] in one["bears_on"]]
    readings = [
        reading(row, Words(vi=vi, en=en), **changes)
        for one in bearing
        for vi, en, changes in zip(
            one["readings_vi"],
            one["readings_en"],
            CHANGES.get(one["id"], {}).get(row["id"], ({},) * len(one["readings_en"])),
            strict=True,
        )
    ]
    return PublishedFigure.of(row["printed"], reading(row), *readings)


def computed() -> tuple[ComputedFigure, ...]:
    """Return what the sample comes to: over the ten years, and of the events on the day of the conference."""
    registry = sample_registry().registry
    ten_years = resolution_report(registry, ReviewPeriod(years=10).with_data_as_of(CONFERENCE))
    the_day = resolution_report(registry, ReviewPeriod(years=1, anchor=CONFERENCE).with_data_as_of(CONFERENCE))
    events = (one for one in resolution_figures(the_day) if one.kind is MeasureKind.EVENT_COUNT)
    return (*resolution_figures(ten_years), *doubted_figures(ten_years), *events)


RECONCILED = reconcile([published(row) for row in COUNTS.values()], computed(), on=PUBLISHED)
FOUND = dict(zip(COUNTS, RECONCILED.figures, strict=True))


class TestFigures:
    """Every number of the page."""

    @pytest.mark.parametrize("row", COUNTS.values(), ids=COUNTS)
    def test_it_is_read_as_listed(self, row: Row) -> None:
        """The print gives the value, the measure its kind and its unit."""
        measure = MEASURES[row["measure"]]
        assert read_figure(row["printed"]).value == row["value"]
        assert (measure.kind, measure.unit) == (row["kind"], row["unit"])

    def test_the_label_is_no_count(self) -> None:
        """«2009 - 2019» is the label of a review of ten years; two years and no more, it says not of what."""
        rows = {row["id"]: row for row in FACTS["figure"] if row["id"] not in COUNTS}
        label = read_label(f"giai đoạn {rows['label']['printed']}")
        assert ([label.start, label.end], label.kind) == (rows["label"]["value"], LabelKind.REVIEW)
        assert label.years == rows["years"]["value"] == ReviewPeriod(years=10).period.number
        assert set(rows) == {"label", "years"}


class TestReconciled:
    """The page against the sample."""

    @pytest.mark.parametrize("id", COUNTS)
    def test_each_figure_agrees_as_it_is_usually_read(self, id: str) -> None:
        """What the sample comes to is what the page prints, wherever nothing is known against the usual reading."""
        assert (FOUND[id].usual.outcome, FOUND[id].residual) == (Outcome.AGREES, 0)

    @pytest.mark.parametrize("id", COUNTS)
    def test_a_figure_is_ambiguous_where_its_number_is(self, id: str) -> None:
        """What the page leaves open shows; that some of the eight may be probationary does not touch the number."""
        listed = COUNTS[id]["ambiguous"] and id != "members-received"
        assert FOUND[id].outcome is (Outcome.AMBIGUOUS if listed else Outcome.AGREES)

    @pytest.mark.parametrize("id", AMBIGUITIES)
    def test_each_ambiguity_is_a_reading(self, id: str) -> None:
        """Each way to read a figure that is listed stands among its comparisons, and none is taken for settled."""
        row = AMBIGUITIES[id]
        bears_on = [one for one in row["bears_on"] if one in COUNTS]
        assert bool(bears_on) is (id not in ON_EVENTS)
        for figure in bears_on:
            said = [one.reading.says for one in FOUND[figure].comparisons]
            for vi, en in zip(row["readings_vi"], row["readings_en"], strict=True):
                assert Words(vi=vi, en=en) in said

    def test_what_each_reading_comes_to(self) -> None:
        """Readings of the fourteen and the sixty-three that take the reception in are off, and so is net growth."""
        off = {
            id: {one.reading.measure: one.residual for one in found.comparisons if one.outcome is Outcome.DIFFERS}
            for id, found in FOUND.items()
        }
        assert {id: residuals for id, residuals in off.items() if residuals} == {
            "party-organisations": {
                DoubtedMeasure.PARTY_ORGANISATIONS_GAINED: -1,
                ReviewMeasure.PARTY_ORGANISATIONS: -1,
            },
            "union-organisations": {ReviewMeasure.UNION_ORGANISATIONS: 1},
            "party-members": {
                DoubtedMeasure.PARTY_MEMBERS_ADMITTED: 46,
                ReviewMeasure.PARTY_MEMBERS_DEVELOPED: -7,
                DoubtedMeasure.PARTY_MEMBERS_GAINED: -8,
            },
            "union-members": {ReviewMeasure.UNION_MEMBERS_DEVELOPED: 28},
        }

    def test_the_page_does_not_contradict_itself(self) -> None:
        """No two of its figures exclude each other."""
        assert RECONCILED.of(Outcome.CONTRADICTS) == ()


def weekday(day: date) -> str:
    """Return the id of a weekday."""
    return tuple(Weekday)[day.weekday()].value


def figure(value: Figure) -> Row:
    """Say a figure as the facts do."""
    return {"value": str(value.value), "decimals": value.decimals}


def working_day(given: Row) -> Row:
    """Say of a day whether it is worked, by the law's own days off, and which day of the week it is."""
    day = given["event_day"]
    calendar = statutory_calendar(day.year, day.year)
    is_worked = RULEBOOK.computation("calendar.working_day")(day, on=CONFERENCE, calendar=calendar)
    return {"is_working_day": is_worked, "weekday": weekday(day)}


def class_28(given: Row) -> Row:
    """Say the class of a line of Form 5, the same whatever the reporting body counts."""
    classes = {
        RULEBOOK.computation("statistics.class_28")(given["form_5_type"], counts, on=CONFERENCE)
        for counts in (True, False)
    }
    [found] = classes
    return {"unit_class_28": found}


# How each computation is said that does not simply give one value.
SAID: Mapping[str, Callable[[Row], Row]] = {
    "period.state_of_day": lambda given: asdict(RULEBOOK.computation("period.state_of_day")(**given, on=CONFERENCE)),
    "calendar.working_day": working_day,
    "figure.read": lambda given: figure(RULEBOOK.computation("figure.read")(**given, on=CONFERENCE)),
    "statistics.class_28": class_28,
}


@pytest.mark.parametrize("row", FACTS["derived"], ids=lambda row: row["id"])
def test_what_follows_by_arithmetic_comes_out(row: Row) -> None:
    """Each derived value is what the library reckons of what is given."""
    id = row["computation"]
    if id in SAID:
        got = SAID[id](row["given"])
    else:
        got = dict.fromkeys(row["gives"], RULEBOOK.computation(id).of(row["given"], on=CONFERENCE).value)
    assert got == row["gives"]


@pytest.mark.parametrize("row", FACTS["verdict"], ids=lambda row: row["id"])
def test_what_the_rules_make_of_it(row: Row) -> None:
    """Each rule in force on the day judges as listed."""
    assert judge(RULEBOOK[row["rule"]], row["facts"], on=row["on"]).truth is Truth[row["expected"].upper()]


def test_all_of_them_are_held() -> None:
    """Ten values are derived and twelve verdicts given, as the page's facts have them."""
    assert (len(FACTS["derived"]), len(FACTS["verdict"])) == (10, 12)


def test_the_resolution_is_printed_in_two_ways() -> None:
    """«Nghị quyết số 28-NQ/TU» and «NQ28» do not disagree, and neither is enough to identify the text."""
    forms = {row["id"]: row["forms_vi"] for row in FACTS["variant"]}["v-resolution"]
    whole, short = map(read_document_reference, forms)
    assert whole.number.agrees_with(short.number)
    assert (whole.number.has_issuer, short.number.has_issuer) == (True, False)
    assert not whole.identifies_a_text
    title = read_document_reference(f"{forms[0]} ngày 10/11/2009")
    assert title.identifies_a_text
    assert title.day == EVENTS["resolution"]["day"]


def test_each_text_in_force_is_known_and_in_force() -> None:
    """On the day of the conference each listed text had begun and had not ended."""
    texts = {one.id: one for one in vars(instruments).values() if isinstance(one, Instrument)}
    [row] = FACTS["in_force"]
    for id in row["instruments"]:
        begins, ends = texts[id].in_force_from, texts[id].in_force_until
        assert begins is not None
        assert begins <= row["on"]
        assert ends is None or row["on"] <= ends
