"""The floor under a registry: a loop over dicts, by hand, for the made-up city alone.

It keeps of each organisation what it stands under and how many members it has, now. It checks nothing, keeps no past,
no list of members by id, no units, surveys or papers; it knows that in this city only cells end, which nothing stands
under. What was so on another day it finds by looping anew, up to that day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from nq28model.entities import Headcount
from nq28model.history import (
    Admitted,
    Confirmed,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    Left,
    MembersTransferred,
    MergedInto,
    OrganisationListed,
    Reassigned,
    Received,
    Restored,
    Split,
    TransferredOut,
)

Being: TypeAlias = tuple[str | None, int, int | None]
"""What an organisation stands under, its members, and how many of them are official."""
State: TypeAlias = dict[str, Being]


class PlainDicts:
    """Dicts from an organisation's id to its superior, to its members and to its official members."""

    __slots__ = ("destinations", "official", "parents", "total")

    def __init__(self) -> None:
        self.parents: dict[str, str | None] = {}
        self.total: dict[str, int] = {}
        self.official: dict[str, int | None] = {}
        self.destinations: dict[str, str] = {}

    def fold(self, events: Iterable[Event]) -> None:
        """Let events happen, one after the other."""
        for event in events:
            happen = _HAPPEN.get(type(event))
            if happen is not None:
                happen(self, event)

    def state(self) -> State:
        """Return all that is."""
        return {id: (parent, self.total[id], self.official[id]) for id, parent in self.parents.items()}

    def headcounts(self) -> dict[str, int]:
        """Return the members of each organisation with those of all under it."""
        heads = dict.fromkeys(self.parents, 0)
        for id, members in self.total.items():
            above: str | None = id
            while above is not None:
                heads[above] += members
                above = self.parents[above]
        return heads

    def ancestors(self, id: str) -> list[str]:
        """Return what stands above an organisation, the nearest first."""
        found = []
        above = self.parents[id]
        while above is not None:
            found.append(above)
            above = self.parents[above]
        return found

    def _begin(self, id: str, parent: str | None, members: Headcount) -> None:
        self.parents[id], self.total[id], self.official[id] = parent, members.total, members.official

    def _gain(self, id: str, total: int, official: int | None) -> None:
        self.total[id] += total
        had = self.official[id]
        self.official[id] = None if had is None or official is None else had + official

    def _lose(self, id: str, members: Headcount) -> None:
        self._gain(id, -members.total, None if members.official is None else -members.official)

    def _end(self, id: str, heir: str | None) -> None:
        total, official = self.total.pop(id), self.official.pop(id)
        del self.parents[id]
        if heir is not None:
            self._gain(heir, total, official)

    def _add(self, event: OrganisationListed | Established) -> None:
        self._begin(event.organisation.id, event.organisation.parent, event.members)

    def _split(self, event: Split) -> None:
        for part in event.parts:
            self._begin(part.organisation.id, part.organisation.parent, part.members)
            self._lose(event.organisation, part.members)

    def _consolidate(self, event: Consolidated) -> None:
        self._begin(event.into.id, event.into.parent, Headcount(0, 0))
        for id in event.organisations:
            self._end(id, event.into.id)

    def _transfer(self, event: TransferredOut) -> None:
        self.destinations[event.organisation] = event.to

    def _receive(self, event: Received) -> None:
        self.parents[event.organisation] = self.destinations.pop(event.organisation)

    def _reassign(self, event: Reassigned) -> None:
        self.parents[event.organisation] = event.to

    def _report(self, event: HeadcountReported) -> None:
        self.total[event.organisation] = event.members.total
        self.official[event.organisation] = event.members.official

    def _admit(self, event: Admitted) -> None:
        self.total[event.organisation] += event.number

    def _confirm(self, event: Confirmed) -> None:
        self._gain(event.organisation, 0, event.number)

    def _move(self, event: MembersTransferred) -> None:
        if event.organisation is not None:
            self._lose(event.organisation, event.members)
        if event.to is not None:
            self._gain(event.to, event.members.total, event.members.official)


_HAPPEN: Mapping[type[Event], Callable[[PlainDicts, Any], None]] = {
    OrganisationListed: PlainDicts._add,
    Established: PlainDicts._add,
    Split: PlainDicts._split,
    Consolidated: PlainDicts._consolidate,
    MergedInto: lambda dicts, event: dicts._end(event.organisation, event.into),
    Dissolved: lambda dicts, event: dicts._end(event.organisation, event.members_to),
    Disbanded: lambda dicts, event: dicts._end(event.organisation, event.members_to),
    TransferredOut: PlainDicts._transfer,
    Received: PlainDicts._receive,
    Reassigned: PlainDicts._reassign,
    HeadcountReported: PlainDicts._report,
    Admitted: PlainDicts._admit,
    Confirmed: PlainDicts._confirm,
    MembersTransferred: PlainDicts._move,
    Left: lambda dicts, event: dicts._lose(event.organisation, event.members),
    Died: lambda dicts, event: dicts._lose(event.organisation, event.members),
    Restored: lambda dicts, event: dicts._gain(event.organisation, event.members.total, event.members.official),
}
