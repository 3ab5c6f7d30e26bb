"""What is reckoned of days: whether one is worked, when a limit ends, when a report is due."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date
from typing import get_args

from nq28model.computation import Given, computation
from nq28model.facts.reporting import (
    CUT_OFF,
    DUE_DATE,
    EVENT_DAY,
    LIMIT_LENGTH,
    LIMIT_UNIT,
    NOMINAL_DAY,
    RECIPIENT_LEVEL,
    ROLL_POLICY,
    START_EVENT_DAY,
)
from nq28model.facts.reporting_vocabularies import RecipientLevel
from nq28model.instruments import CIVIL_CODE_2005, CIVIL_CODE_2015, DECREE_09_2019, LABOUR_CODE_2012, LABOUR_CODE_2019
from nq28model.law import Evidence, Source, article
from nq28model.periods import (
    DayCount,
    DueDay,
    DueRule,
    LengthUnit,
    OnDay,
    ReportPeriod,
    RollPolicy,
    WorkingDays,
    due_day,
    end_of_limit,
    rolled,
    working_days_between,
)
from nq28model.periods.months import not_before
from nq28model.rules.reporting.calendar import CALENDAR_FIXED_HOLIDAYS
from nq28model.rules.reporting.clock import STATE_CLOCK_GOVERNMENT_DUE_DAY
from nq28model.rules.reporting.office_days import calendar_from
from nq28model.words import Words

_PAGE_VINANET = "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html"
_PAGE_DUE = "https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html"
_PAGE_CUT_OFF = "https://thuvienphapluat.vn/hoi-dap-phap-luat/45351-hd-thoi-gian-chot-so-lieu-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc.html"
_PAGE_CODE_2005 = "http://tuvanphapluat.asia/bo-luat-dan-sukhai-quat/ket-thuc-thoi-han.html"
_PAGE_CODE_2015 = "https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html"

_REPORT_PERIOD = Given(
    "report_period",
    (ReportPeriod,),
    Words(vi="một kỳ báo cáo (ReportPeriod)", en="the period of a report (ReportPeriod)"),
    words=Words(vi="kỳ báo cáo", en="the period reported on"),
    question=Words(
        vi="Báo cáo kỳ nào, theo cách tính nào?", en="Which period does the report cover, and by which clock?"
    ),
)
_ISSUER_DUE_RULE = Given(
    "issuer_due_rule",
    get_args(DueRule),
    Words(vi="một quy định về hạn gửi (OnDay, AfterCutOff)", en="a due rule (OnDay, AfterCutOff)"),
    words=Words(vi="thời hạn gửi do nơi ban hành quy định", en="the issuer's due rule"),
    question=Words(
        vi="Nơi ban hành chế độ báo cáo, hoặc quy chế làm việc của cấp ủy, quy định thời hạn gửi thế nào?",
        en="What due date does the issuer of the regime, or the committee's working regulation, set?",
    ),
)


@computation(
    "calendar.working_day",
    Words(vi="một ngày có phải ngày làm việc không", en="whether a day is a working day"),
    Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("115")), Evidence.REPORTED, url=_PAGE_VINANET),
    Source(
        date(2021, 1, 1),
        LABOUR_CODE_2019.at(article("112")),
        Evidence.QUOTED,
        url=_PAGE_VINANET,
        note=Words(
            vi="Từ 01/7/2026 cùng với Nghị quyết 28/2026/QH16 (theo trang thuật lại).",
            en="From 01/07/2026 with Resolution 28/2026/QH16 (reported).",
        ),
    ),
    inputs=(EVENT_DAY,),
)
def is_working_day(event_day: date, *, on: date, calendar: WorkingDays | None = None) -> bool:
    """Tell whether a day is a working day: by the *calendar* given, or by weekends and fixed holidays alone.

    Tết, the Hùng Kings, the second day for National Day, days in lieu and days exchanged are the calendar's; whether
    Party bodies follow the exchange is open. Raises ``NotInForce`` where none is given and no text that was seen sets
    the holidays of the day.

    >>> [is_working_day(date(year, 11, 24), on=date(2026, 11, 24)) for year in (2025, 2026)]
    [True, False]
    """
    if calendar is None:
        CALENDAR_FIXED_HOLIDAYS.version_on(event_day)
    return calendar_from(event_day, calendar).is_working(event_day)


@computation(
    "due.government",
    Words(vi="thời hạn gửi báo cáo định kỳ cho Chính phủ", en="due date of a report to the Government"),
    Source(date(2019, 3, 12), DECREE_09_2019.at(article("13(1)")), Evidence.QUOTED, url=_PAGE_DUE),
    inputs=(_REPORT_PERIOD, RECIPIENT_LEVEL),
)
def due_to_government(
    report_period: ReportPeriod,
    recipient_level: str,
    *,
    on: date,
    policy: str = RollPolicy.NONE,
    calendar: WorkingDays | None = None,
) -> DueDay | None:
    """Return the day on which a report to the Government is due: the 25th of the month in which the period ends.

    The decree has no roll: where the 25th is a day off the day stands, unless the caller names a *policy*. None for
    any other recipient, for whom the issuer sets the day. Raises ``InvalidValue`` beyond the calendar.

    >>> from nq28model.rules.reporting.period_reckoning import state_month
    >>> january = state_month(2025, 1, on=date(2025, 1, 14))
    >>> due_to_government(january, RecipientLevel.GOVERNMENT, on=date(2025, 1, 14)).day
    datetime.date(2025, 1, 25)
    """
    if recipient_level != RecipientLevel.GOVERNMENT:
        return None
    rule = OnDay(day=STATE_CLOCK_GOVERNMENT_DUE_DAY.on(on))
    return _due(rule, report_period, policy, calendar)


@computation(
    "due.issuer",
    Words(
        vi="thời hạn gửi do nơi ban hành hoặc quy chế làm việc quy định",
        en="due date that the issuer or the working regulation sets",
    ),
    Source(date(2019, 3, 12), DECREE_09_2019.at(article("13(2)")), Evidence.QUOTED, url=_PAGE_DUE),
    inputs=(_REPORT_PERIOD, _ISSUER_DUE_RULE, ROLL_POLICY),
)
def due_to_issuer(
    report_period: ReportPeriod,
    issuer_due_rule: DueRule,
    roll_policy: str,
    *,
    on: date,
    window_days: int | None = None,
    calendar: WorkingDays | None = None,
) -> DueDay:
    """Return the day on which a report is due by the rule of its issuer: a fixed day, or so many after the cut-off.

    The rule is the caller's, and so is what becomes of a day off. Raises ``InvalidValue`` for a window without its
    days, and beyond the calendar.

    >>> from nq28model.periods import AfterCutOff
    >>> from nq28model.rules.reporting.period_reckoning import state_half_year
    >>> half = state_half_year(2025, 1, on=date(2025, 6, 14))
    >>> due_to_issuer(half, AfterCutOff(2), RollPolicy.NONE, on=date(2025, 6, 14)).words.en
    'by 17/6/2025 (holidays not all known: weekends and the days given are left out)'
    """
    return _due(issuer_due_rule, report_period, roll_policy, calendar, window_days)


def _due(
    rule: DueRule,
    report: ReportPeriod,
    policy: str,
    calendar: WorkingDays | None,
    window_days: int | None = None,
) -> DueDay:
    length = 0 if isinstance(rule, OnDay) else rule.length
    return due_day(
        rule,
        last_day=report.period.last_day,
        cut_off=report.cut_off,
        policy=policy,
        calendar=calendar_from(report.last_day, calendar, working_days=length),
        window_days=window_days,
    )


@computation(
    "due.after_working_days",
    Words(vi="sau một ngày n ngày làm việc", en="a number of working days after a day"),
    Source(
        date(2017, 1, 1),
        CIVIL_CODE_2015.at(article("147")),
        Evidence.INFERRED,
        url=_PAGE_CODE_2015,
        note=Words(
            vi="Việc không tính ngày đầu được trích cho thời hạn; với ngày làm việc được hiểu như vậy.",
            en="That the first day is not counted is quoted for time limits; the same is taken for working days.",
        ),
    ),
    inputs=(CUT_OFF, LIMIT_LENGTH),
)
def after_working_days(cut_off: date, limit_length: int, *, on: date, calendar: WorkingDays | None = None) -> DueDay:
    """Return the day that so many working days after another is; the day itself is not counted.

    Without a *calendar* only weekends and fixed holidays are left out, and the result says so. Raises
    ``InvalidValue`` beyond the calendar.

    >>> after_working_days(date(2026, 11, 23), 1, on=date(2026, 11, 23)).day
    datetime.date(2026, 11, 25)
    """
    days = calendar_from(cut_off, calendar, working_days=limit_length)
    return end_of_limit(cut_off, limit_length, LengthUnit.WORKING_DAY, days)


@computation(
    "due.civil",
    Words(vi="ngày cuối cùng của thời hạn theo Bộ luật Dân sự", en="last day of a time limit by the Civil Code"),
    Source(
        date(2006, 1, 1),
        CIVIL_CODE_2005.at(Words(vi="Điều 149 đến Điều 153", en="arts 149–153")),
        Evidence.QUOTED,
        url=_PAGE_CODE_2005,
    ),
    Source(
        date(2017, 1, 1),
        CIVIL_CODE_2015.at(Words(vi="Điều 145 đến Điều 148", en="arts 145–148")),
        Evidence.QUOTED,
        url=_PAGE_CODE_2015,
    ),
    inputs=(START_EVENT_DAY, LIMIT_LENGTH, LIMIT_UNIT),
)
def civil_limit(
    start_event_day: date, limit_length: int, limit_unit: str, *, on: date, calendar: WorkingDays | None = None
) -> DueDay:
    """Return the last day of a time limit, before any roll; it ends at 24:00 of that day.

    The day of the event is not counted. Months and years end on the corresponding day, or on the last of a month too
    short to have it. Civil counting gives way to what the parties or the law set. Raises ``InvalidValue`` beyond the
    calendar.

    >>> civil_limit(date(2019, 8, 31), 6, LengthUnit.MONTH, on=date(2019, 8, 31)).day
    datetime.date(2020, 2, 29)
    """
    days = calendar_from(start_event_day, calendar, working_days=limit_length)
    return end_of_limit(start_event_day, limit_length, limit_unit, days)


_FOR_THE_NEXT_WORKING_DAY = Words(
    vi="Áp dụng cho «ngày làm việc tiếp theo»; các cách xử lý khác do người dùng nêu.",
    en="For next_working_day; the other policies are the caller's.",
)


@computation(
    "due.roll",
    Words(vi="xử lý ngày đến hạn rơi vào ngày nghỉ", en="what a roll policy makes of a day"),
    Source(
        date(2006, 1, 1),
        CIVIL_CODE_2005.at(article("153(5)")),
        Evidence.QUOTED,
        url=_PAGE_CODE_2005,
        note=_FOR_THE_NEXT_WORKING_DAY,
    ),
    Source(
        date(2017, 1, 1),
        CIVIL_CODE_2015.at(article("148(5)")),
        Evidence.QUOTED,
        url=_PAGE_CODE_2015,
        note=_FOR_THE_NEXT_WORKING_DAY,
    ),
    inputs=(NOMINAL_DAY, ROLL_POLICY),
)
def due_roll(
    nominal_day: date,
    roll_policy: str,
    *,
    on: date,
    window_days: int | None = None,
    calendar: WorkingDays | None = None,
) -> DueDay:
    """Return what a policy makes of a due day that may be a day off; a window gives its first and its last day.

    Whether «the next day» goes on where that is a day off too is open: it moves by one day. Raises ``InvalidValue``
    for a window without its days, and beyond the calendar.

    >>> due_roll(date(2025, 6, 14), RollPolicy.NEXT_WORKING_DAY, on=date(2025, 6, 14)).day
    datetime.date(2025, 6, 16)
    """
    return rolled(nominal_day, roll_policy, calendar_from(nominal_day, calendar), window_days=window_days)


@computation(
    "report.working_days_between",
    Words(vi="số ngày làm việc từ khi chốt số liệu đến hạn gửi", en="working days from the cut-off to the due date"),
    Source(date(2019, 3, 12), DECREE_09_2019.at(article("8(5)")), Evidence.INFERRED, url=_PAGE_CUT_OFF),
    inputs=(CUT_OFF, DUE_DATE),
)
def working_days_to_due(cut_off: date, due_date: date, *, on: date, calendar: WorkingDays | None = None) -> DayCount:
    """Return the working days after the cut-off, up to and with the due date, and whether holidays were known.

    Raises ``InvalidValue`` for a due date before the cut-off.

    >>> working_days_to_due(date(2025, 6, 14), date(2025, 6, 25), on=date(2025, 6, 25)).days
    8
    """
    length = (not_before(cut_off, due_date, DUE_DATE.id) - cut_off).days
    return working_days_between(cut_off, due_date, calendar_from(cut_off, calendar, working_days=length))


COMPUTATIONS = (
    is_working_day,
    due_to_government,
    due_to_issuer,
    after_working_days,
    civil_limit,
    due_roll,
    working_days_to_due,
)
