"""Periods of each regime: what holds of all of them, and the worked examples of the catalogue."""

from __future__ import annotations

import pickle
import unicodedata
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import example, given, settings
from hypothesis import strategies as st

from nq28model.errors import InvalidValue, NotInForce
from nq28model.instruments import CHARTER_2011
from nq28model.law import Dated, Evidence, Version
from nq28model.periods import (
    ASSESSMENT,
    CALENDAR,
    COMMENDATION,
    MEETINGS,
    PARTY_STATISTICS,
    PLAN_28,
    REGIMES,
    RESOLUTION_28,
    STATE,
    Clock,
    CongressTerms,
    GivenPeriods,
    Interval,
    Period,
    PeriodKind,
    Regime,
    ReviewPeriod,
    Series,
    YearlyRegime,
    days_outside_shift,
    read_period,
    years_since,
)
from nq28model.strategies import periods
from nq28model.words import Words

DAY = timedelta(days=1)
# Each law is tried over some forty series: a few days of each are many.
FEW = settings(max_examples=25)
# Two centuries, with the leap years of 2000 and 2096, and 1900 and 2100, which are none.
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MONTH, QUARTER, HALF, YEAR = PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.YEAR

OURS = YearlyRegime(
    id="our-committee",
    clock=Clock.WORKING_REGULATION,
    words=Words(vi="quy chế làm việc (giả định)", en="working regulation (made up)"),
    kinds=(PeriodKind.WEEK, MONTH, QUARTER, HALF, PeriodKind.NINE_MONTHS, YEAR, PeriodKind.FIVE_YEARS),
    opens_on=20,
    week_opens=4,
)
TERMS = CongressTerms(held=(date(1880, 2, 28), date(1890, 2, 28), date(1999, 8, 31), date(2001, 3, 1)), months=30)
ASKED = GivenPeriods(
    given=(
        Interval.through(date(1880, 1, 1), date(1889, 12, 31)),
        Interval.through(date(1890, 1, 1), date(2019, 6, 14)),
        Interval.through(date(2019, 6, 15), date(2019, 12, 14)),
        Interval.through(date(2020, 2, 29), date(2120, 1, 1)),
    )
)
YEARS_SINCE = years_since(date(1888, 2, 29))
EVERY_REGIME: tuple[Regime, ...] = (*REGIMES, OURS, TERMS, ASKED, YEARS_SINCE)
EVERY_SERIES = tuple(regime.series(kind) for regime in EVERY_REGIME for kind in regime.kinds)
TILING = tuple(series for series in EVERY_SERIES if series.tiles and series.regime is not RESOLUTION_28)
YEARLY = tuple(series for series in EVERY_SERIES if isinstance(series.regime, YearlyRegime))
PARTS = {
    PeriodKind.FIVE_YEARS: (YEAR,),
    YEAR: (HALF, QUARTER, MONTH),
    PeriodKind.NINE_MONTHS: (QUARTER, MONTH),
    HALF: (QUARTER, MONTH),
    QUARTER: (MONTH,),
    PeriodKind.REVIEW: (YEAR,),
}
WHOLES = tuple(
    (series, part)
    for series in EVERY_SERIES
    for part in PARTS.get(series.kind, ())
    if part in series.regime.kinds and series.regime is not RESOLUTION_28
)


def name(series: object) -> str | None:
    """Say which series a test ran over."""
    return f"{series.regime.id}-{series.kind}" if isinstance(series, Series) else None


