"""The registry: what can have happened, and what was so on any day."""

from __future__ import annotations

import copy
import pickle
from datetime import date, datetime, timedelta

import pytest
from tests.history.made_up_district import CITY, NONE, START, body, cell, formed

from nq28model.entities import (
    AwardKind,
    Decision,
    DecisionKind,
    Headcount,
    MassLevel,
    MeetingKind,
    Obstacle,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
    UnionOrganisation,
    Unit,
)
from nq28model.errors import BrokenHistory, InvalidValue, UnknownName
from nq28model.history import (
    Admitted,
    Commended,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    MeetingHeld,
    Received,
    Registry,
    TransferredOut,
    UnitListed,
    UnitSurveyed,
)

DAY = date(2015, 5, 4)
CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="unit-1")
OUT = TransferredOut(effective=DAY, organisation="cell-1", to="district-2")
IN = Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL)
HISTORY = Registry.of((*CITY, CELL))


class TestAsOf:
    """What was so on a day."""

    def test_an_organisation_is_there_from_its_day(self) -> None:
        """On the eve of its founding there is no cell; on the day there is."""
        assert "cell-1" not in HISTORY.as_of(date(2011, 12, 31)).organisations
        assert HISTORY.as_of(date(2012, 1, 1)).members["cell-1"] == Headcount(4, 4)

    def test_members_come_and_are_counted(self) -> None:
        """An admission adds a member on probation; a reported count stands from then on."""
        registry = HISTORY.append(
            Admitted(effective=date(2013, 1, 1), organisation="cell-1", number=2),
            HeadcountReported(effective=date(2014, 1, 1), organisation="cell-1", members=Headcount(7, 6)),
        )
        assert registry.as_of(date(2013, 1, 1)).members["cell-1"] == Headcount(6, 4)
        assert registry.as_of(DAY).members["cell-1"] == Headcount(7, 6)

    def test_events_count_from_their_effect_whatever_their_order(self) -> None:
        """Events may be given in any order; those of one day happen in the order given."""
        registry = Registry.of((*CITY, OUT, IN, CELL))
        assert registry.as_of(DAY).organisation("cell-1").parent == "district-2"

    def test_a_transfer_moves_all_members_and_the_rank(self) -> None:
        """Sent out, the cell is still where it was; received, it is elsewhere, with the same members."""
        sent = HISTORY.append(OUT)
        assert sent.as_of(DAY).organisation("cell-1").parent == "ward-1"
        assert sent.as_of(DAY).transfers[0].is_open
        received = sent.append(IN).as_of(DAY)
        assert received.organisation("cell-1") == cell("cell-1", "district-2", PartyRank.GRASSROOTS_CELL, "unit-1")
        assert received.members["cell-1"] == Headcount(4, 4)
        [transfer] = received.transfers
        assert not transfer.is_open
        assert (transfer.origin, transfer.destination) == ("ward-1", "district-2")
        assert transfer.rank_before is PartyRank.AFFILIATED_CELL

    def test_what_was_known_is_kept_apart(self) -> None:
        """A founding that was recorded late shows in what is known now, and not in what was known then."""
        late = Established(
            effective=date(2012, 1, 1), recorded=date(2014, 1, 1), organisation=cell("late", "ward-1"), members=NONE
        )
        registry = Registry.of((*CITY, late))
        assert "late" in registry.as_of(date(2013, 1, 1)).organisations
        assert "late" not in registry.as_of(date(2013, 1, 1), known_on=date(2013, 12, 31)).organisations

    def test_members_of_a_dissolved_cell_go_on(self) -> None:
        """The members of a dissolved cell go to the one named, or out of the registry."""
        other = formed("cell-2", "ward-1", date(2012, 1, 1))
        moved = HISTORY.append(other, Dissolved(effective=DAY, organisation="cell-1", members_to="cell-2"))
        assert moved.as_of(DAY).members["cell-2"] == Headcount(7, 7)
        gone = HISTORY.append(other, Dissolved(effective=DAY, organisation="cell-1"))
        assert gone.as_of(DAY).members["cell-2"] == Headcount(3, 3)
        assert "cell-1" not in gone.as_of(DAY).members

    def test_surveys_add_up(self) -> None:
        """A later answer replaces an earlier one, and what was not asked again stands."""
        registry = HISTORY.append(
            UnitSurveyed(effective=date(2018, 1, 1), unit="unit-1", answers={"youth_members": 1, "hires_labour": True}),
            UnitSurveyed(effective=DAY, unit="unit-1", answers={"youth_members": 0}, obstacles=frozenset(Obstacle)),
        )
        answers = registry.as_of(date(2019, 1, 1)).answers("unit-1")
        assert answers == {"youth_members": 1, "hires_labour": True}
        assert registry.as_of(DAY).answers("unit-1") == {"youth_members": 0}
        assert registry.as_of(DAY).answers("unit-2") == {}

    def test_meetings_and_commendations_change_no_stock(self) -> None:
        """What an organisation does leaves its place and its members as they were."""
        registry = HISTORY.append(
            MeetingHeld(effective=DAY, organisation="cell-1", kind=MeetingKind.THEMATIC),
            Commended(effective=DAY, by="district-1", award=AwardKind.COMMENDATION_CERTIFICATE, collectives=5),
            Commended(effective=DAY, award=AwardKind.PRAISE, individuals=1),
        )
        assert registry.as_of(DAY).organisations == HISTORY.as_of(DAY).organisations
        assert registry.as_of(DAY).members == HISTORY.as_of(DAY).members


