"""What is reckoned of congresses, assessment, cell meetings and commendation."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model import RULEBOOK, NotInForce, Truth, judge
from nq28model.entities import AgendaSubject, Grade
from nq28model.errors import Faults, InvalidValue
from nq28model.facts.activity_vocabularies import CapBase, MeetingGrade, Rounding
from nq28model.facts.vocabularies import OrganisationForm
from nq28model.rules.activity.assessment_reckoning import allowed, excess, grade_of_score
from nq28model.rules.activity.commendation_reckoning import money, streak
from nq28model.rules.activity.congress_reckoning import cell_mark, grassroots_mark, outside_shift
from nq28model.rules.activity.meeting_reckoning import (
    agenda_shares,
    attendance,
    grade,
    missed,
    party_building_share,
    regularity,
    score,
    year_mean,
)

DISTRICT_REVIEW = date(2019, 10, 31)
YEAR_2019 = date(2019, 12, 31)
YEAR_2025 = date(2025, 12, 31)


class TestCongress:
    """When the next congress falls due, and how far it may be moved (Charter, Art. 22(1) and 24(3))."""

    @pytest.mark.parametrize(
        ("before", "due"),
        [
            (date(2020, 6, 15), date(2022, 12, 15)),
            (date(2020, 8, 31), date(2023, 2, 28)),
            (date(2025, 6, 30), date(2027, 12, 30)),
            (date(2025, 7, 1), date(2030, 7, 1)),
            (date(2025, 7, 15), date(2030, 7, 15)),
        ],
    )
    def test_the_term_is_that_of_the_day_of_the_congress_before(self, before: date, due: date) -> None:
        """Thirty months up to 30/6/2025, sixty from the pilot on, whichever day it is asked on."""
        assert cell_mark(before, on=date(2026, 1, 1)) == due
        assert cell_mark(before, on=DISTRICT_REVIEW) == due

    def test_a_grassroots_organisation_meets_every_five_years(self) -> None:
        """Sixty months after the congress before."""
        assert grassroots_mark(date(2020, 6, 15), on=DISTRICT_REVIEW) == date(2025, 6, 15)

    def test_before_the_charter_no_term_is_known(self) -> None:
        """A congress of 2010 gives no day: the term of then is not taken from later."""
        with pytest.raises(NotInForce, match=r"congress\.cell_months"):
            cell_mark(date(2010, 6, 15), on=DISTRICT_REVIEW)
        with pytest.raises(NotInForce, match=r"congress\.grassroots_months"):
            grassroots_mark(date(2010, 6, 15), on=DISTRICT_REVIEW)

    @pytest.mark.parametrize(
        ("due", "form", "held", "days"),
        [
            (date(2022, 12, 15), OrganisationForm.AFFILIATED_CELL, date(2023, 6, 15), 0),
            (date(2022, 12, 15), OrganisationForm.AFFILIATED_CELL, date(2023, 6, 20), 5),
            (date(2023, 2, 28), OrganisationForm.AFFILIATED_CELL, date(2022, 8, 27), 1),
            (date(2023, 2, 28), OrganisationForm.CELL, date(2022, 8, 28), 0),
            (date(2025, 6, 15), OrganisationForm.GRASSROOTS_BODY, date(2024, 6, 15), 0),
            (date(2025, 6, 15), OrganisationForm.GRASSROOTS_CELL, date(2026, 6, 16), 1),
            (date(2025, 6, 15), OrganisationForm.SECTIONAL_BODY, date(2026, 6, 16), None),
        ],
    )
    def test_it_may_be_moved_by_half_a_year_or_a_year(
        self, due: date, form: OrganisationForm, held: date, days: int | None
    ) -> None:
        """A cell's by six months either way, a grassroots organisation's by twelve; of other forms nothing was seen."""
        assert outside_shift(held, due, form, on=DISTRICT_REVIEW) == days

    def test_a_span_beyond_the_calendar_is_refused(self) -> None:
        """No day after the year 9999 is reckoned with."""
        with pytest.raises(InvalidValue, match="congress_mark"):
            outside_shift(DISTRICT_REVIEW, date(9999, 12, 1), OrganisationForm.AFFILIATED_CELL, on=DISTRICT_REVIEW)

    @given(before=st.dates(date(2011, 1, 19), date(2025, 6, 30)))
    def test_a_congress_on_its_day_lies_inside_its_span(self, before: date) -> None:
        """Whenever the congress before was, one that is held when due is not outside."""
        due = cell_mark(before, on=DISTRICT_REVIEW)
        assert outside_shift(due, due, OrganisationForm.AFFILIATED_CELL, on=DISTRICT_REVIEW) == 0


# n rated good or better, and how many of them at most excellent: with the excellent outside the base, and inside it.
WORKED_TABLE = [
    (1, 0, 0),
    (3, 0, 0),
    (5, 0, 1),
    (6, 1, 1),
    (9, 1, 1),
    (10, 1, 2),
    (11, 1, 2),
    (12, 2, 2),
    (15, 2, 3),
    (17, 2, 3),
    (18, 3, 3),
    (23, 3, 4),
    (24, 4, 4),
    (29, 4, 5),
    (30, 5, 6),
    (31, 5, 6),
    (36, 6, 7),
    (40, 6, 8),
    (48, 8, 9),
    (60, 10, 12),
]


class TestAssessment:
    """The grade that a score allows, and the cap on the top grade."""

    @pytest.mark.parametrize(
        ("points", "found"),
        [
            ("90", Grade.EXCELLENT),
            ("89.5", Grade.GOOD),
            ("70", Grade.GOOD),
            ("69.99", Grade.COMPLETED),
            ("50", Grade.COMPLETED),
            ("49", Grade.NOT_COMPLETED),
        ],
    )
    def test_a_score_allows_a_grade(self, points: str, found: Grade) -> None:
        """Ninety, seventy and fifty points are the least of their grades, each included."""
        assert grade_of_score(Decimal(points), on=YEAR_2025) is found

    @pytest.mark.parametrize(("rated", "good_only", "good_or_better"), WORKED_TABLE)
    def test_the_cap_falls_as_the_worked_table_has_it(self, rated: int, good_only: int, good_or_better: int) -> None:
        """A sixth of those rated good or better, or a fifth, rounded down, whatever their share of excellent is."""
        for rated_excellent in (0, rated // 2, rated):
            good = rated - rated_excellent
            assert allowed(good, rated_excellent, on=YEAR_2019) == good_only
            inside = allowed(good, rated_excellent, on=YEAR_2019, given_cap_base=CapBase.GOOD_OR_BETTER)
            assert inside == good_or_better

    @given(good=st.integers(0, 500), excellent=st.integers(0, 500))
    def test_the_cap_is_the_greatest_number_within_a_fifth(self, good: int, excellent: int) -> None:
        """As many as it allows are no more than a fifth of the others; one more would be."""
        rated = good + excellent
        most = allowed(good, excellent, on=YEAR_2019)
        assert most * 5 <= rated - most
        assert (most + 1) * 5 > rated - (most + 1)

    @pytest.mark.parametrize(("way", "found"), [(Rounding.DOWN, 1), (Rounding.NEAREST, 2), (Rounding.UP, 2)])
    def test_a_caller_who_knows_the_rounding_says_so(self, way: Rounding, found: int) -> None:
        """A sixth of ten is one and two thirds: one, unless the text in force rounds otherwise."""
        assert allowed(8, 2, on=YEAR_2019, rounding=way) == found
        assert allowed(5, 2, on=YEAR_2019, rounding=Rounding.NEAREST) == 1

    def test_another_base_is_refused(self) -> None:
        """The base is one of the two that texts are read to have."""
        with pytest.raises(InvalidValue, match="given_cap_base"):
            allowed(8, 2, on=YEAR_2019, given_cap_base="everybody")

    def test_the_number_above_the_cap_is_what_the_rule_asks_about(self) -> None:
        """Three where two may be are one too many."""
        assert excess(2, 2, on=YEAR_2019) == 0
        over = excess(3, allowed(9, 3, on=YEAR_2019), on=YEAR_2019)
        assert over == 1
        verdict = judge(RULEBOOK["assessment.excellent_cap"], {"excellent_excess": over}, on=YEAR_2019)
        assert verdict.truth is Truth.NO


class TestAttendance:
    """More than eighty-five percent of those who have to attend (Guidance 12 of 2018)."""

    @pytest.mark.parametrize(
        ("due", "present", "percent", "sufficient"),
        [
            (20, 17, Fraction(85), False),
            (20, 18, Fraction(90), True),
            (7, 6, Fraction(600, 7), True),
            (6, 5, Fraction(250, 3), False),
            (3, 2, Fraction(200, 3), False),
            (13, 12, Fraction(1200, 13), True),
            (14, 12, Fraction(600, 7), True),
            (40, 34, Fraction(85), False),
        ],
    )
    def test_it_is_exact_before_it_is_compared(
        self, due: int, present: int, percent: Fraction, sufficient: bool
    ) -> None:
        """Seventeen of twenty are not more than eighty-five percent; in a cell of six everyone is needed."""
        found = attendance(due, present, on=DISTRICT_REVIEW)
        assert found == percent
        verdict = judge(RULEBOOK["meeting.attendance_sufficient"], {"attendance_percent": found}, on=DISTRICT_REVIEW)
        assert verdict.truth is (Truth.YES if sufficient else Truth.NO)

    def test_nobody_due_has_no_attendance(self) -> None:
        """Of nobody there is no share."""
        assert attendance(0, 0, on=DISTRICT_REVIEW) is None

    def test_nobody_attends_who_need_not(self) -> None:
        """More present than had to be is an error of the count, and named."""
        with pytest.raises(InvalidValue, match="members_present: 21 was given; no more than 20 is wanted"):
            attendance(20, 21, on=DISTRICT_REVIEW)


class TestRegularity:
    """The months in which a cell met, of those in which it had to."""

    @pytest.mark.parametrize(("held", "percent"), [(12, 100), (9, 75), (0, 0)])
    def test_it_is_the_share_of_the_months_due(self, held: int, percent: int) -> None:
        """Nine months of twelve are three quarters, and three were missed."""
        assert regularity(12, held, on=DISTRICT_REVIEW) == percent
        assert missed(12, held, on=DISTRICT_REVIEW) == 12 - held

    def test_a_cell_formed_this_month_has_none_due(self) -> None:
        """Of no month there is no share, and none was missed."""
        assert regularity(0, 0, on=DISTRICT_REVIEW) is None
        assert missed(0, 0, on=DISTRICT_REVIEW) == 0

    @pytest.mark.parametrize("reckoned", [regularity, missed])
    def test_a_second_meeting_makes_up_for_no_month(self, reckoned: object) -> None:
        """No more months can be held than were due."""
        assert callable(reckoned)
        with pytest.raises(InvalidValue, match="months_held"):
            reckoned(6, 7, on=DISTRICT_REVIEW)


class TestAgenda:
    """The two measurable complaints of the district's review: much production, little Party building."""

    def test_shares_are_of_all_items_or_minutes(self) -> None:
        """Four of eight items are half the agenda, one of eight is an eighth; minutes come to the same."""
        items = {AgendaSubject.PRODUCTION: 4, AgendaSubject.PARTY_BUILDING: 1, AgendaSubject.WORKERS_LIFE: 3}
        for unit in (Decimal(1), Decimal("7.5")):
            agenda = {subject: amount * unit for subject, amount in items.items()}
            assert agenda_shares(agenda, on=DISTRICT_REVIEW) == 50
            assert party_building_share(agenda, on=DISTRICT_REVIEW) == Fraction("12.5")

    def test_what_was_not_spoken_of_has_no_share(self) -> None:
        """A subject that is not in the table has nought of it."""
        assert party_building_share({"production": 4}, on=DISTRICT_REVIEW) == 0

    @pytest.mark.parametrize("agenda", [{}, {"other": 0}])
    def test_an_empty_agenda_has_no_shares(self, agenda: dict[str, int]) -> None:
        """Where nothing was spoken of no share is known."""
        assert agenda_shares(agenda, on=DISTRICT_REVIEW) is None

    def test_wrong_subjects_and_amounts_are_told_at_once(self) -> None:
        """A subject outside the list and an amount below nought are both named."""
        with pytest.raises(Faults, match="2 faults"):
            agenda_shares({"gossip": 1, "other": -1}, on=DISTRICT_REVIEW)


