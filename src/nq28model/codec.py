"""Registries and reviews as JSON documents (extra ``codec``).

A document is a dict of plain values, as ``json`` reads and writes them. What is wrong with one is told all at
once, each fault with its path inside the document.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter, abc
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from importlib import resources
from pathlib import Path
from types import GenericAlias
from typing import Any, TypeVar, get_args, get_origin

import attrs
import cattrs
from cattrs.errors import (
    AttributeValidationNote,
    BaseValidationError,
    ForbiddenExtraKeysError,
    IterableValidationNote,
)

from nq28model.entities import (
    MassLevel,
    Organisation,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    YouthOrganisation,
)
from nq28model.errors import Faults, InvalidDocument, InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.facts import FACTS_BY_ID
from nq28model.history import EVENT_KINDS, Event, Registry
from nq28model.law import Citation
from nq28model.periods import ReviewPeriod
from nq28model.reports import Balance, Finding, ResolutionReport, Review, WorkReport
from nq28model.terms import Term
from nq28model.verdict import Verdict, fact_faults
from nq28model.words import Words

T = TypeVar("T")

FORMAT = "nq28model.registry"
VERSION = 1

_EVENT = Words(vi="loại sự kiện", en="kind of event")
_BRANCH = Words(vi="loại tổ chức", en="kind of organisation")
_TERM = Words(vi="giá trị", en="value")
_KEY = Words(vi="khóa", en="key")


@attrs.frozen(kw_only=True)
class RegistryDocument:
    """A registry with what a reader should know of it, and the review that it is kept for."""

    about: Words
    registry: Registry
    review: ReviewPeriod | None = None


def load_registry(document: object) -> RegistryDocument:
    """Return the registry that a document describes.

    Raises ``InvalidDocument``, ``InvalidValue`` or ``UnknownName`` with the path inside the document (several
    faults come in one ``Faults``), and ``BrokenHistory`` where its events cannot have happened.
    """
    try:
        read = _CONVERTER.structure(document, _Document)
    except (BaseValidationError, Nq28Error) as error:
        faults = _faults(error, "")
        raise (Faults(faults) if len(faults) > 1 else faults[0]) from error
    return RegistryDocument(
        about=read.about, registry=Registry.of(read.events, kept_for=read.kept_for), review=read.review
    )


def read_registry(path: Path) -> RegistryDocument:
    """Return the registry in a JSON file.

    Raises ``InvalidDocument`` for a file that is not there, is not JSON, or does not describe a registry.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise InvalidDocument(str(path), Words(vi="không có tệp này", en="there is no such file")) from error
    except OSError as error:
        raise InvalidDocument(
            str(path),
            Words(vi="không đọc được tệp: {why}", en="the file cannot be read: {why}").fill(why=error.strerror),
        ) from error
    except UnicodeDecodeError as error:
        raise InvalidDocument(str(path), Words(vi="tệp không phải UTF-8", en="the file is not UTF-8 text")) from error
    return load_registry(parse(text, str(path)))


def parse(text: str, where: str) -> object:
    """Return what a JSON text says; *where* names it in the message.

    Raises ``InvalidDocument`` for what is not JSON, and for a key that is given twice.
    """
    try:
        written = json.loads(text, object_pairs_hook=_Pairs)
        faults = list(_doubles(written, ""))
        read = _without_pairs(written)
    except json.JSONDecodeError as error:
        raise InvalidDocument(
            f"{where}:{error.lineno}:{error.colno}",
            Words(vi="không phải JSON: {why}", en="this is not JSON: {why}").fill(why=error.msg),
        ) from error
    except RecursionError as error:
        raise InvalidDocument(where, Words(vi="lồng nhau quá sâu", en="this is nested too deeply")) from error
    except ValueError as error:  # Python reads no whole number of more than some thousand digits
        raise InvalidDocument(where, Words(vi="có số quá dài", en="a number in it is too long")) from error
    raise_faults(faults)
    return read


class _Pairs(list[tuple[str, Any]]):
    """A JSON object as it is written, key after key."""


