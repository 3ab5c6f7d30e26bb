"""The review of a registry (rà soát): the work list of the Resolution on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

from attrs import frozen

from nq28model.entities import Branch, CellLifeWeakness, Obstacle, PartyOrganisation, PartyRank, Unit
from nq28model.errors import NotInForce, joined
from nq28model.facts.reading import organisation_facts, unit_facts
from nq28model.history import OrganisationListed, Registry, Snapshot, Transfer
from nq28model.needs import Need
from nq28model.periods import RESOLUTION_28_ANCHOR, Interval, ReviewPeriod
from nq28model.periods.months import last_whole_month, later
from nq28model.processes.congress import congress_facts, next_congress
from nq28model.processes.meeting import cell_month_facts, has_to_meet
from nq28model.processes.transfer import day_of_law, transfer_facts
from nq28model.reports.resolution import ResolutionReport, counted_under, resolution_report
from nq28model.reports.work import WorkReport, open_findings, work_report
from nq28model.rows import Column, Rows, texts
from nq28model.rules import scope, transfer
from nq28model.rules.activity.meeting import MEETING_MONTHLY
from nq28model.rules.party.organisation import (
    CELL_VIABLE,
    GRASSROOTS_BODY_SIZE,
    GRASSROOTS_CELL_SIZE,
    ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
    ORGANISATION_FORMABLE,
)
from nq28model.rules.union.base import BASE_FORMABLE
from nq28model.rules.youth.cell import CELL_FORMABLE as YOUTH_CELL_FORMABLE
from nq28model.spec import Fact, Rule
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge
from nq28model.words import Told, Words

# Which rule asks whether a unit may have an organisation of its own.
_FORMABLE: Mapping[Branch, Rule] = {
    Branch.PARTY: ORGANISATION_FORMABLE,
    Branch.UNION: BASE_FORMABLE,
    Branch.YOUTH_UNION: YOUTH_CELL_FORMABLE,
}
UNIT_RULES: tuple[Rule, ...] = (scope.NQ28, *_FORMABLE.values())
"""What the review asks of a unit: whether the Resolution covers it, and what may be formed in it."""
_TITLES: Mapping[str, Words] = {
    scope.NQ28.id: Words(vi="thuộc phạm vi Nghị quyết 28-NQ/TU", en="covered by Resolution 28-NQ/TU"),
    ORGANISATION_FORMABLE.id: Words(vi="lập tổ chức đảng", en="form a Party organisation"),
    BASE_FORMABLE.id: Words(vi="thành lập công đoàn cơ sở", en="found a base union"),
    YOUTH_CELL_FORMABLE.id: Words(vi="lập chi đoàn", en="form a Youth Union cell"),
}
# What the law asks of a Party organisation that is kept, by its rank.
_KEPT: Mapping[PartyRank, tuple[Rule, ...]] = {
    PartyRank.AFFILIATED_CELL: (CELL_VIABLE,),
    PartyRank.GRASSROOTS_CELL: (ORGANISATION_ENOUGH_OFFICIAL_MEMBERS, GRASSROOTS_CELL_SIZE),
    PartyRank.GRASSROOTS_BODY: (GRASSROOTS_BODY_SIZE,),
}


class FindingKind(Term):
    """What is to be done about a finding: each is of one kind, and none is dropped."""

    READY = "ready", "đủ điều kiện thành lập", "ready to form"
    ONE_STEP_SHORT = "one_step_short", "còn thiếu một bước", "one step short"
    FURTHER = "further", "còn thiếu nhiều bước", "more than one step short"
    TO_ASK = "to_ask", "cần hỏi thêm", "to ask"
    BELOW = "below", "chưa đạt yêu cầu đối với tổ chức hiện có", "below what the law asks"
    TRANSFER_INCOMPLETE = "transfer_incomplete", "chuyển giao chưa hoàn tất", "transfers not complete"
    MEETING_DUE = (
        "meeting_due",
        "tháng gần nhất chưa ghi nhận sinh hoạt chi bộ",
        "meetings due of which none is on record",
    )
    CONGRESS_DUE = "congress_due", "đến kỳ đại hội hoặc chưa rõ kỳ đại hội", "congresses due, or not known to be"
    NEVER_SURVEYED = "never_surveyed", "đơn vị chưa khảo sát lần nào", "units never surveyed"
    NOT_SURVEYED = "not_surveyed", "đơn vị chưa khảo sát trong kỳ", "units not surveyed in the period"
    NOT_REMEDIED = "not_remedied", "hạn chế qua kiểm tra chưa khắc phục", "findings not remedied"
    NOT_IN_FORCE = "not_in_force", "chưa có quy tắc để xét", "no rule in force to judge by"
    OUTSIDE = "outside", "ngoài phạm vi Nghị quyết", "outside the Resolution"


_BECAUSE = Words(vi="[{citations}; {evidence}]", en="[{citations}; {evidence}]")
_STEP = Words(vi="cần: {step}", en="it would take: {step}")
_ASK = Words(vi="hỏi: {question}", en="ask: {question}")
_HINDERED = Words(vi="trở ngại: {obstacles}", en="obstacles: {obstacles}")
_MORE = Words(vi="… và {n} câu hỏi nữa", en="… and {n} more questions")
_MOST_QUESTIONS = 3
_BY = Words(vi="đến kỳ ngày {day}", en="it fell due on {day}")
_SINCE = Words(vi="ngày {day}: {weaknesses}", en="on {day}: {weaknesses}")
_BRIEF = frozenset(
    {
        FindingKind.FURTHER,
        FindingKind.MEETING_DUE,
        FindingKind.NEVER_SURVEYED,
        FindingKind.NOT_SURVEYED,
        FindingKind.OUTSIDE,
    }
)


@frozen(kw_only=True)
class Finding:
    """What the review found of a unit, an organisation or a transfer: the question, and what the law says to it.

    ``verdict`` is None where the rule is not in force on the day that counts, and ``missing`` says since when
    it is. ``rule`` is None where no rule asks it: of surveys, and of what an inspection found, whose ``weaknesses``
    are named. ``day`` is the day that counts: by which a meeting or a congress was due, on which a unit was last
    surveyed or a weakness last found. ``obstacles`` are those met at the last survey of the unit.
    """

    kind: FindingKind
    subject: str
    name: str
    rule: Rule | None
    verdict: Verdict | None = None
    missing: NotInForce | None = None
    obstacles: tuple[Obstacle, ...] = ()
    day: date | None = None
    weaknesses: tuple[CellLifeWeakness, ...] = ()

    @property
    def title(self) -> Words:
        """What is asked, in few words: what may be formed, or what the rule says; else the kind of finding."""
        if self.rule is None:
            return self.kind.words
        return _TITLES.get(self.rule.id, self.rule.says)

    @property
    def steps(self) -> tuple[Need, ...]:
        """What would have to change of what is known."""
        return steps_of(self.verdict) if self.verdict is not None else ()

    @property
    def questions(self) -> tuple[Fact[Any], ...]:
        """What to ask, in the order of the rule's text."""
        return self.verdict.questions if self.verdict is not None else ()

    @property
    def words(self) -> Words:
        """Of what, and what is asked."""
        return Words(vi="{name}: {title}", en="{name}: {title}").fill(name=self.name, title=self.title)

    @property
    def is_brief(self) -> bool:
        """Whether its name is enough to a reader: it says what to do, or nothing is to be done about it now.

        So is a congress of which nothing is known.
        """
        return self.kind in _BRIEF or (self.kind is FindingKind.CONGRESS_DUE and self.day is None)

    def to_do(self) -> Iterator[Words]:
        """Yield what is missing or due, what it would take and what to ask: of many questions the first."""
        if self.missing is not None:
            yield self.missing.words
        if self.weaknesses:
            yield _SINCE.fill(day=self.day, weaknesses=joined(one.words for one in self.weaknesses))
        elif self.day is not None:
            yield _BY.fill(day=self.day)
        for need in self.steps:
            yield _STEP.fill(step=need.words)
        questions = self.questions
        for fact in questions[:_MOST_QUESTIONS]:
            yield _ASK.fill(question=fact.question)
        if len(questions) > _MOST_QUESTIONS:
            yield _MORE.fill(n=len(questions) - _MOST_QUESTIONS)

    @property
    def hindered(self) -> Words | None:
        """The obstacles met at the last survey; None where there was none."""
        if not self.obstacles:
            return None
        return _HINDERED.fill(obstacles=joined((one.words for one in self.obstacles), ", "))

    @property
    def source(self) -> Words | None:
        """The first text that decided, how many stand beside it, and the weakest evidence; None without a verdict."""
        if self.verdict is None:
            return None
        first, *others = self.verdict.citations
        text = first.words
        if others:
            text = Words(vi="{text} và {n} căn cứ khác", en="{text} and {n} more").fill(text=text, n=len(others))
        evidence = self.verdict.evidence
        return _BECAUSE.fill(citations=text, evidence=evidence.words if evidence is not None else "–")

    def lines(self) -> Iterator[Words]:
        """Yield the finding as a reader sees it: of what, what to do or to ask, what hindered, and the text."""
        yield self.words
        for line in (*self.to_do(), self.hindered, self.source):
            if line is not None:
                yield Words(vi="  {line}", en="  {line}").fill(line=line)


