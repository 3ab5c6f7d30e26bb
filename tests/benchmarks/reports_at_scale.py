"""Reports over a city's ten years in ten thousand, a hundred thousand and a million events.

To measure, from the root of a checkout::

    python -m tests.benchmarks.reports_at_scale

It prints the tables of docs/performance.md; other sizes may be given. Each measurement has a process of its own. Times
are of the processor, the best of as many runs as take a second; memory is what the report adds to the peak of the
process that holds the registry.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from tests.benchmarks.history_at_scale import SIZES, Figures, best, machine, peak, said, table, times

from nq28model.history import Registry
from nq28model.made_up import LAST_DAY, city
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, figure_table, form_1

SECONDS = 1.0
YEARS = Interval(date(2010, 1, 1), date(2020, 1, 1))
LAST_YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
REPORTS: dict[str, Callable[[Registry], object]] = {
    "one measure, ten years": lambda registry: figure_table(registry, YEARS, measures=REVIEW_MEASURES[:1]),
    "fourteen measures, ten years": lambda registry: figure_table(registry, YEARS),
    "fourteen measures, by committee": lambda registry: figure_table(registry, YEARS, by=Breakdown.COMMITTEE),
    "Form 1 of the last year": lambda registry: form_1(registry, LAST_YEAR),
    "plain loop over the events' kinds": lambda registry: _kinds(registry),
}


def _kinds(registry: Registry) -> dict[type, int]:
    """Count the events of the ten years by their kind: the least that a pass over them can do."""
    counts: dict[type, int] = {}
    for event in registry.between(YEARS.start, YEARS.end):
        counts[type(event)] = counts.get(type(event), 0) + 1
    return counts


def measured(name: str, size: int, seconds: float = SECONDS) -> Figures:
    """Return what a report of a city of *size* events takes: the seconds, and the megabytes beside the registry."""
    registry = Registry.of(city(size))
    registry.as_of(LAST_DAY)
    held = peak()
    took, _ = best(lambda: REPORTS[name](registry), seconds)
    return {"took": took, "memory": peak() - held}


def main(arguments: Sequence[str]) -> None:
    """Measure at the sizes given, or print one measurement where its name stands before the size."""
    if arguments and arguments[0] in REPORTS:
        print(json.dumps(measured(arguments[0], int(arguments[1]))))
        return
    sizes = [int(size) for size in arguments] or SIZES
    found = {name: {size: _of_a_process(name, size) for size in sizes} for name in REPORTS}
    heads = ["", *(f"{size:,}" for size in sizes)]
    print(machine(), end="\n\n")
    print(table("Reports", heads, ([name, *(said(of[n]["took"]) for n in sizes)] for name, of in found.items())))
    grown = [f"{one:,} → {more:,}" for one, more in pairwise(sizes)]
    print()
    print(
        table(
            "Growth of reports",
            ["", *grown],
            (
                [name, *(times(of[more]["took"], of[one]["took"]) for one, more in pairwise(sizes))]
                for name, of in found.items()
            ),
        )
    )
    print()
    print(
        table(
            "Memory of reports, MB beside the registry",
            heads,
            ([name, *(f"{of[n]['memory']:.0f}" for n in sizes)] for name, of in found.items()),
        )
    )


def _of_a_process(name: str, size: int) -> Figures:
    command = [sys.executable, "-m", "tests.benchmarks.reports_at_scale", name, str(size)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(told.stdout)
    return figures


if __name__ == "__main__":
    main(sys.argv[1:])
