"""Questions about the statistical forms of the Party, and about a series of organisations."""

from __future__ import annotations

from nq28model.domains import Choice, Number, Real, Whole, YesNo
from nq28model.facts.reporting_vocabularies import Form5Type, UnitClass28
from nq28model.spec import Fact
from nq28model.words import Words

OPENING_MEMBERS: Fact[int] = Fact(
    "opening_members",
    Whole(0),
    words=Words(vi="A: đảng viên cuối kỳ trước chuyển sang", en="A: members carried over"),
    question=Words(
        vi="Tổng số đảng viên cuối kỳ trước chuyển sang là bao nhiêu?",
        en="How many members were carried over from the period before?",
    ),
)
GAINED_MEMBERS: Fact[int] = Fact(
    "gained_members",
    Whole(0),
    words=Words(vi="B: đảng viên tăng trong kỳ", en="B: members gained"),
    question=Words(vi="Trong kỳ tăng bao nhiêu đảng viên?", en="How many members were gained in the period?"),
)
LOST_MEMBERS: Fact[int] = Fact(
    "lost_members",
    Whole(0),
    words=Words(vi="C: đảng viên giảm trong kỳ", en="C: members lost"),
    question=Words(vi="Trong kỳ giảm bao nhiêu đảng viên?", en="How many members were lost in the period?"),
)
CLOSING_MEMBERS: Fact[int] = Fact(
    "closing_members",
    Whole(0),
    words=Words(vi="D: đảng viên trong danh sách cuối kỳ", en="D: members on the list at the end"),
    question=Words(
        vi="Cuối kỳ trong danh sách có bao nhiêu đảng viên?",
        en="How many members were on the list at the end of the period?",
    ),
    note=Words(
        vi=(
            "Đảng viên chính thức và dự bị sinh hoạt thường xuyên tại đó: tính cả người chuyển đi "
            "tạm thời, không tính người đến tạm thời."
        ),
        en=(
            "Official and probationary members whose regular activities are there: those sent away "
            "for a time are counted, those received for a time are not."
        ),
    ),
)
PREVIOUS_CLOSING_MEMBERS: Fact[int] = Fact(
    "previous_closing_members",
    Whole(0),
    words=Words(vi="D của kỳ trước", en="D of the period before"),
    question=Words(
        vi="Báo cáo kỳ trước chốt cuối kỳ bao nhiêu đảng viên?", en="How many members did the report before close with?"
    ),
)
ADMITTED_MEMBERS: Fact[int] = Fact(
    "admitted_members",
    Whole(0),
    words=Words(vi="kết nạp", en="admitted"),
    question=Words(vi="Kết nạp bao nhiêu đảng viên?", en="How many were admitted?"),
)
ARRIVED_FROM_PROVINCE: Fact[int] = Fact(
    "arrived_from_province",
    Whole(0),
    words=Words(vi="tỉnh khác chuyển đến", en="moved in from another province"),
    question=Words(vi="Bao nhiêu đảng viên từ tỉnh khác chuyển đến?", en="How many moved in from another province?"),
)
ARRIVED_FROM_DISTRICT: Fact[int] = Fact(
    "arrived_from_district",
    Whole(0),
    words=Words(vi="huyện khác trong tỉnh chuyển đến", en="moved in from another district"),
    question=Words(
        vi="Bao nhiêu đảng viên từ huyện khác trong tỉnh chuyển đến?",
        en="How many moved in from another district of the province?",
    ),
)
RESTORED_MEMBERS: Fact[int] = Fact(
    "restored_members",
    Whole(0),
    words=Words(vi="phục hồi đảng tịch", en="membership restored"),
    question=Words(vi="Bao nhiêu đảng viên được phục hồi đảng tịch?", en="How many had their membership restored?"),
)
DIED_MEMBERS: Fact[int] = Fact(
    "died_members",
    Whole(0),
    words=Words(vi="từ trần", en="died"),
    question=Words(vi="Bao nhiêu đảng viên từ trần?", en="How many died?"),
)
EXPELLED_MEMBERS: Fact[int] = Fact(
    "expelled_members",
    Whole(0),
    words=Words(vi="khai trừ", en="expelled"),
    question=Words(vi="Bao nhiêu đảng viên bị khai trừ?", en="How many were expelled?"),
)
STRUCK_OFF_MEMBERS: Fact[int] = Fact(
    "struck_off_members",
    Whole(0),
    words=Words(vi="xóa tên", en="struck off"),
    question=Words(vi="Bao nhiêu đảng viên bị xóa tên?", en="How many were struck off?"),
)
RESIGNED_MEMBERS: Fact[int] = Fact(
    "resigned_members",
    Whole(0),
    words=Words(vi="xin ra khỏi Đảng", en="left at their own request"),
    question=Words(vi="Bao nhiêu đảng viên xin ra khỏi Đảng?", en="How many left at their own request?"),
)
LEFT_FOR_PROVINCE: Fact[int] = Fact(
    "left_for_province",
    Whole(0),
    words=Words(vi="chuyển đi tỉnh khác", en="moved out to another province"),
    question=Words(vi="Bao nhiêu đảng viên chuyển đi tỉnh khác?", en="How many moved out to another province?"),
)
LEFT_FOR_DISTRICT: Fact[int] = Fact(
    "left_for_district",
    Whole(0),
    words=Words(vi="chuyển đi huyện khác trong tỉnh", en="moved out to another district"),
    question=Words(
        vi="Bao nhiêu đảng viên chuyển đi huyện khác trong tỉnh?",
        en="How many moved out to another district of the province?",
    ),
)
STRUCK_OFF_PROBATIONARY: Fact[int] = Fact(
    "struck_off_probationary",
    Whole(0),
    words=Words(vi="trong số xóa tên: đảng viên dự bị", en="of those struck off, probationary members"),
    question=Words(
        vi="Trong số bị xóa tên có bao nhiêu đảng viên dự bị?", en="How many of those struck off were probationary?"
    ),
)
FORM_1_RESIDUAL: Fact[int] = Fact(
    "form_1_residual",
    Whole(),
    words=Words(vi="chênh lệch của Biểu số 1", en="residual of Form 1"),
    question=Words(vi="D chênh bao nhiêu so với A + B − C?", en="By how much does D differ from A + B − C?"),
)
GAIN_RESIDUAL: Fact[int] = Fact(
    "gain_residual",
    Whole(),
    words=Words(vi="chênh lệch phần tăng", en="residual of the gains"),
    question=Words(
        vi="B chênh bao nhiêu so với tổng các dòng?", en="By how much does B differ from the sum of its lines?"
    ),
)
LOSS_RESIDUAL: Fact[int] = Fact(
    "loss_residual",
    Whole(),
    words=Words(vi="chênh lệch phần giảm", en="residual of the losses"),
    question=Words(
        vi="C chênh bao nhiêu so với tổng các dòng?", en="By how much does C differ from the sum of its lines?"
    ),
)
CHAIN_RESIDUAL: Fact[int] = Fact(
    "chain_residual",
    Whole(),
    words=Words(vi="chênh lệch giữa hai kỳ", en="residual between two periods"),
    question=Words(
        vi="A chênh bao nhiêu so với D của kỳ trước?", en="By how much does A differ from D of the period before?"
    ),
)
PART_EXCESS: Fact[int] = Fact(
    "part_excess",
    Whole(),
    words=Words(vi="phần vượt của «trong đó»", en="excess of a part over its whole"),
    question=Words(
        vi="Dòng «trong đó» vượt dòng chính bao nhiêu?",
        en="By how much does an «of which» line exceed the line it belongs to?",
    ),
    note=Words(vi="Bằng không hoặc âm nếu phần nằm trong tổng.", en="Negative or zero where the part fits."),
)
FORM_2_TOTAL: Fact[int] = Fact(
    "form_2_total",
    Whole(0),
    words=Words(vi="tổng số đảng viên mới kết nạp (Biểu số 2)", en="newly admitted members by Form 2"),
    question=Words(
        vi="Biểu số 2 tổng hợp bao nhiêu đảng viên mới kết nạp?",
        en="How many newly admitted members does Form 2 total?",
    ),
    note=Words(vi="Gồm cả người được kết nạp lại.", en="Those admitted again are within it."),
)
ADMISSION_RESIDUAL: Fact[int] = Fact(
    "admission_residual",
    Whole(),
    words=Words(vi="chênh lệch giữa hai biểu", en="residual between the two forms"),
    question=Words(
        vi="Biểu số 2 chênh bao nhiêu so với dòng kết nạp của Biểu số 1?",
        en="By how much does Form 2 differ from line B1 of Form 1?",
    ),
)
ORGANISATIONS_AT_START: Fact[int] = Fact(
    "organisations_at_start",
    Whole(0),
    words=Words(vi="số tổ chức đầu kỳ", en="organisations at the start"),
    question=Words(vi="Đầu kỳ có bao nhiêu tổ chức?", en="How many organisations were there at the start?"),
    note=Words(
        vi="Mỗi lần một loại: tổ chức đảng, công đoàn hoặc thanh niên.",
        en="One series at a time: Party, union or youth.",
    ),
)
ORGANISATIONS_FORMED: Fact[int] = Fact(
    "organisations_formed",
    Whole(0),
    words=Words(vi="số tổ chức thành lập mới", en="organisations formed"),
    question=Words(vi="Trong kỳ thành lập mới bao nhiêu tổ chức?", en="How many were formed in the period?"),
)
ORGANISATIONS_RECEIVED: Fact[int] = Fact(
    "organisations_received",
    Whole(0),
    words=Words(vi="số tổ chức tiếp nhận", en="organisations received"),
    question=Words(vi="Trong kỳ tiếp nhận bao nhiêu tổ chức?", en="How many were received from elsewhere?"),
    note=Words(
        vi="Tổ chức được tiếp nhận không phải là tổ chức thành lập mới trong kỳ.",
        en="A received organisation was not formed in the period.",
    ),
)
ORGANISATIONS_ENDED: Fact[int] = Fact(
    "organisations_ended",
    Whole(0),
    words=Words(vi="số tổ chức giải thể, giải tán, sáp nhập", en="organisations dissolved or merged away"),
    question=Words(
        vi="Trong kỳ giải thể, giải tán, sáp nhập bao nhiêu tổ chức?",
        en="How many were dissolved, disbanded or merged away?",
    ),
)
ORGANISATIONS_HANDED_OVER: Fact[int] = Fact(
    "organisations_handed_over",
    Whole(0),
    words=Words(vi="số tổ chức chuyển giao đi", en="organisations handed over"),
    question=Words(vi="Trong kỳ chuyển giao đi bao nhiêu tổ chức?", en="How many were handed over to another body?"),
)
ORGANISATIONS_AT_END: Fact[int] = Fact(
    "organisations_at_end",
    Whole(0),
    words=Words(vi="số tổ chức cuối kỳ", en="organisations at the end"),
    question=Words(vi="Cuối kỳ có bao nhiêu tổ chức?", en="How many organisations were there at the end?"),
)
ORGANISATIONS_RESIDUAL: Fact[int] = Fact(
    "organisations_residual",
    Whole(),
    words=Words(vi="chênh lệch của chuỗi số liệu", en="residual of the series"),
    question=Words(
        vi="Cuối kỳ chênh bao nhiêu so với đầu kỳ và số phát sinh?",
        en="By how much does the end differ from the start and the flows?",
    ),
)
THIS_PERIOD_VALUE: Fact[Real] = Fact(
    "this_period_value",
    Number(0),
    words=Words(vi="kỳ này", en="value of this period"),
    question=Words(vi="Số liệu kỳ này là bao nhiêu?", en="What is the value of this period?"),
)
SAME_PERIOD_LAST_YEAR_VALUE: Fact[Real] = Fact(
    "same_period_last_year_value",
    Number(0),
    words=Words(vi="cùng kỳ năm trước", en="value of the same period of last year"),
    question=Words(
        vi="Số liệu cùng kỳ năm trước là bao nhiêu?", en="What was the value in the same period of last year?"
    ),
)
PERCENT_OF_LAST_YEAR: Fact[Real] = Fact(
    "percent_of_last_year",
    Number(0),
    words=Words(vi="tỷ lệ so với cùng kỳ năm trước", en="this period as a percentage of last year's"),
    question=Words(
        vi="Kỳ này bằng bao nhiêu phần trăm cùng kỳ năm trước?", en="What percentage of last year's value is this?"
    ),
    note=Words(
        vi="Chưa rõ khi số năm trước bằng không: không bao giờ là không.",
        en="Unknown where last year's value is zero: never zero.",
    ),
)
FORM_5_TYPE: Fact[str] = Fact(
    "form_5_type",
    Choice(tuple(Form5Type)),
    words=Words(vi="loại hình cơ sở theo Biểu số 5", en="kind of unit in Form 5"),
    question=Words(vi="Đơn vị thuộc dòng nào của Biểu số 5?", en="Which line of Form 5 does the unit belong to?"),
    is_given=True,
)
MINORITY_STATE_SHARE_COUNTS: Fact[bool] = Fact(
    "minority_state_share_counts",
    YesNo(),
    words=Words(
        vi="vốn Nhà nước dưới 50% được tính là ngoài Nhà nước", en="a State share below half counts as non-state"
    ),
    question=Words(
        vi="Cấp ủy báo cáo có tính doanh nghiệp có vốn Nhà nước dưới 50% là ngoài Nhà nước không?",
        en="Does the reporting body count enterprises with a State share below half as non-state?",
    ),
    note=Words(
        vi="Là cách tính của nơi báo cáo, không phải thuộc tính của đơn vị; mỗi nơi một khác.",
        en="A policy of the reporting body, not a property of the unit; bodies differ.",
    ),
)
UNIT_CLASS_28: Fact[str] = Fact(
    "unit_class_28",
    Choice(tuple(UnitClass28)),
    words=Words(vi="loại hình theo Nghị quyết 28-NQ/TU", en="class of unit under Resolution 28-NQ/TU"),
    question=Words(
        vi="Đơn vị thuộc loại hình nào của Nghị quyết 28-NQ/TU?",
        en="Which of the three classes of the Resolution does the unit fall in, if any?",
    ),
)
GRASSROOTS_ORGANISATIONS: Fact[int] = Fact(
    "grassroots_organisations",
    Whole(0),
    words=Words(vi="tổng số tổ chức cơ sở đảng", en="grassroots organisations in all"),
    question=Words(
        vi="Tổng số tổ chức cơ sở đảng là bao nhiêu?", en="How many grassroots organisations are there in all?"
    ),
)
GRASSROOTS_BODIES: Fact[int] = Fact(
    "grassroots_bodies",
    Whole(0),
    words=Words(vi="số đảng bộ cơ sở", en="grassroots organisations with affiliated cells"),
    question=Words(vi="Có bao nhiêu đảng bộ cơ sở?", en="How many of them are đảng bộ cơ sở?"),
)
GRASSROOTS_CELLS: Fact[int] = Fact(
    "grassroots_cells",
    Whole(0),
    words=Words(vi="số chi bộ cơ sở", en="grassroots cells"),
    question=Words(vi="Có bao nhiêu chi bộ cơ sở?", en="How many of them are chi bộ cơ sở?"),
)
FORM_5_RESIDUAL: Fact[int] = Fact(
    "form_5_residual",
    Whole(),
    words=Words(vi="chênh lệch của Biểu số 5", en="residual of Form 5"),
    question=Words(
        vi="Tổng số chênh bao nhiêu so với hai phần?", en="By how much does the total differ from its two parts?"
    ),
)

