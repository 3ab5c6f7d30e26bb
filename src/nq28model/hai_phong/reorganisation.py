"""The plan of a day on which places of Hải Phòng changed: what the sources tell of a registry, and what they do not.

The bodies of the places that ended the day before end; those of the new places begin. Where a place went whole into
another, what stood under its body comes under the other's (inferred). Where it was divided, as old wards were and all
districts, the address decides, and the plan must be told.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import date, timedelta

from nq28model.entities import PartyOrganisation, PartyRank, fits_under
from nq28model.errors import InvalidValue, Nq28Error, UnknownName, raise_faults
from nq28model.hai_phong.bodies import BODIES
from nq28model.hai_phong.places import PLACES, Place, successors, whole_successor
from nq28model.history import Ending, Move, Plan, Registry, Snapshot
from nq28model.history.snapshot import ORGANISATION
from nq28model.law import Citation, checked_day
from nq28model.words import Words

_NO_TOLD: Mapping[str, str] = {}
_PREFIX = "dang-bo-"


def reorganisation_plan(registry: Registry, *, on: date, told: Mapping[str, str] = _NO_TOLD) -> Plan:
    """Return the plan of a day for a registry in which the Party body of a place has the id ``dang-bo-`` + the place's.

    An organisation is where its ``headquarters`` says, by the id of a place; else where the nearest body of a place
    above it is. ``told`` gives the homes that the sources do not tell, and overrides those that they do: from the id
    of an organisation, or of an ended body that has members of its own, to that of the body it comes under, or that
    takes them over. An affiliated cell that comes directly under a ward of 2025 is a grassroots cell there.

    The decisions of the Politburo and the city on these bodies were not seen: the plan cites the texts alone. Unions
    and youth organisations are left as they are, since no source that was seen tells of them.

    Raises ``InvalidValue`` and ``UnknownName``, several in one ``Faults``: for each organisation whose home neither
    the sources nor *told* tells, for one told that the day does not touch, for a day on which nothing changed, and
    where the registry has no body of a place that ended.
    """
    before, ended = registry.as_of(on), _ended_by(on)
    ending = {place.id: f"{_PREFIX}{place.id}" for place in ended if _is_party(before, f"{_PREFIX}{place.id}")}
    if not ending:
        raise _no_body(ended)
    bodies = tuple(ending.values())
    left = [child for id in bodies for child in before.children(id) if child not in bodies]
    homes = {**_homes(before, (*left, *bodies), on), **told}
    raise_faults([*_untold(before, left, bodies, homes, on), *_untouched(told, (*left, *bodies))])
    begins = _begun(before, on)
    return Plan(
        on=on,
        texts=_texts(begins, on),
        begins=tuple(begins.values()),
        ends=tuple(
            Ending(organisation=id, members_to=homes[id] if before.members[id].total else None) for id in bodies
        ),
        goes=tuple(Move(organisation=id, to=homes[id], rank=_rank(before, begins, id, homes[id])) for id in left),
    )


def _ended_by(on: date) -> tuple[Place, ...]:
    """Return the places that ended the day before *on*."""
    eve = checked_day(on) - timedelta(days=1)
    ended = tuple(place for place in PLACES.values() if place.until == eve)
    if not ended:
        days = sorted({place.until + timedelta(days=1) for place in PLACES.values() if place.until is not None})
        wanted = Words(vi="một ngày có địa giới thay đổi: {days}", en="a day on which places changed: {days}")
        raise InvalidValue("on", on, wanted.fill(days=days))
    return ended


def _no_body(ended: Collection[Place]) -> Nq28Error:
    names = ", ".join(f"{_PREFIX}{place.id}" for place in ended)
    wanted = Words(
        vi="sổ có đảng bộ của một địa danh kết thúc, với mã là một trong: {names}",
        en="a registry with the Party body of a place that ended, by one of the ids: {names}",
    )
    return InvalidValue("registry", None, wanted.fill(names=names))


def _is_party(before: Snapshot, id: str) -> bool:
    return isinstance(before.organisations.get(id), PartyOrganisation)


def _place_of(before: Snapshot, id: str) -> Place | None:
    """Return the place where an organisation is: that of its seat, or that of the nearest body of a place above it."""
    seat = before.organisation(id).headquarters or ""
    above = (one.removeprefix(_PREFIX) for one in (id, *before.ancestors(id)) if one.startswith(_PREFIX))
    return next((PLACES[place] for place in (seat, *above) if place in PLACES), None)


def _homes(before: Snapshot, ids: Collection[str], on: date) -> dict[str, str]:
    """Return the homes that the sources tell: where the place went whole into another."""
    places = {id: _place_of(before, id) for id in ids}
    found = {id: whole_successor(place.id, on=on) for id, place in places.items() if place is not None}
    return {id: f"{_PREFIX}{place.id}" for id, place in found.items() if place is not None}


def _untold(
    before: Snapshot, left: Collection[str], bodies: Collection[str], homes: Mapping[str, str], on: date
) -> Iterator[Nq28Error]:
    needing = (*left, *(id for id in bodies if before.members[id].total))
    for id in (id for id in needing if id not in homes):
        place = _place_of(before, id)
        open_to = () if place is None else successors(place.id, on=on)
        wanted = Words(
            vi="nơi về trực thuộc ({homes}): nguồn không cho biết, địa chỉ quyết định",
            en="the body it comes under ({homes}): the sources do not tell, its address decides",
        )
        names = ", ".join(f"{_PREFIX}{one.id}" for one in open_to) or "–"
        yield InvalidValue(f"told[{id}]", None, wanted.fill(homes=names))


def _untouched(told: Mapping[str, str], touched: Collection[str]) -> Iterator[Nq28Error]:
    yield from (UnknownName(ORGANISATION, id, touched, f"told[{id}]") for id in told if id not in touched)


def _begun(before: Snapshot, on: date) -> dict[str, PartyOrganisation]:
    """Return the bodies of the places that begin on a day, by id: those whose superior is there."""
    new = {body.id: body for body in BODIES.values() if body.since == on}
    return {
        id: body.organisation
        for id, body in new.items()
        if body.parent in (None, *new) or body.parent in before.organisations
    }


def _texts(begins: Collection[str], on: date) -> tuple[Citation, ...]:
    places = (place.citation for place in PLACES.values() if place.since == on)
    return tuple(dict.fromkeys((*places, *(BODIES[id].citation for id in begins))))


def _rank(before: Snapshot, begins: Mapping[str, PartyOrganisation], id: str, home: str) -> PartyRank | None:
    """Return the rank at which an affiliated cell stands directly under a body above the grassroots; else None."""
    one, to = before.organisation(id), begins.get(home) or before.organisations.get(home)
    if not (isinstance(one, PartyOrganisation) and isinstance(to, PartyOrganisation)):
        return None
    is_raised = one.rank is PartyRank.AFFILIATED_CELL and fits_under(PartyRank.GRASSROOTS_CELL, to.rank)
    return PartyRank.GRASSROOTS_CELL if is_raised else None
