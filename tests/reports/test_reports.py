"""Balances, the report under the Resolution, and what the review does with odd cases."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, UNIT, cell, formed

from nq28model import FindingKind, InvalidValue, NotInForce, Registry, ReviewPeriod, resolution_report, review
from nq28model.entities import Branch, Headcount, MassLevel, PartyRank, Unit, UnitKind, YouthOrganisation
from nq28model.history import (
    Dissolved,
    Established,
    HeadcountReported,
    OrganisationListed,
    Received,
    TransferredOut,
    UnitListed,
    UnitSurveyed,
)
from nq28model.reports import Balance, Flow
from nq28model.rules.party.organisation import GRASSROOTS_CELL_SIZE
from nq28model.words import Words

DAY = date(2019, 10, 31)
PERIOD = ReviewPeriod(years=10).with_data_as_of(DAY)
CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="unit-1")


def kept(*events: object, kept_for: tuple[str, ...] = ("district-1",)) -> Registry:
    """Return a registry of the made-up city, kept for the first district."""
    return Registry.of((*CITY, *events), kept_for=kept_for)  # type: ignore[arg-type]  # events of all kinds


class TestBalance:
    """Opening + in − out = closing."""

    @given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99), st.integers(-5, 5))
    def test_the_residual_is_what_the_flows_do_not_account_for(
        self, opening: int, ins: int, outs: int, off: int
    ) -> None:
        """Where the closing stock is off by some, the residual is just that, with its sign."""
        way = Words(vi="lối", en="way")
        balance = Balance(
            opening=opening,
            ins=(Flow("in", way, ins),),
            outs=(Flow("out", way, outs),),
            closing=opening + ins - outs + off,
        )
        assert balance.residual == off
        assert (balance + balance).residual == 2 * off
        assert (balance + balance).flow("in") == 2 * ins
        assert balance.flow("elsewhere") == 0


class TestReport:
    """What comes into the figures, and what does not."""

    def test_a_cell_that_leaves_is_out(self) -> None:
        """A cell that goes to another district is transferred out of this one's figures, with all its members."""
        left = kept(
            CELL,
            TransferredOut(effective=DAY, organisation="cell-1", to="district-2"),
            Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
        )
        party = resolution_report(left, PERIOD).branch(Branch.PARTY)
        assert (party.organisations.flow("transferred_out"), party.members.flow("transferred_out")) == (1, 4)
        assert (party.organisations.closing, party.members.closing, party.members.residual) == (0, 0, 0)

    def test_a_registry_kept_for_none_counts_all(self) -> None:
        """Where the registry is kept for no one in particular, a move inside it is neither in nor out."""
        moved = kept(
            CELL,
            TransferredOut(effective=DAY, organisation="cell-1", to="district-2"),
            Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
            kept_for=(),
        )
        party = resolution_report(moved, PERIOD).branch(Branch.PARTY)
        assert (party.organisations.gained, party.organisations.lost, party.organisations.closing) == (1, 0, 1)

    def test_a_cell_found_later_is_entered_and_not_formed(self) -> None:
        """A cell that turns out to have existed is a way in of its own, so that it is not taken for a founding."""
        found = OrganisationListed(
            effective=DAY, organisation=cell("old", "ward-1", unit="unit-1"), members=Headcount(5)
        )
        party = resolution_report(kept(found), PERIOD).branch(Branch.PARTY)
        assert (party.organisations.flow("listed"), party.organisations.flow("formed")) == (1, 0)

    def test_youth_members_are_counted_in_both_movements(self) -> None:
        """Memberships of the Youth Union and of the Youth Federation are added up, opening, ways and closing."""
        federation = YouthOrganisation(
            id="federation", name="federation", movement=Branch.YOUTH_FEDERATION, level=MassLevel.UPPER, parent=None
        )
        founded = (
            (Branch.YOUTH_UNION, "youth", date(2009, 11, 9), 30),
            (Branch.YOUTH_FEDERATION, "federation", DAY, 12),
        )
        registry = kept(
            OrganisationListed(effective=date(2009, 11, 9), organisation=federation, members=Headcount(0)),
            *(
                Established(
                    effective=day,
                    organisation=YouthOrganisation(
                        id=f"{above}-1", name=above, movement=one, level=MassLevel.CELL, parent=above, unit="unit-1"
                    ),
                    members=Headcount(members),
                )
                for one, above, day, members in founded
            ),
            kept_for=(),
        )
        members = resolution_report(registry, PERIOD).youth_members
        assert (members.opening, members.flow("formed"), members.closing, members.residual) == (30, 12, 42, 0)

    def test_a_count_that_does_not_agree_is_left_over(self) -> None:
        """A reported count two below what came in shows as a residual of −2."""
        registry = kept(CELL, HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(2, 2)))
        assert resolution_report(registry, PERIOD).branch(Branch.PARTY).members.residual == -2

    def test_members_who_move_on_stay_in_the_figures(self) -> None:
        """Members of a dissolved cell who go to another cell of the district are not lost to it."""
        other = Unit(
            id="unit-2", name="Đơn vị 2 (giả định)", kind=UnitKind.COOPERATIVE, located_in_hai_phong=True, made_up=True
        )
        registry = kept(
            CELL,
            UnitListed(effective=date(2012, 1, 1), unit=other),
            formed("cell-2", "ward-3", date(2012, 1, 1), unit="unit-2"),
            Dissolved(effective=DAY, organisation="cell-1", members_to="cell-2"),
        )
        party = resolution_report(registry, PERIOD).branch(Branch.PARTY)
        assert (party.organisations.flow("dissolved"), party.members.flow("dissolved")) == (1, 0)
        assert party.members.closing == 7

    def test_what_the_resolution_does_not_cover_is_not_counted(self) -> None:
        """A cell of a State enterprise is out of the figures; one of unknown capital is named as unclear."""
        state = evolve(UNIT, id="unit-2", state_capital_percent=65)
        unclear = evolve(UNIT, id="unit-3", state_capital_percent=None)
        registry = kept(
            UnitListed(effective=date(2012, 1, 1), unit=state),
            UnitListed(effective=date(2012, 1, 1), unit=unclear),
            formed("cell-2", "ward-1", date(2012, 1, 1), unit="unit-2"),
            formed("cell-3", "ward-1", date(2012, 1, 1), unit="unit-3"),
        )
        report = resolution_report(registry, PERIOD)
        assert report.branch(Branch.PARTY).organisations.closing == 0
        assert report.scope_unclear == ("cell-3",)

    def test_an_answer_about_the_unit_may_bring_its_cell_in(self) -> None:
        """Once a survey tells the State's share, the cell is counted; no event formed it, so it shows as residual."""
        unclear = evolve(UNIT, id="unit-3", state_capital_percent=None)
        registry = kept(
            UnitListed(effective=date(2012, 1, 1), unit=unclear),
            formed("cell-3", "ward-1", date(2012, 1, 1), unit="unit-3"),
            UnitSurveyed(effective=DAY, unit="unit-3", answers={"state_capital_percent": 0}),
        )
        party = resolution_report(registry, PERIOD).branch(Branch.PARTY)
        assert (party.organisations.closing, party.organisations.residual) == (1, 1)


