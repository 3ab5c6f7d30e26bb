"""The life of an organisation: what was so after each event in which it had a part."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from attrs import frozen

from nq28model.entities import Headcount, Organisation
from nq28model.history.event_words import EVENT_WORDS, event_row
from nq28model.history.events import Event
from nq28model.history.registry import Registry
from nq28model.words import Words


@frozen(kw_only=True)
class Moment:
    """An event, and what the organisation was after it; None where it was not in being, or stood under none."""

    event: Event
    organisation: Organisation | None
    members: Headcount | None
    under: str | None
    """The name of what it stood under."""

    @property
    def words(self) -> Words:
        """What happened."""
        return EVENT_WORDS[type(self.event)]

    def to_row(self) -> dict[str, Any]:
        """Return it as a row: the event, and the number of members and the name of the superior after it."""
        members = self.members.total if self.members is not None else None
        return {**event_row(self.event), "members": members, "under": self.under}


def moments_of(registry: Registry, id: str) -> tuple[Moment, ...]:
    """Return the moments in the history of an organisation, or of a unit, in the order of effect.

    Raises ``UnknownName`` for an id that no event has brought in.
    """
    events = registry.history_of(id)
    return tuple(_moments(registry, id, events[0], events[-1]))


def _moments(registry: Registry, id: str, first: Event, last: Event) -> Iterator[Moment]:
    for number, snapshot in registry.moments(id, first.effective, last.effective + timedelta(days=1)):
        one = snapshot.organisations.get(id)
        under = snapshot.organisation(one.parent).name if one is not None and one.parent is not None else None
        yield Moment(event=registry.event(number), organisation=one, members=snapshot.members.get(id), under=under)
