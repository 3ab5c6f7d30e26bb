"""What the statistics of the Party reconcile with. A residual is shown; nothing is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

from nq28model.facts import ORGANISATION_SERIES, STATISTICS_FORM
from nq28model.facts.statistics import (
    ADMISSION_RESIDUAL,
    CHAIN_RESIDUAL,
    FORM_1_RESIDUAL,
    FORM_5_RESIDUAL,
    GAIN_RESIDUAL,
    LOSS_RESIDUAL,
    ORGANISATIONS_RESIDUAL,
    PART_EXCESS,
)
from nq28model.instruments import DISPATCH_3296_2017, GUIDANCE_11_2021, GUIDANCE_12_2012, REVIEW_PRACTICE_2009
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.rules.notes import COMMUNITY_SOURCE
from nq28model.spec import Rule
from nq28model.words import Words

FORM_1 = Words(vi="Biểu số 1", en="Form 1")
FORM_1_B = Words(vi="Biểu số 1, dòng B", en="Form 1, B")
FORM_1_C = Words(vi="Biểu số 1, dòng C", en="Form 1, C")
FORM_1_A = Words(vi="Biểu số 1, dòng A", en="Form 1, A")
FORM_1_C3 = Words(vi="Biểu số 1, dòng C3", en="Form 1, C3")
FORM_5 = Words(vi="Biểu số 5", en="Form 5")
_INFERRED_FROM_2021 = Words(
    vi="Việc các biểu năm 2012 cân đối như vậy được suy ra từ các biểu năm 2021.",
    en="That the tables of 2012 balance in the same way is inferred from those of 2021.",
)
_AS_FOR_2012 = Words(vi="Như năm 2012.", en="As for 2012.")

# --- Party statistics: what reconciles ------------------------------------------------------------

REPORT_RECONCILES = Rule.of(
    "report.reconciles",
    STATISTICS_FORM,
    Words(
        vi="đảng viên cuối kỳ bằng số kỳ trước chuyển sang cộng số tăng trừ số giảm",
        en="members at the end be those carried over, plus those gained, less those lost",
    ),
    Words(
        vi="nêu số chênh lệch để người lập biểu giải trình; không loại bỏ biểu",
        en="the residual is shown for the preparer to explain; the form is not refused",
    ),
    *versions(
        FORM_1_RESIDUAL.is_(0),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(
            date(2021, 12, 13),
            GUIDANCE_11_2021.at(FORM_1),
            Evidence.REPORTED,
            note=Words(
                vi="Nguồn của cộng đồng. Đẳng thức là D = A + B − C.",
                en="Community source. The identity is D = A + B − C.",
            ),
        ),
    ),
)

REPORT_GAINS_ADD_UP = Rule.of(
    "report.gains_add_up",
    STATISTICS_FORM,
    Words(vi="số đảng viên tăng bằng tổng các dòng của phần tăng", en="the members gained be the sum of its lines"),
    Words(vi="nêu số chênh lệch", en="the residual is shown"),
    *versions(
        GAIN_RESIDUAL.is_(0),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_B), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_B), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_B), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    ),
)

REPORT_LOSSES_ADD_UP = Rule.of(
    "report.losses_add_up",
    STATISTICS_FORM,
    Words(vi="số đảng viên giảm bằng tổng các dòng của phần giảm", en="the members lost be the sum of its lines"),
    Words(vi="nêu số chênh lệch", en="the residual is shown"),
    *versions(
        LOSS_RESIDUAL.is_(0),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_C), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_C), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_C), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    ),
)

REPORT_CHAINS = Rule.of(
    "report.chains",
    STATISTICS_FORM,
    Words(
        vi="số đảng viên kỳ trước chuyển sang bằng số cuối kỳ của báo cáo kỳ trước",
        en="the members carried over be those on the list at the end of the period before",
    ),
    Words(
        vi="nêu số chênh lệch; tìm nguyên nhân do điều chỉnh muộn hoặc thay đổi phạm vi tổ chức",
        en=("the residual is shown: a late correction or a change of the organisation's bounds is sought"),
    ),
    *versions(
        CHAIN_RESIDUAL.is_(0),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_A), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_A), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(
            date(2021, 12, 13),
            GUIDANCE_11_2021.at(FORM_1_A),
            Evidence.REPORTED,
            note=Words(
                vi="Nguồn của cộng đồng. Dòng A có tên «tổng số đảng viên cuối kỳ trước chuyển sang».",
                en="Community source. Line A is headed «tổng số đảng viên cuối kỳ trước chuyển sang».",
            ),
        ),
    ),
)

REPORT_PART_WITHIN_WHOLE = Rule.of(
    "report.part_within_whole",
    STATISTICS_FORM,
    Words(vi="dòng «trong đó» không lớn hơn dòng chính", en="an «of which» line not exceed the line it belongs to"),
    Words(vi="nêu phần vượt", en="the excess is shown"),
    *versions(
        PART_EXCESS <= 0,
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_1_C3), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_1_C3), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_1_C3), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    ),
)

REPORT_ORGANISATIONS_ADD_UP = Rule.of(
    "report.organisations_add_up",
    STATISTICS_FORM,
    Words(
        vi="tổng số tổ chức cơ sở đảng bằng số đảng bộ cơ sở cộng số chi bộ cơ sở",
        en=("grassroots organisations in all be those with affiliated cells and the grassroots cells together"),
    ),
    Words(vi="nêu số chênh lệch", en="the residual is shown"),
    *versions(
        FORM_5_RESIDUAL.is_(0),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(FORM_5), Evidence.INFERRED, note=_INFERRED_FROM_2021),
        Source(date(2017, 7, 26), DISPATCH_3296_2017.at(FORM_5), Evidence.INFERRED, note=_AS_FOR_2012),
        Source(date(2021, 12, 13), GUIDANCE_11_2021.at(FORM_5), Evidence.REPORTED, note=COMMUNITY_SOURCE),
    ),
)

REPORT_ADMISSIONS_AGREE = Rule.of(
    "report.admissions_agree",
    STATISTICS_FORM,
    Words(
        vi="tổng số đảng viên mới kết nạp của Biểu số 2 bằng dòng kết nạp của Biểu số 1",
        en="the newly admitted of Form 2 be those admitted by Form 1",
    ),
    Words(vi="nêu số chênh lệch", en="the residual is shown"),
    *versions(
        ADMISSION_RESIDUAL.is_(0),
        Source(
            date(2021, 12, 13),
            GUIDANCE_11_2021.at(Words(vi="Biểu số 1 và số 2", en="Forms 1 and 2")),
            Evidence.INFERRED,
            note=Words(vi="Từ tiêu đề của hai biểu.", en="From the headings of the two forms."),
        ),
    ),
)

REPORT_ORGANISATIONS_RECONCILE = Rule.of(
    "report.organisations_reconcile",
    ORGANISATION_SERIES,
    Words(
        vi=(
            "số tổ chức cuối kỳ bằng số đầu kỳ cộng thành lập mới và tiếp nhận, trừ giải thể, sáp "
            "nhập và chuyển giao đi"
        ),
        en=(
            "organisations at the end be those at the start, plus those formed and received, less "
            "those ended and handed over"
        ),
    ),
    Words(
        vi="nêu số chênh lệch; báo cáo chỉ có số phát sinh thì không đối chiếu được với số hiện có",
        en="the residual is shown; a review that gives flows only cannot be set against a stock",
    ),
    *versions(
        ORGANISATIONS_RESIDUAL.is_(0),
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Chưa thấy biểu mẫu nào; báo cáo thực hiện Nghị quyết 28-NQ/TU in số phát sinh, số hiện "
                    "có hoặc cả hai."
                ),
                en="No form for it was seen; reviews under Resolution 28-NQ/TU print flows, stocks or both.",
            ),
        ),
    ),
)

RULES = (
    REPORT_RECONCILES,
    REPORT_GAINS_ADD_UP,
    REPORT_LOSSES_ADD_UP,
    REPORT_CHAINS,
    REPORT_PART_WITHIN_WHOLE,
    REPORT_ORGANISATIONS_ADD_UP,
    REPORT_ADMISSIONS_AGREE,
    REPORT_ORGANISATIONS_RECONCILE,
)
PARAMETERS: tuple[Dated[Any], ...] = ()
