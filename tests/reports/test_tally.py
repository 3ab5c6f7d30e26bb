"""The tally: stocks at both ends, the way of each change, and that parts, periods and ways add up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, body, cell, formed

from nq28model.entities import Branch, Headcount, LeavingWay, Organisation, PartyOrganisation, PartyRank
from nq28model.history import (
    Admitted,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Event,
    HeadcountReported,
    Left,
    MembersTransferred,
    MergedInto,
    Part,
    Reassigned,
    Received,
    Registry,
    Split,
    TransferredOut,
)
from nq28model.periods import Interval
from nq28model.reports.tally import Counted, Reach, Tally, Way, tally
from nq28model.strategies import histories

DAY = date(2019, 10, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
CELLS = (
    formed("cell-1", "ward-1", date(2012, 1, 1), official=4),
    formed("cell-2", "ward-2", date(2012, 1, 1), official=5),
    formed("cell-3", "ward-3", date(2012, 1, 1), official=6),
)
SCOPES = {id: (id,) for id in ("city", "other-city", "district-1", "district-2", "ward-1", "ward-2", "ward-3")}
START, END = date(2010, 1, 1), date(2016, 1, 1)
DAYS = st.dates(START, END)
HISTORIES = histories(start=START, max_size=15)


def branch_of(organisation: Organisation, _unit: object) -> Branch:
    """Tell organisations apart by their branch alone."""
    return organisation.branch


def counted(*events: Event) -> Tally:
    """Tally the year of the events in the made-up city, for each of its committees."""
    return tally(Registry.of((*CITY, *CELLS, *events)), YEAR, scopes=SCOPES, group=branch_of)


def ways(one: Tally, scope: str, what: Counted) -> dict[str, int]:
    """Return the ways that somebody went, with how many."""
    balance = one.balance(scope, Branch.PARTY, what)
    assert balance.residual == 0
    return {flow.id: flow.number for flow in (*balance.ins, *balance.outs)}


def both(one: Tally, scope: str) -> tuple[dict[str, int], dict[str, int]]:
    """Return the ways of the organisations and those of the members."""
    return ways(one, scope, Counted.ORGANISATIONS), ways(one, scope, Counted.MEMBERS)


def net(one: Tally, scope: str, group: Branch, what: Counted) -> int:
    """Return by how much the ways in outnumber those out."""
    balance = one.balance(scope, group, what)
    return balance.gained - balance.lost


class TestWays:
    """Each kind of event is a way in, a way out, or neither; what moves inside a scope is neither for it."""

    def test_members_come_and_go(self) -> None:
        """Admissions, deaths and the three ways of leaving are told apart, up to the city."""
        one = counted(
            Admitted(effective=DAY, organisation="cell-1", number=3),
            Died(effective=DAY, organisation="cell-1", members=Headcount(1, 1)),
            Left(effective=DAY, organisation="cell-1", members=Headcount(1, 1), way=LeavingWay.STRUCK_OFF),
            Left(effective=DAY, organisation="cell-1", members=Headcount(1, 1), way=LeavingWay.EXPELLED),
        )
        for scope in ("ward-1", "district-1", "city"):
            assert both(one, scope) == ({}, {"admitted": 3, "died": 1, "struck_off": 1, "expelled": 1})
        assert both(one, "district-2") == ({}, {})

    def test_a_move_is_in_and_out_below_the_common_superior(self) -> None:
        """From a cell of one district to one of the other: out of the one, into the other, and nothing in the city."""
        moved = MembersTransferred(effective=DAY, organisation="cell-1", to="cell-2", members=Headcount(2, 2))
        one = counted(moved)
        assert both(one, "district-1") == ({}, {"moved_out": 2})
        assert both(one, "district-2") == ({}, {"moved_in": 2})
        assert both(one, "city") == ({}, {})
        party = Branch.PARTY
        assert one.way("district-2", party, Counted.MEMBERS, Way.MOVED_IN, Reach.SAME_ROOT) == 2
        assert one.way("district-2", party, Counted.MEMBERS, Way.MOVED_IN, Reach.OTHER_ROOT) == 0

    def test_a_move_from_outside_the_registry(self) -> None:
        """Where nobody knows from where they come, they come from outside it."""
        one = counted(MembersTransferred(effective=DAY, organisation=None, to="cell-2", members=Headcount(2, 2)))
        assert one.way("city", Branch.PARTY, Counted.MEMBERS, Way.MOVED_IN, Reach.OUTSIDE) == 2
        gone = counted(MembersTransferred(effective=DAY, organisation="cell-2", to=None, members=Headcount(2, 2)))
        assert gone.way("city", Branch.PARTY, Counted.MEMBERS, Way.MOVED_OUT, Reach.OUTSIDE) == 2

    def test_a_cell_is_transferred_with_all_its_members(self) -> None:
        """To another province: one organisation and its members leave here and are received there."""
        one = counted(
            TransferredOut(effective=DAY, organisation="cell-1", to="other-district"),
            Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
        )
        assert both(one, "city") == ({"transferred_out": 1}, {"transferred_out": 4})
        assert both(one, "other-city") == ({"received": 1}, {"received": 4})
        assert one.way("city", Branch.PARTY, Counted.MEMBERS, Way.TRANSFERRED_OUT, Reach.OTHER_ROOT) == 4

    def test_a_body_moves_with_all_under_it(self) -> None:
        """A ward that is assigned to the other district takes its cells along; the ward itself counts the same."""
        one = counted(Reassigned(effective=DAY, organisation="ward-1", to="district-2"))
        assert both(one, "district-1") == ({"reassigned_out": 2}, {"reassigned_out": 4})
        assert both(one, "district-2") == ({"reassigned_in": 2}, {"reassigned_in": 4})
        assert both(one, "ward-1") == ({}, {})

    @pytest.mark.parametrize(
        ("events", "district", "other"),
        [
            (
                (Dissolved(effective=DAY, organisation="cell-1", members_to="cell-2"),),
                ({"dissolved": 1}, {"dissolved": 4}),
                ({}, {"joined": 4}),
            ),
            ((Dissolved(effective=DAY, organisation="cell-1"),), ({"dissolved": 1}, {"dissolved": 4}), ({}, {})),
            (
                (Disbanded(effective=DAY, organisation="cell-1", members_to="cell-3"),),
                ({"disbanded": 1}, {}),
                ({}, {}),
            ),
            ((MergedInto(effective=DAY, organisation="cell-1", into="cell-3"),), ({"merged": 1}, {}), ({}, {})),
            (
                (Consolidated(effective=DAY, organisations=("cell-1", "cell-3"), into=cell("new", "ward-1")),),
                ({"consolidated": 1}, {}),
                ({}, {}),
            ),
            (
                (
                    Split(
                        effective=DAY,
                        organisation="cell-1",
                        parts=(Part(organisation=cell("part", "ward-2"), members=Headcount(1, 1)),),
                    ),
                ),
                ({}, {"split_away": 1}),
                ({"split_off": 1}, {"split_off": 1}),
            ),
        ],
    )
    def test_organisations_end_and_part(
        self, events: tuple[Event, ...], district: tuple[object, object], other: tuple[object, object]
    ) -> None:
        """The way that organisations go is told, and that of their members where they leave the scope."""
        one = counted(*events)
        assert (both(one, "district-1"), both(one, "district-2")) == (district, other)

    def test_a_reported_count_is_no_way(self) -> None:
        """What a reported head count changes is left over, as the residual."""
        one = counted(HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(7)))
        balance = one.balance("city", Branch.PARTY, Counted.MEMBERS)
        assert (balance.opening, balance.ins, balance.outs, balance.closing, balance.residual) == (15, (), (), 18, 3)

    def test_ways_may_be_shown_that_nobody_went(self) -> None:
        """A report that always has a line keeps it at nought."""
        balance = counted().balance("city", Branch.PARTY, Counted.MEMBERS, always=(Way.ADMITTED,))
        assert [(flow.id, flow.number) for flow in balance.ins] == [("admitted", 0)]


class TestGroupsAndScopes:
    """What is counted together."""

    def test_a_scope_of_none_is_the_whole(self) -> None:
        """Both cities are in it; a scope of two districts counts a move between them as none."""
        moved = MembersTransferred(effective=DAY, organisation="cell-1", to="cell-2", members=Headcount(2, 2))
        one = tally(
            Registry.of((*CITY, *CELLS, moved)),
            YEAR,
            scopes={"whole": (), "both": ("district-1", "district-2")},
            group=branch_of,
        )
        for scope in ("whole", "both"):
            assert one.balance(scope, Branch.PARTY, Counted.MEMBERS).closing == 15
            assert ways(one, scope, Counted.MEMBERS) == {}
        assert Branch.PARTY in one.groups("whole")
        assert one.groups("nowhere") == ()

    def test_a_group_of_none_is_left_out(self) -> None:
        """Only cells are counted where only cells have a group; one that becomes another kind goes over."""

        def cells(organisation: Organisation, _unit: object) -> str | None:
            is_cell = isinstance(organisation, PartyOrganisation) and "cell" in organisation.rank
            return organisation.rank if is_cell and isinstance(organisation, PartyOrganisation) else None

        registry = Registry.of(
            (
                *CITY,
                *CELLS,
                TransferredOut(effective=DAY, organisation="cell-1", to="district-1"),
                Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
            )
        )
        one = tally(registry, YEAR, scopes={"city": ("city",)}, group=cells)
        assert one.groups("city") == (PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_CELL)
        assert one.balance("city", PartyRank.AFFILIATED_CELL, Counted.ORGANISATIONS).flow("transferred_out") == 1
        assert one.balance("city", PartyRank.GRASSROOTS_CELL, Counted.ORGANISATIONS).flow("received") == 1


class TestLaws:
    """Whatever the history: stocks are what the snapshots say, periods chain, parts and ways add up."""

    def tallied(self, registry: Registry, start: date, end: date) -> Tally:
        """Tally a stretch for each organisation as a scope, and for the whole."""
        ids = {id for event in registry.events for id in event.touches()}
        scopes: Mapping[str, tuple[str, ...]] = {id: (id,) for id in ids} | {"whole": ()}
        return tally(registry, Interval(start, end), scopes=scopes, group=branch_of)

    @given(HISTORIES, DAYS, DAYS)
    @settings(deadline=None)
    def test_both_ends_are_what_the_snapshots_count(self, events: tuple[Event, ...], one: date, other: date) -> None:
        """The opening is the head count on the eve, the closing that of the last day, for every committee."""
        registry = Registry.of(events)
        start, end = sorted((one, other))
        result = self.tallied(registry, start, end)
        for day, stock in ((start - timedelta(days=1), result.opening), (end - timedelta(days=1), result.closing)):
            snapshot = registry.as_of(day)
            for id, members in snapshot.headcounts().items():
                branch = snapshot.organisation(id).branch
                if (id, branch, Counted.ORGANISATIONS) in stock:
                    assert stock[id, branch, Counted.MEMBERS] == members.total
                    assert stock[id, branch, Counted.ORGANISATIONS] == len(snapshot.below(id))
            whole = sum(stock["whole", branch, Counted.ORGANISATIONS] for branch in Branch)
            assert whole == len(snapshot.organisations)

    @given(HISTORIES, DAYS, DAYS, DAYS)
    @settings(deadline=None)
    def test_neighbouring_periods_chain_and_add_up(
        self, events: tuple[Event, ...], one: date, two: date, three: date
    ) -> None:
        """The closing of one is the opening of the next, and each way of the whole is that of the two together."""
        registry = Registry.of(events)
        start, middle, end = sorted((one, two, three))
        first, second = self.tallied(registry, start, middle), self.tallied(registry, middle, end)
        whole = self.tallied(registry, start, end)
        assert first.closing == second.opening
        assert (whole.opening, whole.closing) == (first.opening, second.closing)
        assert whole.flows == first.flows + second.flows

    @given(HISTORIES)
    @settings(deadline=None)
    def test_nothing_is_left_over_but_what_was_reported(self, events: tuple[Event, ...]) -> None:
        """The residual of each scope is what reported head counts have changed in it; all else went some way."""
        registry = Registry.of(events)
        result = self.tallied(registry, START, END)
        reported: Counter[tuple[str, Branch]] = Counter()
        for before, event, after in registry.replay(START, END):
            if isinstance(event, HeadcountReported):
                id, branch = event.organisation, after.organisation(event.organisation).branch
                for scope in (id, *after.ancestors(id), "whole"):
                    reported[scope, branch] += after.members[id].total - before.members[id].total
        for scope in {key[0] for key in (*result.opening, *result.closing)}:
            for branch in Branch:
                assert result.balance(scope, branch, Counted.MEMBERS).residual == reported[scope, branch]
                assert result.balance(scope, branch, Counted.ORGANISATIONS).residual == 0

    @given(HISTORIES, DAYS, DAYS)
    @settings(deadline=None)
    def test_parts_add_up_to_the_whole(self, events: tuple[Event, ...], one: date, other: date) -> None:
        """The roots make the whole: their ends add up, and so do their ways but for moves between them."""
        registry = Registry.of(events)
        start, end = sorted((one, other))
        result = self.tallied(registry, start, end)
        roots = [id for id, organisation in registry.as_of(END).organisations.items() if organisation.parent is None]
        for branch, what in product(Branch, Counted):
            for stock in (result.opening, result.closing):
                assert sum(stock[root, branch, what] for root in roots) == stock["whole", branch, what]
            assert sum(net(result, root, branch, what) for root in roots) == net(result, "whole", branch, what)


def test_the_other_side_need_not_be_counted() -> None:
    """Where one district alone is asked for, who comes from the other still comes from the same province."""
    moved = MembersTransferred(effective=DAY, organisation="cell-2", to="cell-1", members=Headcount(2, 2))
    one = tally(Registry.of((*CITY, *CELLS, moved)), YEAR, scopes={"d": ("district-1",)}, group=branch_of)
    assert one.way("d", Branch.PARTY, Counted.MEMBERS, Way.MOVED_IN, Reach.SAME_ROOT) == 2


def test_what_stood_above_may_stand_under() -> None:
    """Two bodies that change places are each counted where they stand at the time."""
    registry = Registry.of(
        (
            *CITY,
            body("sectional-1", PartyRank.SECTIONAL_BODY, "ward-1"),
            Reassigned(effective=DAY, organisation="sectional-1", to="district-1", rank=PartyRank.GRASSROOTS_BODY),
            Reassigned(effective=DAY, organisation="ward-1", to="sectional-1", rank=PartyRank.SECTIONAL_BODY),
        )
    )
    one = tally(registry, YEAR, scopes={id: (id,) for id in ("ward-1", "sectional-1")}, group=branch_of)
    for scope, ends in (("ward-1", (2, 1)), ("sectional-1", (1, 2))):
        balance = one.balance(scope, Branch.PARTY, Counted.ORGANISATIONS)
        assert (balance.opening, balance.closing) == ends
