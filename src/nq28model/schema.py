"""JSON Schema of the documents, generated from the types that they hold (draft 2020-12).

Titles are in both languages, the Vietnamese first: of a kind of event, of a key, of each term of a closed list, and
of each fact with its question. What is stated here is of form; whether events can have happened, and whether figures
agree, is for the reader to say.
"""

from __future__ import annotations

from collections import abc
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from types import NoneType, UnionType
from typing import Any, Union, assert_never, get_args, get_origin, get_type_hints

import attrs
from attrs import define, field

from nq28model.codec import (
    DOCUMENT_KINDS,
    EVENTS,
    ORGANISATION_NAMES,
    SHEET,
    WRITTEN_AS,
    DocumentKind,
    key_of,
)
from nq28model.documents import (
    BalanceDocument,
    BranchDocument,
    CaseDocument,
    CasesDocument,
    CitationDocument,
    FigureTableDocument,
    FindingDocument,
    IntervalDocument,
    NeedDocument,
    PartDocument,
    Plain,
    ReportDocument,
    ReviewDocument,
    SheetDocument,
    VerdictDocument,
    WorkDocument,
)
from nq28model.domains import Choice, Day, Number, Share, Whole, YesNo
from nq28model.entities import (
    Decision,
    Headcount,
    Organisation,
    PartyOrganisation,
    UnionOrganisation,
    Unit,
    YouthOrganisation,
)
from nq28model.errors import UnknownName
from nq28model.facts import FACTS_BY_ID
from nq28model.history import (
    EVENT_NAMES,
    Admitted,
    Assessed,
    CameBack,
    Commended,
    CommitteeAppointed,
    CommitteeElected,
    Confirmed,
    CongressHeld,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    HeadquartersMoved,
    Inspected,
    Left,
    MeetingHeld,
    MemberListed,
    MembersTransferred,
    MergedInto,
    OrganisationListed,
    OwnerContacted,
    Part,
    Proposed,
    RankChanged,
    Reassigned,
    Received,
    Renamed,
    Restored,
    SentTemporarily,
    Split,
    TrainingHeld,
    TransferredOut,
    UnitChanged,
    UnitClosed,
    UnitFounded,
    UnitListed,
    UnitSurveyed,
)
from nq28model.periods import ReviewPeriod
from nq28model.reports import Form1, Form5, OpenFinding
from nq28model.reports.forms import Form1Row, Form5Row
from nq28model.rule_coverage import own_parts
from nq28model.spec import Fact, Rule
from nq28model.terms import Term
from nq28model.words import Words

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_KIND = Words(vi="loại văn bản", en="kind of document")


def schema_of(kind: str) -> Schema:
    """Return the JSON Schema of a kind of document by its id, such as ``registry``, in the version that is written.

    Raises ``UnknownName`` for an id that is not of ``DOCUMENT_KINDS``.

    >>> schema_of("verdict")["title"]
    'kết luận về một quy tắc / verdict on a rule'
    >>> schema_of("registry")["properties"]["version"]
    {'const': 1, 'title': 'phiên bản của định dạng / version of the format'}
    """
    kinds = {one.id: one for one in DOCUMENT_KINDS}
    if kind not in kinds:
        raise UnknownName(_KIND, kind, kinds)
    found = kinds[kind]
    writer = _Writer()
    return writer.whole(found, writer.lines() if found is EVENTS else writer.document(found))


def schema_of_sheet(rule: Rule) -> Schema:
    """Return the JSON Schema of the sheet that a form sends for one rule, with the questions of its wordings.

    >>> from nq28model.rules import RULEBOOK
    >>> facts = schema_of_sheet(RULEBOOK["youth.cell.formable"])["properties"]["facts"]["properties"]
    >>> facts["youth_members"]["description"].partition(" / ")[2]
    'How many Youth Union members work in the unit?'
    """
    writer = _Writer()
    body = writer.document(SHEET)
    body["properties"]["rule"] = {"const": rule.id, **_titled(rule.says)}
    asked = {fact.id: fact for fact in _asked(rule)}
    body["properties"]["facts"] = {**_answers(asked), **_titled(_KEYS["facts"])}
    return writer.whole(SHEET, body)


