"""What a registry knows of a unit, an organisation and a transfer."""

from __future__ import annotations

from datetime import date

from tests.history.made_up_district import CITY, cell, formed

from nq28model.entities import (
    Branch,
    Headcount,
    MassLevel,
    PartyRank,
    UnionOrganisation,
    YouthOrganisation,
)
from nq28model.facts import FACTS, FACTS_BY_ID
from nq28model.facts.reading import (
    members_of,
    organisation_facts,
    unit_facts,
)
from nq28model.history import (
    Established,
    OrganisationListed,
    Registry,
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


def test_listed_bodies_are_read_without_a_unit() -> None:
    """A body of no unit has its head count alone."""
    assert isinstance(CITY[2], OrganisationListed)
    assert organisation_facts(REGISTRY.as_of(DAY), "district-2") == {"official_members": 0, "all_members": 0}
