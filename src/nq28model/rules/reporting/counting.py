"""Counting time as the Civil Code does, where nobody has set anything else.

Civil law does not bind the deadlines of Party bodies: it is a default, and gives way to what a body sets itself.
"""

from __future__ import annotations

from datetime import date

from nq28model.facts.reporting_vocabularies import DayOfMonth, MissingDay
from nq28model.instruments import CIVIL_CODE_2005, CIVIL_CODE_2015
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.periods import RollPolicy
from nq28model.rules.month_day import MonthDay
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_F_HD_THOI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html"
_PAGE_TUVANPHAPLUAT_KET_THUC_THOI = "http://tuvanphapluat.asia/bo-luat-dan-sukhai-quat/ket-thuc-thoi-han.html"
_PAGE_WIKISOURCE_CODE_2005 = "https://vi.wikisource.org/wiki/B%E1%BB%99_lu%E1%BA%ADt_D%C3%A2n_s%E1%BB%B1_n%C6%B0%E1%BB%9Bc_C%E1%BB%99ng_h%C3%B2a_x%C3%A3_h%E1%BB%99i_ch%E1%BB%A7_ngh%C4%A9a_Vi%E1%BB%87t_Nam_2005/Ph%E1%BA%A7n_1/Ch%C6%B0%C6%A1ng_VIII"
_PAGE_HETHONGPHAPLUAT_DIEU_146 = "https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146"

# --- Counting time: the civil default -------------------------------------------------------------

