"""Days as Vietnamese papers print them: day, month, year."""

from __future__ import annotations

import re
from datetime import date

from nq28model.errors import InvalidValue
from nq28model.figures.text import even
from nq28model.law import checked_day
from nq28model.words import Words

_WANTED = Words(
    vi="một ngày có thật như 31/10/2019, ngày 31/10/2019 hay ngày 31 tháng 10 năm 2019 (ngày, tháng, năm)",
    en="a day that exists, such as 31/10/2019, ngày 31/10/2019 or ngày 31 tháng 10 năm 2019 (day, month, year)",
)
_DAY = re.compile(
    r"(?:ngày )?(?P<day>[0-9]{1,2})"
    r"(?: ?(?P<mark>[/.-]) ?(?P<month>[0-9]{1,2}) ?(?P=mark) ?| tháng (?P<spelt>[0-9]{1,2}),? năm )"
    r"(?P<year>[0-9]{4})"
)


def read_day(text: str) -> date:
    """Return the day that *text* prints, always in the order day, month, year.

    Raises ``InvalidValue`` for anything else, a day that does not exist and a year of two digits among it.

    >>> read_day("ngày 10 tháng 11 năm 2009"), read_day("31/10/2019")
    (datetime.date(2009, 11, 10), datetime.date(2019, 10, 31))
    """
    found = _DAY.fullmatch(even(text, "day").lower())
    if found is None:
        raise InvalidValue("day", text, _WANTED)
    try:
        return date(int(found["year"]), int(found["month"] or found["spelt"]), int(found["day"]))
    except ValueError:
        raise InvalidValue("day", text, _WANTED) from None


def write_day(day: date) -> str:
    """Return *day* as a Vietnamese text spells it.

    >>> write_day(date(2009, 11, 10))
    'ngày 10 tháng 11 năm 2009'
    """
    checked_day(day, "day")
    return f"ngày {day.day} tháng {day.month} năm {day.year:04}"
