"""Take the pictures of the notebooks that the docs show, as a reader has them.

``python docs/notebooks/pictures.py CHROMIUM``, where CHROMIUM is the browser's program;
it takes nbconvert and playwright (extras ``dev`` and ``browser``). A picture is of one
cell, found by its id, on a light page or a dark one: in English, then in Vietnamese.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Literal, get_args

from execute import executed
from nbconvert import HTMLExporter
from playwright.sync_api import Browser, Page, sync_playwright

HERE = Path(__file__).resolve().parent
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = get_args(Theme)
PICTURES: Mapping[str, Mapping[str, Theme]] = {
    "1-survey-of-a-district": {"who": "light", "why": "dark"},
    "2-a-transfer-through-2025": {"life": "dark"},
    "3-reconciling-a-published-report": {"report": "light"},
}


def exported(notebook: str, theme: Theme) -> str:
    """Return a notebook as a page of HTML, which asks for nothing of the network."""
    elsewhere = {"mathjax_url": "", "require_js_url": "", "jquery_url": ""}
    exporter = HTMLExporter(theme=theme, **elsewhere)
    page, _ = exporter.from_file(StringIO(notebook))
    return str(page)


@contextmanager
def browser(program: str) -> Iterator[Browser]:
    """Yield a browser without a window; root may not have its sandbox."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=arguments)
        yield opened
        opened.close()


def shown(opened: Browser, notebook: str, theme: Theme) -> Page:
    """Return the page of a notebook in the browser, kept from the network."""
    page = opened.new_page(viewport={"width": 1000, "height": 900}, color_scheme=theme)
    page.route("**/*", lambda route: route.abort())
    page.set_content(exported(notebook, theme))
    return page


def main(program: str) -> None:
    """Take each picture in each language."""
    with browser(program) as opened:
        for (stem, cells), language in product(PICTURES.items(), ("en", "vi")):
            notebook = executed(HERE / f"{stem}.ipynb", language)
            for cell, theme in cells.items():
                page = shown(opened, notebook, theme)
                picture = HERE / "pictures" / f"{cell}.{language}.png"
                page.locator(f'[id="cell-id={cell}"]').screenshot(path=picture)
                page.close()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
