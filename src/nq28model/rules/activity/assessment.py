"""The yearly assessment of collectives, leaders and members, and the cap on its top grade."""

from __future__ import annotations

from datetime import date

from nq28model.facts import ASSESSMENT
from nq28model.facts.activity_vocabularies import AssessedKind, CapBase, Rounding
from nq28model.facts.assessment import (
    ASSESSED_KIND,
    DISCIPLINED_WITHIN,
    EXCELLENT_EXCESS,
    FAILED_QUARTERS,
    FAILED_QUARTERS_RUNNING,
    IS_PROVINCIAL_STANDING_COMMITTEE,
    LED_TASKS_DONE_PERCENT,
    LED_TASKS_EXCEEDING_PERCENT,
    REVIEW_DAYS,
    SCORE,
    SHORTCOMINGS_FIXED_PERCENT,
    TASKS_EXCEEDING_PERCENT,
    TASKS_LATE_PERCENT,
    TASKS_ON_TIME_PERCENT,
)
from nq28model.instruments import (
    ASSESSMENT_PRACTICE_2019,
    GUIDANCE_02_2026,
    GUIDANCE_21_2019,
    GUIDANCE_25_2023,
    GUIDANCE_43_2025,
    REGULATION_366_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.month_day import MonthDay
from nq28model.rules.notes import COMMUNITY_SOURCE
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_TINTUC_TY_LE_DANG = "http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/100238/ty-le-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-nam-2025"
_PAGE_THUVIENPHAPLUAT_C_HD_CO = "https://thuvienphapluat.vn/hoi-dap-phap-luat/4C187-hd-co-giay-khen-hoan-thanh-xuat-sac-nhiem-vu-co-duoc-coi-la-dang-vien-du-tu-cach-hoan-thanh-xuat-sac-nhiem-vu.html"
_PAGE_ENCOVIETNAM_DA_CO_HUONG = "https://www.encovietnam.com/ban-tin-phap-luat/140-hanh-chinh/5216-da-co-huong-dan-43-hd-btctw-ve-kiem-diem-danh-gia-xep-loai-chat-luong-trong-he-thong-chinh-tri.html"
ITEM_2_3 = Words(vi="điểm a mục 2.3", en="item 2.3(a)")

# --- Assessment -----------------------------------------------------------------------------------

_SINCE_REGULATION_366_2025_11_1 = (
    Source(date(2025, 8, 30), REGULATION_366_2025.at(article("11(1)")), Evidence.QUOTED, url=_PAGE_TINTUC_TY_LE_DANG),
)

ASSESSMENT_EXCELLENT_SCORE = Dated(
    "assessment.excellent_score",
    Words(vi="điểm tối thiểu của mức hoàn thành xuất sắc", en="least score for the top grade"),
    versions(90, *_SINCE_REGULATION_366_2025_11_1),
    unit=Words(vi="điểm", en="points"),
)

ASSESSMENT_ON_TIME_PERCENT = Dated(
    "assessment.on_time_percent",
    Words(
        vi="tỷ lệ nhiệm vụ hoàn thành đúng hạn, bảo đảm chất lượng, để đạt mức xuất sắc",
        en="share of tasks done on time and well, for the top grade",
    ),
    versions(100, *_SINCE_REGULATION_366_2025_11_1),
    unit=Words(vi="phần trăm", en="percent"),
)

ASSESSMENT_EXCEEDING_PERCENT = Dated(
    "assessment.exceeding_percent",
    Words(
        vi="tỷ lệ nhiệm vụ hoàn thành vượt mức, để đạt mức xuất sắc",
        en="share of tasks done beyond what was asked, for the top grade",
    ),
    versions(30, *_SINCE_REGULATION_366_2025_11_1),
    unit=Words(vi="phần trăm", en="percent"),
)

ASSESSMENT_FIXED_PERCENT = Dated(
    "assessment.fixed_percent",
    Words(
        vi="tỷ lệ hạn chế, khuyết điểm đã khắc phục, để đạt mức xuất sắc",
        en="share of earlier shortcomings put right, for the top grade",
    ),
    versions(100, *_SINCE_REGULATION_366_2025_11_1),
    unit=Words(vi="phần trăm", en="percent"),
)

ASSESSMENT_EXCELLENT = Rule.of(
    "assessment.excellent",
    ASSESSMENT,
    Words(
        vi=(
            "mức hoàn thành xuất sắc chỉ dành cho trường hợp đạt từ 90 điểm, hoàn thành 100 % nhiệm "
            "vụ đúng hạn, bảo đảm chất lượng, ít nhất 30 % vượt mức, khắc phục 100 % hạn chế; tập "
            "thể không có đơn vị, thành viên bị kỷ luật; nơi do người lãnh đạo phụ trách đạt kết quả "
            "tương ứng"
        ),
        en=(
            "the top grade be given only at ninety points or more, with all tasks done on time and "
            "well, three in ten of them beyond what was asked, all earlier shortcomings put right, "
            "for a collective nobody within it disciplined, and for a leader the same results where "
            "they lead"
        ),
    ),
    Words(vi="xếp loại ở mức thấp hơn", en="a lower grade is given"),
    *versions(
        (SCORE >= ASSESSMENT_EXCELLENT_SCORE)
        & (TASKS_ON_TIME_PERCENT >= ASSESSMENT_ON_TIME_PERCENT)
        & (TASKS_EXCEEDING_PERCENT >= ASSESSMENT_EXCEEDING_PERCENT)
        & (SHORTCOMINGS_FIXED_PERCENT >= ASSESSMENT_FIXED_PERCENT)
        & (ASSESSED_KIND.is_not(AssessedKind.COLLECTIVE) | DISCIPLINED_WITHIN.is_(False))
        & (
            ASSESSED_KIND.is_not(AssessedKind.LEADER)
            | (
                (LED_TASKS_DONE_PERCENT >= ASSESSMENT_ON_TIME_PERCENT)
                & (LED_TASKS_EXCEEDING_PERCENT >= ASSESSMENT_EXCEEDING_PERCENT)
            )
        ),
        Source(
            date(2025, 8, 30),
            REGULATION_366_2025.at(article("11(1)")),
            Evidence.QUOTED,
            url=_PAGE_TINTUC_TY_LE_DANG,
            note=Words(
                vi=(
                    "Chưa thấy phần cuối danh sách điều kiện của trang dẫn. Đảng viên không giữ chức vụ lãnh "
                    "đạo hoặc ngoài hệ thống chính trị chỉ theo các điều kiện chung."
                ),
                en=(
                    "The end of the page's list of conditions was not seen. A member without a leading post, "
                    "or outside the political system, has the plain conditions."
                ),
            ),
        ),
    ),
)

_SINCE_REGULATION_366_2025 = (
    Source(
        date(2025, 8, 30),
        REGULATION_366_2025.at(),
        Evidence.QUOTED,
        url="https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm",
    ),
)

ASSESSMENT_COMPLETED_SCORE = Dated(
    "assessment.completed_score",
    Words(vi="điểm tối thiểu của mức hoàn thành nhiệm vụ", en="least score for «completed»"),
    versions(50, *_SINCE_REGULATION_366_2025),
    unit=Words(vi="điểm", en="points"),
)

_SINCE_REGULATION_366_2025_2 = (Source(date(2025, 8, 30), REGULATION_366_2025.at(), Evidence.QUOTED),)

ASSESSMENT_LATE_PERCENT = Dated(
    "assessment.late_percent",
    Words(
        vi="tỷ lệ nhiệm vụ chậm tiến độ tối đa của mức hoàn thành nhiệm vụ",
        en="largest share of late tasks for «completed»",
    ),
    versions(20, *_SINCE_REGULATION_366_2025_2),
    unit=Words(vi="phần trăm", en="percent"),
)

ASSESSMENT_COMPLETED = Rule.of(
    "assessment.completed",
    ASSESSMENT,
    Words(
        vi=("mức hoàn thành nhiệm vụ chỉ dành cho trường hợp đạt từ 50 điểm và không quá 20 % nhiệm vụ chậm tiến độ"),
        en=("the grade «completed» be given only at fifty points or more with no more than a fifth of the tasks late"),
    ),
    Words(vi="xếp loại không hoàn thành nhiệm vụ", en="the grade is «not completed»"),
    *versions(
        (SCORE >= ASSESSMENT_COMPLETED_SCORE) & (TASKS_LATE_PERCENT <= ASSESSMENT_LATE_PERCENT),
        *_SINCE_REGULATION_366_2025_2,
    ),
)

ASSESSMENT_EXCELLENT_CAP = Rule.of(
    "assessment.excellent_cap",
    ASSESSMENT,
    Words(
        vi=(
            "số đảng viên xếp loại hoàn thành xuất sắc không quá 20 % số đảng viên xếp loại hoàn "
            "thành tốt trong từng tổ chức cơ sở đảng"
        ),
        en=("no more members of a grassroots organisation be rated at the top grade than a fifth of those rated good"),
    ),
    Words(vi="số vượt tỷ lệ xếp loại ở mức thấp hơn", en="the number above the cap is given a lower grade"),
    *versions(
        EXCELLENT_EXCESS <= 0,
        Source(
            date(2019, 10, 18),
            GUIDANCE_21_2019.at(ITEM_2_3),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CO,
            note=Words(
                vi="Tính trên toàn tổ chức cơ sở đảng, không tính theo từng chi bộ.",
                en="Counted over the whole grassroots organisation, never cell by cell.",
            ),
        ),
        Source(
            date(2023, 11, 10),
            GUIDANCE_25_2023.at(),
            Evidence.UNTRACED,
            note=Words(
                vi="Cho là tỷ lệ này vẫn tiếp nối; chưa thấy mẫu số.",
                en="That the cap went on is believed; its base was not seen.",
            ),
        ),
        Source(
            date(2025, 10, 31),
            GUIDANCE_43_2025.at(),
            Evidence.UNTRACED,
            note=Words(vi="Như năm 2023.", en="As for 2023."),
        ),
    ),
)

_SINCE_GUIDANCE_02_2026 = (
    Source(
        date(2026, 5, 22),
        GUIDANCE_02_2026.at(),
        Evidence.REPORTED,
        note=Words(
            vi="Nguồn của cộng đồng, cho cán bộ lãnh đạo, quản lý và công chức.",
            en="Community source, for leaders and civil servants.",
        ),
    ),
)

ASSESSMENT_FAILED_QUARTERS_BARRING = Dated(
    "assessment.failed_quarters_barring",
    Words(
        vi="số quý không hoàn thành nhiệm vụ thì không được xếp loại xuất sắc cả năm",
        en="failed quarters that bar the yearly top grade",
    ),
    versions(1, *_SINCE_GUIDANCE_02_2026),
    unit=Words(vi="quý", en="quarters"),
)

_SINCE_GUIDANCE_02_2026_2 = (
    Source(date(2026, 5, 22), GUIDANCE_02_2026.at(), Evidence.REPORTED, note=COMMUNITY_SOURCE),
)

ASSESSMENT_TOP_GRADE_OPEN = Rule.of(
    "assessment.top_grade_open",
    ASSESSMENT,
    Words(
        vi="năm có quý không hoàn thành nhiệm vụ thì không được xếp loại hoàn thành xuất sắc",
        en="a year with a failed quarter not be rated at the top grade",
    ),
    Words(vi="cả năm xếp loại cao nhất là hoàn thành tốt", en="the year is graded «well completed» at best"),
    *versions(FAILED_QUARTERS < ASSESSMENT_FAILED_QUARTERS_BARRING, *_SINCE_GUIDANCE_02_2026_2),
)

ASSESSMENT_FAILED_QUARTERS_REPLACING = Dated(
    "assessment.failed_quarters_replacing",
    Words(
        vi="số quý liên tiếp không hoàn thành nhiệm vụ thì xem xét thay thế",
        en="failed quarters in a row that lead to replacement",
    ),
    versions(2, *_SINCE_GUIDANCE_02_2026),
    unit=Words(vi="quý", en="quarters"),
)

ASSESSMENT_NOT_FOR_REPLACEMENT = Rule.of(
    "assessment.not_for_replacement",
    ASSESSMENT,
    Words(
        vi="cán bộ lãnh đạo, quản lý không để hai quý liên tiếp không hoàn thành nhiệm vụ",
        en="a leader not fail two quarters in a row",
    ),
    Words(vi="xem xét thay thế, điều chuyển", en="replacement or transfer is considered"),
    *versions(FAILED_QUARTERS_RUNNING < ASSESSMENT_FAILED_QUARTERS_REPLACING, *_SINCE_GUIDANCE_02_2026_2),
)

_SINCE_GUIDANCE_43_2025 = (
    Source(date(2025, 10, 31), GUIDANCE_43_2025.at(), Evidence.QUOTED, url=_PAGE_ENCOVIETNAM_DA_CO_HUONG),
)

ASSESSMENT_REVIEW_DAYS = Dated(
    "assessment.review_days",
    Words(vi="thời gian kiểm điểm tối thiểu", en="least length of a review session"),
    versions(1, *_SINCE_GUIDANCE_43_2025),
    unit=Words(vi="ngày", en="days"),
)

ASSESSMENT_REVIEW_DAYS_PROVINCIAL = Dated(
    "assessment.review_days_provincial",
    Words(
        vi="thời gian kiểm điểm của ban thường vụ tỉnh ủy, thành ủy", en="the same, for a provincial standing committee"
    ),
    versions(2, *_SINCE_GUIDANCE_43_2025),
    unit=Words(vi="ngày", en="days"),
)

ASSESSMENT_REVIEW_LONG_ENOUGH = Rule.of(
    "assessment.review_long_enough",
    ASSESSMENT,
    Words(
        vi="thời gian kiểm điểm ít nhất 01 ngày, với ban thường vụ tỉnh ủy, thành ủy là 02 ngày",
        en="a review session last at least one day, or two for a provincial standing committee",
    ),
    Words(vi="thời gian kiểm điểm chưa đủ", en="the session is too short"),
    *versions(
        (REVIEW_DAYS >= ASSESSMENT_REVIEW_DAYS)
        & (IS_PROVINCIAL_STANDING_COMMITTEE.is_(False) | (REVIEW_DAYS >= ASSESSMENT_REVIEW_DAYS_PROVINCIAL)),
        Source(
            date(2025, 10, 31),
            GUIDANCE_43_2025.at(),
            Evidence.QUOTED,
            url=_PAGE_ENCOVIETNAM_DA_CO_HUONG,
            note=Words(
                vi="Trang dẫn viết trường hợp cấp tỉnh là hai ngày.",
                en="The page words the provincial case as two days.",
            ),
        ),
    ),
)

ASSESSMENT_GOOD_SCORE = Dated(
    "assessment.good_score",
    Words(vi="điểm tối thiểu của mức hoàn thành tốt", en="least score for «well completed»"),
    versions(70, *_SINCE_REGULATION_366_2025),
    unit=Words(vi="điểm", en="points"),
)

ASSESSMENT_CAP_PERCENT = Dated(
    "assessment.cap_percent",
    Words(
        vi="tỷ lệ đảng viên tối đa được xếp loại hoàn thành xuất sắc", en="largest share of members in the top grade"
    ),
    versions(
        20,
        Source(date(2019, 10, 18), GUIDANCE_21_2019.at(ITEM_2_3), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_C_HD_CO),
        Source(date(2023, 11, 10), GUIDANCE_25_2023.at(), Evidence.UNTRACED),
        Source(
            date(2025, 10, 31),
            GUIDANCE_43_2025.at(),
            Evidence.UNTRACED,
            note=Words(
                vi="Con số được trích nguyên văn cho công chức (Nghị định 335/2025).",
                en="The figure is quoted for civil servants (Decree 335/2025).",
            ),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

ASSESSMENT_CAP_BASE: Dated[str] = Dated(
    "assessment.cap_base",
    Words(vi="mẫu số của tỷ lệ xuất sắc", en="what the cap is a share of"),
    versions(
        CapBase.GOOD_ONLY,
        Source(
            date(2019, 10, 18),
            GUIDANCE_21_2019.at(ITEM_2_3),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CO,
            note=Words(
                vi=(
                    "Trên số đảng viên được xếp loại «hoàn thành tốt» ở từng tổ chức cơ sở đảng; hiểu theo "
                    "mặt chữ thì không gồm số xuất sắc."
                ),
                en=(
                    "Of the number of members rated «hoàn thành tốt», in each grassroots organisation; read "
                    "literally, the excellent are outside it."
                ),
            ),
        ),
        Source(
            date(2023, 11, 10),
            GUIDANCE_25_2023.at(),
            Evidence.UNTRACED,
            note=Words(
                vi="Chỉ là mặc định: người dùng nêu mẫu số theo văn bản đang có hiệu lực.",
                en="A default only: the caller says which base the text in force uses.",
            ),
        ),
        Source(
            date(2025, 10, 31),
            GUIDANCE_43_2025.at(),
            Evidence.UNTRACED,
            note=Words(
                vi="Chỉ là mặc định. Nghị định 335/2025 viết tỷ lệ đối với công chức theo cùng cách.",
                en="A default only. Decree 335/2025 words the cap on civil servants in the same way.",
            ),
        ),
    ),
    unit=Words(vi="lựa chọn", en="choice"),
)

ASSESSMENT_CAP_ROUNDING: Dated[str] = Dated(
    "assessment.cap_rounding",
    Words(vi="cách làm tròn số lượng tối đa", en="how the cap is rounded to a whole number"),
    versions(
        Rounding.DOWN,
        Source(
            date(2019, 10, 18),
            ASSESSMENT_PRACTICE_2019.at(),
            Evidence.INFERRED,
            note=Words(
                vi=("«Không quá» thì không được làm tròn lên; chưa thấy quy tắc nào. Người dùng có thể nêu cách khác."),
                en="«Does not exceed» allows no rounding up; no rule was seen. The caller may override.",
            ),
        ),
    ),
    unit=Words(vi="lựa chọn", en="choice"),
)

ASSESSMENT_CIVIL_SERVANTS_BY = Dated(
    "assessment.civil_servants_by",
    Words(vi="xếp loại công chức xong trước ngày", en="day before which civil servants are graded"),
    versions(
        MonthDay(12, 15),
        Source(
            date(2019, 10, 18),
            ASSESSMENT_PRACTICE_2019.at(),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Nguồn của cộng đồng; không nêu văn bản nào. Trước khi xếp loại đảng viên. Ngày đầu thay "
                    "cho ngày chưa thấy."
                ),
                en=(
                    "Community source; no text is named. It comes before the grading of members. The first "
                    "day stands in for an unseen one."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

ASSESSMENT_MEMBERS_BY = Dated(
    "assessment.members_by",
    Words(vi="xếp loại tổ chức đảng, đảng viên xong trước ngày", en="day by which the Party grading is over"),
    versions(
        MonthDay(12, 31),
        Source(
            date(2019, 10, 18),
            ASSESSMENT_PRACTICE_2019.at(),
            Evidence.UNTRACED,
            note=Words(
                vi="Chưa tìm được trang nào. Ngày đầu thay cho ngày chưa thấy.",
                en="No page was found for it. The first day stands in for an unseen one.",
            ),
        ),
    ),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

RULES = (
    ASSESSMENT_EXCELLENT,
    ASSESSMENT_COMPLETED,
    ASSESSMENT_EXCELLENT_CAP,
    ASSESSMENT_TOP_GRADE_OPEN,
    ASSESSMENT_NOT_FOR_REPLACEMENT,
    ASSESSMENT_REVIEW_LONG_ENOUGH,
)
PARAMETERS = (
    ASSESSMENT_EXCELLENT_SCORE,
    ASSESSMENT_GOOD_SCORE,
    ASSESSMENT_COMPLETED_SCORE,
    ASSESSMENT_ON_TIME_PERCENT,
    ASSESSMENT_EXCEEDING_PERCENT,
    ASSESSMENT_FIXED_PERCENT,
    ASSESSMENT_LATE_PERCENT,
    ASSESSMENT_CAP_PERCENT,
    ASSESSMENT_CAP_BASE,
    ASSESSMENT_CAP_ROUNDING,
    ASSESSMENT_REVIEW_DAYS,
    ASSESSMENT_REVIEW_DAYS_PROVINCIAL,
    ASSESSMENT_FAILED_QUARTERS_BARRING,
    ASSESSMENT_FAILED_QUARTERS_REPLACING,
    ASSESSMENT_CIVIL_SERVANTS_BY,
    ASSESSMENT_MEMBERS_BY,
)
