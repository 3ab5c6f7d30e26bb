"""What happened, and what was so on any day."""

from __future__ import annotations

from nq28model.history.events import (
    EVENT_KINDS,
    Admitted,
    Commended,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    MeetingHeld,
    OrganisationListed,
    Received,
    TransferredOut,
    UnitListed,
    UnitSurveyed,
)
from nq28model.history.registry import Registry
from nq28model.history.snapshot import Snapshot, Transfer

__all__ = [
    "EVENT_KINDS",
    "Admitted",
    "Commended",
    "Dissolved",
    "Established",
    "Event",
    "HeadcountReported",
    "MeetingHeld",
    "OrganisationListed",
    "Received",
    "Registry",
    "Snapshot",
    "Transfer",
    "TransferredOut",
    "UnitListed",
    "UnitSurveyed",
]
