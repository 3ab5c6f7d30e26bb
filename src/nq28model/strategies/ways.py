"""The ways through a rule on which it comes out YES, or NO: conjunctions, with choices still to be made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TypeAlias, assert_never

from attrs import frozen

from nq28model.lines import Spans, common, line, meeting
from nq28model.spec import All, AnyOf, Compare, Not, Rule
from nq28model.standing import Standing

# A fact that is to change stands twice among the keys: as it is, and as it would be.
Key: TypeAlias = str | tuple[str]


def changed(id: str) -> Key:
    """Return the key of a fact as it would be once it is changed."""
    return (id,)


@frozen(eq=False)
class Way:
    """A conjunction: the stretch in which each fact must lie, and choices, of each of which one way must be gone."""

    ranges: Mapping[Key, Spans]
    choices: tuple[tuple[Way, ...], ...] = ()

    def changing(self, id: str) -> Way:
        """Return the same way for the sheet on which one fact is changed."""
        return Way(
            {changed(id) if key == id else key: spans for key, spans in self.ranges.items()},
            tuple(tuple(way.changing(id) for way in choice) for choice in self.choices),
        )

    def is_open_in(self, ranges: Mapping[Key, Spans]) -> bool:
        """Tell whether nothing in *ranges* stands against it, as far as one look tells."""
        return all(key not in ranges or common(spans, ranges[key]) for key, spans in self.ranges.items()) and all(
            any(way.is_open_in(ranges) for way in choice) for choice in self.choices
        )

    def is_gone_in(self, ranges: Mapping[Key, Spans]) -> bool:
        """Tell whether all that lies in *ranges* has gone it."""
        return all(
            key in ranges and common(spans, ranges[key]) == ranges[key] for key, spans in self.ranges.items()
        ) and all(any(way.is_gone_in(ranges) for way in choice) for choice in self.choices)

    def taking(self, option: Way) -> Way | None:
        """Return what is left once an option of the first choice is taken; None where that is seen to be impossible."""
        taken = merged([Way(self.ranges, self.choices[1:]), option])
        return None if taken is None else taken.settled()

    def settled(self) -> Way | None:
        """Return the way without the options that are shut, and the choices that are no more any.

        Where one option is left, it is taken. Returns None where none is.
        """
        ranges, choices = dict(self.ranges), list(self.choices)
        while True:
            left: list[tuple[Way, ...]] = []
            forced: list[Way] = []
            for choice in choices:
                options = tuple(way for way in choice if way.is_open_in(ranges))
                if not options:
                    return None
                if any(way.is_gone_in(ranges) for way in options):
                    continue
                if len(options) == 1:
                    forced.append(options[0])
                else:
                    left.append(options)
            if not forced:
                return Way(ranges, tuple(sorted(left, key=len)))
            taken = merged([Way(ranges, tuple(left)), *forced])
            if taken is None:
                return None
            ranges, choices = dict(taken.ranges), list(taken.choices)

    @cached_property
    def leads_on(self) -> bool:
        """Whether there is, for a settled way, an option at each choice such that all of them can be gone together."""
        return not self.choices or any(
            (step := self.taking(option)) is not None and step.leads_on for option in self.choices[0]
        )


def leading(way: Way | None) -> Way | None:
    """Return the way, settled, if it leads anywhere."""
    settled = None if way is None else way.settled()
    return settled if settled is not None and settled.leads_on else None


def ways(standing: Standing, wanted: bool) -> Way | None:
    """Return all ways on which a spec comes out as *wanted*, None where there is none."""
    match standing.spec:
        case Compare(fact, operator):
            relation = operator if wanted else operator.opposite
            spans = common(line(fact.domain), meeting(fact.domain, relation, standing.bound))
            return Way({fact.id: spans}) if spans else None
        case All() | AnyOf():
            parts = [ways(part, wanted) for part in standing.parts]
            return merged(parts) if isinstance(standing.spec, All) == wanted else _either(parts)
        case Not():
            return ways(standing.parts[0], not wanted)
        case Rule():
            return ways(standing.parts[0], wanted)
        case _:
            assert_never(standing.spec)


def merged(ways: Sequence[Way | None]) -> Way | None:
    """Return the way that goes them all, None where a fact would have to lie in two places."""
    ranges: dict[Key, Spans] = {}
    choices: list[tuple[Way, ...]] = []
    for way in ways:
        if way is None:
            return None
        for key, spans in way.ranges.items():
            ranges[key] = common(spans, ranges[key]) if key in ranges else spans
            if not ranges[key]:
                return None
        choices += way.choices
    return Way(ranges, tuple(choices))


def _either(ways: Sequence[Way | None]) -> Way | None:
    """Return the choice between the ways that there are; a choice among them is laid open."""
    options: list[Way] = []
    for way in ways:
        if way is not None:
            options += way.choices[0] if not way.ranges and len(way.choices) == 1 else (way,)
    if len(options) <= 1:
        return options[0] if options else None
    return Way({}, (tuple(options),))
