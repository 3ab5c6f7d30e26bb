"""Movements: what each event changes of each organisation, as rows of two flat tables.

A registry answers by looking up; a warehouse answers by adding up. What an event changes depends on what was so: a
merger moves as many members as there were, a body takes along all that stands under it. So events are folded once, in
the order of effect, and what each changes is told in numbers that can be added: above nought for what comes, below for
what goes. The fold holds what is so now and forgets what was, so that a stream of events of any length can be told.

- A ``Movement`` says by how much an event changes one organisation where it stands. What goes elsewhere goes from the
  old place and comes to the new one, and so does everything that stands under it.
- A ``Superior`` says that a line, that of the superiors of some organisations at some time, has a committee in it. What
  stands under a committee, however far down, is what moves in a line that has it.
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
NO_LINE = 0
"""The line of a root, which has nobody in it."""


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
    line: int
    """The line of its superiors; ``NO_LINE`` where it has none."""
    parent: str | None
    branch: str
    level: str
    """Its rank or level."""
    unit: str | None
    unit_type: str | None
    """The line of Form 5 that its unit falls in; None for no unit, or where that is not known."""
    organisations: int
    """1 where it comes, -1 where it goes, else 0."""
    members: int
    """How many more members it has."""
    official: int
    """How many more official members, of those whose split is known."""
    unsplit: int
    """1 where the split of its members is from then on not known, -1 where that is over, else 0."""


class Superior(NamedTuple):
    """That a committee is in a line, so many steps above who stands in it, from 1: a row of the table of lines."""

    line: int
    committee: str
    steps: int


@frozen(kw_only=True)
class MovementBatch:
    """The movements of some events, and the lines that they speak of for the first time, as columns by name."""

    movements: Mapping[str, Sequence[Any]] = field(repr=False)
    lines: Mapping[str, Sequence[Any]] = field(repr=False)


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
    (68, 1944)
    """
    if known_on is not None:
        checked_day(known_on, "known_on")
    fold, movements, lines = _Fold(), list[Movement](), list[Superior]()
    for event, number in _in_order(events):
        if known_on is None or event.recorded <= known_on:
            fold.tell(event, number, movements, lines)
            if len(movements) >= size:
                yield _batch(movements, lines)
                movements, lines = [], []
    yield _batch(movements, lines)


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


def _batch(movements: Sequence[Movement], lines: Sequence[Superior]) -> MovementBatch:
    return MovementBatch(movements=_columns(Movement, movements), lines=_columns(Superior, lines))


def _columns(kind: Any, rows: Sequence[tuple[Any, ...]]) -> dict[str, list[Any]]:
    columns = zip(*rows, strict=True) if rows else ([] for _ in kind._fields)
    return {name: list(column) for name, column in zip(kind._fields, columns, strict=True)}


class _State(NamedTuple):
    """What an organisation is, its members, the kind of its unit, and the line of its superiors."""

    organisation: Organisation
    members: Headcount
    unit_type: str | None
    line: int

    def stands_as(self, other: _State) -> bool:
        """Whether it is counted where the other is: in the same line, at the same level, of the same kind of unit."""
        return (
            self.line == other.line
            and self.unit_type == other.unit_type
            and _level(self.organisation) is _level(other.organisation)
        )


_Shift: TypeAlias = tuple[_State | None, _State | None]
"""What an organisation was before an event, and what it is after it; None where it is not in being."""


