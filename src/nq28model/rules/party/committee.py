"""What an organisation elects: cell committees, secretaries, standing committees, inspection."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.facts import ORGANISATION
from nq28model.facts.organisation import (
    CELL_COMMITTEE_MEMBERS,
    COMMITTEE_APPOINTED_BY_SUPERIOR,
    COMMITTEE_MEMBERS,
    DEPUTY_SECRETARIES,
    FAILED_BALLOTS,
    HAS_CELL_COMMITTEE,
    HAS_INSPECTION_COMMISSION,
    HAS_SECRETARY,
    HAS_STANDING_COMMITTEE,
    INSPECTION_FIRST_METHOD,
    INSPECTION_MEMBER_ASSIGNED,
    OFFICIAL_MEMBERS,
    ORGANISATION_EVENT,
    ORGANISATION_FORM,
    STANDING_SHARE,
)
from nq28model.facts.vocabularies import InspectionFirstMethod, OrganisationEvent, OrganisationForm
from nq28model.instruments import (
    CHARTER_2006,
    CHARTER_2011,
    REGULATION_20_2026,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
    REGULATION_296_2025,
)
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294,
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    CHARTER_STANDS_2026,
    FROM_EXAM_BANK,
    PILOT_IN_EXAM_BANK,
    PUT_TOGETHER,
    REGULATIONS_OF_2026_NOT_SEEN,
    STANDS_BEFORE_AND_AFTER,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_DANGCONGSAN_VE_VIEC_BAU = "https://dangcongsan.vn/ban-doc/hoi-dap/ve-viec-bau-cap-uy-76136.html"
_PAGE_THUVIENPHAPLUAT_C_HD_CHI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html"
_PAGE_THUVIENPHAPLUAT_AB_HD_CHI = (
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/54AB4-hd-chi-bo-dang-co-bat-buoc-phai-co-chi-uy.html"
)
_PAGE_XAYDUNGCHINHSACH_THI_DIEM_DAI = (
    "https://xaydungchinhsach.chinhphu.vn/thi-diem-dai-hoi-chi-bo-5-nam-mot-lan-119250603053006617.htm"
)
_PAGE_THUVIENPHAPLUAT_B_B_HD = (
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/4B40B-hd-mot-chi-bo-dang-co-bao-nhieu-chi-uy-vien.html"
)
_PAGE_CAMAU_CHI_TIET_HOI = "http://camau.dcs.vn/chi-tiet-hoi-dap-27"
_PAGE_DANGCONGSAN_VE_UY_BAN = (
    "http://dangcongsan.vn/ban-doc/hoi-dap/ve-uy-ban-kiem-tra-o-nhung-to-chuc-dang-moi-thanh-lap-435478.html"
)
_CHARTER_ART_24_4 = Words(vi="về khoản 4 Điều 24 Điều lệ Đảng", en="on Charter Art. 24(4)")
_POINT_16_5_CHARTER_ART = Words(vi="điểm 16.5 (khoản 5 Điều 13 Điều lệ Đảng)", en="point 16.5 (Charter Art. 13(5))")
_POINT_16_5 = Words(vi="điểm 16.5", en="point 16.5")
_CARRIED_29_QD_TW = Words(vi="Tiếp nối từ Quy định 29-QĐ/TW.", en="Carried on from 29-QĐ/TW.")

# --- structure ------------------------------------------------------------------------------------

CELL_COMMITTEE_THRESHOLD = Dated(
    "party.cell.committee_threshold",
    Words(
        vi="số đảng viên chính thức từ đó chi bộ bầu chi ủy",
        en="number of official members from which a cell elects a committee",
    ),
    versions(
        9,
        Source(
            date(2006, 4, 25),
            CHARTER_2006.at(article("24(4)")),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_VE_VIEC_BAU,
            note=Words(
                vi="Ngày đầu là ngày thông qua, chưa tìm được nguồn.",
                en="The first day is the untraced day of adoption.",
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("24(4)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
                note=Words(
                    vi=(
                        "Một trang in «dưới chín đảng viên», không có «chính thức»; Điều lệ và Quy định "
                        "294-QĐ/TW viết «chính thức»."
                    ),
                    en=(
                        "One page prints «under nine members» without «official»; the Charter and 294-QĐ/TW say "
                        "official."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="đảng viên chính thức", en="official members"),
)

# «Chi bộ có từ chín đảng viên chính thức trở lên bầu chi ủy»
CELL_COMMITTEE_REQUIRED = Rule.of(
    "party.cell.committee_required",
    ORGANISATION,
    Words(
        vi="chi bộ có từ chín đảng viên chính thức trở lên bầu chi ủy",
        en="a cell elects a committee once it has nine official members",
    ),
    Words(
        vi="chi bộ bầu bí thư; nếu cần thì bầu phó bí thư",
        en="the cell elects a secretary, and a deputy only if needed",
    ),
    *versions(
        OFFICIAL_MEMBERS >= CELL_COMMITTEE_THRESHOLD,
        Source(
            date(2006, 4, 25),
            CHARTER_2006.at(article("24(4)"), kept_by=(CHARTER_2011,)),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_VE_VIEC_BAU,
            note=Words(
                vi="Đạt đúng khi chi bộ phải có chi ủy.", en="Holds exactly where a cell committee is called for."
            ),
        ),
        Source(
            date(2026, 4, 8),
            CHARTER_2011.at(article("24(4)")),
            Evidence.REPORTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
            note=CHARTER_STANDS_2026,
        ),
    ),
)

_SINCE_CHARTER_2006_24_4 = (
    Source(
        date(2006, 4, 25),
        CHARTER_2006.at(article("24(4)"), kept_by=(CHARTER_2011,)),
        Evidence.QUOTED,
        url=_PAGE_DANGCONGSAN_VE_VIEC_BAU,
    ),
    Source(
        date(2026, 4, 8),
        CHARTER_2011.at(article("24(4)")),
        Evidence.REPORTED,
        url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
        note=CHARTER_STANDS_2026,
    ),
)

CELL_COMMITTEE_IN_PLACE = Rule.of(
    "party.cell.committee_in_place",
    ORGANISATION,
    Words(vi="chi bộ thuộc diện phải có chi ủy thì có chi ủy", en="a cell that needs a committee has one"),
    Words(
        vi="chi bộ bầu chi ủy, khi thật cần thiết thì cấp ủy cấp trên trực tiếp chỉ định",
        en="the cell elects its committee, or in case of real need the superior appoints it",
    ),
    *versions(~CELL_COMMITTEE_REQUIRED | HAS_CELL_COMMITTEE.is_(True), *_SINCE_CHARTER_2006_24_4),
)

CELL_COMMITTEE_MAXIMUM = Dated(
    "party.cell.committee_maximum",
    Words(vi="số chi ủy viên nhiều nhất", en="most members of a cell committee"),
    versions(
        7,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_CHARTER_ART_24_4),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_AB_HD_CHI,
            note=Words(
                vi="Các trang không thống nhất về số mục, 22 hay 24.",
                en="Pages differ on the section number, 22 or 24.",
            ),
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_CHARTER_ART_24_4, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=STANDS_BEFORE_AND_AFTER,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_CHARTER_ART_24_4),
                Evidence.QUOTED,
                url=_PAGE_XAYDUNGCHINHSACH_THI_DIEM_DAI,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="cấp ủy viên", en="committee members"),
)

CELL_COMMITTEE_SIZE = Rule.of(
    "party.cell.committee_size",
    ORGANISATION,
    Words(vi="chi ủy không quá bảy ủy viên", en="a cell committee has no more than seven members"),
    Words(vi="không bầu quá số lượng quy định", en="the surplus seats are not filled"),
    *versions(
        CELL_COMMITTEE_MEMBERS <= CELL_COMMITTEE_MAXIMUM,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_CHARTER_ART_24_4),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_AB_HD_CHI,
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_CHARTER_ART_24_4, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=STANDS_BEFORE_AND_AFTER,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_CHARTER_ART_24_4),
                Evidence.QUOTED,
                url=_PAGE_XAYDUNGCHINHSACH_THI_DIEM_DAI,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

CELL_SECRETARY_IN_PLACE = Rule.of(
    "party.cell.secretary_in_place",
    ORGANISATION,
    Words(vi="chi bộ có bí thư", en="every cell has a secretary"),
    Words(
        vi="chi bộ bầu bí thư, hoặc cấp ủy cấp trên chỉ định sau ba lần bầu không đạt",
        en="the cell elects one, or the superior names one after three failed ballots",
    ),
    *versions(HAS_SECRETARY.is_(True), *_SINCE_CHARTER_2006_24_4),
)

CELL_DEPUTIES_MAXIMUM = Dated(
    "party.cell.deputies_maximum",
    Words(vi="số phó bí thư chi bộ nhiều nhất", en="most deputy secretaries of a cell"),
    versions(
        1,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_CHARTER_ART_24_4),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_B_B_HD,
            note=Words(
                vi="Dưới chín đảng viên chính thức thì chỉ bầu phó bí thư khi cần.",
                en="Below nine official members a deputy is elected only if needed.",
            ),
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_CHARTER_ART_24_4, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=STANDS_BEFORE_AND_AFTER,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_CHARTER_ART_24_4),
                Evidence.QUOTED,
                url=_PAGE_XAYDUNGCHINHSACH_THI_DIEM_DAI,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

_SINCE_REGULATION_29_2016_CHARTER_24 = (
    Source(
        date(2016, 7, 25), REGULATION_29_2016.at(_CHARTER_ART_24_4), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_B_B_HD
    ),
    Source(
        date(2021, 7, 30),
        REGULATION_24_2021.at(_CHARTER_ART_24_4, kept_by=(REGULATION_232_2025,)),
        Evidence.INFERRED,
        note=STANDS_BEFORE_AND_AFTER,
    ),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1),
            REGULATION_294_2025.at(_CHARTER_ART_24_4),
            Evidence.QUOTED,
            url=_PAGE_XAYDUNGCHINHSACH_THI_DIEM_DAI,
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

CELL_DEPUTIES_IN_BOUNDS = Rule.of(
    "party.cell.deputies_in_bounds",
    ORGANISATION,
    Words(vi="chi bộ có không quá một phó bí thư", en="a cell has no more than one deputy secretary"),
    Words(vi="không bầu quá số lượng quy định", en="the surplus post is not filled"),
    *versions(DEPUTY_SECRETARIES <= CELL_DEPUTIES_MAXIMUM, *_SINCE_REGULATION_29_2016_CHARTER_24),
)

CELL_FAILED_BALLOTS = Dated(
    "party.cell.failed_ballots",
    Words(
        vi="số lần bầu không đạt để cấp trên chỉ định bí thư chi bộ",
        en="failed ballots after which the superior committee may name a secretary",
    ),
    versions(3, *_SINCE_REGULATION_29_2016_CHARTER_24),
    unit=Words(vi="lần bầu", en="ballots"),
)

CELL_SECRETARY_NAMEABLE = Rule.of(
    "party.cell.secretary_nameable",
    ORGANISATION,
    Words(
        vi=("cấp ủy cấp trên chỉ định bí thư chi bộ sau khi bầu đến lần thứ ba không có người trúng cử"),
        en="the superior committee names a secretary only after three failed ballots",
    ),
    Words(vi="chi bộ tiếp tục bầu", en="the cell votes again"),
    *versions(FAILED_BALLOTS >= CELL_FAILED_BALLOTS, *_SINCE_REGULATION_29_2016_CHARTER_24),
)

CELL_LEADERSHIP_IN_ORDER = Rule.of(
    "party.cell.leadership_in_order",
    ORGANISATION,
    Words(
        vi="bí thư, phó bí thư và chi ủy của chi bộ phù hợp với số đảng viên chính thức",
        en=("the cell's secretary, deputy and committee are as its number of official members calls for"),
    ),
    Words(vi="chi bộ kiện toàn chức danh còn thiếu", en="the missing posts are filled at a meeting of the cell"),
    *versions(
        CELL_SECRETARY_IN_PLACE
        & CELL_DEPUTIES_IN_BOUNDS
        & CELL_COMMITTEE_IN_PLACE
        & (~CELL_COMMITTEE_REQUIRED | CELL_COMMITTEE_SIZE),
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                CHARTER_2011.at(Words(vi="khoản 4 Điều 24, theo quy định thi hành", en="Art. 24(4), as implemented")),
                Evidence.INFERRED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_CHI,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

COMMITTEE_STANDING_THRESHOLD = Dated(
    "party.committee.standing_threshold",
    Words(
        vi="số ủy viên từ đó đảng ủy cơ sở bầu ban thường vụ",
        en=("number of committee members from which a grassroots committee elects a standing committee"),
    ),
    versions(
        9,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("22(5)")),
                Evidence.QUOTED,
                url=_PAGE_CAMAU_CHI_TIET_HOI,
                note=Words(
                    vi=(
                        "Trang dẫn in «chín đảng viên» nhưng áp dụng cho cấp ủy viên. Nơi đại hội cấp xã bầu "
                        "được ít hơn, cấp trên có thể chỉ định thêm để bầu được ban thường vụ (điểm 15.1 Hướng "
                        "dẫn 01-HD/TW năm 2016)."
                    ),
                    en=(
                        "The page prints «nine members» but applies it to committee members. Where a commune "
                        "congress elected fewer, the superior may appoint more so that a standing committee can "
                        "be elected (01-HD/TW of 2016, point 15.1)."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="cấp ủy viên", en="committee members"),
)

_SINCE_CHARTER_2011_22_5 = (
    *carried_past_april_2026(
        Source(date(2011, 1, 19), CHARTER_2011.at(article("22(5)")), Evidence.QUOTED, url=_PAGE_CAMAU_CHI_TIET_HOI),
        note=CHARTER_STANDS_2026,
    ),
)

COMMITTEE_STANDING_COMMITTEE_REQUIRED = Rule.of(
    "party.committee.standing_committee_required",
    ORGANISATION,
    Words(
        vi="đảng ủy cơ sở có từ chín ủy viên trở lên bầu ban thường vụ",
        en="a grassroots committee elects a standing committee once it has nine members",
    ),
    Words(vi="chỉ bầu bí thư, phó bí thư", en="only a secretary and a deputy are elected"),
    *versions(COMMITTEE_MEMBERS >= COMMITTEE_STANDING_THRESHOLD, *_SINCE_CHARTER_2011_22_5),
)

COMMITTEE_STANDING_COMMITTEE_IN_PLACE = Rule.of(
    "party.committee.standing_committee_in_place",
    ORGANISATION,
    Words(
        vi="đảng ủy cơ sở thuộc diện phải có ban thường vụ thì có ban thường vụ",
        en="a grassroots committee that needs a standing committee has one",
    ),
    Words(vi="đảng ủy bầu ban thường vụ", en="the committee elects one"),
    *versions(~COMMITTEE_STANDING_COMMITTEE_REQUIRED | HAS_STANDING_COMMITTEE.is_(True), *_SINCE_CHARTER_2011_22_5),
)

_SINCE_REGULATION_29_2016 = (
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(
            kept_by=(
                REGULATION_24_2021,
                REGULATION_232_2025,
                REGULATION_294_2025,
            )
        ),
        Evidence.UNTRACED,
    ),
    Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.UNTRACED, note=CARRIED_ON_FROM_294),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
)

COMMITTEE_STANDING_MAXIMUM_SHARE = Dated(
    "party.committee.standing_maximum_share",
    Words(
        vi="tỷ lệ ủy viên ban thường vụ nhiều nhất so với số cấp ủy viên",
        en="largest share of a committee that sits on its standing committee",
    ),
    versions(Fraction(1, 3), *_SINCE_REGULATION_29_2016),
    unit=Words(vi="tỷ lệ", en="fraction"),
)

COMMITTEE_STANDING_SIZE = Rule.of(
    "party.committee.standing_size",
    ORGANISATION,
    Words(
        vi="số ủy viên ban thường vụ không quá một phần ba số cấp ủy viên",
        en="the standing committee is no more than a third of the committee",
    ),
    Words(vi="bầu ít ủy viên ban thường vụ hơn", en="fewer are elected to it"),
    *versions(STANDING_SHARE <= COMMITTEE_STANDING_MAXIMUM_SHARE, *_SINCE_REGULATION_29_2016),
)

COMMITTEE_APPOINTMENT_EVENTS: Dated[tuple[str, ...]] = Dated(
    "party.committee.appointment_events",
    Words(
        vi="các trường hợp cấp trên trực tiếp chỉ định cấp ủy",
        en="changes after which the direct superior appoints the committee",
    ),
    versions(
        (
            OrganisationEvent.FOUNDING,
            OrganisationEvent.SPLIT,
            OrganisationEvent.CONSOLIDATION,
            OrganisationEvent.MERGER,
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_16_5_CHARTER_ART),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_VE_UY_BAN,
            note=Words(
                vi=(
                    "Cấp ủy được chỉ định là cấp ủy chính thức, không phải cấp ủy lâm thời; nhiệm kỳ đầu "
                    "không nhất thiết đủ năm năm. Việc chỉ chuyển giao không có trong danh mục."
                ),
                en=(
                    "The committee appointed is the official one, not a provisional one; its first term need "
                    "not last five years. A mere transfer is not in the list."
                ),
            ),
        ),
        *carried_past_april_2026(
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(
                    _POINT_16_5_CHARTER_ART,
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
    ),
    unit=Words(vi="sự kiện tổ chức", en="organisation events"),
)

COMMITTEE_APPOINTED_ON_NEW_STRUCTURE = Rule.of(
    "party.committee.appointed_on_new_structure",
    ORGANISATION,
    Words(
        vi=(
            "khi lập mới, chia tách, hợp nhất, sáp nhập, cấp ủy cấp trên trực tiếp chỉ định cấp ủy "
            "chính thức, bí thư, phó bí thư, ban thường vụ"
        ),
        en=(
            "after a founding, split, consolidation or merger the direct superior appoints the "
            "official committee, its secretary, deputies and standing committee"
        ),
    ),
    Words(vi="tổ chức đảng chưa có cấp ủy theo quy định", en="the organisation has no committee the law knows"),
    *versions(
        ~ORGANISATION_EVENT.is_among(COMMITTEE_APPOINTMENT_EVENTS) | COMMITTEE_APPOINTED_BY_SUPERIOR.is_(True),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_16_5_CHARTER_ART),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_VE_UY_BAN,
            note=Words(vi="Nhiệm kỳ đầu không nhất thiết đủ năm năm.", en="The first term need not last five years."),
        ),
        *carried_past_april_2026(
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(
                    _POINT_16_5_CHARTER_ART,
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
    ),
)

INSPECTION_FORMS: Dated[tuple[str, ...]] = Dated(
    "party.inspection.forms",
    Words(
        vi="các loại hình tổ chức đảng có ủy ban kiểm tra",
        en="kinds of organisation whose committee has an inspection commission",
    ),
    versions(
        (
            OrganisationForm.GRASSROOTS_BODY,
            OrganisationForm.UPPER_GRASSROOTS_BODY,
        ),
        Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_16_5), Evidence.QUOTED, url=_PAGE_DANGCONGSAN_VE_UY_BAN),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=Words(
                vi="Tiếp nối từ Quy định 29-QĐ/TW; Quy định 296-QĐ/TW cũng viết như vậy.",
                en="Carried on from 29-QĐ/TW; 296-QĐ/TW says the same.",
            ),
        ),
        *carried_past_april_2026(
            Source(date(2025, 5, 30), REGULATION_296_2025.at(article("7")), Evidence.REPORTED, note=FROM_EXAM_BANK)
        ),
    ),
    unit=Words(vi="loại hình tổ chức đảng", en="organisation forms"),
)

INSPECTION_COMMISSION_LEVEL = Rule.of(
    "party.inspection.commission_level",
    ORGANISATION,
    Words(
        vi="ủy ban kiểm tra được lập từ đảng ủy cơ sở trở lên",
        en="only grassroots committees and those above them have an inspection commission",
    ),
    Words(
        vi="chi bộ, đảng bộ bộ phận phân công một cấp ủy viên phụ trách công tác kiểm tra",
        en="a cell or sectional body assigns one committee member to inspection instead",
    ),
    *versions(
        HAS_INSPECTION_COMMISSION.is_(False) | ORGANISATION_FORM.is_among(INSPECTION_FORMS),
        Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_16_5), Evidence.QUOTED, url=_PAGE_DANGCONGSAN_VE_UY_BAN),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_16_5, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=_CARRIED_29_QD_TW,
        ),
        *carried_past_april_2026(
            Source(date(2025, 5, 30), REGULATION_296_2025.at(article("7")), Evidence.REPORTED, note=FROM_EXAM_BANK)
        ),
    ),
)

INSPECTION_MEMBER_IN_PLACE = Rule.of(
    "party.inspection.member_assigned",
    ORGANISATION,
    Words(
        vi="chi bộ, đảng bộ bộ phận không có ủy ban kiểm tra thì phân công một cấp ủy viên phụ trách",
        en="a cell or sectional body without a commission assigns one committee member to inspection",
    ),
    Words(vi="phân công một cấp ủy viên phụ trách", en="one is assigned"),
    *versions(
        ORGANISATION_FORM.is_among(INSPECTION_FORMS) | INSPECTION_MEMBER_ASSIGNED.is_(True),
        Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_16_5), Evidence.QUOTED, url=_PAGE_DANGCONGSAN_VE_UY_BAN),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_16_5, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=_CARRIED_29_QD_TW,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 5, 30),
                REGULATION_296_2025.at(article("7")),
                Evidence.INFERRED,
                note=Words(
                    vi="Tiếp nối từ Quy định 29-QĐ/TW; chưa thấy trong Quy định 296-QĐ/TW.",
                    en="Carried on from 29-QĐ/TW; not seen in 296-QĐ/TW.",
                ),
            )
        ),
    ),
)

INSPECTION_FIRST_METHOD_SET: Dated[str] = Dated(
    "party.inspection.first_method",
    Words(
        vi="cách lập ủy ban kiểm tra đầu tiên của tổ chức mới",
        en="how a newly formed organisation gets its first inspection commission",
    ),
    (
        *versions(
            InspectionFirstMethod.ELECTED_BY_APPOINTED_COMMITTEE,
            Source(
                date(2016, 7, 25), REGULATION_29_2016.at(_POINT_16_5), Evidence.QUOTED, url=_PAGE_DANGCONGSAN_VE_UY_BAN
            ),
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(kept_by=(REGULATION_232_2025,)),
                Evidence.INFERRED,
                note=_CARRIED_29_QD_TW,
            ),
        ),
        *versions(
            InspectionFirstMethod.APPOINTED_BY_SUPERIOR_STANDING_COMMITTEE,
            *carried_past_april_2026(
                Source(
                    date(2025, 5, 30),
                    REGULATION_296_2025.at(article("7")),
                    Evidence.REPORTED,
                    note=Words(
                        vi=(
                            "Nguồn: một ngân hàng câu hỏi của cộng đồng. Gồm ủy viên, chủ nhiệm và phó chủ nhiệm; "
                            "trường hợp được nêu là tổ chức mới, chia tách hoặc sáp nhập."
                        ),
                        en=(
                            "Source: a community exam bank. Members, head and deputies; the case named is a new "
                            "organisation, a split or a merger."
                        ),
                    ),
                )
            ),
        ),
    ),
    unit=Words(vi="cách lập", en="method"),
)

INSPECTION_FIRST_COMMISSION = Rule.of(
    "party.inspection.first_commission",
    ORGANISATION,
    Words(
        vi="ủy ban kiểm tra đầu tiên của tổ chức đảng mới được lập đúng cách",
        en="the first inspection commission of a new organisation is set up in the way the law names",
    ),
    Words(vi="ủy ban kiểm tra chưa được lập đúng quy định", en="the commission is not set up as the law says"),
    *versions(
        INSPECTION_FIRST_METHOD.is_(INSPECTION_FIRST_METHOD_SET),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_16_5),
            Evidence.QUOTED,
            url=_PAGE_DANGCONGSAN_VE_UY_BAN,
            note=Words(vi="Cấp ủy được chỉ định bầu ủy ban kiểm tra.", en="The appointed committee elects it."),
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_16_5, kept_by=(REGULATION_232_2025,)),
            Evidence.INFERRED,
            note=_CARRIED_29_QD_TW,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 5, 30),
                REGULATION_296_2025.at(article("7")),
                Evidence.REPORTED,
                note=Words(
                    vi="Nguồn: một ngân hàng câu hỏi của cộng đồng. Ban thường vụ cấp ủy cấp trên chỉ định.",
                    en="Source: a community exam bank. The superior's standing committee appoints it.",
                ),
            )
        ),
    ),
)

RULES = (
    CELL_COMMITTEE_REQUIRED,
    CELL_COMMITTEE_IN_PLACE,
    CELL_COMMITTEE_SIZE,
    CELL_SECRETARY_IN_PLACE,
    CELL_DEPUTIES_IN_BOUNDS,
    CELL_SECRETARY_NAMEABLE,
    CELL_LEADERSHIP_IN_ORDER,
    COMMITTEE_STANDING_COMMITTEE_REQUIRED,
    COMMITTEE_STANDING_COMMITTEE_IN_PLACE,
    COMMITTEE_STANDING_SIZE,
    COMMITTEE_APPOINTED_ON_NEW_STRUCTURE,
    INSPECTION_COMMISSION_LEVEL,
    INSPECTION_MEMBER_IN_PLACE,
    INSPECTION_FIRST_COMMISSION,
)
PARAMETERS = (
    CELL_COMMITTEE_THRESHOLD,
    CELL_COMMITTEE_MAXIMUM,
    CELL_DEPUTIES_MAXIMUM,
    CELL_FAILED_BALLOTS,
    COMMITTEE_STANDING_THRESHOLD,
    COMMITTEE_STANDING_MAXIMUM_SHARE,
    COMMITTEE_APPOINTMENT_EVENTS,
    INSPECTION_FORMS,
    INSPECTION_FIRST_METHOD_SET,
)
