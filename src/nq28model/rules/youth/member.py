"""Who may join the Youth Union, and who may stay."""

from __future__ import annotations

from datetime import date

from nq28model.facts import PERSON
from nq28model.facts.person import (
    AGE_YEARS,
    CELL_AGREES_TO_STAY,
    DAYS_SINCE_BIRTHDAY,
    HOLDS_YOUTH_OFFICE,
    PRIMARY_SCHOOLING_COMPLETED,
    SCHOOLING_RELIEF_APPLIES,
    STAY_REQUESTED,
)
from nq28model.instruments import YOUTH_UNION_CHARTER_X_2012, YOUTH_UNION_CONFERENCE_2010, YOUTH_UNION_GUIDANCE_22_2013
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI = (
    "https://thuviennhadat.vn/phap-luat-doi-song/bao-nhieu-tuoi-duoc-ket-nap-doan-552680.html"
)
_ITEM_I_1 = Words(vi="mục I.1", en="item I.1")

# --- Youth Union ----------------------------------------------------------------------------------

ADMISSION_AGE_YEARS_MAX = Dated(
    "youth.admission.age_years_max",
    Words(vi="độ tuổi tối đa được kết nạp Đoàn", en="the age over which a person is no longer admitted"),
    versions(
        30,
        Source(date(2011, 1, 1), YOUTH_UNION_CONFERENCE_2010.at(), Evidence.REPORTED),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(_ITEM_I_1),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
            note=Words(
                vi="«Không quá 30 tuổi»; hiểu theo số tuổi đủ, xem câu hỏi còn mở youth.age_upper_day.",
                en="«Not over 30»; read as completed years, see the open question youth.age_upper_day.",
            ),
        ),
    ),
    unit=Words(vi="năm", en="years"),
)

ADMISSION_AGE_YEARS_MIN = Dated(
    "youth.admission.age_years_min",
    Words(
        vi="tuổi đủ mà sau đó được kết nạp Đoàn",
        en="the completed years of age after which a person may be admitted to the Youth Union",
    ),
    versions(
        15,
        Source(date(2011, 1, 1), YOUTH_UNION_CONFERENCE_2010.at(), Evidence.REPORTED),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(
                Words(vi="mục I.1; khoản 2 Điều 1 Điều lệ khóa X", en="item I.1; charter of the 10th term art. 1(2)")
            ),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
            note=Words(
                vi=(
                    "«Từ 16 tuổi» được tính từ đủ 15 tuổi + 1 ngày; cách tính này áp dụng trong toàn Đoàn từ "
                    "01/01/2011."
                ),
                en=(
                    "«From 16» is counted from 15 full years and one day; counted so throughout the Union "
                    "since 1/1/2011."
                ),
            ),
        ),
    ),
    unit=Words(vi="năm", en="years"),
)

ADMISSION_EXTRA_DAYS_MIN = Dated(
    "youth.admission.extra_days_min",
    Words(
        vi="số ngày sau khi đủ 15 tuổi từ đó được kết nạp",
        en="the days past the fifteenth birthday from which a person may be admitted",
    ),
    versions(
        1,
        Source(date(2011, 1, 1), YOUTH_UNION_CONFERENCE_2010.at(), Evidence.REPORTED),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(_ITEM_I_1),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
        ),
    ),
    unit=Words(vi="ngày", en="days"),
)

MEMBER_ADMISSIBLE_AGE = Rule.of(
    "youth.member.admissible_age",
    PERSON,
    Words(
        vi="người được kết nạp Đoàn phải đủ 15 tuổi + 1 ngày và không quá 30 tuổi",
        en=("a person admitted to the Youth Union be at least 15 full years and one day old and not over 30"),
    ),
    Words(vi="người đó chưa đủ tuổi hoặc quá tuổi kết nạp", en="the person is too young or too old to be admitted"),
    *versions(
        (
            (AGE_YEARS > ADMISSION_AGE_YEARS_MIN)
            | (AGE_YEARS.is_(ADMISSION_AGE_YEARS_MIN) & (DAYS_SINCE_BIRTHDAY >= ADMISSION_EXTRA_DAYS_MIN))
        )
        & (AGE_YEARS <= ADMISSION_AGE_YEARS_MAX),
        Source(
            date(2011, 1, 1),
            YOUTH_UNION_CONFERENCE_2010.at(),
            Evidence.REPORTED,
            note=Words(
                vi="Cách tính được thống nhất trong toàn Đoàn từ 01/01/2011.",
                en="The way of counting was made one throughout the Union from 1/1/2011.",
            ),
        ),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(Words(vi="điểm a mục I.1", en="item I.1(a)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
            note=Words(
                vi="«Không quá 30 tuổi» được hiểu theo số tuổi đủ; xem youth.age_upper_day.",
                en="«Not over 30» is read in completed years; see youth.age_upper_day.",
            ),
        ),
    ),
)

MEMBER_SCHOOLED = Rule.of(
    "youth.member.schooled",
    PERSON,
    Words(
        vi=(
            "người được kết nạp Đoàn phải có trình độ tiểu học trở lên; vận dụng linh hoạt đối với "
            "người dân tộc thiểu số và vùng khó khăn"
        ),
        en=(
            "a person admitted to the Youth Union have finished primary school, judged flexibly for "
            "ethnic minorities and hard areas"
        ),
    ),
    Words(vi="người đó chưa đủ điều kiện kết nạp", en="the person is not admitted yet"),
    *versions(
        PRIMARY_SCHOOLING_COMPLETED.is_(True) | SCHOOLING_RELIEF_APPLIES.is_(True),
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(Words(vi="điểm b mục I.1", en="item I.1(b)")),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
        ),
    ),
)

