"""In which language the command speaks: what is asked for, or that of the locale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from nq28model.errors import UnknownName
from nq28model.words import LANGUAGES, Language, Words

LANGUAGE_OPTIONS = ("--language", "--lang")
_LANGUAGE = Words(vi="ngôn ngữ", en="language")


def language_of(environment: Mapping[str, str]) -> Language:
    """Return the language of a locale: Vietnamese where it is Vietnamese, else English.

    >>> language_of({"LANG": "vi_VN.UTF-8"}), language_of({"LANG": "vi_VN.UTF-8", "LC_ALL": "C"})
    ('vi', 'en')
    """
    locale = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "")
    return "vi" if locale.lower().startswith("vi") else "en"


def language_asked(arguments: Iterable[str]) -> Language | None:
    """Return the language that the arguments ask for, the last of several; None where they ask for none.

    It is read before the rest, since the rest is told in it. Raises ``UnknownName`` for another language.

    >>> language_asked(["review", "--language=vi"]), language_asked(["review"])
    ('vi', None)
    """
    *_, asked = (None, *_languages(options(arguments)))
    return asked


def options(arguments: Iterable[str]) -> tuple[str, ...]:
    """Return the arguments up to «--», behind which nothing is an option.

    >>> options(["review", "--", "--json"])
    ('review',)
    """
    before: list[str] = []
    for argument in arguments:
        if argument == "--":
            break
        before.append(argument)
    return tuple(before)


def _languages(arguments: tuple[str, ...]) -> Iterator[Language]:
    for argument, following in pairwise((*arguments, "")):
        name, equals, value = argument.partition("=")
        if name in LANGUAGE_OPTIONS and (equals or following):
            yield _language(value if equals else following)


def _language(text: str) -> Language:
    for language in LANGUAGES:
        if language == text:
            return language
    raise UnknownName(_LANGUAGE, text, LANGUAGES, LANGUAGE_OPTIONS[0])
