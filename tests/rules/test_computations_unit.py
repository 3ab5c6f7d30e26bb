"""What is reckoned of a unit."""

from __future__ import annotations

from datetime import date

import pytest

from nq28model.domains import Real
from nq28model.entities import UnitKind
from nq28model.errors import InvalidValue, NotInForce
from nq28model.facts.vocabularies import CooperativeSize, OwnershipClass
from nq28model.rules.unit_reckoning import ownership_class, size_class

ON = date(2019, 10, 31)


class TestOwnershipClass:
    """The statistical class of an enterprise (loại hình sở hữu)."""

    @pytest.mark.parametrize(
        ("state", "foreign", "wanted"),
        [
            (0, 0, OwnershipClass.NON_STATE),
            (50, 0, OwnershipClass.NON_STATE),
            (50.1, 0, OwnershipClass.STATE),
            (100, 0, OwnershipClass.STATE),
            (0, 0.1, OwnershipClass.FOREIGN_INVESTED),
            (60, 40, OwnershipClass.FOREIGN_INVESTED),
        ],
    )
    def test_any_foreign_share_decides_and_then_more_than_half(
        self, state: Real, foreign: Real, wanted: OwnershipClass
    ) -> None:
        """Foreign-invested however small the share; the State's above 50 percent, non-state at 50."""
        assert ownership_class(UnitKind.ENTERPRISE, state, foreign, on=ON) is wanted

    def test_the_boundary_is_not_that_of_the_law_on_enterprises(self) -> None:
        """In 2019 a State enterprise in law was wholly the State's; the statistics counted from half on."""
        assert ownership_class(UnitKind.ENTERPRISE, 51, 0, on=date(2019, 1, 1)) is OwnershipClass.STATE
        with pytest.raises(NotInForce):
            ownership_class(UnitKind.ENTERPRISE, 51, 0, on=date(2018, 12, 31))

    @pytest.mark.parametrize("kind", [kind for kind in UnitKind if kind is not UnitKind.ENTERPRISE])
    def test_other_units_have_no_class(self, kind: UnitKind) -> None:
        """The classes are of enterprises only."""
        assert ownership_class(kind, 0, 0, on=ON) is None

    def test_of_other_units_nothing_is_asked(self) -> None:
        """The sheet of a cooperative gives no class, and that is an answer."""
        sheet = {"unit_kind": "cooperative", "state_capital_percent": 0, "foreign_capital_percent": 0}
        computed = ownership_class.of(sheet, on=ON)
        assert (computed.value, computed.asks) == (None, frozenset())

    def test_a_share_above_the_whole_is_refused(self) -> None:
        """A percentage goes from 0 to 100."""
        with pytest.raises(InvalidValue, match="state_capital_percent: 101"):
            ownership_class(UnitKind.ENTERPRISE, 101, 0, on=ON)


class TestSizeClass:
    """The size of a cooperative (circular of 2020, art. 4)."""

    @pytest.mark.parametrize(
        ("members", "wanted"),
        [
            (0, CooperativeSize.MICRO),
            (49, CooperativeSize.MICRO),
            (50, CooperativeSize.SMALL),
            (300, CooperativeSize.SMALL),
            (301, CooperativeSize.MEDIUM),
            (1000, CooperativeSize.MEDIUM),
            (1001, CooperativeSize.LARGE),
        ],
    )
    def test_members_decide(self, members: int, wanted: CooperativeSize) -> None:
        """Fewer than 50 micro, to 300 small, to 1,000 medium, more large."""
        assert size_class(members, on=date(2024, 6, 30)) is wanted

    def test_it_ends_with_the_law_of_2012(self) -> None:
        """Since 1/7/2024 members alone do not decide, and nothing is given."""
        with pytest.raises(NotInForce, match="until 30/6/2024"):
            size_class(50, on=date(2024, 7, 1))
