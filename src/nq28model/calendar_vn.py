"""Việt Nam's working days, from the holidays of the ``holidays`` library (the extra ``calendar``).

Held against the catalogue of the law, the library agrees on the first day of the lunar year and the day of the Hùng
Kings from 2009 to 2030, on five working days off at Tết, on the days fixed in the solar calendar, and on a second day
for National Day from 2021. It differs, or says more, in four things:

* It has no exchange of Friday 2/1/2026 for Saturday 10/1/2026: add it with ``WorkingCalendar.with_days``.
* Which five days are off at Tết, and which day goes with National Day, is decided each year: for a year whose decision
  it has not, the library goes by the usual pattern.
* It makes up for a holiday at the weekend since 1995; for the years before 2021 no text was seen that says so.
* It goes back to 1901; what it says of the years before May 2013 was not held against any text.
"""

from __future__ import annotations

from datetime import date

from holidays import country_holidays

from nq28model.errors import InvalidValue
from nq28model.periods import Interval, WorkingCalendar
from nq28model.words import Words

_FIRST_YEAR, _LAST_YEAR = 1901, 2100
_EXCHANGED = "Day off (substituted from"
_YEARS = Words(vi="các năm theo thứ tự, từ {first} đến {last}", en="years in order, from {first} to {last}").fill(
    first=str(_FIRST_YEAR), last=str(_LAST_YEAR)
)


def vietnam(first_year: int, last_year: int, *, with_exchanges: bool) -> WorkingCalendar:
    """Return the working days of State offices in Việt Nam from the first to the last of some years, both with it.

    *with_exchanges* says whether the yearly exchange of working days is followed, by which a weekday is off and a
    Saturday worked for it. It is made for State bodies and public units, and enterprises are encouraged to follow it;
    whether Party bodies do was not seen, so that the caller says. Further days off and on are added with
    ``with_days``. Raises ``InvalidValue`` for years out of order, or that the library has not.

    >>> calendar = vietnam(2019, 2019, with_exchanges=True)
    >>> calendar.is_working(date(2019, 5, 4)), calendar.is_working(date(2019, 4, 29))
    (True, False)
    >>> calendar.count(date(2019, 2, 1), date(2019, 2, 11)), calendar.knows_holidays(date(2019, 1, 1), date(2020, 1, 1))
    (1, False)
    """
    if not _FIRST_YEAR <= first_year <= last_year <= _LAST_YEAR:
        raise InvalidValue("years", (first_year, last_year), _YEARS)
    # An exchange may cross the turn of the year: the neighbours are looked at too.
    found = country_holidays("VN", years=range(first_year - 1, last_year + 2), language="en_US")
    whole = Interval(date(first_year, 1, 1), date(last_year + 1, 1, 1))
    off = {day for day, name in found.items() if with_exchanges or not name.startswith(_EXCHANGED)}
    on = found.weekend_workdays if with_exchanges else set()
    return WorkingCalendar(
        frozenset(day for day in off if day in whole), frozenset(day for day in on if day in whole), known=whole
    )
