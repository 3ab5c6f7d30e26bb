"""Many Party organisations that are transferred or received by one decision (chuyển giao, tiếp nhận tập thể)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from nq28model.entities import Decision, Headcount, PartyOrganisation, PartyRank, ReceptionDecider, TransferDecider
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.history.events import Received, TransferredOut
from nq28model.history.outcome import Outcome, absent
from nq28model.history.registry import Registry
from nq28model.history.reorganisation import Move, moved, ordered
from nq28model.history.snapshot import ORGANISATION, Snapshot
from nq28model.words import Words


def transfer_together(
    destinations: Mapping[str, str],
    registry: Registry,
    *,
    on: date,
    decision: Decision,
    decided_by: TransferDecider | None = None,
    members: Mapping[str, Headcount] | None = None,
) -> tuple[TransferredOut, ...]:
    """Return the events of one decision that sends Party organisations, each to its destination, by ids.

    Each stays where it is until it is received. ``members`` is what the decision states of each, where it does.
    Raises ``UnknownName`` and ``InvalidValue``, several in one ``Faults``, for all of them that cannot be sent.

    >>> from nq28model.entities import DecisionKind
    >>> from nq28model.history import OrganisationListed
    >>> registry = Registry.of(
    ...     OrganisationListed(
    ...         effective=date(2026, 1, 1),
    ...         organisation=PartyOrganisation(id=id, name=id, rank=rank, parent=parent),
    ...         members=Headcount(0),
    ...     )
    ...     for id, rank, parent in (
    ...         ("city", PartyRank.PROVINCIAL_BODY, None),
    ...         ("ward-1", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
    ...         ("ward-2", PartyRank.UPPER_GRASSROOTS_BODY, "city"),
    ...         ("cell-1", PartyRank.GRASSROOTS_CELL, "ward-1"),
    ...         ("cell-2", PartyRank.GRASSROOTS_CELL, "ward-1"),
    ...     )
    ... )
    >>> decision = Decision(id="d-1", kind=DecisionKind.TRANSFER, issuer="ward-1")
    >>> sent = transfer_together(
    ...     {"cell-1": "ward-2", "cell-2": "ward-2"}, registry, on=date(2026, 1, 5), decision=decision
    ... )
    >>> [str(event) for event in sent]
    ['TransferredOut cell-1, 5/1/2026', 'TransferredOut cell-2, 5/1/2026']
    >>> came = receive_together(
    ...     {"cell-1": None, "cell-2": None}, registry.append(*sent), on=date(2026, 1, 6), decision=decision
    ... )
    >>> [str(event) for event in came]
    ['Received cell-1, 6/1/2026', 'Received cell-2, 6/1/2026']
    """
    before, stated = registry.as_of(on), members or {}
    raise_faults([*_send_faults(destinations, before), *_stated_faults(stated, destinations)])
    return tuple(
        TransferredOut(
            effective=on, decision=decision, organisation=id, to=to, members=stated.get(id), decided_by=decided_by
        )
        for id, to in destinations.items()
    )


def receive_together(
    ranks: Mapping[str, PartyRank | None],
    registry: Registry,
    *,
    on: date,
    decision: Decision,
    decided_by: ReceptionDecider | None = None,
    handed_over: date | None = None,
    members: Mapping[str, Headcount] | None = None,
) -> tuple[Received, ...]:
    """Return the events of one decision that receives Party organisations on their way, in a legal order.

    ``ranks`` gives, by id, the rank of each from then on, None where it keeps its own; the rest is as in
    ``transfer_together``. Raises ``UnknownName`` and ``InvalidValue``, several in one ``Faults``, for all of them
    that were not sent by that day, or whose rank does not fit where they arrive.
    """
    before, stated = registry.as_of(on), members or {}
    going = {one.organisation: one.destination for one in before.transfers if one.is_open}
    arriving = [Move(organisation=id, to=going[id], rank=rank) for id, rank in ranks.items() if id in going]
    goes, faults = moved(before, arriving, "ranks")
    outcome = Outcome(before=before, goes=goes, going="ranks")
    faults += [*_not_sent(ranks, going, before), *outcome.place_faults(), *_stated_faults(stated, ranks)]
    raise_faults(faults)
    return tuple(
        Received(
            effective=on,
            decision=decision,
            organisation=id,
            rank=ranks[id],
            members=stated.get(id),
            decided_by=decided_by,
            handed_over=handed_over,
        )
        for id in ordered(outcome)
    )


def _not_sent(ids: Mapping[str, object], going: Mapping[str, str], before: Snapshot) -> Iterator[Nq28Error]:
    for id in ids:
        where = f"ranks[{id}]"
        if id not in before.organisations:
            yield absent(where, id, before)
        elif id not in going:
            wanted = Words(
                vi="một tổ chức đã được chuyển giao, chưa tiếp nhận trong ngày {day}",
                en="an organisation that was sent and not yet received by {day}",
            )
            yield InvalidValue(where, id, wanted.fill(day=before.on))


def _send_faults(destinations: Mapping[str, str], before: Snapshot) -> Iterator[Nq28Error]:
    going = {one.organisation: one.destination for one in before.transfers if one.is_open}
    for id, to in destinations.items():
        where, one = f"destinations[{id}]", before.organisations.get(id)
        if one is None:
            yield absent(where, id, before)
        elif not isinstance(one, PartyOrganisation) or one.parent is None:
            wanted = Words(vi="một tổ chức đảng có cấp trên", en="a Party organisation that stands under another")
            yield InvalidValue(where, id, wanted)
        elif id in going:
            wanted = Words(
                vi="một tổ chức không đang được chuyển giao về {to}",
                en="an organisation that is not on its way to {to}",
            )
            yield InvalidValue(where, id, wanted.fill(to=going[id]))
        else:
            yield from _destination_faults(where, one, to, before)


def _destination_faults(where: str, one: PartyOrganisation, to: str, before: Snapshot) -> Iterator[Nq28Error]:
    if to not in before.organisations:
        yield absent(where, to, before)
        return
    if before.organisation(to).branch is not one.branch:
        yield InvalidValue(where, to, Words(vi="một tổ chức đảng", en="a Party organisation"))
    if to == one.parent or one.id in (to, *before.ancestors(to)):
        wanted = Words(
            vi="một nơi khác, không phải nơi đang trực thuộc, chính nó hay tổ chức trực thuộc nó",
            en="another place, not where it stands, itself or one under it",
        )
        yield InvalidValue(where, to, wanted)


def _stated_faults(stated: Mapping[str, Headcount], ids: Mapping[str, object]) -> Iterator[Nq28Error]:
    yield from (UnknownName(ORGANISATION, id, ids, f"members[{id}]") for id in stated if id not in ids)
