"""Tables as rows: each column has a name, and says what its cells hold, whatever the rows happen to hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any, Generic, TypeVar

from attrs import frozen

from nq28model.words import Words

S = TypeVar("S")
T = TypeVar("T")
KINDS = (str, int, bool, date, Fraction)
"""What the cells of a column hold: one of these, beside None. ``Fraction`` stands for numbers of any type."""


@frozen
class Column(Generic[T]):
    """A column: its name, what its cells hold where they hold anything, and how a cell is read off what a row is of."""

    name: str
    kind: type
    read: Callable[[T], Any]


def within(columns: Iterable[Column[T]], read: Callable[[S], T | None]) -> tuple[Column[S], ...]:
    """Return columns of a thing that are read off a part of it; their cells hold nothing where it has no such part."""

    def of(column: Column[T]) -> Column[S]:
        def cell(thing: S) -> Any:
            part = read(thing)
            return None if part is None else column.read(part)

        return Column(column.name, column.kind, cell)

    return tuple(of(column) for column in columns)


def texts(name: str, read: Callable[[T], Words | None]) -> tuple[Column[T], ...]:
    """Return the two columns of a text, ``name_vi`` and ``name_en``; ``vi`` and ``en`` where *name* is empty.

    >>> [column.name for column in texts("rank", lambda words: words)]
    ['rank_vi', 'rank_en']
    """
    prefix = f"{name}_" if name else ""
    both: tuple[Column[Words], ...] = (
        Column(f"{prefix}vi", str, lambda words: words.vi),
        Column(f"{prefix}en", str, lambda words: words.en),
    )
    return within(both, read)


def cells(columns: Iterable[Column[T]], thing: T) -> dict[str, Any]:
    """Return what a thing has in some columns, by their names.

    >>> cells(texts("rank", lambda words: words), Words(vi="chi bộ", en="Party cell"))
    {'rank_vi': 'chi bộ', 'rank_en': 'Party cell'}
    """
    return {column.name: column.read(thing) for column in columns}


class Rows(list[dict[str, Any]]):
    """The rows of a table, each a dict by column; ``kinds`` tells what the cells of each column hold beside None.

    >>> rows = Rows([Column("id", str, lambda one: one), Column("length", int, len)], ["a", "bc"])
    >>> rows
    [{'id': 'a', 'length': 1}, {'id': 'bc', 'length': 2}]
    >>> rows.kinds
    {'id': <class 'str'>, 'length': <class 'int'>}
    """

    kinds: Mapping[str, type]

    def __init__(self, columns: Iterable[Column[T]], things: Iterable[T]) -> None:
        columns = tuple(columns)
        super().__init__(cells(columns, thing) for thing in things)
        self.kinds = {column.name: column.kind for column in columns}
