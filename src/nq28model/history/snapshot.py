"""What was so on one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from nq28model.entities import Headcount, Organisation, PartyRank, Unit, rank_of
from nq28model.errors import UnknownName
from nq28model.history.events import (
    CommitteeAppointed,
    CommitteeElected,
    CongressHeld,
    Received,
    TransferredOut,
    UnitSurveyed,
)
from nq28model.rows import Column, Rows, texts
from nq28model.words import Told, Words

UNIT = Words(vi="đơn vị", en="unit")
ORGANISATION = Words(vi="tổ chức", en="organisation")


@frozen(kw_only=True)
class Transfer:
    """A Party organisation on its way from one committee to another, or arrived."""

    organisation: str
    origin: str
    destination: str
    rank_before: PartyRank
    out: TransferredOut
    received: Received | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be received."""
        return self.received is None


@frozen(kw_only=True)
class Membership:
    """Where a member by an opaque id belongs officially, whether confirmed, and where a guest for a time."""

    organisation: str
    is_official: bool
    host: str | None = None


@frozen(kw_only=True)
class Snapshot(Told):
    """The units, the organisations in being with their members, transfers and surveys, on the day ``on``.

    ``away`` counts the members whom an organisation has sent elsewhere for a time, ``guests`` those who take part
    in it for a time; neither changes whom it counts. Where a host ends, its guests are away until they are told to
    have come back.
    """

    on: date
    units: Mapping[str, Unit] = field(factory=dict)
    organisations: Mapping[str, Organisation] = field(factory=dict)
    members: Mapping[str, Headcount] = field(factory=dict)
    transfers_by_number: Mapping[int, Transfer] = field(factory=dict, repr=False)
    surveys: Mapping[str, tuple[UnitSurveyed, ...]] = field(factory=dict)
    committees: Mapping[str, CommitteeAppointed | CommitteeElected] = field(factory=dict, repr=False)
    congresses: Mapping[str, CongressHeld] = field(factory=dict, repr=False)
    people: Mapping[str, Membership] = field(factory=dict, repr=False)
    away: Mapping[str, int] = field(factory=dict, repr=False)
    guests: Mapping[str, int] = field(factory=dict, repr=False)
    ended: Mapping[str, date] = field(factory=dict, repr=False)
    ever_under: Mapping[str, Mapping[str, None]] = field(factory=dict, repr=False, eq=False)
    """For each organisation, those that have ever stood directly under it: where to look for those that do."""
    ever_of_unit: Mapping[str, Mapping[str, None]] = field(factory=dict, repr=False, eq=False)
    """For each unit, the organisations that it has ever had."""

    @property
    def transfers(self) -> tuple[Transfer, ...]:
        """The transfers decided by that day, in their order."""
        return tuple(self.transfers_by_number.values())

    def unit(self, id: str) -> Unit:
        """Return the unit of that id; raises ``UnknownName`` for any other."""
        unit = self.units.get(id)
        if unit is None:
            raise UnknownName(UNIT, id, self.units)
        return unit

    def organisation(self, id: str) -> Organisation:
        """Return the organisation of that id; raises ``UnknownName`` where none is in being."""
        organisation = self.organisations.get(id)
        if organisation is None:
            raise UnknownName(ORGANISATION, id, self.organisations)
        return organisation

    def children(self, id: str) -> tuple[str, ...]:
        """Return the ids of the organisations directly under one."""
        return tuple(child.id for child in self._among(self.ever_under.get(id, ())) if child.parent == id)

    def of_unit(self, unit_id: str) -> tuple[Organisation, ...]:
        """Return the organisations of a unit."""
        return tuple(one for one in self._among(self.ever_of_unit.get(unit_id, ())) if one.unit == unit_id)

    def _among(self, ids: Mapping[str, None] | tuple[()]) -> Iterator[Organisation]:
        found = (self.organisations.get(id) for id in ids)
        return (organisation for organisation in found if organisation is not None)

    def outline(self, *ids: str) -> Iterator[tuple[int, Organisation]]:
        """Yield the organisations at and under *ids*, under all roots for none, each with its depth, as a tree is read.

        Raises ``UnknownName`` for an id that is not in being.

        >>> list(Snapshot(on=date(2019, 10, 31)).outline())
        []
        """
        roots = ids or [id for id, one in self.organisations.items() if one.parent is None]
        left = [(0, id) for id in reversed(roots)]
        while left:
            depth, id = left.pop()
            yield depth, self.organisation(id)
            left.extend((depth + 1, child) for child in reversed(self.children(id)))

    def lines(self) -> Iterator[Words]:
        """Yield the tree as a reader sees it: each organisation with its rank, and its members with those under it."""
        yield Words(vi="Ngày {day}:", en="On {day}:").fill(day=self.on)
        totals = self.headcounts()
        for depth, one in self.outline():
            text = Words(vi="{indent}{name} – {rank}: {members}", en="{indent}{name} – {rank}: {members}")
            yield text.fill(indent="  " * (depth + 1), name=one.name, rank=rank_of(one), members=totals[one.id].total)

    def to_rows(self) -> Rows:
        """Return a row for each organisation in being, with its own members."""
        columns: tuple[Column[Organisation], ...] = (
            Column("on", date, lambda _: self.on),
            Column("id", str, lambda one: one.id),
            Column("name", str, lambda one: one.name),
            Column("branch", str, lambda one: one.branch.value),
            Column("rank", str, lambda one: rank_of(one).value),
            *texts("rank", lambda one: rank_of(one).words),
            Column("parent", str, lambda one: one.parent),
            Column("unit", str, lambda one: one.unit),
            Column("members", int, lambda one: self.members[one.id].total),
            Column("official", int, lambda one: self.members[one.id].official),
        )
        return Rows(columns, self.organisations.values())

    def ancestors(self, id: str) -> tuple[str, ...]:
        """Return the ids of the organisations above one, the nearest first."""
        return tuple(self._upwards(id))

    def _upwards(self, id: str) -> Iterator[str]:
        parent = self.organisation(id).parent
        while parent is not None:
            yield parent
            parent = self.organisation(parent).parent

    def below(self, *ids: str) -> frozenset[str]:
        """Return those of *ids* that are in being, and all organisations under them."""
        found: set[str] = set()
        left = [id for id in ids if id in self.organisations]
        while left:
            id = left.pop()
            if id not in found:
                found.add(id)
                left.extend(self.children(id))
        return frozenset(found)

    def nearest_common_superior(self, one: str, other: str) -> str | None:
        """Return the id of the nearest organisation above both, None where there is none."""
        above = set(self.ancestors(other))
        return next((id for id in self.ancestors(one) if id in above), None)

    def headcounts(self) -> Mapping[str, Headcount]:
        """Return the members of each organisation together with those of all under it, in one pass over the tree."""
        parents = {id: organisation.parent for id, organisation in self.organisations.items()}
        totals = dict(self.members.items())
        above = set(parents.values())
        under: dict[str | None, list[str]] = {}
        for id, parent in parents.items():
            if id in above:
                under.setdefault(parent, []).append(id)
            elif parent is not None:  # most have nothing under them, and need not be put in order
                totals[parent] += totals[id]
        downwards = list(under.get(None, ()))
        for id in downwards:
            downwards.extend(under.get(id, ()))
        for id in reversed(downwards):
            parent = parents[id]
            if parent is not None:
                totals[parent] += totals[id]
        return totals

    def answers(self, unit_id: str) -> Mapping[str, Any]:
        """Return what the surveys of a unit have answered; a later answer replaces an earlier one."""
        return {id: answer for survey in self.surveys.get(unit_id, ()) for id, answer in survey.answers.items()}
