"""The assessments of a year, as a registry has them: who got which grade, and the cap on the top grade.

The cap is one on members, and on a whole grassroots organisation: cells are not capped one by one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import frozen

from nq28model.entities import Grade, Headcount, PartyOrganisation, PartyRank
from nq28model.facts import assessment as about
from nq28model.facts.activity_vocabularies import AssessedKind
from nq28model.history import Assessed, Registry
from nq28model.periods.months import later
from nq28model.processes.derived import with_derived
from nq28model.rules.activity import assessment_reckoning as reckoning

_CAPPED = frozenset({PartyRank.GRASSROOTS_CELL, PartyRank.GRASSROOTS_BODY})
_NOBODY = Headcount(0)


@frozen(kw_only=True)
class AssessedYear:
    """The grades of a year of an organisation and all under it, as far as they are on record.

    ``grades`` has the ids of the organisations by their grade, ``ungraded`` those of which none is on record.
    ``members`` counts the members by their grade, and ``members_ungraded`` has the ids of the organisations with
    members of whom that is not on record.
    """

    organisation: str
    year: int
    grades: Mapping[Grade, tuple[str, ...]]
    ungraded: tuple[str, ...]
    members: Mapping[Grade, int]
    members_ungraded: tuple[str, ...]


def assessed_year(registry: Registry, organisation: str, year: int, *, on: date) -> AssessedYear:
    """Return the grades of a year on record by the day *on*, of an organisation and all under it at the year's end.

    Where an organisation was graded again, the last grade stands. Raises ``UnknownName`` for an organisation that was
    not in being at the end of the year, or on the day *on* where that is earlier.
    """
    closing = registry.as_of(min(on, date(year, 12, 31)))
    closing.organisation(organisation)
    found = {id: _assessed(registry, id, year, on) for id in sorted(closing.below(organisation))}
    members: Counter[Grade] = Counter()
    for one in found.values():
        members.update(one.members if one is not None else {})
    return AssessedYear(
        organisation=organisation,
        year=year,
        grades={grade: tuple(id for id, one in found.items() if one and one.grade is grade) for grade in Grade},
        ungraded=tuple(id for id, one in found.items() if one is None),
        members=members,
        members_ungraded=tuple(
            id
            for id, one in found.items()
            if closing.members.get(id, _NOBODY).total and (one is None or not one.members)
        ),
    )


def assessment_facts(
    registry: Registry, organisation: str, year: int, *, on: date, answers: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Return what is known of the assessment of a Party organisation and its members for a year, by the law of *on*.

    How many members were rated good and excellent, how many may be and by how many that is exceeded is there for a
    grassroots organisation alone, and where the grades of the members of each organisation in it are on record.
    ``answers`` are other facts by id, such as the base of the cap by the text in force. Raises ``UnknownName`` as
    ``assessed_year`` does.
    """
    assessed = assessed_year(registry, organisation, year, on=on)
    one = registry.as_of(min(on, date(year, 12, 31))).organisation(organisation)
    facts: dict[str, Any] = {about.ASSESSED_KIND.id: AssessedKind.COLLECTIVE}
    if isinstance(one, PartyOrganisation) and one.rank in _CAPPED and not assessed.members_ungraded:
        facts[about.RATED_GOOD.id] = assessed.members.get(Grade.GOOD, 0)
        facts[about.RATED_EXCELLENT.id] = assessed.members.get(Grade.EXCELLENT, 0)
    sheet = {**facts, **(answers or {})}
    capped = with_derived(
        sheet,
        {about.EXCELLENT_ALLOWED: reckoning.allowed},
        on=on,
        given_cap_base=sheet.get(about.GIVEN_CAP_BASE.id),
    )
    return with_derived(capped, {about.EXCELLENT_EXCESS: reckoning.excess}, on=on)


def grades_of(registry: Registry, organisation: str, *, on: date) -> dict[int, Grade]:
    """Return the grades of an organisation on record by the day *on*, year by year; the last one told stands."""
    events = registry.history_within(organisation, date.min, later(on, "on", days=1))
    return {one.year: one.grade for one in events if isinstance(one, Assessed) and one.organisation == organisation}


def _assessed(registry: Registry, organisation: str, year: int, on: date) -> Assessed | None:
    """Return the last assessment of an organisation for a year, which is not told before the year."""
    events = registry.history_within(organisation, date(year, 1, 1), later(on, "on", days=1))
    told = [one for one in events if isinstance(one, Assessed) and one.year == year]
    return told[-1] if told else None
