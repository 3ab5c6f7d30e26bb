"""The sample of Dương Kinh: its totals are computed, and are those of the published review."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from nq28model import FindingKind, Registry, ReviewPeriod, Truth, resolution_report, review
from nq28model.codec import sample_registry
from nq28model.entities import Branch
from nq28model.errors import BrokenHistory
from nq28model.history import (
    Admitted,
    Commended,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    MeetingHeld,
    OrganisationListed,
    Received,
    TransferredOut,
    UnitListed,
    UnitSurveyed,
)
from nq28model.reports import ResolutionReport
from nq28model.rules.party.organisation import ORGANISATION_FORMABLE

CONFERENCE = date(2019, 10, 31)
SAMPLE = sample_registry()
PERIOD = ReviewPeriod(years=10).with_data_as_of(CONFERENCE)
REPORT = resolution_report(SAMPLE.registry, PERIOD)
REVIEW = review(SAMPLE.registry, on=CONFERENCE)


class TestArticle:
    """What the district's page of 24/1/2020 gives."""

    def test_organisations_formed_with_their_members(self) -> None:
        """14 Party organisations with 63 members, 40 unions with 1,629, 8 youth organisations with 406."""
        party, union = REPORT.branch(Branch.PARTY), REPORT.branch(Branch.UNION)
        assert (party.organisations.flow("formed"), party.members_gained) == (14, 63)
        assert (union.organisations.flow("formed"), union.members_gained) == (40, 1629)
        assert (REPORT.youth_organisations.flow("formed"), REPORT.youth_members_gained) == (8, 406)

    def test_one_cell_with_eight_members_received(self) -> None:
        """One Party organisation with 8 members came under the district committee, and was not formed there."""
        party = REPORT.branch(Branch.PARTY)
        assert (party.organisations.flow("received"), party.members.flow("received")) == (1, 8)
        eve = SAMPLE.registry.as_of(date(2019, 10, 30))
        day = SAMPLE.registry.as_of(CONFERENCE)
        cell = "chi-bo-truong-hai-ba-trung"
        assert eve.organisation(cell).parent == "dang-bo-phuong-lach-tray"
        assert day.organisation(cell).parent == "dang-bo-quan-duong-kinh"
        assert day.ancestors(cell)[1:] == ("dang-bo-thanh-pho-hai-phong",)

    def test_five_and_five_commended(self) -> None:
        """Five collectives and five individuals were commended."""
        assert (REPORT.collectives_commended, REPORT.individuals_commended) == (5, 5)

    def test_the_four_dates_are_apart(self) -> None:
        """The label, the day of the data, the conference and the publication are four things."""
        assert SAMPLE.review is not None
        period = SAMPLE.review.with_data_as_of(CONFERENCE)
        assert period.label == "2009 - 2019"
        assert (period.data_as_of, period.conference, period.publication) == (CONFERENCE, CONFERENCE, date(2020, 1, 24))
        assert period.days_from_mark == -10

    def test_units_are_made_up_and_say_so(self) -> None:
        """Each unit but the school of the article says that it is made up."""
        units = SAMPLE.registry.as_of(CONFERENCE).units.values()
        assert [unit.id for unit in units if not unit.made_up] == ["truong-hai-ba-trung"]
        assert all("(giả định)" in unit.name for unit in units if unit.made_up)


