"""Cases of law as data: what a rule must answer on a day, written in TOML and held against the rule.

A jurist can read and write them. The form is one rule a file, and under it any number of cases::

    rule = "youth.cell.formable"

    [[case]]
    name = "two members are introduced elsewhere"
    on = 2015-03-26
    facts = { youth_members = 2 }
    truth = "no"                  # yes, no, unknown; or "not in force"
    asks = []                     # optional: exactly these facts
    cites = ["Art. 17"]           # optional: each of these among the citations of what decided
    source = "https://…"          # optional: where the case comes from
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from attrs import frozen

from nq28model.domains import Share
from nq28model.errors import InvalidDocument, InvalidValue, NotInForce, Nq28Error, UnknownName, raise_faults
from nq28model.law import checked_day
from nq28model.rules import RULEBOOK, Rulebook
from nq28model.spec import Fact, Rule
from nq28model.truth import Truth
from nq28model.verdict import FACT, Verdict, fact_faults, judge
from nq28model.words import Words

_ANSWERS: Mapping[str, Truth | None] = {
    "yes": Truth.YES,
    "no": Truth.NO,
    "unknown": Truth.UNKNOWN,
    "not in force": None,
}
_KEY = Words(vi="khóa", en="key")
_A_TEXT = Words(vi="một chuỗi không trống", en="a text that is not blank")
_TEXTS = Words(vi="một danh sách chuỗi", en="a list of texts")
_A_TABLE = Words(
    vi="một bảng dữ kiện, như { official_members = 3 }", en="a table of facts, as { official_members = 3 }"
)


@frozen(kw_only=True)
class Case:
    """What a rule must answer of a sheet of facts on a day.

    ``truth`` is None where the rule must have no wording on the day; ``asks`` is None, and ``cites`` empty,
    where the case leaves them open. ``line`` is the line of the file on which the case begins.
    """

    name: str
    rule: Rule
    on: date
    facts: Mapping[str, Any]
    truth: Truth | None
    asks: frozenset[str] | None = None
    cites: tuple[str, ...] = ()
    source: str | None = None
    line: int


@frozen(kw_only=True)
class Outcome:
    """What the rule answered to a case, and in what this differs from what was wanted."""

    case: Case
    verdict: Verdict | None
    missing: NotInForce | None
    differences: tuple[Words, ...]

    @property
    def lines(self) -> tuple[Words, ...]:
        """The differences, and below them the verdict or why there is none."""
        if self.verdict is not None:
            return (*self.differences, *self.verdict.lines())
        return (*self.differences, *(() if self.missing is None else (self.missing.words,)))


def try_case(case: Case) -> Outcome:
    """Return what the rule answers to *case*.

    >>> case = Case(name="two", rule=RULEBOOK["youth.cell.formable"], on=date(2015, 3, 26),
    ...             facts={"youth_members": 2}, truth=Truth.YES, line=1)
    >>> [difference.en for difference in try_case(case).differences]
    ['truth: YES was wanted, and the rule says NO']
    """
    try:
        verdict = judge(case.rule, case.facts, on=case.on)
    except NotInForce as missing:
        return Outcome(case=case, verdict=None, missing=missing, differences=tuple(_differences(case, None)))
    return Outcome(case=case, verdict=verdict, missing=None, differences=tuple(_differences(case, verdict)))


_NOT_IN_FORCE = Words(vi="KHÔNG CÓ HIỆU LỰC", en="NOT IN FORCE")


def _differences(case: Case, verdict: Verdict | None) -> Iterator[Words]:
    said = None if verdict is None else verdict.truth
    if said is not case.truth:
        wanted, got = (_NOT_IN_FORCE if one is None else one.words for one in (case.truth, said))
        yield Words(
            vi="truth: cần {wanted}, quy tắc cho {got}", en="truth: {wanted} was wanted, and the rule says {got}"
        ).fill(wanted=wanted, got=got)
    asked = frozenset[str]() if verdict is None else verdict.asks
    if case.asks is not None and asked != case.asks:
        yield Words(
            vi="asks: cần [{wanted}], quy tắc hỏi [{got}]", en="asks: [{wanted}] was wanted, and the rule asks [{got}]"
        ).fill(wanted=", ".join(sorted(case.asks)), got=", ".join(sorted(asked)))
    cited = [] if verdict is None else [citation.words for citation in verdict.citations]
    for cite in case.cites:
        if not any(cite in (words.vi, words.en) for words in cited):
            yield Words(
                vi="cites: cần «{wanted}», quy tắc viện dẫn: {got}",
                en="cites: «{wanted}» was wanted, and the rule cites: {got}",
            ).fill(
                wanted=cite,
                got=Words(
                    vi="; ".join(words.vi for words in cited) or "–", en="; ".join(words.en for words in cited) or "–"
                ),
            )


# --- reading ----------------------------------------------------------------------------------------


def read_cases(text: str, where: str, *, rulebook: Rulebook = RULEBOOK) -> tuple[Case, ...]:
    """Return the cases that *text* holds; *where* names the file for the messages.

    Raises ``InvalidDocument``, ``UnknownName`` or ``InvalidValue``, each with the file and the line, for what
    is no TOML, an unknown key, rule or fact, a key that is missing and a value that cannot be; several faults
    come in one ``Faults``.
    """
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidDocument(where, Words(vi="không phải TOML: {why}", en="not TOML: {why}").fill(why=error)) from None
    lines = _Lines.of(text)
    faults: list[Nq28Error] = []
    rule = _rule(document, f"{where}:{lines.of_file('rule')}", rulebook, faults)
    faults.extend(
        UnknownName(_KEY, key, ("rule", "case"), f"{where}:{lines.of_file(key)}")
        for key in document
        if key not in {"rule", "case"}
    )
    given = document.get("case", [])
    if not isinstance(given, list) or not all(isinstance(one, dict) for one in given) or not given:
        faults.append(InvalidDocument(where, Words(vi="chưa có [[case]] nào", en="there is no [[case]]")))
        given = []
    cases = [_case(one, rule, _Reader(where, lines, index, faults)) for index, one in enumerate(given)]
    raise_faults(faults)
    return tuple(case for case in cases if case is not None)


def _rule(document: Mapping[str, Any], where: str, rulebook: Rulebook, faults: list[Nq28Error]) -> Rule | None:
    if "rule" not in document:
        faults.append(InvalidDocument(where, _missing("rule")))
        return None
    try:
        return rulebook[document["rule"]]
    except UnknownName as error:
        faults.append(UnknownName(error.kind, error.name, error.known, where))
        return None


def _missing(key: str) -> Words:
    return Words(vi="thiếu khóa {key}", en="the key {key} is missing").fill(key=repr(key))


_KEYS = ("name", "on", "facts", "truth", "asks", "cites", "source")
_NEEDED = _KEYS[:4]


@frozen
class _Reader:
    """Reads the keys of one case, and notes what is wrong with the line on which it stands."""

    file: str
    lines: _Lines
    index: int
    faults: list[Nq28Error]

    def where(self, key: str | None = None) -> str:
        return f"{self.file}:{self.lines.of_case(self.index, key)}"

    def note(self, fault: Nq28Error, key: str) -> None:
        """Note a fault of the value of *key*, with its line."""
        match fault:
            case UnknownName(kind=kind, name=name, known=known):
                self.faults.append(UnknownName(kind, name, known, self.where(key)))
            case _:
                self.faults.append(InvalidDocument(self.where(key), fault.words))

    def read(self, table: Mapping[str, Any], key: str, wanted: Words, is_right: Callable[[Any], bool]) -> Any:
        """Return the value of *key*, None where it is not there or not right."""
        value = table.get(key)
        if value is None or is_right(value):
            return value
        self.faults.append(InvalidValue(f"{self.where(key)}: {key}", value, wanted))
        return None


def _case(table: Mapping[str, Any], rule: Rule | None, reader: _Reader) -> Case | None:
    reader.faults.extend(UnknownName(_KEY, key, _KEYS, reader.where(key)) for key in table if key not in _KEYS)
    reader.faults.extend(InvalidDocument(reader.where(), _missing(key)) for key in _NEEDED if key not in table)
    name = reader.read(table, "name", _A_TEXT, _is_text)
    source = reader.read(table, "source", _A_TEXT, _is_text)
    asks = reader.read(table, "asks", _TEXTS, _are_texts)
    cites = reader.read(table, "cites", _TEXTS, _are_texts)
    facts = reader.read(table, "facts", _A_TABLE, lambda value: isinstance(value, dict))
    truth = reader.read(
        table,
        "truth",
        Words(vi="một trong: {ids}", en="one of: {ids}").fill(ids=", ".join(_ANSWERS)),
        lambda value: isinstance(value, str) and value in _ANSWERS,
    )
    on = _day(table, reader)
    if rule is not None and facts is not None:
        facts = {id: _answer(rule.vocabulary.get(id), value) for id, value in facts.items()}
        for fault in fact_faults(facts, rule.vocabulary):
            reader.note(fault, "facts")
        for id in asks or ():
            if id not in rule.vocabulary:
                reader.note(UnknownName(FACT, id, rule.vocabulary), "asks")
    if rule is None or name is None or on is None or facts is None or truth is None:
        return None
    return Case(
        name=name,
        rule=rule,
        on=on,
        facts=facts,
        truth=_ANSWERS[truth],
        asks=None if asks is None else frozenset(asks),
        cites=tuple(cites or ()),
        source=source,
        line=reader.lines.of_case(reader.index),
    )


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _are_texts(value: object) -> bool:
    return isinstance(value, list) and all(_is_text(one) for one in value)


def _day(table: Mapping[str, Any], reader: _Reader) -> date | None:
    if "on" not in table:
        return None
    try:
        return checked_day(table["on"], f"{reader.where('on')}: on")
    except InvalidValue as fault:
        reader.faults.append(fault)
        return None


_A_FRACTION = re.compile(r"\d+/[1-9]\d*")


def _answer(fact: Fact[Any] | None, value: Any) -> Any:
    """Return a value as the fact has it: a share is written "2/3", since TOML has no exact fractions."""
    if fact is not None and isinstance(fact.domain, Share) and isinstance(value, str) and _A_FRACTION.fullmatch(value):
        return Fraction(value)
    return value


_HEADER = re.compile(r"\s*\[+\s*(?P<name>[^\]]+?)\s*\]+")
_ASSIGNMENT = re.compile(r"\s*[\"']?(?P<key>[\w.-]+)[\"']?\s*=")


@frozen
class _Lines:
    """On which line each case, and each key of a case, begins: tomllib does not tell."""

    file: Mapping[str, int]
    cases: tuple[Mapping[str | None, int], ...]

    @classmethod
    def of(cls, text: str) -> _Lines:
        file: dict[str, int] = {}
        cases: list[dict[str | None, int]] = []
        for number, line in enumerate(text.splitlines(), 1):
            header, assignment = _HEADER.match(line), _ASSIGNMENT.match(line)
            if header is not None:
                if header["name"] == "case":
                    cases.append({None: number})
                else:
                    (cases[-1] if cases else file).setdefault(header["name"].removeprefix("case."), number)
            elif assignment is not None:
                key = assignment["key"].partition(".")[0]
                (cases[-1] if cases else file).setdefault(key, number)
        return cls(file, tuple(cases))

    def of_file(self, key: str) -> int:
        """Return the line of a key above the cases, the first line where it is not there."""
        return self.file.get(key, 1)

    def of_case(self, index: int, key: str | None = None) -> int:
        """Return the line of a key of a case, that of the case where the key is not there."""
        lines = self.cases[index] if index < len(self.cases) else {}
        return lines.get(key, lines.get(None, 1))
