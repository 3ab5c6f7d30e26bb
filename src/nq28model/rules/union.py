"""Founding a base trade union, in the order of the charters' conditions: kind, standing, head count."""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import UNIT
from nq28model.facts.unit import (
    COUNTABLE_UNION_MEMBERS,
    HIRES_LABOUR,
    INDEPENDENT_ACCOUNTING,
    OPERATES_LAWFULLY,
    UNION_APPLICANTS,
    UNIT_KIND,
    WAGES_WHOLLY_FROM_BUDGET,
)
from nq28model.instruments import (
    TRADE_UNION_LAW_2024,
    UNION_CHARTER_X_2008,
    UNION_CHARTER_XI_2013,
    UNION_CHARTER_XII_2020,
    UNION_CHARTER_XIII_2024,
    UNION_GUIDANCE_03_2020,
    UNION_GUIDANCE_238_2014,
)
from nq28model.law import Dated, Evidence, Version, article
from nq28model.rules.unit import LEGAL_PERSON
from nq28model.spec import Rule
from nq28model.words import Words

_CHARTER_XI_PAGE = (
    "https://thuviennhadat.vn/phap-luat-doi-song/"
    "theo-quy-dinh-cua-phap-luat-viet-nam-thanh-lap-cong-doan-duoc-quy-dinh-cu-the-nhu-the-nao-330359.html"
)
_GUIDANCE_PAGE = "https://luatdainam.com/cong-doan-co-so-duoc-thanh-lap-trong-cac-don-vi-su-dung-lao-dong-nao/"
_CHARTER_XII_PAGE = UNION_CHARTER_XII_2020.url
_ITEM_12 = Words(vi="mục 12", en="item 12")
_CARRIED_ON = Words(vi="Tiếp nối từ Điều lệ khóa XII.", en="Carried on from the charter of the 12th term.")

# --- kind -------------------------------------------------------------------------------------------

_HIRING = UNIT_KIND.is_in(
    UnitKind.COOPERATIVE,
    UnitKind.COOPERATIVE_UNION,
    UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
    UnitKind.OTHER_EMPLOYER,
) & HIRES_LABOUR.is_(True)
_BODIES_AND_HIRING = UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.STATE_BODY, UnitKind.FOREIGN_BODY) | _HIRING
_SERVICE_UNITS = UNIT_KIND.is_in(UnitKind.PUBLIC_SERVICE_UNIT, UnitKind.NON_PUBLIC_SERVICE_UNIT)

