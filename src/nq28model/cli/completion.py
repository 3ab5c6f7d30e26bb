"""What a shell offers while one types: names, each with its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from textwrap import shorten
from typing import Any, TypeAlias

import typer

from nq28model.domains import Choice, YesNo
from nq28model.rules import RULEBOOK
from nq28model.terms import Term
from nq28model.words import NO_WORD, YES_WORD, Words

Names: TypeAlias = Iterable[tuple[str, Words]]
Complete: TypeAlias = Callable[[typer.Context, str], list[tuple[str, str]]]

_LONGEST = 60  # a shell has a line for each


def completing(names: Callable[[typer.Context], Names]) -> Complete:
    """Return what typer asks for the *names* that begin as what is typed does, each with its words."""

    def complete(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
        return [
            (name, shorten(words.in_(ctx.obj.language), _LONGEST, placeholder="…"))
            for name, words in names(ctx)
            if name.startswith(incomplete)
        ]

    return complete


def terms(kind: type[Term]) -> Complete:
    """Return what completes the terms of a list."""
    return completing(lambda _: ((term.value, term.words) for term in kind))


def _facts(ctx: typer.Context) -> Iterator[tuple[str, Words]]:
    """Yield what can be said of the facts of the rule that was named: each with «=», and a choice with its answers."""
    rule = str(ctx.params.get("rule"))
    facts: Iterable[Any] = RULEBOOK[rule].vocabulary.values() if rule in RULEBOOK else ()
    for fact in facts:
        match fact.domain:
            case Choice(terms):
                yield from ((f"{fact.id}={term}", term.words) for term in terms)
            case YesNo():
                yield from ((f"{fact.id}={word.en}", word) for word in (YES_WORD, NO_WORD))
            case _:
                yield f"{fact.id}=", fact.words


rule_names = tuple((rule.id, rule.says) for rule in RULEBOOK)
complete_rules = completing(lambda _: rule_names)
complete_facts = completing(_facts)
