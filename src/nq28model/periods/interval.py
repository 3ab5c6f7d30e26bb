"""A stretch of days, the first one in it and the end not."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.words import Words

_NOT_THE_LAST = Words(vi="một ngày trước ngày 31/12/9999", en="a day before 31/12/9999")


@frozen
class Interval:
    """The days from ``start`` on and before ``end``; half-open, so that neighbours share no day and leave none out.

    Raises ``ValueError`` where the end comes before the start.

    >>> date(2019, 10, 31) in Interval(date(2009, 11, 10), date(2019, 11, 10))
    True
    """

    start: date
    end: date = field()

    @end.validator
    def _not_before_the_start(self, _: Attribute[date], end: date) -> None:
        if end < self.start:
            msg = f"an interval cannot end on {end}, before it starts on {self.start}"
            raise ValueError(msg)

    @classmethod
    def through(cls, first: date, last: date) -> Interval:
        """Return the days from *first* to *last*, both in it, as people name them.

        Raises ``ValueError`` where the last day comes before the eve of the first, and ``InvalidValue`` for the
        last day that there is: nothing comes after it.

        >>> Interval.through(date(2018, 1, 1), date(2018, 6, 30)).days
        181
        """
        if last == date.max:
            raise InvalidValue("last", last, _NOT_THE_LAST)
        return cls(first, last + timedelta(days=1))

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    @property
    def last_day(self) -> date:
        """The last day in it; the eve of the start where no day is."""
        return self.end - timedelta(days=1)

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    @property
    def words(self) -> Words:
        """Its first and its last day, as a reader sees them."""
        return Words(vi="từ {first} đến {last}", en="from {first} to {last}").fill(first=self.start, last=self.last_day)
