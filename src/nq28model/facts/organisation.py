"""Questions about a Party organisation, or about the members from whom one could be formed."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.domains import Choice, Day, Share, Whole, YesNo
from nq28model.facts.vocabularies import (
    CommitteeSetting,
    InspectionFirstMethod,
    OrganisationEvent,
    OrganisationForm,
    SuperiorKind,
)
from nq28model.spec import Fact
from nq28model.words import Words

OFFICIAL_MEMBERS: Fact[int] = Fact(
    "official_members",
    Whole(0),
    words=Words(vi="số đảng viên chính thức", en="official members"),
    question=Words(
        vi="Tổ chức đảng có bao nhiêu đảng viên chính thức?",
        en="How many official members does the organisation have?",
    ),
    note=Words(
        vi=(
            "Tính đảng viên chính thức có nơi sinh hoạt chính thức tại đây: người đi sinh hoạt tạm thời nơi khác "
            "vẫn tính, người đến sinh hoạt tạm thời không tính."
        ),
        en=(
            "Counts official members whose official place of activity is here: members sent away temporarily count, "
            "members here temporarily do not."
        ),
    ),
)
ALL_MEMBERS: Fact[int] = Fact(
    "all_members",
    Whole(0),
    words=Words(vi="đảng số", en="all members (the party number)"),
    question=Words(
        vi="Tổ chức đảng có tất cả bao nhiêu đảng viên?", en="How many members does the organisation have in all?"
    ),
    note=Words(vi="Gồm cả đảng viên chính thức và đảng viên dự bị.", en="Official and probationary members together."),
)
IS_LOCAL_ENTERPRISE: Fact[bool] = Fact(
    "is_local_enterprise",
    YesNo(),
    words=Words(vi="tổ chức đảng của doanh nghiệp địa phương", en="organisation of a local enterprise"),
    question=Words(
        vi="Đây có phải tổ chức đảng trong doanh nghiệp địa phương không?",
        en="Is it the organisation of a local enterprise?",
    ),
    note=Words(
        vi="Chưa thấy có bao gồm doanh nghiệp tư nhân hay không.", en="Whether private firms are meant was not seen."
    ),
    is_given=True,
)
PROBATIONARY_MEMBERS: Fact[int] = Fact(
    "probationary_members",
    Whole(0),
    words=Words(vi="số đảng viên dự bị", en="probationary members"),
    question=Words(
        vi="Tổ chức đảng có bao nhiêu đảng viên dự bị?", en="How many probationary members does the organisation have?"
    ),
    note=Words(vi="Tính theo nơi sinh hoạt đảng chính thức của họ.", en="Counted at their official place of activity."),
)
ORGANISATION_FORM: Fact[str] = Fact(
    "organisation_form",
    Choice(tuple(OrganisationForm)),
    words=Words(vi="loại hình tổ chức đảng", en="form of the organisation"),
    question=Words(
        vi="Tổ chức đảng thuộc hoặc dự kiến thuộc loại hình nào?",
        en="What form does the organisation have, or is it to have?",
    ),
    note=Words(
        vi=(
            "affiliated_cell = chi bộ trực thuộc đảng ủy cơ sở; sectional_body = đảng bộ bộ phận; "
            "body_under_grassroots và cell là tên gọi của thí điểm từ 26/7/2026."
        ),
        en=(
            "affiliated_cell = chi bộ trực thuộc đảng ủy cơ sở; sectional_body = đảng bộ bộ phận; "
            "body_under_grassroots and cell are the names of the pilot of 26/7/2026."
        ),
    ),
    is_given=True,
)
SUPERIOR_KIND: Fact[str] = Fact(
    "superior_kind",
    Choice(tuple(SuperiorKind)),
    words=Words(vi="loại cấp ủy cấp trên trực tiếp", en="kind of the direct superior committee"),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp thuộc loại nào?", en="What kind of committee stands directly above it?"
    ),
    note=Words(
        vi=(
            "district_committee = quận ủy, huyện ủy, thị ủy; zone_committee = đảng ủy khu kinh tế; "
            "peoples_committee_party_committee = đảng ủy ủy ban nhân dân."
        ),
        en=(
            "district_committee = quận ủy, huyện ủy, thị ủy; zone_committee = đảng ủy khu kinh tế; "
            "peoples_committee_party_committee = đảng ủy ủy ban nhân dân."
        ),
    ),
    is_given=True,
)
DECIDED_BY_DIRECT_SUPERIOR: Fact[bool] = Fact(
    "decided_by_direct_superior",
    YesNo(),
    words=Words(
        vi="quyết định thành lập của cấp ủy cấp trên trực tiếp", en="decision of the direct superior to establish it"
    ),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp đã quyết định lập tổ chức đảng chưa?",
        en="Has the direct superior committee decided to establish the organisation?",
    ),
)
PLACED_BY_DIRECT_SUPERIOR: Fact[bool] = Fact(
    "placed_by_direct_superior",
    YesNo(),
    words=Words(vi="quyết định về nơi trực thuộc", en="decision on which committee it belongs to"),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp đã quyết định tổ chức đảng trực thuộc cấp ủy nào chưa?",
        en=("Has the direct superior committee decided which superior committee the organisation belongs to?"),
    ),
)
SUPERIOR_AGREED: Fact[bool] = Fact(
    "superior_agreed",
    YesNo(),
    words=Words(vi="sự đồng ý trước của cấp ủy cấp trên trực tiếp", en="prior agreement of the direct superior"),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp đã đồng ý trước khi thực hiện chưa?",
        en="Did the direct superior of the deciding committee agree beforehand?",
    ),
    note=Words(vi="Một trang viết là đồng ý bằng văn bản.", en="One page says the agreement is given in writing."),
)
UPPER_COMMITTEE_AGREED_IN_WRITING: Fact[bool] = Fact(
    "upper_committee_agreed_in_writing",
    YesNo(),
    words=Words(
        vi="ý kiến đồng ý bằng văn bản của cấp ủy cấp trên",
        en="written agreement of the superior of the committee with delegated powers",
    ),
    question=Words(
        vi="Cấp ủy cấp trên của đảng ủy được giao quyền đã đồng ý bằng văn bản chưa?",
        en="Did the superior of the committee with delegated powers agree in writing?",
    ),
)
MEMBERS_INTRODUCED: Fact[bool] = Fact(
    "members_introduced",
    YesNo(),
    words=Words(vi="đảng viên được giới thiệu sinh hoạt nơi khác", en="members introduced to another organisation"),
    question=Words(
        vi="Đảng viên đã được giới thiệu đến sinh hoạt ở tổ chức cơ sở đảng thích hợp chưa?",
        en="Have the members been introduced to a suitable grassroots organisation?",
    ),
)
SUPERIOR_REMEDIED: Fact[bool] = Fact(
    "superior_remedied",
    YesNo(),
    words=Words(vi="điều động hoặc sáp nhập của cấp trên", en="reinforcement or merger by the superior"),
    question=Words(
        vi="Cấp ủy cấp trên đã điều động đảng viên về hoặc sáp nhập chi bộ chưa?",
        en="Has the superior committee moved official members in, or merged the cell into another?",
    ),
)
HAS_PARTY_GROUPS: Fact[bool] = Fact(
    "has_party_groups",
    YesNo(),
    words=Words(vi="có tổ đảng", en="Party groups"),
    question=Words(vi="Chi bộ có các tổ đảng không?", en="Does the cell have Party groups?"),
)
YEARS_WELL_COMPLETED: Fact[int] = Fact(
    "years_well_completed",
    Whole(0),
    words=Words(
        vi="số năm liên tục hoàn thành tốt nhiệm vụ trở lên", en="years in a row of at least well completed tasks"
    ),
    question=Words(
        vi="Đảng bộ hoàn thành tốt nhiệm vụ trở lên bao nhiêu năm liên tục?",
        en="For how many years in a row has the body at least well completed its tasks?",
    ),
)
HAS_BASE_UNITS_IN_SEVERAL_LOCALITIES: Fact[bool] = Fact(
    "has_base_units_in_several_localities",
    YesNo(),
    words=Words(vi="có nhiều đơn vị cơ sở ở nhiều địa bàn", en="many base units across several localities"),
    question=Words(
        vi="Đơn vị có nhiều đơn vị thành viên là đơn vị cơ sở ở nhiều địa bàn không?",
        en="Does the unit have many member units that are base units, in several localities?",
    ),
)
COMMITTEE_SETTING: Fact[str] = Fact(
    "committee_setting",
    Choice(tuple(CommitteeSetting)),
    words=Words(vi="loại hình nơi có đảng ủy cơ sở", en="setting of the grassroots committee"),
    question=Words(vi="Đảng ủy cơ sở thuộc loại hình đơn vị nào?", en="In what setting is the grassroots committee?"),
    is_given=True,
)
MEMBER_UNITS_ARE_LEGAL_PERSONS: Fact[bool] = Fact(
    "member_units_are_legal_persons",
    YesNo(),
    words=Words(vi="các đơn vị thành viên có tư cách pháp nhân", en="member units with legal personality"),
    question=Words(
        vi="Các đơn vị thành viên trong khu có tư cách pháp nhân không?",
        en="Are the park's member units legal persons?",
    ),
)
HAS_GRASSROOTS_ORGANISATIONS: Fact[bool] = Fact(
    "has_grassroots_organisations",
    YesNo(),
    words=Words(vi="có tổ chức cơ sở đảng trực thuộc", en="subordinate grassroots organisations"),
    question=Words(vi="Có tổ chức cơ sở đảng trực thuộc không?", en="Are there grassroots organisations under it?"),
)
TEMPORARY_OFFICIAL_MEMBERS: Fact[int] = Fact(
    "temporary_official_members",
    Whole(0),
    words=Words(vi="số đảng viên chính thức được cử đến tạm thời", en="official members sent there temporarily"),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức được cử đến tạm thời?",
        en="How many official members have been sent there temporarily?",
    ),
)
SAME_TEMPORARY_UNIT: Fact[bool] = Fact(
    "same_temporary_unit",
    YesNo(),
    words=Words(vi="cùng một lớp, khóa học hoặc đơn vị thành viên", en="one class, course or member unit"),
    question=Words(
        vi="Số đảng viên đó có ở cùng một lớp, khóa học hoặc đơn vị thành viên không?",
        en="Are they in one and the same class, course or member unit?",
    ),
)
LEADERS_APPOINTED_BY_RECEIVER: Fact[bool] = Fact(
    "leaders_appointed_by_receiver",
    YesNo(),
    words=Words(
        vi="cấp ủy nơi tiếp nhận chỉ định lãnh đạo chi bộ", en="leadership appointed by the receiving committee"
    ),
    question=Words(
        vi="Cấp ủy nơi tiếp nhận đã lập chi bộ và chỉ định chi ủy, bí thư chưa?",
        en="Did the receiving committee form the cell and appoint its leadership?",
    ),
)
MOVED_TO_COMMUNE_ON: Fact[date] = Fact(
    "moved_to_commune_on",
    Day(),
    words=Words(vi="ngày chuyển về đảng ủy xã, phường", en="day it was moved to the commune or ward committee"),
    question=Words(
        vi="Tổ chức đảng được chuyển về đảng ủy xã, phường ngày nào?",
        en="On what day was it moved to the commune or ward committee?",
    ),
)
PARENT_COVERS_HEADQUARTERS: Fact[bool] = Fact(
    "parent_covers_headquarters",
    YesNo(),
    words=Words(vi="cấp ủy cấp trên là cấp ủy nơi đặt trụ sở chính", en="parent covers the main headquarters"),
    question=Words(
        vi="Cấp ủy cấp trên có phải là cấp ủy nơi đơn vị đặt trụ sở chính không?",
        en="Is the superior committee that of the place of the unit's main headquarters?",
    ),
)
HAS_SEAL: Fact[bool] = Fact(
    "has_seal",
    YesNo(),
    words=Words(vi="con dấu riêng", en="a seal of its own"),
    question=Words(vi="Tổ chức đảng có con dấu riêng không?", en="Does the organisation hold a seal of its own?"),
)
IS_COMMUNE_BODY: Fact[bool] = Fact(
    "is_commune_body",
    YesNo(),
    words=Words(vi="tổ chức đảng của xã, phường, thị trấn", en="organisation of a commune, ward or township"),
    question=Words(
        vi="Đây có phải tổ chức cơ sở đảng của xã, phường, thị trấn không?",
        en="Is it the grassroots organisation of a commune, ward or township?",
    ),
    is_given=True,
)
HAS_CELL_COMMITTEE: Fact[bool] = Fact(
    "has_cell_committee",
    YesNo(),
    words=Words(vi="có chi ủy", en="a cell committee"),
    question=Words(vi="Chi bộ có chi ủy không?", en="Does the cell have a committee?"),
)
CELL_COMMITTEE_MEMBERS: Fact[int] = Fact(
    "cell_committee_members",
    Whole(0),
    words=Words(vi="số chi ủy viên", en="members of the cell committee"),
    question=Words(vi="Chi ủy có bao nhiêu ủy viên?", en="How many members does the cell committee have?"),
)
HAS_SECRETARY: Fact[bool] = Fact(
    "has_secretary",
    YesNo(),
    words=Words(vi="có bí thư", en="a secretary"),
    question=Words(vi="Chi bộ có bí thư không?", en="Does the cell have a secretary?"),
)
DEPUTY_SECRETARIES: Fact[int] = Fact(
    "deputy_secretaries",
    Whole(0),
    words=Words(vi="số phó bí thư", en="deputy secretaries"),
    question=Words(vi="Chi bộ có bao nhiêu phó bí thư?", en="How many deputy secretaries does the cell have?"),
)
FAILED_BALLOTS: Fact[int] = Fact(
    "failed_ballots",
    Whole(0),
    words=Words(vi="số lần bầu bí thư không đạt", en="failed ballots for secretary"),
    question=Words(
        vi="Đã bầu bí thư bao nhiêu lần mà không có người trúng cử?", en="How many ballots for secretary have failed?"
    ),
)
COMMITTEE_MEMBERS: Fact[int] = Fact(
    "committee_members",
    Whole(0),
    words=Words(vi="số ủy viên đảng ủy cơ sở", en="members of the grassroots committee"),
    question=Words(vi="Đảng ủy cơ sở có bao nhiêu ủy viên?", en="How many members does the grassroots committee have?"),
)
HAS_STANDING_COMMITTEE: Fact[bool] = Fact(
    "has_standing_committee",
    YesNo(),
    words=Words(vi="có ban thường vụ", en="a standing committee"),
    question=Words(
        vi="Đảng ủy cơ sở có ban thường vụ không?", en="Does the grassroots committee have a standing committee?"
    ),
)
STANDING_COMMITTEE_MEMBERS: Fact[int] = Fact(
    "standing_committee_members",
    Whole(0),
    words=Words(vi="số ủy viên ban thường vụ", en="members of the standing committee"),
    question=Words(vi="Ban thường vụ có bao nhiêu ủy viên?", en="How many members does the standing committee have?"),
)
STANDING_SHARE: Fact[Fraction] = Fact(
    "standing_share",
    Share(),
    words=Words(
        vi="tỷ lệ ủy viên ban thường vụ so với số cấp ủy viên", en="share of the committee on its standing committee"
    ),
    question=Words(
        vi="Ủy viên ban thường vụ chiếm tỷ lệ bao nhiêu trong số cấp ủy viên?",
        en="What share of the committee sits on its standing committee?",
    ),
    note=Words(vi="Tính theo party.committee.standing_share.", en="Computed by party.committee.standing_share."),
)
ORGANISATION_EVENT: Fact[str] = Fact(
    "organisation_event",
    Choice(tuple(OrganisationEvent)),
    words=Words(vi="sự kiện tổ chức", en="what happened to the organisation"),
    question=Words(vi="Tổ chức đảng có sự kiện gì?", en="What happened to the organisation?"),
    note=Words(
        vi="consolidation = hợp nhất; merger = sáp nhập; transfer = chuyển giao.",
        en="consolidation = hợp nhất; merger = sáp nhập; transfer = chuyển giao.",
    ),
    is_given=True,
)
COMMITTEE_APPOINTED_BY_SUPERIOR: Fact[bool] = Fact(
    "committee_appointed_by_superior",
    YesNo(),
    words=Words(vi="cấp ủy do cấp trên trực tiếp chỉ định", en="committee appointed by the direct superior"),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp đã chỉ định cấp ủy chính thức chưa?",
        en="Did the direct superior appoint the official committee?",
    ),
)
HAS_INSPECTION_COMMISSION: Fact[bool] = Fact(
    "has_inspection_commission",
    YesNo(),
    words=Words(vi="có ủy ban kiểm tra", en="an inspection commission"),
    question=Words(vi="Tổ chức đảng có ủy ban kiểm tra không?", en="Does it have an inspection commission?"),
)
INSPECTION_MEMBER_ASSIGNED: Fact[bool] = Fact(
    "inspection_member_assigned",
    YesNo(),
    words=Words(vi="có cấp ủy viên phụ trách kiểm tra", en="a committee member assigned to inspection"),
    question=Words(
        vi="Đã phân công cấp ủy viên phụ trách công tác kiểm tra chưa?",
        en="Is a committee member assigned to inspection?",
    ),
)
INSPECTION_FIRST_METHOD: Fact[str] = Fact(
    "inspection_first_method",
    Choice(tuple(InspectionFirstMethod)),
    words=Words(vi="cách lập ủy ban kiểm tra đầu tiên", en="how the first inspection commission was set up"),
    question=Words(
        vi="Ủy ban kiểm tra đầu tiên được lập bằng cách nào?", en="How was the first inspection commission set up?"
    ),
)
LAST_CONGRESS_ON: Fact[date] = Fact(
    "last_congress_on",
    Day(),
    words=Words(vi="ngày đại hội gần nhất", en="day of the last congress"),
    question=Words(vi="Đại hội gần nhất được tổ chức ngày nào?", en="On what day was the last congress held?"),
)
CONGRESS_DUE_ON: Fact[date] = Fact(
    "congress_due_on",
    Day(),
    words=Words(vi="ngày đến hạn đại hội", en="day the next congress is due"),
    question=Words(vi="Đại hội tiếp theo đến hạn ngày nào?", en="On what day is the next congress due?"),
    note=Words(vi="Tính theo party.congress.due_on.", en="Computed by party.congress.due_on."),
)
CONGRESS_HELD_ON: Fact[date] = Fact(
    "congress_held_on",
    Day(),
    words=Words(vi="ngày tổ chức đại hội", en="day the congress was held"),
    question=Words(vi="Đại hội được tổ chức ngày nào?", en="On what day was the congress held?"),
)
CONGRESS_SHIFT_MONTHS: Fact[int] = Fact(
    "congress_shift_months",
    Whole(0),
    words=Words(vi="số tháng sớm hoặc muộn so với kỳ đại hội", en="months between due day and congress, either way"),
    question=Words(
        vi="Đại hội sớm hoặc muộn bao nhiêu tháng so với kỳ hạn?",
        en="By how many months did the congress come before or after its due day?",
    ),
    note=Words(
        vi="Tính theo party.congress.shift; phần lẻ của tháng tính là một tháng.",
        en="Computed by party.congress.shift; a part of a month counts as a month.",
    ),
)
SHIFT_AGREED: Fact[bool] = Fact(
    "shift_agreed",
    YesNo(),
    words=Words(
        vi="sự đồng ý của đảng ủy cơ sở về thời gian đại hội", en="agreement of the grassroots committee to another day"
    ),
    question=Words(
        vi="Đảng ủy cơ sở đã đồng ý tổ chức sớm hoặc muộn chưa?",
        en="Did the grassroots committee agree to hold it earlier or later?",
    ),
)
PREVIOUS_CONGRESSES: Fact[int] = Fact(
    "previous_congresses",
    Whole(0),
    words=Words(vi="số kỳ đại hội đã qua được kế thừa", en="congresses held before, in the count taken over"),
    question=Words(
        vi="Đã qua bao nhiêu kỳ đại hội, kể cả số kỳ được kế thừa?",
        en="How many congresses have been held before, counting those taken over?",
    ),
)
LONGEST_MEETING_GAP_MONTHS: Fact[int] = Fact(
    "longest_meeting_gap_months",
    Whole(0),
    words=Words(
        vi="khoảng cách dài nhất giữa hai kỳ họp chi bộ, chi ủy",
        en="longest gap between meetings of the cell and its committee",
    ),
    question=Words(
        vi="Khoảng cách dài nhất giữa hai kỳ họp là bao nhiêu tháng?",
        en="How many months lay between meetings at most?",
    ),
    note=Words(
        vi="Các kỳ họp thường lệ của chi bộ và của chi ủy (nếu có).",
        en="Regular meetings of the cell and, where there is one, of its committee.",
    ),
)
BODY_MEETINGS_THIS_YEAR: Fact[int] = Fact(
    "body_meetings_this_year",
    Whole(0),
    words=Words(
        vi="số kỳ họp thường lệ của đảng bộ cơ sở trong năm", en="regular meetings of the grassroots body this year"
    ),
    question=Words(
        vi="Trong năm đảng bộ cơ sở đã họp thường lệ bao nhiêu kỳ?",
        en="How many regular meetings has the body held this year?",
    ),
)
LONGEST_COMMITTEE_MEETING_GAP_MONTHS: Fact[int] = Fact(
    "longest_committee_meeting_gap_months",
    Whole(0),
    words=Words(
        vi="khoảng cách dài nhất giữa hai kỳ họp đảng ủy cơ sở",
        en="longest gap between meetings of the grassroots committee",
    ),
    question=Words(
        vi="Khoảng cách dài nhất giữa hai kỳ họp đảng ủy cơ sở là bao nhiêu tháng?",
        en="How many months lay between committee meetings at most?",
    ),
)
GROUP_MEETINGS_THIS_YEAR: Fact[int] = Fact(
    "group_meetings_this_year",
    Whole(0),
    words=Words(vi="số kỳ sinh hoạt theo tổ đảng trong năm", en="meetings by Party group this year"),
    question=Words(
        vi="Trong năm đã sinh hoạt theo tổ đảng bao nhiêu kỳ?",
        en="How many meetings by Party group have there been this year?",
    ),
)
ABSENT_WHILE_TEMPORARILY_AWAY: Fact[int] = Fact(
    "absent_while_temporarily_away",
    Whole(0),
    words=Words(
        vi="số đảng viên chính thức sinh hoạt tạm thời nơi khác và vắng mặt",
        en="official members away on a temporary transfer and absent",
    ),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức sinh hoạt tạm thời nơi khác vắng mặt?",
        en="How many official members sent elsewhere temporarily are absent from the congress?",
    ),
)
ABSENT_WHILE_EXEMPT: Fact[int] = Fact(
    "absent_while_exempt",
    Whole(0),
    words=Words(
        vi="số đảng viên chính thức được miễn sinh hoạt và vắng mặt",
        en="official members exempt from activities and absent",
    ),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức được miễn công tác, sinh hoạt đảng vắng mặt?",
        en="How many official members exempt from activities are absent from the congress?",
    ),
)
SUSPENDED_OR_HELD: Fact[int] = Fact(
    "suspended_or_held",
    Whole(0),
    words=Words(
        vi="số đảng viên bị đình chỉ sinh hoạt, truy tố, tạm giam",
        en="official members suspended, prosecuted or detained",
    ),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức bị đình chỉ sinh hoạt, bị truy tố hoặc tạm giam?",
        en="How many official members are suspended from activities, prosecuted or detained?",
    ),
)
EXCUSED_THROUGHOUT: Fact[int] = Fact(
    "excused_throughout",
    Whole(0),
    words=Words(
        vi="số đảng viên vắng mặt có lý do suốt thời gian đại hội", en="official members excused for the whole congress"
    ),
    question=Words(
        vi="Có bao nhiêu đảng viên chính thức vắng mặt có lý do suốt thời gian đại hội?",
        en="How many official members are excused for the whole congress?",
    ),
)
DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR: Fact[bool] = Fact(
    "dissolution_decided_by_direct_superior",
    YesNo(),
    words=Words(
        vi="quyết định giải thể của cấp ủy cấp trên trực tiếp", en="decision of the direct superior to dissolve"
    ),
    question=Words(
        vi="Cấp ủy cấp trên trực tiếp đã quyết định giải thể chưa?",
        en="Has the direct superior decided to dissolve the organisation?",
    ),
)
DISSOLUTION_DECIDED_ON: Fact[date] = Fact(
    "dissolution_decided_on",
    Day(),
    words=Words(vi="ngày quyết định giải thể, giải tán", en="day of the dissolution decision"),
    question=Words(
        vi="Quyết định giải thể, giải tán ký ngày nào?", en="On what day was the dissolution or disbandment decided?"
    ),
)
CLEANUP_FINISHED_ON: Fact[date] = Fact(
    "cleanup_finished_on",
    Day(),
    words=Words(vi="ngày hoàn tất thu hồi, chuyển sinh hoạt", en="day the clean-up was finished"),
    question=Words(
        vi="Việc thu hồi hồ sơ, con dấu và chuyển sinh hoạt hoàn tất ngày nào?",
        en="On what day were files, seal and members settled?",
    ),
)
CLEANUP_WORKING_DAYS: Fact[int] = Fact(
    "cleanup_working_days",
    Whole(0),
    words=Words(vi="số ngày làm việc để hoàn tất", en="working days taken for the clean-up"),
    question=Words(
        vi="Việc thu hồi và chuyển sinh hoạt mất bao nhiêu ngày làm việc?",
        en="How many working days did the clean-up take?",
    ),
    note=Words(
        vi="Tính theo party.dissolution.working_days_taken.", en="Computed by party.dissolution.working_days_taken."
    ),
)
FILES_RECOVERED: Fact[bool] = Fact(
    "files_recovered",
    YesNo(),
    words=Words(vi="đã thu hồi hồ sơ", en="files recovered"),
    question=Words(vi="Đã thu hồi hồ sơ chưa?", en="Have the files been recovered?"),
)
SEAL_RECOVERED: Fact[bool] = Fact(
    "seal_recovered",
    YesNo(),
    words=Words(vi="đã thu hồi con dấu", en="seal recovered"),
    question=Words(vi="Đã thu hồi con dấu chưa?", en="Has the seal been recovered?"),
)
DISSOLVED_MEMBERS_MOVED: Fact[bool] = Fact(
    "dissolved_members_moved",
    YesNo(),
    words=Words(vi="đã chuyển sinh hoạt cho đảng viên", en="members moved elsewhere"),
    question=Words(
        vi="Đã làm thủ tục chuyển sinh hoạt đảng cho đảng viên chưa?",
        en="Have the members been moved to other organisations?",
    ),
)

ORGANISATION_FACTS = (
    OFFICIAL_MEMBERS,
    ALL_MEMBERS,
    IS_LOCAL_ENTERPRISE,
    PROBATIONARY_MEMBERS,
    ORGANISATION_FORM,
    SUPERIOR_KIND,
    DECIDED_BY_DIRECT_SUPERIOR,
    PLACED_BY_DIRECT_SUPERIOR,
    SUPERIOR_AGREED,
    UPPER_COMMITTEE_AGREED_IN_WRITING,
    MEMBERS_INTRODUCED,
    SUPERIOR_REMEDIED,
    HAS_PARTY_GROUPS,
    YEARS_WELL_COMPLETED,
    HAS_BASE_UNITS_IN_SEVERAL_LOCALITIES,
    COMMITTEE_SETTING,
    MEMBER_UNITS_ARE_LEGAL_PERSONS,
    HAS_GRASSROOTS_ORGANISATIONS,
    TEMPORARY_OFFICIAL_MEMBERS,
    SAME_TEMPORARY_UNIT,
    LEADERS_APPOINTED_BY_RECEIVER,
    MOVED_TO_COMMUNE_ON,
    PARENT_COVERS_HEADQUARTERS,
    HAS_SEAL,
    IS_COMMUNE_BODY,
    HAS_CELL_COMMITTEE,
    CELL_COMMITTEE_MEMBERS,
    HAS_SECRETARY,
    DEPUTY_SECRETARIES,
    FAILED_BALLOTS,
    COMMITTEE_MEMBERS,
    HAS_STANDING_COMMITTEE,
    STANDING_COMMITTEE_MEMBERS,
    STANDING_SHARE,
    ORGANISATION_EVENT,
    COMMITTEE_APPOINTED_BY_SUPERIOR,
    HAS_INSPECTION_COMMISSION,
    INSPECTION_MEMBER_ASSIGNED,
    INSPECTION_FIRST_METHOD,
    LAST_CONGRESS_ON,
    CONGRESS_DUE_ON,
    CONGRESS_HELD_ON,
    CONGRESS_SHIFT_MONTHS,
    SHIFT_AGREED,
    PREVIOUS_CONGRESSES,
    LONGEST_MEETING_GAP_MONTHS,
    BODY_MEETINGS_THIS_YEAR,
    LONGEST_COMMITTEE_MEETING_GAP_MONTHS,
    GROUP_MEETINGS_THIS_YEAR,
    ABSENT_WHILE_TEMPORARILY_AWAY,
    ABSENT_WHILE_EXEMPT,
    SUSPENDED_OR_HELD,
    EXCUSED_THROUGHOUT,
    DISSOLUTION_DECIDED_BY_DIRECT_SUPERIOR,
    DISSOLUTION_DECIDED_ON,
    CLEANUP_FINISHED_ON,
    CLEANUP_WORKING_DAYS,
    FILES_RECOVERED,
    SEAL_RECOVERED,
    DISSOLVED_MEMBERS_MOVED,
)
