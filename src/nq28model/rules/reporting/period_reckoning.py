"""What is reckoned of periods: where each kind of report, review, assessment, award and meeting begins and ends.

The days of each are in words in ``PERIOD_DAYS``, by the id of its computation.
"""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from attrs import frozen

from nq28model.computation import computation
from nq28model.errors import InvalidValue
from nq28model.facts.reporting import (
    EVENT_DAY,
    GIVEN_CUT_OFF,
    GIVEN_DUE_DATE,
    GIVEN_FIRST_DAY,
    HALF_OF_YEAR,
    MONTH_OF_YEAR,
    QUARTER_OF_YEAR,
    REPORT_KIND,
    REPORTING_YEAR,
)
from nq28model.facts.reporting_vocabularies import ReportKind
from nq28model.instruments import (
    ASSESSMENT_PRACTICE_2019,
    CHARTER_2011,
    DECISION_01_2023_KHANH_HOA,
    DECREE_09_2019,
    DISPATCH_7619_2024,
    GUIDANCE_01_2021,
    GUIDANCE_01_2026,
    GUIDANCE_06_2025,
    GUIDANCE_11_2021,
    GUIDANCE_12_2018,
    GUIDANCE_21_2019,
    MEETING_RUBRICS_2018,
    REGULATION_29_2016,
    REGULATION_124_2023,
    REGULATION_132_2018,
    REGULATION_366_2025,
    RESOLUTION_28_2009,
)
from nq28model.law import Dated, Evidence, Source, article
from nq28model.periods import (
    ASSESSMENT,
    COMMENDATION,
    MEETINGS,
    PARTY_STATISTICS,
    PLAN_28,
    STATE,
    AfterCutOff,
    Clock,
    DueDay,
    GivenPeriods,
    Interval,
    Period,
    PeriodKind,
    ReportPeriod,
    RollPolicy,
    WorkingDays,
    due_day,
)
from nq28model.periods.months import not_before
from nq28model.rules.month_day import MonthDay
from nq28model.rules.reporting.clock import (
    PARTY_STATISTICS_HALF_YEAR_CUT_OFF,
    PARTY_STATISTICS_HALF_YEAR_DUE,
    PARTY_STATISTICS_YEAR_CUT_OFF,
    PARTY_STATISTICS_YEAR_DUE,
)
from nq28model.rules.reporting.office_days import calendar_from
from nq28model.rules.reporting.report import REPORT_NINE_MONTH_WORKING_DAYS
from nq28model.words import Words

# --- State clock ----------------------------------------------------------------------------------

# Art. 12: the data of a period are taken from the 15th of the month before it to the 14th of its last month.
_PAGE_CLOCK = "https://hoatieu.vn/thong-tu-58-2020-tt-bqp-che-do-bao-cao-dinh-ky-cua-bo-quoc-phong-200161"
_SINCE_THE_DECREE = (
    Source(
        date(2019, 3, 12),
        DECREE_09_2019.at(Words(vi="Điều 12, Điều 13", en="arts 12, 13")),
        Evidence.QUOTED,
        url=_PAGE_CLOCK,
    ),
)


def _of_state(kind: PeriodKind, year: int, part: int = 1) -> ReportPeriod:
    period = STATE.in_year(kind, year, part)
    return ReportPeriod(period=period, cut_off=period.last_day)


@computation(
    "period.state_month",
    Words(vi="kỳ báo cáo tháng của cơ quan hành chính nhà nước", en="the month of the State clock"),
    *_SINCE_THE_DECREE,
    inputs=(REPORTING_YEAR, MONTH_OF_YEAR),
)
def state_month(reporting_year: int, month_of_year: int, *, on: date) -> ReportPeriod:
    """Return a month of the State's clock: from the 15th of the month before to the 14th.

    >>> state_month(2025, 1, on=date(2025, 1, 14)).interval.words.en
    'from 15/12/2024 to 14/1/2025'
    """
    return _of_state(PeriodKind.MONTH, reporting_year, month_of_year)


