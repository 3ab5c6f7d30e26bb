"""Columns that are worked out of one another: what is made of the same is one, and what another implies is left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from enum import Enum
from functools import reduce
from operator import and_, or_
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
from attrs import Factory, define, frozen

Make: TypeAlias = Callable[..., nw.Expr]
"""How an expression is made of those that it leans on."""

# An expression nested deeper than this is worked out as a column of its own: engines go down it step by step, and some
# give up.
_DEEPEST = 16


class Join(Enum):
    """How the truth of a column comes of others': it is true where every one is, or where some are."""

    EVERY = "every"
    SOME = "some"


@frozen(eq=False)
class Node:
    """A column to be: those that it is worked out of, and how; ``join`` is None where that is neither of the two.

    One that stands ``apart`` is a column of its own however few lean on it, for not all back-ends take its expression
    wherever a column may stand.
    """

    number: int
    of: tuple[Node, ...]
    make: Make
    join: Join | None = None
    apart: bool = False


@define
class Graph:
    """Nodes, each once however often it is asked for."""

    nodes: dict[Hashable, Node] = Factory(dict)
    _implied: dict[tuple[int, int], bool] = Factory(dict)

    def node(self, key: Hashable, of: Sequence[Node], make: Make, *, apart: bool = False) -> Node:
        """Return the node of that key, made of others; *make* is called with their expressions, when they are known."""
        return self._once(key, of, make, None, apart)

    def _once(self, key: Hashable, of: Sequence[Node], make: Make, join: Join | None, apart: bool) -> Node:
        found = self.nodes.get(key)
        if found is None:
            found = self.nodes[key] = Node(len(self.nodes), tuple(of), make, join, apart)
        return found

    def every(self, parts: Iterable[Node]) -> Node:
        """Return where all of some columns are true; none of them may be null anywhere."""
        return self._joined(Join.EVERY, parts)

    def some(self, parts: Iterable[Node]) -> Node:
        """Return where one of some columns is true; none of them may be null anywhere."""
        return self._joined(Join.SOME, parts)

    def neither(self, one: Node, other: Node) -> Node:
        """Return where both of two columns are false; neither may be null anywhere."""
        return self.node(("neither", one.number, other.number), (one, other), lambda one, other: ~(one | other))

    def implies(self, one: Node, other: Node) -> bool:
        """Tell whether the *other* is true wherever the *one* is, by what they are joined of."""
        if one is other:
            return True
        key = one.number, other.number
        if key not in self._implied:
            self._implied[key] = self._is_implied(one, other)
        return self._implied[key]

    def _is_implied(self, one: Node, other: Node) -> bool:
        return (
            (other.join is Join.EVERY and all(self.implies(one, part) for part in other.of))
            or (one.join is Join.SOME and all(self.implies(part, other) for part in one.of))
            or (other.join is Join.SOME and any(self.implies(one, part) for part in other.of))
            or (one.join is Join.EVERY and any(self.implies(part, other) for part in one.of))
        )

    def _joined(self, join: Join, parts: Iterable[Node]) -> Node:
        needed: list[Node] = []
        for part in parts:
            if not any(self._is_spared(join, part, other) for other in needed):
                needed = [*(other for other in needed if not self._is_spared(join, other, part)), part]
        if len(needed) == 1:
            return needed[0]
        # Of no parts it is the same in every row: a constant.
        key = join, *(part.number for part in needed)
        return self._once(key, needed, _JOINED[join], join, apart=not needed)

    def _is_spared(self, join: Join, part: Node, by: Node) -> bool:
        """Tell whether a part changes nothing where another is joined with it."""
        return self.implies(by, part) if join is Join.EVERY else self.implies(part, by)


def _every(*parts: nw.Expr) -> nw.Expr:
    return reduce(and_, parts) if parts else nw.lit(True)


def _some(*parts: nw.Expr) -> nw.Expr:
    return reduce(or_, parts) if parts else nw.lit(False)


_JOINED: Mapping[Join, Make] = {Join.EVERY: _every, Join.SOME: _some}


# --- from nodes to expressions -----------------------------------------------------------------------


def inline(node: Node) -> nw.Expr:
    """Return the expression of a node, with all that it leans on written out."""
    return node.make(*map(inline, node.of))


def worked_out(frame: Any, told: Mapping[str, Node]) -> Any:
    """Return the columns of *frame*, and nodes as columns by those names.

    What several lean on becomes a column beside them that is dropped in the end, so that no engine works it out twice.
    """
    names = list(frame.collect_schema())
    steps = _Steps(_free_prefix(names), _uses(told.values()))
    written = {name: steps.written(node).expr for name, node in told.items()}
    for step in steps.steps:
        frame = frame.with_columns(*step)
    return frame.with_columns(**written).select(*names, *told)


def _free_prefix(names: Iterable[str]) -> str:
    taken, prefix = tuple(names), "_"
    while any(name.startswith(prefix) for name in taken):
        prefix += "_"
    return prefix


def _uses(told: Iterable[Node]) -> Counter[Node]:
    """Return by how many each node is leant on."""
    uses: Counter[Node] = Counter()
    left = list(told)
    while left:
        for part in left.pop().of:
            if not uses[part]:
                left.append(part)
            uses[part] += 1
    return uses


@frozen
class _Written:
    """An expression, after how many steps it can be read, and how deeply it is nested."""

    expr: nw.Expr
    after: int
    nested: int


@define
class _Steps:
    """Columns to be worked out one step after the other, each leaning on those of the steps before."""

    prefix: str
    uses: Counter[Node]
    steps: list[list[nw.Expr]] = Factory(list)
    known: dict[Node, _Written] = Factory(dict)

    def written(self, node: Node) -> _Written:
        """Return the expression of a node: written out, or the column of a step."""
        if node not in self.known:
            parts = [self.written(part) for part in node.of]
            expr = node.make(*(part.expr for part in parts))
            after = max((part.after for part in parts), default=0)
            nested = max((part.nested for part in parts), default=0) + 1
            is_held = self.uses[node] > 1 or nested > _DEEPEST or node.apart
            self.known[node] = self._held(expr, after) if is_held else _Written(expr, after, nested)
        return self.known[node]

    def _held(self, expr: nw.Expr, after: int) -> _Written:
        if after == len(self.steps):
            self.steps.append([])
        name = f"{self.prefix}{after}_{len(self.steps[after])}"
        self.steps[after].append(expr.alias(name))
        return _Written(nw.col(name), after + 1, 0)
