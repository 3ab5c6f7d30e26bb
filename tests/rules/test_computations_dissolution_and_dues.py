"""What is reckoned of a dissolved Party organisation, and of the dues that one keeps."""

from __future__ import annotations

from datetime import date

import pytest

from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.vocabularies import OrganisationForm, SuperiorKind
from nq28model.periods import WorkingCalendar
from nq28model.rules.party.dissolution_reckoning import working_days_taken
from nq28model.rules.party.dues_reckoning import DuesShareKept, share_kept

ON = date(2019, 10, 31)
FIRST, LAST_OF_724 = date(2001, 10, 12), date(2011, 3, 31)
FIRST_OF_342, LAST_OF_342 = date(2011, 4, 1), date(2026, 1, 31)
CELL = OrganisationForm.AFFILIATED_CELL
GRASSROOTS = (OrganisationForm.GRASSROOTS_CELL, OrganisationForm.GRASSROOTS_BODY)
UPPER = OrganisationForm.UPPER_GRASSROOTS_BODY
OTHERS = tuple(form for form in OrganisationForm if form not in {CELL, *GRASSROOTS, UPPER})


def just(percent: int) -> DuesShareKept:
    """Return one share, not a range."""
    return DuesShareKept(least=percent, most=percent)


class TestDissolution:
    """The thirty working days of the clean-up (point 6.3.5)."""

    def test_the_count_begins_on_the_day_after(self) -> None:
        """On the day itself nought are gone, and six weeks make thirty."""
        assert working_days_taken(date(2019, 7, 1), date(2019, 7, 1), on=ON) == 0
        assert working_days_taken(date(2019, 7, 1), date(2019, 8, 12), on=ON) == 30

    def test_holidays_are_not_counted(self) -> None:
        """With National Day off, a Monday in 2019, there is a working day less, called or read off a sheet."""
        holiday = WorkingCalendar(frozenset({date(2019, 9, 2)}))
        sheet = {"dissolution_decided_on": date(2019, 8, 30), "cleanup_finished_on": date(2019, 9, 6)}
        assert working_days_taken(*sheet.values(), on=ON, calendar=holiday) == 4
        assert working_days_taken.of(sheet, on=ON, calendar=holiday).value == 4
        assert working_days_taken.of(sheet, on=ON).value == 5

    def test_a_clean_up_follows_the_decision(self) -> None:
        """One finished on the eve of the decision is refused."""
        with pytest.raises(InvalidValue, match=r"cleanup_finished_on: .* a day from 31/10/2019 on"):
            working_days_taken(ON, date(2019, 10, 30), on=ON)


class TestDuesShareKept:
    """The share of dues that is kept (724-HD/TCQT of 2001; 342-QĐ/TW of 2010, part II)."""

    @pytest.mark.parametrize("day", [FIRST, LAST_OF_724])
    def test_until_2011_a_cell_keeps_more_in_a_ward(self, day: date) -> None:
        """Half under a commune or ward committee, thirty percent under every other."""
        kept = {kind: share_kept(CELL, False, kind, on=day) for kind in SuperiorKind}
        assert kept.pop(SuperiorKind.COMMUNE_COMMITTEE) == just(50)
        assert set(kept.values()) == {just(30)}

    @pytest.mark.parametrize("form", [*GRASSROOTS, UPPER, *OTHERS])
    @pytest.mark.parametrize("is_commune_body", [True, False])
    def test_until_2011_nothing_is_known_of_the_others(self, form: OrganisationForm, is_commune_body: bool) -> None:
        """The page of 2009 tells of cells alone."""
        assert share_kept(form, is_commune_body, SuperiorKind.DISTRICT_COMMITTEE, on=LAST_OF_724) is None

    @pytest.mark.parametrize("day", [FIRST_OF_342, LAST_OF_342])
    @pytest.mark.parametrize("superior", SuperiorKind)
    def test_from_2011_on_each_level_has_a_share(self, day: date, superior: SuperiorKind) -> None:
        """A cell between thirty and fifty percent, a grassroots organisation 90 or 70, each level above 50."""
        assert share_kept(CELL, False, superior, on=day) == DuesShareKept(least=30, most=50)
        for form in GRASSROOTS:
            assert share_kept(form, True, superior, on=day) == just(90)
            assert share_kept(form, False, superior, on=day) == just(70)
        assert share_kept(UPPER, False, superior, on=day) == just(50)

    @pytest.mark.parametrize("form", OTHERS)
    def test_a_form_that_is_not_named_has_no_share(self, form: OrganisationForm) -> None:
        """A sectional body is neither the grassroots nor above it."""
        assert share_kept(form, False, SuperiorKind.GRASSROOTS_COMMITTEE, on=LAST_OF_342) is None

    def test_from_february_2026_on_the_share_is_unknown(self) -> None:
        """The regulation of 2026 was not seen: no share of the one before is given."""
        with pytest.raises(NotInForce):
            share_kept(CELL, False, SuperiorKind.GRASSROOTS_COMMITTEE, on=date(2026, 2, 1))
