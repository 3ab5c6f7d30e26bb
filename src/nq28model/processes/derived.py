"""Facts that follow from others by what the law computes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeVar

from nq28model.computation import Computation
from nq28model.spec import Fact
from nq28model.verdict import known

R = TypeVar("R")


def value_of(computation: Computation[..., R], facts: Mapping[str, Any], *, on: date, **besides: Any) -> R | None:
    """Return what a computation gives of *facts*; None where it has to ask, or no text of the day gives it."""
    return computation.of(facts, on=on, **besides).value if computation.is_in_force(on) else None


def with_derived(
    facts: Mapping[str, Any], computed: Mapping[Fact[Any], Computation[..., Any]], *, on: date, **besides: Any
) -> dict[str, Any]:
    """Return *facts* with what follows from them by the texts of the day; an answer that was given stands."""
    follows = {fact.id: value_of(computation, facts, on=on, **besides) for fact, computation in computed.items()}
    return {**known(follows), **known(facts)}
