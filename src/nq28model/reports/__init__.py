"""What is reported of a registry: balances, the report under the Resolution, the work done, and the review."""

from __future__ import annotations

from nq28model.reports.balance import Balance, Flow
from nq28model.reports.resolution import BranchReport, ResolutionReport, resolution_report
from nq28model.reports.review import Finding, FindingKind, Review, review
from nq28model.reports.work import OpenFinding, WorkReport, open_findings, work_report

__all__ = [
    "Balance",
    "BranchReport",
    "Finding",
    "FindingKind",
    "Flow",
    "OpenFinding",
    "ResolutionReport",
    "Review",
    "WorkReport",
    "open_findings",
    "resolution_report",
    "review",
    "work_report",
]
