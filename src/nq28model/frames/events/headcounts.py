"""The members of each organisation with those of all under it, on several days, off tables of events."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import reduce
from itertools import pairwise
from operator import add
from typing import Any, TypeVar

import narwhals.stable.v2 as nw

from nq28model.errors import InvalidValue
from nq28model.frames.events.tables import Tables, native_like, read_tables, summed
from nq28model.law import checked_day
from nq28model.words import Words

Frame = TypeVar("Frame")
_COUNTS = ("organisations", "members", "official", "unsplit")
_ONE_AT_LEAST = Words(vi="ít nhất một ngày", en="at least one day")


def headcounts(movements: Frame, lines: Frame, *, days: Collection[date]) -> Frame:
    """Return a row for each organisation in being at the end of each of *days*, with what stands under it counted.

    Columns: ``day``, ``organisation`` (its id), ``organisations`` (itself and those under it), ``members``,
    ``official`` and ``probationary``, which are empty where the split of some of these members is not known. The rows
    come in no order; a lazy frame stays lazy. They are what ``registry.as_of(day).headcounts()`` says.

    Raises ``UnknownName`` for a column that misses, ``InvalidValue`` for one of another type, for what is no frame, and
    for no days; several in one ``Faults``.
    """
    asked = sorted({checked_day(day, "days") for day in days})
    if not asked:
        raise InvalidValue("days", (), _ONE_AT_LEAST)
    tables = read_tables(movements, lines, ("organisation", "line", *_COUNTS))
    is_lazy = isinstance(tables.movements, nw.LazyFrame)
    told = _by_one_query(tables, asked) if is_lazy else nw.concat(list(_day_by_day(tables, asked)))
    split = nw.col("unsplit") == 0
    result: Frame = native_like(
        movements,
        told.select(
            "day",
            "organisation",
            "organisations",
            "members",
            official=nw.when(split).then(nw.col("official")),
            probationary=nw.when(split).then(nw.col("members") - nw.col("official")),
        ),
    )
    return result


def _day_by_day(tables: Tables, days: Sequence[date]) -> Iterator[Any]:
    """Yield what is so on each day: what was so on the one before, and what has changed since."""
    so: list[Any] = []
    for eve, day in pairwise((None, *days)):
        since = tables.movements.filter(tables.within(_after(eve), _after(day)))
        so = [_in_being(summed(nw.concat([*so, *_changes(tables, since, ())]), ["organisation"], _COUNTS))]
        yield so[0].with_columns(day=nw.lit(day, nw.Date))


def _by_one_query(tables: Tables, days: Sequence[date]) -> Any:
    """Return what is so on all days: an engine that plans would work out a day for each of those after it."""
    passed = [tables.within(_after(day), None).cast(nw.Int64) for day in days[:-1]]
    number = reduce(add, passed, nw.lit(0, nw.Int64))
    moved = tables.movements.filter(tables.within(None, _after(days[-1]))).with_columns(number=number)
    changes = summed(nw.concat(_changes(tables, moved, ["number"])), ["organisation", "number"], _COUNTS)
    row = tables.movements.head(1)
    calendar = nw.concat([row.select(day=nw.lit(day, nw.Date), by=nw.lit(at, nw.Int64)) for at, day in enumerate(days)])
    by_day = changes.join(calendar, how="cross").filter(nw.col("number") <= nw.col("by"))
    return _in_being(summed(by_day, ["organisation", "day"], _COUNTS))


def _changes(tables: Tables, moved: Any, keys: Sequence[str]) -> list[Any]:
    """Return what changed of each organisation itself, and of all that stood under it."""
    above = summed(moved, ["line", *keys], _COUNTS).join(tables.lines, on="line")
    names = (*keys, *_COUNTS)
    return [
        summed(moved, ["organisation", *keys], _COUNTS).select("organisation", *names),
        above.select(nw.col("committee").alias("organisation"), *names),
    ]


def _in_being(counted: Any) -> Any:
    return counted.filter(nw.col("organisations") > 0)


def _after(day: date | None) -> date | None:
    return None if day is None or day == date.max else day + timedelta(1)
