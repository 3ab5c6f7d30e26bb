"""The notebooks of the docs: they run, show what stands in them, and say it in both languages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

NOTEBOOKS = Path(__file__).resolve().parents[2] / "docs" / "notebooks"
SCRIPT = NOTEBOOKS / "execute.py"
PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
with_docs = pytest.mark.skipif(not SCRIPT.exists(), reason="the docs are not there")
each = pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)


def cells(path: Path, kind: str) -> list[dict[str, Any]]:
    """Return the cells of a kind."""
    return [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == kind]


def shown(path: Path) -> str:
    """Return all the HTML that a notebook shows."""
    return "".join(
        "".join(output["data"].get("text/html", ()))
        for cell in cells(path, "code")
        for output in cell["outputs"]
        if "data" in output
    )


@with_docs
def test_there_are_three() -> None:
    """A survey, a transfer and a reconciliation."""
    assert len(PATHS) == 3


@with_docs
def test_they_run_and_show_what_stands_in_them() -> None:
    """A run from the first cell to the last gives the outputs that are kept, without an error."""
    run = subprocess.run([sys.executable, SCRIPT, "--check"], capture_output=True, text=True, check=False)  # noqa: S603
    assert (run.returncode, run.stdout) == (0, ""), f"python docs/notebooks/execute.py\n{run.stdout}{run.stderr}"


@with_docs
def test_another_argument_is_refused() -> None:
    """The script tells how it is used."""
    run = subprocess.run([sys.executable, SCRIPT, "--chek"], capture_output=True, text=True, check=False)  # noqa: S603
    assert run.returncode == 2
    assert "--check" in run.stderr


@each
def test_each_has_a_drawing_and_no_error(path: Path) -> None:
    """Each draws something, and no cell ends in an error or writes to the error stream."""
    assert "<svg" in shown(path)
    kinds = {output["output_type"] for cell in cells(path, "code") for output in cell["outputs"]}
    assert kinds <= {"execute_result", "display_data"}


@each
def test_each_says_in_both_languages_that_it_is_made_up(path: Path) -> None:
    """The first cell tells, in English and in Vietnamese, what of it is made up."""
    first = "".join(cells(path, "markdown")[0]["source"])
    assert "made up" in first.replace("\n", " ")
    assert "giả định" in first.replace("\n", " ")


@each
def test_each_section_has_a_summary_in_vietnamese(path: Path) -> None:
    """Under each heading stands a line in Vietnamese."""
    for cell in cells(path, "markdown"):
        text = "".join(cell["source"])
        if text.startswith("#"):
            assert "\n*" in text
