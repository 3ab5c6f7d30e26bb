"""Counting by months: the day of the same number, or the last of a month too short to have it."""

from __future__ import annotations

from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue
from nq28model.periods.months import later, months_begun, not_before, whole_months

DAYS = st.dates(date(1950, 1, 1), date(2050, 12, 31))


class TestLawsOfMonths:
    """What holds of any two days."""

    @given(DAYS, DAYS)
    def test_whole_months_are_the_most_that_fit(self, one: date, other: date) -> None:
        """So many months fit between two days, and one more does not."""
        start, end = sorted((one, other))
        months = whole_months(start, end)
        assert start + relativedelta(months=months) <= end < start + relativedelta(months=months + 1)

    @given(DAYS, DAYS)
    def test_months_begun_are_the_fewest_that_reach(self, start: date, end: date) -> None:
        """So many months lead to the other day or past it, and one fewer does not, forward or back."""
        months = months_begun(start, end)
        way = 1 if end > start else -1

        def reaches(count: int) -> bool:
            reached = start + relativedelta(months=way * count)
            return reached >= end if way > 0 else reached <= end

        assert reaches(months)
        assert months == 0 or not reaches(months - 1)

    @given(DAYS, st.integers(0, 240))
    def test_so_many_months_later_are_so_many_months(self, start: date, months: int) -> None:
        """Adding months and counting them again gives the same number, whole and begun."""
        end = later(start, "day", months=months)
        assert whole_months(start, end) == months_begun(start, end) == months


def test_a_month_too_short_ends_on_its_last_day() -> None:
    """31 August and thirty months are 28 February; 29 February and a year are the 28th."""
    assert later(date(2020, 8, 31), "day", months=30) == date(2023, 2, 28)
    assert later(date(2020, 2, 29), "day", months=12) == date(2021, 2, 28)
    assert whole_months(date(2020, 2, 29), date(2021, 2, 28)) == 12


def test_days_are_added_after_months() -> None:
    """31 January, a month and a day are 1 March."""
    assert later(date(2019, 1, 31), "day", months=1, days=1) == date(2019, 3, 1)


@pytest.mark.parametrize("step", [{"months": 1}, {"days": 1}, {"days": 10**12}])
def test_beyond_the_calendar_nothing_is_reckoned(step: dict[str, int]) -> None:
    """A day after the year 9999 is refused, and the argument named."""
    with pytest.raises(InvalidValue, match=r"last_congress_on: .* ends by the year 9999"):
        later(date.max, "last_congress_on", **step)


def test_an_order_is_asked_for() -> None:
    """A day on or after another is given back; one before it is refused."""
    assert not_before(date(2019, 10, 31), date(2019, 10, 31), "held_on") == date(2019, 10, 31)
    with pytest.raises(InvalidValue, match=r"held_on: .* a day from 31/10/2019 on is wanted"):
        not_before(date(2019, 10, 31), date(2019, 10, 30), "held_on")
