# mypy: disable-error-code="import-not-found, import-untyped"
"""Change the rules and the kernel in one place at a time, and keep which of the changes nothing notices.

Usage: python .ci/mutate.py SESSION [PATH ...], then cr-report --surviving-only --show-diff SESSION

The mutants are those of cosmic-ray, and so is the file SESSION; it stands in no extra: pip install cosmic-ray beside
the extra dev. A run that was broken off goes on where it stopped. Only the running is done here, since a run of pytest
for each mutant takes days: a process that has imported the library forks once a mutant, and the fork imports again,
with the mutant, what leans on it. There the checks are made until one fails, the quick ones first; nothing but SESSION
is written. The catalogue is no part of the repository: it is asked last, and what it alone notices has survived. What
differs in annotations alone, which nothing evaluates, is skipped.
"""

from __future__ import annotations

import ast
import difflib
import functools
import gc
import importlib
import os
import signal
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Callable
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

# What a mutant fails on is kept apart from the examples of the tests; said before anything imports hypothesis.
os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = tempfile.mkdtemp()

import grimp
import pytest
from cosmic_ray.ast import get_ast
from cosmic_ray.commands import init
from cosmic_ray.modules import find_modules
from cosmic_ray.mutating import MutationVisitor
from cosmic_ray.plugins import get_operator
from cosmic_ray.work_db import WorkDB, use_db
from cosmic_ray.work_item import MutationSpec, TestOutcome, WorkerOutcome, WorkResult

ROOT = Path(__file__).resolve().parent.parent
SOURCE = Path("src/nq28model")
PATHS = [SOURCE / "rules", *(SOURCE / f"{name}.py" for name in ("law", "spec", "verdict", "standing", "needs"))]
TESTS = {
    str(path.relative_to(ROOT))
    for name in ("kernel", "rules", "questions", "plugin", "facts", "docs", "edges", "reports")
    for path in (ROOT / "tests" / name).glob("test_*.py")
}
RULES_TESTS = {name for name in TESTS if name.startswith("tests/rules/")}
KERNEL_TESTS = {"tests/kernel/test_law.py", "tests/kernel/test_spec_and_verdict.py"}
CASES = sorted((ROOT / "tests" / "cases").glob("*.cases.toml"))
CATALOGUE = ROOT.parent / "shared" / "law"
GRAPH = grimp.build_graph("nq28model")
UNNOTICED, SKIPPED = 0, 100
# Of computing that a check, and the last tests, are given: the system ends what takes more, and that counts as noticed.
SECONDS, SECONDS_OF_TESTS = 60, 400

# --- the checks: each tells whether all is well with a module ------------------------------------------


def imports(module: str) -> bool:
    return bool(importlib.import_module(module))


def own_cases(module: str) -> bool:
    own = {f"{rule.id}.cases.toml" for rule in getattr(sys.modules[module], "RULES", ())}
    return _come_out([path for path in CASES if path.name in own])


def pages(_: str) -> bool:
    """Tell whether the pages of the law, but for their examples, are those of the code without the mutant."""
    return _written() == pages_before()


def _written() -> object:
    written = importlib.import_module("nq28model.pages")
    return written.law_pages(written.Book())


pages_before = functools.cache(_written)


def cases(_: str) -> bool:
    return _come_out(CASES)


def _come_out(files: list[Path]) -> bool:
    from nq28model.cases import read_cases, try_case

    read = (case for path in files for case in read_cases(path.read_text("utf-8"), path.name))
    return not any(try_case(case).differences for case in read)


def own_tests(module: str) -> bool:
    return _pass(*_own(module), str(sys.modules[module].__file__))


def tests(module: str) -> bool:
    return _pass("README.md", *TESTS - _own(module))


def _own(module: str) -> set[str]:
    return RULES_TESTS if module.startswith("nq28model.rules") else KERNEL_TESTS


def _pass(*places: str) -> bool:
    options = ["-qx", "-p", "no:cacheprovider", "-W", "ignore::pytest.PytestAssertRewriteWarning"]
    return pytest.main([*options, *sorted(places)]) == pytest.ExitCode.OK


def catalogue(_: str) -> bool:
    return not CATALOGUE.is_dir() or importlib.import_module("check_catalogue").main(CATALOGUE) == 0


CHECKS: tuple[Callable[[str], bool], ...] = (imports, own_cases, pages, cases, own_tests, tests, catalogue)

# --- one mutant, in a process of its own --------------------------------------------------------------


def mutated(mutation: MutationSpec, code: str) -> str:
    operator = get_operator(mutation.operator_name)(**mutation.operator_args)
    return str(MutationVisitor(mutation.occurrence, operator).walk(get_ast(code)).get_code())


