"""A rule as columns: where it is surely YES, and where it is surely NO."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias, assert_never

import narwhals.stable.v2 as nw
from attrs import field, frozen

from nq28model.domains import Day, Domain
from nq28model.errors import raise_faults
from nq28model.frames.cells import Schema, canonical, cells_outside, cells_within, column_faults
from nq28model.frames.graph import Graph, Node, inline
from nq28model.frames.stretches import Stretch, stretches
from nq28model.lines import Spans, common, line, meeting
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Rule, Spec, vocabulary
from nq28model.standing import Standing, standing_on

On: TypeAlias = date | str
"""One day, or the name of a column of days."""


@frozen
class Columns:
    """Expressions that are true or false in every row, never null.

    A row is UNKNOWN where none of ``yes`` and ``no`` holds, and ``in_force`` does; where that does not, the law says
    nothing on the row's day, or the row has no day.
    """

    yes: nw.Expr
    no: nw.Expr
    in_force: nw.Expr

    @property
    def unknown(self) -> nw.Expr:
        """Where answers are missing that would settle it."""
        return self.in_force & ~(self.yes | self.no)


def columns(rule: Spec, *, on: On, schema: Schema | None = None) -> Columns:
    """Return where *rule* is surely YES and surely NO, as expressions for any frame that narwhals takes.

    ``on`` is one day, or the name of a column of days: then each row is judged by the law in force on its own day.
    ``schema`` is the schema of the frame; without it each column is taken to have the type that its fact asks for.
    Raises ``NotInForce`` where *on* is one day and the law says nothing on it, ``UnknownName`` for a column that is
    missing and ``InvalidValue`` for one of a type that cannot answer, several in one ``Faults``.

    >>> import narwhals.stable.v2 as nw
    >>> import polars
    >>> from nq28model.rules import RULEBOOK
    >>> enough = columns(RULEBOOK["party.organisation.enough_official_members"], on=date(2019, 10, 31))
    >>> units = nw.from_native(polars.DataFrame({"official_members": [3, 2, None]}))
    >>> units.select(yes=enough.yes, no=enough.no).rows()
    [(True, False), (False, True), (False, False)]
    """
    read = Reading(rule, on, schema)
    return Columns(yes=inline(read.sure(True)), no=inline(read.sure(False)), in_force=inline(read.in_force))


def outside(rule: Spec, *, on: On, schema: Schema | None = None) -> Mapping[str, nw.Expr]:
    """Return, for each fact that *rule* asks, where its column holds something that is no answer to it.

    Such a cell counts as not known; ``judge`` would refuse it. Raises as ``columns`` does.

    >>> import narwhals.stable.v2 as nw
    >>> import polars
    >>> from nq28model.rules import RULEBOOK
    >>> found = outside(RULEBOOK["party.organisation.enough_official_members"], on=date(2019, 10, 31))
    >>> units = nw.from_native(polars.DataFrame({"official_members": [3, -2, None]}))
    >>> units.select(**found).rows()
    [(False,), (True,), (False,)]
    """
    read = Reading(rule, on, schema)
    return {id: cells_outside(fact, read.dtype(fact)) for id, fact in read.facts.items()}


@frozen(eq=False)
class Known:
    """Where a node is surely YES, and where it is surely NO."""

    yes: Node
    no: Node

    def sure(self, wanted: bool) -> Node:
        """Return where it is surely so, or surely not."""
        return self.yes if wanted else self.no


@frozen(eq=False)
class Reading:
    """A spec read as columns: for each stretch of days its own, and which rows it is for."""

    spec: Spec
    on: On
    schema: Schema | None = None
    stretches: tuple[Stretch, ...] = field(init=False)
    facts: Mapping[str, Fact[Any]] = field(init=False)
    """The facts that are asked on any of the days, in the order of the text."""
    graph: Graph = field(init=False, factory=Graph)
    _known: dict[int, Known] = field(init=False, factory=dict)

    @stretches.default
    def _from_spec_and_days(self) -> tuple[Stretch, ...]:
        return stretches(self.spec) if isinstance(self.on, str) else (Stretch(standing_on(self.spec, self.on)),)

    @facts.default
    def _from_stretches(self) -> Mapping[str, Fact[Any]]:
        known = vocabulary(self.spec)
        return {id: known[id] for stretch in self.stretches for id in _asked(stretch.standing)}

    def __attrs_post_init__(self) -> None:
        if self.schema is not None:
            raise_faults(list(column_faults(self.domains, self.schema)))

    @property
    def domains(self) -> Mapping[str, Domain]:
        """What each column has to hold: those of the facts, and that of the days."""
        days = {self.on: Day()} if isinstance(self.on, str) else {}
        return {id: fact.domain for id, fact in self.facts.items()} | days

    def dtype(self, fact: Fact[Any]) -> Any:
        """Return the type of a fact's column."""
        return canonical(type(fact.domain)) if self.schema is None else self.schema[fact.id]

    def sure(self, wanted: bool) -> Node:
        """Return where the whole is surely YES, or surely NO."""
        return self.graph.some(self.within(one, self.known(one.standing).sure(wanted)) for one in self.stretches)

    @property
    def in_force(self) -> Node:
        """Where the law says anything on the row's day."""
        return self.graph.some(self.rows(one) for one in self.stretches)

    def rows(self, stretch: Stretch) -> Node:
        """Return the rows whose day lies in a stretch."""
        if not isinstance(self.on, str):
            return self.graph.every(())
        dtype = nw.Date if self.schema is None else self.schema[self.on]
        return self._cells(self.on, Day(), dtype, _days(stretch))

    def within(self, stretch: Stretch, of: Node) -> Node:
        """Return where something holds among the rows of a stretch."""
        return self.graph.every([self.rows(stretch), of])

    def known(self, standing: Standing) -> Known:
        """Return where a node is surely YES, and surely NO, by Kleene's tables."""
        # A standing is told apart by what it is, not by what it holds: to compare all of it would cost more.
        if id(standing) not in self._known:
            self._known[id(standing)] = self._read(standing)
        return self._known[id(standing)]

    def _read(self, standing: Standing) -> Known:
        match standing.spec:
            case Compare(fact) as compare:
                met, missed = (spans_of(compare, standing.bound, wanted) for wanted in (True, False))
                return Known(self.meets(fact, met), self.meets(fact, missed))
            case All() | AnyOf():
                parts = [self.known(part) for part in standing.parts]
                joined, opposite = self.graph.every, self.graph.some
                if isinstance(standing.spec, AnyOf):
                    joined, opposite = opposite, joined
                return Known(joined(part.yes for part in parts), opposite(part.no for part in parts))
            case Not():
                part = self.known(standing.parts[0])
                return Known(part.no, part.yes)
            case Rule():
                return self.known(standing.parts[0])
            case _:
                assert_never(standing.spec)

    def meets(self, fact: Fact[Any], spans: Spans) -> Node:
        """Return where a fact is known and lies in some spans."""
        return self._cells(fact.id, fact.domain, self.dtype(fact), spans)

    def _cells(self, name: str, domain: Domain, dtype: Any, spans: Spans) -> Node:
        if not spans:
            return self.graph.some(())
        return self.graph.node((name, spans), (), lambda: cells_within(name, domain, dtype, spans))


def spans_of(compare: Compare, bound: Any, wanted: bool) -> Spans:
    """Return where a comparison with a bound comes out as wanted, within the fact's domain."""
    operator = compare.operator if wanted else compare.operator.opposite
    return common(line(compare.fact.domain), meeting(compare.fact.domain, operator, bound))


def _days(stretch: Stretch) -> Spans:
    first = 1 if stretch.first is None else stretch.first.toordinal()
    end = date.max.toordinal() + 1 if stretch.end is None else stretch.end.toordinal()
    return (((first, 0), (end, 0)),)


def _asked(standing: Standing) -> Iterator[str]:
    """Yield the ids of the facts that a node asks, in the order of the text."""
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id
    for part in standing.parts:
        yield from _asked(part)
