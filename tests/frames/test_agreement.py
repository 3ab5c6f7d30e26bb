"""Each back-end says of each row what ``judge`` says of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import narwhals.stable.v2 as nw
import pytest
from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject
from tests.frames.back_ends import BACK_ENDS, DAY, held, rows, said_by_judge, table, told
from tests.kernel.made_up_law import DAY as DAY_ASKED
from tests.kernel.made_up_law import ENOUGH, FACTS, days, partial_sheets, specs

from nq28model import RULEBOOK
from nq28model.errors import NotInForce
from nq28model.frames import assess, columns, outside
from nq28model.spec import Spec, vocabulary
from nq28model.standing import standing_on
from nq28model.strategies import facts_for

# narwhals will take Dask by way of a package of its own, which is not to be had yet.
pytestmark = pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning")
# What an engine takes to plan an example is many times what it takes to work it out.
ENGINES = ["DuckDB", "Ibis"]
PLANNER = "Dask"
QUICK = [name for name in BACK_ENDS if name not in (*ENGINES, PLANNER)]


def some(examples: int) -> settings:
    """Return settings for so many examples, however long each takes."""
    return settings(
        deadline=None,
        max_examples=examples,
        phases=(Phase.explicit, Phase.reuse, Phase.generate, *([Phase.shrink] if examples >= 10 else [])),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
    )


tables = st.lists(partial_sheets, min_size=1, max_size=12)
dated_tables = st.lists(
    st.builds(lambda sheet, on: sheet | {DAY: on}, partial_sheets, days | st.none()), min_size=1, max_size=12
)


def agrees_on_a_day(back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]], on: date) -> None:
    """Hold what a back-end says of a table, on one day, against ``judge``."""
    try:
        standing_on(spec, on)
    except NotInForce:
        assume(False)
    judged = rows(assess(BACK_ENDS[back_end](table(FACTS, sheets)), spec, on=on))
    assert [told(row) for row in judged] == [said_by_judge(spec, sheet, on) for sheet in sheets]


def agrees_on_the_rows_days(back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]]) -> None:
    """Hold what a back-end says of a table, each row on its own day, against ``judge``."""
    frame = BACK_ENDS[back_end](table(FACTS, sheets))
    judged = rows(assess(frame, spec, on=DAY))
    facts = [{id: value for id, value in sheet.items() if id != DAY} for sheet in sheets]
    said = [said_by_judge(spec, sheet, on[DAY]) for sheet, on in zip(facts, sheets, strict=True)]
    assert [told(row) for row in judged] == said
    whole = nw.from_native(frame)
    sure = columns(spec, on=DAY, schema=whole.collect_schema())
    read = rows(whole.with_columns(yes=sure.yes, no=sure.no, in_force=sure.in_force, unknown=sure.unknown).to_native())
    assert [(row["yes"], row["no"], row["unknown"]) for row in read] == [
        tuple(one["truth"] == truth for truth in ("yes", "no", "unknown")) for one in said
    ]
    assert [row["in_force"] for row in read] == [one["truth"] not in (None, "not_in_force") for one in said]


class TestMadeUpSpecs:
    """Specs of all five kinds, parts of which are not in force on some days."""

    @pytest.mark.parametrize("back_end", QUICK)
    @some(20)
    @given(spec=specs, sheets=tables, on=days)
    def test_one_day(self, back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]], on: date) -> None:
        """On one day: the truth, the reason, what is asked and the steps are those of the verdict."""
        agrees_on_a_day(back_end, spec, sheets, on)

    @pytest.mark.parametrize("back_end", QUICK)
    @some(15)
    @given(spec=specs, sheets=dated_tables)
    def test_a_column_of_days(self, back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]]) -> None:
        """Each row is judged by the law of its own day; and the expressions alone are never null."""
        agrees_on_the_rows_days(back_end, spec, sheets)

    @pytest.mark.parametrize("back_end", ENGINES)
    @some(6)
    @given(spec=specs, sheets=tables, on=days)
    def test_one_day_in_an_engine(self, back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]], on: date) -> None:
        """An engine that plans before it works says the same."""
        agrees_on_a_day(back_end, spec, sheets, on)

    @pytest.mark.parametrize("back_end", ENGINES)
    @some(6)
    @given(spec=specs, sheets=dated_tables)
    def test_a_column_of_days_in_an_engine(self, back_end: str, spec: Spec, sheets: Sequence[dict[str, Any]]) -> None:
        """And so it does where each row has its own day."""
        agrees_on_the_rows_days(back_end, spec, sheets)

    @some(2)
    @given(spec=specs, sheets=dated_tables)
    def test_both_in_dask(self, spec: Spec, sheets: Sequence[dict[str, Any]]) -> None:
        """Dask says the same, by one day and by a column of them."""
        agrees_on_the_rows_days(PLANNER, spec, sheets)
        agrees_on_a_day(PLANNER, ENOUGH, sheets, DAY_ASKED)


class TestRulesOfTheLaw:
    """The rulebook, on sheets drawn for each rule."""

    @some(40)
    @given(data=st.data(), id=st.sampled_from(RULEBOOK.ids))
    def test_any_rule(self, data: DataObject, id: str) -> None:
        """On the first day of one of its wordings, any rule says of a table what it says of each sheet."""
        rule = RULEBOOK[id]
        on = data.draw(st.sampled_from([version.since for version in rule.text.versions]), label="on")
        drawn = data.draw(st.lists(facts_for(rule, on=on), min_size=1, max_size=6), label="sheets")
        sheets = [held(vocabulary(rule), sheet) for sheet in drawn]
        read = rows(assess(BACK_ENDS["polars"](table(vocabulary(rule).values(), sheets)), rule, on=on))
        assert [told(row) for row in read] == [said_by_judge(rule, sheet, on) for sheet in sheets]

    @pytest.mark.parametrize("back_end", [name for name in BACK_ENDS if name != PLANNER])
    def test_the_largest_question_of_a_unit(self, back_end: str) -> None:
        """A rule of forty nodes is taken, and says of a unit of which nothing is known what is asked."""
        judged = assess(BACK_ENDS[back_end](largest()), LARGEST, on=DAY_ASKED)
        assert [told(row) for row in rows(judged)] == [said_by_judge(LARGEST, sheet, DAY_ASKED) for sheet in UNITS]

    def test_the_same_in_dask_by_its_parts(self) -> None:
        """Dask plans long at so many columns that lean on one another: there each of its parts is assessed."""
        judged = BACK_ENDS[PLANNER](largest()).map_partitions(assess, LARGEST, on=DAY_ASKED)
        assert [told(row) for row in rows(judged)] == [said_by_judge(LARGEST, sheet, DAY_ASKED) for sheet in UNITS]


LARGEST = RULEBOOK["composed.unit.all_three"]
UNITS: list[dict[str, Any]] = [{}, {"official_members": 2}, {"unit_kind": "enterprise", "official_members": 3}]


def largest() -> Any:
    """Return a table of units with the facts that the largest question asks."""
    return table([LARGEST.vocabulary[id] for id in outside(LARGEST, on=DAY_ASKED)], UNITS)
