"""What the law says under one id: a rule, a parameter or a computation, found and printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, assert_never

from rich.text import Text

from nq28model.cli.completion import completing
from nq28model.cli.data import both
from nq28model.cli.printer import indented
from nq28model.computation import Computation, Input
from nq28model.errors import UnknownName
from nq28model.law import Dated, span_words
from nq28model.pages import (
    JOINED_BY,
    Entry,
    answers_to,
    condition_words,
    parameters_of,
    says_of,
    text_of,
    value_words,
    versions_of,
    wordings,
)
from nq28model.rule_coverage import own_parts
from nq28model.rules import RULEBOOK
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.words import Language, Words

T = TypeVar("T")

_ENTRY = Words(vi="quy tắc, tham số hay phép tính", en="rule, parameter or computation")
_ASKED_OF = Words(vi="Xét về: {subject}", en="Asked of: {subject}")
_CONDITIONS = Words(vi="Điều kiện ({span})", en="Conditions ({span})")
_VERSIONS = Words(vi="Các phiên bản", en="Versions")
_ASKS = Words(vi="Cần hỏi", en="What it asks")
_TAKES = Words(vi="Tính từ", en="What it takes")
_LEANS_ON = Words(vi="Dựa vào {id}: {words}", en="It leans on {id}: {words}")
_NOTE = Words(vi="Lưu ý: {note}", en="Note: {note}")
_SOURCE = Words(vi="{text}; {known}", en="{text}; {known}")


def entries() -> tuple[Entry, ...]:
    """Return the rules, the parameters and the computations, in the order of the texts."""
    return (*RULEBOOK.rules, *RULEBOOK.parameters, *RULEBOOK.computations)


complete_law = completing(lambda _: ((entry.id, says_of(entry)) for entry in entries()))


def entry_of(id: str) -> Entry:
    """Return what has an id in the law; raises ``UnknownName`` for another, and says which was meant."""
    found = {entry.id: entry for entry in entries()}
    if id not in found:
        raise UnknownName(_ENTRY, id, found)
    return found[id]


def page(entry: Entry, on: date | None, language: Language) -> Iterator[Any]:
    """Yield the page of an entry: what it says, its conditions on a day (the latest for none), versions, questions.

    Raises ``NotInForce`` for a rule that has no wording on the day.
    """
    yield Text(entry.id, style="bold cyan")
    says = entry.requirement if isinstance(entry, Rule) else says_of(entry)
    yield Text(says.in_(language), style="bold")
    if isinstance(entry, Rule):
        if on is not None:
            entry.version_on(on)
        yield Text(entry.consequence.in_(language))
        yield Text(_ASKED_OF.fill(subject=entry.subject.words).in_(language))
        yield from _conditions(entry, on, language)
    yield _title(_VERSIONS, language)
    yield from versions(entry, language)
    yield from _questions(entry, on, language)


def versions(entry: Entry, language: Language) -> Iterator[Any]:
    """Yield the versions of an entry: their days, what changed, where the law says so and how well that is known."""
    for since, until, version, kind in versions_of(entry):
        line = Text.assemble((span_words(since, until).in_(language), "bold"), "  ")
        if isinstance(entry, Dated):
            line.append(f"{value_words(version.value, entry.unit).in_(language)}; ", style="green")
        line.append(kind.words.in_(language))
        yield indented(line, 2)
        source = _SOURCE.fill(text=version.citation.words, known=version.evidence.words)
        yield indented(source.in_(language), 4, "dim")
        if version.note is not None:
            yield indented(_NOTE.fill(note=version.note).in_(language), 4, "dim")


def timeline(entry: Entry, language: Language) -> Iterator[Any]:
    """Yield the versions of an entry by day, then those of each parameter that it leans on."""
    yield Text.assemble((entry.id, "bold cyan"), f": {says_of(entry).in_(language)}")
    yield from versions(entry, language)
    for parameter in parameters_of(entry):
        yield Text("")
        yield Text(_LEANS_ON.fill(id=parameter.id, words=parameter.words).in_(language), style="bold")
        yield from versions(parameter, language)


def timeline_rows(entry: Entry) -> list[dict[str, Any]]:
    """Return the versions of an entry and of the parameters that it leans on as rows, each with what changed."""
    return [row for one in (entry, *parameters_of(entry)) for row in _rows(one)]


def _rows(entry: Entry) -> Iterator[dict[str, Any]]:
    for row, (_, _, version, kind) in zip(text_of(entry).source_rows(), versions_of(entry), strict=True):
        value = both(value_words(version.value, entry.unit), "value") if isinstance(entry, Dated) else {}
        yield {**row, "change": kind.value, **value}


def _title(words: Words, language: Language) -> Text:
    return Text(f"\n{words.in_(language)}", style="bold")


def last_span(spans: Iterable[tuple[date, date | None, T]], on: date | None) -> tuple[date, date | None, T]:
    """Return the last span that has begun by a day, the last of all for none: what is so on a day within the spans."""
    return [span for span in spans if on is None or span[0] <= on][-1]


def _wording(rule: Rule, on: date | None) -> tuple[date, date | None, Spec]:
    """Return what a rule says on a day that it says something on, the latest for none; with its first and last day."""
    return last_span(wordings(rule.text), on)


def _conditions(rule: Rule, on: date | None, language: Language) -> Iterator[Any]:
    """Yield the conditions of a rule as a tree, those of a day or the latest."""
    since, until, spec = _wording(rule, on)
    yield _title(_CONDITIONS.fill(span=span_words(since, until)), language)
    yield from _tree(spec, since, until, 2, language)


def _tree(spec: Spec, since: date, until: date | None, depth: int, language: Language) -> Iterator[Any]:
    match spec:
        case Compare() | Rule():
            line = Text(f"• {condition_words(spec, since=since, until=until).in_(language)}")
            if isinstance(spec, Rule):
                line.append(f" ({spec.id})", style="dim")
            yield indented(line, depth)
        case All(parts) | AnyOf(parts):
            yield indented(f"• {JOINED_BY[type(spec)].in_(language)}:", depth)
            for part in parts:
                yield from _tree(part, since, until, depth + 2, language)
        case Not(part):
            yield indented(f"• {JOINED_BY[Not].in_(language)}:", depth)
            yield from _tree(part, since, until, depth + 2, language)
        case _:
            assert_never(spec)


def _questions(entry: Entry, on: date | None, language: Language) -> Iterator[Any]:
    """Yield what an entry asks itself: the facts of its wording on a day, or what a computation takes."""
    match entry:
        case Rule():
            _, _, spec = _wording(entry, on)
            parts = own_parts(spec)
            asked: dict[str, Input] = {part.fact.id: part.fact for part in parts if isinstance(part, Compare)}
            title = _ASKS
        case Computation():
            asked, title = {one.id: one for one in entry.inputs}, _TAKES
        case _:
            return
    if asked:
        yield _title(title, language)
    for one in asked.values():
        yield indented(Text.assemble((one.id, "cyan"), f": {one.question.in_(language)}"), 2)
        yield indented(answers_to(one).in_(language), 4, "dim")
