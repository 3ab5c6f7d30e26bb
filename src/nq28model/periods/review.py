"""The years of a resolution, and those that a review looks back on (giai đoạn sơ kết, tổng kết)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from attrs import Attribute, evolve, field, frozen

from nq28model.errors import InvalidValue
from nq28model.periods.interval import Interval
from nq28model.periods.labels import YEARS, read_label
from nq28model.periods.months import later
from nq28model.periods.period import Period, Regime, Series
from nq28model.periods.vocabularies import Clock, LabelKind, PeriodKind
from nq28model.words import Words

RESOLUTION_28_ANCHOR = date(2009, 11, 10)
"""The day of Resolution 28-NQ/TU, from which its years are counted."""

_WITH_AN_EVE = Words(vi="một ngày sau ngày 1/1/1", en="a day after 1/1/1")


def _has_an_eve(_: object, attribute: Attribute[date], anchor: date) -> None:
    if anchor == date.min:
        raise InvalidValue(attribute.name, anchor, _WITH_AN_EVE)


@frozen(kw_only=True)
class ResolutionYears(Regime):
    """The years since the day of a resolution, and the reviews over the first so many of them.

    A year of it ends on the eve of the anniversary. A review of n years has the first n: reviews are not parts of
    each other's whole, each begins at the anchor. That reviews count from the day of the resolution is inferred
    from their labels; no text on the counting was seen.

    >>> ten = RESOLUTION_28.review(10)
    >>> ten
    <Period of resolution-28: 10 years, 2009 - 2019, 2009-11-10 to 2019-11-09>
    >>> RESOLUTION_28.containing(date(2019, 10, 31), PeriodKind.YEAR).label.en
    'Year 10 (2018 - 2019)'
    """

    anchor: date = field(validator=_has_an_eve)
    id: str
    words: Words

    clock = Clock.REVIEW
    kinds = (PeriodKind.YEAR, PeriodKind.REVIEW)

    def series(self, kind: PeriodKind) -> Series:
        """Return its periods of one *kind*. Raises ``InvalidValue`` for a kind that it has not."""
        if kind not in self.kinds:
            raise self._no_such_kind(kind)
        return AnniversarySeries(self, kind)

    def review(self, years: int) -> Period:
        """Return the first so many *years*. Raises ``InvalidValue`` for none, and beyond the calendar."""
        return self.series(PeriodKind.REVIEW).period(years)


@frozen(cache_hash=True)
class AnniversarySeries(Series):
    """The years of a resolution, or the reviews over the first so many of them, by their number of years."""

    regime: ResolutionYears
    kind: PeriodKind

    lowest = 1

    @property
    def highest(self) -> int:
        """The number of years that end in the calendar."""
        return date.max.year - self.regime.anchor.year

    @property
    def tiles(self) -> bool:
        """Whether each day lies in just one of them: in one year, but in each review that reaches it."""
        return self.kind is PeriodKind.YEAR

    @property
    def in_a_year(self) -> int:
        """One year; a review has none before it that is the same."""
        return 1 if self.tiles else super().in_a_year

    def _anniversary(self, years: int) -> date:
        return later(self.regime.anchor, "anchor", months=12 * years)

    def opening(self, number: int) -> date:
        """Return the first day of the period of that number: an anniversary, or the anchor."""
        return self._anniversary(number - 1) if self.tiles else self.regime.anchor

    def closing(self, number: int) -> date:
        """Return the anniversary on which it is complete; 28 February for 29."""
        return self._anniversary(number)

    def place(self, day: date) -> tuple[int, bool]:
        """Return the number of the year in which *day* lies, which is the shortest review that reaches it."""
        years = day.year - self.regime.anchor.year
        if years >= 0 and day < self._anniversary(years):
            years -= 1
        return max(years, -1) + 1, years >= 0

    def label(self, number: int) -> Words:
        """Return the name of the period of that number."""
        end = self.regime.anchor.year + number
        if self.tiles:
            return _YEAR.fill(n=str(number), start=f"{end - 1:04}", end=f"{end:04}")
        return _REVIEW.fill(n=str(number), start=f"{self.regime.anchor.year:04}", end=f"{end:04}")

    def numbers_read(self, text: str) -> Iterator[int]:
        """Yield the number of the period that *text*, even and in small letters, may name."""
        yield from self._years_read(text) if self.tiles else self._reviews_read(text)

    def _years_read(self, text: str) -> Iterator[int]:
        found = _YEAR_READ.fullmatch(text)
        if found is not None:
            number, start, end = int(found["n"]), found["start"], found["end"]
            first = self.regime.anchor.year + number - 1
            if start is None or (int(start), int(end)) == (first, first + 1):
                yield number

    def _reviews_read(self, text: str) -> Iterator[int]:
        try:
            label = read_label(text)
        except InvalidValue:
            return
        if (label.kind, label.start) == (LabelKind.REVIEW, self.regime.anchor.year):
            yield label.years

    @property
    def forms(self) -> tuple[str, ...]:
        """The ways in which its periods are written, by example."""
        if self.tiles:
            return ("Năm thứ 10", "Year 10 (2018 - 2019)")
        return ("giai đoạn 2009 - 2019", "10 năm (2009 - 2019)", "10 years, 2009 - 2019")


_YEAR = Words(vi="Năm thứ {n} ({start} - {end})", en="Year {n} ({start} - {end})")
_REVIEW = Words(vi="{n} năm, giai đoạn {start} - {end}", en="{n} years, {start} - {end}")
_YEAR_READ = re.compile(rf"(?:năm thứ|year) (?P<n>[0-9]{{1,4}})(?: \({YEARS}\))?")

RESOLUTION_28 = ResolutionYears(
    id="resolution-28",
    anchor=RESOLUTION_28_ANCHOR,
    words=Words(vi="thực hiện Nghị quyết số 28-NQ/TU", en="under Resolution 28-NQ/TU"),
)
"""The years of Resolution 28-NQ/TU of 10/11/2009, and its reviews."""


def years_since(anchor: date) -> ResolutionYears:
    """Return the years since the day of any resolution.

    Raises ``InvalidValue`` for the first day of the calendar.

    >>> years_since(date(2014, 11, 10)).review(5).label.en
    '5 years, 2014 - 2019'
    """
    if anchor == RESOLUTION_28_ANCHOR:
        return RESOLUTION_28
    words = Words(vi="thực hiện nghị quyết ngày {anchor}", en="under the resolution of {anchor}").fill(anchor=anchor)
    return ResolutionYears(id=f"resolution-of-{anchor}", anchor=anchor, words=words)


@frozen(kw_only=True)
class ReviewPeriod:
    """So many years of a resolution, with the four dates of its review kept apart.

    They are the label, the day of the data, the conference and the publication. A conference may come before
    the years are complete; no text was seen that says how a review counts, so that its interval runs from the
    anchor to the day of the data, and at the longest to the eve of the anniversary, is inferred.

    >>> ten_years = ReviewPeriod(years=10, conference=date(2019, 10, 31), publication=date(2020, 1, 24))
    >>> ten_years.label, ten_years.mark, ten_years.days_from_mark
    ('2009 - 2019', datetime.date(2019, 11, 10), -10)
    """

    years: int = field()
    anchor: date = field(default=RESOLUTION_28_ANCHOR, validator=_has_an_eve)
    data_as_of: date | None = field(default=None)
    """The last day that the figures take in; None where it is not given."""
    conference: date | None = None
    publication: date | None = None

    @years.validator
    def _end_in_the_calendar(self, _: Attribute[int], years: int) -> None:
        most = date.max.year - self.anchor.year
        if not 1 <= years <= most:
            wanted = Words(vi="số nguyên từ 1 đến {most}", en="a whole number from 1 to {most}").fill(most=most)
            raise InvalidValue("years", years, wanted)

    @data_as_of.validator
    def _not_before_the_anchor(self, _: Attribute[date | None], day: date | None) -> None:
        if day is not None and day < self.anchor:
            wanted = Words(vi="từ ngày {anchor} trở đi", en="a day from {anchor} on").fill(anchor=self.anchor)
            raise InvalidValue("data_as_of", day, wanted)

    @property
    def period(self) -> Period:
        """The years under review, as a period since the day of the resolution."""
        return years_since(self.anchor).review(self.years)

    @property
    def mark(self) -> date:
        """The anniversary on which the years are complete (ngày tròn năm); 28 February for 29."""
        return self.period.end

    @property
    def label(self) -> str:
        """The years as reviews print them: ten years elapsed, eleven calendar years."""
        return f"{self.anchor.year} - {self.mark.year}"

    @property
    def interval(self) -> Interval:
        """The days reported on: from the anchor to the day of the data, never beyond the eve of the anniversary."""
        if self.data_as_of is None or self.data_as_of >= self.mark:
            return Interval(self.anchor, self.mark)
        return Interval(self.anchor, self.data_as_of + timedelta(days=1))

    @property
    def days_from_mark(self) -> int | None:
        """How far the conference lies from the anniversary, in days; below zero before it, None where unknown."""
        return None if self.conference is None else (self.conference - self.mark).days

    def with_data_as_of(self, day: date) -> ReviewPeriod:
        """Return the same period with its figures up to and including *day*."""
        return evolve(self, data_as_of=day)

    @property
    def words(self) -> Words:
        """The period as a reader sees it."""
        return self.period.label
