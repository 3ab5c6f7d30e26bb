"""Figures of a review, computed and printed, for what is set against each other."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.facts.reporting_vocabularies import MeasureKind, ReviewMeasure
from nq28model.figures import Figure
from nq28model.periods import RESOLUTION_28_ANCHOR, Interval
from nq28model.reports import ComputedFigure, PublishedFigure, Reading
from nq28model.reports.published import When

_LAST = date(2029, 11, 9)


def computed_figures() -> SearchStrategy[ComputedFigure]:
    """Return computed counts of the measures of a review: flows of an interval, stocks of a day, counts of either.

    >>> from hypothesis import find, settings
    >>> stock = find(computed_figures(), lambda one: one.kind is MeasureKind.STOCK, settings=settings(database=None))
    >>> stock.when, stock.value
    (datetime.date(2009, 11, 10), 0)
    """
    return _computed()


def published_figures(*, most_readings: int = 2) -> SearchStrategy[PublishedFigure]:
    """Return printed counts that can be read in one way, or in several up to *most_readings*.

    >>> from hypothesis import find, settings
    >>> doubted = lambda figure: len(figure.readings) == 2
    >>> find(published_figures(), doubted, settings=settings(database=None)).printed
    '0'
    """
    return _published(most_readings)


@st.composite
def _computed(draw: DrawFn) -> ComputedFigure:
    measure = draw(st.sampled_from(ReviewMeasure))
    return ComputedFigure(measure, draw(_whens(measure.kind)), value=draw(_counts))


@st.composite
def _published(draw: DrawFn, most: int) -> PublishedFigure:
    value = draw(_counts)
    figure = Figure(Decimal(value), printed_zero=draw(st.booleans()) and value < 10)
    return PublishedFigure.of(str(figure), *draw(st.lists(_readings(), min_size=1, max_size=most)))


@st.composite
def _readings(draw: DrawFn) -> Reading:
    measure = draw(st.sampled_from(ReviewMeasure))
    return Reading(measure, draw(st.none() | _whens(measure.kind)))


def _whens(kind: MeasureKind) -> SearchStrategy[When]:
    days: SearchStrategy[When] = st.dates(RESOLUTION_28_ANCHOR, _LAST)
    spans: SearchStrategy[When] = st.builds(_span, st.dates(RESOLUTION_28_ANCHOR, _LAST), st.integers(1, 3653))
    return {MeasureKind.FLOW: spans, MeasureKind.STOCK: days, MeasureKind.EVENT_COUNT: days | spans}[kind]


def _span(first: date, days: int) -> Interval:
    return Interval(first, first + timedelta(days=days))


_counts = st.integers(0, 10**7)
