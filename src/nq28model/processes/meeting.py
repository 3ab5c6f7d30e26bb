"""The meetings of a cell, as a registry has them: what the rules on a meeting, a month, a quarter and a year ask.

That no meeting of a month is on record does not say that none was held: it is asked, unless the caller tells that
the record is whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import field, frozen

from nq28model.computation import Computation
from nq28model.entities import AgendaSubject, MeetingKind, Organisation, PartyOrganisation, PartyRank
from nq28model.facts import meeting as about
from nq28model.facts.activity_vocabularies import MeetingGrade
from nq28model.history import Event, MeetingHeld, OrganisationListed, Registry
from nq28model.periods import Interval
from nq28model.periods.months import calendar_months, later
from nq28model.processes.derived import value_of, with_derived
from nq28model.rules.activity import meeting as rules
from nq28model.rules.activity import meeting_reckoning as reckoning
from nq28model.rules.exact import percentage
from nq28model.spec import Fact
from nq28model.truth import Truth
from nq28model.verdict import judge, known

CELL_RANKS = frozenset({PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_CELL})
"""The ranks of the Party organisations that meet every month."""
_ORDINARY = frozenset({MeetingKind.ORDINARY, MeetingKind.COMBINED})
_THEMATIC = frozenset({MeetingKind.THEMATIC, MeetingKind.COMBINED})

_OF_A_MEETING: Mapping[Fact[Any], Computation[..., Any]] = {
    about.ATTENDANCE_PERCENT: reckoning.attendance,
    about.MEETING_SCORE: reckoning.score,
}
_OF_A_SCORE: Mapping[Fact[Any], Computation[..., Any]] = {about.MEETING_GRADE: reckoning.grade}
_OF_A_YEAR: Mapping[Fact[Any], Computation[..., Any]] = {
    about.MONTHS_MISSED: reckoning.missed,
    about.REGULARITY_PERCENT: reckoning.regularity,
}
_OF_AN_AGENDA: Mapping[Fact[Any], Computation[..., Any]] = {
    about.PRODUCTION_PERCENT: reckoning.agenda_shares,
    about.PARTY_BUILDING_PERCENT: reckoning.party_building_share,
}


@frozen(kw_only=True)
class MeetingRecord:
    """The meetings of a cell that are on record in a period, beside the months in which it had to meet.

    ``is_due_known`` is False where the cell is first heard of within the period, without its founding: in the months
    before it may have had to meet.
    """

    organisation: str
    interval: Interval
    due: tuple[Interval, ...]
    is_due_known: bool
    meetings: tuple[MeetingHeld, ...] = field(repr=False)

    @property
    def held(self) -> tuple[Interval, ...]:
        """The months due of which an ordinary meeting is on record."""
        return tuple(month for month in self.due if self._within(month, _ORDINARY))

    @property
    def lacking(self) -> tuple[Interval, ...]:
        """The months due of which no ordinary meeting is on record."""
        return tuple(month for month in self.due if not self._within(month, _ORDINARY))

    @property
    def regularity_percent(self) -> int | Fraction | None:
        """In what share of the months due an ordinary meeting is on record, exact; None where none was due."""
        return percentage(len(self.held), len(self.due))

    @property
    def agenda(self) -> Mapping[AgendaSubject, int]:
        """What each subject had in all meetings whose agenda is on record."""
        agenda: Counter[AgendaSubject] = Counter()
        for meeting in self.meetings:
            agenda.update(meeting.agenda)
        return agenda

    @property
    def production_percent(self) -> int | Fraction | None:
        """The share of production and business on these agendas, exact; None where none is on record."""
        return self._percent(AgendaSubject.PRODUCTION)

    @property
    def party_building_percent(self) -> int | Fraction | None:
        """The share of Party building on these agendas, exact; None where none is on record."""
        return self._percent(AgendaSubject.PARTY_BUILDING)

    def thematic(self, months: Interval) -> tuple[MeetingHeld, ...]:
        """Return the thematic meetings on record in a stretch of days."""
        return self._within(months, _THEMATIC)

    def score(self, month: Interval) -> int | Fraction | None:
        """Return the score of a month's ordinary meeting, of the last that has one; None where none has."""
        scores = [meeting_facts(meeting).get(about.MEETING_SCORE.id) for meeting in self._within(month, _ORDINARY)]
        return next((score for score in reversed(scores) if score is not None), None)

    def _percent(self, subject: AgendaSubject) -> int | Fraction | None:
        agenda = self.agenda
        return percentage(agenda.get(subject, 0), sum(agenda.values()))

    def _within(self, days: Interval, kinds: frozenset[MeetingKind]) -> tuple[MeetingHeld, ...]:
        return tuple(one for one in self.meetings if one.kind in kinds and one.effective in days)


