"""What is reckoned of a dissolution: the working days that the clean-up took."""

# The computation takes the day on which it is asked, although no number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.facts.organisation import CLEANUP_FINISHED_ON, DISSOLUTION_DECIDED_ON
from nq28model.periods import WEEKENDS_ONLY, WorkingDays
from nq28model.periods.months import not_before
from nq28model.rules.party.dissolution import DISSOLUTION_CLEANUP_WORKING_DAYS
from nq28model.words import Words


@computation(
    "party.dissolution.working_days_taken",
    Words(vi="số ngày làm việc hoàn tất sau giải thể", en="the working days taken to clean up after a dissolution"),
    # The point that sets the time says from when it runs.
    *DISSOLUTION_CLEANUP_WORKING_DAYS.versions,
    inputs=(DISSOLUTION_DECIDED_ON, CLEANUP_FINISHED_ON),
)
def working_days_taken(
    dissolution_decided_on: date, cleanup_finished_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return the working days from the dissolution decision to the end of the clean-up.

    The count begins on the day after; holidays are those of the *calendar*. Raises ``InvalidValue`` for a clean-up
    finished before the decision.

    >>> working_days_taken(date(2019, 10, 31), date(2019, 11, 4), on=date(2019, 11, 4))
    2
    """
    return calendar.count(
        dissolution_decided_on, not_before(dissolution_decided_on, cleanup_finished_on, CLEANUP_FINISHED_ON.id)
    )


COMPUTATIONS = (working_days_taken,)
