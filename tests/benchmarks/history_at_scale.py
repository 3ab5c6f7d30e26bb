"""A city's ten years in ten thousand, a hundred thousand and a million events.

To measure, from the root of a checkout::

    python -m tests.benchmarks.history_at_scale

It prints the tables of docs/performance.md; other sizes may be given. Each measurement has a process of its own, in
three rounds of all of them. Times are of the processor, the best of as many runs as take half a second in each round;
memory is the peak of the process, beyond that with the events alone. The library ``eventsourcing`` comes with the extra
``bench``; without it there is no comparison with it.
"""

from __future__ import annotations

import cProfile
import hashlib
import json
import math
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from importlib.metadata import version
from importlib.util import find_spec
from itertools import pairwise, takewhile
from random import Random
from typing import Any, TypeAlias, TypeVar

from tests.benchmarks.plain_dicts import PlainDicts, State

from nq28model.history import Event, Registry
from nq28model.made_up import FIRST_DAY, LAST_DAY, city

T = TypeVar("T")
Figures: TypeAlias = dict[str, Any]
Heads: TypeAlias = list[dict[str, int]]
Asked: TypeAlias = Sequence[tuple[date, str]]
Rows: TypeAlias = Iterable[Sequence[object]]

SIZES = 10_000, 100_000, 1_000_000
REGISTRY, FLOOR, OTHER = "registry", "dicts", "eventsourcing"
PAST = date(2014, 6, 30)
YEAR_ENDS = [date(year, 12, 31) for year in range(2010, 2020)]
ROUNDS = 3
SECONDS = 0.5
LOAD, APPEND, PAST_DAY = "load", "append one", "all organisations on a past day"
LOOK_UP, ANCESTORS, KNOWN, YEARLY = (
    "`as_of` a day, one organisation",
    "`ancestors` of one organisation",
    "`as_of` a day as it was `known_on` that day",
    "head counts of each committee, ten years",
)
TASKS = LOAD, APPEND, LOOK_UP, ANCESTORS, YEARLY, PAST_DAY, KNOWN


