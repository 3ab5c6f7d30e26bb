"""The end of the district level in Hải Phòng on 1/7/2025, and what the sources tell of it.

«Dương Kinh» is a district until 30/6/2025 and a ward after; where no source tells in which ward an organisation
lands, the plan must be told.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from datetime import date, timedelta

import pytest
from attrs import evolve

from nq28model.entities import Headcount, Organisation, PartyOrganisation, PartyRank, UnionOrganisation, Unit, UnitKind
from nq28model.entities.mass import MassLevel
from nq28model.errors import Faults, InvalidValue, UnknownName
from nq28model.hai_phong import (
    BODIES,
    CITY,
    CITY_BEFORE,
    END_OF_DISTRICTS,
    OPEN_QUESTIONS,
    PLACES,
    PlaceKind,
    reorganisation_plan,
    successors,
    whole_successor,
)
from nq28model.history import (
    HeadcountReported,
    HeadquartersMoved,
    OrganisationListed,
    Plan,
    Received,
    Registry,
    Snapshot,
    TransferredOut,
    UnitListed,
    events_of,
)
from nq28model.law import Evidence
from nq28model.rules.party.organisation import COMMUNE_BODY_RANK

CONFERENCE = date(2019, 10, 31)
EVE = END_OF_DISTRICTS - timedelta(days=1)
DISTRICT = "dang-bo-quan-duong-kinh"
CELL = "chi-bo-truong-hai-ba-trung"
DUONG_KINH_WARD = "dang-bo-phuong-duong-kinh-2025-07"
HUNG_DAO_WARD = "dang-bo-phuong-hung-dao-2025-07"
SCHOOL = Unit(
    id="truong-hai-ba-trung",
    name="Trường Tiểu học - Trung học cơ sở - THPT Hai Bà Trưng",
    kind=UnitKind.NON_PUBLIC_SERVICE_UNIT,
    located_in_hai_phong=True,
)


def listed(organisation: Organisation, members: int = 0) -> OrganisationListed:
    """List an organisation before the conference of 2019."""
    return OrganisationListed(effective=date(2019, 1, 1), organisation=organisation, members=Headcount(members))


def ward_body(place: str, district: str = DISTRICT) -> OrganisationListed:
    """List the body of an old ward."""
    ward = PartyOrganisation(
        id=f"dang-bo-{place}", name=PLACES[place].words.vi, rank=PartyRank.GRASSROOTS_BODY, parent=district
    )
    return listed(ward)


def made_up_cell(id: str, ward: str, members: int, headquarters: str | None = None) -> OrganisationListed:
    """List a made-up cell of an old ward."""
    cell = PartyOrganisation(
        id=id,
        name=f"Chi bộ {id} (giả định)",
        rank=PartyRank.AFFILIATED_CELL,
        parent=f"dang-bo-{ward}",
        headquarters=headquarters,
    )
    return listed(cell, members)


# The city, the seed's two districts and some of their wards; the seed's transfer of 2019; three made-up cells.
BEFORE = Registry.of(
    (
        listed(BODIES[CITY_BEFORE].organisation),
        listed(BODIES[DISTRICT].organisation),
        listed(BODIES["dang-bo-quan-ngo-quyen"].organisation),
        listed(BODIES["dang-bo-phuong-lach-tray"].organisation),
        ward_body("phuong-hoa-nghia"),
        ward_body("phuong-anh-dung"),
        UnitListed(effective=date(2019, 1, 1), unit=SCHOOL),
        listed(
            PartyOrganisation(
                id=CELL,
                name="Chi bộ Trường Tiểu học - Trung học cơ sở - THPT Hai Bà Trưng",
                rank=PartyRank.AFFILIATED_CELL,
                parent="dang-bo-phuong-lach-tray",
                unit=SCHOOL.id,
            ),
            members=8,
        ),
        made_up_cell("cell-lach-tray", "phuong-lach-tray", 4),
        made_up_cell("cell-hoa-nghia", "phuong-hoa-nghia", 5),
        made_up_cell("cell-anh-dung", "phuong-anh-dung", 6),
        made_up_cell("cell-da-phuc", "phuong-anh-dung", 3, headquarters="phuong-da-phuc"),
        TransferredOut(effective=CONFERENCE, organisation=CELL, to=DISTRICT, members=Headcount(8)),
        Received(effective=CONFERENCE, organisation=CELL, rank=PartyRank.GRASSROOTS_CELL, members=Headcount(8)),
    ),
    kept_for=(DISTRICT,),
)
MERGED = BEFORE.append(*events_of(reorganisation_plan(BEFORE, on=date(2025, 1, 1)), BEFORE))
# What only the address tells.
TOLD = {
    CELL: DUONG_KINH_WARD,
    "cell-anh-dung": HUNG_DAO_WARD,
    "cell-lach-tray": "dang-bo-phuong-gia-vien-2025-07",
}


def place(so: Snapshot, id: str) -> tuple[str | None, PartyRank]:
    """Return under whom a Party organisation stands, and as what."""
    one = so.organisation(id)
    assert isinstance(one, PartyOrganisation)
    return one.parent, one.rank


class TestTheSeedsCellLandsInAWard:
    """The cell that came under the district committee in 2019 stands under a ward's from 1/7/2025."""

    plan = reorganisation_plan(MERGED, on=END_OF_DISTRICTS, told=TOLD)
    registry = MERGED.append(*events_of(plan, MERGED))

    def test_where_no_source_tells_the_plan_is_refused(self) -> None:
        """Each organisation whose address alone decides is named at once, with the wards that are open to it."""
        with pytest.raises(Faults) as caught:
            reorganisation_plan(MERGED, on=END_OF_DISTRICTS)
        told = {str(one).partition(":")[0]: str(one) for one in caught.value.exceptions}
        assert set(told) == {f"told[{id}]" for id in TOLD}
        for ward in (HUNG_DAO_WARD, DUONG_KINH_WARD, "dang-bo-phuong-do-son-2025-07"):
            assert ward in told[f"told[{CELL}]"]
        assert "dang-bo-phuong-do-son-2025-07" not in told["told[cell-anh-dung]"]
        assert "dang-bo-phuong-le-chan-2025-07" in told["told[cell-lach-tray]"]
        assert all("its address decides" in one for one in told.values())
        assert "địa chỉ quyết định" in caught.value.words.vi

    @pytest.mark.parametrize("id", TOLD)
    def test_one_that_is_not_told_is_enough(self, id: str) -> None:
        """With the others told, the one is asked for by name."""
        told = {one: home for one, home in TOLD.items() if one != id}
        with pytest.raises(InvalidValue) as caught:
            reorganisation_plan(MERGED, on=END_OF_DISTRICTS, told=told)
        assert caught.value.where == f"told[{id}]"

    def test_once_told_it_stands_under_the_wards_committee(self) -> None:
        """As the grassroots cell that it was, of the same school, with its 8 members, under the new city."""
        after = self.registry.as_of(END_OF_DISTRICTS)
        assert place(after, CELL) == (DUONG_KINH_WARD, PartyRank.GRASSROOTS_CELL)
        assert after.ancestors(CELL) == (DUONG_KINH_WARD, CITY)
        assert after.members[CELL] == Headcount(8)
        assert [one.id for one in after.of_unit(SCHOOL.id)] == [CELL]

    def test_its_earlier_history_is_as_it_was(self) -> None:
        """On 30/6/2025 it stood under the district, on the eve of the conference under the other district's ward."""
        assert place(self.registry.as_of(EVE), CELL) == (DISTRICT, PartyRank.GRASSROOTS_CELL)
        assert place(self.registry.as_of(CONFERENCE), CELL) == (DISTRICT, PartyRank.GRASSROOTS_CELL)
        before = self.registry.as_of(CONFERENCE - timedelta(days=1))
        assert place(before, CELL) == ("dang-bo-phuong-lach-tray", PartyRank.AFFILIATED_CELL)
        [transfer] = self.registry.as_of(END_OF_DISTRICTS).transfers
        assert (transfer.origin, transfer.destination) == ("dang-bo-phuong-lach-tray", DISTRICT)
        assert [type(event).__name__ for event in self.registry.history_of(CELL)] == [
            "OrganisationListed",
            "TransferredOut",
            "Received",
            "Reassigned",
        ]

    def test_what_the_sources_tell_needs_no_telling(self) -> None:
        """Of a ward that went whole, and of a cell whose seat is in one; both are grassroots cells there."""
        after = self.registry.as_of(END_OF_DISTRICTS)
        assert place(after, "cell-hoa-nghia") == (DUONG_KINH_WARD, PartyRank.GRASSROOTS_CELL)
        assert place(after, "cell-da-phuc") == (HUNG_DAO_WARD, PartyRank.GRASSROOTS_CELL)

    def test_a_grassroots_body_keeps_its_rank(self) -> None:
        """Only an affiliated cell cannot stand directly under a ward of 2025."""
        body = PartyOrganisation(id="body", name="(giả định)", rank=PartyRank.GRASSROOTS_BODY, parent=DISTRICT)
        registry = MERGED.append(
            OrganisationListed(effective=EVE, organisation=body, members=Headcount(0)),
        )
        plan = reorganisation_plan(registry, on=END_OF_DISTRICTS, told={**TOLD, "body": HUNG_DAO_WARD})
        after = registry.append(*events_of(plan, registry)).as_of(END_OF_DISTRICTS)
        assert place(after, "body") == (HUNG_DAO_WARD, PartyRank.GRASSROOTS_BODY)

    def test_nobody_is_lost(self) -> None:
        """The new city counts what the old one did."""
        eve, after = self.registry.as_of(EVE), self.registry.as_of(END_OF_DISTRICTS)
        assert eve.headcounts()[CITY_BEFORE].total == after.headcounts()[CITY].total == 26
        assert {id for id in after.organisations if after.organisation(id).parent is None} == {CITY}

    def test_the_districts_and_the_old_wards_have_ended(self) -> None:
        """No body of a place that ended on 30/6/2025 is left, and the plan cites by which texts."""
        after = self.registry.as_of(END_OF_DISTRICTS)
        assert not {f"dang-bo-{one.id}" for one in PLACES.values() if one.until == EVE} & set(after.organisations)
        assert [citation.instrument.number for citation in self.plan.texts] == [
            "202/2025/QH15",
            "1669/NQ-UBTVQH15",
            "31-HD/BTCTW",
            "298-QĐ/TW",
        ]

    def test_a_seat_that_becomes_known_tells_the_ward(self) -> None:
        """Once the registry has the cell's seat in a ward that went whole, nothing need be told of it."""
        moved = HeadquartersMoved(effective=CONFERENCE, organisation=CELL, place="phuong-hoa-nghia")
        known = MERGED.append(moved)
        told = {id: home for id, home in TOLD.items() if id != CELL}
        plan = reorganisation_plan(known, on=END_OF_DISTRICTS, told=told)
        assert {move.organisation: move.to for move in plan.goes}[CELL] == DUONG_KINH_WARD

    def test_what_is_told_overrides_what_is_inferred(self) -> None:
        """A cell need not be in the ward under whose body it stood: the seed's own was not."""
        plan = reorganisation_plan(MERGED, on=END_OF_DISTRICTS, told={**TOLD, "cell-hoa-nghia": HUNG_DAO_WARD})
        assert {move.organisation: move.to for move in plan.goes}["cell-hoa-nghia"] == HUNG_DAO_WARD

    def test_a_home_of_which_no_source_tells_is_refused_by_the_plan(self) -> None:
        """The body of Nam Đồ Sơn Ward was not seen: a plan that needs it has to bring it."""
        plan = reorganisation_plan(
            MERGED, on=END_OF_DISTRICTS, told={**TOLD, CELL: "dang-bo-phuong-nam-do-son-2025-07"}
        )
        with pytest.raises(UnknownName, match=rf"goes\[{CELL}\]: there is no organisation named"):
            events_of(plan, MERGED)
        ward = evolve(BODIES[HUNG_DAO_WARD].organisation, id="dang-bo-phuong-nam-do-son-2025-07")
        whole: Plan = evolve(plan, begins=(*plan.begins, ward))
        assert events_of(whole, MERGED)

    def test_members_that_a_divided_ward_counts_as_its_own_must_be_told_of(self) -> None:
        """Those of a ward that went whole follow it; those of a divided one are asked for."""
        counted = MERGED.append(
            HeadcountReported(effective=EVE, organisation="dang-bo-phuong-anh-dung", members=Headcount(9)),
            HeadcountReported(effective=EVE, organisation="dang-bo-phuong-hoa-nghia", members=Headcount(7)),
        )
        with pytest.raises(InvalidValue, match=r"told\[dang-bo-phuong-anh-dung\]"):
            reorganisation_plan(counted, on=END_OF_DISTRICTS, told=TOLD)
        told = {**TOLD, "dang-bo-phuong-anh-dung": HUNG_DAO_WARD}
        plan = reorganisation_plan(counted, on=END_OF_DISTRICTS, told=told)
        after = counted.append(*events_of(plan, counted)).as_of(END_OF_DISTRICTS)
        assert (after.members[HUNG_DAO_WARD].total, after.members[DUONG_KINH_WARD].total) == (9, 7)


