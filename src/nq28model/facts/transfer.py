"""Questions about the transfer of a Party organisation: who decided, which papers, in what order."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Whole, YesNo
from nq28model.entities import ReceptionDecider, TransferDecider
from nq28model.facts.vocabularies import OrganisationForm
from nq28model.spec import Fact
from nq28model.terms import Term
from nq28model.words import Words


class TransferCase(Term):
    """How far a Party organisation moves, and as what (trường hợp chuyển giao)."""

    CELL_WITHIN_GRASSROOTS = (
        "cell_within_grassroots",
        "chi bộ chuyển trong nội bộ đảng bộ cơ sở",
        "a cell that stays inside its grassroots organisation",
    )
    CELL_TO_OTHER_GRASSROOTS = (
        "cell_to_other_grassroots",
        "chi bộ chuyển sang tổ chức cơ sở đảng khác cùng cấp ủy cấp trên",
        "a cell that goes to another grassroots organisation under the same superior",
    )
    GRASSROOTS_UNDER_SAME_SUPERIOR = (
        "grassroots_under_same_superior",
        "tổ chức cơ sở đảng chuyển trong cùng đảng bộ cấp trên",
        "a grassroots organisation under one and the same superior",
    )
    GRASSROOTS_TO_OTHER_SUPERIOR = (
        "grassroots_to_other_superior",
        "tổ chức cơ sở đảng chuyển sang cấp ủy cấp trên khác",
        "a grassroots organisation that goes to another superior",
    )
    CELL_TO_OTHER_SUPERIOR = (
        "cell_to_other_superior",
        "chi bộ trực thuộc chuyển sang cấp ủy cấp trên khác",
        "an affiliated cell that goes to another superior",
    )
    BETWEEN_PROVINCES = (
        "between_provinces",
        "chuyển ra ngoài tỉnh, thành phố hoặc về đảng bộ trực thuộc Trung ương",
        "to another province or to a central-level committee",
    )


def _yes_no(id: str, words: Words, question: Words) -> Fact[bool]:
    return Fact(id, YesNo(), words=words, question=question)


TRANSFER_CASE: Fact[str] = Fact(
    "transfer_case",
    Choice(tuple(TransferCase)),
    words=Words(vi="trường hợp chuyển giao", en="case of the transfer"),
    question=Words(vi="Việc chuyển giao thuộc trường hợp nào?", en="Which case of transfer is it?"),
    is_given=True,
)
TRANSFER_DECIDED_BY: Fact[str] = Fact(
    "transfer_decided_by",
    Choice(tuple(TransferDecider)),
    words=Words(vi="cấp ủy quyết định chuyển giao", en="committee that decided the transfer"),
    question=Words(vi="Cấp ủy nào ban hành quyết định chuyển giao?", en="Which committee took the transfer decision?"),
)
RECEPTION_DECIDED_BY: Fact[str] = Fact(
    "reception_decided_by",
    Choice(tuple(ReceptionDecider)),
    words=Words(vi="cấp ủy quyết định tiếp nhận", en="committee that decided the reception"),
    question=Words(vi="Cấp ủy nào ban hành quyết định tiếp nhận?", en="Which committee took the reception decision?"),
)
COMMON_SUPERIOR_CONSENTED = _yes_no(
    "common_superior_consented",
    Words(vi="sự đồng ý của cấp ủy cấp trên chung", en="consent of the common superior"),
    Words(
        vi="Cấp ủy cấp trên chung hoặc ban tổ chức của cấp đó đã đồng ý chưa?",
        en="Did the common superior or its Organisation Board consent?",
    ),
)
HAS_TRANSFER_DECISION = _yes_no(
    "has_transfer_decision",
    Words(vi="quyết định chuyển giao", en="a transfer decision"),
    Words(vi="Có quyết định chuyển giao không?", en="Is there a transfer decision?"),
)
DECISION_NAMES_ORGANISATION = _yes_no(
    "decision_names_organisation",
    Words(vi="quyết định nêu tên tổ chức đảng", en="the decision names the organisation"),
    Words(
        vi="Quyết định chuyển giao có nêu tên tổ chức đảng không?",
        en="Does the transfer decision name the organisation?",
    ),
)
DECISION_STATES_MEMBERS = _yes_no(
    "decision_states_members",
    Words(vi="quyết định nêu số đảng viên", en="the decision states the number of members"),
    Words(
        vi="Quyết định chuyển giao có nêu số đảng viên không?",
        en="Does the transfer decision state the number of members?",
    ),
)
DECISION_STATES_PROBATIONARY = _yes_no(
    "decision_states_probationary",
    Words(vi="quyết định nêu số đảng viên dự bị", en="the decision states how many are probationary"),
    Words(
        vi="Quyết định chuyển giao có nêu số đảng viên dự bị không?",
        en="Does the transfer decision state how many members are probationary?",
    ),
)
HAS_MEMBER_LIST = _yes_no(
    "has_member_list",
    Words(vi="danh sách đảng viên", en="a list of members"),
    Words(vi="Có danh sách đảng viên kèm theo quyết định không?", en="Is the list of members attached?"),
)
HAS_RECEPTION_DECISION = _yes_no(
    "has_reception_decision",
    Words(vi="quyết định tiếp nhận", en="a reception decision"),
    Words(vi="Có quyết định tiếp nhận không?", en="Is there a reception decision?"),
)
HAS_MEMBERSHIP_REGISTER = _yes_no(
    "has_membership_register",
    Words(vi="sổ danh sách đảng viên", en="the membership register"),
    Words(vi="Đã bàn giao sổ danh sách đảng viên chưa?", en="Was the membership register handed over?"),
)
HAS_MEMBER_FILES = _yes_no(
    "has_member_files",
    Words(vi="hồ sơ đảng viên", en="the members' files"),
    Words(vi="Đã bàn giao hồ sơ đảng viên chưa?", en="Were the members' files handed over?"),
)
HAS_HANDOVER_MINUTES = _yes_no(
    "has_handover_minutes",
    Words(vi="biên bản bàn giao", en="handover minutes"),
    Words(vi="Có biên bản bàn giao không?", en="Are there handover minutes?"),
)
MINUTES_SIGNED_BY_BOTH = _yes_no(
    "minutes_signed_by_both",
    Words(vi="biên bản có chữ ký hai bên", en="minutes signed by both sides"),
    Words(vi="Hai bên đã ký biên bản bàn giao chưa?", en="Did both sides sign the minutes?"),
)
MINUTES_SEALED = _yes_no(
    "minutes_sealed",
    Words(vi="biên bản được đóng dấu", en="minutes sealed"),
    Words(
        vi="Biên bản đã đóng dấu của cấp ủy nơi giao, nơi nhận chưa?",
        en="Do the minutes bear the committees' seals?",
    ),
)
REGISTER_SEALED = _yes_no(
    "register_sealed",
    Words(vi="trang đầu sổ danh sách được đóng dấu", en="first page of the register sealed"),
    Words(
        vi="Trang đầu sổ danh sách đảng viên đã đóng dấu chưa?",
        en="Does the first page of the register bear the committees' seals?",
    ),
)
DAYS_TRANSFER_TO_RECEPTION: Fact[int] = Fact(
    "days_transfer_to_reception",
    Whole(),
    words=Words(
        vi="số ngày từ quyết định chuyển giao đến quyết định tiếp nhận",
        en="days from transfer to reception decision",
    ),
    question=Words(
        vi="Từ quyết định chuyển giao đến quyết định tiếp nhận là bao nhiêu ngày?",
        en="How many days lie between the transfer and the reception decision?",
    ),
    note=Words(vi="Số âm khi tiếp nhận trước chuyển giao.", en="Negative when the reception came first."),
)
DAYS_RECEPTION_TO_HANDOVER: Fact[int] = Fact(
    "days_reception_to_handover",
    Whole(),
    words=Words(vi="số ngày từ quyết định tiếp nhận đến bàn giao", en="days from reception decision to handover"),
    question=Words(
        vi="Từ quyết định tiếp nhận đến bàn giao là bao nhiêu ngày?",
        en="How many days lie between the reception decision and the handover?",
    ),
)
DAYS_TRANSFER_TO_HANDOVER: Fact[int] = Fact(
    "days_transfer_to_handover",
    Whole(),
    words=Words(vi="số ngày từ quyết định chuyển giao đến bàn giao", en="days from transfer decision to handover"),
    question=Words(
        vi="Từ quyết định chuyển giao đến bàn giao là bao nhiêu ngày?",
        en="How many days lie between the transfer decision and the handover?",
    ),
)
HEADCOUNT_DIFFERENCE: Fact[int] = Fact(
    "headcount_difference",
    Whole(0),
    words=Words(vi="chênh lệch lớn nhất giữa các số liệu", en="greatest difference between the numbers stated"),
    question=Words(
        vi="Các số liệu về đảng viên chênh lệch bao nhiêu?", en="How far do the stated numbers of members differ?"
    ),
)
HEADCOUNT_CHANGE_RECORDED = _yes_no(
    "headcount_change_recorded",
    Words(vi="có ghi nhận thay đổi số đảng viên kèm ngày", en="a dated change of the number is recorded"),
    Words(
        vi="Có ghi nhận thay đổi số đảng viên kèm ngày (kết nạp, từ trần, xóa tên, chuyển sinh hoạt) không?",
        en=("Is a dated change of the number recorded (an admission, a death, a removal, a member's own transfer)?"),
    ),
)
FORM_BEFORE_TRANSFER: Fact[str] = Fact(
    "form_before_transfer",
    Choice(tuple(OrganisationForm)),
    words=Words(vi="loại hình tổ chức đảng trước khi chuyển giao", en="form of the organisation before the transfer"),
    question=Words(
        vi="Trước khi chuyển giao, tổ chức đảng thuộc loại hình nào?",
        en="What form does the organisation have before the transfer?",
    ),
)
LEAVES_GRASSROOTS: Fact[bool] = Fact(
    "leaves_grassroots",
    YesNo(),
    words=Words(vi="ra ngoài đảng bộ cơ sở", en="leaves its grassroots organisation"),
    question=Words(vi="Tổ chức đảng có ra ngoài đảng bộ cơ sở không?", en="Does it leave its grassroots organisation?"),
)
CROSSES_SUPERIOR: Fact[bool] = Fact(
    "crosses_superior",
    YesNo(),
    words=Words(vi="sang cấp ủy cấp trên trực tiếp khác", en="goes to another committee above the grassroots"),
    question=Words(
        vi="Tổ chức đảng có chuyển sang cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng khác không?",
        en="Does it go to another committee above the grassroots?",
    ),
)
CROSSES_PROVINCE: Fact[bool] = Fact(
    "crosses_province",
    YesNo(),
    words=Words(
        vi="ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương",
        en="goes to another province or to a central-level committee",
    ),
    question=Words(
        vi="Tổ chức đảng có chuyển ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương không?",
        en="Does it go to another province or to a central-level committee?",
    ),
)
TRANSFER_DECIDED_ON: Fact[date] = Fact(
    "transfer_decided_on",
    Day(),
    words=Words(vi="ngày quyết định chuyển giao", en="day of the transfer decision"),
    question=Words(vi="Quyết định chuyển giao ký ngày nào?", en="On what day was the transfer decided?"),
)
RECEPTION_DECIDED_ON: Fact[date] = Fact(
    "reception_decided_on",
    Day(),
    words=Words(vi="ngày quyết định tiếp nhận", en="day of the reception decision"),
    question=Words(vi="Quyết định tiếp nhận ký ngày nào?", en="On what day was the reception decided?"),
)
HANDED_OVER_ON: Fact[date] = Fact(
    "handed_over_on",
    Day(),
    words=Words(vi="ngày bàn giao", en="day of the handover"),
    question=Words(vi="Bàn giao ngày nào?", en="On what day was the handover?"),
)
TRANSFER_DECISION_MEMBERS: Fact[int] = Fact(
    "transfer_decision_members",
    Whole(0),
    words=Words(vi="số đảng viên ghi trong quyết định chuyển giao", en="members stated in the transfer decision"),
    question=Words(
        vi="Quyết định chuyển giao ghi bao nhiêu đảng viên?", en="How many members does the transfer decision state?"
    ),
)
RECEPTION_DECISION_MEMBERS: Fact[int] = Fact(
    "reception_decision_members",
    Whole(0),
    words=Words(vi="số đảng viên ghi trong quyết định tiếp nhận", en="members stated in the reception decision"),
    question=Words(
        vi="Quyết định tiếp nhận ghi bao nhiêu đảng viên?", en="How many members does the reception decision state?"
    ),
)
MINUTES_MEMBERS: Fact[int] = Fact(
    "minutes_members",
    Whole(0),
    words=Words(vi="số đảng viên ghi trong biên bản bàn giao", en="members stated in the minutes"),
    question=Words(vi="Biên bản bàn giao ghi bao nhiêu đảng viên?", en="How many members do the minutes state?"),
)
RANK_CHANGES: Fact[bool] = Fact(
    "rank_changes",
    YesNo(),
    words=Words(vi="tổ chức đảng đổi loại hình", en="the organisation lands at another rank"),
    question=Words(
        vi="Tổ chức đảng có đổi loại hình khi chuyển giao không?", en="Does the organisation land at another rank?"
    ),
)
TRANSFER_ACTS: Fact[int] = Fact(
    "transfer_acts",
    Whole(0),
    words=Words(vi="số bước quyết định", en="separate deciding acts of the transfer"),
    question=Words(
        vi="Có bao nhiêu bước quyết định để đến nơi trực thuộc mới?",
        en="How many separate deciding acts were there on the way to its new place?",
    ),
)
PLACEMENT_DECIDED: Fact[bool] = Fact(
    "placement_decided",
    YesNo(),
    words=Words(vi="quyết định xác định loại hình mới", en="decision placing it at the new rank"),
    question=Words(
        vi="Đã có quyết định theo loại hình mới và chỉ định cấp ủy chưa?",
        en="Was it set up at the new rank by decision and its leadership appointed?",
    ),
)
COMMITTEE_KEPT: Fact[bool] = Fact(
    "committee_kept",
    YesNo(),
    words=Words(vi="giữ nguyên cấp ủy và nhiệm kỳ", en="committee and term kept"),
    question=Words(vi="Tổ chức đảng có giữ nguyên cấp ủy và nhiệm kỳ không?", en="Did it keep its committee and term?"),
)

TRANSFER_FACTS = (
    TRANSFER_CASE,
    TRANSFER_DECIDED_BY,
    RECEPTION_DECIDED_BY,
    COMMON_SUPERIOR_CONSENTED,
    HAS_TRANSFER_DECISION,
    DECISION_NAMES_ORGANISATION,
    DECISION_STATES_MEMBERS,
    DECISION_STATES_PROBATIONARY,
    HAS_MEMBER_LIST,
    HAS_RECEPTION_DECISION,
    HAS_MEMBERSHIP_REGISTER,
    HAS_MEMBER_FILES,
    HAS_HANDOVER_MINUTES,
    MINUTES_SIGNED_BY_BOTH,
    MINUTES_SEALED,
    REGISTER_SEALED,
    DAYS_TRANSFER_TO_RECEPTION,
    DAYS_RECEPTION_TO_HANDOVER,
    DAYS_TRANSFER_TO_HANDOVER,
    HEADCOUNT_DIFFERENCE,
    HEADCOUNT_CHANGE_RECORDED,
    FORM_BEFORE_TRANSFER,
    LEAVES_GRASSROOTS,
    CROSSES_SUPERIOR,
    CROSSES_PROVINCE,
    TRANSFER_DECIDED_ON,
    RECEPTION_DECIDED_ON,
    HANDED_OVER_ON,
    TRANSFER_DECISION_MEMBERS,
    RECEPTION_DECISION_MEMBERS,
    MINUTES_MEMBERS,
    RANK_CHANGES,
    TRANSFER_ACTS,
    PLACEMENT_DECIDED,
    COMMITTEE_KEPT,
)