class TestLawsOfPeriods:
    """What holds of any day in two centuries: no day is lost, none is counted twice."""

    @pytest.mark.parametrize("series", TILING, ids=name)
    @FEW
    @given(day=DAYS)
    @example(date(2024, 2, 29))
    @example(date(2024, 12, 14))
    @example(date(2024, 12, 15))
    @example(date(2100, 12, 31))
    def test_each_day_lies_in_just_one(self, series: Series, day: date) -> None:
        """A day lies in the period that contains it, in neither of its neighbours, and they meet it without a gap."""
        period = series.containing(day)
        before, following = period.previous(), period.next()
        assert [day in one for one in (before, period, following)] == [False, True, False]
        assert before.end == period.start
        assert period.end == following.start

    @pytest.mark.parametrize("series", EVERY_SERIES, ids=name)
    @FEW
    @given(data=st.data())
    def test_next_and_previous_are_inverse(self, series: Series, data: st.DataObject) -> None:
        """One forward and one back is the same period, and so is as many steps forward and back."""
        most = 500 if series.regime is TERMS else 20_000
        number = data.draw(st.integers(series.lowest + 1, min(series.highest, series.lowest + most) - 1))
        period = series.period(number)
        assert period.next().previous() == period.previous().next() == period
        assert hash(period.next().previous()) == hash(period)
        steps = data.draw(st.integers(series.lowest - number, min(series.highest - number, 500)))
        assert period.shifted(steps).shifted(-steps) == period

    @pytest.mark.parametrize(("series", "part"), WHOLES, ids=str)
    @FEW
    @given(day=DAYS)
    def test_parts_fill_the_whole(self, series: Series, part: PeriodKind, day: date) -> None:
        """The parts begin with the whole, end with it, and each begins where the one before it ends."""
        _, is_in = series.place(day)
        if not is_in:
            return
        whole = series.containing(day)
        parts = whole.parts(part)
        assert sum(one.days for one in parts) == whole.days
        assert [one.start for one in parts] == [whole.start, *(one.end for one in parts[:-1])]
        assert parts[-1].end == whole.end
        assert [day in one for one in parts].count(True) == 1

    @pytest.mark.parametrize("series", EVERY_SERIES, ids=name)
    @FEW
    @given(start=DAYS, length=st.integers(0, 70))
    def test_over_an_interval_are_the_periods_of_its_days(self, series: Series, start: date, length: int) -> None:
        """The periods over a stretch of days are those that contain its days, in order."""
        over = series.over(Interval(start, start + DAY * length))
        days = [start + DAY * step for step in range(length)]
        contained = [series.containing(day) for day in days if series.place(day)[1]]
        assert list(over) == list(dict.fromkeys(contained))

    @pytest.mark.parametrize("series", YEARLY, ids=name)
    @FEW
    @given(day=DAYS)
    def test_the_year_before_has_the_same_period(self, series: Series, day: date) -> None:
        """The same period of the year before opens on the same day of it; weeks have none."""
        if series.kind is PeriodKind.WEEK:
            return
        number, _ = series.place(day)
        period = series.period(number)
        before = period.a_year_before()
        assert (before.start.year + 1, before.start.month, before.start.day) == (
            period.start.year,
            period.start.month,
            period.start.day,
        )

    @pytest.mark.parametrize("series", EVERY_SERIES, ids=name)
    @FEW
    @given(data=st.data())
    def test_what_is_written_is_read_back(self, series: Series, data: st.DataObject) -> None:
        """The label is read back by its regime, in both languages, however it is spelt; the words by any."""
        number, _ = series.place(data.draw(DAYS))
        period = series.period(max(number, series.lowest))
        form: Any = data.draw(st.sampled_from(["NFC", "NFD", "NFKD"]))
        for written in (period.label.vi, period.label.en, period.words.vi, period.words.en):
            case = data.draw(st.sampled_from(("upper", "lower", "title")))
            spelt = unicodedata.normalize(form, getattr(written, case)())
            assert read_period(spelt, series.regime) == period
            assert pickle.loads(pickle.dumps(period)) == period  # noqa: S301 - our own

    @given(periods())
    def test_the_words_name_the_regime(self, period: Period) -> None:
        """With the words of its regime a period is read back among all regimes."""
        assert read_period(period.words.vi) == read_period(period.words.en) == period

    # A term at the end of the calendar is reached by way of all those before it.
    @settings(deadline=None)
    @given(st.text() | st.text("0123456789qQuýnămtháng họđ/-–() kỳgi", max_size=30))
    @example("năm 0000")
    @example("5 năm 0000 - 0004")
    @example("nhiệm kỳ 9998-9999")
    @example("nhiệm kỳ 0000-0001")
    @example("tuần 31/12/9999 - 1/1/1")
    @example("từ 1/1/2019 đến 31/12/9999")
    @example("từ 2/1/2019 đến 1/1/2018")
    @example("năm thứ 0")
    def test_anything_is_read_or_refused(self, text: str) -> None:
        """No text breaks the reader: what it reads, it reads back, and the rest the library refuses."""
        for regimes in (EVERY_REGIME, *((regime,) for regime in EVERY_REGIME)):
            try:
                period = read_period(text, *regimes)
            except InvalidValue:
                continue
            assert read_period(period.label.vi, period.regime) == period


