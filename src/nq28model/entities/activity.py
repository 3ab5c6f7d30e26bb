"""What organisations do: meetings, commendations, and what stands in the way of a survey."""

from __future__ import annotations

from nq28model.terms import Term


class Obstacle(Term):
    """What stood in the way at a unit, as the district review of 31/10/2019 names it (khó khăn, trở ngại).

    The first two hinder reaching the enterprise at all; the three fears are about a Party organisation.
    """

    LANGUAGE_BARRIER = "language_barrier", "bất đồng ngôn ngữ", "language barrier"
    OWNER_ABSENT = "owner_absent", "chủ doanh nghiệp không có mặt tại Việt Nam", "the owner is not in Viet Nam"
    FEAR_FOR_WORKING_TIME = (
        "fear_for_working_time",
        "chủ doanh nghiệp lo ngại ảnh hưởng đến thời gian lao động",
        "the owner fears for working time",
    )
    FEAR_FOR_PRODUCTIVITY = (
        "fear_for_productivity",
        "chủ doanh nghiệp lo ngại ảnh hưởng đến năng suất lao động",
        "the owner fears for productivity",
    )
    FEAR_FOR_COSTS = (
        "fear_for_costs",
        "chủ doanh nghiệp lo ngại ảnh hưởng đến kinh phí hoạt động của doanh nghiệp",
        "the owner fears for the enterprise's costs",
    )


class AwardKind(Term):
    """The kind of an award; *giấy khen* and *bằng khen* are of different levels."""

    PRAISE = "praise", "biểu dương", "public praise"
    COMMENDATION_CERTIFICATE = "commendation_certificate", "giấy khen", "commendation certificate"
    MERIT_CERTIFICATE = "merit_certificate", "bằng khen", "certificate of merit"
    FLAG = "flag", "cờ", "flag"
    PARTY_BADGE = "party_badge", "Huy hiệu Đảng", "Party-age badge"
    STATE_HONOUR = "state_honour", "huân chương, huy chương, danh hiệu cao quý", "order, medal or State title"


class AwardBasis(Term):
    """What an award is given for."""

    ANNUAL = "annual", "khen thưởng hằng năm", "yearly"
    FIVE_YEAR = "five_year", "khen thưởng 5 năm liền", "for five years in a row"
    TERM = "term", "khen thưởng theo nhiệm kỳ", "for a five-year term"
    EXCEPTIONAL = "exceptional", "khen thưởng không theo định kỳ", "not periodic, for exceptional merit"
    THEMATIC = "thematic", "khen thưởng chuyên đề", "thematic: for carrying out a resolution or directive"


class MeetingKind(Term):
    """The kind of a cell's meeting (sinh hoạt chi bộ)."""

    ORDINARY = "ordinary", "sinh hoạt thường kỳ", "ordinary monthly meeting"
    THEMATIC = "thematic", "sinh hoạt chuyên đề", "thematic meeting"
    COMBINED = "combined", "sinh hoạt thường kỳ kết hợp chuyên đề", "ordinary and thematic in one session"
