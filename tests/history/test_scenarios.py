"""What happened in the district, and the ways in which a Party organisation may come to another place.

The committee's practice where an organisation both crosses to another superior and lands at another rank
(``transfer.acts_when_rank_changes``): two acts, first from the common superior to the receiving committee, then
that committee's placing decision.
"""

from __future__ import annotations

from datetime import date

import pytest

from nq28model.entities import (
    Decision,
    DecisionKind,
    Headcount,
    PartyOrganisation,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
    Unit,
    UnitKind,
)
from nq28model.errors import BrokenHistory
from nq28model.history import (
    CommitteeAppointed,
    Event,
    OrganisationListed,
    RankChanged,
    Received,
    Registry,
    Snapshot,
    TransferredOut,
    UnitListed,
)

EVE = date(2019, 10, 30)
CONFERENCE = date(2019, 10, 31)
MONTH_AFTER = date(2019, 11, 30)
SCHOOL = Unit(
    id="school",
    name="Trường Tiểu học - Trung học cơ sở - THPT Hai Bà Trưng",
    kind=UnitKind.NON_PUBLIC_SERVICE_UNIT,
    located_in_hai_phong=True,
)
CELL = "school-cell"


def listed(id: str, name: str, rank: PartyRank, parent: str | None, members: int = 0) -> OrganisationListed:
    """List a Party organisation on the eve, with so many members of its own."""
    return OrganisationListed(
        effective=EVE,
        organisation=PartyOrganisation(
            id=id, name=name, rank=rank, parent=parent, unit="school" if id == CELL else None
        ),
        members=Headcount(members),
    )


ON_THE_EVE = Registry.of(
    (
        listed("hai-phong", "Đảng bộ thành phố Hải Phòng", PartyRank.PROVINCIAL_BODY, None),
        listed("ngo-quyen", "Đảng bộ quận Ngô Quyền", PartyRank.UPPER_GRASSROOTS_BODY, "hai-phong"),
        listed("duong-kinh", "Đảng bộ quận Dương Kinh", PartyRank.UPPER_GRASSROOTS_BODY, "hai-phong"),
        listed("lach-tray", "Đảng bộ phường Lạch Tray", PartyRank.GRASSROOTS_BODY, "ngo-quyen"),
        listed("ward", "Đảng bộ phường (giả định)", PartyRank.GRASSROOTS_BODY, "duong-kinh"),
        UnitListed(effective=EVE, unit=SCHOOL),
        listed(CELL, "Chi bộ Trường Hai Bà Trưng", PartyRank.AFFILIATED_CELL, "lach-tray", members=8),
    ),
    kept_for=("duong-kinh",),
)


def place(snapshot: Snapshot) -> tuple[str | None, PartyRank]:
    """Return under whom the school's cell stands, and as what."""
    cell = snapshot.organisation(CELL)
    assert isinstance(cell, PartyOrganisation)
    return cell.parent, cell.rank


def members(snapshot: Snapshot) -> dict[str, int]:
    """Return how many members each side and the city count, with all under them."""
    totals = snapshot.headcounts()
    return {id: totals[id].total for id in ("lach-tray", "ngo-quyen", "duong-kinh", "hai-phong")}


def sent(to: str, issuer: str = "hai-phong", on: date = CONFERENCE) -> TransferredOut:
    """Let the cell be sent to a body, by a decision of *issuer*."""
    return TransferredOut(
        effective=on,
        organisation=CELL,
        to=to,
        members=Headcount(8),
        decided_by=TransferDecider.PROVINCIAL_STANDING_COMMITTEE,
        decision=Decision(id=f"out-{to}", kind=DecisionKind.TRANSFER, issuer=issuer, issued=on),
    )


def received(rank: PartyRank | None = None, on: date = CONFERENCE) -> Received:
    """Let the cell be received, in a rank or in its own."""
    return Received(
        effective=on,
        organisation=CELL,
        rank=rank,
        members=Headcount(8),
        decided_by=ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE,
        handed_over=on,
        decision=Decision(id="in", kind=DecisionKind.RECEPTION, issuer="duong-kinh", issued=on),
    )


