"""Dissolution with its thirty working days; single members with their sixty and thirty, and who counts where."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from tests.history.made_up_district import CITY, formed

from nq28model import RULEBOOK, Truth, judge
from nq28model.entities import Decision, DecisionKind, Headcount
from nq28model.errors import InvalidValue, NotInForce, UnknownName
from nq28model.history import CameBack, Dissolved, MembersTransferred, Registry, SentTemporarily
from nq28model.periods import WEEKENDS_ONLY, WorkingCalendar
from nq28model.processes import cleanup_due, dissolution_facts, member_transfer_facts, presentation_due, start_due

DECIDED = date(2019, 10, 31)
EVE = DECIDED - timedelta(days=1)
REGISTRY = Registry.of(
    (*CITY, formed("cell-1", "ward-1", date(2012, 1, 1)), formed("cell-2", "ward-3", date(2012, 1, 1), official=5))
)
FILES = {"files_recovered": True, "has_seal": False}


def dissolved(issuer: str | None = "ward-1", to: str | None = "cell-2") -> Dissolved:
    """Let the cell be dissolved by a decision of *issuer*."""
    decision = Decision(id="d", kind=DecisionKind.DISSOLUTION, issuer=issuer, issued=DECIDED)
    return Dissolved(effective=DECIDED, organisation="cell-1", members_to=to, decision=decision)


class TestDissolution:
    """The direct superior decides, and has thirty working days to move the members and recover files and seal."""

    complete = RULEBOOK["party.dissolution.complete"]

    def test_its_members_move_and_nobody_is_lost(self) -> None:
        """The five of the other cell and the three of the dissolved one are eight, in the other district's ward."""
        after = REGISTRY.append(dissolved()).as_of(DECIDED)
        assert after.members["cell-2"] == Headcount(8, 8)
        assert after.headcounts()["city"] == REGISTRY.as_of(EVE).headcounts()["city"]

    def test_on_the_thirtieth_working_day_it_is_in_time_and_a_day_later_not(self) -> None:
        """31/10/2019 and thirty working days make 12/12/2019, a Thursday; the Friday after is too late."""
        last = cleanup_due(DECIDED)
        assert last == date(2019, 12, 12)
        for finished, truth in ((last, Truth.YES), (last + timedelta(days=1), Truth.NO)):
            facts = dissolution_facts(REGISTRY.as_of(EVE), dissolved(), finished_on=finished, answers=FILES)
            assert judge(self.complete, facts, on=DECIDED).truth is truth

    def test_holidays_are_not_counted(self) -> None:
        """With a day off in between, the last day of the clean-up is one later."""
        calendar = WorkingCalendar(frozenset({date(2019, 11, 1)}))
        last = cleanup_due(DECIDED, calendar=calendar)
        assert last == cleanup_due(DECIDED) + timedelta(days=1)
        facts = dissolution_facts(REGISTRY.as_of(EVE), dissolved(), finished_on=last, calendar=calendar)
        assert facts["cleanup_working_days"] == 30

    def test_another_committee_cannot_dissolve_it(self) -> None:
        """Decided by the district over the ward's head, it is not by the direct superior."""
        facts = dissolution_facts(REGISTRY.as_of(EVE), dissolved(issuer="district-1"), answers=FILES)
        assert facts["dissolution_decided_by_direct_superior"] is False
        assert judge(self.complete, facts, on=DECIDED).truth is Truth.NO

    def test_what_the_event_does_not_tell_is_asked(self) -> None:
        """Without an issuer, a place for the members or a day, these are open; without a decision, its day too."""
        facts = dissolution_facts(REGISTRY.as_of(EVE), dissolved(issuer=None, to=None))
        assert facts == {"dissolution_decided_on": DECIDED}
        assert dissolution_facts(REGISTRY.as_of(EVE), Dissolved(effective=DECIDED, organisation="cell-1")) == {}

    def test_one_that_is_not_in_being_is_refused(self) -> None:
        """The snapshot is that of the eve: on the day itself the organisation is no more."""
        with pytest.raises(UnknownName, match="cell-1"):
            dissolution_facts(REGISTRY.append(dissolved()).as_of(DECIDED), dissolved())


class TestMembers:
    """A member who moves starts within sixty working days, and presents the letter within thirty of its issue."""

    def test_the_last_day_is_in_time_and_the_day_after_is_not(self) -> None:
        """Both times run from the day after, in working days; the rules and the last days say the same."""
        for due, (begins, ends, rule) in (
            (
                start_due(DECIDED),
                ("change_effective_on", "procedure_started_on", "started_in_time"),
            ),
            (
                presentation_due(DECIDED),
                ("letter_issued_on", "letter_presented_on", "presented_in_time"),
            ),
        ):
            for day, truth in ((due, Truth.YES), (WEEKENDS_ONLY.after(due, 1), Truth.NO)):
                facts = member_transfer_facts({begins: DECIDED, ends: day}, on=day)
                asked = {id: facts[id] for id in facts if id.endswith("working_days")}
                assert judge(RULEBOOK[f"membership_transfer.{rule}"], asked, on=day).truth is truth

    def test_what_was_counted_by_hand_stands(self) -> None:
        """A number of working days that somebody has answered is kept; nothing is made of one day alone."""
        assert member_transfer_facts({"start_working_days": 61, "letter_issued_on": DECIDED}, on=DECIDED) == {
            "start_working_days": 61,
            "letter_issued_on": DECIDED,
        }

    def test_a_letter_presented_before_its_issue_is_refused(self) -> None:
        """The days are told in the wrong order."""
        with pytest.raises(InvalidValue, match="letter_presented_on"):
            member_transfer_facts({"letter_issued_on": DECIDED, "letter_presented_on": EVE}, on=DECIDED)

    def test_without_a_text_there_is_no_time(self) -> None:
        """Before 25/7/2016 no text was found that sets the times."""
        with pytest.raises(NotInForce):
            start_due(date(2016, 7, 24))

    def test_who_moves_officially_counts_at_the_new_place(self) -> None:
        """The old place counts one fewer, the new one more, the city the same."""
        moved = MembersTransferred(effective=DECIDED, organisation="cell-1", to="cell-2", members=Headcount(1, 1))
        after = REGISTRY.append(moved).as_of(DECIDED)
        assert (after.members["cell-1"], after.members["cell-2"]) == (Headcount(2, 2), Headcount(6, 6))
        assert after.headcounts()["city"] == Headcount(8, 8)

    def test_who_is_away_for_a_time_counts_at_home(self) -> None:
        """A guest is counted where they belong, as the rule asks; there is nothing to count back on the return."""
        sent = REGISTRY.append(SentTemporarily(effective=EVE, organisation="cell-1", to="cell-2"))
        there = sent.as_of(EVE)
        assert (there.members["cell-1"], there.members["cell-2"]) == (Headcount(3, 3), Headcount(5, 5))
        assert (there.away["cell-1"], there.guests["cell-2"]) == (1, 1)
        rule = RULEBOOK["membership_transfer.not_counted_at_temporary_place"]
        assert judge(rule, {"counted_at_temporary_place": False}, on=EVE).truth is Truth.YES
        back = sent.append(CameBack(effective=DECIDED, organisation="cell-1", host="cell-2")).as_of(DECIDED)
        assert back.members == there.members
