"""What is reckoned of admission, probation and recognition."""

from __future__ import annotations

from datetime import date

import pytest

from nq28model.errors import InvalidValue
from nq28model.periods import WorkingCalendar
from nq28model.rules.party.admission_reckoning import (
    age_in_months,
    ceremony_working_days_taken,
    decision_days_late,
    party_age_from,
    probation_end,
    recognition_days_late,
    review_working_days_taken,
)

ON = date(2019, 10, 31)
# 2/9/2019, National Day, was a Monday.
HOLIDAY = WorkingCalendar(frozenset({date(2019, 9, 2)}))


class TestAgeInMonths:
    """The age at the cell's review (point 1.1: tính theo tháng)."""

    def test_the_birthday_completes_the_month(self) -> None:
        """Eighteen years are 216 months on the birthday and 215 on its eve."""
        assert age_in_months(date(2001, 10, 31), date(2019, 10, 31), on=ON) == 216
        assert age_in_months(date(2001, 10, 31), date(2019, 10, 30), on=ON) == 215

    def test_a_birthday_on_29_february(self) -> None:
        """In a year without it the month is complete on the 28th."""
        assert age_in_months(date(2000, 2, 29), date(2018, 2, 28), on=ON) == 216
        assert age_in_months(date(2000, 2, 29), date(2018, 2, 27), on=ON) == 215

    def test_nobody_is_reviewed_before_birth(self) -> None:
        """On the day of birth the age is nought; a day before it is refused."""
        assert age_in_months(ON, ON, on=ON) == 0
        with pytest.raises(InvalidValue, match=r"cell_reviewed_on: .* a day from 31/10/2019 on"):
            age_in_months(ON, date(2019, 10, 30), on=ON)


class TestDecisionDaysLate:
    """The sixty working days to decide on an admission (point 4.3.1)."""

    def test_sixty_working_days_are_in_time(self) -> None:
        """Twelve weeks after Monday 1/7/2019 is the last day; the next one is late by one."""
        assert decision_days_late(date(2019, 7, 1), date(2019, 7, 1), on=ON) == 0
        assert decision_days_late(date(2019, 7, 1), date(2019, 7, 15), on=ON) == 0
        assert decision_days_late(date(2019, 7, 1), date(2019, 9, 23), on=ON) == 0
        assert decision_days_late(date(2019, 7, 1), date(2019, 9, 24), on=ON) == 1

    def test_a_holiday_gives_a_day_more(self) -> None:
        """With National Day off the time ends a day later, called or read off a sheet."""
        assert decision_days_late(date(2019, 7, 1), date(2019, 9, 24), on=ON, calendar=HOLIDAY) == 0
        sheet = {"cell_resolution_on": date(2019, 7, 1), "admission_decided_on": date(2019, 9, 25)}
        assert decision_days_late.of(sheet, on=ON, calendar=HOLIDAY).value == 1
        assert decision_days_late.of(sheet, on=ON).value == 2

    def test_a_decision_follows_the_resolution(self) -> None:
        """A decision before it is refused."""
        with pytest.raises(InvalidValue, match=r"admission_decided_on: .* a day from 1/7/2019 on"):
            decision_days_late(date(2019, 7, 1), date(2019, 6, 30), on=ON)


class TestRecognitionDaysLate:
    """The thirty working days to decide on a recognition (point 4.3.1)."""

    def test_thirty_working_days_are_in_time(self) -> None:
        """Six weeks after Monday 1/7/2019 is the last day, and none before it is late; a week later is late by five."""
        assert recognition_days_late(date(2019, 7, 1), date(2019, 7, 15), on=ON) == 0
        assert recognition_days_late(date(2019, 7, 1), date(2019, 8, 12), on=ON) == 0
        assert recognition_days_late(date(2019, 7, 1), date(2019, 8, 13), on=ON) == 1
        assert recognition_days_late(date(2019, 7, 1), date(2019, 8, 19), on=ON) == 5

    def test_a_holiday_gives_a_day_more(self) -> None:
        """A month with National Day in it has a working day less."""
        assert recognition_days_late(date(2019, 8, 1), date(2019, 9, 13), on=ON) == 1
        assert recognition_days_late(date(2019, 8, 1), date(2019, 9, 13), on=ON, calendar=HOLIDAY) == 0

    def test_a_recognition_follows_the_resolution(self) -> None:
        """A recognition before it is refused."""
        with pytest.raises(InvalidValue, match="recognised_on"):
            recognition_days_late(date(2019, 7, 1), date(2019, 6, 30), on=ON)


