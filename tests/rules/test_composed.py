"""The questions that people ask, made of the law's rules."""

from __future__ import annotations

from datetime import date

import pytest

from nq28model.law import Evidence
from nq28model.rules.composed import (
    ALTERNATIVES,
    CELL_ELECTS,
    ORGANISATION_NOW,
    ORGANISATIONS_OF_UNIT,
    PARTY_ADMISSION,
    UNION_MEMBERSHIP,
    Alternatives,
)
from nq28model.truth import Truth

DAY = date(2019, 10, 31)
STABLE = {"unit_kind": "enterprise", "stable_operation": True}


def answers(alternatives: Alternatives, facts: dict[str, object], on: date = DAY) -> dict[str, Truth]:
    """Return the truth of each option by the last part of its rule's id."""
    return {id.rpartition(".")[2]: verdict.truth for id, verdict in alternatives.judged(facts, on=on).items()}


def test_a_large_unit_has_a_body_and_a_small_one_a_cell() -> None:
    """Thirty members under the district make a grassroots body; twenty-nine a cell, or a body by agreement."""
    known = {**STABLE, "official_members": 29, "superior_kind": "district_committee"}
    large = answers(ORGANISATION_NOW, {**known, "all_members": 30})
    assert large == {
        "members_elsewhere": Truth.NO,
        "affiliated_cell": Truth.NO,
        "grassroots_cell": Truth.NO,
        "grassroots_body": Truth.YES,
    }
    small = answers(ORGANISATION_NOW, {**known, "all_members": 29})
    assert small["grassroots_cell"] is Truth.YES
    assert small["grassroots_body"] is Truth.UNKNOWN
    agreed = answers(ORGANISATION_NOW, {**known, "all_members": 29, "superior_agreed": True})
    assert agreed["grassroots_body"] is Truth.YES


def test_two_members_are_introduced_elsewhere() -> None:
    """Below three official members no organisation may be had, and the members live their Party life elsewhere."""
    few = answers(ORGANISATION_NOW, {**STABLE, "official_members": 2, "all_members": 4})
    assert [id for id, truth in few.items() if truth is Truth.YES] == ["members_elsewhere"]
    assert set(few.values()) == {Truth.YES, Truth.NO}


def test_whose_agreement_it_takes_is_said() -> None:
    """A cell of thirty-one under a grassroots committee needs the direct superior's agreement, and cites why."""
    known = {**STABLE, "official_members": 31, "all_members": 31, "superior_kind": "grassroots_committee"}
    verdict = ORGANISATION_NOW.judged(known, on=DAY)["composed.party.affiliated_cell"]
    assert verdict.asks == {"superior_agreed"}
    assert any("Art. 21(5)" in str(citation) for citation in verdict.citations)
    assert verdict.evidence is Evidence.INFERRED


def test_after_the_pilot_the_old_forms_are_no_option() -> None:
    """From 26/7/2026 the text names other forms, of whose numbers nothing is known: only «elsewhere» is judged."""
    known = {**STABLE, "official_members": 5, "all_members": 5, "superior_kind": "commune_committee"}
    assert answers(ORGANISATION_NOW, known, date(2026, 7, 26)) == {"members_elsewhere": Truth.NO}
    assert answers(ORGANISATION_NOW, known, date(2026, 7, 25))["grassroots_cell"] is Truth.YES


@pytest.mark.parametrize(
    ("members", "committee", "secretary"),
    [(2, Truth.NO, Truth.NO), (3, Truth.NO, Truth.YES), (8, Truth.NO, Truth.YES), (9, Truth.YES, Truth.NO)],
)
def test_what_a_cell_elects_follows_its_official_members(members: int, committee: Truth, secretary: Truth) -> None:
    """From nine a committee; from three to eight a secretary alone; below three it may not act."""
    assert answers(CELL_ELECTS, {"official_members": members}) == {
        "elects_committee": committee,
        "elects_secretary": secretary,
    }


def test_what_stands_in_the_way_of_each_kind_is_told() -> None:
    """A stable company with two Party members, five union members and three of the Youth Union lacks one member."""
    known = {
        **STABLE,
        "legal_form": "joint_stock_company",
        "official_members": 2,
        "countable_union_members": 5,
        "youth_members": 3,
    }
    party, union, youth = ORGANISATIONS_OF_UNIT.judged(known, on=DAY).values()
    assert (party.truth, union.truth, youth.truth) == (Truth.NO, Truth.YES, Truth.YES)
    assert [(need.fact, need.wanted) for need in party.needs] == [("official_members", 3)]


def test_alternatives_and_their_day_are_given_by_name() -> None:
    """Neither what makes alternatives nor the day on which they are judged is told by its place."""
    with pytest.raises(TypeError, match="positional"):
        Alternatives(CELL_ELECTS.id, CELL_ELECTS.words, CELL_ELECTS.options)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        CELL_ELECTS.judged({}, DAY)  # type: ignore[call-arg]


def test_each_alternative_speaks_both_languages() -> None:
    """Each question has its words in both languages, an id of its own, and options that are judged in 2019."""
    assert len({one.id for one in ALTERNATIVES}) == len(ALTERNATIVES)
    for one in ALTERNATIVES:
        assert one.words.vi.endswith("?")
        assert one.words.en.endswith("?")
        assert one.judged({}, on=DAY)
    assert UNION_MEMBERSHIP.judged({}, on=DAY)["union.member.countable"].truth is Truth.UNKNOWN
    assert len(PARTY_ADMISSION.judged({}, on=DAY)) == 3
