"""The command ``nq28model``: the review of a registry, and one question explained."""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.util
import json
import sys
import unicodedata
from datetime import date
from pathlib import Path

import pytest
from attrs import evolve
from tests.cli.running import languages, printed, printed_json, run, told, unwrapped
from tests.history.made_up_district import CITY, UNIT, formed
from tests.kernel.made_up_law import AMENDED, CHARTER, FIRST_DAY, FOUNDED, MEMBERS, both
from tests.kernel.made_up_law import UNIT as SUBJECT

import nq28model
from nq28model import FindingKind, Registry, ReviewPeriod, Truth, judge, review
from nq28model.codec import RegistryDocument, dump_registry, dump_review, dump_verdict, sample_registry
from nq28model.entities import CellLifeWeakness
from nq28model.history import CongressHeld, Event, Inspected, TransferredOut, UnitListed
from nq28model.law import Evidence, Version
from nq28model.rules import RULEBOOK, Rulebook
from nq28model.schema import schema_of, schema_of_sheet
from nq28model.spec import Rule
from nq28model.words import Language, Words

CONFERENCE = date(2019, 10, 31)
SAMPLE = review(sample_registry().registry, on=CONFERENCE, period=sample_registry().review)
FORMABLE = "party.organisation.formable"


def kept(path: Path, *events: Event, period: ReviewPeriod | None = None) -> str:
    """Write a registry of the made-up city as a file, and return its path."""
    registry = Registry.of((*CITY, *events), kept_for=("district-1",))
    about = Words(vi="Sổ giả định", en="A made-up registry")
    file = path / "registry.json"
    file.write_text(json.dumps(dump_registry(RegistryDocument(about=about, registry=registry, review=period))))
    return str(file)


