"""The closed vocabularies of reporting: reports, reviews and their measures, the statistical tables."""

from __future__ import annotations

from collections.abc import Mapping

from nq28model.terms import Term


class ReportKind(Term):
    """The kinds of report (loại báo cáo), by Article 4 of Decree 09/2019/NĐ-CP."""

    PERIODIC = ("periodic", "báo cáo định kỳ", "periodic report: for general information, by a fixed cycle, many times")
    THEMATIC = (
        "thematic",
        "báo cáo chuyên đề",
        "thematic report: on one subject in depth, once or a few times in a set time",
    )
    AD_HOC = ("ad_hoc", "báo cáo đột xuất", "ad hoc report: on an unusual matter that has arisen")


class RecipientLevel(Term):
    """Who receives a report (nơi nhận báo cáo)."""

    GOVERNMENT = ("government", "Chính phủ, Thủ tướng Chính phủ", "the Government or the Prime Minister")
    OTHER = ("other", "cơ quan khác", "any other recipient")


class ReviewKind(Term):
    """The kinds of review: *sơ kết* is not *tổng kết*."""

    PRELIMINARY_REVIEW = ("preliminary_review", "sơ kết", "preliminary review, in the course of the work")
    FINAL_REVIEW = ("final_review", "tổng kết", "final review of a stretch of years")


class ReviewDate(Term):
    """The four dates of a review, any of which may be unknown (bốn mốc thời gian)."""

    LABEL = ("label", "nhãn giai đoạn", "the label, two years")
    DATA_AS_OF = ("data_as_of", "thời điểm chốt số liệu", "the day on which the data were taken")
    CONFERENCE_DAY = ("conference_day", "ngày tổ chức hội nghị", "the day of the conference")
    PUBLICATION_DAY = ("publication_day", "ngày đăng tin", "the day of publication or printing")


class MeasureKind(Term):
    """What sort of number a figure is: a flow is never set against a stock (bản chất của số liệu)."""

    FLOW = ("flow", "số phát sinh trong kỳ", "flow: what came in or went out in a period")
    STOCK = ("stock", "số có tại một thời điểm", "stock: what there was on a day")
    EVENT_COUNT = ("event_count", "số tại một sự kiện", "count at one event")


class CountUnit(Term):
    """What is counted: persons are not memberships (đơn vị đếm)."""

    ORGANISATION = ("organisation", "tổ chức", "organisations")
    PERSON = ("person", "người", "persons")
    MEMBERSHIP = ("membership", "lượt người", "memberships: one person may hold several")
    AWARD = ("award", "hình thức khen thưởng", "awards")


class ReviewMeasure(Term):
    """The measures of a review of Resolution 28-NQ/TU (các chỉ tiêu)."""

    PARTY_ORGANISATIONS_FORMED = (
        "party_organisations_formed",
        "tổ chức đảng thành lập mới",
        "Party organisations formed",
    )
    UNION_ORGANISATIONS_FORMED = (
        "union_organisations_formed",
        "tổ chức công đoàn thành lập mới",
        "union organisations formed",
    )
    YOUTH_ORGANISATIONS_FORMED = (
        "youth_organisations_formed",
        "tổ chức đoàn, hội thanh niên thành lập mới",
        "youth organisations formed (Youth Union and Youth Federation together)",
    )
    PARTY_MEMBERS_DEVELOPED = ("party_members_developed", "đảng viên phát triển được", "Party members gained")
    UNION_MEMBERS_DEVELOPED = ("union_members_developed", "đoàn viên công đoàn phát triển được", "union members gained")
    YOUTH_MEMBERS_DEVELOPED = (
        "youth_members_developed",
        "đoàn viên, hội viên thanh niên phát triển được",
        "Youth Union and Youth Federation members gained",
    )
    PARTY_ORGANISATIONS = ("party_organisations", "tổ chức đảng hiện có", "Party organisations in being")
    UNION_ORGANISATIONS = ("union_organisations", "tổ chức công đoàn hiện có", "union organisations in being")
    YOUTH_ORGANISATIONS = (
        "youth_organisations",
        "tổ chức đoàn, hội thanh niên hiện có",
        "youth organisations in being",
    )
    PARTY_MEMBERS = ("party_members", "đảng viên hiện có", "Party members on the roll")
    UNION_MEMBERS = ("union_members", "đoàn viên công đoàn hiện có", "union members on the roll")
    YOUTH_MEMBERS = (
        "youth_members",
        "đoàn viên, hội viên thanh niên hiện có",
        "Youth Union and Youth Federation members on the roll",
    )
    PARTY_ORGANISATIONS_RECEIVED = (
        "party_organisations_received",
        "tổ chức đảng được tiếp nhận",
        "Party organisations received from another committee",
    )
    PARTY_MEMBERS_RECEIVED = ("party_members_received", "đảng viên được tiếp nhận", "Party members received with them")
    COLLECTIVES_COMMENDED = ("collectives_commended", "tập thể được khen thưởng", "collectives commended")
    INDIVIDUALS_COMMENDED = ("individuals_commended", "cá nhân được khen thưởng", "individuals commended")

    @property
    def kind(self) -> MeasureKind:
        """Whether it is a flow, a stock or a count at one event."""
        return _MEASURES[self][0]

    @property
    def unit(self) -> CountUnit:
        """What it counts."""
        return _MEASURES[self][1]


