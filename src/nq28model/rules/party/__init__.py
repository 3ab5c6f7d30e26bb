"""Rules on Party organisations and their members."""

from __future__ import annotations

from nq28model.rules.party import (
    admission,
    admission_reckoning,
    committee,
    dissolution,
    dissolution_reckoning,
    dues,
    dues_reckoning,
    enterprise,
    life,
    organisation,
    reckoning,
)

RULES = (
    *organisation.RULES,
    *enterprise.RULES,
    *committee.RULES,
    *life.RULES,
    *admission.RULES,
    *dissolution.RULES,
    *dues.RULES,
)
PARAMETERS = (
    *organisation.PARAMETERS,
    *enterprise.PARAMETERS,
    *committee.PARAMETERS,
    *life.PARAMETERS,
    *admission.PARAMETERS,
    *dissolution.PARAMETERS,
    *dues.PARAMETERS,
)
COMPUTATIONS = (
    *reckoning.COMPUTATIONS,
    *admission_reckoning.COMPUTATIONS,
    *dissolution_reckoning.COMPUTATIONS,
    *dues_reckoning.COMPUTATIONS,
)
