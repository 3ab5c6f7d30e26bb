"""The years of a resolution that a review looks back on (giai đoạn tổng kết)."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import Attribute, evolve, field, frozen
from dateutil.relativedelta import relativedelta

from nq28model.errors import InvalidValue
from nq28model.periods.interval import Interval
from nq28model.words import Words

RESOLUTION_28_ANCHOR = date(2009, 11, 10)
"""The day of Resolution 28-NQ/TU, from which its years are counted."""


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
    anchor: date = field(default=RESOLUTION_28_ANCHOR)
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

    @anchor.validator
    def _has_an_eve(self, _: Attribute[date], anchor: date) -> None:
        if anchor == date.min:
            raise InvalidValue("anchor", anchor, Words(vi="một ngày sau ngày 1/1/1", en="a day after 1/1/1"))

    @data_as_of.validator
    def _not_before_the_anchor(self, _: Attribute[date | None], day: date | None) -> None:
        if day is not None and day < self.anchor:
            wanted = Words(vi="từ ngày {anchor} trở đi", en="a day from {anchor} on").fill(anchor=self.anchor)
            raise InvalidValue("data_as_of", day, wanted)

    @property
    def mark(self) -> date:
        """The anniversary on which the years are complete (ngày tròn năm); 28 February for 29."""
        return self.anchor + relativedelta(years=self.years)

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
        return Words(vi="{years} năm, giai đoạn {label}", en="{years} years, {label}").fill(
            years=self.years, label=self.label
        )
