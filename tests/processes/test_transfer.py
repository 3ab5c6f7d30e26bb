"""The transfer of a Party organisation as a process: who decides, which papers, what is missing, what it changes."""

from __future__ import annotations

from datetime import date

import pytest
from tests.history.made_up_district import CITY, body, cell, formed
from tests.history.test_scenarios import CELL, CONFERENCE, ON_THE_EVE

from nq28model import Truth, proposed_transfer, transfer_facts, transfer_process
from nq28model.entities import (
    Decision,
    DecisionKind,
    Headcount,
    PartyRank,
    ReceptionDecider,
    TransferDecider,
)
from nq28model.errors import BrokenHistory, NotInForce, UnknownName
from nq28model.facts import FACTS_BY_ID
from nq28model.facts.transfer import TransferCase
from nq28model.facts.vocabularies import CommitteeEffect
from nq28model.history import Dissolved, Established, Received, Registry, TransferredOut
from nq28model.processes import Shift, TransferProcess, TransferStage
from nq28model.rules import transfer as rules

DAY = date(2019, 10, 31)
EARLIER = date(2019, 10, 1)
AFTER_THE_DISTRICTS = date(2025, 7, 2)
REGISTRY = Registry.of(
    (
        *CITY,
        formed("cell-1", "ward-1", date(2012, 1, 1), official=4, unit="unit-1"),
        Established(
            effective=date(2012, 1, 1),
            organisation=cell("cell-2", "district-1", PartyRank.GRASSROOTS_CELL),
            members=Headcount(8),
        ),
        body("sectional-1", PartyRank.SECTIONAL_BODY, "ward-1"),
    )
)
PAPERS = dict.fromkeys(
    (
        "decision_names_organisation", "has_member_list", "has_membership_register", "has_member_files",
        "has_handover_minutes", "minutes_signed_by_both", "minutes_sealed", "register_sealed",
    ),
    True,
)  # fmt: skip
SENT = TransferredOut(
    effective=EARLIER,
    organisation="cell-1",
    to="district-2",
    members=Headcount(4, 4),
    decided_by=TransferDecider.PROVINCIAL_STANDING_COMMITTEE,
    decision=Decision(id="d1", kind=DecisionKind.TRANSFER, issuer="city", issued=EARLIER),
    answers=PAPERS,
)
ARRIVED = Received(
    effective=DAY,
    organisation="cell-1",
    rank=PartyRank.GRASSROOTS_CELL,
    members=Headcount(4, 4),
    decided_by=ReceptionDecider.RECEIVING_SUPERIOR_COMMITTEE,
    decision=Decision(id="d2", kind=DecisionKind.RECEPTION, issuer="district-2", issued=DAY),
    handed_over=date(2019, 11, 5),
    answers={"minutes_members": 4, "placement_decided": True},
)


def facts_of(registry: Registry, on: date = DAY) -> dict[str, object]:
    """Return what is known of the registry's first transfer."""
    snapshot = registry.as_of(on)
    return transfer_facts(snapshot, snapshot.transfers[0])


def process_of(registry: Registry, on: date = DAY) -> TransferProcess:
    """Return how far the registry's first transfer has come."""
    snapshot = registry.as_of(on)
    return transfer_process(snapshot, snapshot.transfers[0])


def who(process: TransferProcess) -> list[tuple[str, str | None, bool]]:
    """Return the committees that may decide, whose they are, and whether they need consent."""
    return [(one.committee.value, one.organisation, one.needs_consent) for one in process.deciders]


