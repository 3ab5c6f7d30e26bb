"""What balances, reports, reviews, transfers and reconciliations are as rows for a frame, and on a terminal."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, formed

from nq28model import FindingKind, NotInForce, Registry, Words, proposed_transfer, review
from nq28model.codec import sample_registry
from nq28model.facts.reporting_vocabularies import ReviewMeasure
from nq28model.reports import (
    Balance,
    ComputedFigure,
    Flow,
    Parts,
    PublishedFigure,
    Reading,
    reconcile,
    side_by_side,
)
from nq28model.words import LANGUAGES, Language

CONFERENCE = date(2019, 10, 31)
SAMPLE = sample_registry()
REVIEW = review(SAMPLE.registry, on=CONFERENCE, period=SAMPLE.review)
FORMED = Words(vi="thành lập mới", en="formed")
GONE = Words(vi="giải thể", en="dissolved")
languages = pytest.mark.parametrize("language", LANGUAGES)

numbers = st.integers(0, 99)
balances = st.builds(
    lambda opening, came, went, closing: Balance(
        opening=opening, ins=(Flow("formed", FORMED, came),), outs=(Flow("dissolved", GONE, went),), closing=closing
    ),
    numbers, numbers, numbers, numbers,
)  # fmt: skip


class TestBalance:
    """Opening + in − out = closing."""

    def test_it_reads_on_one_line(self) -> None:
        """Ways that nobody went are left out, a residual is told where there is one."""
        balance = Balance(opening=2, ins=(Flow("a", FORMED, 3),), outs=(Flow("b", GONE, 0),), closing=6)
        assert balance.words == Words(
            vi="đầu kỳ 2 + thành lập mới 3 = cuối kỳ 6; chênh lệch 1", en="opening 2 + formed 3 = closing 6; residual 1"
        )
        assert evolve(balance, closing=5).words.en == "opening 2 + formed 3 = closing 5"

    @given(balances)
    def test_its_rows_reckon_to_the_residual(self, balance: Balance) -> None:
        """Opening and in, less out and the closing, with the residual added, come to nought."""
        signs = {"opening": 1, "in": 1, "out": -1, "closing": -1, "residual": 1}
        assert sum(signs[row["line"]] * row["number"] for row in balance.to_rows()) == 0

    @given(st.lists(balances, min_size=1, max_size=3))
    def test_beside_one_another_each_keeps_its_numbers(self, several: list[Balance]) -> None:
        """The first line has the openings, the last the residuals, with a number for each balance."""
        lines = list(side_by_side(several))
        assert lines[0][1] == [one.opening for one in several]
        assert lines[-1][1] == [one.residual for one in several]
        assert {len(numbers) for _, numbers in lines} == {len(several)}


class TestReport:
    """The report over the Resolution's years."""

    def test_its_rows_are_those_of_each_branch(self) -> None:
        """Each branch has its organisations and its members, with the numbers of the report."""
        rows = REVIEW.report.to_rows()
        formed = [row for row in rows if (row["counted"], row["way"]) == ("organisations", "formed")]
        assert {row["branch"]: row["number"] for row in formed} == {
            "party": 14,
            "union": 40,
            "youth_union": 6,
            "youth_federation": 2,
        }

    def test_it_prints_a_balance_a_line(self) -> None:
        """The heading, the balances, what was done."""
        lines = str(REVIEW.report).splitlines()
        assert "  Party: opening 0 + formed 14 + received 1 = closing 15" in lines
        assert lines[-1].startswith("Surveys: ")
        unclear = evolve(REVIEW.report, scope_unclear=("a", "b"), obstacles={})
        assert str(unclear).splitlines()[-1].endswith("a, b")
        assert "Obstacles" not in str(unclear)


class TestReview:
    """The work list."""

    def test_it_has_a_row_for_each_finding(self) -> None:
        """A row names the unit, the question and the answer; none where no rule is in force."""
        rows = REVIEW.to_rows()
        assert [row["kind"] for row in rows] == [finding.kind.value for finding in REVIEW.findings]
        missing = NotInForce("transfer.complete", date(2015, 1, 1), date(2017, 6, 5), None, None)
        finding = evolve(REVIEW.findings[0], verdict=None, missing=missing)
        assert evolve(REVIEW, findings=(finding,)).to_rows()[0]["truth"] is None
        assert (finding.source, [line.en for line in finding.to_do()]) == (None, [missing.words.en])

    @languages
    def test_it_prints_each_kind_with_its_findings(self, language: Language) -> None:
        """All kinds are told, those without a finding too; of those told at length, the obstacles that were met."""
        lines = [line.in_(language) for line in REVIEW.lines()]
        for kind in FindingKind:
            assert f"{kind.words.in_(language)}: {len(REVIEW.of_kind(kind))}" in lines
        at_length = [finding for kind in FindingKind for finding in REVIEW.at_length(kind)]
        hindered = [finding.hindered for finding in at_length if finding.hindered is not None]
        assert hindered
        assert all(f"    {one.in_(language)}" in lines for one in hindered)
        assert str(REVIEW).splitlines()[0] == "REVIEW on 31/10/2019"


def test_a_transfer_has_a_row_for_each_point() -> None:
    """Each point that the rules look at, whether it is called for, and what is found of it."""
    registry = Registry.of((*CITY, formed("cell-1", "ward-1", date(2012, 1, 1))))
    process = proposed_transfer(registry, "cell-1", to="district-2", on=CONFERENCE)
    assert [(row["rule"], row["truth"]) for row in process.to_rows()] == [
        (point.rule.id, point.verdict.truth.name.lower()) for point in process.points
    ]
    assert str(process) == process.explain("en")


def test_a_reconciliation_has_a_row_for_each_finding() -> None:
    """What is printed, computed and between them, each None where there is none."""
    measure = ReviewMeasure.PARTY_ORGANISATIONS
    whole = PublishedFigure.of("14", Reading(measure, CONFERENCE))
    part = PublishedFigure.of("16", Reading(measure, CONFERENCE, of="a"))
    alone = PublishedFigure.of("3", Reading(ReviewMeasure.UNION_ORGANISATIONS, CONFERENCE))
    made = reconcile(
        [whole, alone],
        [ComputedFigure(measure, CONFERENCE, value=15), ComputedFigure(measure, date(2018, 1, 1), value=9)],
        on=CONFERENCE,
        relations=[Parts(whole, (part,))],
    )
    assert [(row["outcome"], row["published"], row["computed"], row["residual"]) for row in made.to_rows()] == [
        ("differs", 14, 15, -1),
        ("not_computed", 3, None, None),
        ("contradicts", None, None, 2),
        ("not_published", None, 9, None),
    ]
    assert str(made) == made.explain("en")
