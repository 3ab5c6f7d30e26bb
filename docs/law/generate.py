"""Write the pages of the law beside this file, from the rules and the cases: ``python docs/law/generate.py``.

With ``--check`` nothing is written: the pages that are not current are listed, and the exit code is 1.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from nq28model.cases import read_cases, try_case
from nq28model.pages import Book, law_pages
from nq28model.spec import Rule
from nq28model.truth import Truth
from nq28model.verdict import Verdict

HERE = Path(__file__).resolve().parent
CASES = HERE.parent.parent / "tests" / "cases"
ANSWERS = (Truth.YES, Truth.NO, Truth.UNKNOWN)


@cache
def pages(cases: Path = CASES) -> Mapping[str, str]:
    """Return all pages by the names of their files, with examples from the files of *cases*."""
    examples: dict[str, tuple[Verdict, ...]] = {}
    links: dict[str, str] = {}
    for path in sorted(cases.glob("*.cases.toml")):
        read = read_cases(path.read_text(encoding="utf-8"), path.name)
        rule = read[0].rule
        verdicts = [verdict for verdict in (try_case(case).verdict for case in read) if verdict is not None]
        examples[rule.id] = tuple(_one_of_each(rule, verdicts))
        links[rule.id] = f"../../tests/cases/{path.name}"
    return law_pages(Book(examples=examples, cases=links))


def _one_of_each(rule: Rule, verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    """Yield one verdict of each answer, by the latest law that has one: the shortest to explain, the first of them.

    Shortest is: something is known, then the fewest changes that a NO needs, or questions that are open.
    """
    for truth in ANSWERS:
        by_law: dict[int, list[Verdict]] = {}
        for verdict in verdicts:
            if verdict.truth is truth:
                by_law.setdefault(bisect_right(rule.changes, verdict.on), []).append(verdict)
        latest = by_law[max(by_law)] if by_law else []
        yield from sorted(latest, key=lambda one: (not one.facts, len(one.needs) + len(one.questions)))[:1]


def stale(wanted: Mapping[str, str], folder: Path = HERE) -> tuple[str, ...]:
    """Return the names of the pages in *folder* that are not as *wanted*: missing, other, or too many."""
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return tuple(name for name in sorted({*there, *wanted}) if there.get(name) != wanted.get(name))


def main(arguments: Sequence[str], folder: Path = HERE) -> int:
    """Bring the pages in *folder* up to date, or with ``--check`` list those that are not; return the exit code."""
    if arguments not in ([], ["--check"]):
        sys.stderr.write(f"{__doc__}\n")
        return 2
    wanted = pages()
    names = stale(wanted, folder)
    for name in names:
        if arguments:
            sys.stdout.write(f"not current: {name}\n")
        elif name in wanted:
            (folder / name).write_text(wanted[name], encoding="utf-8")
        else:
            (folder / name).unlink()
    return 1 if arguments and names else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
