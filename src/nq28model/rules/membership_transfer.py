"""Transferring a single member from one Party organisation to another, officially or for a time."""

from __future__ import annotations

from datetime import date

from nq28model.facts import MEMBERSHIP_TRANSFER
from nq28model.facts.membership_transfer import (
    COUNTED_AT_TEMPORARY_PLACE,
    DUES_PAID_AT_TEMPORARY_PLACE,
    LATE_PRESENTATION_ACCEPTED,
    LETTER_ISSUER,
    MEMBER_FILE_SEALED,
    PRESENTATION_WORKING_DAYS,
    START_WORKING_DAYS,
    TEMPORARY_GROUND,
    TEMPORARY_MONTHS,
    UNDER_UNSETTLED_CASE,
    VOTES_AT_TEMPORARY_PLACE,
)
from nq28model.facts.vocabularies import LetterIssuer, TemporaryGround
from nq28model.instruments import (
    GUIDANCE_01_2021,
    GUIDANCE_06_2025,
    REGULATION_20_2026,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
)
from nq28model.law import Dated, Evidence, Source, versions
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294,
    CARRIED_ON_FROM_294_PAST_208,
    PUT_TOGETHER,
    STANDS_BEFORE_AND_AFTER,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_C_HD_VIEC = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/35A6C-hd-viec-chuyen-sinh-hoat-dang-chinh-thuc-duoc-quy-dinh-nhu-the-nao.html"
_PAGE_THUVIENPHAPLUAT_DF_HD_CHUYEN = (
    "https://thuvienphapluat.vn/hoi-dap-phap-luat/54DF0-hd-chuyen-sinh-hoat-dang-chinh-thuc-duoc-thuc-hien-the-nao.html"
)
_PAGE_LAWNET_GUIDELINES_TRANSFERRING_ACTIVITIES = "https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/guidelines-for-transferring-activities-of-vietnam-communist-party-according-to-regulation-232-of-2025-176310.html"
_PAGE_M_QUY_DINH_VE = "https://m.ngoisao.vn/theo-dong-su-kien/kien-thuc/quy-dinh-ve-chuyen-sinh-hoat-dang-chinh-thuc-tu-0172025-457409.htm"
_PAGE_THUVIENPHAPLUAT_D_E_HD = "https://thuvienphapluat.vn/hoi-dap-phap-luat/4D7E4-hd-dang-vien-chuyen-cong-tac-trong-thoi-gian-bao-lau-phai-chuyen-sinh-hoat-dang.html"
_PAGE_THUVIENPHAPLUAT_HUONG_DAN_VE = "https://thuvienphapluat.vn/ma-so-thue/bai-viet/huong-dan-ve-chuyen-sinh-hoat-dang-tam-thoi-theo-quy-dinh-232-chuyen-sinh-hoat-dang-tam-thoi-dong-d-443883-200284.html"
_POINT_6_3_1 = Words(vi="tiết a điểm 6.3.1", en="point 6.3.1(a)")
_POINT_6_3_1_C = Words(vi="tiết c điểm 6.3.1", en="point 6.3.1(c)")
_POINT_6_3_1_B = Words(vi="tiết b điểm 6.3.1", en="point 6.3.1(b)")
_POINT_6_3_2 = Words(vi="điểm 6.3.2", en="point 6.3.2")
_POINT_6_3_1_2 = Words(vi="điểm 6.3.1", en="point 6.3.1")
_MEMBER_WHO_LEAVES_AREA_COMMITTEE = Words(
    vi=(
        "Đối với đảng viên chuyển ra ngoài địa bàn của cấp ủy cấp trên; ban tổ chức tỉnh ủy, "
        "thành ủy đối với tổ chức cơ sở đảng trực thuộc tỉnh."
    ),
    en=(
        "For a member who leaves the area of the committee above; the provincial board for "
        "grassroots organisations directly under the province."
    ),
)
_ALSO_01_HD_TW_2021 = Words(
    vi="Cũng theo điểm 10.2.2 Hướng dẫn 01-HD/TW năm 2021.", en="Also 01-HD/TW of 2021, point 10.2.2."
)