class TestTheStateClock:
    """From the 15th to the 14th (Decree 09/2019/NĐ-CP, Arts 12 and 13)."""

    @pytest.mark.parametrize(
        ("kind", "year", "part", "first", "last"),
        [
            (MONTH, 2025, 1, date(2024, 12, 15), date(2025, 1, 14)),
            (MONTH, 2025, 3, date(2025, 2, 15), date(2025, 3, 14)),
            (MONTH, 2024, 3, date(2024, 2, 15), date(2024, 3, 14)),
            (MONTH, 2025, 12, date(2025, 11, 15), date(2025, 12, 14)),
            (QUARTER, 2025, 1, date(2024, 12, 15), date(2025, 3, 14)),
            (QUARTER, 2025, 2, date(2025, 3, 15), date(2025, 6, 14)),
            (QUARTER, 2025, 3, date(2025, 6, 15), date(2025, 9, 14)),
            (QUARTER, 2025, 4, date(2025, 9, 15), date(2025, 12, 14)),
            (HALF, 2025, 1, date(2024, 12, 15), date(2025, 6, 14)),
            (HALF, 2025, 2, date(2025, 6, 15), date(2025, 12, 14)),
            (HALF, 2019, 2, date(2019, 6, 15), date(2019, 12, 14)),
            (PeriodKind.NINE_MONTHS, 2025, 1, date(2024, 12, 15), date(2025, 9, 14)),
            (YEAR, 2025, 1, date(2024, 12, 15), date(2025, 12, 14)),
            (YEAR, 2024, 1, date(2023, 12, 15), date(2024, 12, 14)),
            (YEAR, 2020, 1, date(2019, 12, 15), date(2020, 12, 14)),
        ],
    )
    def test_first_and_last_day(self, kind: PeriodKind, year: int, part: int, first: date, last: date) -> None:
        """The worked examples of the catalogue."""
        period = STATE.in_year(kind, year, part)
        assert (period.start, period.last_day) == (first, last)

    def test_a_leap_day_lies_in_march(self) -> None:
        """29 February 2024 is in the State's March, which has 29 days, and in its year of 366."""
        assert STATE.in_year(MONTH, 2024, 3).days == 29
        assert [STATE.in_year(YEAR, year).days for year in (2024, 2025)] == [366, 365]

    @pytest.mark.parametrize(
        ("day", "year", "half", "quarter", "month"),
        [
            (date(2025, 12, 14), 2025, 2, 4, 12),
            (date(2025, 12, 15), 2026, 1, 1, 1),
            (date(2025, 6, 14), 2025, 1, 2, 6),
            (date(2025, 6, 15), 2025, 2, 3, 7),
            (date(2025, 3, 15), 2025, 1, 2, 4),
            (date(2024, 12, 20), 2025, 1, 1, 1),
            (date(2019, 10, 31), 2019, 2, 4, 11),
            (date(2020, 1, 24), 2020, 1, 1, 2),
        ],
    )
    def test_where_a_day_lies(self, day: date, year: int, half: int, quarter: int, month: int) -> None:
        """A day from the 15th on is of the next month; December's second half falls in the next year."""
        for kind, part in ((YEAR, 1), (HALF, half), (QUARTER, quarter), (MONTH, month)):
            assert STATE.containing(day, kind) == STATE.in_year(kind, year, part)

    def test_nine_months_and_the_fourth_quarter_fill_the_year(self) -> None:
        """A day of the last quarter lies in no nine months, and is told so."""
        nine = STATE.in_year(PeriodKind.NINE_MONTHS, 2025)
        assert nine.end == STATE.in_year(QUARTER, 2025, 4).start
        with pytest.raises(InvalidValue, match=r"^day: .*a day in a period \(nine months\) of State clock"):
            STATE.containing(date(2025, 9, 15), PeriodKind.NINE_MONTHS)


