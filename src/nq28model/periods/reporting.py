"""What a report covers: its period, the day to which its data are taken, and when it is due."""

from __future__ import annotations

from datetime import date

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue, joined
from nq28model.periods.deadlines import DueDay
from nq28model.periods.interval import Interval
from nq28model.periods.period import Period
from nq28model.words import Words

_NOT_BEFORE_THE_PERIOD = Words(vi="từ ngày {start} trở đi", en="a day from {start} on")
_CUT_OFF = Words(vi="số liệu đến ngày {day}{default}", en="data up to {day}{default}")
_DUE = Words(vi="gửi {due}{default}", en="due {due}{default}")
_BY_DEFAULT = Words(vi=" (mặc định, chưa tìm được nguồn)", en=" (a default, untraced)")


@frozen(kw_only=True)
class ReportPeriod:
    """The period of a report, the day to which its data are taken and the day on which it is due, each by itself.

    A cut-off or a due day is None where no text that was seen sets it. ``cut_off_by_default`` and ``due_by_default``
    mark one that is the library's untraced default and not the caller's. Raises ``InvalidValue`` for a cut-off before
    the period.

    >>> from nq28model.periods import PARTY_STATISTICS, PeriodKind
    >>> half = PARTY_STATISTICS.in_year(PeriodKind.HALF_YEAR, 2025)
    >>> ReportPeriod(period=half, cut_off=date(2025, 6, 15)).words.en
    'H1 2025, Party statistics; data up to 15/6/2025'
    """

    period: Period
    cut_off: date | None = field(default=None)
    due: DueDay | None = None
    cut_off_by_default: bool = False
    due_by_default: bool = False

    @cut_off.validator
    def _is_not_before_the_period(self, _: Attribute[date | None], cut_off: date | None) -> None:
        if cut_off is not None and cut_off < self.period.start:
            raise InvalidValue("cut_off", cut_off, _NOT_BEFORE_THE_PERIOD.fill(start=self.period.start))

    @property
    def first_day(self) -> date:
        """The first day reported on."""
        return self.period.start

    @property
    def last_day(self) -> date:
        """The last day reported on: the cut-off, or that of the period where none is set."""
        return self.period.last_day if self.cut_off is None else self.cut_off

    @property
    def interval(self) -> Interval:
        """The days reported on."""
        return Interval.through(self.first_day, self.last_day)

    @property
    def words(self) -> Words:
        """The period with its days, as a reader sees it."""
        said = [self.period.words]
        if self.cut_off is not None:
            said.append(_CUT_OFF.fill(day=self.cut_off, default=_marked(self.cut_off_by_default)))
        if self.due is not None:
            said.append(_DUE.fill(due=self.due.words, default=_marked(self.due_by_default)))
        return joined(said)


def _marked(by_default: bool) -> Words | str:
    return _BY_DEFAULT if by_default else ""
