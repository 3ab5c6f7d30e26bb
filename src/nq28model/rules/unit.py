"""What a unit is in law."""

from __future__ import annotations

from datetime import date

from nq28model.entities import LegalForm, UnitKind
from nq28model.facts import UNIT
from nq28model.facts.unit import HAS_LEGAL_PERSONALITY, LEGAL_FORM, UNIT_KIND
from nq28model.instruments import ENTERPRISE_LAW_2005
from nq28model.law import Evidence, Version
from nq28model.spec import Rule
from nq28model.words import Words

# «Doanh nghiệp tư nhân không có tư cách pháp nhân»: companies have it, and what else the law gives it to.
LEGAL_PERSON = Rule.of(
    "unit.legal_person",
    UNIT,
    Words(
        vi=(
            "đơn vị có tư cách pháp nhân phải là công ty, hợp tác xã, liên hiệp hợp tác xã, đơn vị sự nghiệp ngoài "
            "công lập hoặc đơn vị khác được pháp luật công nhận"
        ),
        en=(
            "a unit with legal personality be a company, a cooperative, a union of cooperatives, a non-public service "
            "unit, or another unit to which the law gives it"
        ),
    ),
    Words(
        vi="đơn vị không có tư cách pháp nhân; doanh nghiệp tư nhân và chi nhánh luôn không có",
        en="the unit has no legal personality; a private enterprise and a branch never have it",
    ),
    Version(
        date(2006, 7, 1),
        ENTERPRISE_LAW_2005.at(
            Words(
                vi=(
                    "khoản 2 Điều 38; Luật năm 2020, khoản 2 Điều 111, Điều 188; Luật Hợp tác xã 2012, Điều 3; "
                    "Thông tư 91/2006/TT-BTC, phần II"
                ),
                en=(
                    "art. 38(2); law of 2020 art. 111(2), 188; cooperative law of 2012 art. 3; "
                    "circular 91/2006/TT-BTC part II"
                ),
            )
        ),
        Evidence.INFERRED,
        (
            UNIT_KIND.is_(UnitKind.ENTERPRISE)
            & LEGAL_FORM.is_in(
                LegalForm.ONE_MEMBER_LLC,
                LegalForm.MULTI_MEMBER_LLC,
                LegalForm.JOINT_STOCK_COMPANY,
                LegalForm.PARTNERSHIP,
            )
        )
        | UNIT_KIND.is_in(UnitKind.COOPERATIVE, UnitKind.COOPERATIVE_UNION, UnitKind.NON_PUBLIC_SERVICE_UNIT)
        | (
            UNIT_KIND.is_in(
                UnitKind.INDEPENDENT_KINDERGARTEN_CLASS,
                UnitKind.PUBLIC_SERVICE_UNIT,
                UnitKind.STATE_BODY,
                UnitKind.FOREIGN_BODY,
                UnitKind.OTHER_EMPLOYER,
            )
            & HAS_LEGAL_PERSONALITY.is_(True)
        ),
        url="https://mplaw.vn/en/law-no-602005qh11-of-november-29-2005-on-enterprises/",
        note=Words(
            vi=(
                "Ghép từ các điều khoản được nêu, mỗi điều trích nguyên văn cho loại hình của mình; công ty hợp danh "
                "và hợp tác xã thời trước chưa tìm được nguồn."
            ),
            en=(
                "Put together from the provisions named, each quoted for its own form; for the partnership and for "
                "earlier cooperatives untraced."
            ),
        ),
    ),
)

RULES = (LEGAL_PERSON,)
