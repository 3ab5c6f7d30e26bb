"""What is reckoned of admission, probation and recognition: ages, working days, and the days from which they count."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.domains import Day
from nq28model.facts.applicant import (
    ADMISSION_DECIDED_ON,
    ADMISSION_RECEIVED_ON,
    CELL_RESOLUTION_ON,
    CELL_REVIEWED_ON,
    CEREMONY_ON,
)
from nq28model.facts.member import PROBATION_ENDED_ON, RECOGNISED_ON, RECOGNITION_REVIEWED_ON
from nq28model.facts.vocabularies import CeremonyCountedFrom
from nq28model.instruments import (
    CHARTER_2011,
    REGULATION_20_2026,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
)
from nq28model.law import Evidence, Source, article
from nq28model.periods import WEEKENDS_ONLY, WorkingDays
from nq28model.periods.months import later, not_before, whole_months
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294,
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    CHARTER_STANDS_2026,
    FROM_EXAM_BANK,
    PILOT_IN_EXAM_BANK,
    STANDS_BEFORE_AND_AFTER,
)
from nq28model.rules.party.admission import (
    ADMISSION_CEREMONY_COUNTED_FROM,
    ADMISSION_DECISION_WORKING_DAYS,
    ADMISSION_PROBATION_MONTHS,
    ADMISSION_RECOGNITION_WORKING_DAYS,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Fact
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN = "https://thuvienphapluat.vn/hoi-dap-phap-luat/35A57-hd-thoi-han-to-chuc-le-ket-nap-va-thoi-diem-cong-nhan-dang-vien-chinh-thuc.html"
_POINT_1_1_1 = Words(vi="điểm 1.1.1", en="point 1.1.1")
_POINT_4_3_1 = Words(vi="điểm 4.3.1", en="point 4.3.1")
_POINT_4_1 = Words(vi="điểm 4.1", en="point 4.1")
_POINT_4_2_B = Words(vi="tiết b điểm 4.2", en="point 4.2(b)")
_POINT_4_2 = Words(vi="tiết a điểm 4.2", en="point 4.2(a)")

# Not in the vocabulary: a day of birth is reckoned with and never kept.
_BORN_ON: Fact[date] = Fact(
    "born_on",
    Day(),
    words=Words(vi="ngày sinh", en="day of birth"),
    question=Words(vi="Người vào Đảng sinh ngày nào?", en="On what day was the applicant born?"),
)


def _working_days(start: date, end: date, where: str, calendar: WorkingDays) -> int:
    """Return the working days after *start* up to *end*: no clause of the Party's own on counting was seen."""
    return calendar.count(start, not_before(start, end, where))


@computation(
    "party.admission.age_in_months",
    Words(vi="tuổi tính theo tháng khi chi bộ xét kết nạp", en="an applicant's age in months at the cell's review"),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(Words(vi="tiết a điểm 1.1", en="point 1.1(a)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-29-QD-TW-thi-hanh-Dieu-le-Dang-2016-319797.aspx",
    ),
    Source(
        date(2021, 7, 30),
        REGULATION_24_2021.at(_POINT_1_1_1, kept_by=(REGULATION_232_2025,)),
        Evidence.QUOTED,
        url="http://danvan.vn/Home/Van-ban/Dang-Nha-nuoc/14431/Quy-dinh-so-24-QDTW-ngay-3072021-cua-Ban-Chap-hanh-Trung-uong-ve-thi-hanh-Dieu-le-Dang",
    ),
    *carried_past_april_2026(
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_1_1_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
        under=REGULATIONS_OF_2026,
        note=Words(
            vi=(
                "Chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW; văn bản sau được mô tả trong một "
                "ngân hàng câu hỏi của cộng đồng."
            ),
            en=(
                "The full texts of 20-QĐ/TW and 208-QĐ/TW were not seen; the second is described in a "
                "community exam bank."
            ),
        ),
    ),
    inputs=(_BORN_ON, CELL_REVIEWED_ON),
)
def age_in_months(born_on: date, cell_reviewed_on: date, *, on: date) -> int:
    """Return an applicant's age at the cell's review, in whole months; the day of birth is not kept.

    Raises ``InvalidValue`` for a review before the birth.

    >>> age_in_months(date(2001, 10, 31), date(2019, 10, 31), on=date(2019, 10, 31))
    216
    """
    return whole_months(born_on, not_before(born_on, cell_reviewed_on, CELL_REVIEWED_ON.id))


_SINCE_REGULATION_29_2016_POINT_4 = (
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(_POINT_4_3_1),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/35A5C-hd-thoi-han-tham-quyen-quyet-dinh-ket-nap-dang-vien-xet-cong-nhan-dang-vien-chinh-thuc.html",
    ),
    Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_4_3_1), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
    Source(date(2025, 1, 20), REGULATION_232_2025.at(_POINT_4_3_1), Evidence.QUOTED),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_3_1), Evidence.INFERRED, note=CARRIED_ON_FROM_LAST_SEEN
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)


