"""Reorganisations: a plan yields its events, or says all that it forgets.

«Nobody lost, one tree, no orphan; every organisation under an ended body has the home that it was told.»
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from tests.history.made_up_district import CITY, START, cell, formed
from tests.kernel.made_up_law import CHARTER

from nq28model.entities import (
    Decision,
    DecisionKind,
    Headcount,
    MassLevel,
    Organisation,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    can_stand_under,
)
from nq28model.errors import Faults, InvalidValue, Nq28Error
from nq28model.history import (
    Dissolved,
    Ending,
    EndingWay,
    HeadcountReported,
    MergedInto,
    Move,
    OrganisationListed,
    Plan,
    Received,
    Registry,
    Snapshot,
    TransferredOut,
    events_of,
    receive_together,
    transfer_together,
)
from nq28model.strategies import registries

DAY = date(2025, 7, 1)
EVE = DAY - timedelta(days=1)
LATER = date(2026, 1, 5)
BY = Decision(id="decision-1", kind=DecisionKind.ESTABLISHMENT, issuer="city")


def body(id: str, rank: PartyRank, parent: str | None) -> PartyOrganisation:
    """Return a made-up Party body."""
    return PartyOrganisation(id=id, name=f"{id} (giả định)", rank=rank, parent=parent)


def go(organisation: str, to: str, rank: PartyRank | MassLevel | None = None) -> Move:
    """Let an organisation go to a home."""
    return Move(organisation=organisation, to=to, rank=rank)


def end(organisation: str, members_to: str | None = None, way: EndingWay = EndingWay.DISSOLVED) -> Ending:
    """Let a body end."""
    return Ending(organisation=organisation, members_to=members_to, way=way)


BEFORE = Registry.of(
    (
        *CITY,
        formed("cell-1", "ward-1", START, 5),
        formed("cell-2", "ward-1", START, 4),
        formed("cell-3", "ward-3", START, 3),
        HeadcountReported(effective=START, organisation="ward-3", members=Headcount(7, 6)),
        OrganisationListed(
            effective=START, organisation=cell("school", "district-1", PartyRank.GRASSROOTS_CELL), members=Headcount(8)
        ),
    )
)
# The district and its wards end; two new wards stand directly under the city.
PLAN = Plan(
    on=DAY,
    texts=(CHARTER.at(),),
    decision=BY,
    begins=(
        body("north", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
        body("south", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
    ),
    ends=(end("district-1"), end("ward-1"), end("ward-3", "south-office")),
    goes=(
        go("cell-1", "north", PartyRank.GRASSROOTS_CELL),
        go("cell-2", "south", PartyRank.GRASSROOTS_CELL),
        go("cell-3", "south", PartyRank.GRASSROOTS_CELL),
        go("school", "north"),
    ),
)
PLAN = evolve(PLAN, begins=(*PLAN.begins, body("south-office", PartyRank.GRASSROOTS_CELL, "south")))


def faults(plan: Plan, registry: Registry = BEFORE) -> list[str]:
    """Return all that is told of a plan that cannot be."""
    with pytest.raises(Nq28Error) as caught:
        events_of(plan, registry)
    return said(caught.value)


def said(error: Nq28Error) -> list[str]:
    """Return each fault that an error tells; each is in both languages."""
    told = error.exceptions if isinstance(error, Faults) else (error,)
    for one in told:
        assert isinstance(one, Nq28Error)
        assert one.words.vi != one.words.en
    return [str(one) for one in told]


def tree(snapshot: Snapshot) -> dict[str, str | None]:
    """Return under whom each stands."""
    return {id: one.parent for id, one in snapshot.organisations.items()}


class TestTheEndOfADistrict:
    """A district and its wards end; what stood under them comes under two new wards."""

    registry = BEFORE.append(*events_of(PLAN, BEFORE))

    def test_each_has_the_home_that_it_was_told(self) -> None:
        """At the rank that fits there, and with its members."""
        after = self.registry.as_of(DAY)
        for move in PLAN.goes:
            one = after.organisation(move.organisation)
            assert isinstance(one, PartyOrganisation)
            assert (one.parent, one.rank) == (move.to, PartyRank.GRASSROOTS_CELL)
        assert after.ancestors("school") == ("north", "city")
        assert {id: after.members[id].total for id in ("cell-1", "cell-2", "cell-3", "school")} == {
            "cell-1": 5,
            "cell-2": 4,
            "cell-3": 3,
            "school": 8,
        }

    def test_the_old_bodies_have_ended_and_nobody_is_lost(self) -> None:
        """The members that a ward counted as its own are in the body that takes them over."""
        eve, after = self.registry.as_of(EVE), self.registry.as_of(DAY)
        assert {"district-1", "ward-1", "ward-3"}.isdisjoint(after.organisations)
        assert {after.ended[id] for id in ("district-1", "ward-1", "ward-3")} == {DAY}
        assert after.members["south-office"] == Headcount(7, 6)
        assert eve.headcounts()["city"].total == after.headcounts()["city"].total == 27

    def test_the_eve_is_as_it_was(self) -> None:
        """What was so before the day is not touched."""
        assert tree(self.registry.as_of(EVE)) == tree(BEFORE.as_of(EVE))

    def test_each_event_cites_the_decision(self) -> None:
        """That of the whole, or the organisation's own where it has one."""
        own = Decision(id="decision-2", kind=DecisionKind.RANK, issuer="north")
        events = events_of(evolve(PLAN, decisions={"school": own}), BEFORE)
        assert {event.subject: event.decision for event in events if event.decision != BY} == {"school": own}
        assert {event.effective for event in events} == {DAY}

    def test_a_body_may_be_merged_into_another(self) -> None:
        """Then the event says so, and its members are there."""
        plan = evolve(PLAN, ends=(end("district-1"), end("ward-1"), end("ward-3", "south", EndingWay.MERGED)))
        events = events_of(plan, BEFORE)
        assert [event.into for event in events if isinstance(event, MergedInto)] == ["south"]
        assert BEFORE.append(*events).as_of(DAY).members["south"] == Headcount(7, 6)

    def test_what_the_registry_has_of_that_day_comes_before(self) -> None:
        """An organisation that came under the body on the day itself is not forgotten either."""
        told = BEFORE.append(formed("cell-9", "ward-1", DAY))
        assert faults(PLAN, told) == ["goes[cell-9]: None was given; a new home, since ward-1 ends is wanted"]

    def test_unions_are_reorganised_in_the_same_way(self) -> None:
        """A level is what a rank is in the Party; a new union may stand under one that goes."""
        unions = [
            UnionOrganisation(id=id, name=id, level=level, parent=parent)
            for id, level, parent in (
                ("union-a", MassLevel.UPPER, "unions"),
                ("union-b", MassLevel.UPPER, "union-a"),
                ("union-c", MassLevel.BASE, "union-a"),
            )
        ]
        registry = BEFORE.append(
            *(OrganisationListed(effective=START, organisation=one, members=Headcount(9)) for one in unions)
        )
        plan = Plan(
            on=DAY,
            decision=BY,
            begins=(UnionOrganisation(id="union-d", name="d", level=MassLevel.BASE, parent="union-b"),),
            ends=(end("union-a", "union-b"),),
            goes=(go("union-b", "unions"), go("union-c", "union-b", MassLevel.UPPER)),
        )
        after = registry.append(*events_of(plan, registry)).as_of(DAY)
        assert tree(after)["union-d"] == tree(after)["union-c"] == "union-b"
        assert after.headcounts()["unions"].total == 27