_MEASURES: Mapping[ReviewMeasure, tuple[MeasureKind, CountUnit]] = {
    ReviewMeasure.PARTY_ORGANISATIONS_FORMED: (MeasureKind.FLOW, CountUnit.ORGANISATION),
    ReviewMeasure.UNION_ORGANISATIONS_FORMED: (MeasureKind.FLOW, CountUnit.ORGANISATION),
    ReviewMeasure.YOUTH_ORGANISATIONS_FORMED: (MeasureKind.FLOW, CountUnit.ORGANISATION),
    ReviewMeasure.PARTY_MEMBERS_DEVELOPED: (MeasureKind.FLOW, CountUnit.PERSON),
    ReviewMeasure.UNION_MEMBERS_DEVELOPED: (MeasureKind.FLOW, CountUnit.MEMBERSHIP),
    ReviewMeasure.YOUTH_MEMBERS_DEVELOPED: (MeasureKind.FLOW, CountUnit.MEMBERSHIP),
    ReviewMeasure.PARTY_ORGANISATIONS: (MeasureKind.STOCK, CountUnit.ORGANISATION),
    ReviewMeasure.UNION_ORGANISATIONS: (MeasureKind.STOCK, CountUnit.ORGANISATION),
    ReviewMeasure.YOUTH_ORGANISATIONS: (MeasureKind.STOCK, CountUnit.ORGANISATION),
    ReviewMeasure.PARTY_MEMBERS: (MeasureKind.STOCK, CountUnit.PERSON),
    ReviewMeasure.UNION_MEMBERS: (MeasureKind.STOCK, CountUnit.MEMBERSHIP),
    ReviewMeasure.YOUTH_MEMBERS: (MeasureKind.STOCK, CountUnit.MEMBERSHIP),
    ReviewMeasure.PARTY_ORGANISATIONS_RECEIVED: (MeasureKind.EVENT_COUNT, CountUnit.ORGANISATION),
    ReviewMeasure.PARTY_MEMBERS_RECEIVED: (MeasureKind.EVENT_COUNT, CountUnit.PERSON),
    ReviewMeasure.COLLECTIVES_COMMENDED: (MeasureKind.EVENT_COUNT, CountUnit.AWARD),
    ReviewMeasure.INDIVIDUALS_COMMENDED: (MeasureKind.EVENT_COUNT, CountUnit.AWARD),
}


class UnitClass28(Term):
    """The three classes of unit of the Resolution; an organisation keeps its class (loại hình Nghị quyết 28)."""

    NON_STATE_ENTERPRISE = ("non_state_enterprise", "doanh nghiệp ngoài Nhà nước", "non-state enterprise")
    COOPERATIVE = ("cooperative", "hợp tác xã", "co-operative")
    NON_PUBLIC_SERVICE_UNIT = ("non_public_service_unit", "đơn vị sự nghiệp ngoài công lập", "non-public service unit")


