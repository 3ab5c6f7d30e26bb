"""How far a NO is from YES: the ways to a YES, and what each would take of a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import add
from typing import TypeAlias, assert_never

import narwhals.stable.v2 as nw

from nq28model.frames.columns import Reading, spans_of
from nq28model.frames.graph import Node
from nq28model.lines import Spans, common, line
from nq28model.spec import All, AnyOf, Compare, Not, Rule
from nq28model.standing import Standing

Clause: TypeAlias = Mapping[str, Spans]
"""A way to a YES: the stretch in which each fact must lie."""
Goal: TypeAlias = tuple[Standing, bool]

# What it takes is one number, so that the least of several can be told in any engine: at the top the changes of what
# the subject is, then those of known facts, then the unknown ones to be settled; at the bottom how many there are.
_MANY = 256
_SETTLED = _MANY + 1
_KNOWN = _MANY**2 + 1
_GIVEN = _MANY**3 + _KNOWN


def steps(reading: Reading, standing: Standing) -> Node | None:
    """Return how many facts would have to change, or to be settled, for a YES; None where no change is enough.

    It is the number of ``needs`` that a verdict names: the change that is least is the one of fewest facts that say
    what the subject is, then of fewest known facts, then of fewest unknown ones.
    """
    costs = []
    for group in _apart(list(_conjuncts((standing, True)))):
        clauses = _joined(_clauses(goal) for goal in group)
        if not clauses:
            return None
        costs.append(_least(reading, [_cost(reading, clause) for clause in clauses]))
    return reading.graph.node(("steps", *_numbers(costs)), costs, lambda *costs: _sum(*costs) % _MANY)


def _conjuncts(goal: Goal) -> Iterator[Goal]:
    """Yield the goals all of which have to be reached."""
    standing, wanted = goal
    match standing.spec:
        case Not():
            yield from _conjuncts((standing.parts[0], not wanted))
        case Rule():
            yield from _conjuncts((standing.parts[0], wanted))
        case All() | AnyOf() if isinstance(standing.spec, All) == wanted:
            for part in standing.parts:
                yield from _conjuncts((part, wanted))
        case _:
            yield goal


def _apart(goals: Sequence[Goal]) -> Iterator[Sequence[Goal]]:
    """Yield the goals in groups that have no fact in common: what one group takes, no other can spare it."""
    groups: list[tuple[set[str], list[Goal]]] = []
    for goal in goals:
        ids, together = set(_facts(goal[0])), [goal]
        for group in [group for group in groups if group[0] & ids]:
            groups.remove(group)
            ids |= group[0]
            together = [*group[1], *together]
        groups.append((ids, together))
    yield from (together for _, together in groups)


def _facts(standing: Standing) -> Iterator[str]:
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id
    for part in standing.parts:
        yield from _facts(part)


def _clauses(goal: Goal) -> list[Clause]:
    """Return the ways to reach a goal, without those that a shorter one makes needless."""
    standing, wanted = goal
    match standing.spec:
        case Compare(fact) as compare:
            spans = spans_of(compare, standing.bound, wanted)
            return [{fact.id: spans}] if spans else []
        case All() | AnyOf():
            parts = [_clauses((part, wanted)) for part in standing.parts]
            if isinstance(standing.spec, All) == wanted:
                return _joined(parts)
            return _needed(clause for part in parts for clause in part)
        case Not():
            return _clauses((standing.parts[0], not wanted))
        case Rule():
            return _clauses((standing.parts[0], wanted))
        case _:
            assert_never(standing.spec)


def _joined(parts: Iterable[list[Clause]]) -> list[Clause]:
    """Return the ways to go one way of each part."""
    ways: list[Clause] = [{}]
    for part in parts:
        both = (_merged(one, other) for one in ways for other in part)
        ways = _needed(clause for clause in both if all(clause.values()))
    return ways


def _merged(one: Clause, other: Clause) -> Clause:
    return {**one, **{id: common(one[id], spans) if id in one else spans for id, spans in other.items()}}


def _needed(clauses: Iterable[Clause]) -> list[Clause]:
    needed: list[Clause] = []
    for clause in sorted(clauses, key=len):
        if not any(_serves(shorter, clause) for shorter in needed):
            needed.append(clause)
    return needed


def _serves(one: Clause, other: Clause) -> bool:
    """Tell whether whatever goes the other way has gone the one."""
    return all(id in other and common(other[id], spans) == other[id] for id, spans in one.items())


def _cost(reading: Reading, clause: Clause) -> Node:
    return _total(reading, [_cost_of(reading, id, spans) for id, spans in clause.items()])


def _cost_of(reading: Reading, id: str, spans: Spans) -> Node:
    fact = reading.facts[id]
    known_otherwise = _GIVEN if fact.is_given else _KNOWN

    def cost(met: nw.Expr, known: nw.Expr) -> nw.Expr:
        told = nw.when(met).then(nw.lit(0, nw.Int64)).when(known).then(nw.lit(known_otherwise, nw.Int64))
        return told.otherwise(nw.lit(_SETTLED, nw.Int64))

    of = reading.meets(fact, spans), reading.meets(fact, line(fact.domain))
    return reading.graph.node(("cost", id, spans), of, cost)


def _total(reading: Reading, costs: Sequence[Node]) -> Node:
    if len(costs) == 1:
        return costs[0]
    return reading.graph.node(("total", *_numbers(costs)), costs, _sum)


def _least(reading: Reading, costs: Sequence[Node]) -> Node:
    if len(costs) == 1:
        return costs[0]
    return reading.graph.node(("least", *_numbers(costs)), costs, nw.min_horizontal, apart=True)


def _sum(*costs: nw.Expr) -> nw.Expr:
    return reduce(add, costs)


def _numbers(nodes: Sequence[Node]) -> Iterator[int]:
    return (node.number for node in nodes)
