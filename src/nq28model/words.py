"""Texts in Vietnamese and English, and how values are said in each."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Collection, Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, TypeAlias, get_args

from attrs import Attribute, field, frozen

Language: TypeAlias = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


def _not_blank(_: object, attribute: Attribute[str], value: str) -> None:
    if not value.strip():
        msg = f"a text needs both languages: {attribute.name} is blank"
        raise ValueError(msg)


@frozen
class Words:
    """One text in both languages of the library.

    >>> Words(vi="chi bộ", en="Party cell").in_("vi")
    'chi bộ'
    """

    vi: str = field(validator=_not_blank)
    en: str = field(validator=_not_blank)

    def in_(self, language: Language) -> str:
        """Return the text in *language*, ``"vi"`` or ``"en"``.

        Raises ``ValueError`` for any other language.
        """
        if language not in LANGUAGES:
            msg = f"no such language: {language!r}; the texts are in 'vi' and 'en'"
            raise ValueError(msg)
        return self.vi if language == "vi" else self.en

    def fill(self, **values: object) -> Words:
        """Return the text with its ``{names}`` replaced, each value said in the text's own language.

        >>> Words(vi="từ ngày {day}", en="from {day}").fill(day=date(2019, 10, 31))
        Words(vi='từ ngày 31/10/2019', en='from 31/10/2019')
        """
        return Words(
            vi=self.vi.format(**{name: say(value, "vi") for name, value in values.items()}),
            en=self.en.format(**{name: say(value, "en") for name, value in values.items()}),
        )


class Told(ABC):
    """What tells itself in lines, in both languages; on a terminal, in English."""

    __slots__ = ()

    @abstractmethod
    def lines(self) -> Iterator[Words]:
        """Yield its lines, as a reader sees them."""

    def explain(self, language: Language) -> str:
        """Return its lines in *language*."""
        return "\n".join(line.in_(language) for line in self.lines())

    def __str__(self) -> str:
        return self.explain("en")


NOT_KNOWN = Words(vi="chưa rõ", en="not known")
YES_WORD = Words(vi="có", en="yes")
NO_WORD = Words(vi="không", en="no")
OR = Words(vi="hoặc", en="or")


def say(value: object, language: Language) -> str:
    """Return *value* as it is read in *language*: days, numbers, answers, texts and lists of them.

    >>> say(1629, "vi"), say(1629, "en"), say(True, "vi"), say(None, "en")
    ('1.629', '1,629', 'có', 'not known')
    """
    match value:
        case Words():
            return value.in_(language)
        case None:
            return NOT_KNOWN.in_(language)
        case bool():
            return (YES_WORD if value else NO_WORD).in_(language)
        case str():
            words = getattr(value, "words", None)
            return words.in_(language) if isinstance(words, Words) else str(value)
        case int() | float() | Decimal():
            return marked(f"{value:,}", language)
        case date():
            return f"{value.day}/{value.month}/{value.year}"
        case Collection():
            *most, last = [say(one, language) for one in value] or ["–"]
            return f"{', '.join(most)} {OR.in_(language)} {last}" if most else last
        case _:
            return str(value)


def marked(grouped: str, language: Language) -> str:
    """Return a number grouped as English does it with the marks of *language*.

    >>> marked("1,234.50", "vi")
    '1.234,50'
    """
    return grouped.translate(_VIETNAMESE_MARKS) if language == "vi" else grouped


_VIETNAMESE_MARKS = str.maketrans(",.", ".,")
