"""The least change of the facts that would turn a NO into a YES."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from heapq import heappop, heappush
from itertools import count
from typing import Any, TypeAlias, assert_never

from attrs import frozen

from nq28model.domains import Distance, Whole, said
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Operator, Rule
from nq28model.standing import Standing
from nq28model.truth import Truth
from nq28model.words import Words


@frozen(kw_only=True)
class Need:
    """One fact that would have to have another value: its id, the value now, the value wanted.

    ``now`` is None where the value is not known; then it would have to turn out as wanted.
    """

    fact: str
    now: Any
    wanted: Any
    about: Fact[Any]

    @property
    def words(self) -> Words:
        """The change as a reader sees it."""
        wanted = said(self.about.domain, self.wanted)
        if self.now is None:
            unknown = Words(vi="{fact}: chưa rõ; đủ nếu là {wanted}", en="{fact}: not known; enough if {wanted}")
            return unknown.fill(fact=self.about.words, wanted=wanted)
        change = Words(vi="{fact}: từ {now} thành {wanted}", en="{fact}: from {now} to {wanted}").fill(
            fact=self.about.words, now=said(self.about.domain, self.now), wanted=wanted
        )
        if self.step is None:
            return change
        more = Words(vi="thêm {n}", en="{n} more") if self.step > 0 else Words(vi="bớt {n}", en="{n} fewer")
        return Words(vi="{change} ({more})", en="{change} ({more})").fill(
            change=change, more=more.fill(n=abs(self.step))
        )

    @property
    def step(self) -> int | None:
        """How many more (or, below zero, fewer) of a count are wanted; None where it is no count or not known."""
        if self.now is None or not isinstance(self.about.domain, Whole):
            return None
        steps: int = self.wanted - self.now
        return steps


# A demand holds a fact against a bound; a goal is a node that must come out true, or false.
_Demands: TypeAlias = Mapping[Fact[Any], tuple[tuple[Operator, Any], ...]]
_Goal: TypeAlias = tuple[Standing, bool]
_Cost: TypeAlias = tuple[int, int, int, Distance]


def least_change(standing: Standing, facts: Mapping[str, Any]) -> tuple[Need, ...] | None:
    """Return the least change of *facts* after which *standing* is YES; None where no change is enough.

    Least is: the fewest changes of what the subject is, then the fewest known facts changed, then the fewest
    unknown facts settled, then the nearest values.

    The search goes on from the cheapest set of demands, and adds to it only what the facts, changed to meet
    it, still leave open. More demands never cost less, so the first set that leaves nothing open is the least.
    """
    root: _Goal = (standing, True)
    order = count()
    heap: list[tuple[_Cost, int, _Demands, dict[str, Any], list[_Goal]]] = [((0, 0, 0, 0), next(order), {}, {}, [root])]
    while heap:
        cost, _, demands, values, goals = heappop(heap)
        changed = {**facts, **values}
        left = [part for goal in goals for part in _open(goal, changed)] or list(_open(root, changed))
        if not left:
            return tuple(
                Need(fact=fact.id, now=facts.get(fact.id), wanted=values[fact.id], about=fact) for fact in demands
            )
        comparisons = [goal for goal in left if isinstance(goal[0].spec, Compare)]
        choices = [goal for goal in left if not isinstance(goal[0].spec, Compare)]
        if not comparisons:
            choice = min(choices, key=lambda goal: len(goal[0].parts))
            choices.remove(choice)
            for part in choice[0].parts:
                heappush(heap, (cost, next(order), demands, values, [*choices, (part, choice[1])]))
            continue
        further = _joined(demands, comparisons)
        nearest = _nearest(further, facts)
        if nearest is not None:
            heappush(heap, (_cost(nearest, further, facts), next(order), further, nearest, choices))
    return None


def _open(goal: _Goal, facts: Mapping[str, Any]) -> Iterator[_Goal]:
    """Yield what *facts* leave open of a goal: comparisons, and nodes of which one part is enough."""
    standing, wanted = goal
    if standing.decide(facts) is Truth.of(wanted):
        return
    match standing.spec:
        case Compare():
            yield goal
        case All() | AnyOf():
            if isinstance(standing.spec, All) == wanted:
                for part in standing.parts:
                    yield from _open((part, wanted), facts)
            else:
                yield goal
        case Not():
            yield from _open((standing.parts[0], not wanted), facts)
        case Rule():
            yield from _open((standing.parts[0], wanted), facts)
        case _:
            assert_never(standing.spec)


def _joined(demands: _Demands, comparisons: list[_Goal]) -> _Demands:
    joined = dict(demands)
    for standing, wanted in comparisons:
        compare = standing.spec
        assert isinstance(compare, Compare)
        operator = compare.operator if wanted else compare.operator.opposite
        joined[compare.fact] = (*joined.get(compare.fact, ()), (operator, standing.bound))
    return joined


def _nearest(demands: _Demands, facts: Mapping[str, Any]) -> dict[str, Any] | None:
    """Return for each fact the value nearest to the one it has that meets all demands; None where one has none."""
    values = {}
    for fact, tests in demands.items():
        now = facts.get(fact.id)
        bounds = [one for operator, bound in tests for one in (bound if operator.takes_many else (bound,))]
        meeting: list[Any] = [
            value
            for value in fact.domain.near(now, bounds)
            if all(operator.holds(value, bound) for operator, bound in tests)
        ]
        if not meeting:
            return None
        distances = [fact.domain.distance(now, value) for value in meeting]
        values[fact.id] = meeting[distances.index(min(distances))]
    return values


def _cost(values: Mapping[str, Any], demands: _Demands, facts: Mapping[str, Any]) -> _Cost:
    given = known = settled = 0
    distance: Distance = 0
    for fact in demands:
        now, value = facts.get(fact.id), values[fact.id]
        if now is None:
            settled += 1
        else:  # a demand is made only where the value that is known does not meet it
            known += 1
            given += fact.is_given
        distance += fact.domain.distance(now, value)
    return given, known, settled, distance