class Form5Type(Term):
    """The kinds of unit in Form 5 of the Party statistics (loại hình cơ sở)."""

    COMMUNE = ("commune", "xã", "commune")
    WARD = ("ward", "phường", "ward")
    TOWNSHIP = ("township", "thị trấn", "township")
    PARTY_AND_FRONT_AGENCY = (
        "party_and_front_agency",
        "cơ quan Đảng, Mặt trận Tổ quốc, đoàn thể chính trị - xã hội",
        "Party, Front and mass-organisation agency",
    )
    STATE_AGENCY = ("state_agency", "cơ quan Nhà nước", "State agency")
    PUBLIC_SERVICE_UNIT = ("public_service_unit", "đơn vị sự nghiệp công lập", "public service unit")
    NON_PUBLIC_SERVICE_UNIT = ("non_public_service_unit", "đơn vị sự nghiệp ngoài công lập", "non-public service unit")
    ARMY = ("army", "quân đội", "army")
    POLICE = ("police", "công an", "police")
    STATE_CAPITAL_WHOLE = (
        "state_capital_whole",
        "doanh nghiệp có vốn Nhà nước: Nhà nước nắm giữ 100% vốn điều lệ",
        "enterprise, State holds all the capital",
    )
    STATE_CAPITAL_HALF_OR_MORE = (
        "state_capital_half_or_more",
        "doanh nghiệp có vốn Nhà nước: Nhà nước nắm giữ từ 50% vốn điều lệ trở lên",
        "enterprise, State holds half the capital or more",
    )
    STATE_CAPITAL_BELOW_HALF = (
        "state_capital_below_half",
        "doanh nghiệp có vốn Nhà nước: Nhà nước nắm giữ dưới 50% vốn điều lệ",
        "enterprise, State holds less than half the capital",
    )
    JOINT_STOCK_COMPANY = ("joint_stock_company", "công ty cổ phần", "non-state joint-stock company")
    PRIVATE_ENTERPRISE = ("private_enterprise", "doanh nghiệp tư nhân", "private enterprise")
    LIMITED_LIABILITY_COMPANY = (
        "limited_liability_company",
        "công ty trách nhiệm hữu hạn",
        "non-state limited liability company",
    )
    PARTNERSHIP = ("partnership", "công ty hợp danh", "partnership")
    FOREIGN_INVESTED_ENTERPRISE = (
        "foreign_invested_enterprise",
        "doanh nghiệp có vốn nước ngoài",
        "foreign-invested enterprise, of which wholly foreign-owned",
    )
    COOPERATIVE = ("cooperative", "hợp tác xã", "co-operative")
    OVERSEAS = ("overseas", "tổ chức cơ sở đảng ở ngoài nước", "organisation abroad")
    OTHER = ("other", "loại hình cơ sở khác", "other kind of unit")

    @property
    def line(self) -> str:
        """The line of the form on which it stands."""
        return _FORM_5_LINES[self]


_FORM_5_LINES: Mapping[Form5Type, str] = {
    Form5Type.COMMUNE: "1",
    Form5Type.WARD: "2",
    Form5Type.TOWNSHIP: "3",
    Form5Type.PARTY_AND_FRONT_AGENCY: "4",
    Form5Type.STATE_AGENCY: "5",
    Form5Type.PUBLIC_SERVICE_UNIT: "6a",
    Form5Type.NON_PUBLIC_SERVICE_UNIT: "6b",
    Form5Type.ARMY: "7",
    Form5Type.POLICE: "8",
    Form5Type.STATE_CAPITAL_WHOLE: "9a",
    Form5Type.STATE_CAPITAL_HALF_OR_MORE: "9a",
    Form5Type.STATE_CAPITAL_BELOW_HALF: "9a",
    Form5Type.JOINT_STOCK_COMPANY: "9b",
    Form5Type.PRIVATE_ENTERPRISE: "9b",
    Form5Type.LIMITED_LIABILITY_COMPANY: "9b",
    Form5Type.PARTNERSHIP: "9b",
    Form5Type.FOREIGN_INVESTED_ENTERPRISE: "9b",
    Form5Type.COOPERATIVE: "9c",
    Form5Type.OVERSEAS: "10",
    Form5Type.OTHER: "11",
}


