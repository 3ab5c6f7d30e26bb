"""The registry against a plain oracle, over histories that Hypothesis makes up."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from tests.history.made_up_district import CITY, cell

from nq28model.entities import Headcount, PartyOrganisation, PartyRank, fits_under
from nq28model.errors import BrokenHistory
from nq28model.history import (
    Admitted,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    OrganisationListed,
    Received,
    Registry,
    TransferredOut,
)

IDS = [f"cell-{n}" for n in range(6)]
PLACES = ["ward-1", "ward-2", "ward-3", "district-1", "district-2", "city", *IDS]
RANKS = [PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_CELL]
ids, places = st.sampled_from(IDS), st.sampled_from(PLACES)
COMMON = {listed.organisation.id for listed in CITY if isinstance(listed, OrganisationListed)}


class RegistryMachine(RuleBasedStateMachine):
    """Appends events, legal and not, and keeps beside the registry plain dicts of what should be so."""

    @initialize()
    def start(self) -> None:
        """Begin with the two districts."""
        self.registry = Registry.of(CITY)
        self.day = date(2010, 1, 1)
        self.cells: dict[str, tuple[str, PartyRank, int]] = {}
        self.on_the_way: dict[str, str] = {}
        self.used: set[str] = set()
        self.past: list[tuple[date, dict[str, tuple[str, PartyRank, int]]]] = []

    def happens(self, event: Event, is_legal: bool) -> bool:
        """Append an event; a refusal must be expected, and must change nothing."""
        if is_legal:
            self.registry = self.registry.append(event)
            return True
        before = self.registry.events
        with pytest.raises(BrokenHistory):
            self.registry.append(event)
        assert self.registry.events == before
        return False

    def rank_of(self, place: str) -> PartyRank | None:
        """Return the rank of a place that is in being."""
        if place in self.cells:
            return self.cells[place][1]
        organisation = self.registry.as_of(self.day).organisations.get(place)
        return organisation.rank if isinstance(organisation, PartyOrganisation) and place not in IDS else None

    @rule(days=st.integers(1, 400))
    def time_passes(self, days: int) -> None:
        """Note what is so, and go on to a later day."""
        self.past.append((self.day, dict(self.cells)))
        self.day += timedelta(days)

    @rule(id=ids, parent=places, rank=st.sampled_from(RANKS), members=st.integers(0, 40))
    def establish(self, id: str, parent: str, rank: PartyRank, members: int) -> None:
        """Found a cell; its id must be new and its place must fit."""
        above = self.rank_of(parent)
        is_legal = id not in self.used and above is not None and fits_under(rank, above)
        event = Established(effective=self.day, organisation=cell(id, parent, rank), members=Headcount(members))
        if self.happens(event, is_legal):
            self.used.add(id)
            self.cells[id] = (parent, rank, members)

    @rule(id=ids, number=st.integers(1, 5))
    def admit(self, id: str, number: int) -> None:
        """Admit members to a cell that is in being."""
        if self.happens(Admitted(effective=self.day, organisation=id, number=number), id in self.cells):
            parent, rank, members = self.cells[id]
            self.cells[id] = (parent, rank, members + number)

    @rule(id=ids, members=st.integers(0, 40))
    def report(self, id: str, members: int) -> None:
        """Report a count, which stands from then on."""
        event = HeadcountReported(effective=self.day, organisation=id, members=Headcount(members))
        if self.happens(event, id in self.cells):
            self.cells[id] = (*self.cells[id][:2], members)

    @rule(id=ids, heir=st.none() | ids)
    def dissolve(self, id: str, heir: str | None) -> None:
        """Dissolve a cell that is not on the way; its members go to the heir, or out."""
        is_legal = (
            id in self.cells
            and id not in self.on_the_way
            and id not in self.on_the_way.values()
            and (heir is None or (heir in self.cells and heir != id))
        )
        if self.happens(Dissolved(effective=self.day, organisation=id, members_to=heir), is_legal):
            *_, members = self.cells.pop(id)
            if heir is not None:
                parent, rank, own = self.cells[heir]
                self.cells[heir] = (parent, rank, own + members)

    @rule(id=ids, to=places)
    def send(self, id: str, to: str) -> None:
        """Transfer a cell to a place that is in being, is not its own, and is not itself."""
        is_legal = (
            id in self.cells
            and id not in self.on_the_way
            and self.rank_of(to) is not None
            and to not in (id, self.cells[id][0])
        )
        if self.happens(TransferredOut(effective=self.day, organisation=id, to=to), is_legal):
            self.on_the_way[id] = to

    @precondition(lambda self: self.cells)
    @rule(id=ids, rank=st.none() | st.sampled_from(RANKS))
    def receive(self, id: str, rank: PartyRank | None) -> None:
        """Receive a cell that was sent, if its rank fits the place; all its members come with it."""
        is_legal = False
        if id in self.on_the_way:
            above = self.rank_of(self.on_the_way[id])
            is_legal = above is not None and fits_under(rank or self.cells[id][1], above)
        if self.happens(Received(effective=self.day, organisation=id, rank=rank), is_legal):
            _, own, members = self.cells[id]
            self.cells[id] = (self.on_the_way.pop(id), rank or own, members)

    @invariant()
    def it_is_so(self) -> None:
        """The registry says of each cell what the oracle says: its place, its rank and its members."""
        snapshot = self.registry.as_of(self.day)
        assert snapshot.organisations.keys() - COMMON == self.cells.keys()
        for id, (parent, rank, members) in self.cells.items():
            organisation = snapshot.organisation(id)
            assert isinstance(organisation, PartyOrganisation)
            assert (organisation.parent, organisation.rank, snapshot.members[id].total) == (parent, rank, members)

    @invariant()
    def there_is_one_tree(self) -> None:
        """Each organisation's line ends at a root, and each stands under one of a rank that fits."""
        snapshot = self.registry.as_of(self.day)
        for organisation in snapshot.organisations.values():
            if isinstance(organisation, PartyOrganisation):
                line = (organisation.id, *snapshot.ancestors(organisation.id))
                assert len(set(line)) == len(line)
                assert snapshot.organisation(line[-1]).parent is None
                if organisation.parent is not None:
                    parent = snapshot.organisation(organisation.parent)
                    assert isinstance(parent, PartyOrganisation)
                    assert fits_under(organisation.rank, parent.rank)

    @invariant()
    def the_past_stays(self) -> None:
        """What was so on an earlier day is still said of it, whatever came later."""
        for day, cells in self.past[-3:]:
            members = {id: count.total for id, count in self.registry.as_of(day).members.items() if id in IDS}
            assert members == {id: members for id, (_, _, members) in cells.items()}


RegistryMachine.TestCase.settings = settings(
    max_examples=60, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestRegistry = RegistryMachine.TestCase
