"""Movements: what each event changes of each organisation, as rows of two flat tables.

A registry answers by looking up; a warehouse answers by adding up. What an event changes depends on what was so: a
merger moves as many members as there were, a body takes along all that stands under it. So events are folded once, in
the order of effect, and what each changes is told in numbers that can be added: ``+`` for what comes, ``−`` for what
goes. The fold holds what is so now and forgets what was, so that a stream of events of any length can be told.

- A ``Movement`` says by how much an event changes one organisation, in the place where it stands. Who changes the place
  goes from the old one and comes to the new one, and so does everything that stands under it.
- A ``Standing`` says that a place lies under a committee, or is its own: what stands under a committee, however far
  down, is what moves in a place that has a standing under it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from attrs import define, field, frozen

from nq28model.entities import Headcount, MassLevel, Organisation, PartyOrganisation, PartyRank
from nq28model.errors import BrokenHistory, InvalidValue
from nq28model.history import EVENT_NAMES, Consolidated, Event, MergedInto, UnitChanged, UnitFounded, UnitListed
from nq28model.history.ledger import Present, Refused
from nq28model.history.track import GONE
from nq28model.law import checked_day
from nq28model.reports.measures import form_5_type
from nq28model.reports.tally import Reach, reach_between, ways_of
from nq28model.words import Words

_NAMES: Mapping[type, str] = {kind: name for name, kind in EVENT_NAMES.items()}


class Movement(NamedTuple):
    """By how much an event changes one organisation where it stands: a row of the table of movements."""

    event: int
    """The event's place in what was given, from 0: the order of effect."""
    effective: date
    recorded: date
    kind: str
    """What kind of event it is, by the name that documents give it."""
    way_in: str | None
    """The way of those who come by it; None where it is none, such as a count that is merely reported."""
    way_out: str | None
    """The way of those who go by it."""
    reach: str
    """Where the other side of a move stands."""
    organisation: str
    place: int
    """Where it stands: a number of its own for each line of superiors, each rank and each kind of unit it has had."""
    parent: str | None
    branch: str
    level: str
    """Its rank or level."""
    unit: str | None
    unit_type: str | None
    """The line of Form 5 that its unit falls in; None for no unit, or where that is not known."""
    organisations: int
    """1 where it comes to the place, -1 where it goes from there, else 0."""
    members: int
    official: int
    """How many more official members, of those whose split is known."""
    unsplit: int
    """1 where the split of its members is from then on not known, -1 where it no longer is so, else 0."""


class Standing(NamedTuple):
    """That a place lies so many steps below a committee, 0 where it is the committee's own: a row of places."""

    place: int
    committee: str
    steps: int


@frozen(kw_only=True)
class MovementBatch:
    """The movements of some events, and the places that they speak of for the first time, as columns."""

    movements: Mapping[str, Sequence[Any]] = field(repr=False)
    places: Mapping[str, Sequence[Any]] = field(repr=False)


def movement_batches(
    events: Iterable[Event], *, known_on: date | None = None, size: int = 100_000
) -> Iterator[MovementBatch]:
    """Yield what *events* change, in batches of about so many movements, each as columns of two tables.

    *events* come in the order of effect, as ``registry.between`` and the documents of events give them; they are read
    once, and none is kept. With *known_on*, only what was recorded by that day is told, as it was known then.

    Raises ``InvalidValue`` for an event that takes effect before the one before it, and ``BrokenHistory`` as a registry
    does; what was yielded before stands.

    >>> from nq28model.made_up import city
    >>> [batch] = movement_batches(city(500))
    >>> sum(batch.movements["organisations"]), sum(batch.movements["members"])
    (23, 229)
    """
    if known_on is not None:
        checked_day(known_on, "known_on")
    fold, movements, places = _Fold(), list[Movement](), list[Standing]()
    for event, number in _in_order(events):
        if known_on is None or event.recorded <= known_on:
            fold.tell(event, number, movements, places)
            if len(movements) >= size:
                yield _batch(movements, places)
                movements, places = [], []
    yield _batch(movements, places)


def _in_order(events: Iterable[Event]) -> Iterator[tuple[Event, int]]:
    last = date.min
    for number, event in enumerate(events):
        if event.effective < last:
            wanted = Words(
                vi="sự kiện theo thứ tự ngày có hiệu lực, từ {last} trở đi",
                en="events in the order of effect, from {last} on",
            )
            raise InvalidValue(f"events[{number}].effective", event.effective, wanted.fill(last=last))
        last = event.effective
        yield event, number


def _batch(movements: Sequence[Movement], places: Sequence[Standing]) -> MovementBatch:
    return MovementBatch(movements=_columns(Movement, movements), places=_columns(Standing, places))


def _columns(kind: Any, rows: Sequence[tuple[Any, ...]]) -> dict[str, list[Any]]:
    columns = zip(*rows, strict=True) if rows else ([] for _ in kind._fields)
    return {name: list(column) for name, column in zip(kind._fields, columns, strict=True)}


class _State(NamedTuple):
    """What an organisation is, its members, the kind of its unit, its place and the root above it."""

    organisation: Organisation
    members: Headcount
    unit_type: str | None
    place: int
    root: str


class _Shift(NamedTuple):
    """What an organisation was before an event, and what it is after it; None where it is not in being."""

    before: _State | None
    after: _State | None


