"""The Youth Federation, the Women’s Union and the veterans, of whose numbers no charter was found."""

from __future__ import annotations

from datetime import date

from nq28model.facts import UNIT
from nq28model.facts.unit import PARTY_ORGANISATION_IN_UNIT, SUPERIOR_ACCEPTS_SIZE, VETERANS_ASK_FOR_BODY
from nq28model.instruments import (
    DECREE_98_2014,
    RESOLUTION_28_2009,
    VETERANS_ORDINANCE_2005,
    YOUTH_FEDERATION_CHARTER_V_2005,
    YOUTH_FEDERATION_CHARTER_VI_2010,
)
from nq28model.law import Evidence, Source, versions
from nq28model.rules.youth.cell import CELL_FORMABLE, RESIDENCE_CELL_FORMABLE
from nq28model.spec import Rule
from nq28model.words import Words

# --- other mass organisations ---------------------------------------------------------------------

FEDERATION_CHAPTER_FORMABLE = Rule.of(
    "federation.chapter.formable",
    UNIT,
    Words(
        vi=(
            "Hội Liên hiệp Thanh niên cấp trên chấp nhận số hội viên là đủ để thành lập chi hội "
            "(chưa rõ số lượng tối thiểu)"
        ),
        en=("the superior Youth Federation accept the members as enough for a chapter, no number being known"),
    ),
    Words(vi="chưa thành lập chi hội", en="no chapter is founded"),
    *versions(
        SUPERIOR_ACCEPTS_SIZE.is_(True),
        Source(date(2005, 2, 25), YOUTH_FEDERATION_CHARTER_V_2005.at(), Evidence.UNTRACED),
        Source(
            date(2010, 10, 14),
            YOUTH_FEDERATION_CHARTER_VI_2010.at(),
            Evidence.UNTRACED,
            note=Words(
                vi=(
                    "Chưa rõ số tối thiểu ở điều lệ của bất kỳ nhiệm kỳ nào; quy tắc vẫn cho kết quả chưa rõ "
                    "cho đến khi tổ chức cấp trên trả lời, bất kể số lượng hội viên. Ở Hồng Bàng năm 2017 "
                    "được biết có các chi hội bình quân 8 hội viên."
                ),
                en=(
                    "No minimum is known in any term's charter; the rule stays unknown until the superior "
                    "body answers, whatever the head count. Chapters of 8 members on average are known in "
                    "Hồng Bàng in 2017."
                ),
            ),
        ),
    ),
)

WOMEN_CHAPTER_FORMABLE = Rule.of(
    "women.chapter.formable",
    UNIT,
    Words(
        vi=(
            "Hội Liên hiệp Phụ nữ cấp trên chấp nhận số hội viên là đủ để thành lập chi hội (chưa rõ "
            "số lượng tối thiểu)"
        ),
        en=("the superior Women's Union accept the members as enough for a chapter, no number being known"),
    ),
    Words(
        vi="chưa thành lập chi hội; trong doanh nghiệp, ban nữ công công đoàn đảm nhiệm công tác này",
        en="no chapter is founded; in an enterprise the union's women's committee does this work",
    ),
    *versions(
        SUPERIOR_ACCEPTS_SIZE.is_(True),
        Source(
            date(2009, 11, 10),
            RESOLUTION_28_2009.at(),
            Evidence.UNTRACED,
            note=Words(
                vi=(
                    "Nghị quyết nói chung về các đoàn thể; chưa rõ số tối thiểu ở bất kỳ điều lệ nào của Hội "
                    "Liên hiệp Phụ nữ, và quy tắc vẫn cho kết quả chưa rõ cho đến khi tổ chức cấp trên trả "
                    "lời."
                ),
                en=(
                    "The Resolution speaks of mass organisations at large; no minimum is known in any "
                    "charter of the Women's Union, and the rule stays unknown until the superior body "
                    "answers."
                ),
            ),
        ),
    ),
)

