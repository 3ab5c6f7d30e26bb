"""What is reckoned of the transfer of a single member: the working days taken, and what a labour contract calls for."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.facts.membership_transfer import (
    CHANGE_EFFECTIVE_ON,
    CONTRACT_INDEFINITE,
    CONTRACT_MONTHS,
    EMPLOYER_HAS_ORGANISATION,
    LETTER_ISSUED_ON,
    LETTER_PRESENTED_ON,
    PROCEDURE_STARTED_ON,
    WORKPLACE_IS_FAR,
)
from nq28model.facts.vocabularies import MembershipTransferKind
from nq28model.instruments import REGULATION_24_2021, REGULATION_29_2016, REGULATION_232_2025, REGULATION_294_2025
from nq28model.law import Evidence, Source
from nq28model.periods import WEEKENDS_ONLY, WorkingDays
from nq28model.periods.months import not_before
from nq28model.rules.membership_transfer import CONTRACT_MAXIMUM_MONTHS, CONTRACT_MINIMUM_MONTHS
from nq28model.rules.notes import CARRIED_ON_FROM_294_PAST_208
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.words import Words


def _since_2016(provision: Words) -> tuple[Source, Source]:
    return carried_past_april_2026(
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(provision, kept_by=(REGULATION_24_2021, REGULATION_232_2025, REGULATION_294_2025)),
            Evidence.QUOTED,
            url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/35A6C-hd-viec-chuyen-sinh-hoat-dang-chinh-thuc-duoc-quy-dinh-nhu-the-nao.html",
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    )


@computation(
    "membership_transfer.start_working_days_taken",
    Words(vi="số ngày làm việc đến khi làm thủ tục", en="the working days until the procedure was started"),
    *_since_2016(Words(vi="tiết a điểm 6.3.1", en="point 6.3.1(a)")),
    inputs=(CHANGE_EFFECTIVE_ON, PROCEDURE_STARTED_ON),
)
def start_working_days_taken(
    change_effective_on: date, procedure_started_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return the working days from the day of the change to the day on which the member started the procedure.

    The count begins on the day after; holidays are those of the *calendar*. Raises ``InvalidValue`` for a procedure
    started before the change.

    >>> start_working_days_taken(date(2019, 10, 31), date(2019, 11, 4), on=date(2019, 11, 4))
    2
    """
    return calendar.count(
        change_effective_on, not_before(change_effective_on, procedure_started_on, PROCEDURE_STARTED_ON.id)
    )


@computation(
    "membership_transfer.presentation_working_days_taken",
    Words(
        vi="số ngày làm việc đến khi xuất trình giấy giới thiệu", en="the working days until the letter was presented"
    ),
    *_since_2016(Words(vi="tiết c điểm 6.3.1", en="point 6.3.1(c)")),
    inputs=(LETTER_ISSUED_ON, LETTER_PRESENTED_ON),
)
def presentation_working_days_taken(
    letter_issued_on: date, letter_presented_on: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> int:
    """Return the working days from the issue of the letter of introduction to the day on which it was presented.

    The count begins on the day after; holidays are those of the *calendar*. Raises ``InvalidValue`` for a letter
    presented before its issue.

    >>> presentation_working_days_taken(date(2019, 10, 31), date(2019, 11, 4), on=date(2019, 11, 4))
    2
    """
    return calendar.count(letter_issued_on, not_before(letter_issued_on, letter_presented_on, LETTER_PRESENTED_ON.id))


@computation(
    "membership_transfer.kind_for_contract",
    Words(
        vi="hình thức chuyển sinh hoạt đảng theo hợp đồng lao động",
        en="the kind of transfer a labour contract calls for",
    ),
    # The point that sets the months sets the kind.
    *CONTRACT_MINIMUM_MONTHS.versions,
    inputs=(CONTRACT_INDEFINITE, CONTRACT_MONTHS, EMPLOYER_HAS_ORGANISATION, WORKPLACE_IS_FAR),
)
def kind_for_contract(
    contract_indefinite: bool,
    contract_months: int,
    employer_has_organisation: bool,
    workplace_is_far: bool,
    *,
    on: date,
) -> MembershipTransferKind | None:
    """Tell which transfer a labour contract calls for: one without term, or of twelve to thirty-six months.

    To the employer's organisation; where it has none, to the committee of the place of temporary residence if the
    workplace is far (no distance is set), and otherwise none. The months of a contract without term are not looked
    at: give nought. None for a contract of fewer or more months, of which the text seen says nothing.

    >>> kind_for_contract(False, 12, False, True, on=date(2022, 10, 31))
    <MembershipTransferKind.TO_TEMPORARY_RESIDENCE: 'transfer_to_temporary_residence_committee'>
    >>> kind_for_contract(False, 11, False, True, on=date(2022, 10, 31))
    """
    least, most = CONTRACT_MINIMUM_MONTHS.on(on), CONTRACT_MAXIMUM_MONTHS.on(on)
    if not (contract_indefinite or least <= contract_months <= most):
        return None
    if employer_has_organisation:
        return MembershipTransferKind.TO_EMPLOYER
    return MembershipTransferKind.TO_TEMPORARY_RESIDENCE if workplace_is_far else MembershipTransferKind.NONE


COMPUTATIONS = (start_working_days_taken, presentation_working_days_taken, kind_for_contract)
