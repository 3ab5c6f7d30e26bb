"""A rule over a million units: as columns, and the same by hand and by other engines.

To measure, from the root of a checkout::

    pip install openfisca-core zen-engine
    python -m tests.benchmarks.columns_at_scale

It prints the table of docs/performance.md; another number of units may be given. Each contestant has a process of its
own, in three rounds of all of them; what is not installed is left out. Times are the median of the rounds, each the
best of as many runs as take a second and a half; memory is the peak of the process after one run, units and all. All
answers are compared.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, TypeAlias

import duckdb
import polars as pl
from tests.benchmarks.history_at_scale import Figures, peak, table

from nq28model import RULEBOOK
from nq28model.frames import assess
from nq28model.law import Evidence, Version
from nq28model.spec import All, Rule
from nq28model.words import Words

SIZE = 1_000_000
ROUNDS = 3
SECONDS = 1.5
DAY = date(2019, 10, 31)
MISSING = 0.1
_PARTS = (
    RULEBOOK["party.organisation.formable"],
    RULEBOOK["union.base.headcount_met"],
    RULEBOOK["youth.residence_cell.formable"],
)
RULE = Rule.of(
    "benchmark",
    _PARTS[0].subject,
    Words(vi="ba tổ chức lập được", en="three organisations may be formed"),
    Words(vi="không lập", en="none is formed"),
    Version(DAY, _PARTS[0].version_on(DAY).citation, Evidence.INFERRED, All(_PARTS)),
)
"""Three rules of the law, six with those that they lean on: eight facts, ten comparisons."""
ENOUGH, STABLE = "party.organisation.enough_official_members", "party.enterprise.stable_business"
HEADCOUNT, SCOPE, RESIDENCE = "union.base.headcount_met", "scope.non_state_enterprise", "youth.residence_cell.formable"
REASONS = (ENOUGH, STABLE, HEADCOUNT, SCOPE, RESIDENCE)
Told: TypeAlias = tuple[Sequence[Any], Sequence[Any]]
"""The truths, and the reasons."""


def units(size: int) -> pl.DataFrame:
    """Return made-up units, of whose answers one in ten is missing: the same for the same number."""
    draw = Random(28)
    kinds = [str(kind) for kind in RULE.vocabulary["unit_kind"].domain.near(None, ())]
    kinds += ["enterprise"] * (2 * len(kinds))
    counts = {"official_members": 6, "countable_union_members": 9, "union_applicants": 9, "youth_members_same_area": 6}

    def column(value: Callable[[], Any]) -> list[Any]:
        return [None if draw.random() < MISSING else value() for _ in range(size)]

    def count(most: int) -> list[Any]:
        return column(lambda: int(draw.random() * most))

    return pl.DataFrame(
        {
            "unit": range(size),
            **{id: count(most) for id, most in counts.items()},
            "unit_kind": column(lambda: kinds[int(draw.random() * len(kinds))]),
            "stable_operation": column(lambda: draw.random() < 0.8),
            "state_capital_percent": column(lambda: 100 * draw.random() ** 3),
            "youth_union_exists": column(lambda: draw.random() < 0.2),
        }
    )


# --- the contestants ---------------------------------------------------------------------------------


class Columns:
    """The rule as columns of polars."""

    def __init__(self, given: pl.DataFrame) -> None:
        self.given = given

    def judge(self) -> Any:
        return assess(self.given, RULE, on=DAY, answers=("truth", "reason"))

    def told(self, judged: Any) -> Told:
        return judged["truth"].to_list(), judged["reason"].to_list()


class ColumnsInDuckDB:
    """The rule as columns of DuckDB."""

    def __init__(self, given: pl.DataFrame) -> None:
        self.connection = duckdb.connect()
        self.connection.register("given", given.to_arrow())
        self.connection.execute("create table units as select * from given")
        self.connection.unregister("given")

    def judge(self) -> Any:
        return assess(self.connection.table("units"), RULE, on=DAY, answers=("truth", "reason")).to_arrow_table()

    def told(self, judged: Any) -> Told:
        ordered = judged.sort_by("unit")
        return ordered["truth"].to_pylist(), ordered["reason"].to_pylist()


class Polars(Columns):
    """By hand in polars, for this rule on this day alone, as one writes it: its nulls follow Kleene's tables too."""

    def judge(self) -> Any:
        *parts, scope, residence = conditions()
        whole = pl.all_horizontal(*parts, residence)
        reason: Any = pl
        for part, id in zip([*parts, scope, residence], REASONS, strict=True):
            reason = reason.when(~part).then(pl.lit(id))
        return self.given.lazy().with_columns(truth=truth(whole), reason=reason).collect()


