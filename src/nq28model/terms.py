"""Words of closed vocabularies: each has an id, and a text in both languages."""

from __future__ import annotations

import enum

from nq28model.words import Words


class Term(enum.StrEnum):
    """A word of a closed vocabulary; as a string it is its id.

    >>> class Size(Term):
    ...     SMALL = "small", "nhỏ", "small"
    >>> Size.SMALL == "small", Size.SMALL.words
    (True, Words(vi='nhỏ', en='small'))
    """

    words: Words

    def __new__(cls, id: str, vi: str, en: str) -> Term:
        term = str.__new__(cls, id)
        term._value_ = id
        term.words = Words(vi=vi, en=en)
        return term