class TestWhatElseIsRefused:
    """A plan is made of what the registry has and the day touches."""

    def test_a_day_on_which_nothing_changed(self) -> None:
        """The days on which places changed are told."""
        with pytest.raises(InvalidValue, match="1/7/2025"):
            reorganisation_plan(MERGED, on=date(2025, 7, 2))

    def test_a_registry_without_bodies_of_these_places(self) -> None:
        """The ids by which they would be known are told; a union by such an id is none."""
        union = UnionOrganisation(id=DISTRICT, name="union (made up)", level=MassLevel.UPPER, parent=None)
        with pytest.raises(InvalidValue, match=DISTRICT):
            reorganisation_plan(Registry.of((listed(union),)), on=END_OF_DISTRICTS)

    def test_one_told_that_the_day_does_not_touch(self) -> None:
        """A home for what stays where it is, or is not there, is refused by name."""
        with pytest.raises(UnknownName, match=r"told\[cell-anh-dun\].*did you mean 'cell-anh-dung'"):
            reorganisation_plan(MERGED, on=END_OF_DISTRICTS, told={**TOLD, "cell-anh-dun": HUNG_DAO_WARD})

    def test_one_of_which_not_even_the_place_is_known(self) -> None:
        """No ward is then open to it, and the question stands all the same."""
        listed_there = listed(
            PartyOrganisation(id="hai-an", name="(giả định)", rank=PartyRank.UPPER_GRASSROOTS_BODY, parent=CITY_BEFORE)
        )
        plan = reorganisation_plan(MERGED.append(listed_there), on=END_OF_DISTRICTS, told=TOLD)
        assert {move.organisation: move.to for move in plan.goes}["hai-an"] == CITY
        nowhere = Registry.of(
            (
                listed(BODIES[CITY_BEFORE].organisation),
                listed(evolve(BODIES[DISTRICT].organisation, id="dang-bo-huyen-kien-thuy", headquarters=None)),
                listed(
                    PartyOrganisation(
                        id="cell", name="(giả định)", rank=PartyRank.GRASSROOTS_CELL, parent="dang-bo-huyen-kien-thuy"
                    )
                ),
            )
        )
        with pytest.raises(InvalidValue, match=r"told\[cell\].*comes under \(–\)"):
            reorganisation_plan(nowhere, on=END_OF_DISTRICTS)


