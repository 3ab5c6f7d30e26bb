"""The how-to pages show what is run."""

from __future__ import annotations

from pathlib import Path

HOW_TO = Path(__file__).parents[2] / "docs" / "how-to"


def test_the_page_shows_the_script() -> None:
    """The script for Spark, which its own test runs, stands on its page word for word."""
    assert (HOW_TO / "units_on_spark.py").read_text("utf-8") in (HOW_TO / "spark.md").read_text("utf-8")


def test_each_page_is_listed() -> None:
    """Whoever opens the folder finds every page."""
    listed = (HOW_TO / "README.md").read_text("utf-8")
    assert all(f"({page.name})" in listed for page in HOW_TO.glob("*.md") if page.name != "README.md")
