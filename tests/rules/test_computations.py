"""What holds of every computation of the rulebook: its days, its examples, what it asks for and what it says."""

from __future__ import annotations

import doctest
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from attrs import fields, has

from nq28model import FACTS, RULEBOOK, NotInForce, UnknownName
from nq28model.computation import Computation
from nq28model.domains import Choice
from nq28model.entities import UnitKind
from nq28model.facts.vocabularies import (
    DecidingCommittee,
    OrganisationEvent,
    OrganisationForm,
    SuperiorKind,
    YouthBodyKind,
)
from nq28model.terms import Term

DAY = timedelta(days=1)
EARLY, LATE = date(2019, 10, 31), date(2019, 11, 29)

# Answers that each computation takes on every day on which it is in force.
SAMPLES: Mapping[str, Mapping[str, Any]] = {
    "statistics.ownership_class": {
        "unit_kind": UnitKind.ENTERPRISE,
        "state_capital_percent": 0,
        "foreign_capital_percent": 0,
    },
    "cooperative.size_class": {"cooperative_members": 50},
    "party.party_number": {"official_members": 11, "probationary_members": 1},
    "party.organisation.form_for_size": {"all_members": 30},
    "party.formation_authority": {
        "organisation_form": OrganisationForm.GRASSROOTS_BODY,
        "superior_kind": SuperiorKind.PROVINCIAL_COMMITTEE,
    },
    "party.enterprise.next_step": {"official_members": 3, "stable_operation": True, "union_exists": False},
    "party.congress.due_on": {"last_congress_on": EARLY, "organisation_form": OrganisationForm.GRASSROOTS_BODY},
    "party.congress.shift": {"congress_due_on": EARLY, "congress_held_on": LATE},
    "party.congress.number": {"organisation_event": OrganisationEvent.NONE, "previous_congresses": 4},
    "party.congress.majority_base": {
        "official_members": 25,
        "absent_while_temporarily_away": 2,
        "absent_while_exempt": 1,
        "suspended_or_held": 0,
        "excused_throughout": 1,
    },
    "party.committee.standing_share": {"standing_committee_members": 3, "committee_members": 9},
    "party.admission.age_in_months": {"born_on": date(2001, 10, 31), "cell_reviewed_on": EARLY},
    "party.admission.decision_days_late": {"cell_resolution_on": EARLY, "admission_decided_on": LATE},
    "party.member.recognition_days_late": {"cell_resolution_on": EARLY, "recognised_on": LATE},
    "party.admission.ceremony_working_days_taken": {
        "admission_received_on": EARLY,
        "admission_decided_on": EARLY,
        "ceremony_on": LATE,
    },
    "party.member.probation_end": {"ceremony_on": EARLY},
    "party.member.review_working_days_taken": {"probation_ended_on": EARLY, "recognition_reviewed_on": LATE},
    "party.member.party_age_from": {"admission_decided_on": EARLY},
    "union.recognition.authority": {"is_occupational_union": False},
    "union.recognition.due_dates": {"founding_congress_date": EARLY},
    "union.coordination.due_date": {"operation_start_date": EARLY},
    "union.committee.size": {"union_members_total": 40},
    "union.term.end": {"last_congress_date": EARLY},
    "union.dues.monthly": {"insured_wage": 6_000_000, "base_salary": 1_490_000, "dues_exempt": False},
    "union.fund.monthly": {"insured_payroll": 60_000_000, "fund_due": True},
    "youth.admission.window": {"born_on": EARLY},
    "youth.placement.superior": {"parent_body_has_youth_union": True},
    "youth.initiator": {
        "unit_kind": UnitKind.ENTERPRISE,
        "party_organisation_in_unit": True,
        "workers_wish_youth_body": True,
    },
    "youth.founding.authority": {"party_organisation_in_unit": True},
    "youth.admission.channel": {"youth_union_exists": True},
    "youth.provisional_committee.last_day": {
        "founding_decision_date": EARLY,
        "extension_agreed": True,
        "youth_body_kind": YouthBodyKind.BASE_UNION,
    },
    "youth.dues.monthly": {"receives_wage": True},
    "count.youth_organisations": {"youth_union_organisations": 7, "federation_chapters": 4},
    "count.youth_members": {"youth_union_member_count": 52, "federation_member_count": 33},
    "party.dissolution.working_days_taken": {"dissolution_decided_on": EARLY, "cleanup_finished_on": LATE},
    "dues.share_kept": {
        "organisation_form": OrganisationForm.AFFILIATED_CELL,
        "is_commune_body": False,
        "superior_kind": SuperiorKind.GRASSROOTS_COMMITTEE,
    },
    "transfer.case": {
        "form_before_transfer": OrganisationForm.AFFILIATED_CELL,
        "leaves_grassroots": True,
        "crosses_superior": True,
        "crosses_province": False,
    },
    "transfer.days_to_reception": {"transfer_decided_on": EARLY, "reception_decided_on": LATE},
    "transfer.days_from_reception": {"reception_decided_on": EARLY, "handed_over_on": LATE},
    "transfer.days_to_handover": {"transfer_decided_on": EARLY, "handed_over_on": LATE},
    "transfer.headcount_difference": {
        "transfer_decision_members": 12,
        "reception_decision_members": 12,
        "minutes_members": 11,
    },
    "transfer.party_numbers": {"transfer_decision_members": 12, "handed_over_on": LATE},
    "transfer.committee_and_term": {"organisation_event": OrganisationEvent.TRANSFER, "rank_changes": False},
    "membership_transfer.start_working_days_taken": {"change_effective_on": EARLY, "procedure_started_on": LATE},
    "membership_transfer.presentation_working_days_taken": {"letter_issued_on": EARLY, "letter_presented_on": LATE},
    "membership_transfer.kind_for_contract": {
        "contract_indefinite": True,
        "contract_months": 0,
        "employer_has_organisation": True,
        "workplace_is_far": False,
    },
}
# Questions that no rule asks: of a person's birth, which is not kept; of a report; and of a verdict.
BESIDE_THE_VOCABULARY = {
    "born_on",
    "dues_exempt",
    "fund_due",
    "youth_union_organisations",
    "federation_chapters",
    "youth_union_member_count",
    "federation_member_count",
}

