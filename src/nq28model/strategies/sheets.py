"""Sheets of facts for a rule: any at all, those that satisfy it, and those that just miss."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.errors import InvalidValue
from nq28model.lines import Place, Spans, gap, line, near
from nq28model.spec import Compare, Fact, Operator, Rule, Spec
from nq28model.standing import Standing, standing_on
from nq28model.strategies.lines import values
from nq28model.strategies.ways import Key, Way, changed, leading, merged, ways
from nq28model.words import Words


def facts_for(rule: Spec, *, on: date, missing: bool = True) -> SearchStrategy[dict[str, Any]]:
    """Return sheets of the facts that *rule* asks in its wording of the day *on*, those of the rules in it too.

    Many of the answers lie at a bound that the wording sets, or one beside it. A fact may be absent unless
    *missing* is False. Shrinks towards few facts.

    >>> from datetime import date
    >>> from hypothesis import find, settings
    >>> from nq28model import RULEBOOK
    >>> formable, day = RULEBOOK["party.organisation.formable"], date(2019, 10, 31)
    >>> anew = settings(database=None)
    >>> find(facts_for(formable, on=day), lambda sheet: True, settings=anew)
    {}
    >>> list(find(facts_for(formable, on=day, missing=False), lambda sheet: True, settings=anew))
    ['official_members', 'unit_kind', 'stable_operation']
    """
    return _any_sheets(_Wording(rule, on), missing)


def satisfying(rule: Spec, *, on: date) -> SearchStrategy[dict[str, Any]]:
    """Return sheets of facts on which *rule* judges YES on the day *on*, by any of the ways to a YES.

    They hold what makes it so and, sometimes, further facts that the wording asks. Shrinks towards few facts, at
    their bounds. Drawing raises ``InvalidValue`` where no facts make it YES.

    >>> from datetime import date
    >>> from hypothesis import given
    >>> from nq28model import RULEBOOK, Truth, judge
    >>> complete, day = RULEBOOK["transfer.complete"], date(2019, 10, 31)
    >>> @given(satisfying(complete, on=day))
    ... def judges_yes(sheet):
    ...     assert judge(complete, sheet, on=day).truth is Truth.YES
    >>> judges_yes()
    """
    return _yes_sheets(_Wording(rule, on))


def near_misses(rule: Spec, *, on: date) -> SearchStrategy[dict[str, Any]]:
    """Return sheets of facts on which *rule* judges NO on the day *on*, and one answer changed would make it YES.

    Shrinks towards few facts, of which the one to change lies nearest to where it would have to be. Drawing
    raises ``InvalidValue`` where no facts make it YES, or none NO.

    >>> from datetime import date
    >>> from hypothesis import given
    >>> from nq28model import RULEBOOK, Truth, judge
    >>> complete, day = RULEBOOK["transfer.complete"], date(2019, 10, 31)
    >>> @given(near_misses(complete, on=day))
    ... def judges_no(sheet):
    ...     assert judge(complete, sheet, on=day).truth is Truth.NO
    >>> judges_no()
    """
    return _near_sheets(_Wording(rule, on))


@st.composite
def _any_sheets(draw: DrawFn, wording: _Wording, missing: bool) -> dict[str, Any]:
    answers = {id: draw(wording.answers[id] if missing else wording.known[id]) for id in wording.facts}
    return {id: answer for id, answer in answers.items() if answer is not None}


@st.composite
def _yes_sheets(draw: DrawFn, wording: _Wording) -> dict[str, Any]:
    if wording.yes is None:
        raise wording.fault(Words(vi="quy định mà dữ kiện có thể làm cho CÓ", en="a rule that facts can make YES"))
    return _filled(draw, wording, _gone(draw, wording.yes))


@st.composite
def _near_sheets(draw: DrawFn, wording: _Wording) -> dict[str, Any]:
    if not wording.turns:
        raise wording.fault(
            Words(
                vi="quy định mà dữ kiện có thể làm cho CÓ và có thể làm cho KHÔNG",
                en="a rule that facts can make YES and can make NO",
            )
        )
    fact = draw(st.sampled_from(tuple(wording.turns)))
    return _filled(draw, wording, _gone(draw, wording.turns[fact]), fact)


def _gone(draw: DrawFn, way: Way) -> Mapping[Key, Spans]:
    """Draw at each choice one of the ways that lead on, until the stretch of each fact is settled."""
    while way.choices:
        further = [step for option in way.choices[0] if (step := way.taking(option)) is not None and step.leads_on]
        further.sort(key=lambda step: len(step.ranges) + len(step.choices))  # few facts are the simplest
        way = draw(st.sampled_from(further))
    return way.ranges


def _filled(draw: DrawFn, wording: _Wording, ranges: Mapping[Key, Spans], turning: str | None = None) -> dict[str, Any]:
    """Draw the sheet: what is settled from its stretch, the other facts as they come."""
    sheet = {}
    for id, fact in wording.facts.items():
        if id not in ranges:
            answer = draw(wording.answers[id])
        elif id == turning:
            wanted = ranges[changed(id)]
            nearest = sorted(wording.near[id], key=lambda place: min(gap(place, span) for span in wanted))
            answer = draw(values(fact.domain, nearest, ranges[id]))
        else:
            answer = draw(values(fact.domain, wording.near[id], ranges[id]))
        if answer is not None:
            sheet[id] = answer
    return sheet


class _Wording:
    """A spec and a day; what is read off them is read when it is first asked for, and once."""

    def __init__(self, spec: Spec, on: date) -> None:
        self.spec = spec
        self.on = on

    def __repr__(self) -> str:
        # No class of attrs, of which Hypothesis would print all fields: a rule fills pages.
        return f"{self.spec.id if isinstance(self.spec, Rule) else type(self.spec).__name__}, on={self.on}"

    @cached_property
    def standing(self) -> Standing:
        if not isinstance(self.spec, Spec):
            wanted = Words(
                vi="một quy định hoặc điều kiện, như RULEBOOK[…]", en="a rule or another spec, such as RULEBOOK[…]"
            )
            raise InvalidValue("rule", self.spec, wanted)
        return standing_on(self.spec, self.on)

    @cached_property
    def comparisons(self) -> tuple[tuple[Fact[Any], Operator, Any], ...]:
        return tuple(_comparisons(self.standing))

    @cached_property
    def facts(self) -> Mapping[str, Fact[Any]]:
        """The facts asked, in the order of the text."""
        return {fact.id: fact for fact, _, _ in self.comparisons}

    @cached_property
    def near(self) -> Mapping[str, Sequence[Place]]:
        """The places at and beside the bounds of each fact, in order."""
        bounds: dict[str, list[Any]] = {id: [] for id in self.facts}
        for fact, operator, bound in self.comparisons:
            bounds[fact.id] += bound if operator.takes_many else (bound,)
        return {id: near(fact.domain, bounds[id]) for id, fact in self.facts.items()}

    @cached_property
    def known(self) -> Mapping[str, SearchStrategy[Any]]:
        """Any answer to each fact."""
        return {id: values(fact.domain, self.near[id], line(fact.domain)) for id, fact in self.facts.items()}

    @cached_property
    def answers(self) -> Mapping[str, SearchStrategy[Any]]:
        """Any answer to each fact, or None."""
        return {id: st.none() | answers for id, answers in self.known.items()}

    @cached_property
    def yes(self) -> Way | None:
        """All ways to a YES, None where none leads there."""
        return leading(ways(self.standing, True))

    @cached_property
    def turns(self) -> Mapping[str, Way]:
        """For each fact that can turn a NO to a YES: all ways to a NO that is YES once the fact is changed."""
        no, turns = leading(ways(self.standing, False)), {}
        if self.yes is not None and no is not None:
            for fact in sorted(self.facts.values(), key=lambda fact: fact.is_given):  # what the subject is comes last
                way = leading(merged([no, self.yes.changing(fact.id)]))
                if way is not None:
                    turns[fact.id] = way
        return turns

    def fault(self, wanted: Words) -> InvalidValue:
        day = Words(vi="ngày {day}", en="on {day}").fill(day=self.on)
        where, given = ("rule", self.spec.id) if isinstance(self.spec, Rule) else ("spec", self.spec)
        return InvalidValue(where, given, Words(vi=f"{wanted.vi} vào {day.vi}", en=f"{wanted.en} {day.en}"))


def _comparisons(standing: Standing) -> Iterator[tuple[Fact[Any], Operator, Any]]:
    match standing.spec:
        case Compare(fact, operator):
            yield fact, operator, standing.bound
        case _:
            for part in standing.parts:
                yield from _comparisons(part)
