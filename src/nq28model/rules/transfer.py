"""Transferring a Party organisation from one committee to another: who decides, which papers, in what order.

The guidance was seen in part. Where its text breaks off, the rules describe what committees are reported to have
done, and cite that as practice: they say so in each verdict.
"""

from __future__ import annotations

from datetime import date

from nq28model.entities import ReceptionDecider, TransferDecider
from nq28model.facts import TRANSFER
from nq28model.facts.transfer import (
    COMMITTEE_KEPT,
    COMMON_SUPERIOR_CONSENTED,
    CROSSES_SUPERIOR,
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
    PLACEMENT_DECIDED,
    RANK_CHANGES,
    RECEPTION_DECIDED_BY,
    REGISTER_SEALED,
    TRANSFER_ACTS,
    TRANSFER_CASE,
    TRANSFER_DECIDED_BY,
    TransferCase,
)
from nq28model.instruments import (
    COMMITTEE_PRACTICE_2013,
    GUIDANCE_09_2017,
    GUIDANCE_12_2012,
    GUIDANCE_12_2022,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_45_2011,
    REGULATION_232_2025,
    REGULATION_294_2025,
)
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    NOT_SEEN_2026,
    PUT_TOGETHER,
    REGULATIONS_OF_2026_NOT_SEEN,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_HOCDAY_BAN_T_CHC = "https://hocday.com/ban-t-chc-s-12-hdbtctw-ng-cng-sn-vit-nam.html?page=13"
_PAGE_BTCTU_TRAO_DOI_NGHIEP = (
    "http://btctu.camau.dcs.vn/trao-doi-nghiep-vu-chuyen-giao-to-chuc-va-chuyen-sinh-hoat-dang.177"
)
_POINT_6_3_4 = Words(vi="điểm 6.3.4", en="point 6.3.4")
_SECTION_TRANSFER_ORGANISATIONS = Words(
    vi="phần về chuyển giao tổ chức đảng", en="section on transfer of organisations"
)
_FORMS_14_15 = Words(vi="mẫu 14 và mẫu 15", en="forms 14 and 15")
_TEXT_12_HD_BTCTW_2022 = Words(
    vi=("Chưa thấy toàn văn Hướng dẫn 12-HD/BTCTW (2022); tiếp nối quy tắc của Hướng dẫn 09-HD/BTCTW."),
    en="The text of 12-HD/BTCTW (2022) was not seen; the rule of 09-HD/BTCTW is carried on.",
)
_CARRIED_TEXTS_2025_WERE_NOT = Words(
    vi="Được tiếp nối; chưa thấy các văn bản năm 2025 về điểm này.",
    en="Carried on; the texts of 2025 were not seen on this point.",
)
_TEXT_SAYS_DISTRICT_LEVEL_COMMITTEE = Words(
    vi=(
        "Văn bản viết cấp ủy huyện «và tương đương»; từ 01/7/2025 hiểu là cấp ủy cấp trên trực "
        "tiếp của tổ chức cơ sở đảng, như Quy định 294-QĐ/TW nói về đảng viên."
    ),
    en=(
        "The text says district-level committee «and equivalent»; from 01/7/2025 it is read as "
        "the committee directly above the grassroots organisation, as 294-QĐ/TW says for members."
    ),
)
_EXECUTIVE_COMMITTEE_WHERE_WHOLE_PROVINCIAL = Words(
    vi="Ban chấp hành khi chuyển cả một đảng bộ cấp tỉnh hoặc cấp huyện.",
    en="The executive committee where a whole provincial or district organisation moves.",
)

# --- transfer of organisations --------------------------------------------------------------------

_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER = (
    Source(
        date(2017, 6, 5),
        GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
        Evidence.QUOTED,
        url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
    ),
    Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, note=_CARRIED_TEXTS_2025_WERE_NOT
        ),
        under=REGULATIONS_OF_2026,
    ),
)

DECIDER_CELL_WITHIN_GRASSROOTS: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.cell_within_grassroots",
    Words(
        vi="cấp chuyển giao chi bộ trong nội bộ đảng bộ cơ sở",
        en="who transfers a cell that stays inside its grassroots organisation",
    ),
    versions((TransferDecider.GRASSROOTS_COMMITTEE,), *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER),
    unit=Words(vi="cấp ủy", en="committees"),
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
    *versions(TRANSFER_DECIDED_BY.is_among(DECIDER_CELL_WITHIN_GRASSROOTS), *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER),
)

DECIDER_CELL_TO_OTHER_GRASSROOTS: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.cell_to_other_grassroots",
    Words(
        vi="cấp chuyển giao chi bộ ra ngoài đảng bộ cơ sở", en="who transfers a cell out of its grassroots organisation"
    ),
    (
        *versions(
            (TransferDecider.DISTRICT_COMMITTEE,),
            Source(
                date(2017, 6, 5),
                GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
                Evidence.QUOTED,
                url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
                note=Words(vi="«Và tương đương».", en="«And equivalent»."),
            ),
            Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
        ),
        *versions(
            (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1),
                    REGULATION_294_2025.at(_POINT_6_3_4),
                    Evidence.INFERRED,
                    note=_TEXT_SAYS_DISTRICT_LEVEL_COMMITTEE,
                ),
                under=REGULATIONS_OF_2026,
            ),
        ),
    ),
    unit=Words(vi="cấp ủy", en="committees"),
)

