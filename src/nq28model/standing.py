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
from textwrap import indent
from typing import Any, TypeAlias, assert_never

from attrs import frozen

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.errors import NotInForce
from nq28model.law import Version, checked_day
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec, vocabulary
from nq28model.truth import Truth

Decide: TypeAlias = Callable[[Mapping[str, Any]], Truth]
Judge: TypeAlias = Callable[[Mapping[str, Any]], Any]


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
    def judging(self) -> Callable[..., Judge]:
        """What makes a function that judges sheets which nobody has checked, of four things: ``care, made, on, self``.

        It keeps a copy of each sheet and returns ``made(truth, on, self, copy)``. Where an answer is outside its
        domain at a glance, or the sheet holds anything besides the facts that decide, the truth is
        ``care(self, copy)``.
        """
        return _Text(self).judging("{**given}", "made(truth, on, standing, sheet)")

    @cached_property
    def telling(self) -> Callable[..., Judge]:
        """As ``judging``, of a function that returns the truth alone and keeps nothing."""
        return _Text(self).judging("given", "truth")


class _Text:
    """The text of a function that decides a standing; it calls nothing of ours, and builds nothing.

    No value stands in the text itself, but a name for it: whatever an id or a bound holds, it cannot become code.
    """

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.facts = {id: f"f{place}" for place, id in enumerate(dict.fromkeys(_asked(standing)))}
        self.values: dict[str, Any] = {"no": Truth.NO, "unknown": Truth.UNKNOWN, "yes": Truth.YES}

    def named(self, value: Any) -> str:
        """Return a name under which the text finds *value*."""
        name = f"v{len(self.values)}"
        self.values[name] = value
        return name

    def surely(self, standing: Standing, wanted: bool) -> str:
        """Return the condition on which it holds, or fails, whatever is not known."""
        match standing.spec:
            case Compare(fact, operator):
                got, sign = self.facts[fact.id], (operator if wanted else operator.opposite).sign
                return f"{got} is not None and {got} {sign} {self.named(standing.bound)}"
            case All() | AnyOf():
                joint = " and " if isinstance(standing.spec, All) is wanted else " or "
                return joint.join(f"({self.surely(part, wanted)})" for part in standing.parts)
            case Not():
                return self.surely(standing.parts[0], not wanted)
            case Rule():
                return self.surely(standing.parts[0], wanted)
            case _:
                assert_never(standing.spec)

    def admitted(self, domain: Domain, got: str) -> str:
        """Return the condition on which an answer is admitted: what is not so at a glance, its *domain* tells."""
        return f"({_plainly(domain, got, self.named)} or {got} is None or {self.named(domain.admits)}({got}))"

    def gets(self) -> list[str]:
        """Return the lines that read the facts of a sheet."""
        return ["get = sheet.get", *(f"{got} = get({self.named(id)})" for id, got in self.facts.items())]

    def fit(self) -> str:
        """Return the condition on which a sheet holds answers to the facts and nothing else."""
        known = vocabulary(self.standing.spec)
        admitted = (self.admitted(known[id].domain, got) for id, got in self.facts.items())
        return " and ".join([f"{self.named(frozenset(self.facts).issuperset)}(sheet)", *admitted])

    def decide(self) -> Decide:
        """Return the function that decides a sheet of fit answers."""
        no, yes = (self.surely(self.standing, wanted) for wanted in (False, True))
        lines = [*self.gets(), f"return no if {no} else yes if {yes} else unknown"]
        decide: Decide = self.compiled("decide(sheet)", lines)
        return decide

    def judging(self, sheet: str, told: str) -> Callable[..., Judge]:
        """Return the function that makes one which reads a sheet, however it is given, and returns what is *told*."""
        no, yes = (self.surely(self.standing, wanted) for wanted in (False, True))
        lines = [
            f"sheet = {sheet}",
            *self.gets(),
            f"if not ({self.fit()}): truth = care(standing, sheet)",
            f"elif {no}: truth = no",
            f"elif {yes}: truth = yes",
            "else: truth = unknown",
            f"return {told}",
        ]
        # One function does it all: a call of another for each sheet would cost as much as a condition or two.
        lines = [_function("judged(given)", lines), "return judged"]
        judging: Callable[..., Judge] = self.compiled("judging(care, made, on, standing)", lines)
        return judging

    def compiled(self, head: str, lines: list[str]) -> Any:
        """Return the function of some lines."""
        exec(_function(head, lines), self.values)  # noqa: S102 - it holds signs and the names given here, nothing else
        return self.values[head.partition("(")[0]]


def _function(head: str, lines: list[str]) -> str:
    return f"def {head}:\n" + indent("\n".join(lines), "    ")


def _asked(standing: Standing) -> Iterator[str]:
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id
    for part in standing.parts:
        yield from _asked(part)


def _plainly(domain: Domain, got: str, named: Callable[[Any], str]) -> str:
    """Return a condition on which an answer is of *domain*, quick to ask; where it fails the domain itself tells."""
    match domain:
        case YesNo():
            return f"{got}.__class__ is bool"
        case Choice(terms):
            return f"{got}.__class__ is str and {got} in {named(frozenset(map(str, terms)))}"
        case Whole(least, most) | Number(least, most):
            ends = (f" and {got} {sign} {named(end)}" for sign, end in ((">=", least), ("<=", most)) if end is not None)
            return f"{got}.__class__ is int{''.join(ends)}"
        case Share():
            return f"{got}.__class__ is {named(Fraction)} and 0 <= {got} <= 1"
        case Day():
            return f"{got}.__class__ is {named(date)}"
        case _:
            assert_never(domain)


def standing_on(spec: Spec, day: date) -> Standing:
    """Return *spec* as it stands on *day*.

    A part of an ``All`` or ``AnyOf`` that is not in force is left out and named. Raises ``NotInForce`` where
    nothing of it is in force.
    """
    checked_day(day)
    match spec:
        case Rule():
            # Between two days of change the law is one: what was made of it for the one day serves the other.
            between = bisect_right(spec.changes, day)
            found = spec.standings.get(between)
            if found is None:
                version = spec.version_on(day)
                found = Standing(spec, version, parts=(standing_on(version.value, day),))
                spec.standings[between] = found
            return found
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
