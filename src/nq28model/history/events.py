"""What happened, when it was so, and when it was known.

An event says what changed, never what the state is. ``effective`` is the day from which it was so, ``recorded``
the day on which it was known; they are the same where ``recorded`` is not given.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, TypeAlias, get_args

from attrs import Attribute, Factory, field, frozen

from nq28model.entities import (
    AgendaSubject,
    AwardBasis,
    AwardKind,
    CellLifeWeakness,
    Decision,
    Grade,
    Headcount,
    LeavingWay,
    MassLevel,
    MeetingKind,
    Obstacle,
    Organisation,
    PartyRank,
    ReceptionDecider,
    Task,
    TransferDecider,
    Unit,
)
from nq28model.errors import InvalidValue
from nq28model.law import checked_day
from nq28model.terms import Term
from nq28model.words import Words, say


def is_a_day(_: object, attribute: Attribute[date], value: object) -> None:
    """Refuse what is not a plain date."""
    checked_day(value, attribute.name)


def _is_a_day_or_unknown(_: object, attribute: Attribute[date | None], value: object) -> None:
    if value is not None:
        checked_day(value, attribute.name)


def _at_least(least: int) -> Any:
    def check(_: object, attribute: Attribute[int], value: object) -> None:
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            wanted = Words(vi="số nguyên từ {least} trở lên", en="a whole number from {least} up").fill(least=least)
            raise InvalidValue(attribute.name, value, wanted)

    return check


def _none_or(check: Any) -> Any:
    def checked(instance: object, attribute: Attribute[Any], value: object) -> None:
        if value is not None:
            check(instance, attribute, value)

    return checked


def _counts_by(kind: type[Term]) -> Any:
    """Refuse a table that has anything but whole numbers from nought up, each by a term of *kind*."""
    among = Words(vi="một trong: {ids}", en="one of: {ids}").fill(ids=", ".join(kind))

    def check(instance: object, attribute: Attribute[Mapping[Any, int]], table: Mapping[Any, int]) -> None:
        for key in table:
            if key not in tuple(kind):
                raise InvalidValue(attribute.name, key, among)
            _at_least(0)(instance, attribute, table[key])

    return check


def _is_of_one(event: Any, _: Attribute[str | None], member: str | None) -> None:
    """Refuse the id of one person beside the count of several."""
    if member is not None and event.members.total != 1:
        wanted = Words(vi="1, vì có mã của một người", en="1, as one id is given")
        raise InvalidValue("members", event.members.total, wanted)


def _is_somebody(_: object, attribute: Attribute[Headcount], value: Headcount) -> None:
    if value.total < 1:
        wanted = Words(vi="ít nhất một người", en="at least one person")
        raise InvalidValue(attribute.name, value.total, wanted)


@frozen(kw_only=True)
class Happening:
    """What all events share: from when it was so, when it was known, and by which decision."""

    effective: date = field(validator=is_a_day)
    recorded: date = field(default=Factory(lambda self: self.effective, takes_self=True), validator=is_a_day)
    decision: Decision | None = None

    @property
    def subject(self) -> str:
        """The id of what it happened to; blank where it is nothing of the registry's."""
        return next(self.touches(), "")

    def touches(self) -> Iterator[str]:
        """Yield the ids of the units and organisations in whose history it stands, the subject first."""
        for name in ("organisation", "unit", "by"):
            thing = getattr(self, name, None)
            if thing is not None:
                yield thing if isinstance(thing, str) else thing.id

    def __str__(self) -> str:
        named = f"{type(self).__name__} {self.subject}".strip()
        return f"{named}, {say(self.effective, 'en')}"


# --- units ------------------------------------------------------------------------------------------


@frozen(kw_only=True, str=False)
class UnitListed(Happening):
    """A unit stands on the registry's list from that day; nothing is said of its founding."""

    unit: Unit


@frozen(kw_only=True, str=False)
class UnitFounded(Happening):
    """A unit is founded (thành lập đơn vị)."""

    unit: Unit


@frozen(kw_only=True, str=False)
class UnitChanged(Happening):
    """A unit changes its kind, its form or its capital; ``unit`` is what it is from then on."""

    unit: Unit


@frozen(kw_only=True, str=False)
class UnitClosed(Happening):
    """A unit closes (chấm dứt hoạt động); no organisation of its own may be left in it."""

    unit: str


