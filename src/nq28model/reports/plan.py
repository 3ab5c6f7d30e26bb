"""Plans: what was attained of one, the two wordings in which reports print it, and which plan a printed share fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from math import ceil, floor

from attrs import Attribute, field, frozen

from nq28model.domains import Real
from nq28model.errors import InvalidValue, raise_faults
from nq28model.facts.review import ATTAINMENT_PERCENT, DONE_COUNT, PLANNED_COUNT
from nq28model.figures import Figure, read_figure
from nq28model.figures.text import even
from nq28model.rules.exact import about, plain, rounded
from nq28model.rules.reporting.review import PLAN_MET
from nq28model.rules.reporting.review_reckoning import attainment
from nq28model.terms import Term
from nq28model.verdict import Verdict, judge
from nq28model.words import NOT_KNOWN, Words

_ALL = 100
_WANTED = Words(
    vi="tỷ lệ hoàn thành kế hoạch như «đạt 125 %», «vượt 25 %», «vượt kế hoạch 25 %» hay «thiếu 16,7 % kế hoạch»",
    en="the attainment of a plan such as «đạt 125 %», «vượt 25 %», «vượt kế hoạch 25 %» or «thiếu 16,7 % kế hoạch»",
)
_A_PERCENTAGE = Words(vi="một tỷ lệ phần trăm", en="a percentage")
_NOT_ABOVE_ALL = Words(vi="phần thiếu không quá 100 %", en="a shortfall of 100 % at most")
_BOUNDED = Words(
    vi="một tỷ lệ đủ lớn để giới hạn được số kế hoạch (phần đạt được in lớn hơn 0)",
    en="a percentage that bounds the plan: what was attained must be above nought as printed",
)
_ATTAINED = re.compile(
    r"(?:(?P<verb>đạt|hoàn thành|vượt|thiếu)(?: kế hoạch)? )?(?P<share>[0-9][0-9.,]* ?%)(?:(?: so với)? kế hoạch)?"
)


class AttainmentWording(Term):
    """In which words the attainment of a plan is printed: «đạt 125 %» and «vượt 25 %» say the same."""

    REACHED = "reached", "đạt {share}", "{share} of the plan"
    EXCEEDED = "exceeded", "vượt {share}", "{share} above the plan"
    SHORT = "short", "thiếu {share}", "{share} short of the plan"

    def of_the_plan(self, share: Fraction) -> Fraction:
        """Return what was attained, in percent of the plan, where *share* is printed in these words.

        >>> AttainmentWording.EXCEEDED.of_the_plan(Fraction(25)), AttainmentWording.SHORT.of_the_plan(Fraction(25))
        (Fraction(125, 1), Fraction(75, 1))
        """
        counted_from, sign = _COUNTED_FROM[self]
        return counted_from + sign * share


_COUNTED_FROM = {
    AttainmentWording.REACHED: (0, 1),
    AttainmentWording.EXCEEDED: (_ALL, 1),
    AttainmentWording.SHORT: (_ALL, -1),
}
_BY_VERB = {"vượt": AttainmentWording.EXCEEDED, "thiếu": AttainmentWording.SHORT}


@frozen
class PrintedAttainment:
    """The attainment of a plan as it is printed: a percentage, and in which words.

    Raises ``InvalidValue`` for a figure without a percent sign, and for a shortfall of more than all.

    >>> above = read_attainment("vượt 25 %")
    >>> above.percent, above.words
    (125, Words(vi='vượt 25 %', en='25 % above the plan'))
    """

    wording: AttainmentWording
    figure: Figure = field()

    @figure.validator
    def _is_a_share(self, _: Attribute[Figure], figure: Figure) -> None:
        if not figure.is_percent:
            raise InvalidValue("figure", str(figure), _A_PERCENTAGE)
        if self.wording is AttainmentWording.SHORT and figure.value > _ALL:
            raise InvalidValue("figure", str(figure), _NOT_ABOVE_ALL)

    @property
    def percent(self) -> int | Fraction:
        """What it says was attained, in percent of the plan: «vượt 25 %» is 125, «thiếu 25 %» is 75."""
        return plain(self.wording.of_the_plan(Fraction(self.figure.value)))

    @property
    def words(self) -> Words:
        """The phrase as a report has it; the Vietnamese is read back as the same."""
        return self.wording.words.fill(share=self.figure.words)


def read_attainment(text: str) -> PrintedAttainment:
    """Return the attainment of a plan that *text* prints in Vietnamese; a bare percentage is what was reached.

    Raises ``InvalidValue`` for anything else.

    >>> read_attainment("đạt 125 % kế hoạch").percent == read_attainment("Vượt kế hoạch 25%").percent
    True
    """
    found = _ATTAINED.fullmatch(even(text, "attainment").lower())
    if found is None:
        raise InvalidValue("attainment", text, _WANTED)
    wording = _BY_VERB.get(found["verb"] or "", AttainmentWording.REACHED)
    return PrintedAttainment(wording, read_figure(found["share"]))


@frozen(kw_only=True)
class Attainment:
    """What was done of a plan, exact, and whether the plan was met."""

    done: Real | None
    planned: Real | None
    percent: int | Fraction | None
    """In percent of the plan; None where either number is not known, or nothing was planned."""
    verdict: Verdict

    def printed(self, decimals: int = 1) -> tuple[PrintedAttainment, ...]:
        """Return the ways to print it, rounded to at most so many *decimals*; none where it is not known.

        >>> done = attained(30, 36, on=date(2019, 10, 31))
        >>> [one.words.vi for one in done.printed()]
        ['đạt 83,3 %', 'thiếu 16,7 %']
        """
        if self.percent is None:
            return ()
        exact = Fraction(self.percent)
        places = next((n for n in range(decimals) if (exact * 10**n).denominator == 1), decimals)
        reached = rounded(exact, places)
        over = Fraction(reached) - _ALL
        other = AttainmentWording.EXCEEDED if over > 0 else AttainmentWording.SHORT
        shares = {AttainmentWording.REACHED: reached} | ({other: rounded(abs(over), places)} if over else {})
        return tuple(PrintedAttainment(one, Figure(share, places, is_percent=True)) for one, share in shares.items())

    @property
    def words(self) -> Words:
        """What was done of what, as a reader sees it."""
        if self.percent is None:
            share = NOT_KNOWN
        else:
            exact = Words(vi="{exact} %", en="{exact} %").fill(exact=about(self.percent, 1))
            share = AttainmentWording.REACHED.words.fill(share=exact)
        text = Words(vi="thực hiện {done}, kế hoạch {planned}: {share}", en="done {done}, planned {planned}: {share}")
        return text.fill(done=self.done, planned=self.planned, share=share)


def attained(done: Real | None, planned: Real | None, *, on: date) -> Attainment:
    """Return what was *done* of what was *planned*; either may be None, not known.

    Whether the plan was met is then UNKNOWN, as it is where nothing was planned. Raises ``InvalidValue`` for a number
    below nought, and ``NotInForce`` for a day before the Resolution.

    >>> attained(45, 36, on=date(2019, 10, 31)).percent
    125
    >>> attained(5, 0, on=date(2019, 10, 31)).verdict.truth
    <Truth.UNKNOWN: 1>
    """
    percent = attainment.of({DONE_COUNT.id: done, PLANNED_COUNT.id: planned}, on=on).value
    verdict = judge(PLAN_MET, {ATTAINMENT_PERCENT.id: percent}, on=on)
    return Attainment(done=done, planned=planned, percent=percent, verdict=verdict)


@frozen(kw_only=True)
class PlanCandidate:
    """A plan that may have been meant: what it makes of what was achieved, and how far the print lies from that."""

    plan: int
    percent: int | Fraction
    """What was attained of it, exact, in percent."""
    error: int | Fraction
    """What is printed less what is exact, in points of percent; below nought where the print was cut off."""

    @property
    def words(self) -> Words:
        """The plan as a reader sees it, with what it makes exactly."""
        return Words(
            vi="kế hoạch {plan}: đạt {percent} %, số in lệch {error}",
            en="a plan of {plan}: {percent} % of it, and the print is off by {error}",
        ).fill(plan=self.plan, percent=about(self.percent, 3), error=about(self.error, 3))


@frozen(kw_only=True)
class PlanCandidates:
    """The whole-number plans that print as a report has it, rounded or cut off; False where there is none."""

    achieved: Real
    printed: PrintedAttainment
    plans: range
    """The plans, in order: they always follow on one another."""

    def __iter__(self) -> Iterator[PlanCandidate]:
        for plan in self.plans:
            percent = Fraction(self.achieved) * _ALL / plan
            yield PlanCandidate(
                plan=plan, percent=plain(percent), error=plain(Fraction(self.printed.percent) - percent)
            )

    def __bool__(self) -> bool:
        return bool(self.plans)

    @property
    def words(self) -> Words:
        """Which plans there may have been, as a reader sees it; that there is none is an answer too."""
        if not self.plans:
            text = Words(
                vi="không kế hoạch nào (số nguyên) khiến {achieved} in ra thành «{printed}»",
                en="no plan in whole numbers makes {achieved} print as «{printed}»",
            )
        elif self.plans[0] == self.plans[-1]:
            text = Words(
                vi="{achieved} in ra thành «{printed}»: kế hoạch là {first}",
                en="{achieved} prints as «{printed}»: the plan was {first}",
            )
        else:
            text = Words(
                vi="{achieved} in ra thành «{printed}»: kế hoạch từ {first} đến {last}",
                en="{achieved} prints as «{printed}»: the plan was from {first} to {last}",
            )
        first, last = (self.plans[0], self.plans[-1]) if self.plans else (None, None)
        return text.fill(achieved=self.achieved, printed=self.printed.words, first=first, last=last)


def plan_candidates(achieved: Real, printed: PrintedAttainment) -> PlanCandidates:
    """Return the plans that *achieved* can have been set against, to be *printed* so.

    A report may have rounded or cut off: both are accepted. Raises ``InvalidValue`` for a number below nought, and
    for a print so near to nothing attained that any plan that is large enough would fit it.

    >>> [(one.plan, one.error) for one in plan_candidates(45, read_attainment("vượt 25 %"))]
    [(36, 0)]
    >>> bool(plan_candidates(7, read_attainment("đạt 99 %")))
    False
    """
    raise_faults([fault] if (fault := DONE_COUNT.fault(achieved, "achieved")) is not None else [])
    lowest, highest = _exact_between(printed)
    if lowest <= 0:
        raise InvalidValue("printed", printed.words.vi, _BOUNDED)
    largest, smallest = (Fraction(achieved) * _ALL / bound for bound in (lowest, highest))
    # A shortfall that was cut off is less than the exact one: there it is the upper bound of the share that counts in.
    if printed.wording is AttainmentWording.SHORT:
        plans = range(max(1, ceil(smallest)), ceil(largest))
    else:
        plans = range(floor(smallest) + 1, floor(largest) + 1)
    return PlanCandidates(achieved=achieved, printed=printed, plans=plans)


def _exact_between(printed: PrintedAttainment) -> tuple[Fraction, Fraction]:
    """Return between which shares of a plan the exact one lies: rounded to the print, or cut off to it."""
    share, place = Fraction(printed.figure.value), Fraction(printed.figure.last_place)
    ends = (max(share - place / 2, Fraction(0)), share + place)
    lowest, highest = sorted(printed.wording.of_the_plan(end) for end in ends)
    return lowest, highest