_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER_2 = (
    Source(
        date(2017, 6, 5),
        GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
        Evidence.QUOTED,
        url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
    ),
    Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1),
            REGULATION_294_2025.at(_POINT_6_3_4),
            Evidence.INFERRED,
            note=_TEXT_SAYS_DISTRICT_LEVEL_COMMITTEE,
        ),
        under=REGULATIONS_OF_2026,
    ),
)

AUTHORITY_CELL_TO_OTHER_GRASSROOTS = Rule.of(
    "transfer.authority.cell_to_other_grassroots",
    TRANSFER,
    Words(
        vi=("cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng quyết định chuyển giao chi bộ ra ngoài đảng bộ cơ sở"),
        en=("the committee above the grassroots transfers a cell that leaves its grassroots organisation"),
    ),
    Words(vi="cấp ủy đó phải ra quyết định chuyển giao", en="the transfer decision is taken by that committee"),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_CELL_TO_OTHER_GRASSROOTS), *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER_2
    ),
)

DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.grassroots_under_same_superior",
    Words(
        vi="cấp chuyển giao tổ chức cơ sở đảng trong cùng cấp ủy cấp trên",
        en="who transfers a grassroots organisation under one and the same superior",
    ),
    (
        *versions(
            (TransferDecider.DISTRICT_COMMITTEE,),
            Source(
                date(2017, 6, 5),
                GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
                Evidence.QUOTED,
                url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
                note=Words(vi="«Và tương đương».", en="«And equivalent»."),
            ),
            Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
        ),
        *versions(
            (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1),
                    REGULATION_294_2025.at(_POINT_6_3_4),
                    Evidence.INFERRED,
                    note=_TEXT_SAYS_DISTRICT_LEVEL_COMMITTEE,
                ),
                under=REGULATIONS_OF_2026,
            ),
        ),
    ),
    unit=Words(vi="cấp ủy", en="committees"),
)

AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR = Rule.of(
    "transfer.authority.grassroots_under_same_superior",
    TRANSFER,
    Words(
        vi=("cấp ủy cấp trên trực tiếp chung quyết định chuyển giao tổ chức cơ sở đảng trong cùng đảng bộ cấp trên"),
        en=("the committee above both sides transfers a grassroots organisation under one and the same superior"),
    ),
    Words(vi="cấp ủy đó phải ra quyết định chuyển giao", en="the transfer decision is taken by that committee"),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR),
        *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER_2,
    ),
)

DECIDER_COMMON_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.common_superior",
    Words(
        vi=("cấp chuyển giao tổ chức đảng giữa hai cấp ủy cấp trên trực tiếp trong cùng tỉnh, thành phố"),
        en=("who transfers an organisation from one committee above the grassroots to another of the same province"),
    ),
    versions(
        (TransferDecider.PROVINCIAL_STANDING_COMMITTEE,),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi="Theo tin về nhiều lần chuyển giao ở các tỉnh, thành phố.",
                    en="As reported of provinces and cities in several transfers.",
                ),
            )
        ),
    ),
    unit=Words(vi="cấp ủy", en="committees"),
)

COMMON_SUPERIOR_CONSENT = Rule.of(
    "transfer.common_superior_consent",
    TRANSFER,
    Words(
        vi=(
            "việc chuyển giao do cấp ủy nơi giao quyết định phải được cấp ủy cấp trên chung hoặc ban "
            "tổ chức của cấp đó đồng ý"
        ),
        en=(
            "a transfer that the giving committee decides itself has the consent of the common "
            "superior or its Organisation Board"
        ),
    ),
    Words(vi="phải xin ý kiến đồng ý trước", en="the consent is obtained first"),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_COMMON_SUPERIOR) | COMMON_SUPERIOR_CONSENTED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Theo thực tiễn khi chuyển từ cấp ủy cấp trên trực tiếp này của tổ chức cơ sở đảng sang "
                        "cấp ủy cấp trên trực tiếp khác; chưa thấy điều khoản nào."
                    ),
                    en=("Practice for moves from one committee above the grassroots to another; no clause was seen."),
                ),
            )
        ),
    ),
)

DECIDER_GIVING_SUPERIOR: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.giving_superior",
    Words(
        vi="cấp chuyển giao thay khi được cấp trên chung đồng ý",
        en="who may transfer it instead, with the common superior's consent",
    ),
    (
        *versions(
            (TransferDecider.DISTRICT_COMMITTEE,),
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Cách làm khác được thuật lại ở vài lần chuyển giao, khi có chủ trương hoặc văn bản đồng "
                        "ý của cấp tỉnh."
                    ),
                    en=(
                        "A variant reported in a few transfers, with the province's umbrella decision or written "
                        "consent."
                    ),
                ),
            ),
        ),
        *versions(
            (TransferDecider.COMMITTEE_ABOVE_GRASSROOTS,),
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1),
                    COMMITTEE_PRACTICE_2013.at(),
                    Evidence.INFERRED,
                    note=_TEXT_SAYS_DISTRICT_LEVEL_COMMITTEE,
                )
            ),
        ),
    ),
    unit=Words(vi="cấp ủy", en="committees"),
)

