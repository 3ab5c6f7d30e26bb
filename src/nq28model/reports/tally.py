"""One pass over what changed in a period: stocks at both ends, and the way of each change, by scope and by group.

A *scope* is a committee with all that stands under it, or several together; a *group* is what else the organisations
are told apart by, such as their branch or the kind of their unit. What one event does inside a scope is netted: a
move from one of its cells to another is neither in nor out of it, and is both of the two cells.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence, Set
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

from attrs import define, field, frozen

from nq28model.entities import Headcount, LeavingWay, Organisation
from nq28model.history import (
    Admitted,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    Left,
    MembersTransferred,
    MergedInto,
    OrganisationListed,
    Reassigned,
    Received,
    Registry,
    Restored,
    Snapshot,
    Split,
)
from nq28model.history.course import Course, OrganisationCourse, overlaps
from nq28model.periods import Interval
from nq28model.reports.balance import Balance, Flow
from nq28model.terms import Term


class Counted(Term):
    """What is counted of the organisations."""

    ORGANISATIONS = "organisations", "tổ chức", "organisations"
    MEMBERS = "members", "thành viên", "members"


class Way(Term):
    """How organisations and members come into what is counted, and how they go (tăng, giảm)."""

    FORMED = "formed", "thành lập mới", "formed"
    ADMITTED = "admitted", "kết nạp", "admitted"
    RECEIVED = "received", "tiếp nhận", "received"
    LISTED = "listed", "bổ sung vào sổ", "entered on the list"
    RESTORED = "restored", "phục hồi", "restored"
    MOVED_IN = "moved_in", "chuyển sinh hoạt đến", "moved in"
    REASSIGNED_IN = "reassigned_in", "sắp xếp chuyển về", "assigned from elsewhere by a reorganisation"
    SPLIT_OFF = "split_off", "chia tách", "came out of a split"
    JOINED = "joined", "từ tổ chức kết thúc hoạt động chuyển sang", "came from an organisation that ended"
    TRANSFERRED_OUT = "transferred_out", "chuyển đi", "transferred out"
    DISSOLVED = "dissolved", "giải thể", "dissolved"
    DISBANDED = "disbanded", "giải tán", "disbanded"
    MERGED = "merged", "sáp nhập", "merged into another"
    CONSOLIDATED = "consolidated", "hợp nhất", "consolidated"
    REASSIGNED_OUT = "reassigned_out", "sắp xếp chuyển đi", "assigned elsewhere by a reorganisation"
    SPLIT_AWAY = "split_away", "chuyển sang tổ chức được chia tách", "went to a part split off"
    MOVED_OUT = "moved_out", "chuyển sinh hoạt đi", "moved out"
    DIED = "died", "từ trần", "died"
    EXPELLED = "expelled", "khai trừ", "expelled"
    STRUCK_OFF = "struck_off", "xóa tên", "struck off"
    AT_OWN_REQUEST = "at_own_request", "xin ra", "left at their own request"


WAYS_IN: tuple[Way, ...] = tuple(Way)[: tuple(Way).index(Way.TRANSFERRED_OUT)]
WAYS_OUT: tuple[Way, ...] = tuple(Way)[tuple(Way).index(Way.TRANSFERRED_OUT) :]

# Which way is taken in or out by each kind of event. A count that is merely reported is neither, nor is a survey that
# tells more of a unit: what they change is left over, and shows as the residual.
_WAYS: Mapping[type[Event], tuple[Way | None, Way | None]] = {
    Established: (Way.FORMED, None),
    OrganisationListed: (Way.LISTED, None),
    Admitted: (Way.ADMITTED, None),
    Restored: (Way.RESTORED, None),
    Received: (Way.RECEIVED, Way.TRANSFERRED_OUT),
    Reassigned: (Way.REASSIGNED_IN, Way.REASSIGNED_OUT),
    Split: (Way.SPLIT_OFF, Way.SPLIT_AWAY),
    Consolidated: (Way.JOINED, Way.CONSOLIDATED),
    MergedInto: (Way.JOINED, Way.MERGED),
    Dissolved: (Way.JOINED, Way.DISSOLVED),
    Disbanded: (Way.JOINED, Way.DISBANDED),
    MembersTransferred: (Way.MOVED_IN, Way.MOVED_OUT),
    Died: (None, Way.DIED),
}
_LEFT: Mapping[LeavingWay, Way] = {
    LeavingWay.EXPELLED: Way.EXPELLED,
    LeavingWay.STRUCK_OFF: Way.STRUCK_OFF,
    LeavingWay.AT_OWN_REQUEST: Way.AT_OWN_REQUEST,
}
_NO_WAY: tuple[Way | None, Way | None] = (None, None)


class Reach(Term):
    """Where the other side of a move stands."""

    SAME_ROOT = "same_root", "trong cùng tỉnh, thành phố", "in the same province"
    OTHER_ROOT = "other_root", "tỉnh, thành phố khác", "in another province"
    OUTSIDE = "outside", "ngoài sổ", "outside the registry"


class _Cell(NamedTuple):
    scope: str
    group: Hashable


Group: TypeAlias = Callable[[Organisation, Any], Hashable | None]
"""What an organisation is told apart by, from what it is and what is read of its unit; None leaves it out."""
ReadUnit: TypeAlias = Callable[[Snapshot, str, date], Any]
"""What is read of a unit in a snapshot, by the law of a day."""


@define
class Tally:
    """Counts by scope, group and what is counted: at both ends of a period, and by way in between."""

    interval: Interval
    opening: Counter[tuple[str, Hashable, Counted]] = field(factory=Counter)
    closing: Counter[tuple[str, Hashable, Counted]] = field(factory=Counter)
    flows: Counter[tuple[str, Hashable, Counted, Way, Reach]] = field(factory=Counter)

    def groups(self, scope: str) -> tuple[Hashable, ...]:
        """Return the groups of a scope that have counted anything, in the order in which they were met."""
        met = (*self.opening, *self.closing, *self.flows)
        return tuple(dict.fromkeys(key[1] for key in met if key[0] == scope))

    def way(self, scope: str, group: Hashable, counted: Counted, way: Way, reach: Reach | None = None) -> int:
        """Return how many went a way in the period, to or from anywhere where no *reach* is given."""
        reaches = Reach if reach is None else (reach,)
        return sum(self.flows[scope, group, counted, way, one] for one in reaches)

    def balance(self, scope: str, group: Hashable, counted: Counted, always: Collection[Way] = ()) -> Balance:
        """Return the balance of a group of a scope; ways that nobody went are left out but for those of *always*."""
        numbers = {way: self.way(scope, group, counted, way) for way in Way}
        ins, outs = (
            tuple(Flow(way.value, way.words, numbers[way]) for way in ways if numbers[way] or way in always)
            for ways in (WAYS_IN, WAYS_OUT)
        )
        key = scope, group, counted
        return Balance(opening=self.opening[key], ins=ins, outs=outs, closing=self.closing[key])


def tally(
    registry: Registry,
    interval: Interval,
    *,
    scopes: Mapping[str, Collection[str]],
    group: Group,
    read_unit: ReadUnit | None = None,
) -> Tally:
    """Count the organisations and members of *registry* over *interval*, in one pass over what changed.

    *scopes* names, for each scope, the organisations of which it is all that stands at or under one of them; a scope
    of none is the whole registry. *read_unit* reads of a unit what *group* needs of it, before the first event and
    after each that tells of the unit.
    """
    return _Pass(registry, interval, scopes, group, read_unit).tally()


# The ids of an organisation and of those above it, the nearest first; none where it is not in being.
_Line: TypeAlias = tuple[str, ...]


@frozen(eq=False)
class _Place:
    """Where an organisation is counted: in which cells, and under which root; each is made once."""

    cells: tuple[_Cell, ...]
    root: str | None


class _Shift(NamedTuple):
    """What an event changed of one organisation: its place and its members."""

    before: _Place
    members_before: int
    after: _Place
    members_after: int

    @property
    def gives(self) -> bool:
        """Whether its place before is one that organisations or members leave."""
        return self.before.root is not None and (self.before != self.after or self.members_after < self.members_before)

    @property
    def receives(self) -> bool:
        """Whether its place after is one that organisations or members come to."""
        return self.after.root is not None and (self.before != self.after or self.members_after > self.members_before)


_NOWHERE = _Place((), None)
_NO_UNIT: Course[Any] = Course(before=None, steps=())
# Events that change several organisations, or one and what stands elsewhere: they are netted as a whole.
_OF_SEVERAL: frozenset[type[Event]] = frozenset(
    {MembersTransferred, Split, Consolidated, MergedInto, Dissolved, Disbanded}
)


class _Pass:
    """One pass over a registry: what it was asked, what has been worked out, and what is counted so far."""

    def __init__(
        self,
        registry: Registry,
        interval: Interval,
        scopes: Mapping[str, Collection[str]],
        group: Group,
        read_unit: ReadUnit | None,
    ) -> None:
        self.registry, self.interval, self.group, self.read_unit = registry, interval, group, read_unit
        self.numbers = registry.numbers(interval.start, interval.end)
        self.eve = registry.as_of(interval.start - timedelta(days=1))
        self.whole = tuple(name for name, ids in scopes.items() if not ids)
        self.names = _inverted(scopes)
        self.courses = {one.id: one for one in registry.courses(interval.start, interval.end)}
        self.states: dict[str, tuple[tuple[int, int, Organisation | None], ...]] = {}
        self.units: dict[str, Course[Any]] = {}
        self.places: dict[tuple[_Line, Hashable], _Place] = {}
        self.counted = Tally(interval=interval)
        self.alone: Counter[tuple[_Place, Way]] = Counter()
        self.together: dict[int, list[_Shift]] = {}

    def tally(self) -> Tally:
        """Return the counts: the course of each organisation is followed once, then each netted event."""
        for one in self.courses.values():
            self.follow(one)
        for (place, way), number in self.alone.items():
            for cell in place.cells:
                self.counted.flows[*cell, Counted.MEMBERS, way, Reach.OUTSIDE] += number
        for number, shifts in self.together.items():
            self.net(self.registry.event(number), shifts)
        return self.counted

    # --- where an organisation is counted -----------------------------------------------------------

    def line(self, id: str, start: int, end: int) -> Iterator[tuple[int, int, _Line]]:
        """Yield the line of superiors of an organisation between two events, with when each began and ended.

        Stretch by stretch, for what is above an organisation at one time may stand under it at another.
        """
        for begins, ends, organisation in overlaps(self.stretches(id), start, end):
            if organisation is None or organisation.parent is None:
                yield begins, ends, () if organisation is None else (id,)
            else:
                for since, until, above in self.line(organisation.parent, begins, ends):
                    yield since, until, (id, *above)

    def stretches(self, id: str) -> tuple[tuple[int, int, Organisation | None], ...]:
        found = self.states.get(id)
        if found is None:
            found = self.states[id] = self.courses[id].places.over(self.numbers)
        return found

    def unit(self, id: str | None) -> Course[Any]:
        """Return the course of what is read of a unit: of nothing, where it is of none or nothing is read."""
        if id is None or self.read_unit is None:
            return _NO_UNIT
        found = self.units.get(id)
        if found is None:
            found = self.units[id] = Course.of(self.stretches_of_unit(id, self.read_unit))
        return found

    def stretches_of_unit(self, id: str, read: ReadUnit) -> Iterator[tuple[int, Any]]:
        start, end = self.interval.start, self.interval.end
        yield self.numbers.start - 1, read(self.eve, id, start) if id in self.eve.units else None
        for number, after in self.registry.moments(id, start, end):
            yield number, read(after, id, after.on) if id in after.units else None

    def place(self, line: _Line, group: Hashable) -> _Place:
        """Return where an organisation of a group is counted under a line of superiors."""
        found = self.places.get((line, group))
        if found is None:
            names = (*self.whole, *dict.fromkeys(name for id in line for name in self.names.get(id, ())))
            cells = tuple(_Cell(name, group) for name in names) if group is not None else ()
            found = self.places[line, group] = _Place(cells, line[-1])
        return found

    def stretches_of_place(self, one: OrganisationCourse) -> Iterator[tuple[int, _Place]]:
        for start, end, organisation in self.stretches(one.id):
            if organisation is None:
                yield start, _NOWHERE
                continue
            units = self.unit(organisation.unit).over(self.numbers)
            for begins, ends, above in self.line(one.id, start, end):
                for number, _, unit in overlaps(units, begins, ends):
                    yield number, self.place(above, self.group(organisation, unit))

    # --- counting -----------------------------------------------------------------------------------

    def follow(self, one: OrganisationCourse) -> None:
        """Count an organisation at both ends, and what changed of it in between."""
        places = Course.of(self.stretches_of_place(one))
        counts = one.counts
        place, members = places.before, _total(counts.before)
        self.stand(self.counted.opening, place, members)
        for number, new_place, new_members in _merged(places, counts):
            after = place if new_place is None else new_place
            total = members if new_members is None else new_members
            self.change(number, _Shift(place, members, after, total))
            place, members = after, total
        self.stand(self.counted.closing, place, members)

    @staticmethod
    def stand(stock: Counter[tuple[str, Hashable, Counted]], place: _Place, members: int) -> None:
        for cell in place.cells:
            stock[*cell, Counted.ORGANISATIONS] += 1
            stock[*cell, Counted.MEMBERS] += members

    def change(self, number: int, shift: _Shift) -> None:
        """Note what an event changed of one organisation: at once where it concerns that alone.

        Of a move both sides are noted, whether or not they are counted: one is where the other came from.
        """
        event = self.registry.event(number)
        if shift.before is not shift.after or type(event) in _OF_SEVERAL:
            self.together.setdefault(number, []).append(shift)
            return
        gained = shift.members_after - shift.members_before
        way = _way(event, gained)
        if way is not None:
            self.alone[shift.before, way] += abs(gained)

    def net(self, event: Event, shifts: Sequence[_Shift]) -> None:
        """Count what an event changed of each cell as a whole: what moves inside a cell is neither in nor out."""
        changes: Counter[tuple[_Cell, Counted]] = Counter()
        for shift in shifts:
            for sign, place, members in (
                (-1, shift.before, shift.members_before),
                (1, shift.after, shift.members_after),
            ):
                for cell in place.cells:
                    changes[cell, Counted.ORGANISATIONS] += sign
                    changes[cell, Counted.MEMBERS] += sign * members
        reach = _reach(shifts)
        for (cell, counted), number in changes.items():
            way = _way(event, number)
            if way is not None:
                self.counted.flows[*cell, counted, way, reach] += abs(number)


def _inverted(scopes: Mapping[str, Collection[str]]) -> Mapping[str, list[str]]:
    """Return for each organisation that a scope names the names of its scopes."""
    names: dict[str, list[str]] = {}
    for name, ids in scopes.items():
        for id in ids:
            names.setdefault(id, []).append(name)
    return names


def _total(members: Headcount | None) -> int:
    return 0 if members is None else members.total


def _merged(
    places: Course[_Place], counts: Course[Headcount | None]
) -> Iterator[tuple[int, _Place | None, int | None]]:
    """Yield each event that changed the place or the members, in order, with what became of each; None for neither."""
    if not places.steps:  # most organisations stay where they are
        yield from ((number, None, _total(members)) for number, members in counts.steps)
        return
    moved, counted = dict(places.steps), dict(counts.steps)
    for number in sorted(moved.keys() | counted.keys()):
        yield number, moved.get(number), _total(counted[number]) if number in counted else None


def ways_of(event: Event) -> tuple[Way | None, Way | None]:
    """Return the way in and the way out that an event is; None where it is none."""
    return (None, _LEFT[event.way]) if isinstance(event, Left) else _WAYS.get(type(event), _NO_WAY)


def _way(event: Event, number: int) -> Way | None:
    """Return the way that so many went by an event: in for above nought, out for below; None where it is no way."""
    if not number:
        return None
    way_in, way_out = ways_of(event)
    return way_in if number > 0 else way_out


def _reach(shifts: Sequence[_Shift]) -> Reach:
    return reach_between(
        {shift.before.root for shift in shifts if shift.gives}, {shift.after.root for shift in shifts if shift.receives}
    )


def reach_between(giving: Set[str | None], receiving: Set[str | None]) -> Reach:
    """Return where the other side of a move stands, by the roots of both; outside, where there is no other side."""
    if not giving or not receiving:
        return Reach.OUTSIDE
    return Reach.SAME_ROOT if giving == receiving else Reach.OTHER_ROOT