class OfRegistry:
    """The registry."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.registry = Registry.of(events)

    def append(self, events: Sequence[Event]) -> None:
        for event in events:
            self.registry = self.registry.append(event)

    def state(self, on: date) -> State:
        snapshot = self.registry.as_of(on)
        members = dict(snapshot.members.items())
        return {
            id: (organisation.parent, members[id].total, members[id].official)
            for id, organisation in snapshot.organisations.items()
        }

    def known(self, on: date) -> None:
        self.registry.as_of(on, known_on=on)

    def yearly(self) -> Heads:
        heads = (self.registry.as_of(on).headcounts() for on in YEAR_ENDS)
        return [{id: members.total for id, members in each.items()} for each in heads]

    def look_up(self, asked: Asked) -> None:
        for on, id in asked:
            snapshot = self.registry.as_of(on)
            snapshot.organisations.get(id), snapshot.members.get(id)

    def ancestors(self, asked: Asked) -> None:
        snapshot = self.registry.as_of(LAST_DAY)
        for _, id in asked:
            snapshot.ancestors(id)


class OfDicts:
    """The floor, with the events kept beside it."""

    def __init__(self, events: Sequence[Event]) -> None:
        self.events: list[Event] = []
        self.now = PlainDicts()
        self.append(events)

    def append(self, events: Sequence[Event]) -> None:
        self.events.extend(events)
        self.now.fold(events)

    def state(self, on: date) -> State:
        return self._then(on).state()

    def _then(self, on: date) -> PlainDicts:
        then = PlainDicts()
        then.fold(self._by(on))
        return then

    def _by(self, on: date) -> Iterator[Event]:
        return takewhile(lambda event: event.effective <= on, self.events)

    def known(self, on: date) -> None:
        PlainDicts().fold(event for event in self._by(on) if event.recorded <= on)

    def yearly(self) -> Heads:
        then, at, heads = PlainDicts(), 0, []
        for on in YEAR_ENDS:
            start = at
            while at < len(self.events) and self.events[at].effective <= on:
                at += 1
            then.fold(self.events[start:at])
            heads.append(then.headcounts())
        return heads

    def look_up(self, asked: Asked) -> None:
        for on, id in asked:
            then = self._then(on)
            then.parents.get(id), then.total.get(id), then.official.get(id)

    def ancestors(self, asked: Asked) -> None:
        for _, id in asked:
            self.now.ancestors(id)


# --- one measurement --------------------------------------------------------------------------------


def peak() -> float:
    """Return the most memory that this process has held, in megabytes."""
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def best(call: Callable[[], T], seconds: float) -> tuple[float, T]:
    """Return the shortest time of as many calls as take so many seconds, of one at least, and what the last gave."""
    spent, shortest = 0.0, math.inf
    while True:
        start = time.process_time()
        given = call()
        took = time.process_time() - start
        spent, shortest = spent + took, min(shortest, took)
        if spent >= seconds:
            return shortest, given


def digest(answers: object) -> str:
    """Return what two of the same answers share, and no others."""
    return hashlib.sha256(repr(answers).encode()).hexdigest()


def measured(name: str, size: int, seconds: float = SECONDS) -> Figures:
    """Return what one contestant takes for a city of *size* events: the seconds, the megabytes, its answers.

    The last hundredth of the events is appended one by one to what was loaded.
    """
    events: Sequence[Any] = tuple(city(size))
    make: Callable[[Sequence[Any]], Any] = OfRegistry if name == REGISTRY else OfDicts
    if name == OTHER:
        from tests.benchmarks.with_eventsourcing import Store, steps

        make, events = Store, steps(events)
    last = size // 100
    alone = peak()
    load, contestant = best(lambda: make(events[:-last]), 0)
    figures: Figures = {"alone": alone, "memory": peak() - alone}
    if load < seconds:
        load, contestant = best(lambda: make(events[:-last]), seconds - load)
    append, _ = best(lambda: contestant.append(events[-last:]), 0)
    past_day, past = best(lambda: contestant.state(PAST), seconds)
    state = contestant.state(LAST_DAY)
    figures |= {LOAD: load, APPEND: append / last, PAST_DAY: past_day}
    figures["state"] = digest([sorted(past.items()), sorted(state.items())])
    return figures if name == OTHER else figures | _asked(contestant, sorted(state), seconds)


def _asked(contestant: OfRegistry | OfDicts, ids: Sequence[str], seconds: float) -> Figures:
    """Return what it takes to answer questions that ``eventsourcing`` has no answer to but the rebuilding."""
    draw, days = Random(28).random, (LAST_DAY - FIRST_DAY).days
    asked = [(FIRST_DAY + timedelta(int(draw() * days)), ids[int(draw() * len(ids))]) for _ in range(1000)]
    few = asked if isinstance(contestant, OfRegistry) else asked[:3]
    heads_took, heads = best(contestant.yearly, seconds)
    return {
        LOOK_UP: best(lambda: contestant.look_up(few), seconds)[0] / len(few),
        ANCESTORS: best(lambda: contestant.ancestors(asked), seconds)[0] / len(asked),
        KNOWN: best(lambda: contestant.known(PAST), seconds)[0],
        YEARLY: heads_took,
        "heads": digest([sorted(each.items()) for each in heads]),
    }


def calls(size: int) -> Figures:
    """Return how many calls of functions it takes to load a city and to give its yearly head counts: no clock."""
    events = tuple(city(size))
    with cProfile.Profile() as loading:
        registry = OfRegistry(events)
    with cProfile.Profile() as counting:
        registry.yearly()
    return {
        task: sum(entry.callcount for entry in profile.getstats())
        for task, profile in ((LOAD, loading), (YEARLY, counting))
    }


# --- all of them ------------------------------------------------------------------------------------


def of_a_process(what: str, size: int) -> Figures:
    """Return what ``measured`` or ``calls`` gives in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.history_at_scale", what, str(size)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(told.stdout)
    return figures


def check_alike(figures: Sequence[Figures]) -> None:
    """Raise where contestants do not answer alike: what is compared must be the same work."""
    for answer in ("state", "heads"):
        if len({each[answer] for each in figures if answer in each}) > 1:
            raise AssertionError(answer)


def least(rounds: Sequence[Figures]) -> Figures:
    """Return the least of each figure: whatever else the machine was doing made none of them smaller."""
    return {what: min(figures[what] for figures in rounds) for what in rounds[0]}


def row(*cells: object) -> str:
    """Return a line of a table in Markdown."""
    return f"| {' | '.join(map(str, cells))} |"


def table(title: str, heads: Sequence[str], rows: Rows) -> str:
    """Return a table in Markdown."""
    return "\n".join(
        [f"## {title}", "", row(*heads), row("---", *["--:"] * (len(heads) - 1)), *(row(*r) for r in rows)]
    )