AUTHORITY_GRASSROOTS_TO_OTHER_SUPERIOR = Rule.of(
    "transfer.authority.grassroots_to_other_superior",
    TRANSFER,
    Words(
        vi=(
            "ban thường vụ tỉnh ủy, thành ủy quyết định chuyển giao tổ chức cơ sở đảng sang cấp ủy "
            "cấp trên khác, hoặc cấp ủy nơi giao quyết định khi được cấp tỉnh đồng ý"
        ),
        en=(
            "the provincial standing committee transfers a grassroots organisation to another "
            "committee above the grassroots, or the giving committee does so with the province's "
            "consent"
        ),
    ),
    Words(
        vi="cấp ủy cấp trên chung phải quyết định hoặc đồng ý",
        en="the decision is taken by the common superior, or its consent is obtained",
    ),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_COMMON_SUPERIOR)
        | (COMMON_SUPERIOR_CONSENTED.is_(True) & TRANSFER_DECIDED_BY.is_among(DECIDER_GIVING_SUPERIOR)),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi="Theo thực tiễn; chưa thấy đoạn của hướng dẫn về trường hợp này.",
                    en="Practice; the paragraph of the guidance on this case was not seen.",
                ),
            )
        ),
    ),
)

AUTHORITY_CELL_TO_OTHER_SUPERIOR = Rule.of(
    "transfer.authority.cell_to_other_superior",
    TRANSFER,
    Words(
        vi=(
            "chi bộ trực thuộc đảng ủy cơ sở chuyển sang cấp ủy cấp trên khác do cấp ủy cấp trên "
            "chung quyết định, hoặc do cấp ủy cấp trên nơi giao quyết định khi được đồng ý"
        ),
        en=(
            "a cell under a grassroots committee that goes to another committee above the grassroots "
            "is transferred by the common superior, or by the giving committee above the grassroots "
            "with its consent"
        ),
    ),
    Words(
        vi="cấp ủy cấp trên chung phải quyết định hoặc đồng ý",
        en="the decision is taken by the common superior, or its consent is obtained",
    ),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_COMMON_SUPERIOR)
        | (COMMON_SUPERIOR_CONSENTED.is_(True) & TRANSFER_DECIDED_BY.is_among(DECIDER_GIVING_SUPERIOR)),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.INFERRED,
                note=Words(
                    vi=(
                        "Từ quy tắc về chi bộ ra ngoài đảng bộ cơ sở cùng với thực tiễn đối với tổ chức cơ sở "
                        "đảng. Cả hai cách đều có trên thực tế; lần chuyển giao cụ thể theo cách nào là chuyện "
                        "thực tế."
                    ),
                    en=(
                        "From the rule for cells that leave their grassroots organisation together with the "
                        "practice for grassroots organisations. Both patterns are attested; which one a given "
                        "transfer followed is a matter of fact."
                    ),
                ),
            )
        ),
    ),
)

DECIDER_BETWEEN_PROVINCES: Dated[tuple[str, ...]] = Dated(
    "transfer.decider.between_provinces",
    Words(
        vi="cấp chuyển giao tổ chức đảng ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương",
        en="who transfers an organisation to another province or to a central-level committee",
    ),
    versions(
        (
            TransferDecider.PROVINCIAL_STANDING_COMMITTEE,
            TransferDecider.PROVINCIAL_EXECUTIVE_COMMITTEE,
        ),
        Source(
            date(2012, 5, 17),
            GUIDANCE_12_2012.at(_FORMS_14_15),
            Evidence.REPORTED,
            url=_PAGE_HOCDAY_BAN_T_CHC,
            note=_EXECUTIVE_COMMITTEE_WHERE_WHOLE_PROVINCIAL,
        ),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=_EXECUTIVE_COMMITTEE_WHERE_WHOLE_PROVINCIAL,
            )
        ),
    ),
    unit=Words(vi="cấp ủy", en="committees"),
)

AUTHORITY_BETWEEN_PROVINCES = Rule.of(
    "transfer.authority.between_provinces",
    TRANSFER,
    Words(
        vi=("tỉnh ủy, thành ủy nơi giao quyết định chuyển giao ra ngoài tỉnh hoặc về đảng bộ trực thuộc Trung ương"),
        en=(
            "the giving provincial committee transfers an organisation to another province or to a "
            "central-level committee"
        ),
    ),
    Words(vi="cấp ủy đó phải ra quyết định", en="the decision is taken by that committee"),
    *versions(
        TRANSFER_DECIDED_BY.is_among(DECIDER_BETWEEN_PROVINCES),
        Source(date(2012, 5, 17), GUIDANCE_12_2012.at(_FORMS_14_15), Evidence.REPORTED, url=_PAGE_HOCDAY_BAN_T_CHC),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi="Theo thực tiễn; sau năm 2017 chưa thấy điều khoản nào.",
                    en="Practice; no clause was seen after 2017.",
                ),
            )
        ),
    ),
)

