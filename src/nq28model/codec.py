"""Registries, reviews, reports, verdicts, cases and answers as JSON documents (extra ``codec``).

A document is a dict of plain values, as ``json`` reads and writes them, with its ``format`` and its ``version``. What
is wrong with one is told all at once, each fault with its path inside the document; a value about a person is not
repeated. Documents of older versions are read; what is written is of the newest.

What reads back: a registry, a report and cases as themselves. A verdict, and a review with those in it, as its
document (``VerdictDocument``), which can be judged again by its rule, its facts and its day, and compared.
"""

from __future__ import annotations

import json
import math
import re
from collections import abc
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from functools import partial
from importlib import resources
from pathlib import Path
from typing import Any, Generic, TypeVar, get_args, get_origin

import attrs
import cattrs
from cattrs import override
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, make_mapping_structure_fn

from nq28model.cases import Case
from nq28model.documents import (
    A_DAY,
    KEY,
    MOST_FAULTS,
    WITHHELD,
    BalanceDocument,
    CaseDocument,
    CasesDocument,
    FigureTableDocument,
    IntervalDocument,
    Plain,
    RegistryDocument,
    ReportDocument,
    ReviewDocument,
    Sheet,
    SheetDocument,
    VerdictDocument,
    WorkDocument,
    plain,
    read_facts,
    read_plain_day,
    read_plain_number,
    withheld,
)
from nq28model.entities import (
    MassLevel,
    Organisation,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    YouthOrganisation,
)
from nq28model.errors import InvalidDocument, InvalidValue, Nq28Error, UnknownName, faults_in, raise_faults
from nq28model.facts import FACTS_BY_ID
from nq28model.history import EVENT_NAMES, Event, Registry
from nq28model.json_text import LIMITS, Limits, bounded, file_lines, parse, read_text
from nq28model.json_text import path as path_of
from nq28model.law import Evidence
from nq28model.periods import Interval, ReviewPeriod
from nq28model.reports import (
    REVIEW_MEASURES,
    Balance,
    FigureTable,
    Form1,
    Form5,
    Measure,
    ResolutionReport,
    Review,
    WorkReport,
)
from nq28model.rules import RULEBOOK, Rulebook
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict
from nq28model.words import Words

__all__ = [
    "DOCUMENT_KINDS",
    "DocumentKind",
    "RegistryDocument",
    "dump_cases",
    "dump_figures",
    "dump_form_1",
    "dump_form_5",
    "dump_registry",
    "dump_report",
    "dump_review",
    "dump_sheet",
    "dump_verdict",
    "dump_work",
    "events_from_lines",
    "events_to_lines",
    "load_cases",
    "load_figures",
    "load_form_1",
    "load_form_5",
    "load_registry",
    "load_report",
    "load_review",
    "load_sheet",
    "load_verdict",
    "load_work",
    "parse",
    "read_events",
    "read_registry",
    "sample_registry",
]

T = TypeVar("T")
E = TypeVar("E", bound=Enum)

_EVENT = Words(vi="loại sự kiện", en="kind of event")
_BRANCH = Words(vi="loại tổ chức", en="kind of organisation")
_TERM = Words(vi="giá trị", en="value")

# --- kinds of document and their versions -----------------------------------------------------------

_Body = dict[str, Any]


