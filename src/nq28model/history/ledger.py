"""Applying one event after another: what each changes, and what the state does not allow.

A refused event leaves the ledger as it was: what it had begun to write is taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any, NoReturn, TypeVar

from attrs import define, evolve, field

from nq28model.entities import Headcount, MassLevel, Organisation, PartyOrganisation, PartyRank, Unit, can_stand_under
from nq28model.errors import InvalidValue
from nq28model.history.events import (
    Admitted,
    Assessed,
    CameBack,
    Commended,
    CommitteeAppointed,
    CommitteeElected,
    Confirmed,
    CongressHeld,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    HeadquartersMoved,
    Inspected,
    Left,
    MeetingHeld,
    MemberListed,
    MembersTransferred,
    MergedInto,
    OrganisationListed,
    OwnerContacted,
    Proposed,
    RankChanged,
    Reassigned,
    Received,
    Renamed,
    Restored,
    SentTemporarily,
    Split,
    TrainingHeld,
    TransferredOut,
    UnitChanged,
    UnitClosed,
    UnitFounded,
    UnitListed,
    UnitSurveyed,
)
from nq28model.history.snapshot import Membership, Snapshot, Transfer
from nq28model.history.track import GONE, Track, View, WholeView
from nq28model.words import Words

V = TypeVar("V")
_EMPTY = Headcount(0, 0)


class Refused(Exception):
    """The reason for which an event cannot follow on those before it."""

    def __init__(self, reason: Words) -> None:
        self.reason = reason
        super().__init__(reason)


def _refuse(vi: str, en: str, **values: object) -> NoReturn:
    raise Refused(Words(vi=vi, en=en).fill(**values))


def _now(tracks: Mapping[Any, Track[V]], key: Any) -> V:
    track = tracks.get(key)
    return GONE if track is None else track.last


@define
class Ledger:
    """What each thing was after each event; events are numbered as they are applied."""

    number: int = 0
    units: dict[str, Track[Unit]] = field(factory=dict)
    organisations: dict[str, Track[Organisation]] = field(factory=dict)
    members: dict[str, Track[Headcount]] = field(factory=dict)
    ended: dict[str, Track[date]] = field(factory=dict)
    transfers: dict[int, Track[Transfer]] = field(factory=dict)
    on_the_way: dict[str, Track[int]] = field(factory=dict)
    awaited: dict[str, Track[int]] = field(factory=dict)
    surveys: dict[str, Track[UnitSurveyed]] = field(factory=dict)
    committees: dict[str, Track[CommitteeAppointed | CommitteeElected]] = field(factory=dict)
    congresses: dict[str, Track[CongressHeld]] = field(factory=dict)
    people: dict[str, Track[Membership]] = field(factory=dict)
    rows: dict[str, Track[int]] = field(factory=dict)
    away: dict[str, Track[int]] = field(factory=dict)
    guests: dict[str, Track[int]] = field(factory=dict)
    stays: dict[tuple[str, str], Track[int]] = field(factory=dict)
    """How many members of the first organisation are guests of the second for a time."""
    ever_under: dict[str, dict[str, None]] = field(factory=dict)
    ever_of_unit: dict[str, dict[str, None]] = field(factory=dict)
    ever_people: dict[str, dict[str, None]] = field(factory=dict)
    ever_hosts: dict[str, dict[str, None]] = field(factory=dict)
    counts: dict[Headcount, Headcount] = field(factory=dict)
    """Each head count that there has been, once: most organisations have had those of others."""
    undo: list[Callable[[], object]] = field(factory=list)
    """What takes back all that was written, one after the other from the end."""

    def snapshot(self, on: date, cut: int) -> Snapshot:
        """Return what was so after the events numbered below *cut*, as a value that later events do not change."""
        return Snapshot(
            on=on,
            units=View(self.units, cut),
            organisations=View(self.organisations, cut),
            members=View(self.members, cut),
            transfers_by_number=View(self.transfers, cut),
            surveys=WholeView(self.surveys, cut),
            committees=View(self.committees, cut),
            congresses=View(self.congresses, cut),
            people=View(self.people, cut),
            away=View(self.away, cut),
            guests=View(self.guests, cut),
            ended=View(self.ended, cut),
            ever_under=self.ever_under,
            ever_of_unit=self.ever_of_unit,
        )

    def apply(self, event: Event) -> None:
        """Apply one event; raises ``Refused``, and changes nothing, where it cannot be."""
        mark = len(self.undo)
        try:
            _APPLY[type(event)](self, event)
        except Refused:
            self.take_back(mark, self.number)
            raise
        self.number += 1

    def take_back(self, mark: int, number: int) -> None:
        """Take back all that was written after *mark*, when the ledger stood at *number*."""
        while len(self.undo) > mark:
            self.undo.pop()()
        self.number = number

    # --- writing ------------------------------------------------------------------------------------

    def _put(self, tracks: dict[Any, Track[V]], key: Any, value: V) -> None:
        track = tracks.get(key)
        if track is None:
            track = tracks[key] = Track()
            self.undo.append(partial(tracks.pop, key))
        elif track.began == self.number:
            track.undo()
        else:
            self.undo.append(track.undo)
        track.put(self.number, value)

    def _note(self, ever: dict[str, dict[str, None]], key: str, id: str) -> None:
        """Note that a thing has been another's, once."""
        noted = ever.setdefault(key, {})
        if id not in noted:
            noted[id] = None
            self.undo.append(partial(noted.pop, id))

    def _put_organisation(self, organisation: Organisation) -> None:
        self._put(self.organisations, organisation.id, organisation)
        if organisation.parent is not None:
            self._note(self.ever_under, organisation.parent, organisation.id)
        if organisation.unit is not None:
            self._note(self.ever_of_unit, organisation.unit, organisation.id)

    def _put_person(self, id: str, membership: Membership) -> None:
        before = _now(self.people, id)
        self._put(self.people, id, membership)
        self._note(self.ever_people, membership.organisation, id)
        if before is GONE or before.organisation != membership.organisation:
            self._count_row(membership.organisation, 1)
            if before is not GONE:
                self._count_row(before.organisation, -1)

    def _take_person(self, id: str) -> None:
        self._count_row(_now(self.people, id).organisation, -1)
        self._put(self.people, id, GONE)

    def _count_row(self, organisation: str, step: int) -> None:
        self._put(self.rows, organisation, _or_zero(_now(self.rows, organisation)) + step)

    def _stay(self, home: str, host: str, step: int) -> None:
        """Let so many more members of *home* be guests of *host* for a time, or so many fewer."""
        self._note(self.ever_hosts, home, host)
        self._put(self.stays, (home, host), _or_zero(_now(self.stays, (home, host))) + step)
        self._put(self.away, home, _or_zero(_now(self.away, home)) + step)
        if _now(self.organisations, host) is not GONE:
            self._put(self.guests, host, _or_zero(_now(self.guests, host)) + step)

    def _put_members(self, id: str, members: Headcount) -> None:
        rows = _now(self.rows, id)
        if rows is not GONE and members.total < rows:
            _refuse(
                "{id}: có tên {rows} người trong danh sách, nhiều hơn {total}",
                "{id}: {rows} are on its list by id, more than {total}",
                id=id,
                rows=rows,
                total=members.total,
            )
        self._put(self.members, id, self.counts.setdefault(members, members))

    # --- what the state allows ----------------------------------------------------------------------

    def _refuse_taken(self, id: str) -> None:
        if id in self.units or id in self.organisations:
            _refuse("mã {id} đã được dùng", "the id {id} is taken; an id is never used again", id=id)

    def _listed(self, id: str) -> Unit:
        unit = _now(self.units, id)
        if unit is GONE:
            day = _now(self.ended, id)
            if day is not GONE:
                _refuse("đơn vị {id} đã chấm dứt ngày {day}", "the unit {id} closed on {day}", id=id, day=day)
            _refuse("đơn vị {id} chưa có trong sổ", "the unit {id} is not on the list; list it first", id=id)
        return unit

    def _being(self, id: str) -> Organisation:
        organisation = _now(self.organisations, id)
        if organisation is GONE:
            day = _now(self.ended, id)
            if day is GONE:
                _refuse("chưa có tổ chức {id}", "there is no organisation {id} yet", id=id)
            _refuse(
                "tổ chức {id} đã kết thúc hoạt động ngày {day}", "the organisation {id} ended on {day}", id=id, day=day
            )
        return organisation

    def _children(self, id: str) -> list[Organisation]:
        among = (_now(self.organisations, child) for child in self.ever_under.get(id, ()))
        return [child for child in among if child is not GONE and child.parent == id]

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

    def _refuse_under(self, organisation: Organisation) -> None:
        """Refuse where those under an organisation do not fit under what it is to be."""
        for child in self._children(organisation.id):
            if not can_stand_under(child, organisation):
                _refuse(
                    "{child} không còn phù hợp khi {id} đổi loại hình",
                    "{child} does not fit under {id} in its new rank",
                    child=child.id,
                    id=organisation.id,
                )

    def line(self, id: str) -> Iterator[str]:
        """Yield the id of an organisation and those of all above it, upwards."""
        above: str | None = id
        while above is not None:
            yield above
            above = self._being(above).parent

    def _depth(self, id: str) -> int:
        return sum(1 for _ in self.line(id))

    def _refuse_cycle(self, id: str, to: str) -> None:
        if id in self.line(to):
            _refuse(
                "{id} không thể chuyển về chính mình hoặc tổ chức trực thuộc mình",
                "{id} cannot go under itself or under one of its own",
                id=id,
            )

    def _refuse_on_the_way(self, id: str) -> None:
        if _now(self.on_the_way, id) is not GONE or _now(self.awaited, id) not in (GONE, 0):
            _refuse("{id} đang trong việc chuyển giao", "{id} is in the middle of a transfer", id=id)

    def _less(self, id: str, gone: Headcount) -> None:
        self._put_members(id, _without(id, _now(self.members, id), gone))

    def _more(self, id: str, come: Headcount) -> None:
        self._put_members(id, _now(self.members, id) + come)

    def _person(self, id: str, organisation: str) -> Membership:
        person = _now(self.people, id)
        if person is GONE or person.organisation != organisation:
            _refuse(
                "người này không có tên trong danh sách của {organisation}",
                "this person is not on the list of {organisation}",
                organisation=organisation,
            )
        return person

    def _leaving(self, id: str, organisation: str) -> Membership:
        """Return the membership of one who leaves an organisation, and so is no longer a guest from there."""
        person = self._person(id, organisation)
        if person.host is not None:
            self._stay(organisation, person.host, -1)
        return evolve(person, host=None)

    def _nobody(self, id: str) -> None:
        person = _now(self.people, id)
        if person is not GONE:
            _refuse(
                "người này đã có tên trong danh sách của {organisation}",
                "this person is on the list of {organisation} already",
                organisation=person.organisation,
            )

    # --- units --------------------------------------------------------------------------------------

    def _list_unit(self, event: UnitListed | UnitFounded) -> None:
        self._refuse_taken(event.unit.id)
        self._put(self.units, event.unit.id, event.unit)

    def _change_unit(self, event: UnitChanged) -> None:
        self._listed(event.unit.id)
        self._put(self.units, event.unit.id, event.unit)

    def _close_unit(self, event: UnitClosed) -> None:
        self._listed(event.unit)
        among = (_now(self.organisations, id) for id in self.ever_of_unit.get(event.unit, ()))
        left = [one.id for one in among if one is not GONE and one.unit == event.unit]
        if left:
            _refuse(
                "đơn vị {id} còn tổ chức: {left}",
                "the unit {id} still has organisations: {left}",
                id=event.unit,
                left=", ".join(left),
            )
        self._put(self.units, event.unit, GONE)
        self._put(self.ended, event.unit, event.effective)

    def _survey(self, event: UnitSurveyed) -> None:
        self._listed(event.unit)
        self._put(self.surveys, event.unit, event)

    def _contact(self, event: OwnerContacted) -> None:
        self._listed(event.unit)

    # --- organisations ------------------------------------------------------------------------------

    def _add(self, event: OrganisationListed | Established) -> None:
        self._begin(event.organisation, event.members)

    def _begin(self, organisation: Organisation, members: Headcount) -> None:
        self._refuse_taken(organisation.id)
        if organisation.unit is not None:
            self._listed(organisation.unit)
        self._place(organisation)
        self._put_organisation(organisation)
        self._put(self.members, organisation.id, members)

    def _end(self, id: str, day: date, heir: str | None) -> None:
        """End an organisation that nothing stands under.

        Those on its list by id, and those away for a time, go to the *heir*; without one they are off the list.
        """
        under = [child.id for child in self._children(id)]
        if under:
            _refuse(
                "còn tổ chức trực thuộc {id}: {under}",
                "organisations still stand under {id}: {under}",
                id=id,
                under=", ".join(under),
            )
        self._refuse_on_the_way(id)
        for person in self.ever_people.get(id, ()):
            membership = _now(self.people, person)
            if membership is not GONE and membership.organisation == id:
                if heir is None:
                    self._take_person(person)
                else:
                    host = None if membership.host == heir else membership.host
                    self._put_person(person, evolve(membership, organisation=heir, host=host))
        for host in self.ever_hosts.get(id, ()):
            number = _now(self.stays, (id, host))
            self._stay(id, host, -number)
            if heir is not None and heir != host:
                self._stay(heir, host, number)
        for stock in (self.organisations, self.members, self.away, self.guests):
            if id in stock:
                self._put(stock, id, GONE)
        self._put(self.ended, id, day)

    def _take_over(self, id: str, heir: str) -> None:
        """Let the *heir* take over the members of an organisation and all that stands under it."""
        self._put_members(heir, _now(self.members, heir) + _now(self.members, id))
        for child in self._children(id):
            moved = evolve(child, parent=heir)
            self._place(moved)
            self._put_organisation(moved)

    def _dissolve(self, event: Dissolved | Disbanded) -> None:
        id, heir = event.organisation, event.members_to
        organisation = self._being(id)
        if heir is not None:
            if heir == id or self._being(heir).branch is not organisation.branch:
                _refuse(
                    "{heir} không thể nhận đảng viên, đoàn viên của {id}",
                    "{heir} cannot take over the members of {id}",
                    heir=heir,
                    id=id,
                )
            self._more(heir, _now(self.members, id))
        self._end(id, event.effective, heir)

    def _merge(self, event: MergedInto) -> None:
        organisation, heir = self._being(event.organisation), self._being(event.into)
        if heir.id == organisation.id or heir.branch is not organisation.branch:
            _refuse(
                "{id} không thể sáp nhập vào {heir}",
                "{id} cannot be merged into {heir}",
                id=organisation.id,
                heir=heir.id,
            )
        self._refuse_cycle(organisation.id, heir.id)
        self._take_over(organisation.id, heir.id)
        self._end(organisation.id, event.effective, heir.id)

    def _consolidate(self, event: Consolidated) -> None:
        for id in event.organisations:
            if self._being(id).branch is not event.into.branch:
                _refuse("{id} không cùng hệ thống", "{id} is of another branch", id=id)
            if event.into.parent is not None:
                self._refuse_cycle(id, event.into.parent)
        self._begin(event.into, _EMPTY)
        # the lowest first, so that one which stands under another of them has ended when that one does
        for id in sorted(event.organisations, key=self._depth, reverse=True):
            self._take_over(id, event.into.id)
            self._end(id, event.effective, event.into.id)

    def _split(self, event: Split) -> None:
        old = self._being(event.organisation)
        left = _now(self.members, old.id)
        for part in event.parts:
            if part.organisation.branch is not old.branch:
                _refuse("{id} không cùng hệ thống", "{id} is of another branch", id=part.organisation.id)
            self._begin(part.organisation, part.members)
            left = _without(old.id, left, part.members)
        if not event.ends:
            self._put_members(old.id, left)
            return
        if left.total:
            _refuse(
                "còn {left} đảng viên, đoàn viên của {id} chưa có nơi sinh hoạt",
                "{left} members of {id} have no new place",
                left=left.total,
                id=old.id,
            )
        self._end(old.id, event.effective, None)

    def _change_rank(self, event: RankChanged) -> None:
        self._refuse_on_the_way(event.organisation)
        self._set_up(of_rank(self._being(event.organisation), event.rank))

    def _reassign(self, event: Reassigned) -> None:
        organisation = self._being(event.organisation)
        self._being(event.to)
        if _now(self.on_the_way, organisation.id) is not GONE:
            _refuse("{id} đang trong việc chuyển giao", "{id} is in the middle of a transfer", id=organisation.id)
        self._refuse_cycle(organisation.id, event.to)
        moved = organisation if event.rank is None else of_rank(organisation, event.rank)
        self._set_up(evolve(moved, parent=event.to))

    def _set_up(self, organisation: Organisation) -> None:
        """Let an organisation be what it is to be, where it and those under it fit."""
        self._place(organisation)
        self._refuse_under(organisation)
        self._put_organisation(organisation)

    def _rename(self, event: Renamed) -> None:
        self._put_organisation(evolve(self._being(event.organisation), name=event.name))

    def _move_headquarters(self, event: HeadquartersMoved) -> None:
        self._put_organisation(evolve(self._being(event.organisation), headquarters=event.place))

    def _transfer(self, event: TransferredOut) -> None:
        organisation, to = self._being(event.organisation), self._being(event.to)
        if not isinstance(organisation, PartyOrganisation) or organisation.parent is None:
            _refuse(
                "chỉ chuyển giao tổ chức đảng có cấp trên: {id}",
                "only a Party organisation that stands under another is transferred, not {id}",
                id=organisation.id,
            )
        if to.branch is not organisation.branch:
            _refuse("{id} không cùng hệ thống", "{id} is of another branch", id=to.id)
        if event.to == organisation.parent:
            _refuse("{id} đã trực thuộc {to}", "{id} stands under {to} already", id=organisation.id, to=event.to)
        if _now(self.on_the_way, organisation.id) is not GONE:
            _refuse(
                "{id} đang được chuyển giao, chưa được tiếp nhận",
                "{id} is transferred already, and not yet received",
                id=organisation.id,
            )
        self._refuse_cycle(organisation.id, event.to)
        transfer = Transfer(
            organisation=organisation.id,
            origin=organisation.parent,
            destination=event.to,
            rank_before=organisation.rank,
            out=event,
        )
        self._put(self.transfers, self.number, transfer)
        self._put(self.on_the_way, organisation.id, self.number)
        self._await(event.to, 1)

    def _await(self, destination: str, step: int) -> None:
        awaited = _now(self.awaited, destination)
        self._put(self.awaited, destination, (0 if awaited is GONE else awaited) + step)

    def _receive(self, event: Received) -> None:
        organisation = self._being(event.organisation)
        number = _now(self.on_the_way, event.organisation)
        if number is GONE or not isinstance(organisation, PartyOrganisation):
            _refuse(
                "{id} chưa được chuyển giao nên không thể tiếp nhận",
                "{id} was not transferred, so it cannot be received",
                id=event.organisation,
            )
        transfer = _now(self.transfers, number)
        self._refuse_cycle(organisation.id, transfer.destination)
        self._set_up(evolve(organisation, parent=transfer.destination, rank=event.rank or organisation.rank))
        self._put(self.transfers, number, evolve(transfer, received=event))
        self._put(self.on_the_way, organisation.id, GONE)
        self._await(transfer.destination, -1)

    def _form_committee(self, event: CommitteeAppointed | CommitteeElected) -> None:
        self._being(event.organisation)
        self._put(self.committees, event.organisation, event)

    def _hold_congress(self, event: CongressHeld) -> None:
        self._being(event.organisation)
        self._put(self.congresses, event.organisation, event)

    # --- members ------------------------------------------------------------------------------------

    def _report(self, event: HeadcountReported) -> None:
        self._being(event.organisation)
        self._put_members(event.organisation, event.members)

    def _list_member(self, event: MemberListed) -> None:
        self._being(event.organisation)
        member = event.member or ""
        self._nobody(member)
        self._put_person(member, Membership(organisation=event.organisation, is_official=event.is_official))
        self._put_members(event.organisation, _now(self.members, event.organisation))

    def _admit(self, event: Admitted) -> None:
        self._being(event.organisation)
        self._put_members(event.organisation, _now(self.members, event.organisation).admitting(event.number))
        if event.member is not None:
            self._nobody(event.member)
            self._put_person(event.member, Membership(organisation=event.organisation, is_official=False))

    def _confirm(self, event: Confirmed) -> None:
        self._being(event.organisation)
        confirmed = _now(self.members, event.organisation).confirming(event.number)
        if confirmed is None:
            _refuse(
                "{id} không có {number} đảng viên dự bị",
                "{id} has not {number} members on probation",
                id=event.organisation,
                number=event.number,
            )
        self._put_members(event.organisation, confirmed)
        if event.member is not None:
            person = self._person(event.member, event.organisation)
            if person.is_official:
                _refuse("người này đã là chính thức", "this person is official already")
            self._put_person(event.member, evolve(person, is_official=True))

    def _move_members(self, event: MembersTransferred) -> None:
        places = [self._being(place) for place in (event.organisation, event.to) if place is not None]
        if places[0].branch is not places[-1].branch:
            _refuse("{id} không cùng hệ thống", "{id} is of another branch", id=places[-1].id)
        if event.member is not None:
            self._move_person(event, event.member)
        if event.organisation is not None:
            self._less(event.organisation, event.members)
        if event.to is not None:
            self._more(event.to, event.members)

    def _move_person(self, event: MembersTransferred, id: str) -> None:
        if event.organisation is None:
            self._nobody(id)
            membership = Membership(organisation=event.to or "", is_official=event.members.official != 0)
        else:
            membership = self._leaving(id, event.organisation)
        if event.to is None:
            self._take_person(id)
        else:
            self._put_person(id, evolve(membership, organisation=event.to))

    def _send(self, event: SentTemporarily) -> None:
        home, host = self._being(event.organisation), self._being(event.to)
        if home.id == host.id or home.branch is not host.branch:
            _refuse("{id} không thể là nơi sinh hoạt tạm thời", "{id} cannot be the place for a time", id=host.id)
        if _or_zero(_now(self.away, home.id)) + event.number > _now(self.members, home.id).total:
            _refuse("{id} không có đủ số đảng viên, đoàn viên đó", "{id} has not so many members", id=home.id)
        if event.member is not None:
            person = self._person(event.member, home.id)
            if person.host is not None:
                _refuse("người này đang sinh hoạt tạm thời nơi khác", "this person is a guest elsewhere already")
            self._put_person(event.member, evolve(person, host=host.id))
        self._stay(home.id, host.id, event.number)

    def _come_back(self, event: CameBack) -> None:
        home = self._being(event.organisation)
        guests = _or_zero(_now(self.stays, (home.id, event.host)))
        if event.member is None:
            guests -= sum(
                (person.organisation, person.host) == (home.id, event.host)
                for person in (_now(self.people, id) for id in self.ever_people.get(home.id, ()))
                if person is not GONE
            )
        if guests < event.number:
            _refuse(
                "không có số người đó đang sinh hoạt tạm thời tại {host}",
                "not so many are guests of {host}",
                host=event.host,
            )
        if event.member is not None:
            person = self._person(event.member, home.id)
            if person.host != event.host:
                _refuse("người này không ở {host}", "this person is no guest of {host}", host=event.host)
            self._put_person(event.member, evolve(person, host=None))
        self._stay(home.id, event.host, -event.number)

    def _lose(self, event: Left | Died) -> None:
        self._being(event.organisation)
        if event.member is not None:
            self._leaving(event.member, event.organisation)
            self._take_person(event.member)
        self._less(event.organisation, event.members)

    def _restore(self, event: Restored) -> None:
        self._being(event.organisation)
        self._more(event.organisation, event.members)

    # --- what organisations do ----------------------------------------------------------------------

    def _act(self, event: MeetingHeld | TrainingHeld | Inspected | Proposed | Assessed) -> None:
        self._being(event.organisation)

    def _commend(self, event: Commended) -> None:
        for id in event.touches():
            self._being(id)


