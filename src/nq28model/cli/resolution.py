"""The report under the Resolution as it is printed: in the review, and by itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rich import box
from rich.table import Table
from rich.text import Text

from nq28model.cli.printer import indented
from nq28model.reports import ResolutionReport, side_by_side
from nq28model.words import Language, say


def report_parts(report: ResolutionReport, language: Language) -> Iterator[Any]:
    """Yield the parts of a report: its period, its balances, what was done, what is not counted."""
    period, held = report.heading()
    yield Text(period.in_(language), style="bold")
    yield Text(held.in_(language))
    yield _balances(report, language)
    for line in report.done():
        yield Text(line.in_(language))
    if report.unclear is not None:
        yield Text(report.unclear.in_(language), style="yellow")


def _balances(report: ResolutionReport, language: Language) -> Table:
    """Return a table of the balances, down from opening to closing, with a column for each branch."""
    table = Table(expand=True, box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("", width=18)
    for heading in report.columns:
        table.add_column(heading.in_(language), justify="right", ratio=2)
    for title, balances in report.sections:
        table.add_row(Text(title.in_(language), style="bold"))
        for name, numbers in side_by_side(balances):
            table.add_row(indented(name.in_(language), 2), *(say(number, language) for number in numbers))
        table.add_section()
    return table
