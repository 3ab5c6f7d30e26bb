"""A spec over all days: the stretches of days on which it stands unchanged."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from datetime import date
from itertools import pairwise

from attrs import frozen

from nq28model.errors import NotInForce
from nq28model.spec import Compare, Rule, Spec
from nq28model.standing import Standing, standing_on


@frozen(eq=False)
class Stretch:
    """The days from ``first`` on, up to the eve of ``end``, and what stands on them; None where an end is open."""

    standing: Standing
    first: date | None = None
    end: date | None = None


def stretches(spec: Spec) -> tuple[Stretch, ...]:
    """Return the stretches of days on which *spec* is in force, the oldest first; neighbours differ in what they ask.

    >>> from nq28model.rules import RULEBOOK
    >>> [(one.first.year, one.end) for one in stretches(RULEBOOK["party.organisation.enough_official_members"])]
    [(2006, None)]
    """
    found: list[Stretch] = []
    for one in _between_changes(spec):
        last = found[-1] if found else None
        if last is not None and last.end == one.first and _shape(last.standing) == _shape(one.standing):
            found[-1] = Stretch(last.standing, last.first, one.end)
        else:
            found.append(one)
    return tuple(found)


def _between_changes(spec: Spec) -> Iterator[Stretch]:
    for first, end in pairwise((None, *spec.changes, None)):
        try:
            yield Stretch(standing_on(spec, first or date.min), first, end)
        except NotInForce:
            continue


def _shape(standing: Standing) -> Hashable:
    """Return what two standings share that ask the same by the same rules, whatever texts they cite."""
    match standing.spec:
        case Compare(fact, operator):
            return fact.id, operator, standing.bound
        case Rule(id=id):
            return id, _shape(standing.parts[0])
        case other:
            return type(other), *(_shape(part) for part in standing.parts)
