"""Events as lines of JSON, written and read one at a time: ten thousand, a hundred thousand and a million of them.

To measure, from the root of a checkout::

    python -m tests.benchmarks.documents_at_scale

It prints the figures of docs/performance.md; other sizes may be given. Each size has a process of its own; times are
of the processor, memory is what reading adds to the peak of the process, which holds no list of events or lines.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from time import process_time

from tests.benchmarks.history_at_scale import SIZES, Figures, machine, peak, table, times

from nq28model.codec import events_to_lines, read_events
from nq28model.made_up import city


def measured(size: int) -> Figures:
    """Write a city of so many events to a file, and read it: with the library, and with ``json`` alone."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "events.jsonl"
        with file.open("w", encoding="utf-8") as opened:
            opened.writelines(events_to_lines(city(size)))
        before = peak()
        read = _took(lambda: read_events(file), size)
        memory = peak() - before
        return {"read": read, "json": _took(lambda: _plain(file), size + 1), "memory": memory}


def _plain(file: Path) -> Iterator[object]:
    with file.open(encoding="utf-8") as opened:
        yield from map(json.loads, opened)


def _took(read: Callable[[], Iterator[object]], number: int) -> float:
    start = process_time()
    found = sum(1 for _ in read())
    took = process_time() - start
    if found != number:
        msg = f"{found} were read of {number}"
        raise AssertionError(msg)
    return took


def main(arguments: Sequence[str]) -> None:
    """Measure at the sizes given, or print one measurement where ``one`` stands before the size."""
    if arguments and arguments[0] == "one":
        print(json.dumps(measured(int(arguments[1]))))
        return
    sizes = [int(size) for size in arguments] or SIZES
    found = {size: _of_a_process(size) for size in sizes}
    print(machine(), end="\n\n")
    heads = ["", *(f"{size:,}" for size in sizes)]
    rows = [
        ["how many times as long as `json.loads` alone", *(times(of["read"], of["json"]) for of in found.values())],
        ["memory of reading, MB", *(f"{of['memory']:.0f}" for of in found.values())],
        [
            "as long as the size before",
            "",
            *(times(found[more]["read"], found[one]["read"]) for one, more in pairwise(sizes)),
        ],
    ]
    print(table("Documents", heads, rows))


def _of_a_process(size: int) -> Figures:
    command = [sys.executable, "-m", "tests.benchmarks.documents_at_scale", "one", str(size)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(told.stdout)
    return figures


if __name__ == "__main__":
    main(sys.argv[1:])
