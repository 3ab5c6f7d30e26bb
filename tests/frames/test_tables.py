"""The library's tables as data frames: what the rows hold, in columns whose types do not hang on the rows."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from importlib import import_module
from typing import Any

import narwhals.stable.v2 as nw
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, formed

import nq28model
from nq28model import RULEBOOK, Interval, InvalidValue, Registry, judge, proposed_transfer, review
from nq28model.codec import sample_registry
from nq28model.facts.reporting_vocabularies import ReviewMeasure
from nq28model.frames import Table, to_frame
from nq28model.frames.tables import Backend
from nq28model.history import life_of
from nq28model.reports import (
    Breakdown,
    PublishedFigure,
    Reading,
    figure_table,
    form_1,
    form_5,
    reconcile,
)
from nq28model.rows import KINDS, Column, Rows

DAY = date(2019, 10, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
SAMPLE = sample_registry()
REVIEW = review(SAMPLE.registry, on=DAY, period=SAMPLE.review)
DISTRICT = Registry.of((*CITY, formed("cell-1", "ward-1", date(2012, 1, 1))))
TABLES: tuple[Table, ...] = (
    judge(RULEBOOK["party.organisation.formable"], {"official_members": 2}, on=DAY),
    RULEBOOK,
    RULEBOOK["party.organisation.formable"],
    RULEBOOK.parameters[0],
    RULEBOOK.computations[0],
    SAMPLE.registry,
    SAMPLE.registry.as_of(DAY),
    life_of(DISTRICT, "cell-1"),
    proposed_transfer(DISTRICT, "cell-1", to="district-2", on=DAY),
    REVIEW.report.branches[0].members,
    REVIEW.report,
    REVIEW,
    REVIEW.work,
    figure_table(SAMPLE.registry, YEAR, by=Breakdown.UNIT_CLASS),
    form_1(SAMPLE.registry, YEAR),
    form_5(SAMPLE.registry, on=DAY),
    reconcile([PublishedFigure.of("14", Reading(ReviewMeasure.PARTY_ORGANISATIONS, DAY))], [], on=DAY),
)
BACKENDS: Mapping[str, Backend] = {"polars": "polars", "pandas": "pandas", "pyarrow": pyarrow}
backends = pytest.mark.parametrize("backend", BACKENDS.values(), ids=BACKENDS.keys())
tables = pytest.mark.parametrize("table", TABLES, ids=lambda table: type(table).__name__)
DRAWN: Mapping[type, Callable[[], st.SearchStrategy[Any]]] = {
    str: st.text,
    int: lambda: st.integers(-(2**63), 2**63 - 1),
    bool: st.booleans,
    date: st.dates,
    Fraction: lambda: st.integers(-99, 99).map(lambda number: Fraction(number, 7)),
}


class Made:
    """A table of columns and cells that are given."""

    def __init__(self, kinds: Mapping[str, type], cells: list[dict[str, Any]]) -> None:
        self.kinds, self.cells = kinds, cells

    def to_rows(self) -> Rows:
        """Return the cells as rows."""
        return Rows([Column(name, kind, _cell_of(name)) for name, kind in self.kinds.items()], self.cells)


def _cell_of(name: str) -> Callable[[dict[str, Any]], Any]:
    return lambda cells: cells[name]


@st.composite
def made_tables(draw: st.DrawFn) -> Made:
    """Draw a table: a few columns of any kind, and rows in which any cell can be missing."""
    kinds = draw(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from(KINDS), min_size=1))
    row = st.fixed_dictionaries({name: st.none() | DRAWN[kind]() for name, kind in kinds.items()})
    return Made(kinds, draw(st.lists(row, max_size=5)))


def read(frame: Any) -> list[dict[str, Any]]:
    """Return the rows of a frame."""
    if isinstance(frame, pandas.DataFrame):
        frame = pyarrow.Table.from_pandas(frame, preserve_index=False)
    return list(nw.from_native(frame, eager_only=True).iter_rows(named=True))


def types(frame: Any) -> dict[str, Any]:
    """Return the types of a frame's columns, as narwhals names them."""
    return dict(nw.from_native(frame, eager_only=True).schema)


def held(rows: Rows) -> list[dict[str, Any]]:
    """Return rows as a frame can hold them: exact numbers as floats."""
    return [
        {name: float(cell) if cell is not None and rows.kinds[name] is Fraction else cell for name, cell in row.items()}
        for row in rows
    ]


def test_each_kind_of_table_is_looked_at() -> None:
    """What follows looks at all classes of the library that have rows."""
    found = {
        kind
        for module in pkgutil.walk_packages(nq28model.__path__, "nq28model.")
        if module.name != "nq28model.__main__"
        for _, kind in inspect.getmembers(import_module(module.name), inspect.isclass)
        if hasattr(kind, "to_rows") and kind is not Table
    }
    assert {type(table) for table in TABLES} == found


class TestRows:
    """``to_rows`` of each kind of table."""

    @tables
    def test_a_row_holds_what_its_columns_say(self, table: Table) -> None:
        """Each row has all columns in their order, and each cell None or a value of its column's kind."""
        rows = table.to_rows()
        assert rows
        for row in rows:
            assert list(row) == list(rows.kinds)
            for name, cell in row.items():
                wanted = (int, Fraction) if rows.kinds[name] is Fraction else (rows.kinds[name],)
                assert cell is None or type(cell) in wanted, name

    @tables
    def test_texts_stand_in_both_languages(self, table: Table) -> None:
        """A column of English has one of Vietnamese beside it, and both are there in the same rows."""
        rows = table.to_rows()
        english = [name for name in rows.kinds if name == "en" or name.endswith("_en")]
        assert english
        for name in english:
            vietnamese = f"{name.removesuffix('en')}vi"
            assert all((row[name] is None) == (row[vietnamese] is None) for row in rows)


class TestToFrame:
    """``to_frame``."""

    @backends
    @tables
    def test_a_frame_carries_what_the_rows_do(self, table: Table, backend: Backend) -> None:
        """The same columns in the same order, the same cells, in a frame of the library asked for."""
        rows = table.to_rows()
        frame = to_frame(table, backend)
        assert list(frame.column_names if backend is pyarrow else frame.columns) == list(rows.kinds)
        assert read(frame) == held(rows)

    @backends
    @given(made_tables())
    @settings(deadline=None)
    def test_any_table_is_carried_with_types_of_its_columns(self, backend: Backend, table: Made) -> None:
        """Whatever cells there are, none too, a column has the type of its kind, and the cells are those given."""
        frame = to_frame(table, backend)
        assert read(frame) == held(table.to_rows())
        assert types(frame) == types(to_frame(Made(table.kinds, []), backend))

    def test_each_library_is_given_its_own_frame(self) -> None:
        """A name and the module itself ask for the same."""
        for backend, kind in ((polars, polars.DataFrame), (pandas, pandas.DataFrame), (pyarrow, pyarrow.Table)):
            assert isinstance(to_frame(REVIEW, backend), kind)

    def test_another_library_is_refused(self) -> None:
        """What is lazy alone, or no library of frames, is named with those that can be asked for."""
        with pytest.raises(InvalidValue, match=r"backend.*duckdb.*polars, pandas or pyarrow"):
            to_frame(REVIEW, "duckdb")  # type: ignore[arg-type]
        with pytest.raises(InvalidValue, match="inspect"):
            to_frame(REVIEW, inspect)