class TestWorkList:
    """What the review of the sample lists."""

    def test_each_list_has_something(self) -> None:
        """Some units are ready, some one member short, some to be asked; one cell is too small; one transfer open.

        No inspection is on record, every survey was made within the ten years, and each rule is in force.
        """
        counts = Counter(finding.kind for finding in REVIEW.findings)
        assert counts.keys() == set(FindingKind) - {
            FindingKind.NOT_IN_FORCE, FindingKind.NOT_SURVEYED, FindingKind.NOT_REMEDIED
        }  # fmt: skip

    def test_the_life_of_its_cells_is_to_be_asked(self) -> None:
        """Of one cell a meeting of October is on record; no congress is, and no cell is said to have held none."""
        meetings, congresses = (REVIEW.of_kind(one) for one in (FindingKind.MEETING_DUE, FindingKind.CONGRESS_DUE))
        assert (len(meetings), len(congresses)) == (14, 10)
        assert {one.verdict.truth for one in (*meetings, *congresses) if one.verdict is not None} == {Truth.UNKNOWN}
        assert {tuple(fact.id for fact in one.questions) for one in meetings} == {("meetings_in_month",)}

    def test_one_unit_was_never_surveyed(self) -> None:
        """The school that was received is on the list, and no survey of it is on record; the others had one each."""
        [never] = REVIEW.of_kind(FindingKind.NEVER_SURVEYED)
        assert (never.subject, never.rule, never.title) == ("truong-hai-ba-trung", None, never.kind.words)
        assert (len(REVIEW.work.covered), REVIEW.work.units, REVIEW.work.never_surveyed) == (56, 57, (never.subject,))

    def test_findings_agree_with_their_list(self) -> None:
        """Ready is YES, one step short and below are NO, to ask is UNKNOWN with its questions."""
        assert all(f.verdict is not None and f.verdict.truth is Truth.YES for f in REVIEW.ready)
        for finding in (*REVIEW.one_step_short, *REVIEW.below, *REVIEW.of_kind(FindingKind.FURTHER)):
            assert finding.verdict is not None
            assert finding.verdict.truth is Truth.NO
        assert all(len(finding.steps) == 1 and not finding.questions for finding in REVIEW.one_step_short)
        assert all(finding.questions and not finding.steps for finding in REVIEW.to_ask)
        assert all(finding.title.vi for finding in REVIEW.findings)
        assert {one.kind for one in REVIEW.findings if one.rule is None} == {FindingKind.NEVER_SURVEYED}

    def test_one_member_short_names_the_member(self) -> None:
        """The unit with two official members needs one more, and the article says three."""
        short = next(f for f in REVIEW.one_step_short if f.subject == "dv-44" and f.rule is ORGANISATION_FORMABLE)
        [need] = short.steps
        assert (need.fact, need.now, need.wanted) == ("official_members", 2, 3)
        assert short.verdict is not None
        assert any("Art. 21(2)" in str(citation) for citation in short.verdict.citations)

    def test_an_owner_abroad_is_an_obstacle_not_an_answer(self) -> None:
        """Units whose owner is abroad are listed to ask, with the obstacle; nothing is answered for them."""
        abroad = {f.subject for f in REVIEW.to_ask if "owner_absent" in f.obstacles}
        assert abroad == {"dv-49", "dv-50", "dv-51"}

    def test_the_schools_transfer_is_not_known_to_be_complete(self) -> None:
        """The page gives the reception alone: the case is known, the deciding committee and the papers are asked."""
        [transfer] = REVIEW.transfers
        assert transfer.subject == "chi-bo-truong-hai-ba-trung"
        assert transfer.verdict is not None
        assert transfer.verdict.facts["transfer_case"] == "cell_to_other_superior"
        assert {"transfer_decided_by", "has_member_list"} <= transfer.verdict.asks
        assert "transfer_case" not in transfer.verdict.asks

    def test_eight_members_of_unknown_standing_are_asked(self) -> None:
        """Of the eight it is not known how many are official, so that the law's three is asked."""
        asked = next(f for f in REVIEW.to_ask if f.subject == "chi-bo-truong-hai-ba-trung")
        assert [fact.id for fact in asked.questions] == ["official_members"]


def flat(report: ResolutionReport) -> Counter[tuple[str, ...]]:
    """Return all figures of a report, zeros left out."""
    figures: Counter[tuple[str, ...]] = Counter()
    for branch in report.branches:
        for measure, balance in (("organisations", branch.organisations), ("members", branch.members)):
            key = (str(branch.branch), measure)
            figures[*key, "opening"] = balance.opening
            figures[*key, "closing"] = balance.closing
            figures[*key, "residual"] = balance.residual
            for flow in (*balance.ins, *balance.outs):
                figures[*key, flow.id] = flow.number
    figures["collectives",] = report.collectives_commended
    figures["individuals",] = report.individuals_commended
    figures["units",] = report.units_listed
    figures["surveys",] = report.surveys
    figures["meetings",] = report.meetings
    figures["counts",] = report.headcounts_reported
    figures.update({("obstacle", str(obstacle)): number for obstacle, number in report.obstacles.items()})
    return Counter({key: number for key, number in figures.items() if number})


