"""Stretches of days that reports are made over, and the days on which offices work."""

from __future__ import annotations

from nq28model.periods.congresses import CongressTerms, days_outside_shift, shift_span
from nq28model.periods.deadlines import (
    GOVERNMENT_DUE,
    AfterCutOff,
    DueDay,
    DueRule,
    OnDay,
    civil_deadline,
    due_day,
    end_of_limit,
    rolled,
)
from nq28model.periods.given import GivenPeriods
from nq28model.periods.interval import Interval
from nq28model.periods.labels import YearsLabel, read_label
from nq28model.periods.period import Period, Regime, Series
from nq28model.periods.regimes import (
    ASSESSMENT,
    CALENDAR,
    COMMENDATION,
    MEETINGS,
    PARTY_STATISTICS,
    PLAN_28,
    REGIMES,
    STATE,
    read_period,
)
from nq28model.periods.reporting import ReportPeriod
from nq28model.periods.review import (
    RESOLUTION_28,
    RESOLUTION_28_ANCHOR,
    ResolutionYears,
    ReviewPeriod,
    years_since,
)
from nq28model.periods.vocabularies import Clock, LabelKind, LengthUnit, PeriodKind, RollPolicy
from nq28model.periods.working_days import WEEKENDS_ONLY, DayCount, WorkingCalendar, WorkingDays, working_days_between
from nq28model.periods.yearly import YearlyRegime

__all__ = [
    "ASSESSMENT",
    "CALENDAR",
    "COMMENDATION",
    "GOVERNMENT_DUE",
    "MEETINGS",
    "PARTY_STATISTICS",
    "PLAN_28",
    "REGIMES",
    "RESOLUTION_28",
    "RESOLUTION_28_ANCHOR",
    "STATE",
    "WEEKENDS_ONLY",
    "AfterCutOff",
    "Clock",
    "CongressTerms",
    "DayCount",
    "DueDay",
    "DueRule",
    "GivenPeriods",
    "Interval",
    "LabelKind",
    "LengthUnit",
    "OnDay",
    "Period",
    "PeriodKind",
    "Regime",
    "ReportPeriod",
    "ResolutionYears",
    "ReviewPeriod",
    "RollPolicy",
    "Series",
    "WorkingCalendar",
    "WorkingDays",
    "YearlyRegime",
    "YearsLabel",
    "civil_deadline",
    "days_outside_shift",
    "due_day",
    "end_of_limit",
    "read_label",
    "read_period",
    "rolled",
    "shift_span",
    "working_days_between",
    "years_since",
]
