"""The closed algebra in which rules are written: data, not behaviour.

A spec is one of five kinds, for good: ``Compare``, ``All``, ``AnyOf``, ``Not`` and ``Rule``. It holds no
function. What it means is read off it elsewhere: judged, searched for the least change, printed.
"""

from __future__ import annotations

import enum
import operator
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Generic, NoReturn, TypeAlias, TypeVar, assert_never

from attrs import Attribute, field, frozen

from nq28model.domains import Domain
from nq28model.errors import InvalidValue
from nq28model.law import Dated, Version
from nq28model.rows import Rows
from nq28model.words import Told, Words

T = TypeVar("T")


class Operator(enum.Enum):
    """How a fact is held against a bound."""

    AT_LEAST = ">="
    BELOW = "<"
    AT_MOST = "<="
    ABOVE = ">"
    IS = "is"
    IS_NOT = "is not"
    IN = "in"
    NOT_IN = "not in"

    def holds(self, got: Any, bound: Any) -> bool:
        """Tell whether *got* stands in this relation to *bound*.

        >>> Operator.AT_LEAST.holds(3, 3)
        True
        """
        return _HOLDS[self](got, bound)

    @property
    def sign(self) -> str:
        """The sign of the relation in Python, between the fact and the bound.

        >>> Operator.AT_LEAST.sign, Operator.IS.sign
        ('>=', '==')
        """
        return _SIGNS.get(self, self.value)

    @property
    def opposite(self) -> Operator:
        """The operator that holds exactly where this one does not."""
        return _OPPOSITES[self]

    @property
    def words(self) -> Words:
        """The relation as a reader sees it, with ``{bound}`` to fill."""
        return _OPERATOR_WORDS[self]

    @property
    def needs_order(self) -> bool:
        """Whether the operator asks for values that have an order."""
        return self.value[0] in "<>"

    @property
    def takes_many(self) -> bool:
        """Whether the bound is several values."""
        return self in {Operator.IN, Operator.NOT_IN}


_HOLDS: Mapping[Operator, Callable[[Any, Any], bool]] = {
    Operator.AT_LEAST: operator.ge,
    Operator.BELOW: operator.lt,
    Operator.AT_MOST: operator.le,
    Operator.ABOVE: operator.gt,
    Operator.IS: operator.eq,
    Operator.IS_NOT: operator.ne,
    Operator.IN: lambda got, bound: got in bound,
    Operator.NOT_IN: lambda got, bound: got not in bound,
}
_SIGNS = {Operator.IS: "==", Operator.IS_NOT: "!="}
_PAIRS = (
    (Operator.AT_LEAST, Operator.BELOW),
    (Operator.AT_MOST, Operator.ABOVE),
    (Operator.IS, Operator.IS_NOT),
    (Operator.IN, Operator.NOT_IN),
)
_OPPOSITES = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_OPERATOR_WORDS = {
    Operator.AT_LEAST: Words(vi="ít nhất {bound}", en="at least {bound}"),
    Operator.BELOW: Words(vi="dưới {bound}", en="below {bound}"),
    Operator.AT_MOST: Words(vi="không quá {bound}", en="at most {bound}"),
    Operator.ABOVE: Words(vi="trên {bound}", en="above {bound}"),
    Operator.IS: Words(vi="{bound}", en="{bound}"),
    Operator.IS_NOT: Words(vi="khác với: {bound}", en="anything but {bound}"),
    Operator.IN: Words(vi="{bound}", en="{bound}"),
    Operator.NOT_IN: Words(vi="khác với: {bound}", en="anything but {bound}"),
}


@frozen
class _Algebra:
    """What specs have in common: they are joined by signs, and keep what was made of them when they were judged."""

    @cached_property
    def changes(self: Any) -> tuple[date, ...]:
        """The days on which anything that it leans on begins, changes or has ended."""
        return tuple(sorted(set(_changes(self))))

    @cached_property
    def standings(self) -> dict[int, Any]:
        """What was made of it between two of its ``changes``, kept so that it is made once."""
        return {}

    def __and__(self: Any, other: Spec) -> All:
        return All((*_flat(self, All), *_flat(other, All)))

    def __or__(self: Any, other: Spec) -> AnyOf:
        return AnyOf((*_flat(self, AnyOf), *_flat(other, AnyOf)))

    def __invert__(self: Any) -> Not:
        return Not(self)

    def __bool__(self) -> NoReturn:
        msg = "a spec is neither true nor false: join specs with & | ~, then judge() them on a day"
        raise TypeError(msg)


def _flat(spec: Spec, kind: type[All | AnyOf]) -> tuple[Spec, ...]:
    return spec.parts if isinstance(spec, kind) else (spec,)


