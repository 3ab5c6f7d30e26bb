"""Questions about the meetings of a cell: one of them, a month, a quarter, a year."""

from __future__ import annotations

from nq28model.domains import Choice, Number, Real, Whole, YesNo
from nq28model.facts.activity_vocabularies import MeetingGrade
from nq28model.spec import Fact
from nq28model.words import Words

MEETINGS_IN_MONTH: Fact[int] = Fact(
    "meetings_in_month",
    Whole(0),
    words=Words(vi="số buổi sinh hoạt thường kỳ trong tháng", en="ordinary meetings held in the month"),
    question=Words(
        vi="Trong tháng chi bộ sinh hoạt thường kỳ mấy buổi?",
        en="How many ordinary meetings did the cell hold in the month?",
    ),
)
THEMATIC_IN_QUARTER: Fact[int] = Fact(
    "thematic_in_quarter",
    Whole(0),
    words=Words(vi="số buổi sinh hoạt chuyên đề trong quý", en="thematic meetings held in the quarter"),
    question=Words(
        vi="Trong quý chi bộ sinh hoạt chuyên đề mấy buổi?",
        en="How many thematic meetings did the cell hold in the quarter?",
    ),
)
THEMATIC_REPLACED_ORDINARY: Fact[bool] = Fact(
    "thematic_replaced_ordinary",
    YesNo(),
    words=Words(
        vi="lấy sinh hoạt chuyên đề thay sinh hoạt thường kỳ", en="a thematic meeting took the place of the monthly one"
    ),
    question=Words(
        vi="Có lấy sinh hoạt chuyên đề thay cho sinh hoạt thường kỳ không?",
        en="Did a thematic meeting take the place of the month's ordinary one?",
    ),
)
MEMBERS_DUE: Fact[int] = Fact(
    "members_due",
    Whole(0),
    words=Words(vi="số đảng viên phải dự sinh hoạt", en="members who had to attend"),
    question=Words(vi="Bao nhiêu đảng viên phải dự?", en="How many members had to attend?"),
    note=Words(
        vi=("Không tính đảng viên được miễn sinh hoạt và đảng viên lực lượng vũ trang làm nhiệm vụ đặc biệt."),
        en="Exempt members and members of the armed forces on special duty are left out.",
    ),
)
MEMBERS_PRESENT: Fact[int] = Fact(
    "members_present",
    Whole(0),
    words=Words(vi="số đảng viên dự sinh hoạt", en="members present"),
    question=Words(vi="Bao nhiêu đảng viên có mặt?", en="How many of them were present?"),
)
ATTENDANCE_PERCENT: Fact[Real] = Fact(
    "attendance_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ dự sinh hoạt", en="attendance"),
    question=Words(vi="Tỷ lệ dự sinh hoạt là bao nhiêu phần trăm?", en="What share of them was present?"),
    note=Words(vi="Chính xác; không làm tròn trước khi so sánh.", en="Exact; never rounded before the comparison."),
)
UNEXCUSED_ABSENCES: Fact[int] = Fact(
    "unexcused_absences",
    Whole(0),
    words=Words(vi="số đảng viên vắng không lý do", en="members absent without leave"),
    question=Words(vi="Bao nhiêu đảng viên vắng mặt không lý do?", en="How many were absent without leave?"),
)
LONGEST_EXCUSED_RUN: Fact[int] = Fact(
    "longest_excused_run",
    Whole(0),
    words=Words(
        vi="số lần vắng có lý do liên tiếp nhiều nhất trong năm",
        en="longest run of excused absences of one member this year",
    ),
    question=Words(
        vi="Trong năm có đảng viên vắng có lý do liên tiếp nhiều nhất bao nhiêu lần?",
        en="What is the longest run of excused absences of one member this year?",
    ),
)
PREPARED_BY_SECRETARY: Fact[bool] = Fact(
    "prepared_by_secretary",
    YesNo(),
    words=Words(
        vi="bí thư hoặc phó bí thư trực tiếp chuẩn bị nội dung", en="the secretary or deputy prepared the content"
    ),
    question=Words(
        vi="Bí thư hoặc phó bí thư có trực tiếp chuẩn bị nội dung không?",
        en="Did the secretary or deputy prepare the content in person?",
    ),
)
PREPARATION_ASSIGNED: Fact[bool] = Fact(
    "preparation_assigned",
    YesNo(),
    words=Words(vi="bí thư phân công chuẩn bị nội dung", en="the secretary assigned someone to prepare it"),
    question=Words(
        vi="Bí thư có phân công phó bí thư hoặc chi ủy viên chuẩn bị nội dung không?",
        en="Did the secretary assign the deputy or a committee member to prepare the content?",
    ),
)
COMMITTEE_MET_FIRST: Fact[bool] = Fact(
    "committee_met_first",
    YesNo(),
    words=Words(vi="chi ủy họp trước", en="the cell committee met beforehand"),
    question=Words(
        vi="Chi ủy (hoặc bí thư, phó bí thư nơi không có chi ủy) có họp trước không?",
        en=("Did the cell committee, or the secretary and deputy where there is none, meet beforehand?"),
    ),
)
CONTENT_AS_GUIDED: Fact[bool] = Fact(
    "content_as_guided",
    YesNo(),
    words=Words(vi="nội dung đúng, đủ, có trọng tâm", en="content right, complete and focused"),
    question=Words(
        vi="Nội dung có đúng, đủ, có trọng tâm theo hướng dẫn của cấp trên không?",
        en="Was the content right, complete and focused, as the upper committee guides?",
    ),
)
DRAFT_RESOLUTION_READY: Fact[bool] = Fact(
    "draft_resolution_ready",
    YesNo(),
    words=Words(vi="có dự thảo nghị quyết", en="a draft resolution was ready"),
    question=Words(vi="Có dự thảo nghị quyết của chi bộ không?", en="Was a draft of the cell's resolution ready?"),
)
HELD_IN_ORDER: Fact[bool] = Fact(
    "held_in_order",
    YesNo(),
    words=Words(vi="đúng thời điểm, trình tự, đủ nội dung", en="held on the day, in order and in full"),
    question=Words(
        vi="Buổi sinh hoạt có đúng thời điểm, trình tự và đủ nội dung không?",
        en="Was it held on the set day, in order and with its whole content?",
    ),
)
MANY_SPOKE: Fact[bool] = Fact(
    "many_spoke",
    YesNo(),
    words=Words(vi="nhiều đảng viên phát biểu", en="many members spoke"),
    question=Words(vi="Có nhiều đảng viên phát biểu ý kiến không?", en="Did many members speak?"),
    note=Words(
        vi="Bao nhiêu là nhiều do bảng chấm điểm đang dùng quy định.",
        en="How many is many is set by the rubric in use.",
    ),
)
DURATION_MINUTES: Fact[int] = Fact(
    "duration_minutes",
    Whole(0),
    words=Words(vi="thời lượng sinh hoạt", en="length of the meeting"),
    question=Words(vi="Buổi sinh hoạt kéo dài bao nhiêu phút?", en="How many minutes did the meeting last?"),
)
IS_COMBINED_SESSION: Fact[bool] = Fact(
    "is_combined_session",
    YesNo(),
    words=Words(vi="kết hợp sinh hoạt thường kỳ và chuyên đề", en="ordinary and thematic in one session"),
    question=Words(
        vi="Có kết hợp sinh hoạt thường kỳ và chuyên đề trong một buổi không?",
        en="Were the ordinary and the thematic meeting held in one session?",
    ),
    is_given=True,
)
OWN_MINIMUM_MET: Fact[bool] = Fact(
    "own_minimum_met",
    YesNo(),
    words=Words(
        vi="đạt thời lượng cấp ủy quy định riêng cho chi bộ ít đảng viên",
        en="it lasted as long as the committee set for a small cell",
    ),
    question=Words(
        vi="Có đạt thời lượng mà cấp ủy có thẩm quyền quy định riêng cho chi bộ ít đảng viên không?",
        en="Did it last as long as the competent committee set for this small cell?",
    ),
    note=Words(vi="Không, nếu không quy định thời lượng riêng.", en="No where no such length was set."),
)
MERGED_WITH_PROFESSIONAL: Fact[bool] = Fact(
    "merged_with_professional",
    YesNo(),
    words=Words(vi="lồng ghép với họp chuyên môn", en="merged with a professional meeting"),
    question=Words(vi="Có lồng ghép với họp chuyên môn không?", en="Was it merged with a professional meeting?"),
)
MINUTES_COMPLETE: Fact[bool] = Fact(
    "minutes_complete",
    YesNo(),
    words=Words(vi="biên bản ghi chép đầy đủ", en="the minutes are complete"),
    question=Words(vi="Sổ biên bản có ghi chép đầy đủ không?", en="Are the minutes complete?"),
    note=Words(vi="Không quy định hình thức biên bản.", en="Their form is not prescribed."),
)
PRINCIPLES_KEPT: Fact[bool] = Fact(
    "principles_kept",
    YesNo(),
    words=Words(
        vi="đúng nguyên tắc tổ chức, sinh hoạt đảng", en="the principles of organisation and activity were kept"
    ),
    question=Words(
        vi="Có thực hiện đúng nguyên tắc tổ chức, sinh hoạt đảng không?",
        en="Were the principles of organisation and activity kept?",
    ),
)
RESOLUTION_EFFECTIVE: Fact[bool] = Fact(
    "resolution_effective",
    YesNo(),
    words=Words(vi="nghị quyết được thực hiện đạt kết quả tốt", en="the resolution was carried out with good results"),
    question=Words(
        vi="Kết luận, nghị quyết của chi bộ có được thực hiện đạt kết quả tốt không?",
        en="Was the cell's conclusion or resolution carried out with good results?",
    ),
)
DAYS_PAPERS_BEFORE: Fact[int] = Fact(
    "days_papers_before",
    Whole(),
    words=Words(vi="số ngày đăng tài liệu trước buổi sinh hoạt", en="days by which the papers came before the meeting"),
    question=Words(
        vi="Tài liệu được đăng trước buổi sinh hoạt bao nhiêu ngày?",
        en="How many days before the meeting were its papers on the handbook?",
    ),
)
DAYS_RECORD_AFTER: Fact[int] = Fact(
    "days_record_after",
    Whole(0),
    words=Words(
        vi="số ngày đăng biên bản, nghị quyết sau buổi sinh hoạt",
        en="days after the meeting by which the record was uploaded",
    ),
    question=Words(
        vi="Biên bản, nghị quyết được đăng sau buổi sinh hoạt bao nhiêu ngày?",
        en="How many days after the meeting was the record uploaded?",
    ),
)
MONTHS_DUE: Fact[int] = Fact(
    "months_due",
    Whole(0, 12),
    words=Words(vi="số tháng phải sinh hoạt", en="months in which a meeting was due"),
    question=Words(vi="Có bao nhiêu tháng phải sinh hoạt?", en="In how many months was a meeting due?"),
    note=Words(
        vi=("Các tháng tròn từ tháng sau khi lập chi bộ đến tháng được xét, tối đa mười hai tháng một năm."),
        en=("Whole months from the month after the cell was formed to the month looked at, at most twelve in a year."),
    ),
)
MONTHS_HELD: Fact[int] = Fact(
    "months_held",
    Whole(0, 12),
    words=Words(vi="số tháng có sinh hoạt", en="months in which a meeting was held"),
    question=Words(vi="Có bao nhiêu tháng đã sinh hoạt?", en="In how many of them was one held?"),
)
MONTHS_MISSED: Fact[int] = Fact(
    "months_missed",
    Whole(0, 12),
    words=Words(vi="số tháng không sinh hoạt", en="months without a meeting"),
    question=Words(vi="Bao nhiêu tháng không sinh hoạt?", en="How many months passed without a meeting?"),
)
REGULARITY_PERCENT: Fact[Real] = Fact(
    "regularity_percent",
    Number(0, 100),
    words=Words(vi="mức độ thường xuyên", en="regularity"),
    question=Words(
        vi="Tỷ lệ tháng có sinh hoạt là bao nhiêu phần trăm?", en="In what share of the months due was a meeting held?"
    ),
)
PRODUCTION_PERCENT: Fact[Real] = Fact(
    "production_percent",
    Number(0, 100),
    words=Words(vi="tỷ trọng nội dung sản xuất, kinh doanh", en="share of production on the agenda"),
    question=Words(
        vi="Nội dung sản xuất, kinh doanh chiếm bao nhiêu phần trăm?",
        en="What share of the agenda was production and business?",
    ),
)
PARTY_BUILDING_PERCENT: Fact[Real] = Fact(
    "party_building_percent",
    Number(0, 100),
    words=Words(vi="tỷ trọng nội dung xây dựng Đảng", en="share of Party building on the agenda"),
    question=Words(
        vi="Nội dung xây dựng Đảng chiếm bao nhiêu phần trăm?", en="What share of the agenda was Party building?"
    ),
)
CRITERION_POINTS: Fact[Real] = Fact(
    "criterion_points",
    Number(0),
    words=Words(vi="số điểm được chấm theo bảng điểm", en="points given under the rubric"),
    question=Words(
        vi="Các tiêu chí được tất cả bao nhiêu điểm?", en="How many points did the criteria get, all together?"
    ),
    note=Words(
        vi="Cộng điểm của mọi tiêu chí; không tính tiêu chí không phát sinh trong tháng.",
        en="The points of all criteria together; those that do not arise this month are left out.",
    ),
)
ATTAINABLE_POINTS: Fact[Real] = Fact(
    "attainable_points",
    Number(0),
    words=Words(vi="điểm tối đa có thể đạt trong tháng", en="points that could be had this month"),
    question=Words(vi="Tháng này điểm tối đa có thể đạt là bao nhiêu?", en="How many points could be had this month?"),
    note=Words(
        vi="Không tính tiêu chí không phát sinh trong tháng, như tiêu chí sinh hoạt chuyên đề.",
        en="Criteria that do not arise this month are left out, such as the thematic one.",
    ),
)
MEETING_SCORE: Fact[Real] = Fact(
    "meeting_score",
    Number(0, 100),
    words=Words(vi="điểm buổi sinh hoạt (thang 100)", en="score of the meeting, out of one hundred"),
    question=Words(vi="Buổi sinh hoạt được bao nhiêu điểm?", en="What is the meeting's score?"),
)
MEETING_GRADE: Fact[str] = Fact(
    "meeting_grade",
    Choice(tuple(MeetingGrade)),
    words=Words(vi="xếp loại buổi sinh hoạt", en="grade of the meeting"),
    question=Words(vi="Buổi sinh hoạt được xếp loại gì?", en="Which grade does the score give?"),
)
MEAN_SCORE: Fact[Real] = Fact(
    "mean_score",
    Number(0, 100),
    words=Words(vi="điểm bình quân năm", en="mean score of the year"),
    question=Words(vi="Điểm bình quân là bao nhiêu?", en="What is their mean?"),
)
MONTHS_GRADED_GOOD: Fact[int] = Fact(
    "months_graded_good",
    Whole(0, 12),
    words=Words(vi="số tháng xếp loại tốt", en="months graded good"),
    question=Words(vi="Bao nhiêu tháng xếp loại tốt?", en="How many months were graded good?"),
)
MONTHS_GRADED_LOW: Fact[int] = Fact(
    "months_graded_low",
    Whole(0, 12),
    words=Words(vi="số tháng xếp loại trung bình hoặc kém", en="months graded average or poor"),
    question=Words(
        vi="Bao nhiêu tháng xếp loại trung bình hoặc kém?", en="How many months were graded average or poor?"
    ),
)
THEMATIC_COMPLETE: Fact[bool] = Fact(
    "thematic_complete",
    YesNo(),
    words=Words(vi="sinh hoạt chuyên đề đầy đủ", en="every thematic meeting due was held"),
    question=Words(vi="Có sinh hoạt chuyên đề đầy đủ không?", en="Was every thematic meeting of the year held?"),
)

