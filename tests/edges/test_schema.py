"""The JSON Schema of the documents: it takes what the library writes, and refuses what the library refuses."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from tests.edges import written
from tests.edges.written import GOOD, MISSING, validator, with_put

from nq28model import schema as schemas
from nq28model.codec import (
    DOCUMENT_KINDS,
    EVENTS,
    load_cases,
    load_registry,
    load_report,
    load_review,
    load_sheet,
    load_verdict,
    load_work,
)
from nq28model.errors import Nq28Error, UnknownName, faults_in
from nq28model.facts import FACTS_BY_ID
from nq28model.history import EVENT_NAMES
from nq28model.rules import RULEBOOK
from nq28model.schema import schema_of, schema_of_sheet

LOADS: dict[str, Callable[[object], object]] = {
    "registry": load_registry,
    "verdict": load_verdict,
    "review": load_review,
    "report": load_report,
    "work": load_work,
    "cases": load_cases,
    "sheet": load_sheet,
}
OUT = Path(schemas.__file__).parent / "samples" / "duong-kinh.json"
E1 = ("events", 1)
CASE = ("cases", 0)
NEED = ("needs", 0)
FINDING = ("findings", 0)
MEETING = {"event": "meeting_held", "effective": "2010-01-02", "organisation": "city"}
ASSESSED = {
    "event": "assessed", "effective": "2010-01-02", "organisation": "city", "year": 2009, "grade": "completed"
}  # fmt: skip
COMMENDED = {"event": "commended", "effective": "2010-01-02", "award": "praise", "collectives": 2}

# Each with the kind of document, what is put where into the good one, and the path that is told.
FIFTY: list[tuple[str, tuple[str | int, ...], object, str]] = [
    ("registry", (), [], "."),
    ("registry", ("format",), "nq28model.review", ".format"),
    ("registry", ("format",), MISSING, ".format"),
    ("registry", ("version",), 7, ".version"),
    ("registry", ("version",), "1", ".version"),
    ("registry", ("abuot",), "x", "."),
    ("registry", ("about",), "x", ".about"),
    ("registry", ("about", "vi"), MISSING, ".about.vi"),
    ("registry", ("about", "en"), 5, ".about.en"),
    ("registry", ("review",), 10, ".review"),
    ("registry", ("review", "years"), "10", ".review.years"),
    ("registry", ("review", "years"), 0, ".review.years"),
    ("registry", ("review", "conference"), "31/10/2019", ".review.conference"),
    ("registry", ("kept_for",), "city", ".kept_for"),
    ("registry", ("kept_for", 0), 1, ".kept_for[0]"),
    ("registry", ("events",), {}, ".events"),
    ("registry", ("events",), MISSING, ".events"),
    ("registry", ("events", 0), "x", ".events[0]"),
    ("registry", ("events", 0, "event"), MISSING, ".events[0]"),
    ("registry", ("events", 0, "effective"), MISSING, ".events[0].effective"),
    ("registry", ("events", 0, "effective"), 2010, ".events[0].effective"),
    ("registry", ("events", 0, "effective"), "2010-02-30", ".events[0].effective"),
    ("registry", ("events", 0, "efective"), "2010-01-01", ".events[0]"),
    ("registry", ("events", 0, "unit"), "unit-1", ".events[0].unit"),
    ("registry", ("events", 0, "unit", "id"), " ", ".events[0].unit.id"),
    ("registry", ("events", 0, "unit", "kind"), "enterprize", ".events[0].unit.kind"),
    ("registry", ("events", 0, "unit", "made_up"), "yes", ".events[0].unit.made_up"),
    ("registry", ("events", 0, "unit", "state_capital_percent"), 101, ".events[0].unit.state_capital_percent"),
    ("registry", ("events", 0, "unit", "state_capital_percent"), "half", ".events[0].unit.state_capital_percent"),
    ("registry", (*E1, "organisation", "branch"), MISSING, ".events[1].organisation"),
    ("registry", (*E1, "organisation", "rank"), "provincial", ".events[1].organisation.rank"),
    ("registry", (*E1, "organisation", "parent"), MISSING, ".events[1].organisation.parent"),
    ("registry", (*E1, "members", "total"), -1, ".events[1].members.total"),
    ("registry", (*E1, "members", "total"), 4.5, ".events[1].members.total"),
    ("registry", (*E1, "members", "official"), "3", ".events[1].members.official"),
    ("registry", ("events", 2, "answers"), [], ".events[2].answers"),
    ("registry", ("events", 2, "answers"), {"oficial_members": 3}, ".events[2].answers"),
    ("registry", ("events", 2, "answers"), {"official_members": -1}, ".events[2].answers.official_members"),
    ("registry", ("events", 2, "answers"), {"last_congress_on": "2019"}, ".events[2].answers.last_congress_on"),
    ("registry", ("events", 2, "answers"), {"standing_share": 0.5}, ".events[2].answers.standing_share"),
    ("registry", ("events", 2, "answers"), {"stable_operation": "yes"}, ".events[2].answers.stable_operation"),
    ("registry", ("events", 2, "answers"), {"unit_kind": "firm"}, ".events[2].answers.unit_kind"),
    ("registry", ("events", 2), {**MEETING, "agenda": []}, ".events[2].agenda"),
    ("registry", ("events", 2), {**MEETING, "agenda": {"other": "1"}}, ".events[2].agenda.other"),
    ("registry", ("events", 2), {**MEETING, "agenda": {"prodution": 1}}, ".events[2].agenda"),
    ("registry", ("events", 2), {**MEETING, "answers": {"members_present": -1}}, ".events[2].answers.members_present"),
    ("registry", ("events", 2), {**ASSESSED, "members": {"best": 1}}, ".events[2].members"),
    ("registry", ("events", 2), {**COMMENDED, "organisations": "city"}, ".events[2].organisations"),
    ("registry", ("events", 2), {**COMMENDED, "organisations": ["city", "city"]}, ".events[2].organisations"),
    ("registry", ("events", 2, "obstacles"), ["owner_away"], ".events[2].obstacles[0]"),
    ("registry", ("events", 3, "member"), 1099012345, ".events[3].member"),
    ("registry", ("events", 3, "member_name"), "(made up)", ".events[3]"),
    ("verdict", ("truth",), "maybe", ".truth"),
    ("verdict", ("evidence",), "rumoured", ".evidence"),
    ("verdict", ("facts", "youth_members"), [2], ".facts.youth_members"),
    ("verdict", (*NEED, "wanted"), MISSING, ".needs[0].wanted"),
    ("verdict", ("citations", 0, "kept_by"), "charter", ".citations[0].kept_by"),
    ("report", ("branches", "partie"), GOOD["report"]["branches"]["union"], ".branches"),
    ("report", ("branches", "party", "members", "in", "formd"), 1, ".branches.party.members.in"),
    ("report", ("branches", "party", "members", "closing"), "3", ".branches.party.members.closing"),
    ("report", ("obstacles", "owner_absent"), None, ".obstacles.owner_absent"),
    ("report", ("surveys",), True, ".surveys"),
    ("review", (*FINDING, "kind"), "redy", ".findings[0].kind"),
    ("review", (*FINDING, "verdict"), [], ".findings[0].verdict"),
    ("review", ("report",), MISSING, ".report"),
    ("review", ("work",), MISSING, ".work"),
    ("review", ("work", "covered"), None, ".work.covered"),
    ("review", (*FINDING, "day"), "31/10/2019", ".findings[0].day"),
    ("review", (*FINDING, "weaknesses"), ["dull"], ".findings[0].weaknesses[0]"),
    ("work", ("units",), "3", ".units"),
    ("work", ("surveyed", "unit-1"), True, ".surveyed.unit-1"),
    ("work", ("found", "dull"), [], ".found"),
    ("work", ("open_findings", 0, "found"), MISSING, ".open_findings[0].found"),
    ("work", ("open_findings", 0, "remedied"), "soon", ".open_findings[0].remedied"),
    ("cases", (*CASE, "truth"), "not", ".cases[0].truth"),
    ("cases", (*CASE, "facts", "youth_members"), {}, ".cases[0].facts.youth_members"),
    ("cases", (*CASE, "on"), "26/3/2015", ".cases[0].on"),
    ("sheet", ("rule",), MISSING, ".rule"),
    ("sheet", ("facts",), [], ".facts"),
]


def nodes(value: Any) -> Iterator[Any]:
    """Yield each object inside a schema."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes(one)


