"""Questions about a unit: an enterprise, a cooperative, a service unit, or another employer."""

from __future__ import annotations

from nq28model.domains import Choice, Number, Real, Whole, YesNo
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
)
