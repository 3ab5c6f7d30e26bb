"""Party organisations in enterprises and industrial parks."""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import MEMBER, ORGANISATION, UNIT
from nq28model.facts.member import MONTHS_EMPLOYED, PARTY_LIFE_ELSEWHERE
from nq28model.facts.organisation import (
    ALL_MEMBERS,
    HAS_GRASSROOTS_ORGANISATIONS,
    IS_LOCAL_ENTERPRISE,
    MEMBER_UNITS_ARE_LEGAL_PERSONS,
    MOVED_TO_COMMUNE_ON,
    SUPERIOR_KIND,
)
from nq28model.facts.unit import OBSTRUCTS_FORMATION, PARTY_MEMBER_WORKERS, STABLE_OPERATION, UNIT_KIND
from nq28model.facts.vocabularies import SuperiorKind
from nq28model.instruments import CONCLUSION_208_2025, DECREE_98_2014, DIRECTIVE_33_2019, GUIDANCE_21_2013
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.rules.past_2026 import carried_past_april_2026
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_TAPCHICONGSAN_BAN_HANH_HUONG = "https://tapchicongsan.org.vn/en/hoat-ong-cua-lanh-ao-ang-nha-nuoc/-/2018/24226/ban-hanh-huong-dan-lap-to-chuc-dang-tai-cac-khu-cong-nghiep.aspx"
_PAGE_THUVIENPHAPLUAT_NGHI_DINH_ND = "https://thuvienphapluat.vn/van-ban/Doanh-nghiep/Nghi-dinh-98-2014-ND-CP-thanh-lap-to-chuc-chinh-tri-xa-hoi-doanh-nghiep-thuoc-moi-thanh-phan-kinh-te-254530.aspx?anchor=dieu_5"
_PAGE_NEWS_THOI_HAN_HOAN = "https://news.laodong.vn/thoi-su/thoi-han-hoan-thanh-sap-xep-to-chuc-dang-trong-tap-doan-kinh-te-ngan-hang-1613712.ldo"
_PART_II_1 = Words(vi="phần II.1", en="part II.1")

# --- forming an organisation ----------------------------------------------------------------------

ENTERPRISE_STABLE_BUSINESS = Rule.of(
    "party.enterprise.stable_business",
    UNIT,
    Words(vi="doanh nghiệp có sản xuất, kinh doanh ổn định", en="an enterprise runs its production or business stably"),
    Words(
        vi="đảng viên được chuyển về tổ chức đảng thích hợp và chuẩn bị điều kiện lập chi bộ",
        en=("its members are moved to a suitable Party organisation and the ground for a cell is prepared"),
    ),
    *versions(
        UNIT_KIND.is_not(UnitKind.ENTERPRISE) | STABLE_OPERATION.is_(True),
        *carried_past_april_2026(
            Source(
                date(2019, 3, 18),
                DIRECTIVE_33_2019.at(
                    Words(
                        vi="phần về doanh nghiệp chưa có tổ chức đảng",
                        en="section on enterprises without a Party organisation",
                    )
                ),
                Evidence.QUOTED,
                url="https://luatvietnam.vn/tin-van-ban-moi/doanh-nghiep-co-tu-3-dang-vien-chinh-thuc-co-the-thanh-lap-chi-bo-186-19616-article.html",
            )
        ),
    ),
)

_SINCE_GUIDANCE_21_2013_PART_II = (
    Source(
        date(2013, 10, 17), GUIDANCE_21_2013.at(_PART_II_1), Evidence.QUOTED, url=_PAGE_TAPCHICONGSAN_BAN_HANH_HUONG
    ),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1),
            GUIDANCE_21_2013.at(_PART_II_1),
            Evidence.INFERRED,
            url=_PAGE_TAPCHICONGSAN_BAN_HANH_HUONG,
            note=Words(
                vi="Chưa rõ đã bị bãi bỏ hay chưa; trên thực tế đã bị hệ thống cấp năm 2025 thay thế.",
                en="Not known to have been repealed; overtaken in effect by the levels of 2025.",
            ),
        )
    ),
)

INDUSTRIAL_PARK_MINIMUM_MEMBERS = Dated(
    "party.industrial_park.minimum_members",
    Words(
        vi="số đảng viên ít nhất để lập đảng bộ cấp trên cơ sở của khu công nghiệp, khu kinh tế",
        en="least number of members for an upper-grassroots body of an industrial park or zone",
    ),
    versions(500, *_SINCE_GUIDANCE_21_2013_PART_II),
    unit=Words(vi="đoàn viên", en="members"),
)

