"""The values of the library as HTML and drawings: whole, escaped, in both languages, readable on light and on dark."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from html.parser import HTMLParser
from typing import Any
from xml.etree.ElementTree import Element, fromstring

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st
from IPython.core.interactiveshell import InteractiveShell
from tests.history.made_up_district import CITY, START, body, cell, formed
from tests.kernel.made_up_law import AMENDED, DAY, ENDED_LIMIT, ENOUGH, MEMBERS, REMOTE, days, partial_sheets, specs

from nq28model import (
    RULEBOOK,
    FindingKind,
    Interval,
    InvalidValue,
    NotInForce,
    Registry,
    Rule,
    Truth,
    UnknownName,
    Verdict,
    Version,
    Words,
    judge,
    proposed_transfer,
    review,
)
from nq28model.codec import sample_registry
from nq28model.entities import Headcount, PartyRank
from nq28model.facts.reporting_vocabularies import ReviewMeasure
from nq28model.history import (
    Dissolved,
    HeadcountReported,
    OrganisationListed,
    RankChanged,
    Reassigned,
    Renamed,
    UnitListed,
    life_of,
)
from nq28model.law import Dated, Evidence
from nq28model.notebook import (
    Markup,
    bar_chart,
    drawing,
    enable,
    html,
    law_timeline,
    load_ipython_extension,
)
from nq28model.notebook.formatters import READINGS
from nq28model.notebook.markup import linked, tag
from nq28model.notebook.style import ACCENTS
from nq28model.pages import Entry
from nq28model.reports import (
    Balance,
    Breakdown,
    ComputedFigure,
    Flow,
    Parts,
    PublishedFigure,
    Reading,
    figure_table,
    form_1,
    form_5,
    reconcile,
)
from nq28model.spec import vocabulary
from nq28model.words import LANGUAGES, Language

languages = pytest.mark.parametrize("language", LANGUAGES)
CONFERENCE = date(2019, 10, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
SAMPLE = sample_registry()
REVIEW = review(SAMPLE.registry, on=CONFERENCE, period=SAMPLE.review)
FORMABLE = RULEBOOK["party.organisation.formable"]
SHORT = judge(FORMABLE, {"official_members": 2, "unit_kind": "enterprise", "stable_operation": True}, on=CONFERENCE)
HOSTILE = "</text><script>alert(1)</script>\x00\ud800 & \"quoted\" 'too' {braces}"
DISTRICT = Registry.of((*CITY, formed("cell-1", "ward-1", date(2012, 1, 1), unit="unit-1")), kept_for=("district-1",))
MARK = ReviewMeasure.PARTY_ORGANISATIONS
MADE = reconcile(
    [
        PublishedFigure.of(
            "14",
            Reading(MARK, CONFERENCE, says=Words(vi="số hiện có", en="those in being")),
            Reading(ReviewMeasure.PARTY_ORGANISATIONS_FORMED, YEAR),
        ),
        PublishedFigure.of("70", Reading(MARK, date(2018, 1, 1))),
    ],
    [
        ComputedFigure(MARK, CONFERENCE, value=15),
        ComputedFigure(MARK, date(2017, 1, 1), value=Fraction(1, 3)),
    ],
    on=CONFERENCE,
    relations=[
        Parts(
            PublishedFigure.of("3", Reading(MARK, CONFERENCE)),
            (PublishedFigure.of("4", Reading(MARK, CONFERENCE, of="a")),),
        )
    ],
)
THINGS: tuple[Any, ...] = (
    SHORT,
    FORMABLE,
    RULEBOOK.parameters[0],
    RULEBOOK.computations[0],
    SAMPLE.registry.as_of(CONFERENCE),
    SAMPLE.registry,
    proposed_transfer(DISTRICT, "cell-1", to="district-2", on=CONFERENCE),
    REVIEW.report.branches[0].members,
    REVIEW.report,
    REVIEW,
    figure_table(SAMPLE.registry, YEAR, by=Breakdown.LEVEL),
    form_1(SAMPLE.registry, YEAR),
    form_5(SAMPLE.registry, on=CONFERENCE),
    MADE,
    RULEBOOK,
    REVIEW.work,
    life_of(DISTRICT, "cell-1"),
)


class _Reader(HTMLParser):
    """Reads HTML as a browser does, and keeps which elements are open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self.open.append(tag)
        self.seen.add(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def read(markup: str) -> Element:
    """Return markup as a tree, sure that it is well formed as XML and closes what it opens as HTML."""
    reader = _Reader()
    reader.feed(markup)
    assert reader.open == []
    assert "script" not in reader.seen
    return fromstring(markup)  # noqa: S314 - made by the library itself


def words_of(markup: str) -> str:
    """Return the text that a reader sees, without styles."""
    return " ".join(re.sub(r"\s+", " ", part) for part in _texts(read(markup)))


def _texts(element: Element) -> Iterator[str]:
    if element.tag.rsplit("}", 1)[-1] != "style":
        yield element.text or ""
        for child in element:
            yield from _texts(child)
            yield child.tail or ""


def drawn(markup: str) -> list[str]:
    """Return the lines of a drawing, each as one text."""
    return ["".join(one.itertext()) for one in read(markup).iter("{http://www.w3.org/2000/svg}text")]


class TestMarkup:
    """Elements from which all else is made."""

    @given(st.text(), st.text())
    def test_any_text_is_shown_and_nothing_of_it_is_markup(self, inside: str, attribute: str) -> None:
        """Whatever a text holds, the element has that text alone, and no child."""
        element = fromstring(tag("p", inside, title=attribute))  # noqa: S314
        assert len(element) == 0
        if inside.isprintable():
            assert (element.text or "") == inside

    def test_only_pages_of_the_web_are_linked(self) -> None:
        """A link that would run something is shown as text."""
        assert linked("source", "javascript:alert(1)") == "source"
        assert linked("source", None) == "source"
        assert linked("source", "https://example.org/?a=1&b") == '<a href="https://example.org/?a=1&amp;b">source</a>'

    def test_a_notebook_shows_it_as_what_it_draws(self) -> None:
        """Markup tells a notebook that it is HTML."""
        assert Markup("<b>1</b>")._repr_html_() == "<b>1</b>"


class TestHtml:
    """``html`` of each kind of value."""

    def test_there_is_one_of_each_kind(self) -> None:
        """What follows looks at each kind of value that can be shown."""
        assert {type(thing) for thing in THINGS} == set(READINGS)

    @languages
    @pytest.mark.parametrize("thing", THINGS, ids=lambda thing: type(thing).__name__)
    def test_each_is_well_formed_and_says_its_language(self, thing: Any, language: Language) -> None:
        """Each is one element of well-formed markup, marked with its language, and other in the other language."""
        shown = html(thing, language)
        assert read(shown).get("lang") == language
        assert shown != html(thing, "en" if language == "vi" else "vi")

    @languages
    def test_every_rule_parameter_and_computation_has_a_page(self, language: Language) -> None:
        """Each entry of the rulebook is shown with its id, what it says and the text of its last version."""
        entries: tuple[Entry, ...] = (*RULEBOOK.rules, *RULEBOOK.parameters, *RULEBOOK.computations)
        for entry in entries:
            shown = words_of(html(entry, language))
            text = entry if isinstance(entry, Dated) else entry.text
            assert entry.id in shown
            assert re.sub(r"\s+", " ", text.versions[-1].citation.words.in_(language)) in shown

    def test_another_value_or_language_is_refused(self) -> None:
        """What cannot be shown is an error that says what can."""
        with pytest.raises(InvalidValue, match="Verdict, Rulebook, Rule, Dated"):
            html(3, "en")
        with pytest.raises(InvalidValue, match="vi or en"):
            html(SHORT, "fr")  # type: ignore[arg-type]


class TestVerdict:
    """A verdict as a tree."""

    @languages
    def test_it_shows_articles_consequences_and_steps(self, language: Language) -> None:
        """Every line of the explanation stands in it, and the articles are links to the pages that were read."""
        shown = html(SHORT, language)
        seen = re.sub(r"\s+", "", words_of(shown))
        for line in SHORT.explain(language).splitlines():
            assert re.sub(r"\s+", "", line.split(" [")[0]) in seen
        for citation in SHORT.citations:
            assert re.sub(r"\s+", "", citation.words.in_(language)) in seen
        assert any(link.get("href", "").startswith("https://") for link in read(shown).iter("a"))

    def test_what_did_not_decide_is_folded(self) -> None:
        """A part that has not the answer of the whole is there, closed, with how many there are."""
        [folded, *_] = read(html(SHORT, "en")).iter("details")
        assert folded.get("open") is None
        assert "did not decide: 1" in "".join(folded.itertext())
        assert "stable production or business: yes" in "".join(folded.itertext())

    @given(specs, partial_sheets, days)
    @settings(deadline=None)
    def test_any_verdict_says_in_words_what_it_colours(self, spec: Any, facts: dict[str, Any], day: date) -> None:
        """On any spec and sheet: as many nodes as the words have, each with its truth value as a word, and its mark."""
        try:
            verdict = judge(spec, {id: facts[id] for id in vocabulary(spec)}, on=day)
        except NotInForce:
            return
        for language in LANGUAGES:
            root = read(html(verdict, language))
            nodes = [one for one in root.iter("li") if one.get("class")]
            names = {truth.words.in_(language): truth.name.lower() for truth in Truth}
            assert [one.get("class") for one in nodes] == [names[one[0].text or ""] for one in nodes]
            assert len(nodes) >= len(verdict.to_rows())

    def test_a_rule_that_is_not_composed_is_judged_below(self) -> None:
        """Of a rule with one alternative, the alternative stands below it."""
        verdict = judge(ENOUGH, {"members": 2, "remote": False}, on=DAY)
        assert "one is required, and none is met" in words_of(html(verdict, "en"))


class TestLaw:
    """Rules, parameters and computations, and their time lines."""

    @languages
    def test_a_rule_shows_its_conditions_over_time(self, language: Language) -> None:
        """The last conditions stand open, the earlier ones are folded, each with its days."""
        shown = words_of(html(ENOUGH, language))
        for part in (MEMBERS.words, REMOTE.question):
            assert part.in_(language) in shown
        assert "1/7/2015 – …" in shown
        assert "1/1/2010 – 30/6/2015" in shown

    def test_all_five_kinds_of_condition_are_shown(self) -> None:
        """A rule of a negation, of other rules and of both kinds of list shows them with what joins them."""
        spec = ~(REMOTE.is_(True)) & (ENOUGH | (MEMBERS >= 9))
        rule = Rule.of("r", ENOUGH.subject, ENOUGH.says, ENOUGH.if_not, evolve(ENOUGH.text.versions[0], value=spec))
        shown = words_of(html(rule, "en"))
        for said in ("all of these must be met", "this must not be so", "one of these is enough", "cell.enough"):
            assert said in shown

    def test_a_rule_of_rules_alone_asks_nothing_itself(self) -> None:
        """A rule that names others has no questions of its own."""
        version: Version[Any] = evolve(ENOUGH.text.versions[0], value=ENOUGH)
        rule = Rule.of("r", ENOUGH.subject, ENOUGH.says, ENOUGH.if_not, version)
        assert "What it asks" not in words_of(html(rule, "en"))

    @languages
    def test_a_time_line_tells_each_version(self, language: Language) -> None:
        """Each version of a rule and of the parameters that it leans on is a bar, with its days and its text."""
        line = read(law_timeline(ENOUGH, language))
        bars = list(line.iter("{http://www.w3.org/2000/svg}rect"))
        assert len(bars) == 4
        told = line.findtext("{http://www.w3.org/2000/svg}desc") or ""
        for version in ENOUGH.text.versions:
            assert version.citation.words.in_(language) in told

    def test_what_rests_on_no_page_is_broken_at_its_edge(self) -> None:
        """Bars of inferred or untraced versions are dashed, others are not."""
        bars = [
            one.get("stroke-dasharray")
            for one in read(law_timeline(ENOUGH, "en")).iter("{http://www.w3.org/2000/svg}rect")
        ]
        assert [version.evidence for version in ENOUGH.text.versions] == [Evidence.QUOTED, Evidence.INFERRED]
        assert bars == [None, "3 3", None, None]

    def test_what_has_ended_has_no_arrow(self) -> None:
        """An arrow stands where a version is still in force."""
        assert "→" not in drawn(law_timeline(ENDED_LIMIT, "en"))
        assert "→" in drawn(law_timeline(ENOUGH, "en"))

    def test_a_long_name_is_shortened(self) -> None:
        """A name that does not fit the drawing ends in a mark."""
        long = evolve(ENDED_LIMIT, words=Words(vi="dài " * 60, en="long " * 60))
        assert any(line.endswith("…") for line in drawn(law_timeline(long, "en")))


class TestDrawing:
    """The tree of a day."""

    def test_each_organisation_has_a_line_with_its_members(self) -> None:
        """A line for each, in the order of the tree, with rank and members of all below."""
        lines = drawn(drawing(DISTRICT.as_of(CONFERENCE), "en", under=("district-1",)))
        assert lines == [
            "district-1 – Party body directly above the grassroots: 3 members",
            "ward-1 – grassroots Party body: 3 members",
            "cell-1 – affiliated Party cell: 3 members",
            "ward-3 – grassroots Party body: 0 members",
        ]

    @languages
    def test_it_is_told_to_who_cannot_see_it(self, language: Language) -> None:
        """A drawing is an image with a title and a description in its language."""
        image = read(drawing(DISTRICT.as_of(CONFERENCE), language))
        assert (image.get("role"), image.get("lang")) == ("img", language)
        for name in ("title", "desc"):
            assert image.findtext(f"{{http://www.w3.org/2000/svg}}{name}")

    def test_what_changed_says_so(self) -> None:
        """New, moved, renamed, of another rank, of other numbers, ended, gone elsewhere: each says it in words."""
        day = date(2015, 1, 1)
        after = DISTRICT.append(
            formed("cell-2", "ward-1", date(2014, 1, 1)),
            Renamed(effective=day, organisation="ward-3", name="ward three"),
            Reassigned(effective=day, organisation="cell-1", to="district-2", rank=PartyRank.GRASSROOTS_CELL),
            HeadcountReported(effective=day, organisation="cell-1", members=Headcount(4, 4)),
            RankChanged(effective=day, organisation="ward-2", rank=PartyRank.GRASSROOTS_CELL),
            Dissolved(effective=day, organisation="other-district"),
        )
        before = DISTRICT.as_of(date(2013, 1, 1))
        lines = drawn(drawing(after.as_of(day), "en", before=before))
        notes = {line.split(" – ")[0]: line.split("members (", 1)[1] for line in lines if "members (" in line}
        assert notes["cell-2"] == "new)"
        assert notes["ward three"] == "was called ward-3)"
        assert notes["cell-1"] == "came from ward-1; was affiliated Party cell; was 3 members)"
        assert notes["ward-2"] == "was grassroots Party body)"
        assert notes["other-district"] == "not in being any more)"
        assert "city" in notes
        elsewhere = drawn(drawing(after.as_of(day), "en", under=("district-1",), before=before))
        assert elsewhere[-1].endswith("(now under district-2)")
        assert not any("(" in line for line in drawn(drawing(before, "en", before=before)))

    def test_an_organisation_that_was_the_root_came_from_nowhere(self) -> None:
        """What stood under nothing says so where it stands under something now."""
        day = date(2015, 1, 1)
        root = OrganisationListed(
            effective=START,
            organisation=evolve(_unions(), id="unions-2", name="unions-2"),
            members=Headcount(0),
        )
        registry = DISTRICT.append(root)
        after = registry.append(Reassigned(effective=day, organisation="unions-2", to="unions"))
        lines = drawn(drawing(after.as_of(day), "en", before=registry.as_of(date(2013, 1, 1))))
        assert any(line.endswith("(came from –)") for line in lines)

    def test_a_large_tree_is_cut_and_the_rest_counted(self) -> None:
        """More lines than asked for are left out, with how many."""
        snapshot = SAMPLE.registry.as_of(CONFERENCE)
        lines = drawn(drawing(snapshot, "vi", most=3))
        assert len(lines) == 4
        assert lines[-1] == f"… và {len(snapshot.organisations) - 3} tổ chức nữa"

    def test_an_empty_registry_is_shown_as_empty(self) -> None:
        """Nothing is drawn of a registry without events."""
        assert words_of(html(Registry.of(()), "en")).split() == ["A", "registry", "without", "events"]
        assert drawn(drawing(Registry.of(()).as_of(DAY), "en")) == []

    def test_an_unknown_organisation_is_refused(self) -> None:
        """A tree is drawn under organisations in being alone."""
        with pytest.raises(UnknownName, match="did you mean 'district-1'"):
            drawing(DISTRICT.as_of(CONFERENCE), "en", under=("distrit-1",))


def _unions() -> Any:
    return DISTRICT.as_of(START).organisation("unions")


class TestOrganisationTimeline:
    """An organisation through its history."""

    def test_it_tells_each_event_with_members_and_place(self) -> None:
        """A line for each event: the day, what happened, the members after it, and what it stands under."""
        day = date(2015, 3, 1)
        registry = DISTRICT.append(
            Reassigned(
                effective=date(2014, 1, 1), organisation="cell-1", to="district-2", rank=PartyRank.GRASSROOTS_CELL
            ),
            Dissolved(effective=day, organisation="cell-1"),
        )
        shown = read(html(life_of(registry, "cell-1"), "en"))
        rows = [["".join(cell.itertext()) for cell in row] for row in shown.iter("tr")]
        assert rows == [
            ["Day", "What happened", "Members", "Under"],
            ["1/1/2012", "established", "3", "ward-1"],
            ["1/1/2014", "reassigned by a reorganisation", "3", "district-2"],
            ["1/3/2015", "dissolved", "not in being", "–"],
        ]
        assert "ward-1" in drawn_in(shown)

    def test_a_short_life_is_marked_by_months_and_a_long_one_by_years(self) -> None:
        """The axis has between one and about twelve marks, whatever the span."""
        for last, first_mark in (
            (date(2012, 6, 1), "2/2012"),
            (date(2014, 6, 1), "4/2012"),
            (date(2019, 1, 1), "2013"),
            (date(2060, 1, 1), "2015"),
        ):
            registry = DISTRICT.append(
                HeadcountReported(effective=last, organisation="cell-1", members=Headcount(4, 4))
            )
            marks = [
                line
                for line in drawn_in(read(html(life_of(registry, "cell-1"), "vi")))
                if re.fullmatch(r"(\d+/)?\d{4}", line)
            ]
            assert marks[0] == first_mark
            assert 1 <= len(marks) <= 13

    def test_a_unit_or_root_stands_under_nothing(self) -> None:
        """A root has its members over time and no place; a unit has its events alone."""
        assert "on the list" in words_of(html(life_of(DISTRICT, "city"), "en"))
        assert "unit on the list" in words_of(html(life_of(DISTRICT, "unit-1"), "en"))

    def test_an_unknown_id_is_refused(self) -> None:
        """There is no time line of what no event brought in."""
        with pytest.raises(UnknownName):
            life_of(DISTRICT, "nobody")


def drawn_in(shown: Element) -> list[str]:
    """Return the lines of the drawings in a page."""
    return ["".join(one.itertext()) for one in shown.iter("{http://www.w3.org/2000/svg}text")]


class TestReports:
    """Reports, the work list, forms, a transfer and a reconciliation."""

    def test_a_balance_says_whether_it_closes(self) -> None:
        """The check is a word, and follows from the residual."""
        formed = Flow("formed", Words(vi="thành lập mới", en="formed"), 3)
        balance = Balance(opening=1, ins=(formed,), outs=(), closing=4)
        assert words_of(html(balance, "en")).split()[-1] == "closes"
        assert "does not close" in words_of(html(evolve(balance, closing=5), "en"))

    @languages
    def test_a_review_lists_every_finding(self, language: Language) -> None:
        """Each finding stands in it with its unit; where more than that is told, with what to do and its source."""
        seen = re.sub(r"\s+", "", words_of(html(REVIEW, language)))
        for finding in REVIEW.findings:
            told = [finding.name] if finding.is_brief else [line.in_(language) for line in finding.lines()]
            assert all(re.sub(r"\s+", "", line) in seen for line in told)

    @languages
    def test_a_review_shows_the_work_of_the_period(self, language: Language) -> None:
        """The lines of the work stand in it, and the ids behind each number."""
        shown = html(REVIEW, language)
        assert all(line.in_(language) in words_of(shown) for line in REVIEW.work.lines())
        rows = [["".join(cell.itertext()) for cell in row] for row in read(shown).iter("tr")]
        for entry in REVIEW.work.entries():
            term = "–" if entry.term is None else entry.term.words.in_(language)
            assert [entry.kind.words.in_(language), term, entry.id, str(entry.number), "–"] in rows

    def test_who_is_not_counted_is_named(self) -> None:
        """A report names the organisations whose scope is not known."""
        report = evolve(REVIEW.report, scope_unclear=("cell-1",))
        assert "Not counted" in words_of(html(report, "en"))

    def test_a_transfer_not_in_force_is_listed_without_a_verdict(self) -> None:
        """A finding without a verdict says since when there is a rule."""
        missing = NotInForce("transfer.complete", date(2015, 1, 1), date(2017, 6, 5), None, None)
        kind = FindingKind.NOT_IN_FORCE
        finding = evolve(REVIEW.findings[0], kind=kind, verdict=None, missing=missing)
        assert "5/6/2017" in words_of(html(evolve(REVIEW, findings=(finding,)), "en"))

    def test_a_reconciliation_shows_each_reading_and_each_relation(self) -> None:
        """Each reading has a line with what is printed and computed; relations and what is not printed too."""
        rows = [["".join(cell.itertext()) for cell in row] for row in read(html(MADE, "en")).iter("tr")]
        assert ["differs", "Party organisations in being (on 31/10/2019) – those in being", "14", "15", "-1"] in rows
        assert ["not computed", "Party organisations formed (from 1/1/2019 to 31/12/2019)", "14", "–", "–"] in rows
        assert rows[3][0] == "not comparable"
        assert [row[-1] for row in rows if row[0] == "cannot both be true"] == ["1"]
        assert [row[3] for row in rows if row[0] == "not published"] == ["≈ 0.33"]

    def test_a_figure_table_without_parts_has_the_whole_alone(self) -> None:
        """Without a breakdown there is one column; the part that is not known is named in words."""
        figures = figure_table(SAMPLE.registry, YEAR)
        heads = [one.text for one in read(html(figures, "en")).iter("th") if one.get("scope") == "col"]
        assert heads == ["Measure", "whole"]
        by_class = figure_table(SAMPLE.registry, YEAR, by=Breakdown.UNIT_CLASS)
        assert (None in by_class.parts) is ("not known, or of none" in words_of(html(by_class, "en")))

    def test_form_1_says_percent_where_there_is_one(self) -> None:
        """A line without members last year has no percentage."""
        form = form_1(SAMPLE.registry, YEAR)
        lines = next(read(html(form, "en")).iter("tbody"))
        cells = [row[-1].text for row in lines]
        assert [cell == "–" for cell in cells] == [row.percent is None for row in form.rows]

    def test_bars_are_as_long_as_their_numbers(self) -> None:
        """The longest bar is of the greatest number, and each number stands beside its bar."""
        chart = bar_chart(Words(vi="a", en="b"), [(Words(vi="x", en="x"), 10), (Words(vi="y", en="y"), 5)], "en")
        bars = [int(one.get("width", "")) for one in read(chart).iter("{http://www.w3.org/2000/svg}rect")]
        assert bars[0] == 2 * bars[1]
        assert drawn(chart) == ["x", "10", "y", "5"]
        assert drawn(bar_chart(Words(vi="a", en="b"), [], "vi")) == []


class TestHostileNames:
    """Names come from documents, and may hold anything."""

    def test_a_name_is_never_markup(self) -> None:
        """A name with a script in it is shown as it is written, everywhere."""
        wards = evolve(body("ward-9", PartyRank.GRASSROOTS_BODY, "district-1").organisation, name=HOSTILE)
        unit = evolve(SAMPLE.registry.as_of(CONFERENCE).units["dv-01"], id="unit-9", name=HOSTILE)
        registry = DISTRICT.append(
            OrganisationListed(effective=CONFERENCE, organisation=wards, members=Headcount(0, 0)),
            UnitListed(effective=CONFERENCE, unit=unit),
            formed("cell-9", "ward-9", CONFERENCE),
        )
        found = review(registry, on=CONFERENCE)
        for markup in (
            html(registry, "en"),
            html(found, "vi"),
            html(life_of(registry, "ward-9"), "en"),
            html(life_of(registry, "cell-9"), "vi"),
            html(proposed_transfer(registry, "cell-9", to="district-2", on=CONFERENCE), "en"),
        ):
            read(markup)
        assert "<script>alert(1)</script>" in words_of(html(registry, "en"))
        assert cell("cell-9", "ward-9").name in words_of(html(registry, "en"))


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class TestColours:
    """Marks that can be told on light pages and on dark ones, and that are never alone."""

    @pytest.mark.parametrize("name", ACCENTS)
    def test_marks_stand_out_on_their_page(self, name: str) -> None:
        """Each mark has the contrast of 3:1 that WCAG 2.1 (1.4.11) asks of what is not text."""
        for colour, page in zip(ACCENTS[name], ("#ffffff", "#111111"), strict=True):
            one, other = sorted((_luminance(colour), _luminance(page)))
            assert (other + 0.05) / (one + 0.05) >= 3

    def test_text_has_the_colour_of_the_page(self) -> None:
        """No text is given a colour or a ground: what the notebook has is what is read."""
        for markup in (html(REVIEW, "en"), html(SHORT, "en"), drawing(DISTRICT.as_of(CONFERENCE), "en")):
            for element in read(markup).iter():
                assert element.get("style") is None
                if element.tag.endswith(("text", "tspan")):
                    assert element.get("fill") is None
        assert "prefers-color-scheme:dark" in html(SHORT, "en")


class TestEnable:
    """Telling IPython."""

    @pytest.fixture
    def shell(self, monkeypatch: pytest.MonkeyPatch) -> Any:
        """Return a session of IPython of its own, in whatever environment the tests were started."""
        monkeypatch.delenv("VIRTUAL_ENV", raising=False)
        return InteractiveShell()  # type: ignore[no-untyped-call]

    def test_each_kind_is_shown_in_the_language_asked_for(self, shell: Any) -> None:
        """After ``enable`` a value's HTML is that of ``html``, and its plain text its lines, for a terminal."""
        for thing in THINGS:
            enable("vi", shell=shell)
            data, _ = shell.display_formatter.format(thing)
            assert data == {"text/html": html(thing, "vi"), "text/plain": thing.explain("vi")}

    def test_the_extension_enables_english(self, shell: Any) -> None:
        """``%load_ext nq28model.notebook`` does what ``enable()`` does."""
        load_ipython_extension(shell)
        data, _ = shell.display_formatter.format(SHORT)
        assert data["text/html"] == html(SHORT, "en")

    def test_outside_of_a_session_it_says_what_to_do(self) -> None:
        """Without IPython running there is nobody to tell."""
        with pytest.raises(InvalidValue, match=re.escape("call enable() in a notebook")):
            enable()

    def test_html_needs_nothing_beside_the_library(self) -> None:
        """Making HTML imports neither IPython nor anything else of an extra."""
        code = (
            "import sys, datetime, nq28model.notebook as n; from nq28model import RULEBOOK;"
            "n.html(RULEBOOK['party.organisation.formable'], 'en');"
            "assert not {'IPython', 'rich', 'typer', 'cattrs'} & set(sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603


def test_a_verdict_is_shown_by_the_law_of_its_day() -> None:
    """The same sheet under two wordings is shown with the article of each."""
    one, other = (judge(ENOUGH, {"members": 4}, on=day) for day in (date(2015, 6, 30), AMENDED))
    assert isinstance(one, Verdict)
    assert "Charter" in words_of(html(one, "en"))
    assert "Reform" in words_of(html(other, "en"))
