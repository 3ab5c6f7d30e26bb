"""Founding a base union: the employer, the numbers, and what must not stand in the way."""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import UNION, UNIT
from nq28model.facts.union import UNION_ACTS_AGAINST_PURPOSE, UNION_MEMBERS_TOTAL, UNION_RECOGNISED, UNIT_HAS_CEASED
from nq28model.facts.unit import (
    COUNTABLE_UNION_MEMBERS,
    EMPLOYER_COUNT,
    EMPLOYER_OBSTRUCTS_UNION,
    HIRES_LABOUR,
    INDEPENDENT_ACCOUNTING,
    OCCUPATIONAL_APPLICANTS,
    OCCUPATIONAL_MEMBERS,
    OPERATES_LAWFULLY,
    SAME_TRADE_FREE_WORKERS,
    UNION_APPLICANTS,
    UNION_EXISTS,
    UNIT_KIND,
    WAGES_WHOLLY_FROM_BUDGET,
)
from nq28model.instruments import (
    DECREE_98_2014,
    DECREE_133_1991,
    ENTERPRISE_LAW_2005,
    LABOUR_CODE_2012,
    TRADE_UNION_LAW_2012,
    TRADE_UNION_LAW_2024,
    UNION_CHARTER_X_2008,
    UNION_CHARTER_XI_2013,
    UNION_CHARTER_XII_2020,
    UNION_CHARTER_XIII_2024,
    UNION_GUIDANCE_03_2020,
    UNION_GUIDANCE_238_2014,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import CARRIED_ON_FROM_12TH_TERM
from nq28model.rules.unit import UNIT_LEGAL_PERSON
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENNHADAT_THEO_QUY_DINH = "https://thuviennhadat.vn/phap-luat-doi-song/theo-quy-dinh-cua-phap-luat-viet-nam-thanh-lap-cong-doan-duoc-quy-dinh-cu-the-nhu-the-nao-330359.html"
_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC = "https://thuvienphapluat.vn/lao-dong-tien-luong/hinh-thuc-to-chuc-cong-doan-co-so-nghiep-doan-co-so-la-gi-35604.html"
_PAGE_NHANSU_CONG_DOAN_CO = "https://nhansu.vn/phap-luat-lao-dong/lao-dong-va-tien-luong/cong-doan-co-so-duoc-thanh-lap-khi-nao-va-co-nhung-hinh-thuc-to-chuc-nao-7080.html"
_PAGE_ENTLAW_SO_THANG_THU = "https://entlaw.com.vn/so-thang-12-2021-thu-tuc-thanh-lap-cong-doan-co-so"
_PAGE_LUATDAINAM_CONG_DOAN_CO = (
    "https://luatdainam.com/cong-doan-co-so-duoc-thanh-lap-trong-cac-don-vi-su-dung-lao-dong-nao/"
)
_ART_4_2_CHARTER_12TH = Words(
    vi="khoản 2 Điều 4; khoản 1 Điều 13 Điều lệ khóa XII", en="art. 4(2); charter of the 12th term art. 13(1)"
)
_ITEM_12 = Words(vi="mục 12", en="item 12")
_ART_4_2_AMENDED_LAW = Words(
    vi="khoản 2 Điều 4, được Luật 97/2025/QH15 sửa đổi", en="art. 4(2) as amended by law 97/2025/QH15"
)
_NO_CONDITION_STANDING_KNOWN_TIME = Words(
    vi="Chưa rõ điều kiện về tư cách của đơn vị trong thời kỳ này.",
    en="No condition of standing is known for this time.",
)

# --- trade union ----------------------------------------------------------------------------------

FORMATION_UNOBSTRUCTED = Rule.of(
    "union.formation.unobstructed",
    UNIT,
    Words(
        vi="người sử dụng lao động không được cản trở người lao động thành lập, gia nhập công đoàn",
        en="the employer not obstruct workers in founding and joining a union",
    ),
    Words(
        vi="người sử dụng lao động vi phạm pháp luật và có thể bị xử phạt",
        en="the employer breaks the law and may be fined",
    ),
    *versions(
        EMPLOYER_OBSTRUCTS_UNION.is_(False),
        Source(
            date(2006, 7, 1),
            ENTERPRISE_LAW_2005.at(article("6(2)")),
            Evidence.QUOTED,
            url="https://mplaw.vn/en/law-no-602005qh11-of-november-29-2005-on-enterprises/",
            note=Words(
                vi="Nghĩa vụ tôn trọng và tạo điều kiện thuận lợi cho việc thành lập các tổ chức này.",
                en="Duty to respect and ease the founding of these organisations.",
            ),
        ),
        Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("189")), Evidence.REPORTED),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(Words(vi="khoản 4 Điều 3, Điều 8", en="art. 3(4), art. 8")),
            Evidence.REPORTED,
            url="https://chiaseluatlaodong.com/?p=1489",
        ),
    ),
)

