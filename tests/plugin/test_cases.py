"""Cases of law: read with their lines, and held against the rule."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from tests.kernel.made_up_law import VOTED

from nq28model.cases import Case, read_cases, try_case
from nq28model.errors import Faults, InvalidDocument, InvalidValue, Nq28Error, UnknownName
from nq28model.rules import Rulebook
from nq28model.truth import Truth

YOUTH = """\
rule = "youth.cell.formable"

[[case]]
name = "two members are introduced elsewhere"
on = 2015-03-26
facts = { youth_members = 2 }
truth = "no"
"""


def only(text: str) -> Case:
    """Return the one case that a text holds."""
    [case] = read_cases(text, "a.cases.toml")
    return case


class TestReading:
    """The form, and what is told of a text that does not keep to it."""

    def test_a_case_has_what_it_says(self) -> None:
        """Each key of a case is there as given, with the line on which the case begins."""
        case = only(YOUTH + 'asks = []\ncites = ["Art. 17"]\nsource = "https://example.org/17"\n')
        assert (case.rule.id, case.on, case.truth, case.line) == (
            "youth.cell.formable",
            date(2015, 3, 26),
            Truth.NO,
            3,
        )
        assert (dict(case.facts), case.asks, case.cites, case.source) == (
            {"youth_members": 2},
            frozenset(),
            ("Art. 17",),
            "https://example.org/17",
        )

    def test_facts_may_stand_in_a_table_of_their_own(self) -> None:
        """A table below the case is read as the facts are that stand on one line."""
        text = YOUTH.replace("facts = { youth_members = 2 }\n", "") + "[case.facts]\nyouth_members = 2\n"
        assert dict(only(text).facts) == {"youth_members": 2}

    def test_a_share_is_exact(self) -> None:
        """A share is written as a fraction in quotes, and read as that fraction."""
        text = YOUTH.replace("youth.cell.formable", "cell.voted").replace("youth_members = 2", 'votes = "2/3"')
        [case] = read_cases(text, "a.cases.toml", rulebook=Rulebook((VOTED,)))
        assert dict(case.facts) == {"votes": Fraction(2, 3)}
        assert try_case(case).verdict is not None

    @pytest.mark.parametrize(
        ("text", "kind", "message"),
        [
            ("rule = ", InvalidDocument, "a.cases.toml: not TOML: Invalid value"),
            ("[extra]\n" + YOUTH.partition("\n")[2], Faults, "a.cases.toml:1: there is no key named 'extra'"),
            ('rule = "youth.cell.formable"\n', InvalidDocument, "a.cases.toml: there is no [[case]]"),
            ('rule = "youth.cell.formable"\ncase = 3\n', InvalidDocument, "there is no [[case]]"),
            ('rule = "youth.cell.formable"\ncase = [3]\n', InvalidDocument, "there is no [[case]]"),
            (YOUTH.replace("formable", "formabel"), UnknownName, "a.cases.toml:1: there is no rule named"),
            (YOUTH.replace("rule =", "rules ="), Faults, "a.cases.toml:1: the key 'rule' is missing"),
            (YOUTH.replace("rule =", "rules ="), Faults, "a.cases.toml:1: there is no key named 'rules'"),
            (YOUTH.replace("truth", "thruth"), Faults, "a.cases.toml:7: there is no key named 'thruth'; did you mean"),
            (YOUTH.replace("truth", "thruth"), Faults, "a.cases.toml:3: the key 'truth' is missing"),
            (YOUTH.replace('"no"', '"nay"'), InvalidValue, "a.cases.toml:7: truth: 'nay' was given; one of: yes, no"),
            (YOUTH.replace('"no"', "false"), InvalidValue, "a.cases.toml:7: truth: False was given"),
            (YOUTH.replace("2015-03-26", '"2015-03-26"'), InvalidValue, "a.cases.toml:5: on: '2015-03-26' was given"),
            (YOUTH.replace("on = 2015-03-26\n", ""), InvalidDocument, "a.cases.toml:3: the key 'on' is missing"),
            (YOUTH.replace("youth_members", "youth_member"), UnknownName, "a.cases.toml:6: there is no fact named"),
            (YOUTH.replace("= 2 }", "= -2 }"), InvalidDocument, "a.cases.toml:6: youth_members: -2 was given"),
            (YOUTH.replace("{ youth_members = 2 }", "2"), InvalidValue, "a.cases.toml:6: facts: 2 was given"),
            (YOUTH.replace('"two members are introduced elsewhere"', '" "'), InvalidValue, "a.cases.toml:4: name: ' '"),
            (YOUTH + 'asks = ["youth"]\n', UnknownName, "a.cases.toml:8: there is no fact named 'youth'"),
            (YOUTH + 'asks = "youth_members"\n', InvalidValue, "a.cases.toml:8: asks: 'youth_members' was given"),
            (YOUTH + "cites = [17]\n", InvalidValue, "a.cases.toml:8: cites: [17] was given"),
        ],
    )
    def test_a_fault_is_told_with_its_line(self, text: str, kind: type[Nq28Error], message: str) -> None:
        """An unknown key, rule or fact, a missing key and a wrong value are each told where they stand."""
        with pytest.raises(kind) as told:
            read_cases(text, "a.cases.toml")
        assert message in str(told.value)
        assert told.value.words.vi != told.value.words.en

    def test_faults_of_several_cases_are_told_at_once(self) -> None:
        """A file with faults in two cases tells both, each with its own line."""
        second = YOUTH.partition("\n\n")[2].replace("youth_members", "youths")
        with pytest.raises(Faults) as told:
            read_cases(YOUTH.replace('"no"', '"nay"') + "\n" + second, "a.cases.toml")
        assert "a.cases.toml:7:" in str(told.value)
        assert "a.cases.toml:12:" in str(told.value)

    def test_a_case_written_inline_is_told_by_the_first_line(self) -> None:
        """Cases in an inline list have no lines of their own; their faults name the file's first."""
        text = 'rule = "youth.cell.formable"\ncase = [{ name = "n", on = 2015-03-26, facts = {}, truth = "maybe" }]\n'
        with pytest.raises(InvalidValue, match=r"a\.cases\.toml:1: truth"):
            read_cases(text, "a.cases.toml")


