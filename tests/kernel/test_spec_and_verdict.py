"""Writing specs, judging them, and what a verdict accounts for."""

from __future__ import annotations

import pickle
from copy import copy
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve
from tests.kernel.made_up_law import (
    AMENDED,
    CAPITAL,
    CHARTER,
    DAY,
    ENDED,
    ENDED_LIMIT,
    ENOUGH,
    FIRST_DAY,
    FOUNDED,
    LEAST_MEMBERS,
    LEVEL,
    MEMBERS,
    NOT_TOO_LARGE,
    REMOTE,
    UNIT,
    both,
)

from nq28model.domains import Whole
from nq28model.errors import Faults, InvalidValue, NotInForce, Nq28Error, UnknownName
from nq28model.law import Evidence, Version, article
from nq28model.needs import Need
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Operator, Rule, Spec, Subject, parameters, vocabulary
from nq28model.truth import Truth
from nq28model.verdict import judge, judge_of, truth_of


class TestWriting:
    """A spec is data, checked when it is written."""

    def test_connectives_flatten(self) -> None:
        """A chain of ands is one All, a chain of ors one AnyOf."""
        one, two, three = MEMBERS >= 3, REMOTE.is_(True), CAPITAL <= 50
        assert (one & two & three) == All((one, two, three))
        assert (one | two | three) == AnyOf((one, two, three))
        assert ~one == Not(one)

    def test_each_comparison_has_its_operator(self) -> None:
        """The signs and words of comparison stand for the operators they look like."""
        written: list[Compare] = [
            MEMBERS >= 3,
            MEMBERS < 3,
            MEMBERS <= 3,
            MEMBERS > 3,
            LEVEL.is_("base"),
            LEVEL.is_not("base"),
            LEVEL.is_in("base", "city"),
        ]
        assert [compare.operator.value for compare in written] == [">=", "<", "<=", ">", "is", "is not", "in"]

    @pytest.mark.parametrize("operator", Operator)
    def test_an_operator_and_its_opposite_part_all_values(self, operator: Operator) -> None:
        """Of an operator and its opposite exactly one holds."""
        bound: Any = (2, 3) if operator.takes_many else 3
        assert all(operator.holds(got, bound) is not operator.opposite.holds(got, bound) for got in range(6))
        assert operator.opposite.opposite is operator
        assert "{bound}" in operator.words.vi
        assert "{bound}" in operator.words.en

    def test_four_operators_need_an_order(self) -> None:
        """More and less, with and without the bound itself, ask for values that have an order; the others do not."""
        assert {operator.value for operator in Operator if operator.needs_order} == {">=", "<", "<=", ">"}

    @pytest.mark.parametrize("spec", [MEMBERS >= 3, ENOUGH, ENOUGH & NOT_TOO_LARGE])
    def test_a_spec_is_no_bool(self, spec: Spec) -> None:
        """`if rule:` and `rule and rule` raise with advice."""
        with pytest.raises(TypeError, match=r"judge\(\) them on a day"):
            bool(spec)

    def test_a_fact_is_no_bool(self) -> None:
        """`not REMOTE` raises and says how to write it."""
        with pytest.raises(TypeError, match=r"write remote\.is_\(True\)"):
            bool(REMOTE)

    def test_a_bound_is_of_the_facts_domain(self) -> None:
        """A bound that the fact can never have is a misprint, found when the rule is written."""
        with pytest.raises(InvalidValue, match="level is: 'vilage' was given"):
            LEVEL.is_("vilage")
        with pytest.raises(InvalidValue, match="members >=: 61 was given"):
            MEMBERS >= 61  # noqa: B015 - it raises before it is of use
        with pytest.raises(InvalidValue, match="a relation without order is wanted"):
            LEVEL > "base"  # noqa: B015 - it raises before it is of use

    @pytest.mark.parametrize("kind", [All, AnyOf])
    def test_nothing_is_not_joined(self, kind: type[All | AnyOf]) -> None:
        """All of nothing and any of nothing mean nothing here, and are refused."""
        with pytest.raises(ValueError, match="at least one part"):
            kind(())

    def test_two_facts_of_one_name_must_agree(self) -> None:
        """Two facts of one id with other answers cannot stand in one vocabulary."""
        other: Fact[Any] = Fact("members", Whole(0, 10), both("members"), both("How many?"))
        with pytest.raises(ValueError, match="two facts are named 'members'"):
            vocabulary((MEMBERS >= 3) & (other >= 3))
        with pytest.raises(ValueError, match="two facts are named 'members'"):
            Rule.of("a", UNIT, both("a"), both("b"), Version(DAY, CHARTER.at(), Evidence.QUOTED, other >= 3))

    def test_two_facts_of_one_name_may_agree(self) -> None:
        """A fact may be written twice, if only the same answers are given to it."""
        again: Fact[Any] = Fact("members", Whole(0, 60), both("members"), both("How many members?"))
        assert vocabulary((MEMBERS >= 3) & (again >= 4)) == {"members": MEMBERS}

    def test_what_is_easily_mistaken_is_given_by_name(self) -> None:
        """The note of a fact, and all of a rule and of a verdict, are not told by their place."""
        with pytest.raises(TypeError, match="positional"):
            Fact("members", Whole(0), both("members"), both("How many?"), both("a note"))  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="positional"):
            Rule("a", UNIT, both("a"), both("b"), ENOUGH.text)  # type: ignore[call-arg]

    def test_a_spec_knows_its_facts_and_parameters(self) -> None:
        """The facts that it may ask, and the parameters it leans on in any wording, can be listed."""
        assert set(vocabulary(~(MEMBERS >= 3) | REMOTE.is_(True))) == {"members", "remote"}
        assert {parameter.id for parameter in parameters(~ENOUGH & (MEMBERS < ENDED_LIMIT))} == {
            "least_members",
            "ended_limit",
        }
        assert list(parameters(MEMBERS >= 3)) == []

    def test_a_rule_gives_its_wording(self) -> None:
        """A rule has one wording on each day of its force, with its citation."""
        assert ENOUGH.on(FIRST_DAY) == (MEMBERS >= LEAST_MEMBERS)
        assert ENOUGH.version_on(AMENDED).citation.words.en == "Reform, Art. 4(1)"
        assert not NOT_TOO_LARGE.is_in_force(date(2025, 1, 1))
        assert repr(MEMBERS) == "<Fact members>"

    def test_rules_and_verdicts_cross_processes(self) -> None:
        """A rule, a verdict and an error can be pickled and come back the same."""
        verdict = judge(ENOUGH, {"members": 2}, on=DAY)
        assert pickle.loads(pickle.dumps(ENOUGH)) == ENOUGH  # noqa: S301 - our own bytes
        assert pickle.loads(pickle.dumps(verdict)) == verdict  # noqa: S301 - our own bytes