class TestScore:
    """The score of a meeting, its grade, and the mean of a year."""

    @pytest.mark.parametrize(
        ("points", "attainable", "found"), [(90, 100, Fraction(90)), (86, 95, Fraction(8600, 95)), (95, 95, 100)]
    )
    def test_it_is_of_what_could_be_had(self, points: int, attainable: int, found: Fraction) -> None:
        """86 of 95 points are 90.5 of a hundred: a month without a thematic meeting is not worse for it."""
        assert score(points, attainable, on=YEAR_2025) == found

    def test_no_points_to_be_had_are_no_score(self) -> None:
        """Of nothing there is no share, and more than all is refused."""
        assert score(0, 0, on=YEAR_2025) is None
        with pytest.raises(InvalidValue, match="criterion_points: 96 was given; no more than 95 is wanted"):
            score(96, 95, on=YEAR_2025)

    @pytest.mark.parametrize(
        ("points", "found"),
        [
            ("90", MeetingGrade.GOOD),
            ("89.9", MeetingGrade.FAIR),
            ("70", MeetingGrade.FAIR),
            ("69.9", MeetingGrade.AVERAGE),
            ("50", MeetingGrade.AVERAGE),
            ("49.9", MeetingGrade.POOR),
        ],
    )
    def test_a_score_gives_a_grade(self, points: str, found: MeetingGrade) -> None:
        """Ninety, seventy and fifty points are the least of their grades, each included."""
        assert grade(Decimal(points), on=DISTRICT_REVIEW) is found

    def test_a_month_without_a_meeting_is_missing_and_not_nought(self) -> None:
        """Four scores have the mean of four; the other months do not pull it down."""
        assert year_mean({1: 92, 2: 90, 3: 88, 4: 94}, on=DISTRICT_REVIEW) == 91
        assert year_mean({1: 92, 12: Fraction(181, 2)}, on=DISTRICT_REVIEW) == Fraction("91.25")
        assert year_mean({}, on=DISTRICT_REVIEW) is None


