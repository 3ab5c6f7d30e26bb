"""The registry: a history of events, and what was so on any day.

Events are folded once, in the order of effect; what each thing was after each event is kept, so that a question
about a past day looks it up and replays nothing. Registries that grow out of one another share what they have in
common.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple, TypeVar

from attrs import define, field, frozen

from nq28model.entities import Headcount, Organisation
from nq28model.errors import BrokenHistory, UnknownName, raise_faults
from nq28model.history.course import OrganisationCourse, organisation_course
from nq28model.history.event_words import EVENT_COLUMNS
from nq28model.history.events import Event
from nq28model.history.ledger import Ledger, Refused
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.law import checked_day
from nq28model.rows import Rows
from nq28model.words import Told, Words

T = TypeVar("T")


@frozen(kw_only=True)
class Change:
    """What an organisation was on one day and is on another; None where it is not in being."""

    id: str
    before: Organisation | None
    after: Organisation | None
    members_before: Headcount | None
    members_after: Headcount | None


def _numbers() -> array[int]:
    return array("q")


class _Mark(NamedTuple):
    """Where an index stood: how many events it had been given, the number of the next, the lengths of histories."""

    given: int
    number: int
    touched: Mapping[str, int]


@define
class _Index:
    """The events in the order in which they were given and in that of effect, and what they make."""

    given: list[Event] = field(factory=list)
    places: array[int] = field(factory=_numbers)
    """For each event in the order of effect, its place in the order given."""
    days: array[int] = field(factory=_numbers)
    latest_known: array[int] = field(factory=_numbers)
    """For each event in the order given, the last day on which it or one before it was recorded."""
    histories: dict[str, array[int]] = field(factory=dict)
    ledger: Ledger = field(factory=Ledger)

    @classmethod
    def of(cls, events: Sequence[Event], places: Sequence[int] | None = None) -> _Index:
        """Return the index of *events*; *places* are those to name in an error, where they are not all."""
        index = cls(given=list(events))
        for event in events:
            index._note_recorded(event)
        for place in sorted(range(len(events)), key=lambda place: events[place].effective):
            index._apply(events[place], place, place if places is None else places[place])
            index.ledger.undo.clear()
        return index

    def extend(self, events: Sequence[Event]) -> None:
        """Add events none of which takes effect before the last; all of them or, where one is refused, none."""
        mark = self._mark(events)
        try:
            self._add(events)
        except BaseException:  # whatever it is: others hold this index
            self._take_back(mark)
            raise
        finally:
            self.ledger.undo.clear()

    def trial(self, events: Sequence[Event], read: Callable[[Snapshot], T]) -> T:
        """Return what *read* gives of what would be so after *events*, and take them back."""
        mark = self._mark(events)
        try:
            self._add(events)
            return read(self.ledger.snapshot(events[-1].effective, self.ledger.number))
        finally:
            self._take_back(mark)
            self.ledger.undo.clear()

    def _mark(self, events: Sequence[Event]) -> _Mark:
        touched = {id: len(self.histories.get(id, ())) for event in events for id in event.touches()}
        return _Mark(len(self.given), self.ledger.number, touched)

    def _add(self, events: Sequence[Event]) -> None:
        for event in events:
            place = len(self.given)
            self.given.append(event)
            self._note_recorded(event)
            self._apply(event, place, place)

    def _take_back(self, mark: _Mark) -> None:
        self.ledger.take_back(0, mark.number)
        for held in (self.given, self.places, self.days, self.latest_known):
            del held[mark.given :]
        for id, length in mark.touched.items():
            if length:
                del self.histories[id][length:]
            else:
                self.histories.pop(id, None)

    def _note_recorded(self, event: Event) -> None:
        known = event.recorded.toordinal()
        self.latest_known.append(max(known, self.latest_known[-1]) if self.latest_known else known)

    def _apply(self, event: Event, place: int, told: int) -> None:
        number = self.ledger.number
        try:
            self.ledger.apply(event)
        except Refused as refused:
            raise BrokenHistory(event, told, refused.reason) from None
        self.places.append(place)
        self.days.append(event.effective.toordinal())
        for id in event.touches():
            history = self.histories.get(id)
            if history is None:
                history = self.histories[id] = _numbers()
            history.append(number)


class Registry(Told):
    """Events in the order in which they were given, checked to be a history that can have been.

    ``kept_for`` are the ids of the superior organisations on whose behalf the registry is kept: what comes
    under one of them from elsewhere is received. Raises ``BrokenHistory``, which names the event, where one
    cannot have happened after those before it, and ``UnknownName`` for an id that no event has brought in.

    A registry never changes: ``append`` gives another.
    """

    __slots__ = ("_count", "_index", "_kept_for")

    _index: _Index
    _count: int
    _kept_for: tuple[str, ...]

    def __init__(self, events: Iterable[Event] = (), kept_for: Iterable[str] = ()) -> None:
        index = _Index.of(tuple(events))
        self._begin(index, tuple(kept_for))
        known = index.ledger.organisations
        raise_faults([UnknownName(ORGANISATION, id, known, "kept_for") for id in self._kept_for if id not in known])

    def _begin(self, index: _Index, kept_for: tuple[str, ...]) -> None:
        self._index, self._count, self._kept_for = index, len(index.given), kept_for

    @classmethod
    def of(cls, events: Iterable[Event], *, kept_for: Iterable[str] = ()) -> Registry:
        """Return a registry of *events*; raises as the class does."""
        return cls(events, kept_for)

    @property
    def events(self) -> tuple[Event, ...]:
        """The events in the order in which they were given."""
        return tuple(self._index.given[: self._count])

    @property
    def kept_for(self) -> tuple[str, ...]:
        """The ids of the superior organisations on whose behalf it is kept."""
        return self._kept_for

    def __len__(self) -> int:
        return self._count

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Registry):
            return NotImplemented
        return (self._kept_for, self.events) == (other._kept_for, other.events)

    def __hash__(self) -> int:
        return hash((self._kept_for, self._count))

    def __repr__(self) -> str:
        return f"<Registry of {self._count} events>"

    def __reduce__(self) -> tuple[type[Registry], tuple[tuple[Event, ...], tuple[str, ...]]]:
        return Registry, (self.events, self._kept_for)

    @property
    def words(self) -> Words:
        """How many events there are, and of which days."""
        if not self._count:
            return Words(vi="Sổ chưa có sự việc nào", en="A registry without events")
        first, last = (self._day(number) for number in (0, self._count - 1))
        text = Words(vi="Sổ có {n} sự việc, từ {first} đến {last}", en="Events: {n}, from {first} to {last}")
        return text.fill(n=self._count, first=first, last=last)

    def last_state(self) -> Snapshot | None:
        """Return what was so at the end of the day of the last event; None where there is no event."""
        return self.as_of(self._day(self._count - 1)) if self._count else None

    def lines(self) -> Iterator[Words]:
        """Yield how many events there are, and the tree as it is after the last."""
        yield self.words
        last = self.last_state()
        if last is not None:
            yield from last.lines()

    def to_rows(self) -> Rows:
        """Return a row for each event, in the order in which they were given."""
        return Rows(EVENT_COLUMNS, self.events)

    def append(self, *events: Event) -> Registry:
        """Return a registry with *events* added; this one stays as it is.

        Raises ``BrokenHistory`` where one of them, or one after it in effect, cannot have happened; then nothing
        is added. What takes effect on or after the last day costs no more than itself; what is entered late is
        put in its place, and all that follows is folded anew.
        """
        if not self._go_on(events):
            return Registry((*self.events, *events), self._kept_for)
        self._index.extend(events)
        grown = Registry.__new__(Registry)
        grown._begin(self._index, self._kept_for)
        return grown

    def trial(self, *events: Event, read: Callable[[Snapshot], T]) -> T:
        """Return what *read* gives of what would be so after *events*, on the day of the last; nothing is added.

        *read* has to read all that it wants: what it is given does not outlive it. Raises ``BrokenHistory`` as
        ``append`` does, and costs as much.
        """
        if not self._go_on(events):
            return read(Registry((*self.events, *events), self._kept_for).as_of(events[-1].effective))
        return self._index.trial(events, read)

    def _go_on(self, events: Sequence[Event]) -> bool:
        """Tell whether events go on from the last one, in order, in a registry that nothing has grown out of."""
        index = self._index
        last = index.days[-1] if index.days else 0
        is_late = any(event.effective.toordinal() < last for event in events)
        in_order = all(one.effective <= other.effective for one, other in pairwise(events))
        return self._count == len(index.given) and not is_late and in_order

    def as_of(self, on: date, *, known_on: date | None = None) -> Snapshot:
        """Return what was so at the end of the day *on*, as it was known on *known_on*: as it is known now, if None.

        Raises ``BrokenHistory`` where what was known then was no history that can have been.
        """
        checked_day(on)
        if known_on is not None:
            checked_day(known_on, "known_on")
        if known_on is None or not self._count or self._index.latest_known[self._count - 1] <= known_on.toordinal():
            return self._index.ledger.snapshot(on, self._cut(on))
        places = [
            place for place, event in enumerate(self.events) if event.recorded <= known_on and event.effective <= on
        ]
        index = _Index.of([self._index.given[place] for place in places], places)
        return index.ledger.snapshot(on, len(places))

    def between(self, start: date, end: date) -> tuple[Event, ...]:
        """Return the events of the days from *start* on and before *end*, in the order of effect."""
        return tuple(self._event(number) for number in self.numbers(start, end))

    def replay(self, start: date, end: date) -> Iterator[tuple[Snapshot, Event, Snapshot]]:
        """Yield each event of ``between``, with what was so before and after it."""
        ledger = self._index.ledger
        for number in self.numbers(start, end):
            event = self._event(number)
            yield ledger.snapshot(event.effective, number), event, ledger.snapshot(event.effective, number + 1)

    def numbers(self, start: date, end: date) -> range:
        """Return the numbers of the events of ``between``, in the order of effect, as ``event`` takes them."""
        days = self._index.days
        first, stop = (
            bisect_left(days, checked_day(day, where).toordinal(), hi=self._count)
            for day, where in ((start, "start"), (end, "end"))
        )
        return range(first, max(first, stop))

    def courses(self, start: date, end: date) -> Iterator[OrganisationCourse]:
        """Yield the course of each organisation through the events of ``between``, numbered as ``event`` takes them.

        It is one pass over what has changed: what a report over many events is made of. Those that were never in
        being by then are left out.
        """
        numbers = self.numbers(start, end)
        ledger = self._index.ledger
        for id, organisations in list(ledger.organisations.items()):
            one = organisation_course(id, organisations, ledger.members[id], numbers)
            if one.places.steps or one.places.before is not None:
                yield one

    def event(self, number: int) -> Event:
        """Return the event of that number, in the order of effect from 0; raises ``IndexError`` where there is none."""
        if not 0 <= number < self._count:
            msg = f"there are {self._count} events, numbered from 0: none is number {number}"
            raise IndexError(msg)
        return self._event(number)

    def moments(self, id: str, start: date, end: date) -> Iterator[tuple[int, Snapshot]]:
        """Yield the number of each event of ``history_of`` within the days, with what was so after it."""
        for number in self._numbers_within(id, start, end):
            yield number, self._index.ledger.snapshot(self._event(number).effective, number + 1)

    def history_within(self, id: str, start: date, end: date) -> tuple[Event, ...]:
        """Return the events of ``history_of`` from the day *start* on and before *end*; none for an id unheard of.

        It costs what it returns: the rest of the history is not looked through.
        """
        return tuple(self._event(number) for number in self._numbers_within(id, start, end))

    def _numbers_within(self, id: str, start: date, end: date) -> Sequence[int]:
        numbers = self.numbers(start, end)
        history = self._index.histories.get(id, _numbers())
        return history[bisect_left(history, numbers.start) : bisect_left(history, numbers.stop)]

    def beginning_of(self, id: str) -> Event:
        """Return the event that brought in a unit or an organisation; raises ``UnknownName`` for any other id."""
        history = self._index.histories.get(id, _numbers())
        if not history or history[0] >= self._count:
            raise UnknownName(ORGANISATION, id, self._index.histories)
        return self._event(history[0])

    def history_of(self, id: str) -> tuple[Event, ...]:
        """Return the events in which a unit or an organisation had a part, in the order of effect.

        Raises ``UnknownName`` for an id that no event has brought in.
        """
        numbers = self._index.histories.get(id, ())
        found = tuple(self._event(number) for number in numbers[: bisect_left(numbers, self._count)])
        if not found:
            raise UnknownName(ORGANISATION, id, self._index.histories)
        return found

    def diff(self, one: date, other: date) -> tuple[Change, ...]:
        """Return the organisations that are not on the day *other* what they were on the day *one*, or count others."""
        before, after = self.as_of(one), self.as_of(other)
        numbers = sorted((self._cut(one), self._cut(other)))
        ids = dict.fromkeys(id for number in range(*numbers) for id in self._event(number).touches())
        changes = (
            Change(
                id=id,
                before=before.organisations.get(id),
                after=after.organisations.get(id),
                members_before=before.members.get(id),
                members_after=after.members.get(id),
            )
            for id in self._with_those_under(ids, before)
        )
        return tuple(
            change
            for change in changes
            if (change.before, change.members_before) != (change.after, change.members_after)
        )

    @staticmethod
    def _with_those_under(ids: Iterable[str], before: Snapshot) -> Iterable[str]:
        """Return *ids* with what stood under each: where an organisation ends, those under it change their parent."""
        return dict.fromkeys(one for id in ids for one in (id, *before.children(id)))

    def _cut(self, on: date) -> int:
        """Return how many events, in the order of effect, have taken effect by the end of a day."""
        return bisect_right(self._index.days, on.toordinal(), hi=self._count)

    def _day(self, number: int) -> date:
        return self._event(number).effective

    def _event(self, number: int) -> Event:
        return self._index.given[self._index.places[number]]
