"""What the rules ask: the closed vocabulary of facts, and what each rule is asked of."""

from __future__ import annotations

from nq28model.facts.applicant import APPLICANT_FACTS
from nq28model.facts.assessment import ASSESSMENT_FACTS
from nq28model.facts.commendation import COMMENDATION_FACTS
from nq28model.facts.congress import CONGRESS_FACTS
from nq28model.facts.data import DATA_FACTS
from nq28model.facts.meeting import MEETING_FACTS
from nq28model.facts.member import MEMBER_FACTS
from nq28model.facts.membership_transfer import MEMBERSHIP_TRANSFER_FACTS
from nq28model.facts.organisation import ORGANISATION_FACTS
from nq28model.facts.person import PERSON_FACTS
from nq28model.facts.reporting import REPORTING_FACTS
from nq28model.facts.review import REVIEW_FACTS
from nq28model.facts.statistics import STATISTICS_FACTS
from nq28model.facts.transfer import TRANSFER_FACTS
from nq28model.facts.union import UNION_FACTS
from nq28model.facts.unit import UNIT_FACTS
from nq28model.facts.youth import YOUTH_FACTS
from nq28model.spec import Subject
from nq28model.words import Words

# One vocabulary for all: a sheet about a unit may hold what is known of its members and of a transfer too,
# so that one survey serves every rule.
FACTS = (
    *UNIT_FACTS,
    *ORGANISATION_FACTS,
    *APPLICANT_FACTS,
    *MEMBER_FACTS,
    *UNION_FACTS,
    *YOUTH_FACTS,
    *PERSON_FACTS,
    *TRANSFER_FACTS,
    *MEMBERSHIP_TRANSFER_FACTS,
    *REPORTING_FACTS,
    *STATISTICS_FACTS,
    *REVIEW_FACTS,
    *CONGRESS_FACTS,
    *ASSESSMENT_FACTS,
    *MEETING_FACTS,
    *COMMENDATION_FACTS,
    *DATA_FACTS,
)
FACTS_BY_ID = {fact.id: fact for fact in FACTS}

UNIT = Subject("unit", Words(vi="đơn vị", en="unit"), FACTS)
ORGANISATION = Subject("organisation", Words(vi="tổ chức đảng", en="Party organisation"), FACTS)
APPLICANT = Subject("applicant", Words(vi="người xin vào Đảng", en="applicant for admission to the Party"), FACTS)
MEMBER = Subject("member", Words(vi="đảng viên", en="Party member"), FACTS)
UNION = Subject("union", Words(vi="công đoàn cơ sở", en="base union"), FACTS)
YOUTH_BODY = Subject("youth_body", Words(vi="tổ chức Đoàn", en="Youth Union organisation"), FACTS)
PERSON = Subject("person", Words(vi="người lao động, đoàn viên", en="worker or member"), FACTS)
TRANSFER = Subject("transfer", Words(vi="việc chuyển giao", en="transfer"), FACTS)

MEMBERSHIP_TRANSFER = Subject(
    "membership_transfer", Words(vi="việc chuyển sinh hoạt đảng", en="transfer of a member"), FACTS
)
REPORT = Subject("report", Words(vi="báo cáo", en="report"), FACTS)
STATISTICS_FORM = Subject("statistics_form", Words(vi="biểu thống kê", en="statistics form"), FACTS)
ORGANISATION_SERIES = Subject(
    "series_of_organisations", Words(vi="số liệu tổ chức qua các kỳ", en="series of organisations"), FACTS
)
PLAN = Subject("plan", Words(vi="kế hoạch", en="plan"), FACTS)
DOCUMENT = Subject("document", Words(vi="văn bản, tài liệu", en="document"), FACTS)
REVIEW = Subject("review", Words(vi="đợt sơ kết, tổng kết", en="review"), FACTS)
CONGRESS = Subject("congress", Words(vi="đại hội", en="congress"), FACTS)
ASSESSMENT = Subject("assessment", Words(vi="việc đánh giá, xếp loại", en="assessment"), FACTS)
CELL_MONTH = Subject("cell_month", Words(vi="chi bộ trong một tháng", en="cell in a month"), FACTS)
CELL_QUARTER = Subject("cell_quarter", Words(vi="chi bộ trong một quý", en="cell in a quarter"), FACTS)
CELL_YEAR = Subject("cell_year", Words(vi="chi bộ trong một năm", en="cell in a year"), FACTS)
MEETING = Subject("meeting", Words(vi="buổi sinh hoạt chi bộ", en="meeting of a cell"), FACTS)
COMMENDATION = Subject("commendation", Words(vi="việc khen thưởng", en="commendation"), FACTS)
DATA_ITEM = Subject("data_item", Words(vi="mục dữ liệu", en="data item"), FACTS)

__all__ = [
    "APPLICANT",
    "ASSESSMENT",
    "CELL_MONTH",
    "CELL_QUARTER",
    "CELL_YEAR",
    "COMMENDATION",
    "CONGRESS",
    "DATA_ITEM",
    "DOCUMENT",
    "FACTS",
    "FACTS_BY_ID",
    "MEETING",
    "MEMBER",
    "MEMBERSHIP_TRANSFER",
    "ORGANISATION",
    "ORGANISATION_SERIES",
    "PERSON",
    "PLAN",
    "REPORT",
    "REVIEW",
    "STATISTICS_FORM",
    "TRANSFER",
    "UNION",
    "UNIT",
    "YOUTH_BODY",
]
