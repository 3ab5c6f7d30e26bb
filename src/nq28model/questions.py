"""The questionnaire: what to ask next so that a rule comes out YES or NO, and nothing that no longer matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import frozen

from nq28model.domains import Choice, Domain
from nq28model.spec import Compare, Fact, Spec
from nq28model.standing import Standing
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge
from nq28model.words import Words


@frozen(kw_only=True)
class Question:
    """A question to put to whoever knows: its wording, and which answers it takes.

    ``weight`` is the mean number of further questions after it, over the answers that make a difference:
    the fewer, the more decisive it is.
    """

    fact: Fact[Any]
    weight: Fraction

    @property
    def words(self) -> Words:
        """The question in both languages."""
        return self.fact.question

    @property
    def note(self) -> Words | None:
        """How the answer is to be counted, where the catalogue says so."""
        return self.fact.note

    @property
    def domain(self) -> Domain:
        """The type of the answer."""
        return self.fact.domain

    @property
    def choices(self) -> tuple[Term, ...]:
        """The terms to choose from; empty for what is not a choice."""
        return self.domain.terms if isinstance(self.domain, Choice) else ()


def questions(spec: Spec, facts: Mapping[str, Any], *, on: date) -> tuple[Question, ...]:
    """Return the questions that can still settle *spec*, the most decisive first; none once it is YES or NO.

    Whoever answers the first, and asks again with the answer, comes to a YES or NO and is never asked what no
    longer matters. Raises as ``judge`` does.

    >>> from nq28model.rules import RULEBOOK
    >>> rule = RULEBOOK["party.organisation.formable"]
    >>> [question.fact.id for question in questions(rule, {}, on=date(2019, 10, 31))]
    ['official_members', 'unit_kind', 'stable_operation']
    >>> questions(rule, {"official_members": 2}, on=date(2019, 10, 31))
    ()
    """
    verdict = judge(spec, facts, on=on)
    bounds = _bounds(verdict.standing)
    asked = [Question(fact=fact, weight=_weight(verdict, fact, bounds[fact.id])) for fact in verdict.questions]
    return tuple(sorted(asked, key=lambda question: question.weight))


def next_question(spec: Spec, answers: Mapping[str, Any], *, on: date) -> Question | None:
    """Return the most decisive question that was not put yet; None where none is left that can settle *spec*.

    What stands in *answers* was put, also where the answer is None: who does not know is not asked twice. Raises as
    ``judge`` does.

    >>> from nq28model.rules import RULEBOOK
    >>> rule = RULEBOOK["party.organisation.formable"]
    >>> next_question(rule, {"official_members": None}, on=date(2019, 10, 31)).fact.id
    'unit_kind'
    """
    return next((question for question in questions(spec, answers, on=on) if question.fact.id not in answers), None)


def _weight(verdict: Verdict, fact: Fact[Any], bounds: list[Any]) -> Fraction:
    """Return how many questions are left, in the mean, once *fact* is answered."""
    left = {
        _left(verdict.standing, {**verdict.facts, fact.id: value}): None for value in fact.domain.near(None, bounds)
    }
    return Fraction(sum(len(asks) for asks in left), len(left))


def _left(standing: Standing, facts: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(_open(standing, facts))


def _open(standing: Standing, facts: Mapping[str, Any]) -> Iterator[str]:
    """Yield the ids of the facts that keep a node open."""
    if standing.decide(facts) is not Truth.UNKNOWN:
        return
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id
    for part in standing.parts:
        yield from _open(part, facts)


def _bounds(standing: Standing) -> Mapping[str, list[Any]]:
    """Return, for each fact, the values that it is held against."""
    bounds: dict[str, list[Any]] = {}
    for node in _nodes(standing):
        if isinstance(node.spec, Compare):
            many = node.bound if node.spec.operator.takes_many else (node.bound,)
            bounds.setdefault(node.spec.fact.id, []).extend(many)
    return bounds


def _nodes(standing: Standing) -> Iterator[Standing]:
    yield standing
    for part in standing.parts:
        yield from _nodes(part)