class TestWhatCameBefore:
    """The mergers of wards of 2020 and of 1/1/2025."""

    def test_a_ward_merged_into_another_of_the_same_name(self) -> None:
        """On 1/1/2025 Lạch Tray took in two neighbours: a new body of the same name; its cell stays affiliated."""
        on = date(2025, 1, 1)
        assert PLACES["phuong-lach-tray"].words == PLACES["phuong-lach-tray-2025-01"].words
        assert "dang-bo-phuong-lach-tray" not in MERGED.as_of(on).organisations
        assert place(MERGED.as_of(on), "cell-lach-tray") == (
            "dang-bo-phuong-lach-tray-2025-01",
            PartyRank.AFFILIATED_CELL,
        )

    def test_a_body_whose_superior_is_not_in_the_registry_is_not_founded(self) -> None:
        """In a registry with no district of Ngô Quyền, the new ward's body has no place."""
        registry = Registry.of(
            (
                listed(BODIES[CITY_BEFORE].organisation),
                listed(BODIES[DISTRICT].organisation),
                ward_body("phuong-lach-tray"),
            )
        )
        assert reorganisation_plan(registry, on=date(2025, 1, 1)).begins == ()

    def test_what_stands_under_a_ward_and_is_no_cell_of_the_party_keeps_its_rank(self) -> None:
        """A home that is told of and is not there gets no rank; ``events_of`` refuses it."""
        plan = reorganisation_plan(MERGED, on=END_OF_DISTRICTS, told={**TOLD, "cell-anh-dung": "dang-bo-phuong-x"})
        assert {move.organisation: move.rank for move in plan.goes}["cell-anh-dung"] is None


