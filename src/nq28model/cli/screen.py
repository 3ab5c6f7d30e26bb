"""``nq28model screen TABLE [--on DATE] [--out FILE] [--rule RULE]``: the work list of a survey."""

import importlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

from rich.text import Text

from nq28model.cli import options
from nq28model.cli.completion import complete_rules
from nq28model.cli.data import both
from nq28model.cli.given import day_of, today
from nq28model.cli.printer import Printer, indented
from nq28model.errors import InvalidDocument
from nq28model.reports import UNIT_RULES
from nq28model.rules import RULEBOOK
from nq28model.truth import Truth
from nq28model.words import Language, Words, say

if TYPE_CHECKING:
    from nq28model.screening import BadCell, Screening

MORE = Words(
    vi="Bảng là CSV, Parquet hoặc Excel; tiêu đề cột là mã hoặc tên của dữ kiện (cần phần thêm «screen»).",
    en="The table is CSV, Parquet or Excel; a header is a fact's id or its words (needs the extra «screen»).",
)
_A_TABLE = Words(vi="BẢNG", en="TABLE")
_TABLE = Words(vi="Bảng đơn vị: .csv, .parquet hoặc .xlsx.", en="A table of units: .csv, .parquet or .xlsx.")
_ON = Words(vi="Ngày được hỏi; nếu không nêu: hôm nay.", en="The day asked about; today where it is not given.")
_A_FILE = Words(vi="TỆP", en="FILE")
_OUT = Words(vi="Nơi ghi bảng kèm câu trả lời.", en="Where to write the table with the answers.")
_RULE = Words(
    vi="Mã quy tắc, thay cho các quy tắc của rà soát; dùng được nhiều lần.",
    en="A rule's id, instead of those of the review; may be repeated.",
)
_NEEDS_EXTRA = Words(
    vi="thiếu gói {name}; hãy cài: pip install 'nq28model[screen]'",
    en="the package {name} is missing; install it: pip install 'nq28model[screen]'",
)
_READING = Words(vi="Đọc và xét các đơn vị", en="Reading and judging the units")
_SCREENED = Words(vi="RÀ SOÁT {n} đơn vị, ngày {day}", en="{n} UNITS SCREENED on {day}")
_NOT_IN_FORCE = Words(vi="KHÔNG CÓ QUY ĐỊNH", en="NO RULE")
_UNASKED = Words(vi="Không có cột cho, coi là chưa rõ: {facts}", en="No column for, taken as not known: {facts}")
_UNREAD = Words(vi="Cột giữ nguyên, không xét: {headers}", en="Columns kept and not read: {headers}")
_BAD = Words(vi="Ô không đọc được, coi là chưa rõ: {n}", en="Cells that are no answer, taken as not known: {n}")
_BAD_CELL = Words(vi="dòng {row}, {fault}", en="row {row}, {fault}")
_MORE_BAD = Words(
    vi="… và {n} ô nữa; cột bad_cells của bảng kết quả ghi đủ",
    en="… and {n} more; the column bad_cells of the table written names them all",
)
_MOST_BAD = 50
_TRUTHS: Mapping[str, Words] = {truth.name.lower(): truth.words for truth in Truth} | {"not_in_force": _NOT_IN_FORCE}


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def screen(
        table: Annotated[Path, options.argument(_A_TABLE, _TABLE, language)],
        on: Annotated[str | None, options.day_option("--on", _ON, language)] = None,
        out: Annotated[Path | None, options.option("--out", _OUT, language, metavar=_A_FILE)] = None,
        rule: Annotated[
            list[str] | None,
            options.option("--rule", _RULE, language, metavar=options.A_RULE, autocompletion=complete_rules),
        ] = None,
    ) -> None:
        screening = _screening()
        if out is not None:
            screening.checked_output(out)
        rules = [RULEBOOK[id] for id in rule] if rule else UNIT_RULES
        day = day_of(on) if on is not None else today()
        with printer.working(_READING) as step:
            screened = screening.screen(screening.read_table(table), rules, on=day, step=step)
        if out is not None:
            screening.write_table(screened.table, out)
        if printer.as_json:
            printer.say_json(_plain(screened))
        else:
            printer.say(*_parts(screened, language))

    return screen


def _screening() -> Any:
    """Return what reads and judges tables, which needs more than the rest of the command."""
    try:
        return importlib.import_module("nq28model.screening")
    except ImportError as error:
        raise InvalidDocument("nq28model screen", _NEEDS_EXTRA.fill(name=error.name)) from None


def _plain(screened: "Screening") -> dict[str, Any]:
    """Return the counts by answer and reason, and all that was not read, as plain data."""
    return {
        "on": screened.on.isoformat(),
        "units": screened.table.height,
        "counts": [
            {"rule": rule.id, "truth": truth, "reason": reason, "units": number}
            for rule in screened.rules
            for truth, reason, number in screened.counts(rule)
        ],
        "not_in_force": [{"rule": id, **both(fault.words)} for id, fault in screened.not_in_force.items()],
        "unasked": [fact.id for fact in screened.unasked],
        "unread": list(screened.unread),
        "bad_cells": [{"row": cell.row, "header": cell.header, **both(cell.fault.words)} for cell in screened.bad],
    }


def _parts(screened: "Screening", language: Language) -> Iterator[Any]:
    """Yield what is printed of a screening: the counts by answer and reason, and all that was not read."""
    title = _SCREENED.fill(n=screened.table.height, day=screened.on).in_(language)
    yield Text(title, style="bold")
    for rule in screened.rules:
        yield Text(f"\n{rule.says.in_(language)} ({rule.id})", style="bold")
        for truth, reason, number in screened.counts(rule):
            because = f" – {RULEBOOK[reason].says.in_(language)} ({reason})" if reason is not None else ""
            yield indented(f"{_TRUTHS[truth].in_(language)}: {say(number, language)}{because}", 2)
        if rule.id in screened.not_in_force:
            yield indented(screened.not_in_force[rule.id].words.in_(language), 2, "dim")
    yield Text("")
    if screened.unasked:
        facts = ", ".join(f"{fact.words.in_(language)} ({fact.id})" for fact in screened.unasked)
        yield Text(_UNASKED.fill(facts=facts).in_(language), style="yellow")
    if screened.unread:
        yield Text(_UNREAD.fill(headers=", ".join(screened.unread)).in_(language), style="dim")
    yield from _bad_cells(screened.bad, language)


def _bad_cells(bad: "tuple[BadCell, ...]", language: Language) -> Iterator[Any]:
    yield Text(_BAD.fill(n=len(bad)).in_(language), style="red" if bad else "")
    for cell in bad[:_MOST_BAD]:
        yield indented(_BAD_CELL.fill(row=cell.row, fault=cell.fault.words).in_(language), 2)
    if len(bad) > _MOST_BAD:
        yield indented(_MORE_BAD.fill(n=len(bad) - _MOST_BAD).in_(language), 2)
