"""Stretches of days that reports are made over."""

from __future__ import annotations

from nq28model.periods.interval import Interval
from nq28model.periods.review import RESOLUTION_28_ANCHOR, ReviewPeriod

__all__ = ["RESOLUTION_28_ANCHOR", "Interval", "ReviewPeriod"]