class TestBeingTheSame:
    """What makes two of a kind the same, and how one is shown."""

    def test_a_fact_is_its_id(self) -> None:
        """Two facts are the same where their ids are, whatever else is said of them."""
        for other in (
            evolve(MEMBERS, domain=Whole(0)),
            evolve(MEMBERS, words=both("people")),
            evolve(MEMBERS, question=both("How many people?")),
            evolve(MEMBERS, note=both("Of the unit.")),
            evolve(MEMBERS, is_given=True),
        ):
            assert other == MEMBERS
            assert hash(other) == hash(MEMBERS)
        assert evolve(MEMBERS, id="people") != MEMBERS

    def test_a_subject_is_its_id_and_words(self) -> None:
        """Two subjects are the same whatever may be asked of them."""
        assert Subject("unit", both("unit")) == UNIT
        assert Subject("cell", both("unit"), UNIT.facts) != UNIT

    def test_a_rule_is_all_that_is_written_in_it(self) -> None:
        """Two rules of one id are found in one place of a set, and are the same where all that was written is."""
        for other in (
            evolve(ENOUGH, subject=Subject("cell", both("cell"))),
            evolve(ENOUGH, says=both("something else")),
            evolve(ENOUGH, if_not=both("something else")),
            evolve(ENOUGH, text=NOT_TOO_LARGE.text),
        ):
            assert hash(other) == hash(ENOUGH)
            assert other != ENOUGH
        assert evolve(ENOUGH, subject=Subject("unit", both("unit"))) == ENOUGH

    def test_what_follows_from_the_rest_is_not_given(self) -> None:
        """The vocabulary of a subject and of a rule, and what is kept of a rule, cannot be handed in."""
        with pytest.raises(TypeError, match="positional"):
            Subject("unit", both("unit"), (), {})  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="vocabulary"):
            evolve(ENOUGH, vocabulary={})  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="standings"):
            evolve(ENOUGH, standings={})  # type: ignore[call-arg]

    def test_each_is_shown_short(self) -> None:
        """A subject, a rule and a verdict are shown without all that hangs on them."""
        assert repr(UNIT) == f"Subject(id='unit', words={both('unit')})"
        assert repr(ENOUGH) == (
            f"Rule(id='cell.enough', subject={UNIT}, says={ENOUGH.says}, if_not={both('no cell is formed')})"
        )
        verdict = judge(ENOUGH, {"members": 2}, on=DAY)
        assert repr(verdict) == "Verdict(truth=<Truth.UNKNOWN: 1>, on=datetime.date(2020, 1, 1))"


