"""The command ``nq28model`` (extra ``cli``): the review of a registry, and one question explained.

Exit status: 0 when it answered, 2 when what was given cannot be used.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from nq28model.answers import A_DAY, read_answer, read_day, wanted_of
from nq28model.codec import DOCUMENT_KINDS, RegistryDocument, dump_review, dump_verdict, read_registry, sample_registry
from nq28model.errors import InvalidDocument, InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.questions import Question, next_question
from nq28model.reports import UNIT_RULES, Finding, FindingKind, ResolutionReport, Review, review, side_by_side
from nq28model.rules import RULEBOOK
from nq28model.schema import schema_of, schema_of_sheet
from nq28model.spec import Rule
from nq28model.truth import Truth
from nq28model.verdict import FACT, judge
from nq28model.words import Language, Words, say

if TYPE_CHECKING:
    from nq28model.screening import BadCell, Screening


class Lang(StrEnum):
    """The language of what is printed."""

    VI = "vi"
    EN = "en"


def _language() -> Lang:
    """Return the language of the terminal's locale, English unless it is Vietnamese."""
    locale = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return Lang.VI if locale.lower().startswith("vi") else Lang.EN


app = typer.Typer(
    name="nq28model",
    help="Dated, cited rules on Party organisations, unions and youth organisations (Resolution 28-NQ/TU).",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_OnOption = typer.Option("--on", metavar="DATE", help="The day asked about, as 2019-10-31.")
_LangOption = typer.Option(
    "--lang", default_factory=_language, show_default="by locale", help="vi (Tiếng Việt) or en (English)."
)
_JsonOption = typer.Option("--json", help="Print plain data as JSON.")


@app.command("review")
def review_command(
    lang: Annotated[Lang, _LangOption],
    file: Annotated[Path | None, typer.Argument(help="A registry in JSON; the sample if none is given.")] = None,
    on: Annotated[str | None, _OnOption] = None,
    as_json: Annotated[bool, _JsonOption] = False,
) -> None:
    """Print the review of a registry: the work list on a day, and the period's report."""
    with _told(lang):
        document = read_registry(file) if file is not None else sample_registry()
        reviewed = review(document.registry, on=_day_of(document, on), period=document.review)
        if as_json:
            _print_json(dump_review(reviewed))
        else:
            console = Console(highlight=False)
            for part in _review(reviewed, document, lang.value):
                console.print(part)


@app.command("explain")
def explain_command(
    lang: Annotated[Lang, _LangOption],
    rule: Annotated[str, typer.Argument(help="The id of a rule, such as party.organisation.formable.")],
    on: Annotated[str, _OnOption],
    facts: Annotated[list[str] | None, typer.Argument(metavar="FACT=VALUE", help="What is known.")] = None,
    as_json: Annotated[bool, _JsonOption] = False,
) -> None:
    """Judge one question and print the reasons, each with its article."""
    with _told(lang):
        asked = RULEBOOK[rule]
        verdict = judge(asked, _facts(asked, facts or []), on=_day(on, "--on"))
        if as_json:
            _print_json(dump_verdict(verdict))
        else:
            console = Console(highlight=False)
            for line in verdict.explain(lang.value).splitlines():
                console.print(_reason(line))


@app.command("ask")
def ask_command(
    lang: Annotated[Lang, _LangOption],
    rule: Annotated[str, typer.Argument(help="The id of a rule, such as union.base.formable.")],
    on: Annotated[str, _OnOption],
    facts: Annotated[list[str] | None, typer.Argument(metavar="FACT=VALUE", help="What is known.")] = None,
) -> None:
    """Ask, one question at a time, what is needed to judge a rule, and print the answer with its reasons."""
    with _told(lang):
        asked = RULEBOOK[rule]
        day = _day(on, "--on")
        known = _facts(asked, facts or [])
        console = Console(highlight=False)
        language: Language = lang.value
        console.print(Text(_ASKING.fill(rule=asked.says, day=day).in_(language), style="bold"))
        for question in _to_ask(asked, known, day):
            _ask(question, known, console, language)
        for line in judge(asked, known, on=day).explain(language).splitlines():
            console.print(_reason(line))


@app.command("screen")
def screen_command(
    lang: Annotated[Lang, _LangOption],
    table: Annotated[Path, typer.Argument(help="Units in CSV, Parquet or Excel; a header is a fact's id or words.")],
    on: Annotated[str | None, _OnOption] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Where to write the table with the answers.")] = None,
    rule: Annotated[list[str] | None, typer.Option("--rule", help="A rule's id, instead of the review's.")] = None,
) -> None:
    """Judge a table of units: print how many have which answer, and write the table with the answers."""
    with _told(lang):
        screening = _screening()
        if out is not None:
            screening.checked_output(out)
        rules = [RULEBOOK[id] for id in rule] if rule else UNIT_RULES
        day = _day(on, "--on") if on is not None else _today()
        with _progress(lang.value) as step:
            screened = screening.screen(screening.read_table(table), rules, on=day, step=step)
        if out is not None:
            screening.write_table(screened.table, out)
        console = Console(highlight=False)
        for part in _screened(screened, lang.value):
            console.print(part)


def _screening() -> Any:
    """Return what reads and judges tables, which needs more than the rest of the command."""
    try:
        return importlib.import_module("nq28model.screening")
    except ImportError as error:
        raise InvalidDocument("nq28model screen", _NEEDS_EXTRA.fill(name=error.name)) from None


@contextmanager
def _progress(lang: Language) -> Iterator[Callable[[int, int], None]]:
    """Show how far the work is, on a terminal alone."""
    console = Console(stderr=True)
    with Progress(console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task(_READING.in_(lang))
        yield lambda done, total: bar.update(task, completed=done, total=total)


@app.command("schema")
def schema_command(
    lang: Annotated[Lang, _LangOption],
    document: Annotated[
        str,
        typer.Argument(help=f"{', '.join(kind.id for kind in DOCUMENT_KINDS)}; or the id of a rule, for its sheet."),
    ] = "registry",
) -> None:
    """Print the JSON Schema of a kind of document, or of the sheet that a form sends for one rule."""
    with _told(lang):
        _print_json(schema_of_sheet(RULEBOOK[document]) if document in RULEBOOK else schema_of(document))


def main() -> None:
    """Run the command."""
    app()


@contextmanager
def _told(lang: Lang) -> Iterator[None]:
    """Tell an error of the library in one message, and leave with status 2."""
    try:
        yield
    except Nq28Error as error:
        told = Text("nq28model: ", style="bold red").append(error.words.in_(lang.value), style="not bold default")
        Console(stderr=True, highlight=False, soft_wrap=True).print(told)
        raise typer.Exit(2) from None


# --- what is given ----------------------------------------------------------------------------------

_A_PAIR = Words(vi="dữ_kiện=giá_trị", en="fact=value")


def _day(text: str, where: str) -> date:
    day = read_day(text)
    if day is None:
        raise InvalidValue(where, text, A_DAY)
    return day


def _day_of(document: RegistryDocument, on: str | None) -> date:
    """Return the day asked for: that of ``--on``, of the document's review, or today."""
    if on is not None:
        return _day(on, "--on")
    if document.review is not None and document.review.conference is not None:
        return document.review.conference
    return _today()


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day where the reader sits is meant


def _facts(rule: Rule, pairs: list[str]) -> dict[str, Any]:
    faults: list[Nq28Error] = []
    facts: dict[str, Any] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        fact = rule.vocabulary.get(name)
        if not equals:
            faults.append(InvalidValue(pair, pair, _A_PAIR))
        elif fact is None:
            faults.append(UnknownName(FACT, name, rule.vocabulary))
        else:
            try:
                facts[name] = read_answer(fact, text)
            except InvalidValue as fault:
                faults.append(fault)
    raise_faults(faults)
    return facts


# --- what is asked ---------------------------------------------------------------------------------

_ASKING = Words(
    vi="Ngày {day}, quy định: {rule}. Chưa rõ thì trả lời «?».",
    en="On {day}, the law requires that {rule}. Where it is not known, answer «?».",
)


def _to_ask(rule: Rule, known: Mapping[str, Any], day: date) -> Iterator[Question]:
    """Yield the most decisive question that was not put yet, until there is none."""
    while (question := next_question(rule, known, on=day)) is not None:
        yield question


def _ask(question: Question, known: dict[str, Any], console: Console, lang: Language) -> None:
    """Ask until there is an answer, and note it among what is known."""
    console.print(Text(question.words.in_(lang), style="cyan"))
    if question.note is not None:
        console.print(Padding(Text(question.note.in_(lang), style="dim"), (0, 0, 0, 2)))
    numbered = {str(number): term for number, term in enumerate(question.choices, 1)}
    wanted = [f"{number}. {term.words.in_(lang)}" for number, term in numbered.items()]
    for line in wanted or [wanted_of(question.domain).in_(lang)]:
        console.print(Padding(Text(line, style="dim"), (0, 0, 0, 2)))
    while True:
        text = typer.prompt(">", prompt_suffix=" ")
        try:
            known[question.fact.id] = read_answer(question.fact, numbered.get(text.strip(), text))
        except InvalidValue as fault:
            console.print(Text(fault.words.in_(lang), style="red"))
        else:
            return


# --- what is printed --------------------------------------------------------------------------------

_STYLES: Mapping[FindingKind, str] = {
    FindingKind.READY: "green",
    FindingKind.ONE_STEP_SHORT: "yellow",
    FindingKind.FURTHER: "yellow",
    FindingKind.TO_ASK: "cyan",
    FindingKind.BELOW: "red",
    FindingKind.TRANSFER_INCOMPLETE: "magenta",
    FindingKind.MEETING_DUE: "magenta",
    FindingKind.CONGRESS_DUE: "magenta",
    FindingKind.NEVER_SURVEYED: "cyan",
    FindingKind.NOT_SURVEYED: "cyan",
    FindingKind.NOT_REMEDIED: "red",
    FindingKind.NOT_IN_FORCE: "dim",
    FindingKind.OUTSIDE: "dim",
}
_TRUTH_STYLES = {Truth.YES: "bold green", Truth.NO: "bold red", Truth.UNKNOWN: "bold cyan"}


def _review(reviewed: Review, document: RegistryDocument, lang: Language) -> Iterator[Any]:
    """Yield what is printed of a review, from the report to the work list."""
    title = Text(reviewed.words.in_(lang), style="bold")
    yield Panel(Text.assemble(title, "\n", document.about.in_(lang)), expand=True)
    yield from _report(reviewed.report, lang)
    yield Text(f"\n{reviewed.work.words.in_(lang)}:\n{reviewed.work.explain(lang)}")
    for kind in FindingKind:
        findings = reviewed.of_kind(kind)
        style = _STYLES[kind]
        heading = kind.words.in_(lang)
        yield Text(f"\n{heading[0].upper()}{heading[1:]}: {len(findings)}", style=f"bold {style}")
        for question, names in reviewed.briefly(kind):
            yield Padding(Text.assemble("• ", (question.in_(lang), "bold"), f": {names}"), (0, 0, 0, 2))
        for finding in reviewed.at_length(kind):
            yield from _finding(finding, lang)


def _report(report: ResolutionReport, lang: Language) -> Iterator[Any]:
    period, held = report.heading()
    yield Text(period.in_(lang), style="bold")
    yield Text(held.in_(lang))
    yield _balances(report, lang)
    for line in report.done():
        yield Text(line.in_(lang))
    if report.unclear is not None:
        yield Text(report.unclear.in_(lang), style="yellow")


def _balances(report: ResolutionReport, lang: Language) -> Table:
    """Return a table of the balances, down from opening to closing, with a column for each branch."""
    table = Table(expand=True, box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("", width=18)
    for heading in report.columns:
        table.add_column(heading.in_(lang), justify="right", ratio=2)
    for title, balances in report.sections:
        table.add_row(Text(title.in_(lang), style="bold"))
        for name, numbers in side_by_side(balances):
            table.add_row(f"  {name.in_(lang)}", *(say(number, lang) for number in numbers))
        table.add_section()
    return table


def _finding(finding: Finding, lang: Language) -> Iterator[Any]:
    """Yield a finding: of what, what it would take or what to ask, what hindered the survey, and the article."""
    yield Padding(Text.assemble("• ", (finding.name, "bold"), f": {finding.title.in_(lang)}"), (0, 0, 0, 2))
    for line in finding.to_do():
        yield Padding(Text(line.in_(lang)), (0, 0, 0, 4))
    if finding.hindered is not None:
        yield Padding(Text(finding.hindered.in_(lang), style="yellow"), (0, 0, 0, 4))
    if finding.source is not None:
        yield Padding(Text(finding.source.in_(lang), style="dim"), (0, 0, 0, 4))


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


def _screened(screened: Screening, lang: Language) -> Iterator[Any]:
    """Yield what is printed of a screening: the counts by answer and reason, and all that was not read."""
    title = _SCREENED.fill(n=screened.table.height, day=screened.on).in_(lang)
    yield Text(title, style="bold")
    for rule in screened.rules:
        yield Text(f"\n{rule.says.in_(lang)} ({rule.id})", style="bold")
        for truth, reason, number in screened.counts(rule):
            because = f" – {RULEBOOK[reason].says.in_(lang)} ({reason})" if reason is not None else ""
            yield Padding(Text(f"{_TRUTHS[truth].in_(lang)}: {say(number, lang)}{because}"), (0, 0, 0, 2))
        if rule.id in screened.not_in_force:
            yield Padding(Text(screened.not_in_force[rule.id].words.in_(lang), style="dim"), (0, 0, 0, 2))
    yield Text("")
    if screened.unasked:
        facts = ", ".join(f"{fact.words.in_(lang)} ({fact.id})" for fact in screened.unasked)
        yield Text(_UNASKED.fill(facts=facts).in_(lang), style="yellow")
    if screened.unread:
        yield Text(_UNREAD.fill(headers=", ".join(screened.unread)).in_(lang), style="dim")
    yield from _bad_cells(screened.bad, lang)


def _bad_cells(bad: tuple[BadCell, ...], lang: Language) -> Iterator[Any]:
    yield Text(_BAD.fill(n=len(bad)).in_(lang), style="red" if bad else "")
    for cell in bad[:_MOST_BAD]:
        yield Padding(Text(_BAD_CELL.fill(row=cell.row, fault=cell.fault.words).in_(lang)), (0, 0, 0, 2))
    if len(bad) > _MOST_BAD:
        yield Padding(Text(_MORE_BAD.fill(n=len(bad) - _MOST_BAD).in_(lang)), (0, 0, 0, 2))


def _reason(line: str) -> Padding:
    """Return a line of reasons, hanging from its own depth, with its truth value marked."""
    text = line.lstrip()
    shown = Text(text)
    for truth, style in _TRUTH_STYLES.items():
        for word in (truth.words.vi, truth.words.en):
            if text.startswith(f"{word} "):
                shown.stylize(style, 0, len(word))
    return Padding(shown, (0, 0, 0, len(line) - len(text)))


def _print_json(value: Any) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
