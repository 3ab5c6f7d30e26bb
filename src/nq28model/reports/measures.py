"""Measures: what is counted, as a flow or a stock, of which organisations; and tables of them, broken down.

Each is declared once and read off a tally: how many there are takes no further pass, whatever the breakdown.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TypeAlias

from attrs import field, frozen

from nq28model.entities import Branch, LegalForm, Organisation, Unit, UnitKind, rank_of
from nq28model.errors import joined
from nq28model.facts.reading import unit_facts
from nq28model.facts.reporting_vocabularies import CountUnit, Form5Type, MeasureKind, ReviewMeasure, UnitClass28
from nq28model.facts.statistics import FORM_5_TYPE, MINORITY_STATE_SHARE_COUNTS
from nq28model.history import Registry, Snapshot
from nq28model.periods import Interval
from nq28model.processes.derived import value_of
from nq28model.reports.tally import Counted, Reach, Tally, Way, tally
from nq28model.rows import Column, Rows, texts
from nq28model.rules import scope
from nq28model.rules.reporting.statistics_reckoning import class_28
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import judge
from nq28model.words import Told, Words

_PARTY = (Branch.PARTY,)
_UNION = (Branch.UNION,)
_YOUTH = (Branch.YOUTH_UNION, Branch.YOUTH_FEDERATION)
WHOLE = "whole"
"""What stands for the part of the row for all together."""


@frozen(kw_only=True)
class Measure:
    """What is counted: organisations or members of some branches, that went some ways or that there are.

    A flow counts those who went one of the ``ways`` in the period, a stock those that there are at its end, or at
    its opening where ``is_opening``. A flow is additive over periods but not over committees: a move between two of
    them is in one and out of the other, and neither for both together.
    """

    id: str
    words: Words
    kind: MeasureKind
    unit: CountUnit
    branches: tuple[Branch, ...]
    counted: Counted
    ways: tuple[tuple[Way, Reach | None], ...] = ()
    is_opening: bool = False

    def value(self, counts: Tally, scope: str, group: Hashable, branch: Branch) -> int:
        """Return what it counts of a group of one branch in a scope."""
        if branch not in self.branches:
            return 0
        if self.kind is MeasureKind.STOCK:
            stock = counts.opening if self.is_opening else counts.closing
            return stock[scope, group, self.counted]
        return sum(counts.way(scope, group, self.counted, way, reach) for way, reach in self.ways)


_FORMED = ((Way.FORMED, None),)
_DEVELOPED = ((Way.FORMED, None), (Way.ADMITTED, None))
_RECEIVED = ((Way.RECEIVED, None),)


def _measure(
    one: ReviewMeasure, branches: tuple[Branch, ...], counted: Counted, *ways: tuple[Way, Reach | None]
) -> Measure:
    return Measure(
        id=one.value,
        words=one.words,
        kind=one.kind,
        unit=one.unit,
        branches=branches,
        counted=counted,
        ways=ways,
    )


REVIEW_MEASURES: tuple[Measure, ...] = (
    _measure(ReviewMeasure.PARTY_ORGANISATIONS_FORMED, _PARTY, Counted.ORGANISATIONS, *_FORMED),
    _measure(ReviewMeasure.UNION_ORGANISATIONS_FORMED, _UNION, Counted.ORGANISATIONS, *_FORMED),
    _measure(ReviewMeasure.YOUTH_ORGANISATIONS_FORMED, _YOUTH, Counted.ORGANISATIONS, *_FORMED),
    _measure(ReviewMeasure.PARTY_MEMBERS_DEVELOPED, _PARTY, Counted.MEMBERS, *_DEVELOPED),
    _measure(ReviewMeasure.UNION_MEMBERS_DEVELOPED, _UNION, Counted.MEMBERS, *_DEVELOPED),
    _measure(ReviewMeasure.YOUTH_MEMBERS_DEVELOPED, _YOUTH, Counted.MEMBERS, *_DEVELOPED),
    _measure(ReviewMeasure.PARTY_ORGANISATIONS, _PARTY, Counted.ORGANISATIONS),
    _measure(ReviewMeasure.UNION_ORGANISATIONS, _UNION, Counted.ORGANISATIONS),
    _measure(ReviewMeasure.YOUTH_ORGANISATIONS, _YOUTH, Counted.ORGANISATIONS),
    _measure(ReviewMeasure.PARTY_MEMBERS, _PARTY, Counted.MEMBERS),
    _measure(ReviewMeasure.UNION_MEMBERS, _UNION, Counted.MEMBERS),
    _measure(ReviewMeasure.YOUTH_MEMBERS, _YOUTH, Counted.MEMBERS),
    _measure(ReviewMeasure.PARTY_ORGANISATIONS_RECEIVED, _PARTY, Counted.ORGANISATIONS, *_RECEIVED),
    _measure(ReviewMeasure.PARTY_MEMBERS_RECEIVED, _PARTY, Counted.MEMBERS, *_RECEIVED),
)
"""The measures of a review of the Resolution that count organisations and members; its awards are counted apart."""


class Breakdown(Term):
    """By what the figures of a table are told apart (phân tổ)."""

    COMMITTEE = "committee", "theo cấp ủy trực thuộc", "by committee directly below"
    UNIT_CLASS = "unit_class", "theo ba loại hình đơn vị của Nghị quyết", "by the Resolution's three classes of unit"
    LEVEL = "level", "theo cấp, loại hình tổ chức", "by rank or level"


@frozen
class UnitState:
    """What is read of a unit for a table: its line of Form 5, its class, and whether the Resolution covers it.

    None stands for a line that is not known, and for no class or one that is not known.
    """

    form_5_type: Form5Type | None
    unit_class: UnitClass28 | None
    covered: Truth


def form_5_type(unit: Unit) -> Form5Type | None:
    """Return the line of Form 5 that a unit falls in; None where what is on record does not tell.

    >>> form_5_type(Unit(id="u", name="u (made up)", kind=UnitKind.COOPERATIVE, made_up=True))
    <Form5Type.COOPERATIVE: 'cooperative'>
    """
    if unit.kind is UnitKind.ENTERPRISE:
        return _type_of_enterprise(unit)
    return _KINDS.get(unit.kind, Form5Type.OTHER) if unit.kind is not None else None


_KINDS: Mapping[UnitKind, Form5Type] = {
    UnitKind.COOPERATIVE: Form5Type.COOPERATIVE,
    UnitKind.COOPERATIVE_UNION: Form5Type.COOPERATIVE,
    UnitKind.NON_PUBLIC_SERVICE_UNIT: Form5Type.NON_PUBLIC_SERVICE_UNIT,
    UnitKind.INDEPENDENT_KINDERGARTEN_CLASS: Form5Type.NON_PUBLIC_SERVICE_UNIT,
    UnitKind.PUBLIC_SERVICE_UNIT: Form5Type.PUBLIC_SERVICE_UNIT,
    UnitKind.STATE_BODY: Form5Type.STATE_AGENCY,
}
_FORMS: Mapping[LegalForm, Form5Type] = {
    LegalForm.JOINT_STOCK_COMPANY: Form5Type.JOINT_STOCK_COMPANY,
    LegalForm.PRIVATE_ENTERPRISE: Form5Type.PRIVATE_ENTERPRISE,
    LegalForm.ONE_MEMBER_LLC: Form5Type.LIMITED_LIABILITY_COMPANY,
    LegalForm.MULTI_MEMBER_LLC: Form5Type.LIMITED_LIABILITY_COMPANY,
    LegalForm.PARTNERSHIP: Form5Type.PARTNERSHIP,
}


def _type_of_enterprise(unit: Unit) -> Form5Type | None:
    """Return the line of an enterprise: by the State's share, then by foreign capital, then by its legal form."""
    state = unit.state_capital_percent
    if state is None:
        return None
    if state > 0:
        if state == 100:
            return Form5Type.STATE_CAPITAL_WHOLE
        return Form5Type.STATE_CAPITAL_HALF_OR_MORE if state >= 50 else Form5Type.STATE_CAPITAL_BELOW_HALF
    if unit.foreign_capital_percent:
        return Form5Type.FOREIGN_INVESTED_ENTERPRISE
    return _FORMS.get(unit.legal_form) if unit.legal_form is not None else None


