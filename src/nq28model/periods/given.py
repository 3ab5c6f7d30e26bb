"""Periods that nobody reckons: those that a request or a working regulation names day by day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.figures import read_day
from nq28model.periods.interval import Interval
from nq28model.periods.period import Period, Regime, Series
from nq28model.periods.vocabularies import Clock, PeriodKind
from nq28model.words import Words

_IN_ORDER = Words(
    vi="ít nhất một kỳ, mỗi kỳ có ngày, kỳ sau không bắt đầu trước khi kỳ trước kết thúc",
    en="at least one, each of some days, none before the one ahead of it has ended",
)
_BOTH_DAYS = re.compile(r"(?:từ|from) (?P<first>.+?) (?:đến|to) (?:hết )?(?P<last>.+)")


@frozen(kw_only=True)
class GivenPeriods(Regime):
    """Periods as a request or a working regulation gives them; nothing is filled in, and there may be gaps.

    Raises ``InvalidValue`` for none, for one without days, and where they overlap.

    >>> asked = GivenPeriods(given=(Interval.through(date(2019, 1, 1), date(2019, 9, 30)),))
    >>> asked.period(1)
    <Period of request: from 1/1/2019 to 30/9/2019, 2019-01-01 to 2019-09-30>
    """

    given: tuple[Interval, ...] = field()
    id: str = "request"
    clock: Clock = Clock.REQUEST
    words: Words = Clock.REQUEST.words

    kinds = (PeriodKind.AS_GIVEN,)

    @given.validator
    def _stand_in_order(self, _: Attribute[tuple[Interval, ...]], given: tuple[Interval, ...]) -> None:
        in_order = all(one.end <= following.start for one, following in pairwise(given))
        if not given or not in_order or not all(interval.days for interval in given):
            raise InvalidValue("given", tuple(str(interval.words.en) for interval in given), _IN_ORDER)

    def series(self, kind: PeriodKind = PeriodKind.AS_GIVEN) -> Series:
        """Return its periods. Raises ``InvalidValue`` for any other *kind*."""
        if kind not in self.kinds:
            raise self._no_such_kind(kind)
        return GivenSeries(self)

    def period(self, number: int) -> Period:
        """Return the period of that *number*, counted from 1. Raises ``InvalidValue`` where there is none."""
        return self.series().period(number)


@frozen(cache_hash=True)
class GivenSeries(Series):
    """The periods that were given, numbered from 1."""

    regime: GivenPeriods

    kind = PeriodKind.AS_GIVEN
    lowest = 1

    @property
    def highest(self) -> int:
        """How many were given."""
        return len(self.regime.given)

    @property
    def tiles(self) -> bool:
        """Whether no day lies between them."""
        return all(one.end == following.start for one, following in pairwise(self.regime.given))

    def opening(self, number: int) -> date:
        """Return the first day of the period of that number."""
        return self.regime.given[number - 1].start

    def closing(self, number: int) -> date:
        """Return the day after the last of the period of that number."""
        return self.regime.given[number - 1].end

    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the last period that begins by *day*, and whether the day lies in it."""
        number = sum(interval.start <= day for interval in self.regime.given)
        return number, number > 0 and day < self.closing(number)

    def label(self, number: int) -> Words:
        """Return the first and the last day of the period of that number."""
        return self.regime.given[number - 1].words

    def numbers_read(self, text: str) -> Iterator[int]:
        """Yield the number of the period whose first and last day *text* names."""
        found = _BOTH_DAYS.fullmatch(text)
        if found is None:
            return
        try:
            days = Interval.through(read_day(found["first"]), read_day(found["last"]))
        except ValueError:
            return
        if days in self.regime.given:
            yield self.regime.given.index(days) + 1

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways in which its periods are written, by example."""
        return ("từ 1/1/2019 đến 30/9/2019", "from 1/1/2019 to 30/9/2019")
