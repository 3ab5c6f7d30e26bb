"""Questions about an applicant for admission to the Party, and about the admission."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.domains import Choice, Day, Share, Whole, YesNo
from nq28model.facts.vocabularies import AdmittingCommittee, DecidingOrgan, Schooling
from nq28model.spec import Fact
from nq28model.words import Words

CELL_REVIEWED_ON: Fact[date] = Fact(
    "cell_reviewed_on",
    Day(),
    words=Words(vi="ngày chi bộ xét kết nạp", en="day of the cell's review"),
    question=Words(vi="Chi bộ xét kết nạp ngày nào?", en="On what day does the cell review the case?"),
)
APPLICANT_AGE_MONTHS: Fact[int] = Fact(
    "applicant_age_months",
    Whole(0),
    words=Words(vi="tuổi tính theo tháng khi chi bộ xét", en="age in months at the cell's review"),
    question=Words(
        vi="Khi chi bộ xét, người vào Đảng bao nhiêu tháng tuổi?",
        en="How old is the applicant, in months, at the cell's review?",
    ),
    note=Words(vi="Tính theo party.admission.age_in_months.", en="Computed by party.admission.age_in_months."),
    is_given=True,
)
OVER_AGE_DECIDED_BY_CENTRAL_LEVEL: Fact[bool] = Fact(
    "over_age_decided_by_central_level",
    YesNo(),
    words=Words(
        vi="quyết định của cấp ủy trực thuộc Trung ương", en="decision of a committee directly under the Centre"
    ),
    question=Words(
        vi="Cấp ủy trực thuộc Trung ương đã xem xét, quyết định kết nạp người trên 60 tuổi chưa?",
        en="Has a committee directly under the Centre decided on admitting someone past sixty?",
    ),
)
APPLICANT_EDUCATION: Fact[str] = Fact(
    "applicant_education",
    Choice(tuple(Schooling)),
    words=Words(vi="trình độ học vấn của người vào Đảng", en="schooling of the applicant"),
    question=Words(vi="Người vào Đảng có trình độ học vấn nào?", en="What schooling does the applicant have?"),
    note=Words(
        vi=(
            "lower_secondary_completed = đã học xong chương trình, không có bằng; "
            "lower_secondary_equivalent = giấy tờ có giá trị tương đương."
        ),
        en=(
            "lower_secondary_completed = programme finished, no diploma; lower_secondary_equivalent "
            "= a paper of equal value."
        ),
    ),
)
EDUCATION_EXCEPTION: Fact[bool] = Fact(
    "education_exception",
    YesNo(),
    words=Words(
        vi="trường hợp theo hướng dẫn của Ban Bí thư về học vấn", en="exception under the Secretariat's guidance"
    ),
    question=Words(
        vi=(
            "Có thuộc trường hợp ngoại lệ về học vấn không (miền núi, hải đảo, vùng dân tộc thiểu "
            "số, vùng đặc biệt khó khăn hoặc trường hợp cụ thể khác)?"
        ),
        en=(
            "Does an exception on schooling apply (mountains, islands, ethnic-minority or especially "
            "hard areas, or another named case)?"
        ),
    ),
)
INTRODUCERS: Fact[int] = Fact(
    "introducers",
    Whole(0),
    words=Words(vi="số đảng viên chính thức giới thiệu", en="official members who introduce the applicant"),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức giới thiệu?", en="How many official members introduce the applicant?"
    ),
    note=Words(
        vi="Chỉ tính đảng viên chính thức; đã là chính thức bao lâu không quan trọng.",
        en="Only official members count; how long they have been official does not matter.",
    ),
)
YOUTH_UNION_INTRODUCES: Fact[bool] = Fact(
    "youth_union_introduces",
    YesNo(),
    words=Words(vi="ban chấp hành đoàn cơ sở giới thiệu", en="introduction by the grassroots Youth Union committee"),
    question=Words(
        vi="Ban chấp hành đoàn cơ sở có giới thiệu không?",
        en="Does the grassroots Youth Union committee introduce the applicant?",
    ),
)
INTRODUCER_MONTHS: Fact[int] = Fact(
    "introducer_months",
    Whole(0),
    words=Words(
        vi="số tháng người giới thiệu cùng công tác, học tập, cư trú",
        en="months the introducers have known the applicant",
    ),
    question=Words(
        vi=(
            "Mỗi người giới thiệu đã cùng công tác, học tập hoặc cư trú với người vào Đảng trong "
            "cùng đơn vị bao nhiêu tháng?"
        ),
        en=("For how many months has each introducer worked, studied or lived with the applicant in the same unit?"),
    ),
    note=Words(vi="Lấy thời gian ngắn nhất trong số đó.", en="The shortest of them."),
)
ADMISSION_VOTE_SHARE: Fact[Fraction] = Fact(
    "admission_vote_share",
    Share(),
    words=Words(vi="tỷ lệ đảng viên chính thức đồng ý", en="share of official members who agreed"),
    question=Words(
        vi="Tỷ lệ đảng viên chính thức của chi bộ đồng ý kết nạp là bao nhiêu?",
        en="What share of the cell's official members agreed to the admission?",
    ),
)
ADMITTING_COMMITTEE: Fact[str] = Fact(
    "admitting_committee",
    Choice(tuple(AdmittingCommittee)),
    words=Words(vi="cấp ủy xét kết nạp", en="committee that handles the admission"),
    question=Words(vi="Cấp ủy nào xem xét việc kết nạp?", en="Which kind of committee handles the admission?"),
    is_given=True,
)
ADMISSION_DECIDED_BY: Fact[str] = Fact(
    "admission_decided_by",
    Choice(tuple(DecidingOrgan)),
    words=Words(vi="nơi quyết định kết nạp", en="organ that decided the admission"),
    question=Words(vi="Bộ phận nào của cấp ủy đã quyết định?", en="Which organ of it decided?"),
)
ADMISSION_COMMITTEE_SHARE: Fact[Fraction] = Fact(
    "admission_committee_share",
    Share(),
    words=Words(vi="tỷ lệ cấp ủy viên đồng ý", en="share of the committee that agreed"),
    question=Words(
        vi="Tỷ lệ cấp ủy viên đồng ý kết nạp là bao nhiêu?", en="What share of the grassroots committee agreed?"
    ),
)
CELL_RESOLUTION_ON: Fact[date] = Fact(
    "cell_resolution_on",
    Day(),
    words=Words(vi="ngày chi bộ có nghị quyết", en="day of the cell's resolution"),
    question=Words(vi="Chi bộ có nghị quyết ngày nào?", en="On what day did the cell adopt its resolution?"),
)
ADMISSION_DECIDED_ON: Fact[date] = Fact(
    "admission_decided_on",
    Day(),
    words=Words(vi="ngày quyết định kết nạp", en="day of the admission decision"),
    question=Words(vi="Quyết định kết nạp ký ngày nào?", en="On what day was the admission decided?"),
)
ADMISSION_RECEIVED_ON: Fact[date] = Fact(
    "admission_received_on",
    Day(),
    words=Words(vi="ngày chi bộ nhận quyết định kết nạp", en="day the cell received the admission decision"),
    question=Words(vi="Chi bộ nhận quyết định kết nạp ngày nào?", en="On what day did the cell receive the decision?"),
)
ADMISSION_DECISION_DAYS_LATE: Fact[int] = Fact(
    "admission_decision_days_late",
    Whole(0),
    words=Words(
        vi="số ngày làm việc quá hạn quyết định kết nạp", en="working days past the limit for the admission decision"
    ),
    question=Words(
        vi="Quyết định kết nạp quá hạn bao nhiêu ngày làm việc?",
        en="By how many working days was the admission decision late?",
    ),
    note=Words(
        vi="Bằng 0 nếu đúng hạn; tính theo party.admission.decision_days_late.",
        en="Nought when in time; computed by party.admission.decision_days_late.",
    ),
)
DECISION_EXTENDED: Fact[bool] = Fact(
    "decision_extended",
    YesNo(),
    words=Words(vi="được gia hạn", en="the time was extended"),
    question=Words(
        vi="Thời hạn có được gia hạn vì trường hợp đặc biệt không?",
        en="Was the time for the decision extended for a special case?",
    ),
)
CEREMONY_ON: Fact[date] = Fact(
    "ceremony_on",
    Day(),
    words=Words(vi="ngày tổ chức lễ kết nạp", en="day of the admission ceremony"),
    question=Words(vi="Lễ kết nạp được tổ chức ngày nào?", en="On what day was the ceremony held?"),
)
CEREMONY_WORKING_DAYS: Fact[int] = Fact(
    "ceremony_working_days",
    Whole(0),
    words=Words(vi="số ngày làm việc đến lễ kết nạp", en="working days until the ceremony"),
    question=Words(
        vi="Lễ kết nạp được tổ chức sau bao nhiêu ngày làm việc?", en="How many working days passed until the ceremony?"
    ),
    note=Words(
        vi="Tính theo party.admission.ceremony_working_days_taken.",
        en="Computed by party.admission.ceremony_working_days_taken.",
    ),
)
LATE_CEREMONY_AGREED: Fact[bool] = Fact(
    "late_ceremony_agreed",
    YesNo(),
    words=Words(
        vi="cấp ủy cấp trên trực tiếp đồng ý tổ chức muộn", en="agreement of the direct superior to a late ceremony"
    ),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp có đồng ý tổ chức lễ kết nạp quá hạn không?",
        en="Did the direct superior agree to a late ceremony?",
    ),
)
HOLDS_CONTROLLING_CAPITAL: Fact[bool] = Fact(
    "holds_controlling_capital",
    YesNo(),
    words=Words(vi="sở hữu toàn bộ hoặc phần vốn chi phối", en="all or the controlling part of the capital"),
    question=Words(
        vi="Người vào Đảng có sở hữu toàn bộ hoặc phần vốn chi phối của doanh nghiệp không?",
        en="Does the applicant own all or the controlling part of the firm's capital?",
    ),
)
HOLDS_LEADING_POST: Fact[bool] = Fact(
    "holds_leading_post",
    YesNo(),
    words=Words(vi="giữ chức danh quản lý doanh nghiệp", en="a leading post in the firm"),
    question=Words(
        vi="Người vào Đảng có là giám đốc, tổng giám đốc, chủ tịch hoặc thành viên hợp danh không?",
        en="Is the applicant director, general director, chair or general partner of the firm?",
    ),
)

APPLICANT_FACTS = (
    CELL_REVIEWED_ON,
    APPLICANT_AGE_MONTHS,
    OVER_AGE_DECIDED_BY_CENTRAL_LEVEL,
    APPLICANT_EDUCATION,
    EDUCATION_EXCEPTION,
    INTRODUCERS,
    YOUTH_UNION_INTRODUCES,
    INTRODUCER_MONTHS,
    ADMISSION_VOTE_SHARE,
    ADMITTING_COMMITTEE,
    ADMISSION_DECIDED_BY,
    ADMISSION_COMMITTEE_SHARE,
    CELL_RESOLUTION_ON,
    ADMISSION_DECIDED_ON,
    ADMISSION_RECEIVED_ON,
    ADMISSION_DECISION_DAYS_LATE,
    DECISION_EXTENDED,
    CEREMONY_ON,
    CEREMONY_WORKING_DAYS,
    LATE_CEREMONY_AGREED,
    HOLDS_CONTROLLING_CAPITAL,
    HOLDS_LEADING_POST,
)
