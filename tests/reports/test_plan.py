"""Plans: both wordings of what was attained, and the plans that a printed share fits."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from itertools import islice
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from nq28model import NotInForce, Truth, judge
from nq28model.errors import InvalidValue
from nq28model.figures import Figure
from nq28model.reports import (
    AttainmentWording,
    PrintedAttainment,
    attained,
    plan_candidates,
    read_attainment,
)
from nq28model.rules.exact import about, rounded
from nq28model.rules.reporting.review import PLAN_PRINTED_PERCENT_AGREES
from nq28model.rules.reporting.review_reckoning import printed_difference

DAY = date(2019, 10, 31)
WAYS_TO_PRINT = st.sampled_from([ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN])


def share(text: str) -> Figure:
    """Return a percentage of that value, with as many places as it is written with."""
    value = Decimal(text)
    return Figure(value, -int(value.as_tuple().exponent), is_percent=True)


def printed(wording: AttainmentWording, exact: Fraction, decimals: int, how: str) -> PrintedAttainment:
    """Print a share by the rounding of the decimal module."""
    with localcontext() as context:
        context.prec = 60
        value = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal(1).scaleb(-decimals), how)
    return PrintedAttainment(wording, Figure(value, decimals, is_percent=True))


class TestAttainment:
    """Done in percent of planned, and the words for it."""

    @pytest.mark.parametrize(
        ("done", "planned", "phrases"),
        [
            (45, 36, ["đạt 125 %", "vượt 25 %"]),
            (30, 36, ["đạt 83,3 %", "thiếu 16,7 %"]),
            (36, 36, ["đạt 100 %"]),
            (9, 8, ["đạt 112,5 %", "vượt 12,5 %"]),
            (0, 8, ["đạt 0 %", "thiếu 100 %"]),
            (5, 0, []),
            (None, 36, []),
        ],
    )
    def test_it_is_printed_in_both_wordings(self, done: int | None, planned: int, phrases: list[str]) -> None:
        """The worked examples of the catalogue; of nothing planned, or nothing known, no percentage is printed."""
        assert [one.words.vi for one in attained(done, planned, on=DAY).printed()] == phrases

    @pytest.mark.parametrize(
        ("done", "planned", "truth"),
        [(36, 36, Truth.YES), (35, 36, Truth.NO), (5, 0, Truth.UNKNOWN), (None, None, Truth.UNKNOWN)],
    )
    def test_a_plan_is_met_at_a_hundred(self, done: int | None, planned: int | None, truth: Truth) -> None:
        """All of it is enough; of nothing planned or known it cannot be said, and that is not a NO."""
        assert attained(done, planned, on=DAY).verdict.truth is truth

    def test_the_exact_share_is_kept(self) -> None:
        """30 of 36 are 250/3 percent, and are shown as rounded."""
        done = attained(30, 36, on=DAY)
        assert done.percent == Fraction(250, 3)
        assert done.words.vi == "thực hiện 30, kế hoạch 36: đạt ≈ 83,3 %"
        assert attained(1260, None, on=DAY).words.en == "done 1,260, planned not known: not known"

    def test_what_is_short_by_less_than_is_printed_is_not_said_to_be_short(self) -> None:
        """9,999 of 10,000 are 100.0 percent to one place; nobody writes that it is short by nothing."""
        assert [one.words.en for one in attained(9999, 10_000, on=DAY).printed()] == ["100.0 % of the plan"]
        assert [one.words.vi for one in attained(9999, 10_000, on=DAY).printed(2)] == ["đạt 99,99 %", "thiếu 0,01 %"]

    def test_there_is_no_plan_before_the_resolution(self) -> None:
        """How reviews word their plans is known from the day of the Resolution on."""
        with pytest.raises(NotInForce):
            attained(45, 36, on=date(2009, 11, 9))

    def test_nothing_is_done_below_nought(self) -> None:
        """A number below nought is refused by name."""
        with pytest.raises(InvalidValue, match="done_count: -1 was given"):
            attained(-1, 36, on=DAY)

    @given(st.integers(0, 10**30), st.integers(1, 10**30), st.integers(0, 6))
    def test_both_wordings_say_the_same(self, done: int, planned: int, decimals: int) -> None:
        """«đạt 125 %» is «vượt 25 %»: whatever is printed of one attainment means one percentage, read back."""
        ways = attained(done, planned, on=DAY).printed(decimals)
        assert {read_attainment(one.words.vi) for one in ways} == set(ways)
        assert len({one.percent for one in ways}) == 1


class TestReading:
    """The phrases that are read."""

    @pytest.mark.parametrize(
        ("text", "percent"),
        [
            ("đạt 125 %", 125),
            ("vượt 25 %", 125),
            ("Vượt kế hoạch 25%", 125),
            ("vượt 25 % so với kế hoạch", 125),
            ("hoàn thành 125 % kế hoạch", 125),
            ("125%", 125),
            ("thiếu 16,7 %", Fraction(833, 10)),
            ("đạt 1.250 % kế hoạch", 1250),
            ("vu\u031bo\u031b\u0323t 25 %", 125),
        ],
    )
    def test_read(self, text: str, percent: Any) -> None:
        """With or without the word for plan, in small or capital letters, composed or not."""
        assert read_attainment(text).percent == percent

    @pytest.mark.parametrize("text", ["đạt 125", "tăng 25 %", "vượt", "đạt -5 %", "đạt 1.25 %", "thiếu 101 %", ""])
    def test_anything_else_is_refused(self, text: str) -> None:
        """Without a sign, with another verb, with a number that could be two, or short of more than all."""
        with pytest.raises(InvalidValue):
            read_attainment(text)

    @given(st.text() | st.text("đạtvượhiếu 0123456789.,%", max_size=20))
    def test_no_text_breaks_it(self, text: str) -> None:
        """A text is read, and written back means the same, or the library refuses it."""
        try:
            value = read_attainment(text)
        except InvalidValue:
            return
        assert read_attainment(value.words.vi) == value

    def test_a_count_is_no_share(self) -> None:
        """Attainment is a percentage; a figure without the sign is refused."""
        with pytest.raises(InvalidValue, match="a percentage is wanted"):
            PrintedAttainment(AttainmentWording.REACHED, Figure(Decimal(125)))


class TestCandidates:
    """The plans that a printed share fits."""

    @given(st.integers(0, 10**9), st.integers(1, 10**9), st.integers(0, 3), st.sampled_from(AttainmentWording))
    def test_the_plan_that_was_used_is_among_them(
        self, done: int, planned: int, decimals: int, wording: AttainmentWording
    ) -> None:
        """However the share was printed, rounded in either way or cut off, in either wording, its plan is found."""
        exact = Fraction(100 * done, planned)
        part = {
            AttainmentWording.REACHED: exact,
            AttainmentWording.EXCEEDED: exact - 100,
            AttainmentWording.SHORT: 100 - exact,
        }[wording]
        assume(part >= 0)
        for how in (ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN):
            print_ = printed(wording, part, decimals, how)
            place = Fraction(print_.figure.last_place)
            if print_.percent > (place if wording is AttainmentWording.SHORT else 0):
                assert planned in plan_candidates(done, print_).plans

    @given(st.integers(0, 5000), st.integers(1, 3000), st.integers(0, 2), st.sampled_from(AttainmentWording))
    @example(45, 250, 1, AttainmentWording.EXCEEDED)
    @example(41, 1139, 1, AttainmentWording.REACHED)
    def test_each_of_them_prints_so_and_no_other_does(
        self, done: int, tenths: int, decimals: int, wording: AttainmentWording
    ) -> None:
        """A plan is a candidate just where one of the ways to print it gives the printed figure."""
        value = Decimal(tenths).scaleb(-decimals)
        assume(wording is not AttainmentWording.SHORT or value + Decimal(1).scaleb(-decimals) < 100)
        print_ = PrintedAttainment(wording, Figure(value, decimals, is_percent=True))
        found = plan_candidates(done, print_)
        for plan in (*range(1, 25), *islice(found.plans, 15)):
            exact = Fraction(100 * done, plan)
            part = exact if wording is AttainmentWording.REACHED else abs(exact - 100)
            is_that_side = wording is AttainmentWording.REACHED or (exact >= 100) is (
                wording is AttainmentWording.EXCEEDED
            )
            ways = (ROUND_DOWN, ROUND_HALF_UP)
            prints = is_that_side and any(printed(wording, part, decimals, how) == print_ for how in ways)
            assert prints is (plan in found.plans)

    @given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(0, 3), WAYS_TO_PRINT)
    def test_each_error_is_one_that_the_law_of_printing_allows(
        self, done: int, planned: int, decimals: int, how: str
    ) -> None:
        """The print lies within one unit of its last place from what each candidate makes."""
        print_ = printed(AttainmentWording.REACHED, Fraction(100 * done, planned), decimals, how)
        assume(print_.percent > 0)
        for one in islice(plan_candidates(done, print_), 20):
            assert one.error == print_.percent - one.percent
            gap = printed_difference(one.percent, print_.figure.value, decimals, on=DAY)
            assert gap == abs(one.error) * 10**decimals
            assert judge(PLAN_PRINTED_PERCENT_AGREES, {"printed_gap": gap}, on=DAY).truth is Truth.YES

    @pytest.mark.parametrize("text", ["đạt 113,8 %", "đạt 113,9 %", "vượt 13,8 %", "vượt 13,9 %"])
    def test_cut_off_and_rounded_both_give_the_plan(self, text: str) -> None:
        """41 of 36 are 113,888… percent: 113,8 cuts off and 113,9 rounds, and 36 is a candidate of both."""
        assert 36 in plan_candidates(41, read_attainment(text)).plans
        assert 36 not in plan_candidates(41, read_attainment("đạt 113,7 %")).plans

    def test_a_shortfall_is_cut_off_the_other_way(self) -> None:
        """30 of 36 lack 16,66… percent: «thiếu 16,6 %» and «thiếu 16,7 %» both give 36."""
        for text in ("thiếu 16,6 %", "thiếu 16,7 %"):
            assert list(plan_candidates(30, read_attainment(text)).plans) == [36]

    def test_none_is_a_clear_answer(self) -> None:
        """No plan in whole numbers makes seven of it 99 percent."""
        none = plan_candidates(7, read_attainment("đạt 99 %"))
        assert not none
        assert list(none) == []
        assert none.words.en == "no plan in whole numbers makes 7 print as «99 % of the plan»"
        assert not plan_candidates(0, read_attainment("đạt 5 %"))

    def test_all_are_told(self) -> None:
        """One candidate is named, several by the first and the last, each with its error."""
        one = plan_candidates(45, read_attainment("vượt 25 %"))
        assert one.words.vi == "45 in ra thành «vượt 25 %»: kế hoạch là 36"
        several = plan_candidates(1629, read_attainment("đạt 109 %"))
        assert several
        assert several.words.en == "1,629 prints as «109 % of the plan»: the plan was from 1,481 to 1,501"
        [first, *_] = several
        assert first.words.vi == "kế hoạch 1.481: đạt ≈ 109,993 %, số in lệch ≈ -0,993"

    def test_many_candidates_take_no_room(self) -> None:
        """A million of «1 %» has candidates in the hundred millions: they are counted, not listed."""
        assert len(plan_candidates(10**6, read_attainment("đạt 1 %")).plans) == 150_000_000

    @pytest.mark.parametrize("text", ["đạt 0 %", "thiếu 100 %", "thiếu 99,9 %"])
    def test_a_print_of_next_to_nothing_bounds_no_plan(self, text: str) -> None:
        """Any plan that is large enough makes it nought percent: nothing is listed."""
        with pytest.raises(InvalidValue, match="a percentage that bounds the plan"):
            plan_candidates(7, read_attainment(text))

    def test_nothing_is_achieved_below_nought(self) -> None:
        """A number below nought is refused by name."""
        with pytest.raises(InvalidValue, match="achieved: -7 was given"):
            plan_candidates(-7, read_attainment("đạt 99 %"))


class TestShown:
    """Numbers as they are shown."""

    @given(st.fractions(), st.integers(0, 6))
    def test_it_is_rounded_to_the_nearest(self, amount: Fraction, decimals: int) -> None:
        """A rounded amount lies within half a unit of its last place, and as far below nought as above it."""
        near = Fraction(rounded(amount, decimals))
        assert abs(near - amount) <= Fraction(1, 2 * 10**decimals)
        assert Fraction(rounded(-amount, decimals)) == -near

    @given(st.fractions(), st.integers(0, 6))
    def test_what_is_rounded_says_so(self, amount: Fraction, decimals: int) -> None:
        """The mark stands just where the places do not print it whole."""
        is_whole = (amount * 10**decimals).denominator == 1
        assert about(amount, decimals).en.startswith("≈") is not is_whole