@define
class _Fold:
    """What is so after the events told."""

    ledger: Present = field(factory=Present)
    states: dict[str, _State] = field(factory=dict)
    unit_types: dict[str, str | None] = field(factory=dict)
    lines: dict[str | None, int] = field(factory=lambda: {None: NO_LINE})
    """The line of those who stand directly under each."""
    roots: list[str] = field(factory=lambda: [""])
    """The root of each line."""

    def tell(self, event: Event, number: int, movements: list[Movement], lines: list[Superior]) -> None:
        """Add what an event changes to the rows of both tables."""
        try:
            self.ledger.apply(event)
        except Refused as refused:
            raise BrokenHistory(event, number, refused.reason) from None
        if isinstance(event, UnitListed | UnitFounded | UnitChanged):
            kind = form_5_type(event.unit)
            self.unit_types[event.unit.id] = None if kind is None else kind.value
        shifts = [self._shift(id, lines) for id in self._touched(event)]
        changed = [(before, after) for before, after in shifts if before is not after]
        if changed:
            movements.extend(self._movements(event, number, changed))

    # --- what may have changed ----------------------------------------------------------------------

    def _touched(self, event: Event) -> Iterable[str]:
        """Return the ids of what an event may have changed; what has moved takes along all that stands under it."""
        ids = dict.fromkeys(self._named(event))
        moved = {below: None for id in ids if self._has_moved(id) for below in (id, *self._below(id))}
        for id in moved:
            self.lines.pop(id, None)
        return ids | moved

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

    def _shift(self, id: str, lines: list[Superior]) -> _Shift:
        """Return what became of an organisation, and keep it; nothing of it has changed where both are the same."""
        before, now = self.states.get(id), self._now(id)
        if now is None:
            self.lines.pop(id, None)
            return self.states.pop(id, None), None
        unit_type = None if now.unit is None else self.unit_types[now.unit]
        after = _State(now, self.ledger.members[id].last, unit_type, self._line_under(now.parent, lines))
        if before is not None and before.members == after.members and before.stands_as(after):
            return before, before
        self.states[id] = after
        return before, after

    def _line_under(self, parent: str | None, lines: list[Superior]) -> int:
        """Return the line of those who stand directly under an organisation; it is numbered when first asked for."""
        line = self.lines.get(parent)
        if line is None and parent is not None:
            line = self.lines[parent] = len(self.roots)
            superiors = tuple(self.ledger.line(parent))
            lines.extend(Superior(line, committee, steps) for steps, committee in enumerate(superiors, 1))
            self.roots.append(superiors[-1])
        return NO_LINE if line is None else line

    # --- telling it ---------------------------------------------------------------------------------

    def _movements(self, event: Event, number: int, shifts: Sequence[_Shift]) -> Iterator[Movement]:
        way_in, way_out = ways_of(event)
        happened = (
            number,
            event.effective,
            event.recorded,
            _NAMES[type(event)],
            None if way_in is None else way_in.value,
            None if way_out is None else way_out.value,
            self._reach(shifts).value,
        )
        for before, after in shifts:
            if before is not None and after is not None and before.stands_as(after):
                yield Movement(*happened, *_stood(after), 0, *_less(_counts(after), _counts(before)))
                continue
            if before is not None:
                yield Movement(*happened, *_stood(before), -1, *_less(_NOBODY, _counts(before)))
            if after is not None:
                yield Movement(*happened, *_stood(after), 1, *_counts(after))

    def _reach(self, shifts: Sequence[_Shift]) -> Reach:
        return reach_between(
            {self._root(before) for before, after in shifts if before is not None and _gives(before, after)},
            {self._root(after) for before, after in shifts if after is not None and _gives(after, before)},
        )

    def _root(self, state: _State) -> str:
        return state.organisation.id if state.line == NO_LINE else self.roots[state.line]


def _gives(one: _State, other: _State | None) -> bool:
    """Tell whether an organisation that was one is no more where it was, or has fewer members, once it is another."""
    return other is None or not one.stands_as(other) or other.members.total < one.members.total


_Counts: TypeAlias = tuple[int, int, int]
"""Members, official members as far as they are known, and 1 where the split is not known."""
_NOBODY: _Counts = (0, 0, 0)


def _stood(state: _State) -> tuple[str, int, str | None, str, str, str | None, str | None]:
    one = state.organisation
    return one.id, state.line, one.parent, one.branch.value, _level(one).value, one.unit, state.unit_type


def _counts(state: _State) -> _Counts:
    official = state.members.official
    return (state.members.total, 0, 1) if official is None else (state.members.total, official, 0)


def _less(counts: _Counts, others: _Counts) -> _Counts:
    return counts[0] - others[0], counts[1] - others[1], counts[2] - others[2]


def _level(organisation: Organisation) -> PartyRank | MassLevel:
    return organisation.rank if isinstance(organisation, PartyOrganisation) else organisation.level
