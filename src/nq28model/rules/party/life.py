"""Terms, congresses and meetings of Party organisations."""

from __future__ import annotations

from datetime import date

from nq28model.facts import ORGANISATION
from nq28model.facts.organisation import (
    ALL_MEMBERS,
    CONGRESS_SHIFT_MONTHS,
    GROUP_MEETINGS_THIS_YEAR,
    HAS_PARTY_GROUPS,
    SHIFT_AGREED,
)
from nq28model.instruments import (
    CHARTER_2011,
    GUIDANCE_03_2022,
    REGULATION_20_2026,
    REGULATION_208_2026,
    REGULATION_294_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import CARRIED_ON_FROM_294, CHARTER_STANDS_2026, FROM_EXAM_BANK
from nq28model.rules.past_2026 import carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_DANGCONGSAN_NHIEM_KY_DAI = "http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/nhiem-ky-dai-hoi-cua-chi-bo-truc-thuoc-dang-uy-bo-phan-dang-uy-co-so-555577.html"
_PART_II_POINT_1_2 = Words(vi="điểm 1.2 phần II", en="part II, point 1.2")
_PART_II_POINT_2 = Words(vi="điểm 2 phần II", en="part II, point 2")
_SOURCE_COMMUNITY_EXAM_BANK_PILOT = Words(
    vi="Nguồn: một ngân hàng câu hỏi của cộng đồng. Thí điểm; chưa rõ khi nào kết thúc.",
    en="Source: a community exam bank. A pilot; its end is not known.",
)

# --- terms, congresses and meetings ---------------------------------------------------------------

GRASSROOTS_CONGRESS_SHIFT_MAXIMUM_MONTHS = Dated(
    "party.grassroots.congress_shift_maximum_months",
    Words(
        vi="số tháng nhiều nhất được triệu tập đại hội của tổ chức cơ sở đảng sớm hoặc muộn",
        en="most months by which the congress of a grassroots organisation may be earlier or later",
    ),
    versions(
        12,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("22(1)")),
                Evidence.UNTRACED,
                note=Words(vi="Một năm.", en="One year."),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

GRASSROOTS_CONGRESS_IN_TIME = Rule.of(
    "party.grassroots.congress_in_time",
    ORGANISATION,
    Words(
        vi="đại hội đảng bộ, chi bộ cơ sở sớm hoặc muộn không quá một năm",
        en="the congress of a grassroots organisation is held within a year of its due day",
    ),
    Words(vi="nhiệm kỳ vượt quá thời hạn quy định", en="the committee's term has run out of its bounds"),
    *versions(
        CONGRESS_SHIFT_MONTHS <= GRASSROOTS_CONGRESS_SHIFT_MAXIMUM_MONTHS,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("22(1)")), Evidence.UNTRACED), note=CHARTER_STANDS_2026
        ),
    ),
)

