"""Questions about an assessment: of a collective, a leader or a member, and of all members together."""

from __future__ import annotations

from nq28model.domains import Choice, Number, Real, Whole, YesNo
from nq28model.entities import Grade
from nq28model.facts.activity_vocabularies import AssessedKind, CapBase
from nq28model.spec import Fact
from nq28model.words import Words

ASSESSED_KIND: Fact[str] = Fact(
    "assessed_kind",
    Choice(tuple(AssessedKind)),
    words=Words(vi="đối tượng đánh giá", en="who is assessed"),
    question=Words(vi="Đánh giá đối tượng nào?", en="Who is assessed?"),
    is_given=True,
)
SCORE: Fact[Real] = Fact(
    "score",
    Number(0, 100),
    words=Words(vi="điểm đánh giá (thang 100)", en="score out of one hundred"),
    question=Words(vi="Được bao nhiêu điểm?", en="What is the score?"),
)
TASKS_ON_TIME_PERCENT: Fact[Real] = Fact(
    "tasks_on_time_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ nhiệm vụ hoàn thành đúng hạn, bảo đảm chất lượng", en="share of tasks done on time and well"),
    question=Words(
        vi="Tỷ lệ nhiệm vụ hoàn thành đúng hạn, bảo đảm chất lượng là bao nhiêu?",
        en="What share of the tasks was done on time and well?",
    ),
)
TASKS_EXCEEDING_PERCENT: Fact[Real] = Fact(
    "tasks_exceeding_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ nhiệm vụ hoàn thành vượt mức", en="share of tasks done beyond what was asked"),
    question=Words(
        vi="Tỷ lệ nhiệm vụ hoàn thành vượt mức là bao nhiêu?",
        en="What share of the tasks was done beyond what was asked?",
    ),
)
TASKS_LATE_PERCENT: Fact[Real] = Fact(
    "tasks_late_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ nhiệm vụ chậm tiến độ", en="share of tasks done late"),
    question=Words(vi="Tỷ lệ nhiệm vụ chậm tiến độ là bao nhiêu?", en="What share of the tasks was late?"),
)
LED_TASKS_DONE_PERCENT: Fact[Real] = Fact(
    "led_tasks_done_percent",
    Number(0, 100),
    words=Words(
        vi="tỷ lệ nhiệm vụ hoàn thành của nơi do cá nhân phụ trách",
        en="share of tasks done in the bodies a leader leads",
    ),
    question=Words(
        vi="Nơi do cá nhân trực tiếp lãnh đạo hoàn thành bao nhiêu phần trăm nhiệm vụ?",
        en="What share of the tasks of the bodies led was done?",
    ),
)
LED_TASKS_EXCEEDING_PERCENT: Fact[Real] = Fact(
    "led_tasks_exceeding_percent",
    Number(0, 100),
    words=Words(
        vi="tỷ lệ hoàn thành vượt mức của nơi do cá nhân phụ trách", en="share of those done beyond what was asked"
    ),
    question=Words(
        vi="Trong đó bao nhiêu phần trăm hoàn thành vượt mức?", en="What share of them was done beyond what was asked?"
    ),
)
DISCIPLINED_WITHIN: Fact[bool] = Fact(
    "disciplined_within",
    YesNo(),
    words=Words(
        vi="có đơn vị trực thuộc hoặc thành viên lãnh đạo bị kỷ luật",
        en="a subordinate body or a member of the leadership was disciplined",
    ),
    question=Words(
        vi="Có đơn vị trực thuộc hoặc thành viên tập thể lãnh đạo bị kỷ luật không?",
        en="Was a subordinate body or a member of the leadership disciplined?",
    ),
)
SHORTCOMINGS_FIXED_PERCENT: Fact[Real] = Fact(
    "shortcomings_fixed_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ hạn chế, khuyết điểm đã khắc phục", en="share of earlier shortcomings put right"),
    question=Words(
        vi="Đã khắc phục bao nhiêu phần trăm hạn chế, khuyết điểm được chỉ ra?",
        en="What share of the shortcomings named before was put right?",
    ),
)
SCORE_GRADE: Fact[str] = Fact(
    "score_grade",
    Choice(tuple(Grade)),
    words=Words(vi="mức xếp loại theo điểm", en="grade that the score alone allows"),
    question=Words(vi="Chỉ xét điểm thì đạt mức nào?", en="Which grade does the score alone allow?"),
)
RATED_GOOD: Fact[int] = Fact(
    "rated_good",
    Whole(0),
    words=Words(vi="số đảng viên xếp loại hoàn thành tốt", en="members rated good"),
    question=Words(vi="Bao nhiêu đảng viên được xếp loại hoàn thành tốt?", en="How many members were rated good?"),
    note=Words(
        vi="Trong toàn tổ chức cơ sở đảng, không phải trong một chi bộ; không tính số xuất sắc.",
        en=("In the whole grassroots organisation, not in one cell; the excellent are not counted here."),
    ),
)
RATED_EXCELLENT: Fact[int] = Fact(
    "rated_excellent",
    Whole(0),
    words=Words(vi="số đảng viên xếp loại hoàn thành xuất sắc", en="members rated excellent"),
    question=Words(
        vi="Bao nhiêu đảng viên được xếp loại hoàn thành xuất sắc?", en="How many members were rated excellent?"
    ),
    note=Words(
        vi="Trong toàn tổ chức cơ sở đảng, không phải trong một chi bộ.",
        en="In the whole grassroots organisation, not in one cell.",
    ),
)
GIVEN_CAP_BASE: Fact[str] = Fact(
    "given_cap_base",
    Choice(tuple(CapBase)),
    words=Words(vi="mẫu số do người dùng xác định", en="base of the cap as the caller reads the text in force"),
    question=Words(
        vi="Theo văn bản hiện hành, tỷ lệ xuất sắc tính trên số nào?",
        en="What is the cap a share of, by the text in force?",
    ),
    note=Words(vi="Thay cho mặc định chưa tìm được nguồn.", en="Overrides a default that is untraced."),
)
EXCELLENT_ALLOWED: Fact[int] = Fact(
    "excellent_allowed",
    Whole(0),
    words=Words(vi="số lượng tối đa được xếp loại xuất sắc", en="largest number allowed in the top grade"),
    question=Words(vi="Được xếp loại xuất sắc tối đa bao nhiêu?", en="How many may be rated excellent?"),
)
EXCELLENT_EXCESS: Fact[int] = Fact(
    "excellent_excess",
    Whole(),
    words=Words(vi="số vượt tỷ lệ", en="number above the cap"),
    question=Words(
        vi="Vượt tỷ lệ bao nhiêu trường hợp?", en="By how many does the number rated excellent exceed the cap?"
    ),
    note=Words(vi="Bằng không hoặc âm nếu trong mức cho phép.", en="Zero or less where within it."),
)
FAILED_QUARTERS: Fact[int] = Fact(
    "failed_quarters",
    Whole(0, 4),
    words=Words(vi="số quý không hoàn thành nhiệm vụ trong năm", en="quarters graded «not completed» in the year"),
    question=Words(
        vi="Trong năm có bao nhiêu quý không hoàn thành nhiệm vụ?",
        en="How many quarters of the year were graded «not completed»?",
    ),
)
FAILED_QUARTERS_RUNNING: Fact[int] = Fact(
    "failed_quarters_running",
    Whole(0, 4),
    words=Words(vi="số quý liên tiếp không hoàn thành nhiệm vụ", en="the longest run of such quarters"),
    question=Words(
        vi="Có bao nhiêu quý liên tiếp không hoàn thành nhiệm vụ?", en="What is the longest run of such quarters?"
    ),
)
REVIEW_DAYS: Fact[Real] = Fact(
    "review_days",
    Number(0),
    words=Words(vi="thời gian kiểm điểm", en="length of the review session"),
    question=Words(vi="Kiểm điểm trong bao nhiêu ngày?", en="How many days did the review session last?"),
)
IS_PROVINCIAL_STANDING_COMMITTEE: Fact[bool] = Fact(
    "is_provincial_standing_committee",
    YesNo(),
    words=Words(vi="là ban thường vụ tỉnh ủy, thành ủy", en="the body reviewed is a provincial standing committee"),
    question=Words(
        vi="Có phải ban thường vụ tỉnh ủy, thành ủy không?", en="Is it the standing committee of a province or city?"
    ),
    is_given=True,
)

ASSESSMENT_FACTS = (
    ASSESSED_KIND,
    SCORE,
    TASKS_ON_TIME_PERCENT,
    TASKS_EXCEEDING_PERCENT,
    TASKS_LATE_PERCENT,
    LED_TASKS_DONE_PERCENT,
    LED_TASKS_EXCEEDING_PERCENT,
    DISCIPLINED_WITHIN,
    SHORTCOMINGS_FIXED_PERCENT,
    SCORE_GRADE,
    RATED_GOOD,
    RATED_EXCELLENT,
    GIVEN_CAP_BASE,
    EXCELLENT_ALLOWED,
    EXCELLENT_EXCESS,
    FAILED_QUARTERS,
    FAILED_QUARTERS_RUNNING,
    REVIEW_DAYS,
    IS_PROVINCIAL_STANDING_COMMITTEE,
)
