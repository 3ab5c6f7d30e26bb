"""Yearly head counts and ten years' figures of committees off a million events: as tables, by hand, off a registry.

To measure, from the root of a checkout::

    python -m tests.benchmarks.events_at_scale

It prints the tables of docs/performance.md; another number of events may be given. The tables of movements and of lines
are made once, from the stream of a made-up city's events, in a process of its own, and written to Parquet files. Each
contestant then has a process of its own, in three rounds of all of them, and reads the files before the clock starts;
the registry loads the events. Times are the median of the rounds, each the best of as many runs as take two seconds;
memory is the peak of the process after one run, tables or registry and all. All answers are compared.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import duckdb
import polars as pl
from tests.benchmarks.columns_at_scale import check_alike, machine, median, timed
from tests.benchmarks.history_at_scale import YEAR_ENDS, Figures, digest, peak, said, table

from nq28model.frames.events import batch_frames, figures, headcounts
from nq28model.history import Registry
from nq28model.made_up import city
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, figure_table
from nq28model.reports.movements import movement_batches

SIZE = 1_000_000
ROUNDS = 3
SECONDS = 2.0
TABLES = "movements", "lines"
COUNTS = "organisations", "members", "official", "unsplit"
Heads: TypeAlias = Iterable[tuple[date, str, int, int | None]]
"""The day, the organisation, its members and its official members, with those of all under it."""
Told: TypeAlias = Iterable[tuple[Any, ...]]
REVIEWED = Interval(date(2010, 1, 1), date(2020, 1, 1))
BY_COMMITTEE: Mapping[str, Any] = {"measures": REVIEW_MEASURES, "by": Breakdown.COMMITTEE}


# --- the tables --------------------------------------------------------------------------------------


def made(folder: Path, size: int) -> Figures:
    """Write the tables of a city's events to files, part by part; return what it took, and how many rows there are."""
    start, rows = time.process_time(), dict.fromkeys(TABLES, 0)
    for number, batch in enumerate(movement_batches(city(size))):
        for name, frame in zip(TABLES, batch_frames(batch, backend="polars"), strict=True):
            frame.write_parquet(folder / f"{name}-{number}.parquet")
            rows[name] += frame.height
    return {"took": time.process_time() - start, "memory": peak(), **rows}


def files(folder: Path, name: str) -> str:
    """Return the name of all files of a table."""
    return str(folder / f"{name}-*.parquet")


# --- the contestants ---------------------------------------------------------------------------------


class Ours:
    """The tables in polars."""

    def __init__(self, folder: Path, _: int) -> None:
        self.movements, self.lines = (pl.read_parquet(files(folder, name)) for name in TABLES)

    def ask(self) -> Any:
        return headcounts(self.movements, self.lines, days=YEAR_ENDS)

    def told(self, answer: Any) -> Heads:
        rows: list[tuple[date, str, int, int | None]] = (
            answer.sort("day", "organisation").select("day", "organisation", "members", "official").rows()
        )
        return rows


class Lazy(Ours):
    """The tables in polars, the whole planned before it is worked out."""

    def ask(self) -> Any:
        return headcounts(self.movements.lazy(), self.lines.lazy(), days=YEAR_ENDS).collect()


class Polars(Ours):
    """By hand in polars: from one year's end to the next, what was so and what has changed since."""

    def ask(self) -> Any:
        counts = pl.col(COUNTS).sum()
        moved = self.movements.select("effective", "organisation", "line", *COUNTS)
        so = moved.select("organisation", *COUNTS).clear()
        told = []
        for eve, day in pairwise([date.min, *YEAR_ENDS]):
            since = moved.lazy().filter(pl.col("effective").is_between(eve, day, closed="right"))
            own = since.group_by("organisation").agg(counts)
            above = since.group_by("line").agg(counts).join(self.lines.lazy(), on="line")
            above = above.select(pl.col("committee").alias("organisation"), *COUNTS)
            changed = pl.concat([so.lazy(), own, above]).group_by("organisation").agg(counts)
            so = changed.filter(pl.col("organisations") > 0).collect()
            told.append(so.with_columns(day=pl.lit(day)))
        return finished(pl.concat(told).lazy()).collect()


