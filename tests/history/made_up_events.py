"""Events drawn for what is so: mostly such as can happen, and now and then such as cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

from attrs import evolve
from hypothesis import strategies as st
from tests.history.plain_oracle import State

from nq28model.entities import (
    AgendaSubject,
    AwardKind,
    Branch,
    CellLifeWeakness,
    Grade,
    Headcount,
    LeavingWay,
    MassLevel,
    MeetingKind,
    Obstacle,
    Organisation,
    PartyOrganisation,
    PartyRank,
    Task,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
    can_stand_under,
)
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
    Part,
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

T = TypeVar("T")
RANKS: tuple[PartyRank | MassLevel, ...] = (*PartyRank, *MassLevel)


class Maker:
    """Draws events of any kind to follow on what is so."""

    def __init__(self, data: st.DataObject, so: State, number: int, odds: int = 7) -> None:
        self.data = data
        self.so = so
        self.number = number
        """A number that no earlier event had: new ids are made of it."""
        self.odds = odds
        """How often, of eight times, something likely is drawn."""

    def make(self, kind: type[Event], effective: date, recorded: date) -> Event:
        """Return an event of a kind."""
        return kind(effective=effective, recorded=recorded, **VALUES[kind](self))

    # --- drawing ------------------------------------------------------------------------------------

    def draw(self, strategy: st.SearchStrategy[T]) -> T:
        return self.data.draw(strategy)

    def one_of(self, likely: Iterable[T], others: Iterable[T]) -> T:
        """Draw mostly one of those with which the event can happen, else any."""
        first, rest = list(likely), list(others)
        among = first if first and (not rest or self.draw(st.integers(0, 7)) < self.odds) else rest
        return self.draw(st.sampled_from(among))

    def number_up_to(self, most: int) -> int:
        """Draw a number from 1 to *most*, now and then a greater one."""
        return self.one_of(range(1, min(most, 3) + 1), (1, 4, 9))

    def new(self, prefix: str) -> str:
        return self.one_of([f"{prefix}-{self.number}"], ["unit-1", "ward-1", *self.so.ended])

    def any_unit(self) -> str:
        return self.one_of(self.so.units, ["unit-0", *self.so.ended])

    def any_organisation(self, likely: Iterable[str] | None = None) -> str:
        if likely is None:
            return self.one_of(self.so.organisations, [*self.so.ended, "nowhere"])
        return self.one_of(likely, [*self.so.organisations, *self.so.ended, "nowhere"])

    def fellow(self, id: str) -> str:
        """Draw another organisation, mostly of the same branch."""
        branch = self.branch(id)
        return self.any_organisation(
            other for other in self.so.organisations if other != id and self.branch(other) is branch
        )

    def place(self, id: str) -> str:
        """Draw where an organisation may go: mostly under one where it fits in some rank."""
        one, beings = self.so.organisations.get(id), self.so.organisations
        return self.any_organisation(
            to
            for to, above in beings.items()
            if one is not None and id not in self.so.line(to) and any(_fits(one, rank, above) for rank in RANKS)
        )

    def branch(self, id: str) -> Branch | None:
        return self.so.organisations[id].branch if id in self.so.organisations else None

    def small(self) -> list[str]:
        """Return those that nothing stands under."""
        return [id for id, one in self.so.organisations.items() if one.parent and not self.so.under(id)]

    def rank(self, id: str, parent: str | None) -> PartyRank | MassLevel:
        """Draw a rank, mostly one that fits under a parent."""
        one, above = self.so.organisations.get(id), self.so.organisations.get(parent or "")
        return self.one_of([rank for rank in RANKS if one is not None and _fits(one, rank, above)], RANKS)

    def organisation(self, parent: str | None = None) -> Organisation:
        """Draw a new organisation under a parent."""
        probe = PartyOrganisation(id=self.new("new"), name="", rank=PartyRank.GRASSROOTS_CELL, parent=parent)
        if parent is None:
            parents = self.so.organisations.items()
            parent = self.any_organisation(
                id
                for id, above in parents
                if any(can_stand_under(_as(rank, probe, above.branch), above) for rank in RANKS)
            )
            probe = evolve(probe, parent=parent)
        above = self.so.organisations.get(parent)
        branch = Branch.PARTY if above is None else above.branch
        fitting = [new for rank in RANKS if can_stand_under(new := _as(rank, probe, branch), above) or above is None]
        others = [_as(PartyRank.GRASSROOTS_CELL, probe), _as(MassLevel.BASE, probe, Branch.UNION)]
        new = self.one_of(fitting, others)
        unit = self.draw(st.none() | st.just(self.any_unit())) if self.draw(st.booleans()) else None
        return _as(new.rank if isinstance(new, PartyOrganisation) else new.level, new, new.branch, unit)

    def count(self, least: int = 0) -> Headcount:
        total = self.draw(st.integers(least, 9))
        return Headcount(total, self.draw(st.none() | st.integers(0, total)))

    def some_of(self, id: str, least: int = 1) -> Headcount:
        """Draw some of an organisation's members, mostly of those not known by id."""
        total, official = self.so.members.get(id, (0, None))
        free = total - len(self.so.rows(id))
        number = self.one_of(range(least, min(free, 3) + 1), (1, 9))
        known = range(max(0, number - (total - (official or 0))), min(number, official or 0) + 1)
        return self.one_of(
            [Headcount(number), *(Headcount(number, kind) for kind in known if official is not None)],
            [Headcount(number), Headcount(number, number)],
        )

    def who(self, id: str) -> str | None:
        """Draw one on the list of an organisation, or nobody by id."""
        return self.one_of([None, *self.so.rows(id)], [None, "nobody", *self.so.people])

    def leaving(self, id: str) -> dict[str, Any]:
        member = self.who(id)
        return {"members": self.some_of(id) if member is None else Headcount(1), "member": member}

    def somebody_new(self) -> str:
        return self.one_of([f"member-{self.number}"], self.so.people or ["member-0"])


