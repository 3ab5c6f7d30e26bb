"""The benchmark of columns runs, and compares the same work."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import pytest
from tests.benchmarks.columns_at_scale import CONTESTANTS, DAY, RULE, check_alike, main, measured, median, report, units
from tests.frames.back_ends import said_by_judge

from nq28model.frames import assess


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a file of a thousand made-up units."""
    path = tmp_path_factory.mktemp("units") / "units.arrow"
    units(1000).write_ipc(path)
    return path


def test_all_answer_alike(file: Path) -> None:
    """Whoever is compared has the same truths and reasons; and the table has a line for each."""
    names = [name for name, (_, module) in CONTESTANTS.items() if find_spec(module)]
    figures = {name: measured(name, file, seconds=0) for name in names}
    check_alike(list(figures.values()))
    assert all(f"| {name} |" in report([figures]) for name in names)


def test_the_answers_are_those_of_judge() -> None:
    """What all of them say is what ``judge`` says of each unit."""
    given = units(200)
    judged = assess(given, RULE, on=DAY)
    said = [said_by_judge(RULE, row, DAY) for row in given.drop("unit").to_dicts()]
    assert judged["truth"].to_list() == [one["truth"] for one in said]
    assert judged["reason"].to_list() == [one["reason"] for one in said]


def test_another_answer_is_not_compared() -> None:
    """Where one contestant answers otherwise there is nothing to compare."""
    with pytest.raises(AssertionError, match="do not answer alike"):
        check_alike([{"answers": "one"}, {"answers": "other"}])


def test_one_measurement_can_be_asked_for(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A process that is given a contestant and a file prints the figures and nothing else."""
    main(["columns, on polars", str(file)])
    assert capsys.readouterr().out.startswith('{"clock": ')


def test_the_median_is_the_one_in_the_middle() -> None:
    """Of three rounds, neither the best nor the worst."""
    assert median([3.0, 1.0, 2.0]) == 2.0
