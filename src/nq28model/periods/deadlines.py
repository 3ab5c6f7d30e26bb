"""Time limits and due days: counting as the Civil Code does, due rules, and what becomes of a day off.

The day of the event is not counted; a limit of months or years ends on the corresponding day, or on the last of a month
too short to have it; it ends at 24:00. That holds where nothing else is agreed or set: a body's own rule comes first.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TypeAlias

from attrs import Attribute, Factory, evolve, field, frozen

from nq28model.errors import InvalidValue
from nq28model.law import checked_day
from nq28model.periods.months import later
from nq28model.periods.vocabularies import LengthUnit, RollPolicy
from nq28model.periods.working_days import HOLIDAYS_NOT_KNOWN, WEEKENDS_ONLY, WorkingDays
from nq28model.words import Words

_DAY = timedelta(days=1)
_DAYS_A_WEEK = 7
_A_LEAP_YEAR = 2000
_FROM_ONE = Words(vi="số nguyên từ 1 trở lên", en="a whole number from 1 up")
_FROM_NOUGHT = Words(vi="số nguyên từ 0 trở lên", en="a whole number from 0 up")
_A_UNIT = Words(vi="một đơn vị tính thời hạn: {units}", en="a unit of length: {units}").fill(units=tuple(LengthUnit))
_A_POLICY = Words(vi="một cách xử lý ngày nghỉ: {policies}", en="a roll policy: {policies}").fill(
    policies=tuple(RollPolicy)
)
_A_WINDOW = Words(
    vi="số ngày từ 0 trở lên khi cách xử lý là một khoảng ngày, và chỉ khi đó",
    en="a number of days from 0 up where the policy is a window, and only there",
)
_NEAR_A_WORKING_DAY = Words(
    vi="một ngày còn có ngày làm việc kề đó trong lịch", en="a day with a working day beside it in the calendar"
)
_NOT_AFTER = Words(vi="một ngày không sau ngày {day}", en="a day not after {day}")
_IN_EVERY_MONTH = Words(
    vi="một ngày có trong mọi tháng (1 đến 28), hoặc trong tháng đã nêu của mọi năm",
    en="a day that each month has (1 to 28), or the month named in each year",
)
_A_MONTH = Words(vi="một tháng từ 1 đến 12", en="a month from 1 to 12")
_BY = Words(vi="chậm nhất ngày {day}", en="by {day}")
_FROM_TO = Words(vi="từ ngày {first} đến ngày {day}", en="from {first} to {day}")


@frozen
class DueDay:
    """The day by which a thing is in time, with what the reckoning knew.

    ``first`` is the first day on which it is in time, where a window is set; else the day itself. ``holidays_known``
    is False where days off were left out without knowing all holidays; its words say so.
    Raises ``InvalidValue`` for a first day after it.

    >>> DueDay(date(2025, 6, 17), holidays_known=False).words.en
    'by 17/6/2025 (holidays not all known: weekends and the days given are left out)'
    """

    day: date
    first: date = field(default=Factory(lambda self: self.day, takes_self=True))
    holidays_known: bool = field(kw_only=True)

    @first.validator
    def _not_after_the_day(self, _: Attribute[date], first: date) -> None:
        if first > self.day:
            raise InvalidValue("first", first, _NOT_AFTER.fill(day=self.day))

    @property
    def words(self) -> Words:
        """The due day as a reader sees it."""
        said = (_BY if self.first == self.day else _FROM_TO).fill(first=self.first, day=self.day)
        return said if self.holidays_known else HOLIDAYS_NOT_KNOWN.fill(said=said)


def end_of_limit(start: date, length: int, unit: str, calendar: WorkingDays = WEEKENDS_ONLY) -> DueDay:
    """Return the last day of a time limit that runs from the day of an event, which is not counted.

    Days are added; a week ends on the same weekday; months and years on the corresponding day, or the last of the
    month. Working days are those of the *calendar*. No day is rolled here: ``rolled`` does it. Raises ``InvalidValue``
    for a *length* below one, for anything else than a unit, and beyond the calendar.

    >>> end_of_limit(date(2019, 8, 31), 6, LengthUnit.MONTH).day
    datetime.date(2020, 2, 29)
    """
    checked_day(start, "start_event_day")
    if length < 1:
        raise InvalidValue("limit_length", length, _FROM_ONE)
    match unit:
        case LengthUnit.WORKING_DAY:
            day = calendar.after(start, length)
            return DueDay(day, holidays_known=calendar.knows_holidays(start + _DAY, day))
        case LengthUnit.DAY | LengthUnit.WEEK:
            days = length if unit == LengthUnit.DAY else length * _DAYS_A_WEEK
            return DueDay(later(start, "start_event_day", days=days), holidays_known=True)
        case LengthUnit.MONTH | LengthUnit.YEAR:
            months = length if unit == LengthUnit.MONTH else length * 12
            return DueDay(later(start, "start_event_day", months=months), holidays_known=True)
        case _:
            raise InvalidValue("limit_unit", unit, _A_UNIT)


def rolled(day: date, policy: str, calendar: WorkingDays = WEEKENDS_ONLY, *, window_days: int | None = None) -> DueDay:
    """Return what a *policy* makes of a due day that may be a day off.

    A working day stands under every policy but the window, which runs from the day to so many days later, whatever
    they are. The next day is exactly that: whether it goes on where that is a day off too is open. Raises
    ``InvalidValue`` for a window without its days, days without a window, and beyond the calendar.

    >>> rolled(date(2019, 11, 10), RollPolicy.NEXT_WORKING_DAY).day
    datetime.date(2019, 11, 11)
    """
    checked_day(day, "nominal_day")
    if policy not in set(RollPolicy):
        raise InvalidValue("roll_policy", policy, _A_POLICY)
    if (policy == RollPolicy.WINDOW) is (window_days is None) or (window_days or 0) < 0:
        raise InvalidValue("window_days", window_days, _A_WINDOW)
    if policy == RollPolicy.WINDOW:
        return DueDay(later(day, "nominal_day", days=window_days or 0), day, holidays_known=True)
    if policy == RollPolicy.NONE:
        return DueDay(day, holidays_known=True)
    reached = _stepped(day, policy, calendar)
    first, last = sorted((day, reached))
    # Under the policy of the next day it does not matter whether that one is worked.
    known = calendar.knows_holidays(first, day if policy == RollPolicy.NEXT_DAY else last)
    return DueDay(reached, holidays_known=known)


def _stepped(day: date, policy: str, calendar: WorkingDays) -> date:
    step = -_DAY if policy == RollPolicy.PREVIOUS_WORKING_DAY else _DAY
    reached = day
    try:
        while not calendar.is_working(reached):
            reached += step
            if policy == RollPolicy.NEXT_DAY:
                break
    except OverflowError:
        raise InvalidValue("nominal_day", day, _NEAR_A_WORKING_DAY) from None
    return reached


def civil_deadline(start: date, length: int, unit: str, calendar: WorkingDays = WEEKENDS_ONLY) -> DueDay:
    """Return the last day of a time limit by the Civil Code: counted from the event, and rolled to a working day.

    Raises ``InvalidValue`` as ``end_of_limit`` does.

    >>> civil_deadline(date(2009, 11, 10), 10, LengthUnit.YEAR).day
    datetime.date(2019, 11, 11)
    """
    end = end_of_limit(start, length, unit, calendar)
    return _rolled_on(end, RollPolicy.NEXT_WORKING_DAY, calendar, None)


def _rolled_on(due: DueDay, policy: str, calendar: WorkingDays, window_days: int | None) -> DueDay:
    final = rolled(due.day, policy, calendar, window_days=window_days)
    return evolve(final, holidays_known=due.holidays_known and final.holidays_known)


@frozen(kw_only=True)
class OnDay:
    """A due rule that names a day: of the period's last month, or of a month of the year in which the period ends.

    ``years_later`` is 1 where the month is one of the year after. Raises ``InvalidValue`` for a day that the month
    does not always have.

    >>> OnDay(day=25).nominal(date(2025, 1, 14)), OnDay(day=6, month=6).nominal(date(2023, 6, 14))
    (datetime.date(2025, 1, 25), datetime.date(2023, 6, 6))
    """

    day: int = field()
    month: int | None = field(default=None)
    years_later: int = field(default=0)

    @month.validator
    def _is_a_month(self, _: Attribute[int | None], month: int | None) -> None:
        if month is not None and not 1 <= month <= 12:
            raise InvalidValue("month", month, _A_MONTH)
        # 28 is the last day that February always has.
        following = date(_A_LEAP_YEAR + 1, (month or 2) % 12 + 1, 1)
        if not 1 <= self.day <= (following - _DAY).day:
            raise InvalidValue("day", self.day, _IN_EVERY_MONTH)

    @years_later.validator
    def _is_not_before(self, _: Attribute[int], years_later: int) -> None:
        if years_later < 0:
            raise InvalidValue("years_later", years_later, _FROM_NOUGHT)

    def nominal(self, last_day: date) -> date:
        """Return the day that the rule names for a period that ends with *last_day*, before any roll.

        Raises ``InvalidValue`` beyond the calendar.
        """
        later_year = later(last_day.replace(day=1), "last_day", months=12 * self.years_later)
        return later_year.replace(month=self.month or later_year.month, day=self.day)


@frozen
class AfterCutOff:
    """A due rule that counts from the end of data-taking: so many days, working days, weeks or months after it.

    Raises ``InvalidValue`` for a length below one.
    """

    length: int = field()
    unit: str = LengthUnit.WORKING_DAY

    @length.validator
    def _is_some(self, _: Attribute[int], length: int) -> None:
        if length < 1:
            raise InvalidValue("length", length, _FROM_ONE)


DueRule: TypeAlias = OnDay | AfterCutOff

GOVERNMENT_DUE = OnDay(day=25)
"""A State body's report to the Government: the 25th of the period's last month (Decree 09/2019/NĐ-CP, Art. 13(1))."""


def due_day(
    rule: DueRule,
    *,
    last_day: date,
    cut_off: date | None = None,
    policy: str,
    calendar: WorkingDays = WEEKENDS_ONLY,
    window_days: int | None = None,
) -> DueDay:
    """Return the day on which a report is due by a *rule*, for a period that ends with *last_day*.

    The data are taken up to *cut_off*, by default the last day. What becomes of a day off is always the caller's to
    say: the decree on State reports has no roll, Party bodies write their own. Raises ``InvalidValue`` as ``rolled``
    and ``end_of_limit`` do.

    >>> due_day(AfterCutOff(2), last_day=date(2025, 6, 14), policy=RollPolicy.NONE)
    DueDay(day=datetime.date(2025, 6, 17), first=datetime.date(2025, 6, 17), holidays_known=False)
    >>> due_day(GOVERNMENT_DUE, last_day=date(2025, 1, 14), policy=RollPolicy.NEXT_WORKING_DAY).day
    datetime.date(2025, 1, 27)
    """
    if isinstance(rule, OnDay):
        nominal = DueDay(rule.nominal(last_day), holidays_known=True)
    else:
        nominal = end_of_limit(last_day if cut_off is None else cut_off, rule.length, rule.unit, calendar)
    return _rolled_on(nominal, policy, calendar, window_days)
