"""Reading facts off a snapshot: what a registry knows of a unit and of an organisation on a day.

What the registry does not know is left out of the sheet; it is never taken for zero or for no.
"""

from __future__ import annotations

from typing import Any

from nq28model.entities import Branch, Headcount, Organisation
from nq28model.history import Snapshot
from nq28model.verdict import known


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
    return known({**on_record, **snapshot.answers(unit_id)})


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
            return known({"official_members": members.official, "all_members": members.total})
        case Branch.YOUTH_UNION:
            return {"youth_members": members.total}
        case _:
            return {}
