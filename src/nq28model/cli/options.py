"""What several commands take: a day, facts, a registry; each with its help, and what a shell completes it with."""

from __future__ import annotations

from typing import Any

import typer

from nq28model.cli.completion import Complete
from nq28model.words import Language, Words

REGISTRY = Words(
    vi="Sổ theo dõi: văn bản JSON, hoặc sự kiện mỗi dòng một JSON; «sample» là sổ mẫu, cũng là khi không nêu.",
    en="A registry: a JSON document, or events as JSON lines; «sample» is the sample, as is none.",
)
RULE = Words(
    vi="Mã của một quy tắc, chẳng hạn party.organisation.formable.",
    en="The id of a rule, such as party.organisation.formable.",
)
FACTS = Words(vi="Những điều đã biết, mỗi điều một cặp.", en="What is known, a pair each.")
ON = Words(
    vi="Ngày được hỏi, viết như 2019-10-31 hoặc 31/10/2019.", en="The day asked about, as 2019-10-31 or 31/10/2019."
)
ON_OR_CONFERENCE = Words(
    vi="Ngày được hỏi; nếu không nêu: ngày hội nghị ghi trong sổ, hoặc hôm nay.",
    en="The day asked about; where it is not given, that of the conference in the registry, or today.",
)
EXIT_STATUS = Words(
    vi="Thoát với mã 3 khi KHÔNG, 4 khi CHƯA RÕ.", en="Leave with status 3 where it is NO, 4 where UNKNOWN."
)
AN_ID = Words(vi="MÃ", en="ID")
_A_DAY = Words(vi="NGÀY", en="DATE")
_A_FILE = Words(vi="SỔ", en="REGISTRY")
A_RULE = Words(vi="QUY_TẮC", en="RULE")
_A_PAIR = Words(vi="DỮ_KIỆN=GIÁ_TRỊ", en="FACT=VALUE")


def option(name: str, help: Words, language: Language, *, metavar: Words | None = None, **more: Any) -> Any:
    """Return an option of that *name*, its help in a language."""
    shown = metavar.in_(language) if metavar is not None else None
    return typer.Option(name, help=help.in_(language), metavar=shown, **more)


def argument(metavar: Words, help: Words, language: Language, **more: Any) -> Any:
    """Return an argument, its name in the help and its help in a language."""
    return typer.Argument(help=help.in_(language), metavar=metavar.in_(language), show_default=False, **more)


def day_option(name: str, help: Words, language: Language) -> Any:
    """Return an option that takes a day."""
    return option(name, help, language, metavar=_A_DAY)


def registry_argument(language: Language) -> Any:
    """Return the argument that names a registry."""
    return argument(_A_FILE, REGISTRY, language)


def rule_argument(language: Language, complete: Complete) -> Any:
    """Return the argument that names a rule."""
    return argument(A_RULE, RULE, language, autocompletion=complete)


def facts_argument(language: Language, complete: Complete) -> Any:
    """Return the arguments that say what is known."""
    return argument(_A_PAIR, FACTS, language, autocompletion=complete)