def meeting_record(registry: Registry, organisation: str, interval: Interval) -> MeetingRecord:
    """Return what is on record of the meetings of a cell in a period.

    It has to meet in each whole month of the period after the month in which it was formed, while it is a cell; where
    its founding is not on record, in each from the day on which it is first heard of. What the law does not count as a
    meeting of a cell is left out. Raises ``UnknownName`` for an organisation that no event has brought in.
    """
    beginning = registry.beginning_of(organisation)
    events = registry.history_within(organisation, interval.start, interval.end)
    months = calendar_months(interval.start, interval.end)
    return MeetingRecord(
        organisation=organisation,
        interval=interval,
        due=tuple(
            month
            for month in months
            if has_to_meet(registry.as_of(month.last_day).organisations.get(organisation), beginning, month)
        ),
        is_due_known=not isinstance(beginning, OrganisationListed) or beginning.effective <= interval.start,
        meetings=tuple(cell_meetings(events)),
    )


def has_to_meet(organisation: Organisation | None, beginning: Event, month: Interval) -> bool:
    """Tell whether an organisation, as it is at the end of a *month*, had to meet in it by when it began."""
    if not isinstance(organisation, PartyOrganisation) or organisation.rank not in CELL_RANKS:
        return False
    is_heard_of = isinstance(beginning, OrganisationListed) and beginning.effective == month.start
    return is_heard_of or beginning.effective < month.start


def cell_meetings(events: Iterable[Event]) -> Iterator[MeetingHeld]:
    """Yield those of *events* that count as meetings of a cell by the law of their day, and are not known not to."""
    for event in events:
        if isinstance(event, MeetingHeld) and not _is_no_cell_meeting(event):
            yield event


def _is_no_cell_meeting(meeting: MeetingHeld) -> bool:
    rule, day = rules.MEETING_NOT_MERGED, meeting.effective
    return rule.is_in_force(day) and judge(rule, meeting.answers, on=day).truth is Truth.NO


def meeting_facts(meeting: MeetingHeld) -> dict[str, Any]:
    """Return what is known of a meeting, for the rules on one: what is on record, and what follows from it.

    Attendance, score and grade follow where the numbers behind them are on record, the shares of the agenda where
    that is. Raises ``InvalidValue`` where more were present than had to be, or more points given than could be had.

    >>> from nq28model.history import MeetingHeld
    >>> facts = {"members_due": 20, "members_present": 17}
    >>> meeting_facts(MeetingHeld(effective=date(2019, 10, 5), organisation="cell-1", answers=facts))
    {'attendance_percent': 85, 'is_combined_session': False, 'members_due': 20, 'members_present': 17}
    """
    day = meeting.effective
    facts = {about.IS_COMBINED_SESSION.id: meeting.kind is MeetingKind.COMBINED, **meeting.answers}
    sheet = with_derived(facts, _OF_A_MEETING, on=day)
    return {**_shares(meeting.agenda, day), **with_derived(sheet, _OF_A_SCORE, on=day)}


def cell_month_facts(registry: Registry, organisation: str, *, on: date, is_whole: bool = False) -> dict[str, Any]:
    """Return how many ordinary meetings a cell has held in the month of the day *on*, up to that day.

    Where none is on record it is left out, unless ``is_whole`` tells that every meeting is. Raises ``UnknownName`` for
    an organisation that no event has brought in.
    """
    record = meeting_record(registry, organisation, _up_to(on, on.month))
    return _counted(about.MEETINGS_IN_MONTH, sum(one.kind in _ORDINARY for one in record.meetings), is_whole=is_whole)


