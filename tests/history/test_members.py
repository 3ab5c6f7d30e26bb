"""Members through all that happens to their organisations: on its list by id, away for a time, as guests."""

from __future__ import annotations

from datetime import date

import pytest
from tests.history.made_up_district import CITY, body, cell, formed

from nq28model.entities import Headcount, LeavingWay, PartyRank
from nq28model.errors import BrokenHistory
from nq28model.history import (
    CameBack,
    Consolidated,
    Died,
    Dissolved,
    Event,
    HeadcountReported,
    Left,
    MemberListed,
    Membership,
    MembersTransferred,
    MergedInto,
    Part,
    Registry,
    SentTemporarily,
    Snapshot,
    Split,
)

FOUNDED = date(2012, 1, 1)
DAY = date(2019, 10, 31)
ONE = Headcount(1, 1)
CELLS = Registry.of(
    (
        *CITY,
        formed("home", "ward-1", FOUNDED, official=5),
        formed("host", "ward-2", FOUNDED, official=4),
        formed("heir", "ward-1", FOUNDED, official=3),
        MemberListed(effective=FOUNDED, organisation="home", member="m-1"),
        MemberListed(effective=FOUNDED, organisation="home", member="m-2"),
    )
)
SENT: tuple[Event, ...] = (
    SentTemporarily(effective=DAY, organisation="home", to="host", member="m-1"),
    SentTemporarily(effective=DAY, organisation="home", to="host", number=2),
)


def after(*events: Event) -> Snapshot:
    """Return what is so at the end of the day on which members were sent to the host, and then *events* happened."""
    return CELLS.append(*SENT, *events).as_of(DAY)


def dissolved(id: str, to: str | None) -> Dissolved:
    """Dissolve a cell."""
    return Dissolved(effective=DAY, organisation=id, members_to=to)


class TestGuests:
    """Members who take part elsewhere for a time (sinh hoạt tạm thời) are counted at home, for as long as they are."""

    def test_who_leaves_is_no_guest(self) -> None:
        """A guest who moves officially, dies or leaves is away no longer."""
        for event in (
            MembersTransferred(effective=DAY, organisation="home", to="heir", members=ONE, member="m-1"),
            MembersTransferred(effective=DAY, organisation="home", members=ONE, member="m-1"),
            Died(effective=DAY, organisation="home", members=ONE, member="m-1"),
            Left(effective=DAY, organisation="home", members=ONE, member="m-1", way=LeavingWay.STRUCK_OFF),
        ):
            snapshot = after(event)
            assert (snapshot.away["home"], snapshot.guests["host"]) == (2, 2)
            assert snapshot.people.get("m-1") in (None, Membership(organisation="heir", is_official=True))

    def test_who_moves_to_the_host_belongs_there(self) -> None:
        """A guest who is transferred to the host for good is its member, and no guest."""
        snapshot = after(MembersTransferred(effective=DAY, organisation="home", to="host", members=ONE, member="m-1"))
        assert snapshot.people["m-1"] == Membership(organisation="host", is_official=True)
        assert (snapshot.members["host"], snapshot.guests["host"]) == (Headcount(5, 5), 2)

    def test_they_come_back_from_where_they_went(self) -> None:
        """Nobody comes back from a host to a home that has sent nobody there, though both have guests and absent."""
        also = SentTemporarily(effective=DAY, organisation="heir", to="home", number=1)
        with pytest.raises(BrokenHistory, match="not so many are guests of home"):
            after(also, CameBack(effective=DAY, organisation="home", host="home"))
        with pytest.raises(BrokenHistory, match="not so many are guests of host"):
            after(also, CameBack(effective=DAY, organisation="heir", host="host"))

    def test_who_is_known_by_id_comes_back_by_id(self) -> None:
        """Of three guests one is known by id: two may come back as a count, and the third by that id."""
        two = CameBack(effective=DAY, organisation="home", host="host", number=2)
        one = CameBack(effective=DAY, organisation="home", host="host")
        with pytest.raises(BrokenHistory, match="not so many are guests of host"):
            after(two, one)
        snapshot = after(two, CameBack(effective=DAY, organisation="home", host="host", member="m-1"))
        assert (snapshot.away["home"], snapshot.guests["host"], snapshot.people["m-1"].host) == (0, 0, None)

    def test_the_heir_has_those_who_are_away(self) -> None:
        """Where their home is merged or dissolved into another, guests are that one's members, and still guests."""
        for event in (dissolved("home", "heir"), MergedInto(effective=DAY, organisation="home", into="heir")):
            snapshot = after(event)
            assert dict(snapshot.away) == {"heir": 3}
            assert snapshot.guests["host"] == 3
            assert snapshot.people["m-1"] == Membership(organisation="heir", is_official=True, host="host")
            assert snapshot.people["m-2"] == Membership(organisation="heir", is_official=True)

    def test_the_host_as_heir_has_them_as_its_own(self) -> None:
        """Where their home becomes part of the host, guests are guests no longer."""
        snapshot = after(MergedInto(effective=DAY, organisation="home", into="host"))
        assert (dict(snapshot.away), snapshot.guests["host"]) == ({}, 0)
        assert snapshot.people["m-1"] == Membership(organisation="host", is_official=True)
        assert snapshot.members["host"] == Headcount(9, 9)

    def test_without_an_heir_they_are_gone(self) -> None:
        """Where the members of their home go out of the registry, so do those who are guests."""
        snapshot = after(dissolved("home", None))
        assert (dict(snapshot.away), snapshot.guests["host"], dict(snapshot.people)) == ({}, 0, {})

    def test_the_end_of_the_host_brings_nobody_back(self) -> None:
        """Where the host ends it has no guests; they are away until they are told to have come back."""
        snapshot = after(dissolved("host", "heir"))
        assert (snapshot.away["home"], dict(snapshot.guests)) == (3, {})
        assert snapshot.people["m-1"].host == "host"
        back = after(
            dissolved("host", "heir"),
            CameBack(effective=DAY, organisation="home", host="host", member="m-1"),
            CameBack(effective=DAY, organisation="home", host="host", number=2),
        )
        assert (back.away["home"], dict(back.guests), back.people["m-1"].host) == (0, {}, None)


