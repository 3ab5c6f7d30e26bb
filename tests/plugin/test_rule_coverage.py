"""Which answers were drawn from a wording, and which comparisons turned one."""

from __future__ import annotations

from datetime import date

from tests.kernel.made_up_law import CHARTER, MEMBERS, REMOTE, UNIT, both

from nq28model.law import Evidence, Version
from nq28model.rule_coverage import WordingCoverage, own_parts, rule_coverage
from nq28model.spec import Rule, Spec
from nq28model.truth import Truth
from nq28model.verdict import judge

DAY = date(2020, 1, 1)
TEXT = both("condition")
INNER = Rule.of("inner", UNIT, TEXT, TEXT, Version(DAY, CHARTER.at(), Evidence.QUOTED, REMOTE.is_(True)))


def covered(spec: Spec, *sheets: dict[str, object]) -> WordingCoverage:
    """Return the coverage of a rule of one wording by verdicts on sheets."""
    rule = Rule.of("made.up", UNIT, TEXT, TEXT, Version(DAY, CHARTER.at(), Evidence.QUOTED, spec))
    [one] = rule_coverage([rule], [judge(rule, sheet, on=DAY) for sheet in sheets])
    return one


def test_what_no_case_has_drawn_is_lacking() -> None:
    """Without cases all three answers lack; a YES leaves NO and UNKNOWN."""
    assert covered(MEMBERS >= 3).lacking == (Truth.YES, Truth.NO, Truth.UNKNOWN)
    one = covered(MEMBERS >= 3, {"members": 3})
    assert one.lacking == (Truth.NO, Truth.UNKNOWN)
    assert not one.is_complete
    assert covered(MEMBERS >= 3, {"members": 3}, {"members": 2}, {}).is_complete


def test_in_a_yes_of_all_each_part_had_to_hold() -> None:
    """A YES turns on each part of an ``All``; a NO only on a part that fails alone."""
    both = (MEMBERS >= 3) & REMOTE.is_(True)
    assert covered(both, {"members": 3, "remote": True}).idle == ()
    assert covered(both, {"members": 2, "remote": True}).idle == (REMOTE.is_(True),)
    assert len(covered(both, {"members": 2, "remote": False}).idle) == 2


def test_in_a_no_of_any_each_part_had_to_fail() -> None:
    """A NO turns on each part of an ``AnyOf``; a YES only on a part that holds alone."""
    either = (MEMBERS >= 3) | ~REMOTE.is_(True)
    assert covered(either, {"members": 2, "remote": True}).idle == ()
    assert covered(either, {"members": 3, "remote": True}).idle == (REMOTE.is_(True),)
    assert len(covered(either, {"members": 3, "remote": False}).idle) == 2


def test_an_open_answer_turns_on_nothing() -> None:
    """An UNKNOWN draws an answer, and no part has decided it."""
    one = covered(MEMBERS >= 3, {})
    assert one.truths == {Truth.UNKNOWN}
    assert len(one.idle) == 1


def test_a_named_rule_is_one_part() -> None:
    """A rule within a rule counts as one part; its comparisons are its own cases' matter."""
    spec = INNER & (MEMBERS >= 3)
    assert own_parts(spec) == (INNER, MEMBERS >= 3)
    assert covered(spec, {"members": 3, "remote": False}).idle == (MEMBERS >= 3,)


def test_verdicts_of_other_things_do_not_count() -> None:
    """A verdict of a bare spec, or of another rule, covers nothing."""
    rule = Rule.of("made.up", UNIT, TEXT, TEXT, Version(DAY, CHARTER.at(), Evidence.QUOTED, MEMBERS >= 3))
    verdicts = [judge(MEMBERS >= 3, {"members": 3}, on=DAY), judge(INNER, {"remote": True}, on=DAY)]
    [one] = rule_coverage([rule], verdicts)
    assert one.truths == frozenset()


def test_what_lacks_is_said_in_both_languages() -> None:
    """The line names the rule, the day, the answers that lack and the parts that never decided."""
    one = covered(INNER & (MEMBERS >= 3), {"members": 3, "remote": False})
    assert one.words.en == "made.up, from 1/1/2020: lacks the answers yes, unknown; never decided: members >= 3"
    assert "chưa từng quyết định: members >= 3" in one.words.vi
    full = covered(INNER, {"remote": True}, {})
    assert full.words.en.endswith("lacks the answers no; never decided: –")
    assert covered(INNER).words.en.endswith("never decided: inner")