def told_by_schema(kind: str, document: object) -> str:
    """Return the path at which the schema refuses a document."""
    error = best_match(validator(kind).iter_errors(document))
    assert error is not None, "the schema takes it"
    return "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in error.absolute_path) or "."


class TestSchemas:
    """A schema for each kind of document, generated from its types."""

    @pytest.mark.parametrize("kind", [kind.id for kind in DOCUMENT_KINDS])
    def test_it_is_a_schema(self, kind: str) -> None:
        """By the dialect's own schema, as JSON, with every reference to something that is there."""
        schema = json.loads(json.dumps(schema_of(kind)))
        Draft202012Validator.check_schema(schema)
        names = {node["$ref"].removeprefix("#/$defs/") for node in nodes(schema) if "$ref" in node}
        assert names == schema["$defs"].keys() - {"$defs"}

    @pytest.mark.parametrize("kind", [kind.id for kind in DOCUMENT_KINDS])
    def test_everything_has_its_words_in_both_languages(self, kind: str) -> None:
        """Each key, each kind of event and each term is titled, the Vietnamese before the English."""
        for node in nodes(schema_of(kind)):
            named = [*node.get("properties", {}).values()] if node.get("additionalProperties") is False else []
            for one in [*named, *(one for one in node.get("oneOf", ()) if "const" in one)]:
                vi, _, en = one["title"].partition(" / ")
                assert vi
                assert en

    def test_every_event_and_fact_is_in_it(self) -> None:
        """None that the library knows is left out."""
        defs = schema_of("registry")["$defs"]
        assert EVENT_NAMES.keys() <= defs.keys()
        assert defs["answers"]["properties"].keys() == FACTS_BY_ID.keys()
        assert defs["split"]["properties"].keys() - {"event"} == {
            one.name for one in attrs.fields(EVENT_NAMES["split"])
        }

    def test_a_kind_that_there_is_not(self) -> None:
        """The one that was meant is told."""
        with pytest.raises(UnknownName, match="did you mean 'registry'"):
            schema_of("registri")

    @pytest.mark.parametrize("rule", RULEBOOK.rules[::10], ids=lambda rule: rule.id)
    def test_the_sheet_of_a_rule_asks_what_the_rule_asks(self, rule: Any) -> None:
        """A form made from it sends the rule and its facts; another rule's sheet is refused."""
        schema = schema_of_sheet(rule)
        Draft202012Validator.check_schema(schema)
        sheet = Draft202012Validator(schema)
        sent = {**written.SHEET, "rule": rule.id, "facts": dict.fromkeys(schema["properties"]["facts"]["properties"])}
        sheet.validate(sent)
        load_sheet(sent)
        assert not sheet.is_valid({**sent, "rule": "made.up"})
        assert not sheet.is_valid({**sent, "facts": {"made_up": 1}})