class TestWhatAPlanForgets:
    """Everything is told at once, by name, and nothing is done."""

    @pytest.mark.parametrize("left_out", PLAN.goes, ids=lambda move: move.organisation)
    def test_a_home(self, left_out: Move) -> None:
        """An organisation with no new home is named, with the body that ends above it."""
        parent = BEFORE.as_of(EVE).organisation(left_out.organisation).parent
        plan = evolve(PLAN, goes=tuple(move for move in PLAN.goes if move != left_out))
        assert faults(plan) == [
            f"goes[{left_out.organisation}]: None was given; a new home, since {parent} ends is wanted"
        ]

    def test_a_new_body(self) -> None:
        """Where a home was not founded, all that should go there are named."""
        told = faults(evolve(PLAN, begins=PLAN.begins[1:]))
        assert [one.partition(":")[0] for one in told] == ["goes[cell-1]", "goes[school]"]
        assert all("no organisation named 'north'" in one for one in told)

    def test_who_takes_over_its_own_members(self) -> None:
        """A body that counts members of its own does not end without one who takes them over."""
        plan = evolve(PLAN, ends=(end("district-1"), end("ward-1"), end("ward-3")))
        assert faults(plan) == ["ends[ward-3]: None was given; who takes over the 7 members of its own is wanted"]
        assert faults(evolve(PLAN, ends=(end("district-1", way=EndingWay.MERGED), *PLAN.ends[1:])))

    def test_by_which_text(self) -> None:
        """A plan rests on a text or a decision."""
        with pytest.raises(InvalidValue, match="at least one text or decision"):
            Plan(on=DAY, begins=PLAN.begins)
        assert Plan(on=DAY, decisions={"city": BY}).decision_on("ward-1") is None

    def test_on_which_day(self) -> None:
        """The day is a plain date."""
        with pytest.raises(InvalidValue, match="on: '1/7/2025' was given"):
            Plan(on="1/7/2025", decision=BY)  # type: ignore[arg-type]

    ON_THE_WAY = BEFORE.append(TransferredOut(effective=START, organisation="cell-1", to="ward-2"))
    AWAITED = BEFORE.append(
        OrganisationListed(effective=START, organisation=cell("cell-4", "ward-2"), members=Headcount(1)),
        TransferredOut(effective=START, organisation="cell-4", to="ward-1"),
    )
    ENDED = BEFORE.append(Dissolved(effective=START, organisation="ward-2"))

    @pytest.mark.parametrize(
        ("changes", "registry", "fault"),
        [
            pytest.param(
                {"goes": (*PLAN.goes[:3], go("school", "district-1"))},
                BEFORE,
                "goes[school]: 'district-1' was given; an organisation that does not end that day",
                id="a home that the plan ends",
            ),
            pytest.param(
                {"goes": (*PLAN.goes, go("district-2", "ward-2"))},
                ENDED,
                "goes[district-2]: 'ward-2' was given; an organisation in being (ward-2 ended on 9/11/2009)",
                id="a home that has ended",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, body("ward-2", PartyRank.GRASSROOTS_BODY, "north"))},
                BEFORE,
                "begins[ward-2]: 'ward-2' was given; an id that is free",
                id="a new body with an id that is taken",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, body("ward-2", PartyRank.GRASSROOTS_BODY, "north"))},
                ENDED,
                "begins[ward-2]: 'ward-2' was given; an id that is free",
                id="a new body with the id of one that has ended",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, body("unit-1", PartyRank.GRASSROOTS_BODY, "north"))},
                BEFORE,
                "begins[unit-1]: 'unit-1' was given; an id that is free",
                id="a new body with the id of a unit",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, body("east", PartyRank.GRASSROOTS_BODY, "nort"))},
                BEFORE,
                "begins[east]: there is no organisation named 'nort'; did you mean 'north'?",
                id="a new body with no superior",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, evolve(PLAN.begins[2], id="office", unit="unit-9"))},
                BEFORE,
                "begins[office]: there is no unit named 'unit-9'; did you mean 'unit-1'?",
                id="a new body of no unit",
            ),
            pytest.param(
                {"goes": (*PLAN.goes[1:], go("cell-1", "north"))},
                BEFORE,
                "goes[cell-1]: 'affiliated_cell' was given; a branch and rank that fit under north (Party body",
                id="a rank that does not fit its new superior",
            ),
            pytest.param(
                {"begins": (*PLAN.begins, body("east", PartyRank.GRASSROOTS_BODY, None))},
                BEFORE,
                "begins[east]: 'grassroots_body' was given; a branch and rank that fit under – (the root)",
                id="a root that is none",
            ),
            pytest.param(
                {"goes": (*PLAN.goes[1:], go("cell-1", "north", MassLevel.BASE))},
                BEFORE,
                "cell-1 is a Party organisation",
                id="a rank of another branch",
            ),
            pytest.param(
                {"goes": (*PLAN.goes, go("ward-2", "district-2", PartyRank.GRASSROOTS_CELL), go("cell-1", "north"))},
                BEFORE,
                "cell-1: 'goes, goes' was given; to be told once",
                id="told twice",
            ),
            pytest.param(
                {"goes": (*PLAN.goes, go("ward-3", "south"))},
                BEFORE,
                "ward-3: 'ends, goes' was given; to be told once",
                id="ended and placed",
            ),
            pytest.param(
                {"goes": (*PLAN.goes, go("ward-9", "south"))},
                BEFORE,
                "goes[ward-9]: there is no organisation named 'ward-9'; did you mean 'ward-3'?",
                id="one that goes and is not known",
            ),
            pytest.param(
                {"ends": (*PLAN.ends, end("ward-2", "south"))},
                ENDED,
                "ends[ward-2]: 'ward-2' was given; an organisation in being (ward-2 ended on 9/11/2009)",
                id="one that ends and has ended",
            ),
            pytest.param(
                {"ends": (*PLAN.ends[:2], end("ward-3", "ward-1"))},
                BEFORE,
                "ends[ward-3]: 'ward-1' was given; an organisation that does not end that day",
                id="an heir that ends",
            ),
            pytest.param(
                {"ends": (*PLAN.ends[:2], end("ward-3", "unions"))},
                BEFORE,
                "ends[ward-3]: 'unions' was given; an organisation of its own branch",
                id="an heir of another branch",
            ),
            pytest.param(
                {"goes": (*PLAN.goes, go("ward-2", "district-2"))},
                BEFORE,
                "goes[ward-2]: 'district-2' was given; another home or another rank",
                id="one that stays as it is",
            ),
            pytest.param(
                {"decisions": {"ward-7": BY}},
                BEFORE,
                "decisions[ward-7]: there is no organisation named 'ward-7'",
                id="a decision on none of the plan",
            ),
            pytest.param(
                {},
                ON_THE_WAY,
                "goes[cell-1]: 'cell-1' was given; an organisation that is not being transferred",
                id="one that is on its way",
            ),
            pytest.param(
                {},
                AWAITED,
                "ends[ward-1]: 'ward-1' was given; the reception of cell-4 before its end",
                id="a body that ends while one is on its way to it",
            ),
            pytest.param(
                {
                    "begins": (
                        *PLAN.begins,
                        body("east", PartyRank.GRASSROOTS_BODY, "west"),
                        body("west", PartyRank.GRASSROOTS_BODY, "east"),
                    )
                },
                BEFORE,
                "begins[east]: 'east < west < east' was given; a tree, not a circle",
                id="a circle",
            ),
        ],
    )
    def test_each_fault_is_told(self, changes: dict[str, Any], registry: Registry, fault: str) -> None:
        """The place, what was given, and what is wanted, in both languages."""
        assert fault in " | ".join(faults(evolve(PLAN, **changes), registry))

    def test_all_at_once(self) -> None:
        """Three things forgotten are three faults in one group; the registry is as it was."""
        count = len(BEFORE)
        plan = evolve(PLAN, goes=PLAN.goes[1:3], ends=(end("district-1"), end("ward-1"), end("ward-3")))
        with pytest.raises(Faults) as caught:
            events_of(plan, BEFORE)
        assert [str(one).partition(":")[0] for one in caught.value.exceptions] == [
            "goes[school]",
            "goes[cell-1]",
            "ends[ward-3]",
        ]
        assert len(BEFORE) == count

    def test_a_circle_is_told_once(self) -> None:
        """Though each in it stands above itself; the tree beside it is told of as ever."""
        unions = [
            UnionOrganisation(id=id, name=id, level=MassLevel.UPPER, parent=parent)
            for id, parent in (("union-a", "unions"), ("union-b", "unions"))
        ]
        registry = BEFORE.append(
            *(OrganisationListed(effective=START, organisation=one, members=Headcount(9)) for one in unions)
        )
        plan = Plan(on=DAY, decision=BY, goes=(go("union-a", "union-b"), go("union-b", "union-a")))
        assert faults(plan, registry) == [
            "goes[union-a]: 'union-a < union-b < union-a' was given; a tree, not a circle is wanted"
        ]