# The choice and the leave that the law gives hold under every wording; see the parameters of that name.
ABSENCE_LAWFUL = Rule.of(
    "union.absence.lawful",
    UNIT,
    Words(
        vi=(
            "đơn vị chưa có công đoàn không vi phạm pháp luật vì thành lập công đoàn là quyền tự "
            "nguyện của người lao động, miễn là người sử dụng lao động không cản trở"
        ),
        en=(
            "a unit without a union break no rule, as founding one is the workers' choice, so long "
            "as the employer does not obstruct it"
        ),
    ),
    Words(
        vi="người sử dụng lao động vi phạm vì cản trở, không phải vì chưa có công đoàn",
        en="the employer is in breach for obstructing, not for lacking a union",
    ),
    *versions(
        UNION_EXISTS.is_(True) | FORMATION_UNOBSTRUCTED,
        Source(
            date(2013, 1, 1), TRADE_UNION_LAW_2012.at(article("6(1)")), Evidence.INFERRED, url=_PAGE_ENTLAW_SO_THANG_THU
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(Words(vi="Điều 1, khoản 1 Điều 5", en="art. 1, art. 5(1)")),
            Evidence.INFERRED,
        ),
    ),
)

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
    *versions(
        UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.STATE_BODY, UnitKind.FOREIGN_BODY)
        | (
            UNIT_KIND.is_in(
                UnitKind.COOPERATIVE,
                UnitKind.COOPERATIVE_UNION,
                UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
                UnitKind.OTHER_EMPLOYER,
            )
            & HIRES_LABOUR.is_(True)
        )
        | UNIT_KIND.is_in(UnitKind.PUBLIC_SERVICE_UNIT, UnitKind.NON_PUBLIC_SERVICE_UNIT),
        Source(date(2008, 11, 5), UNION_CHARTER_X_2008.at(), Evidence.UNTRACED),
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(Words(vi="Điều 1, điểm a khoản 1 Điều 16", en="art. 1, art. 16(1)(a)")),
            Evidence.INFERRED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
            note=Words(
                vi=(
                    "«Cơ quan, tổ chức, doanh nghiệp», cách gọi tắt ở Điều 1 cho đơn vị, doanh nghiệp, hợp "
                    "tác xã và người sử dụng lao động khác."
                ),
                en=(
                    "«Bodies, organisations, enterprises», a short form that art. 1 gives to units, "
                    "enterprises, cooperatives and other employers."
                ),
            ),
        ),
    ),
    *versions(
        UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.STATE_BODY, UnitKind.FOREIGN_BODY)
        | (
            UNIT_KIND.is_in(
                UnitKind.COOPERATIVE,
                UnitKind.COOPERATIVE_UNION,
                UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
                UnitKind.OTHER_EMPLOYER,
            )
            & HIRES_LABOUR.is_(True)
        )
        | (
            UNIT_KIND.is_in(UnitKind.PUBLIC_SERVICE_UNIT, UnitKind.NON_PUBLIC_SERVICE_UNIT)
            & INDEPENDENT_ACCOUNTING.is_(True)
        ),
        Source(
            date(2014, 3, 4),
            UNION_GUIDANCE_238_2014.at(_ITEM_12),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
            note=Words(
                vi="Lớp mầm non độc lập được xếp vào «người sử dụng lao động khác» (suy luận).",
                en="An independent kindergarten class is placed under «other employers» (inferred).",
            ),
        ),
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="mục 11.1", en="item 11.1")),
            Evidence.QUOTED,
            url=_PAGE_LUATDAINAM_CONG_DOAN_CO,
            note=Words(
                vi=(
                    "Doanh nghiệp cùng công ty con, chi nhánh, văn phòng đại diện ở nơi khác; hợp tác xã có "
                    "sử dụng lao động; đơn vị sự nghiệp hạch toán độc lập, kể cả ngoài công lập."
                ),
                en=(
                    "Enterprises with their subsidiaries, branches and representative offices elsewhere; "
                    "cooperatives that hire labour; service units with independent accounts, non-public ones "
                    "included."
                ),
            ),
        ),
    ),
    *versions(
        UNIT_KIND.is_in(UnitKind.ENTERPRISE, UnitKind.FOREIGN_BODY)
        | (
            UNIT_KIND.is_in(
                UnitKind.COOPERATIVE,
                UnitKind.COOPERATIVE_UNION,
                UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
                UnitKind.OTHER_EMPLOYER,
            )
            & HIRES_LABOUR.is_(True)
        )
        | (UNIT_KIND.is_(UnitKind.NON_PUBLIC_SERVICE_UNIT) & INDEPENDENT_ACCOUNTING.is_(True))
        | (
            UNIT_KIND.is_(UnitKind.PUBLIC_SERVICE_UNIT)
            & INDEPENDENT_ACCOUNTING.is_(True)
            & WAGES_WHOLLY_FROM_BUDGET.is_(False)
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(_ART_4_2_AMENDED_LAW),
            Evidence.INFERRED,
            url="https://news.laodong.vn/cong-doan/nha-trang-cong-bo-giai-the-163-cong-doan-co-so-huong-100-luong-tu-ngan-sach-1521552.ldo",
            note=Words(
                vi=(
                    "Luật sửa đổi nói đến tổ chức, đơn vị, doanh nghiệp, không còn cơ quan nhà nước; công "
                    "đoàn ở cơ quan nhà nước và đơn vị hưởng 100% lương ngân sách đã giải thể tháng 6/2025. "
                    "Phần còn lại tiếp nối hướng dẫn năm 2020."
                ),
                en=(
                    "The amended law speaks of organisations, units and enterprises and no longer of State "
                    "bodies; the unions of State bodies and of service units wholly paid from the budget "
                    "were dissolved in June 2025. The rest is carried on from the guidance of 2020."
                ),
            ),
        ),
    ),
)

