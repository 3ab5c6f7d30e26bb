"""Applying one event after another: what each changes, and what the state does not allow.

A refused event leaves the ledger as it was: everything is checked before anything is written.
"""

from __future__ import annotations

from datetime import date
from typing import NoReturn, assert_never

from attrs import define, evolve, field

from nq28model.entities import Headcount, Organisation, PartyOrganisation, Unit, can_stand_under
from nq28model.history.events import (
    Admitted,
    Commended,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    MeetingHeld,
    OrganisationListed,
    Received,
    TransferredOut,
    UnitListed,
    UnitSurveyed,
)
from nq28model.history.snapshot import Snapshot, Transfer
from nq28model.words import Words


class Refused(Exception):
    """The reason for which an event cannot follow on those before it."""

    def __init__(self, reason: Words) -> None:
        self.reason = reason
        super().__init__(reason)


def _refuse(vi: str, en: str, **values: object) -> NoReturn:
    raise Refused(Words(vi=vi, en=en).fill(**values))


@define
class Ledger:
    """The state while events are applied to it."""

    units: dict[str, Unit] = field(factory=dict)
    organisations: dict[str, Organisation] = field(factory=dict)
    members: dict[str, Headcount] = field(factory=dict)
    ended: dict[str, date] = field(factory=dict)
    transfers: list[Transfer] = field(factory=list)
    surveys: dict[str, tuple[UnitSurveyed, ...]] = field(factory=dict)

    def snapshot(self, on: date) -> Snapshot:
        """Return what is so now, as a value that later events do not change."""
        return Snapshot(
            on=on,
            units=dict(self.units),
            organisations=dict(self.organisations),
            members=dict(self.members),
            transfers=tuple(self.transfers),
            surveys=dict(self.surveys),
        )

    def apply(self, event: Event) -> None:
        """Apply one event; raises ``Refused``, and changes nothing, where it cannot be."""
        match event:
            case UnitListed(unit=unit):
                self._refuse_taken(unit.id)
                self.units[unit.id] = unit
            case OrganisationListed() | Established():
                self._add(event.organisation, event.members)
            case Dissolved():
                self._dissolve(event)
            case TransferredOut():
                self._transfer(event)
            case Received():
                self._receive(event)
            case HeadcountReported(organisation=id, members=members):
                self._being(id)
                self.members[id] = members
            case Admitted(organisation=id, number=number):
                self._being(id)
                self.members[id] = self.members[id].admitting(number)
            case UnitSurveyed(unit=unit_id):
                self._listed(unit_id)
                self.surveys[unit_id] = (*self.surveys.get(unit_id, ()), event)
            case MeetingHeld(organisation=id):
                self._being(id)
            case Commended(by=by):
                if by is not None:
                    self._being(by)
            case _:
                assert_never(event)

    # --- what the state allows ----------------------------------------------------------------------

    def _refuse_taken(self, id: str) -> None:
        if id in self.units or id in self.organisations or id in self.ended:
            _refuse("mã {id} đã được dùng", "the id {id} is taken; an id is never used again", id=id)

    def _listed(self, id: str) -> Unit:
        if id not in self.units:
            _refuse("đơn vị {id} chưa có trong sổ", "the unit {id} is not on the list; list it first", id=id)
        return self.units[id]

    def _being(self, id: str) -> Organisation:
        if id in self.ended:
            _refuse(
                "tổ chức {id} đã giải thể ngày {day}",
                "the organisation {id} was dissolved on {day}",
                id=id,
                day=self.ended[id],
            )
        if id not in self.organisations:
            _refuse("chưa có tổ chức {id}", "there is no organisation {id} yet", id=id)
        return self.organisations[id]

    def _place(self, organisation: Organisation) -> None:
        """Refuse a place in the tree that the organisation cannot have."""
        parent = self._being(organisation.parent) if organisation.parent is not None else None
        if not can_stand_under(organisation, parent):
            _refuse(
                "{id} không thể trực thuộc {parent}: loại hình, cấp không phù hợp",
                "{id} cannot stand under {parent}: their branch or rank does not fit",
                id=organisation.id,
                parent=organisation.parent or "–",
            )

    def _open_transfer(self, id: str) -> int | None:
        return next((i for i, one in enumerate(self.transfers) if one.organisation == id and one.is_open), None)

    # --- what each event changes --------------------------------------------------------------------

    def _add(self, organisation: Organisation, members: Headcount) -> None:
        self._refuse_taken(organisation.id)
        if organisation.unit is not None:
            self._listed(organisation.unit)
        self._place(organisation)
        self.organisations[organisation.id] = organisation
        self.members[organisation.id] = members

    def _dissolve(self, event: Dissolved) -> None:
        id, heir = event.organisation, event.members_to
        organisation = self._being(id)
        under = [one.id for one in self.organisations.values() if one.parent == id]
        if under:
            _refuse(
                "còn tổ chức trực thuộc {id}: {under}",
                "organisations still stand under {id}: {under}",
                id=id,
                under=", ".join(under),
            )
        if any(one.is_open and id in (one.organisation, one.destination) for one in self.transfers):
            _refuse("{id} đang trong việc chuyển giao", "{id} is in the middle of a transfer", id=id)
        if heir is not None and (heir == id or self._being(heir).branch is not organisation.branch):
            _refuse(
                "{heir} không thể nhận đảng viên, đoàn viên của {id}",
                "{heir} cannot take over the members of {id}",
                heir=heir,
                id=id,
            )
        if heir is not None:
            self.members[heir] = self.members[heir] + self.members[id]
        del self.organisations[id], self.members[id]
        self.ended[id] = event.effective

    def _transfer(self, event: TransferredOut) -> None:
        organisation = self._being(event.organisation)
        self._being(event.to)
        if not isinstance(organisation, PartyOrganisation) or organisation.parent is None:
            _refuse(
                "chỉ chuyển giao tổ chức đảng có cấp trên: {id}",
                "only a Party organisation that stands under another is transferred, not {id}",
                id=organisation.id,
            )
        if event.to == organisation.parent:
            _refuse("{id} đã trực thuộc {to}", "{id} stands under {to} already", id=organisation.id, to=event.to)
        if self._open_transfer(organisation.id) is not None:
            _refuse(
                "{id} đang được chuyển giao, chưa được tiếp nhận",
                "{id} is transferred already, and not yet received",
                id=organisation.id,
            )
        self._refuse_cycle(organisation.id, event.to)
        self.transfers.append(
            Transfer(
                organisation=organisation.id,
                origin=organisation.parent,
                destination=event.to,
                rank_before=organisation.rank,
                out=event,
            )
        )

    def _refuse_cycle(self, id: str, to: str) -> None:
        above: str | None = to
        while above is not None:
            if above == id:
                _refuse(
                    "{id} không thể chuyển về chính mình hoặc tổ chức trực thuộc mình",
                    "{id} cannot go under itself or under one of its own",
                    id=id,
                )
            above = self.organisations[above].parent

    def _receive(self, event: Received) -> None:
        organisation = self._being(event.organisation)
        place = self._open_transfer(event.organisation)
        if place is None or not isinstance(organisation, PartyOrganisation):
            _refuse(
                "{id} chưa được chuyển giao nên không thể tiếp nhận",
                "{id} was not transferred, so it cannot be received",
                id=event.organisation,
            )
        transfer = self.transfers[place]
        self._refuse_cycle(organisation.id, transfer.destination)
        moved = evolve(organisation, parent=transfer.destination, rank=event.rank or organisation.rank)
        self._place(moved)
        for child in self.organisations.values():
            if child.parent == moved.id and not can_stand_under(child, moved):
                _refuse(
                    "{child} không còn phù hợp khi {id} đổi loại hình",
                    "{child} does not fit under {id} in its new rank",
                    child=child.id,
                    id=moved.id,
                )
        self.organisations[moved.id] = moved
        self.transfers[place] = evolve(transfer, received=event)
