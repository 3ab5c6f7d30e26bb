"""Where what is said goes: to the reader on standard output, and how far the work is on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeAlias

from attrs import frozen
from rich.console import Console
from rich.padding import Padding
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskProgressColumn, TextColumn, TimeElapsedColumn
from rich.text import Text

from nq28model.words import Language, Words

Step: TypeAlias = Callable[[int, int], object]
"""What is told how much of the work is done, and of how much."""


def indented(text: str | Text, by: int, style: str = "") -> Padding:
    """Return a text that hangs from a depth, however long it is; with no blanks behind it."""
    return Padding(Text(text, style=style) if isinstance(text, str) else text, (0, 0, 0, by), expand=False)


def capitalised(text: str) -> str:
    """Return a text as it begins a line.

    >>> capitalised("đủ điều kiện")
    'Đủ điều kiện'
    """
    return f"{text[0].upper()}{text[1:]}"


@frozen
class Printer:
    """In which language the command speaks, and whether it prints plain data as JSON."""

    language: Language
    as_json: bool = False

    def say(self, *parts: Any) -> None:
        """Print texts, tables and trees of rich; in colours where a terminal reads them, and nowhere else."""
        console = Console(highlight=False)
        for part in parts:
            console.print(part.in_(self.language) if isinstance(part, Words) else part, markup=False)

    def say_json(self, value: Any) -> None:
        """Print plain data; a day as 2019-10-31, a fraction as 2/3."""
        sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2, default=str) + "\n")

    @contextmanager
    def working(self, words: Words, *, is_long: bool = True) -> Iterator[Step]:
        """Show on standard error how far the work is, where that is a terminal and the work is long."""
        console = Console(stderr=True)
        columns = (
            SpinnerColumn(),
            TextColumn("{task.description}"),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
        )
        with Progress(*columns, console=console, transient=True, disable=not (is_long and sys.stderr.isatty())) as bar:
            task = bar.add_task(words.in_(self.language), total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
