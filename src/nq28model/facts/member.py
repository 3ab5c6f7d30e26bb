"""Questions about a member of the Party."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.domains import Choice, Day, Share, Whole, YesNo
from nq28model.facts.vocabularies import ActivityPlace, MemberStatus
from nq28model.spec import Fact
from nq28model.words import Words

MONTHS_SINCE_CEREMONY: Fact[int] = Fact(
    "months_since_ceremony",
    Whole(0),
    words=Words(vi="số tháng tròn kể từ lễ kết nạp", en="whole months since the ceremony"),
    question=Words(
        vi="Đã qua bao nhiêu tháng tròn kể từ lễ kết nạp?", en="How many whole months have passed since the ceremony?"
    ),
)
PROBATION_ENDED_ON: Fact[date] = Fact(
    "probation_ended_on",
    Day(),
    words=Words(vi="ngày hết thời gian dự bị", en="last day of probation"),
    question=Words(vi="Thời gian dự bị hết ngày nào?", en="On what day did probation end?"),
    note=Words(vi="Tính theo party.member.probation_end.", en="Computed by party.member.probation_end."),
)
RECOGNITION_REVIEWED_ON: Fact[date] = Fact(
    "recognition_reviewed_on",
    Day(),
    words=Words(vi="ngày chi bộ xét công nhận chính thức", en="day the cell reviewed the recognition"),
    question=Words(
        vi="Chi bộ xét công nhận chính thức ngày nào?", en="On what day did the cell review the recognition?"
    ),
)
REVIEW_WORKING_DAYS: Fact[int] = Fact(
    "review_working_days",
    Whole(0),
    words=Words(
        vi="số ngày làm việc từ khi hết dự bị đến khi chi bộ xét",
        en="working days from the end of probation to the review",
    ),
    question=Words(
        vi="Chi bộ xét sau khi hết dự bị bao nhiêu ngày làm việc?",
        en="How many working days passed from the end of probation to the review?",
    ),
    note=Words(
        vi="Tính theo party.member.review_working_days_taken.", en="Computed by party.member.review_working_days_taken."
    ),
)
RECOGNITION_VOTE_SHARE: Fact[Fraction] = Fact(
    "recognition_vote_share",
    Share(),
    words=Words(
        vi="tỷ lệ đảng viên chính thức đồng ý công nhận", en="share of official members who agreed to the recognition"
    ),
    question=Words(
        vi="Tỷ lệ đảng viên chính thức đồng ý công nhận là bao nhiêu?",
        en="What share of official members agreed to the recognition?",
    ),
)
RECOGNISED_ON: Fact[date] = Fact(
    "recognised_on",
    Day(),
    words=Words(vi="ngày quyết định công nhận chính thức", en="day of the recognition decision"),
    question=Words(
        vi="Quyết định công nhận đảng viên chính thức ký ngày nào?", en="On what day was the recognition decided?"
    ),
)
RECOGNITION_DECISION_DAYS_LATE: Fact[int] = Fact(
    "recognition_decision_days_late",
    Whole(0),
    words=Words(
        vi="số ngày làm việc quá hạn quyết định công nhận",
        en="working days past the limit for the recognition decision",
    ),
    question=Words(
        vi="Quyết định công nhận quá hạn bao nhiêu ngày làm việc?",
        en="By how many working days was the recognition decision late?",
    ),
    note=Words(
        vi="Bằng 0 nếu đúng hạn; tính theo party.member.recognition_days_late.",
        en="Nought when in time; computed by party.member.recognition_days_late.",
    ),
)
MEMBER_STATUS: Fact[str] = Fact(
    "member_status",
    Choice(tuple(MemberStatus)),
    words=Words(vi="tư cách đảng viên", en="status of the member"),
    question=Words(vi="Đảng viên chính thức hay dự bị?", en="Is the member official or probationary?"),
    is_given=True,
)
ACTIVITY_PLACE: Fact[str] = Fact(
    "activity_place",
    Choice(tuple(ActivityPlace)),
    words=Words(vi="loại nơi sinh hoạt đảng", en="kind of place of activity"),
    question=Words(
        vi="Đây là nơi sinh hoạt đảng chính thức hay tạm thời?",
        en="Is this the member's official or temporary place of activity?",
    ),
    is_given=True,
)
MONTHS_WITHOUT_ACTIVITY: Fact[int] = Fact(
    "months_without_activity",
    Whole(0),
    words=Words(
        vi="số tháng trong năm bỏ sinh hoạt hoặc không đóng đảng phí", en="months in the year without activity or dues"
    ),
    question=Words(
        vi="Trong năm đảng viên bỏ sinh hoạt hoặc không đóng đảng phí bao nhiêu tháng?",
        en="For how many months of the year has the member taken no part or paid no dues?",
    ),
)
HAS_GOOD_REASON: Fact[bool] = Fact(
    "has_good_reason",
    YesNo(),
    words=Words(vi="có lý do chính đáng", en="a good reason"),
    question=Words(vi="Có lý do chính đáng không?", en="Is there a good reason for it?"),
)
MONTHS_EMPLOYED: Fact[int] = Fact(
    "months_employed",
    Whole(0),
    words=Words(vi="số tháng làm việc tại doanh nghiệp", en="months of work in the enterprise"),
    question=Words(
        vi="Đảng viên đã làm việc tại doanh nghiệp bao nhiêu tháng?",
        en="For how many months has the member worked in the enterprise?",
    ),
)
PARTY_LIFE_ELSEWHERE: Fact[bool] = Fact(
    "party_life_elsewhere",
    YesNo(),
    words=Words(vi="đang sinh hoạt đảng nơi khác", en="Party life in another organisation"),
    question=Words(
        vi="Đảng viên có đang sinh hoạt đảng ở nơi khác không?",
        en="Does the member live Party life in another organisation?",
    ),
)

MEMBER_FACTS = (
    MONTHS_SINCE_CEREMONY,
    PROBATION_ENDED_ON,
    RECOGNITION_REVIEWED_ON,
    REVIEW_WORKING_DAYS,
    RECOGNITION_VOTE_SHARE,
    RECOGNISED_ON,
    RECOGNITION_DECISION_DAYS_LATE,
    MEMBER_STATUS,
    ACTIVITY_PLACE,
    MONTHS_WITHOUT_ACTIVITY,
    HAS_GOOD_REASON,
    MONTHS_EMPLOYED,
    PARTY_LIFE_ELSEWHERE,
)
