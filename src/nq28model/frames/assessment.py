"""A frame with its verdicts beside it: the truth, the reason of a NO, what is asked, how far it is from YES."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import groupby
from typing import Any, TypeAlias, TypeVar, assert_never

import narwhals.stable.v2 as nw

from nq28model.errors import InvalidValue, UnknownName, raise_faults
from nq28model.frames.changes import steps
from nq28model.frames.columns import On, Reading
from nq28model.frames.sheet import Held, Sheet, every, neither, some
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
    - ``asks``: the ids of the facts whose answers would settle an ``unknown``, parted by ``, ``. Null otherwise.
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
    sheet = Sheet.beside(schema)
    reading = Reading(rule, on, sheet, schema)
    told = {names[answer]: _TOLD[answer](reading) for answer in names}
    judged = sheet.worked_out(given).with_columns(**told).select(*schema, *told)
    result: Frame = judged if isinstance(frame, nw.DataFrame | nw.LazyFrame) else judged.to_native()
    return result


def as_frame(where: str, frame: Any) -> Any:
    """Return a frame as narwhals holds it; raises ``InvalidValue`` for what is none."""
    try:
        return nw.from_native(frame)
    except TypeError:
        raise InvalidValue(where, type(frame).__name__, _A_FRAME) from None


# --- the truth ---------------------------------------------------------------------------------------


def _truth(reading: Reading) -> nw.Expr:
    yes, no = reading.sure(True), reading.sure(False)
    told = nw.when(yes.expr).then(nw.lit("yes")).when(no.expr).then(nw.lit("no"))
    if not isinstance(reading.on, str):
        return told.otherwise(nw.lit("unknown"))
    told = told.when(reading.in_force.expr).then(nw.lit("unknown"))
    return told.when(~nw.col(reading.on).is_null()).then(nw.lit("not_in_force"))


def _nothing(reading: Reading) -> nw.Expr:
    """Return a column of texts that is null in every row: no literal of nothing has one type on all back-ends."""
    return nw.when(reading.sure(True).expr & reading.sure(False).expr).then(nw.lit(""))


# --- the reason --------------------------------------------------------------------------------------

_Branch: TypeAlias = tuple[Held | None, str | None]
"""The reason where a column is true, if no branch before it is; None stands for all that is left."""


def _reason(reading: Reading) -> nw.Expr:
    branches = [branch for stretch in reading.stretches for branch in _reasons_in(reading, stretch)]
    ids = [None, *dict.fromkeys(id for _, id in branches if id is not None)]
    if len(ids) == 1:
        return _nothing(reading)
    # Numbers are told apart many times faster than texts, and each becomes its text once.
    told: Any = nw
    for held, id in branches:
        told = told.when(held.expr).then(nw.lit(ids.index(id), nw.Int16))
    number = told.otherwise(nw.lit(0, nw.Int16))
    texts = dict(enumerate(ids))
    expr: nw.Expr = number.replace_strict(texts, default=None, return_dtype=nw.String)
    return expr


def _expression(reading: Reading, told: Any) -> nw.Expr:
    """Return what was told of each stretch; nothing where there is no stretch."""
    return told if isinstance(told, nw.Expr) else _nothing(reading)


def _reasons_in(reading: Reading, stretch: Stretch) -> Iterator[tuple[Held, str | None]]:
    no = reading.within(stretch, reading.known(stretch.standing).no)
    for decided, id in _merged(reading, _reasons(reading, stretch.standing, False, None)):
        yield no if decided is None else every(reading.holder, [no, decided]), id


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
                    yield decided if held is None else every(reading.holder, [decided, held]), reason
        case _:
            assert_never(standing.spec)


def _merged(reading: Reading, branches: Iterator[_Branch]) -> list[_Branch]:
    """Return the branches with neighbours that say the same as one, the last as what is left."""
    told: list[_Branch] = []
    for id, same in groupby(branches, key=lambda branch: branch[1]):
        helds = [held for held, _ in same]
        told.append((None if None in helds else some(reading.holder, [held for held in helds if held is not None]), id))
    return [*told[:-1], (None, told[-1][1])]


# --- what is asked -----------------------------------------------------------------------------------


def _asks(reading: Reading) -> nw.Expr:
    asked: dict[str, list[Held]] = {id: [] for id in reading.facts}
    unknown = []
    for stretch in reading.stretches:
        whole = reading.within(stretch, _unknown(reading, stretch.standing))
        unknown.append(whole)
        for id, held in _open(reading, stretch.standing, whole):
            asked[id].append(held)
    if not asked:
        return _nothing(reading)
    named = [nw.when(some(reading.holder, held).expr).then(nw.lit(id)) for id, held in asked.items()]
    told = nw.concat_str(*named, separator=", ", ignore_nulls=True)
    return nw.when(some(reading.holder, unknown).expr).then(told)


def _unknown(reading: Reading, standing: Standing) -> Held:
    known = reading.known(standing)
    return neither(reading.holder, known.yes, known.no)


def _open(reading: Reading, standing: Standing, above: Held) -> Iterator[tuple[str, Held]]:
    """Yield where each comparison is open, and all *above* it: its answer would help to settle the whole."""
    if isinstance(standing.spec, Compare):
        yield standing.spec.fact.id, above
    for part in standing.parts:
        yield from _open(reading, part, every(reading.holder, [above, _unknown(reading, part)]))


# --- how far it is from YES --------------------------------------------------------------------------


def _steps(reading: Reading) -> nw.Expr:
    if not isinstance(reading.on, str):
        return _steps_in(reading, reading.stretches[0])
    told: Any = nw
    for stretch in reading.stretches:
        told = told.when(reading.rows(stretch).expr).then(_steps_in(reading, stretch))
    return _expression(reading, told)


def _steps_in(reading: Reading, stretch: Stretch) -> nw.Expr:
    held = steps(reading, stretch.standing)
    if held is None:  # it is YES nowhere, and this is null everywhere
        return nw.when(reading.known(stretch.standing).yes.expr).then(nw.lit(0, nw.Int64))
    return held.expr


_TOLD: Mapping[str, Callable[[Reading], nw.Expr]] = {
    "truth": _truth,
    "reason": _reason,
    "asks": _asks,
    "steps": _steps,
}