@attrs.frozen(kw_only=True)
class DocumentKind(Generic[T]):
    """A kind of document: what it holds, and how those of each older version become one of the next.

    ``older`` has a function for each older version, the first for version 1. It is given the document without its
    head, whatever stands in it, and returns what the next version would have written; what it does not know it
    leaves as it is. ``is_bare_at_1`` marks a kind whose first version had neither format nor version.
    """

    id: str
    words: Words
    holds: Any
    older: tuple[Callable[[_Body], _Body], ...] = ()
    is_bare_at_1: bool = False

    @property
    def format(self) -> str:
        """The name of the format, as documents have it."""
        return f"nq28model.{self.id}"

    @property
    def version(self) -> int:
        """The version that is written."""
        return len(self.older) + 1

    @property
    def head(self) -> _Body:
        """What every document of the kind begins with."""
        return {"format": self.format, "version": self.version}

    def write(self, value: T) -> _Body:
        """Return the document of a value."""
        return {**self.head, **_CONVERTER.unstructure(value, unstructure_as=self.holds)}

    def read(self, document: object) -> T:
        """Return what a document of this or an older version holds; raises as ``load_registry`` does."""
        if not isinstance(document, dict):
            raise InvalidValue(".", document, _AN_OBJECT)
        version, faults = self.version_of(document)
        body = self.lifted({key: value for key, value in document.items() if key not in self.head}, version)
        try:
            read: T = _CONVERTER.structure(body, self.holds)
        except (BaseValidationError, Nq28Error, ValueError) as error:
            faults += _faults(error, body)
        _raise_bounded(faults)
        return read

    def lifted(self, body: Any, version: int) -> Any:
        """Return what a document of some version holds as the newest version would have written it."""
        for lift in self.older[version - 1 :]:
            body = lift(body)
        return body

    def version_of(self, document: _Body) -> tuple[int, list[Nq28Error]]:
        """Return the version of a document, the newest where it says none that there is, and the faults of its head."""
        if self.is_bare_at_1 and not document.keys() & {"format", "version"}:
            return 1, []
        faults: list[Nq28Error] = [
            InvalidDocument(f".{key}", _MISSING.fill(key=repr(key))) for key in self.head if key not in document
        ]
        if document.get("format", self.format) != self.format:
            faults.append(InvalidValue(".format", document["format"], Words(vi=self.format, en=self.format)))
        version = document.get("version", self.version)
        if not isinstance(version, int) or isinstance(version, bool):
            faults.append(InvalidValue(".version", version, _A_WHOLE_NUMBER))
        elif not 1 <= version <= self.version:
            known = ", ".join(map(str, range(1, self.version + 1)))
            faults.append(InvalidValue(".version", version, Words(vi=known, en=known)))
        return (self.version if faults else version), faults


def _raise_bounded(faults: Iterable[Nq28Error], limits: Limits = LIMITS) -> None:
    """Raise the faults, and no more of them than are told at once."""
    raise_faults(bounded(faults, limits))


@attrs.frozen(kw_only=True)
class _RegistryBody:
    about: Words
    review: ReviewPeriod | None = None
    kept_for: tuple[str, ...] = ()
    events: tuple[Event, ...]


def _with_years(report: Any) -> Any:
    """Return a report of version 1 with the years that only its label had."""
    if not isinstance(report, dict):
        return report
    found = re.fullmatch(r"(\d{4}) - (\d{4})", str(report.get("label")))
    years = {"years": int(found[2]) - int(found[1])} if found else {}
    return {**report, **years, "anchor": report.get("first_day")}


def _review_from_1(body: _Body) -> _Body:
    """Return a review of version 1 as version 2 has it.

    With the years of the report, the rule in each verdict, and in the place of what was not told at first, the work
    and the days and weaknesses of findings, that it is not.
    """
    findings = body.get("findings")
    return {
        "work": None,
        **body,
        "report": _with_years(body.get("report")),
        "findings": [_finding_from_1(one) for one in findings] if isinstance(findings, list) else findings,
    }


def _finding_from_1(finding: Any) -> Any:
    if not isinstance(finding, dict):
        return finding
    verdict = finding.get("verdict")
    judged = {"verdict": {**verdict, "rule": finding.get("rule")}} if isinstance(verdict, dict) else {}
    return {"day": None, "weaknesses": [], **finding, **judged}


