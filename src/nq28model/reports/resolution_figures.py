"""The report under the Resolution as figures, by the measures that reviews print and by the other readings of these."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from nq28model.entities import Branch
from nq28model.facts.reporting_vocabularies import CountUnit, MeasureKind, ReviewMeasure
from nq28model.reports.balance import Balance
from nq28model.reports.published import ComputedFigure
from nq28model.reports.resolution import ResolutionReport
from nq28model.terms import Term


class DoubtedMeasure(Term):
    """What else a figure of a review may stand for: «phát triển được» and «thành lập được» leave it open."""

    PARTY_ORGANISATIONS_GAINED = (
        "party_organisations_gained",
        "tổ chức đảng thành lập mới và tiếp nhận",
        "Party organisations formed or received",
    )
    PARTY_MEMBERS_ADMITTED = "party_members_admitted", "đảng viên mới kết nạp", "Party members admitted"
    PARTY_MEMBERS_GAINED = (
        "party_members_gained",
        "đảng viên phát triển được và tiếp nhận",
        "Party members gained or received",
    )

    @property
    def kind(self) -> MeasureKind:
        """Each is a flow."""
        return MeasureKind.FLOW

    @property
    def unit(self) -> CountUnit:
        """Organisations or persons."""
        is_of_organisations = self is DoubtedMeasure.PARTY_ORGANISATIONS_GAINED
        return CountUnit.ORGANISATION if is_of_organisations else CountUnit.PERSON


def resolution_figures(report: ResolutionReport) -> tuple[ComputedFigure, ...]:
    """Return the figures of a report under the Resolution by the measures of its reviews.

    Stocks are those of its last day, and of the eve of its first; all else is over its interval, the counts at events
    in it too.
    """
    eve = report.interval.start - timedelta(days=1)
    return (
        *(ComputedFigure(measure, report.interval, value=value) for measure, value in _in_the_period(report).items()),
        *(ComputedFigure(measure, eve, value=stock.opening) for measure, stock in _stocks(report).items()),
        *(
            ComputedFigure(measure, report.interval.last_day, value=stock.closing)
            for measure, stock in _stocks(report).items()
        ),
    )


def doubted_figures(report: ResolutionReport) -> tuple[ComputedFigure, ...]:
    """Return what else the figures of its reviews may stand for, over the interval of a report; growth is net."""
    party = report.branch(Branch.PARTY)
    others = {
        DoubtedMeasure.PARTY_ORGANISATIONS_GAINED: _formed_or_received(party.organisations),
        DoubtedMeasure.PARTY_MEMBERS_ADMITTED: party.members.flow("admitted"),
        DoubtedMeasure.PARTY_MEMBERS_GAINED: party.members_gained + party.members.flow("received"),
    }
    growth = {
        ReviewMeasure.PARTY_MEMBERS_DEVELOPED: party.members,
        ReviewMeasure.UNION_MEMBERS_DEVELOPED: report.branch(Branch.UNION).members,
        ReviewMeasure.YOUTH_MEMBERS_DEVELOPED: report.youth_members,
    }
    return (
        *(ComputedFigure(measure, report.interval, value=value) for measure, value in others.items()),
        *(
            ComputedFigure(measure, report.interval, value=stock.closing - stock.opening, is_net=True)
            for measure, stock in growth.items()
        ),
    )


def _in_the_period(report: ResolutionReport) -> Mapping[ReviewMeasure, int]:
    party, union = report.branch(Branch.PARTY), report.branch(Branch.UNION)
    return {
        ReviewMeasure.PARTY_ORGANISATIONS_FORMED: party.organisations.flow("formed"),
        ReviewMeasure.UNION_ORGANISATIONS_FORMED: union.organisations.flow("formed"),
        ReviewMeasure.YOUTH_ORGANISATIONS_FORMED: report.youth_organisations.flow("formed"),
        ReviewMeasure.PARTY_MEMBERS_DEVELOPED: party.members_gained,
        ReviewMeasure.UNION_MEMBERS_DEVELOPED: union.members_gained,
        ReviewMeasure.YOUTH_MEMBERS_DEVELOPED: report.youth_members_gained,
        ReviewMeasure.PARTY_ORGANISATIONS_RECEIVED: party.organisations.flow("received"),
        ReviewMeasure.PARTY_MEMBERS_RECEIVED: party.members.flow("received"),
        ReviewMeasure.COLLECTIVES_COMMENDED: report.collectives_commended,
        ReviewMeasure.INDIVIDUALS_COMMENDED: report.individuals_commended,
    }


def _stocks(report: ResolutionReport) -> Mapping[ReviewMeasure, Balance]:
    party, union = report.branch(Branch.PARTY), report.branch(Branch.UNION)
    return {
        ReviewMeasure.PARTY_ORGANISATIONS: party.organisations,
        ReviewMeasure.UNION_ORGANISATIONS: union.organisations,
        ReviewMeasure.YOUTH_ORGANISATIONS: report.youth_organisations,
        ReviewMeasure.PARTY_MEMBERS: party.members,
        ReviewMeasure.UNION_MEMBERS: union.members,
        ReviewMeasure.YOUTH_MEMBERS: report.youth_members,
    }


def _formed_or_received(stock: Balance) -> int:
    return stock.flow("formed") + stock.flow("received")
