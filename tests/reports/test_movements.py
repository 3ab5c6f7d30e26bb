"""What each event changes, as rows that add up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, UNIT, cell, formed

from nq28model.entities import Headcount, PartyRank, UnitKind
from nq28model.errors import BrokenHistory, InvalidValue
from nq28model.history import (
    Admitted,
    Consolidated,
    Event,
    HeadcountReported,
    MergedInto,
    Reassigned,
    Registry,
    Renamed,
    UnitChanged,
)
from nq28model.made_up import city
from nq28model.reports.movements import Movement, Superior, movement_batches
from nq28model.strategies import histories

DAY = date(2019, 10, 31)


def told(*events: Event, known_on: date | None = None) -> tuple[list[Movement], list[Superior]]:
    """Return the movements and the lines of some events."""
    [batch] = movement_batches(events, known_on=known_on)
    return _rows(Movement, batch.movements), _rows(Superior, batch.lines)


def of(event: Event, *before: Event) -> list[tuple[Any, ...]]:
    """Return what one event changes after others: whom, where, and by how many."""
    movements, lines = told(*CITY, *before, event)
    superiors: dict[int, list[str]] = {}
    for row in lines:
        superiors.setdefault(row.line, []).append(row.committee)
    return [
        (row.organisation, superiors.get(row.line, []), row.organisations, row.members, row.official, row.unsplit)
        for row in movements
        if row.event == len(CITY) + len(before)
    ]


def _rows(kind: Any, columns: Mapping[str, Sequence[Any]]) -> list[Any]:
    return [kind(*row) for row in zip(*columns.values(), strict=True)]


CELL = formed("cell-1", "ward-1", date(2012, 1, 1), official=4)
OTHER = formed("cell-2", "ward-3", date(2012, 1, 1), official=5)


class TestEvents:
    """What one event changes of whom, in which line."""

    WARD_1, WARD_2 = ["ward-1", "district-1", "city"], ["ward-2", "district-2", "city"]

    def test_members_come(self) -> None:
        """Who is admitted is one member more where the cell stands, and no official one."""
        assert of(Admitted(effective=DAY, organisation="cell-1"), CELL) == [("cell-1", self.WARD_1, 0, 1, 0, 0)]

    def test_a_cell_goes_elsewhere(self) -> None:
        """It goes from its line with all its members, and comes to the other with as many."""
        assert of(Reassigned(effective=DAY, organisation="cell-1", to="ward-2"), CELL) == [
            ("cell-1", self.WARD_1, -1, -4, -4, 0),
            ("cell-1", self.WARD_2, 1, 4, 4, 0),
        ]

    def test_a_body_takes_along_what_stands_under_it(self) -> None:
        """A ward that goes to another district has its cells with it; they keep their parent, and change their line."""
        assert of(Reassigned(effective=DAY, organisation="ward-1", to="district-2"), CELL) == [
            ("ward-1", ["district-1", "city"], -1, 0, 0, 0),
            ("ward-1", ["district-2", "city"], 1, 0, 0, 0),
            ("cell-1", self.WARD_1, -1, -4, -4, 0),
            ("cell-1", ["ward-1", "district-2", "city"], 1, 4, 4, 0),
        ]

    def test_what_has_left_is_not_taken_along(self) -> None:
        """A cell that went elsewhere before stays there when its old ward moves; and so does one that has ended."""
        left = Reassigned(effective=DAY, organisation="cell-1", to="ward-2")
        ended = MergedInto(effective=DAY, organisation="cell-3", into="cell-1")
        before = (CELL, formed("cell-3", "ward-1", date(2012, 1, 1)), left, ended)
        changed = of(Reassigned(effective=DAY, organisation="ward-1", to="district-2"), *before)
        assert [row[0] for row in changed] == ["ward-1", "ward-1"]

    def test_a_merger_moves_what_stood_under_the_one_that_ends(self) -> None:
        """A ward merged into another ends; its cell stands under the other from then on."""
        assert of(MergedInto(effective=DAY, organisation="ward-1", into="ward-2"), CELL) == [
            ("ward-1", ["district-1", "city"], -1, 0, 0, 0),
            ("cell-1", self.WARD_1, -1, -4, -4, 0),
            ("cell-1", self.WARD_2, 1, 4, 4, 0),
        ]

    def test_a_consolidation_moves_what_stood_under_all(self) -> None:
        """Two wards end in a new one, which comes; the cells of both stand under it."""
        new = cell("ward-new", "district-1", PartyRank.GRASSROOTS_BODY)
        event = Consolidated(effective=DAY, organisations=("ward-1", "ward-3"), into=new)
        changed = of(event, CELL, OTHER)
        line = ["ward-new", "district-1", "city"]
        assert {row[0] for row in changed} == {"ward-new", "ward-1", "ward-3", "cell-1", "cell-2"}
        assert [row for row in changed if row[2] == 1] == [
            ("ward-new", ["district-1", "city"], 1, 0, 0, 0),
            ("cell-1", line, 1, 4, 4, 0),
            ("cell-2", line, 1, 5, 5, 0),
        ]

    def test_a_split_that_is_lost_shows(self) -> None:
        """Where from a count on nobody knows how many are official, those that were known go."""
        event = HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(6))
        assert of(event, CELL) == [("cell-1", self.WARD_1, 0, 2, -4, 1)]

    def test_what_changes_nothing_has_no_row(self) -> None:
        """A count that says what was known, and another name, move nobody."""
        count = HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(4, 4))
        assert of(count, CELL) == of(Renamed(effective=DAY, organisation="cell-1", name="x (made up)"), CELL) == []

    def test_a_unit_of_another_kind_moves_its_organisations(self) -> None:
        """Its cell goes from the unit's old line of Form 5 and comes to the new one, by a way that is none."""
        unit = evolve(UNIT, kind=UnitKind.COOPERATIVE, state_capital_percent=None)
        its = formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit=UNIT.id)
        movements, _ = told(*CITY, its, UnitChanged(effective=DAY, unit=unit))
        assert [(row.unit_type, row.organisations, row.way_in) for row in movements if row.kind == "unit_changed"] == [
            (None, -1, None),
            ("cooperative", 1, None),
        ]

    def test_a_line_is_told_once(self) -> None:
        """As long as a ward stays, all that comes to it comes to the same line."""
        movements, lines = told(*CITY, CELL, formed("cell-2", "ward-1", DAY))
        assert len({row.line for row in movements if row.parent == "ward-1"}) == 1
        assert len({(row.line, row.steps) for row in lines}) == len(lines)

    def test_of_a_root_there_is_no_line(self) -> None:
        """A root stands under nobody."""
        movements, lines = told(*CITY)
        assert {row.line for row in movements if row.parent is None} == {0}
        assert 0 not in {row.line for row in lines}