class TestTheOrder:
    """Events come one after another; what a plan sets at once must have an order in which each step is legal."""

    def test_those_that_stay_change_first_where_they_must(self) -> None:
        """A body becomes a sectional one: the section under it, which does not fit there, is made a cell before."""
        registry = BEFORE.append(
            OrganisationListed(
                effective=START,
                organisation=body("section", PartyRank.SECTIONAL_BODY, "ward-1"),
                members=Headcount(2),
            )
        )
        plan = Plan(
            on=DAY,
            decision=BY,
            goes=(
                go("ward-1", "ward-3", PartyRank.SECTIONAL_BODY),
                go("section", "ward-1", PartyRank.AFFILIATED_CELL),
            ),
        )
        after = registry.append(*events_of(plan, registry)).as_of(DAY)
        assert after.ancestors("section") == ("ward-1", "ward-3", "district-1", "city")

    def test_those_that_leave_go_first_where_they_must(self) -> None:
        """A ward is raised to stand directly under the city: its cells, which do not fit there, have left before."""
        plan = Plan(
            on=DAY,
            decision=BY,
            goes=(
                go("ward-1", "city", PartyRank.UPPER_GRASSROOTS_BODY),
                go("cell-1", "ward-3"),
                go("cell-2", "ward-3"),
                go("cell-3", "ward-1", PartyRank.GRASSROOTS_CELL),
            ),
        )
        after = BEFORE.append(*events_of(plan, BEFORE)).as_of(DAY)
        assert (after.children("ward-1"), after.children("ward-3")) == (("cell-3",), ("cell-1", "cell-2"))

    def test_two_may_change_places(self) -> None:
        """What stood under another comes above it: it must have left before the other comes under it."""
        unions = [
            UnionOrganisation(id=id, name=id, level=MassLevel.UPPER, parent=parent)
            for id, parent in (("union-a", "unions"), ("union-b", "union-a"))
        ]
        registry = BEFORE.append(
            *(OrganisationListed(effective=START, organisation=one, members=Headcount(9)) for one in unions)
        )
        plan = Plan(on=DAY, decision=BY, goes=(go("union-a", "union-b"), go("union-b", "unions")))
        assert registry.append(*events_of(plan, registry)).as_of(DAY).ancestors("union-a") == ("union-b", "unions")

    def test_what_has_no_order_is_told(self) -> None:
        """A ward is raised and its cells with it: neither can be first; a new body with another id is the way."""
        goes = (
            go("ward-3", "city", PartyRank.UPPER_GRASSROOTS_BODY),
            go("cell-3", "ward-3", PartyRank.GRASSROOTS_CELL),
        )
        plan = Plan(on=DAY, decision=BY, goes=goes)
        [told] = faults(plan)
        assert "an order in which it can happen" in told
        assert {"ward-3", "cell-3"} <= set(told.replace("'", " ").replace(",", " ").split())

    def test_one_that_goes_on_must_fit_too(self) -> None:
        """What stands under a body that is raised, and is not told of, is told as not fitting."""
        plan = Plan(on=DAY, decision=BY, goes=(go("ward-3", "city", PartyRank.UPPER_GRASSROOTS_BODY),))
        [told] = faults(plan)
        assert told == (
            "goes[cell-3]: 'affiliated_cell' was given; a branch and rank that fit under ward-3 "
            "(Party body directly above the grassroots) is wanted"
        )


