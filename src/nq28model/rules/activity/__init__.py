"""Rules on the life of organisations: congresses, assessment, meetings, commendation."""

from __future__ import annotations

from nq28model.rules.activity import assessment, commendation, congress, meeting

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
