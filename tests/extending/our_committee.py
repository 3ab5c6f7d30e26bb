"""A made-up committee's own regulation, as its developer writes it beside the library and never in it."""

from __future__ import annotations

from datetime import date

from nq28model import RULEBOOK, Dated, Evidence, Instrument, Rule, Rulebook, Source, Words, versions
from nq28model.facts.organisation import OFFICIAL_MEMBERS
from nq28model.periods import Clock, OnDay, PeriodKind, YearlyRegime
from nq28model.rules.activity.rubrics import Criterion, Rubric

REGULATION = Instrument(
    id="our-regulation-2020",
    short=Words(vi="Quy định 05-QĐ/QU (giả định, 2020)", en="Regulation 05-QĐ/QU (made up, 2020)"),
    title=Words(
        vi="Về tổ chức đảng trong doanh nghiệp (giả định)", en="On Party organisations in enterprises (made up)"
    ),
    issuer=Words(vi="Quận ủy (giả định)", en="District committee (made up)"),
    number="05-QĐ/QU",
    issued=date(2020, 1, 2),
    evidence=Evidence.QUOTED,
)
ARTICLE_2 = REGULATION.at(Words(vi="Điều 2", en="Art. 2"))

# «… ít nhất năm đảng viên chính thức»; four are enough from 2023 on.
OUR_MINIMUM: Dated[int] = Dated(
    "ours.minimum_official_members",
    Words(vi="số đảng viên chính thức tối thiểu của quận (giả định)", en="the district's own minimum (made up)"),
    (
        *versions(5, Source(date(2020, 2, 1), ARTICLE_2, Evidence.QUOTED)),
        *versions(4, Source(date(2023, 1, 1), ARTICLE_2, Evidence.QUOTED)),
    ),
)
FORMABLE = RULEBOOK["party.organisation.formable"]
FORMABLE_HERE = Rule.of(
    "ours.organisation.formable",
    FORMABLE.subject,
    Words(
        vi="đủ điều kiện lập tổ chức đảng theo quy định chung và quy định của quận (giả định)",
        en="the conditions of the law and of the district's own regulation (made up) are there",
    ),
    Words(vi="chưa lập tổ chức đảng", en="no organisation is formed yet"),
    *versions(
        FORMABLE & (OFFICIAL_MEMBERS >= OUR_MINIMUM),
        Source(date(2020, 2, 1), ARTICLE_2, Evidence.QUOTED),
    ),
)
OUR_RULEBOOK = Rulebook((*RULEBOOK, FORMABLE_HERE), (*RULEBOOK.parameters, OUR_MINIMUM), RULEBOOK.computations)

# «… báo cáo tháng chốt số liệu ngày 19, gửi trước ngày 22»
OUR_MONTHS = YearlyRegime(
    id="our-committee",
    clock=Clock.WORKING_REGULATION,
    words=Words(vi="quy chế làm việc (giả định)", en="working regulation (made up)"),
    kinds=(PeriodKind.MONTH, PeriodKind.QUARTER),
    opens_on=20,
)
OUR_DUE_DAY = OnDay(day=21)

OUR_RUBRIC = Rubric(
    id="our-rubric",
    place=Words(vi="quận (giả định)", en="a district (made up)"),
    total=100,
    criteria=(
        Criterion(id="preparation", words=Words(vi="chuẩn bị", en="preparation"), most=40),
        Criterion(id="attendance", words=Words(vi="số đảng viên dự họp", en="attendance"), most=60),
    ),
    evidence=Evidence.QUOTED,
    citation=ARTICLE_2,
    note=Words(vi="Giả định.", en="Made up."),
)