def _doubles(written: object, path: str) -> Iterator[InvalidDocument]:
    """Yield a fault for each key that an object has twice."""
    if isinstance(written, _Pairs):
        for key, times in Counter(key for key, _ in written).items():
            if times > 1:
                yield InvalidDocument(f"{path}.{key}", Words(vi="khóa này có hai lần", en="this key is given twice"))
        for key, value in written:
            yield from _doubles(value, f"{path}.{key}")
    elif isinstance(written, list):
        for place, value in enumerate(written):
            yield from _doubles(value, f"{path}[{place}]")


def _without_pairs(written: object) -> object:
    """Return it with its objects as dicts."""
    if isinstance(written, _Pairs):
        return {key: _without_pairs(value) for key, value in written}
    if isinstance(written, list):
        return [_without_pairs(value) for value in written]
    return written


def sample_registry() -> RegistryDocument:
    """Return the sample that comes with the package: the made-up units of Dương Kinh District.

    Its totals are those of the published review of 31/10/2019; the library computes them from the events.
    """
    text = resources.files("nq28model").joinpath("samples", "duong-kinh.json").read_text(encoding="utf-8")
    return load_registry(parse(text, "duong-kinh.json"))


def dump_registry(document: RegistryDocument) -> dict[str, Any]:
    """Return the document of a registry, as plain values for ``json``; a ``Decimal`` becomes a float."""
    dumped: dict[str, Any] = _CONVERTER.unstructure(
        _Document(
            format=FORMAT,
            version=VERSION,
            about=document.about,
            review=document.review,
            kept_for=document.registry.kept_for,
            events=document.registry.events,
        )
    )
    return dumped


# --- reading and writing by type --------------------------------------------------------------------