@computation(
    "party.admission.decision_days_late",
    Words(
        vi="số ngày làm việc quá hạn quyết định kết nạp", en="by how many working days an admission decision is late"
    ),
    *_SINCE_REGULATION_29_2016_POINT_4,
    inputs=(CELL_RESOLUTION_ON, ADMISSION_DECIDED_ON),
)
def decision_days_late(
    cell_resolution_on: date, admission_decided_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return by how many working days an admission decision is late, beyond the sixty; nought in time.

    The count begins on the day after the cell's resolution; holidays are those of the *calendar*. Raises
    ``InvalidValue`` for a decision before the resolution.

    >>> decision_days_late(date(2019, 7, 1), date(2019, 9, 24), on=date(2019, 10, 31))
    1
    """
    taken = _working_days(cell_resolution_on, admission_decided_on, ADMISSION_DECIDED_ON.id, calendar)
    return max(0, taken - ADMISSION_DECISION_WORKING_DAYS.on(on))


@computation(
    "party.member.recognition_days_late",
    Words(
        vi="số ngày làm việc quá hạn quyết định công nhận", en="by how many working days a recognition decision is late"
    ),
    *_SINCE_REGULATION_29_2016_POINT_4,
    inputs=(CELL_RESOLUTION_ON, RECOGNISED_ON),
)
def recognition_days_late(
    cell_resolution_on: date, recognised_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return by how many working days a recognition decision is late, beyond the thirty; nought in time.

    The count begins on the day after the cell's resolution on recognition, which *cell_resolution_on* is here;
    holidays are those of the *calendar*. Raises ``InvalidValue`` for a decision before the resolution.

    >>> recognition_days_late(date(2019, 7, 1), date(2019, 8, 13), on=date(2019, 10, 31))
    1
    """
    taken = _working_days(cell_resolution_on, recognised_on, RECOGNISED_ON.id, calendar)
    return max(0, taken - ADMISSION_RECOGNITION_WORKING_DAYS.on(on))


@computation(
    "party.admission.ceremony_working_days_taken",
    Words(vi="số ngày làm việc đến lễ kết nạp", en="the working days taken for the ceremony"),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(
            _POINT_4_1,
            kept_by=(
                REGULATION_24_2021,
                REGULATION_232_2025,
            ),
        ),
        Evidence.QUOTED,
        url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
    ),
    Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
    Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
    inputs=(ADMISSION_RECEIVED_ON, ADMISSION_DECIDED_ON, CEREMONY_ON),
)
def ceremony_working_days_taken(
    admission_received_on: date,
    admission_decided_on: date,
    ceremony_on: date,
    *,
    on: date,
    calendar: WorkingDays = WEEKENDS_ONLY,
) -> int:
    """Return the working days taken for the ceremony.

    From the day on which the cell received the decision; from 26/7/2026 on from the day on which the decision was
    issued. The count begins on the day after; holidays are those of the *calendar*. Raises ``InvalidValue`` for a
    ceremony before that day.

    >>> ceremony_working_days_taken(date(2019, 10, 7), date(2019, 10, 1), date(2019, 10, 31), on=date(2019, 10, 31))
    18
    """
    from_receipt = ADMISSION_CEREMONY_COUNTED_FROM.on(on) == CeremonyCountedFrom.RECEIPT
    start = admission_received_on if from_receipt else admission_decided_on
    return _working_days(start, ceremony_on, CEREMONY_ON.id, calendar)


