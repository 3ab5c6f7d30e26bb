"""Forming a Youth Union cell."""

from __future__ import annotations

from datetime import date

from nq28model.facts import UNIT
from nq28model.facts.unit import YOUTH_MEMBERS
from nq28model.instruments import YOUTH_UNION_CHARTER_IX_2007, YOUTH_UNION_CHARTER_X_2012
from nq28model.law import Dated, Evidence, Version, article
from nq28model.spec import Rule
from nq28model.words import Words

_CHARTER_IX_PAGE = YOUTH_UNION_CHARTER_IX_2007.url
_CHARTER_X_PAGE = "https://dehalaw.com/dieu-kien-toi-thieu-de-thanh-lap-chi-doan-la-gi/"
_ARTICLE_17_AND_LATER = Words(
    vi="Điều 17; điều lệ khóa XI và XII giữ nguyên", en="art. 17; the same in the charters of the 11th and 12th terms"
)

CELL_MEMBERS_MIN = Dated(
    "youth.cell.members_min",
    Words(vi="số đoàn viên tối thiểu để thành lập chi đoàn", en="the fewest members of a Youth Union cell"),
    (
        Version(
            date(2007, 12, 19),
            YOUTH_UNION_CHARTER_IX_2007.at(article("15(3)")),
            Evidence.QUOTED,
            3,
            url=_CHARTER_IX_PAGE,
            note=Words(
                vi="Suy ra văn bản được trích là Điều lệ khóa IX từ số chương và số điều.",
                en=(
                    "That the quoted text is the charter of the 9th term is inferred from its chapter and article "
                    "numbers."
                ),
            ),
        ),
        Version(
            date(2012, 12, 12),
            YOUTH_UNION_CHARTER_X_2012.at(_ARTICLE_17_AND_LATER),
            Evidence.REPORTED,
            3,
            url=_CHARTER_X_PAGE,
        ),
    ),
    unit=Words(vi="đoàn viên", en="members"),
)

# «Chi đoàn … có ít nhất ba đoàn viên»
CELL_FORMABLE = Rule.of(
    "youth.cell.formable",
    UNIT,
    Words(vi="chi đoàn phải có ít nhất 03 đoàn viên", en="a Youth Union cell have at least 3 members"),
    Words(
        vi="đoàn cấp trên giới thiệu đoàn viên đến sinh hoạt tại tổ chức cơ sở đoàn khác",
        en="the superior Youth Union introduces the members to another base organisation",
    ),
    Version(
        date(2007, 12, 19),
        YOUTH_UNION_CHARTER_IX_2007.at(article("15(3)")),
        Evidence.QUOTED,
        YOUTH_MEMBERS >= CELL_MEMBERS_MIN,
        url=_CHARTER_IX_PAGE,
    ),
    Version(
        date(2012, 12, 12),
        YOUTH_UNION_CHARTER_X_2012.at(_ARTICLE_17_AND_LATER),
        Evidence.REPORTED,
        YOUTH_MEMBERS >= CELL_MEMBERS_MIN,
        url=_CHARTER_X_PAGE,
    ),
)

RULES = (CELL_FORMABLE,)
PARAMETERS = (CELL_MEMBERS_MIN,)
