"""Plans, the citing of documents, and the review of a resolution."""

from __future__ import annotations

from datetime import date

from nq28model.facts import DOCUMENT, PLAN, REVIEW
from nq28model.facts.data import HAS_DOCUMENT_DAY, HAS_DOCUMENT_ISSUER, HAS_DOCUMENT_NUMBER
from nq28model.facts.review import (
    ATTAINMENT_PERCENT,
    DAYS_CONFERENCE_TO_PUBLICATION,
    DAYS_DATA_TO_CONFERENCE,
    LABEL_GAP,
    PRINTED_GAP,
)
from nq28model.instruments import DOCUMENT_NUMBERING_PRACTICE, RESOLUTION_28_2009, REVIEW_PRACTICE_2009
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.spec import Rule
from nq28model.words import Words

# --- Reviews and plans under Resolution 28-NQ/TU --------------------------------------------------

PLAN_FULL_PERCENT = Dated(
    "plan.full_percent",
    Words(vi="mức hoàn thành kế hoạch", en="attainment at which a plan is met"),
    versions(
        100,
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi="Từ cách viết của các bài tổng kết: «đạt 125 %» và «vượt 25 %» là một.",
                en="From the wording of reviews: «đạt 125 %» and «vượt 25 %» say the same.",
            ),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

# --- Plans, documents, reviews --------------------------------------------------------------------

PLAN_MET = Rule.of(
    "plan.met",
    PLAN,
    Words(vi="số thực hiện đạt số kế hoạch", en="what was done reach what was planned"),
    Words(
        vi="kế hoạch còn thiếu phần chưa đạt 100 %", en="the plan is short by what is missing from one hundred percent"
    ),
    *versions(
        ATTAINMENT_PERCENT >= PLAN_FULL_PERCENT,
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi=("Từ cách viết của các bài tổng kết; chưa thấy văn bản nào về kế hoạch theo Nghị quyết 28-NQ/TU."),
                en="From the wording of reviews; no text on plans under Resolution 28-NQ/TU was seen.",
            ),
        ),
    ),
)

# --- Reviews and plans under Resolution 28-NQ/TU --------------------------------------------------

PLAN_TOLERANCE = Dated(
    "plan.tolerance",
    Words(
        vi="sai số cho phép của tỷ lệ phần trăm in trong báo cáo",
        en="how far a printed percentage may lie from the exact one",
    ),
    versions(
        1,
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi="Báo cáo có chỗ làm tròn, có chỗ cắt bớt, ngay trong một câu.",
                en="Reports sometimes round and sometimes cut off, even within one sentence.",
            ),
        ),
    ),
    unit=Words(vi="đơn vị của chữ số in cuối cùng", en="units of the last printed place"),
)

# --- Plans, documents, reviews --------------------------------------------------------------------

PLAN_PRINTED_PERCENT_AGREES = Rule.of(
    "plan.printed_percent_agrees",
    PLAN,
    Words(
        vi="tỷ lệ in trong báo cáo lệch không quá một đơn vị của chữ số cuối so với tỷ lệ tính",
        en="a printed percentage lie within one unit of its last place from the exact one",
    ),
    Words(
        vi="tỷ lệ in và số liệu không khớp; nêu cả hai", en="the printed figure and the counts disagree; both are shown"
    ),
    *versions(
        PRINTED_GAP <= PLAN_TOLERANCE,
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi="Rộng như vậy vì báo cáo có chỗ làm tròn, có chỗ cắt bớt.",
                en="So wide because reports both round and cut off.",
            ),
        ),
    ),
)

