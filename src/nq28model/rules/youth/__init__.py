"""Rules on the Youth Union."""

from __future__ import annotations

from nq28model.rules.youth import cell, committee, member, reckoning

RULES = (*cell.RULES, *member.RULES, *committee.RULES)
PARAMETERS = (*cell.PARAMETERS, *member.PARAMETERS, *committee.PARAMETERS)
COMPUTATIONS = reckoning.COMPUTATIONS
