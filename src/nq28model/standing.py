"""A spec as it stands on one day: each rule with its wording, each bound with its value."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import reduce
from operator import and_, or_
from typing import Any, assert_never

from attrs import frozen

from nq28model.errors import NotInForce
from nq28model.law import Version, checked_day
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.truth import Truth


@frozen
class Standing:
    """A node of a spec on a day.

    ``version`` is the wording of a rule or the version of the parameter that sets a bound; ``bound`` the
    value held against a fact. ``left_out`` names the parts that are not in force.
    """

    spec: Spec
    version: Version[Any] | None = None
    bound: Any = None
    parts: tuple[Standing, ...] = ()
    left_out: tuple[NotInForce, ...] = ()


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
            left_out: list[NotInForce] = []
            for part in parts:
                try:
                    standing.append(standing_on(part, day))
                except NotInForce as missing:
                    left_out.append(missing)
            if not standing:
                raise left_out[0]
            return Standing(spec, parts=tuple(standing), left_out=tuple(left_out))
        case Not(part):
            return Standing(spec, parts=(standing_on(part, day),))
        case Rule():
            version = spec.version_on(day)
            return Standing(spec, version, parts=(standing_on(version.value, day),))
        case _:
            assert_never(spec)


def truth_of(standing: Standing, facts: Mapping[str, Any]) -> Truth:
    """Return what *facts* say of it; a fact that is absent or None is unknown."""
    return combined(standing, facts, [truth_of(part, facts) for part in standing.parts])


def combined(standing: Standing, facts: Mapping[str, Any], parts: Sequence[Truth]) -> Truth:
    """Return the truth of one node from those of its *parts*, by Kleene's tables."""
    match standing.spec:
        case Compare(fact, operator):
            got = facts.get(fact.id)
            return Truth.of(None if got is None else operator.holds(got, standing.bound))
        case All():
            return reduce(and_, parts)
        case AnyOf():
            return reduce(or_, parts)
        case Not():
            return ~parts[0]
        case Rule():
            return parts[0]
        case _:
            assert_never(standing.spec)
