"""A day of every year, as texts set it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model import RULEBOOK, InvalidValue
from nq28model.rules.month_day import MonthDay
from nq28model.words import say


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_each_day_of_a_year_is_found_again(day: date) -> None:
    """The month and the day of a date, in its own year, are that date, and are said as it is."""
    one = MonthDay(day.month, day.day)
    assert one.in_year(day.year) == day
    assert say(day, "vi") == f"{say(one, 'vi')}/{day.year}"


def test_days_have_an_order() -> None:
    """One day of the year comes before another."""
    assert MonthDay(6, 30) < MonthDay(7, 10) < MonthDay(7, 15)


@pytest.mark.parametrize(("month", "day"), [(2, 30), (13, 1), (4, 31), (1, 0)])
def test_no_year_has_such_a_day(month: int, day: int) -> None:
    """A day that is in no year is refused when it is written."""
    with pytest.raises(ValueError, match=r"day|month"):
        MonthDay(month, day)


@pytest.mark.parametrize("year", [2019, 0, 10_000])
def test_a_leap_day_is_not_in_every_year(year: int) -> None:
    """29 February is in no common year, nor is any day outside the calendar: the year is refused by name."""
    assert MonthDay(2, 29).in_year(2020) == date(2020, 2, 29)
    with pytest.raises(InvalidValue, match=r"year: .* was given; a year that has the day 29/2 is wanted"):
        MonthDay(2, 29).in_year(year)


def test_a_cut_off_is_such_a_day() -> None:
    """The half-yearly tables are closed on 30 June, and sent from 10 to 15 July."""
    on = date(2024, 6, 30)
    assert RULEBOOK.parameter("party_statistics.half_year_cut_off").on(on).in_year(2024) == on
    first, last = RULEBOOK.parameter("party_statistics.half_year_due").on(on)
    assert (str(first), str(last)) == ("10/7", "15/7")
