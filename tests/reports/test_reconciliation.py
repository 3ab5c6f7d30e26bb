"""Printed figures set against computed ones, and against each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nq28model import RULEBOOK, Interval, NotInForce, ReviewPeriod, Truth, UnknownName, Words, resolution_report
from nq28model.codec import sample_registry
from nq28model.errors import Faults, InvalidValue
from nq28model.facts import FACTS_BY_ID
from nq28model.facts import statistics as facts
from nq28model.facts.reporting_vocabularies import CountUnit, MeasureKind, ReviewMeasure
from nq28model.figures import Figure
from nq28model.reports import (
    ComputedFigure,
    DoubtedMeasure,
    FigureFinding,
    FormFigure,
    Identity,
    Mismatch,
    Outcome,
    Parts,
    PublishedFigure,
    Quantity,
    Reading,
    Reconciliation,
    RelationFinding,
    UnpublishedFinding,
    doubted_figures,
    reconcile,
    resolution_figures,
)
from nq28model.strategies import computed_figures, published_figures
from nq28model.terms import Term
from nq28model.words import LANGUAGES

FORMED = ReviewMeasure.PARTY_ORGANISATIONS_FORMED
IN_BEING = ReviewMeasure.PARTY_ORGANISATIONS
DAY = date(2019, 10, 31)
TEN_YEARS = Interval.through(date(2009, 11, 10), DAY)
FIRST_FIVE = Interval(date(2009, 11, 10), date(2014, 11, 10))


class Share(Term):
    """A made-up measure of a share."""

    SURVEYED = "surveyed", "tỷ lệ đơn vị được khảo sát (giả định)", "share of units surveyed (made up)"

    @property
    def kind(self) -> MeasureKind:
        """A share of what was done in a period."""
        return MeasureKind.FLOW

    @property
    def unit(self) -> CountUnit:
        """A share of organisations."""
        return CountUnit.ORGANISATION


def printed(figure: str, when: Any = TEN_YEARS, measure: Any = FORMED, **besides: Any) -> PublishedFigure:
    """Return a printed figure with one reading."""
    return PublishedFigure.of(figure, Reading(measure, when, **besides))


def computed(value: Any, when: Any = TEN_YEARS, measure: Any = FORMED, **besides: Any) -> ComputedFigure:
    """Return a computed figure."""
    return ComputedFigure(measure, when, value=value, **besides)


def of_one(published: PublishedFigure, *against: ComputedFigure) -> FigureFinding:
    """Return what is found of one printed figure."""
    [finding] = reconcile([published], against, on=DAY).figures
    return finding


def as_printed(figures: Sequence[ComputedFigure]) -> list[PublishedFigure]:
    """Return computed counts as a report prints them."""
    return [printed(str(Figure(Decimal(str(one.value)))), one.when, one.measure) for one in figures]


def contradictions(*published: PublishedFigure) -> list[RelationFinding]:
    """Return which of the printed figures cannot both be true."""
    found = reconcile(published, [], on=DAY).of(Outcome.CONTRADICTS)
    return [one for one in found if isinstance(one, RelationFinding)]


distinct = st.lists(computed_figures(), max_size=12, unique_by=lambda one: (one.measure, one.span))


class TestQuantity:
    """What a figure counts, and of when."""

    @pytest.mark.parametrize(
        ("measure", "when"),
        [(FORMED, DAY), (IN_BEING, TEN_YEARS), (IN_BEING, datetime(2019, 10, 31)), (IN_BEING, "2019")],  # noqa: DTZ001
    )
    def test_a_flow_is_of_a_period_and_a_stock_of_a_day(self, measure: ReviewMeasure, when: Any) -> None:
        """Days that do not fit the kind are refused, and so is what is no day."""
        with pytest.raises(InvalidValue, match=r"^(when|day)"):
            Quantity(measure, when)

    def test_a_count_at_an_event_is_of_either(self) -> None:
        """What was counted at one conference is of its day, or of a period of that one day: they are the same."""
        awards = ReviewMeasure.COLLECTIVES_COMMENDED
        assert Quantity(awards, DAY).span == Quantity(awards, Interval.through(DAY, DAY)).span
        assert of_one(printed("05", DAY, awards), computed(5, Interval.through(DAY, DAY), awards)).outcome == "agrees"

    def test_it_says_of_whom_and_of_when(self) -> None:
        """The words name the measure, the organisation where it is another's, and the days, or that none is known."""
        assert Quantity(FORMED, TEN_YEARS).words.en == "Party organisations formed (from 10/11/2009 to 31/10/2019)"
        assert Quantity(IN_BEING, DAY, of="ward-1").words.vi == "tổ chức đảng hiện có (ward-1, ngày 31/10/2019)"
        assert Quantity(FORMED, Interval.through(DAY, DAY)).words.en.endswith("(on 31/10/2019)")
        assert Quantity(FORMED, None).words.vi.endswith("(chưa rõ ngày hoặc kỳ)")

    def test_forms_have_stocks_and_flows(self) -> None:
        """Members carried over and left are stocks of persons, those gained a flow; organisations ended are a flow."""
        found = [
            (FormFigure(fact).kind, FormFigure(fact).unit)
            for fact in (facts.OPENING_MEMBERS, facts.GAINED_MEMBERS, facts.CLOSING_MEMBERS, facts.ORGANISATIONS_ENDED)
        ]
        person, organisation = CountUnit.PERSON, CountUnit.ORGANISATION
        assert found == [("stock", person), ("flow", person), ("stock", person), ("flow", organisation)]


