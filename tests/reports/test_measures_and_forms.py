"""Measures by committee, class and level; the statistics forms; and that they close and add up."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.history.made_up_district import CITY, START, cell, formed

from nq28model.entities import (
    Branch,
    Headcount,
    LeavingWay,
    LegalForm,
    MassLevel,
    PartyRank,
    UnionOrganisation,
    Unit,
    UnitKind,
)
from nq28model.errors import NotInForce
from nq28model.facts.reporting_vocabularies import Form1Line, Form5Type, UnitClass28
from nq28model.history import (
    Admitted,
    Died,
    Established,
    Event,
    HeadcountReported,
    Left,
    MembersTransferred,
    Received,
    Registry,
    TransferredOut,
    UnitChanged,
    UnitListed,
)
from nq28model.periods import Interval
from nq28model.reports import REVIEW_MEASURES, Breakdown, figure_table, form_1, form_5
from nq28model.reports.measures import form_5_type, unit_state
from nq28model.strategies import histories
from nq28model.truth import Truth

DAY = date(2019, 10, 31)
LAST_YEAR = date(2018, 10, 31)
YEAR = Interval(date(2019, 1, 1), date(2020, 1, 1))


def unit(id: str, kind: UnitKind, **more: object) -> UnitListed:
    """List a made-up unit."""
    made_up = Unit(id=id, name=f"{id} (giả định)", kind=kind, located_in_hai_phong=True, made_up=True, **more)  # type: ignore[arg-type]
    return UnitListed(effective=START, unit=made_up)


UNITS = (
    unit("company", UnitKind.ENTERPRISE, state_capital_percent=0, legal_form=LegalForm.JOINT_STOCK_COMPANY),
    unit("cooperative", UnitKind.COOPERATIVE),
    unit("office", UnitKind.STATE_BODY),
)
ESTABLISHED = (
    formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="company"),
    formed("cell-2", "ward-2", date(2012, 1, 1), official=5, unit="cooperative"),
    formed("cell-3", "ward-3", DAY, official=6, unit="office"),
    Established(
        effective=DAY,
        organisation=UnionOrganisation(id="union-1", name="u", level=MassLevel.BASE, parent="unions", unit="company"),
        members=Headcount(12),
    ),
)


def registry(*events: Event) -> Registry:
    """Return a registry of the made-up city, its units and organisations."""
    return Registry.of((*CITY, *UNITS, *ESTABLISHED, *events))


class TestFigureTable:
    """Measures are declared once, and broken down as one likes."""

    def test_figures_of_a_district(self) -> None:
        """What was formed in the year, what there is at its end; the union stands under no district."""
        table = figure_table(registry(), YEAR, under=("district-1",))
        assert table.whole["party_organisations_formed"] == 1
        assert (table.whole["party_organisations"], table.whole["party_members"]) == (5, 10)
        assert (table.whole["party_members_developed"], table.whole["union_organisations"]) == (6, 0)
        assert table.parts == {}

    def test_by_committee(self) -> None:
        """Each ward's figures, and the district's own; a move between wards is of the parts alone."""
        moved = MembersTransferred(effective=DAY, organisation="cell-1", to="cell-3", members=Headcount(1, 1))
        received = (
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-3"),
            Received(effective=DAY, organisation="cell-1"),
        )
        table = figure_table(registry(moved, *received), YEAR, under=("district-1",), by=Breakdown.COMMITTEE)
        assert list(table.parts) == ["ward-1", "ward-3", None]
        assert {key: part["party_members"] for key, part in table.parts.items()} == {"ward-1": 0, "ward-3": 10, None: 0}
        assert table.parts[None]["party_organisations"] == 1
        assert table.beside("party_members") == table.beside("party_organisations") == 0
        assert table.whole["party_organisations_received"] == 0
        assert table.beside("party_organisations_received") == 1

    def test_the_whole_registry_by_its_roots(self) -> None:
        """Where no committee is named, the parts are the roots of all branches."""
        table = figure_table(registry(), YEAR, by=Breakdown.COMMITTEE)
        assert {"city", "other-city", "unions", "youth"} <= table.parts.keys()
        assert None not in table.parts
        assert all(table.beside(measure.id) == 0 for measure in REVIEW_MEASURES)

    def test_by_the_three_classes(self) -> None:
        """A cell counts in the class of its unit; those of other units, or of none, stand together."""
        table = figure_table(registry(), YEAR, by=Breakdown.UNIT_CLASS)
        members = {key: part["party_members"] for key, part in table.parts.items()}
        assert members == {UnitClass28.NON_STATE_ENTERPRISE: 4, UnitClass28.COOPERATIVE: 5, None: 6}

    def test_by_level(self) -> None:
        """Cells, bodies and base unions are told apart by what they are."""
        table = figure_table(registry(), YEAR, under=("city", "unions"), by=Breakdown.LEVEL)
        assert table.parts[PartyRank.AFFILIATED_CELL]["party_organisations"] == 3
        assert table.parts[MassLevel.BASE]["union_members"] == 12

    def test_covered_units_alone(self) -> None:
        """The Resolution covers the company and the cooperative, not the office and what is of no unit."""
        table = figure_table(registry(), YEAR, covered_only=True)
        assert (table.whole["party_organisations"], table.whole["party_members"]) == (2, 9)
        before = Interval(date(2009, 1, 1), date(2009, 11, 10))
        assert set(figure_table(registry(), before, covered_only=True).whole.values()) == {0}

    def test_covered_units_alone_are_broken_down_too(self) -> None:
        """What the Resolution does not cover has no part of its own in a table of what it covers."""
        table = figure_table(registry(), YEAR, by=Breakdown.LEVEL, covered_only=True)
        assert sum(part["party_members"] for part in table.parts.values()) == table.whole["party_members"] == 9

    def test_a_unit_that_changes_its_kind_takes_its_cell_along(self) -> None:
        """Once the office is a company, its cell counts with the enterprises."""
        changed = Unit(id="office", name="o (giả định)", kind=UnitKind.NON_PUBLIC_SERVICE_UNIT, made_up=True)
        table = figure_table(registry(UnitChanged(effective=DAY, unit=changed)), YEAR, by=Breakdown.UNIT_CLASS)
        assert table.parts[UnitClass28.NON_PUBLIC_SERVICE_UNIT]["party_members"] == 6

    def test_rows_for_a_frame(self) -> None:
        """A row for each part and one for the whole, a column for each measure."""
        rows = figure_table(registry(), YEAR, by=Breakdown.LEVEL).to_rows()
        assert rows[-1]["part"] == "whole"
        names = ["part", "vi", "en", *(measure.id for measure in REVIEW_MEASURES)]
        assert all(list(row) == names for row in rows)

    def test_it_prints_a_line_for_each_measure(self) -> None:
        """The whole of each measure, and its parts by name where there are any."""
        interval, formed, *_ = str(figure_table(registry(), YEAR)).splitlines()
        assert (interval, formed) == ("from 1/1/2019 to 31/12/2019", "Party organisations formed: 1")
        by_level = str(figure_table(registry(), YEAR, by=Breakdown.LEVEL)).splitlines()
        assert by_level[:2] == [
            "from 1/1/2019 to 31/12/2019, by rank or level",
            "Party organisations formed: 1 (affiliated Party cell: 1)",
        ]

    def test_what_moves_between_the_parts_is_told(self) -> None:
        """A cell that one ward gives and another receives is received by the second, and not by the district."""
        moved = (
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-3"),
            Received(effective=DAY, organisation="cell-1"),
        )
        table = figure_table(registry(*moved), YEAR, under=("district-1",), by=Breakdown.COMMITTEE)
        [line] = [line.en for line in table.lines() if line.en.startswith("Party organisations received")]
        assert line == "Party organisations received from another committee: 0 (ward-3: 1; moved between the parts: -1)"

    @pytest.mark.parametrize("by", [None, *Breakdown])
    def test_a_move_to_another_rank_inside_the_whole_is_none_of_it(self, by: Breakdown | None) -> None:
        """A cell that goes from a ward directly under its district is not received by the city, whatever the parts."""
        moved = (
            TransferredOut(effective=DAY, organisation="cell-1", to="district-1"),
            Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
        )
        table = figure_table(registry(*moved), YEAR, under=("city",), by=by)
        assert (table.whole["party_organisations_received"], table.whole["party_members_received"]) == (0, 0)
        if by is Breakdown.LEVEL:
            assert table.parts[PartyRank.GRASSROOTS_CELL]["party_members_received"] == 4

    @given(histories(start=date(2010, 1, 1), max_size=12), st.sampled_from(Breakdown))
    @settings(deadline=None)
    def test_the_parts_add_up(self, events: tuple[Event, ...], by: Breakdown) -> None:
        """Whatever the breakdown, the whole is the same, and the parts have and gained as many.

        Only what they received may be more together, by what moved between them.
        """
        one, interval = Registry.of(events), Interval(date(2011, 1, 1), date(2013, 1, 1))
        table = figure_table(one, interval, by=by)
        assert table.whole == figure_table(one, interval).whole
        for measure in REVIEW_MEASURES:
            if measure.id.endswith("_received"):
                assert table.beside(measure.id) >= 0
            else:
                assert table.beside(measure.id) == 0


class TestUnits:
    """Where a unit stands in Form 5, and in which class."""

    @pytest.mark.parametrize(
        ("made_up", "kind"),
        [
            (
                Unit(id="u", name="u", kind=UnitKind.ENTERPRISE, state_capital_percent=100),
                Form5Type.STATE_CAPITAL_WHOLE,
            ),
            (
                Unit(id="u", name="u", kind=UnitKind.ENTERPRISE, state_capital_percent=50),
                Form5Type.STATE_CAPITAL_HALF_OR_MORE,
            ),
            (
                Unit(id="u", name="u", kind=UnitKind.ENTERPRISE, state_capital_percent=49),
                Form5Type.STATE_CAPITAL_BELOW_HALF,
            ),
            (
                Unit(
                    id="u",
                    name="u",
                    kind=UnitKind.ENTERPRISE,
                    state_capital_percent=0,
                    foreign_capital_percent=10,
                    legal_form=LegalForm.JOINT_STOCK_COMPANY,
                ),
                Form5Type.FOREIGN_INVESTED_ENTERPRISE,
            ),
            (
                Unit(
                    id="u",
                    name="u",
                    kind=UnitKind.ENTERPRISE,
                    state_capital_percent=0,
                    legal_form=LegalForm.ONE_MEMBER_LLC,
                ),
                Form5Type.LIMITED_LIABILITY_COMPANY,
            ),
            (Unit(id="u", name="u", kind=UnitKind.ENTERPRISE, state_capital_percent=0), None),
            (Unit(id="u", name="u", kind=UnitKind.ENTERPRISE, legal_form=LegalForm.JOINT_STOCK_COMPANY), None),
            (Unit(id="u", name="u", kind=UnitKind.INDEPENDENT_KINDERGARTEN_CLASS), Form5Type.NON_PUBLIC_SERVICE_UNIT),
            (Unit(id="u", name="u", kind=UnitKind.BUSINESS_HOUSEHOLD), Form5Type.OTHER),
            (Unit(id="u", name="u"), None),
        ],
    )
    def test_the_line_of_a_unit(self, made_up: Unit, kind: Form5Type | None) -> None:
        """By its kind; an enterprise by the State's share, then foreign capital, then its form, if these are known."""
        assert form_5_type(made_up) is kind

    def test_where_a_minority_state_share_stands_is_for_the_caller(self) -> None:
        """Bodies differ: the class is open until the caller says."""
        listed = unit("mixed", UnitKind.ENTERPRISE, state_capital_percent=30)
        snapshot = Registry.of((listed,)).as_of(DAY)
        assert unit_state(snapshot, "mixed", DAY).unit_class is None
        counted = unit_state(snapshot, "mixed", DAY, minority_state_share_counts=True)
        assert counted.unit_class is UnitClass28.NON_STATE_ENTERPRISE

    def test_before_the_resolution_nothing_is_covered(self) -> None:
        """On a day before it the Resolution covers no unit; no class either."""
        state = unit_state(registry().as_of(START), "company", START)
        assert (state.covered, state.unit_class) == (Truth.UNKNOWN, None)


