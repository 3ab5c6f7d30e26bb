"""The pages of the law: whole, in both languages, linked, and current."""

from __future__ import annotations

import html
import re
import runpy
from collections import Counter
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from tests.kernel.made_up_law import (
    AMENDED,
    CAPITAL,
    CHARTER,
    DAY,
    ENDED,
    ENDED_LIMIT,
    ENOUGH,
    FIRST_DAY,
    FOUNDED,
    LEAST_MEMBERS,
    LEVEL,
    MEMBERS,
    NOT_TOO_LARGE,
    REFORM,
    REMOTE,
    UNIT,
    VOTED,
    VOTES,
    Level,
    both,
)

from nq28model import RULEBOOK, Words
from nq28model.computation import computation
from nq28model.law import Dated, Evidence, Source, Version, versions
from nq28model.pages import (
    FAMILIES,
    Book,
    Change,
    ChangeKind,
    Entry,
    Family,
    changes_of,
    computation_section,
    conditions,
    family_page,
    index_page,
    law_pages,
    open_page,
    parameter_section,
    rubrics_page,
    rule_section,
    texts_page,
    timeline,
    vocabularies_page,
)
from nq28model.rules.open_questions import OPEN_QUESTIONS
from nq28model.rules.vocabularies import VOCABULARIES
from nq28model.spec import Rule, Spec
from nq28model.verdict import judge

ROOT = Path(__file__).resolve().parents[2]
LAW = ROOT / "docs" / "law"
GENERATOR = LAW / "generate.py"
ENTRIES: tuple[Entry, ...] = (*RULEBOOK.rules, *RULEBOOK.parameters, *RULEBOOK.computations)
with_docs = pytest.mark.skipif(not GENERATOR.exists(), reason="the docs are not there")


def read(page: str) -> str:
    """Return the text of a page without Markdown's escapes."""
    return html.unescape(page.replace("\\", ""))


@pytest.fixture(scope="module")
def generator() -> Mapping[str, Any]:
    """Return what the script that writes the pages defines."""
    return runpy.run_path(str(GENERATOR))


@pytest.fixture(scope="module")
def pages() -> Mapping[str, str]:
    """Return the pages of the rulebook, without examples."""
    return law_pages()


# --- the pages of the rulebook ----------------------------------------------------------------------


@with_docs
def test_the_pages_are_current(generator: Mapping[str, Any]) -> None:
    """What stands in docs/law is what the rules and the cases give."""
    assert generator["stale"](generator["pages"]()) == (), "bring them up to date with: python docs/law/generate.py"


