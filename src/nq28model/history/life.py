"""The life of an organisation: what it was, how many members it had and what it stood under, event by event."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from attrs import frozen

from nq28model.entities import Headcount, Organisation, rank_of
from nq28model.history.event_words import EVENT_COLUMNS, EVENT_WORDS
from nq28model.history.events import Event
from nq28model.history.registry import Registry
from nq28model.history.snapshot import Snapshot
from nq28model.periods.months import later
from nq28model.rows import Column, Rows, texts, within
from nq28model.words import Told, Words

GONE_WORDS = Words(vi="không còn", en="not in being")


@frozen(kw_only=True)
class Moment:
    """What was so of an organisation after an event in which it had a part; None where it was not in being.

    ``members`` are its own, without those of what stands under it; ``superior`` is None too at the root of a tree.
    """

    event: Event
    organisation: Organisation | None
    members: Headcount | None
    superior: Organisation | None

    @property
    def day(self) -> date:
        """The day of the event."""
        return self.event.effective

    @property
    def what(self) -> Words:
        """What happened, in few words."""
        return EVENT_WORDS[type(self.event)]

    @property
    def words(self) -> Words:
        """The day, what happened, and what was so after it."""
        said = Words(vi="{day}: {what} – {then}", en="{day}: {what} – {then}")
        return said.fill(day=self.day, what=self.what, then=self._then())

    def _then(self) -> Words:
        if self.organisation is None or self.members is None:
            return GONE_WORDS
        text = Words(vi="{rank}, {n} người", en="{rank}, members: {n}")
        if self.superior is not None:
            text = Words(vi="{rank}, {n} người, trực thuộc {superior}", en="{rank}, members: {n}, under {superior}")
        return text.fill(
            rank=rank_of(self.organisation),
            n=self.members.total,
            superior=self.superior.name if self.superior is not None else "",
        )


_COLUMNS: tuple[Column[Moment], ...] = (
    *within(EVENT_COLUMNS, lambda moment: moment.event),
    *within(
        (
            Column[Organisation]("name", str, lambda one: one.name),
            Column("rank", str, lambda one: rank_of(one).value),
            *texts("rank", lambda one: rank_of(one).words),
            Column("parent", str, lambda one: one.parent),
        ),
        lambda moment: moment.organisation,
    ),
    *within(
        (
            Column[Headcount]("members", int, lambda count: count.total),
            Column("official", int, lambda count: count.official),
        ),
        lambda moment: moment.members,
    ),
)


@frozen(kw_only=True)
class Life(Told):
    """The time line of an organisation: each event in which it had a part, with what was so after it."""

    id: str
    moments: tuple[Moment, ...]

    @property
    def name(self) -> str:
        """Its last name; its id, where no event made it an organisation."""
        names = (one.organisation.name for one in reversed(self.moments) if one.organisation is not None)
        return next(names, self.id)

    def lines(self) -> Iterator[Words]:
        """Yield its name, and a line for each moment."""
        yield Words(vi="{name} ({id})", en="{name} ({id})").fill(name=self.name, id=self.id)
        for moment in self.moments:
            yield Words(vi="  {line}", en="  {line}").fill(line=moment.words)

    def to_rows(self) -> Rows:
        """Return a row for each moment: the event, and what the organisation was after it."""
        return Rows(_COLUMNS, self.moments)


def life_of(registry: Registry, id: str) -> Life:
    """Return the life of an organisation.

    Raises ``UnknownName`` for an id that no event has brought in, and ``InvalidValue`` where its last event is of
    31/12/9999, after which there is no day.

    >>> from nq28model.entities import PartyOrganisation, PartyRank
    >>> from nq28model.history import Established
    >>> rank = PartyRank.PROVINCIAL_BODY
    >>> city = PartyOrganisation(id="city", name="Đảng bộ thành phố", rank=rank, parent=None)
    >>> registry = Registry.of([Established(effective=date(2010, 1, 1), organisation=city, members=Headcount(0))])
    >>> print(life_of(registry, "city"))
    Đảng bộ thành phố (city)
      1/1/2010: established – provincial or city Party body, members: 0
    """
    events = registry.history_of(id)
    first, after = events[0].effective, later(events[-1].effective, "effective", days=1)
    return Life(
        id=id,
        moments=tuple(
            _moment(registry.event(number), snapshot, id) for number, snapshot in registry.moments(id, first, after)
        ),
    )


def _moment(event: Event, snapshot: Snapshot, id: str) -> Moment:
    one = snapshot.organisations.get(id)
    if one is None:
        return Moment(event=event, organisation=None, members=None, superior=None)
    superior = snapshot.organisation(one.parent) if one.parent is not None else None
    return Moment(event=event, organisation=one, members=snapshot.members[id], superior=superior)
