"""The page as it is put together: each part comes as a script, and is there to the byte."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest
from docs.playground import build

HERE = Path(build.__file__).parent


def test_each_part_is_a_script_that_the_page_loads(tmp_path: Path) -> None:
    """In the order given, after the page's own script, and with all its bytes."""
    parts = {"one.wasm": bytes(range(256)), "two.py": b"x = 1"}
    build.written(tmp_path, parts)
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    sources = re.findall(r'<script defer src="([^"]+)"></script>', page)
    assert sources == ["page.js", "parts/one.wasm.js", "parts/two.py.js"]
    for name, part in parts.items():
        call = (tmp_path / "parts" / f"{name}.js").read_text()
        found = re.fullmatch(r'part\("([^"]+)", "([^"]*)"\);\n', call)
        assert found is not None
        assert (found[1], base64.b64decode(found[2])) == (name, part)


def test_what_else_stands_in_the_folder_stays(tmp_path: Path) -> None:
    """Building takes away parts of an earlier build, and nothing that it did not write."""
    (tmp_path / "notes.txt").write_text("mine")
    build.written(tmp_path, {"old.py": b""})
    build.written(tmp_path, {"new.py": b""})
    assert (tmp_path / "notes.txt").read_text() == "mine"
    assert [path.name for path in (tmp_path / "parts").iterdir()] == ["new.py.js"]


@pytest.mark.parametrize("name", ["index.html", "style.css", "page.js", "worker.js"])
def test_the_page_names_no_place_elsewhere(name: str) -> None:
    """Nothing in its own files points to another host: all that it loads stands beside it."""
    assert not re.search(r"(https?:)?//[a-z0-9-]+\.[a-z]", (HERE / name).read_text(encoding="utf-8"))


def test_every_text_of_the_page_is_in_both_languages() -> None:
    """Of the page's own words, each in Vietnamese has its English beside it."""
    page = (HERE / "index.html").read_text(encoding="utf-8")
    pairs = re.findall(r'<span lang="vi">([^<]+)</span>\s*<span lang="en">([^<]+)</span>', page)
    assert len(pairs) == page.count('<span lang="vi">') == page.count('<span lang="en">')
