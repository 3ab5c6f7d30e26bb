"""What is reckoned of a Party organisation: its number, form and deciding committee, its congress, its committee."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date
from fractions import Fraction

from attrs import frozen

from nq28model.computation import computation
from nq28model.errors import InvalidValue
from nq28model.facts.organisation import (
    ABSENT_WHILE_EXEMPT,
    ABSENT_WHILE_TEMPORARILY_AWAY,
    ALL_MEMBERS,
    COMMITTEE_MEMBERS,
    CONGRESS_DUE_ON,
    CONGRESS_HELD_ON,
    EXCUSED_THROUGHOUT,
    LAST_CONGRESS_ON,
    OFFICIAL_MEMBERS,
    ORGANISATION_EVENT,
    ORGANISATION_FORM,
    PREVIOUS_CONGRESSES,
    PROBATIONARY_MEMBERS,
    STANDING_COMMITTEE_MEMBERS,
    SUPERIOR_KIND,
    SUSPENDED_OR_HELD,
)
from nq28model.facts.unit import STABLE_OPERATION, UNION_EXISTS
from nq28model.facts.vocabularies import (
    DecidingCommittee,
    EnterpriseStep,
    OrganisationEvent,
    OrganisationForm,
    SuperiorKind,
)
from nq28model.instruments import (
    CHARTER_2011,
    DIRECTIVE_33_2019,
    ELECTION_RULES_2014,
    ELECTION_RULES_2024,
    GUIDANCE_01_2026,
    GUIDANCE_06_2025,
    REGULATION_24_2021,
    REGULATION_29_2016,
    REGULATION_208_2026,
    REGULATION_232_2025,
    REGULATION_294_2025,
    REGULATION_298_2025,
)
from nq28model.law import Dated, Evidence, Source, article
from nq28model.periods.months import later, months_begun
from nq28model.rules.notes import (
    CARRIED_ON_FROM_294_PAST_208,
    CARRIED_ON_FROM_LAST_SEEN,
    CHARTER_STANDS_2026,
    PILOT_IN_EXAM_BANK,
    STANDS_BEFORE_AND_AFTER,
)
from nq28model.rules.party.life import CELL_CONGRESS_INTERVAL_MONTHS, GRASSROOTS_CONGRESS_INTERVAL_MONTHS
from nq28model.rules.party.organisation import (
    DISTRICT_LEVEL_EXISTS,
    GRASSROOTS_BODY_THRESHOLD,
    LOCAL_SUPERIOR_KINDS,
    ORGANISATION_BASE_CLASSES,
    ORGANISATION_MINIMUM_OFFICIAL_MEMBERS,
)
from nq28model.rules.past_2026 import REGULATIONS_OF_2026, carried_past_april_2026
from nq28model.words import Words

_POINT_6_3_2 = Words(vi="điểm 6.3.2", en="point 6.3.2")
_ARTS_22_1_24_3 = Words(vi="khoản 1 Điều 22 và khoản 3 Điều 24", en="Arts. 22(1) and 24(3)")


@frozen
class FormationAuthority:
    """Which committee decides to form or dissolve an organisation, and whether it has to ask first."""

    committee: DecidingCommittee
    asks_its_superior: bool = False
    """Whether it asks its own direct superior first."""


@computation(
    "party.party_number",
    Words(vi="đảng số của tổ chức đảng", en="the party number of an organisation"),
    Source(
        date(2016, 7, 25),
        REGULATION_29_2016.at(_POINT_6_3_2),
        Evidence.QUOTED,
        url="https://ezlearning.edu.vn/topic/thu-tuc-xin-chuyen-sinh-hoat-dang-ve-dia-phuong",
        note=Words(
            vi=(
                "Hướng dẫn của Ban Tổ chức Trung ương trước năm 2012 đã gọi việc chuyển sinh hoạt đảng "
                "chính thức là đưa ra khỏi đảng số của tổ chức cũ."
            ),
            en=(
                "The Central Organisation Commission's guidance before 2012 already called an official "
                "transfer a removal from the old organisation's number."
            ),
        ),
    ),
    Source(date(2021, 7, 30), REGULATION_24_2021.at(_POINT_6_3_2), Evidence.INFERRED, note=STANDS_BEFORE_AND_AFTER),
    Source(
        date(2025, 1, 20),
        REGULATION_232_2025.at(_POINT_6_3_2),
        Evidence.QUOTED,
        url="https://thuvienphapluat.vn/ma-so-thue/bai-viet/huong-dan-ve-chuyen-sinh-hoat-dang-tam-thoi-theo-quy-dinh-232-chuyen-sinh-hoat-dang-tam-thoi-dong-d-443883-200284.html",
    ),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1), REGULATION_294_2025.at(_POINT_6_3_2), Evidence.INFERRED, note=CARRIED_ON_FROM_LAST_SEEN
        ),
        under=REGULATIONS_OF_2026,
        note=CARRIED_ON_FROM_294_PAST_208,
    ),
    inputs=(OFFICIAL_MEMBERS, PROBATIONARY_MEMBERS),
)
def party_number(official_members: int, probationary_members: int, *, on: date) -> int:
    """Return the party number (đảng số): official and probationary members together, on the day asked about.

    Whoever's official place of activity is here counts, members sent away temporarily among them; members here
    temporarily do not, and an official transfer takes a member out.

    >>> party_number(11, 1, on=date(2019, 10, 31))
    12
    """
    return official_members + probationary_members


@computation(
    "party.organisation.form_for_size",
    Words(
        vi="loại hình thông thường của tổ chức cơ sở đảng theo số đảng viên",
        en="the ordinary form of a grassroots organisation of this size",
    ),
    *carried_past_april_2026(
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(Words(vi="khoản 3 và khoản 4 Điều 21", en="Art. 21(3) and (4)")),
            Evidence.QUOTED,
            url="https://luatvietnam.vn/can-bo-cong-chuc/thanh-lap-chi-bo-dang-566-25916-article.html",
        ),
        note=CHARTER_STANDS_2026,
        until=date(2026, 7, 25),
        ended_by=REGULATION_208_2026.at(),
    ),
    inputs=(ALL_MEMBERS,),
)
def form_for_size(all_members: int, *, on: date) -> OrganisationForm:
    """Return the ordinary form of an organisation placed directly under a committee above the grassroots.

    A grassroots cell below thirty members, the probationary among them, and a grassroots body from thirty on. It is
    not asked of a cell under a grassroots committee, which is an affiliated cell whatever its size.

    >>> form_for_size(29, on=date(2019, 10, 31)), form_for_size(30, on=date(2019, 10, 31))
    (<OrganisationForm.GRASSROOTS_CELL: 'grassroots_cell'>, <OrganisationForm.GRASSROOTS_BODY: 'grassroots_body'>)
    """
    is_body = all_members >= GRASSROOTS_BODY_THRESHOLD.on(on)
    return OrganisationForm.GRASSROOTS_BODY if is_body else OrganisationForm.GRASSROOTS_CELL


@computation(
    "party.formation_authority",
    Words(
        vi="cấp ủy có thẩm quyền quyết định lập, giải thể tổ chức đảng",
        en="the committee that decides to form or dissolve an organisation",
    ),
    Source(
        date(2011, 1, 19),
        CHARTER_2011.at(Words(vi="khoản 3 Điều 10 và khoản 2 Điều 21", en="Arts. 10(3) and 21(2)")),
        Evidence.QUOTED,
        url="http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/cap-uy-cap-nao-duoc-ky-quyet-dinh-thanh-lap-dang-uy-bo-phan-555347.html",
        note=Words(
            vi="Trên thực tế được ký thay mặt ban thường vụ.", en="In practice signed for the standing committee."
        ),
    ),
    *carried_past_april_2026(
        Source(
            date(2025, 7, 1),
            REGULATION_298_2025.at(Words(vi="phần về chức năng", en="functions")),
            Evidence.REPORTED,
            url="https://news.laodong.vn/thoi-su/quy-dinh-moi-cua-ban-bi-thu-ve-bo-may-bien-che-cua-dang-uy-cap-tren-co-so-o-cap-xa-1521612.ldo",
            note=Words(
                vi=(
                    "Đảng ủy cấp xã thực hiện thẩm quyền của cấp ủy cấp trên trực tiếp theo Điều lệ; chưa "
                    "thấy điều khoản nêu việc lập và giải thể."
                ),
                en=(
                    "The commune-level committee exercises the direct superior's powers under the Charter; a "
                    "clause that names founding and dissolving was not seen."
                ),
            ),
        )
    ),
    Source(
        date(2026, 7, 26),
        REGULATION_208_2026.at(Words(vi="thí điểm tổ chức cơ sở đảng", en="pilot of the grassroots organisation")),
        Evidence.REPORTED,
        note=PILOT_IN_EXAM_BANK,
    ),
    inputs=(ORGANISATION_FORM, SUPERIOR_KIND),
)
def formation_authority(organisation_form: str, superior_kind: str, *, on: date) -> FormationAuthority | None:
    """Name the committee that decides to form or dissolve an organisation; None where the text names none.

    The direct superior: the grassroots committee for an affiliated cell and, after asking its own superior, for a
    sectional body; for a grassroots cell or body the committee above, which was of the district or its equivalent
    until 30/6/2025, and then of the commune or another above the grassroots. In the pilot of 26/7/2026 the
    commune-level grassroots committee, and the provincial one for the commune-level body itself.

    >>> formation_authority(OrganisationForm.GRASSROOTS_CELL, SuperiorKind.DISTRICT_COMMITTEE, on=date(2019, 10, 31))
    FormationAuthority(committee=<DecidingCommittee.COMMITTEE_ABOVE_GRASSROOTS: 'committee_above_grassroots'>, \
asks_its_superior=False)
    >>> formation_authority(OrganisationForm.GRASSROOTS_CELL, SuperiorKind.DISTRICT_COMMITTEE, on=date(2025, 7, 1))
    """
    classes = ORGANISATION_BASE_CLASSES.on(on)
    if OrganisationForm.CELL in classes:
        return _formation_authority_in_the_pilot(organisation_form, superior_kind, classes)
    if organisation_form == OrganisationForm.AFFILIATED_CELL:
        return FormationAuthority(DecidingCommittee.GRASSROOTS_COMMITTEE)
    if organisation_form == OrganisationForm.SECTIONAL_BODY:
        return FormationAuthority(DecidingCommittee.GRASSROOTS_COMMITTEE, asks_its_superior=True)
    if organisation_form in classes and superior_kind in _kinds_above_the_grassroots(on):
        return FormationAuthority(DecidingCommittee.COMMITTEE_ABOVE_GRASSROOTS)
    return None


def _formation_authority_in_the_pilot(
    organisation_form: str, superior_kind: str, classes: tuple[str, ...]
) -> FormationAuthority | None:
    if organisation_form in classes:
        return FormationAuthority(DecidingCommittee.COMMUNE_LEVEL_GRASSROOTS_COMMITTEE)
    if (organisation_form, superior_kind) == (OrganisationForm.GRASSROOTS_BODY, SuperiorKind.PROVINCIAL_COMMITTEE):
        return FormationAuthority(DecidingCommittee.PROVINCIAL_COMMITTEE)
    return None


def _kinds_above_the_grassroots(on: date) -> tuple[str, ...]:
    """Return the district level and its equivalents; without districts, every other committee above the grassroots."""
    if DISTRICT_LEVEL_EXISTS.on(on):
        return LOCAL_SUPERIOR_KINDS.on(on)
    below = {SuperiorKind.SECTIONAL_COMMITTEE, SuperiorKind.GRASSROOTS_COMMITTEE, SuperiorKind.DISTRICT_COMMITTEE}
    return tuple(kind for kind in SuperiorKind if kind not in below)


@computation(
    "party.enterprise.next_step",
    Words(
        vi="việc cấp ủy cấp trên làm tiếp theo đối với doanh nghiệp chưa có tổ chức đảng",
        en="what the superior does next in an enterprise without a Party organisation",
    ),
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
            note=Words(
                vi=(
                    "Cấp ủy huyện phải rà soát việc này trong năm 2019. Nơi không có đảng viên và chưa có "
                    "chi bộ, cấp trên phân công chi bộ thuận lợi nhất giúp đỡ và làm thủ tục kết nạp (mục "
                    "3.4 Quy định 29-QĐ/TW)."
                ),
                en=(
                    "District-level committees were to review it in 2019. Where there is no member and no "
                    "cell the superior assigns the most convenient cell to help and process admissions "
                    "(29-QĐ/TW, section 3.4)."
                ),
            ),
        )
    ),
    inputs=(OFFICIAL_MEMBERS, STABLE_OPERATION, UNION_EXISTS),
)
def next_step(official_members: int, stable_operation: bool, union_exists: bool, *, on: date) -> EnterpriseStep:
    """Tell what the superior does next in an enterprise without a Party organisation.

    Enough official members and stable business: a cell is formed. One or two, or no stable business: they move to a
    suitable organisation. None, but a trade union: the grassroots committee where the head office is has candidates
    found and trained. None and no union: the superior's own plan.

    >>> next_step(3, True, False, on=date(2019, 10, 31)), next_step(0, True, True, on=date(2019, 10, 31))
    (<EnterpriseStep.FORM_CELL: 'form_cell'>, \
<EnterpriseStep.ASSIGN_MEMBERS_TO_FIND_CANDIDATES: 'assign_members_to_find_candidates'>)
    """
    if official_members == 0:
        return EnterpriseStep.ASSIGN_MEMBERS_TO_FIND_CANDIDATES if union_exists else EnterpriseStep.SUPERIORS_OWN_PLAN
    if stable_operation and official_members >= ORGANISATION_MINIMUM_OFFICIAL_MEMBERS.on(on):
        return EnterpriseStep.FORM_CELL
    return EnterpriseStep.MOVE_MEMBERS_AND_PREPARE


@computation(
    "party.congress.due_on",
    Words(vi="ngày đến hạn đại hội", en="the day the next congress is due"),
    *carried_past_april_2026(
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(_ARTS_22_1_24_3),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Nhiệm kỳ của cấp ủy đầu tiên được chỉ định có thể ngắn hơn năm năm (điểm 16.5 Quy định "
                    "29-QĐ/TW): khi đó ngày do quyết định của cấp trên ấn định."
                ),
                en=(
                    "An appointed first committee's term may be shorter than five years (29-QĐ/TW, point "
                    "16.5): then the superior's decision sets the day."
                ),
            ),
        ),
        note=CHARTER_STANDS_2026,
    ),
    inputs=(LAST_CONGRESS_ON, ORGANISATION_FORM),
)
def congress_due_on(last_congress_on: date, organisation_form: str, *, on: date) -> date | None:
    """Return the day on which the next congress is due; None for a form of which the texts say nothing here.

    Sixty months after the last one for a grassroots cell or body; thirty for a cell under a grassroots or sectional
    committee, and sixty from 1/7/2025 on. On the last day of a month that is too short. Where the superior appointed
    a first committee, its decision may set an earlier day. Raises ``InvalidValue`` beyond the year 9999.

    >>> congress_due_on(date(2020, 8, 31), OrganisationForm.AFFILIATED_CELL, on=date(2022, 10, 31))
    datetime.date(2023, 2, 28)
    """
    interval = congress_interval(organisation_form)
    return None if interval is None else later(last_congress_on, "last_congress_on", months=interval.on(on))


def congress_interval(organisation_form: str) -> Dated[int] | None:
    """Return how many months lie between the congresses of a form; None where the texts say nothing of it here.

    >>> congress_interval(OrganisationForm.AFFILIATED_CELL).on(date(2019, 10, 31))
    30
    """
    match organisation_form:
        case OrganisationForm.AFFILIATED_CELL:
            return CELL_CONGRESS_INTERVAL_MONTHS
        case OrganisationForm.GRASSROOTS_CELL | OrganisationForm.GRASSROOTS_BODY:
            return GRASSROOTS_CONGRESS_INTERVAL_MONTHS
        case _:
            return None


@computation(
    "party.congress.shift",
    Words(vi="số tháng đại hội sớm hoặc muộn", en="by how many months a congress comes before or after its due day"),
    *carried_past_april_2026(
        Source(
            date(2011, 1, 19),
            CHARTER_2011.at(_ARTS_22_1_24_3),
            Evidence.INFERRED,
            note=Words(
                vi="Cách tính phần lẻ của tháng là cách hiểu của chúng tôi.",
                en="How a part of a month counts is our reading.",
            ),
        ),
        note=CHARTER_STANDS_2026,
    ),
    inputs=(CONGRESS_DUE_ON, CONGRESS_HELD_ON),
)
def congress_shift(congress_due_on: date, congress_held_on: date, *, on: date) -> int:
    """Return by how many months a congress came before or after its due day; nought on that day.

    A part of a month counts as a month, counted from the due day either way: our reading, for no text seen tells.

    >>> congress_shift(date(2020, 6, 30), date(2020, 7, 1), on=date(2020, 7, 1))
    1
    """
    return months_begun(congress_due_on, congress_held_on)


@computation(
    "party.congress.number",
    Words(vi="số thứ tự kỳ đại hội", en="the ordinal number of a congress"),
    *carried_past_april_2026(
        Source(
            date(2025, 6, 9),
            GUIDANCE_06_2025.at(
                Words(vi="phần về cách tính số thứ tự kỳ đại hội", en="section on numbering congresses")
            ),
            Evidence.QUOTED,
            url="https://baothanhhoa.vn/ban-bi-thu-huong-dan-cach-tinh-nhiem-ky-so-thu-tu-dai-hoi-dang-bo-chi-bo-261182.htm",
        ),
        note=Words(
            vi="Cũng chưa thấy toàn văn hướng dẫn ngày 19/5/2026.",
            en="The full text of the guidance of 19/5/2026 was not seen either.",
        ),
        until=date(2026, 5, 18),
        ended_by=GUIDANCE_01_2026.at(),
    ),
    inputs=(ORGANISATION_EVENT, PREVIOUS_CONGRESSES),
)
def congress_number(organisation_event: str, previous_congresses: int, *, on: date) -> int:
    """Return the ordinal number of a congress.

    One after a founding; otherwise, and after a split, consolidation or merger too, one more than those of the
    history and of the present term.

    >>> congress_number(OrganisationEvent.MERGER, 4, on=date(2025, 7, 1))
    5
    """
    return 1 if organisation_event == OrganisationEvent.FOUNDING else previous_congresses + 1


@computation(
    "party.congress.majority_base",
    Words(
        vi="số đảng viên làm căn cứ tính kết quả bầu cử",
        en="the number on which a majority is reckoned at a congress of members",
    ),
    Source(
        date(2014, 6, 9),
        ELECTION_RULES_2014.at(article("32(2)")),
        Evidence.QUOTED,
        url="http://dangcongsan.vn/tien-toi-dai-hoi-dang-bo-cac-cap-va-dai-hoi-xiii-cua-dang/chuyen-muc-hoi-dap/cach-tinh-ket-qua-bau-cu-o-dai-hoi-cac-cap-dai-hoi-dang-vien-556421.html",
        note=Words(
            vi=(
                "Chưa tìm được nguồn cho ngày đầu. Đảng viên đi sinh hoạt tạm thời được triệu tập và chỉ "
                "tính nếu có dự đại hội (điểm 13.2 Hướng dẫn 01-HD/TW năm 2016 và năm 2021)."
            ),
            en=(
                "The first day is untraced. Members away temporarily are summoned and counted only if "
                "they attend (01-HD/TW of 2016 and of 2021, point 13.2)."
            ),
        ),
    ),
    *carried_past_april_2026(
        Source(
            date(2024, 10, 10),
            ELECTION_RULES_2024.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Được tiếp nối; điểm 9.3.2 Quy định 294-QĐ/TW tính như vậy đối với đảng viên đi sinh "
                    "hoạt tạm thời hoặc được miễn sinh hoạt."
                ),
                en="Carried on; point 9.3.2 of 294-QĐ/TW counts in the same way for members away or exempt.",
            ),
        )
    ),
    inputs=(
        OFFICIAL_MEMBERS,
        ABSENT_WHILE_TEMPORARILY_AWAY,
        ABSENT_WHILE_EXEMPT,
        SUSPENDED_OR_HELD,
        EXCUSED_THROUGHOUT,
    ),
)
def majority_base(
    official_members: int,
    absent_while_temporarily_away: int,
    absent_while_exempt: int,
    suspended_or_held: int,
    excused_throughout: int,
    *,
    on: date,
) -> int:
    """Return the number of members on which a majority is reckoned at a congress of members.

    Official members less those absent while temporarily away or exempt, those suspended or held and those excused
    throughout; one absent without belonging to these groups counts. Raises ``InvalidValue`` where more are left out
    than there are.

    >>> majority_base(25, 2, 1, 0, 1, on=date(2019, 10, 31))
    21
    """
    left_out = absent_while_temporarily_away + absent_while_exempt + suspended_or_held + excused_throughout
    if left_out > official_members:
        wanted = Words(
            vi="ít nhất {left_out} đảng viên không tính vào căn cứ", en="at least the {left_out} members left out"
        )
        raise InvalidValue(OFFICIAL_MEMBERS.id, official_members, wanted.fill(left_out=left_out))
    return official_members - left_out


@computation(
    "party.committee.standing_share",
    Words(vi="tỷ lệ ủy viên ban thường vụ", en="the share of a committee that sits on its standing committee"),
    *carried_past_april_2026(
        Source(
            date(2016, 7, 25),
            CHARTER_2011.at(article("22(5)")),
            Evidence.INFERRED,
            note=Words(vi="Phép tính số học.", en="Arithmetic."),
        ),
        note=CHARTER_STANDS_2026,
    ),
    inputs=(STANDING_COMMITTEE_MEMBERS, COMMITTEE_MEMBERS),
)
def standing_share(standing_committee_members: int, committee_members: int, *, on: date) -> Fraction:
    """Return the share of a committee that sits on its standing committee, exact.

    Raises ``InvalidValue`` for a committee without members, and for more members of the standing committee than of
    the committee.

    >>> standing_share(5, 15, on=date(2019, 10, 31))
    Fraction(1, 3)
    """
    if committee_members == 0:
        raise InvalidValue(
            COMMITTEE_MEMBERS.id, committee_members, Words(vi="số nguyên từ 1 trở lên", en="a whole number from 1 up")
        )
    if standing_committee_members > committee_members:
        wanted = Words(vi="không quá {most} ủy viên của cấp ủy", en="at most the {most} members of the committee")
        raise InvalidValue(
            STANDING_COMMITTEE_MEMBERS.id, standing_committee_members, wanted.fill(most=committee_members)
        )
    return Fraction(standing_committee_members, committee_members)


COMPUTATIONS = (
    party_number,
    form_for_size,
    formation_authority,
    next_step,
    congress_due_on,
    congress_shift,
    congress_number,
    majority_base,
    standing_share,
)
