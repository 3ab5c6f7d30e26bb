"""Forming and keeping a Party organisation, in the order of the Charter's articles.

Three and nine count official members; thirty counts all members, the probationary among them.
"""

from __future__ import annotations

from datetime import date

from nq28model.entities import UnitKind
from nq28model.facts import ORGANISATION, UNIT
from nq28model.facts.organisation import ALL_MEMBERS, OFFICIAL_MEMBERS
from nq28model.facts.unit import STABLE_OPERATION, UNIT_KIND
from nq28model.instruments import CHARTER_2006, CHARTER_2011, DIRECTIVE_33_2019, REGULATION_208_2026
from nq28model.law import Dated, Evidence, Version, article
from nq28model.rules.notes import CHARTER_STANDS_2026, NOT_SEEN_2026, REWORDED_COPY
from nq28model.spec import Rule
from nq28model.words import Words

_REWORDED_CHARTER_2006 = "https://anhvufood.vn/chi-bo-co-so-dang-la-gi-quy-dinh-chung-2022/"
_CHARTER_ARTICLE_21 = "https://luatvietnam.vn/can-bo-cong-chuc/thanh-lap-chi-bo-dang-566-25916-article.html"
_CHARTER_ARTICLE_24 = "https://thuvienphapluat.vn/hoi-dap-phap-luat/38C68-hd-chi-bo-truc-thuoc-dang-bo.html"
_ELECTING_COMMITTEES = "https://dangcongsan.vn/ban-doc/hoi-dap/ve-viec-bau-cap-uy-76136.html"

_OFFICIAL = Words(vi="đảng viên chính thức", en="official members")

# --- Art. 21: the base organisations ----------------------------------------------------------------

