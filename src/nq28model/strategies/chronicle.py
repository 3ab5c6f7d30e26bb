"""A history while it is made up: after each event, one of those that can come next."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, timedelta
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.entities import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    Branch,
    CellLifeWeakness,
    Decision,
    DecisionKind,
    Grade,
    Headcount,
    LeavingWay,
    MassLevel,
    MeetingKind,
    Obstacle,
    Organisation,
    PartyOrganisation,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    can_stand_under,
)
from nq28model.facts.meeting import MEETING_FACTS
from nq28model.facts.transfer import TRANSFER_FACTS
from nq28model.facts.unit import UNIT_FACTS
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
    Registry,
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
from nq28model.history.snapshot import Transfer
from nq28model.spec import Fact
from nq28model.strategies.entities import ALL, decisions, fitting, headcounts, made_up, placed, units
from nq28model.strategies.lines import line, near, values

T = TypeVar("T")


class _NothingHappens(Exception):
    """There is nothing to which it could happen."""


class Chronicle:
    """Draws one event after another; what is so after them says what can come next."""

    def __init__(self, draw: DrawFn, start: date) -> None:
        self.draw = draw
        self.effective = self.recorded = start
        self.registry = Registry()
        self.so: Snapshot = self.registry.as_of(start)
        self.guests: list[SentTemporarily] = []
        for rank, parent in _DISTRICT:
            id = self.new("o")
            body = PartyOrganisation(id=id, name=made_up(rank.words.vi, id), rank=rank, parent=parent)
            self.tell(OrganisationListed, organisation=body, members=Headcount(0))

    def go_on(self, *, days: int, delay: int) -> None:
        """Let *days* pass; then something happens to one of those to whom it can, or nothing.

        It is known *delay* days later, or when what happened before it was, if that is later still.
        """
        self.effective += timedelta(days)
        self.recorded = max(self.recorded, self.effective + timedelta(delay))
        with suppress(_NothingHappens):
            self.draw(st.sampled_from(self.draw(st.sampled_from(_MOVES))))(self)

    def tell(self, happening: Callable[..., Event], /, **what: Any) -> None:
        """Add an event; the registry refuses it if it cannot have been, which would be a fault here."""
        event = happening(effective=self.effective, recorded=self.recorded, **what)
        self.registry = self.registry.append(event)
        self.so = self.registry.as_of(self.effective)

    # --- drawing ------------------------------------------------------------------------------------

    def one_of(self, things: Iterable[T]) -> T:
        among = list(things)
        if not among:
            raise _NothingHappens
        return self.draw(st.sampled_from(among))

    def maybe(self, strategy: SearchStrategy[T]) -> T | None:
        return self.draw(st.none() | strategy)

    def new(self, prefix: str) -> str:
        return f"{prefix}{len(self.registry)}"

    def paper(self, kind: DecisionKind, issuer: str | None) -> Decision | None:
        """Draw the decision on which it is done, or None where none is known."""
        if not self.draw(st.booleans()):
            return None
        issuers = st.sampled_from(list(dict.fromkeys((None, issuer))))
        return self.draw(
            decisions(kinds=st.just(kind), ids=st.just(self.new("d")), issuers=issuers, latest=self.effective)
        )

    def day_before(self) -> date:
        return self.effective - timedelta(self.draw(st.integers(0, 30)))

    def day_after(self) -> date:
        return self.effective + timedelta(self.draw(st.integers(0, 2000)))

    # --- what is so ---------------------------------------------------------------------------------

    @property
    def organisations(self) -> list[Organisation]:
        return list(self.so.organisations.values())

    def fellows(self, one: Organisation) -> list[Organisation]:
        """Return the other organisations of its tree."""
        return [other for other in self.organisations if other.branch is one.branch and other.id != one.id]

    def children(self, id: str) -> list[Organisation]:
        return [self.so.organisations[child] for child in self.so.children(id)]

    def open_transfers(self) -> list[Transfer]:
        return [transfer for transfer in self.so.transfers if transfer.is_open]

    def settled(self) -> list[Organisation]:
        """Return those that stand under another and are not in the middle of a transfer."""
        busy = {id for transfer in self.open_transfers() for id in (transfer.organisation, transfer.destination)}
        return [one for one in self.organisations if one.parent is not None and one.id not in busy]

    def movable(self) -> list[Organisation]:
        """Return those that stand under another and are not on the way."""
        on_the_way = {transfer.organisation for transfer in self.open_transfers()}
        return [one for one in self.organisations if one.parent is not None and one.id not in on_the_way]

    def ranks(self, one: Organisation, parent: Organisation | None) -> list[PartyRank | MassLevel]:
        """Return the ranks in which it could stand under another, with all that stands under it."""
        if parent is not None and parent.id in self.so.below(one.id):
            return []
        return [
            rank
            for rank, ranked in _ranked(one)
            if can_stand_under(ranked, parent)
            and all(can_stand_under(child, ranked) for child in self.children(one.id))
        ]

    def places(self, one: Organisation) -> list[Organisation]:
        """Return the other places in its tree to which it could go."""
        return [to for to in self.fellows(one) if to.id != one.parent and self.ranks(one, to)]

    def rows(self, id: str) -> list[str]:
        """Return those on its list by their opaque ids."""
        return [person for person, membership in self.so.people.items() if membership.organisation == id]

    def unlisted(self, id: str) -> int:
        """Return how many it counts beside those on its list by their ids."""
        return self.so.members[id].total - len(self.rows(id))

    def some_of(self, id: str, least: int = 1) -> Headcount:
        """Draw some of the members that are not on the list by their ids."""
        now, most = self.so.members[id], self.unlisted(id)
        total = self.draw(st.integers(least, most)) if most >= least else self.one_of(())
        if now.official is None:
            return Headcount(total)
        official = st.integers(max(0, total - (now.total - now.official)), min(total, now.official))
        return Headcount(total, self.maybe(official))

    def one_person(self, id: str) -> Headcount:
        """Draw the count of one member, as the members that there are allow."""
        among = (Headcount(1), Headcount(1, 1), Headcount(1, 0))
        return self.one_of(one for one in among if self.so.members[id].less(one) is not None)

    # --- units --------------------------------------------------------------------------------------

    def list_unit(self) -> None:
        unit = self.draw(units(ids=st.just(self.new("u"))))
        if self.draw(st.booleans()):
            self.tell(UnitFounded, unit=unit)
        else:
            self.tell(UnitListed, unit=unit)

    def change_unit(self) -> None:
        self.tell(UnitChanged, unit=self.draw(units(ids=st.just(self.one_of(self.so.units)))))

    def close_unit(self) -> None:
        self.tell(UnitClosed, unit=self.one_of(id for id in self.so.units if not self.so.of_unit(id)))

    def survey(self) -> None:
        unit, obstacles = self.one_of(self.so.units), self.draw(st.frozensets(st.sampled_from(Obstacle)))
        self.tell(UnitSurveyed, unit=unit, answers=self.draw(_ON_UNITS), obstacles=obstacles)

    def contact(self) -> None:
        unit, obstacles = self.one_of(self.so.units), self.draw(st.frozensets(st.sampled_from(Obstacle)))
        self.tell(OwnerContacted, unit=unit, agreed=self.maybe(st.booleans()), obstacles=obstacles)

    # --- organisations come and go ------------------------------------------------------------------

    def placed(
        self, kinds: Sequence[Callable[..., Organisation]], parent: Organisation | None, id: str
    ) -> Organisation:
        return self.draw(placed(kinds, parent, st.just(id), st.sampled_from([None, *self.so.units])))

    def found(self) -> None:
        branch = self.one_of(_TREES)
        tree = [one for one in self.organisations if one.branch is branch]
        parent = self.one_of(one for one in tree if fitting(ALL, one)) if tree else None
        kinds = ALL if parent is not None else _ROOTS[branch]
        organisation, members = self.placed(kinds, parent, self.new("o")), self.draw(headcounts())
        if self.draw(st.booleans()):
            decision = self.paper(DecisionKind.ESTABLISHMENT, organisation.parent)
            self.tell(Established, organisation=organisation, members=members, decision=decision)
        else:
            self.tell(OrganisationListed, organisation=organisation, members=members)

    def split(self) -> None:
        old = self.one_of(one for one in self.organisations if one.parent is not None)
        parent, id = self.so.organisations[str(old.parent)], self.new("o")
        parts = [Part(organisation=self.placed(ALL, parent, id), members=self.some_of(old.id, 0))]
        is_empty = old in self.settled() and not self.children(old.id) and not self.rows(old.id)
        ends = is_empty and self.draw(st.booleans())
        rest = self.so.members[old.id].less(parts[0].members)
        if ends and rest is not None:
            parts.append(Part(organisation=self.placed(ALL, parent, f"{id}-2"), members=rest))
        decision = self.paper(DecisionKind.SPLIT, old.parent)
        self.tell(Split, organisation=old.id, parts=tuple(parts), ends=ends, decision=decision)

    def consolidate(self) -> None:
        one = self.one_of(self.settled())
        above = (str(one.parent), *self.so.ancestors(str(one.parent)))
        other = self.one_of(
            fellow for fellow in self.fellows(one) if fellow in self.settled() and fellow.id not in above
        )
        parent, id = self.so.organisations[above[0]], self.new("o")
        under = [*self.children(one.id), *self.children(other.id)]
        kinds = [
            make
            for make in fitting(ALL, parent)
            if all(can_stand_under(child, make(id=id, name="", parent=parent.id)) for child in under)
        ]
        into = self.placed((self.one_of(kinds),), parent, id)
        decision = self.paper(DecisionKind.CONSOLIDATION, parent.id)
        self.tell(Consolidated, organisations=(one.id, other.id), into=into, decision=decision)

    def merge(self) -> None:
        one = self.one_of(self.settled())
        below, under = self.so.below(one.id), self.children(one.id)
        into = self.one_of(
            fellow.id
            for fellow in self.fellows(one)
            if fellow.id not in below and all(can_stand_under(child, fellow) for child in under)
        )
        self.tell(MergedInto, organisation=one.id, into=into, decision=self.paper(DecisionKind.MERGER, one.parent))

    def end(self) -> None:
        one = self.one_of(one for one in self.settled() if not self.children(one.id))
        heir = self.one_of((None, *(fellow.id for fellow in self.fellows(one))))
        if self.draw(st.booleans()):
            decision = self.paper(DecisionKind.DISBANDMENT, one.parent)
            self.tell(Disbanded, organisation=one.id, members_to=heir, decision=decision)
        else:
            decision = self.paper(DecisionKind.DISSOLUTION, one.parent)
            self.tell(Dissolved, organisation=one.id, members_to=heir, decision=decision)

    # --- organisations move and change --------------------------------------------------------------

    def transfer(self) -> None:
        one = self.one_of(one for one in self.movable() if isinstance(one, PartyOrganisation))
        self.tell(
            TransferredOut,
            organisation=one.id,
            to=self.one_of(self.places(one)).id,
            members=self.one_of((None, self.so.members[one.id])),
            decided_by=self.maybe(st.sampled_from(TransferDecider)),
            answers=self.draw(_ON_TRANSFERS),
            decision=self.paper(DecisionKind.TRANSFER, one.parent),
        )

    def receive(self) -> None:
        transfer = self.one_of(self.open_transfers())
        one, to = (self.so.organisations[id] for id in (transfer.organisation, transfer.destination))
        ranks = self.ranks(one, to)
        self.tell(
            Received,
            organisation=one.id,
            rank=self.one_of([None, *ranks] if transfer.rank_before in ranks else ranks),
            members=self.one_of((None, self.so.members[one.id])),
            decided_by=self.maybe(st.sampled_from(ReceptionDecider)),
            handed_over=self.one_of((None, self.day_before())),
            answers=self.draw(_ON_TRANSFERS),
            decision=self.paper(DecisionKind.RECEPTION, to.id),
        )

    def reassign(self) -> None:
        one = self.one_of(self.movable())
        to = self.one_of(self.places(one))
        self.tell(Reassigned, organisation=one.id, to=to.id, rank=self.one_of(self.ranks(one, to)))

    def change_rank(self) -> None:
        one = self.one_of(self.settled())
        rank = self.one_of(self.ranks(one, self.so.organisations[str(one.parent)]))
        self.tell(RankChanged, organisation=one.id, rank=rank, decision=self.paper(DecisionKind.RANK, one.parent))

    def rename(self) -> None:
        self.tell(Renamed, organisation=self.one_of(self.organisations).id, name=made_up("tổ chức", self.new("n")))

    def move_headquarters(self) -> None:
        self.tell(HeadquartersMoved, organisation=self.one_of(self.organisations).id, place=self.new("p"))

    # --- members ------------------------------------------------------------------------------------

    def report(self) -> None:
        id = self.one_of(self.organisations).id
        rows = len(self.rows(id))
        self.tell(HeadcountReported, organisation=id, members=self.draw(headcounts(least=rows, most=60 + rows)))

    def list_member(self) -> None:
        id = self.one_of(id for id in self.so.organisations if self.unlisted(id) > 0)
        self.tell(MemberListed, organisation=id, member=self.new("m"), is_official=self.draw(st.booleans()))

    def admit(self) -> None:
        one, member = self.one_of(self.organisations), self.one_of((None, self.new("m")))
        number = self.draw(st.integers(1, 5)) if member is None else 1
        decision = self.paper(DecisionKind.ADMISSION, one.parent)
        self.tell(Admitted, organisation=one.id, number=number, member=member, decision=decision)

    def confirm(self) -> None:
        one = self.one_of(one for one in self.organisations if self.so.members[one.id].confirming(1) is not None)
        now = self.so.members[one.id]
        member = self.one_of((None, *(id for id in self.rows(one.id) if not self.so.people[id].is_official)))
        most = now.total if now.probationary is None else now.probationary
        number = self.draw(st.integers(1, most)) if member is None else 1
        decision = self.paper(DecisionKind.RECOGNITION, one.parent)
        self.tell(Confirmed, organisation=one.id, number=number, member=member, decision=decision)

    def move_members(self) -> None:
        home = self.one_of((None, *(one for one in self.organisations if self.so.members[one.id].total)))
        if home is None:
            to, members = self.one_of(self.so.organisations), self.draw(headcounts(least=1))
            member = self.one_of((None, self.new("m"))) if members.total == 1 else None
            self.tell(MembersTransferred, to=to, members=members, member=member)
        else:
            members, member = self.leaving(home.id)
            away = self.one_of((None, *(fellow.id for fellow in self.fellows(home))))
            self.tell(MembersTransferred, organisation=home.id, to=away, members=members, member=member)

    def leaving(self, id: str) -> tuple[Headcount, str | None]:
        """Draw who leaves: some of those not on the list by their ids, or one who is."""
        member = self.one_of((*([None] if self.unlisted(id) else []), *self.rows(id)))
        return (self.some_of(id) if member is None else self.one_person(id)), member

    def lose(self) -> None:
        id = self.one_of(id for id, members in self.so.members.items() if members.total)
        members, member = self.leaving(id)
        if self.draw(st.booleans()):
            self.tell(Died, organisation=id, members=members, member=member)
        else:
            way = self.draw(st.sampled_from(LeavingWay))
            self.tell(Left, organisation=id, members=members, member=member, way=way)

    def restore(self) -> None:
        id = self.one_of(self.organisations).id
        self.tell(Restored, organisation=id, members=self.draw(headcounts(least=1, most=3)))

    def send(self) -> None:
        home = self.one_of(one for one in self.organisations if self.staying(one.id) > 0)
        member = self.one_of((None, *(id for id in self.rows(home.id) if self.so.people[id].host is None)))
        number = self.draw(st.integers(1, self.staying(home.id))) if member is None else 1
        host, until = self.one_of(self.fellows(home)).id, self.one_of((None, self.day_after()))
        self.tell(SentTemporarily, organisation=home.id, to=host, number=number, member=member, until=until)
        [*_, sent] = self.registry.events
        self.guests += [sent] if isinstance(sent, SentTemporarily) else []

    def staying(self, id: str) -> int:
        """Return how many of its members are not away for a time."""
        return self.so.members[id].total - self.so.away.get(id, 0)

    def come_back(self) -> None:
        sent = self.one_of(one for one in self.guests if self.is_still_away(one))
        self.guests.remove(sent)
        self.tell(CameBack, organisation=sent.organisation, host=sent.to, number=sent.number, member=sent.member)

    def is_still_away(self, sent: SentTemporarily) -> bool:
        person = None if sent.member is None else self.so.people.get(sent.member)
        return sent.organisation in self.so.organisations and (
            sent.member is None
            or (person is not None and (person.organisation, person.host) == (sent.organisation, sent.to))
        )

    # --- what organisations do ----------------------------------------------------------------------

    def form_committee(self) -> None:
        one, members = self.one_of(self.organisations), self.maybe(st.integers(1, 15))
        if self.draw(st.booleans()):
            self.tell(CommitteeElected, organisation=one.id, members=members)
        else:
            until, decision = self.one_of((None, self.day_after())), self.paper(DecisionKind.APPOINTMENT, one.parent)
            self.tell(CommitteeAppointed, organisation=one.id, members=members, until=until, decision=decision)

    def hold_congress(self) -> None:
        self.tell(CongressHeld, organisation=self.one_of(self.organisations).id, number=self.maybe(st.integers(1, 30)))

    def meet(self) -> None:
        self.tell(
            MeetingHeld,
            organisation=self.one_of(self.organisations).id,
            kind=self.draw(st.sampled_from(MeetingKind)),
            answers=self.draw(_ON_MEETINGS),
            agenda=self.draw(st.dictionaries(st.sampled_from(AgendaSubject), st.integers(0, 9))),
        )

    def train(self) -> None:
        self.tell(
            TrainingHeld, organisation=self.one_of(self.organisations).id, attended=self.maybe(st.integers(1, 99))
        )

    def inspect(self) -> None:
        id, found = self.one_of(self.organisations).id, self.draw(st.frozensets(st.sampled_from(CellLifeWeakness)))
        self.tell(Inspected, organisation=id, found=found, remedied=self.one_of((None, self.day_after())))

    def propose(self) -> None:
        self.tell(Proposed, organisation=self.one_of(self.organisations).id, about=self.draw(st.sampled_from(Task)))

    def commend(self) -> None:
        by = self.one_of((None, *self.so.organisations))
        named = self.draw(st.lists(st.sampled_from(list(self.so.organisations)), max_size=2, unique=True))
        self.tell(
            Commended,
            by=by,
            award=self.draw(st.sampled_from(AwardKind)),
            basis=self.maybe(st.sampled_from(AwardBasis)),
            collectives=self.draw(st.integers(len(named), 20)),
            organisations=tuple(named),
            individuals=self.draw(st.integers(0, 20)),
            decision=self.paper(DecisionKind.COMMENDATION, by),
        )

    def assess(self) -> None:
        id, grade = self.one_of(self.organisations).id, self.draw(st.sampled_from(Grade))
        members = self.draw(st.dictionaries(st.sampled_from(Grade), st.integers(0, 30)))
        self.tell(Assessed, organisation=id, year=self.effective.year - 1, grade=grade, members=members)


_DISTRICT: tuple[tuple[PartyRank, str | None], ...] = (
    (PartyRank.PROVINCIAL_BODY, None),
    (PartyRank.UPPER_GRASSROOTS_BODY, "o0"),
    (PartyRank.UPPER_GRASSROOTS_BODY, "o0"),
    (PartyRank.GRASSROOTS_BODY, "o1"),
    (PartyRank.GRASSROOTS_BODY, "o2"),
)
_TREES = (Branch.PARTY, Branch.PARTY, Branch.PARTY, Branch.UNION, Branch.YOUTH_UNION, Branch.YOUTH_FEDERATION)
_ROOTS: Mapping[Branch, Sequence[Callable[..., Organisation]]] = {
    probe.branch: (make,) for make in ALL if can_stand_under(probe := make(id="o", name="", parent=None), None)
}
_MOVES: tuple[tuple[Callable[[Chronicle], None], ...], ...] = (
    (lambda _: None,),
    (Chronicle.receive,),
    (Chronicle.transfer,),
    (Chronicle.found,),
    (Chronicle.found,),
    (
        Chronicle.admit,
        Chronicle.report,
        Chronicle.confirm,
        Chronicle.list_member,
        Chronicle.move_members,
        Chronicle.lose,
        Chronicle.restore,
    ),
    (Chronicle.send, Chronicle.come_back),
    (Chronicle.list_unit, Chronicle.survey, Chronicle.contact, Chronicle.change_unit, Chronicle.close_unit),
    (
        Chronicle.end,
        Chronicle.split,
        Chronicle.consolidate,
        Chronicle.merge,
        Chronicle.reassign,
        Chronicle.change_rank,
        Chronicle.rename,
        Chronicle.move_headquarters,
    ),
    (
        Chronicle.meet,
        Chronicle.hold_congress,
        Chronicle.form_committee,
        Chronicle.train,
        Chronicle.inspect,
        Chronicle.propose,
        Chronicle.commend,
        Chronicle.assess,
    ),
)
"""Moves of one sort are together, so that transfers are not lost among the many others; the simplest come first."""


def _ranked(one: Organisation) -> list[tuple[PartyRank | MassLevel, Organisation]]:
    """Return an organisation in each rank that its branch has."""
    ranked = [make(id=one.id, name=one.name, parent=one.parent) for make in ALL]
    return [
        (other.rank if isinstance(other, PartyOrganisation) else other.level, other)
        for other in ranked
        if other.branch is one.branch
    ]


def _answers(facts: Sequence[Fact[Any]]) -> SearchStrategy[dict[str, Any]]:
    """Return a few answers that a survey or the papers may hold; what the subject is, they do not ask."""
    asked = {fact.id: fact.domain for fact in facts if not fact.is_given}
    return st.fixed_dictionaries(
        {}, optional={id: values(domain, near(domain, ()), line(domain)) for id, domain in asked.items()}
    )


_ON_UNITS = _answers(UNIT_FACTS)
_ON_TRANSFERS = _answers(TRANSFER_FACTS)
_ON_MEETINGS = _answers(MEETING_FACTS)
