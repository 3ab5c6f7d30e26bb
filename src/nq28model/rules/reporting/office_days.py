"""The working days that follow from the law alone: weekends and the holidays of a fixed day of the solar calendar."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from nq28model.periods import WorkingCalendar, WorkingDays
from nq28model.rules.reporting.calendar import CALENDAR_FIXED_HOLIDAYS

# The least that a year leaves: with all weekends and twice the holidays off there are more.
_WORKING_DAYS_OF_A_YEAR = 200


def statutory_calendar(first_year: int, last_year: int) -> WorkingCalendar:
    """Return the working days by the law's fixed holidays alone, over the years from the first to the last.

    Tết, the day of the Hùng Kings, the second day for National Day, days in lieu and days exchanged are set each year:
    they are added with ``with_days``, and until then the calendar says that it does not know the holidays. A day on
    which no text that was seen sets the holidays has none.

    >>> calendar = statutory_calendar(2025, 2026)
    >>> [calendar.is_working(date(year, 11, 24)) for year in (2025, 2026)]
    [True, False]
    >>> calendar.with_days(off=[date(2025, 9, 1)]).after(date(2025, 8, 29), 1)
    datetime.date(2025, 9, 3)
    """
    return WorkingCalendar(frozenset(_fixed_holidays(first_year, last_year)))


def _fixed_holidays(first_year: int, last_year: int) -> Iterator[date]:
    for since, until, version in CALENDAR_FIXED_HOLIDAYS.spans():
        for holiday in version.value:
            for year in range(max(first_year, since.year), min(last_year, (until or date.max).year) + 1):
                day = holiday.in_year(year)
                if since <= day <= (until or date.max):
                    yield day


def calendar_from(day: date, calendar: WorkingDays | None, *, working_days: int = 0) -> WorkingDays:
    """Return the *calendar* given, or that of the law for so many working days from *day* on."""
    if calendar is not None:
        return calendar
    years = working_days // _WORKING_DAYS_OF_A_YEAR + 1
    return statutory_calendar(day.year, min(day.year + years, date.max.year))
