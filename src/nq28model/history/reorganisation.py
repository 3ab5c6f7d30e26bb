"""A reorganisation: old bodies end, new ones begin, and each organisation has a home on the day.

A plan says who begins, who ends and who goes where; ``events_of`` yields what happens, or says what the plan forgets.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from attrs import evolve, field, frozen

from nq28model.entities import (
    Decision,
    Headcount,
    MassLevel,
    Organisation,
    PartyOrganisation,
    PartyRank,
    can_stand_under,
)
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.history.events import Dissolved, Established, Event, Reassigned
from nq28model.history.registry import Registry
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.words import Words

_NOBODY = Headcount(0, 0)


@frozen(kw_only=True)
class Home:
    """Where an organisation goes; ``rank`` is what it has from then on, None where it keeps its own."""

    parent: str
    rank: PartyRank | MassLevel | None = None


@frozen(kw_only=True)
class Plan:
    """What a reorganisation sets for one day, by one text.

    ``begins`` are the new bodies; ``ends`` names the old ones, each with the body that takes over its own members,
    None where it has none of its own; ``goes`` gives each organisation that moves its home.
    """

    on: date
    decision: Decision | None = None
    begins: tuple[Organisation, ...] = ()
    ends: Mapping[str, str | None] = field(factory=dict)
    goes: Mapping[str, Home] = field(factory=dict)


def events_of(plan: Plan, registry: Registry) -> tuple[Event, ...]:
    """Return the events of *plan* for a *registry*: bodies begin, organisations go to their homes, old bodies end.

    Raises ``UnknownName`` and ``InvalidValue``, all of them in one ``Faults``, for what the plan forgets or gets
    wrong: an organisation with no new home, a home that is not there on the day, a rank that does not fit, members
    whom nobody takes over. That the events fit the registry's later history is checked where they are appended.
    """
    before = registry.as_of(plan.on - timedelta(days=1))
    raise_faults(list(_faults(plan, before)))
    begins: list[Event] = [
        Established(effective=plan.on, decision=plan.decision, organisation=body, members=_NOBODY)
        for body in _downwards(plan.begins)
    ]
    goes: list[Event] = [
        Reassigned(effective=plan.on, decision=plan.decision, organisation=id, to=home.parent, rank=home.rank)
        for id, home in plan.goes.items()
    ]
    ends: list[Event] = [
        Dissolved(effective=plan.on, decision=plan.decision, organisation=id, members_to=plan.ends[id])
        for id in _upwards(plan.ends, before)
    ]
    return (*begins, *goes, *ends)


def _downwards(bodies: tuple[Organisation, ...]) -> Iterator[Organisation]:
    """Yield bodies so that each comes after the one it stands under."""
    left = {body.id: body for body in bodies}
    while left:
        ready = [body for body in left.values() if body.parent not in left]
        # A circle has no first: it is left to the ledger, which names it.
        for body in ready or list(left.values()):
            yield left.pop(body.id)


def _upwards(ids: Mapping[str, str | None], before: Snapshot) -> list[str]:
    """Return ids so that each comes before the one it stood under."""
    return sorted(ids, key=lambda id: len(before.ancestors(id)), reverse=True)


# --- what a plan forgets ----------------------------------------------------------------------------


def _faults(plan: Plan, before: Snapshot) -> Iterator[Nq28Error]:
    begins = {body.id: body for body in plan.begins}
    after = _after(plan, before, begins)
    yield from _misnamed(plan, before, begins)
    yield from _homeless(plan, before)
    for id, home in plan.goes.items():
        if id in before.organisations and home.parent not in after:
            yield _no_home(f"goes.{id}", home.parent, before)
    for body in plan.begins:
        if body.parent is not None and body.parent not in after:
            yield _no_home(f"begins.{body.id}", body.parent, before)
    for id, heir in plan.ends.items():
        if id in before.organisations:
            yield from _unclaimed(id, heir, before, after)
    yield from _misplaced(plan, before, after)


def _after(plan: Plan, before: Snapshot, begins: Mapping[str, Organisation]) -> Mapping[str, Organisation]:
    """Return the organisations as the plan would have them."""
    kept = {id: one for id, one in before.organisations.items() if id not in plan.ends}
    moved = {id: _moved(kept[id], home) for id, home in plan.goes.items() if id in kept}
    return {**kept, **moved, **begins}


def _moved(organisation: Organisation, home: Home) -> Organisation:
    if isinstance(organisation, PartyOrganisation):
        rank = home.rank if isinstance(home.rank, PartyRank) else organisation.rank
        return evolve(organisation, parent=home.parent, rank=rank)
    level = home.rank if isinstance(home.rank, MassLevel) else organisation.level
    return evolve(organisation, parent=home.parent, level=level)


def _misnamed(plan: Plan, before: Snapshot, begins: Mapping[str, Organisation]) -> Iterator[Nq28Error]:
    for place, ids in (("ends", plan.ends), ("goes", plan.goes)):
        yield from (
            UnknownName(ORGANISATION, id, before.organisations, f"{place}.{id}")
            for id in ids
            if id not in before.organisations
        )
    for id in plan.ends.keys() & plan.goes.keys():
        wanted = Words(vi="một tổ chức không kết thúc hoạt động", en="an organisation that does not end")
        yield InvalidValue(f"goes.{id}", id, wanted)
    for id in begins:
        if id in before.organisations or id in before.ended:
            yield InvalidValue(f"begins.{id}", id, Words(vi="một mã chưa dùng", en="an id that is not taken"))


def _homeless(plan: Plan, before: Snapshot) -> Iterator[Nq28Error]:
    """Yield the organisations under a body that ends, for which the plan has no new home."""
    for id in plan.ends:
        for child in before.children(id):
            if child not in plan.ends and child not in plan.goes:
                wanted = Words(
                    vi="nơi trực thuộc mới, vì {parent} kết thúc hoạt động", en="a new home, since {parent} ends"
                ).fill(parent=id)
                yield InvalidValue(f"goes.{child}", None, wanted)


def _no_home(where: str, parent: str, before: Snapshot) -> Nq28Error:
    if parent in before.organisations:
        wanted = Words(vi="một tổ chức còn hoạt động trong ngày đó", en="an organisation that is there on the day")
        return InvalidValue(where, parent, wanted)
    return UnknownName(ORGANISATION, parent, before.organisations, where)


def _unclaimed(
    id: str, heir: str | None, before: Snapshot, after: Mapping[str, Organisation]
) -> Iterator[Nq28Error]:
    own = before.members[id].total
    if heir is None and own:
        wanted = Words(vi="nơi tiếp nhận {own} đảng viên, đoàn viên", en="who takes over its {own} members").fill(own=own)
        yield InvalidValue(f"ends.{id}", None, wanted)
    if heir is not None and heir not in after:
        yield _no_home(f"ends.{id}", heir, before)


def _misplaced(plan: Plan, before: Snapshot, after: Mapping[str, Organisation]) -> Iterator[Nq28Error]:
    """Yield the organisations that do not fit under what they are to stand under, by branch or rank."""
    touched = {*plan.goes, *(body.id for body in plan.begins)}
    for id in (*touched, *(child for one in plan.goes for child in before.children(one) if child not in touched)):
        organisation = after.get(id)
        if organisation is None or (organisation.parent is not None and organisation.parent not in after):
            continue
        parent = after[organisation.parent] if organisation.parent is not None else None
        if not can_stand_under(organisation, parent):
            where = f"{'goes' if id in plan.goes else 'begins' if id not in before.organisations else 'under'}.{id}"
            wanted = Words(
                vi="loại hình, cấp phù hợp với nơi trực thuộc {parent}", en="a branch and rank that fit under {parent}"
            ).fill(parent=organisation.parent or "–")
            yield InvalidValue(where, getattr(organisation, "rank", getattr(organisation, "level", None)), wanted)