VETERANS_ROUTE_OPEN = Rule.of(
    "veterans.route.open",
    UNIT,
    Words(
        vi=(
            "tổ chức Hội Cựu chiến binh trong doanh nghiệp được thành lập cùng tổ chức đảng hoặc, "
            "nơi chưa có tổ chức đảng, theo đề nghị của cựu chiến binh"
        ),
        en=(
            "a veterans' body in an enterprise be founded with the Party organisation there or, "
            "where there is none, on the veterans' request"
        ),
    ),
    Words(vi="chưa có căn cứ để thành lập", en="nobody is called upon to found one"),
    *versions(
        PARTY_ORGANISATION_IN_UNIT.is_(True) | VETERANS_ASK_FOR_BODY.is_(True),
        Source(
            date(2005, 10, 18),
            VETERANS_ORDINANCE_2005.at(),
            Evidence.QUOTED,
            note=Words(
                vi=(
                    "Nơi chưa có tổ chức đảng, cấp ủy cấp trên, doanh nghiệp và Hội Cựu chiến binh xem xét, "
                    "quyết định. Ngày đầu là ngày ban hành."
                ),
                en=(
                    "Without a Party organisation the superior Party committee, the enterprise and the "
                    "Veterans' Association consider and decide. The first day is the day of issue."
                ),
            ),
        ),
        Source(
            date(2014, 12, 10),
            DECREE_98_2014.at(Words(vi="khoản 2, khoản 3 Điều 5", en="art. 5(2),(3)")),
            Evidence.REPORTED,
        ),
    ),
)

VETERANS_BODY_FORMABLE = Rule.of(
    "veterans.body.formable",
    UNIT,
    Words(
        vi=(
            "tổ chức Hội Cựu chiến binh được thành lập khi có căn cứ và hội cấp trên chấp nhận số "
            "hội viên là đủ (chưa rõ số lượng tối thiểu)"
        ),
        en=(
            "a veterans' body be founded where the way is open and the superior accepts the members "
            "as enough, no number being known"
        ),
    ),
    Words(vi="chưa thành lập tổ chức Hội Cựu chiến binh", en="no veterans' body is founded"),
    *versions(
        VETERANS_ROUTE_OPEN & SUPERIOR_ACCEPTS_SIZE.is_(True),
        Source(
            date(2005, 10, 18),
            VETERANS_ORDINANCE_2005.at(),
            Evidence.UNTRACED,
            note=Words(vi="Chưa rõ số tối thiểu.", en="No minimum is known."),
        ),
    ),
)

BODY_FORMABLE = Rule.of(
    "youth.body.formable",
    UNIT,
    Words(
        vi=(
            "tổ chức đoàn, hội thanh niên tại đơn vị là chi đoàn, chi đoàn do Đoàn nơi cư trú thành "
            "lập hoặc chi hội của Hội Liên hiệp Thanh niên"
        ),
        en=(
            "a youth organisation in a unit be a Youth Union cell, a cell founded where the members "
            "live, or a Youth Federation chapter"
        ),
    ),
    Words(vi="chưa thành lập được tổ chức đoàn, hội thanh niên", en="no youth organisation can be founded there yet"),
    *versions(
        CELL_FORMABLE | FEDERATION_CHAPTER_FORMABLE,
        Source(date(2009, 11, 10), RESOLUTION_28_2009.at(), Evidence.INFERRED),
    ),
    *versions(
        CELL_FORMABLE | RESIDENCE_CELL_FORMABLE | FEDERATION_CHAPTER_FORMABLE,
        Source(
            date(2013, 6, 28),
            RESOLUTION_28_2009.at(),
            Evidence.INFERRED,
            note=Words(
                vi=(
                    "Theo mục số liệu trong báo cáo của thành phố, gộp chung tổ chức Đoàn và Hội. Dưới 3 "
                    "đoàn viên thì kết quả vẫn là chưa rõ, vì chưa rõ số tối thiểu của chi hội."
                ),
                en=(
                    "From the counter of the city's reports, which takes Union and Federation bodies "
                    "together. Below 3 members it stays unknown, because no minimum is known for a chapter."
                ),
            ),
        ),
    ),
)

RULES = (
    FEDERATION_CHAPTER_FORMABLE,
    WOMEN_CHAPTER_FORMABLE,
    VETERANS_ROUTE_OPEN,
    VETERANS_BODY_FORMABLE,
    BODY_FORMABLE,
)
PARAMETERS = ()
