"""What is reckoned of transfers, of organisations and of members."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, cell, formed

from nq28model import transfer_facts
from nq28model.entities import Headcount, PartyRank
from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.transfer import TransferCase
from nq28model.facts.vocabularies import (
    CommitteeEffect,
    MembershipTransferKind,
    OrganisationEvent,
    OrganisationForm,
)
from nq28model.history import Established, Registry, TransferredOut
from nq28model.periods import WorkingCalendar
from nq28model.rules.membership_transfer_reckoning import (
    kind_for_contract,
    presentation_working_days_taken,
    start_working_days_taken,
)
from nq28model.rules.transfer_reckoning import (
    NumberChange,
    committee_and_term,
    days_from_reception,
    days_to_handover,
    days_to_reception,
    headcount_difference,
    party_numbers,
    transfer_case,
)

ON = date(2019, 10, 31)
CELL = OrganisationForm.AFFILIATED_CELL
GRASSROOTS = (OrganisationForm.GRASSROOTS_CELL, OrganisationForm.GRASSROOTS_BODY)
OTHERS = tuple(form for form in OrganisationForm if form not in {CELL, *GRASSROOTS})
# 2/9/2019, National Day, was a Monday.
HOLIDAY = WorkingCalendar(frozenset({date(2019, 9, 2)}))
DAYS = st.dates(date(2000, 1, 1), date(2050, 12, 31))
COUNTS = st.integers(0, 500)
CELLS = (
    formed("cell-1", "ward-1", date(2012, 1, 1)),
    Established(
        effective=date(2012, 1, 1),
        organisation=cell("cell-2", "district-1", PartyRank.GRASSROOTS_CELL),
        members=Headcount.of(official=8, probationary=0),
    ),
)


class TestTransferCase:
    """Which case a transfer is (09-HD/BTCTW and practice)."""

    def test_a_cell_by_the_farthest_border(self) -> None:
        """A cell stays inside, leaves for another grassroots organisation, or crosses to another superior."""
        assert transfer_case(CELL, False, False, False, on=ON) is TransferCase.CELL_WITHIN_GRASSROOTS
        assert transfer_case(CELL, True, False, False, on=ON) is TransferCase.CELL_TO_OTHER_GRASSROOTS
        assert transfer_case(CELL, True, True, False, on=ON) is TransferCase.CELL_TO_OTHER_SUPERIOR

    @pytest.mark.parametrize("form", GRASSROOTS)
    @pytest.mark.parametrize("leaves", [True, False])
    def test_a_grassroots_organisation(self, form: OrganisationForm, leaves: bool) -> None:
        """It stays under its superior or goes to another; that it leaves a grassroots organisation says nothing."""
        assert transfer_case(form, leaves, False, False, on=ON) is TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR
        assert transfer_case(form, leaves, True, False, on=ON) is TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR

    @pytest.mark.parametrize("form", OrganisationForm)
    def test_another_province_comes_first(self, form: OrganisationForm) -> None:
        """Whatever leaves its province is one case, of every form."""
        assert transfer_case(form, True, True, True, on=ON) is TransferCase.BETWEEN_PROVINCES

    @pytest.mark.parametrize("form", OTHERS)
    def test_other_forms_have_no_case(self, form: OrganisationForm) -> None:
        """A sectional body, or one above the grassroots, that stays in its province is named by no text."""
        assert transfer_case(form, True, True, False, on=ON) is None
        assert transfer_case(form, True, False, False, on=ON) is None

    def test_what_is_not_known_is_asked(self) -> None:
        """Of a cell of which the way is known in part, the rest is asked."""
        asked = transfer_case.of({"form_before_transfer": CELL, "crosses_province": False}, on=ON)
        assert asked.value is None
        assert asked.asks == {"leaves_grassroots", "crosses_superior"}

    @pytest.mark.parametrize(
        ("organisation", "to", "way"),
        [
            ("cell-1", "ward-3", (CELL, True, False, False)),
            ("cell-1", "ward-2", (CELL, True, True, False)),
            ("cell-1", "other-district", (CELL, True, True, True)),
            ("cell-2", "ward-3", (OrganisationForm.GRASSROOTS_CELL, True, False, False)),
            ("cell-2", "district-2", (OrganisationForm.GRASSROOTS_CELL, False, True, False)),
        ],
    )
    def test_the_way_is_read_off_the_tree(
        self, organisation: str, to: str, way: tuple[OrganisationForm, bool, bool, bool]
    ) -> None:
        """How far it goes and as what are read off the tree, and make the case."""
        registry = Registry.of((*CITY, *CELLS, TransferredOut(effective=ON, organisation=organisation, to=to)))
        snapshot = registry.as_of(ON)
        facts = transfer_facts(snapshot, snapshot.transfers[0])
        assert tuple(facts[fact.id] for fact in transfer_case.inputs) == way
        assert facts["transfer_case"] is transfer_case(*way, on=ON)


class TestDaysBetween:
    """The days between the acts of a transfer (practice; no limit)."""

    @given(DAYS, DAYS, DAYS)
    def test_the_way_adds_up(self, decided: date, received: date, handed_over: date) -> None:
        """From transfer to reception and on to the handover is as far as from transfer to handover, in any order."""
        there = days_to_reception(decided, received, on=ON)
        assert decided + timedelta(there) == received
        assert there + days_from_reception(received, handed_over, on=ON) == days_to_handover(
            decided, handed_over, on=ON
        )

    def test_the_reverse_order_is_below_nought(self) -> None:
        """On the same day nought days lie between, and a reception on the eve is a day too early."""
        assert days_to_reception(ON, ON, on=ON) == 0
        assert days_to_reception(ON, date(2019, 10, 30), on=ON) == -1
        assert days_from_reception(ON, date(2019, 11, 1), on=ON) == 1
        assert days_to_handover(ON, date(2019, 10, 30), on=ON) == -1


class TestHeadcountDifference:
    """How far the stated numbers differ (practice)."""

    @given(COUNTS, COUNTS, COUNTS)
    def test_it_is_the_widest_gap(self, one: int, two: int, three: int) -> None:
        """No two of the numbers differ more, two differ so much, and their order makes no difference."""
        gap = headcount_difference(one, two, three, on=ON)
        assert gap == max(abs(one - two), abs(two - three), abs(one - three))
        assert gap == headcount_difference(three, one, two, on=ON)

    @given(COUNTS, COUNTS)
    def test_without_a_reception_decision_it_is_that_of_the_other_two(self, decision: int, minutes: int) -> None:
        """The number of the transfer decision in the place of a decision that does not exist adds nothing."""
        assert headcount_difference(decision, decision, minutes, on=ON) == abs(decision - minutes)

    def test_a_number_not_known_is_asked(self) -> None:
        """That a number is not known is not taken for there being no reception decision."""
        asked = headcount_difference.of({"transfer_decision_members": 12, "minutes_members": 12}, on=ON)
        assert asked.value is None
        assert asked.asks == {"reception_decision_members"}


class TestPartyNumbers:
    """How the numbers of both sides change (specimen form of 2012)."""

    @given(COUNTS)
    def test_nobody_is_lost(self, members: int) -> None:
        """What one side loses the other gains, an organisation among it: nothing changes for the one above both."""
        change = party_numbers(members, ON, on=ON)
        assert change.since == ON
        assert change.receiving == NumberChange(members=members, organisations=1)
        assert change.giving.members + change.receiving.members == 0
        assert change.giving.organisations + change.receiving.organisations == 0


class TestCommitteeAndTerm:
    """What becomes of the committee and the term (point 16.5, and practice)."""

    @pytest.mark.parametrize(
        "event",
        [
            OrganisationEvent.FOUNDING,
            OrganisationEvent.SPLIT,
            OrganisationEvent.CONSOLIDATION,
            OrganisationEvent.MERGER,
        ],
    )
    @pytest.mark.parametrize("rank_changes", [True, False])
    def test_four_changes_bring_an_appointed_committee(self, event: OrganisationEvent, rank_changes: bool) -> None:
        """The direct superior appoints it, whether or not the rank is another."""
        effect = committee_and_term(event, rank_changes, on=ON)
        assert effect is CommitteeEffect.OFFICIAL_COMMITTEE_APPOINTED

    def test_a_mere_transfer_leaves_them(self) -> None:
        """After a transfer committee and term go on; at another rank it is set up anew."""
        transfer = OrganisationEvent.TRANSFER
        assert committee_and_term(transfer, False, on=ON) is CommitteeEffect.COMMITTEE_AND_TERM_GO_ON
        assert committee_and_term(transfer, True, on=ON) is CommitteeEffect.SET_UP_AT_NEW_RANK

    @pytest.mark.parametrize("rank_changes", [True, False])
    def test_where_nothing_happened_nothing_is_said(self, rank_changes: bool) -> None:
        """Without a change of the organisation the text has nothing to say of its committee."""
        assert committee_and_term(OrganisationEvent.NONE, rank_changes, on=ON) is None


class TestMembersWorkingDays:
    """The sixty and the thirty working days of a member's transfer (point 6.3.1)."""

    def test_the_count_begins_on_the_day_after(self) -> None:
        """On the day itself nought are gone; a Friday and the Monday after it make two."""
        assert start_working_days_taken(ON, ON, on=ON) == 0
        assert start_working_days_taken(ON, date(2019, 11, 4), on=ON) == 2
        assert presentation_working_days_taken(ON, ON, on=ON) == 0
        assert presentation_working_days_taken(ON, date(2019, 11, 4), on=ON) == 2

    def test_holidays_are_not_counted(self) -> None:
        """With National Day off a week in it has four working days, called or read off a sheet."""
        friday, next_friday = date(2019, 8, 30), date(2019, 9, 6)
        assert start_working_days_taken(friday, next_friday, on=ON) == 5
        assert start_working_days_taken(friday, next_friday, on=ON, calendar=HOLIDAY) == 4
        sheet = {"letter_issued_on": friday, "letter_presented_on": next_friday}
        assert presentation_working_days_taken.of(sheet, on=ON).value == 5
        assert presentation_working_days_taken.of(sheet, on=ON, calendar=HOLIDAY).value == 4

    def test_no_act_comes_before_its_reason(self) -> None:
        """A procedure before the change and a letter presented before its issue are refused by their names."""
        eve = date(2019, 10, 30)
        with pytest.raises(InvalidValue, match=r"procedure_started_on: .* a day from 31/10/2019 on"):
            start_working_days_taken(ON, eve, on=ON)
        with pytest.raises(InvalidValue, match=r"letter_presented_on: .* a day from 31/10/2019 on"):
            presentation_working_days_taken(ON, eve, on=ON)