@frozen(kw_only=True, str=False)
class UnitSurveyed(Happening):
    """A unit is surveyed (khảo sát): the answers by fact id, and the obstacles that were met."""

    unit: str
    answers: Mapping[str, Any] = field(factory=dict)
    obstacles: frozenset[Obstacle] = frozenset()


@frozen(kw_only=True, str=False)
class OwnerContacted(Happening):
    """The owner of a unit is approached (tiếp cận, vận động chủ doanh nghiệp); ``agreed`` is None where open."""

    unit: str
    obstacles: frozenset[Obstacle] = frozenset()
    agreed: bool | None = None


# --- organisations come and go ----------------------------------------------------------------------


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


@frozen(kw_only=True)
class Part:
    """What comes out of a split: a new organisation, and how many of the members go to it."""

    organisation: Organisation
    members: Headcount


@frozen(kw_only=True, str=False)
class Split(Happening):
    """An organisation is split (chia tách): parts of it become organisations of their own.

    Where it ``ends`` (chia) the parts take all its members; else (tách) it goes on with the rest.
    """

    organisation: str
    parts: tuple[Part, ...] = field()
    ends: bool = False

    @parts.validator
    def _are_given(self, attribute: Attribute[tuple[Part, ...]], parts: tuple[Part, ...]) -> None:
        least = 2 if self.ends else 1
        if len(parts) < least:
            wanted = Words(vi="ít nhất {least} phần", en="at least {least} parts").fill(least=least)
            raise InvalidValue(attribute.name, len(parts), wanted)

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield from (part.organisation.id for part in self.parts)


@frozen(kw_only=True, str=False)
class Consolidated(Happening):
    """Organisations end and a new one takes their place (hợp nhất), with all their members and all under them."""

    organisations: tuple[str, ...] = field()
    into: Organisation

    @organisations.validator
    def _are_several(self, attribute: Attribute[tuple[str, ...]], organisations: tuple[str, ...]) -> None:
        if len(set(organisations)) < 2 or len(set(organisations)) < len(organisations):
            wanted = Words(vi="ít nhất hai tổ chức khác nhau", en="at least two organisations, each once")
            raise InvalidValue(attribute.name, organisations, wanted)

    def touches(self) -> Iterator[str]:
        yield self.into.id
        yield from self.organisations


@frozen(kw_only=True, str=False)
class MergedInto(Happening):
    """An organisation ends and another that goes on takes it in (sáp nhập), its members and all under it."""

    organisation: str
    into: str

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield self.into


@frozen(kw_only=True, str=False)
class Dissolved(Happening):
    """An organisation is dissolved (giải thể); its members go to ``members_to``, or out of the registry."""

    organisation: str
    members_to: str | None = None

    def touches(self) -> Iterator[str]:
        yield self.organisation
        if self.members_to is not None:
            yield self.members_to


@frozen(kw_only=True, str=False)
class Disbanded(Happening):
    """An organisation is disbanded as a discipline (giải tán); its members go on in ``members_to``, or out."""

    organisation: str
    members_to: str | None = None

    def touches(self) -> Iterator[str]:
        yield self.organisation
        if self.members_to is not None:
            yield self.members_to


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

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield self.to


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
    handed_over: date | None = field(default=None, validator=_is_a_day_or_unknown)
    answers: Mapping[str, Any] = field(factory=dict)


@frozen(kw_only=True, str=False)
class Reassigned(Happening):
    """By the text of a reorganisation an organisation stands under another from that day (sắp xếp, chuyển về).

    No committee transfers it and none receives it; ``rank`` is what it has from then on, None where it keeps its own.
    """

    organisation: str
    to: str
    rank: PartyRank | MassLevel | None = None

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield self.to


@frozen(kw_only=True, str=False)
class RankChanged(Happening):
    """An organisation has another rank from then on (chuyển loại hình, nâng cấp, hạ cấp)."""

    organisation: str
    rank: PartyRank | MassLevel


@frozen(kw_only=True, str=False)
class Renamed(Happening):
    """An organisation has another name from then on (đổi tên)."""

    organisation: str
    name: str


@frozen(kw_only=True, str=False)
class HeadquartersMoved(Happening):
    """An organisation has its seat elsewhere from then on (chuyển trụ sở); ``place`` is the id of a place."""

    organisation: str
    place: str


