"""What happened, when it was so, and when it was known.

An event says what changed, never what the state is. ``effective`` is the day from which it was so, ``recorded``
the day on which it was known; they are the same where ``recorded`` is not given.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, TypeAlias, get_args

from attrs import Attribute, Factory, field, frozen

from nq28model.entities import (
    AwardBasis,
    AwardKind,
    Decision,
    Headcount,
    MeetingKind,
    Obstacle,
    Organisation,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
    Unit,
)
from nq28model.errors import InvalidValue
from nq28model.law import checked_day
from nq28model.words import Words, say


def _is_a_day(_: object, attribute: Attribute[date], value: object) -> None:
    checked_day(value, attribute.name)


@frozen(kw_only=True)
class Happening:
    """What all events share: from when it was so, when it was known, and by which decision."""

    effective: date = field(validator=_is_a_day)
    recorded: date = field(default=Factory(lambda self: self.effective, takes_self=True), validator=_is_a_day)
    decision: Decision | None = None

    @property
    def subject(self) -> str:
        """The id of what it happened to; blank where it is nothing of the registry's."""
        thing = getattr(self, "organisation", getattr(self, "unit", ""))
        return thing if isinstance(thing, str) else str(thing.id)

    def __str__(self) -> str:
        named = f"{type(self).__name__} {self.subject}".strip()
        return f"{named}, {say(self.effective, 'en')}"


@frozen(kw_only=True, str=False)
class UnitListed(Happening):
    """A unit stands on the registry's list from that day; nothing is said of its founding."""

    unit: Unit


@frozen(kw_only=True, str=False)
class OrganisationListed(Happening):
    """An organisation is known to exist from that day; it is not counted as formed then."""

    organisation: Organisation
    members: Headcount


@frozen(kw_only=True, str=False)
class Established(Happening):
    """An organisation is established (thành lập), with its first members."""

    organisation: Organisation
    members: Headcount


@frozen(kw_only=True, str=False)
class Dissolved(Happening):
    """An organisation is dissolved (giải thể); its members go to ``members_to``, or out of the registry."""

    organisation: str
    members_to: str | None = None


@frozen(kw_only=True, str=False)
class TransferredOut(Happening):
    """The giving side decides that a Party organisation goes to another committee (chuyển giao).

    It stays where it is until it is received. ``members`` is what the decision states; ``answers`` are facts
    known of the transfer's papers, by id.
    """

    organisation: str
    to: str
    members: Headcount | None = None
    decided_by: TransferDecider | None = None
    answers: Mapping[str, Any] = field(factory=dict)


@frozen(kw_only=True, str=False)
class Received(Happening):
    """The receiving side takes in a Party organisation that was transferred to it (tiếp nhận).

    ``rank`` is the rank it has from then on, None where it keeps its own; ``members`` is what the decision
    states; ``handed_over`` is the day of the handover.
    """

    organisation: str
    rank: PartyRank | None = None
    members: Headcount | None = None
    decided_by: ReceptionDecider | None = None
    handed_over: date | None = None
    answers: Mapping[str, Any] = field(factory=dict)


@frozen(kw_only=True, str=False)
class HeadcountReported(Happening):
    """An organisation's members are counted and reported; the count stands from then on."""

    organisation: str
    members: Headcount


def _at_least(least: int) -> Any:
    def check(_: object, attribute: Attribute[int], value: object) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            wanted = Words(vi="số nguyên từ {least} trở lên", en="a whole number from {least} up").fill(least=least)
            raise InvalidValue(attribute.name, value, wanted)

    return check


@frozen(kw_only=True, str=False)
class Admitted(Happening):
    """So many members are admitted (kết nạp); in the Party they are on probation."""

    organisation: str
    number: int = field(validator=_at_least(1))


@frozen(kw_only=True, str=False)
class Commended(Happening):
    """So many collectives and individuals are commended (khen thưởng)."""

    by: str | None = None
    award: AwardKind
    basis: AwardBasis | None = None
    collectives: int = field(default=0, validator=_at_least(0))
    individuals: int = field(default=0, validator=_at_least(0))


@frozen(kw_only=True, str=False)
class UnitSurveyed(Happening):
    """A unit is surveyed (khảo sát): the answers by fact id, and the obstacles that were met."""

    unit: str
    answers: Mapping[str, Any] = field(factory=dict)
    obstacles: frozenset[Obstacle] = frozenset()


@frozen(kw_only=True, str=False)
class MeetingHeld(Happening):
    """An organisation holds a meeting (sinh hoạt)."""

    organisation: str
    kind: MeetingKind = MeetingKind.ORDINARY


Event: TypeAlias = (
    UnitListed
    | OrganisationListed
    | Established
    | Dissolved
    | TransferredOut
    | Received
    | HeadcountReported
    | Admitted
    | Commended
    | UnitSurveyed
    | MeetingHeld
)
EVENT_KINDS: tuple[type[Event], ...] = get_args(Event)