def _joined(said: Iterable[Words]) -> Words | None:
    """Return several texts as one; None where there is none."""
    said = tuple(said)
    return joined(said) if said else None


def _obstacles(finding: Finding) -> Words | None:
    return _joined(obstacle.words for obstacle in finding.obstacles)


_COLUMNS: tuple[Column[Finding], ...] = (
    Column("kind", str, lambda finding: finding.kind.value),
    *texts("kind", lambda finding: finding.kind.words),
    Column("subject", str, lambda finding: finding.subject),
    Column("name", str, lambda finding: finding.name),
    Column("rule", str, lambda finding: finding.rule.id if finding.rule is not None else None),
    *texts("", lambda finding: finding.title),
    Column("truth", str, lambda finding: finding.verdict.truth.name.lower() if finding.verdict is not None else None),
    Column("day", date, lambda finding: finding.day),
    *texts("to_do", lambda finding: _joined(finding.to_do())),
    *texts("obstacles", _obstacles),
    *texts("source", lambda finding: finding.source),
)


@frozen(kw_only=True)
class Review(Told):
    """The work list of a registry on a day, and the period's report and the work done up to that day."""

    on: date
    findings: tuple[Finding, ...]
    report: ResolutionReport
    work: WorkReport

    @property
    def words(self) -> Words:
        """That it is a review, and of which day."""
        return Words(vi="RÀ SOÁT ngày {day}", en="REVIEW on {day}").fill(day=self.on)

    def lines(self) -> Iterator[Words]:
        """Yield the review as a reader sees it: the report, then the findings by kind."""
        yield self.words
        yield from self.report.lines()
        yield self.work.words
        yield from self.work.lines()
        for kind in FindingKind:
            findings = self.of_kind(kind)
            yield Words(vi="{kind}: {n}", en="{kind}: {n}").fill(kind=kind, n=len(findings))
            for title, names in self.briefly(kind):
                yield Words(vi="  {title}: {names}", en="  {title}: {names}").fill(title=title, names=names)
            for line in (line for finding in self.at_length(kind) for line in finding.lines()):
                yield Words(vi="  {line}", en="  {line}").fill(line=line)

    def to_rows(self) -> Rows:
        """Return a row for each finding."""
        return Rows(_COLUMNS, self.findings)

    def of_kind(self, kind: FindingKind) -> tuple[Finding, ...]:
        """Return the findings of one kind, in the order of the registry."""
        return tuple(finding for finding in self.findings if finding.kind is kind)

    def briefly(self, kind: FindingKind) -> Iterator[tuple[Words, str]]:
        """Yield those of a kind whose names are enough: each question, with how many they are, and their names."""
        names: dict[Words, list[str]] = {}
        for finding in self.of_kind(kind):
            if finding.is_brief:
                names.setdefault(finding.title, []).append(finding.name)
        for title, those in names.items():
            yield Words(vi="{title} ({n})", en="{title} ({n})").fill(title=title, n=len(those)), ", ".join(those)

    def at_length(self, kind: FindingKind) -> tuple[Finding, ...]:
        """Return those of a kind that a reader is told more of than their names."""
        return tuple(finding for finding in self.of_kind(kind) if not finding.is_brief)

    @property
    def ready(self) -> tuple[Finding, ...]:
        """Units that may have an organisation that they have not."""
        return self.of_kind(FindingKind.READY)

    @property
    def one_step_short(self) -> tuple[Finding, ...]:
        """Units that one step keeps from it; ``steps`` names it."""
        return self.of_kind(FindingKind.ONE_STEP_SHORT)

    @property
    def to_ask(self) -> tuple[Finding, ...]:
        """Units and organisations of which answers are missing; ``questions`` names them."""
        return self.of_kind(FindingKind.TO_ASK)

    @property
    def below(self) -> tuple[Finding, ...]:
        """Organisations below what the law asks."""
        return self.of_kind(FindingKind.BELOW)

    @property
    def transfers(self) -> tuple[Finding, ...]:
        """Transfers that are not complete, or not known to be."""
        return self.of_kind(FindingKind.TRANSFER_INCOMPLETE)


