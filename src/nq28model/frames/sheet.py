"""Expressions that lean on one another, each worked out once: what is made of the same is the same."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import reduce
from operator import and_, or_
from typing import Any, Protocol

import narwhals.stable.v2 as nw
from attrs import Factory, define, frozen


@frozen(eq=False)
class Held:
    """An expression, the name that tells it from others, and after how many steps it can be read."""

    name: str
    expr: nw.Expr
    depth: int = 0


class Holder(Protocol):
    """What keeps expressions for those that lean on them."""

    def hold(self, key: Hashable, expr: nw.Expr, *of: Held) -> Held:
        """Return the expression of that key, made of others."""


@define
class Inline:
    """Each expression is written out wherever it is used."""

    number: int = 0

    def hold(self, key: Hashable, expr: nw.Expr, *of: Held) -> Held:  # noqa: ARG002 - nothing is kept
        """Return the expression as it is."""
        self.number += 1
        return Held(str(self.number), expr)


@define
class Sheet:
    """Columns beside the caller's own, worked out step by step: no engine works out twice what several lean on.

    They are named by ``prefix`` and a number, and none of the caller's begins so.
    """

    prefix: str
    steps: list[list[nw.Expr]] = Factory(list)
    held: dict[Hashable, Held] = Factory(dict)

    @classmethod
    def beside(cls, names: Iterable[str]) -> Sheet:
        """Return a sheet whose columns are named otherwise than these."""
        taken, prefix = tuple(names), "_"
        while any(name.startswith(prefix) for name in taken):
            prefix += "_"
        return cls(prefix)

    def hold(self, key: Hashable, expr: nw.Expr, *of: Held) -> Held:
        """Return the column of that key, worked out in the step after all that it leans on."""
        if key not in self.held:
            depth = max((one.depth for one in of), default=0)
            name = f"{self.prefix}{len(self.held)}"
            if depth == len(self.steps):
                self.steps.append([])
            self.steps[depth].append(expr.alias(name))
            self.held[key] = Held(name, nw.col(name), depth + 1)
        return self.held[key]

    def worked_out(self, frame: Any) -> Any:
        """Return the frame with the columns of the sheet."""
        for step in self.steps:
            frame = frame.with_columns(*step)
        return frame


def every(holder: Holder, parts: Iterable[Held]) -> Held:
    """Return where all of some total columns are true."""
    return _joined(holder, "every", and_, parts)


def some(holder: Holder, parts: Iterable[Held]) -> Held:
    """Return where one of some total columns is true."""
    return _joined(holder, "some", or_, parts)


def neither(holder: Holder, one: Held, other: Held) -> Held:
    """Return where both of two total columns are false."""
    return holder.hold(("neither", one.name, other.name), ~(one.expr | other.expr), one, other)


def _joined(holder: Holder, word: str, join: Any, parts: Iterable[Held]) -> Held:
    unique = tuple({part.name: part for part in parts}.values())
    if len(unique) == 1:
        return unique[0]
    joined = reduce(join, [part.expr for part in unique]) if unique else nw.lit(join is and_)
    return holder.hold((word, *(part.name for part in unique)), joined, *unique)