class TestStreams:
    """Events are read once, in the order of effect, and none is kept."""

    def test_batches_are_parts_of_one_whole(self) -> None:
        """However many movements a batch has, together they are the same."""
        whole = told(*city(500))
        batches = list(movement_batches(city(500), size=50))
        assert len(batches) > 4
        assert [row for batch in batches for row in _rows(Movement, batch.movements)] == whole[0]
        assert [row for batch in batches for row in _rows(Superior, batch.lines)] == whole[1]

    def test_a_batch_comes_before_the_stream_ends(self) -> None:
        """The first batch is there when as many movements have been told, and no more events have been read."""
        read = []

        def events() -> Iterator[Event]:
            for event in city(500):
                read.append(event)
                yield event

        next(iter(movement_batches(events(), size=10)))
        assert len(read) < 100

    def test_an_event_out_of_order_is_refused(self) -> None:
        """Its place and the day of the one before it are told."""
        late = Admitted(effective=date(2011, 1, 1), organisation="cell-1")
        with pytest.raises(InvalidValue) as caught:
            told(*CITY, CELL, late)
        assert str(caught.value) == (
            f"events[{len(CITY) + 1}].effective: datetime.date(2011, 1, 1) was given; "
            "events in the order of effect, from 1/1/2012 on is wanted"
        )

    def test_a_history_that_cannot_have_been_is_refused(self) -> None:
        """As a registry does, it names the event and its place in what was given."""
        with pytest.raises(BrokenHistory, match=rf"events\[{len(CITY)}\] \(Admitted cell-1, 31/10/2019\): "):
            told(*CITY, Admitted(effective=DAY, organisation="cell-1"))

    def test_known_on_must_be_a_day(self) -> None:
        """Text is no day."""
        with pytest.raises(InvalidValue, match="known_on"):
            told(*CITY, known_on="2019-10-31")  # type: ignore[arg-type]

    def test_what_was_known_keeps_its_numbers(self) -> None:
        """What was recorded later is left out, and the others are numbered as if it were not."""
        count = HeadcountReported(effective=DAY, recorded=date(2020, 1, 1), organisation="cell-1", members=Headcount(9))
        admitted = Admitted(effective=DAY, organisation="cell-1")
        movements, _ = told(*CITY, CELL, count, admitted, known_on=DAY)
        assert [(row.event - len(CITY), row.members) for row in movements if row.organisation == "cell-1"] == [
            (0, 4),
            (2, 1),
        ]

    @settings(deadline=None, max_examples=40)
    @given(events=histories(max_size=15), data=st.data())
    def test_movements_add_up_to_what_is_so(self, events: Sequence[Event], data: st.DataObject) -> None:
        """Of each organisation they add up to its members on any day, and to one while it is in being."""
        day = data.draw(st.dates(events[0].effective, events[-1].effective))
        so = Registry.of(events).as_of(day)
        sums: dict[str, list[int]] = {}
        for row in told(*events)[0]:
            if row.effective <= day:
                counts = (row.organisations, row.members, row.official, row.unsplit)
                sums[row.organisation] = [
                    a + b for a, b in zip(sums.get(row.organisation, [0] * 4), counts, strict=True)
                ]
        assert {id: counts for id, counts in sums.items() if any(counts)} == {
            id: [1, members.total, members.official or 0, int(members.official is None)]
            for id, members in so.members.items()
        }
