"""``nq28model report KIND [REGISTRY] --period …``."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest
from tests.cli.running import languages, printed, printed_json, told, unwrapped
from tests.cli.test_commands import kept

from nq28model.codec import (
    dump_figures,
    dump_form_1,
    dump_form_5,
    dump_report,
    dump_work,
    events_to_lines,
    sample_registry,
)
from nq28model.history import Registry
from nq28model.made_up import city
from nq28model.periods import Interval
from nq28model.reports import Breakdown, figure_table, form_1, form_5, resolution_report, work_report
from nq28model.schema import schema_of
from nq28model.words import Language, say

SAMPLE = sample_registry()
REGISTRY, KEPT_FOR = SAMPLE.registry, SAMPLE.registry.kept_for
assert SAMPLE.review is not None
REVIEW = SAMPLE.review
TEN_YEARS = REVIEW.interval
DISTRICT = "dang-bo-quan-duong-kinh"


class TestDocuments:
    """With ``--json`` a report is a document of the codec."""

    @pytest.mark.parametrize(
        ("kind", "schema", "document"),
        [
            ("figures", "figures", dump_figures(figure_table(REGISTRY, TEN_YEARS, under=KEPT_FOR))),
            ("form-1", "form_1", dump_form_1(form_1(REGISTRY, TEN_YEARS, under=KEPT_FOR))),
            ("form_5", "form_5", dump_form_5(form_5(REGISTRY, on=TEN_YEARS.last_day, under=KEPT_FOR))),
            ("resolution", "report", dump_report(resolution_report(REGISTRY, REVIEW))),
            ("work", "work", dump_work(work_report(REGISTRY, TEN_YEARS))),
        ],
    )
    def test_it_is_the_librarys_and_its_schema_has_it(self, kind: str, schema: str, document: object) -> None:
        """What the command prints is what the library computes, valid by the schema that the command prints."""
        dumped = json.loads(printed_json("report", kind, "--json"))
        assert dumped == document
        jsonschema.validate(dumped, json.loads(printed_json("schema", schema)))
        jsonschema.validate(dumped, schema_of(schema))


class TestPrinted:
    """What a reader sees."""

    @languages
    def test_the_figures_by_level(self, lang: Language) -> None:
        """Each part under its name with what it has, the whole with all measures, and what the parts have beside it."""
        table = figure_table(REGISTRY, TEN_YEARS, under=KEPT_FOR, by=Breakdown.LEVEL)
        lines = [line.split() for line in printed("report", "figures", "--by", "level", "--lang", lang).splitlines()]
        for key in table.parts:
            assert say(getattr(key, "words", key), lang).split() in lines
        for measure in table.measures:
            if len(measure.words.in_(lang)) <= 58:  # others go on on a line of their own
                assert [*measure.words.in_(lang).split(), say(table.whole[measure.id], lang)] in lines

    def test_parts_are_named_and_what_moves_between_them_is_told(self) -> None:
        """A committee goes by its name; of those gone since, the whole still has what they brought in."""
        whole = unwrapped(printed("report", "figures", "--by", "committee", "--under", DISTRICT, "--lang", "en"))
        assert "Đảng bộ phường Anh Dũng Party organisations" in whole
        assert "moved between the parts Party organisations received from another committee 1 " in whole
        assert "Party members received with them 8" in whole

    def test_what_has_no_class_is_told_as_such(self) -> None:
        """Organisations of no unit, or of one whose class is not known, stand together."""
        assert "not known, or of none" in printed("report", "figures", "--by", "unit_class")

    def test_form_1_has_a_line_for_each_line(self) -> None:
        """The letters of the form, both periods, what that is in percent, and what is left."""
        rows = [
            line.split()
            for line in printed(
                *("report", "form-1", "--period", "6 tháng đầu năm 2018", "--regime", "party-statistics"),
            ).splitlines()
        ]
        assert ["B1", "admitted", "2", "3", "≈", "66.7"] in rows
        assert ["C1", "died", "0", "0", "–"] in rows
        half = Interval.through(date(2018, 1, 1), date(2018, 6, 30))
        assert rows[-1] == form_1(REGISTRY, half, under=KEPT_FOR).check.en.split()

    @languages
    def test_form_5_is_of_a_day(self, lang: Language) -> None:
        """By default the last of the period; its columns are numbered, and named below."""
        text = printed("report", "form-5", "--on", "31/12/2018", "--lang", lang)
        assert {"vi": "Cuối ngày 31/12/2018", "en": "At the end of 31/12/2018"}[lang] in text
        assert {"vi": "1: Tổ chức cơ sở đảng; 2: Đảng bộ cơ sở", "en": "1: Grassroots organisations;"}[lang] in text
        form = form_5(REGISTRY, on=date(2018, 12, 31), under=KEPT_FOR)
        assert form.total.members == 63
        assert [line.split()[-1] for line in text.splitlines() if line.split()[:1] in (["whole"], ["tổng"])] == ["63"]

    def test_the_work(self) -> None:
        """It is told in sentences, as the review tells it."""
        [line, *_] = work_report(REGISTRY, TEN_YEARS).lines()
        assert line.en in unwrapped(printed("report", "work", "--lang", "en"))

    def test_the_report_of_other_years(self) -> None:
        """The first five years, of which no conference is on record; the ten of the registry have theirs."""
        assert "Conference: not known (anniversary: 10/11/2014)" in printed(
            "report", "resolution", "--period", "5 năm, giai đoạn 2009 - 2014"
        )
        assert "Conference: 31/10/2019" in printed("report", "resolution", "--period", "giai đoạn 2009 - 2019")


class TestPeriods:
    """The period is read as people write it."""

    @pytest.mark.parametrize(
        ("arguments", "told_as"),
        [
            (("--period", "H2 2019", "--regime", "state"), "from 15/6/2019 to 14/12/2019"),
            (("--period", "Quý I/2018, theo năm dương lịch"), "from 1/1/2018 to 31/3/2018"),
            (("--period", "Year 2018", "--regime", "party_statistics"), "from 1/1/2018 to 31/12/2018"),
            (("--from", "1/1/2019", "--to", "2019-10-31"), "from 1/1/2019 to 31/10/2019"),
            ((), "10 years, 2009 - 2019, under Resolution 28-NQ/TU (from 10/11/2009 to 9/11/2019)"),
        ],
    )
    def test_its_days_are_told(self, arguments: tuple[str, ...], told_as: str) -> None:
        """By its regime, by two days, or that of the registry's review."""
        assert told_as in unwrapped(printed("report", "figures", *arguments, "--lang", "en"))

    @pytest.mark.parametrize(
        ("period", "regime", "due"),
        [
            ("H2 2019", "state", "Due, if it goes to the Government: by 25/12/2019"),
            ("9 tháng năm 2025", "state", "due by 16/9/2025"),
            ("Year 2024", "party-statistics", "due from 10/1/2025 to 15/1/2025 (a default, untraced)"),
            ("H1 2025", "party-statistics", "due from 10/7/2025 to 15/7/2025 (a default, untraced)"),
        ],
    )
    def test_the_due_day_is_told_where_a_text_sets_it(self, period: str, regime: str, due: str) -> None:
        """To the Government, of nine months, of the Party's statistics: each with how well it is known."""
        assert due in unwrapped(printed("report", "work", "--period", period, "--regime", regime, "--lang", "en"))

    @pytest.mark.parametrize(
        ("period", "regime"),
        [
            ("H2 2025", "party-statistics"),
            ("Year 2016", "party-statistics"),
            ("H1 2016", "state"),
            ("Q1 2019", "calendar"),
        ],
    )
    def test_no_due_day_is_made_up(self, period: str, regime: str) -> None:
        """Where no text that was seen sets one on that day, none is told."""
        text = printed("report", "work", "--period", period, "--regime", regime, "--lang", "en")
        assert "due" not in text.lower()

    def test_a_period_that_can_be_read_in_two_ways(self) -> None:
        """Every reading is told, and nothing is chosen."""
        message = told("report", "figures", "--period", "Q1 2019")
        assert message.startswith("--period: 'Q1 2019' was given; a period that cannot be read in two ways")
        assert "from 15/12/2018 to 14/3/2019" in message

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            (("figures", "--from", "2019-01-01"), "--to: both --from and --to are wanted"),
            (("figures", "--to", "2019-01-01"), "--from: both --from and --to are wanted"),
            (("figures", "--from", "2019-01-02", "--to", "2019-01-01"), "--to: '2019-01-01' was given; a day from 2/1"),
            (("figures", "--period", "Year 2019", "--to", "2019-01-01"), "--to: it does not go with --period"),
            (("figures", "--regime", "state"), "--regime: it goes with --period alone"),
            (
                ("figures", "--period", "Year 2019", "--regime", "stat"),
                "--regime: there is no regime named 'stat'; ",
            ),
            (("resolution", "--period", "Year 10"), "--period: 'Year 10' was given; years under review, as «10 years"),
            (("resolution", "--period", "soon"), "--period: 'soon' was given; a period written like"),
            (("form-5", "--on", "1/1/2019", "--to", "1/1/2019"), "--on: it stands in place of a period"),
            (("work", "--by", "level"), "--by: the report «work» does not take it"),
            (("resolution", "--from", "2019-01-01"), "--from: the report «resolution» does not take it"),
            (("figures", "--by", "levels"), "--by: there is no breakdown named 'levels'; did you mean 'level'?"),
            (("figures", "--under", "nobody"), "--under: there is no organisation named 'nobody'; "),
            (("figurs",), "KIND: there is no report named 'figurs'; did you mean 'figures'?"),
        ],
    )
    def test_what_cannot_be_used_is_told(self, arguments: tuple[str, ...], message: str) -> None:
        """With the option, what was given and what is wanted."""
        assert told("report", *arguments, "--lang", "en").startswith(message)