REGISTRY: DocumentKind[_RegistryBody] = DocumentKind(
    id="registry", words=Words(vi="sổ theo dõi", en="registry"), holds=_RegistryBody
)
EVENTS: DocumentKind[Event] = DocumentKind(
    id="events", words=Words(vi="sự kiện, mỗi dòng một sự kiện", en="events, one a line"), holds=Event
)
VERDICT: DocumentKind[VerdictDocument] = DocumentKind(
    id="verdict",
    words=Words(vi="kết luận về một quy tắc", en="verdict on a rule"),
    holds=VerdictDocument,
    older=(dict,),  # version 1 had neither the rule nor the facts
    is_bare_at_1=True,
)
REVIEW: DocumentKind[ReviewDocument] = DocumentKind(
    id="review",
    words=Words(vi="rà soát", en="review"),
    holds=ReviewDocument,
    older=(_review_from_1,),
    is_bare_at_1=True,
)
REPORT: DocumentKind[ResolutionReport] = DocumentKind(
    id="report",
    words=Words(vi="báo cáo thực hiện Nghị quyết", en="report under the Resolution"),
    holds=ResolutionReport,
)
WORK: DocumentKind[WorkReport] = DocumentKind(
    id="work",
    words=Words(vi="việc đã làm trong kỳ", en="work of a period"),
    holds=WorkReport,
)
FIGURES: DocumentKind[FigureTableDocument] = DocumentKind(
    id="figures", words=Words(vi="bảng số liệu theo chỉ tiêu", en="table of figures"), holds=FigureTableDocument
)
FORM_1: DocumentKind[Form1] = DocumentKind(
    id="form_1", words=Words(vi="Biểu số 1: tăng, giảm đảng viên", en="Form 1: rise and fall of members"), holds=Form1
)
FORM_5: DocumentKind[Form5] = DocumentKind(
    id="form_5",
    words=Words(vi="Biểu số 5: tổ chức đảng theo loại hình đơn vị", en="Form 5: Party organisations by kind of unit"),
    holds=Form5,
)
CASES: DocumentKind[CasesDocument] = DocumentKind(
    id="cases", words=Words(vi="tình huống pháp lý", en="cases of law"), holds=CasesDocument
)
SHEET: DocumentKind[SheetDocument] = DocumentKind(
    id="sheet", words=Words(vi="phiếu trả lời", en="sheet of answers"), holds=SheetDocument
)
DOCUMENT_KINDS: tuple[DocumentKind[Any], ...] = (
    *(REGISTRY, EVENTS, VERDICT, REVIEW, REPORT, WORK),
    *(FIGURES, FORM_1, FORM_5, CASES, SHEET),
)


# --- registries -------------------------------------------------------------------------------------


def load_registry(document: object) -> RegistryDocument:
    """Return the registry that a document describes.

    Raises ``InvalidDocument``, ``InvalidValue`` or ``UnknownName`` with the path inside the document (several
    faults come in one ``Faults``), and ``BrokenHistory`` where its events cannot have happened.
    """
    read = REGISTRY.read(document)
    return RegistryDocument(
        about=read.about, registry=Registry.of(read.events, kept_for=read.kept_for), review=read.review
    )


def read_registry(path: Path) -> RegistryDocument:
    """Return the registry in a JSON file.

    Raises ``InvalidDocument`` for a file that is not there, is not JSON, or does not describe a registry.
    """
    return load_registry(parse(read_text(path), str(path)))


def sample_registry() -> RegistryDocument:
    """Return the sample that comes with the package: the made-up units of Dương Kinh District.

    Its totals are those of the published review of 31/10/2019; the library computes them from the events.
    """
    text = resources.files("nq28model").joinpath("samples", "duong-kinh.json").read_text(encoding="utf-8")
    return load_registry(parse(text, "duong-kinh.json"))


def dump_registry(document: RegistryDocument) -> dict[str, Any]:
    """Return the document of a registry, as plain values for ``json``.

    A number that no float holds exactly becomes a text, so that it comes back as it was.
    """
    return REGISTRY.write(
        _RegistryBody(
            about=document.about,
            review=document.review,
            kept_for=document.registry.kept_for,
            events=document.registry.events,
        )
    )


# --- events, one a line -----------------------------------------------------------------------------