class TestTheCalendar:
    """Party statistics, plans, assessment, commendation and meetings, all by the calendar."""

    @pytest.mark.parametrize(
        ("regime", "kind", "year", "part", "first", "last"),
        [
            (PARTY_STATISTICS, HALF, 2025, 1, date(2025, 1, 1), date(2025, 6, 30)),
            (PARTY_STATISTICS, YEAR, 2024, 1, date(2024, 1, 1), date(2024, 12, 31)),
            (PLAN_28, YEAR, 2018, 1, date(2018, 1, 1), date(2018, 12, 31)),
            (PLAN_28, HALF, 2018, 1, date(2018, 1, 1), date(2018, 6, 30)),
            (ASSESSMENT, YEAR, 2019, 1, date(2019, 1, 1), date(2019, 12, 31)),
            (ASSESSMENT, QUARTER, 2026, 2, date(2026, 4, 1), date(2026, 6, 30)),
            (COMMENDATION, YEAR, 2019, 1, date(2019, 1, 1), date(2019, 12, 31)),
            (COMMENDATION, PeriodKind.FIVE_YEARS, 2019, 1, date(2015, 1, 1), date(2019, 12, 31)),
            (COMMENDATION, PeriodKind.FIVE_YEARS, 2025, 1, date(2021, 1, 1), date(2025, 12, 31)),
            (MEETINGS, MONTH, 2019, 10, date(2019, 10, 1), date(2019, 10, 31)),
            (MEETINGS, QUARTER, 2019, 4, date(2019, 10, 1), date(2019, 12, 31)),
            (MEETINGS, YEAR, 2019, 1, date(2019, 1, 1), date(2019, 12, 31)),
        ],
    )
    def test_first_and_last_day(
        self, regime: YearlyRegime, kind: PeriodKind, year: int, part: int, first: date, last: date
    ) -> None:
        """The worked examples of the catalogue."""
        period = regime.in_year(kind, year, part)
        assert (period.start, period.last_day) == (first, last)

    def test_one_day_lies_in_two_years(self) -> None:
        """An admission of 20/12/2024 is of Party year 2024 and of State year 2025."""
        day = date(2024, 12, 20)
        assert PARTY_STATISTICS.containing(day, YEAR).label.en == "Year 2024"
        assert STATE.containing(day, YEAR).label.en == "Year 2025"

    def test_five_years_are_named_by_the_last(self) -> None:
        """The window that ends with the year of a day is the one that contains it."""
        window = COMMENDATION.containing(date(2019, 10, 31), PeriodKind.FIVE_YEARS)
        assert window.label == Words(vi="5 năm 2015 - 2019", en="5 years 2015 - 2019")
        assert len(window.parts(YEAR)) == 5

    def test_a_regime_is_told_by_clock_and_kind(self) -> None:
        """A period says by which clock it is reckoned, in which regime and of which kind."""
        quarter = ASSESSMENT.in_year(QUARTER, 2026, 2)
        assert (quarter.clock, quarter.regime, quarter.kind) == (Clock.CALENDAR, ASSESSMENT, QUARTER)
        assert quarter.words == Words(vi="Quý II/2026, đánh giá, xếp loại", en="Q2 2026, assessment")

    @pytest.mark.parametrize(("kind", "part"), [(QUARTER, 5), (QUARTER, 0), (MONTH, 13), (YEAR, 2)])
    def test_a_year_has_so_many_parts(self, kind: PeriodKind, part: int) -> None:
        """There is no fifth quarter and no thirteenth month."""
        with pytest.raises(InvalidValue, match=r"^part: "):
            CALENDAR.in_year(kind, 2025, part)

    def test_what_a_regime_has_not_is_refused(self) -> None:
        """Party statistics have no months; weeks are not numbered in a year, and a quarter has no parts of a year."""
        with pytest.raises(InvalidValue, match=r"^kind: 'month' was given; a kind of period of Party statistics"):
            PARTY_STATISTICS.series(MONTH)
        with pytest.raises(InvalidValue, match=r"^kind: 'week' .* comes again each year"):
            OURS.in_year(PeriodKind.WEEK, 2019)
        for whole, kind in ((CALENDAR.in_year(QUARTER, 2025), YEAR), (OURS.in_year(YEAR, 2025), PeriodKind.WEEK)):
            with pytest.raises(InvalidValue, match=r"^kind: .* a kind that fills the period"):
                whole.parts(kind)
        with pytest.raises(InvalidValue, match=r"^kind: .* a kind that fills the period"):
            OURS.in_year(PeriodKind.NINE_MONTHS, 2025).parts(PeriodKind.NINE_MONTHS)

    def test_the_calendar_ends(self) -> None:
        """A period whose end is not in the calendar is none; the first that there is has none before it."""
        assert CALENDAR.in_year(YEAR, 9998).next is not None
        with pytest.raises(InvalidValue, match=r"^number: 9999 was given; a period from 1 to 9998"):
            CALENDAR.in_year(YEAR, 9998).next()
        with pytest.raises(InvalidValue, match=r"^number: 0 was given"):
            CALENDAR.in_year(YEAR, 1).previous()
        assert STATE.in_year(YEAR, 9999).end == date(9999, 12, 15)
        with pytest.raises(InvalidValue, match=r"^number: "):
            STATE.in_year(YEAR, 1)

    def test_only_days_lie_in_periods(self) -> None:
        """A text is no day."""
        with pytest.raises(InvalidValue, match=r"^day: "):
            CALENDAR.containing("2019-10-31", MONTH)  # type: ignore[arg-type]


