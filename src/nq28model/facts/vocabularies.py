"""The closed vocabularies of answers: each word with its id, its Vietnamese and its English."""

from __future__ import annotations

from nq28model.terms import Term


class ActivityPlace(Term):
    """Whether a member lives the Party life there officially or for a time (nơi sinh hoạt)."""

    OFFICIAL = ("official", "chính thức", "official")
    TEMPORARY = ("temporary", "tạm thời", "temporary")


class AdmittingCommittee(Term):
    """Which committee handles an admission (cấp ủy xét kết nạp)."""

    AUTHORISED_GRASSROOTS_COMMITTEE = (
        "authorised_grassroots_committee",
        "đảng ủy cơ sở được ủy quyền kết nạp",
        "grassroots committee authorised to admit",
    )
    DIRECT_SUPERIOR_COMMITTEE = ("direct_superior_committee", "cấp ủy cấp trên trực tiếp", "direct superior committee")
    DELEGATED_UPPER_GRASSROOTS_COMMITTEE = (
        "delegated_upper_grassroots_committee",
        "đảng ủy được giao quyền cấp trên cơ sở",
        "committee with delegated upper-grassroots powers",
    )


class CeremonyCountedFrom(Term):
    """From which day the time for the ceremony runs (ngày bắt đầu tính thời hạn)."""

    RECEIPT = ("receipt", "ngày nhận quyết định", "receipt of the decision")
    ISSUE = ("issue", "ngày ban hành quyết định", "issue of the decision")


class CommitteeEffect(Term):
    """What becomes of a committee and its term after a change of the organisation (cấp ủy và nhiệm kỳ)."""

    OFFICIAL_COMMITTEE_APPOINTED = (
        "official_committee_appointed",
        "cấp ủy chính thức do cấp trên trực tiếp chỉ định, nhiệm kỳ đầu có thể ngắn",
        "official committee appointed by the direct superior, with a first term that may be short",
    )
    COMMITTEE_AND_TERM_GO_ON = (
        "committee_and_term_go_on",
        "giữ nguyên cấp ủy và nhiệm kỳ",
        "committee and term that go on",
    )
    SET_UP_AT_NEW_RANK = (
        "set_up_at_new_rank",
        (
            "lập theo loại hình mới bằng quyết định, chỉ định lãnh đạo cho thời gian còn lại của nhiệm kỳ hiện tại "
            "của cấp trên"
        ),
        "set-up at the new rank by decision, leadership appointed for the rest of the superior's current term",
    )


class CommitteeSetting(Term):
    """Where a grassroots committee works (nơi đảng ủy cơ sở hoạt động)."""

    PUBLIC_AGENCY = ("public_agency", "cơ quan thuộc khu vực công", "public agency")
    PUBLIC_SERVICE_UNIT = ("public_service_unit", "đơn vị sự nghiệp công lập", "public service unit")
    STATE_OWNED_ENTERPRISE = ("state_owned_enterprise", "doanh nghiệp nhà nước", "state-owned enterprise")
    GRASSROOTS_COMMITTEE_UNDER_PILOTING_COMMUNE = (
        "grassroots_committee_under_piloting_commune",
        "đảng ủy cơ sở trực thuộc đảng ủy cấp xã thực hiện thí điểm",
        "grassroots committee under a piloting commune committee",
    )
    PRIVATE_ENTERPRISE = ("private_enterprise", "doanh nghiệp tư nhân", "private enterprise")
    ARMED_FORCES = ("armed_forces", "lực lượng vũ trang", "armed forces")
    OTHER = ("other", "khác", "other")


class CooperativeSize(Term):
    """The size class of a cooperative (quy mô hợp tác xã)."""

    MICRO = ("micro", "siêu nhỏ", "micro")
    SMALL = ("small", "nhỏ", "small")
    MEDIUM = ("medium", "vừa", "medium")
    LARGE = ("large", "lớn", "large")


class DecidingCommittee(Term):
    """Which committee decides to form or dissolve an organisation (cấp ủy quyết định lập, giải thể)."""

    GRASSROOTS_COMMITTEE = ("grassroots_committee", "đảng ủy cơ sở", "grassroots committee")
    COMMITTEE_ABOVE_GRASSROOTS = (
        "committee_above_grassroots",
        "cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
        "committee directly above the grassroots organisation",
    )
    COMMUNE_LEVEL_GRASSROOTS_COMMITTEE = (
        "commune_level_grassroots_committee",
        "đảng ủy cơ sở cấp xã",
        "commune-level grassroots committee",
    )
    PROVINCIAL_COMMITTEE = ("provincial_committee", "tỉnh ủy, thành ủy", "provincial committee")


