"""What is reported of a registry: balances, the report under the Resolution, and the review."""

from __future__ import annotations

from nq28model.reports.balance import Balance, Flow
from nq28model.reports.forms import Form1, Form5, form_1, form_5
from nq28model.reports.measures import REVIEW_MEASURES, Breakdown, FigureTable, Measure, figure_table
from nq28model.reports.resolution import BranchReport, ResolutionReport, resolution_report
from nq28model.reports.review import UNIT_RULES, Finding, FindingKind, Review, review
from nq28model.reports.tally import Counted, Reach, Tally, Way, tally

__all__ = [
    "REVIEW_MEASURES",
    "UNIT_RULES",
    "Balance",
    "BranchReport",
    "Breakdown",
    "Counted",
    "FigureTable",
    "Finding",
    "FindingKind",
    "Flow",
    "Form1",
    "Form5",
    "Measure",
    "Reach",
    "ResolutionReport",
    "Review",
    "Tally",
    "Way",
    "figure_table",
    "form_1",
    "form_5",
    "resolution_report",
    "review",
    "tally",
]
