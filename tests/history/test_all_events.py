"""Every kind of event: what it changes, what the state does not allow, and what a registry tells of it."""

from __future__ import annotations

import pickle
from datetime import date
from typing import Any

import pytest
from tests.history.made_up_district import CITY, UNIT, body, cell, formed

from nq28model.entities import (
    AwardKind,
    Branch,
    CellLifeWeakness,
    Grade,
    Headcount,
    LeavingWay,
    MassLevel,
    PartyRank,
    Task,
    UnionOrganisation,
    Unit,
    YouthOrganisation,
)
from nq28model.errors import BrokenHistory, InvalidValue, UnknownName
from nq28model.history import (
    EVENT_KINDS,
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
    Split,
    TrainingHeld,
    TransferredOut,
    UnitChanged,
    UnitClosed,
    UnitFounded,
    UnitListed,
    UnitSurveyed,
)

DAY = date(2019, 10, 31)
UNION = UnionOrganisation(id="union-1", name="u", level=MassLevel.BASE, parent="unions", unit="unit-1")
YOUTH = YouthOrganisation(id="youth-1", name="y", movement=Branch.YOUTH_UNION, level=MassLevel.CELL, parent="youth")
ONE = Headcount(1, 1)
BEFORE = (
    *CITY,
    formed("cell-1", "ward-1", date(2012, 1, 1), official=5),
    formed("cell-2", "ward-2", date(2012, 1, 1), official=4),
    Established(effective=date(2012, 1, 1), organisation=UNION, members=Headcount(9)),
    Established(effective=date(2012, 1, 1), organisation=YOUTH, members=Headcount(6)),
    MemberListed(effective=date(2013, 1, 1), organisation="cell-1", member="m-1"),
    MemberListed(effective=date(2013, 1, 1), organisation="cell-1", member="m-2"),
    UnitFounded(effective=date(2013, 1, 1), unit=Unit(id="unit-2", name="Đơn vị 2 (giả định)", made_up=True)),
)
REGISTRY = Registry.of(BEFORE)


def told(*events: Event) -> Registry:
    """Return the registry after some events."""
    return REGISTRY.append(*events)


def on(kind: type[Any], **values: Any) -> Event:
    """Return an event of the day."""
    event: Event = kind(effective=DAY, **values)
    return event


def so(registry: Registry) -> dict[str, tuple[str | None, int]]:
    """Return where the small organisations stand and how many members they have."""
    snapshot = registry.as_of(DAY)
    return {
        id: (one.parent, snapshot.members[id].total)
        for id, one in snapshot.organisations.items()
        if "cell" in id or id in {"union-1", "youth-1"}
    }


