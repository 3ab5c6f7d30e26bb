"""Terms: from one congress to the next (nhiệm kỳ đại hội)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise, takewhile

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.law import Dated
from nq28model.periods.labels import read_label
from nq28model.periods.months import later
from nq28model.periods.period import Regime, Series
from nq28model.periods.vocabularies import Clock, LabelKind, PeriodKind
from nq28model.words import Words

_IN_ORDER = Words(
    vi="ngày của ít nhất một kỳ đại hội, theo thứ tự thời gian",
    en="the days of at least one congress, each after the one before",
)
_IN_THE_CALENDAR = Words(vi="một nhiệm kỳ kết thúc trước năm 10000", en="a term that ends before the year 10000")
_TERMS = Words(vi="nhiệm kỳ đại hội", en="terms of congresses")
_SOME_MONTHS = Words(vi="số tháng từ 1 trở lên", en="a number of months from 1 up")


@frozen(kw_only=True)
class CongressTerms(Regime):
    """The terms of an organisation: between the congresses held, and then as long as its rank has them.

    ``months`` is the length of a term: a number, or the dated one of the law, of which the value in force on the day
    of the congress counts (inferred). A term that has not ended runs to the day on which the next congress falls due.

    >>> terms = CongressTerms(held=(date(2015, 5, 20), date(2020, 6, 15)), months=60)
    >>> terms.containing(date(2019, 10, 31), PeriodKind.TERM)
    <Period of term: Term 2015-2020, 2015-05-20 to 2020-06-14>
    >>> terms.containing(date(2020, 6, 15), PeriodKind.TERM).end
    datetime.date(2025, 6, 15)
    """

    held: tuple[date, ...] = field()
    months: int | Dated[int] = field()
    id: str = "term"
    words: Words = _TERMS

    clock = Clock.TERM
    kinds = (PeriodKind.TERM,)

    @held.validator
    def _follow_each_other(self, _: Attribute[tuple[date, ...]], held: tuple[date, ...]) -> None:
        if not held or any(one >= following for one, following in pairwise(held)):
            raise InvalidValue("held", tuple(map(str, held)), _IN_ORDER)

    @months.validator
    def _make_a_term(self, _: Attribute[int | Dated[int]], months: int | Dated[int]) -> None:
        lengths = [months] if isinstance(months, int) else [version.value for version in months.versions]
        for length in lengths:
            if length < 1:
                raise InvalidValue("months", length, _SOME_MONTHS)

    def series(self, kind: PeriodKind = PeriodKind.TERM) -> Series:
        """Return its terms. Raises ``InvalidValue`` for any other *kind*."""
        if kind not in self.kinds:
            raise self._no_such_kind(kind)
        return TermSeries(self)

    def mark(self, congress: date) -> date:
        """Return the day on which the congress after that of a day falls due (ngày đến kỳ đại hội).

        It is the corresponding day, or the last of a month too short to have it. Raises ``InvalidValue`` beyond the
        calendar, and ``NotInForce`` where the law sets no length on that day.

        >>> CongressTerms(held=(date(2020, 8, 31),), months=30).mark(date(2020, 8, 31))
        datetime.date(2023, 2, 28)
        """
        months = self.months if isinstance(self.months, int) else self.months.on(congress)
        return later(congress, "congress", months=months)

    def openings(self) -> Iterator[date]:
        """Yield the day of each congress held, and then each on which the next falls due, up to the calendar's end."""
        yield from self.held
        following = self.held[-1]
        while True:
            try:
                following = self.mark(following)
            except InvalidValue:
                return
            yield following


@frozen(cache_hash=True)
class TermSeries(Series):
    """The terms of an organisation, numbered from 1, the one that the first congress given began."""

    regime: CongressTerms

    kind = PeriodKind.TERM
    lowest = 1
    tiles = True

    @property
    def highest(self) -> int:
        """No calendar has more terms: each that was not held takes a month at least."""
        return len(self.regime.held) + date.max.year * 12

    def opening(self, number: int) -> date:
        """Return the day of the congress that began the term of that number.

        Raises ``InvalidValue`` where it would not be in the calendar.
        """
        opening = next(islice(self.regime.openings(), number - 1, None), None)
        if opening is None:
            raise InvalidValue("number", number, _IN_THE_CALENDAR)
        return opening

    def closing(self, number: int) -> date:
        """Return the day of the next congress, or that on which it falls due."""
        return self.opening(number + 1)

    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the term in which *day* lies; nought, and False, before the first congress."""
        if day < self.regime.held[0]:
            return 0, False
        return sum(1 for _ in takewhile(day.__ge__, self.regime.openings())), True

    def label(self, number: int) -> Words:
        """Return the years of the term of that number."""
        years = {"start": f"{self.opening(number).year:04}", "end": f"{self.closing(number).year:04}"}
        return Words(vi="Nhiệm kỳ {start}-{end}", en="Term {start}-{end}").fill(**years)

    def numbers_read(self, text: str) -> Iterator[int]:
        """Yield the number of each term of the years that *text* names."""
        try:
            label = read_label(text)
        except InvalidValue:
            return
        if label.kind is LabelKind.TERM:
            terms = takewhile(lambda term: term[0].year <= label.start, pairwise(self.regime.openings()))
            for number, (start, end) in enumerate(terms, 1):
                if (start.year, end.year) == (label.start, label.end):
                    yield number

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways in which terms are written, by example."""
        return ("nhiệm kỳ 2020-2025", "term 2020-2025")


def days_outside_shift(congress: date, mark: date, months: int) -> int:
    """Return how many days a congress lies outside the span in which it may be held; nought inside it.

    Raises ``InvalidValue`` where the span leaves the calendar.

    >>> days_outside_shift(date(2023, 6, 20), date(2022, 12, 15), 6)
    5
    """
    earliest, latest = shift_span(mark, months)
    return max((earliest - congress).days, (congress - latest).days, 0)


def shift_span(mark: date, months: int) -> tuple[date, date]:
    """Return the first and the last day of the span in which a congress that falls due on a day may be held.

    So many months before the mark and as many after it, each the corresponding day or the last of its month. Raises
    ``InvalidValue`` where the span leaves the calendar.

    >>> shift_span(date(2022, 12, 15), 6)
    (datetime.date(2022, 6, 15), datetime.date(2023, 6, 15))
    """
    earliest, latest = (later(mark, "congress_mark", months=way * months) for way in (-1, 1))
    return earliest, latest
