"""Questions about a base union."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Day, Number, Real, Whole, YesNo
from nq28model.spec import Fact
from nq28model.words import Words

UNION_MEMBERS_TOTAL: Fact[int] = Fact(
    "union_members_total",
    Whole(0),
    words=Words(vi="tổng số đoàn viên của công đoàn cơ sở", en="the members of the base union"),
    question=Words(vi="Công đoàn cơ sở có bao nhiêu đoàn viên?", en="How many members has the union?"),
    note=Words(
        vi="Mọi đoàn viên đã kết nạp, từ 01/7/2025 kể cả người nước ngoài.",
        en="All admitted members, foreigners among them since 1/7/2025.",
    ),
)
UNION_RECOGNISED: Fact[bool] = Fact(
    "union_recognised",
    YesNo(),
    words=Words(
        vi="công đoàn cấp trên đã có quyết định công nhận",
        en="whether the upper union has decided to recognise the union",
    ),
    question=Words(
        vi="Công đoàn cấp trên đã có quyết định công nhận chưa?",
        en="Has the upper union issued the decision of recognition?",
    ),
)
UNIT_HAS_CEASED: Fact[bool] = Fact(
    "unit_has_ceased",
    YesNo(),
    words=Words(vi="đơn vị sử dụng lao động đã chấm dứt hoạt động", en="whether the employing unit has ceased"),
    question=Words(vi="Đơn vị sử dụng lao động đã chấm dứt hoạt động chưa?", en="Has the employing unit ceased?"),
    note=Words(vi="Giải thể, phá sản hoặc chấm dứt theo cách khác.", en="Dissolved, bankrupt or ended otherwise."),
)
UNION_ACTS_AGAINST_PURPOSE: Fact[bool] = Fact(
    "union_acts_against_purpose",
    YesNo(),
    words=Words(vi="công đoàn hoạt động sai tôn chỉ, mục đích", en="whether the union acts against its purpose"),
    question=Words(
        vi="Công đoàn có hoạt động sai tôn chỉ, mục đích không?", en="Does the union act against its purpose?"
    ),
)
IS_OCCUPATIONAL_UNION: Fact[bool] = Fact(
    "is_occupational_union",
    YesNo(),
    words=Words(vi="là nghiệp đoàn cơ sở", en="whether it is an occupational union"),
    question=Words(vi="Có phải là nghiệp đoàn cơ sở không?", en="Is it an occupational union?"),
    is_given=True,
)
TERM_SHIFT_MONTHS: Fact[int] = Fact(
    "term_shift_months",
    Whole(0),
    words=Words(
        vi="số tháng kéo dài hoặc rút ngắn nhiệm kỳ", en="the months by which the term is to be lengthened or shortened"
    ),
    question=Words(
        vi="Nhiệm kỳ được kéo dài hoặc rút ngắn bao nhiêu tháng?", en="By how many months is the term to be moved?"
    ),
    note=Words(vi="Luôn từ 0 trở lên, dù kéo dài hay rút ngắn.", en="Always 0 or more, whichever way."),
)
TERM_SHIFT_REQUESTED_IN_WRITING: Fact[bool] = Fact(
    "term_shift_requested_in_writing",
    YesNo(),
    words=Words(vi="có đề nghị bằng văn bản", en="whether the union asked for it in writing"),
    question=Words(vi="Công đoàn cấp dưới có đề nghị bằng văn bản không?", en="Did the union ask for it in writing?"),
)
UNION_MEMBERS_SCATTERED: Fact[bool] = Fact(
    "union_members_scattered",
    YesNo(),
    words=Words(
        vi="đoàn viên phân tán, lưu động, khó tổ chức đại hội toàn thể",
        en="whether members are scattered or mobile so that a meeting of all is hard",
    ),
    question=Words(
        vi="Đoàn viên có phân tán, lưu động, khó tổ chức đại hội toàn thể không?",
        en="Are members so scattered or mobile that a congress of all is hard to hold?",
    ),
)
SUPERIOR_UNION_CONSENTS: Fact[bool] = Fact(
    "superior_union_consents",
    YesNo(),
    words=Words(vi="công đoàn cấp trên trực tiếp đồng ý", en="whether the upper union consents"),
    question=Words(vi="Công đoàn cấp trên có đồng ý không?", en="Does the upper union consent?"),
)
APPOINTED_DELEGATES_PERCENT: Fact[Real] = Fact(
    "appointed_delegates_percent",
    Number(0, 100),
    words=Words(vi="tỷ lệ đại biểu chỉ định (%)", en="the share of appointed delegates, in percent"),
    question=Words(
        vi="Tỷ lệ đại biểu chỉ định là bao nhiêu phần trăm?", en="What share of the delegates is appointed, in percent?"
    ),
    note=Words(vi="Trên tổng số đại biểu được triệu tập.", en="Of all delegates summoned."),
)
FOUNDING_CONGRESS_DATE: Fact[date] = Fact(
    "founding_congress_date",
    Day(),
    words=Words(vi="ngày kết thúc đại hội thành lập", en="the day the founding congress ended"),
    question=Words(vi="Đại hội thành lập kết thúc ngày nào?", en="On which day did the founding congress end?"),
)
LAST_CONGRESS_DATE: Fact[date] = Fact(
    "last_congress_date",
    Day(),
    words=Words(vi="ngày đại hội gần nhất", en="the day of the last congress"),
    question=Words(vi="Đại hội gần nhất diễn ra ngày nào?", en="When was the last congress?"),
)

UNION_FACTS = (
    UNION_MEMBERS_TOTAL,
    UNION_RECOGNISED,
    UNIT_HAS_CEASED,
    UNION_ACTS_AGAINST_PURPOSE,
    IS_OCCUPATIONAL_UNION,
    TERM_SHIFT_MONTHS,
    TERM_SHIFT_REQUESTED_IN_WRITING,
    UNION_MEMBERS_SCATTERED,
    SUPERIOR_UNION_CONSENTS,
    APPOINTED_DELEGATES_PERCENT,
    FOUNDING_CONGRESS_DATE,
    LAST_CONGRESS_DATE,
)