class TestPublished:
    """A figure as it is printed."""

    def test_it_has_a_reading(self) -> None:
        """A number of which nothing is known cannot be reconciled."""
        with pytest.raises(InvalidValue, match="at least one reading"):
            PublishedFigure("14", ())

    def test_a_print_that_could_be_two_numbers_takes_readings(self) -> None:
        """«1.62» is refused; said to stand for 1.620, or for 1,62 times a thousand, it is two readings."""
        with pytest.raises(InvalidValue, match=r"^figure: '1\.62'"):
            printed("1.62")
        doubted = PublishedFigure.of(
            "1.62", Reading(FORMED, TEN_YEARS, printed="1.620"), Reading(FORMED, TEN_YEARS, printed="162")
        )
        found = of_one(doubted, computed(1620))
        assert (found.outcome, [one.residual for one in found.comparisons]) == (Outcome.AMBIGUOUS, [0, -1458])


class TestOneFigure:
    """A printed figure against what was computed."""

    @pytest.mark.parametrize(("value", "outcome", "residual"), [(14, "agrees", 0), (12, "differs", 2)])
    def test_a_count_agrees_or_is_off(self, value: int, outcome: str, residual: int) -> None:
        """Fourteen printed agree with fourteen; against twelve they are two too many, which is no error."""
        found = of_one(printed("14"), computed(value))
        assert (found.outcome, found.residual) == (outcome, residual)

    def test_a_count_is_not_rounded(self) -> None:
        """One more or one less is another count, though a percentage would pass."""
        assert of_one(printed("14"), computed(15)).outcome is Outcome.DIFFERS
        share = of_one(printed("14 %", measure=Share.SURVEYED), computed(15, measure=Share.SURVEYED, is_percent=True))
        assert share.outcome is Outcome.AGREES

    @given(
        st.fractions(0, 10**6),
        st.integers(0, 4),
        st.booleans(),
        st.sampled_from([ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN]),
    )
    def test_rounded_and_cut_off_are_both_accepted(
        self, exact: Fraction, decimals: int, is_percent: bool, how: str
    ) -> None:
        """Whichever way a share or a mean was printed, it agrees with the exact one, and the rule says the same."""
        with localcontext() as context:
            context.prec = 60
            value = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal(1).scaleb(-decimals), how)
        figure = Figure(value, decimals, is_percent=is_percent)
        if not is_percent and not decimals:
            return
        [found] = of_one(
            printed(str(figure), measure=Share.SURVEYED),
            computed(exact, measure=Share.SURVEYED, is_percent=is_percent),
        ).comparisons
        assert found.outcome is Outcome.AGREES
        assert (found.verdict is not None) is is_percent

    @given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 3))
    def test_the_rule_decides_on_a_share(self, units: int, exact: int, decimals: int) -> None:
        """A percentage agrees just where the rule on printed percentages says YES."""
        figure = Figure(Decimal(units).scaleb(-decimals), decimals, is_percent=True)
        against = computed(Fraction(exact, 10**4), measure=Share.SURVEYED, is_percent=True)
        [found] = of_one(printed(str(figure), measure=Share.SURVEYED), against).comparisons
        assert found.verdict is not None
        assert (found.outcome is Outcome.AGREES) is (found.verdict.truth is Truth.YES)

    @pytest.mark.parametrize(
        ("against", "why"),
        [
            (computed(14, FIRST_FIVE), {Mismatch.WHEN}),
            (computed(14, of="ward-1"), {Mismatch.OF}),
            (computed(14, is_percent=True), {Mismatch.PERCENTAGE}),
            (computed(14, unit=CountUnit.PERSON), {Mismatch.UNIT}),
            (computed(14, kind=MeasureKind.EVENT_COUNT), {Mismatch.KIND}),
            (computed(14, DAY, kind=MeasureKind.STOCK), {Mismatch.KIND, Mismatch.WHEN}),
            (computed(14, None), {Mismatch.WHEN_UNKNOWN}),
            (computed(14, is_net=True), {Mismatch.NET}),
        ],
    )
    def test_what_is_of_another_sort_is_not_compared(self, against: ComputedFigure, why: set[Mismatch]) -> None:
        """Of another period, body, unit or kind, the same number says nothing: no residual is given."""
        found = of_one(printed("14"), against)
        assert (found.outcome, found.residual) == (Outcome.NOT_COMPARABLE, None)
        assert set(found.usual.mismatches) == why

    def test_a_flow_is_never_set_against_a_stock(self) -> None:
        """Fourteen formed and twelve in being are two measures: neither differs from the other."""
        found = reconcile([printed("14")], [computed(12, DAY, IN_BEING)], on=DAY)
        assert found.counts == {Outcome.NOT_COMPUTED: 1, Outcome.NOT_PUBLISHED: 1}

    def test_the_nearest_computed_figure_is_named(self) -> None:
        """Among several that do not fit, the one that fails in the fewest respects is shown."""
        far, near = computed(14, FIRST_FIVE, of="ward-1"), computed(14, FIRST_FIVE)
        assert of_one(printed("14"), far, near).usual.computed is near

    def test_net_growth_may_be_below_nought(self) -> None:
        """A computed loss differs from any print by all of both."""
        assert of_one(printed("63", is_net=True), computed(-7, is_net=True)).residual == 70
        with pytest.raises(InvalidValue, match="a net number of a flow alone"):
            printed("63", DAY, IN_BEING, is_net=True)


