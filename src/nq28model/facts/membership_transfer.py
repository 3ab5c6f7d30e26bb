"""Questions about the transfer of a single member."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Whole, YesNo
from nq28model.facts.vocabularies import LetterIssuer, TemporaryGround
from nq28model.spec import Fact
from nq28model.words import Words

CHANGE_EFFECTIVE_ON: Fact[date] = Fact(
    "change_effective_on",
    Day(),
    words=Words(
        vi="ngày quyết định có hiệu lực hoặc thay đổi nơi cư trú",
        en="day the decision or change of residence took effect",
    ),
    question=Words(
        vi="Quyết định có hiệu lực hoặc thay đổi nơi cư trú ngày nào?",
        en="On what day did the decision or the change of residence take effect?",
    ),
)
PROCEDURE_STARTED_ON: Fact[date] = Fact(
    "procedure_started_on",
    Day(),
    words=Words(vi="ngày bắt đầu làm thủ tục", en="day the member started the procedure"),
    question=Words(vi="Đảng viên bắt đầu làm thủ tục ngày nào?", en="On what day did the member start the procedure?"),
)
START_WORKING_DAYS: Fact[int] = Fact(
    "start_working_days",
    Whole(0),
    words=Words(vi="số ngày làm việc đến khi làm thủ tục", en="working days until the procedure was started"),
    question=Words(
        vi="Sau bao nhiêu ngày làm việc đảng viên làm thủ tục?",
        en="How many working days passed until the procedure was started?",
    ),
    note=Words(
        vi="Tính theo membership_transfer.start_working_days_taken.",
        en="Computed by membership_transfer.start_working_days_taken.",
    ),
)
LETTER_ISSUED_ON: Fact[date] = Fact(
    "letter_issued_on",
    Day(),
    words=Words(vi="ngày cấp giấy giới thiệu", en="day the letter was issued"),
    question=Words(vi="Giấy giới thiệu được cấp ngày nào?", en="On what day was the letter issued?"),
)
LETTER_PRESENTED_ON: Fact[date] = Fact(
    "letter_presented_on",
    Day(),
    words=Words(vi="ngày xuất trình giấy giới thiệu", en="day the letter was presented"),
    question=Words(
        vi="Giấy giới thiệu được xuất trình với chi ủy nơi đến ngày nào?",
        en="On what day was the letter presented to the receiving cell?",
    ),
)
PRESENTATION_WORKING_DAYS: Fact[int] = Fact(
    "presentation_working_days",
    Whole(0),
    words=Words(vi="số ngày làm việc đến khi xuất trình", en="working days until the letter was presented"),
    question=Words(
        vi="Sau bao nhiêu ngày làm việc giấy giới thiệu được xuất trình?",
        en="How many working days passed until the letter was presented?",
    ),
    note=Words(
        vi="Tính theo membership_transfer.presentation_working_days_taken.",
        en="Computed by membership_transfer.presentation_working_days_taken.",
    ),
)
LATE_PRESENTATION_ACCEPTED: Fact[bool] = Fact(
    "late_presentation_accepted",
    YesNo(),
    words=Words(vi="lý do quá hạn được chấp nhận", en="reason for lateness accepted"),
    question=Words(
        vi="Cấp ủy có thẩm quyền đã xem xét, chấp nhận lý do quá hạn chưa?",
        en="Did the competent committee accept the reason for the lateness?",
    ),
)
LETTER_ISSUER: Fact[str] = Fact(
    "letter_issuer",
    Choice(tuple(LetterIssuer)),
    words=Words(vi="nơi cấp giấy giới thiệu", en="issuer of the letter"),
    question=Words(vi="Nơi nào cấp giấy giới thiệu?", en="Who issued the letter of introduction?"),
)
MEMBER_FILE_SEALED: Fact[bool] = Fact(
    "member_file_sealed",
    YesNo(),
    words=Words(vi="hồ sơ niêm phong, đảng viên mang theo", en="file sealed and carried by the member"),
    question=Words(
        vi="Hồ sơ đã được niêm phong và giao đảng viên mang theo chưa?",
        en="Was the file sealed and given to the member to carry?",
    ),
)
UNDER_UNSETTLED_CASE: Fact[bool] = Fact(
    "under_unsettled_case",
    YesNo(),
    words=Words(
        vi="đang bị kiểm tra hoặc khiếu nại chưa giải quyết xong", en="under an unsettled inspection or complaint"
    ),
    question=Words(
        vi="Đảng viên có đang bị xem xét, kiểm tra hoặc có khiếu nại chưa giải quyết xong không?",
        en="Is the member under an inspection or complaint that is not settled?",
    ),
)
TEMPORARY_GROUND: Fact[str] = Fact(
    "temporary_ground",
    Choice(tuple(TemporaryGround)),
    words=Words(vi="lý do chuyển sinh hoạt tạm thời", en="ground of the temporary transfer"),
    question=Words(vi="Đảng viên chuyển sinh hoạt tạm thời vì lý do gì?", en="Why is the member away for a time?"),
)
TEMPORARY_MONTHS: Fact[int] = Fact(
    "temporary_months",
    Whole(0),
    words=Words(vi="số tháng sinh hoạt tạm thời", en="months of the temporary absence"),
    question=Words(vi="Trong bao nhiêu tháng?", en="For how many months?"),
)
VOTES_AT_TEMPORARY_PLACE: Fact[bool] = Fact(
    "votes_at_temporary_place",
    YesNo(),
    words=Words(vi="biểu quyết, ứng cử, bầu cử ở nơi tạm thời", en="votes, stands or elects at the temporary place"),
    question=Words(
        vi="Đảng viên có biểu quyết, ứng cử, bầu cử ở nơi sinh hoạt tạm thời không?",
        en="Does the member vote, stand or elect at the temporary place?",
    ),
)
COUNTED_AT_TEMPORARY_PLACE: Fact[bool] = Fact(
    "counted_at_temporary_place",
    YesNo(),
    words=Words(vi="tính vào đảng số nơi tạm thời", en="counted at the temporary place"),
    question=Words(
        vi="Đảng viên có được tính vào đảng số nơi sinh hoạt tạm thời không?",
        en="Is the member counted in the party number of the temporary place?",
    ),
)
DUES_PAID_AT_TEMPORARY_PLACE: Fact[bool] = Fact(
    "dues_paid_at_temporary_place",
    YesNo(),
    words=Words(vi="đóng đảng phí ở nơi tạm thời", en="dues paid at the temporary place"),
    question=Words(
        vi="Đảng viên có đóng đảng phí ở nơi sinh hoạt tạm thời không?",
        en="Does the member pay dues at the temporary place?",
    ),
)
CONTRACT_INDEFINITE: Fact[bool] = Fact(
    "contract_indefinite",
    YesNo(),
    words=Words(vi="hợp đồng lao động không xác định thời hạn", en="labour contract without term"),
    question=Words(vi="Hợp đồng lao động có không xác định thời hạn không?", en="Is the labour contract without term?"),
)
CONTRACT_MONTHS: Fact[int] = Fact(
    "contract_months",
    Whole(0),
    words=Words(vi="số tháng của hợp đồng lao động xác định thời hạn", en="months of a fixed-term labour contract"),
    question=Words(
        vi="Hợp đồng lao động xác định thời hạn bao nhiêu tháng?",
        en="How many months does the fixed-term contract run?",
    ),
)
EMPLOYER_HAS_ORGANISATION: Fact[bool] = Fact(
    "employer_has_organisation",
    YesNo(),
    words=Words(vi="nơi làm việc có tổ chức đảng", en="employer has a Party organisation"),
    question=Words(vi="Nơi làm việc có tổ chức đảng không?", en="Does the employer have a Party organisation?"),
)
WORKPLACE_IS_FAR: Fact[bool] = Fact(
    "workplace_is_far",
    YesNo(),
    words=Words(vi="nơi làm việc xa cấp ủy cũ", en="workplace far from the old committee"),
    question=Words(
        vi="Nơi làm việc có xa cấp ủy nơi đang sinh hoạt không?", en="Is the workplace far from the old committee?"
    ),
    note=Words(vi="Hướng dẫn không nêu khoảng cách.", en="The guidance gives no distance."),
)

MEMBERSHIP_TRANSFER_FACTS = (
    CHANGE_EFFECTIVE_ON,
    PROCEDURE_STARTED_ON,
    START_WORKING_DAYS,
    LETTER_ISSUED_ON,
    LETTER_PRESENTED_ON,
    PRESENTATION_WORKING_DAYS,
    LATE_PRESENTATION_ACCEPTED,
    LETTER_ISSUER,
    MEMBER_FILE_SEALED,
    UNDER_UNSETTLED_CASE,
    TEMPORARY_GROUND,
    TEMPORARY_MONTHS,
    VOTES_AT_TEMPORARY_PLACE,
    COUNTED_AT_TEMPORARY_PLACE,
    DUES_PAID_AT_TEMPORARY_PLACE,
    CONTRACT_INDEFINITE,
    CONTRACT_MONTHS,
    EMPLOYER_HAS_ORGANISATION,
    WORKPLACE_IS_FAR,
)
