"""Việt Nam's working days by the ``holidays`` library, held against the catalogue of the law."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from nq28model.calendar_vn import vietnam
from nq28model.errors import InvalidValue
from nq28model.periods import AfterCutOff, RollPolicy, WorkingCalendar, due_day

DAY = timedelta(days=1)
# Parameter calendar.tet_first_day of the catalogue: new moons and solar terms at UTC+7.
TET = [
    *(date(2009, 1, 26), date(2010, 2, 14), date(2011, 2, 3), date(2012, 1, 23), date(2013, 2, 10), date(2014, 1, 31)),
    *(date(2015, 2, 19), date(2016, 2, 8), date(2017, 1, 28), date(2018, 2, 16), date(2019, 2, 5), date(2020, 1, 25)),
    *(date(2021, 2, 12), date(2022, 2, 1), date(2023, 1, 22), date(2024, 2, 10), date(2025, 1, 29), date(2026, 2, 17)),
    *(date(2027, 2, 6), date(2028, 1, 26), date(2029, 2, 13), date(2030, 2, 2)),
]
# Parameter calendar.hung_kings_day: the tenth of the third lunar month.
HUNG_KINGS = [
    *(date(2009, 4, 4), date(2010, 4, 23), date(2011, 4, 12), date(2012, 3, 31), date(2013, 4, 19), date(2014, 4, 9)),
    *(date(2015, 4, 28), date(2016, 4, 16), date(2017, 4, 6), date(2018, 4, 25), date(2019, 4, 14), date(2020, 4, 2)),
    *(date(2021, 4, 21), date(2022, 4, 10), date(2023, 4, 29), date(2024, 4, 18), date(2025, 4, 7), date(2026, 4, 26)),
    *(date(2027, 4, 16), date(2028, 4, 4), date(2029, 4, 23), date(2030, 4, 12)),
]
EXCHANGED = vietnam(2009, 2030, with_exchanges=True)
PLAIN = vietnam(2009, 2030, with_exchanges=False)


@pytest.mark.parametrize("tet", [day for day in TET if day.year >= 2014])
def test_five_working_days_are_off_at_tet(tet: date) -> None:
    """The new year's day of the Vietnamese lunar calendar is off, and five working days about it."""
    about = [tet + DAY * step for step in range(-5, 8)]
    assert tet in PLAIN.days_off
    assert sum(day.weekday() < 5 and not PLAIN.is_working(day) for day in about) == 5


@pytest.mark.parametrize("day", HUNG_KINGS)
def test_the_day_of_the_hung_kings_is_off(day: date) -> None:
    """The tenth of the third lunar month is a holiday in each year."""
    assert day in PLAIN.days_off


@pytest.mark.parametrize("year", range(2014, 2031))
def test_fixed_days_are_off(year: int) -> None:
    """1 January, 30 April, 1 May and 2 September in each year; with 2 September one more day from 2021 on."""
    fixed = {date(year, *day) for day in ((1, 1), (4, 30), (5, 1), (9, 2))}
    assert fixed <= PLAIN.days_off
    beside = {date(year, 9, 1), date(year, 9, 3)} & PLAIN.days_off
    a_sunday = date(year, 9, 2).weekday() == 6
    assert bool(beside) is (year >= 2021 or a_sunday)


@pytest.mark.parametrize(
    ("day", "working"),
    [
        (date(2025, 6, 14), False),
        (date(2025, 11, 24), True),
        (date(2026, 11, 24), False),
        (date(2019, 10, 31), True),
        (date(2019, 9, 2), False),
    ],
)
def test_the_worked_examples(day: date, working: bool) -> None:
    """Days of the catalogue that take no data of the caller's: Culture Day is off from 2026 on."""
    assert EXCHANGED.is_working(day) is PLAIN.is_working(day) is working


def test_exchanges_are_followed_where_the_caller_says_so() -> None:
    """Monday 29/4/2019 was off for Saturday 4/5/2019, where the exchange is followed; so across the year of 2018."""
    assert [EXCHANGED.is_working(day) for day in (date(2019, 4, 29), date(2019, 5, 4))] == [False, True]
    assert [PLAIN.is_working(day) for day in (date(2019, 4, 29), date(2019, 5, 4))] == [True, False]
    assert vietnam(2019, 2019, with_exchanges=True).is_working(date(2019, 1, 5))


def test_what_the_library_lacks_is_added() -> None:
    """It has no exchange of 2/1/2026 for 10/1/2026: the caller adds it, and the examples of the catalogue come out."""
    assert EXCHANGED.is_working(date(2026, 1, 2))
    calendar = EXCHANGED.with_days(off=[date(2026, 1, 2)], on=[date(2026, 1, 10)])
    assert calendar.after(date(2025, 12, 31), 1) == date(2026, 1, 5)
    assert calendar.after(date(2026, 1, 9), 1) == date(2026, 1, 10)
    assert calendar.known == EXCHANGED.known


@pytest.mark.parametrize(
    ("cut_off", "n", "due"),
    [
        (date(2025, 6, 14), 2, date(2025, 6, 17)),
        (date(2025, 9, 14), 2, date(2025, 9, 16)),
        (date(2025, 12, 14), 1, date(2025, 12, 15)),
        (date(2025, 8, 29), 1, date(2025, 9, 3)),
        (date(2026, 11, 23), 1, date(2026, 11, 25)),
    ],
)
def test_due_days_know_their_holidays(cut_off: date, n: int, due: date) -> None:
    """Counted with the calendar, a due day says that its holidays are known."""
    found = due_day(AfterCutOff(n), last_day=cut_off, policy=RollPolicy.NONE, calendar=EXCHANGED)
    assert (found.day, found.holidays_known) == (due, True)


def test_only_the_years_asked_for_are_known() -> None:
    """A calendar of one year knows that year and no day beside it."""
    year: WorkingCalendar = vietnam(2019, 2019, with_exchanges=True)
    assert year.knows_holidays(date(2019, 1, 1), date(2019, 12, 31))
    assert not year.knows_holidays(date(2019, 12, 31), date(2020, 1, 1))
    assert {day.year for day in year.days_off | year.days_on} == {2019}


@pytest.mark.parametrize("years", [(2020, 2019), (1900, 2019), (2019, 2101)])
def test_years_out_of_order_are_refused(years: tuple[int, int]) -> None:
    """Years that run back, or that the library has not."""
    with pytest.raises(InvalidValue, match=r"^years: .* from 1901 to 2100"):
        vietnam(*years, with_exchanges=False)
