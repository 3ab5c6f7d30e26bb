"""What is wrong with an event or a question is told in one clear message, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from tests.history.made_up_district import CITY, body, cell, formed

from nq28model.entities import (
    Branch,
    Headcount,
    LeavingWay,
    MassLevel,
    PartyOrganisation,
    PartyRank,
    UnionOrganisation,
)
from nq28model.errors import BrokenHistory, InvalidValue
from nq28model.history import (
    Admitted,
    Consolidated,
    Died,
    Dissolved,
    Established,
    Event,
    HeadcountReported,
    Left,
    MeetingHeld,
    MembersTransferred,
    RankChanged,
    Reassigned,
    Received,
    Registry,
    Split,
    TransferredOut,
)

FOUNDED = date(2012, 1, 1)
DAY = date(2015, 5, 4)
A_MOMENT = datetime(2015, 5, 4, 8, 30)  # noqa: DTZ001 - what is refused
ONE = Headcount(1, 1)
UNION = UnionOrganisation(id="union-1", name="union-1", level=MassLevel.BASE, parent="unions")
HISTORY = Registry.of(
    (
        *CITY,
        formed("cell-1", "ward-1", FOUNDED, official=4),
        Established(effective=FOUNDED, organisation=UNION, members=Headcount(12)),
        body("ward-4", PartyRank.GRASSROOTS_BODY, "district-1"),
        Dissolved(effective=date(2014, 1, 1), organisation="ward-4"),
    )
)
PLACE = len(HISTORY)


@pytest.mark.parametrize(
    ("event", "vi", "en"),
    [
        pytest.param(
            Admitted(effective=date(2011, 12, 31), organisation="cell-1"),
            "chưa có tổ chức cell-1",
            "there is no organisation cell-1 yet",
            id="before its organisation exists",
        ),
        pytest.param(
            TransferredOut(effective=DAY, organisation="cell-1", to="cell-1"),
            "cell-1 không thể chuyển về chính mình hoặc tổ chức trực thuộc mình",
            "cell-1 cannot go under itself or under one of its own",
            id="a transfer to itself",
        ),
        pytest.param(
            TransferredOut(effective=DAY, organisation="district-1", to="cell-1"),
            "district-1 không thể chuyển về chính mình hoặc tổ chức trực thuộc mình",
            "district-1 cannot go under itself or under one of its own",
            id="a transfer to a descendant",
        ),
        pytest.param(
            Reassigned(effective=DAY, organisation="ward-1", to="ward-1"),
            "ward-1 không thể chuyển về chính mình hoặc tổ chức trực thuộc mình",
            "ward-1 cannot go under itself or under one of its own",
            id="placed under itself",
        ),
        pytest.param(
            TransferredOut(effective=DAY, organisation="cell-1", to="ward-4"),
            "tổ chức ward-4 đã kết thúc hoạt động ngày 1/1/2014",
            "the organisation ward-4 ended on 1/1/2014",
            id="a transfer to a closed body",
        ),
        pytest.param(
            TransferredOut(effective=DAY, organisation="cell-1", to="unions"),
            "unions không cùng hệ thống",
            "unions is of another branch",
            id="a transfer to a union",
        ),
        pytest.param(
            Received(effective=DAY, organisation="cell-1"),
            "cell-1 chưa được chuyển giao nên không thể tiếp nhận",
            "cell-1 was not transferred, so it cannot be received",
            id="a reception before the transfer",
        ),
        pytest.param(
            RankChanged(effective=DAY, organisation="union-1", rank=MassLevel.CELL),
            "level: đã cho <MassLevel.CELL: 'cell'>; cần base hoặc upper",
            "level: <MassLevel.CELL: 'cell'> was given; base or upper is wanted",
            id="a union at the level of a cell",
        ),
        pytest.param(
            Reassigned(effective=DAY, organisation="union-1", to="unions", rank=MassLevel.CELL),
            "level: đã cho <MassLevel.CELL: 'cell'>; cần base hoặc upper",
            "level: <MassLevel.CELL: 'cell'> was given; base or upper is wanted",
            id="a union placed at the level of a cell",
        ),
        pytest.param(
            Consolidated(effective=DAY, organisations=("ward-1", "ward-3"), into=cell("new", "nowhere")),
            "chưa có tổ chức nowhere",
            "there is no organisation nowhere yet",
            id="a consolidation under what there is not",
        ),
        pytest.param(
            MembersTransferred(effective=DAY, organisation="cell-1", to="ward-1", members=Headcount(5)),
            "cell-1 không có đủ số đảng viên, đoàn viên đó (5)",
            "cell-1 has not so many members (5)",
            id="more members than there are",
        ),
    ],
)
def test_a_history_that_cannot_have_been(event: Event, vi: str, en: str) -> None:
    """The message gives the event's place, its kind, its subject, its day, and why it cannot have been."""
    with pytest.raises(BrokenHistory) as broken:
        HISTORY.append(event)
    assert broken.value.event is event
    assert broken.value.words.vi == f"events[{PLACE}] ({event}): {vi}"
    assert broken.value.words.en == f"events[{PLACE}] ({event}): {en}"


def test_the_event_is_named_that_cannot_follow_a_late_one() -> None:
    """Where a late event makes one after it impossible, that one is named, by its place in what was given."""
    admitted = Admitted(effective=DAY, organisation="cell-1")
    registry = HISTORY.append(admitted)
    with pytest.raises(BrokenHistory, match="the organisation cell-1 ended on 1/1/2013") as broken:
        registry.append(Dissolved(effective=date(2013, 1, 1), recorded=DAY, organisation="cell-1"))
    assert (broken.value.event, broken.value.place) == (admitted, PLACE)


