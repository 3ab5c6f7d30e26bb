"""Tables of events say on each back-end what a registry of the same events says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

import duckdb
import narwhals.stable.v2 as nw
import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.frames.back_ends import BACK_ENDS, cells
from tests.history.made_up_district import CITY, formed

from nq28model.errors import Faults, InvalidValue, UnknownName
from nq28model.facts.reporting_vocabularies import CountUnit, MeasureKind
from nq28model.frames.events import LINES, MOVEMENTS, event_frames, figures, headcounts
from nq28model.history import Event, Registry
from nq28model.made_up import city
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, Counted, Measure, Reach, Way, figure_table
from nq28model.strategies import histories
from nq28model.words import Words

# narwhals will take Dask by way of a package of its own, which is not to be had yet.
pytestmark = pytest.mark.filterwarnings("ignore:Dask support is moving out of Narwhals:FutureWarning")
ENGINES = ["DuckDB", "Ibis"]
PLANNER = "Dask"
QUICK = [name for name in BACK_ENDS if name not in (*ENGINES, PLANNER)]
NARROW = "polars, in its own types"
START, END = date(2010, 1, 1), date(2016, 1, 1)
DAYS = st.dates(START - timedelta(1), END)
LAST = date(2019, 12, 31)
YEARS = [date(year, 12, 31) for year in (2012, 2019, 2009)]
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))
REVIEW = Interval(date(2009, 11, 10), date(2019, 11, 10))
RECEIVED_FAR, OPENING, LOST = (
    Measure(
        id=id,
        words=Words(vi=id, en=id),
        kind=kind,
        unit=CountUnit.PERSON,
        branches=REVIEW_MEASURES[0].branches,
        counted=Counted.MEMBERS,
        ways=ways,
        is_opening=kind is MeasureKind.STOCK,
    )
    for id, kind, ways in (
        ("received_far", MeasureKind.FLOW, ((Way.RECEIVED, Reach.OTHER_ROOT), (Way.MOVED_IN, Reach.OUTSIDE))),
        ("opening", MeasureKind.STOCK, ()),
        ("lost", MeasureKind.FLOW, tuple((way, None) for way in (Way.DIED, Way.EXPELLED, Way.TRANSFERRED_OUT))),
    )
)
MEASURES = (*REVIEW_MEASURES, RECEIVED_FAR, OPENING, LOST)
DAYS_WANTED = "a column of type Date, or Datetime without a zone"
NUMBERS_WANTED = "a column of whole numbers (Int64, …)"
Figures = dict[tuple[date, date], dict[str | None, dict[str, int]]]


def some(examples: int) -> settings:
    """Return settings for so many examples, however long each takes."""
    return settings(
        deadline=None,
        max_examples=examples,
        phases=(Phase.explicit, Phase.reuse, Phase.generate, *([Phase.shrink] if examples >= 10 else [])),
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def held(back_end: str, events: Sequence[Event], known_on: date | None = None) -> tuple[Any, Any]:
    """Return the tables of events as a back-end holds them."""
    movements, lines = event_frames(events, backend="pyarrow", known_on=known_on)
    return BACK_ENDS[back_end](movements), BACK_ENDS[back_end](lines)


def heads(frame: Any) -> dict[tuple[date, str], tuple[int, int | None, int | None]]:
    """Return what a frame of head counts says of each organisation on each day."""
    return {
        (row["day"], row["organisation"]): (row["members"], row["official"], row["probationary"])
        for row in cells(frame)
    }


def heads_of(
    registry: Registry, days: Sequence[date], known_on: date | None = None
) -> dict[tuple[date, str], tuple[int, int | None, int | None]]:
    """Return what a registry says of each organisation on each day."""
    return {
        (day, id): (members.total, members.official, members.probationary)
        for day in days
        for id, members in registry.as_of(day, known_on=known_on).headcounts().items()
    }


def told(frame: Any) -> Figures:
    """Return what a frame of figures says of each part in each interval."""
    read: Figures = {}
    for row in cells(frame):
        day, last_day, part = row["start"], row["last_day"], row["part"]
        parts = read.setdefault((day, last_day), {})
        assert part not in parts, part
        parts[part] = {one.id: row[one.id] for one in MEASURES}
    return read


def told_by_registry(registry: Registry, intervals: Sequence[Interval], **asked: Any) -> Figures:
    """Return what the tables of figures of a registry say."""
    tables = [figure_table(registry, one, measures=MEASURES, **asked) for one in intervals]
    return {
        (one.interval.start, one.interval.last_day): {
            **{key: dict(figures) for key, figures in one.parts.items()},
            "whole": dict(one.whole),
        }
        for one in tables
    }


def agree(
    back_end: str,
    events: Sequence[Event],
    intervals: Sequence[Interval],
    days: Sequence[date],
    breakdowns: Sequence[Breakdown | None] = (None, *Breakdown),
) -> None:
    """Hold what a back-end says against a registry: head counts, and figures in every breakdown."""
    registry = Registry.of(events)
    movements, lines = held(back_end, events)
    assert heads(headcounts(movements, lines, days=days)) == heads_of(registry, days)
    for by in breakdowns:
        asked: dict[str, Any] = {"by": by, "under": ("o1", "o0", "district-1") if by is Breakdown.LEVEL else ()}
        read = figures(movements, lines, intervals=intervals, measures=MEASURES, **asked)
        assert told(read) == told_by_registry(registry, intervals, **asked)


@cache
def ten_years() -> tuple[Event, ...]:
    """Give a made-up city."""
    return tuple(city(1000))


intervals = st.builds(lambda one, other: Interval(min(one, other), max(one, other)), DAYS, DAYS)


class TestHistories:
    """Histories of every kind of event, on days and over intervals drawn."""

    @pytest.mark.parametrize("back_end", QUICK)
    @some(3)
    @given(events=histories(start=START, max_size=20), over=intervals, day=DAYS)
    def test_libraries(self, back_end: str, events: tuple[Event, ...], over: Interval, day: date) -> None:
        """Head counts and figures by any breakdown are those of the registry."""
        agree(back_end, events, [over], [day, END, START])

    @pytest.mark.parametrize("back_end", ENGINES)
    @some(1)
    @given(events=histories(start=START, max_size=20), over=intervals, day=DAYS)
    def test_engines(self, back_end: str, events: tuple[Event, ...], over: Interval, day: date) -> None:
        """An engine that plans before it works says the same."""
        agree(back_end, events, [over], [day, END])

    @some(25)
    @given(events=histories(start=START, max_size=30), over=intervals, day=DAYS)
    def test_many(self, events: tuple[Event, ...], over: Interval, day: date) -> None:
        """And so it is for many more histories on one back-end, under one of the bodies and by committee."""
        agree("polars", events, [over], [day])
        movements, lines = held("polars", events)
        for under in (("o1",), ("o0", "o1")):
            asked: dict[str, Any] = {"by": Breakdown.COMMITTEE, "under": under}
            read = figures(movements, lines, intervals=[over], measures=MEASURES, **asked)
            assert told(read) == told_by_registry(Registry.of(events), [over], **asked)

    @some(30)
    @given(events=histories(start=START, max_size=20), day=DAYS, known_on=DAYS)
    def test_as_it_was_known(self, events: tuple[Event, ...], day: date, known_on: date) -> None:
        """Tables made of what was known on a day have the head counts that the registry knew then."""
        movements, lines = held("polars", events, known_on)
        read = heads(headcounts(movements, lines, days=[day]))
        assert read == heads_of(Registry.of(events), [day], known_on)


class TestCity:
    """A made-up city's ten years, on every back-end."""

    @pytest.mark.parametrize("back_end", [name for name in BACK_ENDS if name not in (NARROW, PLANNER)])
    def test_all_agree(self, back_end: str) -> None:
        """Head counts on three days, and figures by any breakdown: of a year, and of all ten where it is quick."""
        agree(back_end, ten_years(), [REVIEW] if back_end in ENGINES else [YEAR, REVIEW], YEARS)

    def test_dask_agrees(self) -> None:
        """Dask plans long: there head counts of one day and the figures by level are tried."""
        agree(PLANNER, ten_years()[:600], [REVIEW], [LAST], [Breakdown.LEVEL])

    @pytest.mark.parametrize("counts", [None, False, True])
    def test_the_caller_says_where_a_minority_share_stands(self, counts: bool | None) -> None:
        """What ``figure_table`` is told of enterprises with a State share, these tables are told as well."""
        asked: dict[str, Any] = {"by": Breakdown.UNIT_CLASS, "minority_state_share_counts": counts}
        read = figures(*held("polars", ten_years()), intervals=[YEAR], measures=MEASURES, **asked)
        assert told(read) == told_by_registry(Registry.of(ten_years()), [YEAR], **asked)

    def test_before_the_resolution_no_unit_has_a_class(self) -> None:
        """The law of the interval's first day tells the classes; before it there is none."""
        year = Interval(date(2008, 1, 1), date(2009, 1, 1))
        events = [*CITY, formed("cell-1", "ward-1", date(2012, 1, 1))]
        read = told(figures(*held("polars", events), intervals=[year], measures=MEASURES, by=Breakdown.UNIT_CLASS))
        assert list(read[year.start, year.last_day]) == ["whole"]

    def test_what_comes_late_is_in_its_place(self) -> None:
        """What was recorded late is folded where it took effect, however late it was recorded."""
        events = [event for event in ten_years() if event.recorded > event.effective]
        assert events
        movements, _ = held("pyarrow", ten_years())
        assert movements["effective"].to_pylist() == sorted(movements["effective"].to_pylist())


