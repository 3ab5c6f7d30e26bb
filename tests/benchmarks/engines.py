"""One verdict on six conditions, beside engines of rules and the same written by hand.

To measure, from the root of a checkout, with the extra ``bench``::

    python -m tests.benchmarks.engines

It prints the table of docs/performance.md. All contestants answer the same sheets in one process, in rounds of all of
them; times are of the processor. What is not installed is left out. Who cannot say UNKNOWN is asked only about sheets
on which nothing is missing; where an engine can say it only if the rule tells how, it stands there both ways.
"""

from __future__ import annotations

import json
import os
import platform
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from importlib.metadata import version
from importlib.util import find_spec
from statistics import median
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from nq28model import RULEBOOK
from nq28model.facts import FACTS_BY_ID
from nq28model.law import Dated, Evidence, Version
from nq28model.spec import Compare, Rule
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge, judge_of, truth_of
from nq28model.words import Words

Sheet: TypeAlias = dict[str, Any]
Reason: TypeAlias = tuple[str, Truth]

NO, UNKNOWN, YES = Truth.NO, Truth.UNKNOWN, Truth.YES
DAY = date(2019, 10, 31)
ROUNDS = 9
SECONDS = 0.05

# --- the rule and the sheets ------------------------------------------------------------------------

_SOURCE = RULEBOOK["composed.unit.all_three"].version_on(DAY)


def _bound(id: str, value: int) -> Dated[int]:
    """Return a parameter, dated and cited as those of the law are."""
    since, citation = _SOURCE.since, _SOURCE.citation
    return Dated(id, Words(vi=id, en=id), (Version(since, citation, Evidence.INFERRED, value),))


_SAYS = Words(vi="sáu điều kiện (giả định)", en="six conditions (made up)")
_FACT: Mapping[str, Any] = FACTS_BY_ID
RULE = Rule.of(
    "made_up.six_conditions",
    RULEBOOK["composed.unit.all_three"].subject,
    _SAYS,
    _SAYS,
    Version(
        _SOURCE.since,
        _SOURCE.citation,
        Evidence.INFERRED,
        (_FACT["official_members"] >= _bound("least_members", 3))
        & (_FACT["unit_kind"].is_not("enterprise") | _FACT["stable_operation"].is_(True))
        & (
            (_FACT["countable_union_members"] >= _bound("least_union_members", 5))
            | (_FACT["union_applicants"] >= _bound("least_applicants", 5))
        )
        & (_FACT["state_capital_percent"] <= _bound("most_state_capital", 50)),
    ),
)
READY: Sheet = {
    "unit_kind": "enterprise",
    "stable_operation": True,
    "official_members": 3,
    "countable_union_members": 5,
    "union_applicants": 0,
    "state_capital_percent": 50,
}
WHOLE = [
    READY,
    READY | {"official_members": 2},
    READY | {"stable_operation": False},
    READY | {"unit_kind": "cooperative", "stable_operation": False, "union_applicants": 7},
    READY | {"countable_union_members": 4},
    READY | {"state_capital_percent": 51},
]
OPEN = [
    {id: value for id, value in sheet.items() if id not in missing}
    for sheet, missing in zip(
        WHOLE,
        (
            {"union_applicants"},
            {"stable_operation"},
            {"unit_kind"},
            {"state_capital_percent", "official_members"},
            {"union_applicants"},
            {"official_members"},
        ),
        strict=True,
    )
]


# --- by hand ----------------------------------------------------------------------------------------


class ByHand:
    """What is found by hand: the truth, and the sheet from which the reasons are made when they are asked for."""

    __slots__ = ("sheet", "truth")

    def __init__(self, truth: Truth, sheet: Sheet) -> None:
        self.truth = truth
        self.sheet = sheet

    def reasons(self) -> Iterator[Reason]:
        """Yield the comparisons that decided."""
        get = self.sheet.get
        members, kind, stable = get("official_members"), get("unit_kind"), get("stable_operation")
        union, applicants, capital = (
            get("countable_union_members"),
            get("union_applicants"),
            get("state_capital_percent"),
        )
        enough = Truth.of(None if members is None else members >= 3)
        other = Truth.of(None if kind is None else kind != "enterprise")
        steady = Truth.of(stable)
        five = Truth.of(None if union is None else union >= 5)
        more = Truth.of(None if applicants is None else applicants >= 5)
        private = Truth.of(None if capital is None else capital <= 50)
        if enough is self.truth:
            yield "official_members", enough
        for one, its, two, theirs in (
            ("unit_kind", other, "stable_operation", steady),
            ("countable_union_members", five, "union_applicants", more),
        ):
            if its | theirs is self.truth:
                yield from ((id, truth) for id, truth in ((one, its), (two, theirs)) if truth is self.truth)
        if private is self.truth:
            yield "state_capital_percent", private


