"""``nq28model ask RULE --on DATE``: what is needed to judge a rule, asked one question at a time."""

import sys
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any

from rich.console import Console
from rich.text import Text

from nq28model.answers import read_answer, wanted_of
from nq28model.cli import options
from nq28model.cli.completion import complete_facts, complete_rules
from nq28model.cli.given import day_of, facts_of
from nq28model.cli.printer import Printer, indented
from nq28model.cli.verdicts import tell
from nq28model.errors import InvalidValue
from nq28model.questions import Question, next_question
from nq28model.rules import RULEBOOK
from nq28model.spec import Rule
from nq28model.verdict import judge
from nq28model.words import Language, Words

MORE = Words(
    vi="Chưa rõ thì trả lời «?»; hết dữ liệu vào thì thôi hỏi. Với --json, câu hỏi ra đầu ra lỗi, kết quả ra đầu ra.",
    en="Answer «?» where it is not known; the end of the input ends the questions. With --json the questions go to "
    "standard error, the verdict to standard output.",
)
_ASKING = Words(
    vi="Ngày {day}, quy định: {rule}. Chưa rõ thì trả lời «?».",
    en="On {day}, the law requires that {rule}. Where it is not known, answer «?».",
)


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def ask(
        rule: Annotated[str, options.rule_argument(language, complete_rules)],
        on: Annotated[str, options.day_option("--on", options.ON, language)],
        facts: Annotated[list[str] | None, options.facts_argument(language, complete_facts)] = None,
        exit_status: Annotated[bool, options.option("--exit-status", options.EXIT_STATUS, language)] = False,
    ) -> None:
        asked = RULEBOOK[rule]
        day = day_of(on)
        known = facts_of(asked, facts or ())
        console = Console(highlight=False, stderr=printer.as_json)
        console.print(Text(_ASKING.fill(rule=asked.says, day=day).in_(language), style="bold"))
        _ask_all(asked, known, day, console, language)
        tell(judge(asked, known, on=day), printer, exit_status=exit_status)

    return ask


def _ask_all(rule: Rule, known: dict[str, Any], day: date, console: Console, language: Language) -> None:
    """Ask until the rule is settled, nothing is left to ask, or the input ends."""
    try:
        while (question := next_question(rule, known, on=day)) is not None:
            _ask(question, known, console, language)
    except EOFError:
        console.print()


def _ask(question: Question, known: dict[str, Any], console: Console, language: Language) -> None:
    """Ask until there is an answer, and note it among what is known."""
    console.print(Text(question.words.in_(language), style="cyan"))
    if question.note is not None:
        console.print(indented(question.note.in_(language), 2, "dim"))
    numbered = {str(number): term for number, term in enumerate(question.choices, 1)}
    wanted = [f"{number}. {term.words.in_(language)}" for number, term in numbered.items()]
    for line in wanted or [wanted_of(question.domain).in_(language)]:
        console.print(indented(line, 2, "dim"))
    while True:
        text = console.input("> ")
        if not sys.stdin.isatty():  # nobody typed it there: so that what is printed can be read
            console.print(text, markup=False)
        try:
            known[question.fact.id] = read_answer(question.fact, numbered.get(text.strip(), text))
        except InvalidValue as fault:
            console.print(Text(fault.words.in_(language), style="red"))
        else:
            return
