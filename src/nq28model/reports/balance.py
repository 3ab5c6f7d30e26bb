"""Opening + in − out = closing, and what is left where it does not close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from attrs import frozen

from nq28model.rows import Column, Rows, texts
from nq28model.words import Told, Words

OPENING = Words(vi="đầu kỳ", en="opening")
CLOSING = Words(vi="cuối kỳ", en="closing")
RESIDUAL = Words(vi="chênh lệch", en="residual")


@frozen
class Flow:
    """One way in or out, and how many went it."""

    id: str
    words: Words
    number: int


class BalanceLine(NamedTuple):
    """One line of a balance: its kind, by which way where it is one of those, in words, and how many."""

    kind: str
    way: str | None
    words: Words
    number: int


BALANCE_COLUMNS: tuple[Column[BalanceLine], ...] = (
    Column("line", str, lambda line: line.kind),
    Column("way", str, lambda line: line.way),
    *texts("", lambda line: line.words),
    Column("number", int, lambda line: line.number),
)
"""The columns of a line."""


@frozen(kw_only=True)
class Balance(Told):
    """A stock at both ends of a period and the flows between.

    >>> formed = Flow("formed", Words(vi="thành lập mới", en="formed"), 3)
    >>> gone = Flow("dissolved", Words(vi="giải thể", en="dissolved"), 1)
    >>> Balance(opening=2, ins=(formed,), outs=(gone,), closing=5).residual
    1
    """

    opening: int
    ins: tuple[Flow, ...]
    outs: tuple[Flow, ...]
    closing: int

    @property
    def residual(self) -> int:
        """What the flows do not account for: closing − (opening + in − out); a finding, not an error."""
        return self.closing - (self.opening + self.gained - self.lost)

    @property
    def gained(self) -> int:
        """All that came in."""
        return sum(flow.number for flow in self.ins)

    @property
    def lost(self) -> int:
        """All that went out."""
        return sum(flow.number for flow in self.outs)

    def flow(self, id: str) -> int:
        """Return how many went the way of that id, in or out; 0 for a way that is not one of these."""
        return sum(flow.number for flow in (*self.ins, *self.outs) if flow.id == id)

    @property
    def words(self) -> Words:
        """The balance on one line, with the ways that somebody went."""
        terms = tuple(self._terms())
        return Words(vi="".join(one.vi for one in terms), en="".join(one.en for one in terms))

    def lines(self) -> Iterator[Words]:
        """Yield the balance on one line."""
        yield self.words

    def _terms(self) -> Iterator[Words]:
        yield _term("", OPENING, self.opening)
        for mark, flows in ((" + ", self.ins), (" − ", self.outs)):
            yield from (_term(mark, flow.words, flow.number) for flow in flows if flow.number)
        yield _term(" = ", CLOSING, self.closing)
        if self.residual:
            yield _term("; ", RESIDUAL, self.residual)

    def each_line(self) -> Iterator[BalanceLine]:
        """Yield each line from opening to what is left over, with the ways that nobody went."""
        yield BalanceLine("opening", None, OPENING, self.opening)
        for kind, flows in (("in", self.ins), ("out", self.outs)):
            yield from (BalanceLine(kind, flow.id, flow.words, flow.number) for flow in flows)
        yield BalanceLine("closing", None, CLOSING, self.closing)
        yield BalanceLine("residual", None, RESIDUAL, self.residual)

    def to_rows(self) -> Rows:
        """Return a row for each line, from opening to what is left over."""
        return Rows(BALANCE_COLUMNS, self.each_line())

    def __add__(self, other: Balance) -> Balance:
        return Balance(
            opening=self.opening + other.opening,
            ins=_added(self.ins, other.ins),
            outs=_added(self.outs, other.outs),
            closing=self.closing + other.closing,
        )


def _term(mark: str, words: Words, number: int) -> Words:
    return Words(vi="{mark}{words} {number}", en="{mark}{words} {number}").fill(mark=mark, words=words, number=number)


def _added(one: tuple[Flow, ...], other: tuple[Flow, ...]) -> tuple[Flow, ...]:
    by_id = {flow.id: flow for flow in (*other, *one)}
    return tuple(
        Flow(id, flow.words, sum(each.number for each in (*one, *other) if each.id == id)) for id, flow in by_id.items()
    )


def side_by_side(balances: Sequence[Balance]) -> Iterator[tuple[Words, list[int]]]:
    """Yield each line of several balances with their numbers: opening, each way that was gone, closing, what is left.

    The ways are those of the first.
    """
    yield OPENING, [balance.opening for balance in balances]
    for sign, flows in (("+", balances[0].ins), ("-", balances[0].outs)):
        for flow in flows:
            numbers = [balance.flow(flow.id) for balance in balances]
            if any(numbers):
                yield Words(vi=f"{sign} {flow.words.vi}", en=f"{sign} {flow.words.en}"), numbers
    yield Words(vi=f"= {CLOSING.vi}", en=f"= {CLOSING.en}"), [balance.closing for balance in balances]
    yield RESIDUAL, [balance.residual for balance in balances]