EMPLOYER_STANDING = Rule.of(
    "union.employer.standing",
    UNIT,
    Words(
        vi=("đơn vị có tư cách pháp nhân (từ 04/3/2014 đến 19/02/2020) hoặc hoạt động hợp pháp (từ đó về sau)"),
        en=("the unit have legal personality (from 4/3/2014 to 19/2/2020), or operate lawfully (since then)"),
    ),
    Words(
        vi="đơn vị không được thành lập công đoàn cơ sở riêng trong thời kỳ đó",
        en="the unit cannot have a base union of its own in that period",
    ),
    *versions(
        UNIT_LEGAL_PERSON,
        Source(
            date(2014, 3, 4),
            UNION_GUIDANCE_238_2014.at(_ITEM_12),
            Evidence.QUOTED,
            url=_PAGE_LUATDAINAM_CONG_DOAN_CO,
            note=Words(
                vi=(
                    "Có trường hợp được lập công đoàn ghép thay thế. Từ 03/02/2020 điều lệ mới chỉ cần hoạt "
                    "động hợp pháp; hướng dẫn còn hiệu lực đến 19/02/2020. Chính hướng dẫn này kể cả chi "
                    "nhánh, văn phòng đại diện dù không có tư cách pháp nhân: văn bản tự mâu thuẫn ở điểm đó."
                ),
                en=(
                    "In some cases a joint union was allowed instead. From 3/2/2020 the new charter already "
                    "asked for lawful operation only; the guidance stood until 19/2/2020. The same guidance "
                    "lists branches and representative offices among the units, though they have no legal "
                    "personality: the text conflicts with itself there."
                ),
            ),
        ),
    ),
    *versions(
        OPERATES_LAWFULLY.is_(True),
        Source(
            date(2020, 2, 20),
            UNION_CHARTER_XII_2020.at(article("13(1)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
        ),
        Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
    ),
)

BASE_MEMBERS_MIN = Dated(
    "union.base.members_min",
    Words(
        vi=("số đoàn viên công đoàn, hoặc số người lao động có đơn gia nhập, tối thiểu để thành lập công đoàn cơ sở"),
        en=(
            "the fewest union members, or the fewest workers who have applied to join, that a base "
            "union is founded with"
        ),
    ),
    versions(
        5,
        Source(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("16")), Evidence.UNTRACED),
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
            note=Words(
                vi="Năm đoàn viên, hoặc năm người lao động có đơn.",
                en="Five members, or five workers with an application.",
            ),
        ),
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("13(1)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
            note=Words(
                vi=(
                    "Trong pháp luật nhà nước, con số này áp dụng cho doanh nghiệp và hợp tác xã từ "
                    "10/12/2014: điểm a khoản 1 Điều 5 Nghị định 98/2014/NĐ-CP."
                ),
                en=(
                    "In State law the same figure stands for enterprises and cooperatives since 10/12/2014: "
                    "decree 98/2014/NĐ-CP art. 5(1)(a)."
                ),
            ),
        ),
        Source(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(),
            Evidence.INFERRED,
            url="https://dvdn247.net/thu-tuc-thanh-lap-cong-doan-cua-cong-ty",
            note=Words(
                vi=(
                    "Tiếp nối từ Điều lệ khóa XII. Với doanh nghiệp và hợp tác xã, điểm a khoản 1 Điều 5 "
                    "Nghị định 98/2014/NĐ-CP còn hiệu lực, yêu cầu năm người (trích nguyên văn). Luật năm "
                    "2024 không nêu số."
                ),
                en=(
                    "Carried on from the charter of the 12th term. For enterprises and cooperatives decree "
                    "98/2014/NĐ-CP art. 5(1)(a), still in force, asks for five (quoted). The Law of 2024 "
                    "states no number."
                ),
            ),
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

# «có ít nhất 5 đoàn viên công đoàn hoặc 5 người lao động có đơn tự nguyện gia nhập»
BASE_HEADCOUNT_MET = Rule.of(
    "union.base.headcount_met",
    UNIT,
    Words(
        vi=("có ít nhất 05 đoàn viên công đoàn hoặc ít nhất 05 người lao động có đơn tự nguyện gia nhập"),
        en=("there be at least 5 union members, or at least 5 workers who applied to join of their own will"),
    ),
    Words(vi="chưa đủ số lượng để thành lập công đoàn cơ sở", en="no base union can be founded for want of members"),
    *versions(
        (COUNTABLE_UNION_MEMBERS >= BASE_MEMBERS_MIN) | (UNION_APPLICANTS >= BASE_MEMBERS_MIN),
        Source(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("16")), Evidence.UNTRACED),
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
        ),
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("13(1)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
        ),
        Source(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(),
            Evidence.INFERRED,
            note=Words(
                vi="Tiếp nối từ Điều lệ khóa XII; xem union.base.members_min.",
                en="Carried on from the charter of the 12th term; see union.base.members_min.",
            ),
        ),
    ),
)

BASE_FORMABLE = Rule.of(
    "union.base.formable",
    UNIT,
    Words(
        vi=(
            "công đoàn cơ sở được thành lập ở đơn vị thuộc loại quy định, hoạt động hợp pháp, có ít "
            "nhất 05 đoàn viên hoặc 05 người có đơn gia nhập"
        ),
        en=("a base union be founded in a unit of a listed and lawful kind with at least 5 members or 5 applicants"),
    ),
    Words(
        vi=(
            "chưa thành lập công đoàn cơ sở tại đó; người lao động có thể tham gia công đoàn nhiều "
            "đơn vị hoặc nghiệp đoàn"
        ),
        en=(
            "no base union is founded there yet; fewer workers may join a union of several employers "
            "or an occupational union"
        ),
    ),
    *versions(
        EMPLOYER_LISTED & BASE_HEADCOUNT_MET,
        Source(
            date(2008, 11, 5),
            UNION_CHARTER_X_2008.at(article("16")),
            Evidence.UNTRACED,
            note=_NO_CONDITION_STANDING_KNOWN_TIME,
        ),
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(article("16(1)(a)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
            note=_NO_CONDITION_STANDING_KNOWN_TIME,
        ),
    ),
    *versions(
        EMPLOYER_LISTED & EMPLOYER_STANDING & BASE_HEADCOUNT_MET,
        Source(
            date(2014, 3, 4), UNION_GUIDANCE_238_2014.at(_ITEM_12), Evidence.QUOTED, url=_PAGE_LUATDAINAM_CONG_DOAN_CO
        ),
        Source(
            date(2020, 2, 20),
            UNION_CHARTER_XII_2020.at(
                Words(vi="khoản 1 Điều 13; mục 11 Hướng dẫn 03/HD-TLĐ", en="art. 13(1); guidance 03/HD-TLĐ item 11")
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
        ),
        Source(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Tiếp nối từ Điều lệ khóa XII; với doanh nghiệp và hợp tác xã, điểm a khoản 1 Điều 5 "
                    "Nghị định 98/2014/NĐ-CP nêu cùng con số."
                ),
                en=(
                    "Carried on from the charter of the 12th term; for enterprises and cooperatives decree "
                    "98/2014/NĐ-CP art. 5(1)(a) gives the same figure."
                ),
            ),
        ),
    ),
)

# The choice and the leave that the law gives hold under every wording; see the parameters of that name.
JOINT_FORMABLE = Rule.of(
    "union.joint.formable",
    UNIT,
    Words(
        vi=(
            "công đoàn cơ sở của nhiều đơn vị phải có ít nhất 05 đoàn viên hoặc 05 người có đơn gia "
            "nhập tính chung các đơn vị"
        ),
        en=("one base union for several employing units have 5 members or 5 applicants over all of them together"),
    ),
    Words(vi="chưa thành lập được công đoàn cơ sở chung", en="no union of several employers can be founded for them"),
    *versions(
        (EMPLOYER_COUNT >= 2) & BASE_HEADCOUNT_MET,
        Source(
            date(2013, 1, 1),
            TRADE_UNION_LAW_2012.at(_ART_4_2_CHARTER_12TH),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_CONG_DOAN_CO,
            note=Words(
                vi=(
                    "Mỗi người sử dụng lao động còn phải thuộc loại quy định. Trước 03/02/2020, Điều lệ "
                    "không nói đến nhiều người sử dụng lao động, còn hướng dẫn cho phép «trong một số trường "
                    "hợp»."
                ),
                en=(
                    "Each employer must also be of a listed kind. Before 3/2/2020 the charter did not speak "
                    "of several employers and the guidance allowed it «in some cases»."
                ),
            ),
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(_ART_4_2_AMENDED_LAW),
            Evidence.QUOTED,
            note=Words(
                vi="Mỗi người sử dụng lao động còn phải thuộc loại quy định và hoạt động hợp pháp.",
                en="Each employer must also be of a listed kind and operate lawfully.",
            ),
        ),
    ),
)

OCCUPATIONAL_MEMBERS_MIN = Dated(
    "union.occupational.members_min",
    Words(
        vi=("số đoàn viên, hoặc số người có đơn gia nhập, tối thiểu để thành lập nghiệp đoàn (nghiệp đoàn cơ sở)"),
        en="the fewest members, or applicants, that an occupational union is founded with",
    ),
    (
        *versions(
            10,
            Source(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("17")), Evidence.UNTRACED),
            Source(
                date(2013, 7, 30),
                UNION_CHARTER_XI_2013.at(article("16(1)(b)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
            ),
        ),
        *versions(
            5,
            Source(
                date(2020, 2, 3),
                UNION_CHARTER_XII_2020.at(article("13(2)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
            ),
            Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

OCCUPATIONAL_FORMABLE = Rule.of(
    "union.occupational.formable",
    UNIT,
    Words(
        vi=(
            "nghiệp đoàn tập hợp những người lao động tự do hợp pháp cùng ngành, nghề, có ít nhất 10 "
            "đoàn viên hoặc người có đơn gia nhập (từ 03/02/2020: 05)"
        ),
        en=(
            "an occupational union gather lawful free workers of one trade, at least 10 members or "
            "applicants (from 3/2/2020: 5)"
        ),
    ),
    Words(vi="chưa đủ điều kiện thành lập nghiệp đoàn", en="no occupational union can be founded"),
    *versions(
        SAME_TRADE_FREE_WORKERS.is_(True)
        & ((OCCUPATIONAL_MEMBERS >= OCCUPATIONAL_MEMBERS_MIN) | (OCCUPATIONAL_APPLICANTS >= OCCUPATIONAL_MEMBERS_MIN)),
        Source(date(2008, 11, 5), UNION_CHARTER_X_2008.at(article("17")), Evidence.UNTRACED),
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(article("16(1)(b)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_THEO_QUY_DINH,
        ),
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("13(2)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HINH_THUC_CHUC,
        ),
        Source(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(
                Words(
                    vi="từ 01/7/2025 có thêm khoản 3 Điều 4 Luật 50/2024/QH15",
                    en="from 1/7/2025 also law 50/2024/QH15 art. 4(3)",
                )
            ),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Con số tiếp nối từ Điều lệ khóa XII; từ 01/7/2025 Luật định nghĩa nghiệp đoàn cơ sở là "
                    "nơi tập hợp những người không có quan hệ lao động, cùng ngành, nghề, hoặc người lao "
                    "động đặc thù khác."
                ),
                en=(
                    "The number is carried on from the charter of the 12th term; since 1/7/2025 the Law "
                    "defines it as a gathering of persons without a labour relation, of one trade, or of "
                    "other special workers."
                ),
            ),
        ),
    ),
)

BASE_MAY_ACT = Rule.of(
    "union.base.may_act",
    UNION,
    Words(
        vi=("công đoàn và ban chấp hành chỉ hoạt động từ khi có quyết định công nhận của công đoàn cấp trên"),
        en="a union and its committee act only from the decision that recognises them",
    ),
    Words(
        vi="công đoàn chưa có tư cách pháp nhân và chưa được hoạt động",
        en="the union exists as a founding meeting only: it has no legal personality and may not act",
    ),
    *versions(
        UNION_RECOGNISED.is_(True),
        Source(
            date(1991, 4, 20),
            DECREE_133_1991.at(article("1(2)")),
            Evidence.QUOTED,
            note=Words(vi="Nói về tư cách pháp nhân.", en="Speaks of legal personality."),
        ),
        Source(
            date(2013, 1, 1),
            TRADE_UNION_LAW_2012.at(article("4(2)")),
            Evidence.INFERRED,
            note=Words(
                vi="Luật định nghĩa công đoàn cơ sở là tổ chức được công đoàn cấp trên trực tiếp công nhận.",
                en="The Law defines a base union as one that the immediate superior recognised.",
            ),
        ),
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("14(1)")),
            Evidence.QUOTED,
            url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/5304B-hd-trinh-tu-thanh-lap-cong-doan-co-so.html",
        ),
        Source(
            date(2024, 12, 25),
            UNION_CHARTER_XIII_2024.at(
                Words(
                    vi="từ 01/7/2025 cùng định nghĩa ở khoản 2 Điều 4 Luật 50/2024/QH15",
                    en="with the definition in law 50/2024/QH15 art. 4(2) from 1/7/2025",
                )
            ),
            Evidence.INFERRED,
        ),
    ),
)

BASE_VIABLE = Rule.of(
    "union.base.viable",
    UNION,
    Words(
        vi=(
            "công đoàn cơ sở phải duy trì ít nhất 05 đoàn viên, hoạt động đúng tôn chỉ, mục đích và "
            "đơn vị chưa chấm dứt hoạt động"
        ),
        en=("a base union keep at least 5 members, keep to its purpose, and stand in a unit that has not ceased"),
    ),
    Words(vi="công đoàn cấp trên quyết định giải thể", en="the upper union dissolves it"),
    *versions(
        UNIT_HAS_CEASED.is_(False) & UNION_ACTS_AGAINST_PURPOSE.is_(False) & (UNION_MEMBERS_TOTAL >= BASE_MEMBERS_MIN),
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(
                Words(vi="khoản 3 Điều 14; mục 12.5 Hướng dẫn 03/HD-TLĐ", en="art. 14(3); guidance 03/HD-TLĐ item 12.5")
            ),
            Evidence.QUOTED,
            url="https://www.congdoanhanoi.org.vn/chitiet.aspx?idtin=3543",
            note=Words(vi="Do công đoàn cấp trên trực tiếp quyết định.", en="Decided by the immediate superior union."),
        ),
        Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
    ),
)

MULTI_EMPLOYER_ALLOWED = Dated(
    "union.multi_employer.allowed",
    Words(
        vi=("một công đoàn cơ sở có được tập hợp đoàn viên của nhiều đơn vị sử dụng lao động hay không"),
        en="whether one base union may gather members of several employing units",
    ),
    versions(
        True,
        Source(
            date(2013, 1, 1),
            TRADE_UNION_LAW_2012.at(_ART_4_2_CHARTER_12TH),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_CONG_DOAN_CO,
            note=Words(
                vi="Số tối thiểu được tính chung cho tất cả người sử dụng lao động.",
                en="The threshold is counted over all the employers together.",
            ),
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(
                    vi="khoản 2 Điều 4, được Điều 2 Luật 97/2025/QH15 sửa đổi",
                    en="art. 4(2), as amended by law 97/2025/QH15 art. 2",
                )
            ),
            Evidence.QUOTED,
            note=Words(
                vi="«Một hoặc một số tổ chức, đơn vị, doanh nghiệp».",
                en="«One or several organisations, units, enterprises».",
            ),
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

FORMATION_VOLUNTARY = Dated(
    "union.formation.voluntary",
    Words(
        vi="việc thành lập, gia nhập công đoàn có dựa trên sự tự nguyện của người lao động hay không",
        en="whether founding and joining a trade union is the workers' free choice",
    ),
    versions(
        True,
        Source(
            date(2013, 1, 1), TRADE_UNION_LAW_2012.at(article("6(1)")), Evidence.QUOTED, url=_PAGE_ENTLAW_SO_THANG_THU
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(
                    vi="Điều 1, được Điều 2 Luật 97/2025/QH15 sửa đổi",
                    en="art. 1, as amended by law 97/2025/QH15 art. 2",
                )
            ),
            Evidence.QUOTED,
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

RULES = (
    FORMATION_UNOBSTRUCTED,
    ABSENCE_LAWFUL,
    EMPLOYER_LISTED,
    EMPLOYER_STANDING,
    BASE_HEADCOUNT_MET,
    BASE_FORMABLE,
    JOINT_FORMABLE,
    OCCUPATIONAL_FORMABLE,
    BASE_MAY_ACT,
    BASE_VIABLE,
)
PARAMETERS = (BASE_MEMBERS_MIN, OCCUPATIONAL_MEMBERS_MIN, MULTI_EMPLOYER_ALLOWED, FORMATION_VOLUNTARY)
