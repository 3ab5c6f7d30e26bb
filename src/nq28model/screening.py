"""The work list of a survey: a table of units read cell by cell, and each unit judged (extra ``screen``).

Tables are read and written by polars: it has CSV, Parquet and, with fastexcel and xlsxwriter, Excel, and needs nothing
else of the caller's environment.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any, TypeAlias

import fastexcel
import polars as pl
from attrs import frozen

from nq28model.answers import read_answer
from nq28model.domains import Choice, Day, Number, Share, Whole, YesNo
from nq28model.errors import InvalidDocument, InvalidValue, NotInForce, raise_faults
from nq28model.frames import ANSWERS, assess, outside
from nq28model.spec import Fact, Rule
from nq28model.words import Words

BAD_CELLS = "bad_cells"
"""The column that names, for each row, the headers under which a cell could not be read."""
Step: TypeAlias = Callable[[int, int], object]

_FIRST_ROW = 2  # the first under the header
_TYPES: Mapping[type, Any] = {
    YesNo: pl.Boolean,
    Choice: pl.String,
    Whole: pl.Int64,
    Number: pl.Float64,
    Share: pl.Float64,
    Day: pl.Date,
}
_READERS: Mapping[str, Callable[[Path], pl.DataFrame]] = {
    ".csv": lambda path: pl.read_csv(path, infer_schema=False),
    ".parquet": pl.read_parquet,
    ".xlsx": pl.read_excel,
}
_WRITERS: Mapping[str, Callable[[pl.DataFrame, Path], object]] = {
    ".csv": pl.DataFrame.write_csv,
    ".parquet": pl.DataFrame.write_parquet,
    ".xlsx": pl.DataFrame.write_excel,
}
_A_TABLE = Words(vi="một tệp .csv, .parquet hoặc .xlsx", en="a file .csv, .parquet or .xlsx")
_UNREADABLE = Words(vi="không đọc được bảng: {why}", en="the table cannot be read: {why}")
_UNWRITABLE = Words(vi="không ghi được bảng: {why}", en="the table cannot be written: {why}")
_NO_FACTS = Words(
    vi="không tiêu đề nào là mã hay tên của một dữ kiện; cần, chẳng hạn: {names}",
    en="no header is the id or the words of a fact; wanted are, for example: {names}",
)
_TWICE = Words(vi="hai cột cùng một dữ kiện: {fact}", en="two columns for one fact: {fact}")
_TAKEN = Words(vi="một tên cột không trùng với cột kết quả", en="a header that is no column of the answers")


@frozen(kw_only=True)
class BadCell:
    """A cell that is no answer: its row, counted as people count with the header as the first, and its header."""

    row: int
    header: str
    fault: InvalidValue


@frozen(kw_only=True)
class Screening:
    """A table of units with the answers: as many rows as were given, in their order.

    ``unasked`` are the facts that no column gives, ``unread`` the headers that name no fact of the rules, and
    ``not_in_force`` tells, by their ids, the rules of which the law says nothing on the day.
    """

    on: date
    table: pl.DataFrame
    rules: tuple[Rule, ...]
    bad: tuple[BadCell, ...]
    unasked: tuple[Fact[Any], ...]
    unread: tuple[str, ...]
    not_in_force: Mapping[str, NotInForce]

    def counts(self, rule: Rule) -> Iterator[tuple[str, str | None, int]]:
        """Yield how many units have an answer for a reason, the most first."""
        columns = [_named(rule, answer) for answer in ("truth", "reason")]
        yield from self.table.group_by(columns).len().sort("len", *columns, descending=[True, False, False]).iter_rows()


def read_table(path: Path) -> pl.DataFrame:
    """Return the table in a file.

    Raises ``InvalidValue`` for a file of another kind, ``InvalidDocument`` for one that cannot be read.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise InvalidValue("TABLE", str(path), _A_TABLE)
    try:
        return reader(path)
    except (OSError, ValueError, pl.exceptions.PolarsError, fastexcel.FastExcelError) as error:
        raise InvalidDocument(str(path), _UNREADABLE.fill(why=str(error).splitlines()[0])) from error


def write_table(table: pl.DataFrame, path: Path) -> None:
    """Write a table to a file.

    Raises ``InvalidValue`` for a file of another kind, ``InvalidDocument`` where it cannot be written.
    """
    checked_output(path)
    try:
        _WRITERS[path.suffix.lower()](table, path)
    except OSError as error:
        raise InvalidDocument(str(path), _UNWRITABLE.fill(why=str(error))) from error


def checked_output(path: Path) -> None:
    """Raise ``InvalidValue`` for a kind of file that no table is written to."""
    if path.suffix.lower() not in _WRITERS:
        raise InvalidValue("--out", str(path), _A_TABLE)