class TestWorkingRegulations:
    """A committee's own days, as the caller describes them."""

    def test_months_and_weeks_open_on_days_of_its_own(self) -> None:
        """Months run from the 20th to the 19th, weeks from Friday to Thursday, where the caller says so."""
        assert OURS.containing(date(2019, 10, 31), MONTH).interval == Interval(date(2019, 10, 20), date(2019, 11, 20))
        week = OURS.containing(date(2019, 10, 31), PeriodKind.WEEK)
        assert (week.start, week.last_day) == (date(2019, 10, 25), date(2019, 10, 31))
        assert week.label.vi == "Tuần từ 25/10/2019 đến 31/10/2019"

    @pytest.mark.parametrize(
        ("field", "value"),
        [("opens_on", 0), ("opens_on", 29), ("week_opens", -1), ("week_opens", 7), ("kinds", (PeriodKind.TERM,))],
    )
    def test_what_is_no_description_is_refused(self, field: str, value: Any) -> None:
        """Each month has its 28th and no month surely its 29th; a week has seven days; a term is not made of months."""
        with pytest.raises(InvalidValue, match=rf"^{field}: "):
            evolve(OURS, **{field: value})

    def test_a_week_is_read_by_both_its_days(self) -> None:
        """Neither seven days from another weekday, nor more or fewer of them, are a week of the regime."""
        assert read_period("tuần 25/10/2019 – 31/10/2019", OURS).days == 7
        for text in ("tuần 26/10/2019 - 1/11/2019", "tuần 25/10/2019 - 1/11/2019", "tuần 25/13/2019 - 31/13/2019"):
            with pytest.raises(InvalidValue, match="Tuần từ 28/10/2019 đến 3/11/2019"):
                read_period(text, OURS)


