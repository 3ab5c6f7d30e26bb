"""What is reckoned of commendation: the run of years at the top grade, and the money."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from itertools import takewhile

from nq28model.computation import Table, computation
from nq28model.domains import Choice, Real, Whole
from nq28model.entities import Grade
from nq28model.facts.commendation import AWARD_DAY, AWARD_MULTIPLE, LAST_STREAK_AWARD_YEAR, STREAK_RESET_BY_AWARD
from nq28model.instruments import (
    DISPATCH_19780_2025,
    GUIDANCE_01_2021,
    GUIDANCE_01_2026,
    GUIDANCE_06_2025,
    GUIDANCE_21_2019,
    GUIDANCE_56_2015,
)
from nq28model.law import Evidence, Source
from nq28model.rules.activity.commendation import COMMENDATION_BASE_SALARY
from nq28model.rules.exact import plain
from nq28model.words import Words

# One answer for each of several: no question of a form, so not in the vocabulary.
_YEARLY_GRADES = Table(
    "yearly_grades",
    Whole(1, 9999),
    Choice(tuple(Grade)),
    words=Words(vi="xếp loại các năm gần đây", en="grades of the last years"),
    question=Words(vi="Xếp loại từng năm gần đây là gì?", en="What were the recipient's grades, year by year?"),
)


@computation(
    "commendation.streak",
    Words(vi="số năm liền hoàn thành xuất sắc nhiệm vụ", en="years in a row at the top grade"),
    Source(
        date(2019, 10, 18),
        GUIDANCE_21_2019.at(),
        Evidence.INFERRED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/4CDB4-hd-dang-vien-hoan-thanh-tot-nhiem-vu-co-duoc-khen-thuong-khong.html",
    ),
    Source(date(2021, 9, 28), GUIDANCE_01_2021.at(Words(vi="mục 19", en="item 19")), Evidence.INFERRED),
    Source(date(2025, 6, 9), GUIDANCE_06_2025.at(), Evidence.INFERRED),
    Source(date(2026, 5, 19), GUIDANCE_01_2026.at(), Evidence.UNTRACED),
    inputs=(_YEARLY_GRADES, STREAK_RESET_BY_AWARD, LAST_STREAK_AWARD_YEAR),
)
def streak(
    yearly_grades: Mapping[int, str], streak_reset_by_award: bool, last_streak_award_year: int, *, on: date
) -> int:
    """Return how many assessment years in a row, up to the last one graded, were at the top grade.

    A year without a grade breaks the run. Whether an award for a run of years starts the count anew is settled by no
    text that was seen: where *streak_reset_by_award* says so, only the years after that of the last such award count.

    >>> grades = dict.fromkeys(range(2014, 2020), Grade.EXCELLENT)
    >>> streak(grades, False, 2018, on=date(2019, 12, 31)), streak(grades, True, 2018, on=date(2019, 12, 31))
    (6, 1)
    """
    last = max(yearly_grades, default=0)
    after = last_streak_award_year if streak_reset_by_award else 0
    years = takewhile(lambda year: yearly_grades.get(year) == Grade.EXCELLENT, range(last, after, -1))
    return len(list(years))


@computation(
    "commendation.money",
    Words(vi="tiền thưởng kèm theo khen thưởng", en="money that goes with an award"),
    Source(
        date(2015, 10, 27),
        GUIDANCE_56_2015.at(),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/34B9F-hd-muc-tien-thuong-kem-theo-ky-niem-chuong-va-huy-hieu-cho-dang-vien.html",
    ),
    Source(
        date(2025, 12, 29),
        DISPATCH_19780_2025.at(),
        Evidence.QUOTED,
        url="https://nhansu.vn/van-ban-phap-luat/Cong-van-19780-CV-VPTW-2025-dieu-chinh-Huong-dan-56-HD-VPTW-687053.html",
    ),
    inputs=(AWARD_MULTIPLE, AWARD_DAY),
)
def money(award_multiple: Real, award_day: date, *, on: date) -> int | Fraction:
    """Return the money that goes with an award, in đồng: a multiple of the base salary on the day of the award.

    The multiple is the caller's where the table was not seen: of it the two awards of a cell are known. Reckoned
    by decimals, and exact, for no rounding is set. Raises ``NotInForce`` for a day whose base salary was not seen.

    >>> money(0.6, date(2019, 12, 31), on=date(2019, 12, 31))
    894000
    """
    return plain(Fraction(str(award_multiple)) * COMMENDATION_BASE_SALARY.on(award_day))


COMPUTATIONS = (streak, money)
