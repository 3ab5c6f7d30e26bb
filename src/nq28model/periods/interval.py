"""A stretch of days, the first one in it and the end not."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import Attribute, field, frozen


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