@with_docs
def test_the_script_lists_what_is_not_current_and_mends_it(
    generator: Mapping[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A page that is missing, changed or too many fails the check by name; writing mends all three."""
    assert generator["main"]([], tmp_path) == 0
    assert generator["main"](["--check"], tmp_path) == 0
    (tmp_path / "scope.md").unlink()
    (tmp_path / "index.md").write_text("other")
    (tmp_path / "no-family.md").write_text("too many")
    assert generator["main"](["--check"], tmp_path) == 1
    told = capsys.readouterr().out.splitlines()
    assert told == ["not current: index.md", "not current: no-family.md", "not current: scope.md"]
    assert generator["main"]([], tmp_path) == 0
    assert generator["main"](["--check"], tmp_path) == 0
    assert not (tmp_path / "no-family.md").exists()


@with_docs
def test_the_script_takes_no_other_argument(
    generator: Mapping[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Any other argument writes nothing and says how it is called."""
    assert generator["main"](["--chek"], tmp_path) == 2
    assert "--check" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@with_docs
def test_each_rule_has_an_example_of_each_answer(generator: Mapping[str, Any]) -> None:
    """Beside each rule that has cases stand a YES, a NO and an UNKNOWN, and a link to the rest."""
    page = generator["pages"]()["youth-cell.md"]
    section = page.partition('<a id="youth.cell.formable">')[2].partition("<a id=")[0]
    assert [answer in section for answer in ("*YES*", "*NO*", "*UNKNOWN*")] == [True, True, True]
    assert "../../tests/cases/youth.cell.formable.cases.toml" in section


@with_docs
def test_each_link_leads_somewhere(generator: Mapping[str, Any]) -> None:
    """Each relative link names a file that is there, and an anchor that stands in it."""
    written = generator["pages"]()
    broken = []
    for name, page in written.items():
        for target in re.findall(r"\]\(([^)]+)\)", page):
            if target.startswith(("http://", "https://")):
                continue
            file, _, anchor = target.partition("#")
            there = written.get(file or name)
            if there is None:
                if not (LAW / file).exists():
                    broken.append((name, target))
            elif anchor and f'<a id="{anchor}"></a>' not in there:
                broken.append((name, target))
    assert broken == []


def test_all_of_the_rulebook_stands_on_one_page(pages: Mapping[str, str]) -> None:
    """Each rule, parameter and computation of the rulebook has one section, on one page, and nothing else has one."""
    known = {entry.id for entry in ENTRIES}
    assert {entry.id for family in FAMILIES for entry in family.entries} == known
    names = [family.page for family in FAMILIES]
    stand = Counter(id for name in names for id in re.findall(r'^<a id="([^"]+)"></a>$', pages[name], re.MULTILINE))
    assert stand == Counter(known)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)
def test_both_languages_are_there(family: Family, pages: Mapping[str, str]) -> None:
    """Each sentence of the law, and each question asked, stands on the page in Vietnamese and in English."""
    page = read(pages[family.page])
    for rule in family.rules:
        questions = [fact.question for fact in _asked(rule)]
        for words in (rule.says, rule.if_not, *questions, *_said_of(rule.text)):
            assert words.vi in page
            assert words.en in page
    for parameter in family.parameters:
        for words in (parameter.words, *_said_of(parameter)):
            assert words.vi in page
            assert words.en in page
    for one in family.computations:
        for words in (one.says, *(fact.question for fact in one.inputs), *_said_of(one.text)):
            assert words.vi in page
            assert words.en in page


def _said_of(text: Dated[Any]) -> list[Words]:
    cited = [version.citation.words for version in text.versions]
    return cited + [version.note for version in text.versions if version.note is not None]


def _asked(rule: Rule) -> list[Any]:
    """Return the facts that a rule's own wordings compare, read off their printed form."""
    ids = {id for version in rule.text.versions for id in re.findall(r"<Fact (\w+)>", repr(version.value))}
    return [rule.vocabulary[id] for id in ids]


def test_the_pages_are_fit_to_be_kept(pages: Mapping[str, str]) -> None:
    """No page has a prompt that pytest would run, a path of a machine or the host of a registry."""
    for name, page in pages.items():
        assert page.endswith("\n"), name
        assert not re.search(r">>>|/work/|/tmp/|/home/|/root/|pypi|npmjs|Traceback", page), name
        assert len(page.encode()) < 500_000, name


def test_the_time_line_tells_each_change_once(pages: Mapping[str, str]) -> None:
    """From the Resolution's day on each change of the rulebook stands under its day, and those before in one place."""
    _, *days = re.split(r'^<a id="(before|\d{4}-\d\d-\d\d)"></a>$', pages["timeline.md"], flags=re.MULTILINE)
    told = {
        (day, id) for day, text in zip(days[::2], days[1::2], strict=True) for id in re.findall(r"\[`(.+?)`\]", text)
    }
    first = date(2009, 11, 10)
    since = {
        (change.on.isoformat(), change.entry.id)
        for entry in ENTRIES
        for change in changes_of(entry)
        if change.on >= first
    }
    before = {("before", change.entry.id) for entry in ENTRIES for change in changes_of(entry) if change.on < first}
    assert told == since | before


# --- what changed -----------------------------------------------------------------------------------


def kinds(entry: Any) -> list[tuple[date, str]]:
    """Return the changes of a rule or a parameter, each with its day."""
    return [(change.on, change.kind.value) for change in changes_of(entry)]


class TestChanges:
    """A change is told from the one before it by the value that it brings."""

    def test_a_rule_is_reworded_and_a_parameter_has_a_new_value(self) -> None:
        """The same difference is a rewording of a rule and a new value of a parameter."""
        assert kinds(ENOUGH) == [(FIRST_DAY, "new"), (AMENDED, "reworded")]
        assert kinds(LEAST_MEMBERS) == [(FIRST_DAY, "new"), (AMENDED, "new_value")]

    def test_another_source_of_the_same_value_is_no_more_than_that(self) -> None:
        """Where the value stays, only the source or its evidence has changed."""
        same = Dated(
            "same",
            both("same"),
            versions(
                3, Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED), Source(AMENDED, REFORM.at(), Evidence.REPORTED)
            ),
        )
        assert kinds(same) == [(FIRST_DAY, "new"), (AMENDED, "source")]

    def test_a_later_text_of_a_computation_may_reckon_otherwise(self) -> None:
        """Of a computation no more can be said than that another text gives it."""
        assert kinds(one) == [(FIRST_DAY, "new"), (DAY, "new_text")]

    def test_what_ends_has_ended_on_the_day_after(self) -> None:
        """The last day is the last in force; the text that ended it is the text of the change."""
        *_, end = changes_of(ENDED_LIMIT)
        assert (end.on, end.kind, end.citation) == (date(2015, 1, 1), ChangeKind.ENDED, REFORM.at())
        assert kinds(NOT_TOO_LARGE)[-1] == (date(2025, 1, 1), "ended")

    def test_what_returns_after_a_gap_is_new_again(self) -> None:
        """A value that comes back after days without one is new, be it the same."""
        gap = Dated(
            "gap",
            both("gap"),
            (
                Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 3, until=date(2012, 12, 31)),
                Version(AMENDED, CHARTER.at(), Evidence.QUOTED, 3),
            ),
        )
        assert kinds(gap) == [(FIRST_DAY, "new"), (date(2013, 1, 1), "ended"), (AMENDED, "new")]
        page = timeline(Book(families=(evolve(MADE_UP, rules=(), parameters=(gap,)),)))
        assert "~~3~~" in page

    def test_a_change_from_nothing_to_nothing_has_no_text(self) -> None:
        """Without versions there is no text to name."""
        assert Change(on=DAY, kind=ChangeKind.SOURCE, entry=ENDED_LIMIT).citation is None


