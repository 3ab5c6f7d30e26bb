"""Rules on reports: their periods and due dates, what reconciles, plans and reviews."""

from __future__ import annotations

from nq28model.rules.reporting import calendar, clock, counting, report, review, statistics

RULES = (
    *clock.RULES,
    *report.RULES,
    *counting.RULES,
    *calendar.RULES,
    *statistics.RULES,
    *review.RULES,
)
PARAMETERS = (
    *clock.PARAMETERS,
    *report.PARAMETERS,
    *counting.PARAMETERS,
    *calendar.PARAMETERS,
    *statistics.PARAMETERS,
    *review.PARAMETERS,
)
