"""Which value is shown how, and telling IPython so."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from nq28model.computation import Computation
from nq28model.errors import InvalidValue
from nq28model.history import Life, Registry, Snapshot
from nq28model.law import Dated
from nq28model.notebook.laws import computation_html, parameter_html, rule_html, rulebook_html
from nq28model.notebook.markup import Markup
from nq28model.notebook.reasons import verdict_html
from nq28model.notebook.reports import (
    balance_html,
    figure_table_html,
    form_1_html,
    form_5_html,
    reconciliation_html,
    report_html,
    review_html,
    transfer_html,
    work_html,
)
from nq28model.notebook.timelines import life_html
from nq28model.notebook.trees import registry_html, snapshot_html
from nq28model.processes import TransferProcess
from nq28model.reports import Balance, FigureTable, Form1, Form5, Reconciliation, ResolutionReport, Review, WorkReport
from nq28model.rules.rulebook import Rulebook
from nq28model.spec import Rule
from nq28model.verdict import Verdict
from nq28model.words import LANGUAGES, Language, Told, Words

READINGS: Mapping[type[Told], Callable[[Any, Language], Markup]] = {
    Verdict: verdict_html,
    Rulebook: rulebook_html,
    Rule: rule_html,
    Dated: parameter_html,
    Computation: computation_html,
    Snapshot: snapshot_html,
    Registry: registry_html,
    Life: life_html,
    TransferProcess: transfer_html,
    Balance: balance_html,
    ResolutionReport: report_html,
    Review: review_html,
    WorkReport: work_html,
    FigureTable: figure_table_html,
    Form1: form_1_html,
    Form5: form_5_html,
    Reconciliation: reconciliation_html,
}
"""How each kind of value is shown."""

_SHOWN = Words(vi="một giá trị thuộc: {kinds}", en="a value of one of: {kinds}")
_A_LANGUAGE = Words(vi="vi hoặc en", en="vi or en")
_A_SHELL = Words(
    vi="một phiên IPython: hãy gọi enable() trong sổ tay", en="a session of IPython: call enable() in a notebook"
)


def html(thing: Any, language: Language) -> Markup:
    """Return a value of the library as HTML in *language*.

    Raises ``InvalidValue`` for a value of another kind, and for another language.

    >>> from datetime import date
    >>> from nq28model import RULEBOOK, judge
    >>> verdict = judge(RULEBOOK["party.organisation.formable"], {"official_members": 2}, on=date(2019, 10, 31))
    >>> "Party Charter (11th Congress, 2011), Art. 21(2)" in html(verdict, "en")
    True
    """
    reading = READINGS.get(type(thing))
    if reading is None:
        kinds = ", ".join(kind.__name__ for kind in READINGS)
        raise InvalidValue("thing", type(thing).__name__, _SHOWN.fill(kinds=kinds))
    return reading(thing, _checked(language))


def enable(language: Language = "en", *, shell: Any = None) -> None:
    """Let IPython show the library's values in *language*, as HTML or on a terminal in lines; this session, or *shell*.

    Raises ``InvalidValue`` outside IPython, and for another language; ``ModuleNotFoundError`` where IPython, of the
    extra ``notebook``, is not installed.
    """
    session = _session() if shell is None else shell
    if session is None:
        raise InvalidValue("shell", None, _A_SHELL)
    page, plain = (session.display_formatter.formatters[kind] for kind in ("text/html", "text/plain"))
    for kind, reading in READINGS.items():
        page.for_type(kind, partial(_read, reading, _checked(language)))
        plain.for_type(kind, partial(_print, language))


def load_ipython_extension(shell: Any) -> None:
    """Let ``%load_ext nq28model.notebook`` do what ``enable()`` does."""
    enable(shell=shell)


def _session() -> Any:
    from IPython import get_ipython

    return get_ipython()


def _read(reading: Callable[[Any, Language], Markup], language: Language, thing: Any) -> str:
    return str(reading(thing, language))


def _print(language: Language, thing: Told, printer: Any, _is_cycle: bool) -> None:
    printer.text(thing.explain(language))


def _checked(language: Language) -> Language:
    if language not in LANGUAGES:
        raise InvalidValue("language", language, _A_LANGUAGE)
    return language
