"""The words of reporting: clocks, kinds of period, how labels are read, how limits are set and days are rolled."""

from __future__ import annotations

from nq28model.terms import Term


class Clock(Term):
    """How a period is reckoned (cách tính kỳ báo cáo). There is no bare «2024»: a day can lie in two years."""

    STATE = (
        "state",
        "kỳ báo cáo của cơ quan hành chính nhà nước",
        "State clock: from the 15th to the 14th",
    )
    CALENDAR = "calendar", "năm dương lịch", "calendar clock: Party statistics, plans and assessments"
    WORKING_REGULATION = (
        "working_regulation",
        "theo quy chế làm việc của cấp ủy",
        "clock of a committee's working regulation",
    )
    REQUEST = "request", "theo yêu cầu báo cáo", "as the request sets it"
    REVIEW = "review", "kỳ sơ kết, tổng kết", "years since the day of a resolution"
    TERM = "term", "nhiệm kỳ", "term from one congress to the next"


class PeriodKind(Term):
    """The kind of a period (loại kỳ báo cáo)."""

    WEEK = "week", "tuần", "week"
    MONTH = "month", "tháng", "month"
    QUARTER = "quarter", "quý", "quarter"
    HALF_YEAR = "half_year", "6 tháng", "half-year"
    NINE_MONTHS = "nine_months", "9 tháng", "nine months"
    YEAR = "year", "năm", "year"
    FIVE_YEARS = "five_years", "5 năm", "five years"
    TERM = "term", "nhiệm kỳ", "term"
    REVIEW = "review", "giai đoạn sơ kết, tổng kết", "stretch of years under review"
    AS_GIVEN = "as_given", "kỳ do nơi yêu cầu ấn định", "period as it is given"


REPORTED_KINDS = tuple(kind for kind in PeriodKind if kind not in {PeriodKind.FIVE_YEARS, PeriodKind.AS_GIVEN})
"""The kinds that reports are named by; the others are a window of commendation, and what has no kind but its days."""


class LabelKind(Term):
    """How a label of two years is read (cách hiểu nhãn hai năm)."""

    REVIEW = "review", "giai đoạn sơ kết, tổng kết", "review: «2009–2019» is ten elapsed years"
    TERM = "term", "nhiệm kỳ", "term: «2020–2025» ends in the year the next term starts"
    PLAN = "plan", "kế hoạch 5 năm", "plan: «2021–2025» is five calendar years, both ends counted"


class LengthUnit(Term):
    """The unit in which a time limit is set (đơn vị tính thời hạn)."""

    DAY = "day", "ngày", "day"
    WORKING_DAY = "working_day", "ngày làm việc", "working day"
    WEEK = "week", "tuần", "week"
    MONTH = "month", "tháng", "month"
    YEAR = "year", "năm", "year"


class RollPolicy(Term):
    """What becomes of a due day that is a day off (cách xử lý khi ngày đến hạn là ngày nghỉ).

    A policy, not a fact: civil law rolls to the next working day, Party bodies write their own.
    """

    NONE = "none", "giữ nguyên", "the day stands"
    NEXT_WORKING_DAY = (
        "next_working_day",
        "ngày làm việc tiếp theo",
        "the next working day (the Civil Code's rule)",
    )
    PREVIOUS_WORKING_DAY = "previous_working_day", "ngày làm việc liền trước", "the last working day before"
    NEXT_DAY = "next_day", "ngày kế tiếp", "the day after, whatever that day is (Hậu Giang, 2023)"
    WINDOW = (
        "window",
        "trong một khoảng ngày",
        ("any day from the nominal one to n days later (Ho Chi Minh City, 2025: within the first week)"),
    )
