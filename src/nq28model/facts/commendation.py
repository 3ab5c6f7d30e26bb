"""Questions about an award: who gives it, to whom and on what grounds."""

from __future__ import annotations

from datetime import date

from nq28model.domains import Choice, Day, Number, Real, Whole, YesNo
from nq28model.entities import AwardBasis, AwardKind
from nq28model.facts.activity_vocabularies import CommendingLevel, RecipientKind
from nq28model.spec import Fact
from nq28model.words import Words

COMMENDING_LEVEL: Fact[str] = Fact(
    "commending_level",
    Choice(tuple(CommendingLevel)),
    words=Words(vi="cấp khen thưởng", en="who gives the award"),
    question=Words(vi="Cấp nào khen thưởng?", en="Which body gives the award?"),
)
AWARD_KIND: Fact[str] = Fact(
    "award_kind",
    Choice(tuple(AwardKind)),
    words=Words(vi="hình thức khen thưởng", en="kind of award"),
    question=Words(vi="Khen thưởng hình thức nào?", en="Which award is it?"),
    is_given=True,
)
RECIPIENT_KIND: Fact[str] = Fact(
    "recipient_kind",
    Choice(tuple(RecipientKind)),
    words=Words(vi="đối tượng được khen thưởng", en="who receives it"),
    question=Words(vi="Khen thưởng tập thể hay cá nhân?", en="Is it given to an organisation or to a member?"),
    is_given=True,
)
AWARD_BASIS: Fact[str] = Fact(
    "award_basis",
    Choice(tuple(AwardBasis)),
    words=Words(vi="loại khen thưởng", en="grounds of the award"),
    question=Words(vi="Khen thưởng theo loại nào?", en="On what grounds is it given?"),
    is_given=True,
)
TOP_GRADE_THIS_YEAR: Fact[bool] = Fact(
    "top_grade_this_year",
    YesNo(),
    words=Words(vi="được xếp loại hoàn thành xuất sắc trong năm", en="rated at the top grade in the year"),
    question=Words(
        vi="Trong năm có được xếp loại hoàn thành xuất sắc nhiệm vụ không?",
        en="Was the recipient rated at the top grade in the year?",
    ),
)
CHOSEN_AS_EXAMPLE: Fact[bool] = Fact(
    "chosen_as_example",
    YesNo(),
    words=Words(vi="được chọn là tiêu biểu", en="chosen as an outstanding example"),
    question=Words(
        vi="Có được lựa chọn là tiêu biểu không?",
        en="Was the organisation chosen among them as an outstanding example?",
    ),
)
STREAK_RESET_BY_AWARD: Fact[bool] = Fact(
    "streak_reset_by_award",
    YesNo(),
    words=Words(vi="tính lại từ đầu sau khi đã được khen thưởng", en="an award starts the count of years anew"),
    question=Words(
        vi="Sau khi đã được khen 5 năm liền có tính lại từ đầu không?",
        en="Does an award already given for a run of years start the count anew?",
    ),
    note=Words(
        vi="Chưa thấy văn bản nào quy định: người dùng nêu.", en="Not settled by any text seen: the caller says."
    ),
)
LAST_STREAK_AWARD_YEAR: Fact[int] = Fact(
    "last_streak_award_year",
    Whole(0, 9999),
    words=Words(vi="năm được khen thưởng 5 năm liền gần nhất", en="year of the last award for a run of years"),
    question=Words(
        vi="Lần gần nhất được khen 5 năm liền là năm nào?",
        en="In which year was the last award for a run of years given?",
    ),
    note=Words(vi="Bằng không nếu chưa được tặng.", en="Nought where none was given."),
)
TOP_YEARS_RUNNING: Fact[int] = Fact(
    "top_years_running",
    Whole(0),
    words=Words(vi="số năm liền hoàn thành xuất sắc", en="years in a row at the top grade"),
    question=Words(
        vi="Đến nay hoàn thành xuất sắc bao nhiêu năm liền?",
        en="How many assessment years in a row, up to this one, at the top grade?",
    ),
)
OUTSTANDING_IN_RESOLUTION: Fact[bool] = Fact(
    "outstanding_in_resolution",
    YesNo(),
    words=Words(
        vi="có thành tích xuất sắc trong thực hiện nghị quyết", en="outstanding in carrying out the resolution"
    ),
    question=Words(
        vi="Có thành tích xuất sắc trong thực hiện nghị quyết, chỉ thị không?",
        en="Was the recipient outstanding in carrying out the resolution or directive?",
    ),
)
EXCEPTIONAL_MERIT: Fact[bool] = Fact(
    "exceptional_merit",
    YesNo(),
    words=Words(vi="có thành tích đặc biệt xuất sắc", en="exceptional merit outside the yearly round"),
    question=Words(
        vi="Có thành tích đặc biệt xuất sắc ngoài định kỳ không?",
        en="Is there exceptional merit outside the periodic round?",
    ),
)
AWARD_MULTIPLE: Fact[Real] = Fact(
    "award_multiple",
    Number(0),
    words=Words(vi="hệ số tiền thưởng", en="multiple of the base salary"),
    question=Words(
        vi="Tiền thưởng bằng bao nhiêu lần mức lương cơ sở?",
        en="Which multiple of the base salary goes with the award?",
    ),
    note=Words(
        vi="Do người dùng nêu khi chưa thấy bảng mức thưởng.", en="Given by the caller where the table was not seen."
    ),
)
AWARD_DAY: Fact[date] = Fact(
    "award_day",
    Day(),
    words=Words(vi="ngày khen thưởng", en="day of the award"),
    question=Words(vi="Khen thưởng ngày nào?", en="On which day was it given?"),
)
AWARD_MONEY: Fact[int] = Fact(
    "award_money",
    Whole(0),
    words=Words(vi="tiền thưởng kèm theo", en="money that goes with the award"),
    question=Words(vi="Tiền thưởng là bao nhiêu?", en="How much money goes with it?"),
)

COMMENDATION_FACTS = (
    COMMENDING_LEVEL,
    AWARD_KIND,
    RECIPIENT_KIND,
    AWARD_BASIS,
    TOP_GRADE_THIS_YEAR,
    CHOSEN_AS_EXAMPLE,
    STREAK_RESET_BY_AWARD,
    LAST_STREAK_AWARD_YEAR,
    TOP_YEARS_RUNNING,
    OUTSTANDING_IN_RESOLUTION,
    EXCEPTIONAL_MERIT,
    AWARD_MULTIPLE,
    AWARD_DAY,
    AWARD_MONEY,
)