def by_hand(sheet: Sheet) -> ByHand:
    """Return what the rule says, with nothing checked, nothing copied, and a NO as soon as there is one."""
    get = sheet.get
    members = get("official_members")
    if members is not None and members < 3:
        return ByHand(NO, sheet)
    kind, stable = get("unit_kind"), get("stable_operation")
    if kind == "enterprise" and stable is False:
        return ByHand(NO, sheet)
    union, applicants = get("countable_union_members"), get("union_applicants")
    five = (union is not None and union >= 5) or (applicants is not None and applicants >= 5)
    if not five and union is not None and applicants is not None:
        return ByHand(NO, sheet)
    capital = get("state_capital_percent")
    if capital is not None and capital > 50:
        return ByHand(NO, sheet)
    steady = stable is True or (kind is not None and kind != "enterprise")
    return ByHand(YES if five and steady and members is not None and capital is not None else UNKNOWN, sheet)


# --- the contestants --------------------------------------------------------------------------------


@frozen(kw_only=True)
class Contestant:
    """Who is measured: ``judge`` takes a sheet and ``truth`` reads the truth off what it gives."""

    name: str
    judge: Callable[[Sheet], Any]
    truth: Callable[[Any], Truth]
    says_unknown: bool = False
    reasons: str = "–"
    distribution: str | None = field(default=None)
    """What it is of, of the list of distributions installed."""


def _same(given: Any) -> Any:
    return given


def _yes_or_no(given: Any) -> Truth:
    return Truth.of(bool(given))


def decisive(verdict: Verdict) -> list[Reason]:
    """Return the comparisons that decided a verdict."""
    return [(node.spec.fact.id, node.truth) for node in verdict.decided() if isinstance(node.spec, Compare)]


def ours() -> Iterator[Contestant]:
    """Yield the floor and the readings of the library."""
    when_asked = "when asked for"
    yield Contestant(
        name="by hand: the floor", judge=by_hand, truth=lambda it: it.truth, says_unknown=True, reasons=when_asked
    )
    yield Contestant(name="`truth_of`", judge=truth_of(RULE, on=DAY), truth=_same, says_unknown=True)
    yield Contestant(
        name="`judge_of`",
        judge=judge_of(RULE, on=DAY),
        truth=lambda it: it.truth,
        says_unknown=True,
        reasons=when_asked,
    )
    yield Contestant(
        name="`judge`",
        judge=lambda sheet: judge(RULE, sheet, on=DAY),
        truth=lambda it: it.truth,
        says_unknown=True,
        reasons=when_asked,
    )
    read: Callable[[Sheet], Verdict] = judge_of(RULE, on=DAY)

    def with_reasons(sheet: Sheet) -> Verdict:
        verdict = read(sheet)
        decisive(verdict)
        return verdict

    yield Contestant(
        name="`judge_of`, reasons read",
        judge=with_reasons,
        truth=lambda it: it.truth,
        says_unknown=True,
        reasons="made and read",
    )

    def by_hand_with_reasons(sheet: Sheet) -> ByHand:
        found = by_hand(sheet)
        list(found.reasons())
        return found

    yield Contestant(
        name="by hand, reasons read",
        judge=by_hand_with_reasons,
        truth=lambda it: it.truth,
        says_unknown=True,
        reasons="made and read",
    )


# Each condition as a JSON-logic operator, its opposite, the fact and the bound.
_LEAVES = (
    (">=", "<", "official_members", 3),
    ("!=", "==", "unit_kind", "enterprise"),
    ("==", "!=", "stable_operation", True),
    (">=", "<", "countable_union_members", 5),
    (">=", "<", "union_applicants", 5),
    ("<=", ">", "state_capital_percent", 50),
)


def _json_logic(leaves: Sequence[Any], both: str, either: str) -> Any:
    members, kind, stable, union, applicants, capital = leaves
    return {both: [members, {either: [kind, stable]}, {either: [union, applicants]}, capital]}


