"""The figures of measures over tables of events: what ``figure_table`` says of a registry of the same events."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import reduce
from operator import add, or_
from typing import Any, TypeVar, assert_never

import narwhals.stable.v2 as nw
from attrs import field, frozen

from nq28model.errors import InvalidValue
from nq28model.facts.reporting_vocabularies import Form5Type, MeasureKind
from nq28model.frames.events.tables import Tables, native_like, read_tables, summed
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, Counted, Measure, Reach, Way
from nq28model.reports.measures import WHOLE, class_of
from nq28model.words import Words

Frame = TypeVar("Frame")
_COUNTED: Mapping[Counted, str] = {Counted.ORGANISATIONS: "organisations", Counted.MEMBERS: "members"}
_COUNTS = tuple(_COUNTED.values())
_OF_EVENT = ("way_in", "way_out", "reach")
# No id is blank: it stands for the part of what is not known, or of none, and is emptied at the end.
_NO_PART = ""
_ONE_AT_LEAST = Words(vi="ít nhất một kỳ", en="at least one interval")


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
    question to these tables. Raises as ``headcounts`` does, and ``InvalidValue`` for no interval.
    """
    if not intervals:
        raise InvalidValue("intervals", (), _ONE_AT_LEAST)
    names = ("event", *_OF_EVENT, "organisation", "line", "parent", "branch", "level", "unit_type", *_COUNTS)
    tables = read_tables(movements, lines, names)
    asked = _Asked(tables, tuple(measures), tuple(under), by, minority_state_share_counts)
    result: Frame = native_like(movements, nw.concat([asked.over(interval) for interval in intervals]))
    return result


