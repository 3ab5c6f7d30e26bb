"""Rules on trade unions."""

from __future__ import annotations

from nq28model.rules.union import base, committee, finance, member, reckoning

RULES = (*base.RULES, *member.RULES, *committee.RULES, *finance.RULES)
PARAMETERS = (*base.PARAMETERS, *member.PARAMETERS, *committee.PARAMETERS, *finance.PARAMETERS)
COMPUTATIONS = reckoning.COMPUTATIONS
