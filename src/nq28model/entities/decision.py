"""Decisions, and who takes them."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from nq28model.entities.unit import is_an_id
from nq28model.terms import Term


class DecisionKind(Term):
    """What a decision decides."""

    ESTABLISHMENT = "establishment", "thành lập", "establishment"
    SPLIT = "split", "chia tách", "split"
    CONSOLIDATION = "consolidation", "hợp nhất", "consolidation"
    MERGER = "merger", "sáp nhập", "merger"
    DISSOLUTION = "dissolution", "giải thể", "dissolution"
    DISBANDMENT = "disbandment", "giải tán", "disbandment"
    TRANSFER = "transfer", "chuyển giao", "transfer"
    RECEPTION = "reception", "tiếp nhận", "reception"
    RANK = "rank", "chuyển loại hình, nâng cấp, hạ cấp", "change of rank"
    APPOINTMENT = "appointment", "chỉ định cấp ủy", "appointment of a committee"
    ADMISSION = "admission", "kết nạp", "admission"
    RECOGNITION = "recognition", "công nhận đảng viên chính thức", "recognition of official members"
    COMMENDATION = "commendation", "khen thưởng", "commendation"


class TransferDecider(Term):
    """Which committee decides that an organisation is transferred (cấp ủy quyết định chuyển giao)."""

    GRASSROOTS_COMMITTEE = "grassroots_committee", "đảng ủy cơ sở", "grassroots committee"
    DISTRICT_COMMITTEE = (
        "district_committee",
        "huyện ủy, quận ủy và tương đương",
        "district committee or equivalent",
    )
    COMMITTEE_ABOVE_GRASSROOTS = (
        "committee_above_grassroots",
        "cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
        "committee directly above the grassroots organisation",
    )
    PROVINCIAL_STANDING_COMMITTEE = (
        "provincial_standing_committee",
        "ban thường vụ tỉnh ủy, thành ủy",
        "provincial standing committee",
    )
    PROVINCIAL_EXECUTIVE_COMMITTEE = (
        "provincial_executive_committee",
        "ban chấp hành đảng bộ tỉnh, thành phố",
        "provincial executive committee",
    )
    OTHER = "other", "cấp khác", "another committee"


class ReceptionDecider(Term):
    """Which committee decides that an organisation is received (cấp ủy quyết định tiếp nhận)."""

    RECEIVING_GRASSROOTS_COMMITTEE = (
        "receiving_grassroots_committee",
        "đảng ủy cơ sở nơi nhận",
        "receiving grassroots committee",
    )
    RECEIVING_SUPERIOR_COMMITTEE = (
        "receiving_superior_committee",
        "cấp ủy cấp trên trực tiếp nơi nhận",
        "receiving committee above the grassroots",
    )
    RECEIVING_PROVINCIAL_COMMITTEE = (
        "receiving_provincial_committee",
        "tỉnh ủy, thành ủy nơi nhận",
        "receiving provincial committee",
    )
    OTHER = "other", "cấp khác", "another committee"
    NONE = "none", "không có", "none"


@frozen(kw_only=True)
class Decision:
    """A decision on paper (quyết định): what is None is not known.

    ``issuer`` is the id of the organisation whose committee issued it; never a person.
    """

    id: str = field(validator=is_an_id)
    kind: DecisionKind
    number: str | None = None
    issuer: str | None = None
    issued: date | None = None
