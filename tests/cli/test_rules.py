"""``nq28model rules [WORDS…] [--on DATE] [--subject ID]``."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.running import languages, printed, printed_json, told, unwrapped

from nq28model import RULEBOOK
from nq28model.cli.rules import folded, rules_found
from nq28model.pages import JOINED_BY
from nq28model.spec import All, AnyOf, Not, Rule
from nq28model.words import Language

FORMABLE = "party.organisation.formable"
DAY = date(2019, 10, 31)
WORDS = [
    (rule, word) for rule in RULEBOOK for word in (*rule.says.vi.split(), *rule.says.en.split(), *rule.id.split("."))
]


def found(*arguments: str) -> list[str]:
    """Return the ids of the rules that are found."""
    return [row["id"] for row in json.loads(printed_json("rules", *arguments, "--json"))]


class TestFound:
    """Rules by their ids and words."""

    def test_none_asked_for_is_all(self) -> None:
        """Without a word every rule is listed, in the order of the texts."""
        assert found() == list(RULEBOOK.ids)

    @pytest.mark.parametrize("words", [("Chi bộ cơ sở",), ("chi bo", "CO SO"), ("chi bộ", "cơ", "sở")])
    def test_marks_and_capitals_do_not_count(self, words: tuple[str, ...]) -> None:
        """Typed with or without marks, as one word or several, it is the same rules; each has all words."""
        assert found(*words) == found("chi bo co so")
        assert "party.grassroots.cell_size" in found(*words)

    @given(st.sampled_from(WORDS))
    @settings(deadline=None)  # the first search loads what the others find loaded
    def test_a_rule_is_found_by_any_word_of_its_own(self, word: tuple[Rule, str]) -> None:
        """Of its sentence, in either language, and of its id."""
        rule, text = word
        assert rule in rules_found([text], None)

    def test_folding_keeps_what_has_no_marks(self) -> None:
        """Đ is a letter of its own and does not decompose."""
        assert folded("Đảng ủy ĐỘC LẬP") == "dang uy doc lap"

    def test_only_those_of_a_day(self) -> None:
        """With a day it is the rules in force then, each with its wording then; how many are not is told."""
        ids = found("--on", "2012-01-01")
        assert ids == [rule.id for rule in RULEBOOK.in_force(date(2012, 1, 1))]
        text = printed("rules", FORMABLE, "stable", "--on", "2012-01-01", "--lang", "en")
        assert "Rules found: 0." in text
        whole = unwrapped(printed("rules", "stable business", "--on", "2012-01-01", "--lang", "en"))
        assert "that are not in force on 1/1/2012." in whole

    def test_only_those_asked_of_a_subject(self) -> None:
        """Its id narrows what is found; another is told."""
        assert {RULEBOOK[id].subject.id for id in found("--subject", "member")} == {"member"}
        assert told("rules", "--subject", "membr", "--lang", "en").startswith("--subject: there is no subject named 'm")

    @languages
    def test_each_is_told_with_its_source(self, lang: Language) -> None:
        """Its id, its sentence, its days and its text; and how many there are."""
        rule = RULEBOOK["party.grassroots.cell_size"]
        text = unwrapped(printed("rules", "cell_size", "--on", "2019-10-31", "--lang", lang))
        version = rule.version_on(DAY)
        assert f"{rule.id} {rule.says.in_(lang)} 19/1/2011 – 7/4/2026 [{version.citation.words.in_(lang)}]" in text
        assert {"vi": "Tìm thấy 1 quy tắc.", "en": "Rules found: 1."}[lang] in text

    @languages
    def test_none_is_no_fault(self, lang: Language) -> None:
        """It is told, with what to do."""
        text = printed("rules", "xyzzy", "--lang", lang)
        assert {"vi": "Tìm thấy 0 quy tắc.\nThử ít từ hơn", "en": "Rules found: 0.\nTry fewer words"}[lang] in text
        assert found("xyzzy") == []


class TestRead:
    """One id in full prints its page."""

    @languages
    def test_the_page_of_a_rule(self, lang: Language) -> None:
        """What it says, its conditions of the last wording, its versions, and nothing in another language."""
        rule = RULEBOOK[FORMABLE]
        text = unwrapped(printed("rules", FORMABLE, "--lang", lang))
        assert {"vi": f"Quy định: {rule.says.vi}", "en": f"The law requires that {rule.says.en}"}[lang] in text
        assert rule.if_not.in_(lang) in text
        assert {"vi": "Điều kiện (18/3/2019 – …)", "en": "Conditions (18/3/2019 – …)"}[lang] in text
        assert "(party.enterprise.stable_business)" in text
        assert {"vi": "Các phiên bản", "en": "Versions"}[lang] in text

    def test_the_page_of_a_day(self) -> None:
        """The conditions are those of the day asked for; a day without the rule is told."""
        text = printed("rules", FORMABLE, "--on", "2012-01-01", "--lang", "en")
        assert "Conditions (25/4/2006 – 17/3/2019)" in text
        assert "stable_business" not in text.partition("Versions")[0]
        assert "is not in force on 1/1/1990" in told("rules", FORMABLE, "--on", "1990-01-01", "--lang", "en")

    def test_what_a_rule_asks_stands_with_its_answers(self) -> None:
        """The fact, its question, and which answers it takes."""
        fact = RULEBOOK["youth.cell.formable"].vocabulary["youth_members"]
        text = unwrapped(printed("rules", "youth.cell.formable", "--lang", "vi"))
        assert f"Cần hỏi youth_members: {fact.question.vi} số nguyên từ 0 trở lên" in text

    @pytest.mark.parametrize("kind", [All, AnyOf, Not])
    def test_every_kind_of_condition_is_drawn(self, kind: type[All | AnyOf | Not]) -> None:
        """All of several, one of several and the contrary each stand above what they join."""
        rule = next(rule for rule in RULEBOOK if isinstance(rule.text.versions[-1].value, kind))
        text = unwrapped(printed("rules", rule.id, "--lang", "en"))
        assert f"…) • {JOINED_BY[kind].en}: •" in text

    def test_a_parameter_and_a_computation_have_pages(self) -> None:
        """Values by version; what a computation is reckoned from."""
        text = unwrapped(printed("rules", "party.organisation.minimum_official_members", "--lang", "en"))
        assert "Versions 25/4/2006 – 18/1/2011 3 official members; new" in text
        assert "What it takes report_period:" in unwrapped(printed("rules", "due.government", "--lang", "en"))

    def test_a_page_as_rows(self) -> None:
        """They are those of its time line."""
        assert printed_json("rules", FORMABLE, "--json") == printed_json("timeline", FORMABLE, "--json")
