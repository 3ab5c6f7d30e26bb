"""Reading facts off a snapshot: what a registry knows of a unit, an organisation and a transfer on a day.

What the registry does not know is left out of the sheet; it is never taken for zero or for no.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from nq28model.entities import Branch, Headcount, Organisation, PartyOrganisation, PartyRank
from nq28model.facts.transfer import TransferCase
from nq28model.history import Snapshot, Transfer


def unit_facts(snapshot: Snapshot, unit_id: str) -> dict[str, Any]:
    """Return what is known of a unit: what is on record of it, and the answers of its surveys, the last one first.

    Raises ``UnknownName`` for a unit that is not listed.
    """
    unit = snapshot.unit(unit_id)
    on_record = {
        "unit_kind": unit.kind,
        "legal_form": unit.legal_form,
        "state_capital_percent": unit.state_capital_percent,
        "located_in_hai_phong": unit.located_in_hai_phong,
    }
    return _known({**on_record, **snapshot.answers(unit_id)})


def organisation_facts(snapshot: Snapshot, organisation_id: str) -> dict[str, Any]:
    """Return what is known of an organisation: its unit's facts and its own head count.

    A Party body counts the members of all its cells. Raises ``UnknownName`` for one that is not in being.
    """
    organisation = snapshot.organisation(organisation_id)
    facts = unit_facts(snapshot, organisation.unit) if organisation.unit is not None else {}
    return {**facts, **_counted(organisation, members_of(snapshot, organisation_id))}


def members_of(snapshot: Snapshot, organisation_id: str) -> Headcount:
    """Return the members of an organisation and of all under it (đảng số, for a Party organisation).

    Those of many organisations at once are ``Snapshot.headcounts``, in one pass.

    >>> from datetime import date
    >>> members_of(Snapshot(on=date(2019, 10, 31)), "none")
    Headcount(total=0, official=0)
    """
    total = Headcount(0, 0)
    for id in snapshot.below(organisation_id):
        total = total + snapshot.members.get(id, Headcount(0, 0))
    return total


def _counted(organisation: Organisation, members: Headcount) -> dict[str, Any]:
    """Return what a head count says: of Federation members nothing, and of union members not who may be counted."""
    match organisation.branch:
        case Branch.PARTY:
            return _known({"official_members": members.official, "all_members": members.total})
        case Branch.YOUTH_UNION:
            return {"youth_members": members.total}
        case _:
            return {}


def transfer_facts(snapshot: Snapshot, transfer: Transfer) -> dict[str, Any]:
    """Return what is known of a transfer: who decided, its papers, dates and numbers."""
    out, received = transfer.out, transfer.received
    decided_on = out.decision.issued if out.decision is not None else None
    facts: dict[str, Any] = {
        "transfer_case": transfer_case(snapshot, transfer),
        "transfer_decided_by": out.decided_by,
        "has_transfer_decision": True if out.decision is not None else None,
    }
    answers = dict(out.answers)
    if received is not None:
        received_on = received.decision.issued if received.decision is not None else None
        facts |= {
            "reception_decided_by": received.decided_by,
            "has_reception_decision": True if received.decision is not None else None,
            "days_transfer_to_reception": days_between(decided_on, received_on),
            "days_reception_to_handover": days_between(received_on, received.handed_over),
            "days_transfer_to_handover": days_between(decided_on, received.handed_over),
        }
        answers |= received.answers
    return _known({**facts, **answers})


def transfer_case(snapshot: Snapshot, transfer: Transfer) -> TransferCase | None:
    """Return the case that a transfer falls under, or None where its places in the tree are not known.

    Source: transfer.case of the catalogue, from 09-HD/BTCTW (2017) and committees' practice (inferred).
    """
    if not {transfer.origin, transfer.destination} <= snapshot.organisations.keys():
        return None
    origin, destination = (
        [snapshot.organisation(id) for id in (place, *snapshot.ancestors(place))]
        for place in (transfer.origin, transfer.destination)
    )
    is_cell = transfer.rank_before is PartyRank.AFFILIATED_CELL
    if _of_rank(origin, PartyRank.PROVINCIAL_BODY) != _of_rank(destination, PartyRank.PROVINCIAL_BODY):
        return TransferCase.BETWEEN_PROVINCES
    if _of_rank(origin, PartyRank.UPPER_GRASSROOTS_BODY) != _of_rank(destination, PartyRank.UPPER_GRASSROOTS_BODY):
        return TransferCase.CELL_TO_OTHER_SUPERIOR if is_cell else TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR
    if not is_cell:
        return TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR
    if _of_rank(origin, PartyRank.GRASSROOTS_BODY) != _of_rank(destination, PartyRank.GRASSROOTS_BODY):
        return TransferCase.CELL_TO_OTHER_GRASSROOTS
    return TransferCase.CELL_WITHIN_GRASSROOTS


def _of_rank(line: Sequence[Organisation], rank: PartyRank) -> str | None:
    """Return the id of the first of a line of superiors that has *rank*."""
    return next((one.id for one in line if isinstance(one, PartyOrganisation) and one.rank is rank), None)


def days_between(earlier: date | None, later: date | None) -> int | None:
    """Return the calendar days from one act to the next; below zero in the reverse order, None where one is unknown.

    >>> days_between(date(2019, 10, 31), date(2019, 10, 1))
    -30
    """
    return None if earlier is None or later is None else (later - earlier).days


def _known(facts: Mapping[str, Any]) -> dict[str, Any]:
    return {id: value for id, value in facts.items() if value is not None}
