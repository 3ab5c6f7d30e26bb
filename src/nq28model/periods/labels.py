"""Labels of two years, which mean one thing on a review, another on a term and a third on a plan."""

from __future__ import annotations

import re

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.figures.text import even
from nq28model.periods.vocabularies import LabelKind
from nq28model.words import Words

_WANTED = Words(
    vi="một nhãn như «giai đoạn 2009 - 2019», «nhiệm kỳ 2020-2025» hay «kế hoạch 5 năm 2021-2025», nói rõ loại",
    en="a label that says its kind, such as «giai đoạn 2009 - 2019», «nhiệm kỳ 2020-2025», «kế hoạch 5 năm 2021-2025»",
)
_RUNS_FORWARD = Words(
    vi="một nhãn dài ít nhất một năm, trừ nhiệm kỳ", en="a label of at least a year, unless it is that of a term"
)
_A_YEAR = Words(vi="một năm từ 1 đến 9999", en="a year from 1 to 9999")
_TEXTS = {
    LabelKind.REVIEW: Words(vi="giai đoạn {a} - {b}", en="review of {a} - {b}"),
    LabelKind.TERM: Words(vi="nhiệm kỳ {a}-{b}", en="term {a}-{b}"),
    LabelKind.PLAN: Words(vi="kế hoạch {n} năm {a}-{b}", en="{n}-year plan {a}-{b}"),
}
YEARS = r"(?P<start>[0-9]{4}) ?- ?(?P<end>[0-9]{4})"
"""Two years as a label prints them, in even text."""
_PATTERNS = {
    LabelKind.REVIEW: re.compile(
        r"(?:(?:(?P<n>[0-9]+) (?:năm|years),? )?\(?(?:giai đoạn |review of )|(?P<m>[0-9]+) (?:năm|years),? \(?)"
        rf"{YEARS}\)?"
    ),
    LabelKind.TERM: re.compile(rf"(?:nhiệm k[ỳì]|term) ?{YEARS}"),
    LabelKind.PLAN: re.compile(rf"(?:kế hoạch (?:(?P<n>[0-9]+) năm )?|(?:(?P<m>[0-9]+)-year )?plan ){YEARS}"),
}


@frozen
class YearsLabel:
    """A label of two years and how it is read: ten elapsed years, a term, or years counted with both ends.

    That the label of a review counts elapsed years follows the reviews of Resolution 28-NQ/TU (inferred); the
    readings of the other two are untraced. Raises ``InvalidValue`` for years out of order or out of the calendar.

    >>> YearsLabel(2009, 2019, LabelKind.REVIEW).years, YearsLabel(2021, 2025, LabelKind.PLAN).years
    (10, 5)
    """

    start: int = field()
    end: int = field()
    kind: LabelKind = field()

    @start.validator
    @end.validator
    def _is_a_year(self, attribute: Attribute[int], year: int) -> None:
        if not 1 <= year <= 9999:
            raise InvalidValue(attribute.name, year, _A_YEAR)

    @kind.validator
    def _runs_forward(self, _: Attribute[LabelKind], __: LabelKind) -> None:
        # A congress may be moved into the year of the one before it.
        if self.years < (self.kind is not LabelKind.TERM):
            raise InvalidValue("end", self.end, _RUNS_FORWARD)

    @property
    def years(self) -> int:
        """How many years it covers."""
        return years_covered(self.start, self.end, self.kind)

    @property
    def words(self) -> Words:
        """The label as a reader sees it; either is read back as the same label."""
        return _TEXTS[self.kind].fill(a=f"{self.start:04}", b=f"{self.end:04}", n=str(self.years))


def years_covered(start: int, end: int, kind: str) -> int:
    """Return how many years a label of two years covers: those elapsed, or for a plan both ends counted.

    >>> years_covered(2020, 2025, LabelKind.TERM), years_covered(2021, 2025, LabelKind.PLAN)
    (5, 5)
    """
    return end - start + (kind == LabelKind.PLAN)


def read_label(text: str) -> YearsLabel:
    """Return the label that *text* prints; a number of years beside it must be that of the label.

    Two years alone are no label: they may be a review, a term or a plan. Raises ``InvalidValue`` for them and for
    anything else.

    >>> read_label("10 năm (2009–2019)"), read_label("Nhiệm kỳ 2020 - 2025").years
    (YearsLabel(start=2009, end=2019, kind=<LabelKind.REVIEW: 'review'>), 5)
    """
    plain = even(text, "label").casefold()
    for kind, pattern in _PATTERNS.items():
        found = pattern.fullmatch(plain)
        if found is not None:
            label = YearsLabel(int(found["start"]), int(found["end"]), kind)
            counted = {found[group] for group in pattern.groupindex if group in {"n", "m"}} - {None}
            if all(n.lstrip("0") == str(label.years) for n in counted):
                return label
    raise InvalidValue("label", text, _WANTED)