def without_annotations(code: str) -> str:
    tree = ast.parse(code)
    for node in ast.walk(tree):
        for name in {"annotation", "returns"}.intersection(node._fields):
            setattr(node, name, None)
    return ast.dump(tree)


def put_in_place(module: str, path: Path, code: str) -> None:
    """Have the module, and all that leans on it, imported anew, and its *code* in the place of what the file holds."""
    plain = SourceFileLoader.get_code

    def get_code(self: SourceFileLoader, name: str) -> CodeType | None:
        return compile(code, self.path, "exec") if self.path == str(path) else plain(self, name)

    SourceFileLoader.get_code = get_code  # type: ignore[assignment, method-assign]
    for name in {module, *GRAPH.find_downstream_modules(module)}:
        sys.modules.pop(name, None)


def outcome(path: Path, code: str) -> int:
    """Return which check is the first to fail, counted from 1, or that none does."""
    plain = path.read_text("utf-8")
    if code != plain and without_annotations(code) == without_annotations(plain):
        return SKIPPED
    module = ".".join(path.relative_to(ROOT / "src").with_suffix("").parts).removesuffix(".__init__")
    put_in_place(module, path, code)
    for number, check in enumerate(CHECKS, 1):
        signal.setitimer(signal.ITIMER_PROF, SECONDS_OF_TESTS if check is tests else SECONDS)
        try:
            if not check(module):
                return number
        except BaseException:  # noqa: BLE001 - a mutant may raise anything
            return number
    return UNNOTICED


def begun(path: Path, change: Callable[[str], str]) -> int:
    """Return the id of a new process, which exits with the outcome of the *change* of the file."""
    process = os.fork()
    if process == 0:
        exit_code = 1  # what is no Python is not imported
        try:
            for stream in (1, 2):
                os.dup2(os.open(os.devnull, os.O_WRONLY), stream)
            exit_code = outcome(ROOT / path, change(path.read_text("utf-8")))
        finally:
            os._exit(exit_code)
    return process


# --- all of them --------------------------------------------------------------------------------------


def result(mutation: MutationSpec, status: int) -> WorkResult:
    """Return what a process has told of its mutant in cosmic-ray's terms; what came of the checks is the output."""
    code = os.waitstatus_to_exitcode(status)
    if code == SKIPPED:
        return WorkResult(WorkerOutcome.SKIPPED, "annotation")
    by = CHECKS[code - 1].__name__ if code > 0 else f"signal {-code}" if code else "nothing"
    if by not in {"nothing", "catalogue"}:
        return WorkResult(WorkerOutcome.NORMAL, by, TestOutcome.KILLED)
    plain = mutation.module_path.read_text("utf-8")
    lines = difflib.unified_diff(plain.splitlines(), mutated(mutation, plain).splitlines(), n=0, lineterm="")
    return WorkResult(WorkerOutcome.NORMAL, by, TestOutcome.SURVIVED, "\n".join(lines))


def try_pending(session: WorkDB) -> None:
    """Try each mutant that is still to be tried, as many at a time as there are cores."""
    pending = [(item.job_id, mutation) for item in session.pending_work_items for mutation in item.mutations]
    running: dict[int, tuple[str, MutationSpec]] = {}
    while pending or running:
        if pending and len(running) < (os.cpu_count() or 1):
            id, mutation = pending.pop()
            running[begun(mutation.module_path, functools.partial(mutated, mutation))] = id, mutation
        else:
            process, status = os.wait()
            id, mutation = running.pop(process)
            session.set_result(id, result(mutation, status))


def main(file: str, *paths: str) -> int:
    """Begin a session in *file* over *paths*, or go on with it; print what has noticed how many mutants."""
    is_new = not Path(file).exists()
    os.chdir(ROOT)
    sys.path.append(str(ROOT / ".ci"))
    tomllib.loads = functools.cache(tomllib.loads)
    for path in CASES:
        tomllib.loads(path.read_text("utf-8"))
    for name in sorted(GRAPH.modules - {"nq28model.__main__"}):
        importlib.import_module(name)
    pages_before()
    gc.freeze()  # or each fork would copy what the collector touches
    if os.waitpid(begun(SOURCE / "law.py", str), 0)[1]:
        print("a check fails without any mutant: nothing was tried")
        return 1
    with use_db(file) as session:
        if is_new:
            init(find_modules([Path(path) for path in paths] or PATHS), session, {})
        try_pending(session)
        print(*Counter(result.output for _, result in session.results).most_common(), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