# --- laws of all plans ------------------------------------------------------------------------------


def day_after(registry: Registry) -> date:
    """Return the day after the last event of a registry."""
    return max(event.effective for event in registry.events) + timedelta(days=1)


def settled(so: Snapshot) -> dict[str, Organisation]:
    """Return what stands under another, is in no transfer, and awaits none."""
    moving = {id for one in so.transfers if one.is_open for id in (one.organisation, one.destination)}
    return {id: one for id, one in so.organisations.items() if one.parent is not None and id not in moving}


@st.composite
def replacing(draw: DrawFn) -> tuple[Registry, Plan]:
    """Return a registry and a plan that replaces some bodies by new ones, among which all under them are divided."""
    registry = draw(registries(max_size=12))
    on = day_after(registry)
    so = registry.as_of(on)
    among = settled(so)
    assume(among)
    ended = draw(st.lists(st.sampled_from(sorted(among)), min_size=1, max_size=4, unique=True))
    begins = [
        evolve(one, id=f"{id}-new", parent=f"{one.parent}-new" if one.parent in ended else one.parent)
        for id, one in among.items()
        if id in ended
    ]
    goes = []
    for old in ended:
        for child in (child for child in so.children(old) if child not in ended):
            assume(child in among)
            homes = [new.id for new in begins if can_stand_under(so.organisation(child), new)]
            goes.append(go(child, draw(st.sampled_from(homes))))
    way = st.sampled_from(EndingWay)
    return registry, Plan(
        on=on,
        decision=BY,
        begins=tuple(draw(st.permutations(begins))),
        ends=tuple(end(id, f"{id}-new", draw(way)) for id in ended),
        goes=tuple(draw(st.permutations(goes))),
    )