class TestAppending:
    """Registries that grow out of one another."""

    def test_several_may_be_given_in_any_order(self) -> None:
        """Of several appended at once the later may be given first."""
        later = Admitted(effective=DAY, organisation="cell-2")
        registry = Registry.of((*CITY, CELL)).append(later, formed("cell-2", "ward-1", date(2014, 1, 1)))
        assert registry.as_of(DAY).members["cell-2"] == Headcount(4, 3)
        assert registry.events[-2] == later

    def test_an_older_one_has_no_later_history(self) -> None:
        """What happened to a cell after a registry was kept is not told by it."""
        older = Registry.of((*CITY, CELL))
        newer = older.append(Admitted(effective=DAY, organisation="cell-1"))
        assert older.history_of("cell-1") == (CELL,)
        assert len(newer.history_of("cell-1")) == 2
        assert older.between(START, date(2030, 1, 1)) == older.events
        assert older.as_of(DAY).members["cell-1"] == Headcount(4, 4)

    def test_what_is_recorded_last_need_not_be_told_last(self) -> None:
        """What became known late stays unknown before that, though what was told after it was known at once."""
        registry = HISTORY.append(
            Admitted(effective=date(2013, 1, 1), recorded=DAY, organisation="cell-1"),
            HeadcountReported(effective=date(2014, 1, 1), organisation="ward-1", members=Headcount(1)),
        )
        eve = registry.as_of(date(2014, 1, 1), known_on=DAY - timedelta(1))
        assert (eve.members["cell-1"].total, eve.members["ward-1"].total) == (4, 1)
        assert registry.as_of(date(2014, 1, 1), known_on=DAY).members["cell-1"].total == 5

    def test_a_transfer_binds_until_it_is_received(self) -> None:
        """After the reception both may be ranked, ended or sent on again."""
        registry = HISTORY.append(OUT, IN)
        ended = registry.append(
            Dissolved(effective=DAY, organisation="cell-1"),
            Dissolved(effective=DAY, organisation="ward-2"),
            Dissolved(effective=DAY, organisation="district-2"),
        )
        assert not {"cell-1", "ward-2", "district-2"} & ended.as_of(DAY).organisations.keys()


class TestTree:
    """Who stands under whom."""

    def test_lines_and_branches(self) -> None:
        """Ancestors are given the nearest first, and below a body is all of its tree."""
        snapshot = HISTORY.as_of(DAY)
        assert snapshot.ancestors("cell-1") == ("ward-1", "district-1", "city")
        assert snapshot.children("district-1") == ("ward-1", "ward-3")
        assert snapshot.below("district-1", "nowhere") == {"district-1", "ward-1", "ward-3", "cell-1"}
        assert [one.id for one in snapshot.of_unit("unit-1")] == ["cell-1"]

    def test_the_nearest_common_superior(self) -> None:
        """Two wards of one district meet in it, of one city in that; of two cities nowhere."""
        snapshot = HISTORY.as_of(DAY)
        assert snapshot.nearest_common_superior("ward-1", "ward-3") == "district-1"
        assert snapshot.nearest_common_superior("ward-1", "ward-2") == "city"
        assert snapshot.nearest_common_superior("ward-1", "other-district") is None

    def test_an_unknown_id_says_which_was_meant(self) -> None:
        """A misspelt id of a unit or an organisation is refused with the near one."""
        snapshot = HISTORY.as_of(DAY)
        with pytest.raises(UnknownName, match="no organisation named 'cel-1'; did you mean 'cell-1'"):
            snapshot.organisation("cel-1")
        with pytest.raises(UnknownName, match="no unit named 'unit1'; did you mean 'unit-1'"):
            snapshot.unit("unit1")


