"""What commands print as data beside the documents of the codec."""

from __future__ import annotations

from typing import Any

from nq28model.rows import cells, texts
from nq28model.words import Words


def both(words: Words, name: str = "") -> dict[str, Any]:
    """Return a text in both languages, under its name.

    >>> both(Words(vi="chi bộ", en="Party cell"), "rank")
    {'rank_vi': 'chi bộ', 'rank_en': 'Party cell'}
    """
    return cells(texts(name, lambda words: words), words)
