"""The page in Chromium, as a reader has it: by keyboard, in both languages, on a phone, and with no way out."""

from __future__ import annotations

import json
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests.edges.written import REGISTRY, with_put

from nq28model import RULEBOOK, Nq28Error, Verdict, judge, review
from nq28model.answers import read_answer
from nq28model.codec import dump_registry, load_registry, read_registry, sample_registry
from nq28model.errors import faults_in
from nq28model.notebook import html
from nq28model.truth import Truth
from nq28model.words import LANGUAGES

browser_driver = pytest.importorskip(
    "playwright.sync_api", reason="the page was not tried: the extra `browser` is not installed"
)
axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="the extra `browser` is not installed")

BUILT = Path(__file__).resolve().parents[2] / "build" / "playground"
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FORMABLE = "party.organisation.formable"
DAY = date(2019, 10, 31)
HALF_A_MINUTE = 30_000

pytestmark = [
    pytest.mark.skipif(CHROMIUM is None, reason="the page was not tried: Chromium is not installed"),
    pytest.mark.skipif(
        not (BUILT / "index.html").exists(), reason="the page was not tried: python docs/playground/build.py builds it"
    ),
]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of what was sent."""


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """Where the built page is served from, on this machine alone."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(BUILT))) as server:
        serving = threading.Thread(target=server.serve_forever)
        serving.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        serving.join()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A browser without a window; root may not have its sandbox."""
    with browser_driver.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        yield browser
        browser.close()


@contextmanager
def loaded(chromium: Any, url: str, own: str, **settings: Any) -> Iterator[Any]:
    """Yield the page when it is ready; any request elsewhere than to its *own* place is stopped, and fails the test."""
    context = chromium.new_context(**settings)
    asked: list[str] = []
    broken: list[str] = []
    context.route(lambda asked_for: not asked_for.startswith(own), lambda route: route.abort())
    context.on("request", lambda request: asked.append(request.url))
    page = context.new_page()
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.set_default_timeout(HALF_A_MINUTE)
    page.goto(url)
    page.wait_for_selector("#tab-ask", timeout=6 * HALF_A_MINUTE)
    yield page
    context.close()
    assert [one for one in asked if not one.startswith((own, "blob:", "data:"))] == []
    assert len(asked) > 5
    assert broken == []


@pytest.fixture(scope="module")
def served(chromium: Any, address: str) -> Iterator[Any]:
    """The page, loaded once for the tests that follow."""
    with loaded(chromium, address, address, locale="en-US", viewport={"width": 1000, "height": 900}) as page:
        yield page


@pytest.fixture
def page(served: Any) -> Any:
    """The page as a reader comes to it: wide, light, in English, with the rules to pick from."""
    served.set_viewport_size({"width": 1000, "height": 900})
    served.emulate_media(color_scheme="light")
    served.click("[data-language=en]")
    served.click("#tab-ask")
    served.evaluate("document.getElementById('picker').open = true")
    return served


def start(page: Any, rule: str, on: date) -> None:
    """Pick a rule and a day, and start asking."""
    page.evaluate("document.getElementById('picker').open = true")
    page.fill("#day", on.isoformat())
    page.fill("#search", rule)
    page.check(f"#rules input[value='{rule}']")
    page.press("#search", "Enter")
    at_rest(page)


def at_rest(page: Any) -> None:
    """Wait until Python has answered."""
    page.wait_for_selector("body:not([aria-busy])")


def answer(page: Any, text: str) -> None:
    """Answer the question that stands."""
    choice = page.query_selector(f"#question input[type=radio][value='{text}']")
    if text == "?":
        page.click("#question button[type=button]")
    elif choice is not None:
        choice.check()
        page.click("#question button[type=submit]")
    else:
        page.fill("#question input", text)
        page.press("#question input", "Enter")
    at_rest(page)


def text_of(page: Any, markup: str) -> str:
    """Return what a browser reads in markup."""
    read: str = page.evaluate(
        "markup => new DOMParser().parseFromString(markup, 'text/html').body.textContent", str(markup)
    )
    return read


def assert_shown(page: Any, verdict: Verdict) -> None:
    """The page shows the verdict in both languages, with its reasons, its texts and what it would take."""
    for language in LANGUAGES:
        page.click(f"[data-language={language}]")
        assert page.inner_text("#truth") == verdict.truth.words.in_(language)
        shown = page.text_content(f"#reasons > [lang={language}]")
        assert shown == text_of(page, html(verdict, language))
        cited = page.locator("#citations > li").all_inner_texts()
        assert [one.splitlines()[0] for one in cited] == [one.words.in_(language) for one in verdict.citations]
        needed = page.locator("#needs li").all_inner_texts()
        assert needed == [need.words.in_(language) for need in verdict.needs]


def assert_accessible(page: Any) -> None:
    """No rule of axe-core is broken, in either language, light or dark: labels, names, roles, contrast."""
    for language in LANGUAGES:
        page.click(f"[data-language={language}]")
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = axe.Axe().run(page)
            assert found.violations_count == 0, found.generate_report()


def tab_to(page: Any, selector: str) -> None:
    """Press the tabulator until something stands under the keyboard."""
    for _ in range(80):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    pytest.fail(f"no keyboard comes to {selector}")


class TestVerdicts:
    """What the page says of a rule is what the library says."""

    @pytest.mark.parametrize(
        ("rule", "on", "answers", "truth"),
        [
            (FORMABLE, DAY, {"official_members": "2"}, Truth.NO),
            (FORMABLE, DAY, {"official_members": "3", "unit_kind": "cooperative"}, Truth.YES),
            (
                FORMABLE,
                DAY,
                {"official_members": "3", "unit_kind": "enterprise", "stable_operation": "?"},
                Truth.UNKNOWN,
            ),
            (FORMABLE, date(2015, 10, 31), {"official_members": "3"}, Truth.YES),
            ("youth.cell.formable", DAY, {"youth_members": "2"}, Truth.NO),
            ("party.member.admission_voted", date(2025, 8, 1), {"admission_vote_share": "2/3"}, Truth.YES),
            (
                "scope.non_state_enterprise",
                DAY,
                {"unit_kind": "enterprise", "state_capital_percent": "50.5"},
                Truth.NO,
            ),
        ],
    )
    def test_it_is_that_of_the_library(
        self, page: Any, rule: str, on: date, answers: dict[str, str], truth: Truth
    ) -> None:
        """After the questions that the page puts, each answered as it is put."""
        start(page, rule, on)
        vocabulary = RULEBOOK[rule].vocabulary
        while (form := page.query_selector("#question form")) is not None:
            answer(page, answers[form.get_attribute("data-fact")])
        sheet = {id: read_answer(vocabulary[id], text) for id, text in answers.items()}
        verdict = judge(RULEBOOK[rule], sheet, on=on)
        assert verdict.truth is truth
        assert page.locator("#answers li").count() == len(answers)
        assert_shown(page, verdict)

    def test_an_answer_can_be_given_again(self, page: Any) -> None:
        """Taken back, its question is put again, and the other answers stand."""
        start(page, FORMABLE, DAY)
        answer(page, "3")
        answer(page, "cooperative")
        page.click("#answers li:first-child button")
        at_rest(page)
        assert page.get_attribute("#question form", "data-fact") == "official_members"
        answer(page, "1")
        facts = {"unit_kind": "cooperative", "official_members": 1}
        assert_shown(page, judge(RULEBOOK[FORMABLE], facts, on=DAY))

    def test_what_is_no_answer_is_told_beside_the_question(self, page: Any) -> None:
        """In the language that is read, with what is wanted; the question stands, and the keyboard with it."""
        start(page, FORMABLE, DAY)
        answer(page, "ba")
        assert page.inner_text("#fault") == "official_members: 'ba' was given; a whole number from 0 up is wanted"
        page.click("[data-language=vi]")
        assert page.inner_text("#fault") == "official_members: đã cho 'ba'; cần số nguyên từ 0 trở lên"
        page.press("#answer", "Enter")
        at_rest(page)
        assert page.get_attribute("#answer", "aria-invalid") == "true"
        assert page.evaluate("document.activeElement.id") == "answer"

    def test_a_rule_that_is_not_in_force_is_marked_and_refused(self, page: Any) -> None:
        """With the days on which there is one."""
        page.fill("#day", "1990-01-01")
        at_rest(page)
        page.fill("#search", FORMABLE)
        row = page.locator(f"#rules label:has(input[value='{FORMABLE}'])")
        assert "not in force on the day" in row.inner_text()
        row.click()
        page.click("#pick button[type=submit]")
        at_rest(page)
        with pytest.raises(Nq28Error) as told:
            judge(RULEBOOK[FORMABLE], {}, on=date(1990, 1, 1))
        assert page.inner_text("#pick-fault") == str(told.value)


class TestKeyboard:
    """Whoever uses no pointer comes everywhere."""

    def test_a_question_is_asked_and_answered(self, page: Any) -> None:
        """From the top of the page to the verdict, words without diacritics, and to the other language."""
        page.fill("#search", "")
        page.evaluate("document.activeElement.blur()")
        tab_to(page, "#day")
        page.keyboard.type("10312019")
        tab_to(page, "#search")
        page.keyboard.type("DON VI du dieu kien lap to chuc dang")
        tab_to(page, "#rules input")
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_selector("#question form[data-fact=official_members]")
        page.keyboard.type("3")
        page.keyboard.press("Enter")
        page.wait_for_selector("#question form[data-fact=unit_kind]")
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_selector("#question form[data-fact=stable_operation]")
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_selector("#question:not(:has(form))", state="attached")
        assert page.evaluate("document.activeElement.id") == "truth"
        facts = {"official_members": 3, "unit_kind": "enterprise", "stable_operation": False}
        page.keyboard.press("Tab")
        tab_to(page, "[data-language=vi]")
        page.keyboard.press("Enter")
        assert page.inner_text("#truth") == "KHÔNG"
        assert_shown(page, judge(RULEBOOK[FORMABLE], facts, on=DAY))

    def test_the_tabs_follow_the_arrows(self, page: Any) -> None:
        """One tab stop for both tabs, and each arrow goes to the other."""
        page.focus("#tab-ask")
        page.keyboard.press("ArrowRight")
        assert page.is_visible("#panel-review")
        assert page.evaluate("document.activeElement.id") == "tab-review"
        page.keyboard.press("ArrowRight")
        assert page.is_visible("#panel-ask")
        assert not page.is_visible("#panel-review")


class TestReview:
    """A registry that is opened, and its work list."""

    @pytest.fixture(autouse=True)
    def at_the_tab(self, page: Any) -> None:
        """The tab that opens a registry."""
        page.click("#tab-review")

    def opened(self, page: Any, file: Path) -> None:
        """Choose a file."""
        page.set_input_files("#file", file)
        at_rest(page)

    @pytest.mark.parametrize("on", [None, date(2015, 6, 30)])
    def test_it_is_that_of_the_library(self, page: Any, tmp_path: Path, on: date | None) -> None:
        """On the day that its review is kept for, and on another; each finding, in both languages."""
        document = sample_registry()
        file = tmp_path / "sổ theo dõi.json"
        file.write_text(json.dumps(dump_registry(document)), encoding="utf-8")
        self.opened(page, file)
        assert page.inner_text("#about") == document.about.en
        if on is not None:
            page.fill("#review-day", on.isoformat())
        page.click("#open button[type=submit]")
        at_rest(page)
        made = review(document.registry, on=on or DAY, period=document.review)
        for language in LANGUAGES:
            assert page.text_content(f"#review > [lang={language}]") == text_of(page, html(made, language))
        page.click("[data-language=vi]")
        assert f"RÀ SOÁT ngày {(on or DAY).day}/" in page.inner_text("#review")

    def test_the_sample_is_at_hand(self, page: Any) -> None:
        """Without a file, the sample is opened and reviewed in one step."""
        page.click("#sample")
        at_rest(page)
        assert page.input_value("#review-day") == "2019-10-31"
        assert page.inner_text("#review").startswith("REVIEW on 31/10/2019")

    @pytest.mark.parametrize(
        "text",
        [
            json.dumps(with_put(REGISTRY, ("events", 0, "effective"), "2010-02-30")).encode(),
            json.dumps({**REGISTRY, "version": 9, "about": {"vi": "sổ"}}).encode(),
            json.dumps(with_put(REGISTRY, ("events", 2, "unit"), "unit-7")).encode(),
            b'{"format": "nq28model.registry", "version"',
            "sổ".encode("utf-16"),
            b"[" * 50,
            b"",
        ],
        ids=["a day that is none", "two faults", "a broken history", "cut short", "no UTF-8", "deep", "empty"],
    )
    def test_a_broken_file_is_told_with_its_place(
        self, page: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: bytes
    ) -> None:
        """All that is wrong with it, each with its path, as the library tells it; and the page goes on."""
        monkeypatch.chdir(tmp_path)
        file = Path("so.json")
        file.write_bytes(text)
        with pytest.raises(Nq28Error) as told:
            read_registry(file)
        self.opened(page, tmp_path / file)
        for language in LANGUAGES:
            page.click(f"[data-language={language}]")
            shown = page.locator("#open-fault p").all_inner_texts()
            assert shown == [fault.words.in_(language) for fault in faults_in(told.value)]
        assert page.inner_text("#about") == ""

    def test_what_ends_python_does_not_end_the_page(self, page: Any, tmp_path: Path) -> None:
        """Nested beyond what a browser's stack holds, a file is refused, and what is asked next is answered."""
        file = tmp_path / "so.json"
        file.write_bytes(b"[" * 100_000)
        self.opened(page, file)
        assert "too much for Python in a browser" in page.inner_text("#open-fault")
        page.click("#sample")
        page.get_by_text("REVIEW on 31/10/2019").wait_for(timeout=6 * HALF_A_MINUTE)

    def test_a_name_is_no_markup(self, page: Any, tmp_path: Path) -> None:
        """What a file calls a unit is shown as it stands there, and runs nothing."""
        name = "<img src=x onerror='document.title=1'>"
        broken = with_put(REGISTRY, ("events", 0, "unit", "name"), name)
        assert load_registry(broken) is not None
        file = tmp_path / "so.json"
        file.write_text(json.dumps(broken), encoding="utf-8")
        self.opened(page, file)
        page.fill("#review-day", "2024-06-30")
        page.click("#open button[type=submit]")
        at_rest(page)
        assert name in page.inner_text("#review")
        assert page.locator("#review img").count() == 0