class QuickPolars(Columns):
    """The same, the reasons told apart as numbers: the floor."""

    def judge(self) -> Any:
        *parts, scope, residence = conditions()
        whole = pl.all_horizontal(*parts, residence)
        number: Any = pl
        for n, part in enumerate([*parts, scope, residence]):
            number = number.when(~part).then(pl.lit(n, pl.Int8))
        texts = dict(enumerate(REASONS))
        reason = number.otherwise(pl.lit(-1, pl.Int8)).replace_strict(texts, default=None, return_dtype=pl.String)
        return self.given.lazy().with_columns(truth=truth(whole), reason=reason).collect()


def conditions() -> list[pl.Expr]:
    """Return the parts of the rule, and what the last of them leans on before it."""
    enterprise = pl.col("unit_kind") == "enterprise"
    scope = enterprise & (pl.col("state_capital_percent") <= 50)
    return [
        pl.col("official_members") >= 3,
        ~enterprise | pl.col("stable_operation"),
        (pl.col("countable_union_members") >= 5) | (pl.col("union_applicants") >= 5),
        scope,
        scope & ~pl.col("youth_union_exists") & (pl.col("youth_members_same_area") >= 3),
    ]


def truth(whole: pl.Expr) -> pl.Expr:
    """Return the three values as texts."""
    return pl.when(whole).then(pl.lit("yes")).when(~whole).then(pl.lit("no")).otherwise(pl.lit("unknown"))


class DuckDB(ColumnsInDuckDB):
    """By hand in the SQL of DuckDB."""

    def judge(self) -> Any:
        sql = f"""
            select * exclude (enough, stable, headcount, scope, residence),
                case when enough and stable and headcount and residence then 'yes'
                     when not (enough and stable and headcount and residence) then 'no'
                     else 'unknown' end as truth,
                case when not enough then '{ENOUGH}' when not stable then '{STABLE}'
                     when not headcount then '{HEADCOUNT}' when not scope then '{SCOPE}'
                     when not residence then '{RESIDENCE}' end as reason
            from (select *, scope and not youth_union_exists and youth_members_same_area >= 3 as residence
                  from (select *, official_members >= 3 as enough,
                               unit_kind <> 'enterprise' or stable_operation as stable,
                               countable_union_members >= 5 or union_applicants >= 5 as headcount,
                               unit_kind = 'enterprise' and state_capital_percent <= 50 as scope
                        from units))
        """  # noqa: S608 - nothing in it is given
        return self.connection.sql(sql).to_arrow_table()


class OpenFisca:
    """A variable for each rule in openfisca-core, the units handed over as arrays before."""

    def __init__(self, given: pl.DataFrame) -> None:
        from tests.benchmarks.with_openfisca import Simulation, arrays_of

        self.simulation = Simulation()
        self.arrays = arrays_of(given)

    def judge(self) -> Any:
        return self.simulation.judge(self.arrays, ["no", "unknown", "yes"], [None, *REASONS])

    def told(self, judged: Any) -> Told:
        truths, reasons = judged
        return truths.tolist(), reasons.tolist()


class OpenFiscaBesideATable(Columns):
    """The same from a table of polars, and the answers beside it: what the others do."""

    def __init__(self, given: pl.DataFrame) -> None:
        from tests.benchmarks.with_openfisca import Simulation

        super().__init__(given)
        self.simulation = Simulation()

    def judge(self) -> Any:
        from tests.benchmarks.with_openfisca import arrays_of

        answers = self.simulation.judge(arrays_of(self.given), ["no", "unknown", "yes"], [None, *REASONS])
        truths, reasons = (pl.Series(answer, dtype=pl.String) for answer in answers)
        return self.given.with_columns(truth=truths, reason=reasons)


