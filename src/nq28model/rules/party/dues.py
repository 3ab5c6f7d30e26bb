"""The share of Party dues that each level keeps."""

from __future__ import annotations

from datetime import date

from nq28model.instruments import GUIDANCE_724_2001, REGULATION_342_2010
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_TINTUC_MUC_TRICH_NOP = "https://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/59663/muc-trich-nop-dang-phi-thu-duoc-moi-nhat"
_PAGE_SGGP = "http://www.sggp.org.vn/xaydungdang/2009/12/213405/"
_PART_II = Words(vi="phần II", en="part II")

# --- transfer of organisations --------------------------------------------------------------------

DUES_KEPT_CELL_MINIMUM = Dated(
    "dues.kept.cell_minimum",
    Words(
        vi="mức đảng phí ít nhất chi bộ trực thuộc đảng ủy cơ sở được giữ lại",
        en="least share of dues a cell under a grassroots committee keeps",
    ),
    versions(
        30,
        Source(
            date(2011, 4, 1),
            REGULATION_342_2010.at(_PART_II),
            Evidence.QUOTED,
            url=_PAGE_TINTUC_MUC_TRICH_NOP,
            note=Words(
                vi="Một ngân hàng câu hỏi của cộng đồng ghi chi bộ này nộp 70% lên cấp trên.",
                en="A community exam bank has such a cell pay 70 % upwards.",
            ),
            until=date(2026, 1, 31),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

_SINCE_REGULATION_342_2010_PART_II = (
    Source(
        date(2011, 4, 1),
        REGULATION_342_2010.at(_PART_II),
        Evidence.QUOTED,
        url=_PAGE_TINTUC_MUC_TRICH_NOP,
        until=date(2026, 1, 31),
    ),
)

DUES_KEPT_CELL_MAXIMUM = Dated(
    "dues.kept.cell_maximum",
    Words(
        vi="mức đảng phí nhiều nhất chi bộ trực thuộc đảng ủy cơ sở được giữ lại",
        en="greatest share of dues a cell under a grassroots committee keeps",
    ),
    versions(50, *_SINCE_REGULATION_342_2010_PART_II),
    unit=Words(vi="phần trăm", en="percent"),
)

DUES_KEPT_WARD_CELL = Dated(
    "dues.kept.ward_cell",
    Words(
        vi="mức đảng phí chi bộ trực thuộc đảng ủy xã, phường được giữ lại",
        en="share of dues kept by a cell under a commune or ward committee",
    ),
    versions(
        50,
        Source(
            date(2001, 10, 12),
            GUIDANCE_724_2001.at(),
            Evidence.QUOTED,
            url=_PAGE_SGGP,
            note=Words(
                vi="Theo Quy định 342-QĐ/TW, khoảng từ 30 đến 50% thay cho mức này.",
                en="Under 342-QĐ/TW the range of 30 to 50 % takes its place.",
            ),
            until=date(2011, 3, 31),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

DUES_KEPT_OTHER_CELL = Dated(
    "dues.kept.other_cell",
    Words(
        vi="mức đảng phí các chi bộ trực thuộc khác được giữ lại",
        en="share of dues kept by any other cell under a grassroots committee",
    ),
    versions(
        30, Source(date(2001, 10, 12), GUIDANCE_724_2001.at(), Evidence.QUOTED, url=_PAGE_SGGP, until=date(2011, 3, 31))
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

DUES_KEPT_COMMUNE_GRASSROOTS = Dated(
    "dues.kept.commune_grassroots",
    Words(
        vi="mức đảng phí tổ chức cơ sở đảng xã, phường, thị trấn được giữ lại",
        en="share of dues kept by the grassroots organisation of a commune, ward or township",
    ),
    versions(90, *_SINCE_REGULATION_342_2010_PART_II),
    unit=Words(vi="phần trăm", en="percent"),
)

DUES_KEPT_OTHER_GRASSROOTS = Dated(
    "dues.kept.other_grassroots",
    Words(
        vi="mức đảng phí các tổ chức cơ sở đảng khác được giữ lại",
        en="share of dues kept by any other grassroots organisation",
    ),
    versions(
        70,
        Source(
            date(2011, 4, 1),
            REGULATION_342_2010.at(_PART_II),
            Evidence.QUOTED,
            url=_PAGE_TINTUC_MUC_TRICH_NOP,
            note=Words(
                vi="Nộp ba mươi phần trăm lên cấp ủy cấp trên trực tiếp.",
                en="Thirty per cent is paid to the direct superior.",
            ),
            until=date(2026, 1, 31),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

DUES_KEPT_ABOVE_GRASSROOTS = Dated(
    "dues.kept.above_grassroots",
    Words(
        vi="mức đảng phí mỗi cấp trên cơ sở được giữ lại", en="share of dues kept by each level above the grassroots"
    ),
    versions(50, *_SINCE_REGULATION_342_2010_PART_II),
    unit=Words(vi="phần trăm", en="percent"),
)

RULES: tuple[Rule, ...] = ()
PARAMETERS = (
    DUES_KEPT_CELL_MINIMUM,
    DUES_KEPT_CELL_MAXIMUM,
    DUES_KEPT_WARD_CELL,
    DUES_KEPT_OTHER_CELL,
    DUES_KEPT_COMMUNE_GRASSROOTS,
    DUES_KEPT_OTHER_GRASSROOTS,
    DUES_KEPT_ABOVE_GRASSROOTS,
)
