"""What is reckoned of the transfer of a Party organisation: its case, its days, its numbers, and what goes on."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from attrs import frozen

from nq28model.computation import computation
from nq28model.facts.organisation import ORGANISATION_EVENT
from nq28model.facts.transfer import (
    CROSSES_PROVINCE,
    CROSSES_SUPERIOR,
    FORM_BEFORE_TRANSFER,
    HANDED_OVER_ON,
    LEAVES_GRASSROOTS,
    MINUTES_MEMBERS,
    RANK_CHANGES,
    RECEPTION_DECIDED_ON,
    RECEPTION_DECISION_MEMBERS,
    TRANSFER_DECIDED_ON,
    TRANSFER_DECISION_MEMBERS,
    TransferCase,
)
from nq28model.facts.vocabularies import CommitteeEffect, OrganisationEvent, OrganisationForm
from nq28model.instruments import (
    COMMITTEE_PRACTICE_2013,
    GUIDANCE_09_2017,
    GUIDANCE_12_2012,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_232_2025,
    REGULATION_294_2025,
)
from nq28model.law import Evidence, Source
from nq28model.rules.notes import CARRIED_ON_FROM_294_PAST_208
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.words import Words

# The days between two acts: no text sets a limit, so that only their order matters.
_SINCE_2017_WITHOUT_A_LIMIT = carried_past_april_2026(
    Source(
        date(2017, 6, 5),
        COMMITTEE_PRACTICE_2013.at(),
        Evidence.INFERRED,
        note=Words(vi="Phép tính số học; không thấy thời hạn nào.", en="Arithmetic; no time limit was found."),
    )
)


@frozen
class NumberChange:
    """By how much the numbers of one side change; below nought where they fall."""

    members: int
    """The party number: official and probationary members together."""
    organisations: int


@frozen(kw_only=True)
class PartyNumberChange:
    """How a transfer changes the numbers of both sides; those of the committee above both do not change."""

    since: date
    giving: NumberChange
    receiving: NumberChange


@computation(
    "transfer.case",
    Words(vi="trường hợp chuyển giao", en="the case a transfer falls under"),
    Source(
        date(2017, 6, 5),
        GUIDANCE_09_2017.at(Words(vi="phần về chuyển giao tổ chức đảng", en="section on transfer of organisations")),
        Evidence.INFERRED,
        url="http://btctu.camau.dcs.vn/trao-doi-nghiep-vu-chuyen-giao-to-chuc-va-chuyen-sinh-hoat-dang.177",
        note=Words(
            vi=(
                "Ba trường hợp được trích nguyên văn; các trường hợp sang cấp ủy cấp trên khác hoặc ra ngoài "
                "tỉnh là thực tiễn. Chuyển trụ sở hay đổi chủ là căn cứ, không phải một trường hợp riêng."
            ),
            en=(
                "Three of the cases are quoted, those that cross a superior or a province are practice. A "
                "move of the headquarters or a change of owner is a ground, not a case of its own."
            ),
        ),
    ),
    *carried_past_april_2026(
        Source(
            date(2022, 1, 18),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Tiếp nối từ Hướng dẫn 09-HD/BTCTW; từ 01/7/2025 «cấp trên» nghĩa là cấp ủy cấp trên trực "
                    "tiếp của tổ chức cơ sở đảng."
                ),
                en=(
                    "Carried on from 09-HD/BTCTW; from 01/7/2025 «superior» means the committee directly "
                    "above the grassroots organisation."
                ),
            ),
        )
    ),
    inputs=(FORM_BEFORE_TRANSFER, LEAVES_GRASSROOTS, CROSSES_SUPERIOR, CROSSES_PROVINCE),
)
def transfer_case(
    form_before_transfer: str, leaves_grassroots: bool, crosses_superior: bool, crosses_province: bool, *, on: date
) -> TransferCase | None:
    """Name the case that a transfer falls under, by the farthest border that it crosses.

    Another province before another superior, and that before another grassroots organisation. Whether it leaves its
    grassroots organisation matters for an affiliated cell alone. None for a form that is neither an affiliated cell
    nor a grassroots organisation and stays in its province: the text names no case for it.

    >>> transfer_case(OrganisationForm.AFFILIATED_CELL, True, False, False, on=date(2019, 10, 31))
    <TransferCase.CELL_TO_OTHER_GRASSROOTS: 'cell_to_other_grassroots'>
    """
    if crosses_province:
        return TransferCase.BETWEEN_PROVINCES
    match form_before_transfer:
        case OrganisationForm.AFFILIATED_CELL:
            if crosses_superior:
                return TransferCase.CELL_TO_OTHER_SUPERIOR
            return TransferCase.CELL_TO_OTHER_GRASSROOTS if leaves_grassroots else TransferCase.CELL_WITHIN_GRASSROOTS
        case OrganisationForm.GRASSROOTS_CELL | OrganisationForm.GRASSROOTS_BODY:
            if crosses_superior:
                return TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR
            return TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR
        case _:
            return None


@computation(
    "transfer.days_to_reception",
    Words(
        vi="số ngày từ quyết định chuyển giao đến quyết định tiếp nhận",
        en="the days from the transfer to the reception decision",
    ),
    *_SINCE_2017_WITHOUT_A_LIMIT,
    inputs=(TRANSFER_DECIDED_ON, RECEPTION_DECIDED_ON),
)
def days_to_reception(transfer_decided_on: date, reception_decided_on: date, *, on: date) -> int:
    """Return the calendar days from the transfer to the reception decision; below nought in the reverse order.

    >>> days_to_reception(date(2019, 10, 1), date(2019, 10, 31), on=date(2019, 10, 31))
    30
    """
    return (reception_decided_on - transfer_decided_on).days


@computation(
    "transfer.days_from_reception",
    Words(vi="số ngày từ quyết định tiếp nhận đến bàn giao", en="the days from the reception decision to the handover"),
    *_SINCE_2017_WITHOUT_A_LIMIT,
    inputs=(RECEPTION_DECIDED_ON, HANDED_OVER_ON),
)
def days_from_reception(reception_decided_on: date, handed_over_on: date, *, on: date) -> int:
    """Return the calendar days from the reception decision to the handover; below nought in the reverse order.

    >>> days_from_reception(date(2019, 10, 31), date(2019, 10, 1), on=date(2019, 10, 31))
    -30
    """
    return (handed_over_on - reception_decided_on).days


@computation(
    "transfer.days_to_handover",
    Words(
        vi="số ngày từ quyết định chuyển giao đến bàn giao", en="the days from the transfer decision to the handover"
    ),
    *_SINCE_2017_WITHOUT_A_LIMIT,
    inputs=(TRANSFER_DECIDED_ON, HANDED_OVER_ON),
)
def days_to_handover(transfer_decided_on: date, handed_over_on: date, *, on: date) -> int:
    """Return the calendar days from the transfer decision to the handover; below nought in the reverse order.

    >>> days_to_handover(date(2019, 10, 1), date(2019, 10, 31), on=date(2019, 10, 31))
    30
    """
    return (handed_over_on - transfer_decided_on).days


@computation(
    "transfer.headcount_difference",
    Words(vi="chênh lệch số đảng viên", en="how far the stated numbers of members differ"),
    *carried_past_april_2026(
        Source(
            date(2017, 6, 5),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.INFERRED,
            note=Words(vi="Phép tính số học.", en="Arithmetic."),
        )
    ),
    inputs=(TRANSFER_DECISION_MEMBERS, RECEPTION_DECISION_MEMBERS, MINUTES_MEMBERS),
)
def headcount_difference(
    transfer_decision_members: int, reception_decision_members: int, minutes_members: int, *, on: date
) -> int:
    """Return how far the numbers of members in the two decisions and the minutes differ: the greatest less the least.

    Where there is no reception decision, give the number of the transfer decision for it, and the difference is that
    of the other two. It is not left out instead: a number not known would then pass for one that does not exist.

    >>> headcount_difference(12, 12, 11, on=date(2019, 10, 31))
    1
    """
    stated = (transfer_decision_members, reception_decision_members, minutes_members)
    return max(stated) - min(stated)


@computation(
    "transfer.party_numbers",
    Words(vi="thay đổi đảng số và số tổ chức đảng của hai bên", en="how a transfer changes the numbers of both sides"),
    Source(
        date(2012, 5, 17),
        GUIDANCE_12_2012.at(Words(vi="mẫu quyết định, Điều 1", en="specimen form, Art. 1")),
        Evidence.QUOTED,
        url="https://hocday.com/ban-t-chc-s-12-hdbtctw-ng-cng-sn-vit-nam.html?page=13",
        note=Words(
            vi=(
                "Mẫu ghi số đảng viên, trong đó số đảng viên dự bị. Chưa thấy việc nào trong các bước ấn định "
                "ngày có hiệu lực."
            ),
            en=(
                "The form states members and, of these, probationary members. Which of the acts fixes the "
                "effective day was not seen."
            ),
        ),
    ),
    *carried_past_april_2026(
        Source(
            date(2017, 6, 5),
            COMMITTEE_PRACTICE_2013.at(),
            Evidence.REPORTED,
            note=Words(
                vi=("Theo tin về nhiều lần chuyển giao. Chưa thấy việc nào trong các bước ấn định ngày có hiệu lực."),
                en="Reported of several transfers. Which of the acts fixes the effective day was not seen.",
            ),
        )
    ),
    inputs=(TRANSFER_DECISION_MEMBERS, HANDED_OVER_ON),
)
def party_numbers(transfer_decision_members: int, handed_over_on: date, *, on: date) -> PartyNumberChange:
    """Return how a transfer changes the numbers of both sides, and since when.

    The giving side's party number falls by the members moved, official and probationary, the receiving side's rises
    by the same, and each has one organisation less or more. The change is counted from the handover: our reading,
    for no text seen tells which of the acts fixes the day.

    >>> party_numbers(12, date(2019, 10, 31), on=date(2019, 10, 31))
    PartyNumberChange(since=datetime.date(2019, 10, 31), giving=NumberChange(members=-12, organisations=-1), \
receiving=NumberChange(members=12, organisations=1))
    """
    return PartyNumberChange(
        since=handed_over_on,
        giving=NumberChange(-transfer_decision_members, -1),
        receiving=NumberChange(transfer_decision_members, 1),
    )


@computation(
    "transfer.committee_and_term",
    Words(vi="cấp ủy và nhiệm kỳ sau khi chuyển giao", en="what becomes of the committee and the term"),
    *carried_past_april_2026(
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(
                Words(vi="điểm 16.5 (khoản 5 Điều 13 Điều lệ Đảng)", en="point 16.5 (Charter Art. 13(5))"),
                kept_by=(REGULATION_24_2021, REGULATION_232_2025, REGULATION_294_2025),
            ),
            Evidence.INFERRED,
            url="http://dangcongsan.vn/ban-doc/hoi-dap/ve-uy-ban-kiem-tra-o-nhung-to-chuc-dang-moi-thanh-lap-435478.html",
            note=Words(
                vi=(
                    "Bốn thay đổi được nêu là trích nguyên văn; với việc chỉ chuyển giao là suy luận từ sự im lặng "
                    "của văn bản, với việc đổi loại hình là thực tiễn."
                ),
                en=(
                    "The four named changes are quoted; for a mere transfer it is an argument from silence, for "
                    "a change of rank it is practice."
                ),
            ),
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
    inputs=(ORGANISATION_EVENT, RANK_CHANGES),
)
def committee_and_term(organisation_event: str, rank_changes: bool, *, on: date) -> CommitteeEffect | None:
    """Tell what becomes of the committee and the term after what happened to an organisation; None where nothing did.

    After a founding, a split, a consolidation (hợp nhất) or a merger (sáp nhập) the direct superior appoints the
    official committee. After a transfer committee and term go on, unless the rank changes: then it is set up at the
    new rank, whose rhythm of congresses it follows. A change of rank matters for a transfer alone.

    >>> committee_and_term(OrganisationEvent.TRANSFER, False, on=date(2019, 10, 31))
    <CommitteeEffect.COMMITTEE_AND_TERM_GO_ON: 'committee_and_term_go_on'>
    """
    if organisation_event == OrganisationEvent.NONE:
        return None
    if organisation_event != OrganisationEvent.TRANSFER:
        return CommitteeEffect.OFFICIAL_COMMITTEE_APPOINTED
    return CommitteeEffect.SET_UP_AT_NEW_RANK if rank_changes else CommitteeEffect.COMMITTEE_AND_TERM_GO_ON


COMPUTATIONS = (
    transfer_case,
    days_to_reception,
    days_from_reception,
    days_to_handover,
    headcount_difference,
    party_numbers,
    committee_and_term,
)
