"""Forms and tables of figures as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from nq28model.cli.printer import indented
from nq28model.reports import FigureTable, Form1, Form5
from nq28model.reports.headings import FORM_1_HEADINGS, FORM_5_HEADINGS, KIND_OF_UNIT, MEASURE
from nq28model.reports.measures import BESIDE, THE_WHOLE
from nq28model.rules.exact import about
from nq28model.words import Language, Words, say

_WIDEST = 10
_NUMBER = Words(vi="Số lượng", en="Number")


def figures_parts(table: FigureTable, names: Mapping[str, str], language: Language) -> Iterator[Any]:
    """Yield the figures of each part, of which those that are nought are left out, then of the whole.

    *names* has the names of the organisations that parts are called by.
    """
    shown = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    shown.add_column(MEASURE.in_(language))
    shown.add_column(_NUMBER.in_(language), justify="right")
    for name, rows in _blocks(table, names):
        shown.add_row(Text(say(name, language), style="bold"))
        for words, number in rows:
            shown.add_row(indented(words.in_(language), 2), say(number, language))
        shown.add_section()
    yield shown


def _blocks(table: FigureTable, names: Mapping[str, str]) -> Iterator[tuple[object, list[tuple[Words, int]]]]:
    """Yield what stands together, under a name: each part, what moved between them, and the whole."""
    for key, figures in table.parts.items():
        name = (names.get(key) if key is not None else None) or table.part_words(key)
        yield name, [(one.words, figures[one.id]) for one in table.measures if figures[one.id]]
    moved = [(one.words, number) for one in table.measures if (number := table.between(one.id))]
    if moved:
        yield BESIDE, moved
    yield THE_WHOLE, [(one.words, table.whole[one.id]) for one in table.measures]


def form_1_parts(form: Form1, language: Language) -> Iterator[Any]:
    """Yield Form 1, and what is left where it does not close."""
    rows = [
        (
            row.line.value,
            row.line.words,
            row.this_period,
            row.last_year,
            "–" if row.percent is None else about(row.percent, 1),
        )
        for row in form.rows
    ]
    yield _table(FORM_1_HEADINGS, rows, language, texts=2)
    yield Text(form.check.in_(language), style="red" if form.residual else "green")


def form_5_parts(form: Form5, language: Language) -> Iterator[Any]:
    """Yield Form 5, with its total; its columns are numbered, as on paper, and named below."""
    rows = [(row.words, *(getattr(row, name) for name in FORM_5_HEADINGS)) for row in form.rows]
    total = (THE_WHOLE, *(getattr(form.total, name) for name in FORM_5_HEADINGS))
    numbered = {str(place): words for place, words in enumerate(FORM_5_HEADINGS.values(), 1)}
    numbers = (Words(vi=place, en=place) for place in numbered)
    yield _table((KIND_OF_UNIT, *numbers), [*rows, total], language)
    yield Text("; ".join(f"{place}: {words.in_(language)}" for place, words in numbered.items()), style="dim")


def _table(headings: Sequence[Words], rows: Iterable[Sequence[object]], language: Language, *, texts: int = 1) -> Table:
    """Return a table of which the first columns are *texts*, and the others numbers that stand to the right."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for place, heading in enumerate(headings):
        if place < texts:
            table.add_column(heading.in_(language))
        else:
            table.add_column(heading.in_(language), justify="right", max_width=_WIDEST)
    for row in rows:
        table.add_row(*(Text(say(cell, language)) for cell in row))
    return table
