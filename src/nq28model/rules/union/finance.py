"""Union dues and the employer’s payment to the union."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from nq28model.entities import UnitKind
from nq28model.facts import PERSON, UNIT
from nq28model.facts.person import HAS_INCOME_ON_LEAVE, MONTHS_ON_INSURANCE_BENEFIT, MONTHS_UNPAID_LEAVE
from nq28model.facts.unit import HIRES_LABOUR, UNIT_KIND, WAGES_WHOLLY_FROM_BUDGET
from nq28model.instruments import (
    TRADE_UNION_LAW_2012,
    TRADE_UNION_LAW_2024,
    UNION_DUES_DECISION_2025,
    UNION_DUES_GUIDANCE_2014,
    UNION_FINANCE_DECREE_2013,
    UNION_FINANCE_RULES_2016,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_CHIASELUATLAODONG_QUESTION_HOW_NIGHT = (
    "https://chiaseluatlaodong.com/en/question-how-are-night-work-salary-and-night-overtime-salary-calculated/"
)
_PAGE_NEWS_NHIEU_DOAN_VIEN = (
    "https://news.laodong.vn/cong-doan/nhieu-doan-vien-cong-doan-se-duoc-mien-dong-doan-phi-tu-172025-1551355.ldo"
)

# --- trade union ----------------------------------------------------------------------------------

_SINCE_UNION_DUES_DECISION_2025 = (
    Source(date(2025, 7, 1), UNION_DUES_DECISION_2025.at(), Evidence.QUOTED, url=_PAGE_NEWS_NHIEU_DOAN_VIEN),
)

DUES_EXEMPT_MONTHS_MIN = Dated(
    "union.dues.exempt_months_min",
    Words(
        vi=("số tháng hưởng trợ cấp bảo hiểm xã hội hoặc nghỉ không hưởng lương từ đó không phải đóng đoàn phí"),
        en="the months on social insurance benefit, or on unpaid leave, from which no dues are owed",
    ),
    versions(1, *_SINCE_UNION_DUES_DECISION_2025),
    unit=Words(vi="tháng", en="months"),
)

DUES_EXEMPT = Rule.of(
    "union.dues.exempt",
    PERSON,
    Words(
        vi=(
            "đoàn viên không phải đóng đoàn phí trong thời gian hưởng trợ cấp bảo hiểm xã hội từ 01 "
            "tháng trở lên hoặc nghỉ việc không hưởng lương từ 01 tháng trở lên mà không có thu nhập"
        ),
        en=(
            "a member owe no dues while on social insurance benefit for a month or more, or on "
            "unpaid leave for a month or more without income"
        ),
    ),
    Words(vi="đoàn viên phải đóng đoàn phí", en="dues are owed"),
    *versions(
        (MONTHS_ON_INSURANCE_BENEFIT >= DUES_EXEMPT_MONTHS_MIN)
        | ((MONTHS_UNPAID_LEAVE >= DUES_EXEMPT_MONTHS_MIN) & HAS_INCOME_ON_LEAVE.is_(False)),
        *_SINCE_UNION_DUES_DECISION_2025,
    ),
)

FUND_DUE = Rule.of(
    "union.fund.due",
    UNIT,
    Words(
        vi=(
            "mọi đơn vị sử dụng lao động thuộc diện quy định phải đóng kinh phí công đoàn, không "
            "phân biệt đã có hay chưa có công đoàn"
        ),
        en=("every employing unit of the listed kinds pay the trade union fund, with or without a union"),
    ),
    Words(vi="đơn vị không thuộc diện đóng kinh phí công đoàn", en="no fund is owed by the unit"),
    *versions(
        UNIT_KIND.is_in(
            UnitKind.ENTERPRISE,
            UnitKind.COOPERATIVE,
            UnitKind.COOPERATIVE_UNION,
            UnitKind.NON_PUBLIC_SERVICE_UNIT,
            UnitKind.PUBLIC_SERVICE_UNIT,
            UnitKind.STATE_BODY,
        )
        | (
            UNIT_KIND.is_in(UnitKind.FOREIGN_BODY, UnitKind.INDEPENDENT_KINDERGARTEN_CLASS, UnitKind.OTHER_EMPLOYER)
            & HIRES_LABOUR.is_(True)
        ),
        Source(
            date(2014, 1, 10),
            UNION_FINANCE_DECREE_2013.at(article("4")),
            Evidence.QUOTED,
            url="https://www.asiattorney.com/compulsory-contribution-to-trade-union-fee-from-10-01-2014/",
            note=Words(
                vi=(
                    "Mức đóng là 2%. Đơn vị không trả lương thì không phải đóng. Về năm 2013, xem câu hỏi "
                    "còn mở union.fund_2013."
                ),
                en=(
                    "The rate is 2 %. A unit without wages owes nothing. For 2013 see the open question "
                    "union.fund_2013."
                ),
            ),
        ),
    ),
    *versions(
        UNIT_KIND.is_in(
            UnitKind.ENTERPRISE, UnitKind.COOPERATIVE, UnitKind.COOPERATIVE_UNION, UnitKind.NON_PUBLIC_SERVICE_UNIT
        )
        | (
            UNIT_KIND.is_in(UnitKind.FOREIGN_BODY, UnitKind.INDEPENDENT_KINDERGARTEN_CLASS, UnitKind.OTHER_EMPLOYER)
            & HIRES_LABOUR.is_(True)
        )
        | (UNIT_KIND.is_(UnitKind.PUBLIC_SERVICE_UNIT) & WAGES_WHOLLY_FROM_BUDGET.is_(False)),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(
                    vi="điểm b khoản 1 Điều 29, được Luật 97/2025/QH15 sửa đổi",
                    en="art. 29(1)(b) as amended by law 97/2025/QH15",
                )
            ),
            Evidence.QUOTED,
            note=Words(
                vi=(
                    "Doanh nghiệp, đơn vị sự nghiệp không hưởng 100% lương từ ngân sách nhà nước, hợp tác "
                    "xã, liên hiệp hợp tác xã và các cơ quan, tổ chức khác có sử dụng lao động; không còn "
                    "nêu cơ quan nhà nước. Nghị định 105/2026/NĐ-CP quy định cách đóng và thời điểm đóng từ "
                    "16/5/2026. Điều 30 cho phép miễn, giảm hoặc tạm dừng đóng."
                ),
                en=(
                    "Enterprises, service units not wholly paid from the State budget, cooperatives, unions "
                    "of cooperatives and other employing bodies; State bodies are no longer named. Decree "
                    "105/2026/NĐ-CP sets how and when it is paid from 16/5/2026. Art. 30 allows waiver, "
                    "reduction or suspension."
                ),
            ),
        ),
    ),
)

DUES_PERCENT = Dated(
    "union.dues.percent",
    Words(
        vi=(
            "mức đoàn phí hằng tháng của đoàn viên ở đơn vị ngoài nhà nước, tính trên tiền lương làm "
            "căn cứ đóng bảo hiểm xã hội"
        ),
        en=(
            "a member's monthly dues in a non-state unit, as a share of the wage on which compulsory "
            "social insurance is paid"
        ),
    ),
    (
        *versions(
            Decimal("1"),
            Source(
                date(2014, 3, 7),
                UNION_DUES_GUIDANCE_2014.at(Words(vi="mục 1.3 phần I", en="part I, item 1.3")),
                Evidence.QUOTED,
                url="https://ls1.hethongphapluat.com/guidance-no-258-hd-tld-dated-march-07th-2014-on-trade-union-dues.html",
                note=Words(
                    vi="Số mục được suy ra từ vị trí đứng trước mục 1.4.",
                    en="The item number is inferred from its place before item 1.4.",
                ),
            ),
            Source(
                date(2016, 12, 19),
                UNION_FINANCE_RULES_2016.at(article("23")),
                Evidence.QUOTED,
                url=_PAGE_CHIASELUATLAODONG_QUESTION_HOW_NIGHT,
                note=Words(
                    vi=(
                        "Quyết định 1408/QĐ-TLĐ năm 2024 giữ nguyên mức đóng (theo trang thuật lại). Chưa tìm "
                        "được nguồn cho ngày đầu."
                    ),
                    en="Decision 1408/QĐ-TLĐ of 2024 kept the rate (reported). The first day is untraced.",
                ),
            ),
        ),
        *versions(
            Decimal("0.5"),
            Source(
                date(2025, 7, 1),
                UNION_DUES_DECISION_2025.at(),
                Evidence.QUOTED,
                url=_PAGE_NEWS_NHIEU_DOAN_VIEN,
                note=Words(
                    vi="Công đoàn có thể ra nghị quyết thu mức cao hơn; phần chênh lệch để lại công đoàn cơ sở.",
                    en="A union may resolve on a higher rate; the surplus stays at the base union.",
                ),
            ),
        ),
    ),
    unit=Words(vi="phần trăm tiền lương đóng bảo hiểm xã hội", en="percent of the insured wage"),
)

DUES_CAP_PERCENT = Dated(
    "union.dues.cap_percent",
    Words(
        vi="mức đoàn phí tối đa hằng tháng ở đơn vị ngoài nhà nước, tính trên mức lương cơ sở",
        en=("the ceiling of a member's monthly dues in a non-state unit, as a share of the State's base salary"),
    ),
    versions(
        10,
        Source(
            date(2016, 12, 19),
            UNION_FINANCE_RULES_2016.at(article("23")),
            Evidence.QUOTED,
            url=_PAGE_CHIASELUATLAODONG_QUESTION_HOW_NIGHT,
            note=Words(vi="Chưa tìm được nguồn cho ngày đầu.", en="The first day is untraced."),
        ),
        Source(date(2025, 7, 1), UNION_DUES_DECISION_2025.at(), Evidence.QUOTED, url=_PAGE_NEWS_NHIEU_DOAN_VIEN),
    ),
    unit=Words(vi="phần trăm mức lương cơ sở", en="percent of the base salary"),
)

FUND_PERCENT = Dated(
    "union.fund.percent",
    Words(
        vi=("mức kinh phí công đoàn do đơn vị đóng, tính trên quỹ tiền lương làm căn cứ đóng bảo hiểm xã hội bắt buộc"),
        en=("the employer's trade union fund, as a share of the payroll on which compulsory social insurance is paid"),
    ),
    versions(
        2,
        Source(
            date(2013, 1, 1),
            TRADE_UNION_LAW_2012.at(article("26(2)")),
            Evidence.QUOTED,
            url="https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/lao-dong--tien-luomg/are-employees-in-vietnam-required-to-pay-trade-union-fees-407377",
        ),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(
                    vi="điểm b khoản 1 Điều 29, được Điều 2 Luật 97/2025/QH15 sửa đổi",
                    en="art. 29(1)(b), as amended by law 97/2025/QH15 art. 2",
                )
            ),
            Evidence.QUOTED,
            url="https://news.laodong.vn/thoi-su/10-diem-moi-cua-luat-cong-doan-sua-doi-1438107.ldo",
        ),
    ),
    unit=Words(vi="phần trăm quỹ tiền lương đóng bảo hiểm xã hội", en="percent of the insured payroll"),
)

FUND_SUSPENSION_MONTHS_MAX = Dated(
    "union.fund.suspension_months_max",
    Words(
        vi="thời gian tạm dừng đóng kinh phí công đoàn tối đa",
        en="the most months for which payment of the trade union fund may be suspended",
    ),
    versions(
        12,
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(article("30")),
            Evidence.QUOTED,
            url="https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/addition-of-cases-of-exemption-reduction-or-suspension-of-payment-of-union-dues-174695.html",
            note=Words(
                vi=(
                    "Áp dụng cho doanh nghiệp, hợp tác xã, liên hiệp hợp tác xã phải dừng sản xuất. Số chưa "
                    "đóng của đơn vị giải thể, phá sản có thể được miễn; khi gặp khó khăn hoặc bất khả kháng "
                    "có thể được giảm mức đóng."
                ),
                en=(
                    "For an enterprise, cooperative or union of cooperatives that has to stop production. "
                    "Unpaid sums of a dissolved or bankrupt one may be waived; in hardship or force majeure "
                    "the rate may be lowered."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

RULES = (DUES_EXEMPT, FUND_DUE)
PARAMETERS = (DUES_PERCENT, DUES_CAP_PERCENT, DUES_EXEMPT_MONTHS_MIN, FUND_PERCENT, FUND_SUSPENSION_MONTHS_MAX)
