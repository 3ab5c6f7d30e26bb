"""What a registry and a snapshot are as rows for a frame, and as lines for a terminal."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from tests.history.made_up_district import CITY, START, formed

from nq28model import Registry, Snapshot, UnknownName
from nq28model.entities import PartyRank
from nq28model.history import EVENT_KINDS, EVENT_WORDS, Dissolved, Renamed, life_of
from nq28model.strategies import registries

DAY = date(2015, 1, 1)
DISTRICT = Registry.of((*CITY, formed("cell-1", "ward-1", date(2012, 1, 1), unit="unit-1")))


def test_every_kind_of_event_has_words_of_its_own() -> None:
    """Each kind has a text in both languages; the two ways to stand on a list are told apart by what stands there."""
    assert set(EVENT_WORDS) == set(EVENT_KINDS)
    assert len({words.en for words in EVENT_WORDS.values()}) == len(EVENT_KINDS)


def test_a_registry_has_a_row_for_each_event() -> None:
    """The rows are the events in the order in which they were given."""
    rows = DISTRICT.to_rows()
    assert len(rows) == len(DISTRICT)
    assert rows[-1] == {
        "effective": date(2012, 1, 1),
        "recorded": date(2012, 1, 1),
        "kind": "Established",
        "vi": "thành lập",
        "en": "established",
        "subject": "cell-1",
        "decision": None,
    }


def test_a_registry_prints_how_many_events_it_has_and_the_last_tree() -> None:
    """The number of events with their days, then the tree after the last; of one without events, that it has none."""
    count, *tree = str(DISTRICT).splitlines()
    assert count == f"Events: {len(DISTRICT)}, from 9/11/2009 to 1/1/2012"
    assert tree == str(DISTRICT.as_of(date(2012, 1, 1))).splitlines()
    assert Registry.of(()).explain("vi") == "Sổ chưa có sự việc nào"


class TestLife:
    """The time line of an organisation."""

    def test_it_tells_what_was_so_after_each_event(self) -> None:
        """Each event with its day, and rank, members and superior after it; or that it is in being no more."""
        life = life_of(
            DISTRICT.append(
                Renamed(effective=DAY, organisation="cell-1", name="cell one"),
                Dissolved(effective=date(2016, 1, 1), organisation="cell-1", members_to="ward-1"),
            ),
            "cell-1",
        )
        assert str(life).splitlines() == [
            "cell one (cell-1)",
            "  1/1/2012: established – affiliated Party cell, members: 3, under ward-1",
            "  1/1/2015: renamed – affiliated Party cell, members: 3, under ward-1",
            "  1/1/2016: dissolved – not in being",
        ]
        assert [(row["effective"], row["kind"], row["parent"], row["members"]) for row in life.to_rows()] == [
            (date(2012, 1, 1), "Established", "ward-1", 3),
            (DAY, "Renamed", "ward-1", 3),
            (date(2016, 1, 1), "Dissolved", None, None),
        ]

    def test_of_a_unit_only_its_events_are_told(self) -> None:
        """What no event made an organisation has its id for a name."""
        life = life_of(DISTRICT, "unit-1")
        assert life.name == "unit-1"
        assert {one.organisation for one in life.moments} >= {None}


class TestSnapshot:
    """The tree of a day."""

    def test_it_prints_as_a_tree(self) -> None:
        """Each organisation is indented below the one above it, with the members of all below."""
        lines = str(DISTRICT.as_of(DAY)).splitlines()
        assert lines[:5] == [
            "On 1/1/2015:",
            "  city – provincial or city Party body: 3",
            "    district-1 – Party body directly above the grassroots: 3",
            "      ward-1 – grassroots Party body: 3",
            "        cell-1 – affiliated Party cell: 3",
        ]

    def test_it_has_a_row_for_each_organisation(self) -> None:
        """A row has the organisation's own members, not those below."""
        rows = {row["id"]: row for row in DISTRICT.as_of(DAY).to_rows()}
        assert rows["ward-1"]["members"] == 0
        assert rows["cell-1"] == {
            "on": DAY,
            "id": "cell-1",
            "name": "cell-1",
            "branch": "party",
            "rank": "affiliated_cell",
            "rank_vi": PartyRank.AFFILIATED_CELL.words.vi,
            "rank_en": PartyRank.AFFILIATED_CELL.words.en,
            "parent": "ward-1",
            "unit": "unit-1",
            "members": 3,
            "official": 3,
        }

    def test_an_outline_begins_where_it_is_asked_to(self) -> None:
        """At and under some; what is not in being is refused."""
        snapshot = DISTRICT.as_of(START)
        assert [(depth, one.id) for depth, one in snapshot.outline("ward-1", "district-2")] == [
            (0, "ward-1"),
            (0, "district-2"),
            (1, "ward-2"),
        ]
        with pytest.raises(UnknownName):
            list(snapshot.outline("cell-1"))

    @given(registries())
    def test_an_outline_has_each_once_below_its_own(self, registry: Registry) -> None:
        """Whatever the history: all are there once, each as deep as it has superiors, after the nearest of them."""
        last = max((event.effective for event in registry.events), default=DAY)
        snapshot: Snapshot = registry.as_of(last)
        outline = [(depth, one.id) for depth, one in snapshot.outline()]
        assert sorted(id for _, id in outline) == sorted(snapshot.organisations)
        above: dict[int, str] = {}
        for depth, id in outline:
            above[depth] = id
            assert snapshot.ancestors(id) == tuple(above[one] for one in reversed(range(depth)))