# --- transfer of members --------------------------------------------------------------------------

START_WORKING_DAYS_ALLOWED = Dated(
    "membership_transfer.start_working_days",
    Words(
        vi="số ngày làm việc phải làm thủ tục chuyển sinh hoạt đảng chính thức",
        en="working days to start an official transfer of membership",
    ),
    versions(
        60,
        Source(
            date(2016, 7, 25), REGULATION_29_2016.at(_POINT_6_3_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_6_3_1),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_DF_HD_CHUYEN,
        ),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_6_3_1),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_GUIDELINES_TRANSFERRING_ACTIVITIES,
        ),
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_1), Evidence.QUOTED, url=_PAGE_M_QUY_DINH_VE),
        Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
        Source(
            date(2026, 7, 26),
            REGULATION_208_2026.at(),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                    "đồng. Văn bản nói đến việc hoàn thành thủ tục."
                ),
                en=(
                    "The full text of 208-QĐ/TW was not seen; described in a community exam bank. It speaks "
                    "of completing the procedure."
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

STARTED_IN_TIME = Rule.of(
    "membership_transfer.started_in_time",
    MEMBERSHIP_TRANSFER,
    Words(
        vi=(
            "đảng viên làm thủ tục chuyển sinh hoạt đảng chính thức trong 60 ngày làm việc kể từ "
            "ngày quyết định có hiệu lực hoặc thay đổi nơi cư trú"
        ),
        en=(
            "the member starts the official transfer within sixty working days of the decision's "
            "effect or the change of residence"
        ),
    ),
    Words(
        vi="đảng viên phải báo cáo lý do để cấp ủy có thẩm quyền xem xét",
        en="the member reports the reason and the competent committee considers it",
    ),
    *versions(
        START_WORKING_DAYS <= START_WORKING_DAYS_ALLOWED,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    _POINT_6_3_1,
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
            ),
            under=REGULATIONS_OF_2026,
            note=Words(
                vi=(
                    "Chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW; văn bản sau được mô tả trong một "
                    "ngân hàng câu hỏi của cộng đồng. Văn bản đó nói đến việc hoàn thành thủ tục."
                ),
                en=(
                    "The full texts of 20-QĐ/TW and 208-QĐ/TW were not seen; the second is described in a "
                    "community exam bank. It speaks of completing the procedure."
                ),
            ),
        ),
    ),
)

PRESENTATION_WORKING_DAYS_ALLOWED = Dated(
    "membership_transfer.presentation_working_days",
    Words(
        vi="số ngày làm việc phải nộp giấy giới thiệu sinh hoạt đảng cho chi bộ nơi đến",
        en="working days to present the letter of introduction to the receiving cell",
    ),
    versions(
        30,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_6_3_1_C),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_6_3_1_C),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_DF_HD_CHUYEN,
        ),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_6_3_1_C),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_GUIDELINES_TRANSFERRING_ACTIVITIES,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_1_C), Evidence.QUOTED, url=_PAGE_M_QUY_DINH_VE),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

