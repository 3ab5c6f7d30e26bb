"""PySpark in local mode says what ``judge`` says; run where PySpark and Java are (extra ``spark``)."""

from __future__ import annotations

import runpy
import shutil
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.frames.back_ends import DAY, rows, said_by_judge, table, told
from tests.kernel.made_up_law import ENOUGH, FACTS, days, partial_sheets, specs

from nq28model import RULEBOOK, Truth, judge
from nq28model.frames import assess
from nq28model.frames.events import event_frames, figures, headcounts
from nq28model.history import Registry
from nq28model.made_up import city
from nq28model.periods import Interval
from nq28model.reports import Breakdown, figure_table
from nq28model.spec import Spec

pyspark_sql = pytest.importorskip("pyspark.sql", reason="the extra «spark» is not installed")
if shutil.which("java") is None:
    pytest.skip("there is no Java", allow_module_level=True)

SCRIPT = Path(__file__).parents[2] / "docs" / "how-to" / "units_on_spark.py"
# What Spark and the libraries under it warn of is theirs.
pytestmark = pytest.mark.filterwarnings("default")


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Give a session in local mode."""
    session = (
        pyspark_sql.SparkSession.builder.master("local[1]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.shuffle.partitions", "1")
        .config("spark.driver.host", "127.0.0.1")
        .getOrCreate()
    )
    yield session
    session.stop()


@settings(
    deadline=None,
    max_examples=4,
    phases=(Phase.generate,),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(
    spec=specs,
    sheets=st.lists(
        st.builds(lambda sheet, on: sheet | {DAY: on}, partial_sheets, days | st.none()), min_size=5, max_size=20
    ),
)
def test_a_column_of_days(spark: Any, spec: Spec, sheets: Sequence[dict[str, Any]]) -> None:
    """Each row is judged by the law of its own day."""
    frame = _frame(spark, sheets)
    judged = rows(assess(frame, spec, on=DAY))
    facts = [{id: value for id, value in sheet.items() if id != DAY} for sheet in sheets]
    assert [told(row) for row in judged] == [
        said_by_judge(spec, sheet, on[DAY]) for sheet, on in zip(facts, sheets, strict=True)
    ]


def test_one_day(spark: Any) -> None:
    """On one day the frame stays lazy, and says the same."""
    on = date(2020, 1, 1)
    sheets: list[dict[str, Any]] = [{}, {"members": 3}, {"members": 5}, {"members": 3, "remote": True}]
    judged = assess(_frame(spark, sheets), ENOUGH, on=on)
    assert isinstance(judged, pyspark_sql.DataFrame)
    assert [told(row) for row in rows(judged)] == [said_by_judge(ENOUGH, sheet, on) for sheet in sheets]


def test_the_script_runs(spark: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    """The script of the how-to page judges a file in local mode, and counts the answers."""
    rule, on = RULEBOOK["party.organisation.formable"], date(2019, 10, 31)
    sheets: list[dict[str, Any]] = [{"official_members": n, "unit_kind": "cooperative"} for n in (2, 3, 4)] + [{}]
    facts = [rule.vocabulary[id] for id in ("official_members", "unit_kind", "stable_operation")]
    units, judged = tmp_path / "units.parquet", tmp_path / "judged.parquet"
    pq.write_table(table(facts, sheets), units)
    main = runpy.run_path(str(SCRIPT))["main"]
    main(str(units), str(judged), on.isoformat())
    truths = [judge(rule, sheet, on=on).truth for sheet in sheets]
    counted = {truth.name.lower(): truths.count(truth) for truth in Truth}
    assert capsys.readouterr().out.split("\n")[:-1] == [f"{truth} {n}" for truth, n in sorted(counted.items())]


def test_tables_of_events(spark: Any, tmp_path: Path) -> None:
    """Head counts and figures off tables of events are those of a registry of the same events."""
    events, year, day = tuple(city(500)), Interval(date(2019, 1, 1), date(2020, 1, 1)), date(2019, 12, 31)
    files = [str(tmp_path / name) for name in ("movements.parquet", "lines.parquet")]
    for frame, file in zip(event_frames(events, backend="polars"), files, strict=True):
        frame.write_parquet(file)
    movements, lines = (spark.read.parquet(file) for file in files)
    read = headcounts(movements, lines, days=[day, date(2014, 12, 31)]).where(f"day = date '{day}'").collect()
    so = Registry.of(events).as_of(day).headcounts()
    assert {row["organisation"]: (row["members"], row["official"]) for row in read} == {
        id: (members.total, members.official) for id, members in so.items()
    }
    told = figures(movements, lines, intervals=[year], by=Breakdown.LEVEL).collect()
    table = figure_table(Registry.of(events), year, by=Breakdown.LEVEL)
    figures_told = {row["part"]: {id: row[id] for id in table.whole} for row in told}
    assert figures_told == {**table.parts, "whole": table.whole}


def _frame(spark: Any, sheets: Sequence[dict[str, Any]]) -> Any:
    """Return sheets as a frame of Spark, with the types of their columns told: it infers none from what is empty."""
    given = table(FACTS, sheets)
    types = {"bool": "boolean", "int64": "bigint", "double": "double", "string": "string", "date32[day]": "date"}
    schema = ", ".join(f"{field.name} {types[str(field.type)]}" for field in given.schema)
    return spark.createDataFrame([tuple(row.values()) for row in given.to_pylist()], schema)
