"""The answers that a fact may have: what is admitted, how it is said, and which values lie near."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, TypeAlias

from attrs import Attribute, field, frozen

from nq28model.terms import Term
from nq28model.words import Words, say

Real: TypeAlias = int | float | Decimal | Fraction
Distance: TypeAlias = int | Fraction


@frozen
class YesNo:
    """Yes or no.

    >>> YesNo().admits(True), YesNo().admits(1)
    (True, False)
    """

    is_ordered = False

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        return Words(vi="có hoặc không (True, False)", en="yes or no (True or False)")

    def admits(self, value: object) -> bool:
        """Tell whether *value* is an answer."""
        return isinstance(value, bool)

    def near(self, _now: bool | None, _bounds: Iterable[bool]) -> Iterator[bool]:
        """Yield both answers: one of them is the nearest under any comparison."""
        yield from (True, False)

    def distance(self, now: bool | None, value: bool) -> Distance:
        """Return how far *value* lies from *now*."""
        return int(now is not None and now != value)


@frozen
class Choice:
    """One of a closed list of terms.

    >>> class Size(Term):
    ...     SMALL = "small", "nhỏ", "small"
    ...     LARGE = "large", "lớn", "large"
    >>> Choice(tuple(Size)).admits("small"), Choice(tuple(Size)).admits("huge")
    (True, False)
    """

    terms: tuple[Term, ...] = field()
    is_ordered = False

    @terms.validator
    def _are_given(self, _: Attribute[tuple[Term, ...]], terms: tuple[Term, ...]) -> None:
        if not terms:
            msg = "a choice needs at least one term"
            raise ValueError(msg)

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        ids = ", ".join(self.terms)
        return Words(vi="một trong: {ids}", en="one of: {ids}").fill(ids=ids)

    def admits(self, value: object) -> bool:
        """Tell whether *value* is the id of one of the terms."""
        return isinstance(value, str) and value in self.terms

    def term(self, value: str) -> Term:
        """Return the term of that id."""
        return next(term for term in self.terms if term == value)

    def near(self, _now: str | None, _bounds: Iterable[str]) -> Iterator[str]:
        """Yield the terms: one of them is the nearest under any comparison."""
        yield from self.terms

    def distance(self, now: str | None, value: str) -> Distance:
        """Return how far *value* lies from *now*: terms have no nearness, any other is the whole list away."""
        return 0 if now == value else len(self.terms)


@frozen
class Whole:
    """A whole number between bounds, None where there is none.

    >>> Whole(0).admits(3), Whole(0).admits(-1), Whole(0).admits("3"), Whole(0).admits(True)
    (True, False, False, False)
    """

    least: int | None = None
    most: int | None = None
    is_ordered = True

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        return _between(Words(vi="số nguyên", en="a whole number"), self.least, self.most)

    def admits(self, value: object) -> bool:
        """Tell whether *value* is a whole number between the bounds."""
        return isinstance(value, int) and not isinstance(value, bool) and _is_between(value, self.least, self.most)

    def near(self, now: int | None, bounds: Iterable[int]) -> Iterator[int]:
        """Yield values among which the nearest to *now* under any comparison with *bounds* is."""
        ends = {*bounds, *(end for end in (now, self.least, self.most) if end is not None)} or {0}
        yield from (value for value in sorted({n + step for n in ends for step in (-1, 0, 1)}) if self.admits(value))

    def distance(self, now: int | None, value: int) -> Distance:
        """Return how far *value* lies from *now*, or from the least value where *now* is not known."""
        return abs(value - (now if now is not None else self.least or 0))


@frozen
class Number:
    """A number between bounds, None where there is none: exact or floating, never infinite.

    >>> Number(0, 100).admits(49.5), Number(0, 100).admits(101)
    (True, False)
    """

    least: int | None = None
    most: int | None = None
    is_ordered = True

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        return _between(Words(vi="số", en="a number"), self.least, self.most)

    def admits(self, value: object) -> bool:
        """Tell whether *value* is a finite number between the bounds."""
        return (
            isinstance(value, int | float | Decimal | Fraction)
            and not isinstance(value, bool)
            and math.isfinite(value)
            and _is_between(value, self.least, self.most)
        )

    def near(self, now: Real | None, bounds: Iterable[Real]) -> Iterator[Real]:
        """Yield values among which one near *now* under any comparison with *bounds* is.

        Beside an open bound there is no nearest number: the next whole one stands for it, or the middle of
        what is left.
        """
        yield from filter(self.admits, _reals_near(now, (*bounds, self.least, self.most)))

    def distance(self, now: Real | None, value: Real) -> Distance:
        """Return how far *value* lies from *now*, or from the least value where *now* is not known."""
        return abs(Fraction(value) - Fraction(now if now is not None else self.least or 0))


@frozen
class Share:
    """A share of a whole, exact: two of three is ``Fraction(2, 3)``, never 0.667.

    >>> Share().admits(Fraction(2, 3)), Share().admits(1), Share().admits(0.667)
    (True, True, False)
    """

    is_ordered = True

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        return Words(
            vi="một phân số từ 0 đến 1, như fractions.Fraction(2, 3)",
            en="a fraction from 0 to 1, such as fractions.Fraction(2, 3)",
        )

    def admits(self, value: object) -> bool:
        """Tell whether *value* is an exact number from nought to one."""
        return isinstance(value, int | Fraction) and not isinstance(value, bool) and 0 <= value <= 1

    def near(self, now: Fraction | int | None, bounds: Iterable[Fraction | int]) -> Iterator[Real]:
        """Yield values among which one near *now* under any comparison with *bounds* is."""
        yield from filter(self.admits, _reals_near(now, (*bounds, 0, 1)))

    def distance(self, now: Fraction | int | None, value: Fraction | int) -> Distance:
        """Return how far *value* lies from *now*, or from nought where *now* is not known."""
        return abs(Fraction(value) - Fraction(now or 0))


@frozen
class Day:
    """A day of the calendar.

    >>> Day().admits(date(2019, 10, 31))
    True
    """

    is_ordered = True

    @property
    def wanted(self) -> Words:
        """What an answer must be."""
        return Words(vi="một ngày (datetime.date)", en="a day (datetime.date)")

    def admits(self, value: object) -> bool:
        """Tell whether *value* is a plain date."""
        return isinstance(value, date) and not isinstance(value, datetime)

    def near(self, now: date | None, bounds: Iterable[date]) -> Iterator[date]:
        """Yield values among which the nearest to *now* under any comparison with *bounds* is."""
        ends = {day.toordinal() for day in (*bounds, now) if day is not None}
        near = sorted({day + step for day in ends for step in (-1, 0, 1)})
        yield from (date.fromordinal(day) for day in near if 1 <= day <= date.max.toordinal())

    def distance(self, now: date | None, value: date) -> Distance:
        """Return how many days *value* lies from *now*."""
        return 0 if now is None else abs((value - now).days)


Domain: TypeAlias = YesNo | Choice | Whole | Number | Share | Day


def _reals_near(now: Real | None, bounds: Iterable[Real | None]) -> Iterator[Real]:
    """Yield the bounds, the middles between them and the whole numbers beside them, in order."""
    known = {Fraction(n): n for n in (*bounds, now) if n is not None} or {Fraction(0): 0}
    ends = sorted(known)
    middles = {(one + other) / 2 for one, other in pairwise(ends)}
    steps = {Fraction(math.floor(n) + step) for n in ends for step in (-1, 0, 1)}
    for exact in sorted({*ends, *middles, *steps}):
        yield known.get(exact, int(exact) if exact.denominator == 1 else exact)


def _is_between(value: Any, least: int | None, most: int | None) -> bool:
    return (least is None or least <= value) and (most is None or value <= most)


def _between(noun: Words, least: int | None, most: int | None) -> Words:
    if least is not None and most is not None:
        text = Words(vi="{noun} từ {least} đến {most}", en="{noun} from {least} to {most}")
    elif least is not None:
        text = Words(vi="{noun} từ {least} trở lên", en="{noun} from {least} up")
    elif most is not None:
        text = Words(vi="{noun} không quá {most}", en="{noun} up to {most}")
    else:
        return noun
    return text.fill(noun=noun, least=least, most=most)


def said(domain: Domain, value: Any) -> Words:
    """Return a value of *domain* as a reader sees it, several of them parted by «or».

    >>> said(Whole(0), 1629)
    Words(vi='1.629', en='1,629')
    """
    if isinstance(domain, Choice):
        value = domain.term(value) if isinstance(value, str) else tuple(domain.term(one) for one in value)
    return Words(vi=say(value, "vi"), en=say(value, "en"))