class DecidingOrgan(Term):
    """Which organ of a committee decided (cơ quan quyết định)."""

    WHOLE_COMMITTEE = ("whole_committee", "tập thể đảng ủy", "whole committee")
    STANDING_COMMITTEE = ("standing_committee", "ban thường vụ", "standing committee")
    OTHER = ("other", "khác", "other")


class EnterpriseStep(Term):
    """What the superior does next in an enterprise without a Party organisation (việc cấp trên làm tiếp theo)."""

    FORM_CELL = ("form_cell", "lập chi bộ", "forming of a cell")
    MOVE_MEMBERS_AND_PREPARE = (
        "move_members_and_prepare",
        "chuyển đảng viên về tổ chức đảng thích hợp và chuẩn bị điều kiện lập chi bộ",
        "move of the members to a suitable organisation and preparation",
    )
    ASSIGN_MEMBERS_TO_FIND_CANDIDATES = (
        "assign_members_to_find_candidates",
        (
            "đảng ủy cơ sở nơi đặt trụ sở chính phân công cấp ủy viên hoặc đảng viên có kinh nghiệm tìm và bồi dưỡng "
            "nguồn kết nạp"
        ),
        (
            "assignment, by the grassroots committee where the head office is, of committee members or experienced "
            "members to find and train candidates"
        ),
    )
    SUPERIORS_OWN_PLAN = ("superiors_own_plan", "kế hoạch riêng của cấp trên", "superior's own plan")


class FoundingDecider(Term):
    """Who decides on the body of a commune, ward or special zone (cấp quyết định)."""

    PROVINCIAL_COMMITTEE = ("provincial_committee", "tỉnh ủy, thành ủy", "provincial committee")
    PROVINCIAL_COMMITTEE_WITH_CENTRAL_AGREEMENT = (
        "provincial_committee_with_written_agreement_of_central_organisation_commission",
        "tỉnh ủy, thành ủy, có ý kiến đồng ý bằng văn bản của Ban Tổ chức Trung ương",
        "provincial committee with the written agreement of the Central Organisation Commission",
    )


class InspectionFirstMethod(Term):
    """How the first inspection commission is set up (cách lập ủy ban kiểm tra đầu tiên)."""

    ELECTED_BY_APPOINTED_COMMITTEE = (
        "elected_by_appointed_committee",
        "do cấp ủy được chỉ định bầu",
        "elected by the appointed committee",
    )
    APPOINTED_BY_SUPERIOR_STANDING_COMMITTEE = (
        "appointed_by_superior_standing_committee",
        "do ban thường vụ cấp ủy cấp trên chỉ định",
        "appointed by the superior's standing committee",
    )


class MemberStatus(Term):
    """Whether a member is official or probationary (đảng viên chính thức, dự bị)."""

    OFFICIAL = ("official", "chính thức", "official")
    PROBATIONARY = ("probationary", "dự bị", "probationary")


class MembershipTransferKind(Term):
    """Which transfer of a member a labour contract calls for (hình thức chuyển sinh hoạt đảng)."""

    TO_EMPLOYER = (
        "official_transfer_to_employer_organisation",
        "chuyển sinh hoạt đảng chính thức đến tổ chức đảng nơi làm việc",
        "official transfer to the employer's organisation",
    )
    TO_TEMPORARY_RESIDENCE = (
        "transfer_to_temporary_residence_committee",
        "chuyển sinh hoạt đảng đến cấp ủy nơi tạm trú",
        "transfer to the committee of the place of temporary residence",
    )
    NONE = ("no_transfer", "không chuyển sinh hoạt đảng", "no transfer")


class OrganisationEvent(Term):
    """What happened to an organisation: *hợp nhất* is not *sáp nhập*."""

    FOUNDING = ("founding", "lập mới", "founding")
    SPLIT = ("split", "chia tách", "split")
    CONSOLIDATION = ("consolidation", "hợp nhất", "consolidation")
    MERGER = ("merger", "sáp nhập", "merger")
    TRANSFER = ("transfer", "chuyển giao", "transfer")
    NONE = ("none", "không có", "none")