class PlainPolars(Ours):
    """By hand in polars, as one writes it first: all up to each day, anew."""

    def ask(self) -> Any:
        counts = pl.col(COUNTS).sum()
        lines = self.lines.lazy().select("line", pl.col("committee").alias("above"))
        told = []
        for day in YEAR_ENDS:
            moved = self.movements.lazy().filter(pl.col("effective") <= day)
            above = moved.join(lines, on="line").select(pl.col("above").alias("organisation"), *COUNTS)
            whole = pl.concat([moved.select("organisation", *COUNTS), above])
            so = whole.group_by("organisation").agg(counts).filter(pl.col("organisations") > 0)
            told.append(so.with_columns(day=pl.lit(day)))
        return finished(pl.concat(told)).collect()


def finished(counted: pl.LazyFrame) -> pl.LazyFrame:
    """Return counts by day and organisation as head counts are told."""
    split = pl.col("unsplit") == 0
    return counted.select(
        "day",
        "organisation",
        "organisations",
        "members",
        official=pl.when(split).then(pl.col("official")),
        probationary=pl.when(split).then(pl.col("members") - pl.col("official")),
    )


class OursInDuckDB:
    """The tables in DuckDB."""

    def __init__(self, folder: Path, _: int) -> None:
        self.connection = duckdb.connect()
        for name in TABLES:
            self.connection.execute(f"create table {name} as from '{files(folder, name)}'")

    def ask(self) -> Any:
        tables = (self.connection.table(name) for name in TABLES)
        return headcounts(*tables, days=YEAR_ENDS).to_arrow_table()

    def told(self, answer: Any) -> Heads:
        ordered = answer.sort_by([("day", "ascending"), ("organisation", "ascending")])
        columns = (ordered[name].to_pylist() for name in ("day", "organisation", "members", "official"))
        return list(zip(*columns, strict=True))


class DuckDB(OursInDuckDB):
    """By hand in SQL: sums that run from one year's end to the next, over a window of each committee."""

    def ask(self) -> Any:
        passed = " + ".join(f"(effective > date '{day}')::int" for day in YEAR_ENDS)
        days = ", ".join(f"(date '{day}', {number})" for number, day in enumerate(YEAR_ENDS))
        sums = ", ".join(f"sum({name}) as {name}" for name in COUNTS)
        running = ", ".join(f"sum({name}) over so_far as {name}" for name in COUNTS)
        return self.connection.sql(f"""
            with moved as (
                select *, {passed} as number from movements where effective <= date '{YEAR_ENDS[-1]}'
            ), own as (
                select organisation, number, {sums} from moved group by all
            ), by_line as (
                select line, number, {sums} from moved group by all
            ), above as (
                select committee, number, {sums} from by_line join lines using (line) group by all
            ), changes as (
                select organisation, number, {sums} from (from own union all from above) group by all
            ), so as (
                select organisation, number, {running}, lead(number, 1, {len(YEAR_ENDS)}) over so_far as until
                from changes window so_far as (partition by organisation order by number)
            )
            select day, organisation, organisations::bigint as organisations, members::bigint as members,
                   case when unsplit = 0 then official::bigint end as official,
                   case when unsplit = 0 then (members - official)::bigint end as probationary
            from so join (values {days}) as asked(day, place) on place >= number and place < until
            where organisations > 0
        """).to_arrow_table()  # noqa: S608 - of names and days of its own


class OfRegistry:
    """The registry, which holds all events."""

    def __init__(self, _: Path, size: int) -> None:
        self.registry = Registry.of(city(size))

    def ask(self) -> Any:
        return [(day, self.registry.as_of(day).headcounts()) for day in YEAR_ENDS]

    def told(self, answer: Any) -> Heads:
        return [(day, id, each.total, each.official) for day, heads in answer for id, each in sorted(heads.items())]


class OurFigures(Ours):
    """Fourteen measures over ten years, by committee: the tables in polars."""

    def ask(self) -> Any:
        return figures(self.movements, self.lines, intervals=[REVIEWED], **BY_COMMITTEE)

    def told(self, answer: Any) -> Told:
        return sorted(answer.rows())


class LazyFigures(OurFigures):
    """The tables in polars, the whole planned before it is worked out."""

    def ask(self) -> Any:
        return figures(self.movements.lazy(), self.lines.lazy(), intervals=[REVIEWED], **BY_COMMITTEE).collect()


class OurFiguresInDuckDB(OursInDuckDB):
    """The tables in DuckDB."""

    def ask(self) -> Any:
        tables = (self.connection.table(name) for name in TABLES)
        return figures(*tables, intervals=[REVIEWED], **BY_COMMITTEE).fetchall()

    def told(self, answer: Any) -> Told:
        return sorted(answer)


