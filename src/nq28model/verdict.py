"""Judging: what the facts known of a subject say of a spec on a day, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any, NoReturn, TypeAlias, assert_never

from attrs import define

from nq28model.domains import said
from nq28model.errors import NotInForce, Nq28Error, UnknownName, raise_faults
from nq28model.law import SOURCE_COLUMNS, Citation, Evidence, Version
from nq28model.needs import Need, least_change
from nq28model.rows import Column, Rows, texts, within
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Rule, Spec, vocabulary
from nq28model.standing import Standing, standing_on
from nq28model.truth import Truth
from nq28model.words import NOT_KNOWN, Told, Words

FACT = Words(vi="dữ kiện", en="fact")


def known(sheet: Mapping[str, Any]) -> dict[str, Any]:
    """Return a sheet without what is not known."""
    return {id: value for id, value in sheet.items() if value is not None}


@define(init=False, eq=False, repr=False)
class Verdict(Told):
    """A truth value that accounts for itself: a tree of data, of which the words are one reading.

    ``judge`` makes them. What it holds is kept behind properties, as a ``Fraction`` keeps its parts, for to fill the
    fields of a frozen class costs as much as to decide a rule.
    """

    _truth: Truth
    _on: date
    _standing: Standing
    _answers: tuple[Any, ...] | Mapping[str, Any]
    """The answers, in the order of what the standing asks; or a sheet that holds more."""
    _parts: tuple[Verdict, ...] | None

    @property
    def truth(self) -> Truth:
        """YES, NO or UNKNOWN."""
        return self._truth

    @property
    def on(self) -> date:
        """The day under whose law it was judged."""
        return self._on

    @property
    def standing(self) -> Standing:
        """What was judged, as it stands on the day."""
        return self._standing

    @property
    def sheet(self) -> Mapping[str, Any]:
        """The sheet that was judged, in the order of the rule's text; what is not known is None."""
        if isinstance(self._answers, tuple):
            return dict(zip(self._standing.asked, self._answers, strict=True))
        return self._answers

    @property
    def facts(self) -> Mapping[str, Any]:
        """The sheet that was judged, without what is not known."""
        return known(self.sheet)

    @property
    def parts(self) -> tuple[Verdict, ...]:
        """The verdicts on what it is made of; made when they are read."""
        if self._parts is None:
            sheet = self.sheet
            self._parts = tuple(_made(part.decide(sheet), self._on, part, sheet) for part in self._standing.parts)
        return self._parts

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Verdict):
            return NotImplemented
        return self._compared() == other._compared()

    def _compared(self) -> tuple[Truth, date, Standing, Mapping[str, Any]]:
        return self._truth, self._on, self._standing, self.facts

    def __repr__(self) -> str:
        return f"Verdict(truth={self._truth!r}, on={self._on!r})"

    @property
    def spec(self) -> Spec:
        """What was judged."""
        return self.standing.spec

    @property
    def version(self) -> Version[Any] | None:
        """The wording of the rule, or the version of the parameter that sets the bound; None for neither."""
        return self.standing.version

    @property
    def left_out(self) -> tuple[NotInForce, ...]:
        """The parts of this node that are not in force on the day, each with its dates."""
        return tuple(missing for part in self.standing.left_out for missing in _missing(part, self.on))

    @property
    def decisive(self) -> tuple[Verdict, ...]:
        """The parts that decided: of an ``All`` or ``AnyOf``, those that have its truth value."""
        if isinstance(self.spec, All | AnyOf):
            return tuple(part for part in self.parts if part.truth is self.truth)
        return self.parts

    @property
    def shown(self) -> Verdict:
        """The node whose parts a reader sees below this one: of a rule that asks for several things, its wording."""
        if isinstance(self.spec, Rule) and isinstance(self.parts[0].spec, All):
            return self.parts[0]
        return self

    def decided(self) -> Iterator[Verdict]:
        """Yield this verdict and all below it that decided, each before its parts."""
        yield self
        for part in self.decisive:
            yield from part.decided()

    @property
    def asks(self) -> frozenset[str]:
        """The ids of the facts whose answers would settle it; empty unless UNKNOWN."""
        if self.truth is not Truth.UNKNOWN:
            return frozenset()
        return frozenset(node.spec.fact.id for node in self.decided() if isinstance(node.spec, Compare))

    @property
    def questions(self) -> tuple[Fact[Any], ...]:
        """The facts to ask for, in the order of the rule's text; empty unless UNKNOWN."""
        asked = {
            node.spec.fact.id: node.spec.fact
            for node in self.decided()
            if self.truth is Truth.UNKNOWN and isinstance(node.spec, Compare)
        }
        return tuple(asked.values())

    @property
    def needs(self) -> tuple[Need, ...]:
        """The least change that would turn a NO into a YES; empty for YES, UNKNOWN, and where no change would."""
        if self.truth is not Truth.NO:
            return ()
        return least_change(self.standing, self.sheet) or ()

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where the law says what decided, each once."""
        return tuple(dict.fromkeys(node.version.citation for node in self.decided() if node.version is not None))

    @property
    def evidence(self) -> Evidence | None:
        """The weakest evidence among all that decided; None where no text of the law did."""
        return min((node.version.evidence for node in self.decided() if node.version is not None), default=None)

    @property
    def notes(self) -> tuple[Words, ...]:
        """What the catalogue notes on the texts that decided, each once."""
        noted = (node.version.note for node in self.decided() if node.version is not None)
        return tuple(dict.fromkeys(note for note in noted if note is not None))

    @property
    def consequence(self) -> Words | None:
        """What the law has done where the rule is not met; None for a verdict that is not the NO of a rule."""
        if not isinstance(self.spec, Rule) or self.truth is not Truth.NO:
            return None
        return self.spec.consequence

    @property
    def words(self) -> Words:
        """What was judged, with its truth value first, without its reasons."""
        return _head(self)

    def lines(self) -> Iterator[Words]:
        """Yield the reasons: what decided, indented, each with its article; below them, the advice."""
        yield Words(vi="Ngày {day}:", en="On {day}:").fill(day=self.on)
        yield from _reasons(self, 0, None)
        yield from self.advice()

    def advice(self) -> Iterator[Words]:
        """Yield what would turn it, what to ask, what was left out, and the doubts about the texts."""
        needs = self.needs
        for need in needs:
            text = (
                Words(vi="Còn phải rõ: {change}", en="Also to be known: {change}")
                if need.now is None
                else Words(vi="Cần thay đổi: {change}", en="It would take: {change}")
            )
            yield text.fill(change=need.words)
        if self.truth is Truth.NO and not needs:
            yield Words(vi="Không có thay đổi nào đủ để được CÓ.", en="No change of the facts would make it YES.")
        for fact in self.questions:
            yield Words(vi="Cần hỏi: {question}", en="To ask: {question}").fill(question=fact.question)
        for missing in dict.fromkeys(missing.words for node in self.decided() for missing in node.left_out):
            yield Words(vi="Không xét: {part}", en="Left out: {part}").fill(part=missing)
        for note in self.notes:
            yield Words(vi="Lưu ý: {note}", en="Note: {note}").fill(note=note)

    def to_rows(self) -> Rows:
        """Return a row for each line of the reasons, with its depth and its source."""
        return Rows(_COLUMNS, _outline(self, 0))

    def __bool__(self) -> NoReturn:
        msg = "a verdict has three values: ask `verdict.truth is Truth.YES` (or NO, or UNKNOWN)"
        raise TypeError(msg)


def judge(spec: Spec, facts: Mapping[str, Any], *, on: date) -> Verdict:
    """Judge *spec* by the *facts* known of a subject, under the law in force on the day *on*.

    ``facts`` maps ids to values; a fact that is left out or None is not known. Raises ``UnknownName`` for a
    fact that is not of the vocabulary, ``InvalidValue`` for a value outside the fact's domain (several faults
    come in one ``Faults``), ``NotInForce`` where the law says nothing on the day.
    """
    return judge_of(spec, on=on)(facts)


def judge_of(spec: Spec, *, on: date) -> Callable[[Mapping[str, Any]], Verdict]:
    """Return the function that judges *spec* on the day *on*, for who has many sheets to judge by it.

    It takes a sheet and raises for it as ``judge`` does. Raises ``NotInForce`` where the law says nothing on the day.

    >>> from nq28model import RULEBOOK
    >>> formable = judge_of(RULEBOOK["party.organisation.formable"], on=date(2019, 10, 31))
    >>> [formable({"official_members": members}).truth.name for members in (2, 3)]
    ['NO', 'UNKNOWN']
    """
    standing = standing_on(spec, on)
    judged: Callable[[Mapping[str, Any]], Verdict] = standing.judging(_with_care, Verdict, on, standing)
    return judged


def truth_of(spec: Spec, *, on: date) -> Callable[[Mapping[str, Any]], Truth]:
    """Return the function that tells the truth alone of *spec* on the day *on*: nothing is kept for reasons.

    It checks a sheet and raises for it as ``judge`` does. Raises ``NotInForce`` where the law says nothing on the day.

    >>> from nq28model import RULEBOOK
    >>> formable = truth_of(RULEBOOK["party.organisation.formable"], on=date(2019, 10, 31))
    >>> formable({"official_members": 2})
    <Truth.NO: 0>
    """
    standing = standing_on(spec, on)
    told: Callable[[Mapping[str, Any]], Truth] = standing.telling(_with_care, None, on, standing)
    return told


def _made(truth: Truth, on: date, standing: Standing, sheet: Mapping[str, Any]) -> Verdict:
    verdict = Verdict()
    verdict._truth, verdict._on, verdict._standing, verdict._answers, verdict._parts = truth, on, standing, sheet, None
    return verdict


def _with_care(standing: Standing, sheet: Mapping[str, Any]) -> Truth:
    """Return the truth by a sheet that could not be read at a glance; raise for what is wrong with it."""
    raise_faults(list(fact_faults(sheet, vocabulary(standing.spec))))
    return standing.decide(sheet)


def _missing(part: Spec, on: date) -> Iterator[NotInForce]:
    try:
        standing_on(part, on)
    except NotInForce as missing:
        yield missing


def fact_faults(facts: Mapping[str, Any], among: Mapping[str, Fact[Any]], where: str = "") -> Iterator[Nq28Error]:
    """Yield what is wrong with a sheet of facts: a name that is not *among* them, a value that a fact cannot have.

    ``where`` is the place of the sheet in a document, for the message.
    """
    for name, value in facts.items():
        fact = among.get(name)
        if fact is None:
            yield UnknownName(FACT, name, among, where)
        elif value is not None:
            fault = fact.fault(value, f"{where}.{name}" if where else name)
            if fault is not None:
                yield fault


_Source: TypeAlias = tuple[Citation, Evidence] | None
_INDENT = "  "


def _reasons(verdict: Verdict, depth: int, above: _Source) -> Iterator[Words]:
    """Yield a line for what was judged and for what decided it, each with its source unless it stands *above*."""
    version = verdict.version
    source = (version.citation, version.evidence) if version is not None else None
    line = verdict.words
    if version is not None and source != above:
        line = Words(vi="{line} [{text}; {evidence}]", en="{line} [{text}; {evidence}]").fill(
            line=line, text=version.citation.words, evidence=version.evidence.words
        )
    yield _indented(line, depth)
    if verdict.consequence is not None:
        yield _indented(verdict.consequence, depth + 1)
    for part in verdict.shown.decisive:
        yield from _reasons(part, depth + 1, source or above)


def _outline(verdict: Verdict, depth: int) -> Iterator[tuple[int, Verdict]]:
    """Yield what was judged and what decided it, each with its depth, in the order of the reasons."""
    yield depth, verdict
    for part in verdict.shown.decisive:
        yield from _outline(part, depth + 1)


_COLUMNS: tuple[Column[tuple[int, Verdict]], ...] = (
    Column("depth", int, lambda line: line[0]),
    Column("id", str, lambda line: line[1].spec.id if isinstance(line[1].spec, Rule) else None),
    Column("truth", str, lambda line: line[1].truth.name.lower()),
    *texts("", lambda line: line[1].words),
    *within(SOURCE_COLUMNS, lambda line: line[1].version),
)


def _head(verdict: Verdict) -> Words:
    """Return what was judged, with its truth value."""
    match verdict.spec:
        case Rule():
            text = Words(vi="{truth} – quy định: {says}", en="{truth} – the law requires that {says}")
            return text.fill(truth=verdict.truth.words, says=verdict.spec.says)
        case Compare(fact, operator):
            got = verdict.sheet.get(fact.id)
            return Words(
                vi="{truth} – {fact}: {got}; yêu cầu: {wanted}", en="{truth} – {fact}: {got}; required: {wanted}"
            ).fill(
                truth=verdict.truth.words,
                fact=fact.words,
                got=NOT_KNOWN if got is None else said(fact.domain, got),
                wanted=operator.words.fill(bound=said(fact.domain, verdict.standing.bound)),
            )
        case All():
            return _ALL_HEADS[verdict.truth].fill(truth=verdict.truth.words)
        case AnyOf():
            return _ANY_HEADS[verdict.truth].fill(truth=verdict.truth.words)
        case Not():
            return Words(vi="{truth} – yêu cầu ngược lại với:", en="{truth} – the contrary is required of:").fill(
                truth=verdict.truth.words
            )
        case _:
            assert_never(verdict.spec)


_ALL_HEADS = {
    Truth.YES: Words(vi="{truth} – đạt tất cả:", en="{truth} – all of these are met:"),
    Truth.NO: Words(
        vi="{truth} – phải đạt tất cả, còn thiếu:", en="{truth} – all are required, and these are not met:"
    ),
    Truth.UNKNOWN: Words(
        vi="{truth} – phải đạt tất cả, chưa rõ:", en="{truth} – all are required, and these are open:"
    ),
}
_ANY_HEADS = {
    Truth.YES: Words(vi="{truth} – chỉ cần đạt một, đã đạt:", en="{truth} – one is enough, and this is met:"),
    Truth.NO: Words(vi="{truth} – phải đạt ít nhất một, không đạt:", en="{truth} – one is required, and none is met:"),
    Truth.UNKNOWN: Words(vi="{truth} – chỉ cần đạt một, chưa rõ:", en="{truth} – one is enough, and these are open:"),
}


def _indented(line: Words, depth: int) -> Words:
    return Words(vi=_INDENT * depth + line.vi, en=_INDENT * depth + line.en)