def _is_this(wanted: str) -> Callable[[object, attrs.Attribute[Any], object], None]:
    def check(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
        if str(value) != wanted:
            raise InvalidValue(attribute.name, value, Words(vi=wanted, en=wanted))

    return check


@attrs.frozen(kw_only=True)
class _Document:
    format: str = attrs.field(validator=_is_this(FORMAT))
    version: int = attrs.field(validator=_is_this(str(VERSION)))
    about: Words
    review: ReviewPeriod | None = None
    kept_for: tuple[str, ...] = ()
    events: tuple[Event, ...]


def _tag(kind: type) -> str:
    """Return the name of a class as documents write it: ``UnitSurveyed`` is ``unit_surveyed``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


_EVENT_KINDS: Mapping[str, type] = {_tag(kind): kind for kind in EVENT_KINDS}
_ORGANISATION_KINDS: Mapping[str, type] = {
    "party": PartyOrganisation,
    "union": UnionOrganisation,
    "youth": YouthOrganisation,
}


def _tagged(converter: cattrs.Converter, union: Any, key: str, kinds: Mapping[str, type], noun: Words) -> None:
    """Read and write the members of *union* by a *key* that names the kind."""
    names = {kind: name for name, kind in kinds.items()}

    def structure(value: object, _: Any) -> Any:
        rest = dict(_an_object(value))
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


def _fields(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    read = converter.gen_structure_attrs_fromdict(kind)
    return lambda value, _: read(_an_object(value), kind)


def _is_many(kind: Any) -> bool:
    return get_origin(kind) is tuple or _is_set(kind)


def _is_set(kind: Any) -> bool:
    return get_origin(kind) is frozenset


def _many(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    """Read a tuple or a set from a list, and from nothing else that can be iterated: not from a text."""
    into: Any = get_origin(kind)
    a_list: Any = GenericAlias(list, get_args(kind)[:1])

    def structure(value: object, _: Any) -> Any:
        if not isinstance(value, list):
            raise InvalidValue("", value, _A_LIST)
        return into(converter.structure(value, a_list))

    return structure


def _answers(value: object, _: Any) -> Mapping[str, Any]:
    answers = _an_object(value)
    raise_faults(list(fact_faults(answers, FACTS_BY_ID)))
    return answers


def _is_table(kind: Any) -> bool:
    return get_origin(kind) is abc.Mapping and kind != Mapping[str, Any]


def _table(kind: Any, converter: cattrs.Converter) -> Callable[[object, Any], Any]:
    """Read a table by terms from an object, each entry for itself."""
    keys, values = get_args(kind)

    def structure(value: object, _: Any) -> Any:
        return {
            converter.structure(key, keys): converter.structure(one, values) for key, one in _an_object(value).items()
        }

    return structure


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
_A_DAY = Words(vi="một ngày viết như 2019-10-31", en="a day written like 2019-10-31")


def _number(value: object, _: Any) -> int | float | None:
    if value is None or (isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)):
        return value
    raise InvalidValue("", value, _A_NUMBER)


def _day(value: object, _: Any) -> date:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise InvalidValue("", value, _A_DAY) from error
    raise InvalidValue("", value, _A_DAY)


def _term(value: object, kind: type[Term]) -> Term:
    for term in kind:
        if term == value:
            return term
    raise UnknownName(_TERM, value, [str(term) for term in kind])


def _rank(value: object, _: Any) -> PartyRank | MassLevel:
    """Return a rank of the Party's tree, or a level of a mass organisation's: their ids differ."""
    ranks: tuple[PartyRank | MassLevel, ...] = (*PartyRank, *MassLevel)
    for rank in ranks:
        if rank == value:
            return rank
    raise UnknownName(_TERM, value, map(str, ranks))


def _converter() -> cattrs.Converter:
    converter = cattrs.Converter(forbid_extra_keys=True, omit_if_default=True)
    converter.register_structure_hook_factory(attrs.has, _fields)
    converter.register_structure_hook_factory(_is_many, _many)
    converter.register_unstructure_hook_func(_is_set, lambda terms: sorted(str(term) for term in terms))
    converter.register_structure_hook_func(lambda kind: kind == Mapping[str, Any], _answers)
    converter.register_structure_hook_factory(_is_table, _table)
    converter.register_structure_hook(str, _text)
    converter.register_structure_hook(int, _exactly(int, Words(vi="một số nguyên", en="a whole number")))
    converter.register_structure_hook(bool, _exactly(bool, Words(vi="true hoặc false", en="true or false")))
    converter.register_structure_hook(date, _day)
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(int | float | Decimal | None, _number)
    converter.register_unstructure_hook(Decimal, float)
    converter.register_unstructure_hook(Fraction, str)
    converter.register_structure_hook(Term, _term)
    converter.register_unstructure_hook(Term, str)
    converter.register_structure_hook(PartyRank | MassLevel, _rank)
    converter.register_structure_hook(
        PartyRank | MassLevel | None, lambda value, kind: None if value is None else _rank(value, kind)
    )
    _tagged(converter, Organisation, "branch", _ORGANISATION_KINDS, _BRANCH)
    _tagged(converter, Event, "event", _EVENT_KINDS, _EVENT)
    return converter


def _faults(error: BaseException, path: str) -> list[Nq28Error]:
    """Return what is wrong with a document, each fault with its path."""
    if isinstance(error, ExceptionGroup):
        return [fault for one in error.exceptions for fault in _faults(one, path + _step(one))]
    where = path or "."
    match error:
        case ForbiddenExtraKeysError(extra_fields=extra, cl=kind):
            known = [field.name for field in attrs.fields(kind)]
            return [UnknownName(_KEY, key, known, where) for key in sorted(extra)]
        case UnknownName():
            return [UnknownName(error.kind, error.name, error.known, where)]
        case InvalidValue():
            return [InvalidValue(f"{path}.{error.where}" if error.where else where, error.given, error.wanted)]
        case KeyError():
            return [
                InvalidDocument(
                    where, Words(vi="thiếu khóa {key}", en="the key {key} is missing").fill(key=repr(error.args[0]))
                )
            ]
        case _:
            return [InvalidDocument(where, Words(vi="giá trị không hợp lệ: {why}", en="{why}").fill(why=str(error)))]


def _step(error: BaseException) -> str:
    """Return the step of the path that cattrs noted on an error."""
    match next(iter(getattr(error, "__notes__", ())), None):
        case AttributeValidationNote(name=name):
            return f".{name}"
        case IterableValidationNote(index=index):
            return f"[{index}]"
        case _:
            return ""


# --- reviews as plain values ------------------------------------------------------------------------


def dump_review(review: Review) -> dict[str, Any]:
    """Return a review as plain values for ``json``: the report, and each finding with its reasons."""
    return {
        "on": review.on.isoformat(),
        "report": _report(review.report),
        "work": dump_work(review.work),
        "findings": [_finding(finding) for finding in review.findings],
    }


def dump_work(work: WorkReport) -> dict[str, Any]:
    """Return the work of a period as plain values for ``json``: how often by id, and the ids by term."""
    return {
        "first_day": work.interval.start.isoformat(),
        "last_day": work.interval.last_day.isoformat(),
        "units": work.units,
        **{
            field.name: _plain(getattr(work, field.name))
            for field in attrs.fields(WorkReport)
            if field.name != "interval"
        },
    }


def dump_verdict(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as plain values for ``json``."""
    return {
        "truth": verdict.truth.name.lower(),
        "on": verdict.on.isoformat(),
        "asks": [fact.id for fact in verdict.questions],
        "needs": [
            {"fact": need.fact, "now": _plain(need.now), "wanted": _plain(need.wanted)} for need in verdict.needs
        ],
        "citations": [_citation(citation) for citation in verdict.citations],
        "evidence": verdict.evidence.name.lower() if verdict.evidence is not None else None,
        "explanation": {"vi": verdict.explain("vi"), "en": verdict.explain("en")},
    }


def _plain(value: Any) -> Any:
    return _CONVERTER.unstructure(value)


def _citation(citation: Citation) -> dict[str, Any]:
    provision = citation.provision
    return {
        "instrument": citation.instrument.id,
        "provision": _words(provision) if provision is not None else None,
        "kept_by": [later.id for later in citation.kept_by],
    }


def _words(words: Words) -> dict[str, str]:
    return {"vi": words.vi, "en": words.en}


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "kind": str(finding.kind),
        "subject": finding.subject,
        "name": finding.name,
        "rule": finding.rule.id if finding.rule is not None else None,
        "day": _plain(finding.day),
        "weaknesses": [str(weakness) for weakness in finding.weaknesses],
        "obstacles": [str(obstacle) for obstacle in finding.obstacles],
        "verdict": dump_verdict(finding.verdict) if finding.verdict is not None else None,
        "missing": _words(finding.missing.words) if finding.missing is not None else None,
    }


def _report(report: ResolutionReport) -> dict[str, Any]:
    period = report.period
    return {
        "label": period.label,
        "data_as_of": _plain(period.data_as_of),
        "conference": _plain(period.conference),
        "publication": _plain(period.publication),
        "first_day": report.interval.start.isoformat(),
        "last_day": report.interval.last_day.isoformat(),
        "branches": {
            str(branch.branch): {
                "organisations": _balance(branch.organisations),
                "members": _balance(branch.members),
                "members_gained": branch.members_gained,
            }
            for branch in report.branches
        },
        "collectives_commended": report.collectives_commended,
        "individuals_commended": report.individuals_commended,
        "units_listed": report.units_listed,
        "surveys": report.surveys,
        "meetings": report.meetings,
        "headcounts_reported": report.headcounts_reported,
        "obstacles": {str(obstacle): number for obstacle, number in report.obstacles.items()},
        "scope_unclear": list(report.scope_unclear),
    }


def _balance(balance: Balance) -> dict[str, Any]:
    return {
        "opening": balance.opening,
        "in": {flow.id: flow.number for flow in balance.ins},
        "out": {flow.id: flow.number for flow in balance.outs},
        "closing": balance.closing,
        "residual": balance.residual,
    }


_CONVERTER = _converter()