COUNTING_FIRST_DAY_COUNTED = Dated(
    "counting.first_day_counted",
    Words(
        vi="ngày xảy ra sự kiện, ngày đầu tiên có được tính không",
        en="is the day of the event, or the first day, counted?",
    ),
    versions(
        False,
        Source(
            date(2006, 1, 1),
            CIVIL_CODE_2005.at(article("152")),
            Evidence.INFERRED,
            note=Words(
                vi="Coi là như Bộ luật năm 2015; chưa thấy điều này của Bộ luật năm 2005.",
                en="Taken to be as in the Code of 2015; the article of 2005 was not seen.",
            ),
        ),
        Source(
            date(2017, 1, 1), CIVIL_CODE_2015.at(article("147")), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_F_HD_THOI
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

COUNTING_MISSING_DAY = Dated(
    "counting.missing_day",
    Words(
        vi="nếu tháng cuối không có ngày tương ứng thì kết thúc vào",
        en="where the last month has no corresponding day, the period ends on",
    ),
    versions(
        MissingDay.LAST_DAY_OF_THAT_MONTH,
        Source(
            date(2006, 1, 1),
            CIVIL_CODE_2005.at(article("153(3)")),
            Evidence.QUOTED,
            url=_PAGE_TUVANPHAPLUAT_KET_THUC_THOI,
        ),
        Source(
            date(2017, 1, 1),
            CIVIL_CODE_2015.at(article("148(3)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_F_HD_THOI,
        ),
    ),
    unit=Words(vi="quy tắc", en="rule"),
)

COUNTING_ROLL: Dated[str] = Dated(
    "counting.roll",
    Words(
        vi="khi ngày cuối cùng là ngày nghỉ cuối tuần hoặc ngày nghỉ lễ",
        en="where the last day is a weekend or public holiday",
    ),
    versions(
        RollPolicy.NEXT_WORKING_DAY,
        Source(
            date(2006, 1, 1),
            CIVIL_CODE_2005.at(article("153(5)")),
            Evidence.QUOTED,
            url=_PAGE_TUVANPHAPLUAT_KET_THUC_THOI,
        ),
        Source(
            date(2017, 1, 1),
            CIVIL_CODE_2015.at(article("148(5)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_F_HD_THOI,
        ),
    ),
    unit=Words(vi="lựa chọn", en="choice"),
)

COUNTING_LAST_HOUR = Dated(
    "counting.last_hour",
    Words(vi="thời điểm kết thúc một ngày", en="a day ends at"),
    versions(
        "24:00",
        Source(
            date(2006, 1, 1),
            CIVIL_CODE_2005.at(article("153(6)")),
            Evidence.QUOTED,
            url=_PAGE_TUVANPHAPLUAT_KET_THUC_THOI,
        ),
        Source(
            date(2017, 1, 1),
            CIVIL_CODE_2015.at(article("148(6)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_F_HD_THOI,
        ),
    ),
    unit=Words(vi="giờ", en="hour"),
)

_SINCE_CIVIL_CODE_2005_151_1 = (
    Source(date(2006, 1, 1), CIVIL_CODE_2005.at(article("151(1)")), Evidence.QUOTED, url=_PAGE_WIKISOURCE_CODE_2005),
    Source(
        date(2017, 1, 1), CIVIL_CODE_2015.at(article("146(1)")), Evidence.QUOTED, url=_PAGE_HETHONGPHAPLUAT_DIEU_146
    ),
)

COUNTING_YEAR = Dated(
    "counting.year",
    Words(vi="một năm (khoảng thời gian không liền nhau)", en="a year, for stretches of time that do not adjoin"),
    versions(365, *_SINCE_CIVIL_CODE_2005_151_1),
    unit=Words(vi="ngày", en="days"),
)

COUNTING_HALF_YEAR = Dated(
    "counting.half_year",
    Words(vi="nửa năm", en="half a year, likewise"),
    versions(6, *_SINCE_CIVIL_CODE_2005_151_1),
    unit=Words(vi="tháng", en="months"),
)

COUNTING_MONTH = Dated(
    "counting.month",
    Words(vi="một tháng", en="a month, likewise"),
    versions(30, *_SINCE_CIVIL_CODE_2005_151_1),
    unit=Words(vi="ngày", en="days"),
)

COUNTING_HALF_MONTH = Dated(
    "counting.half_month",
    Words(vi="nửa tháng", en="half a month, likewise"),
    versions(15, *_SINCE_CIVIL_CODE_2005_151_1),
    unit=Words(vi="ngày", en="days"),
)

COUNTING_WEEK = Dated(
    "counting.week",
    Words(vi="một tuần", en="a week, likewise"),
    versions(7, *_SINCE_CIVIL_CODE_2005_151_1),
    unit=Words(vi="ngày", en="days"),
)

COUNTING_PARTS_OF_MONTH = Dated(
    "counting.parts_of_month",
    Words(vi="đầu tháng, giữa tháng, cuối tháng", en="the start, the middle and the end of a month"),
    versions(
        (DayOfMonth.FIRST, DayOfMonth.FIFTEENTH, DayOfMonth.LAST),
        Source(
            date(2006, 1, 1), CIVIL_CODE_2005.at(article("151(2)")), Evidence.QUOTED, url=_PAGE_WIKISOURCE_CODE_2005
        ),
        Source(
            date(2017, 1, 1), CIVIL_CODE_2015.at(article("146(2)")), Evidence.QUOTED, url=_PAGE_HETHONGPHAPLUAT_DIEU_146
        ),
    ),
    unit=Words(vi="các ngày của tháng", en="days of the month"),
)

COUNTING_PARTS_OF_YEAR = Dated(
    "counting.parts_of_year",
    Words(vi="đầu năm, giữa năm, cuối năm", en="the start, the middle and the end of a year"),
    versions(
        (MonthDay(1, 1), MonthDay(6, 30), MonthDay(12, 31)),
        Source(
            date(2006, 1, 1), CIVIL_CODE_2005.at(article("151(3)")), Evidence.QUOTED, url=_PAGE_WIKISOURCE_CODE_2005
        ),
        Source(
            date(2017, 1, 1), CIVIL_CODE_2015.at(article("146(3)")), Evidence.QUOTED, url=_PAGE_HETHONGPHAPLUAT_DIEU_146
        ),
    ),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

COUNTING_AGREEMENT_FIRST = Dated(
    "counting.agreement_first",
    Words(
        vi="cách tính của Bộ luật áp dụng trừ khi có thỏa thuận hoặc pháp luật quy định khác",
        en="civil counting gives way to what the parties or the law set",
    ),
    versions(
        True,
        Source(date(2006, 1, 1), CIVIL_CODE_2005.at(article("150")), Evidence.QUOTED, url=_PAGE_WIKISOURCE_CODE_2005),
        Source(
            date(2017, 1, 1),
            CIVIL_CODE_2015.at(article("145")),
            Evidence.QUOTED,
            url="https://luatminhbach.vn/chuyen-muc/van-ban-phap-luat/page/2",
            note=Words(
                vi="Vì vậy quy định riêng của cơ quan đảng luôn được áp dụng trước.",
                en="So a Party body's own rule always comes first.",
            ),
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

RULES: tuple[Rule, ...] = ()
PARAMETERS = (
    COUNTING_FIRST_DAY_COUNTED,
    COUNTING_MISSING_DAY,
    COUNTING_ROLL,
    COUNTING_LAST_HOUR,
    COUNTING_YEAR,
    COUNTING_HALF_YEAR,
    COUNTING_MONTH,
    COUNTING_HALF_MONTH,
    COUNTING_WEEK,
    COUNTING_PARTS_OF_MONTH,
    COUNTING_PARTS_OF_YEAR,
    COUNTING_AGREEMENT_FIRST,
)
