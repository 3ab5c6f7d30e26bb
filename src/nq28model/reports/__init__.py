"""What is reported of a registry: balances, the Resolution's report, the work done, the review, what was printed."""

from __future__ import annotations

from nq28model.reports.balance import Balance, Flow, side_by_side
from nq28model.reports.forms import Form1, Form5, form_1, form_5
from nq28model.reports.measures import REVIEW_MEASURES, Breakdown, FigureTable, Measure, figure_table
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
from nq28model.reports.review import UNIT_RULES, Finding, FindingKind, Review, review
from nq28model.reports.tally import Counted, Reach, Tally, Way, tally
from nq28model.reports.work import OpenFinding, WorkReport, open_findings, work_report

__all__ = [
    "REVIEW_MEASURES",
    "UNIT_RULES",
    "Attainment",
    "AttainmentWording",
    "Balance",
    "BranchReport",
    "Breakdown",
    "Comparison",
    "ComputedFigure",
    "Counted",
    "DoubtedMeasure",
    "FigureFinding",
    "FigureTable",
    "Finding",
    "FindingKind",
    "Flow",
    "Form1",
    "Form5",
    "FormFigure",
    "Identity",
    "Measurable",
    "Measure",
    "Mismatch",
    "OpenFinding",
    "Outcome",
    "Parts",
    "PlanCandidate",
    "PlanCandidates",
    "PrintedAttainment",
    "PublishedFigure",
    "Quantity",
    "Reach",
    "Reading",
    "Reconciliation",
    "ReconciliationFinding",
    "Relation",
    "RelationFinding",
    "ResolutionReport",
    "Review",
    "Tally",
    "UnpublishedFinding",
    "Way",
    "WorkReport",
    "attained",
    "doubted_figures",
    "figure_table",
    "form_1",
    "form_5",
    "open_findings",
    "plan_candidates",
    "read_attainment",
    "reconcile",
    "resolution_figures",
    "resolution_report",
    "review",
    "side_by_side",
    "tally",
    "work_report",
]
