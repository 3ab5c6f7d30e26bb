"""What the strategies hold to: sheets that are YES, or just NO; values and histories that the library accepts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from tests.kernel.made_up_law import (
    AMENDED,
    CAPITAL,
    DAY,
    ENOUGH,
    FIRST_DAY,
    FOUNDED,
    LEVEL,
    MEMBERS,
    REMOTE,
    VOTED,
    VOTES,
    Level,
    both,
    days,
    specs,
)

from nq28model import RULEBOOK, Truth, judge
from nq28model.domains import Choice, Day, Domain, Number, Share, Whole, YesNo
from nq28model.entities import (
    Branch,
    DecisionKind,
    Headcount,
    MassLevel,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    Unit,
    YouthOrganisation,
    can_stand_under,
)
from nq28model.errors import InvalidValue, NotInForce
from nq28model.history import (
    EVENT_KINDS,
    Dissolved,
    Established,
    Event,
    OrganisationListed,
    Received,
    Registry,
    TransferredOut,
)
from nq28model.needs import least_change
from nq28model.spec import All, AnyOf, Compare, Fact, Not, Operator, Rule, Spec
from nq28model.standing import Standing, standing_on
from nq28model.strategies import (
    decisions,
    facts_for,
    headcounts,
    histories,
    near_misses,
    party_organisations,
    registries,
    satisfying,
    union_organisations,
    units,
    youth_organisations,
)

# Each wording of each rule, by its first day.
WORDINGS = [(rule, version.since) for rule in RULEBOOK for version in rule.text.versions]
LARGE = (
    "transfer.complete",
    "union.base.formable",
    "party.member.admission_in_order",
    "party.organisation.properly_formed",
)
few = settings(max_examples=5, deadline=None, database=None)
many = settings(max_examples=100, deadline=None, database=None)
anew = settings(deadline=None, database=None)
EASY = [HealthCheck.filter_too_much]  # the specs of the made-up law are filtered, the sheets are not


def comparisons(standing: Standing) -> list[Standing]:
    """Return the comparisons of a spec as it stands."""
    if isinstance(standing.spec, Compare):
        return [standing]
    return [one for part in standing.parts for one in comparisons(part)]


def is_turned_by_one_change(spec: Spec, sheet: Mapping[str, Any], on: date) -> bool:
    """Tell whether another answer to one fact of the sheet makes it YES."""
    compared = [(one.spec, one.bound) for one in comparisons(standing_on(spec, on))]
    for id, now in sheet.items():
        own = [(one, bound) for one, bound in compared if isinstance(one, Compare) and one.fact.id == id]
        bounds = [each for one, bound in own for each in (bound if one.operator.takes_many else (bound,))]
        for value in own[0][0].fact.domain.near(now, bounds):
            if judge(spec, {**sheet, id: value}, on=on).truth is Truth.YES:
                return True
    return False


def holds(spec: Spec, on: date, examples: settings) -> None:
    """Check the three strategies of one wording."""

    @examples
    @given(facts_for(spec, on=on), facts_for(spec, on=on, missing=False))
    def are_accepted(some: dict[str, Any], whole: dict[str, Any]) -> None:
        judge(spec, some, on=on)
        assert judge(spec, whole, on=on).truth is not Truth.UNKNOWN

    @examples
    @given(satisfying(spec, on=on))
    def are_yes(sheet: dict[str, Any]) -> None:
        assert judge(spec, sheet, on=on).truth is Truth.YES

    @examples
    @given(near_misses(spec, on=on))
    def are_just_no(sheet: dict[str, Any]) -> None:
        verdict = judge(spec, sheet, on=on)
        assert verdict.truth is Truth.NO
        assert len(verdict.needs) == 1 or is_turned_by_one_change(spec, sheet, on)

    are_accepted()
    are_yes()
    are_just_no()


class TestSheetsForTheRulebook:
    """Sheets for each rule of the law, on the first day of each wording."""

    @pytest.mark.parametrize(("rule", "on"), [pytest.param(*one, id=f"{one[0].id}-{one[1]}") for one in WORDINGS])
    def test_each_wording_has_sheets_that_it_accepts(self, rule: Rule, on: date) -> None:
        """What satisfies a rule judges YES, a near miss NO and one change makes it YES, and any sheet is accepted."""
        holds(rule, on, few)

    @pytest.mark.parametrize("id", LARGE)
    def test_large_rules_have_as_many_as_are_asked_for(self, id: str) -> None:
        """No health check complains of dozens of comparisons: not of the time, not of what is thrown away."""
        holds(RULEBOOK[id], date(2019, 10, 31), many)


class TestSheetsForAnySpec:
    """Sheets for specs of all five kinds."""

    @settings(max_examples=150, deadline=None, database=None, suppress_health_check=EASY)
    @given(st.data(), specs, days)
    def test_there_are_sheets_wherever_there_can_be(self, data: st.DataObject, spec: Spec, on: date) -> None:
        """Where the search for the least change finds a way, the strategies do; where it finds none, they say so."""
        try:
            standing = standing_on(spec, on)
        except NotInForce:
            for strategy in (facts_for(spec, on=on), satisfying(spec, on=on), near_misses(spec, on=on)):
                with pytest.raises(NotInForce):
                    data.draw(strategy)
            return
        judge(spec, data.draw(facts_for(spec, on=on)), on=on)
        can_be_yes = least_change(standing, {}) is not None
        can_be_no = least_change(standing_on(Not(spec), on), {}) is not None
        if can_be_yes:
            assert judge(spec, data.draw(satisfying(spec, on=on)), on=on).truth is Truth.YES
        else:
            with pytest.raises(InvalidValue, match="facts can make YES"):
                data.draw(satisfying(spec, on=on))
        if can_be_yes and can_be_no:
            sheet = data.draw(near_misses(spec, on=on))
            assert judge(spec, sheet, on=on).truth is Truth.NO
            assert is_turned_by_one_change(spec, sheet, on)
        else:
            with pytest.raises(InvalidValue, match="facts can make YES and can make NO"):
                data.draw(near_misses(spec, on=on))

    def test_choices_that_shut_each_other_are_never_taken(self) -> None:
        """Of alternatives that only fit together in one way, that way is drawn."""
        few_or_many = (MEMBERS < 3) | (MEMBERS >= 40)
        far = AnyOf((All((MEMBERS < 3, REMOTE.is_(True))), All((MEMBERS >= 40, LEVEL.is_("city")))))
        spec = few_or_many & far & REMOTE.is_(False) & AnyOf((VOTES > 0, CAPITAL > 0))

        @many
        @given(satisfying(spec, on=DAY))
        def is_the_one_way(sheet: dict[str, Any]) -> None:
            assert sheet["members"] >= 40
            assert sheet["level"] == "city"
            assert judge(spec, sheet, on=DAY).truth is Truth.YES

        is_the_one_way()

    def test_a_contradiction_is_found_only_by_trying_all(self) -> None:
        """Three facts in two places cannot all differ; a single look does not see that, and the search does."""
        colours: list[Fact[bool]] = [Fact(f"colour_{n}", YesNo(), both("colour"), both("Which?")) for n in range(3)]
        differ = [
            AnyOf((All((one.is_(True), other.is_(False))), All((one.is_(False), other.is_(True)))))
            for one, other in zip(colours, [*colours[1:], colours[0]], strict=True)
        ]
        with pytest.raises(InvalidValue, match="facts can make YES on 1/1/2020"):
            find(satisfying(All(tuple(differ)), on=DAY), lambda _: True, settings=anew)
        assert find(satisfying(All(tuple(differ[:2])), on=DAY), lambda _: True, settings=anew) == {
            "colour_0": True,
            "colour_1": False,
            "colour_2": True,
        }


_OF_EACH_DOMAIN: list[tuple[Domain, list[Any]]] = [
    (YesNo(), [False, True]),
    (Choice(tuple(Level)), ["base", "city"]),
    (Whole(0, 60), [0, 3, 60]),
    (Whole(), [-3, 0]),
    (Whole(1), [1, 2]),
    (Number(), [Decimal("-0.5"), Fraction(1, 3), 0.1, 10**30]),
    (Number(0), [Fraction(2, 3), Decimal("49.5")]),
    (Number(None, 100), [Fraction(2, 3), 100]),
    (Number(0, 100), [0, 0.1, Fraction(1, 3), Decimal("99.995")]),
    (Share(), [0, Fraction(2, 3), 1]),
    (Day(), [date.min, date(2019, 10, 31), date.max]),
]


class TestValues:
    """Which values a sheet holds, by domain and comparison."""

    @pytest.mark.parametrize(
        ("domain", "bounds"), [pytest.param(*one, id=repr(one[0])[:30]) for one in _OF_EACH_DOMAIN]
    )
    def test_every_operator_on_every_domain(self, domain: Domain, bounds: list[Any]) -> None:
        """What is drawn for a comparison is an answer of the fact, and meets it; both where one or two must be met."""
        fact: Fact[Any] = Fact("asked", domain, both("asked"), both("What?"))
        for bound in bounds:
            for operator in Operator:
                if operator.needs_order and not domain.is_ordered:
                    continue
                compare = Compare(fact, operator, (bound,) if operator.takes_many else bound)
                for spec in (compare, compare & Compare(fact, Operator.IS_NOT, bounds[0])):
                    if least_change(standing_on(spec, DAY), {}) is not None:
                        check_values(spec, fact)

    @pytest.mark.parametrize(
        ("fact", "bounds"), [(CAPITAL, (0, Fraction(1, 10**12))), (VOTES, (Fraction(1, 3), Fraction(1, 2)))]
    )
    def test_between_two_open_ends(self, fact: Fact[Any], bounds: tuple[Any, Any]) -> None:
        """Where no whole number and no decimal lies between two bounds, a fraction does."""
        check_values((fact > bounds[0]) & (fact < bounds[1]), fact)

    def test_between_neighbouring_floats(self) -> None:
        """Where no float lies between two bounds, a fraction does."""
        check_values((CAPITAL > 1.0) & (CAPITAL < 1.0 + 2**-52), CAPITAL)

    def test_of_a_day_against_nothing(self) -> None:
        """A comparison with no bound at all leaves every day."""
        check_values(Compare(FOUNDED, Operator.NOT_IN, ()), FOUNDED)

    def test_bounds_come_often(self) -> None:
        """A sheet for a rule holds the bound, and one beside it, in the first few examples."""
        seen: set[int] = set()

        @settings(max_examples=60, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
        @given(facts_for(MEMBERS >= 37, on=DAY))
        def look(sheet: dict[str, Any]) -> None:
            seen.add(sheet.get("members", -1))

        look()
        assert {-1, 36, 37, 38} <= seen
        assert len(seen) > 8


def check_values(spec: Spec, fact: Fact[Any]) -> None:
    """Draw some sheets for a spec of one fact."""

    @settings(max_examples=12, deadline=None, database=None)
    @given(satisfying(spec, on=DAY))
    def is_met(sheet: dict[str, Any]) -> None:
        assert fact.fault(sheet[fact.id], "") is None
        assert judge(spec, sheet, on=DAY).truth is Truth.YES

    @settings(max_examples=12, deadline=None, database=None)
    @given(facts_for(spec, on=DAY, missing=False))
    def is_an_answer(sheet: dict[str, Any]) -> None:
        assert fact.fault(sheet[fact.id], "") is None

    is_met()
    is_an_answer()


class TestShrinking:
    """What is left of an example when all that does not matter is gone."""

    def test_to_few_facts_at_their_bounds(self) -> None:
        """A sheet shrinks to the facts that make it so, each at its bound, and to the shortest of the ways."""
        assert find(satisfying(ENOUGH, on=FIRST_DAY), lambda _: True, settings=anew) == {"members": 3}
        either = satisfying(ENOUGH, on=AMENDED)
        assert find(either, lambda sheet: "remote" not in sheet, settings=anew) == {"members": 5}
        assert find(either, lambda sheet: "members" not in sheet, settings=anew) == {"remote": True}
        long_or_short = (All((MEMBERS >= 3, REMOTE.is_(True), VOTED))) | LEVEL.is_("district")
        assert find(satisfying(long_or_short, on=DAY), lambda _: True, settings=anew) == {"level": "district"}

    def test_a_near_miss_to_the_nearest(self) -> None:
        """The fact to change shrinks to where it nearly is enough; what the subject is changes last."""
        assert find(near_misses(ENOUGH, on=AMENDED), lambda _: True, settings=anew) == {"members": 4, "remote": False}
        assert find(near_misses(MEMBERS < 40, on=DAY), lambda _: True, settings=anew) == {"members": 40}
        assert find(near_misses(LEVEL.is_("city") & (MEMBERS >= 3), on=DAY), lambda _: True, settings=anew) == {
            "level": "city",
            "members": 2,
        }

    def test_any_sheet_to_the_one_fact_that_matters(self) -> None:
        """Of a rule that asks twenty facts, the one that a failure turns on is left."""
        complete, on = RULEBOOK["transfer.complete"], date(2019, 10, 31)
        patient = settings(anew, max_examples=5000)  # it stops at the first: a tenth of the sheets, seldom in a row
        left = find(
            facts_for(complete, on=on), lambda sheet: sheet.get("reception_decided_by") == "other", settings=patient
        )
        assert len(left) == 1

    def test_a_history_to_the_events_that_matter(self) -> None:
        """A transfer that was received needs two events after the district's own, on its first day."""
        same = settings(anew, max_examples=2000, derandomize=True)
        events = find(histories(), lambda events: any(isinstance(one, Received) for one in events), settings=same)
        assert [type(event) for event in events[5:]] == [TransferredOut, Received]
        assert {event.effective for event in events} == {date(2010, 1, 1)}