class TestThePlaces:
    """Facts of the catalogue that the plan leans on."""

    def test_ids_do_not_collide_where_names_do(self) -> None:
        """«Dương Kinh» and «Ngô Quyền» name a district and later a ward, «Hưng Đạo» two wards."""
        bearing = defaultdict(list)
        for one in PLACES.values():
            bearing[one.words.vi.partition(" ")[2]].append(one.id)
        assert bearing["Dương Kinh"] == ["quan-duong-kinh", "phuong-duong-kinh-2025-07"]
        assert bearing["Ngô Quyền"] == ["quan-ngo-quyen", "phuong-ngo-quyen-2025-07"]
        assert bearing["Hưng Đạo"] == ["phuong-hung-dao", "phuong-hung-dao-2025-07"]
        assert PLACES["quan-duong-kinh"].until == EVE
        assert PLACES["phuong-duong-kinh-2025-07"].since == END_OF_DISTRICTS
        assert PLACES["phuong-duong-kinh-2025-07"].kind is PlaceKind.WARD

    def test_a_code_alone_names_nothing(self) -> None:
        """The code of Hải Thành is Dương Kinh's from 1/7/2025; on one day no two places have the same."""
        codes = Counter(one.gso_code for one in PLACES.values() if one.gso_code is not None)
        assert [one.id for one in PLACES.values() if one.gso_code == "11692"] == [
            "phuong-hai-thanh",
            "phuong-duong-kinh-2025-07",
        ]
        for code in (code for code, number in codes.items() if number > 1):
            old, new = (one for one in PLACES.values() if one.gso_code == code)
            assert (old.until, new.since) == (EVE, END_OF_DISTRICTS)

    def test_each_refers_to_what_is_there(self) -> None:
        """Parents, wholes, parts and the places of bodies are places; a part follows on what it is a part of."""
        for one in PLACES.values():
            assert {*one.whole_of, *one.parts_of} <= set(PLACES)
            assert one.parent is None or one.parent in PLACES
        for body in BODIES.values():
            assert body.place in PLACES
            assert body.parent is None or body.parent in BODIES

    def test_whole_and_divided_wards(self) -> None:
        """The three wards of Dương Kinh that the sources divide have no one successor; the others have."""
        wards = {one.id for one in PLACES.values() if one.parent == "quan-duong-kinh"}
        divided = {id for id in wards if whole_successor(id, on=END_OF_DISTRICTS) is None}
        assert divided == {"phuong-anh-dung", "phuong-hai-thanh", "phuong-tan-thanh"}
        [question] = [one for one in OPEN_QUESTIONS if one.id == "hai-phong.successor-ward"]
        assert divided == set(question.bears_on)

    def test_successors_follow_through_several_mergers(self) -> None:
        """The seed's old ward of 2019 became another on 1/1/2025, which was divided on 1/7/2025."""
        assert [one.id for one in successors("phuong-lach-tray", on=date(2025, 1, 1))] == ["phuong-lach-tray-2025-01"]
        assert [one.id for one in successors("phuong-lach-tray", on=END_OF_DISTRICTS)] == [
            "phuong-gia-vien-2025-07",
            "phuong-le-chan-2025-07",
        ]
        assert whole_successor("phuong-lach-tray", on=END_OF_DISTRICTS) is None
        assert successors("quan-duong-kinh", on=EVE) == (PLACES["quan-duong-kinh"],)
        assert successors("huyen-kien-thuy", on=END_OF_DISTRICTS) == ()
        with pytest.raises(UnknownName, match="there is no place named 'phuong-lach-trai'"):
            successors("phuong-lach-trai", on=EVE)

    def test_the_rank_of_a_ward_body_is_the_laws_on_its_day(self) -> None:
        """Directly above the grassroots from 1/7/2025, a grassroots body before."""
        wards = [body for body in BODIES.values() if PLACES[body.place].kind is PlaceKind.WARD]
        assert {body.rank for body in wards} == {PartyRank.GRASSROOTS_BODY, PartyRank.UPPER_GRASSROOTS_BODY}
        for body in wards:
            day = body.since or body.until
            assert day is not None
            assert body.rank == COMMUNE_BODY_RANK.on(day)

    def test_what_is_inferred_says_so(self) -> None:
        """No decision on a ward's body was seen: each is inferred."""
        wards = [body for body in BODIES.values() if body.since == END_OF_DISTRICTS and body.parent == CITY]
        assert len(wards) == 6
        assert {body.evidence for body in wards} == {Evidence.INFERRED}
