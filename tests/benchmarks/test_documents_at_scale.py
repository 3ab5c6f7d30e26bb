"""The benchmark of documents runs, and measures what it says."""

from __future__ import annotations

import pytest
from tests.benchmarks.documents_at_scale import main, measured


def test_a_small_city_is_measured() -> None:
    """All that was written is read, by both."""
    found = measured(500)
    assert found["read"] > 0
    assert found["memory"] >= 0


def test_the_table_has_each_size(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Each size has its column: the ratio to plain JSON, the memory, and the growth."""
    monkeypatch.setattr(
        "tests.benchmarks.documents_at_scale._of_a_process",
        lambda size: {"read": size / 100, "json": size / 500, "memory": 1.0},
    )
    main(["500", "5000"])
    told = capsys.readouterr().out
    assert "500 | 5,000" in told
    assert told.count("5.0") == 2
    assert told.count("| 10") == 1


def test_one_measurement_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """A process that is given a size prints the figures and nothing else."""
    main(["one", "500"])
    assert capsys.readouterr().out.startswith('{"read": ')