def _asked(rule: Rule) -> Iterator[Fact[Any]]:
    """Yield each fact that a wording of the rule, or of a rule in it, is about, once or more."""
    for version in rule.text.versions:
        for part in own_parts(version.value):
            yield from _asked(part) if isinstance(part, Rule) else (part.fact,)


# --- types ------------------------------------------------------------------------------------------


@define
class _Writer:
    """Writes the schemas of types, and keeps those that are named."""

    defs: dict[str, Schema] = field(factory=dict)

    def whole(self, kind: DocumentKind[Any], body: Schema) -> Schema:
        """Return the schema of a document, with those that it refers to."""
        return {
            "$schema": DIALECT,
            "$id": f"urn:nq28model:{kind.id}:{kind.version}",
            **_titled(kind.words),
            **body,
            "$defs": dict(sorted(self.defs.items())),
        }

    def document(self, kind: DocumentKind[Any]) -> Schema:
        """Return the schema of a document of one kind: its head, and what it holds."""
        body = self.fields(_written_as(kind.holds))
        head = self.head(kind)
        return {**body, "properties": {**head, **body["properties"]}, "required": [*head, *body["required"]]}

    def lines(self) -> Schema:
        """Return the schema of a line of events: the head, or an event."""
        head = self.head(EVENTS)
        self.defs["head"] = {
            "type": "object", "properties": head, "required": list(head), "additionalProperties": False
        }  # fmt: skip
        return {
            "type": "object",
            "if": {"required": ["format"]},
            "then": {"$ref": "#/$defs/head"},
            "else": self.of(Event),
        }

    def head(self, kind: DocumentKind[Any]) -> Schema:
        """Return the schemas of the format and the version."""
        return {key: {"const": value, **_titled(_KEYS[key])} for key, value in kind.head.items()}

    def fields(self, kind: type, tag: Schema | None = None) -> Schema:
        """Return the schema of an object of a class, with the key that tells its kind where it has one."""
        types = get_type_hints(kind)
        properties = {key_of(one): self.key(kind, key_of(one), types[one.name]) for one in attrs.fields(kind)}
        needed = [key_of(one) for one in attrs.fields(kind) if one.default is attrs.NOTHING]
        return {
            "type": "object",
            "properties": {**(tag or {}), **properties},
            "required": [*(tag or {}), *needed],
            "additionalProperties": False,
        }

    def key(self, kind: type, key: str, type_: Any) -> Schema:
        """Return the schema of what stands at a key."""
        words = _KEYS_OF.get((kind, key), _KEYS[key])
        return {**self.of(type_), **_BOUNDS_OF.get((kind, key), _BOUNDS.get(key, {})), **_titled(words)}

    def of(self, type_: Any) -> Schema:
        """Return the schema of a type."""
        if type_ in _SIMPLE:
            return dict(_SIMPLE[type_])
        if type_ in (Event, Organisation):
            return self.tagged(type_)
        origin, parts = get_origin(type_), get_args(type_)
        if origin in (Union, UnionType):
            return self.either(parts)
        if origin is abc.Mapping:
            return self.mapping(*parts)
        if origin in (tuple, frozenset):
            only_once = {"uniqueItems": True} if origin is frozenset else {}
            return {"type": "array", "items": self.of(parts[0]), **only_once}
        return self.named(type_)

    def either(self, parts: tuple[Any, ...]) -> Schema:
        """Return the schema of one of several types."""
        if Decimal in parts:
            return {"type": ["number", "string", "null"], "pattern": _DECIMAL}
        if Fraction in parts:
            return {"type": ["integer", "string", "null"], "pattern": _FRACTION}
        schemas = [self.of(part) for part in parts]
        if all(schema.keys() <= {"type", "format", "pattern"} for schema in schemas):
            return {**schemas[0], "type": [schema["type"] for schema in schemas]}
        if len(parts) == 2 and attrs.has(parts[0]):  # said so that a fault inside keeps its own path
            return {"type": ["object", "null"], "if": {"type": "object"}, "then": schemas[0]}
        return {"anyOf": schemas}

    def mapping(self, keys: Any, values: Any) -> Schema:
        """Return the schema of an object whose keys are ids."""
        if values is Any:
            self.defs.setdefault("answers", _answers(FACTS_BY_ID))
            return {"$ref": "#/$defs/answers"}
        if keys is str:
            return {"type": "object", "additionalProperties": self.of(values)}
        one = self.of(values)
        return {
            "type": "object",
            "properties": {str(term): {**one, **_titled(term.words)} for term in keys},
            "additionalProperties": False,
        }

    def named(self, kind: Any) -> Schema:
        """Return a reference to the schema of a class or a closed list, which is written once."""
        kind = _written_as(kind)
        if kind.__name__ not in self.defs:
            self.defs[kind.__name__] = {}  # it may refer to itself
            self.defs[kind.__name__] = (
                {**self.fields(kind), **_titled(_CLASSES[kind])} if attrs.has(kind) else _terms(kind)
            )
        return {"$ref": f"#/$defs/{kind.__name__}"}

    def tagged(self, union: Any) -> Schema:
        """Return the schema of the members of a union, told apart by a key: each fault keeps its own path."""
        key, names = _TAGS[union]
        for name, kind in names.items():
            tag = {key: {"const": name, **_titled(_CLASSES[kind])}}
            self.defs.setdefault(name, {**self.fields(kind, tag), **_titled(_CLASSES[kind])})
        return {
            "type": "object",
            "properties": {key: {"enum": list(names)}},
            "required": [key],
            "allOf": [
                {
                    "if": {"properties": {key: {"const": name}}, "required": [key]},
                    "then": {"$ref": f"#/$defs/{name}"},
                }
                for name in names
            ],
        }


