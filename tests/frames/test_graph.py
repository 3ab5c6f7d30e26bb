"""Columns that are worked out of one another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from itertools import product
from operator import and_
from typing import Any, TypeAlias

import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.frames.graph import Graph, Node, inline, worked_out

NAMES = ("a", "b", "c")
ROWS = list(product((True, False), repeat=len(NAMES)))
FRAME = nw.from_native(pl.DataFrame(ROWS, schema=NAMES, orient="row"))
Join: TypeAlias = Callable[[list[bool]], bool]


def leaf(graph: Graph, name: str) -> Node:
    """Return the node of a column of the frame."""
    return graph.node(name, (), lambda: nw.col(name))


def told(node: Node) -> list[bool]:
    """Return what a node says of each row."""
    cells: list[bool] = worked_out(FRAME, {"told": node})["told"].to_list()
    return cells


texts = st.recursive(
    st.sampled_from(NAMES), lambda part: st.tuples(st.sampled_from([all, any]), st.lists(part, max_size=3))
)


def held(text: Any, row: Mapping[str, bool]) -> bool:
    """Return what a nested condition says of a row, read plainly."""
    if isinstance(text, str):
        return row[text]
    join, parts = text
    return bool(join([held(part, row) for part in parts]))


def node_of(graph: Graph, text: Any) -> Node:
    """Return the node of a nested condition."""
    if isinstance(text, str):
        return leaf(graph, text)
    join, parts = text
    return (graph.every if join is all else graph.some)(node_of(graph, part) for part in parts)


class TestWhatIsLeftOut:
    """A condition that another implies changes nothing beside it."""

    @given(texts)
    def test_the_truth_stays(self, text: Any) -> None:
        """Whatever is left out, each row gets the truth that the whole condition has, written out or step by step."""
        node = node_of(Graph(), text)
        wanted = [held(text, dict(zip(NAMES, row, strict=True))) for row in ROWS]
        assert told(node) == wanted
        assert FRAME.with_columns(told=inline(node))["told"].to_list() == wanted

    @given(texts, texts)
    def test_what_is_implied_holds(self, one: Any, other: Any) -> None:
        """Where one is said to imply another, the other is true in each row in which the one is."""
        graph = Graph()
        first, second = node_of(graph, one), node_of(graph, other)
        if graph.implies(first, second):
            assert all(not given or follows for given, follows in zip(told(first), told(second), strict=True))

    def test_absorption(self) -> None:
        """«a and (a or b)» is a, and «a or (a and b)» is a: the node itself."""
        graph = Graph()
        a, b = leaf(graph, "a"), leaf(graph, "b")
        assert graph.every([a, graph.some([a, b])]) is a
        assert graph.some([graph.every([a, b]), a]) is a

    @pytest.mark.parametrize("is_every", [True, False])
    def test_constants(self, is_every: bool) -> None:
        """What is always so is nothing beside another condition; what never is, or always is, decides alone."""
        graph = Graph()
        a, everywhere, nowhere = leaf(graph, "a"), graph.every(()), graph.some(())
        assert graph.every([everywhere, a]) is graph.some([nowhere, a]) is a
        assert graph.every([a, nowhere]) is nowhere
        assert graph.some([everywhere, a]) is everywhere
        assert told(everywhere if is_every else nowhere) == [is_every] * len(ROWS)


class TestSteps:
    """What several lean on is a column of its own while it is worked out, and what is nested too deeply as well."""

    def test_the_callers_columns_alone_are_kept(self) -> None:
        """The columns of the steps are gone in the end, and those of the frame as they were."""
        graph = Graph()
        both = graph.every([leaf(graph, "a"), leaf(graph, "b")])
        judged = worked_out(FRAME, {"one": both, "other": graph.neither(both, leaf(graph, "c"))})
        assert judged.columns == [*NAMES, "one", "other"]

    def test_a_hundred_and_fifty_in_a_row(self) -> None:
        """A condition that leans on another, and so on a hundred and fifty times, can be worked out."""
        graph = Graph()
        node = leaf(graph, "a")
        for number in range(150):
            node = graph.node(number, (node, leaf(graph, "b")), lambda *parts: ~reduce(and_, parts))
        assert told(node) == [a or not b for a, b, _ in ROWS]
