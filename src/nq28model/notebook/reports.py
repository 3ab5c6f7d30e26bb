"""What is reported: the report with its check, the work list, forms and tables, a transfer, and a reconciliation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from nq28model.notebook.markup import Markup, folded, items, table, tag, together
from nq28model.notebook.reasons import truth_html
from nq28model.notebook.style import accent, framed, marked, svg, width_of
from nq28model.processes import TransferProcess
from nq28model.reports import (
    Balance,
    FigureFinding,
    FigureTable,
    Finding,
    FindingKind,
    Form1,
    Form5,
    Reconciliation,
    ReconciliationFinding,
    RelationFinding,
    ResolutionReport,
    Review,
    UnpublishedFinding,
    WorkReport,
    side_by_side,
)
from nq28model.reports.headings import FORM_1_HEADINGS, FORM_5_HEADINGS, KIND_OF_UNIT, MEASURE
from nq28model.reports.measures import BESIDE, THE_WHOLE
from nq28model.rules.exact import about
from nq28model.truth import Truth
from nq28model.words import Language, Words, say

_CLOSES = Words(vi="khớp", en="closes")
_IS_OFF = Words(vi="không khớp", en="does not close")
_CHECK = Words(vi="kiểm tra", en="check")
_NUMBER = Words(vi="Số lượng", en="Number")

# --- the report -------------------------------------------------------------------------------------


def balance_html(balance: Balance, language: Language) -> Markup:
    """Return a balance, a line each, with its check."""
    return framed(language, _balances("", [balance], [_NUMBER], language))


def report_html(report: ResolutionReport, language: Language) -> Markup:
    """Return the report over the Resolution's years: its balances, each with its check, and what was done."""
    return framed(language, _report(report, language))


def _report(report: ResolutionReport, language: Language) -> Markup:
    period, held = report.heading()
    return together(
        (
            tag("div", tag("b", period.in_(language))),
            tag("p", held.in_(language)),
            *(_balances(title, balances, report.columns, language) for title, balances in report.sections),
            items(line.in_(language) for line in report.done()),
            None if report.unclear is None else tag("p", report.unclear.in_(language), class_="unknown"),
        )
    )


def _balances(title: object, balances: Sequence[Balance], columns: Iterable[Words], language: Language) -> Markup:
    rows = [(name, *numbers) for name, numbers in side_by_side(balances)]
    check = (_CHECK, *(_checked(balance, language) for balance in balances))
    return table([title, *columns], [*rows, check], language)


def _checked(balance: Balance, language: Language) -> Markup:
    words, kind = (_IS_OFF, "no") if balance.residual else (_CLOSES, "yes")
    return marked(words.in_(language), kind)


# --- the review -------------------------------------------------------------------------------------

_FOUND = Words(vi="{kind}: {n}", en="{kind}: {n}")
_LISTED = Words(vi="Danh sách việc cần làm ngày {day}", en="The work list of {day}")
_REPORT = Words(vi="Báo cáo trong kỳ", en="The report of the period")
# Of these nothing is to be done now.
_LATER = frozenset({FindingKind.FURTHER, FindingKind.OUTSIDE})
_MARKS = {FindingKind.READY: "yes", FindingKind.BELOW: "no", FindingKind.TRANSFER_INCOMPLETE: "no"}


def review_html(review: Review, language: Language) -> Markup:
    """Return a review: how many findings of each kind, the findings, and below them the work done and the report."""
    found = [(kind.words, len(review.of_kind(kind))) for kind in FindingKind]
    return framed(
        language,
        tag("p", tag("b", review.words.in_(language))),
        bar_chart(_LISTED.fill(day=review.on), found, language),
        *(_kind(review, kind, language) for kind in FindingKind),
        folded(review.work.words.in_(language), _work(review.work, language)),
        folded(_REPORT.in_(language), _report(review.report, language)),
    )


