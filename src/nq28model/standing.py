"""A spec as it stands on one day: each rule with its wording, each bound with its value, made ready to be decided.

What decides it is written out as one function and compiled, once between two days on which the law changes: who judges
a thousand units walks no tree. It asks two questions: whether the spec surely fails, and whether it surely holds.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any, TypeAlias, assert_never

from attrs import frozen

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.errors import NotInForce
from nq28model.law import Version, checked_day
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec, vocabulary
from nq28model.truth import Truth

Decide: TypeAlias = Callable[[Mapping[str, Any]], Truth]
Judge: TypeAlias = Callable[[Mapping[str, Any]], Any]
Leaf: TypeAlias = Callable[[Compare, Any, bool], str]


@frozen
class Standing:
    """A node of a spec between two days on which the law changes.

    ``version`` is the wording of a rule or the version of the parameter that sets a bound; ``bound`` the
    value held against a fact. ``left_out`` are the parts that are not in force.
    """

    spec: Spec
    version: Version[Any] | None = None
    bound: Any = None
    parts: tuple[Standing, ...] = ()
    left_out: tuple[Spec, ...] = ()

    @cached_property
    def decide(self) -> Decide:
        """What facts say of it, by Kleene's tables; a fact that is absent or None is unknown."""
        return _Text(self).decide()

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """The ids of the facts that decide it, each once."""
        return tuple(dict.fromkeys(_asked(self)))

    @cached_property
    def judging(self) -> Callable[..., Judge]:
        """What makes a function that judges sheets which nobody has checked, of four things: ``care, made, on, self``.

        The function returns what ``made()`` gives, with the slots of a ``Verdict`` filled. It keeps the answers in
        the order of ``asked``, or all of a sheet that holds more. Where an answer is outside its domain at a glance,
        or the sheet holds anything besides the facts that decide, the truth is ``care(self, sheet)``.
        """
        return _Text(self).judging(
            "verdict = made()",
            "verdict._truth = truth",
            "verdict._on = on",
            "verdict._standing = standing",
            "verdict._answers = answers",
            "verdict._parts = None",
            "return verdict",
        )

    @cached_property
    def telling(self) -> Callable[..., Judge]:
        """As ``judging``, of a function that returns the truth alone and keeps nothing."""
        return _Text(self).judging("return truth")


class _Text:
    """The text of a function that decides a standing; it calls nothing but what it is given, and walks no tree.

    Numbers and texts stand in it as literals, all else as names: whatever an id or a bound holds, it cannot become
    code.
    """

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.facts = {id: f"f{place}" for place, id in enumerate(standing.asked)}
        self.values: dict[str, Any] = {"no": Truth.NO, "unknown": Truth.UNKNOWN, "yes": Truth.YES}

    def named(self, value: Any) -> str:
        """Return how the text calls *value*: as it is written in Python, or a name under which it is found."""
        if type(value) in (bool, str) or (type(value) is int and value.bit_length() < 64):
            return repr(value)
        name = f"v{len(self.values)}"
        self.values[name] = value
        return name

    def condition(self, standing: Standing, wanted: bool, leaf: Leaf) -> str:
        """Return the condition on which it holds, or fails; what a comparison contributes, *leaf* writes."""
        match standing.spec:
            case Compare() as compare:
                return leaf(compare, standing.bound, wanted)
            case All() | AnyOf():
                joint = " and " if isinstance(standing.spec, All) is wanted else " or "
                return joint.join(f"({self.condition(part, wanted, leaf)})" for part in standing.parts)
            case Not():
                return self.condition(standing.parts[0], not wanted, leaf)
            case Rule():
                return self.condition(standing.parts[0], wanted, leaf)
            case _:
                assert_never(standing.spec)

    def surely(self, wanted: bool) -> str:
        """Return the condition on which the whole holds, or fails, whatever is not known."""
        return self.condition(self.standing, wanted, self._is_known_to_be)

    def holds(self) -> str:
        """Return the condition on which the whole holds, where all is known, and plainly."""
        return self.condition(self.standing, True, self._is)

    def _is_known_to_be(self, compare: Compare, bound: Any, wanted: bool) -> str:
        got, sign, bound = self._compared(compare, bound, wanted)
        return f"{got} is not None and {got} {sign} {bound}"

    def _is(self, compare: Compare, bound: Any, wanted: bool) -> str:
        got, sign, bound = self._compared(compare, bound, wanted)
        return f"{got} {_IS.get(sign, sign) if bound in _YES_AND_NO else sign} {bound}"

    def _compared(self, compare: Compare, bound: Any, wanted: bool) -> tuple[str, str, str]:
        operator = compare.operator if wanted else compare.operator.opposite
        return self.facts[compare.fact.id], operator.sign, self.named(bound)

    def reads(self, got: str) -> list[str]:
        """Return the lines that read the facts of a sheet, each with what is *got*."""
        return [f"{fact} = {got.format(self.named(id))}" for id, fact in self.facts.items()]

    def decide(self) -> Decide:
        """Return the function that decides a sheet of fit answers."""
        no, yes = (self.surely(wanted) for wanted in (False, True))
        lines = ["get = sheet.get", *self.reads("get({})"), f"return no if {no} else yes if {yes} else unknown"]
        decide: Decide = self.compiled("decide(sheet)", lines)
        return decide

    def judging(self, *told: str) -> Callable[..., Judge]:
        """Return the function that makes one which reads a sheet, however it is given, and runs the lines *told*.

        The two names that they may lean on are ``truth`` and ``answers``.
        """
        known = vocabulary(self.standing.spec)
        domains = {fact: known[id].domain for id, fact in self.facts.items()}
        plain = {fact: _plainly(domain, fact, self.named) for fact, domain in domains.items()}
        admitted = (
            f"({fact} is None or {plain[fact]} or {self.named(domain.admits)}({fact}))"
            for fact, domain in domains.items()
        )
        no, yes = (self.surely(wanted) for wanted in (False, True))
        answers, blank = f"({', '.join(self.facts.values())},)", dict.fromkeys(self.facts)
        # A sheet that answers each fact, and nothing else, needs no counting of what is missing or too much: most do.
        whole = [
            "try:",
            *_within(*self.reads("given[{}]")),
            "except KeyError: pass",
            "else:",
            *_within(f"if {' and '.join(plain.values())}:"),
            *_within(*_within(f"truth, answers = yes if {self.holds()} else no, {answers}", *told)),
        ]
        lines = [
            f"if type(given) is dict and len(given) == {len(blank)}:",
            *_within(*whole),
            f"sheet = {{**{self.named(blank)}, **given}}",
            *self.reads("sheet[{}]"),
            f"answers = {answers} if len(sheet) == {len(blank)} else sheet",
            f"if not (len(sheet) == {len(blank)} and {' and '.join(admitted)}): truth = care(standing, {{**given}})",
            f"elif {no}: truth = no",
            f"elif {yes}: truth = yes",
            "else: truth = unknown",
            *told,
        ]
        # One function does it all: a call of another for each sheet would cost as much as a condition or two.
        judging: Callable[..., Judge] = self.compiled(
            "judging(care, made, on, standing)", ["def judged(given):", *_within(*lines), "return judged"]
        )
        return judging

    def compiled(self, head: str, lines: list[str]) -> Any:
        """Return the function of some lines."""
        text = "\n".join([f"def {head}:", *_within(*lines)])
        exec(text, self.values)  # noqa: S102 - it holds signs, literals and the names given here
        return self.values[head.partition("(")[0]]


