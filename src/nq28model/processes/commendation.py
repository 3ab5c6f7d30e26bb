"""Commendation: who may give which award, and what a registry knows of an award and of those who may earn one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from nq28model.entities import AwardBasis, AwardKind, Grade, PartyOrganisation, PartyRank
from nq28model.facts import commendation as about
from nq28model.facts.activity_vocabularies import CommendingLevel, RecipientKind
from nq28model.history import Commended, OrganisationListed, Registry, Snapshot
from nq28model.periods.months import later
from nq28model.processes.assessment import grades_of
from nq28model.processes.derived import value_of
from nq28model.rules.activity import commendation as rules
from nq28model.rules.activity.commendation_reckoning import streak
from nq28model.rules.party.organisation import DISTRICT_LEVEL_EXISTS
from nq28model.truth import Truth
from nq28model.verdict import judge, known

_LEVELS: Mapping[PartyRank, CommendingLevel] = {
    PartyRank.AFFILIATED_CELL: CommendingLevel.AFFILIATED_CELL,
    PartyRank.SECTIONAL_BODY: CommendingLevel.SECTIONAL_COMMITTEE,
    PartyRank.GRASSROOTS_CELL: CommendingLevel.GRASSROOTS_CELL,
    PartyRank.GRASSROOTS_BODY: CommendingLevel.GRASSROOTS_COMMITTEE,
    PartyRank.PROVINCIAL_BODY: CommendingLevel.PROVINCIAL_COMMITTEE,
}


def commending_level(rank: PartyRank, *, on: date) -> CommendingLevel | None:
    """Return as which level the committee of a rank commends; None for one above, or before the first text.

    Above the grassroots it is the district committee or its equivalent, and from 1/7/2025 the committee directly above
    the grassroots organisation.

    >>> commending_level(PartyRank.UPPER_GRASSROOTS_BODY, on=date(2019, 10, 31))
    <CommendingLevel.DISTRICT_COMMITTEE: 'district_committee'>
    """
    if rank is not PartyRank.UPPER_GRASSROOTS_BODY:
        return _LEVELS.get(rank)
    if not DISTRICT_LEVEL_EXISTS.is_in_force(on):
        return None
    has_districts = DISTRICT_LEVEL_EXISTS.on(on)
    return CommendingLevel.DISTRICT_COMMITTEE if has_districts else CommendingLevel.UPPER_GRASSROOTS_COMMITTEE


def levels_that_may_give(award: AwardKind, recipient: RecipientKind, *, on: date) -> tuple[CommendingLevel, ...]:
    """Return the levels that may give an award to a recipient of a kind, read off the rule of the day.

    Raises ``NotInForce`` where no text on it was found for the day.

    >>> levels = levels_that_may_give(AwardKind.COMMENDATION_CERTIFICATE, RecipientKind.MEMBER, on=date(2019, 10, 31))
    >>> [level.value for level in levels]
    ['grassroots_cell', 'grassroots_committee', 'district_committee']
    """
    sheet = {about.AWARD_KIND.id: award, about.RECIPIENT_KIND.id: recipient}
    verdicts = (
        (level, judge(rules.COMMENDATION_AUTHORITY, {**sheet, about.COMMENDING_LEVEL.id: level}, on=on))
        for level in CommendingLevel
    )
    return tuple(level for level, verdict in verdicts if verdict.truth is Truth.YES)


def award_facts(snapshot: Snapshot, commended: Commended) -> dict[str, Any]:
    """Return what is known of an award, for the rules on it: who gave it, to whom, which, on what grounds and when.

    *snapshot* is what was so on the day of the award. To whom is known where all were collectives or all individuals.
    """
    giver = snapshot.organisations.get(commended.by) if commended.by is not None else None
    level = commending_level(giver.rank, on=commended.effective) if isinstance(giver, PartyOrganisation) else None
    return known(
        {
            about.COMMENDING_LEVEL.id: level,
            about.AWARD_KIND.id: commended.award,
            about.RECIPIENT_KIND.id: _recipient(commended),
            about.AWARD_BASIS.id: commended.basis,
            about.AWARD_DAY.id: commended.effective,
        }
    )


def merit_facts(
    registry: Registry, organisation: str, year: int, *, on: date, answers: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return what is known of what an organisation may be commended for in a year, by what is on record by *on*.

    Whether it was at the top grade is there where the year is graded, and for how many years running where it can be
    told: the year before the run is graded lower, or the organisation was not there yet, or the run is as long as an
    award asks. Whether an award starts the count anew no text settles: ``answers`` tell it, and the year of the last
    such award where the registry has none (0 for never). Raises ``UnknownName`` for an organisation that no event has
    brought in.
    """
    grades = {one: grade for one, grade in grades_of(registry, organisation, on=on).items() if one <= year}
    sheet: dict[str, Any] = {
        about.RECIPIENT_KIND.id: RecipientKind.ORGANISATION,
        about.LAST_STREAK_AWARD_YEAR.id: _last_streak_award(registry, organisation, on),
        about.TOP_GRADE_THIS_YEAR.id: grades[year] is Grade.EXCELLENT if year in grades else None,
        **(answers or {}),
    }
    if year in grades:
        years = value_of(streak, {**sheet, "yearly_grades": grades}, on=on)
        if years is not None and (
            years >= rules.COMMENDATION_STREAK_YEARS.on(on)
            or year - years in {*grades, _counted_anew_after(sheet)}
            or _is_founded_after(registry, organisation, year - years)
        ):
            sheet = {about.TOP_YEARS_RUNNING.id: years, **sheet}
    return known(sheet)


def _counted_anew_after(sheet: Mapping[str, Any]) -> int | None:
    """Return the year after which the count began anew by an award, where it is known to."""
    is_reset = sheet.get(about.STREAK_RESET_BY_AWARD.id)
    return sheet[about.LAST_STREAK_AWARD_YEAR.id] if is_reset else None


def _is_founded_after(registry: Registry, organisation: str, year: int) -> bool:
    """Tell whether it is on record that an organisation was founded after a year, and so had no grade for it."""
    beginning = registry.beginning_of(organisation)
    return not isinstance(beginning, OrganisationListed) and beginning.effective.year > year


def _recipient(commended: Commended) -> RecipientKind | None:
    if commended.collectives and not commended.individuals:
        return RecipientKind.ORGANISATION
    return RecipientKind.MEMBER if commended.individuals and not commended.collectives else None


def _last_streak_award(registry: Registry, organisation: str, on: date) -> int | None:
    """Return the year of the last award for a run of years that an organisation is on record to have been given."""
    events = registry.history_within(organisation, date.min, later(on, "on", days=1))
    years = [
        one.effective.year
        for one in events
        if isinstance(one, Commended) and one.basis is AwardBasis.FIVE_YEAR and organisation in one.organisations
    ]
    return years[-1] if years else None
