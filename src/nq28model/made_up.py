"""A made-up city's ten years as events, of any size: for tests, benchmarks and trying things out.

The core never draws at random; this is an edge, though one that asks for no extra. What it draws comes from the seed
that is given and from nothing else, and only through ``random.Random.random``, whose sequence Python keeps from one
version to the next: the same size and seed give the same events everywhere, so that a test may hold a figure that was
found on another machine.

Every name says that it is made up, in both languages; ids are numbered and say no more than that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import TypeVar

from attrs import define, evolve, field

from nq28model.entities import (
    AwardBasis,
    AwardKind,
    Branch,
    CellLifeWeakness,
    Decision,
    DecisionKind,
    Grade,
    Headcount,
    LeavingWay,
    LegalForm,
    MassLevel,
    MeetingKind,
    Obstacle,
    Organisation,
    PartyOrganisation,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
)
from nq28model.errors import InvalidValue
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
from nq28model.words import Words

T = TypeVar("T")

CITY = "city"
"""The id of the city's Party body, which all its Party organisations are under."""

FIRST_DAY = date(2009, 11, 10)
LAST_DAY = date(2019, 12, 31)
LEAST = 500
"""The fewest events in which every kind can have its turn."""

_DAYS = tuple(FIRST_DAY + timedelta(days=count) for count in range((LAST_DAY - FIRST_DAY).days + 1))
_FEW = 3
_NONE = Headcount(0, 0)
_ONE = Headcount(1, 1)
_ONE_OF_ANY = Headcount(1)
_MADE_UP = "(giả định / made up)"
_MASS_ROOTS: Mapping[Branch, str] = {
    Branch.UNION: "Liên đoàn Lao động",
    Branch.YOUTH_UNION: "Đoàn thanh niên",
    Branch.YOUTH_FEDERATION: "Hội Liên hiệp Thanh niên",
}
_AWARDS, _BASES, _GRADES, _MEETINGS = tuple(AwardKind), tuple(AwardBasis), tuple(Grade), tuple(MeetingKind)
_TASKS, _WAYS = tuple(Task), tuple(LeavingWay)
_OBSTACLES = tuple(frozenset({obstacle}) for obstacle in Obstacle)
_WEAKNESSES = tuple(frozenset({weakness}) for weakness in CellLifeWeakness)
_RANKS = {
    PartyRank.GRASSROOTS_CELL: PartyRank.GRASSROOTS_BODY,
    PartyRank.GRASSROOTS_BODY: PartyRank.GRASSROOTS_CELL,
}


def city(events: int = 10_000, *, seed: int = 1) -> Iterator[Event]:
    """Yield so many events of a made-up city, in the order of effect, from 10/11/2009 to 31/12/2019.

    They begin with what there is: the city, its districts and wards, units, Party cells, trade unions and youth
    organisations. What follows has every kind of event, and is a history that can have been: ``Registry.of`` accepts
    it. Who comes and who goes is told, so that members balance in each branch; head counts say what the flows
    say. Head counts and surveys are at times recorded days later; what was known on any day is a history, too.

    Raises ``InvalidValue`` for fewer than 500 events.

    >>> from nq28model.history import Registry
    >>> registry = Registry.of(city(1000), kept_for=[CITY])
    >>> len(registry), registry.as_of(LAST_DAY).children(CITY)
    (1000, ('district-1', 'district-2'))
    """
    if events < LEAST:
        wanted = Words(vi="từ {least} sự kiện trở lên", en="{least} events or more").fill(least=LEAST)
        raise InvalidValue("events", events, wanted)
    return _told(events, seed)


