"""The course of a thing through a stretch of events: what it was before, and what it became at each that changed it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Generic, NamedTuple, TypeVar

from attrs import field, frozen

from nq28model.entities import Headcount, Organisation
from nq28model.history.track import GONE, Track

T = TypeVar("T")


class Step(NamedTuple, Generic[T]):
    """What a thing is after the event of that number, in the order of effect."""

    number: int
    value: T


@frozen(kw_only=True)
class Course(Generic[T]):
    """What a thing was before the first event of a stretch, and what it became at each that changed it, in order.

    >>> Course(before="a", steps=(Step(3, "b"), Step(7, "c"))).over(range(0, 9))
    ((-1, 3, 'a'), (3, 7, 'b'), (7, 9, 'c'))
    """

    before: T
    steps: tuple[Step[T], ...]

    def over(self, numbers: range) -> tuple[tuple[int, int, T], ...]:
        """Return each value with the event that made it and the one that ended it, for events of these *numbers*.

        What was so before stands behind the event before the first.
        """
        begins = (numbers.start - 1, *(step.number for step in self.steps))
        ends = (*begins[1:], numbers.stop)
        return tuple(zip(begins, ends, (self.before, *(step.value for step in self.steps)), strict=True))

    @classmethod
    def of(cls, stretches: Iterable[tuple[int, T]]) -> Course[T]:
        """Return the course of a thing from what it was, and what it became at which event; the same is said once."""
        (_, before), *later = stretches
        steps: list[Step[T]] = []
        last = before
        for number, value in later:
            if value != last:
                steps.append(Step(number, value))
                last = value
        return cls(before=before, steps=tuple(steps))


@frozen(kw_only=True)
class OrganisationCourse:
    """What an organisation was, and how many members it counted, through a stretch of events.

    None stands for an organisation that is not in being, and for its members.
    """

    id: str
    places: Course[Organisation | None]
    _members: Track[Headcount] = field(repr=False)
    _numbers: range = field(repr=False)

    @property
    def counts(self) -> Course[Headcount | None]:
        """Its own members, without those of what stands under it; made when it is read."""
        return _course(self._members, self._numbers)


def organisation_course(
    id: str, organisations: Track[Organisation], members: Track[Headcount], numbers: range
) -> OrganisationCourse:
    """Return the course of an organisation through the events of these *numbers*."""
    return OrganisationCourse(id=id, places=_course(organisations, numbers), members=members, numbers=numbers)


def _course(track: Track[T], numbers: range) -> Course[T | None]:
    steps = (Step(number, _none_if_gone(value)) for number, value in track.within(numbers.start, numbers.stop))
    return Course(before=_none_if_gone(track.before(numbers.start)), steps=tuple(steps))


def _none_if_gone(value: T) -> T | None:
    return None if value is GONE else value


def overlaps(stretches: Iterable[tuple[int, int, T]], start: int, end: int) -> Iterator[tuple[int, int, T]]:
    """Yield what of the stretches lies between two events, cut to them.

    >>> list(overlaps([(-1, 3, "a"), (3, 9, "b")], 2, 5))
    [(2, 3, 'a'), (3, 5, 'b')]
    """
    for begins, ends, value in stretches:
        if begins < end and start < ends:
            yield max(begins, start), min(ends, end), value
