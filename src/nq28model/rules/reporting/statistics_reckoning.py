"""What is reckoned of the statistics of the Party: the residuals of its forms, and the class of a unit."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from nq28model.computation import computation
from nq28model.domains import Real
from nq28model.facts.reporting_vocabularies import Form5Type, UnitClass28
from nq28model.facts.statistics import (
    ADMITTED_MEMBERS,
    ARRIVED_FROM_DISTRICT,
    ARRIVED_FROM_PROVINCE,
    CLOSING_MEMBERS,
    DIED_MEMBERS,
    EXPELLED_MEMBERS,
    FORM_2_TOTAL,
    FORM_5_TYPE,
    GAINED_MEMBERS,
    GRASSROOTS_BODIES,
    GRASSROOTS_CELLS,
    GRASSROOTS_ORGANISATIONS,
    LEFT_FOR_DISTRICT,
    LEFT_FOR_PROVINCE,
    LOST_MEMBERS,
    MINORITY_STATE_SHARE_COUNTS,
    OPENING_MEMBERS,
    ORGANISATIONS_AT_END,
    ORGANISATIONS_AT_START,
    ORGANISATIONS_ENDED,
    ORGANISATIONS_FORMED,
    ORGANISATIONS_HANDED_OVER,
    ORGANISATIONS_RECEIVED,
    PREVIOUS_CLOSING_MEMBERS,
    RESIGNED_MEMBERS,
    RESTORED_MEMBERS,
    SAME_PERIOD_LAST_YEAR_VALUE,
    STRUCK_OFF_MEMBERS,
    STRUCK_OFF_PROBATIONARY,
    THIS_PERIOD_VALUE,
)
from nq28model.instruments import (
    DISPATCH_3296_2017,
    GUIDANCE_11_2021,
    GUIDANCE_12_2012,
    RESOLUTION_28_2009,
    REVIEW_PRACTICE_2009,
)
from nq28model.law import Evidence, Source
from nq28model.rules.exact import percentage
from nq28model.rules.notes import COMMUNITY_SOURCE
from nq28model.rules.reporting.statistics import FORM_1, FORM_1_A, FORM_1_B, FORM_1_C, FORM_1_C3, FORM_5
from nq28model.words import Words

_FORM_1_COLUMN_4 = Words(vi="Biểu số 1, cột 4", en="Form 1, column 4")
_TAKEN_AS_IN_2021 = Words(vi="Coi là như năm 2021.", en="Taken to be as in 2021.")

# The lines of Form 5 that fall in a class whatever the reporting body counts.
_BY_LINE = {
    "9b": UnitClass28.NON_STATE_ENTERPRISE,
    "9c": UnitClass28.COOPERATIVE,
    "6b": UnitClass28.NON_PUBLIC_SERVICE_UNIT,
}
_CLASSES: Mapping[str, UnitClass28 | None] = {kind: _BY_LINE.get(kind.line) for kind in Form5Type}


@computation(
    "statistics.balance",
    Words(vi="chênh lệch của Biểu số 1", en="the residual of Form 1"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(OPENING_MEMBERS, GAINED_MEMBERS, LOST_MEMBERS, CLOSING_MEMBERS),
)
def balance(opening_members: int, gained_members: int, lost_members: int, closing_members: int, *, on: date) -> int:
    """Return by how many members Form 1 fails to balance: D − (A + B − C), nought where it balances.

    Below nought, more members are accounted for than the list has at the end of the period.

    >>> balance(120, 9, 4, 124, on=date(2024, 12, 31))
    -1
    """
    return closing_members - (opening_members + gained_members - lost_members)


@computation(
    "statistics.gains",
    Words(vi="chênh lệch phần tăng", en="the residual of the gains"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_B), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_B), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_B), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(GAINED_MEMBERS, ADMITTED_MEMBERS, ARRIVED_FROM_PROVINCE, ARRIVED_FROM_DISTRICT, RESTORED_MEMBERS),
)
def gains(
    gained_members: int,
    admitted_members: int,
    arrived_from_province: int,
    arrived_from_district: int,
    restored_members: int,
    *,
    on: date,
) -> int:
    """Return by how many members line B of Form 1 differs from its four lines: those admitted, moved in and restored.

    >>> gains(9, 5, 1, 3, 0, on=date(2024, 12, 31))
    0
    """
    return gained_members - (admitted_members + arrived_from_province + arrived_from_district + restored_members)


@computation(
    "statistics.losses",
    Words(vi="chênh lệch phần giảm", en="the residual of the losses"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_C), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_C), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_C), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(
        LOST_MEMBERS,
        DIED_MEMBERS,
        EXPELLED_MEMBERS,
        STRUCK_OFF_MEMBERS,
        RESIGNED_MEMBERS,
        LEFT_FOR_PROVINCE,
        LEFT_FOR_DISTRICT,
    ),
)
def losses(
    lost_members: int,
    died_members: int,
    expelled_members: int,
    struck_off_members: int,
    resigned_members: int,
    left_for_province: int,
    left_for_district: int,
    *,
    on: date,
) -> int:
    """Return by how many members line C of Form 1 differs from its six lines.

    The probationary members among those struck off are in their line already, and are not added again.

    >>> losses(4, 1, 0, 1, 0, 1, 1, on=date(2024, 12, 31))
    0
    """
    lines = (died_members, expelled_members, struck_off_members, resigned_members, left_for_province, left_for_district)
    return lost_members - sum(lines)


@computation(
    "statistics.chain",
    Words(vi="chênh lệch giữa hai kỳ", en="the residual between two periods"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_A), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_A), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_A), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(OPENING_MEMBERS, PREVIOUS_CLOSING_MEMBERS),
)
def chain(opening_members: int, previous_closing_members: int, *, on: date) -> int:
    """Return by how many members line A of a period differs from line D of the one before.

    >>> chain(120, 118, on=date(2024, 12, 31))
    2
    """
    return opening_members - previous_closing_members


@computation(
    "statistics.part",
    Words(vi="phần vượt của «trong đó»", en="the excess of a part over its whole"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_C3), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_C3), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_C3), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(STRUCK_OFF_PROBATIONARY, STRUCK_OFF_MEMBERS),
)
def part(struck_off_probationary: int, struck_off_members: int, *, on: date) -> int:
    """Return by how many the probationary among those struck off exceed these; nought or below where they fit.

    >>> part(1, 1, on=date(2024, 12, 31))
    0
    """
    return struck_off_probationary - struck_off_members


@computation(
    "statistics.year_on_year",
    Words(vi="tỷ lệ so với cùng kỳ năm trước", en="this period as a percentage of the same period of last year"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(_FORM_1_COLUMN_4), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(_FORM_1_COLUMN_4), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(_FORM_1_COLUMN_4), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(THIS_PERIOD_VALUE, SAME_PERIOD_LAST_YEAR_VALUE),
)
def year_on_year(this_period_value: Real, same_period_last_year_value: Real, *, on: date) -> int | Fraction | None:
    """Return this period in percent of the same period of last year, exact; None where that was nought.

    >>> year_on_year(9, 8, on=date(2024, 12, 31))
    Fraction(225, 2)
    """
    return percentage(this_period_value, same_period_last_year_value)


@computation(
    "statistics.organisation_total",
    Words(vi="chênh lệch của Biểu số 5", en="the residual of Form 5"),
    Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_5), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_5), Evidence.INFERRED, note=_TAKEN_AS_IN_2021),
    Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_5), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    inputs=(GRASSROOTS_ORGANISATIONS, GRASSROOTS_BODIES, GRASSROOTS_CELLS),
)
def organisation_total(
    grassroots_organisations: int, grassroots_bodies: int, grassroots_cells: int, *, on: date
) -> int:
    """Return by how many organisations the total of Form 5 differs from its two parts, the bodies and the cells.

    Sectional committees and affiliated cells stand in columns of their own, and are not added.

    >>> organisation_total(14, 2, 12, on=date(2024, 12, 31))
    0
    """
    return grassroots_organisations - (grassroots_bodies + grassroots_cells)


@computation(
    "statistics.admissions",
    Words(vi="chênh lệch giữa Biểu số 2 và Biểu số 1", en="the residual between Forms 1 and 2"),
    Source(
        date(2021, 12, 13), GUIDANCE_11_2021.at(Words(vi="Biểu số 1 và số 2", en="Forms 1 and 2")), Evidence.INFERRED
    ),
    inputs=(FORM_2_TOTAL, ADMITTED_MEMBERS),
)
def admissions(form_2_total: int, admitted_members: int, *, on: date) -> int:
    """Return by how many the newly admitted of Form 2 differ from those admitted by Form 1, line B1.

    >>> admissions(5, 5, on=date(2024, 12, 31))
    0
    """
    return form_2_total - admitted_members


@computation(
    "statistics.organisations",
    Words(vi="chênh lệch của chuỗi số liệu tổ chức", en="the residual of a series of organisations"),
    Source(date(2009, 11, 10), REVIEW_PRACTICE_2009.at(), Evidence.INFERRED),
    inputs=(
        ORGANISATIONS_AT_START,
        ORGANISATIONS_FORMED,
        ORGANISATIONS_RECEIVED,
        ORGANISATIONS_ENDED,
        ORGANISATIONS_HANDED_OVER,
        ORGANISATIONS_AT_END,
    ),
)
def organisations(
    organisations_at_start: int,
    organisations_formed: int,
    organisations_received: int,
    organisations_ended: int,
    organisations_handed_over: int,
    organisations_at_end: int,
    *,
    on: date,
) -> int:
    """Return by how many organisations the end of a series differs from its start and what came and went.

    A received organisation was not formed. Flows alone give no stock: each of the six has to be known.

    >>> organisations(20, 14, 1, 3, 0, 30, on=date(2019, 10, 31))
    -2
    """
    came = organisations_formed + organisations_received
    went = organisations_ended + organisations_handed_over
    return organisations_at_end - (organisations_at_start + came - went)


@computation(
    "statistics.class_28",
    Words(
        vi="loại hình Nghị quyết 28-NQ/TU ứng với dòng của Biểu số 5",
        en="the class of Resolution 28-NQ/TU that a line of Form 5 falls in",
    ),
    Source(
        date(2009, 11, 10),
        RESOLUTION_28_2009.at(),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Báo cáo nơi khác không giống nhau: bảng của một tỉnh năm 2018 tính cả phần vốn nhà nước "
                "đến một nửa vào khu vực tư nhân, số liệu của một thành phố năm 2012 tính cả công ty cổ "
                "phần Nhà nước không chi phối, Biểu số 5 để cả hai ở nhóm có vốn Nhà nước."
            ),
            en=(
                "Reviews elsewhere differ: one province's table of 2018 counts a State share of up to "
                "half among private units, one city's count of 2012 takes in joint-stock companies "
                "without State control, Form 5 keeps both under State capital."
            ),
        ),
    ),
    inputs=(FORM_5_TYPE, MINORITY_STATE_SHARE_COUNTS),
)
def class_28(form_5_type: str, minority_state_share_counts: bool, *, on: date) -> UnitClass28 | None:
    """Return the class of Resolution 28-NQ/TU that a line of Form 5 falls in; None where it falls in none.

    Whether an enterprise with a State share below half is one of the non-state ones is for the reporting body to say:
    bodies differ. For every other line *minority_state_share_counts* makes no difference.

    >>> class_28(Form5Type.STATE_CAPITAL_BELOW_HALF, True, on=date(2019, 10, 31))
    <UnitClass28.NON_STATE_ENTERPRISE: 'non_state_enterprise'>
    """
    if form_5_type == Form5Type.STATE_CAPITAL_BELOW_HALF:
        return UnitClass28.NON_STATE_ENTERPRISE if minority_state_share_counts else None
    return _CLASSES[form_5_type]


COMPUTATIONS = (
    balance,
    gains,
    losses,
    chain,
    part,
    year_on_year,
    organisation_total,
    admissions,
    organisations,
    class_28,
)
