"""A verdict as it is printed, and the status that it leaves with."""

from __future__ import annotations

from collections.abc import Iterator

import typer
from rich.padding import Padding
from rich.text import Text

from nq28model.cli.printer import Printer, indented
from nq28model.cli.statuses import Status
from nq28model.codec import dump_verdict
from nq28model.truth import Truth
from nq28model.verdict import Verdict
from nq28model.words import Language

TRUTH_STYLES = {Truth.YES: "bold green", Truth.NO: "bold red", Truth.UNKNOWN: "bold cyan"}
STATUSES = {Truth.YES: Status.DONE, Truth.NO: Status.NO, Truth.UNKNOWN: Status.UNKNOWN}


def tell(verdict: Verdict, printer: Printer, *, exit_status: bool) -> None:
    """Print a verdict with its reasons, or its document; leave with the status of its truth where that is asked for."""
    if printer.as_json:
        printer.say_json(dump_verdict(verdict))
    else:
        printer.say(*reasons(verdict, printer.language))
    if exit_status:
        raise typer.Exit(STATUSES[verdict.truth])


def reasons(verdict: Verdict, language: Language) -> Iterator[Padding]:
    """Yield the lines of a verdict, each hanging from its own depth, with its truth value marked."""
    for line in verdict.explain(language).splitlines():
        text = line.lstrip()
        shown = Text(text)
        for truth, style in TRUTH_STYLES.items():
            if text.startswith(f"{truth.words.in_(language)} "):
                shown.stylize(style, 0, len(truth.words.in_(language)))
        yield indented(shown, len(line) - len(text))