class TestTheYearsOfAResolution:
    """Years and reviews since 10/11/2009."""

    @pytest.mark.parametrize(
        ("years", "mark"), [(5, date(2014, 11, 10)), (10, date(2019, 11, 10)), (15, date(2024, 11, 10))]
    )
    def test_a_review_ends_on_the_anniversary(self, years: int, mark: date) -> None:
        """The worked examples of the catalogue; the day before lies in it, the anniversary does not."""
        review = RESOLUTION_28.review(years)
        assert review == ReviewPeriod(years=years).period
        assert (review.start, review.end) == (date(2009, 11, 10), mark)
        assert mark - DAY in review
        assert mark not in review

    def test_the_conference_lies_in_the_tenth_year(self) -> None:
        """On 31/10/2019 the tenth year is not complete; on 10/11/2019 the eleventh begins."""
        assert RESOLUTION_28.containing(date(2019, 10, 31), YEAR).number == 10
        assert RESOLUTION_28.containing(date(2019, 11, 10), YEAR).number == 11
        assert RESOLUTION_28.containing(date(2019, 10, 31), PeriodKind.REVIEW) == RESOLUTION_28.review(10)

    def test_nothing_lies_before_the_resolution(self) -> None:
        """A day before the anchor is in no year of it, in that year or in one before."""
        for day in (date(2009, 11, 9), date(2008, 12, 31), date.min):
            with pytest.raises(InvalidValue, match=r"^day: "):
                RESOLUTION_28.containing(day, YEAR)
        assert RESOLUTION_28.over(Interval(date(2009, 1, 1), date(2009, 11, 10)), YEAR) == ()

    def test_a_resolution_of_a_leap_day_has_its_years(self) -> None:
        """The years of a resolution of 29 February meet on the last day of February."""
        years = years_since(date(2012, 2, 29)).review(4).parts(YEAR)
        assert [year.end for year in years] == [
            date(2013, 2, 28),
            date(2014, 2, 28),
            date(2015, 2, 28),
            date(2016, 2, 29),
        ]

    def test_reviews_have_no_year_before(self) -> None:
        """A review does not come again each year, a year of the resolution does."""
        with pytest.raises(InvalidValue, match=r"^kind: 'review'"):
            RESOLUTION_28.review(10).a_year_before()
        assert RESOLUTION_28.containing(date(2019, 10, 31), YEAR).a_year_before().number == 9
        with pytest.raises(InvalidValue, match=r"^kind: 'month'"):
            RESOLUTION_28.series(MONTH)

    @pytest.mark.parametrize(
        "text",
        ["giai đoạn 2009 - 2019", "GIAI ĐOẠN 2009–2019", "10 năm (2009-2019)", "10 năm, giai đoạn 2009 — 2019"],
    )
    def test_labels_of_reviews(self, text: str) -> None:
        """The label as it is printed in several ways is the ten-year review, among all regimes."""
        assert read_period(text) == RESOLUTION_28.review(10)

    @pytest.mark.parametrize(
        "text", ["giai đoạn 2010 - 2020", "9 năm (2009-2019)", "nhiệm kỳ 2009-2019", "giai đoạn 2019 - 2009"]
    )
    def test_labels_of_others_are_refused(self, text: str) -> None:
        """Another anchor, another count of years, another kind of label: none is a review of the Resolution."""
        with pytest.raises(InvalidValue, match="giai đoạn 2009 - 2019"):
            read_period(text, RESOLUTION_28)

    def test_a_year_of_the_resolution_is_read_with_its_years_or_without(self) -> None:
        """The tenth year is that of 2018 - 2019 and of no others."""
        assert read_period("năm thứ 10", RESOLUTION_28) == read_period("Năm thứ 10 (2018–2019)", RESOLUTION_28)
        with pytest.raises(InvalidValue, match="Năm thứ 10"):
            read_period("năm thứ 10 (2019 - 2020)", RESOLUTION_28)


