"""Commending organisations and members: who gives which award, on what grounds."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from nq28model.entities import AwardBasis, AwardKind
from nq28model.facts import COMMENDATION
from nq28model.facts.activity_vocabularies import CommendingLevel, RecipientKind
from nq28model.facts.commendation import (
    AWARD_BASIS,
    AWARD_KIND,
    CHOSEN_AS_EXAMPLE,
    COMMENDING_LEVEL,
    EXCEPTIONAL_MERIT,
    OUTSTANDING_IN_RESOLUTION,
    RECIPIENT_KIND,
    TOP_GRADE_THIS_YEAR,
    TOP_YEARS_RUNNING,
)
from nq28model.instruments import (
    BASE_SALARY_AS_REPORTED,
    DECREE_73_2024,
    DECREE_161_2026,
    DISPATCH_19780_2025,
    GUIDANCE_01_2021,
    GUIDANCE_01_2026,
    GUIDANCE_06_2025,
    GUIDANCE_21_2019,
    GUIDANCE_56_2015,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_232_2025,
    REGULATION_294_2025,
    REVIEW_PRACTICE_2009,
)
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.rules.notes import BELIEVED_TO_GO_ON, COMMUNITY_SOURCE
from nq28model.rules.past_2026 import REGULATIONS_OF_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_CC_HD_CHI = (
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/527CC-hd-chi-bo-co-so-co-duoc-tang-giay-khen-cho-dang-vien.html"
)
_PAGE_NHANSU_CONG_VAN_CV = (
    "https://nhansu.vn/van-ban-phap-luat/Cong-van-19780-CV-VPTW-2025-dieu-chinh-Huong-dan-56-HD-VPTW-687053.html"
)
_PAGE_THUVIENPHAPLUAT_CDB_HD_DANG = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/4CDB4-hd-dang-vien-hoan-thanh-tot-nhiem-vu-co-duoc-khen-thuong-khong.html"
_POINT_27_2 = Words(vi="điểm 27.2", en="point 27.2")
_ITEM_19 = Words(vi="mục 19", en="item 19")
_ITEM_II_1 = Words(vi="mục II.1", en="II.1")
_ITEM_I_1 = Words(vi="mục I.1", en="I.1")
_LEVELS_AS_IN_GUIDANCE_01 = Words(
    vi=(
        "Chưa thấy danh mục của chính quy định này; mục 19 Hướng dẫn 01-HD/TW ngày 28/09/2021 "
        "phân các hình thức khen cho cùng những cấp đó."
    ),
    en=(
        "The regulation's own list was not seen; Guidance 01-HD/TW of 28/09/2021, item 19, "
        "spreads the awards over the same levels."
    ),
)
_TAKEN_FROM_THE_REGULATION_BEFORE = Words(
    vi="Coi là tiếp nối quy định trước; chưa thấy danh mục của chính quy định này.",
    en="Taken to go on from the regulation before; its own list was not seen.",
)
_FROM_DISPATCH_19780 = Words(
    vi="Từ Công văn 19780-CV/VPTW, nêu các cấp ủy tặng thưởng khi không còn cấp huyện.",
    en=("From Official Dispatch 19780-CV/VPTW, which names the giving committees without the district level."),
)
_BELIEVED_TO_GO_ON_IN_2026 = Words(
    vi=(
        "Cho là tiếp nối theo Quy định 20-QĐ/TW và quy định thay thế. Chưa thấy Quy định "
        "208-QĐ/TW ngày 26/07/2026 quy định các cấp thế nào: xem open.commendation_after_2026."
    ),
    en=(
        "Believed to go on under Regulation 20-QĐ/TW and its successor. What Regulation "
        "208-QĐ/TW of 26/07/2026 makes of the levels was not seen: see "
        "open.commendation_after_2026."
    ),
)
_PUT_TOGETHER = Words(vi="Ghép từ các quy tắc ở trên.", en="Put together from the rules above.")

# --- Commendation ---------------------------------------------------------------------------------

# The district level ended on 30/6/2025.
_WITH_DISTRICTS = (
    Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_27_2), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_CC_HD_CHI),
    Source(date(2021, 7, 30), REGULATION_24_2021.at(), Evidence.INFERRED, note=_LEVELS_AS_IN_GUIDANCE_01),
    Source(date(2025, 1, 20), REGULATION_232_2025.at(), Evidence.INFERRED, note=_TAKEN_FROM_THE_REGULATION_BEFORE),
)
_WITHOUT_DISTRICTS = (
    Source(
        date(2025, 7, 1),
        REGULATION_294_2025.at(),
        Evidence.INFERRED,
        url=_PAGE_NHANSU_CONG_VAN_CV,
        note=_FROM_DISPATCH_19780,
    ),
    Source(date(2026, 4, 8), REGULATIONS_OF_2026, Evidence.UNTRACED, note=_BELIEVED_TO_GO_ON_IN_2026),
)

COMMENDATION_PRAISE_LEVELS: Dated[tuple[str, ...]] = Dated(
    "commendation.praise_levels",
    Words(vi="cấp được biểu dương", en="bodies that give public praise"),
    versions(
        (
            CommendingLevel.AFFILIATED_CELL,
            CommendingLevel.SECTIONAL_COMMITTEE,
            CommendingLevel.GRASSROOTS_CELL,
            CommendingLevel.GRASSROOTS_COMMITTEE,
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_27_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_CC_HD_CHI,
            note=Words(
                vi=(
                    "Danh mục chỉ nêu biểu dương cho bốn cấp này; cấp cao hơn biểu dương thì kèm hình thức "
                    "khen thưởng của mình."
                ),
                en=(
                    "The list names praise for these four only; a higher body that praises publicly does so "
                    "together with an award of its own."
                ),
            ),
        ),
        *_WITH_DISTRICTS[1:],
        *_WITHOUT_DISTRICTS,
    ),
    unit=Words(vi="danh sách lựa chọn", en="list of choices"),
)

COMMENDATION_CERTIFICATE_LEVELS: Dated[tuple[str, ...]] = Dated(
    "commendation.certificate_levels",
    Words(vi="cấp được tặng giấy khen cho tổ chức đảng", en="bodies that give a giấy khen to an organisation"),
    (
        *versions(
            (
                CommendingLevel.GRASSROOTS_COMMITTEE,
                CommendingLevel.DISTRICT_COMMITTEE,
            ),
            *_WITH_DISTRICTS,
        ),
        *versions(
            (
                CommendingLevel.GRASSROOTS_COMMITTEE,
                CommendingLevel.UPPER_GRASSROOTS_COMMITTEE,
            ),
            *_WITHOUT_DISTRICTS,
        ),
    ),
    unit=Words(vi="danh sách lựa chọn", en="list of choices"),
)

COMMENDATION_MEMBER_CERTIFICATE_LEVELS: Dated[tuple[str, ...]] = Dated(
    "commendation.member_certificate_levels",
    Words(vi="cấp được tặng giấy khen cho đảng viên", en="bodies that give a giấy khen to a member"),
    (
        *versions(
            (
                CommendingLevel.GRASSROOTS_CELL,
                CommendingLevel.GRASSROOTS_COMMITTEE,
                CommendingLevel.DISTRICT_COMMITTEE,
            ),
            *_WITH_DISTRICTS,
        ),
        *versions(
            (
                CommendingLevel.GRASSROOTS_CELL,
                CommendingLevel.GRASSROOTS_COMMITTEE,
                CommendingLevel.UPPER_GRASSROOTS_COMMITTEE,
            ),
            *_WITHOUT_DISTRICTS,
        ),
    ),
    unit=Words(vi="danh sách lựa chọn", en="list of choices"),
)

COMMENDATION_MERIT_LEVELS: Dated[tuple[str, ...]] = Dated(
    "commendation.merit_levels",
    Words(
        vi="cấp được tặng bằng khen, cờ, Huy hiệu Đảng",
        en="bodies that give a bằng khen, a flag or the Party-age badge",
    ),
    versions((CommendingLevel.PROVINCIAL_COMMITTEE,), *_WITH_DISTRICTS, *_WITHOUT_DISTRICTS),
    unit=Words(vi="danh sách lựa chọn", en="list of choices"),
)

COMMENDATION_AUTHORITY = Rule.of(
    "commendation.authority",
    COMMENDATION,
    Words(
        vi=("việc khen thưởng đúng thẩm quyền của từng cấp đối với tổ chức đảng, đảng viên trong đảng bộ"),
        en=("an award be given by a body of the level that may give it, to an organisation or a member within it"),
    ),
    Words(
        vi="chỉ được đề nghị cấp có thẩm quyền khen thưởng",
        en="the body may only propose it to the level that can give it",
    ),
    *versions(
        (AWARD_KIND.is_(AwardKind.PRAISE) & COMMENDING_LEVEL.is_among(COMMENDATION_PRAISE_LEVELS))
        | (
            AWARD_KIND.is_(AwardKind.COMMENDATION_CERTIFICATE)
            & RECIPIENT_KIND.is_(RecipientKind.ORGANISATION)
            & COMMENDING_LEVEL.is_among(COMMENDATION_CERTIFICATE_LEVELS)
        )
        | (
            AWARD_KIND.is_(AwardKind.COMMENDATION_CERTIFICATE)
            & RECIPIENT_KIND.is_(RecipientKind.MEMBER)
            & COMMENDING_LEVEL.is_among(COMMENDATION_MEMBER_CERTIFICATE_LEVELS)
        )
        | (AWARD_KIND.is_(AwardKind.MERIT_CERTIFICATE) & COMMENDING_LEVEL.is_among(COMMENDATION_MERIT_LEVELS))
        | (
            AWARD_KIND.is_(AwardKind.FLAG)
            & RECIPIENT_KIND.is_(RecipientKind.ORGANISATION)
            & COMMENDING_LEVEL.is_among(COMMENDATION_MERIT_LEVELS)
        )
        | (
            AWARD_KIND.is_(AwardKind.PARTY_BADGE)
            & RECIPIENT_KIND.is_(RecipientKind.MEMBER)
            & COMMENDING_LEVEL.is_among(COMMENDATION_MERIT_LEVELS)
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_27_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_CC_HD_CHI,
            note=Words(
                vi=(
                    "Khen thưởng của Nhà nước theo pháp luật về thi đua, khen thưởng, không tặng theo quy "
                    "tắc này. Trước năm 2016 thì khác: theo Quy định 14-QĐ/TW năm 2001, đảng ủy cơ sở không "
                    "tặng giấy khen."
                ),
                en=(
                    "State honours follow the law on emulation and commendation and are never given under "
                    "this rule. Before 2016 it differed: under Regulation 14-QĐ/TW of 2001 a grassroots "
                    "committee gave no giấy khen."
                ),
            ),
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(),
            Evidence.INFERRED,
            note=Words(
                vi=("Từ mục 19 Hướng dẫn 01-HD/TW ngày 28/09/2021, phân các hình thức khen cho cùng những cấp đó."),
                en=("From Guidance 01-HD/TW of 28/09/2021, item 19, which spreads the awards over the same levels."),
            ),
        ),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(),
            Evidence.INFERRED,
            note=Words(vi="Coi là vẫn tiếp nối.", en="Taken to go on."),
        ),
        Source(
            date(2025, 7, 1),
            REGULATION_294_2025.at(),
            Evidence.INFERRED,
            url=_PAGE_NHANSU_CONG_VAN_CV,
            note=Words(
                vi=(
                    "Không còn cấp huyện; cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng tặng những gì cấp "
                    "huyện đã tặng."
                ),
                en=(
                    "The district level has ended; the committee directly above the grassroots organisation "
                    "gives what it gave."
                ),
            ),
        ),
        Source(
            date(2026, 4, 8),
            REGULATIONS_OF_2026,
            Evidence.UNTRACED,
            note=Words(
                vi=(
                    "Cho là tiếp nối theo Quy định 20-QĐ/TW và quy định thay thế; chưa thấy Quy định "
                    "208-QĐ/TW ngày 26/07/2026 có thay đổi hay không."
                ),
                en=(
                    "Believed to go on under Regulation 20-QĐ/TW and its successor; whether Regulation "
                    "208-QĐ/TW of 26/07/2026 changes it was not seen."
                ),
            ),
        ),
    ),
)

COMMENDATION_ANNUAL_STANDARD = Rule.of(
    "commendation.annual_standard",
    COMMENDATION,
    Words(
        vi=(
            "khen thưởng hằng năm dành cho đảng viên hoàn thành xuất sắc nhiệm vụ, tổ chức đảng hoàn "
            "thành xuất sắc nhiệm vụ được chọn là tiêu biểu"
        ),
        en=(
            "a yearly award go to a member at the top grade, or to an organisation at the top grade "
            "chosen as an outstanding example"
        ),
    ),
    Words(vi="chưa đủ điều kiện khen thưởng hằng năm", en="no yearly award is due"),
    *versions(
        TOP_GRADE_THIS_YEAR.is_(True) & (RECIPIENT_KIND.is_(RecipientKind.MEMBER) | CHOSEN_AS_EXAMPLE.is_(True)),
        Source(
            date(2019, 10, 18),
            GUIDANCE_21_2019.at(),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_CDB_HD_DANG,
            note=Words(
                vi="Khi đó tiêu chuẩn của tổ chức gọi là «trong sạch, vững mạnh» tiêu biểu.",
                en="The organisation's standard was then called «trong sạch, vững mạnh» tiêu biểu.",
            ),
        ),
        Source(date(2021, 9, 28), GUIDANCE_01_2021.at(_ITEM_19), Evidence.QUOTED),
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(),
            Evidence.INFERRED,
            url=_PAGE_NHANSU_CONG_VAN_CV,
            note=Words(
                vi="Từ Công văn 19780, gọi tiêu chuẩn là «hoàn thành xuất sắc nhiệm vụ» tiêu biểu.",
                en=("From Official Dispatch 19780, which calls the standard «hoàn thành xuất sắc nhiệm vụ» tiêu biểu."),
            ),
        ),
        Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED, note=BELIEVED_TO_GO_ON),
    ),
)

COMMENDATION_STREAK_YEARS = Dated(
    "commendation.streak_years",
    Words(
        vi="số năm liền hoàn thành xuất sắc để xét khen thưởng 5 năm",
        en="years in a row at the top grade for the five-year award",
    ),
    versions(
        5,
        Source(date(2019, 10, 18), GUIDANCE_21_2019.at(), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_CDB_HD_DANG),
        Source(date(2021, 9, 28), GUIDANCE_01_2021.at(_ITEM_19), Evidence.QUOTED),
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_CONG_VAN_CV,
            note=Words(vi="Như Công văn 19780 nêu lại.", en="As Official Dispatch 19780 repeats it."),
        ),
        Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED, note=BELIEVED_TO_GO_ON),
    ),
    unit=Words(vi="năm đánh giá", en="assessment years"),
)

COMMENDATION_FIVE_YEAR_STANDARD = Rule.of(
    "commendation.five_year_standard",
    COMMENDATION,
    Words(
        vi="khen thưởng 5 năm liền dành cho trường hợp 5 năm liền hoàn thành xuất sắc nhiệm vụ",
        en="a five-year award go to one at the top grade five assessment years in a row",
    ),
    Words(
        vi="tiếp tục tích lũy, hoặc tính lại sau năm bị gián đoạn",
        en="the count goes on, or begins anew after a broken year",
    ),
    *versions(
        TOP_YEARS_RUNNING >= COMMENDATION_STREAK_YEARS,
        Source(date(2019, 10, 18), GUIDANCE_21_2019.at(), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_CDB_HD_DANG),
        Source(
            date(2021, 9, 28),
            GUIDANCE_01_2021.at(_ITEM_19),
            Evidence.QUOTED,
            note=Words(
                vi=(
                    "Cùng năm năm đó có thể được giấy khen của cấp trên hoặc bằng khen của tỉnh; chưa thấy "
                    "điều phân biệt hai trường hợp."
                ),
                en=(
                    "The same five years may bring a giấy khen of the level above or a bằng khen of the "
                    "province; what separates the two was not seen."
                ),
            ),
        ),
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(),
            Evidence.INFERRED,
            url=_PAGE_NHANSU_CONG_VAN_CV,
            note=Words(vi="Từ Công văn 19780.", en="From Official Dispatch 19780."),
        ),
        Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED, note=BELIEVED_TO_GO_ON),
    ),
)

COMMENDATION_THEMATIC_STANDARD = Rule.of(
    "commendation.thematic_standard",
    COMMENDATION,
    Words(
        vi=("khen thưởng chuyên đề dành cho trường hợp có thành tích xuất sắc trong thực hiện nghị quyết, chỉ thị"),
        en="a thematic award go to one outstanding in carrying out the resolution or directive",
    ),
    Words(vi="chưa đủ điều kiện khen thưởng chuyên đề", en="no thematic award is due"),
    *versions(
        OUTSTANDING_IN_RESOLUTION.is_(True),
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            url="https://dbndnghean.vn/nghe-an-ban-hanh-quy-dinh-ve-che-do-khen-thuong-to-chuc-dang-va-dang-vien-10867.htm",
            note=Words(
                vi=(
                    "Quy định của Nghệ An nêu hình thức khen này (trích nguyên văn); hội nghị tổng kết của "
                    "quận ngày 31/10/2019 đã tặng. Không đòi hỏi số năm liên tục."
                ),
                en=(
                    "Nghệ An's rule names such awards (quoted); the district review of 31/10/2019 gave them. "
                    "No run of years is asked."
                ),
            ),
        ),
    ),
)

COMMENDATION_EXCEPTIONAL_STANDARD = Rule.of(
    "commendation.exceptional_standard",
    COMMENDATION,
    Words(
        vi="khen thưởng không theo định kỳ dành cho thành tích đặc biệt xuất sắc",
        en="an award outside the periodic round go to exceptional merit",
    ),
    Words(vi="chưa đủ điều kiện khen thưởng không theo định kỳ", en="no such award is due"),
    *versions(
        EXCEPTIONAL_MERIT.is_(True),
        Source(date(2021, 9, 28), GUIDANCE_01_2021.at(_ITEM_19), Evidence.QUOTED),
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(),
            Evidence.INFERRED,
            note=Words(vi="Coi là tiếp nối hướng dẫn trước.", en="Taken to go on from the guidance before."),
        ),
        Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED, note=BELIEVED_TO_GO_ON),
    ),
)

COMMENDATION_WELL_FOUNDED = Rule.of(
    "commendation.well_founded",
    COMMENDATION,
    Words(
        vi="việc khen thưởng đúng tiêu chuẩn của từng loại khen thưởng",
        en="an award meet the standard of the grounds on which it is given",
    ),
    Words(vi="chưa đủ căn cứ khen thưởng", en="the award lacks its grounds"),
    *versions(
        (AWARD_BASIS.is_(AwardBasis.ANNUAL) & COMMENDATION_ANNUAL_STANDARD)
        | (AWARD_BASIS.is_(AwardBasis.FIVE_YEAR) & COMMENDATION_FIVE_YEAR_STANDARD)
        | (AWARD_BASIS.is_(AwardBasis.THEMATIC) & COMMENDATION_THEMATIC_STANDARD),
        Source(
            date(2019, 10, 18),
            GUIDANCE_21_2019.at(),
            Evidence.INFERRED,
            note=Words(
                vi="Ghép từ các quy tắc ở trên, như khi quận tổng kết.",
                en="Put together from the rules above, as they stood at the district review.",
            ),
        ),
    ),
    *versions(
        (AWARD_BASIS.is_(AwardBasis.ANNUAL) & COMMENDATION_ANNUAL_STANDARD)
        | (AWARD_BASIS.is_(AwardBasis.FIVE_YEAR) & COMMENDATION_FIVE_YEAR_STANDARD)
        | (AWARD_BASIS.is_(AwardBasis.THEMATIC) & COMMENDATION_THEMATIC_STANDARD)
        | (AWARD_BASIS.is_(AwardBasis.EXCEPTIONAL) & COMMENDATION_EXCEPTIONAL_STANDARD),
        Source(
            date(2021, 9, 28),
            GUIDANCE_01_2021.at(_ITEM_19),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Ghép từ các quy tắc ở trên. Không có hình thức khen theo nhiệm kỳ năm năm của cấp ủy "
                    "cấp huyện: chưa thấy tiêu chuẩn."
                ),
                en=(
                    "Put together from the rules above. The award for a five-year term of a district-level "
                    "committee is left out: its standard was not seen."
                ),
            ),
        ),
        Source(date(2025, 6, 9), GUIDANCE_06_2025.at(), Evidence.INFERRED, note=_PUT_TOGETHER),
        Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED, note=_PUT_TOGETHER),
    ),
)

COMMENDATION_CELL_YEAR_MULTIPLE = Dated(
    "commendation.cell_year_multiple",
    Words(
        vi="tiền thưởng kèm giấy khen trong năm của đảng ủy cơ sở cho chi bộ",
        en="money with a yearly giấy khen of a grassroots committee to a cell",
    ),
    versions(
        Decimal("0.6"),
        Source(date(2015, 10, 27), GUIDANCE_56_2015.at(_ITEM_II_1), Evidence.QUOTED),
        Source(date(2025, 12, 29), DISPATCH_19780_2025.at(_ITEM_I_1), Evidence.QUOTED, url=_PAGE_NHANSU_CONG_VAN_CV),
    ),
    unit=Words(vi="lần mức lương cơ sở", en="multiples of the base salary"),
)

COMMENDATION_CELL_FIVE_YEAR_MULTIPLE = Dated(
    "commendation.cell_five_year_multiple",
    Words(vi="tiền thưởng kèm giấy khen 5 năm liền cho chi bộ", en="money with a five-year giấy khen to a cell"),
    versions(
        Decimal("1.5"),
        Source(
            date(2015, 10, 27),
            GUIDANCE_56_2015.at(_ITEM_II_1),
            Evidence.QUOTED,
            note=Words(
                vi="Do ban thường vụ cấp ủy cấp huyện tặng.",
                en="Given by the standing committee of the district committee.",
            ),
        ),
        Source(
            date(2025, 12, 29),
            DISPATCH_19780_2025.at(_ITEM_I_1),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_CONG_VAN_CV,
            note=Words(
                vi=(
                    "Do ban thường vụ cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng tặng. Chưa thấy phần "
                    "còn lại của bảng."
                ),
                en=(
                    "Given by the standing committee of the committee directly above the grassroots "
                    "organisation. The rest of the table was not seen."
                ),
            ),
        ),
    ),
    unit=Words(vi="lần mức lương cơ sở", en="multiples of the base salary"),
)

COMMENDATION_BASE_SALARY = Dated(
    "commendation.base_salary",
    Words(vi="mức lương cơ sở", en="base salary"),
    (
        *versions(
            1_490_000,
            Source(
                date(2019, 7, 1),
                BASE_SALARY_AS_REPORTED.at(),
                Evidence.REPORTED,
                url="https://hieuluat.vn/tin-tuc-phap-luat/muc-tien-thuong-kem-theo-giay-khen-bang-khen-danh-hieu-thi-dua-nam-2020-559-37748-article.html",
                note=Words(
                    vi=(
                        "Trang dẫn cho thấy mức này đang áp dụng năm 2020; chưa tìm được nguồn cho ngày đầu và "
                        "ngày cuối."
                    ),
                    en="The page shows it in force in 2020; its first and last days are untraced.",
                ),
            ),
        ),
        *versions(1_800_000, Source(date(2023, 7, 1), BASE_SALARY_AS_REPORTED.at(), Evidence.UNTRACED)),
        *versions(2_340_000, Source(date(2024, 7, 1), DECREE_73_2024.at(), Evidence.REPORTED, note=COMMUNITY_SOURCE)),
        *versions(2_530_000, Source(date(2026, 7, 1), DECREE_161_2026.at(), Evidence.REPORTED, note=COMMUNITY_SOURCE)),
    ),
    unit=Words(vi="đồng một tháng", en="đồng a month"),
)

RULES = (
    COMMENDATION_AUTHORITY,
    COMMENDATION_ANNUAL_STANDARD,
    COMMENDATION_FIVE_YEAR_STANDARD,
    COMMENDATION_THEMATIC_STANDARD,
    COMMENDATION_EXCEPTIONAL_STANDARD,
    COMMENDATION_WELL_FOUNDED,
)
PARAMETERS = (
    COMMENDATION_PRAISE_LEVELS,
    COMMENDATION_CERTIFICATE_LEVELS,
    COMMENDATION_MEMBER_CERTIFICATE_LEVELS,
    COMMENDATION_MERIT_LEVELS,
    COMMENDATION_STREAK_YEARS,
    COMMENDATION_CELL_YEAR_MULTIPLE,
    COMMENDATION_CELL_FIVE_YEAR_MULTIPLE,
    COMMENDATION_BASE_SALARY,
)