class TestCeremonyWorkingDaysTaken:
    """The working days to the ceremony (point 4.1)."""

    def test_they_count_from_receipt_and_since_the_pilot_from_issue(self) -> None:
        """Issued on 1/10, received on 7/10: 18 days until 25/7/2026, 22 from 26/7/2026 on."""
        issued, received, held = date(2019, 10, 1), date(2019, 10, 7), date(2019, 10, 31)
        assert ceremony_working_days_taken(received, issued, held, on=date(2026, 7, 25)) == 18
        assert ceremony_working_days_taken(received, issued, held, on=date(2026, 7, 26)) == 22

    def test_holidays_are_given(self) -> None:
        """From Friday 30/8 to Tuesday 3/9/2019 there are two working days, or one with National Day off."""
        days = date(2019, 8, 30), date(2019, 8, 30), date(2019, 9, 3)
        assert ceremony_working_days_taken(*days, on=ON) == 2
        assert ceremony_working_days_taken(*days, on=ON, calendar=HOLIDAY) == 1

    def test_a_ceremony_follows_the_day_that_counts(self) -> None:
        """Between issue and receipt a ceremony is refused as long as receipt counts."""
        days = date(2019, 10, 7), date(2019, 10, 1), date(2019, 10, 4)
        with pytest.raises(InvalidValue, match=r"ceremony_on: .* a day from 7/10/2019 on"):
            ceremony_working_days_taken(*days, on=date(2026, 7, 25))
        assert ceremony_working_days_taken(*days, on=date(2026, 7, 26)) == 3


class TestProbationEnd:
    """The last day of probation (point 4.2(b))."""

    def test_it_is_a_year_after_the_ceremony(self) -> None:
        """The same day twelve months later; the last of February after a leap day."""
        assert probation_end(date(2019, 10, 31), on=ON) == date(2020, 10, 31)
        assert probation_end(date(2020, 2, 29), on=ON) == date(2021, 2, 28)

    def test_beyond_the_calendar_it_is_refused(self) -> None:
        """A ceremony of the year 9999 has no end of probation."""
        with pytest.raises(InvalidValue, match="ceremony_on"):
            probation_end(date(9999, 10, 31), on=ON)


class TestReviewWorkingDaysTaken:
    """The working days to the cell's review (point 4.2(a))."""

    def test_the_starting_day_is_not_counted(self) -> None:
        """On the last day of probation nought; on the Monday after a Friday one."""
        assert review_working_days_taken(date(2019, 8, 30), date(2019, 8, 30), on=ON) == 0
        assert review_working_days_taken(date(2019, 8, 30), date(2019, 9, 2), on=ON) == 1
        assert review_working_days_taken(date(2019, 8, 30), date(2019, 9, 2), on=ON, calendar=HOLIDAY) == 0

    def test_a_review_follows_probation(self) -> None:
        """A review before its end is refused."""
        with pytest.raises(InvalidValue, match="recognition_reviewed_on"):
            review_working_days_taken(date(2019, 8, 30), date(2019, 8, 29), on=ON)


def test_party_age_counts_from_the_decision() -> None:
    """It is the day in the admission decision, not that of the ceremony (Charter, Art. 5(4))."""
    assert party_age_from(date(2019, 10, 1), on=date(2020, 10, 31)) == date(2019, 10, 1)