class TestFacts:
    """What is on record of a transfer, and what follows from it."""

    @pytest.mark.parametrize(
        ("organisation", "to", "expected"),
        [
            ("cell-1", "sectional-1", TransferCase.CELL_WITHIN_GRASSROOTS),
            ("cell-1", "ward-3", TransferCase.CELL_TO_OTHER_GRASSROOTS),
            ("cell-1", "ward-2", TransferCase.CELL_TO_OTHER_SUPERIOR),
            ("cell-1", "district-2", TransferCase.CELL_TO_OTHER_SUPERIOR),
            ("cell-2", "district-2", TransferCase.GRASSROOTS_TO_OTHER_SUPERIOR),
            ("cell-2", "ward-3", TransferCase.GRASSROOTS_UNDER_SAME_SUPERIOR),
            ("cell-1", "other-district", TransferCase.BETWEEN_PROVINCES),
            ("sectional-1", "other-district", TransferCase.BETWEEN_PROVINCES),
            ("sectional-1", "ward-3", None),
        ],
    )
    def test_the_case_follows_the_way(self, organisation: str, to: str, expected: TransferCase | None) -> None:
        """How far it goes, and as what, make the case; the text names none for a sectional body in its province."""
        registry = REGISTRY.append(TransferredOut(effective=DAY, organisation=organisation, to=to))
        assert facts_of(registry).get("transfer_case") == expected
        assert process_of(registry).case == expected

    def test_a_place_that_is_no_more_leaves_the_case_open(self) -> None:
        """Once the giving body has been dissolved, its place in the tree is not known, and the case is asked."""
        registry = REGISTRY.append(
            Dissolved(effective=EARLIER, organisation="sectional-1"),
            TransferredOut(effective=EARLIER, organisation="cell-1", to="ward-3"),
            Received(effective=EARLIER, organisation="cell-1"),
            Dissolved(effective=DAY, organisation="ward-1"),
        )
        assert "transfer_case" not in facts_of(registry)
        process = process_of(registry)
        assert (process.deciders, process.receivers, process.effects.giving) == ((), (), ())
        called_for = {point.rule.id: point.is_called_for for point in process.papers}
        assert called_for["transfer.documents.handover_minutes"] is True
        assert called_for["transfer.documents.member_files"] is None
        assert facts_of(registry, EARLIER)["transfer_case"] == "cell_to_other_grassroots"

    def test_what_is_on_record_is_read(self) -> None:
        """The decisions are there, with who took them, what they state and the days between; two are two acts."""
        facts = facts_of(REGISTRY.append(SENT, ARRIVED))
        assert facts.keys() <= FACTS_BY_ID.keys()
        assert {id: facts[id] for id in facts.keys() - PAPERS.keys()} == {
            "transfer_case": "cell_to_other_superior",
            "form_before_transfer": "affiliated_cell",
            "leaves_grassroots": True,
            "crosses_superior": True,
            "crosses_province": False,
            "transfer_decided_by": "provincial_standing_committee",
            "has_transfer_decision": True,
            "transfer_decided_on": EARLIER,
            "decision_states_members": True,
            "decision_states_probationary": True,
            "transfer_decision_members": 4,
            "reception_decided_by": "receiving_superior_committee",
            "has_reception_decision": True,
            "reception_decided_on": DAY,
            "reception_decision_members": 4,
            "handed_over_on": date(2019, 11, 5),
            "minutes_members": 4,
            "rank_changes": True,
            "transfer_acts": 2,
            "placement_decided": True,
            "days_transfer_to_reception": 30,
            "days_reception_to_handover": 5,
            "days_transfer_to_handover": 35,
            "headcount_difference": 0,
        }

    def test_papers_not_on_record_are_not_denied(self) -> None:
        """A transfer of which no decision is on record may have had one: it is asked, not taken for missing."""
        registry = REGISTRY.append(
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-3", members=Headcount(4)),
            Received(effective=DAY, organisation="cell-1"),
        )
        facts = facts_of(registry)
        assert not {id for id in facts if id.startswith(("has_", "days_"))}
        assert facts["decision_states_members"] is True
        assert "decision_states_probationary" not in facts

    def test_without_a_reception_decision_the_other_numbers_are_compared(self) -> None:
        """Inside a grassroots organisation there is no reception decision: the other two numbers must agree."""
        out = TransferredOut(effective=DAY, organisation="cell-1", to="sectional-1", members=Headcount(4))
        registry = REGISTRY.append(out, Received(effective=DAY, organisation="cell-1", answers={"minutes_members": 5}))
        facts = facts_of(registry)
        assert facts["headcount_difference"] == 1
        assert "reception_decision_members" not in facts

    def test_an_answer_stands_against_what_is_reckoned(self) -> None:
        """Where somebody has answered what could be reckoned, the answer is kept."""
        registry = REGISTRY.append(SENT, Received(
            effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL, answers={"headcount_difference": 2},
        ))  # fmt: skip
        assert facts_of(registry)["headcount_difference"] == 2


