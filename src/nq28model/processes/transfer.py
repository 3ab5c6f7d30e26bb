"""The transfer of a Party organisation (chuyển giao) as a process: who decides, which papers, what it changes.

Who may decide and who receives, and which papers a case calls for, are read off the rules themselves: a rule is
judged with each committee that there is, so that no second table stands beside the law. Where the rules rest on
practice each variant that they accept is given, with its evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from nq28model.computation import Computation, Computed
from nq28model.entities import (
    Headcount,
    Organisation,
    PartyOrganisation,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
    fits_under,
)
from nq28model.facts import transfer as about
from nq28model.facts.organisation import IS_COMMUNE_BODY, ORGANISATION_EVENT, ORGANISATION_FORM
from nq28model.facts.reading import members_of
from nq28model.facts.transfer import TransferCase
from nq28model.facts.vocabularies import CommitteeEffect, OrganisationEvent, OrganisationForm
from nq28model.history import Received, Registry, Snapshot, Transfer, TransferredOut
from nq28model.processes.derived import value_of, with_derived
from nq28model.rows import Column, Rows, texts
from nq28model.rules import transfer as rules
from nq28model.rules import transfer_reckoning as reckoning
from nq28model.rules.party.dues_reckoning import DuesShareKept, share_kept
from nq28model.rules.party.reckoning import congress_interval
from nq28model.spec import Fact, Rule
from nq28model.terms import Term
from nq28model.truth import Truth
from nq28model.verdict import Verdict, judge, known
from nq28model.words import Told, Words

T = TypeVar("T")

# At which rank the committee stands that decides or receives.
_SITS_AT: Mapping[str, PartyRank] = {
    TransferDecider.GRASSROOTS_COMMITTEE: PartyRank.GRASSROOTS_BODY,
    TransferDecider.DISTRICT_COMMITTEE: PartyRank.UPPER_GRASSROOTS_BODY,
    TransferDecider.COMMITTEE_ABOVE_GRASSROOTS: PartyRank.UPPER_GRASSROOTS_BODY,
    TransferDecider.PROVINCIAL_STANDING_COMMITTEE: PartyRank.PROVINCIAL_BODY,
    TransferDecider.PROVINCIAL_EXECUTIVE_COMMITTEE: PartyRank.PROVINCIAL_BODY,
    ReceptionDecider.RECEIVING_GRASSROOTS_COMMITTEE: PartyRank.GRASSROOTS_BODY,
    ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE: PartyRank.UPPER_GRASSROOTS_BODY,
    ReceptionDecider.RECEIVING_PROVINCIAL_COMMITTEE: PartyRank.PROVINCIAL_BODY,
}
# What a cell becomes where its own rank does not fit: the other of the two ranks of cells.
_OTHER_CELL = {
    PartyRank.AFFILIATED_CELL: PartyRank.GRASSROOTS_CELL,
    PartyRank.GRASSROOTS_CELL: PartyRank.AFFILIATED_CELL,
}
# The rules that settle a transfer, each a point that can be open; a paper that a case does not call for is YES.
_PAPERS: tuple[Rule, ...] = (
    rules.DOCUMENTS_TRANSFER_DECISION,
    rules.DOCUMENTS_TRANSFER_DECISION_CONTENT,
    rules.DOCUMENTS_RECEPTION_DECISION,
    rules.DOCUMENTS_MEMBERSHIP_REGISTER,
    rules.DOCUMENTS_MEMBER_FILES,
    rules.DOCUMENTS_HANDOVER_MINUTES,
    rules.DOCUMENTS_HANDOVER_MINUTES_SIGNED,
    rules.DOCUMENTS_HANDOVER_MINUTES_SEALED,
    rules.DOCUMENTS_REGISTER_SEALED,
)
_POINTS: tuple[Rule, ...] = (
    rules.AUTHORITY_COMPETENT,
    rules.RECEPTION_COMPETENT,
    *_PAPERS,
    rules.SEQUENCE_RECEPTION_AFTER_TRANSFER,
    rules.SEQUENCE_HANDOVER_AFTER_RECEPTION,
    rules.SEQUENCE_HANDOVER_AFTER_TRANSFER,
    rules.HEADCOUNT_AGREES,
    rules.RANK_TWO_ACTS,
    rules.RANK_PLACED,
    rules.COMMITTEE_AND_TERM_KEPT,
)

_FOLLOWS: Mapping[Fact[Any], Computation[..., Any]] = {
    about.TRANSFER_CASE: reckoning.transfer_case,
    about.DAYS_TRANSFER_TO_RECEPTION: reckoning.days_to_reception,
    about.DAYS_RECEPTION_TO_HANDOVER: reckoning.days_from_reception,
    about.DAYS_TRANSFER_TO_HANDOVER: reckoning.days_to_handover,
}


class TransferStage(Term):
    """How far a transfer has come (bước chuyển giao)."""

    PROPOSED = "proposed", "dự kiến", "proposed"
    DECIDED = "decided", "đã có quyết định chuyển giao, chưa tiếp nhận", "decided and not yet received"
    RECEIVED = "received", "đã tiếp nhận, chưa rõ ngày bàn giao", "received, the day of the handover not known"
    HANDED_OVER = "handed_over", "đã bàn giao", "handed over"


@frozen(kw_only=True)
class Competence:
    """A committee that the rules accept as the one that decides or receives, and what they rest on.

    ``organisation`` is the id of the organisation whose committee it is, None where the tree has none at that rank.
    Where it ``needs_consent`` the common superior, or its Organisation Board, consents first.
    """

    committee: TransferDecider | ReceptionDecider
    organisation: str | None
    needs_consent: bool = False
    verdict: Verdict = field(repr=False)

    @property
    def words(self) -> Words:
        """The committee, with the consent that it needs and how well that is known."""
        consent = Words(vi=" (khi cấp ủy cấp trên chung đồng ý)", en=" (with the common superior's consent)")
        text = Words(vi="{committee}{consent} [{evidence}]", en="{committee}{consent} [{evidence}]")
        return text.fill(
            committee=self.committee.words,
            consent=consent if self.needs_consent else "",
            evidence=self.verdict.evidence.words if self.verdict.evidence is not None else "",
        )


@frozen(kw_only=True)
class Point:
    """A point that the rules look at, such as a paper: whether the case calls for it, and whether it is so.

    ``is_called_for`` is None where the case is not known. The verdict is UNKNOWN where nobody has said.
    """

    rule: Rule
    is_called_for: bool | None
    verdict: Verdict = field(repr=False)


@frozen
class Shift(Generic[T]):
    """What is one thing before and another, or the same, after; None where it is not known."""

    before: T | None
    after: T | None

    @property
    def is_change(self) -> bool | None:
        """Whether it changes; None where one of the two is not known."""
        return None if self.before is None or self.after is None else self.before != self.after


@frozen(kw_only=True)
class TransferEffects:
    """What a transfer changes: the place, the rank, committee and term, congresses, dues, and the numbers.

    ``giving`` are the organisations that count ``members`` fewer, the nearest first, ``receiving`` those that count
    as many more; those above both count the same. Months are those between two congresses.
    """

    place: Shift[str]
    rank: Shift[PartyRank]
    committee: Computed[CommitteeEffect | None]
    congress_months: Shift[int]
    dues: Shift[DuesShareKept]
    """The share of the dues that it keeps, in percent, with both bounds."""
    giving: tuple[str, ...]
    receiving: tuple[str, ...]
    members: Headcount

    def lines(self) -> Iterator[Words]:
        """Yield what changes and what does not, in both languages."""
        yield _shifted(Words(vi="Trực thuộc", en="Under"), self.place)
        yield _shifted(Words(vi="Loại hình", en="Rank"), self.rank)
        yield Words(vi="Cấp ủy và nhiệm kỳ: {effect}", en="Committee and term: {effect}").fill(
            effect=self.committee.value.words if self.committee.value is not None else None
        )
        yield _shifted(Words(vi="Số tháng giữa hai kỳ đại hội", en="Months between congresses"), self.congress_months)
        kept = Shift(*(share and _percent(share) for share in (self.dues.before, self.dues.after)))
        yield _shifted(Words(vi="Đảng phí được giữ lại (%)", en="Dues kept (%)"), kept)
        yield Words(
            vi="Đảng số giảm {members} ở: {giving}; tăng {members} ở: {receiving}",
            en="Members: {members} fewer in {giving}; {members} more in {receiving}",
        ).fill(members=self.members.total, giving=", ".join(self.giving), receiving=", ".join(self.receiving))


@frozen(kw_only=True)
class TransferProcess(Told):
    """A transfer as it stands: who may decide and receive it, what is there, what is missing, what it changes.

    It is judged by the law of ``day``: that of the reception, or of the decision while it is open.
    """

    transfer: Transfer
    stage: TransferStage
    day: date
    facts: Mapping[str, Any] = field(repr=False)
    deciders: tuple[Competence, ...]
    receivers: tuple[Competence, ...]
    """Who may decide the reception; empty where the case has no decision of the receiving side, or is not known."""
    points: tuple[Point, ...] = field(repr=False)
    """What the rules look at, point by point."""
    settled: Verdict = field(repr=False)
    """Whether it is complete and the organisation placed at its rank: ``transfer.settled``."""
    effects: TransferEffects = field(repr=False)

    @property
    def case(self) -> TransferCase | None:
        """The case that it falls under; None where its places are not known, or the text names none."""
        case: TransferCase | None = self.facts.get(about.TRANSFER_CASE.id)
        return case

    @property
    def papers(self) -> tuple[Point, ...]:
        """The papers of the transfer with their signatures and seals, whether or not the case calls for them."""
        return tuple(point for point in self.points if point.rule in _PAPERS)

    @property
    def missing(self) -> tuple[Point, ...]:
        """The points that are against the rules, then those of which nobody has said."""
        return tuple(
            point for truth in (Truth.NO, Truth.UNKNOWN) for point in self.points if point.verdict.truth is truth
        )

    @property
    def questions(self) -> tuple[Fact[Any], ...]:
        """What to ask about the points that are open, each once, in the order of the text."""
        return tuple(dict.fromkeys(fact for point in self.points for fact in point.verdict.questions))

    def to_rows(self) -> Rows:
        """Return a row for each point that the rules look at."""
        return Rows(_POINT_COLUMNS, self.points)

    @property
    def words(self) -> Words:
        """Of which organisation it is, how far it has come, and by the law of which day it is judged."""
        return Words(
            vi="{organisation}: {stage}; xét theo quy định ngày {day}",
            en="{organisation}: {stage}; by the law of {day}",
        ).fill(organisation=self.transfer.organisation, stage=self.stage.words, day=self.day)

    def lines(self) -> Iterator[Words]:
        """Yield what it is, who decides and receives it, what is missing, and what it changes."""
        yield self.words
        yield from self.who()
        for point in self.missing:
            text = (
                Words(vi="Chưa đúng: {point}", en="Not so: {point}")
                if point.verdict.truth is Truth.NO
                else Words(vi="Chưa rõ: {point}", en="Not known: {point}")
            )
            yield text.fill(point=point.rule.says)
        yield from self.effects.lines()

    def who(self) -> Iterator[Words]:
        """Yield which case it is, who may decide it, and who may receive it."""
        yield Words(vi="Trường hợp: {case}", en="Case: {case}").fill(case=self.case)
        for title, committees in (
            (Words(vi="Cấp quyết định: {who}", en="Decided by: {who}"), self.deciders),
            (Words(vi="Cấp tiếp nhận: {who}", en="Received by: {who}"), self.receivers),
        ):
            yield title.fill(who=[one.words for one in committees])


_POINT_COLUMNS: tuple[Column[Point], ...] = (
    Column("rule", str, lambda point: point.rule.id),
    *texts("", lambda point: point.rule.says),
    Column("is_called_for", bool, lambda point: point.is_called_for),
    Column("truth", str, lambda point: point.verdict.truth.name.lower()),
)


def day_of_law(transfer: Transfer) -> date:
    """Return the day by whose law a transfer is judged: that of the reception, of the decision while it is open."""
    return transfer.received.effective if transfer.received is not None else transfer.out.effective


def transfer_process(snapshot: Snapshot, transfer: Transfer) -> TransferProcess:
    """Return how far a transfer has come, and what is missing, by the places of the *snapshot*.

    Raises ``NotInForce`` where no text on transfers was found for the day.
    """
    stage = TransferStage.DECIDED
    if transfer.received is not None:
        stage = TransferStage.RECEIVED if transfer.received.handed_over is None else TransferStage.HANDED_OVER
    return _process(snapshot, transfer, stage, transfer_facts(snapshot, transfer))


def proposed_transfer(
    registry: Registry, organisation: str, *, to: str, on: date, rank: PartyRank | None = None
) -> TransferProcess:
    """Return what the transfer of an organisation *to* another place would take, and what it would change.

    ``rank`` is the rank that it is to have there; where it is not given it keeps its own, and a cell whose rank does
    not fit becomes a cell of the other rank. Nothing is added to the registry. Raises ``BrokenHistory`` where the
    registry would refuse it, and ``NotInForce`` where no text on transfers was found for the day.
    """
    snapshot = registry.as_of(on)
    before, above = _rank_of(snapshot, organisation), _rank_of(snapshot, to)
    lands = rank if rank is not None or before is None else _rank_there(before, above)
    proposed = registry.trial(
        TransferredOut(effective=on, organisation=organisation, to=to),
        Received(effective=on, organisation=organisation, rank=lands),
        read=lambda after: after.transfers[-1],
    )
    facts = _computed({**_way(snapshot, proposed), about.RANK_CHANGES.id: lands is not before}, on)
    return _process(snapshot, proposed, TransferStage.PROPOSED, facts)


def transfer_facts(snapshot: Snapshot, transfer: Transfer) -> dict[str, Any]:
    """Return what is known of a transfer: its way through the tree, who decided, its papers, days and numbers.

    What follows from what is on record (the case, the days between the acts, how far the numbers differ) is there
    where a text of the day computes it. Answers about other papers stand beside it.
    """
    out, received = transfer.out, transfer.received
    facts = {**_way(snapshot, transfer), **known(_of_decision(out)), **out.answers}
    if received is not None:
        facts |= {**known(_of_reception(transfer, received)), **received.answers}
    return _computed(facts, day_of_law(transfer))


def _way(snapshot: Snapshot, transfer: Transfer) -> dict[str, Any]:
    """Return how far a transfer goes and as what; nothing of it where its places are not in being."""
    if any(place not in snapshot.organisations for place in (transfer.origin, transfer.destination)):
        return {}
    return {
        about.FORM_BEFORE_TRANSFER.id: OrganisationForm[transfer.rank_before.name],
        about.LEAVES_GRASSROOTS.id: _crosses(snapshot, transfer, PartyRank.GRASSROOTS_BODY),
        about.CROSSES_SUPERIOR.id: _crosses(snapshot, transfer, PartyRank.UPPER_GRASSROOTS_BODY),
        about.CROSSES_PROVINCE.id: _crosses(snapshot, transfer, PartyRank.PROVINCIAL_BODY),
    }


def _of_decision(out: TransferredOut) -> dict[str, Any]:
    """Return what is on record of the transfer decision."""
    return {
        about.TRANSFER_DECIDED_BY.id: out.decided_by,
        about.HAS_TRANSFER_DECISION.id: True if out.decision is not None else None,
        about.TRANSFER_DECIDED_ON.id: out.decision.issued if out.decision is not None else None,
        about.DECISION_STATES_MEMBERS.id: True if out.members is not None else None,
        about.DECISION_STATES_PROBATIONARY.id: True if out.members and out.members.official is not None else None,
        about.TRANSFER_DECISION_MEMBERS.id: out.members.total if out.members is not None else None,
    }


def _of_reception(transfer: Transfer, received: Received) -> dict[str, Any]:
    """Return what is on record of the reception and of the handover; two decisions on record are two acts."""
    return {
        about.RECEPTION_DECIDED_BY.id: received.decided_by,
        about.HAS_RECEPTION_DECISION.id: True if received.decision is not None else None,
        about.RECEPTION_DECIDED_ON.id: received.decision.issued if received.decision is not None else None,
        about.RECEPTION_DECISION_MEMBERS.id: received.members.total if received.members is not None else None,
        about.HANDED_OVER_ON.id: received.handed_over,
        about.RANK_CHANGES.id: received.rank not in {None, transfer.rank_before},
        about.TRANSFER_ACTS.id: 2 if received.decision is not None and transfer.out.decision is not None else None,
    }


def _computed(facts: Mapping[str, Any], day: date) -> dict[str, Any]:
    """Return *facts* with what follows from them by the texts of the day; an answer that was given stands."""
    sheet = with_derived(facts, _FOLLOWS, on=day)
    stated = {about.RECEPTION_DECISION_MEMBERS.id: facts.get(about.TRANSFER_DECISION_MEMBERS.id), **sheet}
    # Without a reception decision none can differ: the computation says to give it the number of the other.
    numbers = stated if _is_without_reception(sheet, day) else sheet
    difference = value_of(reckoning.headcount_difference, numbers, on=day)
    return known({about.HEADCOUNT_DIFFERENCE.id: difference, **sheet})


def _is_without_reception(facts: Mapping[str, Any], day: date) -> bool:
    cases = rules.CASES_WITHOUT_RECEPTION
    return cases.is_in_force(day) and facts.get(about.TRANSFER_CASE.id) in cases.on(day)


def _process(snapshot: Snapshot, transfer: Transfer, stage: TransferStage, facts: Mapping[str, Any]) -> TransferProcess:
    day = day_of_law(transfer)
    return TransferProcess(
        transfer=transfer,
        stage=stage,
        day=day,
        facts=facts,
        settled=judge(rules.SETTLED, facts, on=day),
        deciders=_deciders(snapshot, transfer, facts, day),
        receivers=_receivers(snapshot, transfer, facts, day),
        points=tuple(_point(rule, facts, day) for rule in _POINTS),
        effects=_effects(snapshot, transfer, facts, day),
    )


def _deciders(snapshot: Snapshot, transfer: Transfer, facts: Mapping[str, Any], day: date) -> tuple[Competence, ...]:
    """Return the committees that the rules accept on the giving side, those that need no consent first."""
    line = _line(snapshot, transfer.origin)
    found: dict[TransferDecider, Competence] = {}
    for consented in (False, True):
        for committee in TransferDecider:
            sheet = {
                about.TRANSFER_CASE.id: facts.get(about.TRANSFER_CASE.id),
                about.TRANSFER_DECIDED_BY.id: committee,
                about.COMMON_SUPERIOR_CONSENTED.id: consented,
            }
            verdict = judge(rules.AUTHORITY_COMPETENT, sheet, on=day)
            if verdict.truth is Truth.YES and committee not in found:
                found[committee] = Competence(
                    committee=committee,
                    organisation=_of_rank(line, _SITS_AT[committee]),
                    needs_consent=consented,
                    verdict=verdict,
                )
    return tuple(found.values())


def _receivers(snapshot: Snapshot, transfer: Transfer, facts: Mapping[str, Any], day: date) -> tuple[Competence, ...]:
    """Return the committees that the rules accept on the receiving side, where it has to decide."""
    line = _line(snapshot, transfer.destination)
    case = {about.TRANSFER_CASE.id: facts.get(about.TRANSFER_CASE.id)}
    if judge(rules.RECEPTION_COMPETENT, case, on=day).truth is Truth.YES:
        return ()
    verdicts = (
        (committee, judge(rules.RECEPTION_COMPETENT, {**case, about.RECEPTION_DECIDED_BY.id: committee}, on=day))
        for committee in ReceptionDecider
    )
    return tuple(
        Competence(committee=committee, organisation=_of_rank(line, _SITS_AT[committee]), verdict=verdict)
        for committee, verdict in verdicts
        if verdict.truth is Truth.YES
    )


def _point(rule: Rule, facts: Mapping[str, Any], day: date) -> Point:
    """Return a point with the verdict on it; what the case alone answers is not called for."""
    asks = judge(rule, {about.TRANSFER_CASE.id: facts.get(about.TRANSFER_CASE.id)}, on=day).asks
    return Point(
        rule=rule,
        is_called_for=None if about.TRANSFER_CASE.id in asks else bool(asks),
        verdict=judge(rule, facts, on=day),
    )


def _effects(snapshot: Snapshot, transfer: Transfer, facts: Mapping[str, Any], day: date) -> TransferEffects:
    before, after = transfer.rank_before, _rank_after(snapshot, transfer)
    origin, destination = (_line(snapshot, place) for place in (transfer.origin, transfer.destination))
    changes = {**facts, ORGANISATION_EVENT.id: OrganisationEvent.TRANSFER, about.RANK_CHANGES.id: before is not after}
    unit = snapshot.organisation(transfer.organisation).unit
    return TransferEffects(
        place=Shift(transfer.origin, transfer.destination),
        rank=Shift(before, after),
        committee=reckoning.committee_and_term.of(changes, on=day),
        congress_months=Shift(_congress_months(before, day), _congress_months(after, day)),
        dues=Shift(_dues_kept(before, unit, day), _dues_kept(after, unit, day)),
        giving=tuple(one.id for one in origin if one not in destination),
        receiving=tuple(one.id for one in destination if one not in origin),
        members=members_of(snapshot, transfer.organisation),
    )


def _rank_after(snapshot: Snapshot, transfer: Transfer) -> PartyRank | None:
    """Return the rank that it has after the reception, or is to have: None where that cannot be told."""
    if transfer.received is not None:
        return transfer.received.rank or transfer.rank_before
    above = _rank_of(snapshot, transfer.destination)
    lands = _rank_there(transfer.rank_before, above)
    return lands if fits_under(lands, above) else None


def _rank_there(rank: PartyRank, above: PartyRank | None) -> PartyRank:
    """Return the rank kept under one of the rank *above*; that of the other kind of cell where it does not fit."""
    return rank if fits_under(rank, above) else _OTHER_CELL.get(rank, rank)


def _rank_of(snapshot: Snapshot, id: str) -> PartyRank | None:
    organisation = snapshot.organisations.get(id)
    return organisation.rank if isinstance(organisation, PartyOrganisation) else None


def _congress_months(rank: PartyRank | None, day: date) -> int | None:
    interval = congress_interval(rank) if rank is not None else None
    return interval.on(day) if interval is not None else None


def _dues_kept(rank: PartyRank | None, unit: str | None, day: date) -> DuesShareKept | None:
    """Return the share that an organisation of a rank keeps; one of a unit is not the body of a commune."""
    facts = {ORGANISATION_FORM.id: rank, IS_COMMUNE_BODY.id: False if unit is not None else None}
    return value_of(share_kept, facts, on=day) if rank is not None else None


def _line(snapshot: Snapshot, id: str) -> list[Organisation]:
    """Return an organisation and those above it, the nearest first; none where it is not in being."""
    if id not in snapshot.organisations:
        return []
    return [snapshot.organisation(one) for one in (id, *snapshot.ancestors(id))]


def _crosses(snapshot: Snapshot, transfer: Transfer, rank: PartyRank) -> bool:
    """Tell whether the nearest organisation of *rank* at or above each of the two places is not the same."""
    places = transfer.origin, transfer.destination
    return len({_of_rank(_line(snapshot, place), rank) for place in places}) > 1


def _of_rank(line: Sequence[Organisation], rank: PartyRank) -> str | None:
    """Return the id of the first of a line of superiors that has *rank*."""
    return next((one.id for one in line if isinstance(one, PartyOrganisation) and one.rank is rank), None)


def _shifted(title: Words, shift: Shift[Any]) -> Words:
    before, after = (getattr(one, "words", one) for one in (shift.before, shift.after))
    if shift.is_change is False:
        return Words(vi="{title}: {after}, không đổi", en="{title}: {after}, unchanged").fill(title=title, after=after)
    return Words(vi="{title}: {before} → {after}", en="{title}: {before} → {after}").fill(
        title=title, before=before, after=after
    )


def _percent(share: DuesShareKept) -> str:
    return str(share.most) if share.least == share.most else f"{share.least}–{share.most}"
