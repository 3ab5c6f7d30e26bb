"""The benchmark of a city's history runs, compares the same work, and its cost grows no faster than it may."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.benchmarks.history_at_scale import (
    FLOOR,
    LOAD,
    OTHER,
    REGISTRY,
    TASKS,
    YEARLY,
    Figures,
    calls,
    check_alike,
    least,
    main,
    measured,
    report,
    said,
    times,
)


@pytest.mark.parametrize("other", [FLOOR, OTHER])
def test_both_answer_alike(other: str) -> None:
    """Whoever is compared with the registry has its answers: all organisations on two days, yearly head counts."""
    if other == OTHER:
        pytest.importorskip(OTHER)
    check_alike([measured(name, 1000, seconds=0) for name in (REGISTRY, other)])


def test_another_answer_is_not_compared() -> None:
    """Where one contestant answers otherwise there is nothing to compare."""
    with pytest.raises(AssertionError, match="heads"):
        check_alike([{"state": "same", "heads": "one"}, {"state": "same", "heads": "other"}])


@pytest.mark.parametrize("task", [LOAD, YEARLY])
def test_cost_grows_as_n_log_n_at_worst(task: str, counted: Mapping[int, Figures]) -> None:
    """For eight times the events it makes no more calls than n log n allows, counted without a clock."""
    few, many = counted
    assert counted[many][task] / counted[few][task] <= many * math.log(many) / (few * math.log(few))


def test_the_tables_have_each_task(counted: Mapping[int, Figures]) -> None:
    """The report tells each task at each size, beside the floor; and does without ``eventsourcing``."""
    results = {name: {size: measured(name, size, seconds=0) for size in counted} for name in (REGISTRY, FLOOR)}
    told = report(results, counted)
    assert all(told.count(f"| {task} |") >= 2 for task in TASKS)
    assert "| more for dicts |" in told
    assert "eventsourcing" not in told


def test_the_page_has_what_the_command_prints() -> None:
    """Each task has its figures on the page of what a history costs, and the page names the command."""
    page = (Path(__file__).parents[2] / "docs" / "performance.md").read_text(encoding="utf-8")
    assert "python -m tests.benchmarks.history_at_scale" in page
    assert all(page.count(f"| {task} |") >= 2 for task in TASKS)


def test_one_measurement_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """A process that is given what to count, and a size, prints the figures and nothing else."""
    main(["calls", "500"])
    assert capsys.readouterr().out.startswith('{"load": ')


@pytest.mark.parametrize(
    ("ratio", "words"), [(1234, "1,234 ×"), (12.54, "12.5 ×"), (0.5, "0.5 ×"), (0.0001, "1 ÷ 10,000")]
)
def test_ratios_are_told_in_few_figures(ratio: float, words: str) -> None:
    """A ratio is told no closer than it was measured, and a small one upside down."""
    assert times(ratio, 1) == words


def test_the_least_is_kept() -> None:
    """Of several rounds each figure is the least that it was in any of them."""
    assert least([{"load": 2.0, "memory": 5.0}, {"load": 3.0, "memory": 4.0}]) == {"load": 2.0, "memory": 4.0}


@pytest.mark.parametrize(("seconds", "words"), [(1.234, "1.23 s"), (0.0285, "28.5 ms"), (0.0000078, "7.8 µs")])
def test_times_have_their_unit(seconds: float, words: str) -> None:
    """A time is told in the unit in which it is neither long nor short."""
    assert said(seconds) == words


@pytest.fixture(scope="module")
def counted() -> Mapping[int, Figures]:
    """Give what is counted for a city and for one of eight times its events."""
    return {size: calls(size) for size in (1000, 8000)}
