"""What is reckoned of the Youth Union: who may be admitted when and where, who founds a cell, the dues, the counts."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import frozen

from nq28model.computation import computation
from nq28model.domains import Day, Whole
from nq28model.facts.person import RECEIVES_WAGE
from nq28model.facts.unit import (
    PARENT_BODY_HAS_YOUTH_UNION,
    PARTY_ORGANISATION_IN_UNIT,
    UNIT_KIND,
    WORKERS_WISH_YOUTH_BODY,
    YOUTH_UNION_EXISTS,
)
from nq28model.facts.vocabularies import (
    YouthAdmissionApprover,
    YouthAdmissionPlace,
    YouthBodyKind,
    YouthFoundingConsent,
    YouthFoundingDecider,
    YouthInitiator,
    YouthSuperior,
)
from nq28model.facts.youth import EXTENSION_AGREED, FOUNDING_DECISION_DATE, YOUTH_BODY_KIND
from nq28model.instruments import (
    DECREE_98_2014,
    RESOLUTION_28_2009,
    YOUTH_UNION_CHARTER_IX_2007,
    YOUTH_UNION_CHARTER_XI_2017,
    YOUTH_UNION_CONFERENCE_2010,
    YOUTH_UNION_GUIDANCE_22_2013,
    YOUTH_UNION_RESOLUTION_03_2003,
)
from nq28model.law import Evidence, Source, article
from nq28model.periods.months import later
from nq28model.rules.party.organisation import DISTRICT_LEVEL_EXISTS
from nq28model.rules.scope import DECREE98
from nq28model.rules.youth.committee import (
    DUES_UNWAGED,
    DUES_WAGED,
    PROVISIONAL_COMMITTEE_EXTENSION_SHARE_MAX,
    PROVISIONAL_COMMITTEE_MONTHS_MAX,
    TERM_BASE_MONTHS,
    TERM_CELL_MONTHS,
)
from nq28model.rules.youth.member import ADMISSION_AGE_YEARS_MAX, ADMISSION_AGE_YEARS_MIN, ADMISSION_EXTRA_DAYS_MIN
from nq28model.spec import Fact
from nq28model.truth import Truth
from nq28model.verdict import judge
from nq28model.words import Words

_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM = "https://thanhphohaiphong.gov.vn/tong-ket-10-nam-thuc-hien-nghi-quyet-28-cua-ban-thuong-vu-thanh-uy-21-tap-the-23-ca-nhan-duoc-bieu-duong-khen-thuong.html"

# Not in the vocabulary: a day of birth is reckoned with and never kept.
_BORN_ON: Fact[date] = Fact(
    "born_on",
    Day(),
    words=Words(vi="ngày sinh", en="the person's date of birth"),
    question=Words(vi="Người đó sinh ngày nào?", en="When was the person born?"),
)
# Not in the vocabulary either: these are asked of a report, and no rule is.
_YOUTH_UNION_ORGANISATIONS: Fact[int] = Fact(
    "youth_union_organisations",
    Whole(0),
    words=Words(vi="số tổ chức Đoàn được thành lập", en="the Youth Union organisations founded"),
    question=Words(vi="Đã thành lập bao nhiêu tổ chức Đoàn?", en="How many Youth Union organisations were founded?"),
    note=Words(
        vi="Chi đoàn và đoàn cơ sở thuộc diện Nghị quyết trong kỳ.",
        en="Cells and base Unions under the Resolution in the period.",
    ),
)
_FEDERATION_CHAPTERS: Fact[int] = Fact(
    "federation_chapters",
    Whole(0),
    words=Words(
        vi="số chi hội của Hội Liên hiệp Thanh niên được thành lập", en="the Youth Federation chapters founded"
    ),
    question=Words(
        vi="Đã thành lập bao nhiêu chi hội của Hội Liên hiệp Thanh niên?",
        en="How many Youth Federation chapters were founded?",
    ),
)
_YOUTH_UNION_MEMBER_COUNT: Fact[int] = Fact(
    "youth_union_member_count",
    Whole(0),
    words=Words(vi="số đoàn viên của các tổ chức đó", en="the Youth Union members in them"),
    question=Words(vi="Các tổ chức đó có bao nhiêu đoàn viên?", en="How many Youth Union members do they have?"),
)
_FEDERATION_MEMBER_COUNT: Fact[int] = Fact(
    "federation_member_count",
    Whole(0),
    words=Words(vi="số hội viên của các chi hội đó", en="the Youth Federation members in them"),
    question=Words(vi="Các chi hội đó có bao nhiêu hội viên?", en="How many Youth Federation members do they have?"),
)


@frozen(kw_only=True)
class AdmissionWindow:
    """The days on which a person's age allows the admission to the Youth Union."""

    first: date
    last: date
    last_if_strict: date
    """The last day if «not over 30» ends on the thirtieth birthday: no text settles it."""