EMPLOYER_LISTED = Rule.of(
    "union.employer.listed",
    UNIT,
    Words(
        vi="đơn vị thuộc loại được thành lập công đoàn cơ sở",
        en="the unit be of a kind in which a base union may be founded",
    ),
    Words(
        vi="không thành lập công đoàn cơ sở tại đó; lao động tự do có thể gia nhập nghiệp đoàn",
        en="no base union can be founded there; free workers may join an occupational union",
    ),
    Version(date(2008, 11, 5), UNION_CHARTER_X_2008.at(), Evidence.UNTRACED, _BODIES_AND_HIRING | _SERVICE_UNITS),
    Version(
        date(2013, 7, 30),
        UNION_CHARTER_XI_2013.at(Words(vi="Điều 1, điểm a khoản 1 Điều 16", en="art. 1, art. 16(1)(a)")),
        Evidence.INFERRED,
        _BODIES_AND_HIRING | _SERVICE_UNITS,
        url=_CHARTER_XI_PAGE,
        note=Words(
            vi=(
                "«Cơ quan, tổ chức, doanh nghiệp» là cách gọi tắt ở Điều 1 cho đơn vị, doanh nghiệp, hợp tác xã và "
                "người sử dụng lao động khác."
            ),
            en=(
                "«Bodies, organisations, enterprises» is a short form that art. 1 gives to units, enterprises, "
                "cooperatives and other employers."
            ),
        ),
    ),
    Version(
        date(2014, 3, 4),
        UNION_GUIDANCE_238_2014.at(_ITEM_12),
        Evidence.QUOTED,
        _BODIES_AND_HIRING | (_SERVICE_UNITS & INDEPENDENT_ACCOUNTING.is_(True)),
        url=_CHARTER_XI_PAGE,
        note=Words(
            vi="Lớp mầm non độc lập được xếp vào «người sử dụng lao động khác» (suy luận).",
            en="An independent kindergarten class is placed under «other employers» (inferred).",
        ),
    ),
    Version(
        date(2020, 2, 20),
        UNION_GUIDANCE_03_2020.at(Words(vi="mục 11.1", en="item 11.1")),
        Evidence.QUOTED,
        _BODIES_AND_HIRING | (_SERVICE_UNITS & INDEPENDENT_ACCOUNTING.is_(True)),
        url=_GUIDANCE_PAGE,
        note=Words(
            vi=(
                "Doanh nghiệp cùng công ty con, chi nhánh, văn phòng đại diện ở nơi khác; hợp tác xã có sử dụng lao "
                "động; đơn vị sự nghiệp hạch toán độc lập, kể cả ngoài công lập."
            ),
            en=(
                "Enterprises with their subsidiaries, branches and representative offices elsewhere; cooperatives "
                "that hire labour; service units with independent accounts, non-public ones included."
            ),
        ),
    ),
    Version(
        date(2025, 7, 1),
        TRADE_UNION_LAW_2024.at(
            Words(
                vi="khoản 2 Điều 4, được Luật 97/2025/QH15 sửa đổi",
                en="art. 4(2) as amended by law 97/2025/QH15",
            )
        ),
        Evidence.INFERRED,
        UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.FOREIGN_BODY)
        | _HIRING
        | (UNIT_KIND.is_(UnitKind.NON_PUBLIC_SERVICE_UNIT) & INDEPENDENT_ACCOUNTING.is_(True))
        | (
            UNIT_KIND.is_(UnitKind.PUBLIC_SERVICE_UNIT)
            & INDEPENDENT_ACCOUNTING.is_(True)
            & ~WAGES_WHOLLY_FROM_BUDGET.is_(True)
        ),
        url=(
            "https://news.laodong.vn/cong-doan/"
            "nha-trang-cong-bo-giai-the-163-cong-doan-co-so-huong-100-luong-tu-ngan-sach-1521552.ldo"
        ),
        note=Words(
            vi=(
                "Luật sửa đổi nói đến tổ chức, đơn vị, doanh nghiệp, không còn cơ quan nhà nước; công đoàn ở cơ quan "
                "nhà nước và đơn vị hưởng 100% lương ngân sách đã giải thể tháng 6/2025. Phần còn lại tiếp nối hướng "
                "dẫn năm 2020."
            ),
            en=(
                "The amended law speaks of organisations, units and enterprises and no longer of State bodies; the "
                "unions of State bodies and of service units wholly paid from the budget were dissolved in June 2025. "
                "The rest is carried on from the guidance of 2020."
            ),
        ),
    ),
)

# --- standing ---------------------------------------------------------------------------------------

