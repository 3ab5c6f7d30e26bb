"""Dated, cited rules on Party organisations, trade unions and youth organisations outside the State sector.

The organisational domain of Resolution 28-NQ/TU (10/11/2009) of the Standing Committee of the Hải Phòng City
Party Committee: may it, what was so and when, what do we report.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from nq28model.errors import BrokenHistory, Faults, InvalidDocument, InvalidValue, NotInForce, Nq28Error, UnknownName
from nq28model.law import Citation, Dated, Evidence, Instrument, Source, Version, versions
from nq28model.needs import Need
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Rule, Spec, Subject
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge, judge_of, truth_of
from nq28model.words import Words

if TYPE_CHECKING:
    from nq28model.facts import FACTS
    from nq28model.facts.reading import organisation_facts, unit_facts
    from nq28model.history import Plan, Registry, Snapshot, events_of
    from nq28model.periods import Interval, ReviewPeriod
    from nq28model.processes import TransferProcess, proposed_transfer, transfer_facts, transfer_process
    from nq28model.reports import (
        Finding,
        FindingKind,
        ResolutionReport,
        Review,
        WorkReport,
        resolution_report,
        review,
        work_report,
    )
    from nq28model.rules import RULEBOOK, Rulebook
else:
    # Rules of one's own need the kernel alone; the law of twenty years, and histories, are loaded when first named.
    _HOMES = {
        "facts": ("FACTS",),
        "facts.reading": ("organisation_facts", "unit_facts"),
        "history": ("Plan", "Registry", "Snapshot", "events_of"),
        "periods": ("Interval", "ReviewPeriod"),
        "processes": ("TransferProcess", "proposed_transfer", "transfer_facts", "transfer_process"),
        "reports": (
            *("Finding", "FindingKind", "ResolutionReport", "Review", "WorkReport"),
            *("resolution_report", "review", "work_report"),
        ),
        "rules": ("RULEBOOK", "Rulebook"),
    }
    _HOME = {name: home for home, names in _HOMES.items() for name in names}

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            msg = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(msg)
        value = globals()[name] = getattr(import_module(f"nq28model.{_HOME[name]}"), name)
        return value

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOME})


__all__ = [
    "FACTS",
    "RULEBOOK",
    "All",
    "AnyOf",
    "BrokenHistory",
    "Citation",
    "Compare",
    "Dated",
    "Evidence",
    "Fact",
    "Faults",
    "Finding",
    "FindingKind",
    "Instrument",
    "Interval",
    "InvalidDocument",
    "InvalidValue",
    "Need",
    "Not",
    "NotInForce",
    "Nq28Error",
    "Plan",
    "Registry",
    "ResolutionReport",
    "Review",
    "ReviewPeriod",
    "Rule",
    "Rulebook",
    "Snapshot",
    "Source",
    "Spec",
    "Subject",
    "TransferProcess",
    "Truth",
    "UnknownName",
    "Verdict",
    "Version",
    "Words",
    "WorkReport",
    "events_of",
    "judge",
    "judge_of",
    "organisation_facts",
    "proposed_transfer",
    "resolution_report",
    "review",
    "transfer_facts",
    "transfer_process",
    "truth_of",
    "unit_facts",
    "versions",
    "work_report",
]
