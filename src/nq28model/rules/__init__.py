"""The rules of the law, one module a text or a question; ``RULEBOOK`` holds them all.

>>> from datetime import date
>>> RULEBOOK["youth.cell.formable"].version_on(date(2019, 10, 31)).citation.provision.en
'art. 17; the same in the charters of the 11th and 12th terms'
"""

from __future__ import annotations

from nq28model.rules import (
    activity,
    associations,
    composed,
    data,
    membership_transfer,
    membership_transfer_reckoning,
    party,
    reporting,
    scope,
    transfer,
    transfer_reckoning,
    union,
    unit,
    unit_reckoning,
    youth,
)
from nq28model.rules.rulebook import Rulebook

_FAMILIES = (
    scope,
    unit,
    party,
    union,
    youth,
    associations,
    transfer,
    membership_transfer,
    reporting,
    activity,
    data,
    composed,
)
_RECKONINGS = (
    unit_reckoning,
    party,
    union,
    youth,
    transfer_reckoning,
    membership_transfer_reckoning,
    reporting,
    activity,
)

RULEBOOK = Rulebook(
    rules=tuple(rule for family in _FAMILIES for rule in family.RULES),
    parameters=tuple(parameter for family in _FAMILIES for parameter in family.PARAMETERS),
    computations=tuple(computation for family in _RECKONINGS for computation in family.COMPUTATIONS),
)

__all__ = ["RULEBOOK", "Rulebook"]
