"""Judging the largest question of a unit, against the same written by hand.

Each benchmark is run once as a test. To measure::

    pytest tests/benchmarks --benchmark-enable --benchmark-group-by=group --benchmark-columns=median,ops
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeAlias

import pytest
from hypothesis import given
from pytest_benchmark.fixture import BenchmarkFixture

from nq28model import RULEBOOK, Truth, judge
from nq28model.spec import Compare
from nq28model.strategies import facts_for
from nq28model.verdict import Verdict

DAY = date(2019, 10, 31)
RULE = RULEBOOK["composed.unit.all_three"]
Sheet: TypeAlias = dict[str, Any]
# What decided: the fact, the value that it is held against, and how it came out.
Reason: TypeAlias = tuple[str, Any, Truth]
Node: TypeAlias = tuple[Truth, Callable[[], Iterator[Reason]]]

READY: Sheet = {
    "unit_kind": "enterprise",
    "legal_form": "joint_stock_company",
    "stable_operation": True,
    "official_members": 3,
    "countable_union_members": 5,
    "youth_members": 3,
}
SHEETS = [
    READY,
    READY | {"official_members": 2},
    READY | {"unit_kind": "cooperative", "hires_labour": True},
    {id: value for id, value in READY.items() if id != "countable_union_members"},
    {"unit_kind": "enterprise"},
    READY | {"unit_kind": "public_service_unit", "independent_accounting": True, "has_legal_personality": True},
]


# --- by hand, for this rule on this day alone -------------------------------------------------------

NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES


def leaf(fact: str, bound: Any, truth: Truth) -> Node:
    """Return a comparison that came out so."""
    return truth, lambda: iter(((fact, bound, truth),))


def least(sheet: Sheet, fact: str, bound: int) -> Node:
    """Return whether a count is at least a bound."""
    got = sheet.get(fact)
    return leaf(fact, bound, UNKNOWN if got is None else YES if got >= bound else NO)


def one_of(sheet: Sheet, fact: str, bound: tuple[str, ...]) -> Node:
    """Return whether a choice is one of several."""
    got = sheet.get(fact)
    return leaf(fact, bound, UNKNOWN if got is None else YES if got in bound else NO)


def equal(sheet: Sheet, fact: str, bound: object) -> Node:
    """Return whether an answer is the one wanted."""
    got = sheet.get(fact)
    return leaf(fact, bound, UNKNOWN if got is None else YES if got == bound else NO)


def other(sheet: Sheet, fact: str, bound: object) -> Node:
    """Return whether an answer is any other."""
    got = sheet.get(fact)
    return leaf(fact, bound, UNKNOWN if got is None else YES if got != bound else NO)


def of(truth: Truth, parts: tuple[Node, ...]) -> Node:
    """Return parts joined, with the reasons of those that came out as the whole."""
    return truth, lambda: (reason for part, why in parts if part is truth for reason in why())


def every(*parts: Node) -> Node:
    """Return parts all of which must hold."""
    truths = [truth for truth, _ in parts]
    return of(NO if NO in truths else UNKNOWN if UNKNOWN in truths else YES, parts)


def some(*parts: Node) -> Node:
    """Return parts one of which must hold."""
    truths = [truth for truth, _ in parts]
    return of(YES if YES in truths else UNKNOWN if UNKNOWN in truths else NO, parts)


def by_hand(sheet: Sheet) -> Node:
    """Return what the law of 31/10/2019 says of all three kinds of organisation in a unit, and why."""
    party = every(
        least(sheet, "official_members", 3),
        some(other(sheet, "unit_kind", "enterprise"), equal(sheet, "stable_operation", True)),
    )
    listed = some(
        one_of(sheet, "unit_kind", ("enterprise", "state_body", "foreign_body")),
        every(
            one_of(
                sheet,
                "unit_kind",
                ("cooperative", "cooperative_union", "independent_kindergarten_class", "other_employer"),
            ),
            equal(sheet, "hires_labour", True),
        ),
        every(
            one_of(sheet, "unit_kind", ("public_service_unit", "non_public_service_unit")),
            equal(sheet, "independent_accounting", True),
        ),
    )
    companies = ("one_member_llc", "multi_member_llc", "joint_stock_company", "partnership")
    others = ("independent_kindergarten_class", "public_service_unit", "state_body", "foreign_body", "other_employer")
    person = some(
        every(equal(sheet, "unit_kind", "enterprise"), one_of(sheet, "legal_form", companies)),
        one_of(sheet, "unit_kind", ("cooperative", "cooperative_union", "non_public_service_unit")),
        every(one_of(sheet, "unit_kind", others), equal(sheet, "has_legal_personality", True)),
    )
    five = some(least(sheet, "countable_union_members", 5), least(sheet, "union_applicants", 5))
    share = sheet.get("state_capital_percent")
    residence = every(
        equal(sheet, "unit_kind", "enterprise"),
        leaf("state_capital_percent", 50, UNKNOWN if share is None else YES if share <= 50 else NO),
        equal(sheet, "youth_union_exists", False),
        least(sheet, "youth_members_same_area", 3),
    )
    youth = some(least(sheet, "youth_members", 3), residence, equal(sheet, "superior_accepts_size", True))
    return every(party, listed, person, five, youth)


# --- the floor: the truth as fast as plain code finds it, the reasons made when they are asked for ---


def at_least(got: Any, bound: int) -> Truth:
    """Return whether a count is at least a bound."""
    return UNKNOWN if got is None else YES if got >= bound else NO


def is_value(got: Any, bound: object) -> Truth:
    """Return whether an answer is the one wanted."""
    return UNKNOWN if got is None else YES if got == bound else NO


def among(got: Any, bound: tuple[str, ...]) -> Truth:
    """Return whether a choice is one of several."""
    return UNKNOWN if got is None else YES if got in bound else NO


def both(one: Truth, other: Truth) -> Truth:
    """Return whether both hold, by identity: no member of the enumeration is looked up."""
    if one is NO or other is NO:
        return NO
    return UNKNOWN if one is UNKNOWN or other is UNKNOWN else YES


def either(one: Truth, other: Truth) -> Truth:
    """Return whether one of the two holds, by identity."""
    if one is YES or other is YES:
        return YES
    return UNKNOWN if one is UNKNOWN or other is UNKNOWN else NO


def floor(sheet: Sheet) -> Node:
    """Return the same as ``by_hand``: nothing is built that is not read, and a NO ends the search."""
    return plain(sheet), lambda: by_hand(sheet)[1]()


def plain(sheet: Sheet) -> Truth:
    """Return the truth alone, from the cheapest part on."""
    kind = sheet.get("unit_kind")
    truth = YES
    for part in (_party, _listed, _person, _five, _youth):
        one = part(sheet, kind)
        if one is NO:
            return NO
        if one is UNKNOWN:
            truth = UNKNOWN
    return truth


def _party(sheet: Sheet, kind: Any) -> Truth:
    enough = at_least(sheet.get("official_members"), 3)
    if enough is NO or (kind is not None and kind != "enterprise"):
        return enough
    stable = is_value(sheet.get("stable_operation"), True)
    if stable is NO and kind is None:
        stable = UNKNOWN
    return both(enough, stable)


def _listed(sheet: Sheet, kind: Any) -> Truth:
    if kind in ("enterprise", "state_body", "foreign_body"):
        return YES
    hiring = ("cooperative", "cooperative_union", "independent_kindergarten_class", "other_employer")
    services = ("public_service_unit", "non_public_service_unit")
    hires = both(among(kind, hiring), is_value(sheet.get("hires_labour"), True))
    keeps = both(among(kind, services), is_value(sheet.get("independent_accounting"), True))
    return either(UNKNOWN if kind is None else NO, either(hires, keeps))


def _person(sheet: Sheet, kind: Any) -> Truth:
    companies = ("one_member_llc", "multi_member_llc", "joint_stock_company", "partnership")
    if kind == "enterprise":
        return among(sheet.get("legal_form"), companies)
    others = ("independent_kindergarten_class", "public_service_unit", "state_body", "foreign_body", "other_employer")
    company = both(is_value(kind, "enterprise"), among(sheet.get("legal_form"), companies))
    given_to = among(kind, ("cooperative", "cooperative_union", "non_public_service_unit"))
    personal = both(among(kind, others), is_value(sheet.get("has_legal_personality"), True))
    return either(company, either(given_to, personal))


def _five(sheet: Sheet, _: Any) -> Truth:
    members = at_least(sheet.get("countable_union_members"), 5)
    return members if members is YES else either(members, at_least(sheet.get("union_applicants"), 5))


def _youth(sheet: Sheet, kind: Any) -> Truth:
    members = at_least(sheet.get("youth_members"), 3)
    if members is YES:
        return members
    share = sheet.get("state_capital_percent")
    unorganised = is_value(sheet.get("youth_union_exists"), False)
    non_state = UNKNOWN if share is None else YES if share <= 50 else NO
    near = at_least(sheet.get("youth_members_same_area"), 3)
    residence = both(both(is_value(kind, "enterprise"), non_state), both(unorganised, near))
    return either(members, either(residence, is_value(sheet.get("superior_accepts_size"), True)))


# --- the same of both -------------------------------------------------------------------------------


def reasons(verdict: Verdict) -> list[Reason]:
    """Return the comparisons that decided a verdict."""
    return [
        (node.spec.fact.id, node.standing.bound, node.truth)
        for node in verdict.decided()
        if isinstance(node.spec, Compare)
    ]


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("written", [by_hand, floor])
def test_by_hand_says_the_same(written: Callable[[Sheet], Node], sheet: Sheet) -> None:
    """Both hand-written functions have the truth and the reasons of the rule, so that they are compared fairly."""
    truth, why = written(sheet)
    verdict = judge(RULE, sheet, on=DAY)
    assert truth is verdict.truth
    assert Counter(why()) == Counter(reasons(verdict))


@given(facts_for(RULE, on=DAY))
def test_the_floor_says_the_same_of_any_sheet(sheet: Sheet) -> None:
    """What is fast is not fast by being wrong: the floor has the rule's truth on whatever is known."""
    assert floor(sheet)[0] is judge(RULE, sheet, on=DAY).truth


