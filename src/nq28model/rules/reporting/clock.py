"""The clock by which a period is reckoned: that of the State’s reports, and the calendar of Party statistics."""

from __future__ import annotations

from datetime import date

from nq28model.instruments import DECREE_09_2019, GUIDANCE_11_2021
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.month_day import MonthDay
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_HOATIEU_THONG_TU_TT = "https://hoatieu.vn/thong-tu-58-2020-tt-bqp-che-do-bao-cao-dinh-ky-cua-bo-quoc-phong-200161"

# --- State clock ----------------------------------------------------------------------------------

STATE_CLOCK_FIRST_DAY = Dated(
    "state_clock.first_day",
    Words(vi="ngày mở kỳ báo cáo (của tháng trước)", en="day of the month before on which a State period opens"),
    versions(
        15, Source(date(2019, 3, 12), DECREE_09_2019.at(article("12")), Evidence.QUOTED, url=_PAGE_HOATIEU_THONG_TU_TT)
    ),
    unit=Words(vi="ngày của tháng", en="day of the month"),
)

STATE_CLOCK_LAST_DAY = Dated(
    "state_clock.last_day",
    Words(vi="ngày chốt kỳ báo cáo (của tháng cuối kỳ)", en="day of the last month on which a State period closes"),
    versions(
        14,
        Source(
            date(2019, 3, 12),
            DECREE_09_2019.at(article("12")),
            Evidence.QUOTED,
            url=_PAGE_HOATIEU_THONG_TU_TT,
            note=Words(
                vi="Tháng nào cũng có cả hai ngày này nên không bao giờ phải cắt bớt.",
                en="Both days exist in every month, so nothing is ever clipped.",
            ),
        ),
    ),
    unit=Words(vi="ngày của tháng", en="day of the month"),
)

STATE_CLOCK_GOVERNMENT_DUE_DAY = Dated(
    "state_clock.government_due_day",
    Words(
        vi="hạn gửi báo cáo định kỳ cho Chính phủ (ngày của tháng cuối kỳ)",
        en="day of the last month by which a report reaches the Government",
    ),
    versions(
        25,
        Source(
            date(2019, 3, 12),
            DECREE_09_2019.at(article("13(1)")),
            Evidence.QUOTED,
            url="https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html",
            note=Words(
                vi=(
                    "Áp dụng cho bộ, cơ quan ngang bộ và ủy ban nhân dân cấp tỉnh, trừ khi có quy định khác "
                    "theo khoản 2 Điều 5. Mọi hạn gửi khác do cơ quan ban hành chế độ báo cáo quy định."
                ),
                en=(
                    "For ministries, agencies and provincial People's Committees, unless fixed otherwise "
                    "under art. 5(2). Every other due date is the issuer's."
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày của tháng", en="day of the month"),
)

# --- Party statistics: defaults that the caller may override --------------------------------------

_SINCE_GUIDANCE_11_2021 = (
    Source(
        date(2021, 12, 13),
        GUIDANCE_11_2021.at(),
        Evidence.UNTRACED,
        note=Words(
            vi="Chưa tìm được trang nào. Chỉ là mặc định: người dùng nêu ngày của cấp ủy mình.",
            en="No page was found for it. A default only: the caller gives the committee's own day.",
        ),
    ),
)

PARTY_STATISTICS_HALF_YEAR_CUT_OFF = Dated(
    "party_statistics.half_year_cut_off",
    Words(vi="thời điểm chốt biểu thống kê 6 tháng", en="cut-off of the half-yearly tables"),
    versions(MonthDay(6, 30), *_SINCE_GUIDANCE_11_2021),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

PARTY_STATISTICS_YEAR_CUT_OFF = Dated(
    "party_statistics.year_cut_off",
    Words(vi="thời điểm chốt biểu thống kê năm", en="cut-off of the yearly tables"),
    versions(MonthDay(12, 31), *_SINCE_GUIDANCE_11_2021),
    unit=Words(vi="tháng - ngày", en="month-day"),
)

PARTY_STATISTICS_HALF_YEAR_DUE = Dated(
    "party_statistics.half_year_due",
    Words(vi="thời gian gửi biểu thống kê 6 tháng", en="when the half-yearly tables are sent"),
    versions((MonthDay(7, 10), MonthDay(7, 15)), *_SINCE_GUIDANCE_11_2021),
    unit=Words(vi="tháng - ngày, từ và đến", en="month-day, from and to"),
)

PARTY_STATISTICS_YEAR_DUE = Dated(
    "party_statistics.year_due",
    Words(vi="thời gian gửi biểu thống kê năm (năm sau)", en="when the yearly tables are sent, in the year after"),
    versions((MonthDay(1, 10), MonthDay(1, 15)), *_SINCE_GUIDANCE_11_2021),
    unit=Words(vi="tháng - ngày, từ và đến", en="month-day, from and to"),
)

RULES: tuple[Rule, ...] = ()
PARAMETERS = (
    STATE_CLOCK_FIRST_DAY,
    STATE_CLOCK_LAST_DAY,
    STATE_CLOCK_GOVERNMENT_DUE_DAY,
    PARTY_STATISTICS_HALF_YEAR_CUT_OFF,
    PARTY_STATISTICS_YEAR_CUT_OFF,
    PARTY_STATISTICS_HALF_YEAR_DUE,
    PARTY_STATISTICS_YEAR_DUE,
)
