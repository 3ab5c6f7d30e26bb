"""Questions about a person who works in a unit: a worker, a manager, a member of a union or of the Youth Union."""

from __future__ import annotations

from nq28model.domains import Number, Real, Whole, YesNo
from nq28model.spec import Fact
from nq28model.words import Words

IS_EMPLOYEE: Fact[bool] = Fact(
    "is_employee",
    YesNo(),
    words=Words(
        vi="là người lao động làm công hưởng lương tại đơn vị", en="whether the person works for wages in the unit"
    ),
    question=Words(
        vi="Người đó có làm công hưởng lương tại đơn vị không?", en="Does the person work for wages in the unit?"
    ),
    is_given=True,
)
IS_FOREIGNER: Fact[bool] = Fact(
    "is_foreigner",
    YesNo(),
    words=Words(vi="là người nước ngoài", en="whether the person is a foreign citizen"),
    question=Words(vi="Người đó có phải là người nước ngoài không?", en="Is the person a foreign citizen?"),
    is_given=True,
)
LABOUR_CONTRACT_MONTHS: Fact[int] = Fact(
    "labour_contract_months",
    Whole(0),
    words=Words(vi="thời hạn hợp đồng lao động (tháng)", en="the length of the labour contract in months"),
    question=Words(
        vi="Hợp đồng lao động có thời hạn bao nhiêu tháng?", en="For how many months is the labour contract?"
    ),
    note=Words(
        vi="Hợp đồng không xác định thời hạn được coi là dài hơn mọi hợp đồng có thời hạn.",
        en="An indefinite contract counts as longer than any fixed term.",
    ),
)
IS_UNIT_OWNER: Fact[bool] = Fact(
    "is_unit_owner",
    YesNo(),
    words=Words(
        vi="là chủ doanh nghiệp tư nhân hoặc thành viên hợp danh",
        en="whether the person owns the private enterprise or is a general partner",
    ),
    question=Words(
        vi="Người đó có phải là chủ doanh nghiệp tư nhân hoặc thành viên hợp danh không?",
        en="Is the person the owner of the private enterprise or a general partner?",
    ),
    note=Words(
        vi="Nắm giữ một số cổ phần không phải là sở hữu doanh nghiệp.",
        en="Holding some shares is not owning the enterprise.",
    ),
    is_given=True,
)
IS_COMPANY_CHAIR: Fact[bool] = Fact(
    "is_company_chair",
    YesNo(),
    words=Words(
        vi="là chủ tịch hội đồng quản trị, chủ tịch hội đồng thành viên hoặc chủ tịch công ty",
        en=("whether the person is chair of the board or of the members' council, or company president"),
    ),
    question=Words(
        vi=(
            "Người đó có phải là chủ tịch hội đồng quản trị, chủ tịch hội đồng thành viên hoặc chủ tịch công ty không?"
        ),
        en="Is the person chair of the board or of the members' council, or company president?",
    ),
)
IS_BOARD_MEMBER: Fact[bool] = Fact(
    "is_board_member",
    YesNo(),
    words=Words(
        vi="là thành viên hội đồng quản trị hoặc hội đồng thành viên",
        en="whether the person sits on the board or the members' council",
    ),
    question=Words(
        vi="Người đó có là thành viên hội đồng quản trị hoặc hội đồng thành viên không?",
        en="Does the person sit on the board or the members' council?",
    ),
)
IS_EXECUTIVE_HEAD: Fact[bool] = Fact(
    "is_executive_head",
    YesNo(),
    words=Words(vi="là giám đốc hoặc tổng giám đốc", en="whether the person is director or general director"),
    question=Words(
        vi="Người đó có phải là giám đốc hoặc tổng giám đốc không?", en="Is the person director or general director?"
    ),
)
MAY_SIGN_TRANSACTIONS: Fact[bool] = Fact(
    "may_sign_transactions",
    YesNo(),
    words=Words(
        vi="có thẩm quyền nhân danh công ty ký kết giao dịch theo điều lệ công ty",
        en="whether the company's charter lets the person sign its transactions",
    ),
    question=Words(
        vi="Người đó có chức danh quản lý khác được ký kết giao dịch của công ty không?",
        en="May the person sign the company's transactions by another managing post?",
    ),
)
MAY_SIGN_LABOUR_CONTRACTS: Fact[bool] = Fact(
    "may_sign_labour_contracts",
    YesNo(),
    words=Words(vi="có quyền ký hợp đồng lao động", en="whether the person may sign labour contracts"),
    question=Words(vi="Người đó có quyền ký hợp đồng lao động không?", en="May the person sign labour contracts?"),
    note=Words(vi="Theo pháp luật, điều lệ hoặc ủy quyền.", en="By law, charter or authorisation."),
)
MANAGES_BY_AUTHORISATION: Fact[bool] = Fact(
    "manages_by_authorisation",
    YesNo(),
    words=Words(vi="được ủy quyền quản lý đơn vị", en="whether the person is authorised to manage the unit"),
    question=Words(
        vi="Người đó có được ủy quyền quản lý đơn vị không?", en="Is the person authorised to manage the unit?"
    ),
    note=Words(
        vi="Ví dụ phó chủ tịch, phó giám đốc, giám đốc nhân sự có thẩm quyền đó.",
        en=("For example a vice chair, a deputy director, a director of personnel with such authority."),
    ),
)
IS_SERVICE_UNIT_HEAD: Fact[bool] = Fact(
    "is_service_unit_head",
    YesNo(),
    words=Words(
        vi="là người đứng đầu đơn vị sự nghiệp ngoài công lập", en="whether the person heads a non-public service unit"
    ),
    question=Words(
        vi="Người đó có phải là người đứng đầu đơn vị sự nghiệp không?", en="Does the person head the service unit?"
    ),
    note=Words(vi="Hiệu trưởng, giám đốc.", en="Principal, director."),
)
IS_SERVICE_UNIT_DEPUTY: Fact[bool] = Fact(
    "is_service_unit_deputy",
    YesNo(),
    words=Words(
        vi="là cấp phó của người đứng đầu đơn vị sự nghiệp ngoài công lập",
        en="whether the person is deputy head of a non-public service unit",
    ),
    question=Words(
        vi="Người đó có phải là cấp phó của người đứng đầu đơn vị sự nghiệp không?",
        en="Is the person deputy head of the service unit?",
    ),
)
REPRESENTS_STATE_CAPITAL: Fact[bool] = Fact(
    "represents_state_capital",
    YesNo(),
    words=Words(
        vi="được cơ quan có thẩm quyền cử đại diện quản lý phần vốn nhà nước",
        en="whether a competent body appointed the person to represent State capital",
    ),
    question=Words(
        vi="Người đó có được cử làm đại diện quản lý phần vốn nhà nước không?",
        en="Was the person appointed to represent State capital?",
    ),
    note=Words(
        vi="Người này có thể là đoàn viên dù giữ chức vụ lãnh đạo.",
        en="Such a person may be a member even in a leading post.",
    ),
    is_given=True,
)
REPRESENTS_OWNER: Fact[bool] = Fact(
    "represents_owner",
    YesNo(),
    words=Words(vi="là người đại diện cho chủ sở hữu", en="whether the person represents the owner"),
    question=Words(vi="Người đó có đại diện cho chủ sở hữu không?", en="Does the person represent the owner?"),
)
IS_AGRICULTURAL_COOPERATIVE_MEMBER: Fact[bool] = Fact(
    "is_agricultural_cooperative_member",
    YesNo(),
    words=Words(
        vi="là xã viên hợp tác xã nông nghiệp", en="whether the person is a member of an agricultural cooperative"
    ),
    question=Words(
        vi="Người đó có phải là xã viên hợp tác xã nông nghiệp không?",
        en="Is the person a member of an agricultural cooperative?",
    ),
    note=Words(
        vi="Không gồm người lao động làm thuê cho hợp tác xã mà không phải là xã viên.",
        en="A hired worker of the cooperative who is not a member of it is not.",
    ),
    is_given=True,
)
SERVES_PRISON_TERM: Fact[bool] = Fact(
    "serves_prison_term",
    YesNo(),
    words=Words(vi="đang chấp hành án phạt tù", en="whether the person is serving a prison term"),
    question=Words(vi="Người đó có đang chấp hành án phạt tù không?", en="Is the person serving a prison term?"),
    note=Words(vi="Theo bản án của tòa án.", en="By a court's judgment."),
    is_given=True,
)
MONTHS_ON_INSURANCE_BENEFIT: Fact[int] = Fact(
    "months_on_insurance_benefit",
    Whole(0),
    words=Words(vi="số tháng hưởng trợ cấp bảo hiểm xã hội", en="the months on social insurance benefit"),
    question=Words(
        vi="Người đó hưởng trợ cấp bảo hiểm xã hội bao nhiêu tháng?",
        en="For how many months has the person been on social insurance benefit?",
    ),
)
MONTHS_UNPAID_LEAVE: Fact[int] = Fact(
    "months_unpaid_leave",
    Whole(0),
    words=Words(vi="số tháng nghỉ việc không hưởng lương", en="the months of unpaid leave"),
    question=Words(
        vi="Người đó nghỉ việc không hưởng lương bao nhiêu tháng?",
        en="For how many months has the person been on unpaid leave?",
    ),
)
HAS_INCOME_ON_LEAVE: Fact[bool] = Fact(
    "has_income_on_leave",
    YesNo(),
    words=Words(
        vi="có thu nhập trong thời gian nghỉ không hưởng lương",
        en="whether the person has other income during unpaid leave",
    ),
    question=Words(
        vi="Trong thời gian nghỉ người đó có thu nhập không?", en="Has the person other income during the leave?"
    ),
)
INSURED_WAGE: Fact[Real] = Fact(
    "insured_wage",
    Number(0),
    words=Words(
        vi="tiền lương tháng làm căn cứ đóng bảo hiểm xã hội bắt buộc (đồng)",
        en="the monthly wage on which compulsory social insurance is paid, in VND",
    ),
    question=Words(
        vi="Tiền lương tháng làm căn cứ đóng bảo hiểm xã hội là bao nhiêu?",
        en="What is the monthly wage on which social insurance is paid?",
    ),
)
BASE_SALARY: Fact[Real] = Fact(
    "base_salary",
    Number(0),
    words=Words(vi="mức lương cơ sở trong tháng (đồng)", en="the State's base salary in that month, in VND"),
    question=Words(
        vi="Mức lương cơ sở của tháng đó là bao nhiêu?", en="What is the State's base salary in that month?"
    ),
    note=Words(vi="Do Chính phủ quy định.", en="Set by the Government."),
)
AGE_YEARS: Fact[int] = Fact(
    "age_years",
    Whole(0),
    words=Words(vi="số tuổi đủ", en="the person's completed years of age"),
    question=Words(vi="Người đó đủ bao nhiêu tuổi?", en="How many full years old is the person?"),
    note=Words(vi="Tính vào ngày ra quyết định.", en="On the day of the decision."),
    is_given=True,
)
DAYS_SINCE_BIRTHDAY: Fact[int] = Fact(
    "days_since_birthday",
    Whole(0),
    words=Words(vi="số ngày kể từ ngày sinh nhật gần nhất", en="the days since the person's last birthday"),
    question=Words(
        vi="Đã bao nhiêu ngày kể từ ngày sinh nhật gần nhất?", en="How many days have passed since the last birthday?"
    ),
    note=Words(vi="Bằng 0 vào đúng ngày sinh nhật.", en="0 on the birthday itself."),
    is_given=True,
)
PRIMARY_SCHOOLING_COMPLETED: Fact[bool] = Fact(
    "primary_schooling_completed",
    YesNo(),
    words=Words(vi="có trình độ tiểu học trở lên", en="whether the person has finished primary school"),
    question=Words(vi="Người đó có trình độ tiểu học trở lên không?", en="Has the person finished primary school?"),
)
SCHOOLING_RELIEF_APPLIES: Fact[bool] = Fact(
    "schooling_relief_applies",
    YesNo(),
    words=Words(vi="thuộc diện vận dụng linh hoạt về trình độ học vấn", en="whether schooling may be judged flexibly"),
    question=Words(
        vi=(
            "Người đó có là người dân tộc thiểu số hoặc sống ở vùng cao, vùng sâu, vùng xa, vùng đặc "
            "biệt khó khăn không?"
        ),
        en=("Does the person belong to an ethnic minority or live in a highland, remote or especially hard area?"),
    ),
)
STAY_REQUESTED: Fact[bool] = Fact(
    "stay_requested",
    YesNo(),
    words=Words(
        vi="đoàn viên có nguyện vọng tiếp tục sinh hoạt sau 30 tuổi", en="whether the member has asked to stay after 30"
    ),
    question=Words(
        vi="Đoàn viên có nguyện vọng tiếp tục sinh hoạt Đoàn không?", en="Has the member asked to stay in the Union?"
    ),
)
CELL_AGREES_TO_STAY: Fact[bool] = Fact(
    "cell_agrees_to_stay",
    YesNo(),
    words=Words(
        vi="chi đoàn đồng ý cho đoàn viên tiếp tục sinh hoạt", en="whether the cell agrees that the member stays"
    ),
    question=Words(
        vi="Chi đoàn có đồng ý cho đoàn viên tiếp tục sinh hoạt không?", en="Has the cell agreed that the member stays?"
    ),
)
HOLDS_YOUTH_OFFICE: Fact[bool] = Fact(
    "holds_youth_office",
    YesNo(),
    words=Words(
        vi="được bầu vào cơ quan lãnh đạo của Đoàn hoặc làm công tác Đoàn chuyên trách",
        en="whether the member holds an elected or full-time Youth Union post",
    ),
    question=Words(
        vi="Đoàn viên có được bầu vào cơ quan lãnh đạo của Đoàn hoặc làm chuyên trách không?",
        en="Does the member hold an elected or full-time Youth Union post?",
    ),
    is_given=True,
)
RECEIVES_WAGE: Fact[bool] = Fact(
    "receives_wage",
    YesNo(),
    words=Words(vi="đoàn viên có hưởng lương", en="whether the Youth Union member earns a wage"),
    question=Words(vi="Đoàn viên có hưởng lương không?", en="Does the member earn a wage?"),
)
CONSECUTIVE_ABSENCES: Fact[int] = Fact(
    "consecutive_absences",
    Whole(0),
    words=Words(vi="số kỳ họp vắng liên tiếp của ủy viên ban chấp hành", en="the committee member's absences in a row"),
    question=Words(
        vi="Ủy viên ban chấp hành đã vắng mặt liên tiếp bao nhiêu kỳ họp?",
        en="How many meetings in a row has the committee member missed?",
    ),
)

