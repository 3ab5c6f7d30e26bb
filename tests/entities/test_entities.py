"""Units, organisations and head counts keep to what they can be."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nq28model.entities import (
    AwardBasis,
    AwardKind,
    Branch,
    CellLifeWeakness,
    DecisionKind,
    Grade,
    Headcount,
    LeavingWay,
    LegalForm,
    MassLevel,
    MeetingKind,
    Obstacle,
    PartyOrganisation,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
    can_stand_under,
    fits_under,
)
from nq28model.errors import InvalidValue
from nq28model.terms import Term

VOCABULARIES: list[type[Term]] = [
    AwardBasis,
    AwardKind,
    Branch,
    CellLifeWeakness,
    DecisionKind,
    Grade,
    LeavingWay,
    LegalForm,
    MassLevel,
    MeetingKind,
    Obstacle,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    UnitKind,
]
headcounts = st.integers(0, 90).flatmap(
    lambda total: st.builds(Headcount, st.just(total), st.none() | st.integers(0, total))
)


def party(rank: PartyRank, parent: str | None = None) -> PartyOrganisation:
    """Return a Party organisation of a rank."""
    return PartyOrganisation(id="p", name="p", rank=rank, parent=parent)


def union(level: MassLevel) -> UnionOrganisation:
    """Return a union of a level."""
    return UnionOrganisation(id="u", name="u", level=level, parent=None)


def youth(level: MassLevel, movement: Branch = Branch.YOUTH_UNION) -> YouthOrganisation:
    """Return a youth organisation of a level."""
    return YouthOrganisation(id="y", name="y", movement=movement, level=level, parent=None)


@pytest.mark.parametrize("vocabulary", VOCABULARIES)
def test_each_term_has_its_words(vocabulary: type[Term]) -> None:
    """A term is its id as a string, has a text in each language, and no two share their Vietnamese."""
    assert len({term.words.vi for term in vocabulary}) == len(vocabulary)
    assert all(f"{term}" == term.value and term.isidentifier() for term in vocabulary)


class TestUnit:
    """An enterprise, a cooperative, a service unit or another employer."""

    def test_what_is_not_given_is_not_known(self) -> None:
        """A unit may be known by its name alone."""
        unit = Unit(id="u1", name="Đơn vị 1 (giả định)")
        assert (unit.kind, unit.legal_form, unit.state_capital_percent, unit.located_in_hai_phong) == (None,) * 4

    @pytest.mark.parametrize("percent", [-1, 100.5, float("nan")])
    def test_a_share_lies_between_0_and_100(self, percent: float) -> None:
        """A share of capital outside 0 to 100 is refused."""
        with pytest.raises(InvalidValue, match=r"state_capital_percent: .* a number from 0 to 100 is wanted"):
            Unit(id="u1", name="u1", state_capital_percent=percent)

    def test_shares_do_not_exceed_the_whole(self) -> None:
        """State and foreign capital together are at most all of it."""
        whole = Unit(id="u1", name="u1", state_capital_percent=49.9, foreign_capital_percent=50.1)
        assert whole.foreign_capital_percent == 50.1
        with pytest.raises(InvalidValue, match=r"foreign_capital_percent: 50\.2 was given; at most 50\.1 beside"):
            Unit(id="u1", name="u1", state_capital_percent=49.9, foreign_capital_percent=50.2)

    def test_only_enterprises_have_a_legal_form(self) -> None:
        """A cooperative is no company; a unit of unknown kind may turn out to be one."""
        assert Unit(id="u1", name="u1", legal_form=LegalForm.PARTNERSHIP).kind is None
        with pytest.raises(InvalidValue, match="only enterprises have one"):
            Unit(id="u1", name="u1", kind=UnitKind.COOPERATIVE, legal_form=LegalForm.PARTNERSHIP)

    def test_an_id_is_not_blank(self) -> None:
        """A blank id names nothing."""
        with pytest.raises(InvalidValue, match="an id that is not blank"):
            Unit(id=" ", name="u1")


class TestHeadcount:
    """Members as counts."""

    @given(st.integers(0, 500), st.integers(0, 500))
    def test_official_and_probationary_add_up(self, official: int, probationary: int) -> None:
        """The party number is official and probationary members together (đảng số)."""
        members = Headcount.of(official=official, probationary=probationary)
        assert members.total == official + probationary
        assert members.probationary == probationary

    @pytest.mark.parametrize(("total", "official"), [(-1, None), (True, None), (2, 3), (2, -1)])
    def test_counts_that_cannot_be_are_refused(self, total: Any, official: Any) -> None:
        """No count below zero, and no more official members than there are members."""
        with pytest.raises(InvalidValue):
            Headcount(total, official)

    def test_an_unknown_split_stays_unknown(self) -> None:
        """Where one of two splits is not known, neither is that of the sum."""
        assert Headcount(8) + Headcount(4, 3) == Headcount(12)
        assert Headcount(8).probationary is None
        assert Headcount(4, 3) + Headcount(2, 2) == Headcount(6, 5)

    def test_who_goes_was_there(self) -> None:
        """Less is what is left; of neither kind can more go than there are."""
        assert Headcount(8, 6).less(Headcount(3, 2)) == Headcount(5, 4)
        assert Headcount(8, 6).less(Headcount(8, 6)) == Headcount(0, 0)
        assert Headcount(8, 6).less(Headcount(9)) is None
        assert Headcount(8, 6).less(Headcount(7, 7)) is None
        assert Headcount(8, 6).less(Headcount(3, 0)) is None

    def test_what_is_left_of_an_unknown_split_is_unknown(self) -> None:
        """Where it is not known who was official, or who has gone, it is not known of the rest."""
        assert Headcount(8).less(Headcount(3, 2)) == Headcount(5)
        assert Headcount(8, 6).less(Headcount(3)) == Headcount(5)
        assert Headcount(8).less(Headcount(9)) is None

    @given(headcounts, headcounts)
    def test_who_came_may_go(self, members: Headcount, more: Headcount) -> None:
        """Taking away those who were added leaves as many, and as many official where all is known."""
        left = (members + more).less(more)
        assert left is not None
        assert left.total == members.total
        assert left == members or None in (members.official, more.official)

    def test_probation_ends_for_those_on_probation(self) -> None:
        """Confirming changes who is official and not how many there are; no more than are on probation."""
        assert Headcount.of(official=3, probationary=2).confirming(2) == Headcount(5, 5)
        assert Headcount.of(official=3, probationary=2).confirming(3) is None
        assert Headcount(5).confirming(5) == Headcount(5)
        assert Headcount(5).confirming(6) is None

    @given(headcounts, st.integers(1, 50))
    def test_the_admitted_can_be_confirmed(self, members: Headcount, number: int) -> None:
        """Whoever is admitted is on probation (dự bị), and so can become official."""
        admitted = members.admitting(number)
        assert admitted.total == members.total + number
        assert admitted.official == members.official
        confirmed = admitted.confirming(number)
        assert confirmed == Headcount(admitted.total, None if members.official is None else members.official + number)


class TestTree:
    """What may stand under what."""

    def test_ranks_of_the_party(self) -> None:
        """A cell stands under a grassroots body, that under a district's, that under the city's, which is the root."""
        line = [
            PartyRank.AFFILIATED_CELL,
            PartyRank.GRASSROOTS_BODY,
            PartyRank.UPPER_GRASSROOTS_BODY,
            PartyRank.PROVINCIAL_BODY,
            None,
        ]
        assert all(fits_under(rank, parent) for rank, parent in pairwise(line) if rank is not None)
        assert not any(fits_under(rank, rank) for rank in PartyRank)
        assert [rank for rank in PartyRank if fits_under(rank, None)] == [PartyRank.PROVINCIAL_BODY]

    def test_a_cell_is_not_directly_under_a_district(self) -> None:
        """An affiliated cell under a district committee would have another rank: a grassroots cell."""
        district = party(PartyRank.UPPER_GRASSROOTS_BODY)
        assert not can_stand_under(party(PartyRank.AFFILIATED_CELL), district)
        assert can_stand_under(party(PartyRank.GRASSROOTS_CELL), district)

    def test_trees_do_not_mix(self) -> None:
        """A union does not stand under the Party, nor the Federation under the Youth Union."""
        assert not can_stand_under(union(MassLevel.BASE), party(PartyRank.GRASSROOTS_BODY))
        assert not can_stand_under(party(PartyRank.AFFILIATED_CELL), union(MassLevel.UPPER))
        assert not can_stand_under(youth(MassLevel.CELL), youth(MassLevel.UPPER, Branch.YOUTH_FEDERATION))

    def test_levels_of_mass_organisations(self) -> None:
        """A base union needs one above it; a youth cell may stand under a base or what is above."""
        assert can_stand_under(union(MassLevel.BASE), union(MassLevel.UPPER))
        assert not can_stand_under(union(MassLevel.BASE), None)
        assert can_stand_under(union(MassLevel.UPPER), None)
        assert can_stand_under(party(PartyRank.PROVINCIAL_BODY), None)
        assert can_stand_under(youth(MassLevel.CELL), youth(MassLevel.BASE))

    def test_a_union_has_no_cells(self) -> None:
        """The level of a union is base or above."""
        with pytest.raises(InvalidValue, match="base or upper is wanted"):
            union(MassLevel.CELL)

    def test_youth_has_two_movements(self) -> None:
        """A youth organisation is of the Youth Union or of the Federation."""
        with pytest.raises(InvalidValue, match="youth_union or youth_federation is wanted"):
            youth(MassLevel.CELL, Branch.UNION)
