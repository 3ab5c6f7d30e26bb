"""The official transfer of a single member (chuyển sinh hoạt đảng chính thức): two times that run in working days."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from nq28model.computation import Computation
from nq28model.facts.membership_transfer import PRESENTATION_WORKING_DAYS, START_WORKING_DAYS
from nq28model.periods import WEEKENDS_ONLY, WorkingCalendar
from nq28model.processes.derived import with_derived
from nq28model.rules.membership_transfer import PRESENTATION_WORKING_DAYS_ALLOWED, START_WORKING_DAYS_ALLOWED
from nq28model.rules.membership_transfer_reckoning import presentation_working_days_taken, start_working_days_taken
from nq28model.spec import Fact


def member_transfer_facts(
    facts: Mapping[str, Any], *, on: date, calendar: WorkingCalendar = WEEKENDS_ONLY
) -> dict[str, Any]:
    """Return *facts* about a member's transfer with the working days that its days make, for the rules of the day.

    Raises ``InvalidValue`` for a procedure started before the change, and a letter presented before its issue.

    >>> sheet = {"letter_issued_on": date(2019, 10, 31), "letter_presented_on": date(2019, 11, 4)}
    >>> member_transfer_facts(sheet, on=date(2019, 11, 4))["presentation_working_days"]
    2
    """
    computed: Mapping[Fact[Any], Computation[..., Any]] = {
        START_WORKING_DAYS: start_working_days_taken,
        PRESENTATION_WORKING_DAYS: presentation_working_days_taken,
    }
    return with_derived(facts, computed, on=on, calendar=calendar)


def start_due(change_effective_on: date, *, calendar: WorkingCalendar = WEEKENDS_ONLY) -> date:
    """Return the last day on which a member who has moved may start the procedure, by the text of that day.

    Raises ``NotInForce`` where no text sets the time.

    >>> start_due(date(2019, 10, 31))
    datetime.date(2020, 1, 23)
    """
    return calendar.after(change_effective_on, START_WORKING_DAYS_ALLOWED.on(change_effective_on))


def presentation_due(letter_issued_on: date, *, calendar: WorkingCalendar = WEEKENDS_ONLY) -> date:
    """Return the last day on which the letter of introduction may be presented, by the text of the day of its issue.

    Raises ``NotInForce`` where no text sets the time.

    >>> presentation_due(date(2019, 10, 31))
    datetime.date(2019, 12, 12)
    """
    return calendar.after(letter_issued_on, PRESENTATION_WORKING_DAYS_ALLOWED.on(letter_issued_on))