class TestSaying:
    """What Hypothesis prints of a strategy."""

    def test_the_rule_and_the_day_in_one_line(self) -> None:
        """A strategy says of which rule and day it is, and does not print the rule."""
        assert repr(satisfying(RULEBOOK["transfer.complete"], on=DAY)).endswith("(transfer.complete, on=2020-01-01)")
        assert repr(near_misses(MEMBERS >= 3, on=DAY)).endswith("(Compare, on=2020-01-01)")


class TestMisuse:
    """What cannot be drawn from says why, when it is drawn from."""

    @pytest.mark.parametrize("strategies", [facts_for, satisfying, near_misses])
    def test_what_is_no_rule_or_no_day(self, strategies: Any) -> None:
        """An id in the place of a rule, and a text in the place of a day, are refused."""
        with pytest.raises(InvalidValue, match=r"rule: 'party.cell.viable' was given; a rule .*RULEBOOK"):
            find(strategies("party.cell.viable", on=DAY), lambda _: True, settings=anew)
        with pytest.raises(InvalidValue, match="a day"):
            find(strategies(VOTED, on="2020-01-01"), lambda _: True, settings=anew)

    def test_a_rule_that_cannot_be_met_is_named_with_the_day(self) -> None:
        """The message has the rule's id and the day, in both languages."""
        never = Rule.of(
            "never.met",
            ENOUGH.subject,
            both("never"),
            both("then"),
            *[version_of(ENOUGH, (MEMBERS < 3) & (MEMBERS >= 3))],
        )
        with pytest.raises(InvalidValue) as caught:
            find(satisfying(never, on=DAY), lambda _: True, settings=anew)
        assert str(caught.value) == (
            "rule: 'never.met' was given; a rule that facts can make YES on 1/1/2020 is wanted"
        )
        assert "làm cho CÓ vào ngày 1/1/2020" in caught.value.words.vi
        with pytest.raises(InvalidValue, match=r"'never\.met' was .* can make YES and can make NO"):
            find(near_misses(never, on=DAY), lambda _: True, settings=anew)
        always = Rule.of("always.met", ENOUGH.subject, both("a"), both("b"), version_of(ENOUGH, MEMBERS >= 0))
        with pytest.raises(InvalidValue, match=r"'always\.met'"):
            find(near_misses(always, on=DAY), lambda _: True, settings=anew)

    @pytest.mark.parametrize(
        ("strategy", "message"),
        [
            (headcounts(most=-1), "most: -1 was given; a whole number from 0 up"),
            (histories(max_size=True), "max_size: True was given"),
            (registries(start="2010"), "start: '2010' was given; a day"),  # type: ignore[arg-type]
        ],
    )
    def test_sizes_and_days_are_checked(self, strategy: SearchStrategy[Any], message: str) -> None:
        """A size below zero, an answer for a size, and a text for a day are refused."""
        with pytest.raises(InvalidValue, match=message):
            find(strategy, lambda _: True, settings=anew)

    def test_nothing_stands_under_a_cell(self) -> None:
        """Organisations under one that can have none are refused."""
        cell = PartyOrganisation(id="o1", name="Chi bộ (giả định)", rank=PartyRank.GRASSROOTS_CELL, parent="o2")
        with pytest.raises(InvalidValue, match=r"under: .* one under which such a one can stand is wanted"):
            find(party_organisations(under=cell), lambda _: True, settings=anew)