@frozen(order=False)
class Fact(Generic[T]):
    """A question about a subject, whose answer may be unknown.

    Two facts are the same where their ids are. ``is_given`` marks what the subject is, in contrast to what it
    does or has: nobody forms a cell by becoming another kind of unit, so such a change is the last to propose.

    >>> from nq28model.domains import Whole
    >>> members = Fact("members", Whole(0), Words(vi="số đảng viên", en="members"),
    ...                Words(vi="Có bao nhiêu đảng viên?", en="How many members?"))
    >>> (members >= 3).operator
    <Operator.AT_LEAST: '>='>
    """

    id: str
    domain: Domain = field(eq=False)
    words: Words = field(eq=False)
    question: Words = field(eq=False)
    note: Words | None = field(default=None, eq=False, kw_only=True)
    is_given: bool = field(default=False, eq=False, kw_only=True)

    def __repr__(self) -> str:
        return f"<Fact {self.id}>"

    def __ge__(self, bound: T | Dated[T]) -> Compare:
        return Compare(self, Operator.AT_LEAST, bound)

    def __lt__(self, bound: T | Dated[T]) -> Compare:
        return Compare(self, Operator.BELOW, bound)

    def __le__(self, bound: T | Dated[T]) -> Compare:
        return Compare(self, Operator.AT_MOST, bound)

    def __gt__(self, bound: T | Dated[T]) -> Compare:
        return Compare(self, Operator.ABOVE, bound)

    def is_(self, bound: T | Dated[T]) -> Compare:
        """Return the comparison that the fact has this value (``==`` compares the facts themselves)."""
        return Compare(self, Operator.IS, bound)

    def is_not(self, bound: T | Dated[T]) -> Compare:
        """Return the comparison that the fact has any other value."""
        return Compare(self, Operator.IS_NOT, bound)

    def is_in(self, *bound: T) -> Compare:
        """Return the comparison that the fact has one of these values."""
        return Compare(self, Operator.IN, bound)

    def is_among(self, bound: Dated[tuple[T, ...]]) -> Compare:
        """Return the comparison that the fact has one of the values that the law lists on the day."""
        return Compare(self, Operator.IN, bound)

    def __bool__(self) -> NoReturn:
        msg = f"a fact is neither true nor false: write {self.id}.is_(True), then judge() it on a day"
        raise TypeError(msg)

    def fault(self, value: object, where: str) -> InvalidValue | None:
        """Return what is wrong with *value* as an answer, or None."""
        return None if self.domain.admits(value) else InvalidValue(where, value, self.domain.wanted)


@frozen
class Compare(_Algebra):
    """A fact held against a bound: a value, several values, or a parameter of the law.

    Raises ``InvalidValue`` for a bound outside the fact's domain, in any of its versions.
    """

    fact: Fact[Any]
    operator: Operator
    bound: Any = field()

    @bound.validator
    def _is_of_the_domain(self, _: Attribute[Any], bound: Any) -> None:
        where = f"{self.fact.id} {self.operator.value}"
        if self.operator.needs_order and not self.fact.domain.is_ordered:
            raise InvalidValue(where, bound, Words(vi="phép so sánh không theo thứ tự", en="a relation without order"))
        for given in [version.value for version in bound.versions] if isinstance(bound, Dated) else [bound]:
            for value in given if self.operator.takes_many else (given,):
                fault = self.fact.fault(value, where)
                if fault is not None:
                    raise fault

    def bound_on(self, day: date) -> Any:
        """Return the bound on *day*.

        Raises ``NotInForce`` where it is a parameter that has no value then.
        """
        return self.bound.on(day) if isinstance(self.bound, Dated) else self.bound

    def version_on(self, day: date) -> Version[Any] | None:
        """Return the version of the parameter that sets the bound, None for a plain value.

        Raises ``NotInForce`` where the parameter has no value on *day*.
        """
        return self.bound.version_on(day) if isinstance(self.bound, Dated) else None


def _parts_given(_: object, attribute: Attribute[tuple[Spec, ...]], parts: tuple[Spec, ...]) -> None:
    if not parts:
        msg = f"{attribute.name}: at least one part must be given"
        raise ValueError(msg)


@frozen
class All(_Algebra):
    """Every part must hold."""

    parts: tuple[Spec, ...] = field(validator=_parts_given)


@frozen
class AnyOf(_Algebra):
    """At least one part must hold."""

    parts: tuple[Spec, ...] = field(validator=_parts_given)


@frozen
class Not(_Algebra):
    """The part must not hold."""

    part: Spec


@frozen
class Subject:
    """What a rule is asked of, and the closed list of facts that a sheet about it may hold."""

    id: str
    words: Words
    facts: tuple[Fact[Any], ...] = field(default=(), eq=False, repr=False)
    vocabulary: Mapping[str, Fact[Any]] = field(init=False, repr=False, eq=False)
    """The facts by id."""

    @vocabulary.default
    def _from_facts(self) -> Mapping[str, Fact[Any]]:
        return _by_id(self.facts)