AUTHORITY_COMPETENT = Rule.of(
    "transfer.authority.competent",
    TRANSFER,
    Words(
        vi="quyết định chuyển giao do đúng cấp có thẩm quyền ban hành",
        en="the committee that the case calls for takes the transfer decision",
    ),
    Words(vi="quyết định không đúng thẩm quyền", en="the decision is not that of the competent committee"),
    *versions(
        (TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS) & AUTHORITY_CELL_WITHIN_GRASSROOTS)
        | (TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_GRASSROOTS) & AUTHORITY_CELL_TO_OTHER_GRASSROOTS)
        | (TRANSFER_CASE.is_(TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR) & AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR) & AUTHORITY_GRASSROOTS_TO_OTHER_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.CELL_TO_OTHER_SUPERIOR) & AUTHORITY_CELL_TO_OTHER_SUPERIOR)
        | (TRANSFER_CASE.is_(TransferCase.BETWEEN_PROVINCES) & AUTHORITY_BETWEEN_PROVINCES),
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Chuyển trụ sở hay đổi chủ "
                    "theo thẩm quyền của cùng khoảng cách."
                ),
                en=(
                    "Put together from the rules it names, each of which carries its own evidence. A move of "
                    "the headquarters or a change of owner follows the authority for the same distance."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, note=PUT_TOGETHER),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

CASES_WITHOUT_RECEPTION: Dated[tuple[str, ...]] = Dated(
    "transfer.cases_without_reception",
    Words(
        vi="các trường hợp chuyển giao không cần quyết định tiếp nhận",
        en="cases of transfer without a reception decision",
    ),
    versions(
        (
            TransferCase.CELL_WITHIN_GRASSROOTS,
            TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR,
        ),
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
            Evidence.QUOTED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Trong nội bộ tổ chức cơ sở thì đã thấy; trong cùng cấp trên, phần văn bản thấy được đi "
                    "thẳng từ quyết định chuyển giao đến hai đảng ủy cơ sở rồi đứt đoạn: trường hợp đó là "
                    "suy luận."
                ),
                en=(
                    "Within a grassroots organisation this was seen; under one and the same superior the "
                    "visible text goes from the transfer decision straight to the two grassroots committees, "
                    "then breaks off: that case is inferred."
                ),
            ),
        ),
        Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINT_6_3_4),
                Evidence.INFERRED,
                note=_CARRIED_TEXTS_2025_WERE_NOT,
            ),
            under=REGULATIONS_OF_2026,
        ),
    ),
    unit=Words(vi="trường hợp chuyển giao", en="transfer cases"),
)

RECEPTION_COMPETENT = Rule.of(
    "transfer.reception.competent",
    TRANSFER,
    Words(
        vi="quyết định tiếp nhận do đúng cấp ủy nơi nhận ban hành",
        en="the receiving side's own committee of the right level takes the reception decision",
    ),
    Words(vi="quyết định không đúng thẩm quyền", en="the decision is not that of the competent committee"),
    *versions(
        TRANSFER_CASE.is_among(CASES_WITHOUT_RECEPTION)
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
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Trường hợp đảng ủy cơ sở nơi nhận được trích nguyên văn; các trường hợp khác theo thực "
                    "tiễn. Chưa thấy toàn văn Hướng dẫn 12-HD/BTCTW (2022); tiếp nối quy tắc của Hướng dẫn "
                    "09-HD/BTCTW."
                ),
                en=(
                    "The receiving grassroots committee is quoted; the other cases are practice. The text of "
                    "12-HD/BTCTW (2022) was not seen; the rule of 09-HD/BTCTW is carried on."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINT_6_3_4),
                Evidence.INFERRED,
                note=_CARRIED_TEXTS_2025_WERE_NOT,
            ),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

DOCUMENTS_TRANSFER_DECISION = Rule.of(
    "transfer.documents.transfer_decision",
    TRANSFER,
    Words(vi="có quyết định chuyển giao tổ chức đảng và đảng viên", en="there is a transfer decision"),
    Words(vi="cấp có thẩm quyền ban hành quyết định", en="the competent committee issues one"),
    *versions(
        HAS_TRANSFER_DECISION.is_(True),
        Source(
            date(2012, 5, 17),
            GUIDANCE_12_2012.at(Words(vi="các mẫu quyết định", en="specimen forms")),
            Evidence.QUOTED,
            url=_PAGE_HOCDAY_BAN_T_CHC,
        ),
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
            Evidence.QUOTED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
        ),
        Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINT_6_3_4),
                Evidence.INFERRED,
                note=_CARRIED_TEXTS_2025_WERE_NOT,
            ),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

