"""The work of the Resolution in a period: surveys, contacts with owners, training, inspections, proposals.

Each count has the ids behind it. What is still open at the end, a unit never surveyed or a weakness not put right, is
named as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, TypeVar

from attrs import define, field, frozen

from nq28model.entities import CellLifeWeakness, Obstacle, Task
from nq28model.history import (
    Event,
    Inspected,
    OwnerContacted,
    Proposed,
    Registry,
    Snapshot,
    TrainingHeld,
    UnitSurveyed,
)
from nq28model.periods import Interval
from nq28model.rows import Column, Rows, texts
from nq28model.terms import Term
from nq28model.words import LANGUAGES, Told, Words


class WorkKind(Term):
    """What was done, or is still to do, of which a work report has the ids (việc đã làm, việc còn lại)."""

    SURVEYED = "surveyed", "khảo sát (lượt)", "surveys"
    COVERED = "covered", "đơn vị đã khảo sát trong kỳ", "units surveyed in the period"
    NOT_SURVEYED = "not_surveyed", "đơn vị chưa khảo sát trong kỳ", "units not surveyed in the period"
    NEVER_SURVEYED = "never_surveyed", "đơn vị chưa khảo sát lần nào", "units never surveyed"
    CONTACTED = "contacted", "tiếp xúc, vận động chủ đơn vị (lượt)", "contacts with owners"
    AGREED = "agreed", "chủ đơn vị đồng ý", "owners who agreed"
    REFUSED = "refused", "chủ đơn vị chưa đồng ý", "owners who did not agree"
    OBSTACLE = "obstacle", "trở ngại đã gặp", "obstacles met"
    TRAINED = "trained", "lớp tập huấn, bồi dưỡng", "courses of training"
    INSPECTED = "inspected", "cuộc kiểm tra, giám sát", "inspections"
    FOUND = "found", "hạn chế qua kiểm tra", "weaknesses found"
    REMEDIED = "remedied", "tổ chức đã khắc phục hết hạn chế", "organisations that put all right"
    OPEN = "open", "hạn chế chưa khắc phục", "weaknesses not put right"
    PROPOSED = "proposed", "đề xuất, kiến nghị", "proposals made"


class WorkEntry(NamedTuple):
    """One id behind a count: what was done with it, how often, of which kind, and on which day where that is told."""

    kind: WorkKind
    term: Term | None
    id: str
    number: int
    day: date | None = None


@frozen(kw_only=True)
class OpenFinding:
    """A weakness that an inspection found in an organisation and that is not on record as put right.

    ``found`` is the day of the last inspection that found it, ``remedied`` a later day by which it is to be put right.
    """

    organisation: str
    weakness: CellLifeWeakness
    found: date
    remedied: date | None = None


@frozen(kw_only=True)
class WorkReport(Told):
    """What was done under the Resolution in a period, with the ids behind each count.

    Tables by id say how often; those by term have the ids, each once. ``not_surveyed`` are the units on the list at
    the end that were surveyed before the period and not in it, ``never_surveyed`` those that no survey is on record of.
    """

    interval: Interval
    surveyed: Mapping[str, int]
    covered: tuple[str, ...]
    """The units on the list at the end that were surveyed in the period."""
    not_surveyed: tuple[str, ...]
    never_surveyed: tuple[str, ...]
    contacted: Mapping[str, int]
    agreed: tuple[str, ...]
    """The units whose owner agreed at the last contact that was decided; ``refused`` those whose owner did not."""
    refused: tuple[str, ...]
    obstacles: Mapping[Obstacle, tuple[str, ...]]
    """The units at which each was met, by a survey or at a contact."""
    trained: Mapping[str, int]
    attended: int
    """How many took part in all trainings of which that is on record; ``uncounted`` are how many it is not of."""
    uncounted: int
    inspected: Mapping[str, int]
    found: Mapping[CellLifeWeakness, tuple[str, ...]]
    remedied: tuple[str, ...]
    """The organisations in which all that was found in the period is put right by its end."""
    open_findings: tuple[OpenFinding, ...]
    proposed: Mapping[Task, tuple[str, ...]]

    @property
    def units(self) -> int:
        """How many units are on the list at the end."""
        return len(self.covered) + len(self.not_surveyed) + len(self.never_surveyed)

    @property
    def words(self) -> Words:
        """What it tells."""
        return Words(vi="Việc đã làm trong kỳ", en="Work of the period")

    def entries(self) -> Iterator[WorkEntry]:
        """Yield the ids behind each count, in the order of the kinds."""
        yield from _by_id(WorkKind.SURVEYED, self.surveyed)
        yield from _each(WorkKind.COVERED, self.covered)
        yield from _each(WorkKind.NOT_SURVEYED, self.not_surveyed)
        yield from _each(WorkKind.NEVER_SURVEYED, self.never_surveyed)
        yield from _by_id(WorkKind.CONTACTED, self.contacted)
        yield from _each(WorkKind.AGREED, self.agreed)
        yield from _each(WorkKind.REFUSED, self.refused)
        yield from _each_by_term(WorkKind.OBSTACLE, self.obstacles)
        yield from _by_id(WorkKind.TRAINED, self.trained)
        yield from _by_id(WorkKind.INSPECTED, self.inspected)
        yield from _each_by_term(WorkKind.FOUND, self.found)
        yield from _each(WorkKind.REMEDIED, self.remedied)
        for one in self.open_findings:
            yield WorkEntry(WorkKind.OPEN, one.weakness, one.organisation, 1, one.found)
        yield from _each_by_term(WorkKind.PROPOSED, self.proposed)

    def to_rows(self) -> Rows:
        """Return a row for each id behind each count."""
        return Rows(_COLUMNS, self.entries())

    def lines(self) -> Iterator[Words]:
        """Yield the lines of the report, in both languages; what nobody did has none, but for the surveys."""
        yield _COVERAGE.fill(
            covered=len(self.covered),
            units=self.units,
            surveys=sum(self.surveyed.values()),
            not_surveyed=len(self.not_surveyed),
            never=len(self.never_surveyed),
        )
        if self.contacted:
            yield _CONTACTS.fill(
                contacts=sum(self.contacted.values()),
                units=len(self.contacted),
                agreed=len(self.agreed),
                refused=len(self.refused),
            )
        yield from _by_term(_OBSTACLES, self.obstacles)
        if self.trained:
            yield _TRAINING.fill(
                trainings=sum(self.trained.values()),
                organisations=len(self.trained),
                attended=self.attended,
                uncounted=self.uncounted,
            )
        if self.inspected:
            yield _INSPECTIONS.fill(
                inspections=sum(self.inspected.values()),
                organisations=len(self.inspected),
                open=len(self.open_findings),
            )
        yield from _by_term(_FOUND, self.found)
        yield from _by_term(_PROPOSALS, self.proposed)


T = TypeVar("T", bound=Term)


def _by_id(kind: WorkKind, table: Mapping[str, int]) -> Iterator[WorkEntry]:
    return (WorkEntry(kind, None, id, number) for id, number in table.items())


def _each(kind: WorkKind, ids: Iterable[str], term: Term | None = None) -> Iterator[WorkEntry]:
    return (WorkEntry(kind, term, id, 1) for id in ids)


def _each_by_term(kind: WorkKind, table: Mapping[T, Iterable[str]]) -> Iterator[WorkEntry]:
    return (entry for term, ids in table.items() for entry in _each(kind, ids, term))


def _term_words(entry: WorkEntry) -> Words | None:
    return None if entry.term is None else entry.term.words


_COLUMNS: tuple[Column[WorkEntry], ...] = (
    Column("kind", str, lambda entry: entry.kind.value),
    *texts("kind", lambda entry: entry.kind.words),
    Column("term", str, lambda entry: entry.term.value if entry.term is not None else None),
    *texts("term", _term_words),
    Column("id", str, lambda entry: entry.id),
    Column("number", int, lambda entry: entry.number),
    Column("day", date, lambda entry: entry.day),
)

_COVERAGE = Words(
    vi=(
        "Khảo sát: {covered}/{units} đơn vị trong sổ ({surveys} lượt); đã khảo sát trước kỳ nhưng trong kỳ thì chưa: "
        "{not_surveyed}; chưa khảo sát lần nào: {never}."
    ),
    en=(
        "Units surveyed: {covered} of the {units} on the list ({surveys} surveys); surveyed before the period and not "
        "in it: {not_surveyed}; never surveyed: {never}."
    ),
)
_CONTACTS = Words(
    vi="Tiếp xúc, vận động chủ đơn vị: {contacts} lượt ở {units} đơn vị; đồng ý: {agreed}; chưa đồng ý: {refused}.",
    en="Contacts with owners: {contacts}, at {units} units; agreed: {agreed}; not agreed: {refused}.",
)
_TRAINING = Words(
    vi=(
        "Tập huấn, bồi dưỡng: {trainings} lớp của {organisations} tổ chức; số người dự đã ghi nhận: {attended} "
        "(chưa rõ số người dự: {uncounted} lớp)."
    ),
    en=(
        "Training: {trainings} courses by {organisations} organisations; people who took part, on record: {attended} "
        "(courses of which that is not known: {uncounted})."
    ),
)
_INSPECTIONS = Words(
    vi="Kiểm tra, giám sát: {inspections} cuộc tại {organisations} tổ chức; hạn chế chưa khắc phục: {open}.",
    en="Inspections: {inspections}, of {organisations} organisations; weaknesses not put right: {open}.",
)
_OBSTACLES = Words(vi="Trở ngại đã gặp (số đơn vị)", en="Obstacles met (units)")
_FOUND = Words(vi="Hạn chế qua kiểm tra (số tổ chức)", en="Weaknesses found (organisations)")
_PROPOSALS = Words(vi="Đề xuất, kiến nghị (số tổ chức)", en="Proposals made (organisations)")


def _by_term(title: Words, table: Mapping[T, Collection[str]]) -> Iterator[Words]:
    if table:
        vi, en = (
            "; ".join(f"{term.words.in_(language)} ({len(ids)})" for term, ids in table.items())
            for language in LANGUAGES
        )
        yield Words(vi=f"{title.vi}: {vi}.", en=f"{title.en}: {en}.")


def work_report(registry: Registry, interval: Interval) -> WorkReport:
    """Return the work on record in a period, in one pass over its events.

    An inspection told again of the same day is one. A weakness stands until the day on which it is put right, by the
    last inspection of the period that found it.
    """
    work = _Work(interval=interval)
    for event in registry.between(interval.start, interval.end):
        note = _NOTED.get(type(event))
        if note is not None:
            note(work, event)
    return work.report(registry.as_of(interval.last_day))


def open_findings(events: Iterable[Event], *, on: date) -> tuple[OpenFinding, ...]:
    """Return what inspections have found that is not put right by the end of the day *on*, in the order found first."""
    last: dict[tuple[str, CellLifeWeakness], Inspected] = {}
    for event in events:
        if isinstance(event, Inspected):
            last.update({(event.organisation, weakness): event for weakness in sorted(event.found)})
    return tuple(
        OpenFinding(organisation=id, weakness=weakness, found=event.effective, remedied=event.remedied)
        for (id, weakness), event in last.items()
        if event.remedied is None or event.remedied > on
    )


@define
class _Work:
    """What has been noted of the events of a period so far."""

    interval: Interval
    surveyed: Counter[str] = field(factory=Counter)
    contacted: Counter[str] = field(factory=Counter)
    agreed: dict[str, bool] = field(factory=dict)
    obstacles: dict[Obstacle, dict[str, None]] = field(factory=dict)
    trained: Counter[str] = field(factory=Counter)
    attended: int = 0
    uncounted: int = 0
    inspections: list[Inspected] = field(factory=list)
    proposed: dict[Task, dict[str, None]] = field(factory=dict)

    def note_survey(self, event: UnitSurveyed) -> None:
        self.surveyed[event.unit] += 1
        self.note_obstacles(event)

    def note_contact(self, event: OwnerContacted) -> None:
        self.contacted[event.unit] += 1
        self.note_obstacles(event)
        if event.agreed is not None:
            self.agreed[event.unit] = event.agreed

    def note_obstacles(self, event: UnitSurveyed | OwnerContacted) -> None:
        for obstacle in event.obstacles:
            self.obstacles.setdefault(obstacle, {})[event.unit] = None

    def note_training(self, event: TrainingHeld) -> None:
        self.trained[event.organisation] += 1
        if event.attended is None:
            self.uncounted += 1
        else:
            self.attended += event.attended

    def note_inspection(self, event: Inspected) -> None:
        self.inspections.append(event)

    def note_proposal(self, event: Proposed) -> None:
        self.proposed.setdefault(event.about, {})[event.organisation] = None

    def inspected(self) -> Collection[tuple[str, date]]:
        """Return what was inspected on which day, each once."""
        return dict.fromkeys((event.organisation, event.effective) for event in self.inspections)

    def found(self) -> dict[CellLifeWeakness, dict[str, None]]:
        """Return where each weakness was found."""
        found: dict[CellLifeWeakness, dict[str, None]] = {}
        for event in self.inspections:
            for weakness in event.found:
                found.setdefault(weakness, {})[event.organisation] = None
        return found

    def report(self, closing: Snapshot) -> WorkReport:
        units = tuple(closing.units)
        left = [id for id in units if id not in self.surveyed]
        still_open = open_findings(self.inspections, on=self.interval.last_day)
        with_open = {one.organisation for one in still_open}
        with_any = dict.fromkeys(event.organisation for event in self.inspections if event.found)
        return WorkReport(
            interval=self.interval,
            surveyed=dict(self.surveyed),
            covered=tuple(id for id in units if id in self.surveyed),
            not_surveyed=tuple(id for id in left if id in closing.surveys),
            never_surveyed=tuple(id for id in left if id not in closing.surveys),
            contacted=dict(self.contacted),
            agreed=tuple(id for id, agreed in self.agreed.items() if agreed),
            refused=tuple(id for id, agreed in self.agreed.items() if not agreed),
            obstacles=_in_order(Obstacle, self.obstacles),
            trained=dict(self.trained),
            attended=self.attended,
            uncounted=self.uncounted,
            inspected=dict(Counter(id for id, _ in self.inspected())),
            found=_in_order(CellLifeWeakness, self.found()),
            remedied=tuple(id for id in with_any if id not in with_open),
            open_findings=still_open,
            proposed=_in_order(Task, self.proposed),
        )


def _in_order(kind: type[T], table: Mapping[T, Iterable[str]]) -> dict[T, tuple[str, ...]]:
    """Return a table by the terms of a kind, in their order."""
    return {term: tuple(table[term]) for term in kind if term in table}


_NOTED: Mapping[type[Event], Callable[[_Work, Any], None]] = {
    UnitSurveyed: _Work.note_survey,
    OwnerContacted: _Work.note_contact,
    TrainingHeld: _Work.note_training,
    Inspected: _Work.note_inspection,
    Proposed: _Work.note_proposal,
}
