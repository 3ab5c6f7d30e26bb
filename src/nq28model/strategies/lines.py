"""The answers to a fact as places on a line: what meets a comparison is a stretch of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any, TypeAlias, assert_never

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.spec import Operator

# Every domain is laid on a line of numbers, and what meets a comparison is some spans of it. A cut lies just
# before a place (0) or just behind it (1); where the places are whole numbers it always lies before one.
Place: TypeAlias = int | Fraction
Cut: TypeAlias = tuple[Place | float, int]
Span: TypeAlias = tuple[Cut, Cut]
Spans: TypeAlias = tuple[Span, ...]
_START: Cut = (-math.inf, 0)
_END: Cut = (math.inf, 0)


def _place(domain: Domain, value: Any) -> Place:
    match domain:
        case Number() | Share():
            return Fraction(value)
        case Day():
            day: date = value
            return day.toordinal()
        case Choice(terms):
            return terms.index(value)
        case _:
            return int(value)


def _value(domain: Domain, place: Place) -> Any:
    match domain:
        case YesNo():
            return bool(place)
        case Choice(terms):
            return terms[int(place)].value
        case Day():
            return date.fromordinal(int(place))
        case _:
            return int(place) if place.denominator == 1 else place


def _behind(domain: Domain, place: Place) -> Cut:
    return (place, 1) if isinstance(domain, Number | Share) else (place + 1, 0)


def line(domain: Domain) -> Spans:
    """Return all of a domain."""
    match domain:
        case YesNo() | Share():
            least, most = 0, 1
        case Choice(terms):
            least, most = 0, len(terms) - 1
        case Day():
            least, most = 1, date.max.toordinal()
        case Whole() | Number():
            start = _START if domain.least is None else (_place(domain, domain.least), 0)
            end = _END if domain.most is None else _behind(domain, _place(domain, domain.most))
            return ((start, end),)
        case _:
            assert_never(domain)
    return (((least, 0), _behind(domain, most)),)


def meeting(domain: Domain, operator: Operator, bound: Any) -> Spans:
    """Return what of the line stands in a relation to the bound."""
    places = sorted({_place(domain, one) for one in (bound if operator.takes_many else (bound,))})
    points = tuple(((place, 0), _behind(domain, place)) for place in places)
    match operator:
        case Operator.AT_LEAST:
            return ((points[0][0], _END),)
        case Operator.ABOVE:
            return ((points[0][1], _END),)
        case Operator.BELOW:
            return ((_START, points[0][0]),)
        case Operator.AT_MOST:
            return ((_START, points[0][1]),)
        case Operator.IS | Operator.IN:
            return _outside(_outside(points))  # twice, so that neighbours become one span
        case Operator.IS_NOT | Operator.NOT_IN:
            return _outside(points)
        case _:
            assert_never(operator)


def _outside(spans: Spans) -> Spans:
    cuts = [_START, *(cut for span in spans for cut in span), _END]
    return tuple((start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=True) if start < end)


def common(one: Spans, other: Spans) -> Spans:
    """Return what lies in both."""
    return tuple(
        (max(start, begin), min(end, stop))
        for start, end in one
        for begin, stop in other
        if max(start, begin) < min(end, stop)
    )


def gap(place: Place, span: Span) -> Place | float:
    """Return how far a place lies before or behind a span."""
    return max(span[0][0] - place, place - span[1][0])


def near(domain: Domain, bounds: Sequence[Any]) -> Sequence[Place]:
    """Return the places at and beside the bounds and the ends of the domain, in order."""
    return sorted({_place(domain, value) for value in domain.near(None, bounds)})


def values(domain: Domain, near: Sequence[Place], spans: Spans) -> SearchStrategy[Any]:
    """Return the values in some spans, those *near* a bound often; they shrink to the first of these."""
    beside = [place for place in near if common(spans, (((place, 0), (place, 1)),))]
    chosen = st.sampled_from([_value(domain, place) for place in beside])
    if isinstance(domain, YesNo | Choice):  # all of them are beside one another
        return chosen
    anywhere = st.one_of([_within(domain, span) for span in spans])
    return chosen | anywhere if beside else anywhere


def _within(domain: Domain, span: Span) -> SearchStrategy[Any]:
    start, end = span
    match domain:
        case Number() | Share():
            return _reals(span, is_exact=isinstance(domain, Share))
        case Day():
            return st.dates(date.fromordinal(int(start[0])), date.fromordinal(int(end[0]) - 1))
        case _:
            return _wholes(span)


def _wholes(span: Span, parts: int = 1) -> SearchStrategy[int]:
    """Return the whole numbers in a span, which is counted in *parts* of one."""
    first, behind = (_whole_behind(cut, parts) for cut in span)
    if first is not None and behind is not None and first >= behind:
        return st.nothing()
    return st.integers(first, None if behind is None else behind - 1)


def _whole_behind(cut: Cut, parts: int) -> int | None:
    """Return the first whole number behind a cut; None where there is no first."""
    place, is_behind = cut
    if isinstance(place, float):
        return None
    return math.floor(place * parts) + 1 if is_behind else math.ceil(place * parts)


def _reals(span: Span, *, is_exact: bool) -> SearchStrategy[Any]:
    """Return numbers in a span: whole ones and fractions, and where not all are exact, decimals and floats."""
    (low, is_open), (high, is_closed) = span
    if low == high:
        return st.just(_value(Number(), Fraction(low)))
    # Between two open ends there is a half, and no whole.
    parts = st.integers(2 if is_open and not is_closed else 1, 100)
    exact = _wholes(span) | parts.flatmap(partial(_parted, span)).map(partial(_value, Number()))
    if is_exact:
        return exact
    hundredths = _wholes(span, 100).map(lambda n: Decimal(f"{n}e-2"))
    return exact | hundredths | _floats(span)


def _parted(span: Span, parts: int) -> SearchStrategy[Fraction]:
    """Return the numbers that part a span, or what is open of it, into so many parts."""
    (low, is_open), (high, is_closed) = span
    if isinstance(low, float) and isinstance(high, float):
        return st.integers().map(lambda n: Fraction(n, parts))
    if isinstance(low, float):
        most = Fraction(high)
        return st.integers(1 - is_closed).map(lambda n: most - Fraction(n, parts))
    least = Fraction(low)
    if isinstance(high, float):
        return st.integers(is_open).map(lambda n: least + Fraction(n, parts))
    part = (Fraction(high) - least) / parts
    return st.integers(is_open, parts - 1 + is_closed).map(lambda n: least + n * part)


def _floats(span: Span) -> SearchStrategy[float]:
    first, behind = (_float_behind(cut) for cut in span)
    last = None if behind is None else math.nextafter(behind, -math.inf)
    if first is not None and last is not None and first > last:
        return st.nothing()
    return st.floats(first, last, allow_nan=False, allow_infinity=False)


def _float_behind(cut: Cut) -> float | None:
    """Return the first float behind a cut; None where there is no first."""
    place, is_behind = cut
    if isinstance(place, float):
        return None
    nearest = float(place)
    return math.nextafter(nearest, math.inf) if nearest < place or (is_behind and nearest == place) else nearest
