"""A made-up city with two districts, to build histories on."""

from __future__ import annotations

from datetime import date

from nq28model.entities import (
    Branch,
    Headcount,
    MassLevel,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
)
from nq28model.history import Established, Event, OrganisationListed, UnitListed

START = date(2009, 11, 9)
NONE = Headcount(0, 0)


def body(id: str, rank: PartyRank, parent: str | None) -> OrganisationListed:
    """List a Party body without members of its own."""
    return OrganisationListed(
        effective=START, organisation=PartyOrganisation(id=id, name=id, rank=rank, parent=parent), members=NONE
    )


def cell(
    id: str, parent: str, rank: PartyRank = PartyRank.AFFILIATED_CELL, unit: str | None = None
) -> PartyOrganisation:
    """Return a Party cell."""
    return PartyOrganisation(id=id, name=id, rank=rank, parent=parent, unit=unit)


def formed(id: str, parent: str, on: date, official: int = 3, **more: object) -> Established:
    """Establish an affiliated cell with so many official members."""
    unit = more.get("unit")
    return Established(
        effective=on,
        organisation=cell(id, parent, unit=unit if isinstance(unit, str) else None),
        members=Headcount.of(official=official, probationary=0),
    )


UNIT = Unit(id="unit-1", name="Đơn vị 1 (giả định)", kind=UnitKind.ENTERPRISE, state_capital_percent=0,
            located_in_hai_phong=True, made_up=True)  # fmt: skip
CITY: tuple[Event, ...] = (
    body("city", PartyRank.PROVINCIAL_BODY, None),
    body("other-city", PartyRank.PROVINCIAL_BODY, None),
    body("district-1", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
    body("district-2", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
    body("other-district", PartyRank.UPPER_GRASSROOTS_BODY, "other-city"),
    body("ward-1", PartyRank.GRASSROOTS_BODY, "district-1"),
    body("ward-2", PartyRank.GRASSROOTS_BODY, "district-2"),
    body("ward-3", PartyRank.GRASSROOTS_BODY, "district-1"),
    OrganisationListed(
        effective=START,
        organisation=UnionOrganisation(id="unions", name="unions", level=MassLevel.UPPER, parent=None),
        members=Headcount(0),
    ),
    OrganisationListed(
        effective=START,
        organisation=YouthOrganisation(
            id="youth", name="youth", movement=Branch.YOUTH_UNION, level=MassLevel.UPPER, parent=None
        ),
        members=Headcount(0),
    ),
    UnitListed(effective=START, unit=UNIT),
)
