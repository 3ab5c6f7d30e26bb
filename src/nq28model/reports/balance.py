"""Opening + in − out = closing, and what is left where it does not close."""

from __future__ import annotations

from attrs import frozen

from nq28model.words import Words


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

    def __add__(self, other: Balance) -> Balance:
        return Balance(
            opening=self.opening + other.opening,
            ins=_added(self.ins, other.ins),
            outs=_added(self.outs, other.outs),
            closing=self.closing + other.closing,
        )


def _added(one: tuple[Flow, ...], other: tuple[Flow, ...]) -> tuple[Flow, ...]:
    by_id = {flow.id: flow for flow in (*other, *one)}
    return tuple(
        Flow(id, flow.words, sum(each.number for each in (*one, *other) if each.id == id)) for id, flow in by_id.items()
    )