def events_to_lines(events: Iterable[Event]) -> Iterator[str]:
    """Yield events as lines of JSON, each with its newline, below a line that has the format and the version.

    One event is in memory at a time.

    >>> from nq28model.history import UnitClosed
    >>> for line in events_to_lines([UnitClosed(effective=date(2019, 1, 1), unit="u1")]):
    ...     print(line, end="")
    {"format": "nq28model.events", "version": 1}
    {"event": "unit_closed", "effective": "2019-01-01", "unit": "u1"}
    """
    yield _line(EVENTS.head)
    for event in events:
        yield _line(_CONVERTER.unstructure(event, unstructure_as=Event))


def _line(value: _Body) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False) + "\n"


def events_from_lines(lines: Iterable[str], where: str = "events", *, limits: Limits = LIMITS) -> Iterator[Event]:
    """Yield the events of lines of JSON, one in memory at a time; *where* names the lines in a message.

    From the first line with a fault on none is yielded any more; what is wrong with it and with those after it is
    told at once, at the end or when it is more than the *limits* let be told. Raises ``InvalidDocument``,
    ``InvalidValue`` or ``UnknownName``, each with the line and the path inside it; several come in one ``Faults``.
    Whether the events can have happened is for ``Registry.of`` to say.
    """
    told = attrs.evolve(limits, characters=limits.line)
    numbered = ((number, line.rstrip("\n")) for number, line in enumerate(lines, 1) if not line.isspace())
    number, line = next(numbered, (1, "{}"))
    version, faults = _version_of_lines(number, line, where, told)
    for number, line in numbered:
        event, wrong = _event_of(line, f"{where}:{number}", version, told)
        faults += wrong
        if len(faults) > limits.faults:
            break
        if event is not None and not faults:
            yield event
    _raise_bounded(faults, limits)


def _version_of_lines(number: int, line: str, where: str, limits: Limits) -> tuple[int, list[Nq28Error]]:
    place = f"{where}:{number}"
    try:
        head = parse(line, place, limits=limits)
    except Nq28Error as error:
        return EVENTS.version, [_on_line(fault, place) for fault in faults_in(error)]
    if not isinstance(head, dict):
        return EVENTS.version, [InvalidValue(place, head, _AN_OBJECT)]
    version, faults = EVENTS.version_of(head)
    extra = [UnknownName(KEY, key, EVENTS.head, ".") for key in head if key not in EVENTS.head]
    return version, [_placed(fault, place) for fault in (*faults, *extra)]


def _event_of(line: str, place: str, version: int, limits: Limits) -> tuple[Event | None, list[Nq28Error]]:
    """Return the event of a line, or what is wrong with it."""
    try:
        body = EVENTS.lifted(parse(line, place, limits=limits), version)
    except Nq28Error as error:
        return None, [_on_line(fault, place) for fault in faults_in(error)]
    try:
        event: Event = _CONVERTER.structure(body, Event)  # type: ignore[arg-type]
    except (BaseValidationError, Nq28Error) as error:
        return None, [_placed(fault, place) for fault in _faults(error, body)]
    return event, []


def _on_line(fault: Nq28Error, place: str) -> Nq28Error:
    """Return a fault of the text of a line with the place of the line, where it does not begin with it."""
    return fault if str(fault).startswith(place) else _placed(fault, place)


def _placed(fault: Nq28Error, place: str) -> Nq28Error:
    """Return a fault of a part of a document, with the place of the part before its own."""
    match fault:
        case UnknownName():
            return UnknownName(fault.kind, fault.name, fault.known, _joined(place, fault.where))
        case InvalidValue():
            return InvalidValue(_joined(place, fault.where), fault.given, fault.wanted)
        case InvalidDocument():
            return InvalidDocument(_joined(place, fault.where), fault.reason)
        case _:
            return InvalidDocument(place, fault.words)


def _joined(place: str, where: str) -> str:
    if where.strip(".") == "":
        return place or "."
    return f"{place}{where}" if where[0] in ".[" else f"{place}.{where}"


def read_events(file: Path, *, limits: Limits = LIMITS) -> Iterator[Event]:
    """Yield the events in a file of JSON lines, as ``events_from_lines`` does.

    Raises ``InvalidDocument`` for a file that is not there or cannot be read.
    """
    return events_from_lines(file_lines(file, limits=limits), str(file), limits=limits)