INDUSTRIAL_PARK_UPPER_LEVEL_GRANTABLE = Rule.of(
    "party.industrial_park.upper_level_grantable",
    ORGANISATION,
    Words(
        vi=(
            "đảng bộ cấp trên cơ sở của khu công nghiệp, khu kinh tế trực thuộc tỉnh ủy, thành ủy, "
            "có tổ chức cơ sở đảng trực thuộc, có từ 500 đảng viên trở lên và các đơn vị thành viên "
            "có tư cách pháp nhân"
        ),
        en=(
            "an upper-grassroots body of an industrial park or zone stands directly under the "
            "provincial committee, has grassroots organisations and at least five hundred members, "
            "and its member units are legal persons"
        ),
    ),
    Words(vi="không lập đảng bộ cấp trên cơ sở", en="no upper-grassroots body is formed there"),
    *versions(
        SUPERIOR_KIND.is_(SuperiorKind.PROVINCIAL_COMMITTEE)
        & MEMBER_UNITS_ARE_LEGAL_PERSONS.is_(True)
        & HAS_GRASSROOTS_ORGANISATIONS.is_(True)
        & (ALL_MEMBERS >= INDUSTRIAL_PARK_MINIMUM_MEMBERS),
        *_SINCE_GUIDANCE_21_2013_PART_II,
    ),
)

