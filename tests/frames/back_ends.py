"""Tables of answers held in each kind of frame, and what a frame says read back as rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from fractions import Fraction
from typing import Any, cast

import duckdb
import ibis
import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pyarrow as pa
from dask import dataframe as dd

from nq28model.domains import Choice, Day, Number, Share, Whole, YesNo
from nq28model.errors import NotInForce
from nq28model.needs import least_change
from nq28model.spec import Fact, Rule, Spec, vocabulary
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge

ROW, DAY = "row", "day"
_TYPES: Mapping[type, pa.DataType] = {
    YesNo: pa.bool_(),
    Choice: pa.string(),
    Whole: pa.int64(),
    Number: pa.float64(),
    Share: pa.float64(),
    Day: pa.date32(),
}
_NULLABLE = {pa.bool_(): pd.BooleanDtype(), pa.int64(): pd.Int64Dtype(), pa.float64(): pd.Float64Dtype()}


def table(facts: Iterable[Fact[Any]], sheets: Sequence[Mapping[str, Any]]) -> pa.Table:
    """Return sheets as a table: a column for each fact, one for the day, and one that numbers the rows."""
    typed: dict[str, tuple[pa.DataType, list[Any]]] = {
        fact.id: (_TYPES[type(fact.domain)], [_cell(sheet.get(fact.id)) for sheet in sheets]) for fact in facts
    }
    typed[DAY] = (pa.date32(), [sheet.get(DAY) for sheet in sheets])
    typed[ROW] = (pa.int64(), list(range(len(sheets))))
    return pa.table({name: pa.array(cells, type) for name, (type, cells) in typed.items()})


def _cell(value: Any) -> Any:
    return float(value) if isinstance(value, Fraction) else value


def held(facts: Mapping[str, Fact[Any]], sheet: Mapping[str, Any]) -> dict[str, Any]:
    """Return a sheet as columns can hold it: a number as a float, a whole one in 64 bits; a share as it is."""
    return {
        id: float(value)
        if isinstance(facts[id].domain, Number)
        else max(min(value, 2**63 - 1), -(2**63))
        if isinstance(facts[id].domain, Whole)
        else value
        for id, value in sheet.items()
    }


def _nullable(given: pa.Table) -> pd.DataFrame:
    frame: pd.DataFrame = given.to_pandas(types_mapper=_NULLABLE.get, date_as_object=False)
    return frame


def _classic(given: pa.Table) -> pd.DataFrame:
    """Return a frame of numpy's types; where nothing at all is known, these have none for yes and no."""
    frame: pd.DataFrame = given.to_pandas(date_as_object=False)
    empty = [name for name in frame if given.schema.field(name).type == pa.bool_() and frame[name].isna().all()]
    return frame.astype(dict.fromkeys(empty, "boolean"))


BACK_ENDS: Mapping[str, Callable[[pa.Table], Any]] = {
    "polars": lambda given: pl.DataFrame(pl.from_arrow(given)),
    "polars, lazy": lambda given: pl.DataFrame(pl.from_arrow(given)).lazy(),
    "polars, in its own types": lambda given: pl.DataFrame(pl.from_arrow(given)).with_columns(
        pl.col(pl.String).cast(pl.Categorical), pl.col(pl.Int64).cast(pl.Int8)
    ),
    "pandas, classic": _classic,
    "pandas, nullable": _nullable,
    "pandas, pyarrow": lambda given: given.to_pandas(types_mapper=pd.ArrowDtype),
    "pyarrow": lambda given: given,
    "DuckDB": lambda given: duckdb.from_arrow(given),
    "Ibis": lambda given: ibis.memtable(given),
    "Dask": lambda given: cast("Any", dd).from_pandas(given.to_pandas(types_mapper=pd.ArrowDtype), npartitions=2),
}


def cells(frame: Any) -> list[dict[str, Any]]:
    """Return what a frame holds, row after row, an empty cell as None."""
    held = nw.from_native(frame)
    whole = held.collect("pyarrow").to_native() if isinstance(held, nw.LazyFrame) else held.to_arrow()
    read: list[dict[str, Any]] = whole.to_pylist()
    return read


def rows(frame: Any) -> list[dict[str, Any]]:
    """Return what a frame holds, row after row in the order of the table."""
    return sorted(cells(frame), key=lambda row: row[ROW])


# --- what each row must say ---------------------------------------------------------------------------


def said_by_judge(spec: Spec, sheet: Mapping[str, Any], on: date | None) -> dict[str, Any]:
    """Return what ``judge`` says of a sheet on a day, as ``assess`` tells it."""
    nothing: dict[str, Any] = {"truth": None, "reason": None, "asks": frozenset(), "steps": None}
    if on is None:
        return nothing
    asked = vocabulary(spec)
    try:
        verdict = judge(spec, {id: value for id, value in sheet.items() if id in asked}, on=on)
    except NotInForce:
        return nothing | {"truth": "not_in_force"}
    change = least_change(verdict.standing, verdict.facts)
    return {
        "truth": verdict.truth.name.lower(),
        "reason": reason(verdict),
        "asks": verdict.asks,
        "steps": None if change is None else len(change),
    }


def reason(verdict: Verdict) -> str | None:
    """Return the last rule that is NO, where of what decided always the first is followed down."""
    found, node = None, verdict if verdict.truth is Truth.NO else None
    while node is not None:
        if isinstance(node.spec, Rule) and node.truth is Truth.NO:
            found = node.spec.id
        node = node.decisive[0] if node.decisive else None
    return found


def told(row: Mapping[str, Any]) -> dict[str, Any]:
    """Return what ``assess`` says of a row, with what is asked as a set."""
    asks = row["asks"]
    return {
        "truth": row["truth"],
        "reason": row["reason"],
        "asks": frozenset(asks.split(", ") if asks is not None else ()),
        "steps": None if row["steps"] is None else int(row["steps"]),
    }