@pytest.mark.parametrize(
    ("make", "vi", "en"),
    [
        pytest.param(
            lambda: MeetingHeld(effective=A_MOMENT, organisation="x"),
            "effective: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "effective: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="a moment for a day",
        ),
        pytest.param(
            lambda: Received(effective=DAY, organisation="x", handed_over=A_MOMENT),
            "handed_over: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "handed_over: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="a moment for the day of the handover",
        ),
        pytest.param(
            lambda: HISTORY.as_of(A_MOMENT),
            "on: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "on: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="asked as of a moment",
        ),
        pytest.param(
            lambda: HISTORY.as_of(DAY, known_on=A_MOMENT),
            "known_on: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "known_on: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="asked what was known at a moment",
        ),
        pytest.param(
            lambda: HISTORY.between(A_MOMENT, DAY),
            "start: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "start: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="asked from a moment on",
        ),
        pytest.param(
            lambda: list(HISTORY.replay(DAY, A_MOMENT)),
            "end: đã cho datetime.datetime(2015, 5, 4, 8, 30); cần một ngày (datetime.date)",
            "end: datetime.datetime(2015, 5, 4, 8, 30) was given; a day (datetime.date) is wanted",
            id="replayed up to a moment",
        ),
        pytest.param(
            lambda: HeadcountReported(effective=DAY, organisation="x", members=Headcount(-1)),
            "total: đã cho -1; cần số nguyên từ 0 trở lên",
            "total: -1 was given; a whole number from 0 up is wanted",
            id="a negative count",
        ),
        pytest.param(
            lambda: Headcount.of(official=-1, probationary=2),
            "official: đã cho -1; cần số nguyên từ 0 trở lên",
            "official: -1 was given; a whole number from 0 up is wanted",
            id="a negative count of official members",
        ),
        pytest.param(
            lambda: Admitted(effective=DAY, organisation="x", number=-2),
            "number: đã cho -2; cần số nguyên từ 1 trở lên",
            "number: -2 was given; a whole number from 1 up is wanted",
            id="a negative number of admissions",
        ),
        pytest.param(
            lambda: Split(effective=DAY, organisation="x", parts=(), ends=True),
            "parts: đã cho 0; cần ít nhất 2 phần",
            "parts: 0 was given; at least 2 parts is wanted",
            id="a split into nothing",
        ),
    ],
)
def test_a_value_that_cannot_be(make: Callable[[], Any], vi: str, en: str) -> None:
    """The message gives the field, what was given and what is wanted."""
    with pytest.raises(InvalidValue) as fault:
        make()
    assert (fault.value.words.vi, fault.value.words.en) == (vi, en)


@pytest.mark.parametrize(
    "make",
    [
        lambda members: Died(effective=DAY, organisation="x", members=members, member="m-1"),
        lambda members: Left(
            effective=DAY, organisation="x", members=members, member="m-1", way=LeavingWay.AT_OWN_REQUEST
        ),
        lambda members: MembersTransferred(effective=DAY, organisation="x", members=members, member="m-1"),
    ],
)
def test_one_id_is_of_one_person(make: Callable[[Headcount], Event]) -> None:
    """Whoever dies, leaves or moves by an id is one, and no more are taken off the count."""
    assert getattr(make(ONE), "member", None) == "m-1"
    with pytest.raises(InvalidValue) as fault:
        make(Headcount(3))
    assert fault.value.words.vi == "members: đã cho 3; cần 1, vì có mã của một người"
    assert fault.value.words.en == "members: 3 was given; 1, as one id is given is wanted"


class TestHeldRegistries:
    """What is refused leaves everything as it was, whatever it is that is wrong."""

    def test_something_that_is_no_event_of_ours(self) -> None:
        """A kind that the ledger does not know changes nothing, though it was one of several."""

        class Rumour(MeetingHeld):
            """Looks like an event."""

        registry = Registry.of(CITY)
        with pytest.raises(KeyError):
            registry.append(formed("cell-1", "ward-1", DAY), Rumour(effective=DAY, organisation="cell-1"))
        assert len(registry) == len(CITY)
        grown = registry.append(formed("cell-2", "ward-1", DAY), formed("cell-1", "ward-1", DAY))
        assert grown.as_of(DAY).children("ward-1") == ("cell-2", "cell-1")
        assert [*grown.as_of(DAY).organisations][-2:] == ["cell-2", "cell-1"]

    def test_an_id_that_was_refused_is_no_name(self) -> None:
        """What a refused event brought in has no history, and is not what was meant."""
        registry = Registry.of(CITY)
        with pytest.raises(BrokenHistory):
            registry.append(formed("cell-1", "ward-1", DAY), formed("cell-1", "ward-1", DAY))
        with pytest.raises(KeyError) as unknown:
            registry.history_of("cell-2")
        assert "cell-1" not in str(unknown.value)

    def test_a_branch_that_is_not_the_partys(self) -> None:
        """A Party cell placed under a union does not fit, and stays where it was."""
        with pytest.raises(BrokenHistory, match="cell-1 cannot stand under unions"):
            HISTORY.append(Reassigned(effective=DAY, organisation="cell-1", to="unions"))
        organisation = HISTORY.as_of(DAY).organisation("cell-1")
        assert isinstance(organisation, PartyOrganisation)
        assert (organisation.branch, organisation.parent) == (Branch.PARTY, "ward-1")
