"""The report over the years of the Resolution: organisations and members, in and out, and commendations.

Each figure is computed from the registry's events; none is carried over from a published report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, TypeAlias

from attrs import frozen

from nq28model.entities import Branch, Obstacle
from nq28model.facts.reading import organisation_facts
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
    Registry,
    Snapshot,
    UnitListed,
    UnitSurveyed,
)
from nq28model.periods import Interval, ReviewPeriod
from nq28model.reports.balance import Balance, Flow
from nq28model.rules import scope
from nq28model.truth import Truth
from nq28model.verdict import judge
from nq28model.words import Words

_WAYS_IN: Mapping[type[Event], tuple[str, Words]] = {
    Established: ("formed", Words(vi="thành lập mới", en="formed")),
    Admitted: ("admitted", Words(vi="kết nạp", en="admitted")),
    Received: ("received", Words(vi="tiếp nhận", en="received")),
    OrganisationListed: ("listed", Words(vi="bổ sung vào sổ", en="entered on the list")),
}
_WAYS_OUT: Mapping[type[Event], tuple[str, Words]] = {
    Received: ("transferred_out", Words(vi="chuyển đi", en="transferred out")),
    Dissolved: ("dissolved", Words(vi="giải thể", en="dissolved")),
}
"""The kinds of event that are ways in or out. A count that is merely reported is neither: what it changes is left
over, and shows as the residual."""


@frozen(kw_only=True)
class BranchReport:
    """The organisations and the members of one branch."""

    branch: Branch
    organisations: Balance
    members: Balance

    @property
    def members_gained(self) -> int:
        """Members whom the organisations brought in: at their founding and by admission, not by reception."""
        return self.members.flow("formed") + self.members.flow("admitted")


@frozen(kw_only=True)
class ResolutionReport:
    """What was done under the Resolution in a period.

    ``scope_unclear`` names the organisations in being at the end of which it is not known whether the
    Resolution covers their unit; they are left out of the figures.
    """

    period: ReviewPeriod
    interval: Interval
    branches: tuple[BranchReport, ...]
    collectives_commended: int
    individuals_commended: int
    units_listed: int
    surveys: int
    meetings: int
    headcounts_reported: int
    obstacles: Mapping[Obstacle, int]
    scope_unclear: tuple[str, ...]

    def branch(self, branch: Branch) -> BranchReport:
        """Return the report of one branch."""
        return next(report for report in self.branches if report.branch is branch)

    @property
    def youth_organisations(self) -> Balance:
        """Youth Union and Youth Federation organisations together, as reports under the Resolution count them."""
        return self.branch(Branch.YOUTH_UNION).organisations + self.branch(Branch.YOUTH_FEDERATION).organisations

    @property
    def youth_members(self) -> Balance:
        """Memberships in both together: a person in both is counted twice."""
        return self.branch(Branch.YOUTH_UNION).members + self.branch(Branch.YOUTH_FEDERATION).members

    @property
    def youth_members_gained(self) -> int:
        """Memberships that both brought in."""
        return sum(self.branch(one).members_gained for one in (Branch.YOUTH_UNION, Branch.YOUTH_FEDERATION))


def resolution_report(registry: Registry, period: ReviewPeriod) -> ResolutionReport:
    """Return the report of *registry* over *period*.

    Counted are the organisations of units that the Resolution covers, under the committees for which the
    registry is kept. Raises ``NotInForce`` for a period before the Resolution.
    """
    interval = period.interval
    opening = registry.as_of(interval.start - timedelta(days=1))
    closing = registry.as_of(interval.last_day)
    kept_for = registry.kept_for
    flows: _Stocks = Counter()
    events: list[Event] = []
    for before, event, after in registry.replay(interval.start, interval.end):
        events.append(event)
        touched = _touched(event, after)
        was = _stocks(before, kept_for, event.effective, touched)
        became = _stocks(after, kept_for, event.effective, touched)
        for key in was.keys() | became.keys():
            way = _WAYS_IN.get(type(event)) if became[key] > was[key] else _WAYS_OUT.get(type(event))
            if way is not None:
                flows[*key, way[0]] += abs(became[key] - was[key])
    first = _stocks(opening, kept_for, interval.start, opening.organisations)
    last = _stocks(closing, kept_for, interval.last_day, closing.organisations)
    commended = [event for event in events if isinstance(event, Commended)]
    surveys = [event for event in events if isinstance(event, UnitSurveyed)]
    return ResolutionReport(
        period=period,
        interval=interval,
        branches=tuple(
            BranchReport(
                branch=branch,
                organisations=_balance(first, flows, last, (branch, "organisations")),
                members=_balance(first, flows, last, (branch, "members")),
            )
            for branch in Branch
        ),
        collectives_commended=sum(event.collectives for event in commended),
        individuals_commended=sum(event.individuals for event in commended),
        units_listed=sum(isinstance(event, UnitListed) for event in events),
        surveys=len(surveys),
        meetings=sum(isinstance(event, MeetingHeld) for event in events),
        headcounts_reported=sum(isinstance(event, HeadcountReported) for event in events),
        obstacles=dict(Counter(obstacle for survey in surveys for obstacle in sorted(survey.obstacles))),
        scope_unclear=tuple(
            sorted(
                id
                for id in counted_under(closing, kept_for)
                if _covered(closing, id, interval.last_day) is Truth.UNKNOWN
            )
        ),
    )


def counted_under(snapshot: Snapshot, kept_for: tuple[str, ...]) -> frozenset[str]:
    """Return the organisations of units that stand under one of *kept_for*; under any, where it is empty."""
    below = snapshot.below(*kept_for) if kept_for else snapshot.organisations.keys()
    return frozenset(id for id in below if snapshot.organisation(id).unit is not None)


def _covered(snapshot: Snapshot, organisation_id: str, day: date) -> Truth:
    """Tell whether the Resolution covers the unit of an organisation."""
    facts = organisation_facts(snapshot, organisation_id)
    return judge(scope.NQ28, facts, on=day).truth


# Counts by branch, measure and, for flows, way.
_Stocks: TypeAlias = Counter[tuple[Any, ...]]


def _stocks(snapshot: Snapshot, kept_for: tuple[str, ...], day: date, ids: Iterable[str]) -> _Stocks:
    """Count those of *ids* that the report takes in, and their members."""
    stocks: _Stocks = Counter()
    for id in counted_under(snapshot, kept_for).intersection(ids):
        if _covered(snapshot, id, day) is Truth.YES:
            branch = snapshot.organisation(id).branch
            stocks[branch, "organisations"] += 1
            stocks[branch, "members"] += snapshot.members[id].total
    return stocks


def _touched(event: Event, after: Snapshot) -> frozenset[str]:
    """Return the organisations whose place, being or members the event may change."""
    match event:
        case Established(organisation=organisation) | OrganisationListed(organisation=organisation):
            return frozenset({organisation.id})
        case Received(organisation=id):
            return after.below(id)
        case Dissolved(organisation=id, members_to=heir):
            return frozenset({id, heir or id})
        case Admitted(organisation=id) | HeadcountReported(organisation=id):
            return frozenset({id})
        case UnitSurveyed(unit=unit):
            return frozenset(organisation.id for organisation in after.of_unit(unit))
        case _:
            return frozenset()


def _balance(first: _Stocks, flows: _Stocks, last: _Stocks, key: tuple[Branch, str]) -> Balance:
    ways_in, ways_out = (
        tuple(Flow(id, words, flows[*key, id]) for id, words in ways.values()) for ways in (_WAYS_IN, _WAYS_OUT)
    )
    return Balance(opening=first[key], ins=ways_in, outs=ways_out, closing=last[key])
