"""The command in a real terminal, in pipes and under signals: colours, progress, completion, statuses."""

from __future__ import annotations

import importlib
import io
import json
import os
import pty
import re
import select
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.cli.running import run
from tests.edges.test_imports import imported_by

from nq28model.cli import Status, main
from nq28model.cli.app import COMMANDS
from nq28model.codec import events_to_lines
from nq28model.made_up import city

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals here")

COMMAND = (sys.executable, "-m", "nq28model")
FORMABLE = "party.organisation.formable"
EXPLAIN = ("explain", FORMABLE, "official_members=2", "--on", "2019-10-31")
ESCAPE = "\x1b["
_SILENT = {"LC_ALL", "LC_MESSAGES", "LANG", "FORCE_COLOR", "NO_COLOR", "TTY_COMPATIBLE", "GITHUB_ACTIONS"}


def environment(**more: str) -> dict[str, str]:
    """Return an environment that says nothing of colours and languages but *more*."""
    others = {name: value for name, value in os.environ.items() if name not in _SILENT}
    return {**others, "COLUMNS": "80", "TERM": "xterm-256color", **more}


def in_terminal(
    *arguments: str, env: Mapping[str, str] | None = None, typed: bytes = b"", until: str = ""
) -> tuple[str, int]:
    """Return what a command prints where it is run in a terminal, and its status.

    Where *typed* is given it is sent once *until* was printed, and again where nothing comes of it: an interrupt
    between the prompt and the wait for an answer is noticed with the next key.
    """
    leader, follower = pty.openpty()
    process = subprocess.Popen(  # noqa: S603 - it runs itself
        (*COMMAND, *arguments),
        stdin=follower, stdout=follower, stderr=follower,
        env=environment(**(env or {})), start_new_session=True,
        preexec_fn=_own_terminal,
    )  # fmt: skip
    os.close(follower)
    printed = _read(leader, until) if typed else ""
    if typed:
        os.write(leader, typed)
    printed += _read(leader, None, typed)
    os.close(leader)
    return printed, process.wait(timeout=60)


def _own_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def _read(leader: int, until: str | None, typed: bytes = b"") -> str:
    """Return what is printed up to a text, or up to the end; types again in a silence, and gives up after a minute."""
    printed, silences = b"", 0
    while until is None or until not in printed.decode("utf-8", "replace"):
        ready, _, _ = select.select([leader], [], [], 10)
        if not ready and silences < 5:
            silences += 1
            os.write(leader, typed)
            continue
        try:
            got = os.read(leader, 65536) if ready else b""
        except OSError:  # how a terminal ends on Linux
            got = b""
        if not got:
            break
        printed += got
    return printed.decode()


