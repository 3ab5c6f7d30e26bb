"""The tables of movements and of lines: their columns, and frames of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any, Literal, TypeAlias

import narwhals.stable.v2 as nw
from attrs import evolve, frozen

from nq28model.domains import Choice, Day, Domain, Whole
from nq28model.errors import InvalidValue, Nq28Error, raise_faults
from nq28model.frames.assessment import as_frame
from nq28model.frames.cells import as_wanted, between, canonical, column_fault
from nq28model.history import Event
from nq28model.reports.movements import MovementBatch, movement_batches
from nq28model.words import Words

BackEnd: TypeAlias = Literal["polars", "pandas", "pyarrow"]
"""A library that makes frames; an engine takes them from one of these, or from the files that they write."""


@frozen
class Column:
    """A column of a table: its name, what kind of value its cells hold, and what they say.

    A column of words (``Choice``) is a column of text. Cells are empty only where ``may_be_empty``.
    """

    name: str
    kind: type[Domain]
    words: Words
    may_be_empty: bool = False

    @property
    def dtype(self) -> Any:
        """The type that narwhals gives the column."""
        return canonical(self.kind)


MOVEMENTS: tuple[Column, ...] = (
    Column("event", Whole, Words(vi="số thứ tự của sự kiện, từ 0", en="the event's number in the order of effect")),
    Column("effective", Day, Words(vi="ngày có hiệu lực", en="the day from which it was so")),
    Column("recorded", Day, Words(vi="ngày được ghi nhận", en="the day on which it was known")),
    Column("kind", Choice, Words(vi="loại sự kiện", en="the kind of event")),
    Column("way_in", Choice, Words(vi="cách tăng", en="the way of those who come by it"), may_be_empty=True),
    Column("way_out", Choice, Words(vi="cách giảm", en="the way of those who go by it"), may_be_empty=True),
    Column("reach", Choice, Words(vi="phía bên kia ở đâu", en="where the other side of a move stands")),
    Column("organisation", Choice, Words(vi="mã tổ chức", en="the id of the organisation that it changes")),
    Column("line", Whole, Words(vi="tuyến trực thuộc, 0 là không có", en="the line of its superiors, 0 for none")),
    Column("parent", Choice, Words(vi="mã cấp trên trực tiếp", en="the id of its direct superior"), may_be_empty=True),
    Column("branch", Choice, Words(vi="hệ thống tổ chức", en="its branch")),
    Column("level", Choice, Words(vi="cấp, loại hình", en="its rank or level")),
    Column("unit", Choice, Words(vi="mã đơn vị", en="the id of its unit"), may_be_empty=True),
    Column(
        "unit_type", Choice, Words(vi="dòng Biểu số 5 của đơn vị", en="its unit's line of Form 5"), may_be_empty=True
    ),
    Column("organisations", Whole, Words(vi="tăng, giảm tổ chức: 1, 0, -1", en="1 where it comes, -1 where it goes")),
    Column("members", Whole, Words(vi="tăng, giảm thành viên", en="how many more members")),
    Column("official", Whole, Words(vi="tăng, giảm số chính thức đã biết", en="how many more known to be official")),
    Column(
        "unsplit",
        Whole,
        Words(vi="1: từ đây không rõ số chính thức; -1: hết", en="1 where the split is lost, -1 found"),
    ),
)
"""The table of movements: a row for what an event changes of an organisation where it stands."""

LINES: tuple[Column, ...] = (
    Column("line", Whole, Words(vi="số của tuyến trực thuộc, từ 1", en="the number of the line, from 1")),
    Column("committee", Choice, Words(vi="mã một cấp trên trong tuyến", en="the id of a superior in it")),
    Column("steps", Whole, Words(vi="cách mấy cấp, từ 1", en="how many steps above, from 1")),
)
"""The table of lines: a row for each superior in a line."""

_HELD_ALIKE = Words(vi="bảng cùng loại với movements ({kind})", en="a table of the same kind as movements is ({kind})")


def batch_frames(batch: MovementBatch, *, backend: BackEnd) -> tuple[Any, Any]:
    """Return the movements and the lines of a batch as two frames of a library.

    >>> from nq28model.made_up import city
    >>> [batch] = movement_batches(city(500))
    >>> [frame.shape for frame in batch_frames(batch, backend="polars")]
    [(272, 18), (32, 3)]
    """
    return tuple(
        nw.from_dict(dict(columns), {column.name: column.dtype for column in table}, backend=backend).to_native()
        for table, columns in ((MOVEMENTS, batch.movements), (LINES, batch.lines))
    )


def event_frames(events: Iterable[Event], *, backend: BackEnd, known_on: date | None = None) -> tuple[Any, Any]:
    """Return the movements and the lines of *events* as two frames of a library.

    They are those of all batches of ``movement_batches``, which says how *events* must come and what is raised.
    """
    frames = [batch_frames(batch, backend=backend) for batch in movement_batches(events, known_on=known_on)]
    return tuple(nw.concat([nw.from_native(one) for one in table]).to_native() for table in zip(*frames, strict=True))


# --- reading them ------------------------------------------------------------------------------------


@frozen(eq=False)
class Tables:
    """Both tables with the columns that are read of them, each of one type on all back-ends."""

    movements: Any
    lines: Any
    _effective: Any

    @property
    def is_lazy(self) -> bool:
        """Whether the tables were given as what is planned before it is worked out."""
        return isinstance(self.movements, nw.LazyFrame)

    def lazy(self) -> Tables:
        """Return the tables as what is planned before it is worked out, where their library can."""
        return evolve(self, movements=self.movements.lazy(), lines=self.lines.lazy())

    def within(self, start: date | None, end: date | None) -> nw.Expr:
        """Return which movements took effect from a day on and before another; None for an end that is open."""
        first = 1 if start is None else start.toordinal()
        stop = date.max.toordinal() + 1 if end is None else end.toordinal()
        return between(nw.col("effective"), self._effective, Day(), ((first, 0), (stop, 0)))


def read_tables(movements: Any, lines: Any, names: Sequence[str]) -> Tables:
    """Return both tables with the columns of *names*, and the day, of the movements.

    Raises ``UnknownName`` for a column that is missing, and ``InvalidValue`` for one of another type and for what is
    no frame or not both of one kind; several in one ``Faults``.
    """
    given = {"movements": as_frame("movements", movements), "lines": as_frame("lines", lines)}
    kinds = {where: (type(frame), frame.implementation) for where, frame in given.items()}
    if kinds["movements"] != kinds["lines"]:
        wanted = _HELD_ALIKE.fill(kind=type(movements).__name__)
        raise InvalidValue("lines", type(lines).__name__, wanted)
    asked = {
        "movements": [column for column in MOVEMENTS if column.name in (*names, "effective")],
        "lines": [column for column in LINES if column.name != "steps"],
    }
    schemas = {where: dict(frame.collect_schema()) for where, frame in given.items()}
    raise_faults([fault for where, columns in asked.items() for fault in _faults(where, columns, schemas[where])])
    read = {
        where: frame.select(*(_read(column, schemas[where][column.name]) for column in asked[where]))
        for where, frame in given.items()
    }
    return Tables(read["movements"], read["lines"], schemas["movements"]["effective"])


def _faults(where: str, columns: Iterable[Column], schema: dict[str, Any]) -> Iterator[Nq28Error]:
    for column in columns:
        yield from column_fault(column.name, column.kind, column.words, schema, where)


def _read(column: Column, dtype: Any) -> nw.Expr:
    cells = nw.col(column.name)
    return cells.cast(nw.Int64) if column.kind is Whole else as_wanted(cells, dtype, column.kind)


def summed(frame: Any, keys: Sequence[str], names: Sequence[str]) -> Any:
    """Return the sums of some columns of whole numbers by some keys; an engine may hold them in more than 64 bits."""
    return frame.group_by(*keys).agg(nw.col(*names).sum())


def whole_numbers(names: Sequence[str]) -> dict[str, nw.Expr]:
    """Return columns of whole numbers as 64 bits hold them."""
    return {name: nw.col(name).cast(nw.Int64) for name in names}


def native_like(given: Any, told: Any) -> Any:
    """Return a frame of narwhals as what was given is: one of narwhals itself, or of the engine."""
    return told if isinstance(given, nw.DataFrame | nw.LazyFrame) else told.to_native()
