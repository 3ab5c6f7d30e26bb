"""The rule of the benchmark of columns in openfisca-core: a variable for each fact and for each rule."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
from openfisca_core import entities, periods, simulations, taxbenefitsystems, variables

_FACTS = {
    "official_members": int,
    "countable_union_members": int,
    "union_applicants": int,
    "youth_members_same_area": int,
    "is_enterprise": int,
    "stable_operation": int,
    "state_capital_percent": float,
    "youth_union_exists": int,
}
_UNIT = entities.Entity("unit", "units", "A unit", "")
_MONTH = periods.DateUnit.MONTH
_PERIOD = "2019-10"


def _known(value: Any, holds: Any) -> Any:
    """Return 0, 1 or 2: no, not known, yes."""
    return np.where(value < 0, 1, np.where(holds, 2, 0)).astype(np.int8)


def _truth(name: str, fact: str, holds: Any) -> type:
    return _variable(name, lambda unit, period: _known(unit(fact, period), holds(unit(fact, period))))


def _variable(name: str, formula: Any, value_type: type = int) -> type:
    described = {"value_type": value_type, "entity": _UNIT, "definition_period": _MONTH, "label": name}
    return type(name, (variables.Variable,), described | ({"formula": formula} if formula else {}))


def _least(*names: str) -> Any:
    return lambda unit, period: np.minimum.reduce([unit(name, period) for name in names])


def _most(*names: str) -> Any:
    return lambda unit, period: np.maximum.reduce([unit(name, period) for name in names])


def _reason(unit: Any, period: Any) -> Any:
    names = ("enough", "stable", "headcount", "scope", "residence")
    return np.select([unit(name, period) == 0 for name in names], list(range(1, 6)), 0)


_VARIABLES = [
    *(_variable(name, None, value_type) for name, value_type in _FACTS.items()),
    _truth("enough", "official_members", lambda n: n >= 3),
    _truth("kind", "is_enterprise", lambda n: n == 1),
    _truth("steady", "stable_operation", lambda n: n == 1),
    _truth("members", "countable_union_members", lambda n: n >= 5),
    _truth("applicants", "union_applicants", lambda n: n >= 5),
    _truth("capital", "state_capital_percent", lambda n: n <= 50),
    _truth("free", "youth_union_exists", lambda n: n == 0),
    _truth("near", "youth_members_same_area", lambda n: n >= 3),
    _variable("stable", lambda unit, period: np.maximum(2 - unit("kind", period), unit("steady", period))),
    _variable("headcount", _most("members", "applicants")),
    _variable("scope", _least("kind", "capital")),
    _variable("residence", _least("scope", "free", "near")),
    _variable("truth", _least("enough", "stable", "headcount", "residence")),
    _variable("reason", _reason),
]


def arrays_of(given: pl.DataFrame) -> dict[str, Any]:
    """Return a table as arrays, with -1 for what is missing, and the kind of unit told apart."""
    told = given.with_columns(is_enterprise=pl.col("unit_kind") == "enterprise")
    return {
        name: told[name].cast(pl.Float32 if kind is float else pl.Int32).fill_null(-1).to_numpy()
        for name, kind in _FACTS.items()
    }


class Simulation:
    """The rule in openfisca-core, which has no missing answers and no quick texts."""

    def __init__(self) -> None:
        self.system = taxbenefitsystems.TaxBenefitSystem([_UNIT])
        for variable in _VARIABLES:
            self.system.add_variable(variable)

    def judge(self, arrays: dict[str, Any], truths: list[str], reasons: list[str | None]) -> tuple[Any, Any]:
        """Return the truths and the reasons, each as one of these texts."""
        size = len(next(iter(arrays.values())))
        simulation = simulations.SimulationBuilder().build_default_simulation(self.system, size)
        for name, array in arrays.items():
            simulation.set_input(name, _PERIOD, array)
        truth, reason = (simulation.calculate(name, _PERIOD) for name in ("truth", "reason"))
        return np.array(truths, dtype=object)[truth], np.array(reasons, dtype=object)[reason]
