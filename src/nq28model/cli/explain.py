"""``nq28model explain RULE fact=value … --on DATE``: a rule judged by what is known."""

from collections.abc import Callable
from typing import Annotated

from nq28model.cli import options
from nq28model.cli.completion import complete_facts, complete_rules
from nq28model.cli.given import day_of, facts_of
from nq28model.cli.printer import Printer
from nq28model.cli.verdicts import tell
from nq28model.rules import RULEBOOK
from nq28model.verdict import judge
from nq28model.words import Words

MORE = Words(
    vi="Điều không nêu là chưa rõ. «rules» tìm mã quy tắc; câu trả lời nhận tiếng Việt hoặc tiếng Anh.",
    en="What is not given is not known. «rules» finds ids; answers are taken in Vietnamese or English.",
)


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def explain(
        rule: Annotated[str, options.rule_argument(language, complete_rules)],
        on: Annotated[str, options.day_option("--on", options.ON, language)],
        facts: Annotated[list[str] | None, options.facts_argument(language, complete_facts)] = None,
        exit_status: Annotated[bool, options.option("--exit-status", options.EXIT_STATUS, language)] = False,
    ) -> None:
        asked = RULEBOOK[rule]
        tell(judge(asked, facts_of(asked, facts or ()), on=day_of(on)), printer, exit_status=exit_status)

    return explain
