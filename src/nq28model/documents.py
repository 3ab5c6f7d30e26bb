"""What the documents hold, as frozen values that stand nearer to paper than to the law.

A registry, a report and a case read back as themselves. A verdict cannot: it is a tree of rules, and rules are not
written into a document. Its document keeps what was said, and what it was said of: the rule's id, the facts and the
day, from which it can be judged again and compared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, TypeAlias

from attrs import field, fields, frozen

from nq28model.cases import Case
from nq28model.domains import Day, Number, Share
from nq28model.entities import Branch, CellLifeWeakness, Obstacle, Task
from nq28model.errors import InvalidDocument, InvalidValue, Nq28Error, UnknownName, faults_in, raise_faults
from nq28model.facts import APPLICANT, MEMBER, MEMBERSHIP_TRANSFER, PERSON
from nq28model.history import Registry
from nq28model.law import Citation, Evidence
from nq28model.needs import Need
from nq28model.periods import RESOLUTION_28_ANCHOR, Interval, ReviewPeriod
from nq28model.reports import (
    REVIEW_MEASURES,
    Balance,
    BranchReport,
    Breakdown,
    FigureTable,
    Finding,
    FindingKind,
    Flow,
    Measure,
    OpenFinding,
    ResolutionReport,
    Review,
    Way,
    WorkReport,
)
from nq28model.rules import RULEBOOK, Rulebook
from nq28model.spec import Fact, Rule
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import FACT, Verdict, judge
from nq28model.words import Words

Plain: TypeAlias = str | int | float | bool | None
"""A value as JSON has it: a day is a text like 2019-10-31, a number that no float holds exactly a text like 2/3."""

A_DAY = Words(vi="một ngày viết như 2019-10-31", en="a day written like 2019-10-31")
WITHHELD = Words(vi="một giá trị về con người (không nêu lại)", en="a value about a person (not repeated here)")
"""What an error shows in the place of a value that is about a person."""

KEY = Words(vi="khóa", en="key")

ABOUT_PEOPLE = frozenset({APPLICANT.id, MEMBER.id, MEMBERSHIP_TRANSFER.id, PERSON.id})
"""The subjects of rules that are people: what is answered of them is not repeated in an error."""


# --- values -----------------------------------------------------------------------------------------


def plain(value: Any) -> Any:
    """Return a value of a fact as JSON has it, so that it can be read back as it was.

    >>> plain(date(2019, 10, 31)), plain(Fraction(2, 3)), plain(Decimal("49.5")), plain(Decimal("33.3"))
    ('2019-10-31', '2/3', 49.5, '33.3')
    >>> plain(Decimal("0.00")), plain(Decimal(50))
    ('0.00', 50)
    """
    match value:
        case date():
            return value.isoformat()
        case Fraction():
            return value.numerator if value.denominator == 1 else str(value)
        case Decimal():
            return _plain_decimal(value)
        case Term():
            return str(value)
        case _:
            return value


def _plain_decimal(value: Decimal) -> int | float | str:
    """Return a number where one holds it to the letter, and else its text: «0.00» is said as 0.00, and not as 0.0."""
    written = f"{value:f}"
    if "." not in written:
        return int(value)
    number = float(value)
    return number if repr(number) == written and Decimal(number) == value else written


def read_plain_day(text: object) -> date | None:
    """Return the day that a document writes, as 2019-10-31; None for anything else."""
    if isinstance(text, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return None
    return None


MOST_FAULTS = 100
"""How many faults are told at once."""

MOST_DIGITS = 100
"""How many digits a number that is written as text may have."""


def read_plain_number(text: object) -> Decimal | Fraction | None:
    """Return the exact number that a document writes as text, as 33.3 or 2/3; None for anything else."""
    if not isinstance(text, str) or len(text) > MOST_DIGITS:
        return None
    if re.fullmatch(r"-?[0-9]+/0*[1-9][0-9]*", text):
        return Fraction(text)
    return Decimal(text) if re.fullmatch(r"-?[0-9]+\.[0-9]+", text) else None


_A_SHARE = Words(vi='một phân số từ 0 đến 1, viết như "2/3"', en='a fraction from 0 to 1, written like "2/3"')


def read_plain(fact: Fact[Any], value: object, where: str) -> Any:
    """Return the answer to a fact that a document writes; None is an answer that is not known.

    Raises ``InvalidValue`` for what is no answer to it, with *where*.

    >>> from nq28model.facts import FACTS_BY_ID
    >>> read_plain(FACTS_BY_ID["last_congress_on"], "2020-06-15", "")
    datetime.date(2020, 6, 15)
    """
    answer: Any
    match fact.domain:
        case Day():
            answer, wanted = read_plain_day(value), A_DAY
        case Share():
            answer, wanted = _number_or(value), _A_SHARE
        case Number():
            answer, wanted = _number_or(value), fact.domain.wanted
        case _:
            answer, wanted = value, fact.domain.wanted
    if value is None or fact.domain.admits(answer):
        return answer
    raise InvalidValue(where, value, wanted)


def _number_or(value: object) -> Any:
    number = read_plain_number(value)
    return value if number is None else number


def read_facts(facts: Mapping[str, Any], among: Mapping[str, Fact[Any]], where: str = "") -> dict[str, Any]:
    """Return a sheet of answers that a document writes.

    Raises ``UnknownName`` for a name that is not *among* the facts, ``InvalidValue`` for what is no answer to one;
    several faults come in one ``Faults``, each with its path below *where*.
    """
    answers: dict[str, Any] = {}
    faults: list[Nq28Error] = []
    for name, value in facts.items():
        fact = among.get(name)
        if fact is None:
            faults.append(UnknownName(FACT, name, among, where))
        else:
            try:
                answers[name] = read_plain(fact, value, f"{where}.{name}" if where else name)
            except InvalidValue as fault:
                faults.append(fault)
        if len(faults) > MOST_FAULTS:
            break
    raise_faults(faults)
    return answers


# --- the registry -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class RegistryDocument:
    """A registry with what a reader should know of it, and the review that it is kept for."""

    about: Words
    registry: Registry
    review: ReviewPeriod | None = None


# --- verdicts ---------------------------------------------------------------------------------------


@frozen(kw_only=True)
class NeedDocument:
    """One fact that would have to have another value: its id, the value now, the value wanted."""

    fact: str
    now: Plain
    wanted: Plain


@frozen(kw_only=True)
class CitationDocument:
    """Where the law says so: the id of the text, the place in it, and the later texts that kept it."""

    instrument: str
    provision: Words | None
    kept_by: tuple[str, ...]


@frozen(kw_only=True)
class VerdictDocument:
    """What was said of a rule on a day, and the facts that it was said of.

    ``rule`` and ``facts`` are None in what was written before they were kept, ``rule`` also where what was judged
    is no rule: such a verdict can be read, and not be judged again.
    """

    rule: str | None = None
    facts: Mapping[str, Plain] | None = None
    truth: Truth
    on: date
    asks: tuple[str, ...]
    needs: tuple[NeedDocument, ...]
    citations: tuple[CitationDocument, ...]
    evidence: Evidence | None
    explanation: Words

    @classmethod
    def of(cls, verdict: Verdict) -> VerdictDocument:
        """Return the document of a verdict."""
        return cls(
            rule=verdict.spec.id if isinstance(verdict.spec, Rule) else None,
            facts={id: plain(value) for id, value in verdict.facts.items()},
            truth=verdict.truth,
            on=verdict.on,
            asks=tuple(fact.id for fact in verdict.questions),
            needs=tuple(_need(need) for need in verdict.needs),
            citations=tuple(_citation(citation) for citation in verdict.citations),
            evidence=verdict.evidence,
            explanation=Words(vi=verdict.explain("vi"), en=verdict.explain("en")),
        )

    def judged_again(self, *, rulebook: Rulebook = RULEBOOK) -> Rejudgement:
        """Judge the rule again, by the same facts and day, and tell in what the answer is another now.

        Raises ``InvalidDocument`` where the document keeps no rule or no facts, and otherwise as ``judge`` does.
        """
        if self.rule is None or self.facts is None:
            raise InvalidDocument(".", _NOT_KEPT)
        rule = rulebook[self.rule]
        verdict = judge(rule, _sheet_of(rule, self.facts), on=self.on)
        again = VerdictDocument.of(verdict)
        names = (one.name for one in fields(VerdictDocument))
        return Rejudgement(
            verdict=verdict, differences=tuple(name for name in names if getattr(self, name) != getattr(again, name))
        )


_NOT_KEPT = Words(
    vi="văn bản không ghi quy tắc hoặc dữ kiện nên không xét lại được",
    en="the rule or the facts are not kept in it, so that it cannot be judged again",
)


@frozen(kw_only=True)
class Rejudgement:
    """The verdict that the same facts have now, and the names of what was written otherwise."""

    verdict: Verdict
    differences: tuple[str, ...]


def _need(need: Need) -> NeedDocument:
    return NeedDocument(fact=need.fact, now=plain(need.now), wanted=plain(need.wanted))


def _citation(citation: Citation) -> CitationDocument:
    return CitationDocument(
        instrument=citation.instrument.id,
        provision=citation.provision,
        kept_by=tuple(later.id for later in citation.kept_by),
    )


def _sheet_of(rule: Rule, facts: Mapping[str, Plain]) -> dict[str, Any]:
    """Return the answers of a sheet for a rule; a fault in what is said of a person does not repeat it."""
    answers: dict[str, Any] = {}
    faults: list[Nq28Error] = []
    try:
        answers = read_facts(facts, rule.vocabulary, "facts")
    except Nq28Error as error:
        faults = faults_in(error)
    raise_faults([withheld(fault) for fault in faults] if rule.subject.id in ABOUT_PEOPLE else faults)
    return answers


def withheld(error: Nq28Error) -> Nq28Error:
    """Return a fault without the value that was given, which is about a person; keys and facts keep their names."""
    match error:
        case InvalidValue():
            return InvalidValue(error.where, WITHHELD, error.wanted)
        case UnknownName(kind=kind) if kind not in (FACT, KEY):
            return UnknownName(kind, WITHHELD, error.known, error.where)
        case _:
            return error


# --- answers that a form sends ----------------------------------------------------------------------


@frozen(kw_only=True)
class SheetDocument:
    """What a form sends: the rule that is asked, the day, and the answers by fact id."""

    rule: str
    on: date
    facts: Mapping[str, Plain]

    def sheet(self, *, rulebook: Rulebook = RULEBOOK) -> Sheet:
        """Return the sheet; raises ``UnknownName`` and ``InvalidValue`` for a rule or an answer that cannot be."""
        rule = _rule(self.rule, rulebook)
        return Sheet(rule=rule, on=self.on, facts=_sheet_of(rule, self.facts))


@frozen(kw_only=True)
class Sheet:
    """The answers known of a subject, for one rule on one day."""

    rule: Rule
    on: date
    facts: Mapping[str, Any]

    def judge(self) -> Verdict:
        """Return the verdict; raises ``NotInForce`` where the rule has no wording on the day."""
        return judge(self.rule, self.facts, on=self.on)


def _rule(id: str, rulebook: Rulebook) -> Rule:
    try:
        return rulebook[id]
    except UnknownName as error:
        told = UnknownName(error.kind, error.name, error.known, "rule")
    raise told


# --- cases ------------------------------------------------------------------------------------------


class Expected(Term):
    """What a case wants of the rule."""

    YES = "yes", "có", "yes"
    NO = "no", "không", "no"
    UNKNOWN = "unknown", "chưa rõ", "unknown"
    NOT_IN_FORCE = "not in force", "không có hiệu lực", "not in force"


_TRUTHS: Mapping[Expected, Truth | None] = {
    Expected.YES: Truth.YES,
    Expected.NO: Truth.NO,
    Expected.UNKNOWN: Truth.UNKNOWN,
    Expected.NOT_IN_FORCE: None,
}
_EXPECTED = {truth: expected for expected, truth in _TRUTHS.items()}
_A_TEXT = Words(vi="một chuỗi không trống", en="a text that is not blank")


def _is_not_blank(_: object, attribute: Any, value: Any) -> None:
    if value is not None and not value.strip():
        raise InvalidValue(attribute.name, value, _A_TEXT)


@frozen(kw_only=True)
class CaseDocument:
    """What a rule must answer of a sheet of facts on a day."""

    rule: str
    name: str = field(validator=_is_not_blank)
    on: date
    facts: Mapping[str, Plain]
    truth: Expected
    asks: tuple[str, ...] | None = None
    cites: tuple[str, ...] = ()
    source: str | None = field(default=None, validator=_is_not_blank)
    line: int = 1

    @classmethod
    def of(cls, case: Case) -> CaseDocument:
        """Return the document of a case."""
        return cls(
            rule=case.rule.id,
            name=case.name,
            on=case.on,
            facts={id: plain(value) for id, value in case.facts.items()},
            truth=_EXPECTED[case.truth],
            asks=None if case.asks is None else tuple(sorted(case.asks)),
            cites=case.cites,
            source=case.source,
            line=case.line,
        )

    def case(self, *, rulebook: Rulebook = RULEBOOK) -> Case:
        """Return the case; raises ``UnknownName`` and ``InvalidValue`` for a rule or an answer that cannot be."""
        rule = _rule(self.rule, rulebook)
        faults: list[Nq28Error] = [
            UnknownName(FACT, id, rule.vocabulary, f"asks[{place}]")
            for place, id in enumerate(self.asks or ())
            if id not in rule.vocabulary
        ]
        facts: Mapping[str, Any] = {}
        try:
            facts = read_facts(self.facts, rule.vocabulary, "facts")
        except Nq28Error as error:
            faults += faults_in(error)
        raise_faults(faults)
        return Case(
            name=self.name,
            rule=rule,
            on=self.on,
            facts=facts,
            truth=_TRUTHS[self.truth],
            asks=None if self.asks is None else frozenset(self.asks),
            cites=self.cites,
            source=self.source,
            line=self.line,
        )


@frozen(kw_only=True)
class CasesDocument:
    """Cases of law, each with its rule."""

    cases: tuple[CaseDocument, ...]


# --- reports ----------------------------------------------------------------------------------------


@frozen(kw_only=True)
class BalanceDocument:
    """A stock at both ends of a period and the flows between, by the id of the way."""

    opening: int
    in_: Mapping[Way, int]
    out: Mapping[Way, int]
    closing: int
    residual: int = field()

    @residual.validator
    def _is_what_is_left(self, _: object, residual: int) -> None:
        left = self.closing - (self.opening + sum(self.in_.values()) - sum(self.out.values()))
        if residual != left:
            wanted = Words(
                vi="{left}, phần còn lại của closing − (opening + in − out)",
                en="{left}, what is left of closing − (opening + in − out)",
            )
            raise InvalidValue("residual", residual, wanted.fill(left=left))

    @classmethod
    def of(cls, balance: Balance) -> BalanceDocument:
        """Return the document of a balance."""
        return cls(
            opening=balance.opening,
            in_=_numbers(balance.ins),
            out=_numbers(balance.outs),
            closing=balance.closing,
            residual=balance.residual,
        )

    def balance(self) -> Balance:
        """Return the balance."""
        return Balance(opening=self.opening, ins=_flows(self.in_), outs=_flows(self.out), closing=self.closing)


_WAYS = {str(way): way for way in Way}


def _numbers(flows: tuple[Flow, ...]) -> Mapping[Way, int]:
    return {_WAYS[flow.id]: flow.number for flow in flows}


def _flows(numbers: Mapping[Way, int]) -> tuple[Flow, ...]:
    return tuple(Flow(str(way), way.words, number) for way, number in numbers.items())


@frozen(kw_only=True)
class IntervalDocument:
    """A stretch of days, by its first and its last."""

    first_day: date
    last_day: date

    @classmethod
    def of(cls, interval: Interval) -> IntervalDocument:
        """Return the document of a stretch of days."""
        return cls(first_day=interval.start, last_day=interval.last_day)

    def interval(self) -> Interval:
        """Return the stretch of days; raises ``ValueError`` where the last day comes before the first."""
        return Interval.through(self.first_day, self.last_day)


@frozen(kw_only=True)
class BranchDocument:
    """The organisations and the members of one branch."""

    organisations: Balance
    members: Balance
    members_gained: int


@frozen(kw_only=True)
class ReportDocument:
    """What was done under the Resolution in a period."""

    label: str
    years: int
    anchor: date = RESOLUTION_28_ANCHOR
    data_as_of: date | None
    conference: date | None
    publication: date | None
    first_day: date
    last_day: date
    branches: Mapping[Branch, BranchDocument]
    collectives_commended: int
    individuals_commended: int
    units_listed: int
    surveys: int
    meetings: int
    headcounts_reported: int
    obstacles: Mapping[Obstacle, int]
    scope_unclear: tuple[str, ...]

    @classmethod
    def of(cls, report: ResolutionReport) -> ReportDocument:
        """Return the document of a report."""
        period = report.period
        return cls(
            label=period.label,
            years=period.years,
            anchor=period.anchor,
            data_as_of=period.data_as_of,
            conference=period.conference,
            publication=period.publication,
            first_day=report.interval.start,
            last_day=report.interval.last_day,
            branches={
                one.branch: BranchDocument(
                    organisations=one.organisations,
                    members=one.members,
                    members_gained=one.members_gained,
                )
                for one in report.branches
            },
            **{name: getattr(report, name) for name in _SAME},
        )

    def report(self) -> ResolutionReport:
        """Return the report.

        Raises ``InvalidValue``, several in one ``Faults``, for figures beside the balances that do not follow from
        them, and for days that are not those of the period.
        """
        period = ReviewPeriod(
            years=self.years,
            anchor=self.anchor,
            data_as_of=self.data_as_of,
            conference=self.conference,
            publication=self.publication,
        )
        report = ResolutionReport(
            period=period,
            interval=period.interval,
            branches=tuple(
                BranchReport(branch=id, organisations=one.organisations, members=one.members)
                for id, one in self.branches.items()
            ),
            **{name: getattr(self, name) for name in _SAME},
        )
        raise_faults(list(self._disagreements(ReportDocument.of(report))))
        return report

    def _disagreements(self, again: ReportDocument) -> Iterator[InvalidValue]:
        """Yield what stands in it of what can be reckoned, and is not so."""
        yield from _disagreement("branches", ", ".join(sorted(self.branches)), ", ".join(sorted(Branch)))
        for name in ("label", "first_day", "last_day"):
            yield from _disagreement(name, getattr(self, name), getattr(again, name))
        for id, branch in self.branches.items():
            where = f"branches.{id}.members_gained"
            yield from _disagreement(where, branch.members_gained, again.branches[id].members_gained)


# What a report and its document have alike.
_SAME = (
    "collectives_commended",
    "individuals_commended",
    "units_listed",
    "surveys",
    "meetings",
    "headcounts_reported",
    "obstacles",
    "scope_unclear",
)


def _disagreement(where: str, given: Any, wanted: Any) -> Iterator[InvalidValue]:
    if given != wanted:
        text = str(plain(wanted))
        yield InvalidValue(where, plain(given), Words(vi=text, en=text))


# --- the work of a period ---------------------------------------------------------------------------


@frozen(kw_only=True)
class WorkDocument:
    """What was done under the Resolution in a period, with the ids behind each count."""

    first_day: date
    last_day: date
    units: int
    surveyed: Mapping[str, int]
    covered: tuple[str, ...]
    not_surveyed: tuple[str, ...]
    never_surveyed: tuple[str, ...]
    contacted: Mapping[str, int]
    agreed: tuple[str, ...]
    refused: tuple[str, ...]
    obstacles: Mapping[Obstacle, tuple[str, ...]]
    trained: Mapping[str, int]
    attended: int
    uncounted: int
    inspected: Mapping[str, int]
    found: Mapping[CellLifeWeakness, tuple[str, ...]]
    remedied: tuple[str, ...]
    open_findings: tuple[OpenFinding, ...]
    proposed: Mapping[Task, tuple[str, ...]]

    @classmethod
    def of(cls, work: WorkReport) -> WorkDocument:
        """Return the document of the work of a period."""
        return cls(
            first_day=work.interval.start,
            last_day=work.interval.last_day,
            units=work.units,
            **{name: getattr(work, name) for name in _TOLD_OF_WORK},
        )

    def work(self) -> WorkReport:
        """Return the work of the period.

        Raises ``InvalidValue`` for another number of units than are named, and ``ValueError`` where the last day comes
        before the first.
        """
        work = WorkReport(
            interval=Interval.through(self.first_day, self.last_day),
            **{name: getattr(self, name) for name in _TOLD_OF_WORK},
        )
        raise_faults(list(_disagreement("units", self.units, work.units)))
        return work


# What the work of a period and its document have alike.
_TOLD_OF_WORK = tuple(one.name for one in fields(WorkReport) if one.name != "interval")


# --- tables of figures ------------------------------------------------------------------------------

_MEASURE = Words(vi="chỉ tiêu", en="measure")


@frozen(kw_only=True)
class PartDocument:
    """The figures of one part of a table, by the id of the measure; ``part`` is None for what is not known."""

    part: str | None
    figures: Mapping[str, int]


@frozen(kw_only=True)
class FigureTableDocument:
    """The figures of a period by measure, as a whole and for each part."""

    interval: Interval
    by: Breakdown | None
    measures: tuple[str, ...]
    whole: Mapping[str, int]
    parts: tuple[PartDocument, ...]

    @classmethod
    def of(cls, table: FigureTable) -> FigureTableDocument:
        """Return the document of a table."""
        return cls(
            interval=table.interval,
            by=table.by,
            measures=tuple(measure.id for measure in table.measures),
            whole=table.whole,
            parts=tuple(PartDocument(part=key, figures=figures) for key, figures in table.parts.items()),
        )

    def table(self, *, measures: Iterable[Measure] = REVIEW_MEASURES) -> FigureTable:
        """Return the table; raises ``UnknownName`` for a measure that is not of *measures*."""
        known = {measure.id: measure for measure in measures}
        raise_faults(
            [
                UnknownName(_MEASURE, id, known, f"measures[{place}]")
                for place, id in enumerate(self.measures)
                if id not in known
            ]
        )
        return FigureTable(
            interval=self.interval,
            by=self.by,
            measures=tuple(known[id] for id in self.measures),
            whole=self.whole,
            parts={one.part: one.figures for one in self.parts},
        )


# --- reviews ----------------------------------------------------------------------------------------


@frozen(kw_only=True)
class FindingDocument:
    """What the review found of a unit, an organisation or a transfer; ``rule`` is None where no rule asks it."""

    kind: FindingKind
    subject: str
    name: str
    rule: str | None
    day: date | None
    weaknesses: tuple[CellLifeWeakness, ...]
    obstacles: tuple[Obstacle, ...]
    verdict: VerdictDocument | None
    missing: Words | None

    @classmethod
    def of(cls, finding: Finding) -> FindingDocument:
        """Return the document of a finding."""
        return cls(
            kind=finding.kind,
            subject=finding.subject,
            name=finding.name,
            rule=None if finding.rule is None else finding.rule.id,
            day=finding.day,
            weaknesses=finding.weaknesses,
            obstacles=finding.obstacles,
            verdict=None if finding.verdict is None else VerdictDocument.of(finding.verdict),
            missing=None if finding.missing is None else finding.missing.words,
        )


@frozen(kw_only=True)
class ReviewDocument:
    """The work list of a registry on a day, and the period's report and the work done up to that day.

    ``work`` is None in what was written before it was kept.
    """

    on: date
    report: ResolutionReport
    work: WorkReport | None
    findings: tuple[FindingDocument, ...]

    @classmethod
    def of(cls, review: Review) -> ReviewDocument:
        """Return the document of a review."""
        return cls(
            on=review.on,
            report=review.report,
            work=review.work,
            findings=tuple(map(FindingDocument.of, review.findings)),
        )
