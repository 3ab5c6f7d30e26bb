"""What the rules ask: the closed vocabulary of facts, and what each rule is asked of."""

from __future__ import annotations

from nq28model.facts.applicant import APPLICANT_FACTS
from nq28model.facts.member import MEMBER_FACTS
from nq28model.facts.membership_transfer import MEMBERSHIP_TRANSFER_FACTS
from nq28model.facts.organisation import ORGANISATION_FACTS
from nq28model.facts.person import PERSON_FACTS
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

__all__ = [
    "APPLICANT",
    "FACTS",
    "FACTS_BY_ID",
    "MEMBER",
    "MEMBERSHIP_TRANSFER",
    "ORGANISATION",
    "PERSON",
    "TRANSFER",
    "UNION",
    "UNIT",
    "YOUTH_BODY",
]
