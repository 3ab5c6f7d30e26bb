"""Registries, reviews and verdicts as JSON documents."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st
from tests.edges.written import MISSING, answers_to, checked, days, exact_percents, through_json
from tests.edges.written import with_put as put_in
from tests.history.made_up_district import CITY, START, cell, formed
from tests.kernel.made_up_law import AMENDED, CAPITAL, CHARTER, DAY, ENOUGH, FIRST_DAY, FOUNDED, LEVEL, MEMBERS, REFORM

from nq28model import Registry, ReviewPeriod, review
from nq28model.codec import (
    RegistryDocument,
    dump_registry,
    dump_report,
    dump_review,
    dump_verdict,
    dump_work,
    load_registry,
    load_report,
    load_review,
    load_work,
    parse,
    read_registry,
    sample_registry,
)
from nq28model.documents import ReviewDocument
from nq28model.entities import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    Branch,
    CellLifeWeakness,
    Decision,
    DecisionKind,
    Grade,
    Headcount,
    LeavingWay,
    LegalForm,
    MassLevel,
    MeetingKind,
    Obstacle,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
)
from nq28model.errors import BrokenHistory, Faults, InvalidDocument, InvalidValue, Nq28Error, UnknownName
from nq28model.facts import FACTS
from nq28model.history import (
    EVENT_KINDS,
    Admitted,
    Assessed,
    CameBack,
    Commended,
    CommitteeAppointed,
    CommitteeElected,
    Confirmed,
    CongressHeld,
    Consolidated,
    Died,
    Disbanded,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    HeadquartersMoved,
    Inspected,
    Left,
    MeetingHeld,
    MemberListed,
    MembersTransferred,
    MergedInto,
    OrganisationListed,
    OwnerContacted,
    Part,
    Proposed,
    RankChanged,
    Reassigned,
    Received,
    Renamed,
    Restored,
    SentTemporarily,
    Split,
    TrainingHeld,
    TransferredOut,
    UnitChanged,
    UnitClosed,
    UnitFounded,
    UnitListed,
    UnitSurveyed,
)
from nq28model.law import Evidence, Version
from nq28model.spec import Fact, Rule
from nq28model.verdict import judge
from nq28model.words import Words

ABOUT = Words(vi="Sổ giả định", en="A made-up registry")
CONFERENCE = date(2019, 10, 31)

# --- strategies ---------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip)
percents: st.SearchStrategy[Any] = st.none() | exact_percents.filter(lambda value: not isinstance(value, Fraction))
headcounts = st.builds(Headcount, st.integers(5, 90), st.none() | st.integers(0, 5))
units = st.builds(
    Unit,
    id=st.sampled_from(["unit-2", "unit-3"]),
    name=texts,
    kind=st.just(UnitKind.ENTERPRISE) | st.none(),
    legal_form=st.none() | st.sampled_from(LegalForm),
    state_capital_percent=percents,
    foreign_capital_percent=percents,
    located_in_hai_phong=st.none() | st.booleans(),
    made_up=st.booleans(),
)
organisations = st.one_of(
    st.builds(
        cell,
        st.sampled_from(["cell-1", "cell-2"]),
        st.sampled_from(["ward-1", "ward-2", "district-1"]),
        st.sampled_from([PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_CELL]),
        st.none() | st.just("unit-1"),
    ),
    st.builds(
        UnionOrganisation, id=st.just("union-1"), name=texts, level=st.just(MassLevel.BASE), parent=st.just("unions")
    ),
    st.builds(
        YouthOrganisation,
        id=st.just("youth-1"),
        name=texts,
        movement=st.just(Branch.YOUTH_UNION),
        level=st.just(MassLevel.CELL),
        parent=st.just("youth"),
    ),
)
decisions = st.builds(
    Decision,
    id=texts,
    kind=st.sampled_from(DecisionKind),
    number=st.none() | texts,
    issuer=st.none() | texts,
    issued=st.none() | days,
)
BASE: tuple[Event, ...] = (
    *CITY,
    UnitListed(effective=START, unit=Unit(id="unit-4", name="Đơn vị 4 (giả định)", made_up=True)),
    formed("base-1", "ward-1", START, official=20, unit="unit-1"),
    formed("base-2", "ward-1", START, official=20),
    formed("base-3", "ward-2", START),
    Admitted(effective=START, organisation="base-1", number=9),
    Admitted(effective=START, organisation="base-1", member="m-1"),
    MemberListed(effective=START, organisation="base-1", member="m-2"),
    SentTemporarily(effective=START, organisation="base-1", to="base-2", number=2),
    SentTemporarily(effective=START, organisation="base-1", to="base-2", member="m-2"),
    TransferredOut(effective=START, organisation="base-3", to="ward-1"),
)
"""The city with some cells, some who are known by id or are guests, and a cell on the way: all kinds can follow."""


asked: st.SearchStrategy[list[Fact[Any]]] = st.lists(st.sampled_from(FACTS), max_size=6, unique=True)
sheets = asked.flatmap(lambda facts: st.fixed_dictionaries({fact.id: answers_to(fact) for fact in facts}))
places = st.sampled_from(["ward-1", "ward-3", "district-2", "unions", "youth", "cell-1", "base-1", "base-2"])
wards = st.sampled_from(["ward-1", "ward-3"])
base_cells = st.sampled_from(["base-1", "base-2"])
new_cells = st.builds(cell, st.sampled_from(["cell-3", "cell-4"]), st.just("ward-1"))
obstacles = st.frozensets(st.sampled_from(Obstacle))
some = st.builds(Headcount, st.integers(1, 9), st.none() | st.integers(0, 1))
numbers = st.integers(1, 9)
one_by_id: st.SearchStrategy[dict[str, Any]] = st.just({"members": Headcount(1), "member": "m-1"})
leavers = st.fixed_dictionaries({"members": some}) | one_by_id


def of(organisations: st.SearchStrategy[str], **optional: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return values of an event of some organisation, with some that may be left out."""
    return st.fixed_dictionaries({"organisation": organisations}, optional=optional)


