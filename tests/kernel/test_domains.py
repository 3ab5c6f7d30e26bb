"""The answers that facts may have."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.made_up_law import Level

from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo, said
from nq28model.words import Words

DOMAINS: list[Domain] = [YesNo(), Choice(tuple(Level)), Whole(0), Number(0, 100), Share(), Day()]


@pytest.mark.parametrize(
    ("domain", "value"),
    [
        (YesNo(), False),
        (Choice(tuple(Level)), "base"),
        (Choice(tuple(Level)), Level.CITY),
        (Whole(), -3),
        (Whole(0), 0),
        (Whole(None, 5), 5),
        (Number(0, 100), 49.5),
        (Number(0, 100), Decimal("33.3")),
        (Number(0, 100), Fraction(2, 3)),
        (Share(), Fraction(2, 3)),
        (Share(), 1),
        (Day(), date(2019, 10, 31)),
    ],
)
def test_answers_of_the_kind_are_admitted(domain: Domain, value: object) -> None:
    """An answer of the right kind, on the bounds too, is admitted."""
    assert domain.admits(value)


@pytest.mark.parametrize(
    ("domain", "value"),
    [
        (YesNo(), 1),
        (YesNo(), "yes"),
        (Choice(tuple(Level)), "village"),
        (Choice(tuple(Level)), 1),
        (Whole(0), -1),
        (Whole(0), "3"),
        (Whole(0), True),
        (Whole(0), 3.0),
        (Whole(None, 5), 6),
        (Number(0, 100), 100.1),
        (Number(0, 100), float("nan")),
        (Number(), float("inf")),
        (Number(0, 100), True),
        (Number(0, 100), "49"),
        (Share(), 0.5),
        (Share(), True),
        (Share(), Fraction(3, 2)),
        (Day(), datetime(2019, 10, 31, 8)),  # noqa: DTZ001 - a moment is what is refused
        (Day(), "2019-10-31"),
    ],
)
def test_other_answers_are_refused(domain: Domain, value: object) -> None:
    """A value of another kind or out of bounds is not taken for an answer: no text for a number, no 1 for yes."""
    assert not domain.admits(value)


@pytest.mark.parametrize(
    ("domain", "wanted"),
    [
        (YesNo(), "yes or no (True or False)"),
        (Choice(tuple(Level)), "one of: base, district, city"),
        (Whole(), "a whole number"),
        (Whole(0), "a whole number from 0 up"),
        (Whole(None, 5), "a whole number up to 5"),
        (Number(0, 100), "a number from 0 to 100"),
        (Share(), "a fraction from 0 to 1, such as fractions.Fraction(2, 3)"),
        (Day(), "a day (datetime.date)"),
    ],
)
def test_what_is_wanted_is_said(domain: Domain, wanted: str) -> None:
    """Each domain can say in words what an answer must be."""
    assert domain.wanted.en == wanted


def test_a_choice_needs_terms() -> None:
    """A closed list with nothing in it is refused."""
    with pytest.raises(ValueError, match="at least one term"):
        Choice(())


class TestNearness:
    """Which values lie near: the ground of «one more member»."""

    @given(st.integers(0, 40), st.integers(0, 40))
    def test_the_nearest_whole_number_above_a_bound_is_the_bound(self, now: int, bound: int) -> None:
        """Whoever has fewer than wanted needs as many as wanted, and not one more."""
        near = [value for value in Whole(0).near(now, [bound]) if value >= bound]
        assert min(near, key=lambda value: abs(value - now)) == max(now, bound)

    @pytest.mark.parametrize("domain", DOMAINS)
    def test_what_lies_near_is_admitted(self, domain: Domain) -> None:
        """No value is proposed that would not be an answer."""
        values: Any = {
            YesNo: (True, [False]),
            Choice: ("base", ["city"]),
            Whole: (0, [0, 5]),
            Number: (100, [0, 49.5]),
            Share: (Fraction(1, 3), [1, Fraction(2, 3)]),
            Day: (date.max, [date.min]),
        }[type(domain)]
        near = list(domain.near(*values))
        assert near
        assert all(domain.admits(value) for value in near)

    def test_nothing_known_still_has_something_near(self) -> None:
        """Where neither a value nor a bound is known, there is a value to propose all the same."""
        assert 0 in list(Whole().near(None, []))
        assert 0 in list(Number().near(None, []))
        assert list(Day().near(None, [])) == []

    def test_a_number_beside_an_open_bound(self) -> None:
        """More than half has no least number: the next whole one stands for it, or the middle of what is left."""
        assert 51 in list(Number(0, 100).near(30, [50]))
        assert Fraction(199, 2) in list(Number(0, 100).near(30, [99]))

    def test_distance_is_from_what_is_known(self) -> None:
        """A count not known is measured from the least it can be; any other term is as far as the list is long."""
        assert Whole(0).distance(None, 3) == 3
        assert Whole(0).distance(5, 3) == 2
        assert Number(0, 100).distance(49.5, 50) == Fraction(1, 2)
        assert Number(0, 100).distance(None, 50) == 50
        assert Share().distance(Fraction(1, 2), Fraction(2, 3)) == Fraction(1, 6)
        assert Share().distance(None, Fraction(2, 3)) == Fraction(2, 3)
        assert YesNo().distance(None, True) == 0
        assert YesNo().distance(False, True) == 1
        assert Choice(tuple(Level)).distance("base", "base") == 0
        assert Choice(tuple(Level)).distance("base", "city") == 3
        assert Day().distance(None, date(2019, 1, 1)) == 0
        assert Day().distance(date(2019, 1, 3), date(2019, 1, 1)) == 2


def test_values_are_said_in_both_languages() -> None:
    """A term is said by its words, a list of terms with «or», a number with the marks of the language."""
    assert said(Choice(tuple(Level)), "city") == Words(vi="thành phố", en="city")
    assert said(Choice(tuple(Level)), ("base", "city")) == Words(vi="cơ sở hoặc thành phố", en="base or city")
    assert said(Number(), 1234.5) == Words(vi="1.234,5", en="1,234.5")
