"""``nq28model review [REGISTRY] [--on DATE]``: the work list on a day, and the period's report."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any

import typer
from rich.panel import Panel
from rich.text import Text

from nq28model.cli import options
from nq28model.cli.completion import terms
from nq28model.cli.given import one_of
from nq28model.cli.printer import Printer, capitalised, indented
from nq28model.cli.registries import day_asked, is_long, opened
from nq28model.cli.resolution import report_parts
from nq28model.cli.statuses import Status
from nq28model.codec import RegistryDocument, dump_review
from nq28model.reports import Finding, FindingKind, Review
from nq28model.reports import review as reviewed_on
from nq28model.words import Language, Words

MORE = Words(
    vi="Với --fail-on, mã thoát là 5 khi có điều đã nêu, để một tập lệnh biết còn việc phải làm.",
    en="With --fail-on the status is 5 where such a finding is there, for a script to see that work is left.",
)
_FAIL_ON = Words(
    vi="Thoát với mã 5 khi có phát hiện loại này (below, ready, …); dùng được nhiều lần.",
    en="Leave with status 5 where there is a finding of that kind (below, ready, …); may be repeated.",
)
_A_KIND = Words(vi="LOẠI", en="KIND")
_KIND = Words(vi="loại phát hiện", en="kind of finding")
_REVIEWING = Words(vi="Rà soát", en="Reviewing")
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


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def review(
        registry: Annotated[str | None, options.registry_argument(language)] = None,
        on: Annotated[str | None, options.day_option("--on", options.ON_OR_CONFERENCE, language)] = None,
        fail_on: Annotated[
            list[str] | None,
            options.option("--fail-on", _FAIL_ON, language, metavar=_A_KIND, autocompletion=terms(FindingKind)),
        ] = None,
    ) -> None:
        kinds = {kind.value: kind for kind in FindingKind}
        failing = [one_of(name, kinds, _KIND, "--fail-on") for name in fail_on or ()]
        document = opened(registry, printer)
        with printer.working(_REVIEWING, is_long=is_long(document.registry)):
            found = reviewed_on(document.registry, on=day_asked(document, on), period=document.review)
        if printer.as_json:
            printer.say_json(dump_review(found))
        else:
            printer.say(*_parts(found, document, language))
        if any(found.of_kind(kind) for kind in failing):
            raise typer.Exit(Status.FOUND)

    return review


def _parts(found: Review, document: RegistryDocument, language: Language) -> Iterator[Any]:
    """Yield what is printed of a review, from the report to the work list."""
    title = Text(found.words.in_(language), style="bold")
    yield Panel(Text.assemble(title, "\n", document.about.in_(language)), expand=True)
    yield from report_parts(found.report, language)
    yield Text(f"\n{found.work.words.in_(language)}:\n{found.work.explain(language)}")
    for kind in FindingKind:
        heading = capitalised(kind.words.in_(language))
        yield Text(f"\n{heading}: {len(found.of_kind(kind))}", style=f"bold {_STYLES[kind]}")
        for question, names in found.briefly(kind):
            yield indented(Text.assemble("• ", (question.in_(language), "bold"), f": {names}"), 2)
        for finding in found.at_length(kind):
            yield from _finding(finding, language)


def _finding(finding: Finding, language: Language) -> Iterator[Any]:
    """Yield a finding: of what, what it would take or what to ask, what hindered the survey, and the article."""
    yield indented(Text.assemble("• ", (finding.name, "bold"), f": {finding.title.in_(language)}"), 2)
    for line in finding.to_do():
        yield indented(line.in_(language), 4)
    if finding.hindered is not None:
        yield indented(finding.hindered.in_(language), 4, "yellow")
    if finding.source is not None:
        yield indented(finding.source.in_(language), 4, "dim")
