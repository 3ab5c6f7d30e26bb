"""Periods, calendars of working days, and what papers print of figures and documents."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.figures import DocumentNumber, Figure
from nq28model.figures.documents import NumberForm
from nq28model.periods import REGIMES, Period, Regime, Series, WorkingCalendar

_CENTURIES = (date(1900, 1, 1), date(2100, 12, 31))
_MOST_DECIMALS = 6
_LETTERS = st.sampled_from("ABCDĐEGHIKLMNOPQRSTUƯVXY")
_KINDS = st.text(_LETTERS, min_size=1, max_size=5)
_ISSUERS = st.text(_LETTERS, min_size=1, max_size=8)
_LEGISLATURES = st.builds("{}{}".format, st.sampled_from(("QH", "UBTVQH")), st.integers(1, 16))
_YEARS = st.integers(1945, 2050)


@st.composite
def periods(draw: DrawFn, *regimes: Regime, first: date = _CENTURIES[0], last: date = _CENTURIES[1]) -> Period:
    """Draw a period that has a day from *first* to *last*: of one of *regimes*, or of all of ``REGIMES``.

    >>> from hypothesis import find
    >>> from nq28model.periods import STATE
    >>> june = periods(STATE, first=date(2025, 6, 1), last=date(2025, 6, 30))
    >>> find(june, lambda period: period.days > 360).label.en
    'Year 2025'
    """
    # A day of the last period of a kind need not lie in one of another: nine months leave a quarter out.
    series = draw(st.sampled_from([regime.series(kind) for regime in (regimes or REGIMES) for kind in regime.kinds]))
    return series.containing(draw(st.dates(first, last).filter(lambda day: _lies_in(series, day))))


def _lies_in(series: Series, day: date) -> bool:
    return series.place(day)[1]


@st.composite
def working_calendars(draw: DrawFn, *, first: date, last: date) -> WorkingCalendar:
    """Draw a calendar with some days off and some days on from *first* to *last*.

    >>> from hypothesis import find
    >>> find(working_calendars(first=date(2019, 1, 1), last=date(2019, 12, 31)), lambda calendar: True)
    WorkingCalendar(days_off=frozenset(), days_on=frozenset(), known=None)
    """
    days = st.dates(first, last)
    days_off = draw(st.frozensets(days, max_size=20))
    return WorkingCalendar(days_off, draw(st.frozensets(days.filter(lambda day: day not in days_off), max_size=20)))


@st.composite
def printed_figures(draw: DrawFn) -> Figure:
    """Draw a figure of any size, with some places printed.

    >>> from hypothesis import find
    >>> str(find(printed_figures(), lambda figure: figure.value > 1000 and figure.decimals == 1))
    '1.000,1'
    """
    decimals = draw(st.integers(0, _MOST_DECIMALS))
    value = Decimal(draw(st.integers(0, 10**12))).scaleb(-decimals)
    zero = draw(st.booleans()) if value < 10 else False
    return Figure(value, decimals, is_percent=draw(st.booleans()), printed_zero=zero)


@st.composite
def document_numbers(draw: DrawFn) -> DocumentNumber:
    """Draw a document number of any form.

    >>> from hypothesis import find
    >>> str(find(document_numbers(), lambda number: (number.year or 0) >= 2020))
    '1/2020/A-A'
    """
    form = draw(st.sampled_from(NumberForm))
    number = draw(st.integers(1, 20_000))
    has_kind, has_year = form is not NumberForm.LEGISLATURE, form in {NumberForm.NORMATIVE, NumberForm.LEGISLATURE}
    issuers: SearchStrategy[str] = _ISSUERS if has_kind else _LEGISLATURES
    return DocumentNumber(
        number=number,
        kind=draw(_KINDS) if has_kind else None,
        issuer=None if form is NumberForm.SHORT else draw(issuers),
        year=draw(_YEARS) if has_year else None,
        form=form,
        digits=draw(st.integers(len(str(number)), 6)),
    )
