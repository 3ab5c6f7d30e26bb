"""The regimes of reporting that the texts name, and reading a period as people write it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from nq28model.errors import InvalidValue, joined
from nq28model.figures.text import even
from nq28model.periods.period import Period, Regime
from nq28model.periods.review import RESOLUTION_28
from nq28model.periods.vocabularies import Clock, PeriodKind
from nq28model.periods.yearly import YearlyRegime
from nq28model.words import Words

_EVERY_PART = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS, PeriodKind.YEAR)

STATE = YearlyRegime(
    id="state",
    clock=Clock.STATE,
    words=Clock.STATE.words,
    kinds=_EVERY_PART,
    opens_on=15,
)
"""The State's clock, from the 15th to the 14th (Decree 09/2019/NĐ-CP, Art. 12); nine months where a province has it."""

CALENDAR = YearlyRegime(
    id="calendar",
    clock=Clock.CALENDAR,
    words=Words(vi="theo năm dương lịch", en="by the calendar"),
    kinds=(*_EVERY_PART, PeriodKind.FIVE_YEARS),
)
"""The calendar, with all that is reckoned by it."""

PARTY_STATISTICS = YearlyRegime(
    id="party-statistics",
    clock=Clock.CALENDAR,
    words=Words(vi="thống kê của Đảng", en="Party statistics"),
    kinds=(PeriodKind.HALF_YEAR, PeriodKind.YEAR),
)
"""Party statistics: the calendar's half-years and years, unless a committee sets other cut-offs (untraced)."""

PLAN_28 = YearlyRegime(
    id="plan-28",
    clock=Clock.CALENDAR,
    words=Words(vi="kế hoạch thực hiện Nghị quyết số 28-NQ/TU", en="plan under Resolution 28-NQ/TU"),
    kinds=(PeriodKind.HALF_YEAR, PeriodKind.YEAR),
)
"""Plans under Resolution 28-NQ/TU, by the calendar (inferred from the city's reviews)."""

ASSESSMENT = YearlyRegime(
    id="assessment",
    clock=Clock.CALENDAR,
    words=Words(vi="đánh giá, xếp loại", en="assessment"),
    kinds=(PeriodKind.QUARTER, PeriodKind.YEAR),
)
"""Assessment of organisations and members, by the calendar (inferred)."""

COMMENDATION = YearlyRegime(
    id="commendation",
    clock=Clock.CALENDAR,
    words=Words(vi="xét khen thưởng", en="commendation"),
    kinds=(PeriodKind.YEAR, PeriodKind.FIVE_YEARS),
)
"""Yearly commendation, and that of five years: an assessment year and the four before it (inferred)."""

MEETINGS = YearlyRegime(
    id="meetings",
    clock=Clock.CALENDAR,
    words=Words(vi="sinh hoạt chi bộ", en="meetings of Party cells"),
    kinds=(PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.YEAR),
)
"""Meetings of Party cells: ordinary each month, thematic each quarter, graded over the year."""

REGIMES: tuple[Regime, ...] = (
    STATE,
    CALENDAR,
    PARTY_STATISTICS,
    PLAN_28,
    ASSESSMENT,
    COMMENDATION,
    MEETINGS,
    RESOLUTION_28,
)
"""The regimes that take nothing from the caller; those of terms, requests and working regulations are made."""

_BARE_YEAR = re.compile(r"[0-9]{4}")
_ONE_OF_THESE = Words(
    vi="một kỳ không thể hiểu theo hai cách; đây có thể là: {readings} (nêu rõ chế độ báo cáo)",
    en="a period that cannot be read in two ways; it may be: {readings} (name the regime)",
)
_NOT_A_BARE_YEAR = Words(
    vi="một kỳ có loại và chế độ báo cáo, không phải riêng một năm; đây có thể là: {readings}",
    en="a period with its kind and its regime, not a bare year; it may be: {readings}",
)
_ONE_OF_THE_FORMS = Words(vi="một kỳ viết như: {forms}", en="a period written like: {forms}")


def read_period(text: str, *regimes: Regime) -> Period:
    """Return the period that *text* names: in one of *regimes*, or of all of ``REGIMES`` where none is given.

    The text may end with the words of the regime, as ``Period.words`` writes them. Raises ``InvalidValue`` for a text
    that no regime reads, with the forms understood, and for one that may mean several periods, with each of them: a
    bare year always, and a quarter where no regime is named.

    >>> read_period("6 tháng đầu năm 2019", STATE)
    <Period of state: H1 2019, 2018-12-15 to 2019-06-14>
    >>> read_period("giai đoạn 2009–2019")
    <Period of resolution-28: 10 years, 2009 - 2019, 2009-11-10 to 2019-11-09>
    >>> read_period("Quý I/2025", STATE, CALENDAR)
    Traceback (most recent call last):
        ...
    nq28model.errors.InvalidValue: period: 'Quý I/2025' was given; a period that cannot be read in two ways; it may \
be: Q1 2025, State clock: from the 15th to the 14th (from 15/12/2024 to 14/3/2025); Q1 2025, by the calendar (from \
1/1/2025 to 31/3/2025) (name the regime) is wanted
    """
    among = regimes or REGIMES
    plain = even(text, "period").casefold()
    if _BARE_YEAR.fullmatch(plain):
        years = [period for regime in among if PeriodKind.YEAR in regime.kinds for period in _of_a_year(plain, regime)]
        if years:
            raise InvalidValue("period", text, _NOT_A_BARE_YEAR.fill(readings=_told(years)))
    read = list(dict.fromkeys(period for regime in among for period in _read(plain, regime)))
    if not read:
        forms = dict.fromkeys(form for regime in among for kind in regime.kinds for form in regime.series(kind).forms)
        told = "; ".join(forms)
        raise InvalidValue("period", text, _ONE_OF_THE_FORMS.fill(forms=told))
    if len(read) > 1:
        raise InvalidValue("period", text, _ONE_OF_THESE.fill(readings=_told(read)))
    return read[0]


def _read(plain: str, regime: Regime) -> Iterator[Period]:
    names = [f", {even(name, 'regime').casefold()}" for name in (regime.words.vi, regime.words.en)]
    said = next((plain.removesuffix(name) for name in names if plain.endswith(name)), plain)
    for kind in regime.kinds:
        yield from regime.series(kind).read(said)


def _of_a_year(plain: str, regime: Regime) -> Iterator[Period]:
    """Yield the year of a regime that goes by that number."""
    yield from regime.series(PeriodKind.YEAR).read(f"năm {plain}")


def _told(periods: list[Period]) -> Words:
    told = [
        Words(vi="{period} ({days})", en="{period} ({days})").fill(period=period.words, days=period.interval.words)
        for period in periods
    ]
    return joined(told)
