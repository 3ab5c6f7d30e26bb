"""What is reckoned of cell meetings: attendance, regularity, the agenda, scores and grades."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import TypeAlias, TypeVar

from nq28model.computation import Table, computation
from nq28model.domains import Choice, Number, Real, Whole
from nq28model.entities import AgendaSubject
from nq28model.errors import InvalidValue
from nq28model.facts.activity_vocabularies import MeetingGrade
from nq28model.facts.meeting import (
    ATTAINABLE_POINTS,
    CRITERION_POINTS,
    MEETING_SCORE,
    MEMBERS_DUE,
    MEMBERS_PRESENT,
    MONTHS_DUE,
    MONTHS_HELD,
)
from nq28model.instruments import CHARTER_2011, GUIDANCE_12_2018, MEETING_RUBRICS_2018
from nq28model.law import Evidence, Source, article
from nq28model.rules.activity.meeting import MEETING_AVERAGE_SCORE, MEETING_FAIR_SCORE, MEETING_GOOD_SCORE
from nq28model.rules.exact import percentage, plain
from nq28model.words import Words

_Amount = TypeVar("_Amount", int, Real)
# A term is the string of its id; a mapping is of one kind of key or of the other.
_Agenda: TypeAlias = Mapping[AgendaSubject, Real] | Mapping[str, Real]

_PAGE_THUVIENPHAPLUAT_C_HD_CHI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html"

# One answer for each of several: no question of a form, so not in the vocabulary.
_AGENDA_ITEMS = Table(
    "agenda_items",
    Choice(tuple(AgendaSubject)),
    Number(0),
    words=Words(vi="dung lượng từng chủ đề", en="what each subject of the agenda had"),
    question=Words(
        vi="Mỗi chủ đề có bao nhiêu nội dung, hoặc bao nhiêu phút?",
        en="How many items, or minutes, did each subject have?",
    ),
)
_MONTHLY_SCORES = Table(
    "monthly_scores",
    Whole(1, 12),
    Number(0, 100),
    words=Words(vi="điểm các buổi sinh hoạt trong năm", en="scores of the year's meetings"),
    question=Words(
        vi="Điểm các buổi sinh hoạt trong năm là bao nhiêu?", en="What were the scores of the year's meetings?"
    ),
)


@computation(
    "meeting.attendance",
    Words(vi="tỷ lệ đảng viên dự sinh hoạt", en="attendance of a meeting"),
    Source(
        date(2018, 7, 6),
        GUIDANCE_12_2018.at(),
        Evidence.QUOTED,
        url="http://llct.tnut.edu.vn/tin-tuc/2018-07-31/tieu-chi-danh-gia-chat-luong-sinh-hoat-chi-bo-dang-dt310.html",
    ),
    inputs=(MEMBERS_DUE, MEMBERS_PRESENT),
)
def attendance(members_due: int, members_present: int, *, on: date) -> int | Fraction | None:
    """Return what share of those who had to attend was present, in percent and exact; None where nobody had to.

    Exempt members, and those of the armed forces on special duty, are in neither number. Raises ``InvalidValue``
    where more were present than had to be.

    >>> attendance(20, 17, on=date(2019, 10, 31)), attendance(7, 6, on=date(2019, 10, 31))
    (85, Fraction(600, 7))
    """
    return percentage(_within(members_present, members_due, "members_present"), members_due)


@computation(
    "meeting.regularity",
    Words(vi="mức độ thường xuyên của sinh hoạt chi bộ", en="how regularly a cell meets"),
    Source(
        date(2011, 1, 19),
        CHARTER_2011.at(article("24(2)")),
        Evidence.INFERRED,
        url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
        note=Words(
            vi="Cách đo do chúng tôi đặt cho hạn chế mà bài tổng kết của quận nêu.",
            en="A measure of ours for the weakness that the district review names.",
        ),
    ),
    inputs=(MONTHS_DUE, MONTHS_HELD),
)
def regularity(months_due: int, months_held: int, *, on: date) -> int | Fraction | None:
    """Return in what share of the months due a meeting was held, in percent and exact; None where none was due.

    Two meetings in one month do not make up for a month without one. Raises ``InvalidValue`` where meetings were held
    in more months than were due.

    >>> regularity(12, 9, on=date(2019, 10, 31))
    75
    """
    return percentage(_within(months_held, months_due, "months_held"), months_due)


@computation(
    "meeting.missed",
    Words(vi="số tháng không sinh hoạt", en="months without a meeting"),
    Source(date(2011, 1, 19), CHARTER_2011.at(article("24(2)")), Evidence.INFERRED, url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI),
    inputs=(MONTHS_DUE, MONTHS_HELD),
)
def missed(months_due: int, months_held: int, *, on: date) -> int:
    """Return how many of the months due passed without a meeting.

    Raises ``InvalidValue`` where meetings were held in more months than were due.

    >>> missed(12, 9, on=date(2019, 10, 31))
    3
    """
    return months_due - _within(months_held, months_due, "months_held")


@computation(
    "meeting.agenda_shares",
    Words(vi="tỷ trọng nội dung sản xuất, kinh doanh trong sinh hoạt", en="share of production on the agenda"),
    Source(
        date(2018, 7, 6),
        GUIDANCE_12_2018.at(),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Cách đo do chúng tôi đặt cho hạn chế mà bài tổng kết của quận nêu; không có ngưỡng nào được quy định."
            ),
            en=("A measure of ours for the weakness that the district review names; no threshold is laid down."),
        ),
    ),
    inputs=(_AGENDA_ITEMS,),
)
def agenda_shares(agenda_items: _Agenda, *, on: date) -> int | Fraction | None:
    """Return what share of the agenda was production and business, in percent and exact; None for an empty agenda.

    The table has, for each subject, the number of items or the minutes given to it: one unit throughout.

    >>> agenda_shares({AgendaSubject.PRODUCTION: 4, AgendaSubject.PARTY_BUILDING: 1, "other": 3}, on=date(2019, 10, 31))
    50
    """
    return _share_of(AgendaSubject.PRODUCTION, agenda_items)


@computation(
    "meeting.party_building_share",
    Words(vi="tỷ trọng nội dung xây dựng Đảng trong sinh hoạt", en="share of Party building on the agenda"),
    Source(
        date(2018, 7, 6),
        GUIDANCE_12_2018.at(),
        Evidence.INFERRED,
        note=Words(
            vi="Cách đo do chúng tôi đặt; không có ngưỡng nào được quy định.",
            en="A measure of ours; no threshold is laid down.",
        ),
    ),
    inputs=(_AGENDA_ITEMS,),
)
def party_building_share(agenda_items: _Agenda, *, on: date) -> int | Fraction | None:
    """Return what share of the agenda was Party building, in percent and exact; None for an empty agenda.

    No share is asked for by any text that was seen: it is shown, and not judged.

    >>> party_building_share({"production": 4, "party_building": 1, "other": 3}, on=date(2019, 10, 31))
    Fraction(25, 2)
    """
    return _share_of(AgendaSubject.PARTY_BUILDING, agenda_items)


@computation(
    "meeting.score",
    Words(vi="điểm buổi sinh hoạt theo khung tiêu chí", en="score of a meeting under a rubric"),
    Source(
        date(2018, 7, 6),
        MEETING_RUBRICS_2018.at(),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Bảng chấm điểm chỉ cho điểm chuyên đề trong tháng có sinh hoạt chuyên đề; cách quy về "
                "thang một trăm do chúng tôi đặt."
            ),
            en=("Rubrics give thematic points only in months with a thematic meeting; the normalising is ours."),
        ),
    ),
    inputs=(CRITERION_POINTS, ATTAINABLE_POINTS),
)
def score(criterion_points: Real, attainable_points: Real, *, on: date) -> int | Fraction | None:
    """Return the score of a meeting out of a hundred, exact: the points given of those that could be had this month.

    Criteria that do not arise, as the thematic one in a month without a thematic meeting, are in neither; a rubric's
    ``points`` gives both. None where nothing could be had. Raises ``InvalidValue`` for more points than that.

    >>> score(86, 95, on=date(2025, 11, 30))
    Fraction(1720, 19)
    """
    return percentage(_within(criterion_points, attainable_points, "criterion_points"), attainable_points)


@computation(
    "meeting.grade",
    Words(vi="xếp loại buổi sinh hoạt", en="grade of a meeting"),
    Source(
        date(2018, 7, 6),
        MEETING_RUBRICS_2018.at(),
        Evidence.REPORTED,
        url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/sinh-hoat-chi-bo/danh-gia-chat-luong-sinh-hoat",
    ),
    inputs=(MEETING_SCORE,),
)
def grade(meeting_score: Real, *, on: date) -> MeetingGrade:
    """Return the grade of a meeting by its score, as the rubrics of provinces agree on it.

    A rubric may ask more of «good»: that of the enterprises of Bình Thuận asks for full marks on four criteria.

    >>> grade(89.9, on=date(2019, 10, 31))
    <MeetingGrade.FAIR: 'fair'>
    """
    if meeting_score >= MEETING_GOOD_SCORE.on(on):
        return MeetingGrade.GOOD
    if meeting_score >= MEETING_FAIR_SCORE.on(on):
        return MeetingGrade.FAIR
    return MeetingGrade.AVERAGE if meeting_score >= MEETING_AVERAGE_SCORE.on(on) else MeetingGrade.POOR


@computation(
    "meeting.year_mean",
    Words(vi="điểm bình quân năm", en="mean score of a year"),
    Source(
        date(2018, 7, 6),
        MEETING_RUBRICS_2018.at(),
        Evidence.INFERRED,
        note=Words(
            vi=("Điểm trung bình theo bảng chấm điểm của địa phương; cách xử lý tháng thiếu do chúng tôi đặt."),
            en="The mean is the local rubric's; the treatment of missing months is ours.",
        ),
    ),
    inputs=(_MONTHLY_SCORES,),
)
def year_mean(monthly_scores: Mapping[int, Real], *, on: date) -> int | Fraction | None:
    """Return the mean of the scores of a year, exact; None where no month has one.

    A month without a meeting has no score: it is missing, and not nought, and shows among the months missed.

    >>> year_mean({1: 92, 2: 90, 4: 88, 5: 94}, on=date(2019, 12, 31))
    91
    """
    scores = [Fraction(one) for one in monthly_scores.values()]
    return plain(sum(scores, start=Fraction(0)) / len(scores)) if scores else None


def _within(part: _Amount, whole: _Amount, where: str) -> _Amount:
    """Return a part, which cannot exceed its whole."""
    if part > whole:
        wanted = Words(vi="không quá {whole}", en="no more than {whole}").fill(whole=str(whole))
        raise InvalidValue(where, part, wanted)
    return part


def _share_of(subject: AgendaSubject, agenda: _Agenda) -> int | Fraction | None:
    amounts = {kind: Fraction(amount) for kind, amount in agenda.items()}
    return percentage(amounts.get(subject, Fraction(0)), sum(amounts.values(), start=Fraction(0)))


COMPUTATIONS = (attendance, regularity, missed, agenda_shares, party_building_share, score, grade, year_mean)