PRESENTED_IN_TIME = Rule.of(
    "membership_transfer.presented_in_time",
    MEMBERSHIP_TRANSFER,
    Words(
        vi=(
            "đảng viên xuất trình giấy giới thiệu sinh hoạt đảng với chi ủy nơi đến trong 30 ngày "
            "làm việc kể từ ngày được giới thiệu"
        ),
        en=("the member presents the letter to the receiving cell within thirty working days of its issue"),
    ),
    Words(
        vi="đảng viên hoặc tổ chức đảng phải báo cáo lý do để cấp ủy có thẩm quyền xem xét, xử lý",
        en="the member or organisation reports the reason and the competent committee decides",
    ),
    *versions(
        PRESENTATION_WORKING_DAYS <= PRESENTATION_WORKING_DAYS_ALLOWED,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    _POINT_6_3_1_C,
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

LETTER_ISSUERS: Dated[tuple[str, ...]] = Dated(
    "membership_transfer.letter_issuers",
    Words(vi="nơi cấp giấy giới thiệu sinh hoạt đảng", en="who may issue the letter of introduction"),
    (
        *versions(
            (
                LetterIssuer.DISTRICT_COMMITTEE,
                LetterIssuer.PROVINCIAL_ORGANISATION_BOARD,
            ),
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(_POINT_6_3_1_B),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
                note=_MEMBER_WHO_LEAVES_AREA_COMMITTEE,
            ),
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(_POINT_6_3_1_B),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_DF_HD_CHUYEN,
                note=_MEMBER_WHO_LEAVES_AREA_COMMITTEE,
            ),
            Source(
                date(2025, 1, 20),
                REGULATION_232_2025.at(_POINT_6_3_1_B),
                Evidence.QUOTED,
                url=_PAGE_LAWNET_GUIDELINES_TRANSFERRING_ACTIVITIES,
                note=_MEMBER_WHO_LEAVES_AREA_COMMITTEE,
            ),
        ),
        *versions(
            (
                LetterIssuer.COMMITTEE_ABOVE_GRASSROOTS,
                LetterIssuer.PROVINCIAL_ORGANISATION_BOARD,
            ),
            *carried_past_april_2026(
                Source(
                    date(2025, 7, 1),
                    REGULATION_294_2025.at(_POINT_6_3_1_B),
                    Evidence.QUOTED,
                    url=_PAGE_M_QUY_DINH_VE,
                    note=_MEMBER_WHO_LEAVES_AREA_COMMITTEE,
                ),
                under=REGULATIONS_OF_2026,
                note=CARRIED_ON_FROM_294_PAST_208,
            ),
        ),
    ),
    unit=Words(vi="cấp ủy, cơ quan", en="committees and organs"),
)

LETTER_FROM_COMPETENT = Rule.of(
    "membership_transfer.letter_from_competent",
    MEMBERSHIP_TRANSFER,
    Words(
        vi=(
            "giấy giới thiệu do cấp ủy cấp trên trực tiếp của tổ chức cơ sở đảng cấp, hoặc do ban tổ "
            "chức tỉnh ủy, thành ủy cấp đối với tổ chức cơ sở đảng trực thuộc tỉnh"
        ),
        en=(
            "the letter comes from the committee above the grassroots, or from the provincial "
            "Organisation Board for grassroots organisations directly under the province"
        ),
    ),
    Words(vi="giấy giới thiệu không đúng thẩm quyền", en="the letter is not that of the competent organ"),
    *versions(
        LETTER_ISSUER.is_among(LETTER_ISSUERS),
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    _POINT_6_3_1_B,
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

FILE_SEALED = Rule.of(
    "membership_transfer.file_sealed",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="hồ sơ đảng viên được niêm phong và giao đảng viên trực tiếp mang theo",
        en="the member's file is sealed and carried by the member",
    ),
    Words(vi="cấp ủy còn phải niêm phong hồ sơ", en="the committee has still to seal the file"),
    *versions(
        MEMBER_FILE_SEALED.is_(True),
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    Words(vi="tiết d điểm 6.3.1", en="point 6.3.1(d)"),
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
                note=Words(
                    vi="Từ 12/12/2025 có thêm thủ tục điện tử song song (Quyết định 4192-QĐ/BTCTW).",
                    en="Since 12/12/2025 an electronic procedure stands beside it (4192-QĐ/BTCTW).",
                ),
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

NOT_UNDER_INSPECTION = Rule.of(
    "membership_transfer.not_under_inspection",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="đảng viên không trong thời gian bị xem xét, kiểm tra hoặc giải quyết khiếu nại chưa xong",
        en="the member is not under an unsettled inspection or complaint",
    ),
    Words(vi="chưa chuyển sinh hoạt đảng", en="the transfer waits"),
    *versions(
        UNDER_UNSETTLED_CASE.is_(False),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_6_3_1_2),
            Evidence.REPORTED,
            url="https://dienanh24g.vn/don-xin-chuyen-sinh-hoat-dang-2021/",
            note=Words(vi="Chưa thấy trong các quy định về sau.", en="Not seen in the later regulations."),
            until=date(2021, 7, 29),
            ended_by=REGULATION_24_2021.at(),
        ),
    ),
)