class TestForm1:
    """A + B − C = D."""

    def test_each_line(self) -> None:
        """Of the first district: admitted and moved in, died, struck off and moved out, in this year and the last."""
        events = (
            Admitted(effective=LAST_YEAR, organisation="cell-1", number=2),
            Admitted(effective=DAY, organisation="cell-1", number=3),
            MembersTransferred(effective=DAY, organisation="cell-2", to="cell-1", members=Headcount(2, 2)),
            MembersTransferred(effective=DAY, organisation="cell-1", to=None, members=Headcount(1, 1)),
            Died(effective=DAY, organisation="cell-1", members=Headcount(1, 1)),
            Left(effective=DAY, organisation="cell-1", members=Headcount(1, 1), way=LeavingWay.STRUCK_OFF),
        )
        form = form_1(registry(*events), YEAR, under=("district-1",))
        numbers = {row.line.value: row.this_period for row in form.rows}
        assert numbers == {
            "A": 6, "B": 5, "B1": 3, "B2a": 0, "B2b": 2, "B3": 0,
            "C": 2, "C1": 1, "C2": 0, "C3": 1, "C4": 0, "C5a": 0, "C5b": 0, "D": 14,
        }  # fmt: skip
        assert (form.row(Form1Line.B1).last_year, form.row(Form1Line.B1).percent) == (2, 150)
        assert form.row(Form1Line.C1).percent is None
        assert [(flow.id, flow.number) for flow in (*form.besides.ins, *form.besides.outs)] == [
            ("formed", 6),
            ("moved_out", 1),
        ]
        assert form.residual == 6 - 1

    def test_another_province(self) -> None:
        """A cell that goes to another province takes its members to a line of its own on both sides."""
        gone = (
            TransferredOut(effective=DAY, organisation="cell-1", to="other-district"),
            Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL),
        )
        assert form_1(registry(*gone), YEAR, under=("city",)).row(Form1Line.C5A).this_period == 4
        assert form_1(registry(*gone), YEAR, under=("other-city",)).row(Form1Line.B2A).this_period == 4

    def test_what_was_merely_reported_is_left_over(self) -> None:
        """A reported head count is on no line, nor beside them."""
        counted = HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(9))
        form = form_1(registry(counted), YEAR, under=("ward-1",))
        assert (form.residual, form.besides.gained, form.besides.lost) == (5, 0, 0)

    def test_rows_for_a_frame(self) -> None:
        """A row for each line, with its words in both languages."""
        rows = form_1(registry(), YEAR).to_rows()
        assert [row["line"] for row in rows] == [line.value for line in Form1Line]
        assert rows[0].keys() == {"line", "vi", "en", "this_period", "last_year", "percent"}

    def test_it_prints_its_lines_and_whether_it_closes(self) -> None:
        """A title with the days, a line for each line of the form, and the check."""
        first, *lines, check = str(form_1(registry(), YEAR, under=("ward-1",))).splitlines()
        assert first == "Rise and fall of members, from 1/1/2019 to 31/12/2019"
        assert [line.partition(". ")[0] for line in lines] == [line.value for line in Form1Line]
        assert check == "A + B − C = D: it closes"
        counted = HeadcountReported(effective=DAY, organisation="cell-1", members=Headcount(9))
        off = form_1(registry(counted), YEAR, under=("ward-1",)).explain("vi")
        assert off.splitlines()[-1] == "A + B − C = D: không khớp, chênh 5"

    def test_before_the_form_there_is_none(self) -> None:
        """Before 17/5/2012 no text that was seen gives the form."""
        with pytest.raises(NotInForce):
            form_1(registry(), Interval(date(2011, 1, 1), date(2012, 1, 1)))

    @given(histories(start=date(2014, 1, 1), max_size=12))
    @settings(deadline=None)
    def test_the_residual_is_what_is_beside_and_what_was_reported(self, events: tuple[Event, ...]) -> None:
        """Whatever the history, A + B − C with what is beside the lines and what was reported makes D."""
        whole = Registry.of(events)
        interval = Interval(date(2014, 1, 1), date(2024, 1, 1))
        form = form_1(whole, interval)
        reported = sum(
            after.members[event.organisation].total - before.members[event.organisation].total
            for before, event, after in whole.replay(interval.start, interval.end)
            if isinstance(event, HeadcountReported) and after.organisation(event.organisation).branch is Branch.PARTY
        )
        assert form.residual == form.besides.gained - form.besides.lost + reported


