"""A reorganisation: bodies begin, bodies end, and each organisation has a home on the day.

A plan says which; ``events_of`` yields what then happens, or says all that the plan forgets. Nothing follows an ended
body by itself: where one body takes in another with all that stands under it and no rank changes, ``MergedInto`` or
``Consolidated`` alone says so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import partial
from graphlib import CycleError

from attrs import Attribute, evolve, field, frozen

from nq28model.entities import Decision, Headcount, MassLevel, Organisation, PartyRank
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.history.events import Dissolved, Established, Event, MergedInto, Reassigned, is_a_day
from nq28model.history.ledger import Refused, of_rank
from nq28model.history.outcome import Outcome, absent
from nq28model.history.registry import Registry
from nq28model.history.snapshot import ORGANISATION, UNIT, Snapshot
from nq28model.law import Citation
from nq28model.terms import Term
from nq28model.words import Words

_NOBODY = Headcount(0, 0)


class EndingWay(Term):
    """How a body ends in a reorganisation."""

    DISSOLVED = "dissolved", "giải thể, kết thúc hoạt động", "dissolved"
    MERGED = "merged", "sáp nhập", "merged"


@frozen(kw_only=True)
class Ending:
    """A body that ends: how, and who takes over its own members (nơi tiếp nhận đảng viên, đoàn viên).

    ``members_to`` is None where it has no members of its own; one that is merged has always somewhere it is merged
    into. Those of the organisations under it are not its own: they go with their organisation.
    """

    organisation: str
    way: EndingWay = EndingWay.DISSOLVED
    members_to: str | None = None


@frozen(kw_only=True)
class Move:
    """Where an organisation goes; ``rank`` is what it has from then on, None where it keeps its own."""

    organisation: str
    to: str
    rank: PartyRank | MassLevel | None = None


@frozen(kw_only=True)
class Plan:
    """What a reorganisation (sắp xếp tổ chức) sets for one day, by one or more texts.

    ``begins`` are the new bodies, with the rank, superior and seat that they are to have; ``ends`` the old ones;
    ``goes`` says where each organisation goes. ``texts`` are the texts that set it; ``decision`` is the decision by
    which it is carried out, and ``decisions`` those of single organisations that have one of their own, by id.

    Raises ``InvalidValue`` for a day that is none, and where neither a text nor a decision is given.
    """

    on: date = field(validator=is_a_day)
    texts: tuple[Citation, ...] = ()
    begins: tuple[Organisation, ...] = ()
    ends: tuple[Ending, ...] = ()
    goes: tuple[Move, ...] = ()
    decision: Decision | None = None
    decisions: Mapping[str, Decision] = field(factory=dict)

    @decisions.validator
    def _rests_on_something(self, _: Attribute[Mapping[str, Decision]], decisions: Mapping[str, Decision]) -> None:
        if not self.texts and self.decision is None and not decisions:
            wanted = Words(vi="ít nhất một văn bản hoặc quyết định", en="at least one text or decision")
            raise InvalidValue("texts", self.texts, wanted)

    def decision_on(self, id: str) -> Decision | None:
        """Return the decision on one organisation: its own, or that of the whole."""
        return self.decisions.get(id, self.decision)

    def told(self) -> Mapping[str, tuple[str, ...]]:
        """Return where in the plan each organisation is told of, by its id."""
        places: dict[str, tuple[str, ...]] = {}
        for place, ids in (
            ("begins", (body.id for body in self.begins)),
            ("ends", (ending.organisation for ending in self.ends)),
            ("goes", (move.organisation for move in self.goes)),
        ):
            for id in ids:
                places[id] = (*places.get(id, ()), place)
        return places


def events_of(plan: Plan, registry: Registry) -> tuple[Event, ...]:
    """Return the events of *plan* for a *registry*, in an order in which they can happen.

    The new bodies are ``Established`` without members, the organisations are ``Reassigned``, the old bodies are
    ``Dissolved`` or ``MergedInto`` the one that takes them in; all that the registry has of that day comes before.
    Raises ``UnknownName`` and ``InvalidValue``, several in one ``Faults``, for all that the plan forgets or gets
    wrong: an organisation with no new home, a home that is not there on the day, a rank that does not fit, members
    whom nobody takes over, a body told twice or not known. That later events of the registry can follow is looked
    at where these are appended.

    >>> from nq28model.history import OrganisationListed
    >>> from nq28model.entities import DecisionKind, PartyOrganisation
    >>> def body(id, rank, parent):
    ...     return PartyOrganisation(id=id, name=id, rank=rank, parent=parent)
    >>> city, ward, cell = (PartyRank.PROVINCIAL_BODY, PartyRank.UPPER_GRASSROOTS_BODY, PartyRank.GRASSROOTS_CELL)
    >>> registry = Registry.of(
    ...     OrganisationListed(effective=date(2025, 1, 1), organisation=one, members=Headcount(0))
    ...     for one in (body("city", city, None), body("district", ward, "city"), body("cell", cell, "district"))
    ... )
    >>> plan = Plan(
    ...     on=date(2025, 7, 1),
    ...     decision=Decision(id="d-1", kind=DecisionKind.ESTABLISHMENT),
    ...     begins=(body("ward", ward, "city"),),
    ...     ends=(Ending(organisation="district"),),
    ... )
    >>> events_of(plan, registry)
    Traceback (most recent call last):
        ...
    nq28model.errors.InvalidValue: goes[cell]: None was given; a new home, since district ends is wanted
    >>> whole = evolve(plan, goes=(Move(organisation="cell", to="ward"),))
    >>> [str(event) for event in events_of(whole, registry)]
    ['Established ward, 1/7/2025', 'Reassigned cell, 1/7/2025', 'Dissolved district, 1/7/2025']
    """
    before = registry.as_of(plan.on)
    outcome, faults = _outcome(plan, before)
    raise_faults([*faults, *_faults(plan, outcome)])
    tell = _tellers(plan)
    return tuple(tell[id]() for id in ordered(outcome))


def ordered(outcome: Outcome) -> tuple[str, ...]:
    """Return the ids of an outcome in an order in which it can come about; raises ``InvalidValue`` for none."""
    try:
        return outcome.order()
    except CycleError as error:
        circle = tuple(dict.fromkeys(error.args[1]))
        wanted = Words(
            vi="một thứ tự thực hiện được; khi một tổ chức và tổ chức trực thuộc phải đổi loại hình cùng lúc "
            "thì kết thúc tổ chức ấy, thành lập tổ chức mới với mã khác",
            en="an order in which it can happen; where a body and one under it must change their ranks at once, "
            "end the body and establish a new one with another id",
        )
        raise InvalidValue("goes", ", ".join(circle), wanted) from None


def _tellers(plan: Plan) -> Mapping[str, Callable[[], Event]]:
    """Return, by the id of each organisation, what makes the event that happens to it."""
    return {
        **{body.id: partial(_begun, plan, body) for body in plan.begins},
        **{move.organisation: partial(_gone, plan, move) for move in plan.goes},
        **{ending.organisation: partial(_ended, plan, ending) for ending in plan.ends},
    }


def _begun(plan: Plan, body: Organisation) -> Event:
    return Established(effective=plan.on, decision=plan.decision_on(body.id), organisation=body, members=_NOBODY)


def _gone(plan: Plan, move: Move) -> Event:
    id = move.organisation
    return Reassigned(effective=plan.on, decision=plan.decision_on(id), organisation=id, to=move.to, rank=move.rank)


def _ended(plan: Plan, ending: Ending) -> Event:
    id, heir, decision = ending.organisation, ending.members_to, plan.decision_on(ending.organisation)
    if ending.way is EndingWay.MERGED and heir is not None:
        return MergedInto(effective=plan.on, decision=decision, organisation=id, into=heir)
    return Dissolved(effective=plan.on, decision=decision, organisation=id, members_to=heir)


# --- what a plan forgets ----------------------------------------------------------------------------


def _outcome(plan: Plan, before: Snapshot) -> tuple[Outcome, list[Nq28Error]]:
    """Return the tree as the plan would have it, and what kept an organisation from being what it is to be."""
    goes, faults = moved(before, plan.goes)
    begins = {body.id: body for body in plan.begins}
    ends = {ending.organisation: ending.members_to for ending in plan.ends}
    return Outcome(before=before, begins=begins, goes=goes, ends=ends), faults


def moved(
    before: Snapshot, moves: Iterable[Move], going: str = "goes"
) -> tuple[dict[str, Organisation], list[Nq28Error]]:
    """Return the organisations as they are after *moves*, by id, and a fault for each that cannot be made so."""
    goes: dict[str, Organisation] = {}
    faults: list[Nq28Error] = []
    for move in moves:
        where, old = f"{going}[{move.organisation}]", before.organisations.get(move.organisation)
        if old is None:
            faults.append(absent(where, move.organisation, before))
            continue
        try:
            one = old if move.rank is None else of_rank(old, move.rank)
        except Refused as refused:
            faults.append(InvalidValue(where, move.rank, refused.reason))
        else:
            goes[old.id] = evolve(one, parent=move.to)
    return goes, faults


def _faults(plan: Plan, outcome: Outcome) -> Iterator[Nq28Error]:
    before, told = outcome.before, plan.told()
    yield from _told_twice(told)
    yield from (UnknownName(ORGANISATION, id, told, f"decisions[{id}]") for id in plan.decisions if id not in told)
    yield from _begin_faults(plan, outcome)
    yield from _go_faults(plan, outcome)
    for ending in plan.ends:
        if ending.organisation in before.organisations:
            yield from _homeless(ending.organisation, told, before)
            yield from _heir_faults(ending, outcome)
        else:
            yield absent(f"ends[{ending.organisation}]", ending.organisation, before)
    yield from _on_the_way(told, outcome)
    yield from outcome.place_faults()


def _told_twice(told: Mapping[str, tuple[str, ...]]) -> Iterator[Nq28Error]:
    for id, places in told.items():
        if len(places) > 1:
            yield InvalidValue(id, ", ".join(places), Words(vi="chỉ một chỗ nêu", en="to be told once"))


def _begin_faults(plan: Plan, outcome: Outcome) -> Iterator[Nq28Error]:
    before = outcome.before
    for body in plan.begins:
        where = f"begins[{body.id}]"
        if any(body.id in taken for taken in (before.organisations, before.units, before.ended)):
            wanted = Words(vi="một mã chưa dùng; mã không dùng lại", en="an id that is free; none is used again")
            yield InvalidValue(where, body.id, wanted)
        if body.unit is not None and body.unit not in before.units:
            yield UnknownName(UNIT, body.unit, before.units, where)
        if body.parent is not None:
            yield from _given(outcome.home_fault(where, body.parent))


def _go_faults(plan: Plan, outcome: Outcome) -> Iterator[Nq28Error]:
    for move in plan.goes:
        where, old = f"goes[{move.organisation}]", outcome.before.organisations.get(move.organisation)
        if old is not None:
            yield from _given(outcome.home_fault(where, move.to))
        if old is not None and old == outcome.goes.get(old.id):
            wanted = Words(vi="nơi khác hoặc loại hình khác", en="another home or another rank")
            yield InvalidValue(where, move.to, wanted)


def _given(fault: Nq28Error | None) -> Iterator[Nq28Error]:
    if fault is not None:
        yield fault


def _homeless(id: str, told: Collection[str], before: Snapshot) -> Iterator[Nq28Error]:
    """Yield the organisations under a body that ends for which the plan has no new home."""
    for child in before.children(id):
        if child not in told:
            wanted = Words(vi="nơi trực thuộc mới, vì {id} kết thúc hoạt động", en="a new home, since {id} ends")
            yield InvalidValue(f"goes[{child}]", None, wanted.fill(id=id))


def _heir_faults(ending: Ending, outcome: Outcome) -> Iterator[Nq28Error]:
    """Yield what is wrong with who takes over the members of a body that ends."""
    where, own = f"ends[{ending.organisation}]", outcome.before.members[ending.organisation].total
    if ending.members_to is None:
        if own or ending.way is EndingWay.MERGED:
            wanted = Words(
                vi="nơi tiếp nhận {own} đảng viên, đoàn viên của chính nó",
                en="who takes over the {own} members of its own",
            )
            yield InvalidValue(where, None, wanted.fill(own=own))
        return
    yield from _given(outcome.home_fault(where, ending.members_to))
    heir = outcome.get(ending.members_to)
    if heir is not None and heir.branch is not outcome.before.organisation(ending.organisation).branch:
        wanted = Words(vi="một tổ chức cùng hệ thống", en="an organisation of its own branch")
        yield InvalidValue(where, heir.id, wanted)


def _on_the_way(told: Mapping[str, tuple[str, ...]], outcome: Outcome) -> Iterator[Nq28Error]:
    """Yield what is in the middle of a transfer, and the ended bodies to which something is on its way."""
    for transfer in outcome.before.transfers:
        if not transfer.is_open:
            continue
        for place in told.get(transfer.organisation, ()):
            wanted = Words(
                vi="một tổ chức không trong việc chuyển giao", en="an organisation that is not being transferred"
            )
            yield InvalidValue(f"{place}[{transfer.organisation}]", transfer.organisation, wanted)
        if transfer.destination in outcome.ends:
            wanted = Words(vi="việc tiếp nhận {id} hoàn tất trước", en="the reception of {id} before its end")
            where = f"ends[{transfer.destination}]"
            yield InvalidValue(where, transfer.destination, wanted.fill(id=transfer.organisation))
