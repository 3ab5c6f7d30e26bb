"""What is reckoned of periods, due days and printed figures: the worked examples, and what the law leaves open."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import asdict
from hypothesis import given
from hypothesis import strategies as st

from nq28model import RULEBOOK, NotInForce, Truth, judge
from nq28model.errors import InvalidValue
from nq28model.facts.reporting_vocabularies import RecipientLevel, ReportKind, Weekday
from nq28model.figures import Figure
from nq28model.periods import (
    GOVERNMENT_DUE,
    PARTY_STATISTICS,
    RESOLUTION_28,
    STATE,
    AfterCutOff,
    CongressTerms,
    DueDay,
    OnDay,
    PeriodKind,
    ReportPeriod,
    RollPolicy,
    WorkingCalendar,
)
from nq28model.rules.activity.congress import CONGRESS_CELL_MONTHS
from nq28model.rules.reporting.calendar import CALENDAR_WEEKLY_DAYS_OFF
from nq28model.rules.reporting.clock import (
    STATE_CLOCK_FIRST_DAY,
    STATE_CLOCK_GOVERNMENT_DUE_DAY,
    STATE_CLOCK_LAST_DAY,
)
from nq28model.rules.reporting.counting import COUNTING_FIRST_DAY_COUNTED, COUNTING_ROLL
from nq28model.rules.reporting.due_reckoning import (
    after_working_days,
    civil_limit,
    due_roll,
    due_to_government,
    due_to_issuer,
    is_working_day,
    working_days_to_due,
)
from nq28model.rules.reporting.figure_reckoning import document_number, figure_value
from nq28model.rules.reporting.office_days import statutory_calendar
from nq28model.rules.reporting.period_days import PERIOD_DAYS
from nq28model.rules.reporting.period_reckoning import (
    party_half_year,
    party_year,
    plan_year,
    requested,
    state_half_year,
    state_nine_months,
    working_regulation,
)
from nq28model.rules.reporting.review import REVIEW_ANCHOR

Example = Mapping[str, Any]
EXAMPLES: list[Example] = tomllib.loads(
    (Path(__file__).parent / "reporting_examples.toml").read_text(encoding="utf-8")
)["example"]
ON = date(2026, 8, 1)
# The rules that the examples tell in words: of Circular 02/2023/TT-BTTTT.
WITHIN_THE_DECREE: Example = {
    "regime_of_administrative_body": True,
    "under_statistics_law": False,
    "report_is_state_secret": False,
    "report_is_internal": False,
}
RULES_IN_WORDS = {"6 June": OnDay(day=6, month=6), "25 November": OnDay(day=25, month=11)}


def calendar_of(given: Example) -> WorkingCalendar:
    """Return the law's own days off with those that an example gives."""
    years = statutory_calendar(2019, 2027)
    return years.with_days(off=given.get("extra_days_off", ()), on=given.get("extra_working_days", ()))


def report_to(first: date, last: date) -> ReportPeriod:
    """Return a report over the State period of those days."""
    kinds = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)
    period = next(
        one for one in (STATE.containing(first, kind) for kind in kinds) if (one.start, one.last_day) == (first, last)
    )
    return ReportPeriod(period=period, cut_off=last)


def of_period(made: Callable[..., Any], given: Example) -> Example:
    """Say a period as the examples do."""
    report: ReportPeriod = made(**given, on=ON)
    days = report.interval.days
    return {
        "first": report.first_day,
        "last": report.last_day,
        "days": days,
        "last_weekday": weekday(report.last_day),
        "due": report.due and report.due.day,
    }


def of_due(due: DueDay) -> Example:
    """Say a due day as the examples do."""
    return {
        "due_date": due.day,
        "last_day_of_limit": due.day,
        "rolled": due.day,
        "first": due.first,
        "last": due.day,
        "weekday": weekday(due.day),
    }


def weekday(day: date) -> str:
    """Return the id of a weekday."""
    return tuple(Weekday)[day.weekday()].value


def issuer(given: Example) -> DueDay:
    """Return what the issuer's rule of an example gives."""
    if "rule" in given:
        report, rule = state_half_year(given["reporting_year"], 1, on=ON), RULES_IN_WORDS[given["rule"]]
    else:
        report = state_half_year(given["cut_off"].year, 1, on=ON)
        assert report.cut_off == given["cut_off"]
        rule = AfterCutOff(given["working_days_after"])  # type: ignore[assignment]
    return due_to_issuer(report, rule, RollPolicy.NONE, on=ON, calendar=calendar_of(given))


def figure(given: Example) -> Example:
    """Say a printed figure as the examples do, a refusal among them."""
    try:
        read: Figure = figure_value(**given, on=ON)
    except InvalidValue:
        return {"value": "refused"}
    return {"value": str(read.value), "decimals": read.decimals, "percent": read.is_percent}


def number(given: Example) -> Example:
    """Say a document number as the examples do."""
    read = asdict(document_number(**given, on=ON))
    return read | {"issuer": read["issuer"] or "unknown"}