class TestReview:
    """What the review does with odd cases."""

    def test_there_is_no_review_before_the_resolution(self) -> None:
        """Before 10/11/2009 there was nothing to review by."""
        with pytest.raises(NotInForce, match=r"scope\.nq28 is not in force on 9/11/2009"):
            review(kept(), on=date(2009, 11, 9))

    def test_there_is_none_on_the_last_day_of_the_calendar(self) -> None:
        """Of 31/12/9999 the month is not over, for no day follows it; on the eve there is a review."""
        assert review(kept(CELL), on=date(9999, 12, 30)).on == date(9999, 12, 30)
        with pytest.raises(InvalidValue, match="the year 9999 is wanted"):
            review(kept(CELL), on=date.max)

    def test_a_transfer_before_the_guidance_is_listed_as_not_judged(self) -> None:
        """For a transfer of 2015 no rule is known: the review says so, and does not drop it."""
        early = kept(
            CELL,
            TransferredOut(effective=date(2015, 1, 1), organisation="cell-1", to="ward-3"),
        )
        [finding] = review(early, on=DAY).of_kind(FindingKind.NOT_IN_FORCE)
        assert finding.verdict is None
        assert finding.missing is not None
        assert finding.missing.since == date(2017, 6, 5)
        assert (finding.steps, finding.questions) == ((), ())

    def test_a_complete_transfer_is_not_listed(self) -> None:
        """A transfer with all its papers, by the competent committee, in order, is not on the work list."""
        papers = dict.fromkeys(
            (
                "has_transfer_decision", "decision_names_organisation", "decision_states_members",
                "decision_states_probationary", "has_member_list", "has_membership_register", "has_handover_minutes",
                "minutes_signed_by_both", "has_reception_decision", "has_member_files", "minutes_sealed",
                "register_sealed",
            ),
            True,
        )  # fmt: skip
        facts = papers | {
            "transfer_decided_by": "district_committee",
            "reception_decided_by": "receiving_grassroots_committee",
            "days_transfer_to_reception": 3,
            "days_reception_to_handover": 0,
            "days_transfer_to_handover": 3,
            "headcount_difference": 0,
        }
        done = kept(
            CELL,
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-3", answers=facts),
            Received(effective=DAY, organisation="cell-1"),
        )
        assert review(done, on=DAY).transfers == ()

    def test_a_grassroots_cell_of_thirty_is_below_what_the_law_asks_until_the_class_ends(self) -> None:
        """Thirty members make a body of a grassroots cell; from 26/7/2026 the rule is not in force and not asked."""
        large = kept(
            Established(
                effective=date(2012, 1, 1),
                organisation=cell("large", "district-1", PartyRank.GRASSROOTS_CELL, "unit-1"),
                members=Headcount.of(official=29, probationary=1),
            )
        )
        assert [finding.rule for finding in review(large, on=DAY).below] == [GRASSROOTS_CELL_SIZE]
        assert review(large, on=date(2026, 7, 26)).below == ()

    def test_the_report_of_a_later_review_ends_with_the_ten_years(self) -> None:
        """Reviewed years later, the ten-year report still ends on the eve of the anniversary."""
        assert review(kept(CELL), on=date(2024, 1, 1)).report.interval.last_day == date(2019, 11, 9)
