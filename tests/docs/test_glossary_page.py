"""The page of the terms: written from the catalogue, whole, and in both languages."""

from __future__ import annotations

import runpy
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "glossary"
GLOSSARY = """\
# The head of the file.

# Members and membership life

[[term]]
id = "made_up_term"
vi = "từ giả định"
en = "made-up term"
alternates = ["invented term"]
note = "Our rendering: no official one was seen. A note."
"""

pytestmark = pytest.mark.skipif(not FOLDER.exists(), reason="the docs are not there")


@pytest.fixture
def generator() -> Mapping[str, Any]:
    """What the generator defines."""
    return runpy.run_path(str(FOLDER / "generate.py"))


def test_a_term_has_a_row_in_both_languages(generator: Mapping[str, Any]) -> None:
    """Below its heading a term shows both languages, its id, other renderings and its note in both."""
    page = generator["page"](GLOSSARY, {"A note.": "Lời lưu ý."})
    assert "## Đảng viên và sinh hoạt đảng · Members and membership life" in page
    row = "| **từ giả định** | **made-up term** †<br>`made_up_term` | invented term | Lời lưu ý.<br>*A note.* |"
    assert row in page.splitlines()


def test_a_note_without_its_vietnamese_is_refused(generator: Mapping[str, Any]) -> None:
    """No note goes to the page in English alone."""
    with pytest.raises(KeyError, match=r"A note\."):
        generator["page"](GLOSSARY, {})


def test_the_page_uses_every_translated_note() -> None:
    """Each sentence in notes.vi.toml stands on the page, with its English."""
    page = (FOLDER / "index.md").read_text(encoding="utf-8")
    notes = tomllib.loads((FOLDER / "notes.vi.toml").read_text(encoding="utf-8"))
    assert [en for en, vi in notes.items() if f"{vi}<br>*{en}*" not in page] == []


def test_it_is_told_how_to_be_called(generator: Mapping[str, Any], capsys: pytest.CaptureFixture[str]) -> None:
    """Without a catalogue it says what it wants, and writes nothing."""
    assert generator["main"]([]) == 2
    assert "GLOSSARY" in capsys.readouterr().err


def test_a_page_that_is_not_current_is_told(
    generator: Mapping[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """With --check another catalogue than the page's gives exit code 1, and the command that mends it."""
    catalogue = tmp_path / "glossary.toml"
    catalogue.write_text(GLOSSARY.replace(" A note.", ""), encoding="utf-8")
    assert generator["main"](["--check", str(catalogue)]) == 1
    assert "generate.py" in capsys.readouterr().out
