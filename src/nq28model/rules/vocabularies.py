"""The closed lists of words of reporting and of the life of organisations, each with where it was seen."""

from __future__ import annotations

from attrs import field, frozen

from nq28model.entities import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    CellLifeWeakness,
    Grade,
    MeetingKind,
    Obstacle,
    Task,
)
from nq28model.facts.activity_vocabularies import (
    AssessedKind,
    CapBase,
    CommendingLevel,
    ConferenceRole,
    MeetingGrade,
    RecipientKind,
    Rounding,
    WorkWeakness,
)
from nq28model.facts.reporting_vocabularies import (
    CountUnit,
    Form1Line,
    Form2Line,
    Form5Type,
    MeasureKind,
    RecipientLevel,
    ReportKind,
    ReviewDate,
    ReviewKind,
    ReviewMeasure,
    StatisticsForm,
    UnitClass28,
)
from nq28model.instruments import (
    DECREE_09_2019,
    GUIDANCE_01_2021,
    GUIDANCE_11_2021,
    GUIDANCE_42_2025,
    REGULATION_29_2016,
    REGULATION_366_2025,
    RESOLUTION_28_2009,
)
from nq28model.law import Citation, Evidence
from nq28model.periods import Clock, LabelKind, LengthUnit, RollPolicy
from nq28model.periods.vocabularies import REPORTED_KINDS
from nq28model.terms import Term
from nq28model.words import Words


@frozen
class Vocabulary:
    """A closed list of terms, with the text that has it, or none where it is the library's own way to tell them apart.

    >>> [term.value for term in VOCABULARIES[0].terms]
    ['periodic', 'thematic', 'ad_hoc']
    """

    id: str
    words: Words
    terms: tuple[Term, ...]
    evidence: Evidence
    citation: Citation | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    note: Words | None = field(default=None, kw_only=True)