def review(registry: Registry, *, on: date, period: ReviewPeriod | None = None) -> Review:
    """Review a registry on the day *on*.

    ``period`` is the review period reported on, the Resolution's ten years where it is not given; its figures
    run up to *on*. Raises ``NotInForce`` for a day before the Resolution, and ``InvalidValue`` for 31/12/9999, after
    which there is no day.
    """
    scope.NQ28.version_on(on)
    snapshot = registry.as_of(on)
    counted = counted_under(snapshot, registry.kept_for)
    whole = period if period is not None else ReviewPeriod(years=10, anchor=RESOLUTION_28_ANCHOR)
    report = resolution_report(registry, whole.with_data_as_of(on))
    since = report.interval.start
    month = last_whole_month(on)
    at_its_end = registry.as_of(month.last_day)
    return Review(
        on=on,
        findings=(
            *(finding for unit in snapshot.units.values() for finding in _of_unit(snapshot, unit, on, since)),
            *(finding for id in sorted(counted) for finding in _of_organisation(snapshot, id, on)),
            *(finding for id in sorted(counted) for finding in _of_meetings(registry, at_its_end, id, month)),
            *(finding for id in sorted(counted) for finding in _of_congress(registry, snapshot, id)),
            *_of_inspections(registry, snapshot),
            *(
                finding
                for one in snapshot.transfers
                if one.organisation in counted
                for finding in _of_transfer(registry, snapshot, one)
            ),
        ),
        report=report,
        work=work_report(registry, report.interval),
    )


