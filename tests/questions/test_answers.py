"""Answers as people write them."""

from __future__ import annotations

import unicodedata
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.made_up_law import CAPITAL, FACTS, FOUNDED, LEVEL, MEMBERS, REMOTE, VOTES

from nq28model.answers import read_answer, read_day, wanted_of
from nq28model.errors import InvalidValue
from nq28model.spec import Fact


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        (REMOTE, "Có", True),
        (REMOTE, unicodedata.normalize("NFD", "không"), False),
        (REMOTE, " yes ", True),
        (REMOTE, "0", False),
        (LEVEL, "district", "district"),
        (LEVEL, "Thành phố", "city"),
        (LEVEL, "BASE", "base"),
        (MEMBERS, "12", 12),
        (CAPITAL, "49.5", 49.5),
        (CAPITAL, "0", 0),
        (VOTES, "2/3", Fraction(2, 3)),
        (VOTES, "1", 1),
        (FOUNDED, "2015-06-30", date(2015, 6, 30)),
        (FOUNDED, "30/6/2015", date(2015, 6, 30)),
        (MEMBERS, "?", None),
        (REMOTE, "Chưa rõ", None),
        (FOUNDED, "unknown", None),
    ],
)
def test_an_answer_is_read_as_its_fact_takes_it(fact: Fact[Any], text: str, value: object) -> None:
    """Words of both languages, composed or not, ids, numbers, shares and days; «?» is an answer not known."""
    assert read_answer(fact, text) == value


@pytest.mark.parametrize(
    ("fact", "text", "wanted"),
    [
        (REMOTE, "maybe", "'maybe' was given; yes or no"),
        (REMOTE, "", "'' was given; yes or no"),
        (LEVEL, "village", "one of: base, district, city"),
        (MEMBERS, "-1", "'-1' was given; a whole number from 0 to 60"),
        (MEMBERS, "3.0", "a whole number from 0 to 60"),
        (MEMBERS, "9" * 5000, "a whole number from 0 to 60"),
        (CAPITAL, "nan", "'nan' was given; a number from 0 to 100"),
        (CAPITAL, "1e9", "a number from 0 to 100"),
        (VOTES, "0.67", "a fraction from 0 to 1"),
        (VOTES, "3/2", "a fraction from 0 to 1"),
        (VOTES, "1/0", "a fraction from 0 to 1"),
        (FOUNDED, "30/2/2015", "a day written like 2019-10-31 or 31/10/2019"),
        (FOUNDED, "yesterday", "a day written like 2019-10-31 or 31/10/2019"),
    ],
)
def test_what_is_no_answer_is_refused(fact: Fact[Any], text: str, wanted: str) -> None:
    """It is told under the fact's id, or the place that was named, with what would have been an answer."""
    with pytest.raises(InvalidValue) as told:
        read_answer(fact, text)
    assert str(told.value).startswith(f"{fact.id}: ")
    assert wanted in str(told.value)
    with pytest.raises(InvalidValue, match=r"^row 3: "):
        read_answer(fact, text, "row 3")


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
def test_what_is_wanted_is_said_without_code(fact: Fact[Any]) -> None:
    """What an answer must be is told to whoever writes it: no name of Python's stands in it, in neither language."""
    wanted = wanted_of(fact.domain)
    assert not {word for text in (wanted.vi, wanted.en) for word in ("True", "datetime", "fractions") if word in text}


@given(st.text(), st.sampled_from(FACTS))
def test_any_text_is_an_answer_or_is_refused(text: str, fact: Fact[Any]) -> None:
    """No text breaks the reading: what comes out is admitted by the fact, or not known, or refused."""
    try:
        value = read_answer(fact, text)
    except InvalidValue:
        return
    assert value is None or fact.domain.admits(value)


def test_a_day_is_read_in_two_orders() -> None:
    """Year first with hyphens, day first with strokes; anything else names no day."""
    assert read_day("2019-10-31") == read_day("31/10/2019") == date(2019, 10, 31)
    assert read_day("2019/10/31") is None
    assert read_day("31-10-2019") is None
    assert read_day("2019-02-29") is None