class TestBetween:
    """Events of a stretch of days."""

    def test_the_end_is_not_in_it(self) -> None:
        """Events of the first day are in, those of the end are not, so that neighbours share none."""
        assert HISTORY.between(START, START) == ()
        assert HISTORY.between(START, CELL.effective) == CITY
        assert HISTORY.between(CELL.effective, DAY) == (CELL,)

    def test_a_replay_shows_before_and_after(self) -> None:
        """Each event of the stretch comes with what was so before it and after it."""
        registry = HISTORY.append(OUT, IN, Admitted(effective=DAY + timedelta(1), organisation="cell-1", number=1))
        steps = list(registry.replay(DAY, DAY + timedelta(1)))
        assert [event for _, event, _ in steps] == [OUT, IN]
        assert steps[1][0].organisation("cell-1").parent == "ward-1"
        assert steps[1][2].organisation("cell-1").parent == "district-2"
        assert list(HISTORY.replay(DAY, DAY + timedelta(1))) == []


WARD_CELL = formed("cell-2", "ward-1", date(2012, 1, 1))
BODY = body("body-1", PartyRank.GRASSROOTS_BODY, "district-1")
UNION = Established(
    effective=date(2012, 1, 1),
    organisation=UnionOrganisation(id="union-1", name="union-1", level=MassLevel.BASE, parent="unions", unit="unit-1"),
    members=Headcount(12),
)


@pytest.mark.parametrize(
    ("before", "event", "reason"),
    [
        ((), formed("cell-1", "ward-1", DAY), "the id cell-1 is taken"),
        ((), UnitListed(effective=DAY, unit=Unit(id="cell-1", name="x")), "the id cell-1 is taken"),
        ((), formed("new", "nowhere", DAY), "there is no organisation nowhere yet"),
        ((), formed("new", "district-1", DAY), "new cannot stand under district-1"),
        ((), body("root", PartyRank.GRASSROOTS_BODY, None), "root cannot stand under –"),
        ((), formed("new", "ward-1", DAY, unit="unit-9"), "the unit unit-9 is not on the list; list it first"),
        ((), UnitSurveyed(effective=DAY, unit="unit-9"), "the unit unit-9 is not on the list"),
        ((), Admitted(effective=date(2011, 1, 1), organisation="cell-1", number=1), "no organisation cell-1 yet"),
        ((), MeetingHeld(effective=DAY, organisation="cell-9"), "no organisation cell-9 yet"),
        ((), Commended(effective=DAY, by="x", award=AwardKind.FLAG), "no organisation x yet"),
        ((), HeadcountReported(effective=DAY, organisation="x", members=NONE), "no organisation x yet"),
        ((), Dissolved(effective=DAY, organisation="ward-1"), "organisations still stand under ward-1: cell-1"),
        ((), Dissolved(effective=DAY, organisation="cell-1", members_to="cell-1"), "cannot take over the members"),
        ((UNION,), Dissolved(effective=DAY, organisation="cell-1", members_to="union-1"), "cannot take over"),
        ((OUT,), Dissolved(effective=DAY, organisation="cell-1"), "in the middle of a transfer"),
        (
            (TransferredOut(effective=DAY, organisation="cell-1", to="ward-2"),),
            Dissolved(effective=DAY, organisation="ward-2"),
            "ward-2 is in the middle of a transfer",
        ),
        (
            (Dissolved(effective=date(2014, 1, 1), organisation="cell-1"),),
            OUT,
            "the organisation cell-1 ended on 1/1/2014",
        ),
        (
            (Dissolved(effective=date(2014, 1, 1), organisation="cell-1"),),
            formed("cell-1", "ward-1", DAY),
            "an id is never used again",
        ),
        ((), TransferredOut(effective=DAY, organisation="cell-1", to="ward-1"), "stands under ward-1 already"),
        ((), TransferredOut(effective=DAY, organisation="cell-1", to="nowhere"), "there is no organisation nowhere"),
        ((), TransferredOut(effective=DAY, organisation="ward-1", to="cell-1"), "cannot go under itself"),
        ((), TransferredOut(effective=DAY, organisation="ward-1", to="ward-1"), "cannot go under itself"),
        ((), TransferredOut(effective=DAY, organisation="city", to="other-city"), "only a Party organisation"),
        ((UNION,), TransferredOut(effective=DAY, organisation="union-1", to="city"), "only a Party organisation"),
        ((OUT,), TransferredOut(effective=DAY, organisation="cell-1", to="ward-2"), "and not yet received"),
        ((), IN, "cell-1 was not transferred, so it cannot be received"),
        ((OUT,), Received(effective=DAY, organisation="cell-1"), "cell-1 cannot stand under district-2"),
        (
            (TransferredOut(effective=DAY, organisation="ward-1", to="district-2"),),
            Received(effective=DAY, organisation="ward-1", rank=PartyRank.GRASSROOTS_CELL),
            "cell-1 does not fit under ward-1 in its new rank",
        ),
    ],
)
def test_what_cannot_have_happened_is_refused(before: tuple[Event, ...], event: Event, reason: str) -> None:
    """The history names the event, its place and the reason, and the registry is as it was."""
    registry = HISTORY.append(*before)
    with pytest.raises(BrokenHistory, match=reason) as caught:
        registry.append(event)
    assert caught.value.event == event
    assert caught.value.place == len(registry.events)
    assert str(event) in str(caught.value)
    assert registry == HISTORY.append(*before)