@frozen(kw_only=True)
class FoundingAuthority:
    """Who decides that a Youth Union organisation is founded, and whose agreement that takes."""

    decider: YouthFoundingDecider
    agreed_with: YouthFoundingConsent


@frozen(kw_only=True)
class AdmissionChannel:
    """Which cell admits a young person, and who approves."""

    place: YouthAdmissionPlace
    approved_by: YouthAdmissionApprover | None = None
    """None where the text names nobody."""


@computation(
    "youth.admission.window",
    Words(
        vi="khoảng thời gian một người được kết nạp Đoàn theo độ tuổi",
        en="the first and the last day on which a person may be admitted to the Youth Union",
    ),
    Source(date(2011, 1, 1), YOUTH_UNION_CONFERENCE_2010.at(), Evidence.INFERRED),
    Source(
        date(2013, 6, 28),
        YOUTH_UNION_GUIDANCE_22_2013.at(Words(vi="điểm a mục I.1", en="item I.1(a)")),
        Evidence.INFERRED,
        url="https://thuviennhadat.vn/phap-luat-doi-song/bao-nhieu-tuoi-duoc-ket-nap-doan-552680.html",
        note=Words(
            vi="Ngày đầu được trích về nội dung; ngày cuối dựa trên cách hiểu «không quá 30 tuổi».",
            en="The first day is quoted in substance; the last rests on the reading of «not over 30».",
        ),
    ),
    inputs=(_BORN_ON,),
)
def admission_window(born_on: date, *, on: date) -> AdmissionWindow:
    """Return the first and the last day on which a person may be admitted; the day of birth is not kept.

    First the day after the fifteenth birthday; last the eve of the thirty-first or, read strictly, the thirtieth
    itself. A birthday of 29 February falls on the 28th in other years. Raises ``InvalidValue`` where a day lies
    beyond the year 9999.

    >>> window = admission_window(date(2004, 10, 30), on=date(2019, 10, 31))
    >>> window.first, window.last, window.last_if_strict
    (datetime.date(2019, 10, 31), datetime.date(2035, 10, 29), datetime.date(2034, 10, 30))
    """
    least, most = ADMISSION_AGE_YEARS_MIN.on(on), ADMISSION_AGE_YEARS_MAX.on(on)
    return AdmissionWindow(
        first=later(born_on, "born_on", months=12 * least, days=ADMISSION_EXTRA_DAYS_MIN.on(on)),
        last=later(born_on, "born_on", months=12 * (most + 1), days=-1),
        last_if_strict=later(born_on, "born_on", months=12 * most),
    )