COMPLETE = Rule.of(
    "membership_transfer.complete",
    MEMBERSHIP_TRANSFER,
    Words(
        vi=(
            "việc chuyển sinh hoạt đảng chính thức đúng hạn, giấy giới thiệu đúng thẩm quyền, hồ sơ "
            "niêm phong và được xuất trình đúng hạn hoặc có lý do được chấp nhận"
        ),
        en=(
            "the official transfer is started in time, with a competent letter and a sealed file, "
            "and presented in time or with an accepted reason"
        ),
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        NOT_UNDER_INSPECTION
        & STARTED_IN_TIME
        & LETTER_FROM_COMPETENT
        & FILE_SEALED
        & (PRESENTED_IN_TIME | LATE_PRESENTATION_ACCEPTED.is_(True)),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_6_3_1_2),
            Evidence.INFERRED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_VIEC,
            note=PUT_TOGETHER,
        ),
    ),
    *versions(
        STARTED_IN_TIME
        & LETTER_FROM_COMPETENT
        & FILE_SEALED
        & (PRESENTED_IN_TIME | LATE_PRESENTATION_ACCEPTED.is_(True)),
        *carried_past_april_2026(
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(
                    _POINT_6_3_1_2,
                    kept_by=(
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.INFERRED,
                url=_PAGE_THUVIENPHAPLUAT_DF_HD_CHUYEN,
                note=PUT_TOGETHER,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

_SINCE_REGULATION_29_2016_POINT_6 = (
    Source(date(2016, 7, 25), REGULATION_29_2016.at(_POINT_6_3_2), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_D_E_HD),
    Source(
        date(2021, 7, 30),
        REGULATION_24_2021.at(_POINT_6_3_2),
        Evidence.QUOTED,
        url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/chuyen-sinh-hoat-dang/chuyen-sinh-hoat-dang-tam-thoi",
        note=_ALSO_01_HD_TW_2021,
    ),
    Source(
        date(2025, 1, 20), REGULATION_232_2025.at(_POINT_6_3_2), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_HUONG_DAN_VE
    ),
    *carried_past_april_2026(
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_2), Evidence.UNTRACED),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

TEMPORARY_WORK_BELOW_MONTHS = Dated(
    "membership_transfer.temporary_work_below_months",
    Words(
        vi="số tháng phải dưới mức đó khi chuyển sinh hoạt tạm thời vì công tác",
        en="months below which a temporary transfer for work stays",
    ),
    versions(12, *_SINCE_REGULATION_29_2016_POINT_6),
    unit=Words(vi="tháng", en="months"),
)

TEMPORARY_MINIMUM_MONTHS = Dated(
    "membership_transfer.temporary_minimum_months",
    Words(
        vi="số tháng ít nhất để chuyển sinh hoạt đảng tạm thời", en="least months of absence for a temporary transfer"
    ),
    versions(3, *_SINCE_REGULATION_29_2016_POINT_6),
    unit=Words(vi="tháng", en="months"),
)

_SINCE_REGULATION_29_2016_POINT_6_2 = (
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(
            _POINT_6_3_2,
            kept_by=(
                REGULATION_24_2021,
                REGULATION_232_2025,
            ),
        ),
        Evidence.QUOTED,
        url=_PAGE_THUVIENPHAPLUAT_D_E_HD,
        note=_ALSO_01_HD_TW_2021,
    ),
    *carried_past_april_2026(
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_2), Evidence.UNTRACED),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

TEMPORARY_FOR_WORK = Rule.of(
    "membership_transfer.temporary_for_work",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="chuyển sinh hoạt đảng tạm thời vì công tác từ ba tháng đến dưới một năm",
        en="a temporary transfer for work lasts from three months to less than a year",
    ),
    Words(
        vi="ngắn hơn thì không chuyển, dài hơn thì chuyển sinh hoạt chính thức",
        en="a shorter absence needs no transfer, a longer one an official transfer",
    ),
    *versions(
        TEMPORARY_GROUND.is_(TemporaryGround.WORK)
        & (TEMPORARY_MONTHS >= TEMPORARY_MINIMUM_MONTHS)
        & (TEMPORARY_MONTHS < TEMPORARY_WORK_BELOW_MONTHS),
        *_SINCE_REGULATION_29_2016_POINT_6_2,
    ),
)

TEMPORARY_STUDY_MAXIMUM_MONTHS = Dated(
    "membership_transfer.temporary_study_maximum_months",
    Words(
        vi="số tháng nhiều nhất khi chuyển sinh hoạt tạm thời để học tập trung trong nước",
        en="most months of a temporary transfer for full-time study in the country",
    ),
    versions(24, *_SINCE_REGULATION_29_2016_POINT_6),
    unit=Words(vi="tháng", en="months"),
)

TEMPORARY_FOR_STUDY = Rule.of(
    "membership_transfer.temporary_for_study",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="chuyển sinh hoạt đảng tạm thời để học tập trung trong nước từ ba tháng đến hai năm",
        en=("a temporary transfer for full-time study in the country lasts from three months to two years"),
    ),
    Words(
        vi="ngắn hơn thì không chuyển, dài hơn thì chuyển sinh hoạt chính thức",
        en="a shorter absence needs no transfer, a longer one an official transfer",
    ),
    *versions(
        TEMPORARY_GROUND.is_(TemporaryGround.FULL_TIME_STUDY)
        & (TEMPORARY_MONTHS >= TEMPORARY_MINIMUM_MONTHS)
        & (TEMPORARY_MONTHS <= TEMPORARY_STUDY_MAXIMUM_MONTHS),
        *_SINCE_REGULATION_29_2016_POINT_6_2,
    ),
)

TEMPORARY_PERMITTED = Rule.of(
    "membership_transfer.temporary_permitted",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="việc chuyển sinh hoạt đảng tạm thời đúng lý do và thời hạn",
        en="the temporary transfer is one for work or for study, within its bounds",
    ),
    Words(vi="chuyển sinh hoạt chính thức, hoặc không chuyển", en="an official transfer is made, or none"),
    *versions(TEMPORARY_FOR_WORK | TEMPORARY_FOR_STUDY, *_SINCE_REGULATION_29_2016_POINT_6_2),
)

