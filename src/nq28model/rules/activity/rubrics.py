"""The rubrics by which places score the meetings of their cells, as data (bảng chấm điểm sinh hoạt chi bộ).

A rubric is a place's own: no central text was seen that has the weights. What a month without a thematic meeting
cannot earn is left out of what can be had, so that months compare.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction

from attrs import Attribute, field, frozen

from nq28model.domains import Number, Real
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.instruments import REGULATION_17_HA_TINH_2023
from nq28model.law import Citation, Evidence
from nq28model.rules.exact import plain
from nq28model.words import Words

_CRITERION = Words(vi="tiêu chí", en="criterion")


@frozen
class Step:
    """So many points for so good a result; ``is_added`` marks what comes on top of the others."""

    words: Words
    points: int
    is_added: bool = field(default=False, kw_only=True)


@frozen(kw_only=True)
class Criterion:
    """What a meeting is marked for.

    ``most`` is the greatest number of points, None where the weights were not seen; ``thematic`` how many of them
    only a month with a thematic meeting can earn; ``is_needed_for_good`` whether «good» asks for full marks on it.
    """

    id: str
    words: Words
    most: int | None = None
    thematic: int = 0
    steps: tuple[Step, ...] = ()
    is_needed_for_good: bool = False

    def most_of(self, *, has_thematic: bool) -> int | None:
        """Return the greatest number of points in a month with or without a thematic meeting."""
        return self.most if self.most is None or has_thematic else self.most - self.thematic


@frozen(kw_only=True)
class Points:
    """What a meeting got under a rubric, and what it could have got that month."""

    given: int | Fraction
    attainable: int

    @property
    def score(self) -> int | Fraction:
        """The points in percent of what could be had, exact."""
        return plain(Fraction(self.given) * 100 / self.attainable)


@frozen(kw_only=True)
class Rubric:
    """A place's score sheet for a meeting: its criteria, which add up to the total where their weights are known.

    Raises ``ValueError`` where they do not.
    """

    id: str
    place: Words
    since_year: int | None = None
    """The year from which it is known; None where that was not seen."""
    total: int
    criteria: tuple[Criterion, ...] = field()
    evidence: Evidence
    citation: Citation | None = None
    url: str | None = None
    note: Words

    @criteria.validator
    def _add_up(self, _: Attribute[tuple[Criterion, ...]], criteria: tuple[Criterion, ...]) -> None:
        known = [criterion.most for criterion in criteria if criterion.most is not None]
        if len(known) == len(criteria) and sum(known) != self.total:
            msg = f"{self.id}: the criteria must add up to {self.total} points, not {sum(known)}"
            raise ValueError(msg)

    def points(self, marks: Mapping[str, Real], *, has_thematic: bool = True) -> Points:
        """Return what the *marks*, one for each criterion by its id, come to.

        Raises, all at once, ``UnknownName`` for a mark on no criterion and ``InvalidValue`` for a criterion without
        a mark or a mark out of its bounds; then ``InvalidValue`` where the whole is more than the total.

        >>> sheet = {"time_and_length": 5, "attendance": 4, "preparation": 10, "conduct": 25, "chairing": 9,
        ...          "principle": 5, "results": 27, "closing": 5}
        >>> AN_PHU_2025.points(sheet, has_thematic=False)
        Points(given=90, attainable=95)
        """
        raise_faults(list(self._faults(marks, has_thematic=has_thematic)))
        attainable = self.total - (0 if has_thematic else sum(criterion.thematic for criterion in self.criteria))
        given = sum((Fraction(mark) for mark in marks.values()), start=Fraction(0))
        if given > attainable:
            raise InvalidValue(self.id, str(given), Number(0, attainable).wanted)
        return Points(given=plain(given), attainable=attainable)

    def score(self, marks: Mapping[str, Real], *, has_thematic: bool = True) -> int | Fraction:
        """Return the score out of a hundred that the *marks* come to; raises as ``points`` does."""
        return self.points(marks, has_thematic=has_thematic).score

    def _faults(self, marks: Mapping[str, Real], *, has_thematic: bool) -> Iterator[Nq28Error]:
        ids = [criterion.id for criterion in self.criteria]
        yield from (UnknownName(_CRITERION, id, ids, self.id) for id in marks if id not in ids)
        for criterion in self.criteria:
            bounds = Number(0, criterion.most_of(has_thematic=has_thematic))
            if not bounds.admits(marks.get(criterion.id)):
                yield InvalidValue(f"{self.id}.{criterion.id}", marks.get(criterion.id), bounds.wanted)


_TIME_AND_LENGTH = Words(vi="chấp hành thời gian, thời lượng sinh hoạt", en="keeping the time and the length")
_ATTENDANCE = Words(vi="tỷ lệ đảng viên dự sinh hoạt", en="attendance")
_PREPARATION = Words(vi="công tác chuẩn bị", en="preparation")
_PRINCIPLE = Words(vi="thực hiện nguyên tắc tổ chức, sinh hoạt đảng", en="principle")
_CLOSING = Words(vi="kết thúc sinh hoạt", en="closing")

AN_PHU_2025 = Rubric(
    id="an-phu-ward-2025",
    place=Words(vi="phường An Phú, Thành phố Hồ Chí Minh", en="An Phú Ward, Ho Chi Minh City"),
    since_year=2025,
    total=100,
    criteria=(
        Criterion(
            id="time_and_length",
            words=_TIME_AND_LENGTH,
            most=5,
            steps=(
                Step(Words(vi="đạt thời lượng tối thiểu", en="the least length is reached"), 5),
                Step(Words(vi="thiếu không quá 15 phút", en="short by no more than 15 minutes"), 4),
                Step(Words(vi="thiếu từ 15 đến 30 phút", en="short by 15 to 30 minutes"), 3),
                Step(Words(vi="bằng một nửa", en="half of it"), 2),
                Step(Words(vi="dưới một nửa", en="less than half of it"), 1),
            ),
        ),
        Criterion(
            id="attendance",
            words=_ATTENDANCE,
            most=5,
            steps=(
                Step(Words(vi="từ 90 %", en="from 90 %"), 4),
                Step(Words(vi="từ 75 % đến dưới 90 %", en="from 75 % to below 90 %"), 3),
                Step(Words(vi="từ 65 % đến dưới 75 %", en="from 65 % to below 75 %"), 2),
                Step(
                    Words(vi="dưới 65 % hoặc có vắng không lý do", en="below 65 %, or someone absent without leave"), 1
                ),
                Step(
                    Words(
                        vi="cộng thêm: không ai vắng có lý do quá 3 lần liên tiếp",
                        en="on top: nobody excused more than three times running",
                    ),
                    1,
                    is_added=True,
                ),
            ),
        ),
        Criterion(id="preparation", words=_PREPARATION, most=10),
        Criterion(
            id="conduct",
            words=Words(
                vi="tổ chức sinh hoạt",
                en="conduct, of which five points for a thematic meeting in months that have one",
            ),
            most=30,
            thematic=5,
        ),
        Criterion(id="chairing", words=Words(vi="điều hành của bí thư hoặc phó bí thư", en="chairing"), most=10),
        Criterion(id="principle", words=_PRINCIPLE, most=5),
        Criterion(
            id="results",
            words=Words(vi="kết quả lãnh đạo thực hiện kết luận, nghị quyết", en="results"),
            most=30,
            steps=(
                Step(Words(vi="từ 90 %", en="from 90 %"), 30),
                Step(Words(vi="từ 80 % đến dưới 90 %", en="from 80 % to below 90 %"), 27),
                Step(Words(vi="từ 70 % đến dưới 80 %", en="from 70 % to below 80 %"), 24),
                Step(Words(vi="từ 60 % đến dưới 70 %", en="from 60 % to below 70 %"), 20),
                Step(Words(vi="từ 50 % đến dưới 60 %", en="from 50 % to below 60 %"), 15),
                Step(Words(vi="dưới 50 %", en="below 50 %"), 10),
            ),
        ),
        Criterion(id="closing", words=_CLOSING, most=5),
    ),
    evidence=Evidence.REPORTED,
    note=Words(
        vi=(
            "Nguồn của cộng đồng; lập theo Chỉ thị 50-CT/TW và Hướng dẫn 42. Chi bộ từ 30 đảng viên trở lên cần 120 "
            "phút (một dòng của bảng ghi «trên 30»). Điểm chuyên đề chỉ cho trong tháng có sinh hoạt chuyên đề. Nơi "
            "chỉ có bí thư thì điểm họp trước được cho đủ."
        ),
        en=(
            "Community source; made under Directive 50-CT/TW and Guidance 42. Cells of thirty members or more need "
            "120 minutes (one line of the sheet says «more than thirty»). The thematic points are given only in "
            "months with a thematic meeting. Where the secretary is alone, the point for a prior meeting is given in "
            "full."
        ),
    ),
)
CAM_LE_2025 = Rubric(
    id="cam-le-ward-2025",
    place=Words(vi="phường Cẩm Lệ, thành phố Đà Nẵng", en="Cẩm Lệ Ward, Đà Nẵng"),
    since_year=2025,
    total=100,
    criteria=(
        Criterion(id="time_and_length", words=_TIME_AND_LENGTH, most=5),
        Criterion(id="attendance", words=_ATTENDANCE, most=5),
        Criterion(id="preparation", words=_PREPARATION, most=10),
        Criterion(id="conduct", words=Words(vi="tổ chức sinh hoạt", en="conduct"), most=40),
        Criterion(id="principle", words=_PRINCIPLE, most=5),
        Criterion(
            id="results",
            words=Words(vi="kết quả lãnh đạo thực hiện nghị quyết kỳ trước", en="results of the resolution before"),
            most=30,
        ),
        Criterion(id="closing", words=_CLOSING, most=5),
    ),
    evidence=Evidence.REPORTED,
    note=Words(
        vi="Nguồn của cộng đồng; nêu là theo khung của phần II Hướng dẫn 42.",
        en="Community source; says that it takes the framework of Guidance 42, part II.",
    ),
)
HA_TINH_2023 = Rubric(
    id="ha-tinh-2023",
    place=Words(vi="tỉnh Hà Tĩnh", en="Hà Tĩnh Province"),
    since_year=2023,
    total=100,
    criteria=tuple(
        Criterion(id=f"criterion_{n}", words=Words(vi=f"tiêu chí {n}", en=f"criterion {n}"), most=most)
        for n, most in enumerate((15, 5, 5, 45, 15, 10, 5), start=1)
    ),
    evidence=Evidence.QUOTED,
    citation=REGULATION_17_HA_TINH_2023.at(),
    note=Words(
        vi="Đã thấy thang điểm, chưa thấy tên các tiêu chí.",
        en="The weights were seen, the names of the criteria were not.",
    ),
)
BINH_THUAN_ENTERPRISES = Rubric(
    id="binh-thuan-enterprises",
    place=Words(
        vi="Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Bình Thuận",
        en="Agencies and Enterprises Bloc of Bình Thuận Province",
    ),
    total=100,
    criteria=(
        Criterion(id="attendance", words=Words(vi="tỷ lệ đảng viên dự họp", en="attendance"), is_needed_for_good=True),
        Criterion(id="time_and_length", words=Words(vi="thời gian sinh hoạt", en="length"), is_needed_for_good=True),
        Criterion(
            id="speaking",
            words=Words(vi="đảng viên tham gia ý kiến", en="members speaking"),
            is_needed_for_good=True,
        ),
        Criterion(id="minutes", words=Words(vi="ghi chép biên bản sinh hoạt", en="minutes"), is_needed_for_good=True),
    ),
    evidence=Evidence.REPORTED,
    url="https://stdt.danguykhoibinhthuan.vn/sotay/to-chuc/sinh-hoat-chi-bo/danh-gia-chat-luong-sinh-hoat",
    note=Words(
        vi=(
            "Chỉ thấy các mức xếp loại. Ngoài chín mươi điểm, mức «tốt» cần điểm tối đa về dự họp, thời gian, tham gia "
            "ý kiến và biên bản; đủ chín mươi điểm mà thiếu các điều đó thì xếp «khá». Tên của khối do chúng tôi đặt "
            "một phần."
        ),
        en=(
            "Only the grades were seen. «Good» asks, besides ninety points, for full marks on attendance, length, "
            "members speaking and minutes; ninety points without them is «fair». The name of the bloc is ours in part."
        ),
    ),
)

RUBRICS = (AN_PHU_2025, CAM_LE_2025, HA_TINH_2023, BINH_THUAN_ENTERPRISES)
"""The rubrics that were seen; a place may have its own."""
