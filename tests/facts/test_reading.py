"""What a registry knows of a unit, an organisation and a transfer."""

from __future__ import annotations

from datetime import date

import pytest
from tests.history.made_up_district import CITY, body, cell, formed

from nq28model.entities import (
    Branch,
    Decision,
    DecisionKind,
    Headcount,
    MassLevel,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
    UnionOrganisation,
    YouthOrganisation,
)
from nq28model.facts import FACTS, FACTS_BY_ID
from nq28model.facts.reading import (
    days_between,
    members_of,
    organisation_facts,
    transfer_case,
    transfer_facts,
    unit_facts,
)
from nq28model.facts.transfer import TransferCase
from nq28model.history import (
    Dissolved,
    Established,
    OrganisationListed,
    Received,
    Registry,
    TransferredOut,
    UnitSurveyed,
)

DAY = date(2019, 10, 31)
CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="unit-1")
GRASSROOTS = Established(
    effective=date(2012, 1, 1),
    organisation=cell("cell-2", "district-1", PartyRank.GRASSROOTS_CELL),
    members=Headcount(8),
)
REGISTRY = Registry.of((*CITY, CELL, GRASSROOTS))


def test_facts_have_ids_of_their_own() -> None:
    """The vocabulary is closed: each id is there once."""
    assert len(FACTS_BY_ID) == len(FACTS)


def test_what_is_on_record_and_what_was_answered() -> None:
    """A unit's sheet has what is on record and what its surveys answered; nothing stands for what is not known."""
    surveyed = REGISTRY.append(UnitSurveyed(effective=DAY, unit="unit-1", answers={"youth_members": 3}))
    assert unit_facts(surveyed.as_of(DAY), "unit-1") == {
        "unit_kind": "enterprise",
        "state_capital_percent": 0,
        "located_in_hai_phong": True,
        "youth_members": 3,
    }


def test_a_cell_is_counted_with_its_unit() -> None:
    """An organisation's sheet has its head count beside the facts of its unit."""
    facts = organisation_facts(REGISTRY.as_of(DAY), "cell-1")
    assert (facts["official_members"], facts["all_members"], facts["unit_kind"]) == (4, 4, "enterprise")


def test_a_split_not_known_is_left_out() -> None:
    """Eight members of whom it is not known how many are official: the number is there, the official ones are not."""
    assert organisation_facts(REGISTRY.as_of(DAY), "cell-2") == {"all_members": 8}


def test_a_body_counts_all_its_cells() -> None:
    """The party number of a body is that of all under it."""
    assert members_of(REGISTRY.as_of(DAY), "ward-1") == Headcount(4, 4)
    assert members_of(REGISTRY.as_of(DAY), "district-1") == Headcount(12)


def test_a_union_has_no_party_members() -> None:
    """The members of a union are not read as members of the Party or of the Youth Union."""
    union = UnionOrganisation(id="union-1", name="u", level=MassLevel.BASE, parent="unions", unit="unit-1")
    registry = REGISTRY.append(Established(effective=DAY, organisation=union, members=Headcount(12)))
    facts = organisation_facts(registry.as_of(DAY), "union-1")
    assert not facts.keys() & {"official_members", "all_members", "youth_members"}
    cell = YouthOrganisation(id="y", name="y", movement=Branch.YOUTH_UNION, level=MassLevel.CELL, parent="youth")
    registry = REGISTRY.append(Established(effective=DAY, organisation=cell, members=Headcount(5)))
    assert organisation_facts(registry.as_of(DAY), "y") == {"youth_members": 5}