class TestTheSchoolsCell:
    """31/10/2019: the district committee receives one Party organisation and 8 members.

    «tiếp nhận 01 tổ chức đảng và 08 đảng viên đối với Chi bộ Trường Tiểu học - Trung học cơ sở - THPT Hai Bà Trưng,
    trực thuộc Đảng bộ phường Lạch Tray, thuộc Đảng bộ quận Ngô Quyền về là chi bộ trực thuộc Quận ủy»
    """

    registry = ON_THE_EVE.append(sent("duong-kinh"), received(PartyRank.GRASSROOTS_CELL))

    def test_on_the_eve_it_stood_under_the_ward(self) -> None:
        """It was an affiliated cell of the ward's body, and its 8 members counted in the other district."""
        eve = self.registry.as_of(EVE)
        assert place(eve) == ("lach-tray", PartyRank.AFFILIATED_CELL)
        assert eve.ancestors(CELL) == ("lach-tray", "ngo-quyen", "hai-phong")
        assert members(eve) == {"lach-tray": 8, "ngo-quyen": 8, "duong-kinh": 0, "hai-phong": 8}

    def test_from_that_day_it_stands_directly_under_the_district(self) -> None:
        """It is a grassroots cell there, of the same unit, and its 8 members count in the district, not in the ward."""
        day = self.registry.as_of(CONFERENCE)
        assert place(day) == ("duong-kinh", PartyRank.GRASSROOTS_CELL)
        assert day.ancestors(CELL) == ("duong-kinh", "hai-phong")
        assert day.members[CELL] == Headcount(8)
        assert members(day) == {"lach-tray": 0, "ngo-quyen": 0, "duong-kinh": 8, "hai-phong": 8}
        assert [one.id for one in day.of_unit("school")] == [CELL]

    def test_the_transfer_is_told_whole(self) -> None:
        """From where, to where, at which rank it left, that it has arrived; nothing else has changed."""
        [transfer] = self.registry.as_of(CONFERENCE).transfers
        assert (transfer.origin, transfer.destination, transfer.is_open) == ("lach-tray", "duong-kinh", False)
        assert transfer.rank_before is PartyRank.AFFILIATED_CELL
        [change] = self.registry.diff(EVE, CONFERENCE)
        assert (change.id, change.members_before, change.members_after) == (CELL, Headcount(8), Headcount(8))
        assert [type(event) for event in self.registry.history_of(CELL)] == [
            OrganisationListed,
            TransferredOut,
            Received,
        ]

    def test_between_the_two_decisions_it_is_where_it_was(self) -> None:
        """Sent and not yet received, it counts on the giving side, and the transfer is open."""
        on_the_way = ON_THE_EVE.append(sent("duong-kinh")).as_of(CONFERENCE)
        assert place(on_the_way) == ("lach-tray", PartyRank.AFFILIATED_CELL)
        assert members(on_the_way) == members(ON_THE_EVE.as_of(EVE))
        assert [transfer.is_open for transfer in on_the_way.transfers] == [True]

    def test_it_cannot_be_received_there_as_what_it_was(self) -> None:
        """No affiliated cell stands directly under a district: the receiving committee must say as what it comes."""
        with pytest.raises(BrokenHistory, match="school-cell cannot stand under duong-kinh"):
            ON_THE_EVE.append(sent("duong-kinh"), received())

    def test_a_reception_recorded_late(self) -> None:
        """Where the giving side hears of it a month later, until then it knew the cell to be on the way."""
        late = Received(effective=CONFERENCE, recorded=MONTH_AFTER, organisation=CELL, rank=PartyRank.GRASSROOTS_CELL)
        registry = ON_THE_EVE.append(sent("duong-kinh"), late)
        assert place(registry.as_of(CONFERENCE)) == ("duong-kinh", PartyRank.GRASSROOTS_CELL)
        then = registry.as_of(CONFERENCE, known_on=CONFERENCE)
        assert place(then) == ("lach-tray", PartyRank.AFFILIATED_CELL)
        assert then.transfers[0].is_open


PLACED = Decision(id="placing", kind=DecisionKind.RANK, issuer="duong-kinh", issued=MONTH_AFTER)