NO_VOTE_AT_TEMPORARY_PLACE = Rule.of(
    "membership_transfer.no_vote_at_temporary_place",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="đảng viên sinh hoạt tạm thời không biểu quyết, ứng cử, bầu cử ở nơi tạm thời",
        en="a member at a temporary place neither votes, stands nor elects there",
    ),
    Words(vi="đảng viên không có quyền đó ở nơi tạm thời", en="the member had no vote there"),
    *versions(
        VOTES_AT_TEMPORARY_PLACE.is_(False),
        Source(
            date(2016, 7, 25), REGULATION_29_2016.at(_POINT_6_3_2, kept_by=(REGULATION_24_2021,)), Evidence.REPORTED
        ),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_6_3_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HUONG_DAN_VE,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_2), Evidence.UNTRACED),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

NOT_COUNTED_AT_TEMPORARY_PLACE = Rule.of(
    "membership_transfer.not_counted_at_temporary_place",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="đảng viên sinh hoạt tạm thời không tính vào đảng số nơi tạm thời",
        en="a member at a temporary place is not counted in the party number there",
    ),
    Words(vi="tính lại đảng số", en="the count is put right"),
    *versions(
        COUNTED_AT_TEMPORARY_PLACE.is_(False),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_6_3_2),
            Evidence.QUOTED,
            url="https://ezlearning.edu.vn/topic/thu-tuc-xin-chuyen-sinh-hoat-dang-ve-dia-phuong",
        ),
        Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_6_3_2), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_6_3_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HUONG_DAN_VE,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_2), Evidence.UNTRACED),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