each_computation = pytest.mark.parametrize("made", RULEBOOK.computations, ids=lambda made: made.id)


def days_of(made: Computation[..., Any]) -> list[date]:
    """Return the first and the last day of each of its wordings; a later one for the last day of an open one."""
    return [day for since, until, _ in made.text.spans() for day in (since, until or date(2030, 1, 1))]


def test_each_computation_has_a_sample() -> None:
    """The samples are for the computations that there are, each once."""
    assert set(SAMPLES) == {made.id for made in RULEBOOK.computations}
    assert len(SAMPLES) == len(RULEBOOK.computations)


@each_computation
def test_its_examples_are_true(made: Computation[..., Any]) -> None:
    """Each docstring has an example, and running it gives what it shows.

    pytest finds the examples of functions and classes only, and a computation is neither.
    """
    function = made.function
    told = doctest.DocTestParser().get_doctest(
        function.__doc__ or "", function.__globals__.copy(), made.id, function.__code__.co_filename, None
    )
    assert told.examples
    said: list[str] = []
    failed, _ = doctest.DocTestRunner().run(told, out=said.append)
    assert failed == 0, "".join(said)


@each_computation
def test_it_gives_a_value_on_each_of_its_days(made: Computation[..., Any]) -> None:
    """On the first and the last day of each wording what it leans on is in force, called or read off a sheet."""
    for day in days_of(made):
        value = made(**SAMPLES[made.id], on=day)
        computed = made.of(SAMPLES[made.id], on=day)
        assert (computed.value, computed.asks) == (value, frozenset())
        assert computed.version is made.text.version_on(day)


