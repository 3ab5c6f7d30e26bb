"""Take the pictures of the page that its description shows: ``python docs/playground/pictures.py BUILT CHROMIUM``.

BUILT is the folder that ``build.py`` made. Needs the extra ``browser``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal, TypeAlias

HERE = Path(__file__).resolve().parent
Scheme: TypeAlias = Literal["light", "dark"]
DESK: Mapping[str, Any] = {"viewport": {"width": 900, "height": 860}}
PHONE: Mapping[str, Any] = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


def answer(page: Any, members: str) -> None:
    """Answer the first question of whether a unit can form a Party organisation."""
    page.fill("#day", "2019-10-31")
    page.check("[value='party.organisation.formable']")
    page.press("#search", "Enter")
    page.fill("#answer", members)
    page.press("#answer", "Enter")


def verdict(page: Any) -> None:
    """Come to a NO with what it would take."""
    answer(page, "2")
    page.wait_for_selector("#needs li")
    page.evaluate("scrollTo(0, document.getElementById('picker').offsetTop)")


def question(page: Any) -> None:
    """Come to a question with choices."""
    answer(page, "3")
    page.wait_for_selector(".choices")
    page.keyboard.press("Space")
    page.evaluate("scrollTo(0, document.getElementById('picker').offsetTop)")


def pick(page: Any) -> None:
    """Look for a rule by words without their marks."""
    page.fill("#day", "2019-10-31")
    page.fill("#search", "chi doan")


def review(page: Any) -> None:
    """Review the sample."""
    page.click("#tab-review")
    page.click("#sample")
    page.wait_for_selector("#review .nq28:visible")
    page.evaluate("scrollTo(0, document.getElementById('about').offsetTop)")


PICTURES: Mapping[str, tuple[Callable[[Any], None], str, Scheme, Mapping[str, Any]]] = {
    "pick.en": (pick, "en-GB", "light", DESK),
    "pick.vi": (pick, "vi-VN", "light", DESK),
    "verdict.en": (verdict, "en-GB", "light", DESK),
    "verdict.vi": (verdict, "vi-VN", "dark", DESK),
    "question.en": (question, "en-GB", "dark", PHONE),
    "question.vi": (question, "vi-VN", "light", PHONE),
    "review.en": (review, "en-GB", "dark", DESK),
    "review.vi": (review, "vi-VN", "light", DESK),
}


def main(built: Path, chromium: str) -> None:
    """Take each picture; root may not have the browser's sandbox."""
    from playwright.sync_api import sync_playwright

    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=arguments)
        for name, (come_to, locale, scheme, device) in PICTURES.items():
            page = browser.new_page(locale=locale, color_scheme=scheme, **device)
            page.goto(f"{built.resolve().as_uri()}/index.html")
            page.wait_for_selector("#tab-ask", timeout=180_000)
            come_to(page)
            page.screenshot(path=HERE / "pictures" / f"{name}.png")
            page.close()
        browser.close()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), sys.argv[2])
