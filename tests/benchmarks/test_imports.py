"""The benchmark of importing runs."""

from __future__ import annotations

from importlib.util import find_spec

from tests.benchmarks.imports import STATEMENTS, measured, report


def test_each_that_is_installed_has_its_line() -> None:
    """The table tells what each takes, of those that are there."""
    told = report({**measured(rounds=1), "import attrs": 1})
    assert all((f"| `{statement}` |" in told) is bool(find_spec(needs)) for statement, needs in STATEMENTS.items())
