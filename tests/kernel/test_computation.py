"""What the law computes: dated and cited as a rule is, called with facts or read off a sheet."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from tests.kernel.made_up_law import AMENDED, CHARTER, FIRST_DAY, REFORM, both

from nq28model.computation import Computation, Table, computation
from nq28model.domains import Whole
from nq28model.errors import Faults, InvalidValue, NotInForce
from nq28model.law import Evidence, Source
from nq28model.spec import Fact

LAST_DAY = date(2019, 12, 31)
HERE: Fact[int] = Fact("here", Whole(0), both("members here"), both("How many are here?"))
AWAY: Fact[int] = Fact("away", Whole(0), both("members away"), both("How many are away?"))


@computation(
    "party.strength",
    both("the strength"),
    Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED),
    Source(AMENDED, REFORM.at(both("point 2")), Evidence.INFERRED, until=LAST_DAY),
    inputs=(HERE, AWAY),
)
def strength(here: int, away: int, *, on: date, each_counts: int = 1) -> int:
    """Return the strength; before the reform those away did not count."""
    return each_counts * (here + (away if on >= AMENDED else 0))


class TestComputation:
    """A function of facts and the day, with its sources."""

    def test_it_is_called_with_facts_and_the_day(self) -> None:
        """It takes its facts by place or by name, and gives the value of the day."""
        assert strength(3, 2, on=FIRST_DAY) == 3
        assert strength(here=3, away=2, on=AMENDED) == 5
        assert strength(3, 2, on=LAST_DAY, each_counts=2) == 10

    def test_it_knows_its_id_its_inputs_and_its_function(self) -> None:
        """Its id, what it says and what it asks for can be read off it."""
        assert isinstance(strength, Computation)
        assert (strength.id, strength.says.en) == ("party.strength", "the strength")
        assert strength.inputs == (HERE, AWAY)
        assert strength.function.__name__ == "strength"

    def test_outside_its_days_nothing_is_computed(self) -> None:
        """On a day without a text it raises, called or read off a sheet, whatever is missing."""
        for day in (FIRST_DAY - timedelta(days=1), LAST_DAY + timedelta(days=1)):
            assert not strength.is_in_force(day)
            with pytest.raises(NotInForce, match=r"party\.strength is not in force"):
                strength(3, 2, on=day)
            with pytest.raises(NotInForce):
                strength.of({}, on=day)
        assert strength.is_in_force(FIRST_DAY)
        assert strength.is_in_force(LAST_DAY)

    def test_an_answer_outside_its_domain_is_refused(self) -> None:
        """A wrong answer is named, and several are told at once."""
        with pytest.raises(InvalidValue, match="here: -1 was given"):
            strength(-1, 2, on=AMENDED)
        with pytest.raises(Faults, match="2 faults"):
            strength(-1, -2, on=AMENDED)
        with pytest.raises(InvalidValue, match="away: True was given"):
            strength.of({"away": True}, on=AMENDED)

    def test_a_moment_is_no_day(self) -> None:
        """The day is a plain date: a moment is refused."""
        with pytest.raises(InvalidValue, match="on: "):
            strength(3, 2, on=datetime(2019, 1, 1))  # noqa: DTZ001 - a moment without a zone is meant

    def test_a_call_that_does_not_fit_raises_type_error(self) -> None:
        """A missing argument is an error of the caller's, as with any function."""
        with pytest.raises(TypeError, match="away"):
            strength(3, on=AMENDED)  # type: ignore[call-arg]


class TestOf:
    """A computation read off a sheet on which answers may be missing."""

    def test_a_full_sheet_gives_the_value_with_its_source(self) -> None:
        """What is known gives the value, with the wording by which it was computed; other facts do not matter."""
        computed = strength.of({"away": 2, "here": 3, "colour": "red"}, on=AMENDED)
        assert (computed.value, computed.asks) == (5, frozenset())
        assert computed.citation.words.en == "Reform, point 2"
        assert computed.evidence is Evidence.INFERRED
        assert computed.version.since == AMENDED

    def test_a_missing_answer_is_asked_for(self) -> None:
        """A fact that is absent or None is asked for, and nothing is put in its place."""
        for sheet in ({"here": 3}, {"here": 3, "away": None}):
            computed = strength.of(sheet, on=AMENDED)
            assert (computed.value, computed.asks) == (None, frozenset({"away"}))
        assert strength.of({}, on=AMENDED).asks == {"here", "away"}

    def test_what_is_no_fact_is_given_beside_the_sheet(self) -> None:
        """What the function takes besides its facts is handed on."""
        assert strength.of({"here": 3, "away": 2}, on=AMENDED, each_counts=2).value == 10

    def test_what_is_shown_of_it_is_short(self) -> None:
        """The sources and the function are left out of what is shown."""
        assert "function" not in repr(strength)
        assert repr(strength.of({}, on=AMENDED)).startswith("Computed(on=")


BY_MONTH = Table("by_month", Whole(1, 12), Whole(0), both("members by month"), both("How many in each month?"))


@computation(
    "party.greatest_strength",
    both("the greatest strength of a year"),
    Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED),
    inputs=(BY_MONTH,),
)
def greatest(by_month: dict[int, int], *, on: date) -> int:  # noqa: ARG001 - the day is asked for always
    """Return the greatest of the months."""
    return max(by_month.values())


class TestTable:
    """What is one answer for each of several."""

    def test_it_is_given_whole(self) -> None:
        """A table is taken as it is, by a call and off a sheet, and asked for where it is missing."""
        assert greatest({1: 3, 2: 5}, on=AMENDED) == 5
        assert greatest.of({"by_month": {1: 3}}, on=AMENDED).value == 3
        assert greatest.of({}, on=AMENDED).asks == {"by_month"}

    def test_each_key_and_value_outside_its_domain_is_told(self) -> None:
        """A month that is none and a count below nought are named together, each in its place."""
        with pytest.raises(Faults) as caught:
            greatest({13: 3, 2: -1}, on=AMENDED)
        assert [str(fault) for fault in caught.value.exceptions] == [
            "by_month: 13 was given; a whole number from 1 to 12 is wanted",
            "by_month[2]: -1 was given; a whole number from 0 up is wanted",
        ]

    def test_what_is_no_table_is_refused(self) -> None:
        """A list has no keys, and is not taken for a table."""
        with pytest.raises(InvalidValue, match="a table"):
            greatest.of({"by_month": [3, 5]}, on=AMENDED)


def test_the_arguments_are_the_inputs_and_the_day() -> None:
    """A function whose arguments are not its inputs is refused when it is written."""

    def weakness(away: int, here: int, *, on: date) -> int:
        raise NotImplementedError

    made = computation("party.weakness", both("x"), Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED), inputs=(HERE,))
    with pytest.raises(TypeError, match=r"party\.weakness: the arguments must be here, on, not away, here, on"):
        made(weakness)
