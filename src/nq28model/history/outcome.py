"""What stands after organisations have begun, gone elsewhere and ended on one day, and how it can come about.

Events come one after another, and each must leave a tree in which every rank fits. Where many organisations change
at once this holds in some orders only: a new body before those that go to it, those that do not fit under a body's
new rank before that body has it, an end after all have left.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import TopologicalSorter

from attrs import field, frozen

from nq28model.entities import Organisation, can_stand_under, rank_of
from nq28model.errors import InvalidValue, Nq28Error, UnknownName
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.words import Words

_ROOT = Words(vi="gốc", en="the root")


@frozen(kw_only=True)
class Outcome:
    """The tree as it is to be: what begins, what goes (as it is then), and what ends, each with its heir."""

    before: Snapshot
    begins: Mapping[str, Organisation] = field(factory=dict)
    goes: Mapping[str, Organisation] = field(factory=dict)
    ends: Mapping[str, str | None] = field(factory=dict)
    going: str = "goes"
    """How a fault names the place where it was told who goes."""

    def get(self, id: str) -> Organisation | None:
        """Return an organisation as it is to be; None where it is not to be there."""
        if id in self.ends:
            return None
        return self.begins.get(id) or self.goes.get(id) or self.before.organisations.get(id)

    def above(self, id: str) -> tuple[str, ...]:
        """Return the ids that are to be above one, the nearest first; in a circle, its own among them."""
        found: dict[str, None] = {}
        one = self.get(id)
        while one is not None and one.parent is not None and one.parent not in found:
            found[one.parent] = None
            one = self.get(one.parent)
        return tuple(found)

    # --- what cannot be -----------------------------------------------------------------------------

    def home_fault(self, where: str, id: str) -> Nq28Error | None:
        """Return what is wrong with *id* as a home: that it is not to be there."""
        if self.get(id) is not None:
            return None
        if id in self.ends:
            wanted = Words(
                vi="một tổ chức không kết thúc trong ngày đó", en="an organisation that does not end that day"
            )
            return InvalidValue(where, id, wanted)
        return absent(where, id, self.before, self.begins)

    def place_faults(self) -> Iterator[Nq28Error]:
        """Yield where a rank does not fit, and the circles; what has no home is told elsewhere."""
        told: set[str] = set()
        for one in self._placed():
            above = self.above(one.id)
            if one.id not in above:
                yield from self._misfit(one)
            elif one.id not in told:
                told.update(above)
                wanted = Words(vi="một cây, không vòng", en="a tree, not a circle")
                yield InvalidValue(self._where(one.id), " < ".join((one.id, *above)), wanted)

    def _placed(self) -> Iterator[Organisation]:
        """Yield what has a new place, and what goes on under something that goes."""
        yield from self.begins.values()
        yield from self.goes.values()
        for id in self.goes:
            under = (child for child in self.before.children(id) if not self._is_told(child))
            yield from (self.before.organisation(child) for child in under)

    def _misfit(self, one: Organisation) -> Iterator[Nq28Error]:
        parent = None if one.parent is None else self.get(one.parent)
        if (one.parent is None or parent is not None) and not can_stand_under(one, parent):
            wanted = Words(
                vi="loại hình, cấp phù hợp dưới {parent} ({rank})",
                en="a branch and rank that fit under {parent} ({rank})",
            ).fill(parent=one.parent or "–", rank=_ROOT if parent is None else rank_of(parent))
            yield InvalidValue(self._where(one.id), rank_of(one).value, wanted)

    def _where(self, id: str) -> str:
        return f"begins[{id}]" if id in self.begins else f"{self.going}[{id}]"

    # --- in which order it can come about -----------------------------------------------------------

    def order(self) -> tuple[str, ...]:
        """Return the ids of what begins, goes and ends, so that one after another can.

        Raises ``graphlib.CycleError`` where none can be first: a body and one that stays under it change their
        ranks, and neither new rank fits with the other's old one.
        """
        told = (*self.begins, *self.goes, *self.ends)
        return tuple(TopologicalSorter({id: tuple(self._before(id)) for id in told}).static_order())

    def _is_told(self, id: str) -> bool:
        return id in self.begins or id in self.goes or id in self.ends

    def _before(self, id: str) -> Iterator[str]:
        """Yield what must have happened before it can happen to *id*."""
        if id in self.ends:
            yield from self.before.children(id)
            heir = self.ends[id]
            if heir is not None and heir in self.begins:
                yield heir
            return
        yield from (one for one in self.above(id) if self._is_told(one) and not self._precedes(id, one))
        if id in self.goes:
            yield from (
                child for child in self.before.children(id) if self._is_told(child) and self._is_in_the_way(child, id)
            )

    def _is_in_the_way(self, child: str, id: str) -> bool:
        """Tell whether one that stands under *id* does not fit there any more once *id* has gone."""
        return not can_stand_under(self.before.organisation(child), self.goes[id])

    def _precedes(self, child: str, id: str) -> bool:
        """Tell whether one that stays under *id* may change before it: what it is to be fits under the old one too."""
        one, body = self.goes.get(child), self.goes.get(id)
        if one is None or body is None or self.before.organisation(child).parent != id:
            return False
        return can_stand_under(one, self.before.organisation(id))


def absent(where: str, id: str, before: Snapshot, begun: Iterable[str] = ()) -> Nq28Error:
    """Return the fault that *id* is no organisation in being: since when it is none, or which may be meant."""
    day = before.ended.get(id)
    if day is None:
        return UnknownName(ORGANISATION, id, (*before.organisations, *begun), where)
    wanted = Words(
        vi="một tổ chức đang hoạt động ({id} đã kết thúc ngày {day})",
        en="an organisation in being ({id} ended on {day})",
    )
    return InvalidValue(where, id, wanted.fill(id=id, day=day))
