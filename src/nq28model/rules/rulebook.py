"""A closed collection of rules, parameters and computations, found by their ids."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from attrs import Attribute, field, frozen

from nq28model.computation import Computation
from nq28model.errors import UnknownName
from nq28model.law import Dated
from nq28model.spec import Rule
from nq28model.words import Words

_RULE = Words(vi="quy tắc", en="rule")
_PARAMETER = Words(vi="tham số", en="parameter")
_COMPUTATION = Words(vi="phép tính", en="computation")


@frozen
class Rulebook:
    """Rules, parameters and computations by id; iterating gives the rules in the order of the law's texts."""

    rules: tuple[Rule, ...] = field()
    parameters: tuple[Dated[Any], ...] = ()
    computations: tuple[Computation[..., Any], ...] = ()

    @rules.validator
    def _have_ids_of_their_own(self, _: Attribute[tuple[Rule, ...]], rules: tuple[Rule, ...]) -> None:
        twice = [id for id, times in Counter(rule.id for rule in rules).items() if times > 1]
        if twice:
            msg = f"rules need ids of their own; given twice: {', '.join(twice)}"
            raise ValueError(msg)

    def __getitem__(self, id: str) -> Rule:
        for rule in self.rules:
            if rule.id == id:
                return rule
        raise UnknownName(_RULE, id, self.ids)

    def __contains__(self, id: object) -> bool:
        return id in self.ids

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules)

    def __len__(self) -> int:
        return len(self.rules)

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of the rules, in order."""
        return tuple(rule.id for rule in self.rules)

    def parameter(self, id: str) -> Dated[Any]:
        """Return the parameter of that id.

        Raises ``UnknownName`` for any other, and says which was meant.
        """
        for parameter in self.parameters:
            if parameter.id == id:
                return parameter
        raise UnknownName(_PARAMETER, id, (parameter.id for parameter in self.parameters))

    def computation(self, id: str) -> Computation[..., Any]:
        """Return the computation of that id.

        Raises ``UnknownName`` for any other, and says which was meant.
        """
        for computation in self.computations:
            if computation.id == id:
                return computation
        raise UnknownName(_COMPUTATION, id, (computation.id for computation in self.computations))

    def in_force(self, day: date) -> tuple[Rule, ...]:
        """Return the rules that have a wording on *day*."""
        return tuple(rule for rule in self.rules if rule.is_in_force(day))