SAID: Mapping[str, Callable[[Example], Example]] = {
    "period.state_of_day": lambda given: asdict(RULEBOOK.computation("period.state_of_day")(**given, on=ON)),
    "calendar.working_day": lambda given: {
        "is_working_day": is_working_day(given["event_day"], on=ON, calendar=calendar_of(given)),
        "weekday": weekday(given["event_day"]),
    },
    "due.government": lambda given: of_due(
        due_to_government(report_to(**given), RecipientLevel.GOVERNMENT, on=ON) or DueDay(ON, holidays_known=True)
    ),
    "due.issuer": lambda given: of_due(issuer(given)),
    "due.after_working_days": lambda given: of_due(
        after_working_days(given["cut_off"], given["limit_length"], on=ON, calendar=calendar_of(given))
    ),
    "due.civil": lambda given: of_due(civil_limit(**given, on=ON)),
    "due.roll": lambda given: of_due(
        due_roll(
            given["nominal_day"],
            given["roll_policy"],
            on=ON,
            window_days=given.get("window_days"),
            calendar=calendar_of(given),
        )
    ),
    "report.working_days_between": lambda given: {
        "working_days_to_due": working_days_to_due(given["cut_off"], given["due_date"], on=ON).days
    },
    "figure.read": figure,
    "document.read_number": number,
}


def said(example: Example) -> Example:
    """Return all that the library says of what an example gives."""
    id, given = example["computation"], example["given"]
    return SAID[id](given) if id in SAID else of_period(RULEBOOK.computation(id), given)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: f"{example['computation']}-{example['given']}")
def test_the_worked_examples_come_out(example: Example) -> None:
    """What the catalogue, and what follows of the seed document, works out by hand is what the library reckons."""
    got = said(example)
    assert {name: got[name] for name in example["gives"]} == example["gives"]


def test_each_period_has_its_days_in_words() -> None:
    """Each computation that gives a period tells its four days in both languages; the inverse of the clock has none."""
    made = {one.id for one in RULEBOOK.computations if one.id.startswith("period.")}
    assert set(PERIOD_DAYS) == made - {"period.state_of_day"}


class TestParameters:
    """The regimes and rules of the library are those that the law's parameters set."""

    def test_the_state_clock(self) -> None:
        """A State period opens on the 15th, closes on the 14th and is due on the 25th, in each wording."""
        for first, last, due in zip(
            STATE_CLOCK_FIRST_DAY.versions,
            STATE_CLOCK_LAST_DAY.versions,
            STATE_CLOCK_GOVERNMENT_DUE_DAY.versions,
            strict=True,
        ):
            assert (STATE.opens_on, STATE.opens_on - 1, GOVERNMENT_DUE.day) == (first.value, last.value, due.value)

    def test_the_day_of_the_resolution(self) -> None:
        """The years of the Resolution are counted from its day."""
        assert {version.value for version in REVIEW_ANCHOR.versions} == {RESOLUTION_28.anchor}

    def test_the_civil_code(self) -> None:
        """The day of the event is out, the roll is to the next working day, and the weekend is Saturday and Sunday."""
        assert {version.value for version in COUNTING_FIRST_DAY_COUNTED.versions} == {False}
        assert {version.value for version in COUNTING_ROLL.versions} == {RollPolicy.NEXT_WORKING_DAY}
        assert {version.value for version in CALENDAR_WEEKLY_DAYS_OFF.versions} == {(Weekday.SATURDAY, Weekday.SUNDAY)}

    def test_terms_take_the_laws_length(self) -> None:
        """A cell's term is of thirty months where its congress was held before July 2025, and of sixty from then on."""
        terms = CongressTerms(held=(date(2023, 1, 15),), months=CONGRESS_CELL_MONTHS).series()
        first = terms.containing(date(2023, 1, 15))
        assert [first.end, first.next().end] == [date(2025, 7, 15), date(2030, 7, 15)]