EMPLOYER_STANDING = Rule.of(
    "union.employer.standing",
    UNIT,
    Words(
        vi="đơn vị có tư cách pháp nhân (từ 04/3/2014 đến 19/02/2020) hoặc hoạt động hợp pháp (từ đó về sau)",
        en=("the unit have legal personality (from 4/3/2014 to 19/2/2020), or operate lawfully (since then)"),
    ),
    Words(
        vi="đơn vị không được thành lập công đoàn cơ sở riêng trong thời kỳ đó",
        en="the unit cannot have a base union of its own in that period",
    ),
    Version(
        date(2014, 3, 4),
        UNION_GUIDANCE_238_2014.at(_ITEM_12),
        Evidence.QUOTED,
        LEGAL_PERSON,
        url=_GUIDANCE_PAGE,
        note=Words(
            vi=(
                "Có trường hợp được lập công đoàn ghép thay thế. Từ 03/02/2020 điều lệ mới chỉ cần hoạt động hợp pháp; "
                "hướng dẫn còn hiệu lực đến 19/02/2020. Chính hướng dẫn này kể cả chi nhánh, văn phòng đại diện dù "
                "không có tư cách pháp nhân: văn bản tự mâu thuẫn ở điểm đó."
            ),
            en=(
                "In some cases a joint union was allowed instead. From 3/2/2020 the new charter already asked for "
                "lawful operation only; the guidance stood until 19/2/2020. The same guidance lists branches and "
                "representative offices among the units, though they have no legal personality: the text conflicts "
                "with itself there."
            ),
        ),
    ),
    Version(
        date(2020, 2, 20),
        UNION_CHARTER_XII_2020.at(article("13(1)")),
        Evidence.QUOTED,
        OPERATES_LAWFULLY.is_(True),
        url=_CHARTER_XII_PAGE,
    ),
    Version(
        date(2024, 12, 25),
        UNION_CHARTER_XIII_2024.at(),
        Evidence.INFERRED,
        OPERATES_LAWFULLY.is_(True),
        note=_CARRIED_ON,
    ),
)

# --- head count -------------------------------------------------------------------------------------

BASE_MEMBERS_MIN = Dated(
    "union.base.members_min",
    Words(
        vi="số đoàn viên công đoàn, hoặc số người lao động có đơn gia nhập, tối thiểu để thành lập công đoàn cơ sở",
        en=(
            "the fewest union members, or the fewest workers who have applied to join, that a base union is founded "
            "with"
        ),
    ),
    (
        Version(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("16")), Evidence.UNTRACED, 5),
        Version(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
            Evidence.QUOTED,
            5,
            url=_CHARTER_XI_PAGE,
            note=Words(
                vi="Năm đoàn viên, hoặc năm người lao động có đơn.",
                en="Five members, or five workers with an application.",
            ),
        ),
        Version(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("13(1)")),
            Evidence.QUOTED,
            5,
            url=_CHARTER_XII_PAGE,
            note=Words(
                vi=(
                    "Trong pháp luật nhà nước, con số này áp dụng cho doanh nghiệp và hợp tác xã từ 10/12/2014: "
                    "điểm a khoản 1 Điều 5 Nghị định 98/2014/NĐ-CP."
                ),
                en=(
                    "In State law the same figure stands for enterprises and cooperatives since 10/12/2014: "
                    "decree 98/2014/NĐ-CP art. 5(1)(a)."
                ),
            ),
        ),
        Version(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(),
            Evidence.INFERRED,
            5,
            url="https://dvdn247.net/thu-tuc-thanh-lap-cong-doan-cua-cong-ty",
            note=Words(
                vi=(
                    "Tiếp nối từ Điều lệ khóa XII. Với doanh nghiệp và hợp tác xã, điểm a khoản 1 Điều 5 Nghị định "
                    "98/2014/NĐ-CP còn hiệu lực, yêu cầu năm người (trích nguyên văn). Luật năm 2024 không nêu số."
                ),
                en=(
                    "Carried on from the charter of the 12th term. For enterprises and cooperatives decree "
                    "98/2014/NĐ-CP art. 5(1)(a), still in force, asks for five (quoted). The Law of 2024 states no "
                    "number."
                ),
            ),
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

_FIVE_OF_EITHER = (COUNTABLE_UNION_MEMBERS >= BASE_MEMBERS_MIN) | (UNION_APPLICANTS >= BASE_MEMBERS_MIN)

# «có ít nhất 5 đoàn viên công đoàn hoặc 5 người lao động có đơn tự nguyện gia nhập»
BASE_HEADCOUNT_MET = Rule.of(
    "union.base.headcount_met",
    UNIT,
    Words(
        vi="có ít nhất 05 đoàn viên công đoàn hoặc ít nhất 05 người lao động có đơn tự nguyện gia nhập",
        en="there be at least 5 union members, or at least 5 workers who applied to join of their own will",
    ),
    Words(vi="chưa đủ số lượng để thành lập công đoàn cơ sở", en="no base union can be founded for want of members"),
    Version(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("16")), Evidence.UNTRACED, _FIVE_OF_EITHER),
    Version(
        date(2013, 7, 30),
        UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
        Evidence.QUOTED,
        _FIVE_OF_EITHER,
        url=_CHARTER_XI_PAGE,
    ),
    Version(
        date(2020, 2, 3),
        UNION_CHARTER_XII_2020.at(article("13(1)")),
        Evidence.QUOTED,
        _FIVE_OF_EITHER,
        url=_CHARTER_XII_PAGE,
    ),
    Version(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, _FIVE_OF_EITHER, note=_CARRIED_ON),
)

