"""What is done in several acts by more than one side: where it stands, what is missing, what it changes."""

from __future__ import annotations

from nq28model.processes.dissolution import cleanup_due, dissolution_facts
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
    "Competence",
    "Point",
    "Shift",
    "TransferEffects",
    "TransferProcess",
    "TransferStage",
    "cleanup_due",
    "day_of_law",
    "dissolution_facts",
    "member_transfer_facts",
    "presentation_due",
    "proposed_transfer",
    "start_due",
    "transfer_facts",
    "transfer_process",
]
