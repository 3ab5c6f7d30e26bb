"""What importing the package brings along, and what waits until it is named."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import nq28model

DEPENDENCIES = {"attr", "attrs", "dateutil", "six"}


def imported_by(statement: str) -> set[str]:
    """Return the modules that a statement brings into an interpreter of its own."""
    code = f"import sys; before = set(sys.modules); {statement}; print(*set(sys.modules) - before)"
    told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)  # noqa: S603
    return set(told.stdout.split())


@pytest.fixture(scope="module")
def with_everything() -> set[str]:
    """Return what comes with all the public names."""
    return imported_by("from nq28model import *")


def test_no_extra_comes_with_it(with_everything: set[str]) -> None:
    """Beyond the standard library it takes attrs and dateutil, with what these two take, whatever is named."""
    others = {name.partition(".")[0] for name in with_everything} - sys.stdlib_module_names - DEPENDENCIES
    assert others == {"nq28model"}


def test_the_law_is_loaded_when_it_is_named(with_everything: set[str]) -> None:
    """Who writes rules of their own loads the kernel alone, and neither the law nor a history."""
    kernel = imported_by("from nq28model import Rule, judge")
    law = {"nq28model.rules", "nq28model.facts", "nq28model.history", "nq28model.reports", "nq28model.periods"}
    assert not law & kernel
    assert law <= with_everything


def test_each_public_name_is_found_and_listed() -> None:
    """What ``__all__`` promises is there, and is what its own module has."""
    assert set(nq28model.__all__) <= set(dir(nq28model))
    for name in nq28model.__all__:
        found = getattr(nq28model, name)
        home = getattr(found, "__module__", None)
        assert home is None or getattr(importlib.import_module(home), name, found) is found


def test_another_name_is_not() -> None:
    """A name that is not public is refused, as any module refuses it."""
    with pytest.raises(AttributeError, match="module 'nq28model' has no attribute 'RULEBOK'"):
        getattr(nq28model, "RULEBOK")  # noqa: B009 - type checkers refuse it too