DUES_AT_TEMPORARY_PLACE = Rule.of(
    "membership_transfer.dues_at_temporary_place",
    MEMBERSHIP_TRANSFER,
    Words(
        vi="đảng viên sinh hoạt tạm thời đóng đảng phí ở nơi tạm thời",
        en="a member at a temporary place pays dues there",
    ),
    Words(vi="đóng đảng phí tại nơi đang sinh hoạt", en="the dues are paid where the member is"),
    *versions(
        DUES_PAID_AT_TEMPORARY_PLACE.is_(True),
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(
                    _POINT_6_3_2,
                    kept_by=(
                        REGULATION_24_2021,
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.UNTRACED,
                note=Words(
                    vi="Được củng cố bởi quy tắc chi bộ sinh hoạt tạm thời thu đảng phí (tiết d điểm 6.3.2).",
                    en="Supported by the rule that a temporary cell collects dues (point 6.3.2(d)).",
                ),
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

_SINCE_GUIDANCE_01_2021_POINT_10 = (
    Source(
        date(2021, 9, 28),
        GUIDANCE_01_2021.at(Words(vi="điểm 10", en="point 10")),
        Evidence.QUOTED,
        url="https://lawnet.vn/thong-tin-phap-luat/en/tu-van-luat/procedures-for-transferring-party-organization-with-party-members-in-vietnam-119319.html",
        until=date(2025, 6, 8),
        ended_by=GUIDANCE_06_2025.at(),
    ),
)

CONTRACT_MINIMUM_MONTHS = Dated(
    "membership_transfer.contract_minimum_months",
    Words(
        vi=("số tháng ít nhất của hợp đồng lao động xác định thời hạn phải chuyển sinh hoạt chính thức"),
        en="least months of a fixed-term labour contract that calls for an official transfer",
    ),
    versions(12, *_SINCE_GUIDANCE_01_2021_POINT_10),
    unit=Words(vi="tháng", en="months"),
)

CONTRACT_MAXIMUM_MONTHS = Dated(
    "membership_transfer.contract_maximum_months",
    Words(
        vi=("số tháng nhiều nhất của hợp đồng lao động xác định thời hạn phải chuyển sinh hoạt chính thức"),
        en="most months of a fixed-term labour contract that calls for an official transfer",
    ),
    versions(36, *_SINCE_GUIDANCE_01_2021_POINT_10),
    unit=Words(vi="tháng", en="months"),
)

RULES = (
    STARTED_IN_TIME,
    PRESENTED_IN_TIME,
    LETTER_FROM_COMPETENT,
    FILE_SEALED,
    NOT_UNDER_INSPECTION,
    COMPLETE,
    TEMPORARY_FOR_WORK,
    TEMPORARY_FOR_STUDY,
    TEMPORARY_PERMITTED,
    NO_VOTE_AT_TEMPORARY_PLACE,
    NOT_COUNTED_AT_TEMPORARY_PLACE,
    DUES_AT_TEMPORARY_PLACE,
)
PARAMETERS = (
    START_WORKING_DAYS_ALLOWED,
    PRESENTATION_WORKING_DAYS_ALLOWED,
    LETTER_ISSUERS,
    TEMPORARY_MINIMUM_MONTHS,
    TEMPORARY_WORK_BELOW_MONTHS,
    TEMPORARY_STUDY_MAXIMUM_MONTHS,
    CONTRACT_MINIMUM_MONTHS,
    CONTRACT_MAXIMUM_MONTHS,
)