MEMBER_ADMISSIBLE = Rule.of(
    "youth.member.admissible",
    PERSON,
    Words(
        vi="người được kết nạp Đoàn phải đủ điều kiện về độ tuổi và trình độ học vấn",
        en="a person admitted to the Youth Union have the age and the schooling asked for",
    ),
    Words(vi="người đó chưa đủ điều kiện kết nạp", en="the person is not admitted"),
    *versions(
        MEMBER_ADMISSIBLE_AGE & MEMBER_SCHOOLED,
        Source(
            date(2013, 6, 28),
            YOUTH_UNION_GUIDANCE_22_2013.at(_ITEM_I_1),
            Evidence.QUOTED,
            url=_PAGE_THUVIENNHADAT_BAO_NHIEU_TUOI,
            note=Words(
                vi="Điều lệ còn yêu cầu lý lịch rõ ràng, tìm hiểu về Đoàn và tự nguyện xin vào Đoàn.",
                en="The charter also asks for a clear record, study of the Union and a free wish to join.",
            ),
        ),
    ),
)

STAY_AGE_YEARS_MAX = Dated(
    "youth.stay.age_years_max",
    Words(
        vi="độ tuổi tối đa đoàn viên có nguyện vọng được tiếp tục sinh hoạt Đoàn",
        en="the age up to which a member who asks for it may stay in the Youth Union",
    ),
    versions(
        35,
        Source(
            date(2012, 12, 12),
            YOUTH_UNION_CHARTER_X_2012.at(article("4(1)")),
            Evidence.QUOTED,
            url="https://thuvienphapluat.vn/chinh-sach-phap-luat-moi/vn/thoi-su-phap-luat/tu-van-phap-luat/45663/tuoi-doan-vien-la-bao-nhieu-tuoi-cac-truong-hop-xet-ket-nap-doan-vien",
        ),
    ),
    unit=Words(vi="năm", en="years"),
)

MEMBER_MAY_STAY = Rule.of(
    "youth.member.may_stay",
    PERSON,
    Words(
        vi=(
            "đoàn viên quá 30 tuổi trưởng thành Đoàn, trừ khi có nguyện vọng tiếp tục và chi đoàn "
            "đồng ý (không quá 35 tuổi) hoặc đang giữ chức vụ, làm chuyên trách công tác Đoàn"
        ),
        en=(
            "a member over 30 leave, unless he or she asks to stay and the cell agrees (up to 35), "
            "or holds an elected or full-time Youth Union post"
        ),
    ),
    Words(vi="chi đoàn làm lễ trưởng thành Đoàn", en="the cell holds the ceremony of maturity and the membership ends"),
    *versions(
        (AGE_YEARS <= ADMISSION_AGE_YEARS_MAX)
        | (STAY_REQUESTED.is_(True) & CELL_AGREES_TO_STAY.is_(True) & (AGE_YEARS <= STAY_AGE_YEARS_MAX))
        | HOLDS_YOUTH_OFFICE.is_(True),
        Source(
            date(2012, 12, 12),
            YOUTH_UNION_CHARTER_X_2012.at(article("4")),
            Evidence.QUOTED,
            url="https://thptdongthuyanhthaibinh.edu.vn/bao-nhieu-tuoi-thi-het-tuoi-doan/",
        ),
    ),
)

RULES = (MEMBER_ADMISSIBLE_AGE, MEMBER_SCHOOLED, MEMBER_ADMISSIBLE, MEMBER_MAY_STAY)
PARAMETERS = (ADMISSION_AGE_YEARS_MIN, ADMISSION_EXTRA_DAYS_MIN, ADMISSION_AGE_YEARS_MAX, STAY_AGE_YEARS_MAX)
