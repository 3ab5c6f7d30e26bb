"""Exact arithmetic, as computations use it: a share is never rounded, and a whole number is shown as one."""

from __future__ import annotations

from fractions import Fraction

from nq28model.domains import Real


def plain(amount: Fraction) -> int | Fraction:
    """Return a whole amount as a whole number, and any other as it is.

    >>> plain(Fraction(6, 2)), plain(Fraction(1, 2))
    (3, Fraction(1, 2))
    """
    return amount.numerator if amount.denominator == 1 else amount


def percentage(part: Real, whole: Real) -> int | Fraction | None:
    """Return *part* in percent of *whole*, exact; None of nought, of which nothing is a share.

    >>> percentage(45, 36), percentage(30, 36), percentage(5, 0)
    (125, Fraction(250, 3), None)
    """
    return plain(Fraction(part) * 100 / Fraction(whole)) if whole else None