@computation(
    "youth.placement.superior",
    Words(
        vi="đoàn cấp trên của tổ chức đoàn trong doanh nghiệp",
        en="the Youth Union body under which an enterprise's cell or base Union is placed",
    ),
    Source(
        date(2013, 6, 28),
        YOUTH_UNION_GUIDANCE_22_2013.at(Words(vi="phần III, (1), (3)", en="part III, (1),(3)")),
        Evidence.QUOTED,
        url="https://nganhangphapluat.thukyluat.vn/tu-van-phap-luat/bo-may-hanh-chinh/to-chuc-co-so-doan-thanh-nien-trong-doanh-nghiep-ngoai-nha-nuoc-duoc-quy-313780",
        note=Words(
            vi="Cấp huyện kết thúc vào 01/7/2025; tổ chức nào thay thế thì ở đây chưa xác định.",
            en="Districts ended on 1/7/2025; what stands in their place is not settled here.",
        ),
    ),
    inputs=(PARENT_BODY_HAS_YOUTH_UNION,),
)
def placement_superior(parent_body_has_youth_union: bool, *, on: date) -> YouthSuperior | None:
    """Name the Youth Union body above an enterprise's cell or base Union; None where the text leaves it open.

    Where the body that the unit belongs to has a Youth Union, it is that of the bloc or sector; where it has none,
    the district or the provincial Union. Districts ended on 1/7/2025, and nothing seen says what took their place.

    >>> placement_superior(parent_body_has_youth_union=False, on=date(2019, 10, 31))
    <YouthSuperior.DISTRICT_OR_PROVINCIAL_YOUTH_UNION: 'district_or_provincial_youth_union'>
    """
    if parent_body_has_youth_union:
        return YouthSuperior.BLOC_OR_SECTOR_YOUTH_UNION
    return YouthSuperior.DISTRICT_OR_PROVINCIAL_YOUTH_UNION if DISTRICT_LEVEL_EXISTS.on(on) else None


@computation(
    "youth.initiator",
    Words(
        vi="chủ thể tiến hành việc thành lập tổ chức Đoàn trong doanh nghiệp",
        en="who sets about founding a Youth Union in an enterprise",
    ),
    Source(
        date(2014, 12, 10),
        DECREE_98_2014.at(Words(vi="khoản 2, khoản 3 Điều 5", en="art. 5(2),(3)")),
        Evidence.REPORTED,
        url="https://luatduonggia.vn/nghi-dinh-so-98-2014-nd-cp-ngay-24-thang-10-nam-2014",
    ),
    inputs=(UNIT_KIND, PARTY_ORGANISATION_IN_UNIT, WORKERS_WISH_YOUTH_BODY),
)
def initiator(
    unit_kind: str, party_organisation_in_unit: bool, workers_wish_youth_body: bool, *, on: date
) -> YouthInitiator | None:
    """Name who sets about founding a Youth Union; None for a unit to which decree 98/2014 does not apply.

    With a Party organisation in the enterprise, the upper Youth Union and that organisation; without one, on the
    workers' wish, the upper Party committee with the enterprise and the Youth Union; without either, nobody yet.
    It takes the kind of unit, the only fact of scope.decree98.

    >>> initiator("enterprise", False, True, on=date(2019, 10, 31))
    <YouthInitiator.UPPER_PARTY_COMMITTEE_WITH_ENTERPRISE_AND_YOUTH_UNION: \
'upper_party_committee_with_enterprise_and_youth_union'>
    """
    if judge(DECREE98, {UNIT_KIND.id: unit_kind}, on=on).truth is not Truth.YES:
        return None
    if party_organisation_in_unit:
        return YouthInitiator.UPPER_YOUTH_UNION_WITH_PARTY_ORGANISATION
    if workers_wish_youth_body:
        return YouthInitiator.UPPER_PARTY_COMMITTEE_WITH_ENTERPRISE_AND_YOUTH_UNION
    return YouthInitiator.NOBODY_YET


