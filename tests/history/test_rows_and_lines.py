"""What a registry and a snapshot are as rows for a frame, and as lines for a terminal."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from tests.history.made_up_district import CITY, START, formed

from nq28model import Registry, Snapshot, UnknownName
from nq28model.history import EVENT_KINDS, EVENT_WORDS
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