class TestReadings:
    """A figure that can be read in more than one way."""

    def test_readings_that_lead_to_different_findings_are_ambiguous(self) -> None:
        """All that were formed are fourteen; if those still in being are meant, one is missing."""
        doubted = PublishedFigure.of("14", Reading(FORMED, TEN_YEARS), Reading(IN_BEING, DAY))
        found = of_one(doubted, computed(14), computed(15, DAY, IN_BEING))
        assert found.outcome is Outcome.AMBIGUOUS
        assert [(one.outcome, one.residual) for one in found.comparisons] == [("agrees", 0), ("differs", -1)]

    def test_readings_that_lead_to_the_same_are_not(self) -> None:
        """If fifteen are in being and fifteen were formed, it does not matter which is meant: both are off by one."""
        doubted = PublishedFigure.of("14", Reading(FORMED, TEN_YEARS), Reading(IN_BEING, DAY))
        found = of_one(doubted, computed(15), computed(15, DAY, IN_BEING))
        assert (found.outcome, found.residual) == (Outcome.DIFFERS, -1)

    def test_a_residual_of_another_size_is_another_finding(self) -> None:
        """Off by one in one reading and by two in the other is ambiguous too."""
        doubted = PublishedFigure.of("14", Reading(FORMED, TEN_YEARS), Reading(IN_BEING, DAY))
        assert of_one(doubted, computed(15), computed(16, DAY, IN_BEING)).outcome is Outcome.AMBIGUOUS