class TestProcess:
    """How far a transfer has come, and what is missing."""

    def test_it_comes_step_by_step(self) -> None:
        """Decided, then received, then handed over; it is judged by the law of the last decision."""
        sent = REGISTRY.append(SENT)
        assert (process_of(sent).stage, process_of(sent).day) == (TransferStage.DECIDED, EARLIER)
        undated = Received(effective=DAY, organisation="cell-1", rank=PartyRank.GRASSROOTS_CELL)
        assert process_of(sent.append(undated)).stage is TransferStage.RECEIVED
        done = process_of(sent.append(ARRIVED))
        assert (done.stage, done.day) == (TransferStage.HANDED_OVER, DAY)

    def test_nothing_is_missing_of_one_that_is_settled(self) -> None:
        """With all papers, decided by the common superior, placed at its new rank, no point is open."""
        done = process_of(REGISTRY.append(SENT, ARRIVED))
        assert done.settled.truth is Truth.YES
        assert done.missing == ()

    def test_what_is_missing_is_told_point_by_point(self) -> None:
        """A decision of the wrong committee is against the rules; the papers of which nobody has said are asked."""
        registry = REGISTRY.append(
            TransferredOut(
                effective=DAY, organisation="cell-1", to="ward-3", decided_by=TransferDecider.GRASSROOTS_COMMITTEE
            )
        )
        process = process_of(registry)
        first, *others = process.missing
        assert (first.rule, first.verdict.truth) == (rules.AUTHORITY_COMPETENT, Truth.NO)
        assert {point.verdict.truth for point in others} == {Truth.UNKNOWN}
        assert "minutes_sealed" in {fact.id for fact in process.questions}
        text = process.explain("en")
        assert "Not so: the committee that the case calls for takes the transfer decision" in text
        assert "Chưa rõ: có biên bản bàn giao" in process.explain("vi")

    def test_seals_are_called_for_by_the_case(self) -> None:
        """A cell that stays inside its grassroots organisation needs no seal, no files and no reception decision."""

        def called_for(to: str) -> set[str]:
            process = proposed_transfer(REGISTRY, "cell-1", to=to, on=DAY)
            return {
                point.rule.id.removeprefix("transfer.documents.") for point in process.papers if point.is_called_for
            }

        inside = {
            "transfer_decision",
            "transfer_decision_content",
            "membership_register",
            "handover_minutes",
            "handover_minutes_signed",
        }
        sealed = {"reception_decision", "member_files", "handover_minutes_sealed", "register_sealed"}
        assert called_for("sectional-1") == inside
        assert called_for("ward-3") == inside | sealed

    def test_before_the_guidance_there_is_nothing_to_judge_by(self) -> None:
        """Of a transfer before 5/6/2017 no text was found that says what makes it complete."""
        with pytest.raises(NotInForce, match=r"transfer\.settled is not in force"):
            proposed_transfer(REGISTRY, "cell-1", to="ward-3", on=date(2017, 6, 4))


