"""Documents to read, write and break: one good one of each kind, and what facts may be answered with."""

from __future__ import annotations

import json
from copy import deepcopy
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from nq28model.domains import Choice, Day, Share, Whole, YesNo
from nq28model.schema import schema_of
from nq28model.spec import Fact

days = st.dates(date(2010, 1, 1), date(2019, 12, 31))


def answers_to(fact: Fact[Any]) -> st.SearchStrategy[Any]:
    """Return what a fact may be answered with, not known among it."""
    match fact.domain:
        case YesNo():
            return st.none() | st.booleans()
        case Choice(terms):
            return st.none() | st.sampled_from(terms) | st.sampled_from([str(term) for term in terms])
        case Whole(least, most):
            return st.none() | st.integers(least, most if most is not None else 300)
        case Share():
            return st.none() | st.fractions(0, 1, max_denominator=99) | st.integers(0, 1)
        case Day():
            return st.none() | days
        case _:
            return st.none() | exact_percents


exact_percents: st.SearchStrategy[Any] = (
    st.integers(0, 50)
    | st.floats(0, 50)
    | st.decimals(0, 50, places=3)
    | st.fractions(0, 50, max_denominator=99)
    | st.sampled_from([0.1, 33.3, Decimal("49.5"), Decimal("33.3"), Fraction(203, 6)])
)


def through_json(value: Any) -> Any:
    """Return a value as it comes back from JSON text."""
    return json.loads(json.dumps(value, ensure_ascii=False, allow_nan=False))


_VALIDATORS: dict[str, Draft202012Validator] = {}


def validator(kind: str) -> Draft202012Validator:
    """Return what holds documents of one kind against their schema."""
    if kind not in _VALIDATORS:
        _VALIDATORS[kind] = Draft202012Validator(schema_of(kind), format_checker=FormatChecker())
    return _VALIDATORS[kind]


def checked(kind: str, document: Any) -> Any:
    """Return a document as it comes back from JSON text, held against the schema of its kind."""
    written = through_json(document)
    validator(kind).validate(written)
    return written


# --- good documents -----------------------------------------------------------------------------------------

