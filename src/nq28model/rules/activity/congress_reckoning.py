"""What is reckoned of congresses: when the next falls due, and how far one lies outside its span."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.facts.congress import CONGRESS_DAY, CONGRESS_MARK, PREVIOUS_CONGRESS_DAY
from nq28model.facts.organisation import ORGANISATION_FORM
from nq28model.facts.vocabularies import OrganisationForm
from nq28model.instruments import CHARTER_2011, REGULATION_294_2025
from nq28model.law import Evidence, Source, article
from nq28model.periods import days_outside_shift, shift_span
from nq28model.periods.months import later
from nq28model.rules.activity.congress import (
    CONGRESS_CELL_MONTHS,
    CONGRESS_CELL_SHIFT_MONTHS,
    CONGRESS_GRASSROOTS_MONTHS,
    CONGRESS_GRASSROOTS_SHIFT_MONTHS,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026
from nq28model.words import Words


@computation(
    "congress.cell_mark",
    Words(vi="ngày đến kỳ đại hội của chi bộ trực thuộc đảng ủy cơ sở", en="when a cell's next congress falls due"),
    Source(
        date(2011, 1, 19),
        CHARTER_2011.at(article("24(3)")),
        Evidence.QUOTED,
        url="http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/nhiem-ky-dai-hoi-cua-chi-bo-truc-thuoc-dang-uy-bo-phan-dang-uy-co-so-555577.html",
        note=Words(vi="Năm năm hai lần, hiểu là ba mươi tháng.", en="Twice in five years, read as thirty months."),
    ),
    Source(
        date(2025, 7, 1),
        REGULATION_294_2025.at(),
        Evidence.QUOTED,
        url="https://xaydungchinhsach.chinhphu.vn/thi-diem-dai-hoi-chi-bo-5-nam-mot-lan-119250603053006617.htm",
        note=Words(
            vi="Năm năm, thí điểm, cho chi bộ không phải chi bộ cơ sở (Hướng dẫn 06-HD/TW).",
            en="Five years, as a pilot, for cells that are not grassroots cells (Guidance 06-HD/TW).",
        ),
    ),
    Source(
        date(2026, 4, 8),
        REGULATIONS_OF_2026,
        Evidence.INFERRED,
        note=Words(
            vi="Coi là tiếp nối theo Quy định 20-QĐ/TW và quy định thay thế.",
            en="Taken to go on under Regulation 20-QĐ/TW and its successor.",
        ),
    ),
    inputs=(PREVIOUS_CONGRESS_DAY,),
)
def cell_mark(previous_congress_day: date, *, on: date) -> date:
    """Return the day on which a cell's next congress falls due: the corresponding day, or the last day of its month.

    The term is that in force on the day of the congress before (inferred): thirty months, and sixty from 1/7/2025 on.
    Raises ``NotInForce`` for a congress before the first term that is known, and ``InvalidValue`` for a day beyond the
    year 9999.

    >>> cell_mark(date(2020, 8, 31), on=date(2021, 3, 1))
    datetime.date(2023, 2, 28)
    """
    return later(previous_congress_day, "previous_congress_day", months=CONGRESS_CELL_MONTHS.on(previous_congress_day))


@computation(
    "congress.grassroots_mark",
    Words(
        vi="ngày đến kỳ đại hội của tổ chức cơ sở đảng", en="when a grassroots organisation's next congress falls due"
    ),
    Source(date(2011, 1, 19), CHARTER_2011.at(article("22(1)")), Evidence.UNTRACED),
    inputs=(PREVIOUS_CONGRESS_DAY,),
)
def grassroots_mark(previous_congress_day: date, *, on: date) -> date:
    """Return the day on which a grassroots organisation's next congress falls due, sixty months after the one before.

    Raises ``NotInForce`` for a congress before the first term that is known, and ``InvalidValue`` for a day beyond the
    year 9999.

    >>> grassroots_mark(date(2020, 6, 15), on=date(2021, 3, 1))
    datetime.date(2025, 6, 15)
    """
    months = CONGRESS_GRASSROOTS_MONTHS.on(previous_congress_day)
    return later(previous_congress_day, "previous_congress_day", months=months)


@computation(
    "congress.outside_shift",
    Words(vi="số ngày đại hội vượt khoảng thời gian cho phép", en="how far a congress lies outside its span"),
    Source(
        date(2011, 1, 19),
        CHARTER_2011.at(Words(vi="khoản 1 Điều 22, khoản 3 Điều 24", en="arts 22(1), 24(3)")),
        Evidence.INFERRED,
        note=Words(
            vi="Khoảng xê dịch của chi bộ được trích nguyên văn, khoảng kia chưa tìm được nguồn.",
            en="The cell's shift is quoted, the other untraced.",
        ),
    ),
    inputs=(CONGRESS_DAY, CONGRESS_MARK, ORGANISATION_FORM),
)
def outside_shift(congress_day: date, congress_mark: date, organisation_form: str, *, on: date) -> int | None:
    """Return how many days a congress lies outside the span to which it may be moved, nought inside it.

    A cell under a grassroots committee may move it by six months, a grassroots organisation by twelve, either way.
    None for a form of organisation of whose shift nothing was seen. Raises ``InvalidValue`` where the span leaves the
    calendar.

    >>> outside_shift(date(2023, 6, 20), date(2022, 12, 15), OrganisationForm.AFFILIATED_CELL, on=date(2023, 6, 20))
    5
    """
    months = _shift_months(organisation_form, on)
    return None if months is None else days_outside_shift(congress_day, congress_mark, months)


def congress_span(congress_mark: date, organisation_form: str, *, on: date) -> tuple[date, date] | None:
    """Return the first and the last day to which a congress that falls due on a day may be moved.

    None for a form of organisation of whose shift nothing was seen. Raises ``InvalidValue`` where the span leaves the
    calendar.

    >>> congress_span(date(2022, 12, 15), OrganisationForm.AFFILIATED_CELL, on=date(2022, 10, 31))
    (datetime.date(2022, 6, 15), datetime.date(2023, 6, 15))
    """
    months = _shift_months(organisation_form, on)
    return None if months is None else shift_span(congress_mark, months)


def _shift_months(organisation_form: str, on: date) -> int | None:
    match organisation_form:
        case OrganisationForm.AFFILIATED_CELL | OrganisationForm.CELL:
            return CONGRESS_CELL_SHIFT_MONTHS.on(on)
        case OrganisationForm.GRASSROOTS_CELL | OrganisationForm.GRASSROOTS_BODY:
            return CONGRESS_GRASSROOTS_SHIFT_MONTHS.on(on)
        case _:
            return None


COMPUTATIONS = (cell_mark, grassroots_mark, outside_shift)