def both(one: st.SearchStrategy[Any], other: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return the values of one together with those of the other."""
    return st.tuples(one, other).map(lambda pair: pair[0] | pair[1])


EVENTS: dict[type[Event], st.SearchStrategy[Any]] = {
    UnitListed: st.fixed_dictionaries({"unit": units}),
    UnitFounded: st.fixed_dictionaries({"unit": units}),
    UnitChanged: st.fixed_dictionaries({"unit": units.map(lambda unit: attrs.evolve(unit, id="unit-4"))}),
    UnitClosed: st.just({"unit": "unit-4"}),
    OwnerContacted: st.fixed_dictionaries(
        {"unit": st.just("unit-4")}, optional={"obstacles": obstacles, "agreed": st.none() | st.booleans()}
    ),
    OrganisationListed: st.fixed_dictionaries({"organisation": organisations, "members": headcounts}),
    Established: st.fixed_dictionaries({"organisation": organisations, "members": headcounts}),
    Split: st.builds(
        lambda new, members, rest: {
            "organisation": "base-2",
            "parts": (Part(organisation=new, members=Headcount(members, members)), *rest),
            "ends": bool(rest),
        },
        new_cells,
        st.just(14),
        st.just(()) | st.just((Part(organisation=cell("cell-5", "ward-3"), members=Headcount(6, 6)),)),
    ),
    Consolidated: st.fixed_dictionaries(
        {"organisations": st.permutations(["base-1", "base-2"]).map(tuple), "into": new_cells}
    ),
    MergedInto: st.sampled_from([("base-1", "base-2"), ("ward-1", "ward-3"), ("base-2", "base-1")]).map(
        lambda pair: {"organisation": pair[0], "into": pair[1]}
    ),
    Dissolved: st.fixed_dictionaries({"organisation": places, "members_to": st.none() | places}),
    Disbanded: of(base_cells, members_to=st.none() | st.just("ward-3")),
    TransferredOut: st.fixed_dictionaries(
        {"organisation": wards, "to": st.just("district-2"), "answers": sheets},
        optional={"members": headcounts, "decided_by": st.sampled_from(TransferDecider)},
    ),
    Received: st.fixed_dictionaries(
        {"organisation": wards | st.just("base-3"), "rank": st.none() | st.just(PartyRank.AFFILIATED_CELL)},
        optional={
            "members": headcounts,
            "handed_over": days,
            "decided_by": st.sampled_from(ReceptionDecider),
            "answers": sheets,
        },
    ),
    Reassigned: st.sampled_from(
        [
            {"organisation": "ward-3", "to": "district-2"},
            {"organisation": "base-1", "to": "ward-3", "rank": None},
            {"organisation": "base-2", "to": "district-1", "rank": PartyRank.GRASSROOTS_CELL},
            {"organisation": "district-2", "to": "other-city", "rank": PartyRank.UPPER_GRASSROOTS_BODY},
        ]
    ),
    RankChanged: st.sampled_from(
        [
            {"organisation": "base-1", "rank": PartyRank.SECTIONAL_BODY},
            {"organisation": "ward-3", "rank": PartyRank.GRASSROOTS_CELL},
            {"organisation": "youth", "rank": MassLevel.UPPER},
        ]
    ),
    Renamed: st.fixed_dictionaries({"organisation": places, "name": texts}),
    HeadquartersMoved: st.fixed_dictionaries({"organisation": places, "place": texts}),
    CommitteeAppointed: of(places, members=numbers, until=st.none() | days),
    CommitteeElected: of(places, members=st.none() | numbers),
    CongressHeld: of(places, number=st.none() | numbers),
    MemberListed: st.fixed_dictionaries(
        {"organisation": base_cells, "member": st.sampled_from(["m-3", "m-4"]), "is_official": st.booleans()}
    ),
    Confirmed: of(st.just("base-1"), member=st.just("m-1")) | of(st.just("base-1"), number=numbers),
    MembersTransferred: st.one_of(
        both(leavers, st.fixed_dictionaries({"organisation": st.just("base-1")}, optional={"to": st.just("base-2")})),
        both(leavers, st.just({"to": "ward-3"})),
    ),
    SentTemporarily: both(of(st.just("base-1"), member=st.just("m-1"), until=days), st.just({"to": "ward-3"})),
    CameBack: both(
        st.sampled_from([{"number": 2}, {"number": 1}, {"member": "m-2"}]),
        st.just({"organisation": "base-1", "host": "base-2"}),
    ),
    Left: both(leavers, st.fixed_dictionaries({"organisation": st.just("base-1"), "way": st.sampled_from(LeavingWay)})),
    Died: both(leavers, st.just({"organisation": "base-1"})),
    Restored: st.fixed_dictionaries({"organisation": places, "members": some}),
    TrainingHeld: of(places, attended=st.none() | numbers),
    Inspected: of(places, found=st.frozensets(st.sampled_from(CellLifeWeakness)), remedied=st.none() | days),
    Proposed: st.fixed_dictionaries({"organisation": places, "about": st.sampled_from(Task)}),
    Assessed: st.fixed_dictionaries(
        {"organisation": places, "year": st.integers(2009, 2019), "grade": st.sampled_from(Grade)},
        optional={"members": st.dictionaries(st.sampled_from(Grade), st.integers(0, 99))},
    ),
    HeadcountReported: st.fixed_dictionaries({"organisation": places, "members": headcounts}),
    Admitted: st.fixed_dictionaries({"organisation": places, "number": st.integers(1, 9)}),
    Commended: st.fixed_dictionaries(
        {"award": st.sampled_from(AwardKind), "collectives": st.integers(2, 9)},
        optional={
            "by": places,
            "basis": st.sampled_from(AwardBasis),
            "individuals": st.integers(0, 9),
            "organisations": st.lists(places, max_size=2, unique=True).map(tuple),
        },
    ),
    UnitSurveyed: st.fixed_dictionaries({"unit": st.just("unit-1"), "answers": sheets, "obstacles": obstacles}),
    MeetingHeld: st.fixed_dictionaries(
        {"organisation": places, "kind": st.sampled_from(MeetingKind)},
        optional={"answers": sheets, "agenda": st.dictionaries(st.sampled_from(AgendaSubject), st.integers(0, 99))},
    ),
}
happenings = st.fixed_dictionaries({}, optional={"recorded": days, "decision": decisions})


@st.composite
def histories(draw: st.DrawFn) -> Registry:
    """Draw a registry of the made-up city: of the events drawn, those that could happen one after the other."""
    registry = Registry.of(BASE, kept_for=draw(st.sampled_from([(), ("district-1",), ("district-1", "unions")])))
    for day in sorted(draw(st.lists(days, max_size=8))):
        kind = draw(st.sampled_from([*EVENT_KINDS, Received]))
        values: dict[str, Any] = {"effective": day, **draw(happenings), **draw(EVENTS[kind])}
        try:
            registry = registry.append(kind(**values))
        except BrokenHistory:
            continue
    return registry


periods = st.builds(
    ReviewPeriod, years=st.integers(1, 30), conference=st.none() | days, publication=st.none() | days
) | st.builds(ReviewPeriod, years=st.just(5), anchor=st.just(date(2009, 12, 1)), data_as_of=days)
documents = st.builds(
    RegistryDocument,
    about=st.builds(Words, vi=texts, en=texts),
    registry=histories(),
    review=st.none() | periods,
)
relaxed = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


class TestRoundTrip:
    """What is written is read again as it was."""

    @relaxed
    @given(documents)
    def test_a_registry_comes_back_equal(self, document: RegistryDocument) -> None:
        """A registry written as JSON and read again is the same: its events, whom it is kept for, its review."""
        assert load_registry(checked("registry", dump_registry(document))) == document

    @pytest.mark.parametrize("kind", EVENT_KINDS)
    @settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])
    @given(st.data())
    def test_each_kind_of_event_comes_back(self, kind: type[Event], data: st.DataObject) -> None:
        """An event of any kind that can happen is written and read again as it was."""
        values: dict[str, Any] = {"effective": CONFERENCE, **data.draw(happenings), **data.draw(EVENTS[kind])}
        event = kind(**values)
        try:
            registry = Registry.of((*BASE, event))
        except BrokenHistory:
            reject()
        written = checked("registry", dump_registry(RegistryDocument(about=ABOUT, registry=registry)))
        assert load_registry(written).registry.events[-1] == event

    def test_ranks_of_both_kinds_come_back(self) -> None:
        """A rank of the Party's tree and a level of a mass organisation's are read as such; others are told."""
        day = date(2025, 7, 1)
        registry = Registry.of(
            (
                *CITY,
                Reassigned(effective=day, organisation="ward-1", to="district-2"),
                Reassigned(effective=day, organisation="ward-3", to="city", rank=PartyRank.UPPER_GRASSROOTS_BODY),
                RankChanged(effective=day, organisation="unions", rank=MassLevel.UPPER),
            )
        )
        written = through_json(dump_registry(RegistryDocument(about=ABOUT, registry=registry)))
        assert load_registry(written).registry == registry
        written["events"][-1]["rank"] = "uper"
        with pytest.raises(UnknownName, match="did you mean 'upper'"):
            load_registry(written)

    @relaxed
    @given(histories())
    def test_the_review_is_the_same_on_both_sides(self, registry: Registry) -> None:
        """The document loses nothing that a review leans on; the review, its report and its work come back."""
        again = load_registry(through_json(dump_registry(RegistryDocument(about=ABOUT, registry=registry)))).registry
        reviewed = review(registry, on=CONFERENCE)
        assert dump_review(review(again, on=CONFERENCE)) == dump_review(reviewed)
        assert load_review(checked("review", dump_review(reviewed))) == ReviewDocument.of(reviewed)
        assert load_report(checked("report", dump_report(reviewed.report))) == reviewed.report
        assert load_work(checked("work", dump_work(reviewed.work))) == reviewed.work

    def test_the_sample_comes_back_equal(self) -> None:
        """The sample, written and read, is the sample."""
        assert load_registry(checked("registry", dump_registry(sample_registry()))) == sample_registry()

    def test_what_is_not_known_is_not_written(self) -> None:
        """A document has no key for what is not known, and days, terms and sets are plain values."""
        survey = UnitSurveyed(effective=date(2019, 6, 4), unit="unit-1", answers={"unit_kind": UnitKind.ENTERPRISE},
                              obstacles=frozenset({Obstacle.OWNER_ABSENT, Obstacle.LANGUAGE_BARRIER}))  # fmt: skip
        written = dump_registry(RegistryDocument(about=ABOUT, registry=Registry.of((*CITY, survey))))
        assert written.keys() == {"format", "version", "about", "events"}
        assert written["events"][-1] == {
            "event": "unit_surveyed",
            "effective": "2019-06-04",
            "unit": "unit-1",
            "answers": {"unit_kind": "enterprise"},
            "obstacles": ["language_barrier", "owner_absent"],
        }


# --- what is wrong with a document --------------------------------------------------------------------------

GOOD: dict[str, Any] = {
    "format": "nq28model.registry",
    "version": 1,
    "about": {"vi": "Sổ giả định", "en": "A made-up registry"},
    "review": {"years": 10},
    "kept_for": ["city"],
    "events": [
        {"event": "unit_listed", "effective": "2010-01-01", "unit": {"id": "unit-1", "name": "Đơn vị 1 (giả định)"}},
        {
            "event": "organisation_listed",
            "effective": "2010-01-01",
            "organisation": {
                "branch": "party", "id": "city", "name": "city", "rank": "provincial_body", "parent": None
            },
            "members": {"total": 4, "official": 3},
        },
        {"event": "unit_surveyed", "effective": "2010-01-02", "unit": "unit-1", "answers": {}, "obstacles": []},
        {"event": "meeting_held", "effective": "2010-01-05", "organisation": "city", "agenda": {"other": 1}},
    ],
}  # fmt: skip


def with_put(path: tuple[str | int, ...], value: object) -> Any:
    """Return the good document with a value put at a path, or with what is there left out."""
    return put_in(GOOD, path, value)


def told(read: Callable[[], object], kind: type[Nq28Error]) -> str:
    """Return the English message of the error of just that kind."""
    with pytest.raises(kind) as caught:
        read()
    assert type(caught.value) is kind
    return str(caught.value)


WANTED = [
    ((), 1, ".: 1 was given; a JSON object is wanted"),
    ((), [], ".: [] was given; a JSON object is wanted"),
    (("format",), "xlsx", ".format: 'xlsx' was given; nq28model.registry is wanted"),
    (("version",), 2, ".version: 2 was given; 1 is wanted"),
    (("version",), True, ".version: True was given; a whole number is wanted"),
    (("about",), "x", ".about: 'x' was given; a JSON object is wanted"),
    (("about", "en"), 5, ".about.en: 5 was given; a text is wanted"),
    (("about", "en"), "\ud800", r".about.en: '\ud800' was given; a text is wanted"),
    (("review",), [], ".review: [] was given; a JSON object is wanted"),
    (("review", "years"), 0, ".review.years: 0 was given; a whole number from 1 to 7,990 is wanted"),
    (("review", "years"), 9.5, ".review.years: 9.5 was given; a whole number is wanted"),
    (("kept_for",), "city", ".kept_for: 'city' was given; a JSON list is wanted"),
    (("kept_for",), None, ".kept_for: None was given; a JSON list is wanted"),
    (("kept_for", 0), 1, ".kept_for[0]: 1 was given; a text is wanted"),
    (("events",), {}, ".events: {} was given; a JSON list is wanted"),
    (("events", 1), "x", ".events[1]: 'x' was given; a JSON object is wanted"),
    (("events", 0, "effective"), 2010, ".events[0].effective: 2010 was given; a day written like 2019-10-31 is wanted"),
    (
        ("events", 0, "effective"),
        "2019-02-29",
        ".events[0].effective: '2019-02-29' was given; a day written like 2019-10-31 is wanted",
    ),
    (
        ("events", 0, "effective"),
        "31/10/2019",
        ".events[0].effective: '31/10/2019' was given; a day written like 2019-10-31 is wanted",
    ),
    (("events", 0, "unit"), "unit-1", ".events[0].unit: 'unit-1' was given; a JSON object is wanted"),
    (("events", 0, "unit", "id"), " ", ".events[0].unit.id: ' ' was given; an id that is not blank is wanted"),
    (("events", 0, "unit", "made_up"), 1, ".events[0].unit.made_up: 1 was given; true or false is wanted"),
    (
        ("events", 0, "unit", "state_capital_percent"),
        "50",
        ".events[0].unit.state_capital_percent: '50' was given; a number is wanted",
    ),
    (
        ("events", 0, "unit", "state_capital_percent"),
        float("nan"),
        ".events[0].unit.state_capital_percent: nan was given; a number is wanted",
    ),
    (
        ("events", 0, "unit", "state_capital_percent"),
        101,
        ".events[0].unit.state_capital_percent: 101 was given; a number from 0 to 100 is wanted",
    ),
    (
        ("events", 1, "members", "total"),
        -1,
        ".events[1].members.total: -1 was given; a whole number from 0 up is wanted",
    ),
    (
        ("events", 1, "members", "official"),
        5,
        ".events[1].members.official: 5 was given; at most the 4 members there are is wanted",
    ),
    (("events", 2, "answers"), [], ".events[2].answers: [] was given; a JSON object is wanted"),
    (
        ("events", 2, "answers"),
        {"official_members": "3"},
        ".events[2].answers.official_members: '3' was given; a whole number from 0 up is wanted",
    ),
    (("events", 2, "obstacles"), "none", ".events[2].obstacles: 'none' was given; a JSON list is wanted"),
    (("events", 3, "agenda"), [], ".events[3].agenda: [] was given; a JSON object is wanted"),
    (("events", 3, "agenda"), {"other": "1"}, ".events[3].agenda.other: '1' was given; a whole number is wanted"),
    (("events", 3, "agenda"), {"other": -1}, ".events[3].agenda: -1 was given; a whole number from 0 up is wanted"),
]
NAMES = [
    (("evnts",), [], ".", "key", "events"),
    (("events", 0, "efective"), "2010-01-01", ".events[0]", "key", "effective"),
    (("events", 0, "event"), "unit_list", ".events[0]", "kind of event", "unit_listed"),
    (("events", 0, "event"), [], ".events[0]", "kind of event", None),
    (("events", 1, "organisation", "branch"), "Party", ".events[1].organisation", "kind of organisation", "party"),
    (("events", 1, "organisation", "branch"), {}, ".events[1].organisation", "kind of organisation", None),
    (
        ("events", 1, "organisation", "rank"),
        "provincial_bdy",
        ".events[1].organisation.rank",
        "value",
        "provincial_body",
    ),
    (("events", 2, "answers"), {"oficial_members": 3}, ".events[2].answers", "fact", "official_members"),
    (("events", 2, "obstacles"), ["owner_away"], ".events[2].obstacles[0]", "value", "owner_absent"),
    (("events", 3, "agenda"), {"prodution": 1}, ".events[3].agenda", "value", "production"),
]
KEYS = [
    (("format",), ".format: the key 'format' is missing"),
    (("events",), ".events: the key 'events' is missing"),
    (("about", "vi"), ".about.vi: the key 'vi' is missing"),
    (("events", 0, "event"), ".events[0]: the key 'event' is missing"),
    (("events", 0, "effective"), ".events[0].effective: the key 'effective' is missing"),
    (("events", 1, "organisation", "branch"), ".events[1].organisation: the key 'branch' is missing"),
    (("events", 1, "members", "total"), ".events[1].members.total: the key 'total' is missing"),
]


class TestFaults:
    """What is wrong with a document is told in one message, with the path inside it."""

    def test_the_good_document_is_good(self) -> None:
        """The document on which the faults below are made has none itself."""
        assert dump_registry(load_registry(GOOD)) == with_put(("events", 2), {
            "event": "unit_surveyed", "effective": "2010-01-02", "unit": "unit-1"
        })  # fmt: skip

    @pytest.mark.parametrize(("path", "value", "message"), WANTED)
    def test_a_value_of_another_kind(self, path: tuple[str | int, ...], value: object, message: str) -> None:
        """What was given, and what is wanted there."""
        assert told(lambda: load_registry(with_put(path, value)), InvalidValue) == message

    @pytest.mark.parametrize(("path", "value", "where", "kind", "meant"), NAMES)
    def test_a_name_that_is_not_in_its_list(
        self, path: tuple[str | int, ...], value: object, where: str, kind: str, meant: str | None
    ) -> None:
        """A key, a kind, a term or a fact that there is not is told with the one that was meant."""
        with pytest.raises(UnknownName) as caught:
            load_registry(with_put(path, value))
        assert (caught.value.where, caught.value.kind.en, caught.value.meant) == (where, kind, meant)

    @pytest.mark.parametrize(("path", "message"), KEYS)
    def test_a_key_that_is_missing(self, path: tuple[str | int, ...], message: str) -> None:
        """A key that must be there is named."""
        assert told(lambda: load_registry(with_put(path, MISSING)), InvalidDocument) == message

    def test_a_text_without_its_vietnamese(self) -> None:
        """Both languages are wanted of what a registry is about."""
        with pytest.raises(InvalidDocument, match=r"\.about: .* vi is blank"):
            load_registry(with_put(("about", "vi"), " "))

    def test_several_at_once(self) -> None:
        """Faults in several places come in one error, each with its path and in both languages."""
        document = with_put(("events", 0, "effective"), "x")
        document["events"][1]["members"]["total"] = -1
        document["events"][2]["answers"] = {"oficial_members": 3, "youth_members": -1}
        document["rewiew"] = {}
        del document["version"]
        with pytest.raises(Faults) as caught:
            load_registry(document)
        faults = caught.value.exceptions
        assert sorted(str(getattr(fault, "where", "")) for fault in faults) == [
            ".",
            ".events[0].effective",
            ".events[1].members.total",
            ".events[2].answers",
            ".events[2].answers.youth_members",
            ".version",
        ]
        assert str(caught.value).startswith("6 faults; ")
        assert caught.value.words.vi.startswith("6 lỗi; ")
        assert "thiếu khóa 'version'" in caught.value.words.vi
        assert "không có dữ kiện nào tên 'oficial_members'; ý bạn là 'official_members'?" in caught.value.words.vi

    @pytest.mark.parametrize(
        ("event", "message"),
        [
            ({"event": "split", "organisation": "city", "parts": {}}, ".parts: {} was given; a JSON list is wanted"),
            (
                {"event": "split", "organisation": "city", "parts": []},
                ".parts: 0 was given; at least 1 parts is wanted",
            ),
            (
                {"event": "split", "organisation": "city", "parts": [{"organisation": 1, "members": {"total": 1}}]},
                ".parts[0].organisation: 1 was given; a JSON object is wanted",
            ),
            (
                {"event": "consolidated", "organisations": ["city"], "into": GOOD["events"][1]["organisation"]},
                ".organisations: ('city',) was given; at least two organisations, each once is wanted",
            ),
            (
                {"event": "inspected", "organisation": "city", "remedied": "1/7/2019"},
                ".remedied: '1/7/2019' was given; a day written like 2019-10-31 is wanted",
            ),
            (
                {"event": "owner_contacted", "unit": "unit-1", "agreed": "yes"},
                ".agreed: 'yes' was given; true or false is wanted",
            ),
            (
                {"event": "died", "organisation": "city", "members": {"total": 3}, "member": "m-1"},
                ".members: 3 was given; 1, as one id is given is wanted",
            ),
        ],
    )
    def test_a_value_inside_an_event(self, event: dict[str, Any], message: str) -> None:
        """However deep it is inside an event, the path leads to it."""
        document = with_put(("events", 2), {"effective": "2010-01-02", **event})
        assert told(lambda: load_registry(document), InvalidValue) == f".events[2]{message}"

    def test_a_history_that_cannot_have_been(self) -> None:
        """A document of good form whose events cannot follow on one another names the event."""
        with pytest.raises(BrokenHistory, match=r"^events\[2\] .*: the unit unit-9 is not on the list"):
            load_registry(with_put(("events", 2, "unit"), "unit-9"))

    @pytest.mark.parametrize("given", ["x" * 5000, ["x"] * 5000, {"x" * 5000: GOOD}])
    def test_what_was_given_is_shortened(self, given: object) -> None:
        """A whole document in the place of a value is not echoed."""
        assert len(told(lambda: load_registry(with_put(("events", 0, "effective"), given)), InvalidValue)) < 500
        assert len(told(lambda: load_registry(with_put(("events", 0, "event"), given)), UnknownName)) < 500


class TestText:
    """What is wrong with a JSON text, before it is a document."""

    def test_what_is_not_json_is_told_with_its_line(self) -> None:
        """The file, the line and the column, in both languages."""
        with pytest.raises(InvalidDocument, match=r"^registry\.json:2:1: this is not JSON: Expecting value") as caught:
            parse('{"format":\n}', "registry.json")
        assert caught.value.words.vi.startswith("registry.json:2:1: không phải JSON: ")

    def test_a_key_given_twice_is_told_with_its_path(self) -> None:
        """No value is dropped in silence where a key is there twice, at any depth."""
        text = '{"events": [{"unit": {"id": "a", "id": "b"}}], "version": 1, "version": 1}'
        with pytest.raises(Faults) as caught:
            parse(text, "registry.json")
        assert [str(fault) for fault in caught.value.exceptions] == [
            ".version: this key is given twice",
            ".events[0].unit.id: this key is given twice",
        ]

    def test_one_key_in_two_objects_is_no_fault(self) -> None:
        """Each object has its own keys."""
        assert parse('[{"id": 1, "of": {"id": 2}}, {"id": 3}]', "x") == [{"id": 1, "of": {"id": 2}}, {"id": 3}]

    @pytest.mark.parametrize("depth", [900, 100_000])
    def test_what_is_nested_too_deeply(self, depth: int) -> None:
        """Lists in lists without end are refused, before Python runs out of stack."""
        with pytest.raises(InvalidDocument, match=r"^registry\.json: this is nested too deeply: at most 32 levels"):
            parse("[" * depth + "]" * depth, "registry.json")

    def test_a_number_that_python_does_not_read(self) -> None:
        """A whole number of five thousand digits is refused as one."""
        with pytest.raises(InvalidDocument, match=r"^registry\.json: a number in it is too long: .* 15 digits$"):
            parse("1" * 5000, "registry.json")

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        """The path is named, in both languages."""
        with pytest.raises(InvalidDocument, match=r"none\.json: there is no such file$") as caught:
            read_registry(tmp_path / "none.json")
        assert caught.value.words.vi.endswith("none.json: không có tệp này")

    def test_a_file_that_cannot_be_read(self, tmp_path: Path) -> None:
        """A folder is no file."""
        with pytest.raises(InvalidDocument, match=r": the file cannot be read: "):
            read_registry(tmp_path)

    def test_a_file_in_another_encoding(self, tmp_path: Path) -> None:
        """A file that is not UTF-8 is said not to be."""
        file = tmp_path / "registry.json"
        file.write_bytes('{"about": "Đảng bộ"}'.encode("utf-16"))
        with pytest.raises(InvalidDocument, match=r"registry\.json: the file is not UTF-8 text$"):
            read_registry(file)

    def test_a_file_is_read_as_its_document(self, tmp_path: Path) -> None:
        """Vietnamese letters in the file are those of the registry."""
        file = tmp_path / "registry.json"
        file.write_text(json.dumps(GOOD, ensure_ascii=False), encoding="utf-8")
        document = read_registry(file)
        assert document == load_registry(GOOD)
        assert document.registry.as_of(CONFERENCE).unit("unit-1").name == "Đơn vị 1 (giả định)"


class TestReviewsAndVerdicts:
    """Reviews and verdicts as plain values."""

    def test_the_samples_review_says_what_it_found(self) -> None:
        """The dump has the report's figures by branch, and each finding with its verdict."""
        dumped = checked("review", dump_review(review(sample_registry().registry, on=CONFERENCE)))
        party = dumped["report"]["branches"]["party"]
        assert party["organisations"] == {
            "opening": 0,
            "in": {"formed": 14, "admitted": 0, "received": 1, "listed": 0},
            "out": {"transferred_out": 0, "dissolved": 0},
            "closing": 15,
            "residual": 0,
        }
        assert party["members_gained"] == 63
        assert (dumped["report"]["label"], dumped["report"]["conference"]) == ("2009 - 2019", None)
        assert (dumped["report"]["first_day"], dumped["report"]["last_day"]) == ("2009-11-10", "2019-10-31")
        assert dumped["report"]["obstacles"]["owner_absent"] == 3
        short = next(one for one in dumped["findings"] if one["subject"] == "dv-44" and "party." in str(one["rule"]))
        assert (short["kind"], short["verdict"]["truth"], short["missing"]) == ("one_step_short", "no", None)
        [never] = [one for one in dumped["findings"] if one["kind"] == "never_surveyed"]
        assert (never["rule"], never["verdict"], never["day"], never["weaknesses"]) == (None, None, None, [])
        work = dumped["work"]
        assert (work["first_day"], work["last_day"], work["units"]) == ("2009-11-10", "2019-10-31", 57)
        assert (work["never_surveyed"], work["surveyed"]["dv-01"], work["proposed"]) == ([never["subject"]], 1, {})
        assert len(work["obstacles"]["owner_absent"]) == 3
        assert short["verdict"]["needs"] == [{"fact": "official_members", "now": 2, "wanted": 3}]

    def test_a_rule_not_in_force_is_told_in_the_place_of_a_verdict(self) -> None:
        """A transfer of 2015 has no verdict, and says since when there is a rule."""
        early = Registry.of((
            *CITY,
            Established(effective=date(2012, 1, 1), organisation=cell("cell-1", "ward-1", unit="unit-1"),
                        members=Headcount(4)),
            TransferredOut(effective=date(2015, 1, 1), organisation="cell-1", to="ward-3"),
        ))  # fmt: skip
        [finding] = [one for one in dump_review(review(early, on=CONFERENCE))["findings"] if one["missing"]]
        assert (finding["kind"], finding["verdict"]) == ("not_in_force", None)
        assert finding["missing"]["en"].endswith("is not in force on 1/1/2015; it is in force from 5/6/2017")

    def test_a_verdict_has_its_truth_and_its_sources(self) -> None:
        """The truth, what it asks, the articles and the evidence are ids; the reasons are in both languages."""
        dumped = checked("verdict", dump_verdict(judge(ENOUGH, {}, on=DAY)))
        assert (dumped["truth"], dumped["on"], dumped["asks"]) == ("unknown", "2020-01-01", ["members", "remote"])
        assert dumped["citations"] == [
            {"instrument": "reform", "provision": {"vi": "khoản 1 Điều 4", "en": "Art. 4(1)"}, "kept_by": []}
        ]
        assert dumped["evidence"] == "inferred"
        assert dumped["explanation"]["vi"].startswith("Ngày 1/1/2020:\nCHƯA RÕ – ")
        assert dumped["explanation"]["en"].startswith("On 1/1/2020:\nUNKNOWN – ")

    def test_a_citation_names_what_kept_it(self) -> None:
        """Later texts under which a provision went on are named; a whole text has no provision."""
        kept = Rule.of("kept", ENOUGH.subject, ENOUGH.says, ENOUGH.if_not,
                       Version(FIRST_DAY, CHARTER.at(kept_by=(REFORM,)), Evidence.QUOTED, MEMBERS >= 3))  # fmt: skip
        assert dump_verdict(judge(kept, {"members": 3}, on=DAY))["citations"] == [
            {"instrument": "charter", "provision": None, "kept_by": ["reform"]}
        ]

    def test_a_bare_comparison_has_no_evidence(self) -> None:
        """Where no text of the law decided, there is no evidence and no citation."""
        dumped = dump_verdict(judge(MEMBERS >= 3, {"members": 3}, on=DAY))
        assert (dumped["truth"], dumped["evidence"], dumped["citations"]) == ("yes", None, [])

    @pytest.mark.parametrize(
        ("spec", "facts", "now", "wanted"),
        [
            (CAPITAL <= 50, {"capital": Decimal("50.5")}, 50.5, 50),
            (CAPITAL <= 50, {"capital": Fraction(203, 4)}, "203/4", 50),
            (FOUNDED < AMENDED, {"founded": date(2016, 1, 1)}, "2016-01-01", "2015-06-30"),
            (LEVEL.is_("city"), {"level": "base"}, "base", "city"),
        ],
    )
    def test_needs_are_plain_values(self, spec: Any, facts: dict[str, Any], now: object, wanted: object) -> None:
        """Numbers, days and terms of a need come as JSON has them; a fraction as text, so that it stays exact."""
        [need] = checked("verdict", dump_verdict(judge(spec, facts, on=DAY)))["needs"]
        assert (need["now"], need["wanted"]) == (now, wanted)