class TestPrintedAmongThemselves:
    """What cannot both be true, whatever was computed."""

    def test_one_thing_printed_twice(self) -> None:
        """Sixty-three in the text and thirty-six in a caption exclude each other."""
        [found] = contradictions(printed("63"), printed("36"))
        assert (found.residual, len(found.figures)) == (-27, 2)
        assert contradictions(printed("08"), printed("8")) == []

    def test_a_part_of_a_period_has_no_more_than_the_whole(self) -> None:
        """Twenty formed in the first five years and fourteen in all ten cannot be; fourteen and twenty can."""
        for pair in ((printed("20", FIRST_FIVE), printed("14")), (printed("14"), printed("20", FIRST_FIVE))):
            [found] = contradictions(*pair)
            assert (found.figures[0].value, found.residual) == (14, 6)
        assert contradictions(printed("14", FIRST_FIVE), printed("20")) == []

    def test_what_says_nothing_of_each_other_does_not_contradict(self) -> None:
        """Stocks of two days, shares, means or net growth of two periods, and other bodies do not conflict."""
        overlapping = Interval(date(2012, 1, 1), date(2020, 1, 1))
        for one, other in (
            (printed("20", date(2014, 11, 9), IN_BEING), printed("14", DAY, IN_BEING)),
            (printed("99 %", FIRST_FIVE, Share.SURVEYED), printed("50 %", TEN_YEARS, Share.SURVEYED)),
            (printed("20", of="ward-1"), printed("14")),
            (printed("20", unit=CountUnit.PERSON), printed("14")),
            (printed("20", None), printed("14")),
            (printed("14"), printed("20", None)),
            (printed("20", overlapping), printed("14")),
            (printed("20 %"), printed("14")),
            (printed("20", FIRST_FIVE, is_net=True), printed("14", is_net=True)),
            (printed("9,5", FIRST_FIVE), printed("8,1")),
        ):
            assert contradictions(one, other) == []

    def test_prints_of_one_share_may_differ_by_their_rounding(self) -> None:
        """113,8 and 113,9 and 114 may be one share; 113,8 and 116 may not."""
        shares = [printed(text, measure=Share.SURVEYED) for text in ("113,8 %", "113,9 %", "114 %")]
        assert contradictions(*shares) == []
        assert len(contradictions(shares[0], printed("116 %", measure=Share.SURVEYED))) == 1

    def test_figures_that_some_readings_reconcile_do_not_contradict(self) -> None:
        """Twelve and fourteen exclude each other as flows; if the twelve may be those in being, they need not."""
        doubted = PublishedFigure.of("12", Reading(FORMED, TEN_YEARS), Reading(IN_BEING, DAY))
        assert contradictions(doubted, printed("14")) == []
        still = PublishedFigure.of("12", Reading(FORMED, TEN_YEARS), Reading(FORMED, TEN_YEARS, printed="13"))
        assert len(contradictions(still, printed("14"))) == 1


class TestParts:
    """Parts and their whole."""

    @given(st.lists(st.integers(0, 1000), min_size=1, max_size=8), st.integers(-50, 50))
    def test_they_add_up_or_are_off_by_as_much(self, parts: list[int], off: int) -> None:
        """Parts that are all there contradict a whole by what they are off; an «of which» only where it is above."""
        whole = sum(parts) - off
        if whole < 0:
            return
        of_whole = printed(str(whole)), tuple(printed(str(one), of=f"ward-{n}") for n, one in enumerate(parts))
        every = Parts(*of_whole).found(on=DAY)
        some = Parts(*of_whole, are_all=False).found(on=DAY)
        assert every.residual == some.residual == off
        assert (every.outcome is Outcome.AGREES) is (off == 0)
        assert (some.outcome is Outcome.AGREES) is (off <= 0)

    def test_shares_may_be_off_by_their_rounding(self) -> None:
        """Three thirds printed as 33,3 % make 99,9 % of a hundred, and nobody has erred; with two one is missing."""
        third = printed("33,3 %", measure=Share.SURVEYED)
        assert Parts(printed("100,0 %", measure=Share.SURVEYED), (third,) * 3).found(on=DAY).outcome == "agrees"
        assert Parts(printed("100,0 %", measure=Share.SURVEYED), (third,) * 2).found(on=DAY).outcome == "contradicts"

    def test_there_is_a_part(self) -> None:
        """Of a whole without parts nothing is said."""
        with pytest.raises(InvalidValue, match="at least one part"):
            Parts(printed("14"), ())

    def test_the_caller_says_why(self) -> None:
        """Those formed that are all in being still are within what is in being: thirteen are too few for fourteen."""
        says = Words(vi="tổ chức thành lập đều còn hoạt động (giả định)", en="all that were formed exist (made up)")
        within = Parts(printed("13", DAY, IN_BEING), (printed("14"),), are_all=False, says=says)
        [found] = reconcile([], [], on=DAY, relations=[within]).findings
        assert [line.en for line in found.lines()] == [
            "cannot both be true – all that were formed exist (made up)",
            "  Party organisations in being (on 31/10/2019): 13",
            "  Party organisations formed (from 10/11/2009 to 31/10/2019): 14",
            "  off by +1",
        ]