def _kind(review: Review, kind: FindingKind, language: Language) -> Markup | None:
    number = len(review.of_kind(kind))
    if not number:
        return None
    points = (
        *(together((tag("b", title.in_(language)), f": {names}")) for title, names in review.briefly(kind)),
        *(_finding(one, language) for one in review.at_length(kind)),
    )
    listed = tag("ul", *(tag("li", point, class_=_MARKS.get(kind, "unknown")) for point in points))
    return folded(_FOUND.fill(kind=kind, n=number).in_(language), listed, is_open=kind not in _LATER)


def _finding(finding: Finding, language: Language) -> Markup:
    return together(
        (
            tag("b", finding.name),
            f": {finding.title.in_(language)}",
            *(tag("div", line.in_(language)) for line in finding.to_do()),
            None if finding.hindered is None else tag("div", finding.hindered.in_(language)),
            None if finding.source is None else tag("div", finding.source.in_(language), class_="source"),
        )
    )


# --- the work ---------------------------------------------------------------------------------------

_DONE = Words(vi="Việc", en="What")
_TERM = Words(vi="Nội dung", en="Of which kind")
_ID = Words(vi="Mã", en="Id")
_TIMES = Words(vi="Số lần", en="Times")
_ON = Words(vi="Ngày", en="Day")
_BEHIND = Words(vi="Các số trên gồm những đơn vị, tổ chức nào: {n}", en="What is behind these numbers: {n}")


def work_html(work: WorkReport, language: Language) -> Markup:
    """Return the work of a period, with the ids behind each number folded below it."""
    return framed(language, tag("p", tag("b", work.words.in_(language))), _work(work, language))


def _work(work: WorkReport, language: Language) -> Markup:
    entries = list(work.entries())
    rows = [(one.kind, one.term, one.id, one.number, one.day) for one in entries]
    return together(
        (
            items(line.in_(language) for line in work.lines()),
            folded(_BEHIND.fill(n=len(rows)).in_(language), table([_DONE, _TERM, _ID, _TIMES, _ON], rows, language)),
        )
    )


# --- bars -------------------------------------------------------------------------------------------

_BAR, _STEP = 16, 24


def bar_chart(title: Words, numbers: Iterable[tuple[Words, int]], language: Language) -> Markup:
    """Return numbers as bars from left to right, each with its words and its number, as inline SVG."""
    lines = [(words.in_(language), number, say(number, language)) for words, number in numbers]
    left = max([0, *(width_of(words) for words, _, _ in lines)]) + 10
    most = max([1, *(abs(number) for _, number, _ in lines)])
    return svg(
        left + 400,
        _STEP * len(lines) + 4,
        language,
        title.in_(language),
        "; ".join(f"{words}: {said}" for words, _, said in lines),
        *(
            together(
                (
                    tag("text", words, x=left - 8, y=_STEP * place + 17, text_anchor="end"),
                    tag("rect", x=left, y=_STEP * place + 4, width=round(320 * abs(number) / most), height=_BAR, rx=2,
                        fill=accent("unknown")),
                    tag("text", said, x=left + round(320 * abs(number) / most) + 6, y=_STEP * place + 17),
                )
            )
            for place, (words, number, said) in enumerate(lines)
        ),
    )  # fmt: skip


# --- forms and tables -------------------------------------------------------------------------------

_BESIDES = Words(vi="Tăng, giảm không có dòng trong biểu", en="What came and went, and has no line in the form")


def form_1_html(form: Form1, language: Language) -> Markup:
    """Return Form 1 with what is left where it does not close."""
    rows = [
        (
            row.line.value,
            row.line.words,
            row.this_period,
            row.last_year,
            None if row.percent is None else about(row.percent, 1),
        )
        for row in form.rows
    ]
    return framed(
        language,
        tag("p", tag("b", form.words.in_(language))),
        table(FORM_1_HEADINGS, rows, language, figures=(4,)),
        tag("p", marked(form.check.in_(language), "no" if form.residual else "yes")),
        folded(_BESIDES.in_(language), _balances("", [form.besides], [_NUMBER], language)),
    )


