"""Which answers the cases have drawn from each wording of each rule, and which comparisons have decided one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, assert_never

from attrs import frozen

from nq28model.law import Version
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.truth import Truth
from nq28model.verdict import Verdict
from nq28model.words import Words

_ORDER = (Truth.YES, Truth.NO, Truth.UNKNOWN)


@frozen(kw_only=True)
class WordingCoverage:
    """What the cases have drawn from one wording of a rule.

    ``parts`` are the comparisons of its own and the rules that it names; ``deciding`` those of them on which
    the answer of some case turned: had that one come out otherwise, so had the answer.
    """

    rule: Rule
    version: Version[Spec]
    truths: frozenset[Truth]
    parts: tuple[Compare | Rule, ...]
    deciding: frozenset[int]

    @property
    def lacking(self) -> tuple[Truth, ...]:
        """The answers that no case has drawn."""
        return tuple(truth for truth in _ORDER if truth not in self.truths)

    @property
    def idle(self) -> tuple[Compare | Rule, ...]:
        """The parts that have decided no case."""
        return tuple(part for place, part in enumerate(self.parts) if place not in self.deciding)

    @property
    def is_complete(self) -> bool:
        """Whether every answer was drawn and every part has decided."""
        return not self.lacking and not self.idle

    @property
    def words(self) -> Words:
        """What is lacking, as a reader sees it."""
        idle = "; ".join(_shown(part) for part in self.idle)
        return Words(
            vi="{rule}, từ {since}: thiếu câu trả lời {lacking}; chưa từng quyết định: {idle}",
            en="{rule}, from {since}: lacks the answers {lacking}; never decided: {idle}",
        ).fill(
            rule=self.rule.id,
            since=self.version.since,
            lacking=", ".join(truth.name.lower() for truth in self.lacking) or "–",
            idle=idle or "–",
        )


def _shown(part: Compare | Rule) -> str:
    if isinstance(part, Rule):
        return part.id
    bound = getattr(part.bound, "id", part.bound)
    return f"{part.fact.id} {part.operator.value} {bound}"


@frozen
class Drawn:
    """An answer that a wording of a rule has given: which, and the places of the parts on which it turned."""

    rule: str
    since: date
    truth: Truth
    deciding: tuple[int, ...]


def drawn(verdicts: Iterable[Verdict]) -> Iterator[Drawn]:
    """Yield what *verdicts* have drawn; those of anything but a rule have drawn nothing."""
    for verdict in verdicts:
        if isinstance(verdict.spec, Rule) and verdict.version is not None:
            [wording] = verdict.parts
            deciding = _pivots(wording, own_parts(verdict.version.value))
            yield Drawn(verdict.spec.id, verdict.version.since, verdict.truth, tuple(deciding))


def rule_coverage(rules: Iterable[Rule], verdicts: Iterable[Verdict]) -> tuple[WordingCoverage, ...]:
    """Return, for each wording of each of *rules*, what *verdicts* of that very rule have drawn from it."""
    return coverage_by(rules, drawn(verdicts))


def coverage_by(rules: Iterable[Rule], answers: Iterable[Drawn]) -> tuple[WordingCoverage, ...]:
    """Return, for each wording of each of *rules*, what *answers* say of it, wherever they were drawn."""
    of: dict[tuple[str, date], list[Drawn]] = {}
    for answer in answers:
        of.setdefault((answer.rule, answer.since), []).append(answer)
    return tuple(
        _coverage(rule, version, of.get((rule.id, version.since), []))
        for rule in rules
        for version in rule.text.versions
    )


def _coverage(rule: Rule, version: Version[Spec], answers: list[Drawn]) -> WordingCoverage:
    return WordingCoverage(
        rule=rule,
        version=version,
        truths=frozenset(answer.truth for answer in answers),
        parts=own_parts(version.value),
        deciding=frozenset(place for answer in answers for place in answer.deciding),
    )


def own_parts(spec: Spec) -> tuple[Compare | Rule, ...]:
    """Return the comparisons of *spec* and the rules that it names, without what stands in those rules."""
    return tuple(_leaves(spec))


def _leaves(spec: Spec) -> Iterator[Compare | Rule]:
    match spec:
        case Compare() | Rule():
            yield spec
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from _leaves(part)
        case Not(part):
            yield from _leaves(part)
        case _:
            assert_never(spec)


def _pivots(verdict: Verdict, parts: tuple[Compare | Rule, ...]) -> Iterator[int]:
    """Yield the places of the parts on which a settled verdict turns."""
    for pivot in _turning(verdict):
        yield from (place for place, part in enumerate(parts) if part is pivot)


def _turning(verdict: Verdict) -> Iterator[Any]:
    if verdict.truth is Truth.UNKNOWN:
        return
    match verdict.spec:
        case Compare() | Rule():
            yield verdict.spec
        case All() | AnyOf():
            # Each of several parts that agree with the whole decides alone only where all of them had to.
            had_to = (verdict.truth is Truth.YES) is isinstance(verdict.spec, All)
            if had_to or len(verdict.decisive) == 1:
                for part in verdict.decisive:
                    yield from _turning(part)
        case Not():
            yield from _turning(verdict.parts[0])
        case _:
            assert_never(verdict.spec)