SERIES_OF_13: Mapping[str, int] = {
    "organisations_at_start": 3,
    "organisations_formed": 14,
    "organisations_received": 1,
    "organisations_ended": 5,
    "organisations_handed_over": 0,
    "organisations_at_end": 13,
}


class TestIdentity:
    """What the rules of reconciling say of printed figures."""

    SERIES = RULEBOOK["report.organisations_reconcile"]
    FORM_1 = RULEBOOK["report.reconciles"]

    @staticmethod
    def series(**values: int) -> dict[str, PublishedFigure]:
        """Return the printed figures of a series of organisations."""
        days = {"organisations_at_start": TEN_YEARS.start, "organisations_at_end": DAY}
        return {
            id: printed(str(value), days.get(id, TEN_YEARS), FormFigure(FACTS_BY_ID[id]))
            for id, value in values.items()
        }

    @pytest.mark.parametrize(("at_end", "outcome", "residual"), [(13, "agrees", 0), (12, "contradicts", -1)])
    def test_given_an_opening_flows_and_stocks_meet(self, at_end: int, outcome: str, residual: int) -> None:
        """Three, fourteen formed, one received and five dissolved make thirteen: twelve cannot be true with them."""
        found = Identity(self.SERIES, self.series(**{**SERIES_OF_13, "organisations_at_end": at_end})).found(on=DAY)
        assert (found.outcome, found.residual) == (outcome, residual)
        assert found.verdict is not None
        assert next(found.lines()).en.endswith("(since 2009); inferred]")

    @pytest.mark.parametrize("missing", sorted(SERIES_OF_13))
    def test_without_one_of_them_nothing_is_said(self, missing: str) -> None:
        """Fourteen formed and five dissolved need not be the twelve that exist: what is missing is asked for."""
        known = {id: value for id, value in SERIES_OF_13.items() if id != missing}
        found = Identity(self.SERIES, self.series(**known)).found(on=DAY)
        assert (found.outcome, found.residual, [one.id for one in found.asks]) == ("not_comparable", None, [missing])
        assert [line.vi for line in found.lines()][-1].startswith("  cần hỏi: ")

    def test_a_flow_does_not_stand_in_the_place_of_a_stock(self) -> None:
        """Neither does a stock in that of a flow; both are told at once."""
        swapped = {"organisations_at_start": printed("14"), "organisations_formed": printed("14", DAY, IN_BEING)}
        with pytest.raises(Faults) as told:
            Identity(self.SERIES, swapped)
        assert [str(one) for one in told.value.exceptions] == [
            "organisations_at_start: 'flow' was given; a stock is wanted",
            "organisations_formed: 'stock' was given; a flow or a count at an event is wanted",
        ]

    def test_names_are_of_the_rule(self) -> None:
        """Another rule, and a figure that the rule does not speak of, are refused with what was meant."""
        with pytest.raises(UnknownName, match=r"no rule of reconciling named 'plan\.met'"):
            Identity(RULEBOOK["plan.met"], {})
        with pytest.raises(UnknownName, match="did you mean 'organisations_formed'"):
            Identity(self.SERIES, {"organisation_formed": printed("14")})

    def test_form_1(self) -> None:
        """Printed lines of Form 1 balance by the guidance in force on the day; before it there is none."""
        lines = {
            "opening_members": printed("120", TEN_YEARS.start, FormFigure(facts.OPENING_MEMBERS)),
            "gained_members": printed("9", TEN_YEARS, FormFigure(facts.GAINED_MEMBERS)),
            "lost_members": printed("4", TEN_YEARS, FormFigure(facts.LOST_MEMBERS)),
            "closing_members": printed("124", DAY, FormFigure(facts.CLOSING_MEMBERS)),
        }
        form = Identity(self.FORM_1, lines)
        assert (form.found(on=DAY).outcome, form.found(on=DAY).residual) == ("contradicts", -1)
        with pytest.raises(NotInForce):
            form.found(on=date(2012, 5, 16))

    def test_an_of_which_line_is_within_its_own(self) -> None:
        """Two probationary members among one struck off cannot be."""
        struck = FormFigure(facts.STRUCK_OFF_MEMBERS)
        lines = {
            "struck_off_probationary": printed("2", TEN_YEARS, struck),
            "struck_off_members": printed("1", TEN_YEARS, struck),
        }
        assert Identity(RULEBOOK["report.part_within_whole"], lines).found(on=DAY).outcome is Outcome.CONTRADICTS