def form_5_html(form: Form5, language: Language) -> Markup:
    """Return Form 5, with its total."""
    rows = [(row.words, *(getattr(row, name) for name in FORM_5_HEADINGS)) for row in form.rows]
    total = (THE_WHOLE, *(getattr(form.total, name) for name in FORM_5_HEADINGS))
    return framed(
        language,
        tag("p", tag("b", form.words.in_(language))),
        table([KIND_OF_UNIT, *FORM_5_HEADINGS.values()], [*rows, total], language),
    )


def figure_table_html(figures: FigureTable, language: Language) -> Markup:
    """Return a table of figures: a line for each measure, a column for each part, what moved between, and the whole."""
    parts = [(figures.part_words(key), part) for key, part in figures.parts.items()]
    between = [BESIDE] if parts else []
    rows = [
        (
            measure.words,
            *(part[measure.id] for _, part in parts),
            *(figures.between(measure.id) for _ in between),
            figures.whole[measure.id],
        )
        for measure in figures.measures
    ]
    return framed(
        language,
        tag("p", tag("b", figures.words.in_(language))),
        table([MEASURE, *(name for name, _ in parts), *between, THE_WHOLE], rows, language),
    )


# --- a transfer -------------------------------------------------------------------------------------

_POINT = Words(vi="Nội dung xét", en="What is looked at")
_CALLED_FOR = Words(vi="Có phải xét không", en="Called for")
_TRUTH = Words(vi="Kết quả", en="Finding")
_CHANGES = Words(vi="Điều gì thay đổi", en="What it changes")


def transfer_html(process: TransferProcess, language: Language) -> Markup:
    """Return a transfer as it stands: who, what changes, and each point with its finding, what is missing first."""
    there = (point for point in process.points if point.verdict.truth is Truth.YES)
    points = [
        (point.rule.says, point.is_called_for, truth_html(point.verdict.truth, language))
        for point in (*process.missing, *there)
    ]
    return framed(
        language,
        tag("p", tag("b", process.words.in_(language))),
        items(line.in_(language) for line in process.who()),
        tag("p", tag("b", _CHANGES.in_(language))),
        items(line.in_(language) for line in process.effects.lines()),
        table([_POINT, _CALLED_FOR, _TRUTH], points, language),
    )


# --- a reconciliation -------------------------------------------------------------------------------

_OUTCOME = Words(vi="Kết quả", en="Outcome")
_FIGURE = Words(vi="Số liệu", en="Figure")
_PUBLISHED = Words(vi="Công bố", en="Published")
_COMPUTED = Words(vi="Tính được", en="Computed")
_OFF = Words(vi="Chênh", en="Off by")


def reconciliation_html(made: Reconciliation, language: Language) -> Markup:
    """Return what printed figures and computed ones come to, a line for each way to read a figure."""
    first = next(made.lines())
    rows = [row for finding in made.findings for row in _compared(finding, language)]
    return framed(
        language,
        tag("p", tag("b", first.in_(language))),
        table([_OUTCOME, _FIGURE, _PUBLISHED, _COMPUTED, _OFF], rows, language, figures=(2, 3, 4)),
    )


def _compared(finding: ReconciliationFinding, language: Language) -> Iterator[Sequence[object]]:
    match finding:
        case FigureFinding():
            yield from _readings(finding)
        case RelationFinding():
            head, *lines = finding.lines()
            says = together((head.in_(language), items(line.in_(language).strip() for line in lines)))
            residual = about(finding.residual, 2) if finding.residual is not None else None
            yield finding.outcome, says, None, None, residual
        case UnpublishedFinding(computed):
            yield finding.outcome, computed.words, None, computed.said(2), None
        case _:
            assert_never(finding)


def _readings(finding: FigureFinding) -> Iterator[Sequence[object]]:
    for one in finding.comparisons:
        says = one.reading.says
        what = (
            Words(vi="{what} – {says}", en="{what} – {says}") if says is not None else Words(vi="{what}", en="{what}")
        )
        computed = one.computed.said(2) if one.computed is not None else None
        yield (
            one.outcome,
            what.fill(what=one.reading.words, says=says),
            one.figure.words,
            computed,
            one.residual_words,
        )
