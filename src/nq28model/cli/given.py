"""Reading what is given: days, whole numbers, names of a list, facts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from nq28model.answers import A_DAY, read_answer, read_day
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.spec import Rule
from nq28model.verdict import FACT
from nq28model.words import Words

T = TypeVar("T")

_A_PAIR = Words(vi="dữ_kiện=giá_trị", en="fact=value")
_A_NUMBER = Words(vi="số nguyên từ 0 trở lên", en="a whole number from 0 up")


def day_of(text: str, where: str = "--on") -> date:
    """Return the day that a text names; raises ``InvalidValue`` where it names none.

    >>> day_of("31/10/2019")
    datetime.date(2019, 10, 31)
    """
    day = read_day(text)
    if day is None:
        raise InvalidValue(where, text, A_DAY)
    return day


def today() -> date:
    """Return the day where the reader sits."""
    return date.today()  # noqa: DTZ011 - the day where the reader sits is meant


def number_of(text: str, where: str) -> int:
    """Return a whole number from nought up; raises ``InvalidValue`` for anything else.

    >>> number_of("3", "--depth")
    3
    """
    if not re.fullmatch("[0-9]{1,9}", text):
        raise InvalidValue(where, text, _A_NUMBER)
    return int(text)


def one_of(name: str, known: Mapping[str, T], kind: Words, where: str) -> T:
    """Return what has a name in a closed list, «_» and «-» taken as the same; raises ``UnknownName`` for another.

    >>> one_of("form_1", {"form-1": 1}, Words(vi="báo cáo", en="report"), "KIND")
    1
    """
    same = {id.replace("_", "-"): value for id, value in known.items()}
    if name.replace("_", "-") not in same:
        raise UnknownName(kind, name, known, where)
    return same[name.replace("_", "-")]


def facts_of(rule: Rule, pairs: Iterable[str]) -> dict[str, Any]:
    """Return what pairs of fact and value say of a rule's facts; raises all that is wrong with them at once."""
    faults: list[Nq28Error] = []
    facts: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        fact = rule.vocabulary.get(name)
        if not equals:
            faults.append(InvalidValue(pair, pair, _A_PAIR))
        elif fact is None:
            faults.append(UnknownName(FACT, name, rule.vocabulary))
        else:
            try:
                facts[name] = read_answer(fact, text)
            except InvalidValue as fault:
                faults.append(fault)
    raise_faults(faults)
    return facts