# --- reading and writing by type --------------------------------------------------------------------


ORGANISATION_NAMES: Mapping[str, type] = {
    "party": PartyOrganisation,
    "union": UnionOrganisation,
    "youth": YouthOrganisation,
}


def _tagged(converter: cattrs.Converter, union: Any, key: str, kinds: Mapping[str, type], noun: Words) -> None:
    """Read and write the members of *union* by a *key* that names the kind."""
    names = {kind: name for name, kind in kinds.items()}

    def structure(value: object, _: Any) -> Any:
        rest = dict(_an_object(value))
        if key not in rest:
            raise InvalidDocument("", _MISSING.fill(key=repr(key)))
        name = rest.pop(key)
        if not isinstance(name, str) or name not in kinds:
            raise UnknownName(noun, name, kinds)
        return converter.structure(rest, kinds[name])

    def unstructure(value: Any) -> dict[str, Any]:
        return {key: names[type(value)], **converter.unstructure(value, unstructure_as=type(value))}

    converter.register_structure_hook(union, structure)
    converter.register_unstructure_hook(union, unstructure)


_AN_OBJECT = Words(vi="một đối tượng JSON", en="a JSON object")
_A_LIST = Words(vi="một danh sách JSON", en="a JSON list")


def _an_object(value: object) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise InvalidValue("", value, _AN_OBJECT)
    return value


def key_of(field: attrs.Attribute[Any]) -> str:
    """Return the key by which a field is written: its name, without what keeps it from being a word of Python."""
    return field.name.rstrip("_")


