"""Intervals, and the years of a resolution."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model import Interval, ReviewPeriod
from nq28model.errors import InvalidValue

days = st.dates(date(1900, 1, 1), date(2100, 1, 1))


class TestInterval:
    """A half-open stretch of days."""

    @given(days, st.integers(0, 5000), days)
    def test_the_start_is_in_and_the_end_is_not(self, start: date, length: int, day: date) -> None:
        """A day is in where it comes on or after the start and before the end."""
        interval = Interval(start, start + timedelta(length))
        assert interval.days == length
        assert (day in interval) is (start <= day <= interval.last_day)

    @given(days, st.integers(1, 3000), st.integers(1, 3000), days)
    def test_neighbours_part_the_days(self, start: date, one: int, other: int, day: date) -> None:
        """Two neighbours have each day of both just once."""
        middle = start + timedelta(one)
        end = middle + timedelta(other)
        assert (day in Interval(start, end)) is ((day in Interval(start, middle)) ^ (day in Interval(middle, end)))

    def test_it_does_not_run_backwards(self) -> None:
        """An end before the start is refused."""
        with pytest.raises(ValueError, match="cannot end on 2019-01-01"):
            Interval(date(2019, 1, 2), date(2019, 1, 1))

    def test_people_name_both_days(self) -> None:
        """From the first to the last day, both in it; the last day of the calendar has none after it."""
        interval = Interval.through(date(2018, 1, 1), date(2018, 6, 30))
        assert (interval.start, interval.last_day, interval.words.vi) == (
            date(2018, 1, 1),
            date(2018, 6, 30),
            "từ 1/1/2018 đến 30/6/2018",
        )
        with pytest.raises(InvalidValue, match=r"^last: .* a day before 31/12/9999"):
            Interval.through(date(2018, 1, 1), date.max)


class TestReviewPeriod:
    """The years that a review looks back on."""

    @pytest.mark.parametrize(
        ("years", "mark"), [(5, date(2014, 11, 10)), (10, date(2019, 11, 10)), (15, date(2024, 11, 10))]
    )
    def test_the_mark_is_the_anniversary(self, years: int, mark: date) -> None:
        """The years of the Resolution are complete on 10 November."""
        assert ReviewPeriod(years=years).mark == mark

    @pytest.mark.parametrize(
        ("years", "conference", "offset"),
        [
            (10, date(2019, 10, 31), -10),
            (10, date(2020, 1, 14), 65),
            (15, date(2024, 5, 14), -180),
            (15, date(2024, 6, 14), -149),
        ],
    )
    def test_a_conference_may_come_before_or_after_the_mark(self, years: int, conference: date, offset: int) -> None:
        """Conferences were held from half a year before the anniversary to two months after it."""
        assert ReviewPeriod(years=years, conference=conference).days_from_mark == offset

    def test_ten_years_bear_eleven_calendar_years(self) -> None:
        """The label 2009 - 2019 spans ten years elapsed."""
        assert ReviewPeriod(years=10).label == "2009 - 2019"
        assert ReviewPeriod(years=10).words.vi == "10 năm, giai đoạn 2009 - 2019"
        assert ReviewPeriod(years=10).days_from_mark is None

    @given(st.integers(1, 40), st.integers(0, 20000))
    def test_figures_never_run_past_the_anniversary(self, years: int, later: int) -> None:
        """The interval ends after the day of the data, or on the anniversary, whichever comes first."""
        period = ReviewPeriod(years=years)
        data = period.anchor + timedelta(later)
        interval = period.with_data_as_of(data).interval
        assert interval.start == period.anchor
        assert interval.last_day == min(data, period.mark - timedelta(1))
        assert period.interval.end == period.mark

    def test_a_resolution_of_a_leap_day(self) -> None:
        """29 February has no anniversary in most years: the last day of the month stands for it."""
        assert ReviewPeriod(years=1, anchor=date(2012, 2, 29)).mark == date(2013, 2, 28)

    def test_what_cannot_be_is_refused(self) -> None:
        """No review of no years or beyond the calendar, none whose data end before the resolution, or it has no eve."""
        for years in (0, 7991):
            with pytest.raises(InvalidValue, match=rf"^years: {years} was given; a whole number from 1 to 7,990"):
                ReviewPeriod(years=years)
        with pytest.raises(InvalidValue, match=r"^data_as_of: .*; a day from 10/11/2009 on is wanted"):
            ReviewPeriod(years=10, data_as_of=date(2009, 11, 9))
        with pytest.raises(InvalidValue, match=r"^anchor: .*; a day after 1/1/1 is wanted"):
            ReviewPeriod(years=10, anchor=date.min)

    def test_the_last_day_of_the_calendar_is_a_day_as_others(self) -> None:
        """Reviewed on 31/12/9999, the ten-year figures end with the ten years."""
        period = ReviewPeriod(years=10)
        assert period.with_data_as_of(date.max).interval == period.interval
