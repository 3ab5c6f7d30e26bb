"""What the page asks of the library: plain values come in, and plain values with texts in both languages go out.

The page runs this in the browser. It needs the library with its extra ``codec``, and nothing of a browser.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from nq28model import RULEBOOK, Citation, Fact, InvalidValue, Nq28Error, Verdict, Words, judge, review
from nq28model.answers import read_answer, wanted_of
from nq28model.codec import RegistryDocument, read_registry, sample_registry
from nq28model.domains import YesNo, said
from nq28model.errors import faults_in, raise_faults
from nq28model.notebook import html
from nq28model.questions import Question, next_question
from nq28model.words import LANGUAGES, NO_WORD, NOT_KNOWN, YES_WORD

Plain = dict[str, Any]


def both(words: Words) -> dict[str, str]:
    """Return a text in both languages."""
    return {language: words.in_(language) for language in LANGUAGES}


def pages(thing: Any) -> dict[str, str]:
    """Return a value of the library as HTML, in both languages."""
    return {language: str(html(thing, language)) for language in LANGUAGES}


def rules() -> list[Plain]:
    """Return the rules that can be asked, in the order of the law's texts: of what, and what the law requires."""
    return [{"id": rule.id, "subject": both(rule.subject.words), "says": both(rule.says)} for rule in RULEBOOK]


def in_force(on: str) -> list[str]:
    """Return the ids of the rules that have a wording on a day."""
    return [rule.id for rule in RULEBOOK.in_force(date.fromisoformat(on))]


def ask(rule: str, on: str, answers: Mapping[str, str]) -> Plain:
    """Judge a rule by answers as people write them, and tell what to ask next.

    Raises ``InvalidValue`` for what is no answer, ``NotInForce`` where the rule has no wording on the day.
    """
    asked, day = RULEBOOK[rule], date.fromisoformat(on)
    sheet = _sheet(asked.vocabulary, answers)
    verdict = judge(asked, sheet, on=day)
    following = next_question(asked, sheet, on=day)
    return {
        "truth": verdict.truth.name.lower(),
        "words": both(verdict.truth.words),
        "page": pages(verdict),
        "answered": [_answered(asked.vocabulary[id], value) for id, value in sheet.items()],
        "next": None if following is None else _question(following),
        "needs": [both(need.words) for need in verdict.needs],
        **_sources(verdict),
    }


def _sheet(vocabulary: Mapping[str, Fact[Any]], answers: Mapping[str, str]) -> dict[str, Any]:
    sheet: dict[str, Any] = {}
    faults: list[Nq28Error] = []
    for id, text in answers.items():
        try:
            sheet[id] = read_answer(vocabulary[id], text)
        except InvalidValue as fault:
            faults.append(fault)
    raise_faults(faults)
    return sheet


def _answered(fact: Fact[Any], value: Any) -> Plain:
    text = NOT_KNOWN if value is None else said(fact.domain, value)
    return {"fact": fact.id, "question": both(fact.question), "said": both(text)}


def _question(question: Question) -> Plain:
    """Return a question with all that a form needs: the kind of field, and the answers to choose from."""
    terms = {str(term): term.words for term in question.choices}
    choices = {"yes": YES_WORD, "no": NO_WORD} if isinstance(question.domain, YesNo) else terms
    return {
        "fact": question.fact.id,
        "kind": type(question.domain).__name__,
        "question": both(question.words),
        "note": None if question.note is None else both(question.note),
        "wanted": both(wanted_of(question.domain)),
        "choices": [{"value": value, "words": both(words)} for value, words in choices.items()],
    }


def _sources(verdict: Verdict) -> Plain:
    evidence = verdict.evidence
    return {
        "citations": [_citation(citation) for citation in verdict.citations],
        "evidence": None if evidence is None else both(evidence.words),
    }


def _citation(citation: Citation) -> Plain:
    text = citation.instrument
    return {"words": both(citation.words), "title": both(text.title), "issuer": both(text.issuer), "url": text.url}


def opened(file: str | None) -> Plain:
    """Return what a registry says of itself, and the day its review is kept for; the sample where no file is named.

    Raises ``InvalidDocument`` and other errors of the library for what is no registry, each with its path.
    """
    document = _document(file)
    conference = None if document.review is None else document.review.conference
    return {"about": both(document.about), "on": None if conference is None else conference.isoformat()}


def reviewed(file: str | None, on: str) -> Plain:
    """Return the review of a registry on a day, the sample's where no file is named; raises as ``opened`` does."""
    document = _document(file)
    made = review(document.registry, on=date.fromisoformat(on), period=document.review)
    return {"about": both(document.about), "page": pages(made)}


def _document(file: str | None) -> RegistryDocument:
    return sample_registry() if file is None else read_registry(Path(file))


CALLS: Mapping[str, Callable[..., Any]] = {call.__name__: call for call in (rules, in_force, ask, opened, reviewed)}
"""What the page may call, by name."""


def answer(request: str) -> str:
    """Return, as JSON, what a call gives: its ``value``, or its ``faults``, each in both languages.

    >>> answer('{"call": "in_force", "given": {"on": "1900-01-01"}}')
    '{"value": []}'
    """
    asked = json.loads(request)
    try:
        told = {"value": CALLS[asked["call"]](**asked["given"])}
    except Nq28Error as error:
        told = {"faults": [both(fault.words) for fault in faults_in(error)]}
    return json.dumps(told, ensure_ascii=False)
