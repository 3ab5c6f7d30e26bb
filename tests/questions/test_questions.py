"""The questionnaire: it ends, with YES or NO, and asks nothing that no longer matters."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.kernel.made_up_law import days, partial_sheets, specs, whole_sheets

from nq28model.errors import NotInForce
from nq28model.questions import next_question, questions
from nq28model.rules import RULEBOOK
from nq28model.spec import Rule, Spec, vocabulary
from nq28model.strategies import facts_for
from nq28model.truth import Truth
from nq28model.verdict import judge

DAY = date(2019, 10, 31)
relaxed = settings(
    deadline=None, max_examples=100, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)


def followed(spec: Spec, known: dict[str, Any], rest: dict[str, Any], on: date) -> tuple[dict[str, Any], list[str]]:
    """Answer the first question each time, from *rest*; return what is known in the end, and what was asked."""
    asked: list[str] = []
    while left := questions(spec, known, on=on):
        first = left[0].fact.id
        assert first in judge(spec, known, on=on).asks
        asked.append(first)
        known = known | {first: rest[first]}
    return known, asked


class TestFollowing:
    """Answering the first question until there is none."""

    @relaxed
    @given(spec=specs, known=partial_sheets, rest=whole_sheets, on=days)
    def test_it_ends_with_yes_or_no(self, spec: Spec, known: dict[str, Any], rest: dict[str, Any], on: date) -> None:
        """Each question is asked once, and the answer in the end is that of the whole sheet."""
        asked_of = vocabulary(spec)
        known = {id: value for id, value in known.items() if id in asked_of}
        whole = {id: rest[id] if known[id] is None else known[id] for id in known}
        try:
            told, asked = followed(spec, known, rest, on)
        except NotInForce:
            assume(False)
        assert len(set(asked)) == len(asked)
        assert all(known[id] is None for id in asked)
        truth = judge(spec, told, on=on).truth
        assert truth is judge(spec, whole, on=on).truth
        assert truth is not Truth.UNKNOWN

    @pytest.mark.parametrize("rule", RULEBOOK, ids=lambda rule: rule.id)
    def test_it_ends_for_each_rule_of_the_law(self, rule: Rule) -> None:
        """On the first day of each wording, from a blank sheet and full answers."""

        @settings(deadline=None, max_examples=3, suppress_health_check=list(HealthCheck), database=None)
        @given(data=st.data())
        def ends(data: st.DataObject) -> None:
            for version in rule.text.versions:
                rest = data.draw(facts_for(rule, on=version.since, missing=False))
                told, asked = followed(rule, {}, rest, version.since)
                assert judge(rule, told, on=version.since).truth is judge(rule, rest, on=version.since).truth
                assert set(asked) <= rest.keys()

        ends()


class TestOrder:
    """What is asked first."""

    def test_what_settles_most_comes_first(self) -> None:
        """The number of members may settle it alone; stability matters for enterprises only."""
        rule = RULEBOOK["party.organisation.formable"]
        asked = questions(rule, {}, on=DAY)
        assert [question.fact.id for question in asked] == ["official_members", "unit_kind", "stable_operation"]
        assert [question.weight for question in asked] == sorted(question.weight for question in asked)
        assert asked[0].weight == Fraction(1)

    def test_what_no_longer_matters_is_not_asked(self) -> None:
        """A cooperative is never asked whether its business is stable, nor anyone after a NO."""
        rule = RULEBOOK["party.organisation.formable"]
        [left] = questions(rule, {"unit_kind": "cooperative"}, on=DAY)
        assert left.fact.id == "official_members"
        assert questions(rule, {"official_members": 2}, on=DAY) == ()

    def test_a_question_has_all_that_a_form_needs(self) -> None:
        """Its wording in both languages, the type of the answer, the choices and the way of counting."""
        by_id = {one.fact.id: one for one in questions(RULEBOOK["party.organisation.formable"], {}, on=DAY)}
        kind, members = by_id["unit_kind"], by_id["official_members"]
        assert (kind.words.vi, kind.words.en) == ("Đơn vị thuộc loại hình nào?", "What kind of unit is it?")
        assert "enterprise" in kind.choices
        assert members.choices == ()
        assert members.domain.admits(3)
        assert members.note is not None
        assert "tạm thời" in members.note.vi


class TestNext:
    """The question to put next to someone who may not know the answers."""

    RULE = RULEBOOK["party.organisation.formable"]

    def test_who_never_knows_is_asked_everything_once(self) -> None:
        """Answers of «not known» are passed over, in the order of weight, until nothing is left to ask."""
        answers: dict[str, Any] = {}
        while (question := next_question(self.RULE, answers, on=DAY)) is not None:
            assert question.fact.id not in answers
            answers[question.fact.id] = None
        assert list(answers) == [question.fact.id for question in questions(self.RULE, {}, on=DAY)]

    def test_nothing_is_asked_of_what_is_settled(self) -> None:
        """After a NO there is no question, whatever was not asked."""
        assert next_question(self.RULE, {"official_members": 2}, on=DAY) is None
