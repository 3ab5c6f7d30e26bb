"""The meetings of a cell: how often, how well prepared and attended, and what makes a year good."""

from __future__ import annotations

from datetime import date

from nq28model.facts import CELL_MONTH, CELL_QUARTER, CELL_YEAR, MEETING
from nq28model.facts.meeting import (
    ATTENDANCE_PERCENT,
    COMMITTEE_MET_FIRST,
    CONTENT_AS_GUIDED,
    DAYS_PAPERS_BEFORE,
    DAYS_RECORD_AFTER,
    DRAFT_RESOLUTION_READY,
    DURATION_MINUTES,
    HELD_IN_ORDER,
    IS_COMBINED_SESSION,
    LONGEST_EXCUSED_RUN,
    MANY_SPOKE,
    MEAN_SCORE,
    MEETINGS_IN_MONTH,
    MERGED_WITH_PROFESSIONAL,
    MINUTES_COMPLETE,
    MONTHS_GRADED_GOOD,
    MONTHS_GRADED_LOW,
    MONTHS_MISSED,
    OWN_MINIMUM_MET,
    PREPARATION_ASSIGNED,
    PREPARED_BY_SECRETARY,
    PRINCIPLES_KEPT,
    RESOLUTION_EFFECTIVE,
    THEMATIC_COMPLETE,
    THEMATIC_IN_QUARTER,
    THEMATIC_REPLACED_ORDINARY,
    UNEXCUSED_ABSENCES,
)
from nq28model.instruments import CHARTER_2011, GUIDANCE_12_2018, GUIDANCE_42_2025, MEETING_RUBRICS_2018
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import COMMUNITY_SOURCE
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_C_HD_CHI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html"
_PAGE_LLCT_TIEU_CHI_DANH = (
    "http://llct.tnut.edu.vn/tin-tuc/2018-07-31/tieu-chi-danh-gia-chat-luong-sinh-hoat-chi-bo-dang-dt310.html"
)
_PAGE_THUKYLUAT_TIEU_CHI_DANH = (
    "https://thukyluat.vn/news/thong-bao-van-ban-moi/tieu-chi-danh-gia-buoi-sinh-hoat-chi-bo-dat-chat-luong-34408.html"
)
_PAGE_LUATVIETNAM_THOI_LUONG_SINH = (
    "https://luatvietnam.vn/tin-van-ban-moi/thoi-luong-sinh-hoat-chi-bo-toi-thieu-90-phut-186-105065-article.html"
)

# --- Cell meetings --------------------------------------------------------------------------------

MEETING_PER_MONTH = Dated(
    "meeting.per_month",
    Words(vi="số buổi sinh hoạt thường kỳ trong tháng", en="ordinary meetings of a cell in a month"),
    versions(
        1,
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(2)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
            note=Words(
                vi="Với chi bộ cơ sở, khoản 4 Điều 22 cũng nói như vậy (theo trang thuật lại).",
                en="For a grassroots cell art. 22(4) says the same (reported).",
            ),
        ),
    ),
    unit=Words(vi="buổi sinh hoạt", en="meetings"),
)

MEETING_MONTHLY = Rule.of(
    "meeting.monthly",
    CELL_MONTH,
    Words(vi="chi bộ sinh hoạt thường kỳ mỗi tháng một lần", en="a cell hold its ordinary meeting every month"),
    Words(vi="tháng đó tính là không sinh hoạt", en="the month counts as missed"),
    *versions(
        MEETINGS_IN_MONTH >= MEETING_PER_MONTH,
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(2)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
            note=Words(
                vi=(
                    "Với chi bộ trực thuộc đảng ủy cơ sở; khoản 4 Điều 22 nói như vậy về chi bộ cơ sở (theo "
                    "trang thuật lại)."
                ),
                en=(
                    "For a cell under a grassroots committee; art. 22(4) says the same of a grassroots cell (reported)."
                ),
            ),
        ),
    ),
)

