"""Time limits and due days: the Civil Code's counting, the policies for a day off, and the due rules."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue
from nq28model.periods import (
    GOVERNMENT_DUE,
    WEEKENDS_ONLY,
    AfterCutOff,
    DueDay,
    Interval,
    LengthUnit,
    OnDay,
    RollPolicy,
    WorkingCalendar,
    civil_deadline,
    due_day,
    end_of_limit,
    rolled,
)

DAY = timedelta(days=1)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
TET_2025 = WEEKENDS_ONLY.with_days(off=[date(2025, 1, 27) + DAY * step for step in range(5)])
KNOWN = WorkingCalendar(known=Interval(date(2019, 1, 1), date(2026, 1, 1)))
NEXT, PREVIOUS = RollPolicy.NEXT_WORKING_DAY, RollPolicy.PREVIOUS_WORKING_DAY


class TestTheCivilCode:
    """The first day is not counted; the corresponding day, or the last of the month (arts 147 and 148)."""

    @pytest.mark.parametrize(
        ("start", "length", "unit", "last"),
        [
            (date(2019, 1, 31), 1, LengthUnit.MONTH, date(2019, 2, 28)),
            (date(2019, 8, 31), 6, LengthUnit.MONTH, date(2020, 2, 29)),
            (date(2020, 2, 29), 1, LengthUnit.YEAR, date(2021, 2, 28)),
            (date(2009, 11, 10), 10, LengthUnit.YEAR, date(2019, 11, 10)),
            (date(2019, 10, 31), 30, LengthUnit.DAY, date(2019, 11, 30)),
            (date(2019, 10, 31), 2, LengthUnit.WEEK, date(2019, 11, 14)),
        ],
    )
    def test_the_last_day_of_a_limit(self, start: date, length: int, unit: LengthUnit, last: date) -> None:
        """The worked examples of the catalogue; no holiday counts before the roll."""
        assert end_of_limit(start, length, unit) == DueDay(last, holidays_known=True)

    @given(DAYS, st.integers(1, 200))
    def test_units_agree_with_one_another(self, start: date, length: int) -> None:
        """A week is seven days, a year twelve months; months end on the corresponding day or the last of the month."""
        ends = {unit: end_of_limit(start, length, unit).day for unit in LengthUnit}
        assert ends[LengthUnit.WEEK] == end_of_limit(start, 7 * length, LengthUnit.DAY).day
        assert ends[LengthUnit.YEAR] == end_of_limit(start, 12 * length, LengthUnit.MONTH).day
        month_end = ends[LengthUnit.MONTH]
        assert month_end.day == start.day or (month_end + DAY).day == 1
        assert month_end == start + relativedelta(months=length)
        assert ends[LengthUnit.WORKING_DAY] == WEEKENDS_ONLY.after(start, length)

    @given(DAYS, st.integers(1, 60), st.sampled_from(LengthUnit))
    def test_a_limit_ends_on_a_working_day(self, start: date, length: int, unit: LengthUnit) -> None:
        """Rolled, it ends on the first working day from its last day on."""
        end = end_of_limit(start, length, unit).day
        final = civil_deadline(start, length, unit)
        assert WEEKENDS_ONLY.is_working(final.day)
        assert WEEKENDS_ONLY.count(end - DAY, final.day) == 1
        assert not final.holidays_known

    def test_what_is_no_limit_is_refused(self) -> None:
        """None of no length, of an unknown unit, or beyond the calendar."""
        with pytest.raises(InvalidValue, match=r"^limit_length: 0 was given"):
            end_of_limit(date(2019, 10, 31), 0, LengthUnit.DAY)
        with pytest.raises(InvalidValue, match=r"^limit_unit: 'hour' was given; .* week, month or year"):
            end_of_limit(date(2019, 10, 31), 1, "hour")
        for unit in (LengthUnit.DAY, LengthUnit.YEAR):
            with pytest.raises(InvalidValue, match=r"^start_event_day: "):
                end_of_limit(date.max, 1, unit)


class TestRollPolicies:
    """What becomes of a due day that is a day off."""

    @pytest.mark.parametrize(
        ("day", "policy", "calendar", "window_days", "first", "last"),
        [
            (date(2025, 6, 14), RollPolicy.NONE, KNOWN, None, date(2025, 6, 14), date(2025, 6, 14)),
            (date(2025, 6, 14), NEXT, KNOWN, None, date(2025, 6, 16), date(2025, 6, 16)),
            (date(2025, 6, 14), PREVIOUS, KNOWN, None, date(2025, 6, 13), date(2025, 6, 13)),
            (date(2025, 6, 14), RollPolicy.NEXT_DAY, KNOWN, None, date(2025, 6, 15), date(2025, 6, 15)),
            (date(2025, 11, 3), RollPolicy.WINDOW, KNOWN, 4, date(2025, 11, 3), date(2025, 11, 7)),
            (date(2019, 11, 10), NEXT, KNOWN, None, date(2019, 11, 11), date(2019, 11, 11)),
            (date(2020, 2, 29), NEXT, KNOWN, None, date(2020, 3, 2), date(2020, 3, 2)),
            (date(2025, 1, 25), NEXT, TET_2025, None, date(2025, 2, 3), date(2025, 2, 3)),
        ],
    )
    def test_the_worked_examples(
        self,
        day: date,
        policy: RollPolicy,
        calendar: WorkingCalendar,
        window_days: int | None,
        first: date,
        last: date,
    ) -> None:
        """The worked examples of the catalogue."""
        due = rolled(day, policy, calendar, window_days=window_days)
        assert (due.first, due.day) == (first, last)

    @given(DAYS, st.sampled_from([policy for policy in RollPolicy if policy is not RollPolicy.WINDOW]))
    def test_a_working_day_stands(self, day: date, policy: RollPolicy) -> None:
        """No policy but the window moves a working day; a day off moves as far as its policy says."""
        due = rolled(day, policy, WEEKENDS_ONLY)
        moved = abs((due.day - day).days)
        assert moved == 0 if WEEKENDS_ONLY.is_working(day) else moved <= 2
        if policy in {NEXT, PREVIOUS}:
            assert WEEKENDS_ONLY.is_working(due.day)

    def test_it_says_whether_holidays_were_known(self) -> None:
        """Only a policy that looks at days off leans on them, and only as far as it looks."""
        eve = KNOWN.known.last_day if KNOWN.known else date.max
        assert rolled(eve, NEXT, KNOWN).holidays_known
        saturday = date(2026, 1, 3)
        beyond = WorkingCalendar(known=Interval(date(2019, 1, 1), saturday + DAY))
        assert not rolled(saturday, NEXT, beyond).holidays_known
        assert rolled(saturday, PREVIOUS, beyond).holidays_known
        assert rolled(saturday, RollPolicy.NEXT_DAY, beyond).holidays_known
        assert rolled(saturday, RollPolicy.NONE).holidays_known
        assert rolled(saturday, RollPolicy.WINDOW, window_days=7).holidays_known
        assert not rolled(saturday, NEXT).holidays_known

    def test_an_unknown_policy_is_refused(self) -> None:
        """A misspelt policy is not taken for another."""
        with pytest.raises(InvalidValue, match=r"^roll_policy: 'next' was given; a roll policy: the day stands, "):
            rolled(date(2025, 6, 14), "next")

    @pytest.mark.parametrize(
        ("policy", "window_days"), [(RollPolicy.WINDOW, None), (RollPolicy.WINDOW, -1), (RollPolicy.NONE, 3)]
    )
    def test_a_window_has_its_days(self, policy: RollPolicy, window_days: int | None) -> None:
        """A window without days, one that runs back, and days without a window are refused."""
        with pytest.raises(InvalidValue, match=r"^window_days: "):
            rolled(date(2025, 11, 3), policy, window_days=window_days)

    def test_the_calendar_ends(self) -> None:
        """Beside a day off at the end of the calendar there is no next working day, and no window past it."""
        calendar = WEEKENDS_ONLY.with_days(off=[date.max])
        with pytest.raises(InvalidValue, match=r"^nominal_day: .* a working day beside it"):
            rolled(date.max, NEXT, calendar)
        with pytest.raises(InvalidValue, match=r"^nominal_day: "):
            rolled(date.max, RollPolicy.WINDOW, window_days=1)


class TestDueDays:
    """The day by which a thing is in time."""

    def test_in_both_languages(self) -> None:
        """It says by when, or from when to when, and that only weekends were left out where that is so."""
        assert DueDay(date(2025, 6, 17), holidays_known=True).words.vi == "chậm nhất ngày 17/6/2025"
        assert DueDay(date(2025, 7, 15), date(2025, 7, 10), holidays_known=False).words.vi == (
            "từ ngày 10/7/2025 đến ngày 15/7/2025 "
            "(chưa biết hết ngày nghỉ lễ: chỉ trừ ngày nghỉ hằng tuần và các ngày đã nêu)"
        )

    def test_the_first_day_is_not_after_it(self) -> None:
        """No window runs back."""
        with pytest.raises(InvalidValue, match=r"^first: .* a day not after 10/7/2025"):
            DueDay(date(2025, 7, 10), date(2025, 7, 15), holidays_known=True)


class TestDueRules:
    """When a report is due, by the rule of who asks for it."""

    @pytest.mark.parametrize(
        ("rule", "last_day", "due"),
        [
            (GOVERNMENT_DUE, date(2025, 1, 14), date(2025, 1, 25)),
            (GOVERNMENT_DUE, date(2025, 6, 14), date(2025, 6, 25)),
            (GOVERNMENT_DUE, date(2025, 12, 14), date(2025, 12, 25)),
            (AfterCutOff(2), date(2025, 6, 14), date(2025, 6, 17)),
            (AfterCutOff(2), date(2025, 9, 14), date(2025, 9, 16)),
            (OnDay(day=6, month=6), date(2023, 6, 14), date(2023, 6, 6)),
            (OnDay(day=25, month=11), date(2023, 12, 14), date(2023, 11, 25)),
            (OnDay(day=15), date(2023, 3, 14), date(2023, 3, 15)),
            (OnDay(day=10, month=1, years_later=1), date(2024, 12, 31), date(2025, 1, 10)),
            (OnDay(day=30, month=9), date(2024, 2, 29), date(2024, 9, 30)),
            (AfterCutOff(1, LengthUnit.MONTH), date(2025, 1, 31), date(2025, 2, 28)),
        ],
    )
    def test_the_day_that_a_rule_names(self, rule: OnDay | AfterCutOff, last_day: date, due: date) -> None:
        """The worked examples of the catalogue, and neighbours of them."""
        assert due_day(rule, last_day=last_day, policy=RollPolicy.NONE).day == due

    def test_the_cut_off_may_come_before_the_end(self) -> None:
        """What is counted from the end of data-taking is counted from the day given for it."""
        due = due_day(AfterCutOff(1), last_day=date(2025, 6, 30), cut_off=date(2025, 6, 13), policy=RollPolicy.NONE)
        assert due.day == date(2025, 6, 16)

    def test_the_policy_is_the_callers(self) -> None:
        """The 25th of January 2025 is a Saturday before Tết: by the next working day it is 3 February."""
        due = due_day(GOVERNMENT_DUE, last_day=date(2025, 1, 14), policy=NEXT, calendar=TET_2025)
        assert due == DueDay(date(2025, 2, 3), holidays_known=False)
        window = due_day(
            OnDay(day=10, month=7), last_day=date(2025, 6, 30), policy=RollPolicy.WINDOW, window_days=5, calendar=KNOWN
        )
        assert window == DueDay(date(2025, 7, 15), date(2025, 7, 10), holidays_known=True)

    @pytest.mark.parametrize(
        ("fields", "where"),
        [
            ({"day": 29}, "day"),
            ({"day": 0}, "day"),
            ({"day": 31, "month": 6}, "day"),
            ({"day": 29, "month": 2}, "day"),
            ({"day": 32, "month": 12}, "day"),
            ({"day": 1, "month": 13}, "month"),
            ({"day": 1, "years_later": -1}, "years_later"),
        ],
    )
    def test_a_rule_names_a_day_that_there_is(self, fields: dict[str, Any], where: str) -> None:
        """A rule that some year or month could not keep is refused."""
        with pytest.raises(InvalidValue, match=rf"^{where}: "):
            OnDay(**fields)

    def test_a_rule_counts_something(self) -> None:
        """Nought days after the cut-off is no rule."""
        with pytest.raises(InvalidValue, match=r"^length: 0"):
            AfterCutOff(0)

    def test_the_calendar_ends(self) -> None:
        """A month of the year after the last is none."""
        with pytest.raises(InvalidValue, match=r"^last_day: "):
            OnDay(day=10, month=1, years_later=1).nominal(date.max)
