"""The dissolution of a Party organisation (giải thể) as a process: who decides, and what has to follow in time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from nq28model.facts.organisation import (
    CLEANUP_FINISHED_ON,
    CLEANUP_WORKING_DAYS,
    DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR,
    DISSOLUTION_DECIDED_ON,
    DISSOLVED_MEMBERS_MOVED,
)
from nq28model.history import Dissolved, Snapshot
from nq28model.periods import WEEKENDS_ONLY, WorkingCalendar
from nq28model.processes.derived import with_derived
from nq28model.rules.party.dissolution import DISSOLUTION_CLEANUP_WORKING_DAYS
from nq28model.rules.party.dissolution_reckoning import working_days_taken


def dissolution_facts(
    eve: Snapshot,
    dissolved: Dissolved,
    *,
    finished_on: date | None = None,
    answers: Mapping[str, Any] | None = None,
    calendar: WorkingCalendar = WEEKENDS_ONLY,
) -> dict[str, Any]:
    """Return what is known of a dissolution, for ``party.dissolution.complete`` and its parts.

    *eve* is what was so on the day before; ``finished_on`` is the day on which the clean-up was over. Whether its
    direct superior decided is known where the decision tells its issuer, that its members moved where the event
    tells where. Raises ``UnknownName`` where the organisation was not in being on the eve.
    """
    decision, parent = dissolved.decision, eve.organisation(dissolved.organisation).parent
    issuer = decision.issuer if decision is not None else None
    facts = {
        DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR.id: None if issuer is None else issuer == parent,
        DISSOLUTION_DECIDED_ON.id: decision.issued if decision is not None else None,
        DISSOLVED_MEMBERS_MOVED.id: True if dissolved.members_to is not None else None,
        CLEANUP_FINISHED_ON.id: finished_on,
        **(answers or {}),
    }
    return with_derived(facts, {CLEANUP_WORKING_DAYS: working_days_taken}, on=dissolved.effective, calendar=calendar)


def cleanup_due(decided_on: date, *, calendar: WorkingCalendar = WEEKENDS_ONLY) -> date:
    """Return the last day for the clean-up after a dissolution decided on that day, by the text of the day.

    Raises ``NotInForce`` where no text sets the time.

    >>> cleanup_due(date(2019, 10, 31))
    datetime.date(2019, 12, 12)
    """
    return calendar.after(decided_on, DISSOLUTION_CLEANUP_WORKING_DAYS.on(decided_on))