MEETING_THEMATIC_PER_QUARTER = Dated(
    "meeting.thematic_per_quarter",
    Words(vi="số buổi sinh hoạt chuyên đề trong quý", en="thematic meetings of a cell in a quarter"),
    versions(
        1,
        Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED),
        Source(
            date(2025, 10, 28),
            GUIDANCE_42_2025.at(),
            Evidence.QUOTED,
            note=Words(
                vi="Ngoài buổi sinh hoạt hằng tháng, không thay cho buổi đó.",
                en="In addition to the monthly meeting, which it does not replace.",
            ),
        ),
    ),
    unit=Words(vi="buổi sinh hoạt", en="meetings"),
)

MEETING_THEMATIC_QUARTERLY = Rule.of(
    "meeting.thematic_quarterly",
    CELL_QUARTER,
    Words(
        vi="chi bộ sinh hoạt chuyên đề mỗi quý ít nhất một lần",
        en="a cell hold at least one thematic meeting a quarter",
    ),
    Words(vi="quý đó thiếu sinh hoạt chuyên đề", en="the quarter lacks its thematic meeting"),
    *versions(
        THEMATIC_IN_QUARTER >= MEETING_THEMATIC_PER_QUARTER,
        Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED),
        Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.QUOTED),
    ),
)

MEETING_THEMATIC_ADDITIONAL = Rule.of(
    "meeting.thematic_additional",
    MEETING,
    Words(
        vi="không lấy sinh hoạt chuyên đề thay cho sinh hoạt thường kỳ",
        en="a thematic meeting not take the place of the monthly one",
    ),
    Words(vi="coi như chưa sinh hoạt thường kỳ tháng đó", en="the month's ordinary meeting was not held"),
    *versions(
        THEMATIC_REPLACED_ORDINARY.is_(False), Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.QUOTED)
    ),
)

