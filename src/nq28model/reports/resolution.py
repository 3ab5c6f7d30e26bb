"""The report over the years of the Resolution: organisations and members, in and out, and commendations.

Each figure is computed from the registry's events; none is carried over from a published report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from attrs import frozen

from nq28model.entities import Branch, Obstacle, Organisation
from nq28model.facts.reading import unit_facts
from nq28model.history import (
    Commended,
    HeadcountReported,
    MeetingHeld,
    Registry,
    Snapshot,
    UnitListed,
    UnitSurveyed,
)
from nq28model.periods import Interval, ReviewPeriod
from nq28model.reports.balance import Balance
from nq28model.reports.tally import Counted, Way, tally
from nq28model.rules import scope
from nq28model.truth import Truth
from nq28model.verdict import judge

# The ways that a report under the Resolution always shows; others are shown where somebody went them.
_SHOWN = frozenset({Way.FORMED, Way.ADMITTED, Way.RECEIVED, Way.LISTED, Way.TRANSFERRED_OUT, Way.DISSOLVED})
_WHOLE = "whole"


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
    counted = tally(
        registry, interval, scopes={_WHOLE: registry.kept_for}, group=_branch_if_covered, read_unit=_unit_covered
    )
    closing = registry.as_of(interval.last_day)
    events = registry.between(interval.start, interval.end)
    commended = [event for event in events if isinstance(event, Commended)]
    surveys = [event for event in events if isinstance(event, UnitSurveyed)]
    return ResolutionReport(
        period=period,
        interval=interval,
        branches=tuple(
            BranchReport(
                branch=branch,
                organisations=counted.balance(_WHOLE, branch, Counted.ORGANISATIONS, _SHOWN),
                members=counted.balance(_WHOLE, branch, Counted.MEMBERS, _SHOWN),
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
                for id in counted_under(closing, registry.kept_for)
                if _unit_covered(closing, str(closing.organisation(id).unit), interval.last_day) is Truth.UNKNOWN
            )
        ),
    )


def counted_under(snapshot: Snapshot, kept_for: tuple[str, ...]) -> frozenset[str]:
    """Return the organisations of units that stand under one of *kept_for*; under any, where it is empty."""
    below = snapshot.below(*kept_for) if kept_for else snapshot.organisations.keys()
    return frozenset(id for id in below if snapshot.organisation(id).unit is not None)


def _unit_covered(snapshot: Snapshot, unit: str, day: date) -> Truth:
    """Tell whether the Resolution covers a unit, by what was known of it and the law of the day."""
    return judge(scope.NQ28, unit_facts(snapshot, unit), on=day).truth


def _branch_if_covered(organisation: Organisation, covered: Truth | None) -> Branch | None:
    """Return the branch of an organisation of a unit that the Resolution covers."""
    return organisation.branch if covered is Truth.YES else None
