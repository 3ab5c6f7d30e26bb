"""What a shell offers while one types: ids, each with its words, loaded when it asks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import typer

from nq28model.words import Language, Words

Offer = tuple[str, str]


def _offered(pairs: Iterable[tuple[str, Words]], ctx: typer.Context, incomplete: str) -> list[Offer]:
    language: Language = ctx.obj.language
    return [(id, words.in_(language)) for id, words in pairs if id.startswith(incomplete)]


def rule_ids(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the rules whose ids begin so."""
    from nq28model.rules import RULEBOOK

    return _offered(((rule.id, rule.says) for rule in RULEBOOK), ctx, incomplete)


def law_ids(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the rules, parameters and computations whose ids begin so."""
    from nq28model.cli.law import entries
    from nq28model.pages import says_of

    return _offered(((entry.id, says_of(entry)) for entry in entries()), ctx, incomplete)


def fact_pairs(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return what can be said of the facts of the rule that was named: each with «=», and a choice with its answers."""
    from nq28model.rules import RULEBOOK

    rule = str(ctx.params.get("rule"))
    return _offered(_pairs(RULEBOOK[rule].vocabulary.values()), ctx, incomplete) if rule in RULEBOOK else []


def _pairs(facts: Iterable[Any]) -> Iterator[tuple[str, Words]]:
    from nq28model.domains import Choice, YesNo
    from nq28model.words import NO_WORD, YES_WORD

    for fact in facts:
        match fact.domain:
            case Choice(terms):
                yield from ((f"{fact.id}={term}", term.words) for term in terms)
            case YesNo():
                yield from ((f"{fact.id}={word.en}", word) for word in (YES_WORD, NO_WORD))
            case _:
                yield f"{fact.id}=", fact.words


def document_kinds(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the kinds of document whose ids begin so, and the rules, whose sheets are documents too."""
    from nq28model.codec import DOCUMENT_KINDS

    kinds = _offered(((kind.id, kind.words) for kind in DOCUMENT_KINDS), ctx, incomplete)
    return [*kinds, *rule_ids(ctx, incomplete)]


def finding_kinds(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the kinds of finding whose ids begin so."""
    from nq28model.reports import FindingKind

    return _offered(((kind.value, kind.words) for kind in FindingKind), ctx, incomplete)


def subjects(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return what rules are asked of, where its id begins so."""
    from nq28model.rules import RULEBOOK

    found = {rule.subject.id: rule.subject.words for rule in RULEBOOK}
    return _offered(found.items(), ctx, incomplete)


def regimes(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the regimes of reporting whose ids begin so."""
    from nq28model.periods import REGIMES

    return _offered(((regime.id, regime.words) for regime in REGIMES), ctx, incomplete)


def report_kinds(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return the kinds of report whose names begin so."""
    from nq28model.cli.report import KINDS

    return _offered(((name, kind.words) for name, kind in KINDS.items()), ctx, incomplete)


def breakdowns(ctx: typer.Context, incomplete: str) -> list[Offer]:
    """Return by what figures are told apart, where its id begins so."""
    from nq28model.reports import Breakdown

    return _offered(((one.value, one.words) for one in Breakdown), ctx, incomplete)