class StatisticsForm(Term):
    """The basic statistical tables of the Party; their exact numbering was not seen (biểu thống kê)."""

    FORM_1 = ("form_1", "Biểu số 1: tăng, giảm đảng viên", "Form 1: rise and fall of members")
    FORM_2 = ("form_2", "Biểu số 2: đảng viên mới kết nạp", "Form 2: newly admitted members")
    FORM_2B = (
        "form_2b",
        "Biểu số 2B: đảng viên mới kết nạp theo dân tộc, tôn giáo",
        "Form 2B: newly admitted members by ethnicity and religion",
    )
    FORM_3 = ("form_3", "Biểu số 3: đội ngũ đảng viên", "Form 3: the body of members")
    FORM_4 = (
        "form_4",
        "Biểu số 4: đảng viên chia theo dân tộc và trong các tôn giáo",
        "Form 4: members by ethnicity and religion",
    )
    FORM_5 = (
        "form_5",
        "Biểu số 5: tổ chức đảng và đảng viên trong các loại hình cơ sở",
        "Form 5: organisations and members by kind of unit",
    )
    FORM_6 = ("form_6", "Biểu số 6: kết quả đánh giá, xếp loại chất lượng", "Form 6: results of assessment")
    FORM_7 = ("form_7", "Biểu số 7: nghiệp vụ công tác đảng viên", "Form 7: member-work operations")
    FORM_8A = (
        "form_8a",
        "Biểu số 8A: tình hình người hưởng lương, phụ cấp ngân sách",
        "Form 8A: those paid from the budget",
    )
    FORM_8B = (
        "form_8b",
        "Biểu số 8B: phân tích chất lượng người hưởng lương ngân sách",
        "Form 8B: their qualifications",
    )
    FORM_8C = ("form_8c", "Biểu số 8C: tổ chức bộ máy và cấp phó các cơ quan", "Form 8C: offices and deputies")
    FORM_9 = ("form_9", "Biểu số 9: cán bộ lãnh đạo, quản lý các cấp", "Form 9: leaders and managers")
    FORM_10 = ("form_10", "Biểu số 10: kết quả đào tạo, bồi dưỡng cán bộ", "Form 10: training")
    FORM_11 = ("form_11", "Biểu số 11: kết quả luân chuyển cán bộ", "Form 11: rotation")
    FORM_12 = ("form_12", "Biểu số 12: kết quả quy hoạch cán bộ các cấp", "Form 12: planning of posts")
    FORM_13 = (
        "form_13",
        "Biểu số 13: số lượt bổ nhiệm, giới thiệu ứng cử",
        "Form 13: appointments and nominations, counted as acts",
    )


class Form1Line(Term):
    """The lines of Form 1, the rise and fall of members: D = A + B − C (các dòng của Biểu số 1)."""

    A = ("A", "tổng số đảng viên cuối kỳ trước chuyển sang", "members carried over from the end of the period before")
    B = ("B", "đảng viên tăng trong kỳ", "members gained in the period")
    B1 = ("B1", "kết nạp", "admitted")
    B2A = ("B2a", "chuyển đến: tỉnh khác chuyển đến", "moved in from another province")
    B2B = ("B2b", "chuyển đến: huyện khác trong tỉnh chuyển đến", "moved in from another district of the province")
    B3 = ("B3", "phục hồi đảng tịch", "membership restored")
    C = ("C", "đảng viên giảm trong kỳ", "members lost in the period")
    C1 = ("C1", "từ trần", "died")
    C2 = ("C2", "khai trừ", "expelled")
    C3 = ("C3", "xóa tên (trong đó: đảng viên dự bị)", "struck off, of which probationary members")
    C4 = ("C4", "xin ra khỏi Đảng", "left at their own request")
    C5A = ("C5a", "chuyển đi tỉnh khác", "moved out to another province")
    C5B = ("C5b", "chuyển đi huyện khác trong tỉnh", "moved out to another district of the province")
    D = ("D", "đảng viên trong danh sách cuối kỳ báo cáo", "members on the list at the end of the period")

    @property
    def sign(self) -> int:
        """How it enters the balance: +1 a gain, −1 a loss, 0 what was carried over and what is left."""
        return {"B": 1, "C": -1}.get(self.value[0], 0)


