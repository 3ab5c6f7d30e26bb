"""``nq28model rules [WORDS…] [--on DATE] [--subject ID]``: rules found by id or words, or one read."""

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated, Any

from rich.text import Text

from nq28model.cli import options
from nq28model.cli.completion import completing
from nq28model.cli.data import both
from nq28model.cli.given import day_of, one_of
from nq28model.cli.law import complete_law, entries, last_span, page, timeline_rows
from nq28model.cli.printer import Printer, indented
from nq28model.law import SOURCE_COLUMNS, span_words
from nq28model.rows import cells
from nq28model.rules import RULEBOOK
from nq28model.spec import Rule
from nq28model.words import Language, Words

MORE = Words(
    vi="Không phân biệt dấu, chữ hoa; mọi từ đều phải có. Nêu đúng một mã thì in trang của mã ấy.",
    en="Marks and capitals do not count, and each word has to be there. One id in full, of a rule, a parameter "
    "or a computation, prints its page.",
)
_WORDS = Words(vi="Mã, hoặc từ ngữ của quy tắc.", en="An id, or words of the rule.")
_SOME_WORDS = Words(vi="TỪ", en="WORDS")
_ON = Words(
    vi="Chỉ những quy tắc có hiệu lực ngày này, và nội dung ngày này.",
    en="Only rules in force on that day, with their wording of that day.",
)
_SUBJECT = Words(vi="Chỉ những quy tắc xét về đối tượng này.", en="Only rules that are asked of this subject.")
_A_SUBJECT = Words(vi="đối tượng", en="subject")
_SUBJECTS = {rule.subject.id: rule.subject.words for rule in RULEBOOK}
_COMPLETE_SUBJECTS = completing(lambda _: _SUBJECTS.items())
_FOUND = Words(vi="Tìm thấy {n} quy tắc.", en="Rules found: {n}.")
_NOT_THEN = Words(vi="Còn {n} quy tắc không có hiệu lực ngày {day}.", en="Besides, {n} that are not in force on {day}.")
_NONE = Words(
    vi="Thử ít từ hơn, hoặc «nq28model rules» để xem tất cả.", en="Try fewer words, or «nq28model rules» for all."
)


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def rules(
        words: Annotated[
            list[str] | None, options.argument(_SOME_WORDS, _WORDS, language, autocompletion=complete_law)
        ] = None,
        on: Annotated[str | None, options.day_option("--on", _ON, language)] = None,
        subject: Annotated[
            str | None,
            options.option("--subject", _SUBJECT, language, metavar=options.AN_ID, autocompletion=_COMPLETE_SUBJECTS),
        ] = None,
    ) -> None:
        day = day_of(on) if on is not None else None
        named = [entry for entry in entries() if words == [entry.id]]
        if named:
            [entry] = named
            if printer.as_json:
                printer.say_json(timeline_rows(entry))
            else:
                printer.say(*page(entry, day, language))
            return
        found = rules_found(words or [], subject)
        standing = [rule for rule in found if day is None or rule.is_in_force(day)]
        if printer.as_json:
            printer.say_json([_row(rule, day) for rule in standing])
        else:
            printer.say(*_listed(standing, len(found), day, language))

    return rules


def folded(text: str) -> str:
    """Return a text without its marks and capitals: so people type what they look for.

    >>> folded("Điều kiện ĐẢNG VIÊN")
    'dieu kien dang vien'
    """
    plain = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def rules_found(words: list[str], subject: str | None) -> list[Rule]:
    """Return the rules that have all words in their id or sentences; of one subject, where it is given."""
    if subject is not None:
        one_of(subject, _SUBJECTS, _A_SUBJECT, "--subject")
    wanted = [folded(word) for text in words for word in text.split()]
    return [rule for rule in RULEBOOK if subject in (None, rule.subject.id) and _has_all(rule, wanted)]


def _has_all(rule: Rule, wanted: list[str]) -> bool:
    text = _searched(rule)
    return all(word in text for word in wanted)


def _searched(rule: Rule) -> str:
    said = (rule.says, rule.if_not, rule.subject.words)
    return folded(" ".join([rule.id, *(text for words in said for text in (words.vi, words.en))]))


def _listed(standing: list[Rule], found: int, day: date | None, language: Language) -> Iterator[Any]:
    for rule in standing:
        yield Text(rule.id, style="cyan")
        yield indented(rule.says.in_(language), 2)
        since, until, version = last_span(rule.text.spans(), day)
        known = f"{span_words(since, until).in_(language)} [{version.citation.words.in_(language)}]"
        yield indented(known, 2, "dim")
    yield Text(f"\n{_FOUND.fill(n=len(standing)).in_(language)}" if standing else _FOUND.fill(n=0).in_(language))
    if day is not None and found > len(standing):
        yield _NOT_THEN.fill(n=found - len(standing), day=day)
    if not found:
        yield _NONE


def _row(rule: Rule, day: date | None) -> dict[str, Any]:
    since, until, version = last_span(rule.text.spans(), day)
    return {
        "id": rule.id,
        "subject": rule.subject.id,
        **both(rule.says),
        **both(rule.if_not, "if_not"),
        "since": since,
        "until": until,
        **cells(SOURCE_COLUMNS, version),
    }