# --- committees and congresses ----------------------------------------------------------------------


@frozen(kw_only=True, str=False)
class CommitteeAppointed(Happening):
    """The superior appoints the committee (chỉ định cấp ủy); ``until`` is the last day of its term, if set."""

    organisation: str
    members: int | None = field(default=None, validator=_none_or(_at_least(1)))
    until: date | None = field(default=None, validator=_is_a_day_or_unknown)


@frozen(kw_only=True, str=False)
class CommitteeElected(Happening):
    """A congress or a conference elects the committee (bầu cấp ủy)."""

    organisation: str
    members: int | None = field(default=None, validator=_none_or(_at_least(1)))


@frozen(kw_only=True, str=False)
class CongressHeld(Happening):
    """An organisation holds its congress (đại hội); ``number`` is its ordinal, None where not known."""

    organisation: str
    number: int | None = field(default=None, validator=_none_or(_at_least(1)))


# --- members ----------------------------------------------------------------------------------------


@frozen(kw_only=True, str=False)
class HeadcountReported(Happening):
    """An organisation's members are counted and reported; the count stands from then on."""

    organisation: str
    members: Headcount


@frozen(kw_only=True)
class _OfMembers(Happening):
    """An event of so many members of one organisation, or of the one whose opaque id is given."""

    organisation: str
    number: int = field(default=1, validator=_at_least(1))
    member: str | None = field(default=None)

    @member.validator
    def _is_one(self, _: Attribute[str | None], member: str | None) -> None:
        if member is not None and self.number != 1:
            raise InvalidValue("number", self.number, Words(vi="1, vì có mã của một người", en="1, as one id is given"))


@frozen(kw_only=True, str=False)
class MemberListed(_OfMembers):
    """A member by the opaque id *member* is among those counted (có tên trong danh sách); the count stays."""

    is_official: bool = True

    def __attrs_post_init__(self) -> None:
        if self.member is None:
            raise InvalidValue("member", None, Words(vi="mã của một người", en="the opaque id of a person"))


@frozen(kw_only=True, str=False)
class Admitted(_OfMembers):
    """So many members are admitted (kết nạp); in the Party they are on probation."""


@frozen(kw_only=True, str=False)
class Confirmed(_OfMembers):
    """So many members on probation become official (công nhận chính thức)."""


@frozen(kw_only=True, str=False)
class MembersTransferred(Happening):
    """Members change their place officially (chuyển sinh hoạt chính thức), each alone and not with the organisation.

    ``organisation`` is None where they come from outside the registry, ``to`` where they leave it.
    """

    organisation: str | None = None
    to: str | None = field(default=None)
    members: Headcount = field(validator=_is_somebody)
    member: str | None = field(default=None, validator=_is_of_one)

    @to.validator
    def _somewhere(self, attribute: Attribute[str | None], to: str | None) -> None:
        if to == self.organisation:
            wanted = Words(vi="một nơi khác với nơi đi", en="another place than that they leave")
            raise InvalidValue(attribute.name, to, wanted)

    def touches(self) -> Iterator[str]:
        yield from (place for place in (self.organisation, self.to) if place is not None)


@frozen(kw_only=True, str=False)
class SentTemporarily(_OfMembers):
    """Members take part elsewhere for a time (chuyển sinh hoạt tạm thời); they go on being counted at home."""

    to: str
    until: date | None = field(default=None, validator=_is_a_day_or_unknown)

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield self.to


@frozen(kw_only=True, str=False)
class CameBack(_OfMembers):
    """Members come back from the ``host`` where they took part for a time (hết thời hạn sinh hoạt tạm thời)."""

    host: str

    def touches(self) -> Iterator[str]:
        yield self.organisation
        yield self.host


@frozen(kw_only=True, str=False)
class Left(Happening):
    """Members cease to be members (ra khỏi danh sách), in one of the ways of the statistics form."""

    organisation: str
    members: Headcount = field(validator=_is_somebody)
    way: LeavingWay
    member: str | None = field(default=None, validator=_is_of_one)


@frozen(kw_only=True, str=False)
class Died(Happening):
    """Members have died (từ trần)."""

    organisation: str
    members: Headcount = field(validator=_is_somebody)
    member: str | None = field(default=None, validator=_is_of_one)