def in_a_form(page: Any) -> None:
    """A question that takes a number."""
    start(page, FORMABLE, DAY)


def in_a_choice(page: Any) -> None:
    """A question with choices."""
    start(page, FORMABLE, DAY)
    answer(page, "3")


def at_a_fault(page: Any) -> None:
    """A question with what is no answer."""
    start(page, FORMABLE, DAY)
    answer(page, "ba")


def at_a_verdict(page: Any) -> None:
    """A verdict with what it would take."""
    start(page, FORMABLE, DAY)
    answer(page, "2")


def at_a_review(page: Any) -> None:
    """A review, with all that is folded open."""
    page.click("#tab-review")
    page.click("#sample")
    at_rest(page)
    page.evaluate("for (const one of document.querySelectorAll('#review details')) one.open = true")


def at_the_rules(page: Any) -> None:
    """All the rules to pick from."""
    page.fill("#search", "")


VIEWS = [at_the_rules, in_a_form, in_a_choice, at_a_fault, at_a_verdict, at_a_review]


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.__name__)
class TestForEveryone:
    """Whatever a reader sees of the page."""

    def test_it_is_accessible(self, page: Any, view: Callable[[Any], None]) -> None:
        """In both languages, light and dark."""
        view(page)
        assert_accessible(page)

    def test_a_phone_holds_it(self, page: Any, view: Callable[[Any], None]) -> None:
        """Nothing is wider than a phone of 360 points, in either language."""
        page.set_viewport_size({"width": 360, "height": 740})
        view(page)
        for language in LANGUAGES:
            page.click(f"[data-language={language}]")
            assert page.evaluate("document.documentElement.scrollWidth") <= 360


