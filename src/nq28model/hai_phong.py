"""The end of the district level in Hải Phòng on 1/7/2025, as a plan for a registry: the worked example.

The new ward bodies stand directly above grassroots organisations. An old ward that went whole to a new one takes its
organisations there; an old ward that was divided, and the districts themselves, leave it open which new ward an
organisation comes under: its address decides, and the plan must be told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from attrs import frozen

from nq28model.entities import Decision, DecisionKind, PartyOrganisation, PartyRank
from nq28model.errors import InvalidValue, Nq28Error, raise_faults
from nq28model.history import Home, Plan, Registry, Snapshot
from nq28model.instruments import DECISION_1669_2025, REGULATION_298_2025, RESOLUTION_202_2025
from nq28model.law import Citation, Evidence
from nq28model.words import Words

FIRST_DAY = date(2025, 7, 1)
CITY_BEFORE = "dang-bo-thanh-pho-hai-phong"
CITY = "dang-bo-thanh-pho-hai-phong-2025-07"
DISTRICTS = ("dang-bo-quan-duong-kinh", "dang-bo-quan-ngo-quyen")

CITATIONS: tuple[Citation, ...] = (RESOLUTION_202_2025.at(), DECISION_1669_2025.at(), REGULATION_298_2025.at())
EVIDENCE = Evidence.INFERRED
"""That each ward body was founded by the city on that day is inferred; its decision was not seen."""


@frozen
class Ward:
    """A ward of 1/7/2025, and the old wards whose area it has: whole, or a part of it."""

    id: str
    name: str
    whole_of: tuple[str, ...] = ()
    parts_of: tuple[str, ...] = ()

    @property
    def body(self) -> PartyOrganisation:
        """Its Party body, directly above the grassroots."""
        return PartyOrganisation(id=self.id, name=self.name, rank=PartyRank.UPPER_GRASSROOTS_BODY, parent=CITY)


def _old(*wards: str) -> tuple[str, ...]:
    return tuple(f"dang-bo-phuong-{ward}" for ward in wards)


WARDS = (
    Ward(
        "dang-bo-phuong-hung-dao-2025-07",
        "Đảng bộ phường Hưng Đạo",
        whole_of=_old("da-phuc", "hung-dao"),
        parts_of=_old("anh-dung", "hai-thanh"),
    ),
    Ward(
        "dang-bo-phuong-duong-kinh-2025-07",
        "Đảng bộ phường Dương Kinh",
        whole_of=_old("hoa-nghia"),
        parts_of=_old("anh-dung", "hai-thanh", "tan-thanh"),
    ),
    Ward("dang-bo-phuong-do-son-2025-07", "Đảng bộ phường Đồ Sơn", parts_of=_old("tan-thanh")),
    Ward(
        "dang-bo-phuong-ngo-quyen-2025-07",
        "Đảng bộ phường Ngô Quyền",
        whole_of=_old("may-chai", "van-my", "cau-tre"),
        parts_of=_old("gia-vien-2025-01", "dong-khe"),
    ),
    Ward(
        "dang-bo-phuong-gia-vien-2025-07",
        "Đảng bộ phường Gia Viên",
        whole_of=_old("dang-giang"),
        parts_of=_old("cau-dat-2020", "lach-tray-2025-01", "lach-tray", "gia-vien-2025-01", "dong-khe"),
    ),
    Ward(
        "dang-bo-phuong-le-chan-2025-07",
        "Đảng bộ phường Lê Chân",
        parts_of=_old("cau-dat-2020", "lach-tray-2025-01", "lach-tray"),
    ),
)


def successors(old_body: str) -> tuple[Ward, ...]:
    """Return the wards that have the area of an old ward, by the id of its Party body: one where it went whole.

    >>> [ward.name for ward in successors("dang-bo-phuong-hoa-nghia")]
    ['Đảng bộ phường Dương Kinh']
    >>> [ward.name for ward in successors("dang-bo-phuong-anh-dung")]
    ['Đảng bộ phường Hưng Đạo', 'Đảng bộ phường Dương Kinh']
    """
    return tuple(ward for ward in WARDS if old_body in ward.whole_of or old_body in ward.parts_of)


def end_of_districts(registry: Registry, told: Mapping[str, str]) -> Plan:
    """Return the plan of 1/7/2025 for a registry of Dương Kinh or Ngô Quyền, in which *told* gives the open homes.

    ``told`` maps the id of an organisation to that of its new ward body. Raises ``InvalidValue``, all of them in
    one ``Faults``, for each organisation whose new ward the sources do not tell and which *told* leaves out.
    """
    before = registry.as_of(date(2025, 6, 30))
    districts = [id for id in DISTRICTS if id in before.organisations]
    old_wards = [ward for id in districts for ward in before.children(id) if _is_ward(before, ward)]
    ending = (*old_wards, *districts)
    left = [child for id in ending for child in before.children(id) if child not in ending]
    raise_faults(list(_untold(before, left, told)))
    homes = {id: _home(before, id, told) for id in left}
    bodies = [ward.body for ward in WARDS if ward.id in {home.parent for home in homes.values()}]
    rest = {id: Home(parent=CITY) for id in before.children(CITY_BEFORE) if id not in districts}
    return Plan(
        on=FIRST_DAY,
        decision=Decision(id="hai-phong-2025-07-01", kind=DecisionKind.ESTABLISHMENT, number="1669/NQ-UBTVQH15"),
        begins=(
            PartyOrganisation(
                id=CITY, name="Đảng bộ thành phố Hải Phòng", rank=PartyRank.PROVINCIAL_BODY, parent=None
            ),
            *bodies,
        ),
        ends={id: _heir(id, told) for id in (*ending, CITY_BEFORE)},
        goes={**homes, **rest},
    )


def _is_ward(before: Snapshot, id: str) -> bool:
    return id.startswith("dang-bo-phuong-") and _party(before, id).rank is PartyRank.GRASSROOTS_BODY


def _party(before: Snapshot, id: str) -> PartyOrganisation:
    organisation = before.organisation(id)
    assert isinstance(organisation, PartyOrganisation)
    return organisation


def _wards_of(before: Snapshot, id: str) -> tuple[Ward, ...]:
    """Return the new wards that an organisation may come under: those of its old ward, or all where it had none."""
    parent = before.organisation(id).parent or ""
    return successors(parent) if parent not in DISTRICTS else WARDS


def _untold(before: Snapshot, ids: list[str], told: Mapping[str, str]) -> Iterator[Nq28Error]:
    for id in ids:
        wards = _wards_of(before, id)
        open_to = [ward.id for ward in wards]
        if (id in told and told[id] not in open_to) or (id not in told and len(wards) != 1):
            wanted = Words(
                vi="phường mới, một trong: {wards}; nguồn không cho biết, phải theo địa chỉ",
                en="its new ward, one of: {wards}; the sources do not tell, the address does",
            ).fill(wards=", ".join(open_to))
            yield InvalidValue(f"told.{id}", told.get(id), wanted)


def _home(before: Snapshot, id: str, told: Mapping[str, str]) -> Home:
    ward = told.get(id) or _wards_of(before, id)[0].id
    is_cell = _party(before, id).rank is PartyRank.AFFILIATED_CELL
    # An affiliated cell cannot stand under a body above the grassroots: there it is a grassroots cell.
    return Home(parent=ward, rank=PartyRank.GRASSROOTS_CELL if is_cell else None)


def _heir(id: str, told: Mapping[str, str]) -> str | None:
    return told.get(id)