def version_of(rule: Rule, spec: Spec) -> Any:
    """Return a version that has the source of the first of a rule and another wording."""
    [first, *_] = rule.text.versions
    return evolve(first, value=spec)


class TestEntities:
    """Made-up values that the library accepts, and that say what they are."""

    @many
    @given(units(), units(ids=st.just("own")))
    def test_units_say_that_they_are_made_up(self, unit: Unit, own: Unit) -> None:
        """The name and the mark both say so, and the id is the one given."""
        assert unit.made_up
        assert unit.name == f"Đơn vị {unit.id} (giả định)"
        assert own.id == "own"

    @many
    @given(headcounts(most=5))
    def test_head_counts_stay_within_what_is_asked(self, count: Headcount) -> None:
        """There are at most so many, and no more official members than there are in all."""
        assert 0 <= (count.official or 0) <= count.total <= 5

    @many
    @given(st.data())
    def test_decisions_are_of_the_year_before(self, data: st.DataObject) -> None:
        """A decision is issued on the day given or in the year before it, by the issuer given, of the kind given."""
        decision = data.draw(
            decisions(kinds=st.just(DecisionKind.TRANSFER), ids=st.just("d"), issuers=st.just("o"), latest=DAY)
        )
        assert (decision.id, decision.kind, decision.issuer) == ("d", DecisionKind.TRANSFER, "o")
        assert decision.issued is None or DAY - timedelta(365) <= decision.issued <= DAY
        other = data.draw(decisions())
        assert other.number is None or other.number.endswith("(giả định)")

    @many
    @given(party_organisations(units=st.none()), union_organisations(), youth_organisations())
    def test_organisations_have_a_superior_unless_they_are_roots(
        self, party: PartyOrganisation, union: UnionOrganisation, youth: YouthOrganisation
    ) -> None:
        """Only what can be the root of its tree has none; all say in their name that they are made up."""
        assert party.unit is None
        for one in (party, union, youth):
            assert (one.parent is None) == can_stand_under(one, None)
            assert one.name.endswith(f" {one.id} (giả định)")

    @many
    @given(st.data())
    def test_what_is_drawn_under_another_fits_there(self, data: st.DataObject) -> None:
        """Ranks, levels and movements are those that can stand under the one given."""
        body = data.draw(party_organisations().map(lambda one: evolve(one, rank=PartyRank.GRASSROOTS_BODY)))
        upper = UnionOrganisation(id="s", name="(giả định)", level=MassLevel.UPPER, parent=None)
        base = YouthOrganisation(
            id="s", name="(giả định)", movement=Branch.YOUTH_FEDERATION, level=MassLevel.BASE, parent=None
        )
        cell = data.draw(party_organisations(under=body))
        assert can_stand_under(cell, body)
        assert cell.parent == body.id
        assert can_stand_under(data.draw(union_organisations(under=upper)), upper)
        chapter = data.draw(youth_organisations(under=base))
        assert (chapter.level, chapter.movement) == (MassLevel.CELL, Branch.YOUTH_FEDERATION)


