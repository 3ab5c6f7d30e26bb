"""What is reckoned of a unit: its class in the statistics, and the size of a cooperative."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import computation
from nq28model.domains import Real
from nq28model.entities import UnitKind
from nq28model.facts.unit import COOPERATIVE_MEMBERS, FOREIGN_CAPITAL_PERCENT, STATE_CAPITAL_PERCENT, UNIT_KIND
from nq28model.facts.vocabularies import CooperativeSize, OwnershipClass
from nq28model.instruments import COOPERATIVE_CLASSES_CIRCULAR_2020, STATISTICS_OWNERSHIP_CLASSES
from nq28model.law import Evidence, Source, article
from nq28model.words import Words

# The statistics have a boundary of their own: that of the Law on Enterprises was 100 from 2015 to 2020.
_STATE_PERCENT_ABOVE = 50
# Art. 4: the greatest number of members of each class but the last.
_SMALLEST, _SMALL, _MEDIUM = 49, 300, 1000


@computation(
    "statistics.ownership_class",
    Words(
        vi="loại hình sở hữu của doanh nghiệp theo thống kê",
        en="the class of ownership in which the statistics office counts an enterprise",
    ),
    Source(
        date(2019, 1, 1),
        STATISTICS_OWNERSHIP_CLASSES.at(),
        Evidence.QUOTED,
        url="https://www.gso.gov.vn/du-lieu-dac-ta/2019/11/htcttk-cap-huye%CC%A3n-so-doanh-nghiep-lao-dong-cua-doanh-nghiep/",
        note=Words(
            vi=(
                "Công bố năm 2019 và 2021; trước đó cũng đã dùng. Ngoài nhà nước: doanh nghiệp tư nhân, "
                "công ty hợp danh, công ty TNHH tư nhân, công ty cổ phần không có vốn nhà nước hoặc có "
                "vốn nhà nước từ 50% trở xuống."
            ),
            en=(
                "Published in 2019 and 2021; used before too. Non-state: private enterprises, "
                "partnerships, private LLCs, JSCs with no State capital or with 50 % or less."
            ),
        ),
    ),
    inputs=(UNIT_KIND, STATE_CAPITAL_PERCENT, FOREIGN_CAPITAL_PERCENT),
)
def ownership_class(
    unit_kind: str, state_capital_percent: Real, foreign_capital_percent: Real, *, on: date
) -> OwnershipClass | None:
    """Class an enterprise as the statistics office does, by shares of capital in percent; None for other units.

    Any direct foreign share makes it foreign-invested; otherwise a State share above 50 makes it the State's.
    This is not the Resolution's scope, which takes foreign-invested enterprises in: see scope.non_state_enterprise.

    >>> ownership_class(UnitKind.ENTERPRISE, 50, 0, on=date(2019, 10, 31))
    <OwnershipClass.NON_STATE: 'non_state'>
    """
    if unit_kind != UnitKind.ENTERPRISE:
        return None
    if foreign_capital_percent > 0:
        return OwnershipClass.FOREIGN_INVESTED
    return OwnershipClass.STATE if state_capital_percent > _STATE_PERCENT_ABOVE else OwnershipClass.NON_STATE


@computation(
    "cooperative.size_class",
    Words(vi="quy mô của hợp tác xã", en="the size class of a cooperative"),
    Source(
        date(2020, 4, 1),
        COOPERATIVE_CLASSES_CIRCULAR_2020.at(article("4")),
        Evidence.QUOTED,
        note=Words(
            vi=(
                "Luật năm 2023 phân loại hợp tác xã theo số thành viên chính thức cùng với doanh thu "
                "hoặc nguồn vốn, nên ngày cuối là suy ra."
            ),
            en=(
                "The law of 2023 classes cooperatives by official members together with revenue or "
                "capital, so the last day is inferred."
            ),
        ),
        until=date(2024, 6, 30),
    ),
    inputs=(COOPERATIVE_MEMBERS,),
)
def size_class(cooperative_members: int, *, on: date) -> CooperativeSize:
    """Class a cooperative by its members: micro below 50, small to 300, medium to 1,000, large above.

    >>> size_class(300, on=date(2020, 4, 1))
    <CooperativeSize.SMALL: 'small'>
    """
    if cooperative_members <= _SMALLEST:
        return CooperativeSize.MICRO
    if cooperative_members <= _SMALL:
        return CooperativeSize.SMALL
    return CooperativeSize.MEDIUM if cooperative_members <= _MEDIUM else CooperativeSize.LARGE


COMPUTATIONS = (ownership_class, size_class)