# --- a made-up law ----------------------------------------------------------------------------------


@computation("made.up.double", both("twice the members"), Source(DAY, CHARTER.at(), Evidence.QUOTED), inputs=(MEMBERS,))
def double(members: int, *, on: date) -> int:  # noqa: ARG001
    """Return twice the members.

    The law says so.

    >>> 1 + 1
    2
    """
    return 2 * members


@computation(
    "made.up.one",
    both("one"),
    Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED),
    Source(DAY, REFORM.at(), Evidence.QUOTED),
)
def one(*, on: date) -> int:  # noqa: ARG001
    return 1


def ruled(id: str, *versions: Version[Spec]) -> Rule:
    """Return a made-up rule."""
    return Rule.of(id, UNIT, both(f"{id} holds"), both(f"{id} does not hold"), *versions)


EVERYTHING = ruled(
    "made.up.everything",
    Version(
        FIRST_DAY,
        CHARTER.at(),
        Evidence.QUOTED,
        (ENOUGH & ~REMOTE.is_(True) & (CAPITAL > 50))
        | (LEVEL.is_in(Level.CITY, Level.DISTRICT) & (FOUNDED < DAY) & (Fraction(1, 2) <= VOTES))
        | (MEMBERS < ENDED_LIMIT),
        url="https://example.org/a(b)|c d",
    ),
)
LEANING = ruled("made.up.leaning", Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, MEMBERS >= LEAST_MEMBERS))
MADE_UP = Family(
    id="made.up",
    title=both("Made-up | law"),
    about=both("About it"),
    rules=(ENOUGH, NOT_TOO_LARGE, VOTED, EVERYTHING, LEANING),
    parameters=(LEAST_MEMBERS, ENDED_LIMIT),
    computations=(double, one),
)
BOOK = Book(families=(MADE_UP,))


def tree(spec: Spec, since: date = DAY, until: date | None = None) -> str:
    """Return the lines of a tree of conditions."""
    return read("\n".join(conditions(spec, BOOK, since=since, until=until)))


def section(rule: Rule, book: Book = BOOK) -> str:
    """Return the section of a rule."""
    return read("\n".join(rule_section(rule, book)))