class TestWhatChanges:
    """Each event changes what it says, and conserves the members."""

    def test_a_part_leaves(self) -> None:
        """A split that goes on keeps the rest; one that ends leaves all its members in the parts."""
        leaves = Part(organisation=cell("cell-3", "ward-1"), members=Headcount(2, 2))
        assert so(told(on(Split, organisation="cell-1", parts=(leaves,))))["cell-1"] == ("ward-1", 3)
        rest = Part(organisation=cell("cell-4", "ward-1"), members=Headcount(2, 2))
        ended = so(told(on(Split, organisation="cell-2", parts=(leaves, rest), ends=True)))
        assert "cell-2" not in ended
        assert (ended["cell-3"], ended["cell-4"]) == (("ward-1", 2), ("ward-1", 2))

    def test_two_become_a_new_one(self) -> None:
        """A consolidation ends both, and the new body has all members, all cells and all on their lists."""
        new = body("ward-9", PartyRank.GRASSROOTS_BODY, "district-1").organisation
        after = told(on(Consolidated, organisations=("ward-1", "ward-2"), into=new))
        assert {id: place for id, (place, _) in so(after).items() if "cell" in id} == {
            "cell-1": "ward-9",
            "cell-2": "ward-9",
        }
        assert after.as_of(DAY).headcounts()["ward-9"] == Headcount(9, 9)
        cells = told(on(Consolidated, organisations=("cell-1", "cell-2"), into=cell("cell-9", "ward-3")))
        assert so(cells)["cell-9"] == ("ward-3", 9)
        assert cells.as_of(DAY).people["m-1"].organisation == "cell-9"

    def test_one_is_merged_into_another(self) -> None:
        """A merger ends the one, and the other has its members and those on its list."""
        after = told(on(MergedInto, organisation="cell-1", into="cell-2"))
        assert so(after)["cell-2"] == ("ward-2", 9)
        assert after.as_of(DAY).people["m-2"].organisation == "cell-2"

    @pytest.mark.parametrize("kind", [Dissolved, Disbanded])
    def test_an_end_takes_the_list_with_it(self, kind: type[Any]) -> None:
        """Where members have no heir they are off the list; where they have one they are on its own."""
        assert "m-1" not in told(on(kind, organisation="cell-1")).as_of(DAY).people
        kept = told(on(kind, organisation="cell-1", members_to="cell-2")).as_of(DAY)
        assert (kept.people["m-1"].organisation, kept.members["cell-2"].total) == ("cell-2", 9)

    def test_an_organisation_is_placed_by_a_reorganisation(self) -> None:
        """It stands elsewhere from that day, at the rank that fits there, and with all its members."""
        moved = told(on(Reassigned, organisation="cell-1", to="district-2", rank=PartyRank.GRASSROOTS_CELL))
        assert so(moved)["cell-1"] == ("district-2", 5)
        assert so(told(on(Reassigned, organisation="cell-1", to="ward-3")))["cell-1"] == ("ward-3", 5)

    def test_names_seats_and_ranks_change(self) -> None:
        """Another name, another seat and another level are what it has from then on."""
        after = told(
            on(Renamed, organisation="cell-1", name="Chi bộ 1 (giả định)"),
            on(HeadquartersMoved, organisation="cell-1", place="place-7"),
            on(RankChanged, organisation="union-1", rank=MassLevel.UPPER),
        ).as_of(DAY)
        one = after.organisation("cell-1")
        assert (one.name, one.headquarters) == ("Chi bộ 1 (giả định)", "place-7")
        assert getattr(after.organisation("union-1"), "level", None) is MassLevel.UPPER

    def test_single_members_move(self) -> None:
        """A member who moves is counted and listed at the new place alone; leaving or arriving changes one side."""
        moved = told(on(MembersTransferred, organisation="cell-1", to="cell-2", members=ONE, member="m-1")).as_of(DAY)
        assert (moved.people["m-1"].organisation, moved.members["cell-1"], moved.members["cell-2"]) == (
            "cell-2",
            Headcount(4, 4),
            Headcount(5, 5),
        )
        gone = told(on(MembersTransferred, organisation="cell-1", members=ONE, member="m-1")).as_of(DAY)
        assert ("m-1" in gone.people, gone.members["cell-1"].total) == (False, 4)
        come = told(on(MembersTransferred, to="cell-2", members=Headcount(1, 0), member="m-3")).as_of(DAY)
        assert (come.people["m-3"].is_official, come.members["cell-2"]) == (False, Headcount(5, 4))

    def test_a_guest_counts_at_home(self) -> None:
        """Whoever takes part elsewhere for a time goes on being counted at home, and comes back."""
        away = told(on(SentTemporarily, organisation="cell-1", to="cell-2", member="m-1"))
        there = away.as_of(DAY)
        assert (there.people["m-1"].host, there.away["cell-1"], there.guests["cell-2"]) == ("cell-2", 1, 1)
        assert (there.members["cell-1"].total, there.members["cell-2"].total) == (5, 4)
        back = away.append(on(CameBack, organisation="cell-1", host="cell-2", member="m-1")).as_of(DAY)
        assert (back.people["m-1"].host, back.away["cell-1"], back.guests["cell-2"]) == (None, 0, 0)
        assert there.guests["cell-2"] == 1

    def test_counts_alone_move_as_well(self) -> None:
        """Where nobody is on a list by id, the counts alone move, go away for a time, come back and are confirmed."""
        after = told(
            on(MembersTransferred, organisation="cell-1", to="cell-2", members=Headcount(2, 2)),
            on(SentTemporarily, organisation="cell-2", to="cell-1", number=2),
            on(CameBack, organisation="cell-2", host="cell-1"),
            on(Admitted, organisation="cell-2"),
            on(Confirmed, organisation="cell-2"),
            on(CongressHeld, organisation="cell-2"),
        ).as_of(DAY)
        assert (after.members["cell-1"], after.members["cell-2"]) == (Headcount(3, 3), Headcount(7, 7))
        assert (after.away["cell-2"], after.guests["cell-1"]) == (1, 1)

    def test_a_body_goes_with_its_cells(self) -> None:
        """A ward body that is placed under another district takes along the cells that fit under it."""
        after = told(on(Reassigned, organisation="ward-1", to="district-2")).as_of(DAY)
        assert after.ancestors("cell-1") == ("ward-1", "district-2", "city")
        assert after.below("city", "ward-1") == after.below("city")

    def test_who_has_moved_away_is_not_taken_along(self) -> None:
        """Where a cell ends, those who were once on its list and are now elsewhere stay there."""
        moved = told(on(MembersTransferred, organisation="cell-1", to="cell-2", members=ONE, member="m-1"))
        ended = moved.append(on(Dissolved, organisation="cell-1")).as_of(DAY)
        assert set(ended.people) == {"m-1"}

    def test_a_new_root_takes_the_place_of_two(self) -> None:
        """Two bodies without a superior may become one without a superior, with all under them."""
        new = body("city-2", PartyRank.PROVINCIAL_BODY, None).organisation
        after = told(on(Consolidated, organisations=("city", "other-city"), into=new)).as_of(DAY)
        assert after.ancestors("ward-1") == ("district-1", "city-2")
        assert after.nearest_common_superior("district-1", "other-district") == "city-2"

    def test_probation_ends(self) -> None:
        """An admitted member is on probation and becomes official; the headcount follows."""
        after = told(
            on(Admitted, organisation="cell-1", member="m-4"), on(Confirmed, organisation="cell-1", member="m-4")
        )
        assert after.as_of(DAY).members["cell-1"] == Headcount(6, 6)
        assert after.as_of(DAY).people["m-4"].is_official

    def test_members_leave_die_and_are_restored(self) -> None:
        """Each way out and in changes the count, and whoever is gone is off the list."""
        after = told(
            on(Left, organisation="cell-1", members=ONE, way=LeavingWay.STRUCK_OFF, member="m-1"),
            on(Died, organisation="cell-1", members=ONE),
            on(Restored, organisation="cell-2", members=Headcount(1)),
        ).as_of(DAY)
        assert ("m-1" in after.people, after.members["cell-1"].total) == (False, 3)
        assert after.members["cell-2"] == Headcount(5)

    def test_what_is_done_leaves_the_tree_as_it_is(self) -> None:
        """Committees and congresses are kept; meetings, training, inspections and the rest change nothing else."""
        after = told(
            on(CommitteeAppointed, organisation="cell-1", members=3, until=DAY),
            on(CommitteeElected, organisation="cell-2", members=3),
            on(CongressHeld, organisation="cell-2", number=2),
            on(MeetingHeld, organisation="cell-1"),
            on(TrainingHeld, organisation="ward-1", attended=20),
            on(Inspected, organisation="cell-1", found=frozenset({CellLifeWeakness.MONOTONOUS}), remedied=DAY),
            on(Proposed, organisation="district-1", about=Task.PROPOSE_FUNDING),
            on(Commended, by="district-1", award=AwardKind.PRAISE, collectives=1),
            on(Assessed, organisation="cell-1", year=2019, grade=Grade.GOOD),
            on(OwnerContacted, unit="unit-1", agreed=None),
        )
        assert so(after) == so(REGISTRY)
        snapshot = after.as_of(DAY)
        assert set(snapshot.committees) == {"cell-1", "cell-2"}
        assert snapshot.congresses["cell-2"].number == 2

    def test_units_change_and_close(self) -> None:
        """A unit is what it changed to; one that closed is no longer listed, and may not be surveyed."""
        changed = Unit(id="unit-2", name="Đơn vị 2 (giả định)", state_capital_percent=51, made_up=True)
        after = told(on(UnitChanged, unit=changed))
        assert after.as_of(DAY).unit("unit-2").state_capital_percent == 51
        closed = told(on(UnitClosed, unit="unit-2"))
        assert "unit-2" not in closed.as_of(DAY).units
        with pytest.raises(BrokenHistory, match="the unit unit-2 closed on 31/10/2019"):
            closed.append(on(UnitSurveyed, unit="unit-2"))