PERSON_FACTS = (
    IS_EMPLOYEE,
    IS_FOREIGNER,
    LABOUR_CONTRACT_MONTHS,
    IS_UNIT_OWNER,
    IS_COMPANY_CHAIR,
    IS_BOARD_MEMBER,
    IS_EXECUTIVE_HEAD,
    MAY_SIGN_TRANSACTIONS,
    MAY_SIGN_LABOUR_CONTRACTS,
    MANAGES_BY_AUTHORISATION,
    IS_SERVICE_UNIT_HEAD,
    IS_SERVICE_UNIT_DEPUTY,
    REPRESENTS_STATE_CAPITAL,
    REPRESENTS_OWNER,
    IS_AGRICULTURAL_COOPERATIVE_MEMBER,
    SERVES_PRISON_TERM,
    MONTHS_ON_INSURANCE_BENEFIT,
    MONTHS_UNPAID_LEAVE,
    HAS_INCOME_ON_LEAVE,
    INSURED_WAGE,
    BASE_SALARY,
    AGE_YEARS,
    DAYS_SINCE_BIRTHDAY,
    PRIMARY_SCHOOLING_COMPLETED,
    SCHOOLING_RELIEF_APPLIES,
    STAY_REQUESTED,
    CELL_AGREES_TO_STAY,
    HOLDS_YOUTH_OFFICE,
    RECEIVES_WAGE,
    CONSECUTIVE_ABSENCES,
)
