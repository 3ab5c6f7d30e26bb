"""Questions about a unit: an enterprise, a cooperative, a service unit, or another employer."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Number, Real, Whole, YesNo
from nq28model.entities import LegalForm, UnitKind
from nq28model.spec import Fact
from nq28model.words import Words

UNIT_KIND: Fact[str] = Fact(
    "unit_kind",
    Choice(tuple(UnitKind)),
    words=Words(vi="loại hình đơn vị", en="the kind of unit"),
    question=Words(vi="Đơn vị thuộc loại hình nào?", en="What kind of unit is it?"),
    note=Words(
        vi=(
            "Công ty con, chi nhánh, văn phòng đại diện được tính là doanh nghiệp. "
            "Doanh nghiệp có vốn đầu tư nước ngoài là doanh nghiệp."
        ),
        en=(
            "A subsidiary, branch or representative office counts as an enterprise. "
            "A foreign-invested enterprise is an enterprise."
        ),
    ),
    is_given=True,
)
LEGAL_FORM: Fact[str] = Fact(
    "legal_form",
    Choice(tuple(LegalForm)),
    words=Words(vi="hình thức pháp lý của doanh nghiệp", en="the legal form of an enterprise"),
    question=Words(vi="Doanh nghiệp có hình thức pháp lý nào?", en="Which legal form has the enterprise?"),
    note=Words(vi="Chỉ hỏi đối với doanh nghiệp.", en="Asked of enterprises only."),
    is_given=True,
)
STATE_CAPITAL_PERCENT: Fact[Real] = Fact(
    "state_capital_percent",
    Number(0, 100),
    words=Words(
        vi="tỷ lệ vốn nhà nước trong vốn điều lệ (%)", en="the State's share of the charter capital, in percent"
    ),
    question=Words(
        vi="Nhà nước nắm giữ bao nhiêu phần trăm vốn điều lệ?",
        en="What share of the charter capital does the State hold, in percent?",
    ),
    note=Words(
        vi=(
            "Bằng 0 nếu không có. Từ năm 2021 lấy số lớn hơn giữa tỷ lệ vốn điều lệ và tỷ lệ cổ phần có quyền "
            "biểu quyết."
        ),
        en=(
            "0 where there is none. From 2021 take the larger of the share of charter capital and the share of "
            "voting shares."
        ),
    ),
)
LOCATED_IN_HAI_PHONG: Fact[bool] = Fact(
    "located_in_hai_phong",
    YesNo(),
    words=Words(vi="đơn vị đóng trên địa bàn Hải Phòng", en="whether the unit is in Hải Phòng"),
    question=Words(vi="Đơn vị có đóng trên địa bàn thành phố Hải Phòng không?", en="Is the unit in Hải Phòng?"),
    note=Words(
        vi="Theo địa giới thành phố vào ngày đó; từ 01/7/2025 thành phố gồm cả tỉnh Hải Dương cũ.",
        en="By the city's bounds on the day; since 1/7/2025 the city includes the former Hải Dương province.",
    ),
    is_given=True,
)
STABLE_OPERATION: Fact[bool] = Fact(
    "stable_operation",
    YesNo(),
    words=Words(vi="sản xuất, kinh doanh ổn định", en="stable production or business"),
    question=Words(
        vi="Đơn vị có sản xuất, kinh doanh ổn định không?",
        en="Does the unit run its production or business stably?",
    ),
    note=Words(vi="Chỉ thị không nêu thước đo thế nào là ổn định.", en="The directive gives no measure of stability."),
)
HIRES_LABOUR: Fact[bool] = Fact(
    "hires_labour",
    YesNo(),
    words=Words(vi="đơn vị có sử dụng lao động làm công hưởng lương", en="whether the unit employs hired workers"),
    question=Words(
        vi="Đơn vị có sử dụng lao động làm công hưởng lương không?", en="Does the unit employ hired workers?"
    ),
    note=Words(
        vi="Thành viên hợp tác xã không vì là thành viên mà thành lao động làm thuê.",
        en="Members of a cooperative are not hired workers by being members.",
    ),
)
INDEPENDENT_ACCOUNTING: Fact[bool] = Fact(
    "independent_accounting",
    YesNo(),
    words=Words(vi="đơn vị hạch toán độc lập", en="whether the service unit keeps independent accounts"),
    question=Words(
        vi="Đơn vị sự nghiệp có hạch toán độc lập không?", en="Does the service unit keep independent accounts?"
    ),
)
WAGES_WHOLLY_FROM_BUDGET: Fact[bool] = Fact(
    "wages_wholly_from_budget",
    YesNo(),
    words=Words(
        vi="đơn vị sự nghiệp hưởng 100% lương từ ngân sách nhà nước",
        en="whether all wages of the service unit come from the State budget",
    ),
    question=Words(
        vi="Đơn vị có hưởng 100% lương từ ngân sách nhà nước không?",
        en="Are all its wages paid from the State budget?",
    ),
    note=Words(vi="Chỉ hỏi đối với đơn vị sự nghiệp công lập.", en="Asked of public service units only."),
)
HAS_LEGAL_PERSONALITY: Fact[bool] = Fact(
    "has_legal_personality",
    YesNo(),
    words=Words(vi="đơn vị có tư cách pháp nhân", en="whether the unit has legal personality"),
    question=Words(vi="Đơn vị có tư cách pháp nhân không?", en="Does the unit have legal personality?"),
    note=Words(
        vi=(
            "Chỉ hỏi khi loại hình và hình thức chưa cho biết: lớp mầm non độc lập, người sử dụng lao động khác. "
            "Công ty, hợp tác xã, liên hiệp hợp tác xã, đơn vị sự nghiệp ngoài công lập có; "
            "doanh nghiệp tư nhân và chi nhánh không có."
        ),
        en=(
            "Asked only where the kind and form do not tell: an independent kindergarten class, or another employer. "
            "A company, a cooperative, a union of cooperatives and a non-public service unit have it; "
            "a private enterprise and a branch do not."
        ),
    ),
)
OPERATES_LAWFULLY: Fact[bool] = Fact(
    "operates_lawfully",
    YesNo(),
    words=Words(vi="đơn vị hoạt động hợp pháp", en="whether the unit operates lawfully"),
    question=Words(vi="Đơn vị có hoạt động hợp pháp không?", en="Does the unit operate lawfully?"),
    note=Words(
        vi="Đã đăng ký hoặc được cấp phép và không bị buộc dừng hoạt động.",
        en="It is registered or licensed and has not been ordered to stop.",
    ),
)
COUNTABLE_UNION_MEMBERS: Fact[int] = Fact(
    "countable_union_members",
    Whole(0),
    words=Words(
        vi="số đoàn viên công đoàn được tính tại đơn vị", en="the union members in the unit who may be counted"
    ),
    question=Words(
        vi="Có bao nhiêu đoàn viên công đoàn đang làm việc tại đơn vị?",
        en="How many union members work in the unit?",
    ),
)
UNION_APPLICANTS: Fact[int] = Fact(
    "union_applicants",
    Whole(0),
    words=Words(
        vi="số người lao động có đơn tự nguyện gia nhập công đoàn được tính",
        en="the workers who have signed an application to join and may be counted",
    ),
    question=Words(
        vi="Có bao nhiêu người lao động có đơn tự nguyện gia nhập công đoàn?",
        en="How many workers have applied of their own will to join the union?",
    ),
    note=Words(vi="Không tính lại những người đã là đoàn viên.", en="Members already counted are left out."),
)
YOUTH_MEMBERS: Fact[int] = Fact(
    "youth_members",
    Whole(0),
    words=Words(
        vi="số đoàn viên Đoàn TNCS Hồ Chí Minh làm việc tại đơn vị",
        en="the Youth Union members working in the unit",
    ),
    question=Words(
        vi="Có bao nhiêu đoàn viên Đoàn TNCS Hồ Chí Minh đang làm việc tại đơn vị?",
        en="How many Youth Union members work in the unit?",
    ),
    note=Words(
        vi="Đoàn viên đã kết nạp, không phải lao động trẻ nói chung.", en="Admitted members, not young workers."
    ),
)
FOREIGN_CAPITAL_PERCENT: Fact[Real] = Fact(
    "foreign_capital_percent",
    Number(0, 100),
    words=Words(
        vi="tỷ lệ vốn của nhà đầu tư nước ngoài trong vốn điều lệ (%)",
        en="the foreign investors' share of the charter capital, in percent",
    ),
    question=Words(
        vi="Nhà đầu tư nước ngoài nắm giữ bao nhiêu phần trăm vốn điều lệ?",
        en="What share of the charter capital do foreign investors hold, in percent?",
    ),
    note=Words(
        vi="Chỉ dùng cho nhóm thống kê; phạm vi Nghị quyết không phụ thuộc vào tỷ lệ này.",
        en="Used for the statistical class only; the scope of the Resolution does not depend on it.",
    ),
)
FOUNDER_IS_STATE_BODY: Fact[bool] = Fact(
    "founder_is_state_body",
    YesNo(),
    words=Words(
        vi="đơn vị sự nghiệp do cơ quan nhà nước thành lập", en="whether a State body founded the service unit"
    ),
    question=Words(
        vi="Đơn vị có do cơ quan nhà nước thành lập không?", en="Was the service unit founded by a State body?"
    ),
    note=Words(
        vi=(
            "Tổ chức xã hội, tổ chức nghề nghiệp, tổ chức kinh tế, cá nhân, nhóm cá nhân và cộng "
            "đồng không phải là cơ quan nhà nước."
        ),
        en=(
            "Social, professional or economic organisations, individuals, groups and communities are not State bodies."
        ),
    ),
    is_given=True,
)
FUNDED_BY_STATE_BUDGET: Fact[bool] = Fact(
    "funded_by_state_budget",
    YesNo(),
    words=Words(
        vi="đơn vị sử dụng vốn ngân sách nhà nước", en="whether the service unit lives on State-budget capital"
    ),
    question=Words(
        vi="Đơn vị có được đầu tư bằng vốn ngân sách nhà nước không?", en="Was it set up with State-budget capital?"
    ),
    note=Words(
        vi="Phí do người sử dụng dịch vụ trả không phải là vốn ngân sách.",
        en="Fees paid by users are not budget capital.",
    ),
)
WORKS_IN_SOCIALISED_FIELD: Fact[bool] = Fact(
    "works_in_socialised_field",
    YesNo(),
    words=Words(
        vi="đơn vị hoạt động trong lĩnh vực xã hội hóa",
        en="whether the unit works in a field open to non-public service units",
    ),
    question=Words(
        vi="Đơn vị có hoạt động trong các lĩnh vực được liệt kê không?", en="Does it work in one of the listed fields?"
    ),
    note=Words(
        vi=(
            "Giáo dục và đào tạo, y tế, văn hóa, thể thao, khoa học, môi trường, xã hội, dân số, gia "
            "đình, bảo vệ trẻ em."
        ),
        en=(
            "Education and training, health, culture, sport, science, environment, social affairs, "
            "population, family, protection of children."
        ),
    ),
    is_given=True,
)
OWNER_COUNT: Fact[int] = Fact(
    "owner_count",
    Whole(0),
    words=Words(
        vi="số chủ sở hữu, thành viên góp vốn hoặc cổ đông", en="the number of owners, members or shareholders"
    ),
    question=Words(
        vi="Có bao nhiêu chủ sở hữu, thành viên góp vốn hoặc cổ đông?",
        en="How many owners, members or shareholders has it?",
    ),
    note=Words(vi="Cá nhân và tổ chức, mỗi chủ thể tính một lần.", en="Persons and organisations, each once."),
)
GENERAL_PARTNERS: Fact[int] = Fact(
    "general_partners",
    Whole(0),
    words=Words(vi="số thành viên hợp danh", en="the number of general partners"),
    question=Words(vi="Có bao nhiêu thành viên hợp danh?", en="How many general partners has it?"),
    note=Words(vi="Không tính thành viên góp vốn.", en="Partners who only contribute capital are left out."),
)
COOPERATIVE_MEMBERS: Fact[int] = Fact(
    "cooperative_members",
    Whole(0),
    words=Words(vi="số thành viên hợp tác xã", en="the number of members of the cooperative"),
    question=Words(vi="Hợp tác xã có bao nhiêu thành viên?", en="How many members has the cooperative?"),
    note=Words(
        vi="Từ 01/7/2024 chỉ tính thành viên chính thức.",
        en="From 1/7/2024 official members only (thành viên chính thức).",
    ),
)
MEMBER_COOPERATIVES: Fact[int] = Fact(
    "member_cooperatives",
    Whole(0),
    words=Words(
        vi="số hợp tác xã thành viên của liên hiệp", en="the number of cooperatives in the union of cooperatives"
    ),
    question=Words(vi="Liên hiệp có bao nhiêu hợp tác xã thành viên?", en="How many cooperatives are members?"),
)
MONTHS_IN_OPERATION: Fact[int] = Fact(
    "months_in_operation",
    Whole(0),
    words=Words(
        vi="số tháng đủ kể từ khi đơn vị được thành lập và đi vào hoạt động",
        en="the full months since the unit was established and began to operate",
    ),
    question=Words(vi="Đơn vị đã hoạt động được bao nhiêu tháng đủ?", en="How many full months has it been operating?"),
    note=Words(
        vi=(
            "Tính từ ngày muộn hơn trong hai ngày. Một tháng chỉ được tính khi đã trọn tháng: đơn vị "
            "bắt đầu ngày 15/01 thì đủ sáu tháng từ ngày 16/7."
        ),
        en=(
            "From the later of the two days. A month counts once it is wholly past: a unit that "
            "began on 15 January has six from 16 July."
        ),
    ),
)
UNION_EXISTS: Fact[bool] = Fact(
    "union_exists",
    YesNo(),
    words=Words(vi="đơn vị đã có tổ chức công đoàn", en="whether a trade union organisation exists in the unit"),
    question=Words(vi="Đơn vị đã có tổ chức công đoàn chưa?", en="Is there a trade union organisation in the unit?"),
    note=Words(vi="Cùng một dữ kiện với mass.toml.", en="The same fact as in mass.toml."),
)
EMPLOYER_COUNT: Fact[int] = Fact(
    "employer_count",
    Whole(0),
    words=Words(
        vi="số đơn vị sử dụng lao động mà công đoàn tập hợp",
        en="the number of employing units that a union is to cover",
    ),
    question=Words(
        vi="Công đoàn dự kiến tập hợp người lao động của bao nhiêu đơn vị?",
        en="How many employing units is the union to cover?",
    ),
)
OCCUPATIONAL_MEMBERS: Fact[int] = Fact(
    "occupational_members",
    Whole(0),
    words=Words(
        vi="số đoàn viên trong nhóm lao động tự do cùng nghề", en="the union members among the free workers of a trade"
    ),
    question=Words(
        vi="Có bao nhiêu lao động tự do là đoàn viên công đoàn?", en="How many of the free workers are union members?"
    ),
    note=Words(vi="Trong cùng một địa bàn hoặc một đơn vị lao động.", en="In one area or one work unit."),
)
OCCUPATIONAL_APPLICANTS: Fact[int] = Fact(
    "occupational_applicants",
    Whole(0),
    words=Words(
        vi="số lao động tự do cùng nghề có đơn gia nhập công đoàn",
        en="the free workers of a trade who have applied to join",
    ),
    question=Words(
        vi="Có bao nhiêu lao động tự do có đơn gia nhập công đoàn?",
        en="How many of the free workers have applied to join?",
    ),
    note=Words(vi="Trong cùng một địa bàn hoặc một đơn vị lao động.", en="In one area or one work unit."),
)
SAME_TRADE_FREE_WORKERS: Fact[bool] = Fact(
    "same_trade_free_workers",
    YesNo(),
    words=Words(
        vi="là lao động tự do hợp pháp cùng ngành, nghề", en="whether they are lawful free workers of one trade"
    ),
    question=Words(
        vi="Có phải là những người lao động tự do hợp pháp cùng ngành, nghề không?",
        en="Are they lawful free workers of one trade?",
    ),
    note=Words(
        vi=("Từ 01/7/2025: người không có quan hệ lao động, cùng ngành, nghề, hoặc người lao động đặc thù khác."),
        en=("From 1/7/2025: persons without a labour relation, of one trade, or other special workers."),
    ),
)
EMPLOYER_OBSTRUCTS_UNION: Fact[bool] = Fact(
    "employer_obstructs_union",
    YesNo(),
    words=Words(
        vi="người sử dụng lao động cản trở việc thành lập công đoàn",
        en="whether the employer obstructs the founding of a union",
    ),
    question=Words(
        vi="Người sử dụng lao động có cản trở việc thành lập, gia nhập công đoàn không?",
        en="Does the employer obstruct the founding or joining of a union?",
    ),
    note=Words(
        vi=("Không làm gì thì không phải là cản trở; không cho cán bộ công đoàn cấp trên vào đơn vị là cản trở."),
        en="Doing nothing is not obstructing; refusing entry to the upper union's officers is.",
    ),
)
UPPER_UNION_FOUNDS: Fact[bool] = Fact(
    "upper_union_founds",
    YesNo(),
    words=Words(
        vi="công đoàn cấp trên quyết định thành lập tổ chức công đoàn",
        en="whether the upper union is deciding to found the union",
    ),
    question=Words(
        vi="Công đoàn cấp trên có ra quyết định thành lập tổ chức công đoàn không?",
        en="Is the upper union itself deciding to found the union?",
    ),
)
UNION_REORGANISED: Fact[bool] = Fact(
    "union_reorganised",
    YesNo(),
    words=Words(
        vi="tổ chức công đoàn được hợp nhất, chia tách, sáp nhập, nâng cấp, hạ cấp",
        en="whether the union is being merged, split, raised or lowered in rank",
    ),
    question=Words(
        vi="Tổ chức công đoàn có đang được hợp nhất, chia tách, sáp nhập, nâng cấp hay hạ cấp không?",
        en="Is the union being merged, split, or changed in rank?",
    ),
)
UNION_COMMITTEE_DISBANDED: Fact[bool] = Fact(
    "union_committee_disbanded",
    YesNo(),
    words=Words(
        vi="ban chấp hành công đoàn bị kỷ luật giải tán",
        en="whether the union's committee was disbanded as a discipline",
    ),
    question=Words(
        vi="Ban chấp hành công đoàn có bị kỷ luật giải tán không?",
        en="Was the union's committee disbanded as a discipline?",
    ),
)
UNION_CONGRESS_NOT_HELD: Fact[bool] = Fact(
    "union_congress_not_held",
    YesNo(),
    words=Words(
        vi="không tổ chức được đại hội theo quy định", en="whether the congress could not be held as the rules ask"
    ),
    question=Words(
        vi="Có phải không tổ chức được đại hội công đoàn theo quy định không?",
        en="Could the union's congress not be held as the rules ask?",
    ),
)
PARTY_ORGANISATION_IN_UNIT: Fact[bool] = Fact(
    "party_organisation_in_unit",
    YesNo(),
    words=Words(vi="đơn vị đã có tổ chức đảng", en="whether a Party organisation exists in the unit"),
    question=Words(vi="Đơn vị đã có tổ chức đảng chưa?", en="Is there a Party organisation in the unit?"),
)
PARTY_COMMITTEE_AGREES: Fact[bool] = Fact(
    "party_committee_agrees",
    YesNo(),
    words=Words(vi="cấp ủy cùng cấp đồng ý", en="whether the Party committee at the same level agrees"),
    question=Words(vi="Cấp ủy cùng cấp có đồng ý không?", en="Does the Party committee at the same level agree?"),
)
UNIT_LEADERSHIP_AGREES: Fact[bool] = Fact(
    "unit_leadership_agrees",
    YesNo(),
    words=Words(vi="lãnh đạo đơn vị đồng ý", en="whether the unit's leadership agrees"),
    question=Words(vi="Lãnh đạo đơn vị có đồng ý không?", en="Does the unit's leadership agree?"),
)
YOUTH_CELLS: Fact[int] = Fact(
    "youth_cells",
    Whole(0),
    words=Words(vi="số chi đoàn tại đơn vị", en="the Youth Union cells in the unit"),
    question=Words(vi="Đơn vị có bao nhiêu chi đoàn?", en="How many Youth Union cells has the unit?"),
)
YOUTH_UNION_EXISTS: Fact[bool] = Fact(
    "youth_union_exists",
    YesNo(),
    words=Words(vi="đơn vị đã có tổ chức Đoàn", en="whether a Youth Union organisation exists in the unit"),
    question=Words(vi="Đơn vị đã có tổ chức Đoàn chưa?", en="Is there a Youth Union organisation in the unit?"),
)
IS_COMMUNE_LEVEL_BASE: Fact[bool] = Fact(
    "is_commune_level_base",
    YesNo(),
    words=Words(
        vi="đoàn cơ sở là của xã, phường, thị trấn", en="whether the base Union is that of a commune, ward or township"
    ),
    question=Words(
        vi="Đoàn cơ sở có phải của xã, phường, thị trấn không?",
        en="Is it the base Union of a commune, ward or township?",
    ),
    note=Words(
        vi="Trả lời là không đối với mọi doanh nghiệp, hợp tác xã và trường học.",
        en="No for every enterprise, cooperative and school.",
    ),
    is_given=True,
)
YOUTH_MEMBERS_SAME_AREA: Fact[int] = Fact(
    "youth_members_same_area",
    Whole(0),
    words=Words(
        vi=("số đoàn viên cùng làm việc tại một doanh nghiệp ngoài nhà nước và cùng cư trú trên một địa bàn"),
        en="the Youth Union members who work in the same non-state enterprise and live in one area",
    ),
    question=Words(
        vi="Có bao nhiêu đoàn viên cùng làm việc tại doanh nghiệp và cùng cư trú trên một địa bàn?",
        en="How many members work in the enterprise and live in the same area?",
    ),
)
PARENT_BODY_HAS_YOUTH_UNION: Fact[bool] = Fact(
    "parent_body_has_youth_union",
    YesNo(),
    words=Words(
        vi="cơ quan chủ quản của đơn vị có tổ chức Đoàn", en="whether the body the unit belongs to has a Youth Union"
    ),
    question=Words(
        vi="Cơ quan chủ quản của đơn vị có tổ chức Đoàn không?", en="Has the body the unit belongs to a Youth Union?"
    ),
)
WORKERS_WISH_YOUTH_BODY: Fact[bool] = Fact(
    "workers_wish_youth_body",
    YesNo(),
    words=Words(
        vi="người lao động có nguyện vọng thành lập tổ chức Đoàn", en="whether the workers wish to have a Youth Union"
    ),
    question=Words(
        vi="Người lao động có nguyện vọng thành lập tổ chức Đoàn không?",
        en="Do the workers wish to have a Youth Union?",
    ),
)
YOUTH_FOUNDING_DOSSIER_COMPLETE: Fact[bool] = Fact(
    "youth_founding_dossier_complete",
    YesNo(),
    words=Words(vi="hồ sơ thành lập chi đoàn đầy đủ", en="whether the file for founding the cell is complete"),
    question=Words(vi="Hồ sơ đề nghị thành lập có đầy đủ không?", en="Is the file for founding complete?"),
    note=Words(
        vi=(
            "Đề nghị của cấp ủy hoặc lãnh đạo đơn vị; đề án; dự thảo chương trình hoạt động thời "
            "gian lâm thời; danh sách và lý lịch ban chấp hành lâm thời; danh sách đoàn viên."
        ),
        en=(
            "Request of the Party committee or leadership; scheme; draft programme for the "
            "provisional period; list and CVs of the provisional committee; list of members."
        ),
    ),
)
SUPERIOR_ACCEPTS_SIZE: Fact[bool] = Fact(
    "superior_accepts_size",
    YesNo(),
    words=Words(
        vi="tổ chức hội cấp trên chấp nhận số lượng hội viên là đủ để thành lập",
        en="whether the superior body of that organisation accepts the number of members as enough",
    ),
    question=Words(
        vi="Tổ chức hội cấp trên có chấp nhận số lượng hội viên là đủ để thành lập không?",
        en="Does the superior body of that organisation accept the number of members as enough?",
    ),
    note=Words(
        vi=(
            "Hỏi vì chưa rõ con số. Câu trả lời phải do tổ chức cấp trên đưa ra, không bao giờ suy "
            "từ số lượng hội viên."
        ),
        en=("Asked because no number is known. It must come from the superior body, never from the head count."),
    ),
)
VETERANS_ASK_FOR_BODY: Fact[bool] = Fact(
    "veterans_ask_for_body",
    YesNo(),
    words=Words(
        vi="cựu chiến binh tại đơn vị đề nghị thành lập tổ chức hội",
        en="whether veterans in the unit ask for a body of their own",
    ),
    question=Words(
        vi="Cựu chiến binh tại đơn vị có đề nghị thành lập tổ chức hội không?",
        en="Do veterans working in the unit ask for one?",
    ),
)
INSURED_PAYROLL: Fact[Real] = Fact(
    "insured_payroll",
    Number(0),
    words=Words(
        vi="quỹ tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc (đồng)",
        en="the month's payroll on which compulsory social insurance is paid, in VND",
    ),
    question=Words(
        vi="Quỹ tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc là bao nhiêu?",
        en="What is the month's payroll on which compulsory social insurance is paid?",
    ),
)
OPERATION_START_DATE: Fact[date] = Fact(
    "operation_start_date",
    Day(),
    words=Words(
        vi="ngày đơn vị được thành lập và đi vào hoạt động",
        en="the day from which the unit was established and operating",
    ),
    question=Words(
        vi="Đơn vị được thành lập và đi vào hoạt động từ ngày nào?",
        en="On which day was it both established and operating?",
    ),
    note=Words(vi="Lấy ngày muộn hơn trong hai ngày.", en="The later of the two days."),
)
IMPORTANT_POSITION: Fact[bool] = Fact(
    "important_position",
    YesNo(),
    words=Words(vi="vị trí quan trọng", en="an important position"),
    question=Words(
        vi=("Đơn vị có vị trí quan trọng về chính trị, kinh tế, văn hóa, xã hội, quốc phòng, an ninh không?"),
        en=("Does the unit hold an important political, economic, cultural, social, defence or security position?"),
    ),
)
PARTY_MEMBER_WORKERS: Fact[int] = Fact(
    "party_member_workers",
    Whole(0),
    words=Words(vi="số người lao động là đảng viên", en="workers who are Party members"),
    question=Words(
        vi="Đơn vị có bao nhiêu người lao động là đảng viên?", en="How many of the unit's workers are Party members?"
    ),
    note=Words(
        vi="Nghị định tính cả đảng viên chính thức và đảng viên dự bị, dù sinh hoạt đảng ở đâu.",
        en="The decree counts official and probationary members, wherever their Party life is.",
    ),
)
OBSTRUCTS_FORMATION: Fact[bool] = Fact(
    "obstructs_formation",
    YesNo(),
    words=Words(vi="cản trở việc lập tổ chức đảng", en="obstruction of the forming of an organisation"),
    question=Words(
        vi="Doanh nghiệp có cản trở việc lập tổ chức đảng không?",
        en="Does the enterprise obstruct the forming of a Party organisation?",
    ),
)

UNIT_FACTS = (
    UNIT_KIND,
    LEGAL_FORM,
    STATE_CAPITAL_PERCENT,
    LOCATED_IN_HAI_PHONG,
    STABLE_OPERATION,
    HIRES_LABOUR,
    INDEPENDENT_ACCOUNTING,
    WAGES_WHOLLY_FROM_BUDGET,
    HAS_LEGAL_PERSONALITY,
    OPERATES_LAWFULLY,
    COUNTABLE_UNION_MEMBERS,
    UNION_APPLICANTS,
    YOUTH_MEMBERS,
    FOREIGN_CAPITAL_PERCENT,
    FOUNDER_IS_STATE_BODY,
    FUNDED_BY_STATE_BUDGET,
    WORKS_IN_SOCIALISED_FIELD,
    OWNER_COUNT,
    GENERAL_PARTNERS,
    COOPERATIVE_MEMBERS,
    MEMBER_COOPERATIVES,
    MONTHS_IN_OPERATION,
    UNION_EXISTS,
    EMPLOYER_COUNT,
    OCCUPATIONAL_MEMBERS,
    OCCUPATIONAL_APPLICANTS,
    SAME_TRADE_FREE_WORKERS,
    EMPLOYER_OBSTRUCTS_UNION,
    UPPER_UNION_FOUNDS,
    UNION_REORGANISED,
    UNION_COMMITTEE_DISBANDED,
    UNION_CONGRESS_NOT_HELD,
    PARTY_ORGANISATION_IN_UNIT,
    PARTY_COMMITTEE_AGREES,
    UNIT_LEADERSHIP_AGREES,
    YOUTH_CELLS,
    YOUTH_UNION_EXISTS,
    IS_COMMUNE_LEVEL_BASE,
    YOUTH_MEMBERS_SAME_AREA,
    PARENT_BODY_HAS_YOUTH_UNION,
    WORKERS_WISH_YOUTH_BODY,
    YOUTH_FOUNDING_DOSSIER_COMPLETE,
    SUPERIOR_ACCEPTS_SIZE,
    VETERANS_ASK_FOR_BODY,
    INSURED_PAYROLL,
    OPERATION_START_DATE,
    IMPORTANT_POSITION,
    PARTY_MEMBER_WORKERS,
    OBSTRUCTS_FORMATION,
)
