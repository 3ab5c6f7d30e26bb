"""What the command takes with any of its commands, and without one: language, JSON, version."""

from collections.abc import Callable
from importlib.metadata import version
from typing import Annotated, Any

import typer

from nq28model.cli.faults import NAME
from nq28model.cli.languages import LANGUAGE_OPTIONS
from nq28model.words import LANGUAGES, Language, Words

_LANGUAGE = Words(
    vi="vi (tiếng Việt) hoặc en (tiếng Anh); nếu không nêu: theo locale.",
    en="vi (Vietnamese) or en (English); by locale where it is not given.",
)
_JSON = Words(vi="In dữ liệu dạng JSON.", en="Print plain data as JSON.")
_VERSION = Words(vi="In phiên bản rồi thoát.", en="Print the version and leave.")


def options_everywhere(language: Language) -> list[Any]:
    """Return the options that every command has: they are read before all others, and told to none."""

    def everywhere(
        asked: Annotated[
            str | None,
            typer.Option(
                *LANGUAGE_OPTIONS,
                metavar="|".join(LANGUAGES),
                help=_LANGUAGE.in_(language),
                autocompletion=lambda: list(LANGUAGES),
            ),
        ] = None,
        as_json: Annotated[bool, typer.Option("--json", help=_JSON.in_(language))] = False,
    ) -> None:
        """Have them as typer reads them off a function."""

    alone = typer.Typer(add_completion=False)
    alone.command()(everywhere)
    made: Any = typer.main.get_command(alone)
    for param in made.params:
        param.expose_value = False
    return list(made.params)


def root(language: Language) -> Callable[..., None]:
    """Return what is done before a command, and where none is called: it tells the version, or the help."""

    def begin(
        ctx: typer.Context,
        show_version: Annotated[bool, typer.Option("--version", help=_VERSION.in_(language))] = False,
    ) -> None:
        if show_version:
            typer.echo(f"{NAME} {version(NAME)}")
            raise typer.Exit
        if ctx.invoked_subcommand is None:
            typer.echo(ctx.get_help())

    return begin
