"""A made-up law to test the kernel with: six facts, two parameters, and strategies for specs and sheets."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from nq28model.domains import Choice, Day, Number, Share, Whole, YesNo
from nq28model.law import Dated, Evidence, Instrument, Version, article
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Operator, Rule, Spec, Subject
from nq28model.terms import Term
from nq28model.words import Words


class Level(Term):
    """A made-up level of a parent."""

    BASE = "base", "cơ sở", "base"
    DISTRICT = "district", "quận", "district"
    CITY = "city", "thành phố", "city"


def both(text: str) -> Words:
    """Return one text that serves both languages."""
    return Words(vi=f"{text} (vi)", en=text)


MEMBERS: Fact[Any] = Fact("members", Whole(0, 60), both("members"), both("How many members?"))
CAPITAL: Fact[Any] = Fact("capital", Number(0, 100), both("capital"), both("What share?"))
LEVEL: Fact[Any] = Fact("level", Choice(tuple(Level)), both("level"), both("Which level?"), is_given=True)
REMOTE: Fact[Any] = Fact("remote", YesNo(), both("remote"), both("Is it remote?"))
FOUNDED: Fact[Any] = Fact("founded", Day(), both("founded"), both("Founded when?"))
VOTES: Fact[Any] = Fact("votes", Share(), both("votes"), both("Which share?"))
FACTS = (MEMBERS, CAPITAL, LEVEL, REMOTE, FOUNDED, VOTES)
UNIT = Subject("unit", both("unit"), FACTS)

FIRST_DAY = date(2010, 1, 1)
AMENDED = date(2015, 7, 1)
ENDED = date(2024, 12, 31)
DAY = date(2020, 1, 1)

CHARTER = Instrument(
    id="charter",
    short=both("Charter"),
    title=both("Charter"),
    issuer=both("Congress"),
    in_force_from=FIRST_DAY,
    evidence=Evidence.QUOTED,
)
REFORM = Instrument(
    id="reform",
    short=both("Reform"),
    title=both("Reform"),
    issuer=both("Congress"),
    in_force_from=AMENDED,
    evidence=Evidence.REPORTED,
)

LEAST_MEMBERS: Dated[int] = Dated(
    "least_members",
    both("least members"),
    (
        Version(FIRST_DAY, CHARTER.at(article("4")), Evidence.QUOTED, 3),
        Version(AMENDED, REFORM.at(article("4(1)")), Evidence.REPORTED, 5, note=both("The clause was not seen.")),
    ),
)
ENDED_LIMIT: Dated[int] = Dated(
    "ended_limit",
    both("a limit that ended"),
    (Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 30, until=date(2014, 12, 31), ended_by=REFORM.at()),),
)
ENOUGH = Rule.of(
    "cell.enough",
    UNIT,
    both("a cell has enough members"),
    both("no cell is formed"),
    Version(FIRST_DAY, CHARTER.at(article("4")), Evidence.QUOTED, MEMBERS >= LEAST_MEMBERS),
    Version(AMENDED, REFORM.at(article("4(1)")), Evidence.INFERRED, (MEMBERS >= LEAST_MEMBERS) | REMOTE.is_(True)),
)
NOT_TOO_LARGE = Rule.of(
    "cell.not_too_large",
    UNIT,
    both("a cell is not too large"),
    both("it is split"),
    Version(FIRST_DAY, CHARTER.at(article("5")), Evidence.UNTRACED, MEMBERS < 40),
    Version(date(2022, 1, 1), CHARTER.at(article("5")), Evidence.QUOTED, MEMBERS < 50, until=ENDED),
)
VOTED = Rule.of(
    "cell.voted",
    UNIT,
    both("two thirds agree"),
    both("it is not done"),
    Version(FIRST_DAY, CHARTER.at(article("6")), Evidence.QUOTED, Fraction(2, 3) <= VOTES),
)

_comparisons: st.SearchStrategy[Spec] = st.one_of(
    st.builds(
        Compare,
        st.just(MEMBERS),
        st.sampled_from([one for one in Operator if not one.takes_many]),
        st.integers(0, 60) | st.just(LEAST_MEMBERS) | st.just(ENDED_LIMIT),
    ),
    st.builds(
        Compare, st.just(CAPITAL), st.sampled_from(Operator).filter(lambda one: one.needs_order), st.integers(0, 100)
    ),
    st.builds(
        Compare,
        st.just(VOTES),
        st.sampled_from(Operator).filter(lambda one: one.needs_order),
        st.fractions(0, 1, max_denominator=12),
    ),
    st.builds(
        Compare,
        st.just(LEVEL),
        st.sampled_from([Operator.IN, Operator.NOT_IN]),
        st.lists(st.sampled_from(Level), max_size=3).map(tuple),
    ),
    st.builds(Compare, st.just(LEVEL), st.sampled_from([Operator.IS, Operator.IS_NOT]), st.sampled_from(Level)),
    st.builds(Compare, st.just(REMOTE), st.just(Operator.IS), st.booleans()),
    st.builds(
        Compare,
        st.just(FOUNDED),
        st.sampled_from(Operator).filter(lambda one: one.needs_order),
        st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    ),
    st.sampled_from([ENOUGH, NOT_TOO_LARGE, VOTED]),
)
specs: st.SearchStrategy[Spec] = st.recursive(
    _comparisons,
    lambda inner: st.one_of(
        st.builds(Not, inner),
        st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple)),
        st.builds(AnyOf, st.lists(inner, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)
"""Specs of all five kinds, parts not in force on some days among them."""

_ANSWERS: dict[str, st.SearchStrategy[Any]] = {
    "members": st.integers(0, 60),
    "capital": st.integers(0, 100) | st.floats(0, 100),
    "level": st.sampled_from([str(level) for level in Level]),
    "remote": st.booleans(),
    "founded": st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    "votes": st.fractions(0, 1, max_denominator=12),
}
whole_sheets = st.fixed_dictionaries(_ANSWERS)
"""Sheets on which every fact is known."""
partial_sheets = st.fixed_dictionaries({id: answers | st.none() for id, answers in _ANSWERS.items()})
"""Sheets on which any fact may be missing."""
days = st.sampled_from([FIRST_DAY, date(2015, 6, 30), AMENDED, DAY, ENDED, date(2026, 1, 1)])
