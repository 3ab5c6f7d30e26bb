"""What is reported of a registry: balances, the report under the Resolution, the review, and what was printed of it."""

from __future__ import annotations

from nq28model.reports.balance import Balance, Flow
from nq28model.reports.plan import (
    Attainment,
    AttainmentWording,
    PlanCandidate,
    PlanCandidates,
    PrintedAttainment,
    attained,
    plan_candidates,
    read_attainment,
)
from nq28model.reports.published import ComputedFigure, FormFigure, Measurable, PublishedFigure, Quantity, Reading
from nq28model.reports.reconciliation import (
    Comparison,
    FigureFinding,
    Identity,
    Mismatch,
    Outcome,
    Parts,
    Reconciliation,
    ReconciliationFinding,
    Relation,
    RelationFinding,
    UnpublishedFinding,
    reconcile,
)
from nq28model.reports.resolution import BranchReport, ResolutionReport, resolution_report
from nq28model.reports.resolution_figures import DoubtedMeasure, doubted_figures, resolution_figures
from nq28model.reports.review import Finding, FindingKind, Review, review

__all__ = [
    "Attainment",
    "AttainmentWording",
    "Balance",
    "BranchReport",
    "Comparison",
    "ComputedFigure",
    "DoubtedMeasure",
    "FigureFinding",
    "Finding",
    "FindingKind",
    "Flow",
    "FormFigure",
    "Identity",
    "Measurable",
    "Mismatch",
    "Outcome",
    "Parts",
    "PlanCandidate",
    "PlanCandidates",
    "PrintedAttainment",
    "PublishedFigure",
    "Quantity",
    "Reading",
    "Reconciliation",
    "ReconciliationFinding",
    "Relation",
    "RelationFinding",
    "ResolutionReport",
    "Review",
    "UnpublishedFinding",
    "attained",
    "doubted_figures",
    "plan_candidates",
    "read_attainment",
    "reconcile",
    "resolution_figures",
    "resolution_report",
    "review",
]
