"""The same city in the library ``eventsourcing``: each unit and each organisation an aggregate, kept in memory.

An event is appended to the aggregate of each thing in whose history the registry puts it. It carries what the
organisation is from then on, worked out beforehand and not measured: nothing is decided, checked or looked up for it.
Where it changes neither superior nor members it carries nothing. The day of each is kept beside the store, so that
the version of a past day is known without being searched for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias
from uuid import NAMESPACE_URL, UUID, uuid5

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from tests.benchmarks.plain_dicts import Being, PlainDicts, State

from nq28model.history import Event

Step: TypeAlias = tuple[int, str, Being | None, bool]
"""The day of an event, a thing that it touches, what that is from then on, and whether this is new."""


class Thing(Aggregate):
    """A unit or an organisation; ``total`` is None for what is no organisation in being."""

    @event("Began")
    def __init__(self, name: str, parent: str | None, total: int | None, official: int | None) -> None:
        self.name, self.parent, self.total, self.official = name, parent, total, official

    @staticmethod
    def create_id(name: str) -> UUID:
        """Return the identifier of a thing: the library wants a UUID."""
        return uuid5(NAMESPACE_URL, name)

    @event("Became")
    def become(self, parent: str | None, total: int | None, official: int | None) -> None:
        self.parent, self.total, self.official = parent, total, official

    @event("Noted")
    def note(self) -> None:
        pass


def steps(events: Iterable[Event]) -> list[Step]:
    """Return what is to be appended for *events*, in their order."""
    dicts = PlainDicts()
    before: dict[str, Being | None] = {}
    found = []
    for happened in events:
        dicts.fold((happened,))
        for id in happened.touches():
            now = (dicts.parents[id], dicts.total[id], dicts.official[id]) if id in dicts.parents else None
            found.append((happened.effective.toordinal(), id, now, id not in before or before[id] != now))
            before[id] = now
    return found


class Store:
    """An application with its aggregates at hand, as a service keeps those that it is working on."""

    def __init__(self, steps: Iterable[Step]) -> None:
        self.application = Application[UUID]()
        self.things: dict[str, Thing] = {}
        self.days: dict[str, list[int]] = {}
        self.append(steps)

    def append(self, steps: Iterable[Step]) -> None:
        """Append one event after the other, each saved before the next."""
        for day, id, now, is_new in steps:
            thing = self.things.get(id)
            parent, total, official = now or (None, None, None)
            if thing is None:
                thing = self.things[id] = Thing(name=id, parent=parent, total=total, official=official)
                self.days[id] = []
            elif is_new:
                thing.become(parent, total, official)
            else:
                thing.note()
            self.application.save(thing)
            self.days[id].append(day)

    def state(self, on: date) -> State:
        """Return all organisations in being on a day, each rebuilt from its events."""
        day = on.toordinal()
        found: State = {}
        for id, days in self.days.items():
            version = bisect_right(days, day)
            if version:
                thing = self._rebuilt(id, days, version)
                if thing.total is not None:
                    found[id] = thing.parent, thing.total, thing.official
        return found

    def _rebuilt(self, id: str, days: Sequence[int], version: int) -> Thing:
        # without a version the library takes a shorter way
        thing: Thing = self.application.repository.get(
            Thing.create_id(id), version=None if version == len(days) else version
        )
        return thing