@frozen(kw_only=True)
class Rule(_Algebra, Told):
    """A condition that the law sets: dated and cited, as a parameter is.

    ``says`` completes «the law requires that …»; ``if_not`` tells what the law has done where it is not met.
    """

    id: str
    subject: Subject = field(hash=False)
    says: Words = field(hash=False)
    if_not: Words = field(hash=False)
    text: Dated[Spec] = field(hash=False, repr=False)
    vocabulary: Mapping[str, Fact[Any]] = field(init=False, repr=False, eq=False)
    """Each fact that a sheet for this rule may hold, by id: its subject's and its own."""

    @vocabulary.default
    def _from_subject_and_text(self) -> Mapping[str, Fact[Any]]:
        known = self.subject.vocabulary
        return _together([known, *(vocabulary(version.value) for version in self.text.versions)])

    @classmethod
    def of(cls, id: str, subject: Subject, says: Words, if_not: Words, *versions: Version[Spec]) -> Rule:
        """Return a rule with its versions, the oldest first."""
        return cls(id=id, subject=subject, says=says, if_not=if_not, text=Dated(id, says, versions))

    @property
    def requirement(self) -> Words:
        """What the law requires, as a sentence."""
        return Words(vi="Quy định: {says}", en="The law requires that {says}").fill(says=self.says)

    @property
    def consequence(self) -> Words:
        """What the law has done where it is not met, as a sentence."""
        return Words(vi="Khi chưa đạt: {then}", en="Where it is not met: {then}").fill(then=self.if_not)

    def lines(self) -> Iterator[Words]:
        """Yield what the rule says, what follows where it is not met, and each version with its source."""
        yield Words(vi="{id}: {says}", en="{id}: the law requires that {says}").fill(id=self.id, says=self.says)
        yield Words(vi="  {then}", en="  {then}").fill(then=self.consequence)
        yield from self.text.sources()

    def to_rows(self) -> Rows:
        """Return a row for each version, with its days and its source."""
        return self.text.source_rows()

    def on(self, day: date) -> Spec:
        """Return the wording in force on *day*.

        Raises ``NotInForce`` where there is none.
        """
        return self.text.on(day)

    def version_on(self, day: date) -> Version[Spec]:
        """Return the wording in force on *day* with its citation and evidence.

        Raises ``NotInForce`` where there is none.
        """
        return self.text.version_on(day)

    def is_in_force(self, day: date) -> bool:
        """Tell whether the rule has a wording on *day*."""
        return self.text.is_in_force(day)


Spec: TypeAlias = Compare | All | AnyOf | Not | Rule


def _by_id(facts: Iterable[Fact[Any]]) -> Mapping[str, Fact[Any]]:
    found: dict[str, Fact[Any]] = {}
    for fact in facts:
        held = found.setdefault(fact.id, fact)
        if held is not fact and held.domain != fact.domain:
            msg = f"two facts are named {fact.id!r} and their answers differ: give one of them another id"
            raise ValueError(msg)
    return found


def _together(vocabularies: Sequence[Mapping[str, Fact[Any]]]) -> Mapping[str, Fact[Any]]:
    """Return several vocabularies as one: the largest itself, where it holds every fact of the others."""
    largest = max(vocabularies, key=len)
    others = {id(other): other for other in vocabularies if other is not largest}.values()
    if all(largest.get(name) is fact for other in others for name, fact in other.items()):
        return largest
    return _by_id(fact for one in (largest, *others) for fact in one.values())


def vocabulary(spec: Spec) -> Mapping[str, Fact[Any]]:
    """Return each fact that a sheet for *spec* may hold, by id.

    Raises ``ValueError`` where two facts of one id take different answers.
    """
    match spec:
        case Rule():
            return spec.vocabulary
        case Compare(fact):
            return {fact.id: fact}
        case All(parts) | AnyOf(parts):
            return _together([vocabulary(part) for part in parts])
        case Not(part):
            return vocabulary(part)
        case _:
            assert_never(spec)


def _changes(spec: Spec) -> Iterator[date]:
    match spec:
        case Compare(_, _, bound):
            yield from bound.changes if isinstance(bound, Dated) else ()
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from part.changes
        case Not(part):
            yield from part.changes
        case Rule():
            yield from spec.text.changes
            for version in spec.text.versions:
                yield from version.value.changes
        case _:
            assert_never(spec)


def parameters(spec: Spec) -> Iterator[Dated[Any]]:
    """Yield each parameter of the law that *spec* leans on in any of its wordings, once or more."""
    match spec:
        case Compare(_, _, bound):
            if isinstance(bound, Dated):
                yield bound
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from parameters(part)
        case Not(part):
            yield from parameters(part)
        case Rule():
            for version in spec.text.versions:
                yield from parameters(version.value)
        case _:
            assert_never(spec)
