"""``nq28model screen TABLE [--on DATE] [--out FILE] [--rule RULE]``: the work list of a survey."""

from __future__ import annotations

import json
import sys
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.cli.running import WIDTH, languages, run, told, unwrapped
from tests.kernel.made_up_law import DAY, ENOUGH, FIRST_DAY, FOUNDED, UNIT, VOTED, both

from nq28model import RULEBOOK, InvalidDocument, InvalidValue, Truth, judge
from nq28model.law import Evidence, Version
from nq28model.reports import UNIT_RULES
from nq28model.screening import BAD_CELLS, read_table, screen, write_table
from nq28model.spec import Rule
from nq28model.words import Language

FORMABLE = RULEBOOK["party.organisation.formable"]
CSV = """Tên đơn vị,Official members,LOẠI HÌNH  ĐƠN VỊ,stable_operation
Đơn vị 1 (giả định),3,Doanh nghiệp,Có
Đơn vị 2 (giả định),2,enterprise,không
Đơn vị 3 (giả định),ba,hợp tác xã,
Đơn vị 4 (giả định),,enterprise,maybe
Đơn vị 5 (giả định),3,cooperative,?
"""


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """Give a made-up survey as a file, its headers and answers in both languages and cases."""
    file = tmp_path / "units.csv"
    file.write_text(CSV.replace("Official members", FORMABLE.vocabulary["official_members"].words.vi), "utf-8")
    return file