class TestRefusing:
    """What is not an answer is refused before anything is judged."""

    def test_a_misspelt_fact_is_refused_with_the_one_meant(self) -> None:
        """A fact that is not of the vocabulary is an error, never an unknown."""
        with pytest.raises(UnknownName, match="no fact named 'membres'; did you mean 'members'") as caught:
            judge(ENOUGH, {"membres": 3}, on=DAY)
        assert caught.value.meant == "members"
        assert "ý bạn là 'members'?" in caught.value.words.vi

    def test_a_name_like_no_other_is_refused_with_the_names_there_are(self) -> None:
        """Where no name is near, the message lists what there is."""
        with pytest.raises(UnknownName, match="the names are: members, capital, level, remote, founded"):
            judge(ENOUGH, {"xyz": 3}, on=DAY)

    @pytest.mark.parametrize("value", [-1, "3", 3.0, True, 61])
    def test_a_value_outside_its_domain_is_refused(self, value: object) -> None:
        """-1 members, or the text 3, is refused with what was wanted."""
        with pytest.raises(InvalidValue, match=r"members: .* a whole number from 0 to 60 is wanted"):
            judge(ENOUGH, {"members": value}, on=DAY)

    def test_several_faults_are_told_at_once(self) -> None:
        """All that is wrong with a sheet is said in one message, and can be taken apart."""
        with pytest.raises(Faults, match=r"2 faults; .*'membres'.*; remote: 1 was given") as caught:
            judge(ENOUGH, {"membres": 3, "remote": 1}, on=DAY)
        assert isinstance(caught.value, Nq28Error)
        assert [type(fault) for fault in caught.value.exceptions] == [UnknownName, InvalidValue]
        again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own bytes
        assert str(again) == str(caught.value)
        assert str(again.exceptions[0]) == str(caught.value.exceptions[0])

    def test_the_day_is_given_by_name(self) -> None:
        """A day is not told by its place."""
        with pytest.raises(TypeError, match="positional"):
            judge(ENOUGH, {}, DAY)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="positional"):
            judge_of(ENOUGH, DAY)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="positional"):
            truth_of(ENOUGH, DAY)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="positional"):
            Need("members", 2, 3, MEMBERS)  # type: ignore[call-arg]

    def test_the_day_must_be_a_day(self) -> None:
        """A moment is refused, and so is a rule before its time."""
        with pytest.raises(InvalidValue, match="on: "):
            judge(ENOUGH, {}, on=datetime(2019, 10, 31, 8))  # noqa: DTZ001 - a moment is what is refused
        with pytest.raises(NotInForce, match=r"cell\.enough is not in force"):
            judge(ENOUGH, {}, on=date(1990, 1, 1))


