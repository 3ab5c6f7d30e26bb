"""Kleene's three truth values."""

from __future__ import annotations

import enum
from typing import NoReturn

from nq28model.words import Words


class Truth(enum.Enum):
    """What the known facts say of a question: NO < UNKNOWN < YES.

    >>> Truth.YES & Truth.UNKNOWN
    <Truth.UNKNOWN: 1>
    >>> ~Truth.UNKNOWN
    <Truth.UNKNOWN: 1>
    """

    NO = 0
    UNKNOWN = 1
    YES = 2

    @classmethod
    def of(cls, value: bool | None) -> Truth:
        """Return the truth value of an answer; None is an answer not given.

        >>> Truth.of(None)
        <Truth.UNKNOWN: 1>
        """
        return cls.UNKNOWN if value is None else cls.YES if value else cls.NO

    @property
    def words(self) -> Words:
        """The value as a reader sees it."""
        return _WORDS[self]

    def __and__(self, other: Truth) -> Truth:
        return Truth(min(self.value, other.value))

    def __or__(self, other: Truth) -> Truth:
        return Truth(max(self.value, other.value))

    def __invert__(self) -> Truth:
        return Truth(2 - self.value)

    def __bool__(self) -> NoReturn:
        msg = f"{self} is one of three values, not a bool: ask `is Truth.YES`, `is Truth.NO` or `is Truth.UNKNOWN`"
        raise TypeError(msg)


_WORDS = {
    Truth.NO: Words(vi="KHÔNG", en="NO"),
    Truth.UNKNOWN: Words(vi="CHƯA RÕ", en="UNKNOWN"),
    Truth.YES: Words(vi="CÓ", en="YES"),
}