class TestConditions:
    """A tree has a line for each node, each in both languages."""

    def test_each_kind_of_node_is_named(self) -> None:
        """All, any and not are headings; a comparison is a sentence and a rule a link to its section."""
        link = "[`cell.enough`](made-up.md#cell.enough)"
        assert tree((MEMBERS >= 3) & (REMOTE.is_(True) | ~ENOUGH)).splitlines() == [
            "- **Phải đạt tất cả** · *all of these must be met*:",
            "  - members (vi): ít nhất 3<br>*members: at least 3*",
            "  - **Chỉ cần đạt một** · *one of these is enough*:",
            "    - remote (vi): có<br>*remote: yes*",
            "    - **Không được như sau** · *this must not be so*:",
            f"      - {link}: a cell has enough members (vi)<br>*that a cell has enough members*",
        ]

    def test_a_bound_has_its_value_of_the_days_that_count(self) -> None:
        """A parameter shows its value in the days of the wording; where it changed, each with its days."""
        link = "([`least_members`](made-up.md#least_members))"
        assert tree(MEMBERS >= LEAST_MEMBERS) == f"- members (vi): ít nhất 5<br>*members: at least 5* {link}"
        assert "*members: at least 3*" in tree(MEMBERS >= LEAST_MEMBERS, FIRST_DAY, date(2012, 1, 1))
        assert "*members: at least 5 (from 1/7/2015); 3 (to 30/6/2015)*" in tree(MEMBERS >= LEAST_MEMBERS, FIRST_DAY)
        told = "*members: at least 5 (from 1/7/2015); 3 (to 30/6/2015)*"
        assert told in tree(MEMBERS >= LEAST_MEMBERS, date(2015, 6, 30), AMENDED)
        assert "3 (from 1/1/2010 to 30/6/2015)*" in tree(MEMBERS >= LEAST_MEMBERS, date(2009, 1, 1))

    def test_a_bound_that_has_ended_says_so(self) -> None:
        """A parameter that ends within the days of the wording says when; one that has no value then is not known."""
        assert "*members: below 30 (to 31/12/2014)*" in tree(MEMBERS < ENDED_LIMIT, FIRST_DAY)
        assert "*members: below not known*" in tree(MEMBERS < ENDED_LIMIT, DAY)

    def test_a_rule_on_no_page_has_no_link(self) -> None:
        """What has no section in the book is named without a link."""
        assert "- `made.up.stray`: " in tree(ruled("made.up.stray", *VOTED.text.versions))