def unit_state(
    snapshot: Snapshot, unit: str, on: date, *, minority_state_share_counts: bool | None = None
) -> UnitState:
    """Return what a table reads of a unit, by the law of a day.

    Where an enterprise with a minority State share stands is for the caller to say (``statistics.class_28`` asks it).
    Raises ``UnknownName`` for a unit that is not listed.
    """
    kind = form_5_type(snapshot.unit(unit))
    covered = (
        judge(scope.NQ28, unit_facts(snapshot, unit), on=on).truth if scope.NQ28.is_in_force(on) else Truth.UNKNOWN
    )
    unit_class = (
        class_of(kind, on, minority_state_share_counts=minority_state_share_counts) if kind is not None else None
    )
    return UnitState(kind, unit_class, covered)


def class_of(kind: Form5Type, on: date, *, minority_state_share_counts: bool | None) -> UnitClass28 | None:
    """Return the class of a unit of that line of Form 5, by the law of a day; None for none, or one not known."""
    facts = {FORM_5_TYPE.id: kind, MINORITY_STATE_SHARE_COUNTS.id: minority_state_share_counts}
    return value_of(class_28, facts, on=on)


# The key by which a table tells organisations apart; None stands for what is not known, or for none.
Key: TypeAlias = str | None


@frozen(kw_only=True)
class FigureTable(Told):
    """The figures of a period by measure, as a whole and for each part.

    Stocks of the parts add up to the whole; what flows of the parts have beside it is moves between them.
    """

    interval: Interval
    by: Breakdown | None
    measures: tuple[Measure, ...] = field(repr=False)
    whole: Mapping[str, int]
    parts: Mapping[Key, Mapping[str, int]]

    def beside(self, measure: str) -> int:
        """Return by how much the parts together exceed the whole; below nought where they fall short of it."""
        return sum(part[measure] for part in self.parts.values()) - self.whole[measure]

    def between(self, measure: str) -> int:
        """Return what is to be added to the parts together to come to the whole; nought where there are no parts."""
        return -self.beside(measure) if self.parts else 0

    def part_words(self, key: Key) -> Words:
        """Return what a part is called: a committee by its id, and what is not known, or of none, as such."""
        if key is None:
            return _NO_PART
        words: Words = getattr(key, "words", None) or Words(vi=key, en=key)
        return words

    @property
    def words(self) -> Words:
        """Of which days the figures are, and by what they are told apart."""
        if self.by is None:
            return self.interval.words
        return Words(vi="{days}, {by}", en="{days}, {by}").fill(days=self.interval.words, by=self.by.words)

    def lines(self) -> Iterator[Words]:
        """Yield of which days it is, and a line for each measure: the whole, and the parts that have any of it."""
        yield self.words
        for measure in self.measures:
            parts = [(self.part_words(key), figures[measure.id]) for key, figures in self.parts.items()]
            told = [_with_number(words, n) for words, n in (*parts, (BESIDE, self.between(measure.id))) if n]
            line = _with_number(measure.words, self.whole[measure.id])
            with_parts = Words(vi="{line} ({parts})", en="{line} ({parts})")
            yield with_parts.fill(line=line, parts=joined(told)) if told else line

    def to_rows(self) -> Rows:
        """Return a row for each part and one for the whole, whose ``part`` is ``"whole"``."""
        columns: tuple[Column[tuple[Key, Words, Mapping[str, int]]], ...] = (
            Column("part", str, lambda row: str(row[0]) if row[0] is not None else None),
            *texts("", lambda row: row[1]),
            *(Column(measure.id, int, partial(_figure, measure.id)) for measure in self.measures),
        )
        parts = ((key, self.part_words(key), figures) for key, figures in self.parts.items())
        return Rows(columns, [*parts, (WHOLE, THE_WHOLE, self.whole)])


