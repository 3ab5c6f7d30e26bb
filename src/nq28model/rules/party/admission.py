"""Admission to the Party, probation and recognition, and removal from the list of members."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from nq28model.facts import APPLICANT, MEMBER
from nq28model.facts.applicant import (
    ADMISSION_COMMITTEE_SHARE,
    ADMISSION_DECIDED_BY,
    ADMISSION_DECISION_DAYS_LATE,
    ADMISSION_VOTE_SHARE,
    ADMITTING_COMMITTEE,
    APPLICANT_AGE_MONTHS,
    APPLICANT_EDUCATION,
    CEREMONY_WORKING_DAYS,
    DECISION_EXTENDED,
    EDUCATION_EXCEPTION,
    HOLDS_CONTROLLING_CAPITAL,
    HOLDS_LEADING_POST,
    INTRODUCER_MONTHS,
    INTRODUCERS,
    LATE_CEREMONY_AGREED,
    OVER_AGE_DECIDED_BY_CENTRAL_LEVEL,
    YOUTH_UNION_INTRODUCES,
)
from nq28model.facts.member import (
    ACTIVITY_PLACE,
    HAS_GOOD_REASON,
    MEMBER_STATUS,
    MONTHS_SINCE_CEREMONY,
    MONTHS_WITHOUT_ACTIVITY,
    RECOGNITION_DECISION_DAYS_LATE,
    RECOGNITION_VOTE_SHARE,
    REVIEW_WORKING_DAYS,
)
from nq28model.facts.vocabularies import (
    ActivityPlace,
    AdmittingCommittee,
    CeremonyCountedFrom,
    DecidingOrgan,
    MemberStatus,
    OverAgeDecider,
    Schooling,
)
from nq28model.instruments import (
    CHARTER_2006,
    CHARTER_2011,
    GUIDANCE_01_2026,
    GUIDANCE_06_2025,
    GUIDANCE_08_2021,
    REGULATION_20_2026,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
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
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD = (
    "https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Quy-dinh-29-QD-TW-thi-hanh-Dieu-le-Dang-2016-319797.aspx"
)
_PAGE_DANVAN_QUY_DINH_SO = "http://danvan.vn/Home/Van-ban/Dang-Nha-nuoc/14431/Quy-dinh-so-24-QDTW-ngay-3072021-cua-Ban-Chap-hanh-Trung-uong-ve-thi-hanh-Dieu-le-Dang"
_PAGE_THUVIENPHAPLUAT_LAW_ASPX_ID = (
    "https://thuvienphapluat.vn/documents/law.aspx?id=E%3DpReE9EazTm&mode=Q%3DdsbGRWODWk"
)
_PAGE_LAWNET_NEW_POINTS_VIETNAMESE = "https://lawnet.vn/thong-tin-phap-luat/en/khac/new-points-vietnamese-party-members-need-to-pay-attention-to-in-regulation-24-qd-tw-104683.html"
_PAGE_THUVIENPHAPLUAT_CA_D_HD = "https://thuvienphapluat.vn/hoi-dap-phap-luat/iframe/3CA3D-hd-nghi-quyet-cua-chi-bo-va-cap-uy-co-so-xet-ket-nap-nguoi-vao-dang.html"
_PAGE_THUVIENPHAPLUAT_C_HD_THOI = "https://thuvienphapluat.vn/hoi-dap-phap-luat/35A5C-hd-thoi-han-tham-quyen-quyet-dinh-ket-nap-dang-vien-xet-cong-nhan-dang-vien-chinh-thuc.html"
_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN = "https://thuvienphapluat.vn/hoi-dap-phap-luat/35A57-hd-thoi-han-to-chuc-le-ket-nap-va-thoi-diem-cong-nhan-dang-vien-chinh-thuc.html"
_PAGE_LUATDUONGGIA_NGAY_KET_NAP = "https://luatduonggia.edu.vn/ngay-ket-nap-dang-duoc-tinh-tu-ngay-nao"
_POINT_1_1 = Words(vi="tiết a điểm 1.1", en="point 1.1(a)")
_POINT_1_1_1 = Words(vi="điểm 1.1.1", en="point 1.1.1")
_POINT_1_1_2 = Words(vi="điểm 1.1.2", en="point 1.1.2")
_POINT_1_2_1 = Words(vi="điểm 1.2.1", en="point 1.2.1")
_POINT_3_2_1 = Words(vi="điểm 3.2.1", en="point 3.2.1")
_ARTS_4_5 = Words(vi="Điều 4 và Điều 5", en="Arts. 4 and 5")
_POINT_4_3_1 = Words(vi="điểm 4.3.1", en="point 4.3.1")
_POINT_4_1 = Words(vi="điểm 4.1", en="point 4.1")
_POINT_4_2 = Words(vi="tiết a điểm 4.2", en="point 4.2(a)")
_POINT_4_3_2 = Words(vi="tiết a điểm 4.3.2", en="point 4.3.2(a)")
_POINT_4_3_2_B = Words(vi="tiết b điểm 4.3.2", en="point 4.3.2(b)")
_POINT_3_7 = Words(vi="tiết a điểm 3.7", en="point 3.7(a)")
_POINTS_1_2_1_1 = Words(vi="điểm 1.2.1 và điểm 1.2.2", en="points 1.2.1 and 1.2.2")
_POINT_4_3_2_2 = Words(vi="điểm 4.3.2", en="point 4.3.2")
_REPORTED_TOGETHER_24_QD_TW = Words(
    vi="Được thuật lại cùng với Quy định 24-QĐ/TW và 232-QĐ/TW.", en="Reported together with 24-QĐ/TW and 232-QĐ/TW."
)
_24_QD_TW_ADDED_LIVING = Words(
    vi="Quy định 24-QĐ/TW thêm trường hợp cùng nơi cư trú.", en="24-QĐ/TW added living at the same residence."
)
_FULL_TEXTS_20_QD_TW = Words(
    vi=(
        "Chưa thấy toàn văn Quy định 20-QĐ/TW và 208-QĐ/TW; văn bản sau được mô tả trong một "
        "ngân hàng câu hỏi của cộng đồng."
    ),
    en=("The full texts of 20-QĐ/TW and 208-QĐ/TW were not seen; the second is described in a community exam bank."),
)

# --- admission of members -------------------------------------------------------------------------

_SINCE_REGULATION_29_2016_POINT_1 = (
    Source(
        date(2016, 7, 25), REGULATION_29_2016.at(_POINT_1_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD
    ),
    Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_1_1_1), Evidence.QUOTED, url=_PAGE_DANVAN_QUY_DINH_SO),
    Source(
        date(2025, 1, 20), REGULATION_232_2025.at(_POINT_1_1_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_LAW_ASPX_ID
    ),
    Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_1_1_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
    Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
)

ADMISSION_MINIMUM_AGE_MONTHS = Dated(
    "party.admission.minimum_age_months",
    Words(
        vi="tuổi ít nhất khi chi bộ xét kết nạp, tính theo tháng", en="least age at the cell's review, counted by month"
    ),
    versions(216, *_SINCE_REGULATION_29_2016_POINT_1),
    unit=Words(vi="tháng", en="months"),
)

ADMISSION_MAXIMUM_AGE_MONTHS = Dated(
    "party.admission.maximum_age_months",
    Words(
        vi="tuổi cao nhất thông thường khi chi bộ xét kết nạp, tính theo tháng",
        en="greatest ordinary age at the cell's review, counted by month",
    ),
    versions(720, *_SINCE_REGULATION_29_2016_POINT_1),
    unit=Words(vi="tháng", en="months"),
)

MEMBER_ADMISSIBLE_AGE = Rule.of(
    "party.member.admissible_age",
    APPLICANT,
    Words(
        vi=(
            "khi chi bộ xét kết nạp, người vào Đảng đủ 18 tuổi đến đủ 60 tuổi (tính theo tháng); "
            "trên 60 tuổi do cấp ủy trực thuộc Trung ương xem xét, quyết định"
        ),
        en=(
            "the applicant is at least eighteen and not past sixty when the cell reviews the case, "
            "or a committee directly under the Centre decides"
        ),
    ),
    Words(vi="không xem xét kết nạp", en="the applicant is not admitted"),
    *versions(
        (APPLICANT_AGE_MONTHS >= ADMISSION_MINIMUM_AGE_MONTHS)
        & ((APPLICANT_AGE_MONTHS <= ADMISSION_MAXIMUM_AGE_MONTHS) | OVER_AGE_DECIDED_BY_CENTRAL_LEVEL.is_(True)),
        Source(
            date(2016, 7, 25), REGULATION_29_2016.at(_POINT_1_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_1_1_1, kept_by=(REGULATION_232_2025,)),
            Evidence.QUOTED,
            url=_PAGE_DANVAN_QUY_DINH_SO,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_1_1_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=_FULL_TEXTS_20_QD_TW,
        ),
    ),
)

ADMISSION_ACCEPTED_EDUCATION: Dated[tuple[str, ...]] = Dated(
    "party.admission.accepted_education",
    Words(vi="trình độ học vấn đủ để được xét kết nạp", en="schooling that suffices for admission"),
    (
        *versions(
            (
                Schooling.LOWER_SECONDARY_EQUIVALENT,
                Schooling.LOWER_SECONDARY_DIPLOMA,
                Schooling.UPPER_SECONDARY_OR_HIGHER,
            ),
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(Words(vi="tiết a điểm 1.2", en="point 1.2(a)")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD,
            ),
        ),
        *versions(
            (
                Schooling.LOWER_SECONDARY_DIPLOMA,
                Schooling.UPPER_SECONDARY_OR_HIGHER,
            ),
            Source(
                date(2021, 7, 30), REGULATION_24_2021.at(_POINT_1_2_1), Evidence.QUOTED, url=_PAGE_DANVAN_QUY_DINH_SO
            ),
            Source(
                date(2025, 1, 20),
                REGULATION_232_2025.at(_POINT_1_2_1),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_LAW_ASPX_ID,
            ),
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINT_1_2_1),
                Evidence.REPORTED,
                note=_REPORTED_TOGETHER_24_QD_TW,
            ),
            Source(
                date(2026, 4, 8),
                REGULATION_20_2026.at(),
                Evidence.INFERRED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 20-QĐ/TW; tiếp nối quy tắc của Quy định 294-QĐ/TW, dù lời "
                        "văn của Quy định 208-QĐ/TW có thể đã xuất hiện cùng với Quy định 20-QĐ/TW."
                    ),
                    en=(
                        "The full text of 20-QĐ/TW was not seen; the rule of 294-QĐ/TW is carried on, though the "
                        "wording of 208-QĐ/TW may have come in with it."
                    ),
                ),
            ),
        ),
        *versions(
            (
                Schooling.LOWER_SECONDARY_COMPLETED,
                Schooling.LOWER_SECONDARY_EQUIVALENT,
                Schooling.LOWER_SECONDARY_DIPLOMA,
                Schooling.UPPER_SECONDARY_OR_HIGHER,
            ),
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                        "đồng. Yêu cầu hoàn thành chương trình trung học cơ sở."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; described in a community exam bank. It asks "
                        "for the lower-secondary programme to be completed."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="trình độ học vấn", en="kinds of schooling"),
)

MEMBER_ADMISSIBLE_EDUCATION = Rule.of(
    "party.member.admissible_education",
    APPLICANT,
    Words(
        vi=(
            "người vào Đảng có trình độ học vấn theo quy định, hoặc thuộc trường hợp thực hiện theo "
            "hướng dẫn của Ban Bí thư"
        ),
        en=(
            "the applicant has the schooling that the regulation in force asks for, or falls under "
            "an exception of the Secretariat's guidance"
        ),
    ),
    Words(vi="chưa xem xét kết nạp", en="the applicant is not admitted yet"),
    *versions(
        APPLICANT_EDUCATION.is_among(ADMISSION_ACCEPTED_EDUCATION) | EDUCATION_EXCEPTION.is_(True),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(Words(vi="điểm 1.2", en="point 1.2")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD,
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINTS_1_2_1_1, kept_by=(REGULATION_232_2025,)),
            Evidence.QUOTED,
            url=_PAGE_DANVAN_QUY_DINH_SO,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 7, 1),
                REGULATION_294_2025.at(_POINTS_1_2_1_1),
                Evidence.REPORTED,
                note=_REPORTED_TOGETHER_24_QD_TW,
            ),
            under=REGULATIONS_OF_2026,
            note=_FULL_TEXTS_20_QD_TW,
        ),
    ),
)

_SINCE_CHARTER_2011_4 = (
    *carried_past_april_2026(
        Source(date(2011, 1, 19), CHARTER_2011.at(article("4")), Evidence.REPORTED, note=FROM_EXAM_BANK),
        note=CHARTER_STANDS_2026,
    ),
)

ADMISSION_INTRODUCERS = Dated(
    "party.admission.introducers",
    Words(vi="số đảng viên chính thức giới thiệu người vào Đảng", en="official members who introduce the applicant"),
    versions(2, *_SINCE_CHARTER_2011_4),
    unit=Words(vi="người", en="persons"),
)

ADMISSION_INTRODUCERS_BESIDE_YOUTH_UNION = Dated(
    "party.admission.introducers_beside_youth_union",
    Words(
        vi="số đảng viên chính thức cùng ban chấp hành đoàn cơ sở giới thiệu",
        en="official members who introduce beside the grassroots Youth Union committee",
    ),
    versions(
        1,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("4")),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Nguồn: một ngân hàng câu hỏi của cộng đồng. Đối với người vào Đảng trong độ tuổi thanh "
                        "niên ở nơi có tổ chức Đoàn. Chưa tìm được nguồn cho việc ở nơi khác ban chấp hành công "
                        "đoàn cơ sở có thể thay thế."
                    ),
                    en=(
                        "Source: a community exam bank. For applicants of youth age where there is a Youth Union "
                        "organisation. That a grassroots trade-union committee may stand in its place elsewhere "
                        "is untraced."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="người", en="persons"),
)

MEMBER_INTRODUCED = Rule.of(
    "party.member.introduced",
    APPLICANT,
    Words(
        vi=(
            "người vào Đảng được hai đảng viên chính thức, hoặc một đảng viên chính thức và ban chấp "
            "hành đoàn cơ sở giới thiệu"
        ),
        en=("two official members introduce the applicant, or one beside the grassroots Youth Union committee"),
    ),
    Words(vi="chưa đưa ra chi bộ xét", en="the case is not put to the cell"),
    *versions(
        (INTRODUCERS >= ADMISSION_INTRODUCERS)
        | (YOUTH_UNION_INTRODUCES.is_(True) & (INTRODUCERS >= ADMISSION_INTRODUCERS_BESIDE_YOUTH_UNION)),
        *_SINCE_CHARTER_2011_4,
    ),
)

ADMISSION_INTRODUCER_MINIMUM_MONTHS = Dated(
    "party.admission.introducer_minimum_months",
    Words(
        vi="số tháng người giới thiệu cùng công tác, học tập hoặc cư trú với người vào Đảng",
        en="months an introducer has worked, studied or lived with the applicant",
    ),
    versions(
        12,
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(article("4(2)")),
            Evidence.REPORTED,
            note=Words(
                vi="Nguồn: một ngân hàng câu hỏi của cộng đồng. Điều lệ viết cùng công tác ít nhất một năm.",
                en="Source: a community exam bank. The Charter says at least a year of working together.",
            ),
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_3_2_1),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_NEW_POINTS_VIETNAMESE,
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_3_2_1),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_NEW_POINTS_VIETNAMESE,
            note=_24_QD_TW_ADDED_LIVING,
        ),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_3_2_1),
            Evidence.REPORTED,
            note=Words(
                vi="Được thuật lại cùng với quy định trước và quy định sau.",
                en="Reported together with the regulations before and after.",
            ),
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_3_2_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

MEMBER_INTRODUCERS_ACQUAINTED = Rule.of(
    "party.member.introducers_acquainted",
    APPLICANT,
    Words(
        vi=(
            "người giới thiệu cùng công tác, học tập hoặc cư trú với người vào Đảng ít nhất mười hai "
            "tháng trong cùng đơn vị"
        ),
        en=(
            "each introducer has worked, studied or lived with the applicant for at least twelve "
            "months in the same unit"
        ),
    ),
    Words(vi="phân công người giới thiệu khác", en="another introducer is found"),
    *versions(
        INTRODUCER_MONTHS >= ADMISSION_INTRODUCER_MINIMUM_MONTHS,
        Source(date(2011, 1, 19), CHARTER_2011.at(article("4(2)")), Evidence.REPORTED, note=FROM_EXAM_BANK),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_3_2_1, kept_by=(REGULATION_24_2021,)),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_NEW_POINTS_VIETNAMESE,
            note=_24_QD_TW_ADDED_LIVING,
        ),
        *carried_past_april_2026(
            Source(
                date(2025, 1, 20),
                REGULATION_232_2025.at(_POINT_3_2_1, kept_by=(REGULATION_294_2025,)),
                Evidence.REPORTED,
                note=FROM_EXAM_BANK,
            ),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

ADMISSION_VOTE_SHARE_NEEDED = Dated(
    "party.admission.vote_share",
    Words(
        vi="tỷ lệ đảng viên chính thức đồng ý kết nạp ít nhất",
        en="least share of official members who agree to the admission",
    ),
    versions(
        Fraction(2, 3),
        Source(date(2006, 4, 25), CHARTER_2006.at(article("4")), Evidence.UNTRACED),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("4")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_CA_D_HD,
                note=Words(
                    vi="Cũng theo điểm 3.6 Hướng dẫn 01-HD/TW năm 2016 và Hướng dẫn 06-HD/TW năm 2025.",
                    en="Also 01-HD/TW of 2016 and 06-HD/TW of 2025, point 3.6.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tỷ lệ trên số đảng viên chính thức", en="fraction of official members"),
)

MEMBER_ADMISSION_VOTED = Rule.of(
    "party.member.admission_voted",
    APPLICANT,
    Words(
        vi="ít nhất hai phần ba số đảng viên chính thức của chi bộ đồng ý kết nạp",
        en="at least two thirds of the cell's official members agree to the admission",
    ),
    Words(vi="chi bộ không ra nghị quyết đề nghị kết nạp", en="the cell does not propose the admission"),
    *versions(
        ADMISSION_VOTE_SHARE >= ADMISSION_VOTE_SHARE_NEEDED,
        Source(date(2006, 4, 25), CHARTER_2006.at(article("4")), Evidence.UNTRACED),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19), CHARTER_2011.at(article("4")), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_CA_D_HD
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

_SINCE_REGULATION_29_2016_POINT_4 = (
    Source(
        date(2016, 7, 25), REGULATION_29_2016.at(_POINT_4_3_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_C_HD_THOI
    ),
    Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_4_3_1), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
    Source(date(2025, 1, 20), REGULATION_232_2025.at(_POINT_4_3_1), Evidence.QUOTED),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_3_1), Evidence.INFERRED, note=CARRIED_ON_FROM_LAST_SEEN
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
)

ADMISSION_EXTENSION_WORKING_DAYS = Dated(
    "party.admission.extension_working_days",
    Words(vi="số ngày làm việc gia hạn nhiều nhất", en="most working days by which these decisions may be extended"),
    versions(30, *_SINCE_REGULATION_29_2016_POINT_4),
    unit=Words(vi="ngày làm việc", en="working days"),
)

MEMBER_ADMISSION_DECIDED_IN_TIME = Rule.of(
    "party.member.admission_decided_in_time",
    APPLICANT,
    Words(
        vi=(
            "cấp ủy có thẩm quyền quyết định kết nạp trong 60 ngày làm việc kể từ ngày chi bộ có "
            "nghị quyết, trường hợp đặc biệt được gia hạn không quá 30 ngày làm việc"
        ),
        en=(
            "the competent committee decides on the admission within sixty working days of the "
            "cell's resolution, or within the extension"
        ),
    ),
    Words(
        vi="không có lý do chính đáng thì phải kiểm điểm trách nhiệm trước cấp ủy cấp trên",
        en="without good reason the committee answers for it to its superior",
    ),
    *versions(
        (ADMISSION_DECISION_DAYS_LATE <= 0)
        | (DECISION_EXTENDED.is_(True) & (ADMISSION_DECISION_DAYS_LATE <= ADMISSION_EXTENSION_WORKING_DAYS)),
        *_SINCE_REGULATION_29_2016_POINT_4,
    ),
)

MEMBER_RECOGNITION_DECIDED_IN_TIME = Rule.of(
    "party.member.recognition_decided_in_time",
    MEMBER,
    Words(
        vi=(
            "cấp ủy có thẩm quyền quyết định công nhận đảng viên chính thức trong 30 ngày làm việc "
            "kể từ ngày chi bộ có nghị quyết, trường hợp đặc biệt được gia hạn không quá 30 ngày làm "
            "việc"
        ),
        en=(
            "the competent committee decides on the recognition within thirty working days of the "
            "cell's resolution, or within the extension"
        ),
    ),
    Words(
        vi="không có lý do chính đáng thì phải kiểm điểm trách nhiệm trước cấp ủy cấp trên",
        en="without good reason the committee answers for it to its superior",
    ),
    *versions(
        (RECOGNITION_DECISION_DAYS_LATE <= 0)
        | (DECISION_EXTENDED.is_(True) & (RECOGNITION_DECISION_DAYS_LATE <= ADMISSION_EXTENSION_WORKING_DAYS)),
        *_SINCE_REGULATION_29_2016_POINT_4,
    ),
)

ADMISSION_CEREMONY_WORKING_DAYS = Dated(
    "party.admission.ceremony_working_days",
    Words(vi="số ngày làm việc để chi bộ tổ chức lễ kết nạp", en="working days to hold the admission ceremony"),
    versions(
        30,
        Source(
            date(2016, 7, 25), REGULATION_29_2016.at(_POINT_4_1), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(_POINT_4_1, kept_by=(REGULATION_232_2025,)),
            Evidence.QUOTED,
            url=_PAGE_LUATDUONGGIA_NGAY_KET_NAP,
        ),
        Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
        Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
        Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

MEMBER_CEREMONY_IN_TIME = Rule.of(
    "party.member.ceremony_in_time",
    APPLICANT,
    Words(
        vi=("chi bộ tổ chức lễ kết nạp trong 30 ngày làm việc, nếu quá hạn phải được cấp ủy cấp trên trực tiếp đồng ý"),
        en=(
            "the cell holds the admission ceremony within thirty working days, or later with the "
            "direct superior's agreement"
        ),
    ),
    Words(
        vi="chi bộ phải báo cáo và được cấp ủy cấp trên trực tiếp đồng ý",
        en="the cell reports to the direct superior and asks its agreement",
    ),
    *versions(
        (CEREMONY_WORKING_DAYS <= ADMISSION_CEREMONY_WORKING_DAYS) | LATE_CEREMONY_AGREED.is_(True),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(
                _POINT_4_1,
                kept_by=(
                    REGULATION_24_2021,
                    REGULATION_232_2025,
                ),
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=_FULL_TEXTS_20_QD_TW,
        ),
    ),
)

ADMISSION_PROBATION_MONTHS = Dated(
    "party.admission.probation_months",
    Words(
        vi="thời gian dự bị, tính từ ngày chi bộ làm lễ kết nạp", en="months of probation, from the admission ceremony"
    ),
    versions(
        12,
        Source(date(2006, 4, 25), CHARTER_2006.at(article("5")), Evidence.UNTRACED),
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("5")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

MEMBER_PROBATION_SERVED = Rule.of(
    "party.member.probation_served",
    MEMBER,
    Words(
        vi="đảng viên dự bị đã qua mười hai tháng dự bị kể từ ngày chi bộ làm lễ kết nạp",
        en="twelve months of probation have passed since the admission ceremony",
    ),
    Words(vi="tiếp tục là đảng viên dự bị", en="the member stays probationary"),
    *versions(
        MONTHS_SINCE_CEREMONY >= ADMISSION_PROBATION_MONTHS,
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(article("5")), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

ADMISSION_REVIEW_WORKING_DAYS = Dated(
    "party.admission.review_working_days",
    Words(
        vi="số ngày làm việc để chi bộ xét công nhận sau khi hết dự bị",
        en="working days for the cell to review a member whose probation has ended",
    ),
    versions(
        30,
        Source(
            date(2016, 7, 25), REGULATION_29_2016.at(_POINT_4_2), Evidence.QUOTED, url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN
        ),
        Source(
            date(2021, 7, 30), REGULATION_24_2021.at(_POINT_4_2), Evidence.QUOTED, url=_PAGE_LUATDUONGGIA_NGAY_KET_NAP
        ),
        Source(date(2025, 1, 20), REGULATION_232_2025.at(_POINT_4_2), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_2), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="ngày làm việc", en="working days"),
)

MEMBER_REVIEWED_AFTER_PROBATION = Rule.of(
    "party.member.reviewed_after_probation",
    MEMBER,
    Words(
        vi="chi bộ xét và đề nghị công nhận trong 30 ngày làm việc kể từ ngày hết thời hạn dự bị",
        en="the cell reviews the member within thirty working days of the end of probation",
    ),
    Words(
        vi="đảng viên đủ điều kiện vẫn được công nhận đúng thời điểm hết 12 tháng dự bị",
        en="the member, if fit, is still recognised as of the last day of probation",
    ),
    *versions(
        REVIEW_WORKING_DAYS <= ADMISSION_REVIEW_WORKING_DAYS,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_4_2, kept_by=(REGULATION_24_2021,)),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
        ),
        Source(date(2025, 1, 20), REGULATION_232_2025.at(_POINT_4_2), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_2), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
)

ADMISSION_RECOGNITION_VOTE_SHARE = Dated(
    "party.admission.recognition_vote_share",
    Words(
        vi="tỷ lệ đảng viên chính thức đồng ý công nhận đảng viên chính thức ít nhất",
        en="least share of official members who agree to recognise a probationary member",
    ),
    versions(
        Fraction(2, 3),
        *carried_past_april_2026(
            Source(date(2011, 1, 19), CHARTER_2011.at(_ARTS_4_5), Evidence.REPORTED, note=FROM_EXAM_BANK),
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=Words(vi="tỷ lệ trên số đảng viên chính thức", en="fraction of official members"),
)

MEMBER_RECOGNITION_VOTED = Rule.of(
    "party.member.recognition_voted",
    MEMBER,
    Words(
        vi=("ít nhất hai phần ba số đảng viên chính thức của chi bộ đồng ý công nhận đảng viên chính thức"),
        en="at least two thirds of the cell's official members agree to the recognition",
    ),
    Words(
        vi="đã qua ba lần biểu quyết không đủ tỷ lệ thì báo cáo cấp ủy cấp trên trực tiếp xem xét",
        en="after three votes without that share the case goes to the superior committee",
    ),
    *versions(
        RECOGNITION_VOTE_SHARE >= ADMISSION_RECOGNITION_VOTE_SHARE,
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(_ARTS_4_5),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Nguồn: một ngân hàng câu hỏi của cộng đồng. Ba lần biểu quyết là theo tiết c điểm 4.2 "
                        "Quy định 29-QĐ/TW."
                    ),
                    en="Source: a community exam bank. The three votes are those of point 4.2(c) of 29-QĐ/TW.",
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

ADMISSION_GRASSROOTS_DECIDER: Dated[str] = Dated(
    "party.admission.grassroots_decider",
    Words(
        vi="nơi quyết định kết nạp trong đảng ủy cơ sở được ủy quyền",
        en="who decides an admission in a grassroots committee authorised to admit",
    ),
    (
        *versions(
            DecidingOrgan.WHOLE_COMMITTEE,
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(_POINT_4_3_2),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_C_HD_THOI,
            ),
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(
                    _POINT_4_3_2,
                    kept_by=(
                        REGULATION_232_2025,
                        REGULATION_294_2025,
                    ),
                ),
                Evidence.INFERRED,
                note=CARRIED_ON_FROM_LAST_SEEN,
            ),
            Source(
                date(2026, 4, 8),
                REGULATION_20_2026.at(),
                Evidence.INFERRED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 20-QĐ/TW; thay đổi thấy ở Quy định 208-QĐ/TW có thể đã xuất "
                        "hiện cùng với Quy định 20-QĐ/TW."
                    ),
                    en=(
                        "The full text of 20-QĐ/TW was not seen; the change seen in 208-QĐ/TW may have come in with it."
                    ),
                ),
            ),
        ),
        *versions(
            DecidingOrgan.STANDING_COMMITTEE,
            Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
        ),
    ),
    unit=Words(vi="bộ phận quyết định", en="organ"),
)

ADMISSION_SUPERIOR_DECIDER: Dated[str] = Dated(
    "party.admission.superior_decider",
    Words(
        vi="nơi quyết định kết nạp ở cấp ủy cấp trên trực tiếp hoặc đảng ủy được giao quyền",
        en=("who decides an admission in a committee above the grassroots or one with delegated powers"),
    ),
    versions(
        DecidingOrgan.STANDING_COMMITTEE,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_4_3_2_B),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_THOI,
        ),
        *carried_past_april_2026(
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(
                    _POINT_4_3_2_B,
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
    unit=Words(vi="bộ phận quyết định", en="organ"),
)

MEMBER_ADMISSION_DECIDED_BY_COMPETENT = Rule.of(
    "party.member.admission_decided_by_competent",
    APPLICANT,
    Words(
        vi="việc kết nạp do đúng cấp có thẩm quyền quyết định", en="the organ that the law names decides the admission"
    ),
    Words(vi="quyết định không đúng thẩm quyền", en="the decision is not that of the competent organ"),
    *versions(
        (
            ADMITTING_COMMITTEE.is_(AdmittingCommittee.AUTHORISED_GRASSROOTS_COMMITTEE)
            & ADMISSION_DECIDED_BY.is_(ADMISSION_GRASSROOTS_DECIDER)
        )
        | (
            (
                ADMITTING_COMMITTEE.is_(AdmittingCommittee.DIRECT_SUPERIOR_COMMITTEE)
                | ADMITTING_COMMITTEE.is_(AdmittingCommittee.DELEGATED_UPPER_GRASSROOTS_COMMITTEE)
            )
            & ADMISSION_DECIDED_BY.is_(ADMISSION_SUPERIOR_DECIDER)
        ),
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(_POINT_4_3_2_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_C_HD_THOI,
        ),
        Source(
            date(2021, 7, 30),
            REGULATION_24_2021.at(
                _POINT_4_3_2_2,
                kept_by=(
                    REGULATION_232_2025,
                    REGULATION_294_2025,
                ),
            ),
            Evidence.INFERRED,
            note=CARRIED_ON_FROM_LAST_SEEN,
        ),
        Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.INFERRED, note=CARRIED_ON_FROM_294),
        Source(
            date(2026, 7, 26),
            REGULATION_208_2026.at(),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                    "đồng. Đối với đảng ủy cơ sở, nay do ban thường vụ đảng ủy quyết định."
                ),
                en=(
                    "The full text of 208-QĐ/TW was not seen; described in a community exam bank. For a "
                    "grassroots committee its standing committee now decides."
                ),
            ),
        ),
    ),
)

ADMISSION_COMMITTEE_SHARE_NEEDED = Dated(
    "party.admission.committee_share",
    Words(
        vi="tỷ lệ cấp ủy viên của đảng ủy cơ sở được ủy quyền đồng ý kết nạp ít nhất",
        en="least share of an authorised grassroots committee that agrees to the admission",
    ),
    versions(
        Fraction(2, 3),
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(_POINT_3_7),
            Evidence.REPORTED,
            note=Words(
                vi=(
                    "Nguồn: một ngân hàng câu hỏi của cộng đồng. Trước hướng dẫn này chưa thấy quy tắc này; "
                    "từ 26/7/2026 do bộ phận khác quyết định."
                ),
                en=(
                    "Source: a community exam bank. Before this guidance it was not seen; from 26/7/2026 "
                    "another organ decides."
                ),
            ),
        ),
        Source(
            date(2026, 4, 8),
            GUIDANCE_06_2025.at(_POINT_3_7, kept_by=(GUIDANCE_01_2026,)),
            Evidence.REPORTED,
            note=NOT_SEEN_2026,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
    unit=Words(vi="tỷ lệ trên số cấp ủy viên", en="fraction of committee members"),
)

MEMBER_ADMISSION_COMMITTEE_AGREED = Rule.of(
    "party.member.admission_committee_agreed",
    APPLICANT,
    Words(
        vi="ít nhất hai phần ba số cấp ủy viên của đảng ủy cơ sở được ủy quyền đồng ý kết nạp",
        en="at least two thirds of an authorised grassroots committee agree to the admission",
    ),
    Words(vi="không ra quyết định kết nạp", en="no admission decision is issued"),
    *versions(
        ADMISSION_COMMITTEE_SHARE >= ADMISSION_COMMITTEE_SHARE_NEEDED,
        Source(date(2025, 6, 9), GUIDANCE_06_2025.at(_POINT_3_7), Evidence.REPORTED, note=FROM_EXAM_BANK),
        Source(
            date(2026, 4, 8),
            GUIDANCE_06_2025.at(_POINT_3_7, kept_by=(GUIDANCE_01_2026,)),
            Evidence.REPORTED,
            note=NOT_SEEN_2026,
            until=date(2026, 7, 25),
            ended_by=REGULATION_208_2026.at(),
        ),
    ),
)

MEMBER_ADMISSIBLE = Rule.of(
    "party.member.admissible",
    APPLICANT,
    Words(
        vi="người vào Đảng đủ điều kiện về tuổi, học vấn và người giới thiệu",
        en="the applicant's age, schooling and introducers are as they should be",
    ),
    Words(vi="chưa đưa ra chi bộ xét", en="the case is not put to the cell"),
    *versions(
        MEMBER_ADMISSIBLE_AGE & MEMBER_ADMISSIBLE_EDUCATION & MEMBER_INTRODUCED & MEMBER_INTRODUCERS_ACQUAINTED,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                CHARTER_2011.at(
                    Words(vi="Điều 1 và Điều 4, theo quy định thi hành", en="Arts. 1 and 4, as implemented")
                ),
                Evidence.INFERRED,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

MEMBER_ADMISSION_IN_ORDER = Rule.of(
    "party.member.admission_in_order",
    APPLICANT,
    Words(
        vi=("người đủ điều kiện được chi bộ biểu quyết, cấp có thẩm quyền quyết định và tổ chức lễ kết nạp đúng hạn"),
        en=(
            "an admissible applicant is voted for, decided on by the competent organ and received at "
            "a ceremony, each in time"
        ),
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        MEMBER_ADMISSIBLE
        & MEMBER_ADMISSION_VOTED
        & MEMBER_ADMISSION_DECIDED_BY_COMPETENT
        & MEMBER_ADMISSION_DECIDED_IN_TIME
        & MEMBER_CEREMONY_IN_TIME,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                CHARTER_2011.at(
                    Words(vi="Điều 4 và Điều 5, theo quy định thi hành", en="Arts. 4 and 5, as implemented")
                ),
                Evidence.INFERRED,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

MEMBER_RECOGNITION_IN_ORDER = Rule.of(
    "party.member.recognition_in_order",
    MEMBER,
    Words(
        vi="đảng viên hết dự bị được xét, biểu quyết và công nhận chính thức đúng hạn",
        en="a member whose probation is served is reviewed, voted for and recognised, each in time",
    ),
    Words(vi="bổ sung phần còn thiếu", en="what is missing is put right"),
    *versions(
        MEMBER_PROBATION_SERVED
        & MEMBER_REVIEWED_AFTER_PROBATION
        & MEMBER_RECOGNITION_VOTED
        & MEMBER_RECOGNITION_DECIDED_IN_TIME,
        *carried_past_april_2026(
            Source(
                date(2016, 7, 25),
                CHARTER_2011.at(Words(vi="Điều 5, theo quy định thi hành", en="Art. 5, as implemented")),
                Evidence.INFERRED,
                note=PUT_TOGETHER,
            ),
            note=REGULATIONS_OF_2026_NOT_SEEN,
        ),
    ),
)

MEMBER_VOTES_HERE = Rule.of(
    "party.member.votes_here",
    MEMBER,
    Words(
        vi=("người biểu quyết, ứng cử, bầu cử là đảng viên chính thức sinh hoạt đảng chính thức tại đây"),
        en=("whoever votes, stands or elects is an official member whose official place of activity is here"),
    ),
    Words(vi="đảng viên dự họp nhưng không biểu quyết, ứng cử, bầu cử", en="the member takes part without a vote"),
    *versions(
        MEMBER_STATUS.is_(MemberStatus.OFFICIAL) & ACTIVITY_PLACE.is_(ActivityPlace.OFFICIAL),
        *carried_past_april_2026(
            Source(
                date(2011, 1, 19),
                CHARTER_2011.at(article("3(4)")),
                Evidence.REPORTED,
                url="http://camau.dcs.vn/chi-tiet-hoi-dap-40",
                note=Words(
                    vi=(
                        "Về đảng viên dự bị: một ngân hàng câu hỏi của cộng đồng. Về đảng viên sinh hoạt tạm "
                        "thời tại đây: điểm 6.3.2 của các quy định từ năm 2016. Không phụ thuộc hộ khẩu."
                    ),
                    en=(
                        "For probationary members: a community exam bank. For members here temporarily: point "
                        "6.3.2 of the regulations since 2016. Household registration does not matter."
                    ),
                ),
            ),
            note=CHARTER_STANDS_2026,
        ),
    ),
)

_SINCE_CHARTER_2011_8 = (
    *carried_past_april_2026(
        Source(date(2011, 1, 19), CHARTER_2011.at(article("8")), Evidence.UNTRACED), note=CHARTER_STANDS_2026
    ),
    Source(date(2026, 7, 26), REGULATION_208_2026.at(), Evidence.REPORTED, note=PILOT_IN_EXAM_BANK),
)

MEMBER_REMOVAL_ABSENCE_MONTHS = Dated(
    "party.member.removal_absence_months",
    Words(
        vi="số tháng trong năm bỏ sinh hoạt hoặc không đóng đảng phí thì bị xem xét xóa tên",
        en="months in a year without Party activity or dues after which removal is considered",
    ),
    versions(3, *_SINCE_CHARTER_2011_8),
    unit=Words(vi="tháng", en="months"),
)

MEMBER_REMOVAL_CONSIDERED = Rule.of(
    "party.member.removal_considered",
    MEMBER,
    Words(
        vi=(
            "đảng viên bỏ sinh hoạt hoặc không đóng đảng phí ba tháng trong năm không có lý do chính "
            "đáng thì bị xem xét xóa tên"
        ),
        en=(
            "removal from the roll is considered only after three months in a year without activity "
            "or dues and without good reason"
        ),
    ),
    Words(vi="đảng viên không bị xóa tên vì lý do này", en="the member stays on the roll"),
    *versions(
        HAS_GOOD_REASON.is_(False) & (MONTHS_WITHOUT_ACTIVITY >= MEMBER_REMOVAL_ABSENCE_MONTHS), *_SINCE_CHARTER_2011_8
    ),
)

MEMBER_BUSINESS_OWNER = Rule.of(
    "party.member.business_owner",
    APPLICANT,
    Words(
        vi=("chủ doanh nghiệp là cá nhân sở hữu toàn bộ hoặc phần vốn chi phối và giữ chức danh quản lý doanh nghiệp"),
        en=(
            "an applicant admitted as a business owner holds all or the controlling part of the "
            "capital and leads the firm"
        ),
    ),
    Words(vi="áp dụng quy định kết nạp chung", en="the ordinary rules of admission apply"),
    *versions(
        HOLDS_CONTROLLING_CAPITAL.is_(True) & HOLDS_LEADING_POST.is_(True),
        *carried_past_april_2026(
            Source(
                date(2021, 9, 27),
                GUIDANCE_08_2021.at(),
                Evidence.QUOTED,
                url="https://xaydungdang.org.vn/van-kien-tu-lieu/huong-dan-ket-nap-chu-doanh-nghiep-tu-nhan-vao-dang-15783",
                note=Words(
                    vi=(
                        "Doanh nghiệp ở mọi quy mô. Các tiêu chuẩn khác đối với cá nhân và doanh nghiệp không "
                        "được mã hóa."
                    ),
                    en="Any size of firm. Further standards for the person and the firm are not encoded.",
                ),
            )
        ),
    ),
)

ADMISSION_OVER_AGE_DECIDER: Dated[str] = Dated(
    "party.admission.over_age_decider",
    Words(vi="cấp quyết định kết nạp người trên 60 tuổi", en="who decides on admitting someone past the ordinary age"),
    versions(
        OverAgeDecider.COMMITTEE_DIRECTLY_UNDER_THE_CENTRE,
        Source(
            date(2016, 7, 25),
            REGULATION_29_2016.at(Words(vi="tiết b điểm 1.1", en="point 1.1(b)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_QUY_DINH_QD,
        ),
        Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_1_1_2), Evidence.QUOTED, url=_PAGE_DANVAN_QUY_DINH_SO),
        Source(
            date(2025, 1, 20),
            REGULATION_232_2025.at(_POINT_1_1_2),
            Evidence.QUOTED,
            url=_PAGE_THUVIENPHAPLUAT_LAW_ASPX_ID,
        ),
        *carried_past_april_2026(
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_1_1_2), Evidence.REPORTED, note=FROM_EXAM_BANK),
            under=REGULATIONS_OF_2026,
            note=CARRIED_ON_FROM_294_PAST_208,
        ),
    ),
    unit=Words(vi="cấp ủy", en="committee"),
)

ADMISSION_DECISION_WORKING_DAYS = Dated(
    "party.admission.decision_working_days",
    Words(
        vi=("số ngày làm việc để cấp ủy có thẩm quyền quyết định kết nạp, kể từ ngày chi bộ có nghị quyết"),
        en="working days to decide on an admission, from the day of the cell's resolution",
    ),
    versions(60, *_SINCE_REGULATION_29_2016_POINT_4),
    unit=Words(vi="ngày làm việc", en="working days"),
)

ADMISSION_RECOGNITION_WORKING_DAYS = Dated(
    "party.admission.recognition_working_days",
    Words(
        vi=("số ngày làm việc để quyết định công nhận đảng viên chính thức, kể từ ngày chi bộ có nghị quyết"),
        en=("working days to decide on recognising an official member, from the day of the cell's resolution"),
    ),
    versions(30, *_SINCE_REGULATION_29_2016_POINT_4),
    unit=Words(vi="ngày làm việc", en="working days"),
)

ADMISSION_CEREMONY_COUNTED_FROM: Dated[str] = Dated(
    "party.admission.ceremony_counted_from",
    Words(vi="thời điểm bắt đầu tính hạn tổ chức lễ kết nạp", en="from which day the ceremony's time runs"),
    (
        *versions(
            CeremonyCountedFrom.RECEIPT,
            Source(
                date(2016, 7, 25),
                REGULATION_29_2016.at(_POINT_4_1),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_HD_THOI_HAN,
            ),
            Source(
                date(2021, 7, 30),
                REGULATION_24_2021.at(_POINT_4_1, kept_by=(REGULATION_232_2025,)),
                Evidence.QUOTED,
                url=_PAGE_LUATDUONGGIA_NGAY_KET_NAP,
            ),
            Source(date(2025, 7, 1), REGULATION_294_2025.at(_POINT_4_1), Evidence.REPORTED, note=FROM_EXAM_BANK),
            Source(date(2026, 4, 8), REGULATION_20_2026.at(), Evidence.REPORTED, note=CARRIED_ON_FROM_294),
        ),
        *versions(
            CeremonyCountedFrom.ISSUE,
            Source(
                date(2026, 7, 26),
                REGULATION_208_2026.at(),
                Evidence.REPORTED,
                note=Words(
                    vi=(
                        "Chưa thấy toàn văn Quy định 208-QĐ/TW; được mô tả trong một ngân hàng câu hỏi của cộng "
                        "đồng. Tính từ ngày ban hành quyết định, không phải ngày nhận."
                    ),
                    en=(
                        "The full text of 208-QĐ/TW was not seen; described in a community exam bank. It counts "
                        "from the day the decision is issued, not received."
                    ),
                ),
            ),
        ),
    ),
    unit=Words(vi="ngày bắt đầu tính", en="starting day"),
)

RULES = (
    MEMBER_ADMISSIBLE_AGE,
    MEMBER_ADMISSIBLE_EDUCATION,
    MEMBER_INTRODUCED,
    MEMBER_INTRODUCERS_ACQUAINTED,
    MEMBER_ADMISSION_VOTED,
    MEMBER_ADMISSION_DECIDED_IN_TIME,
    MEMBER_RECOGNITION_DECIDED_IN_TIME,
    MEMBER_CEREMONY_IN_TIME,
    MEMBER_PROBATION_SERVED,
    MEMBER_REVIEWED_AFTER_PROBATION,
    MEMBER_RECOGNITION_VOTED,
    MEMBER_ADMISSION_DECIDED_BY_COMPETENT,
    MEMBER_ADMISSION_COMMITTEE_AGREED,
    MEMBER_ADMISSIBLE,
    MEMBER_ADMISSION_IN_ORDER,
    MEMBER_RECOGNITION_IN_ORDER,
    MEMBER_VOTES_HERE,
    MEMBER_REMOVAL_CONSIDERED,
    MEMBER_BUSINESS_OWNER,
)
PARAMETERS = (
    ADMISSION_MINIMUM_AGE_MONTHS,
    ADMISSION_MAXIMUM_AGE_MONTHS,
    ADMISSION_OVER_AGE_DECIDER,
    ADMISSION_ACCEPTED_EDUCATION,
    ADMISSION_INTRODUCERS,
    ADMISSION_INTRODUCERS_BESIDE_YOUTH_UNION,
    ADMISSION_INTRODUCER_MINIMUM_MONTHS,
    ADMISSION_PROBATION_MONTHS,
    ADMISSION_VOTE_SHARE_NEEDED,
    ADMISSION_RECOGNITION_VOTE_SHARE,
    ADMISSION_DECISION_WORKING_DAYS,
    ADMISSION_RECOGNITION_WORKING_DAYS,
    ADMISSION_EXTENSION_WORKING_DAYS,
    ADMISSION_CEREMONY_WORKING_DAYS,
    ADMISSION_CEREMONY_COUNTED_FROM,
    ADMISSION_REVIEW_WORKING_DAYS,
    ADMISSION_GRASSROOTS_DECIDER,
    ADMISSION_SUPERIOR_DECIDER,
    ADMISSION_COMMITTEE_SHARE_NEEDED,
    MEMBER_REMOVAL_ABSENCE_MONTHS,
)