def _within(*lines: str) -> list[str]:
    return [f"    {line}" for line in lines]


# Of an answer that is plainly yes or no, Python tells soonest whether it is the one or the other.
_YES_AND_NO = (repr(True), repr(False))
_IS = {"==": "is", "!=": "is not"}


def _asked(standing: Standing) -> Iterator[str]:
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id
    for part in standing.parts:
        yield from _asked(part)


def _plainly(domain: Domain, got: str, named: Callable[[Any], str]) -> str:
    """Return a condition on which an answer is of *domain*, quick to ask; where it fails the domain itself tells."""
    match domain:
        case YesNo():
            return f"type({got}) is bool"
        case Choice(terms):
            return f"type({got}) is str and {got} in {named(frozenset(map(str, terms)))}"
        case Whole(least, most) | Number(least, most):
            ends = (f" and {got} {sign} {named(end)}" for sign, end in ((">=", least), ("<=", most)) if end is not None)
            return f"type({got}) is int{''.join(ends)}"
        case Share():
            return f"type({got}) is {named(Fraction)} and 0 <= {got} <= 1"
        case Day():
            return f"type({got}) is {named(date)}"
        case _:
            assert_never(domain)


def standing_on(spec: Spec, day: date) -> Standing:
    """Return *spec* as it stands on *day*.

    A part of an ``All`` or ``AnyOf`` that is not in force is left out and named. Raises ``NotInForce`` where
    nothing of it is in force.
    """
    # Between two days of change the law is one: what was made of it for the one day serves the other.
    between = bisect_right(spec.changes, checked_day(day))
    found: Standing | None = spec.standings.get(between)
    if found is None:
        found = spec.standings[between] = _stands(spec, day)
    return found


def _stands(spec: Spec, day: date) -> Standing:
    match spec:
        case Rule():
            version = spec.version_on(day)
            return Standing(spec, version, parts=(standing_on(version.value, day),))
        case Compare():
            return Standing(spec, spec.version_on(day), spec.bound_on(day))
        case All(parts) | AnyOf(parts):
            standing: list[Standing] = []
            left_out: list[Spec] = []
            why: list[NotInForce] = []
            for part in parts:
                try:
                    standing.append(standing_on(part, day))
                except NotInForce as missing:
                    left_out.append(part)
                    why.append(missing)
            if not standing:
                raise why[0]
            return Standing(spec, parts=tuple(standing), left_out=tuple(left_out))
        case Not(part):
            return Standing(spec, parts=(standing_on(part, day),))
        case _:
            assert_never(spec)