class TestTrying:
    """What a case finds of its rule."""

    def test_a_case_that_holds_has_no_difference(self) -> None:
        """The rule answers as the case says: truth, what is asked and what is cited, in either language."""
        cited = "Youth Union Charter (10th term, 2012), art. 17; the same in the charters of the 11th and 12th terms"
        assert try_case(only(YOUTH + f'asks = []\ncites = ["{cited}"]\n')).differences == ()
        unknown = YOUTH.replace("{ youth_members = 2 }", "{}").replace('"no"', '"unknown"')
        assert try_case(only(unknown + 'asks = ["youth_members"]\n')).differences == ()

    def test_each_difference_is_told(self) -> None:
        """A wrong truth, other questions and a text not cited are told one by one, above the verdict."""
        text = YOUTH.replace('"no"', '"yes"') + 'asks = ["youth_members"]\ncites = ["Art. 99"]\n'
        outcome = try_case(only(text))
        told = [difference.en for difference in outcome.differences]
        assert told[0] == "truth: YES was wanted, and the rule says NO"
        assert told[1] == "asks: [youth_members] was wanted, and the rule asks []"
        assert told[2].startswith("cites: «Art. 99» was wanted, and the rule cites: Youth Union Charter")
        assert outcome.lines[3].en == "On 26/3/2015:"

    def test_a_rule_without_a_wording_is_not_in_force(self) -> None:
        """Before its first text a rule answers nothing; a case may ask for just that."""
        early = YOUTH.replace("2015-03-26", "1999-01-01")
        outcome = try_case(only(early))
        assert [difference.en for difference in outcome.differences] == [
            "truth: NO was wanted, and the rule says NOT IN FORCE"
        ]
        assert "is not in force on 1/1/1999" in outcome.lines[-1].en
        assert try_case(only(early.replace('"no"', '"not in force"'))).differences == ()
        cites = early.replace('"no"', '"not in force"') + 'cites = ["Art. 17"]\n'
        assert try_case(only(cites)).differences[0].en.endswith("and the rule cites: –")

    def test_in_force_where_it_should_not_be(self) -> None:
        """A case that wants no wording fails where there is one."""
        [difference] = try_case(only(YOUTH.replace('"no"', '"not in force"'))).differences
        assert difference.vi == "truth: cần KHÔNG CÓ HIỆU LỰC, quy tắc cho KHÔNG"
