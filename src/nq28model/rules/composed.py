"""Questions that people ask, each a rule made of the law's rules, and the alternatives that they choose among.

The law has no sentence for them: they are put together here, which their evidence says, and each of the rules that
they name keeps its own article.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from attrs import evolve, frozen

from nq28model.facts import ORGANISATION, UNIT
from nq28model.facts.organisation import SUPERIOR_KIND
from nq28model.facts.vocabularies import SuperiorKind
from nq28model.instruments import REGULATION_208_2026
from nq28model.law import Dated, Evidence, Version
from nq28model.rules.associations import BODY_FORMABLE as YOUTH_BODY_FORMABLE
from nq28model.rules.notes import PUT_TOGETHER
from nq28model.rules.party.admission import (
    MEMBER_ADMISSIBLE,
    MEMBER_ADMISSION_DECIDED_BY_COMPETENT,
    MEMBER_ADMISSION_VOTED,
)
from nq28model.rules.party.committee import CELL_COMMITTEE_REQUIRED
from nq28model.rules.party.organisation import (
    CELL_VIABLE,
    GRASSROOTS_CELL_SIZE,
    GRASSROOTS_SUPERIOR_LEVEL,
    ORGANISATION_FORMABLE,
    SUPERIOR_AGREEMENT_BODY_UNDER_30,
    SUPERIOR_AGREEMENT_CELL_OVER_30,
)
from nq28model.rules.union.base import BASE_FORMABLE
from nq28model.rules.union.member import MEMBER_COUNTABLE
from nq28model.spec import Rule, Spec, Subject
from nq28model.verdict import Verdict, judge
from nq28model.words import Words

_PILOT = date(2026, 7, 26)


def _as(principal: Rule, spec: Spec, *, until: date | None = None) -> tuple[Version[Spec], ...]:
    """Return *spec* with a version for each day on which the *principal* of its rules has a new wording.

    It cites what the principal cites; that the rules belong together is inferred. What has begun by the day after
    *until* is left out.
    """
    wordings = [version for version in principal.text.versions if until is None or version.since <= until]
    composed = [evolve(one, value=spec, evidence=Evidence.INFERRED, note=PUT_TOGETHER, url=None) for one in wordings]
    if until is not None:
        composed[-1] = evolve(composed[-1], until=until, ended_by=REGULATION_208_2026.at())
    return tuple(composed)


def _rule(id: str, subject: Subject, says: Words, if_not: Words, versions: tuple[Version[Spec], ...]) -> Rule:
    return Rule(id=id, subject=subject, says=says, if_not=if_not, text=Dated(id, says, versions))


# --- which organisation may this unit have now ------------------------------------------------------

_OTHER_FORM = Words(vi="đơn vị cần tổ chức theo loại hình khác", en="the unit takes another form of organisation")
_LAST_DAY = date.fromordinal(_PILOT.toordinal() - 1)

MEMBERS_ELSEWHERE = _rule(
    "composed.party.members_elsewhere",
    ORGANISATION,
    Words(
        vi="đơn vị chưa lập được tổ chức đảng riêng, đảng viên được giới thiệu sinh hoạt nơi khác",
        en="the unit has no Party organisation of its own yet, and its members are introduced elsewhere",
    ),
    Words(vi="đơn vị đủ điều kiện lập tổ chức đảng riêng", en="the unit can have an organisation of its own"),
    _as(ORGANISATION_FORMABLE, ~ORGANISATION_FORMABLE),
)
AFFILIATED_CELL = _rule(
    "composed.party.affiliated_cell",
    ORGANISATION,
    Words(
        vi=(
            "đơn vị lập chi bộ trực thuộc đảng ủy cơ sở hoặc đảng ủy bộ phận; có hơn ba mươi đảng viên thì phải được "
            "cấp ủy cấp trên trực tiếp đồng ý"
        ),
        en=(
            "the unit has a cell under a grassroots or a sectional committee, with the direct superior's agreement "
            "where it has more than thirty members"
        ),
    ),
    _OTHER_FORM,
    _as(
        SUPERIOR_AGREEMENT_CELL_OVER_30,
        ORGANISATION_FORMABLE
        & SUPERIOR_KIND.is_in(SuperiorKind.GRASSROOTS_COMMITTEE, SuperiorKind.SECTIONAL_COMMITTEE)
        & SUPERIOR_AGREEMENT_CELL_OVER_30,
        until=_LAST_DAY,
    ),
)
GRASSROOTS_CELL = _rule(
    "composed.party.grassroots_cell",
    ORGANISATION,
    Words(
        vi="đơn vị lập chi bộ cơ sở, có dưới ba mươi đảng viên, trực thuộc cấp ủy cấp trên cơ sở",
        en="the unit has a grassroots cell of fewer than thirty members under a committee above the grassroots",
    ),
    _OTHER_FORM,
    _as(
        GRASSROOTS_SUPERIOR_LEVEL,
        ORGANISATION_FORMABLE & GRASSROOTS_SUPERIOR_LEVEL & GRASSROOTS_CELL_SIZE,
        until=_LAST_DAY,
    ),
)
GRASSROOTS_BODY = _rule(
    "composed.party.grassroots_body",
    ORGANISATION,
    Words(
        vi=(
            "đơn vị lập đảng bộ cơ sở, có từ ba mươi đảng viên hoặc được cấp ủy cấp trên trực tiếp đồng ý trước, trực "
            "thuộc cấp ủy cấp trên cơ sở"
        ),
        en=(
            "the unit has a grassroots body of at least thirty members, or with the direct superior's prior agreement, "
            "under a committee above the grassroots"
        ),
    ),
    _OTHER_FORM,
    _as(
        GRASSROOTS_SUPERIOR_LEVEL,
        ORGANISATION_FORMABLE & GRASSROOTS_SUPERIOR_LEVEL & SUPERIOR_AGREEMENT_BODY_UNDER_30,
        until=_LAST_DAY,
    ),
)

# --- what must the cell elect -----------------------------------------------------------------------

ELECTS_COMMITTEE = _rule(
    "composed.party.elects_committee",
    ORGANISATION,
    Words(
        vi="chi bộ đủ điều kiện hoạt động bầu chi ủy, rồi bầu bí thư, phó bí thư trong số chi ủy viên",
        en="a cell that may act elects a committee, and from it the secretary and the deputy",
    ),
    Words(
        vi="chi bộ chưa bầu chi ủy",
        en="no committee is elected",
    ),
    _as(CELL_VIABLE, CELL_VIABLE & CELL_COMMITTEE_REQUIRED),
)
ELECTS_SECRETARY = _rule(
    "composed.party.elects_secretary",
    ORGANISATION,
    Words(
        vi="chi bộ đủ điều kiện hoạt động, có dưới chín đảng viên chính thức, chỉ bầu bí thư; cần thì bầu phó bí thư",
        en="a cell that may act, of fewer than nine official members, elects a secretary alone, and a deputy if needed",
    ),
    Words(
        vi="chi bộ bầu chi ủy, hoặc chưa đủ điều kiện hoạt động",
        en="a committee is elected, or the cell may not act",
    ),
    _as(CELL_VIABLE, CELL_VIABLE & ~CELL_COMMITTEE_REQUIRED),
)

# --- which of the three kinds of organisation can the unit form -------------------------------------

ALL_THREE = _rule(
    "composed.unit.all_three",
    UNIT,
    Words(
        vi="đơn vị đủ điều kiện lập cả tổ chức đảng, công đoàn cơ sở và tổ chức thanh niên",
        en="the unit can form a Party organisation, a base union and a youth organisation",
    ),
    Words(vi="còn loại tổ chức chưa thể thành lập", en="one of the three cannot be formed yet"),
    _as(YOUTH_BODY_FORMABLE, ORGANISATION_FORMABLE & BASE_FORMABLE & YOUTH_BODY_FORMABLE),
)
ANY_OF_THREE = _rule(
    "composed.unit.any_of_three",
    UNIT,
    Words(
        vi="đơn vị đủ điều kiện lập ít nhất một trong ba loại: tổ chức đảng, công đoàn cơ sở, tổ chức thanh niên",
        en="the unit can form a Party organisation, a base union or a youth organisation",
    ),
    Words(vi="chưa thể thành lập loại tổ chức nào", en="none of the three can be formed yet"),
    _as(YOUTH_BODY_FORMABLE, ORGANISATION_FORMABLE | BASE_FORMABLE | YOUTH_BODY_FORMABLE),
)

PARAMETERS: tuple[Dated[Any], ...] = ()
RULES = (
    MEMBERS_ELSEWHERE,
    AFFILIATED_CELL,
    GRASSROOTS_CELL,
    GRASSROOTS_BODY,
    ELECTS_COMMITTEE,
    ELECTS_SECRETARY,
    ALL_THREE,
    ANY_OF_THREE,
)


@frozen(kw_only=True)
class Alternatives:
    """A question with several answers, each of which is a rule: which of them hold, and what stands in the way."""

    id: str
    words: Words
    options: tuple[Rule, ...]

    def judged(self, facts: Mapping[str, Any], *, on: date) -> Mapping[str, Verdict]:
        """Return the verdict on each option that has a wording on the day, by its rule's id; raises as ``judge`` does.

        >>> members = {"official_members": 8}
        >>> [(id, verdict.truth.name) for id, verdict in CELL_ELECTS.judged(members, on=date(2019, 10, 31)).items()]
        [('composed.party.elects_committee', 'NO'), ('composed.party.elects_secretary', 'YES')]
        """
        return {rule.id: judge(rule, facts, on=on) for rule in self.options if rule.is_in_force(on)}


ORGANISATION_NOW = Alternatives(
    id="party.organisation_now",
    words=Words(
        vi="Đơn vị này hiện có thể có tổ chức đảng nào?", en="Which Party organisation may this unit have now?"
    ),
    options=(MEMBERS_ELSEWHERE, AFFILIATED_CELL, GRASSROOTS_CELL, GRASSROOTS_BODY),
)
CELL_ELECTS = Alternatives(
    id="party.cell_elects",
    words=Words(vi="Chi bộ phải bầu những gì?", en="What must the cell elect?"),
    options=(ELECTS_COMMITTEE, ELECTS_SECRETARY),
)
ORGANISATIONS_OF_UNIT = Alternatives(
    id="unit.organisations",
    words=Words(
        vi="Đơn vị này hôm nay có thể thành lập tổ chức nào trong ba loại?",
        en="Which of the three kinds of organisation can this unit form today?",
    ),
    options=(ORGANISATION_FORMABLE, BASE_FORMABLE, YOUTH_BODY_FORMABLE),
)
UNION_MEMBERSHIP = Alternatives(
    id="person.union_membership",
    words=Words(
        vi="Người này có được tính là đoàn viên công đoàn không?", en="May this person be counted as a union member?"
    ),
    options=(MEMBER_COUNTABLE,),
)
PARTY_ADMISSION = Alternatives(
    id="person.party_admission",
    words=Words(vi="Người này có thể được kết nạp Đảng không?", en="May this person be admitted to the Party?"),
    options=(MEMBER_ADMISSIBLE, MEMBER_ADMISSION_VOTED, MEMBER_ADMISSION_DECIDED_BY_COMPETENT),
)

ALTERNATIVES = (ORGANISATION_NOW, CELL_ELECTS, ORGANISATIONS_OF_UNIT, UNION_MEMBERSHIP, PARTY_ADMISSION)
