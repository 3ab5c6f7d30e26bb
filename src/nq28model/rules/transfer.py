"""Transferring a Party organisation from one committee to another: who decides, which papers, in what order.

The guidance was seen in part. Where its text breaks off, the rules describe what committees are reported to have
done, and cite that as practice: they say so in each verdict.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from nq28model.entities import ReceptionDecider, TransferDecider
from nq28model.facts import TRANSFER
from nq28model.facts.transfer import (
    COMMON_SUPERIOR_CONSENTED,
    DAYS_RECEPTION_TO_HANDOVER,
    DAYS_TRANSFER_TO_HANDOVER,
    DAYS_TRANSFER_TO_RECEPTION,
    DECISION_NAMES_ORGANISATION,
    DECISION_STATES_MEMBERS,
    DECISION_STATES_PROBATIONARY,
    HAS_HANDOVER_MINUTES,
    HAS_MEMBER_FILES,
    HAS_MEMBER_LIST,
    HAS_MEMBERSHIP_REGISTER,
    HAS_RECEPTION_DECISION,
    HAS_TRANSFER_DECISION,
    HEADCOUNT_CHANGE_RECORDED,
    HEADCOUNT_DIFFERENCE,
    MINUTES_SEALED,
    MINUTES_SIGNED_BY_BOTH,
    RECEPTION_DECIDED_BY,
    REGISTER_SEALED,
    TRANSFER_CASE,
    TRANSFER_DECIDED_BY,
    TransferCase,
)
from nq28model.instruments import (
    COMMITTEE_PRACTICE_2013,
    GUIDANCE_09_2017,
    GUIDANCE_12_2012,
    GUIDANCE_12_2022,
    REGULATION_20_2026,
    REGULATION_208_2026,
    REGULATION_294_2025,
)
from nq28model.law import Dated, Evidence, Version
from nq28model.rules.notes import NOT_SEEN_2026, PUT_TOGETHER
from nq28model.spec import Rule, Spec
from nq28model.words import Words

T = TypeVar("T")

_SECTION = Words(vi="phần về chuyển giao tổ chức đảng", en="section on transfer of organisations")
_POINT_6_3_4 = Words(vi="điểm 6.3.4", en="point 6.3.4")
_GUIDANCE_09_PAGE = GUIDANCE_09_2017.url
_GUIDANCE_12_2012_PAGE = GUIDANCE_12_2012.url
_REGULATIONS_2026 = REGULATION_20_2026.at(kept_by=(REGULATION_208_2026,))

_CARRIED_ON_2022 = Words(
    vi="Chưa thấy toàn văn Hướng dẫn 12-HD/BTCTW (2022); tiếp nối quy tắc của Hướng dẫn 09-HD/BTCTW.",
    en="The text of 12-HD/BTCTW (2022) was not seen; the rule of 09-HD/BTCTW is carried on.",
)
_CARRIED_ON_2025 = Words(
    vi="Được tiếp nối; chưa thấy các văn bản năm 2025 về điểm này.",
    en="Carried on; the texts of 2025 were not seen on this point.",
)
_AND_EQUIVALENT = Words(vi="«Và tương đương».", en="«And equivalent».")
_READ_AS_DIRECTLY_ABOVE = Words(
    vi=(
        "Văn bản viết cấp ủy huyện «và tương đương»; từ 01/7/2025 hiểu là cấp ủy cấp trên trực tiếp của tổ chức cơ sở "
        "đảng, như Quy định 294-QĐ/TW nói về đảng viên."
    ),
    en=(
        "The text says district-level committee «and equivalent»; from 01/7/2025 it is read as the committee directly "
        "above the grassroots organisation, as 294-QĐ/TW says for members."
    ),
)
_PRACTICE = Words(
    vi="Theo thực tiễn; chưa thấy đoạn của hướng dẫn về trường hợp này.",
    en="Practice; the paragraph of the guidance on this case was not seen.",
)
_NO_CLAUSE_ON_ORDER = Words(
    vi=(
        "Suy ra từ thứ tự hướng dẫn nêu các việc và từ các lần bàn giao được thuật lại; "
        "không có điều khoản nào quy định."
    ),
    en="From the order in which the guidance names the acts and from reported handovers; no clause sets it.",
)


def _guided(
    first: T, later: T | None = None, *, note: Words | None = None, note_2025: Words | None = None
) -> tuple[Version[T], ...]:
    """Return what the guidance of 2017 says and the texts after it carry on; *later* is the value from 1/7/2025."""
    since_2025 = first if later is None else later
    return (
        Version(
            date(2017, 6, 5), GUIDANCE_09_2017.at(_SECTION), Evidence.QUOTED, first, url=_GUIDANCE_09_PAGE, note=note
        ),
        Version(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, first, note=_CARRIED_ON_2022),
        Version(
            date(2025, 7, 1),
            REGULATION_294_2025.at(_POINT_6_3_4),
            Evidence.INFERRED,
            since_2025,
            note=note_2025 or _CARRIED_ON_2025,
        ),
        Version(date(2026, 4, 8), _REGULATIONS_2026, Evidence.INFERRED, since_2025, note=NOT_SEEN_2026),
    )


def _practised(value: T, evidence: Evidence, note: Words) -> tuple[Version[T], ...]:
    """Return what committees are reported to have done since 2017, unseen in the texts of 2026."""
    return (
        Version(date(2017, 6, 5), COMMITTEE_PRACTICE_2013.at(), evidence, value, note=note),
        Version(date(2026, 4, 8), COMMITTEE_PRACTICE_2013.at(), evidence, value, note=NOT_SEEN_2026),
    )


def _put_together(text: Spec, note: Words = PUT_TOGETHER, note_2025: Words = PUT_TOGETHER) -> tuple[Version[Spec], ...]:
    """Return a rule made of rules, under the guidance of 2017 and the regulations of 2025 and 2026."""
    return (
        Version(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            text,
            url=_GUIDANCE_09_PAGE,
            note=note,
        ),
        Version(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, text, note=note_2025),
        Version(date(2026, 4, 8), _REGULATIONS_2026, Evidence.INFERRED, text, note=NOT_SEEN_2026),
    )


# --- who decides ------------------------------------------------------------------------------------

_COMMITTEES = Words(vi="cấp ủy", en="committees")

DECIDER_CELL_WITHIN_GRASSROOTS: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.cell_within_grassroots",
    Words(
        vi="cấp chuyển giao chi bộ trong nội bộ đảng bộ cơ sở",
        en="who transfers a cell that stays inside its grassroots organisation",
    ),
    _guided((TransferDecider.GRASSROOTS_COMMITTEE,)),
    unit=_COMMITTEES,
)
DECIDER_CELL_TO_OTHER_GRASSROOTS: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.cell_to_other_grassroots",
    Words(
        vi="cấp chuyển giao chi bộ ra ngoài đảng bộ cơ sở", en="who transfers a cell out of its grassroots organisation"
    ),
    _guided(
        (TransferDecider.DISTRICT_COMMITTEE,),
        (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
        note=_AND_EQUIVALENT,
        note_2025=_READ_AS_DIRECTLY_ABOVE,
    ),
    unit=_COMMITTEES,
)
DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.grassroots_under_same_superior",
    Words(
        vi="cấp chuyển giao tổ chức cơ sở đảng trong cùng cấp ủy cấp trên",
        en="who transfers a grassroots organisation under one and the same superior",
    ),
    _guided(
        (TransferDecider.DISTRICT_COMMITTEE,),
        (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
        note=_AND_EQUIVALENT,
        note_2025=_READ_AS_DIRECTLY_ABOVE,
    ),
    unit=_COMMITTEES,
)
DECIDER_COMMON_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.common_superior",
    Words(
        vi="cấp chuyển giao tổ chức đảng giữa hai cấp ủy cấp trên trực tiếp trong cùng tỉnh, thành phố",
        en="who transfers an organisation from one committee above the grassroots to another of the same province",
    ),
    _practised(
        (TransferDecider.PROVINCIAL_STANDING_COMMITTEE,),
        Evidence.REPORTED,
        Words(
            vi="Theo tin về nhiều lần chuyển giao ở các tỉnh, thành phố.",
            en="As reported of provinces and cities in several transfers.",
        ),
    ),
    unit=_COMMITTEES,
)
DECIDER_GIVING_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.giving_superior",
    Words(
        vi="cấp chuyển giao thay khi được cấp trên chung đồng ý",
        en="who may transfer it instead, with the common superior's consent",
    ),
    (
        Version(
            date(2017, 6, 5),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.REPORTED,
            (TransferDecider.DISTRICT_COMMITTEE,),
            note=Words(
                vi=(
                    "Cách làm khác được thuật lại ở vài lần chuyển giao, "
                    "khi có chủ trương hoặc văn bản đồng ý của cấp tỉnh."
                ),
                en=("A variant reported in a few transfers, with the province's umbrella decision or written consent."),
            ),
        ),
        Version(
            date(2025, 7, 1),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.INFERRED,
            (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
            note=_READ_AS_DIRECTLY_ABOVE,
        ),
        Version(
            date(2026, 4, 8),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.INFERRED,
            (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
            note=NOT_SEEN_2026,
        ),
    ),
    unit=_COMMITTEES,
)
_PROVINCIAL = (TransferDecider.PROVINCIAL_STANDING_COMMITTEE, TransferDecider.PROVINCIAL_EXECUTIVE_COMMITTEE)
_FORMS_14_AND_15 = Words(vi="mẫu 14 và mẫu 15", en="forms 14 and 15")
_EXECUTIVE_WHERE_WHOLE = Words(
    vi="Ban chấp hành khi chuyển cả một đảng bộ cấp tỉnh hoặc cấp huyện.",
    en="The executive committee where a whole provincial or district organisation moves.",
)
DECIDER_BETWEEN_PROVINCES: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.between_provinces",
    Words(
        vi="cấp chuyển giao tổ chức đảng ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương",
        en="who transfers an organisation to another province or to a central-level committee",
    ),
    (
        Version(
            date(2012, 5, 17),
            GUIDANCE_12_2012.at(_FORMS_14_AND_15),
            Evidence.REPORTED,
            _PROVINCIAL,
            url=_GUIDANCE_12_2012_PAGE,
            note=_EXECUTIVE_WHERE_WHOLE,
        ),
        *_practised(_PROVINCIAL, Evidence.REPORTED, _EXECUTIVE_WHERE_WHOLE),
    ),
    unit=_COMMITTEES,
)

_THAT_COMMITTEE_DECIDES = Words(
    vi="cấp ủy đó phải ra quyết định chuyển giao", en="the transfer decision is taken by that committee"
)
_COMMON_SUPERIOR_ACTS = Words(
    vi="cấp ủy cấp trên chung phải quyết định hoặc đồng ý",
    en="the decision is taken by the common superior, or its consent is obtained",
)

AUTHORITY_CELL_WITHIN_GRASSROOTS = Rule.of(
    "transfer.authority.cell_within_grassroots",
    TRANSFER,
    Words(
        vi="đảng ủy cơ sở quyết định chuyển giao chi bộ trong nội bộ đảng bộ cơ sở",
        en="the grassroots committee transfers a cell that stays inside its organisation",
    ),
    Words(
        vi="đảng ủy cơ sở phải ra quyết định chuyển giao",
        en="the transfer decision is taken by the grassroots committee",
    ),
    *_guided(TRANSFER_DECIDED_BY.is_among(DECIDER_CELL_WITHIN_GRASSROOTS)),
)
AUTHORITY_CELL_TO_OTHER_GRASSROOTS = Rule.of(
    "transfer.authority.cell_to_other_grassroots",
    TRANSFER,
    Words(
        vi="cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định chuyển giao chi bộ ra ngoài đảng bộ cơ sở",
        en="the committee above the grassroots transfers a cell that leaves its grassroots organisation",
    ),
    _THAT_COMMITTEE_DECIDES,
    *_guided(TRANSFER_DECIDED_BY.is_among(DECIDER_CELL_TO_OTHER_GRASSROOTS), note_2025=_READ_AS_DIRECTLY_ABOVE),
)
AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR = Rule.of(
    "transfer.authority.grassroots_under_same_superior",
    TRANSFER,
    Words(
        vi="cấp ủy cấp trên trực tiếp chung quyết định chuyển giao tổ chức cơ sở đảng trong cùng đảng bộ cấp trên",
        en="the committee above both sides transfers a grassroots organisation under one and the same superior",
    ),
    _THAT_COMMITTEE_DECIDES,
    *_guided(TRANSFER_DECIDED_BY.is_among(DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR), note_2025=_READ_AS_DIRECTLY_ABOVE),
)
_BY_COMMON_SUPERIOR = TRANSFER_DECIDED_BY.is_among(DECIDER_COMMON_SUPERIOR) | (
    COMMON_SUPERIOR_CONSENTED.is_(True) & TRANSFER_DECIDED_BY.is_among(DECIDER_GIVING_SUPERIOR)
)
AUTHORITY_GRASSROOTS_TO_OTHER_SUPERIOR = Rule.of(
    "transfer.authority.grassroots_to_other_superior",
    TRANSFER,
    Words(
        vi=(
            "ban thường vụ tỉnh ủy, thành ủy quyết định chuyển giao tổ chức cơ sở đảng sang cấp ủy cấp trên khác, hoặc "
            "cấp ủy nơi giao quyết định khi được cấp tỉnh đồng ý"
        ),
        en=(
            "the provincial standing committee transfers a grassroots organisation to another committee above the "
            "grassroots, or the giving committee does so with the province's consent"
        ),
    ),
    _COMMON_SUPERIOR_ACTS,
    *_practised(_BY_COMMON_SUPERIOR, Evidence.REPORTED, _PRACTICE),
)
AUTHORITY_CELL_TO_OTHER_SUPERIOR = Rule.of(
    "transfer.authority.cell_to_other_superior",
    TRANSFER,
    Words(
        vi=(
            "chi bộ trực thuộc đảng ủy cơ sở chuyển sang cấp ủy cấp trên khác do cấp ủy cấp trên chung quyết định, "
            "hoặc do cấp ủy cấp trên nơi giao quyết định khi được đồng ý"
        ),
        en=(
            "a cell under a grassroots committee that goes to another committee above the grassroots is transferred "
            "by the common superior, or by the giving committee above the grassroots with its consent"
        ),
    ),
    _COMMON_SUPERIOR_ACTS,
    *_practised(
        _BY_COMMON_SUPERIOR,
        Evidence.INFERRED,
        Words(
            vi=(
                "Từ quy tắc về chi bộ ra ngoài đảng bộ cơ sở cùng với thực tiễn đối với tổ chức cơ sở đảng. Cả hai "
                "cách đều có trên thực tế; lần chuyển giao cụ thể theo cách nào là chuyện thực tế."
            ),
            en=(
                "From the rule for cells that leave their grassroots organisation together with the practice for "
                "grassroots organisations. Both patterns are attested; which one a given transfer followed is a "
                "matter of fact."
            ),
        ),
    ),
)
AUTHORITY_BETWEEN_PROVINCES = Rule.of(
    "transfer.authority.between_provinces",
    TRANSFER,
    Words(
        vi="tỉnh ủy, thành ủy nơi giao quyết định chuyển giao ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương",
        en=(
            "the giving provincial committee transfers an organisation to another province "
            "or to a central-level committee"
        ),
    ),
    Words(vi="cấp ủy đó phải ra quyết định", en="the decision is taken by that committee"),
    Version(
        date(2012, 5, 17),
        GUIDANCE_12_2012.at(_FORMS_14_AND_15),
        Evidence.REPORTED,
        TRANSFER_DECIDED_BY.is_among(DECIDER_BETWEEN_PROVINCES),
        url=_GUIDANCE_12_2012_PAGE,
    ),
    *_practised(
        TRANSFER_DECIDED_BY.is_among(DECIDER_BETWEEN_PROVINCES),
        Evidence.REPORTED,
        Words(
            vi="Theo thực tiễn; sau năm 2017 chưa thấy điều khoản nào.", en="Practice; no clause was seen after 2017."
        ),
    ),
)
_NOT_COMPETENT = Words(vi="quyết định không đúng thẩm quyền", en="the decision is not that of the competent committee")
AUTHORITY_COMPETENT = Rule.of(
    "transfer.authority.competent",
    TRANSFER,
    Words(
        vi="quyết định chuyển giao do đúng cấp có thẩm quyền ban hành",
        en="the committee that the case calls for takes the transfer decision",
    ),
    _NOT_COMPETENT,
    *_put_together(
        (TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS) & AUTHORITY_CELL_WITHIN_GRASSROOTS)
        | (TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_GRASSROOTS) & AUTHORITY_CELL_TO_OTHER_GRASSROOTS)
        | (TRANSFER_CASE.is_(TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR) & AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR) & AUTHORITY_GRASSROOTS_TO_OTHER_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_SUPERIOR) & AUTHORITY_CELL_TO_OTHER_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.BETWEEN_PROVINCES) & AUTHORITY_BETWEEN_PROVINCES),
        note=Words(
            vi=(
                "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Chuyển trụ sở hay đổi chủ theo thẩm quyền "
                "của cùng khoảng cách."
            ),
            en=(
                "Put together from the rules it names, each of which carries its own evidence. A move of the "
                "headquarters or a change of owner follows the authority for the same distance."
            ),
        ),
    ),
)

# --- who receives -----------------------------------------------------------------------------------

CASES_WITHOUT_RECEPTION: Dated[tuple[str, ...]] = Dated(
    "transfer.cases_without_reception",
    Words(
        vi="các trường hợp chuyển giao không cần quyết định tiếp nhận",
        en="cases of transfer without a reception decision",
    ),
    _guided(
        (TransferCase.CELL_WITHIN_GRASSROOTS, TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR),
        note=Words(
            vi=(
                "Trong nội bộ tổ chức cơ sở thì đã thấy; trong cùng cấp trên, phần văn bản thấy được đi thẳng từ quyết "
                "định chuyển giao đến hai đảng ủy cơ sở rồi đứt đoạn: trường hợp đó là suy luận."
            ),
            en=(
                "Within a grassroots organisation this was seen; under one and the same superior the visible text goes "
                "from the transfer decision straight to the two grassroots committees, then breaks off: that case is "
                "inferred."
            ),
        ),
    ),
    unit=Words(vi="trường hợp chuyển giao", en="transfer cases"),
)
_WITHOUT_RECEPTION = TRANSFER_CASE.is_among(CASES_WITHOUT_RECEPTION)
_INSIDE_GRASSROOTS = TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS)

RECEPTION_COMPETENT = Rule.of(
    "transfer.reception.competent",
    TRANSFER,
    Words(
        vi="quyết định tiếp nhận do đúng cấp ủy nơi nhận ban hành",
        en="the receiving side's own committee of the right level takes the reception decision",
    ),
    _NOT_COMPETENT,
    *_put_together(
        _WITHOUT_RECEPTION
        | (
            TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_GRASSROOTS)
            & RECEPTION_DECIDED_BY.is_(ReceptionDecider.RECEIVING_GRASSROOTS_COMMITTEE)
        )
        | (
            (
                TRANSFER_CASE.is_(TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR)
                | TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_SUPERIOR)
            )
            & RECEPTION_DECIDED_BY.is_(ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE)
        )
        | (
            TRANSFER_CASE.is_(TransferCase.BETWEEN_PROVINCES)
            & RECEPTION_DECIDED_BY.is_(ReceptionDecider.RECEIVING_PROVINCIAL_COMMITTEE)
        ),
        note=Words(
            vi=(
                "Trường hợp đảng ủy cơ sở nơi nhận được trích nguyên văn; các trường hợp khác theo thực tiễn. "
                "Chưa thấy toàn văn Hướng dẫn 12-HD/BTCTW (2022); tiếp nối quy tắc của Hướng dẫn 09-HD/BTCTW."
            ),
            en=(
                "The receiving grassroots committee is quoted; the other cases are practice. The text of 12-HD/BTCTW "
                "(2022) was not seen; the rule of 09-HD/BTCTW is carried on."
            ),
        ),
        note_2025=_CARRIED_ON_2025,
    ),
)

# --- the papers -------------------------------------------------------------------------------------

DOCUMENTS_TRANSFER_DECISION = Rule.of(
    "transfer.documents.transfer_decision",
    TRANSFER,
    Words(vi="có quyết định chuyển giao tổ chức đảng và đảng viên", en="there is a transfer decision"),
    Words(vi="cấp có thẩm quyền ban hành quyết định", en="the competent committee issues one"),
    Version(
        date(2012, 5, 17),
        GUIDANCE_12_2012.at(Words(vi="các mẫu quyết định", en="specimen forms")),
        Evidence.QUOTED,
        HAS_TRANSFER_DECISION.is_(True),
        url=_GUIDANCE_12_2012_PAGE,
    ),
    *_guided(HAS_TRANSFER_DECISION.is_(True)),
)
_CONTENT = (
    DECISION_NAMES_ORGANISATION.is_(True)
    & DECISION_STATES_MEMBERS.is_(True)
    & DECISION_STATES_PROBATIONARY.is_(True)
    & HAS_MEMBER_LIST.is_(True)
)
# «Chuyển giao Chi bộ … với … đảng viên, trong đó có … đảng viên dự bị (có danh sách kèm theo)»
DOCUMENTS_TRANSFER_DECISION_CONTENT = Rule.of(
    "transfer.documents.transfer_decision_content",
    TRANSFER,
    Words(
        vi="quyết định chuyển giao nêu tên tổ chức đảng, số đảng viên, trong đó số đảng viên dự bị, kèm theo danh sách",
        en=(
            "the transfer decision names the organisation, states how many members it moves and how many of them are "
            "probationary, and has their list attached"
        ),
    ),
    Words(vi="bổ sung nội dung quyết định", en="the decision is completed"),
    Version(
        date(2012, 5, 17),
        GUIDANCE_12_2012.at(Words(vi="mẫu quyết định, Điều 1", en="specimen form, Art. 1")),
        Evidence.QUOTED,
        _CONTENT,
        url=_GUIDANCE_12_2012_PAGE,
    ),
    Version(
        date(2017, 6, 5),
        GUIDANCE_09_2017.at(kept_by=(GUIDANCE_12_2022,)),
        Evidence.INFERRED,
        _CONTENT,
        note=Words(
            vi="Tiếp nối từ mẫu năm 2012; chưa thấy các mẫu về sau.",
            en="Carried on from the specimen form of 2012; the later forms were not seen.",
        ),
    ),
    Version(date(2026, 4, 8), GUIDANCE_12_2022.at(), Evidence.INFERRED, _CONTENT, note=NOT_SEEN_2026),
)
DOCUMENTS_RECEPTION_DECISION = Rule.of(
    "transfer.documents.reception_decision",
    TRANSFER,
    Words(
        vi="có quyết định tiếp nhận tổ chức đảng và đảng viên (nếu thuộc trường hợp phải có)",
        en="there is a reception decision where the case calls for one",
    ),
    Words(vi="cấp ủy nơi nhận ban hành quyết định", en="the receiving committee issues one"),
    *_guided(_WITHOUT_RECEPTION | HAS_RECEPTION_DECISION.is_(True)),
)
_STILL_TO_HAND_OVER = Words(vi="còn phải bàn giao", en="it is still to be handed over")
DOCUMENTS_MEMBERSHIP_REGISTER = Rule.of(
    "transfer.documents.membership_register",
    TRANSFER,
    Words(vi="bàn giao sổ danh sách đảng viên", en="the membership register is handed over"),
    _STILL_TO_HAND_OVER,
    *_guided(HAS_MEMBERSHIP_REGISTER.is_(True)),
)
DOCUMENTS_MEMBER_FILES = Rule.of(
    "transfer.documents.member_files",
    TRANSFER,
    Words(
        vi="bàn giao hồ sơ đảng viên, trừ khi chi bộ vẫn ở trong đảng bộ cơ sở",
        en="the members' files are handed over, unless the cell stays inside its grassroots organisation",
    ),
    Words(vi="còn phải bàn giao", en="they are still to be handed over"),
    *_guided(_INSIDE_GRASSROOTS | HAS_MEMBER_FILES.is_(True)),
)
DOCUMENTS_HANDOVER_MINUTES = Rule.of(
    "transfer.documents.handover_minutes",
    TRANSFER,
    Words(vi="có biên bản bàn giao", en="there are handover minutes"),
    Words(vi="lập biên bản bàn giao", en="minutes are drawn up"),
    *_guided(HAS_HANDOVER_MINUTES.is_(True)),
)
DOCUMENTS_HANDOVER_MINUTES_SIGNED = Rule.of(
    "transfer.documents.handover_minutes_signed",
    TRANSFER,
    Words(vi="hai bên giao và nhận ký biên bản bàn giao", en="both sides sign the handover minutes"),
    Words(vi="bên còn thiếu ký biên bản", en="the missing side signs"),
    *_guided(
        MINUTES_SIGNED_BY_BOTH.is_(True),
        note=Words(
            vi=(
                "Hai chi ủy, hai đảng ủy cơ sở hoặc hai ban tổ chức, tùy trường hợp; nơi không có chi ủy thì bí thư ký "
                "(suy luận)."
            ),
            en=(
                "The two cell committees, grassroots committees or Organisation Boards, as the case may be; where "
                "there is no cell committee the secretary signs (inferred)."
            ),
        ),
    ),
)
DOCUMENTS_HANDOVER_MINUTES_SEALED = Rule.of(
    "transfer.documents.handover_minutes_sealed",
    TRANSFER,
    Words(
        vi="biên bản bàn giao được đóng dấu của cấp ủy nơi giao, nơi nhận, trừ khi chi bộ vẫn ở trong đảng bộ cơ sở",
        en=(
            "the handover minutes bear the committees' seals, unless the cell stays inside its grassroots organisation"
        ),
    ),
    Words(vi="đóng dấu vào biên bản", en="the minutes are sealed"),
    *_guided(_INSIDE_GRASSROOTS | MINUTES_SEALED.is_(True)),
)
DOCUMENTS_REGISTER_SEALED = Rule.of(
    "transfer.documents.register_sealed",
    TRANSFER,
    Words(
        vi=(
            "trang đầu sổ danh sách đảng viên được đóng dấu của cấp ủy nơi giao, nơi nhận, trừ khi chi bộ vẫn ở trong "
            "đảng bộ cơ sở"
        ),
        en=(
            "the first page of the membership register bears the committees' seals, unless the cell stays inside its "
            "grassroots organisation"
        ),
    ),
    Words(vi="đóng dấu vào sổ", en="the register is sealed"),
    *_guided(_INSIDE_GRASSROOTS | REGISTER_SEALED.is_(True)),
)
DOCUMENTS_COMPLETE = Rule.of(
    "transfer.documents.complete",
    TRANSFER,
    Words(
        vi="hồ sơ chuyển giao đầy đủ, có chữ ký và con dấu theo từng trường hợp",
        en="every document of the transfer is there, signed and sealed as the case calls for",
    ),
    Words(vi="bổ sung hồ sơ còn thiếu", en="the missing documents are drawn up"),
    *_put_together(
        DOCUMENTS_TRANSFER_DECISION
        & DOCUMENTS_TRANSFER_DECISION_CONTENT
        & DOCUMENTS_RECEPTION_DECISION
        & DOCUMENTS_MEMBERSHIP_REGISTER
        & DOCUMENTS_MEMBER_FILES
        & DOCUMENTS_HANDOVER_MINUTES
        & DOCUMENTS_HANDOVER_MINUTES_SIGNED
        & DOCUMENTS_HANDOVER_MINUTES_SEALED
        & DOCUMENTS_REGISTER_SEALED,
        note=Words(
            vi=(
                "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Không có giấy giới thiệu sinh hoạt đảng: "
                "sổ, hồ sơ và biên bản thay cho giấy."
            ),
            en=(
                "Put together from the rules it names, each of which carries its own evidence. Letters of introduction "
                "are not among them: register, files and minutes take their place."
            ),
        ),
    ),
)

# --- the order of dates -----------------------------------------------------------------------------

_DATES_EXAMINED = Words(vi="kiểm tra lại ngày tháng", en="the dates are examined")
SEQUENCE_RECEPTION_AFTER_TRANSFER = Rule.of(
    "transfer.sequence.reception_after_transfer",
    TRANSFER,
    Words(
        vi="quyết định tiếp nhận không được ban hành trước quyết định chuyển giao",
        en="the reception decision is not dated before the transfer decision",
    ),
    _DATES_EXAMINED,
    *_practised(_WITHOUT_RECEPTION | (DAYS_TRANSFER_TO_RECEPTION >= 0), Evidence.INFERRED, _NO_CLAUSE_ON_ORDER),
)
SEQUENCE_HANDOVER_AFTER_RECEPTION = Rule.of(
    "transfer.sequence.handover_after_reception",
    TRANSFER,
    Words(
        vi="việc bàn giao không diễn ra trước quyết định tiếp nhận",
        en="the handover is not dated before the reception decision",
    ),
    _DATES_EXAMINED,
    *_practised(_WITHOUT_RECEPTION | (DAYS_RECEPTION_TO_HANDOVER >= 0), Evidence.INFERRED, _NO_CLAUSE_ON_ORDER),
)
SEQUENCE_HANDOVER_AFTER_TRANSFER = Rule.of(
    "transfer.sequence.handover_after_transfer",
    TRANSFER,
    Words(
        vi="việc bàn giao không diễn ra trước quyết định chuyển giao",
        en="the handover is not dated before the transfer decision",
    ),
    _DATES_EXAMINED,
    *_practised(DAYS_TRANSFER_TO_HANDOVER >= 0, Evidence.INFERRED, _NO_CLAUSE_ON_ORDER),
)
SEQUENCE_IN_ORDER = Rule.of(
    "transfer.sequence.in_order",
    TRANSFER,
    Words(
        vi="quyết định chuyển giao, quyết định tiếp nhận và bàn giao theo đúng trình tự",
        en="transfer decision, reception decision and handover follow one another",
    ),
    _DATES_EXAMINED,
    Version(
        date(2017, 6, 5),
        COMMITTEE_PRACTICE_2013.at(),
        Evidence.INFERRED,
        SEQUENCE_RECEPTION_AFTER_TRANSFER & SEQUENCE_HANDOVER_AFTER_RECEPTION & SEQUENCE_HANDOVER_AFTER_TRANSFER,
        note=PUT_TOGETHER,
    ),
    Version(
        date(2026, 4, 8),
        COMMITTEE_PRACTICE_2013.at(),
        Evidence.INFERRED,
        SEQUENCE_RECEPTION_AFTER_TRANSFER & SEQUENCE_HANDOVER_AFTER_RECEPTION & SEQUENCE_HANDOVER_AFTER_TRANSFER,
        note=Words(
            vi="Chưa thấy toàn văn các quy định của Đảng năm 2026.",
            en="The full texts of the Party's regulations of 2026 were not seen.",
        ),
    ),
)

# --- the numbers ------------------------------------------------------------------------------------

HEADCOUNT_AGREES = Rule.of(
    "transfer.headcount.agrees",
    TRANSFER,
    Words(
        vi="số đảng viên trong hai quyết định và biên bản khớp nhau, hoặc có ghi nhận thay đổi kèm ngày",
        en=(
            "the two decisions and the minutes state the same number of members, or a dated change between them is "
            "recorded"
        ),
    ),
    Words(vi="giải trình chênh lệch", en="the difference is explained"),
    *_practised(
        HEADCOUNT_DIFFERENCE.is_(0) | HEADCOUNT_CHANGE_RECORDED.is_(True),
        Evidence.INFERRED,
        Words(
            vi="Từ các lần bàn giao được thuật lại; không có điều khoản nào quy định.",
            en="From reported handovers; no clause sets it.",
        ),
    ),
)

# --- together ---------------------------------------------------------------------------------------

COMPLETE = Rule.of(
    "transfer.complete",
    TRANSFER,
    Words(
        vi=(
            "việc chuyển giao, tiếp nhận do đúng cấp có thẩm quyền quyết định, hồ sơ đầy đủ, "
            "đúng trình tự và số liệu khớp nhau"
        ),
        en=(
            "the transfer is decided and received by the competent committees, its documents are complete, its dates "
            "in order and its numbers agree"
        ),
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *_put_together(
        AUTHORITY_COMPETENT & RECEPTION_COMPETENT & DOCUMENTS_COMPLETE & SEQUENCE_IN_ORDER & HEADCOUNT_AGREES,
        note=Words(
            vi=(
                "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Không thấy thời hạn cho việc chuyển giao "
                "tập thể."
            ),
            en=(
                "Put together from the rules it names, each of which carries its own evidence. No time limit for a "
                "collective transfer was found."
            ),
        ),
    ),
)

RULES = (
    AUTHORITY_CELL_WITHIN_GRASSROOTS,
    AUTHORITY_CELL_TO_OTHER_GRASSROOTS,
    AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR,
    AUTHORITY_GRASSROOTS_TO_OTHER_SUPERIOR,
    AUTHORITY_CELL_TO_OTHER_SUPERIOR,
    AUTHORITY_BETWEEN_PROVINCES,
    AUTHORITY_COMPETENT,
    RECEPTION_COMPETENT,
    DOCUMENTS_TRANSFER_DECISION,
    DOCUMENTS_TRANSFER_DECISION_CONTENT,
    DOCUMENTS_RECEPTION_DECISION,
    DOCUMENTS_MEMBERSHIP_REGISTER,
    DOCUMENTS_MEMBER_FILES,
    DOCUMENTS_HANDOVER_MINUTES,
    DOCUMENTS_HANDOVER_MINUTES_SIGNED,
    DOCUMENTS_HANDOVER_MINUTES_SEALED,
    DOCUMENTS_REGISTER_SEALED,
    DOCUMENTS_COMPLETE,
    SEQUENCE_RECEPTION_AFTER_TRANSFER,
    SEQUENCE_HANDOVER_AFTER_RECEPTION,
    SEQUENCE_HANDOVER_AFTER_TRANSFER,
    SEQUENCE_IN_ORDER,
    HEADCOUNT_AGREES,
    COMPLETE,
)
PARAMETERS = (
    DECIDER_CELL_WITHIN_GRASSROOTS,
    DECIDER_CELL_TO_OTHER_GRASSROOTS,
    DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR,
    DECIDER_COMMON_SUPERIOR,
    DECIDER_GIVING_SUPERIOR,
    DECIDER_BETWEEN_PROVINCES,
    CASES_WITHOUT_RECEPTION,
)