@computation(
    "period.state_quarter",
    Words(vi="kỳ báo cáo quý của cơ quan hành chính nhà nước", en="the quarter of the State clock"),
    *_SINCE_THE_DECREE,
    inputs=(REPORTING_YEAR, QUARTER_OF_YEAR),
)
def state_quarter(reporting_year: int, quarter_of_year: int, *, on: date) -> ReportPeriod:
    """Return a quarter of the State's clock: from the 15th of the month before it to the 14th of its last month.

    >>> state_quarter(2025, 4, on=date(2025, 12, 14)).interval.words.en
    'from 15/9/2025 to 14/12/2025'
    """
    return _of_state(PeriodKind.QUARTER, reporting_year, quarter_of_year)


@computation(
    "period.state_half_year",
    Words(vi="kỳ báo cáo 6 tháng của cơ quan hành chính nhà nước", en="the half-year of the State clock"),
    *_SINCE_THE_DECREE,
    inputs=(REPORTING_YEAR, HALF_OF_YEAR),
)
def state_half_year(reporting_year: int, half_of_year: int, *, on: date) -> ReportPeriod:
    """Return a half-year of the State's clock: to 14 June from the December before, or from 15 June to 14 December.

    >>> state_half_year(2019, 2, on=date(2019, 12, 14)).interval.words.en
    'from 15/6/2019 to 14/12/2019'
    """
    return _of_state(PeriodKind.HALF_YEAR, reporting_year, half_of_year)


@computation(
    "period.state_nine_months",
    Words(
        vi="kỳ báo cáo 9 tháng, nơi tỉnh có quy định", en="nine months on the State clock, where a province adds them"
    ),
    Source(
        date(2023, 1, 1),
        DECISION_01_2023_KHANH_HOA.at(article("4")),
        Evidence.REPORTED,
        note=Words(
            vi="Nguồn của cộng đồng. Không có trong Nghị định. Ngày đầu tạm thay cho ngày chưa thấy.",
            en="Community source. Not in the decree. The first day stands in for an unseen one.",
        ),
    ),
    inputs=(REPORTING_YEAR,),
)
def state_nine_months(reporting_year: int, *, on: date, calendar: WorkingDays | None = None) -> ReportPeriod:
    """Return the nine months of the State's clock, from 15 December to 14 September, due two working days after.

    Not in the decree: Khánh Hòa has it. Without a *calendar* only weekends and fixed holidays are left out.

    >>> state_nine_months(2025, on=date(2025, 9, 14)).due.day
    datetime.date(2025, 9, 16)
    """
    period = STATE.in_year(PeriodKind.NINE_MONTHS, reporting_year)
    days = REPORT_NINE_MONTH_WORKING_DAYS.on(on)
    due = due_day(
        AfterCutOff(days),
        last_day=period.last_day,
        policy=RollPolicy.NONE,
        calendar=calendar_from(period.last_day, calendar),
    )
    return ReportPeriod(period=period, cut_off=period.last_day, due=due)


