"""What a thing was after each event that changed it, and reading that off at any event."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")

GONE: Any = object()
"""The value of what is no more, or is not yet."""


class Track(Generic[V]):
    """The values of one thing, each from the event at which it began; events are numbered in the order of effect."""

    __slots__ = ("places", "values")

    def __init__(self) -> None:
        self.places: list[int] = []
        self.values: list[V] = []

    def undo(self) -> None:
        """Take back the last value."""
        self.places.pop()
        self.values.pop()

    def before(self, cut: int) -> V:
        """Return the value after the events numbered below *cut*; ``GONE`` where there is none."""
        at = bisect_left(self.places, cut)
        return self.values[at - 1] if at else GONE


class View(Mapping[K, V]):
    """A mapping as it was after the events numbered below *cut*; later events do not change it."""

    __slots__ = ("_cut", "_tracks")

    def __init__(self, tracks: Mapping[K, Track[V]], cut: int) -> None:
        self._tracks = tracks
        self._cut = cut

    def __getitem__(self, key: K) -> V:
        track = self._tracks.get(key)
        value = GONE if track is None else track.before(self._cut)
        if value is GONE:
            raise KeyError(key)
        return value

    def __iter__(self) -> Iterator[K]:
        # listed at once: who reads it may append meanwhile, which adds to the tracks
        cut = self._cut
        return iter([key for key, track in self._tracks.items() if track.before(cut) is not GONE])

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __repr__(self) -> str:
        return repr(dict(self))

    def __reduce__(self) -> tuple[type[dict[K, V]], tuple[dict[K, V]]]:
        # what it shows, without the tracks: they tell of later days, and ``GONE`` is known by its identity
        return dict, (dict(self),)
