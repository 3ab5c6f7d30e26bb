"""The closed vocabularies of the life of organisations: assessment, cell meetings, commendation, conferences."""

from __future__ import annotations

from nq28model.terms import Term


class AssessedKind(Term):
    """Who is assessed (đối tượng đánh giá)."""

    COLLECTIVE = ("collective", "tập thể (tổ chức đảng, tập thể lãnh đạo, cơ quan, đơn vị)", "a collective")
    LEADER = ("leader", "cá nhân giữ chức vụ lãnh đạo, quản lý", "a person in a leading post")
    OTHER_INDIVIDUAL = (
        "other_individual",
        "cá nhân không giữ chức vụ; đảng viên không làm việc trong hệ thống chính trị",
        "a person without such a post, or a member outside the political system",
    )


class CapBase(Term):
    """What the cap on the top grade is a share of (mẫu số của tỷ lệ xuất sắc)."""

    GOOD_ONLY = (
        "good_only",
        "số được xếp loại hoàn thành tốt, không kể xuất sắc",
        "those rated good, the excellent left out",
    )
    GOOD_OR_BETTER = ("good_or_better", "số được xếp loại hoàn thành tốt trở lên", "those rated good or excellent")


class Rounding(Term):
    """Ways of rounding (cách làm tròn)."""

    DOWN = ("down", "làm tròn xuống", "down")
    NEAREST = ("nearest", "làm tròn đến số gần nhất", "to the nearest")
    UP = ("up", "làm tròn lên", "up")


class MeetingGrade(Term):
    """The grades of a meeting (mức xếp loại buổi sinh hoạt)."""

    GOOD = ("good", "tốt", "good")
    FAIR = ("fair", "khá", "fair")
    AVERAGE = ("average", "trung bình", "average")
    POOR = ("poor", "kém", "poor")


class CommendingLevel(Term):
    """The bodies that commend (cấp khen thưởng)."""

    AFFILIATED_CELL = ("affiliated_cell", "chi bộ trực thuộc đảng ủy cơ sở", "cell under a grassroots committee")
    SECTIONAL_COMMITTEE = ("sectional_committee", "đảng ủy bộ phận", "sectional committee")
    GRASSROOTS_CELL = ("grassroots_cell", "chi bộ cơ sở", "grassroots cell")
    GRASSROOTS_COMMITTEE = ("grassroots_committee", "đảng ủy cơ sở", "grassroots committee")
    DISTRICT_COMMITTEE = (
        "district_committee",
        "huyện ủy, quận ủy và tương đương",
        "district committee or equivalent (to 30/06/2025)",
    )
    UPPER_GRASSROOTS_COMMITTEE = (
        "upper_grassroots_committee",
        "cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
        "committee directly above the grassroots organisation (from 01/07/2025)",
    )
    PROVINCIAL_COMMITTEE = (
        "provincial_committee",
        "tỉnh ủy, thành ủy và tương đương",
        "provincial or municipal committee or equivalent",
    )
    STATE = ("state", "Nhà nước", "the State")


class RecipientKind(Term):
    """Who is commended (đối tượng được khen thưởng)."""

    PARTY_GROUP = ("party_group", "tổ đảng", "Party group within a cell")
    ORGANISATION = ("organisation", "tập thể (tổ chức đảng)", "collective: a Party organisation")
    MEMBER = ("member", "cá nhân (đảng viên)", "individual: a Party member")


class WorkWeakness(Term):
    """What the district review of 31/10/2019 found wanting in the work (hạn chế trong công tác)."""

    IRREGULAR_SURVEY = (
        "irregular_survey",
        "khảo sát để thành lập tổ chức đảng, đoàn thể chưa thường xuyên, liên tục",
        "surveys for forming organisations are not regular or continuous",
    )


class ConferenceRole(Term):
    """The roles at a review conference; the last is inferred (vai trò tại hội nghị)."""

    ATTENDS = ("attends", "dự hội nghị", "attends")
    PRESENTS_REPORT = ("presents_report", "trình bày báo cáo tổng kết", "presents the report")
    DIRECTS = ("directs", "phát biểu chỉ đạo", "gives the directing speech")
    HANDS_RECEPTION_DECISION = (
        "hands_reception_decision",
        "trao Quyết định tiếp nhận tổ chức đảng và đảng viên",
        "hands over the decision receiving an organisation and its members",
    )
    HANDS_CERTIFICATES = ("hands_certificates", "trao Giấy khen cho tập thể và cá nhân", "hands out certificates")
    RECEIVES_AWARD = ("receives_award", "nhận khen thưởng", "receives an award")
