"""A spec as it stands on one day: each rule with its wording, each bound with its value, made ready to be decided."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import Any, TypeAlias, assert_never

from attrs import frozen

from nq28model.errors import NotInForce
from nq28model.law import Version, checked_day
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.truth import Truth

Decide: TypeAlias = Callable[[Mapping[str, Any]], Truth]


@frozen
class Standing:
    """A node of a spec between two days on which the law changes.

    ``version`` is the wording of a rule or the version of the parameter that sets a bound; ``bound`` the
    value held against a fact. ``left_out`` are the parts that are not in force.
    """

    spec: Spec
    version: Version[Any] | None = None
    bound: Any = None
    parts: tuple[Standing, ...] = ()
    left_out: tuple[Spec, ...] = ()

    @cached_property
    def decide(self) -> Decide:
        """What facts say of it, by Kleene's tables; a fact that is absent or None is unknown.

        The tree is walked once, here: what is made of it does no more than compare.
        """
        match self.spec:
            case Compare(fact, operator):
                return _compared(fact.id, operator.relation, self.bound)
            case All():
                return _joined([part.decide for part in self.parts], Truth.YES, Truth.NO)
            case AnyOf():
                return _joined([part.decide for part in self.parts], Truth.NO, Truth.YES)
            case Not():
                return _opposite(self.parts[0].decide)
            case Rule():
                return self.parts[0].decide
            case _:
                assert_never(self.spec)


def _compared(id: str, holds: Callable[[Any, Any], bool], bound: Any) -> Decide:
    unknown, no, yes = Truth.UNKNOWN, Truth.NO, Truth.YES

    def decide(facts: Mapping[str, Any]) -> Truth:
        got = facts.get(id)
        return unknown if got is None else yes if holds(got, bound) else no

    return decide


def _joined(parts: list[Decide], least: Truth, decisive: Truth) -> Decide:
    """Join parts of which a *decisive* one settles the whole: *least* is the answer where none and nothing is open."""
    unknown = Truth.UNKNOWN

    def decide(facts: Mapping[str, Any]) -> Truth:
        truth = least
        for part in parts:
            one = part(facts)
            if one is decisive:
                return one
            if one is unknown:
                truth = one
        return truth

    return decide


def _opposite(part: Decide) -> Decide:
    opposites = {truth: ~truth for truth in Truth}
    return lambda facts: opposites[part(facts)]


def standing_on(spec: Spec, day: date) -> Standing:
    """Return *spec* as it stands on *day*.

    A part of an ``All`` or ``AnyOf`` that is not in force is left out and named. Raises ``NotInForce`` where
    nothing of it is in force.
    """
    checked_day(day)
    match spec:
        case Compare():
            return Standing(spec, spec.version_on(day), spec.bound_on(day))
        case All(parts) | AnyOf(parts):
            standing: list[Standing] = []
            left_out: list[Spec] = []
            why: list[NotInForce] = []
            for part in parts:
                try:
                    standing.append(standing_on(part, day))
                except NotInForce as missing:
                    left_out.append(part)
                    why.append(missing)
            if not standing:
                raise why[0]
            return Standing(spec, parts=tuple(standing), left_out=tuple(left_out))
        case Not(part):
            return Standing(spec, parts=(standing_on(part, day),))
        case Rule():
            # Between two days of change the law is one: what was made of it for the one day serves the other.
            between = bisect_right(spec.changes, day)
            found = spec.standings.get(between)
            if found is None:
                version = spec.version_on(day)
                found = Standing(spec, version, parts=(standing_on(version.value, day),))
                spec.standings[between] = found
            return found
        case _:
            assert_never(spec)
