"""A committee's own regulation, composed with the shipped rules from outside: nothing of the package is touched."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.extending.our_committee import (
    FORMABLE,
    FORMABLE_HERE,
    OUR_DUE_DAY,
    OUR_MONTHS,
    OUR_RUBRIC,
    OUR_RULEBOOK,
    REGULATION,
)

from nq28model import RULEBOOK, NotInForce, Truth, judge
from nq28model.errors import InvalidValue
from nq28model.periods import PeriodKind, RollPolicy, due_day, read_period
from nq28model.questions import questions
from nq28model.strategies import near_misses, satisfying

READY = {"unit_kind": "enterprise", "stable_operation": True}
FIRST = date(2020, 2, 1)
CASES = """
rule = "ours.organisation.formable"

[[case]]
name = "four are not enough before 2023"
on = 2022-12-31
facts = { official_members = 4, unit_kind = "enterprise", stable_operation = true }
truth = "no"
cites = ["Regulation 05-QĐ/QU (made up, 2020), Art. 2"]

[[case]]
name = "four are enough from 2023 on"
on = 2023-01-01
facts = { official_members = 4, unit_kind = "enterprise", stable_operation = true }
truth = "yes"
"""


class TestRule:
    """A stricter threshold of one's own, beside the law's."""

    def test_the_law_says_yes_and_the_regulation_no(self) -> None:
        """With four official members the law is content and the district is not; what is lacking is told."""
        facts = READY | {"official_members": 4}
        assert judge(FORMABLE, facts, on=FIRST).truth is Truth.YES
        verdict = judge(FORMABLE_HERE, facts, on=FIRST)
        assert verdict.truth is Truth.NO
        assert [(need.fact, need.wanted) for need in verdict.needs] == [("official_members", 5)]
        assert REGULATION in {citation.instrument for citation in verdict.citations}

    def test_it_is_dated_as_the_law_is(self) -> None:
        """Before its first day the regulation says nothing; from 2023 on four are enough."""
        with pytest.raises(NotInForce, match=r"ours\.organisation\.formable"):
            judge(FORMABLE_HERE, READY, on=date(2020, 1, 31))
        assert judge(FORMABLE_HERE, READY | {"official_members": 4}, on=date(2023, 1, 1)).truth is Truth.YES

    def test_it_is_in_a_rulebook_of_its_own(self) -> None:
        """Beside the shipped rules, which are as they were."""
        assert OUR_RULEBOOK["ours.organisation.formable"] is FORMABLE_HERE
        assert len(OUR_RULEBOOK) == len(RULEBOOK) + 1
        assert "ours.organisation.formable" not in RULEBOOK

    def test_it_asks_as_a_shipped_rule_does(self) -> None:
        """What is missing is asked, in both languages."""
        asked = [question.fact.id for question in questions(FORMABLE_HERE, READY, on=FIRST)]
        assert asked == ["official_members"]

    @given(st.data())
    def test_its_examples_are_made_to_order(self, data: st.DataObject) -> None:
        """Sheets that satisfy it have five official members at least, and near misses are a NO."""
        assert data.draw(satisfying(FORMABLE_HERE, on=FIRST))["official_members"] >= 5
        assert judge(FORMABLE_HERE, data.draw(near_misses(FORMABLE_HERE, on=FIRST)), on=FIRST).truth is Truth.NO

    def test_its_cases_run_with_the_shipped_plugin(self, pytester: pytest.Pytester) -> None:
        """A file of cases names the rule, and the ini names the rulebook that has it."""
        pytester.makeini("[pytest]\nnq28model_rulebook = our_committee:OUR_RULEBOOK\npythonpath = .")
        pytester.makefile(".cases.toml", ours=CASES)
        source = Path(__file__).with_name("our_committee.py").read_text(encoding="utf-8")
        pytester.makepyfile(our_committee=source)
        pytester.runpytest_subprocess("ours.cases.toml").assert_outcomes(passed=2)


class TestReporting:
    """Reporting dates and a rubric of one's own."""

    def test_its_months_open_on_the_twentieth(self) -> None:
        """The month of October ends on the 19th, and people's words for it are read."""
        october = OUR_MONTHS.containing(date(2019, 10, 19), PeriodKind.MONTH)
        assert (october.interval.start, october.interval.last_day) == (date(2019, 9, 20), date(2019, 10, 19))
        assert read_period("tháng 10/2019", OUR_MONTHS) == october

    def test_its_reports_are_due_on_the_twenty_first(self) -> None:
        """Where that is a Saturday, what the regulation says of it is the caller's to say."""
        last_day = OUR_MONTHS.containing(date(2019, 12, 1), PeriodKind.MONTH).interval.last_day
        assert OUR_DUE_DAY.nominal(last_day) == date(2019, 12, 21)
        assert due_day(OUR_DUE_DAY, last_day=last_day, policy=RollPolicy.NEXT_WORKING_DAY).day == date(2019, 12, 23)

    def test_its_rubric_scores_a_meeting(self) -> None:
        """Marks add up, and one that is out of its bounds is refused."""
        assert OUR_RUBRIC.points({"preparation": 30, "attendance": 60}).given == 90
        with pytest.raises(InvalidValue, match="preparation"):
            OUR_RUBRIC.points({"preparation": 41, "attendance": 60})