class TestWhoDecides:
    """The authority follows the distance, the rank and the day; where practice has two ways, both are accepted."""

    @pytest.mark.parametrize(
        ("organisation", "to", "on", "expected"),
        [
            ("cell-1", "sectional-1", DAY, [("grassroots_committee", "ward-1", False)]),
            ("cell-1", "ward-3", DAY, [("district_committee", "district-1", False)]),
            ("cell-1", "ward-3", AFTER_THE_DISTRICTS, [("committee_above_grassroots", "district-1", False)]),
            (
                "cell-1",
                "district-2",
                DAY,
                [("provincial_standing_committee", "city", False), ("district_committee", "district-1", True)],
            ),
            (
                "cell-2",
                "other-district",
                DAY,
                [("provincial_standing_committee", "city", False), ("provincial_executive_committee", "city", False)],
            ),
        ],
    )
    def test_the_committee_is_told_and_found_in_the_tree(
        self, organisation: str, to: str, on: date, expected: list[tuple[str, str, bool]]
    ) -> None:
        """Each committee that the rules accept is named with the organisation on the way up whose committee it is."""
        assert who(proposed_transfer(REGISTRY, organisation, to=to, on=on)) == expected

    @pytest.mark.parametrize(
        ("organisation", "to", "expected"),
        [
            ("cell-1", "sectional-1", []),
            ("cell-2", "ward-3", []),
            ("cell-1", "ward-3", [("receiving_grassroots_committee", "ward-3")]),
            ("cell-1", "ward-2", [("receiving_superior_committee", "district-2")]),
            ("cell-2", "other-district", [("receiving_provincial_committee", "other-city")]),
        ],
    )
    def test_who_receives(self, organisation: str, to: str, expected: list[tuple[str, str]]) -> None:
        """The receiving side decides at the level of the distance; in two cases it takes no decision of its own."""
        process = proposed_transfer(REGISTRY, organisation, to=to, on=DAY)
        assert [(one.committee.value, one.organisation) for one in process.receivers] == expected

    def test_how_well_it_is_known_is_said(self) -> None:
        """Each variant carries what it rests on: our reading of practice is told as such, in both languages."""
        process = proposed_transfer(REGISTRY, "cell-1", to="district-2", on=DAY)
        assert [one.words.en for one in process.deciders] == [
            "provincial standing committee [inferred]",
            "district committee or equivalent (with the common superior's consent) [inferred]",
        ]
        assert "(khi cấp ủy cấp trên chung đồng ý) [suy luận]" in process.deciders[1].words.vi
        assert all(one.verdict.truth is Truth.YES for one in process.deciders)


class TestEffects:
    """What a transfer changes, and what it leaves as it was."""

    def test_a_cell_that_goes_directly_under_another_district(self) -> None:
        """It becomes a grassroots cell: its leadership is set up anew, its congresses lie farther apart."""
        effects = proposed_transfer(REGISTRY, "cell-1", to="district-2", on=DAY).effects
        assert effects.place == Shift("ward-1", "district-2")
        assert effects.rank == Shift(PartyRank.AFFILIATED_CELL, PartyRank.GRASSROOTS_CELL)
        assert effects.committee.value is CommitteeEffect.SET_UP_AT_NEW_RANK
        assert effects.congress_months == Shift(30, 60)
        kept = [(share.least, share.most) for share in (effects.dues.before, effects.dues.after) if share is not None]
        assert kept == [(30, 50), (70, 70)]
        assert (effects.giving, effects.receiving) == (("ward-1", "district-1"), ("district-2",))
        assert effects.members == Headcount(4, 4)
        assert "Months between congresses: 30 → 60" in [line.en for line in effects.lines()]
        assert "Đảng phí được giữ lại (%): 30–50 → 70" in [line.vi for line in effects.lines()]

    def test_a_cell_that_keeps_its_rank_keeps_its_committee(self) -> None:
        """Under another ward of the district nothing changes but the place; the district counts as many as before."""
        effects = proposed_transfer(REGISTRY, "cell-1", to="ward-3", on=DAY).effects
        assert effects.committee.value is CommitteeEffect.COMMITTEE_AND_TERM_GO_ON
        assert [one.is_change for one in (effects.rank, effects.congress_months, effects.dues)] == [False] * 3
        assert (effects.giving, effects.receiving) == (("ward-1",), ("ward-3",))
        assert "Rank: affiliated Party cell, unchanged" in [line.en for line in effects.lines()]

    def test_a_grassroots_cell_that_goes_under_a_ward(self) -> None:
        """It becomes an affiliated cell there; what a cell of no unit keeps of the dues is not known before."""
        effects = proposed_transfer(REGISTRY, "cell-2", to="ward-3", on=DAY).effects
        assert effects.rank.after is PartyRank.AFFILIATED_CELL
        assert (effects.dues.before, effects.dues.is_change) == (None, None)

    def test_what_the_texts_do_not_tell_is_left_open(self) -> None:
        """Of a sectional body neither the rhythm of congresses nor the share of dues was seen."""
        effects = proposed_transfer(REGISTRY, "sectional-1", to="ward-3", on=DAY).effects
        assert (effects.congress_months, effects.dues) == (Shift(None, None), Shift(None, None))

    def test_on_the_way_it_is_told_as_what_it_may_land(self) -> None:
        """Sent and not received, a cell is to land at the rank that fits; where none fits, that is open."""
        assert process_of(REGISTRY.append(SENT)).effects.rank.after is PartyRank.GRASSROOTS_CELL
        sent = REGISTRY.append(TransferredOut(effective=DAY, organisation="sectional-1", to="district-2"))
        effects = process_of(sent).effects
        assert effects.rank == Shift(PartyRank.SECTIONAL_BODY, None)
        assert effects.rank.is_change is None

    def test_received_as_it_was(self) -> None:
        """A reception that names no rank leaves it as it is."""
        registry = REGISTRY.append(
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-3"),
            Received(effective=DAY, organisation="cell-1"),
        )
        assert process_of(registry).effects.rank.is_change is False