# «Chuyển giao Chi bộ … với … đảng viên, trong đó có … đảng viên dự bị (có danh sách kèm theo)»
DOCUMENTS_TRANSFER_DECISION_CONTENT = Rule.of(
    "transfer.documents.transfer_decision_content",
    TRANSFER,
    Words(
        vi=(
            "quyết định chuyển giao nêu tên tổ chức đảng, số đảng viên, trong đó số đảng viên dự bị, kèm theo danh sách"
        ),
        en=(
            "the transfer decision names the organisation, states how many members it moves and how "
            "many of them are probationary, and has their list attached"
        ),
    ),
    Words(vi="bổ sung nội dung quyết định", en="the decision is completed"),
    *versions(
        DECISION_NAMES_ORGANISATION.is_(True)
        & DECISION_STATES_MEMBERS.is_(True)
        & DECISION_STATES_PROBATIONARY.is_(True)
        & HAS_MEMBER_LIST.is_(True),
        Source(
            date(2012, 5, 17),
            GUIDANCE_12_2012.at(Words(vi="mẫu quyết định, Điều 1", en="specimen form, Art. 1")),
            Evidence.QUOTED,
            url=_PAGE_HOCDAY_BAN_T_CHC,
        ),
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            note=Words(
                vi="Tiếp nối từ mẫu năm 2012; chưa thấy các mẫu về sau.",
                en="Carried on from the specimen form of 2012; the later forms were not seen.",
            ),
        ),
        Source(date(2026, 4, 8), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=NOT_SEEN_2026),
    ),
)

DOCUMENTS_RECEPTION_DECISION = Rule.of(
    "transfer.documents.reception_decision",
    TRANSFER,
    Words(
        vi="có quyết định tiếp nhận tổ chức đảng và đảng viên (nếu thuộc trường hợp phải có)",
        en="there is a reception decision where the case calls for one",
    ),
    Words(vi="cấp ủy nơi nhận ban hành quyết định", en="the receiving committee issues one"),
    *versions(
        TRANSFER_CASE.is_among(CASES_WITHOUT_RECEPTION) | HAS_RECEPTION_DECISION.is_(True),
        *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER,
    ),
)

DOCUMENTS_MEMBERSHIP_REGISTER = Rule.of(
    "transfer.documents.membership_register",
    TRANSFER,
    Words(vi="bàn giao sổ danh sách đảng viên", en="the membership register is handed over"),
    Words(vi="còn phải bàn giao", en="it is still to be handed over"),
    *versions(HAS_MEMBERSHIP_REGISTER.is_(True), *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER),
)

DOCUMENTS_MEMBER_FILES = Rule.of(
    "transfer.documents.member_files",
    TRANSFER,
    Words(
        vi="bàn giao hồ sơ đảng viên, trừ khi chi bộ vẫn ở trong đảng bộ cơ sở",
        en=("the members' files are handed over, unless the cell stays inside its grassroots organisation"),
    ),
    Words(vi="còn phải bàn giao", en="they are still to be handed over"),
    *versions(
        TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS) | HAS_MEMBER_FILES.is_(True),
        *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER,
    ),
)

DOCUMENTS_HANDOVER_MINUTES = Rule.of(
    "transfer.documents.handover_minutes",
    TRANSFER,
    Words(vi="có biên bản bàn giao", en="there are handover minutes"),
    Words(vi="lập biên bản bàn giao", en="minutes are drawn up"),
    *versions(HAS_HANDOVER_MINUTES.is_(True), *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER),
)

DOCUMENTS_HANDOVER_MINUTES_SIGNED = Rule.of(
    "transfer.documents.handover_minutes_signed",
    TRANSFER,
    Words(vi="hai bên giao và nhận ký biên bản bàn giao", en="both sides sign the handover minutes"),
    Words(vi="bên còn thiếu ký biên bản", en="the missing side signs"),
    *versions(
        MINUTES_SIGNED_BY_BOTH.is_(True),
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
            Evidence.QUOTED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Hai chi ủy, hai đảng ủy cơ sở hoặc hai ban tổ chức, tùy trường hợp; nơi không có chi ủy "
                    "thì bí thư ký (suy luận)."
                ),
                en=(
                    "The two cell committees, grassroots committees or Organisation Boards, as the case may "
                    "be; where there is no cell committee the secretary signs (inferred)."
                ),
            ),
        ),
        Source(date(2022, 1, 18), GUIDANCE_12_2022.at(), Evidence.INFERRED, note=_TEXT_12_HD_BTCTW_2022),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINT_6_3_4),
                Evidence.INFERRED,
                note=_CARRIED_TEXTS_2025_WERE_NOT,
            ),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

DOCUMENTS_HANDOVER_MINUTES_SEALED = Rule.of(
    "transfer.documents.handover_minutes_sealed",
    TRANSFER,
    Words(
        vi=("biên bản bàn giao được đóng dấu của cấp ủy nơi giao, nơi nhận, trừ khi chi bộ vẫn ở trong đảng bộ cơ sở"),
        en=(
            "the handover minutes bear the committees' seals, unless the cell stays inside its grassroots organisation"
        ),
    ),
    Words(vi="đóng dấu vào biên bản", en="the minutes are sealed"),
    *versions(
        TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS) | MINUTES_SEALED.is_(True),
        *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER,
    ),
)