class TestStreak:
    """The run of assessment years at the top grade, up to the last one graded."""

    @staticmethod
    def years(*grades: Grade) -> dict[int, Grade]:
        """Return grades by year, the last of them of 2019."""
        return dict(zip(range(2020 - len(grades), 2020), grades, strict=True))

    def test_five_years_in_a_row_count_five(self) -> None:
        """Each year at the top grade counts, and a lower one in between ends the run."""
        top, good = Grade.EXCELLENT, Grade.GOOD
        assert streak(self.years(top, top, top, top, top), False, 0, on=YEAR_2019) == 5
        assert streak(self.years(top, top, good, top, top), False, 0, on=YEAR_2019) == 2
        assert streak(self.years(top, top, top, top, good), False, 0, on=YEAR_2019) == 0

    def test_a_year_without_a_grade_breaks_the_run(self) -> None:
        """What is not graded is not taken for the top grade; nor has nothing a run."""
        assert streak({2016: Grade.EXCELLENT, 2018: Grade.EXCELLENT}, False, 0, on=YEAR_2019) == 1
        assert streak({}, True, 2018, on=YEAR_2019) == 0

    @pytest.mark.parametrize(("is_reset", "years"), [(True, 1), (False, 6)])
    def test_whether_an_award_starts_the_count_anew_is_the_callers_to_say(self, is_reset: bool, years: int) -> None:
        """Six years, with an award for a run one year ago: one year since, or six in all."""
        assert streak(self.years(*[Grade.EXCELLENT] * 6), is_reset, 2018, on=YEAR_2019) == years


