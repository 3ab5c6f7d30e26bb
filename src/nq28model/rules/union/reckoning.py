"""What is reckoned of a base union: who recognises it, its days, the size of its committee, dues and the fund."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import frozen

from nq28model.computation import computation
from nq28model.domains import Real, YesNo
from nq28model.facts.person import BASE_SALARY, INSURED_WAGE
from nq28model.facts.union import (
    FOUNDING_CONGRESS_DATE,
    IS_OCCUPATIONAL_UNION,
    LAST_CONGRESS_DATE,
    UNION_MEMBERS_TOTAL,
)
from nq28model.facts.unit import INSURED_PAYROLL, OPERATION_START_DATE
from nq28model.facts.vocabularies import UnionLevel
from nq28model.instruments import (
    DECREE_96_2006,
    DECREE_98_2014,
    FRONT_AND_UNIONS_AMENDING_LAW_2025,
    TRADE_UNION_LAW_2012,
    TRADE_UNION_LAW_2024,
    UNION_CHARTER_XII_2020,
    UNION_CHARTER_XIII_2024,
    UNION_DUES_DECISION_2025,
    UNION_DUES_GUIDANCE_2014,
    UNION_FINANCE_DECREE_2013,
    UNION_FINANCE_RULES_2016,
    UNION_GUIDANCE_03_2020,
)
from nq28model.law import Evidence, Source, article
from nq28model.periods import WEEKENDS_ONLY, WorkingDays
from nq28model.periods.months import later
from nq28model.rules.exact import plain
from nq28model.rules.union.committee import (
    COMMITTEE_CHAIR_ONLY_BELOW,
    COMMITTEE_LARGE_FROM,
    COMMITTEE_MEMBERS_MAX,
    COMMITTEE_MEMBERS_MAX_LARGE,
    COMMITTEE_MEMBERS_MIN,
    COORDINATION_MONTHS_MAX,
    RECOGNITION_COMMITTEE_MEETING_DAYS,
    RECOGNITION_FILING_DAYS,
    TERM_MONTHS,
    TERM_SHIFT_MONTHS_MAX,
)
from nq28model.rules.union.finance import DUES_CAP_PERCENT, DUES_EXEMPT, DUES_PERCENT, FUND_PERCENT
from nq28model.spec import Fact
from nq28model.words import Words

_AMENDED = date(2025, 7, 1)

# Whether a rule holds is not a question of the vocabulary, for it is judged and not asked; but it may be unknown
# as an answer may. So the verdict is taken as an answer: where it is UNKNOWN, `of` asks for it.
_DUES_EXEMPT: Fact[bool] = Fact(
    "dues_exempt",
    YesNo(),
    words=Words(vi="đoàn viên được miễn đóng đoàn phí", en="the member owes no dues"),
    question=Words(
        vi="Quy tắc union.dues.exempt có đúng với đoàn viên không?", en="Does union.dues.exempt hold for the member?"
    ),
    note=Words(
        vi="Chưa rõ quy tắc miễn đóng trước ngày 1/7/2025: trả lời không.",
        en="No exemption is known before 1/7/2025: the answer is no.",
    ),
)
_FUND_DUE: Fact[bool] = Fact(
    "fund_due",
    YesNo(),
    words=Words(vi="đơn vị phải đóng kinh phí công đoàn", en="the unit owes the trade union fund"),
    question=Words(vi="Quy tắc union.fund.due có đúng với đơn vị không?", en="Does union.fund.due hold for the unit?"),
)


@frozen(kw_only=True)
class RecognitionDays:
    """By which days a new union has to act to be recognised."""

    committee_meets_by: date
    """The last day for the first meeting of its committee."""
    file_sent_by: date
    """The last day for sending the file to the upper union."""


@frozen(kw_only=True)
class CommitteeSize:
    """How many lead a base union, the chair among them."""

    least: int
    most: int
    chair_only: bool = False
    """Whether there is a chair and no committee."""


@frozen(kw_only=True)
class CongressDays:
    """When a union's next congress is due, and how far it may be moved with the upper union's consent."""

    due: date
    earliest: date
    latest: date


@computation(
    "union.recognition.authority",
    Words(
        vi="cấp công đoàn có thẩm quyền công nhận công đoàn cơ sở, nghiệp đoàn cơ sở",
        en="the trade union body that recognises a new base union or occupational union",
    ),
    Source(date(2013, 1, 1), TRADE_UNION_LAW_2012.at(article("4(2)")), Evidence.QUOTED),
    Source(
        _AMENDED,
        FRONT_AND_UNIONS_AMENDING_LAW_2025.at(
            Words(
                vi="Điều 2 (khoản 2, khoản 3 Điều 4, khoản 1 Điều 8 Luật 50/2024/QH15)",
                en="art. 2 (law 50/2024/QH15 art. 4(2),(3), art. 8(1))",
            )
        ),
        Evidence.QUOTED,
        url="https://english.luatvietnam.vn/law-no-97-2025-qh15-dated-june-27-2025-of-the-national-assembly-amending-and-supplementing-a-number-of-articles-of-the-law-on-the-vietnam-fatherland-404675-doc1.html",
    ),
    inputs=(IS_OCCUPATIONAL_UNION,),
)
def recognition_authority(is_occupational_union: bool, *, on: date) -> UnionLevel:
    """Name the body that recognises a new union, a base union and an occupational union alike.

    Until 30/6/2025 it is the immediate superior union. Then it is the upper-level union: the provincial federation,
    a central sector union, the union of a group or corporation, or a special upper-level union.

    >>> recognition_authority(is_occupational_union=False, on=date(2019, 10, 31))
    <UnionLevel.IMMEDIATE_SUPERIOR_UNION: 'immediate_superior_union'>
    """
    # The law of 2024 told the two apart; it was amended on the day on which it came into force.
    return UnionLevel.IMMEDIATE_SUPERIOR_UNION if on < _AMENDED else UnionLevel.UPPER_LEVEL_UNION


@computation(
    "union.recognition.due_dates",
    Words(
        vi="thời hạn họp ban chấp hành và gửi hồ sơ đề nghị công nhận công đoàn cơ sở",
        en="the days by which a new union's committee meets and its file is sent",
    ),
    Source(
        date(2020, 2, 20),
        UNION_GUIDANCE_03_2020.at(Words(vi="điểm a, điểm b mục 12.3", en="item 12.3(a),(b)")),
        Evidence.QUOTED,
        url="https://lawnet.vn/en/laws/thanh-phan-ho-so-de-nghi-cong-nhan-cong-doan-co-so-gom-nhung-giay-to-gi-dieu-kien-de-duoc-thanh-lap-115847-106909.html",
        note=Words(vi="Việc không tính ngày đầu là suy ra.", en="That the first day is not counted is inferred."),
    ),
    inputs=(FOUNDING_CONGRESS_DATE,),
)
def recognition_due_dates(
    founding_congress_date: date, *, on: date, calendar: WorkingDays = WEEKENDS_ONLY
) -> RecognitionDays:
    """Return by when a new union's committee meets and its file goes to the upper union.

    Ten and fifteen working days, counted from the day after the founding congress ended; holidays are those of the
    *calendar*. Raises ``InvalidValue`` where a day lies beyond the year 9999.

    >>> recognition_due_dates(date(2021, 3, 1), on=date(2021, 3, 1))
    RecognitionDays(committee_meets_by=datetime.date(2021, 3, 15), file_sent_by=datetime.date(2021, 3, 22))
    """
    return RecognitionDays(
        committee_meets_by=calendar.after(founding_congress_date, RECOGNITION_COMMITTEE_MEETING_DAYS.on(on)),
        file_sent_by=calendar.after(founding_congress_date, RECOGNITION_FILING_DAYS.on(on)),
    )


@computation(
    "union.coordination.due_date",
    Words(
        vi="ngày cuối cùng công đoàn cấp trên phối hợp với doanh nghiệp thành lập công đoàn",
        en="the last day for the upper union and the enterprise to set up a union",
    ),
    Source(
        date(2006, 9, 14),
        DECREE_96_2006.at(article("3(1)")),
        Evidence.INFERRED,
        url="https://boluatlaodong.net/labor/13-decree-no-962006-nd-cp.htm",
        until=date(2013, 4, 30),
    ),
    Source(
        date(2014, 12, 10),
        DECREE_98_2014.at(Words(vi="điểm b, điểm c khoản 1 Điều 5", en="art. 5(1)(b),(c)")),
        Evidence.INFERRED,
        url="https://dvdn247.net/thu-tuc-thanh-lap-cong-doan-cua-cong-ty",
        note=Words(
            vi=(
                "Sáu tháng được trích nguyên văn; cách tính là cách thông thường đối với thời hạn tính "
                "bằng tháng. Doanh nghiệp đã hoạt động đủ sáu tháng trước hoặc vào 10/12/2014 thì đến "
                "ngày đó đã hết thời hạn (suy luận)."
            ),
            en=(
                "The six months are quoted; the counting is the usual one for periods in months. For an "
                "enterprise that had run six months by 10/12/2014 the time had passed on that day "
                "(inferred)."
            ),
        ),
    ),
    inputs=(OPERATION_START_DATE,),
)
def coordination_due_date(operation_start_date: date, *, on: date) -> date:
    """Return the last day for the upper union and the enterprise to set up a union.

    Six months after the enterprise was established and operating; a provisional committee may be appointed from the
    day after it. Raises ``InvalidValue`` where that lies beyond the year 9999.

    >>> coordination_due_date(date(2019, 8, 31), on=date(2019, 10, 31))
    datetime.date(2020, 2, 29)
    """
    return later(operation_start_date, "operation_start_date", months=COORDINATION_MONTHS_MAX.on(on))


@computation(
    "union.committee.size",
    Words(vi="số lượng ủy viên ban chấp hành công đoàn cơ sở", en="how many members the committee of a base union has"),
    Source(
        date(2020, 2, 20),
        UNION_GUIDANCE_03_2020.at(Words(vi="điểm a mục 9.1", en="item 9.1(a)")),
        Evidence.QUOTED,
        url="https://thanglon39.com/ban-chap-hanh-cong-doan-co-so-bao-nhieu-nguoi/",
    ),
    inputs=(UNION_MEMBERS_TOTAL,),
)
def committee_size(union_members_total: int, *, on: date) -> CommitteeSize:
    """Return how many members the committee of a base union may have.

    Below ten union members there is a chair only; from ten on it has 3 to 15, from 3,000 on up to 19.

    >>> committee_size(9, on=date(2021, 3, 1))
    CommitteeSize(least=1, most=1, chair_only=True)
    >>> committee_size(10, on=date(2021, 3, 1))
    CommitteeSize(least=3, most=15, chair_only=False)
    """
    if union_members_total < COMMITTEE_CHAIR_ONLY_BELOW.on(on):
        return CommitteeSize(least=1, most=1, chair_only=True)
    large = union_members_total >= COMMITTEE_LARGE_FROM.on(on)
    most = COMMITTEE_MEMBERS_MAX_LARGE if large else COMMITTEE_MEMBERS_MAX
    return CommitteeSize(least=COMMITTEE_MEMBERS_MIN.on(on), most=most.on(on))


@computation(
    "union.term.end",
    Words(
        vi="thời điểm đại hội công đoàn nhiệm kỳ tiếp theo và khoảng thời gian được điều chỉnh",
        en="the day by which a union's next congress is due, and the days it may be moved to",
    ),
    Source(
        date(2020, 2, 3),
        UNION_CHARTER_XII_2020.at(article("8(2)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/52C6B-hd-khi-nao-to-chuc-dai-hoi-cong-doan-cac-cap.html",
    ),
    Source(
        date(2024, 12, 25),
        UNION_CHARTER_XIII_2024.at(),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Tiếp nối từ Điều lệ khóa XII. Năm 2025, sau sắp xếp lại, một tỉnh ấn định đại hội các "
                "công đoàn cơ sở vào cuối năm đó (nhiệm kỳ 2025-2030)."
            ),
            en=(
                "Carried on from the charter of the 12th term. In 2025, after the reorganisation, one "
                "province set the congresses of its base unions for the end of that year (term "
                "2025-2030)."
            ),
        ),
    ),
    inputs=(LAST_CONGRESS_DATE,),
)
def term_end(last_congress_date: date, *, on: date) -> CongressDays:
    """Return the day on which the next congress is due, and the days between which it may be moved.

    Sixty months after the last one; with the upper union's consent at most thirty months earlier or later, counted
    from the day it is due. Raises ``InvalidValue`` where a day lies beyond the year 9999.

    >>> term_end(date(2020, 8, 31), on=date(2021, 3, 1))
    CongressDays(due=datetime.date(2025, 8, 31), earliest=datetime.date(2023, 2, 28), latest=datetime.date(2028, 2, 29))
    """
    due = later(last_congress_date, "last_congress_date", months=TERM_MONTHS.on(on))
    shift = TERM_SHIFT_MONTHS_MAX.on(on)
    return CongressDays(
        due=due,
        earliest=later(due, "last_congress_date", months=-shift),
        latest=later(due, "last_congress_date", months=shift),
    )


@computation(
    "union.dues.monthly",
    Words(
        vi="mức đoàn phí công đoàn hằng tháng của đoàn viên ở đơn vị ngoài nhà nước",
        en="the monthly dues of a union member in a non-state unit",
    ),
    Source(
        date(2014, 3, 7),
        UNION_DUES_GUIDANCE_2014.at(),
        Evidence.QUOTED,
        url="https://ls1.hethongphapluat.com/guidance-no-258-hd-tld-dated-march-07th-2014-on-trade-union-dues.html",
        note=Words(
            vi="Chưa rõ mức tối đa đối với đơn vị ngoài nhà nước trong thời gian này.",
            en="No ceiling is known for non-state units in this time.",
        ),
    ),
    Source(
        date(2016, 12, 19),
        UNION_FINANCE_RULES_2016.at(article("23")),
        Evidence.QUOTED,
        url="https://chiaseluatlaodong.com/en/question-how-are-night-work-salary-and-night-overtime-salary-calculated/",
    ),
    Source(
        date(2025, 7, 1),
        UNION_DUES_DECISION_2025.at(),
        Evidence.QUOTED,
        url="https://news.laodong.vn/cong-doan/nhieu-doan-vien-cong-doan-se-duoc-mien-dong-doan-phi-tu-172025-1551355.ldo",
    ),
    inputs=(INSURED_WAGE, BASE_SALARY, _DUES_EXEMPT),
)
def dues_monthly(insured_wage: Real, base_salary: Real, dues_exempt: bool, *, on: date) -> int | Fraction | None:
    """Return the dues that a member in a non-state unit owes for a month, in đồng; exact, for no rounding is set.

    A share of the wage on which compulsory social insurance is paid, capped at a share of the base salary from
    19/12/2016 on. *dues_exempt* tells whether union.dues.exempt holds: a rule on three facts, which is judged first,
    because they say nothing of most members. None for a wage of nought: a member without an insured wage pays a
    fixed sum that the union sets, of which only the least is known, union.dues.percent of the base salary from
    1/7/2025 on. Raises ``NotInForce`` for an exempt member on a day on which no exemption is known.

    >>> dues_monthly(10_000_000, 1_490_000, dues_exempt=False, on=date(2019, 10, 31))
    100000
    >>> dues_monthly(20_000_000, 1_490_000, dues_exempt=False, on=date(2019, 10, 31))
    149000
    """
    if dues_exempt:
        DUES_EXEMPT.version_on(on)
        return 0
    if not insured_wage:
        return None
    dues = _percent(DUES_PERCENT.on(on), insured_wage)
    if DUES_CAP_PERCENT.is_in_force(on):
        dues = min(dues, _percent(DUES_CAP_PERCENT.on(on), base_salary))
    return plain(dues)


@computation(
    "union.fund.monthly",
    Words(
        vi="số kinh phí công đoàn đơn vị phải đóng trong tháng",
        en="the trade union fund an employing unit owes for a month",
    ),
    Source(
        date(2014, 1, 10),
        UNION_FINANCE_DECREE_2013.at(
            Words(vi="Điều 4; khoản 2 Điều 26 Luật 12/2012/QH13", en="art. 4; law 12/2012/QH13 art. 26(2)")
        ),
        Evidence.QUOTED,
        url="https://vietjack.me/phap-luat/nghi-dinh-191-2013-nd-cp-1944.html",
    ),
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
                "Từ 16/5/2026, chậm nhất vào ngày cuối cùng của tháng tiếp theo (Điều 4 Nghị định "
                "105/2026/NĐ-CP, theo trang thuật lại)."
            ),
            en=("From 16/5/2026 at latest on the last day of the next month (decree 105/2026/NĐ-CP art. 4, reported)."),
        ),
    ),
    inputs=(INSURED_PAYROLL, _FUND_DUE),
)
def fund_monthly(insured_payroll: Real, fund_due: bool, *, on: date) -> int | Fraction:
    """Return the trade union fund that a unit owes for a month, in đồng; exact, for no rounding is set.

    Two percent of the payroll on which compulsory social insurance is paid, with or without a union in the unit;
    nothing where union.fund.due does not hold. *fund_due* tells whether it does: a rule on three facts, whose
    wording has changed, which is judged first.

    >>> fund_monthly(400_000_000, fund_due=True, on=date(2019, 10, 31))
    8000000
    """
    return plain(_percent(FUND_PERCENT.on(on), insured_payroll)) if fund_due else 0


def _percent(percent: Real, whole: Real) -> Fraction:
    return Fraction(percent) * Fraction(whole) / 100


COMPUTATIONS = (
    recognition_authority,
    recognition_due_dates,
    coordination_due_date,
    committee_size,
    term_end,
    dues_monthly,
    fund_monthly,
)
