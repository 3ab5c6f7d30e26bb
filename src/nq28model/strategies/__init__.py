"""Strategies for Hypothesis: sheets of facts to order, entities, histories and figures (extra ``testing``).

A rule is read here a third time. Judging asks whether a sheet of facts meets it; ``satisfying`` and
``near_misses`` build the sheets that do, and those that just do not. They go one way through the rule: at each
choice that it leaves, one of those that are still open is drawn; comparisons of one fact are merged into the
stretch of its values that meets them all. Nothing is drawn and thrown away.

As with all strategies of Hypothesis, what was given is looked at when the first example is drawn: only then is
``NotInForce`` raised for a day without a wording, or ``InvalidValue`` for a rule that cannot be met.

>>> from datetime import date
>>> from hypothesis import find, settings
>>> from nq28model import RULEBOOK
>>> viable, day = RULEBOOK["party.cell.viable"], date(2019, 10, 31)
>>> anew = settings(database=None)
>>> find(satisfying(viable, on=day), lambda sheet: True, settings=anew)
{'official_members': 3}
>>> find(near_misses(viable, on=day), lambda sheet: True, settings=anew)
{'official_members': 2}
"""

from __future__ import annotations

from nq28model.strategies.entities import (
    decisions,
    headcounts,
    party_organisations,
    union_organisations,
    units,
    youth_organisations,
)
from nq28model.strategies.figures import computed_figures, published_figures
from nq28model.strategies.histories import histories, registries
from nq28model.strategies.reporting import document_numbers, periods, printed_figures, working_calendars
from nq28model.strategies.sheets import facts_for, near_misses, satisfying

__all__ = [
    "computed_figures",
    "decisions",
    "document_numbers",
    "facts_for",
    "headcounts",
    "histories",
    "near_misses",
    "party_organisations",
    "periods",
    "printed_figures",
    "published_figures",
    "registries",
    "satisfying",
    "union_organisations",
    "units",
    "working_calendars",
    "youth_organisations",
]