def test_a_move_that_would_close_a_circle_is_refused_on_arrival() -> None:
    """Two bodies sent under one another: the second to arrive would stand under itself."""
    circle = (
        TransferredOut(effective=DAY, organisation="ward-3", to="ward-2"),
        TransferredOut(effective=DAY, organisation="ward-2", to="ward-3"),
        Received(effective=DAY, organisation="ward-3", rank=PartyRank.SECTIONAL_BODY),
        Received(effective=DAY, organisation="ward-2", rank=PartyRank.SECTIONAL_BODY),
    )
    assert Registry.of((*CITY, *circle[:3])).as_of(DAY).organisation("ward-3").parent == "ward-2"
    with pytest.raises(BrokenHistory, match="ward-2 cannot go under itself"):
        Registry.of((*CITY, *circle))


class TestEvents:
    """Events are checked when they are made."""

    def test_an_event_has_a_day(self) -> None:
        """A moment is refused for a day, of effect or of record."""
        with pytest.raises(InvalidValue, match="effective: "):
            MeetingHeld(effective=datetime(2019, 10, 31, 8), organisation="x")  # noqa: DTZ001 - what is refused
        with pytest.raises(InvalidValue, match="recorded: "):
            MeetingHeld(effective=DAY, recorded=datetime(2019, 10, 31, 8), organisation="x")  # noqa: DTZ001

    @pytest.mark.parametrize("number", [0, -1, True, 1.5])
    def test_someone_is_admitted(self, number: int) -> None:
        """Nobody, or half a person, is not admitted."""
        with pytest.raises(InvalidValue, match=r"number: .* a whole number from 1 up is wanted"):
            Admitted(effective=DAY, organisation="x", number=number)

    def test_an_award_counts_from_zero(self) -> None:
        """An award to fewer than no collectives is refused."""
        with pytest.raises(InvalidValue, match="collectives: -1"):
            Commended(effective=DAY, award=AwardKind.PRAISE, collectives=-1)

    def test_it_says_what_and_when(self) -> None:
        """An event is named by its kind, its subject and its day."""
        assert str(CELL) == "Established cell-1, 1/1/2012"
        assert str(Commended(effective=DAY, award=AwardKind.PRAISE)) == "Commended, 4/5/2015"
        assert str(UnitSurveyed(effective=DAY, unit="unit-1")) == "UnitSurveyed unit-1, 4/5/2015"

    def test_it_is_recorded_on_its_day_unless_said_otherwise(self) -> None:
        """Where nothing else is said, what happened was known on the day."""
        decision = Decision(id="d1", kind=DecisionKind.TRANSFER, issuer="district-1", issued=DAY)
        event = TransferredOut(effective=DAY, decision=decision, organisation="x", to="y",
                               decided_by=TransferDecider.DISTRICT_COMMITTEE)  # fmt: skip
        assert event.recorded == DAY
        assert Received(effective=DAY, recorded=START, organisation="x",
                        decided_by=ReceptionDecider.OTHER).recorded == START  # fmt: skip


def test_a_registry_is_kept_for_organisations_that_there_are() -> None:
    """A misspelt id would make every figure nought; it is refused with the near one."""
    with pytest.raises(UnknownName, match=r"kept_for: there is no organisation named 'distrct-1'; did you mean"):
        Registry.of(CITY, kept_for=("distrct-1",))


