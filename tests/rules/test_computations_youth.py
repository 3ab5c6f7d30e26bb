"""What is reckoned of the Youth Union and of the counts in reports."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.entities import UnitKind
from nq28model.errors import InvalidValue
from nq28model.facts.vocabularies import (
    YouthAdmissionApprover,
    YouthAdmissionPlace,
    YouthBodyKind,
    YouthFoundingConsent,
    YouthFoundingDecider,
    YouthInitiator,
    YouthSuperior,
)
from nq28model.rules.youth.reckoning import (
    AdmissionChannel,
    AdmissionWindow,
    FoundingAuthority,
    admission_channel,
    admission_window,
    count_youth_members,
    count_youth_organisations,
    dues_monthly,
    founding_authority,
    initiator,
    placement_superior,
    provisional_committee_last_day,
)

ON = date(2019, 10, 31)
LAST_OF_DISTRICTS, WITHOUT_DISTRICTS = date(2025, 6, 30), date(2025, 7, 1)


class TestAdmissionWindow:
    """When a person's age allows the admission (guidance 22 of 2013, item I.1(a))."""

    @pytest.mark.parametrize("day", [date(2011, 1, 1), date(2013, 6, 27), date(2013, 6, 28)])
    def test_from_fifteen_years_and_a_day_to_the_thirty_first_birthday(self, day: date) -> None:
        """The day after the fifteenth birthday; the eve of the thirty-first, or the thirtieth."""
        assert admission_window(date(2000, 1, 1), on=day) == AdmissionWindow(
            first=date(2015, 1, 2), last=date(2030, 12, 31), last_if_strict=date(2030, 1, 1)
        )

    def test_a_birthday_on_29_february(self) -> None:
        """It falls on the 28th in 2019 and 2035, and on the 29th in no year of the thirtieth birthday."""
        assert admission_window(date(2004, 2, 29), on=ON) == AdmissionWindow(
            first=date(2019, 3, 1), last=date(2035, 2, 27), last_if_strict=date(2034, 2, 28)
        )

    @given(st.dates(date(1950, 1, 1), date(2050, 12, 31)))
    def test_the_strict_reading_ends_a_year_less_a_day_before(self, born_on: date) -> None:
        """Between the two readings lies a year, less the birthday itself."""
        window = admission_window(born_on, on=ON)
        assert window.first < window.last_if_strict < window.last
        assert window.last - window.last_if_strict in {timedelta(days=364), timedelta(days=365)}

    @pytest.mark.parametrize("born_on", [date(9969, 12, 31), date(9990, 1, 1)])
    def test_beyond_the_calendar_it_is_refused(self, born_on: date) -> None:
        """Nobody is born too late for the calendar."""
        with pytest.raises(InvalidValue, match="born_on"):
            admission_window(born_on, on=ON)


class TestPlacementSuperior:
    """Under which Youth Union a firm's is placed (guidance 22 of 2013, part III)."""

    def test_that_of_the_bloc_or_sector_where_there_is_one(self) -> None:
        """Before and after the districts."""
        for day in (date(2013, 6, 28), LAST_OF_DISTRICTS, WITHOUT_DISTRICTS):
            assert placement_superior(True, on=day) is YouthSuperior.BLOC_OR_SECTOR_YOUTH_UNION

    def test_otherwise_the_district_or_the_province_as_long_as_there_are_districts(self) -> None:
        """After 30/6/2025 nothing seen says what took the place of the district, and nothing is asked."""
        wanted = YouthSuperior.DISTRICT_OR_PROVINCIAL_YOUTH_UNION
        assert placement_superior(False, on=LAST_OF_DISTRICTS) is wanted
        computed = placement_superior.of({"parent_body_has_youth_union": False}, on=WITHOUT_DISTRICTS)
        assert (computed.value, computed.asks) == (None, frozenset())