class TestRuleSection:
    """A section tells what a jurist asks: what, since when, by which text, what changed, with examples."""

    def test_the_difference_of_two_wordings_is_listed(self) -> None:
        """What was added and what was dropped stand under the day, and the former tree is kept."""
        changed = ruled(
            "made.up.changed",
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, (MEMBERS >= 3) & (CAPITAL > 50)),
            Version(AMENDED, REFORM.at(), Evidence.QUOTED, (MEMBERS >= 3) & REMOTE.is_(True)),
        )
        text = section(changed)
        assert "- **1/7/2015** sửa nội dung · *reworded*:" in text
        assert "  - **+** remote (vi): có<br>*remote: yes*" in text
        assert "  - **−** capital (vi): trên 50<br>*capital: above 50*" in text
        assert "**+** members" not in text
        assert "<i>earlier conditions</i> (1/1/2010 – 30/6/2015)" in text
        assert "`capital`<br>(chỉ ở nội dung trước đây · *only earlier*)" in text

    def test_the_same_conditions_joined_otherwise_are_told_as_such(self) -> None:
        """A rewording that keeps each condition is told apart from one that does not."""
        changed = ruled(
            "made.up.joined",
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, (MEMBERS >= 3) & REMOTE.is_(True)),
            Version(AMENDED, REFORM.at(), Evidence.QUOTED, (MEMBERS >= 3) | REMOTE.is_(True)),
        )
        assert "*the same conditions, joined in another way*" in section(changed)

    def test_wordings_with_days_between_them_are_two(self) -> None:
        """Where nothing was in force for some days, the conditions before and after stand apart, be they the same."""
        condition = MEMBERS >= 3
        rule = ruled(
            "made.up.gap",
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, condition, until=date(2012, 12, 31)),
            Version(AMENDED, REFORM.at(), Evidence.QUOTED, condition),
        )
        text = section(rule)
        assert "Conditions** (1/7/2015 –)" in text
        assert "<i>earlier conditions</i> (1/1/2010 – 31/12/2012)" in text
        assert "- **1/7/2015** có hiệu lực trở lại · *in force again*" in text

    def test_a_new_value_of_a_parameter_changes_the_rule(self) -> None:
        """A rule whose words stay changes with the parameter that it leans on."""
        text = section(LEANING)
        assert "- **1/7/2015** [`least_members`](made-up.md#least_members): 3 → **5**" in text
        assert "The wording has not changed" not in text
        assert "The wording has not changed" in section(VOTED)

    def test_a_new_value_on_the_day_of_a_rewording_is_told(self) -> None:
        """Where the comparison stays and its parameter moves on the very day of a rewording, both are told."""
        text = section(ENOUGH)
        assert "**+** remote" in text
        assert "- **1/7/2015** [`least_members`](made-up.md#least_members): 3 → **5**" in text

    def test_a_value_that_the_difference_shows_is_not_told_twice(self) -> None:
        """Where the comparison itself is another, its line has the new value already."""
        changed = ruled(
            "made.up.twice",
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, MEMBERS > LEAST_MEMBERS),
            Version(AMENDED, REFORM.at(), Evidence.QUOTED, MEMBERS >= LEAST_MEMBERS),
        )
        assert "3 → **5**" not in section(changed)

    def test_a_value_after_the_wording_has_ended_is_no_change_of_it(self) -> None:
        """What a parameter becomes when the rule has ended is not told of the rule."""
        ended = ruled(
            "made.up.ended",
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, MEMBERS >= LEAST_MEMBERS, until=date(2012, 12, 31)),
        )
        text = section(ended)
        assert "3 → **5**" not in text
        [version] = ended.text.versions
        assert "3 → **5**" in section(ruled("made.up.later", evolve(version, until=AMENDED)))
        assert "- **1/1/2013** hết hiệu lực · *ended*" in text

    def test_the_answers_to_each_kind_of_question_are_said(self) -> None:
        """Each kind of answer is said in words, and a link in parentheses does not end the link around it."""
        text = section(EVERYTHING)
        for answers in (
            "*yes or no*",
            "*city or district*",
            "*a day*",
            "*a fraction from 0 to 1*",
            "*a number from 0 to 100*",
        ):
            assert answers.replace("city or district", "base, district or city") in text
        assert "*a whole number from 0 to 60*" in text
        assert "(https://example.org/a%28b%29%7Cc%20d)" in text

    def test_the_text_that_ended_a_rule_is_named(self) -> None:
        """A version that a text ended names it beside its note."""
        text = read("\n".join(parameter_section(ENDED_LIMIT, BOOK)))
        assert "*Ended by Reform.*" in text
        assert "[`made.up.everything`](made-up.md#made.up.everything)" in text

    def test_a_rule_that_names_rules_alone_asks_what_they_ask(self) -> None:
        """Without comparisons of its own a rule has no table of facts, and links to the rules that have."""
        text = section(ruled("made.up.named", Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, ENOUGH & VOTED)))
        assert "Question" not in text
        assert "what the rules that it names ask*: [`cell.enough`]" in text
        assert "*named in*: [`made.up.everything`]" in section(ENOUGH)


