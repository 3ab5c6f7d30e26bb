"""Printed text made even before it is read: one form for a letter, one dash, one space."""

from __future__ import annotations

import re
import unicodedata

from nq28model.errors import InvalidValue
from nq28model.words import Words

# Đ has no decomposition, and old keyboards put the letters of other alphabets that look like it in its place.
_LETTERS = {ord("Ð"): "Đ", ord("ð"): "đ", ord("Ɖ"): "Đ", ord("ɖ"): "đ"}
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−﹘﹣－"), "-")
_EVEN = _LETTERS | _DASHES
_SPACES = re.compile(r"[\s\u200b\ufeff]+")

_TEXT = Words(vi="một chuỗi chữ", en="a text")


def even(text: object, where: str) -> str:
    """Return *text* with its letters composed, each dash a hyphen and each run of spaces one space.

    Raises ``InvalidValue``, with the name in *where*, for anything else than a text.

    >>> even("Quy\u0301  I – 2025 ", "period")
    'Quý I - 2025'
    """
    if not isinstance(text, str):
        raise InvalidValue(where, text, _TEXT)
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(_EVEN)).strip()
