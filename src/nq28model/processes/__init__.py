"""What is done in several acts by more than one side, and the life of organisations, as a registry has them.

Where an act stands, what is missing, what it changes; what the rules on meetings, congresses, assessments and
commendation ask, where the registry knows it.
"""

from __future__ import annotations

from nq28model.processes.assessment import AssessedYear, assessed_year, assessment_facts
from nq28model.processes.commendation import award_facts, commending_level, levels_that_may_give, merit_facts
from nq28model.processes.congress import NextCongress, congress_facts, next_congress
from nq28model.processes.dissolution import cleanup_due, dissolution_facts
from nq28model.processes.meeting import (
    MeetingRecord,
    cell_month_facts,
    cell_quarter_facts,
    cell_year_facts,
    meeting_facts,
    meeting_record,
)
from nq28model.processes.member_transfer import member_transfer_facts, presentation_due, start_due
from nq28model.processes.transfer import (
    Competence,
    Point,
    Shift,
    TransferEffects,
    TransferProcess,
    TransferStage,
    day_of_law,
    proposed_transfer,
    transfer_facts,
    transfer_process,
)

__all__ = [
    "AssessedYear",
    "Competence",
    "MeetingRecord",
    "NextCongress",
    "Point",
    "Shift",
    "TransferEffects",
    "TransferProcess",
    "TransferStage",
    "assessed_year",
    "assessment_facts",
    "award_facts",
    "cell_month_facts",
    "cell_quarter_facts",
    "cell_year_facts",
    "cleanup_due",
    "commending_level",
    "congress_facts",
    "day_of_law",
    "dissolution_facts",
    "levels_that_may_give",
    "meeting_facts",
    "meeting_record",
    "member_transfer_facts",
    "merit_facts",
    "next_congress",
    "presentation_due",
    "proposed_transfer",
    "start_due",
    "transfer_facts",
    "transfer_process",
]