class TestExamples:
    """An example says what was known, and of the rule's own conditions those that decided."""

    def shown(self, rule: Rule, facts: Mapping[str, Any], on: date = DAY) -> str:
        """Return the section of a rule with one example."""
        return section(rule, Book(families=(MADE_UP,), examples={rule.id: [judge(rule, facts, on=on)]}))

    def test_a_yes_names_what_held(self) -> None:
        """A YES shows each condition that held with the value that was known."""
        text = self.shown(LEANING, {"members": 5})
        assert "**CÓ · *YES***<br>1/1/2020 | members (vi): 5<br>*members: 5* |" in text
        assert "*members: 5; required: at least 5*" in text

    def test_a_no_names_the_change(self) -> None:
        """A NO shows what failed, the change that it would take, and what would have to be known besides."""
        text = self.shown(LEANING, {"members": 2})
        assert "*members: 2; required: at least 5*" in text
        assert "*It would take: members: from 2 to 5 (3 more)*" in text
        wide = ruled(
            "made.up.wide", Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, (MEMBERS >= 3) & REMOTE.is_(True))
        )
        assert "*Also to be known: remote: not known; enough if yes*" in self.shown(wide, {"members": 2})

    def test_an_unknown_names_the_question(self) -> None:
        """An UNKNOWN shows what to ask; an empty sheet is said to be empty."""
        text = self.shown(LEANING, {})
        assert "chưa biết gì<br>*nothing*" in text
        assert "*To ask: How many members?*" in text

    def test_a_named_rule_answers_with_its_link(self) -> None:
        """Of a rule that it names, an example shows the answer and the link, not its reasons."""
        text = self.shown(EVERYTHING, {"members": 60, "remote": False, "capital": 60})
        assert "[`cell.enough`](made-up.md#cell.enough): CÓ · *YES*" in text

    def test_what_must_not_be_so_is_told_by_the_answer(self) -> None:
        """Under a condition that is denied, the values stand alone: what it asks for is what must not be."""
        denied = ruled(
            "made.up.denied", Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, ~(REMOTE.is_(True) | (MEMBERS > 5)))
        )
        good = self.shown(denied, {"remote": False, "members": 3})
        assert "*what must not be so is not so*:<br>\u2003remote (vi): không<br>\u2003*remote: no*" in good
        bad = self.shown(denied, {"remote": True, "members": 3})
        assert "*what must not be so is so*:<br>\u2003remote (vi): có<br>\u2003*remote: yes*" in bad

    def test_the_file_of_the_cases_is_linked(self) -> None:
        """Where a rule has a file of cases, its section links to it."""
        text = section(VOTED, Book(families=(MADE_UP,), cases={"cell.voted": "../voted.toml"}))
        assert "[`cell.voted`](../voted.toml)" in text
        assert "Examples" not in text


class TestPages:
    """A page holds what its family has, and no more."""

    def test_a_computation_tells_how_it_is_reckoned_without_its_examples(self) -> None:
        """The docstring of the function is told; its doctest is not, which the docs would run."""
        text = "\n".join(computation_section(double))
        assert "*Return twice the members. The law says so.*" in text
        assert ">>>" not in text
        assert "How many members?" in text

    def test_a_computation_of_nothing_asks_nothing(self) -> None:
        """Without inputs and without a docstring there is a table of versions alone."""
        text = "\n".join(computation_section(one))
        assert "Reckoned from" not in text
        assert "How it is reckoned" not in text

    def test_an_empty_family_has_an_empty_page(self) -> None:
        """A family of which nothing is known yet has a title and no headings."""
        empty = Family(id="empty", title=both("Empty"), about=both("Nothing yet"))
        book = Book(families=(empty,))
        assert "## " not in family_page(empty, book)
        assert "(empty.md) | 0 | 0 | 0 |" in index_page(book)
        assert family_page(MADE_UP, BOOK).count("\n## ") == 3

    def test_a_title_does_not_break_the_table(self) -> None:
        """A mark of Markdown in a text is escaped."""
        assert "[Made-up \\| law (vi)" in index_page(BOOK)

    def test_two_sections_of_one_id_are_refused(self) -> None:
        """Two entries of one id cannot stand in one book: a link would lead to either."""
        with pytest.raises(ValueError, match=r"given twice: cell\.voted$"):
            Book(families=(MADE_UP, Family(id="other", title=both("o"), about=both("o"), rules=(VOTED,))))

    def test_a_number_is_told_with_its_unit(self) -> None:
        """An amount has its unit; a yes or no, and a share, have none."""
        unit = both("months")
        for value, told in (
            (3, "**3 months (vi) · *3 months***"),
            (True, "**có · *yes***"),
            (Fraction(2, 3), "| **2/3** |"),
        ):
            text = "\n".join(parameter_section(evolve(_parameter(value), unit=unit), BOOK))
            assert told in text

    def test_a_text_shows_what_is_known_of_it(self) -> None:
        """A text has its page and note where they are known, and stands last where its day is not."""
        undated = evolve(CHARTER, id="undated", short=both("Undated"), in_force_from=None, note=both("Not seen."))
        known = evolve(undated, id="dated", short=both("Known"), issued=DAY, url="https://example.org/x", note=None)
        family = evolve(
            MADE_UP, rules=(), parameters=(_parameter(1, undated), evolve(_parameter(2, known), id="other"))
        )
        page = texts_page(Book(families=(family,)))
        assert page.index("## Known") < page.index("## Undated")
        assert "[example.org](https://example.org/x)" in page
        assert "*Not seen.*" in page
        assert "| – | [Undated" in page

    def test_the_time_line_has_what_was_there_before_in_one_place(self) -> None:
        """What began before the Resolution is listed by family, and only there."""
        old = Dated("old", both("old"), (Version(date(2000, 1, 1), CHARTER.at(), Evidence.QUOTED, 3),))
        page = timeline(Book(families=(evolve(MADE_UP, rules=(ENOUGH,), parameters=(old, LEAST_MEMBERS)),)))
        assert page.count("`old`") == 1
        assert "3 → **5**" in page
        assert "*the law requires that a cell has enough members*" in page

    def test_a_day_on_which_only_sources_changed_has_them_folded(self) -> None:
        """Changes of the source alone stand under their text, folded away."""
        same = Dated(
            "same",
            both("same"),
            versions(
                3, Source(FIRST_DAY, CHARTER.at(), Evidence.QUOTED), Source(ENDED, REFORM.at(), Evidence.REPORTED)
            ),
        )
        day = timeline(Book(families=(evolve(MADE_UP, rules=(), parameters=(same,)),))).partition("## 31/12/2024")[2]
        assert "- Reform (vi) · *Reform*: [`same`](made-up.md#same)" in day
        assert "| new |" not in day