NEW_RANKS = {
    PartyRank.AFFILIATED_CELL: PartyRank.GRASSROOTS_CELL,
    PartyRank.SECTIONAL_BODY: PartyRank.GRASSROOTS_BODY,
}


@st.composite
def ending_a_level(draw: DrawFn) -> tuple[Registry, Plan]:
    """Return a registry and a plan by which its districts end, and wards directly under the city take their place."""
    registry = draw(registries(max_size=12))
    on = day_after(registry)
    so = registry.as_of(on)
    assume(not any(one.is_open for one in so.transfers))
    party = {id: one for id, one in so.organisations.items() if isinstance(one, PartyOrganisation)}
    districts = {id: str(one.parent) for id, one in party.items() if one.rank is PartyRank.UPPER_GRASSROOTS_BODY}
    wards = {id: str(one.parent) for id, one in party.items() if one.rank is PartyRank.GRASSROOTS_BODY}
    new = {
        id: body(f"{id}-new", PartyRank.UPPER_GRASSROOTS_BODY, districts.get(parent, parent))
        for id, parent in wards.items()
    }
    new |= {id: body(f"{id}-new", PartyRank.UPPER_GRASSROOTS_BODY, parent) for id, parent in districts.items()}
    homes = st.sampled_from([one.id for one in new.values()])
    goes = [
        go(child, draw(homes), NEW_RANKS.get(party[child].rank))
        for id in new
        for child in so.children(id)
        if child not in new
    ]
    return registry, Plan(
        on=on,
        decision=BY,
        begins=tuple(new.values()),
        ends=tuple(draw(st.permutations([end(id, draw(homes)) for id in new]))),
        goes=tuple(draw(st.permutations(goes))),
    )