class TestLists:
    """Those who are on a list by their opaque ids."""

    def test_an_organisation_may_be_split_whose_members_are_all_listed(self) -> None:
        """Its list ends with it: the parts list anew whom they have."""
        listed = CELLS.append(*(MemberListed(effective=DAY, organisation="heir", member=f"h-{n}") for n in range(3)))
        parts = tuple(
            Part(organisation=cell(id, "ward-1"), members=Headcount(n, n)) for id, n in (("part-1", 1), ("part-2", 2))
        )
        split = listed.append(Split(effective=DAY, organisation="heir", parts=parts, ends=True))
        snapshot = split.append(MemberListed(effective=DAY, organisation="part-2", member="h-0")).as_of(DAY)
        assert (snapshot.members["part-1"], snapshot.members["part-2"]) == (Headcount(1, 1), Headcount(2, 2))
        assert snapshot.people["h-0"].organisation == "part-2"
        assert {"h-1", "h-2"}.isdisjoint(snapshot.people)

    def test_who_moves_is_off_the_list_that_they_leave(self) -> None:
        """A count may then be reported that has no room for them."""
        moved = MembersTransferred(effective=DAY, organisation="home", to="heir", members=ONE, member="m-1")
        report = HeadcountReported(effective=DAY, organisation="home", members=ONE)
        assert CELLS.append(moved, report).as_of(DAY).members["home"] == ONE
        with pytest.raises(BrokenHistory, match="home: 2 are on its list by id, more than 1"):
            CELLS.append(report)

    def test_a_part_takes_nobody_who_is_listed_elsewhere(self) -> None:
        """Where it goes on, it keeps at least as many as it has on its list."""
        part = Part(organisation=cell("part-1", "ward-1"), members=Headcount(4, 4))
        with pytest.raises(BrokenHistory, match="home: 2 are on its list by id, more than 1"):
            CELLS.append(Split(effective=DAY, organisation="home", parts=(part,)))

    @pytest.mark.parametrize("olds", [("section", "cell"), ("cell", "section")])
    def test_a_body_and_its_cell_become_one_cell(self, olds: tuple[str, ...]) -> None:
        """A consolidation of one with what stands under it does not depend on which is named first."""
        registry = CELLS.append(
            Consolidated(
                effective=DAY,
                organisations=("home", "heir"),
                into=body("section", PartyRank.SECTIONAL_BODY, "ward-1").organisation,
            ),
            formed("cell", "section", DAY),
        )
        one = registry.append(Consolidated(effective=DAY, organisations=olds, into=cell("one", "ward-1"))).as_of(DAY)
        assert (one.children("ward-1"), one.members["one"]) == (("one",), Headcount(11, 11))
        assert one.people["m-1"].organisation == "one"