ENTERPRISE_DECREE_MINIMUM_MEMBERS = Dated(
    "party.enterprise.decree_minimum_members",
    Words(
        vi="số người lao động là đảng viên từ đó phát sinh việc lập tổ chức đảng theo nghị định",
        en="number of workers who are Party members from which the decree's formation duty runs",
    ),
    versions(
        3,
        *carried_past_april_2026(
            Source(
                date(2014, 12, 10),
                DECREE_98_2014.at(article("5")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_NGHI_DINH_ND,
                note=Words(
                    vi=(
                        "Nghị định viết «đảng viên», không viết «đảng viên chính thức»: nghị định đặt ra nghĩa "
                        "vụ phối hợp, còn tổ chức có hợp lệ hay không là theo Điều lệ. Thấy trong bản tóm tắt "
                        "điều này."
                    ),
                    en=(
                        "The decree writes «đảng viên», not «đảng viên chính thức»: it sets duties of "
                        "cooperation, while the Charter governs whether an organisation is valid. Seen in a "
                        "summary of the article."
                    ),
                ),
            )
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

ENTERPRISE_DECREE_MEMBERS = Rule.of(
    "party.enterprise.decree_members",
    UNIT,
    Words(
        vi="doanh nghiệp có từ ba người lao động là đảng viên trở lên",
        en=("an enterprise in which an organisation is to be formed has at least three workers who are Party members"),
    ),
    Words(
        vi=(
            "một hoặc hai đảng viên được chuyển về sinh hoạt ở tổ chức đảng cấp trên, tổ chức đó "
            "phối hợp với doanh nghiệp để tiến tới lập tổ chức đảng"
        ),
        en=(
            "one or two members are received into the upper organisation, which works with the "
            "enterprise towards an organisation"
        ),
    ),
    *versions(
        PARTY_MEMBER_WORKERS >= ENTERPRISE_DECREE_MINIMUM_MEMBERS,
        *carried_past_april_2026(
            Source(
                date(2014, 12, 10),
                DECREE_98_2014.at(article("5")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_NGHI_DINH_ND,
                note=Words(
                    vi=(
                        "Nghị định tính đảng viên, Điều lệ tính đảng viên chính thức: tổ chức có hợp lệ hay "
                        "không là theo Điều lệ."
                    ),
                    en=(
                        "The decree counts members, the Charter official members: the Charter governs whether "
                        "the organisation is valid."
                    ),
                ),
            )
        ),
    ),
)

ENTERPRISE_MINIMUM_TENURE_MONTHS = Dated(
    "party.enterprise.minimum_tenure_months",
    Words(
        vi="số tháng làm việc tại doanh nghiệp để đảng viên được chuyển về lập tổ chức đảng",
        en="months of work in the enterprise before a member is brought in to form its organisation",
    ),
    versions(
        12,
        *carried_past_april_2026(
            Source(
                date(2014, 12, 10),
                DECREE_98_2014.at(article("5")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_NGHI_DINH_ND,
                note=Words(vi="Thấy trong bản tóm tắt điều này.", en="Seen in a summary of the article."),
            )
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

ENTERPRISE_MEMBER_BROUGHT_IN = Rule.of(
    "party.enterprise.member_brought_in",
    MEMBER,
    Words(
        vi=(
            "đảng viên được chuyển về để lập tổ chức đảng tại doanh nghiệp đã làm việc từ đủ mười "
            "hai tháng và đang sinh hoạt đảng nơi khác"
        ),
        en=(
            "a member brought in to form the enterprise's organisation has worked there at least "
            "twelve months and lives Party life elsewhere"
        ),
    ),
    Words(vi="nghị định không yêu cầu chuyển sinh hoạt đảng viên đó", en="the decree does not have the member moved"),
    *versions(
        PARTY_LIFE_ELSEWHERE.is_(True) & (MONTHS_EMPLOYED >= ENTERPRISE_MINIMUM_TENURE_MONTHS),
        *carried_past_april_2026(
            Source(
                date(2014, 12, 10),
                DECREE_98_2014.at(article("5")),
                Evidence.QUOTED,
                url=_PAGE_THUVIENPHAPLUAT_NGHI_DINH_ND,
            )
        ),
    ),
)

ENTERPRISE_FACILITATES = Rule.of(
    "party.enterprise.facilitates",
    UNIT,
    Words(
        vi="doanh nghiệp tôn trọng và tạo điều kiện cho việc lập tổ chức đảng",
        en="the enterprise respects and facilitates the forming of Party organisations",
    ),
    Words(
        vi="doanh nghiệp vi phạm nghĩa vụ; doanh nghiệp không có nghĩa vụ tự thành lập tổ chức đảng",
        en="the enterprise is in breach; it has no duty to found an organisation itself",
    ),
    *versions(
        OBSTRUCTS_FORMATION.is_(False),
        *carried_past_april_2026(
            Source(
                date(2014, 12, 10),
                DECREE_98_2014.at(Words(vi="Điều 3 và Điều 8", en="Arts. 3 and 8")),
                Evidence.QUOTED,
                url="https://chiaseluatlaodong.com/?p=1489",
            )
        ),
    ),
)

# --- superiors and attachment ---------------------------------------------------------------------

ENTERPRISE_MOVE_DEADLINE = Dated(
    "party.enterprise.move_deadline",
    Words(
        vi="thời hạn chuyển tổ chức đảng trong doanh nghiệp địa phương về đảng ủy xã, phường",
        en="day by which organisations of local enterprises stand under commune or ward committees",
    ),
    versions(
        date(2025, 12, 31),
        *carried_past_april_2026(
            Source(
                date(2025, 11, 11),
                CONCLUSION_208_2025.at(),
                Evidence.QUOTED,
                url=_PAGE_NEWS_THOI_HAN_HOAN,
                note=Words(
                    vi=(
                        "Hoàn thành trước 31/12/2025, báo cáo trước 05/01/2026. Văn bản nói đến tập đoàn nhà "
                        "nước và doanh nghiệp địa phương; chưa thấy lời văn về doanh nghiệp tư nhân."
                    ),
                    en=(
                        "Done before 31/12/2025 and reported before 05/01/2026. It speaks of state groups and "
                        "local enterprises; wording for private firms was not seen."
                    ),
                ),
            )
        ),
    ),
    unit=Words(vi="ngày", en="date"),
)

ENTERPRISE_MOVED_IN_TIME = Rule.of(
    "party.enterprise.moved_in_time",
    ORGANISATION,
    Words(
        vi=("tổ chức đảng trong doanh nghiệp địa phương được chuyển về đảng ủy xã, phường trước ngày 31/12/2025"),
        en=("the organisation of a local enterprise stands under a commune or ward committee by 31/12/2025"),
    ),
    Words(vi="tỉnh ủy, thành ủy còn phải chuyển giao tổ chức đảng", en="the provincial committee still has to move it"),
    *versions(
        IS_LOCAL_ENTERPRISE.is_(False) | (MOVED_TO_COMMUNE_ON <= ENTERPRISE_MOVE_DEADLINE),
        *carried_past_april_2026(
            Source(
                date(2025, 11, 11),
                CONCLUSION_208_2025.at(),
                Evidence.QUOTED,
                url=_PAGE_NEWS_THOI_HAN_HOAN,
                note=Words(
                    vi="Chưa thấy lời văn về doanh nghiệp tư nhân.", en="Wording for private firms was not seen."
                ),
            )
        ),
    ),
)

RULES = (
    ENTERPRISE_STABLE_BUSINESS,
    INDUSTRIAL_PARK_UPPER_LEVEL_GRANTABLE,
    ENTERPRISE_DECREE_MEMBERS,
    ENTERPRISE_MEMBER_BROUGHT_IN,
    ENTERPRISE_FACILITATES,
    ENTERPRISE_MOVED_IN_TIME,
)
PARAMETERS = (
    INDUSTRIAL_PARK_MINIMUM_MEMBERS,
    ENTERPRISE_DECREE_MINIMUM_MEMBERS,
    ENTERPRISE_MINIMUM_TENURE_MONTHS,
    ENTERPRISE_MOVE_DEADLINE,
)