PLANS = replacing() | ending_a_level()


def members_in_all(so: Snapshot) -> int:
    """Return how many members all organisations count together."""
    return sum(members.total for members in so.members.values())


class TestLawsOfAllPlans:
    """What holds after any plan that is carried out, and of any plan that is not whole."""

    @given(PLANS)
    def test_nobody_is_lost_and_all_have_their_homes(self, drawn: tuple[Registry, Plan]) -> None:
        """Members are conserved, the tree is one, ranks fit, and the day before is as it was."""
        registry, plan = drawn
        before = registry.as_of(plan.on)
        after = registry.append(*events_of(plan, registry)).as_of(plan.on)
        assert members_in_all(after) == members_in_all(before)
        assert {move.organisation: after.organisation(move.organisation).parent for move in plan.goes} == {
            move.organisation: move.to for move in plan.goes
        }
        assert not {ending.organisation for ending in plan.ends} & set(after.organisations)
        assert {body.id for body in plan.begins} <= set(after.organisations)
        for one in after.organisations.values():
            assert can_stand_under(one, None if one.parent is None else after.organisation(one.parent))
        roots = {id for id in after.organisations if after.organisation(id).parent is None}
        assert roots == {id for id in before.organisations if before.organisation(id).parent is None}
        assert after.below(*roots) == set(after.organisations)
        told = plan.told()
        assert {id: one for id, one in after.organisations.items() if id not in told} == {
            id: one for id, one in before.organisations.items() if id not in told
        }

    @given(PLANS, st.data())
    def test_what_is_left_out_is_told_by_name(self, drawn: tuple[Registry, Plan], data: st.DataObject) -> None:
        """Any one home, any one new body that somebody needs, any one heir of members."""
        registry, plan = drawn
        before = registry.as_of(plan.on)
        ways = [("goes", move.organisation) for move in plan.goes]
        needed = {move.to for move in plan.goes} | {str(ending.members_to) for ending in plan.ends}
        ways += [("begins", body.id) for body in plan.begins if body.id in needed]
        ways += [("ends", one.organisation) for one in plan.ends if before.members[one.organisation].total]
        assume(ways)
        kind, id = data.draw(st.sampled_from(ways))
        told = faults(without(plan, kind, id), registry)
        assert any(f"{kind}[{id}]" in one or f"'{id}'" in one for one in told)

    @given(PLANS)
    def test_the_order_in_which_it_is_told_does_not_matter(self, drawn: tuple[Registry, Plan]) -> None:
        """The same plan told backwards has the same outcome."""
        registry, plan = drawn
        backwards = evolve(plan, begins=plan.begins[::-1], ends=plan.ends[::-1], goes=plan.goes[::-1])
        one, other = (registry.append(*events_of(told, registry)).as_of(plan.on) for told in (plan, backwards))
        assert dict(one.organisations) == dict(other.organisations)
        assert dict(one.members) == dict(other.members)