class TestTerms:
    """Terms from one congress to the next (Charter, Arts 22(1) and 24(3))."""

    @pytest.mark.parametrize(
        ("held", "months", "mark"),
        [
            (date(2020, 6, 15), 30, date(2022, 12, 15)),
            (date(2020, 8, 31), 30, date(2023, 2, 28)),
            (date(2025, 7, 15), 60, date(2030, 7, 15)),
            (date(2020, 6, 15), 60, date(2025, 6, 15)),
        ],
    )
    def test_when_the_next_congress_falls_due(self, held: date, months: int, mark: date) -> None:
        """The worked examples of the catalogue."""
        term = CongressTerms(held=(held,), months=months).series().containing(held)
        assert term.end == mark

    @pytest.mark.parametrize(
        ("mark", "months", "congress", "outside"),
        [
            (date(2022, 12, 15), 6, date(2023, 6, 15), 0),
            (date(2022, 12, 15), 6, date(2023, 6, 20), 5),
            (date(2023, 2, 28), 6, date(2022, 8, 27), 1),
            (date(2025, 6, 15), 12, date(2024, 6, 15), 0),
        ],
    )
    def test_how_far_a_congress_lies_outside_its_span(
        self, mark: date, months: int, congress: date, outside: int
    ) -> None:
        """The worked examples of the catalogue."""
        assert days_outside_shift(congress, mark, months) == outside

    def test_the_law_of_the_day_of_the_congress_counts(self) -> None:
        """A dated length is read on the day of each congress; where the law says nothing there is no term."""
        words = Words(vi="nhiệm kỳ", en="term")
        source = (CHARTER_2011.at(), Evidence.INFERRED)
        months = Dated(
            "congress.cell_months",
            words,
            (Version(date(2011, 1, 19), *source, 30), Version(date(2025, 7, 1), *source, 60)),
        )
        terms = CongressTerms(held=(date(2023, 1, 15),), months=months).series()
        assert [terms.period(number).end for number in (1, 2)] == [date(2025, 7, 15), date(2030, 7, 15)]
        with pytest.raises(NotInForce):
            CongressTerms(held=(date(2010, 1, 15),), months=months).mark(date(2010, 1, 15))

    def test_terms_of_30_months_are_told_by_their_years(self) -> None:
        """A cell of half terms has «2020-2022» and «2022-2025»; years that are no term of it are refused."""
        terms = CongressTerms(held=(date(2020, 6, 15),), months=30)
        assert read_period("nhiệm kỳ 2020 - 2022", terms).next() == read_period("Nhiệm kì 2022–2025", terms)
        for text in ("nhiệm kỳ 2020-2025", "giai đoạn 2020 - 2022"):
            with pytest.raises(InvalidValue, match="nhiệm kỳ 2020-2025"):
                read_period(text, terms)

    def test_two_terms_of_one_label_are_told_apart(self) -> None:
        """Where two terms bear the same years, both are told and neither is taken."""
        terms = CongressTerms(held=(date(2020, 1, 1), date(2020, 3, 1), date(2020, 5, 1)), months=60)
        with pytest.raises(InvalidValue, match=r"from 1/1/2020 to 29/2/2020\); .*from 1/3/2020 to 30/4/2020"):
            read_period("nhiệm kỳ 2020-2020", terms)

    @pytest.mark.parametrize(
        ("field", "value"),
        [("held", ()), ("held", (date(2020, 1, 1), date(2020, 1, 1))), ("months", 0)],
    )
    def test_what_is_no_term_is_refused(self, field: str, value: Any) -> None:
        """There is no term without a congress, none of two congresses on a day, and none without a month."""
        with pytest.raises(InvalidValue, match=rf"^{field}: "):
            evolve(TERMS, **{field: value})

    def test_nothing_lies_before_the_first_congress(self) -> None:
        """A day before the first congress given is in no term; terms do not go on past the calendar."""
        with pytest.raises(InvalidValue, match=r"^day: "):
            TERMS.containing(date(1880, 2, 27), PeriodKind.TERM)
        with pytest.raises(InvalidValue, match=r"^number: 100000 was given; a term that ends before the year 10000"):
            TERMS.series().period(100_000)
        with pytest.raises(InvalidValue, match=r"^congress: "):
            TERMS.mark(date.max)
        with pytest.raises(InvalidValue, match=r"^kind: 'year'"):
            TERMS.series(YEAR)


class TestGivenPeriods:
    """Periods as a request or a working regulation names them."""

    def test_gaps_stay_gaps(self) -> None:
        """A day that no period has is in none; the neighbours go on in order."""
        with pytest.raises(InvalidValue, match=r"^day: .* as the request sets it"):
            ASKED.containing(date(2020, 1, 1), PeriodKind.AS_GIVEN)
        assert ASKED.period(3).next() == ASKED.period(4)
        assert (ASKED.period(3).start, ASKED.period(3).end) == (date(2019, 6, 15), date(2019, 12, 15))
        with pytest.raises(InvalidValue, match=r"^number: 5 was given; a period from 1 to 4"):
            ASKED.period(4).next()
        with pytest.raises(InvalidValue, match=r"^kind: 'year'"):
            ASKED.series(YEAR)
        assert not ASKED.series().tiles

    def test_neighbours_without_a_gap_tile(self) -> None:
        """Where each begins as the one before it ends, no day is left out."""
        assert GivenPeriods(given=ASKED.given[:3]).series().tiles

    @pytest.mark.parametrize(
        "given_periods",
        [(), (Interval(date(2019, 1, 1), date(2019, 1, 1)),), (ASKED.given[1], ASKED.given[0])],
    )
    def test_what_is_no_list_of_periods_is_refused(self, given_periods: tuple[Interval, ...]) -> None:
        """None, one of no days, and two out of order."""
        with pytest.raises(InvalidValue, match=r"^given: .* at least one, each of some days"):
            GivenPeriods(given=given_periods)

    def test_only_what_was_given_is_read(self) -> None:
        """Other days, and days that do not exist, are no period of the request."""
        for text in ("từ 1/1/2019 đến 30/6/2019", "từ 31/2/2019 đến 30/6/2019"):
            with pytest.raises(InvalidValue, match="từ 1/1/2019 đến 30/9/2019"):
                read_period(text, ASKED)