MEETING_FACTS = (
    MEETINGS_IN_MONTH,
    THEMATIC_IN_QUARTER,
    THEMATIC_REPLACED_ORDINARY,
    MEMBERS_DUE,
    MEMBERS_PRESENT,
    ATTENDANCE_PERCENT,
    UNEXCUSED_ABSENCES,
    LONGEST_EXCUSED_RUN,
    PREPARED_BY_SECRETARY,
    PREPARATION_ASSIGNED,
    COMMITTEE_MET_FIRST,
    CONTENT_AS_GUIDED,
    DRAFT_RESOLUTION_READY,
    HELD_IN_ORDER,
    MANY_SPOKE,
    DURATION_MINUTES,
    IS_COMBINED_SESSION,
    OWN_MINIMUM_MET,
    MERGED_WITH_PROFESSIONAL,
    MINUTES_COMPLETE,
    PRINCIPLES_KEPT,
    RESOLUTION_EFFECTIVE,
    DAYS_PAPERS_BEFORE,
    DAYS_RECORD_AFTER,
    MONTHS_DUE,
    MONTHS_HELD,
    MONTHS_MISSED,
    REGULARITY_PERCENT,
    PRODUCTION_PERCENT,
    PARTY_BUILDING_PERCENT,
    CRITERION_POINTS,
    ATTAINABLE_POINTS,
    MEETING_SCORE,
    MEETING_GRADE,
    MEAN_SCORE,
    MONTHS_GRADED_GOOD,
    MONTHS_GRADED_LOW,
    THEMATIC_COMPLETE,
)
