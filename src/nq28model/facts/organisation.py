"""Questions about a Party organisation, or about the members from whom one could be formed."""

from __future__ import annotations

from nq28model.domains import Whole
from nq28model.spec import Fact
from nq28model.words import Words

OFFICIAL_MEMBERS: Fact[int] = Fact(
    "official_members",
    Whole(0),
    words=Words(vi="số đảng viên chính thức", en="official members"),
    question=Words(
        vi="Tổ chức đảng có bao nhiêu đảng viên chính thức?",
        en="How many official members does the organisation have?",
    ),
    note=Words(
        vi=(
            "Tính đảng viên chính thức có nơi sinh hoạt chính thức tại đây: người đi sinh hoạt tạm thời nơi khác "
            "vẫn tính, người đến sinh hoạt tạm thời không tính."
        ),
        en=(
            "Counts official members whose official place of activity is here: members sent away temporarily count, "
            "members here temporarily do not."
        ),
    ),
)
ALL_MEMBERS: Fact[int] = Fact(
    "all_members",
    Whole(0),
    words=Words(vi="đảng số", en="all members (the party number)"),
    question=Words(
        vi="Tổ chức đảng có tất cả bao nhiêu đảng viên?", en="How many members does the organisation have in all?"
    ),
    note=Words(vi="Gồm cả đảng viên chính thức và đảng viên dự bị.", en="Official and probationary members together."),
)

ORGANISATION_FACTS = (OFFICIAL_MEMBERS, ALL_MEMBERS)