class Form2Line(Term):
    """The lines of Form 2 that bear on the three classes of unit (các dòng của Biểu số 2)."""

    TOTAL = ("total", "tổng số đảng viên mới kết nạp", "newly admitted, in all")
    ETHNIC_MINORITY = ("ethnic_minority", "dân tộc thiểu số", "of an ethnic minority")
    YOUTH_UNION_MEMBER = ("youth_union_member", "đoàn viên Đoàn TNCS Hồ Chí Minh", "members of the Youth Union")
    PRIVATE_BUSINESS_OWNER = ("private_business_owner", "chủ doanh nghiệp tư nhân", "owners of private enterprises")
    READMITTED = ("readmitted", "kết nạp lại", "admitted again")
    NON_PUBLIC_WORKER = (
        "non_public_worker",
        "người lao động trong các đơn vị sự nghiệp ngoài công lập",
        "workers of non-public service units",
    )
    ENTERPRISE_MANAGER = ("enterprise_manager", "người lãnh đạo, quản lý doanh nghiệp", "managers of enterprises")
    ENTERPRISE_INDIRECT = (
        "enterprise_indirect",
        "nhân viên, người gián tiếp sản xuất trong doanh nghiệp",
        "staff of enterprises not in direct production",
    )
    ENTERPRISE_DIRECT = (
        "enterprise_direct",
        "người lao động trực tiếp sản xuất trong doanh nghiệp",
        "workers of enterprises in direct production",
    )
    AGE_BAND = (
        "age_band",
        "nhóm tuổi: 18–30, 31–35, … 56–60, trên 60; tuổi bình quân",
        "age bands 18–30, 31–35, … 56–60, above 60, and mean age",
    )
    ORGANISATIONS_THAT_ADMITTED = (
        "organisations_that_admitted",
        "tổ chức cơ sở đảng có kết nạp đảng viên trong kỳ",
        "grassroots organisations that admitted someone in the period",
    )
    ORGANISATIONS_WITHOUT_PROSPECTS = (
        "organisations_without_prospects",
        "tổ chức cơ sở đảng không còn quần chúng để kết nạp",
        "grassroots organisations with nobody left to admit",
    )


class Weekday(Term):
    """The days of the week (các ngày trong tuần)."""

    MONDAY = ("monday", "thứ hai", "Monday")
    TUESDAY = ("tuesday", "thứ ba", "Tuesday")
    WEDNESDAY = ("wednesday", "thứ tư", "Wednesday")
    THURSDAY = ("thursday", "thứ năm", "Thursday")
    FRIDAY = ("friday", "thứ sáu", "Friday")
    SATURDAY = ("saturday", "thứ bảy", "Saturday")
    SUNDAY = ("sunday", "chủ nhật", "Sunday")


class DayOfMonth(Term):
    """The day that the Civil Code means by the start, the middle and the end of a month (đầu, giữa, cuối tháng)."""

    FIRST = ("1", "ngày 1", "the 1st")
    FIFTEENTH = ("15", "ngày 15", "the 15th")
    LAST = ("last", "ngày cuối cùng của tháng", "the last day")


class MissingDay(Term):
    """On which day a period ends whose last month has no corresponding day (tháng không có ngày tương ứng)."""

    LAST_DAY_OF_THAT_MONTH = ("last day of that month", "ngày cuối cùng của tháng đó", "last day of that month")