NEW_UNION = UnionOrganisation(id="union-2", name="u", level=MassLevel.BASE, parent="unions")
REFUSED = [
    (on(UnitListed, unit=UNIT), "the id unit-1 is taken"),
    (on(UnitClosed, unit="unit-1"), "the unit unit-1 still has organisations: union-1"),
    (on(MergedInto, organisation="cell-1", into="cell-1"), "cell-1 cannot be merged into cell-1"),
    (on(MergedInto, organisation="cell-1", into="union-1"), "cell-1 cannot be merged into union-1"),
    (on(MergedInto, organisation="ward-1", into="cell-1"), "ward-1 cannot go under itself or under one of its own"),
    (on(Consolidated, organisations=("cell-1", "cell-2"), into=NEW_UNION), "cell-1 is of another branch"),
    (
        on(Consolidated, organisations=("ward-1", "ward-2"), into=cell("cell-9", "ward-1")),
        "ward-1 cannot go under itself or under one of its own",
    ),
    (
        on(Split, organisation="cell-1", parts=(Part(organisation=NEW_UNION, members=Headcount(1)),)),
        "union-2 is of another branch",
    ),
    (
        on(Split, organisation="cell-1", parts=(Part(organisation=cell("cell-9", "ward-1"), members=Headcount(6, 6)),)),
        r"cell-1 has not so many members \(6 \(6\)\)",
    ),
    (
        on(
            Split,
            organisation="cell-2",
            ends=True,
            parts=(
                Part(organisation=cell("cell-8", "ward-1"), members=ONE),
                Part(organisation=cell("cell-9", "ward-1"), members=ONE),
            ),
        ),
        "2 members of cell-2 have no new place",
    ),
    (on(RankChanged, organisation="cell-1", rank=MassLevel.BASE), "cell-1 is a Party organisation"),
    (on(RankChanged, organisation="union-1", rank=PartyRank.GRASSROOTS_CELL), "union-1 is no Party organisation"),
    (on(RankChanged, organisation="ward-1", rank=PartyRank.SECTIONAL_BODY), "ward-1 cannot stand under district-1"),
    (on(Reassigned, organisation="ward-1", to="cell-1"), "ward-1 cannot go under itself or under one of its own"),
    (on(Reassigned, organisation="cell-1", to="district-2"), "cell-1 cannot stand under district-2"),
    (on(HeadcountReported, organisation="cell-1", members=ONE), "2 are on its list by id, more than 1"),
    (on(MemberListed, organisation="cell-2", member="m-1"), "this person is on the list of cell-1 already"),
    (on(Admitted, organisation="cell-2", member="m-1"), "this person is on the list of cell-1 already"),
    (on(Confirmed, organisation="cell-1"), "cell-1 has not 1 members on probation"),
    (on(MembersTransferred, organisation="cell-1", to="union-1", members=ONE), "union-1 is of another branch"),
    (
        on(MembersTransferred, organisation="cell-2", to="cell-1", members=ONE, member="m-1"),
        "this person is not on the list of cell-2",
    ),
    (on(MembersTransferred, to="cell-2", members=ONE, member="m-1"), "this person is on the list of cell-1 already"),
    (on(Left, organisation="youth-1", members=Headcount(7), way=LeavingWay.EXPELLED), r"has not so many members \(7\)"),
    (on(SentTemporarily, organisation="cell-1", to="cell-1"), "cell-1 cannot be the place for a time"),
    (on(SentTemporarily, organisation="cell-1", to="union-1"), "union-1 cannot be the place for a time"),
    (on(SentTemporarily, organisation="cell-1", to="cell-2", number=6), "cell-1 has not so many members"),
    (on(CameBack, organisation="cell-1", host="cell-2"), "not so many are guests of cell-2"),
    (on(MeetingHeld, organisation="nowhere"), "there is no organisation nowhere yet"),
    (
        on(Commended, award=AwardKind.PRAISE, collectives=1, organisations=("nowhere",)),
        "there is no organisation nowhere yet",
    ),
]