def cell_quarter_facts(registry: Registry, organisation: str, *, on: date, is_whole: bool = False) -> dict[str, Any]:
    """Return how many thematic meetings a cell has held in the quarter of the day *on*, up to that day.

    Where none is on record it is left out, as ``cell_month_facts`` does.
    """
    record = meeting_record(registry, organisation, _up_to(on, on.month - (on.month - 1) % 3))
    return _counted(about.THEMATIC_IN_QUARTER, len(record.thematic(record.interval)), is_whole=is_whole)


def cell_year_facts(registry: Registry, organisation: str, *, on: date, is_whole: bool = False) -> dict[str, Any]:
    """Return what is known of the meetings of a cell in the year of the day *on*, over the months over by that day.

    How many months passed without a meeting is known where each month due has one on record, or where ``is_whole``
    tells that every meeting is on record; mean and grades where each month held has a score besides, the shares of
    the agenda where each meeting has its agenda. What is not known is left out. Raises ``UnknownName`` for an
    organisation that no event has brought in, and ``InvalidValue`` as ``meeting_facts`` does.
    """
    record = meeting_record(registry, organisation, _up_to(on, 1))
    facts: dict[str, Any] = {}
    if record.is_due_known:
        facts[about.MONTHS_DUE.id] = len(record.due)
        facts[about.THEMATIC_COMPLETE.id] = _has_all_thematic(record, is_whole=is_whole)
        if is_whole or not record.lacking:
            facts |= {about.MONTHS_HELD.id: len(record.held), **_graded(record, on)}
    if is_whole or (record.is_due_known and not record.lacking):
        facts |= _shares_of_all(record, on)
    return with_derived(facts, _OF_A_YEAR, on=on)


def _up_to(on: date, first_month: int) -> Interval:
    return Interval(date(on.year, first_month, 1), later(on, "on", days=1))


def _counted(fact: Fact[int], number: int, *, is_whole: bool) -> dict[str, Any]:
    return {fact.id: number} if number or is_whole else {}


def _has_all_thematic(record: MeetingRecord, *, is_whole: bool) -> bool | None:
    """Tell whether each quarter due has a thematic meeting; None where that is not known, or no quarter was due."""
    quarters = [
        Interval(one.start, third.end)
        for one, third in zip(record.due, record.due[2:], strict=False)
        if one.start.month % 3 == 1 and (third.start.year, third.start.month) == (one.start.year, one.start.month + 2)
    ]
    if not quarters:
        return None
    has_all = all(record.thematic(quarter) for quarter in quarters)
    return has_all if has_all or is_whole else None


def _graded(record: MeetingRecord, on: date) -> dict[str, Any]:
    """Return the mean and the grades of the months held; nothing where one of them has no score."""
    scores = {month.start.month: record.score(month) for month in record.held}
    if None in scores.values():
        return {}
    grades = [value_of(reckoning.grade, {about.MEETING_SCORE.id: score}, on=on) for score in scores.values()]
    return {
        about.MEAN_SCORE.id: value_of(reckoning.year_mean, {"monthly_scores": scores}, on=on),
        about.MONTHS_GRADED_GOOD.id: grades.count(MeetingGrade.GOOD),
        about.MONTHS_GRADED_LOW.id: grades.count(MeetingGrade.AVERAGE) + grades.count(MeetingGrade.POOR),
    }


def _shares_of_all(record: MeetingRecord, on: date) -> dict[str, Any]:
    return _shares(record.agenda, on) if all(meeting.agenda for meeting in record.meetings) else {}


def _shares(agenda: Mapping[AgendaSubject, int], on: date) -> dict[str, Any]:
    """Return the shares of production and of Party building on an agenda; nothing of an agenda not on record."""
    if not agenda:
        return {}
    return known({fact.id: value_of(share, {"agenda_items": agenda}, on=on) for fact, share in _OF_AN_AGENDA.items()})
