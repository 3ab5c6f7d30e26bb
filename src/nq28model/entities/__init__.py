"""The things that the library speaks of, as frozen values."""

from __future__ import annotations

from nq28model.entities.activity import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    CellLifeWeakness,
    Grade,
    LeavingWay,
    MeetingKind,
    Obstacle,
    Task,
)
from nq28model.entities.branch import Branch
from nq28model.entities.decision import Decision, DecisionKind, ReceptionDecider, TransferDecider
from nq28model.entities.mass import (
    MassLevel,
    Organisation,
    UnionOrganisation,
    YouthOrganisation,
    can_stand_under,
    rank_of,
)
from nq28model.entities.party import Headcount, PartyOrganisation, PartyRank, fits_under
from nq28model.entities.unit import LegalForm, Unit, UnitKind

__all__ = [
    "AgendaSubject",
    "AwardBasis",
    "AwardKind",
    "Branch",
    "CellLifeWeakness",
    "Decision",
    "DecisionKind",
    "Grade",
    "Headcount",
    "LeavingWay",
    "LegalForm",
    "MassLevel",
    "MeetingKind",
    "Obstacle",
    "Organisation",
    "PartyOrganisation",
    "PartyRank",
    "ReceptionDecider",
    "Task",
    "TransferDecider",
    "UnionOrganisation",
    "Unit",
    "UnitKind",
    "YouthOrganisation",
    "can_stand_under",
    "fits_under",
    "rank_of",
]
