"""The library's tables as data frames, with the same columns of the same types whatever rows there are."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from types import ModuleType
from typing import Any, Literal, Protocol, TypeAlias

import narwhals.stable.v2 as nw

from nq28model.errors import InvalidValue
from nq28model.rows import Rows
from nq28model.words import Words

_TYPES: Mapping[type, nw.dtypes.DType] = {
    str: nw.String(),
    int: nw.Int64(),
    bool: nw.Boolean(),
    date: nw.Date(),
    Fraction: nw.Float64(),
}
Backend: TypeAlias = Literal["polars", "pandas", "pyarrow"] | ModuleType
# Which library makes the frame of each: where a whole number is missing, pandas's own types have no place for it.
_MADE_BY: Mapping[str, Literal["polars", "pyarrow"]] = {"polars": "polars", "pandas": "pyarrow", "pyarrow": "pyarrow"}
_WANTED = Words(
    vi="{names}, là tên hay chính mô-đun; bảng pyarrow thì thư viện khác đọc được",
    en="{names}, as a name or the module itself; others read a table of pyarrow",
)


class Table(Protocol):
    """What has rows: a verdict, a rule, a registry, a report, a review, and whatever else has ``to_rows``."""

    def to_rows(self) -> Rows:
        """Return its rows."""
        ...


def to_frame(table: Table, backend: Backend) -> Any:
    """Return a table as a data frame of polars, pandas or pyarrow: a frame of its own, with a column for each of its.

    The type of a column does not hang on the rows: whole numbers, yes and no, days and texts can each be missing, and
    where there are no rows the columns are there. Exact numbers become floats. Pandas holds them in the types of
    pyarrow, which it needs. Raises ``InvalidValue`` for another *backend*, ``ModuleNotFoundError`` where it is not
    installed.

    >>> from nq28model import RULEBOOK
    >>> to_frame(RULEBOOK["party.cell.viable"], "polars").select("since", "evidence").rows()
    [(datetime.date(2011, 1, 19), 'quoted'), (datetime.date(2026, 4, 8), 'reported')]
    """
    implementation = nw.Implementation.from_backend(backend)
    made_by = _MADE_BY.get(implementation.value)
    if made_by is None:
        raise InvalidValue("backend", str(backend), _WANTED.fill(names=tuple(_MADE_BY)))
    rows = table.to_rows()
    frame = nw.from_dict(
        {column: [_held(row[column], kind) for row in rows] for column, kind in rows.kinds.items()},
        {column: _TYPES[kind] for column, kind in rows.kinds.items()},
        backend=made_by,
    )
    native = frame.to_native()
    if not implementation.is_pandas():
        return native
    return native.to_pandas(types_mapper=implementation.to_native_namespace().ArrowDtype)


def _held(cell: Any, kind: type) -> Any:
    return float(cell) if kind is Fraction and cell is not None else cell
