"""Texts in two languages."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any, cast

import pytest
from tests.kernel.made_up_law import Level

from nq28model.words import Language, Words, say


def test_a_text_needs_both_languages() -> None:
    """A text without its Vietnamese, or without its English, cannot be made."""
    with pytest.raises(ValueError, match="vi is blank"):
        Words(vi=" ", en="cell")
    with pytest.raises(ValueError, match="en is blank"):
        Words(vi="chi bộ", en="")


def test_there_are_two_languages() -> None:
    """A third language is refused with the two that there are."""
    with pytest.raises(ValueError, match="no such language: 'fr'"):
        Words(vi="chi bộ", en="cell").in_(cast("Language", "fr"))


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (Words(vi="chi bộ", en="cell"), "chi bộ", "cell"),
        (Level.DISTRICT, "quận", "district"),
        (None, "chưa rõ", "not known"),
        (False, "không", "no"),
        (1629, "1.629", "1,629"),
        (49.5, "49,5", "49.5"),
        (date(2019, 10, 1), "1/10/2019", "1/10/2019"),
        (("a", "b", "c"), "a, b hoặc c", "a, b or c"),
        ((), "–", "–"),
        (Fraction(2, 3), "2/3", "2/3"),
    ],
)
def test_values_are_said_as_each_language_writes_them(value: Any, vi: str, en: str) -> None:
    """Thousands are parted by a point in Vietnamese and a comma in English; days are written day first in both."""
    assert (say(value, "vi"), say(value, "en")) == (vi, en)
