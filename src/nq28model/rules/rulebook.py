"""A closed collection of rules, parameters and computations, found by their ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple, Protocol, TypeVar

from attrs import Attribute, field, frozen

from nq28model.computation import Computation
from nq28model.errors import UnknownName
from nq28model.law import SOURCE_COLUMNS, Dated
from nq28model.rows import Column, Rows, texts, within
from nq28model.spec import Rule
from nq28model.words import Told, Words

_RULE = Words(vi="quy tắc", en="rule")
_PARAMETER = Words(vi="tham số", en="parameter")
_COMPUTATION = Words(vi="phép tính", en="computation")


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=_HasId)


def _have_ids_of_their_own(_: object, attribute: Attribute[Any], rows: tuple[_HasId, ...]) -> None:
    twice = [id for id, times in Counter(row.id for row in rows).items() if times > 1]
    if twice:
        msg = f"{attribute.name} need ids of their own; given twice: {', '.join(twice)}"
        raise ValueError(msg)


def _by_id(rows: tuple[Row, ...]) -> Mapping[str, Row]:
    return {row.id: row for row in rows}


def _found(rows: Mapping[str, Row], id: str, kind: Words) -> Row:
    if id not in rows:
        raise UnknownName(kind, id, rows)
    return rows[id]


class _Entry(NamedTuple):
    kind: str
    id: str
    says: Words
    text: Dated[Any]


_COLUMNS: tuple[Column[_Entry], ...] = (
    Column("kind", str, lambda entry: entry.kind),
    Column("id", str, lambda entry: entry.id),
    *texts("", lambda entry: entry.says),
    Column("since", date, lambda entry: entry.text.versions[0].since),
    Column("until", date, lambda entry: entry.text.versions[-1].until),
    Column("versions", int, lambda entry: len(entry.text.versions)),
    *within(SOURCE_COLUMNS, lambda entry: entry.text.versions[-1]),
)


@frozen
class Rulebook(Told):
    """Rules, parameters and computations by id; iterating gives the rules in the order of the law's texts."""

    rules: tuple[Rule, ...] = field(validator=_have_ids_of_their_own)
    parameters: tuple[Dated[Any], ...] = field(default=(), validator=_have_ids_of_their_own)
    computations: tuple[Computation[..., Any], ...] = field(default=(), validator=_have_ids_of_their_own)
    _rules_by_id: Mapping[str, Rule] = field(init=False, repr=False, eq=False)
    _parameters_by_id: Mapping[str, Dated[Any]] = field(init=False, repr=False, eq=False)
    _computations_by_id: Mapping[str, Computation[..., Any]] = field(init=False, repr=False, eq=False)

    @_rules_by_id.default
    def _index_rules(self) -> Mapping[str, Rule]:
        return _by_id(self.rules)

    @_parameters_by_id.default
    def _index_parameters(self) -> Mapping[str, Dated[Any]]:
        return _by_id(self.parameters)

    @_computations_by_id.default
    def _index_computations(self) -> Mapping[str, Computation[..., Any]]:
        return _by_id(self.computations)

    def __getitem__(self, id: str) -> Rule:
        return _found(self._rules_by_id, id, _RULE)

    def __contains__(self, id: object) -> bool:
        return id in self._rules_by_id

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules, in order."""
        return tuple(self._rules_by_id)

    def parameter(self, id: str) -> Dated[Any]:
        """Return the parameter of that id.

        Raises ``UnknownName`` for any other, and says which was meant.
        """
        return _found(self._parameters_by_id, id, _PARAMETER)

    def computation(self, id: str) -> Computation[..., Any]:
        """Return the computation of that id.

        Raises ``UnknownName`` for any other, and says which was meant.
        """
        return _found(self._computations_by_id, id, _COMPUTATION)

    @property
    def words(self) -> Words:
        """How many rules, parameters and computations there are."""
        return Words(
            vi="{rules} quy tắc, {parameters} tham số, {computations} phép tính",
            en="rules: {rules}; parameters: {parameters}; computations: {computations}",
        ).fill(rules=len(self.rules), parameters=len(self.parameters), computations=len(self.computations))

    def lines(self) -> Iterator[Words]:
        """Yield how many entries there are, and what each is, the rules first."""
        yield self.words
        for entry in self._entries():
            yield Words(vi="  {id}: {says}", en="  {id}: {says}").fill(id=entry.id, says=entry.says)

    def to_rows(self) -> Rows:
        """Return a row for each rule, parameter and computation: what it says, since when, until when, by which text.

        The text is that of the last version, and so is the last day, None where that is open.
        """
        return Rows(_COLUMNS, self._entries())

    def _entries(self) -> Iterator[_Entry]:
        yield from (_Entry("rule", rule.id, rule.says, rule.text) for rule in self.rules)
        yield from (_Entry("parameter", one.id, one.words, one) for one in self.parameters)
        yield from (_Entry("computation", one.id, one.says, one.text) for one in self.computations)

    def in_force(self, day: date) -> tuple[Rule, ...]:
        """Return the rules that have a wording on *day*."""
        return tuple(rule for rule in self.rules if rule.is_in_force(day))