def _as(
    rank: PartyRank | MassLevel, one: Organisation, branch: Branch | None = None, unit: str | None = None
) -> Organisation:
    """Return an organisation in another rank; in that of its branch's ranks that comes next, if it has not this."""
    branch = branch or one.branch
    about: dict[str, Any] = {"id": one.id, "name": one.id, "parent": one.parent, "unit": unit}
    if branch is Branch.PARTY:
        return PartyOrganisation(rank=rank if isinstance(rank, PartyRank) else PartyRank.GRASSROOTS_CELL, **about)
    level = rank if isinstance(rank, MassLevel) else MassLevel.BASE
    if branch is Branch.UNION:
        return UnionOrganisation(level=MassLevel.BASE if level is MassLevel.CELL else level, **about)
    return YouthOrganisation(level=level, movement=branch, **about)


def _fits(one: Organisation, rank: PartyRank | MassLevel, above: Organisation | None) -> bool:
    """Tell whether an organisation fits in a rank that its branch has."""
    new = _as(rank, one)
    has_it = (new.rank if isinstance(new, PartyOrganisation) else new.level) is rank
    return has_it and can_stand_under(new, above)


def _unit(maker: Maker, id: str) -> dict[str, Any]:
    return {"unit": Unit(id=id, name=id, kind=maker.draw(st.sampled_from(UnitKind)), made_up=True)}