def _fields(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    keys: Any = {field.name: override(rename=key_of(field)) for field in attrs.fields(kind)}
    read = make_dict_structure_fn(kind, converter, **keys)
    return lambda value, _: read(_an_object(value), kind)


def _is_mapping(kind: Any) -> bool:
    return get_origin(kind) is abc.Mapping


def _mapping(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    read = make_mapping_structure_fn(kind, converter)
    return lambda value, _: read(_an_object(value), kind)


def _is_many(kind: Any) -> bool:
    return get_origin(kind) is tuple or _is_set(kind)


def _is_set(kind: Any) -> bool:
    return get_origin(kind) is frozenset


def _many(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    """Read a tuple or a set from a list, and from nothing else that can be iterated: not from a text.

    Reading ends where there are more faults than are told.
    """
    into: Any = get_origin(kind)
    of = get_args(kind)[0]
    read = converter.get_structure_hook(of)

    def structure(value: object, _: Any) -> Any:
        if not isinstance(value, list):
            raise InvalidValue("", value, _A_LIST)
        made, wrong = [], list[Exception]()
        for place, one in enumerate(value):
            try:
                made.append(read(one, of))
            except (BaseValidationError, Nq28Error, ValueError) as error:
                error.__notes__ = [IterableValidationNote("", place, of)]
                wrong.append(error)
                if len(wrong) > MOST_FAULTS:
                    break
        if wrong:
            raise IterableValidationError("", wrong, kind)
        return into(made)

    return structure


def _answers(value: object, _: Any) -> Mapping[str, Any]:
    return read_facts(_an_object(value), FACTS_BY_ID)


def _plain(value: object, _: Any) -> Plain:
    if value is None or isinstance(value, bool | int | float):
        return value
    if isinstance(value, str):
        return _text(value, str)
    raise InvalidValue("", WITHHELD, Words(vi="một giá trị đơn, hoặc null", en="a single value, or null"))


def _exactly(kind: type[T], wanted: Words) -> Callable[[object, Any], T]:
    def structure(value: object, _: Any) -> T:
        # bool is an int in Python and is none in a document
        if isinstance(value, kind) and not (isinstance(value, bool) and kind is not bool):
            return value
        raise InvalidValue("", value, wanted)

    return structure


def _text(value: object, _: Any) -> str:
    # half of a surrogate pair can be written in JSON, and nowhere else
    if isinstance(value, str) and not re.search("[\ud800-\udfff]", value):
        return value
    raise InvalidValue("", value, Words(vi="một chuỗi", en="a text"))


_A_NUMBER = Words(vi="một số", en="a number")
_A_SHARE = Words(vi='một số nguyên, hoặc một phân số viết như "2/3"', en='a whole number, or a fraction like "2/3"')
_A_WHOLE_NUMBER = Words(vi="một số nguyên", en="a whole number")
_MISSING = Words(vi="thiếu khóa {key}", en="the key {key} is missing")


def _number(value: object, _: Any) -> int | float | Decimal | None:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)):
        return value
    exact = read_plain_number(value)
    if isinstance(exact, Decimal):
        return exact
    raise InvalidValue("", value, _A_NUMBER)


def _day(value: object, _: Any) -> date:
    day = read_plain_day(value)
    if day is None:
        raise InvalidValue("", value, A_DAY)
    return day


def _term(value: object, kind: type[Term]) -> Term:
    for term in kind:
        if term == value:
            return term
    raise UnknownName(_TERM, value, [str(term) for term in kind])


def _named(kind: type[E]) -> Callable[[object, Any], E]:
    """Read a member of an enumeration by its name in small letters."""
    names = {member.name.lower(): member for member in kind}

    def structure(value: object, _: Any) -> E:
        if not isinstance(value, str) or value not in names:
            raise UnknownName(_TERM, value, names)
        return names[value]

    return structure


def _rank(value: object, _: Any) -> PartyRank | MassLevel:
    """Return a rank of the Party's tree, or a level of a mass organisation's: their ids differ."""
    ranks: tuple[PartyRank | MassLevel, ...] = (*PartyRank, *MassLevel)
    for rank in ranks:
        if rank == value:
            return rank
    raise UnknownName(_TERM, value, map(str, ranks))


WRITTEN_AS: Mapping[type, tuple[Any, Callable[[Any], Any]]] = {
    ResolutionReport: (ReportDocument, ReportDocument.report),
    WorkReport: (WorkDocument, WorkDocument.work),
    Balance: (BalanceDocument, BalanceDocument.balance),
    Interval: (IntervalDocument, IntervalDocument.interval),
}
"""What is not written field by field: the class that a document has in its place, and the way back."""


def _written(converter: cattrs.Converter, kind: type) -> None:
    document, back = WRITTEN_AS[kind]
    converter.register_structure_hook(kind, lambda value, _: back(converter.structure(value, document)))
    converter.register_unstructure_hook(kind, lambda value: converter.unstructure(document.of(value)))


def _share(value: object, _: Any) -> int | Fraction | None:
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    exact = read_plain_number(value)
    if isinstance(exact, Fraction):
        return exact
    raise InvalidValue("", value, _A_SHARE)


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True)
    converter.register_structure_hook_factory(attrs.has, _fields)
    converter.register_structure_hook_factory(_is_many, _many)
    converter.register_unstructure_hook_func(_is_set, lambda terms: sorted(str(term) for term in terms))
    converter.register_structure_hook_factory(_is_mapping, _mapping)
    converter.register_structure_hook_func(lambda kind: kind == Mapping[str, Any], _answers)
    converter.register_structure_hook_func(lambda kind: kind == Plain, _plain)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _exactly(int, _A_WHOLE_NUMBER))
    converter.register_structure_hook(bool, _exactly(bool, Words(vi="true hoặc false", en="true or false")))
    converter.register_structure_hook(date, _day)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(int | float | Decimal | None, _number)
    converter.register_unstructure_hook(Decimal, plain)
    converter.register_unstructure_hook(Fraction, plain)
    converter.register_structure_hook(Term, _term)
    converter.register_unstructure_hook(Term, str)
    converter.register_structure_hook(PartyRank | MassLevel, _rank)
    converter.register_structure_hook(
        PartyRank | MassLevel | None, lambda value, kind: None if value is None else _rank(value, kind)
    )
    for named in (Truth, Evidence):
        converter.register_structure_hook(named, _named(named))
        converter.register_unstructure_hook(named, lambda value: value.name.lower())
    for kind in WRITTEN_AS:
        _written(converter, kind)
    converter.register_structure_hook(int | Fraction | None, _share)
    converter.register_unstructure_hook(
        BalanceDocument, make_dict_unstructure_fn(BalanceDocument, converter, in_=override(rename="in"))
    )
    _tagged(converter, Organisation, "branch", ORGANISATION_NAMES, _BRANCH)
    _tagged(converter, Event, "event", EVENT_NAMES, _EVENT)
    return converter


