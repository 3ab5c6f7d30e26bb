"""The benchmark of reports runs, and measures what it says."""

from __future__ import annotations

import pytest
from tests.benchmarks.reports_at_scale import REPORTS, main, measured


@pytest.mark.parametrize("name", REPORTS)
def test_each_report_is_measured(name: str) -> None:
    """A small city is reported on in each way."""
    assert measured(name, 500, seconds=0)["took"] > 0


def test_the_tables_have_each_report(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Each report has its line in each table, at each size."""
    monkeypatch.setattr("tests.benchmarks.reports_at_scale._of_a_process", lambda *_: {"took": 0.5, "memory": 2.0})
    main(["500", "1000"])
    told = capsys.readouterr().out
    assert all(told.count(f"| {name} |") == 3 for name in REPORTS)
    assert "| --- | --: | --: |" in told
    assert "500.0 ms" in told


def test_one_measurement_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """A process that is given a report and a size prints the figures and nothing else."""
    main(["one measure, ten years", "500"])
    assert capsys.readouterr().out.startswith('{"took": ')
