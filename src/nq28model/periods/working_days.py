"""Days on which offices work, and counting by them (ngày làm việc)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol

from attrs import Attribute, evolve, field, frozen

from nq28model.errors import InvalidValue
from nq28model.law import checked_day
from nq28model.periods.interval import Interval
from nq28model.words import Words

_WORKING_DAYS_A_WEEK = 5


class WorkingDays(Protocol):
    """What is asked of a calendar of working days: ``WorkingCalendar`` answers it, and so may one of the caller's."""

    def is_working(self, day: date) -> bool:
        """Tell whether *day* is worked."""

    def count(self, start: date, end: date) -> int:
        """Return how many working days come after *start*, up to *end* and with it."""

    def after(self, start: date, n: int) -> date:
        """Return the *n*-th working day after *start*."""

    def knows_holidays(self, first: date, last: date) -> bool:
        """Tell whether it knows each holiday from *first* to *last*, beside the weekends."""


@frozen
class DayCount:
    """A number of working days, with what the reckoning knew.

    ``holidays_known`` is False where days off were left out without knowing all holidays; its words say so.

    >>> DayCount(8, holidays_known=False).words.en
    '8 working days (holidays not all known: weekends and the days given are left out)'
    """

    days: int
    holidays_known: bool = field(kw_only=True)

    @property
    def words(self) -> Words:
        """The number as a reader sees it."""
        said = Words(vi="{days} ngày làm việc", en="{days} working days").fill(days=self.days)
        return said if self.holidays_known else HOLIDAYS_NOT_KNOWN.fill(said=said)


HOLIDAYS_NOT_KNOWN = Words(
    vi="{said} (chưa biết hết ngày nghỉ lễ: chỉ trừ ngày nghỉ hằng tuần và các ngày đã nêu)",
    en="{said} (holidays not all known: weekends and the days given are left out)",
)
"""What is said of a reckoning for which no holidays were given."""


def working_days_between(start: date, end: date, calendar: WorkingDays) -> DayCount:
    """Return how many working days come after *start*, up to *end* and with it, and whether holidays were known.

    Raises ``InvalidValue`` where *end* comes before *start*.

    >>> working_days_between(date(2025, 6, 14), date(2025, 6, 25), WEEKENDS_ONLY)
    DayCount(days=8, holidays_known=False)
    """
    return DayCount(calendar.count(start, end), holidays_known=calendar.knows_holidays(start, end))


@frozen
class WorkingCalendar:
    """Which days are worked: Monday to Friday, without the days off and with the days worked in their stead.

    Holidays are given, never known here: the Government sets those of each year, and which weekday is made up for
    on a Saturday. A calendar without them counts weekends alone. Raises ``InvalidValue`` for anything else than
    a day, and for a day that is off and on at once.

    >>> liberation, first_of_may = date(2019, 4, 30), date(2019, 5, 1)
    >>> made_up_for = date(2019, 5, 4)
    >>> calendar = WorkingCalendar(frozenset({liberation, first_of_may}), frozenset({made_up_for}))
    >>> calendar.count(date(2019, 4, 29), date(2019, 5, 5))
    3
    """

    days_off: frozenset[date] = field(default=frozenset())
    """Weekdays on which nobody works (ngày nghỉ lễ, tết)."""
    days_on: frozenset[date] = field(default=frozenset())
    """Saturdays and Sundays that are worked (ngày làm bù)."""
    known: Interval | None = field(default=None, kw_only=True)
    """The days over which all holidays are given; None where that is not said."""

    @days_off.validator
    @days_on.validator
    def _are_days(self, attribute: Attribute[frozenset[date]], days: frozenset[date]) -> None:
        for day in days:
            checked_day(day, attribute.name)

    @days_on.validator
    def _not_off_as_well(self, _: Attribute[frozenset[date]], days_on: frozenset[date]) -> None:
        for day in sorted(days_on & self.days_off):
            raise InvalidValue("days_on", day, Words(vi="một ngày không có trong days_off", en="a day not in days_off"))

    def knows_holidays(self, first: date, last: date) -> bool:
        """Tell whether each holiday from *first* to *last* is given.

        >>> WEEKENDS_ONLY.knows_holidays(date(2019, 9, 2), date(2019, 9, 2))
        False
        """
        return self.known is not None and self.known.start <= first and last < self.known.end

    def with_days(self, *, off: Iterable[date] = (), on: Iterable[date] = ()) -> WorkingCalendar:
        """Return the calendar with more days *off* and *on*; what was said of such a day before no longer holds.

        Raises ``InvalidValue`` for a day that is off and on at once.

        >>> exchanged = WEEKENDS_ONLY.with_days(off=[date(2026, 1, 2)], on=[date(2026, 1, 10)])
        >>> exchanged.after(date(2026, 1, 1), 1), exchanged.after(date(2026, 1, 9), 1)
        (datetime.date(2026, 1, 5), datetime.date(2026, 1, 10))
        """
        off, on = frozenset(off), frozenset(on)
        return evolve(self, days_off=self.days_off - on | off, days_on=self.days_on - off | on)

    def is_working(self, day: date) -> bool:
        """Tell whether *day* is worked."""
        return checked_day(day, "day") in self.days_on or (_is_weekday(day) and day not in self.days_off)

    def count(self, start: date, end: date) -> int:
        """Return how many working days come after *start*, up to *end* and with it.

        The starting day is not counted (Civil Code of 2015, art. 147(2)). Raises ``InvalidValue`` where *end*
        comes before *start*.

        >>> WEEKENDS_ONLY.count(date(2019, 10, 31), date(2019, 11, 4))
        2
        """
        checked_day(start, "start")
        if checked_day(end, "end") < start:
            raise InvalidValue("end", end, Words(vi="từ ngày {day} trở đi", en="a day from {day} on").fill(day=start))
        weekdays = _weekdays_until(end) - _weekdays_until(start)
        off = sum(start < day <= end and _is_weekday(day) for day in self.days_off)
        on = sum(start < day <= end and not _is_weekday(day) for day in self.days_on)
        return weekdays - off + on

    def after(self, start: date, n: int) -> date:
        """Return the *n*-th working day after *start*.

        Raises ``InvalidValue`` for *n* below one, and where that day lies beyond the year 9999.

        >>> WEEKENDS_ONLY.after(date(2019, 10, 31), 2)
        datetime.date(2019, 11, 4)
        """
        checked_day(start, "start")
        if n < 1:
            raise InvalidValue("n", n, Words(vi="số nguyên từ 1 trở lên", en="a whole number from 1 up"))
        day, left = start, n
        # So many days hold at most so many working days: the day looked for is never passed.
        while left:
            try:
                day += timedelta(days=left)
            except OverflowError:
                wanted = Words(vi="một số nhỏ hơn: lịch hết ở năm 9999", en="fewer days: the calendar ends in 9999")
                raise InvalidValue("n", n, wanted) from None
            left = n - self.count(start, day)
        return day


def _is_weekday(day: date) -> bool:
    return day.weekday() < _WORKING_DAYS_A_WEEK


def _weekdays_until(day: date) -> int:
    """Return how many days from Monday to Friday there are from 1/1/1, a Monday, to *day*."""
    weeks, rest = divmod(day.toordinal(), 7)
    return weeks * _WORKING_DAYS_A_WEEK + min(rest, _WORKING_DAYS_A_WEEK)


WEEKENDS_ONLY = WorkingCalendar()
"""Monday to Friday, without any holiday."""
