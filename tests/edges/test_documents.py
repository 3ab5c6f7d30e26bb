"""Verdicts, reviews, reports, cases and sheets of answers as JSON documents, in every version."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.edges import written
from tests.edges.written import MISSING, answers_to, checked, with_put
from tests.history.made_up_district import CITY
from tests.kernel.made_up_law import CHARTER, DAY, ENOUGH, FIRST_DAY, MEMBERS, VOTES

from nq28model import judge, review
from nq28model.cases import Case, read_cases
from nq28model.codec import (
    DOCUMENT_KINDS,
    DocumentKind,
    RegistryDocument,
    dump_cases,
    dump_figures,
    dump_form_1,
    dump_form_5,
    dump_registry,
    dump_report,
    dump_review,
    dump_sheet,
    dump_verdict,
    dump_work,
    load_cases,
    load_figures,
    load_form_1,
    load_form_5,
    load_registry,
    load_report,
    load_review,
    load_sheet,
    load_verdict,
    load_work,
    sample_registry,
)
from nq28model.documents import MOST_DIGITS, ReviewDocument, Sheet, VerdictDocument, plain, read_plain
from nq28model.entities import Branch, CellLifeWeakness, Obstacle, Task
from nq28model.errors import Faults, InvalidDocument, InvalidValue, NotInForce, Nq28Error, UnknownName, faults_in
from nq28model.facts import FACTS, FACTS_BY_ID
from nq28model.history import (
    Inspected,
    OwnerContacted,
    Proposed,
    Registry,
    TrainingHeld,
    TransferredOut,
    UnitSurveyed,
)
from nq28model.law import Evidence, Version
from nq28model.made_up import city
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, FindingKind, figure_table, form_1, form_5, work_report
from nq28model.rules import RULEBOOK, Rulebook
from nq28model.spec import Rule
from nq28model.strategies import facts_for
from nq28model.truth import Truth
from nq28model.words import Words

ABOUT = Words(vi="Sổ giả định", en="A made-up registry")
CONFERENCE = date(2019, 10, 31)
TWO_THIRDS = Fraction(2, 3)
CASE_FILES = sorted((Path(__file__).parent.parent / "cases").glob("*.cases.toml"))
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
IN_FORCE = [rule for rule in RULEBOOK if rule.is_in_force(CONFERENCE)]


@attrs.frozen
class _Breaking:
    """What breaks however it is made."""

    value: int

    def __attrs_post_init__(self) -> None:
        msg = "made up"
        raise TypeError(msg)


@attrs.frozen
class _NotYet:
    """What there is not yet."""

    value: int

    def __attrs_post_init__(self) -> None:
        raise NotInForce("made-up", date(2000, 1, 1))


def older(name: str) -> Any:
    """Return a document as an older version of the library wrote it."""
    return json.loads((Path(__file__).parent / "documents" / f"{name}.json").read_text(encoding="utf-8"))


def faults_of(read: Callable[[], object]) -> list[str]:
    """Return the English message of each fault."""
    with pytest.raises(Nq28Error) as caught:
        read()
    assert caught.value.__cause__ is None, "the fault that is told has nothing behind it that is not"
    return [str(fault) for fault in faults_in(caught.value)]


class TestAnswers:
    """What is answered to a fact comes back as it was, of whatever domain the fact is."""

    @pytest.mark.parametrize("kind", sorted({type(fact.domain).__name__ for fact in FACTS}))
    @relaxed
    @given(st.data())
    def test_every_domain_comes_back(self, kind: str, data: st.DataObject) -> None:
        """Yes and no, terms, counts, numbers, exact shares and days: in a survey, in a transfer, and not known."""
        fact = data.draw(st.sampled_from([fact for fact in FACTS if type(fact.domain).__name__ == kind]))
        answers = {fact.id: data.draw(answers_to(fact))}
        events = (
            UnitSurveyed(effective=CONFERENCE, unit="unit-1", answers=answers),
            TransferredOut(effective=CONFERENCE, organisation="ward-1", to="district-2", answers=answers),
        )
        document = RegistryDocument(about=ABOUT, registry=Registry.of((*CITY, *events)))
        again = load_registry(checked("registry", dump_registry(document)))
        assert again == document
        assert [event.answers for event in again.registry.events[-2:] if hasattr(event, "answers")] == [answers] * 2

    @pytest.mark.parametrize(
        ("value", "written_as"),
        [
            (Fraction(2, 3), "2/3"),
            (Fraction(4, 2), 2),
            (Decimal("33.3"), "33.3"),
            (Decimal("49.5"), 49.5),
            (Decimal("1E-3"), "0.001"),
            (date(2019, 1, 2), "2019-01-02"),
            (True, True),
        ],
    )
    def test_a_number_is_written_exactly(self, value: object, written_as: object) -> None:
        """What no float holds is a text; what one holds is a number."""
        assert plain(value) == written_as

    @pytest.mark.parametrize(
        ("fact", "value", "wanted"),
        [
            ("last_congress_on", "31/10/2019", "a day written like 2019-10-31"),
            ("last_congress_on", "2019-02-30", "a day written like 2019-10-31"),
            ("standing_share", "3/2", 'a fraction from 0 to 1, written like "2/3"'),
            ("standing_share", 0.5, 'a fraction from 0 to 1, written like "2/3"'),
            ("standing_share", "1/" + "0" * MOST_DIGITS + "1", 'a fraction from 0 to 1, written like "2/3"'),
            ("insured_payroll", "x", "a number from 0 up"),
            ("official_members", "3", "a whole number from 0 up"),
        ],
    )
    def test_what_is_no_answer_is_told(self, fact: str, value: object, wanted: str) -> None:
        """What is wanted is said as a document writes it."""
        with pytest.raises(InvalidValue) as caught:
            read_plain(FACTS_BY_ID[fact], value, fact)
        assert (caught.value.where, caught.value.wanted.en) == (fact, wanted)


class TestVerdicts:
    """A verdict comes back as what was said, and can be judged again."""

    @pytest.mark.parametrize("share", ["0.00", "0.0", "50", "49.50", "33.3", "100"])
    def test_a_share_comes_back_to_the_letter(self, share: str) -> None:
        """A share of capital is said again as it was, with the places that it had."""
        verdict = judge(RULEBOOK["enterprise.state_owned"], {"state_capital_percent": Decimal(share)}, on=DAY)
        again = load_verdict(json.loads(json.dumps(dump_verdict(verdict)))).judged_again()
        assert again.differences == ()

    @relaxed
    @given(st.data())
    def test_every_rule_comes_back_and_is_judged_alike(self, data: st.DataObject) -> None:
        """Of any rule and sheet the document is the same on both sides, and the same facts have the same verdict."""
        rule = data.draw(st.sampled_from(IN_FORCE))
        verdict = judge(rule, data.draw(facts_for(rule, on=CONFERENCE)), on=CONFERENCE)
        read = load_verdict(checked("verdict", dump_verdict(verdict)))
        assert read == VerdictDocument.of(verdict)
        again = read.judged_again()
        assert (again.verdict.facts, again.differences) == (verdict.facts, ())
        assert dump_verdict(read) == dump_verdict(verdict)

    def test_what_is_judged_otherwise_now_is_named(self) -> None:
        """Where the law as encoded now says something else than what was written, that is said."""
        verdict = judge(RULEBOOK["youth.cell.formable"], {"youth_members": 2}, on=CONFERENCE)
        document = {**dump_verdict(verdict), "truth": "yes", "needs": []}
        again = load_verdict(document).judged_again()
        assert (again.verdict.truth, again.differences) == (Truth.NO, ("truth", "needs"))

    def test_a_rule_of_ones_own_is_judged_again(self) -> None:
        """The rulebook that has the rule is given."""
        version = Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, VOTES >= TWO_THIRDS)
        shares = Rule.of("shares", ENOUGH.subject, ENOUGH.says, ENOUGH.if_not, version)
        read = load_verdict(checked("verdict", dump_verdict(judge(shares, {"votes": Fraction(2, 3)}, on=DAY))))
        assert read.judged_again(rulebook=Rulebook((shares,))).differences == ()
        with pytest.raises(UnknownName):
            read.judged_again()

    def test_what_is_no_rule_is_read_and_not_judged_again(self) -> None:
        """A bare comparison has no id to find it by."""
        read = load_verdict(checked("verdict", dump_verdict(judge(MEMBERS >= 3, {"members": 3}, on=DAY))))
        assert (read.rule, read.truth, read.evidence) == (None, Truth.YES, None)
        with pytest.raises(InvalidDocument, match="cannot be judged again"):
            read.judged_again()


LEFT = "1, what is left of closing − (opening + in − out)"
THREE = ("party", "youth_federation", "youth_union")


class TestReviewsAndReports:
    """A report comes back as itself, a review with what was found."""

    def test_the_samples_report_comes_back(self) -> None:
        """Its figures, its period and its balances, with the words of each way in and out."""
        report = review(sample_registry().registry, on=CONFERENCE, period=sample_registry().review).report
        assert load_report(checked("report", dump_report(report))) == report

    def test_the_samples_review_comes_back(self) -> None:
        """The report, and each finding with its verdict, which is judged alike again."""
        reviewed = review(sample_registry().registry, on=CONFERENCE)
        read = load_review(checked("review", dump_review(reviewed)))
        assert read == ReviewDocument.of(reviewed)
        assert (read.report, read.work) == (reviewed.report, reviewed.work)
        assert {FindingKind.MEETING_DUE, FindingKind.NEVER_SURVEYED} < {finding.kind for finding in read.findings}
        assert dump_review(read) == dump_review(reviewed)
        verdicts = [finding.verdict for finding in read.findings if finding.verdict is not None]
        assert verdicts
        assert {verdict.judged_again().differences for verdict in verdicts[:40]} == {()}

    @pytest.mark.parametrize(
        ("path", "value", "fault"),
        [
            (("label",), "2009 - 2020", ".label: '2009 - 2020' was given; 2009 - 2019 is wanted"),
            (("last_day",), "2019-11-09", ".last_day: '2019-11-09' was given; 2019-10-31 is wanted"),
            (("years",), 0, ".years: 0 was given; a whole number from 1 to 7,990 is wanted"),
            (
                ("branches", "union", "members_gained"),
                3,
                ".branches.union.members_gained: 3 was given; 2 is wanted",
            ),
            (
                ("branches", "party", "members", "residual"),
                0,
                f".branches.party.members.residual: 0 was given; {LEFT} is wanted",
            ),
            (
                ("branches", "union"),
                MISSING,
                f".branches: '{', '.join(THREE)}' was given; {', '.join(sorted(Branch))} is wanted",
            ),
        ],
    )
    def test_figures_that_do_not_agree_are_faults(self, path: tuple[str | int, ...], value: object, fault: str) -> None:
        """What can be reckoned from the rest, and is not so, is told; in the report of a review too."""
        assert faults_of(lambda: load_report(with_put(written.REPORT, path, value))) == [fault]
        inside = with_put(written.REVIEW, ("report", *path), value)
        assert faults_of(lambda: load_review(inside)) == [f".report{fault}"]

    def test_the_work_of_a_period_comes_back(self) -> None:
        """Its days, each count and the ids behind it, and what is still open, with its day; as part of a review too."""
        day = date(2019, 6, 1)
        registry = Registry.of((
            *CITY,
            UnitSurveyed(effective=day, unit="unit-1", obstacles=frozenset(Obstacle)),
            OwnerContacted(effective=day, unit="unit-1", agreed=False),
            TrainingHeld(effective=day, organisation="ward-1", attended=20),
            Inspected(effective=day, organisation="ward-1", found=frozenset(CellLifeWeakness)),
            Inspected(effective=day, organisation="ward-2", found=frozenset(CellLifeWeakness),
                      remedied=date(2020, 1, 1)),
            Proposed(effective=day, organisation="ward-1", about=Task.TRAIN),
        ))  # fmt: skip
        work = work_report(registry, Interval(date(2019, 1, 1), CONFERENCE))
        assert {one.remedied for one in work.open_findings} == {None, date(2020, 1, 1)}
        assert load_work(checked("work", dump_work(work))) == work
        reviewed = review(registry, on=CONFERENCE)
        read = load_review(checked("review", dump_review(reviewed)))
        assert read == ReviewDocument.of(reviewed)
        assert {one.weaknesses for one in read.findings} == {(), tuple(sorted(CellLifeWeakness))}

    @pytest.mark.parametrize(
        ("path", "value", "fault"),
        [
            (("units",), 4, ".units: 4 was given; 3 is wanted"),
            (("covered",), [], ".units: 3 was given; 2 is wanted"),
        ],
    )
    def test_units_that_do_not_add_up_are_a_fault(self, path: tuple[str | int, ...], value: object, fault: str) -> None:
        """The units are those that are named; in the work of a review too."""
        assert faults_of(lambda: load_work(with_put(written.WORK, path, value))) == [fault]
        inside = with_put(written.REVIEW, ("work", *path), value)
        assert faults_of(lambda: load_review(inside)) == [f".work{fault}"]

    def test_work_cannot_end_before_it_begins(self) -> None:
        """The days of its period are told as they are wrong."""
        [fault] = faults_of(lambda: load_work({**written.WORK, "last_day": "2009-01-01"}))
        assert fault.startswith(".: an interval cannot end on 2009-01-02, before it")


class TestTables:
    """Forms and tables of figures come back as themselves."""

    REGISTRY = Registry.of(city(1500, seed=2))

    @pytest.mark.parametrize("year", [2012, 2019])
    def test_form_1_comes_back(self, year: int) -> None:
        """Its lines with exact percentages, its days, and what it has no line for."""
        form = form_1(self.REGISTRY, Interval(date(year, 1, 1), date(year + 1, 1, 1)))
        assert {type(row.percent) for row in form.rows} > {Fraction}
        assert load_form_1(checked("form_1", dump_form_1(form))) == form

    def test_form_5_comes_back(self) -> None:
        """Its rows by kind of unit, and all together."""
        form = form_5(self.REGISTRY, on=CONFERENCE)
        assert load_form_5(checked("form_5", dump_form_5(form))) == form

    @pytest.mark.parametrize("by", [None, *Breakdown])
    def test_a_table_of_figures_comes_back(self, by: Breakdown | None) -> None:
        """Its measures, the whole, and each part by its key."""
        table = figure_table(self.REGISTRY, Interval(date(2015, 1, 1), CONFERENCE), by=by)
        assert load_figures(checked("figures", dump_figures(table))) == table

    def test_a_measure_of_ones_own_is_given(self) -> None:
        """One that is not among the measures given is told with its path."""
        own = attrs.evolve(REVIEW_MEASURES[0], id="my_measure")
        document = dump_figures(figure_table(self.REGISTRY, Interval(CONFERENCE, CONFERENCE), measures=[own]))
        assert load_figures(document, measures=[own]).measures == (own,)
        [fault] = faults_of(lambda: load_figures(document))
        assert fault.startswith(".measures[0]: there is no measure named 'my_measure'")

    @pytest.mark.parametrize(
        ("path", "value", "fault"),
        [
            (("interval", "last_day"), "2009-01-01", ".interval: an interval cannot end on 2009-01-02, before it"),
            (("rows", 0, "percent"), 0.5, ".rows[0].percent: 0.5 was given; a whole number, or a fraction like"),
            (("rows", 0, "percent"), "33.3", ".rows[0].percent: '33.3' was given; a whole number, or a fraction like"),
        ],
    )
    def test_a_broken_form_is_told(self, path: tuple[str | int, ...], value: object, fault: str) -> None:
        """With the path of what is wrong in it."""
        document = dump_form_1(form_1(self.REGISTRY, Interval(date(2012, 1, 1), date(2013, 1, 1))))
        [told] = faults_of(lambda: load_form_1(with_put(document, path, value)))
        assert told.startswith(fault)


class TestCases:
    """Cases of law come back as themselves."""

    def test_every_case_of_the_law_comes_back(self) -> None:
        """All the cases of the tests, with what they ask, cite and come from."""
        cases = [case for file in CASE_FILES for case in read_cases(file.read_text(encoding="utf-8"), file.name)]
        assert len(cases) > 1000
        assert load_cases(checked("cases", dump_cases(cases))) == tuple(cases)

    def test_faults_of_several_cases_are_told_at_once(self) -> None:
        """A rule that there is not, a fact that it has not, an answer that cannot be: each with its path."""
        document = deepcopy(written.CASES)
        [good] = document["cases"]
        document["cases"] = [
            {**good, "rule": "youth.cell.formible"},
            {**good, "facts": {"youth_members": -1, "yuoth": 1}, "asks": ["youth_member"]},
            good,
        ]
        faults = faults_of(lambda: load_cases(document))
        assert [fault.split(": ")[0] for fault in faults] == [
            ".cases[0].rule",
            ".cases[1].asks[0]",
            ".cases[1].facts.youth_members",
            ".cases[1].facts",
        ]

    def test_a_case_of_a_rule_of_ones_own(self) -> None:
        """The rulebook that has the rule is given."""
        case = Case(name="enough", rule=ENOUGH, on=DAY, facts={"members": 9, "remote": None}, truth=None, line=3)
        assert load_cases(dump_cases([case]), rulebook=Rulebook((ENOUGH,))) == (case,)

    @pytest.mark.parametrize("key", ["name", "source"])
    def test_a_blank_text_is_refused(self, key: str) -> None:
        """A case has a name, and a source that is given says something."""
        document = with_put(written.CASES, ("cases", 0, key), " ")
        assert faults_of(lambda: load_cases(document)) == [
            f".cases[0].{key}: ' ' was given; a text that is not blank is wanted"
        ]


AGE = "applicant_age_months"


class TestSheets:
    """What a form sends is a sheet for one rule on one day."""

    @relaxed
    @given(st.data())
    def test_a_sheet_comes_back(self, data: st.DataObject) -> None:
        """The rule, the day and each answer, exactly."""
        rule = data.draw(st.sampled_from(IN_FORCE))
        sheet = Sheet(rule=rule, on=CONFERENCE, facts=data.draw(facts_for(rule, on=CONFERENCE)))
        again = load_sheet(checked("sheet", dump_sheet(sheet)))
        assert again == sheet
        assert again.judge().truth is sheet.judge().truth

    def test_an_answer_about_a_person_is_not_repeated(self) -> None:
        """Of a rule about people the path and what is wanted are told, and not what was answered."""
        sent = {**written.SHEET, "rule": "party.member.admissible", "facts": {AGE: "200 (made up)", AGE[:-1]: 1}}
        faults = faults_of(lambda: load_sheet(sent))
        assert faults[0].startswith(
            f".facts.{AGE}: a value about a person (not repeated here) was given; a whole number"
        )
        assert faults[1] == f".facts: there is no fact named '{AGE[:-1]}'; did you mean '{AGE}'?"

    def test_an_answer_about_a_unit_is_shown(self) -> None:
        """Of any other rule what was given is told."""
        sent = {**written.SHEET, "facts": {"youth_members": "two"}}
        assert faults_of(lambda: load_sheet(sent)) == [
            ".facts.youth_members: 'two' was given; a whole number from 0 up is wanted"
        ]

    def test_a_list_is_no_answer(self) -> None:
        """An answer is a single value; what else stands there may be about a person and is not repeated."""
        sent = {**written.SHEET, "facts": {"youth_members": ["made up"], "none": "\ud800"}}
        faults = faults_of(lambda: load_sheet(sent))
        assert faults[0] == (
            ".facts.youth_members: a value about a person (not repeated here) was given; "
            "a single value, or null is wanted"
        )
        assert faults[1].startswith(".facts.none: ")

    def test_a_rule_that_there_is_not(self) -> None:
        """The rule is named with its path, and the one that was meant."""
        assert faults_of(lambda: load_sheet({**written.SHEET, "rule": "youth.cell.formible"})) == [
            ".rule: there is no rule named 'youth.cell.formible'; did you mean 'youth.cell.formable'?"
        ]


class TestVersions:
    """Each document has its version, and those of older ones are read."""

    def test_a_registry_of_version_1(self) -> None:
        """It is read as it stands."""
        document = older("registry-1")
        assert dump_registry(load_registry(document)) == document

    def test_a_verdict_of_version_1(self) -> None:
        """It had neither a head nor the rule and the facts: what it said is read, and cannot be judged again."""
        document = older("verdict-1")
        assert "version" not in document
        read = load_verdict(document)
        judged = VerdictDocument.of(
            judge(RULEBOOK["party.organisation.formable"], {"official_members": 2}, on=CONFERENCE)
        )
        assert (read.truth, read.needs, read.citations) == (judged.truth, judged.needs, judged.citations)
        assert (read.rule, read.facts) == (None, None)
        with pytest.raises(InvalidDocument):
            read.judged_again()

    def test_a_review_of_version_1(self) -> None:
        """Its report has the years of its label, and its verdicts the rules of their findings."""
        read = load_review(older("review-1"))
        registry = load_registry(older("registry-1")).registry
        reviewed = review(registry, on=CONFERENCE)
        assert (read.report, read.work) == (reviewed.report, None)
        told = [one for one in reviewed.findings if one.kind not in (FindingKind.MEETING_DUE, FindingKind.CONGRESS_DUE)]
        assert [finding.rule for finding in read.findings] == [one.rule.id for one in told if one.rule is not None]
        assert {(finding.day, finding.weaknesses) for finding in read.findings} == {(None, ())}
        assert {finding.verdict.rule == finding.rule for finding in read.findings if finding.verdict} == {True}
        assert "not_in_force" in [finding.kind for finding in read.findings]

    def test_a_later_review_of_version_1(self) -> None:
        """One that tells the work, and the days of findings, is read with them."""
        read = load_review(older("review-1-with-work"))
        reviewed = review(load_registry(older("registry-1")).registry, on=CONFERENCE)
        assert (read.report, read.work) == (reviewed.report, reviewed.work)
        assert [(one.kind, one.subject, one.day) for one in read.findings] == [
            (one.kind, one.subject, one.day) for one in reviewed.findings
        ]
        assert CONFERENCE in [one.day for one in read.findings]

    @pytest.mark.parametrize(
        ("broken", "where"),
        [
            ({"report": 1}, ".report"),
            ({"report": {"label": "ten years"}}, ".report.years"),
            ({"findings": {}}, ".findings"),
            ({"findings": [1]}, ".findings[0]"),
            ({"findings": [{"verdict": 1}]}, ".findings[0].verdict"),
            ({"work": {}}, ".work.units"),
        ],
    )
    def test_a_broken_review_of_version_1(self, broken: dict[str, Any], where: str) -> None:
        """What an older version has wrong is told with its path, as in the newest."""
        faults = faults_of(lambda: load_review({**older("review-1"), **broken}))
        assert where in [fault.split(": ")[0] for fault in faults]

    @pytest.mark.parametrize("kind", DOCUMENT_KINDS, ids=lambda kind: kind.id)
    def test_a_version_that_is_not_known_is_refused(self, kind: DocumentKind[Any]) -> None:
        """One of the future is not read as if it were of today; the versions that are read are named."""
        versions = ", ".join(str(one + 1) for one in range(kind.version))
        for version in (0, kind.version + 1):
            faults = faults_of(partial(kind.read, {"format": kind.format, "version": version}))
            assert f".version: {version} was given; {versions} is wanted" in faults

    def test_each_version_becomes_the_next(self) -> None:
        """A document goes through the readers of all versions after its own, and through no other."""
        kind: DocumentKind[Words] = DocumentKind(
            id="made-up",
            words=ABOUT,
            holds=Words,
            older=(lambda body: {**body, "en": body["en"] + "1"}, lambda body: {**body, "en": body["en"] + "2"}),
        )
        for version, en in ((1, "x12"), (2, "x2"), (3, "x")):
            document = {"format": "nq28model.made-up", "version": version, "vi": "x", "en": "x"}
            assert kind.read(document) == Words(vi="x", en=en)
        assert kind.write(ABOUT)["version"] == 3


class TestPeople:
    """No fault repeats what was said of a person."""

    SECRET = "001099012345 (made up)"  # noqa: S105 - it is made up

    @pytest.mark.parametrize(
        ("event", "where"),
        [
            ({"event": "member_listed", "organisation": "city", "member": [SECRET]}, ".events[3].member"),
            ({"event": "member_listed", "organisation": [SECRET], "member": "m-1"}, ".events[3].organisation"),
            ({"event": "admitted", "organisation": "city", "member": "m-1", "number": SECRET}, ".events[3].number"),
            (
                {
                    "event": "left", "organisation": "city", "member": "m-1", "way": SECRET, "members": {"total": 1}
                },
                ".events[3].way",
            ),
            (
                {"event": "died", "organisation": "city", "member": "m-1", "members": {"total": SECRET}},
                ".events[3].members.total",
            ),
        ],
    )  # fmt: skip
    def test_a_value_beside_a_persons_id_is_withheld(self, event: dict[str, Any], where: str) -> None:
        """Neither the message, in either language, nor the fault itself has it; the path is told."""
        document = with_put(written.REGISTRY, ("events", 3), {"effective": "2010-01-03", **event})
        with pytest.raises(Nq28Error) as caught:
            load_registry(document)
        fault = caught.value
        assert self.SECRET not in repr(fault.__dict__)
        assert self.SECRET not in f"{fault}{fault.words}{fault.__cause__}{fault.__context__}"
        assert str(fault).startswith(f"{where}: ")
        assert "not repeated" in str(fault)
        assert "không nêu lại" in fault.words.vi

    def test_a_number_in_the_place_of_the_id_is_withheld(self) -> None:
        """A card number is no id, and is not repeated; a count beside the id is shown."""
        document = with_put(written.REGISTRY, ("events", 3, "member"), 1099012345)
        document["events"][3]["number"] = 0
        assert faults_of(lambda: load_registry(document)) == [
            ".events[3].member: a value about a person (not repeated here) was given; a text is wanted"
        ]
        document["events"][3]["member"] = "m-1"
        assert faults_of(lambda: load_registry(document)) == [
            ".events[3].number: 0 was given; a whole number from 1 up is wanted"
        ]

    def test_a_history_that_cannot_be_does_not_name_the_person(self) -> None:
        """Who is on the list already is found by the place of the event."""
        document = deepcopy(written.REGISTRY)
        document["events"].append({**document["events"][3], "member": "m-1"})
        faults = faults_of(lambda: load_registry(document))
        assert faults == ["events[4] (MemberListed city, 3/1/2010): this person is on the list of city already"]


def test_faults_beyond_the_limit_are_not_told() -> None:
    """A document with a fault in each of a thousand events is told in a message of bounded length."""
    document = deepcopy(written.REGISTRY)
    document["events"] = [{"event": "x" * 1000}] * 1000
    with pytest.raises(Faults) as caught:
        load_registry(document)
    assert len(caught.value.exceptions) == 101
    assert str(caught.value).endswith(".: there are more faults, which are not told")
    assert len(str(caught.value)) < 100_000


@pytest.mark.parametrize(
    "event",
    [
        {"event": "unit_surveyed", "effective": "2010-01-02", "unit": "unit-1", "answers": "many"},
        {"event": "unit_closed", "effective": "2010-01-02", "unit": "unit-1", "many": "many"},
        {"event": "unit_surveyed", "effective": "2010-01-02", "unit": "unit-1", "obstacles": ["x" * 100_000] * 1000},
    ],
)
def test_faults_inside_one_event_are_bounded_too(event: dict[str, Any]) -> None:
    """A thousand names that there are not, short or long, are refused as soon as a hundred are found."""
    many = {f"made_up_{place}": 1 for place in range(1000)}
    given = {**event, **({"answers": many} if "answers" in event else many if "many" in event else {})}
    document = deepcopy(written.REGISTRY)
    document["events"].append(given)
    with pytest.raises(Faults) as caught:
        load_registry(document)
    assert len(caught.value.exceptions) == 101
    assert len(str(caught.value)) < 100_000


def test_a_fault_that_has_no_place_gets_that_of_its_part() -> None:
    """Whatever the library refuses while it reads is told with its path."""
    kind: DocumentKind[Any] = DocumentKind(id="made-up", words=ABOUT, holds=_NotYet)
    assert faults_of(partial(kind.read, {"format": kind.format, "version": 1, "value": 1})) == [
        ".: made-up is not in force on 1/1/2000"
    ]


def test_a_fault_of_the_library_is_no_fault_of_the_document() -> None:
    """An error that no document can bring about is not told as one of the document."""
    kind: DocumentKind[Any] = DocumentKind(id="made-up", words=ABOUT, holds=_Breaking)
    with pytest.raises(TypeError, match="made up"):
        kind.read({"format": kind.format, "version": 1, "value": 1})
