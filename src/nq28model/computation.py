"""What the law computes rather than decides: a due date, an authority, a cap."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import product
from typing import Any, Generic, ParamSpec, TypeAlias, TypeVar

from attrs import field, frozen

from nq28model.domains import Domain
from nq28model.errors import InvalidValue, Nq28Error, raise_faults
from nq28model.law import Citation, Dated, Evidence, Source, Version, checked_day, versions
from nq28model.rows import Rows
from nq28model.spec import Fact
from nq28model.words import Told, Words

P = ParamSpec("P")
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


@frozen
class Table:
    """What a computation takes that is not one answer but one for each of several, such as the scores of the months.

    What has no answer is left out of it: it is missing, and not nought.

    >>> from nq28model.domains import Number, Whole
    >>> scores = Table("scores", Whole(1, 12), Number(0, 100), Words(vi="điểm theo tháng", en="scores by month"),
    ...                Words(vi="Điểm từng tháng là bao nhiêu?", en="What is the score of each month?"))
    >>> [str(fault) for fault in scores.faults({1: 95, 2: 101}, "scores")]
    ['scores[2]: 101 was given; a number from 0 to 100 is wanted']
    """

    id: str
    keys: Domain = field(eq=False)
    values: Domain = field(eq=False)
    words: Words = field(eq=False)
    question: Words = field(eq=False)

    def faults(self, given: object, where: str) -> Iterator[InvalidValue]:
        """Yield what is wrong with *given*: that it is no mapping, or each key and value outside its domain."""
        if not isinstance(given, Mapping):
            yield InvalidValue(where, given, Words(vi="một bảng (dict)", en="a table (dict)"))
            return
        for key, value in given.items():
            if not self.keys.admits(key):
                yield InvalidValue(where, key, self.keys.wanted)
            if not self.values.admits(value):
                yield InvalidValue(f"{where}[{key}]", value, self.values.wanted)


@frozen
class Given:
    """What a computation takes that is no answer of a closed domain: a printed text, or a value such as a period.

    >>> printed = Given("printed_figure", (str,), Words(vi="một chuỗi chữ", en="a text"),
    ...                 Words(vi="số liệu in", en="printed figure"), Words(vi="In thế nào?", en="How is it printed?"))
    >>> [str(fault) for fault in printed.faults(28, "printed_figure")]
    ['printed_figure: 28 was given; a text is wanted']
    """

    id: str
    kinds: tuple[type, ...] = field(eq=False)
    """The types that it may have."""
    wanted: Words = field(eq=False)
    words: Words = field(eq=False)
    question: Words = field(eq=False)

    def faults(self, given: object, where: str) -> Iterator[InvalidValue]:
        """Yield what is wrong with *given*: that it is of another kind."""
        if not isinstance(given, self.kinds):
            yield InvalidValue(where, given, self.wanted)


Input: TypeAlias = Fact[Any] | Table | Given
"""What a computation is reckoned from."""


def _faults(wanted: Input, given: object) -> Iterator[InvalidValue]:
    if isinstance(wanted, Table | Given):
        yield from wanted.faults(given, wanted.id)
    elif (fault := wanted.fault(given, wanted.id)) is not None:
        yield fault


@frozen(kw_only=True)
class Computed(Generic[R_co]):
    """What a computation gives of a sheet of facts, or what has to be asked first.

    ``value`` is None, and ``asks`` the ids of the facts that are missing, where not all of them are known. It is
    None and nothing is asked where the text leaves it open, as the computation's docstring says.
    """

    computation: Computation[..., R_co] = field(repr=False)
    on: date
    value: R_co | None
    asks: frozenset[str] = frozenset()

    @property
    def version(self) -> Version[Words]:
        """The wording by which it was computed."""
        return self.computation.text.version_on(self.on)

    @property
    def citation(self) -> Citation:
        """Where the law says so."""
        return self.version.citation

    @property
    def evidence(self) -> Evidence:
        """How well that is known."""
        return self.version.evidence


@frozen(kw_only=True)
class Computation(Told, Generic[P, R]):
    """A function of facts and the day, dated and cited as a rule is.

    Called, it returns its value; ``of`` takes a sheet on which facts may be missing. Both raise
    ``NotInForce`` on a day for which no text gives it, and ``InvalidValue`` for an answer outside its domain.
    """

    id: str
    says: Words
    inputs: tuple[Input, ...]
    """What it is reckoned from, in the order of the arguments."""
    text: Dated[Words] = field(repr=False)
    function: Callable[P, R] = field(repr=False)

    def lines(self) -> Iterator[Words]:
        """Yield what it gives, from what, and each version with its source."""
        yield Words(vi="{id}: {says}", en="{id}: {says}").fill(id=self.id, says=self.says)
        for one in self.inputs:
            yield Words(vi="  từ: {input}", en="  from: {input}").fill(input=one.words)
        yield from self.text.sources()

    def to_rows(self) -> Rows:
        """Return a row for each version, with its days and its source."""
        return self.text.source_rows()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        bound = inspect.signature(self.function).bind(*args, **kwargs).arguments
        self.text.version_on(checked_day(bound["on"]))
        self._check(bound)
        return self.function(*args, **kwargs)

    def of(self, facts: Mapping[str, Any], *, on: date, **besides: Any) -> Computed[R]:
        """Return what it gives of a sheet of *facts* on a day, or what has to be asked first.

        What makes no difference is not asked for: where a missing answer is yes or no, or one of a list, and each
        of them gives the same, that is the value. *besides* is what it takes that is no fact, such as the calendar
        of working days.
        """
        self.text.version_on(on)
        known = {fact.id: facts[fact.id] for fact in self.inputs if facts.get(fact.id) is not None}
        self._check(known)
        missing = [fact for fact in self.inputs if fact.id not in known]
        function: Callable[..., R] = self.function
        given = partial(function, on=on, **known, **besides)
        if not missing:
            return Computed(computation=self, on=on, value=given())
        if _makes_no_difference(given, missing):
            return Computed(computation=self, on=on, value=given(**next(_answers(missing))))
        return Computed(computation=self, on=on, value=None, asks=frozenset(fact.id for fact in missing))

    def is_in_force(self, day: date) -> bool:
        """Tell whether a text gives it on *day*."""
        return self.text.is_in_force(day)

    def _check(self, given: Mapping[str, Any]) -> None:
        raise_faults([fault for one in self.inputs if one.id in given for fault in _faults(one, given[one.id])])


def _makes_no_difference(given: Callable[..., Any], missing: Sequence[Input]) -> bool:
    """Tell whether a function gives one and the same whatever the *missing* answers are; they must be countable."""
    if any(not isinstance(one, Fact) or one.domain.is_ordered for one in missing):
        return False
    try:
        values = [given(**answers) for answers in _answers(missing)]
    except Nq28Error:  # some answers do not go with what is known: which they are has to be asked
        return False
    return all(value == values[0] for value in values)


def _answers(missing: Sequence[Input]) -> Iterator[Mapping[str, Any]]:
    """Yield each way of answering facts whose answers are yes and no or a list."""
    facts = [one for one in missing if isinstance(one, Fact)]
    for answers in product(*(fact.domain.near(None, ()) for fact in facts)):
        yield dict(zip((fact.id for fact in facts), answers, strict=True))


def computation(
    id: str, says: Words, *sources: Source, inputs: tuple[Input, ...] = ()
) -> Callable[[Callable[P, R]], Computation[P, R]]:
    """Make a function the computation of that id; its arguments are named as its *inputs*, and ``on`` is the day.

    What it takes besides, such as a calendar of working days, has a default and stands behind ``on``. Raises
    ``TypeError`` where the arguments are not the inputs.
    """

    def named(function: Callable[P, R]) -> Computation[P, R]:
        wanted = [*(fact.id for fact in inputs), "on"]
        arguments = inspect.signature(function).parameters.values()
        given = [argument.name for argument in arguments if argument.default is argument.empty]
        if given != wanted:
            msg = f"{id}: the arguments must be {', '.join(wanted)}, not {', '.join(given)}"
            raise TypeError(msg)
        text = Dated(id, says, versions(says, *sources))
        return Computation(id=id, says=says, inputs=inputs, text=text, function=function)

    return named
