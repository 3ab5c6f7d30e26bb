"""What the page asks of the library, run here as the browser runs it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from docs.playground import playground
from tests.edges.written import REGISTRY, with_put

from nq28model import RULEBOOK, InvalidValue, NotInForce, Rule, judge, review
from nq28model.codec import sample_registry
from nq28model.notebook import html
from nq28model.words import LANGUAGES

DAY = "2019-10-31"
FORMABLE = "party.organisation.formable"


def asked(call: str, **given: Any) -> Any:
    """Return what a call tells, by way of the one door that the page knows."""
    return json.loads(playground.answer(json.dumps({"call": call, "given": given})))


class TestRules:
    """What can be asked."""

    def test_every_rule_is_offered_once(self) -> None:
        """The page lists the whole rulebook, each with what it requires in both languages."""
        offered = {rule["id"]: rule["says"] for rule in playground.rules()}
        assert offered == {rule.id: {"vi": rule.says.vi, "en": rule.says.en} for rule in RULEBOOK}
        assert len(playground.rules()) == len(RULEBOOK)

    def test_those_of_a_day_are_those_of_the_rulebook(self) -> None:
        """A rule without a wording on the day is not among them."""
        assert playground.in_force(DAY) == [rule.id for rule in RULEBOOK.in_force(date(2019, 10, 31))]


class TestAsking:
    """A rule, a day, and answers as people write them."""

    def test_the_verdict_is_that_of_the_library(self) -> None:
        """Its truth, its page, what it would take, and each text that decided with its title."""
        told = playground.ask(FORMABLE, DAY, {"official_members": "2", "unit_kind": "doanh nghiệp"})
        verdict = judge(RULEBOOK[FORMABLE], {"official_members": 2, "unit_kind": "enterprise"}, on=date(2019, 10, 31))
        assert told["truth"] == "no"
        assert told["page"] == {language: html(verdict, language) for language in LANGUAGES}
        assert [need["vi"] for need in told["needs"]] == [need.words.vi for need in verdict.needs]
        assert [one["words"]["en"] for one in told["citations"]] == [str(one) for one in verdict.citations]
        assert told["evidence"] == {"vi": "trích nguyên văn", "en": "quoted"}
        assert told["next"] is None

    def test_who_does_not_know_is_asked_on(self) -> None:
        """«Not known» is an answer: the next question follows, and in the end the verdict stays open."""
        answers: dict[str, str] = {}
        while (following := playground.ask(FORMABLE, DAY, answers)["next"]) is not None:
            answers[following["fact"]] = "?"
        told = playground.ask(FORMABLE, DAY, answers)
        assert told["truth"] == "unknown"
        assert {one["said"]["vi"] for one in told["answered"]} == {"chưa rõ"}
        assert len(told["answered"]) == 3

    @pytest.mark.parametrize("rule", RULEBOOK, ids=lambda rule: rule.id)
    def test_each_first_question_can_be_put(self, rule: Rule) -> None:
        """Of whatever rule, the question has a kind of field that the page draws, and no choice is without words."""
        told = playground.ask(rule.id, rule.text.versions[0].since.isoformat(), {})
        following = told["next"]
        assert following is not None
        assert following["choices"] or following["kind"] in ("Day", "Whole", "Number", "Share")
        assert all(text.strip() for text in following["question"].values())
        assert all(text.strip() for choice in following["choices"] for text in choice["words"].values())

    def test_what_is_no_answer_is_refused(self) -> None:
        """The fault is told in both languages by the door, and raised by the function."""
        with pytest.raises(InvalidValue):
            playground.ask(FORMABLE, DAY, {"official_members": "hai"})
        told = asked("ask", rule=FORMABLE, on=DAY, answers={"official_members": "hai"})
        assert told == {
            "faults": [
                {
                    "vi": "official_members: đã cho 'hai'; cần số nguyên từ 0 trở lên",
                    "en": "official_members: 'hai' was given; a whole number from 0 up is wanted",
                }
            ]
        }

    def test_before_the_law_there_is_no_verdict(self) -> None:
        """A day without a wording is told as what it is, with the day since when there is one."""
        with pytest.raises(NotInForce):
            playground.ask(FORMABLE, "1990-01-01", {})
        [fault] = asked("ask", rule=FORMABLE, on="1990-01-01", answers={})["faults"]
        assert "it is in force from" in fault["en"]


class TestReviewing:
    """A registry that is opened, and its review."""

    def test_the_sample_is_reviewed_as_the_library_does(self) -> None:
        """On the day of its conference, which it tells when it is opened."""
        document = sample_registry()
        about = {"vi": document.about.vi, "en": document.about.en}
        assert playground.opened(None) == {"about": about, "on": "2019-10-31"}
        made = review(document.registry, on=date(2019, 10, 31), period=document.review)
        pages = {language: html(made, language) for language in LANGUAGES}
        assert playground.reviewed(None, "2019-10-31") == {"about": about, "page": pages}

    def test_a_file_is_read_by_its_name(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """A registry without a review says no day; it is reviewed on any day that the reader picks."""
        monkeypatch.chdir(tmp_path)
        Path("sổ.json").write_text(json.dumps({**REGISTRY, "review": None}), encoding="utf-8")
        assert asked("opened", file="sổ.json")["value"]["on"] is None
        assert "page" in asked("reviewed", file="sổ.json", on="2024-06-30")["value"]

    def test_all_faults_of_a_broken_file_are_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """Each with its path inside the document, and in both languages."""
        monkeypatch.chdir(tmp_path)
        broken = {**REGISTRY, "version": 9, "about": {"vi": "sổ"}}
        Path("sổ.json").write_text(json.dumps(broken), encoding="utf-8")
        told = asked("opened", file="sổ.json")["faults"]
        assert [fault["en"].split(":")[0] for fault in told] == [".version", ".about.en"]
        assert all(fault["vi"] != fault["en"] for fault in told)

    def test_names_of_a_file_are_not_markup(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """What a registry calls a unit is shown as it is written, and makes no element of the page."""
        monkeypatch.chdir(tmp_path)
        named = with_put(REGISTRY, ("events", 0, "unit", "name"), "<img src=x onerror=alert(1)>")
        Path("sổ.json").write_text(json.dumps(named), encoding="utf-8")
        page = playground.reviewed("sổ.json", "2024-06-30")["page"]["vi"]
        assert "<img" not in page
        assert "&lt;img" in page