def _with_number(words: Words, number: int) -> Words:
    return Words(vi="{words}: {n}", en="{words}: {n}").fill(words=words, n=number)


def _figure(measure: str, row: tuple[Key, Words, Mapping[str, int]]) -> int:
    return row[2][measure]


BESIDE = Words(vi="chuyển giữa các phần", en="moved between the parts")
THE_WHOLE = Words(vi="tổng số", en="whole")
_NO_PART = Words(vi="chưa rõ, hoặc không thuộc phần nào", en="not known, or of none")


def figure_table(
    registry: Registry,
    interval: Interval,
    *,
    measures: Sequence[Measure] = REVIEW_MEASURES,
    under: Collection[str] = (),
    by: Breakdown | None = None,
    covered_only: bool = False,
    minority_state_share_counts: bool | None = None,
) -> FigureTable:
    """Return the figures of *measures* over *interval*, for all that stands at or *under* some organisations.

    Under none is the whole registry. By committee, the parts are those that stood directly under them on the last
    day or before the first, and ``None`` for what is in none of these. With *covered_only* the organisations of units
    that the Resolution covers are counted alone.
    """
    children = _children(registry, interval, under) if by is Breakdown.COMMITTEE else ()

    def counted(by: Breakdown | None) -> Tally:
        return tally(
            registry,
            interval,
            scopes={WHOLE: tuple(under), **{id: (id,) for id in children}},
            group=partial(_group, by, covered_only),
            # What is read of units costs more than all the rest: it is read where it is asked for.
            read_unit=partial(unit_state, minority_state_share_counts=minority_state_share_counts)
            if covered_only or by is Breakdown.UNIT_CLASS
            else None,
        )

    # The whole tells its organisations apart by branch alone: what moves from one part to another does not leave it.
    as_one = counted(None)
    whole = _figures(as_one, measures, WHOLE, as_one.groups(WHOLE))
    return FigureTable(
        interval=interval,
        by=by,
        measures=tuple(measures),
        whole=whole,
        parts=_by_committee(as_one, measures, children, whole)
        if by is Breakdown.COMMITTEE
        else _by_group(counted(by), measures)
        if by is not None
        else {},
    )


