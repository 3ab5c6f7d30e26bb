"""When a congress is due, and how far it may be moved."""

from __future__ import annotations

from datetime import date

from nq28model.facts import CONGRESS
from nq28model.facts.congress import DAYS_OUTSIDE_SHIFT, HELD_ON_MARK, SHIFT_CONSENTED
from nq28model.instruments import CHARTER_2011, REGULATION_294_2025
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.past_2026 import REGULATIONS_OF_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_DANGCONGSAN_NHIEM_KY_DAI = "http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/nhiem-ky-dai-hoi-cua-chi-bo-truc-thuoc-dang-uy-bo-phan-dang-uy-co-so-555577.html"

# --- Congresses -----------------------------------------------------------------------------------

CONGRESS_CELL_ON_TIME = Rule.of(
    "congress.cell_on_time",
    CONGRESS,
    Words(
        vi=(
            "chi bộ trực thuộc đảng ủy cơ sở đại hội đúng kỳ, hoặc sớm, muộn trong thời gian cho "
            "phép khi đảng ủy cơ sở đồng ý"
        ),
        en=(
            "a cell under a grassroots committee hold its congress when due, or within the allowed "
            "shift with the grassroots committee's consent"
        ),
    ),
    Words(vi="đại hội không đúng thời gian quy định", en="the congress is out of time"),
    *versions(
        HELD_ON_MARK.is_(True) | ((DAYS_OUTSIDE_SHIFT <= 0) & SHIFT_CONSENTED.is_(True)),
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(3)")),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_NHIEM_KY_DAI,
            note=Words(
                vi="Chi bộ không có chi ủy thì bí thư triệu tập.",
                en="Where the cell has no committee the secretary convenes.",
            ),
        ),
    ),
)

_SINCE_CHARTER_2011_22_1 = (Source(date(2011, 1, 19), CHARTER_2011.at(article("22(1)")), Evidence.UNTRACED),)

CONGRESS_GRASSROOTS_ON_TIME = Rule.of(
    "congress.grassroots_on_time",
    CONGRESS,
    Words(
        vi="tổ chức cơ sở đảng đại hội đúng kỳ, hoặc sớm, muộn trong thời gian cho phép",
        en="a grassroots organisation hold its congress when due, or within the allowed shift",
    ),
    Words(vi="đại hội không đúng thời gian quy định", en="the congress is out of time"),
    *versions(HELD_ON_MARK.is_(True) | (DAYS_OUTSIDE_SHIFT <= 0), *_SINCE_CHARTER_2011_22_1),
)

# --- Congress terms -------------------------------------------------------------------------------

CONGRESS_CELL_MONTHS = Dated(
    "congress.cell_months",
    Words(
        vi="khoảng cách giữa hai kỳ đại hội của chi bộ trực thuộc đảng ủy cơ sở",
        en="months between congresses of a cell under a grassroots committee",
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
                    vi="Điều lệ nói năm năm hai lần; ba mươi tháng là một nửa của năm năm.",
                    en="The Charter says twice in five years; thirty months is that halved.",
                ),
            ),
        ),
        *versions(
            60,
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(),
                Evidence.QUOTED,
                url="https://xaydungchinhsach.chinhphu.vn/thi-diem-dai-hoi-chi-bo-5-nam-mot-lan-119250603053006617.htm",
                note=Words(
                    vi="Thí điểm, Hướng dẫn 06-HD/TW giới hạn ở chi bộ không phải chi bộ cơ sở.",
                    en="A pilot, limited by Guidance 06-HD/TW to cells that are not grassroots cells.",
                ),
            ),
            Source(
                date(2026, 4, 8),
                REGULATIONS_OF_2026,
                Evidence.INFERRED,
                note=Words(
                    vi=(
                        "Theo Quy định 20-QĐ/TW và quy định thay thế 208-QĐ/TW. Chưa thấy các quy định năm 2026 "
                        "có giữ hay không; đến tháng 8/2026 vẫn có nơi kéo dài nhiệm kỳ chi bộ (nguồn của cộng "
                        "đồng)."
                    ),
                    en=(
                        "Under Regulation 20-QĐ/TW and its successor 208-QĐ/TW. Whether the regulations of 2026 "
                        "keep it was not seen; units were still lengthening cell terms in August 2026 (community "
                        "source)."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CONGRESS_CELL_SHIFT_MONTHS = Dated(
    "congress.cell_shift_months",
    Words(
        vi="thời gian đại hội chi bộ được sớm hoặc muộn hơn khi đảng ủy cơ sở đồng ý",
        en="how far a cell congress may be moved, with the grassroots committee's consent",
    ),
    versions(
        6,
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(3)")),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_NHIEM_KY_DAI,
            note=Words(
                vi="Chưa thấy khoảng xê dịch này có áp dụng cho nhiệm kỳ thí điểm hay không.",
                en="Whether the same shift holds for the pilot term was not seen.",
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CONGRESS_GRASSROOTS_MONTHS = Dated(
    "congress.grassroots_months",
    Words(
        vi="khoảng cách giữa hai kỳ đại hội của tổ chức cơ sở đảng",
        en="months between congresses of a grassroots organisation",
    ),
    versions(60, *_SINCE_CHARTER_2011_22_1),
    unit=Words(vi="tháng", en="months"),
)

CONGRESS_GRASSROOTS_SHIFT_MONTHS = Dated(
    "congress.grassroots_shift_months",
    Words(
        vi="thời gian đại hội tổ chức cơ sở đảng được sớm hoặc muộn hơn",
        en="how far a grassroots congress may be moved",
    ),
    versions(12, *_SINCE_CHARTER_2011_22_1),
    unit=Words(vi="tháng", en="months"),
)

RULES = (CONGRESS_CELL_ON_TIME, CONGRESS_GRASSROOTS_ON_TIME)
PARAMETERS = (
    CONGRESS_CELL_MONTHS,
    CONGRESS_CELL_SHIFT_MONTHS,
    CONGRESS_GRASSROOTS_MONTHS,
    CONGRESS_GRASSROOTS_SHIFT_MONTHS,
)
