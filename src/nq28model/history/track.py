"""What a thing was after each event that changed it, and reading that off at any event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import ItemsView, Iterator, Mapping
from typing import Any, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

GONE: Any = object()
"""The value of what is no more, or is not yet."""


class Track(list[Any], Generic[V]):
    """The values of one thing, each behind the number of the event at which it began: number, value, number, value.

    Events are numbered in the order of effect. It is one list, for there are as many tracks as things, and each
    container more is one that the collector of garbage walks over.
    """

    __slots__ = ()

    @property
    def last(self) -> V:
        """The value after all events."""
        value: V = self[-1]
        return value

    @property
    def began(self) -> int:
        """The number of the event at which the last value began."""
        number: int = self[-2]
        return number

    def put(self, number: int, value: V) -> None:
        """Let it have a value from an event on."""
        self.extend((number, value))

    def undo(self) -> None:
        """Take back the last value."""
        del self[-2:]

    def before(self, cut: int) -> V:
        """Return the value after the events numbered below *cut*; ``GONE`` where there is none."""
        at = self._at(cut)
        value: V = self[at - 1] if at else GONE
        return value

    def all_before(self, cut: int) -> tuple[V, ...]:
        """Return all values that began with the events numbered below *cut*; ``GONE`` where there is none."""
        return tuple(self[1 : self._at(cut) : 2]) or GONE

    def within(self, first: int, stop: int) -> Iterator[tuple[int, V]]:
        """Yield the values that began with the events numbered from *first* and below *stop*, each with its number."""
        for at in range(self._at(first), self._at(stop), 2):
            yield self[at], self[at + 1]

    def _at(self, cut: int) -> int:
        """Return where the first event stands that is not numbered below *cut*."""
        if self[-2] < cut:
            return len(self)
        return 2 * bisect_left(range(0, len(self), 2), cut, key=self.__getitem__)


class View(Mapping[K, V]):
    """A mapping as it was after the events numbered below *cut*; later events do not change it."""

    __slots__ = ("_cut", "_tracks")

    def __init__(self, tracks: Mapping[K, Track[Any]], cut: int) -> None:
        self._tracks = tracks
        self._cut = cut

    def _read(self, track: Track[Any]) -> V:
        value: V = track.before(self._cut)
        return value

    def __getitem__(self, key: K) -> V:
        track = self._tracks.get(key)
        value = GONE if track is None else self._read(track)
        if value is GONE:
            raise KeyError(key)
        return value

    def _held(self) -> dict[K, V]:
        # all at once: who reads it may append meanwhile, which adds to the tracks
        return {key: value for key, track in self._tracks.items() if (value := self._read(track)) is not GONE}

    def __iter__(self) -> Iterator[K]:
        return iter(self._held())

    def __len__(self) -> int:
        return len(self._held())

    def items(self) -> ItemsView[K, V]:
        """Return the keys with their values, each looked up once."""
        return self._held().items()

    def __repr__(self) -> str:
        return repr(self._held())

    def __reduce__(self) -> tuple[type[dict[K, V]], tuple[dict[K, V]]]:
        # what it shows, without the tracks: they tell of later days, and ``GONE`` is known by its identity
        return dict, (self._held(),)


class WholeView(View[K, tuple[V, ...]]):
    """A mapping to all the values that a thing has had, up to the events numbered below *cut*."""

    __slots__ = ()

    def _read(self, track: Track[V]) -> tuple[V, ...]:
        return track.all_before(self._cut)