CELL_CONGRESS_SHIFT_MAXIMUM_MONTHS = Dated(
    "party.cell.congress_shift_maximum_months",
    Words(
        vi="số tháng nhiều nhất được triệu tập đại hội chi bộ sớm hoặc muộn",
        en="most months by which a cell's congress may be earlier or later",
    ),
    versions(
        6,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(3)")),
                Evidence.QUOTED,
                url=_PAGE_DANGCONGSAN_NHIEM_KY_DAI,
                note=Words(
                    vi=(
                        "Khi được đảng ủy cơ sở đồng ý. Chưa thấy thí điểm nhiệm kỳ năm năm có làm thay đổi con "
                        "số này hay không."
                    ),
                    en=(
                        "With the grassroots committee's agreement. Whether the five-year pilot changed it was "
                        "not seen."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CELL_CONGRESS_IN_TIME = Rule.of(
    "party.cell.congress_in_time",
    ORGANISATION,
    Words(
        vi="đại hội chi bộ đúng kỳ, hoặc sớm, muộn không quá sáu tháng khi được đảng ủy cơ sở đồng ý",
        en=(
            "the congress of a cell under a grassroots committee is held when due, or within six "
            "months of it with the grassroots committee's agreement"
        ),
    ),
    Words(
        vi="chi bộ báo cáo đảng ủy cơ sở và tổ chức đại hội",
        en="the cell asks the grassroots committee and holds its congress",
    ),
    *versions(
        (CONGRESS_SHIFT_MONTHS <= 0)
        | (SHIFT_AGREED.is_(True) & (CONGRESS_SHIFT_MONTHS <= CELL_CONGRESS_SHIFT_MAXIMUM_MONTHS)),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(3)")),
                Evidence.QUOTED,
                url=_PAGE_DANGCONGSAN_NHIEM_KY_DAI,
                note=Words(
                    vi="Nơi không có chi ủy thì bí thư triệu tập.",
                    en="Where there is no cell committee the secretary convenes it.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

GROUP_MEETING_MINIMUM_MEMBERS = Dated(
    "party.group_meeting.minimum_members",
    Words(
        vi="số đảng viên ít nhất để chi bộ sinh hoạt theo tổ đảng",
        en="least number of members of a cell that may meet by Party group",
    ),
    versions(
        50,
        *carried_past_april_2026(
            Source(
                date(2022, 12, 27),
                GUIDANCE_03_2022.at(_PART_II_POINT_1_2),
                Evidence.REPORTED,
                note=_SOURCE_COMMUNITY_EXAM_BANK_PILOT,
            )
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

GROUP_MEETING_PERMITTED = Rule.of(
    "party.group_meeting.permitted",
    ORGANISATION,
    Words(
        vi="chi bộ thí điểm sinh hoạt theo tổ đảng phải có tổ đảng và từ 50 đảng viên trở lên",
        en="a cell that meets by Party group has groups and at least fifty members",
    ),
    Words(vi="chi bộ sinh hoạt toàn thể", en="the cell meets as a whole"),
    *versions(
        HAS_PARTY_GROUPS.is_(True) & (ALL_MEMBERS >= GROUP_MEETING_MINIMUM_MEMBERS),
        *carried_past_april_2026(
            Source(date(2022, 12, 27), GUIDANCE_03_2022.at(_PART_II_POINT_1_2), Evidence.REPORTED, note=FROM_EXAM_BANK)
        ),
    ),
)

GROUP_MEETING_MAXIMUM_PER_YEAR = Dated(
    "party.group_meeting.maximum_per_year",
    Words(vi="số lần sinh hoạt theo tổ đảng nhiều nhất trong năm", en="most meetings by Party group in a year"),
    versions(
        3,
        *carried_past_april_2026(
            Source(
                date(2022, 12, 27),
                GUIDANCE_03_2022.at(_PART_II_POINT_2),
                Evidence.REPORTED,
                note=_SOURCE_COMMUNITY_EXAM_BANK_PILOT,
            )
        ),
    ),
    unit=Words(vi="kỳ họp", en="meetings"),
)

GROUP_MEETING_WITHIN_LIMIT = Rule.of(
    "party.group_meeting.within_limit",
    ORGANISATION,
    Words(
        vi="chi bộ sinh hoạt theo tổ đảng không quá ba lần trong năm",
        en="a cell meets by Party group no more than three times a year",
    ),
    Words(vi="các kỳ còn lại sinh hoạt toàn thể chi bộ", en="the further meetings are held as a whole cell"),
    *versions(
        GROUP_MEETINGS_THIS_YEAR <= GROUP_MEETING_MAXIMUM_PER_YEAR,
        *carried_past_april_2026(
            Source(date(2022, 12, 27), GUIDANCE_03_2022.at(_PART_II_POINT_2), Evidence.REPORTED, note=FROM_EXAM_BANK)
        ),
    ),
)

GRASSROOTS_CONGRESS_INTERVAL_MONTHS = Dated(
    "party.grassroots.congress_interval_months",
    Words(
        vi="số tháng giữa hai kỳ đại hội của tổ chức cơ sở đảng",
        en="months from one congress of a grassroots organisation to the next",
    ),
    versions(
        60,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("22(1)")),
                Evidence.UNTRACED,
                note=Words(vi="Năm năm một lần; chỉ thấy gián tiếp.", en="Every five years; seen only indirectly."),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CELL_CONGRESS_INTERVAL_MONTHS = Dated(
    "party.cell.congress_interval_months",
    Words(
        vi="số tháng giữa hai kỳ đại hội của chi bộ trực thuộc đảng ủy cơ sở",
        en="months from one congress of a cell under a grassroots committee to the next",
    ),
    (
        *versions(
            30,
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(3)")),
                Evidence.QUOTED,
                url=_PAGE_DANGCONGSAN_NHIEM_KY_DAI,
                note=Words(
                    vi=(
                        "Văn bản viết năm năm hai lần; ba mươi tháng là nhịp chia đều. Áp dụng cả cho chi bộ "
                        "thuộc đảng bộ bộ phận."
                    ),
                    en=(
                        "The text says twice in five years; thirty months is the even rhythm. It holds for cells "
                        "of a sectional body too."
                    ),
                ),
            ),
        ),
        *versions(
            60,
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(Words(vi="thí điểm; Hướng dẫn 06-HD/TW năm 2025", en="pilot; 06-HD/TW of 2025")),
                Evidence.QUOTED,
                url="https://baothanhhoa.vn/ban-bi-thu-huong-dan-cach-tinh-nhiem-ky-so-thu-tu-dai-hoi-dang-bo-chi-bo-261182.htm",
                note=Words(
                    vi="Thí điểm, đối với chi bộ không phải là chi bộ cơ sở.",
                    en="A pilot, for cells that are not grassroots cells.",
                ),
            ),
            Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; theo trang thuật lại, các cấp ủy kéo dài nhiệm "
                        "kỳ chi bộ theo quy định này."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; committees are reported to prolong cell terms "
                        "under it."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CELL_MEETING_INTERVAL_MONTHS = Dated(
    "party.cell.meeting_interval_months",
    Words(
        vi="số tháng giữa hai kỳ họp thường lệ của chi bộ, chi ủy",
        en="months between regular meetings of a cell and of its committee",
    ),
    versions(
        1,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(2)")),
                Evidence.QUOTED,
                url="https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html",
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

GRASSROOTS_CELL_MEETING_INTERVAL_MONTHS = Dated(
    "party.grassroots.cell_meeting_interval_months",
    Words(
        vi="số tháng giữa hai kỳ họp thường lệ của chi bộ cơ sở",
        en="months between regular meetings of a grassroots cell",
    ),
    versions(
        1,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("22(4)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

GRASSROOTS_BODY_MEETINGS_PER_YEAR = Dated(
    "party.grassroots.body_meetings_per_year",
    Words(vi="số kỳ họp thường lệ trong năm của đảng bộ cơ sở", en="regular meetings of a grassroots body in a year"),
    versions(
        2,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("22(4)")),
                Evidence.QUOTED,
                url="https://dangcongsan.org.vn/Pages/chi-tiet-cau-hoi.aspx?IDCauHoi=990",
                note=Words(
                    vi="Giữa năm và cuối năm (mục 20 Quy định 24-QĐ/TW).",
                    en="At mid-year and at year-end (24-QĐ/TW, section 20).",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="kỳ họp", en="meetings"),
)

GRASSROOTS_COMMITTEE_MEETING_INTERVAL_MONTHS = Dated(
    "party.grassroots.committee_meeting_interval_months",
    Words(
        vi="số tháng giữa hai kỳ họp thường lệ của đảng ủy cơ sở",
        en="months between regular meetings of a grassroots committee",
    ),
    versions(
        1,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("22(6)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

RULES = (GRASSROOTS_CONGRESS_IN_TIME, CELL_CONGRESS_IN_TIME, GROUP_MEETING_PERMITTED, GROUP_MEETING_WITHIN_LIMIT)
PARAMETERS = (
    GRASSROOTS_CONGRESS_INTERVAL_MONTHS,
    GRASSROOTS_CONGRESS_SHIFT_MAXIMUM_MONTHS,
    CELL_CONGRESS_INTERVAL_MONTHS,
    CELL_CONGRESS_SHIFT_MAXIMUM_MONTHS,
    CELL_MEETING_INTERVAL_MONTHS,
    GRASSROOTS_CELL_MEETING_INTERVAL_MONTHS,
    GRASSROOTS_BODY_MEETINGS_PER_YEAR,
    GRASSROOTS_COMMITTEE_MEETING_INTERVAL_MONTHS,
    GROUP_MEETING_MINIMUM_MEMBERS,
    GROUP_MEETING_MAXIMUM_PER_YEAR,
)
