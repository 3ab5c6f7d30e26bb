"""Rules on the life of organisations: congresses, assessment, meetings, commendation."""

from __future__ import annotations

from nq28model.rules.activity import (
    assessment,
    assessment_reckoning,
    commendation,
    commendation_reckoning,
    congress,
    congress_reckoning,
    meeting,
    meeting_reckoning,
)

RULES = (
    *congress.RULES,
    *assessment.RULES,
    *meeting.RULES,
    *commendation.RULES,
)
PARAMETERS = (
    *congress.PARAMETERS,
    *assessment.PARAMETERS,
    *meeting.PARAMETERS,
    *commendation.PARAMETERS,
)
COMPUTATIONS = (
    *congress_reckoning.COMPUTATIONS,
    *assessment_reckoning.COMPUTATIONS,
    *meeting_reckoning.COMPUTATIONS,
    *commendation_reckoning.COMPUTATIONS,
)