@frozen(kw_only=True, str=False)
class Restored(Happening):
    """Members have their membership back (phục hồi đảng tịch)."""

    organisation: str
    members: Headcount = field(validator=_is_somebody)


# --- what organisations do --------------------------------------------------------------------------


@frozen(kw_only=True, str=False)
class MeetingHeld(Happening):
    """An organisation holds a meeting (sinh hoạt).

    ``answers`` are facts known of the meeting, by id; ``agenda`` is how many items, or minutes, each subject had:
    one unit throughout, and empty where it is not known.
    """

    organisation: str
    kind: MeetingKind = MeetingKind.ORDINARY
    answers: Mapping[str, Any] = field(factory=dict)
    agenda: Mapping[AgendaSubject, int] = field(factory=dict, validator=_counts_by(AgendaSubject))


@frozen(kw_only=True, str=False)
class TrainingHeld(Happening):
    """An organisation trains people in its work (tập huấn, bồi dưỡng)."""

    organisation: str
    attended: int | None = field(default=None, validator=_none_or(_at_least(1)))


@frozen(kw_only=True, str=False)
class Inspected(Happening):
    """An organisation is inspected (kiểm tra, giám sát): what was found, and by when it was put right.

    What is put right later is told again, of the same day, with the day of the remedy.
    """

    organisation: str
    found: frozenset[CellLifeWeakness] = frozenset()
    remedied: date | None = field(default=None, validator=_is_a_day_or_unknown)


@frozen(kw_only=True, str=False)
class Proposed(Happening):
    """An organisation makes a proposal to the level above (đề xuất, kiến nghị)."""

    organisation: str
    about: Task


@frozen(kw_only=True, str=False)
class Commended(Happening):
    """So many collectives and individuals are commended (khen thưởng).

    ``organisations`` are the ids of those among the collectives that stand in the registry, as far as they are known.
    """

    by: str | None = None
    award: AwardKind
    basis: AwardBasis | None = None
    collectives: int = field(default=0, validator=_at_least(0))
    individuals: int = field(default=0, validator=_at_least(0))
    organisations: tuple[str, ...] = field(default=())

    @organisations.validator
    def _are_among_the_collectives(self, attribute: Attribute[tuple[str, ...]], ids: tuple[str, ...]) -> None:
        if len(set(ids)) < len(ids) or len(ids) > self.collectives:
            wanted = Words(vi="không quá {most} mã khác nhau", en="at most {most} ids, each once")
            raise InvalidValue(attribute.name, ids, wanted.fill(most=self.collectives))

    def touches(self) -> Iterator[str]:
        yield from dict.fromkeys(id for id in (self.by, *self.organisations) if id is not None)


@frozen(kw_only=True, str=False)
class Assessed(Happening):
    """An organisation's work of a year is graded (đánh giá, xếp loại chất lượng).

    ``members`` is how many of its own members were graded how that year; empty where that is not known.
    """

    organisation: str
    year: int = field(validator=_at_least(1930))
    grade: Grade
    members: Mapping[Grade, int] = field(factory=dict, validator=_counts_by(Grade))


Event: TypeAlias = (
    UnitListed
    | UnitFounded
    | UnitChanged
    | UnitClosed
    | UnitSurveyed
    | OwnerContacted
    | OrganisationListed
    | Established
    | Split
    | Consolidated
    | MergedInto
    | Dissolved
    | Disbanded
    | TransferredOut
    | Received
    | Reassigned
    | RankChanged
    | Renamed
    | HeadquartersMoved
    | CommitteeAppointed
    | CommitteeElected
    | CongressHeld
    | HeadcountReported
    | MemberListed
    | Admitted
    | Confirmed
    | MembersTransferred
    | SentTemporarily
    | CameBack
    | Left
    | Died
    | Restored
    | MeetingHeld
    | TrainingHeld
    | Inspected
    | Proposed
    | Commended
    | Assessed
)
EVENT_KINDS: tuple[type[Event], ...] = get_args(Event)


def _tag(kind: type) -> str:
    """Return the name of a class as documents and tables write it: ``UnitSurveyed`` is ``unit_surveyed``."""
    return re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower()


EVENT_NAMES: Mapping[str, type[Event]] = {_tag(kind): kind for kind in EVENT_KINDS}
"""Each kind of event by its name."""
