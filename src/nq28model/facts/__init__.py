"""What the rules ask: the closed vocabulary of facts, and what each rule is asked of."""

from __future__ import annotations

from nq28model.facts.organisation import ORGANISATION_FACTS
from nq28model.facts.transfer import TRANSFER_FACTS
from nq28model.facts.unit import UNIT_FACTS
from nq28model.spec import Subject
from nq28model.words import Words

# One vocabulary for all: a sheet about a unit may hold what is known of its members and of a transfer too,
# so that one survey serves every rule.
FACTS = (*UNIT_FACTS, *ORGANISATION_FACTS, *TRANSFER_FACTS)
FACTS_BY_ID = {fact.id: fact for fact in FACTS}

UNIT = Subject("unit", Words(vi="đơn vị", en="unit"), FACTS)
ORGANISATION = Subject("organisation", Words(vi="tổ chức đảng", en="Party organisation"), FACTS)
TRANSFER = Subject("transfer", Words(vi="việc chuyển giao", en="transfer"), FACTS)

__all__ = ["FACTS", "FACTS_BY_ID", "ORGANISATION", "TRANSFER", "UNIT"]
