"""Opening a registry: a document, events one a line, or the sample."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

from nq28model.cli.given import day_of, today
from nq28model.cli.printer import Printer, Step
from nq28model.codec import EVENTS, RegistryDocument, events_from_lines, parse, read_registry, sample_registry
from nq28model.errors import Nq28Error, UnknownName
from nq28model.history import Registry
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.json_text import file_lines
from nq28model.words import Words

SAMPLE = "sample"
MANY_EVENTS = 5_000
"""From so many events on, what is done with a registry takes as long as to be worth a bar."""
_LARGE = 1_000_000
_READING = Words(vi="Đọc sổ", en="Reading the registry")


def opened(given: str | None, printer: Printer) -> RegistryDocument:
    """Return the registry that is named: the sample for none, else that of a file.

    Raises ``InvalidDocument`` and the faults of what the file says, as ``read_registry`` does.
    """
    if given is None or given == SAMPLE:
        return sample_registry()
    file = Path(given)
    with printer.working(_READING, is_long=_size(file) >= _LARGE) as step:
        return _of_lines(file, step) if _is_lines(file) else read_registry(file)


def is_long(registry: Registry) -> bool:
    """Tell whether a registry is so large that work on it takes a while."""
    return len(registry) >= MANY_EVENTS


def day_asked(document: RegistryDocument, on: str | None) -> date:
    """Return the day asked for: that of ``--on``, of the document's review, or today."""
    if on is not None:
        return day_of(on)
    if document.review is not None and document.review.conference is not None:
        return document.review.conference
    return today()


def checked_organisations(ids: Iterable[str], snapshot: Snapshot) -> tuple[str, ...]:
    """Return ids of organisations in being, or that were; raises ``UnknownName`` for another."""
    for id in ids:
        if id not in snapshot.organisations and id not in snapshot.ended:
            raise UnknownName(ORGANISATION, id, snapshot.organisations, "--under")
    return tuple(ids)


def _size(file: Path) -> int:
    return file.stat().st_size if file.is_file() else 0


def _is_lines(file: Path) -> bool:
    """Tell whether a file's first line is the head of events, one a line."""
    try:
        head = parse(next(file_lines(file), ""), str(file))
    except Nq28Error:  # what is wrong with it, who reads it whole will say
        return False
    return isinstance(head, dict) and head.get("format") == EVENTS.format


def _of_lines(file: Path, step: Step) -> RegistryDocument:
    registry = Registry.of(events_from_lines(_counted(file, step), str(file)))
    return RegistryDocument(about=Words(vi=file.name, en=file.name), registry=registry)


def _counted(file: Path, step: Step) -> Iterator[str]:
    """Yield the lines of a file, and tell now and then how much of it is read."""
    size, read = _size(file), 0
    for number, line in enumerate(file_lines(file)):
        read += len(line.encode())
        if number % 1000 == 0:
            step(read, size)
        yield line