DOCUMENT_IDENTIFIED = Rule.of(
    "document.identified",
    DOCUMENT,
    Words(
        vi="văn bản được dẫn phải có số, cơ quan ban hành và ngày hoặc năm ban hành",
        en="a document be cited with its number, its issuer and its day or year",
    ),
    Words(
        vi="trích dẫn có thể chỉ nhiều văn bản nên chưa xác định",
        en="the citation may mean several texts and is left unresolved",
    ),
    *versions(
        HAS_DOCUMENT_NUMBER.is_(True) & HAS_DOCUMENT_ISSUER.is_(True) & HAS_DOCUMENT_DAY.is_(True),
        Source(
            date(2009, 11, 10),
            DOCUMENT_NUMBERING_PRACTICE.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Số hiệu bắt đầu lại theo từng cơ quan ban hành và từng năm hoặc nhiệm kỳ: ít nhất ba "
                    "văn bản mang số 12-HD/BTCTW, nhiều văn bản mang số 28-NQ/TW. Số hiệu văn bản nhà nước "
                    "có sẵn năm."
                ),
                en=(
                    "Numbers begin anew with each issuer and each year or term: at least three documents are "
                    "12-HD/BTCTW, and several are 28-NQ/TW. A State number carries its year within it."
                ),
            ),
        ),
    ),
)

REVIEW_LABEL_AGREES = Rule.of(
    "review.label_agrees",
    REVIEW,
    Words(
        vi="nhãn giai đoạn tổng kết phải đúng số năm tổng kết",
        en="the label of a review span as many years as the review counts",
    ),
    Words(vi="nêu cả nhãn giai đoạn và số năm", en="the label and the number of years are shown side by side"),
    *versions(
        LABEL_GAP.is_(0),
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi=("«Giai đoạn 2009–2019» là mười năm trôi qua và mười một năm dương lịch: tính số năm trôi qua."),
                en=(
                    "«Giai đoạn 2009–2019» is ten years elapsed and eleven calendar years: the years elapsed "
                    "are counted."
                ),
            ),
        ),
    ),
)

REVIEW_DATES_IN_ORDER = Rule.of(
    "review.dates_in_order",
    REVIEW,
    Words(
        vi="thời điểm chốt số liệu không sau hội nghị, hội nghị không sau ngày đăng tin",
        en="the data come no later than the conference, and the conference no later than publication",
    ),
    Words(vi="nêu các mốc để kiểm tra", en="the dates are shown for checking"),
    *versions(
        (DAYS_DATA_TO_CONFERENCE >= 0) & (DAYS_CONFERENCE_TO_PUBLICATION >= 0),
        Source(
            date(2009, 11, 10),
            REVIEW_PRACTICE_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Từ ý nghĩa của các ngày. Không đòi hỏi gì về hội nghị và ngày tròn năm: hội nghị được "
                    "tổ chức từ khoảng sáu tháng trước đến khoảng hai tháng sau ngày đó."
                ),
                en=(
                    "From what the dates mean. Nothing is asked of the conference and the anniversary: "
                    "conferences were held from about six months before it to about two months after."
                ),
            ),
        ),
    ),
)

# --- Reviews and plans under Resolution 28-NQ/TU --------------------------------------------------

REVIEW_ANCHOR = Dated(
    "review.anchor",
    Words(
        vi="ngày tính mốc thời gian thực hiện Nghị quyết 28-NQ/TU",
        en="day from which the years of Resolution 28-NQ/TU are counted",
    ),
    versions(
        date(2009, 11, 10),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(),
            Evidence.QUOTED,
            note=Words(
                vi=(
                    "Ngày của Nghị quyết, như bài tổng kết của quận in; việc tính năm từ ngày này được suy "
                    "ra từ nhãn của các đợt tổng kết."
                ),
                en=(
                    "The day of the Resolution, as the district review prints it; that reviews count from it "
                    "is inferred from their labels."
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày", en="date"),
)

RULES = (PLAN_MET, PLAN_PRINTED_PERCENT_AGREES, DOCUMENT_IDENTIFIED, REVIEW_LABEL_AGREES, REVIEW_DATES_IN_ORDER)
PARAMETERS = (REVIEW_ANCHOR, PLAN_FULL_PERCENT, PLAN_TOLERANCE)
