"""Days off: what a default calendar is made from; the calendar itself is the caller’s."""

from __future__ import annotations

from datetime import date

from nq28model.facts.reporting_vocabularies import Weekday
from nq28model.instruments import (
    DAYS_OFF_DECISIONS_2010,
    DECISION_188_1999,
    LABOUR_CODE_2012,
    LABOUR_CODE_2019,
    RESOLUTION_28_2026_QH16,
    VIETNAMESE_LUNAR_CALENDAR,
)
from nq28model.law import Dated, Evidence, Source, Version, article, versions
from nq28model.rules.month_day import MonthDay
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_ON_HOLIDAYS = (
    "https://vinanet.vn/chinh-sach-viet-nam/tu-nam-2021-lich-nghi-le-tet-se-co-mot-so-thay-doi-723430.html"
)


def _each_in_its_year(note: Words, *days: date) -> tuple[Version[date], ...]:
    """Return a version for each day, which holds for the calendar year that it lies in."""
    return tuple(
        Source(
            date(day.year, 1, 1),
            VIETNAMESE_LUNAR_CALENDAR.at(),
            Evidence.INFERRED,
            note=note,
            until=date(day.year, 12, 31) if day == days[-1] else None,
        ).says(day)
        for day in days
    )


# --- Days off -------------------------------------------------------------------------------------

CALENDAR_WEEKLY_DAYS_OFF = Dated(
    "calendar.weekly_days_off",
    Words(vi="ngày nghỉ hằng tuần của cơ quan nhà nước", en="weekly days off of State bodies"),
    versions(
        (Weekday.SATURDAY, Weekday.SUNDAY),
        Source(
            date(1999, 10, 2),
            DECISION_188_1999.at(),
            Evidence.UNTRACED,
            note=Words(
                vi=(
                    "Việc khu vực công nghỉ thứ bảy, chủ nhật được thuật lại cho năm 2025 "
                    "(https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-te"
                    "t-duong-lich-4-ngay-c46a1724830.html); chưa tìm được nguồn cho quyết định và ngày đầu. "
                    "Doanh nghiệp có thể nghỉ khác."
                ),
                en=(
                    "That the public sector rests on Saturday and Sunday is reported for 2025 "
                    "(https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-te"
                    "t-duong-lich-4-ngay-c46a1724830.html); the decision and its first day are untraced. "
                    "Enterprises may rest otherwise."
                ),
            ),
        ),
    ),
    unit=Words(vi="các ngày của tuần", en="days of the week"),
)