def _written_as(kind: Any) -> Any:
    """Return the class that stands in a document in the place of another, or the class itself."""
    return WRITTEN_AS[kind][0] if kind in WRITTEN_AS else kind


def _titled(words: Words, description: Words | None = None) -> Schema:
    said = {"title": _both(words)}
    return said if description is None else {**said, "description": _both(description)}


def _both(words: Words) -> str:
    return f"{words.vi} / {words.en}"


def _terms(kind: Any) -> Schema:
    """Return the schema of a closed list: the id of each term, with its words."""
    ids = (str(one) if isinstance(one, Term) else one.name.lower() for one in kind)
    return {"oneOf": [{"const": id, **_titled(one.words)} for id, one in zip(ids, kind, strict=True)]}


_DAY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_DECIMAL = r"^-?[0-9]+\.[0-9]+$"
_FRACTION = r"^-?[0-9]+/0*[1-9][0-9]*$"

_SIMPLE: Mapping[Any, Schema] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    date: {"type": "string", "format": "date", "pattern": _DAY},
    NoneType: {"type": "null"},
    Plain: {"type": ["string", "number", "boolean", "null"]},
}
_TAGS: Mapping[Any, tuple[str, Mapping[str, type]]] = {
    Event: ("event", EVENT_NAMES),
    Organisation: ("branch", ORGANISATION_NAMES),
}


def _answers(facts: Mapping[str, Fact[Any]]) -> Schema:
    """Return the schema of a sheet of answers to some facts; null is an answer that is not known."""
    return {
        "type": "object",
        "properties": {id: {**_answer(fact), **_titled(fact.words, fact.question)} for id, fact in facts.items()},
        "additionalProperties": False,
    }


def _answer(fact: Fact[Any]) -> Schema:
    match fact.domain:
        case YesNo():
            return {"type": ["boolean", "null"]}
        case Choice(terms):
            return {"oneOf": [*({"const": str(term), **_titled(term.words)} for term in terms), {"type": "null"}]}
        case Whole(least, most):
            return {"type": ["integer", "null"], **_between(least, most)}
        case Number(least, most):
            exact = f"{_DECIMAL}|{_FRACTION}"
            return {"type": ["number", "string", "null"], "pattern": exact, **_between(least, most)}
        case Share():
            return {"type": ["integer", "string", "null"], "pattern": _FRACTION, **_between(0, 1)}
        case Day():
            return {"type": ["string", "null"], "format": "date", "pattern": _DAY}
        case _:
            assert_never(fact.domain)


def _between(least: int | None, most: int | None) -> Schema:
    bounds = {"minimum": least, "maximum": most}
    return {key: bound for key, bound in bounds.items() if bound is not None}


# --- words ------------------------------------------------------------------------------------------