class OrganisationForm(Term):
    """What a Party organisation is, by the Charter and the pilot of 26/7/2026 (loại hình tổ chức đảng)."""

    AFFILIATED_CELL = ("affiliated_cell", "chi bộ trực thuộc đảng ủy cơ sở", "affiliated Party cell")
    GRASSROOTS_CELL = ("grassroots_cell", "chi bộ cơ sở", "grassroots Party cell")
    SECTIONAL_BODY = ("sectional_body", "đảng bộ bộ phận", "sectional Party body")
    GRASSROOTS_BODY = ("grassroots_body", "đảng bộ cơ sở", "grassroots Party body")
    UPPER_GRASSROOTS_BODY = (
        "upper_grassroots_body",
        "đảng bộ cấp trên trực tiếp của tổ chức cơ sở đảng",
        "body directly above the grassroots",
    )
    BODY_UNDER_GRASSROOTS = ("body_under_grassroots", "đảng bộ trực thuộc cơ sở", "body under a grassroots body")
    CELL = ("cell", "chi bộ", "cell")


class OverAgeDecider(Term):
    """Who decides on applicants above the age (cấp quyết định đối với người quá tuổi)."""

    COMMITTEE_DIRECTLY_UNDER_THE_CENTRE = (
        "committee_directly_under_the_centre",
        "cấp ủy trực thuộc Trung ương",
        "committee directly under the Centre",
    )


class OwnershipClass(Term):
    """The class of ownership in the statistics of enterprises; not the Resolution's scope (loại hình sở hữu)."""

    STATE = ("state", "nhà nước", "State")
    NON_STATE = ("non_state", "ngoài nhà nước", "non-state")
    FOREIGN_INVESTED = ("foreign_invested", "có vốn đầu tư nước ngoài", "foreign-invested")


class Schooling(Term):
    """The schooling of an applicant (trình độ học vấn)."""

    BELOW_LOWER_SECONDARY = ("below_lower_secondary", "chưa hoàn thành trung học cơ sở", "below lower secondary")
    LOWER_SECONDARY_COMPLETED = (
        "lower_secondary_completed",
        "hoàn thành chương trình trung học cơ sở, không có bằng",
        "lower-secondary programme completed, no diploma",
    )
    LOWER_SECONDARY_EQUIVALENT = (
        "lower_secondary_equivalent",
        "giấy tờ tương đương bằng trung học cơ sở",
        "paper equal to the lower-secondary diploma",
    )
    LOWER_SECONDARY_DIPLOMA = ("lower_secondary_diploma", "bằng tốt nghiệp trung học cơ sở", "lower-secondary diploma")
    UPPER_SECONDARY_OR_HIGHER = (
        "upper_secondary_or_higher",
        "trung học phổ thông trở lên",
        "upper secondary or higher",
    )


class SuperiorKind(Term):
    """What the committee directly above an organisation is (loại hình cấp ủy cấp trên trực tiếp)."""

    SECTIONAL_COMMITTEE = ("sectional_committee", "đảng ủy bộ phận", "sectional committee")
    GRASSROOTS_COMMITTEE = ("grassroots_committee", "đảng ủy cơ sở", "grassroots committee")
    DELEGATED_UPPER_GRASSROOTS_COMMITTEE = (
        "delegated_upper_grassroots_committee",
        "đảng ủy được giao quyền cấp trên cơ sở",
        "committee with delegated upper-grassroots powers",
    )
    DISTRICT_COMMITTEE = ("district_committee", "quận ủy, huyện ủy, thị ủy", "district committee")
    BLOC_COMMITTEE = ("bloc_committee", "đảng ủy khối", "bloc committee")
    ZONE_COMMITTEE = ("zone_committee", "đảng ủy khu kinh tế", "economic zone committee")
    COMMUNE_COMMITTEE = ("commune_committee", "đảng ủy xã, phường", "commune or ward committee")
    SPECIAL_ZONE_COMMITTEE = ("special_zone_committee", "đảng ủy đặc khu", "special zone committee")
    PEOPLES_COMMITTEE_PARTY_COMMITTEE = (
        "peoples_committee_party_committee",
        "đảng ủy ủy ban nhân dân",
        "Party committee of the People's Committee",
    )
    PARTY_AGENCIES_COMMITTEE = (
        "party_agencies_committee",
        "đảng ủy các cơ quan đảng",
        "committee of the Party agencies",
    )
    POLICE_COMMITTEE = ("police_committee", "đảng ủy công an", "police Party committee")
    MILITARY_COMMITTEE = ("military_committee", "đảng ủy quân sự", "military Party committee")
    PROVINCIAL_COMMITTEE = ("provincial_committee", "tỉnh ủy, thành ủy", "provincial committee")
    CENTRAL_LEVEL_COMMITTEE = ("central_level_committee", "đảng ủy trực thuộc Trung ương", "central-level committee")