@each_computation
def test_its_day_is_given_by_name(made: Computation[..., Any]) -> None:
    """Answers may be given by name or by place; the day, and what stands behind it, by name alone."""
    day = days_of(made)[0]
    sample = SAMPLES[made.id]
    assert made(*sample.values(), on=day) == made(**sample, on=day)
    with pytest.raises(TypeError, match="positional"):
        made(*sample.values(), day)


@each_computation
def test_what_it_gives_has_names(made: Computation[..., Any]) -> None:
    """Where it gives several values in one, none of them is told by its place."""
    value = made(**SAMPLES[made.id], on=days_of(made)[0])
    if has(type(value)):
        with pytest.raises(TypeError, match="positional"):
            type(value)(*(getattr(value, one.name) for one in fields(type(value))))


@each_computation
def test_the_plain_id_of_a_term_is_an_answer(made: Computation[..., Any]) -> None:
    """What a document has, the id of a term as mere text, is answered as the term itself is."""
    terms = {fact.id: fact.domain.terms for fact in made.inputs if isinstance(fact.domain, Choice)}
    for day in days_of(made):
        for chosen in product(*terms.values()):
            sample = {**SAMPLES[made.id], **dict(zip(terms, chosen, strict=True))}
            plain = {id: value.value if isinstance(value, Term) else value for id, value in sample.items()}
            assert made(**plain, on=day) == made(**sample, on=day)


@each_computation
def test_outside_its_days_it_gives_nothing(made: Computation[..., Any]) -> None:
    """On the eve of its first day, after its last and in a gap it raises, and the nearest wording is not taken."""
    days = days_of(made)
    outside = {first - DAY for first in days[::2]} | {last + DAY for last in days[1::2] if last.year < 2030}
    outside = {day for day in outside if not made.is_in_force(day)}
    assert days[0] - DAY in outside
    for day in outside:
        with pytest.raises(NotInForce, match=made.id.replace(".", r"\.")):
            made(**SAMPLES[made.id], on=day)


@each_computation
def test_it_asks_for_each_answer_that_is_missing(made: Computation[..., Any]) -> None:
    """With one answer missing that one is asked for; with none known, all."""
    day = days_of(made)[0]
    sample = SAMPLES[made.id]
    assert list(sample) == [fact.id for fact in made.inputs]
    assert made.of({}, on=day).asks == set(sample)
    for id in sample:
        computed = made.of({**sample, id: None}, on=day)
        assert (computed.value, computed.asks) == (None, frozenset({id}))


def test_a_day_of_birth_is_in_no_vocabulary() -> None:
    """What is asked beside the vocabulary is known by name, and no fact of the vocabulary is a day of birth."""
    known = {fact.id for fact in FACTS}
    asked = {fact.id for made in RULEBOOK.computations for fact in made.inputs}
    assert asked - known == BESIDE_THE_VOCABULARY
    assert not any("born" in id or "birth_date" in id for id in known)


def test_computations_are_found_by_their_ids() -> None:
    """A computation is found by its id, and a misspelt one is refused with the near one."""
    assert RULEBOOK.computation("party.party_number")(11, 1, on=EARLY) == 12
    with pytest.raises(UnknownName, match=r"did you mean 'party\.party_number'"):
        RULEBOOK.computation("party.party_numbers")


def test_after_the_spring_of_2026_a_party_computation_tells_its_doubt() -> None:
    """Where a Party text is in force after 8/4/2026, the wording says that it was not seen in full."""
    for made in RULEBOOK.computations:
        if made.id.startswith(("party.", "transfer.")) or made.id.endswith("working_days_taken"):
            note = made.text.version_on(date(2026, 5, 1)).note
            assert note is not None
            assert "not seen" in note.en
            assert "hưa thấy" in note.vi


def test_one_committee_has_one_name() -> None:
    """A committee that both vocabularies name has the same words in both."""
    superiors = {kind.value: kind.words for kind in SuperiorKind}
    shared = [kind for kind in DecidingCommittee if kind.value in superiors]
    assert [kind.words for kind in shared] == [superiors[kind.value] for kind in shared]
    assert len(shared) == 2
