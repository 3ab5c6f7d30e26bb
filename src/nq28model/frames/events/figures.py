"""The figures of measures over tables of events: what ``figure_table`` says of a registry of the same events."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import reduce
from operator import add, or_
from typing import Any, TypeVar, assert_never

import narwhals.stable.v2 as nw
from attrs import frozen

from nq28model.errors import InvalidValue, raise_faults
from nq28model.facts.reporting_vocabularies import Form5Type, MeasureKind
from nq28model.frames.events.tables import Tables, native_like, read_tables, summed, whole_numbers
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, Counted, Measure, Reach, Way
from nq28model.reports.measures import WHOLE, class_of
from nq28model.words import Words

Frame = TypeVar("Frame")
_COUNTED: Mapping[Counted, str] = {Counted.ORGANISATIONS: "organisations", Counted.MEMBERS: "members"}
_COUNTS = tuple(_COUNTED.values())
_OF_EVENT = ("way_in", "way_out", "reach")
_SIDES = ("way_in", "way_out")
_KEYS = ("start", "last_day", "part")
# No id is blank: these stand for the part of what is not known, or of none, and for all together.
_NO_PART, _WHOLE = "", " "
_OPENING, _CLOSING, _ANY = "opening", "closing", "any"
_AT_LEAST_ONE = {
    "intervals": Words(vi="ít nhất một kỳ", en="at least one interval"),
    "measures": Words(vi="ít nhất một chỉ tiêu", en="at least one measure"),
}


def figures(
    movements: Frame,
    lines: Frame,
    *,
    intervals: Sequence[Interval],
    measures: Sequence[Measure] = REVIEW_MEASURES,
    under: Collection[str] = (),
    by: Breakdown | None = None,
    minority_state_share_counts: bool | None = None,
) -> Frame:
    """Return the figures of *measures* over each of *intervals*, for all that stands at or *under* some organisations.

    Columns: ``start`` and ``last_day`` of the interval, ``part``, and one for each measure, by its id. The part of the
    row for all together is ``"whole"``; the others are those that ``figure_table`` tells apart, empty where it says
    None. The rows come in no order; a lazy frame stays lazy.

    The law by which units fall in classes is that of the interval's first day. Which units the Resolution covers is no
    question to these tables. Raises as ``headcounts`` does, and ``InvalidValue`` for no interval and for no measure.
    """
    given = {"intervals": intervals, "measures": measures}
    raise_faults([InvalidValue(name, (), wanted) for name, wanted in _AT_LEAST_ONE.items() if not given[name]])
    names = ("event", *_OF_EVENT, "organisation", "line", "parent", "branch", "level", "unit_type", *_COUNTS)
    tables = read_tables(movements, lines, names)
    # What several entries have in common is worked out once where all is planned before: half the time, and memory.
    asked = _Asked(tables.lazy(), tuple(measures), tuple(under), by, minority_state_share_counts)
    told = asked.over(tuple(dict.fromkeys(intervals)))
    result: Frame = native_like(movements, told if tables.is_lazy else told.collect())
    return result


@frozen(eq=False)
class _Asked:
    """What is asked of the tables, over any intervals.

    Three sorts of rows are added up: what stood before each interval, what stands at its end, and what went which way
    in between. They have a column for each number that a measure can be made of.
    """

    tables: Tables
    measures: tuple[Measure, ...]
    under: tuple[str, ...]
    by: Breakdown | None
    minority_state_share_counts: bool | None

    def over(self, intervals: Sequence[Interval]) -> Any:
        """Return the rows of the intervals."""
        entries = [entry for one in intervals for entry in self._entries(one)]
        counted = summed(nw.concat(entries), [*_KEYS, "branch"], self._numbers)
        told = self._added_up(counted.select(*_KEYS, **{one.id: self._figure(one) for one in self.measures}))
        if self.by is Breakdown.COMMITTEE:
            told = nw.concat([told, self._own(told)])
        part = nw.col("part")
        named = nw.when(part == _WHOLE).then(nw.lit(WHOLE)).when(part != _NO_PART).then(part)
        return told.with_columns(part=named)

    def _added_up(self, figures: Any) -> Any:
        return summed(figures, _KEYS, self._ids).select(*_KEYS, **whole_numbers(self._ids))

    @property
    def _ids(self) -> list[str]:
        return [measure.id for measure in self.measures]

    # --- what is added up ----------------------------------------------------------------------------

    @property
    def _ways(self) -> Mapping[tuple[tuple[Way, Reach | None], ...], str]:
        """The ways that the flows go, each with what its columns are called after."""
        ways = dict.fromkeys(one.ways for one in self.measures if one.kind is not MeasureKind.STOCK)
        return {its: f"flow_{number}" for number, its in enumerate(ways)}

    @property
    def _numbers(self) -> list[str]:
        return [f"{name}_{counted}" for name in (_OPENING, _CLOSING, *self._ways.values()) for counted in _COUNTS]

    def _figure(self, measure: Measure) -> nw.Expr:
        stock = _OPENING if measure.is_opening else _CLOSING
        name = stock if measure.kind is MeasureKind.STOCK else self._ways[measure.ways]
        number = nw.col(f"{name}_{_COUNTED[measure.counted]}")
        branches = [branch.value for branch in measure.branches]
        return nw.when(nw.col("branch").is_in(branches)).then(number).otherwise(nw.lit(0, nw.Int64))

    def _entries(self, interval: Interval) -> Iterator[Any]:
        rows = self._parted(interval)
        before, by_end, within = (
            rows.filter(self.tables.within(*days))
            for days in ((None, interval.start), (None, interval.end), (interval.start, interval.end))
        )
        yield self._entry(interval, _stock(before), {f"{_OPENING}_{name}": nw.col(name) for name in _COUNTS})
        yield self._entry(interval, _stock(by_end), {f"{_CLOSING}_{name}": nw.col(name) for name in _COUNTS})
        yield self._entry(
            interval,
            self._flow(within),
            {f"{ways}_{name}": _along(name, ways) for ways in self._ways.values() for name in _COUNTS},
        )
        whole = self.tables.movements.select(nw.col("event").sum())
        yield self._entry(interval, whole, {}, part=nw.lit(_WHOLE), branch=nw.lit(""))
        if self.by is Breakdown.COMMITTEE:
            yield self._entry(interval, self._children(interval), {}, branch=nw.lit(""))

    def _entry(self, interval: Interval, rows: Any, numbers: Mapping[str, nw.Expr], **more: nw.Expr) -> Any:
        """Return rows with every number, nought where they do not tell it."""
        columns = {"part": nw.col("part"), "branch": nw.col("branch")} | more
        return rows.select(
            start=nw.lit(interval.start, nw.Date),
            last_day=nw.lit(interval.last_day, nw.Date),
            **columns,
            **{name: numbers.get(name, nw.lit(0)).cast(nw.Int64) for name in self._numbers},
        )

    def _flow(self, rows: Any) -> Any:
        """Return what flows: what one event changes of a part is netted, and goes the event's way in or out."""
        flags = {f"{side}_{name}": _went(side, ways) for ways, name in self._ways.items() for side in _SIDES}
        flags |= {f"{side}_{_ANY}": (~nw.col(side).is_null()).cast(nw.Int64) for side in _SIDES}
        counted = (
            rows.with_columns(**flags)
            .group_by("event", "part", "branch")
            .agg(*(nw.col(name).sum() for name in _COUNTS), *(nw.col(name).max() for name in flags))
        )
        return counted.filter(reduce(or_, (_along(name, _ANY) != 0 for name in _COUNTS)))

    # --- the parts -----------------------------------------------------------------------------------

    def _parted(self, interval: Interval) -> Any:
        """Return the movements with the part that each is in: once in the whole, and in each part of the breakdown."""
        rows = _of(self.tables, self.under) if self.under else self.tables.movements
        return nw.concat([rows.with_columns(part=nw.lit(_WHOLE)), *self._parts(rows, interval)])

    def _parts(self, rows: Any, interval: Interval) -> Iterator[Any]:
        match self.by:
            case None:
                pass
            case Breakdown.COMMITTEE:
                children, movements = self._children(interval), self.tables.movements
                yield movements.join(_named(children, "organisation"), on="organisation")
                lines = self.tables.lines.join(_named(children, "committee"), on="committee").select("line", "part")
                yield movements.join(lines, on="line")
            case Breakdown.LEVEL:
                yield rows.with_columns(part=nw.col("level"))
            case Breakdown.UNIT_CLASS:
                yield rows.with_columns(part=self._unit_class(interval))
            case _:
                assert_never(self.by)

    def _unit_class(self, interval: Interval) -> nw.Expr:
        """Return the class of the organisation's unit, by the law of the interval's first day."""
        lines: dict[str, list[str]] = {}
        for kind in Form5Type:
            its = class_of(kind, interval.start, minority_state_share_counts=self.minority_state_share_counts)
            if its is not None:
                lines.setdefault(its.value, []).append(kind.value)
        told: Any = nw.when(nw.col("unit_type").is_null()).then(nw.lit(_NO_PART))
        for its_id, kinds in lines.items():
            told = told.when(nw.col("unit_type").is_in(kinds)).then(nw.lit(its_id))
        expr: nw.Expr = told.otherwise(nw.lit(_NO_PART))
        return expr

    def _children(self, interval: Interval) -> Any:
        """Return as parts what stood directly under the organisations on the eve or the last day; else the roots."""
        parent = nw.col("parent")
        placed = self.tables.movements.filter(parent.is_in(self.under) if self.under else parent.is_null())
        stood = [
            summed(placed.filter(self.tables.within(None, cut)), ["organisation"], ["organisations"])
            for cut in (interval.start, interval.end)
        ]
        return nw.concat(stood).filter(nw.col("organisations") > 0).select(part=nw.col("organisation")).unique()

    def _own(self, told: Any) -> Any:
        """Return what there is that is in no part, if there is any: stocks alone, for moves are netted."""
        is_whole = nw.col("part") == _WHOLE
        left = told.with_columns(
            part=nw.lit(_NO_PART),
            **{
                one.id: nw.when(is_whole).then(nw.col(one.id)).otherwise(-nw.col(one.id))
                if one.kind is MeasureKind.STOCK
                else nw.lit(0, nw.Int64)
                for one in self.measures
            },
        )
        return self._added_up(left).filter(reduce(or_, (nw.col(id) != 0 for id in self._ids)))