def _json_leaf(sign: str, fact: str, bound: Any) -> Any:
    return {sign: [{"var": fact}, bound]}


def _json_sure(sign: str, fact: str, bound: Any) -> Any:
    return {"and": [{"!==": [{"var": fact}, None]}, _json_leaf(sign, fact, bound)]}


def of_datalogic() -> Iterator[Contestant]:
    """Yield JSON-logic, compiled."""
    from datalogic_py import Engine

    engine = Engine()
    plain = _json_logic([_json_leaf(sign, fact, bound) for sign, _, fact, bound in _LEAVES], "and", "or")
    no = _json_logic([_json_sure(opposite, fact, bound) for _, opposite, fact, bound in _LEAVES], "or", "and")
    yes = _json_logic([_json_sure(sign, fact, bound) for sign, _, fact, bound in _LEAVES], "and", "or")
    three = {"if": [no, NO.value, {"if": [yes, YES.value, UNKNOWN.value]}]}
    of = "datalogic-py"
    yield Contestant(name="`datalogic-py`", judge=engine.compile(plain).evaluate, truth=_yes_or_no, distribution=of)
    yield Contestant(
        name="`datalogic-py`, UNKNOWN written out",
        judge=engine.compile(three).evaluate,
        truth=Truth,
        says_unknown=True,
        distribution=of,
    )
    text = json.dumps(plain)
    yield Contestant(
        name="`datalogic-py`, with trace (not compiled: it takes JSON text)",
        judge=lambda sheet: engine.evaluate_with_trace(text, json.dumps(sheet)),
        truth=lambda it: Truth.of(json.loads(it)["result"]),
        reasons="each step, as JSON text",
        distribution=of,
    )


_ZEN = (
    "official_members {0} 3",
    'unit_kind {1} "enterprise"',
    "stable_operation {2} true",
    "countable_union_members {0} 5",
    "union_applicants {0} 5",
    "state_capital_percent {3} 50",
)


def _zen(leaves: Sequence[str], both: str, either: str) -> str:
    members, kind, stable, union, applicants, capital = (f"({leaf})" for leaf in leaves)
    return f" {both} ".join((members, f"({kind} {either} {stable})", f"({union} {either} {applicants})", capital))


def of_zen() -> Iterator[Contestant]:
    """Yield an expression of ZEN, compiled, and a decision with and without its trace."""
    import zen

    plain = [leaf.format(">=", "!=", "==", "<=") for leaf in _ZEN]
    opposite = [leaf.format("<", "==", "!=", ">") for leaf in _ZEN]
    sure, not_so = ([f"{leaf.split()[0]} != null and {leaf}" for leaf in leaves] for leaves in (plain, opposite))
    three = f"({_zen(not_so, 'or', 'and')}) ? 0 : (({_zen(sure, 'and', 'or')}) ? 2 : 1)"
    of = "zen-engine"
    yield Contestant(
        name="`zen-engine`, an expression compiled",
        judge=zen.compile_expression(_zen(plain, "and", "or")).evaluate,
        truth=_yes_or_no,
        distribution=of,
    )
    yield Contestant(
        name="`zen-engine`, an expression compiled, UNKNOWN written out",
        judge=zen.compile_expression(three).evaluate,
        truth=lambda it: Truth(int(it)),
        says_unknown=True,
        distribution=of,
    )
    keys = [f"c{place}" for place in range(len(plain))]
    asked = [*zip(keys, plain, strict=True), ("met", _zen([f"$.{key}" for key in keys], "and", "or"))]
    nodes = [
        {"id": "in", "type": "inputNode", "name": "in"},
        {
            "id": "six",
            "type": "expressionNode",
            "name": "six",
            "content": {"expressions": [{"id": key, "key": key, "value": value} for key, value in asked]},
        },
        {"id": "out", "type": "outputNode", "name": "out"},
    ]
    edges = [{"id": "1", "sourceId": "in", "targetId": "six"}, {"id": "2", "sourceId": "six", "targetId": "out"}]
    content = zen.ZenDecisionContent(json.dumps({"nodes": nodes, "edges": edges}))
    decision = zen.ZenEngine().create_decision(content)
    yield Contestant(
        name="`zen-engine`, a decision compiled",
        judge=decision.evaluate,
        truth=lambda it: Truth.of(it["result"]["met"]),
        reasons="each condition's answer",
        distribution=of,
    )
    yield Contestant(
        name="`zen-engine`, a decision compiled, with trace",
        judge=lambda sheet: decision.evaluate(sheet, {"trace": True}),
        truth=lambda it: Truth.of(it["result"]["met"]),
        reasons="each condition's answer, and each step",
        distribution=of,
    )


