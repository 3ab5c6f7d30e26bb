"""What is reckoned of a base union."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from nq28model.domains import Real
from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.vocabularies import UnionLevel
from nq28model.periods import WorkingCalendar
from nq28model.rules.union.reckoning import (
    CommitteeSize,
    CongressDays,
    RecognitionDays,
    committee_size,
    coordination_due_date,
    dues_monthly,
    fund_monthly,
    recognition_authority,
    recognition_due_dates,
    term_end,
)

ON = date(2021, 3, 1)


class TestRecognitionAuthority:
    """Who recognises a new union (Law of 2012, art. 4(2); Law 97/2025, art. 2)."""

    @pytest.mark.parametrize("occupational", [False, True])
    def test_the_level_changes_with_the_law_of_2025(self, occupational: bool) -> None:
        """The immediate superior until 30/6/2025, then the upper level, for both kinds of union."""
        for day in (ON, date(2025, 6, 30)):
            assert recognition_authority(occupational, on=day) is UnionLevel.IMMEDIATE_SUPERIOR_UNION
        for day in (date(2025, 7, 1), date(2026, 7, 1)):
            assert recognition_authority(occupational, on=day) is UnionLevel.UPPER_LEVEL_UNION


class TestRecognitionDueDates:
    """By when a new union meets and files (guidance 03 of 2020, item 12.3)."""

    def test_ten_and_fifteen_working_days(self) -> None:
        """Two and three weeks after Monday 1/3/2021."""
        assert recognition_due_dates(date(2021, 3, 1), on=ON) == RecognitionDays(
            committee_meets_by=date(2021, 3, 15), file_sent_by=date(2021, 3, 22)
        )

    def test_holidays_are_given(self) -> None:
        """A day off moves what comes after it, called or read off a sheet."""
        calendar = WorkingCalendar(frozenset({date(2021, 3, 18)}))
        wanted = RecognitionDays(committee_meets_by=date(2021, 3, 15), file_sent_by=date(2021, 3, 23))
        assert recognition_due_dates(date(2021, 3, 1), on=ON, calendar=calendar) == wanted
        sheet = {"founding_congress_date": date(2021, 3, 1)}
        assert recognition_due_dates.of(sheet, on=ON, calendar=calendar).value == wanted

    def test_beyond_the_calendar_it_is_refused(self) -> None:
        """A congress in the last days of 9999 has no due days."""
        with pytest.raises(InvalidValue, match="the calendar ends"):
            recognition_due_dates(date(9999, 12, 20), on=ON)


class TestCoordinationDueDate:
    """The six months to set up a union (decree 96/2006, art. 3(1); decree 98/2014, art. 5(1))."""

    @pytest.mark.parametrize("day", [date(2006, 9, 14), date(2013, 4, 30), date(2014, 12, 10)])
    def test_six_months_after_the_start(self, day: date) -> None:
        """The same day of the sixth month, or its last."""
        assert coordination_due_date(date(2006, 1, 15), on=day) == date(2006, 7, 15)
        assert coordination_due_date(date(2006, 8, 31), on=day) == date(2007, 2, 28)

    @pytest.mark.parametrize("day", [date(2013, 5, 1), date(2014, 12, 9)])
    def test_between_the_decrees_no_time_was_set(self, day: date) -> None:
        """From 1/5/2013 to 9/12/2014 nothing is given."""
        with pytest.raises(NotInForce, match="until 30/4/2013; it is in force from 10/12/2014"):
            coordination_due_date(date(2013, 1, 1), on=day)

    def test_beyond_the_calendar_it_is_refused(self) -> None:
        """An enterprise of the end of 9999 has no due day."""
        with pytest.raises(InvalidValue, match="operation_start_date"):
            coordination_due_date(date.max, on=ON)


class TestCommitteeSize:
    """How many lead a base union (guidance 03 of 2020, item 9.1(a))."""

    @pytest.mark.parametrize(
        ("members", "wanted"),
        [
            (5, CommitteeSize(least=1, most=1, chair_only=True)),
            (9, CommitteeSize(least=1, most=1, chair_only=True)),
            (10, CommitteeSize(least=3, most=15)),
            (2999, CommitteeSize(least=3, most=15)),
            (3000, CommitteeSize(least=3, most=19)),
            (30_000, CommitteeSize(least=3, most=19)),
        ],
    )
    def test_members_of_the_union_decide(self, members: int, wanted: CommitteeSize) -> None:
        """A chair only below ten, 3 to 15 from ten on, to 19 from 3,000 on."""
        assert committee_size(members, on=ON) == wanted


class TestTermEnd:
    """When the next congress of a union is due (charter of the 12th term, art. 8(2))."""

    @pytest.mark.parametrize("day", [date(2020, 2, 3), date(2024, 12, 24), date(2024, 12, 25)])
    def test_five_years_and_half_of_them_either_way(self, day: date) -> None:
        """Sixty months; thirty earlier or later, from the due day."""
        assert term_end(date(2018, 5, 31), on=day) == CongressDays(
            due=date(2023, 5, 31), earliest=date(2020, 11, 30), latest=date(2025, 11, 30)
        )

    @pytest.mark.parametrize("last", [date(9990, 1, 1), date(9995, 1, 1)])
    def test_beyond_the_calendar_it_is_refused(self, last: date) -> None:
        """Neither the due day nor the latest one may lie after 9999."""
        if last.year == 9990:
            assert term_end(last, on=ON).latest == date(9997, 7, 1)
        else:
            with pytest.raises(InvalidValue, match="last_congress_date"):
                term_end(last, on=ON)


class TestDuesMonthly:
    """The monthly dues of a member in a non-state unit."""

    @pytest.mark.parametrize(
        ("day", "wage", "base", "wanted"),
        [
            # 1 %, without a known ceiling
            (date(2014, 3, 7), 20_000_000, 1_150_000, 200_000),
            (date(2016, 12, 18), 20_000_000, 1_210_000, 200_000),
            # 1 %, at most 10 % of the base salary
            (date(2016, 12, 19), 20_000_000, 1_210_000, 121_000),
            (date(2016, 12, 19), 12_100_000, 1_210_000, 121_000),
            (date(2016, 12, 19), 12_000_000, 1_210_000, 120_000),
            (date(2025, 6, 30), 20_000_000, 2_340_000, 200_000),
            # 0.5 %, at most 10 % of the base salary
            (date(2025, 7, 1), 20_000_000, 2_340_000, 100_000),
            (date(2025, 7, 1), 50_000_000, 2_340_000, 234_000),
        ],
    )
    def test_a_share_of_the_wage_under_a_ceiling(self, day: date, wage: Real, base: Real, wanted: int) -> None:
        """The rate halves on 1/7/2025; the ceiling is known from 19/12/2016 on."""
        assert dues_monthly(wage, base, dues_exempt=False, on=day) == wanted

    def test_nothing_is_rounded(self) -> None:
        """Where the sum is not whole it is exact, whatever kind of number the wage is."""
        on = date(2025, 7, 1)
        assert dues_monthly(5_000_001, 2_340_000, dues_exempt=False, on=on) == Fraction(5_000_001, 200)
        assert dues_monthly(Decimal("5000001"), 2_340_000, dues_exempt=False, on=on) == Fraction(5_000_001, 200)
        assert isinstance(dues_monthly(5_000_000.0, 2_340_000, dues_exempt=False, on=on), int)

    def test_an_exempt_member_owes_nothing(self) -> None:
        """From 1/7/2025 on, with and without an insured wage."""
        assert dues_monthly(5_000_000, 2_340_000, dues_exempt=True, on=date(2025, 7, 1)) == 0
        assert dues_monthly(0, 2_340_000, dues_exempt=True, on=date(2025, 7, 1)) == 0

    def test_no_exemption_is_known_before(self) -> None:
        """Until 30/6/2025 an exempt member is refused, and told since when there are any."""
        with pytest.raises(NotInForce, match=r"union\.dues\.exempt is not in force on 30/6/2025"):
            dues_monthly(5_000_000, 2_340_000, dues_exempt=True, on=date(2025, 6, 30))

    @pytest.mark.parametrize("day", [date(2025, 6, 30), date(2025, 7, 1)])
    def test_without_an_insured_wage_the_sum_is_the_unions(self, day: date) -> None:
        """The union sets it: only its least is known, and it is not given as the dues."""
        assert dues_monthly(0, 2_340_000, dues_exempt=False, on=day) is None

    def test_where_the_verdict_is_unknown_it_is_asked_for(self) -> None:
        """A sheet without it gives no sum."""
        computed = dues_monthly.of({"insured_wage": 5_000_000, "base_salary": 2_340_000}, on=date(2025, 7, 1))
        assert (computed.value, computed.asks) == (None, frozenset({"dues_exempt"}))


class TestFundMonthly:
    """The fund that a unit owes (Law of 2012, art. 26(2); Law of 2024, art. 29(1)(b))."""

    @pytest.mark.parametrize("day", [date(2014, 1, 10), date(2025, 6, 30), date(2025, 7, 1)])
    def test_two_percent_where_it_is_due(self, day: date) -> None:
        """Two percent of the payroll, exact; nothing where it is not due, and nothing of nothing."""
        assert fund_monthly(400_000_000, fund_due=True, on=day) == 8_000_000
        assert fund_monthly(33, fund_due=True, on=day) == Fraction(66, 100)
        assert fund_monthly(0, fund_due=True, on=day) == 0
        assert fund_monthly(400_000_000, fund_due=False, on=day) == 0

    def test_where_the_verdict_is_unknown_it_is_asked_for(self) -> None:
        """A sheet without it gives no sum."""
        assert fund_monthly.of({"insured_payroll": 400_000_000}, on=ON).asks == {"fund_due"}