REGISTRY: dict[str, Any] = {
    "format": "nq28model.registry",
    "version": 1,
    "about": {"vi": "Sổ giả định", "en": "A made-up registry"},
    "review": {"years": 10},
    "kept_for": ["city"],
    "events": [
        {"event": "unit_listed", "effective": "2010-01-01", "unit": {"id": "unit-1", "name": "Đơn vị 1 (giả định)"}},
        {
            "event": "organisation_listed",
            "effective": "2010-01-01",
            "organisation": {
                "branch": "party", "id": "city", "name": "city", "rank": "provincial_body", "parent": None
            },
            "members": {"total": 4, "official": 3},
        },
        {"event": "unit_surveyed", "effective": "2010-01-02", "unit": "unit-1", "answers": {}, "obstacles": []},
        {"event": "member_listed", "effective": "2010-01-03", "organisation": "city", "member": "m-1"},
    ],
}  # fmt: skip
VERDICT: dict[str, Any] = {
    "format": "nq28model.verdict",
    "version": 2,
    "rule": "youth.cell.formable",
    "facts": {"youth_members": 2},
    "truth": "no",
    "on": "2019-10-31",
    "asks": [],
    "needs": [{"fact": "youth_members", "now": 2, "wanted": 3}],
    "citations": [{"instrument": "dltn-2012", "provision": {"vi": "Điều 17", "en": "Art. 17"}, "kept_by": []}],
    "evidence": "quoted",
    "explanation": {"vi": "KHÔNG", "en": "NO"},
}
_BALANCE: dict[str, Any] = {
    "opening": 1, "in": {"formed": 2}, "out": {"dissolved": 1}, "closing": 3, "residual": 1
}  # fmt: skip
REPORT: dict[str, Any] = {
    "format": "nq28model.report",
    "version": 1,
    "label": "2009 - 2019",
    "years": 10,
    "data_as_of": "2019-10-31",
    "conference": "2019-10-31",
    "publication": None,
    "first_day": "2009-11-10",
    "last_day": "2019-10-31",
    "branches": {
        id: {"organisations": deepcopy(_BALANCE), "members": deepcopy(_BALANCE), "members_gained": 2}
        for id in ("party", "union", "youth_union", "youth_federation")
    },
    "collectives_commended": 1,
    "individuals_commended": 2,
    "units_listed": 3,
    "surveys": 4,
    "meetings": 5,
    "headcounts_reported": 6,
    "obstacles": {"owner_absent": 3},
    "scope_unclear": ["cell-1"],
}
WORK: dict[str, Any] = {
    "format": "nq28model.work",
    "version": 1,
    "first_day": "2009-11-10",
    "last_day": "2019-10-31",
    "units": 3,
    "surveyed": {"unit-1": 2},
    "covered": ["unit-1"],
    "not_surveyed": ["unit-2"],
    "never_surveyed": ["unit-3"],
    "contacted": {"unit-1": 1},
    "agreed": ["unit-1"],
    "refused": [],
    "obstacles": {"owner_absent": ["unit-1"]},
    "trained": {"city": 1},
    "attended": 0,
    "uncounted": 1,
    "inspected": {"cell-1": 1},
    "found": {"monotonous": ["cell-1"]},
    "remedied": [],
    "open_findings": [{"organisation": "cell-1", "weakness": "monotonous", "found": "2019-08-01"}],
    "proposed": {},
}
_JUDGED = {key: value for key, value in VERDICT.items() if key not in ("format", "version")}
REVIEW: dict[str, Any] = {
    "format": "nq28model.review",
    "version": 2,
    "on": "2019-10-31",
    "report": {key: value for key, value in REPORT.items() if key not in ("format", "version")},
    "work": {key: value for key, value in WORK.items() if key not in ("format", "version")},
    "findings": [
        {
            "kind": "one_step_short",
            "subject": "unit-1",
            "name": "Đơn vị 1 (giả định)",
            "rule": "youth.cell.formable",
            "day": None,
            "weaknesses": [],
            "obstacles": ["owner_absent"],
            "verdict": _JUDGED,
            "missing": None,
        },
        {
            "kind": "not_remedied",
            "subject": "cell-1",
            "name": "Chi bộ 1 (giả định)",
            "rule": None,
            "day": "2019-08-01",
            "weaknesses": ["monotonous"],
            "obstacles": [],
            "verdict": None,
            "missing": None,
        },
    ],
}
CASES: dict[str, Any] = {
    "format": "nq28model.cases",
    "version": 1,
    "cases": [
        {
            "rule": "youth.cell.formable",
            "name": "two members",
            "on": "2015-03-26",
            "facts": {"youth_members": 2},
            "truth": "no",
            "asks": [],
            "cites": ["Art. 17"],
        }
    ],
}
SHEET: dict[str, Any] = {
    "format": "nq28model.sheet",
    "version": 1,
    "rule": "youth.cell.formable",
    "on": "2019-10-31",
    "facts": {"youth_members": 2},
}
GOOD: dict[str, dict[str, Any]] = {
    "registry": REGISTRY,
    "verdict": VERDICT,
    "review": REVIEW,
    "report": REPORT,
    "work": WORK,
    "cases": CASES,
    "sheet": SHEET,
}
MISSING = object()


def with_put(document: Any, path: tuple[str | int, ...], value: object) -> Any:
    """Return a copy of a document with a value put at a path, or with what is there left out."""
    whole: Any = {"": deepcopy(document)}
    *most, last = ("", *path)
    part = whole
    for step in most:
        part = part[step]
    if value is MISSING:
        del part[last]
    else:
        part[last] = value
    return whole[""]
