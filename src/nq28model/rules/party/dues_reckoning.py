"""What is reckoned of Party dues: the share that an organisation keeps."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from nq28model.computation import computation
from nq28model.facts.organisation import IS_COMMUNE_BODY, ORGANISATION_FORM, SUPERIOR_KIND
from nq28model.facts.vocabularies import OrganisationForm, SuperiorKind
from nq28model.instruments import GUIDANCE_724_2001, REGULATION_342_2010
from nq28model.law import Dated, Evidence, Source
from nq28model.rules.party.dues import (
    DUES_KEPT_ABOVE_GRASSROOTS,
    DUES_KEPT_CELL_MAXIMUM,
    DUES_KEPT_CELL_MINIMUM,
    DUES_KEPT_COMMUNE_GRASSROOTS,
    DUES_KEPT_OTHER_CELL,
    DUES_KEPT_OTHER_GRASSROOTS,
    DUES_KEPT_WARD_CELL,
)
from nq28model.words import Words


@frozen(kw_only=True)
class DuesShareKept:
    """The share of the dues that an organisation keeps, in percent, with both bounds; the rest goes to its superior."""

    least: int
    most: int


@computation(
    "dues.share_kept",
    Words(vi="mức đảng phí tổ chức đảng được giữ lại", en="the share of Party dues an organisation keeps"),
    Source(
        date(2001, 10, 12),
        GUIDANCE_724_2001.at(),
        Evidence.QUOTED,
        url="http://www.sggp.org.vn/xaydungdang/2009/12/213405/",
    ),
    Source(
        date(2011, 4, 1),
        REGULATION_342_2010.at(Words(vi="phần II", en="part II")),
        Evidence.QUOTED,
        url="https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/59663/muc-trich-nop-dang-phi-thu-duoc-moi-nhat",
        note=Words(
            vi="Chưa thấy Quy định 01-QĐ/TW quy định thế nào từ 01/02/2026: từ ngày đó chưa rõ mức được giữ lại.",
            en="What 01-QĐ/TW sets from 01/02/2026 was not seen: from that day the share is unknown.",
        ),
        until=date(2026, 1, 31),
    ),
    inputs=(ORGANISATION_FORM, IS_COMMUNE_BODY, SUPERIOR_KIND),
)
def share_kept(organisation_form: str, is_commune_body: bool, superior_kind: str, *, on: date) -> DuesShareKept | None:
    """Return the share of the dues that an organisation keeps, in percent; None for a form whose share was not seen.

    From 1/4/2011 on a range for an affiliated cell, one share for a grassroots organisation, higher in a commune,
    ward or township, and one for each level above it. Before, only the share of an affiliated cell is known, which
    was higher under a commune or ward committee; what stands above makes no difference afterwards.

    >>> share_kept(OrganisationForm.AFFILIATED_CELL, False, SuperiorKind.GRASSROOTS_COMMITTEE, on=date(2019, 10, 31))
    DuesShareKept(least=30, most=50)
    """
    match organisation_form:
        case OrganisationForm.AFFILIATED_CELL if DUES_KEPT_CELL_MINIMUM.is_in_force(on):
            return DuesShareKept(least=DUES_KEPT_CELL_MINIMUM.on(on), most=DUES_KEPT_CELL_MAXIMUM.on(on))
        case OrganisationForm.AFFILIATED_CELL:
            in_a_ward = superior_kind == SuperiorKind.COMMUNE_COMMITTEE
            return _exactly(DUES_KEPT_WARD_CELL if in_a_ward else DUES_KEPT_OTHER_CELL, on)
        case OrganisationForm.GRASSROOTS_CELL | OrganisationForm.GRASSROOTS_BODY:
            return _exactly(DUES_KEPT_COMMUNE_GRASSROOTS if is_commune_body else DUES_KEPT_OTHER_GRASSROOTS, on)
        case OrganisationForm.UPPER_GRASSROOTS_BODY:
            return _exactly(DUES_KEPT_ABOVE_GRASSROOTS, on)
        case _:
            return None


def _exactly(percent: Dated[int], on: date) -> DuesShareKept | None:
    """Return one share as a range of one; None before the text that sets it."""
    if not percent.is_in_force(on):
        return None
    return DuesShareKept(least=percent.on(on), most=percent.on(on))


COMPUTATIONS = (share_kept,)