class TestTwoActs:
    """A transfer that crosses to another superior and lands at another rank takes two acts.

    «First from the common superior to the receiving committee, then its placing decision. Practice, not law.»
    """

    def acts(self, registry: Registry) -> list[str | None]:
        """Return who issued each decision on the cell, in their order."""
        decisions = (event.decision for event in registry.history_of(CELL))
        return [decision.issuer for decision in decisions if decision is not None]

    def test_the_common_superior_sends_and_the_receiving_committee_places(self) -> None:
        """The city sends the cell to the district; by its own decision the district places it directly under itself."""
        assert ON_THE_EVE.as_of(EVE).nearest_common_superior("lach-tray", "duong-kinh") == "hai-phong"
        registry = ON_THE_EVE.append(sent("duong-kinh"), received(PartyRank.GRASSROOTS_CELL, on=MONTH_AFTER))
        assert self.acts(registry) == ["hai-phong", "duong-kinh"]
        assert place(registry.as_of(CONFERENCE)) == ("lach-tray", PartyRank.AFFILIATED_CELL)
        assert place(registry.as_of(MONTH_AFTER)) == ("duong-kinh", PartyRank.GRASSROOTS_CELL)

    def test_received_as_it_was_and_ranked_by_a_second_decision(self) -> None:
        """Received under a ward as the affiliated cell that it was, it is made a sectional body there afterwards.

        Its committee is appointed for the rest of the superior's term; its members are the same all along.
        """
        end_of_term = date(2020, 6, 30)
        registry = ON_THE_EVE.append(
            sent("ward"),
            received(),
            RankChanged(effective=MONTH_AFTER, organisation=CELL, rank=PartyRank.SECTIONAL_BODY, decision=PLACED),
            CommitteeAppointed(effective=MONTH_AFTER, organisation=CELL, members=3, until=end_of_term),
        )
        assert self.acts(registry) == ["hai-phong", "duong-kinh", "duong-kinh"]
        assert place(registry.as_of(CONFERENCE)) == ("ward", PartyRank.AFFILIATED_CELL)
        after = registry.as_of(MONTH_AFTER)
        assert place(after) == ("ward", PartyRank.SECTIONAL_BODY)
        assert members(after) == {"lach-tray": 0, "ngo-quyen": 0, "duong-kinh": 8, "hai-phong": 8}
        committee = after.committees[CELL]
        assert isinstance(committee, CommitteeAppointed)
        assert committee.until == end_of_term

    def test_received_as_it_was_and_sent_on_to_another_place(self) -> None:
        """From the ward that received it, it goes on to the district directly; each way is a transfer of its own."""
        registry = ON_THE_EVE.append(
            sent("ward"),
            received(),
            sent("duong-kinh", issuer="ward", on=MONTH_AFTER),
            received(PartyRank.GRASSROOTS_CELL, on=MONTH_AFTER),
        )
        after = registry.as_of(MONTH_AFTER)
        assert place(after) == ("duong-kinh", PartyRank.GRASSROOTS_CELL)
        assert [(one.origin, one.destination) for one in after.transfers] == [
            ("lach-tray", "ward"),
            ("ward", "duong-kinh"),
        ]
        assert members(registry.as_of(CONFERENCE)) == members(after)

    @pytest.mark.parametrize(
        ("events", "reason"),
        [
            pytest.param(
                (sent("ward"), RankChanged(effective=CONFERENCE, organisation=CELL, rank=PartyRank.SECTIONAL_BODY)),
                "school-cell is in the middle of a transfer",
                id="ranked on the way",
            ),
            pytest.param(
                (
                    sent("ward"),
                    received(),
                    RankChanged(effective=CONFERENCE, organisation=CELL, rank=PartyRank.GRASSROOTS_CELL),
                ),
                "school-cell cannot stand under ward",
                id="a grassroots cell under a grassroots body",
            ),
            pytest.param(
                (sent("ward"), received(), received(PartyRank.GRASSROOTS_CELL)),
                "school-cell was not transferred",
                id="received twice",
            ),
            pytest.param(
                (sent("ward"), sent("duong-kinh")), "school-cell is transferred already", id="sent on before it arrived"
            ),
            pytest.param(
                (RankChanged(effective=EVE, organisation=CELL, rank=PartyRank.GRASSROOTS_CELL), sent("duong-kinh")),
                "school-cell cannot stand under lach-tray",
                id="ranked for the new place at the old one",
            ),
        ],
    )
    def test_the_acts_have_their_order(self, events: tuple[Event, ...], reason: str) -> None:
        """A rank follows the place: it is not changed on the way, nor to one that does not fit where it stands."""
        with pytest.raises(BrokenHistory, match=reason) as broken:
            ON_THE_EVE.append(*events)
        assert broken.value.event in events