class Zen:
    """One decision of zen-engine for each unit, in one batch: its three values are reckoned as 0, 1, 2."""

    def __init__(self, given: pl.DataFrame) -> None:
        import zen

        self.rows = given.drop("unit").to_dicts()
        expressions = {
            "enough": "official_members == null ? 1 : official_members >= 3 ? 2 : 0",
            "kind": "unit_kind == null ? 1 : unit_kind == 'enterprise' ? 2 : 0",
            "steady": "stable_operation == null ? 1 : stable_operation ? 2 : 0",
            "members": "countable_union_members == null ? 1 : countable_union_members >= 5 ? 2 : 0",
            "applicants": "union_applicants == null ? 1 : union_applicants >= 5 ? 2 : 0",
            "capital": "state_capital_percent == null ? 1 : state_capital_percent <= 50 ? 2 : 0",
            "free": "youth_union_exists == null ? 1 : youth_union_exists ? 0 : 2",
            "near": "youth_members_same_area == null ? 1 : youth_members_same_area >= 3 ? 2 : 0",
            "stable": "max([2 - $.kind, $.steady])",
            "headcount": "max([$.members, $.applicants])",
            "scope": "min([$.kind, $.capital])",
            "residence": "min([$.scope, $.free, $.near])",
            "truth": "min([$.enough, $.stable, $.headcount, $.residence])",
            "reason": (
                f"$.enough == 0 ? '{ENOUGH}' : $.stable == 0 ? '{STABLE}' : $.headcount == 0 ? '{HEADCOUNT}' : "
                f"$.scope == 0 ? '{SCOPE}' : $.residence == 0 ? '{RESIDENCE}' : null"
            ),
        }
        node = {
            "id": "all",
            "type": "expressionNode",
            "name": "all",
            "content": {"expressions": [{"id": key, "key": key, "value": value} for key, value in expressions.items()]},
        }
        ends = [{"id": end, "type": f"{end}Node", "name": end} for end in ("input", "output")]
        edges = [
            {"id": one + other, "type": "edge", "sourceId": one, "targetId": other}
            for one, other in (("input", "all"), ("all", "output"))
        ]
        content = {"nodes": [ends[0], node, ends[1]], "edges": edges}
        self.engine = zen.ZenEngine({"loader": lambda _: json.dumps(content)})

    def judge(self) -> Any:
        judged = self.engine.evaluate_batch([{"key": "rule", "context": row} for row in self.rows])
        return [one["data"]["result"] for one in judged]

    def told(self, judged: Any) -> Told:
        words = ["no", "unknown", "yes"]
        return [words[int(one["truth"])] for one in judged], [one.get("reason") for one in judged]


OURS, FLOOR, OTHER = "columns, on polars", "polars by hand, reasons as numbers", "openfisca-core"
CONTESTANTS: Mapping[str, tuple[Callable[[pl.DataFrame], Any], str]] = {
    OURS: (Columns, "narwhals"),
    FLOOR: (QuickPolars, "polars"),
    "polars by hand, as one writes it": (Polars, "polars"),
    "columns, on DuckDB": (ColumnsInDuckDB, "duckdb"),
    "DuckDB SQL by hand": (DuckDB, "duckdb"),
    OTHER: (OpenFisca, "openfisca_core"),
    "openfisca-core, from a table and back": (OpenFiscaBesideATable, "openfisca_core"),
    "zen-engine": (Zen, "zen"),
}
# One that takes seconds for a fiftieth of the units is measured on a fiftieth, and told as fifty times as much.
SLOW = {"zen-engine": 50}


# --- one measurement ---------------------------------------------------------------------------------