_PERSONAL = "member"
"""The key of a person's id: where it stands, no text that was given beside it is repeated either."""


def _faults(error: BaseException, given: object, path: str = "", hides: bool = False) -> list[Nq28Error]:
    """Return what is wrong with a document, each fault with its path; *given* is what stands there in the document."""
    hides = hides or (isinstance(given, dict) and _PERSONAL in given)
    if isinstance(error, ExceptionGroup):
        return [
            fault
            for one in error.exceptions
            for fault in _faults(one, _below(given, _step(one)), _joined(path, path_of([_step(one)])), hides)
        ]
    return [_hidden(fault, path) if hides else fault for fault in _faults_of_one(error, path)]


def _faults_of_one(error: BaseException, path: str) -> list[Nq28Error]:
    where = path or "."
    match error:
        case ForbiddenExtraKeysError(extra_fields=extra, cl=kind):
            known = [key_of(field) for field in attrs.fields(kind)]
            return [UnknownName(KEY, key, known, where) for key in sorted(extra)[: MOST_FAULTS + 1]]
        case Nq28Error():
            return [_placed(error, path)]
        case KeyError():
            return [InvalidDocument(where, _MISSING.fill(key=repr(error.args[0]).replace("_'", "'")))]
        case ValueError():
            return [InvalidDocument(where, Words(vi="giá trị không hợp lệ: {why}", en="{why}").fill(why=str(error)))]
        case _:
            raise error


def _hidden(fault: Nq28Error, path: str) -> Nq28Error:
    """Return a fault of what is said of a person without what was given, unless that is a number beside the id."""
    is_a_number = isinstance(fault, InvalidValue) and isinstance(fault.given, int | float)
    return fault if is_a_number and not path.endswith(f".{_PERSONAL}") else withheld(fault)


def _step(error: BaseException) -> str | int:
    """Return the step of the path that cattrs noted on an error; a blank one where it noted none."""
    match next(iter(getattr(error, "__notes__", ())), None):
        case AttributeValidationNote(name=name):
            return name.rstrip("_")
        case IterableValidationNote(index=index) as note:
            return "" if note.startswith(_OF_A_KEY) else index  # what is wrong with a key is wrong with its object
        case _:
            return ""


_OF_A_KEY = "Structuring mapping key"


def _below(given: object, step: str | int) -> object:
    """Return what stands in a document one step down: None where nothing is there, the same where there is no step."""
    if isinstance(given, dict) and step != "":
        return given.get(step)
    return given[step] if isinstance(given, list) and isinstance(step, int) else given


# --- verdicts, reviews, reports ---------------------------------------------------------------------


def dump_verdict(verdict: Verdict | VerdictDocument) -> dict[str, Any]:
    """Return the document of a verdict, as plain values for ``json``."""
    return VERDICT.write(VerdictDocument.of(verdict) if isinstance(verdict, Verdict) else verdict)


def load_verdict(document: object) -> VerdictDocument:
    """Return what the document of a verdict says; ``judged_again`` judges it anew. Raises as ``load_registry`` does."""
    return VERDICT.read(document)


def dump_review(review: Review | ReviewDocument) -> dict[str, Any]:
    """Return the document of a review, as plain values for ``json``.

    The report, the work, and each finding with its reasons.
    """
    return REVIEW.write(ReviewDocument.of(review) if isinstance(review, Review) else review)


def load_review(document: object) -> ReviewDocument:
    """Return what the document of a review says: report, work, what was found. Raises as ``load_registry`` does."""
    return REVIEW.read(document)