def screen(table: pl.DataFrame, rules: Sequence[Rule], *, on: date, step: Step = lambda *_: None) -> Screening:
    """Return *table* with what each rule says of each unit on the day *on*.

    A header is a fact's id, or its words in either language; an answer is written as people write it, in either
    language. A cell that is no answer is listed, and counts as not known. ``step`` is told how many columns are read
    and rules judged, and of how many. Raises ``InvalidDocument`` where no header names a fact that is asked, and where
    two name the same; ``InvalidValue`` for a header that is a column of the answers.
    """
    asked, missing = _asked(rules, on)
    headers = _headers(table, asked)
    raise_faults([InvalidValue(name, name, _TAKEN) for name in _added(rules) if name in table.columns])
    total = len(headers) + len(rules)
    bad: list[BadCell] = []
    units = _empty(asked, table.height)
    for done, (id, header) in enumerate(headers.items(), 1):
        cells, faults = _read(table[header], asked[id], header)
        units[id] = cells
        bad += faults
        step(done, total)
    answers = [table]
    for done, rule in enumerate(rules, len(headers) + 1):
        answers.append(
            _without_answers(rule, table.height) if rule.id in missing else _answers(pl.DataFrame(units), rule, on)
        )
        step(done, total)
    return Screening(
        on=on,
        table=pl.concat([*answers, _bad_headers(bad, table.height)], how="horizontal"),
        rules=tuple(rules),
        bad=tuple(sorted(bad, key=lambda cell: cell.row)),
        unasked=tuple(fact for id, fact in asked.items() if id not in headers),
        unread=tuple(name for name in table.columns if name not in headers.values()),
        not_in_force=missing,
    )


def _asked(rules: Sequence[Rule], on: date) -> tuple[Mapping[str, Fact[Any]], Mapping[str, NotInForce]]:
    """Return the facts that the rules ask on the day, and the rules that say nothing then."""
    asked: dict[str, Fact[Any]] = {}
    missing: dict[str, NotInForce] = {}
    for rule in rules:
        try:
            asked |= {id: rule.vocabulary[id] for id in outside(rule, on=on)}
        except NotInForce as error:
            missing[rule.id] = error
    return asked, missing


def _headers(table: pl.DataFrame, asked: Mapping[str, Fact[Any]]) -> Mapping[str, str]:
    """Return the header of each fact that has a column."""
    named = {_folded(name): id for id, fact in asked.items() for name in (fact.words.en, fact.words.vi, id)}
    found: dict[str, str] = {}
    for header in table.columns:
        id = named.get(_folded(header))
        if id is not None and id in found:
            raise InvalidDocument(header, _TWICE.fill(fact=asked[id].words))
        if id is not None:
            found[id] = header
    if asked and not found:
        names = ", ".join(f"{fact.id} («{fact.words.vi}»)" for fact in list(asked.values())[:3])
        raise InvalidDocument("TABLE", _NO_FACTS.fill(names=names))
    return found


def _folded(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name).lower().split())


def _empty(asked: Mapping[str, Fact[Any]], height: int) -> dict[str, pl.Series]:
    return {id: pl.Series([None] * height, dtype=_TYPES[type(fact.domain)]) for id, fact in asked.items()}


def _read(cells: pl.Series, fact: Fact[Any], header: str) -> tuple[pl.Series, list[BadCell]]:
    """Return the answers in a column, and the cells that hold none: each different text is read once."""
    answers: dict[Any, Any] = {}
    faults: dict[Any, InvalidValue] = {}
    for cell in cells.drop_nulls().unique():
        try:
            answers[cell] = _answer(fact, cell, header)
        except InvalidValue as fault:
            faults[cell] = fault
    dtype = _TYPES[type(fact.domain)]
    read = pl.Series(fact.id, [answers.get(cell) for cell in cells], dtype=dtype)
    bad = [
        BadCell(row=row, header=header, fault=faults[cell])
        for row, cell in enumerate(cells, _FIRST_ROW)
        if cell in faults
    ]
    return read, bad


def _answer(fact: Fact[Any], cell: Any, header: str) -> Any:
    """Return what a cell answers, in the type of the fact's column; None where it is blank."""
    text = _text(cell)
    answer = read_answer(fact, text, header) if text else None
    return float(answer) if isinstance(answer, Fraction) else answer


def _text(cell: Any) -> str:
    """Return a cell as people would have written it."""
    if isinstance(cell, float):
        return "" if math.isnan(cell) else str(int(cell)) if cell.is_integer() else str(cell)
    if isinstance(cell, datetime):
        return str(cell.date())
    return str(cell).strip()


def _named(rule: Rule, answer: str) -> str:
    return f"{rule.id}.{answer}"


def _added(rules: Sequence[Rule]) -> list[str]:
    return [*(_named(rule, answer) for rule in rules for answer in ANSWERS), BAD_CELLS]


def _answers(units: pl.DataFrame, rule: Rule, on: date) -> pl.DataFrame:
    """Return the columns of answers of one rule."""
    return assess(units, rule, on=on, prefix=_named(rule, "")).select([_named(rule, answer) for answer in ANSWERS])


def _without_answers(rule: Rule, height: int) -> pl.DataFrame:
    """Return the columns of answers of a rule that says nothing on the day, for so many units."""
    return pl.DataFrame(
        {
            _named(rule, answer): pl.Series(
                ["not_in_force" if answer == "truth" else None] * height,
                dtype=pl.Int64 if answer == "steps" else pl.String,
            )
            for answer in ANSWERS
        }
    )


def _bad_headers(bad: Sequence[BadCell], height: int) -> pl.DataFrame:
    told: list[str | None] = [None] * height
    for cell in bad:
        before = told[cell.row - _FIRST_ROW]
        told[cell.row - _FIRST_ROW] = cell.header if before is None else f"{before}, {cell.header}"
    return pl.DataFrame({BAD_CELLS: pl.Series(told, dtype=pl.String)})
