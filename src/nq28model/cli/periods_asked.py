"""Which days a report covers: a period as people write it, two days, or those of the registry's own review."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from nq28model.cli.faults import Misuse
from nq28model.cli.given import day_of, one_of
from nq28model.codec import RegistryDocument
from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.reporting_vocabularies import RecipientLevel
from nq28model.periods import (
    PARTY_STATISTICS,
    REGIMES,
    RESOLUTION_28,
    STATE,
    Interval,
    Period,
    PeriodKind,
    Regime,
    ReportPeriod,
    ReviewPeriod,
    read_period,
)
from nq28model.rules.reporting.due_reckoning import due_to_government
from nq28model.rules.reporting.period_reckoning import party_half_year, party_year, state_nine_months
from nq28model.words import Words

_REGIME = Words(vi="chế độ báo cáo", en="regime")
_SAY_WHICH = Words(
    vi="cần một kỳ: --period KỲ, hoặc --from NGÀY và --to NGÀY; sổ này không ghi kỳ tổng kết",
    en="a period is wanted: --period PERIOD, or --from DATE and --to DATE; the registry names no review",
)
_ONE_WAY = Words(vi="không đi cùng --period", en="it does not go with --period")
_NEEDS_A_PERIOD = Words(vi="chỉ đi cùng --period", en="it goes with --period alone")
_BOTH_DAYS = Words(vi="cần cả --from và --to", en="both --from and --to are wanted")
_NOT_BEFORE = Words(vi="một ngày từ {first} trở đi", en="a day from {first} on")
_A_REVIEW = Words(
    vi="một kỳ tổng kết Nghị quyết, như «giai đoạn 2009 - 2019»",
    en="years under review, as «10 years, 2009 - 2019»",
)
_DAYS = Words(vi="Kỳ báo cáo: {days}", en="Period: {days}")
_PERIOD = Words(vi="Kỳ báo cáo: {period} ({days})", en="Period: {period} ({days})")
_TO_GOVERNMENT = Words(vi="Hạn gửi, nếu gửi Chính phủ: {due}", en="Due, if it goes to the Government: {due}")


@frozen(kw_only=True)
class AskedPeriod:
    """The days reported on, and the lines that say which they are and when the report is due."""

    interval: Interval
    lines: tuple[Words, ...]


def period_asked(
    text: str | None, regime: str | None, first: str | None, last: str | None, document: RegistryDocument
) -> AskedPeriod:
    """Return the period that is asked for, with the day on which its regime has it due, where one is set.

    Raises ``Misuse`` where none is, or more than one; ``InvalidValue`` as ``read_period`` does.
    """
    if regime is not None and text is None:
        raise Misuse("--regime", _NEEDS_A_PERIOD)
    if text is not None:
        for name, given in (("--from", first), ("--to", last)):
            if given is not None:
                raise Misuse(name, _ONE_WAY)
        known = {one.id: one for one in REGIMES}
        regimes = (one_of(regime, known, _REGIME, "--regime"),) if regime is not None else ()
        return _of_period(_read(text, *regimes))
    if first is not None or last is not None:
        return _of_days(first, last)
    if document.review is None:
        raise Misuse("--period", _SAY_WHICH)
    return _of_period(document.review.period, document.review.interval)


def review_asked(text: str | None, document: RegistryDocument) -> ReviewPeriod:
    """Return the years under review that are asked for: those that a text names, or those of the registry.

    The review on record has its days besides. Raises ``Misuse`` where there is neither, ``InvalidValue`` for a text
    that names no review.
    """
    if text is None:
        if document.review is None:
            raise Misuse("--period", _SAY_WHICH)
        return document.review
    period = _read(text, RESOLUTION_28)
    if period.kind is not PeriodKind.REVIEW:
        raise InvalidValue("--period", text, _A_REVIEW)
    if document.review is not None and document.review.period == period:
        return document.review
    return ReviewPeriod(years=period.number)


def _read(text: str, *regimes: Regime) -> Period:
    try:
        return read_period(text, *regimes)
    except InvalidValue as fault:
        raise InvalidValue("--period", text, fault.wanted) from None


def _of_days(first: str | None, last: str | None) -> AskedPeriod:
    if first is None or last is None:
        raise Misuse("--from" if first is None else "--to", _BOTH_DAYS)
    start, end = day_of(first, "--from"), day_of(last, "--to")
    if end < start:
        raise InvalidValue("--to", last, _NOT_BEFORE.fill(first=start))
    interval = Interval.through(start, end)
    return AskedPeriod(interval=interval, lines=(_DAYS.fill(days=interval.words),))


def _of_period(period: Period, interval: Interval | None = None) -> AskedPeriod:
    report = _as_reported(period)
    days = interval or report.interval
    lines = [_PERIOD.fill(period=report.words, days=days.words)]
    if period.regime is STATE and report.due is None:
        lines += _to_government(report)
    return AskedPeriod(interval=days, lines=tuple(lines))


_REPORTED: Mapping[tuple[Any, PeriodKind, int], Callable[..., ReportPeriod]] = {
    (PARTY_STATISTICS, PeriodKind.HALF_YEAR, 0): party_half_year,
    (PARTY_STATISTICS, PeriodKind.YEAR, 0): party_year,
    (STATE, PeriodKind.NINE_MONTHS, 0): state_nine_months,
}
"""The periods of which a text sets the day on which a report is due, by regime, kind and place in the year."""


def _as_reported(period: Period) -> ReportPeriod:
    """Return a period with its cut-off and its due day, where a text in force on its last day sets them."""
    for (regime, kind, place), reported in _REPORTED.items():
        if (period.regime, period.kind) == (regime, kind):
            year, part = divmod(period.number, period.series.in_a_year)
            if part == place:
                return _in_force(reported, year, period.last_day) or ReportPeriod(period=period)
    return ReportPeriod(period=period)


def _in_force(reported: Callable[..., ReportPeriod], year: int, on: date) -> ReportPeriod | None:
    try:
        return reported(year, on=on)
    except NotInForce:
        return None


def _to_government(report: ReportPeriod) -> list[Words]:
    try:
        due = due_to_government(report, RecipientLevel.GOVERNMENT, on=report.last_day)
    except NotInForce:
        return []
    return [_TO_GOVERNMENT.fill(due=due.words)] if due is not None else []