def without(plan: Plan, kind: str, id: str) -> Plan:
    """Return a plan that forgets one thing."""
    if kind == "goes":
        return evolve(plan, goes=tuple(move for move in plan.goes if move.organisation != id))
    if kind == "begins":
        return evolve(plan, begins=tuple(one for one in plan.begins if one.id != id))
    ends = (end(id) if ending.organisation == id else ending for ending in plan.ends)
    return evolve(plan, ends=tuple(ends))


# --- many by one decision ---------------------------------------------------------------------------

SENT = Decision(id="sent", kind=DecisionKind.TRANSFER, issuer="city", issued=LATER)
TAKEN = Decision(id="taken", kind=DecisionKind.RECEPTION, issuer="ward-2", issued=LATER)


class TestManyByOneDecision:
    """One decision sends many organisations, each to its place; one decision receives many."""

    def test_all_are_sent_and_received(self) -> None:
        """Each has its two events, of the two decisions; members and homes follow."""
        sent = transfer_together(
            {"cell-1": "ward-2", "cell-2": "ward-3", "school": "district-2"},
            BEFORE,
            on=DAY,
            decision=SENT,
            members={"school": Headcount(8)},
        )
        assert [(event.organisation, event.to, event.members) for event in sent] == [
            ("cell-1", "ward-2", None),
            ("cell-2", "ward-3", None),
            ("school", "district-2", Headcount(8)),
        ]
        on_the_way = BEFORE.append(*sent)
        came = receive_together(
            {"cell-1": None, "school": None},
            on_the_way,
            on=LATER,
            decision=TAKEN,
            handed_over=LATER,
            members={"school": Headcount(8)},
        )
        assert {event.decision for event in (*sent, *came)} == {SENT, TAKEN}
        assert [event.members for event in came] == [None, Headcount(8)]
        after = on_the_way.append(*came).as_of(LATER)
        assert tree(after) == tree(BEFORE.as_of(DAY)) | {"cell-1": "ward-2", "school": "district-2"}
        assert [one.organisation for one in after.transfers if one.is_open] == ["cell-2"]
        assert members_in_all(after) == members_in_all(BEFORE.as_of(DAY))

    def test_the_events_of_a_reception_come_in_a_legal_order(self) -> None:
        """A cell that goes to a body that itself arrives at a new rank is received after it."""
        sent = transfer_together({"cell-3": "ward-1", "ward-1": "ward-2"}, BEFORE, on=DAY, decision=SENT)
        registry = BEFORE.append(*sent)
        ranks = {"cell-3": None, "ward-1": PartyRank.SECTIONAL_BODY}
        came = receive_together(ranks, registry, on=LATER, decision=TAKEN)
        assert [event.organisation for event in came] == ["ward-1", "cell-3"]
        assert registry.append(*came).as_of(LATER).ancestors("cell-3")[:2] == ("ward-1", "ward-2")

    def test_what_has_arrived_is_not_received_again(self) -> None:
        """Nor is what was never sent."""
        sent = BEFORE.append(*transfer_together({"cell-1": "ward-2"}, BEFORE, on=DAY, decision=SENT))
        came = sent.append(*receive_together({"cell-1": None}, sent, on=DAY, decision=TAKEN))
        for id in ("cell-1", "cell-2"):
            with pytest.raises(InvalidValue, match="an organisation that was sent and not yet received by 5/1/2026"):
                receive_together({id: None}, came, on=LATER, decision=TAKEN)

    def test_what_has_arrived_may_be_sent_on(self) -> None:
        """An earlier transfer that was received does not stand in the way of the next."""
        came = BEFORE.append(
            TransferredOut(effective=START, organisation="cell-1", to="ward-2"),
            Received(effective=START, organisation="cell-1"),
        )
        [sent] = transfer_together({"cell-1": "ward-3"}, came, on=DAY, decision=SENT)
        assert (sent.organisation, sent.to) == ("cell-1", "ward-3")

    def test_all_that_cannot_be_sent_are_told_at_once(self) -> None:
        """Not known, no Party organisation, the root, on its way, under itself, where it stands, to a union."""
        registry = BEFORE.append(TransferredOut(effective=START, organisation="cell-2", to="ward-2"))
        with pytest.raises(Faults) as caught:
            transfer_together(
                {
                    "cell-7": "ward-2",
                    "unions": "ward-2",
                    "city": "other-city",
                    "cell-2": "ward-3",
                    "ward-1": "cell-1",
                    "cell-1": "ward-1",
                    "cell-3": "unions",
                    "ward-2": "ward-2",
                    "ward-3": "ward-9",
                },
                registry,
                on=DAY,
                decision=SENT,
                members={"ward-7": Headcount(1)},
            )
        told = [one.partition(";")[0] for one in said(caught.value)]
        assert told == [
            "destinations[cell-7]: there is no organisation named 'cell-7'",
            "destinations[unions]: 'unions' was given",
            "destinations[city]: 'city' was given",
            "destinations[cell-2]: 'cell-2' was given",
            "destinations[ward-1]: 'cell-1' was given",
            "destinations[cell-1]: 'ward-1' was given",
            "destinations[cell-3]: 'unions' was given",
            "destinations[ward-2]: 'ward-2' was given",
            "destinations[ward-3]: there is no organisation named 'ward-9'",
            "members[ward-7]: there is no organisation named 'ward-7'",
        ]

    def test_all_that_cannot_be_received_are_told_at_once(self) -> None:
        """Not known, not sent by that day, at a rank that does not fit where it arrives."""
        registry = BEFORE.append(
            *transfer_together({"cell-1": "district-2"}, BEFORE, on=DAY, decision=SENT),
            *transfer_together({"cell-2": "ward-2"}, BEFORE, on=LATER, decision=SENT),
        )
        with pytest.raises(Faults) as caught:
            receive_together(
                {"cell-1": None, "cell-2": None, "cell-7": None},
                registry,
                on=DAY,
                decision=TAKEN,
                members={"cell-3": Headcount(1)},
            )
        assert [one.partition(";")[0] for one in said(caught.value)] == [
            "ranks[cell-2]: 'cell-2' was given",
            "ranks[cell-7]: there is no organisation named 'cell-7'",
            "ranks[cell-1]: 'affiliated_cell' was given",
            "members[cell-3]: there is no organisation named 'cell-3'",
        ]

    @given(registries(max_size=10), st.data())
    def test_any_collective_is_sent_and_received_whole(self, registry: Registry, data: st.DataObject) -> None:
        """Whatever goes together arrives together, with all its members; nothing else moves."""
        on = day_after(registry)
        so = registry.as_of(on)
        party = {id: one for id, one in settled(so).items() if isinstance(one, PartyOrganisation)}
        homes = {
            id: [to for to, home in party.items() if to != one.parent and can_stand_under(one, home)]
            for id, one in party.items()
        }
        among = sorted(id for id, places in homes.items() if places)
        assume(among)
        chosen = data.draw(st.lists(st.sampled_from(among), min_size=1, max_size=3, unique=True))
        destinations = {id: data.draw(st.sampled_from(homes[id])) for id in chosen}
        sent = registry.append(*transfer_together(destinations, registry, on=on, decision=SENT))
        came = sent.append(*receive_together(dict.fromkeys(chosen), sent, on=on, decision=TAKEN))
        after = came.as_of(on)
        assert tree(after) == tree(so) | destinations
        assert members_in_all(after) == members_in_all(so)
        assert [type(event) for event in came.events[-len(chosen) :]] == [Received] * len(chosen)