class FiguresOfRegistry(OfRegistry):
    """The registry, which goes over what changed in the ten years."""

    def ask(self) -> Any:
        return figure_table(self.registry, REVIEWED, **BY_COMMITTEE)

    def told(self, answer: Any) -> Told:
        return sorted(
            (REVIEWED.start, REVIEWED.last_day, part or "", *values.values())
            for part, values in (("whole", answer.whole), *answer.parts.items())
        )


FLOOR, REGISTRY = "polars by hand, from one year to the next: the floor", "`figure_table`, of the registry"
HEAD_COUNTS: Mapping[str, Callable[[Path, int], Any]] = {
    "`headcounts`, on polars": Ours,
    "`headcounts`, on polars, lazy": Lazy,
    FLOOR: Polars,
    "polars by hand, each year anew": PlainPolars,
    "`headcounts`, on DuckDB": OursInDuckDB,
    "DuckDB SQL by hand, with windows": DuckDB,
    "the registry": OfRegistry,
}
FIGURES: Mapping[str, Callable[[Path, int], Any]] = {
    "`figures`, on polars": OurFigures,
    "`figures`, on polars, lazy": LazyFigures,
    "`figures`, on DuckDB": OurFiguresInDuckDB,
    REGISTRY: FiguresOfRegistry,
}
QUESTIONS = {"Head counts": (FLOOR, HEAD_COUNTS), "Figures": (REGISTRY, FIGURES)}
"""What is asked: against whom it is measured, and who answers."""
CONTESTANTS = {**HEAD_COUNTS, **FIGURES}


# --- one measurement ---------------------------------------------------------------------------------


def measured(name: str, folder: Path, size: int, seconds: float = SECONDS) -> Figures:
    """Return what a contestant takes: seconds on the clock and of the processor, megabytes, its answers in digest."""
    contestant = CONTESTANTS[name](folder, size)
    answer, took = timed(contestant.ask, seconds)
    told = list(contestant.told(answer))
    return {**took, "answers": digest(told), "rows": len(told)}


# --- all of them -------------------------------------------------------------------------------------


def of_a_process(name: str, folder: Path, size: int) -> Figures:
    """Return what ``measured`` gives in a process of its own, or ``made`` for no name."""
    command = [sys.executable, "-m", "tests.benchmarks.events_at_scale", name, str(folder), str(size)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(told.stdout)
    return figures


def report(title: str, rounds: Sequence[Mapping[str, Figures]]) -> str:
    """Return the table of a question: each contestant as so many times the one it is measured against."""
    against, asked = QUESTIONS[title]

    def middle(name: str, figure: str) -> float:
        return median(each[name][figure] for each in rounds)

    def ratio(name: str, figure: str) -> str:
        return f"{median(each[name][figure] / each[against][figure] for each in rounds):.2f} ×"

    rows = [
        (
            name,
            said(middle(name, "clock")),
            said(middle(name, "processor")),
            ratio(name, "clock"),
            ratio(name, "processor"),
            f"{middle(name, 'memory'):,.0f} MB",
        )
        for name in asked
    ]
    heads = ["", "on the clock", "processor", "clock, ratio", "processor, ratio", "peak memory"]
    return f"{rounds[0][against]['rows']:,} rows\n\n{table(title, heads, rows)}"


def preface(tables: Figures) -> str:
    """Return what making the tables took, and how many rows they have."""
    counted = ", ".join(f"{tables[name]:,} rows of {name}" for name in TABLES)
    took = f"in {said(tables['took'])} of the processor, at a peak of {tables['memory']:,.0f} MB"
    return f"{counted}: made of the events {took}"


def main(arguments: Sequence[str]) -> None:
    """Measure with so many events, or print one measurement where its name stands before a folder and a size."""
    if len(arguments) == 3:
        name, folder, size = arguments[0], Path(arguments[1]), int(arguments[2])
        print(json.dumps(measured(name, folder, size) if name else made(folder, size)))
        return
    size = int(arguments[0]) if arguments else SIZE
    with TemporaryDirectory() as held:
        folder = Path(held)
        tables = of_a_process("", folder, size)
        rounds = [{name: of_a_process(name, folder, size) for name in CONTESTANTS} for _ in range(ROUNDS)]
    print(f"{machine()}\n{size:,} events; {preface(tables)}")
    for title, (_, asked) in QUESTIONS.items():
        check_alike([each[name] for each in rounds for name in asked])
        print(f"\n{report(title, rounds)}")


if __name__ == "__main__":
    main(sys.argv[1:])
