"""A verdict as a tree that can be opened: what decided, each with its article, and what did not."""

from __future__ import annotations

from nq28model.law import Version
from nq28model.notebook.markup import Markup, folded, items, linked, tag, together
from nq28model.notebook.style import TRUTH_CLASSES, framed, marked
from nq28model.truth import Truth
from nq28model.verdict import Verdict
from nq28model.words import Language, Words

_OTHERS = Words(vi="không quyết định kết quả: {n}", en="did not decide: {n}")


def verdict_html(verdict: Verdict, language: Language) -> Markup:
    """Return a verdict as a tree, with what would turn it, what to ask, and the doubts about the texts below it."""
    first = next(verdict.lines())
    return framed(
        language,
        tag("p", first.in_(language)),
        tag("ul", _node(verdict, language)),
        items(line.in_(language) for line in verdict.advice()),
    )


def truth_html(truth: Truth, language: Language) -> Markup:
    """Return a truth value as its word, with its mark."""
    return marked(truth.words.in_(language), TRUTH_CLASSES[truth])


def _node(verdict: Verdict, language: Language) -> Markup:
    shown = verdict.shown
    decisive = shown.decisive
    others = [part for part in shown.parts if not any(part is one for one in decisive)]
    then = verdict.consequence
    return tag(
        "li",
        _headed(verdict, language),
        None if then is None else tag("div", then.in_(language)),
        tag("ul", *(_node(part, language) for part in decisive)) if decisive else None,
        folded(_OTHERS.fill(n=len(others)).in_(language), tag("ul", *(_node(part, language) for part in others)))
        if others
        else None,
        class_=TRUTH_CLASSES[verdict.truth],
    )


def _headed(verdict: Verdict, language: Language) -> Markup:
    truth = verdict.truth.words.in_(language)
    version = verdict.version
    return together(
        (
            tag("strong", truth),
            verdict.words.in_(language).removeprefix(truth),
            None if version is None else source_html(version, language),
        )
    )


def source_html(version: Version[object], language: Language) -> Markup:
    """Return where the law says a thing, linked to the page that was read, and how well it is known."""
    cited = linked(version.citation.words.in_(language), version.url)
    return tag("span", " [", cited, f"; {version.evidence.words.in_(language)}]", class_="source")
