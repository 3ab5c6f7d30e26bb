"""Regimes whose periods come again each year: the State's clock, the calendar, a committee's working regulation.

A month opens on one and the same day: the first of the month on the calendar, the 15th of the month before on the
State's clock. Quarters, half-years, nine months and years are made of months.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import NamedTuple

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.figures import read_day
from nq28model.periods.interval import Interval
from nq28model.periods.labels import YEARS
from nq28model.periods.period import Period, Regime, Series
from nq28model.periods.vocabularies import Clock, PeriodKind
from nq28model.words import Words

_MONTHS_A_YEAR = 12
_DAYS_A_WEEK = 7
_IN_EVERY_MONTH = Words(vi="một ngày có trong mọi tháng, từ 1 đến 28", en="a day that each month has, from 1 to 28")
_A_WEEKDAY = Words(vi="một thứ trong tuần, từ 0 (thứ Hai) đến 6 (Chủ nhật)", en="a weekday, from 0 (Monday) to 6")
_MADE_OF_MONTHS = Words(vi="các loại kỳ gồm tròn tháng, và tuần", en="kinds made of months, and the week")


class _Shape(NamedTuple):
    """How the periods of a kind are made of months."""

    step: int
    """From the start of one to that of the next."""
    length: int
    back: int = 0
    """How long before January of its year the first of the year opens."""


_SHAPES = {
    PeriodKind.MONTH: _Shape(1, 1),
    PeriodKind.QUARTER: _Shape(3, 3),
    PeriodKind.HALF_YEAR: _Shape(6, 6),
    PeriodKind.NINE_MONTHS: _Shape(12, 9),
    PeriodKind.YEAR: _Shape(12, 12),
    # A year and the four before it, named by the last.
    PeriodKind.FIVE_YEARS: _Shape(12, 60, 48),
}


@frozen(kw_only=True)
class YearlyRegime(Regime):
    """A regime whose months open on the same day: of the month itself where it is the 1st, of the one before else.

    A committee describes its own working regulation so: which kinds of report it asks for, on which day its months
    open, and on which weekday its weeks. Nothing is filled in: no central rule was found.

    >>> ours = YearlyRegime(
    ...     id="our-committee",
    ...     clock=Clock.WORKING_REGULATION,
    ...     words=Words(vi="quy chế làm việc (giả định)", en="working regulation (made up)"),
    ...     kinds=(PeriodKind.WEEK, PeriodKind.MONTH),
    ...     opens_on=20,
    ...     week_opens=4,
    ... )
    >>> ours.containing(date(2019, 10, 31), PeriodKind.MONTH)
    <Period of our-committee: November 2019, 2019-10-20 to 2019-11-19>
    >>> ours.containing(date(2019, 10, 31), PeriodKind.WEEK).start
    datetime.date(2019, 10, 25)
    """

    id: str
    clock: Clock
    words: Words
    kinds: tuple[PeriodKind, ...] = field()
    opens_on: int = field(default=1)
    """The day on which a month opens: the 1st of its own, any other of the month before."""
    week_opens: int = field(default=0)
    """The weekday on which a week opens: 0 is Monday."""

    @kinds.validator
    def _made_of_months(self, _: Attribute[tuple[PeriodKind, ...]], kinds: tuple[PeriodKind, ...]) -> None:
        for kind in kinds:
            if kind not in {PeriodKind.WEEK, *_SHAPES}:
                raise InvalidValue("kinds", str(kind), _MADE_OF_MONTHS)

    @opens_on.validator
    def _is_in_every_month(self, _: Attribute[int], opens_on: int) -> None:
        if not 1 <= opens_on <= 28:
            raise InvalidValue("opens_on", opens_on, _IN_EVERY_MONTH)

    @week_opens.validator
    def _is_a_weekday(self, _: Attribute[int], week_opens: int) -> None:
        if not 0 <= week_opens < _DAYS_A_WEEK:
            raise InvalidValue("week_opens", week_opens, _A_WEEKDAY)

    def series(self, kind: PeriodKind) -> Series:
        """Return its periods of one *kind*. Raises ``InvalidValue`` for a kind that it has not."""
        found = self._series.get(kind)
        if found is None:
            raise self._no_such_kind(kind)
        return found

    @cached_property
    def _series(self) -> Mapping[PeriodKind, Series]:
        return {kind: WeekSeries(self) if kind is PeriodKind.WEEK else MonthSeries(self, kind) for kind in self.kinds}

    def in_year(self, kind: PeriodKind, year: int, part: int = 1) -> Period:
        """Return the period of that *kind* that is the *part*-th of a *year*: the 2nd half-year, the 4th quarter.

        Raises ``InvalidValue`` for a part that the year has not, and for a kind that is not numbered in the year.

        >>> from nq28model.periods import STATE
        >>> STATE.in_year(PeriodKind.HALF_YEAR, 2019, 2).interval.words.en
        'from 15/6/2019 to 14/12/2019'
        """
        series = self.series(kind)
        most = series.in_a_year
        if not 1 <= part <= most:
            raise InvalidValue("part", part, Words(vi="từ 1 đến {most}", en="from 1 to {most}").fill(most=most))
        return series.period(year * most + part - 1)


@frozen(cache_hash=True)
class MonthSeries(Series):
    """The periods of one kind that are made of months, counted from January of the year nought."""

    regime: YearlyRegime
    kind: PeriodKind
    # What is used for each period is worked out once.
    opens_on: int = field(init=False, eq=False, repr=False)
    before: int = field(init=False, eq=False, repr=False)
    step: int = field(init=False, eq=False, repr=False)
    length: int = field(init=False, eq=False, repr=False)
    back: int = field(init=False, eq=False, repr=False)
    lowest: int = field(init=False, eq=False, repr=False)
    highest: int = field(init=False, eq=False, repr=False)

    @opens_on.default
    def _as_the_regime_says(self) -> int:
        return self.regime.opens_on

    @before.default
    def _months_before_its_own(self) -> int:
        return int(self.opens_on > 1)

    @step.default
    def _from_one_to_the_next(self) -> int:
        return _SHAPES[self.kind].step

    @length.default
    def _in_months(self) -> int:
        return _SHAPES[self.kind].length

    @back.default
    def _before_january_of_its_year(self) -> int:
        return _SHAPES[self.kind].back + self.before

    @lowest.default
    def _opens_in_the_calendar(self) -> int:
        return -((-_MONTHS_A_YEAR - self.back) // self.step)

    @highest.default
    def _closes_in_the_calendar(self) -> int:
        # The end is the day after the last, and has to be in the calendar too.
        return (date.max.year * _MONTHS_A_YEAR + 11 + self.back - self.length) // self.step

    @property
    def tiles(self) -> bool:
        """Whether each day lies in just one of them: not in nine months, nor in a window of five years."""
        return self.step == self.length

    @property
    def in_a_year(self) -> int:
        """How many of them make a year."""
        return _MONTHS_A_YEAR // self.step

    def opening(self, number: int) -> date:
        """Return the first day of the period of that number."""
        year, month = divmod(number * self.step - self.back, _MONTHS_A_YEAR)
        return date(year, month + 1, self.opens_on)

    def closing(self, number: int) -> date:
        """Return the day after the last of the period of that number."""
        year, month = divmod(number * self.step - self.back + self.length, _MONTHS_A_YEAR)
        return date(year, month + 1, self.opens_on)

    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the period that is named by the year in which *day* lies, and whether it lies in it."""
        month = day.year * _MONTHS_A_YEAR + day.month - 1
        if day.day < self.opens_on:
            month -= self.before
        number = (month + self.before) // self.step
        return number, month - number * self.step + self.back < self.length

    def label(self, number: int) -> Words:
        """Return the name of the period of that number."""
        year, part = divmod(number, self.in_a_year)
        return _LABELS[self.kind].fill(
            year=f"{year:04}", start=f"{year - 4:04}", part=str(part + 1), roman=_ROMAN[part % 4], **_PARTS[part]
        )

    def numbers_read(self, text: str) -> Iterator[int]:
        """Yield the number of each period that *text*, even and in small letters, may name."""
        for pattern in _PATTERNS[self.kind]:
            found = pattern.fullmatch(text)
            if found is not None:
                yield from _number(found.groupdict(), self.in_a_year)

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways in which its periods are written, by example."""
        return _FORMS[self.kind]


def _number(found: Mapping[str, str | None], in_a_year: int) -> Iterator[int]:
    year = int(found.get("year") or found["end"] or "")
    start = found.get("start")
    if start is None or year - int(start) == 4:
        part = found.get("part")
        yield year * in_a_year + (0 if part is None else _PART_NUMBERS[part.lstrip("0")])


@frozen(cache_hash=True)
class WeekSeries(Series):
    """The weeks of a regime, each from the weekday on which it opens."""

    regime: YearlyRegime
    kind: PeriodKind = field(default=PeriodKind.WEEK, init=False)
    shift: int = field(init=False, eq=False, repr=False)
    lowest: int = field(init=False, eq=False, repr=False)
    highest: int = field(init=False, eq=False, repr=False)

    @shift.default
    def _from_the_first_weekday(self) -> int:
        # 1/1/1 is a Monday, and has the ordinal 1.
        return self.regime.week_opens + 1

    @lowest.default
    def _opens_in_the_calendar(self) -> int:
        return 0

    @highest.default
    def _closes_in_the_calendar(self) -> int:
        return (date.max.toordinal() - self.shift) // _DAYS_A_WEEK - 1

    @property
    def tiles(self) -> bool:
        """Each day lies in just one week."""
        return True

    def opening(self, number: int) -> date:
        """Return the first day of the week of that number."""
        return date.fromordinal(number * _DAYS_A_WEEK + self.shift)

    def closing(self, number: int) -> date:
        """Return the day after the last of the week of that number."""
        return self.opening(number + 1)

    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the week in which *day* lies."""
        return (day.toordinal() - self.shift) // _DAYS_A_WEEK, True

    def label(self, number: int) -> Words:
        """Return the name of the week of that number: its first and last day."""
        days = Interval(self.opening(number), self.closing(number))
        return Words(vi="Tuần {days}", en="Week {days}").fill(days=days.words)

    def numbers_read(self, text: str) -> Iterator[int]:
        """Yield the number of the week that *text* names by its first and last day."""
        found = _WEEK.fullmatch(text)
        if found is None:
            return
        try:
            first, last = read_day(found["first"]), read_day(found["last"])
        except InvalidValue:
            return
        number, _ = self.place(first)
        if (last - first).days == _DAYS_A_WEEK - 1 and (first.toordinal() - self.shift) % _DAYS_A_WEEK == 0:
            yield number

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways in which weeks are written, by example."""
        return ("Tuần từ 28/10/2019 đến 3/11/2019",)


_ROMAN = ("I", "II", "III", "IV")
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ORDINALS = ("first", "second", "third", "fourth")
# What a part of the year is called beside its number: the month in English, the half in Vietnamese.
_PARTS: tuple[Mapping[str, str], ...] = tuple(
    {"month": month, "half": "đầu" if place == 0 else "cuối"} for place, month in enumerate(_ENGLISH_MONTHS)
)
_PART_NUMBERS: Mapping[str, int] = {
    **{str(part + 1): part for part in range(_MONTHS_A_YEAR)},
    **{roman.casefold(): part for part, roman in enumerate(_ROMAN)},
    **{ordinal: part for part, ordinal in enumerate(_ORDINALS)},
    **{month.casefold(): part for part, month in enumerate(_ENGLISH_MONTHS)},
    "đầu": 0,
    "cuối": 1,
}
_LABELS = {
    PeriodKind.MONTH: Words(vi="Tháng {part}/{year}", en="{month} {year}"),
    PeriodKind.QUARTER: Words(vi="Quý {roman}/{year}", en="Q{part} {year}"),
    PeriodKind.HALF_YEAR: Words(vi="6 tháng {half} năm {year}", en="H{part} {year}"),
    PeriodKind.NINE_MONTHS: Words(vi="9 tháng năm {year}", en="9M {year}"),
    PeriodKind.YEAR: Words(vi="Năm {year}", en="Year {year}"),
    PeriodKind.FIVE_YEARS: Words(vi="5 năm {start} - {year}", en="5 years {start} - {year}"),
}
_FORMS = {
    PeriodKind.MONTH: ("Tháng 3/2025", "tháng 3 năm 2025", "March 2025"),
    PeriodKind.QUARTER: ("Quý I/2025", "quý 1 năm 2025", "Q1 2025"),
    PeriodKind.HALF_YEAR: ("6 tháng đầu năm 2019", "6 tháng cuối năm 2019", "H1 2019"),
    PeriodKind.NINE_MONTHS: ("9 tháng năm 2025", "9M 2025"),
    PeriodKind.YEAR: ("Năm 2025", "Year 2025"),
    PeriodKind.FIVE_YEARS: ("5 năm 2015 - 2019", "5 years 2015 - 2019"),
}
_YEAR = r"(?P<year>[0-9]{4})"
_OF = r"(?: ?[/,-] ?(?:năm )?| năm | of | )"
_MONTH_NAMES = "|".join(_ENGLISH_MONTHS).casefold()
_PATTERNS = {
    kind: tuple(re.compile(pattern) for pattern in patterns)
    for kind, patterns in {
        PeriodKind.MONTH: (
            rf"(?:tháng|th\.?|t\.?|month|m) ?(?P<part>0?[1-9]|1[0-2]){_OF}{_YEAR}",
            rf"(?P<part>{_MONTH_NAMES}) {_YEAR}",
        ),
        PeriodKind.QUARTER: (
            rf"(?:quý|qúy|quí|quarter|q) ?(?P<part>0?[1-4]|i{{1,3}}|iv){_OF}{_YEAR}",
            rf"(?P<part>{'|'.join(_ORDINALS)}) quarter{_OF}{_YEAR}",
        ),
        PeriodKind.HALF_YEAR: (
            rf"(?:0?6|sáu) tháng (?P<part>đầu|cuối){_OF}{_YEAR}",
            rf"h ?(?P<part>[12]){_OF}{_YEAR}",
            rf"(?P<part>first|second) half{_OF}{_YEAR}",
        ),
        PeriodKind.NINE_MONTHS: (
            rf"(?:0?9|chín) tháng(?: đầu)?{_OF}{_YEAR}",
            rf"9 ?m{_OF}{_YEAR}",
            rf"first nine months{_OF}{_YEAR}",
        ),
        PeriodKind.YEAR: (rf"(?:cả )?(?:năm|year) {_YEAR}",),
        PeriodKind.FIVE_YEARS: (rf"(?:0?5|năm|five) (?:năm|years),? \(?{YEARS}\)?",),
    }.items()
}
_WEEK = re.compile(r"(?:tuần|week)(?: từ| from)? (?P<first>[^ ]+) ?(?:-|đến|to) ?(?P<last>[^ ]+)")