class TestRegistries:
    """A document, events one a line, or the sample."""

    def test_a_registry_without_a_review_has_no_period_of_its_own(self, tmp_path: Path) -> None:
        """It is asked for one, by each kind of report."""
        file = kept(tmp_path)
        for kind in ("figures", "resolution"):
            message = told("report", kind, file, "--lang", "en")
            assert message.startswith("--period: a period is wanted: --period PERIOD, or --from DATE and --to DATE")
        assert "5 years, 2009 - 2014" in printed("report", "resolution", file, "--period", "5 years, 2009 - 2014")

    def test_events_one_a_line_are_a_registry(self, tmp_path: Path) -> None:
        """They are told by their first line, whatever the file is called, and give the same figures."""
        events = tuple(city(500))
        file = tmp_path / "events.txt"
        file.write_text("".join(events_to_lines(events)), encoding="utf-8")
        dumped = json.loads(
            printed_json("report", "figures", str(file), "--from", "1/1/2012", "--to", "31/12/2012", "--json")
        )
        interval = Interval.through(date(2012, 1, 1), date(2012, 12, 31))
        assert dumped == dump_figures(figure_table(Registry.of(events), interval))

    def test_a_faulty_line_is_told_with_its_number(self, tmp_path: Path) -> None:
        """As the codec tells it."""
        file = tmp_path / "events.jsonl"
        file.write_text('{"format": "nq28model.events", "version": 1}\n{"event": "unit_closd"}\n', encoding="utf-8")
        assert told("tree", str(file)).startswith(f"{file}:2")

    def test_an_organisation_that_has_ended_can_be_reported_under(self) -> None:
        """The sample goes by its name; of a union that was dissolved what it brought in is still told."""
        [ended] = REGISTRY.as_of(TEN_YEARS.last_day).ended
        dumped = json.loads(printed_json("report", "figures", "sample", "--under", ended, "--json"))
        assert dumped["whole"]["union_organisations_formed"] == 1
        assert dumped["whole"]["union_organisations"] == 0