@define
class _Fold:
    """What is so after the events told, and how much of it has been told."""

    ledger: Present = field(factory=Present)
    states: dict[str, _State] = field(factory=dict)
    unit_types: dict[str, str | None] = field(factory=dict)
    places: int = 0

    def tell(self, event: Event, number: int, movements: list[Movement], places: list[Standing]) -> None:
        """Add what an event changes to the rows of both tables."""
        try:
            self.ledger.apply(event)
        except Refused as refused:
            raise BrokenHistory(event, number, refused.reason) from None
        if isinstance(event, UnitListed | UnitFounded | UnitChanged):
            kind = form_5_type(event.unit)
            self.unit_types[event.unit.id] = None if kind is None else kind.value
        shifts = [self._shift(id, has_moved, places) for id, has_moved in self._touched(event).items()]
        changed = [shift for shift in shifts if shift.before is not shift.after]
        if changed:
            movements.extend(_movements(event, number, changed))

    # --- what may have changed ----------------------------------------------------------------------

    def _touched(self, event: Event) -> Mapping[str, bool]:
        """Return the ids of what an event may have changed, and whether each stands under others than before."""
        ids = dict.fromkeys(self._named(event), False)
        for id in [id for id in ids if self._has_moved(id)]:
            ids |= dict.fromkeys((id, *self._below(id)), True)
        return ids

    def _named(self, event: Event) -> Iterator[str]:
        yield from event.touches()
        match event:
            case UnitChanged(unit=unit):
                yield from self.ledger.ever_of_unit.get(unit.id, ())
            case MergedInto(organisation=id):
                yield from self.ledger.ever_under.get(id, ())
            case Consolidated(organisations=ids):
                for id in ids:
                    yield from self.ledger.ever_under.get(id, ())
            case _:
                pass

    def _has_moved(self, id: str) -> bool:
        before, now = self.states.get(id), self._now(id)
        return before is not None and now is not None and before.organisation.parent != now.parent

    def _below(self, id: str) -> Iterator[str]:
        for child in self.ledger.ever_under.get(id, ()):
            now = self._now(child)
            if now is not None and now.parent == id:
                yield child
                yield from self._below(child)

    def _now(self, id: str) -> Organisation | None:
        """Return what an organisation is; None where it is none, or no more."""
        track = self.ledger.organisations.get(id)
        return None if track is None or track.last is GONE else track.last

    # --- what has changed ---------------------------------------------------------------------------

    def _shift(self, id: str, has_moved: bool, places: list[Standing]) -> _Shift:
        """Return what became of an organisation, and keep it; nothing of it has changed where both are the same."""
        before, now = self.states.get(id), self._now(id)
        if now is None:
            return _Shift(self.states.pop(id, None), None)
        members = self.ledger.members[id].last
        unit_type = None if now.unit is None else self.unit_types[now.unit]
        if before is None or has_moved or before.unit_type != unit_type or _level(before.organisation) is not _level(now):
            place, root = self._new_place(id, places)
        elif before.members == members:
            return _Shift(before, before)
        else:
            place, root = before.place, before.root
        after = self.states[id] = _State(now, members, unit_type, place, root)
        return _Shift(before, after)

    def _new_place(self, id: str, places: list[Standing]) -> tuple[int, str]:
        """Return the number of a place where an organisation stands now, and the root above it."""
        place, line = self.places, tuple(self.ledger.line(id))
        places.extend(Standing(place, committee, steps) for steps, committee in enumerate(line))
        self.places += 1
        return place, line[-1]


_Counts: TypeAlias = tuple[int, int, int]
"""Members, official members as far as they are known, and 1 where the split is not known."""
_NOBODY: _Counts = (0, 0, 0)


def _movements(event: Event, number: int, shifts: Sequence[_Shift]) -> Iterator[Movement]:
    way_in, way_out = ways_of(event)
    happened = (
        number,
        event.effective,
        event.recorded,
        _NAMES[type(event)],
        None if way_in is None else way_in.value,
        None if way_out is None else way_out.value,
        _reach(shifts).value,
    )
    for before, after in shifts:
        if before is not None and after is not None and before.place == after.place:
            yield Movement(*happened, *_stood(after), 0, *_less(_counts(after), _counts(before)))
            continue
        if before is not None:
            yield Movement(*happened, *_stood(before), -1, *_less(_NOBODY, _counts(before)))
        if after is not None:
            yield Movement(*happened, *_stood(after), 1, *_counts(after))


def _stood(state: _State) -> tuple[str, int, str | None, str, str, str | None, str | None]:
    one = state.organisation
    return one.id, state.place, one.parent, one.branch.value, _level(one).value, one.unit, state.unit_type


def _counts(state: _State) -> _Counts:
    official = state.members.official
    return (state.members.total, 0, 1) if official is None else (state.members.total, official, 0)


def _less(counts: _Counts, others: _Counts) -> _Counts:
    return counts[0] - others[0], counts[1] - others[1], counts[2] - others[2]


def _level(organisation: Organisation) -> PartyRank | MassLevel:
    return organisation.rank if isinstance(organisation, PartyOrganisation) else organisation.level


def _reach(shifts: Sequence[_Shift]) -> Reach:
    giving = {
        before.root
        for before, after in shifts
        if before is not None
        and (after is None or before.place != after.place or after.members.total < before.members.total)
    }
    receiving = {
        after.root
        for before, after in shifts
        if after is not None
        and (before is None or before.place != after.place or after.members.total > before.members.total)
    }
    return reach_between(giving, receiving)
