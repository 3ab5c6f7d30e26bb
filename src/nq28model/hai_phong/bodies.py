"""The Party bodies of these places, from before 2020 to 1/7/2025, and what the sources leave open about them.

From 8/4/2026 the ward bodies go on under texts that were not seen whole: for their rank see the parameter
``party.commune_body.rank``.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from nq28model.entities import PartyOrganisation, PartyRank
from nq28model.hai_phong.places import END_OF_DISTRICTS
from nq28model.instruments import (
    CHARTER_2011,
    GUIDANCE_21_2013,
    GUIDANCE_31_2025,
    REGULATION_294_2025,
    REGULATION_298_2025,
)
from nq28model.law import Citation, Evidence, OpenQuestion
from nq28model.words import Words


@frozen(kw_only=True)
class Body:
    """A Party body (đảng bộ) in one rank, from one day to another: of which place, and under which other.

    ``since`` is None where the first day was not seen, ``until`` (the last day) where the end was not.
    """

    id: str
    words: Words
    rank: PartyRank
    place: str
    parent: str | None = None
    since: date | None = None
    until: date | None = None
    citation: Citation
    evidence: Evidence
    url: str

    @property
    def organisation(self) -> PartyOrganisation:
        """The body as a registry has it, with its place as its seat."""
        return PartyOrganisation(
            id=self.id, name=self.words.vi, rank=self.rank, parent=self.parent, headquarters=self.place
        )


CITY_BEFORE = "dang-bo-thanh-pho-hai-phong"
CITY = "dang-bo-thanh-pho-hai-phong-2025-07"
_LAST_DAY = date(2025, 6, 30)
_LAST_DAY_BEFORE_2026 = date(2026, 4, 7)
_PAGE_OF_GUIDANCE_31 = (
    "https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-dang-bo-cap-huyen-dang-bo-cap-xa-cu-1497334.ldo"
)
_WARDS = (
    ("hung-dao", "Hưng Đạo"),
    ("duong-kinh", "Dương Kinh"),
    ("do-son", "Đồ Sơn"),
    ("gia-vien", "Gia Viên"),
    ("le-chan", "Lê Chân"),
    ("ngo-quyen", "Ngô Quyền"),
)


def _ward(slug: str, name: str) -> Body:
    """Return the body of a ward of 1/7/2025, directly above the grassroots.

    That the city founded it with effect from that day is inferred from 31-HD/BTCTW; the decision was not seen.
    """
    return Body(
        id=f"dang-bo-phuong-{slug}-2025-07",
        words=Words(vi=f"Đảng bộ phường {name}", en=f"Party body of {name} Ward"),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place=f"phuong-{slug}-2025-07",
        parent=CITY,
        since=END_OF_DISTRICTS,
        until=_LAST_DAY_BEFORE_2026,
        citation=REGULATION_298_2025.at(),
        evidence=Evidence.INFERRED,
        url=_PAGE_OF_GUIDANCE_31,
    )


_ALL = (
    Body(
        id=CITY_BEFORE,
        words=Words(vi="Đảng bộ thành phố Hải Phòng", en="Party body of Hải Phòng City"),
        rank=PartyRank.PROVINCIAL_BODY,
        place="thanh-pho-hai-phong",
        until=_LAST_DAY,
        citation=GUIDANCE_31_2025.at(),
        evidence=Evidence.QUOTED,
        url="https://cafef.vn/tong-bi-thu-to-lam-ky-quyet-dinh-thanh-lap-dang-bo-cac-tinh-thanh-moi-188250625153145181.chn",
    ),
    Body(
        id=CITY,
        words=Words(vi="Đảng bộ thành phố Hải Phòng", en="Party body of Hải Phòng City"),
        rank=PartyRank.PROVINCIAL_BODY,
        place="thanh-pho-hai-phong-2025-07",
        since=END_OF_DISTRICTS,
        citation=GUIDANCE_31_2025.at(),
        evidence=Evidence.QUOTED,
        url="https://vnexpress.net/bo-may-lanh-dao-tp-hai-phong-sau-hop-nhat-voi-hai-duong-4908429.html",
    ),
    # That the district bodies ended with the district level is inferred; the city's decision was not seen.
    Body(
        id="dang-bo-quan-duong-kinh",
        words=Words(vi="Đảng bộ quận Dương Kinh", en="Party body of Dương Kinh District"),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place="quan-duong-kinh",
        parent=CITY_BEFORE,
        until=_LAST_DAY,
        citation=GUIDANCE_31_2025.at(),
        evidence=Evidence.INFERRED,
        url="https://brandx.vn/diem-tin/xay-dung/xay-dung-quan-duong-kinh-tro-thanh-do-thi-van-minh-hien-dai.html",
    ),
    Body(
        id="dang-bo-quan-ngo-quyen",
        words=Words(vi="Đảng bộ quận Ngô Quyền", en="Party body of Ngô Quyền District"),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place="quan-ngo-quyen",
        parent=CITY_BEFORE,
        until=_LAST_DAY,
        citation=GUIDANCE_31_2025.at(),
        evidence=Evidence.INFERRED,
        url=_PAGE_OF_GUIDANCE_31,
    ),
    # What happened to the ward's body on 1/1/2025 is inferred from what a neighbouring district did.
    Body(
        id="dang-bo-phuong-lach-tray",
        words=Words(vi="Đảng bộ phường Lạch Tray", en="Party body of Lạch Tray Ward"),
        rank=PartyRank.GRASSROOTS_BODY,
        place="phuong-lach-tray",
        parent="dang-bo-quan-ngo-quyen",
        until=date(2024, 12, 31),
        citation=CHARTER_2011.at(),
        evidence=Evidence.INFERRED,
        url="https://thanhphohaiphong.gov.vn/tom-tat-phuong-an-sap-xep-don-vi-hanh-chinh-cap-xa-tren-dia-ban-cac-quan-huyen-ngo-quyen-le-chan-kien-an-tien-lang-vinh-bao-kien-thuy.html",
    ),
    Body(
        id="dang-bo-phuong-lach-tray-2025-01",
        words=Words(vi="Đảng bộ phường Lạch Tray", en="Party body of Lạch Tray Ward"),
        rank=PartyRank.GRASSROOTS_BODY,
        place="phuong-lach-tray-2025-01",
        parent="dang-bo-quan-ngo-quyen",
        since=date(2025, 1, 1),
        until=_LAST_DAY,
        citation=CHARTER_2011.at(),
        evidence=Evidence.INFERRED,
        url="https://news.laodong.vn/thoi-su/nhung-thay-doi-o-quan-co-ti-le-sap-nhap-cao-nhat-hai-phong-1440292.ldo",
    ),
    *(_ward(slug, name) for slug, name in _WARDS),
    # The blocs ended in the first quarter of 2025; on which day was not seen.
    Body(
        id="dang-bo-khoi-doanh-nghiep-hai-phong",
        words=Words(
            vi="Đảng bộ Khối Doanh nghiệp thành phố Hải Phòng", en="Party body of the Hải Phòng Enterprises Bloc"
        ),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place="thanh-pho-hai-phong",
        parent=CITY_BEFORE,
        citation=CHARTER_2011.at(),
        evidence=Evidence.REPORTED,
        url="https://www.24h.com.vn/tin-tuc-trong-ngay/chi-tiet-phuong-an-sap-nhap-tinh-gon-cac-to-chuc-dang-chinh-phu-quoc-hoi-va-mat-tran-c46a1623157.html",
    ),
    # The day on which this rank ended was not seen.
    Body(
        id="dang-bo-khu-kinh-te-hai-phong",
        words=Words(vi="Đảng bộ Khu kinh tế Hải Phòng", en="Party body of the Hải Phòng Economic Zone"),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place="thanh-pho-hai-phong",
        parent=CITY_BEFORE,
        since=date(2010, 1, 28),
        citation=GUIDANCE_21_2013.at(),
        evidence=Evidence.REPORTED,
        url="https://thanhphohaiphong.gov.vn/dang-uy-khu-kinh-te-hai-phong-cong-bo-quyet-dinh-thanh-lap-dang-bo-khu-cong-nghiep-nomura-hai-phong.html",
    ),
    Body(
        id="dang-bo-uy-ban-nhan-dan-hai-phong",
        words=Words(
            vi="Đảng bộ Ủy ban nhân dân thành phố Hải Phòng",
            en="Party body of the Hải Phòng City People's Committee",
        ),
        rank=PartyRank.UPPER_GRASSROOTS_BODY,
        place="thanh-pho-hai-phong-2025-07",
        parent=CITY,
        since=date(2025, 7, 2),
        until=_LAST_DAY_BEFORE_2026,
        citation=REGULATION_294_2025.at(),
        evidence=Evidence.QUOTED,
        url="https://fr.congdoanvietnam.vn/thoi-su/dang-uy-ubnd-tp-hai-phong-chuyen-giao-15-dang-bo-co-so-23075.tld",
    ),
)

BODIES: Mapping[str, Body] = {body.id: body for body in _ALL}
"""The Party bodies by id; that of a place has the place's id after ``dang-bo-``."""


