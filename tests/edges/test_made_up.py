"""The made-up city that the package ships: what a test that stands on it may rely on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nq28model.entities import Branch, Headcount, Organisation
from nq28model.errors import InvalidValue
from nq28model.facts.reading import members_of
from nq28model.history import (
    EVENT_KINDS,
    Admitted,
    Died,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    Left,
    MembersTransferred,
    OrganisationListed,
    Registry,
    Restored,
    Snapshot,
    UnitFounded,
    UnitListed,
)
from nq28model.made_up import CITY, FIRST_DAY, LAST_DAY, LEAST, city

seeds = st.integers(0, 10**6)


def gained(event: Event, before: Snapshot) -> int:
    """Return by how many members an event makes all the organisations of the city larger."""
    match event:
        case OrganisationListed(members=members) | Established(members=members) | Restored(members=members):
            return members.total
        case Admitted(number=number):
            return number
        case MembersTransferred(organisation=None, members=members):
            return members.total
        case MembersTransferred(to=None, members=members) | Left(members=members) | Died(members=members):
            return -members.total
        case Dissolved(organisation=id, members_to=None):
            return -before.members[id].total
        case _:
            return 0


def named(events: Iterable[Event]) -> set[str]:
    """Return the names of all units and organisations that events bring in."""
    brought: list[Organisation] = [
        event.organisation for event in events if isinstance(event, OrganisationListed | Established)
    ]
    units = [event.unit for event in events if isinstance(event, UnitListed | UnitFounded)]
    return {thing.name for thing in (*brought, *units)}


class TestSameEverywhere:
    """The size and the seed settle every event."""

    @settings(max_examples=10)
    @given(seeds)
    def test_one_seed_tells_one_city(self, seed: int) -> None:
        """Told again, the events are the same."""
        assert tuple(city(LEAST, seed=seed)) == tuple(city(LEAST, seed=seed))

    def test_another_seed_tells_another_city(self) -> None:
        """A seed of its own gives events of their own."""
        assert tuple(city(LEAST, seed=1)) != tuple(city(LEAST, seed=2))

    def test_a_figure_may_be_held(self) -> None:
        """What one machine counts another does: these numbers were found once, and stand for any version of Python."""
        now = Registry.of(city(2000, seed=28)).as_of(LAST_DAY)
        assert (members_of(now, CITY), len(now.organisations), len(now.units)) == (Headcount(941, 817), 146, 68)


class TestAnySize:
    """As many events are told as were asked for, and they are those of a city."""

    @settings(max_examples=25, deadline=None)
    @given(st.integers(LEAST, 3000), seeds)
    def test_it_can_have_been(self, events: int, seed: int) -> None:
        """The registry accepts the history, which has the number asked for, in order, and each kind of event."""
        told = tuple(city(events, seed=seed))
        days = [event.effective for event in told]
        assert len(Registry.of(told)) == events
        assert days == sorted(days)
        assert FIRST_DAY == days[0] <= days[-1] <= LAST_DAY
        assert {type(event) for event in told} == set(EVENT_KINDS)

    def test_ten_thousand_when_none_is_said(self) -> None:
        """The city of no given size has ten thousand events."""
        assert sum(1 for _ in city()) == 10_000

    def test_too_few(self) -> None:
        """A number in which not every kind can have its turn is refused at once."""
        with pytest.raises(InvalidValue, match="500"):
            city(499)

    @pytest.mark.parametrize("events", [10_000, 50_000])
    def test_it_grows_as_a_city_does(self, events: int) -> None:
        """A larger city has more wards and not larger ones, so that telling it costs what its events do."""
        now = Registry.of(city(events)).as_of(LAST_DAY)
        wards = [ward for district in now.children(CITY) for ward in now.children(district)]
        assert max(len(now.children(ward)) for ward in wards) < 100


class TestMembers:
    """Nobody comes from nowhere and nobody is lost."""

    @settings(max_examples=5, deadline=None)
    @given(seeds)
    def test_ins_less_outs_are_those_there_are(self, seed: int) -> None:
        """All members on the last day are those who came less those who went; a report changes nothing."""
        registry = Registry.of(city(1500, seed=seed))
        total = 0
        for before, event, after in registry.replay(FIRST_DAY, LAST_DAY + timedelta(days=1)):
            total += gained(event, before)
            if isinstance(event, HeadcountReported):
                assert before.members[event.organisation] == after.members[event.organisation]
        assert total == sum(members.total for members in registry.as_of(LAST_DAY).members.values())

    def test_the_city_s_head_count_is_that_of_all_party_organisations(self) -> None:
        """All Party organisations stand under the city, and with the members of all it counts them all."""
        now = Registry.of(city(2000)).as_of(LAST_DAY)
        party = [id for id, organisation in now.organisations.items() if organisation.branch is Branch.PARTY]
        assert now.headcounts()[CITY] == sum((now.members[id] for id in party), Headcount(0, 0))


class TestTwoTimes:
    """Some of it was known later than it was so."""

    @settings(max_examples=10, deadline=None)
    @given(st.dates(FIRST_DAY, LAST_DAY))
    def test_what_was_known_can_have_been(self, known_on: date) -> None:
        """On each day what was known by then is a history too, and never more than what was so."""
        registry = Registry.of(city(LEAST), kept_for=[CITY])
        assert registry.as_of(known_on, known_on=known_on).organisations == registry.as_of(known_on).organisations

    def test_something_is_known_late(self) -> None:
        """There are events that were recorded after they took effect, and none that was recorded before."""
        assert {event.recorded > event.effective for event in city()} == {False, True}
        assert all(event.recorded >= event.effective for event in city())


def test_every_name_says_that_it_is_made_up() -> None:
    """No unit and no organisation can be taken for a real one, in either language."""
    assert all("giả định / made up" in name for name in named(tuple(city(1000))))
