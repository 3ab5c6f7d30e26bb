"""Events as lines of JSON, one in memory at a time."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Iterator
from datetime import date
from itertools import chain, islice, repeat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.edges.written import validator

from nq28model import Registry
from nq28model.codec import events_from_lines, events_to_lines, read_events, sample_registry
from nq28model.errors import Nq28Error, faults_in
from nq28model.history import Event, MeetingHeld
from nq28model.json_text import Limits
from nq28model.made_up import city

HEAD = '{"format": "nq28model.events", "version": 1}\n'
MEETING = MeetingHeld(effective=date(2019, 1, 1), organisation="cell-1")
LINE = '{"event": "meeting_held", "effective": "2019-01-01", "organisation": "cell-1"}\n'


def faults_of(*lines: str, limits: Limits = Limits()) -> tuple[list[Event], list[str]]:  # noqa: B008 - it is frozen
    """Return the events that were yielded before the first fault, and the message of each fault."""
    events: list[Event] = []
    with pytest.raises(Nq28Error) as caught:
        events.extend(events_from_lines(lines, "e.jsonl", limits=limits))
    return events, [str(fault) for fault in faults_in(caught.value)]


class TestRoundTrip:
    """What is written line by line is read again as it was."""

    @settings(deadline=None, max_examples=10)
    @given(st.integers(0, 400), st.integers(0, 5))
    def test_a_city_comes_back(self, size: int, seed: int) -> None:
        """All kinds of events that a made-up city has; each line is what the schema says."""
        events = list(islice(city(1000, seed=seed), size))
        lines = list(events_to_lines(events))
        assert list(events_from_lines(lines)) == events
        for line in lines:
            validator("events").validate(json.loads(line))

    def test_the_sample_comes_back_from_a_file(self, tmp_path: Path) -> None:
        """A registry of what was read is the registry that was written."""
        registry = sample_registry().registry
        file = tmp_path / "events.jsonl"
        with file.open("w", encoding="utf-8") as opened:
            opened.writelines(events_to_lines(registry.events))
        assert Registry.of(read_events(file), kept_for=registry.kept_for) == registry

    def test_blank_lines_are_left_out(self) -> None:
        """A line without anything is no event."""
        assert list(events_from_lines(["\n", HEAD, "  \n", LINE, "\n"])) == [MEETING]

    def test_one_event_is_in_memory_at_a_time(self) -> None:
        """A hundred times as many lines take no more memory."""

        def peak(number: int) -> int:
            tracemalloc.start()
            try:
                for _ in events_from_lines(events_to_lines(repeat(MEETING, number))):
                    pass
                return tracemalloc.get_traced_memory()[1]
            finally:
                tracemalloc.stop()

        peak(10)
        assert peak(5000) < peak(50) + 100_000, "five thousand events held would take more than a million bytes"

    def test_nothing_is_read_before_it_is_asked_for(self) -> None:
        """An endless stream can be read in part."""
        lines: Iterator[str] = chain([HEAD], repeat(LINE))
        assert list(islice(events_from_lines(lines), 3)) == [MEETING] * 3


class TestFaults:
    """What is wrong is told with the line and the path inside it."""

    @pytest.mark.parametrize(
        ("lines", "fault"),
        [
            ([], "e.jsonl:1.format: the key 'format' is missing"),
            ([LINE], "e.jsonl:1.format: the key 'format' is missing"),
            (["[]"], "e.jsonl:1: [] was given; a JSON object is wanted"),
            (["{"], "e.jsonl:1:1:2: this is not JSON: Expecting property name enclosed in double quotes"),
            (
                ['{"format": "nq28model.registry", "version": 1}'],
                "e.jsonl:1.format: 'nq28model.registry' was given; nq28model.events is wanted",
            ),
            (['{"format": "nq28model.events", "version": 9}'], "e.jsonl:1.version: 9 was given; 1 is wanted"),
            ([HEAD, "1"], "e.jsonl:2: 1 was given; a JSON object is wanted"),
            ([HEAD, "{}"], "e.jsonl:2: the key 'event' is missing"),
            ([HEAD, "nothing"], "e.jsonl:2:1:1: this is not JSON: Expecting value"),
            (
                [HEAD, LINE.replace("2019-01-01", "1/1/2019")],
                "e.jsonl:2.effective: '1/1/2019' was given; a day written like 2019-10-31 is wanted",
            ),
            ([HEAD, LINE.replace("}", ', "event": "x"}')], "e.jsonl:2.event: this key is given twice"),
            (
                [HEAD, LINE.replace("cell-1", "x" * 1_000_000)],
                "e.jsonl:2: this is too long: at most 1,000,000 characters are read",
            ),
        ],
    )
    def test_a_fault_has_its_line(self, lines: list[str], fault: str) -> None:
        """The first, where there is one."""
        assert faults_of(*lines)[1][0] == fault

    def test_a_key_in_the_head_that_is_not_known(self) -> None:
        """It is not passed over in silence."""
        [fault] = faults_of('{"format": "nq28model.events", "version": 1, "abuot": 1}', LINE)[1]
        assert fault.startswith("e.jsonl:1: there is no key named 'abuot'")

    def test_all_lines_are_told_at_once(self) -> None:
        """What comes before the first fault is yielded, nothing after it, and the faults of all lines are told."""
        events, faults = faults_of(HEAD, LINE, "{}", LINE, '{"event": "meeting"}')
        assert events == [MEETING]
        assert [fault.split(" ")[0] for fault in faults] == ["e.jsonl:3:", "e.jsonl:5:"]

    def test_faults_without_end_are_not_awaited(self) -> None:
        """Beyond the limit reading ends."""
        lines = chain([HEAD], repeat("{}"))
        with pytest.raises(Nq28Error) as caught:
            list(events_from_lines(lines, limits=Limits(faults=3)))
        assert len(faults_in(caught.value)) == 4
        assert str(caught.value).endswith("there are more faults, which are not told")

    def test_what_is_said_of_a_person_is_not_repeated(self) -> None:
        """On a line as in a whole document."""
        secret = "001099012345 (made up)"  # noqa: S105 - it is made up
        line = LINE.replace("meeting_held", "admitted").replace("}", f', "member": ["{secret}"]}}')
        [fault] = faults_of(HEAD, line)[1]
        assert fault.startswith("e.jsonl:2.member: a value about a person (not repeated here) was given")