def steps_of(verdict: Verdict) -> tuple[Need, ...]:
    """Return what would have to change of what is known for a NO to become YES."""
    return tuple(need for need in verdict.needs if need.now is not None)


def is_one_step_short(verdict: Verdict) -> bool:
    """Tell whether one change is enough: by one where it is a count, and never of what the subject is."""
    steps = steps_of(verdict)
    return len(steps) == 1 and not steps[0].about.is_given and steps[0].step in (None, 1, -1)


def _of_unit(snapshot: Snapshot, unit: Unit, on: date, since: date) -> Iterator[Finding]:
    """Yield what a unit may have and has not, if the Resolution covers it, and that no survey was made *since*."""
    facts = unit_facts(snapshot, unit.id)
    surveys = snapshot.surveys.get(unit.id, ())
    obstacles = tuple(sorted(surveys[-1].obstacles)) if surveys else ()
    in_scope = judge(scope.NQ28, facts, on=on)
    if in_scope.truth is not Truth.YES:
        kind = FindingKind.OUTSIDE if in_scope.truth is Truth.NO else FindingKind.TO_ASK
        yield Finding(
            kind=kind, subject=unit.id, name=unit.name, rule=scope.NQ28, verdict=in_scope, obstacles=obstacles
        )
    day = surveys[-1].effective if surveys else None
    if in_scope.truth is not Truth.NO and (day is None or day < since):
        kind = FindingKind.NEVER_SURVEYED if day is None else FindingKind.NOT_SURVEYED
        yield Finding(kind=kind, subject=unit.id, name=unit.name, rule=None, day=day, obstacles=obstacles)
    if in_scope.truth is not Truth.YES:
        return
    has = {organisation.branch for organisation in snapshot.of_unit(unit.id)}
    for branch, rule in _FORMABLE.items():
        if branch not in has:
            verdict = judge(rule, facts, on=on)
            yield Finding(
                kind=_kind_of(verdict), subject=unit.id, name=unit.name, rule=rule, verdict=verdict, obstacles=obstacles
            )


