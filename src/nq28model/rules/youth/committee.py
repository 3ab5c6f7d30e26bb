"""The life of a Youth Union organisation: its committee, its term, its meetings and dues."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from nq28model.facts import PERSON, YOUTH_BODY
from nq28model.facts.person import CONSECUTIVE_ABSENCES
from nq28model.facts.vocabularies import YouthBodyKind
from nq28model.facts.youth import (
    EXTENSION_AGREED,
    MONTHS_BETWEEN_CELL_MEETINGS,
    MONTHS_SINCE_FOUNDING,
    SUPERIOR_YOUTH_CONSENTS,
    YOUTH_BODY_KIND,
    YOUTH_CELL_SCATTERED,
)
from nq28model.instruments import YOUTH_UNION_CHARTER_IX_2007, YOUTH_UNION_CHARTER_XI_2017, YOUTH_UNION_GUIDANCE_22_2013
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC = "https://thuviengiaovien.com/cong-tac-to-chuc-kiem-tra-doan-tncs-hcm-299012.html"
_PAGE_LUATSUTRAN_DIEU_KIEN_TOI = "https://luatsutran.vn/dieu-kien-toi-thieu-de-thanh-lap-chi-doan-la-gi"
_PAGE_HUYENDOANTHOXUAN_DNT_FVIEW_FPOST = "http://huyendoanthoxuan.vn/?dnt=%2Fview%2Fpost%2F&post=1270"
_PAGE_TOIHUONGDAN_AMP = "https://toihuongdan.com/dai-hoi-chi-hoi-bao-nhieu-nam-dien-ra-1-lan/amp"

# --- Youth Union ----------------------------------------------------------------------------------

CELL_MEETING_MONTHS = Dated(
    "youth.cell.meeting_months",
    Words(vi="khoảng cách tối đa giữa hai kỳ sinh hoạt chi đoàn", en="the longest time between two meetings of a cell"),
    versions(
        1,
        Source(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(
                Words(
                    vi="Điều 15; Điều 17 ở các điều lệ từ khóa X trở đi",
                    en="art. 15; art. 17 in the charters from the 10th term on",
                )
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENGIAOVIEN_CONG_TAC_CHUC,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CELL_MEETING_MONTHS_SPECIAL = Dated(
    "youth.cell.meeting_months_special",
    Words(
        vi=(
            "khoảng cách tối đa giữa hai kỳ sinh hoạt của chi đoàn ở vùng sâu, vùng xa hoặc đoàn "
            "viên phân tán, khi đoàn cấp trên đồng ý"
        ),
        en=(
            "the longest time between two meetings of a cell in a remote place or with scattered "
            "members, where the superior agrees"
        ),
    ),
    versions(
        3,
        Source(
            date(2013, 6, 28), YOUTH_UNION_GUIDANCE_22_2013.at(), Evidence.REPORTED, url=_PAGE_LUATSUTRAN_DIEU_KIEN_TOI
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

CELL_MEETS_ON_TIME = Rule.of(
    "youth.cell.meets_on_time",
    YOUTH_BODY,
    Words(
        vi=(
            "chi đoàn sinh hoạt mỗi tháng một lần; nơi đoàn viên phân tán hoặc vùng sâu, vùng xa, "
            "được đoàn cấp trên đồng ý thì ba tháng một lần"
        ),
        en=(
            "a cell meet every month, or every quarter where members are scattered or the place is "
            "remote and the superior agrees"
        ),
    ),
    Words(vi="chi đoàn chưa bảo đảm chế độ sinh hoạt", en="the cell's meetings are behind"),
    *versions(
        MONTHS_BETWEEN_CELL_MEETINGS <= CELL_MEETING_MONTHS,
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
        (MONTHS_BETWEEN_CELL_MEETINGS <= CELL_MEETING_MONTHS)
        | (
            YOUTH_CELL_SCATTERED.is_(True)
            & SUPERIOR_YOUTH_CONSENTS.is_(True)
            & (MONTHS_BETWEEN_CELL_MEETINGS <= CELL_MEETING_MONTHS_SPECIAL)
        ),
        Source(
            date(2013, 6, 28), YOUTH_UNION_GUIDANCE_22_2013.at(), Evidence.REPORTED, url=_PAGE_LUATSUTRAN_DIEU_KIEN_TOI
        ),
    ),
)

PROVISIONAL_COMMITTEE_MONTHS_MAX = Dated(
    "youth.provisional_committee.months_max",
    Words(
        vi="số tháng kể từ quyết định thành lập mà tổ chức đoàn mới phải tổ chức đại hội",
        en=("the months from the founding decision within which a new Youth Union organisation holds its congress"),
    ),
    versions(
        6,
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
            Evidence.QUOTED,
            url=_PAGE_HUYENDOANTHOXUAN_DNT_FVIEW_FPOST,
            note=Words(
                vi="Lời văn được trích nguyên văn, nhưng không chắc từ Điều lệ khóa X, XI hay XII.",
                en=(
                    "The wording is quoted, but whether from the charter of the 10th, 11th or 12th term is not certain."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_CELL = Dated(
    "youth.provisional_committee.extended_months_cell",
    Words(
        vi="số tháng tối đa trước đại hội lần đầu của chi đoàn khi được kéo dài",
        en="the most months before the first congress of a cell, when extended",
    ),
    versions(
        15,
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
            Evidence.INFERRED,
            note=Words(vi="Nửa nhiệm kỳ youth.term.cell_months.", en="Half of the term youth.term.cell_months."),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_BASE = Dated(
    "youth.provisional_committee.extended_months_base",
    Words(
        vi="số tháng tối đa trước đại hội lần đầu của đoàn cơ sở khi được kéo dài",
        en="the most months before the first congress of a base Youth Union, when extended",
    ),
    versions(
        30,
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
            Evidence.INFERRED,
            note=Words(vi="Nửa nhiệm kỳ youth.term.base_months.", en="Half of the term youth.term.base_months."),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

PROVISIONAL_COMMITTEE_IN_TIME = Rule.of(
    "youth.provisional_committee.in_time",
    YOUTH_BODY,
    Words(
        vi=(
            "tổ chức đoàn mới thành lập phải tổ chức đại hội trong 06 tháng, hoặc trong nửa nhiệm kỳ "
            "nếu cấp ủy và đoàn cấp trên đồng ý kéo dài"
        ),
        en=(
            "a new Youth Union organisation hold its congress within 6 months, or within half a term "
            "where the Party committee and the superior agree"
        ),
    ),
    Words(vi="ban chấp hành lâm thời đã quá thời hạn hoạt động", en="the provisional committee has served too long"),
    *versions(
        (MONTHS_SINCE_FOUNDING <= PROVISIONAL_COMMITTEE_MONTHS_MAX)
        | (
            EXTENSION_AGREED.is_(True)
            & (
                (
                    YOUTH_BODY_KIND.is_in(YouthBodyKind.CELL, YouthBodyKind.BASE_CELL)
                    & (MONTHS_SINCE_FOUNDING <= PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_CELL)
                )
                | (
                    YOUTH_BODY_KIND.is_(YouthBodyKind.BASE_UNION)
                    & (MONTHS_SINCE_FOUNDING <= PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_BASE)
                )
            )
        ),
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
            Evidence.QUOTED,
            url=_PAGE_HUYENDOANTHOXUAN_DNT_FVIEW_FPOST,
            note=Words(
                vi=(
                    "Không chắc văn bản được trích là Điều lệ khóa X, XI hay XII; nửa nhiệm kỳ được tính từ "
                    "các nhiệm kỳ theo trang thuật lại."
                ),
                en=(
                    "Whether the quoted charter is that of the 10th, 11th or 12th term is not certain; half "
                    "of the term is worked out from the terms reported."
                ),
            ),
        ),
    ),
)

_SINCE_YOUTH_UNION_CHARTER_XI_2017 = (
    Source(
        date(2017, 12, 13),
        YOUTH_UNION_CHARTER_XI_2017.at(article("9(6)")),
        Evidence.QUOTED,
        url=_PAGE_HUYENDOANTHOXUAN_DNT_FVIEW_FPOST,
        note=Words(vi="Không chắc là Điều lệ khóa nào.", en="Charter of uncertain term."),
    ),
)

COMMITTEE_ABSENCES_MAX = Dated(
    "youth.committee.absences_max",
    Words(
        vi="số kỳ họp vắng liên tiếp mà ủy viên ban chấp hành bị xóa tên",
        en="the consecutive absences at which a committee member is struck off",
    ),
    versions(3, *_SINCE_YOUTH_UNION_CHARTER_XI_2017),
    unit=Words(vi="kỳ họp", en="meetings"),
)

COMMITTEE_MEMBER_RETAINED = Rule.of(
    "youth.committee_member.retained",
    PERSON,
    Words(
        vi="ủy viên ban chấp hành không được vắng mặt 03 kỳ họp liên tiếp",
        en="a committee member not miss 3 meetings in a row",
    ),
    Words(vi="xóa tên trong danh sách ban chấp hành", en="the member's name is struck off"),
    *versions(CONSECUTIVE_ABSENCES < COMMITTEE_ABSENCES_MAX, *_SINCE_YOUTH_UNION_CHARTER_XI_2017),
)

PROVISIONAL_COMMITTEE_EXTENSION_SHARE_MAX = Dated(
    "youth.provisional_committee.extension_share_max",
    Words(
        vi="phần nhiệm kỳ mà thời gian trước đại hội lần đầu, khi được kéo dài, không được vượt quá",
        en=("the share of a full term that the time before the first congress may never pass, when it is extended"),
    ),
    versions(
        Decimal("0.5"),
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
            Evidence.QUOTED,
            url=_PAGE_HUYENDOANTHOXUAN_DNT_FVIEW_FPOST,
            note=Words(
                vi="Chỉ kéo dài khi cấp ủy và đoàn cấp trên đồng ý. Không chắc là Điều lệ khóa nào.",
                en=(
                    "Extended only with the consent of the Party committee and of the superior Youth Union. "
                    "Charter of uncertain term."
                ),
            ),
        ),
    ),
    unit=Words(vi="phần nhiệm kỳ", en="share of the term"),
)

TERM_CELL_MONTHS = Dated(
    "youth.term.cell_months",
    Words(
        vi="nhiệm kỳ của chi đoàn, chi đoàn cơ sở trong doanh nghiệp, cơ quan",
        en="the term of a cell in an enterprise or office",
    ),
    versions(
        30,
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(),
            Evidence.REPORTED,
            url=_PAGE_TOIHUONGDAN_AMP,
            note=Words(
                vi=(
                    "Năm năm hai lần đại hội; nhiệm kỳ 2017-2019 của một cơ quan khớp với số này. Ngày đầu "
                    "lấy theo ngày của Điều lệ, không trang nào thuật lại ngày này. Chi đoàn trường học: một "
                    "năm."
                ),
                en=(
                    "Two congresses in five years; a term 2017-2019 of an office agrees. The first day is "
                    "that of the charter and is not reported. Cells in schools: one year."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

TERM_BASE_MONTHS = Dated(
    "youth.term.base_months",
    Words(
        vi="nhiệm kỳ của đoàn cơ sở trong doanh nghiệp, xã, phường",
        en="the term of a base Youth Union in an enterprise or commune",
    ),
    versions(
        60,
        Source(
            date(2017, 12, 13),
            YOUTH_UNION_CHARTER_XI_2017.at(),
            Evidence.REPORTED,
            url=_PAGE_TOIHUONGDAN_AMP,
            note=Words(
                vi=(
                    "Ngày đầu lấy theo ngày của Điều lệ, không trang nào thuật lại ngày này. Ban thường vụ "
                    "đoàn cấp tỉnh được điều chỉnh nhiệm kỳ cấp huyện và cơ sở không quá một nửa nhiệm kỳ "
                    "(Hướng dẫn 22-HD/TWĐTN)."
                ),
                en=(
                    "The first day is that of the charter and is not reported. The provincial Standing "
                    "Committee may move district and base terms by half a term at most (guidance "
                    "22-HD/TWĐTN)."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

_SINCE_YOUTH_UNION_CHARTER_IX_2007 = (
    Source(
        date(2011, 1, 1),
        YOUTH_UNION_CHARTER_IX_2007.at(),
        Evidence.QUOTED,
        note=Words(
            vi=(
                "Được một đoàn cấp huyện trích nguyên văn; không nêu văn bản quy định mức này, nên lấy "
                "Điều lệ đang có hiệu lực khi đó thay."
            ),
            en=(
                "Quoted by a district Youth Union; the instrument that set it is not named and the "
                "charter then in force stands for it."
            ),
        ),
    ),
)

DUES_WAGED = Dated(
    "youth.dues.waged",
    Words(
        vi="mức đoàn phí hằng tháng của đoàn viên có hưởng lương",
        en="the monthly dues of a Youth Union member who earns a wage",
    ),
    versions(5000, *_SINCE_YOUTH_UNION_CHARTER_IX_2007),
    unit=Words(vi="đồng/tháng", en="VND a month"),
)

DUES_UNWAGED = Dated(
    "youth.dues.unwaged",
    Words(
        vi="mức đoàn phí hằng tháng của đoàn viên không hưởng lương",
        en="the monthly dues of a Youth Union member without a wage",
    ),
    versions(2000, *_SINCE_YOUTH_UNION_CHARTER_IX_2007),
    unit=Words(vi="đồng/tháng", en="VND a month"),
)

RULES = (CELL_MEETS_ON_TIME, PROVISIONAL_COMMITTEE_IN_TIME, COMMITTEE_MEMBER_RETAINED)
PARAMETERS = (
    CELL_MEETING_MONTHS,
    CELL_MEETING_MONTHS_SPECIAL,
    PROVISIONAL_COMMITTEE_MONTHS_MAX,
    PROVISIONAL_COMMITTEE_EXTENSION_SHARE_MAX,
    PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_CELL,
    PROVISIONAL_COMMITTEE_EXTENDED_MONTHS_BASE,
    TERM_CELL_MONTHS,
    TERM_BASE_MONTHS,
    COMMITTEE_ABSENCES_MAX,
    DUES_WAGED,
    DUES_UNWAGED,
)
