"""The registry: a history of events, and what was so on any day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from attrs import Attribute, field, frozen

from nq28model.errors import BrokenHistory, UnknownName, raise_faults
from nq28model.history.events import Event
from nq28model.history.ledger import Ledger, Refused
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.law import checked_day


@frozen
class Registry:
    """Events in the order in which they were given, checked to be a history that can have been.

    ``kept_for`` are the ids of the superior organisations on whose behalf the registry is kept: what comes
    under one of them from elsewhere is received. Raises ``BrokenHistory``, which names the event, where one
    cannot have happened after those before it, and ``UnknownName`` for an id that no event has brought in.
    """

    events: tuple[Event, ...] = field(default=())
    kept_for: tuple[str, ...] = field(default=())

    @kept_for.validator
    def _can_have_been(self, _: Attribute[tuple[str, ...]], kept_for: tuple[str, ...]) -> None:
        ledger = self._ledger(None, None)
        known = (*ledger.organisations, *ledger.ended)
        raise_faults([UnknownName(ORGANISATION, id, known, "kept_for") for id in kept_for if id not in known])

    @classmethod
    def of(cls, events: Iterable[Event], *, kept_for: Iterable[str] = ()) -> Registry:
        """Return a registry of *events*; raises as the class does."""
        return cls(tuple(events), tuple(kept_for))

    def append(self, *events: Event) -> Registry:
        """Return a registry with *events* added; this one stays as it is.

        Raises ``BrokenHistory`` where one of them, or one after it in effect, cannot have happened.
        """
        return Registry.of((*self.events, *events), kept_for=self.kept_for)

    def as_of(self, on: date, *, known_on: date | None = None) -> Snapshot:
        """Return what was so at the end of the day *on*, as it was known on *known_on*: as it is known now, if None.

        Raises ``BrokenHistory`` where what was known then was no history that can have been.
        """
        return self._ledger(checked_day(on), known_on).snapshot(on)

    def between(self, start: date, end: date) -> tuple[Event, ...]:
        """Return the events of the days from *start* on and before *end*, in the order of effect."""
        return tuple(event for _, event in self._in_effect(None, None) if start <= event.effective < end)

    def replay(self, start: date, end: date) -> Iterator[tuple[Snapshot, Event, Snapshot]]:
        """Yield each event of ``between``, with what was so before and after it."""
        ledger = Ledger()
        before: Snapshot | None = None
        for place, event in self._in_effect(None, None):
            if event.effective >= end:
                return
            if event.effective >= start:
                before = before or ledger.snapshot(event.effective)
                _apply(ledger, place, event)
                after = ledger.snapshot(event.effective)
                yield before, event, after
                before = after
            else:
                _apply(ledger, place, event)

    def _ledger(self, on: date | None, known_on: date | None) -> Ledger:
        ledger = Ledger()
        for place, event in self._in_effect(on, known_on):
            _apply(ledger, place, event)
        return ledger

    def _in_effect(self, on: date | None, known_on: date | None) -> list[tuple[int, Event]]:
        """Return the events up to a day and known by a day, each with its place; one day's in the order given."""
        return sorted(
            (
                (place, event)
                for place, event in enumerate(self.events)
                if (on is None or event.effective <= on) and (known_on is None or event.recorded <= known_on)
            ),
            key=lambda placed: placed[1].effective,
        )


def _apply(ledger: Ledger, place: int, event: Event) -> None:
    try:
        ledger.apply(event)
    except Refused as refused:
        raise BrokenHistory(event, place, refused.reason) from None