def _split(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation(maker.small())
    above = maker.so.organisations[id].parent if id in maker.so.organisations else None
    total, official = maker.so.members.get(id, (0, None))
    first = maker.one_of(range(total + 1), (9,))
    kinds = [None] if official is None else [official if first >= official else first]
    counts = [Headcount(first, kinds[0])]
    ends = maker.draw(st.booleans())
    rest = Headcount(total, official).less(counts[0])
    if ends:
        counts.append(rest if rest is not None else Headcount(1))
    parts = []
    for count in counts:
        parts.append(Part(organisation=maker.organisation(above), members=count))
        maker.number += 1
    return {"organisation": id, "parts": tuple(parts), "ends": ends}


def _consolidated(maker: Maker) -> dict[str, Any]:
    one = maker.any_organisation(maker.small())
    other = maker.any_organisation(id for id in maker.small() if id != one and maker.branch(id) is maker.branch(one))
    among = {one, other, *([maker.fellow(one)] if maker.draw(st.booleans()) else [])}
    olds = sorted(among if len(among) > 1 else {*among, "city", "nowhere"})
    above = maker.so.organisations[one].parent if one in maker.so.organisations else None
    return {"organisations": tuple(maker.draw(st.permutations(olds))), "into": maker.organisation(above)}


def _merged(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation()
    return {"organisation": id, "into": maker.fellow(id)}


def _ended(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation(maker.small())
    return {"organisation": id, "members_to": maker.fellow(id) if maker.draw(st.booleans()) else None}


def _sent_away(maker: Maker) -> dict[str, Any]:
    movable = [id for id, one in maker.so.organisations.items() if one.branch is Branch.PARTY and one.parent]
    id = maker.any_organisation(one for one in movable if maker.so.on_the_way(one) is None)
    return {"organisation": id, "to": maker.place(id), "members": maker.draw(st.none() | st.just(maker.some_of(id)))}


def _received(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation(one["organisation"] for one in maker.so.transfers if one["received"] is None)
    transfer = maker.so.on_the_way(id)
    rank = maker.rank(id, transfer["destination"] if transfer else None)
    return {"organisation": id, "rank": rank if isinstance(rank, PartyRank) and maker.draw(st.booleans()) else None}


def _reassigned(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation()
    to = maker.place(id)
    return {"organisation": id, "to": to, "rank": maker.draw(st.sampled_from([maker.rank(id, to), None]))}


def _ranked(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation()
    above = maker.so.organisations[id].parent if id in maker.so.organisations else None
    return {"organisation": id, "rank": maker.rank(id, above)}


def _admitted(maker: Maker) -> dict[str, Any]:
    member = maker.draw(st.sampled_from([None, maker.somebody_new()]))
    number = 1 if member else maker.number_up_to(3)
    return {"organisation": maker.any_organisation(), "number": number, "member": member}


def _confirmed(maker: Maker) -> dict[str, Any]:
    waiting = {id: total - (official or 0) for id, (total, official) in maker.so.members.items()}
    id = maker.any_organisation(id for id, number in waiting.items() if number)
    member = maker.one_of([None, *(one for one in maker.so.rows(id) if not maker.so.people[one][1])], [maker.who(id)])
    return {"organisation": id, "number": 1 if member else maker.number_up_to(waiting.get(id, 1)), "member": member}


def _moved(maker: Maker) -> dict[str, Any]:
    if maker.draw(st.integers(0, 3)) == 3:
        member = maker.draw(st.sampled_from([None, maker.somebody_new()]))
        members = Headcount(1, maker.draw(st.sampled_from([None, 0, 1]))) if member else maker.count(1)
        return {"to": maker.any_organisation(), "members": members, "member": member}
    id = maker.any_organisation(_peopled(maker))
    to = maker.fellow(id) if maker.draw(st.integers(0, 3)) else None
    return {"organisation": id, "to": to if to != id else None, **maker.leaving(id)}


def _peopled(maker: Maker) -> list[str]:
    return [id for id, (total, _) in maker.so.members.items() if total]


def _lost(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation(_peopled(maker))
    return {"organisation": id, **maker.leaving(id)}


def _guests(maker: Maker) -> dict[str, Any]:
    id = maker.any_organisation(_peopled(maker))
    member, staying = maker.who(id), maker.so.members.get(id, (1, None))[0] - maker.so.away().get(id, 0)
    number = 1 if member else maker.number_up_to(staying)
    return {"organisation": id, "to": maker.fellow(id), "number": number, "member": member}


def _back(maker: Maker) -> dict[str, Any]:
    away = [(home, host) for (home, host), number in maker.so.stays.items() if number]
    home, host = maker.one_of(away, [(maker.any_organisation(), maker.any_organisation())])
    guests = [person for person in maker.so.rows(home) if maker.so.people[person][2] == host]
    member = maker.one_of(guests or [None], [maker.who(home)])
    number = 1 if member else maker.number_up_to(maker.so.stays.get((home, host), 1))
    return {"organisation": home, "host": host, "number": number, "member": member}


def _of(**more: Callable[[Maker], Any]) -> Callable[[Maker], dict[str, Any]]:
    """Return what draws any organisation, and *more* values."""
    return lambda maker: {
        "organisation": maker.any_organisation(),
        **{name: value(maker) for name, value in more.items()},
    }


VALUES: Mapping[type[Event], Callable[[Maker], dict[str, Any]]] = {
    UnitListed: lambda maker: _unit(maker, maker.new("unit")),
    UnitFounded: lambda maker: _unit(maker, maker.new("unit")),
    UnitChanged: lambda maker: _unit(maker, maker.any_unit()),
    UnitClosed: lambda maker: {"unit": maker.any_unit()},
    UnitSurveyed: lambda maker: {"unit": maker.any_unit(), "obstacles": frozenset({Obstacle.OWNER_ABSENT})},
    OwnerContacted: lambda maker: {"unit": maker.any_unit()},
    OrganisationListed: lambda maker: {"organisation": maker.organisation(), "members": maker.count()},
    Established: lambda maker: {"organisation": maker.organisation(), "members": maker.count()},
    Split: _split,
    Consolidated: _consolidated,
    MergedInto: _merged,
    Dissolved: _ended,
    Disbanded: _ended,
    TransferredOut: _sent_away,
    Received: _received,
    Reassigned: _reassigned,
    RankChanged: _ranked,
    Renamed: _of(name=lambda maker: f"name-{maker.number}"),
    HeadquartersMoved: _of(place=lambda maker: f"place-{maker.number}"),
    CommitteeAppointed: _of(until=lambda _: date(2030, 1, 1)),
    CommitteeElected: _of(members=lambda _: 3),
    CongressHeld: _of(number=lambda _: 2),
    HeadcountReported: _of(members=Maker.count),
    MemberListed: lambda maker: {
        "organisation": maker.any_organisation(_peopled(maker)),
        "member": maker.somebody_new(),
        "is_official": maker.draw(st.booleans()),
    },
    Admitted: _admitted,
    Confirmed: _confirmed,
    MembersTransferred: _moved,
    SentTemporarily: _guests,
    CameBack: _back,
    Left: lambda maker: {**_lost(maker), "way": LeavingWay.AT_OWN_REQUEST},
    Died: _lost,
    Restored: _of(members=lambda maker: maker.count(1)),
    MeetingHeld: _of(
        kind=lambda maker: maker.draw(st.sampled_from(MeetingKind)),
        answers=lambda maker: {"members_present": maker.draw(st.integers(0, 9))},
        agenda=lambda maker: {maker.draw(st.sampled_from(AgendaSubject)): 3},
    ),
    TrainingHeld: _of(attended=lambda _: 20),
    Inspected: _of(found=lambda _: frozenset({CellLifeWeakness.MONOTONOUS}), remedied=lambda _: date(2030, 1, 1)),
    Proposed: _of(about=lambda maker: maker.draw(st.sampled_from(Task))),
    Commended: lambda maker: {
        "by": maker.any_organisation() if maker.draw(st.booleans()) else None,
        "award": maker.draw(st.sampled_from(AwardKind)),
        "individuals": 5,
        "collectives": 1,
        "organisations": (maker.any_organisation(),) if maker.draw(st.booleans()) else (),
    },
    Assessed: _of(
        year=lambda _: 2019,
        grade=lambda maker: maker.draw(st.sampled_from(Grade)),
        members=lambda maker: {maker.draw(st.sampled_from(Grade)): 2},
    ),
}
"""What each kind of event says besides its days."""
