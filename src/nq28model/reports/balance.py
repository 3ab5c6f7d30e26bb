"""Opening + in − out = closing, and what is left where it does not close."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen

from nq28model.words import Words, columns

OPENING = Words(vi="đầu kỳ", en="opening")
CLOSING = Words(vi="cuối kỳ", en="closing")
RESIDUAL = Words(vi="chênh lệch", en="residual")


@frozen
class Flow:
    """One way in or out, and how many went it."""

    id: str
    words: Words
    number: int


@frozen(kw_only=True)
class Balance:
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

    def _terms(self) -> Iterator[Words]:
        yield _term("", OPENING, self.opening)
        for mark, flows in ((" + ", self.ins), (" − ", self.outs)):
            yield from (_term(mark, flow.words, flow.number) for flow in flows if flow.number)
        yield _term(" = ", CLOSING, self.closing)
        if self.residual:
            yield _term("; ", RESIDUAL, self.residual)

    def to_rows(self) -> list[dict[str, Any]]:
        """Return a row for each line, from opening to what is left over: what a frame is made of."""
        lines: list[tuple[str, str | None, Words, int]] = [
            ("opening", None, OPENING, self.opening),
            *(("in", flow.id, flow.words, flow.number) for flow in self.ins),
            *(("out", flow.id, flow.words, flow.number) for flow in self.outs),
            ("closing", None, CLOSING, self.closing),
            ("residual", None, RESIDUAL, self.residual),
        ]
        return [{"line": line, "way": way, **columns(words), "number": number} for line, way, words, number in lines]

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
