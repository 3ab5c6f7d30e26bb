"""Hold the rulebook against the catalogue of the law: every id, wording, day, text, article, evidence and condition.

So too the places and Party bodies of Hải Phòng; their notes, areas and seats are not encoded. The facts of the seed
document, which the tests keep a copy of, are held against its seed-facts.toml.

Usage: python .ci/check_catalogue.py CATALOGUE, the folder that holds party.toml, mass.toml, reporting.toml,
hai-phong.toml and seed-facts.toml.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import zip_longest
from pathlib import Path
from typing import Any

from nq28model import FACTS, RULEBOOK, hai_phong
from nq28model.domains import Choice, Day, Number, Share, Whole, YesNo
from nq28model.hai_phong import BODIES, PLACES, Body, Place
from nq28model.law import Dated, OpenQuestion, Source
from nq28model.rules.activity.rubrics import RUBRICS, Rubric
from nq28model.rules.month_day import MonthDay
from nq28model.rules.open_questions import OPEN_QUESTIONS
from nq28model.rules.vocabularies import VOCABULARIES, Vocabulary
from nq28model.spec import All, AnyOf, Compare, Not, Operator, Rule, Spec

# Questions made of the catalogue's rules.
COMPOSED = "composed."
# One text that stands in both files of the catalogue, under two ids.
SAME_TEXT = {"decree-98-2014-nd-cp": "decree-98-2014"}
# What the catalogue gives without a text: the practice, or the reckoning, that is cited in its place.
NO_TEXT = {
    "assessment-practice-2019",
    "base-salary-as-reported",
    "days-off-decisions-2010",
    "document-numbering-practice",
    "meeting-rubrics-2018",
    "review-practice-2009",
    "vietnamese-lunar-calendar",
}
# The one regulation that holds on a day for which the catalogue names it in a note alone, and what keeps it.
REGULATIONS_OF_2026 = ("regulation-20-qd-tw-2026", ["regulation-208-qd-tw-2026"])
# What is no single answer to a question: a table of answers, a period, a printed text; and days of birth and
# counts of one report, which are reckoned with where they are needed and are no part of the vocabulary.
NOT_ASKED = {
    "agenda_items",
    "applicant_born_on",
    "birth_date",
    "document_number",
    "extra_days_off",
    "extra_working_days",
    "federation_chapters",
    "federation_member_count",
    "figure_value",
    "issuer_due_rule",
    "monthly_scores",
    "printed_figure",
    "printed_number",
    "report_period",
    "rolled_days",
    "state_clock_position",
    "yearly_grades",
    "youth_union_member_count",
    "youth_union_organisations",
}
# Facts that the catalogue has as a table, and the vocabulary as the one number that is reckoned with.
IN_ONE_NUMBER = {"criterion_points"}
# Parameters that are true on every day of the rules that name them: the rules are written without them.
ALWAYS_TRUE = {"union.formation.voluntary", "union.multi_employer.allowed"}
OPERATORS: dict[type[ast.cmpop], Operator] = {
    ast.GtE: Operator.AT_LEAST,
    ast.Lt: Operator.BELOW,
    ast.LtE: Operator.AT_MOST,
    ast.Gt: Operator.ABOVE,
    ast.Eq: Operator.IS,
    ast.NotEq: Operator.IS_NOT,
    ast.In: Operator.IN,
}
KINDS = {
    "bool": YesNo,
    "int": Whole,
    "number": Number,
    "fraction": Share,
    "date": Day,
    "choice": Choice,
    "1 or 2": Whole,
    "1 to 4": Whole,
    "1 to 12": Whole,
    "whole number, or none": Whole,
    "đồng": Whole,
    "points by criterion": Number,
}
FACTS_BY_ID = {fact.id: fact for fact in FACTS}
SEED_FACTS = Path(__file__).parents[1] / "tests" / "data" / "seed-facts.toml"


def main(folder: Path) -> int:
    """Print each difference; return how many there are."""
    rows: dict[str, list[dict[str, Any]]] = {"rule": [], "parameter": [], "computation": [], "fact": []}
    asked: list[dict[str, Any]] = []
    rubrics: list[dict[str, Any]] = []
    vocabularies: list[dict[str, Any]] = []
    for name in ("party", "mass", "reporting"):
        catalogue = _read(folder / f"{name}.toml")
        for kind, into in rows.items():
            into += catalogue[kind]
        asked += catalogue["open"]
        rubrics += catalogue.get("rubric", [])
        vocabularies += catalogue.get("vocabulary", [])
    facts = dict.fromkeys(row["id"] for row in rows["fact"])
    differences = [
        *_missing(rows),
        *(line for row in rows["rule"] if row["id"] in RULEBOOK for line in _rule(row)),
        *(line for row in rows["parameter"] for line in _parameter(row)),
        *(line for row in rows["computation"] for line in _computation(row)),
        *(line for id in facts for line in _fact(id, [row for row in rows["fact"] if row["id"] == id])),
        *_listed("open questions", [_open(row) for row in asked], [_shown_open(one) for one in OPEN_QUESTIONS]),
        *_listed("vocabularies", [_vocabulary(row) for row in vocabularies], map(_shown_vocabulary, VOCABULARIES)),
        *_listed("rubrics", [_rubric(row) for row in rubrics], map(_shown_rubric, RUBRICS)),
        *_hai_phong(_read(folder / "hai-phong.toml")),
        *_seed_facts(_read(folder / SEED_FACTS.name), _read(SEED_FACTS)),
    ]
    for line in differences:
        print(line)
    print(
        f"{len(RULEBOOK)} rules, {len(RULEBOOK.parameters)} parameters and {len(RULEBOOK.computations)} computations "
        f"held against the catalogue, with {len(VOCABULARIES)} vocabularies, {len(RUBRICS)} rubrics, "
        f"{len(OPEN_QUESTIONS)} open questions, {len(PLACES)} places and {len(BODIES)} bodies: "
        f"{len(differences)} differences"
    )
    return len(differences)


def _read(page: Path) -> dict[str, Any]:
    return tomllib.loads(page.read_text(encoding="utf-8"))


def _seed_facts(wanted: dict[str, Any], got: dict[str, Any]) -> Iterator[str]:
    for kind in sorted(wanted.keys() | got.keys()):
        ours, theirs = (one.get(kind, []) for one in (got, wanted))
        if isinstance(theirs, list):
            yield from _listed(f"seed facts: {kind}", theirs, ours)
        else:
            yield from _differs(f"seed facts: {kind}", ours, theirs)


def _missing(rows: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    have = {
        "rule": set(RULEBOOK.ids),
        "parameter": {parameter.id for parameter in RULEBOOK.parameters},
        "computation": {computation.id for computation in RULEBOOK.computations},
        "fact": {*FACTS_BY_ID, *NOT_ASKED},
    }
    for kind, ids in have.items():
        wanted = {row["id"] for row in rows[kind]}
        unknown = (id for id in sorted(ids - wanted) if not id.startswith(COMPOSED))
        yield from (f"{id}: a {kind} that the catalogue has not" for id in unknown)
        yield from (f"{id}: the {kind} is missing" for id in sorted(wanted - ids))


def _sources(id: str, wanted: list[dict[str, Any]], dated: Dated[Any]) -> Iterator[str]:
    got = list(dated.spans())
    if [row["since"] for row in wanted] != [since for since, _, _ in got]:
        yield f"{id}: begins on {[str(since) for since, _, _ in got]}, not {[str(row['since']) for row in wanted]}"
        return
    for row, following, (since, last, version) in zip(wanted, [*wanted[1:], None], got, strict=True):
        until = row.get("until") or (following["since"] - timedelta(days=1) if following else None)
        yield from _differs(f"{id} from {since}: last day", last, until)
        yield from _source(f"{id} from {since}", row, version)


def _source(where: str, row: dict[str, Any], source: Source) -> Iterator[str]:
    citation, provision = source.citation, source.citation.provision
    text = (citation.instrument.id, [text.id for text in citation.kept_by])
    if "instrument" in row:
        yield from _differs(
            f"{where}: text", text, (_text(row["instrument"]), [_text(id) for id in row.get("kept_by", [])])
        )
    elif text[0] not in NO_TEXT and text != REGULATIONS_OF_2026:
        yield f"{where}: cites {text[0]}, and the catalogue names no text"
    yield from _differs(
        f"{where}: provision", _plain(provision.en if provision else ""), _plain(row.get("provision", ""))
    )
    yield from _differs(f"{where}: evidence", source.evidence.name.lower(), row["evidence"])
    yield from _differs(f"{where}: url", source.url, row.get("url"))
    yield from _differs(
        f"{where}: note", _plain(source.note.en if source.note else ""), _plain(_once(row.get("note", "")))
    )


def _text(id: str) -> str:
    return SAME_TEXT.get(id, id)


def _plain(text: str) -> str:
    return text.replace("Art.", "art.").strip()


def _once(text: str) -> str:
    """Return a note without a sentence that it says twice."""
    return " ".join(dict.fromkeys(re.split(r"(?<=\.) (?=[A-Z])", text)))


def _differs(where: str, got: object, wanted: object) -> Iterator[str]:
    if got != wanted:
        yield f"{where}: {got!r}, in the catalogue {wanted!r}"


def _words(row: dict[str, Any], key: str, words: Any) -> Iterator[str]:
    yield from _differs(f"{row['id']}: {key}", (words.vi, words.en), (row[f"{key}_vi"], row[f"{key}_en"]))


def _rule(row: dict[str, Any]) -> Iterator[str]:
    rule = RULEBOOK[row["id"]]
    yield from _differs(f"{rule.id}: subject", rule.subject.id, "_".join(re.findall(r"\w+", row["subject"])))
    yield from _words(row, "says", rule.says)
    yield from _words(row, "if_not", rule.if_not)
    yield from _sources(rule.id, row["version"], rule.text)
    for version, wanted in zip(rule.text.versions, row["version"], strict=False):
        condition = _parsed(ast.parse(wanted["spec"], mode="eval").body)
        yield from _differs(f"{rule.id} from {version.since}: condition", _shown(version.value), condition)


def _parameter(row: dict[str, Any]) -> Iterator[str]:
    known = {parameter.id: parameter for parameter in RULEBOOK.parameters}
    if row["id"] not in known:
        return
    parameter = known[row["id"]]
    yield from _words(row, "words", parameter.words)
    yield from _differs(f"{parameter.id}: unit", parameter.unit.en if parameter.unit else None, row.get("unit"))
    shared = {"note": row["note"]} if "note" in row else {}
    yield from _sources(parameter.id, [shared | version for version in row["version"]], parameter)
    for version, wanted in zip(parameter.versions, row["version"], strict=False):
        yield from _differs(f"{parameter.id} from {version.since}", _value(version.value), _value(wanted["value"]))


def _computation(row: dict[str, Any]) -> Iterator[str]:
    known = {computation.id: computation for computation in RULEBOOK.computations}
    if row["id"] in known:
        computation = known[row["id"]]
        yield from _words(row, "says", computation.says)
        yield from _sources(computation.id, row["version"], computation.text)


def _fact(id: str, rows: list[dict[str, Any]]) -> Iterator[str]:
    """Tell where a fact has other words or takes other answers; a fact in two files has the words of either.

    Questions may differ: here each is asked by itself, in the catalogue it follows the one before.
    """
    fact = FACTS_BY_ID.get(id)
    if fact is not None:
        kinds = {KINDS[row["type"]] for row in rows}
        yield from _differs(f"{id}: answers", {type(fact.domain)}, kinds)
        if id not in IN_ONE_NUMBER and not any(
            (fact.words.vi, fact.words.en) == (row["words_vi"], row["words_en"]) for row in rows
        ):
            yield from _words(rows[0], "words", fact.words)


# --- lists, each row in one form --------------------------------------------------------------------


def _listed(what: str, wanted: Iterable[Any], got: Iterable[Any]) -> Iterator[str]:
    for row, other in zip_longest(wanted, got):
        yield from _differs(what, other, row)


def _open(row: dict[str, Any]) -> tuple[object, ...]:
    return row["id"], row["question_vi"], row["question_en"], tuple(row.get("bears_on", ()))


def _shown_open(one: OpenQuestion) -> tuple[object, ...]:
    return one.id, one.question.vi, one.question.en, one.bears_on


def _vocabulary(row: dict[str, Any]) -> tuple[object, ...]:
    terms = [(value["id"], value["vi"], value["en"]) for value in row["values"]]
    besides = [{key: value[key] for key in _BESIDES if key in value} for value in row["values"]]
    where = (row["evidence"], row.get("instrument"), row.get("url"), row.get("note"))
    return row["id"], row["words_vi"], row["words_en"], terms, besides, where


_BESIDES = {
    "kind": "kind",
    "unit": "unit",
    "sign": "sign",
    "line": "line",
    "short": "abbreviation",
    "measured_by": "measured_by",
}


def _shown_vocabulary(one: Vocabulary) -> tuple[object, ...]:
    terms = [(term.value, term.words.vi, term.words.en) for term in one.terms]
    found = [{key: getattr(term, name, None) for key, name in _BESIDES.items()} for term in one.terms]
    besides = [{key: value for key, value in row.items() if value is not None} for row in found]
    text = one.citation.instrument.id if one.citation else None
    where = (one.evidence.name.lower(), text, one.url, one.note.en if one.note else None)
    return one.id, one.words.vi, one.words.en, terms, besides, where


def _rubric(row: dict[str, Any]) -> tuple[object, ...]:
    criteria = [
        (
            *(one["id"], one["vi"], one["en"], one.get("max"), one.get("optional_points", 0)),
            *(one.get("full_marks_for_good", False), [tuple(step) for step in one.get("steps", ())]),
        )
        for one in row["criteria"]
    ]
    where = (row["evidence"], row.get("instrument"), row.get("url"), row["note"])
    return row["id"], row["place_vi"], row["place_en"], row.get("since_year"), row["total"], criteria, where


def _shown_rubric(one: Rubric) -> tuple[object, ...]:
    criteria = [
        (
            *(part.id, part.words.vi, part.words.en, part.most, part.thematic),
            *(part.is_needed_for_good, [(step.words.vi, step.points) for step in part.steps]),
        )
        for part in one.criteria
    ]
    text = one.citation.instrument.id if one.citation else None
    where = (one.evidence.name.lower(), text, one.url, one.note.en)
    return one.id, one.place.vi, one.place.en, one.since_year, one.total, criteria, where


# --- the places and bodies of Hải Phòng --------------------------------------------------------------


def _hai_phong(catalogue: dict[str, list[dict[str, Any]]]) -> Iterator[str]:
    """Tell where places, bodies and open questions differ.

    A body that «continues» another is the same under a later rank or text: the ranks are the rulebook's.
    """
    bodies = [row for row in catalogue["party_body"] if "continues" not in row]
    for have, rows, shown, wanted in (
        (PLACES, catalogue["place"], _place, _place_row),
        (BODIES, bodies, _body, _body_row),
    ):
        yield from _differs("Hải Phòng: ids", list(have), [row["id"] for row in rows])
        for row in (row for row in rows if row["id"] in have):
            yield from _differs(row["id"], shown(have[row["id"]]), wanted(row))
    questions = [_shown_open(one) for one in hai_phong.OPEN_QUESTIONS]
    yield from _listed("Hải Phòng: open questions", [_open(row) for row in catalogue["open"]], questions)


def _located(one: Place | Body) -> dict[str, Any]:
    provision = one.citation.provision
    return {
        "words": (one.words.vi, one.words.en),
        "days": (one.since, one.until),
        "parent": one.parent,
        "text": (one.citation.instrument.id, provision.en if provision else None),
        "known": (one.evidence.name.lower(), one.url),
    }


def _located_row(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "words": (row["vi"], row["en"]),
        "days": (row.get("since"), row.get("until")),
        "parent": row.get("parent"),
        "text": (row["instrument"], row.get("provision")),
        "known": (row["evidence"], row.get("url")),
    }


def _place(place: Place) -> dict[str, Any]:
    made_of = (place.whole_of, place.parts_of)
    return _located(place) | {"kind": place.kind.words.en, "code": place.gso_code, "made of": made_of}


def _place_row(row: dict[str, Any]) -> dict[str, Any]:
    made_of = (tuple(row.get("whole_of", ())), tuple(row.get("parts_of", ())))
    return _located_row(row) | {"kind": row["kind"], "code": row.get("gso_code"), "made of": made_of}


def _body(body: Body) -> dict[str, Any]:
    return _located(body) | {"rank": body.rank.value, "place": body.place}


def _body_row(row: dict[str, Any]) -> dict[str, Any]:
    return _located_row(row) | {"rank": row["rank"], "place": row["place"]}


# --- conditions in one form -------------------------------------------------------------------------


def _shown(spec: Spec) -> str:
    match spec:
        case Rule():
            return spec.id
        case Compare(fact, operator, bound):
            shown = bound.id if isinstance(bound, Dated) else repr(_value(bound))
            return f"{fact.id} {operator.value} {shown}"
        case All(parts):
            return f"({' & '.join(_shown(part) for part in parts)})"
        case AnyOf(parts):
            return f"({' | '.join(_shown(part) for part in parts)})"
        case Not(part):
            return f"~{_shown(part)}"


def _parsed(node: ast.expr) -> str:
    match node:
        case ast.BinOp(op=op):
            parts = [_parsed(part) for part in _flat(node, type(op))]
            parts = [part for part in parts if part not in ALWAYS_TRUE]
            joined = (" & " if isinstance(op, ast.BitAnd) else " | ").join(parts)
            return f"({joined})" if len(parts) > 1 else joined
        case ast.UnaryOp(operand=ast.Name(id=id)):
            return f"{id} is False"
        case ast.UnaryOp(operand=operand):
            return f"~{_parsed(operand)}"
        case ast.Compare(left=left, ops=[operator], comparators=[right]):
            return f"{ast.unparse(left)} {OPERATORS[type(operator)].value} {_bound(right)}"
        case ast.Name(id=id):
            return f"{id} is True"
        case _:
            return ast.unparse(node)


def _flat(node: ast.expr, kind: type[ast.operator]) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, kind):
        yield from _flat(node.left, kind)
        yield from _flat(node.right, kind)
    else:
        yield node


def _bound(node: ast.expr) -> str:
    match node:
        case ast.Attribute():
            return ast.unparse(node)
        case ast.Name(id="true" | "false" as id):
            return repr(id == "true")
        case _:
            return repr(_value(ast.literal_eval(node)))


def _value(value: Any) -> Any:
    """Return a value of either side in one form."""
    match value:
        case bool():
            return value
        case list() | tuple():
            return tuple(_value(one) for one in value)
        case str() if re.fullmatch(r"\d+[/.]\d+", value):
            return Fraction(value)
        case MonthDay():
            return f"{value.month:02}-{value.day:02}"
        case str():
            return str(value)
        case float() | Decimal() | int():
            return Fraction(value)
        case date() | Fraction():
            return value
        case _:
            raise TypeError(value)


if __name__ == "__main__":
    sys.exit(min(1, main(Path(sys.argv[1]))))