def piped(*arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Return what a command prints into pipes."""
    return subprocess.run(  # noqa: S603 - it runs itself
        (*COMMAND, *arguments),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**(env or {})),
        check=False,
    )


def in_bash(script: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Return what a script for bash prints."""
    return subprocess.run(  # noqa: S603 - the test wrote it
        ["bash", "-c", script],  # noqa: S607
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(**more),
        check=True,
    )


class TestColours:
    """On a terminal, and nowhere else."""

    def test_a_terminal_has_them(self) -> None:
        """What is printed there is marked, in help too."""
        printed, status = in_terminal(*EXPLAIN)
        assert ESCAPE in printed
        assert status == Status.DONE
        assert ESCAPE in in_terminal("--help")[0]

    def test_no_color_is_heeded(self) -> None:
        """With NO_COLOR set nothing is coloured, there or anywhere."""
        colours = re.compile(r"\x1b\[[0-9;]*3[0-7]m")
        assert colours.search(in_terminal(*EXPLAIN)[0])
        assert not colours.search(in_terminal(*EXPLAIN, env={"NO_COLOR": "1"})[0])

    @pytest.mark.parametrize("arguments", [EXPLAIN, ("--help",), ("review", "--lang", "fr")])
    def test_a_pipe_has_none(self, arguments: tuple[str, ...]) -> None:
        """Neither what is printed nor what was wrong has any mark of a terminal, even where a service runs it."""
        result = piped(*arguments, env={"GITHUB_ACTIONS": "true"})
        assert result.stdout + result.stderr
        assert ESCAPE not in result.stdout + result.stderr

    def test_a_terminals_own_width_is_kept_to(self) -> None:
        """A Vietnamese reason on sixty columns goes on below its own depth."""
        result = piped(*EXPLAIN, "--lang", "vi", env={"COLUMNS": "60"})
        lines = result.stdout.splitlines()
        assert max(map(len, lines)) <= 60
        [first] = [place for place, line in enumerate(lines) if line.startswith("  KHÔNG – quy định")]
        assert lines[first + 1].startswith("  ")


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a large registry, of events one a line."""
    file = tmp_path_factory.mktemp("registries") / "large.jsonl"
    file.write_text("".join(events_to_lines(city(12_000))), encoding="utf-8")
    return file


class TestProgress:
    """On standard error, where it is a terminal and the work is long."""

    def test_a_terminal_sees_how_far_the_work_is(self, large: Path) -> None:
        """In the language asked for; a small registry is read without."""
        asked = ("report", "figures", "--from", "1/1/2012", "--to", "31/12/2012", "--lang", "vi")
        printed, status = in_terminal(*asked, str(large))
        assert "Đọc sổ" in printed
        assert "Lập báo cáo" in printed
        assert status == Status.DONE
        assert "Đọc sổ" not in in_terminal(*asked)[0]

    def test_a_pipe_sees_nothing_of_it(self, large: Path) -> None:
        """Standard error stays empty."""
        result = piped("tree", str(large), "--on", "31/12/2019", "--depth", "0", "--json")
        assert (result.returncode, result.stderr) == (0, "")
        assert [row["depth"] for row in json.loads(result.stdout)] == [0] * len(json.loads(result.stdout))

    def test_how_far_it_is_goes_by_the_bytes_read(self, large: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What is told of the work grows, and never beyond the whole."""
        told: list[tuple[int, int]] = []
        monkeypatch.setattr(
            "rich.progress.Progress.update", lambda _, __, *, completed, total: told.append((completed, total))
        )
        assert run("tree", str(large), "--on", "31/12/2019", "--depth", "0").exit_code == 0
        assert told == sorted(told)
        assert {total for _, total in told} == {large.stat().st_size}
        assert 0 < told[-1][0] <= large.stat().st_size


class TestStatuses:
    """With which status it leaves."""

    @pytest.mark.parametrize(
        ("facts", "status"),
        [((), Status.UNKNOWN), (("official_members=2",), Status.NO),
         (("official_members=3", "unit_kind=cooperative"), Status.DONE)],
    )  # fmt: skip
    @pytest.mark.parametrize("command", ["explain", "ask"])
    def test_the_answer_is_told_by_it_where_that_is_asked(
        self, command: str, facts: tuple[str, ...], status: int
    ) -> None:
        """YES, NO and UNKNOWN are three statuses; without the option each is done."""
        asked = (command, FORMABLE, *facts, "--on", "2019-10-31")
        assert run(*asked, "--exit-status", input="").exit_code == status
        assert run(*asked, input="").exit_code == Status.DONE

    def test_a_review_tells_what_is_left_to_do(self) -> None:
        """Of the kinds that are named, one that is found is enough."""
        assert run("review", "--fail-on", "below").exit_code == Status.FOUND
        assert run("review", "--fail-on", "not-in-force", "--fail-on", "below").exit_code == Status.FOUND
        assert run("review", "--fail-on", "not_in_force").exit_code == Status.DONE
        assert "there is no kind of finding named 'belo'" in run("review", "--fail-on", "belo").stderr

    def test_a_reader_that_is_gone_is_no_fault(self) -> None:
        """Nothing is said, and the status is that of any tool in such a pipe."""
        script = f"{sys.executable} -m nq28model rules --json | true; echo ${{PIPESTATUS[0]}}"
        told = in_bash(script)
        assert (told.stdout.strip(), told.stderr) == (str(int(Status.NOT_READ)), "")

    def test_a_pipe_that_is_closed_at_once(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """The first that is written meets nobody, by rich or without it."""
        for arguments in (("schema",), ("review",)):
            reading, writing = os.pipe()
            os.close(reading)
            with os.fdopen(writing, "w", encoding="utf-8") as nobody:
                monkeypatch.setattr(sys, "stdout", nobody)
                monkeypatch.setattr(sys, "argv", ["nq28model", *arguments])
                with pytest.raises(SystemExit) as left:
                    main()
            assert left.value.code == Status.NOT_READ

    def test_another_exit_stays_what_it_is(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What leaves by itself, as installing completion does, leaves with its own status."""

        def leave(_: object) -> None:
            sys.exit(7)

        monkeypatch.setattr("nq28model.cli.schema.schema_of", leave)
        assert run("schema").exit_code == 7

    def test_an_interrupt_at_a_question(self) -> None:
        """Ctrl-C leaves with 130, without a traceback."""
        printed, status = in_terminal("ask", FORMABLE, "--on", "2019-10-31", typed=b"\x03", until="> ")
        assert status == Status.INTERRUPTED
        assert "Traceback" not in printed

    def test_an_interrupt_anywhere(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """So it does while it works."""

        def interrupted(_: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("nq28model.cli.schema.schema_of", interrupted)
        assert run("schema").exit_code == Status.INTERRUPTED

    def test_an_output_that_is_no_stream_of_bytes_will_do(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Where it is run inside another program it prints where that program listens."""
        listening = io.StringIO()
        monkeypatch.setattr(sys, "stdout", listening)
        monkeypatch.setattr(sys, "argv", ["nq28model", "--version"])
        with pytest.raises(SystemExit) as left:
            main()
        assert (left.value.code, listening.getvalue()[:9]) == (Status.DONE, "nq28model")

    def test_what_is_typed_is_not_printed_again(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        """A terminal shows an answer as it is typed; one that comes from elsewhere is printed behind its prompt."""
        for is_typed, shown in ((True, "> On 31/10/2019"), (False, "> 2\nOn 31/10/2019")):
            answers = io.StringIO("2\n")
            monkeypatch.setattr(answers, "isatty", lambda is_typed=is_typed: is_typed)
            monkeypatch.setattr(sys, "stdin", answers)
            monkeypatch.setattr(sys, "argv", ["nq28model", "ask", FORMABLE, "--on", "2019-10-31", "--lang", "en"])
            with pytest.raises(SystemExit):
                main()
            assert shown in capsys.readouterr().out

    def test_it_speaks_utf_8_whatever_the_locale(self) -> None:
        """A locale of another encoding does not stop a Vietnamese name."""
        result = piped("tree", "--depth", "0", env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"})
        assert "Đảng bộ thành phố Hải Phòng" in result.stdout


class TestFaultsAsJson:
    """With ``--json`` what was wrong is an object on standard error."""

    def test_each_fault_has_its_fields(self) -> None:
        """Its kind, its place, what was given and wanted, in both languages; and the status."""
        result = run("explain", FORMABLE, "stable_operation=x", "oficial_members=1", "--on", "2019-10-31", "--json")
        assert (result.exit_code, result.stdout) == (2, "")
        told = json.loads(result.stderr)["error"]
        assert told["status"] == 2
        value, name = told["faults"]
        assert value == {
            "kind": "InvalidValue",
            "vi": "stable_operation: đã cho 'x'; cần có hoặc không",
            "en": "stable_operation: 'x' was given; yes or no is wanted",
            "where": "stable_operation",
            "given": "x",
            "wanted_vi": "có hoặc không",
            "wanted_en": "yes or no",
        }
        assert (name["kind"], name["name"], name["meant"]) == ("UnknownName", "oficial_members", "official_members")

    @pytest.mark.parametrize("arguments", [("explain", "--json"), ("revie", "--json"), ("--json", "--lang", "fr")])
    def test_a_call_that_is_wrong_is_told_so_too(self, arguments: tuple[str, ...]) -> None:
        """The parser's faults, and a language that there is not."""
        assert json.loads(run(*arguments).stderr)["error"]["status"] == 2

    def test_a_history_that_is_broken_has_the_place(self, tmp_path: Path) -> None:
        """The number of the event, from nought; a long text that was given is cut."""
        file = tmp_path / "events.jsonl"
        lines = (
            {"format": "nq28model.events", "version": 1},
            {"event": "unit_closed", "effective": "2019-01-01", "unit": "u"},
        )
        file.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
        [fault] = json.loads(run("tree", str(file), "--json").stderr)["error"]["faults"]
        assert (fault["kind"], fault["place"]) == ("BrokenHistory", 0)
        [fault] = json.loads(run("tree", "--on", "x" * 500, "--json").stderr)["error"]["faults"]
        assert len(fault["given"]) == 100


def completed(words: str, **env: str) -> list[str]:
    """Return what bash is offered behind some words, as its script asks for it."""
    asked = {"_NQ28MODEL_COMPLETE": "complete_bash", "COMP_WORDS": words, "COMP_CWORD": str(words.count(" "))}
    result = run(env={**asked, **env})
    assert result.exit_code == 0
    return [line for line in result.stdout.splitlines() if line]


class TestCompletion:
    """What a shell is offered."""

    @pytest.mark.parametrize(
        ("words", "offered"),
        [
            ("nq28model ", list(COMMANDS)),
            ("nq28model re", ["review", "report"]),
            ("nq28model nosuch x", []),
            ("nq28model review --l", ["--language", "--lang"]),
            ("nq28model review --language ", ["vi", "en"]),
            ("nq28model explain party.organisation.f", [FORMABLE, "party.organisation.form_permitted"]),
            (f"nq28model explain {FORMABLE} stable", ["stable_operation=yes", "stable_operation=no"]),
            (f"nq28model explain {FORMABLE} official", ["official_members="]),
            ("nq28model explain nosuch.rule x", []),
            ("nq28model schema form_", ["form_1", "form_5"]),
            ("nq28model schema youth.cell.form", ["youth.cell.formable"]),
            ("nq28model report fo", ["form-1", "form-5"]),
            ("nq28model report figures --by ", ["committee", "unit_class", "level"]),
            ("nq28model report figures --regime party", ["party-statistics"]),
            ("nq28model review --fail-on be", ["below"]),
            ("nq28model rules --subject membership", ["membership_transfer"]),
            ("nq28model timeline due.g", ["due.government"]),
        ],
    )
    def test_bash_is_offered_names(self, words: str, offered: list[str]) -> None:
        """Commands, options, ids and facts that begin so, and nothing else."""
        assert completed(words) == offered

    def test_zsh_is_told_what_they_mean(self) -> None:
        """In the language of the locale, on one line each."""
        asked = {"_NQ28MODEL_COMPLETE": "complete_zsh", "_TYPER_COMPLETE_ARGS": "nq28model explain youth.cell.f"}
        told = run(env={**asked, "LANG": "vi_VN.UTF-8"}).stdout
        assert '"youth.cell.formable":"chi đoàn phải có ít nhất 03 đoàn viên"' in told
        assert "…" in told

    def test_bash_completes_by_the_script(self, tmp_path: Path) -> None:
        """Given the script that the command prints, bash offers a kind of document."""
        shim = tmp_path / "nq28model"
        shim.write_text(f'#!/bin/sh\nexec {sys.executable} -m nq28model "$@"\n', encoding="utf-8")
        shim.chmod(0o755)
        script = piped(env={"_NQ28MODEL_COMPLETE": "source_bash"}).stdout
        asked = "COMP_WORDS=(nq28model schema regis); COMP_CWORD=2; _nq28model_completion nq28model"
        told = in_bash(
            f'{script}\n{asked}; echo "${{COMPREPLY[*]}}"', PATH=f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
        )
        assert told.stdout.strip() == "registry"

    def test_it_can_be_shown_and_installed(self, tmp_path: Path) -> None:
        """The options that typer brings do what they say."""
        env = {"_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION": "1", "HOME": str(tmp_path)}
        shown = piped("--show-completion", "bash", env=env)
        assert (shown.returncode, "complete -o default -F _nq28model_completion nq28model" in shown.stdout) == (0, True)
        assert piped("--install-completion", "bash", env=env).returncode == 0
        assert "_NQ28MODEL_COMPLETE=complete_bash" in "".join(
            file.read_text("utf-8") for file in tmp_path.rglob("*") if file.is_file()
        )


class TestStartUp:
    """What is loaded waits until it is asked for."""

    def test_help_needs_no_law(self) -> None:
        """The list of commands loads neither the rules nor what reads registries."""
        called = (
            "import sys; sys.argv = ['nq28model', '--help']; import nq28model.cli\n"
            "try: nq28model.cli.main()\nexcept SystemExit: pass"
        )
        loaded = imported_by(f"exec({called!r})")
        assert "nq28model.cli.app" in loaded
        assert not {"nq28model.rules", "nq28model.codec", "nq28model.reports", "nq28model.history"} & loaded
        assert not {f"nq28model.cli.{name}" for name in COMMANDS} & loaded

    def test_each_command_has_its_module(self) -> None:
        """The table of commands and the modules agree."""
        for name in COMMANDS:
            module = importlib.import_module(f"nq28model.cli.{name}")
            assert module.MORE.vi != module.MORE.en