DOCUMENTS_REGISTER_SEALED = Rule.of(
    "transfer.documents.register_sealed",
    TRANSFER,
    Words(
        vi=(
            "trang đầu sổ danh sách đảng viên được đóng dấu của cấp ủy nơi giao, nơi nhận, trừ khi "
            "chi bộ vẫn ở trong đảng bộ cơ sở"
        ),
        en=(
            "the first page of the membership register bears the committees' seals, unless the cell "
            "stays inside its grassroots organisation"
        ),
    ),
    Words(vi="đóng dấu vào sổ", en="the register is sealed"),
    *versions(
        TRANSFER_CASE.is_(TransferCase.CELL_WITHIN_GRASSROOTS) | REGISTER_SEALED.is_(True),
        *_SINCE_GUIDANCE_09_2017_SECTION_TRANSFER,
    ),
)

DOCUMENTS_COMPLETE = Rule.of(
    "transfer.documents.complete",
    TRANSFER,
    Words(
        vi="hồ sơ chuyển giao đầy đủ, có chữ ký và con dấu theo từng trường hợp",
        en="every document of the transfer is there, signed and sealed as the case calls for",
    ),
    Words(vi="bổ sung hồ sơ còn thiếu", en="the missing documents are drawn up"),
    *versions(
        DOCUMENTS_TRANSFER_DECISION
        & DOCUMENTS_TRANSFER_DECISION_CONTENT
        & DOCUMENTS_RECEPTION_DECISION
        & DOCUMENTS_MEMBERSHIP_REGISTER
        & DOCUMENTS_MEMBER_FILES
        & DOCUMENTS_HANDOVER_MINUTES
        & DOCUMENTS_HANDOVER_MINUTES_SIGNED
        & DOCUMENTS_HANDOVER_MINUTES_SEALED
        & DOCUMENTS_REGISTER_SEALED,
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Không có giấy giới thiệu "
                    "sinh hoạt đảng: sổ, hồ sơ và biên bản thay cho giấy."
                ),
                en=(
                    "Put together from the rules it names, each of which carries its own evidence. Letters "
                    "of introduction are not among them: register, files and minutes take their place."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, note=PUT_TOGETHER),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

_SINCE_COMMITTEE_PRACTICE_2013 = (
    *carried_past_april_2026(
        Source(
            date(2017, 6, 5),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Suy ra từ thứ tự hướng dẫn nêu các việc và từ các lần bàn giao được thuật lại; không có "
                    "điều khoản nào quy định."
                ),
                en=(
                    "From the order in which the guidance names the acts and from reported handovers; no "
                    "clause sets it."
                ),
            ),
        )
    ),
)

SEQUENCE_RECEPTION_AFTER_TRANSFER = Rule.of(
    "transfer.sequence.reception_after_transfer",
    TRANSFER,
    Words(
        vi="quyết định tiếp nhận không được ban hành trước quyết định chuyển giao",
        en="the reception decision is not dated before the transfer decision",
    ),
    Words(vi="kiểm tra lại ngày tháng", en="the dates are examined"),
    *versions(
        TRANSFER_CASE.is_among(CASES_WITHOUT_RECEPTION) | (DAYS_TRANSFER_TO_RECEPTION >= 0),
        *_SINCE_COMMITTEE_PRACTICE_2013,
    ),
)

SEQUENCE_HANDOVER_AFTER_RECEPTION = Rule.of(
    "transfer.sequence.handover_after_reception",
    TRANSFER,
    Words(
        vi="việc bàn giao không diễn ra trước quyết định tiếp nhận",
        en="the handover is not dated before the reception decision",
    ),
    Words(vi="kiểm tra lại ngày tháng", en="the dates are examined"),
    *versions(
        TRANSFER_CASE.is_among(CASES_WITHOUT_RECEPTION) | (DAYS_RECEPTION_TO_HANDOVER >= 0),
        *_SINCE_COMMITTEE_PRACTICE_2013,
    ),
)

SEQUENCE_HANDOVER_AFTER_TRANSFER = Rule.of(
    "transfer.sequence.handover_after_transfer",
    TRANSFER,
    Words(
        vi="việc bàn giao không diễn ra trước quyết định chuyển giao",
        en="the handover is not dated before the transfer decision",
    ),
    Words(vi="kiểm tra lại ngày tháng", en="the dates are examined"),
    *versions(DAYS_TRANSFER_TO_HANDOVER >= 0, *_SINCE_COMMITTEE_PRACTICE_2013),
)

