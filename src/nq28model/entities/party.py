"""Party organisations, their ranks, and their members as counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import Attribute, field, frozen

from nq28model.entities.branch import Branch
from nq28model.entities.unit import is_an_id
from nq28model.errors import InvalidValue
from nq28model.terms import Term
from nq28model.words import Words


class PartyRank(Term):
    """What a Party organisation is in the tree (loại hình, cấp của tổ chức đảng).

    *đảng bộ* is the body, *đảng ủy* its committee; here stands the body.
    """

    AFFILIATED_CELL = "affiliated_cell", "chi bộ trực thuộc đảng ủy cơ sở", "affiliated Party cell"
    SECTIONAL_BODY = "sectional_body", "đảng bộ bộ phận", "sectional Party body"
    GRASSROOTS_CELL = "grassroots_cell", "chi bộ cơ sở", "grassroots Party cell"
    GRASSROOTS_BODY = "grassroots_body", "đảng bộ cơ sở", "grassroots Party body"
    UPPER_GRASSROOTS_BODY = (
        "upper_grassroots_body",
        "đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng",
        "Party body directly above the grassroots",
    )
    PROVINCIAL_BODY = "provincial_body", "đảng bộ tỉnh, thành phố", "provincial or city Party body"


_PARENTS: Mapping[PartyRank, frozenset[PartyRank | None]] = {
    PartyRank.AFFILIATED_CELL: frozenset({PartyRank.SECTIONAL_BODY, PartyRank.GRASSROOTS_BODY}),
    PartyRank.SECTIONAL_BODY: frozenset({PartyRank.GRASSROOTS_BODY}),
    PartyRank.GRASSROOTS_CELL: frozenset({PartyRank.UPPER_GRASSROOTS_BODY, PartyRank.PROVINCIAL_BODY}),
    PartyRank.GRASSROOTS_BODY: frozenset({PartyRank.UPPER_GRASSROOTS_BODY, PartyRank.PROVINCIAL_BODY}),
    PartyRank.UPPER_GRASSROOTS_BODY: frozenset({PartyRank.PROVINCIAL_BODY}),
    PartyRank.PROVINCIAL_BODY: frozenset({None}),
}


def fits_under(rank: PartyRank, parent: PartyRank | None) -> bool:
    """Tell whether an organisation of *rank* may stand directly under one of the rank *parent*, None for the root.

    >>> fits_under(PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_BODY)
    True
    >>> fits_under(PartyRank.AFFILIATED_CELL, PartyRank.UPPER_GRASSROOTS_BODY)
    False
    """
    return parent in _PARENTS[rank]


def _is_a_count(_: object, attribute: Attribute[Any], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise InvalidValue(attribute.name, value, Words(vi="số nguyên từ 0 trở lên", en="a whole number from 0 up"))


@frozen
class Headcount:
    """So many members, and how many of them are official; None where that is not known (or not asked).

    Raises ``InvalidValue`` for a count below zero, and for more official members than there are in all.

    >>> Headcount.of(official=3, probationary=1)
    Headcount(total=4, official=3)
    >>> Headcount(8) + Headcount(4, 3)
    Headcount(total=12, official=None)
    """

    total: int = field(validator=_is_a_count)
    official: int | None = field(default=None)

    @official.validator
    def _not_above_all(self, attribute: Attribute[int | None], official: int | None) -> None:
        if official is not None:
            _is_a_count(self, attribute, official)
            if official > self.total:
                most = Words(vi="không quá {total} đảng viên", en="at most the {total} members there are")
                raise InvalidValue("official", official, most.fill(total=self.total))

    @classmethod
    def of(cls, *, official: int, probationary: int) -> Headcount:
        """Return the head count of so many official (chính thức) and probationary (dự bị) members."""
        return cls(official + probationary, official)

    @property
    def probationary(self) -> int | None:
        """How many members are on probation; None where the split is not known."""
        return None if self.official is None else self.total - self.official

    def __add__(self, other: Headcount) -> Headcount:
        known = self.official is not None and other.official is not None
        return Headcount(self.total + other.total, (self.official or 0) + (other.official or 0) if known else None)

    def less(self, other: Headcount) -> Headcount | None:
        """Return the head count after *other* have gone; None where there are not so many.

        >>> Headcount(8, 6).less(Headcount(3, 2))
        Headcount(total=5, official=4)
        >>> Headcount(8, 2).less(Headcount(3, 3)) is None
        True
        """
        total = self.total - other.total
        if total < 0:
            return None
        if self.official is None or other.official is None:
            return Headcount(total)
        official = self.official - other.official
        return Headcount(total, official) if 0 <= official <= total else None

    def confirming(self, number: int) -> Headcount | None:
        """Return the head count after so many became official; None where fewer are on probation.

        >>> Headcount.of(official=3, probationary=1).confirming(1)
        Headcount(total=4, official=4)
        """
        if self.official is None:
            return self if number <= self.total else None
        official = self.official + number
        return Headcount(self.total, official) if official <= self.total else None

    def admitting(self, number: int) -> Headcount:
        """Return the head count after so many admissions: a new Party member is on probation.

        >>> Headcount.of(official=3, probationary=0).admitting(2)
        Headcount(total=5, official=3)
        """
        return Headcount(self.total + number, self.official)


@frozen(kw_only=True)
class PartyOrganisation:
    """A Party organisation: its rank, the one it stands under, and the unit it is of (tổ chức đảng).

    ``parent`` is None for the root alone.
    """

    id: str = field(validator=is_an_id)
    name: str
    rank: PartyRank
    parent: str | None
    unit: str | None = None
    headquarters: str | None = None

    @property
    def branch(self) -> Branch:
        """The Party's tree."""
        return Branch.PARTY