STATISTICS_FACTS = (
    OPENING_MEMBERS,
    GAINED_MEMBERS,
    LOST_MEMBERS,
    CLOSING_MEMBERS,
    PREVIOUS_CLOSING_MEMBERS,
    ADMITTED_MEMBERS,
    ARRIVED_FROM_PROVINCE,
    ARRIVED_FROM_DISTRICT,
    RESTORED_MEMBERS,
    DIED_MEMBERS,
    EXPELLED_MEMBERS,
    STRUCK_OFF_MEMBERS,
    RESIGNED_MEMBERS,
    LEFT_FOR_PROVINCE,
    LEFT_FOR_DISTRICT,
    STRUCK_OFF_PROBATIONARY,
    FORM_1_RESIDUAL,
    GAIN_RESIDUAL,
    LOSS_RESIDUAL,
    CHAIN_RESIDUAL,
    PART_EXCESS,
    FORM_2_TOTAL,
    ADMISSION_RESIDUAL,
    ORGANISATIONS_AT_START,
    ORGANISATIONS_FORMED,
    ORGANISATIONS_RECEIVED,
    ORGANISATIONS_ENDED,
    ORGANISATIONS_HANDED_OVER,
    ORGANISATIONS_AT_END,
    ORGANISATIONS_RESIDUAL,
    THIS_PERIOD_VALUE,
    SAME_PERIOD_LAST_YEAR_VALUE,
    PERCENT_OF_LAST_YEAR,
    FORM_5_TYPE,
    MINORITY_STATE_SHARE_COUNTS,
    UNIT_CLASS_28,
    GRASSROOTS_ORGANISATIONS,
    GRASSROOTS_BODIES,
    GRASSROOTS_CELLS,
    FORM_5_RESIDUAL,
)