def times(one: float, other: float) -> str:
    """Return by how many times one is the other, and where it is far less, by how many times less."""
    ratio = one / other
    if ratio < 0.1:
        return f"1 ÷ {1 / ratio:,.0f}"
    return f"{ratio:,.0f} ×" if ratio >= 100 else f"{ratio:.1f} ×"


def said(seconds: float) -> str:
    """Return a time in its unit."""
    return (
        f"{seconds:.2f} s"
        if seconds >= 1
        else f"{seconds * 1e3:.1f} ms"
        if seconds >= 1e-3
        else f"{seconds * 1e6:.1f} µs"
    )


def compared(one: Mapping[int, Figures], other: Mapping[int, Figures], tasks: Iterable[str]) -> Rows:
    """Return the rows of one contestant's times as multiples of another's."""
    return [[task, *(times(one[size][task], other[size][task]) for size in one)] for task in tasks]


def grown(results: Mapping[str, Mapping[int, Figures]], counted: Mapping[int, Figures]) -> Rows:
    """Return the rows of what each costs as multiples of what it cost at the size before."""
    steps = list(pairwise(counted))
    told = [("calls of functions", counted, task) for task in (LOAD, YEARLY)]
    told += [(name, results[name], task) for task in (LOAD, YEARLY, PAST_DAY) for name in (REGISTRY, FLOOR)]
    return [
        ["n log n", *(times(more * math.log(more), one * math.log(one)) for one, more in steps)],
        *(
            [f"{who}: {task}", *(times(figures[more][task], figures[one][task]) for one, more in steps)]
            for who, figures, task in told
        ),
    ]


def held(results: Mapping[str, Mapping[int, Figures]]) -> Rows:
    """Return the rows of the megabytes."""
    alone = [f"{figures['alone']:.0f}" for figures in results[REGISTRY].values()]
    return [
        ["the process with the events alone", *alone],
        *(
            [f"more for {name}", *(f"{each['memory']:.0f}" for each in figures.values())]
            for name, figures in results.items()
        ),
    ]


def report(results: Mapping[str, Mapping[int, Figures]], counted: Mapping[int, Figures]) -> str:
    """Return the tables: of each contestant's figures by size, the registry's and the floor's at least."""
    ours = results[REGISTRY]
    heads = ["", *(f"{size:,}" for size in counted)]
    tables = [
        table("Registry", heads, [[task, *(said(ours[size][task]) for size in ours)] for task in TASKS]),
        table("Registry ÷ dicts", heads, compared(ours, results[FLOOR], TASKS)),
    ]
    if OTHER in results:
        rows = compared(results[OTHER], ours, (LOAD, APPEND, PAST_DAY))
        tables.append(table("eventsourcing ÷ registry", heads, rows))
    steps = [f"{one:,} → {more:,}" for one, more in pairwise(counted)]
    if steps:
        tables.append(table("Growth", ["", *steps], grown(results, counted)))
    return "\n\n".join([*tables, table("Peak memory, MB", heads, held(results))])


def machine() -> str:
    """Return what the figures were measured with."""
    libraries = ", ".join(
        f"{name} {version(name)}" for name in ("attrs", OTHER) if find_spec(name.replace("attrs", "attr"))
    )
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.system()}, {os.cpu_count()} cores, {python}, {libraries}"


def main(arguments: Sequence[str]) -> None:
    """Measure at the sizes given, or print one measurement where its name stands before the size."""
    if arguments and not arguments[0].isdigit():
        what, size = arguments[0], int(arguments[1])
        print(json.dumps(calls(size) if what == "calls" else measured(what, size)))
        return
    sizes = [int(size) for size in arguments] or SIZES
    names = [REGISTRY, FLOOR, *([OTHER] if find_spec(OTHER) else [])]
    rounds = [{(name, size): of_a_process(name, size) for size in sizes for name in names} for _ in range(ROUNDS)]
    for size in sizes:
        check_alike([each[name, size] for each in rounds for name in names])
    results = {name: {size: least([each[name, size] for each in rounds]) for size in sizes} for name in names}
    counted = {size: of_a_process("calls", size) for size in sizes}
    print(f"{machine()}\n\n{report(results, counted)}")


if __name__ == "__main__":
    main(sys.argv[1:])
