"""Dated values of the law, and where they come from."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.kernel.made_up_law import AMENDED, CHARTER, ENDED_LIMIT, FIRST_DAY, LEAST_MEMBERS, REFORM, both

from nq28model.errors import InvalidValue, NotInForce
from nq28model.law import Dated, Evidence, Version, article
from nq28model.words import Words


class TestDated:
    """A value of the law over time."""

    @given(st.dates(FIRST_DAY, date(2100, 1, 1)))
    def test_each_day_has_the_value_of_its_version(self, day: date) -> None:
        """On each day since the first, the value is that of the last version that has begun."""
        assert LEAST_MEMBERS.on(day) == (3 if day < AMENDED else 5)

    def test_nothing_is_answered_before_the_first_day(self) -> None:
        """Before its first version a value is not in force: the nearest value is never given."""
        with pytest.raises(NotInForce, match="not in force on 31/12/2009; it is in force from 1/1/2010") as caught:
            LEAST_MEMBERS.on(FIRST_DAY - timedelta(days=1))
        assert caught.value.since == FIRST_DAY
        assert caught.value.until is None

    def test_nothing_is_answered_after_the_last_day(self) -> None:
        """A value that has ended says until when it stood, and by which text it ended."""
        assert ENDED_LIMIT.on(date(2014, 12, 31)) == 30
        with pytest.raises(NotInForce, match="it was in force until 31/12/2014; ended by Reform"):
            ENDED_LIMIT.on(date(2015, 1, 1))

    def test_a_gap_has_no_value(self) -> None:
        """Between two versions that do not meet there is no value, and the message names both sides."""
        gap = Dated(
            "gap",
            both("gap"),
            (
                Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 1, until=date(2010, 12, 31)),
                Version(date(2012, 1, 1), CHARTER.at(), Evidence.QUOTED, 2),
            ),
        )
        with pytest.raises(NotInForce, match="until 31/12/2010; it is in force from 1/1/2012"):
            gap.on(date(2011, 6, 1))

    def test_spans_meet(self) -> None:
        """A version lasts to the eve of the next, and the last one is open."""
        assert [(since, until) for since, until, _ in LEAST_MEMBERS.spans()] == [
            (FIRST_DAY, date(2015, 6, 30)),
            (AMENDED, None),
        ]
        assert [until for _, until, _ in ENDED_LIMIT.spans()] == [date(2014, 12, 31)]

    @given(st.dates(FIRST_DAY, date(2100, 1, 1)))
    def test_what_ends_changes_on_the_day_after(self, last: date) -> None:
        """The law changes on the first day of a version, and on the day after the last day of one."""
        ended = Dated("ended", both("ended"), (Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 1, until=last),))
        assert ended.changes == (FIRST_DAY, last + timedelta(days=1))

    def test_a_version_may_stand_for_one_day(self) -> None:
        """The first day may be the last: there is a value on that day alone."""
        one_day = Dated("day", both("day"), (Version(AMENDED, CHARTER.at(), Evidence.QUOTED, 1, until=AMENDED),))
        assert one_day.on(AMENDED) == 1
        assert not one_day.is_in_force(AMENDED - timedelta(days=1))
        assert not one_day.is_in_force(AMENDED + timedelta(days=1))

    def test_versions_ascend(self) -> None:
        """Versions out of order, of one day, overlapping, or none at all are refused when they are written."""
        first, second = LEAST_MEMBERS.versions
        too_long = [
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 1, until=AMENDED + timedelta(days=days))
            for days in (0, 1, 400)
        ]
        for before, after in [(second, first), (first, first), *((one, second) for one in too_long)]:
            with pytest.raises(ValueError, match="must begin after the one before"):
                Dated("wrong", both("wrong"), (before, after))
        with pytest.raises(ValueError, match="at least one version"):
            Dated("wrong", both("wrong"), ())

    def test_a_version_does_not_end_before_it_begins(self) -> None:
        """A last day before the first is refused."""
        with pytest.raises(ValueError, match="cannot end on 2009-01-01"):
            Version(FIRST_DAY, CHARTER.at(), Evidence.QUOTED, 1, until=date(2009, 1, 1))

    def test_a_moment_is_no_day(self) -> None:
        """The law has days: a datetime, which also has an hour, is refused with what is wanted."""
        with pytest.raises(InvalidValue, match=r"a day \(datetime\.date\) is wanted"):
            LEAST_MEMBERS.on(datetime(2019, 10, 31, 8))  # noqa: DTZ001 - a moment is what is refused


class TestCitation:
    """Where the law says so."""

    @pytest.mark.parametrize(
        ("place", "vi", "en"),
        [
            ("21", "Điều 21", "Art. 21"),
            ("21(2)", "khoản 2 Điều 21", "Art. 21(2)"),
            ("16(1)(a)", "điểm a khoản 1 Điều 16", "Art. 16(1)(a)"),
        ],
    )
    def test_an_article_is_named_as_each_language_does(self, place: str, vi: str, en: str) -> None:
        """Vietnamese names the point, the clause and the article; English the article first."""
        assert article(place) == Words(vi=vi, en=en)

    def test_what_is_no_article_is_refused(self) -> None:
        """A place of another form is not passed off as an article."""
        with pytest.raises(ValueError, match="not 'item 12'"):
            article("item 12")

    def test_it_names_the_text_the_place_and_what_kept_it(self) -> None:
        """A citation reads: the text, the place in it, and the later texts that kept it."""
        assert str(CHARTER.at()) == "Charter"
        assert str(CHARTER.at(article("4"), kept_by=(REFORM,))) == "Charter, Art. 4; kept by Reform"
        assert CHARTER.at(article("4"), kept_by=(REFORM,)).words.vi == (
            "Charter (vi), Điều 4; giữ nguyên theo Reform (vi)"
        )

    def test_what_kept_it_is_given_by_name(self) -> None:
        """A later text is never taken for the place in the text."""
        with pytest.raises(TypeError, match="positional"):
            CHARTER.at(article("4"), (REFORM,))  # type: ignore[call-arg]

    def test_evidence_is_a_degree(self) -> None:
        """Each degree of evidence is one above the weaker, and nothing is below what was not traced."""
        assert [int(evidence) for evidence in Evidence] == [0, 1, 2, 3]

    @pytest.mark.parametrize("evidence", Evidence)
    def test_evidence_has_words(self, evidence: Evidence) -> None:
        """Each degree of evidence is said in both languages."""
        assert evidence.words.vi != evidence.words.en
