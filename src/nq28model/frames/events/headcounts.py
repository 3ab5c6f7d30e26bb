"""The members of each organisation with those of all under it, on several days, off tables of events."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import reduce
from operator import add
from typing import Any, TypeVar

import narwhals.stable.v2 as nw

from nq28model.errors import InvalidValue
from nq28model.frames.engines import speaks_sql
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
    members, official = (nw.col(name).cast(nw.Int64) for name in ("members", "official"))
    split = nw.col("unsplit") == 0
    told = _told(tables, asked).select(
        "day",
        "organisation",
        nw.col("organisations").cast(nw.Int64),
        members,
        official=nw.when(split).then(official),
        probationary=nw.when(split).then(members - official),
    )
    result: Frame = native_like(movements, told)
    return result


def _told(tables: Tables, days: Sequence[date]) -> Any:
    """Return what is so on each of the days, in the way that costs least where the tables are."""
    if not tables.is_lazy:
        return nw.concat(list(_from_day_to_day(tables.lazy(), days)))
    changes = _changes_by_number(tables, days)
    if speaks_sql(tables.movements.implementation):
        return _by_windows(tables, changes, days)
    return nw.concat([_so_on(changes.filter(nw.col("number") <= at), day) for at, day in enumerate(days)])


def _from_day_to_day(tables: Tables, days: Sequence[date]) -> Iterator[Any]:
    """Yield what is so on each day, worked out of what was so on the one before, and of what has changed since."""
    so: list[Any] = []
    for eve, day in zip((None, *days), days, strict=False):
        since = tables.movements.filter(tables.within(_after(eve), _after(day)))
        told = _so_on(nw.concat([*so, *_changes(tables, since, ())]), day).collect()
        so = [told.lazy().select("organisation", *_COUNTS)]
        yield told


def _by_windows(tables: Tables, changes: Any, days: Sequence[date]) -> Any:
    """Return what is so on all days as one query: sums that run until what changes next.

    An engine that works out anew what several queries have in common has it once here.
    """
    running = summed(changes, ["organisation", "number"], _COUNTS).with_columns(
        *(nw.col(name).cum_sum().over("organisation", order_by="number") for name in _COUNTS),
        until=nw.col("number").shift(-1).over("organisation", order_by="number").fill_null(len(days)),
    )
    row = tables.movements.head(1)
    calendar = nw.concat(
        [row.select(day=nw.lit(day, nw.Date), place=nw.lit(at, nw.Int64)) for at, day in enumerate(days)]
    )
    place = nw.col("place")
    return _in_being(running).join(calendar, how="cross").filter(nw.col("number") <= place, place < nw.col("until"))


def _changes_by_number(tables: Tables, days: Sequence[date]) -> Any:
    """Return what has changed by each of the days, numbered from 0, since the one before."""
    passed = [tables.within(_after(day), None).cast(nw.Int64) for day in days[:-1]]
    number = reduce(add, passed, nw.lit(0, nw.Int64))
    moved = tables.movements.filter(tables.within(None, _after(days[-1]))).with_columns(number=number)
    return nw.concat(_changes(tables, moved, ["number"]))


def _changes(tables: Tables, moved: Any, keys: Sequence[str]) -> list[Any]:
    """Return what changed of each organisation itself, and of all that stood under it."""
    above = summed(moved, ["line", *keys], _COUNTS).join(tables.lines, on="line")
    names = (*keys, *_COUNTS)
    return [
        summed(moved, ["organisation", *keys], _COUNTS).select("organisation", *names),
        above.select(nw.col("committee").alias("organisation"), *names),
    ]


def _so_on(changes: Any, day: date) -> Any:
    """Return what all changes up to a day add up to."""
    return _in_being(summed(changes, ["organisation"], _COUNTS)).with_columns(day=nw.lit(day, nw.Date))


def _in_being(counted: Any) -> Any:
    return counted.filter(nw.col("organisations") > 0)


def _after(day: date | None) -> date | None:
    return None if day is None or day == date.max else day + timedelta(1)
