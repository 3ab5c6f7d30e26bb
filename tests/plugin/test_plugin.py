"""The pytest plugin, run on case files as its users run it."""

from __future__ import annotations

import pytest

PASSES = """\
rule = "youth.cell.formable"

[[case]]
name = "three members are enough"
on = 2015-03-26
facts = { youth_members = 3 }
truth = "yes"
"""
BOOK = """\
from datetime import date
from nq28model import RULEBOOK, Rulebook
ONE = Rulebook((RULEBOOK["youth.cell.formable"],))
"""


def test_each_case_is_a_test(pytester: pytest.Pytester) -> None:
    """A case passes under its own name."""
    pytester.makefile(".cases.toml", youth=PASSES)
    result = pytester.runpytest("-v")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(["*youth.cases.toml::three members are enough PASSED*"])


def test_a_failure_prints_the_verdict_in_both_languages(pytester: pytest.Pytester) -> None:
    """It names the file, the line, the rule and the case, tells what differs, and prints the reasons."""
    pytester.makefile(".cases.toml", youth=PASSES.replace("= 3 }", "= 2 }"))
    result = pytester.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        [
            "youth.cases.toml:3: youth.cell.formable, «three members are enough»",
            "truth: YES was wanted, and the rule says NO",
            "*NO – the Youth Union members working in the unit: 2; required: at least 3",
            "truth: cần CÓ, quy tắc cho KHÔNG",
        ]
    )


def test_a_fault_fails_the_file_with_its_line(pytester: pytest.Pytester) -> None:
    """An unknown rule, and several faults, are told as collection errors without a traceback."""
    pytester.makefile(
        ".cases.toml",
        rule=PASSES.replace("formable", "formabel"),
        several=PASSES.replace("truth", "thruth"),
    )
    result = pytester.runpytest()
    result.assert_outcomes(errors=2)
    result.stdout.fnmatch_lines(
        [
            "rule.cases.toml:1: there is no rule named 'youth.cell.formabel'; did you mean 'youth.cell.formable'*",
            "several.cases.toml:7: there is no key named 'thruth'; did you mean 'truth'*",
            "several.cases.toml:3: the key 'truth' is missing",
        ]
    )
    assert "Traceback" not in result.stdout.str()


def test_a_fault_of_the_run_itself_keeps_its_traceback(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is no difference between rule and case is shown as pytest shows it."""
    pytester.makefile(".cases.toml", youth=PASSES)

    def broken(_: object) -> None:
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("nq28model.cases.try_case", broken)
    result = pytester.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["*RuntimeError: broken on purpose*"])


def test_coverage_is_reported_for_a_rulebook_of_ones_own(pytester: pytest.Pytester) -> None:
    """The ini option names the rulebook; what lacks is listed by wording, and the run still passes."""
    pytester.makepyfile(own=BOOK)
    pytester.makeini("[pytest]\nnq28model_rulebook = own:ONE\npythonpath = .\n")
    pytester.makefile(".cases.toml", youth=PASSES)
    result = pytester.runpytest("--rule-coverage")
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(
        [
            "youth.cell.formable, from 19/12/2007: lacks the answers yes, no, unknown; never decided: *",
            "youth.cell.formable, from 12/12/2012: lacks the answers no, unknown; never decided: –",
            "0 of 2 wordings have drawn yes, no and unknown*",
        ]
    )


@pytest.mark.parametrize("workers", [(), ("-n", "2")], ids=["one process", "two workers"])
def test_coverage_that_is_required_fails_the_run(pytester: pytest.Pytester, workers: tuple[str, ...]) -> None:
    """What lacks fails a run whose tests pass; with all there, the run passes, by whichever worker it was drawn."""
    pytester.makepyfile(own=BOOK)
    pytester.makeini("[pytest]\nnq28model_rulebook = own:ONE\npythonpath = .\n")
    pytester.makefile(".cases.toml", youth=PASSES)
    assert pytester.runpytest("--rule-coverage-required", *workers).ret == pytest.ExitCode.TESTS_FAILED
    case = PASSES.partition("\n\n")[2]
    cases = [
        case.replace("three members are enough", f"{day}, {facts}")
        .replace("2015-03-26", day)
        .replace("{ youth_members = 3 }", facts)
        .replace('"yes"', f'"{truth}"')
        for day in ("2015-03-26", "2010-03-26")
        for facts, truth in (("{ youth_members = 3 }", "yes"), ("{ youth_members = 2 }", "no"), ("{}", "unknown"))
    ]
    pytester.makefile(".cases.toml", youth='rule = "youth.cell.formable"\n\n' + "\n".join(cases))
    result = pytester.runpytest("--rule-coverage-required", *workers)
    assert result.ret == pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["2 of 2 wordings have drawn yes, no and unknown*"])


def test_a_case_that_must_not_be_in_force_passes(pytester: pytest.Pytester) -> None:
    """A rule without a wording on the day answers as such a case wants."""
    text = PASSES.replace("2015-03-26", "1999-01-01").replace('"yes"', '"not in force"')
    pytester.makefile(".cases.toml", youth=text)
    pytester.runpytest().assert_outcomes(passed=1)
