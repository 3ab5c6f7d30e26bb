"""Units, organisations, counts and decisions, made up, in a way that says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TypeVar

from attrs import evolve
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.entities import (
    Branch,
    Decision,
    DecisionKind,
    Headcount,
    LegalForm,
    MassLevel,
    Organisation,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
    Unit,
    UnitKind,
    YouthOrganisation,
    can_stand_under,
)
from nq28model.errors import InvalidValue
from nq28model.words import Words

Placed = TypeVar("Placed", bound=Organisation)


def units(*, ids: SearchStrategy[str] | None = None) -> SearchStrategy[Unit]:
    """Return made-up units, which say so in their name and in ``made_up``; *ids* gives their ids.

    >>> from hypothesis import find
    >>> unit = find(units(ids=st.just("u1")), lambda unit: unit.kind is UnitKind.ENTERPRISE)
    >>> unit.name, unit.made_up
    ('Đơn vị u1 (giả định)', True)
    """
    return _units(_ids("u") if ids is None else ids)


@st.composite
def _units(draw: DrawFn, ids: SearchStrategy[str]) -> Unit:
    id = draw(ids)
    kind = draw(st.none() | st.sampled_from(UnitKind))
    has_form = kind in {None, UnitKind.ENTERPRISE}
    state = draw(st.none() | st.integers(0, 100))
    return Unit(
        id=id,
        name=made_up("đơn vị", id),
        kind=kind,
        legal_form=draw(st.none() | st.sampled_from(LegalForm)) if has_form else None,
        state_capital_percent=state,
        foreign_capital_percent=draw(st.none() | st.integers(0, 100 - (state or 0))),
        located_in_hai_phong=draw(st.none() | st.booleans()),
        made_up=True,
    )


@st.composite
def headcounts(draw: DrawFn, *, least: int = 0, most: int = 60) -> Headcount:
    """Return counts of *least* to *most* members, of whom it may be known how many are official.

    >>> from hypothesis import find
    >>> find(headcounts(most=1), lambda count: count.probationary)
    Headcount(total=1, official=0)
    """
    total = draw(st.integers(checked_count("least", least), checked_count("most", most, least)))
    return Headcount(total, draw(st.none() | st.integers(0, total)))


def decisions(
    *,
    kinds: SearchStrategy[DecisionKind] | None = None,
    ids: SearchStrategy[str] | None = None,
    issuers: SearchStrategy[str | None] | None = None,
    latest: date = date(2026, 12, 31),
) -> SearchStrategy[Decision]:
    """Return decisions issued on the day *latest* or in the year before it; *issuers* gives ids of organisations.

    >>> from hypothesis import find
    >>> find(decisions(), lambda decision: decision.number is not None).number.endswith("-QĐ/ĐU (giả định)")
    True
    """
    return _decisions(
        st.sampled_from(DecisionKind) if kinds is None else kinds,
        _ids("d") if ids is None else ids,
        (st.none() | _ids("o")) if issuers is None else issuers,
        latest,
    )


@st.composite
def _decisions(
    draw: DrawFn,
    kinds: SearchStrategy[DecisionKind],
    ids: SearchStrategy[str],
    issuers: SearchStrategy[str | None],
    latest: date,
) -> Decision:
    number, before = draw(st.none() | st.integers(1, 999)), draw(st.none() | st.integers(0, 365))
    return Decision(
        id=draw(ids),
        kind=draw(kinds),
        number=None if number is None else f"{number}-QĐ/ĐU (giả định)",
        issuer=draw(issuers),
        issued=None if before is None else latest - timedelta(before),
    )


def party_organisations(
    *,
    under: PartyOrganisation | None = None,
    ids: SearchStrategy[str] | None = None,
    units: SearchStrategy[str | None] | None = None,
) -> SearchStrategy[PartyOrganisation]:
    """Return Party organisations of any rank, or of those that fit directly under another; *units* gives ids of units.

    Drawing raises ``InvalidValue`` where none can stand *under* it.

    >>> from hypothesis import find
    >>> ward = find(party_organisations(), lambda one: one.rank is PartyRank.GRASSROOTS_BODY)
    >>> find(party_organisations(under=ward), lambda one: True).parent == ward.id
    True
    """
    return _organisations(_PARTY, under, ids, units)


def union_organisations(
    *,
    under: UnionOrganisation | None = None,
    ids: SearchStrategy[str] | None = None,
    units: SearchStrategy[str | None] | None = None,
) -> SearchStrategy[UnionOrganisation]:
    """Return trade unions of any level, or of those that fit directly under another; *units* gives ids of units.

    Drawing raises ``InvalidValue`` where none can stand *under* it.

    >>> from hypothesis import find
    >>> find(union_organisations(), lambda one: one.parent is None).level
    <MassLevel.UPPER: 'upper'>
    """
    return _organisations(_UNION, under, ids, units)


def youth_organisations(
    *,
    under: YouthOrganisation | None = None,
    ids: SearchStrategy[str] | None = None,
    units: SearchStrategy[str | None] | None = None,
) -> SearchStrategy[YouthOrganisation]:
    """Return organisations of the Youth Union and the Youth Federation, or those that fit directly under another.

    *units* gives ids of units. Drawing raises ``InvalidValue`` where none can stand *under* it.

    >>> from hypothesis import find
    >>> base = find(youth_organisations(), lambda one: one.level is MassLevel.BASE)
    >>> find(youth_organisations(under=base), lambda one: True).level
    <MassLevel.CELL: 'cell'>
    """
    return _organisations(_YOUTH, under, ids, units)


_PARTY: tuple[Callable[..., PartyOrganisation], ...] = tuple(
    partial(PartyOrganisation, rank=rank) for rank in PartyRank
)
_UNION: tuple[Callable[..., UnionOrganisation], ...] = tuple(
    partial(UnionOrganisation, level=level) for level in (MassLevel.BASE, MassLevel.UPPER)
)
_YOUTH: tuple[Callable[..., YouthOrganisation], ...] = tuple(
    partial(YouthOrganisation, movement=movement, level=level)
    for movement in (Branch.YOUTH_UNION, Branch.YOUTH_FEDERATION)
    for level in MassLevel
)
ALL: tuple[Callable[..., Organisation], ...] = (*_PARTY, *_UNION, *_YOUTH)


def _organisations(
    kinds: Sequence[Callable[..., Placed]],
    under: Organisation | None,
    ids: SearchStrategy[str] | None,
    units: SearchStrategy[str | None] | None,
) -> SearchStrategy[Placed]:
    return placed(kinds, under, _ids("o") if ids is None else ids, (st.none() | _ids("u")) if units is None else units)


@st.composite
def placed(
    draw: DrawFn,
    kinds: Sequence[Callable[..., Placed]],
    under: Organisation | None,
    ids: SearchStrategy[str],
    units: SearchStrategy[str | None],
) -> Placed:
    parent = None if under is None else under.id
    able = kinds if under is None else fitting(kinds, under)
    if not able:
        wanted = Words(vi="tổ chức có thể có tổ chức trực thuộc như vậy", en="one under which such a one can stand")
        raise InvalidValue("under", under, wanted)
    one = draw(st.sampled_from(able))(id=draw(ids), name="", parent=parent, unit=draw(units))
    noun = one.rank.words.vi if isinstance(one, PartyOrganisation) else one.branch.words.vi
    if under is None and not can_stand_under(one, None):
        parent = draw(_ids("s"))
    named: Placed = evolve(one, name=made_up(noun, one.id), parent=parent)
    return named


def fitting(kinds: Sequence[Callable[..., Placed]], under: Organisation) -> list[Callable[..., Placed]]:
    return [make for make in kinds if can_stand_under(make(id="o", name="", parent=under.id), under)]


def _ids(prefix: str) -> SearchStrategy[str]:
    return st.integers(1, 9999).map(lambda n: f"{prefix}{n}")


def made_up(noun: str, id: str) -> str:
    return f"{noun[0].upper()}{noun[1:]} {id} (giả định)"


def checked_count(name: str, value: object, least: int = 0) -> int:
    """Return *value* if it is a whole number from *least* up; raises ``InvalidValue`` for anything else."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= least:
        return value
    wanted = Words(vi="số nguyên từ {least} trở lên", en="a whole number from {least} up").fill(least=least)
    raise InvalidValue(name, value, wanted)
