"""A rule, a parameter or a computation: what it says, since when, by which text, and what it asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import assert_never

from nq28model.computation import Computation, Input
from nq28model.law import Dated, span_words
from nq28model.notebook.markup import Markup, folded, items, table, tag, text, together
from nq28model.notebook.reasons import source_html
from nq28model.notebook.style import framed
from nq28model.notebook.timelines import law_timeline
from nq28model.pages import JOINED_BY, Entry, answers_to, condition_words, versions_of, wordings
from nq28model.rule_coverage import own_parts
from nq28model.rules.rulebook import Rulebook
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.words import Language, Words, say

_CONDITIONS = Words(vi="Điều kiện ({span})", en="Conditions ({span})")
_EARLIER = Words(vi="Điều kiện trước đây ({span})", en="Earlier conditions ({span})")
_VERSIONS = Words(vi="Các phiên bản: {n}", en="Versions: {n}")
_ASKS = Words(vi="Cần hỏi: {n}", en="What it asks: {n}")
_IN_FORCE = Words(vi="Hiệu lực", en="In force")
_CHANGED = Words(vi="Thay đổi", en="Change")
_PROVISION = Words(vi="Căn cứ; độ tin cậy", en="Provision; evidence")
_LISTED = (
    Words(vi="Quy tắc", en="Rule"),
    Words(vi="Quy định", en="The law requires that …"),
    Words(vi="Từ ngày", en="Since"),
    _PROVISION,
)
_VALUE = Words(vi="Giá trị", en="Value")
_FACT = Words(vi="Dữ kiện", en="Fact")
_QUESTION = Words(vi="Câu hỏi", en="Question")
_ANSWER = Words(vi="Trả lời", en="Answer")


def rule_html(rule: Rule, language: Language) -> Markup:
    """Return the page of a rule: what it says and asks, its time line, its conditions, the latest first."""
    *earlier, (since, until, spec) = wordings(rule.text)
    return framed(
        language,
        _heading(rule.id, rule.requirement, language),
        tag("p", rule.consequence.in_(language)),
        law_timeline(rule, language),
        tag("p", tag("b", _CONDITIONS.fill(span=span_words(since, until)).in_(language))),
        _conditions(spec, since, until, language),
        *(
            folded(
                _EARLIER.fill(span=span_words(first, last)).in_(language), _conditions(former, first, last, language)
            )
            for first, last, former in reversed(earlier)
        ),
        _versions(rule, language),
        _questions(tuple(rule_facts(rule)), language),
    )


def rulebook_html(book: Rulebook, language: Language) -> Markup:
    """Return the contents of a rulebook: each rule with its first day and its last text, a fold for each family."""
    families: dict[str, list[Rule]] = {}
    for rule in book:
        families.setdefault(rule.id.partition(".")[0], []).append(rule)
    return framed(
        language,
        tag("p", tag("b", book.words.in_(language))),
        *(
            folded(f"{family}: {len(rules)}", table(_LISTED, _listed(rules, language), language))
            for family, rules in families.items()
        ),
    )


def _listed(rules: Iterable[Rule], language: Language) -> Iterator[Sequence[object]]:
    for rule in rules:
        versions = rule.text.versions
        yield tag("code", rule.id), rule.says, versions[0].since, source_html(versions[-1], language)


def parameter_html(parameter: Dated[object], language: Language) -> Markup:
    """Return the page of a parameter: its values over time, each with its text."""
    return framed(
        language,
        _heading(parameter.id, parameter.words, language),
        law_timeline(parameter, language),
        _versions(parameter, language),
    )


def computation_html(computation: Computation[..., object], language: Language) -> Markup:
    """Return the page of a computation: what it gives, from what, and by which texts."""
    return framed(
        language,
        _heading(computation.id, computation.says, language),
        law_timeline(computation, language),
        _versions(computation, language),
        _questions(computation.inputs, language),
    )


def rule_facts(rule: Rule) -> Iterator[Input]:
    """Yield the facts that the last wording of a rule asks itself, each once, in the order of the text."""
    parts = own_parts(rule.text.versions[-1].value)
    yield from dict.fromkeys(part.fact for part in parts if isinstance(part, Compare))


def _heading(id: str, words: Words, language: Language) -> Markup:
    return together((tag("div", tag("code", id)), tag("p", tag("strong", words.in_(language)))))


def _conditions(spec: Spec, since: date, until: date | None, language: Language) -> Markup:
    return tag("ul", tag("li", _condition(spec, since, until, language), class_="plain"))


def _condition(spec: Spec, since: date, until: date | None, language: Language) -> Markup:
    match spec:
        case Compare():
            return text(condition_words(spec, since=since, until=until).in_(language))
        case Rule(id=id):
            said = condition_words(spec, since=since, until=until).in_(language)
            return together((tag("code", id), f": {said}"))
        case All(parts) | AnyOf(parts):
            return _parts(JOINED_BY[type(spec)], parts, since, until, language)
        case Not(part):
            return _parts(JOINED_BY[Not], (part,), since, until, language)
        case _:
            assert_never(spec)


def _parts(title: Words, parts: tuple[Spec, ...], since: date, until: date | None, language: Language) -> Markup:
    return together(
        (tag("b", f"{title.in_(language)}:"), items(_condition(part, since, until, language) for part in parts))
    )


def _versions(entry: Entry, language: Language) -> Markup:
    """Return the table of the versions, the last first, of a parameter with its values."""
    has_values = isinstance(entry, Dated)
    rows = [
        (
            text(span_words(since, until).in_(language)),
            *([text(say(version.value, language))] if has_values else []),
            kind.words,
            source_html(version, language),
        )
        for since, until, version, kind in versions_of(entry)
    ]
    heads = [_IN_FORCE, *([_VALUE] if has_values else []), _CHANGED, _PROVISION]
    return folded(_VERSIONS.fill(n=len(rows)).in_(language), table(heads, rows[::-1], language), is_open=has_values)


def _questions(facts: tuple[Input, ...], language: Language) -> Markup | None:
    if not facts:
        return None
    rows = [(tag("code", fact.id), fact.question, answers_to(fact)) for fact in facts]
    return folded(_ASKS.fill(n=len(rows)).in_(language), table([_FACT, _QUESTION, _ANSWER], rows, language))