class UnionLevel(Term):
    """The trade union body that recognises a base union (cấp công đoàn công nhận)."""

    IMMEDIATE_SUPERIOR_UNION = (
        "immediate_superior_union",
        "công đoàn cấp trên trực tiếp",
        "immediate superior union",
    )
    UPPER_LEVEL_UNION = ("upper_level_union", "công đoàn cấp trên", "upper-level union")


class YouthAdmissionApprover(Term):
    """Who approves an admission to the Youth Union (cấp chuẩn y kết nạp đoàn viên)."""

    COMMUNE_YOUTH_UNION_COMMITTEE = (
        "commune_youth_union_committee",
        "ban chấp hành đoàn xã, phường",
        "commune or ward committee of the Youth Union",
    )


class YouthAdmissionPlace(Term):
    """Which cell admits a young person at a firm to the Youth Union (nơi kết nạp đoàn viên)."""

    WORKPLACE_CELL = ("workplace_cell", "chi đoàn tại doanh nghiệp", "cell at the firm")
    RESIDENCE_CELL = ("residence_cell", "chi đoàn nơi cư trú", "cell of the place of residence")


class YouthBodyKind(Term):
    """The kinds of Youth Union organisation (loại tổ chức Đoàn)."""

    CELL = ("cell", "chi đoàn", "Youth Union cell")
    BASE_CELL = ("base_cell", "chi đoàn cơ sở", "base cell")
    BASE_UNION = ("base_union", "đoàn cơ sở", "base Youth Union")


class YouthFoundingConsent(Term):
    """Whose agreement the founding of a Youth Union organisation takes (bên thống nhất ý kiến)."""

    SAME_LEVEL_PARTY_COMMITTEE = ("same_level_party_committee", "cấp ủy cùng cấp", "Party committee at the same level")
    UNIT_LEADERSHIP = ("unit_leadership", "lãnh đạo đơn vị", "leadership of the unit")


class YouthFoundingDecider(Term):
    """Who decides the founding of a Youth Union organisation (cấp quyết định thành lập)."""

    IMMEDIATE_SUPERIOR_YOUTH_UNION = (
        "immediate_superior_youth_union",
        "đoàn cấp trên trực tiếp",
        "immediate superior Youth Union",
    )


class YouthInitiator(Term):
    """Who sets about founding a Youth Union in an enterprise (chủ thể tiến hành thành lập tổ chức Đoàn)."""

    UPPER_YOUTH_UNION_WITH_PARTY_ORGANISATION = (
        "upper_youth_union_with_party_organisation",
        "đoàn cấp trên cùng tổ chức đảng tại doanh nghiệp",
        "upper Youth Union with the Party organisation in the enterprise",
    )
    UPPER_PARTY_COMMITTEE_WITH_ENTERPRISE_AND_YOUTH_UNION = (
        "upper_party_committee_with_enterprise_and_youth_union",
        "cấp ủy cấp trên cùng doanh nghiệp và tổ chức Đoàn",
        "upper Party committee with the enterprise and the Youth Union",
    )
    NOBODY_YET = ("nobody_yet", "chưa có chủ thể", "nobody yet")


class YouthSuperior(Term):
    """The Youth Union body above an enterprise's Youth Union (đoàn cấp trên của tổ chức đoàn trong doanh nghiệp)."""

    BLOC_OR_SECTOR_YOUTH_UNION = (
        "bloc_or_sector_youth_union",
        "đoàn khối, đoàn ngành",
        "Youth Union of the bloc or sector",
    )
    DISTRICT_OR_PROVINCIAL_YOUTH_UNION = (
        "district_or_provincial_youth_union",
        "đoàn cấp huyện hoặc cấp tỉnh",
        "district or provincial Youth Union",
    )


class LetterIssuer(Term):
    """Who issues the letter of introduction (cấp giới thiệu sinh hoạt đảng)."""

    DISTRICT_COMMITTEE = ("district_committee", "quận ủy, huyện ủy, thị ủy", "district committee")
    COMMITTEE_ABOVE_GRASSROOTS = (
        "committee_above_grassroots",
        "cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
        "committee directly above the grassroots organisation",
    )
    PROVINCIAL_ORGANISATION_BOARD = (
        "provincial_organisation_board",
        "ban tổ chức tỉnh ủy, thành ủy",
        "provincial Organisation Board",
    )
    OTHER = ("other", "khác", "other")


class TemporaryGround(Term):
    """Why a member takes part elsewhere for a time (lý do sinh hoạt tạm thời)."""

    WORK = ("work", "công tác", "work")
    FULL_TIME_STUDY = ("full_time_study", "học tập trung trong nước", "full-time study in the country")
    OTHER = ("other", "khác", "other")
