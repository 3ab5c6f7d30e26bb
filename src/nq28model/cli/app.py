"""The commands together: their table, help in both languages, and what becomes of a fault."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from io import TextIOWrapper
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup

from nq28model.cli.everywhere import options_everywhere, root
from nq28model.cli.faults import NAME, fault_of_usage, tell, too_much
from nq28model.cli.languages import language_asked, language_of, options
from nq28model.cli.printer import Printer
from nq28model.cli.statuses import Status
from nq28model.errors import Nq28Error, UnknownName
from nq28model.words import Language, Words

COMPLETION_VARIABLE = "_NQ28MODEL_COMPLETE"

COMMANDS: Mapping[str, Words] = {
    "review": Words(
        vi="Rà soát một sổ theo dõi: việc cần làm vào một ngày, và báo cáo của kỳ.",
        en="Review a registry: the work list on a day, and the report of the period.",
    ),
    "report": Words(
        vi="Lập báo cáo của một kỳ từ sổ: số liệu, Biểu số 1, Biểu số 5, báo cáo theo Nghị quyết, việc đã làm.",
        en="Report a period from a registry: figures, Form 1, Form 5, the Resolution's report, the work done.",
    ),
    "tree": Words(
        vi="Vẽ cây tổ chức trong một ngày: cấp, số người, đơn vị.",
        en="Draw the organisations of a day as a tree: ranks, head counts, units.",
    ),
    "timeline": Words(
        vi="Kể theo ngày: các phiên bản của một quy tắc, hoặc lịch sử của một tổ chức, đơn vị.",
        en="Tell day by day the versions of a rule, or the history of an organisation or a unit.",
    ),
    "rules": Words(
        vi="Tìm quy tắc theo mã hoặc từ ngữ, hoặc xem một quy tắc.",
        en="Find rules by id or words, or read one.",
    ),
    "explain": Words(
        vi="Xét một quy tắc theo những điều đã biết, nêu lý do kèm điều khoản.",
        en="Judge a rule by what is known, and print the reasons, each with its article.",
    ),
    "ask": Words(
        vi="Hỏi lần lượt những điều cần để xét một quy tắc, rồi trả lời kèm lý do.",
        en="Ask, one question at a time, what is needed to judge a rule, then answer with the reasons.",
    ),
    "screen": Words(
        vi="Xét một bảng đơn vị: bao nhiêu đơn vị có câu trả lời nào; ghi bảng kèm kết quả.",
        en="Judge a table of units: how many have which answer; write the table with the answers.",
    ),
    "schema": Words(
        vi="In JSON Schema của một loại văn bản, hoặc của phiếu mà biểu mẫu gửi cho một quy tắc.",
        en="Print the JSON Schema of a kind of document, or of the sheet that a form sends for a rule.",
    ),
}
"""The commands, each with what it does; the module of the same name has the rest."""

_ABOUT = Words(
    vi=(
        "Quy tắc có ngày, có căn cứ về tổ chức đảng, công đoàn và tổ chức thanh niên ngoài khu vực nhà nước "
        "(Nghị quyết số 28-NQ/TU)."
    ),
    en=(
        "Dated, cited rules on Party organisations, unions and youth organisations outside the State sector "
        "(Resolution 28-NQ/TU)."
    ),
)
_STATUSES = Words(vi="Mã thoát:", en="Exit statuses:")
_USAGE = Words(vi="Cách dùng:", en="Usage:")
_OPTIONS = Words(vi="[TÙY CHỌN]", en="[OPTIONS]")
_COMMAND = Words(vi="LỆNH [THAM SỐ]...", en="COMMAND [ARGS]...")
_A_COMMAND = Words(vi="lệnh", en="command")
_HELP: Mapping[str, Words] = {
    "help": Words(vi="In phần trợ giúp này rồi thoát.", en="Print this help and leave."),
    "install_completion": Words(
        vi="Cài tính năng hoàn tất lệnh cho shell đang dùng.", en="Install completion for the shell in use."
    ),
    "show_completion": Words(
        vi="In đoạn mã hoàn tất lệnh cho shell đang dùng, để chép hoặc sửa.",
        en="Print the completion script for the shell in use, to copy or adapt it.",
    ),
}
"""The help of options that typer brings along."""
_PHRASES: Mapping[str, Words] = {
    "ARGUMENTS_PANEL_TITLE": Words(vi="Tham số", en="Arguments"),
    "OPTIONS_PANEL_TITLE": Words(vi="Tùy chọn", en="Options"),
    "COMMANDS_PANEL_TITLE": Words(vi="Lệnh", en="Commands"),
    "REQUIRED_LONG_STRING": Words(vi="[bắt buộc]", en="[required]"),
    "DEFAULT_STRING": Words(vi="[mặc định: {{}}]", en="[default: {{}}]"),
}
"""What typer writes in its help, by the names under which it keeps it."""

# What typer's parser finds wrong has no public name but one: their common base is read off it.
_USAGE_ERROR: Any = typer.BadParameter.__bases__[0]


@contextmanager
def _phrases(language: Language) -> Iterator[None]:
    """Let typer's help speak a language while it is printed, and be coloured as everything else is."""
    rich_utils: Any = import_module("typer.rich_utils")  # it brings a reader of Markdown along: for help alone
    theirs = {name: getattr(rich_utils, name) for name in (*_PHRASES, "FORCE_TERMINAL")}
    try:
        for name, words in _PHRASES.items():
            setattr(rich_utils, name, words.fill().in_(language))
        rich_utils.FORCE_TERMINAL = None
        yield
    finally:
        for name, value in theirs.items():
            setattr(rich_utils, name, value)


