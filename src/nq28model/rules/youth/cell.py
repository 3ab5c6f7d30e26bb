"""Forming Youth Union cells and base Unions, and where members go where none can be formed."""

from __future__ import annotations

from datetime import date

from nq28model.facts import UNIT
from nq28model.facts.unit import (
    IS_COMMUNE_LEVEL_BASE,
    PARTY_COMMITTEE_AGREES,
    PARTY_ORGANISATION_IN_UNIT,
    UNIT_LEADERSHIP_AGREES,
    YOUTH_CELLS,
    YOUTH_FOUNDING_DOSSIER_COMPLETE,
    YOUTH_MEMBERS,
    YOUTH_MEMBERS_SAME_AREA,
    YOUTH_UNION_EXISTS,
)
from nq28model.instruments import (
    YOUTH_UNION_CHARTER_IX_2007,
    YOUTH_UNION_CHARTER_X_2012,
    YOUTH_UNION_CHARTER_XI_2017,
    YOUTH_UNION_GUIDANCE_22_2013,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.scope import NON_STATE_ENTERPRISE
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC = "https://thuviengiaovien.com/cong-tac-to-chuc-kiem-tra-doan-tncs-hcm-299012.html"
_PAGE_DEHALAW_DIEU_KIEN_TOI = "https://dehalaw.com/dieu-kien-toi-thieu-de-thanh-lap-chi-doan-la-gi/"
_PAGE_THUVIENPHAPLUAT_QUY_DINH_VE = "https://thuvienphapluat.vn/tintuc/vn/thoi-su-phap-luat/tu-van-phap-luat/42053/quy-dinh-ve-doan-co-so-trong-to-chuc-cua-doan-thanh-nien"
_PAGE_NGANHANGPHAPLUAT_CHUC_CO_SO = "https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/to-chuc-co-so-doan-thanh-nien-trong-doanh-nghiep-ngoai-nha-nuoc-duoc-quy-313780"
_PAGE_LUATMINHKHUE_CUNG_CO_XAY = "https://luatminhkhue.vn/cung-co-xay-dung-va-phat-trien-to-chuc-doan.aspx"
_ART_17_SAME_CHARTERS_11TH = Words(
    vi="Điều 17; điều lệ khóa XI và XII giữ nguyên", en="art. 17; the same in the charters of the 11th and 12th terms"
)
_ART_15_ART_17_CHARTERS = Words(
    vi="Điều 15; Điều 17 ở các điều lệ từ khóa X trở đi", en="art. 15; art. 17 in the charters from the 10th term on"
)
_PART_III_2 = Words(vi="phần III, (2)", en="part III, (2)")

# --- Youth Union ----------------------------------------------------------------------------------

CELL_MEMBERS_MIN = Dated(
    "youth.cell.members_min",
    Words(vi="số đoàn viên tối thiểu để thành lập chi đoàn", en="the fewest members of a Youth Union cell"),
    versions(
        3,
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(article("15(3)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC,
            note=Words(
                vi="Suy ra văn bản được trích là Điều lệ khóa IX từ số chương và số điều.",
                en=(
                    "That the quoted text is the charter of the 9th term is inferred from its chapter and "
                    "article numbers."
                ),
            ),
        ),
        Source(
            date(2012, 12, 12),
            YOUTH_UNION_CHARTER_X_2012.at(_ART_17_SAME_CHARTERS_11TH),
            Evidence.REPORTED,
            url=_PAGE_DEHALAW_DIEU_KIEN_TOI,
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

# «Chi đoàn … có ít nhất ba đoàn viên»
CELL_FORMABLE = Rule.of(
    "youth.cell.formable",
    UNIT,
    Words(vi="chi đoàn phải có ít nhất 03 đoàn viên", en="a Youth Union cell have at least 3 members"),
    Words(
        vi="đoàn cấp trên giới thiệu đoàn viên đến sinh hoạt tại tổ chức cơ sở đoàn khác",
        en="the superior Youth Union introduces the members to another base organisation",
    ),
    *versions(
        YOUTH_MEMBERS >= CELL_MEMBERS_MIN,
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(article("15(3)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC,
        ),
        Source(
            date(2012, 12, 12),
            YOUTH_UNION_CHARTER_X_2012.at(_ART_17_SAME_CHARTERS_11TH),
            Evidence.REPORTED,
            url=_PAGE_DEHALAW_DIEU_KIEN_TOI,
        ),
    ),
)

INTRODUCTION_DUE = Rule.of(
    "youth.introduction.due",
    UNIT,
    Words(
        vi=(
            "nơi chỉ có một hoặc hai đoàn viên thì đoàn cấp trên giới thiệu đoàn viên đến sinh hoạt "
            "tại tổ chức cơ sở đoàn phù hợp"
        ),
        en=("one or two members without a cell be introduced by the superior Youth Union to another base organisation"),
    ),
    Words(vi="không phải giới thiệu đoàn viên đi nơi khác", en="nobody has to be introduced elsewhere"),
    *versions(
        (YOUTH_MEMBERS >= 1) & (YOUTH_MEMBERS < CELL_MEMBERS_MIN),
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(_ART_15_ART_17_CHARTERS),
            Evidence.QUOTED,
            url="https://vincitysdaimo.com/dieu-kien-thanh-lap-chi-doan-la-gi/",
        ),
    ),
)

BASE_CELLS_MIN = Dated(
    "youth.base.cells_min",
    Words(vi="số chi đoàn tối thiểu để thành lập đoàn cơ sở", en="the fewest cells of a base Youth Union"),
    versions(
        2,
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(_ART_15_ART_17_CHARTERS),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_VE,
        ),
    ),
    unit=Words(vi="chi đoàn", en="cells"),
)

BASE_MEMBERS_MIN = Dated(
    "youth.base.members_min",
    Words(vi="số đoàn viên tối thiểu để thành lập đoàn cơ sở", en="the fewest members of a base Youth Union"),
    versions(
        30,
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(_ART_15_ART_17_CHARTERS),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_VE,
            note=Words(
                vi="Từ 28/6/2013 không yêu cầu đối với xã, phường, thị trấn.",
                en="Not asked of a commune, ward or township since 28/6/2013.",
            ),
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

BASE_FORMABLE = Rule.of(
    "youth.base.formable",
    UNIT,
    Words(
        vi=("đoàn cơ sở phải có ít nhất 02 chi đoàn và ít nhất 30 đoàn viên (xã, phường, thị trấn: 02 chi đoàn)"),
        en=("a base Youth Union have at least 2 cells and at least 30 members (a commune, ward or township: 2 cells)"),
    ),
    Words(
        vi="chưa thành lập đoàn cơ sở; có thể thành lập chi đoàn cơ sở",
        en="the cells stay under the upper Youth Union, or one cell becomes a base cell",
    ),
    *versions(
        (YOUTH_CELLS >= BASE_CELLS_MIN) & (YOUTH_MEMBERS >= BASE_MEMBERS_MIN),
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(
                Words(vi="Điều 15; Điều 17 từ 12/12/2012", en="art. 15; art. 17 from 12/12/2012")
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC,
        ),
    ),
    *versions(
        (YOUTH_CELLS >= BASE_CELLS_MIN) & ((YOUTH_MEMBERS >= BASE_MEMBERS_MIN) | IS_COMMUNE_LEVEL_BASE.is_(True)),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(Words(vi="cùng Điều 17 Điều lệ", en="with the charter's art. 17")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_VE,
            note=Words(
                vi="Ngoại lệ đối với cấp xã chỉ biết theo trang thuật lại.",
                en="The exception for communes is reported only.",
            ),
        ),
    ),
)

RESIDENCE_CELL_MEMBERS_MIN = Dated(
    "youth.residence_cell.members_min",
    Words(
        vi=(
            "số đoàn viên cùng làm việc tại một doanh nghiệp ngoài nhà nước và cùng cư trú trên một "
            "địa bàn tối thiểu để Đoàn nơi cư trú thành lập chi đoàn"
        ),
        en=(
            "the fewest members, working in one non-state enterprise and living in one area, for a "
            "cell founded by the Union of that area"
        ),
    ),
    versions(
        3,
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(_PART_III_2),
            Evidence.QUOTED,
            url=_PAGE_NGANHANGPHAPLUAT_CHUC_CO_SO,
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

RESIDENCE_CELL_FORMABLE = Rule.of(
    "youth.residence_cell.formable",
    UNIT,
    Words(
        vi=(
            "Đoàn nơi cư trú thành lập chi đoàn gồm ít nhất 03 đoàn viên cùng làm việc tại một doanh "
            "nghiệp ngoài nhà nước chưa có tổ chức Đoàn và cùng cư trú trên địa bàn"
        ),
        en=(
            "the Union of a residential area found a cell of at least 3 members who work in one "
            "non-state enterprise without a Youth Union and live in that area"
        ),
    ),
    Words(
        vi="đoàn viên sinh hoạt tại chi đoàn nơi cư trú",
        en="the members take part where they live, each in the cell of the place",
    ),
    *versions(
        NON_STATE_ENTERPRISE & YOUTH_UNION_EXISTS.is_(False) & (YOUTH_MEMBERS_SAME_AREA >= RESIDENCE_CELL_MEMBERS_MIN),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(_PART_III_2),
            Evidence.QUOTED,
            url=_PAGE_NGANHANGPHAPLUAT_CHUC_CO_SO,
            note=Words(
                vi=(
                    "Do đoàn cơ sở nơi cư trú hoặc đoàn cấp huyện thành lập; các đoàn viên này sẽ là nòng "
                    "cốt cho tổ chức Đoàn về sau tại doanh nghiệp."
                ),
                en=(
                    "Founded by the base Union of residence or the district Union; the members are to be the "
                    "core of a later organisation in the enterprise."
                ),
            ),
        ),
    ),
)

FOUNDING_CONSENT_GIVEN = Rule.of(
    "youth.founding.consent_given",
    UNIT,
    Words(
        vi=(
            "đoàn cấp trên quyết định thành lập sau khi thống nhất với cấp ủy cùng cấp, hoặc với "
            "lãnh đạo đơn vị nơi chưa có tổ chức đảng"
        ),
        en=(
            "the superior Youth Union found a cell after the Party committee at the same level "
            "agrees, or the unit's leadership where there is no Party organisation"
        ),
    ),
    Words(vi="chưa đủ điều kiện ra quyết định thành lập", en="the decision waits for that agreement"),
    *versions(
        (PARTY_ORGANISATION_IN_UNIT.is_(True) & PARTY_COMMITTEE_AGREES.is_(True))
        | (PARTY_ORGANISATION_IN_UNIT.is_(False) & UNIT_LEADERSHIP_AGREES.is_(True)),
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("6")),
            Evidence.REPORTED,
            url=_PAGE_LUATMINHKHUE_CUNG_CO_XAY,
            note=Words(
                vi=("Theo một sổ tay của Đoàn; ngày lấy theo ngày của Điều lệ, không trang nào thuật lại ngày này."),
                en="From a handbook of the Union; the day is that of the charter and is not reported.",
            ),
        ),
    ),
)

CELL_FOUNDABLE = Rule.of(
    "youth.cell.foundable",
    UNIT,
    Words(
        vi=(
            "chi đoàn được thành lập khi đủ số đoàn viên, có sự thống nhất của cấp ủy hoặc lãnh đạo "
            "đơn vị và hồ sơ đầy đủ"
        ),
        en="a cell be founded when it has enough members, the agreement needed and a complete file",
    ),
    Words(vi="đoàn cấp trên chưa thể ra quyết định", en="the superior Youth Union cannot take the decision yet"),
    *versions(
        CELL_FORMABLE & FOUNDING_CONSENT_GIVEN & YOUTH_FOUNDING_DOSSIER_COMPLETE.is_(True),
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(Words(vi="Điều 6, Điều 17", en="art. 6, art. 17")),
            Evidence.REPORTED,
            url=_PAGE_LUATMINHKHUE_CUNG_CO_XAY,
        ),
    ),
)

RULES = (
    CELL_FORMABLE,
    INTRODUCTION_DUE,
    BASE_FORMABLE,
    RESIDENCE_CELL_FORMABLE,
    FOUNDING_CONSENT_GIVEN,
    CELL_FOUNDABLE,
)
PARAMETERS = (CELL_MEMBERS_MIN, BASE_CELLS_MIN, BASE_MEMBERS_MIN, RESIDENCE_CELL_MEMBERS_MIN)
