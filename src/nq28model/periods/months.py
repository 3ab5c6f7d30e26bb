"""Counting by months and years, as the texts do where they say nothing else (thời hạn tính bằng tháng).

A month later is the day of the same number, or the last day of a month too short to have it.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from dateutil.relativedelta import relativedelta

from nq28model.errors import InvalidValue
from nq28model.periods.interval import Interval
from nq28model.words import Words

_IN_THE_CALENDAR = Words(
    vi="một ngày mà kết quả tính không vượt quá năm 9999", en="a day from which the reckoning ends by the year 9999"
)


def later(day: date, where: str, *, months: int = 0, days: int = 0) -> date:
    """Return the day that so many months, and then so many days, after *day*; below nought before it.

    Raises ``InvalidValue``, with the name in *where*, for a day beyond the calendar.

    >>> later(date(2020, 8, 31), "last_congress_on", months=30)
    datetime.date(2023, 2, 28)
    """
    year, month = divmod(_month_of(day) + months, 12)
    try:
        same_day = min(day.day, monthrange(year, month + 1)[1])
        return date(year, month + 1, same_day) + timedelta(days=days)
    except (ValueError, OverflowError):
        raise InvalidValue(where, day, _IN_THE_CALENDAR) from None


def not_before(start: date, day: date, where: str) -> date:
    """Return *day*, which cannot come before *start*.

    Raises ``InvalidValue``, with the name in *where*, where it does.
    """
    if day < start:
        raise InvalidValue(where, day, Words(vi="từ ngày {start} trở đi", en="a day from {start} on").fill(start=start))
    return day


def whole_months(start: date, end: date) -> int:
    """Return how many months have passed whole from *start* to *end*, which is not before it.

    >>> whole_months(date(2001, 11, 1), date(2019, 10, 31)), whole_months(date(2001, 10, 31), date(2019, 10, 31))
    (215, 216)
    """
    months = _months_apart(start, end)
    return months - (start + relativedelta(months=months) > end)


def months_begun(start: date, end: date) -> int:
    """Return the least number of months that leads from *start* to *end* or past it, forward or back.

    >>> months_begun(date(2020, 6, 30), date(2020, 7, 1)), months_begun(date(2020, 6, 30), date(2020, 5, 30))
    (1, 1)
    """
    months = _months_apart(start, end)
    reached = start + relativedelta(months=months)
    return abs(months) + (reached < end if start < end else reached > end)


def calendar_months(start: date, end: date) -> Iterator[Interval]:
    """Yield the calendar months that lie whole between *start*, which is in, and *end*, which is not.

    >>> [month.last_day.isoformat() for month in calendar_months(date(2019, 9, 2), date(2019, 12, 31))]
    ['2019-10-31', '2019-11-30']
    """
    first = start if start.day == 1 else later(start.replace(day=1), "start", months=1)
    while _months_apart(first, end) > 0:
        after = later(first, "start", months=1)
        yield Interval(first, after)
        first = after


def last_whole_month(on: date) -> Interval:
    """Return the last calendar month that is over by the end of the day *on*.

    >>> last_whole_month(date(2019, 10, 30)).start, last_whole_month(date(2019, 10, 31)).start
    (datetime.date(2019, 9, 1), datetime.date(2019, 10, 1))
    """
    end = later(on, "on", days=1).replace(day=1)
    return Interval(later(end, "on", months=-1), end)


def _months_apart(start: date, end: date) -> int:
    return _month_of(end) - _month_of(start)


def _month_of(day: date) -> int:
    """Return the number of a day's month, counted from January of the year nought."""
    return day.year * 12 + day.month - 1
