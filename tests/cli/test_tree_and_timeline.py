"""``nq28model tree`` and ``nq28model timeline``: who stands under whom, and how it came to be."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from tests.cli.running import languages, printed, printed_json, told, unwrapped
from tests.cli.test_commands import kept
from tests.history.made_up_district import formed

from nq28model import RULEBOOK
from nq28model.codec import sample_registry
from nq28model.entities import Headcount
from nq28model.history import Dissolved, HeadcountReported, life_of
from nq28model.pages import changes_of, says_of
from nq28model.words import Language

REGISTRY = sample_registry().registry
SCHOOL = "chi-bo-truong-hai-ba-trung"
FORMABLE = "party.organisation.formable"


class TestTree:
    """``nq28model tree [REGISTRY] [--on DATE] [--under ID] [--depth N] [--known-on DATE]``."""

    @languages
    def test_each_organisation_has_a_line_below_its_superior(self, lang: Language) -> None:
        """Its name and id, its rank, its members and those under it, and its unit."""
        text = printed("tree", "--lang", lang)
        snapshot = REGISTRY.as_of(date(2019, 10, 31))
        assert all(f"({id})" in text for id in snapshot.organisations)
        wanted = {
            "vi": ("Ngày 31/10/2019: 71 tổ chức", "đảng bộ cơ sở: 0 người (cả cấp dưới: 6)", "chi bộ trực thuộc đảng"),
            "en": (
                "On 31/10/2019: 71 organisations",
                "body: 0 members (6 with those under it)",
                "affiliated Party cell:",
            ),
        }[lang]
        whole = unwrapped(text)
        assert all(words in whole for words in wanted)
        lines = text.splitlines()
        [ward] = [line for line in lines if "(dang-bo-phuong-anh-dung)" in line]
        [cell] = [line for line in lines if "(cb-02)" in line]
        assert len(cell) - len(cell.lstrip("│ ├└─")) == len(ward) - len(ward.lstrip("│ ├└─")) + 4

    def test_a_depth_ends_it_and_tells_how_many_are_left(self) -> None:
        """What lies below the last level is counted where it would stand."""
        text = printed("tree", "--under", "dang-bo-quan-duong-kinh", "--depth", "1", "--lang", "en")
        assert text.count("… 2 on the levels below") == 1
        assert "(cb-02)" not in text
        assert "(cb-01)" in text
        assert "… 70 on the levels below" not in text

    def test_rows_have_what_is_drawn(self) -> None:
        """In the order of the tree, each with its depth and the members with those under it."""
        rows = json.loads(printed_json("tree", "--depth", "1", "--under", "dang-bo-quan-duong-kinh", "--json"))
        assert [row["depth"] for row in rows] == [0] + [1] * (len(rows) - 1)
        assert rows[0]["members_with_those_under"] == 70
        assert {row["parent"] for row in rows[1:]} == {"dang-bo-quan-duong-kinh"}
        assert rows[0]["on"] == "2019-10-31"

    def test_what_was_recorded_later_can_be_left_out(self, tmp_path: Path) -> None:
        """A head count that became known later does not show in what was known before."""
        later = HeadcountReported(
            effective=date(2013, 1, 1), recorded=date(2014, 1, 1), organisation="cell-1", members=Headcount(7, 7)
        )
        file = kept(tmp_path, formed("cell-1", "ward-1", date(2012, 1, 1), official=3, unit="unit-1"), later)
        asked = ("tree", file, "--on", "2013-06-01", "--lang", "en")
        assert "cell: 7 members" in unwrapped(printed(*asked))
        known = unwrapped(printed(*asked, "--known-on", "2013-06-01"))
        assert "cell: 3 members" in known
        assert "as it was known on 1/6/2013" in known

    def test_what_cannot_be_used(self) -> None:
        """A depth below nought, a day that is none, an organisation that there is not."""
        assert told("tree", "--depth", "-1") == "--depth: '-1' was given; a whole number from 0 up is wanted"
        assert told("tree", "--known-on", "soon").startswith("--known-on: 'soon' was given; a day")
        assert told("tree", "--under", "cb-1", "--lang", "vi").startswith("--under: không có tổ chức nào tên 'cb-1'")


class TestTimelineOfAnOrganisation:
    """``nq28model timeline REGISTRY ID``."""

    @languages
    def test_each_event_has_its_day_and_what_it_changed(self, lang: Language) -> None:
        """A reception: on which day, by which decision, under whom from then on."""
        text = unwrapped(printed("timeline", "sample", SCHOOL, "--lang", lang))
        wanted = {
            "vi": ("30/10/2019 có trong danh sách: 8 người; trực thuộc Đảng bộ phường Lạch Tray",
                   "31/10/2019 tiếp nhận: trực thuộc Đảng bộ quận Dương Kinh quyết định tiep-nhan-31-10-2019"),
            "en": ("30/10/2019 on the list: 8 members; under Đảng bộ phường Lạch Tray",
                   "31/10/2019 received: under Đảng bộ quận Dương Kinh decision tiep-nhan-31-10-2019"),
        }[lang]  # fmt: skip
        assert all(words in text for words in wanted)

    def test_rows_are_the_moments(self) -> None:
        """Both days of each event, and what was so after it."""
        rows = json.loads(printed_json("timeline", "sample", SCHOOL, "--json"))
        assert [row["kind"] for row in rows] == [type(one.event).__name__ for one in life_of(REGISTRY, SCHOOL).moments]
        assert (rows[-1]["effective"], rows[-1]["members"], rows[-1]["parent"]) == (
            "2019-10-31", 8, "dang-bo-quan-duong-kinh",
        )  # fmt: skip

    def test_a_late_record_and_an_end(self, tmp_path: Path) -> None:
        """The day on which it was known is told where it is another; after the end nothing is counted."""
        file = kept(
            tmp_path,
            formed("cell-1", "ward-1", date(2012, 1, 1), official=3, unit="unit-1"),
            Dissolved(effective=date(2015, 1, 1), recorded=date(2015, 3, 1), organisation="cell-1"),
        )
        text = unwrapped(printed("timeline", file, "cell-1", "--lang", "en"))
        assert "1/1/2015 dissolved: not in being recorded on 1/3/2015" in text
        assert json.loads(printed_json("timeline", file, "cell-1", "--json"))[-1]["members"] is None

    def test_a_unit_has_a_history_too(self) -> None:
        """It goes by its name; it has no members, and stands under none."""
        assert unwrapped(printed("timeline", "sample", "dv-01", "--lang", "en")).startswith(
            "dv-01: Công ty cổ phần số 01 (giả định) 9/11/2009 unit on the list"
        )

    def test_an_organisation_that_there_is_not(self) -> None:
        """The one that was meant is told."""
        assert "'cb-04'" in told("timeline", "sample", "cb-004")


class TestTimelineOfTheLaw:
    """``nq28model timeline ID``."""

    @languages
    def test_each_version_has_its_days_what_changed_and_its_source(self, lang: Language) -> None:
        """Those of the rule, then those of each parameter that it leans on, with their values."""
        text = unwrapped(printed("timeline", FORMABLE, "--lang", lang))
        for change in changes_of(RULEBOOK[FORMABLE]):
            assert change.kind.words.in_(lang) in text
            assert change.citation is None or change.citation.words.in_(lang) in text
        assert {"vi": "Dựa vào party.organisation.minimum_official_members: ", "en": "It leans on party."}[lang] in text
        assert {"vi": "25/4/2006 – 18/1/2011 3 đảng viên chính thức; mới", "en": "3 official members; new"}[
            lang
        ] in text

    def test_a_parameter_and_a_computation_have_one_too(self) -> None:
        """Anything that has an id in the law; a value without a unit stands alone."""
        bare = RULEBOOK.parameter("calendar.fixed_holidays")
        for entry in (bare, RULEBOOK.computation("due.government")):
            text = unwrapped(printed("timeline", entry.id, "--lang", "en"))
            assert text.startswith(f"{entry.id}: {says_of(entry).en} ")
            assert "; new " in text if entry is bare else " new " in text

    def test_rows_are_the_versions(self) -> None:
        """With their days, what changed, the source and, of a parameter, the value."""
        rows = json.loads(printed_json("timeline", FORMABLE, "--json"))
        assert [row["change"] for row in rows if row["id"] == FORMABLE] == ["new", "source", "reworded", "source"]
        [first, *_] = [row for row in rows if row["id"] != FORMABLE]
        assert (first["since"], first["value_en"]) == ("2006-04-25", "3 official members")

    def test_an_id_that_the_law_has_not(self) -> None:
        """The one that was meant is told, of rules, parameters and computations alike."""
        assert "did you mean 'due.government'?" in told("timeline", "due.goverment", "--lang", "en")
