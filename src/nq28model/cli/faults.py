"""Telling what was wrong with what was given: on standard error, in one language, or as JSON in both."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

from rich.console import Console
from rich.text import Text

from nq28model.cli.data import both
from nq28model.cli.printer import Printer
from nq28model.cli.statuses import Status
from nq28model.errors import Nq28Error, UnknownName, faults_in
from nq28model.words import Words

NAME = "nq28model"
_OPTION = Words(vi="tùy chọn", en="option")
_N_FAULTS = Words(vi="{n} lỗi:", en="{n} faults:")
_MISSING = Words(vi="chưa được nêu; xem: {path} --help", en="it is missing; see: {path} --help")
_NEEDS_A_VALUE = Words(
    vi="phải có một giá trị theo sau; xem: {path} --help", en="a value must follow; see: {path} --help"
)
_TAKES_NO_VALUE = Words(vi="không nhận giá trị", en="it takes no value")
_TOO_MUCH = Words(
    vi="thừa: không có chỗ cho tham số này; xem: {path} --help",
    en="there is no place for this argument; see: {path} --help",
)
_LONGEST = 100


class Misuse(Nq28Error, ValueError):
    """A call of the command that it does not take; ``where`` is the option or the argument.

    >>> str(Misuse("--on", Words(vi="chưa được nêu", en="it is missing")))
    '--on: it is missing'
    """

    def __init__(self, where: str, reason: Words) -> None:
        self.where = where
        self.reason = reason
        super().__init__(Words(vi="{where}: {reason}", en="{where}: {reason}").fill(where=where, reason=reason))


def too_much(argument: str, path: str) -> Misuse:
    """Return the fault of an argument for which the command at *path* has no place."""
    return Misuse(argument, _TOO_MUCH.fill(path=path))


def fault_of_usage(error: Any) -> Nq28Error:
    """Return a fault that the parser of options found, in both languages.

    Its own message is English alone: what is told is made of its fields.
    """
    path = error.ctx.command_path if error.ctx is not None else NAME
    match type(error).__name__:
        case "MissingParameter":
            return Misuse(_name_of(error.param), _MISSING.fill(path=path))
        case "NoSuchOption":
            known = [name for param in error.ctx.command.get_params(error.ctx) for name in param.opts if "-" in name]
            return UnknownName(_OPTION, error.option_name, known)
        case "BadOptionUsage":
            lacks = "require" in error.message
            return Misuse(error.option_name, _NEEDS_A_VALUE.fill(path=path) if lacks else _TAKES_NO_VALUE)
        case _:
            message = error.format_message()
            return Misuse(NAME, Words(vi=message, en=message))


def _name_of(param: Any) -> str:
    return str(param.opts[0] if param.param_type_name == "option" else param.metavar)


def tell(error: Nq28Error, printer: Printer) -> None:
    """Print an error on standard error: its message, or as JSON each fault with its fields."""
    if printer.as_json:
        told = {"error": {"status": int(Status.NOT_USABLE), "faults": [_row(fault) for fault in faults_in(error)]}}
        sys.stderr.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
        return
    text = Text(f"{NAME}: ", style="bold red")
    text.append("\n  ".join(line.in_(printer.language) for line in _lines(error)), style="not bold default")
    Console(stderr=True, highlight=False, soft_wrap=True).print(text)


def _lines(error: Nq28Error) -> Iterator[Words]:
    faults = faults_in(error)
    if len(faults) > 1:
        yield _N_FAULTS.fill(n=len(faults))
    yield from (fault.words for fault in faults)


def _row(fault: Nq28Error) -> dict[str, Any]:
    """Return a fault as plain data: its kind and message, and of its fields those that it has."""
    row: dict[str, Any] = {"kind": type(fault).__name__, **both(fault.words)}
    for name in ("where", "given", "wanted", "name", "meant", "place"):
        value = getattr(fault, name, None)
        if isinstance(value, Words):
            row |= both(value, name)
        elif isinstance(value, str) and value:
            row[name] = value[:_LONGEST]
        elif isinstance(value, int | float):
            row[name] = value
    return row
