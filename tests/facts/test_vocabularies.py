"""What the words of the closed lists carry besides their texts."""

from __future__ import annotations

from nq28model.facts.reporting_vocabularies import (
    CountUnit,
    Form1Line,
    Form5Type,
    MeasureKind,
    ReviewMeasure,
)


def test_each_measure_is_a_flow_a_stock_or_a_count_of_something() -> None:
    """What was formed is a flow, what there is a stock; people who join a union are memberships, not persons."""
    assert ReviewMeasure.PARTY_ORGANISATIONS_FORMED.kind is MeasureKind.FLOW
    assert ReviewMeasure.PARTY_ORGANISATIONS.kind is MeasureKind.STOCK
    assert ReviewMeasure.PARTY_MEMBERS_RECEIVED.kind is MeasureKind.EVENT_COUNT
    assert ReviewMeasure.PARTY_MEMBERS_DEVELOPED.unit is CountUnit.PERSON
    assert ReviewMeasure.UNION_MEMBERS_DEVELOPED.unit is CountUnit.MEMBERSHIP
    assert {(measure.kind, measure.unit) for measure in ReviewMeasure if "commended" in measure} == {
        (MeasureKind.EVENT_COUNT, CountUnit.AWARD)
    }


def test_the_lines_of_form_1_enter_the_balance_by_their_letter() -> None:
    """B and its lines add, C and its lines take away, A and D are what they are held against."""
    signs = {line: line.sign for line in Form1Line}
    assert signs[Form1Line.B2A] == signs[Form1Line.B] == 1
    assert signs[Form1Line.C5B] == signs[Form1Line.C] == -1
    assert signs[Form1Line.A] == signs[Form1Line.D] == 0


def test_each_kind_of_unit_stands_on_a_line_of_form_5() -> None:
    """Three shares of State capital stand on line 9a, five kinds of non-state enterprise on 9b."""
    lines = [kind.line for kind in Form5Type]
    assert (lines.count("9a"), lines.count("9b"), lines.count("9c"), lines.count("6b")) == (3, 5, 1, 1)
    assert Form5Type.COOPERATIVE.line == "9c"
