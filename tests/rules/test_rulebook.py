"""The rulebook: found by id, dated, and in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from nq28model import RULEBOOK, NotInForce, Rulebook, UnknownName
from nq28model.facts import FACTS_BY_ID
from nq28model.spec import parameters, vocabulary


def test_an_unknown_id_says_which_was_meant() -> None:
    """A misspelt id of a rule or a parameter is refused with the near one."""
    with pytest.raises(UnknownName, match=r"did you mean 'party\.organisation\.formable'"):
        RULEBOOK["party.organisation.formabel"]
    with pytest.raises(UnknownName, match=r"did you mean 'youth\.cell\.members_min'"):
        RULEBOOK.parameter("youth.cell.member_min")
    with pytest.raises(KeyError):
        RULEBOOK["nothing.of.the.kind"]


def test_it_can_be_read_through() -> None:
    """It gives its rules in order, knows how many there are, and which ids are its own."""
    assert [rule.id for rule in RULEBOOK] == list(RULEBOOK.ids)
    assert len(RULEBOOK) == len(set(RULEBOOK.ids))
    assert "scope.nq28" in RULEBOOK
    assert "scope.nq29" not in RULEBOOK
    assert RULEBOOK.parameter("party.cell.committee_threshold").on(date(2019, 10, 31)) == 9


def test_an_id_stands_for_one_rule() -> None:
    """Two rules of one id cannot stand in one book."""
    rule = RULEBOOK["scope.nq28"]
    with pytest.raises(ValueError, match=r"given twice: scope\.nq28"):
        Rulebook((rule, rule))


def test_what_is_in_force_depends_on_the_day() -> None:
    """On the Resolution's day nothing is known of transfers; in 2017 all is; the grassroots cell ends in 2026."""
    on_the_day = {rule.id for rule in RULEBOOK.in_force(date(2009, 11, 10))}
    assert "scope.nq28" in on_the_day
    assert "party.cell.viable" not in on_the_day
    assert not any(id.startswith("transfer.") for id in on_the_day)
    assert set(RULEBOOK.ids) == {rule.id for rule in RULEBOOK.in_force(date(2019, 10, 31))}
    assert set(RULEBOOK.ids) - {rule.id for rule in RULEBOOK.in_force(date(2026, 7, 26))} == {
        "party.grassroots.cell_size"
    }


@pytest.mark.parametrize("id", RULEBOOK.ids)
def test_each_rule_stands_on_the_vocabulary_and_the_parameters(id: str) -> None:
    """A rule asks only facts of the vocabulary, and each parameter that it leans on is in the book."""
    rule = RULEBOOK[id]
    assert vocabulary(rule) == FACTS_BY_ID
    assert {parameter.id for parameter in parameters(rule)} <= {one.id for one in RULEBOOK.parameters}
    assert rule.subject.id in {"unit", "organisation", "transfer"}


@pytest.mark.parametrize("id", RULEBOOK.ids)
def test_after_the_spring_of_2026_the_texts_were_not_seen_whole(id: str) -> None:
    """Where a Party text is in force after 8/4/2026, the wording says that it was not seen in full."""
    day = date(2026, 5, 1)
    version = RULEBOOK[id].version_on(day)
    if id.startswith(("party.", "transfer.")):
        assert version.note is not None
        assert "not seen" in version.note.en
        assert "hưa thấy" in version.note.vi


def test_nothing_is_said_of_days_before_the_texts() -> None:
    """On a day before its first text a rule gives no wording."""
    with pytest.raises(NotInForce):
        RULEBOOK["scope.nq28"].on(date(2009, 11, 9))
