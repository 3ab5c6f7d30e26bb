"""What was so on one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from attrs import field, frozen

from nq28model.entities import Headcount, Organisation, PartyRank, Unit
from nq28model.errors import UnknownName
from nq28model.history.events import Received, TransferredOut, UnitSurveyed
from nq28model.words import Words

_UNIT = Words(vi="đơn vị", en="unit")
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
class Snapshot:
    """The units, the organisations in being with their members, transfers and surveys, on the day ``on``."""

    on: date
    units: Mapping[str, Unit] = field(factory=dict)
    organisations: Mapping[str, Organisation] = field(factory=dict)
    members: Mapping[str, Headcount] = field(factory=dict)
    transfers: tuple[Transfer, ...] = ()
    surveys: Mapping[str, tuple[UnitSurveyed, ...]] = field(factory=dict)

    def unit(self, id: str) -> Unit:
        """Return the unit of that id; raises ``UnknownName`` for any other."""
        if id not in self.units:
            raise UnknownName(_UNIT, id, self.units)
        return self.units[id]

    def organisation(self, id: str) -> Organisation:
        """Return the organisation of that id; raises ``UnknownName`` where none is in being."""
        if id not in self.organisations:
            raise UnknownName(ORGANISATION, id, self.organisations)
        return self.organisations[id]

    def children(self, id: str) -> tuple[str, ...]:
        """Return the ids of the organisations directly under one."""
        return tuple(child.id for child in self.organisations.values() if child.parent == id)

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
        found = {id for id in ids if id in self.organisations}
        rest = {id: one.parent for id, one in self.organisations.items() if id not in found}
        while newly := {id for id, parent in rest.items() if parent in found}:
            found |= newly
            for id in newly:
                del rest[id]
        return frozenset(found)

    def nearest_common_superior(self, one: str, other: str) -> str | None:
        """Return the id of the nearest organisation above both, None where there is none."""
        above = set(self.ancestors(other))
        return next((id for id in self.ancestors(one) if id in above), None)

    def of_unit(self, unit_id: str) -> tuple[Organisation, ...]:
        """Return the organisations of a unit."""
        return tuple(one for one in self.organisations.values() if one.unit == unit_id)

    def answers(self, unit_id: str) -> Mapping[str, Any]:
        """Return what the surveys of a unit have answered; a later answer replaces an earlier one."""
        return {id: answer for survey in self.surveys.get(unit_id, ()) for id, answer in survey.answers.items()}
