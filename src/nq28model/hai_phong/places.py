"""The places of the seed event: each with its extent, through 2007, 2020, 1/1/2025 and 1/7/2025.

Names and statistics codes are used again with another meaning: «Dương Kinh» is a district until 30/6/2025 and a ward
after; the code of the old ward Hải Thành is that of the new ward Dương Kinh. An id is never used again: where a
merger changed the extent, a new place begins, with the year (and month) in its id.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import partial

from attrs import frozen

from nq28model.errors import UnknownName
from nq28model.instruments import (
    DECREE_145_2007,
    GSO_LIST_2025,
    RESOLUTION_202_2025,
    RESOLUTION_872_2020,
    RESOLUTION_1232_2024,
    RESOLUTION_1669_2025,
)
from nq28model.law import Citation, Evidence, article
from nq28model.terms import Term
from nq28model.words import Words

_PLACE = Words(vi="địa danh", en="place")


class PlaceKind(Term):
    """The kind of an administrative unit (loại đơn vị hành chính)."""

    CITY = "city", "thành phố", "city"
    PROVINCE = "province", "tỉnh", "province"
    RURAL_DISTRICT = "rural_district", "huyện", "rural district"
    TOWN = "town", "thị xã", "town"
    URBAN_DISTRICT = "urban_district", "quận", "urban district"
    WARD = "ward", "phường", "ward"


@frozen(kw_only=True)
class Place:
    """An administrative unit in one extent, from one day to another.

    ``since`` is None where the first day was not seen, ``until`` (the last day) where it goes on. ``whole_of`` and
    ``parts_of`` are the places of which it has all and of which it has a part. ``gso_code`` is the statistics
    office's code while the place lasts; None where it was not seen.
    """

    id: str
    words: Words
    kind: PlaceKind
    parent: str | None = None
    since: date | None = None
    until: date | None = None
    gso_code: str | None = None
    whole_of: tuple[str, ...] = ()
    parts_of: tuple[str, ...] = ()
    citation: Citation
    evidence: Evidence
    url: str


_PAGE_OF_THE_NEW_CITY = (
    "https://nghean24h.vn/tp-hai-phong-co-114-dvhc-cap-xa-gom-67-xa-45-phuong-va-2-dac-khu-sau-khi-sap-xep-a754164.html"
)
_PAGE_OF_THE_DECREE = "http://luatgiapham.com/nghi-dinh-so-145-2007-nd-cp-do-chinh-phu-ban-hanh-ngay-12-09-2007/"
_PAGE_OF_MERGERS_2025 = "https://thanhphohaiphong.gov.vn/tom-tat-phuong-an-sap-xep-don-vi-hanh-chinh-cap-xa-tren-dia-ban-cac-quan-huyen-ngo-quyen-le-chan-kien-an-tien-lang-vinh-bao-kien-thuy.html"
_DATA_SET = "https://github.com/tranngocminhhieu/vietnamadminunits"
_PAGE_OF_NEW_WARDS_2007 = "https://lawnet.vn/thong-tin-phap-luat/chinh-sach-moi/03-phuong-moi-thuoc-quan-do-son-tp-hai-phong-duoc-thanh-lap-tu-07-10-83750.html"
_PAGE_OF_MERGERS_2020 = "https://thanhphohaiphong.gov.vn/tan-thanh-chu-truong-sap-xep-cac-don-vi-hanh-chinh-xa-phuong-tren-dia-ban-thanh-pho-hai-phong-giai-doan-2019-2021.html/amp"
_EVE_OF_2007 = date(2007, 10, 6)
_IN_2007 = date(2007, 10, 7)
_EVE_OF_2020 = date(2020, 1, 31)
_IN_2020 = date(2020, 2, 1)
_EVE_OF_2025 = date(2024, 12, 31)
_IN_JANUARY_2025 = date(2025, 1, 1)
_LAST_DAY = date(2025, 6, 30)
END_OF_DISTRICTS = date(2025, 7, 1)
_by_resolution_202 = partial(
    Place, citation=RESOLUTION_202_2025.at(), evidence=Evidence.QUOTED, url=_PAGE_OF_THE_NEW_CITY
)
_by_decree_145 = partial(
    Place, citation=DECREE_145_2007.at(article("1")), evidence=Evidence.QUOTED, url=_PAGE_OF_THE_DECREE
)
_by_clause_2 = partial(
    Place, citation=DECREE_145_2007.at(article("1(2)")), evidence=Evidence.QUOTED, url=_PAGE_OF_THE_DECREE
)
_by_clause_1 = partial(
    Place, citation=DECREE_145_2007.at(article("1(1)")), evidence=Evidence.QUOTED, url=_PAGE_OF_THE_DECREE
)
_by_resolution_1232 = partial(
    Place, citation=RESOLUTION_1232_2024.at(), evidence=Evidence.QUOTED, url=_PAGE_OF_MERGERS_2025
)
_by_resolution_1232_reported = partial(
    Place, citation=RESOLUTION_1232_2024.at(), evidence=Evidence.REPORTED, url=_PAGE_OF_MERGERS_2025
)
_by_resolution_1669 = partial(Place, citation=RESOLUTION_1669_2025.at(), evidence=Evidence.REPORTED, url=_DATA_SET)
_by_clause_2_new_wards = partial(
    Place, citation=DECREE_145_2007.at(article("1(2)")), evidence=Evidence.QUOTED, url=_PAGE_OF_NEW_WARDS_2007
)
_by_resolution_872 = partial(
    Place, citation=RESOLUTION_872_2020.at(), evidence=Evidence.UNTRACED, url=_PAGE_OF_MERGERS_2020
)
_by_the_list = partial(Place, citation=GSO_LIST_2025.at(), evidence=Evidence.REPORTED, url=_DATA_SET)
_by_article_1_of_1669 = partial(
    Place, citation=RESOLUTION_1669_2025.at(article("1")), evidence=Evidence.REPORTED, url=_DATA_SET
)

_ALL = (
    _by_resolution_202(
        id="thanh-pho-hai-phong",
        words=Words(vi="thành phố Hải Phòng", en="Hải Phòng City"),
        kind=PlaceKind.CITY,
        until=_LAST_DAY,
        gso_code="31",
    ),
    _by_resolution_202(
        id="tinh-hai-duong",
        words=Words(vi="tỉnh Hải Dương", en="Hải Dương Province"),
        kind=PlaceKind.PROVINCE,
        until=_LAST_DAY,
        gso_code="30",
    ),
    _by_resolution_202(
        id="thanh-pho-hai-phong-2025-07",
        words=Words(vi="thành phố Hải Phòng", en="Hải Phòng City"),
        kind=PlaceKind.CITY,
        since=END_OF_DISTRICTS,
        gso_code="31",
        whole_of=("thanh-pho-hai-phong", "tinh-hai-duong"),
    ),
    _by_decree_145(
        id="huyen-kien-thuy",
        words=Words(vi="huyện Kiến Thụy", en="Kiến Thụy District"),
        kind=PlaceKind.RURAL_DISTRICT,
        parent="thanh-pho-hai-phong",
        until=_LAST_DAY,
        gso_code="314",
    ),
    _by_clause_2(
        id="thi-xa-do-son",
        words=Words(vi="thị xã Đồ Sơn", en="Đồ Sơn Town"),
        kind=PlaceKind.TOWN,
        parent="thanh-pho-hai-phong",
        until=_EVE_OF_2007,
    ),
    _by_clause_1(
        id="quan-duong-kinh",
        words=Words(vi="quận Dương Kinh", en="Dương Kinh District"),
        kind=PlaceKind.URBAN_DISTRICT,
        parent="thanh-pho-hai-phong",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="309",
        parts_of=("huyen-kien-thuy",),
    ),
    _by_clause_2(
        id="quan-do-son",
        words=Words(vi="quận Đồ Sơn", en="Đồ Sơn District"),
        kind=PlaceKind.URBAN_DISTRICT,
        parent="thanh-pho-hai-phong",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="308",
        whole_of=("thi-xa-do-son",),
        parts_of=("huyen-kien-thuy",),
    ),
    _by_resolution_1232(
        id="quan-ngo-quyen",
        words=Words(vi="quận Ngô Quyền", en="Ngô Quyền District"),
        kind=PlaceKind.URBAN_DISTRICT,
        parent="thanh-pho-hai-phong",
        until=_LAST_DAY,
        gso_code="304",
    ),
    _by_resolution_1232_reported(
        id="quan-le-chan",
        words=Words(vi="quận Lê Chân", en="Lê Chân District"),
        kind=PlaceKind.URBAN_DISTRICT,
        parent="thanh-pho-hai-phong",
        until=_LAST_DAY,
        gso_code="305",
    ),
    _by_resolution_1669(
        id="quan-hong-bang",
        words=Words(vi="quận Hồng Bàng", en="Hồng Bàng District"),
        kind=PlaceKind.URBAN_DISTRICT,
        parent="thanh-pho-hai-phong",
        until=_LAST_DAY,
        gso_code="303",
    ),
    _by_clause_1(
        id="phuong-anh-dung",
        words=Words(vi="phường Anh Dũng", en="Anh Dũng Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11689",
    ),
    _by_clause_1(
        id="phuong-hung-dao",
        words=Words(vi="phường Hưng Đạo", en="Hưng Đạo Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11686",
    ),
    _by_clause_1(
        id="phuong-da-phuc",
        words=Words(vi="phường Đa Phúc", en="Đa Phúc Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11683",
    ),
    _by_clause_1(
        id="phuong-hoa-nghia",
        words=Words(vi="phường Hòa Nghĩa", en="Hòa Nghĩa Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11707",
    ),
    _by_clause_1(
        id="phuong-hai-thanh",
        words=Words(vi="phường Hải Thành", en="Hải Thành Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11692",
    ),
    _by_clause_1(
        id="phuong-tan-thanh",
        words=Words(vi="phường Tân Thành", en="Tân Thành Ward"),
        kind=PlaceKind.WARD,
        parent="quan-duong-kinh",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11740",
    ),
    _by_clause_2(
        id="phuong-van-son",
        words=Words(vi="phường Vạn Sơn", en="Vạn Sơn Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_EVE_OF_2020,
    ),
    _by_clause_2(
        id="phuong-ngoc-hai",
        words=Words(vi="phường Ngọc Hải", en="Ngọc Hải Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_EVE_OF_2020,
    ),
    _by_clause_2(
        id="phuong-van-huong",
        words=Words(vi="phường Vạn Hương", en="Vạn Hương Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11461",
    ),
    _by_clause_2(
        id="phuong-ngoc-xuyen",
        words=Words(vi="phường Ngọc Xuyên", en="Ngọc Xuyên Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11455",
    ),
    _by_clause_2_new_wards(
        id="phuong-bang-la",
        words=Words(vi="phường Bàng La", en="Bàng La Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11467",
    ),
    _by_clause_2_new_wards(
        id="phuong-minh-duc",
        words=Words(vi="phường Minh Đức", en="Minh Đức Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11465",
    ),
    _by_clause_2_new_wards(
        id="phuong-hop-duc",
        words=Words(vi="phường Hợp Đức", en="Hợp Đức Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2007,
        until=_LAST_DAY,
        gso_code="11737",
    ),
    _by_resolution_872(
        id="phuong-hai-son",
        words=Words(vi="phường Hải Sơn", en="Hải Sơn Ward"),
        kind=PlaceKind.WARD,
        parent="quan-do-son",
        since=_IN_2020,
        until=_LAST_DAY,
        gso_code="11458",
        whole_of=("phuong-van-son", "phuong-ngoc-hai"),
    ),
    _by_resolution_872(
        id="phuong-luong-khanh-thien",
        words=Words(vi="phường Lương Khánh Thiện", en="Lương Khánh Thiện Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2020,
    ),
    _by_resolution_872(
        id="phuong-cau-dat",
        words=Words(vi="phường Cầu Đất", en="Cầu Đất Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2020,
    ),
    _by_resolution_872(
        id="phuong-cau-dat-2020",
        words=Words(vi="phường Cầu Đất", en="Cầu Đất Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        since=_IN_2020,
        until=_LAST_DAY,
        gso_code="11344",
        whole_of=("phuong-cau-dat", "phuong-luong-khanh-thien"),
    ),
    _by_the_list(
        id="phuong-may-chai",
        words=Words(vi="phường Máy Chai", en="Máy Chai Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_LAST_DAY,
        gso_code="11329",
    ),
    _by_the_list(
        id="phuong-van-my",
        words=Words(vi="phường Vạn Mỹ", en="Vạn Mỹ Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_LAST_DAY,
        gso_code="11335",
    ),
    _by_the_list(
        id="phuong-cau-tre",
        words=Words(vi="phường Cầu Tre", en="Cầu Tre Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_LAST_DAY,
        gso_code="11338",
    ),
    _by_the_list(
        id="phuong-dong-khe",
        words=Words(vi="phường Đông Khê", en="Đông Khê Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_LAST_DAY,
        gso_code="11350",
    ),
    _by_the_list(
        id="phuong-dang-giang",
        words=Words(vi="phường Đằng Giang", en="Đằng Giang Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_LAST_DAY,
        gso_code="11359",
    ),
    _by_resolution_1232(
        id="phuong-lach-tray",
        words=Words(vi="phường Lạch Tray", en="Lạch Tray Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-dong-quoc-binh",
        words=Words(vi="phường Đồng Quốc Bình", en="Đồng Quốc Bình Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-le-loi",
        words=Words(vi="phường Lê Lợi", en="Lê Lợi Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-gia-vien",
        words=Words(vi="phường Gia Viên", en="Gia Viên Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-lac-vien",
        words=Words(vi="phường Lạc Viên", en="Lạc Viên Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-may-to",
        words=Words(vi="phường Máy Tơ", en="Máy Tơ Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        until=_EVE_OF_2025,
    ),
    _by_resolution_1232(
        id="phuong-lach-tray-2025-01",
        words=Words(vi="phường Lạch Tray", en="Lạch Tray Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        since=_IN_JANUARY_2025,
        until=_LAST_DAY,
        gso_code="11365",
        whole_of=("phuong-dong-quoc-binh", "phuong-lach-tray", "phuong-le-loi"),
    ),
    _by_resolution_1232(
        id="phuong-gia-vien-2025-01",
        words=Words(vi="phường Gia Viên", en="Gia Viên Ward"),
        kind=PlaceKind.WARD,
        parent="quan-ngo-quyen",
        since=_IN_JANUARY_2025,
        until=_LAST_DAY,
        gso_code="11341",
        whole_of=("phuong-gia-vien", "phuong-lac-vien", "phuong-may-to"),
    ),
    _by_article_1_of_1669(
        id="phuong-hung-dao-2025-07",
        words=Words(vi="phường Hưng Đạo", en="Hưng Đạo Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11689",
        whole_of=("phuong-da-phuc", "phuong-hung-dao"),
        parts_of=("phuong-anh-dung", "phuong-hai-thanh"),
    ),
    _by_article_1_of_1669(
        id="phuong-duong-kinh-2025-07",
        words=Words(vi="phường Dương Kinh", en="Dương Kinh Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11692",
        whole_of=("phuong-hoa-nghia",),
        parts_of=("phuong-anh-dung", "phuong-hai-thanh", "phuong-tan-thanh"),
    ),
    _by_article_1_of_1669(
        id="phuong-do-son-2025-07",
        words=Words(vi="phường Đồ Sơn", en="Đồ Sơn Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11455",
        whole_of=("phuong-hai-son",),
        parts_of=("phuong-tan-thanh", "phuong-van-huong", "phuong-ngoc-xuyen"),
    ),
    _by_article_1_of_1669(
        id="phuong-nam-do-son-2025-07",
        words=Words(vi="phường Nam Đồ Sơn", en="Nam Đồ Sơn Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11737",
        whole_of=("phuong-minh-duc", "phuong-bang-la", "phuong-hop-duc"),
        parts_of=("phuong-van-huong", "phuong-ngoc-xuyen"),
    ),
    _by_article_1_of_1669(
        id="phuong-ngo-quyen-2025-07",
        words=Words(vi="phường Ngô Quyền", en="Ngô Quyền Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11329",
        whole_of=("phuong-may-chai", "phuong-van-my", "phuong-cau-tre"),
        parts_of=("phuong-gia-vien-2025-01", "phuong-dong-khe"),
    ),
    _by_article_1_of_1669(
        id="phuong-gia-vien-2025-07",
        words=Words(vi="phường Gia Viên", en="Gia Viên Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11359",
        whole_of=("phuong-dang-giang",),
        parts_of=("phuong-cau-dat-2020", "phuong-lach-tray-2025-01", "phuong-gia-vien-2025-01", "phuong-dong-khe"),
    ),
    _by_article_1_of_1669(
        id="phuong-le-chan-2025-07",
        words=Words(vi="phường Lê Chân", en="Lê Chân Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11383",
        parts_of=("phuong-cau-dat-2020", "phuong-lach-tray-2025-01"),
    ),
    _by_article_1_of_1669(
        id="phuong-hong-bang-2025-07",
        words=Words(vi="phường Hồng Bàng", en="Hồng Bàng Ward"),
        kind=PlaceKind.WARD,
        parent="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        gso_code="11311",
        parts_of=("phuong-gia-vien-2025-01",),
    ),
)

PLACES: Mapping[str, Place] = {place.id: place for place in _ALL}
"""The places by id, the larger and the older first."""


def successors(id: str, *, on: date) -> tuple[Place, ...]:
    """Return the places that have a place's area on a day, or some of it, as far as the sources tell.

    A place that is still there has its own. A district's area went to where its wards' went; none is returned where
    no source tells. Raises ``UnknownName`` for a place that is not known.

    >>> [place.words.en for place in successors("phuong-hoa-nghia", on=END_OF_DISTRICTS)]
    ['Dương Kinh Ward']
    >>> [place.words.en for place in successors("phuong-anh-dung", on=END_OF_DISTRICTS)]
    ['Hưng Đạo Ward', 'Dương Kinh Ward']
    """
    place = _place(id)
    if place.until is None or on <= place.until:
        return (place,)
    found = (later for heir in _heirs(place) for later in successors(heir.id, on=on))
    return tuple({later.id: later for later in found}.values())


def whole_successor(id: str, *, on: date) -> Place | None:
    """Return the one place into which a place has gone whole by a day; None where it was divided or no source tells.

    Raises ``UnknownName`` for a place that is not known.

    >>> whole_successor("phuong-hoa-nghia", on=END_OF_DISTRICTS).id
    'phuong-duong-kinh-2025-07'
    >>> whole_successor("phuong-anh-dung", on=END_OF_DISTRICTS) is None
    True
    """
    place = _place(id)
    if place.until is None or on <= place.until:
        return place
    heir = next((heir for heir in _heirs(place) if id in heir.whole_of), None)
    return None if heir is None else whole_successor(heir.id, on=on)


def _place(id: str) -> Place:
    place = PLACES.get(id)
    if place is None:
        raise UnknownName(_PLACE, id, PLACES)
    return place


def _heirs(place: Place) -> tuple[Place, ...]:
    """Return what began of a place on the day after it ended; of those in it, where nothing began of itself."""
    own = _begun_of(place)
    within = (one for one in PLACES.values() if one.parent == place.id)
    return own or tuple(heir for one in within for heir in _heirs(one))


def _begun_of(place: Place) -> tuple[Place, ...]:
    return tuple(
        heir
        for heir in PLACES.values()
        if place.id in (*heir.whole_of, *heir.parts_of) and heir.since is not None and place.until is not None
        if heir.since == place.until + timedelta(days=1)
    )