CALENDAR_FIXED_HOLIDAYS = Dated(
    "calendar.fixed_holidays",
    Words(vi="ngày nghỉ lễ cố định theo dương lịch", en="public holidays on a fixed day of the solar calendar"),
    (
        *versions(
            (MonthDay(1, 1), MonthDay(4, 30), MonthDay(5, 1), MonthDay(9, 2)),
            Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("115")), Evidence.REPORTED, url=_PAGE_ON_HOLIDAYS),
            Source(
                date(2021, 1, 1),
                LABOUR_CODE_2019.at(article("112(1)")),
                Evidence.QUOTED,
                url=_PAGE_ON_HOLIDAYS,
                note=Words(
                    vi=("Ngoài ngày 2 tháng 9 còn một ngày liền kề, chọn hằng năm: xem calendar.national_day_days."),
                    en="Besides 2 September one adjoining day, chosen each year: see calendar.national_day_days.",
                ),
            ),
        ),
        *versions(
            (MonthDay(1, 1), MonthDay(4, 30), MonthDay(5, 1), MonthDay(9, 2), MonthDay(11, 24)),
            Source(
                date(2026, 7, 1),
                RESOLUTION_28_2026_QH16.at(),
                Evidence.REPORTED,
                url="https://baochinhphu.vn/ngay-van-hoa-viet-nam-24-11-nguoi-lao-dong-duoc-nghi-lam-huong-nguyen-luong-102260424093821937.htm",
                note=Words(
                    vi=(
                        "Thêm Ngày Văn hóa Việt Nam, lần đầu vào thứ ba 24/11/2026. Nguồn của cộng đồng; Nghị "
                        "quyết 80-NQ/TW ngày 07/01/2026 của Bộ Chính trị đã chọn ngày này."
                    ),
                    en=(
                        "Adds Vietnamese Culture Day, first on Tuesday 24/11/2026. Community sources; the "
                        "Politburo's Resolution 80-NQ/TW of 07/01/2026 had chosen the day."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

CALENDAR_NATIONAL_DAY_DAYS = Dated(
    "calendar.national_day_days",
    Words(vi="số ngày nghỉ Quốc khánh", en="days off for National Day"),
    (
        *versions(
            1,
            Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("115")), Evidence.REPORTED, url=_PAGE_ON_HOLIDAYS),
        ),
        *versions(
            2,
            Source(
                date(2021, 1, 1),
                LABOUR_CODE_2019.at(article("112(1)")),
                Evidence.QUOTED,
                url=_PAGE_ON_HOLIDAYS,
                note=Words(
                    vi=("Ngày 2 tháng 9 và một ngày liền trước hoặc liền sau do Thủ tướng Chính phủ chọn hằng năm."),
                    en="2 September and the day before or after it, which the Prime Minister chooses each year.",
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày", en="days"),
)

CALENDAR_TET_DAYS = Dated(
    "calendar.tet_days",
    Words(vi="số ngày nghỉ Tết Âm lịch", en="days off for the lunar New Year"),
    versions(
        5,
        Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("115")), Evidence.REPORTED, url=_PAGE_ON_HOLIDAYS),
        Source(
            date(2021, 1, 1),
            LABOUR_CODE_2019.at(Words(vi="khoản 1, khoản 3 Điều 112", en="art. 112(1), (3)")),
            Evidence.QUOTED,
            url=_PAGE_ON_HOLIDAYS,
            note=Words(
                vi="Năm ngày nào được quyết định hằng năm, nên các ngày cụ thể do người dùng nêu.",
                en="Which five days is decided each year, so the days themselves are given by the caller.",
            ),
        ),
    ),
    unit=Words(vi="ngày", en="days"),
)

CALENDAR_HUNG_KINGS_LUNAR = Dated(
    "calendar.hung_kings_lunar",
    Words(vi="ngày Giỗ Tổ Hùng Vương theo âm lịch", en="day of the Hùng Kings in the lunar calendar"),
    versions(
        MonthDay(3, 10),
        Source(date(2013, 5, 1), LABOUR_CODE_2012.at(article("115")), Evidence.REPORTED, url=_PAGE_ON_HOLIDAYS),
        Source(date(2021, 1, 1), LABOUR_CODE_2019.at(article("112(1)")), Evidence.QUOTED, url=_PAGE_ON_HOLIDAYS),
    ),
    unit=Words(vi="tháng - ngày âm lịch", en="lunar month-day"),
)

CALENDAR_WEEKEND_HOLIDAY_COMPENSATED = Dated(
    "calendar.weekend_holiday_compensated",
    Words(
        vi="ngày lễ trùng ngày nghỉ hằng tuần có được nghỉ bù không",
        en="is a holiday that falls on a weekly day off made up for?",
    ),
    versions(
        True,
        Source(
            date(2021, 1, 1),
            LABOUR_CODE_2019.at(),
            Evidence.REPORTED,
            url="https://thanhnien.vn/nguoi-lao-dong-co-the-nghi-le-tet-toi-26-ngay-trong-nam-2026-185260113172347178.htm",
            note=Words(vi="Vào ngày làm việc kế tiếp.", en="On the working day that follows."),
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

CALENDAR_WORKING_DAYS_SWAPPED = Dated(
    "calendar.working_days_swapped",
    Words(
        vi="có thể hoán đổi ngày làm việc với ngày nghỉ hằng tuần không",
        en="may a working day be swapped for a weekly day off?",
    ),
    versions(
        True,
        Source(
            date(2010, 1, 1),
            DAYS_OFF_DECISIONS_2010.at(),
            Evidence.REPORTED,
            url="https://www.24h.com.vn/tin-tuc-trong-ngay/ai-duoc-hoan-doi-de-nghi-tet-duong-lich-4-ngay-c46a1724830.html",
            note=Words(
                vi=(
                    "Theo quyết định hằng năm từ năm 2010, cho cơ quan nhà nước và đơn vị công lập; doanh "
                    "nghiệp chỉ được khuyến khích làm theo. Ví dụ thứ sáu 02/01/2026 được hoán đổi với thứ "
                    "bảy 10/01/2026. Chưa rõ cơ quan đảng có theo hay không; người dùng nêu."
                ),
                en=(
                    "By yearly decision since 2010, for State bodies and public units; enterprises are only "
                    "encouraged to follow. For example Friday 02/01/2026 was exchanged for Saturday "
                    "10/01/2026. Whether Party bodies follow the swap was not seen; the caller says."
                ),
            ),
        ),
    ),
    unit=Words(vi="có hoặc không", en="yes or no"),
)

CALENDAR_TET_FIRST_DAY = Dated(
    "calendar.tet_first_day",
    Words(vi="mùng 1 Tết Nguyên đán", en="first day of the lunar year"),
    _each_in_its_year(
        Words(
            vi=(
                "Tính theo âm lịch Việt Nam (điểm sóc và trung khí theo giờ UTC+7). Có năm khác lịch "
                "Trung Quốc: 17/02/2007 và 02/02/2030 ở đây, bên đó muộn hơn một ngày."
            ),
            en=(
                "Computed from the Vietnamese lunar calendar (new moons and solar terms at UTC+7). It "
                "differs from the Chinese calendar in some years: 17/02/2007 and 02/02/2030 here, a day "
                "later there."
            ),
        ),
        date(2009, 1, 26),
        date(2010, 2, 14),
        date(2011, 2, 3),
        date(2012, 1, 23),
        date(2013, 2, 10),
        date(2014, 1, 31),
        date(2015, 2, 19),
        date(2016, 2, 8),
        date(2017, 1, 28),
        date(2018, 2, 16),
        date(2019, 2, 5),
        date(2020, 1, 25),
        date(2021, 2, 12),
        date(2022, 2, 1),
        date(2023, 1, 22),
        date(2024, 2, 10),
        date(2025, 1, 29),
        date(2026, 2, 17),
        date(2027, 2, 6),
        date(2028, 1, 26),
        date(2029, 2, 13),
        date(2030, 2, 2),
    ),
    unit=Words(vi="ngày", en="date"),
)

CALENDAR_HUNG_KINGS_DAY = Dated(
    "calendar.hung_kings_day",
    Words(
        vi="ngày Giỗ Tổ Hùng Vương (mùng 10 tháng 3 âm lịch)",
        en="day of the Hùng Kings (tenth of the third lunar month)",
    ),
    _each_in_its_year(
        Words(vi="Tính như calendar.tet_first_day.", en="Computed as calendar.tet_first_day is."),
        date(2009, 4, 4),
        date(2010, 4, 23),
        date(2011, 4, 12),
        date(2012, 3, 31),
        date(2013, 4, 19),
        date(2014, 4, 9),
        date(2015, 4, 28),
        date(2016, 4, 16),
        date(2017, 4, 6),
        date(2018, 4, 25),
        date(2019, 4, 14),
        date(2020, 4, 2),
        date(2021, 4, 21),
        date(2022, 4, 10),
        date(2023, 4, 29),
        date(2024, 4, 18),
        date(2025, 4, 7),
        date(2026, 4, 26),
        date(2027, 4, 16),
        date(2028, 4, 4),
        date(2029, 4, 23),
        date(2030, 4, 12),
    ),
    unit=Words(vi="ngày", en="date"),
)

RULES: tuple[Rule, ...] = ()
PARAMETERS = (
    CALENDAR_WEEKLY_DAYS_OFF,
    CALENDAR_FIXED_HOLIDAYS,
    CALENDAR_NATIONAL_DAY_DAYS,
    CALENDAR_TET_DAYS,
    CALENDAR_HUNG_KINGS_LUNAR,
    CALENDAR_WEEKEND_HOLIDAY_COMPENSATED,
    CALENDAR_WORKING_DAYS_SWAPPED,
    CALENDAR_TET_FIRST_DAY,
    CALENDAR_HUNG_KINGS_DAY,
)
