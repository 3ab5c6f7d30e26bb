"""Forming and keeping a Party organisation, in the order of the Charter’s articles.

Three and nine count official members; thirty counts all members, the probationary among them.
"""

from __future__ import annotations

from datetime import date

from nq28model.facts import ORGANISATION
from nq28model.facts.organisation import (
    ALL_MEMBERS,
    BODY_MEETINGS_THIS_YEAR,
    COMMITTEE_SETTING,
    DECIDED_BY_DIRECT_SUPERIOR,
    HAS_BASE_UNITS_IN_SEVERAL_LOCALITIES,
    HAS_PARTY_GROUPS,
    HAS_SEAL,
    LEADERS_APPOINTED_BY_RECEIVER,
    LONGEST_COMMITTEE_MEETING_GAP_MONTHS,
    LONGEST_MEETING_GAP_MONTHS,
    MEMBERS_INTRODUCED,
    OFFICIAL_MEMBERS,
    ORGANISATION_FORM,
    PARENT_COVERS_HEADQUARTERS,
    PLACED_BY_DIRECT_SUPERIOR,
    SAME_TEMPORARY_UNIT,
    SUPERIOR_AGREED,
    SUPERIOR_KIND,
    SUPERIOR_REMEDIED,
    TEMPORARY_OFFICIAL_MEMBERS,
    UPPER_COMMITTEE_AGREED_IN_WRITING,
    YEARS_WELL_COMPLETED,
)
from nq28model.facts.unit import HAS_LEGAL_PERSONALITY, IMPORTANT_POSITION
from nq28model.facts.vocabularies import CommitteeSetting, FoundingDecider, OrganisationForm, SuperiorKind
from nq28model.instruments import (
    CHARTER_2006,
    CHARTER_2011,
    COMMITTEE_PRACTICE_2013,
    CONCLUSION_151_2025,
    CONCLUSION_208_2025,
    DIRECTIVE_33_2019,
    GUIDANCE_31_2025,
    REGULATION_20_2026,
    REGULATION_23_2006,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_45_2011,
    REGULATION_113_2023,
    REGULATION_202_2026,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
    REGULATION_298_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294,
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    CHARTER_STANDS_2026,
    FROM_EXAM_BANK,
    NOT_SEEN_2026,
    PILOT_IN_EXAM_BANK,
    PUT_TOGETHER,
    REGULATIONS_OF_2026_NOT_SEEN,
    STANDS_BEFORE_AND_AFTER,
)
from nq28model.rules.party.enterprise import ENTERPRISE_STABLE_BUSINESS
from nq28model.rules.party.life import (
    CELL_MEETING_INTERVAL_MONTHS,
    GRASSROOTS_BODY_MEETINGS_PER_YEAR,
    GRASSROOTS_CELL_MEETING_INTERVAL_MONTHS,
    GRASSROOTS_COMMITTEE_MEETING_INTERVAL_MONTHS,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_ANHVUFOOD_CHI_BO_CO = "https://anhvufood.vn/chi-bo-co-so-dang-la-gi-quy-dinh-chung-2022/"
_PAGE_LUATVIETNAM_THANH_LAP_CHI = "https://luatvietnam.vn/can-bo-cong-chuc/thanh-lap-chi-bo-dang-566-25916-article.html"
_PAGE_THUVIENPHAPLUAT_C_HD_CHI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html"
_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO = "http://thinhvuongvietnam.com/Content/to-chuc-co-so-dang-40449"
_PAGE_NEWS_QUY_DINH_MOI = "https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-ban-bi-thu-ve-thi-diem-giao-quyen-cap-tren-co-so-cho-dang-uy-co-so-1727191.ldo"
_PAGE_NEWS_QUY_DINH_MOI_2 = "https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-ban-bi-thu-ve-bo-may-bien-che-cua-dang-uy-cap-tren-co-so-o-cap-xa-1521612.ldo"
_PAGE_THADS_VIEW_DETAIL_ASPX = "https://thads.moj.gov.vn/noidung/tintuc/Lists/CongTacDang/View_Detail.aspx?ItemID=288"
_PAGE_DVDN247_DIEU_KIEN_THANH = "http://dvdn247.net/dieu-kien-thanh-lap-chi-bo/"
_PAGE_DANGCONGSAN_CAP_UY_CAP = "http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/cap-uy-cap-nao-duoc-ky-quyet-dinh-thanh-lap-dang-uy-bo-phan-555347.html"
_PILOT_GRASSROOTS_ORGANISATION = Words(vi="thí điểm tổ chức cơ sở đảng", en="pilot of the grassroots organisation")
_POINT_6_3_2_D = Words(vi="tiết d điểm 6.3.2", en="point 6.3.2(d)")
_FUNCTIONS = Words(vi="phần về chức năng", en="functions")
_ART_10 = Words(vi="về Điều 10", en="on Art. 10")
_LEGAL_PERSONALITY_NO_CONDITION_FORMING = Words(
    vi="Tư cách pháp nhân không phải là điều kiện để lập chi bộ thông thường.",
    en="Legal personality is no condition of forming an ordinary cell.",
)

# --- forming an organisation ----------------------------------------------------------------------

ORGANISATION_MINIMUM_OFFICIAL_MEMBERS = Dated(
    "party.organisation.minimum_official_members",
    Words(
        vi="số đảng viên chính thức ít nhất để lập tổ chức đảng",
        en="least number of official members for a Party organisation",
    ),
    versions(
        3,
        Source(
            date(2006, 4, 25),
            CHARTER_2006.at(article("21")),
            Evidence.REPORTED,
            url=_PAGE_ANHVUFOOD_CHI_BO_CO,
            note=Words(
                vi="Chỉ thấy ở bản viết lại; chưa tìm được nguồn cho ngày thông qua, lấy làm ngày đầu.",
                en="Seen only in a reworded copy; the first day is the untraced day of adoption.",
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(2)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(
                    vi="Đảng viên dự bị không bao giờ được tính vào số ba.",
                    en="Probationary members never count towards the three.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="đảng viên chính thức", en="official members"),
)

# «từ ba đảng viên chính thức trở lên»
ORGANISATION_ENOUGH_OFFICIAL_MEMBERS = Rule.of(
    "party.organisation.enough_official_members",
    ORGANISATION,
    Words(vi="đơn vị có ít nhất ba đảng viên chính thức", en="the unit has at least three official members"),
    Words(
        vi=("cấp ủy cấp trên trực tiếp giới thiệu đảng viên đến sinh hoạt ở tổ chức cơ sở đảng thích hợp"),
        en=("the direct superior committee introduces its members to a suitable grassroots organisation"),
    ),
    *versions(
        OFFICIAL_MEMBERS >= ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
        Source(
            date(2006, 4, 25),
            CHARTER_2006.at(article("21")),
            Evidence.REPORTED,
            url=_PAGE_ANHVUFOOD_CHI_BO_CO,
            note=Words(vi="Chỉ thấy ở bản viết lại.", en="Seen only in a reworded copy."),
        ),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(2)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

_SINCE_CHARTER_2011_21_2 = (
    *carried_past_april_2026(
        Source(
            date(2011, 1, 19), CHARTER_2011.at(article("21(2)")), Evidence.QUOTED, url=_PAGE_DVDN247_DIEU_KIEN_THANH
        ),
        note=CHARTER_STANDS_2026,
    ),
)

ORGANISATION_MEMBERS_INTRODUCED = Rule.of(
    "party.organisation.members_introduced",
    ORGANISATION,
    Words(
        vi=(
            "đảng viên ở đơn vị chưa đủ ba đảng viên chính thức được giới thiệu đến sinh hoạt ở tổ "
            "chức cơ sở đảng thích hợp"
        ),
        en=("members of a unit with too few official members are introduced to a suitable grassroots organisation"),
    ),
    Words(
        vi="cấp ủy cấp trên trực tiếp còn phải giới thiệu đảng viên",
        en="the direct superior committee still has to introduce them",
    ),
    *versions(ORGANISATION_ENOUGH_OFFICIAL_MEMBERS | MEMBERS_INTRODUCED.is_(True), *_SINCE_CHARTER_2011_21_2),
)

ORGANISATION_FORMABLE = Rule.of(
    "party.organisation.formable",
    ORGANISATION,
    Words(
        vi="đơn vị đủ điều kiện lập tổ chức đảng",
        en="the conditions for forming a Party organisation in the unit are there",
    ),
    Words(
        vi="chưa lập tổ chức đảng; đảng viên sinh hoạt ở tổ chức đảng khác",
        en="no organisation is formed yet; the members live their Party life elsewhere",
    ),
    *versions(
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
        Source(date(2006, 4, 25), CHARTER_2006.at(article("21")), Evidence.REPORTED, url=_PAGE_ANHVUFOOD_CHI_BO_CO),
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("21(2)")),
            Evidence.QUOTED,
            url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
            note=_LEGAL_PERSONALITY_NO_CONDITION_FORMING,
        ),
    ),
    *versions(
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS & ENTERPRISE_STABLE_BUSINESS,
        *carried_past_april_2026(
            Source(
                date(2019, 3, 18),
                DIRECTIVE_33_2019.at(Words(vi="cùng khoản 2 Điều 21 Điều lệ Đảng", en="with Charter Art. 21(2)")),
                Evidence.QUOTED,
                url="https://luatvietnam.vn/tin-van-ban-moi/doanh-nghiep-co-tu-3-dang-vien-chinh-thuc-co-the-thanh-lap-chi-bo-186-19616-article.html",
                note=_LEGAL_PERSONALITY_NO_CONDITION_FORMING,
            )
        ),
    ),
)

ORGANISATION_PLACED_BY_SUPERIOR = Rule.of(
    "party.organisation.placed_by_superior",
    ORGANISATION,
    Words(
        vi=("cấp ủy cấp trên trực tiếp xem xét, quyết định tổ chức đảng trực thuộc cấp ủy cấp trên nào cho phù hợp"),
        en=("the direct superior committee decides which superior committee the organisation belongs to"),
    ),
    Words(
        vi="tổ chức đảng chưa có cấp ủy cấp trên theo quy định", en="the organisation has no parent that the law knows"
    ),
    *versions(PLACED_BY_DIRECT_SUPERIOR.is_(True), *_SINCE_CHARTER_2011_21_2),
)

ORGANISATION_DECIDED_BY_SUPERIOR = Rule.of(
    "party.organisation.decided_by_superior",
    ORGANISATION,
    Words(
        vi="cấp ủy cấp trên trực tiếp quyết định lập tổ chức đảng",
        en="the direct superior committee decides to establish the organisation",
    ),
    Words(vi="tổ chức đảng chưa được thành lập", en="the organisation is not established"),
    *versions(
        DECIDED_BY_DIRECT_SUPERIOR.is_(True),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("10(3)")),
                Evidence.QUOTED,
                url=_PAGE_DANGCONGSAN_CAP_UY_CAP,
                note=Words(
                    vi="Trên thực tế, quyết định được ký thay mặt ban thường vụ cấp ủy cấp trên.",
                    en="In practice the decision is signed for the superior's standing committee.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

GRASSROOTS_BODY_THRESHOLD = Dated(
    "party.grassroots.body_threshold",
    Words(
        vi="số đảng viên từ đó tổ chức cơ sở đảng là đảng bộ cơ sở, không còn là chi bộ cơ sở",
        en="number of members from which a grassroots organisation is a body and no longer a cell",
    ),
    versions(
        30,
        Source(
            date(2006, 4, 25),
            CHARTER_2006.at(article("21")),
            Evidence.REPORTED,
            url=_PAGE_ANHVUFOOD_CHI_BO_CO,
            note=Words(
                vi=(
                    "Chỉ thấy ở bản viết lại. Tính tất cả đảng viên, kể cả dự bị: Điều lệ viết «đảng viên» ở "
                    "đây và «đảng viên chính thức» ở số ba và số chín. Có nơi hiểu ba mươi là đảng viên "
                    "chính thức."
                ),
                en=(
                    "Seen only in a reworded copy. Counts all members (đảng viên), probationary members "
                    "among them: the Charter says «đảng viên» here and «đảng viên chính thức» at three and "
                    "at nine. Some accounts read thirty as official members."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(Words(vi="khoản 3 và khoản 4 Điều 21", en="Art. 21(3) and (4)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(
                    vi=(
                        "Thấy được nội dung, chưa tìm được nguồn cho số khoản. Tính tất cả đảng viên, kể cả dự "
                        "bị: Điều lệ viết «đảng viên» ở đây và «đảng viên chính thức» ở số ba và số chín. Có nơi "
                        "hiểu ba mươi là đảng viên chính thức."
                    ),
                    en=(
                        "Content seen, clause numbers untraced. Counts all members (đảng viên), probationary "
                        "members among them: the Charter says «đảng viên» here and «đảng viên chính thức» at "
                        "three and at nine. Some accounts read thirty as official members."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="đảng viên, cả chính thức và dự bị", en="members, official and probationary"),
)

# «dưới ba mươi đảng viên, lập chi bộ cơ sở»
GRASSROOTS_CELL_SIZE = Rule.of(
    "party.grassroots.cell_size",
    ORGANISATION,
    Words(
        vi="tổ chức cơ sở đảng là chi bộ cơ sở có dưới ba mươi đảng viên, tính cả đảng viên dự bị",
        en=(
            "a grassroots organisation kept as one grassroots cell has fewer than thirty members, "
            "probationary members counted"
        ),
    ),
    Words(
        vi="lập đảng bộ cơ sở, có các chi bộ trực thuộc đảng ủy",
        en="a grassroots body is formed, with cells under its committee",
    ),
    *versions(
        ALL_MEMBERS < GRASSROOTS_BODY_THRESHOLD,
        Source(date(2006, 4, 25), CHARTER_2006.at(article("21")), Evidence.REPORTED, url=_PAGE_ANHVUFOOD_CHI_BO_CO),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(3)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(
                    vi=("Loại hình chi bộ cơ sở chấm dứt khi thí điểm từ 26/7/2026; chưa tìm được nguồn cho số khoản."),
                    en=(
                        "As a class the grassroots cell ends with the pilot of 26/7/2026; the clause number is "
                        "untraced."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
)

# «có từ ba mươi đảng viên trở lên, lập đảng bộ cơ sở»
GRASSROOTS_BODY_SIZE = Rule.of(
    "party.grassroots.body_size",
    ORGANISATION,
    Words(
        vi="đảng bộ cơ sở có từ ba mươi đảng viên trở lên, tính cả đảng viên dự bị",
        en="a grassroots body has at least thirty members, probationary members counted",
    ),
    Words(
        vi="lập chi bộ cơ sở, hoặc lập đảng bộ cơ sở khi được cấp ủy cấp trên trực tiếp đồng ý trước",
        en="a grassroots cell is formed, or a body with the direct superior's prior agreement",
    ),
    *versions(
        ALL_MEMBERS >= GRASSROOTS_BODY_THRESHOLD,
        Source(date(2006, 4, 25), CHARTER_2006.at(article("21")), Evidence.REPORTED, url=_PAGE_ANHVUFOOD_CHI_BO_CO),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(4)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(vi="Chưa tìm được nguồn cho số khoản.", en="The clause number is untraced."),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

CELL_ORDINARY_SIZE_MAXIMUM = Dated(
    "party.cell.ordinary_size_maximum",
    Words(
        vi="số đảng viên mà vượt quá thì chi bộ trực thuộc đảng ủy cơ sở phải được cấp trên đồng ý",
        en=(
            "number of members above which an undivided cell under a grassroots committee needs the "
            "superior's agreement"
        ),
    ),
    versions(
        30,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(5)")),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
                note=Words(
                    vi="«Hơn ba mươi»: đúng ba mươi thì không cần sự đồng ý.",
                    en="«More than thirty»: thirty itself needs no agreement.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="đảng viên, cả chính thức và dự bị", en="members, official and probationary"),
)

CELL_ORDINARY_SIZE = Rule.of(
    "party.cell.ordinary_size",
    ORGANISATION,
    Words(
        vi="chi bộ trực thuộc đảng ủy cơ sở không quá ba mươi đảng viên",
        en="an undivided cell under a grassroots committee has no more than thirty members",
    ),
    Words(
        vi="chi bộ phải được cấp ủy cấp trên trực tiếp đồng ý trước",
        en="the cell needs the direct superior's prior agreement",
    ),
    *versions(
        ALL_MEMBERS <= CELL_ORDINARY_SIZE_MAXIMUM,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(5)")),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

SUPERIOR_AGREEMENT_BODY_UNDER_30 = Rule.of(
    "party.superior_agreement.body_under_30",
    ORGANISATION,
    Words(
        vi=(
            "lập đảng bộ cơ sở trong đơn vị chưa đủ ba mươi đảng viên phải được cấp ủy cấp trên trực tiếp đồng ý trước"
        ),
        en=(
            "a grassroots body formed in a unit with fewer than thirty members has the direct "
            "superior's prior agreement"
        ),
    ),
    Words(vi="chưa được lập đảng bộ cơ sở", en="the body may not be formed"),
    *versions(
        GRASSROOTS_BODY_SIZE | SUPERIOR_AGREED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(5)")),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
                note=Words(
                    vi="Hai nguồn thuật lại khác nêu số khoản; một trang viết là đồng ý bằng văn bản.",
                    en="Two other accounts give the clause number; one page says the agreement is in writing.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

SUPERIOR_AGREEMENT_CELL_OVER_30 = Rule.of(
    "party.superior_agreement.cell_over_30",
    ORGANISATION,
    Words(
        vi=(
            "lập chi bộ trực thuộc đảng ủy cơ sở có hơn ba mươi đảng viên phải được cấp ủy cấp trên "
            "trực tiếp đồng ý trước"
        ),
        en=(
            "a cell under a grassroots committee with more than thirty members has the direct "
            "superior's prior agreement"
        ),
    ),
    Words(vi="chưa được giữ nguyên một chi bộ", en="the cell may not be kept undivided"),
    *versions(
        CELL_ORDINARY_SIZE | SUPERIOR_AGREED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(5)")),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
                note=Words(
                    vi="Một trang viết là đồng ý bằng văn bản.", en="One page says the agreement is in writing."
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

SUPERIOR_AGREEMENT_SECTIONAL_BODY = Rule.of(
    "party.superior_agreement.sectional_body",
    ORGANISATION,
    Words(
        vi=(
            "lập đảng bộ bộ phận trực thuộc đảng ủy cơ sở phải được cấp ủy cấp trên trực tiếp của "
            "đảng ủy cơ sở đồng ý trước"
        ),
        en=(
            "a sectional body under a grassroots committee has the prior agreement of that committee's direct superior"
        ),
    ),
    Words(vi="chưa được lập đảng bộ bộ phận", en="the sectional body may not be formed"),
    *versions(
        SUPERIOR_AGREED.is_(True),
        Source(
            date(2011, 1, 19), CHARTER_2011.at(article("21(5)")), Evidence.REPORTED, url=_PAGE_DANGCONGSAN_CAP_UY_CAP
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(Words(vi="tiết c điểm 19.3", en="point 19.3(c)")),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_CAP_UY_CAP,
            note=Words(
                vi="Cùng khoản 5 Điều 21 Điều lệ Đảng. Đảng ủy cơ sở quyết định.",
                en="With Charter Art. 21(5). The grassroots committee decides.",
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2021, 7, 30),
                CHARTER_2011.at(article("21(5)")),
                Evidence.REPORTED,
                url=_PAGE_DANGCONGSAN_CAP_UY_CAP,
                note=Words(
                    vi="Việc cấp này chấm dứt khi thí điểm từ 26/7/2026 là suy luận.",
                    en="That this tier ends with the pilot of 26/7/2026 is inferred.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

ORGANISATION_BASE_CLASSES: Dated[tuple[str, ...]] = Dated(
    "party.organisation.base_classes",
    Words(vi="các loại hình tổ chức đảng ở cơ sở", en="kinds of organisation at the base of the Party"),
    (
        *versions(
            (
                OrganisationForm.GRASSROOTS_CELL,
                OrganisationForm.GRASSROOTS_BODY,
            ),
            *carried_past_april_2026(
                Source(
                    date(2011, 1, 19),
                    CHARTER_2011.at(article("21(1)")),
                    Evidence.QUOTED,
                    url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                ),
                note=CHARTER_STANDS_2026,
            ),
        ),
        *versions(
            (
                OrganisationForm.BODY_UNDER_GRASSROOTS,
                OrganisationForm.CELL,
            ),
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(_PILOT_GRASSROOTS_ORGANISATION),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                        "đồng. Một tên gọi «chi bộ» thay cho sự phân biệt chi bộ cơ sở và chi bộ trực thuộc; "
                        "đảng bộ cấp xã là đảng bộ cơ sở ở trên các tổ chức đó."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; described in a community exam bank. One name, "
                        "«chi bộ», replaces the distinction of chi bộ cơ sở and chi bộ trực thuộc; the "
                        "commune-level body is the đảng bộ cơ sở above them."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="loại hình tổ chức đảng", en="organisation forms"),
)

ORGANISATION_FORM_PERMITTED = Rule.of(
    "party.organisation.form_permitted",
    ORGANISATION,
    Words(
        vi="loại hình tổ chức đảng phù hợp với số lượng đảng viên, hoặc có sự đồng ý cần thiết",
        en="the form chosen fits the number of members, or has the agreement it needs",
    ),
    Words(
        vi="chọn loại hình khác, hoặc xin ý kiến đồng ý của cấp ủy cấp trên trực tiếp trước",
        en="another form is chosen, or the direct superior's agreement is sought first",
    ),
    *versions(
        (ORGANISATION_FORM.is_(OrganisationForm.GRASSROOTS_CELL) & GRASSROOTS_CELL_SIZE)
        | (ORGANISATION_FORM.is_(OrganisationForm.GRASSROOTS_BODY) & SUPERIOR_AGREEMENT_BODY_UNDER_30)
        | (ORGANISATION_FORM.is_(OrganisationForm.AFFILIATED_CELL) & SUPERIOR_AGREEMENT_CELL_OVER_30)
        | (ORGANISATION_FORM.is_(OrganisationForm.SECTIONAL_BODY) & SUPERIOR_AGREEMENT_SECTIONAL_BODY),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(Words(vi="khoản 3 đến khoản 5 Điều 21", en="Art. 21(3) to (5)")),
                Evidence.INFERRED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
    *versions(
        ORGANISATION_FORM.is_among(ORGANISATION_BASE_CLASSES),
        Source(
            date(2026, 7, 26),
            REGULATION_208_2026.at(_PILOT_GRASSROOTS_ORGANISATION),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                    "đồng. Chưa rõ mỗi loại hình ứng với số đảng viên nào."
                ),
                en=(
                    "The full text of 208-QĐ/TW was not seen; described in a community exam bank. Which "
                    "numbers of members go with each class is not known."
                ),
            ),
        ),
    ),
)

ORGANISATION_PROPERLY_FORMED = Rule.of(
    "party.organisation.properly_formed",
    ORGANISATION,
    Words(
        vi=(
            "tổ chức đảng được lập đúng điều kiện, đúng loại hình, do cấp ủy cấp trên trực tiếp "
            "quyết định và xác định nơi trực thuộc"
        ),
        en=(
            "the organisation is formed where the conditions are there, in a permitted form, by its "
            "direct superior and under the right parent"
        ),
    ),
    Words(
        vi="bổ sung phần còn thiếu, nếu không thì tổ chức đảng không đúng quy định",
        en="what is missing is put right, or the organisation is not one the law knows",
    ),
    *versions(
        ORGANISATION_FORMABLE
        & ORGANISATION_FORM_PERMITTED
        & ORGANISATION_DECIDED_BY_SUPERIOR
        & ORGANISATION_PLACED_BY_SUPERIOR,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(Words(vi="khoản 3 Điều 10 và Điều 21", en="Arts. 10(3) and 21")),
                Evidence.INFERRED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=PUT_TOGETHER,
            ),
            note=Words(
                vi=(
                    "Chưa thấy toàn văn các quy định của Đảng năm 2026. Ghép từ các quy tắc được nêu, mỗi "
                    "quy tắc có căn cứ riêng."
                ),
                en=(
                    "The full texts of the Party's regulations of 2026 were not seen. Put together from the "
                    "rules it names, each of which carries its own evidence."
                ),
            ),
        ),
    ),
)

_SINCE_REGULATION_23_2006_POINT_9 = (
    Source(
        date(2006, 10, 31),
        REGULATION_23_2006.at(Words(vi="tiết d điểm 9 (9.3.2)", en="point 9 (9.3.2)(d)")),
        Evidence.QUOTED,
        url="https://thuviennhadat.vn/phap-luat-doi-song/ve-chuyen-sinh-hoat-dang-cua-dang-vien-thuoc-chi-bo-doi-cong-tac-duoc-quy-dinh-nhu-the-nao-267216.html",
    ),
    Source(date(2011, 11, 1), REGULATION_45_2011.at(), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(_POINT_6_3_2_D),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/3EA47-hd-dieu-kien-de-duoc-thanh-lap-chi-bo-dang-tam-thoi.html",
    ),
    *carried_past_april_2026(
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(
                _POINT_6_3_2_D,
                kept_by=(
                    REGULATION_232_2025,
                    REGULATION_294_2025,
                ),
            ),
            Evidence.INFERRED,
            note=CARRIED_ON_FROM_LAST_SEEN,
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

TEMPORARY_CELL_MINIMUM_OFFICIAL_MEMBERS = Dated(
    "party.temporary_cell.minimum_official_members",
    Words(
        vi="số đảng viên chính thức ít nhất để lập chi bộ sinh hoạt tạm thời",
        en="least number of official members for a temporary cell",
    ),
    versions(3, *_SINCE_REGULATION_23_2006_POINT_9),
    unit=Words(vi="đảng viên chính thức", en="official members"),
)

TEMPORARY_CELL_FORMABLE = Rule.of(
    "party.temporary_cell.formable",
    ORGANISATION,
    Words(
        vi=(
            "có từ ba đảng viên chính thức trở lên được cử đến tạm thời ở cùng một lớp, khóa học hoặc đơn vị thành viên"
        ),
        en="at least three official members are sent temporarily to one class, course or member unit",
    ),
    Words(vi="không lập chi bộ sinh hoạt tạm thời", en="no temporary cell is formed"),
    *versions(
        SAME_TEMPORARY_UNIT.is_(True) & (TEMPORARY_OFFICIAL_MEMBERS >= TEMPORARY_CELL_MINIMUM_OFFICIAL_MEMBERS),
        *_SINCE_REGULATION_23_2006_POINT_9,
    ),
)

TEMPORARY_CELL_LED_BY_RECEIVER = Rule.of(
    "party.temporary_cell.led_by_receiver",
    ORGANISATION,
    Words(
        vi="cấp ủy nơi tiếp nhận lập chi bộ sinh hoạt tạm thời và chỉ định chi ủy hoặc bí thư",
        en="the receiving committee forms the temporary cell and appoints its committee or secretary",
    ),
    Words(vi="chi bộ tạm thời chưa có lãnh đạo theo quy định", en="the temporary cell has no leadership the law knows"),
    *versions(LEADERS_APPOINTED_BY_RECEIVER.is_(True), *_SINCE_REGULATION_23_2006_POINT_9),
)

GRASSROOTS_CELL_UNDER_DELEGATED = Rule.of(
    "party.grassroots.cell_under_delegated",
    ORGANISATION,
    Words(
        vi=(
            "chi bộ cơ sở trực thuộc đảng ủy được giao quyền cấp trên cơ sở có các tổ đảng; chính "
            "quyền cùng cấp là đơn vị cơ sở có tư cách pháp nhân, có vị trí quan trọng; cấp ủy cấp "
            "trên đồng ý bằng văn bản"
        ),
        en=(
            "a grassroots cell under a committee with delegated upper-grassroots powers has Party "
            "groups, and its unit is a base unit with legal personality and an important position, "
            "agreed in writing by that committee's superior"
        ),
    ),
    Words(
        vi="chi bộ là chi bộ trực thuộc, không phải chi bộ cơ sở",
        en="the cell is an affiliated cell, not a grassroots cell",
    ),
    *versions(
        HAS_PARTY_GROUPS.is_(True)
        & HAS_LEGAL_PERSONALITY.is_(True)
        & IMPORTANT_POSITION.is_(True)
        & UPPER_COMMITTEE_AGREED_IN_WRITING.is_(True),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(
                Words(vi="điểm 19.1 (khoản 1 Điều 21 Điều lệ Đảng)", en="point 19.1 (Charter Art. 21(1))")
            ),
            Evidence.QUOTED,
            url=_PAGE_DVDN247_DIEU_KIEN_THANH,
            note=Words(
                vi="Chỉ cho trường hợp này: tư cách pháp nhân không phải là điều kiện chung của chi bộ.",
                en="Only for this case: legal personality is no general condition of a cell.",
            ),
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(
                kept_by=(
                    REGULATION_232_2025,
                    REGULATION_294_2025,
                )
            ),
            Evidence.UNTRACED,
        ),
        Source(
            date(2026, 4, 8),
            REGULATION_20_2026.at(),
            Evidence.UNTRACED,
            note=CARRIED_ON_FROM_294,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
)

_SINCE_REGULATION_113_2023_3_1 = (
    *carried_past_april_2026(
        Source(
            date(2023, 7, 10),
            REGULATION_113_2023.at(article("3(1)")),
            Evidence.QUOTED,
            url="https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/conditions-for-grassroots-vietnam-communist-party-committees-to-be-considered-for-pilot-assignment-of-superior-powers-142093.html",
        )
    ),
    Source(
        date(2026, 6, 19),
        REGULATION_202_2026.at(article("3(1)")),
        Evidence.REPORTED,
        url=_PAGE_NEWS_QUY_DINH_MOI,
        note=Words(vi="Theo tin báo chí; chưa thấy toàn văn.", en="From a press account; the full text was not seen."),
    ),
)

DELEGATED_POWERS_MINIMUM_MEMBERS = Dated(
    "party.delegated_powers.minimum_members",
    Words(
        vi="số đảng viên ít nhất để đảng ủy cơ sở được giao quyền cấp trên cơ sở",
        en="least number of members for delegated upper-grassroots powers",
    ),
    versions(400, *_SINCE_REGULATION_113_2023_3_1),
    unit=Words(vi="đoàn viên", en="members"),
)

DELEGATED_POWERS_LARGE_ENOUGH = Rule.of(
    "party.delegated_powers.large_enough",
    ORGANISATION,
    Words(
        vi="đảng bộ cơ sở được giao quyền cấp trên cơ sở có từ 400 đảng viên trở lên",
        en="a grassroots body given upper-grassroots powers has at least four hundred members",
    ),
    Words(vi="không giao quyền cấp trên cơ sở", en="the powers are not delegated"),
    *versions(ALL_MEMBERS >= DELEGATED_POWERS_MINIMUM_MEMBERS, *_SINCE_REGULATION_113_2023_3_1),
)

DELEGATED_POWERS_QUALITY_YEARS = Dated(
    "party.delegated_powers.quality_years",
    Words(
        vi="số năm liên tục hoàn thành tốt nhiệm vụ trở lên",
        en="years in a row of having at least well completed the tasks",
    ),
    versions(3, *_SINCE_REGULATION_113_2023_3_1),
    unit=Words(vi="năm", en="years"),
)

DELEGATED_POWERS_PROVEN = Rule.of(
    "party.delegated_powers.proven",
    ORGANISATION,
    Words(
        vi="ba năm liên tục hoàn thành tốt nhiệm vụ trở lên",
        en="it has at least well completed its tasks three years in a row",
    ),
    Words(vi="không giao quyền cấp trên cơ sở", en="the powers are not delegated"),
    *versions(YEARS_WELL_COMPLETED >= DELEGATED_POWERS_QUALITY_YEARS, *_SINCE_REGULATION_113_2023_3_1),
)

DELEGATED_POWERS_SETTINGS: Dated[tuple[str, ...]] = Dated(
    "party.delegated_powers.settings",
    Words(vi="các loại hình được giao quyền cấp trên cơ sở", en="settings in which the powers may be delegated"),
    versions(
        (
            CommitteeSetting.PUBLIC_AGENCY,
            CommitteeSetting.PUBLIC_SERVICE_UNIT,
            CommitteeSetting.STATE_OWNED_ENTERPRISE,
            CommitteeSetting.GRASSROOTS_COMMITTEE_UNDER_PILOTING_COMMUNE,
        ),
        Source(
            date(2026, 6, 19),
            REGULATION_202_2026.at(Words(vi="phần về phạm vi", en="scope")),
            Evidence.REPORTED,
            url=_PAGE_NEWS_QUY_DINH_MOI,
            note=Words(
                vi=(
                    "Theo tin báo chí; chưa thấy toàn văn. Không áp dụng cho lực lượng vũ trang; danh sách "
                    "thấy được không có doanh nghiệp tư nhân. Chưa thấy danh sách của Quy định 113-QĐ/TW "
                    "(2023)."
                ),
                en=(
                    "From a press account; the full text was not seen. Not the armed forces; private "
                    "enterprises are not in the list seen. The list of 113-QĐ/TW (2023) was not seen."
                ),
            ),
        ),
    ),
    unit=Words(vi="loại hình đơn vị", en="settings"),
)

DELEGATED_POWERS_GRANTABLE = Rule.of(
    "party.delegated_powers.grantable",
    ORGANISATION,
    Words(
        vi=(
            "đảng ủy cơ sở được giao quyền cấp trên cơ sở có vị trí quan trọng, có nhiều đơn vị "
            "thành viên là đơn vị cơ sở ở nhiều địa bàn, đủ số đảng viên và đạt chất lượng"
        ),
        en=(
            "a grassroots committee given upper-grassroots powers holds an important position, has "
            "many base units across several localities, is large enough and proven"
        ),
    ),
    Words(vi="không giao quyền cấp trên cơ sở", en="the powers are not delegated"),
    *versions(
        IMPORTANT_POSITION.is_(True)
        & HAS_BASE_UNITS_IN_SEVERAL_LOCALITIES.is_(True)
        & DELEGATED_POWERS_LARGE_ENOUGH
        & DELEGATED_POWERS_PROVEN,
        *carried_past_april_2026(
            Source(
                date(2023, 7, 10),
                REGULATION_113_2023.at(article("3(1)")),
                Evidence.QUOTED,
                url="https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/conditions-for-grassroots-vietnam-communist-party-committees-to-be-considered-for-pilot-assignment-of-superior-powers-142093.html",
            )
        ),
    ),
    *versions(
        IMPORTANT_POSITION.is_(True)
        & HAS_BASE_UNITS_IN_SEVERAL_LOCALITIES.is_(True)
        & DELEGATED_POWERS_LARGE_ENOUGH
        & DELEGATED_POWERS_PROVEN
        & COMMITTEE_SETTING.is_among(DELEGATED_POWERS_SETTINGS),
        Source(
            date(2026, 6, 19),
            REGULATION_202_2026.at(article("3(1)")),
            Evidence.REPORTED,
            url=_PAGE_NEWS_QUY_DINH_MOI,
            note=Words(
                vi="Theo tin báo chí; chưa thấy toàn văn.", en="From a press account; the full text was not seen."
            ),
        ),
    ),
)

SEAL_FORMS: Dated[tuple[str, ...]] = Dated(
    "party.seal.forms",
    Words(vi="các loại hình tổ chức đảng có con dấu riêng", en="kinds of organisation that hold a seal of their own"),
    versions(
        (
            OrganisationForm.GRASSROOTS_CELL,
            OrganisationForm.GRASSROOTS_BODY,
            OrganisationForm.UPPER_GRASSROOTS_BODY,
        ),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
                note=Words(
                    vi=(
                        "Tổ chức cơ sở đảng và các cấp trên, kể cả chi bộ cơ sở; chưa tìm được nguồn cho việc "
                        "chi bộ trực thuộc đảng ủy cơ sở không có con dấu. Chưa thấy điều khoản nào."
                    ),
                    en=(
                        "Grassroots organisations and those above them, grassroots cells among them; that a cell "
                        "under a grassroots committee holds none is untraced. No clause was seen."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
    unit=Words(vi="loại hình tổ chức đảng", en="organisation forms"),
)

SEAL_ALLOWED = Rule.of(
    "party.seal.allowed",
    ORGANISATION,
    Words(
        vi="chỉ tổ chức cơ sở đảng trở lên mới có con dấu riêng",
        en="only a grassroots organisation or one above it holds a seal of its own",
    ),
    Words(vi="nộp lại con dấu", en="the seal is handed back"),
    *versions(
        HAS_SEAL.is_(False) | ORGANISATION_FORM.is_among(SEAL_FORMS),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(),
                Evidence.REPORTED,
                url=_PAGE_THINHVUONGVIETNAM_CHUC_CO_SO,
                note=Words(
                    vi=(
                        "Chưa thấy điều khoản nào. Theo trang thuật lại, khi tổ chức đảng kết thúc hoạt động "
                        "hoặc không còn giữ loại hình cũ, con dấu và giấy chứng nhận đăng ký được nộp lại cho cơ "
                        "quan công an; loại hình mới cần con dấu mới (suy luận)."
                    ),
                    en=(
                        "No clause was seen. When an organisation is wound up or loses its rank, seal and "
                        "registration certificate are reported to go back to the police; a new rank needs a new "
                        "seal (inferred)."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
)

# --- superiors and attachment ---------------------------------------------------------------------

LOCAL_SUPERIOR_KINDS: Dated[tuple[str, ...]] = Dated(
    "party.local_superior.kinds",
    Words(
        vi="các loại cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng ở địa phương",
        en="kinds of committee that stand directly above a grassroots organisation in the localities",
    ),
    (
        *versions(
            (
                SuperiorKind.DISTRICT_COMMITTEE,
                SuperiorKind.BLOC_COMMITTEE,
                SuperiorKind.ZONE_COMMITTEE,
                SuperiorKind.DELEGATED_UPPER_GRASSROOTS_COMMITTEE,
            ),
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(Words(vi="khoản 2 Điều 10, khoản 2 Điều 21", en="Art. 10(2), Art. 21(2)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(
                    vi=(
                        "Cấp ủy huyện là theo Điều lệ; đảng ủy khối doanh nghiệp và đảng ủy khu kinh tế là cấp "
                        "tương đương, theo tin về Hải Phòng."
                    ),
                    en=(
                        "The district-level committee is the Charter's; the Enterprises Bloc and the Economic "
                        "Zone committees are its equivalents as reported for Hải Phòng."
                    ),
                ),
            ),
        ),
        *versions(
            (
                SuperiorKind.COMMUNE_COMMITTEE,
                SuperiorKind.SPECIAL_ZONE_COMMITTEE,
                SuperiorKind.PEOPLES_COMMITTEE_PARTY_COMMITTEE,
                SuperiorKind.PARTY_AGENCIES_COMMITTEE,
                SuperiorKind.POLICE_COMMITTEE,
                SuperiorKind.MILITARY_COMMITTEE,
                SuperiorKind.DELEGATED_UPPER_GRASSROOTS_COMMITTEE,
            ),
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1),
                    REGULATION_298_2025.at(_FUNCTIONS),
                    Evidence.QUOTED,
                    url=_PAGE_NEWS_QUY_DINH_MOI_2,
                    note=Words(
                        vi=(
                            "Cùng với Quy định 294-QĐ/TW và Hướng dẫn 31-HD/BTCTW: cấp huyện chấm dứt, đảng ủy xã, "
                            "phường thay thế theo hình thức thí điểm, kể cả đối với doanh nghiệp."
                        ),
                        en=(
                            "With 294-QĐ/TW and 31-HD/BTCTW: the district level ends, commune and ward committees "
                            "take its place as a pilot, for enterprises too."
                        ),
                    ),
                )
            ),
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(_PILOT_GRASSROOTS_ORGANISATION),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                        "đồng. Đảng ủy cấp xã nay chính là đảng ủy của một đảng bộ cơ sở, có các đảng bộ và chi "
                        "bộ ở dưới; cấp trên cơ sở vẫn còn đối với các cấp ủy khác."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; described in a community exam bank. The "
                        "commune-level committee is now itself that of a grassroots body, with bodies and cells "
                        "beneath it; a level above the grassroots remains for other committees."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="loại cấp ủy", en="kinds of committee"),
)

GRASSROOTS_SUPERIOR_LEVEL = Rule.of(
    "party.grassroots.superior_level",
    ORGANISATION,
    Words(
        vi="tổ chức cơ sở đảng trực thuộc cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng",
        en=("a grassroots organisation stands directly under a committee of the level above the grassroots"),
    ),
    Words(
        vi="cấp ủy cấp trên trực tiếp xem xét lại nơi trực thuộc",
        en="the direct superior decides anew where it belongs",
    ),
    *versions(
        SUPERIOR_KIND.is_among(LOCAL_SUPERIOR_KINDS),
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(Words(vi="khoản 2 Điều 10 và khoản 2 Điều 21", en="Arts. 10(2) and 21(2)")),
            Evidence.QUOTED,
            url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_298_2025.at(_FUNCTIONS),
                Evidence.QUOTED,
                url=_PAGE_NEWS_QUY_DINH_MOI_2,
                note=Words(
                    vi="Cùng với Quy định 294-QĐ/TW và Hướng dẫn 31-HD/BTCTW.", en="With 294-QĐ/TW and 31-HD/BTCTW."
                ),
            )
        ),
        Source(
            date(2026, 7, 26),
            REGULATION_208_2026.at(_PILOT_GRASSROOTS_ORGANISATION),
            Evidence.REPORTED,
            note=PILOT_IN_EXAM_BANK,
        ),
    ),
)

HEADQUARTERS_PARENT_COVERS = Rule.of(
    "party.headquarters.parent_covers",
    ORGANISATION,
    Words(
        vi="tổ chức đảng trực thuộc cấp ủy địa phương nơi đơn vị đặt trụ sở chính",
        en="the organisation stands under the territorial committee of its unit's main headquarters",
    ),
    Words(vi="quyết định chuyển giao về cấp ủy nơi đó", en="a transfer to that committee is decided"),
    *versions(
        PARENT_COVERS_HEADQUARTERS.is_(True),
        Source(
            date(2022, 5, 27),
            COMMITTEE_PRACTICE_2013.at(Words(vi="Hải Phòng, tháng 5/2022", en="Hải Phòng, May 2022")),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Tháng 5/2022 Hải Phòng đã chuyển giao tổ chức đảng theo căn cứ này; chưa thấy điều "
                    "khoản chung nào."
                ),
                en="Hải Phòng moved organisations on this ground in May 2022; no general clause was seen.",
            ),
        ),
        Source(
            date(2025, 4, 25),
            CONCLUSION_151_2025.at(Words(vi="về nơi đặt trụ sở của cơ quan", en="on the seat of the agency")),
            Evidence.REPORTED,
            url="https://luatvietnam.vn/linh-vuc-khac/sap-xep-to-chuc-dang-o-co-quan-thue-bhxh-the-nao-khi-sap-nhap-DVHC-%20883-101959-article.html",
            note=Words(
                vi="Áp dụng cho cơ quan theo ngành dọc; với đơn vị tư nhân là suy luận.",
                en="For vertically managed agencies; for private units it is inferred.",
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 11, 11),
                CONCLUSION_208_2025.at(Words(vi="về đơn vị thành viên", en="on member units")),
                Evidence.REPORTED,
                url="https://www.vietnamplus.vn/sap-xep-to-chuc-dang-trong-tap-doan-kinh-te-tong-cong-ty-ngan-hang-thuong-mai-post1077992.vnp",
                note=Words(
                    vi=(
                        "Áp dụng cho đơn vị thành viên của tập đoàn nhà nước không cùng nơi với trụ sở chính; "
                        "với đơn vị tư nhân là suy luận."
                    ),
                    en=(
                        "For member units of state groups away from the head office; for private units it is inferred."
                    ),
                ),
            )
        ),
    ),
)

# --- forming an organisation ----------------------------------------------------------------------

CELL_MINIMUM_OFFICIAL_MEMBERS = Dated(
    "party.cell.minimum_official_members",
    Words(
        vi="số đảng viên chính thức ít nhất của một chi bộ trực thuộc đảng ủy cơ sở",
        en="least number of official members of a cell under a grassroots committee",
    ),
    versions(
        3,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(1)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="đảng viên chính thức", en="official members"),
)

# --- viability of a cell --------------------------------------------------------------------------

# «chi bộ trực thuộc đảng ủy cơ sở … có ít nhất 3 đảng viên chính thức»
CELL_VIABLE = Rule.of(
    "party.cell.viable",
    ORGANISATION,
    Words(
        vi="chi bộ trực thuộc đảng ủy cơ sở luôn có ít nhất ba đảng viên chính thức",
        en="a cell under a grassroots committee keeps at least three official members",
    ),
    Words(
        vi=(
            "chi bộ không đủ điều kiện hoạt động; cấp ủy cấp trên phải điều động ngay đảng viên về "
            "hoặc sáp nhập số đảng viên còn lại vào chi bộ khác"
        ),
        en=(
            "it may not act as a cell; the superior committee at once moves members in or merges the "
            "rest into another cell"
        ),
    ),
    *versions(
        OFFICIAL_MEMBERS >= CELL_MINIMUM_OFFICIAL_MEMBERS,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(1)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
                note=Words(
                    vi=(
                        "Số ít nhất được trích nguyên văn; hệ quả khi thiếu lấy từ ngân hàng câu hỏi của cộng "
                        "đồng. Không thấy thời gian chờ hay tự giải thể. Đối với chi bộ cơ sở, suy ra từ khoản 2 "
                        "Điều 21."
                    ),
                    en=(
                        "The least number is quoted; what follows from falling below it is from a community exam "
                        "bank. No period of grace and no automatic dissolution were found. For a grassroots cell "
                        "the same is inferred from Art. 21(2)."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

CELL_DEFICIENCY_REMEDIED = Rule.of(
    "party.cell.deficiency_remedied",
    ORGANISATION,
    Words(
        vi=("cấp ủy cấp trên điều động ngay đảng viên về hoặc sáp nhập chi bộ còn dưới ba đảng viên chính thức"),
        en=(
            "the superior committee at once reinforces a cell that has fallen below three official "
            "members, or merges the rest into another"
        ),
    ),
    Words(vi="chi bộ tiếp tục không đủ điều kiện hoạt động", en="the cell stays unable to act"),
    *versions(
        CELL_VIABLE | SUPERIOR_REMEDIED.is_(True),
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("24(1)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

# --- terms, congresses and meetings ---------------------------------------------------------------

CELL_MEETS_MONTHLY = Rule.of(
    "party.cell.meets_monthly",
    ORGANISATION,
    Words(vi="chi bộ, chi ủy họp thường lệ mỗi tháng một lần", en="the cell and its committee meet every month"),
    Words(vi="còn thiếu kỳ họp", en="a meeting is owed"),
    *versions(
        LONGEST_MEETING_GAP_MONTHS <= CELL_MEETING_INTERVAL_MONTHS,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(2)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
                note=Words(
                    vi="Hệ quả của việc bỏ một kỳ họp không được quy định ở đây.",
                    en="What follows from a missed meeting is not set here.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

GRASSROOTS_CELL_MEETS_MONTHLY = Rule.of(
    "party.grassroots.cell_meets_monthly",
    ORGANISATION,
    Words(vi="chi bộ cơ sở họp thường lệ mỗi tháng một lần", en="a grassroots cell meets every month"),
    Words(vi="còn thiếu kỳ họp", en="a meeting is owed"),
    *versions(
        LONGEST_MEETING_GAP_MONTHS <= GRASSROOTS_CELL_MEETING_INTERVAL_MONTHS,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("22(4)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

GRASSROOTS_BODY_MEETS = Rule.of(
    "party.grassroots.body_meets",
    ORGANISATION,
    Words(vi="đảng bộ cơ sở họp thường lệ mỗi năm hai lần", en="a grassroots body meets twice a year"),
    Words(vi="còn thiếu kỳ họp", en="a meeting is owed"),
    *versions(
        BODY_MEETINGS_THIS_YEAR >= GRASSROOTS_BODY_MEETINGS_PER_YEAR,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("22(4)")),
                Evidence.QUOTED,
                url="https://dangcongsan.org.vn/Pages/chi-tiet-cau-hoi.aspx?IDCauHoi=990",
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

GRASSROOTS_COMMITTEE_MEETS_MONTHLY = Rule.of(
    "party.grassroots.committee_meets_monthly",
    ORGANISATION,
    Words(vi="đảng ủy cơ sở họp thường lệ mỗi tháng một lần", en="a grassroots committee meets every month"),
    Words(vi="còn thiếu kỳ họp", en="a meeting is owed"),
    *versions(
        LONGEST_COMMITTEE_MEETING_GAP_MONTHS <= GRASSROOTS_COMMITTEE_MEETING_INTERVAL_MONTHS,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("22(6)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

# --- superiors and attachment ---------------------------------------------------------------------

COMMUNE_BODY_RANK: Dated[str] = Dated(
    "party.commune_body.rank",
    Words(
        vi="loại hình của đảng bộ xã, phường, đặc khu", en="rank of the Party body of a commune, ward or special zone"
    ),
    (
        *versions(
            OrganisationForm.GRASSROOTS_BODY,
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("21(2)")),
                Evidence.QUOTED,
                url=_PAGE_LUATVIETNAM_THANH_LAP_CHI,
                note=Words(
                    vi="Xã, phường, thị trấn, trực thuộc cấp ủy huyện.",
                    en="Commune, ward or township, directly under the district committee.",
                ),
            ),
        ),
        *versions(
            OrganisationForm.UPPER_GRASSROOTS_BODY,
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(Words(vi="về Điều 10, thí điểm", en="on Art. 10, pilot")),
                Evidence.QUOTED,
                url=_PAGE_THADS_VIEW_DETAIL_ASPX,
                note=Words(
                    vi=(
                        "Trực thuộc tỉnh ủy, thành ủy. Đặc khu thuộc loại hình này hoặc là tổ chức cơ sở đảng: "
                        "xem party.special_zone.rank_decider."
                    ),
                    en=(
                        "Directly under the provincial committee. A special zone is this or a grassroots "
                        "organisation: see party.special_zone.rank_decider."
                    ),
                ),
            ),
            Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=NOT_SEEN_2026),
        ),
        *versions(
            OrganisationForm.GRASSROOTS_BODY,
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(_PILOT_GRASSROOTS_ORGANISATION),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                        "đồng. Trực thuộc cấp tỉnh."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; described in a community exam bank. Directly "
                        "under the provincial level."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="loại hình tổ chức đảng", en="organisation form"),
)

COMMUNE_BODY_FOUNDING_DECIDER: Dated[str] = Dated(
    "party.commune_body.founding_decider",
    Words(
        vi="cấp quyết định thành lập đảng bộ xã, phường, đặc khu",
        en="who decides to found the body of a commune, ward or special zone",
    ),
    versions(
        FoundingDecider.PROVINCIAL_COMMITTEE,
        *carried_past_april_2026(
            Source(
                date(2025, 4, 23),
                GUIDANCE_31_2025.at(),
                Evidence.QUOTED,
                url="https://news.laodong.vn/thoi-su/thoi-diem-ket-thuc-hoat-dong-dang-bo-cap-huyen-dang-bo-cap-xa-cu-1497334.ldo",
                note=Words(
                    vi="Cấp này cũng quyết định kết thúc hoạt động của tổ chức đảng cấp huyện và cấp xã cũ.",
                    en="It also decides to end the district-level and old commune-level organisations.",
                ),
            )
        ),
        Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
    ),
    unit=Words(vi="cấp ủy", en="committee"),
)

SPECIAL_ZONE_RANK_DECIDER: Dated[str] = Dated(
    "party.special_zone.rank_decider",
    Words(
        vi="cấp quyết định loại hình tổ chức đảng của đặc khu",
        en="who decides the rank of a special zone's organisation",
    ),
    versions(
        FoundingDecider.PROVINCIAL_COMMITTEE_WITH_CENTRAL_AGREEMENT,
        Source(
            date(2025, 7, 1),
            REGULATION_294_2025.at(_ART_10),
            Evidence.QUOTED,
            url=_PAGE_THADS_VIEW_DETAIL_ASPX,
            note=Words(vi="Từ 08/4/2026 áp dụng quy định nào còn để ngỏ.", en="What holds from 08/4/2026 is open."),
            until=date(2026, 4, 7),
            ended_by=REGULATION_20_2026.at(),
        ),
    ),
    unit=Words(vi="cấp ủy", en="committee"),
)

DISTRICT_LEVEL_EXISTS = Dated(
    "party.district_level.exists",
    Words(vi="Đảng có cấp huyện hay không", en="whether the Party has a district level"),
    (
        *versions(
            True,
            Source(
                date(2011, 1, 19), CHARTER_2011.at(article("10")), Evidence.QUOTED, url=_PAGE_LUATVIETNAM_THANH_LAP_CHI
            ),
        ),
        *versions(
            False,
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1), REGULATION_294_2025.at(_ART_10), Evidence.QUOTED, url=_PAGE_THADS_VIEW_DETAIL_ASPX
                ),
                under=REGULATIONS_OF_2026,
            ),
        ),
    ),
    unit=Words(vi="true hoặc false", en="true or false"),
)

RULES = (
    ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
    ORGANISATION_MEMBERS_INTRODUCED,
    ORGANISATION_FORMABLE,
    ORGANISATION_PLACED_BY_SUPERIOR,
    ORGANISATION_DECIDED_BY_SUPERIOR,
    GRASSROOTS_CELL_SIZE,
    GRASSROOTS_BODY_SIZE,
    CELL_ORDINARY_SIZE,
    SUPERIOR_AGREEMENT_BODY_UNDER_30,
    SUPERIOR_AGREEMENT_CELL_OVER_30,
    SUPERIOR_AGREEMENT_SECTIONAL_BODY,
    ORGANISATION_FORM_PERMITTED,
    ORGANISATION_PROPERLY_FORMED,
    TEMPORARY_CELL_FORMABLE,
    TEMPORARY_CELL_LED_BY_RECEIVER,
    GRASSROOTS_CELL_UNDER_DELEGATED,
    DELEGATED_POWERS_LARGE_ENOUGH,
    DELEGATED_POWERS_PROVEN,
    DELEGATED_POWERS_GRANTABLE,
    SEAL_ALLOWED,
    GRASSROOTS_SUPERIOR_LEVEL,
    HEADQUARTERS_PARENT_COVERS,
    CELL_VIABLE,
    CELL_DEFICIENCY_REMEDIED,
    CELL_MEETS_MONTHLY,
    GRASSROOTS_CELL_MEETS_MONTHLY,
    GRASSROOTS_BODY_MEETS,
    GRASSROOTS_COMMITTEE_MEETS_MONTHLY,
)
PARAMETERS = (
    ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
    CELL_MINIMUM_OFFICIAL_MEMBERS,
    GRASSROOTS_BODY_THRESHOLD,
    CELL_ORDINARY_SIZE_MAXIMUM,
    ORGANISATION_BASE_CLASSES,
    TEMPORARY_CELL_MINIMUM_OFFICIAL_MEMBERS,
    DELEGATED_POWERS_MINIMUM_MEMBERS,
    DELEGATED_POWERS_QUALITY_YEARS,
    DELEGATED_POWERS_SETTINGS,
    SEAL_FORMS,
    LOCAL_SUPERIOR_KINDS,
    COMMUNE_BODY_RANK,
    COMMUNE_BODY_FOUNDING_DECIDER,
    SPECIAL_ZONE_RANK_DECIDER,
    DISTRICT_LEVEL_EXISTS,
)
