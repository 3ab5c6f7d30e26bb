"""The benchmark of the command's start measures what it says."""

from __future__ import annotations

from tests.benchmarks.commands import CALLS, measured, report


def test_help_takes_less_than_an_answer() -> None:
    """The list of commands loads none of the law; each call has its line."""
    figures = measured(rounds=2)
    assert figures["nq28model --help"] < figures["nq28model explain RULE"]
    assert len(report(figures).splitlines()) == len(CALLS) + 2
