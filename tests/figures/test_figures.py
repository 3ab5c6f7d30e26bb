"""Reading what Vietnamese papers print, and writing it back: numbers, days, numbers of documents."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nq28model.errors import InvalidValue
from nq28model.figures import (
    DocumentNumber,
    DocumentReference,
    Figure,
    read_day,
    read_document_number,
    read_document_reference,
    read_figure,
    write_day,
)
from nq28model.figures.documents import NumberForm
from nq28model.strategies import document_numbers, printed_figures

READERS: tuple[Callable[[str], Any], ...] = (read_figure, read_day, read_document_number, read_document_reference)
# Text that looks much like what is read, and now and then is.
PRINTED = st.text("0123456789.,/- %QĐTƯWNHsốngày–\u0301", max_size=24)


class TestEveryReader:
    """What holds of each of them."""

    @given(st.text() | PRINTED, st.sampled_from(READERS))
    @example("\u0660", read_figure)
    @example("²/3/2019", read_day)
    @example("0/0/0000", read_day)
    @example("28-NQ/TU ngày 31/2/2019", read_document_reference)
    def test_anything_is_read_or_refused(self, text: str, read: Callable[[str], Any]) -> None:
        """No text breaks a reader: it is read, and written back means the same, or the library refuses it."""
        try:
            value = read(text)
        except InvalidValue:
            return
        written = write_day(value) if isinstance(value, date) else str(value)
        assert read(written) == value

    @given(st.sampled_from(READERS))
    def test_only_text_is_read(self, read: Callable[[Any], Any]) -> None:
        """A number is no printed number: what gives it has read it already."""
        with pytest.raises(InvalidValue, match="a text is wanted"):
            read(28)

    @given(st.sampled_from(["NFC", "NFD", "NFKC", "NFKD"]), document_numbers(), st.dates())
    def test_composed_and_decomposed_are_one(self, form: Any, number: DocumentNumber, day: date) -> None:
        """A text means the same in whichever way its letters are composed."""
        printed = f"số {number} {write_day(day)}"
        spelt = unicodedata.normalize(form, printed)
        assert read_document_reference(spelt) == DocumentReference(number, day)


class TestFigures:
    """Numbers: a point parts threes, a comma is the decimal mark."""

    @given(printed_figures())
    def test_what_is_written_is_read_back(self, figure: Figure) -> None:
        """The Vietnamese text of a figure is that figure."""
        assert read_figure(str(figure)) == figure
        assert figure.words.vi == str(figure)

    @pytest.mark.parametrize(
        ("printed", "value", "decimals", "percent"),
        [
            ("1.629", "1629", 0, False),
            ("76,3 %", "76.3", 1, True),
            ("76,3%", "76.3", 1, True),
            ("08", "8", 0, False),
            ("1.234,5", "1234.5", 1, False),
            ("1629", "1629", 0, False),
            ("0,50", "0.50", 2, False),
            ("08,5 %", "8.5", 1, True),
            ("1.234.567", "1234567", 0, False),
        ],
    )
    def test_read(self, printed: str, value: str, decimals: int, percent: bool) -> None:
        """The worked examples of the catalogue, and neighbours of them."""
        figure = read_figure(printed)
        assert (figure.value, figure.decimals, figure.is_percent) == (Decimal(value), decimals, percent)

    @pytest.mark.parametrize(
        "printed", ["1.62", "1.6290", "1629.000", "0.629", "012", "007", ",5", "5,", "-5", "1,234.5", "1 629", "%", ""]
    )
    def test_what_could_be_two_things_is_refused(self, printed: str) -> None:
        """Two digits after a point are neither a group nor a decimal: nothing is guessed."""
        with pytest.raises(InvalidValue, match="a point parts groups of exactly three digits"):
            read_figure(printed)

    def test_in_both_languages(self) -> None:
        """The marks change places, the percent sign stands apart, the habit of a nought is kept."""
        assert Figure(Decimal("1629.5"), 1, is_percent=True).words.en == "1,629.5 %"
        assert read_figure("08").words.en == "08"

    def test_the_last_printed_place(self) -> None:
        """A figure of one decimal is known to a tenth."""
        assert read_figure("76,3 %").last_place == Decimal("0.1")
        assert read_figure("1.629").last_place == 1

    @pytest.mark.parametrize("value", [Decimal("-1"), Decimal("nan"), Decimal("inf"), Decimal("-0"), 8])
    def test_it_is_a_number_from_nought_up(self, value: Any) -> None:
        """Nothing printed so is below nought, endless or no decimal."""
        with pytest.raises(InvalidValue, match="a finite decimal from 0 up"):
            Figure(value)

    def test_nothing_is_lost_in_print(self) -> None:
        """A value is not printed with fewer places than it has; noughts at its end need none."""
        with pytest.raises(InvalidValue, match=r"^decimals: 1 was given"):
            Figure(Decimal("76.35"), 1)
        with pytest.raises(InvalidValue, match=r"^decimals: -1 was given"):
            Figure(Decimal(760), -1)
        assert str(Figure(Decimal("76.30"), 1)) == "76,3"
        assert str(Figure(Decimal("1E+3"))) == "1.000"
        assert str(Figure(Decimal("0.00"))) == "0"

    def test_a_nought_stands_before_one_digit(self) -> None:
        """There is no 012."""
        with pytest.raises(InvalidValue, match=r"^printed_zero: True was given"):
            Figure(Decimal(12), printed_zero=True)


class TestDays:
    """Days: day, month, year."""

    @given(st.dates())
    def test_what_is_written_is_read_back(self, day: date) -> None:
        """A day spelt out is that day, and so is a day in figures."""
        assert read_day(write_day(day)) == day
        assert read_day(f"{day.day:02}/{day.month:02}/{day.year:04}") == day

    @pytest.mark.parametrize(
        "printed",
        [
            "10/11/2009",
            "ngày 10/11/2009",
            "NGÀY 10 THÁNG 11 NĂM 2009",
            "ngày 10 tháng 11, năm 2009",
            "10-11-2009",
            "10.11.2009",
            " 10 / 11 / 2009 ",
        ],
    )
    def test_the_day_comes_first(self, printed: str) -> None:
        """10/11 is the tenth of November in every way it is printed."""
        assert read_day(printed) == date(2009, 11, 10)

    @pytest.mark.parametrize(
        "printed",
        ["31/2/2019", "29/2/2019", "10/31/2019", "2019-10-31", "31/10/19", "31/10-2019", "10/2019"],
    )
    def test_what_is_no_day_is_refused(self, printed: str) -> None:
        """A day that does not exist, a month first, a year of two digits: each is refused, the forms told."""
        with pytest.raises(InvalidValue, match=r"^day: .* a day that exists, such as 31/10/2019"):
            read_day(printed)

    def test_a_moment_is_no_day(self) -> None:
        """What has an hour is not written as a day."""
        with pytest.raises(InvalidValue, match=r"^day: "):
            write_day(datetime(2019, 10, 31))  # noqa: DTZ001 - a moment without a zone is meant


class TestDocumentNumbers:
    """Numbers of documents: a number alone never identifies a text."""

    @given(document_numbers())
    def test_what_is_written_is_read_back(self, number: DocumentNumber) -> None:
        """The text of a number has its parts, whatever the form."""
        assert read_document_number(str(number)) == number
        assert number.words.vi == number.words.en == str(number)

    @pytest.mark.parametrize(
        ("printed", "number", "year", "kind", "issuer"),
        [
            ("28-NQ/TU", 28, None, "NQ", "TU"),
            ("28/NQ/TƯ", 28, None, "NQ", "TƯ"),
            ("NQ28", 28, None, "NQ", None),
            ("366-QĐ/TW", 366, None, "QĐ", "TW"),
            ("12-HD/BTCTW", 12, None, "HD", "BTCTW"),
            ("30/2020/NĐ-CP", 30, 2020, "NĐ", "CP"),
            ("01/2023/QĐ-UBND", 1, 2023, "QĐ", "UBND"),
            ("91/2025/QH15", 91, 2025, None, "QH15"),
            ("1454/QĐ-TLĐ", 1454, None, "QĐ", "TLĐ"),
            ("14-QĐi/TU", 14, None, "QĐi", "TU"),
            ("số 28 – NQ/TU", 28, None, "NQ", "TU"),
            ("Số: 366-QÐ/TW", 366, None, "QĐ", "TW"),
            ("01/2014/TTLT-BNV-BTC", 1, 2014, "TTLT", "BNV-BTC"),
        ],
    )
    def test_read(self, printed: str, number: int, year: int | None, kind: str | None, issuer: str | None) -> None:
        """The worked examples of the catalogue, and neighbours of them."""
        read = read_document_number(printed)
        assert (read.number, read.year, read.kind, read.issuer) == (number, year, kind, issuer)

    @pytest.mark.parametrize("printed", ["28", "28-NQ", "NQ", "28-NQ/", "30/1820/NĐ-CP", "1234567-NQ/TU", "28-NQ/TU-"])
    def test_what_is_no_number_is_refused(self, printed: str) -> None:
        """A number without its kind is not one of a document; the forms are told."""
        with pytest.raises(InvalidValue, match=r"^document_number: .* such as 28-NQ/TU"):
            read_document_number(printed)

    def test_one_text_printed_in_several_ways(self) -> None:
        """The Resolution as title, text and caption print it: they agree, and only some name an issuer."""
        title, loose, caption = map(read_document_number, ("28-NQ/TU", "28/NQ/TƯ", "NQ28"))
        assert title.agrees_with(loose)
        assert loose.agrees_with(caption)
        assert caption.agrees_with(title)
        assert [number.issuers for number in (title, loose, caption)] == [("TU",), ("TU", "TW"), ()]
        assert [number.has_issuer for number in (title, loose, caption)] == [True, False, False]

    @pytest.mark.parametrize(
        ("one", "other"),
        [
            ("28-NQ/TU", "28-NQ/TW"),
            ("28-NQ/TU", "29-NQ/TU"),
            ("208-KL/TW", "208-QĐ/TW"),
            ("14-QĐ/TU", "14-QĐi/TU"),
            ("366-QĐ/TW", "366-QD/TW"),
            ("30/2020/NĐ-CP", "30/2021/NĐ-CP"),
        ],
    )
    def test_what_differs_is_not_one_text(self, one: str, other: str) -> None:
        """Another issuer, number, kind or year is another text; Đ is not D."""
        assert not read_document_number(one).agrees_with(read_document_number(other))

    def test_case_does_not_part(self) -> None:
        """A number in small letters agrees with the same in capitals."""
        assert read_document_number("28-nq/tu").agrees_with(read_document_number("28-NQ/TU"))

    @pytest.mark.parametrize(
        "parts",
        [
            {"kind": "NQ"},
            {"issuer": "TU"},
            {"kind": "NQ", "issuer": "TU", "year": 2009},
            {"kind": "NQ/", "issuer": "TU"},
            {"kind": "NQ", "issuer": "TU", "digits": 1},
            {"kind": "NQ", "issuer": "TU", "digits": 7},
            {"kind": "NQ", "issuer": "TU", "form": NumberForm.NORMATIVE},
        ],
    )
    def test_the_parts_are_those_of_the_form(self, parts: dict[str, Any]) -> None:
        """What could not be read back is not made."""
        with pytest.raises(InvalidValue, match=r"such as 28-NQ/TU"):
            DocumentNumber(number=28, **parts)


class TestDocumentReferences:
    """References: number, issuer and day together name a text."""

    @pytest.mark.parametrize(
        ("printed", "written", "identifies"),
        [
            ("Nghị quyết số 28-NQ/TU ngày 10/11/2009", "28-NQ/TU ngày 10/11/2009", True),
            ("28-NQ/TU, ngày 10 tháng 11 năm 2009", "28-NQ/TU ngày 10/11/2009", True),
            ("28/NQ/TƯ ngày 10/11/2009", "28-NQ/TƯ ngày 10/11/2009", False),
            ("Nghị quyết số 28-NQ/TU", "28-NQ/TU", False),
            ("NQ28", "NQ28", False),
        ],
    )
    def test_read(self, printed: str, written: str, identifies: bool) -> None:
        """The title names one text; the caption, and the number without its day, do not."""
        reference = read_document_reference(printed)
        assert str(reference) == reference.words.vi == written
        assert reference.identifies_a_text is identifies

    def test_in_english(self) -> None:
        """The day is joined in the language of the reader."""
        assert read_document_reference("28-NQ/TU ngày 10/11/2009").words.en == "28-NQ/TU of 10/11/2009"

    def test_what_is_none_is_refused(self) -> None:
        """An empty text refers to nothing, and a day that does not exist spoils a reference."""
        with pytest.raises(InvalidValue, match=r"^document_reference: '' was given"):
            read_document_reference("")
        with pytest.raises(InvalidValue, match=r"^day: .*31/2/2019"):
            read_document_reference("28-NQ/TU ngày 31/2/2019")
