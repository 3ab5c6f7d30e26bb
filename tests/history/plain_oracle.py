"""What a registry should say, worked out from nothing with plain dicts: slow, and easy to read.

``replay`` goes through all events one after the other. It knows nothing of how a registry keeps them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from attrs import define, evolve, field, frozen

from nq28model.entities import Branch, Headcount, MassLevel, Organisation, PartyOrganisation, PartyRank, can_stand_under
from nq28model.history import (
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
    Snapshot,
    Split,
    TrainingHeld,
    TransferredOut,
    UnitChanged,
    UnitClosed,
    UnitFounded,
    UnitListed,
    UnitSurveyed,
)

Members = tuple[int, int | None]
"""How many in all, and how many of them are official; None where that is not known."""
Person = tuple[str, bool, str | None]
"""Where somebody belongs, whether confirmed, and where a guest for a time."""


@define
class State:
    """All that is so, as plain dicts by id."""

    units: dict[str, Any] = field(factory=dict)
    organisations: dict[str, Organisation] = field(factory=dict)
    members: dict[str, Members] = field(factory=dict)
    people: dict[str, Person] = field(factory=dict)
    stays: dict[tuple[str, str], int] = field(factory=dict)
    """How many of the first organisation are guests of the second."""
    transfers: list[dict[str, Any]] = field(factory=list)
    surveys: dict[str, list[Event]] = field(factory=dict)
    committees: dict[str, Event] = field(factory=dict)
    congresses: dict[str, Event] = field(factory=dict)
    ended: dict[str, date] = field(factory=dict)

    def under(self, id: str) -> list[Organisation]:
        """Return what stands directly under one."""
        return [one for one in self.organisations.values() if one.parent == id]

    def line(self, id: str | None) -> Iterator[str]:
        """Yield the id of an organisation and those above it."""
        while id is not None:
            yield id
            id = self.organisations[id].parent

    def depth(self, id: str) -> int:
        """Return how far down one stands."""
        return len(list(self.line(id)))

    def on_the_way(self, id: str) -> dict[str, Any] | None:
        """Return the open transfer of an organisation."""
        return next((one for one in self.transfers if one["organisation"] == id and one["received"] is None), None)

    def is_awaited(self, id: str) -> bool:
        """Tell whether some transfer to an organisation is open."""
        return any(one["destination"] == id and one["received"] is None for one in self.transfers)

    def rows(self, id: str) -> list[str]:
        """Return those on the list of an organisation."""
        return [person for person, (home, _, _) in self.people.items() if home == id]

    def listed(self) -> Counter[str]:
        """Return how many are on the list of each."""
        return Counter(home for home, _, _ in self.people.values())

    def away(self) -> dict[str, int]:
        """Return how many each has sent elsewhere, nobody left out."""
        return _sums((home, number) for (home, _), number in self.stays.items())

    def guests(self) -> dict[str, int]:
        """Return how many guests each has that is in being."""
        return _sums((host, number) for (_, host), number in self.stays.items() if host in self.organisations)


def _sums(numbers: Iterable[tuple[str, int]]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for id, number in numbers:
        sums[id] = sums.get(id, 0) + number
    return {id: number for id, number in sums.items() if number}


class _CannotBe(Exception):
    """Why an event cannot happen."""


@frozen
class Refusal:
    """Which event cannot happen, by its place in what was given, and why."""

    place: int
    reason: str


def replay(events: Iterable[Event]) -> tuple[State, Refusal | None]:
    """Return what is so after all events, those of one day in the order given; or the first that cannot happen."""
    so = State()
    for place, event in sorted(enumerate(events), key=lambda placed: placed[1].effective):
        try:
            happen(so, event)
            must(all(number <= so.members[id][0] for id, number in so.listed().items()), "more listed than there are")
        except _CannotBe as reason:
            return so, Refusal(place, str(reason))
    return so, None


def must(condition: object, otherwise: str) -> None:
    """Refuse the event that is happening where a condition does not hold."""
    if not condition:
        raise _CannotBe(otherwise)


# --- parts of what happens --------------------------------------------------------------------------


def being(so: State, id: str) -> Organisation:
    """Return an organisation that must be in being."""
    must(id in so.organisations, f"{id} is not in being")
    return so.organisations[id]


def place(so: State, organisation: Organisation) -> None:
    """Put an organisation where it is to stand, as what it is to be."""
    if organisation.parent is not None:
        must(organisation.id not in so.line(being(so, organisation.parent).id), "under itself")
    above = None if organisation.parent is None else so.organisations[organisation.parent]
    must(can_stand_under(organisation, above), "does not fit")
    must(all(can_stand_under(child, organisation) for child in so.under(organisation.id)), "those under it do not fit")
    so.organisations[organisation.id] = organisation


def begin(so: State, organisation: Organisation, members: Headcount) -> None:
    """Let a new organisation be."""
    new_id(so, organisation.id)
    must(organisation.unit is None or organisation.unit in so.units, "no such unit")
    place(so, organisation)
    so.members[organisation.id] = (members.total, members.official)


def new_id(so: State, id: str) -> None:
    """Refuse an id that is or was a unit's or an organisation's."""
    must(id not in so.units and id not in so.organisations and id not in so.ended, "the id is taken")


def end(so: State, id: str, day: date, heir: str | None) -> None:
    """Let an organisation end; who is on its list, and who is away from it, belongs to the heir, or nowhere."""
    must(not so.under(id), "something stands under it")
    must(so.on_the_way(id) is None and not so.is_awaited(id), "in the middle of a transfer")
    for person in so.rows(id):
        _, is_official, host = so.people.pop(person)
        if heir is not None:
            so.people[person] = (heir, is_official, None if host == heir else host)
    for home, host in list(so.stays):
        if home == id:
            number = so.stays.pop((home, host))
            if heir is not None and heir != host:
                so.stays[heir, host] = so.stays.get((heir, host), 0) + number
    del so.organisations[id], so.members[id]
    so.ended[id] = day


def take_over(so: State, id: str, heir: str) -> None:
    """Let the heir have the members of another and what stands under it."""
    come(so, heir, Headcount(*so.members[id]))
    for child in so.under(id):
        place(so, evolve(child, parent=heir))


def come(so: State, id: str, members: Headcount) -> None:
    """Add members; of how many the split is known, it stays known."""
    total, official = so.members[id]
    is_known = official is not None and members.official is not None
    so.members[id] = (total + members.total, (official or 0) + (members.official or 0) if is_known else None)


def go(so: State, id: str, members: Headcount) -> None:
    """Take members away, of which there must be so many, of each kind where both are known."""
    total, official = so.members[id]
    left = total - members.total
    must(left >= 0, "not so many")
    if official is None or members.official is None:
        so.members[id] = (left, None)
    else:
        must(0 <= official - members.official <= left, "not so many of the kind")
        so.members[id] = (left, official - members.official)


def somebody_goes(so: State, member: str, home: str) -> Person:
    """Take somebody off a list on which they must be."""
    must(member in so.people and so.people[member][0] == home, "not on its list")
    person = so.people.pop(member)
    if person[2] is not None:
        so.stays[home, person[2]] -= 1
    return person


def ranked(organisation: Organisation, rank: PartyRank | MassLevel) -> Organisation:
    """Return an organisation in another rank, which must be one that its branch has."""
    if isinstance(organisation, PartyOrganisation) and isinstance(rank, PartyRank):
        return evolve(organisation, rank=rank)
    if not isinstance(organisation, PartyOrganisation) and isinstance(rank, MassLevel):
        must((organisation.branch, rank) != (Branch.UNION, MassLevel.CELL), "a union has no cells")
        return evolve(organisation, level=rank)
    raise _CannotBe("no rank of its branch")


# --- what happens -----------------------------------------------------------------------------------


def happen(so: State, event: Event) -> None:
    """Let one event happen, or raise why it cannot."""
    match event:
        case UnitListed(unit=unit) | UnitFounded(unit=unit):
            new_id(so, unit.id)
            so.units[unit.id] = unit
        case UnitChanged(unit=unit):
            must(unit.id in so.units, "no such unit")
            so.units[unit.id] = unit
        case UnitClosed(unit=id):
            must(id in so.units, "no such unit")
            must(all(one.unit != id for one in so.organisations.values()), "it has organisations")
            del so.units[id]
            so.ended[id] = event.effective
        case UnitSurveyed(unit=id):
            must(id in so.units, "no such unit")
            so.surveys.setdefault(id, []).append(event)
        case OwnerContacted(unit=id):
            must(id in so.units, "no such unit")
        case OrganisationListed() | Established():
            begin(so, event.organisation, event.members)
        case Split(organisation=id):
            old = being(so, id)
            for part in event.parts:
                must(part.organisation.branch is old.branch, "another branch")
                begin(so, part.organisation, part.members)
                go(so, id, part.members)
            if event.ends:
                must(so.members[id][0] == 0, "some members are left")
                end(so, id, event.effective, None)
        case Consolidated(organisations=olds, into=new):
            for id in olds:
                must(being(so, id).branch is new.branch, "another branch")
                must(new.parent is None or id not in so.line(being(so, new.parent).id), "under one that ends")
            begin(so, new, Headcount(0, 0))
            for id in sorted(olds, key=so.depth, reverse=True):
                take_over(so, id, new.id)
                end(so, id, event.effective, new.id)
        case MergedInto(organisation=id, into=heir):
            must(being(so, id).branch is being(so, heir).branch, "another branch")
            must(id not in so.line(heir), "into itself or what stands under it")
            take_over(so, id, heir)
            end(so, id, event.effective, heir)
        case Dissolved(organisation=id, members_to=heir) | Disbanded(organisation=id, members_to=heir):
            being(so, id)
            if heir is not None:
                must(id != heir and being(so, heir).branch is so.organisations[id].branch, "another branch")
                come(so, heir, Headcount(*so.members[id]))
            end(so, id, event.effective, heir)
        case TransferredOut(organisation=id, to=to):
            one = being(so, id)
            must(isinstance(one, PartyOrganisation) and isinstance(being(so, to), PartyOrganisation), "of the Party")
            must(one.parent is not None and to != one.parent, "to where it stands")
            must(so.on_the_way(id) is None, "on the way already")
            must(id not in so.line(to), "under itself")
            so.transfers.append(
                {"organisation": id, "origin": one.parent, "destination": to, "rank": one.rank, "received": None}  # type: ignore[union-attr]
            )
        case Received(organisation=id, rank=new_rank):
            one, transfer = being(so, id), so.on_the_way(id)
            if transfer is None:
                raise _CannotBe("not transferred")
            place(so, evolve(one if new_rank is None else ranked(one, new_rank), parent=transfer["destination"]))
            transfer["received"] = event
        case Reassigned(organisation=id, to=to, rank=rank):
            one = being(so, id)
            must(so.on_the_way(id) is None, "on the way")
            place(so, evolve(one if rank is None else ranked(one, rank), parent=to))
        case RankChanged(organisation=id):
            one = being(so, id)
            must(so.on_the_way(id) is None and not so.is_awaited(id), "in the middle of a transfer")
            place(so, ranked(one, event.rank))
        case Renamed(organisation=id):
            so.organisations[id] = evolve(being(so, id), name=event.name)
        case HeadquartersMoved(organisation=id):
            so.organisations[id] = evolve(being(so, id), headquarters=event.place)
        case CommitteeAppointed(organisation=id) | CommitteeElected(organisation=id):
            being(so, id)
            so.committees[id] = event
        case CongressHeld(organisation=id):
            being(so, id)
            so.congresses[id] = event
        case HeadcountReported(organisation=id, members=count):
            being(so, id)
            so.members[id] = (count.total, count.official)
        case MemberListed(organisation=id):
            being(so, id)
            must(event.member not in so.people, "on a list already")
            so.people[str(event.member)] = (id, event.is_official, None)
        case Admitted(organisation=id, number=number):
            being(so, id)
            total, official = so.members[id]
            so.members[id] = (total + number, official)
            if event.member is not None:
                must(event.member not in so.people, "on a list already")
                so.people[event.member] = (id, False, None)
        case Confirmed(organisation=id, number=number):
            being(so, id)
            total, official = so.members[id]
            must((official or 0) + number <= total, "not so many on probation")
            so.members[id] = (total, None if official is None else official + number)
            if event.member is not None:
                must(so.people.get(event.member, ("", True, None))[:2] == (id, False), "not on probation there")
                so.people[event.member] = (id, True, so.people[event.member][2])
        case MembersTransferred(organisation=home, to=there, members=count, member=member):
            branches = {being(so, id).branch for id in (home, there) if id is not None}
            must(len(branches) == 1, "another branch")
            if member is not None:
                must(home is not None or member not in so.people, "on a list already")
                is_official = count.official != 0 if home is None else somebody_goes(so, member, home)[1]
                if there is not None:
                    so.people[member] = (there, is_official, None)
            if home is not None:
                go(so, home, count)
            if there is not None:
                come(so, there, count)
        case SentTemporarily(organisation=home, to=host, number=number, member=member):
            must(being(so, home).branch is being(so, host).branch and home != host, "no other place of the branch")
            must(so.away().get(home, 0) + number <= so.members[home][0], "not so many")
            if member is not None:
                must(so.people.get(member, ("", True, None))[::2] == (home, None), "not at home")
                so.people[member] = (home, so.people[member][1], host)
            so.stays[home, host] = so.stays.get((home, host), 0) + number
        case CameBack(organisation=home, host=host, number=number, member=member):
            being(so, home)
            by_id = [person for person in so.rows(home) if so.people[person][2] == host]
            if member is None:
                must(so.stays.get((home, host), 0) - len(by_id) >= number, "not so many besides those known by id")
            else:
                must(member in by_id, "no guest there")
                so.people[member] = (home, so.people[member][1], None)
            so.stays[home, host] -= number
        case Left(organisation=id) | Died(organisation=id):
            being(so, id)
            if event.member is not None:
                somebody_goes(so, event.member, id)
            go(so, id, event.members)
        case Restored(organisation=id):
            being(so, id)
            come(so, id, event.members)
        case MeetingHeld() | TrainingHeld() | Inspected() | Proposed() | Assessed():
            being(so, event.organisation)
        case Commended():
            must(event.by is None or event.by in so.organisations, "not in being")
            must(set(event.organisations) <= so.organisations.keys(), "not in being")


# --- the same of a registry -------------------------------------------------------------------------


def told(so: State) -> dict[str, Any]:
    """Return what is so, to compare."""
    return {
        "units": so.units,
        "organisations": so.organisations,
        "members": so.members,
        "people": so.people,
        "away": so.away(),
        "guests": so.guests(),
        "transfers": [tuple(transfer.values()) for transfer in so.transfers],
        "surveys": {id: tuple(surveys) for id, surveys in so.surveys.items()},
        "committees": so.committees,
        "congresses": so.congresses,
        "ended": so.ended,
        "children": {id: {child.id for child in so.under(id)} for id in so.organisations},
        "totals": {id: _total(so, id) for id in so.organisations},
    }


def _total(so: State, id: str) -> int:
    return so.members[id][0] + sum(_total(so, child.id) for child in so.under(id))


def seen(snapshot: Snapshot) -> dict[str, Any]:
    """Return what a snapshot says is so, to compare."""
    return {
        "units": dict(snapshot.units),
        "organisations": dict(snapshot.organisations),
        "members": {id: (members.total, members.official) for id, members in snapshot.members.items()},
        "people": {id: (one.organisation, one.is_official, one.host) for id, one in snapshot.people.items()},
        "away": {id: number for id, number in snapshot.away.items() if number},
        "guests": {id: number for id, number in snapshot.guests.items() if number},
        "transfers": [
            (one.organisation, one.origin, one.destination, one.rank_before, one.received) for one in snapshot.transfers
        ],
        "surveys": dict(snapshot.surveys),
        "committees": dict(snapshot.committees),
        "congresses": dict(snapshot.congresses),
        "ended": dict(snapshot.ended),
        "children": {id: set(snapshot.children(id)) for id in snapshot.organisations},
        "totals": {id: members.total for id, members in snapshot.headcounts().items()},
    }