class TestReading:
    """Periods as people write them."""

    @pytest.mark.parametrize(
        ("text", "kind", "year", "part"),
        [
            ("6 tháng đầu năm 2019", HALF, 2019, 1),
            ("06 tháng cuối năm 2019", HALF, 2019, 2),
            ("Sáu tháng đầu năm 2019", HALF, 2019, 1),
            ("H1 2025", HALF, 2025, 1),
            ("h2/2025", HALF, 2025, 2),
            ("second half of 2025", HALF, 2025, 2),
            ("Quý I/2025", QUARTER, 2025, 1),
            ("QUÝ IV - 2025", QUARTER, 2025, 4),
            ("quý 3 năm 2025", QUARTER, 2025, 3),
            ("quí 3, năm 2025", QUARTER, 2025, 3),
            ("Q1 2025", QUARTER, 2025, 1),
            ("third quarter of 2025", QUARTER, 2025, 3),
            ("tháng 3 năm 2025", MONTH, 2025, 3),
            ("Tháng 03/2025", MONTH, 2025, 3),
            ("T12/2025", MONTH, 2025, 12),
            ("March 2025", MONTH, 2025, 3),
            ("9 tháng đầu năm 2025", PeriodKind.NINE_MONTHS, 2025, 1),
            ("first nine months of 2025", PeriodKind.NINE_MONTHS, 2025, 1),
            ("Năm 2025", YEAR, 2025, 1),
            ("cả  năm 2025", YEAR, 2025, 1),
            ("năm năm (2021–2025)", PeriodKind.FIVE_YEARS, 2025, 1),
        ],
    )
    def test_forms(self, text: str, kind: PeriodKind, year: int, part: int) -> None:
        """Each way of writing, whatever the case, the spaces and the dashes."""
        assert read_period(text, CALENDAR) == CALENDAR.in_year(kind, year, part)

    def test_a_bare_year_is_no_period(self) -> None:
        """«2024» is refused, even where one regime is given, and what it could be is told with its days."""
        with pytest.raises(InvalidValue, match=r"not a bare year; it may be: Year 2024, State clock") as refused:
            read_period("2024")
        told = refused.value.words.vi
        assert "Năm 2024, kỳ báo cáo của cơ quan hành chính nhà nước (từ 15/12/2023 đến 14/12/2024)" in told
        assert "Năm 2024, thống kê của Đảng (từ 1/1/2024 đến 31/12/2024)" in told
        with pytest.raises(InvalidValue, match="a bare year"):
            read_period(" 2024 ", CALENDAR)
        with pytest.raises(InvalidValue, match="a period written like"):
            read_period("0000")

    def test_what_may_be_two_periods_is_refused(self) -> None:
        """A quarter without its regime is of the State's clock or of the calendar: both are told, neither taken."""
        with pytest.raises(InvalidValue, match=r"from 15/12/2024 to 14/3/2025.*from 1/1/2025 to 31/3/2025"):
            read_period("Quý I/2025")
        assert read_period("Quý I/2025, đánh giá, xếp loại") == ASSESSMENT.in_year(QUARTER, 2025, 1)

    @pytest.mark.parametrize(
        "text", ["quý v/2025", "tháng 13/2025", "6 tháng giữa năm 2019", "quý 1", "5 năm 2015 - 2020", "năm 25", ""]
    )
    def test_what_is_no_period_is_refused_with_the_forms(self, text: str) -> None:
        """The error shows the forms that are understood, in both languages."""
        with pytest.raises(InvalidValue, match=r"a period written like: Tháng 3/2025; .*Q1 2025.*H1 2019") as refused:
            read_period(text, CALENDAR)
        assert "một kỳ viết như: Tháng 3/2025" in refused.value.words.vi

    def test_only_text_is_read(self) -> None:
        """A number is no label."""
        with pytest.raises(InvalidValue, match=r"^period: 2024 was given; a text is wanted"):
            read_period(2024)  # type: ignore[arg-type]
