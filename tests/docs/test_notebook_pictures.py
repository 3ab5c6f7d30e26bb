"""The notebooks in Chromium, exported, on light pages and on dark ones: what they draw and list can be read."""

from __future__ import annotations

import importlib
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from nq28model.words import LANGUAGES

pytest.importorskip("nbconvert", reason="the pictures were not looked at: nbconvert is not installed")
pytest.importorskip("playwright.sync_api", reason="the pictures were not looked at: playwright is not installed")

NOTEBOOKS = Path(__file__).resolve().parents[2] / "docs" / "notebooks"
PATHS = sorted(NOTEBOOKS.glob("*.ipynb"))
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="the pictures were not looked at: Chromium is not installed"),
    pytest.mark.skipif(not PATHS, reason="the docs are not there"),
]

# What is drawn inside an open page of a notebook: texts that lie on one another, or out of their drawing.
_OVERLAPS = """() => {
  const faults = [], slack = 3;
  for (const svg of document.querySelectorAll("svg.nq28")) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map(one => [one.textContent, one.getBoundingClientRect()]);
    texts.forEach(([said, one], at) => {
      if (one.left < frame.left - slack || one.right > frame.right + slack || one.bottom > frame.bottom + slack)
        faults.push(`out of the drawing: ${said}`);
      for (const [other_said, other] of texts.slice(at + 1))
        if (one.left + slack < other.right && other.left + slack < one.right
            && one.top + slack < other.bottom && other.top + slack < one.bottom)
          faults.push(`on one another: ${said} | ${other_said}`);
    });
  }
  return faults;
}"""
# Cells and pages that hold more than they show.
_CLIPPED = """() => [...document.querySelectorAll(
    ".nq28 td, .nq28 th, .jp-OutputArea-output, .jp-InputArea-editor pre"
  )].filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent.slice(0, 80))"""
# The least contrast of a text of ours with the page behind it, as WCAG 2.1 reckons it.
_CONTRAST = """() => {
  const parts = colour => colour.match(/[0-9.]+/g).map(Number);
  const light = colour => colour.slice(0, 3).map(one => one / 255)
    .map(one => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4)
    .reduce((sum, one, at) => sum + one * [0.2126, 0.7152, 0.0722][at], 0);
  const page = parts(getComputedStyle(document.querySelector(".jp-Notebook")).backgroundColor);
  const ground = page.length === 4 && page[3] === 0 ? parts(getComputedStyle(document.body).backgroundColor) : page;
  let least = 21;
  for (const one of document.querySelectorAll(".nq28 *, svg.nq28 text")) {
    if (![...one.childNodes].some(child => child.nodeType === 3 && child.textContent.trim())) continue;
    if (["STYLE", "title", "desc", "style"].includes(one.tagName)) continue;
    const style = getComputedStyle(one), colour = parts(one.closest("svg") ? style.fill : style.color);
    let seen = 1;
    for (let above = one; above; above = above.parentElement) seen *= Number(getComputedStyle(above).opacity);
    const mixed = colour.slice(0, 3).map((part, at) => part * seen + ground[at] * (1 - seen));
    const [dark, bright] = [light(mixed), light(ground)].sort((a, b) => a - b);
    least = Math.min(least, (bright + 0.05) / (dark + 0.05));
  }
  return least;
}"""


@pytest.fixture(scope="module")
def pictures() -> Iterator[Any]:
    """The script that takes the pictures of the docs."""
    sys.path.insert(0, str(NOTEBOOKS))
    try:
        yield importlib.import_module("pictures")
    finally:
        sys.path.remove(str(NOTEBOOKS))


@pytest.fixture(scope="module")
def chromium(pictures: Any) -> Iterator[Any]:
    """A browser without a window."""
    with pictures.browser(CHROMIUM) as opened:
        yield opened


@pytest.fixture(
    scope="module",
    params=[(path, theme) for path in PATHS for theme in ("light", "dark")],
    ids=[f"{path.stem}, {theme}" for path in PATHS for theme in ("light", "dark")],
)
def page(request: pytest.FixtureRequest, pictures: Any, chromium: Any) -> Iterator[Any]:
    """A notebook as it stands in the docs, exported, with all that is folded opened."""
    path, theme = request.param
    opened = pictures.shown(chromium, path.read_text(encoding="utf-8"), theme)
    opened.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
    yield opened
    opened.close()


def test_no_text_of_a_drawing_lies_on_another_or_out_of_it(page: Any) -> None:
    """Each text of a drawing stands alone, and inside."""
    assert page.locator("svg.nq28").count() > 0
    assert page.evaluate(_OVERLAPS) == []


def test_nothing_is_cut_off(page: Any) -> None:
    """Tables, outputs and code fit the page."""
    assert page.evaluate(_CLIPPED) == []


def test_texts_stand_out_from_the_page(page: Any) -> None:
    """Every text has the contrast of 4.5:1 that WCAG 2.1 (1.4.3) asks."""
    assert page.evaluate(_CONTRAST) >= 4.5


def test_every_picture_of_the_docs_has_its_cell(pictures: Any) -> None:
    """The cells that are taken are in the notebooks, and the pictures on the pages are those that are taken."""
    for stem, there in pictures.PICTURES.items():
        text = (NOTEBOOKS / f"{stem}.ipynb").read_text(encoding="utf-8")
        assert all(f'"id": "{cell}"' in text for cell in there)
    cells = [cell for cells in pictures.PICTURES.values() for cell in cells]
    taken = {f"{cell}.{language}.png" for cell in cells for language in LANGUAGES}
    assert {path.name for path in (NOTEBOOKS / "pictures").iterdir()} == taken
