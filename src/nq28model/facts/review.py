"""Questions about a plan, and about the review of a resolution."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Number, Real, Whole
from nq28model.periods import LabelKind
from nq28model.spec import Fact
from nq28model.words import Words

DONE_COUNT: Fact[Real] = Fact(
    "done_count",
    Number(0),
    words=Words(vi="số thực hiện", en="what was done"),
    question=Words(vi="Thực hiện được bao nhiêu?", en="How much was done?"),
)
PLANNED_COUNT: Fact[Real] = Fact(
    "planned_count",
    Number(0),
    words=Words(vi="số kế hoạch", en="what was planned"),
    question=Words(vi="Kế hoạch là bao nhiêu?", en="How much was planned?"),
)
ATTAINMENT_PERCENT: Fact[Real] = Fact(
    "attainment_percent",
    Number(0),
    words=Words(vi="tỷ lệ hoàn thành kế hoạch", en="attainment of the plan"),
    question=Words(vi="Đạt bao nhiêu phần trăm kế hoạch?", en="What percentage of the plan was done?"),
    note=Words(vi="Chưa rõ khi kế hoạch bằng không hoặc chưa biết.", en="Unknown where the plan is zero or unknown."),
)
PRINTED_PERCENT: Fact[Real] = Fact(
    "printed_percent",
    Number(0),
    words=Words(vi="tỷ lệ phần trăm in trong báo cáo", en="percentage as printed"),
    question=Words(vi="Báo cáo in tỷ lệ bao nhiêu phần trăm?", en="Which percentage does the report print?"),
)
PRINTED_DECIMALS: Fact[int] = Fact(
    "printed_decimals",
    Whole(0),
    words=Words(vi="số chữ số thập phân in ra", en="decimal places printed"),
    question=Words(vi="In bao nhiêu chữ số thập phân?", en="How many decimal places does it print?"),
)
PRINTED_GAP: Fact[Real] = Fact(
    "printed_gap",
    Number(0),
    words=Words(vi="độ lệch giữa tỷ lệ in và tỷ lệ tính", en="gap between the printed and the exact percentage"),
    question=Words(
        vi="Chênh bao nhiêu đơn vị của chữ số cuối?", en="By how many units of the last printed place do they differ?"
    ),
)
ANCHOR_DAY: Fact[date] = Fact(
    "anchor_day",
    Day(),
    words=Words(vi="ngày làm mốc", en="day from which the years are counted"),
    question=Words(vi="Tính từ ngày nào?", en="From which day are the years counted?"),
)
YEARS_REVIEWED: Fact[int] = Fact(
    "years_reviewed",
    Whole(1),
    words=Words(vi="số năm sơ kết, tổng kết", en="years under review"),
    question=Words(vi="Sơ kết, tổng kết bao nhiêu năm?", en="How many years are under review?"),
)
REVIEW_MARK: Fact[date] = Fact(
    "review_mark",
    Day(),
    words=Words(vi="ngày tròn năm", en="anniversary"),
    question=Words(vi="Tròn số năm vào ngày nào?", en="On which day are the years complete?"),
)
LABEL_START_YEAR: Fact[int] = Fact(
    "label_start_year",
    Whole(1, 9999),
    words=Words(vi="năm đầu của nhãn giai đoạn", en="first year of the label"),
    question=Words(vi="Năm đầu của giai đoạn là năm nào?", en="What is the first year of the label?"),
)
LABEL_END_YEAR: Fact[int] = Fact(
    "label_end_year",
    Whole(1, 9999),
    words=Words(vi="năm cuối của nhãn giai đoạn", en="last year of the label"),
    question=Words(vi="Năm cuối của giai đoạn là năm nào?", en="What is the last year of the label?"),
)
LABEL_KIND: Fact[str] = Fact(
    "label_kind",
    Choice(tuple(LabelKind)),
    words=Words(vi="cách hiểu nhãn giai đoạn", en="how the label is read"),
    question=Words(vi="Đây là giai đoạn tổng kết, nhiệm kỳ hay kế hoạch?", en="Is it a review, a term or a plan?"),
    is_given=True,
)
LABEL_YEARS: Fact[int] = Fact(
    "label_years",
    Whole(),
    words=Words(vi="số năm của nhãn giai đoạn", en="years the label covers"),
    question=Words(vi="Giai đoạn gồm bao nhiêu năm?", en="How many years does the label cover?"),
)
LABEL_GAP: Fact[int] = Fact(
    "label_gap",
    Whole(),
    words=Words(vi="chênh lệch giữa nhãn và số năm tổng kết", en="gap between the label and the years under review"),
    question=Words(
        vi="Nhãn giai đoạn và số năm tổng kết chênh nhau bao nhiêu năm?",
        en="By how many years do the label and the review differ?",
    ),
)
DATA_AS_OF: Fact[date] = Fact(
    "data_as_of",
    Day(),
    words=Words(vi="thời điểm chốt số liệu", en="day on which the data were taken"),
    question=Words(vi="Số liệu tính đến ngày nào?", en="As of which day are the figures?"),
)
CONFERENCE_DAY: Fact[date] = Fact(
    "conference_day",
    Day(),
    words=Words(vi="ngày hội nghị", en="day of the conference"),
    question=Words(vi="Hội nghị tổ chức ngày nào?", en="On which day was the conference?"),
)
PUBLICATION_DAY: Fact[date] = Fact(
    "publication_day",
    Day(),
    words=Words(vi="ngày đăng tin", en="day of publication"),
    question=Words(
        vi="Tin, báo cáo được đăng hoặc in ngày nào?", en="On which day was the report published or printed?"
    ),
)
DAYS_FROM_MARK: Fact[int] = Fact(
    "days_from_mark",
    Whole(),
    words=Words(vi="số ngày từ mốc tròn năm đến hội nghị", en="days from the anniversary to the conference"),
    question=Words(
        vi="Hội nghị sau mốc tròn năm bao nhiêu ngày?", en="How many days after the anniversary was the conference?"
    ),
    note=Words(vi="Âm nếu hội nghị diễn ra trước.", en="Negative where it came before."),
)
DAYS_DATA_TO_CONFERENCE: Fact[int] = Fact(
    "days_data_to_conference",
    Whole(),
    words=Words(vi="số ngày từ khi chốt số liệu đến hội nghị", en="days from the data to the conference"),
    question=Words(
        vi="Từ khi chốt số liệu đến hội nghị bao nhiêu ngày?",
        en="How many days lie between the data and the conference?",
    ),
)
DAYS_CONFERENCE_TO_PUBLICATION: Fact[int] = Fact(
    "days_conference_to_publication",
    Whole(),
    words=Words(vi="số ngày từ hội nghị đến khi đăng tin", en="days from the conference to publication"),
    question=Words(
        vi="Từ hội nghị đến khi đăng tin bao nhiêu ngày?",
        en="How many days lie between the conference and publication?",
    ),
)

REVIEW_FACTS = (
    DONE_COUNT,
    PLANNED_COUNT,
    ATTAINMENT_PERCENT,
    PRINTED_PERCENT,
    PRINTED_DECIMALS,
    PRINTED_GAP,
    ANCHOR_DAY,
    YEARS_REVIEWED,
    REVIEW_MARK,
    LABEL_START_YEAR,
    LABEL_END_YEAR,
    LABEL_KIND,
    LABEL_YEARS,
    LABEL_GAP,
    DATA_AS_OF,
    CONFERENCE_DAY,
    PUBLICATION_DAY,
    DAYS_FROM_MARK,
    DAYS_DATA_TO_CONFERENCE,
    DAYS_CONFERENCE_TO_PUBLICATION,
)
