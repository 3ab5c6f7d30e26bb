"""What the cells of a column say: in which stretch of a fact's line each lies, whatever the back-end holds it in."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import reduce
from operator import and_, or_
from typing import Any, TypeAlias, assert_never

import narwhals.stable.v2 as nw

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.errors import InvalidValue, Nq28Error, UnknownName
from nq28model.lines import Cut, Place, Span, Spans, line, value_at
from nq28model.spec import Fact
from nq28model.words import Words

Schema: TypeAlias = Mapping[str, Any]
"""The type of each column, as narwhals names it."""

_LARGEST = sys.float_info.max
_WHOLE = (nw.Int8, nw.Int16, nw.Int32, nw.Int64, nw.Int128, nw.UInt8, nw.UInt16, nw.UInt32, nw.UInt64, nw.UInt128)
_FLOATS = (nw.Float32, nw.Float64)
# Where a column holds nothing at all, some back-ends know no type for it.
_EMPTY = nw.Unknown


def cells_within(name: str, domain: Domain, dtype: Any, spans: Spans) -> nw.Expr:
    """Return where a column of answers lies in some spans: true or false in each row, and false where it is empty.

    Nothing is ever said by the contrary of a null: what lies outside the spans is asked for as spans of its own.
    """
    column = as_wanted(nw.col(name), dtype, type(domain))
    match domain:
        case YesNo():
            tests = [_is(column, dtype, value_at(domain, place)) for place in _places(spans)]
        case Choice(terms):
            named = [str(terms[place]) for place in _places(spans)]
            tests = [column == named[0] if len(named) == 1 else column.is_in(named)] if named else []
        case Whole() | Number() | Share() | Day():
            tests = [between(column, dtype, domain, span) for span in spans]
        case _:
            assert_never(domain)
    return reduce(or_, [test.fill_null(False) for test in tests]) if tests else nw.lit(False)


def cells_known(fact: Fact[Any], dtype: Any) -> nw.Expr:
    """Return where the fact's column holds an answer of its domain."""
    return cells_within(fact.id, fact.domain, dtype, line(fact.domain))


def cells_outside(fact: Fact[Any], dtype: Any) -> nw.Expr:
    """Return where the fact's column holds something, and that is no answer of its domain."""
    return ~cells_known(fact, dtype) & ~nw.col(fact.id).is_null()


def as_wanted(column: nw.Expr, dtype: Any, kind: type[Domain]) -> nw.Expr:
    """Return the column as it can be held against the places of a line of that kind."""
    wanted = _CANONICAL[kind]
    if dtype == _EMPTY or dtype in _READ_AS.get(kind, ()):
        return column.cast(wanted)
    return column


def _places(spans: Spans) -> Iterator[int]:
    """Yield the whole places in spans of a closed line."""
    for (start, _), (end, _) in spans:
        yield from range(int(start), int(end))


def _is(column: nw.Expr, dtype: Any, wanted: bool) -> nw.Expr:
    if dtype == nw.Object:  # pandas, where some answers are missing: a contrary would be taken of the missing ones
        return column == wanted
    return column if wanted else ~column


def between(column: nw.Expr, dtype: Any, domain: Domain, span: Span) -> nw.Expr:
    """Return where a column of numbers or days lies in a span; null where it is empty."""
    start, end = span
    tests = [*_begun(column, dtype, domain, start), *_unended(column, dtype, domain, end)]
    if isinstance(domain, Whole) and dtype in _FLOATS:  # pandas makes floats of whole numbers with gaps
        tests.append(column % 1 == 0)
    return reduce(and_, tests) if tests else ~column.is_null()


def _begun(column: nw.Expr, dtype: Any, domain: Domain, start: Cut) -> Iterator[nw.Expr]:
    place, is_behind = start
    if isinstance(place, float):
        if _may_be_no_number(dtype, domain):
            yield column >= -_LARGEST
    elif not (isinstance(domain, Day) and place <= 1):
        bound = _bound(domain, dtype, place)
        yield column > bound if is_behind else column >= bound