class TestWhatIsRefused:
    """An event that cannot be is refused whole, with its reason in both languages."""

    @pytest.mark.parametrize(("event", "reason"), REFUSED, ids=lambda value: type(value).__name__)
    def test_it_changes_nothing(self, event: Event, reason: str) -> None:
        """The message names the event and the reason; the registry is as it was, and goes on."""
        before = so(REGISTRY)
        with pytest.raises(BrokenHistory, match=reason) as broken:
            REGISTRY.append(on(MeetingHeld, organisation="cell-1"), event)
        assert broken.value.event is event
        assert broken.value.place == len(BEFORE) + 1
        assert broken.value.reason.vi != broken.value.reason.en
        assert so(REGISTRY) == before
        assert len(REGISTRY.append(on(MeetingHeld, organisation="cell-1"))) == len(BEFORE) + 1

    def test_on_the_way_an_organisation_is_left_alone(self) -> None:
        """Between transfer and reception it is neither placed elsewhere, nor ranked anew, nor ended."""
        sent = told(on(TransferredOut, organisation="cell-1", to="ward-2"))
        for event in (
            on(Reassigned, organisation="cell-1", to="ward-3"),
            on(RankChanged, organisation="cell-1", rank=PartyRank.AFFILIATED_CELL),
            on(Dissolved, organisation="cell-1"),
        ):
            with pytest.raises(BrokenHistory, match="cell-1 is in the middle of a transfer"):
                sent.append(event)
        assert so(sent.append(on(Received, organisation="cell-1")))["cell-1"] == ("ward-2", 5)

    def test_a_guest_is_nobody_elses(self) -> None:
        """Who is a guest is not sent again, comes back from that host alone, and an official is not confirmed."""
        away = told(
            on(SentTemporarily, organisation="cell-1", to="cell-2", member="m-1"),
            on(SentTemporarily, organisation="cell-1", to="ward-1"),
            on(Admitted, organisation="cell-1"),
        )
        with pytest.raises(BrokenHistory, match="this person is a guest elsewhere already"):
            away.append(on(SentTemporarily, organisation="cell-1", to="cell-2", member="m-1"))
        with pytest.raises(BrokenHistory, match="this person is no guest of ward-1"):
            away.append(on(CameBack, organisation="cell-1", host="ward-1", member="m-1"))
        with pytest.raises(BrokenHistory, match="this person is official already"):
            away.append(on(Confirmed, organisation="cell-1", member="m-1"))

    def test_what_was_taken_back_may_come_again(self) -> None:
        """An id that only a refused append brought in is free."""
        registry = Registry.of(BEFORE)
        new = on(Established, organisation=cell("cell-7", "ward-1"), members=ONE)
        with pytest.raises(BrokenHistory):
            registry.append(new, on(MeetingHeld, organisation="nowhere"))
        assert so(registry.append(new))["cell-7"] == ("ward-1", 1)

    @pytest.mark.parametrize(
        ("kind", "values", "message"),
        [
            (Split, {"organisation": "cell-1", "parts": ()}, "parts: 0 was given; at least 1 parts"),
            (Consolidated, {"organisations": ("a", "a"), "into": YOUTH}, "at least two organisations, each once"),
            (MemberListed, {"organisation": "cell-1"}, "member: None was given; the opaque id of a person"),
            (Admitted, {"organisation": "cell-1", "number": 2, "member": "m"}, "number: 2 was given; 1, as one id"),
            (MembersTransferred, {"organisation": "a", "to": "a", "members": ONE}, "to: 'a' was given; another place"),
            (MembersTransferred, {"to": "a", "members": Headcount(2), "member": "m"}, "members: 2 was given; 1, as"),
            (Died, {"organisation": "a", "members": Headcount(0)}, "members: 0 was given; at least one person"),
            (CongressHeld, {"organisation": "a", "number": 0}, "number: 0 was given; a whole number from 1 up"),
        ],
    )
    def test_an_event_that_makes_no_sense_is_not_made(
        self, kind: type[Any], values: dict[str, Any], message: str
    ) -> None:
        """A split into nothing, a list without an id and the like are told before any registry is asked."""
        with pytest.raises(InvalidValue) as fault:
            on(kind, **values)
        assert str(fault.value).startswith(message) or message in str(fault.value)