@computation(
    "youth.founding.authority",
    Words(
        vi="cấp có thẩm quyền quyết định thành lập chi đoàn, đoàn cơ sở",
        en="who decides the founding of a cell or base Union",
    ),
    Source(
        date(2017, 12, 13),
        YOUTH_UNION_CHARTER_XI_2017.at(article("6")),
        Evidence.REPORTED,
        url="https://luatminhkhue.vn/cung-co-xay-dung-va-phat-trien-to-chuc-doan.aspx",
        note=Words(
            vi="Ngày lấy theo ngày của Điều lệ, không trang nào thuật lại ngày này.",
            en="The day is that of the charter and is not reported.",
        ),
    ),
    inputs=(PARTY_ORGANISATION_IN_UNIT,),
)
def founding_authority(party_organisation_in_unit: bool, *, on: date) -> FoundingAuthority:
    """Name who decides the founding of a cell or base Union in a unit, and with whose agreement.

    The immediate superior Youth Union, after agreement with the Party committee at the same level or, where there
    is none, with the unit's leadership. It is not asked of a cell of members living in one area, which the base
    Union of residence or the district Union founds.

    >>> founding_authority(party_organisation_in_unit=False, on=date(2019, 10, 31)).agreed_with
    <YouthFoundingConsent.UNIT_LEADERSHIP: 'unit_leadership'>
    """
    in_unit = party_organisation_in_unit
    return FoundingAuthority(
        decider=YouthFoundingDecider.IMMEDIATE_SUPERIOR_YOUTH_UNION,
        agreed_with=(
            YouthFoundingConsent.SAME_LEVEL_PARTY_COMMITTEE if in_unit else YouthFoundingConsent.UNIT_LEADERSHIP
        ),
    )


@computation(
    "youth.admission.channel",
    Words(
        vi="nơi kết nạp thanh niên làm việc tại doanh nghiệp vào Đoàn",
        en="through which organisation a young person at a firm is admitted to the Youth Union",
    ),
    Source(
        date(2003, 2, 10),
        YOUTH_UNION_RESOLUTION_03_2003.at(),
        Evidence.QUOTED,
        note=Words(vi="Được giữ nguyên trong hướng dẫn khóa XI.", en="Kept in the guidance of the 11th term."),
    ),
    inputs=(YOUTH_UNION_EXISTS,),
)
def admission_channel(youth_union_exists: bool, *, on: date) -> AdmissionChannel:
    """Name the cell that admits a young person at a firm, and who approves.

    With a Youth Union at the firm its cell, for which the text names no approval; without one the cell where the
    person lives, and the commune or ward committee of the Union approves.

    >>> admission_channel(youth_union_exists=True, on=date(2019, 10, 31))
    AdmissionChannel(place=<YouthAdmissionPlace.WORKPLACE_CELL: 'workplace_cell'>, approved_by=None)
    """
    if youth_union_exists:
        return AdmissionChannel(place=YouthAdmissionPlace.WORKPLACE_CELL)
    return AdmissionChannel(
        place=YouthAdmissionPlace.RESIDENCE_CELL, approved_by=YouthAdmissionApprover.COMMUNE_YOUTH_UNION_COMMITTEE
    )


@computation(
    "youth.provisional_committee.last_day",
    Words(
        vi="ngày cuối cùng phải tổ chức đại hội lần đầu của tổ chức đoàn mới thành lập",
        en="the last day for the first congress of a new Youth Union organisation",
    ),
    Source(
        date(2017, 12, 13),
        YOUTH_UNION_CHARTER_XI_2017.at(article("9(8)")),
        Evidence.INFERRED,
        url="http://huyendoanthoxuan.vn/?dnt=%2Fview%2Fpost%2F&post=1270",
        note=Words(
            vi="Sáu tháng và nửa nhiệm kỳ được trích nguyên văn; số tháng của nửa nhiệm kỳ là tính ra.",
            en="The six months and the half term are quoted; the months of the half term are worked out.",
        ),
    ),
    inputs=(FOUNDING_DECISION_DATE, EXTENSION_AGREED, YOUTH_BODY_KIND),
)
def provisional_committee_last_day(
    founding_decision_date: date, extension_agreed: bool, youth_body_kind: str, *, on: date
) -> date:
    """Return the last day for the first congress of a new Youth Union organisation.

    Six months after the founding decision; with the agreement of the Party committee and the superior at most half
    of the term: 15 months for a cell or base cell, 30 for a base Union. Raises ``InvalidValue`` where it lies beyond
    the year 9999.

    >>> provisional_committee_last_day(date(2019, 10, 31), False, YouthBodyKind.CELL, on=date(2019, 10, 31))
    datetime.date(2020, 4, 30)
    """
    months = PROVISIONAL_COMMITTEE_MONTHS_MAX.on(on)
    if extension_agreed:
        term = TERM_BASE_MONTHS if youth_body_kind == YouthBodyKind.BASE_UNION else TERM_CELL_MONTHS
        months = int(Fraction(PROVISIONAL_COMMITTEE_EXTENSION_SHARE_MAX.on(on)) * term.on(on))
    return later(founding_decision_date, "founding_decision_date", months=months)