def _unended(column: nw.Expr, dtype: Any, domain: Domain, end: Cut) -> Iterator[nw.Expr]:
    place, is_behind = end
    if isinstance(place, float):
        if _may_be_no_number(dtype, domain):
            yield column <= _LARGEST
    elif not (isinstance(domain, Day) and place > date.max.toordinal()):
        bound = _bound(domain, dtype, place)
        yield column <= bound if is_behind else column < bound


def _may_be_no_number(dtype: Any, domain: Domain) -> bool:
    """Tell whether a column may hold infinities, or NaN, which many engines sort above every number."""
    return isinstance(domain, Number) and dtype not in _WHOLE


def _bound(domain: Domain, dtype: Any, place: Place) -> Any:
    if isinstance(domain, Day):
        day: date = value_at(domain, place)
        return datetime(day.year, day.month, day.day) if dtype == nw.Datetime else day  # noqa: DTZ001 - no zone is meant
    return int(place) if place.denominator == 1 else float(place)


_CANONICAL: Mapping[type, Any] = {
    YesNo: nw.Boolean,
    Choice: nw.String,
    Whole: nw.Int64,
    Number: nw.Float64,
    Share: nw.Float64,
    Day: nw.Date,
}
_TAKEN: Mapping[type, tuple[Any, ...]] = {
    YesNo: (nw.Boolean, nw.Object, _EMPTY),
    Choice: (nw.String, nw.Categorical, nw.Enum, nw.Object, _EMPTY),
    Whole: (*_WHOLE, *_FLOATS, _EMPTY),
    Number: (*_WHOLE, *_FLOATS, nw.Decimal, _EMPTY),
    Share: (*_WHOLE, nw.Float64, _EMPTY),
    Day: (nw.Date, nw.Datetime, _EMPTY),
}
_READ_AS: Mapping[type, tuple[Any, ...]] = {
    Choice: (nw.Categorical, nw.Enum),
    Number: (nw.Float32, nw.Decimal),
}
_COLUMNS_OF: Mapping[type, Words] = {
    YesNo: Words(vi="cột kiểu Boolean", en="a column of type Boolean"),
    Choice: Words(vi="cột kiểu String, Categorical hoặc Enum", en="a column of type String, Categorical or Enum"),
    Whole: Words(vi="cột số nguyên (Int64, …)", en="a column of whole numbers (Int64, …)"),
    Number: Words(vi="cột số (Float64, Int64, Decimal, …)", en="a column of numbers (Float64, Int64, Decimal, …)"),
    Share: Words(
        vi="cột kiểu Float64, mỗi ô là kết quả của một phép chia", en="a column of type Float64, each cell one quotient"
    ),
    Day: Words(
        vi="cột kiểu Date, hoặc Datetime không có múi giờ", en="a column of type Date, or Datetime without a zone"
    ),
}
_COLUMN = Words(vi="cột ({wanted})", en="column ({wanted})")
_FOR = Words(vi="{column}: {wanted}", en="{column}: {wanted}")


def canonical(kind: type[Domain]) -> Any:
    """Return the type of column that values of a kind have where nothing else is said."""
    return _CANONICAL[kind]


def column_faults(named: Mapping[str, Domain], schema: Schema) -> Iterator[Nq28Error]:
    """Yield what is wrong with the columns of a frame: each that is missing, and each of a type that cannot answer."""
    for name, domain in named.items():
        yield from column_fault(name, type(domain), domain.wanted, schema)


def column_fault(name: str, kind: type[Domain], wanted: Words, schema: Schema, table: str = "") -> Iterator[Nq28Error]:
    """Yield what is wrong, if anything is, with a column that is to hold what *wanted* says; *table* is named too."""
    dtype = schema.get(name)
    if dtype is None:
        yield UnknownName(_COLUMN.fill(wanted=wanted), name, schema, table)
    elif dtype not in _TAKEN[kind] or getattr(dtype, "time_zone", None) is not None:
        wanted_column = _FOR.fill(column=_COLUMNS_OF[kind], wanted=wanted)
        yield InvalidValue(f"{table}.{name}" if table else name, str(dtype), wanted_column)