class TestForm5:
    """Organisations and members by kind of unit."""

    def test_each_kind_has_its_row(self) -> None:
        """Cells of units by the kind of the unit, bodies and what is of no unit together; the total is of all."""
        grassroots = Established(
            effective=DAY,
            organisation=cell("cell-4", "district-1", PartyRank.GRASSROOTS_CELL, unit="company"),
            members=Headcount(7),
        )
        form = form_5(registry(grassroots), on=DAY, under=("district-1",))
        company = form.row(Form5Type.JOINT_STOCK_COMPANY)
        assert (company.affiliated_cells, company.grassroots_cells, company.members) == (1, 1, 11)
        assert company.grassroots_organisations == 1
        assert form.row(Form5Type.STATE_AGENCY).members == 6
        assert form.row(None).grassroots_bodies == 2
        assert form.row(Form5Type.ARMY).members == 0
        assert (form.total.grassroots_organisations, form.total.members) == (3, 17)
        assert [row["vi"] for row in form.to_rows()] == [
            "cơ quan Nhà nước",
            "công ty cổ phần",
            "chưa rõ loại hình, hoặc không thuộc đơn vị nào",
        ]

    def test_it_prints_a_line_for_each_kind_and_the_total(self) -> None:
        """A title with the day, the kinds of unit, and the whole last."""
        form = form_5(registry(), on=DAY)
        first, *kinds, whole = str(form).splitlines()
        assert first.startswith("Party organisations and members by kind of unit, ")
        assert [line.partition(": ")[0] for line in kinds] == [row.words.en for row in form.rows]
        assert whole.startswith("whole: ")
        assert whole.endswith(", 15 members")

    def test_the_whole_registry_counts_the_party_alone(self) -> None:
        """Unions are in no row."""
        assert form_5(registry(), on=DAY).total.members == 15