def _no_type(ctx: Any) -> None:
    """Say nothing of the type: <bool> and <list[str]> are words for those who write programs."""


class _Speaking:
    """What a command and the group of them have in common: help in the language of the context's printer."""

    def get_params(self, ctx: Any) -> list[Any]:
        params: list[Any] = super().get_params(ctx)  # type: ignore[misc]
        for param in params:
            if param.name in _HELP:
                param.help = _HELP[param.name].in_(ctx.obj.language)
            if param.param_type_name == "argument" or param.is_flag:
                param.display_type_rich = _no_type
        return params

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        pieces = " ".join(self.collect_usage_pieces(ctx))  # type: ignore[attr-defined]
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{_USAGE.in_(ctx.obj.language)} ")

    def format_help(self, ctx: Any, formatter: Any) -> None:
        with _phrases(ctx.obj.language):
            super().format_help(ctx, formatter)  # type: ignore[misc]


class Command(_Speaking, TyperCommand):
    """One command."""

    def invoke(self, ctx: Any) -> Any:
        """Run it; what it has no place for is a fault."""
        if ctx.args:
            raise too_much(ctx.args[0], ctx.command_path)
        return super().invoke(ctx)


class Commands(_Speaking, TyperGroup):
    """All commands; the module of one is loaded when it is called, and not to list it."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.params += options_everywhere(self.context_settings["obj"].language)

    def list_commands(self, _: Any) -> list[str]:
        """Return the names of the commands, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """Return what the list of commands shows of one."""
        return Command(cmd_name, help=COMMANDS[cmd_name].in_(ctx.obj.language))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Return the command that is called; raises ``UnknownName`` for another."""
        name, *rest = args
        if name in COMMANDS:
            return name, command(name, ctx.obj), rest
        if ctx.resilient_parsing:
            return None, None, rest
        raise UnknownName(_A_COMMAND, name, COMMANDS)

    def main(self, args: Sequence[str] | None = None, *_: Any, **__: Any) -> Any:
        """Run the command that the arguments call, tell what was wrong, and leave with a status."""
        printer: Printer = self.context_settings["obj"]
        arguments = list(sys.argv[1:] if args is None else args)
        if os.environ.get(COMPLETION_VARIABLE):
            return super().main(arguments, NAME, COMPLETION_VARIABLE)
        printer = Printer(printer.language, as_json="--json" in options(arguments))
        try:
            asked = language_asked(arguments) or printer.language
        except Nq28Error as fault:
            tell(fault, printer)
            sys.exit(Status.NOT_USABLE)
        if asked != printer.language:
            return typer.main.get_command(make_app(asked)).main(arguments)
        sys.exit(self._status(arguments, printer))

    def _status(self, arguments: list[str], printer: Printer) -> int:
        try:
            with self.make_context(NAME, arguments, obj=printer) as ctx:
                self.invoke(ctx)
            sys.stdout.flush()
        except typer.Exit as left:
            return left.exit_code
        except _USAGE_ERROR as error:
            tell(fault_of_usage(error), printer)
            return Status.NOT_USABLE
        except Nq28Error as error:
            tell(error, printer)
            return Status.NOT_USABLE
        except KeyboardInterrupt:
            sys.stderr.write("\n")
            return Status.INTERRUPTED
        except BrokenPipeError:
            _drop_output()
            return Status.NOT_READ
        except SystemExit as left:
            if isinstance(left.__context__, BrokenPipeError):  # rich has dropped the output, and left with 1
                return Status.NOT_READ
            raise
        return Status.DONE


def _drop_output() -> None:
    """Let what is still to be written go nowhere: its reader is gone, and Python would say so as it leaves."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())


def command(name: str, printer: Printer) -> Any:
    """Return a command by its name, with its help and options in the printer's language."""
    module = import_module(f"nq28model.cli.{name}")
    language = printer.language
    text = f"{COMMANDS[name].in_(language)}\n\n{module.MORE.in_(language)}"
    alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    alone.command(
        name,
        cls=Command,
        help=text,
        options_metavar=_OPTIONS.in_(language),
        context_settings={"allow_extra_args": True},
    )(module.command(printer))
    made: Any = typer.main.get_command(alone)
    made.params += options_everywhere(language)
    return made


def make_app(language: Language) -> typer.Typer:
    """Return the app, all that it says in one language unless its arguments ask for the other.

    >>> make_app("vi").info.name
    'nq28model'
    """
    statuses = "\n".join(f"{status.value:>5}  {status.words.in_(language)}" for status in Status)
    app = typer.Typer(
        name=NAME,
        cls=Commands,
        help=_ABOUT.in_(language),
        epilog=f"{_STATUSES.in_(language)}\n{statuses}",
        invoke_without_command=True,
        options_metavar=_OPTIONS.in_(language),
        subcommand_metavar=_COMMAND.in_(language),
        context_settings={"obj": Printer(language)},
        pretty_exceptions_enable=False,
    )
    app.callback()(root(language))
    return app


def main() -> None:
    """Run the command, in the language of the locale; what it prints is UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    make_app(language_of(os.environ))()
