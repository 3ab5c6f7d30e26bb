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
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Rule, Spec, vocabulary
from nq28model.truth import Truth

Decide: TypeAlias = Callable[[Mapping[str, Any]], Truth]


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
        return _decider(self)

    @cached_property
    def read(self) -> Callable[[Mapping[str, Any]], Truth | None]:
        """As ``decide``, of a sheet that nobody has checked.

        None where an answer is outside its domain, or the sheet holds anything besides the facts that decide.
        """
        return _reader(self, vocabulary(self.spec))


def _decider(standing: Standing) -> Decide:
    text = _Text(standing)
    return text.compiled(text.in_three_values())


def _reader(standing: Standing, vocabulary: Mapping[str, Fact[Any]]) -> Callable[[Mapping[str, Any]], Truth | None]:
    text = _Text(standing)
    plainly = {got: _plainly(vocabulary[id].domain, got, text.named) for id, got in text.facts.items()}
    fit = (
        f"({plain} or {got} is None or {text.named(vocabulary[id].domain.admits)}({got}))"
        for (id, got), plain in zip(text.facts.items(), plainly.values(), strict=True)
    )
    return text.compiled(
        f"if not {text.named(frozenset(text.facts).issuperset)}(sheet): return None",
        # Where all is answered there are two truth values, and one question finds which.
        f"if {' and '.join(plainly.values())}: return yes if {text.surely(standing, True, among_known=True)} else no",
        f"if {' and '.join(fit)}: {text.in_three_values()}",
    )


class _Text:
    """The text of a function that decides a standing; it calls nothing of ours, and builds nothing.

    No value stands in the text itself, but a name for it: whatever an id or a bound holds, it cannot become code.
    """

    def __init__(self, standing: Standing) -> None:
        self.standing = standing
        self.facts = {id: f"f{place}" for place, id in enumerate(dict.fromkeys(_asked(standing)))}
        self.values: dict[str, Any] = {"no": Truth.NO, "unknown": Truth.UNKNOWN, "yes": Truth.YES}

    def named(self, value: Any) -> str:
        name = f"v{len(self.values)}"
        self.values[name] = value
        return name

    def surely(self, standing: Standing, wanted: bool, *, among_known: bool = False) -> str:
        """Return the condition on which it holds, or fails, whatever is not known."""
        match standing.spec:
            case Compare(fact, operator):
                got, sign = self.facts[fact.id], (operator if wanted else operator.opposite).sign
                compared = f"{got} {sign} {self.named(standing.bound)}"
                return compared if among_known else f"{got} is not None and {compared}"
            case All() | AnyOf():
                joint = " and " if isinstance(standing.spec, All) is wanted else " or "
                return joint.join(f"({self.surely(part, wanted, among_known=among_known)})" for part in standing.parts)
            case Not():
                return self.surely(standing.parts[0], not wanted, among_known=among_known)
            case Rule():
                return self.surely(standing.parts[0], wanted, among_known=among_known)
            case _:
                assert_never(standing.spec)

    def in_three_values(self) -> str:
        no, yes = (self.surely(self.standing, wanted) for wanted in (False, True))
        return f"return no if {no} else yes if {yes} else unknown"

    def compiled(self, *lines: str) -> Callable[[Mapping[str, Any]], Any]:
        got = (f"{name} = get({self.named(id)})" for id, name in self.facts.items())
        text = "\n    ".join(["def decide(sheet):", "get = sheet.get", *got, *lines])
        exec(text, self.values)  # noqa: S102 - it holds signs and the names given here, nothing else
        decide: Callable[[Mapping[str, Any]], Any] = self.values["decide"]
        return decide


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