class TestSnapshots:
    """What was so on a day is a value: it is what it was, whatever comes after."""

    def test_it_may_be_read_while_the_registry_grows(self) -> None:
        """Whoever goes through a snapshot may append what they find."""
        registry = HISTORY
        for id in registry.as_of(DAY).organisations:
            registry = registry.append(
                MeetingHeld(effective=DAY, organisation=id), body(f"{id}-2", PartyRank.PROVINCIAL_BODY, None)
            )
        assert len(registry) == len(HISTORY) + 2 * len(HISTORY.as_of(DAY).organisations)

    def test_it_crosses_processes(self) -> None:
        """Pickled and read again it says the same, and nothing of later days."""
        snapshot = HISTORY.append(Dissolved(effective=DAY, organisation="cell-1")).as_of(DAY - timedelta(1))
        again = pickle.loads(pickle.dumps(snapshot))  # noqa: S301 - what was just dumped
        assert again == snapshot
        assert again.children("ward-1") == ("cell-1",)
        assert type(again.organisations) is dict
        assert copy.deepcopy(snapshot) == snapshot

    def test_it_is_equal_to_what_another_registry_says(self) -> None:
        """Registries that were told the same in another order, or have later days besides, say the same of a day."""
        later = HISTORY.append(OUT, IN)
        assert later.as_of(CELL.effective) == Registry.of((CELL, *CITY)).as_of(CELL.effective)
        assert later.as_of(DAY) != HISTORY.as_of(DAY)

    def test_members_are_summed_up_the_tree(self) -> None:
        """Each organisation's headcount holds those of all under it; where one split is not known, no sum's is."""
        registry = HISTORY.append(
            formed("cell-2", "ward-2", DAY),
            HeadcountReported(effective=DAY, organisation="ward-2", members=Headcount(7)),
        )
        totals = registry.as_of(DAY).headcounts()
        assert totals["ward-1"] == totals["district-1"] == Headcount(4, 4)
        assert totals["district-2"] == Headcount(10)
        assert totals["city"] == Headcount(14)
        assert totals["other-city"] == NONE
        assert totals.keys() == registry.as_of(DAY).organisations.keys()


class TestTrial:
    """What would be so, without its being so."""

    def test_it_is_read_and_taken_back(self) -> None:
        """What is read is what an append would give; the registry, and what grows out of it, are as they were."""
        registry = Registry.of(CITY)
        tried = formed("cell-9", "ward-1", date(2012, 1, 1))
        members = registry.trial(tried, read=lambda after: after.headcounts()["ward-1"])
        assert members == Headcount(3, 3)
        assert registry == Registry.of(CITY)
        assert "cell-9" not in registry.as_of(date(2012, 1, 1)).organisations
        with pytest.raises(UnknownName):
            registry.history_of("cell-9")
        assert registry.append(tried) == Registry.of((*CITY, tried))

    def test_a_late_event_is_tried_in_its_place(self) -> None:
        """An event that took effect before the last one is read on its own day."""
        registry = Registry.of((*CITY, formed("cell-9", "ward-1", date(2012, 1, 1))))
        tried = formed("cell-8", "ward-1", date(2011, 1, 1))
        assert registry.trial(tried, read=lambda after: sorted(after.children("ward-1"))) == ["cell-8"]
        assert registry.as_of(date(2012, 1, 1)).children("ward-1") == ("cell-9",)

    def test_what_is_refused_leaves_nothing(self) -> None:
        """The first event is taken back with the second that is refused."""
        registry = Registry.of(CITY)
        twice = formed("cell-9", "ward-1", date(2012, 1, 1))
        with pytest.raises(BrokenHistory):
            registry.trial(twice, twice, read=len)  # type: ignore[arg-type]  # it is never read
        assert registry.append(twice).as_of(date(2012, 1, 1)).children("ward-1") == ("cell-9",)


class TestNumbers:
    """Events by their number in the order of effect."""

    def test_events_are_numbered_in_the_order_of_effect(self) -> None:
        """The numbers of a stretch of days are those of the events of these days; no other number is an event."""
        registry = Registry.of((formed("cell-9", "ward-1", date(2012, 1, 1)), *CITY))
        numbers = registry.numbers(date(2012, 1, 1), date(2013, 1, 1))
        assert [registry.event(number) for number in numbers] == [registry.events[0]]
        for number in (-1, len(registry)):
            with pytest.raises(IndexError, match="numbered from 0"):
                registry.event(number)