SEQUENCE_IN_ORDER = Rule.of(
    "transfer.sequence.in_order",
    TRANSFER,
    Words(
        vi="quyết định chuyển giao, quyết định tiếp nhận và bàn giao theo đúng trình tự",
        en="transfer decision, reception decision and handover follow one another",
    ),
    Words(vi="kiểm tra lại ngày tháng", en="the dates are examined"),
    *versions(
        SEQUENCE_RECEPTION_AFTER_TRANSFER & SEQUENCE_HANDOVER_AFTER_RECEPTION & SEQUENCE_HANDOVER_AFTER_TRANSFER,
        *carried_past_april_2026(
            Source(date(2017, 6, 5), COMMITTEE_PRACTICE_2013.at(), Evidence.INFERRED, note=PUT_TOGETHER),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

HEADCOUNT_AGREES = Rule.of(
    "transfer.headcount.agrees",
    TRANSFER,
    Words(
        vi=("số đảng viên trong hai quyết định và biên bản khớp nhau, hoặc có ghi nhận thay đổi kèm ngày"),
        en=(
            "the two decisions and the minutes state the same number of members, or a dated change "
            "between them is recorded"
        ),
    ),
    Words(vi="giải trình chênh lệch", en="the difference is explained"),
    *versions(
        HEADCOUNT_DIFFERENCE.is_(0) | HEADCOUNT_CHANGE_RECORDED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.INFERRED,
                note=Words(
                    vi="Từ các lần bàn giao được thuật lại; không có điều khoản nào quy định.",
                    en="From reported handovers; no clause sets it.",
                ),
            )
        ),
    ),
)

COMPLETE = Rule.of(
    "transfer.complete",
    TRANSFER,
    Words(
        vi=(
            "việc chuyển giao, tiếp nhận do đúng cấp có thẩm quyền quyết định, hồ sơ đầy đủ, đúng "
            "trình tự và số liệu khớp nhau"
        ),
        en=(
            "the transfer is decided and received by the competent committees, its documents are "
            "complete, its dates in order and its numbers agree"
        ),
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        AUTHORITY_COMPETENT & RECEPTION_COMPETENT & DOCUMENTS_COMPLETE & SEQUENCE_IN_ORDER & HEADCOUNT_AGREES,
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi=(
                    "Ghép từ các quy tắc được nêu, mỗi quy tắc có căn cứ riêng. Không thấy thời hạn cho việc "
                    "chuyển giao tập thể."
                ),
                en=(
                    "Put together from the rules it names, each of which carries its own evidence. No time "
                    "limit for a collective transfer was found."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, note=PUT_TOGETHER),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

ACTS_WHEN_RANK_CHANGES = Dated(
    "transfer.acts_when_rank_changes",
    Words(
        vi="số bước quyết định khi vừa chuyển sang cấp trên khác vừa đổi loại hình",
        en="separate acts of a transfer that crosses to another superior and lands at another rank",
    ),
    versions(
        2,
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Trước hết từ cấp ủy cấp trên chung đến cấp ủy nơi nhận, sau đó là quyết định xác định "
                        "loại hình của cấp ủy nơi nhận. Thực tiễn, không phải quy định."
                    ),
                    en=(
                        "First from the common superior to the receiving committee, then its placing decision. "
                        "Practice, not law."
                    ),
                ),
            )
        ),
    ),
    unit=Words(vi="bước quyết định", en="acts"),
)

RANK_TWO_ACTS = Rule.of(
    "transfer.rank.two_acts",
    TRANSFER,
    Words(
        vi=("việc chuyển sang cấp trên khác đồng thời đổi loại hình được thực hiện bằng hai bước quyết định"),
        en="a transfer that crosses to another superior and lands at another rank takes two acts",
    ),
    Words(
        vi="cấp ủy nơi nhận còn phải quyết định loại hình, nơi trực thuộc",
        en="the receiving committee still has to place the organisation",
    ),
    *versions(
        ~(CROSSES_SUPERIOR.is_(True) & RANK_CHANGES.is_(True)) | (TRANSFER_ACTS >= ACTS_WHEN_RANK_CHANGES),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi="Thực tiễn, không phải quy định: không thuộc transfer.complete.",
                    en="Practice, not law: no part of transfer.complete.",
                ),
            )
        ),
    ),
)

RANK_PLACED = Rule.of(
    "transfer.rank.placed",
    TRANSFER,
    Words(
        vi=(
            "tổ chức đảng đổi loại hình được quyết định thành lập theo loại hình mới và chỉ định cấp "
            "ủy cho thời gian còn lại của nhiệm kỳ"
        ),
        en=(
            "an organisation that lands at another rank is set up at it by decision and its "
            "leadership appointed for the rest of the superior's term"
        ),
    ),
    Words(vi="còn phải ban hành quyết định", en="the placing decision is still to be taken"),
    *versions(
        RANK_CHANGES.is_(False) | PLACEMENT_DECIDED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2017, 6, 5),
                COMMITTEE_PRACTICE_2013.at(),
                Evidence.REPORTED,
                note=Words(
                    vi="Theo thực tiễn; điểm 16.5 không nêu trường hợp chỉ chuyển giao.",
                    en="Practice; point 16.5 does not name a mere transfer.",
                ),
            )
        ),
    ),
)