@pytest.mark.benchmark(group="the truth, the reasons kept for later")
class TestTruth:
    """A verdict whose reasons nobody reads."""

    def test_judge(self, benchmark: BenchmarkFixture) -> None:
        """Judged, with the sheet checked."""
        assert benchmark(lambda: [judge(RULE, sheet, on=DAY).truth for sheet in SHEETS])[0] is YES

    def test_by_hand(self, benchmark: BenchmarkFixture) -> None:
        """Written out, with nothing checked, and the reasons of each part built as it goes."""
        assert benchmark(lambda: [by_hand(sheet)[0] for sheet in SHEETS])[0] is YES

    def test_floor(self, benchmark: BenchmarkFixture) -> None:
        """Written out, with nothing checked and nothing built: the floor."""
        assert benchmark(lambda: [floor(sheet)[0] for sheet in SHEETS])[0] is YES


@pytest.mark.benchmark(group="the truth, with the reasons read")
class TestReasons:
    """A verdict whose reasons are read."""

    def test_judge(self, benchmark: BenchmarkFixture) -> None:
        """Judged, with the sheet checked."""
        assert all(benchmark(lambda: [reasons(judge(RULE, sheet, on=DAY)) for sheet in SHEETS]))

    def test_by_hand(self, benchmark: BenchmarkFixture) -> None:
        """Written out, with nothing checked."""
        assert all(benchmark(lambda: [list(by_hand(sheet)[1]()) for sheet in SHEETS]))


@pytest.mark.benchmark(group="the largest rule of the law")
def test_a_transfer_of_which_nothing_is_known(benchmark: BenchmarkFixture) -> None:
    """Twenty-one open questions, of the rule that has the most."""
    verdict = benchmark(judge, RULEBOOK["transfer.complete"], {}, on=DAY)
    assert verdict.truth is UNKNOWN
