"""Who may join a trade union, and who may be counted as a member."""

from __future__ import annotations

from datetime import date

from nq28model.facts import PERSON
from nq28model.facts.person import (
    IS_AGRICULTURAL_COOPERATIVE_MEMBER,
    IS_BOARD_MEMBER,
    IS_COMPANY_CHAIR,
    IS_EMPLOYEE,
    IS_EXECUTIVE_HEAD,
    IS_FOREIGNER,
    IS_SERVICE_UNIT_DEPUTY,
    IS_SERVICE_UNIT_HEAD,
    IS_UNIT_OWNER,
    LABOUR_CONTRACT_MONTHS,
    MANAGES_BY_AUTHORISATION,
    MAY_SIGN_LABOUR_CONTRACTS,
    MAY_SIGN_TRANSACTIONS,
    REPRESENTS_STATE_CAPITAL,
    SERVES_PRISON_TERM,
)
from nq28model.instruments import TRADE_UNION_LAW_2024, UNION_GUIDANCE_03_2020, UNION_GUIDANCE_238_2014
from nq28model.law import Dated, Evidence, Source, article, versions
from nq28model.spec import Rule
from nq28model.words import Words

_PAGE_NHANSU_NGUOI_LAO_DONG = "https://nhansu.vn/phap-luat-lao-dong/lao-dong-va-tien-luong/nguoi-lao-dong-nuoc-ngoai-duoc-gia-nhap-vao-cong-doan-co-so-khi-nao-118.html"
_PAGE_HETHONGPHAPLUAT_GUIDANCE_NO_HD = "https://hethongphapluat.vn/guidance-no-238-hd-tld-dated-march-04-2014-on-implementation-of-the-charter-of-vietnam-trade-union.html"
_PAGE_LAWNET_KHONG_KET_NAP = "https://lawnet.vn/en/laws/khong-ket-nap-vao-cong-doan-viet-nam-nhung-doi-tuong-nao-doan-vien-tham-gia-cong-doan-duoc-huong-qu-898689-105746.html"

# --- trade union ----------------------------------------------------------------------------------

MEMBER_NOT_MANAGER = Rule.of(
    "union.member.not_manager",
    PERSON,
    Words(
        vi=("đoàn viên công đoàn ở đơn vị ngoài nhà nước không phải là chủ sở hữu hoặc người quản lý đơn vị"),
        en="a union member in a non-state unit not be its owner or one of its managers",
    ),
    Words(vi="không kết nạp vào công đoàn và không được tính", en="the person is not admitted and is not counted"),
    *versions(
        IS_UNIT_OWNER.is_(False)
        & IS_COMPANY_CHAIR.is_(False)
        & IS_EXECUTIVE_HEAD.is_(False)
        & MANAGES_BY_AUTHORISATION.is_(False)
        & MAY_SIGN_LABOUR_CONTRACTS.is_(False)
        & IS_SERVICE_UNIT_HEAD.is_(False),
        Source(
            date(2014, 3, 4),
            UNION_GUIDANCE_238_2014.at(Words(vi="mục 1.2", en="item 1.2")),
            Evidence.QUOTED,
            url=_PAGE_HETHONGPHAPLUAT_GUIDANCE_NO_HD,
            note=Words(
                vi=(
                    "Đơn vị ngoài nhà nước và có vốn đầu tư nước ngoài. Người được ủy quyền quản lý và người "
                    "ký hợp đồng lao động: phó chủ tịch, phó giám đốc, giám đốc nhân sự."
                ),
                en=(
                    "Non-state and foreign-invested units. Authorised managers and signers of labour "
                    "contracts: vice chairs, deputy directors, directors of personnel."
                ),
            ),
        ),
    ),
    *versions(
        IS_UNIT_OWNER.is_(False)
        & IS_COMPANY_CHAIR.is_(False)
        & IS_BOARD_MEMBER.is_(False)
        & IS_EXECUTIVE_HEAD.is_(False)
        & MAY_SIGN_TRANSACTIONS.is_(False)
        & IS_SERVICE_UNIT_HEAD.is_(False)
        & ~(
            IS_SERVICE_UNIT_DEPUTY.is_(True)
            & (MANAGES_BY_AUTHORISATION.is_(True) | MAY_SIGN_LABOUR_CONTRACTS.is_(True))
        ),
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="điểm b, điểm c mục 3.2", en="item 3.2(b),(c)")),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_KHONG_KET_NAP,
            note=Words(
                vi=("Chỉ áp dụng cho đơn vị ngoài khu vực nhà nước. Coi là vẫn tiếp tục theo Điều lệ khóa XIII."),
                en=("For units outside the State sector only. Taken to go on under the charter of the 13th term."),
            ),
        ),
    ),
)

FOREIGNER_CONTRACT_MONTHS_MIN = Dated(
    "union.foreigner.contract_months_min",
    Words(
        vi=("thời hạn hợp đồng lao động tối thiểu để người lao động nước ngoài được gia nhập công đoàn cơ sở"),
        en="the shortest labour contract with which a foreign worker may join a base union",
    ),
    versions(
        12,
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(article("5(2)")),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_NGUOI_LAO_DONG,
            note=Words(
                vi="Trước ngày đó không kết nạp người nước ngoài.", en="Before that day no foreigner was admitted."
            ),
        ),
    ),
    unit=Words(vi="tháng", en="months"),
)