@pytest.mark.parametrize(
    ("organisation", "to", "expected"),
    [
        ("cell-1", "sectional-1", TransferCase.CELL_WITHIN_GRASSROOTS),
        ("cell-1", "ward-3", TransferCase.CELL_TO_OTHER_GRASSROOTS),
        ("cell-1", "ward-2", TransferCase.CELL_TO_OTHER_SUPERIOR),
        ("cell-1", "district-2", TransferCase.CELL_TO_OTHER_SUPERIOR),
        ("cell-2", "district-2", TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR),
        ("cell-2", "ward-3", TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR),
        ("cell-1", "other-district", TransferCase.BETWEEN_PROVINCES),
    ],
)
def test_the_case_of_a_transfer_follows_its_way(organisation: str, to: str, expected: TransferCase) -> None:
    """How far it goes, and as what it went, make the case."""
    registry = REGISTRY.append(
        body("sectional-1", PartyRank.SECTIONAL_BODY, "ward-1"),
        TransferredOut(effective=DAY, organisation=organisation, to=to),
    )
    snapshot = registry.as_of(DAY)
    assert transfer_case(snapshot, snapshot.transfers[0]) is expected


def test_a_place_that_is_no_more_leaves_the_case_open() -> None:
    """Once the giving body has been dissolved, its place in the tree is not known, and the case is asked."""
    registry = REGISTRY.append(
        TransferredOut(effective=DAY, organisation="cell-1", to="ward-3"),
        Received(effective=DAY, organisation="cell-1"),
        Dissolved(effective=DAY, organisation="ward-1"),
    )
    snapshot = registry.as_of(DAY)
    assert transfer_case(snapshot, snapshot.transfers[0]) is None
    assert "transfer_case" not in transfer_facts(snapshot, snapshot.transfers[0])


def test_papers_on_record_are_read() -> None:
    """A decision on record is there, its days are counted, and answers about other papers stand beside it."""
    out = Decision(id="d1", kind=DecisionKind.TRANSFER, issued=date(2019, 10, 1))
    into = Decision(id="d2", kind=DecisionKind.RECEPTION, issued=date(2019, 10, 31))
    sent = REGISTRY.append(
        TransferredOut(
            effective=date(2019, 10, 1),
            organisation="cell-1",
            to="district-2",
            decision=out,
            decided_by=TransferDecider.DISTRICT_COMMITTEE,
            answers={"has_member_list": True},
        )
    )
    [open_transfer] = sent.as_of(DAY).transfers
    assert transfer_facts(sent.as_of(DAY), open_transfer) == {
        "transfer_case": "cell_to_other_superior",
        "transfer_decided_by": "district_committee",
        "has_transfer_decision": True,
        "has_member_list": True,
    }
    received = sent.append(
        Received(
            effective=DAY,
            organisation="cell-1",
            rank=PartyRank.GRASSROOTS_CELL,
            decision=into,
            decided_by=ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE,
            handed_over=date(2019, 11, 5),
            answers={"minutes_sealed": True},
        )
    )
    snapshot = received.as_of(DAY)
    facts = transfer_facts(snapshot, snapshot.transfers[0])
    assert facts["has_reception_decision"] is True
    assert facts["minutes_sealed"] is True
    assert (
        facts["days_transfer_to_reception"],
        facts["days_reception_to_handover"],
        facts["days_transfer_to_handover"],
    ) == (30, 5, 35)


def test_papers_not_on_record_are_not_denied() -> None:
    """A transfer of which no decision is on record may have had one: it is asked, not taken for missing."""
    registry = REGISTRY.append(
        TransferredOut(effective=DAY, organisation="cell-1", to="ward-3"),
        Received(effective=DAY, organisation="cell-1"),
    )
    snapshot = registry.as_of(DAY)
    assert transfer_facts(snapshot, snapshot.transfers[0]) == {"transfer_case": "cell_to_other_grassroots"}
    assert days_between(None, DAY) is None
    assert days_between(DAY, None) is None


def test_listed_bodies_are_read_without_a_unit() -> None:
    """A body of no unit has its head count alone."""
    assert isinstance(CITY[2], OrganisationListed)
    assert organisation_facts(REGISTRY.as_of(DAY), "district-2") == {"official_members": 0, "all_members": 0}