def _kind_of(verdict: Verdict) -> FindingKind:
    if verdict.truth is Truth.YES:
        return FindingKind.READY
    if verdict.truth is Truth.UNKNOWN:
        return FindingKind.TO_ASK
    return FindingKind.ONE_STEP_SHORT if is_one_step_short(verdict) else FindingKind.FURTHER


def _of_organisation(snapshot: Snapshot, id: str, on: date) -> Iterator[Finding]:
    """Yield where a Party organisation falls below what the law asks of its rank, or may for all that is known."""
    organisation = snapshot.organisation(id)
    if isinstance(organisation, PartyOrganisation):
        facts = organisation_facts(snapshot, id)
        for rule in _KEPT.get(organisation.rank, ()):
            if not rule.is_in_force(on):
                continue
            verdict = judge(rule, facts, on=on)
            if verdict.truth is not Truth.YES:
                kind = FindingKind.BELOW if verdict.truth is Truth.NO else FindingKind.TO_ASK
                yield Finding(kind=kind, subject=id, name=organisation.name, rule=rule, verdict=verdict)


def _of_meetings(registry: Registry, at_its_end: Snapshot, id: str, month: Interval) -> Iterator[Finding]:
    """Yield that of a cell no meeting is on record for the last whole month, in which it had to meet."""
    rule, day = MEETING_MONTHLY, month.last_day
    organisation = at_its_end.organisations.get(id)
    if not rule.is_in_force(day) or not has_to_meet(organisation, registry.beginning_of(id), month):
        return
    verdict = judge(rule, cell_month_facts(registry, id, on=day), on=day)
    if verdict.truth is not Truth.YES:
        name = at_its_end.organisation(id).name
        yield Finding(kind=FindingKind.MEETING_DUE, subject=id, name=name, rule=rule, verdict=verdict, day=day)


def _of_congress(registry: Registry, snapshot: Snapshot, id: str) -> Iterator[Finding]:
    """Yield that the next congress of an organisation is due, or that it is not known when it is.

    Where neither a congress nor an end of the term is on record, an organisation younger than a term is left alone.
    """
    on, coming = snapshot.on, next_congress(snapshot, id)
    if coming is None or coming.months is None or (coming.due is not None and coming.due > on):
        return
    beginning = registry.beginning_of(id)
    is_founded = not isinstance(beginning, OrganisationListed)
    if coming.due is None and is_founded and later(beginning.effective, "effective", months=coming.months) > on:
        return
    yield Finding(
        kind=FindingKind.CONGRESS_DUE,
        subject=id,
        name=snapshot.organisation(id).name,
        rule=coming.rule,
        verdict=judge(coming.rule, congress_facts(snapshot, id, on=on), on=on),
        day=coming.due,
    )


def _of_inspections(registry: Registry, snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what inspections have found in organisations in being, and that is not on record as put right."""
    below = snapshot.below(*registry.kept_for) if registry.kept_for else snapshot.organisations
    found = open_findings(registry.between(date.min, later(snapshot.on, "on", days=1)), on=snapshot.on)
    by_inspection: dict[tuple[str, date], list[CellLifeWeakness]] = {}
    for one in found:
        by_inspection.setdefault((one.organisation, one.found), []).append(one.weakness)
    for (id, day), weaknesses in by_inspection.items():
        if id in below:
            yield Finding(
                kind=FindingKind.NOT_REMEDIED,
                subject=id,
                name=snapshot.organisation(id).name,
                rule=None,
                day=day,
                weaknesses=tuple(weaknesses),
            )


def _of_transfer(registry: Registry, snapshot: Snapshot, one: Transfer) -> Iterator[Finding]:
    """Yield a transfer that is not complete, by the law and the places of the day on which it was made."""
    day = day_of_law(one)
    name = snapshot.organisation(one.organisation).name
    try:
        verdict = judge(transfer.COMPLETE, transfer_facts(registry.as_of(day), one), on=day)
    except NotInForce as missing:
        yield Finding(
            kind=FindingKind.NOT_IN_FORCE, subject=one.organisation, name=name, rule=transfer.COMPLETE, missing=missing
        )
        return
    if verdict.truth is not Truth.YES:
        yield Finding(
            kind=FindingKind.TRANSFER_INCOMPLETE,
            subject=one.organisation,
            name=name,
            rule=transfer.COMPLETE,
            verdict=verdict,
        )