class TestMoney:
    """A multiple of the base salary of the day."""

    @pytest.mark.parametrize(
        ("multiple", "day", "amount"),
        [
            ("0.6", date(2019, 12, 31), 894_000),
            ("1.5", date(2019, 12, 31), 2_235_000),
            ("0.6", date(2025, 12, 31), 1_404_000),
            ("1.5", date(2026, 12, 31), 3_795_000),
        ],
    )
    def test_it_is_reckoned_by_decimals(self, multiple: str, day: date, amount: int) -> None:
        """Six tenths of 1,490,000 đồng are 894,000, whichever kind of number the multiple is."""
        for given_multiple in (Decimal(multiple), float(multiple), Fraction(multiple)):
            assert money(given_multiple, day, on=YEAR_2025) == amount

    def test_what_is_no_whole_sum_is_not_rounded(self) -> None:
        """No rounding is set: a third of the salary stays a third."""
        assert money(Fraction(1, 3), date(2019, 12, 31), on=YEAR_2019) == Fraction(1_490_000, 3)

    def test_a_salary_that_was_not_seen_is_not_guessed(self) -> None:
        """Before 1/7/2019 the base salary is not known, and nothing is put in its place."""
        with pytest.raises(NotInForce, match=r"commendation\.base_salary"):
            money(Decimal("0.6"), date(2019, 6, 30), on=YEAR_2019)
