"""What is reported of a registry: balances, the report under the Resolution, and the review."""

from __future__ import annotations

from nq28model.reports.balance import Balance, Flow
from nq28model.reports.resolution import BranchReport, ResolutionReport, resolution_report
from nq28model.reports.review import Finding, FindingKind, Review, review

__all__ = [
    "Balance",
    "BranchReport",
    "Finding",
    "FindingKind",
    "Flow",
    "ResolutionReport",
    "Review",
    "resolution_report",
    "review",
]