class TestFrames:
    """What the tables must be, and what comes back."""

    TABLES = event_frames(CITY, backend="polars")

    def test_each_column_is_told(self) -> None:
        """The tables have the columns that are listed, in their order and with their types."""
        for columns, frame in zip((MOVEMENTS, LINES), self.TABLES, strict=True):
            schema = nw.from_native(frame).schema
            assert [(column.name, column.dtype) for column in columns] == list(schema.items())

    def test_only_some_may_be_empty(self) -> None:
        """A column that is not said to be empty at times has no empty cell."""
        movements, lines = event_frames(ten_years(), backend="polars")
        for columns, frame in ((MOVEMENTS, movements), (LINES, lines)):
            empty = {name for name, count in frame.null_count().row(0, named=True).items() if count}
            assert empty == {column.name for column in columns if column.may_be_empty}

    def test_what_is_wrong_is_told_at_once(self) -> None:
        """A column that misses, with the nearest name, and one of another type, each with its table."""
        movements, lines = self.TABLES
        with pytest.raises(Faults) as caught:
            headcounts(
                movements.rename({"members": "member"}).with_columns(pl.col("effective").cast(pl.String)),
                lines.with_columns(pl.col("line").cast(pl.String)),
                days=[LAST],
            )
        assert [str(one) for one in caught.value.exceptions] == [
            f"movements.effective: 'String' was given; {DAYS_WANTED}: the day from which it was so is wanted",
            "movements: there is no column (how many more members) named 'members'; did you mean 'member'?",
            f"lines.line: 'String' was given; {NUMBERS_WANTED}: the number of the line, from 1 is wanted",
        ]
        assert isinstance(caught.value.exceptions[1], UnknownName)
        assert "movements: không có cột (tăng, giảm thành viên) nào tên 'members'" in caught.value.words.vi

    def test_only_what_is_read_is_wanted(self) -> None:
        """Head counts need neither ways nor ranks, and figures no official members."""
        movements, lines = self.TABLES
        narrow = movements.select(
            "effective", "organisation", "line", "organisations", "members", "official", "unsplit"
        )
        assert headcounts(narrow, lines, days=[LAST]).height > 0
        narrow = movements.drop("recorded", "kind", "unit", "official", "unsplit")
        assert figures(narrow, lines, intervals=[YEAR]).height == 1

    def test_both_tables_are_held_alike(self) -> None:
        """A table of one library beside one of another is refused, and so is a lazy one beside one that is not."""
        movements, lines = self.TABLES
        with pytest.raises(InvalidValue, match="lines: 'Table' was given; a table of the same kind as movements"):
            headcounts(movements, lines.to_arrow(), days=[LAST])
        with pytest.raises(InvalidValue, match="lines: 'LazyFrame' was given"):
            figures(movements, lines.lazy(), intervals=[YEAR])

    def test_what_is_no_frame_is_refused(self) -> None:
        """Rows in a list are no frame; which of the two it is, is said."""
        with pytest.raises(InvalidValue, match="movements: 'list' was given; a data frame of polars"):
            headcounts([], [], days=[LAST])

    @pytest.mark.parametrize("days", [[], ["2019-12-31"]])
    def test_days_must_be_days(self, days: list[Any]) -> None:
        """No day at all, and text in the place of one, are refused."""
        with pytest.raises(InvalidValue, match="days"):
            headcounts(*self.TABLES, days=days)

    def test_there_must_be_an_interval_and_a_measure(self) -> None:
        """Figures of no interval, and of no measure, are no figures; both are told at once."""
        with pytest.raises(Faults) as caught:
            figures(*self.TABLES, intervals=[], measures=[])
        assert [str(one) for one in caught.value.exceptions] == [
            "intervals: () was given; at least one interval is wanted",
            "measures: () was given; at least one measure is wanted",
        ]

    def test_the_last_day_of_all_can_be_asked(self) -> None:
        """Nothing comes after the last day that there is."""
        read = heads(headcounts(*self.TABLES, days=[date.max, LAST, LAST]))
        assert {id for _, id in read} == set(Registry.of(CITY).as_of(LAST).organisations)
        assert {day for day, _ in read} == {date.max, LAST}

    def test_of_nothing_there_is_nothing(self) -> None:
        """Tables without rows have no head counts, and a whole of noughts."""
        movements, lines = event_frames([], backend="polars")
        assert headcounts(movements, lines, days=[LAST]).height == 0
        for by in (None, *Breakdown):
            [row] = figures(movements, lines, intervals=[YEAR], by=by).to_dicts()
            assert row["part"] == "whole"
            assert {row[one.id] for one in REVIEW_MEASURES} == {0}

    def test_a_lazy_frame_stays_lazy(self) -> None:
        """Nothing is worked out before it is read; a frame of narwhals stays one."""
        movements, lines = self.TABLES
        assert isinstance(headcounts(movements.lazy(), lines.lazy(), days=[LAST]), pl.LazyFrame)
        assert isinstance(figures(movements.lazy(), lines.lazy(), intervals=[YEAR]), pl.LazyFrame)
        frame = nw.from_native(movements)
        assert isinstance(headcounts(frame, nw.from_native(lines), days=[LAST]), nw.DataFrame)

    def test_a_table_in_a_file_is_read_there(self, tmp_path: Any) -> None:
        """DuckDB answers off Parquet files, which nobody loads."""
        movements, lines = self.TABLES
        files = {name: str(tmp_path / f"{name}.parquet") for name in ("movements", "lines")}
        movements.write_parquet(files["movements"])
        lines.write_parquet(files["lines"])
        connection = duckdb.connect()
        read = headcounts(*(connection.read_parquet(file) for file in files.values()), days=[LAST])
        assert heads(read) == heads_of(Registry.of(CITY), [LAST])
