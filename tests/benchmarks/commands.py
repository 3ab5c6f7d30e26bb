"""What it takes to start the command ``nq28model``: its help, one answer, one review.

To measure, from the root of a checkout::

    python -m tests.benchmarks.commands

It prints the table of docs/cli.md. Times are of the processor, user and system, for a process of its own, the least of
some rounds, with compiled bytecode; Python alone is the first line.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from collections.abc import Mapping, Sequence

ROUNDS = 7
_COMMAND = ("-m", "nq28model")
CALLS: Mapping[str, Sequence[str]] = {
    "python -c pass": ("-c", "pass"),
    "nq28model --version": (*_COMMAND, "--version"),
    "nq28model --help": (*_COMMAND, "--help"),
    "nq28model explain RULE": (*_COMMAND, "explain", "party.cell.viable", "--on", "2019-10-31"),
    "nq28model review": (*_COMMAND, "review"),
}


def seconds(call: Sequence[str]) -> float:
    """Return the time of the processor that a call takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, *call], check=True, stdout=subprocess.DEVNULL)  # noqa: S603 - it runs itself
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measured(rounds: int = ROUNDS) -> Mapping[str, float]:
    """Return the least time of each call."""
    return {name: min(seconds(call) for _ in range(rounds)) for name, call in CALLS.items()}


def report(figures: Mapping[str, float]) -> str:
    """Return the table, in milliseconds."""
    return "\n".join(["| | ms |", "|---|--:|", *(f"| `{name}` | {took * 1e3:.0f} |" for name, took in figures.items())])


if __name__ == "__main__":
    print(report(measured()))