_COUNT = {"minimum": 0}
_COUNTS = {"allOf": [{"additionalProperties": _COUNT}]}
_SOME = {"minimum": 1}
_NOT_BLANK = {"pattern": r"\S"}
_BOUNDS: Mapping[str, Schema] = {
    "id": _NOT_BLANK,
    "vi": _NOT_BLANK,
    "en": _NOT_BLANK,
    "agenda": _COUNTS,
    "total": _COUNT,
    "official": _COUNT,
    "number": _SOME,
    "attended": _SOME,
    "collectives": _COUNT,
    "individuals": _COUNT,
    "year": {"minimum": 1930},
    "years": _SOME,
    "organisations": {"minItems": 2, "uniqueItems": True},
    "state_capital_percent": {"minimum": 0, "maximum": 100},
    "foreign_capital_percent": {"minimum": 0, "maximum": 100},
}
"""What the types ask of a value at a key, as far as a schema can say it."""

_BOUNDS_OF: Mapping[tuple[type, str], Schema] = {
    (Assessed, "members"): _COUNTS,
    (Commended, "organisations"): {"uniqueItems": True},
    (CommitteeAppointed, "members"): _SOME,
    (CommitteeElected, "members"): _SOME,
    (Split, "parts"): {"minItems": 1},
    (WorkDocument, "attended"): {},
}
"""What one class asks of a value at a key."""

