"""Help, usage and statuses, in both languages."""

from __future__ import annotations

import re
from importlib.metadata import version

import pytest
import typer
from tests.cli.running import languages, printed, run, told, unwrapped

from nq28model.cli import Status
from nq28model.cli.app import COMMANDS
from nq28model.words import Language

VIETNAMESE = set("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")
TITLES = {"vi": ("Cách dùng:", "Tùy chọn", "Tham số"), "en": ("Usage:", "Options", "Arguments")}
TYPERS = ("Usage", "Options", "Arguments", "Commands", "required", "Show this message", "bool", "str>")


class TestOfTheWhole:
    """``nq28model --help``."""

    @languages
    def test_it_lists_every_command_and_status(self, lang: Language) -> None:
        """Each command with what it does, each status with what it means, in the language asked for."""
        whole = unwrapped(printed("--language", lang, "--help"))
        assert all(f"{name} {words.in_(lang)}" in whole for name, words in COMMANDS.items())
        assert all(f"{status.value} {status.words.in_(lang)}" in whole for status in Status)
        assert TITLES[lang][0] in whole
        assert f" {TITLES[lang][1]} " in whole

    def test_it_is_wholly_of_one_language(self) -> None:
        """Vietnamese help has none of the parser's own English, and English help no Vietnamese but its name."""
        assert not any(word in printed("--help", env={"LANG": "vi_VN.UTF-8"}) for word in TYPERS)
        assert not VIETNAMESE & set(printed("--help"))

    def test_no_command_is_a_wish_for_help(self) -> None:
        """What is printed where nothing is asked is the help, with status 0."""
        assert printed() == printed("--help")

    def test_the_version(self) -> None:
        """It is that of the package."""
        assert printed("--version") == f"nq28model {version('nq28model')}\n"


class TestOfACommand:
    """``nq28model COMMAND --help``."""

    @languages
    @pytest.mark.parametrize("command", COMMANDS)
    def test_it_says_what_the_command_does(self, command: str, lang: Language) -> None:
        """Its sentence, its usage and its panels are in the language asked for, and so are options for all commands."""
        text = printed(command, "--help", "--language", lang)
        assert COMMANDS[command].in_(lang) in unwrapped(text)
        assert all(title in text for title in TITLES[lang])
        assert {"--language,--lang", "--json", "--help"} <= set(text.split())
        if lang == "vi":
            assert not any(word in text for word in TYPERS)
        else:
            assert not VIETNAMESE & set(text)

    def test_what_has_to_be_given_is_marked(self) -> None:
        """A rule and a day are wanted; the facts are not."""
        text = printed("explain", "--help", "--lang", "vi")
        assert re.search(r"\* +QUY_TẮC", text)
        assert text.count("[bắt buộc]") == 2

    def test_typers_own_words_are_left_as_they_were(self) -> None:
        """Other commands made with typer in the same process keep its English."""
        printed("--help", "--lang", "vi")
        from typer import rich_utils

        assert rich_utils.OPTIONS_PANEL_TITLE == "Options"


class TestLanguage:
    """``--language vi|en``, and the locale."""

    @pytest.mark.parametrize(
        "arguments",
        [("--lang", "vi", "--help"), ("--language=vi", "--help"), ("--help", "--lang", "en", "--lang", "vi")],
    )
    def test_it_is_taken_before_and_after_and_the_last_counts(self, arguments: tuple[str, ...]) -> None:
        """Both names of the option do, before a command and behind it."""
        assert "Cách dùng" in printed(*arguments)
        assert "Cách dùng" in printed("schema", *arguments)

    def test_what_stands_behind_two_dashes_is_no_option(self) -> None:
        """There it is the name of a document."""
        assert told("schema", "--", "--lang").startswith("there is no kind of document named '--lang'")

    def test_a_language_that_there_is_not(self) -> None:
        """It is told in the language of the locale, with those that there are."""
        assert told("review", "--lang", "fr") == "--language: there is no language named 'fr'; the names are: vi, en"

    def test_an_option_without_a_value(self) -> None:
        """A value that is missing is told, and not taken for the next option's."""
        assert told("review", "--lang").startswith("--lang: a value must follow")


class TestUsage:
    """A call that the command does not take is told in both languages, with status 2."""

    @pytest.mark.parametrize(
        ("arguments", "vi", "en"),
        [
            (("revie",), "không có lệnh nào tên 'revie'; ý bạn là 'review'?", "no command named 'revie'; did you mean"),
            (("explain",), "QUY_TẮC: chưa được nêu; xem: nq28model explain --help", "RULE: it is missing; see: nq28m"),
            (("explain", "x"), "--on: chưa được nêu", "--on: it is missing"),
            (("review", "--jsn"), "tùy chọn nào tên '--jsn'; ý bạn là '--json'?", "option named '--jsn'; did you mean"),
            (("review", "--on"), "--on: phải có một giá trị theo sau", "--on: a value must follow"),
            (("review", "--json=1"), "--json: không nhận giá trị", "--json: it takes no value"),
            (("schema", "a", "b"), "b: thừa: không có chỗ cho tham số này", "b: there is no place for this argument"),
        ],
    )
    def test_what_is_wrong_is_said(self, arguments: tuple[str, ...], vi: str, en: str) -> None:
        """The place, what is wrong there, and where help is."""
        for lang, message in (("vi", vi), ("en", en)):
            result = run(*("--lang", lang), *arguments)
            assert (result.exit_code, result.stdout) == (2, "")
            assert message in result.stderr

    def test_another_fault_of_the_parser_is_told_in_its_own_words(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """What the parser says that is foreseen nowhere is not lost."""

        def fail(*_: object) -> None:
            message = "the parser says so"
            raise typer.BadParameter(message)

        monkeypatch.setattr("nq28model.cli.schema.schema_of", fail)
        assert "the parser says so" in told("schema")
