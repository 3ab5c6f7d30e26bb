"""JSON as text, within bounds: what is no JSON, or too much of it, is refused before it is read as a document.

The bounds hold memory and time to what the size of the text allows, and every refusal names the bound that it hit.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import IO, Any

from attrs import frozen

from nq28model.documents import MOST_FAULTS
from nq28model.errors import InvalidDocument, Nq28Error, raise_faults
from nq28model.words import Words


@frozen(kw_only=True)
class Limits:
    """How much a JSON text may have: characters in all, in a line, in one string; levels, digits; faults told."""

    characters: int = 500_000_000
    line: int = 1_000_000
    string: int = 1_000_000
    depth: int = 32
    digits: int = 15
    faults: int = MOST_FAULTS


LIMITS = Limits()
"""The bounds where none are given: far above what the library writes."""

_TOO_LONG = Words(
    vi="văn bản quá dài: chỉ đọc tối đa {most} ký tự", en="this is too long: at most {most} characters are read"
)
_TOO_DEEP = Words(
    vi="lồng nhau quá sâu: chỉ đọc tối đa {most} tầng", en="this is nested too deeply: at most {most} levels are read"
)
_LONG_NUMBER = Words(
    vi="có số quá dài: số nguyên chỉ có tối đa {most} chữ số",
    en="a number in it is too long: a whole number has at most {most} digits",
)
_BIG_NUMBER = Words(vi="số này quá lớn", en="this number is too big")
_LONG_STRING = Words(
    vi="chuỗi này quá dài: chỉ đọc tối đa {most} ký tự", en="this text is too long: at most {most} characters are read"
)
_TWICE = Words(vi="khóa này có hai lần", en="this key is given twice")
_NOT_JSON = Words(vi="không phải JSON: {why}", en="this is not JSON: {why}")
_NOT_TOLD = Words(vi="còn lỗi khác, không nêu hết", en="there are more faults, which are not told")


def parse(text: str, where: str, *, limits: Limits = LIMITS) -> object:
    """Return what a JSON text says; *where* names it in the message.

    Raises ``InvalidDocument`` for what is not JSON, for a key that is given twice, and for what is beyond the
    *limits*; several faults come in one ``Faults``, each with its path.

    >>> parse('{"id": 1}', "one.json")
    {'id': 1}
    """
    if len(text) > limits.characters:
        raise InvalidDocument(where, _TOO_LONG.fill(most=limits.characters))
    read = _read(text, where, limits)
    raise_faults(bounded(_excesses(read, where, limits), limits))
    return read


def _read(text: str, where: str, limits: Limits) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        told = InvalidDocument(f"{where}:{error.lineno}:{error.colno}", _NOT_JSON.fill(why=error.msg))
    except _NoNumber as error:
        told = InvalidDocument(where, _NOT_JSON.fill(why=str(error)))
    except RecursionError:
        told = InvalidDocument(where, _TOO_DEEP.fill(most=limits.depth))
    except ValueError:  # Python reads no whole number of more than some thousand digits
        told = InvalidDocument(where, _LONG_NUMBER.fill(most=limits.digits))
    raise told


class _NoNumber(ValueError):
    """NaN or Infinity, which JSON has not."""


def _no_number(name: str) -> float:
    raise _NoNumber(name)


class _Doubled(dict[str, Any]):
    """An object in which some keys are given more than once."""

    twice: tuple[str, ...]


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) == len(pairs):
        return read
    doubled, seen = _Doubled(read), set[str]()
    doubled.twice = tuple(dict.fromkeys(key for key, _ in pairs if key in seen or seen.add(key)))  # type: ignore[func-returns-value]
    return doubled


def _excesses(read: object, where: str, limits: Limits) -> Iterator[InvalidDocument]:
    """Yield what is twice or too much in a value, in the order of the text; memory goes by depth, not by size."""
    most = 10**limits.digits
    steps: list[str | int] = []
    opened: list[Iterator[tuple[str | int, Any]]] = [iter((("", read),))]
    while opened:
        for step, value in opened[-1]:
            kind = type(value)
            if kind is str:
                if len(value) > limits.string:
                    yield InvalidDocument(path((*steps, step)), _LONG_STRING.fill(most=limits.string))
            elif kind is int:
                if not -most < value < most:
                    yield InvalidDocument(path((*steps, step)), _LONG_NUMBER.fill(most=limits.digits))
            elif kind is float:
                if math.isinf(value):
                    yield InvalidDocument(path((*steps, step)), _BIG_NUMBER)
            elif kind is list or isinstance(value, dict):
                if len(opened) > limits.depth:
                    yield InvalidDocument(where, _TOO_DEEP.fill(most=limits.depth))
                    return
                steps.append(step)
                for key in value.twice if kind is _Doubled else ():
                    yield InvalidDocument(path((*steps, key)), _TWICE)
                opened.append(iter(enumerate(value)) if kind is list else iter(value.items()))
                break
        else:
            opened.pop()
            if steps:
                steps.pop()


_A_KEY = re.compile(r"[\w.-]{1,60}")


def path(steps: Iterable[str | int]) -> str:
    """Return the path of some steps, as ``.events[2].unit``; a key that is no plain name is shortened and quoted.

    >>> path(["", "events", 2, "unit"])
    '.events[2].unit'
    """
    return "".join(_step(step) for step in steps if step != "") or "."


def _step(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _A_KEY.fullmatch(step):
        return f".{step}"
    return f"[{step[:60]!r}{'…' if len(step) > 60 else ''}]"


def bounded(faults: Iterable[Nq28Error], limits: Limits = LIMITS) -> list[Nq28Error]:
    """Return the faults, and no more of them than are told at once; the last says that there are more."""
    told = list(islice(faults, limits.faults + 1))
    return told if len(told) <= limits.faults else [*told[:-1], InvalidDocument(".", _NOT_TOLD)]


# --- files ------------------------------------------------------------------------------------------


@contextmanager
def _opened(file: Path) -> Iterator[IO[str]]:
    try:
        with file.open(encoding="utf-8") as opened:
            yield opened
    except FileNotFoundError:
        told = InvalidDocument(str(file), Words(vi="không có tệp này", en="there is no such file"))
    except OSError as error:
        why = Words(vi="không đọc được tệp: {why}", en="the file cannot be read: {why}").fill(why=error.strerror)
        told = InvalidDocument(str(file), why)
    except UnicodeDecodeError:
        told = InvalidDocument(str(file), Words(vi="tệp không phải UTF-8", en="the file is not UTF-8 text"))
    else:
        return
    raise told


def read_text(file: Path, *, limits: Limits = LIMITS) -> str:
    """Return the text of a file, and a little more than may be read where it is too long.

    Raises ``InvalidDocument`` where it is not there or cannot be read.
    """
    with _opened(file) as opened:
        return opened.read(limits.characters + 1)


def file_lines(file: Path, *, limits: Limits = LIMITS) -> Generator[str]:
    """Yield the lines of a file, one in memory at a time, and of a line no more than shows that it is too long.

    Raises ``InvalidDocument`` where the file is not there or cannot be read.
    """
    with _opened(file) as opened:
        while line := opened.readline(limits.line + 2):
            yield line
            if len(line) > limits.line + 1:
                return