VOCABULARIES = (
    Vocabulary(
        "report_kind",
        Words(vi="loại báo cáo", en="kinds of report"),
        tuple(ReportKind),
        Evidence.QUOTED,
        citation=DECREE_09_2019.at(),
        url="http://tuphaptamky.gov.vn/2014/news/savefile/Xay-dung-chinh-quyen/Nghi-dinh-so-09-2019-ND-CP-cua-Chinh-phu-Quy-dinh-ve-che-do-bao-cao-cua-co-quan-hanh-chinh-nha-nuoc-4348.html",
        note=Words(vi="Điều 4.", en="Article 4."),
    ),
    Vocabulary(
        "clock",
        Words(vi="cách tính kỳ báo cáo", en="clocks by which a period is reckoned"),
        tuple(Clock),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Kỳ luôn được nêu cùng cách tính: không có «2024» đơn thuần. Một ngày có thể thuộc hai "
                "năm, mỗi cách tính một năm."
            ),
            en=(
                "A period is always named with its clock: there is no bare «2024». The same day can lie "
                "in two years, one on each clock."
            ),
        ),
    ),
    Vocabulary(
        "period_kind",
        Words(vi="loại kỳ báo cáo", en="kinds of period"),
        REPORTED_KINDS,
        Evidence.INFERRED,
    ),
    Vocabulary(
        "recipient_level",
        Words(vi="nơi nhận báo cáo", en="who receives a report"),
        tuple(RecipientLevel),
        Evidence.QUOTED,
        citation=DECREE_09_2019.at(),
        url="https://thuviennhadat.vn/phap-luat-doi-song/thoi-han-gui-bao-cao-trong-che-do-bao-cao-dinh-ky-cua-co-quan-hanh-chinh-nha-nuoc-quy-dinh-nhu-the-n-458096.html",
    ),
    Vocabulary(
        "length_unit",
        Words(vi="đơn vị tính thời hạn", en="units in which a time limit is set"),
        tuple(LengthUnit),
        Evidence.INFERRED,
    ),
    Vocabulary(
        "roll_policy",
        Words(vi="cách xử lý khi ngày đến hạn là ngày nghỉ", en="what becomes of a day that falls on a day off"),
        tuple(RollPolicy),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Là cách xử lý, không phải dữ kiện: pháp luật dân sự chuyển sang ngày làm việc tiếp "
                "theo, cơ quan đảng tự quy định. Luôn do người dùng nêu."
            ),
            en=(
                "A policy, not a fact: civil law rolls to the next working day, Party bodies write their "
                "own. The policy is always given by the caller."
            ),
        ),
    ),
    Vocabulary(
        "label_kind",
        Words(vi="cách hiểu nhãn hai năm", en="how a label of two years is read"),
        tuple(LabelKind),
        Evidence.INFERRED,
        note=Words(
            vi=("Cách hiểu nhãn tổng kết theo các đợt tổng kết Nghị quyết 28-NQ/TU; hai cách kia chưa tìm được nguồn."),
            en=(
                "The reading of a review label follows the reviews of Resolution 28-NQ/TU; the other two are untraced."
            ),
        ),
    ),
    Vocabulary(
        "review_kind",
        Words(vi="loại hội nghị đánh giá", en="kinds of review"),
        tuple(ReviewKind),
        Evidence.INFERRED,
    ),
    Vocabulary(
        "review_date",
        Words(vi="bốn mốc thời gian của một báo cáo tổng kết", en="the four dates of a review"),
        tuple(ReviewDate),
        Evidence.INFERRED,
        note=Words(
            vi="Bốn giá trị, không bao giờ là một. Giá trị nào cũng có thể chưa rõ.",
            en="Four values, never one. Any may be unknown.",
        ),
    ),
    Vocabulary(
        "measure_kind",
        Words(vi="bản chất của số liệu", en="what sort of number a figure is"),
        tuple(MeasureKind),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Không bao giờ đặt số phát sinh cạnh số hiện có để so. Hai số liệu đối chiếu với nhau "
                "bằng một số chênh lệch, được nêu ra chứ không báo lỗi."
            ),
            en=(
                "A flow is never set against a stock. Two figures reconcile with a residual, which is "
                "shown and never raised as an error."
            ),
        ),
    ),
    Vocabulary(
        "count_unit",
        Words(vi="đơn vị đếm", en="what is counted"),
        tuple(CountUnit),
        Evidence.INFERRED,
        note=Words(
            vi="Tách riêng số người và số lượt.", en="Persons and memberships are kept apart (số người, số lượt)."
        ),
    ),
    Vocabulary(
        "measure",
        Words(
            vi="các chỉ tiêu của báo cáo thực hiện Nghị quyết 28-NQ/TU",
            en="the measures of a review of Resolution 28-NQ/TU",
        ),
        tuple(ReviewMeasure),
        Evidence.INFERRED,
        note=Words(
            vi=(
                "Kế hoạch năm của quận, huyện hoặc khối đặt chỉ tiêu cho ba loại tổ chức thành lập mới "
                "(đảng, công đoàn, thanh niên) và cho đảng viên, đoàn viên."
            ),
            en=(
                "The yearly plan of a district or bloc sets targets for the three series of "
                "organisations formed (Party, union, youth) and for members."
            ),
        ),
    ),
    Vocabulary(
        "unit_class_28",
        Words(vi="ba loại hình của Nghị quyết 28-NQ/TU", en="the three classes of unit of Resolution 28-NQ/TU"),
        tuple(UnitClass28),
        Evidence.QUOTED,
        citation=RESOLUTION_28_2009.at(),
        note=Words(
            vi=(
                "«Loại hình Nghị quyết 28» là một loại tổ chức, một thuộc tính được giữ, không chỉ là "
                "tên một đợt vận động."
            ),
            en=(
                "«Loại hình Nghị quyết 28» is a class of organisation, an attribute it keeps, and not "
                "only the name of a campaign."
            ),
        ),
    ),
    Vocabulary(
        "form_5_type",
        Words(vi="loại hình cơ sở trong Biểu số 5", en="kinds of unit in Form 5"),
        tuple(Form5Type),
        Evidence.REPORTED,
        citation=GUIDANCE_11_2021.at(),
        note=Words(
            vi=(
                "Nguồn của cộng đồng. Các cột: tổng số tổ chức cơ sở đảng (đảng bộ cơ sở + chi bộ cơ "
                "sở), đảng bộ bộ phận, chi bộ trực thuộc, đảng viên. Dòng 1 đến 3 nêu xã, phường, thị "
                "trấn trước khi không còn cấp huyện ngày 01/07/2025."
            ),
            en=(
                "Community source. Columns: grassroots organisations in all (đảng bộ cơ sở + chi bộ cơ "
                "sở), sectional committees, affiliated cells, members. Lines 1 to 3 describe the "
                "communes, wards and townships before the district level ended on 01/07/2025."
            ),
        ),
    ),
    Vocabulary(
        "statistics_form",
        Words(vi="biểu thống kê cơ bản", en="the basic statistical tables"),
        tuple(StatisticsForm),
        Evidence.REPORTED,
        citation=GUIDANCE_11_2021.at(),
        note=Words(
            vi=(
                "Nguồn của cộng đồng. Các biểu mang số n-BTCTW, trước đây là n-TCTW. Chưa thấy số thứ tự "
                "chính xác trong chính hướng dẫn."
            ),
            en=(
                "Community source. The tables are numbered n-BTCTW; older ones n-TCTW. The exact "
                "numbering was not seen in the guidance itself."
            ),
        ),
    ),
    Vocabulary(
        "form_1_line",
        Words(vi="các dòng của Biểu số 1", en="the lines of Form 1"),
        tuple(Form1Line),
        Evidence.REPORTED,
        citation=GUIDANCE_11_2021.at(),
        note=Words(
            vi=(
                "Nguồn của cộng đồng. Các cột: kỳ này, cùng kỳ năm trước, tỷ lệ so với cùng kỳ. Người "
                "lập biểu và trưởng ban tổ chức ký. Chưa thấy hai dòng «huyện» thay đổi thế nào sau ngày "
                "01/07/2025."
            ),
            en=(
                "Community source. Columns: this period, the same period of last year, and this as a "
                "percentage of last. Signed by the preparer and the head of the organisation board. What "
                "became of the two «district» lines after 01/07/2025 was not seen."
            ),
        ),
    ),
    Vocabulary(
        "form_2_line",
        Words(vi="các dòng của Biểu số 2", en="the lines of Form 2"),
        tuple(Form2Line),
        Evidence.REPORTED,
        citation=GUIDANCE_11_2021.at(),
        note=Words(
            vi="Nguồn của cộng đồng; chỉ nêu các dòng liên quan đến ba loại hình.",
            en="Community source; only the lines that bear on the three classes of unit are listed.",
        ),
    ),
    Vocabulary(
        "assessed_kind",
        Words(vi="đối tượng đánh giá", en="who is assessed"),
        tuple(AssessedKind),
        Evidence.QUOTED,
        citation=REGULATION_366_2025.at(),
        url="http://tintuc.thuvienphapluat.com/ho-tro-phap-luat/tu-van-phap-luat/100238/ty-le-dang-vien-hoan-thanh-xuat-sac-nhiem-vu-nam-2025",
    ),
    Vocabulary(
        "grade",
        Words(vi="bốn mức xếp loại chất lượng", en="the four grades of an assessment"),
        tuple(Grade),
        Evidence.QUOTED,
        citation=REGULATION_366_2025.at(),
        url="https://thanhnien.vn/bo-chinh-tri-ban-hanh-tieu-chi-danh-gia-can-bo-dang-vien-theo-thang-diem-100-185250920111919699.htm",
    ),
    Vocabulary(
        "cap_base",
        Words(vi="mẫu số của tỷ lệ hoàn thành xuất sắc", en="what the cap on the top grade is a share of"),
        tuple(CapBase),
        Evidence.INFERRED,
    ),
    Vocabulary(
        "rounding",
        Words(vi="cách làm tròn", en="ways of rounding"),
        tuple(Rounding),
        Evidence.INFERRED,
    ),
    Vocabulary(
        "meeting_kind",
        Words(vi="loại buổi sinh hoạt chi bộ", en="kinds of cell meeting"),
        tuple(MeetingKind),
        Evidence.QUOTED,
        citation=GUIDANCE_42_2025.at(),
        url="https://luatvietnam.vn/tin-van-ban-moi/thoi-luong-sinh-hoat-chi-bo-toi-thieu-90-phut-186-105065-article.html",
    ),
    Vocabulary(
        "meeting_grade",
        Words(vi="mức xếp loại buổi sinh hoạt", en="grades of a meeting"),
        tuple(MeetingGrade),
        Evidence.REPORTED,
        url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/sinh-hoat-chi-bo/danh-gia-chat-luong-sinh-hoat",
    ),
    Vocabulary(
        "agenda_subject",
        Words(
            vi="nội dung sinh hoạt của chi bộ trong đơn vị ngoài Nhà nước",
            en="what an agenda item of a cell in a non-state unit is about",
        ),
        tuple(AgendaSubject),
        Evidence.REPORTED,
        citation=GUIDANCE_42_2025.at(),
        note=Words(
            vi=("Nguồn của cộng đồng, cho chi bộ trong doanh nghiệp tư nhân và doanh nghiệp có vốn nước ngoài."),
            en="Community source, for cells of private and foreign-invested enterprises.",
        ),
    ),
    Vocabulary(
        "award_kind",
        Words(vi="hình thức khen thưởng", en="kinds of commendation"),
        tuple(AwardKind),
        Evidence.QUOTED,
        citation=REGULATION_29_2016.at(),
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/527CC-hd-chi-bo-co-so-co-duoc-tang-giay-khen-cho-dang-vien.html",
        note=Words(
            vi="Giấy khen và bằng khen là hai hình thức khác nhau, của hai cấp khác nhau.",
            en="Giấy khen and bằng khen are different awards of different levels.",
        ),
    ),
    Vocabulary(
        "commending_level",
        Words(vi="cấp khen thưởng", en="bodies that commend"),
        tuple(CommendingLevel),
        Evidence.QUOTED,
        citation=REGULATION_29_2016.at(),
        url="https://thuvienphapluat.vn/hoi-dap-phap-luat/527CC-hd-chi-bo-co-so-co-duoc-tang-giay-khen-cho-dang-vien.html",
    ),
    Vocabulary(
        "recipient_kind",
        Words(vi="đối tượng được khen thưởng", en="who is commended"),
        tuple(RecipientKind),
        Evidence.INFERRED,
    ),
    Vocabulary(
        "award_basis",
        Words(vi="loại khen thưởng", en="grounds of a commendation"),
        tuple(AwardBasis),
        Evidence.QUOTED,
        citation=GUIDANCE_01_2021.at(),
        url="https://dbndnghean.vn/nghe-an-ban-hanh-quy-dinh-ve-che-do-khen-thuong-to-chuc-dang-va-dang-vien-10867.htm",
        note=Words(
            vi=(
                "Hội nghị tổng kết của quận ngày 31/10/2019 khen thưởng chuyên đề: năm tập thể và năm cá "
                "nhân trong thực hiện Nghị quyết 28-NQ/TU giai đoạn 2009–2019."
            ),
            en=(
                "The district review of 31/10/2019 gave thematic awards: five collectives and five "
                "individuals for carrying out Resolution 28-NQ/TU in 2009–2019."
            ),
        ),
    ),
    Vocabulary(
        "obstacle",
        Words(
            vi="khó khăn khi vận động thành lập tổ chức trong doanh nghiệp",
            en="obstacles to forming organisations in enterprises",
        ),
        tuple(Obstacle),
        Evidence.QUOTED,
        note=Words(
            vi=(
                "Như bài tổng kết của quận ngày 31/10/2019 nêu. Hai điều đầu là khó tiếp cận doanh "
                "nghiệp, nhất là doanh nghiệp có chủ nước ngoài, cản trở cả tổ chức đảng, công đoàn và "
                "thanh niên; ba điều lo ngại là về tổ chức đảng."
            ),
            en=(
                "As the district review of 31/10/2019 names them. The first two concern reaching the "
                "enterprise, above all one with a foreign owner, and hinder Party, union and youth "
                "organisations alike; the three fears are about a Party organisation."
            ),
        ),
    ),
    Vocabulary(
        "work_weakness",
        Words(vi="hạn chế trong công tác", en="weaknesses of the work"),
        tuple(WorkWeakness),
        Evidence.QUOTED,
        note=Words(
            vi="Như bài tổng kết của quận ngày 31/10/2019 nêu.", en="As the district review of 31/10/2019 names it."
        ),
    ),
    Vocabulary(
        "cell_life_weakness",
        Words(vi="hạn chế trong sinh hoạt chi bộ", en="weaknesses of cell life"),
        tuple(CellLifeWeakness),
        Evidence.QUOTED,
        note=Words(
            vi=(
                "Như bài tổng kết của quận ngày 31/10/2019 nêu. Đo được tính thường xuyên và tỷ lệ nội "
                "dung; «nghèo nàn» là nhận định, để con người đánh giá."
            ),
            en=(
                "As the district review of 31/10/2019 names them. Regularity and the shares of the "
                "agenda can be measured; «poor» is a judgement and is left to people."
            ),
        ),
    ),
    Vocabulary(
        "task",
        Words(vi="nhiệm vụ đề ra sau tổng kết", en="tasks set by a review"),
        tuple(Task),
        Evidence.QUOTED,
        note=Words(
            vi="Như bài tổng kết của quận ngày 31/10/2019 đề ra.", en="As the district review of 31/10/2019 sets them."
        ),
    ),
    Vocabulary(
        "conference_role",
        Words(vi="vai trò tại hội nghị", en="roles at a review conference"),
        tuple(ConferenceRole),
        Evidence.QUOTED,
        note=Words(
            vi="Như bài tổng kết của quận ngày 31/10/2019 cho thấy, trừ vai trò cuối cùng (suy luận).",
            en="As the district review of 31/10/2019 shows them, the last one excepted (inferred).",
        ),
    ),
)
