"""Stretches of days that reports are made over, and the days on which offices work."""

from __future__ import annotations

from nq28model.periods.interval import Interval
from nq28model.periods.review import RESOLUTION_28_ANCHOR, ReviewPeriod
from nq28model.periods.working_days import WEEKENDS_ONLY, WorkingCalendar

__all__ = ["RESOLUTION_28_ANCHOR", "WEEKENDS_ONLY", "Interval", "ReviewPeriod", "WorkingCalendar"]
