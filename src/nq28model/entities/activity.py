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


PARTY_BADGE_YEARS = (30, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90)
"""The years of Party age for which the badge is given (Huy hiệu Đảng)."""


class AwardBasis(Term):
    """What an award is given for."""

    ANNUAL = "annual", "khen thưởng hằng năm", "yearly"
    FIVE_YEAR = "five_year", "khen thưởng 5 năm liền", "for five years in a row"
    TERM = "term", "khen thưởng theo nhiệm kỳ", "for a five-year term (district-level committees)"
    EXCEPTIONAL = "exceptional", "khen thưởng không theo định kỳ", "not periodic, for exceptional merit"
    THEMATIC = "thematic", "khen thưởng chuyên đề", "thematic: for carrying out a resolution or directive"


class MeetingKind(Term):
    """The kind of a cell's meeting (sinh hoạt chi bộ)."""

    ORDINARY = "ordinary", "sinh hoạt thường kỳ", "ordinary monthly meeting"
    THEMATIC = "thematic", "sinh hoạt chuyên đề", "thematic meeting"
    COMBINED = "combined", "sinh hoạt thường kỳ kết hợp chuyên đề", "ordinary and thematic in one session"


class AgendaSubject(Term):
    """What an item of a cell's agenda is about, in a non-state unit (nội dung sinh hoạt)."""

    PRODUCTION = (
        "production",
        "tham gia thực hiện nhiệm vụ sản xuất, kinh doanh",
        "helping to carry out production and business",
    )
    LAW_AND_RULES = (
        "law_and_rules",
        "chấp hành pháp luật, nội quy doanh nghiệp",
        "keeping the law and the rules of the enterprise",
    )
    WORKERS_LIFE = (
        "workers_life",
        "đời sống, hợp đồng lao động, thỏa ước lao động tập thể",
        "workers' life, contracts and the collective agreement",
    )
    PARTY_BUILDING = ("party_building", "công tác xây dựng Đảng", "Party building")
    MASS_ORGANISATIONS = ("mass_organisations", "xây dựng các đoàn thể", "building the mass organisations")
    OTHER = ("other", "nội dung khác", "anything else")


class LeavingWay(Term):
    """How a member ceases to be one, by the lines of the statistics form (giảm đảng viên); death stands apart."""

    EXPELLED = "expelled", "khai trừ", "expelled"
    STRUCK_OFF = "struck_off", "xóa tên", "struck off"
    AT_OWN_REQUEST = "at_own_request", "xin ra khỏi Đảng", "left at their own request"


class Grade(Term):
    """The four grades of a yearly assessment (mức xếp loại)."""

    EXCELLENT = "excellent", "hoàn thành xuất sắc nhiệm vụ", "excellently completed"
    GOOD = "good", "hoàn thành tốt nhiệm vụ", "well completed"
    COMPLETED = "completed", "hoàn thành nhiệm vụ", "completed"
    NOT_COMPLETED = "not_completed", "không hoàn thành nhiệm vụ", "not completed"

    @property
    def abbreviation(self) -> str:
        """The letters by which tables print it.

        >>> Grade.EXCELLENT.abbreviation
        'HTXSNV'
        """
        return _ABBREVIATIONS[self]


_ABBREVIATIONS = {
    Grade.EXCELLENT: "HTXSNV",
    Grade.GOOD: "HTTNV",
    Grade.COMPLETED: "HTNV",
    Grade.NOT_COMPLETED: "KHTNV",
}


class CellLifeWeakness(Term):
    """What an inspection may find of the life of a cell (hạn chế trong sinh hoạt chi bộ)."""

    IRREGULAR_MEETINGS = (
        "irregular_meetings",
        "duy trì nền nếp sinh hoạt chưa thường xuyên",
        "meetings are not kept up regularly",
    )
    POOR_CONTENT = "poor_content", "nội dung sinh hoạt nghèo nàn", "content is poor"
    MONOTONOUS = "monotonous", "nội dung sinh hoạt đơn điệu", "content is monotonous"
    PRODUCTION_HEAVY = (
        "production_heavy",
        "nặng về triển khai nhiệm vụ sản xuất, kinh doanh",
        "taken up with production and business",
    )
    LITTLE_PARTY_BUILDING = (
        "little_party_building",
        "ít bàn về công tác tổ chức xây dựng Đảng",
        "little said on Party building",
    )

    @property
    def measured_by(self) -> str | None:
        """The id of the computation that measures it; None for poor content, which people judge.

        >>> CellLifeWeakness.IRREGULAR_MEETINGS.measured_by
        'meeting.regularity'
        """
        return _MEASURED_BY.get(self)


_MEASURED_BY = {
    CellLifeWeakness.IRREGULAR_MEETINGS: "meeting.regularity",
    CellLifeWeakness.MONOTONOUS: "meeting.agenda_shares",
    CellLifeWeakness.PRODUCTION_HEAVY: "meeting.agenda_shares",
    CellLifeWeakness.LITTLE_PARTY_BUILDING: "meeting.agenda_shares",
}


class Task(Term):
    """What a committee sets itself or proposes to the level above (nhiệm vụ, đề xuất)."""

    CARRY_ON_RESOLUTION = (
        "carry_on_resolution",
        "tiếp tục quán triệt, triển khai thực hiện có hiệu quả Nghị quyết",
        "go on studying and carrying out the Resolution",
    )
    INFORM_OWNERS = (
        "inform_owners",
        "tuyên truyền đến các chủ doanh nghiệp",
        "explain to owners what the organisations are for",
    )
    INFORM_WORKERS = "inform_workers", "tuyên truyền đến người lao động", "explain the same to workers"
    SET_EXAMPLE = (
        "set_example",
        "phát huy tính tiền phong, gương mẫu của đảng viên, đoàn viên, hội viên",
        "members to lead by example at work",
    )
    TRAIN = (
        "train",
        "tập huấn, hướng dẫn nghiệp vụ công tác xây dựng đảng, đoàn thể",
        "training and guidance in Party and mass-organisation work",
    )
    SURVEY_AND_MOBILISE = (
        "survey_and_mobilise",
        "khảo sát và vận động các đơn vị có điều kiện thành lập tổ chức đảng, đoàn thể",
        "survey units and mobilise those that qualify",
    )
    INSPECT_AND_SUPERVISE = (
        "inspect_and_supervise",
        "kiểm tra, giám sát việc thực hiện Nghị quyết",
        "inspect and supervise",
    )
    REMEDY_SHORTCOMINGS = (
        "remedy_shortcomings",
        "kịp thời chấn chỉnh những hạn chế, thiếu sót",
        "put shortcomings right in time",
    )
    REMOVE_DIFFICULTIES = (
        "remove_difficulties",
        "cho ý kiến tháo gỡ khó khăn, vướng mắc",
        "give opinions that remove difficulties",
    )
    PROPOSE_FUNDING = (
        "propose_funding",
        "đề xuất thành phố có cơ chế, chính sách hỗ trợ kinh phí hoạt động",
        "ask the city for funds for such organisations under grassroots committees",
    )
