"""The registry against a plain oracle, over histories of all kinds of event that Hypothesis makes up."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tests.history.made_up_district import CITY, START, formed
from tests.history.made_up_events import VALUES, Maker
from tests.history.plain_oracle import State, replay, seen, told

from nq28model.entities import Branch, Headcount, MassLevel, UnionOrganisation, YouthOrganisation, can_stand_under
from nq28model.errors import BrokenHistory
from nq28model.history import (
    EVENT_KINDS,
    Admitted,
    CameBack,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    Left,
    MemberListed,
    MembersTransferred,
    OrganisationListed,
    Received,
    Registry,
    Restored,
    SentTemporarily,
    Snapshot,
    TransferredOut,
)

BEGIN = date(2010, 1, 1)
BEFORE: tuple[Event, ...] = (
    *CITY,
    formed("cell-1", "ward-1", START, official=6),
    formed("cell-2", "ward-2", START, official=4, unit="unit-1"),
    Established(
        effective=START,
        organisation=UnionOrganisation(id="union-1", name="union-1", level=MassLevel.BASE, parent="unions"),
        members=Headcount(9),
    ),
    Established(
        effective=START,
        organisation=YouthOrganisation(
            id="youth-1", name="youth-1", movement=Branch.YOUTH_UNION, level=MassLevel.CELL, parent="youth"
        ),
        members=Headcount(5),
    ),
    formed("cell-3", "ward-3", START),
    MemberListed(effective=START, organisation="cell-1", member="member-1"),
    MemberListed(effective=START, organisation="cell-2", member="member-2"),
    SentTemporarily(effective=START, organisation="cell-1", to="cell-3", number=2),
    SentTemporarily(effective=START, organisation="cell-1", to="cell-3", member="member-1"),
    TransferredOut(effective=START, organisation="cell-3", to="ward-2"),
)
kinds = st.sampled_from(EVENT_KINDS)


def everybody(snapshot: Snapshot) -> int:
    """Return how many members there are in all organisations."""
    return sum(members.total for members in snapshot.members.values())


def gained(event: Event, before: Snapshot) -> int:
    """Return how many more members there are in all by an event; none by what moves them about."""
    match event:
        case OrganisationListed() | Established() | Restored():
            return event.members.total
        case Admitted():
            return event.number
        case HeadcountReported():
            return event.members.total - before.members[event.organisation].total
        case Left() | Died():
            return -event.members.total
        case Dissolved(members_to=None) | Disbanded(members_to=None):
            return -before.members[event.organisation].total
        case MembersTransferred(organisation=None):
            return event.members.total
        case MembersTransferred(to=None):
            return -event.members.total
        case _:
            return 0


class RegistryMachine(RuleBasedStateMachine):
    """Appends events of all kinds, such as can happen and such as cannot, and asks the oracle what should be so."""

    @initialize()
    def start(self) -> None:
        """Begin with two districts, some cells and some who are known by id."""
        self.events = BEFORE
        self.registry = Registry.of(BEFORE)
        self.today = BEGIN
        self.days = [START, BEGIN]
        self.number = 0
        self.held: list[tuple[Registry, tuple[Event, ...]]] = []
        self.happened: set[tuple[type[Event], bool]] = set()
        """The kinds of event that were told of, and whether they were taken."""

    def so(self, on: date) -> State:
        """Return what is so on a day, by the oracle."""
        return replay(event for event in self.events if event.effective <= on)[0]

    def draw(self, data: st.DataObject, kind: type[Event], so: State, effective: date, recorded: date) -> Event:
        """Draw an event."""
        self.number += 10
        return Maker(data, so, self.number).make(kind, effective, recorded)

    def tell(self, *events: Event) -> None:
        """Append events; what the oracle refuses must be refused whole, with the same event named."""
        _, refusal = replay((*self.events, *events))
        self.happened.update((type(event), refusal is None) for event in events)
        if refusal is None:
            self.registry = self.registry.append(*events)
            self.events = (*self.events, *events)
        else:
            with pytest.raises(BrokenHistory) as broken:
                self.registry.append(*events)
            assert broken.value.place == refusal.place, refusal.reason
            assert broken.value.event is (*self.events, *events)[refusal.place]
            assert broken.value.reason.vi != broken.value.reason.en
            assert str(broken.value) == f"events[{refusal.place}] ({broken.value.event}): {broken.value.reason.en}"
        assert self.registry.events == self.events

    # --- what happens -------------------------------------------------------------------------------

    @rule(days=st.integers(1, 400))
    def time_passes(self, days: int) -> None:
        """Go on to a later day."""
        self.today += timedelta(days)
        self.days.append(self.today)

    @rule(data=st.data(), kind=kinds, delay=st.sampled_from([0, 0, 30, 400]))
    def something_happens(self, data: st.DataObject, kind: type[Event], delay: int) -> None:
        """Tell of what happened today, which may come to be known later."""
        so, recorded = self.so(self.today), self.today + timedelta(delay)
        self.tell(self.draw(data, kind, so, self.today, recorded))

    something_else_happens = something_happens

    @rule(data=st.data())
    def what_was_begun_is_ended(self, data: st.DataObject) -> None:
        """Tell today of a reception or a return, mostly where there is one to tell of."""
        so = self.so(self.today)
        begun: list[type[Event]] = [Received for transfer in so.transfers if transfer["received"] is None]
        begun += [CameBack for number in so.stays.values() if number]
        if begun:
            self.tell(self.draw(data, data.draw(st.sampled_from(begun)), so, self.today, self.today))

    @rule(data=st.data(), kind=kinds)
    def something_had_happened(self, data: st.DataObject, kind: type[Event]) -> None:
        """Tell today of what took effect on an earlier day; all that followed must still be able to have been."""
        day = data.draw(st.sampled_from(self.days))
        self.tell(self.draw(data, kind, self.so(day), day, self.today))

    @rule(data=st.data(), chosen=st.lists(kinds, min_size=2, max_size=3))
    def several_things_happen(self, data: st.DataObject, chosen: list[type[Event]]) -> None:
        """Tell of several at once: all of them or none."""
        told_at_once: tuple[Event, ...] = ()
        for kind in chosen:
            so, refusal = replay((*self.events, *told_at_once))
            if refusal is None:
                told_at_once = (*told_at_once, self.draw(data, kind, so, self.today, self.today))
        self.tell(*told_at_once)

    @rule()
    def somebody_holds_it(self) -> None:
        """Keep the registry as it is, whatever comes after it."""
        self.held = [*self.held[-2:], (self.registry, self.events)]

    @rule(data=st.data())
    def it_forks(self, data: st.DataObject) -> None:
        """Go on from a registry that was kept, while another that grew out of it is kept too."""
        if self.held:
            held = data.draw(st.sampled_from(self.held))
            self.somebody_holds_it()
            self.registry, self.events = held

    # --- what is asked ------------------------------------------------------------------------------

    @rule(data=st.data())
    def what_was_known(self, data: st.DataObject) -> None:
        """What was known on a day is the history of what was recorded by then, if that can have been."""
        on, known_on = data.draw(st.sampled_from(self.days)), data.draw(st.sampled_from(self.days))
        known = [event for event in self.events if event.effective <= on and event.recorded <= known_on]
        so, refusal = replay(known)
        if refusal is None:
            assert seen(self.registry.as_of(on, known_on=known_on)) == told(so)
        else:
            with pytest.raises(BrokenHistory) as broken:
                self.registry.as_of(on, known_on=known_on)
            assert broken.value.event is known[refusal.place]
            assert self.events[broken.value.place] is broken.value.event

    @rule(data=st.data())
    def what_was_so(self, data: st.DataObject) -> None:
        """What was so on any day is what the oracle says of it."""
        on = data.draw(st.sampled_from(self.days)) + timedelta(data.draw(st.integers(-1, 1)))
        assert seen(self.registry.as_of(on)) == told(self.so(on))

    @rule(data=st.data())
    def what_differs(self, data: st.DataObject) -> None:
        """Between two days, whichever is first, those are told of which the oracle says another thing."""
        one, other = data.draw(st.sampled_from(self.days)), data.draw(st.sampled_from(self.days))
        before, after = self.so(one), self.so(other)
        assert {change.id for change in self.registry.diff(one, other)} == {
            id
            for id in {*before.organisations, *after.organisations}
            if (before.organisations.get(id), before.members.get(id))
            != (after.organisations.get(id), after.members.get(id))
        }

    @rule(data=st.data())
    def what_happened(self, data: st.DataObject) -> None:
        """The events of some days, and those of one organisation, are those that were told, in the order of effect."""
        start, end = data.draw(st.sampled_from(self.days)), data.draw(st.sampled_from(self.days))
        in_order = sorted(self.events, key=lambda event: event.effective)
        assert self.registry.between(start, end) == tuple(e for e in in_order if start <= e.effective < end)
        id = data.draw(st.sampled_from([*self.so(self.today).organisations]))
        history = tuple(event for event in in_order if id in event.touches())
        assert self.registry.history_of(id) == history
        assert self.registry.history_within(id, start, end) == tuple(e for e in history if start <= e.effective < end)
        assert self.registry.beginning_of(id) == history[0]

    @invariant()
    def it_is_so(self) -> None:
        """Today and on the first days the registry says what the oracle says."""
        for day in {self.today, *self.days[:2]}:
            assert seen(self.registry.as_of(day)) == told(self.so(day))

    @invariant()
    def what_is_held_stays(self) -> None:
        """Registries that are still held say what they said, whatever was appended to them or refused."""
        for registry, events in self.held:
            assert registry.events == events
            assert seen(registry.as_of(self.today)) == told(replay(events)[0])

    @invariant()
    def there_is_one_tree(self) -> None:
        """Each line ends at a root without coming back on itself, and each stands where its rank fits."""
        snapshot = self.registry.as_of(self.today)
        for id, organisation in snapshot.organisations.items():
            line = (id, *snapshot.ancestors(id))
            assert len(set(line)) == len(line)
            assert snapshot.organisation(line[-1]).parent is None
            above = None if organisation.parent is None else snapshot.organisation(organisation.parent)
            assert can_stand_under(organisation, above)

    @invariant()
    def nobody_is_in_two(self) -> None:
        """Who is known by id belongs to one organisation in being, and there are no more such than it counts."""
        snapshot = self.registry.as_of(self.today)
        listed = Counter(membership.organisation for membership in snapshot.people.values())
        assert all(number <= snapshot.members[id].total for id, number in listed.items())

    @invariant()
    def nobody_is_lost(self) -> None:
        """Transfers, splits, consolidations and mergers move members, and neither lose nor make any."""
        for before, event, after in self.registry.replay(self.today, self.today + timedelta(1)):
            assert everybody(after) - everybody(before) == gained(event, before)


def relaxed(examples: int, *, derandomize: bool = False) -> settings:
    """Return settings for so many runs."""
    return settings(
        max_examples=examples,
        stateful_step_count=40,
        derandomize=derandomize,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


RegistryMachine.TestCase.settings = relaxed(200)
TestRegistry = RegistryMachine.TestCase


def test_every_kind_happens_and_is_refused() -> None:
    """Over a fixed run, where all kinds are told of in any order, each is taken and is refused at least once."""
    happened: set[tuple[type[Event], bool]] = set()

    @relaxed(100, derandomize=True)
    @given(st.data())
    def all_kinds(data: st.DataObject) -> None:
        machine = RegistryMachine()
        machine.start()
        for kind in data.draw(st.permutations(EVENT_KINDS)):
            maker = Maker(data, machine.so(BEGIN), 10 * len(machine.events), odds=5)
            machine.tell(maker.make(kind, BEGIN, BEGIN))
        machine.it_is_so()
        happened.update(machine.happened)

    all_kinds()
    assert VALUES.keys() == set(EVENT_KINDS)
    assert {kind for kind, was_taken in happened if was_taken} == set(EVENT_KINDS)
    assert {kind for kind, was_taken in happened if not was_taken} == set(EVENT_KINDS)