@computation(
    "period.state_year",
    Words(vi="kỳ báo cáo năm của cơ quan hành chính nhà nước", en="the year of the State clock"),
    *_SINCE_THE_DECREE,
    inputs=(REPORTING_YEAR,),
)
def state_year(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the year of the State's clock, from 15 December of the year before to 14 December.

    >>> state_year(2024, on=date(2024, 12, 14)).interval.days
    366
    """
    return _of_state(PeriodKind.YEAR, reporting_year)


@frozen(kw_only=True)
class StatePosition:
    """Where a day lies on the State's clock."""

    year: int
    half: int
    quarter: int
    month: int


@computation(
    "period.state_of_day",
    Words(vi="một ngày thuộc kỳ báo cáo nhà nước nào", en="where a day lies on the State clock"),
    Source(
        date(2019, 3, 12),
        DECREE_09_2019.at(article("12")),
        Evidence.INFERRED,
        url=_PAGE_CLOCK,
        note=Words(vi="Phép tính ngược của các kỳ báo cáo.", en="The inverse of the periods."),
    ),
    inputs=(EVENT_DAY,),
)
def state_of_day(event_day: date, *, on: date) -> StatePosition:
    """Return the State year, half-year, quarter and month in which a day lies: from the 15th on, those of the next.

    An admission of 20/12/2024 is of Party year 2024 and of State year 2025. Raises ``InvalidValue`` for a day whose
    month does not end in the calendar.

    >>> state_of_day(date(2024, 12, 20), on=date(2024, 12, 20))
    StatePosition(year=2025, half=1, quarter=1, month=1)
    """
    month = STATE.containing(event_day, PeriodKind.MONTH)
    year, place = divmod(month.number, month.series.in_a_year)
    return StatePosition(year=year, half=place // 6 + 1, quarter=place // 3 + 1, month=place + 1)


# --- as a request or a working regulation sets it -------------------------------------------------


def _as_given(first_day: date, cut_off: date, due_date: date, clock: Clock) -> ReportPeriod:
    not_before(first_day, cut_off, GIVEN_CUT_OFF.id)
    days = Interval.through(first_day, cut_off)
    period = GivenPeriods(given=(days,), id=str(clock), clock=clock, words=clock.words).period(1)
    return ReportPeriod(period=period, cut_off=cut_off, due=DueDay(due_date, holidays_known=True))


@computation(
    "period.requested",
    Words(vi="kỳ của báo cáo chuyên đề, đột xuất", en="the period of a thematic or ad hoc report"),
    Source(
        date(2019, 3, 12),
        DECREE_09_2019.at(article("8(5)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/45351-hd-thoi-gian-chot-so-lieu-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc.html",
    ),
    inputs=(REPORT_KIND, GIVEN_FIRST_DAY, GIVEN_CUT_OFF, GIVEN_DUE_DATE),
)
def requested(
    report_kind: str, given_first_day: date, given_cut_off: date, given_due_date: date, *, on: date
) -> ReportPeriod:
    """Return the period of a thematic or ad hoc report, as the request gives it; nothing is filled in.

    Raises ``InvalidValue`` for a periodic report, whose period its regime sets, and for a cut-off before the first day.

    >>> days = date(2019, 1, 1), date(2019, 9, 30), date(2019, 10, 15)
    >>> requested(ReportKind.AD_HOC, *days, on=date(2019, 10, 15)).words.en
    'from 1/1/2019 to 30/9/2019, as the request sets it; data up to 30/9/2019; due by 15/10/2019'
    """
    if report_kind == ReportKind.PERIODIC:
        others = tuple(kind for kind in ReportKind if kind is not ReportKind.PERIODIC)
        wanted = Words(vi="một trong: {kinds}", en="one of: {kinds}").fill(kinds=others)
        raise InvalidValue(REPORT_KIND.id, report_kind, wanted)
    return _as_given(given_first_day, given_cut_off, given_due_date, Clock.REQUEST)


@computation(
    "period.working_regulation",
    Words(
        vi="báo cáo tuần, tháng, quý, 9 tháng và các báo cáo khác theo quy chế làm việc của cấp ủy",
        en="a weekly, monthly, quarterly, nine-month or other report of a committee",
    ),
    Source(
        date(2024, 12, 30),
        DISPATCH_7619_2024.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Quy chế làm việc mẫu của cấp ủy cơ sở, mới thấy tên.",
            en="The model regulation for grassroots committees, seen in its heading only.",
        ),
    ),
    inputs=(GIVEN_FIRST_DAY, GIVEN_CUT_OFF, GIVEN_DUE_DATE),
)
def working_regulation(given_first_day: date, given_cut_off: date, given_due_date: date, *, on: date) -> ReportPeriod:
    """Return the period of a committee's report, as its working regulation sets it; nothing is filled in.

    No central rule was found. A committee whose periods come again is described by ``YearlyRegime``. Raises
    ``InvalidValue`` for a cut-off before the first day.

    >>> report = working_regulation(date(2025, 1, 20), date(2025, 2, 19), date(2025, 2, 20), on=date(2025, 2, 20))
    >>> report.period.clock
    <Clock.WORKING_REGULATION: 'working_regulation'>
    """
    return _as_given(given_first_day, given_cut_off, given_due_date, Clock.WORKING_REGULATION)


# --- Party statistics -----------------------------------------------------------------------------


def _of_party(
    period: Period,
    cut_off: Dated[MonthDay],
    due: Dated[tuple[MonthDay, MonthDay]],
    given_cut_off: date | None,
    given_due_date: date | None,
    on: date,
) -> ReportPeriod:
    """Return a period of Party statistics: what the caller gives comes first, and a default is marked as one."""
    first, last = (day.in_year(period.end.year) for day in due.on(on))
    return ReportPeriod(
        period=period,
        cut_off=cut_off.on(on).in_year(period.start.year) if given_cut_off is None else given_cut_off,
        cut_off_by_default=given_cut_off is None,
        due=DueDay(last, first, holidays_known=True)
        if given_due_date is None
        else DueDay(given_due_date, holidays_known=True),
        due_by_default=given_due_date is None,
    )


@computation(
    "period.party_half_year",
    Words(vi="kỳ thống kê 6 tháng của Đảng", en="the half-year of Party statistics"),
    Source(
        date(2021, 12, 13),
        GUIDANCE_11_2021.at(),
        Evidence.UNTRACED,
        note=Words(
            vi="Các cột «kỳ này» và «cùng kỳ năm trước» cho thấy nhiều khả năng theo nhịp 6 tháng và năm.",
            en="The columns «this period» and «same period of last year» make a rhythm of half-years and years likely.",
        ),
    ),
    inputs=(REPORTING_YEAR,),
)
def party_half_year(
    reporting_year: int, *, on: date, given_cut_off: date | None = None, given_due_date: date | None = None
) -> ReportPeriod:
    """Return the half-year of Party statistics: from 1 January to the cut-off given, by default to 30 June.

    Cut-off and due date are untraced: the defaults, 30 June and 10 to 15 July, are marked as such. Raises
    ``InvalidValue`` for a cut-off before the year.

    >>> party_half_year(2025, on=date(2025, 6, 30), given_cut_off=date(2025, 6, 15)).interval.words.en
    'from 1/1/2025 to 15/6/2025'
    """
    period = PARTY_STATISTICS.in_year(PeriodKind.HALF_YEAR, reporting_year)
    defaults = PARTY_STATISTICS_HALF_YEAR_CUT_OFF, PARTY_STATISTICS_HALF_YEAR_DUE
    return _of_party(period, *defaults, given_cut_off, given_due_date, on)


@computation(
    "period.party_year",
    Words(vi="kỳ thống kê năm của Đảng", en="the year of Party statistics"),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(), Evidence.UNTRACED),
    inputs=(REPORTING_YEAR,),
)
def party_year(
    reporting_year: int, *, on: date, given_cut_off: date | None = None, given_due_date: date | None = None
) -> ReportPeriod:
    """Return the year of Party statistics: from 1 January to the cut-off given, by default to 31 December.

    Cut-off and due date are untraced: the defaults, 31 December and 10 to 15 January of the next year, are marked as
    such. Raises ``InvalidValue`` for a cut-off before the year.

    >>> party_year(2024, on=date(2024, 12, 31)).words.en
    'Year 2024, Party statistics; data up to 31/12/2024 (a default, untraced); due from 10/1/2025 to 15/1/2025 \
(a default, untraced)'
    """
    period = PARTY_STATISTICS.in_year(PeriodKind.YEAR, reporting_year)
    defaults = PARTY_STATISTICS_YEAR_CUT_OFF, PARTY_STATISTICS_YEAR_DUE
    return _of_party(period, *defaults, given_cut_off, given_due_date, on)


# --- plans under the Resolution -------------------------------------------------------------------


@computation(
    "period.plan_year",
    Words(vi="năm kế hoạch thực hiện Nghị quyết 28-NQ/TU", en="the year of a plan under Resolution 28-NQ/TU"),
    Source(
        date(2009, 11, 10),
        RESOLUTION_28_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Theo hội nghị tổng kết năm 2018 của thành phố, ngày 14/02/2019. Chưa thấy kế hoạch.",
            en="From the city's yearly review of 2018, held on 14/02/2019. The plan itself was not seen.",
        ),
    ),
    inputs=(REPORTING_YEAR,),
)
def plan_year(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the year of a plan under the Resolution: the calendar year. Its cut-off and due date were not seen.

    >>> plan_year(2018, on=date(2019, 2, 14)).interval.words.en
    'from 1/1/2018 to 31/12/2018'
    """
    return ReportPeriod(period=PLAN_28.in_year(PeriodKind.YEAR, reporting_year))


@computation(
    "period.plan_half_year",
    Words(
        vi="6 tháng đầu năm thực hiện Nghị quyết 28-NQ/TU",
        en="the first half of a plan year under Resolution 28-NQ/TU",
    ),
    Source(
        date(2009, 11, 10),
        RESOLUTION_28_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Theo hội nghị sơ kết 6 tháng năm 2018 của thành phố, ngày 03/8/2018.",
            en="From the city's half-year review of 2018, held on 03/08/2018.",
        ),
    ),
    inputs=(REPORTING_YEAR, HALF_OF_YEAR),
)
def plan_half_year(reporting_year: int, half_of_year: int, *, on: date) -> ReportPeriod:
    """Return a half of a plan year under the Resolution, by the calendar. Its cut-off and due date were not seen.

    >>> plan_half_year(2018, 1, on=date(2018, 8, 3)).interval.words.en
    'from 1/1/2018 to 30/6/2018'
    """
    return ReportPeriod(period=PLAN_28.in_year(PeriodKind.HALF_YEAR, reporting_year, half_of_year))


# --- assessment and commendation ------------------------------------------------------------------


@computation(
    "period.assessment_year",
    Words(vi="năm đánh giá, xếp loại", en="the assessment year"),
    Source(
        date(2018, 3, 8),
        REGULATION_132_2018.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Việc đánh giá hằng năm được trích nguyên văn; năm là năm dương lịch và các mốc ngày thì không.",
            en="Yearly assessment is quoted; that the year is the calendar year, and its dates, are not.",
        ),
    ),
    Source(date(2023, 10, 4), REGULATION_124_2023.at(), Evidence.INFERRED),
    Source(date(2025, 8, 30), REGULATION_366_2025.at(), Evidence.INFERRED),
    inputs=(REPORTING_YEAR,),
)
def assessment_year(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the assessment year: the calendar year. No text that was seen sets the day to which it looks.

    >>> assessment_year(2019, on=date(2019, 12, 31)).interval.words.en
    'from 1/1/2019 to 31/12/2019'
    """
    return ReportPeriod(period=ASSESSMENT.in_year(PeriodKind.YEAR, reporting_year))


@computation(
    "period.assessment_quarter",
    Words(vi="quý đánh giá", en="the assessment quarter"),
    Source(
        date(2025, 8, 30),
        REGULATION_366_2025.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Việc đánh giá hằng quý được trích nguyên văn; chưa thấy ngày đầu, ngày cuối và các mốc.",
            en="Quarterly assessment is quoted; its bounds and dates were not seen.",
        ),
    ),
    inputs=(REPORTING_YEAR, QUARTER_OF_YEAR),
)
def assessment_quarter(reporting_year: int, quarter_of_year: int, *, on: date) -> ReportPeriod:
    """Return the assessment quarter: the calendar quarter.

    >>> assessment_quarter(2026, 2, on=date(2026, 6, 30)).interval.words.en
    'from 1/4/2026 to 30/6/2026'
    """
    return ReportPeriod(period=ASSESSMENT.in_year(PeriodKind.QUARTER, reporting_year, quarter_of_year))


@computation(
    "period.commendation_year",
    Words(vi="năm xét khen thưởng hằng năm", en="the year of a yearly commendation"),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(Words(vi="điểm 27.2", en="point 27.2")),
        Evidence.INFERRED,
        note=Words(vi="Sau khi xếp loại.", en="After the grading."),
    ),
    Source(
        date(2021, 7, 30),
        ASSESSMENT_PRACTICE_2019.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Coi là tiếp nối theo các quy định sau đó.", en="Taken to go on under the regulations that followed."
        ),
    ),
    inputs=(REPORTING_YEAR,),
)
def commendation_year(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the year of a yearly commendation: the assessment year whose grade it rests on.

    >>> commendation_year(2019, on=date(2019, 12, 31)).interval.words.en
    'from 1/1/2019 to 31/12/2019'
    """
    return ReportPeriod(period=COMMENDATION.in_year(PeriodKind.YEAR, reporting_year))


@computation(
    "period.commendation_five_years",
    Words(vi="5 năm xét khen thưởng", en="the years of a five-year commendation"),
    Source(date(2019, 10, 18), GUIDANCE_21_2019.at(), Evidence.INFERRED),
    Source(date(2021, 9, 28), GUIDANCE_01_2021.at(Words(vi="mục 19", en="item 19")), Evidence.INFERRED),
    Source(date(2025, 6, 9), GUIDANCE_06_2025.at(), Evidence.INFERRED),
    Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED),
    inputs=(REPORTING_YEAR,),
)
def commendation_five_years(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the years of a five-year commendation: an assessment year and the four before it.

    Raises ``InvalidValue`` for a year that has not four before it in the calendar.

    >>> commendation_five_years(2019, on=date(2019, 12, 31)).interval.words.en
    'from 1/1/2015 to 31/12/2019'
    """
    return ReportPeriod(period=COMMENDATION.in_year(PeriodKind.FIVE_YEARS, reporting_year))


# --- meetings of cells ----------------------------------------------------------------------------


@computation(
    "period.ordinary_meeting",
    Words(vi="tháng sinh hoạt thường kỳ", en="the month of an ordinary cell meeting"),
    Source(
        date(2011, 1, 19),
        CHARTER_2011.at(article("24(2)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html",
    ),
    inputs=(REPORTING_YEAR, MONTH_OF_YEAR),
)
def ordinary_meeting(reporting_year: int, month_of_year: int, *, on: date) -> ReportPeriod:
    """Return the month of an ordinary cell meeting: the calendar month. On which day of it is set locally.

    >>> ordinary_meeting(2019, 10, on=date(2019, 10, 31)).interval.words.en
    'from 1/10/2019 to 31/10/2019'
    """
    return ReportPeriod(period=MEETINGS.in_year(PeriodKind.MONTH, reporting_year, month_of_year))


@computation(
    "period.thematic_meeting",
    Words(vi="quý sinh hoạt chuyên đề", en="the quarter of a thematic cell meeting"),
    Source(
        date(2018, 7, 6),
        GUIDANCE_12_2018.at(),
        Evidence.INFERRED,
        note=Words(vi="Mỗi quý ít nhất một lần là trích nguyên văn.", en="At least one a quarter is quoted."),
    ),
    inputs=(REPORTING_YEAR, QUARTER_OF_YEAR),
)
def thematic_meeting(reporting_year: int, quarter_of_year: int, *, on: date) -> ReportPeriod:
    """Return the quarter of a thematic cell meeting: the calendar quarter.

    >>> thematic_meeting(2019, 4, on=date(2019, 10, 31)).interval.words.en
    'from 1/10/2019 to 31/12/2019'
    """
    return ReportPeriod(period=MEETINGS.in_year(PeriodKind.QUARTER, reporting_year, quarter_of_year))


@computation(
    "period.meeting_year",
    Words(vi="năm xếp loại chất lượng sinh hoạt chi bộ", en="the year over which meetings are graded"),
    Source(
        date(2018, 7, 6),
        MEETING_RUBRICS_2018.at(),
        Evidence.QUOTED,
        note=Words(
            vi="Bảng chấm điểm của các tỉnh; địa chỉ trang không được ghi đủ.",
            en="Provincial rubrics; the address is not given in full.",
        ),
    ),
    inputs=(REPORTING_YEAR,),
)
def meeting_year(reporting_year: int, *, on: date) -> ReportPeriod:
    """Return the year over which the meetings of a cell are graded: the calendar year.

    >>> meeting_year(2019, on=date(2019, 12, 31)).interval.words.en
    'from 1/1/2019 to 31/12/2019'
    """
    return ReportPeriod(period=MEETINGS.in_year(PeriodKind.YEAR, reporting_year))


COMPUTATIONS = (
    state_month,
    state_quarter,
    state_half_year,
    state_nine_months,
    state_year,
    state_of_day,
    requested,
    party_half_year,
    party_year,
    working_regulation,
    plan_year,
    plan_half_year,
    assessment_year,
    assessment_quarter,
    commendation_year,
    commendation_five_years,
    ordinary_meeting,
    thematic_meeting,
    meeting_year,
)
