"""Questions about a congress: when it was held, and when the one before."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Day, Whole, YesNo
from nq28model.spec import Fact
from nq28model.words import Words

CONGRESS_DAY: Fact[date] = Fact(
    "congress_day",
    Day(),
    words=Words(vi="ngày đại hội", en="day of the congress"),
    question=Words(vi="Đại hội tổ chức ngày nào?", en="On which day was the congress held?"),
)
PREVIOUS_CONGRESS_DAY: Fact[date] = Fact(
    "previous_congress_day",
    Day(),
    words=Words(vi="ngày đại hội kỳ trước", en="day of the congress before"),
    question=Words(vi="Đại hội kỳ trước tổ chức ngày nào?", en="On which day was the congress before it held?"),
)
CONGRESS_MARK: Fact[date] = Fact(
    "congress_mark",
    Day(),
    words=Words(vi="ngày đến kỳ đại hội", en="day on which the next congress falls due"),
    question=Words(vi="Đến kỳ đại hội vào ngày nào?", en="On which day does the next congress fall due?"),
)
HELD_ON_MARK: Fact[bool] = Fact(
    "held_on_mark",
    YesNo(),
    words=Words(vi="đại hội đúng kỳ", en="held when due"),
    question=Words(vi="Đại hội có đúng kỳ không?", en="Was the congress held when it fell due?"),
    note=Words(
        vi="Người ta coi đại hội là đúng hạn theo tháng hoặc theo đợt; người dùng nêu.",
        en="Officials call a congress on time by its month or campaign; the caller says.",
    ),
)
DAYS_OUTSIDE_SHIFT: Fact[int] = Fact(
    "days_outside_shift",
    Whole(),
    words=Words(vi="số ngày vượt khoảng thời gian được sớm, muộn", en="days outside the span to which it may be moved"),
    question=Words(
        vi="Đại hội vượt khoảng thời gian được phép bao nhiêu ngày?",
        en="By how many days does the congress lie outside the span to which it may be moved?",
    ),
    note=Words(vi="Bằng không hoặc âm nếu nằm trong khoảng cho phép.", en="Zero or less where inside."),
)
SHIFT_CONSENTED: Fact[bool] = Fact(
    "shift_consented",
    YesNo(),
    words=Words(vi="đảng ủy cơ sở đồng ý cho sớm, muộn", en="the grassroots committee consents to the shift"),
    question=Words(
        vi="Đảng ủy cơ sở có đồng ý cho tổ chức sớm hoặc muộn hơn không?",
        en="Did the grassroots committee consent to moving it?",
    ),
)

CONGRESS_FACTS = (
    CONGRESS_DAY,
    PREVIOUS_CONGRESS_DAY,
    CONGRESS_MARK,
    HELD_ON_MARK,
    DAYS_OUTSIDE_SHIFT,
    SHIFT_CONSENTED,
)
