"""Questions about a Youth Union organisation."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Whole, YesNo
from nq28model.facts.vocabularies import YouthBodyKind
from nq28model.spec import Fact
from nq28model.words import Words

YOUTH_BODY_KIND: Fact[str] = Fact(
    "youth_body_kind",
    Choice(tuple(YouthBodyKind)),
    words=Words(vi="loại tổ chức đoàn", en="the kind of Youth Union organisation"),
    question=Words(vi="Tổ chức đoàn thuộc loại nào?", en="What kind of Youth Union organisation is it?"),
    note=Words(
        vi="Một trong: cell (chi đoàn), base_cell (chi đoàn cơ sở), base_union (đoàn cơ sở).",
        en="One of: cell (chi đoàn), base_cell (chi đoàn cơ sở), base_union (đoàn cơ sở).",
    ),
    is_given=True,
)
MONTHS_SINCE_FOUNDING: Fact[int] = Fact(
    "months_since_founding",
    Whole(0),
    words=Words(vi="số tháng kể từ quyết định thành lập", en="the months begun since the founding decision"),
    question=Words(
        vi="Đã bao nhiêu tháng kể từ quyết định thành lập?",
        en="How many months have passed since the founding decision?",
    ),
    note=Words(
        vi="Tháng đã bắt đầu được tính trọn một tháng, nên 6 là ngày cuối cùng của tháng thứ sáu.",
        en="A month begun counts whole, so that 6 is the last day of the sixth month.",
    ),
)
EXTENSION_AGREED: Fact[bool] = Fact(
    "extension_agreed",
    YesNo(),
    words=Words(
        vi="cấp ủy và đoàn cấp trên đồng ý kéo dài",
        en="whether the Party committee and the superior Youth Union agreed to more time",
    ),
    question=Words(
        vi="Cấp ủy và đoàn cấp trên có đồng ý kéo dài không?",
        en="Did the Party committee and the superior Youth Union agree to more time?",
    ),
)
FOUNDING_DECISION_DATE: Fact[date] = Fact(
    "founding_decision_date",
    Day(),
    words=Words(vi="ngày ký quyết định thành lập", en="the day of the founding decision"),
    question=Words(vi="Quyết định thành lập được ký ngày nào?", en="On which day was the founding decision taken?"),
)
MONTHS_BETWEEN_CELL_MEETINGS: Fact[int] = Fact(
    "months_between_cell_meetings",
    Whole(0),
    words=Words(vi="số tháng giữa hai kỳ sinh hoạt chi đoàn", en="the months between two meetings of the cell"),
    question=Words(
        vi="Khoảng cách giữa hai kỳ sinh hoạt chi đoàn là bao nhiêu tháng?",
        en="How many months lie between two meetings of the cell?",
    ),
)
YOUTH_CELL_SCATTERED: Fact[bool] = Fact(
    "youth_cell_scattered",
    YesNo(),
    words=Words(
        vi="chi đoàn ở vùng sâu, vùng xa hoặc đoàn viên phân tán, thường đi công tác",
        en="whether the cell is in a remote place or its members are scattered or often away",
    ),
    question=Words(
        vi="Chi đoàn có ở vùng sâu, vùng xa hoặc đoàn viên phân tán, thường đi công tác không?",
        en="Is the cell in a remote place, or are its members scattered or often away?",
    ),
)
SUPERIOR_YOUTH_CONSENTS: Fact[bool] = Fact(
    "superior_youth_consents",
    YesNo(),
    words=Words(
        vi="đoàn cấp trên đồng ý cho sinh hoạt thưa hơn", en="whether the superior Youth Union agreed to rarer meetings"
    ),
    question=Words(
        vi="Đoàn cấp trên có đồng ý cho sinh hoạt thưa hơn không?",
        en="Did the superior Youth Union agree to rarer meetings?",
    ),
)

YOUTH_FACTS = (
    YOUTH_BODY_KIND,
    MONTHS_SINCE_FOUNDING,
    EXTENSION_AGREED,
    FOUNDING_DECISION_DATE,
    MONTHS_BETWEEN_CELL_MEETINGS,
    YOUTH_CELL_SCATTERED,
    SUPERIOR_YOUTH_CONSENTS,
)
