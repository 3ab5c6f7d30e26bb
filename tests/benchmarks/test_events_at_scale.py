"""The benchmark of tables of events runs, and compares the same work."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.benchmarks.columns_at_scale import check_alike
from tests.benchmarks.events_at_scale import QUESTIONS, made, main, measured, preface, report

SIZE = 600


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the tables of a small city."""
    path = tmp_path_factory.mktemp("tables")
    made(path, SIZE)
    return path


@pytest.mark.parametrize(("title", "more_than"), [("Head counts", 100), ("Figures", 1)])
def test_all_answer_alike(title: str, more_than: int, folder: Path) -> None:
    """Whoever is compared has the same answers, the registry too; and the table has a line for each."""
    _, asked = QUESTIONS[title]
    figures = {name: measured(name, folder, SIZE, seconds=0) for name in asked}
    check_alike(list(figures.values()))
    assert next(iter(figures.values()))["rows"] > more_than
    told = report(title, [figures])
    assert all(f"| {name} |" in told for name in asked)


def test_what_the_tables_cost_is_told() -> None:
    """Above the tables stand the rows that were made, and what making them took."""
    told = preface({"took": 2.0, "memory": 100.0, "movements": 300, "lines": 80})
    assert "300 rows of movements, 80 rows of lines: made of the events in 2.00 s" in told


def test_one_measurement_can_be_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A process that is given a contestant, a folder and a size prints the figures and nothing else."""
    main(["the registry", str(folder), str(SIZE)])
    assert json.loads(capsys.readouterr().out)["rows"] > 100


def test_making_the_tables_can_be_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a contestant's name the tables are written, and how many rows they have is printed."""
    main(["", str(tmp_path), str(SIZE)])
    assert json.loads(capsys.readouterr().out)["movements"] > SIZE / 4
    assert sorted(file.name for file in tmp_path.iterdir()) == ["lines-0.parquet", "movements-0.parquet"]
