"""The committee of a base union: provisional, elected, its chair, its term and its congress."""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import PERSON, UNION, UNIT
from nq28model.facts.person import IS_FOREIGNER, MAY_SIGN_LABOUR_CONTRACTS, REPRESENTS_OWNER
from nq28model.facts.union import (
    APPOINTED_DELEGATES_PERCENT,
    SUPERIOR_UNION_CONSENTS,
    TERM_SHIFT_MONTHS,
    TERM_SHIFT_REQUESTED_IN_WRITING,
    UNION_MEMBERS_SCATTERED,
    UNION_MEMBERS_TOTAL,
)
from nq28model.facts.unit import (
    MONTHS_IN_OPERATION,
    UNION_COMMITTEE_DISBANDED,
    UNION_CONGRESS_NOT_HELD,
    UNION_EXISTS,
    UNION_REORGANISED,
    UNIT_KIND,
    UPPER_UNION_FOUNDS,
)
from nq28model.instruments import (
    DECREE_96_2006,
    DECREE_98_2014,
    TRADE_UNION_LAW_2024,
    UNION_CHARTER_XI_2013,
    UNION_CHARTER_XII_2020,
    UNION_CHARTER_XIII_2024,
    UNION_GUIDANCE_03_2020,
    UNION_GUIDANCE_238_2014,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import CARRIED_ON_FROM_12TH_TERM
from nq28model.rules.scope import DECREE98
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_BOLUATLAODONG_DECREE_NO_ND = "https://boluatlaodong.net/labor/13-decree-no-962006-nd-cp.htm"
_PAGE_BANQLKCN_VIEW_DETAIL_ASPX = (
    "http://banqlkcn.vinhphuc.gov.vn/noidung/tintuc/Lists/doanhnghiephoi/View_Detail.aspx?ItemID=38"
)
_PAGE_DVDN247_THU_TUC_THANH = "https://dvdn247.net/thu-tuc-thanh-lap-cong-doan-cua-cong-ty"
_PAGE_VUIT_CHU_TICH_CONG = (
    "http://vuit.org.vn/tin-tuc/t1637/chu-tich-cong-doan-co-so-voi-viec-to-chuc-dai-hoi-cong-doan-co-so.html"
)
_PAGE_ACCGROUP_HO_SO_THANH = "https://accgroup.vn/ho-so-thanh-lap-cong-doan/"
_PAGE_LAWNET_THANH_PHAN_HO = "https://lawnet.vn/en/laws/thanh-phan-ho-so-de-nghi-cong-nhan-cong-doan-co-so-gom-nhung-giay-to-gi-dieu-kien-de-duoc-thanh-lap-115847-106909.html"
_PAGE_THUVIENPHAPLUAT_CHI_DINH_BAN = "https://thuvienphapluat.vn/lao-dong-tien-luong/chi-dinh-ban-chap-hanh-lam-thoi-cong-doan-trong-nhung-truong-hop-nao-423992-26120.html"
_ITEM_9_1 = Words(vi="điểm a mục 9.1", en="item 9.1(a)")

# --- trade union ----------------------------------------------------------------------------------

CHAIR_ELIGIBLE = Rule.of(
    "union.chair.eligible",
    PERSON,
    Words(
        vi=(
            "chủ tịch công đoàn cơ sở không được là người đại diện cho chủ sở hữu hoặc người có "
            "quyền ký hợp đồng lao động"
        ),
        en=("the chair of a base union not represent the owner and not be entitled to sign labour contracts"),
    ),
    Words(
        vi="người đó không được làm chủ tịch; trưởng phòng nhân sự không có quyền đó thì được",
        en="the person cannot be chair; a personnel manager without that power may be",
    ),
    *versions(
        REPRESENTS_OWNER.is_(False) & MAY_SIGN_LABOUR_CONTRACTS.is_(False),
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="mục 5.3", en="item 5.3")),
            Evidence.QUOTED,
            url="https://thuvienphapluat.vn/phap-luat/co-duoc-phep-lam-chu-tich-cong-doan-co-so-trong-truong-hop-nguoi-do-giu-vi-tri-truong-phong-hanh-ch-327300-42889.html",
        ),
    ),
    *versions(
        REPRESENTS_OWNER.is_(False) & MAY_SIGN_LABOUR_CONTRACTS.is_(False) & IS_FOREIGNER.is_(False),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(vi="cùng mục 5.3 Hướng dẫn 03/HD-TLĐ", en="with guidance 03/HD-TLĐ item 5.3")
            ),
            Evidence.REPORTED,
            url="http://ufabetindo.in/legislature-adopts-revised-trade-union-law-post304728.vnp",
            note=Words(
                vi=(
                    "Việc người nước ngoài không được làm lãnh đạo công đoàn là theo trang thuật lại khi "
                    "Luật được thông qua; phần còn lại tiếp nối từ hướng dẫn năm 2020."
                ),
                en=(
                    "That foreigners may not lead a union is reported from the adoption of the Law; the rest "
                    "is carried on from the guidance of 2020."
                ),
            ),
        ),
    ),
)

