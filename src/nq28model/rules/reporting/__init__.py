"""Rules on reports: their periods and due dates, what reconciles, plans and reviews."""

from __future__ import annotations

from nq28model.rules.reporting import (
    calendar,
    clock,
    counting,
    due_reckoning,
    figure_reckoning,
    period_reckoning,
    report,
    report_reckoning,
    review,
    review_reckoning,
    statistics,
    statistics_reckoning,
)

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
COMPUTATIONS = (
    *period_reckoning.COMPUTATIONS,
    *due_reckoning.COMPUTATIONS,
    *report_reckoning.COMPUTATIONS,
    *statistics_reckoning.COMPUTATIONS,
    *review_reckoning.COMPUTATIONS,
    *figure_reckoning.COMPUTATIONS,
)