class TestCommand:
    """What is printed and written."""

    @languages
    def test_it_counts_by_answer_and_reason(self, units: Path, lang: Language) -> None:
        """Each answer with how many units have it, a NO with the rule that makes it one, in the language asked for."""
        result = run("screen", str(units), "--on", "2019-10-31", "--rule", FORMABLE.id, "--lang", lang)
        assert (result.exit_code, result.stderr) == (0, "")
        assert max(map(len, result.stdout.splitlines())) <= WIDTH
        whole = unwrapped(result.stdout)
        enough = RULEBOOK["party.organisation.enough_official_members"]
        assert {"vi": "RÀ SOÁT 5 đơn vị, ngày 31/10/2019", "en": "5 UNITS SCREENED on 31/10/2019"}[lang] in whole
        assert f"{Truth.YES.words.in_(lang)}: 2" in whole
        assert f"{Truth.NO.words.in_(lang)}: 1 – {enough.says.in_(lang)} ({enough.id})" in whole
        assert f"{Truth.UNKNOWN.words.in_(lang)}: 2" in whole

    def test_as_data_it_has_the_same(self, units: Path) -> None:
        """With --json: how many have which answer, what no column gives, what was not read, and each bad cell."""
        screened = json.loads(run("screen", str(units), "--on", "2019-10-31", "--rule", FORMABLE.id, "--json").stdout)
        assert (screened["on"], screened["units"]) == ("2019-10-31", 5)
        assert {(row["truth"], row["units"]) for row in screened["counts"]} == {("yes", 2), ("no", 1), ("unknown", 2)}
        assert screened["unread"] == ["Tên đơn vị"]
        assert [(cell["row"], cell["header"]) for cell in screened["bad_cells"]] == [
            (4, "số đảng viên chính thức"),
            (5, "stable_operation"),
        ]
        early = json.loads(run("screen", str(units), "--on", "1990-01-01", "--rule", FORMABLE.id, "--json").stdout)
        assert [row["rule"] for row in early["not_in_force"]] == [FORMABLE.id]

    def test_bad_cells_are_listed_and_do_not_stop_the_rest(self, units: Path) -> None:
        """With row, header, what was given and what is wanted; the kept columns are named."""
        whole = unwrapped(run("screen", str(units), "--on", "2019-10-31", "--rule", FORMABLE.id).stdout)
        assert "Cells that are no answer, taken as not known: 2" in whole
        assert "row 4, số đảng viên chính thức: 'ba' was given; a whole number from 0 up is wanted" in whole
        assert "row 5, stable_operation: 'maybe' was given; yes or no is wanted" in whole
        assert "Columns kept and not read: Tên đơn vị" in whole

    def test_without_a_rule_it_is_the_review_and_today(self, units: Path) -> None:
        """The rules of the review are asked; what no column gives is told, and taken as not known."""
        whole = unwrapped(run("screen", str(units)).stdout)
        assert all(f"({rule.id})" in whole for rule in UNIT_RULES)
        assert "No column for, taken as not known:" in whole
        assert "(youth_members)" in whole

    def test_a_day_without_law_is_told(self, units: Path) -> None:
        """A rule that says nothing on the day is told with its dates, and the others are judged."""
        ids = ["party.enterprise.stable_business", FORMABLE.id]
        day = min(version.since for version in RULEBOOK[ids[0]].text.versions)
        eve = date.fromordinal(day.toordinal() - 1)
        result = run("screen", str(units), "--on", str(eve), "--rule", ids[0], "--rule", ids[1], "--lang", "en")
        assert (result.exit_code, result.stderr) == (0, "")
        whole = unwrapped(result.stdout)
        assert "NO RULE: 5" in whole
        assert f"is not in force on {eve.day}/{eve.month}/{eve.year}" in whole
        assert "YES: 2" in whole

    def test_of_many_bad_cells_fifty_are_printed(self, tmp_path: Path) -> None:
        """And how many more there are; the table written names them all."""
        file, out = tmp_path / "units.csv", tmp_path / "out.csv"
        file.write_text("official_members\n" + "x\n" * 60)
        result = run("screen", str(file), "--on", "2019-10-31", "--rule", FORMABLE.id, "--out", str(out))
        assert "… and 10 more; the column bad_cells" in unwrapped(result.stdout)
        assert read_table(out)[BAD_CELLS].to_list() == ["official_members"] * 60

    @pytest.mark.parametrize("suffix", [".csv", ".parquet", ".xlsx"])
    def test_the_table_is_written_with_the_answers(self, units: Path, tmp_path: Path, suffix: str) -> None:
        """Every row in its order, its own columns first; and what is written can be screened again."""
        out = tmp_path / f"out{suffix}"
        asked = ("--on", "2019-10-31", "--rule", FORMABLE.id, "--out")
        assert run("screen", str(units), *asked, str(out)).exit_code == 0
        given, written = read_table(units), read_table(out)
        assert written.columns[: len(given.columns)] == given.columns
        assert written["Tên đơn vị"].to_list() == given["Tên đơn vị"].to_list()
        assert written[f"{FORMABLE.id}.truth"].to_list() == ["yes", "no", "unknown", "unknown", "yes"]
        again = tmp_path / f"again{suffix}"
        kept = written.select(given.columns)
        write_table(kept, again)
        assert run("screen", str(again), *asked, str(out)).exit_code == 0

    def test_what_cannot_be_used_is_told_in_one_message(self, units: Path, tmp_path: Path) -> None:
        """A file of another kind, none at all, a broken one, one without facts: status 2, and nothing printed."""
        assert "a file .csv, .parquet or .xlsx is wanted" in told("screen", "units.ods")
        assert "a file .csv, .parquet or .xlsx is wanted" in told("screen", str(units), "--out", "units.pdf")
        assert "the table cannot be read" in told("screen", str(tmp_path / "none.csv"))
        for suffix in (".parquet", ".xlsx"):
            broken = tmp_path / f"broken{suffix}"
            broken.write_text("no table")
            assert "the table cannot be read" in told("screen", str(broken))
        other = tmp_path / "other.csv"
        other.write_text("name,town\na,b\n")
        assert "no header is the id or the words of a fact" in told("screen", str(other))
        assert "cannot be written" in told("screen", str(units), "--out", str(tmp_path / "none" / "out.csv"))
        assert "there is no rule named" in told("screen", str(units), "--rule", "party.formable")

    def test_without_the_extra_it_says_what_to_install(self, units: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        """The rest of the command needs no data frames."""
        monkeypatch.delitem(sys.modules, "nq28model.screening")
        monkeypatch.setitem(sys.modules, "polars", None)
        assert "pip install 'nq28model[screen]'" in told("screen", str(units))


class TestScreen:
    """Tables of polars."""

    @settings(deadline=None, max_examples=50)
    @given(
        st.lists(
            st.fixed_dictionaries(
                {
                    "members": st.sampled_from(["3", "5", "", "-1", "x", "?", None]),
                    "remote": st.sampled_from(["Có", "no", " TRUE ", "khong", "0", "chưa rõ", "maybe", None]),
                }
            ),
            max_size=8,
        )
    )
    def test_as_judge_of_what_could_be_read(self, cells: list[dict[str, Any]]) -> None:
        """As many rows as were given, each with what ``judge`` says of the answers that could be read."""
        table = pl.DataFrame(cells, schema={"members": pl.String, "remote": pl.String})
        screened = screen(table, [ENOUGH], on=DAY)
        read = {"3": 3, "5": 5, "Có": True, "no": False, " TRUE ": True, "khong": False, "0": False}
        sheets = [{id: read.get(text) for id, text in row.items()} for row in cells]
        truths = [judge(ENOUGH, sheet, on=DAY).truth.name.lower() for sheet in sheets]
        assert screened.table[f"{ENOUGH.id}.truth"].to_list() == truths
        assert Counter((cell.row, cell.header) for cell in screened.bad) == Counter(
            (row, id) for row, one in enumerate(cells, 2) for id, text in one.items() if text in ("-1", "x", "maybe")
        )
        assert sum(number for *_, number in screened.counts(ENOUGH)) == len(cells)

    def test_typed_cells_are_read_too(self) -> None:
        """Parquet and Excel have numbers, days and yes or no of their own."""
        rule = Rule.of(
            "cell.typed",
            UNIT,
            both("typed"),
            both("not typed"),
            Version(FIRST_DAY, ENOUGH.text.versions[0].citation, Evidence.QUOTED, (FOUNDED < DAY) & VOTED & ENOUGH),
        )
        table = pl.DataFrame(
            {
                "founded": [datetime(2019, 1, 1), None],  # noqa: DTZ001 - no zone is meant
                "members": [5.0, float("nan")],
                "remote": [True, None],
                "votes": ["2/3", "2/3"],
            }
        )
        screened = screen(table, [rule], on=DAY)
        assert screened.table["cell.typed.truth"].to_list() == ["yes", "unknown"]
        assert screened.bad == ()
        [bad] = screen(pl.DataFrame({"members": [2.5]}), [ENOUGH], on=DAY).bad
        assert str(bad.fault) == "members: '2.5' was given; a whole number from 0 to 60 is wanted"

    def test_two_columns_for_one_fact_are_refused(self) -> None:
        """Nobody could say which of them counts."""
        table = pl.DataFrame({"members": ["3"], "Members": ["4"]})
        with pytest.raises(InvalidDocument, match="two columns for one fact"):
            screen(table, [ENOUGH], on=DAY)

    def test_a_column_of_answers_cannot_be_given(self) -> None:
        """A table that was screened is not screened again over its own answers."""
        once = screen(pl.DataFrame({"members": ["3"]}), [ENOUGH], on=DAY).table
        with pytest.raises(InvalidValue, match="a header that is no column of the answers"):
            screen(once.select("members", BAD_CELLS), [ENOUGH], on=DAY)

    def test_the_steps_of_the_work_are_told(self) -> None:
        """One for each column read, one for each rule judged."""
        steps: list[tuple[int, int]] = []
        screen(pl.DataFrame({"members": ["3"]}), [ENOUGH], on=DAY, step=lambda *at: steps.append(at))
        assert steps == [(1, 2), (2, 2)]

    def test_a_cell_bad_twice_in_a_row_names_both(self) -> None:
        """Of a row with two bad cells both headers stand in the table."""
        screened = screen(pl.DataFrame({"members": ["x"], "remote": ["z"]}), [ENOUGH], on=DAY)
        assert screened.table[BAD_CELLS].to_list() == ["members, remote"]
