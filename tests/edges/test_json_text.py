"""JSON text within bounds: hostile input gets a bounded, clear refusal."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.errors import Faults, InvalidDocument, Nq28Error
from nq28model.json_text import LIMITS, Limits, file_lines, parse, path, read_text

TIGHT = Limits(characters=2000, line=100, string=20, depth=4, digits=6, faults=3)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**14), 10**14)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def refusal(text: str, limits: Limits = TIGHT) -> str:
    """Return the English message with which a text is refused."""
    with pytest.raises(Nq28Error) as caught:
        parse(text, "x.json", limits=limits)
    assert caught.value.words.vi != caught.value.words.en
    return str(caught.value)


class TestWithinBounds:
    """What is within the bounds is read as ``json`` reads it."""

    @given(values)
    def test_any_value_is_read(self, value: Any) -> None:
        """Nothing that JSON can say is lost or changed."""
        assert parse(json.dumps(value), "x.json") == value

    @pytest.mark.parametrize(
        "text", ["[[[[1]]]]", '"' + "x" * 20 + '"', "999999", "-999999", "1e300", '{"a": {"b": {"c": {"d": 1}}}}']
    )
    def test_the_bound_itself_is_read(self, text: str) -> None:
        """As much as a limit says is not too much."""
        assert parse(text, "x.json", limits=TIGHT) == json.loads(text)


class TestBeyondBounds:
    """What is beyond a bound is refused, and the message names the bound."""

    @pytest.mark.parametrize(
        ("text", "message"),
        [
            (" " * 2001, "x.json: this is too long: at most 2,000 characters are read"),
            ("[[[[[1]]]]]", "x.json: this is nested too deeply: at most 4 levels are read"),
            ('{"a": ' * 5 + "1" + "}" * 5, "x.json: this is nested too deeply: at most 4 levels are read"),
            ('["' + "x" * 21 + '"]', "[0]: this text is too long: at most 20 characters are read"),
            ('{"n": 1000000}', ".n: a number in it is too long: a whole number has at most 6 digits"),
            ('{"n": [-1000000]}', ".n[0]: a number in it is too long: a whole number has at most 6 digits"),
            ("1000000", ".: a number in it is too long: a whole number has at most 6 digits"),
            ("[1e999]", "[0]: this number is too big"),
            ("[-1e999]", "[0]: this number is too big"),
            ("NaN", "x.json: this is not JSON: NaN"),
            ("[Infinity]", "x.json: this is not JSON: Infinity"),
            ('{"a": 1, "a": 1, "a": 2}', ".a: this key is given twice"),
            ("{'a': 1}", "x.json:1:2: this is not JSON: Expecting property name enclosed in double quotes"),
            ("", "x.json:1:1: this is not JSON: Expecting value"),
            ("\ufeff{}", "x.json:1:1: this is not JSON: Unexpected UTF-8 BOM (decode using utf-8-sig)"),
        ],
    )
    def test_the_bound_is_named(self, text: str, message: str) -> None:
        """Each with the place, and in both languages."""
        assert refusal(text) == message

    def test_several_are_told_at_once_and_not_without_end(self) -> None:
        """Up to the limit each fault is told with its path; then, that there are more."""
        assert refusal('{"a": 1000000, "b": {"c": 1, "c": 2}}').startswith("2 faults; .a: ")
        told = refusal(json.dumps([10**6] * 100))
        assert told.startswith("4 faults; [0]: ")
        assert told.endswith("; .: there are more faults, which are not told")

    @pytest.mark.parametrize("opening", ["[", '{"a":', "[[[[[[[[[["])
    def test_a_bomb_of_levels_is_refused_in_a_short_message(self, opening: str) -> None:
        """A hundred thousand levels take neither the stack nor a long message."""
        assert refusal(opening * 100_000, LIMITS) == "x.json: this is nested too deeply: at most 32 levels are read"

    def test_a_long_number_is_not_reckoned(self) -> None:
        """A number of a hundred thousand digits is refused, not converted."""
        assert "at most 15 digits" in refusal("[" + "9" * 100_000 + "]", LIMITS)

    def test_a_laugh_of_strings_takes_memory_in_proportion(self) -> None:
        """JSON has no references: many long strings are as large as their text, and the walk over them adds little."""
        text = json.dumps({"answers": {str(place): ["ha" * 500] * 20 for place in range(50)}})
        tracemalloc.start()
        try:
            parse(text, "x.json")
            assert tracemalloc.get_traced_memory()[1] < 4 * len(text)
        finally:
            tracemalloc.stop()

    def test_a_key_of_any_length_is_shortened_in_a_path(self) -> None:
        """A path is for reading: a key that is no plain name is quoted, and cut."""
        assert path(["", "a", 1, "b c"]) == ".a[1]['b c']"
        assert path(["x" * 1000]) == f"['{'x' * 60}'…]"
        assert len(refusal('{"' + "k" * 1500 + '": 1000000}')) < 200


class TestFiles:
    """Files are read no further than their bounds."""

    def test_a_file_is_not_read_beyond_the_limit(self, tmp_path: Path) -> None:
        """What is too long is seen to be from one character more than may be read."""
        file = tmp_path / "long.json"
        file.write_text("x" * 5000, encoding="utf-8")
        assert len(read_text(file, limits=TIGHT)) == 2001

    def test_a_line_is_not_read_beyond_the_limit(self, tmp_path: Path) -> None:
        """Of a line without end a piece is given, by which it is seen to be too long, and nothing after it."""
        file = tmp_path / "long.jsonl"
        file.write_text("short\n" + "x" * 5000 + "\nmore\n", encoding="utf-8")
        assert [len(line) for line in file_lines(file, limits=TIGHT)] == [6, 102]

    def test_lines_of_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        """The file is named."""
        with pytest.raises(InvalidDocument, match="there is no such file"):
            list(file_lines(tmp_path / "none.jsonl"))

    def test_a_fault_of_the_reader_of_lines_is_its_own(self, tmp_path: Path) -> None:
        """What goes wrong between two lines is not told as a fault of the file."""
        file = tmp_path / "two.jsonl"
        file.write_text("1\n2\n", encoding="utf-8")
        lines = file_lines(file)
        assert next(lines) == "1\n"
        with pytest.raises(KeyError):
            lines.throw(KeyError("mine"))

    def test_a_group_keeps_its_limits(self) -> None:
        """A group of faults is still an error of the library."""
        with pytest.raises(Faults):
            parse('{"a": 1000000, "b": 1000000}', "x.json", limits=TIGHT)
