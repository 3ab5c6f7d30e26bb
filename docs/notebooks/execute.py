"""Run the notebooks beside this file and keep what they show.

``python docs/notebooks/execute.py``; with ``--check`` nothing is written: the notebooks
whose outputs are not current are listed, and the exit code is 1. It takes nbclient and
ipykernel.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import nbformat
from nbclient import NotebookClient

HERE = Path(__file__).resolve().parent
SECONDS = 60


def executed(path: Path, language: str = "en") -> str:
    """Return the text of a notebook after a run from its first cell to its last.

    In another language than English it shows the library's words in that one.
    """
    notebook = nbformat.read(path, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.source = cell.source.replace('"en"', f'"{language}"')
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    notebook.metadata = nbformat.from_dict({"kernelspec": kernel})
    client = NotebookClient(
        notebook,
        timeout=SECONDS,
        kernel_name="python3",
        record_timing=False,
        extra_arguments=["--log-level=ERROR"],
        resources={"metadata": {"path": str(HERE)}},
    )
    client.execute()
    notebook.metadata = nbformat.from_dict(
        {"kernelspec": kernel, "language_info": {"name": "python"}}
    )
    return f"{nbformat.writes(notebook).rstrip()}\n"


def main(arguments: Sequence[str], folder: Path = HERE) -> int:
    """Bring the notebooks in *folder* up to date, or list those that are not."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    stale = False
    for path in sorted(folder.glob("*.ipynb")):
        wanted = executed(path)
        if wanted != path.read_text(encoding="utf-8"):
            stale = True
            if arguments:
                sys.stdout.write(f"not current: {path.name}\n")
            else:
                path.write_text(wanted, encoding="utf-8")
    return 1 if arguments and stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