class TestWhatTheCallerGives:
    """A request and a working regulation are given whole; a default is marked as one."""

    def test_a_default_of_party_statistics_is_marked(self) -> None:
        """Cut-off and due date are untraced: each is marked unless the caller gives it."""
        default = party_half_year(2025, on=ON)
        assert (default.cut_off_by_default, default.due_by_default) == (True, True)
        assert default.due == DueDay(date(2025, 7, 15), date(2025, 7, 10), holidays_known=True)
        ours = party_half_year(2025, on=ON, given_cut_off=date(2025, 6, 15), given_due_date=date(2025, 6, 20))
        assert (ours.cut_off_by_default, ours.due_by_default) == (False, False)
        assert ours.words.vi == (
            "6 tháng đầu năm 2025, thống kê của Đảng; số liệu đến ngày 15/6/2025; gửi chậm nhất ngày 20/6/2025"
        )
        assert party_year(2024, on=ON).due == DueDay(date(2025, 1, 15), date(2025, 1, 10), holidays_known=True)
        with pytest.raises(InvalidValue, match=r"^cut_off: .* a day from 1/1/2025 on"):
            party_half_year(2025, on=ON, given_cut_off=date(2024, 12, 31))

    def test_a_request_is_taken_as_it_is(self) -> None:
        """First day, cut-off and due date are those of the request; a periodic report is none."""
        days = (date(2019, 1, 1), date(2019, 9, 30), date(2019, 10, 15))
        report = requested(ReportKind.THEMATIC, *days, on=ON)
        assert (report.first_day, report.last_day, report.due and report.due.day) == days
        assert working_regulation(*days, on=ON).interval == report.interval
        with pytest.raises(InvalidValue, match=r"^report_kind: .* thematic"):
            requested(ReportKind.PERIODIC, *days, on=ON)
        with pytest.raises(InvalidValue, match=r"^given_cut_off: "):
            working_regulation(date(2019, 1, 2), date(2019, 1, 1), date(2019, 1, 3), on=ON)

    def test_what_was_not_seen_stays_open(self) -> None:
        """A plan's cut-off and due date were not seen: they are not known, and its days are those of the year."""
        plan = plan_year(2018, on=ON)
        assert (plan.cut_off, plan.due) == (None, None)
        assert plan.interval == plan.period.interval
        assert plan.words.en == "Year 2018, plan under Resolution 28-NQ/TU"

    def test_another_recipient_has_no_day_of_the_decrees(self) -> None:
        """The decree sets the day for the Government alone; for others the issuer does."""
        assert due_to_government(state_half_year(2025, 1, on=ON), RecipientLevel.OTHER, on=ON) is None

    def test_the_issuers_rule_is_asked_for(self) -> None:
        """Where the caller gives no rule, it is asked for, and nothing is put in its place."""
        made = RULEBOOK.computation("due.issuer")
        sheet = {"report_period": state_half_year(2025, 1, on=ON), "roll_policy": RollPolicy.NONE}
        assert made.of(sheet, on=ON).asks == {"issuer_due_rule"}
        with pytest.raises(InvalidValue, match=r"^issuer_due_rule: .* a due rule"):
            made.of(sheet | {"issuer_due_rule": "6 June"}, on=ON)


class TestHolidays:
    """What is known of holidays, and what only a calendar tells."""

    def test_fixed_holidays_follow_the_law_of_the_day(self) -> None:
        """Culture Day is off from 2026 on; before May 2013 no text that was seen sets any holiday."""
        calendar = statutory_calendar(2012, 2027)
        assert date(2013, 4, 30) not in calendar.days_off
        assert {date(2013, 5, 1), date(2013, 9, 2), date(2026, 11, 24), date(2027, 1, 1)} <= calendar.days_off
        assert date(2025, 11, 24) not in calendar.days_off
        with pytest.raises(NotInForce, match=r"calendar\.fixed_holidays"):
            is_working_day(date(2013, 4, 30), on=ON)

    def test_without_a_calendar_the_result_says_so(self) -> None:
        """Nine months are due two working days later, by weekends and fixed holidays; with a calendar, by it."""
        due = state_nine_months(2025, on=ON).due
        assert due == DueDay(date(2025, 9, 16), holidays_known=False)
        days = WorkingCalendar(known=STATE.in_year(PeriodKind.YEAR, 2025).interval)
        assert state_nine_months(2025, on=ON, calendar=days).due == DueDay(date(2025, 9, 16), holidays_known=True)
        assert not working_days_to_due(date(2025, 6, 14), date(2025, 6, 25), on=ON).holidays_known

    @given(st.dates(date(2019, 1, 1), date(2030, 1, 1)), st.integers(1, 1500))
    def test_long_counts_have_their_holidays(self, start: date, n: int) -> None:
        """However many working days are counted, no fixed holiday among them is."""
        end = after_working_days(start, n, on=ON).day
        assert end == statutory_calendar(2019, 2045).after(start, n)

    def test_lateness_of_data_is_judged_by_working_days(self) -> None:
        """A due date one working day after the cut-off is lawful, the Sunday after a Saturday is not."""
        rule = RULEBOOK["report.due_after_cut_off"]
        for due, truth in ((date(2025, 6, 15), Truth.NO), (date(2025, 6, 16), Truth.YES)):
            days = working_days_to_due(date(2025, 6, 14), due, on=ON).days
            assert judge(rule, {**WITHIN_THE_DECREE, "working_days_to_due": days}, on=ON).truth is truth

    def test_party_years_and_state_years_part(self) -> None:
        """The conference of 31/10/2019 is of October on the calendar, and of November on the State's clock."""
        day = date(2019, 10, 31)
        assert STATE.containing(day, PeriodKind.MONTH).label.en == "November 2019"
        assert PARTY_STATISTICS.containing(day, PeriodKind.YEAR).label.en == "Year 2019"