_CLASSES: Mapping[type, Words] = {
    UnitListed: Words(vi="đơn vị có trong danh sách", en="a unit stands on the list"),
    UnitFounded: Words(vi="thành lập đơn vị", en="a unit is founded"),
    UnitChanged: Words(vi="đơn vị thay đổi loại hình, vốn", en="a unit changes its kind, form or capital"),
    UnitClosed: Words(vi="đơn vị chấm dứt hoạt động", en="a unit closes"),
    UnitSurveyed: Words(vi="khảo sát đơn vị", en="a unit is surveyed"),
    OwnerContacted: Words(vi="tiếp cận, vận động chủ doanh nghiệp", en="the owner of a unit is approached"),
    OrganisationListed: Words(vi="tổ chức có trong danh sách", en="an organisation stands on the list"),
    Established: Words(vi="thành lập tổ chức", en="an organisation is established"),
    Part: Words(vi="phần được chia, tách", en="a part that comes out of a split"),
    Split: Words(vi="chia tách tổ chức", en="an organisation is split"),
    Consolidated: Words(vi="hợp nhất các tổ chức", en="organisations are consolidated into a new one"),
    MergedInto: Words(vi="sáp nhập tổ chức", en="an organisation is merged into another"),
    Dissolved: Words(vi="giải thể tổ chức", en="an organisation is dissolved"),
    Disbanded: Words(vi="giải tán tổ chức", en="an organisation is disbanded as a discipline"),
    TransferredOut: Words(vi="quyết định chuyển giao tổ chức đảng", en="a Party organisation is transferred out"),
    Received: Words(vi="tiếp nhận tổ chức đảng", en="a Party organisation is received"),
    Reassigned: Words(vi="sắp xếp chuyển về nơi khác", en="an organisation is assigned elsewhere by a reorganisation"),
    RankChanged: Words(vi="chuyển loại hình, nâng cấp, hạ cấp", en="an organisation has another rank"),
    Renamed: Words(vi="đổi tên tổ chức", en="an organisation is renamed"),
    HeadquartersMoved: Words(vi="chuyển trụ sở", en="an organisation moves its seat"),
    CommitteeAppointed: Words(vi="chỉ định cấp ủy", en="a committee is appointed"),
    CommitteeElected: Words(vi="bầu cấp ủy", en="a committee is elected"),
    CongressHeld: Words(vi="tổ chức đại hội", en="a congress is held"),
    HeadcountReported: Words(vi="báo cáo số lượng đảng viên, đoàn viên", en="members are counted and reported"),
    MemberListed: Words(vi="có tên trong danh sách", en="a member stands on the list"),
    Admitted: Words(vi="kết nạp", en="members are admitted"),
    Confirmed: Words(vi="công nhận chính thức", en="members become official"),
    MembersTransferred: Words(vi="chuyển sinh hoạt chính thức", en="members change their place officially"),
    SentTemporarily: Words(vi="chuyển sinh hoạt tạm thời", en="members take part elsewhere for a time"),
    CameBack: Words(vi="hết thời hạn sinh hoạt tạm thời", en="members come back"),
    Left: Words(vi="ra khỏi danh sách", en="members cease to be members"),
    Died: Words(vi="từ trần", en="members have died"),
    Restored: Words(vi="phục hồi đảng tịch", en="members have their membership back"),
    MeetingHeld: Words(vi="sinh hoạt của tổ chức", en="a meeting is held"),
    TrainingHeld: Words(vi="tập huấn, bồi dưỡng", en="a training is held"),
    Inspected: Words(vi="kiểm tra, giám sát", en="an organisation is inspected"),
    Proposed: Words(vi="đề xuất, kiến nghị", en="a proposal is made"),
    Commended: Words(vi="khen thưởng", en="collectives and individuals are commended"),
    Assessed: Words(vi="đánh giá, xếp loại chất lượng", en="the work of a year is graded"),
    Unit: Words(vi="đơn vị", en="unit"),
    PartyOrganisation: Words(vi="tổ chức đảng", en="Party organisation"),
    UnionOrganisation: Words(vi="công đoàn", en="trade union"),
    YouthOrganisation: Words(vi="tổ chức Đoàn, Hội", en="organisation of the Youth Union or Federation"),
    Headcount: Words(vi="số lượng đảng viên, đoàn viên", en="so many members"),
    Decision: Words(vi="quyết định", en="decision on paper"),
    Words: Words(vi="văn bản song ngữ", en="text in both languages"),
    ReviewPeriod: Words(vi="giai đoạn sơ kết, tổng kết", en="review period"),
    NeedDocument: Words(vi="dữ kiện cần thay đổi", en="fact that would have to have another value"),
    CitationDocument: Words(vi="căn cứ pháp lý", en="where the law says so"),
    VerdictDocument: Words(vi="kết luận về một quy tắc", en="verdict on a rule"),
    SheetDocument: Words(vi="phiếu trả lời", en="sheet of answers"),
    CaseDocument: Words(vi="tình huống pháp lý", en="case of law"),
    CasesDocument: Words(vi="các tình huống pháp lý", en="cases of law"),
    BalanceDocument: Words(vi="đầu kỳ + tăng − giảm = cuối kỳ", en="opening + in − out = closing"),
    BranchDocument: Words(vi="tổ chức và thành viên của một hệ thống", en="organisations and members of one branch"),
    ReportDocument: Words(vi="báo cáo thực hiện Nghị quyết", en="report under the Resolution"),
    IntervalDocument: Words(vi="khoảng thời gian", en="stretch of days"),
    FigureTableDocument: Words(vi="bảng số liệu theo chỉ tiêu", en="table of figures"),
    PartDocument: Words(vi="số liệu của một phần", en="figures of one part"),
    Form1: Words(vi="Biểu số 1", en="Form 1"),
    Form1Row: Words(vi="dòng của Biểu số 1", en="line of Form 1"),
    Form5: Words(vi="Biểu số 5", en="Form 5"),
    Form5Row: Words(vi="dòng của Biểu số 5", en="row of Form 5"),
    WorkDocument: Words(vi="việc đã làm trong kỳ", en="work of a period"),
    OpenFinding: Words(vi="hạn chế chưa khắc phục", en="weakness not put right"),
    FindingDocument: Words(vi="kết quả rà soát", en="finding of the review"),
    ReviewDocument: Words(vi="rà soát", en="review"),
}
"""What each class is, as a reader of its schema sees it."""