MEMBER_ADMISSIBLE = Rule.of(
    "union.member.admissible",
    PERSON,
    Words(
        vi=(
            "người gia nhập công đoàn phải làm công hưởng lương, là người Việt Nam hoặc (từ "
            "01/7/2025) người nước ngoài có hợp đồng lao động từ đủ 12 tháng, không phải là chủ sở "
            "hữu, người quản lý, xã viên hợp tác xã nông nghiệp hay người đang chấp hành án phạt tù"
        ),
        en=(
            "a person who joins the union work for wages, be Vietnamese or (from 1/7/2025) a "
            "foreigner with a contract of at least 12 months, and not be an owner or manager, a "
            "member of an agricultural cooperative or a prisoner"
        ),
    ),
    Words(vi="không kết nạp vào công đoàn", en="the person is not admitted"),
    *versions(
        IS_EMPLOYEE.is_(True) & IS_FOREIGNER.is_(False) & (REPRESENTS_STATE_CAPITAL.is_(True) | MEMBER_NOT_MANAGER),
        Source(
            date(2014, 3, 4),
            UNION_GUIDANCE_238_2014.at(Words(vi="mục 1", en="item 1")),
            Evidence.QUOTED,
            url=_PAGE_HETHONGPHAPLUAT_GUIDANCE_NO_HD,
        ),
    ),
    *versions(
        IS_EMPLOYEE.is_(True)
        & IS_FOREIGNER.is_(False)
        & (REPRESENTS_STATE_CAPITAL.is_(True) | MEMBER_NOT_MANAGER)
        & IS_AGRICULTURAL_COOPERATIVE_MEMBER.is_(False)
        & SERVES_PRISON_TERM.is_(False),
        Source(
            date(2020, 2, 20),
            UNION_GUIDANCE_03_2020.at(Words(vi="mục 3", en="item 3")),
            Evidence.QUOTED,
            url=_PAGE_LAWNET_KHONG_KET_NAP,
        ),
    ),
    *versions(
        IS_EMPLOYEE.is_(True)
        & (IS_FOREIGNER.is_(False) | (LABOUR_CONTRACT_MONTHS >= FOREIGNER_CONTRACT_MONTHS_MIN))
        & (REPRESENTS_STATE_CAPITAL.is_(True) | MEMBER_NOT_MANAGER)
        & IS_AGRICULTURAL_COOPERATIVE_MEMBER.is_(False)
        & SERVES_PRISON_TERM.is_(False),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(
                Words(
                    vi="khoản 1, khoản 2 Điều 5; phần còn lại theo mục 3 Hướng dẫn 03/HD-TLĐ",
                    en="art. 5(1),(2); for the rest guidance 03/HD-TLĐ item 3",
                )
            ),
            Evidence.QUOTED,
            url=_PAGE_NHANSU_NGUOI_LAO_DONG,
            note=Words(
                vi=(
                    "Phần về người nước ngoài được trích nguyên văn; các vế còn lại tiếp nối từ hướng dẫn "
                    "năm 2020. Người nước ngoài gia nhập tại công đoàn cơ sở. Lao động tự do gia nhập nghiệp "
                    "đoàn cơ sở và không bị yêu cầu phải làm công hưởng lương."
                ),
                en=(
                    "Quoted for foreigners; the other limbs are carried on from the guidance of 2020. A "
                    "foreigner joins at a base union. Free workers join an occupational union and are not "
                    "asked to be wage earners."
                ),
            ),
        ),
    ),
)

MEMBER_COUNTABLE = Rule.of(
    "union.member.countable",
    PERSON,
    Words(
        vi=(
            "người được tính trong số 05 người thành lập công đoàn phải thuộc đối tượng được gia "
            "nhập và là người Việt Nam, vì quyền thành lập chỉ dành cho người lao động Việt Nam"
        ),
        en=(
            "a person counted among the five who found a union be one who may join and, as founding "
            "is reserved to Vietnamese workers, be Vietnamese"
        ),
    ),
    Words(vi="người đó không được tính vào số lượng tối thiểu", en="the person is left out of the count"),
    *versions(
        MEMBER_ADMISSIBLE,
        Source(
            date(2014, 3, 4),
            UNION_GUIDANCE_238_2014.at(
                Words(
                    vi="mục 1; từ 20/02/2020: mục 3 Hướng dẫn 03/HD-TLĐ",
                    en="item 1; guidance 03/HD-TLĐ item 3 from 20/2/2020",
                )
            ),
            Evidence.INFERRED,
            url=_PAGE_LAWNET_KHONG_KET_NAP,
            note=Words(
                vi="Người không được kết nạp thì không thể là một trong số đoàn viên hoặc người có đơn.",
                en="Who may not be admitted cannot be one of the members or applicants.",
            ),
        ),
    ),
    *versions(
        MEMBER_ADMISSIBLE & IS_FOREIGNER.is_(False),
        Source(
            date(2025, 7, 1),
            TRADE_UNION_LAW_2024.at(Words(vi="khoản 1, khoản 2 Điều 5", en="art. 5(1),(2)")),
            Evidence.INFERRED,
            url=_PAGE_NHANSU_NGUOI_LAO_DONG,
            note=Words(
                vi=(
                    "Khoản 1 dành quyền thành lập, gia nhập và hoạt động cho người lao động Việt Nam; khoản "
                    "2 chỉ cho người nước ngoài gia nhập và hoạt động."
                ),
                en=(
                    "Para. 1 gives founding, joining and acting to Vietnamese workers; para. 2 gives "
                    "foreigners joining and acting only."
                ),
            ),
        ),
    ),
)

RULES = (MEMBER_NOT_MANAGER, MEMBER_ADMISSIBLE, MEMBER_COUNTABLE)
PARAMETERS = (FOREIGNER_CONTRACT_MONTHS_MIN,)