class TestInitiator:
    """Who sets about founding a Youth Union (decree 98/2014, art. 5(2),(3))."""

    @pytest.mark.parametrize("kind", [UnitKind.ENTERPRISE, UnitKind.COOPERATIVE])
    @pytest.mark.parametrize(
        ("party", "wish", "wanted"),
        [
            (True, True, YouthInitiator.UPPER_YOUTH_UNION_WITH_PARTY_ORGANISATION),
            (True, False, YouthInitiator.UPPER_YOUTH_UNION_WITH_PARTY_ORGANISATION),
            (False, True, YouthInitiator.UPPER_PARTY_COMMITTEE_WITH_ENTERPRISE_AND_YOUTH_UNION),
            (False, False, YouthInitiator.NOBODY_YET),
        ],
    )
    def test_the_party_organisation_or_the_workers_wish(
        self, kind: UnitKind, party: bool, wish: bool, wanted: YouthInitiator
    ) -> None:
        """With a Party organisation the wish does not matter; without either it is nobody yet."""
        assert initiator(kind, party, wish, on=date(2014, 12, 10)) is wanted

    @pytest.mark.parametrize("kind", [UnitKind.NON_PUBLIC_SERVICE_UNIT, UnitKind.COOPERATIVE_UNION])
    def test_the_decree_does_not_speak_of_other_units(self, kind: UnitKind) -> None:
        """A school has no answer here, nor has a union of cooperatives, which the decree does not name."""
        assert initiator(kind, True, True, on=ON) is None


class TestFoundingAuthority:
    """Who decides a founding, and with whom (charter of the 11th term, art. 6)."""

    def test_the_agreement_is_the_partys_or_the_leaderships(self) -> None:
        """The immediate superior decides; with the Party committee or, without one, the unit's leadership."""
        decider = YouthFoundingDecider.IMMEDIATE_SUPERIOR_YOUTH_UNION
        with_party, without = (founding_authority(party, on=date(2017, 12, 13)) for party in (True, False))
        assert with_party == FoundingAuthority(
            decider=decider, agreed_with=YouthFoundingConsent.SAME_LEVEL_PARTY_COMMITTEE
        )
        assert without == FoundingAuthority(decider=decider, agreed_with=YouthFoundingConsent.UNIT_LEADERSHIP)


class TestAdmissionChannel:
    """Where a young person at a firm is admitted (resolution 03 of 2003)."""

    def test_at_the_firm_or_where_the_person_lives(self) -> None:
        """The firm's cell where there is a Youth Union; otherwise the cell of residence, and the commune approves."""
        assert admission_channel(True, on=date(2003, 2, 10)) == AdmissionChannel(
            place=YouthAdmissionPlace.WORKPLACE_CELL, approved_by=None
        )
        assert admission_channel(False, on=date(2003, 2, 10)) == AdmissionChannel(
            place=YouthAdmissionPlace.RESIDENCE_CELL, approved_by=YouthAdmissionApprover.COMMUNE_YOUTH_UNION_COMMITTEE
        )


class TestProvisionalCommitteeLastDay:
    """The last day for the first congress (charter of the 11th term, art. 9(8))."""

    @pytest.mark.parametrize("kind", YouthBodyKind)
    def test_six_months_without_agreement(self, kind: YouthBodyKind) -> None:
        """Of whatever kind: the same day of the sixth month, or its last."""
        assert provisional_committee_last_day(date(2019, 8, 31), False, kind, on=ON) == date(2020, 2, 29)

    @pytest.mark.parametrize(
        ("kind", "last_day"),
        [
            (YouthBodyKind.CELL, date(2020, 11, 30)),
            (YouthBodyKind.BASE_CELL, date(2020, 11, 30)),
            (YouthBodyKind.BASE_UNION, date(2022, 2, 28)),
        ],
    )
    def test_half_a_term_with_it(self, kind: YouthBodyKind, last_day: date) -> None:
        """Fifteen months for a cell or base cell, thirty for a base Union."""
        assert provisional_committee_last_day(date(2019, 8, 31), True, kind, on=date(2017, 12, 13)) == last_day

    def test_beyond_the_calendar_it_is_refused(self) -> None:
        """A founding at the end of 9999 has no last day."""
        with pytest.raises(InvalidValue, match="founding_decision_date"):
            provisional_committee_last_day(date.max, False, YouthBodyKind.CELL, on=ON)


def test_dues_depend_on_a_wage() -> None:
    """5,000 đồng with a wage, 2,000 without."""
    assert dues_monthly(True, on=date(2011, 1, 1)) == 5000
    assert dues_monthly(False, on=date(2011, 1, 1)) == 2000


def test_reports_count_both_bodies_together() -> None:
    """Hồng Bàng in 2017: 7 cells and 4 chapters were reported as 11, which is 275 % of a plan of 4."""
    assert count_youth_organisations(7, 4, on=date(2009, 11, 10)) == 11
    assert count_youth_members(52, 33, on=date(2009, 11, 10)) == 85
    with pytest.raises(InvalidValue, match="federation_chapters: -1"):
        count_youth_organisations(7, -1, on=ON)