def _stock(rows: Any) -> Any:
    return summed(rows, ["part", "branch"], _COUNTS).filter(nw.col("organisations") > 0)


def _went(side: str, ways: Sequence[tuple[Way, Reach | None]]) -> nw.Expr:
    """Return how many of some ways the event's way in, or out, is: one at most, unless one is named twice."""
    return reduce(add, (_is_way(side, way, reach) for way, reach in ways), nw.lit(0, nw.Int64))


def _is_way(side: str, way: Way, reach: Reach | None) -> nw.Expr:
    went = nw.col(side) == way.value
    return (went if reach is None else went & (nw.col("reach") == reach.value)).fill_null(False).cast(nw.Int64)


def _along(name: str, ways: str) -> nw.Expr:
    """Return how many went along some ways: in where more came than went, out where more went."""
    number = nw.col(name)
    along_in, along_out = (nw.col(f"{side}_{ways}") for side in _SIDES)
    return nw.when(number > 0).then(number * along_in).otherwise(-number * along_out)


def _of(tables: Tables, ids: Sequence[str]) -> Any:
    """Return the movements at or under some organisations, each once."""
    lines = tables.lines.filter(nw.col("committee").is_in(ids)).select("line").unique()
    under = tables.movements.join(lines.with_columns(is_under=nw.lit(1, nw.Int64)), on="line", how="left")
    at = nw.col("organisation").is_in(ids)
    return under.filter(at | ~nw.col("is_under").is_null()).drop("is_under")


def _named(parts: Any, name: str) -> Any:
    return parts.select("part", nw.col("part").alias(name))