def _parameter(value: Any, text: Any = CHARTER) -> Dated[Any]:
    return Dated("made.up.parameter", both("a parameter"), (Version(DAY, text.at(), Evidence.QUOTED, value),))


class TestLists:
    """The pages of what is neither rule nor computation: lists of words, rubrics, open questions."""

    def test_each_word_of_each_list_is_there_in_both_languages(self) -> None:
        """A list has its name, its evidence, and a row for each of its words."""
        page = read(vocabularies_page())
        for one in VOCABULARIES:
            assert f'<a id="{one.id}"></a>' in page
            for term in one.terms:
                assert f"| `{term.value}` | {term.words.vi} | {term.words.en} |" in page

    def test_a_list_says_where_it_was_seen(self) -> None:
        """One that a text has names the text and links to a page; one of the library's own says that it is inferred."""
        page = read(vocabularies_page())
        seen = page[page.index('<a id="report_kind">') : page.index('<a id="clock">')]
        assert "Decree 09/2019/NĐ-CP" in seen
        assert "[nguồn · *source*](http://tuphaptamky.gov.vn/" in seen
        own = page[page.index('<a id="period_kind">') : page.index('<a id="recipient_level">')]
        assert "*inferred*" in own
        assert "source" not in own

    def test_a_rubric_shows_its_points_and_steps(self) -> None:
        """Points that were seen are numbers; those that were not are said to be not known."""
        page = read(rubrics_page())
        assert "| kết thúc sinh hoạt<br>*closing* | 5 | – |" in page
        assert "30: từ 90 % · *from 90 %*<br>27: từ 80 %" in page
        assert "| ghi chép biên bản sinh hoạt<br>*minutes* | chưa rõ<br>*not known* | – |" in page

    def test_an_open_question_links_to_what_waits_for_it(self) -> None:
        """What has a page is linked; a text, or a computation that there is not yet, is named."""
        page = read(open_page(Book()))
        assert page.count("<a id=") == len({one.id for one in OPEN_QUESTIONS}) == len(OPEN_QUESTIONS)
        assert "[`meeting.attendance_above`](activity-meeting.md#meeting.attendance_above)" in page
        assert "`guidance-12-hd-btctw-2018`" in page
        assert any(not one.bears_on for one in OPEN_QUESTIONS)