class TestReconciliation:
    """All of them together."""

    @given(distinct)
    def test_what_was_computed_agrees_with_itself(self, figures: list[ComputedFigure]) -> None:
        """Printed as they are, computed figures agree everywhere, and none is left."""
        made = reconcile(as_printed(figures), figures, on=DAY)
        assert [one.outcome for one in made.figures] == [Outcome.AGREES] * len(figures)
        assert made.of(Outcome.NOT_PUBLISHED) == ()
        stocks = [one for one in figures if one.kind is MeasureKind.STOCK]
        assert reconcile(as_printed(stocks), stocks, on=DAY).counts == ({Outcome.AGREES: len(stocks)} if stocks else {})

    @given(distinct, st.integers(1, 9))
    def test_what_is_printed_too_high_is_off_by_just_that(self, figures: list[ComputedFigure], more: int) -> None:
        """Each figure printed higher than it was computed differs by as much."""
        raised = [evolve(one, value=one.value + more) for one in figures]
        found = reconcile(as_printed(raised), figures, on=DAY).figures
        assert [one.residual for one in found] == [more] * len(figures)

    @given(st.lists(published_figures(), max_size=6), distinct, st.randoms(use_true_random=False))
    def test_the_order_does_not_matter(
        self, published: list[PublishedFigure], against: list[ComputedFigure], random: Any
    ) -> None:
        """Shuffled, the same findings come out, each printed and each computed figure accounted for."""
        made = reconcile(published, against, on=DAY)
        assert len(made.figures) == len(published)
        used = {id(one.computed) for each in made.figures for one in each.comparisons if one.residual is not None}
        left = {id(one.computed) for one in made.of(Outcome.NOT_PUBLISHED) if isinstance(one, UnpublishedFinding)}
        assert used | left == {id(one) for one in against}
        assert not used & left
        random.shuffle(published)
        random.shuffle(against)
        again = reconcile(published, against, on=DAY)
        assert again.counts == made.counts
        assert Counter(one.residual for one in again.figures) == Counter(one.residual for one in made.figures)

    @given(st.lists(published_figures(), max_size=4), distinct)
    def test_it_is_told_in_both_languages(
        self, published: list[PublishedFigure], against: list[ComputedFigure]
    ) -> None:
        """The explanation has the same lines in Vietnamese and in English, one at least for each finding."""
        made = reconcile(published, against, on=DAY)
        told = {len(made.explain(language).splitlines()) for language in LANGUAGES}
        assert len(told) == 1
        assert told.pop() >= 1 + len(made.findings)

    def test_nothing_is_nothing(self) -> None:
        """Without figures there is nothing to reconcile, and that is said."""
        assert (
            reconcile([], [], on=DAY).explain("vi") == "Đối chiếu theo quy định ngày 31/10/2019: không có số liệu nào"
        )
        assert reconcile([], [], on=DAY) == Reconciliation(on=DAY, findings=())

    def test_one_quantity_is_computed_once(self) -> None:
        """Two computed figures of one quantity leave it open which is meant: they are refused."""
        with pytest.raises(InvalidValue, match=r"^computed\[1\]"):
            reconcile([], [computed(14), computed(15)], on=DAY)

    def test_there_is_no_practice_before_the_resolution(self) -> None:
        """How reviews print is known from the day of the Resolution on."""
        with pytest.raises(NotInForce, match=r"plan\.tolerance"):
            reconcile([], [], on=date(2009, 11, 9))

    def test_each_finding_is_told(self) -> None:
        """One line says what was printed, what was computed and by how much it is off, or why it cannot be compared."""
        made = reconcile(
            [
                printed("14"),
                printed("113,8 %", measure=Share.SURVEYED),
                printed("406", measure=ReviewMeasure.YOUTH_MEMBERS_DEVELOPED, unit=CountUnit.PERSON),
                printed("40", FIRST_FIVE, ReviewMeasure.UNION_ORGANISATIONS_FORMED),
                printed("1", DAY, ReviewMeasure.PARTY_MEMBERS_RECEIVED),
            ],
            [
                computed(12),
                computed(Fraction(1025, 9), measure=Share.SURVEYED, is_percent=True),
                computed(406, measure=ReviewMeasure.YOUTH_MEMBERS_DEVELOPED),
                computed(40, measure=ReviewMeasure.UNION_ORGANISATIONS_FORMED),
            ],
            on=DAY,
        )
        ten = "from 10/11/2009 to 31/10/2019"
        five = "from 10/11/2009 to 9/11/2014"
        youth, unions = "Youth Union and Youth Federation members gained", "union organisations formed"
        persons = "another unit of counting: persons / memberships: one person may hold several"
        another = "of another day or period"
        counts = "agrees 1; differs 1; not comparable 2; not computed 1; not published 2"
        assert made.explain("en").splitlines() == [
            f"Reconciled by the law of 31/10/2019: {counts}",
            f"differs – Party organisations formed ({ten}): published 14, computed 12; off by +2",
            f"agrees – share of units surveyed (made up) ({ten}): published 113.8 %, computed ≈ 113.889 %",
            f"not comparable – {youth} ({ten}): published 406; what is computed is {youth} ({ten}): {persons}",
            f"not comparable – {unions} ({five}): published 40; what is computed is {unions} ({ten}): {another}",
            "not computed – Party members received with them (on 31/10/2019): published 1",
            f"not published – {youth} ({ten}): computed 406",
            f"not published – {unions} ({ten}): computed 40",
        ]

    def test_each_reading_is_told(self) -> None:
        """Below an ambiguous figure stands what each reading of it leads to, the usual one first."""
        stock = Words(vi="số hiện có", en="a stock")
        doubted = PublishedFigure.of("14", Reading(FORMED, TEN_YEARS), Reading(IN_BEING, DAY, says=stock))
        lines = [line.vi for line in of_one(doubted, computed(14), computed(15, DAY, IN_BEING)).lines()]
        formed = "tổ chức đảng thành lập mới (từ 10/11/2009 đến 31/10/2019)"
        assert lines == [
            f"hiểu được nhiều cách – {formed}: 14",
            f"  hiểu theo cách thường: khớp – {formed}: công bố 14, tính được 14",
            "  số hiện có: lệch – tổ chức đảng hiện có (ngày 31/10/2019): công bố 14, tính được 15; chênh -1",
        ]