COMMITTEE_AND_TERM_KEPT = Rule.of(
    "transfer.committee_kept",
    TRANSFER,
    Words(
        vi="tổ chức đảng chỉ chuyển giao nguyên trạng giữ nguyên cấp ủy và nhiệm kỳ",
        en="an organisation that is merely transferred keeps its committee and term",
    ),
    Words(vi="việc thay đổi cấp ủy phải có căn cứ riêng", en="the change of committee needs a ground of its own"),
    *versions(
        RANK_CHANGES.is_(True) | COMMITTEE_KEPT.is_(True),
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    Words(vi="điểm 16.5, suy luận ngược (a contrario)", en="point 16.5, a contrario"),
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.INFERRED,
                url="http://dangcongsan.vn/ban-doc/hoi-dap/ve-uy-ban-kiem-tra-o-nhung-to-chuc-dang-moi-thanh-lap-435478.html",
                note=Words(
                    vi="Lập mới, chia tách, hợp nhất và sáp nhập được nêu, chuyển giao thì không.",
                    en="Founding, split, consolidation and merger are named, transfer is not.",
                ),
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

SETTLED = Rule.of(
    "transfer.settled",
    TRANSFER,
    Words(
        vi="việc chuyển giao đã hoàn tất và tổ chức đảng được xác định loại hình mới (nếu có)",
        en=("the transfer is complete and, where the rank changes, the organisation is placed at its new rank"),
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        COMPLETE & RANK_PLACED & COMMITTEE_AND_TERM_KEPT,
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS, kept_by=(GUIDANCE_12_2022,)),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=PUT_TOGETHER,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_4), Evidence.INFERRED, note=PUT_TOGETHER),
            under=REGULATIONS_OF_2026,
        ),
    ),
)

COLLECTIVE_TRANSFER_CLAUSE = Dated(
    "collective_transfer.clause",
    Words(
        vi="điểm quy định về chuyển giao tổ chức đảng trong quy định đang có hiệu lực",
        en="clause on transferring organisations in the regulation in force",
    ),
    (
        *versions(
            "13.3.4",
            Source(
                date(2011, 11, 1),
                REGULATION_45_2011.at(Words(vi="điểm 13.3.4", en="point 13.3.4")),
                Evidence.QUOTED,
                url=_PAGE_HOCDAY_BAN_T_CHC,
            ),
        ),
        *versions(
            "6.3.4",
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(_POINT_6_3_4),
                Evidence.REPORTED,
                url="https://jcpmediaroom.com/tin-phap-luat/huong-dan-thu-tuc-chuyen-sinh-hoat-dang-moi-nhat/",
            ),
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(_POINT_6_3_4),
                Evidence.REPORTED,
                url="https://lawnet.vn/en/laws/how-are-party-membership-cards-distributed-and-managed-party-members-who-want-to-change-party-activ-13444.html",
            ),
            *carried_past_april_2026(
                Source(
                    date(2025, 1, 20),
                    REGULATION_232_2025.at(_POINT_6_3_4, kept_by=(REGULATION_294_2025,)),
                    Evidence.INFERRED,
                    note=CARRIED_ON_FROM_LAST_SEEN,
                ),
                under=REGULATIONS_OF_2026,
                note=CARRIED_ON_FROM_294_PAST_208,
            ),
        ),
    ),
    unit=Words(vi="điểm", en="clause"),
)

INDIVIDUAL_LETTERS_REQUIRED = Dated(
    "transfer.individual_letters_required",
    Words(
        vi="đảng viên có phải mang giấy giới thiệu khi chuyển giao cả tổ chức hay không",
        en="whether each member carries a letter of introduction in a collective transfer",
    ),
    versions(
        False,
        Source(
            date(2017, 6, 5),
            GUIDANCE_09_2017.at(_SECTION_TRANSFER_ORGANISATIONS),
            Evidence.INFERRED,
            url=_PAGE_BTCTU_TRAO_DOI_NGHIEP,
            note=Words(
                vi="Sổ, hồ sơ và biên bản thay cho giấy giới thiệu; hướng dẫn không liệt kê giấy giới thiệu.",
                en="Register, files and minutes take the letters' place; the guidance does not list letters.",
            ),
            until=date(2022, 1, 17),
            ended_by=GUIDANCE_12_2022.at(),
        ),
    ),
    unit=Words(vi="true hoặc false", en="true or false"),
)

RULES = (
    AUTHORITY_CELL_WITHIN_GRASSROOTS,
    AUTHORITY_CELL_TO_OTHER_GRASSROOTS,
    AUTHORITY_GRASSROOTS_UNDER_SAME_SUPERIOR,
    COMMON_SUPERIOR_CONSENT,
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
    RANK_TWO_ACTS,
    RANK_PLACED,
    COMMITTEE_AND_TERM_KEPT,
    SETTLED,
)
PARAMETERS = (
    COLLECTIVE_TRANSFER_CLAUSE,
    DECIDER_CELL_WITHIN_GRASSROOTS,
    DECIDER_CELL_TO_OTHER_GRASSROOTS,
    DECIDER_GRASSROOTS_UNDER_SAME_SUPERIOR,
    DECIDER_COMMON_SUPERIOR,
    DECIDER_GIVING_SUPERIOR,
    DECIDER_BETWEEN_PROVINCES,
    ACTS_WHEN_RANK_CHANGES,
    INDIVIDUAL_LETTERS_REQUIRED,
    CASES_WITHOUT_RECEPTION,
)