class TestProposed:
    """What a transfer would take, before anybody has decided it."""

    def test_nothing_is_added(self) -> None:
        """The registry is as it was, and a rank that is asked for is taken."""
        events = REGISTRY.events
        process = proposed_transfer(REGISTRY, "cell-1", to="ward-3", on=DAY, rank=PartyRank.SECTIONAL_BODY)
        assert process.stage is TransferStage.PROPOSED
        assert process.effects.rank.after is PartyRank.SECTIONAL_BODY
        assert process.facts["rank_changes"] is True
        assert REGISTRY.events == events

    @pytest.mark.parametrize(
        ("organisation", "to", "reason"),
        [
            ("cell-1", "cell-1", "under itself"),
            ("cell-1", "ward-1", "stands under ward-1 already"),
            ("cell-1", "unions", "of another branch"),
            ("ward-1", "sectional-1", "under itself"),
            ("sectional-1", "district-2", "cannot stand under district-2"),
        ],
    )
    def test_what_cannot_be_is_refused_as_the_registry_would(self, organisation: str, to: str, reason: str) -> None:
        """A transfer to itself, to where it stands, under what stands under it, to a place that does not fit."""
        with pytest.raises(BrokenHistory, match=reason):
            proposed_transfer(REGISTRY, organisation, to=to, on=DAY)

    def test_an_unknown_place_is_refused(self) -> None:
        """A place that is not there is named."""
        with pytest.raises((BrokenHistory, UnknownName), match="nowhere"):
            proposed_transfer(REGISTRY, "cell-1", to="nowhere", on=DAY)


def test_the_schools_cell() -> None:
    """31/10/2019: the common superior sends the school's cell, or the giving district does with its consent.

    The receiving district takes it in as a grassroots cell: two acts, a leadership set up anew, 8 members fewer in
    the ward and its district and 8 more in the other.
    """
    process = proposed_transfer(ON_THE_EVE, CELL, to="duong-kinh", on=CONFERENCE)
    assert process.case is TransferCase.CELL_TO_OTHER_SUPERIOR
    assert who(process) == [
        ("provincial_standing_committee", "hai-phong", False),
        ("district_committee", "ngo-quyen", True),
    ]
    assert [one.organisation for one in process.receivers] == ["duong-kinh"]
    assert {point.rule for point in process.missing} >= {rules.RANK_TWO_ACTS, rules.RANK_PLACED}
    assert process.effects.members == Headcount(8)
    assert (process.effects.giving, process.effects.receiving) == (("lach-tray", "ngo-quyen"), ("duong-kinh",))