class TestKindForContract:
    """Which transfer a labour contract calls for (01-HD/TW of 2021, point 10)."""

    FIRST, LAST = date(2021, 9, 28), date(2025, 6, 8)

    @pytest.mark.parametrize(("indefinite", "months"), [(True, 0), (True, 60), (False, 12), (False, 36)])
    def test_a_long_contract_moves_the_member(self, indefinite: bool, months: int) -> None:
        """To the employer's organisation, near or far; without one to the place of residence where it is far."""
        for far in (True, False):
            kind = kind_for_contract(indefinite, months, True, far, on=self.FIRST)
            assert kind is MembershipTransferKind.TO_EMPLOYER
        far_away = kind_for_contract(indefinite, months, False, True, on=self.LAST)
        assert far_away is MembershipTransferKind.TO_TEMPORARY_RESIDENCE
        assert kind_for_contract(indefinite, months, False, False, on=self.LAST) is MembershipTransferKind.NONE

    @pytest.mark.parametrize("months", [0, 11, 37])
    def test_of_other_contracts_nothing_is_said(self, months: int) -> None:
        """A term of fewer than twelve or more than thirty-six months is not named: that is not «no transfer»."""
        assert kind_for_contract(False, months, True, True, on=self.FIRST) is None
        assert kind_for_contract(False, months, False, False, on=self.FIRST) is None

    def test_the_next_guidance_ends_it(self) -> None:
        """From 9/6/2025 on it is not known to go on, and the text that ended it is named."""
        with pytest.raises(NotInForce, match="06-HD"):
            kind_for_contract(True, 0, True, True, on=date(2025, 6, 9))