class TestAccounting:
    """What a verdict says of itself."""

    def test_it_stands_when_the_sheet_is_written_on(self) -> None:
        """The reasons are made when they are read, of the sheet as it was judged."""
        sheet = {"members": 2, "remote": None}
        verdict = judge((MEMBERS >= 3) & REMOTE.is_(True), sheet, on=DAY)
        sheet["members"] = 50
        assert verdict.facts == {"members": 2}
        assert [need.now for need in verdict.needs] == [2, None]

    def test_a_fact_left_out_is_a_fact_not_known(self) -> None:
        """Two verdicts are the same where what is known is."""
        assert judge(ENOUGH, {"members": None}, on=DAY) == judge(ENOUGH, {}, on=DAY)

    @pytest.mark.parametrize("spec", [ENOUGH, ENOUGH & REMOTE.is_(True), ~ENOUGH | (MEMBERS < 3)])
    def test_a_spec_is_made_ready_once_between_two_changes(self, spec: Spec) -> None:
        """Days under one law share what was made of the spec, a rule or not; the day of a change has its own."""
        first = judge(spec, {"members": 2}, on=FIRST_DAY).standing
        assert judge(spec, {}, on=AMENDED - timedelta(1)).standing is first
        assert judge(spec, {}, on=AMENDED).standing is not first

    def test_a_bound_may_be_as_great_as_one_likes(self) -> None:
        """A bound is held against answers where Python would not write it out in digits, too."""
        members: Fact[int] = Fact("members", Whole(), both("members"), both("How many?"))
        bound = 10**5000
        assert judge(members >= bound, {"members": bound}, on=DAY).truth is Truth.YES
        assert judge(members >= bound, {"members": bound - 1}, on=DAY).truth is Truth.NO

    def test_a_bound_is_no_code(self) -> None:
        """What an id or a bound holds is compared, whatever signs are in it."""
        odd = "'); raise SystemExit; ('{given}"
        members: Fact[int] = Fact(odd, Whole(), both("members"), both("How many?"))
        assert judge(members >= -3, {odd: -3}, on=DAY).truth is Truth.YES
        assert judge(members >= -3, {odd: -4}, on=DAY).truth is Truth.NO

    def test_a_verdict_stands(self) -> None:
        """What was decided changes neither by who holds it nor with the sheet, and a copy is equal to it."""
        for facts in ({"members": 4, "remote": False}, {"members": 4}, {"members": 4, "capital": 3}):
            sheet = dict(facts)
            verdict = judge(ENOUGH, sheet, on=DAY)
            sheet["members"] = 60
            assert verdict.facts == facts
            assert [part.facts for part in verdict.parts] == [facts]
            assert copy(verdict) == verdict
            with pytest.raises(AttributeError, match="truth"):
                verdict.truth = Truth.YES  # type: ignore[misc]

    def test_a_verdict_is_like_no_other_thing(self) -> None:
        """Verdicts differ by what was judged, on which day, of what is known; and from their truth value."""
        verdict = judge(ENOUGH, {"members": 4}, on=DAY)
        others = (
            judge(~ENOUGH, {"members": 4}, on=DAY),
            judge(ENOUGH, {"members": 3}, on=DAY),
            judge(ENOUGH, {"members": 4}, on=DAY + timedelta(1)),
            Truth.UNKNOWN,
        )
        assert all(other != verdict for other in others)

    def test_answers_are_kept_in_the_order_of_the_text(self) -> None:
        """What is known of a subject is told in the order of the rule's text, whatever the order on the sheet."""
        for sheet in ({"remote": False, "members": 4}, {"capital": 3, "remote": False, "members": 4}):
            assert list(judge(ENOUGH, sheet, on=DAY).facts) == ["members", "remote", *({"capital"} & sheet.keys())]

    def test_a_no_names_the_step(self) -> None:
        """One member short: the NO says of which fact, from what, to what."""
        verdict = judge(ENOUGH, {"members": 4, "remote": False}, on=DAY)
        assert verdict.truth is Truth.NO
        assert [(need.fact, need.now, need.wanted, need.step) for need in verdict.needs] == [("members", 4, 5, 1)]
        assert verdict.needs[0].words.en == "members: from 4 to 5 (1 more)"

    def test_fewer_are_said_as_fewer(self) -> None:
        """A cell that is too large needs fewer members."""
        [need] = judge(NOT_TOO_LARGE, {"members": 42}, on=DAY).needs
        assert need.words.vi == "members (vi): từ 42 thành 39 (bớt 3)"

    def test_what_the_subject_is_comes_last(self) -> None:
        """Nobody is told to become something else where there is something to do instead."""
        spec = LEVEL.is_("city") | (REMOTE.is_(True) & (MEMBERS >= 10))
        verdict = judge(spec, {"level": "base", "remote": False, "members": 2}, on=DAY)
        assert {need.fact for need in verdict.needs} == {"remote", "members"}
        [need] = judge(LEVEL.is_("city"), {"level": "base"}, on=DAY).needs
        assert need.step is None
        [share] = judge(CAPITAL <= 50, {"capital": 60}, on=DAY).needs
        assert share.words.en == "capital: from 60 to 50"
        assert need.words.en == "level: from base to city"

    def test_one_change_is_less_than_two(self) -> None:
        """Fewer facts are changed, however far, wherever the alternative stands in the text."""
        one, two = MEMBERS >= 50, (CAPITAL <= 50) & REMOTE.is_(True)
        facts = {"members": 4, "capital": 51, "remote": False}
        for spec in (one | two, two | one):
            assert [need.fact for need in judge(spec, facts, on=DAY).needs] == ["members"]

    def test_of_two_changes_the_nearer_is_less(self) -> None:
        """Where one fact is enough either way, it is the one that is nearer, wherever it stands in the text."""
        far, near = MEMBERS >= 50, CAPITAL <= 50
        for spec in (far | near, near | far):
            assert [need.fact for need in judge(spec, {"members": 4, "capital": 51}, on=DAY).needs] == ["capital"]

    def test_where_not_all_may_be_met_one_is_changed(self) -> None:
        """The contrary of all together takes no more than one of them to fail."""
        [need] = judge(~(REMOTE.is_(True) & (MEMBERS >= 3)), {"remote": True, "members": 9}, on=DAY).needs
        assert (need.fact, need.wanted) == ("remote", False)

    def test_what_is_not_known_must_turn_out_well(self) -> None:
        """A NO with an unknown beside it says what is to change, and what is still to be known."""
        verdict = judge(All((MEMBERS >= 3, REMOTE.is_(True))), {"members": 2}, on=DAY)
        assert [(need.fact, need.now, need.wanted) for need in verdict.needs] == [
            ("members", 2, 3),
            ("remote", None, True),
        ]
        assert "Also to be known: remote: not known; enough if yes" in verdict.explain("en")

    def test_an_unknown_says_what_to_ask(self) -> None:
        """Below its reasons stand the questions that are open, in the order of the text and in both languages."""
        verdict = judge(ENOUGH & (CAPITAL <= 50), {"members": 2}, on=DAY)
        assert verdict.explain("en").splitlines()[-2:] == ["To ask: Is it remote?", "To ask: What share?"]
        assert "Cần hỏi: Is it remote? (vi)" in verdict.explain("vi").splitlines()

    def test_some_noes_cannot_be_helped(self) -> None:
        """Where no change of the facts would do, none is named, and the words say so."""
        verdict = judge((MEMBERS >= 5) & (MEMBERS < 5), {"members": 4}, on=DAY)
        assert verdict.needs == ()
        assert "No change of the facts would make it YES." in verdict.explain("en")

    def test_it_cites_what_decided(self) -> None:
        """Citations are those of the rule and the parameter that decided, and of nothing else."""
        verdict = judge(ENOUGH & NOT_TOO_LARGE, {"members": 2, "remote": False}, on=DAY)
        assert [str(citation) for citation in verdict.citations] == ["Reform, Art. 4(1)"]
        assert verdict.evidence is Evidence.INFERRED
        assert [note.en for note in verdict.notes] == ["The clause was not seen."]
        assert judge(MEMBERS >= 3, {"members": 2}, on=DAY).evidence is None

    def test_a_part_not_in_force_is_left_out_and_named(self) -> None:
        """What is not in force on the day is not asked, and the verdict says that it was left out."""
        verdict = judge(ENOUGH & NOT_TOO_LARGE, {"members": 45}, on=date(2025, 1, 1))
        assert verdict.truth is Truth.YES
        [missing] = verdict.left_out
        assert missing.what == "cell.not_too_large"
        assert missing.until == ENDED
        assert "Left out: cell.not_too_large is not in force on 1/1/2025" in verdict.explain("en")

    def test_a_parameter_not_in_force_leaves_its_part_out(self) -> None:
        """A comparison whose bound has ended is left out too; where nothing is left, nothing is answered."""
        spec = (MEMBERS >= 3) | (MEMBERS < ENDED_LIMIT)
        assert judge(spec, {"members": 2}, on=DAY).truth is Truth.NO
        with pytest.raises(NotInForce, match="ended_limit"):
            judge(All((MEMBERS < ENDED_LIMIT, ~(MEMBERS < ENDED_LIMIT))), {"members": 2}, on=DAY)

    def test_a_verdict_is_no_bool(self) -> None:
        """`if verdict:` raises and says what to ask."""
        with pytest.raises(TypeError, match="three values"):
            bool(judge(ENOUGH, {}, on=DAY))

    def test_the_reasons_read_well(self) -> None:
        """Every kind of node has its sentence, in both languages, with its article."""
        spec = ENOUGH & ~REMOTE.is_(False) & ((MEMBERS >= 50) | ((CAPITAL <= 50) & (FOUNDED < AMENDED)))
        rule = Rule.of("made.up", UNIT, both("all is well"), both("nothing is done"),
                       Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, spec))  # fmt: skip
        facts = {"members": 4, "remote": False, "capital": 60}
        assert judge(rule, facts, on=DAY).explain("en").splitlines() == [
            "On 1/1/2020:",
            "NO – the law requires that all is well [Charter; quoted]",
            "  Where it is not met: nothing is done",
            "  NO – the law requires that a cell has enough members [Reform, Art. 4(1); inferred]",
            "    Where it is not met: no cell is formed",
            "    NO – one is required, and none is met:",
            "      NO – members: 4; required: at least 5 [Reform, Art. 4(1); reported]",
            "      NO – remote: no; required: yes",
            "  NO – the contrary is required of:",
            "    YES – remote: no; required: no",
            "  NO – one is required, and none is met:",
            "    NO – members: 4; required: at least 50",
            "    NO – all are required, and these are not met:",
            "      NO – capital: 60; required: at most 50",
            "It would take: remote: from no to yes",
            "It would take: members: from 4 to 50 (46 more)",
            "Note: The clause was not seen.",
        ]
        assert "KHÔNG – quy định: all is well (vi)" in judge(rule, facts, on=DAY).explain("vi")

    def test_a_source_is_said_once(self) -> None:
        """What stands under a rule names its source only where it is another than that of the rule."""
        either = Rule.of("either", UNIT, both("one is met"), both("nothing is done"),
                         Version(FIRST_DAY, CHARTER.at(article("4")), Evidence.QUOTED,
                                 REMOTE.is_(True) | (MEMBERS >= LEAST_MEMBERS)))  # fmt: skip
        for rule in (ENOUGH, either):
            told = judge(rule, {"members": 2, "remote": False}, on=FIRST_DAY)
            assert told.explain("en").count("[Charter, Art. 4; quoted]") == 1


def test_a_rule_may_ask_what_its_subject_does_not_hold() -> None:
    """The vocabulary of a rule is its subject's, and what its own wordings ask besides."""
    nothing = Subject("nothing", both("nothing"))
    rule = Rule.of("made.up", nothing, both("a"), both("b"), Version(DAY, CHARTER.at(), Evidence.QUOTED, MEMBERS >= 3))
    assert rule.vocabulary == {"members": MEMBERS}
    assert ENOUGH.vocabulary is UNIT.vocabulary
    assert judge(rule, {"members": 3}, on=DAY).truth is Truth.YES