def of_business_rules() -> Iterator[Contestant]:
    """Yield ``business-rules``, which acts where a rule is met."""
    from business_rules import run_all
    from business_rules.actions import BaseActions
    from business_rules.fields import FIELD_NO_INPUT
    from business_rules.variables import (
        BaseVariables,
        boolean_rule_variable,
        numeric_rule_variable,
        string_rule_variable,
    )

    def variable(kind: Any, fact: str) -> Any:
        def get(self: Any) -> Any:
            return self.sheet[fact]

        get.__name__ = fact
        return kind()(get)

    class Variables(BaseVariables):  # type: ignore[misc, unused-ignore]
        def __init__(self, sheet: Sheet) -> None:
            self.sheet = sheet

    kinds = {"unit_kind": string_rule_variable, "stable_operation": boolean_rule_variable}
    for fact in READY:
        setattr(Variables, fact, variable(kinds.get(fact, numeric_rule_variable), fact))
    operators = {">=": "greater_than_or_equal_to", "<=": "less_than_or_equal_to", "==": "is_true", "!=": "equal_to"}
    leaves = [
        {"name": fact, "operator": operators[sign], "value": FIELD_NO_INPUT if sign == "==" else bound}
        for sign, _, fact, bound in _LEAVES
    ]
    # It has no «not equal» for texts: the kinds that are none of an enterprise are listed.
    leaves[1] |= {"value": "cooperative"}
    rules = [{"conditions": _json_logic(leaves, "all", "any"), "actions": []}]
    yield Contestant(
        name="`business-rules`",
        judge=lambda sheet: run_all(rules, Variables(sheet), BaseActions()),
        truth=_yes_or_no,
        distribution="business-rules",
    )


def of_rule_engine() -> Iterator[Contestant]:
    """Yield ``rule-engine``, parsed before, with the types told."""
    from rule_engine import Context, DataType, type_resolver_from_dict
    from rule_engine import Rule as Parsed

    kinds = {"unit_kind": DataType.STRING, "stable_operation": DataType.BOOLEAN}
    types = {fact: kinds.get(fact, DataType.FLOAT) for fact in READY}
    context = Context(type_resolver=type_resolver_from_dict(types))
    text = _zen([leaf.format(">=", "!=", "==", "<=") for leaf in _ZEN], "and", "or")
    yield Contestant(
        name="`rule-engine`", judge=Parsed(text, context=context).matches, truth=_yes_or_no, distribution="rule-engine"
    )


def of_pydantic() -> Iterator[Contestant]:
    """Yield pydantic as a validator: fields with bounds, and what joins two fields after them."""
    from pydantic import Field, TypeAdapter, ValidationError, create_model, model_validator

    def joined(self: Any) -> Any:
        if self.unit_kind == "enterprise" and not self.stable_operation:
            msg = "an enterprise must be in stable operation"
            raise ValueError(msg)
        if self.countable_union_members < 5 and self.union_applicants < 5:
            msg = "five members of the union, or five applicants"
            raise ValueError(msg)
        return self

    fields: dict[str, Any] = {
        "unit_kind": Literal["enterprise", "cooperative"],
        "stable_operation": bool,
        "official_members": (int, Field(ge=3)),
        "countable_union_members": (int, Field(ge=0)),
        "union_applicants": (int, Field(ge=0)),
        "state_capital_percent": (float, Field(ge=0, le=50)),
    }
    model = create_model("Six", __validators__={"joined": model_validator(mode="after")(joined)}, **fields)
    validate = TypeAdapter(model).validate_python

    def validated(sheet: Sheet) -> Any:
        try:
            return validate(sheet)
        except ValidationError as refused:
            return refused

    yield Contestant(
        name="`pydantic`, as a validator",
        judge=validated,
        truth=lambda it: Truth.of(not isinstance(it, ValidationError)),
        reasons="of a NO, those found first",
        distribution="pydantic",
    )


PEERS: Mapping[str, Callable[[], Iterator[Contestant]]] = {
    "datalogic_py": of_datalogic,
    "zen": of_zen,
    "business_rules": of_business_rules,
    "rule_engine": of_rule_engine,
    "pydantic": of_pydantic,
}