class TestFiguresOfTheReport:
    """The report under the Resolution as figures."""

    REPORT = resolution_report(sample_registry().registry, ReviewPeriod(years=10).with_data_as_of(DAY))

    def test_each_measure_of_a_review_is_there(self) -> None:
        """Flows and counts are over the interval, stocks of its last day and of the eve of its first."""
        figures = resolution_figures(self.REPORT)
        assert {one.measure for one in figures} == set(ReviewMeasure)
        stocks = [one for one in figures if one.kind is MeasureKind.STOCK]
        assert {one.when for one in stocks} == {date(2009, 11, 9), DAY}
        assert {one.when for one in figures if one not in stocks} == {TEN_YEARS}
        assert reconcile([], figures, on=DAY).counts == {Outcome.NOT_PUBLISHED: len(figures)}

    def test_what_else_a_figure_may_stand_for(self) -> None:
        """Of the members seventeen were admitted; with those received they are eight more; net, seventy."""
        values: Mapping[tuple[Any, bool], Any] = {
            (one.measure, one.is_net): one.value for one in doubted_figures(self.REPORT)
        }
        assert values == {
            (DoubtedMeasure.PARTY_ORGANISATIONS_GAINED, False): 15,
            (DoubtedMeasure.PARTY_MEMBERS_ADMITTED, False): 17,
            (DoubtedMeasure.PARTY_MEMBERS_GAINED, False): 71,
            (ReviewMeasure.PARTY_MEMBERS_DEVELOPED, True): 70,
            (ReviewMeasure.UNION_MEMBERS_DEVELOPED, True): 1601,
            (ReviewMeasure.YOUTH_MEMBERS_DEVELOPED, True): 406,
        }
        assert {one.unit for one in DoubtedMeasure} == {CountUnit.ORGANISATION, CountUnit.PERSON}
        assert {one.kind for one in DoubtedMeasure} == {MeasureKind.FLOW}
