"""What a frame must be, what is said where it is not, and what is added to it."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Any

import narwhals.stable.v2 as nw
import pandas as pd
import polars as pl
import pytest
from tests.kernel.made_up_law import (
    AMENDED,
    CAPITAL,
    CHARTER,
    DAY,
    ENOUGH,
    FIRST_DAY,
    FOUNDED,
    LEVEL,
    MEMBERS,
    NOT_TOO_LARGE,
    REMOTE,
    UNIT,
    VOTED,
    VOTES,
    both,
)

from nq28model import RULEBOOK, Faults, InvalidValue, NotInForce, UnknownName
from nq28model.domains import Number, Whole
from nq28model.frames import ANSWERS, assess, columns, outside
from nq28model.law import Evidence, Version
from nq28model.spec import All, Fact, Rule, Spec

A_DAY_COLUMN = "a column of type Date, or Datetime without a zone: a day (datetime.date)"
LATE = datetime(2020, 1, 1, 23)  # noqa: DTZ001 - no zone is meant
UNITS = pl.DataFrame({"members": [3, 5, None], "remote": [None, None, True]})
HEAT: Fact[Any] = Fact("heat", Number(None, None), both("heat"), both("How hot?"))
FLOOR: Fact[Any] = Fact("floor", Whole(None, None), both("floor"), both("On which floor?"))


def truths(frame: Any, spec: Spec, on: date | str = DAY) -> list[str]:
    """Return the truths of the rows."""
    told: list[str] = nw.from_native(assess(frame, spec, on=on, answers=["truth"])).get_column("truth").to_list()
    return told


class TestColumns:
    """A column that misses, or cannot answer, is named with what is wanted."""

    def test_a_missing_column_is_named_with_the_nearest(self) -> None:
        """What was wanted, and which column was perhaps meant."""
        with pytest.raises(UnknownName) as caught:
            assess(UNITS.rename({"members": "member"}), ENOUGH, on=DAY)
        assert str(caught.value) == (
            "there is no column (a whole number from 0 to 60) named 'members'; did you mean 'member'?"
        )
        assert "không có cột (số nguyên từ 0 đến 60) nào tên 'members'" in caught.value.words.vi

    def test_all_are_told_at_once(self) -> None:
        """Every column that misses or has another type, and that of the days, in one group."""
        with pytest.raises(Faults) as caught:
            assess(pl.DataFrame({"remote": ["yes"], "day": [2020]}), ENOUGH, on="day")
        missing, *others = caught.value.exceptions
        assert isinstance(missing, UnknownName)
        assert [str(one) for one in others] == [
            "remote: 'String' was given; a column of type Boolean: yes or no (True or False) is wanted",
            f"day: 'Int64' was given; {A_DAY_COLUMN} is wanted",
        ]

    @pytest.mark.parametrize(
        ("fact", "cells"),
        [
            (VOTES, pl.Series([0.5], dtype=pl.Float32)),
            (FOUNDED, pl.Series([LATE], dtype=pl.Datetime(time_zone="UTC"))),
            (MEMBERS, pl.Series(["3"])),
            (LEVEL, pl.Series([1])),
            (CAPITAL, pl.Series([True])),
        ],
    )
    def test_another_type_is_refused(self, fact: Fact[Any], cells: pl.Series) -> None:
        """A share of half the precision, a moment with a zone, a number written out: none is taken for another."""
        spec = fact.is_("city") if fact is LEVEL else fact <= _bound(fact)
        with pytest.raises(InvalidValue, match=f"^{fact.id}: "):
            assess(pl.DataFrame({fact.id: cells}), spec, on=DAY)

    def test_only_what_the_day_asks_is_wanted(self) -> None:
        """Before the amendment nobody asks whether it is remote; a column of days may ask it of some rows."""
        members = UNITS.select("members", day=pl.lit(FIRST_DAY))
        assert truths(members, ENOUGH, on=FIRST_DAY) == ["yes", "yes", "unknown"]
        with pytest.raises(UnknownName):
            assess(members, ENOUGH, on="day")

    def test_what_is_no_frame_is_refused(self) -> None:
        """A list of rows is no frame."""
        with pytest.raises(InvalidValue, match="frame: 'list' was given; a data frame of polars"):
            assess([{"members": 3}], ENOUGH, on=DAY)

    def test_moments_without_a_zone_are_days(self) -> None:
        """The hour makes no other day of it."""
        frame = pl.DataFrame({"founded": [LATE - timedelta(1), LATE, None]})
        assert truths(frame, FOUNDED < DAY) == ["yes", "no", "unknown"]
        assert truths(frame, FOUNDED <= DAY) == ["yes", "yes", "unknown"]
        assert truths(frame, FOUNDED.is_(DAY)) == ["no", "yes", "unknown"]

    @pytest.mark.parametrize("spec", [MEMBERS >= 3, LEVEL.is_("city"), REMOTE.is_(True), FOUNDED < DAY, VOTED])
    def test_a_column_without_a_type_knows_nothing(self, spec: Spec) -> None:
        """Where all cells are empty, some frames give no type to the column."""
        frame = pl.DataFrame({name: [None] for name in ("members", "level", "remote", "founded", "votes")})
        assert truths(frame, spec) == ["unknown"]


def _bound(fact: Fact[Any]) -> Any:
    return {VOTES: Fraction(1, 2), FOUNDED: DAY}.get(fact, 3)


class TestCells:
    """What is no answer is not known, whatever an engine would make of it."""

    @pytest.mark.parametrize(
        ("spec", "cells", "said"),
        [
            (MEMBERS >= 3, [-1, 61, 60, 0], ["unknown", "unknown", "yes", "no"]),
            (~(MEMBERS < 3), [-1, 61, 60, 0], ["unknown", "unknown", "yes", "no"]),
            (MEMBERS.is_not(3), [-1, 3, 4], ["unknown", "no", "yes"]),
            (CAPITAL >= 50, [float("nan"), float("inf"), 50.0, 49.9], ["unknown", "unknown", "yes", "no"]),
            (LEVEL.is_not("city"), ["town", "city", "base"], ["unknown", "no", "yes"]),
            (LEVEL.is_in("city", "base"), ["town", "city", "district"], ["unknown", "yes", "no"]),
            (HEAT >= 30, [float("nan"), float("inf"), float("-inf"), 30.0], ["unknown", "unknown", "unknown", "yes"]),
            (HEAT < 30, [float("nan"), float("inf"), float("-inf"), 30.0], ["unknown", "unknown", "unknown", "no"]),
            (HEAT < 30, [29, 30], ["yes", "no"]),
            (FLOOR > -1, [0, -1, None], ["yes", "no", "unknown"]),
            (FLOOR.is_in(), [0, -1, None], ["no", "no", "unknown"]),
            (MEMBERS >= 3, [2.5, 3.0, float("nan")], ["unknown", "yes", "unknown"]),
            (REMOTE.is_in(True, False), [True, False, None], ["yes", "yes", "unknown"]),
            (VOTED, [2 / 3, 0.6666, 1.5], ["yes", "no", "unknown"]),
            (FOUNDED.is_in(), [DAY, None, DAY], ["no", "unknown", "no"]),
        ],
    )
    def test_a_value_outside_the_domain(self, spec: Spec, cells: list[Any], said: list[str]) -> None:
        """A count below nought, a share above one, NaN, a word of no list: neither yes nor no."""
        [fact] = outside(spec, on=DAY)
        assert truths(pl.DataFrame({fact: cells}), spec) == said

    def test_it_is_told_where_they_are(self) -> None:
        """``outside`` is true of such a cell and of no other; an empty one is not outside."""
        found = outside(ENOUGH, on=DAY)
        frame = nw.from_native(pl.DataFrame({"members": [-1, 61, 3, None], "remote": [True, None, False, None]}))
        assert list(found) == ["members", "remote"]
        assert frame.select(**found).rows() == [(True, False), (True, False), (False, False), (False, False)]

    def test_objects_of_pandas_are_yes_or_no(self) -> None:
        """Where answers miss, classic pandas keeps yes and no as objects; what is neither is not known."""
        frame = pd.DataFrame({"remote": pd.Series([True, False, None, "x"], dtype=object)})
        assert truths(frame, REMOTE.is_(True)) == ["yes", "no", "unknown", "unknown"]


class TestAnswers:
    """The columns that are added."""

    def test_they_stand_behind_the_callers_own(self) -> None:
        """Nothing of the frame is lost, moved or renamed, and no column of the working is left in it."""
        assert assess(UNITS, ENOUGH, on=DAY).columns == ["members", "remote", *ANSWERS]
        assert assess(UNITS, ENOUGH, on=DAY, answers=("steps", "truth")).columns == [*UNITS.columns, "truth", "steps"]

    def test_columns_named_like_the_working_are_kept(self) -> None:
        """A caller's column whose name begins with a line under it is not taken for one of the working."""
        frame = UNITS.with_columns(_0=pl.lit("mine"), __1=pl.lit("mine"))
        assert assess(frame, ENOUGH, on=DAY).select("_0", "__1").unique().rows() == [("mine", "mine")]

    def test_several_rules_have_prefixes(self) -> None:
        """A second rule needs other names; without them it is refused."""
        once = assess(UNITS, ENOUGH, on=DAY)
        with pytest.raises(Faults, match="'truth' was given; a name that no column of the frame has yet"):
            assess(once, NOT_TOO_LARGE, on=DAY)
        twice = assess(once, NOT_TOO_LARGE, on=DAY, prefix="size.", answers=["truth"])
        assert twice["size.truth"].to_list() == ["yes", "yes", "unknown"]

    def test_another_answer_is_not_of_the_list(self) -> None:
        """A name that is no column of answers says which was meant."""
        with pytest.raises(UnknownName, match="did you mean 'reason'"):
            assess(UNITS, ENOUGH, on=DAY, answers=["reasons"])

    def test_a_narwhals_frame_stays_one(self) -> None:
        """Who comes with a frame of narwhals goes on with one; a lazy frame stays lazy."""
        assert isinstance(assess(nw.from_native(UNITS), ENOUGH, on=DAY), nw.DataFrame)
        assert isinstance(assess(UNITS.lazy(), ENOUGH, on=DAY), pl.LazyFrame)

    def test_no_change_is_enough(self) -> None:
        """Where no facts make it YES, no number of steps is told."""
        judged = assess(UNITS, (MEMBERS < 3) & (MEMBERS > 4), on=DAY)
        assert judged["steps"].to_list() == [None, None, None]
        assert judged["truth"].to_list() == ["no", "no", "unknown"]

    def test_what_the_subject_is_changes_last(self) -> None:
        """Two steps that can be taken come before one that makes another unit of it."""
        spec = LEVEL.is_("city") | ((MEMBERS >= 30) & REMOTE.is_(True))
        frame = pl.DataFrame({"level": ["base"], "members": [3], "remote": [False]})
        assert assess(frame, spec, on=DAY)["steps"].to_list() == [2]

    def test_the_reason_is_the_innermost_rule(self) -> None:
        """A NO of a part is the reason of the whole; a NO of no rule has none."""
        whole = Rule.of(
            "cell.whole",
            UNIT,
            both("whole"),
            both("not whole"),
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, All((CAPITAL <= 50, ENOUGH, NOT_TOO_LARGE))),
        )
        frame = pl.DataFrame(
            {"capital": [60.0, 50.0, 50.0, 50.0], "members": [3, 3, 45, 30], "remote": [False, False, True, True]}
        )
        reasons = ["cell.whole", "cell.enough", "cell.not_too_large", None]
        assert assess(frame, whole, on=DAY)["reason"].to_list() == reasons
        assert assess(frame, CAPITAL <= 50, on=DAY)["reason"].to_list() == [None] * 4


