"""What holds of every computation of the rulebook: its days, its examples, what it asks for and what it says."""

from __future__ import annotations

import doctest
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from attrs import fields, has

from nq28model import FACTS, RULEBOOK, NotInForce, Nq28Error, UnknownName
from nq28model.computation import Computation
from nq28model.domains import Choice
from nq28model.entities import AgendaSubject, Grade, UnitKind
from nq28model.facts.reporting_vocabularies import Form5Type, RecipientLevel, ReportKind
from nq28model.facts.vocabularies import (
    DecidingCommittee,
    OrganisationEvent,
    OrganisationForm,
    SuperiorKind,
    YouthBodyKind,
)
from nq28model.periods import (
    STATE,
    AfterCutOff,
    LabelKind,
    LengthUnit,
    PeriodKind,
    ReportPeriod,
    RollPolicy,
)
from nq28model.spec import Fact
from nq28model.terms import Term

DAY = timedelta(days=1)
EARLY, LATE = date(2019, 10, 31), date(2019, 11, 29)

# Answers that each computation takes on every day on which it is in force.
REPORT = ReportPeriod(period=STATE.in_year(PeriodKind.YEAR, 2019), cut_off=date(2019, 12, 14))
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
    **{
        id: {"reporting_year": 2025}
        for id in (
            "period.state_nine_months",
            "period.state_year",
            "period.party_half_year",
            "period.party_year",
            "period.plan_year",
            "period.assessment_year",
            "period.commendation_year",
            "period.commendation_five_years",
            "period.meeting_year",
        )
    },
    **{id: {"reporting_year": 2025, "half_of_year": 1} for id in ("period.state_half_year", "period.plan_half_year")},
    **{
        id: {"reporting_year": 2025, "quarter_of_year": 2}
        for id in ("period.state_quarter", "period.assessment_quarter", "period.thematic_meeting")
    },
    **{id: {"reporting_year": 2025, "month_of_year": 3} for id in ("period.state_month", "period.ordinary_meeting")},
    "period.state_of_day": {"event_day": LATE},
    "period.requested": {
        "report_kind": ReportKind.AD_HOC,
        "given_first_day": EARLY,
        "given_cut_off": LATE,
        "given_due_date": LATE,
    },
    "period.working_regulation": {"given_first_day": EARLY, "given_cut_off": LATE, "given_due_date": LATE},
    "calendar.working_day": {"event_day": LATE},
    "due.government": {"report_period": REPORT, "recipient_level": RecipientLevel.GOVERNMENT},
    "due.issuer": {
        "report_period": REPORT,
        "issuer_due_rule": AfterCutOff(2),
        "roll_policy": RollPolicy.NEXT_WORKING_DAY,
    },
    "due.after_working_days": {"cut_off": LATE, "limit_length": 2},
    "due.civil": {"start_event_day": EARLY, "limit_length": 6, "limit_unit": LengthUnit.MONTH},
    "due.roll": {"nominal_day": LATE, "roll_policy": RollPolicy.NEXT_WORKING_DAY},
    "report.working_days_between": {"cut_off": EARLY, "due_date": LATE},
    "figure.read": {"printed_figure": "76,3 %"},
    "document.read_number": {"printed_number": "28-NQ/TU"},
    "report.lateness": {"due_date": EARLY, "sent_on": LATE},
    "statistics.balance": {"opening_members": 120, "gained_members": 9, "lost_members": 4, "closing_members": 125},
    "statistics.gains": {
        "gained_members": 9,
        "admitted_members": 5,
        "arrived_from_province": 1,
        "arrived_from_district": 3,
        "restored_members": 0,
    },
    "statistics.losses": {
        "lost_members": 4,
        "died_members": 1,
        "expelled_members": 0,
        "struck_off_members": 1,
        "resigned_members": 0,
        "left_for_province": 1,
        "left_for_district": 1,
    },
    "statistics.chain": {"opening_members": 120, "previous_closing_members": 118},
    "statistics.part": {"struck_off_probationary": 1, "struck_off_members": 1},
    "statistics.year_on_year": {"this_period_value": 9, "same_period_last_year_value": 8},
    "statistics.organisation_total": {
        "grassroots_organisations": 14,
        "grassroots_bodies": 2,
        "grassroots_cells": 12,
    },
    "statistics.admissions": {"form_2_total": 5, "admitted_members": 5},
    "statistics.organisations": {
        "organisations_at_start": 20,
        "organisations_formed": 14,
        "organisations_received": 1,
        "organisations_ended": 3,
        "organisations_handed_over": 0,
        "organisations_at_end": 32,
    },
    "statistics.class_28": {"form_5_type": Form5Type.COOPERATIVE, "minority_state_share_counts": True},
    "plan.attainment": {"done_count": 45, "planned_count": 36},
    "plan.printed_difference": {"attainment_percent": 125, "printed_percent": 125, "printed_decimals": 0},
    "review.mark": {"anchor_day": date(2009, 11, 10), "years_reviewed": 10},
    "review.offset": {"review_mark": date(2019, 11, 10), "conference_day": EARLY},
    "review.label_span": {"label_start_year": 2009, "label_end_year": 2019, "label_kind": LabelKind.REVIEW},
    "review.label_difference": {"label_years": 10, "years_reviewed": 10},
    "review.data_age": {"data_as_of": EARLY, "conference_day": LATE},
    "review.publication_delay": {"conference_day": EARLY, "publication_day": LATE},
    "congress.cell_mark": {"previous_congress_day": EARLY},
    "congress.grassroots_mark": {"previous_congress_day": EARLY},
    "congress.outside_shift": {
        "congress_day": LATE,
        "congress_mark": EARLY,
        "organisation_form": OrganisationForm.AFFILIATED_CELL,
    },
    "assessment.grade_of_score": {"score": 90},
    "assessment.allowed": {"rated_good": 10, "rated_excellent": 2},
    "assessment.excess": {"rated_excellent": 3, "excellent_allowed": 2},
    "meeting.attendance": {"members_due": 20, "members_present": 18},
    "meeting.regularity": {"months_due": 12, "months_held": 9},
    "meeting.missed": {"months_due": 12, "months_held": 9},
    "meeting.agenda_shares": {"agenda_items": {AgendaSubject.PRODUCTION: 4, AgendaSubject.OTHER: 4}},
    "meeting.party_building_share": {"agenda_items": {AgendaSubject.PARTY_BUILDING: 1, AgendaSubject.OTHER: 7}},
    "meeting.score": {"criterion_points": 86, "attainable_points": 95},
    "meeting.grade": {"meeting_score": 90},
    "meeting.year_mean": {"monthly_scores": {1: 92, 2: 88}},
    "commendation.streak": {
        "yearly_grades": {2018: Grade.EXCELLENT, 2019: Grade.EXCELLENT},
        "streak_reset_by_award": False,
        "last_streak_award_year": 0,
    },
    "commendation.money": {"award_multiple": Decimal("0.6"), "award_day": EARLY},
}
# Questions that no rule asks: of a person's birth, which is not kept; of a report; of a verdict; for a table; for a
# period, a due rule or a printed text.
BESIDE_THE_VOCABULARY = {
    "issuer_due_rule",
    "printed_figure",
    "printed_number",
    "report_period",
    "agenda_items",
    "monthly_scores",
    "yearly_grades",
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
    facts = (one for one in made.inputs if isinstance(one, Fact))
    terms = {fact.id: fact.domain.terms for fact in facts if isinstance(fact.domain, Choice)}
    for day in days_of(made):
        for chosen in product(*terms.values()):
            sample = {**SAMPLES[made.id], **dict(zip(terms, chosen, strict=True))}
            plain = {id: value.value if isinstance(value, Term) else value for id, value in sample.items()}
            assert given_or_refused(made, plain, day) == given_or_refused(made, sample, day)


def given_or_refused(made: Computation[..., Any], sample: Mapping[str, Any], day: date) -> Any:
    """Return what it gives, or the kind of error where the answers do not go together."""
    try:
        return made(**sample, on=day)
    except Nq28Error as refused:
        return type(refused)


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
    """With one missing that one is asked for, unless what is computed is the same with any answer to it."""
    day = days_of(made)[0]
    sample = SAMPLES[made.id]
    assert list(sample) == [fact.id for fact in made.inputs]
    assert made.of({}, on=day).asks in (set(sample), set())
    for fact in made.inputs:
        computed = made.of({**sample, fact.id: None}, on=day)
        if computed.asks:
            assert (computed.value, computed.asks) == (None, frozenset({fact.id}))
        else:
            assert isinstance(fact, Fact)
            answers = list(fact.domain.near(None, ()))
            assert {made.of({**sample, fact.id: one}, on=day).value for one in answers} == {computed.value}
            assert len(answers) > 1


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
