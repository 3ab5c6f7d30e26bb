"""Periods: a stretch of days that a regime of reporting numbers and names."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from attrs import field, frozen

from nq28model.errors import InvalidValue
from nq28model.law import checked_day
from nq28model.periods.interval import Interval
from nq28model.periods.vocabularies import Clock, PeriodKind
from nq28model.words import Words

_DAY = timedelta(days=1)
_SUCH_A_DAY = Words(vi="một ngày thuộc một {kind} của {regime}", en="a day in a period ({kind}) of {regime}")
_SUCH_A_KIND = Words(vi="một loại kỳ của {regime}: {kinds}", en="a kind of period of {regime}: {kinds}")
_IN_THE_CALENDAR = Words(vi="một kỳ có trong lịch: từ số {first} đến số {last}", en="a period from {first} to {last}")
_NO_SMALLER_PARTS = Words(
    vi="một loại kỳ chia hết kỳ này, không thừa, không thiếu ngày", en="a kind that fills the period, with no day over"
)


@frozen
class Period:
    """One period of a series: the State's first quarter of 2025, the tenth year of a resolution.

    It is made by its regime, from a day, a year or the text that people write, or by its series from a number. Its
    days are half-open: ``start`` is its first, ``end`` the day after its last. Two are the same where their series and
    numbers are.

    >>> from nq28model.periods import STATE
    >>> quarter = STATE.containing(date(2024, 12, 20), PeriodKind.QUARTER)
    >>> quarter
    <Period of state: Q1 2025, 2024-12-15 to 2025-03-14>
    >>> quarter.label.vi, quarter.next().start, date(2025, 3, 15) in quarter
    ('Quý I/2025', datetime.date(2025, 3, 15), False)
    """

    series: Series
    number: int
    start: date = field(eq=False)
    end: date = field(eq=False)

    @property
    def regime(self) -> Regime:
        """The regime that it is a period of."""
        return self.series.regime

    @property
    def kind(self) -> PeriodKind:
        """Whether it is a month, a quarter, a year, and so on."""
        return self.series.kind

    @property
    def clock(self) -> Clock:
        """How it is reckoned; no period is without one."""
        return self.series.regime.clock

    @property
    def interval(self) -> Interval:
        """Its days."""
        return Interval(self.start, self.end)

    @property
    def last_day(self) -> date:
        """Its last day."""
        return self.end - _DAY

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day < self.end

    def next(self) -> Period:
        """Return the one after it. Raises ``InvalidValue`` where there is none."""
        return self.series.period(self.number + 1)

    def previous(self) -> Period:
        """Return the one before it. Raises ``InvalidValue`` where there is none."""
        return self.series.period(self.number - 1)

    def shifted(self, steps: int) -> Period:
        """Return the one so many *steps* after it, before it where below nought.

        Raises ``InvalidValue`` where there is none.
        """
        return self.series.period(self.number + steps)

    def a_year_before(self) -> Period:
        """Return the same period of the year before (cùng kỳ năm trước).

        Raises ``InvalidValue`` where the kind does not come again each year.

        >>> from nq28model.periods import STATE
        >>> STATE.in_year(PeriodKind.QUARTER, 2025, 2).a_year_before().label.en
        'Q2 2024'
        """
        return self.shifted(-self.series.in_a_year)

    def parts(self, kind: PeriodKind) -> tuple[Period, ...]:
        """Return the periods of a smaller *kind* that it is made of, in order.

        Raises ``InvalidValue`` where the regime has no such kind, or its periods do not fill this one.

        >>> from nq28model.periods import STATE
        >>> [part.label.en for part in STATE.in_year(PeriodKind.YEAR, 2025).parts(PeriodKind.HALF_YEAR)]
        ['H1 2025', 'H2 2025']
        """
        parts = self.regime.series(kind).over(self.interval)
        if not parts or (parts[0].start, parts[-1].end) != (self.start, self.end) or not parts[0].series.tiles:
            raise InvalidValue("kind", str(kind), _NO_SMALLER_PARTS)
        return parts

    @property
    def label(self) -> Words:
        """Its name as people write it; either language is read back as the same period by its regime."""
        return self.series.label(self.number)

    @property
    def words(self) -> Words:
        """Its name with that of the regime: what no reader can take for another."""
        return Words(vi="{label}, {regime}", en="{label}, {regime}").fill(label=self.label, regime=self.regime.words)

    def __repr__(self) -> str:
        return f"<Period of {self.regime.id}: {self.label.en}, {self.start} to {self.last_day}>"


class Series(ABC):
    """All periods of one kind in one regime, in order, each with its number."""

    __slots__ = ()

    @property
    @abstractmethod
    def regime(self) -> Regime:
        """The regime."""

    @property
    @abstractmethod
    def kind(self) -> PeriodKind:
        """The kind."""

    @property
    @abstractmethod
    def lowest(self) -> int:
        """The least number that a period of it has."""

    @property
    @abstractmethod
    def highest(self) -> int:
        """The greatest number that a period of it has."""

    @property
    @abstractmethod
    def tiles(self) -> bool:
        """Whether each day lies in just one of them, from the first that there is."""

    @abstractmethod
    def opening(self, number: int) -> date:
        """Return the first day of the period of that number."""

    @abstractmethod
    def closing(self, number: int) -> date:
        """Return the day after the last of the period of that number."""

    @abstractmethod
    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the last period that begins by *day*, and whether the day lies in it.

        Where several begin by then and hold the day, it is the one that ``containing`` names.
        """

    @abstractmethod
    def label(self, number: int) -> Words:
        """Return the name of the period of that number."""

    @abstractmethod
    def numbers_read(self, text: str) -> Iterable[int]:
        """Yield the number of each period that *text*, even and in small letters, may name."""

    @property
    @abstractmethod
    def forms(self) -> tuple[str, ...]:
        """The ways in which its periods are written, by example."""

    @property
    def in_a_year(self) -> int:
        """How many of them make a year. Raises ``InvalidValue`` where no number does."""
        wanted = Words(vi="một loại kỳ lặp lại hằng năm", en="a kind of period that comes again each year")
        raise InvalidValue("kind", str(self.kind), wanted)

    def period(self, number: int) -> Period:
        """Return the period of that *number*. Raises ``InvalidValue`` where there is none."""
        if not self.lowest <= number <= self.highest:
            span = {"first": str(self.lowest), "last": str(self.highest)}
            raise InvalidValue("number", number, _IN_THE_CALENDAR.fill(**span))
        return Period(self, number, self.opening(number), self.closing(number))

    def containing(self, day: date) -> Period:
        """Return the period that *day* lies in.

        Raises ``InvalidValue`` where it lies in none.
        """
        number, is_in = self.place(checked_day(day, "day"))
        if not is_in:
            raise InvalidValue("day", day, _SUCH_A_DAY.fill(kind=self.kind, regime=self.regime.words))
        return self.period(number)

    def over(self, interval: Interval) -> tuple[Period, ...]:
        """Return the periods that the days of *interval* lie in, in order."""
        if not interval.days:
            return ()
        first, is_in = self.place(interval.start)
        last, _ = self.place(interval.last_day)
        return tuple(self._run(first if is_in else first + 1, last))

    def _run(self, first: int, last: int) -> Iterator[Period]:
        """Yield the periods from the *first* number to the *last*; where they tile, each begins as the last ends."""
        if first > last:
            return
        final = self.period(last)
        end = self.opening(first)
        for number in range(first, last):
            start = end if self.tiles else self.opening(number)
            end = self.closing(number)
            yield Period(self, number, start, end)
        yield final

    def read(self, text: str) -> Iterator[Period]:
        """Yield each period that *text*, even and in small letters, may name."""
        for number in self.numbers_read(text):
            if self.lowest <= number <= self.highest:
                yield self.period(number)


