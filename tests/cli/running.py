"""Running the command, and reading what it prints."""

from __future__ import annotations

import os
from collections.abc import Mapping
from unittest.mock import patch

import pytest
from typer.testing import CliRunner, Result

from nq28model.cli import make_app
from nq28model.cli.languages import language_of
from nq28model.words import LANGUAGES

WIDTH = 80
languages = pytest.mark.parametrize("lang", LANGUAGES)
_SILENT = ("LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR", "TTY_COMPATIBLE", "GITHUB_ACTIONS")


def run(*arguments: str, env: Mapping[str, str] | None = None, input: str | None = None) -> Result:
    """Run the command on 80 columns without colour, in an environment that says nothing else unless *env* does."""
    others = {name: value for name, value in os.environ.items() if name not in _SILENT}
    with patch.dict(os.environ, {**others, "COLUMNS": str(WIDTH), **(env or {})}, clear=True):
        return CliRunner().invoke(make_app(language_of(os.environ)), arguments, input=input)


def printed(*arguments: str, env: Mapping[str, str] | None = None) -> str:
    """Return what the command prints where it answers, on lines of at most 80 columns."""
    result = run(*arguments, env=env)
    assert (result.exit_code, result.stderr) == (0, "")
    assert max(len(line) for line in result.stdout.splitlines()) <= WIDTH
    return result.stdout


def printed_json(*arguments: str) -> str:
    """Return what the command prints as JSON, on lines of any width."""
    result = run(*arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def told(*arguments: str) -> str:
    """Return the message of a command that cannot answer: no traceback, nothing printed, exit status 2."""
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert isinstance(result.exception, SystemExit)
    prefix, message = result.stderr.split(" ", 1)
    assert prefix == "nq28model:"
    return message.removesuffix("\n")


def unwrapped(text: str) -> str:
    """Return a text without the breaks of its lines, to look for sentences in it."""
    return " ".join(text.replace("│", " ").split())
