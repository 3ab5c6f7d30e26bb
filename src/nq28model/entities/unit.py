"""Units: where people work and organisations are formed."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import TypeAlias

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.terms import Term
from nq28model.words import Words

Percent: TypeAlias = int | float | Decimal | None


class UnitKind(Term):
    """The kind of a unit (loại hình đơn vị)."""

    ENTERPRISE = "enterprise", "doanh nghiệp", "enterprise"
    COOPERATIVE = "cooperative", "hợp tác xã", "cooperative"
    COOPERATIVE_UNION = "cooperative_union", "liên hiệp hợp tác xã", "union of cooperatives"
    NON_PUBLIC_SERVICE_UNIT = (
        "non_public_service_unit",
        "đơn vị sự nghiệp ngoài công lập",
        "non-public service unit",
    )
    INDEPENDENT_KINDERGARTEN_CLASS = (
        "independent_kindergarten_class",
        "lớp mầm non độc lập",
        "independent kindergarten class",
    )
    PUBLIC_SERVICE_UNIT = "public_service_unit", "đơn vị sự nghiệp công lập", "public service unit"
    STATE_BODY = "state_body", "cơ quan nhà nước", "State body"
    FOREIGN_BODY = "foreign_body", "cơ quan, tổ chức nước ngoài", "foreign body"
    BUSINESS_HOUSEHOLD = "business_household", "hộ kinh doanh", "business household"
    COOPERATIVE_GROUP = "cooperative_group", "tổ hợp tác", "cooperative group"
    OTHER_EMPLOYER = "other_employer", "người sử dụng lao động khác", "other employer"


class LegalForm(Term):
    """The legal form of an enterprise (hình thức pháp lý của doanh nghiệp)."""

    PRIVATE_ENTERPRISE = "private_enterprise", "doanh nghiệp tư nhân", "private enterprise"
    ONE_MEMBER_LLC = "one_member_llc", "công ty TNHH một thành viên", "one-member limited liability company"
    MULTI_MEMBER_LLC = (
        "multi_member_llc",
        "công ty TNHH hai thành viên trở lên",
        "limited liability company of two members or more",
    )
    JOINT_STOCK_COMPANY = "joint_stock_company", "công ty cổ phần", "joint-stock company"
    PARTNERSHIP = "partnership", "công ty hợp danh", "partnership"
    BRANCH = "branch", "chi nhánh", "branch"


def is_an_id(_: object, attribute: Attribute[str], value: str) -> None:
    """Refuse a blank id."""
    if not value.strip():
        raise InvalidValue(attribute.name, value, Words(vi="một mã không trống", en="an id that is not blank"))


def _is_a_percentage(_: object, attribute: Attribute[Percent], value: Percent) -> None:
    if value is not None and not (math.isfinite(value) and 0 <= value <= 100):
        raise InvalidValue(attribute.name, value, Words(vi="một số từ 0 đến 100", en="a number from 0 to 100"))


@frozen(kw_only=True)
class Unit:
    """An enterprise, a cooperative, a service unit or another employer (đơn vị).

    What is None is not known. Shares of capital are percentages of the charter capital. Raises
    ``InvalidValue`` for shares outside 0 to 100 or above it together, and for a legal form of what is no
    enterprise.

    >>> Unit(id="u1", name="Công ty 1 (giả định)", kind=UnitKind.ENTERPRISE, made_up=True).kind
    <UnitKind.ENTERPRISE: 'enterprise'>
    """

    id: str = field(validator=is_an_id)
    name: str
    kind: UnitKind | None = None
    legal_form: LegalForm | None = field(default=None)
    state_capital_percent: Percent = field(default=None, validator=_is_a_percentage)
    foreign_capital_percent: Percent = field(default=None, validator=_is_a_percentage)
    located_in_hai_phong: bool | None = None
    made_up: bool = False
    """Whether the unit was made up, for a sample or a test."""

    @legal_form.validator
    def _is_of_an_enterprise(self, _: Attribute[LegalForm | None], value: LegalForm | None) -> None:
        if value is not None and self.kind not in {None, UnitKind.ENTERPRISE}:
            wanted = Words(vi="không có: chỉ doanh nghiệp có hình thức pháp lý", en="none: only enterprises have one")
            raise InvalidValue("legal_form", value, wanted)

    @foreign_capital_percent.validator
    def _is_not_above_all(self, _: Attribute[Percent], foreign: Percent) -> None:
        if foreign is not None and self.state_capital_percent is not None:
            most = 100 - Decimal(str(self.state_capital_percent))
            if Decimal(str(foreign)) > most:
                raise InvalidValue(
                    "foreign_capital_percent",
                    foreign,
                    Words(vi="không quá {most} bên cạnh vốn nhà nước", en="at most {most} beside the State's").fill(
                        most=most
                    ),
                )
