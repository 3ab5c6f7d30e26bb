"""Rules on Party organisations and their members."""

from __future__ import annotations

from nq28model.rules.party import admission, admission_reckoning, committee, enterprise, life, organisation, reckoning

RULES = (*organisation.RULES, *enterprise.RULES, *committee.RULES, *life.RULES, *admission.RULES)
PARAMETERS = (
    *organisation.PARAMETERS,
    *enterprise.PARAMETERS,
    *committee.PARAMETERS,
    *life.PARAMETERS,
    *admission.PARAMETERS,
)
COMPUTATIONS = (*reckoning.COMPUTATIONS, *admission_reckoning.COMPUTATIONS)