@computation(
    "party.member.probation_end",
    Words(
        vi="ngày hết thời gian dự bị, thời điểm công nhận đảng viên chính thức",
        en="the last day of probation, and the day from which an official member is one",
    ),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(_POINT_4_2_B, kept_by=(REGULATION_24_2021,)),
        Evidence.QUOTED,
        url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
    ),
    Source(
        date(2025, 1, 20),
        REGULATION_232_2025.at(_POINT_4_2_B, kept_by=(REGULATION_294_2025,)),
        Evidence.INFERRED,
        note=CARRIED_ON_FROM_LAST_SEEN,
    ),
    Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_294),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
    inputs=(CEREMONY_ON,),
)
def probation_end(ceremony_on: date, *, on: date) -> date:
    """Return the last day of probation, which is the day from which an official member is one.

    Twelve months after the ceremony. However late the cell or the committee acts, a fit member is recognised as of
    that day. Raises ``InvalidValue`` beyond the year 9999.

    >>> probation_end(date(2019, 10, 31), on=date(2019, 10, 31))
    datetime.date(2020, 10, 31)
    """
    return later(ceremony_on, CEREMONY_ON.id, months=ADMISSION_PROBATION_MONTHS.on(on))


@computation(
    "party.member.review_working_days_taken",
    Words(
        vi="số ngày làm việc từ khi hết dự bị đến khi chi bộ xét",
        en="the working days from the end of probation to the cell's review",
    ),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(_POINT_4_2, kept_by=(REGULATION_24_2021,)),
        Evidence.QUOTED,
        url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
    ),
    Source(date(2025, 1, 20), REGULATION_232_2025.at(_POINT_4_2), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
    *carried_past_april_2026(
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_2), Evidence.REPORTED, note=FROM_EXAM_BANK),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
    inputs=(PROBATION_ENDED_ON, RECOGNITION_REVIEWED_ON),
)
def review_working_days_taken(
    probation_ended_on: date, recognition_reviewed_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return the working days from the end of probation to the cell's review.

    The count begins on the day after; holidays are those of the *calendar*. Raises ``InvalidValue`` for a review
    before probation ended.

    >>> review_working_days_taken(date(2019, 10, 31), date(2019, 11, 4), on=date(2019, 11, 4))
    2
    """
    return _working_days(probation_ended_on, recognition_reviewed_on, RECOGNITION_REVIEWED_ON.id, calendar)


@computation(
    "party.member.party_age_from",
    Words(vi="ngày bắt đầu tính tuổi đảng", en="the day from which Party age is counted"),
    *carried_past_april_2026(
        Source(date(2011, 1, 19), CHARTER_2011.at(article("5(4)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
        note=CHARTER_STANDS_2026,
    ),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
    inputs=(ADMISSION_DECIDED_ON,),
)
def party_age_from(admission_decided_on: date, *, on: date) -> date:
    """Return the day from which Party age is counted, once the member is recognised as official.

    It is the day written in the admission decision; the day of joining is that of the ceremony.

    >>> party_age_from(date(2019, 10, 1), on=date(2020, 10, 31))
    datetime.date(2019, 10, 1)
    """
    return admission_decided_on


COMPUTATIONS = (
    age_in_months,
    decision_days_late,
    recognition_days_late,
    ceremony_working_days_taken,
    probation_end,
    review_working_days_taken,
    party_age_from,
)
