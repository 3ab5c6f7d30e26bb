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


def test_its_indexes_follow_from_what_is_in_it() -> None:
    """What is found by id is neither handed in beside what is in the book, nor shown, nor compared."""
    with pytest.raises(TypeError, match="positional"):
        Rulebook((), (), (), {})  # type: ignore[call-arg]
    for index in ("rules_by_id", "parameters_by_id", "computations_by_id"):
        with pytest.raises(TypeError, match=index):
            Rulebook((), **{index: {}})  # type: ignore[arg-type]
    assert repr(Rulebook(())) == "Rulebook(rules=(), parameters=(), computations=())"
    assert {RULEBOOK: "a key"}[Rulebook(RULEBOOK.rules, RULEBOOK.parameters, RULEBOOK.computations)] == "a key"


def test_what_is_in_force_depends_on_the_day() -> None:
    """On the Resolution's day nothing is known of transfers; in 2017 all is; the grassroots cell ends in 2026."""
    on_the_day = {rule.id for rule in RULEBOOK.in_force(date(2009, 11, 10))}
    assert "scope.nq28" in on_the_day
    assert "party.cell.viable" not in on_the_day
    assert not any(id.startswith("transfer.") for id in on_the_day)
    on_the_reception = {rule.id for rule in RULEBOOK.in_force(date(2019, 10, 31))}
    assert {id for id in RULEBOOK.ids if id.startswith("transfer.")} <= on_the_reception
    assert "party.group_meeting.permitted" not in on_the_reception
    after_the_pilot = {rule.id for rule in RULEBOOK.in_force(date(2026, 7, 26))}
    assert "party.grassroots.cell_size" in on_the_reception - after_the_pilot


@pytest.mark.parametrize("id", RULEBOOK.ids)
def test_each_rule_stands_on_the_vocabulary_and_the_parameters(id: str) -> None:
    """A rule asks only facts of the vocabulary, and each parameter that it leans on is in the book."""
    rule = RULEBOOK[id]
    assert vocabulary(rule) == FACTS_BY_ID
    assert {parameter.id for parameter in parameters(rule)} <= {one.id for one in RULEBOOK.parameters}


@pytest.mark.parametrize("id", [rule.id for rule in RULEBOOK.in_force(date(2026, 5, 1))])
def test_after_the_spring_of_2026_the_texts_were_not_seen_whole(id: str) -> None:
    """Where a Party text is in force after 8/4/2026, the wording says that it was not seen in full."""
    day = date(2026, 5, 1)
    version = RULEBOOK[id].version_on(day)
    if id.startswith(("party.", "transfer.", "membership_transfer.")):
        assert version.note is not None
        assert "not seen" in version.note.en
        assert "hưa thấy" in version.note.vi


def test_nothing_is_said_of_days_before_the_texts() -> None:
    """On a day before its first text a rule gives no wording."""
    with pytest.raises(NotInForce):
        RULEBOOK["scope.nq28"].on(date(2009, 11, 9))


@pytest.mark.parametrize(
    ("rule", "parameter"),
    [
        ("union.joint.formable", "union.multi_employer.allowed"),
        ("union.absence.lawful", "union.formation.voluntary"),
    ],
)
def test_a_leave_that_a_rule_takes_for_given_is_given(rule: str, parameter: str) -> None:
    """A rule written without the leave of the law stands only on days on which the law gives it."""
    for since, until, _ in RULEBOOK[rule].text.spans():
        given = RULEBOOK.parameter(parameter)
        assert given.on(since) is True
        assert given.on(until or date(2026, 12, 31)) is True


def test_a_rule_knows_the_days_on_which_it_changes() -> None:
    """Its own wordings, those of the rules it names and the values it leans on all count, and nothing else."""
    assert RULEBOOK["party.organisation.formable"].changes == (
        date(2006, 4, 25),
        date(2011, 1, 19),
        date(2019, 3, 18),
        date(2026, 4, 8),
    )
    assert date(2026, 7, 26) in RULEBOOK["party.grassroots.cell_size"].changes


def test_computations_are_found_and_missed_by_id() -> None:
    """A computation is found by its id, a misspelt id is refused, and what the catalogue leaves open has no rule."""
    with pytest.raises(UnknownName, match="there is no computation named"):
        RULEBOOK.computation("party.congress.due")
    with pytest.raises(UnknownName, match=r"there is no rule named 'party\.cell-grace'"):
        RULEBOOK["party.cell-grace"]
