"""What is reckoned of plans and reviews: attainment, the anniversary, and how far its days lie apart."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.computation import computation
from nq28model.domains import Real
from nq28model.errors import InvalidValue
from nq28model.facts.review import (
    ANCHOR_DAY,
    ATTAINMENT_PERCENT,
    CONFERENCE_DAY,
    DATA_AS_OF,
    DONE_COUNT,
    LABEL_END_YEAR,
    LABEL_KIND,
    LABEL_START_YEAR,
    LABEL_YEARS,
    PLANNED_COUNT,
    PRINTED_DECIMALS,
    PRINTED_PERCENT,
    PUBLICATION_DAY,
    REVIEW_MARK,
    YEARS_REVIEWED,
)
from nq28model.instruments import RESOLUTION_28_2009, REVIEW_PRACTICE_2009
from nq28model.law import Evidence, Source
from nq28model.periods.labels import years_covered
from nq28model.periods.months import later
from nq28model.rules.exact import percentage, plain
from nq28model.words import Words

_MONTHS_OF_A_YEAR = 12


@computation(
    "review.mark",
    Words(vi="ngày tròn năm thực hiện nghị quyết", en="the day on which the years of a resolution are complete"),
    Source(
        date(2009, 11, 10),
        RESOLUTION_28_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Chưa thấy văn bản nào về cách tính năm sơ kết, tổng kết.",
            en="No text on the counting of reviews was seen.",
        ),
    ),
    inputs=(ANCHOR_DAY, YEARS_REVIEWED),
)
def mark(anchor_day: date, years_reviewed: int, *, on: date) -> date:
    """Return the day on which the years under review are complete: the corresponding day, or the last of its month.

    A district may hold its review before that day, and the city after it: nothing was seen that says when. Raises
    ``InvalidValue`` for a day beyond the year 9999.

    >>> mark(date(2009, 11, 10), 10, on=date(2019, 10, 31))
    datetime.date(2019, 11, 10)
    """
    return later(anchor_day, "anchor_day", months=_MONTHS_OF_A_YEAR * years_reviewed)


@computation(
    "review.offset",
    Words(vi="khoảng cách từ mốc tròn năm đến hội nghị", en="how far a conference lies from the anniversary"),
    Source(
        date(2009, 11, 10),
        REVIEW_PRACTICE_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Hội nghị có thể diễn ra trước ngày tròn năm: không có quy định nào khác.",
            en="A conference may come before the anniversary: nothing requires otherwise.",
        ),
    ),
    inputs=(REVIEW_MARK, CONFERENCE_DAY),
)
def offset(review_mark: date, conference_day: date, *, on: date) -> int:
    """Return how many days after the anniversary the conference was; below nought where it came before.

    >>> offset(date(2019, 11, 10), date(2019, 10, 31), on=date(2019, 10, 31))
    -10
    """
    return (conference_day - review_mark).days


@computation(
    "review.label_span",
    Words(vi="số năm của một nhãn giai đoạn", en="how many years a label covers"),
    Source(
        date(2009, 11, 10),
        REVIEW_PRACTICE_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Chưa tìm được nguồn cho cách hiểu nhãn nhiệm kỳ và nhãn kế hoạch.",
            en="The readings of term and plan labels are untraced.",
        ),
    ),
    inputs=(LABEL_START_YEAR, LABEL_END_YEAR, LABEL_KIND),
)
def label_span(label_start_year: int, label_end_year: int, label_kind: str, *, on: date) -> int:
    """Return how many years a label of two years covers: those elapsed, or for a plan both ends counted.

    Raises ``InvalidValue`` for a label that ends before it starts.

    >>> from nq28model.periods import LabelKind
    >>> label_span(2009, 2019, LabelKind.REVIEW, on=date(2019, 10, 31))
    10
    >>> label_span(2021, 2025, LabelKind.PLAN, on=date(2021, 1, 1))
    5
    """
    if label_end_year < label_start_year:
        wanted = Words(vi="năm từ {start} trở đi", en="a year from {start} on").fill(start=str(label_start_year))
        raise InvalidValue("label_end_year", label_end_year, wanted)
    return years_covered(label_start_year, label_end_year, label_kind)


_SINCE_REVIEW_PRACTICE_2009 = (Source(date(2009, 11, 10), REVIEW_PRACTICE_2009.at(), Evidence.INFERRED),)


@computation(
    "review.label_difference",
    Words(vi="chênh lệch giữa nhãn và số năm tổng kết", en="gap between a label and the years under review"),
    *_SINCE_REVIEW_PRACTICE_2009,
    inputs=(LABEL_YEARS, YEARS_REVIEWED),
)
def label_difference(label_years: int, years_reviewed: int, *, on: date) -> int:
    """Return how many years more a label covers than are under review.

    >>> label_difference(10, 10, on=date(2019, 10, 31))
    0
    """
    return label_years - years_reviewed


@computation(
    "review.data_age",
    Words(vi="số ngày từ khi chốt số liệu đến hội nghị", en="days from the data to the conference"),
    *_SINCE_REVIEW_PRACTICE_2009,
    inputs=(DATA_AS_OF, CONFERENCE_DAY),
)
def data_age(data_as_of: date, conference_day: date, *, on: date) -> int:
    """Return how many days lie between the day of the data and the conference; below nought where the data came after.

    >>> data_age(date(2024, 3, 31), date(2024, 5, 14), on=date(2024, 5, 14))
    44
    """
    return (conference_day - data_as_of).days


@computation(
    "review.publication_delay",
    Words(vi="số ngày từ hội nghị đến khi đăng tin", en="days from the conference to publication"),
    *_SINCE_REVIEW_PRACTICE_2009,
    inputs=(CONFERENCE_DAY, PUBLICATION_DAY),
)
def publication_delay(conference_day: date, publication_day: date, *, on: date) -> int:
    """Return how many days after the conference the report was published; below nought where it came before.

    >>> publication_delay(date(2019, 10, 31), date(2020, 1, 24), on=date(2020, 1, 24))
    85
    """
    return (publication_day - conference_day).days


@computation(
    "plan.attainment",
    Words(vi="tỷ lệ hoàn thành kế hoạch", en="attainment of a plan"),
    *_SINCE_REVIEW_PRACTICE_2009,
    inputs=(DONE_COUNT, PLANNED_COUNT),
)
def attainment(done_count: Real, planned_count: Real, *, on: date) -> int | Fraction | None:
    """Return what was done in percent of what was planned, exact; None where nothing was planned.

    «đạt 125 %» says it outright, «vượt 25 %» says a hundred and 25, «thiếu 25 %» a hundred less 25.

    >>> attainment(45, 36, on=date(2019, 10, 31)), attainment(30, 36, on=date(2019, 10, 31))
    (125, Fraction(250, 3))
    """
    return percentage(done_count, planned_count)


@computation(
    "plan.printed_difference",
    Words(vi="độ lệch giữa tỷ lệ in và tỷ lệ tính", en="gap between a printed percentage and the exact one"),
    *_SINCE_REVIEW_PRACTICE_2009,
    inputs=(ATTAINMENT_PERCENT, PRINTED_PERCENT, PRINTED_DECIMALS),
)
def printed_difference(
    attainment_percent: Real, printed_percent: Real, printed_decimals: int, *, on: date
) -> int | Fraction:
    """Return how far a printed percentage lies from the exact one, in units of its last place.

    >>> printed_difference(Fraction(1025, 9), Fraction("113.8"), 1, on=date(2019, 10, 31))
    Fraction(8, 9)
    """
    return plain(abs(Fraction(printed_percent) - Fraction(attainment_percent)) * 10**printed_decimals)


COMPUTATIONS = (mark, offset, label_span, label_difference, data_age, publication_delay, attainment, printed_difference)
