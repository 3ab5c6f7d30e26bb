"""Period arithmetic, against ``pandas.Period`` and the periods of ``openfisca-core`` on the same work.

Each benchmark is run once as a test, and its answers are those of the library; those of the other two are skipped
where they are not installed. To measure::

    pip install pandas openfisca-core
    pytest tests/benchmarks/test_periods.py --benchmark-enable --benchmark-group-by=group --benchmark-columns=median
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, TypeAlias

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from nq28model.periods import CALENDAR, STATE, Interval, PeriodKind

Work: TypeAlias = Callable[[], Any]
Month: TypeAlias = tuple[int, int]

# Days of ten years, each in another month than the one before it.
DAYS = [date(2009, 11, 10) + timedelta(days=37 * step) for step in range(100)]
TEN_YEARS = Interval(date(2009, 1, 1), date(2019, 1, 1))
STEPS = 100


class Ours:
    """The library: a period is a series and a number."""

    def __init__(self) -> None:
        self.months = CALENDAR.series(PeriodKind.MONTH)
        self.first = self.months.containing(DAYS[0])
        self.year = CALENDAR.in_year(PeriodKind.YEAR, 2019)

    def months_of_days(self) -> list[Any]:
        """Return the month of each day."""
        return [self.months.containing(day) for day in DAYS]

    def steps(self) -> list[Any]:
        """Return so many months, each the next of the one before."""
        period, found = self.first, []
        for _ in range(STEPS):
            period = period.next()
            found.append(period)
        return found

    def bounds_of_ten_years(self) -> list[tuple[date, date]]:
        """Return the first and the last day of each month of ten years."""
        return [(period.start, period.last_day) for period in self.months.over(TEN_YEARS)]

    def contained(self) -> list[bool]:
        """Tell of each day whether it lies in one month."""
        return [day in self.first for day in DAYS]

    def parts(self) -> list[Any]:
        """Return the months of a year."""
        return list(self.year.parts(PeriodKind.MONTH))

    def named(self, period: Any) -> Month:
        """Return the year and the month of a period."""
        return period.start.year, period.start.month


class Pandas:
    """pandas: by the quickest of its ways for one period at a time, and a range where it has one."""

    def __init__(self) -> None:
        self.pandas = pytest.importorskip("pandas")
        self.first = self.pandas.Period(DAYS[0], "M")
        self.year = self.pandas.Period("2019", "Y")

    def months_of_days(self) -> list[Any]:
        """Return the month of each day."""
        return [self.pandas.Period(day, "M") for day in DAYS]

    def steps(self) -> list[Any]:
        """Return so many months, each the next of the one before."""
        period, found = self.first, []
        for _ in range(STEPS):
            period = period + 1
            found.append(period)
        return found

    def bounds_of_ten_years(self) -> list[tuple[date, date]]:
        """Return the first and the last day of each month of ten years: of the whole range at once."""
        months = self.pandas.period_range("2009-01", "2018-12", freq="M")
        return list(zip(months.start_time.date, months.end_time.date, strict=True))

    def contained(self) -> list[bool]:
        """Tell of each day whether it lies in one month: quicker by its own month than by its bounds."""
        return [self.pandas.Period(day, "M") == self.first for day in DAYS]

    def parts(self) -> list[Any]:
        """Return the months of a year."""
        first, last = self.year.asfreq("M", "start"), self.year.asfreq("M", "end")
        return list(self.pandas.period_range(first, last, freq="M"))

    def named(self, period: Any) -> Month:
        """Return the year and the month of a period."""
        return period.year, period.month


class OpenFisca:
    """openfisca-core: a period is a unit, an instant and a size."""

    def __init__(self) -> None:
        self.periods = pytest.importorskip("openfisca_core.periods")
        self.month = self.periods.DateUnit.MONTH
        self.first = self._month_of(DAYS[0])
        self.year = self.periods.period("2019")
        self.ten_years = self.periods.period("year:2009:10")

    def _month_of(self, day: date) -> Any:
        first = self.periods.Instant((day.year, day.month, day.day)).offset("first-of", self.month)
        return self.periods.Period((self.month, first, 1))

    def months_of_days(self) -> list[Any]:
        """Return the month of each day."""
        return [self._month_of(day) for day in DAYS]

    def steps(self) -> list[Any]:
        """Return so many months, each the next of the one before."""
        period, found = self.first, []
        for _ in range(STEPS):
            period = period.offset(1)
            found.append(period)
        return found

    def bounds_of_ten_years(self) -> list[tuple[date, date]]:
        """Return the first and the last day of each month of ten years."""
        return [(period.start.date, period.stop.date) for period in self.ten_years.get_subperiods(self.month)]

    def contained(self) -> list[bool]:
        """Tell of each day whether it lies in one month."""
        return [self.first.start.date <= day <= self.first.stop.date for day in DAYS]

    def parts(self) -> list[Any]:
        """Return the months of a year."""
        return list(self.year.get_subperiods(self.month))

    def named(self, period: Any) -> Month:
        """Return the year and the month of a period."""
        return period.start.year, period.start.month


LIBRARIES = pytest.mark.parametrize("library", [Ours, Pandas, OpenFisca], ids=["ours", "pandas", "openfisca"])


@LIBRARIES
@pytest.mark.benchmark(group="the month of each of 100 days")
def test_the_month_of_a_day(benchmark: BenchmarkFixture, library: Callable[[], Any]) -> None:
    """Each finds the month of a day."""
    made = library()
    found = benchmark(made.months_of_days)
    assert [made.named(period) for period in found] == [(day.year, day.month) for day in DAYS]


@LIBRARIES
@pytest.mark.benchmark(group="the next month, 100 times")
def test_the_next_month(benchmark: BenchmarkFixture, library: Callable[[], Any]) -> None:
    """Each steps from month to month."""
    made, months = library(), [11 + step for step in range(STEPS)]
    found = benchmark(made.steps)
    assert [made.named(period) for period in found] == [(2009 + month // 12, month % 12 + 1) for month in months]


@LIBRARIES
@pytest.mark.benchmark(group="the first and last day of each month of ten years")
def test_the_bounds_of_ten_years(benchmark: BenchmarkFixture, library: Callable[[], Any]) -> None:
    """Each goes through the months of ten years, without a gap."""
    bounds = benchmark(library().bounds_of_ten_years)
    assert len(bounds) == 120
    assert (bounds[0][0], bounds[-1][1]) == (TEN_YEARS.start, TEN_YEARS.last_day)
    assert all(last + timedelta(days=1) == first for (_, last), (first, _) in pairwise(bounds))


@LIBRARIES
@pytest.mark.benchmark(group="whether each of 100 days lies in one month")
def test_whether_a_day_lies_in_a_month(benchmark: BenchmarkFixture, library: Callable[[], Any]) -> None:
    """Each tells whether a day lies in a period; of the hundred, one does."""
    assert benchmark(library().contained) == [True, *[False] * 99]


@LIBRARIES
@pytest.mark.benchmark(group="the months of a year")
def test_the_months_of_a_year(benchmark: BenchmarkFixture, library: Callable[[], Any]) -> None:
    """Each parts a year into its months."""
    made = library()
    assert [made.named(period) for period in benchmark(made.parts)] == [(2019, month) for month in range(1, 13)]


@pytest.mark.benchmark(group="the State's halves of a century, which only the library has")
def test_the_states_halves(benchmark: BenchmarkFixture) -> None:
    """Neither of the other two has a half-year, or a month that opens on the 15th: nothing to compare with."""
    century = Interval(date(1949, 12, 15), date(2049, 12, 15))
    halves: Work = lambda: [(half.start, half.last_day) for half in STATE.over(century, PeriodKind.HALF_YEAR)]  # noqa: E731
    assert len(benchmark(halves)) == 200
