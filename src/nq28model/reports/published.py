"""Figures to set against each other: those that were printed, with the ways to read them, and those computed."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Protocol, TypeAlias

from attrs import Attribute, Factory, field, frozen

from nq28model.computation import Input
from nq28model.domains import Real
from nq28model.errors import InvalidValue
from nq28model.facts import statistics
from nq28model.facts.reporting_vocabularies import CountUnit, MeasureKind
from nq28model.figures import Figure, read_figure
from nq28model.law import checked_day
from nq28model.periods import Interval
from nq28model.rules.exact import about, plain
from nq28model.rules.reporting.statistics_reckoning import organisation_total, organisations
from nq28model.words import Words

When: TypeAlias = Interval | date | None
"""The days or the day that a figure is of; None where that is not known."""

_A_PERIOD = Words(
    vi="một khoảng ngày (Interval), vì số phát sinh là của một kỳ", en="an interval: a flow is of a period"
)
_A_DAY = Words(vi="một ngày, vì số hiện có là của một ngày", en="a day: a stock is of a day")
_ONLY_A_FLOW = Words(vi="số tăng thuần chỉ với số phát sinh", en="a net number of a flow alone")
_NET = Words(vi="tăng thuần, ", en="net, ")
_A_READING = Words(vi="ít nhất một cách hiểu", en="at least one reading")
_DAYS_NOT_KNOWN = Words(vi="chưa rõ ngày hoặc kỳ", en="day or period not known")
_ON_A_DAY = Words(vi="ngày {day}", en="on {day}")


class Measurable(Protocol):
    """What a figure can be of: whatever has words, a kind and a unit, such as a ``ReviewMeasure``."""

    @property
    def words(self) -> Words:
        """What is measured, as a reader sees it."""

    @property
    def kind(self) -> MeasureKind:
        """Whether it is a flow, a stock or a count at one event."""

    @property
    def unit(self) -> CountUnit:
        """What it counts."""


@frozen
class FormFigure:
    """What a form of the statistics, or a series of organisations, asks for, as a measure.

    What is carried over, what is left and what there is are stocks, all else are flows.

    >>> FormFigure(statistics.ORGANISATIONS_ENDED).kind, FormFigure(statistics.CLOSING_MEMBERS).unit
    (<MeasureKind.FLOW: 'flow'>, <CountUnit.PERSON: 'person'>)
    """

    fact: Input

    @property
    def words(self) -> Words:
        """What is asked for."""
        return self.fact.words

    @property
    def kind(self) -> MeasureKind:
        """Whether it is a flow or a stock."""
        return MeasureKind.STOCK if self.fact.id in _STOCKS else MeasureKind.FLOW

    @property
    def unit(self) -> CountUnit:
        """Whether organisations are counted, or persons."""
        return CountUnit.ORGANISATION if self.fact.id in _ORGANISATIONS else CountUnit.PERSON


_STOCKS = frozenset(
    fact.id
    for fact in (
        statistics.OPENING_MEMBERS,
        statistics.CLOSING_MEMBERS,
        statistics.PREVIOUS_CLOSING_MEMBERS,
        statistics.ORGANISATIONS_AT_START,
        statistics.ORGANISATIONS_AT_END,
        *organisation_total.inputs,
    )
)
_ORGANISATIONS = frozenset(one.id for one in (*organisations.inputs, *organisation_total.inputs))


@frozen
class Quantity:
    """What a figure counts and of when: a flow is of an interval, a stock of a day, a count at an event of either.

    Kind and unit are those of the measure unless the figure is said to be of others; ``of`` is the organisation whose
    figure it is, by its id, empty for the one that reports; ``is_net`` tells that what was lost is taken off what was
    gained. Raises ``InvalidValue`` where the days do not fit the kind, and for a net number that is no flow.

    >>> from nq28model.facts.reporting_vocabularies import ReviewMeasure
    >>> Quantity(ReviewMeasure.PARTY_MEMBERS, date(2019, 10, 31)).words.en
    'Party members on the roll (on 31/10/2019)'
    """

    measure: Measurable
    when: When = field()
    kind: MeasureKind = field(kw_only=True, default=Factory(lambda self: self.measure.kind, takes_self=True))
    unit: CountUnit = field(kw_only=True, default=Factory(lambda self: self.measure.unit, takes_self=True))
    of: str = field(kw_only=True, default="")
    is_net: bool = field(kw_only=True, default=False)

    @is_net.validator
    def _is_of_a_flow(self, _: Attribute[bool], is_net: bool) -> None:
        if is_net and self.kind is not MeasureKind.FLOW:
            raise InvalidValue("is_net", is_net, _ONLY_A_FLOW)

    @kind.validator
    def _has_its_days(self, _: Attribute[MeasureKind], kind: MeasureKind) -> None:
        if self.when is None:
            return
        if isinstance(self.when, Interval):
            if kind is MeasureKind.STOCK:
                raise InvalidValue("when", self.when, _A_DAY)
        elif kind is MeasureKind.FLOW:
            raise InvalidValue("when", self.when, _A_PERIOD)
        else:
            checked_day(self.when, "when")

    @property
    def span(self) -> tuple[int, int] | None:
        """Its first day and the one after its last, counted from year 1; None where they are not known."""
        match self.when:
            case None:
                return None
            case Interval(start, end):
                return start.toordinal(), end.toordinal()
            case day:
                return day.toordinal(), day.toordinal() + 1

    @property
    def words(self) -> Words:
        """What it counts, of whom and of when, as a reader sees it."""
        of = Words(vi="{of}, ", en="{of}, ").fill(of=self.of) if self.of else ""
        text = Words(vi="{what} ({of}{net}{when})", en="{what} ({of}{net}{when})")
        return text.fill(what=self.measure.words, of=of, net=_NET if self.is_net else "", when=self._when)

    @property
    def _when(self) -> Words:
        match self.when:
            case None:
                return _DAYS_NOT_KNOWN
            case Interval(first) if self.when.days == 1:
                return _ON_A_DAY.fill(day=first)
            case Interval():
                return self.when.words
            case day:
                return _ON_A_DAY.fill(day=day)


@frozen
class Reading(Quantity):
    """One way to read a printed figure; ``says`` tells a reader which, where there are several.

    ``printed`` is the figure as it should have been printed, where the print itself is refused or is doubted.
    """

    says: Words | None = field(kw_only=True, default=None)
    printed: str | None = field(kw_only=True, default=None)


@frozen
class PublishedFigure:
    """A figure as a report prints it, with the ways to read it, the usual one first.

    Raises ``InvalidValue`` where there is none, or the print is not surely one number.

    >>> from nq28model.facts.reporting_vocabularies import ReviewMeasure
    >>> ten_years = Interval(date(2009, 11, 10), date(2019, 11, 10))
    >>> members = PublishedFigure.of("1.629", Reading(ReviewMeasure.UNION_MEMBERS_DEVELOPED, ten_years))
    >>> members.value, members.usual.kind, members.usual.unit
    (1629, <MeasureKind.FLOW: 'flow'>, <CountUnit.MEMBERSHIP: 'membership'>)
    """

    printed: str
    readings: tuple[Reading, ...] = field()

    @readings.validator
    def _can_be_read(self, _: Attribute[tuple[Reading, ...]], readings: tuple[Reading, ...]) -> None:
        if not self.ways:
            raise InvalidValue("readings", readings, _A_READING)

    @classmethod
    def of(cls, printed: str, *readings: Reading) -> PublishedFigure:
        """Return the figure printed so, with those ways to read it."""
        return cls(printed, readings)

    @property
    def usual(self) -> Reading:
        """The way in which it is read where nothing is known against it."""
        return self.readings[0]

    @cached_property
    def ways(self) -> tuple[tuple[Reading, Figure], ...]:
        """Each reading with the number that is printed, by that reading."""
        return tuple((one, read_figure(self.printed if one.printed is None else one.printed)) for one in self.readings)

    @property
    def figure(self) -> Figure:
        """The number that is printed, in the usual reading."""
        return self.ways[0][1]

    @property
    def value(self) -> int | Fraction:
        """Its value in the usual reading."""
        return plain(Fraction(self.figure.value))

    @property
    def words(self) -> Words:
        """What is printed of what, as a reader sees it."""
        text = Words(vi="{what}: {printed}", en="{what}: {printed}")
        return text.fill(what=self.usual.words, printed=self.figure.words)


@frozen
class ComputedFigure(Quantity):
    """A figure that was computed, exact; ``is_percent`` tells that it is a percentage and not a count."""

    value: Real = field(kw_only=True)
    is_percent: bool = field(kw_only=True, default=False)

    def said(self, decimals: int) -> Words:
        """Return its value as a reader sees it, to so many *decimals*, with its percent sign."""
        sign = " %" if self.is_percent else ""
        return Words(vi="{value}{sign}", en="{value}{sign}").fill(value=about(self.value, decimals), sign=sign)