_KEYS: Mapping[str, Words] = {
    "format": Words(vi="định dạng", en="format"),
    "version": Words(vi="phiên bản của định dạng", en="version of the format"),
    "affiliated_cells": Words(vi="chi bộ trực thuộc", en="affiliated cells"),
    "besides": Words(vi="tăng, giảm ngoài các dòng của biểu", en="what the form has no line for"),
    "figures": Words(vi="số liệu theo chỉ tiêu", en="figures by measure"),
    "grassroots_bodies": Words(vi="đảng bộ cơ sở", en="grassroots bodies"),
    "grassroots_cells": Words(vi="chi bộ cơ sở", en="grassroots cells"),
    "interval": Words(vi="kỳ báo cáo", en="the days reported on"),
    "last_year": Words(vi="cùng kỳ năm trước", en="the same days of last year"),
    "measures": Words(vi="các chỉ tiêu", en="the measures"),
    "part": Words(vi="phần", en="the part"),
    "percent": Words(vi="tỷ lệ % so với cùng kỳ", en="in percent of last year"),
    "rows": Words(vi="các dòng", en="the rows"),
    "sectional_bodies": Words(vi="đảng bộ bộ phận", en="sectional bodies"),
    "this_period": Words(vi="kỳ này", en="this period"),
    "whole": Words(vi="toàn bộ", en="the whole"),
    "about": Words(vi="giới thiệu", en="what it is about"),
    "agenda": Words(vi="số mục, hoặc số phút, theo nội dung", en="items, or minutes, by subject"),
    "agreed": Words(vi="đồng ý hay không", en="whether the owner agreed"),
    "anchor": Words(vi="ngày ban hành nghị quyết", en="day of the resolution"),
    "answers": Words(vi="câu trả lời theo mã dữ kiện", en="answers by the id of the fact"),
    "asks": Words(vi="dữ kiện cần hỏi", en="facts to ask for"),
    "attended": Words(vi="số người dự", en="how many attended"),
    "award": Words(vi="hình thức khen thưởng", en="kind of award"),
    "basis": Words(vi="loại khen thưởng", en="what the award is given for"),
    "branches": Words(vi="theo hệ thống tổ chức", en="by branch"),
    "by": Words(vi="tổ chức khen thưởng", en="the organisation that commends"),
    "cases": Words(vi="các tình huống", en="the cases"),
    "citations": Words(vi="căn cứ", en="where the law says what decided"),
    "cites": Words(vi="căn cứ phải có", en="what must be cited"),
    "closing": Words(vi="cuối kỳ", en="closing"),
    "collectives": Words(vi="số tập thể", en="how many collectives"),
    "collectives_commended": Words(vi="số tập thể được khen thưởng", en="collectives commended"),
    "conference": Words(vi="ngày hội nghị", en="day of the conference"),
    "contacted": Words(vi="số lượt tiếp xúc chủ đơn vị, theo đơn vị", en="contacts with the owner, by unit"),
    "covered": Words(vi="đơn vị đã khảo sát trong kỳ", en="units surveyed in the period"),
    "data_as_of": Words(vi="ngày chốt số liệu", en="last day of the data"),
    "day": Words(vi="ngày làm mốc", en="the day that counts"),
    "decided_by": Words(vi="cấp quyết định", en="committee that decided"),
    "decision": Words(vi="quyết định", en="decision"),
    "effective": Words(vi="ngày có hiệu lực", en="day from which it was so"),
    "en": Words(vi="tiếng Anh", en="English"),
    "ends": Words(vi="tổ chức cũ kết thúc hay không", en="whether the old organisation ends"),
    "events": Words(vi="các sự kiện", en="the events"),
    "evidence": Words(vi="mức độ chắc chắn của căn cứ", en="how well the law is known"),
    "explanation": Words(vi="giải thích", en="explanation"),
    "fact": Words(vi="dữ kiện", en="fact"),
    "facts": Words(vi="các dữ kiện", en="facts"),
    "findings": Words(vi="kết quả rà soát", en="findings"),
    "first_day": Words(vi="ngày đầu", en="first day"),
    "foreign_capital_percent": Words(vi="tỷ lệ vốn nước ngoài (%)", en="foreign share of capital (%)"),
    "found": Words(vi="hạn chế phát hiện", en="what was found"),
    "grade": Words(vi="mức xếp loại", en="grade"),
    "handed_over": Words(vi="ngày bàn giao", en="day of the handover"),
    "headcounts_reported": Words(vi="số lần báo cáo số lượng", en="head counts reported"),
    "headquarters": Words(vi="trụ sở", en="place of its seat"),
    "host": Words(vi="nơi sinh hoạt tạm thời", en="the host"),
    "id": Words(vi="mã", en="id"),
    "in": Words(vi="tăng", en="in"),
    "individuals": Words(vi="số cá nhân", en="how many individuals"),
    "individuals_commended": Words(vi="số cá nhân được khen thưởng", en="individuals commended"),
    "inspected": Words(vi="số cuộc kiểm tra, theo tổ chức", en="inspections, by organisation"),
    "instrument": Words(vi="mã văn bản pháp lý", en="id of the text of law"),
    "into": Words(vi="tổ chức nhận", en="what takes their place"),
    "is_official": Words(vi="chính thức hay không", en="whether official"),
    "issued": Words(vi="ngày ban hành", en="day of issue"),
    "issuer": Words(vi="mã tổ chức ban hành", en="id of the organisation that issued it"),
    "kept_by": Words(vi="văn bản tiếp tục duy trì", en="later texts that kept it"),
    "kept_for": Words(vi="sổ lập cho các tổ chức cấp trên", en="organisations on whose behalf it is kept"),
    "kind": Words(vi="loại", en="kind"),
    "label": Words(vi="tên giai đoạn", en="label of the years"),
    "last_day": Words(vi="ngày cuối", en="last day"),
    "legal_form": Words(vi="hình thức pháp lý", en="legal form"),
    "level": Words(vi="cấp", en="level"),
    "line": Words(vi="dòng trong tệp gốc", en="line of the file it comes from"),
    "located_in_hai_phong": Words(vi="đặt tại Hải Phòng", en="located in Hải Phòng"),
    "made_up": Words(vi="giả định", en="made up"),
    "meetings": Words(vi="số buổi sinh hoạt", en="meetings"),
    "member": Words(vi="mã ẩn danh của một người", en="opaque id of one person"),
    "members": Words(vi="số lượng đảng viên, đoàn viên", en="members"),
    "members_gained": Words(vi="số thành viên phát triển", en="members gained"),
    "members_to": Words(vi="nơi tiếp nhận đảng viên, đoàn viên", en="where the members go"),
    "missing": Words(vi="lý do không có quy tắc", en="why there is no rule"),
    "movement": Words(vi="Đoàn hay Hội", en="Youth Union or Federation"),
    "name": Words(vi="tên", en="name"),
    "needs": Words(vi="cần thay đổi", en="what would have to change"),
    "never_surveyed": Words(vi="đơn vị chưa khảo sát lần nào", en="units never surveyed"),
    "not_surveyed": Words(
        vi="đơn vị đã khảo sát trước kỳ, trong kỳ thì chưa", en="units surveyed before it, not in it"
    ),
    "now": Words(vi="giá trị hiện nay", en="the value now"),
    "number": Words(vi="số", en="number"),
    "obstacles": Words(vi="khó khăn, trở ngại", en="obstacles"),
    "official": Words(vi="số chính thức", en="how many are official"),
    "on": Words(vi="ngày xét", en="the day asked about"),
    "open_findings": Words(vi="hạn chế chưa khắc phục", en="weaknesses not put right"),
    "opening": Words(vi="đầu kỳ", en="opening"),
    "organisation": Words(vi="tổ chức", en="organisation"),
    "organisations": Words(vi="các tổ chức", en="organisations"),
    "out": Words(vi="giảm", en="out"),
    "parent": Words(vi="tổ chức cấp trên trực tiếp", en="the one it stands under"),
    "parts": Words(vi="các phần được chia, tách", en="the parts"),
    "place": Words(vi="nơi đặt trụ sở", en="id of a place"),
    "proposed": Words(vi="tổ chức đề xuất, theo nội dung", en="who made proposals, by what they are about"),
    "provision": Words(vi="điều, khoản", en="provision"),
    "publication": Words(vi="ngày công bố", en="day of publication"),
    "rank": Words(vi="loại hình, cấp", en="rank"),
    "recorded": Words(vi="ngày ghi nhận", en="day on which it was known"),
    "refused": Words(vi="đơn vị có chủ chưa đồng ý", en="units whose owner did not agree"),
    "remedied": Words(vi="ngày khắc phục xong", en="day by which it was put right"),
    "report": Words(vi="báo cáo", en="report"),
    "residual": Words(vi="chênh lệch", en="residual"),
    "review": Words(vi="giai đoạn tổng kết", en="review period"),
    "rule": Words(vi="mã quy tắc", en="id of the rule"),
    "scope_unclear": Words(vi="tổ chức chưa rõ phạm vi", en="organisations of unclear scope"),
    "source": Words(vi="nguồn", en="where it comes from"),
    "state_capital_percent": Words(vi="tỷ lệ vốn nhà nước (%)", en="the State's share of capital (%)"),
    "subject": Words(vi="mã đơn vị, tổ chức", en="id of the unit or organisation"),
    "surveyed": Words(vi="số lượt khảo sát, theo đơn vị", en="surveys, by unit"),
    "surveys": Words(vi="số lượt khảo sát", en="surveys"),
    "to": Words(vi="nơi đến", en="where to"),
    "total": Words(vi="tổng số", en="how many in all"),
    "trained": Words(vi="số lớp tập huấn, theo tổ chức", en="courses held, by organisation"),
    "truth": Words(vi="kết luận", en="truth value"),
    "uncounted": Words(vi="số lớp chưa rõ số người dự", en="courses of which it is not known how many attended"),
    "unit": Words(vi="đơn vị", en="unit"),
    "units": Words(vi="số đơn vị trong sổ cuối kỳ", en="units on the list at the end"),
    "units_listed": Words(vi="số đơn vị bổ sung vào sổ", en="units entered on the list"),
    "until": Words(vi="ngày cuối của thời hạn", en="last day of the term"),
    "verdict": Words(vi="kết luận", en="verdict"),
    "vi": Words(vi="tiếng Việt", en="Vietnamese"),
    "wanted": Words(vi="giá trị cần có", en="the value wanted"),
    "way": Words(vi="hình thức ra khỏi", en="the way out"),
    "weakness": Words(vi="hạn chế", en="weakness"),
    "weaknesses": Words(vi="các hạn chế", en="weaknesses"),
    "work": Words(vi="việc đã làm trong kỳ", en="work of the period"),
    "year": Words(vi="năm", en="year"),
    "years": Words(vi="số năm", en="how many years"),
}
"""What stands at each key, as a reader of the schema sees it."""