class Regime(ABC):
    """A regime of reporting: by which clock its periods are reckoned, and which kinds of period it has."""

    __slots__ = ()

    @property
    @abstractmethod
    def id(self) -> str:
        """Its id, for tools."""

    @property
    @abstractmethod
    def clock(self) -> Clock:
        """By which clock its periods are reckoned."""

    @property
    @abstractmethod
    def words(self) -> Words:
        """Its name, as a reader sees it beside that of a period."""

    @property
    @abstractmethod
    def kinds(self) -> tuple[PeriodKind, ...]:
        """The kinds of period that it has, the shortest first."""

    @abstractmethod
    def series(self, kind: PeriodKind) -> Series:
        """Return its periods of one *kind*. Raises ``InvalidValue`` for a kind that it has not."""

    def containing(self, day: date, kind: PeriodKind) -> Period:
        """Return the period of that *kind* in which *day* lies.

        Raises ``InvalidValue`` where it lies in none, or the regime has no such kind.
        """
        return self.series(kind).containing(day)

    def over(self, interval: Interval, kind: PeriodKind) -> tuple[Period, ...]:
        """Return the periods of that *kind* in which the days of *interval* lie, in order."""
        return self.series(kind).over(interval)

    def _no_such_kind(self, kind: object) -> InvalidValue:
        return InvalidValue("kind", str(kind), _SUCH_A_KIND.fill(regime=self.words, kinds=self.kinds))
