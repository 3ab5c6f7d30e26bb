"""The benchmark of a verdict beside engines runs, and compares the same work."""

from __future__ import annotations

from collections import Counter
from importlib.util import find_spec

import pytest
from attrs import evolve
from hypothesis import given
from tests.benchmarks.engines import (
    DAY,
    OPEN,
    PEERS,
    RULE,
    WHOLE,
    Sheet,
    by_hand,
    check_alike,
    decisive,
    machine,
    measured,
    ours,
    report,
)

from nq28model.spec import vocabulary
from nq28model.standing import standing_on
from nq28model.strategies import facts_for
from nq28model.truth import Truth
from nq28model.verdict import judge


def test_the_sheets_have_each_answer() -> None:
    """Where nothing is missing some are met and some are not; where something is, all three answers come up."""
    assert {judge(RULE, sheet, on=DAY).truth for sheet in WHOLE} == {Truth.YES, Truth.NO}
    assert {judge(RULE, sheet, on=DAY).truth for sheet in OPEN} == set(Truth)
    assert vocabulary(standing_on(RULE, DAY).parts[0].spec).keys() == WHOLE[0].keys()


@given(facts_for(RULE, on=DAY))
def test_the_floor_says_the_same_of_any_sheet(sheet: Sheet) -> None:
    """What is written by hand has the truth of the rule and its reasons, whatever is known."""
    verdict, found = judge(RULE, sheet, on=DAY), by_hand(sheet)
    assert found.truth is verdict.truth
    assert Counter(found.reasons()) == Counter(decisive(verdict))


def test_ours_answer_alike_and_are_measured() -> None:
    """The floor and the readings of the library answer alike, and each has its line in the table."""
    among = list(ours())
    for one in among:
        check_alike(one)
    told = report(among, measured(among, rounds=1, seconds=0))
    assert all(f"| {one.name} |" in told for one in among)
    assert "cannot say" not in told
    assert "attrs" in machine(among)


@pytest.mark.parametrize("name", PEERS)
def test_a_peer_answers_alike(name: str) -> None:
    """Whoever is compared has the same answers; who cannot say UNKNOWN is not asked to."""
    pytest.importorskip(name)
    peers = list(PEERS[name]())
    for one in peers:
        check_alike(one)
    floor = next(ours())
    told = report([floor, *peers], measured([floor, *peers], rounds=1, seconds=0))
    assert told.count("cannot say") == sum(not one.says_unknown for one in peers)


def test_another_answer_is_not_compared() -> None:
    """Where one answers otherwise there is nothing to compare."""
    contrary = evolve(next(ours()), truth=lambda found: ~found.truth)
    with pytest.raises(AssertionError, match="answers otherwise"):
        check_alike(contrary)


def test_what_is_not_installed_is_left_out(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Without the extra the library is measured beside the floor alone."""
    from tests.benchmarks import engines

    monkeypatch.setattr(engines, "find_spec", lambda name: find_spec(name) if name not in PEERS else None)
    engines.main(rounds=1, seconds=0)
    told = capsys.readouterr().out
    assert "| `judge_of` |" in told
    assert "zen" not in told
