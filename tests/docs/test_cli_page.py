"""The pages on the command line: each call that they show prints what they show."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from tests.cli.running import run

from nq28model.cli import Status
from nq28model.words import LANGUAGES, Language

DOCS = Path(__file__).resolve().parents[2] / "docs"
PAGES: Mapping[Language, Path] = {"en": DOCS / "cli.md", "vi": DOCS / "cli.vi.md"}
LOCALES: Mapping[Language, str] = {"en": "C.UTF-8", "vi": "vi_VN.UTF-8"}
REST = "…"
"""A line that stands for whatever is printed from there on."""
_OF_THE_SHELL = set("|><&;$`")

pytestmark = pytest.mark.skipif(not DOCS.exists(), reason="the docs are not there")
languages = pytest.mark.parametrize("lang", LANGUAGES)


def shown(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each call that a page shows, with the lines that it prints."""
    for block in re.findall(
        r"^```console\n(.*?)^```$", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE
    ):
        for call in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            first, *lines = call.splitlines()
            yield first, lines


class Reader:
    """Who types the calls of a page one after another, in a folder and a locale of their own."""

    def __init__(self, folder: Path, lang: Language) -> None:
        shim = folder / "bin" / "nq28model"
        shim.parent.mkdir()
        shim.write_text(f'#!/bin/sh\nexec {sys.executable} -m nq28model "$@"\n', encoding="utf-8")
        shim.chmod(0o755)
        self.env = {"COLUMNS": "80", "LANG": LOCALES[lang], "PATH": f"{shim.parent}{os.pathsep}{os.environ['PATH']}"}
        self.folder = folder
        self.status = 0

    def types(self, call: str) -> list[str]:
        """Return the lines that a call prints; what needs a shell is given to one."""
        if call.startswith("nq28model ") and not _OF_THE_SHELL & set(call):
            result = run(*shlex.split(call)[1:], env={"LANG": self.env["LANG"]})
            printed, self.status = result.output, result.exit_code
        else:
            done = subprocess.run(  # noqa: S603 - the page is ours
                ["bash", "-c", f"(exit {self.status}); {call}"],  # noqa: S607
                cwd=self.folder,
                env={**{name: value for name, value in os.environ.items() if name != "LC_ALL"}, **self.env},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                check=False,
            )
            printed, self.status = done.stdout, done.returncode
        return [line.rstrip() for line in printed.rstrip("\n").splitlines()]


@languages
def test_each_call_prints_what_is_shown(lang: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the language of the page, on eighty columns, in the order of the page; «…» stands for the rest."""
    monkeypatch.chdir(tmp_path)
    reader = Reader(tmp_path, lang)
    calls = list(shown(PAGES[lang]))
    assert len(calls) > 15
    for call, lines in calls:
        printed = reader.types(call)
        if REST in lines:
            lines = lines[: lines.index(REST)]
            printed = printed[: len(lines)]
        assert printed == lines, call


def test_both_pages_show_the_same_calls() -> None:
    """Each example of one page has one in the other, of the same command."""
    commands = [[call.split()[:2] for call, _ in shown(page)] for page in PAGES.values()]
    assert commands[0] == commands[1]


@languages
def test_the_table_has_every_status(lang: Language) -> None:
    """The page and the command say the same of each, in the same words."""
    rows = re.findall(r"^\| (\d+) \| (.*) \|$", PAGES[lang].read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert rows == [(str(int(status)), status.words.in_(lang)) for status in Status]
