"""Rules on the Youth Union."""

from __future__ import annotations

from nq28model.rules.youth import cell, committee, member

RULES = (*cell.RULES, *member.RULES, *committee.RULES)
PARAMETERS = (*cell.PARAMETERS, *member.PARAMETERS, *committee.PARAMETERS)
