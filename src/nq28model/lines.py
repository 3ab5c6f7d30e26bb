"""The answers to a fact as places on a line: what meets a comparison is a stretch of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias, assert_never

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.spec import Operator

# Every domain is laid on a line of numbers, and what meets a comparison is some spans of it. A cut lies just
# before a place (0) or just behind it (1); where the places are whole numbers it always lies before one.
Place: TypeAlias = int | Fraction
Cut: TypeAlias = tuple[Place | float, int]
Span: TypeAlias = tuple[Cut, Cut]
Spans: TypeAlias = tuple[Span, ...]
START: Cut = (-math.inf, 0)
END: Cut = (math.inf, 0)


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


def value_at(domain: Domain, place: Place) -> Any:
    """Return the answer that lies at a place."""
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
            start = START if domain.least is None else (_place(domain, domain.least), 0)
            end = END if domain.most is None else _behind(domain, _place(domain, domain.most))
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
            return ((points[0][0], END),)
        case Operator.ABOVE:
            return ((points[0][1], END),)
        case Operator.BELOW:
            return ((START, points[0][0]),)
        case Operator.AT_MOST:
            return ((START, points[0][1]),)
        case Operator.IS | Operator.IN:
            return _outside(_outside(points))  # twice, so that neighbours become one span
        case Operator.IS_NOT | Operator.NOT_IN:
            return _outside(points)
        case _:
            assert_never(operator)


def _outside(spans: Spans) -> Spans:
    cuts = [START, *(cut for span in spans for cut in span), END]
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
