"""The rules of the law, one module a family; ``RULEBOOK`` holds them all.

>>> from datetime import date
>>> RULEBOOK["youth.cell.formable"].version_on(date(2019, 10, 31)).citation.provision.en
'art. 17; the same in the charters of the 11th and 12th terms'
"""

from __future__ import annotations

from nq28model.rules import party, scope, transfer, union, unit, youth
from nq28model.rules.rulebook import Rulebook

RULEBOOK = Rulebook(
    rules=(*scope.RULES, *unit.RULES, *party.RULES, *union.RULES, *youth.RULES, *transfer.RULES),
    parameters=(
        *scope.PARAMETERS,
        *party.PARAMETERS,
        *union.PARAMETERS,
        *youth.PARAMETERS,
        *transfer.PARAMETERS,
    ),
)

__all__ = ["RULEBOOK", "Rulebook"]
