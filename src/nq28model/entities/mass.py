"""Trade unions, and organisations of the Youth Union and the Youth Federation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from attrs import Attribute, field, frozen

from nq28model.entities.branch import Branch
from nq28model.entities.party import PartyOrganisation, PartyRank, fits_under
from nq28model.entities.unit import is_an_id
from nq28model.errors import InvalidValue
from nq28model.terms import Term
from nq28model.words import Words


class MassLevel(Term):
    """What a mass organisation is in its tree."""

    CELL = "cell", "chi đoàn, chi hội", "cell or chapter"
    BASE = "base", "cấp cơ sở", "base"
    UPPER = "upper", "cấp trên cơ sở", "above the base"


_PARENTS: Mapping[MassLevel, frozenset[MassLevel | None]] = {
    MassLevel.CELL: frozenset({MassLevel.BASE, MassLevel.UPPER}),
    MassLevel.BASE: frozenset({MassLevel.UPPER}),
    MassLevel.UPPER: frozenset({MassLevel.UPPER, None}),
}


@frozen(kw_only=True)
class UnionOrganisation:
    """A trade union: a base union (công đoàn cơ sở), or one above it.

    Raises ``InvalidValue`` for a cell: a union has none in the tree.
    """

    id: str = field(validator=is_an_id)
    name: str
    level: MassLevel = field()
    parent: str | None
    unit: str | None = None
    headquarters: str | None = None

    @level.validator
    def _is_no_cell(self, _: Attribute[MassLevel], level: MassLevel) -> None:
        if level is MassLevel.CELL:
            raise InvalidValue("level", level, Words(vi="base hoặc upper", en="base or upper"))

    @property
    def branch(self) -> Branch:
        """The unions' tree."""
        return Branch.UNION


@frozen(kw_only=True)
class YouthOrganisation:
    """An organisation of the Youth Union (Đoàn) or of the Youth Federation (Hội).

    Raises ``InvalidValue`` for another movement.
    """

    id: str = field(validator=is_an_id)
    name: str
    movement: Branch = field()
    level: MassLevel
    parent: str | None
    unit: str | None = None
    headquarters: str | None = None

    @movement.validator
    def _is_of_youth(self, _: Attribute[Branch], movement: Branch) -> None:
        if movement not in {Branch.YOUTH_UNION, Branch.YOUTH_FEDERATION}:
            wanted = Words(vi="youth_union hoặc youth_federation", en="youth_union or youth_federation")
            raise InvalidValue("movement", movement, wanted)

    @property
    def branch(self) -> Branch:
        """The tree of its movement."""
        return self.movement


Organisation: TypeAlias = PartyOrganisation | UnionOrganisation | YouthOrganisation


def rank_of(organisation: Organisation) -> PartyRank | MassLevel:
    """Return the rank of a Party organisation, the level of any other."""
    return organisation.rank if isinstance(organisation, PartyOrganisation) else organisation.level


def can_stand_under(organisation: Organisation, parent: Organisation | None) -> bool:
    """Tell whether an organisation may stand directly under another, None for the root of its tree."""
    if isinstance(organisation, PartyOrganisation):
        if parent is None:
            return fits_under(organisation.rank, None)
        return isinstance(parent, PartyOrganisation) and fits_under(organisation.rank, parent.rank)
    if parent is None:
        return None in _PARENTS[organisation.level]
    return (
        not isinstance(parent, PartyOrganisation)
        and organisation.branch is parent.branch
        and parent.level in _PARENTS[organisation.level]
    )