@frozen(eq=False)
class _Asked:
    """What is asked of the tables, over any interval."""

    tables: Tables
    measures: tuple[Measure, ...]
    under: tuple[str, ...]
    by: Breakdown | None
    minority_state_share_counts: bool | None
    rows: Any = field(init=False)
    """The movements at or under the organisations that are asked about."""

    @rows.default
    def _from_tables(self) -> Any:
        return _of(self.tables, self.under) if self.under else self.tables.movements

    def over(self, interval: Interval) -> Any:
        """Return the rows of an interval."""
        whole = self._whole(interval)
        match self.by:
            case None:
                told = [whole]
            case Breakdown.COMMITTEE:
                parts = self._by_committee(interval)
                told = [whole, parts, self._own(whole, parts)]
            case Breakdown.LEVEL:
                told = [whole, self._by_group(interval, nw.col("level"))]
            case Breakdown.UNIT_CLASS:
                told = [whole, self._by_group(interval, self._unit_class(interval))]
            case _:
                assert_never(self.by)
        rows = nw.concat(told)
        return rows.select(
            *self._ids,
            start=nw.lit(interval.start, nw.Date),
            last_day=nw.lit(interval.last_day, nw.Date),
            part=nw.when(nw.col("part") != _NO_PART).then(nw.col("part")),
        ).select("start", "last_day", "part", *self._ids)

    @property
    def _ids(self) -> list[str]:
        return [measure.id for measure in self.measures]

    # --- the whole and its parts ---------------------------------------------------------------------

    def _whole(self, interval: Interval) -> Any:
        entries = self._entries(self.rows.with_columns(part=nw.lit(WHOLE)), interval)
        sums = entries.select(*(nw.col(id).sum() for id in self._ids))
        return sums.select(part=nw.lit(WHOLE), **{id: nw.col(id).fill_null(0).cast(nw.Int64) for id in self._ids})

    def _by_group(self, interval: Interval, part: nw.Expr) -> Any:
        return summed(self._entries(self.rows.with_columns(part=part), interval), ["part"], self._ids)

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

    def _by_committee(self, interval: Interval) -> Any:
        children = self._children(interval)
        lines = self.tables.lines.join(_named(children, "committee"), on="committee").select("line", "part")
        rows = [
            self.tables.movements.join(_named(children, "organisation"), on="organisation"),
            self.tables.movements.join(lines, on="line"),
        ]
        none = children.select("part", **dict.fromkeys(self._ids, nw.lit(0, nw.Int64)))
        return summed(nw.concat([none, self._entries(nw.concat(rows), interval)]), ["part"], self._ids)

    def _children(self, interval: Interval) -> Any:
        """Return as parts what stood directly under the organisations on the eve or the last day; else the roots."""
        parent = nw.col("parent")
        placed = self.tables.movements.filter(parent.is_in(self.under) if self.under else parent.is_null())
        stood = [
            summed(placed.filter(self.tables.within(None, cut)), ["organisation"], ["organisations"])
            for cut in (interval.start, interval.end)
        ]
        return nw.concat(stood).filter(nw.col("organisations") > 0).select(part=nw.col("organisation")).unique()

    def _own(self, whole: Any, parts: Any) -> Any:
        """Return what there is that is in no part, if there is any: stocks alone, for moves are netted."""
        sides = [
            side.select(
                part=nw.lit(_NO_PART),
                **{
                    one.id: nw.col(one.id) * sign if one.kind is MeasureKind.STOCK else nw.lit(0, nw.Int64)
                    for one in self.measures
                },
            )
            for sign, side in ((1, whole), (-1, parts))
        ]
        own = summed(nw.concat(sides), ["part"], self._ids)
        return own.filter(reduce(or_, (nw.col(id) != 0 for id in self._ids)))

    # --- what is added up ----------------------------------------------------------------------------

    def _entries(self, rows: Any, interval: Interval) -> Any:
        """Return rows of figures by part, which added up are those of the interval."""
        start, end = interval.start, interval.end
        return nw.concat(
            [
                self._stock(rows.filter(self.tables.within(None, start)), is_opening=True),
                self._stock(rows.filter(self.tables.within(None, end)), is_opening=False),
                self._flow(rows.filter(self.tables.within(start, end))),
            ]
        )

    def _stock(self, rows: Any, *, is_opening: bool) -> Any:
        stands = summed(rows, ["part", "branch"], _COUNTS).filter(nw.col("organisations") > 0)
        figures = {
            one.id: nw.col(_COUNTED[one.counted])
            for one in self.measures
            if one.kind is MeasureKind.STOCK and one.is_opening == is_opening
        }
        return self._told(stands, figures)

    def _flow(self, rows: Any) -> Any:
        """Return what flows: what one event changes of a part is netted, and goes the event's way in or out."""
        flows = {one.ways: f"{at}" for at, one in enumerate(self.measures) if one.kind is not MeasureKind.STOCK}
        flags = {f"{side}{name}": _went(side, ways) for ways, name in flows.items() for side in _SIDES}
        flags |= {side: (~nw.col(side).is_null()).cast(nw.Int64) for side in _SIDES}
        netted = (
            rows.with_columns(**flags)
            .group_by("event", "part", "branch")
            .agg(*(nw.col(name).sum() for name in _COUNTS), *(nw.col(name).max() for name in flags))
        )
        counted = netted.with_columns(*(nw.col(name).cast(nw.Int64) for name in _COUNTS))
        went = counted.filter(reduce(or_, (_along(name, "") != 0 for name in _COUNTS)))
        figures = {
            one.id: _along(_COUNTED[one.counted], flows[one.ways])
            for one in self.measures
            if one.kind is not MeasureKind.STOCK
        }
        return self._told(went, figures)

    def _told(self, counted: Any, figures: Mapping[str, nw.Expr]) -> Any:
        """Return of what is counted by part and branch the figures of each measure, 0 where it has none."""
        nothing = nw.lit(0, nw.Int64)
        return counted.select(
            "part",
            **{
                one.id: nw.when(nw.col("branch").is_in([branch.value for branch in one.branches]))
                .then(figures.get(one.id, nothing))
                .otherwise(nothing)
                for one in self.measures
            },
        )


_SIDES = ("way_in", "way_out")


def _went(side: str, ways: Sequence[tuple[Way, Reach | None]]) -> nw.Expr:
    """Return how many of some ways the event's way in, or out, is: one at most, unless one is named twice."""
    return reduce(add, (_is_way(side, way, reach) for way, reach in ways), nw.lit(0, nw.Int64))


def _is_way(side: str, way: Way, reach: Reach | None) -> nw.Expr:
    went = nw.col(side) == way.value
    return (went if reach is None else went & (nw.col("reach") == reach.value)).fill_null(False).cast(nw.Int64)


def _along(name: str, ways: str) -> nw.Expr:
    """Return how many went along some ways: in where more came than went, out where more went."""
    number = nw.col(name)
    along_in, along_out = (nw.col(f"{side}{ways}") for side in _SIDES)
    return nw.when(number > 0).then(number * along_in).otherwise(-number * along_out)


def _of(tables: Tables, ids: Sequence[str]) -> Any:
    """Return the movements at or under some organisations, each once."""
    lines = tables.lines.filter(nw.col("committee").is_in(ids)).select("line").unique()
    under = tables.movements.join(lines.with_columns(is_under=nw.lit(1, nw.Int64)), on="line", how="left")
    at = nw.col("organisation").is_in(ids)
    return under.filter(at | ~nw.col("is_under").is_null()).drop("is_under")


def _named(parts: Any, name: str) -> Any:
    return parts.select("part", nw.col("part").alias(name))
