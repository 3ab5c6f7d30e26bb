"""What is reckoned of an assessment: the grade that a score allows, and the cap on the top grade."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

import math
from datetime import date
from fractions import Fraction

from nq28model.computation import computation
from nq28model.domains import Real
from nq28model.entities import Grade
from nq28model.facts.activity_vocabularies import CapBase, Rounding
from nq28model.facts.assessment import EXCELLENT_ALLOWED, GIVEN_CAP_BASE, RATED_EXCELLENT, RATED_GOOD, SCORE
from nq28model.instruments import GUIDANCE_21_2019, GUIDANCE_25_2023, GUIDANCE_43_2025, REGULATION_366_2025
from nq28model.law import Evidence, Source
from nq28model.rules.activity.assessment import (
    ASSESSMENT_CAP_BASE,
    ASSESSMENT_CAP_PERCENT,
    ASSESSMENT_CAP_ROUNDING,
    ASSESSMENT_COMPLETED_SCORE,
    ASSESSMENT_EXCELLENT_SCORE,
    ASSESSMENT_GOOD_SCORE,
    ITEM_2_3,
)
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_C_HD_CO = "https://thuvienphapluat.vn/hoi-dap-phap-luat/4C187-hd-co-giay-khen-hoan-thanh-xuat-sac-nhiem-vu-co-duoc-coi-la-dang-vien-du-tu-cach-hoan-thanh-xuat-sac-nhiem-vu.html"
_BASE_IS_THE_CALLERS = Words(vi="Mẫu số do người dùng nêu.", en="The base is the caller's.")


@computation(
    "assessment.grade_of_score",
    Words(vi="mức xếp loại theo điểm", en="the grade that a score allows"),
    Source(
        date(2025, 8, 30),
        REGULATION_366_2025.at(),
        Evidence.QUOTED,
        url="https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm",
    ),
    inputs=(SCORE,),
)
def grade_of_score(score: Real, *, on: date) -> Grade:
    """Return the grade that a score out of a hundred allows by itself; the other conditions of a grade come on top.

    >>> grade_of_score(89.5, on=date(2025, 12, 31))
    <Grade.GOOD: 'good'>
    """
    if score >= ASSESSMENT_EXCELLENT_SCORE.on(on):
        return Grade.EXCELLENT
    if score >= ASSESSMENT_GOOD_SCORE.on(on):
        return Grade.GOOD
    return Grade.COMPLETED if score >= ASSESSMENT_COMPLETED_SCORE.on(on) else Grade.NOT_COMPLETED


@computation(
    "assessment.allowed",
    Words(vi="số lượng tối đa được xếp loại hoàn thành xuất sắc", en="how many may be rated at the top grade"),
    Source(
        date(2019, 10, 18),
        GUIDANCE_21_2019.at(ITEM_2_3),
        Evidence.QUOTED,
        url=_PAGE_THUVIENPHAPLUAT_C_HD_CO,
        note=Words(vi="Phép tính và cách làm tròn do chúng tôi đặt.", en="The arithmetic and the rounding are ours."),
    ),
    Source(date(2023, 11, 10), GUIDANCE_25_2023.at(), Evidence.UNTRACED, note=_BASE_IS_THE_CALLERS),
    Source(date(2025, 10, 31), GUIDANCE_43_2025.at(), Evidence.UNTRACED, note=_BASE_IS_THE_CALLERS),
    inputs=(RATED_GOOD, RATED_EXCELLENT),
)
def allowed(
    rated_good: int,
    rated_excellent: int,
    *,
    on: date,
    given_cap_base: str | None = None,
    rounding: Rounding | None = None,
) -> int:
    """Return how many members of a whole grassroots organisation may be rated at the top grade; cells are not capped.

    The cap is a share of those rated good: with the excellent left out, as the text of 2019 reads literally, a fifth of
    the others is a sixth of both together; with them counted in, a fifth. *given_cap_base* and *rounding* say what the
    text in force has, where the caller knows it: the law's own are taken otherwise, which are untraced after 2023.
    Raises ``InvalidValue`` for another base.

    >>> allowed(4, 1, on=date(2019, 12, 31)), allowed(9, 2, on=date(2019, 12, 31))
    (0, 1)
    >>> allowed(4, 1, on=date(2019, 12, 31), given_cap_base=CapBase.GOOD_OR_BETTER)
    1
    """
    base = ASSESSMENT_CAP_BASE.on(on) if given_cap_base is None else given_cap_base
    fault = GIVEN_CAP_BASE.fault(base, GIVEN_CAP_BASE.id)
    if fault is not None:
        raise fault
    percent = ASSESSMENT_CAP_PERCENT.on(on)
    whole = 100 + percent if base == CapBase.GOOD_ONLY else 100
    return _rounded(
        Fraction((rated_good + rated_excellent) * percent, whole), rounding or ASSESSMENT_CAP_ROUNDING.on(on)
    )


@computation(
    "assessment.excess",
    Words(vi="số vượt tỷ lệ", en="how many above the cap"),
    Source(date(2019, 10, 18), GUIDANCE_21_2019.at(ITEM_2_3), Evidence.INFERRED, url=_PAGE_THUVIENPHAPLUAT_C_HD_CO),
    Source(date(2023, 11, 10), GUIDANCE_25_2023.at(), Evidence.UNTRACED),
    Source(date(2025, 10, 31), GUIDANCE_43_2025.at(), Evidence.UNTRACED),
    inputs=(RATED_EXCELLENT, EXCELLENT_ALLOWED),
)
def excess(rated_excellent: int, excellent_allowed: int, *, on: date) -> int:
    """Return by how many those rated at the top grade exceed the cap; nought or below where they are within it.

    >>> excess(3, 2, on=date(2019, 12, 31))
    1
    """
    return rated_excellent - excellent_allowed


def _rounded(number: Fraction, way: str) -> int:
    match way:
        case Rounding.DOWN:
            return math.floor(number)
        case Rounding.UP:
            return math.ceil(number)
        case _:
            return math.floor(number + Fraction(1, 2))


COMPUTATIONS = (grade_of_score, allowed, excess)
