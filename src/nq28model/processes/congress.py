"""Congresses: when the next falls due, how far it may be moved, and what the rules ask of one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from attrs import frozen

from nq28model.computation import Computation
from nq28model.entities import PartyOrganisation, PartyRank
from nq28model.facts import congress as about
from nq28model.facts.organisation import (
    CONGRESS_DUE_ON,
    CONGRESS_HELD_ON,
    CONGRESS_SHIFT_MONTHS,
    LAST_CONGRESS_ON,
    ORGANISATION_FORM,
    PREVIOUS_CONGRESSES,
)
from nq28model.facts.vocabularies import OrganisationForm
from nq28model.history import CommitteeAppointed, Snapshot
from nq28model.law import Dated
from nq28model.processes.derived import value_of, with_derived
from nq28model.rules.activity import congress as rules
from nq28model.rules.activity import congress_reckoning as reckoning
from nq28model.rules.party.reckoning import congress_due_on, congress_shift
from nq28model.spec import Fact, Rule


class _Term(NamedTuple):
    """By which rule a congress is judged, from which computation its day follows, and how many months a term has."""

    rule: Rule
    mark: Computation[..., date]
    months: Dated[int]


_OF_A_CELL = _Term(rules.CONGRESS_CELL_ON_TIME, reckoning.cell_mark, rules.CONGRESS_CELL_MONTHS)
_OF_THE_GRASSROOTS = _Term(
    rules.CONGRESS_GRASSROOTS_ON_TIME, reckoning.grassroots_mark, rules.CONGRESS_GRASSROOTS_MONTHS
)
_OF_THE_DAYS: Mapping[Fact[Any], Computation[..., Any]] = {
    CONGRESS_DUE_ON: congress_due_on,
    about.DAYS_OUTSIDE_SHIFT: reckoning.outside_shift,
}
_OF_THE_DUE_DAY: Mapping[Fact[Any], Computation[..., Any]] = {CONGRESS_SHIFT_MONTHS: congress_shift}
_TERMS: Mapping[PartyRank, _Term] = {
    PartyRank.AFFILIATED_CELL: _OF_A_CELL,
    PartyRank.GRASSROOTS_CELL: _OF_THE_GRASSROOTS,
    PartyRank.GRASSROOTS_BODY: _OF_THE_GRASSROOTS,
}


@frozen(kw_only=True)
class NextCongress:
    """When the next congress of an organisation falls due, and between which days it may be held.

    ``previous`` is the last congress on record. The days are None where neither that nor the end of an appointed
    committee's term is on record, or where no text of the day gives them.
    """

    organisation: str
    rule: Rule
    months: int | None
    previous: date | None
    due: date | None
    earliest: date | None
    latest: date | None


def next_congress(snapshot: Snapshot, organisation: str) -> NextCongress | None:
    """Return when the next congress of an organisation falls due, by what was so on the day of the *snapshot*.

    Where the superior appointed its committee since the last congress, and set the end of its term, that is the day.
    None for a mass organisation, and for a rank of which the rules say nothing here. Raises ``UnknownName`` for an
    organisation that is not in being.
    """
    term = _term_of(snapshot, organisation)
    if term is None:
        return None
    facts = congress_facts(snapshot, organisation, on=snapshot.on)
    due = facts.get(about.CONGRESS_MARK.id)
    span = None
    if due is not None and reckoning.outside_shift.is_in_force(snapshot.on):
        span = reckoning.congress_span(due, facts[ORGANISATION_FORM.id], on=snapshot.on)
    return NextCongress(
        organisation=organisation,
        rule=term.rule,
        months=term.months.on(snapshot.on) if term.months.is_in_force(snapshot.on) else None,
        previous=facts.get(about.PREVIOUS_CONGRESS_DAY.id),
        due=due,
        earliest=span[0] if span is not None else None,
        latest=span[1] if span is not None else None,
    )


def congress_facts(before: Snapshot, organisation: str, *, on: date, number: int | None = None) -> dict[str, Any]:
    """Return what is known of a congress held on the day *on*, or of one that is to be, for the rules on it.

    *before* is what was so before it, ``number`` its ordinal. A congress on the very day was held when due, and one
    outside the span to which it may be moved was not; in between people call it by its month or its campaign, and it
    is asked. Raises ``UnknownName`` for an organisation that is not in being.
    """
    one, last = before.organisation(organisation), before.congresses.get(organisation)
    previous = last.effective if last is not None else None
    appointed = _end_of_appointed_term(before, organisation)
    facts = {
        ORGANISATION_FORM.id: OrganisationForm[one.rank.name] if isinstance(one, PartyOrganisation) else None,
        about.PREVIOUS_CONGRESS_DAY.id: previous,
        LAST_CONGRESS_ON.id: previous,
        PREVIOUS_CONGRESSES.id: number - 1 if number is not None else None,
        about.CONGRESS_DAY.id: on,
        CONGRESS_HELD_ON.id: on,
        about.CONGRESS_MARK.id: appointed or _mark(_term_of(before, organisation), previous, on),
        CONGRESS_DUE_ON.id: appointed,
    }
    sheet = with_derived(facts, _OF_THE_DAYS, on=on)
    return with_derived({about.HELD_ON_MARK.id: _is_on_mark(sheet), **sheet}, _OF_THE_DUE_DAY, on=on)


def _mark(term: _Term | None, previous: date | None, on: date) -> date | None:
    """Return when a congress falls due by the one before; None where a text on its term was not yet known then."""
    if term is None or previous is None or not term.months.is_in_force(previous):
        return None
    return value_of(term.mark, {about.PREVIOUS_CONGRESS_DAY.id: previous}, on=on)


def _term_of(snapshot: Snapshot, organisation: str) -> _Term | None:
    one = snapshot.organisation(organisation)
    return _TERMS.get(one.rank) if isinstance(one, PartyOrganisation) else None


def _end_of_appointed_term(snapshot: Snapshot, organisation: str) -> date | None:
    """Return the last day of the term of a committee appointed since the last congress, where it is on record."""
    committee, congress = snapshot.committees.get(organisation), snapshot.congresses.get(organisation)
    if not isinstance(committee, CommitteeAppointed):
        return None
    return committee.until if congress is None or congress.effective <= committee.effective else None


def _is_on_mark(facts: Mapping[str, Any]) -> bool | None:
    """Tell whether a congress was held when due, as far as its day alone tells."""
    if about.CONGRESS_MARK.id in facts and facts[about.CONGRESS_DAY.id] == facts[about.CONGRESS_MARK.id]:
        return True
    return False if facts.get(about.DAYS_OUTSIDE_SHIFT.id, 0) > 0 else None