ORGANISATION_MINIMUM_OFFICIAL_MEMBERS = Dated(
    "party.organisation.minimum_official_members",
    Words(
        vi="số đảng viên chính thức ít nhất để lập tổ chức đảng",
        en="least number of official members for a Party organisation",
    ),
    (
        Version(
            date(2006, 4, 25),
            CHARTER_2006.at(article("21")),
            Evidence.REPORTED,
            3,
            url=_REWORDED_CHARTER_2006,
            note=Words(
                vi="Chỉ thấy ở bản viết lại; chưa tìm được nguồn cho ngày thông qua, lấy làm ngày đầu.",
                en="Seen only in a reworded copy; the first day is the untraced day of adoption.",
            ),
        ),
        Version(
            date(2011, 1, 19),
            CHARTER_2011.at(article("21(2)")),
            Evidence.QUOTED,
            3,
            url=_CHARTER_ARTICLE_21,
            note=Words(
                vi="Đảng viên dự bị không bao giờ được tính vào số ba.",
                en="Probationary members never count towards the three.",
            ),
        ),
        Version(
            date(2026, 4, 8),
            CHARTER_2011.at(article("21(2)")),
            Evidence.REPORTED,
            3,
            url=_CHARTER_ARTICLE_21,
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=_OFFICIAL,
)

# «từ ba đảng viên chính thức trở lên»
ORGANISATION_ENOUGH_OFFICIAL_MEMBERS = Rule.of(
    "party.organisation.enough_official_members",
    ORGANISATION,
    Words(vi="đơn vị có ít nhất ba đảng viên chính thức", en="the unit has at least three official members"),
    Words(
        vi="cấp ủy cấp trên trực tiếp giới thiệu đảng viên đến sinh hoạt ở tổ chức cơ sở đảng thích hợp",
        en="the direct superior committee introduces its members to a suitable grassroots organisation",
    ),
    Version(
        date(2006, 4, 25),
        CHARTER_2006.at(article("21")),
        Evidence.REPORTED,
        OFFICIAL_MEMBERS >= ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
        url=_REWORDED_CHARTER_2006,
        note=REWORDED_COPY,
    ),
    Version(
        date(2011, 1, 19),
        CHARTER_2011.at(article("21(2)")),
        Evidence.QUOTED,
        OFFICIAL_MEMBERS >= ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
        url=_CHARTER_ARTICLE_21,
    ),
    Version(
        date(2026, 4, 8),
        CHARTER_2011.at(article("21(2)")),
        Evidence.REPORTED,
        OFFICIAL_MEMBERS >= ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
        url=_CHARTER_ARTICLE_21,
        note=CHARTER_STANDS_2026,
    ),
)

# «doanh nghiệp có sản xuất, kinh doanh ổn định»: the directive asks it of enterprises only.
_DIRECTIVE_33 = DIRECTIVE_33_2019.url
_ENTERPRISES_WITHOUT = Words(
    vi="phần về doanh nghiệp chưa có tổ chức đảng", en="section on enterprises without a Party organisation"
)
ENTERPRISE_STABLE_BUSINESS = Rule.of(
    "party.enterprise.stable_business",
    UNIT,
    Words(
        vi="doanh nghiệp có sản xuất, kinh doanh ổn định",
        en="an enterprise runs its production or business stably",
    ),
    Words(
        vi="đảng viên được chuyển về tổ chức đảng thích hợp và chuẩn bị điều kiện lập chi bộ",
        en="its members are moved to a suitable Party organisation and the ground for a cell is prepared",
    ),
    Version(
        date(2019, 3, 18),
        DIRECTIVE_33_2019.at(_ENTERPRISES_WITHOUT),
        Evidence.QUOTED,
        UNIT_KIND.is_not(UnitKind.ENTERPRISE) | STABLE_OPERATION.is_(True),
        url=_DIRECTIVE_33,
    ),
    Version(
        date(2026, 4, 8),
        DIRECTIVE_33_2019.at(_ENTERPRISES_WITHOUT),
        Evidence.REPORTED,
        UNIT_KIND.is_not(UnitKind.ENTERPRISE) | STABLE_OPERATION.is_(True),
        url=_DIRECTIVE_33,
        note=NOT_SEEN_2026,
    ),
)

_NO_LEGAL_PERSONALITY_NEEDED = Words(
    vi="Tư cách pháp nhân không phải là điều kiện để lập chi bộ thông thường.",
    en="Legal personality is no condition of forming an ordinary cell.",
)
_WITH_CHARTER = Words(vi="cùng khoản 2 Điều 21 Điều lệ Đảng", en="with Charter Art. 21(2)")
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
    Version(
        date(2006, 4, 25),
        CHARTER_2006.at(article("21")),
        Evidence.REPORTED,
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
        url=_REWORDED_CHARTER_2006,
    ),
    Version(
        date(2011, 1, 19),
        CHARTER_2011.at(article("21(2)")),
        Evidence.QUOTED,
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
        url=_CHARTER_ARTICLE_21,
        note=_NO_LEGAL_PERSONALITY_NEEDED,
    ),
    Version(
        date(2019, 3, 18),
        DIRECTIVE_33_2019.at(_WITH_CHARTER),
        Evidence.QUOTED,
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS & ENTERPRISE_STABLE_BUSINESS,
        url=_DIRECTIVE_33,
        note=_NO_LEGAL_PERSONALITY_NEEDED,
    ),
    Version(
        date(2026, 4, 8),
        DIRECTIVE_33_2019.at(_WITH_CHARTER),
        Evidence.REPORTED,
        ORGANISATION_ENOUGH_OFFICIAL_MEMBERS & ENTERPRISE_STABLE_BUSINESS,
        url=_DIRECTIVE_33,
        note=NOT_SEEN_2026,
    ),
)

_ALL_COUNT = Words(
    vi=(
        "Tính tất cả đảng viên, kể cả dự bị: Điều lệ viết «đảng viên» ở đây và «đảng viên chính thức» ở số ba và số "
        "chín. Có nơi hiểu ba mươi là đảng viên chính thức."
    ),
    en=(
        "Counts all members, probationary members among them: the Charter says «đảng viên» here and «đảng viên chính "
        "thức» at three and at nine. Some accounts read thirty as official members."
    ),
)
GRASSROOTS_BODY_THRESHOLD = Dated(
    "party.grassroots.body_threshold",
    Words(
        vi="số đảng viên từ đó tổ chức cơ sở đảng là đảng bộ cơ sở, không còn là chi bộ cơ sở",
        en="number of members from which a grassroots organisation is a body and no longer a cell",
    ),
    (
        Version(
            date(2006, 4, 25),
            CHARTER_2006.at(article("21")),
            Evidence.REPORTED,
            30,
            url=_REWORDED_CHARTER_2006,
            note=_ALL_COUNT,
        ),
        Version(
            date(2011, 1, 19),
            CHARTER_2011.at(Words(vi="khoản 3 và khoản 4 Điều 21", en="Art. 21(3) and (4)")),
            Evidence.QUOTED,
            30,
            url=_CHARTER_ARTICLE_21,
            note=_ALL_COUNT,
        ),
        Version(
            date(2026, 4, 8),
            CHARTER_2011.at(Words(vi="khoản 3 và khoản 4 Điều 21", en="Art. 21(3) and (4)")),
            Evidence.REPORTED,
            30,
            url=_CHARTER_ARTICLE_21,
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
            "a grassroots organisation kept as one grassroots cell has fewer than thirty members, probationary "
            "members counted"
        ),
    ),
    Words(
        vi="lập đảng bộ cơ sở, có các chi bộ trực thuộc đảng ủy",
        en="a grassroots body is formed, with cells under its committee",
    ),
    Version(
        date(2006, 4, 25),
        CHARTER_2006.at(article("21")),
        Evidence.REPORTED,
        ALL_MEMBERS < GRASSROOTS_BODY_THRESHOLD,
        url=_REWORDED_CHARTER_2006,
    ),
    Version(
        date(2011, 1, 19),
        CHARTER_2011.at(article("21(3)")),
        Evidence.QUOTED,
        ALL_MEMBERS < GRASSROOTS_BODY_THRESHOLD,
        url=_CHARTER_ARTICLE_21,
        note=Words(
            vi="Loại hình chi bộ cơ sở chấm dứt khi thí điểm từ 26/7/2026; chưa tìm được nguồn cho số khoản.",
            en=("As a class the grassroots cell ends with the pilot of 26/7/2026; the clause number is untraced."),
        ),
    ),
    Version(
        date(2026, 4, 8),
        CHARTER_2011.at(article("21(3)")),
        Evidence.REPORTED,
        ALL_MEMBERS < GRASSROOTS_BODY_THRESHOLD,
        url=_CHARTER_ARTICLE_21,
        note=CHARTER_STANDS_2026,
        until=date(2026, 7, 25),
        ended_by=REGULATION_208_2026.at(),
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
    Version(
        date(2006, 4, 25),
        CHARTER_2006.at(article("21")),
        Evidence.REPORTED,
        ALL_MEMBERS >= GRASSROOTS_BODY_THRESHOLD,
        url=_REWORDED_CHARTER_2006,
    ),
    Version(
        date(2011, 1, 19),
        CHARTER_2011.at(article("21(4)")),
        Evidence.QUOTED,
        ALL_MEMBERS >= GRASSROOTS_BODY_THRESHOLD,
        url=_CHARTER_ARTICLE_21,
        note=Words(vi="Chưa tìm được nguồn cho số khoản.", en="The clause number is untraced."),
    ),
    Version(
        date(2026, 4, 8),
        CHARTER_2011.at(article("21(4)")),
        Evidence.REPORTED,
        ALL_MEMBERS >= GRASSROOTS_BODY_THRESHOLD,
        url=_CHARTER_ARTICLE_21,
        note=CHARTER_STANDS_2026,
    ),
)

# --- Art. 24: the cell ------------------------------------------------------------------------------

CELL_MINIMUM_OFFICIAL_MEMBERS = Dated(
    "party.cell.minimum_official_members",
    Words(
        vi="số đảng viên chính thức ít nhất của một chi bộ trực thuộc đảng ủy cơ sở",
        en="least number of official members of a cell under a grassroots committee",
    ),
    (
        Version(date(2011, 1, 19), CHARTER_2011.at(article("24(1)")), Evidence.QUOTED, 3, url=_CHARTER_ARTICLE_24),
        Version(
            date(2026, 4, 8),
            CHARTER_2011.at(article("24(1)")),
            Evidence.REPORTED,
            3,
            url=_CHARTER_ARTICLE_24,
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=_OFFICIAL,
)

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
            "chi bộ không đủ điều kiện hoạt động; cấp ủy cấp trên phải điều động ngay đảng viên về hoặc sáp nhập số "
            "đảng viên còn lại vào chi bộ khác"
        ),
        en=(
            "it may not act as a cell; the superior committee at once moves members in or merges the rest into "
            "another cell"
        ),
    ),
    Version(
        date(2011, 1, 19),
        CHARTER_2011.at(article("24(1)")),
        Evidence.QUOTED,
        OFFICIAL_MEMBERS >= CELL_MINIMUM_OFFICIAL_MEMBERS,
        url=_CHARTER_ARTICLE_24,
        note=Words(
            vi=(
                "Số ít nhất được trích nguyên văn; hệ quả khi thiếu lấy từ ngân hàng câu hỏi của cộng đồng. Không "
                "thấy thời gian chờ hay tự giải thể. Đối với chi bộ cơ sở, suy ra từ khoản 2 Điều 21."
            ),
            en=(
                "The least number is quoted; what follows from falling below it is from a community exam bank. No "
                "period of grace and no automatic dissolution were found. For a grassroots cell the same is inferred "
                "from Art. 21(2)."
            ),
        ),
    ),
    Version(
        date(2026, 4, 8),
        CHARTER_2011.at(article("24(1)")),
        Evidence.REPORTED,
        OFFICIAL_MEMBERS >= CELL_MINIMUM_OFFICIAL_MEMBERS,
        url=_CHARTER_ARTICLE_24,
        note=CHARTER_STANDS_2026,
    ),
)

CELL_COMMITTEE_THRESHOLD = Dated(
    "party.cell.committee_threshold",
    Words(
        vi="số đảng viên chính thức từ đó chi bộ bầu chi ủy",
        en="number of official members from which a cell elects a committee",
    ),
    (
        Version(
            date(2006, 4, 25),
            CHARTER_2006.at(article("24(4)")),
            Evidence.QUOTED,
            9,
            url=_ELECTING_COMMITTEES,
            note=Words(
                vi="Ngày đầu là ngày thông qua, chưa tìm được nguồn.",
                en="The first day is the untraced day of adoption.",
            ),
        ),
        Version(
            date(2011, 1, 19),
            CHARTER_2011.at(article("24(4)")),
            Evidence.QUOTED,
            9,
            url=_CHARTER_ARTICLE_24,
            note=Words(
                vi=(
                    "Một trang in «dưới chín đảng viên», không có «chính thức»; Điều lệ và Quy định 294-QĐ/TW viết "
                    "«chính thức»."
                ),
                en=("One page prints «under nine members» without «official»; the Charter and 294-QĐ/TW say official."),
            ),
        ),
        Version(
            date(2026, 4, 8),
            CHARTER_2011.at(article("24(4)")),
            Evidence.REPORTED,
            9,
            url=_CHARTER_ARTICLE_24,
            note=CHARTER_STANDS_2026,
        ),
    ),
    unit=_OFFICIAL,
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
    Version(
        date(2006, 4, 25),
        CHARTER_2006.at(article("24(4)"), kept_by=(CHARTER_2011,)),
        Evidence.QUOTED,
        OFFICIAL_MEMBERS >= CELL_COMMITTEE_THRESHOLD,
        url=_ELECTING_COMMITTEES,
        note=Words(vi="Đạt đúng khi chi bộ phải có chi ủy.", en="Holds exactly where a cell committee is called for."),
    ),
    Version(
        date(2026, 4, 8),
        CHARTER_2011.at(article("24(4)")),
        Evidence.REPORTED,
        OFFICIAL_MEMBERS >= CELL_COMMITTEE_THRESHOLD,
        url=_CHARTER_ARTICLE_24,
        note=CHARTER_STANDS_2026,
    ),
)

RULES = (
    ORGANISATION_ENOUGH_OFFICIAL_MEMBERS,
    ENTERPRISE_STABLE_BUSINESS,
    ORGANISATION_FORMABLE,
    GRASSROOTS_CELL_SIZE,
    GRASSROOTS_BODY_SIZE,
    CELL_VIABLE,
    CELL_COMMITTEE_REQUIRED,
)
PARAMETERS = (
    ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
    GRASSROOTS_BODY_THRESHOLD,
    CELL_MINIMUM_OFFICIAL_MEMBERS,
    CELL_COMMITTEE_THRESHOLD,
)