MEETING_ATTENDANCE_ABOVE = Dated(
    "meeting.attendance_above",
    Words(vi="tỷ lệ đảng viên dự sinh hoạt phải trên", en="share of members present that a meeting must exceed"),
    versions(
        85,
        Source(
            date(2018, 7, 6),
            GUIDANCE_12_2018.at(),
            Evidence.QUOTED,
            url=_PAGE_LLCT_TIEU_CHI_DANH,
            note=Words(
                vi=(
                    "Phải cao hơn hẳn. Không tính: đảng viên được miễn sinh hoạt và đảng viên lực lượng vũ "
                    "trang làm nhiệm vụ đặc biệt. Chưa thấy Hướng dẫn 42 năm 2025 có giữ hay không: xem "
                    "open.attendance_after_2025."
                ),
                en=(
                    "Strictly above. Left out of the count: members exempt from activities, and those of the "
                    "armed forces on special duty. Whether Guidance 42 of 2025 keeps it was not seen: see "
                    "open.attendance_after_2025."
                ),
            ),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

MEETING_ATTENDANCE_SUFFICIENT = Rule.of(
    "meeting.attendance_sufficient",
    MEETING,
    Words(
        vi="tỷ lệ đảng viên dự sinh hoạt đạt trên 85 %",
        en="more than eighty-five percent of the members who must attend be present",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về tỷ lệ dự", en="the meeting falls short on attendance"),
    *versions(
        ATTENDANCE_PERCENT > MEETING_ATTENDANCE_ABOVE,
        Source(
            date(2018, 7, 6),
            GUIDANCE_12_2018.at(),
            Evidence.QUOTED,
            url=_PAGE_LLCT_TIEU_CHI_DANH,
            note=Words(
                vi=(
                    "Phải cao hơn hẳn: mười bảy trên hai mươi là chưa đủ. Không tính đảng viên được miễn "
                    "sinh hoạt và đảng viên lực lượng vũ trang làm nhiệm vụ đặc biệt."
                ),
                en=(
                    "Strictly more: seventeen of twenty is not enough. Exempt members and the armed forces "
                    "on special duty are not counted."
                ),
            ),
        ),
    ),
)

_SINCE_GUIDANCE_12_2018 = (
    Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED, url=_PAGE_LLCT_TIEU_CHI_DANH),
)

MEETING_NO_UNEXCUSED_ABSENCE = Rule.of(
    "meeting.no_unexcused_absence",
    MEETING,
    Words(vi="không có đảng viên vắng mặt không có lý do", en="no member be absent without leave"),
    Words(vi="buổi sinh hoạt chưa đạt về tỷ lệ dự", en="the meeting falls short on attendance"),
    *versions(UNEXCUSED_ABSENCES <= 0, *_SINCE_GUIDANCE_12_2018),
)

MEETING_EXCUSED_RUN_MAX = Dated(
    "meeting.excused_run_max",
    Words(
        vi="số lần vắng mặt có lý do liên tiếp tối đa trong năm",
        en="longest run of excused absences of one member in a year",
    ),
    versions(3, *_SINCE_GUIDANCE_12_2018),
    unit=Words(vi="lần vắng", en="absences"),
)

MEETING_EXCUSED_ABSENCE_LIMITED = Rule.of(
    "meeting.excused_absence_limited",
    MEETING,
    Words(
        vi="không có đảng viên vắng mặt có lý do quá 03 lần liên tiếp trong năm",
        en="no member be excused more than three times running in a year",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về tỷ lệ dự", en="the meeting falls short on attendance"),
    *versions(LONGEST_EXCUSED_RUN <= MEETING_EXCUSED_RUN_MAX, *_SINCE_GUIDANCE_12_2018),
)

MEETING_PREPARED = Rule.of(
    "meeting.prepared",
    MEETING,
    Words(
        vi="nội dung được chuẩn bị đúng người và chi ủy họp trước",
        en="the meeting be prepared by those named and the cell committee meet first",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về công tác chuẩn bị", en="the meeting falls short on preparation"),
    *versions(
        PREPARED_BY_SECRETARY.is_(True) & COMMITTEE_MET_FIRST.is_(True),
        Source(
            date(2018, 7, 6),
            GUIDANCE_12_2018.at(),
            Evidence.QUOTED,
            url=_PAGE_LLCT_TIEU_CHI_DANH,
            note=Words(
                vi="Bí thư hoặc phó bí thư trực tiếp chuẩn bị.", en="The secretary or deputy prepares in person."
            ),
        ),
    ),
    *versions(
        (PREPARED_BY_SECRETARY.is_(True) | PREPARATION_ASSIGNED.is_(True)) & COMMITTEE_MET_FIRST.is_(True),
        Source(
            date(2025, 10, 28),
            GUIDANCE_42_2025.at(),
            Evidence.QUOTED,
            url=_PAGE_LUATVIETNAM_THOI_LUONG_SINH,
            note=Words(
                vi=("Bí thư phân công phó bí thư hoặc chi ủy viên; trực tiếp chuẩn bị thì không kém (suy luận)."),
                en=(
                    "The secretary assigns the deputy or a member of the cell committee; one who prepares in "
                    "person does no less (inferred)."
                ),
            ),
        ),
    ),
)

MEETING_CONTENT_READY = Rule.of(
    "meeting.content_ready",
    MEETING,
    Words(
        vi="nội dung đúng, đủ, có trọng tâm và có dự thảo nghị quyết",
        en="the content be right, complete and focused, with a draft resolution",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về công tác chuẩn bị", en="the meeting falls short on preparation"),
    *versions(
        CONTENT_AS_GUIDED.is_(True) & DRAFT_RESOLUTION_READY.is_(True),
        Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED, url=_PAGE_THUKYLUAT_TIEU_CHI_DANH),
    ),
    *versions(
        CONTENT_AS_GUIDED.is_(True),
        Source(
            date(2025, 10, 28),
            GUIDANCE_42_2025.at(),
            Evidence.QUOTED,
            url=_PAGE_LUATVIETNAM_THOI_LUONG_SINH,
            note=Words(
                vi="Nay dự thảo nghị quyết «nếu có»; yêu cầu nội dung tốt chỉ nêu chung.",
                en=(
                    "The draft resolution is now made «if there is one»; that the content must be good is "
                    "said in general terms."
                ),
            ),
        ),
    ),
)

_SINCE_GUIDANCE_12_2018_2 = (
    Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED, url=_PAGE_THUKYLUAT_TIEU_CHI_DANH),
)

MEETING_ORDERLY = Rule.of(
    "meeting.orderly",
    MEETING,
    Words(
        vi="sinh hoạt đúng thời điểm, trình tự, đủ nội dung, nhiều đảng viên phát biểu",
        en="the meeting keep its day, order and content, with many members speaking",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về tổ chức", en="the meeting falls short on conduct"),
    *versions(HELD_IN_ORDER.is_(True) & MANY_SPOKE.is_(True), *_SINCE_GUIDANCE_12_2018_2),
)

_SINCE_GUIDANCE_12_2018_3 = (
    Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED, url=_PAGE_THUKYLUAT_TIEU_CHI_DANH),
    Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.QUOTED, url=_PAGE_LUATVIETNAM_THOI_LUONG_SINH),
)

MEETING_MINUTES_MIN = Dated(
    "meeting.minutes_min",
    Words(vi="thời lượng sinh hoạt tối thiểu", en="least length of a meeting"),
    versions(90, *_SINCE_GUIDANCE_12_2018_3),
    unit=Words(vi="phút", en="minutes"),
)

_SINCE_GUIDANCE_42_2025 = (
    Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.QUOTED, url=_PAGE_LUATVIETNAM_THOI_LUONG_SINH),
)

MEETING_MINUTES_COMBINED_MIN = Dated(
    "meeting.minutes_combined_min",
    Words(
        vi="thời lượng tối thiểu khi kết hợp sinh hoạt thường kỳ và chuyên đề",
        en="least length of an ordinary and a thematic meeting in one session",
    ),
    versions(120, *_SINCE_GUIDANCE_42_2025),
    unit=Words(vi="phút", en="minutes"),
)

MEETING_LONG_ENOUGH = Rule.of(
    "meeting.long_enough",
    MEETING,
    Words(
        vi=(
            "thời lượng sinh hoạt ít nhất 90 phút, 120 phút khi kết hợp chuyên đề, trừ khi cấp ủy có "
            "thẩm quyền quy định khác cho chi bộ ít đảng viên"
        ),
        en=(
            "the meeting last at least ninety minutes, or one hundred and twenty where the ordinary "
            "and the thematic share a session, unless the competent committee sets otherwise for a "
            "small cell"
        ),
    ),
    Words(vi="buổi sinh hoạt chưa đủ thời lượng", en="the meeting is too short"),
    *versions(
        DURATION_MINUTES >= MEETING_MINUTES_MIN,
        Source(date(2018, 7, 6), GUIDANCE_12_2018.at(), Evidence.QUOTED, url=_PAGE_THUKYLUAT_TIEU_CHI_DANH),
    ),
    *versions(
        (
            (DURATION_MINUTES >= MEETING_MINUTES_MIN)
            & (IS_COMBINED_SESSION.is_(False) | (DURATION_MINUTES >= MEETING_MINUTES_COMBINED_MIN))
        )
        | OWN_MINIMUM_MET.is_(True),
        Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.QUOTED, url=_PAGE_LUATVIETNAM_THOI_LUONG_SINH),
    ),
)

MEETING_NOT_MERGED = Rule.of(
    "meeting.not_merged",
    MEETING,
    Words(
        vi="không lồng ghép sinh hoạt chi bộ với họp chuyên môn",
        en="the meeting not be merged with a professional meeting",
    ),
    Words(vi="không được tính là buổi sinh hoạt chi bộ", en="it does not count as a cell meeting"),
    *versions(
        MERGED_WITH_PROFESSIONAL.is_(False),
        Source(
            date(2025, 10, 28),
            GUIDANCE_42_2025.at(),
            Evidence.QUOTED,
            note=Words(
                vi="Chưa thấy hệ quả của việc lồng ghép; hệ quả nêu ở đây được suy ra.",
                en="What follows from a merger was not seen; the consequence given is inferred.",
            ),
        ),
    ),
)

MEETING_PAPERS_DAYS = Dated(
    "meeting.papers_days",
    Words(
        vi="số ngày đăng tài liệu trước khi sinh hoạt",
        en="days before a meeting by which its papers are on the electronic handbook",
    ),
    versions(1, *_SINCE_GUIDANCE_42_2025),
    unit=Words(vi="ngày", en="days"),
)

MEETING_PAPERS_IN_ADVANCE = Rule.of(
    "meeting.papers_in_advance",
    MEETING,
    Words(
        vi="tài liệu được đăng trên Sổ tay đảng viên điện tử trước ít nhất 01 ngày",
        en="the papers be on the electronic handbook at least one day before",
    ),
    Words(vi="đảng viên không có thời gian nghiên cứu", en="members had no time to prepare"),
    *versions(DAYS_PAPERS_BEFORE >= MEETING_PAPERS_DAYS, *_SINCE_GUIDANCE_42_2025),
)

MEETING_RECORDED = Rule.of(
    "meeting.recorded",
    MEETING,
    Words(vi="sổ biên bản ghi chép đầy đủ", en="the minutes be kept in full"),
    Words(vi="buổi sinh hoạt chưa đạt về tổ chức", en="the meeting falls short on conduct"),
    *versions(
        MINUTES_COMPLETE.is_(True),
        Source(
            date(2018, 7, 6),
            GUIDANCE_12_2018.at(),
            Evidence.QUOTED,
            url=_PAGE_THUKYLUAT_TIEU_CHI_DANH,
            note=Words(vi="Không quy định hình thức biên bản.", en="The form of the minutes is not prescribed."),
        ),
    ),
)

_SINCE_GUIDANCE_42_2025_2 = (
    Source(date(2025, 10, 28), GUIDANCE_42_2025.at(), Evidence.REPORTED, note=COMMUNITY_SOURCE),
)

MEETING_RECORD_DAYS = Dated(
    "meeting.record_days",
    Words(
        vi="số ngày đăng biên bản, nghị quyết sau khi sinh hoạt",
        en="days after a meeting within which its minutes or resolution are uploaded",
    ),
    versions(2, *_SINCE_GUIDANCE_42_2025_2),
    unit=Words(vi="ngày", en="days"),
)

MEETING_RECORD_UPLOADED = Rule.of(
    "meeting.record_uploaded",
    MEETING,
    Words(
        vi="biên bản, nghị quyết được đăng tải trong thời hạn 02 ngày",
        en="the minutes or resolution be uploaded within two days",
    ),
    Words(vi="đăng tải chậm", en="the record is late"),
    *versions(DAYS_RECORD_AFTER <= MEETING_RECORD_DAYS, *_SINCE_GUIDANCE_42_2025_2),
)

MEETING_PRINCIPLED = Rule.of(
    "meeting.principled",
    MEETING,
    Words(
        vi="thực hiện đúng nguyên tắc tổ chức, sinh hoạt đảng",
        en="the principles of organisation and Party activity be kept",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về nguyên tắc", en="the meeting falls short on principle"),
    *versions(PRINCIPLES_KEPT.is_(True), *_SINCE_GUIDANCE_12_2018_2),
)

MEETING_RESOLUTION_EFFECTIVE = Rule.of(
    "meeting.resolution_effective",
    MEETING,
    Words(
        vi="kết luận, nghị quyết của chi bộ được lãnh đạo thực hiện đạt kết quả tốt",
        en="the cell's conclusion or resolution be carried out with good results",
    ),
    Words(vi="buổi sinh hoạt chưa đạt về kết quả", en="the meeting falls short on results"),
    *versions(RESOLUTION_EFFECTIVE.is_(True), *_SINCE_GUIDANCE_12_2018_2),
)

MEETING_QUALITY = Rule.of(
    "meeting.quality",
    MEETING,
    Words(
        vi="buổi sinh hoạt thường kỳ đạt chất lượng khi đạt mọi tiêu chí khung",
        en="an ordinary meeting of quality meet all the framework criteria at once",
    ),
    Words(vi="nêu các tiêu chí chưa đạt", en="the criteria not met are named"),
    *versions(
        MEETING_ATTENDANCE_SUFFICIENT
        & MEETING_NO_UNEXCUSED_ABSENCE
        & MEETING_EXCUSED_ABSENCE_LIMITED
        & MEETING_PREPARED
        & MEETING_CONTENT_READY
        & MEETING_ORDERLY
        & MEETING_LONG_ENOUGH
        & MEETING_RECORDED
        & MEETING_PRINCIPLED
        & MEETING_RESOLUTION_EFFECTIVE,
        Source(
            date(2018, 7, 6),
            GUIDANCE_12_2018.at(),
            Evidence.QUOTED,
            url=_PAGE_THUKYLUAT_TIEU_CHI_DANH,
            note=Words(
                vi="Năm nhóm của khung tiêu chí: dự sinh hoạt, chuẩn bị, tổ chức, nguyên tắc, kết quả.",
                en="The five groups of the framework: attendance, preparation, conduct, principle, results.",
            ),
        ),
    ),
)

MEETING_REGULAR = Rule.of(
    "meeting.regular",
    CELL_YEAR,
    Words(vi="không có tháng nào trong năm chi bộ không sinh hoạt", en="no month of the year pass without a meeting"),
    Words(
        vi="nền nếp sinh hoạt chưa thường xuyên, theo mức độ đã tính",
        en="the cell's life is irregular, to the extent that meeting.regularity shows",
    ),
    *versions(
        MONTHS_MISSED <= 0,
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(2)")),
            Evidence.INFERRED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
            note=Words(vi="Trách nhiệm hằng tháng, xét cho cả năm.", en="The monthly duty, taken over a year."),
        ),
    ),
)

MEETING_YEAR_MEAN_SCORE = Dated(
    "meeting.year_mean_score",
    Words(vi="điểm bình quân tối thiểu để cả năm đạt mức tốt", en="least mean score for a good year"),
    versions(
        90,
        Source(
            date(2018, 7, 6),
            MEETING_RUBRICS_2018.at(),
            Evidence.QUOTED,
            note=Words(
                vi=("Bảng chấm điểm của một địa phương, địa chỉ không ghi đầy đủ. Ngày đầu là ngày của Hướng dẫn 12."),
                en=("A local rubric, whose address is not given in full. The first day is that of Guidance 12."),
            ),
        ),
    ),
    unit=Words(vi="điểm", en="points"),
)

MEETING_YEAR_GOOD_MONTHS = Dated(
    "meeting.year_good_months",
    Words(
        vi="số tháng xếp loại tốt tối thiểu để cả năm đạt mức tốt",
        en="least number of months graded good for a good year",
    ),
    versions(
        10,
        Source(
            date(2018, 7, 6),
            MEETING_RUBRICS_2018.at(),
            Evidence.QUOTED,
            note=Words(vi="Cùng bảng chấm điểm của địa phương đó.", en="The same local rubric."),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

MEETING_YEAR_GOOD = Rule.of(
    "meeting.year_good",
    CELL_YEAR,
    Words(
        vi=(
            "cả năm xếp loại tốt khi điểm bình quân từ 90, sinh hoạt đủ các tháng và chuyên đề, ít "
            "nhất 10 tháng tốt, không có tháng trung bình hoặc kém"
        ),
        en=(
            "a year be graded good only with a mean of ninety or more, a meeting every month, every "
            "thematic meeting held, ten months graded good and none average or poor"
        ),
    ),
    Words(vi="cả năm xếp loại thấp hơn", en="the year has a lower grade"),
    *versions(
        (MEAN_SCORE >= MEETING_YEAR_MEAN_SCORE)
        & MEETING_REGULAR
        & THEMATIC_COMPLETE.is_(True)
        & (MONTHS_GRADED_GOOD >= MEETING_YEAR_GOOD_MONTHS)
        & (MONTHS_GRADED_LOW <= 0),
        Source(
            date(2018, 7, 6),
            MEETING_RUBRICS_2018.at(),
            Evidence.QUOTED,
            note=Words(
                vi=(
                    "Bảng chấm điểm của một địa phương, địa chỉ không ghi đầy đủ; nơi khác có thể khác. Ngày "
                    "đầu là ngày của Hướng dẫn 12."
                ),
                en=(
                    "A local rubric whose address is not given in full; other places may differ. The first "
                    "day is that of Guidance 12."
                ),
            ),
        ),
    ),
)

_SINCE_MEETING_RUBRICS_2018 = (
    Source(
        date(2018, 7, 6),
        MEETING_RUBRICS_2018.at(),
        Evidence.REPORTED,
        url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/sinh-hoat-chi-bo/danh-gia-chat-luong-sinh-hoat",
        note=Words(
            vi=(
                "Theo bảng chấm điểm của các tỉnh; bảng lập theo Hướng dẫn 42 cũng vậy (nguồn của cộng "
                "đồng). Chưa thấy văn bản nào của Trung ương quy định; ngày đầu là ngày của Hướng dẫn 12."
            ),
            en=(
                "As provincial rubrics set it; the same in rubrics made under Guidance 42 (community "
                "source). Which central text sets it was not seen; the first day is that of Guidance 12."
            ),
        ),
    ),
)

MEETING_GOOD_SCORE = Dated(
    "meeting.good_score",
    Words(vi="điểm tối thiểu của mức tốt", en="least score for «good»"),
    versions(90, *_SINCE_MEETING_RUBRICS_2018),
    unit=Words(vi="điểm", en="points"),
)

MEETING_FAIR_SCORE = Dated(
    "meeting.fair_score",
    Words(vi="điểm tối thiểu của mức khá", en="least score for «fair»"),
    versions(70, *_SINCE_MEETING_RUBRICS_2018),
    unit=Words(vi="điểm", en="points"),
)

MEETING_AVERAGE_SCORE = Dated(
    "meeting.average_score",
    Words(vi="điểm tối thiểu của mức trung bình", en="least score for «average»"),
    versions(50, *_SINCE_MEETING_RUBRICS_2018),
    unit=Words(vi="điểm", en="points"),
)

RULES = (
    MEETING_MONTHLY,
    MEETING_THEMATIC_QUARTERLY,
    MEETING_THEMATIC_ADDITIONAL,
    MEETING_ATTENDANCE_SUFFICIENT,
    MEETING_NO_UNEXCUSED_ABSENCE,
    MEETING_EXCUSED_ABSENCE_LIMITED,
    MEETING_PREPARED,
    MEETING_CONTENT_READY,
    MEETING_ORDERLY,
    MEETING_LONG_ENOUGH,
    MEETING_NOT_MERGED,
    MEETING_PAPERS_IN_ADVANCE,
    MEETING_RECORDED,
    MEETING_RECORD_UPLOADED,
    MEETING_PRINCIPLED,
    MEETING_RESOLUTION_EFFECTIVE,
    MEETING_QUALITY,
    MEETING_REGULAR,
    MEETING_YEAR_GOOD,
)
PARAMETERS = (
    MEETING_PER_MONTH,
    MEETING_THEMATIC_PER_QUARTER,
    MEETING_ATTENDANCE_ABOVE,
    MEETING_EXCUSED_RUN_MAX,
    MEETING_MINUTES_MIN,
    MEETING_MINUTES_COMBINED_MIN,
    MEETING_PAPERS_DAYS,
    MEETING_RECORD_DAYS,
    MEETING_GOOD_SCORE,
    MEETING_FAIR_SCORE,
    MEETING_AVERAGE_SCORE,
    MEETING_YEAR_MEAN_SCORE,
    MEETING_YEAR_GOOD_MONTHS,
)
