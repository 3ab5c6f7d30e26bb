"""The report over the years of the Resolution: organisations and members, in and out, and commendations.

Each figure is computed from the registry's events; none is carried over from a published report.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
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
from nq28model.reports.balance import BALANCE_COLUMNS, Balance, BalanceLine
from nq28model.reports.tally import Counted, Way, tally
from nq28model.rows import Column, Rows, texts, within
from nq28model.rules import scope
from nq28model.truth import Truth
from nq28model.verdict import judge
from nq28model.words import Told, Words

# The ways that a report under the Resolution always shows; others are shown where somebody went them.
_SHOWN = frozenset({Way.FORMED, Way.ADMITTED, Way.RECEIVED, Way.LISTED, Way.TRANSFERRED_OUT, Way.DISSOLVED})
_WHOLE = "whole"


_PERIOD = Words(
    vi="Báo cáo {period}: số liệu từ {first} đến hết {last}",
    en="Report, {period}: figures from {first} up to and including {last}",
)
_HELD = Words(
    vi="Hội nghị: {conference} ({offset} ngày so với mốc {mark}). Công bố: {publication}.",
    en="Conference: {conference} ({offset} days from the anniversary, {mark}). Published: {publication}.",
)
_NOT_HELD = Words(
    vi="Hội nghị: chưa rõ (mốc: {mark}). Công bố: {publication}.",
    en="Conference: not known (anniversary: {mark}). Published: {publication}.",
)
_ORGANISATIONS = Words(vi="Tổ chức", en="Organisations")
_MEMBERS = Words(vi="Người", en="Members")
_HEADINGS: Mapping[Branch, Words] = {
    Branch.PARTY: Words(vi="Đảng", en="Party"),
    Branch.UNION: Words(vi="Công đoàn", en="Unions"),
    Branch.YOUTH_UNION: Words(vi="Đoàn", en="Youth Union"),
    Branch.YOUTH_FEDERATION: Words(vi="Hội", en="Youth Fed."),
}
_YOUTH = Words(vi="Đoàn + Hội", en="Youth, both")
_DONE = Words(
    vi=(
        "Đã thành lập {party} tổ chức đảng với {party_members} đảng viên, {unions} công đoàn với {union_members} đoàn "
        "viên, {youth} tổ chức thanh niên với {youth_members} đoàn viên, hội viên. Tiếp nhận {received} tổ chức đảng "
        "với {received_members} đảng viên. Khen thưởng {collectives} tập thể, {individuals} cá nhân."
    ),
    en=(
        "Formed: {party} Party organisations with {party_members} members, {unions} unions with {union_members} "
        "members, {youth} youth organisations with {youth_members} members. Party organisations received: {received}, "
        "with {received_members} members. Commended: {collectives} collectives, {individuals} individuals."
    ),
)
_WORK = Words(
    vi="Đã khảo sát {surveys} lượt; ghi nhận {meetings} buổi sinh hoạt và {counts} lần báo cáo số lượng.",
    en="Surveys: {surveys}; meetings recorded: {meetings}; head counts reported: {counts}.",
)
_UNCLEAR = Words(
    vi="Chưa rõ có thuộc phạm vi Nghị quyết hay không, không tính: {ids}",
    en="Not counted, since it is not known whether the Resolution covers them: {ids}",
)


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
class ResolutionReport(Told):
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

    @property
    def columns(self) -> tuple[Words, ...]:
        """What stands beside one another in ``sections``: each branch, and both youth organisations together."""
        return (*_HEADINGS.values(), _YOUTH)

    @property
    def sections(self) -> tuple[tuple[Words, tuple[Balance, ...]], ...]:
        """The balances of organisations, then of members, each with one for each of the ``columns``."""
        branches = [self.branch(branch) for branch in _HEADINGS]
        return (
            (_ORGANISATIONS, (*(one.organisations for one in branches), self.youth_organisations)),
            (_MEMBERS, (*(one.members for one in branches), self.youth_members)),
        )

    def heading(self) -> tuple[Words, Words]:
        """Return which period it is of, and when its conference was held."""
        period = self.period
        held = _NOT_HELD if period.conference is None else _HELD
        return (
            _PERIOD.fill(period=period.words, first=self.interval.start, last=self.interval.last_day),
            held.fill(
                conference=period.conference,
                offset=period.days_from_mark,
                mark=period.mark,
                publication=period.publication,
            ),
        )

    def done(self) -> Iterator[Words]:
        """Yield what was done in the period: formed, received and commended; surveyed."""
        party, union = self.branch(Branch.PARTY), self.branch(Branch.UNION)
        yield _DONE.fill(
            party=party.organisations.flow("formed"),
            party_members=party.members_gained,
            unions=union.organisations.flow("formed"),
            union_members=union.members_gained,
            youth=self.youth_organisations.flow("formed"),
            youth_members=self.youth_members_gained,
            received=party.organisations.flow("received"),
            received_members=party.members.flow("received"),
            collectives=self.collectives_commended,
            individuals=self.individuals_commended,
        )
        yield _WORK.fill(surveys=self.surveys, meetings=self.meetings, counts=self.headcounts_reported)

    @property
    def unclear(self) -> Words | None:
        """Which organisations are not counted, since their scope is not known; None where there is none."""
        return _UNCLEAR.fill(ids=", ".join(self.scope_unclear)) if self.scope_unclear else None

    def lines(self) -> Iterator[Words]:
        """Yield the report as a reader sees it, a balance a line."""
        yield from self.heading()
        for title, balances in self.sections:
            yield title
            for column, balance in zip(self.columns, balances, strict=True):
                line = Words(vi="  {column}: {balance}", en="  {column}: {balance}")
                yield line.fill(column=column, balance=balance.words)
        yield from self.done()
        if self.unclear is not None:
            yield self.unclear

    def to_rows(self) -> Rows:
        """Return a row for each line of each branch's balances."""
        return Rows(
            _COLUMNS,
            (
                (one.branch, counted, line)
                for one in self.branches
                for counted, balance in ((Counted.ORGANISATIONS, one.organisations), (Counted.MEMBERS, one.members))
                for line in balance.each_line()
            ),
        )


_COLUMNS: tuple[Column[tuple[Branch, Counted, BalanceLine]], ...] = (
    Column("branch", str, lambda row: row[0].value),
    *texts("branch", lambda row: row[0].words),
    Column("counted", str, lambda row: row[1].value),
    *within(BALANCE_COLUMNS, lambda row: row[2]),
)


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
