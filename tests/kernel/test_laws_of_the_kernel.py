"""What holds of every spec, sheet and day."""

from __future__ import annotations

import enum
from datetime import date
from functools import reduce
from operator import and_, or_
from types import MappingProxyType
from typing import Any, assert_never

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from tests.kernel.made_up_law import DAY, ENOUGH, FACTS, Level, days, partial_sheets, specs, whole_sheets

from nq28model.domains import Day
from nq28model.errors import InvalidValue, NotInForce
from nq28model.law import Evidence
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Rule, Spec, vocabulary
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge, judge_of, truth_of

relaxed = settings(
    deadline=None, max_examples=200, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow]
)
truths = st.sampled_from(Truth)


class Whim(enum.IntEnum):
    """Whole numbers of a kind of their own."""

    FEW = 2
    MANY = 200


def judged(spec: Spec, facts: dict[str, Any], on: date) -> Verdict:
    """Judge by those of the facts that the spec may ask; pass over specs of which nothing is in force."""
    asked = vocabulary(spec)
    try:
        return judge(spec, {id: value for id, value in facts.items() if id in asked}, on=on)
    except NotInForce:
        assume(False)
        raise


def from_its_parts(verdict: Verdict) -> Truth:
    """Return what the parts of a verdict make of it, by the tables; a comparison is asked of its operator."""
    truths = [from_its_parts(part) for part in verdict.parts]
    match verdict.spec:
        case Compare(fact, operator):
            got = verdict.facts.get(fact.id)
            return Truth.of(None if got is None else operator.holds(got, verdict.standing.bound))
        case All():
            return reduce(and_, truths)
        case AnyOf():
            return reduce(or_, truths)
        case Not():
            return ~truths[0]
        case Rule():
            return truths[0]
        case _:
            assert_never(verdict.spec)


anything = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-2, 102),
    st.sampled_from(Whim),
    st.floats(),
    st.decimals(-1, 101),
    st.fractions(-1, 2, max_denominator=3),
    st.text(max_size=2),
    st.sampled_from(Level),
    st.sampled_from([str(level) for level in Level]),
    st.dates(),
    st.datetimes(),
    st.lists(st.integers(), max_size=1),
)
"""What somebody may put on a sheet, right or wrong."""


class TestKleene:
    """The tables of three-valued logic."""

    @given(truths, truths)
    def test_de_morgan(self, a: Truth, b: Truth) -> None:
        """Not (a and b) is (not a) or (not b), and the other way round."""
        assert ~(a & b) is (~a | ~b)
        assert ~(a | b) is (~a & ~b)

    @given(truths, truths, truths)
    def test_and_distributes_over_or(self, a: Truth, b: Truth, c: Truth) -> None:
        """The one connective distributes over the other."""
        assert a & (b | c) is (a & b) | (a & c)
        assert a | (b & c) is (a | b) & (a | c)

    @given(truths)
    def test_unknown_is_neither_swallowed_nor_spread(self, a: Truth) -> None:
        """NO decides a conjunction and YES a disjunction, whatever is unknown beside it."""
        assert a & Truth.NO is Truth.NO
        assert a | Truth.YES is Truth.YES
        assert ~~a is a