_KEYS_OF: Mapping[tuple[type, str], Words] = {
    (FigureTableDocument, "by"): Words(vi="phân tổ theo", en="by what the parts are told apart"),
    (FigureTableDocument, "parts"): Words(vi="các phần", en="the parts"),
    (Form1Row, "line"): Words(vi="dòng của biểu", en="line of the form"),
    (Form5Row, "kind"): Words(vi="loại hình đơn vị", en="kind of unit"),
    (Form5Row, "members"): Words(vi="số đảng viên", en="members"),
    (Form5, "total"): Words(vi="tổng cộng", en="all together"),
    (WorkDocument, "agreed"): Words(vi="đơn vị có chủ đồng ý", en="units whose owner agreed"),
    (WorkDocument, "found"): Words(vi="tổ chức có hạn chế, theo hạn chế", en="organisations by what was found in them"),
    (WorkDocument, "obstacles"): Words(vi="đơn vị gặp trở ngại, theo trở ngại", en="units by the obstacle met"),
    (WorkDocument, "remedied"): Words(
        vi="tổ chức đã khắc phục hết", en="organisations in which all that was found is put right"
    ),
    (OpenFinding, "found"): Words(vi="ngày phát hiện sau cùng", en="day on which it was last found"),
    (OpenFinding, "remedied"): Words(vi="ngày phải khắc phục xong", en="day by which it is to be put right"),
    (Commended, "organisations"): Words(
        vi="các tổ chức trong sổ được khen thưởng", en="organisations of the registry among those commended"
    ),
    (Assessed, "members"): Words(vi="số đảng viên theo mức xếp loại", en="members by their grade"),
    (Proposed, "about"): Words(vi="nội dung đề xuất", en="what the proposal is about"),
    (CongressHeld, "number"): Words(vi="đại hội lần thứ", en="ordinal of the congress"),
    (Decision, "number"): Words(vi="số quyết định", en="number of the decision"),
    (CommitteeAppointed, "members"): Words(vi="số cấp ủy viên", en="members of the committee"),
    (CommitteeElected, "members"): Words(vi="số cấp ủy viên", en="members of the committee"),
}
"""Keys that mean another thing in one class."""
