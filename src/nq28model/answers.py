"""Answers as people write them: a word or a number, in Vietnamese or English, read as a fact takes it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any, assert_never

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.errors import InvalidValue
from nq28model.spec import Fact
from nq28model.words import Words

_YES = {"yes", "y", "true", "có", "co", "1"}
_NO = {"no", "n", "false", "không", "khong", "0"}
_UNKNOWN = {"?", "unknown", "chưa rõ", "chua ro"}
_MOST_DIGITS = 30

A_DAY = Words(vi="một ngày viết như 2019-10-31 hoặc 31/10/2019", en="a day written like 2019-10-31 or 31/10/2019")
_A_SHARE = Words(vi="một phân số từ 0 đến 1, viết như 2/3", en="a fraction from 0 to 1, written like 2/3")
_YES_OR_NO = Words(vi="có hoặc không", en="yes or no")


def wanted_of(domain: Domain) -> Words:
    """Return what an answer must be, as people write it and not as Python does.

    >>> from nq28model.domains import Share
    >>> wanted_of(Share()).en
    'a fraction from 0 to 1, written like 2/3'
    """
    match domain:
        case YesNo():
            return _YES_OR_NO
        case Share():
            return _A_SHARE
        case Day():
            return A_DAY
        case _:
            return domain.wanted


def read_answer(fact: Fact[Any], text: str, where: str | None = None) -> Any:
    """Return what *text* answers to *fact*; None for an answer that says that it is not known.

    Yes and no are taken in either language, a term by its id or its words, a day as 2019-10-31 or 31/10/2019, a
    share as 2/3. Raises ``InvalidValue`` for what is no answer; *where* names the place, the fact's id if None.

    >>> from nq28model.facts.unit import STABLE_OPERATION
    >>> read_answer(STABLE_OPERATION, "Có"), read_answer(STABLE_OPERATION, "?")
    (True, None)
    """
    word = unicodedata.normalize("NFC", text).strip()
    if word.lower() in _UNKNOWN:
        return None
    value = _value(fact, word)
    if not fact.domain.admits(value):
        raise InvalidValue(where or fact.id, text, wanted_of(fact.domain))
    return value


def _value(fact: Fact[Any], word: str) -> Any:
    """Return the value that a word names; the word itself, which no domain of numbers admits, where it names none."""
    match fact.domain:
        case YesNo():
            return True if word.lower() in _YES else False if word.lower() in _NO else word
        case Choice(terms):
            return _by_name({str(term): term.words for term in terms}, word)
        case Whole():
            return int(word) if re.fullmatch(r"[+-]?\d+", word) and len(word) <= _MOST_DIGITS else word
        case Number():
            return float(word) if re.fullmatch(r"[+-]?\d+(\.\d+)?", word) and len(word) <= _MOST_DIGITS else word
        case Share():
            return Fraction(word) if re.fullmatch(r"\d{1,9}(/[1-9]\d{0,8})?", word) else word
        case Day():
            return read_day(word) or word
        case _:
            assert_never(fact.domain)


def _by_name(terms: Mapping[str, Words], word: str) -> str:
    named = [id for id, words in terms.items() if word.lower() in (id, words.vi.lower(), words.en.lower())]
    return named[0] if named else word


def read_day(text: str) -> date | None:
    """Return the day that *text* names, as 2019-10-31 or as 31/10/2019; None where it names none.

    >>> read_day("31/10/2019")
    datetime.date(2019, 10, 31)
    """
    found = re.fullmatch(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})|(?P<D>\d{1,2})/(?P<M>\d{1,2})/(?P<Y>\d{4})", text)
    if found is None:
        return None
    year, month, day = (int(found[name] or found[name.upper()]) for name in "ymd")
    try:
        return date(year, month, day)
    except ValueError:
        return None