class TestAlone:
    """Nothing leaves the machine."""

    def test_a_page_of_the_law_opens_beside_this_one(self, page: Any) -> None:
        """The answers stay, and the other side is not told where the reader came from."""
        start(page, FORMABLE, DAY)
        links = page.locator("#asking a")
        assert links.count() > 3
        for link in links.all():
            assert (link.get_attribute("target"), link.get_attribute("rel")) == ("_blank", "noopener noreferrer")

    def test_the_browser_refuses_any_request(self, page: Any) -> None:
        """Even what is on the page could send nothing: the policy that it carries forbids it."""
        refused = page.evaluate("fetch('parts/worker.js.js').then(() => 'sent', error => error.name)")
        assert refused == "TypeError"

    def test_it_opens_as_a_file(self, chromium: Any) -> None:
        """Without any server, from the folder itself: a rule is asked, and a registry reviewed; on a dark phone."""
        phone = {"color_scheme": "dark", "locale": "vi-VN", "viewport": {"width": 390, "height": 844}}
        own = BUILT.as_uri()
        with loaded(chromium, f"{own}/index.html", own, **phone) as page:
            assert page.get_attribute("html", "lang") == "vi"
            start(page, FORMABLE, DAY)
            answer(page, "2")
            assert_shown(page, judge(RULEBOOK[FORMABLE], {"official_members": 2}, on=DAY))
            page.click("#tab-review")
            page.click("#sample")
            at_rest(page)
            document = sample_registry()
            made = review(document.registry, on=DAY, period=document.review)
            assert page.text_content("#review > [lang=vi]") == text_of(page, html(made, "vi"))
