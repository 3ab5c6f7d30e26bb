"""Printed figures against computed ones: what agrees, what differs, what cannot both be true, what is ambiguous.

A residual is a finding and never an error, and a flow is never set against a stock.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import combinations, product
from typing import Any, Protocol, TypeAlias, assert_never

from attrs import Attribute, field, frozen

from nq28model.computation import Computation, Input
from nq28model.domains import Real
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, joined, raise_faults
from nq28model.facts import statistics as facts
from nq28model.facts.reporting_vocabularies import MeasureKind
from nq28model.facts.review import PRINTED_GAP
from nq28model.figures import Figure
from nq28model.reports.published import ComputedFigure, FormFigure, PublishedFigure, Quantity, Reading
from nq28model.rows import Column, Rows, texts
from nq28model.rules.exact import about, plain
from nq28model.rules.reporting import statistics, statistics_reckoning
from nq28model.rules.reporting.review import PLAN_PRINTED_PERCENT_AGREES, PLAN_TOLERANCE
from nq28model.spec import Fact, Rule
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge
from nq28model.words import Told, Words

_INDENT = "  "


class Outcome(Term):
    """What comes of setting figures against each other; nothing is dropped."""

    AGREES = "agrees", "khớp", "agrees"
    DIFFERS = "differs", "lệch", "differs"
    CONTRADICTS = "contradicts", "không thể cùng đúng", "cannot both be true"
    AMBIGUOUS = "ambiguous", "hiểu được nhiều cách", "ambiguous"
    NOT_COMPARABLE = "not_comparable", "không đối chiếu được", "not comparable"
    NOT_COMPUTED = "not_computed", "chưa có số tính được", "not computed"
    NOT_PUBLISHED = "not_published", "chưa có số công bố", "not published"


class Mismatch(Term):
    """Why two figures of one measure cannot be set against each other."""

    KIND = "kind", "khác bản chất số liệu", "another sort of number"
    UNIT = "unit", "khác đơn vị đếm", "another unit of counting"
    NET = "net", "một bên là số tăng gộp, một bên là số tăng thuần", "one of them is gross and one is net"
    OF = "of", "của tổ chức khác", "of another organisation"
    WHEN_UNKNOWN = "when_unknown", "chưa rõ số liệu của ngày, kỳ nào", "not known of which day or period"
    WHEN = "when", "khác ngày hoặc khác kỳ", "of another day or period"
    PERCENTAGE = "percentage", "một bên là tỷ lệ phần trăm", "one of them is a percentage"


# --- one figure -----------------------------------------------------------------------------------


@frozen(kw_only=True)
class Comparison:
    """A printed figure, by one reading of it, set against what was computed."""

    outcome: Outcome
    reading: Reading
    figure: Figure
    computed: ComputedFigure | None = None
    """The computed figure of the same measure that is nearest to it; None where there is none."""
    mismatches: tuple[Mismatch, ...] = ()
    """Why they are not comparable; empty where they are."""
    residual: int | Fraction | None = None
    """What is printed less what was computed; None where they were not set against each other."""
    verdict: Verdict | None = None
    """Of a percentage: whether it lies within what the practice of printing allows."""

    @property
    def words(self) -> Words:
        """The comparison as a reader sees it."""
        head = {"outcome": self.outcome, "what": self.reading.words, "printed": self.figure.words}
        if self.computed is None:
            return _ALONE.fill(**head)
        if self.residual is None:
            return _NOT_SET.fill(**head, other=self.computed.words, why=joined(self._reasons(self.computed)))
        text = _SET if self.outcome is Outcome.AGREES else _OFF
        return text.fill(**head, value=self.computed.said(self._decimals), residual=self.residual_words)

    @property
    def residual_words(self) -> Words | None:
        """What is printed less what was computed, with its sign; None where they were not set against each other."""
        return None if self.residual is None else _signed(self.residual, self._decimals)

    @property
    def _decimals(self) -> int:
        return self.figure.decimals + 2

    def _reasons(self, computed: ComputedFigure) -> Iterator[Words]:
        both = {
            Mismatch.KIND: (self.reading.kind, computed.kind),
            Mismatch.UNIT: (self.reading.unit, computed.unit),
        }
        for why in self.mismatches:
            if why in both:
                one, other = both[why]
                text = Words(vi="{why}: {one} / {other}", en="{why}: {one} / {other}")
                yield text.fill(why=why, one=one, other=other)
            else:
                yield why.words


_ALONE = Words(vi="{outcome} – {what}: công bố {printed}", en="{outcome} – {what}: published {printed}")
_SET = Words(
    vi="{outcome} – {what}: công bố {printed}, tính được {value}",
    en="{outcome} – {what}: published {printed}, computed {value}",
)
_OFF = Words(
    vi="{outcome} – {what}: công bố {printed}, tính được {value}; chênh {residual}",
    en="{outcome} – {what}: published {printed}, computed {value}; off by {residual}",
)
_NOT_SET = Words(
    vi="{outcome} – {what}: công bố {printed}; số tính được là {other}: {why}",
    en="{outcome} – {what}: published {printed}; what is computed is {other}: {why}",
)


def _signed(amount: int | Fraction, decimals: int) -> Words:
    shown = about(amount, decimals)
    return Words(vi=f"+{shown.vi}", en=f"+{shown.en}") if amount > 0 else shown


@frozen
class FigureFinding:
    """What was found of one printed figure: a comparison for each way to read it, the usual one first."""

    published: PublishedFigure
    comparisons: tuple[Comparison, ...]

    @property
    def outcome(self) -> Outcome:
        """What they come to: ambiguous where the readings lead to different findings."""
        found = {(one.outcome, one.residual) for one in self.comparisons}
        return self.usual.outcome if len(found) == 1 else Outcome.AMBIGUOUS

    @property
    def usual(self) -> Comparison:
        """What comes of it where nothing is known against the usual reading."""
        return self.comparisons[0]

    @property
    def residual(self) -> int | Fraction | None:
        """What is printed less what was computed, in the usual reading."""
        return self.usual.residual

    def lines(self) -> Iterator[Words]:
        """Yield the finding as a reader sees it, with each reading below it where they differ."""
        if self.outcome is not Outcome.AMBIGUOUS:
            yield self.usual.words
            return
        head = Words(vi="{outcome} – {what}", en="{outcome} – {what}")
        yield head.fill(outcome=self.outcome, what=self.published.words)
        for one in self.comparisons:
            says = one.reading.says
            text = Words(vi="{indent}{says}: {line}", en="{indent}{says}: {line}")
            yield text.fill(indent=_INDENT, says=_USUAL if says is None else says, line=one.words)


_USUAL = Words(vi="hiểu theo cách thường", en="as it is usually read")


# --- figures among themselves -----------------------------------------------------------------------


@frozen(kw_only=True)
class RelationFinding:
    """What was found of printed figures among themselves, whatever was computed."""

    outcome: Outcome
    says: Words
    """What must hold."""
    figures: tuple[PublishedFigure, ...]
    residual: int | Fraction | None
    """By how much it does not hold; None where not all the figures are there."""
    asks: tuple[Input, ...] = ()
    """The figures that are missing."""
    verdict: Verdict | None = None
    """What the rule says of the residual, with its article; None where no text sets the relation."""

    def lines(self) -> Iterator[Words]:
        """Yield the finding as a reader sees it: what must hold, of which figures, and what is off or missing."""
        yield Words(vi="{outcome} – {says}", en="{outcome} – {says}").fill(outcome=self.outcome, says=self._says())
        for figure in self.figures:
            yield _indented(figure.words)
        if self.residual and self.outcome is Outcome.CONTRADICTS:
            residual = Words(vi="chênh {residual}", en="off by {residual}")
            yield _indented(residual.fill(residual=_signed(self.residual, 2)))
        for wanted in self.asks:
            yield _indented(Words(vi="cần hỏi: {question}", en="to ask: {question}").fill(question=wanted.question))

    def _says(self) -> Words:
        if self.verdict is None or self.verdict.evidence is None:
            return self.says
        text = Words(vi="{says} [{texts}; {evidence}]", en="{says} [{texts}; {evidence}]")
        texts = joined(citation.words for citation in self.verdict.citations)
        return text.fill(says=self.says, texts=texts, evidence=self.verdict.evidence.words)


def _indented(line: Words) -> Words:
    return Words(vi=_INDENT + line.vi, en=_INDENT + line.en)


class Relation(Protocol):
    """What must hold among printed figures as they are usually read: ``Parts`` and ``Identity``."""

    def found(self, *, on: date) -> RelationFinding:
        """Return what is found of it, by the law of the day *on*."""


@frozen
class Parts:
    """That printed parts add up to a printed whole, or, where not all of them are there, do not exceed it.

    The caller knows that they are parts: of the sub-periods, of the committees below, an «of which» line, or of the
    organisations in being those formed that are all in being still; ``says`` tells it to a reader. What was rounded or
    cut off in print is allowed for. Raises ``InvalidValue`` for no part.

    >>> from nq28model.facts.reporting_vocabularies import ReviewMeasure
    >>> def printed(figure, of=""):
    ...     return PublishedFigure.of(figure, Reading(ReviewMeasure.PARTY_MEMBERS, date(2019, 10, 31), of=of))
    >>> found = Parts(printed("70"), (printed("40", "ward-1"), printed("31", "ward-2"))).found(on=date(2019, 10, 31))
    >>> found.outcome, found.residual
    (<Outcome.CONTRADICTS: 'contradicts'>, 1)
    """

    whole: PublishedFigure
    parts: tuple[PublishedFigure, ...] = field()
    are_all: bool = field(kw_only=True, default=True)
    says: Words | None = field(kw_only=True, default=None)

    @parts.validator
    def _are_given(self, _: Attribute[Any], parts: tuple[PublishedFigure, ...]) -> None:
        if not parts:
            raise InvalidValue("parts", parts, Words(vi="ít nhất một phần", en="at least one part"))

    def found(self, *, on: date) -> RelationFinding:
        """Return what is found of it: the residual is the sum of the parts less the whole."""
        figures = (self.whole, *self.parts)
        over = Fraction(sum(part.value for part in self.parts) - self.whole.value)
        slack = sum(_tolerance(one.figure, on) for one in figures)
        is_off = over > slack or (self.are_all and over < -slack)
        return RelationFinding(
            outcome=Outcome.CONTRADICTS if is_off else Outcome.AGREES,
            says=self.says or (_ADD_UP if self.are_all else _WITHIN),
            figures=figures,
            residual=plain(over),
        )


_ADD_UP = Words(vi="các phần cộng lại bằng tổng", en="the parts add up to the whole")
_WITHIN = Words(vi="các phần cộng lại không vượt tổng", en="the parts do not exceed the whole")
_TWICE = Words(vi="một số liệu in hai lần phải như nhau", en="what is printed twice is the same both times")
_INSIDE = Words(
    vi="số phát sinh của kỳ nằm trong không vượt số của kỳ bao trùm",
    en="a period has no more than one that takes it in",
)

# What each rule of reconciling holds against nought, and how that residual is reckoned of printed figures.
_RESIDUALS: Mapping[str, tuple[Fact[int], Computation[..., int]]] = {
    statistics.REPORT_RECONCILES.id: (facts.FORM_1_RESIDUAL, statistics_reckoning.balance),
    statistics.REPORT_GAINS_ADD_UP.id: (facts.GAIN_RESIDUAL, statistics_reckoning.gains),
    statistics.REPORT_LOSSES_ADD_UP.id: (facts.LOSS_RESIDUAL, statistics_reckoning.losses),
    statistics.REPORT_CHAINS.id: (facts.CHAIN_RESIDUAL, statistics_reckoning.chain),
    statistics.REPORT_PART_WITHIN_WHOLE.id: (facts.PART_EXCESS, statistics_reckoning.part),
    statistics.REPORT_ORGANISATIONS_ADD_UP.id: (facts.FORM_5_RESIDUAL, statistics_reckoning.organisation_total),
    statistics.REPORT_ADMISSIONS_AGREE.id: (facts.ADMISSION_RESIDUAL, statistics_reckoning.admissions),
    statistics.REPORT_ORGANISATIONS_RECONCILE.id: (facts.ORGANISATIONS_RESIDUAL, statistics_reckoning.organisations),
}
_RULE = Words(vi="quy tắc đối chiếu", en="rule of reconciling")
_LINE = Words(vi="số liệu của phép đối chiếu", en="figure of the reconciling")
_A_STOCK = Words(vi="một số hiện có", en="a stock")
_NO_STOCK = Words(vi="một số phát sinh hoặc số tại một sự kiện", en="a flow or a count at an event")


@frozen
class Identity:
    """That printed figures reconcile as a rule of the law has it: opening, and in, less out, is closing.

    The figures are given by the ids of what the rule's residual is reckoned from. Where one is missing nothing is
    said but what to ask: fourteen formed and five dissolved say nothing of the twelve that exist. Raises
    ``UnknownName`` for another rule or id, and ``InvalidValue`` for a flow in the place of a stock.

    >>> from nq28model.facts.reporting_vocabularies import ReviewMeasure
    >>> from nq28model.periods import Interval
    >>> formed = PublishedFigure.of("14", Reading(
    ...     ReviewMeasure.PARTY_ORGANISATIONS_FORMED, Interval(date(2009, 11, 10), date(2019, 11, 10))))
    >>> there = PublishedFigure.of("12", Reading(ReviewMeasure.PARTY_ORGANISATIONS, date(2019, 11, 9)))
    >>> known = {"organisations_formed": formed, "organisations_at_end": there}
    >>> found = Identity(statistics.REPORT_ORGANISATIONS_RECONCILE, known).found(on=date(2019, 10, 31))
    >>> found.outcome, [asked.id for asked in found.asks][:1]
    (<Outcome.NOT_COMPARABLE: 'not_comparable'>, ['organisations_at_start'])
    """

    rule: Rule = field()
    figures: Mapping[str, PublishedFigure] = field()

    @rule.validator
    def _is_of_reconciling(self, _: Attribute[Rule], rule: Rule) -> None:
        if rule.id not in _RESIDUALS:
            raise UnknownName(_RULE, rule.id, _RESIDUALS)

    @figures.validator
    def _are_of_it(self, _: Attribute[Any], figures: Mapping[str, PublishedFigure]) -> None:
        raise_faults(list(self._faults(figures)))

    def _faults(self, figures: Mapping[str, PublishedFigure]) -> Iterator[Nq28Error]:
        _, computation = _RESIDUALS[self.rule.id]
        known = {one.id: one for one in computation.inputs}
        for id, figure in figures.items():
            kind = figure.usual.kind
            if id not in known:
                yield UnknownName(_LINE, id, known)
                continue
            is_stock = FormFigure(known[id]).kind is MeasureKind.STOCK
            if is_stock is not (kind is MeasureKind.STOCK):
                yield InvalidValue(id, str(kind), _A_STOCK if is_stock else _NO_STOCK)

    def found(self, *, on: date) -> RelationFinding:
        """Return what is found of it by the rule's wording of the day *on*.

        Raises ``NotInForce`` where it has none, and ``InvalidValue`` for a figure that is no whole number.
        """
        residual, computation = _RESIDUALS[self.rule.id]
        reckoned = computation.of({id: figure.value for id, figure in self.figures.items()}, on=on)
        verdict = judge(self.rule, {residual.id: reckoned.value}, on=on)
        return RelationFinding(
            outcome=_BY_TRUTH[verdict.truth],
            says=self.rule.says,
            figures=tuple(self.figures.values()),
            residual=reckoned.value,
            asks=tuple(one for one in computation.inputs if one.id in reckoned.asks),
            verdict=verdict,
        )


_BY_TRUTH = {
    Truth.YES: Outcome.AGREES,
    Truth.UNKNOWN: Outcome.NOT_COMPARABLE,
    Truth.NO: Outcome.CONTRADICTS,
}


# --- all of them ------------------------------------------------------------------------------------


@frozen
class UnpublishedFinding:
    """A computed figure that nothing printed was set against."""

    computed: ComputedFigure

    outcome = Outcome.NOT_PUBLISHED

    def lines(self) -> Iterator[Words]:
        """Yield the finding as a reader sees it."""
        text = Words(vi="{outcome} – {what}: tính được {value}", en="{outcome} – {what}: computed {value}")
        yield text.fill(outcome=self.outcome, what=self.computed.words, value=self.computed.said(2))


ReconciliationFinding: TypeAlias = FigureFinding | RelationFinding | UnpublishedFinding


@frozen(kw_only=True)
class Reconciliation(Told):
    """What printed figures and computed ones come to when they are set against each other.

    It lists what was found of each printed figure, then of the printed ones among themselves, then the computed ones
    that were not printed.
    """

    on: date
    findings: tuple[ReconciliationFinding, ...]

    def of(self, *outcomes: Outcome) -> tuple[ReconciliationFinding, ...]:
        """Return the findings of these *outcomes*."""
        return tuple(one for one in self.findings if one.outcome in outcomes)

    @property
    def figures(self) -> tuple[FigureFinding, ...]:
        """What was found of each printed figure, in the order in which they were given."""
        return tuple(one for one in self.findings if isinstance(one, FigureFinding))

    @property
    def counts(self) -> Mapping[Outcome, int]:
        """How many findings there are of each outcome that there is."""
        found = Counter(one.outcome for one in self.findings)
        return {outcome: found[outcome] for outcome in Outcome if found[outcome]}

    def to_rows(self) -> Rows:
        """Return a row for each finding, exact."""
        return Rows(_COLUMNS, self.findings)

    def lines(self) -> Iterator[Words]:
        """Yield the lines of the explanation, in both languages."""
        counts = [
            Words(vi="{outcome} {n}", en="{outcome} {n}").fill(outcome=one, n=n) for one, n in self.counts.items()
        ]
        head = Words(vi="Đối chiếu theo quy định ngày {on}: {counts}", en="Reconciled by the law of {on}: {counts}")
        yield head.fill(on=self.on, counts=joined(counts) if counts else _NOTHING)
        for one in self.findings:
            yield from one.lines()


def _computed_value(one: ReconciliationFinding) -> Real | None:
    match one:
        case FigureFinding(_, comparisons):
            computed = comparisons[0].computed
            return computed.value if computed is not None else None
        case RelationFinding():
            return None
        case UnpublishedFinding(computed):
            return computed.value
        case _:
            assert_never(one)


_COLUMNS: tuple[Column[ReconciliationFinding], ...] = (
    Column("outcome", str, lambda one: one.outcome.value),
    *texts("outcome", lambda one: one.outcome.words),
    *texts("", lambda one: next(one.lines())),
    Column("published", Fraction, lambda one: one.published.value if isinstance(one, FigureFinding) else None),
    Column("computed", Fraction, _computed_value),
    Column("residual", Fraction, lambda one: None if isinstance(one, UnpublishedFinding) else one.residual),
)
_NOTHING = Words(vi="không có số liệu nào", en="no figures")


def reconcile(
    published: Iterable[PublishedFigure],
    computed: Iterable[ComputedFigure],
    *,
    on: date,
    relations: Iterable[Relation] = (),
) -> Reconciliation:
    """Set *published* figures against *computed* ones, and against each other, by the law of the day *on*.

    A count agrees where it is the same number. A print with decimals or a percent sign agrees where it lies within so
    many units of its last place as ``plan.tolerance`` allows, so that both a rounded and a cut off one do. Two printed
    figures cannot both be true where, in whichever way they are read, one measure of one period is given twice and
    differs, or a flow of a period exceeds that of one that takes it in; *relations* are what else must hold. Raises
    ``InvalidValue`` for two computed figures of one quantity, ``NotInForce`` for a day before the Resolution.

    >>> from nq28model.facts.reporting_vocabularies import ReviewMeasure
    >>> day = date(2019, 10, 31)
    >>> printed = PublishedFigure.of("14", Reading(ReviewMeasure.PARTY_ORGANISATIONS, day))
    >>> made = reconcile([printed], [ComputedFigure(ReviewMeasure.PARTY_ORGANISATIONS, day, value=15)], on=day)
    >>> print(made.explain("en"))
    Reconciled by the law of 31/10/2019: differs 1
    differs – Party organisations in being (on 31/10/2019): published 14, computed 15; off by -1
    """
    published, against = tuple(published), _Computed.of(computed)
    PLAN_TOLERANCE.version_on(on)
    figures = [
        FigureFinding(one, tuple(_compared(reading, figure, against, on) for reading, figure in one.ways))
        for one in published
    ]
    seen = {id(one.computed) for finding in figures for one in finding.comparisons if one.residual is not None}
    return Reconciliation(
        on=on,
        findings=(
            *figures,
            *_cannot_both_be_true(published, on),
            *(relation.found(on=on) for relation in relations),
            *(UnpublishedFinding(one) for one in against.by_key.values() if id(one) not in seen),
        ),
    )


_ONCE = Words(vi="mỗi số liệu tính được chỉ một lần", en="each computed figure once")


@frozen
class _Computed:
    """Computed figures by what exactly they are of, and by what they measure."""

    by_key: Mapping[Hashable, ComputedFigure]
    by_measure: Mapping[Any, list[ComputedFigure]]

    @classmethod
    def of(cls, computed: Iterable[ComputedFigure]) -> _Computed:
        by_key: dict[Hashable, ComputedFigure] = {}
        by_measure: dict[Any, list[ComputedFigure]] = {}
        for place, one in enumerate(computed):
            key = _sort(one, one.is_percent), one.span
            if key in by_key:
                raise InvalidValue(f"computed[{place}]", one.words.vi, _ONCE)
            by_key[key] = one
            by_measure.setdefault(one.measure, []).append(one)
        return cls(by_key, by_measure)

    def nearest(self, reading: Reading, is_percent: bool) -> ComputedFigure | None:
        """Return the figure that a reading is of; where there is none, that of its measure that is most like it."""
        exact = self.by_key.get((_sort(reading, is_percent), reading.span)) if reading.span else None
        others = self.by_measure.get(reading.measure, [])
        return exact or min(others, key=lambda one: len(_mismatches(reading, is_percent, one)), default=None)


def _sort(one: Quantity, is_percent: bool) -> Hashable:
    """Return what figures must share to be set against each other, but for their days."""
    return one.measure, one.kind, one.unit, one.is_net, one.of, is_percent


def _compared(reading: Reading, figure: Figure, against: _Computed, on: date) -> Comparison:
    computed = against.nearest(reading, figure.is_percent)
    if computed is None:
        return Comparison(outcome=Outcome.NOT_COMPUTED, reading=reading, figure=figure)
    mismatches = _mismatches(reading, figure.is_percent, computed)
    if mismatches:
        return Comparison(
            outcome=Outcome.NOT_COMPARABLE, reading=reading, figure=figure, computed=computed, mismatches=mismatches
        )
    over = Fraction(figure.value) - Fraction(computed.value)
    agrees = abs(over) <= _tolerance(figure, on)
    gap = plain(abs(over) / Fraction(figure.last_place))
    return Comparison(
        outcome=Outcome.AGREES if agrees else Outcome.DIFFERS,
        reading=reading,
        figure=figure,
        computed=computed,
        residual=plain(over),
        verdict=judge(PLAN_PRINTED_PERCENT_AGREES, {PRINTED_GAP.id: gap}, on=on) if figure.is_percent else None,
    )


def _mismatches(one: Quantity, is_percent: bool, computed: ComputedFigure) -> tuple[Mismatch, ...]:
    """Return why a quantity and a computed figure of the same measure cannot be set against each other."""
    found = {
        Mismatch.KIND: one.kind is not computed.kind,
        Mismatch.UNIT: one.unit is not computed.unit,
        Mismatch.NET: one.is_net is not computed.is_net,
        Mismatch.OF: one.of != computed.of,
        Mismatch.WHEN_UNKNOWN: one.span is None or computed.span is None,
        Mismatch.WHEN: None not in {one.span, computed.span} and one.span != computed.span,
        Mismatch.PERCENTAGE: is_percent is not computed.is_percent,
    }
    return tuple(why for why, is_so in found.items() if is_so)


def _tolerance(figure: Figure, on: date) -> Fraction:
    """Return how far a print may lie from the exact value: nothing for a count, which is neither rounded nor cut."""
    if _is_count(figure):
        return Fraction(0)
    return PLAN_TOLERANCE.on(on) * Fraction(figure.last_place)


def _is_count(figure: Figure) -> bool:
    return not figure.is_percent and not figure.decimals


def _cannot_both_be_true(published: tuple[PublishedFigure, ...], on: date) -> Iterator[RelationFinding]:
    by_sort: dict[Hashable, list[PublishedFigure]] = {}
    for figure in published:
        by_sort.setdefault(_sort(figure.usual, figure.figure.is_percent), []).append(figure)
    for figures in by_sort.values():
        for one, other in combinations(figures, 2):
            if all(_conflict(*way, *another, on) for way, another in product(one.ways, other.ways)):
                yield _conflicting(one, other).found(on=on)


def _conflict(a: Reading, first: Figure, b: Reading, second: Figure, on: date) -> bool:
    """Tell whether two printed numbers exclude each other in these readings."""
    over = Fraction(first.value) - Fraction(second.value)
    slack = _tolerance(first, on) + _tolerance(second, on)
    if (
        _sort(a, first.is_percent) != _sort(b, second.is_percent)
        or a.span is None
        or b.span is None
        or abs(over) <= slack
    ):
        return False
    if a.span == b.span:
        return True
    # A share or a mean of a part of the period says nothing of the whole, nor does what there was on one of its days;
    # and what was gained in the part may have been lost in the rest.
    if not _is_count(first) or a.kind is MeasureKind.STOCK or a.is_net:
        return False
    part, whole = (a.span, b.span) if over > 0 else (b.span, a.span)
    return whole[0] <= part[0] and part[1] <= whole[1]


def _conflicting(one: PublishedFigure, other: PublishedFigure) -> Parts:
    """Return the relation that two figures do not keep: the part is the one that is too great."""
    if one.usual.span == other.usual.span:
        return Parts(one, (other,), says=_TWICE)
    whole, part = sorted((one, other), key=lambda figure: figure.value)
    return Parts(whole, (part,), are_all=False, says=_INSIDE)