@frozen
class _Group:
    branch: Branch
    key: Key


def _group(
    by: Breakdown | None, covered_only: bool, organisation: Organisation, unit: UnitState | None
) -> _Group | None:
    """Return what a table tells an organisation apart by; None for one that it leaves out."""
    if covered_only and (unit is None or unit.covered is not Truth.YES):
        return None
    match by:
        case Breakdown.LEVEL:
            return _Group(organisation.branch, rank_of(organisation))
        case Breakdown.UNIT_CLASS:
            return _Group(organisation.branch, unit.unit_class if unit is not None else None)
        case _:
            return _Group(organisation.branch, None)


def _children(registry: Registry, interval: Interval, under: Collection[str]) -> tuple[str, ...]:
    """Return what stood directly under some organisations on the eve or the last day; under none, the roots."""
    snapshots = registry.as_of(interval.start - timedelta(days=1)), registry.as_of(interval.last_day)
    found = (
        id
        for snapshot in snapshots
        for id in (
            [child for one in under for child in snapshot.children(one)]
            if under
            else [id for id, organisation in snapshot.organisations.items() if organisation.parent is None]
        )
    )
    return tuple(dict.fromkeys(found))


def _figures(counts: Tally, measures: Sequence[Measure], scope: str, groups: Iterable[Hashable]) -> dict[str, int]:
    """Return the figures of some groups of a scope together."""
    told = _told(groups)
    return {
        measure.id: sum(measure.value(counts, scope, group, group.branch) for group in told) for measure in measures
    }


def _told(groups: Iterable[Hashable]) -> list[_Group]:
    return [group for group in groups if isinstance(group, _Group)]


def _by_committee(
    counts: Tally, measures: Sequence[Measure], children: Sequence[str], whole: Mapping[str, int]
) -> dict[Key, Mapping[str, int]]:
    """Return the figures of each child, and of what the scope has of its own: stocks alone, for moves are netted."""
    parts: dict[Key, Mapping[str, int]] = {id: _figures(counts, measures, id, counts.groups(id)) for id in children}
    own = {
        measure.id: whole[measure.id] - sum(part[measure.id] for part in parts.values())
        if measure.kind is MeasureKind.STOCK
        else 0
        for measure in measures
    }
    return {**parts, None: own} if any(own.values()) else parts


def _by_group(counts: Tally, measures: Sequence[Measure]) -> dict[Key, Mapping[str, int]]:
    members: dict[Key, list[_Group]] = {}
    for group in _told(counts.groups(WHOLE)):
        members.setdefault(group.key, []).append(group)
    return {key: _figures(counts, measures, WHOLE, groups) for key, groups in members.items()}