class TestHistories:
    """Histories that can have been."""

    @many
    @given(histories())
    def test_a_registry_takes_each_of_them(self, events: tuple[Event, ...]) -> None:
        """No event is refused, whatever of it was known on any day; and none was known before it was so."""
        registry = Registry.of(events)
        assert [event.effective for event in events] == sorted(event.effective for event in events)
        assert all(event.recorded >= event.effective for event in events)
        for day in {event.recorded for event in events}:
            known = registry.as_of(date.max, known_on=day)
            assert known.organisations.keys() <= {id for event in events for id in event.touches()}

    @many
    @given(registries())
    def test_transfers_lose_no_member(self, registry: Registry) -> None:
        """What is sent or received moves with all its members; what is dissolved in favour of another adds to it."""
        for before, event, after in registry.replay(date.min, date.max):
            if isinstance(event, TransferredOut | Received):
                assert after.members == before.members
                assert after.organisations.keys() == before.organisations.keys()
            if isinstance(event, Dissolved) and event.members_to is not None:
                assert sum(one.total for one in after.members.values()) == sum(
                    one.total for one in before.members.values()
                )

    @many
    @given(registries(max_size=3, start=DAY))
    def test_they_begin_and_end_as_is_asked(self, registry: Registry) -> None:
        """They begin on the day given with the made-up district, and have at most so many events more."""
        assert 5 <= len(registry.events) <= 8
        assert registry.events[0].effective == DAY
        snapshot = registry.as_of(DAY - timedelta(1))
        assert snapshot.organisations == {}
        ranks = {
            one.rank for one in registry.as_of(date.max).organisations.values() if isinstance(one, PartyOrganisation)
        }
        assert PartyRank.PROVINCIAL_BODY in ranks

    def test_everything_that_can_happen_happens(self) -> None:
        """Some hundred histories have events of every kind, of every branch, and receptions with another rank."""
        kinds: set[type[Event]] = set()
        branches: set[Branch] = set()
        ranks: set[PartyRank | None] = set()

        @settings(max_examples=600, deadline=None, database=None, derandomize=True, phases=[Phase.generate])
        @given(histories(max_size=40))
        def look(events: tuple[Event, ...]) -> None:
            for event in events:
                kinds.add(type(event))
                if isinstance(event, OrganisationListed | Established):
                    branches.add(event.organisation.branch)
                if isinstance(event, Received):
                    ranks.add(event.rank)

        look()
        assert kinds == set(EVENT_KINDS)
        assert branches == set(Branch)
        assert None in ranks
        assert len(ranks) >= 3
