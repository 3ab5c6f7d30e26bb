"""Where the periods of reports begin and end, to which day their data are taken and when they are due, in words."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from nq28model.words import Words


@frozen(kw_only=True)
class PeriodDays:
    """The four days of a kind of report, as its text or the practice has them; what was not seen says so.

    >>> PERIOD_DAYS["period.state_year"].start.en
    '15 December of the year before'
    """

    start: Words
    end: Words
    cut_off: Words
    due: Words


_LAST_DAY = Words(vi="ngày cuối kỳ", en="the last day of the period")
_DUE_OF_A_STATE_REPORT = Words(
    vi=(
        "gửi Chính phủ: ngày 25 của tháng cuối kỳ; nơi khác: do nơi ban hành quy định, ít nhất một ngày làm việc "
        "sau khi chốt số liệu"
    ),
    en=(
        "Government level: the 25th of the last month of the period; otherwise what the issuer sets, at least one "
        "working day after the cut-off"
    ),
)
_LAST_15_DECEMBER = Words(vi="15/12 năm trước", en="15 December of the year before")
_IN_THE_REQUEST = Words(vi="theo yêu cầu", en="in the request")
_1_JANUARY = Words(vi="01/01", en="1 January")
_THE_CUT_OFF = Words(vi="ngày chốt số liệu", en="the cut-off")
_IN_THE_WORKING_REGULATION = Words(vi="theo quy chế làm việc", en="in the working regulation")
_31_DECEMBER = Words(vi="31/12", en="31 December")
_NOT_SEEN = Words(vi="chưa rõ", en="not seen")
_FIRST_DAY_OF_THE_QUARTER = Words(vi="ngày đầu quý", en="first day of the quarter")
_LAST_DAY_OF_THE_QUARTER = Words(vi="ngày cuối quý", en="last day of the quarter")
_AFTER_THE_GRADING = Words(vi="sau khi có kết quả xếp loại", en="after the grading")
_NONE = Words(vi="không có", en="none")

PERIOD_DAYS: Mapping[str, PeriodDays] = {
    "period.state_month": PeriodDays(
        start=Words(vi="ngày 15 của tháng trước", en="day 15 of the month before"),
        end=Words(vi="ngày 14 của tháng báo cáo", en="day 14 of the month"),
        cut_off=_LAST_DAY,
        due=_DUE_OF_A_STATE_REPORT,
    ),
    "period.state_quarter": PeriodDays(
        start=Words(vi="ngày 15 của tháng trước quý báo cáo", en="day 15 of the month before the quarter"),
        end=Words(vi="ngày 14 của tháng cuối quý", en="day 14 of the quarter's last month"),
        cut_off=_LAST_DAY,
        due=_DUE_OF_A_STATE_REPORT,
    ),
    "period.state_half_year": PeriodDays(
        start=Words(
            vi="6 tháng đầu năm: 15/12 năm trước; 6 tháng cuối năm: 15/6",
            en="first half: 15 December of the year before; second half: 15 June",
        ),
        end=Words(
            vi="6 tháng đầu năm: 14/6; 6 tháng cuối năm: 14/12", en="first half: 14 June; second half: 14 December"
        ),
        cut_off=_LAST_DAY,
        due=_DUE_OF_A_STATE_REPORT,
    ),
    "period.state_nine_months": PeriodDays(
        start=_LAST_15_DECEMBER,
        end=Words(vi="14/9", en="14 September"),
        cut_off=_LAST_DAY,
        due=Words(
            vi="sau khi chốt số liệu 2 ngày làm việc (Khánh Hòa)", en="two working days after the cut-off (Khánh Hòa)"
        ),
    ),
    "period.state_year": PeriodDays(
        start=_LAST_15_DECEMBER,
        end=Words(vi="14/12", en="14 December"),
        cut_off=_LAST_DAY,
        due=_DUE_OF_A_STATE_REPORT,
    ),
    "period.requested": PeriodDays(
        start=_IN_THE_REQUEST,
        end=_IN_THE_REQUEST,
        cut_off=_IN_THE_REQUEST,
        due=_IN_THE_REQUEST,
    ),
    "period.party_half_year": PeriodDays(
        start=_1_JANUARY,
        end=_THE_CUT_OFF,
        cut_off=Words(vi="do người dùng nhập; mặc định 30/6", en="the caller's; by default 30 June"),
        due=Words(vi="do người dùng nhập; mặc định 10–15/7", en="the caller's; by default 10 to 15 July"),
    ),
    "period.party_year": PeriodDays(
        start=_1_JANUARY,
        end=_THE_CUT_OFF,
        cut_off=Words(vi="do người dùng nhập; mặc định 31/12", en="the caller's; by default 31 December"),
        due=Words(
            vi="do người dùng nhập; mặc định 10–15/01 năm sau",
            en="the caller's; by default 10 to 15 January of the next year",
        ),
    ),
    "period.working_regulation": PeriodDays(
        start=_IN_THE_WORKING_REGULATION,
        end=_IN_THE_WORKING_REGULATION,
        cut_off=_IN_THE_WORKING_REGULATION,
        due=_IN_THE_WORKING_REGULATION,
    ),
    "period.plan_year": PeriodDays(
        start=_1_JANUARY,
        end=_31_DECEMBER,
        cut_off=_NOT_SEEN,
        due=Words(
            vi="chưa rõ; tổng kết sau khi hết năm 45 ngày", en="none seen; the review came 45 days after the end"
        ),
    ),
    "period.plan_half_year": PeriodDays(
        start=Words(vi="01/01 hoặc 01/7", en="1 January or 1 July"),
        end=Words(vi="30/6 hoặc 31/12", en="30 June or 31 December"),
        cut_off=_NOT_SEEN,
        due=Words(vi="chưa rõ; sơ kết sau khi hết kỳ 34 ngày", en="none seen; the review came 34 days after the end"),
    ),
    "period.assessment_year": PeriodDays(
        start=_1_JANUARY,
        end=_31_DECEMBER,
        cut_off=Words(vi="khoảng giữa tháng 12", en="about the middle of December"),
        due=Words(
            vi="công chức trước 15/12 và trước khi xếp loại đảng viên; đảng viên trước 31/12",
            en="civil servants before 15 December and before members (reported); members by 31 December (untraced)",
        ),
    ),
    "period.assessment_quarter": PeriodDays(
        start=_FIRST_DAY_OF_THE_QUARTER,
        end=_LAST_DAY_OF_THE_QUARTER,
        cut_off=_NOT_SEEN,
        due=_NOT_SEEN,
    ),
    "period.commendation_year": PeriodDays(
        start=_1_JANUARY,
        end=_31_DECEMBER,
        cut_off=Words(vi="kết quả xếp loại của năm", en="the grading of the year"),
        due=_AFTER_THE_GRADING,
    ),
    "period.commendation_five_years": PeriodDays(
        start=Words(vi="01/01 của năm thứ tư trước đó", en="1 January of the fourth year before"),
        end=_31_DECEMBER,
        cut_off=Words(vi="kết quả xếp loại của năm cuối", en="the grading of the last year"),
        due=_AFTER_THE_GRADING,
    ),
    "period.ordinary_meeting": PeriodDays(
        start=Words(vi="ngày đầu tháng", en="first day of the month"),
        end=Words(vi="ngày cuối tháng", en="last day of the month"),
        cut_off=_NONE,
        due=Words(
            vi=(
                "do địa phương quy định: ngày 01, nếu là ngày nghỉ thì ngày kế tiếp (Hậu Giang, 2023); ngày 03, "
                "hoặc trong tuần đầu (TP. Hồ Chí Minh, 2025)"
            ),
            en=(
                "set locally: the 1st, or the next day if that is a day off (Hậu Giang, 2023); the 3rd, or within "
                "the first week (Ho Chi Minh City, 2025)"
            ),
        ),
    ),
    "period.thematic_meeting": PeriodDays(
        start=_FIRST_DAY_OF_THE_QUARTER,
        end=_LAST_DAY_OF_THE_QUARTER,
        cut_off=_NONE,
        due=Words(vi="trong quý", en="within the quarter"),
    ),
    "period.meeting_year": PeriodDays(
        start=_1_JANUARY,
        end=_31_DECEMBER,
        cut_off=Words(vi="buổi sinh hoạt cuối năm", en="the last meeting of the year"),
        due=Words(vi="do địa phương quy định", en="set locally"),
    ),
}
"""The days of each kind of report, by the id of the computation that gives its period."""