class TestReview:
    """``nq28model review [FILE] [--on DATE] [--lang vi|en] [--json]``."""

    @languages
    def test_the_sample_is_reviewed_whole(self, lang: Language) -> None:
        """Without a file it is the sample's conference: each list with its count, each finding, the same in both."""
        text = printed("review", "--lang", lang)
        lines = text.splitlines()
        assert {"vi": "RÀ SOÁT ngày 31/10/2019", "en": "REVIEW on 31/10/2019"}[lang] in text
        for kind in FindingKind:
            words, findings = kind.words.in_(lang), SAMPLE.of_kind(kind)
            assert f"{words[0].upper()}{words[1:]}: {len(findings)}" in lines
        brief = {FindingKind.FURTHER, FindingKind.OUTSIDE, FindingKind.MEETING_DUE, FindingKind.CONGRESS_DUE,
                 FindingKind.NEVER_SURVEYED}  # fmt: skip
        listed = [finding for finding in SAMPLE.findings if finding.kind not in brief]
        titles = {(finding.kind, finding.title) for finding in SAMPLE.findings if finding.kind in brief}
        assert sum(line.startswith("  • ") for line in lines) == len(listed) + len(titles)
        whole = unwrapped(text)
        assert all(f"• {finding.name}: {finding.title.in_(lang)}" in whole for finding in listed)
        assert all(finding.name in whole for finding in SAMPLE.findings)
        steps = [need for finding in listed for need in finding.steps]
        assert steps
        assert all(need.words.in_(lang) in whole for need in steps)

    def test_the_figures_are_those_of_the_article(self) -> None:
        """In Vietnamese, with Vietnamese marks."""
        whole = unwrapped(printed("review", "--lang", "vi"))
        assert "Đã thành lập 14 tổ chức đảng với 63 đảng viên, 40 công đoàn với 1.629 đoàn viên" in whole
        assert "8 tổ chức thanh niên với 406 đoàn viên, hội viên." in whole
        assert "Tiếp nhận 1 tổ chức đảng với 8 đảng viên. Khen thưởng 5 tập thể, 5 cá nhân." in whole
        assert "Hội nghị: 31/10/2019 (-10 ngày so với mốc 10/11/2019). Công bố: 24/1/2020." in whole
        assert "chủ doanh nghiệp không có mặt tại Việt Nam (3)" in whole

    def test_the_same_in_english(self) -> None:
        """The English report has the same figures with English marks, and nothing in it is left in Vietnamese."""
        whole = unwrapped(printed("review", "--lang", "en"))
        assert "Formed: 14 Party organisations with 63 members, 40 unions with 1,629 members, 8 youth" in whole
        assert "Party organisations received: 1, with 8 members. Commended: 5 collectives, 5 individuals." in whole
        assert "the owner is not in Viet Nam (3)" in whole
        for name in sorted({finding.name for finding in SAMPLE.findings}, key=len, reverse=True):
            whole = whole.replace(name, "")
        assert not set(whole) & set("ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")

    def test_balances_stand_in_columns(self) -> None:
        """Opening + in − out = closing, with a column for each branch; a way that nobody went has no line."""
        rows = [line.split() for line in printed("review", "--lang", "en").splitlines()]
        assert ["+", "formed", "14", "40", "6", "2", "8"] in rows
        assert ["+", "admitted", "17", "158", "9", "8", "17"] in rows
        assert ["residual", "-1", "-6", "0", "0", "0"] in rows
        assert "transferred out" not in printed("review", "--lang", "en")

    def test_more_than_three_questions_are_counted(self) -> None:
        """Of the questions to ask, three are printed, and how many more there are."""
        [transfer] = SAMPLE.transfers
        whole = unwrapped(printed("review", "--lang", "en"))
        first, second, third, fourth, *_ = (fact.question.en for fact in transfer.questions)
        more = len(transfer.questions) - 3
        assert f"ask: {first} ask: {second} ask: {third} … and {more} more questions" in whole
        assert fourth not in whole

    def test_an_earlier_day_has_an_earlier_review(self) -> None:
        """On the eve of the reception the cell was not yet received."""
        whole = unwrapped(printed("review", "--on", "2019-10-30", "--lang", "en"))
        assert "REVIEW on 30/10/2019" in whole
        assert "up to and including 30/10/2019" in whole
        assert "Party organisations received: 0" in whole

    def test_json_is_the_review_as_plain_values(self) -> None:
        """With --json the review is printed as data, the truth of each finding in it, and nothing else."""
        dumped = json.loads(printed_json("review", "--json"))
        assert dumped == dump_review(SAMPLE)
        assert {one["verdict"]["truth"] for one in dumped["findings"] if one["rule"]} == {"yes", "no", "unknown"}

    def test_a_file_of_ones_own(self, tmp_path: Path) -> None:
        """A registry in a file is reviewed on the day of its conference, if it has one."""
        file = kept(tmp_path, formed("cell-1", "ward-1", date(2012, 1, 1), official=2, unit="unit-1"),
                    period=ReviewPeriod(years=5, conference=date(2014, 11, 3)))  # fmt: skip
        whole = unwrapped(printed("review", file, "--lang", "en"))
        assert "REVIEW on 3/11/2014 A made-up registry" in whole
        assert "Report, 5 years, 2009 - 2014: figures from 10/11/2009 up to and including 3/11/2014" in whole
        assert "Below what the law asks: 1" in whole
        assert "Outside the Resolution: 0" in whole
        assert "Obstacles met" not in whole

    def test_a_file_without_a_review_is_reviewed_today(self, tmp_path: Path) -> None:
        """Without a conference the day is today, and the report says that no conference is known."""
        file = kept(tmp_path)
        before = date.today()  # noqa: DTZ011 - as the command reads it
        whole = unwrapped(printed("review", file, "--lang", "en"))
        after = date.today()  # noqa: DTZ011
        assert any(f"REVIEW on {day.day}/{day.month}/{day.year} " in whole for day in (before, after))
        assert "Conference: not known (anniversary: 10/11/2019). Published: not known." in whole
        assert "Hội nghị: chưa rõ (mốc: 10/11/2019). Công bố: chưa rõ." in unwrapped(
            printed("review", file, "--lang", "vi")
        )

    @languages
    def test_congresses_due_and_weaknesses_are_printed_with_their_days(self, tmp_path: Path, lang: Language) -> None:
        """A congress that fell due has its day; what an inspection found and is not put right is named with its own."""
        found = frozenset({CellLifeWeakness.MONOTONOUS, CellLifeWeakness.POOR_CONTENT})
        file = kept(
            tmp_path,
            formed("cell-1", "ward-1", date(2012, 1, 1), unit="unit-1"),
            CongressHeld(effective=date(2016, 5, 20), organisation="cell-1"),
            Inspected(effective=date(2019, 8, 1), organisation="cell-1", found=found),
        )
        whole = unwrapped(printed("review", file, "--on", "2019-10-31", "--lang", lang))
        wanted = {
            "vi": ("đến kỳ ngày 20/11/2018", "ngày 1/8/2019: nội dung sinh hoạt đơn điệu; nội dung sinh hoạt nghèo nàn",
                   "Kiểm tra, giám sát: 1 cuộc tại 1 tổ chức; hạn chế chưa khắc phục: 2."),
            "en": ("it fell due on 20/11/2018", "on 1/8/2019: content is monotonous; content is poor",
                   "Inspections: 1, of 1 organisations; weaknesses not put right: 2."),
        }[lang]  # fmt: skip
        assert all(text in whole for text in wanted)

    @languages
    def test_what_cannot_be_judged_or_counted_is_named(self, tmp_path: Path, lang: Language) -> None:
        """A transfer before the guidance, and a cell of which the scope is not known, are printed and not dropped."""
        unclear = evolve(UNIT, id="unit-3", state_capital_percent=None)
        file = kept(
            tmp_path,
            UnitListed(effective=date(2012, 1, 1), unit=unclear),
            formed("cell-1", "ward-1", date(2012, 1, 1), unit="unit-1"),
            formed("cell-3", "ward-1", date(2012, 1, 1), unit="unit-3"),
            TransferredOut(effective=date(2015, 1, 1), organisation="cell-1", to="ward-3"),
        )
        whole = unwrapped(printed("review", file, "--on", "2019-10-31", "--lang", lang))
        wanted = {
            "vi": ("Chưa có quy tắc để xét: 1 • cell-1: ", "không có hiệu lực vào ngày 1/1/2015; có hiệu lực từ ngày",
                   "Chưa rõ có thuộc phạm vi Nghị quyết hay không, không tính: cell-3"),
            "en": ("No rule in force to judge by: 1 • cell-1: ", "is not in force on 1/1/2015; it is in force from",
                   "Not counted, since it is not known whether the Resolution covers them: cell-3"),
        }[lang]  # fmt: skip
        assert all(text in whole for text in wanted)

    def test_names_are_not_markup(self, tmp_path: Path) -> None:
        """Square brackets in a name are printed as they are."""
        odd = evolve(UNIT, id="unit-2", name="Đơn vị [bold]2[/] (giả định)")
        file = kept(tmp_path, UnitListed(effective=date(2012, 1, 1), unit=odd))
        assert "Đơn vị [bold]2[/] (giả định)" in unwrapped(printed("review", file, "--on", "2019-10-31"))

    @pytest.mark.parametrize(
        ("env", "heading"),
        [
            ({}, "REVIEW"),
            ({"LANG": "vi_VN.UTF-8"}, "RÀ SOÁT"),
            ({"LANG": "vi_VN.UTF-8", "LC_ALL": "C"}, "REVIEW"),
            ({"LANG": "fr_FR.UTF-8", "LC_MESSAGES": "vi_VN"}, "RÀ SOÁT"),
            ({"LANG": "fr_FR.UTF-8"}, "REVIEW"),
        ],
    )
    def test_the_locale_sets_the_language(self, env: dict[str, str], heading: str) -> None:
        """Where --lang is not given the locale decides, LC_ALL before LC_MESSAGES before LANG; else it is English."""
        assert f"│ {heading} " in printed("review", env=env)


