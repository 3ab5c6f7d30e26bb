"""The branches of organisation that the Resolution is about."""

from __future__ import annotations

from nq28model.terms import Term


class Branch(Term):
    """Which tree an organisation stands in."""

    PARTY = "party", "tổ chức đảng", "Party organisations"
    UNION = "union", "công đoàn", "trade unions"
    YOUTH_UNION = "youth_union", "Đoàn TNCS Hồ Chí Minh", "Youth Union"
    YOUTH_FEDERATION = "youth_federation", "Hội Liên hiệp Thanh niên Việt Nam", "Youth Federation"
