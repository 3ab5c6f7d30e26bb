"""Tables of the Party's statistics: Form 1, the rise and fall of members, and Form 5, organisations by kind of unit.

Both are declared over the tally: what stands on a line is a measure like any other. The numbering of the forms and
what became of the lines on districts after 1/7/2025 were not seen (``open.form_numbering``, ``open.district_lines``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from fractions import Fraction

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from nq28model.entities import Branch, Organisation, PartyOrganisation, PartyRank
from nq28model.facts.reporting_vocabularies import Form1Line, Form5Type
from nq28model.history import Registry
from nq28model.periods import Interval
from nq28model.reports.balance import Balance
from nq28model.reports.measures import THE_WHOLE, form_5_type
from nq28model.reports.tally import Counted, Reach, Tally, Way, tally
from nq28model.rows import Column, Rows, texts
from nq28model.rules.reporting import statistics_reckoning as reckoning
from nq28model.words import Told, Words

_WHOLE = "whole"
_MOVES_IN = (Way.MOVED_IN, Way.RECEIVED, Way.REASSIGNED_IN, Way.SPLIT_OFF, Way.JOINED)
_MOVES_OUT = (
    *(Way.MOVED_OUT, Way.TRANSFERRED_OUT, Way.REASSIGNED_OUT, Way.SPLIT_AWAY),
    *(Way.DISSOLVED, Way.DISBANDED, Way.MERGED, Way.CONSOLIDATED),
)
# What is counted on each line of Form 1 that is no sum. A move of which the registry has no other side could stand on
# either of two lines: it is on neither, and left over.
_FORM_1: Mapping[Form1Line, tuple[tuple[Way, Reach | None], ...]] = {
    Form1Line.B1: ((Way.ADMITTED, None),),
    Form1Line.B2A: tuple((way, Reach.OTHER_ROOT) for way in _MOVES_IN),
    Form1Line.B2B: tuple((way, Reach.SAME_ROOT) for way in _MOVES_IN),
    Form1Line.B3: ((Way.RESTORED, None),),
    Form1Line.C1: ((Way.DIED, None),),
    Form1Line.C2: ((Way.EXPELLED, None),),
    Form1Line.C3: ((Way.STRUCK_OFF, None),),
    Form1Line.C4: ((Way.AT_OWN_REQUEST, None),),
    Form1Line.C5A: tuple((way, Reach.OTHER_ROOT) for way in _MOVES_OUT),
    Form1Line.C5B: tuple((way, Reach.SAME_ROOT) for way in _MOVES_OUT),
}


@frozen(kw_only=True)
class Form1Row:
    """One line: this period, the same period of last year, and this in percent of last, exact.

    ``percent`` is None where there was nothing last year.
    """

    line: Form1Line
    this_period: int
    last_year: int
    percent: int | Fraction | None

    @property
    def words(self) -> Words:
        """The line with its numbers."""
        text = Words(
            vi="{line}. {says}: {this}; cùng kỳ năm trước: {last}", en="{line}. {says}: {this}; last year: {last}"
        )
        return text.fill(line=self.line.value, says=self.line.words, this=self.this_period, last=self.last_year)


_FORM_1_TITLE = Words(vi="Tăng, giảm đảng viên, {days}", en="Rise and fall of members, {days}")
_CLOSES = Words(vi="A + B − C = D: khớp", en="A + B − C = D: it closes")
_IS_OFF = Words(vi="A + B − C = D: không khớp, chênh {n}", en="A + B − C = D: it does not close; off by {n}")


@frozen(kw_only=True)
class Form1(Told):
    """The rise and fall of members (tăng, giảm đảng viên): A + B − C = D, and what is left where it does not close.

    ``besides`` is what came and went in ways for which the form has no line: members of organisations that were
    formed or entered on the list, moves to and from outside the registry. The ``residual`` is these together with
    what reported head counts changed.
    """

    interval: Interval
    last_year: Interval
    rows: tuple[Form1Row, ...]
    besides: Balance = field(repr=False)
    residual: int

    def row(self, line: Form1Line) -> Form1Row:
        """Return one line."""
        return next(row for row in self.rows if row.line is line)

    @property
    def words(self) -> Words:
        """What the form is, and of which days."""
        return _FORM_1_TITLE.fill(days=self.interval.words)

    @property
    def check(self) -> Words:
        """Whether A + B − C = D, and by how much it does not."""
        if not self.residual:
            return _CLOSES
        return _IS_OFF.fill(n=self.residual)

    def lines(self) -> Iterator[Words]:
        """Yield the title, each line with its numbers, and whether the form closes."""
        yield self.words
        for row in self.rows:
            yield row.words
        yield self.check

    def to_rows(self) -> Rows:
        """Return a row for each line; percentages are exact."""
        return Rows(_FORM_1_COLUMNS, self.rows)


_FORM_1_COLUMNS: tuple[Column[Form1Row], ...] = (
    Column("line", str, lambda row: row.line.value),
    *texts("", lambda row: row.line.words),
    Column("this_period", int, lambda row: row.this_period),
    Column("last_year", int, lambda row: row.last_year),
    Column("percent", Fraction, lambda row: row.percent),
)


def form_1(registry: Registry, interval: Interval, *, under: Collection[str] = ()) -> Form1:
    """Return Form 1 of the members at or *under* some organisations, under none of the whole registry.

    The days of last year are those a year before; 28 February for 29. Raises ``NotInForce`` where no text gave the
    form on the last day.
    """
    earlier = Interval(*(day - relativedelta(years=1) for day in (interval.start, interval.end)))
    counts = _members(registry, interval, under)
    this, last = _form_1_lines(counts), _form_1_lines(_members(registry, earlier, under))
    on = interval.last_day
    residual = reckoning.balance(this[Form1Line.A], this[Form1Line.B], this[Form1Line.C], this[Form1Line.D], on=on)
    return Form1(
        interval=interval,
        last_year=earlier,
        rows=tuple(
            Form1Row(
                line=line,
                this_period=this[line],
                last_year=last[line],
                percent=reckoning.year_on_year(this[line], last[line], on=on),
            )
            for line in Form1Line
        ),
        besides=_besides(counts),
        residual=residual,
    )


def _members(registry: Registry, interval: Interval, under: Collection[str]) -> Tally:
    return tally(registry, interval, scopes={_WHOLE: tuple(under)}, group=_party_alone)


def _party_alone(organisation: Organisation, _unit: object) -> Branch | None:
    return organisation.branch if organisation.branch is Branch.PARTY else None


def _form_1_lines(counts: Tally) -> Mapping[Form1Line, int]:
    """Return the number on each line; B and C are the sums of the lines below them."""
    key = _WHOLE, Branch.PARTY, Counted.MEMBERS
    found = {line: sum(counts.way(*key, way, reach) for way, reach in ways) for line, ways in _FORM_1.items()}
    gained, lost = (sum(number for line, number in found.items() if line.sign == sign) for sign in (1, -1))
    ends = {Form1Line.A: counts.opening[key], Form1Line.D: counts.closing[key]}
    return {**found, **ends, Form1Line.B: gained, Form1Line.C: lost}


def _besides(counts: Tally) -> Balance:
    """Return what came and went by ways that stand on no line of the form, or could stand on either of two."""
    on_a_line = {pair for ways in _FORM_1.values() for pair in ways}
    left: Tally = Tally(interval=counts.interval)
    for (scope, group, counted, way, reach), number in counts.flows.items():
        if counted is Counted.MEMBERS and not {(way, reach), (way, None)} & on_a_line:
            left.flows[scope, group, counted, way, reach] += number
    return left.balance(_WHOLE, Branch.PARTY, Counted.MEMBERS)


# --- Form 5 -----------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Form5Row:
    """The organisations and members in one kind of unit; ``kind`` is None where it is not known, or of no unit."""

    kind: Form5Type | None
    grassroots_bodies: int
    grassroots_cells: int
    sectional_bodies: int
    affiliated_cells: int
    members: int

    @property
    def grassroots_organisations(self) -> int:
        """Grassroots bodies and grassroots cells together (tổ chức cơ sở đảng)."""
        return self.grassroots_bodies + self.grassroots_cells

    @property
    def words(self) -> Words:
        """The kind of unit."""
        return self.kind.words if self.kind is not None else _KIND_NOT_KNOWN

    def line_of(self, title: Words) -> Words:
        """Return the numbers on one line under a title."""
        text = Words(
            vi="{title}: {organisations} tổ chức cơ sở đảng ({bodies} đảng bộ, {cells} chi bộ), {sectional} đảng bộ bộ "
            "phận, {affiliated} chi bộ trực thuộc, {members} đảng viên",
            en="{title}: {organisations} grassroots organisations ({bodies} bodies, {cells} cells), {sectional} "
            "sectional bodies, {affiliated} affiliated cells, {members} members",
        )
        return text.fill(
            title=title,
            organisations=self.grassroots_organisations,
            bodies=self.grassroots_bodies,
            cells=self.grassroots_cells,
            sectional=self.sectional_bodies,
            affiliated=self.affiliated_cells,
            members=self.members,
        )


_FORM_5_TITLE = Words(
    vi="Tổ chức đảng, đảng viên theo loại hình đơn vị, ngày {day}",
    en="Party organisations and members by kind of unit, {day}",
)
_KIND_NOT_KNOWN = Words(vi="chưa rõ loại hình, hoặc không thuộc đơn vị nào", en="kind not known, or of no unit")


@frozen(kw_only=True)
class Form5(Told):
    """Party organisations and members by kind of unit on a day (Biểu số 5)."""

    on: date
    rows: tuple[Form5Row, ...]
    total: Form5Row

    def row(self, kind: Form5Type | None) -> Form5Row:
        """Return the row of a kind of unit, of noughts where there is nothing in it."""
        return next((row for row in self.rows if row.kind is kind), _form_5_row(kind, Counter()))

    @property
    def words(self) -> Words:
        """What the form is, and of which day."""
        return _FORM_5_TITLE.fill(day=self.on)

    def lines(self) -> Iterator[Words]:
        """Yield the title, a line for each kind of unit, and the total."""
        yield self.words
        for row in self.rows:
            yield row.line_of(row.words)
        yield self.total.line_of(THE_WHOLE)

    def to_rows(self) -> Rows:
        """Return a row for each kind of unit, without the total."""
        return Rows(_FORM_5_COLUMNS, self.rows)


_FORM_5_COLUMNS: tuple[Column[Form5Row], ...] = (
    Column("kind", str, lambda row: row.kind.value if row.kind is not None else None),
    *texts("", lambda row: row.words),
    Column("grassroots_organisations", int, lambda row: row.grassroots_organisations),
    Column("grassroots_bodies", int, lambda row: row.grassroots_bodies),
    Column("grassroots_cells", int, lambda row: row.grassroots_cells),
    Column("sectional_bodies", int, lambda row: row.sectional_bodies),
    Column("affiliated_cells", int, lambda row: row.affiliated_cells),
    Column("members", int, lambda row: row.members),
)


def form_5(registry: Registry, *, on: date, under: Collection[str] = ()) -> Form5:
    """Return Form 5 as of the end of a day, of what stands at or *under* some organisations; under none, of all.

    Those above the grassroots count their own members, where they have any, in the row of no unit.
    """
    snapshot = registry.as_of(on)
    ids = snapshot.below(*under) if under else snapshot.organisations.keys()
    counts: dict[Form5Type | None, Counter[str]] = {}
    for id in ids:
        organisation = snapshot.organisation(id)
        if isinstance(organisation, PartyOrganisation):
            unit = snapshot.unit(organisation.unit) if organisation.unit is not None else None
            row = counts.setdefault(form_5_type(unit) if unit is not None else None, Counter())
            row[organisation.rank] += 1
            row["members"] += snapshot.members[id].total
    kinds: tuple[Form5Type | None, ...] = (*Form5Type, None)
    return Form5(
        on=on,
        rows=tuple(_form_5_row(kind, counts[kind]) for kind in kinds if kind in counts),
        total=_form_5_row(None, sum(counts.values(), Counter())),
    )


def _form_5_row(kind: Form5Type | None, counts: Counter[str]) -> Form5Row:
    return Form5Row(
        kind=kind,
        grassroots_bodies=counts[PartyRank.GRASSROOTS_BODY],
        grassroots_cells=counts[PartyRank.GRASSROOTS_CELL],
        sectional_bodies=counts[PartyRank.SECTIONAL_BODY],
        affiliated_cells=counts[PartyRank.AFFILIATED_CELL],
        members=counts["members"],
    )
