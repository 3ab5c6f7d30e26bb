"""What it takes to import the package, beside attrs, pydantic and openfisca-core.

To measure, from the root of a checkout::

    python -m tests.benchmarks.imports

It prints the table of docs/performance.md. Times are of the processor, user and system, for an interpreter of its own
that runs the statement, less one that runs none; the least of many rounds, with compiled bytecode. What is not
installed is left out.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from tempfile import TemporaryDirectory

ROUNDS = 15
NOTHING = "pass"
STATEMENTS = {
    "import attrs": "attrs",
    "import attrs, dateutil.relativedelta": "attrs",
    "import nq28model": "nq28model",
    "from nq28model import RULEBOOK": "nq28model",
    "from nq28model import *": "nq28model",
    "from pydantic import BaseModel": "pydantic",
    "import openfisca_core.model_api": "openfisca_core",
}


def seconds(statement: str, environment: Mapping[str, str]) -> float:
    """Return the time of the processor that an interpreter takes to run a statement."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", statement], check=True, env=environment)  # noqa: S603 - it runs itself
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def measured(rounds: int = ROUNDS) -> Mapping[str, float]:
    """Return the least time of each statement, less that of none."""
    statements = [NOTHING, *(statement for statement, needs in STATEMENTS.items() if find_spec(needs))]
    with TemporaryDirectory() as bytecode:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = bytecode
        for statement in statements:  # compiles
            seconds(statement, environment)
        taken = [{statement: seconds(statement, environment) for statement in statements} for _ in range(rounds)]
    least = {statement: min(each[statement] for each in taken) for statement in statements}
    return {statement: least[statement] - least[NOTHING] for statement in statements if statement != NOTHING}


def report(figures: Mapping[str, float]) -> str:
    """Return the table: milliseconds, and how many times what attrs takes."""
    attrs = figures["import attrs"]
    rows = (f"| `{statement}` | {took * 1e3:.0f} | {took / attrs:.1f} |" for statement, took in figures.items())
    return "\n".join(["| | ms | ÷ attrs |", "|---|--:|--:|", *rows])


if __name__ == "__main__":
    print(report(measured()))