# --- together ---------------------------------------------------------------------------------------

_NO_STANDING_KNOWN = Words(
    vi="Chưa rõ điều kiện về tư cách của đơn vị trong thời kỳ này.",
    en="No condition of standing is known for this time.",
)
_WITH_STANDING = EMPLOYER_LISTED & EMPLOYER_STANDING & BASE_HEADCOUNT_MET
BASE_FORMABLE = Rule.of(
    "union.base.formable",
    UNIT,
    Words(
        vi=(
            "công đoàn cơ sở được thành lập ở đơn vị thuộc loại quy định, hoạt động hợp pháp, có ít nhất 05 đoàn viên "
            "hoặc 05 người có đơn gia nhập"
        ),
        en=("a base union be founded in a unit of a listed and lawful kind with at least 5 members or 5 applicants"),
    ),
    Words(
        vi=(
            "chưa thành lập công đoàn cơ sở tại đó; người lao động có thể tham gia công đoàn nhiều đơn vị hoặc nghiệp "
            "đoàn"
        ),
        en=(
            "no base union is founded there yet; fewer workers may join a union of several employers or an "
            "occupational union"
        ),
    ),
    Version(
        date(2008, 11, 5),
        UNION_CHARTER_X_2008.at(article("16")),
        Evidence.UNTRACED,
        EMPLOYER_LISTED & BASE_HEADCOUNT_MET,
        note=_NO_STANDING_KNOWN,
    ),
    Version(
        date(2013, 7, 30),
        UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
        Evidence.QUOTED,
        EMPLOYER_LISTED & BASE_HEADCOUNT_MET,
        url=_CHARTER_XI_PAGE,
        note=_NO_STANDING_KNOWN,
    ),
    Version(
        date(2014, 3, 4),
        UNION_GUIDANCE_238_2014.at(_ITEM_12),
        Evidence.QUOTED,
        _WITH_STANDING,
        url=_GUIDANCE_PAGE,
    ),
    Version(
        date(2020, 2, 20),
        UNION_CHARTER_XII_2020.at(
            Words(vi="khoản 1 Điều 13; mục 11 Hướng dẫn 03/HD-TLĐ", en="art. 13(1); guidance 03/HD-TLĐ item 11")
        ),
        Evidence.QUOTED,
        _WITH_STANDING,
        url=_CHARTER_XII_PAGE,
    ),
    Version(
        date(2024, 12, 25),
        UNION_CHARTER_XIII_2024.at(),
        Evidence.INFERRED,
        _WITH_STANDING,
        note=Words(
            vi=(
                "Tiếp nối từ Điều lệ khóa XII; với doanh nghiệp và hợp tác xã, điểm a khoản 1 Điều 5 Nghị định "
                "98/2014/NĐ-CP nêu cùng con số."
            ),
            en=(
                "Carried on from the charter of the 12th term; for enterprises and cooperatives decree 98/2014/NĐ-CP "
                "art. 5(1)(a) gives the same figure."
            ),
        ),
    ),
)

RULES = (EMPLOYER_LISTED, EMPLOYER_STANDING, BASE_HEADCOUNT_MET, BASE_FORMABLE)
PARAMETERS = (BASE_MEMBERS_MIN,)
