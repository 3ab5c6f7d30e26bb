"""Values of a fact drawn from stretches of its line, those at and beside bounds often."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from nq28model.domains import Choice, Day, Domain, Number, Share, YesNo
from nq28model.lines import Cut, Place, Span, Spans, common, value_at


def values(domain: Domain, near: Sequence[Place], spans: Spans) -> SearchStrategy[Any]:
    """Return the values in some spans, those *near* a bound often; they shrink to the first of these."""
    beside = [place for place in near if common(spans, (((place, 0), (place, 1)),))]
    chosen = st.sampled_from([value_at(domain, place) for place in beside])
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
        return st.just(value_at(Number(), Fraction(low)))
    # Between two open ends there is a half, and no whole.
    parts = st.integers(2 if is_open and not is_closed else 1, 100)
    exact = _wholes(span) | parts.flatmap(partial(_parted, span)).map(partial(value_at, Number()))
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
