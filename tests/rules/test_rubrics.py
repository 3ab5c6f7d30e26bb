"""The rubrics of cell meetings: they add up, and marks that do not fit are told all at once."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import Faults, InvalidValue, UnknownName
from nq28model.rules.activity.rubrics import (
    AN_PHU_2025,
    BINH_THUAN_ENTERPRISES,
    CAM_LE_2025,
    HA_TINH_2023,
    RUBRICS,
    Points,
    Rubric,
)

FULL: dict[str, Any] = {
    "time_and_length": 5,
    "attendance": 5,
    "preparation": 10,
    "conduct": 30,
    "chairing": 10,
    "principle": 5,
    "results": 30,
    "closing": 5,
}
each_weighed = pytest.mark.parametrize("rubric", [AN_PHU_2025, CAM_LE_2025, HA_TINH_2023], ids=lambda rubric: rubric.id)


@each_weighed
def test_full_marks_are_a_hundred(rubric: Rubric) -> None:
    """The greatest marks of the criteria together are the total, and a score of a hundred."""
    most = {criterion.id: criterion.most or 0 for criterion in rubric.criteria}
    assert sum(most.values()) == rubric.total == 100
    assert rubric.score(most) == 100


def test_a_rubric_whose_criteria_do_not_add_up_is_refused() -> None:
    """A weight that was copied wrong shows when the rubric is written."""
    with pytest.raises(ValueError, match="must add up to 100 points, not 95"):
        evolve(CAM_LE_2025, criteria=CAM_LE_2025.criteria[:-1])


def test_a_month_without_a_thematic_meeting_is_not_worse_for_it() -> None:
    """An Phú gives five points for a thematic meeting: without one, 95 can be had, and 95 are a hundred percent."""
    marks = FULL | {"conduct": 25}
    assert AN_PHU_2025.points(marks, has_thematic=False) == Points(given=95, attainable=95)
    assert AN_PHU_2025.score(marks, has_thematic=False) == 100
    assert AN_PHU_2025.score(marks) == 95
    with pytest.raises(InvalidValue, match=r"an-phu-ward-2025\.conduct: 26 was given; a number from 0 to 25 is wanted"):
        AN_PHU_2025.points(FULL | {"conduct": 26}, has_thematic=False)


def test_marks_may_be_halved_and_scores_are_exact() -> None:
    """Half a mark is a mark, and 86.5 of 95 are not rounded."""
    marks = FULL | {"conduct": Decimal("16.5")}
    assert AN_PHU_2025.points(marks, has_thematic=False).given == Fraction("86.5")
    assert AN_PHU_2025.score(marks, has_thematic=False) == Fraction(8650, 95)


def test_bad_marks_are_told_all_at_once() -> None:
    """A criterion that is none, one without a mark and one above its most are named together."""
    marks = {id: mark for id, mark in FULL.items() if id != "closing"} | {"closng": 5, "results": 31}
    with pytest.raises(Faults, match="3 faults") as caught:
        AN_PHU_2025.score(marks)
    said = [str(fault) for fault in caught.value.exceptions]
    assert "did you mean 'closing'" in said[0]
    assert said[1] == "an-phu-ward-2025.results: 31 was given; a number from 0 to 30 is wanted"
    assert said[2] == "an-phu-ward-2025.closing: None was given; a number from 0 to 5 is wanted"
    with pytest.raises(UnknownName):
        AN_PHU_2025.score(FULL | {"speaking": 5})


def test_where_the_weights_were_not_seen_the_total_alone_bounds_the_marks() -> None:
    """Of Bình Thuận's rubric only what «good» needs is known: four criteria with full marks."""
    marks = dict.fromkeys([criterion.id for criterion in BINH_THUAN_ENTERPRISES.criteria], 25)
    assert all(criterion.is_needed_for_good for criterion in BINH_THUAN_ENTERPRISES.criteria)
    assert BINH_THUAN_ENTERPRISES.score(marks) == 100
    assert BINH_THUAN_ENTERPRISES.score(marks, has_thematic=False) == 100
    with pytest.raises(InvalidValue, match="binh-thuan-enterprises: '101' was given; a number from 0 to 100 is wanted"):
        BINH_THUAN_ENTERPRISES.score(marks | {"minutes": 26})


@each_weighed
@given(data=st.data())
def test_marks_within_their_bounds_give_a_score_of_a_hundred_at_most(rubric: Rubric, data: st.DataObject) -> None:
    """Whatever the marks, with a thematic meeting or without, the score lies between nought and a hundred."""
    has_thematic = data.draw(st.booleans())
    most = {criterion.id: criterion.most_of(has_thematic=has_thematic) or 0 for criterion in rubric.criteria}
    marks = {id: data.draw(st.integers(0, bound)) for id, bound in most.items()}
    assert 0 <= rubric.score(marks, has_thematic=has_thematic) <= 100


def test_whether_a_month_has_a_thematic_meeting_is_told_by_name() -> None:
    """A bare True says nothing to who reads it: it is refused."""
    for ask in (AN_PHU_2025.score, AN_PHU_2025.points):
        with pytest.raises(TypeError, match="positional"):
            ask({}, True)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="positional"):
        AN_PHU_2025.criteria[0].most_of(True)  # type: ignore[call-arg]


def test_each_step_lies_within_its_criterion() -> None:
    """No step gives more than its criterion, and what comes on top still fits."""
    for rubric in RUBRICS:
        for criterion in rubric.criteria:
            added = sum(step.points for step in criterion.steps if step.is_added)
            usual = [step.points for step in criterion.steps if not step.is_added]
            assert usual == sorted(usual, reverse=True)
            assert not usual or usual[0] + added == criterion.most


def test_one_step_alone_comes_on_top() -> None:
    """An Phú gives a point on top of any mark for attendance where nobody was excused more than three times running."""
    added = [
        (rubric.id, criterion.id, step.points)
        for rubric in RUBRICS
        for criterion in rubric.criteria
        for step in criterion.steps
        if step.is_added
    ]
    assert added == [("an-phu-ward-2025", "attendance", 1)]


def test_the_year_in_an_id_is_the_year_from_which_it_is_known() -> None:
    """A rubric whose year was seen has it in its id; Bình Thuận's has none."""
    for rubric in RUBRICS:
        _, _, year = rubric.id.rpartition("-")
        assert rubric.since_year == (int(year) if year.isdecimal() else None)


def test_rubrics_have_ids_of_their_own_and_both_languages() -> None:
    """Each rubric is one, and what is written in it is written twice."""
    assert len({rubric.id for rubric in RUBRICS}) == len(RUBRICS) == 4
    for rubric in RUBRICS:
        assert rubric.note.vi != rubric.note.en
        assert len({criterion.id for criterion in rubric.criteria}) == len(rubric.criteria)
