"""What a unit is in law, and whether it has the size that its form asks for."""

from __future__ import annotations

from datetime import date

from nq28model.entities import LegalForm, UnitKind
from nq28model.facts import UNIT
from nq28model.facts.unit import (
    COOPERATIVE_MEMBERS,
    FOUNDER_IS_STATE_BODY,
    FUNDED_BY_STATE_BUDGET,
    GENERAL_PARTNERS,
    HAS_LEGAL_PERSONALITY,
    LEGAL_FORM,
    MEMBER_COOPERATIVES,
    OWNER_COUNT,
    STATE_CAPITAL_PERCENT,
    UNIT_KIND,
    WORKS_IN_SOCIALISED_FIELD,
)
from nq28model.instruments import (
    BUSINESS_REGISTRATION_DECREE_2010,
    COOPERATIVE_LAW_2003,
    COOPERATIVE_LAW_2012,
    COOPERATIVE_LAW_2023,
    ENTERPRISE_LAW_2005,
    ENTERPRISE_LAW_2014,
    ENTERPRISE_LAW_2020,
    NON_PUBLIC_UNIT_DECREE_2006,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_MPLAW_LAW_NO_QH = "https://mplaw.vn/en/law-no-602005qh11-of-november-29-2005-on-enterprises/"
_PAGE_TRUONGCHINHTRIBINHDUONG_KHAI_NIEM_DOANH = "http://truongchinhtribinhduong.edu.vn/Tin-tuc/khai-niem-doanh-nghiep-nha-nuoc-co-su-thay-doi-theo-luat-doanh-nghiep-2020-7071"
_PAGE_THUEQUANGHUY_DOANH_NGHIEP_NHA = "https://thuequanghuy.com/doanh-nghiep-nha-nuoc"
_PAGE_SC1LEGAL_P = "https://sc1legal.com/?p=81"
_PAGE_LUATMINHKHUE_LUAT_HOP_TAC = "https://luatminhkhue.vn/van-ban/luat-hop-tac-xa-nam-2012.aspx"
_PAGE_VANBANLUAT_HOP_TAC_XA = (
    "https://vanbanluat.com/hoi-dap-phap-luat/hop-tac-xa-la-gi-co-tu-cach-phap-nhan-khong-559-48670-article.html"
)
_ART_4_11_ART_88 = Words(vi="khoản 11 Điều 4, khoản 1 Điều 88", en="art. 4(11), art. 88(1)")
_VALUE_QUOTED_ARTICLE_NUMBER_UNTRACED = Words(
    vi="Giá trị được trích nguyên văn; chưa tìm được nguồn cho số điều.",
    en="The value is quoted; the article number is untraced.",
)

# --- scope and forms of unit ----------------------------------------------------------------------

ENTERPRISE_STATE_SHARE_BOUNDARY = Dated(
    "enterprise.state_share_boundary",
    Words(
        vi="tỷ lệ vốn nhà nước quyết định doanh nghiệp có phải là doanh nghiệp nhà nước hay không",
        en=("the State share of charter capital that decides whether an enterprise is a State enterprise"),
    ),
    (
        *versions(
            50,
            Source(
                date(2006, 7, 1),
                ENTERPRISE_LAW_2005.at(article("4(22)")),
                Evidence.QUOTED,
                url=_PAGE_MPLAW_LAW_NO_QH,
                note=Words(
                    vi="Doanh nghiệp nhà nước: Nhà nước sở hữu trên tỷ lệ này.",
                    en="State enterprise: the State owns more than this share.",
                ),
            ),
        ),
        *versions(
            100,
            Source(
                date(2015, 7, 1),
                ENTERPRISE_LAW_2014.at(article("4(8)")),
                Evidence.QUOTED,
                url=_PAGE_TRUONGCHINHTRIBINHDUONG_KHAI_NIEM_DOANH,
                note=Words(
                    vi=(
                        "Doanh nghiệp nhà nước: Nhà nước nắm giữ đúng tỷ lệ này, tức toàn bộ vốn. Giá trị được "
                        "trích nguyên văn; chưa tìm được nguồn cho số điều."
                    ),
                    en=(
                        "State enterprise: the State holds this share, that is all of it. The value is quoted; "
                        "the article number is untraced."
                    ),
                ),
            ),
        ),
        *versions(
            50,
            Source(
                date(2021, 1, 1),
                ENTERPRISE_LAW_2020.at(_ART_4_11_ART_88),
                Evidence.QUOTED,
                url=_PAGE_THUEQUANGHUY_DOANH_NGHIEP_NHA,
                note=Words(
                    vi=(
                        "Doanh nghiệp nhà nước: Nhà nước nắm giữ trên tỷ lệ này về vốn điều lệ hoặc về cổ phần "
                        "có quyền biểu quyết; tổ chức dưới hình thức công ty TNHH hoặc công ty cổ phần."
                    ),
                    en=(
                        "State enterprise: the State holds more than this share of charter capital or of voting "
                        "shares; LLC or JSC form."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="phần trăm", en="percent"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

ENTERPRISE_STATE_OWNED = Rule.of(
    "enterprise.state_owned",
    UNIT,
    Words(
        vi=(
            "doanh nghiệp nhà nước phải có trên một nửa vốn điều lệ của Nhà nước (từ 01/7/2015 đến "
            "31/12/2020: toàn bộ vốn điều lệ)"
        ),
        en=(
            "a State enterprise have more than half of its charter capital from the State (from "
            "1/7/2015 to 31/12/2020: all of it)"
        ),
    ),
    Words(vi="doanh nghiệp không phải là doanh nghiệp nhà nước", en="the enterprise is not a State enterprise"),
    *versions(
        UNIT_KIND.is_(UnitKind.ENTERPRISE) & (STATE_CAPITAL_PERCENT > ENTERPRISE_STATE_SHARE_BOUNDARY),
        Source(date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("4(22)")), Evidence.QUOTED, url=_PAGE_MPLAW_LAW_NO_QH),
    ),
    *versions(
        UNIT_KIND.is_(UnitKind.ENTERPRISE) & (STATE_CAPITAL_PERCENT >= ENTERPRISE_STATE_SHARE_BOUNDARY),
        Source(
            date(2015, 7, 1),
            ENTERPRISE_LAW_2014.at(article("4(8)")),
            Evidence.QUOTED,
            url=_PAGE_TRUONGCHINHTRIBINHDUONG_KHAI_NIEM_DOANH,
            note=_VALUE_QUOTED_ARTICLE_NUMBER_UNTRACED,
        ),
    ),
    *versions(
        UNIT_KIND.is_(UnitKind.ENTERPRISE) & (STATE_CAPITAL_PERCENT > ENTERPRISE_STATE_SHARE_BOUNDARY),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(_ART_4_11_ART_88),
            Evidence.QUOTED,
            url=_PAGE_THUEQUANGHUY_DOANH_NGHIEP_NHA,
        ),
    ),
)

# «Doanh nghiệp tư nhân không có tư cách pháp nhân»: companies have it, and what else the law gives it to.
UNIT_LEGAL_PERSON = Rule.of(
    "unit.legal_person",
    UNIT,
    Words(
        vi=(
            "đơn vị có tư cách pháp nhân phải là công ty, hợp tác xã, liên hiệp hợp tác xã, đơn vị "
            "sự nghiệp ngoài công lập hoặc đơn vị khác được pháp luật công nhận"
        ),
        en=(
            "a unit with legal personality be a company, a cooperative, a union of cooperatives, a "
            "non-public service unit, or another unit to which the law gives it"
        ),
    ),
    Words(
        vi="đơn vị không có tư cách pháp nhân; doanh nghiệp tư nhân và chi nhánh luôn không có",
        en="the unit has no legal personality; a private enterprise and a branch never have it",
    ),
    *versions(
        (
            UNIT_KIND.is_(UnitKind.ENTERPRISE)
            & LEGAL_FORM.is_in(
                LegalForm.ONE_MEMBER_LLC,
                LegalForm.MULTI_MEMBER_LLC,
                LegalForm.JOINT_STOCK_COMPANY,
                LegalForm.PARTNERSHIP,
            )
        )
        | UNIT_KIND.is_in(UnitKind.COOPERATIVE, UnitKind.COOPERATIVE_UNION, UnitKind.NON_PUBLIC_SERVICE_UNIT)
        | (
            UNIT_KIND.is_in(
                UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
                UnitKind.PUBLIC_SERVICE_UNIT,
                UnitKind.STATE_BODY,
                UnitKind.FOREIGN_BODY,
                UnitKind.OTHER_EMPLOYER,
            )
            & HAS_LEGAL_PERSONALITY.is_(True)
        ),
        Source(
            date(2006, 7, 1),
            ENTERPRISE_LAW_2005.at(
                Words(
                    vi=(
                        "khoản 2 Điều 38; Luật năm 2020, khoản 2 Điều 111, Điều 188; Luật Hợp tác xã 2012, Điều "
                        "3; Thông tư 91/2006/TT-BTC, phần II"
                    ),
                    en=(
                        "art. 38(2); law of 2020 art. 111(2), 188; cooperative law of 2012 art. 3; circular "
                        "91/2006/TT-BTC part II"
                    ),
                )
            ),
            Evidence.INFERRED,
            url=_PAGE_MPLAW_LAW_NO_QH,
            note=Words(
                vi=(
                    "Ghép từ các điều khoản được nêu, mỗi điều trích nguyên văn cho loại hình của mình; công "
                    "ty hợp danh và hợp tác xã thời trước chưa tìm được nguồn."
                ),
                en=(
                    "Put together from the provisions named, each quoted for its own form; for the "
                    "partnership and for earlier cooperatives untraced."
                ),
            ),
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

FORM_LLC_MEMBERS_MIN = Dated(
    "form.llc.members_min",
    Words(
        vi="số thành viên tối thiểu của công ty TNHH hai thành viên trở lên",
        en="the fewest members of a limited liability company with two or more members",
    ),
    versions(
        2,
        Source(
            date(2006, 7, 1),
            ENTERPRISE_LAW_2005.at(
                Words(
                    vi="Điều 38; sau đó là Điều 47 Luật năm 2014 và Điều 46 Luật năm 2020",
                    en="art. 38; then law of 2014 art. 47 and law of 2020 art. 46",
                )
            ),
            Evidence.QUOTED,
            url=_PAGE_MPLAW_LAW_NO_QH,
            note=Words(
                vi=(
                    "Con số nằm ngay trong tên gọi của loại hình ở cả ba luật; chưa tìm được nguồn cho số "
                    "điều của Luật năm 2014 và Luật năm 2020."
                ),
                en=(
                    "The number is in the name of the form in the three laws; article numbers of 2014 and "
                    "2020 are untraced."
                ),
            ),
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

FORM_LLC_MEMBERS_MAX = Dated(
    "form.llc.members_max",
    Words(
        vi="số thành viên tối đa của công ty TNHH hai thành viên trở lên",
        en="the most members of a limited liability company with two or more members",
    ),
    versions(
        50,
        Source(
            date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("38(1)(a)")), Evidence.QUOTED, url=_PAGE_MPLAW_LAW_NO_QH
        ),
        Source(date(2015, 7, 1), ENTERPRISE_LAW_2014.at(article("47(1)(a)")), Evidence.UNTRACED),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(article("46(1)")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
            note=_VALUE_QUOTED_ARTICLE_NUMBER_UNTRACED,
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

FORM_LLC_SIZE_LAWFUL = Rule.of(
    "form.llc.size_lawful",
    UNIT,
    Words(
        vi="công ty TNHH hai thành viên trở lên phải có từ 02 đến 50 thành viên",
        en="a limited liability company with several members have from 2 to 50",
    ),
    Words(
        vi="công ty phải chuyển đổi loại hình hoặc điều chỉnh số thành viên",
        en="the company has to change its form or its membership",
    ),
    *versions(
        LEGAL_FORM.is_not(LegalForm.MULTI_MEMBER_LLC)
        | ((OWNER_COUNT >= FORM_LLC_MEMBERS_MIN) & (OWNER_COUNT <= FORM_LLC_MEMBERS_MAX)),
        Source(
            date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("38(1)(a)")), Evidence.QUOTED, url=_PAGE_MPLAW_LAW_NO_QH
        ),
        Source(date(2015, 7, 1), ENTERPRISE_LAW_2014.at(article("47(1)(a)")), Evidence.UNTRACED),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(article("46(1)")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
            note=Words(
                vi="Các con số được trích nguyên văn; chưa tìm được nguồn cho số điều.",
                en="The numbers are quoted; the article number is untraced.",
            ),
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

_SINCE_ENTERPRISE_LAW_2005_77_1 = (
    Source(date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("77(1)(b)")), Evidence.UNTRACED),
    Source(date(2015, 7, 1), ENTERPRISE_LAW_2014.at(article("110")), Evidence.QUOTED),
    Source(
        date(2021, 1, 1),
        ENTERPRISE_LAW_2020.at(article("111(1)(b)")),
        Evidence.QUOTED,
        url="https://thuviennhadat.vn/phap-luat-doi-song/so-luong-co-dong-toi-thieu-can-de-thanh-lap-cong-ty-co-phan-la-bao-nhieu-nguoi-toi-da-bao-nhieu-nguo-533957.html",
    ),
)

FORM_JSC_SHAREHOLDERS_MIN = Dated(
    "form.jsc.shareholders_min",
    Words(
        vi="số cổ đông tối thiểu của công ty cổ phần; không hạn chế số tối đa",
        en="the fewest shareholders of a joint-stock company; there is no upper limit",
    ),
    versions(3, *_SINCE_ENTERPRISE_LAW_2005_77_1),
    unit=Words(vi="cổ đông", en="shareholders"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

FORM_JSC_SIZE_LAWFUL = Rule.of(
    "form.jsc.size_lawful",
    UNIT,
    Words(vi="công ty cổ phần phải có ít nhất 03 cổ đông", en="a joint-stock company have at least 3 shareholders"),
    Words(
        vi="công ty phải chuyển đổi loại hình hoặc bổ sung cổ đông",
        en="the company has to change its form or find shareholders",
    ),
    *versions(
        LEGAL_FORM.is_not(LegalForm.JOINT_STOCK_COMPANY) | (OWNER_COUNT >= FORM_JSC_SHAREHOLDERS_MIN),
        *_SINCE_ENTERPRISE_LAW_2005_77_1,
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

FORM_PARTNERSHIP_PARTNERS_MIN = Dated(
    "form.partnership.partners_min",
    Words(
        vi="số thành viên hợp danh tối thiểu của công ty hợp danh", en="the fewest general partners of a partnership"
    ),
    versions(
        2,
        Source(date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("130(1)(a)")), Evidence.UNTRACED),
        Source(date(2015, 7, 1), ENTERPRISE_LAW_2014.at(article("172(1)(a)")), Evidence.UNTRACED),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(article("177(1)(a)")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
            note=_VALUE_QUOTED_ARTICLE_NUMBER_UNTRACED,
        ),
    ),
    unit=Words(vi="thành viên hợp danh", en="general partners"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

FORM_PARTNERSHIP_SIZE_LAWFUL = Rule.of(
    "form.partnership.size_lawful",
    UNIT,
    Words(
        vi="công ty hợp danh phải có ít nhất 02 thành viên hợp danh",
        en="a partnership have at least 2 general partners",
    ),
    Words(vi="công ty hợp danh không đủ điều kiện về loại hình", en="the partnership lacks a condition of its form"),
    *versions(
        LEGAL_FORM.is_not(LegalForm.PARTNERSHIP) | (GENERAL_PARTNERS >= FORM_PARTNERSHIP_PARTNERS_MIN),
        Source(date(2006, 7, 1), ENTERPRISE_LAW_2005.at(article("130(1)(a)")), Evidence.UNTRACED),
        Source(date(2015, 7, 1), ENTERPRISE_LAW_2014.at(article("172(1)(a)")), Evidence.UNTRACED),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(article("177(1)(a)")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
            note=Words(
                vi="Con số được trích nguyên văn; chưa tìm được nguồn cho số điều.",
                en="The number is quoted; the article number is untraced.",
            ),
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

FORM_SINGLE_OWNERS = Dated(
    "form.single.owners",
    Words(
        vi="số chủ sở hữu của doanh nghiệp tư nhân hoặc công ty TNHH một thành viên",
        en=("the number of owners of a private enterprise or of a one-member limited liability company"),
    ),
    versions(
        1,
        Source(
            date(2006, 7, 1),
            ENTERPRISE_LAW_2005.at(
                Words(vi="Điều 63 và Điều 141; sau đó là Luật năm 2014", en="art. 63 and 141; then the law of 2014")
            ),
            Evidence.UNTRACED,
        ),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(Words(vi="Điều 74 và Điều 188", en="art. 74 and 188")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
        ),
    ),
    unit=Words(vi="chủ sở hữu", en="owners"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

FORM_SINGLE_SIZE_LAWFUL = Rule.of(
    "form.single.size_lawful",
    UNIT,
    Words(
        vi="doanh nghiệp tư nhân và công ty TNHH một thành viên phải có một chủ sở hữu",
        en="a private enterprise and a one-member company have one owner",
    ),
    Words(vi="đơn vị thuộc loại hình khác", en="the unit is of another form"),
    *versions(
        ~LEGAL_FORM.is_in(LegalForm.PRIVATE_ENTERPRISE, LegalForm.ONE_MEMBER_LLC) | OWNER_COUNT.is_(FORM_SINGLE_OWNERS),
        Source(
            date(2006, 7, 1),
            ENTERPRISE_LAW_2005.at(
                Words(vi="Điều 63, Điều 141; sau đó là Luật năm 2014", en="art. 63, 141; then the law of 2014")
            ),
            Evidence.UNTRACED,
        ),
        Source(
            date(2021, 1, 1),
            ENTERPRISE_LAW_2020.at(Words(vi="Điều 74, Điều 188", en="art. 74, 188")),
            Evidence.QUOTED,
            url=_PAGE_SC1LEGAL_P,
            note=Words(
                vi="Điều 188 cũng không công nhận doanh nghiệp tư nhân có tư cách pháp nhân.",
                en="Art. 188 also denies the private enterprise legal personality.",
            ),
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

COOPERATIVE_MEMBERS_MIN = Dated(
    "cooperative.members_min",
    Words(
        vi="số thành viên tối thiểu để thành lập hợp tác xã", en="the fewest members a cooperative may be founded with"
    ),
    (
        *versions(
            7,
            Source(date(2004, 7, 1), COOPERATIVE_LAW_2003.at(), Evidence.UNTRACED),
            Source(
                date(2013, 7, 1),
                COOPERATIVE_LAW_2012.at(article("3(1)")),
                Evidence.QUOTED,
                url=_PAGE_LUATMINHKHUE_LUAT_HOP_TAC,
            ),
        ),
        *versions(
            5,
            Source(
                date(2024, 7, 1),
                COOPERATIVE_LAW_2023.at(article("4(7)")),
                Evidence.QUOTED,
                url=_PAGE_VANBANLUAT_HOP_TAC_XA,
                note=Words(vi="Chỉ tính thành viên chính thức.", en="Official members (thành viên chính thức) only."),
            ),
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

COOPERATIVE_SIZE_LAWFUL = Rule.of(
    "cooperative.size_lawful",
    UNIT,
    Words(
        vi=("hợp tác xã phải do ít nhất 07 thành viên thành lập (từ 01/7/2024: 05 thành viên chính thức)"),
        en="a cooperative be founded by at least 7 members (from 1/7/2024: 5 official members)",
    ),
    Words(vi="không đủ điều kiện thành lập hợp tác xã", en="the cooperative cannot be founded"),
    *versions(
        UNIT_KIND.is_not(UnitKind.COOPERATIVE) | (COOPERATIVE_MEMBERS >= COOPERATIVE_MEMBERS_MIN),
        Source(date(2004, 7, 1), COOPERATIVE_LAW_2003.at(), Evidence.UNTRACED),
        Source(
            date(2013, 7, 1),
            COOPERATIVE_LAW_2012.at(article("3(1)")),
            Evidence.QUOTED,
            url=_PAGE_LUATMINHKHUE_LUAT_HOP_TAC,
        ),
        Source(
            date(2024, 7, 1), COOPERATIVE_LAW_2023.at(article("4(7)")), Evidence.QUOTED, url=_PAGE_VANBANLUAT_HOP_TAC_XA
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

COOPERATIVE_UNION_COOPERATIVES_MIN = Dated(
    "cooperative_union.cooperatives_min",
    Words(
        vi="số hợp tác xã tối thiểu để thành lập liên hiệp hợp tác xã",
        en="the fewest cooperatives a union of cooperatives may be founded with",
    ),
    (
        *versions(
            4,
            Source(
                date(2013, 7, 1),
                COOPERATIVE_LAW_2012.at(article("3(2)")),
                Evidence.QUOTED,
                url="https://mplaw.vn/en/cooperative-law-no-232012qh13-of-november-20-2012",
            ),
        ),
        *versions(3, Source(date(2024, 7, 1), COOPERATIVE_LAW_2023.at(article("4")), Evidence.UNTRACED)),
    ),
    unit=Words(vi="hợp tác xã", en="cooperatives"),
)

# --- kinds of unit and scope ----------------------------------------------------------------------

COOPERATIVE_UNION_SIZE_LAWFUL = Rule.of(
    "cooperative_union.size_lawful",
    UNIT,
    Words(
        vi=("liên hiệp hợp tác xã phải do ít nhất 04 hợp tác xã thành lập (từ 01/7/2024: 03 hợp tác xã)"),
        en="a union of cooperatives be founded by at least 4 cooperatives (from 1/7/2024: 3)",
    ),
    Words(vi="không đủ điều kiện thành lập liên hiệp hợp tác xã", en="the union of cooperatives cannot be founded"),
    *versions(
        UNIT_KIND.is_not(UnitKind.COOPERATIVE_UNION) | (MEMBER_COOPERATIVES >= COOPERATIVE_UNION_COOPERATIVES_MIN),
        Source(
            date(2013, 7, 1),
            COOPERATIVE_LAW_2012.at(article("3(2)")),
            Evidence.QUOTED,
            url="https://mplaw.vn/en/cooperative-law-no-232012qh13-of-november-20-2012",
        ),
        Source(date(2024, 7, 1), COOPERATIVE_LAW_2023.at(article("4")), Evidence.UNTRACED),
    ),
)

UNIT_SIZE_LAWFUL = Rule.of(
    "unit.size_lawful",
    UNIT,
    Words(
        vi="đơn vị phải có đủ số chủ sở hữu, thành viên theo loại hình",
        en="a unit have the owners or members that its form asks for",
    ),
    Words(
        vi="loại hình ghi nhận và số chủ sở hữu, thành viên ghi nhận không khớp nhau",
        en="the recorded form and the recorded owners do not agree",
    ),
    *versions(
        (
            UNIT_KIND.is_not(UnitKind.ENTERPRISE)
            | (FORM_LLC_SIZE_LAWFUL & FORM_JSC_SIZE_LAWFUL & FORM_PARTNERSHIP_SIZE_LAWFUL & FORM_SINGLE_SIZE_LAWFUL)
        )
        & COOPERATIVE_SIZE_LAWFUL
        & COOPERATIVE_UNION_SIZE_LAWFUL,
        Source(
            date(2013, 7, 1),
            ENTERPRISE_LAW_2005.at(
                Words(
                    vi="cùng các Luật Doanh nghiệp về sau và các Luật Hợp tác xã năm 2012, 2023",
                    en="with the later enterprise laws and the cooperative laws of 2012 and 2023",
                )
            ),
            Evidence.INFERRED,
            note=Words(
                vi="Gộp các loại hình lại; bắt đầu từ khi biết đủ tất cả các loại hình.",
                en="Brings the forms together; begins where all of them are known.",
            ),
        ),
    ),
)

SERVICE_UNIT_NON_PUBLIC = Rule.of(
    "service_unit.non_public",
    UNIT,
    Words(
        vi=(
            "đơn vị sự nghiệp ngoài công lập không do cơ quan nhà nước thành lập, không sử dụng vốn "
            "ngân sách nhà nước và hoạt động trong lĩnh vực được liệt kê"
        ),
        en=(
            "a non-public service unit be founded by others than a State body, without State-budget "
            "capital, in one of the listed fields"
        ),
    ),
    Words(
        vi="đơn vị là đơn vị sự nghiệp công lập hoặc loại hình khác",
        en="the unit is a public service unit or something else",
    ),
    *versions(
        FOUNDER_IS_STATE_BODY.is_(False) & FUNDED_BY_STATE_BUDGET.is_(False) & WORKS_IN_SOCIALISED_FIELD.is_(True),
        Source(
            date(2006, 5, 25),
            NON_PUBLIC_UNIT_DECREE_2006.at(article("2")),
            Evidence.QUOTED,
            note=Words(
                vi="Ngày đầu là ngày ban hành. Dùng để xác định giá trị của unit_kind.",
                en="The first day is the day of issue. Used to decide the value of unit_kind.",
            ),
        ),
    ),
)

# --- scope and forms of unit ----------------------------------------------------------------------

HOUSEHOLD_WORKERS_MAX = Dated(
    "household.workers_max",
    Words(
        vi="số lao động tối đa hộ kinh doanh được sử dụng trước khi phải đăng ký doanh nghiệp",
        en=("the largest number of workers a business household may use before it must register an enterprise"),
    ),
    versions(
        10,
        Source(
            date(2010, 6, 1),
            BUSINESS_REGISTRATION_DECREE_2010.at(article("49")),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Hộ kinh doanh không phải là doanh nghiệp. Chưa tìm được nguồn cho hai ngày; các nghị "
                    "định về sau đã đổi mức giới hạn."
                ),
                en=(
                    "A business household is not an enterprise. The two days are untraced; later decrees "
                    "changed the limit."
                ),
            ),
            until=date(2015, 10, 31),
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

RULES = (
    ENTERPRISE_STATE_OWNED,
    UNIT_LEGAL_PERSON,
    FORM_LLC_SIZE_LAWFUL,
    FORM_JSC_SIZE_LAWFUL,
    FORM_PARTNERSHIP_SIZE_LAWFUL,
    FORM_SINGLE_SIZE_LAWFUL,
    COOPERATIVE_SIZE_LAWFUL,
    COOPERATIVE_UNION_SIZE_LAWFUL,
    UNIT_SIZE_LAWFUL,
    SERVICE_UNIT_NON_PUBLIC,
)
PARAMETERS = (
    ENTERPRISE_STATE_SHARE_BOUNDARY,
    HOUSEHOLD_WORKERS_MAX,
    FORM_LLC_MEMBERS_MIN,
    FORM_LLC_MEMBERS_MAX,
    FORM_JSC_SHAREHOLDERS_MIN,
    FORM_PARTNERSHIP_PARTNERS_MIN,
    FORM_SINGLE_OWNERS,
    COOPERATIVE_MEMBERS_MIN,
    COOPERATIVE_UNION_COOPERATIVES_MIN,
)