def dump_report(report: ResolutionReport) -> dict[str, Any]:
    """Return the document of a report, as plain values for ``json``."""
    return REPORT.write(report)


def load_report(document: object) -> ResolutionReport:
    """Return the report of a document; figures that do not follow from the others are faults.

    Raises as ``load_registry`` does.
    """
    return REPORT.read(document)


def dump_work(work: WorkReport) -> dict[str, Any]:
    """Return the document of the work of a period, as plain values for ``json``: how often by id, the ids by term."""
    return WORK.write(work)


def load_work(document: object) -> WorkReport:
    """Return the work of a period of a document; units that do not add up are a fault.

    Raises as ``load_registry`` does.
    """
    return WORK.read(document)


def dump_figures(table: FigureTable) -> dict[str, Any]:
    """Return the document of a table of figures, as plain values for ``json``."""
    return FIGURES.write(FigureTableDocument.of(table))


def load_figures(document: object, *, measures: Iterable[Measure] = REVIEW_MEASURES) -> FigureTable:
    """Return the table of figures of a document, of some *measures*. Raises as ``load_registry`` does."""
    return _completed(partial(FIGURES.read(document).table, measures=measures))


def dump_form_1(form: Form1) -> dict[str, Any]:
    """Return the document of Form 1, as plain values for ``json``; a percentage is exact, as 100 or as 200/3."""
    return FORM_1.write(form)


def load_form_1(document: object) -> Form1:
    """Return the Form 1 of a document. Raises as ``load_registry`` does."""
    return FORM_1.read(document)


def dump_form_5(form: Form5) -> dict[str, Any]:
    """Return the document of Form 5, as plain values for ``json``."""
    return FORM_5.write(form)


def load_form_5(document: object) -> Form5:
    """Return the Form 5 of a document. Raises as ``load_registry`` does."""
    return FORM_5.read(document)


def _completed(complete: Callable[[], T]) -> T:
    """Return what is made of a document that has been read; a fault is told with its path from the root."""
    faults: list[Nq28Error] = []
    try:
        made = complete()
    except Nq28Error as error:
        faults = [_placed(fault, "") for fault in faults_in(error)]
    _raise_bounded(faults)
    return made


# --- cases and answers ------------------------------------------------------------------------------


def dump_cases(cases: Iterable[Case]) -> dict[str, Any]:
    """Return the document of cases of law, as plain values for ``json``."""
    return CASES.write(CasesDocument(cases=tuple(map(CaseDocument.of, cases))))


def load_cases(document: object, *, rulebook: Rulebook = RULEBOOK) -> tuple[Case, ...]:
    """Return the cases of a document, of rules of *rulebook*. Raises as ``load_registry`` does."""
    read = CASES.read(document)
    cases: list[Case] = []
    faults: list[Nq28Error] = []
    for place, one in enumerate(read.cases):
        try:
            cases.append(one.case(rulebook=rulebook))
        except Nq28Error as error:
            faults += [_placed(fault, f".cases[{place}]") for fault in faults_in(error)]
    _raise_bounded(faults)
    return tuple(cases)


def load_sheet(document: object, *, rulebook: Rulebook = RULEBOOK) -> Sheet:
    """Return the answers that a form sends, for a rule of *rulebook*. Raises as ``load_registry`` does.

    >>> sent = {"format": "nq28model.sheet", "version": 1, "rule": "party.organisation.formable",
    ...         "on": "2019-10-31", "facts": {"official_members": 2}}
    >>> load_sheet(sent).judge().truth
    <Truth.NO: 0>
    """
    return _completed(partial(SHEET.read(document).sheet, rulebook=rulebook))


def dump_sheet(sheet: Sheet) -> dict[str, Any]:
    """Return the document of the answers to a rule, as plain values for ``json``."""
    facts = {id: plain(value) for id, value in sheet.facts.items()}
    return SHEET.write(SheetDocument(rule=sheet.rule.id, on=sheet.on, facts=facts))


_CONVERTER = _converter()
