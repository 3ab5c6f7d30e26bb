"""Labels of two years: elapsed on a review and a term, counted with both ends on a plan."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue
from nq28model.periods import LabelKind, YearsLabel, read_label

YEARS = st.integers(1, 9999)


@given(YEARS, st.integers(1, 30), st.sampled_from(LabelKind))
def test_what_is_written_is_read_back(start: int, length: int, kind: LabelKind) -> None:
    """The text of a label is that label, in both languages."""
    label = YearsLabel(start, min(start + length, 9999), kind) if start < 9999 else YearsLabel(1, 2, kind)
    assert read_label(label.words.vi) == read_label(label.words.en) == label


@given(st.text() | st.text("giaiđoạn nhệmkỳ0129-()", max_size=24))
def test_anything_is_read_or_refused(text: str) -> None:
    """No text breaks the reader."""
    try:
        label = read_label(text)
    except InvalidValue:
        return
    assert read_label(label.words.vi) == label


@pytest.mark.parametrize(
    ("text", "kind", "years"),
    [
        ("giai đoạn 2009–2019", LabelKind.REVIEW, 10),
        ("nhiệm kỳ 2020-2025", LabelKind.TERM, 5),
        ("kế hoạch 5 năm 2021-2025", LabelKind.PLAN, 5),
        ("kế hoạch 2021 - 2025", LabelKind.PLAN, 5),
        ("5-year plan 2021-2025", LabelKind.PLAN, 5),
        ("10 năm (2009 - 2019)", LabelKind.REVIEW, 10),
        ("10 năm, giai đoạn 2009 - 2019", LabelKind.REVIEW, 10),
    ],
)
def test_how_many_years_a_label_covers(text: str, kind: LabelKind, years: int) -> None:
    """The worked examples of the catalogue: eleven calendar years bear the label of ten, five that of five."""
    label = read_label(text)
    assert (label.kind, label.years) == (kind, years)


@pytest.mark.parametrize(
    "text", ["2009 - 2019", "9 năm (2009 - 2019)", "kế hoạch 4 năm 2021-2025", "giai đoạn 2009", "giai đoạn 09 - 19"]
)
def test_what_says_no_kind_is_refused(text: str) -> None:
    """Two years alone may be three things; a number of years that is not theirs is a mistake somewhere."""
    with pytest.raises(InvalidValue, match=r"^label: .* a label that says its kind"):
        read_label(text)


def test_a_label_runs_forward_in_the_calendar() -> None:
    """Years out of order are no label, nor is a year nought; a term may begin and end within one year."""
    with pytest.raises(InvalidValue, match=r"^end: 2009 was given; a label of at least a year"):
        YearsLabel(2009, 2009, LabelKind.REVIEW)
    with pytest.raises(InvalidValue, match=r"^end: 2019"):
        read_label("nhiệm kỳ 2020-2019")
    with pytest.raises(InvalidValue, match=r"^start: 0 was given; a year from 1 to 9999"):
        read_label("giai đoạn 0000 - 0010")
    assert YearsLabel(2020, 2020, LabelKind.TERM).years == 0
    assert YearsLabel(2020, 2020, LabelKind.PLAN).years == 1
