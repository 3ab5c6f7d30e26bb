"""What is reckoned of reports, of the statistics of the Party, of plans and of reviews."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model import RULEBOOK, Truth, judge
from nq28model.errors import InvalidValue
from nq28model.facts.reporting_vocabularies import Form5Type, UnitClass28
from nq28model.periods import LabelKind
from nq28model.rules.reporting.report_reckoning import lateness
from nq28model.rules.reporting.review_reckoning import (
    attainment,
    data_age,
    label_difference,
    label_span,
    mark,
    offset,
    printed_difference,
    publication_delay,
)
from nq28model.rules.reporting.statistics_reckoning import (
    admissions,
    balance,
    chain,
    class_28,
    gains,
    losses,
    organisation_total,
    organisations,
    part,
    year_on_year,
)

REVIEW_DAY = date(2019, 10, 31)
LATE_2024 = date(2024, 12, 31)
ANCHOR = date(2009, 11, 10)
counts = st.integers(0, 10_000)


class TestLateness:
    """A report is late from the day after its due date."""

    @pytest.mark.parametrize(("sent", "days"), [(17, 0), (20, 3), (16, -1)])
    def test_it_counts_days_after_the_due_date(self, sent: int, days: int) -> None:
        """Sent on the day it is nought days late, three days later three, and the day before less than nought."""
        assert lateness(date(2025, 6, 17), date(2025, 6, sent), on=date(2025, 6, 20)) == days
        on_time = judge(RULEBOOK["report.on_time"], {"days_late": days}, on=date(2025, 6, 20))
        assert on_time.truth is (Truth.YES if days <= 0 else Truth.NO)


class TestFormOne:
    """Form 1: D = A + B − C, and each line is the sum of its own."""

    @pytest.mark.parametrize(("closing", "residual"), [(125, 0), (124, -1)])
    def test_a_form_balances_or_leaves_a_residual(self, closing: int, residual: int) -> None:
        """120 carried over, 9 gained and 4 lost are 125; a list of 124 lacks one."""
        assert balance(120, 9, 4, closing, on=LATE_2024) == residual

    def test_gains_and_losses_are_the_sums_of_their_lines(self) -> None:
        """Of nine gained five were admitted and four moved in; of four lost one was struck off, a probationary one."""
        assert gains(9, 5, 1, 3, 0, on=LATE_2024) == 0
        assert gains(9, 5, 1, 3, 1, on=LATE_2024) == -1
        assert losses(4, 1, 0, 1, 0, 1, 1, on=LATE_2024) == 0
        assert losses(4, 1, 0, 1, 0, 1, 0, on=LATE_2024) == 1
        assert part(1, 1, on=LATE_2024) == 0
        assert part(2, 1, on=LATE_2024) == 1

    @given(opening=counts, gained=counts, lost=counts)
    def test_a_closing_line_that_is_reckoned_leaves_nothing(self, opening: int, gained: int, lost: int) -> None:
        """Where D is reckoned from the others, the form balances and the next period chains."""
        closing = opening + gained
        assert balance(opening, gained, 0, closing, on=LATE_2024) == 0
        assert chain(closing, closing, on=LATE_2024) == 0
        assert balance(opening, gained, lost, closing, on=LATE_2024) == lost

    def test_a_period_opens_with_what_the_one_before_closed_with(self) -> None:
        """120 against 120 chains; against 118 two members came from nowhere."""
        assert chain(120, 120, on=LATE_2024) == 0
        assert chain(120, 118, on=LATE_2024) == 2

    def test_a_ratio_to_nothing_is_not_known(self) -> None:
        """Nine after eight are 112.5 percent, exactly; nine after none are no percentage, and never nought."""
        assert year_on_year(9, 8, on=LATE_2024) == Fraction("112.5")
        assert year_on_year(9, 0, on=LATE_2024) is None


def test_the_other_forms_reconcile() -> None:
    """Form 5 totals its bodies and cells; Forms 1 and 2 agree on those admitted."""
    assert organisation_total(14, 2, 12, on=LATE_2024) == 0
    assert organisation_total(15, 2, 12, on=LATE_2024) == 1
    assert organisation_total(15, 6, 7, on=LATE_2024) == 2
    assert admissions(5, 5, on=LATE_2024) == 0
    assert admissions(6, 5, on=LATE_2024) == 1


@pytest.mark.parametrize(("at_end", "residual"), [(32, 0), (30, -2)])
def test_a_series_of_organisations_reconciles_with_what_came_and_went(at_end: int, residual: int) -> None:
    """Twenty, fourteen formed, one received and three ended make thirty-two: fourteen and three are no stock."""
    assert organisations(20, 14, 1, 3, 0, at_end, on=REVIEW_DAY) == residual
    missing = {"organisations_formed": 14, "organisations_ended": 3}
    asks = RULEBOOK.computation("statistics.organisations").of(missing, on=REVIEW_DAY).asks
    assert {"organisations_at_start", "organisations_at_end"} <= asks


class TestClass28:
    """The class of the Resolution that a line of Form 5 falls in."""

    @pytest.mark.parametrize("counts", [True, False])
    @pytest.mark.parametrize(
        ("kind", "found"),
        [
            (Form5Type.LIMITED_LIABILITY_COMPANY, UnitClass28.NON_STATE_ENTERPRISE),
            (Form5Type.JOINT_STOCK_COMPANY, UnitClass28.NON_STATE_ENTERPRISE),
            (Form5Type.FOREIGN_INVESTED_ENTERPRISE, UnitClass28.NON_STATE_ENTERPRISE),
            (Form5Type.COOPERATIVE, UnitClass28.COOPERATIVE),
            (Form5Type.NON_PUBLIC_SERVICE_UNIT, UnitClass28.NON_PUBLIC_SERVICE_UNIT),
            (Form5Type.STATE_CAPITAL_HALF_OR_MORE, None),
            (Form5Type.PUBLIC_SERVICE_UNIT, None),
            (Form5Type.COMMUNE, None),
        ],
    )
    def test_most_lines_fall_in_a_class_or_in_none(
        self, kind: Form5Type, found: UnitClass28 | None, counts: bool
    ) -> None:
        """Lines 9b, 9c and 6b are the three classes, whatever the reporting body counts; the others are in none."""
        assert class_28(kind, counts, on=REVIEW_DAY) is found

    def test_a_state_share_below_half_is_as_the_reporting_body_counts_it(self) -> None:
        """Bodies differ: one counts it among the non-state enterprises, another does not."""
        assert class_28(Form5Type.STATE_CAPITAL_BELOW_HALF, True, on=REVIEW_DAY) is UnitClass28.NON_STATE_ENTERPRISE
        assert class_28(Form5Type.STATE_CAPITAL_BELOW_HALF, False, on=REVIEW_DAY) is None

    def test_nothing_is_guessed_of_how_a_body_counts(self) -> None:
        """Where it is not known how the reporting body counts, that is asked."""
        sheet = {"form_5_type": "state_capital_below_half"}
        computed = RULEBOOK.computation("statistics.class_28").of(sheet, on=REVIEW_DAY)
        assert computed.value is None
        assert computed.asks == {"minority_state_share_counts"}


class TestPlan:
    """What a plan attains, and whether a printed percentage says so."""

    @pytest.mark.parametrize(
        ("done", "planned", "percent"), [(45, 36, 125), (30, 36, Fraction(250, 3)), (36, 36, 100), (5, 0, None)]
    )
    def test_attainment_is_exact(self, done: int, planned: int, percent: Fraction | None) -> None:
        """45 of 36 are 125 percent, which is 25 above; 30 of 36 are 250/3; of no plan nothing is a share."""
        assert attainment(done, planned, on=REVIEW_DAY) == percent

    @pytest.mark.parametrize(
        ("printed", "gap", "agrees"),
        [("113.8", "0.8889", True), ("113.9", "0.1111", True), ("113.7", "1.8889", False)],
    )
    def test_a_printed_percentage_may_be_cut_off_or_rounded(self, printed: str, gap: str, agrees: bool) -> None:
        """41 of 36 printed as 113.8 was cut off, as 113.9 rounded; 113.7 is neither."""
        exact = attainment(41, 36, on=REVIEW_DAY)
        assert exact is not None
        found = printed_difference(exact, Decimal(printed), 1, on=REVIEW_DAY)
        assert round(float(found), 4) == float(gap)
        verdict = judge(RULEBOOK["plan.printed_percent_agrees"], {"printed_gap": found}, on=REVIEW_DAY)
        assert verdict.truth is (Truth.YES if agrees else Truth.NO)

    @given(done=st.integers(0, 500), planned=st.integers(1, 500), decimals=st.integers(0, 3))
    def test_what_is_cut_off_or_rounded_agrees_whatever_the_counts(
        self, done: int, planned: int, decimals: int
    ) -> None:
        """However many places a report prints, both ways of printing lie within one unit of the last."""
        exact = attainment(done, planned, on=REVIEW_DAY)
        assert exact is not None
        units = Fraction(exact) * 10**decimals
        for printed in (units // 1, round(units)):
            assert printed_difference(exact, Fraction(printed, 10**decimals), decimals, on=REVIEW_DAY) <= 1


class TestReview:
    """The anniversary of a resolution, and how far the days of its review lie apart."""

    @pytest.mark.parametrize(
        ("years", "day"), [(5, date(2014, 11, 10)), (10, date(2019, 11, 10)), (15, date(2024, 11, 10))]
    )
    def test_the_years_are_complete_on_the_corresponding_day(self, years: int, day: date) -> None:
        """The Resolution of 10/11/2009 is ten years old on 10/11/2019, a Sunday."""
        assert mark(ANCHOR, years, on=REVIEW_DAY) == day
        assert date(2019, 11, 10).strftime("%A") == "Sunday"

    def test_a_leap_day_has_its_anniversary_on_the_last_of_february(self) -> None:
        """Where the month has no such day, the last one stands for it."""
        assert mark(date(2012, 2, 29), 1, on=REVIEW_DAY) == date(2013, 2, 28)

    def test_years_beyond_the_calendar_are_refused(self) -> None:
        """No year after 9999 is reckoned with."""
        with pytest.raises(InvalidValue, match="anchor_day"):
            mark(ANCHOR, 9000, on=REVIEW_DAY)

    @pytest.mark.parametrize(
        ("complete", "conference", "days"),
        [
            (date(2019, 11, 10), date(2019, 10, 31), -10),
            (date(2019, 11, 10), date(2020, 1, 14), 65),
            (date(2024, 11, 10), date(2024, 5, 14), -180),
            (date(2024, 11, 10), date(2024, 6, 14), -149),
        ],
    )
    def test_a_conference_may_come_before_the_anniversary(self, complete: date, conference: date, days: int) -> None:
        """The district met ten days before the ten years were complete, the city 65 days after."""
        assert offset(complete, conference, on=REVIEW_DAY) == days

    @pytest.mark.parametrize(
        ("start", "end", "kind", "years"),
        [
            (2009, 2019, LabelKind.REVIEW, 10),
            (2020, 2025, LabelKind.TERM, 5),
            (2021, 2025, LabelKind.PLAN, 5),
            (2019, 2019, LabelKind.REVIEW, 0),
        ],
    )
    def test_a_label_covers_elapsed_years_or_for_a_plan_calendar_years(
        self, start: int, end: int, kind: LabelKind, years: int
    ) -> None:
        """«2009–2019» is ten years of a review, «2021–2025» five of a plan."""
        assert label_span(start, end, kind, on=REVIEW_DAY) == years

    def test_a_label_runs_forward(self) -> None:
        """A label that ends before it starts is refused, and the year is said as years are."""
        with pytest.raises(InvalidValue, match="label_end_year: 2009 was given; a year from 2019 on is wanted"):
            label_span(2019, 2009, LabelKind.REVIEW, on=REVIEW_DAY)

    def test_the_label_agrees_with_the_years_under_review(self) -> None:
        """Ten labelled and ten reviewed differ by nothing; ten labelled and three reviewed by seven."""
        assert label_difference(10, 10, on=REVIEW_DAY) == 0
        assert label_difference(10, 9, on=REVIEW_DAY) == 1
        assert label_difference(10, 3, on=REVIEW_DAY) == 7

    def test_the_days_of_a_review_lie_apart(self) -> None:
        """Data of 31/3/2024 were 44 days old at the conference; a page of 24/1/2020 came 85 days after one."""
        assert data_age(date(2024, 3, 31), date(2024, 5, 14), on=LATE_2024) == 44
        assert publication_delay(date(2019, 10, 31), date(2020, 1, 24), on=LATE_2024) == 85

    @given(first=st.dates(date(2009, 1, 1), date(2040, 1, 1)), days=st.integers(-400, 400))
    def test_the_dates_are_in_order_where_no_number_is_below_nought(self, first: date, days: int) -> None:
        """Data, then conference, then publication, each no later than the next."""
        apart = data_age(first, first + timedelta(days), on=LATE_2024)
        facts = {"days_data_to_conference": apart, "days_conference_to_publication": 0}
        in_order = judge(RULEBOOK["review.dates_in_order"], facts, on=LATE_2024).truth
        assert in_order is (Truth.YES if days >= 0 else Truth.NO)