class TestTheRegistry:
    """What a registry tells, besides what was so."""

    def test_it_knows_the_history_of_each(self) -> None:
        """The events in which an organisation had a part come in the order of effect; an unknown id is refused."""
        after = told(on(MergedInto, organisation="cell-1", into="cell-2"))
        assert [type(event) for event in after.history_of("cell-2")] == [Established, MergedInto]
        assert [type(event) for event in REGISTRY.history_of("cell-2")] == [Established]
        with pytest.raises(UnknownName, match="did you mean 'cell-2'"):
            after.history_of("cell2")

    def test_it_knows_the_beginning_of_each(self) -> None:
        """What brought in an organisation is known, and not to a registry before it; of others there is no history."""
        new = formed("cell-9", "ward-2", DAY)
        after = told(new)
        assert (after.beginning_of("cell-9"), after.history_within("cell-9", DAY, date(2030, 1, 1))) == (new, (new,))
        for registry, id in ((REGISTRY, "cell-9"), (after, "cell9")):
            assert registry.history_within(id, date(2000, 1, 1), date(2030, 1, 1)) == ()
            with pytest.raises(UnknownName, match=id):
                registry.beginning_of(id)

    def test_it_tells_what_differs(self) -> None:
        """Between two days: who came, who ended, who stands elsewhere, and whose count changed."""
        after = told(on(MergedInto, organisation="ward-1", into="ward-2"), on(Admitted, organisation="cell-2"))
        changes = {change.id: change for change in after.diff(date(2019, 10, 30), DAY)}
        assert changes["ward-1"].after is None
        assert changes["cell-1"].after is not None
        assert changes["cell-1"].after.parent == "ward-2"
        assert (changes["cell-2"].members_before, changes["cell-2"].members_after) == (Headcount(4, 4), Headcount(5, 4))
        assert "ward-2" not in changes
        assert after.diff(DAY, DAY) == ()

    def test_a_fork_does_not_show_in_its_twin(self) -> None:
        """Two that grow out of one each have their own events, and the one has neither."""
        one = REGISTRY.append(on(Admitted, organisation="cell-1"))
        other = REGISTRY.append(on(Admitted, organisation="cell-1", number=3))
        assert [r.as_of(DAY).members["cell-1"].total for r in (REGISTRY, one, other)] == [5, 6, 8]

    def test_a_late_correction_shows_in_what_is_known_later(self) -> None:
        """A count of 2015 that was recorded in 2019 is so in 2015, and was not known before."""
        late = HeadcountReported(
            effective=date(2015, 1, 1), recorded=DAY, organisation="cell-2", members=Headcount(9, 9)
        )
        after = REGISTRY.append(on(MeetingHeld, organisation="cell-2"), late)
        day = date(2016, 1, 1)
        assert after.as_of(day).members["cell-2"].total == 9
        assert after.as_of(day, known_on=date(2019, 10, 30)).members["cell-2"].total == 4
        assert after.as_of(day, known_on=DAY).members["cell-2"].total == 9

    def test_it_is_a_value(self) -> None:
        """Registries of the same events are equal, have one hash, survive pickling, and are not other things."""
        again = Registry.of(BEFORE)
        assert again == REGISTRY
        assert hash(again) == hash(REGISTRY)
        assert pickle.loads(pickle.dumps(REGISTRY)) == REGISTRY  # noqa: S301 - what was just dumped
        assert REGISTRY != BEFORE
        assert repr(REGISTRY) == f"<Registry of {len(BEFORE)} events>"
        assert "cell-1" in repr(REGISTRY.as_of(DAY).organisations)

    def test_each_kind_says_what_it_happened_to(self) -> None:
        """Each kind of event is known to the ledger, and names its subject in a line."""
        assert len(set(EVENT_KINDS)) == len(EVENT_KINDS) == 38
        split = on(Split, organisation="cell-1", parts=(Part(organisation=YOUTH, members=ONE),))
        assert list(split.touches()) == ["cell-1", "youth-1"]
        assert str(on(Commended, award=AwardKind.PRAISE)) == "Commended, 31/10/2019"
        assert str(split) == "Split cell-1, 31/10/2019"
