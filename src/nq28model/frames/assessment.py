"""A frame with its verdicts beside it: the truth, the reason of a NO, what is asked, how far it is from YES."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import Any, TypeAlias, TypeVar, assert_never

import narwhals.stable.v2 as nw

from nq28model.errors import InvalidValue, UnknownName, raise_faults
from nq28model.frames.changes import steps
from nq28model.frames.columns import On, Reading
from nq28model.frames.engines import speaks_sql
from nq28model.frames.graph import Node, worked_out
from nq28model.frames.stretches import Stretch
from nq28model.spec import All, AnyOf, Compare, Not, Rule, Spec
from nq28model.standing import Standing
from nq28model.words import Words

Frame = TypeVar("Frame")
ANSWERS = ("truth", "reason", "asks", "steps")
"""The columns that ``assess`` adds."""

_ANSWER = Words(vi="cột trả lời", en="column of answers")
_A_FRAME = Words(
    vi="một bảng dữ liệu của polars, pandas, pyarrow, DuckDB, Ibis, Dask, PySpark hoặc narwhals",
    en="a data frame of polars, pandas, pyarrow, DuckDB, Ibis, Dask, PySpark or narwhals",
)
_A_FREE_NAME = Words(
    vi="tên cột chưa có trong bảng (đặt prefix=…)", en="a name that no column of the frame has yet (give a prefix=…)"
)


def assess(frame: Frame, rule: Spec, *, on: On, answers: Collection[str] = ANSWERS, prefix: str = "") -> Frame:
    """Return *frame* with what *rule* says of each row, in columns beside its own; a lazy frame stays lazy.

    There are as many rows as before; an engine that keeps no order keeps none here.

    ``on`` is one day, or the name of a column of days: then each row is judged by the law in force on its own day.
    ``answers`` names the columns that are wanted, and *prefix* is put before their names:

    - ``truth``: ``yes``, ``no`` or ``unknown``; for a column of days also ``not_in_force`` where the law says nothing
      on the row's day, and null where the row has no day. The other three are null in such rows.
    - ``reason``: the id of the rule that makes it a NO. Of the parts that decide, always the first in the order of the
      text is followed down; it is the last rule on that way that is NO. Null where the truth is another.
    - ``asks``: the ids of the facts whose answers would settle an ``unknown``, parted by commas. Null otherwise.
    - ``steps``: how many facts would have to have another value, those not known among them, for a YES: 0 for a
      ``yes``; for a ``no`` as many as the ``needs`` of the verdict; null where no change is enough.

    Each is what ``judge`` says of the row, where an empty cell, and one that is no answer of the fact's domain, is a
    fact that is not known. Raises as ``columns`` does, ``UnknownName`` for another column of answers, and
    ``InvalidValue`` for what is no frame, and for a column that the frame has already.
    """
    given = as_frame("frame", frame)
    schema = dict(given.collect_schema())
    raise_faults([UnknownName(_ANSWER, answer, ANSWERS) for answer in answers if answer not in ANSWERS])
    names = {answer: f"{prefix}{answer}" for answer in ANSWERS if answer in answers}
    raise_faults([InvalidValue("prefix", name, _A_FREE_NAME) for name in names.values() if name in schema])
    reading = Reading(rule, on, schema)
    told = {**_TOLD, "reason": _reason_in_sql} if speaks_sql(given.implementation) else _TOLD
    judged = worked_out(given, {names[answer]: told[answer](reading) for answer in names})
    result: Frame = judged if isinstance(frame, nw.DataFrame | nw.LazyFrame) else judged.to_native()
    return result


def as_frame(where: str, frame: Any) -> Any:
    """Return a frame as narwhals holds it; raises ``InvalidValue`` for what is none."""
    try:
        return nw.from_native(frame)
    except TypeError:
        raise InvalidValue(where, type(frame).__name__, _A_FRAME) from None


# --- the truth ---------------------------------------------------------------------------------------


def _truth(reading: Reading) -> Node:
    of = [reading.sure(True), reading.sure(False)]
    if not isinstance(reading.on, str):
        return reading.graph.node("truth", of, lambda yes, no: _yes_or_no(yes, no).otherwise(nw.lit("unknown")))
    day = nw.col(reading.on)

    def told(yes: nw.Expr, no: nw.Expr, in_force: nw.Expr) -> nw.Expr:
        told = _yes_or_no(yes, no).when(in_force).then(nw.lit("unknown"))
        expr: nw.Expr = told.when(~day.is_null()).then(nw.lit("not_in_force"))
        return expr

    return reading.graph.node("truth", [*of, reading.in_force], told)


def _yes_or_no(yes: nw.Expr, no: nw.Expr) -> Any:
    return nw.when(yes).then(nw.lit("yes")).when(no).then(nw.lit("no"))


def _nothing(reading: Reading, nowhere: Any) -> Node:
    """Return a column that is null in every row, of the type of *nowhere*.

    No literal of nothing has one type on all back-ends.
    """
    of = [reading.graph.every([reading.sure(True), reading.sure(False)])]
    return reading.graph.node(("nothing", nowhere), of, lambda both: nw.when(both).then(nw.lit(nowhere)))


# --- the reason --------------------------------------------------------------------------------------

_Branch: TypeAlias = tuple[Node | None, str | None]
"""The reason where a column is true, if no branch before it is; None stands for all that is left."""


def _reason(reading: Reading) -> Node:
    branches = _all_reasons(reading)
    ids = [None, *dict.fromkeys(id for _, id in branches if id is not None)]
    if len(ids) == 1:
        return _nothing(reading, "")

    def told(*helds: nw.Expr) -> nw.Expr:
        # Where columns are held in memory, numbers are told apart many times faster than texts, and each becomes its
        # text once.
        numbers = [nw.lit(ids.index(id), nw.Int16) for _, id in branches]
        texts = dict(enumerate(ids))
        return _first(helds, numbers, nw.lit(0, nw.Int16)).replace_strict(texts, default=None, return_dtype=nw.String)

    return reading.graph.node("reason", [held for held, _ in branches], told)


def _reason_in_sql(reading: Reading) -> Node:
    branches = _all_reasons(reading)
    nothing = nw.lit(None, nw.String)

    def told(*helds: nw.Expr) -> nw.Expr:
        return _first(helds, [nothing if id is None else nw.lit(id) for _, id in branches], nothing)

    return reading.graph.node("reason", [held for held, _ in branches], told) if branches else _nothing(reading, "")


def _first(helds: Sequence[nw.Expr], told: Sequence[nw.Expr], otherwise: nw.Expr) -> nw.Expr:
    """Return what is told where the first of some columns is true, and something else where none is."""
    branches: Any = nw
    for held, its in zip(helds, told, strict=True):
        branches = branches.when(held).then(its)
    expr: nw.Expr = branches.otherwise(otherwise)
    return expr


def _all_reasons(reading: Reading) -> list[tuple[Node, str | None]]:
    return [branch for stretch in reading.stretches for branch in _reasons_in(reading, stretch)]


def _reasons_in(reading: Reading, stretch: Stretch) -> Iterator[tuple[Node, str | None]]:
    no = reading.within(stretch, reading.known(stretch.standing).no)
    for decided, id in _merged(reading, _reasons(reading, stretch.standing, False, None)):
        yield no if decided is None else reading.graph.every([no, decided]), id


def _reasons(reading: Reading, standing: Standing, is_yes: bool, above: str | None) -> Iterator[_Branch]:
    """Yield the reasons of a node that came out so, under the innermost rule *above* it that is NO."""
    match standing.spec:
        case Compare():
            yield None, above
        case Rule(id=id):
            yield from _reasons(reading, standing.parts[0], is_yes, above if is_yes else id)
        case Not():
            yield from _reasons(reading, standing.parts[0], not is_yes, above)
        case All() | AnyOf() if isinstance(standing.spec, All) == is_yes:  # all of them decided: the first is followed
            yield from _reasons(reading, standing.parts[0], is_yes, above)
        case All() | AnyOf():
            for part in standing.parts:
                decided = reading.known(part).sure(is_yes)
                for held, reason in _reasons(reading, part, is_yes, above):
                    yield decided if held is None else reading.graph.every([decided, held]), reason
        case _:
            assert_never(standing.spec)


def _merged(reading: Reading, branches: Iterator[_Branch]) -> list[_Branch]:
    """Return the branches with neighbours that say the same as one, the last as what is left."""
    told: list[_Branch] = []
    for id, same in groupby(branches, key=lambda branch: branch[1]):
        helds = [held for held, _ in same]
        told.append((None if None in helds else reading.graph.some(held for held in helds if held is not None), id))
    return [*told[:-1], (None, told[-1][1])]


# --- what is asked -----------------------------------------------------------------------------------


def _asks(reading: Reading) -> Node:
    asked: dict[str, list[Node]] = {id: [] for id in reading.facts}
    unknown = []
    for stretch in reading.stretches:
        whole = reading.within(stretch, _unknown(reading, stretch.standing))
        unknown.append(whole)
        for id, held in _open(reading, stretch.standing, whole):
            asked[id].append(held)
    if not asked:
        return _nothing(reading, "")

    def told(unknown: nw.Expr, *helds: nw.Expr) -> nw.Expr:
        named = [nw.when(held).then(nw.lit(id)) for id, held in zip(asked, helds, strict=True)]
        return nw.when(unknown).then(nw.concat_str(*named, separator=", ", ignore_nulls=True))

    of = [reading.graph.some(unknown), *(reading.graph.some(helds) for helds in asked.values())]
    return reading.graph.node("asks", of, told)


def _unknown(reading: Reading, standing: Standing) -> Node:
    known = reading.known(standing)
    return reading.graph.neither(known.yes, known.no)


def _open(reading: Reading, standing: Standing, above: Node) -> Iterator[tuple[str, Node]]:
    """Yield where each comparison is open, and all *above* it: its answer would help to settle the whole."""
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id, above
    for part in standing.parts:
        yield from _open(reading, part, reading.graph.every([above, _unknown(reading, part)]))


# --- how far it is from YES --------------------------------------------------------------------------


def _steps(reading: Reading) -> Node:
    stretches = reading.stretches
    if not stretches:
        return _nothing(reading, 0)
    steps = [_steps_in(reading, stretch) for stretch in stretches]
    if not isinstance(reading.on, str):
        return steps[0]

    def told(*parts: nw.Expr) -> nw.Expr:
        told: Any = nw
        for rows, steps in zip(parts[::2], parts[1::2], strict=True):
            told = told.when(rows).then(steps)
        expr: nw.Expr = told
        return expr

    rows = map(reading.rows, stretches)
    return reading.graph.node("steps by day", list(chain.from_iterable(zip(rows, steps, strict=True))), told)


def _steps_in(reading: Reading, stretch: Stretch) -> Node:
    return steps(reading, stretch.standing) or _nothing(reading, 0)


_TOLD: Mapping[str, Callable[[Reading], Node]] = {
    "truth": _truth,
    "reason": _reason,
    "asks": _asks,
    "steps": _steps,
}