class TestDays:
    """One day, or a column of them."""

    def test_a_day_without_law_is_refused(self) -> None:
        """As ``judge`` does, for one day; in a column the row says so."""
        eve = date(2009, 12, 31)
        with pytest.raises(NotInForce):
            assess(UNITS, ENOUGH, on=eve)
        frame = UNITS.with_columns(day=pl.Series([eve, AMENDED, None]))
        assert truths(frame, ENOUGH, on="day") == ["not_in_force", "yes", None]

    def test_the_day_must_be_a_day(self) -> None:
        """A moment is no day of the law."""
        with pytest.raises(InvalidValue):
            columns(ENOUGH, on=LATE)

    def test_on_one_day_it_is_in_force_for_every_row(self) -> None:
        """Where the law says nothing on the day there are no expressions to be had."""
        sure = columns(ENOUGH, on=DAY)
        frame = nw.from_native(UNITS)
        assert frame.select("members", is_so=sure.in_force).get_column("is_so").to_list() == [True] * 3
        assert frame.select(is_so=sure.unknown).get_column("is_so").to_list() == [True, False, False]

    def test_days_may_be_moments_of_pandas(self) -> None:
        """Classic pandas knows no dates; its moments at midnight are days."""
        frame = pd.DataFrame(
            {"members": [4, 4], "remote": [False, False], "day": pd.to_datetime(["2015-06-30", AMENDED])}
        )
        assert truths(frame, ENOUGH, on="day") == ["yes", "no"]

    def test_a_spec_that_is_never_in_force(self) -> None:
        """Its rule has a wording only while its part has none: no row is judged, and none is dropped."""
        never = Rule.of(
            "cell.never",
            UNIT,
            both("never"),
            both("never"),
            Version(date(2025, 1, 1), CHARTER.at(), Evidence.QUOTED, NOT_TOO_LARGE),
        )
        frame = pl.DataFrame({"day": [DAY, None]})
        judged = assess(frame, never, on="day")
        assert judged.rows() == [(DAY, "not_in_force", None, None, None), (None, None, None, None, None)]

    def test_wordings_that_ask_the_same_are_one(self) -> None:
        """A rule that later texts carried on needs no test of the day for each of them."""
        rule = RULEBOOK["party.organisation.enough_official_members"]
        assert len(rule.text.versions) > 1
        frame = pl.DataFrame({"official_members": [3, 2], "day": [DAY, DAY]})
        assert truths(frame, rule, on="day") == ["yes", "no"]