class TestExplain:
    """``nq28model explain RULE fact=value … --on DATE``."""

    @languages
    @pytest.mark.parametrize(
        ("members", "truth"), [("2", Truth.NO), ("3", Truth.YES), ("", Truth.UNKNOWN)], ids=["no", "yes", "unknown"]
    )
    def test_the_reasons_are_the_verdicts_own(self, lang: Language, members: str, truth: Truth) -> None:
        """What is printed is the verdict's explanation, wrapped at its own depth."""
        rule = "party.organisation.enough_official_members"
        given = [f"official_members={members}"] if members else []
        verdict = judge(RULEBOOK[rule], {"official_members": int(members)} if members else {}, on=CONFERENCE)
        assert verdict.truth is truth
        text = printed("explain", rule, *given, "--on", "2019-10-31", "--lang", lang)
        assert unwrapped(text) == unwrapped(verdict.explain(lang))
        assert text.splitlines()[1].startswith(truth.words.in_(lang))

    @pytest.mark.parametrize(
        ("word", "answer"),
        [
            ("yes", True), ("TRUE", True), ("1", True), ("có", True), ("Có", True), ("co", True),
            (unicodedata.normalize("NFD", "có"), True),
            ("no", False), ("False", False), ("0", False), ("không", False), ("khong", False),
            (unicodedata.normalize("NFD", "không"), False),
        ],
    )  # fmt: skip
    def test_yes_and_no_are_read_in_both_languages(self, word: str, answer: bool) -> None:
        """Yes and no may be given in either language, with marks composed, decomposed or left out."""
        arguments = (FORMABLE, "unit_kind=enterprise", "official_members=3", f"stable_operation={word}")
        facts = {"unit_kind": "enterprise", "official_members": 3, "stable_operation": answer}
        dumped = json.loads(printed_json("explain", *arguments, "--on", "2019-10-31", "--json"))
        assert dumped == dump_verdict(judge(RULEBOOK[FORMABLE], facts, on=CONFERENCE))
        assert dumped["truth"] == ("yes" if answer else "no")

    @pytest.mark.parametrize(("percent", "truth"), [("50", "yes"), ("50.5", "no"), ("0", "yes")])
    def test_numbers_are_read(self, percent: str, truth: str) -> None:
        """A share of capital may have a decimal part."""
        arguments = ("unit_kind=enterprise", "located_in_hai_phong=yes", f"state_capital_percent={percent}")
        dumped = json.loads(printed_json("explain", "scope.nq28", *arguments, "--on", "2019-10-31", "--json"))
        assert dumped["truth"] == truth

    def test_days_are_read(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A rule that asks for a day takes it as 2015-06-30; other days are told beside the other faults."""
        old_enough = Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, (FOUNDED < AMENDED) & (MEMBERS >= 3))
        founded = Rule.of("made.up", SUBJECT, both("it is old"), both("it waits"), old_enough)
        monkeypatch.setattr("nq28model.cli.explain.RULEBOOK", Rulebook((founded,)))
        arguments = ("explain", "made.up", "members=3", "--on", "2020-01-01", "--lang", "en")
        assert json.loads(printed_json(*arguments, "founded=2015-06-30", "--json"))["truth"] == "yes"
        assert json.loads(printed_json(*arguments, "founded=2015-07-01", "--json"))["truth"] == "no"
        assert told(*arguments, "founded=2015-6-30", "membres=4") == (
            "2 faults:\n"
            "  founded: '2015-6-30' was given; a day written like 2019-10-31 or 31/10/2019 is wanted\n"
            "  there is no fact named 'membres'; did you mean 'members'?"
        )

    def test_the_day_decides_the_wording(self) -> None:
        """The same question is answered by the law of the day asked about, and there is no default day."""
        ask = ("explain", "party.grassroots.cell_size", "--json", "--on")
        citations = [json.loads(printed_json(*ask, day))["citations"] for day in ("2012-01-01", "2019-10-31")]
        assert all(citations)
        result = run(*ask[:2])
        assert result.exit_code == 2
        assert result.stderr == "nq28model: --on: it is missing; see: nq28model explain --help\n"


SURVEYED = """{"format": "nq28model.registry", "version": 1, "about": {"vi": "a", "en": "a"}, "events": [
    {"event": "unit_surveyed", "effective": "2019-10-31", "unit": "u"%s}
]}"""
FAULTS: list[tuple[str, str, str]] = [
    ("{", "{file}:1:2: không phải JSON: ", "{file}:1:2: this is not JSON: "),
    (
        '{"format": "nq28model.registry", "version": 1, "events": []}',
        ".about: thiếu khóa 'about'",
        ".about: the key 'about' is missing",
    ),
    (
        SURVEYED % ', "answers": {"oficial_members": 3}',
        ".events[0].answers: không có dữ kiện nào tên 'oficial_members'; ý bạn là 'official_members'?",
        ".events[0].answers: there is no fact named 'oficial_members'; did you mean 'official_members'?",
    ),
    (
        SURVEYED % "",
        "events[0] (UnitSurveyed u, 31/10/2019): đơn vị u chưa có trong sổ",
        "events[0] (UnitSurveyed u, 31/10/2019): the unit u is not on the list; list it first",
    ),
    ("[]", ".: đã cho []; cần một đối tượng JSON", ".: [] was given; a JSON object is wanted"),
    ('{"events": [], "events": []}', ".events: khóa này có hai lần", ".events: this key is given twice"),
]


class TestAsk:
    """``nq28model ask RULE --on DATE``."""

    @staticmethod
    def asked(rule: str, *answers: str, lang: Language = "en", known: tuple[str, ...] = ()) -> str:
        """Return what the command prints where it is given *answers*, one a line."""
        result = run(
            *("ask", rule, *known, "--on", "2019-10-31", "--lang", lang),
            input="".join(f"{answer}\n" for answer in answers),
            env={"COLUMNS": "400"},
        )
        assert result.exit_code == 0
        return result.stdout

    def test_it_asks_until_it_is_settled(self) -> None:
        """Three members of an enterprise in stable business: three questions, then YES with its reasons."""
        text = self.asked(FORMABLE, "3", "1", "yes")
        assert text.count("?\n") == 3
        assert "1. enterprise" in text
        assert "YES – the law requires that the conditions for forming a Party organisation" in text

    def test_it_stops_once_nothing_matters(self) -> None:
        """Two members settle it: no further question is put, and what it would take is printed."""
        text = self.asked(FORMABLE, "2")
        assert text.count("?\n") == 1
        assert "It would take: official members: from 2 to 3 (1 more)" in text

    def test_what_is_no_answer_is_asked_again(self) -> None:
        """A wrong answer is told with what is wanted, in Vietnamese too, and the question stands."""
        text = self.asked("youth.cell.formable", "ba", "3", lang="vi")
        assert "youth_members: đã cho 'ba'; cần số nguyên từ 0 trở lên" in text
        assert "CÓ – quy định: chi đoàn phải có ít nhất 03 đoàn viên" in text

    def test_what_is_not_known_is_passed_over(self) -> None:
        """«?» goes on to the next question; in the end the verdict says what is still to be asked."""
        text = self.asked(FORMABLE, "?", "?", "?")
        assert text.count("?\n> ") == 0
        assert "UNKNOWN – the law requires" in text
        assert text.count("To ask: ") == 3

    def test_a_question_without_a_note_stands_alone(self) -> None:
        """Where the catalogue notes nothing on the counting, the question is followed by the answers it takes."""
        text = self.asked("party.cell.secretary_in_place", "yes")
        assert "?\n  yes or no\n" in text

    def test_what_is_known_is_not_asked(self) -> None:
        """Facts given on the command line are taken for known."""
        text = self.asked(FORMABLE, "3", known=("unit_kind=cooperative",))
        assert "What kind of unit" not in text
        assert "YES – " in text

    def test_as_data_the_verdict_alone_is_printed(self) -> None:
        """With --json the questions go to standard error, and the verdict, as explain has it, to standard output."""
        result = run("ask", FORMABLE, "--on", "2019-10-31", "--json", "--lang", "vi", input="2\n")
        assert result.exit_code == 0
        assert json.loads(result.stdout) == dump_verdict(
            judge(RULEBOOK[FORMABLE], {"official_members": 2}, on=CONFERENCE)
        )
        assert "Chưa rõ thì trả lời «?»" in unwrapped(result.stderr)

    def test_the_end_of_the_input_ends_the_questions(self) -> None:
        """What was not answered is not known; the verdict says what is still to be asked."""
        result = run("ask", FORMABLE, "--on", "2019-10-31", "--lang", "en", input="3\n")
        assert result.exit_code == 0
        assert result.stdout.count("To ask: ") == 2


class TestFaults:
    """What cannot be used is told in one message, in both languages, with exit status 2."""

    @pytest.mark.parametrize(
        ("text", "vi", "en"), FAULTS, ids=["not JSON", "key", "fact", "history", "no object", "double"]
    )
    def test_a_bad_file(self, tmp_path: Path, text: str, vi: str, en: str) -> None:
        """The message has the path inside the file."""
        file = tmp_path / "registry.json"
        file.write_text(text, encoding="utf-8")
        for lang, message in (("vi", vi), ("en", en)):
            assert told("review", str(file), "--lang", lang).startswith(message.format_map({"file": file}))

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        """The path of the file is named."""
        file = str(tmp_path / "none.json")
        assert told("review", file, "--lang", "en") == f"{file}: there is no such file"
        assert told("review", file, "--lang", "vi") == f"{file}: không có tệp này"

    def test_a_day_that_is_none(self) -> None:
        """A day that the calendar has not, or in another order, is refused."""
        message = "--on: '10/31/2019' was given; a day written like 2019-10-31 or 31/10/2019 is wanted"
        assert told("review", "--on", "10/31/2019", "--lang", "en") == message
        assert told("explain", FORMABLE, "--on", "10/31/2019", "--lang", "en") == message

    def test_a_day_before_the_law(self) -> None:
        """Before the Resolution there is nothing to review by, and the message says since when there is."""
        assert told("review", "--on", "2009-11-09", "--lang", "vi") == (
            "scope.nq28 không có hiệu lực vào ngày 9/11/2009; có hiệu lực từ ngày 10/11/2009"
        )

    def test_a_day_before_the_years_reviewed(self, tmp_path: Path) -> None:
        """A review that counts its years from 2015 has nothing to say of a day of 2012."""
        file = kept(tmp_path, period=ReviewPeriod(years=5, anchor=date(2015, 1, 1)))
        said = told("review", file, "--on", "2012-01-01", "--lang", "en")
        assert said.endswith("; a day from 1/1/2015 on is wanted")

    def test_a_rule_that_there_is_not(self) -> None:
        """The rule that was meant is named."""
        assert told("explain", "party.organisation.formabel", "--on", "2019-10-31", "--lang", "en") == (
            f"there is no rule named 'party.organisation.formabel'; did you mean '{FORMABLE}'?"
        )

    def test_facts_that_there_are_not(self) -> None:
        """Names and words that are no fact=value are told at once."""
        said = told("explain", FORMABLE, "official_members", "oficial_members=3", "--on", "2019-10-31", "--lang", "vi")
        assert said == (
            "2 lỗi:\n"
            "  official_members: đã cho 'official_members'; cần dữ_kiện=giá_trị\n"
            "  không có dữ kiện nào tên 'oficial_members'; ý bạn là 'official_members'?"
        )

    @pytest.mark.parametrize(
        ("fact", "value", "wanted"),
        [
            ("official_members", "-1", "'-1' was given; a whole number from 0 up is wanted"),
            ("official_members", "ba", "'ba' was given; a whole number from 0 up is wanted"),
            ("official_members", "3.5", "'3.5' was given; a whole number from 0 up is wanted"),
            ("official_members", "", "'' was given; a whole number from 0 up is wanted"),
            ("stable_operation", "maybe", "'maybe' was given; yes or no is wanted"),
            ("state_capital_percent", "nan", "'nan' was given; a number from 0 to 100 is wanted"),
            ("state_capital_percent", "half", "'half' was given; a number from 0 to 100 is wanted"),
            ("unit_kind", "shop", "'shop' was given; one of: enterprise, cooperative, "),
        ],
    )
    def test_a_value_that_a_fact_cannot_have(self, fact: str, value: str, wanted: str) -> None:
        """A word that means nothing for a fact is told as it was given, never taken for unknown."""
        rule = "scope.nq28" if fact.startswith("state") else FORMABLE
        said = told("explain", rule, f"{fact}={value}", "--on", "2019-10-31", "--lang", "en")
        assert said.startswith(f"{fact}: {wanted}")

    def test_a_number_of_five_thousand_digits(self) -> None:
        """It is refused as any other word that is no number, and shortened in the message."""
        said = told("explain", FORMABLE, f"official_members={'1' * 5000}", "--on", "2019-10-31", "--lang", "en")
        assert said.endswith("a whole number from 0 up is wanted")
        assert len(said) < 200


def run_package() -> None:
    """Run the package as ``python -m`` does; pytest's loader of it, where it is installed, gives ``runpy`` no code."""
    file = Path(nq28model.__file__).with_name("__main__.py")
    spec = importlib.util.spec_from_file_location("nq28model.__main__", file)
    assert spec is not None
    assert isinstance(spec.loader, importlib.abc.InspectLoader)
    code = spec.loader.get_code(spec.name)
    assert code is not None
    exec(code, {"__name__": "__main__", "__spec__": spec})  # noqa: S102 - the package's own


class TestMain:
    """``python -m nq28model``."""

    @pytest.fixture(autouse=True)
    def _not_imported(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delitem(sys.modules, "nq28model.__main__", raising=False)

    def test_it_is_the_command(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        """Run as a module, the package is the command."""
        monkeypatch.setattr("sys.argv", ["nq28model", "explain", FORMABLE, "--on", "2019-10-31", "--json"])
        with pytest.raises(SystemExit) as left:
            run_package()
        assert left.value.code == 0
        assert json.loads(capsys.readouterr().out)["truth"] == "unknown"

    def test_imported_it_does_nothing(self, capsys: pytest.CaptureFixture[str]) -> None:
        """A tool that imports every module does not start the command."""
        importlib.import_module("nq28model.__main__")
        assert capsys.readouterr().out == ""


class TestSchema:
    """``nq28model schema [DOCUMENT]``."""

    def test_it_prints_the_schema(self) -> None:
        """Of the registry where nothing else is asked for, and of each kind by its id."""
        assert json.loads(printed_json("schema")) == schema_of("registry")
        assert json.loads(printed_json("schema", "verdict")) == schema_of("verdict")

    def test_it_prints_the_sheet_of_a_rule(self) -> None:
        """A rule's id stands for the sheet that a form sends for it."""
        assert json.loads(printed_json("schema", FORMABLE)) == schema_of_sheet(RULEBOOK[FORMABLE])

    def test_a_kind_that_there_is_not(self) -> None:
        """The one that was meant is told, in the language asked for."""
        result = run("schema", "registri", "--lang", "vi")
        assert (result.exit_code, result.stdout) == (2, "")
        assert "ý bạn là 'registry'" in result.stderr