@computation(
    "youth.dues.monthly",
    Words(vi="mức đoàn phí hằng tháng của đoàn viên", en="the monthly dues of a Youth Union member"),
    Source(
        date(2011, 1, 1),
        YOUTH_UNION_CHARTER_IX_2007.at(),
        Evidence.QUOTED,
        note=Words(vi="Không nêu văn bản quy định các mức này.", en="The instrument that set the sums is not named."),
    ),
    inputs=(RECEIVES_WAGE,),
)
def dues_monthly(receives_wage: bool, *, on: date) -> int:
    """Return the monthly dues of a Youth Union member, in đồng: 5,000 with a wage and 2,000 without.

    >>> dues_monthly(receives_wage=True, on=date(2019, 10, 31))
    5000
    """
    return DUES_WAGED.on(on) if receives_wage else DUES_UNWAGED.on(on)


@computation(
    "count.youth_organisations",
    Words(
        vi="số tổ chức đoàn, hội thanh niên trong báo cáo thực hiện Nghị quyết",
        en="the number that reports under the Resolution give as «tổ chức đoàn, hội thanh niên»",
    ),
    Source(
        date(2009, 11, 10),
        RESOLUTION_28_2009.at(),
        Evidence.INFERRED,
        url=_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM,
        note=Words(
            vi=(
                "Báo cáo của thành phố dùng một mục số liệu chung cho cả hai. Hồng Bàng năm 2017: 7 chi "
                "đoàn và 4 chi hội so với kế hoạch 4 được báo cáo là 275%, tức là 11."
            ),
            en=(
                "The city's reports use one counter for both. Hồng Bàng in 2017: 7 cells and 4 chapters "
                "against a plan of 4 were reported as 275 %, that is 11."
            ),
        ),
    ),
    inputs=(_YOUTH_UNION_ORGANISATIONS, _FEDERATION_CHAPTERS),
)
def count_youth_organisations(youth_union_organisations: int, federation_chapters: int, *, on: date) -> int:
    """Return what a report gives as «tổ chức đoàn, hội thanh niên»: Youth Union organisations and chapters together.

    >>> count_youth_organisations(7, 4, on=date(2017, 12, 31))
    11
    """
    return youth_union_organisations + federation_chapters


@computation(
    "count.youth_members",
    Words(
        vi="số đoàn viên, hội viên trong báo cáo thực hiện Nghị quyết",
        en="the number that reports give as «đoàn viên, hội viên»",
    ),
    Source(date(2009, 11, 10), RESOLUTION_28_2009.at(), Evidence.INFERRED, url=_PAGE_THANHPHOHAIPHONG_TONG_KET_NAM),
    inputs=(_YOUTH_UNION_MEMBER_COUNT, _FEDERATION_MEMBER_COUNT),
)
def count_youth_members(youth_union_member_count: int, federation_member_count: int, *, on: date) -> int:
    """Return what a report gives as «đoàn viên, hội viên»: members of both bodies, in the organisations counted.

    Whether a person who belongs to both is counted twice is not settled: the sum takes the counts as they are given.

    >>> count_youth_members(52, 33, on=date(2017, 12, 31))
    85
    """
    return youth_union_member_count + federation_member_count


COMPUTATIONS = (
    admission_window,
    placement_superior,
    initiator,
    founding_authority,
    admission_channel,
    provisional_committee_last_day,
    dues_monthly,
    count_youth_organisations,
    count_youth_members,
)
