"""A day of every year, as texts set cut-offs and holidays (ngày cố định hằng năm)."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from nq28model.errors import InvalidValue
from nq28model.words import Words

_A_LEAP_YEAR = 2000


@frozen(order=True)
class MonthDay:
    """A month and a day of it, of the solar calendar or, where the parameter's unit says so, of the lunar one.

    Raises ``ValueError`` where no year has such a day.

    >>> MonthDay(6, 30), str(MonthDay(6, 30)), MonthDay(6, 30).in_year(2025)
    (MonthDay(month=6, day=30), '30/6', datetime.date(2025, 6, 30))
    """

    month: int
    day: int = field()

    def __attrs_post_init__(self) -> None:
        date(_A_LEAP_YEAR, self.month, self.day)

    def in_year(self, year: int) -> date:
        """Return the day of that solar year.

        Raises ``InvalidValue`` for a year that has none: 29 February, or a year outside the calendar.
        """
        try:
            return date(year, self.month, self.day)
        except ValueError:
            wanted = Words(vi="một năm có ngày {day}", en="a year that has the day {day}").fill(day=str(self))
            raise InvalidValue("year", year, wanted) from None

    def __str__(self) -> str:
        return f"{self.day}/{self.month}"
