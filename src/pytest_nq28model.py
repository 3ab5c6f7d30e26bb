"""A pytest plugin: each case of a ``*.cases.toml`` file is a test of its own.

It stands beside the package and imports it only when a case file is met: pytest loads plugins before
coverage starts to count. Under pytest-xdist each worker tells the run what its cases have drawn.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from nq28model.cases import Case, Outcome
    from nq28model.rule_coverage import Drawn, WordingCoverage
    from nq28model.rules import Rulebook
    from nq28model.verdict import Verdict

_SUFFIX = ".cases.toml"
_RULEBOOK = "nq28model_rulebook"
_WORKERS = "nq28model_drawn"
_verdicts_key: pytest.StashKey[list[Verdict]] = pytest.StashKey()
_drawn_key: pytest.StashKey[list[Drawn]] = pytest.StashKey()
_missed_key: pytest.StashKey[list[WordingCoverage]] = pytest.StashKey()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of the plugin."""
    group = parser.getgroup("nq28model", "cases of law")
    group.addoption(
        "--rule-coverage",
        action="store_true",
        help="report which answers the cases have drawn from each wording of each rule, and what never decided",
    )
    group.addoption(
        "--rule-coverage-required",
        action="store_true",
        help="the same, and fail where an answer is lacking or a comparison never decided",
    )
    parser.addini(_RULEBOOK, "the rulebook that case files name rules of, as module:NAME", default="nq28model:RULEBOOK")


def pytest_configure(config: pytest.Config) -> None:
    """Make room for the verdicts of the run, and for what those of its workers have drawn."""
    config.stash[_verdicts_key] = []
    config.stash[_drawn_key] = []
    config.stash[_missed_key] = []


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Take the files of cases."""
    return CaseFile.from_parent(parent, path=file_path) if file_path.name.endswith(_SUFFIX) else None


class CaseFile(pytest.File):
    """A file of cases."""

    def collect(self) -> Iterator[CaseItem]:
        from nq28model.cases import read_cases
        from nq28model.errors import Faults, Nq28Error

        where = _relative(self)
        try:
            cases = read_cases(self.path.read_text(encoding="utf-8"), where, rulebook=_rulebook(self.config))
        except Faults as faults:
            raise self.CollectError("\n".join(str(fault) for fault in faults.exceptions)) from None
        except Nq28Error as error:
            raise self.CollectError(str(error)) from None
        for case in cases:
            yield CaseItem.from_parent(self, name=case.name, case=case)


class CaseItem(pytest.Item):
    """A case: passes where the rule answers as the case says."""

    def __init__(self, *, case: Case, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.case = case

    def runtest(self) -> None:
        from nq28model.cases import try_case

        outcome = try_case(self.case)
        if outcome.verdict is not None:
            self.config.stash[_verdicts_key].append(outcome.verdict)
        if outcome.differences:
            raise CaseDiffers(outcome)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Print what differs, with the verdict in both languages, instead of a traceback."""
        if not isinstance(excinfo.value, CaseDiffers):
            return super().repr_failure(excinfo, style)
        outcome = excinfo.value.outcome
        lines = outcome.lines
        return "\n".join(
            [
                f"{_relative(self)}:{self.case.line}: {self.case.rule.id}, «{self.case.name}»",
                *(line.en for line in lines),
                "",
                *(line.vi for line in lines),
            ]
        )

    def reportinfo(self) -> tuple[Path, int, str]:
        return self.path, self.case.line - 1, f"{self.case.rule.id}: {self.name}"


class CaseDiffers(AssertionError):
    """A rule answers otherwise than its case says."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        super().__init__("; ".join(difference.en for difference in outcome.differences))


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take what the cases of a worker of pytest-xdist have drawn; one that broke off has told nothing."""
    from nq28model.rule_coverage import Drawn
    from nq28model.truth import Truth

    node.config.stash[_drawn_key].extend(
        Drawn(rule, date.fromisoformat(since), Truth(truth), tuple(deciding))
        for rule, since, truth, deciding in getattr(node, "workeroutput", {}).get(_WORKERS, ())
    )


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Reckon the coverage of the rules, and fail a run that requires all of it and lacks some."""
    config = session.config
    if not _is_asked(config):
        return
    from nq28model.rule_coverage import coverage_by, drawn

    verdicts = config.stash[_verdicts_key]
    answers = [*config.stash[_drawn_key], *drawn(verdicts)]
    worker: dict[str, Any] | None = getattr(config, "workeroutput", None)
    if worker is not None:
        worker[_WORKERS] = [(one.rule, one.since.isoformat(), one.truth.value, one.deciding) for one in answers]
        return
    missed = [one for one in coverage_by(_rulebook(config).rules, answers) if not one.is_complete]
    config.stash[_missed_key] = missed
    if missed and config.option.rule_coverage_required and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the coverage of the rules."""
    if not _is_asked(config):
        return
    wordings = sum(len(rule.text.versions) for rule in _rulebook(config).rules)
    missed = config.stash[_missed_key]
    terminalreporter.section("rule coverage")
    for one in missed:
        terminalreporter.write_line(one.words.en)
    terminalreporter.write_line(
        f"{wordings - len(missed)} of {wordings} wordings have drawn yes, no and unknown, each comparison deciding once"
    )


def _is_asked(config: pytest.Config) -> bool:
    return bool(config.option.rule_coverage or config.option.rule_coverage_required)


def _rulebook(config: pytest.Config) -> Rulebook:
    module, _, name = str(config.getini(_RULEBOOK)).partition(":")
    rulebook: Rulebook = getattr(import_module(module), name)
    return rulebook


def _relative(node: pytest.Collector | pytest.Item) -> str:
    path, root = node.path, node.config.rootpath
    return (path.relative_to(root) if path.is_relative_to(root) else path).as_posix()