COORDINATION_MONTHS_MAX = Dated(
    "union.coordination.months_max",
    Words(
        vi=("số tháng kể từ khi doanh nghiệp đi vào hoạt động mà công đoàn cấp trên phải phối hợp thành lập công đoàn"),
        en=(
            "the months from the start of operation within which the upper union is to have a union "
            "set up in the enterprise"
        ),
    ),
    versions(
        6,
        Source(
            date(2006, 9, 14),
            DECREE_96_2006.at(article("3(1)")),
            Evidence.QUOTED,
            url=_PAGE_BOLUATLAODONG_DECREE_NO_ND,
            note=Words(
                vi="Doanh nghiệp thuộc mọi thành phần kinh tế. Ngày đầu và ngày cuối: xem văn bản.",
                en="Enterprises of all sectors. First and last day: see the instrument.",
            ),
            until=date(2013, 4, 30),
        ),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(article("5(1)(b)")),
            Evidence.QUOTED,
            url=_PAGE_BANQLKCN_VIEW_DETAIL_ASPX,
            note=Words(
                vi=(
                    "Tính từ ngày doanh nghiệp được thành lập và đi vào hoạt động. Ràng buộc công đoàn cấp "
                    "trên, không ràng buộc người sử dụng lao động. Từ 01/5/2013 đến 09/12/2014 không có nghị "
                    "định nào quy định thời hạn."
                ),
                en=(
                    "From the day the enterprise is established and operates. Binds the upper union, not the "
                    "employer. Between 1/5/2013 and 9/12/2014 no decree set a period."
                ),
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

COORDINATION_ON_TIME = Rule.of(
    "union.coordination.on_time",
    UNIT,
    Words(
        vi=(
            "công đoàn cấp trên phối hợp với doanh nghiệp thành lập công đoàn chậm nhất sau 06 tháng "
            "kể từ khi doanh nghiệp hoạt động"
        ),
        en=("the upper union, with the enterprise, have a union set up within 6 months of the start of operation"),
    ),
    Words(
        vi=(
            "công đoàn cấp trên chậm thực hiện và có quyền chỉ định ban chấp hành lâm thời; người sử "
            "dụng lao động không vì thế mà vi phạm"
        ),
        en=("the upper union is late and may appoint a provisional committee; the employer is not in breach for it"),
    ),
    *versions(
        UNIT_KIND.is_not(UnitKind.ENTERPRISE)
        | UNION_EXISTS.is_(True)
        | (MONTHS_IN_OPERATION < COORDINATION_MONTHS_MAX),
        Source(
            date(2006, 9, 14),
            DECREE_96_2006.at(article("3(1)")),
            Evidence.QUOTED,
            url=_PAGE_BOLUATLAODONG_DECREE_NO_ND,
            until=date(2013, 4, 30),
        ),
    ),
    *versions(
        ~DECREE98 | UNION_EXISTS.is_(True) | (MONTHS_IN_OPERATION < COORDINATION_MONTHS_MAX),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(article("5(1)(b)")),
            Evidence.QUOTED,
            url=_PAGE_BANQLKCN_VIEW_DETAIL_ASPX,
            note=Words(
                vi=(
                    "Từ 01/5/2013 đến 09/12/2014 không có thời hạn ở cấp nghị định, nên không có phiên bản "
                    "cho thời gian đó."
                ),
                en="From 1/5/2013 to 9/12/2014 there was no decree-level period, so no version stands there.",
            ),
        ),
    ),
)

PROVISIONAL_COMMITTEE_MONTHS_MIN = Dated(
    "union.provisional_committee.months_min",
    Words(
        vi=(
            "số tháng mà sau đó, nếu chưa thành lập công đoàn, công đoàn cấp trên có quyền chỉ định "
            "ban chấp hành lâm thời"
        ),
        en=("the months after which, where no union was set up, the upper union may appoint a provisional committee"),
    ),
    versions(
        6,
        Source(
            date(2014, 12, 10), DECREE_98_2014.at(article("5(1)(c)")), Evidence.QUOTED, url=_PAGE_DVDN247_THU_TUC_THANH
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

PROVISIONAL_COMMITTEE_AFTER_SIX_MONTHS = Rule.of(
    "union.provisional_committee.after_six_months",
    UNIT,
    Words(
        vi=(
            "ban chấp hành công đoàn lâm thời chỉ được chỉ định do chưa có công đoàn tại doanh "
            "nghiệp, hợp tác xã sau 06 tháng hoạt động"
        ),
        en=(
            "a provisional committee be appointed for want of a union only in an enterprise or "
            "cooperative that has none after 6 months of operation"
        ),
    ),
    Words(
        vi="công đoàn cấp trên chưa có quyền chỉ định theo căn cứ này",
        en="the upper union may not appoint one on this ground yet",
    ),
    *versions(
        UNIT_KIND.is_(UnitKind.ENTERPRISE) & UNION_EXISTS.is_(False),
        Source(
            date(2006, 9, 14),
            DECREE_96_2006.at(
                Words(
                    vi="Điều 3; khoản 1 Điều 153 Bộ luật Lao động 1994, được sửa đổi năm 2002",
                    en="art. 3; Labour Code of 1994 art. 153(1) as amended in 2002",
                )
            ),
            Evidence.REPORTED,
            url="https://english.luatvietnam.vn/decree-no-96-2006-nd-cp-dated-september-14-2006-of-the-government-guiding-the-implementation-of-article-153-of-the-labor-code-regarding-provisional-19158-doc1.html",
            note=Words(
                vi=(
                    "Khi chưa thành lập được công đoàn, công đoàn địa phương hoặc công đoàn ngành chỉ định "
                    "ban chấp hành lâm thời; có phải chờ hết 06 tháng hay không là câu hỏi còn mở."
                ),
                en=(
                    "Until a union could be set up the local or sector union appointed a provisional "
                    "committee; whether it had to wait for the six months is an open question."
                ),
            ),
            until=date(2013, 4, 30),
        ),
    ),
    *versions(
        DECREE98 & UNION_EXISTS.is_(False) & (MONTHS_IN_OPERATION >= PROVISIONAL_COMMITTEE_MONTHS_MIN),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(article("5(1)(c)")),
            Evidence.QUOTED,
            url=_PAGE_DVDN247_THU_TUC_THANH,
            note=Words(
                vi=(
                    "Là quyền, không phải nghĩa vụ. Từ 01/5/2013 đến 09/12/2014 không thấy có quyền này, nên "
                    "không có phiên bản cho thời gian đó."
                ),
                en=(
                    "A power, not a duty. From 1/5/2013 to 9/12/2014 no such power is known, so no version "
                    "stands there."
                ),
            ),
        ),
    ),
)

PROVISIONAL_COMMITTEE_ON_FOUNDING = Rule.of(
    "union.provisional_committee.on_founding",
    UNIT,
    Words(
        vi=(
            "công đoàn cấp trên chỉ chỉ định ban chấp hành lâm thời khi quyết định thành lập hoặc tổ "
            "chức lại công đoàn, khi ban chấp hành bị giải tán hoặc khi không tổ chức được đại hội"
        ),
        en=(
            "the upper union appoint a provisional committee only when it decides to found or "
            "reorganise the union, when the committee was disbanded, or when the congress could not "
            "be held"
        ),
    ),
    Words(vi="không có căn cứ nào theo Điều lệ", en="none of the charter's grounds is there"),
    *versions(
        UPPER_UNION_FOUNDS.is_(True)
        | UNION_REORGANISED.is_(True)
        | UNION_COMMITTEE_DISBANDED.is_(True)
        | UNION_CONGRESS_NOT_HELD.is_(True),
        Source(
            date(2014, 12, 10),
            UNION_GUIDANCE_238_2014.at(Words(vi="chưa thấy mục này", en="item not seen")),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Theo thực tiễn: tháng 9/2019, một liên đoàn lao động thị xã thành lập công đoàn của 05 "
                    "trường mầm non tư thục và chỉ định ban chấp hành lâm thời, ngoài Nghị định năm 2014."
                ),
                en=(
                    "From practice: in September 2019 a town federation founded a union of five private "
                    "kindergartens and appointed its provisional committee, outside the decree of 2014."
                ),
            ),
        ),
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(
                Words(
                    vi="mục 9.2; điểm b khoản 1 Điều 11 Điều lệ khóa XII",
                    en="item 9.2; charter of the 12th term art. 11(1)(b)",
                )
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_CHI_DINH_BAN,
            note=Words(
                vi=(
                    "Ở mọi loại đơn vị, kể cả trường học. Coi là vẫn tiếp tục theo Điều lệ khóa XIII: năm "
                    "2025, khi thành lập công đoàn, Liên đoàn Lao động thành phố chỉ định ban chấp hành lâm "
                    "thời gồm ba người."
                ),
                en=(
                    "In every kind of unit, schools included. Taken to go on under the charter of the 13th "
                    "term: in 2025 the city federation appointed three-member provisional committees when it "
                    "founded unions."
                ),
            ),
        ),
    ),
)

PROVISIONAL_COMMITTEE_APPOINTABLE = Rule.of(
    "union.provisional_committee.appointable",
    UNIT,
    Words(
        vi=("ban chấp hành công đoàn lâm thời được chỉ định khi có căn cứ theo pháp luật hoặc Điều lệ Công đoàn"),
        en="a provisional committee be appointed on a ground that the law or the charter gives",
    ),
    Words(
        vi=("công đoàn cấp trên chưa có quyền chỉ định; người lao động vẫn có thể tự thành lập công đoàn"),
        en="the upper union may not appoint one; the workers may still found a union themselves",
    ),
    *versions(
        PROVISIONAL_COMMITTEE_AFTER_SIX_MONTHS,
        Source(date(2006, 9, 14), DECREE_96_2006.at(article("3")), Evidence.REPORTED, until=date(2013, 4, 30)),
    ),
    *versions(
        PROVISIONAL_COMMITTEE_AFTER_SIX_MONTHS | PROVISIONAL_COMMITTEE_ON_FOUNDING,
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(
                Words(
                    vi="điểm c khoản 1 Điều 5; các căn cứ riêng của Điều lệ: theo thực tiễn",
                    en="art. 5(1)(c); on the charter's own grounds: practice",
                )
            ),
            Evidence.INFERRED,
            url=_PAGE_DVDN247_THU_TUC_THANH,
            note=Words(
                vi=(
                    "Căn cứ của Nghị định được trích nguyên văn; các căn cứ theo Điều lệ khóa XI được suy ra "
                    "từ thực tiễn. Không có phiên bản từ 01/5/2013 đến 09/12/2014."
                ),
                en=(
                    "The decree's ground is quoted; the grounds that the charter of the 11th term gave are "
                    "inferred from practice. No version stands from 1/5/2013 to 9/12/2014."
                ),
            ),
        ),
        Source(
            date(2020, 2, 20),
            DECREE_98_2014.at(
                Words(
                    vi="điểm c khoản 1 Điều 5; mục 9.2 Hướng dẫn 03/HD-TLĐ",
                    en="art. 5(1)(c); guidance 03/HD-TLĐ item 9.2",
                )
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_CHI_DINH_BAN,
        ),
    ),
)

_SINCE_UNION_CHARTER_XII_2020_8 = (
    Source(
        date(2020, 2, 3),
        UNION_CHARTER_XII_2020.at(article("8(2)")),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/52C6B-hd-khi-nao-to-chuc-dai-hoi-cong-doan-cac-cap.html",
    ),
    Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
)

TERM_SHIFT_MONTHS_MAX = Dated(
    "union.term.shift_months_max",
    Words(
        vi=("số tháng tối đa công đoàn cấp trên được kéo dài hoặc rút ngắn nhiệm kỳ của công đoàn cấp dưới"),
        en="the most months by which the superior may lengthen or shorten a subordinate union's term",
    ),
    versions(30, *_SINCE_UNION_CHARTER_XII_2020_8),
    unit=Words(vi="tháng", en="months"),
)

TERM_SHIFT_ALLOWED = Rule.of(
    "union.term.shift_allowed",
    UNION,
    Words(
        vi=(
            "nhiệm kỳ công đoàn chỉ được kéo dài hoặc rút ngắn tối đa 30 tháng, khi có đề nghị bằng "
            "văn bản và công đoàn cấp trên đồng ý"
        ),
        en=("a union's term be moved by at most 30 months, on its written request and with the upper union's consent"),
    ),
    Words(vi="đại hội được tổ chức đúng nhiệm kỳ", en="the congress keeps its date"),
    *versions(
        (TERM_SHIFT_MONTHS <= TERM_SHIFT_MONTHS_MAX)
        & TERM_SHIFT_REQUESTED_IN_WRITING.is_(True)
        & SUPERIOR_UNION_CONSENTS.is_(True),
        *_SINCE_UNION_CHARTER_XII_2020_8,
    ),
)

CONGRESS_DELEGATES_FROM = Dated(
    "union.congress.delegates_from",
    Words(
        vi="số đoàn viên từ đó công đoàn cơ sở được tổ chức đại hội đại biểu",
        en=("the number of members from which a base union may hold a congress of delegates instead of all members"),
    ),
    versions(
        150,
        Source(
            date(2013, 7, 30),
            UNION_CHARTER_XI_2013.at(),
            Evidence.REPORTED,
            url=_PAGE_VUIT_CHU_TICH_CONG,
            note=Words(
                vi=(
                    "Theo trang thuật lại năm 2015 và 2017; coi là áp dụng suốt thời gian của Điều lệ khóa "
                    "XI. Ít hơn số này: đại hội toàn thể đoàn viên."
                ),
                en=(
                    "Reported in 2015 and 2017; taken to hold for the whole of the 11th term's charter. "
                    "Fewer than this: a congress of all members."
                ),
            ),
        ),
        Source(date(2020, 2, 3), UNION_CHARTER_XII_2020.at(), Evidence.UNTRACED),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

CONGRESS_DELEGATES_ALLOWED = Rule.of(
    "union.congress.delegates_allowed",
    UNION,
    Words(
        vi=(
            "đại hội đại biểu chỉ được tổ chức khi công đoàn cơ sở có từ 150 đoàn viên trở lên, hoặc "
            "ít hơn nhưng đoàn viên phân tán và công đoàn cấp trên đồng ý"
        ),
        en=(
            "a congress of delegates be held by a union of 150 members or more, or by a smaller one "
            "whose members are scattered if the upper union consents"
        ),
    ),
    Words(vi="tổ chức đại hội toàn thể đoàn viên", en="a congress of all members is held"),
    *versions(
        (UNION_MEMBERS_TOTAL >= CONGRESS_DELEGATES_FROM)
        | (UNION_MEMBERS_SCATTERED.is_(True) & SUPERIOR_UNION_CONSENTS.is_(True)),
        Source(date(2013, 7, 30), UNION_CHARTER_XI_2013.at(), Evidence.REPORTED, url=_PAGE_VUIT_CHU_TICH_CONG),
        Source(date(2020, 2, 3), UNION_CHARTER_XII_2020.at(), Evidence.UNTRACED),
    ),
)

_SINCE_UNION_CHARTER_XII_2020_8_2 = (
    Source(date(2020, 2, 3), UNION_CHARTER_XII_2020.at(article("8(4)(c)")), Evidence.QUOTED),
    Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
)

CONGRESS_APPOINTED_DELEGATES_PERCENT_MAX = Dated(
    "union.congress.appointed_delegates_percent_max",
    Words(
        vi="tỷ lệ tối đa đại biểu chỉ định trong đại hội công đoàn",
        en="the largest share of delegates to a trade union congress who may be appointed",
    ),
    versions(5, *_SINCE_UNION_CHARTER_XII_2020_8_2),
    unit=Words(vi="phần trăm", en="percent"),
)

CONGRESS_APPOINTED_DELEGATES_WITHIN = Rule.of(
    "union.congress.appointed_delegates_within",
    UNION,
    Words(
        vi="đại biểu chỉ định không quá 5% tổng số đại biểu được triệu tập",
        en="appointed delegates be at most 5 % of the delegates",
    ),
    Words(vi="không được chỉ định số đại biểu vượt quá", en="the delegates beyond the share may not be appointed"),
    *versions(
        APPOINTED_DELEGATES_PERCENT <= CONGRESS_APPOINTED_DELEGATES_PERCENT_MAX, *_SINCE_UNION_CHARTER_XII_2020_8_2
    ),
)

CONTROL_COMMITTEE_MEMBERS_ABOVE = Dated(
    "union.control_committee.members_above",
    Words(
        vi="số đoàn viên mà trên mức đó công đoàn cơ sở bầu ủy ban kiểm tra",
        en="the number of members above which a base union elects a control committee",
    ),
    versions(
        30,
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(),
            Evidence.REPORTED,
            url=_PAGE_ACCGROUP_HO_SO_THANH,
            note=Words(
                vi=(
                    "Theo trang thuật lại là «trên 30» trong danh mục hồ sơ thành lập công đoàn; chưa rõ "
                    "đúng 30 có đủ không."
                ),
                en=(
                    "Reported as «more than 30» in the list of papers for founding a union; whether exactly "
                    "30 is enough is not known."
                ),
            ),
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

CONTROL_COMMITTEE_DUE = Rule.of(
    "union.control_committee.due",
    UNION,
    Words(
        vi="công đoàn cơ sở có trên 30 đoàn viên bầu ủy ban kiểm tra",
        en="a base union of more than 30 members elect a control committee",
    ),
    Words(vi="không bầu ủy ban kiểm tra", en="no control committee is elected"),
    *versions(
        UNION_MEMBERS_TOTAL > CONTROL_COMMITTEE_MEMBERS_ABOVE,
        Source(date(2020, 2, 20), UNION_GUIDANCE_03_2020.at(), Evidence.REPORTED, url=_PAGE_ACCGROUP_HO_SO_THANH),
    ),
)

TERM_MONTHS = Dated(
    "union.term.months",
    Words(vi="nhiệm kỳ đại hội công đoàn các cấp", en="the term of a trade union congress at every level"),
    versions(
        60,
        Source(
            date(2020, 2, 3),
            UNION_CHARTER_XII_2020.at(article("8(2)")),
            Evidence.QUOTED,
            url="https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/tien-te--ngan-hang/what-draft-laws-were-passed-by-the-national-assembly-at-the-6th-session-of-the-national-assembly-in-vietnam-398438",
            note=Words(
                vi="Năm năm. Theo Điều lệ khóa XI, công đoàn cơ sở đại hội năm năm một lần hoặc hai lần.",
                en=(
                    "Five years. Under the charter of the 11th term base unions held congresses once or "
                    "twice in five years."
                ),
            ),
        ),
        Source(date(2024, 12, 25), UNION_CHARTER_XIII_2024.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_12TH_TERM),
    ),
    unit=Words(vi="tháng", en="months"),
)

COMMITTEE_CHAIR_ONLY_BELOW = Dated(
    "union.committee.chair_only_below",
    Words(
        vi="số đoàn viên mà dưới mức đó công đoàn cơ sở chỉ bầu chủ tịch, không bầu ban chấp hành",
        en="the number of members below which a base union elects only a chair and no committee",
    ),
    versions(10, Source(date(2020, 2, 20), UNION_GUIDANCE_03_2020.at(_ITEM_9_1), Evidence.QUOTED)),
    unit=Words(vi="đoàn viên", en="members"),
)

_SINCE_UNION_GUIDANCE_03_2020_ITEM = (
    Source(
        date(2020, 2, 20),
        UNION_GUIDANCE_03_2020.at(_ITEM_9_1),
        Evidence.QUOTED,
        url="https://thanglon39.com/ban-chap-hanh-cong-doan-co-so-bao-nhieu-nguoi/",
    ),
)

COMMITTEE_MEMBERS_MIN = Dated(
    "union.committee.members_min",
    Words(vi="số ủy viên ban chấp hành công đoàn cơ sở tối thiểu", en="the fewest members of a base union's committee"),
    versions(3, *_SINCE_UNION_GUIDANCE_03_2020_ITEM),
    unit=Words(vi="cấp ủy viên", en="committee members"),
)

COMMITTEE_MEMBERS_MAX = Dated(
    "union.committee.members_max",
    Words(vi="số ủy viên ban chấp hành công đoàn cơ sở tối đa", en="the most members of a base union's committee"),
    versions(15, *_SINCE_UNION_GUIDANCE_03_2020_ITEM),
    unit=Words(vi="cấp ủy viên", en="committee members"),
)

COMMITTEE_LARGE_FROM = Dated(
    "union.committee.large_from",
    Words(
        vi="số đoàn viên từ đó ban chấp hành công đoàn cơ sở được tăng thêm ủy viên",
        en="the number of members from which the committee of a base union may be larger",
    ),
    versions(3000, *_SINCE_UNION_GUIDANCE_03_2020_ITEM),
    unit=Words(vi="đoàn viên", en="members"),
)

COMMITTEE_MEMBERS_MAX_LARGE = Dated(
    "union.committee.members_max_large",
    Words(
        vi="số ủy viên ban chấp hành tối đa của công đoàn cơ sở đông đoàn viên",
        en="the most members of the committee of a large base union",
    ),
    versions(19, *_SINCE_UNION_GUIDANCE_03_2020_ITEM),
    unit=Words(vi="cấp ủy viên", en="committee members"),
)

RECOGNITION_COMMITTEE_MEETING_DAYS = Dated(
    "union.recognition.committee_meeting_days",
    Words(
        vi="số ngày sau đại hội thành lập mà ban chấp hành mới phải họp để bầu các chức danh",
        en=("the days after the founding congress within which the new committee meets to elect its officers"),
    ),
    versions(
        10,
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="điểm a mục 12.3", en="item 12.3(a)")),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_THANH_PHAN_HO,
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

RECOGNITION_FILING_DAYS = Dated(
    "union.recognition.filing_days",
    Words(
        vi=("số ngày sau đại hội thành lập mà hồ sơ đề nghị công nhận phải được gửi công đoàn cấp trên"),
        en=(
            "the days after the founding congress within which the file asking for recognition is "
            "sent to the upper union"
        ),
    ),
    versions(
        15,
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="điểm b mục 12.3", en="item 12.3(b)")),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_THANH_PHAN_HO,
            note=Words(
                vi="Chưa rõ công đoàn cấp trên phải quyết định trong bao nhiêu ngày.",
                en="The days within which the upper union decides are not known.",
            ),
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

RULES = (
    CHAIR_ELIGIBLE,
    COORDINATION_ON_TIME,
    PROVISIONAL_COMMITTEE_AFTER_SIX_MONTHS,
    PROVISIONAL_COMMITTEE_ON_FOUNDING,
    PROVISIONAL_COMMITTEE_APPOINTABLE,
    TERM_SHIFT_ALLOWED,
    CONGRESS_DELEGATES_ALLOWED,
    CONGRESS_APPOINTED_DELEGATES_WITHIN,
    CONTROL_COMMITTEE_DUE,
)
PARAMETERS = (
    COORDINATION_MONTHS_MAX,
    PROVISIONAL_COMMITTEE_MONTHS_MIN,
    TERM_MONTHS,
    TERM_SHIFT_MONTHS_MAX,
    CONGRESS_DELEGATES_FROM,
    CONGRESS_APPOINTED_DELEGATES_PERCENT_MAX,
    CONTROL_COMMITTEE_MEMBERS_ABOVE,
    COMMITTEE_CHAIR_ONLY_BELOW,
    COMMITTEE_MEMBERS_MIN,
    COMMITTEE_MEMBERS_MAX,
    COMMITTEE_LARGE_FROM,
    COMMITTEE_MEMBERS_MAX_LARGE,
    RECOGNITION_COMMITTEE_MEETING_DAYS,
    RECOGNITION_FILING_DAYS,
)