class TestJudging:
    """What judging keeps to, whatever the rule."""

    @relaxed
    @given(spec=specs, known=partial_sheets, rest=whole_sheets, on=days)
    def test_learning_more_never_overturns(
        self, spec: Spec, known: dict[str, Any], rest: dict[str, Any], on: date
    ) -> None:
        """A YES or NO stands, whatever is learnt of the facts that were unknown."""
        before = judged(spec, known, on).truth
        after = judged(spec, {id: rest[id] if known[id] is None else known[id] for id in rest}, on).truth
        assert before in (Truth.UNKNOWN, after)

    @relaxed
    @given(spec=specs, known=partial_sheets, rest=whole_sheets, on=days)
    def test_answering_what_is_asked_settles_it(
        self, spec: Spec, known: dict[str, Any], rest: dict[str, Any], on: date
    ) -> None:
        """With the asked facts answered, and nothing else, the verdict is YES or NO."""
        verdict = judged(spec, known, on)
        told = known | {id: rest[id] for id in verdict.asks}
        assert judged(spec, told, on).truth is not Truth.UNKNOWN

    @relaxed
    @given(spec=specs, known=partial_sheets, on=days)
    def test_only_what_is_unknown_is_asked(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """A fact that is known is not asked again, and nothing is asked once it is settled."""
        verdict = judged(spec, known, on)
        assert all(known[id] is None for id in verdict.asks)
        assert bool(verdict.asks) is (verdict.truth is Truth.UNKNOWN)
        assert {fact.id for fact in verdict.questions} == verdict.asks

    @relaxed
    @given(spec=specs, known=partial_sheets, on=days)
    def test_doing_what_it_needs_turns_no_into_yes(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """The change that a NO asks for, once made, gives YES; a YES or UNKNOWN asks for none."""
        verdict = judged(spec, known, on)
        if verdict.needs:
            assert verdict.truth is Truth.NO
            changed = known | {need.fact: need.wanted for need in verdict.needs}
            assert judged(spec, changed, on).truth is Truth.YES

    @relaxed
    @given(spec=specs, known=whole_sheets, other=whole_sheets, on=days)
    def test_nothing_smaller_would_do(self, spec: Spec, known: dict[str, Any], other: dict[str, Any], on: date) -> None:
        """No sheet that differs in fewer facts is YES; and where no change is named, none of these is enough."""
        verdict = judged(spec, known, on)
        assume(verdict.truth is Truth.NO and judged(spec, other, on).truth is Truth.YES)
        given_changed = known["level"] != other["level"]
        needs = {need.fact for need in verdict.needs}
        assert needs
        differing = sum(known[id] != other[id] for id in known)
        assert ("level" in needs, len(needs)) <= (given_changed, differing)

    @relaxed
    @given(spec=specs, known=partial_sheets, on=days)
    def test_not_swaps_yes_and_no(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """The contrary of a spec has the contrary truth, and asks the same."""
        verdict = judged(spec, known, on)
        contrary = judged(~spec, known, on)
        assert contrary.truth is ~verdict.truth
        assert contrary.asks == verdict.asks
        assert judged(Not(Not(spec)), known, on).truth is verdict.truth

    @relaxed
    @given(spec=specs, known=partial_sheets | whole_sheets, on=days)
    def test_a_whole_is_its_parts_joined(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """What is decided at one stroke is what Kleene's tables make of the parts, down to each comparison."""
        verdict = judged(spec, known, on)
        assert verdict.truth is from_its_parts(verdict)

    @relaxed
    @given(spec=specs, known=partial_sheets | whole_sheets, on=days)
    def test_each_way_of_asking_has_the_same_answer(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """A rule prepared for a day judges as it does unprepared, reasons and all, and so does its truth alone."""
        verdict = judged(spec, known, on)
        asked = vocabulary(spec)
        sheet = {id: value for id, value in known.items() if id in asked}
        assert judge_of(spec, on=on)(sheet) == verdict
        assert judge_of(spec, on=on)(verdict.facts) == verdict
        assert judge_of(spec, on=on)(MappingProxyType(sheet)) == verdict
        assert truth_of(spec, on=on)(sheet) is verdict.truth

    @given(fact=st.sampled_from(FACTS), value=anything, beside=st.booleans())
    def test_what_the_domain_does_not_admit_is_refused(self, fact: Fact[Any], value: object, beside: bool) -> None:
        """A sheet is judged where each answer is of its fact's domain, or is none; and whether it decides or not."""
        ends: list[Any] = [DAY] if isinstance(fact.domain, Day) else []
        bound = next(iter(fact.domain.near(None, ends)))
        told = truth_of(ENOUGH if beside else fact.is_(bound), on=DAY)
        if value is None or fact.domain.admits(value):
            assert told({fact.id: value}) in Truth
        else:
            with pytest.raises(InvalidValue, match=f"^{fact.id}: "):
                told({fact.id: value})

    @relaxed
    @given(one=specs, other=specs, known=partial_sheets, on=days)
    def test_specs_follow_de_morgan(self, one: Spec, other: Spec, known: dict[str, Any], on: date) -> None:
        """Not (one and other) is judged as (not one) or (not other)."""
        left = judged(Not(All((one, other))), known, on).truth
        right = judged(AnyOf((Not(one), Not(other))), known, on).truth
        assert left is right

    @relaxed
    @given(spec=specs, known=partial_sheets, on=days)
    def test_evidence_is_the_weakest_of_what_decided(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """No text that decided is known less well than the verdict says, and one is known just so well."""
        verdict = judged(spec, known, on)
        decided = [node.version.evidence for node in verdict.decided() if node.version is not None]
        assert all(verdict.evidence is not None and verdict.evidence <= one for one in decided)
        assert verdict.evidence in decided or (verdict.evidence is None and not decided)

    @relaxed
    @given(spec=specs, known=partial_sheets, on=days)
    def test_both_languages_tell_the_same_reasons(self, spec: Spec, known: dict[str, Any], on: date) -> None:
        """The explanation has as many lines in Vietnamese as in English, and each of its citations."""
        verdict = judged(spec, known, on)
        vi, en = verdict.explain("vi"), verdict.explain("en")
        assert vi.count("\n") == en.count("\n")
        assert all(citation.words.vi in vi and citation.words.en in en for citation in verdict.citations)


def test_evidence_is_ordered() -> None:
    """What was quoted is known better than what was reported, inferred or untraced, in this order."""
    assert Evidence.QUOTED > Evidence.REPORTED > Evidence.INFERRED > Evidence.UNTRACED


@pytest.mark.parametrize("truth", Truth)
def test_a_truth_value_is_no_bool(truth: Truth) -> None:
    """`if truth:` would take UNKNOWN for something; it raises and says what to ask instead."""
    with pytest.raises(TypeError, match=r"is Truth\.YES"):
        bool(truth)