def timed(call: Callable[[], Any], seconds: float) -> tuple[Any, Figures]:
    """Return what a call gives, its shortest time on the clock and of the processor, and the memory after the first.

    It is called as often as takes so many seconds, once at least after the first.
    """
    given = call()
    memory = peak()
    spent = 0.0
    clock: list[float] = []
    processor: list[float] = []
    while spent < seconds or not clock:
        start, started = time.perf_counter(), time.process_time()
        given = call()
        clock.append(time.perf_counter() - start)
        processor.append(time.process_time() - started)
        spent += clock[-1]
    return given, {"clock": min(clock), "processor": min(processor), "memory": memory}


def measured(name: str, units: Path, seconds: float = SECONDS) -> Figures:
    """Return what a contestant takes: seconds on the clock and of the processor, megabytes, its answers in digest."""
    whole = pl.read_ipc(units)
    size = whole.height
    given = whole.head(size // SLOW.get(name, 1))
    contestant = CONTESTANTS[name][0](given)
    judged, took = timed(contestant.judge, seconds)
    truths, reasons = contestant.told(judged)
    told = list(zip(truths, reasons, strict=True))[: size // max(SLOW.values())]
    times = SLOW.get(name, 1)
    return {
        "clock": took["clock"] * times,
        "processor": took["processor"] * times,
        "memory": took["memory"],
        "answers": hashlib.sha256(repr(told).encode()).hexdigest(),
        "truths": {truth: truths.count(truth) * times for truth in ("yes", "no", "unknown")},
    }


# --- all of them -------------------------------------------------------------------------------------


def of_a_process(name: str, units: Path) -> Figures:
    """Return what ``measured`` gives in a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.columns_at_scale", name, str(units)]
    told = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - it runs itself
    figures: Figures = json.loads(told.stdout)
    return figures


def check_alike(figures: Sequence[Figures]) -> None:
    """Raise where contestants do not answer alike: what is compared must be the same work."""
    if len({each["answers"] for each in figures}) > 1:
        msg = "the contestants do not answer alike"
        raise AssertionError(msg)


def median(figures: Iterable[float]) -> float:
    """Return the one in the middle."""
    ordered = sorted(figures)
    return ordered[len(ordered) // 2]


def report(rounds: Sequence[Mapping[str, Figures]]) -> str:
    """Return the table: each contestant as so many times the floor, the median of the rounds."""

    def ratio(name: str, figure: str) -> float:
        return median(each[name][figure] / each[FLOOR][figure] for each in rounds)

    def milliseconds(name: str) -> float:
        return 1000 * median(each[name]["clock"] for each in rounds)

    rows = [
        (
            name,
            f"{milliseconds(name):,.0f} ms",
            f"{ratio(name, 'clock'):.2f} ×",
            f"{ratio(name, 'processor'):.2f} ×",
            f"{median(each[name]['memory'] for each in rounds):,.0f} MB",
        )
        for name in rounds[0]
    ]
    heads = ["", "on the clock", "times the floor", "processor, times the floor", "peak memory"]
    return table("Columns", heads, rows)


def machine() -> str:
    """Return what the figures were measured with."""
    names = ("narwhals", "polars", "duckdb", "openfisca-core", "zen-engine")
    found = [f"{name} {version(name)}" for name in names if find_spec(_MODULES.get(name, name))]
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.system()}, {os.cpu_count()} cores, {python}, {', '.join(found)}"


_MODULES = {"openfisca-core": "openfisca_core", "zen-engine": "zen"}


def main(arguments: Sequence[str]) -> None:
    """Measure with so many units, or print one measurement where a contestant's name stands before a file of them."""
    if arguments and arguments[0] in CONTESTANTS:
        print(json.dumps(measured(arguments[0], Path(arguments[1]))))
        return
    size = int(arguments[0]) if arguments else SIZE
    names = [name for name, (_, module) in CONTESTANTS.items() if find_spec(module)]
    with TemporaryDirectory() as folder:
        file = Path(folder) / "units.arrow"
        units(size).write_ipc(file)
        rounds = [{name: of_a_process(name, file) for name in names} for _ in range(ROUNDS)]
    check_alike([each[name] for each in rounds for name in names])
    print(f"{machine()}\n{size:,} units: {rounds[0][OURS]['truths']}\n\n{report(rounds)}")


if __name__ == "__main__":
    main(sys.argv[1:])
