"""What is reckoned of a Party organisation."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.vocabularies import (
    DecidingCommittee,
    EnterpriseStep,
    OrganisationEvent,
    OrganisationForm,
    SuperiorKind,
)
from nq28model.rules.party.reckoning import (
    FormationAuthority,
    congress_due_on,
    congress_number,
    congress_shift,
    form_for_size,
    formation_authority,
    majority_base,
    next_step,
    party_number,
    standing_share,
)

ON = date(2019, 10, 31)
LAST_OF_DISTRICTS, WITHOUT_DISTRICTS = date(2025, 6, 30), date(2025, 7, 1)
BEFORE_THE_PILOT, IN_THE_PILOT = date(2026, 7, 25), date(2026, 7, 26)
ABOVE = FormationAuthority(DecidingCommittee.COMMITTEE_ABOVE_GRASSROOTS)


class TestPartyNumber:
    """The party number (point 6.3.2: đảng số)."""

    @given(st.integers(0, 5000), st.integers(0, 500))
    def test_it_is_all_members(self, official: int, probationary: int) -> None:
        """Official and probationary members together."""
        assert party_number(official, probationary, on=ON) == official + probationary


class TestFormForSize:
    """The ordinary form (Charter, Art. 21(3) and (4))."""

    def test_thirty_make_a_body(self) -> None:
        """Twenty-nine are a cell; thirty, and any more, a body, of all members."""
        assert form_for_size(29, on=date(2011, 1, 19)) is OrganisationForm.GRASSROOTS_CELL
        assert form_for_size(30, on=BEFORE_THE_PILOT) is OrganisationForm.GRASSROOTS_BODY
        assert form_for_size(300, on=BEFORE_THE_PILOT) is OrganisationForm.GRASSROOTS_BODY

    def test_the_pilot_ends_it(self) -> None:
        """From 26/7/2026 on the two forms are not told apart, and the text that ended it is named."""
        with pytest.raises(NotInForce, match="208-QĐ/TW"):
            form_for_size(30, on=IN_THE_PILOT)


class TestFormationAuthority:
    """Who decides to form or dissolve (Charter, Arts. 10(3) and 21(2))."""

    @pytest.mark.parametrize("day", [date(2011, 1, 19), LAST_OF_DISTRICTS, WITHOUT_DISTRICTS, BEFORE_THE_PILOT])
    @pytest.mark.parametrize("superior", SuperiorKind)
    def test_below_the_grassroots_the_grassroots_committee_decides(self, day: date, superior: SuperiorKind) -> None:
        """It decides on a cell by itself, and on a sectional body after asking its own superior."""
        decides = formation_authority(OrganisationForm.AFFILIATED_CELL, superior, on=day)
        assert decides == FormationAuthority(DecidingCommittee.GRASSROOTS_COMMITTEE)
        asks = formation_authority(OrganisationForm.SECTIONAL_BODY, superior, on=day)
        assert asks == FormationAuthority(DecidingCommittee.GRASSROOTS_COMMITTEE, asks_its_superior=True)

    @pytest.mark.parametrize("form", [OrganisationForm.GRASSROOTS_CELL, OrganisationForm.GRASSROOTS_BODY])
    def test_the_district_level_decided_until_it_ended(self, form: OrganisationForm) -> None:
        """Until 30/6/2025 four kinds of committee decide on the grassroots, and no other is named."""
        deciding = {kind for kind in SuperiorKind if formation_authority(form, kind, on=LAST_OF_DISTRICTS) == ABOVE}
        assert deciding == {
            SuperiorKind.DISTRICT_COMMITTEE,
            SuperiorKind.BLOC_COMMITTEE,
            SuperiorKind.ZONE_COMMITTEE,
            SuperiorKind.DELEGATED_UPPER_GRASSROOTS_COMMITTEE,
        }
        assert formation_authority(form, SuperiorKind.COMMUNE_COMMITTEE, on=LAST_OF_DISTRICTS) is None

    @pytest.mark.parametrize("day", [WITHOUT_DISTRICTS, BEFORE_THE_PILOT])
    @pytest.mark.parametrize("form", [OrganisationForm.GRASSROOTS_CELL, OrganisationForm.GRASSROOTS_BODY])
    def test_then_every_committee_above_the_grassroots(self, form: OrganisationForm, day: date) -> None:
        """From 1/7/2025 on that of the commune, ward or special zone, or another above the grassroots."""
        silent = {kind for kind in SuperiorKind if formation_authority(form, kind, on=day) is None}
        assert silent == {
            SuperiorKind.SECTIONAL_COMMITTEE,
            SuperiorKind.GRASSROOTS_COMMITTEE,
            SuperiorKind.DISTRICT_COMMITTEE,
        }
        assert formation_authority(form, SuperiorKind.COMMUNE_COMMITTEE, on=day) == ABOVE

    @pytest.mark.parametrize("form", [OrganisationForm.CELL, OrganisationForm.BODY_UNDER_GRASSROOTS])
    def test_in_the_pilot_the_commune_level_decides(self, form: OrganisationForm) -> None:
        """The names of the pilot are known from 26/7/2026 on, under whatever superior."""
        for kind in SuperiorKind:
            assert formation_authority(form, kind, on=BEFORE_THE_PILOT) is None
            decides = formation_authority(form, kind, on=IN_THE_PILOT)
            assert decides == FormationAuthority(DecidingCommittee.COMMUNE_LEVEL_GRASSROOTS_COMMITTEE)

    def test_in_the_pilot_the_province_decides_on_the_commune_level(self) -> None:
        """The body of a commune stands under the province; another grassroots body is not spoken of."""
        body = OrganisationForm.GRASSROOTS_BODY
        decides = formation_authority(body, SuperiorKind.PROVINCIAL_COMMITTEE, on=IN_THE_PILOT)
        assert decides == FormationAuthority(DecidingCommittee.PROVINCIAL_COMMITTEE)
        assert formation_authority(body, SuperiorKind.COMMUNE_COMMITTEE, on=IN_THE_PILOT) is None

    @pytest.mark.parametrize(
        ("form", "day"),
        [
            (OrganisationForm.UPPER_GRASSROOTS_BODY, LAST_OF_DISTRICTS),
            (OrganisationForm.UPPER_GRASSROOTS_BODY, IN_THE_PILOT),
            (OrganisationForm.AFFILIATED_CELL, IN_THE_PILOT),
            (OrganisationForm.SECTIONAL_BODY, IN_THE_PILOT),
            (OrganisationForm.GRASSROOTS_CELL, IN_THE_PILOT),
        ],
    )
    def test_of_other_forms_the_text_is_silent(self, form: OrganisationForm, day: date) -> None:
        """A form that the text of the day does not name has no answer."""
        assert formation_authority(form, SuperiorKind.PROVINCIAL_COMMITTEE, on=day) is None


class TestNextStep:
    """An enterprise without a Party organisation (Directive 33-CT/TW of 2019)."""

    @pytest.mark.parametrize(
        ("members", "stable", "union", "wanted"),
        [
            (3, True, True, EnterpriseStep.FORM_CELL),
            (3, True, False, EnterpriseStep.FORM_CELL),
            (40, True, False, EnterpriseStep.FORM_CELL),
            (3, False, True, EnterpriseStep.MOVE_MEMBERS_AND_PREPARE),
            (2, True, True, EnterpriseStep.MOVE_MEMBERS_AND_PREPARE),
            (1, False, False, EnterpriseStep.MOVE_MEMBERS_AND_PREPARE),
            (0, True, True, EnterpriseStep.ASSIGN_MEMBERS_TO_FIND_CANDIDATES),
            (0, False, True, EnterpriseStep.ASSIGN_MEMBERS_TO_FIND_CANDIDATES),
            (0, True, False, EnterpriseStep.SUPERIORS_OWN_PLAN),
        ],
    )
    def test_members_business_and_union_decide(
        self, members: int, stable: bool, union: bool, wanted: EnterpriseStep
    ) -> None:
        """Three and stable business form a cell; where nobody is a member the union decides."""
        assert next_step(members, stable, union, on=date(2019, 3, 18)) is wanted


class TestCongressDueOn:
    """When the next congress is due (Charter, Arts. 22(1) and 24(3))."""

    @pytest.mark.parametrize("form", [OrganisationForm.GRASSROOTS_CELL, OrganisationForm.GRASSROOTS_BODY])
    @pytest.mark.parametrize("day", [LAST_OF_DISTRICTS, WITHOUT_DISTRICTS, IN_THE_PILOT])
    def test_the_grassroots_meet_every_five_years(self, form: OrganisationForm, day: date) -> None:
        """Sixty months, before and after the pilot of the cells."""
        assert congress_due_on(date(2020, 6, 30), form, on=day) == date(2025, 6, 30)

    def test_the_pilot_doubles_the_term_of_a_cell(self) -> None:
        """Thirty months to 30/6/2025, sixty from 1/7/2025 on."""
        cell = OrganisationForm.AFFILIATED_CELL
        assert congress_due_on(date(2023, 1, 1), cell, on=LAST_OF_DISTRICTS) == date(2025, 7, 1)
        assert congress_due_on(date(2023, 1, 1), cell, on=WITHOUT_DISTRICTS) == date(2028, 1, 1)

    def test_a_month_too_short_ends_on_its_last_day(self) -> None:
        """Thirty months after 31/8/2020 is 28/2/2023."""
        assert congress_due_on(date(2020, 8, 31), OrganisationForm.AFFILIATED_CELL, on=ON) == date(2023, 2, 28)

    @pytest.mark.parametrize(
        "form",
        [
            OrganisationForm.SECTIONAL_BODY,
            OrganisationForm.UPPER_GRASSROOTS_BODY,
            OrganisationForm.BODY_UNDER_GRASSROOTS,
            OrganisationForm.CELL,
        ],
    )
    def test_of_other_forms_nothing_is_said(self, form: OrganisationForm) -> None:
        """No interval was seen for them, and none is put in its place."""
        assert congress_due_on(date(2020, 6, 30), form, on=IN_THE_PILOT) is None

    def test_beyond_the_calendar_it_is_refused(self) -> None:
        """A congress of the year 9999 has no due day."""
        with pytest.raises(InvalidValue, match="last_congress_on"):
            congress_due_on(date(9999, 1, 1), OrganisationForm.GRASSROOTS_CELL, on=ON)


class TestCongressShift:
    """How far a congress lies from its due day, in months."""

    @pytest.mark.parametrize(
        ("held", "months"),
        [
            (date(2020, 6, 30), 0),
            (date(2020, 7, 1), 1),
            (date(2020, 7, 30), 1),
            (date(2020, 7, 31), 2),
            (date(2020, 6, 29), 1),
            (date(2020, 5, 30), 1),
            (date(2020, 5, 29), 2),
            (date(2020, 12, 30), 6),
            (date(2020, 12, 31), 7),
            (date(2019, 12, 30), 6),
            (date(2019, 12, 29), 7),
        ],
    )
    def test_a_month_begun_counts_either_way(self, held: date, months: int) -> None:
        """From the due day forward or back, a part of a month is a month."""
        assert congress_shift(date(2020, 6, 30), held, on=ON) == months

    def test_it_is_counted_from_the_due_day(self) -> None:
        """A month before 31 March is the last day of February."""
        assert congress_shift(date(2019, 3, 31), date(2019, 2, 28), on=ON) == 1


class TestCongressNumber:
    """The number of a congress (06-HD/TW of 2025)."""

    def test_a_founding_begins_anew(self) -> None:
        """The first congress after a founding is the first."""
        assert congress_number(OrganisationEvent.FOUNDING, 0, on=date(2025, 6, 9)) == 1
        assert congress_number(OrganisationEvent.FOUNDING, 4, on=date(2025, 6, 9)) == 1

    @pytest.mark.parametrize("event", [event for event in OrganisationEvent if event != OrganisationEvent.FOUNDING])
    def test_otherwise_the_count_goes_on(self, event: OrganisationEvent) -> None:
        """After a split, a consolidation, a merger, and where nothing happened."""
        assert [congress_number(event, before, on=date(2026, 5, 18)) for before in (4, 5)] == [5, 6]

    def test_it_ends_with_the_guidance(self) -> None:
        """On 19/5/2026 another guidance, not seen, took its place."""
        with pytest.raises(NotInForce, match=r"until 18/5/2026; ended by Guidance 01-HD/TW \(2026\)"):
            congress_number(OrganisationEvent.NONE, 4, on=date(2026, 5, 19))


class TestMajorityBase:
    """On how many a majority is reckoned (election rules, Art. 32(2))."""

    def test_four_groups_are_left_out(self) -> None:
        """Each group takes its members off the official ones."""
        assert majority_base(25, 0, 0, 0, 0, on=ON) == 25
        assert majority_base(25, 1, 2, 3, 4, on=ON) == 15
        assert majority_base(10, 1, 2, 3, 4, on=ON) == 0

    def test_no_more_are_left_out_than_there_are(self) -> None:
        """Ten left out of nine is refused."""
        with pytest.raises(InvalidValue, match="official_members: 9 was given; at least the 10 members left out"):
            majority_base(9, 1, 2, 3, 4, on=ON)


class TestStandingShare:
    """The share of a standing committee (Charter, Art. 22(5))."""

    def test_it_is_exact(self) -> None:
        """Three of nine are a third; none is nought and all are one."""
        assert standing_share(3, 9, on=ON) == Fraction(1, 3)
        assert standing_share(0, 9, on=ON) == 0
        assert standing_share(9, 9, on=ON) == 1

    def test_a_share_of_nothing_is_refused(self) -> None:
        """A committee has members."""
        with pytest.raises(InvalidValue, match="committee_members: 0 was given; a whole number from 1 up"):
            standing_share(0, 0, on=ON)

    def test_a_part_is_not_more_than_the_whole(self) -> None:
        """Ten of nine is refused."""
        with pytest.raises(InvalidValue, match="at most the 9 members of the committee"):
            standing_share(10, 9, on=ON)