def own_figures(event: Event) -> Counter[tuple[str, ...]]:
    """Return the flows and counts that an event is to bring into the report by itself, read off the event alone."""
    figures: Counter[tuple[str, ...]] = Counter()
    match event:
        case Established(organisation=organisation, members=members):
            figures[str(organisation.branch), "organisations", "formed"] = 1
            figures[str(organisation.branch), "members", "formed"] = members.total
        case Admitted(organisation=id, number=number):
            figures[_branch(id), "members", "admitted"] = number
        case Commended(collectives=collectives, individuals=individuals):
            figures["collectives",], figures["individuals",] = collectives, individuals
        case UnitSurveyed(obstacles=obstacles):
            figures["surveys",] = 1
            figures.update(("obstacle", str(obstacle)) for obstacle in obstacles)
        case UnitListed() if event.effective >= PERIOD.interval.start:
            figures["units",] = 1
        case MeetingHeld():
            figures["meetings",] = 1
        case HeadcountReported():
            figures["counts",] = 1
        case _:
            pass
    return figures


BRANCHES = {"cb": "party", "cd": "union", "tn": "youth_union", "ch": "party"}


def _branch(id: str) -> str:
    return "youth_federation" if id in {"tn-07", "tn-08"} else BRANCHES[id[:2]]


def leans_on(event: Event, dropped: Event) -> bool:
    """Tell whether an event cannot stand without another: one about the same organisation, or of the unit dropped."""
    if event is dropped or not isinstance(dropped, UnitListed | OrganisationListed | Established | TransferredOut):
        return False
    lost = dropped.subject
    if isinstance(dropped, TransferredOut):
        return isinstance(event, Received) and event.organisation == lost
    organisation = getattr(event, "organisation", None)
    places = (organisation, getattr(organisation, "unit", None), getattr(organisation, "parent", None))
    return lost in (event.subject, *places)


LEAVES = [
    place
    for place, event in enumerate(SAMPLE.registry.events)
    if not isinstance(event, OrganisationListed) or event.subject == "chi-bo-truong-hai-ba-trung"
]


@pytest.mark.parametrize("place", LEAVES)
def test_dropping_an_event_changes_the_report_by_that_event(place: int) -> None:
    """Without one event, and those that cannot stand without it, the report lacks what they brought, and no more."""
    events = SAMPLE.registry.events
    gone = [events[place]]
    while further := [
        event for event in events if not any(event is one for one in gone) and any(leans_on(event, one) for one in gone)
    ]:
        gone += further
    kept = [event for event in events if not any(event is one for one in gone)]
    report = resolution_report(Registry.of(kept, kept_for=SAMPLE.registry.kept_for), PERIOD)
    missing = flat(REPORT)
    missing.subtract(flat(report))
    brought: Counter[tuple[str, ...]] = sum((own_figures(event) for event in gone), Counter())
    flows = {key: number for key, number in missing.items() if number and key[-1] not in {"closing", "residual"}}
    dissolved = {key: number for key, number in flows.items() if key[-1] in {"dissolved", "received"}}
    assert {key: number for key, number in flows.items() if key not in dissolved} == dict(brought)
    if any(isinstance(event, Dissolved) for event in gone):
        assert dissolved == {("union", "organisations", "dissolved"): 1, ("union", "members", "dissolved"): 22}
    if any(isinstance(event, Received) for event in gone):
        assert dissolved == {("party", "organisations", "received"): 1, ("party", "members", "received"): 8}
    for branch in report.branches:
        for balance in (branch.organisations, branch.members):
            assert balance.opening + balance.gained - balance.lost + balance.residual == balance.closing


@pytest.mark.parametrize("place", [0, 1, 4, 9])
def test_an_event_that_others_stand_on_is_missed(place: int) -> None:
    """Without a body that others stand under, or a unit that was surveyed, the history is broken and says where."""
    events = [event for at, event in enumerate(SAMPLE.registry.events) if at != place]
    with pytest.raises(BrokenHistory):
        Registry.of(events)
