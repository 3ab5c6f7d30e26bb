"""The command ``nq28model`` (extra ``cli``): the review of a registry, and one question explained.

Exit status: 0 when it answered, 2 when what was given cannot be used.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from nq28model.answers import A_DAY, read_answer, read_day
from nq28model.codec import RegistryDocument, dump_review, dump_verdict, read_registry, sample_registry
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.questions import Question, questions
from nq28model.reports import Finding, FindingKind, ResolutionReport, Review, review, side_by_side
from nq28model.rules import RULEBOOK
from nq28model.spec import Rule
from nq28model.truth import Truth
from nq28model.verdict import FACT, judge
from nq28model.words import Language, Words, say


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
    """Yield the most decisive question that has not been answered with «not known», until there is none."""
    passed: set[str] = set()
    while left := [one for one in questions(rule, known, on=day) if one.fact.id not in passed]:
        passed.add(left[0].fact.id)
        yield left[0]


def _ask(question: Question, known: dict[str, Any], console: Console, lang: Language) -> None:
    """Ask until there is an answer, and note it among what is known."""
    console.print(Text(question.words.in_(lang), style="cyan"))
    if question.note is not None:
        console.print(Padding(Text(question.note.in_(lang), style="dim"), (0, 0, 0, 2)))
    numbered = {str(number): term for number, term in enumerate(question.choices, 1)}
    wanted = [f"{number}. {term.words.in_(lang)}" for number, term in numbered.items()]
    for line in wanted or [question.domain.wanted.in_(lang)]:
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
    FindingKind.NOT_IN_FORCE: "dim",
    FindingKind.OUTSIDE: "dim",
}
_TRUTH_STYLES = {Truth.YES: "bold green", Truth.NO: "bold red", Truth.UNKNOWN: "bold cyan"}

_BRIEF = {FindingKind.FURTHER, FindingKind.OUTSIDE}


def _review(reviewed: Review, document: RegistryDocument, lang: Language) -> Iterator[Any]:
    """Yield what is printed of a review, from the report to the work list."""
    title = Text(reviewed.words.in_(lang), style="bold")
    yield Panel(Text.assemble(title, "\n", document.about.in_(lang)), expand=True)
    yield from _report(reviewed.report, lang)
    for kind in FindingKind:
        findings = reviewed.of_kind(kind)
        style = _STYLES[kind]
        heading = kind.words.in_(lang)
        yield Text(f"\n{heading[0].upper()}{heading[1:]}: {len(findings)}", style=f"bold {style}")
        if kind in _BRIEF:
            yield from _briefly(findings, lang)
        else:
            for finding in findings:
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


def _briefly(findings: tuple[Finding, ...], lang: Language) -> Iterator[Any]:
    """Yield for each question its findings by name alone: nothing is to be done about them now."""
    for title in dict.fromkeys(finding.title for finding in findings):
        names = [finding.name for finding in findings if finding.title == title]
        text = Text.assemble("• ", (f"{title.in_(lang)} ({len(names)})", "bold"), f": {', '.join(names)}")
        yield Padding(text, (0, 0, 0, 2))


def _finding(finding: Finding, lang: Language) -> Iterator[Any]:
    """Yield a finding: of what, what it would take or what to ask, what hindered the survey, and the article."""
    yield Padding(Text.assemble("• ", (finding.name, "bold"), f": {finding.title.in_(lang)}"), (0, 0, 0, 2))
    for line in finding.to_do():
        yield Padding(Text(line.in_(lang)), (0, 0, 0, 4))
    if finding.hindered is not None:
        yield Padding(Text(finding.hindered.in_(lang), style="yellow"), (0, 0, 0, 4))
    if finding.source is not None:
        yield Padding(Text(finding.source.in_(lang), style="dim"), (0, 0, 0, 4))


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