@define
class Present(Ledger):
    """A ledger of what is so now: what was so before is forgotten, for more events than can be held.

    It holds as much as there are units, organisations, transfers and members listed by id. Nothing that was written is
    taken back, so one that has refused an event is of no more use.
    """

    def _put(self, tracks: dict[Any, Track[V]], key: Any, value: V) -> None:
        track = tracks.get(key)
        if track is None:
            track = tracks[key] = Track()
        else:
            track.undo()
        track.put(self.number, value)

    def _note(self, ever: dict[str, dict[str, None]], key: str, id: str) -> None:
        ever.setdefault(key, {})[id] = None


def _without(id: str, members: Headcount, gone: Headcount) -> Headcount:
    left = members.less(gone)
    if left is None:
        _refuse(
            "{id} không có đủ số đảng viên, đoàn viên đó ({gone})",
            "{id} has not so many members ({gone})",
            id=id,
            gone=_said(gone),
        )
    return left


def of_rank(organisation: Organisation, rank: PartyRank | MassLevel) -> Organisation:
    """Return an organisation at another rank; raises ``Refused`` for a rank that is not of its branch."""
    if isinstance(organisation, PartyOrganisation):
        if not isinstance(rank, PartyRank):
            _refuse("{id} là tổ chức đảng", "{id} is a Party organisation", id=organisation.id)
        return evolve(organisation, rank=rank)
    if not isinstance(rank, MassLevel):
        _refuse("{id} không phải tổ chức đảng", "{id} is no Party organisation", id=organisation.id)
    try:
        return evolve(organisation, level=rank)
    except InvalidValue as error:
        raise Refused(error.words) from None


