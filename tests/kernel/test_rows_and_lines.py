"""What the kernel's values are as rows for a frame, and as lines for a terminal."""

from __future__ import annotations

import copy
import pickle
from typing import Any

from hypothesis import given
from tests.kernel.made_up_law import AMENDED, DAY, ENDED_LIMIT, ENOUGH, FIRST_DAY, LEAST_MEMBERS, both

from nq28model import RULEBOOK, Rulebook, judge
from nq28model.law import span_words
from nq28model.rows import Rows, texts
from nq28model.spec import vocabulary
from nq28model.strategies import satisfying
from nq28model.words import Words

NO = judge(ENOUGH, {"members": 2, "remote": False}, on=DAY)


class TestVerdict:
    """``Verdict.to_rows``, ``words``, ``advice`` and ``str``."""

    def test_a_row_stands_for_each_line_of_the_reasons(self) -> None:
        """The rows are the reasons in their order, each with its depth, its truth value and its source."""
        rows = NO.to_rows()
        assert [(row["depth"], row["id"], row["truth"], row["evidence"]) for row in rows] == [
            (0, "cell.enough", "no", "inferred"),
            (1, None, "no", None),
            (2, None, "no", "reported"),
            (2, None, "no", None),
        ]
        assert rows[0]["citation_en"] == "Reform, Art. 4(1)"
        assert rows[0]["en"] == "NO – the law requires that a cell has enough members"

    def test_it_prints_as_its_explanation_in_english(self) -> None:
        """``print(verdict)`` explains it; what would turn it comes last."""
        assert str(NO) == NO.explain("en")
        assert str(NO).endswith("\n".join(line.en for line in NO.advice()))

    def test_what_follows_is_told_of_a_rule_that_is_not_met(self) -> None:
        """Only the NO of a rule has a consequence."""
        assert NO.consequence == Words(
            vi="Khi chưa đạt: no cell is formed (vi)", en="Where it is not met: no cell is formed"
        )
        assert NO.parts[0].consequence is None
        assert judge(ENOUGH, {"members": 5}, on=DAY).consequence is None

    @given(satisfying(ENOUGH, on=DAY))
    def test_the_rows_hold_one_truth_value_of_the_whole(self, facts: dict[str, Any]) -> None:
        """What decided has the answer of the whole, where nothing is denied."""
        known = {id: facts[id] for id in vocabulary(ENOUGH) if id in facts}
        assert {row["truth"] for row in judge(ENOUGH, known, on=DAY).to_rows()} == {"yes"}


class TestLaw:
    """Rules and parameters."""

    def test_a_parameter_has_a_row_for_each_version(self) -> None:
        """Each version with its days and its source; the last day is None where it is open."""
        rows = LEAST_MEMBERS.to_rows()
        assert [(row["id"], row["since"], row["until"] is None, row["note_en"]) for row in rows] == [
            ("least_members", FIRST_DAY, False, None),
            ("least_members", AMENDED, True, "The clause was not seen."),
        ]
        assert ENDED_LIMIT.to_rows()[0]["until"] == ENDED_LIMIT.versions[0].until

    def test_a_rule_prints_with_its_versions(self) -> None:
        """What it says, what follows where it is not met, and each wording with its text."""
        assert str(ENOUGH).splitlines() == [
            "cell.enough: the law requires that a cell has enough members",
            "  Where it is not met: no cell is formed",
            "  1/1/2010 – 30/6/2015: Charter, Art. 4 [quoted]",
            "  1/7/2015 – …: Reform, Art. 4(1) [inferred]",
        ]

    def test_a_rule_has_a_row_for_each_version(self) -> None:
        """The wordings of a rule with their days and their texts."""
        assert [(row["id"], row["since"], row["until"], row["citation_en"]) for row in ENOUGH.to_rows()] == [
            ("cell.enough", since, until, version.citation.words.en) for since, until, version in ENOUGH.text.spans()
        ]

    def test_a_computation_prints_from_what_it_is_reckoned(self) -> None:
        """What it gives, each of its inputs, and its versions with their texts."""
        one = next(one for one in RULEBOOK.computations if one.inputs)
        first, *lines = one.explain("vi").splitlines()
        assert first == f"{one.id}: {one.says.vi}"
        assert lines[: len(one.inputs)] == [f"  từ: {given.words.vi}" for given in one.inputs]
        assert lines[len(one.inputs) :] == [line.vi for line in one.text.sources()]

    def test_a_rulebook_prints_its_contents(self) -> None:
        """How many there are of each kind, and what each is."""
        book = Rulebook((ENOUGH,), (LEAST_MEMBERS,), RULEBOOK.computations[:1])
        count, *lines = str(book).splitlines()
        assert count == "rules: 1; parameters: 1; computations: 1"
        assert [line.split(":")[0].strip() for line in lines] == [row["id"] for row in book.to_rows()]
        assert [row["kind"] for row in book.to_rows()] == ["rule", "parameter", "computation"]

    def test_a_parameter_prints_with_its_values(self) -> None:
        """What it is, and each value with its days and its source."""
        first, *values = str(LEAST_MEMBERS).splitlines()
        assert first == f"least_members: {LEAST_MEMBERS.words.en}"
        assert values == [
            f"  {span_words(since, until).en}: {version.value} – {version.words.en}"
            for since, until, version in LEAST_MEMBERS.spans()
        ]


class TestRows:
    """``Rows``: what all of them are made of."""

    def test_columns_are_there_without_a_text(self) -> None:
        """A row without a text has the same columns as one with it, and so has a table without rows."""
        columns = texts("note", lambda words: words)
        given = Rows(columns, [None, both("a")])
        assert given == [{"note_vi": None, "note_en": None}, {"note_vi": "a (vi)", "note_en": "a"}]
        assert Rows(columns, []).kinds == given.kinds == {"note_vi": str, "note_en": str}

    def test_they_can_be_kept_and_copied(self) -> None:
        """What is copied, or sent to another process, knows its columns still."""
        rows = NO.to_rows()
        for again in (copy.deepcopy(rows), pickle.loads(pickle.dumps(rows))):  # noqa: S301 - of its own making
            assert (again, again.kinds) == (rows, rows.kinds)
