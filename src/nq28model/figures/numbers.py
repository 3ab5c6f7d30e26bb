"""Numbers as Vietnamese reports print them: ``1.629``, ``76,3 %``, ``08``."""

from __future__ import annotations

import re
from decimal import Decimal

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue
from nq28model.figures.text import even
from nq28model.words import Language, Words, marked

_WANTED = Words(
    vi="một số như 1629, 1.629, 08, 76,3 hay 76,3 % (dấu chấm tách từng nhóm đúng ba chữ số, dấu phẩy tách phần lẻ)",
    en="a number such as 1629, 1.629, 08, 76,3 or 76,3 % (a point parts groups of exactly three digits, a comma "
    "is the decimal mark)",
)
# A point parts groups of exactly three digits; a nought before one digit is a habit of style.
_FIGURE = re.compile(
    r"(?P<whole>[1-9][0-9]{0,2}(?:\.[0-9]{3})+|[1-9][0-9]*|0?[0-9])(?:,(?P<part>[0-9]+))?(?P<percent> ?%)?"
)
_NOT_NEGATIVE = Words(vi="một số thập phân hữu hạn từ 0 trở lên", en="a finite decimal from 0 up")
_AS_MANY_PLACES = Words(
    vi="số chữ số thập phân từ 0 trở lên, đủ để ghi giá trị",
    en="a number of places from 0 up that shows all of the value",
)
_ONE_DIGIT = Words(vi="số 0 đứng trước chỉ khi phần nguyên có một chữ số", en="a nought only before a single digit")


@frozen
class Figure:
    """A printed number: its value, the places printed after the comma, and whether a percent sign follows.

    ``printed_zero`` tells that a nought stands before its one digit, as in ``08``: it means nothing, and is kept
    so that the figure can be written back. Figures that differ in what was printed are not equal; compare their
    values for that. Raises ``InvalidValue`` for a value below nought, or with more places than are printed.

    >>> str(Figure(Decimal("76.3"), 1, is_percent=True))
    '76,3 %'
    """

    value: Decimal = field()
    decimals: int = field(default=0)
    is_percent: bool = field(default=False, kw_only=True)
    printed_zero: bool = field(default=False, kw_only=True)

    @value.validator
    def _is_a_number(self, _: Attribute[Decimal], value: object) -> None:
        if not isinstance(value, Decimal) or not value.is_finite() or value.is_signed():
            raise InvalidValue("value", value, _NOT_NEGATIVE)

    @decimals.validator
    def _show_all_of_it(self, _: Attribute[int], decimals: int) -> None:
        if decimals < max(0, _places(self.value)):
            raise InvalidValue("decimals", decimals, _AS_MANY_PLACES)

    @printed_zero.validator
    def _before_one_digit(self, _: Attribute[bool], printed_zero: bool) -> None:
        if printed_zero and self.value >= 10:
            raise InvalidValue("printed_zero", printed_zero, _ONE_DIGIT)

    @property
    def last_place(self) -> Decimal:
        """The worth of one unit in the last printed place: 0.1 for ``76,3``."""
        return Decimal(1).scaleb(-self.decimals)

    @property
    def words(self) -> Words:
        """The figure as it is printed in each language; the Vietnamese is read back as the same figure."""
        return Words(vi=self._printed("vi"), en=self._printed("en"))

    def __str__(self) -> str:
        return self._printed("vi")

    def _printed(self, language: Language) -> str:
        number = marked(f"{self.value:,.{self.decimals}f}", language)
        return f"{'0' if self.printed_zero else ''}{number}{' %' if self.is_percent else ''}"


def _places(value: Decimal) -> int:
    """Return how many places after the mark it takes to print *value* whole."""
    _, digits, exponent = value.as_tuple()
    trailing = len(digits) - len("".join(map(str, digits)).rstrip("0"))
    return -int(exponent) - trailing if any(digits) else 0


def read_figure(text: str) -> Figure:
    """Return the number that *text* prints in the Vietnamese way.

    Raises ``InvalidValue`` for anything else, with the forms that are read: two digits after a point are neither a
    group nor a decimal, and are refused rather than guessed.

    >>> read_figure("1.629").value, read_figure("76,3%").value, str(read_figure("08"))
    (Decimal('1629'), Decimal('76.3'), '08')
    """
    found = _FIGURE.fullmatch(even(text, "figure"))
    if found is None:
        raise InvalidValue("figure", text, _WANTED)
    whole, part = found["whole"].replace(".", ""), found["part"] or ""
    return Figure(
        Decimal(f"{whole}.{part}"),
        len(part),
        is_percent=found["percent"] is not None,
        printed_zero=len(whole) == 2 and whole.startswith("0"),
    )