def contestants() -> list[Contestant]:
    """Return all that can be measured here."""
    peers = [make for name, make in PEERS.items() if find_spec(name)]
    return [each for make in (ours, *peers) for each in make()]


# --- measuring --------------------------------------------------------------------------------------


def check_alike(contestant: Contestant) -> None:
    """Raise where a contestant does not answer as the rule does: what is compared must be the same work."""
    for sheet in (*WHOLE, *(OPEN if contestant.says_unknown else ())):
        if contestant.truth(contestant.judge(sheet)) is not judge(RULE, sheet, on=DAY).truth:
            msg = f"{contestant.name} answers otherwise of {sheet}"
            raise AssertionError(msg)


def seconds_each(contestant: Contestant, sheets: Sequence[Sheet], seconds: float) -> float:
    """Return the shortest time of a verdict, among as many goes over the sheets as take so many seconds."""
    ask, repeated = contestant.judge, list(sheets) * 20
    spent, shortest = 0.0, float("inf")
    while spent <= seconds:
        start = time.process_time()
        for sheet in repeated:
            ask(sheet)
        took = time.process_time() - start
        spent, shortest = spent + took, min(shortest, took)
    return shortest / len(repeated)


Figures: TypeAlias = dict[str, tuple[float, float | None]]


def measured(among: Sequence[Contestant], rounds: int = ROUNDS, seconds: float = SECONDS) -> Figures:
    """Return the median time of a verdict for each: where nothing is missing, and where something is."""
    taken = [
        {
            one.name: [seconds_each(one, sheets, seconds) for sheets in (WHOLE, *([OPEN] if one.says_unknown else []))]
            for one in among
        }
        for _ in range(rounds)
    ]
    medians = {
        one.name: [median(times) for times in zip(*(each[one.name] for each in taken), strict=True)] for one in among
    }
    return {name: (found[0], found[1] if len(found) > 1 else None) for name, found in medians.items()}


def row(*cells: object) -> str:
    """Return a line of a table in Markdown."""
    return f"| {' | '.join(map(str, cells))} |"


def report(among: Sequence[Contestant], figures: Figures) -> str:
    """Return the table: times as multiples of the floor's on the same sheets."""
    floor, floor_open = figures[among[0].name]
    lines = [
        row("", "nothing missing", "something missing", "reasons", "µs"),
        row("---", "--:", "--:", "---", "--:"),
    ]
    for one in among:
        whole, with_holes = figures[one.name]
        missing = "cannot say" if with_holes is None or floor_open is None else f"{with_holes / floor_open:.1f}"
        lines.append(row(one.name, f"{whole / floor:.1f}", missing, one.reasons, f"{whole * 1e6:.2f}"))
    return "\n".join(lines)


def machine(among: Sequence[Contestant]) -> str:
    """Return what the figures were measured with."""
    of = ("attrs", *dict.fromkeys(one.distribution for one in among if one.distribution))
    libraries = ", ".join(f"{name} {version(name)}" for name in of)
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{platform.system()}, {os.cpu_count()} cores, {python}, {libraries}"


def compiling(rounds: int = ROUNDS) -> str:
    """Return what it takes to make rules ready for a day, the median of several: two of the law, and all of it."""
    asked = {"`party.organisation.formable`": [RULEBOOK["party.organisation.formable"]]}
    asked["`transfer.complete`"] = [RULEBOOK["transfer.complete"]]
    asked[f"all {len(RULEBOOK.rules)} rules"] = list(RULEBOOK.rules)
    took = {name: median(_made_ready(rules) for _ in range(rounds)) for name, rules in asked.items()}
    return "Made ready for a day: " + ", ".join(f"{name} {seconds * 1e3:.1f} ms" for name, seconds in took.items())


def _made_ready(rules: Sequence[Rule]) -> float:
    for rule in RULEBOOK.rules:
        for spec in (rule, *(text.value for text in rule.text.versions)):
            spec.standings.clear()
    start = time.process_time()
    for rule in rules:
        if rule.is_in_force(DAY):
            judge_of(rule, on=DAY)
    return time.process_time() - start


def main(rounds: int = ROUNDS, seconds: float = SECONDS) -> None:
    """Check that all answer alike, measure them and print the table."""
    among = contestants()
    for one in among:
        check_alike(one)
    print(f"{machine(among)}\n\n{report(among, measured(among, rounds, seconds))}\n\n{compiling(rounds)}")


if __name__ == "__main__":
    main()