class TestWhatIsTaken:
    """The good documents of the tests, and those that come with the package, are taken."""

    @pytest.mark.parametrize("kind", GOOD)
    def test_a_good_document_is_taken_by_both(self, kind: str) -> None:
        """The documents on which the faults below are made have none themselves."""
        validator(kind).validate(GOOD[kind])
        LOADS[kind](deepcopy(GOOD[kind]))

    def test_the_sample_is_taken(self) -> None:
        """The registry that comes with the package, as it stands in its file."""
        validator("registry").validate(json.loads(OUT.read_text(encoding="utf-8")))

    def test_a_line_is_the_head_or_an_event(self) -> None:
        """Both are taken, and what is neither is refused with its path."""
        validator("events").validate(EVENTS.head)
        for event in written.REGISTRY["events"]:
            validator("events").validate(event)
        assert told_by_schema("events", {**EVENTS.head, "version": 2}) == ".version"
        assert told_by_schema("events", {**written.REGISTRY["events"][0], "unit": 1}) == ".unit"
        assert told_by_schema("events", {"event": "unit_list"}) == ".event"


class TestWhatIsRefused:
    """Broken documents are refused by the schema and by the reader, at one and the same path."""

    def test_there_are_fifty(self) -> None:
        """Of every kind of document, no two the same."""
        assert len({(kind, path, str(value)) for kind, path, value, _ in FIFTY}) == len(FIFTY) >= 50
        assert {kind for kind, *_ in FIFTY} == GOOD.keys()

    @pytest.mark.parametrize(("kind", "path", "value", "where"), FIFTY)
    def test_both_tell_the_path(self, kind: str, path: tuple[str | int, ...], value: object, where: str) -> None:
        """A key that is missing is told by the reader with its name, by the schema with what it is missing from."""
        document = with_put(GOOD[kind], path, value)
        with pytest.raises(Nq28Error) as caught:
            LOADS[kind](document)
        assert where in [str(fault).split(": ")[0] for fault in faults_in(caught.value)]
        missing = "is missing" in str(caught.value) and path and where.endswith(f".{path[-1]}")
        wanted = where.removesuffix(f".{path[-1]}") or "." if missing else where
        assert told_by_schema(kind, document) == wanted

    def test_the_least_values_are_those_of_the_types(self) -> None:
        """What a schema says is the least is taken by the reader, and one less is refused."""
        for path in (("events", 1, "members", "total"), ("review", "years")):
            least = {"total": 0, "years": 1}[str(path[-1])]
            document = with_put(with_put(written.REGISTRY, ("events", 1, "members", "official"), MISSING), path, least)
            del document["events"][3]
            validator("registry").validate(document)
            load_registry(document)
            with pytest.raises(Nq28Error):
                load_registry(with_put(document, path, least - 1))

    @pytest.mark.parametrize(("event", "table", "term"), [(MEETING, "agenda", "other"), (ASSESSED, "members", "good")])
    def test_a_table_counts_from_nought(self, event: dict[str, Any], table: str, term: str) -> None:
        """Nought is taken at each term by schema and reader, and one less is refused by both."""
        document = with_put(written.REGISTRY, ("events", 2), {**event, table: {term: 0}})
        validator("registry").validate(document)
        load_registry(document)
        less = with_put(document, ("events", 2, table, term), -1)
        assert told_by_schema("registry", less) == f".events[2].{table}.{term}"
        with pytest.raises(Nq28Error, match=rf"^\.events\[2\]\.{table}: -1 was given"):
            load_registry(less)
