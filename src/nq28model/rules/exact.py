"""Exact arithmetic, as computations use it: a share is rounded only to be shown, and a whole number is shown as one."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from math import floor

from nq28model.domains import Real
from nq28model.words import Words, marked


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


def rounded(amount: Fraction, decimals: int) -> Decimal:
    """Return *amount* to so many *decimals*, a half away from nought.

    >>> rounded(Fraction(250, 3), 1), rounded(Fraction(-1, 8), 2)
    (Decimal('83.3'), Decimal('-0.13'))
    """
    units = floor(abs(amount) * 10**decimals + Fraction(1, 2))
    return Decimal(f"{'-' if amount < 0 else ''}{units}e-{decimals}")


def about(amount: Real, decimals: int) -> Words:
    """Return *amount* as a reader sees it: whole where so many *decimals* print it, and marked as rounded elsewhere.

    >>> about(Fraction(250, 3), 1), about(Fraction(225, 2), 3).en, about(125, 1).en
    (Words(vi='≈ 83,3', en='≈ 83.3'), '112.5', '125')
    """
    exact = Fraction(amount)
    places = next((n for n in range(decimals + 1) if (exact * 10**n).denominator == 1), None)
    shown = f"{rounded(exact, decimals if places is None else places):,f}"
    mark = "≈ " if places is None else ""
    return Words(vi=f"{mark}{marked(shown, 'vi')}", en=f"{mark}{shown}")
