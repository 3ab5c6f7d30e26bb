"""Questions about a report, the period that it covers, and the days from which a time limit runs."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Whole, YesNo
from nq28model.facts.reporting_vocabularies import RecipientLevel, ReportKind
from nq28model.periods import LengthUnit, RollPolicy
from nq28model.spec import Fact
from nq28model.words import Words

REGIME_OF_ADMINISTRATIVE_BODY: Fact[bool] = Fact(
    "regime_of_administrative_body",
    YesNo(),
    words=Words(
        vi="chế độ báo cáo thuộc cơ quan hành chính nhà nước",
        en="the reporting regime is one of State administrative bodies",
    ),
    question=Words(
        vi="Báo cáo có thực hiện theo chế độ báo cáo của cơ quan hành chính nhà nước không?",
        en="Is the report made under a regime of State administrative bodies?",
    ),
    note=Words(
        vi="Báo cáo giữa các cấp ủy đảng với nhau thì không phải.",
        en="A report from one Party committee to another is not.",
    ),
    is_given=True,
)
UNDER_STATISTICS_LAW: Fact[bool] = Fact(
    "under_statistics_law",
    YesNo(),
    words=Words(vi="là báo cáo thống kê", en="it is a statistical report"),
    question=Words(
        vi="Đây có phải báo cáo thống kê theo pháp luật về thống kê không?",
        en="Is it a statistical report under the law on statistics?",
    ),
    is_given=True,
)
REPORT_IS_STATE_SECRET: Fact[bool] = Fact(
    "report_is_state_secret",
    YesNo(),
    words=Words(vi="báo cáo thuộc bí mật nhà nước", en="it contains a State secret"),
    question=Words(vi="Báo cáo có nội dung thuộc bí mật nhà nước không?", en="Does the report contain a State secret?"),
    note=Words(vi="Do người dùng nêu; không bao giờ đoán.", en="Said by the caller; never guessed."),
    is_given=True,
)
REPORT_IS_INTERNAL: Fact[bool] = Fact(
    "report_is_internal",
    YesNo(),
    words=Words(vi="báo cáo nội bộ của một cơ quan", en="it stays within one body"),
    question=Words(
        vi="Báo cáo có phải báo cáo nội bộ của cơ quan không?", en="Is the report purely internal to one body?"
    ),
    is_given=True,
)
REPORT_KIND: Fact[str] = Fact(
    "report_kind",
    Choice(tuple(ReportKind)),
    words=Words(vi="loại báo cáo", en="kind of report"),
    question=Words(vi="Báo cáo là định kỳ, chuyên đề hay đột xuất?", en="Is the report periodic, thematic or ad hoc?"),
    is_given=True,
)
CREATED_BY_NORMATIVE_ACT: Fact[bool] = Fact(
    "created_by_normative_act",
    YesNo(),
    words=Words(vi="được ban hành trong văn bản quy phạm pháp luật", en="a normative legal act creates it"),
    question=Words(
        vi="Chế độ báo cáo định kỳ có được ban hành trong văn bản quy phạm pháp luật không?",
        en="Is the periodic report created by a normative legal act?",
    ),
)
CUT_OFF_UNIFORM_IN_SECTOR: Fact[bool] = Fact(
    "cut_off_uniform_in_sector",
    YesNo(),
    words=Words(
        vi="thời gian chốt số liệu thống nhất trong ngành, lĩnh vực", en="the cut-off is the same throughout the sector"
    ),
    question=Words(
        vi="Thời gian chốt số liệu có thống nhất trong ngành, lĩnh vực không?",
        en="Is the cut-off the same throughout the sector?",
    ),
)
CLIMBS_SEVERAL_LEVELS: Fact[bool] = Fact(
    "climbs_several_levels",
    YesNo(),
    words=Words(vi="báo cáo qua nhiều cấp", en="it climbs several levels"),
    question=Words(vi="Báo cáo có phải tổng hợp qua nhiều cấp không?", en="Does the report climb more than one level?"),
    is_given=True,
)
EACH_LEVEL_HAS_DUE_DATE: Fact[bool] = Fact(
    "each_level_has_due_date",
    YesNo(),
    words=Words(vi="có thời hạn gửi cho từng cấp", en="each level has a due date"),
    question=Words(vi="Có quy định thời hạn gửi báo cáo cho từng cấp không?", en="Is there a due date for each level?"),
)
RECIPIENT_LEVEL: Fact[str] = Fact(
    "recipient_level",
    Choice(tuple(RecipientLevel)),
    words=Words(vi="nơi nhận báo cáo", en="recipient"),
    question=Words(vi="Báo cáo gửi đến đâu?", en="Who receives the report?"),
    is_given=True,
)
CUT_OFF: Fact[date] = Fact(
    "cut_off",
    Day(),
    words=Words(vi="thời điểm chốt số liệu", en="end of data-taking"),
    question=Words(vi="Số liệu được chốt đến ngày nào?", en="On which day were the data taken?"),
)
DUE_DATE: Fact[date] = Fact(
    "due_date",
    Day(),
    words=Words(vi="thời hạn gửi báo cáo", en="due date"),
    question=Words(vi="Báo cáo phải gửi chậm nhất vào ngày nào?", en="By which day must the report be sent?"),
)
SENT_ON: Fact[date] = Fact(
    "sent_on",
    Day(),
    words=Words(vi="ngày gửi báo cáo", en="day on which it was sent"),
    question=Words(vi="Báo cáo được gửi ngày nào?", en="On which day was the report sent?"),
)
WORKING_DAYS_TO_DUE: Fact[int] = Fact(
    "working_days_to_due",
    Whole(),
    words=Words(
        vi="số ngày làm việc từ khi chốt số liệu đến hạn gửi", en="working days from the cut-off to the due date"
    ),
    question=Words(
        vi="Từ khi chốt số liệu đến hạn gửi có bao nhiêu ngày làm việc?",
        en="How many working days lie between the end of data-taking and the due date?",
    ),
    note=Words(
        vi="Không tính ngày chốt số liệu, có tính ngày đến hạn.",
        en="The cut-off itself is not counted, the due date is.",
    ),
)
DAYS_LATE: Fact[int] = Fact(
    "days_late",
    Whole(),
    words=Words(vi="số ngày chậm", en="days late"),
    question=Words(
        vi="Báo cáo được gửi chậm bao nhiêu ngày?", en="How many days after the due date was the report sent?"
    ),
    note=Words(vi="Bằng không hoặc âm nếu gửi đúng hạn.", en="Negative or zero where it was in time."),
)
REPORTING_YEAR: Fact[int] = Fact(
    "reporting_year",
    Whole(1, 9999),
    words=Words(vi="năm báo cáo", en="reporting year"),
    question=Words(vi="Năm báo cáo là năm nào?", en="Which year is reported on?"),
    note=Words(vi="Luôn đi cùng cách tính kỳ.", en="Always together with its clock."),
)
HALF_OF_YEAR: Fact[int] = Fact(
    "half_of_year",
    Whole(1, 2),
    words=Words(vi="nửa năm", en="half-year"),
    question=Words(vi="6 tháng đầu năm hay 6 tháng cuối năm?", en="Which half of the year?"),
)
QUARTER_OF_YEAR: Fact[int] = Fact(
    "quarter_of_year",
    Whole(1, 4),
    words=Words(vi="quý", en="quarter"),
    question=Words(vi="Quý mấy?", en="Which quarter?"),
)
MONTH_OF_YEAR: Fact[int] = Fact(
    "month_of_year",
    Whole(1, 12),
    words=Words(vi="tháng", en="month"),
    question=Words(vi="Tháng mấy?", en="Which month?"),
)
EVENT_DAY: Fact[date] = Fact(
    "event_day",
    Day(),
    words=Words(vi="ngày cần xét", en="the day in question"),
    question=Words(vi="Sự việc xảy ra ngày nào?", en="On which day did it happen?"),
)
GIVEN_FIRST_DAY: Fact[date] = Fact(
    "given_first_day",
    Day(),
    words=Words(vi="ngày đầu kỳ do người dùng nhập", en="first day as the caller gives it"),
    question=Words(
        vi="Theo yêu cầu hoặc quy chế làm việc, kỳ bắt đầu ngày nào?",
        en="On which day does the period begin, by the request or the working regulation?",
    ),
)
GIVEN_CUT_OFF: Fact[date] = Fact(
    "given_cut_off",
    Day(),
    words=Words(vi="thời điểm chốt số liệu do người dùng nhập", en="cut-off as the caller gives it"),
    question=Words(
        vi="Theo yêu cầu hoặc quy định của cấp ủy, số liệu chốt đến ngày nào?",
        en="On which day are the data taken, by the request or the committee's own rule?",
    ),
    note=Words(vi="Thay cho mặc định chưa tìm được nguồn.", en="Overrides a default that is untraced."),
)
GIVEN_DUE_DATE: Fact[date] = Fact(
    "given_due_date",
    Day(),
    words=Words(vi="thời hạn gửi do người dùng nhập", en="due date as the caller gives it"),
    question=Words(
        vi="Theo yêu cầu hoặc quy định của cấp ủy, hạn gửi là ngày nào?",
        en="By which day is the report due, by the request or the committee's own rule?",
    ),
    note=Words(vi="Thay cho mặc định chưa tìm được nguồn.", en="Overrides a default that is untraced."),
)
IS_WORKING_DAY: Fact[bool] = Fact(
    "is_working_day",
    YesNo(),
    words=Words(vi="là ngày làm việc", en="the day is a working day"),
    question=Words(vi="Ngày đó có phải ngày làm việc không?", en="Is the day a working day?"),
)
START_EVENT_DAY: Fact[date] = Fact(
    "start_event_day",
    Day(),
    words=Words(vi="ngày xảy ra sự kiện bắt đầu thời hạn", en="day of the event that starts a time limit"),
    question=Words(
        vi="Sự kiện làm phát sinh thời hạn xảy ra ngày nào?",
        en="On which day did the event happen from which the time runs?",
    ),
)
LIMIT_LENGTH: Fact[int] = Fact(
    "limit_length",
    Whole(1),
    words=Words(vi="độ dài thời hạn", en="length of the time limit"),
    question=Words(vi="Thời hạn dài bao nhiêu?", en="How long is the time limit?"),
)
LIMIT_UNIT: Fact[str] = Fact(
    "limit_unit",
    Choice(tuple(LengthUnit)),
    words=Words(vi="đơn vị tính thời hạn", en="unit of the time limit"),
    question=Words(vi="Thời hạn tính bằng đơn vị nào?", en="In which unit is it set?"),
)
LAST_DAY_OF_LIMIT: Fact[date] = Fact(
    "last_day_of_limit",
    Day(),
    words=Words(vi="ngày cuối cùng của thời hạn", en="last day of the time limit"),
    question=Words(vi="Thời hạn kết thúc ngày nào?", en="On which day does the time limit end?"),
)
NOMINAL_DAY: Fact[date] = Fact(
    "nominal_day",
    Day(),
    words=Words(vi="ngày đến hạn chưa xử lý ngày nghỉ", en="day before any roll"),
    question=Words(
        vi="Ngày đến hạn chưa xét ngày nghỉ là ngày nào?", en="Which day is set, before days off are considered?"
    ),
)
ROLL_POLICY: Fact[str] = Fact(
    "roll_policy",
    Choice(tuple(RollPolicy)),
    words=Words(vi="cách xử lý ngày nghỉ", en="roll policy"),
    question=Words(
        vi="Nếu ngày đến hạn là ngày nghỉ thì xử lý thế nào?", en="What becomes of a due day that is a day off?"
    ),
)
WINDOW_DAYS: Fact[int] = Fact(
    "window_days",
    Whole(0),
    words=Words(vi="số ngày của khoảng cho phép", en="width of the window"),
    question=Words(
        vi="Được muộn tối đa bao nhiêu ngày so với ngày ấn định?",
        en="How many days after the nominal day are still in time?",
    ),
)

REPORTING_FACTS = (
    REGIME_OF_ADMINISTRATIVE_BODY,
    UNDER_STATISTICS_LAW,
    REPORT_IS_STATE_SECRET,
    REPORT_IS_INTERNAL,
    REPORT_KIND,
    CREATED_BY_NORMATIVE_ACT,
    CUT_OFF_UNIFORM_IN_SECTOR,
    CLIMBS_SEVERAL_LEVELS,
    EACH_LEVEL_HAS_DUE_DATE,
    RECIPIENT_LEVEL,
    CUT_OFF,
    DUE_DATE,
    SENT_ON,
    WORKING_DAYS_TO_DUE,
    DAYS_LATE,
    REPORTING_YEAR,
    HALF_OF_YEAR,
    QUARTER_OF_YEAR,
    MONTH_OF_YEAR,
    EVENT_DAY,
    GIVEN_FIRST_DAY,
    GIVEN_CUT_OFF,
    GIVEN_DUE_DATE,
    IS_WORKING_DAY,
    START_EVENT_DAY,
    LIMIT_LENGTH,
    LIMIT_UNIT,
    LAST_DAY_OF_LIMIT,
    NOMINAL_DAY,
    ROLL_POLICY,
    WINDOW_DAYS,
)