def _told(events: int, seed: int) -> Iterator[Event]:
    told = _City(size=events, draw=_Draw(seed))
    opening = tuple(told.opening())
    yield from opening
    left = events - len(opening)
    for step in range(left):
        told.day = _DAYS[step * len(_DAYS) // left]
        yield told.next_event()


class _Draw:
    """What is drawn from a seed: of ``Random`` only what is the same in every version of Python."""

    __slots__ = ("_random",)

    def __init__(self, seed: int) -> None:
        self._random = Random(seed).random

    def below(self, bound: int) -> int:
        """Return a number from 0 and below *bound*."""
        return int(self._random() * bound)

    def one_of(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def shuffled(self, things: Sequence[T]) -> list[T]:
        return sorted(things, key=lambda _: self._random())


@define(eq=False)
class _Group:
    """An organisation that has members, as far as what is to come depends on it.

    ``official`` is None outside the Party. Where it is ``bound`` it must not move or end: it is on its way already,
    one of its members is a guest elsewhere or it has a guest, or one is on its list by id.
    """

    id: str
    total: int
    official: int | None = None
    bound: bool = False

    @property
    def members(self) -> Headcount:
        return Headcount(self.total, self.official)

    def gain(self, total: int, official: int) -> None:
        self.total += total
        if self.official is not None:
            self.official += official

    def take_in(self, other: _Group) -> None:
        self.gain(other.total, other.official or 0)


@define(eq=False)
class _Ward:
    """A ward's Party body with the cells under it."""

    id: str
    district: str
    cells: list[_Group] = field(factory=list)
    congresses: int = 20

    @property
    def free(self) -> list[_Group]:
        return [cell for cell in self.cells if not cell.bound]

    @property
    def largest(self) -> _Group:
        return max(self.cells, key=lambda cell: cell.official or 0)


@define(eq=False)
class _City:
    """The city as it stands while its history is told: each event is chosen among those that can follow.

    Events are dealt like cards. A deck has every kind of event, as often as it is to occur in proportion; it is
    shuffled, dealt to the end, and shuffled again. Within a deck less comes to an end than there was at the opening,
    and over a deck no less begins than ends: so there is always something for an event to happen to.
    """

    size: int
    draw: _Draw
    day: date = FIRST_DAY
    deck: list[Callable[[_City], Event]] = field(factory=list)
    districts: list[str] = field(factory=list)
    wards: list[_Ward] = field(factory=list)
    grassroots: dict[str, PartyRank] = field(factory=dict)
    mass: list[_Group] = field(factory=list)
    bare: list[Unit] = field(factory=list)
    """The units that have no organisation, and have never had one."""
    organised: list[Unit] = field(factory=list)
    to_get_a_cell: int = 0
    to_get_youth: int = 0
    on_the_way: list[tuple[_Group, _Ward, _Ward]] = field(factory=list)
    guests: list[tuple[_Group, _Group]] = field(factory=list)
    counts: dict[str, int] = field(factory=dict)

    def next_event(self) -> Event:
        if not self.deck:
            self.deck = self.draw.shuffled(_DECK)
        return self.deck.pop()(self)

    # --- what there is ------------------------------------------------------------------------------

    def opening(self) -> Iterator[Event]:
        yield self._listed(_party(CITY, "Đảng bộ thành phố", PartyRank.PROVINCIAL_BODY, None), _NONE)
        for branch, name in _MASS_ROOTS.items():
            yield self._listed(_mass(f"{branch}-{CITY}", f"{name} thành phố", branch, MassLevel.UPPER, None), _NONE)
        districts, wards = min(15, 2 + self.size // 4000), 2 + self.size // 60_000
        for number in range(1, districts + 1):
            yield from self._list_district(number, wards)
        for _ in range(max(12, self.size // 50)):
            unit = self._new_unit()
            self.bare.append(unit)
            yield UnitListed(effective=self.day, unit=unit)
        for number in range(max(6 * len(self.wards), self.size // 80)):
            yield self._listed(*self._new_cell(self.wards[number % len(self.wards)], 9 + self.draw.below(20)))
        for _ in range(max(6, self.size // 100)):
            yield self._listed(*self._new_union())
        for _ in range(max(6, self.size // 150)):
            yield self._listed(*self._new_youth())

    def _list_district(self, number: int, wards: int) -> Iterator[Event]:
        district = f"district-{number}"
        self.districts.append(district)
        yield self._listed(_party(district, f"Đảng bộ quận {number}", PartyRank.UPPER_GRASSROOTS_BODY, CITY), _NONE)
        for branch, name in _MASS_ROOTS.items():
            parent = f"{branch}-{CITY}"
            id = f"{branch}-{district}"
            yield self._listed(_mass(id, f"{name} quận {number}", branch, MassLevel.UPPER, parent), _NONE)
        for each in range(1, wards + 1):
            ward = _Ward(id=f"ward-{number}-{each}", district=district)
            self.wards.append(ward)
            name = f"Đảng bộ phường {each} quận {number}"
            yield self._listed(_party(ward.id, name, PartyRank.GRASSROOTS_BODY, district), _NONE)
        id, rank = f"grassroots-{number}", PartyRank.GRASSROOTS_CELL
        self.grassroots[id] = rank
        members = Headcount.of(official=9 + self.draw.below(40), probationary=1)
        yield self._listed(_party(id, f"Chi bộ cơ sở {number}", rank, district), members)

    def _listed(self, organisation: Organisation, members: Headcount) -> Event:
        return OrganisationListed(effective=self.day, organisation=organisation, members=members)

    # --- what is new --------------------------------------------------------------------------------

    def _number(self, kind: str) -> int:
        number = self.counts[kind] = self.counts.get(kind, 0) + 1
        return number

    def _new_unit(self) -> Unit:
        number = self._number("unit")
        kind = self.draw.one_of((UnitKind.ENTERPRISE, UnitKind.ENTERPRISE, UnitKind.COOPERATIVE))
        return Unit(
            id=f"unit-{number}",
            name=f"Đơn vị {number} {_MADE_UP}",
            kind=kind,
            legal_form=LegalForm.JOINT_STOCK_COMPANY if kind is UnitKind.ENTERPRISE else None,
            state_capital_percent=0,
            located_in_hai_phong=True,
            made_up=True,
        )

    def _new_cell(self, ward: _Ward, official: int, probationary: int = 1) -> tuple[Organisation, Headcount]:
        number = self._number("cell")
        cell = _Group(id=f"cell-{number}", total=official + probationary, official=official)
        ward.cells.append(cell)
        unit = self._unit_in_turn(self.to_get_a_cell)
        self.to_get_a_cell += unit is not None
        return _party(cell.id, f"Chi bộ {number}", PartyRank.AFFILIATED_CELL, ward.id, unit), cell.members

    def _new_union(self) -> tuple[Organisation, Headcount]:
        number = self._number("union")
        unit = self.bare.pop(self.draw.below(len(self.bare)))
        self.organised.append(unit)
        group = self._new_group(f"union-{number}", 5 + self.draw.below(200))
        parent = f"{Branch.UNION}-{self.draw.one_of(self.districts)}"
        name = f"Công đoàn cơ sở {number}"
        return _mass(group.id, name, Branch.UNION, MassLevel.BASE, parent, unit.id), group.members

    def _new_youth(self) -> tuple[Organisation, Headcount]:
        number = self._number("youth")
        branch, name = (Branch.YOUTH_UNION, "Chi đoàn") if number % 2 else (Branch.YOUTH_FEDERATION, "Chi hội")
        group = self._new_group(f"youth-{number}", 3 + self.draw.below(30))
        unit = self._unit_in_turn(self.to_get_youth)
        self.to_get_youth += unit is not None
        parent = f"{branch}-{self.draw.one_of(self.districts)}"
        return _mass(group.id, f"{name} {number}", branch, MassLevel.CELL, parent, unit), group.members

    def _new_group(self, id: str, total: int) -> _Group:
        group = _Group(id=id, total=total)
        self.mass.append(group)
        return group

    def _unit_in_turn(self, turn: int) -> str | None:
        return self.organised[turn].id if turn < len(self.organised) else None

    def _decision(self, kind: DecisionKind, issuer: str) -> Decision:
        return Decision(id=f"decision-{self._number('decision')}", kind=kind, issuer=issuer, issued=self.day)

    # --- what an event may happen to ----------------------------------------------------------------

    def _ward(self) -> _Ward:
        return self.draw.one_of(self.wards)

    def _cell(self) -> _Group:
        return self.draw.one_of(self.draw.one_of(self.wards).cells)

    def _group(self) -> _Group:
        """Return a Party cell or, one time in three, a mass organisation."""
        return self._cell() if self.draw.below(3) else self.draw.one_of(self.mass)

    def _unit(self) -> Unit:
        return self.draw.one_of(self.bare if self.draw.below(2) else self.organised)

    def _wards_in_turn(self) -> Iterator[_Ward]:
        start = self.draw.below(len(self.wards))
        yield from (self.wards[(start + step) % len(self.wards)] for step in range(len(self.wards)))

    def _ward_where(self, suits: Callable[[_Ward], bool]) -> _Ward:
        return next(ward for ward in self._wards_in_turn() if suits(ward))

    def _free(self, number: int) -> tuple[_Ward, list[_Group]]:
        """Return a ward and so many of its cells that may move or end; one more is left, so that no ward is empty."""
        ward, free = next((ward, free) for ward in self._wards_in_turn() if len(free := ward.free) > number)
        at = self.draw.below(len(free) - number + 1)
        return ward, free[at : at + number]

    def _with_members_to_spare(self) -> tuple[_Ward, _Group]:
        """Return a ward and its largest cell, of which more than three are official."""
        return next((ward, cell) for ward in self._wards_in_turn() if ((cell := ward.largest).official or 0) > _FEW)

    # --- units --------------------------------------------------------------------------------------

    def _found_unit(self) -> Event:
        unit = self._new_unit()
        self.bare.append(unit)
        return UnitFounded(effective=self.day, unit=unit)

    def _change_unit(self) -> Event:
        at = self.draw.below(len(self.organised))
        unit = self.organised[at] = evolve(self.organised[at], state_capital_percent=self.draw.below(50))
        return UnitChanged(effective=self.day, unit=unit)

    def _close_unit(self) -> Event:
        unit = self.bare.pop(self.draw.below(len(self.bare)))
        return UnitClosed(effective=self.day, unit=unit.id)

    def _survey(self) -> Event:
        return UnitSurveyed(
            effective=self.day,
            recorded=self._later(),
            unit=self._unit().id,
            answers={"stable_operation": self.draw.below(5) > 0, "countable_union_members": self.draw.below(60)},
            obstacles=self.draw.one_of(_OBSTACLES) if self.draw.below(4) == 0 else frozenset(),
        )

    def _contact_owner(self) -> Event:
        agreed = self.draw.one_of((True, True, False, None))
        obstacles = frozenset() if agreed else self.draw.one_of(_OBSTACLES)
        return OwnerContacted(effective=self.day, unit=self._unit().id, obstacles=obstacles, agreed=agreed)

    # --- organisations come and go ------------------------------------------------------------------

    def _establish_cell(self) -> Event:
        ward = self._ward()
        organisation, members = self._new_cell(ward, 3 + self.draw.below(5))
        decision = self._decision(DecisionKind.ESTABLISHMENT, ward.id)
        return Established(effective=self.day, decision=decision, organisation=organisation, members=members)

    def _establish_union(self) -> Event:
        organisation, members = self._new_union()
        return Established(effective=self.day, organisation=organisation, members=members)

    def _establish_youth(self) -> Event:
        organisation, members = self._new_youth()
        return Established(effective=self.day, organisation=organisation, members=members)

    def _split(self) -> Event:
        ward = self._free(1)[0]
        cell = max(ward.free, key=lambda each: each.official or 0)
        moving = (cell.official or 0) // 2
        cell.gain(-moving, -moving)
        organisation, members = self._new_cell(ward, moving, 0)
        return Split(
            effective=self.day,
            decision=self._decision(DecisionKind.SPLIT, ward.id),
            organisation=cell.id,
            parts=(Part(organisation=organisation, members=members),),
        )

    def _consolidate(self) -> Event:
        ward, pair = self._free(2)
        organisation, _ = self._new_cell(ward, 0, 0)
        for cell in pair:
            ward.cells[-1].take_in(cell)
            ward.cells.remove(cell)
        return Consolidated(
            effective=self.day,
            decision=self._decision(DecisionKind.CONSOLIDATION, ward.id),
            organisations=tuple(cell.id for cell in pair),
            into=organisation,
        )

    def _merge(self) -> Event:
        ward, heir, cell = self._end_one()
        decision = self._decision(DecisionKind.MERGER, ward.id)
        return MergedInto(effective=self.day, decision=decision, organisation=cell.id, into=heir.id)

    def _dissolve(self) -> Event:
        ward, heir, cell = self._end_one()
        decision = self._decision(DecisionKind.DISSOLUTION, ward.id)
        return Dissolved(effective=self.day, decision=decision, organisation=cell.id, members_to=heir.id)

    def _disband(self) -> Event:
        ward, heir, cell = self._end_one()
        decision = self._decision(DecisionKind.DISBANDMENT, ward.district)
        return Disbanded(effective=self.day, decision=decision, organisation=cell.id, members_to=heir.id)

    def _end_one(self) -> tuple[_Ward, _Group, _Group]:
        """Return a ward, a cell of it that goes on with the members of another, and that other."""
        ward, (heir, cell) = self._free(2)
        heir.take_in(cell)
        ward.cells.remove(cell)
        return ward, heir, cell

    def _dissolve_mass(self) -> Event:
        group = self.mass.pop(self.draw.below(len(self.mass)))
        return Dissolved(effective=self.day, organisation=group.id)

    def _transfer(self) -> Event:
        """Transfer a cell to a ward of another district or, where enough are on their way, receive the first."""
        if len(self.on_the_way) > len(self.wards) // 10:
            return self._receive()
        ward, (cell,) = self._free(1)
        to = self._ward_where(lambda other: other.district != ward.district)
        cell.bound = True
        self.on_the_way.append((cell, ward, to))
        return TransferredOut(
            effective=self.day,
            decision=self._decision(DecisionKind.TRANSFER, ward.district),
            organisation=cell.id,
            to=to.id,
            decided_by=TransferDecider.DISTRICT_COMMITTEE,
        )

    def _receive(self) -> Event:
        cell, ward, to = self.on_the_way.pop(0)
        cell.bound = False
        ward.cells.remove(cell)
        to.cells.append(cell)
        return Received(
            effective=self.day,
            decision=self._decision(DecisionKind.RECEPTION, to.district),
            organisation=cell.id,
            members=cell.members,
            decided_by=ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE,
            handed_over=self.day,
        )

    def _reassign(self) -> Event:
        ward, (cell,) = self._free(1)
        to = self._ward_where(lambda other: other is not ward)
        ward.cells.remove(cell)
        to.cells.append(cell)
        return Reassigned(effective=self.day, organisation=cell.id, to=to.id)

    def _change_rank(self) -> Event:
        id = self.draw.one_of(tuple(self.grassroots))
        rank = self.grassroots[id] = _RANKS[self.grassroots[id]]
        decision = self._decision(DecisionKind.RANK, CITY)
        return RankChanged(effective=self.day, decision=decision, organisation=id, rank=rank)

    def _rename(self) -> Event:
        name = f"Chi bộ đổi tên lần {self._number('name')} {_MADE_UP}"
        return Renamed(effective=self.day, organisation=self._cell().id, name=name)

    def _move_headquarters(self) -> Event:
        place = f"place-{self.draw.below(1000)}"
        return HeadquartersMoved(effective=self.day, organisation=self._cell().id, place=place)

    # --- committees and congresses ------------------------------------------------------------------

    def _appoint_committee(self) -> Event:
        ward = self._ward()
        return CommitteeAppointed(
            effective=self.day,
            decision=self._decision(DecisionKind.APPOINTMENT, ward.district),
            organisation=ward.id,
            members=9 + self.draw.below(7),
            until=self.day + timedelta(days=365),
        )

    def _elect_committee(self) -> Event:
        return CommitteeElected(effective=self.day, organisation=self._ward().id, members=9 + self.draw.below(7))

    def _hold_congress(self) -> Event:
        ward = self._ward()
        ward.congresses += 1
        return CongressHeld(effective=self.day, organisation=ward.id, number=ward.congresses)

    # --- members ------------------------------------------------------------------------------------

    def _count(self) -> Event:
        group = self._group()
        return HeadcountReported(
            effective=self.day, recorded=self._later(), organisation=group.id, members=group.members
        )

    def _later(self) -> date:
        """Return a day on which it may become known: the same day or, one time in four, up to 30 days later."""
        return self.day if self.draw.below(4) else self.day + timedelta(days=self.draw.below(31))

    def _list_member(self) -> Event:
        cell = self._free(1)[1][0]
        cell.bound = True
        return MemberListed(effective=self.day, organisation=cell.id, member=f"member-{self._number('member')}")

    def _admit(self) -> Event:
        group = self._group()
        group.gain(1, 0)
        return Admitted(effective=self.day, organisation=group.id)

    def _confirm(self) -> Event:
        """Confirm a member of a cell, where one is on probation there."""
        cell = self._cell()
        if cell.total == cell.official:
            cell.gain(1, 0)
            return Admitted(effective=self.day, organisation=cell.id)
        cell.gain(0, 1)
        return Confirmed(effective=self.day, organisation=cell.id)

    def _move_member(self) -> Event:
        ward, home = self._with_members_to_spare()
        to = self.draw.one_of(self._ward_where(lambda other: other is not ward).cells)
        home.gain(-1, -1)
        to.gain(1, 1)
        return MembersTransferred(effective=self.day, organisation=home.id, to=to.id, members=_ONE)

    def _come_from_elsewhere(self) -> Event:
        cell = self._cell()
        cell.gain(1, 1)
        return MembersTransferred(effective=self.day, to=cell.id, members=_ONE)

    def _go_elsewhere(self) -> Event:
        _, cell = self._with_members_to_spare()
        cell.gain(-1, -1)
        return MembersTransferred(effective=self.day, organisation=cell.id, members=_ONE)

    def _go_from_mass(self) -> Event:
        """Let a member leave a mass organisation or, where few are left, join it."""
        group = self.draw.one_of(self.mass)
        if group.total <= _FEW:
            group.gain(1, 0)
            return MembersTransferred(effective=self.day, to=group.id, members=_ONE_OF_ANY)
        group.gain(-1, 0)
        return MembersTransferred(effective=self.day, organisation=group.id, members=_ONE_OF_ANY)

    def _send(self) -> Event:
        """Send a member to another cell for a time or, where enough are away, let the first come back."""
        if len(self.guests) > len(self.wards) // 10:
            return self._come_back()
        _, (home, host) = self._free(2)
        home.bound = host.bound = True
        self.guests.append((home, host))
        until = self.day + timedelta(days=90)
        return SentTemporarily(effective=self.day, organisation=home.id, to=host.id, until=until)

    def _come_back(self) -> Event:
        home, host = self.guests.pop(0)
        home.bound = host.bound = False
        return CameBack(effective=self.day, organisation=home.id, host=host.id)

    def _leave(self) -> Event:
        _, cell = self._with_members_to_spare()
        cell.gain(-1, -1)
        return Left(effective=self.day, organisation=cell.id, members=_ONE, way=self.draw.one_of(_WAYS))

    def _die(self) -> Event:
        _, cell = self._with_members_to_spare()
        cell.gain(-1, -1)
        return Died(effective=self.day, organisation=cell.id, members=_ONE)

    def _restore(self) -> Event:
        cell = self._cell()
        cell.gain(1, 1)
        return Restored(effective=self.day, organisation=cell.id, members=_ONE)

    # --- what organisations do ----------------------------------------------------------------------

    def _meet(self) -> Event:
        return MeetingHeld(effective=self.day, organisation=self._cell().id, kind=self.draw.one_of(_MEETINGS))

    def _train(self) -> Event:
        return TrainingHeld(effective=self.day, organisation=self._ward().id, attended=1 + self.draw.below(200))

    def _inspect(self) -> Event:
        found = self.draw.one_of(_WEAKNESSES)
        remedied = self.day + timedelta(days=30)
        return Inspected(effective=self.day, organisation=self._cell().id, found=found, remedied=remedied)

    def _propose(self) -> Event:
        return Proposed(effective=self.day, organisation=self._ward().id, about=self.draw.one_of(_TASKS))

    def _commend(self) -> Event:
        by = self.draw.one_of(self.districts)
        return Commended(
            effective=self.day,
            decision=self._decision(DecisionKind.COMMENDATION, by),
            by=by,
            award=self.draw.one_of(_AWARDS),
            basis=self.draw.one_of(_BASES),
            collectives=self.draw.below(4),
            individuals=1 + self.draw.below(10),
        )

    def _assess(self) -> Event:
        grade = self.draw.one_of(_GRADES)
        return Assessed(effective=self.day, organisation=self._cell().id, year=self.day.year, grade=grade)


def _party(id: str, name: str, rank: PartyRank, parent: str | None, unit: str | None = None) -> Organisation:
    return PartyOrganisation(id=id, name=f"{name} {_MADE_UP}", rank=rank, parent=parent, unit=unit)


def _mass(
    id: str, name: str, branch: Branch, level: MassLevel, parent: str | None, unit: str | None = None
) -> Organisation:
    name = f"{name} {_MADE_UP}"
    if branch is Branch.UNION:
        return UnionOrganisation(id=id, name=name, level=level, parent=parent, unit=unit)
    return YouthOrganisation(id=id, name=name, movement=branch, level=level, parent=parent, unit=unit)


# How often each is dealt. Of units no fewer are founded than are taken up by a union or close; of cells more begin
# (established, split off) than end; more members come than go.
_OFTEN: Mapping[Callable[[_City], Event], int] = {
    _City._meet: 60,
    _City._admit: 40,
    _City._count: 30,
    _City._confirm: 25,
    _City._survey: 20,
    _City._move_member: 8,
    _City._contact_owner: 6,
    _City._establish_cell: 6,
    _City._assess: 6,
    _City._found_unit: 5,
    _City._establish_union: 4,
    _City._establish_youth: 4,
    _City._transfer: 4,
    _City._send: 4,
    _City._leave: 4,
    _City._die: 4,
    _City._train: 3,
    _City._inspect: 3,
    _City._commend: 3,
    _City._come_from_elsewhere: 2,
    _City._go_elsewhere: 2,
    _City._go_from_mass: 2,
    _City._change_unit: 2,
    _City._appoint_committee: 2,
    _City._elect_committee: 2,
    _City._hold_congress: 2,
    _City._propose: 2,
    _City._close_unit: 1,
    _City._split: 1,
    _City._consolidate: 1,
    _City._merge: 1,
    _City._dissolve: 1,
    _City._disband: 1,
    _City._dissolve_mass: 1,
    _City._reassign: 1,
    _City._change_rank: 1,
    _City._rename: 1,
    _City._move_headquarters: 1,
    _City._list_member: 1,
    _City._restore: 1,
}
_DECK = tuple(card for card, often in _OFTEN.items() for _ in range(often))
