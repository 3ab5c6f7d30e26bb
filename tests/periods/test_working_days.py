"""Counting by working days: the starting day is out, the last one in; holidays are given and never known."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue
from nq28model.periods import WEEKENDS_ONLY, Interval, WorkingCalendar
from nq28model.strategies import working_calendars

DAY = timedelta(days=1)
FIRST, LAST = date(2019, 1, 1), date(2020, 12, 31)
DAYS = st.dates(FIRST, LAST)
# Days off and on are among the days counted over.
CALENDARS = working_calendars(first=FIRST, last=LAST)


class TestLawsOfCounting:
    """What holds of every calendar."""

    @given(CALENDARS, DAYS, DAYS)
    def test_counting_is_looking_at_each_day(self, calendar: WorkingCalendar, one: date, other: date) -> None:
        """The number is that of the days after the start, up to the end and with it, that are worked."""
        start, end = sorted((one, other))
        days = [start + DAY * step for step in range(1, (end - start).days + 1)]
        assert calendar.count(start, end) == sum(map(calendar.is_working, days))

    @given(CALENDARS, st.lists(DAYS, min_size=3, max_size=3))
    def test_counts_add_up(self, calendar: WorkingCalendar, days: list[date]) -> None:
        """From the first day to the last there are as many as to any day between and from it."""
        first, middle, last = sorted(days)
        assert calendar.count(first, last) == calendar.count(first, middle) + calendar.count(middle, last)

    @given(CALENDARS, DAYS, st.integers(1, 90))
    def test_after_is_the_inverse_of_count(self, calendar: WorkingCalendar, start: date, n: int) -> None:
        """The n-th working day after a day is worked, and n working days after it."""
        end = calendar.after(start, n)
        assert calendar.is_working(end)
        assert calendar.count(start, end) == n

    @given(CALENDARS, DAYS, DAYS)
    def test_count_is_the_inverse_of_after(self, calendar: WorkingCalendar, one: date, other: date) -> None:
        """A working day is the one that its count leads to."""
        start, end = sorted((one, other))
        if start < end and calendar.is_working(end):
            assert calendar.after(start, calendar.count(start, end)) == end

    @given(DAYS, st.integers(0, 100))
    def test_a_week_has_five(self, start: date, weeks: int) -> None:
        """Without holidays there are five in each week, from whichever day it is counted."""
        assert WEEKENDS_ONLY.count(start, start + DAY * 7 * weeks) == 5 * weeks


class TestWorkingCalendar:
    """Which days are worked."""

    def test_weekends_are_off(self) -> None:
        """Thursday 31/10/2019 is worked, the Saturday and the Sunday after it are not."""
        assert [WEEKENDS_ONLY.is_working(date(2019, 10, 31) + DAY * step) for step in range(5)] == [
            True,
            True,
            False,
            False,
            True,
        ]

    def test_holidays_and_days_made_up_for_are_given(self) -> None:
        """A day off is not worked, and a Saturday made up for is."""
        calendar = WorkingCalendar(frozenset({date(2019, 10, 31)}), frozenset({date(2019, 11, 2)}))
        assert not calendar.is_working(date(2019, 10, 31))
        assert calendar.is_working(date(2019, 11, 2))
        assert calendar.count(date(2019, 10, 30), date(2019, 11, 3)) == 2

    def test_a_day_off_at_the_weekend_takes_nothing_away(self) -> None:
        """A holiday on a Sunday and a day on that is a weekday anyway change no count."""
        calendar = WorkingCalendar(frozenset({date(2019, 11, 3)}), frozenset({date(2019, 11, 4)}))
        assert calendar.count(date(2019, 10, 31), date(2019, 11, 4)) == 2

    def test_the_start_is_out_and_the_end_is_in(self) -> None:
        """Nothing lies between a day and itself; the next working day is one away."""
        friday, monday = date(2019, 11, 1), date(2019, 11, 4)
        assert WEEKENDS_ONLY.count(friday, friday) == 0
        assert WEEKENDS_ONLY.count(friday, monday - DAY) == 0
        assert WEEKENDS_ONLY.count(friday, monday) == 1
        assert WEEKENDS_ONLY.after(friday, 1) == WEEKENDS_ONLY.after(friday + DAY, 1) == monday

    def test_an_end_before_the_start_is_refused(self) -> None:
        """There is no negative count."""
        with pytest.raises(InvalidValue, match="a day from 31/10/2019 on is wanted"):
            WEEKENDS_ONLY.count(date(2019, 10, 31), date(2019, 10, 30))

    @pytest.mark.parametrize("n", [0, -1])
    def test_there_is_no_working_day_nought(self, n: int) -> None:
        """The first working day after a day is the least."""
        with pytest.raises(InvalidValue, match="a whole number from 1 up"):
            WEEKENDS_ONLY.after(date(2019, 10, 31), n)

    def test_the_calendar_ends(self) -> None:
        """31/12/9999 is a Friday and the last day that there is."""
        assert WEEKENDS_ONLY.after(date(9999, 12, 30), 1) == date.max
        with pytest.raises(InvalidValue, match="the calendar ends in 9999"):
            WEEKENDS_ONLY.after(date(9999, 12, 30), 2)

    def test_a_day_is_off_or_on(self) -> None:
        """A day cannot be off and made up for at once."""
        day = frozenset({date(2019, 11, 2)})
        with pytest.raises(InvalidValue, match=r"days_on: .* a day not in days_off is wanted"):
            WorkingCalendar(day, day)

    def test_only_days_are_taken(self) -> None:
        """A moment is no day, in a calendar, in a question or in a count."""
        moment = datetime(2019, 10, 31)  # noqa: DTZ001 - a moment without a zone is meant
        moments: frozenset[date] = frozenset({moment})
        with pytest.raises(InvalidValue, match="days_off"):
            WorkingCalendar(moments)
        with pytest.raises(InvalidValue, match="days_on"):
            WorkingCalendar(days_on=moments)
        with pytest.raises(InvalidValue, match="day: "):
            WEEKENDS_ONLY.is_working(moment)
        with pytest.raises(InvalidValue, match="start: "):
            WEEKENDS_ONLY.count(moment, date(2019, 11, 4))
        with pytest.raises(InvalidValue, match="end: "):
            WEEKENDS_ONLY.count(date(2019, 10, 1), moment)
        with pytest.raises(InvalidValue, match="start: "):
            WEEKENDS_ONLY.after(moment, 1)

    def test_calendars_are_values(self) -> None:
        """Two calendars of the same days are the same, and the plain one has none."""
        assert WorkingCalendar() == WEEKENDS_ONLY
        assert hash(WorkingCalendar()) == hash(WEEKENDS_ONLY)

    def test_what_is_known_is_said(self) -> None:
        """A calendar knows the holidays of the days it is given for, and of none beside them."""
        calendar = WorkingCalendar(known=Interval.through(date(2019, 1, 1), date(2019, 12, 31)))
        assert calendar.knows_holidays(date(2019, 1, 1), date(2019, 12, 31))
        assert not calendar.knows_holidays(date(2018, 12, 31), date(2019, 12, 31))
        assert not calendar.knows_holidays(date(2019, 1, 1), date(2020, 1, 1))
        assert not WEEKENDS_ONLY.knows_holidays(date(2019, 1, 1), date(2019, 1, 1))

    def test_days_are_added(self) -> None:
        """What is added last holds: a day off may be worked after all, and a Saturday made up for be off again."""
        friday, saturday = date(2026, 1, 2), date(2026, 1, 10)
        exchanged = WEEKENDS_ONLY.with_days(off=[friday], on=[saturday])
        assert [exchanged.is_working(day) for day in (friday, saturday)] == [False, True]
        back = exchanged.with_days(off=[saturday], on=[friday])
        assert [back.is_working(day) for day in (friday, saturday)] == [True, False]
        with pytest.raises(InvalidValue, match=r"^days_on: "):
            WEEKENDS_ONLY.with_days(off=[friday], on=[friday])