OPEN_QUESTIONS = (
    OpenQuestion(
        id="hai-phong.district-body-end",
        question=Words(
            vi="Đảng bộ quận Dương Kinh kết thúc hoạt động, các đảng bộ phường mới thành lập theo quyết định nào?",
            en=(
                "By which decision did the Party body of Dương Kinh District end, and by which were the ward bodies "
                "founded?"
            ),
        ),
        bears_on=("dang-bo-quan-duong-kinh", "dang-bo-phuong-hung-dao-2025-07", "dang-bo-phuong-duong-kinh-2025-07"),
    ),
    OpenQuestion(
        id="hai-phong.successor-ward",
        question=Words(
            vi="Đơn vị ở phường Anh Dũng, Hải Thành hoặc Tân Thành cũ nay thuộc phường nào?",
            en="Which new ward does a unit in the old Anh Dũng, Hải Thành or Tân Thành belong to?",
        ),
        bears_on=("phuong-anh-dung", "phuong-hai-thanh", "phuong-tan-thanh"),
    ),
    OpenQuestion(
        id="hai-phong.party-decision-2025",
        question=Words(
            vi="Quyết định của Bộ Chính trị thành lập Đảng bộ thành phố Hải Phòng mới mang số nào?",
            en="What is the number of the Politburo's decision founding the new city body?",
        ),
        bears_on=("dang-bo-thanh-pho-hai-phong-2025-07",),
    ),
    OpenQuestion(
        id="hai-phong.ward-merger-2020",
        question=Words(
            vi="Việc sáp nhập phường năm 2020 có hiệu lực theo nghị quyết nào, từ ngày nào?",
            en="By which resolution and on which day did the ward mergers of 2020 take effect?",
        ),
        bears_on=("resolution-872-nq-ubtvqh14-2020",),
    ),
    OpenQuestion(
        id="hai-phong.economic-zone",
        question=Words(
            vi="Từ năm 2025, Đảng bộ Khu kinh tế Hải Phòng thuộc loại hình nào, trực thuộc đâu?",
            en="What rank and parent does the Economic Zone body have since 2025?",
        ),
        bears_on=("dang-bo-khu-kinh-te-hai-phong-2025",),
    ),
)