def _or_zero(number: int) -> int:
    return 0 if number is GONE else number


def _said(members: Headcount) -> str:
    return str(members.total) if members.official is None else f"{members.total} ({members.official})"


_APPLY: Mapping[type[Event], Callable[[Ledger, Any], None]] = {
    UnitListed: Ledger._list_unit,
    UnitFounded: Ledger._list_unit,
    UnitChanged: Ledger._change_unit,
    UnitClosed: Ledger._close_unit,
    UnitSurveyed: Ledger._survey,
    OwnerContacted: Ledger._contact,
    OrganisationListed: Ledger._add,
    Established: Ledger._add,
    Split: Ledger._split,
    Consolidated: Ledger._consolidate,
    MergedInto: Ledger._merge,
    Dissolved: Ledger._dissolve,
    Disbanded: Ledger._dissolve,
    TransferredOut: Ledger._transfer,
    Received: Ledger._receive,
    Reassigned: Ledger._reassign,
    RankChanged: Ledger._change_rank,
    Renamed: Ledger._rename,
    HeadquartersMoved: Ledger._move_headquarters,
    CommitteeAppointed: Ledger._form_committee,
    CommitteeElected: Ledger._form_committee,
    CongressHeld: Ledger._hold_congress,
    HeadcountReported: Ledger._report,
    MemberListed: Ledger._list_member,
    Admitted: Ledger._admit,
    Confirmed: Ledger._confirm,
    MembersTransferred: Ledger._move_members,
    SentTemporarily: Ledger._send,
    CameBack: Ledger._come_back,
    Left: Ledger._lose,
    Died: Ledger._lose,
    Restored: Ledger._restore,
    MeetingHeld: Ledger._act,
    TrainingHeld: Ledger._act,
    Inspected: Ledger._act,
    Proposed: Ledger._act,
    Commended: Ledger._commend,
    Assessed: Ledger._act,
}
