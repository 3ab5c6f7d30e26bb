"""Document numbers and references (số, ký hiệu văn bản): ``28-NQ/TU``, ``30/2020/NĐ-CP``.

A number alone never identifies a text: 12-HD/BTCTW is a guidance of 2012, one of 2018 and one of 2022. It takes the
day, and an issuer that can be read in one way only.
"""

from __future__ import annotations

import enum
import re
from datetime import date

from attrs import Attribute, Factory, field, frozen

from nq28model.errors import InvalidValue
from nq28model.figures.days import read_day
from nq28model.figures.text import even
from nq28model.words import Words, say

_WANTED = Words(
    vi="số, ký hiệu như 28-NQ/TU, 28/NQ/TƯ, 366-QĐ/TW, 1630/QĐ-TTg, 30/2020/NĐ-CP, 91/2025/QH15 hay NQ28",
    en="a document number such as 28-NQ/TU, 28/NQ/TƯ, 366-QĐ/TW, 1630/QĐ-TTg, 30/2020/NĐ-CP, 91/2025/QH15 or NQ28",
)
_WANTED_REFERENCE = Words(
    vi="số, ký hiệu và ngày như «Nghị quyết số 28-NQ/TU ngày 10/11/2009»",
    en="a document number and a day, such as «Nghị quyết số 28-NQ/TU ngày 10/11/2009»",
)
_KIND = r"(?P<kind>[^\W\d_]{1,8})"
_NUMBER = r"(?P<number>[0-9]{1,6})"
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})"
# A legislature carries the ordinal of its term; joint circulars have several issuers.
_ISSUER = r"(?P<issuer>[^\W\d_]{1,16}(?:-[^\W\d_]{1,16})*)"
_LEGISLATURE = r"(?P<issuer>(?:UBTV)?QH[0-9]{1,2})"


class NumberForm(enum.Enum):
    """The forms of a document number: how each is written."""

    PARTY = "{number}-{kind}/{issuer}"
    """Number, kind and issuer: of Party organs."""
    STATE = "{number}/{kind}-{issuer}"
    """Number, kind and issuer: of State organs, for a text that is not normative."""
    NORMATIVE = "{number}/{year}/{kind}-{issuer}"
    """Number, year, kind and issuer: of a normative text."""
    LEGISLATURE = "{number}/{year}/{issuer}"
    """Number, year and legislature: of a law, an ordinance or a resolution of the National Assembly."""
    SHORT = "{kind}{number}"
    """Kind and number alone, as captions have them: no issuer."""


_PATTERNS = {
    NumberForm.PARTY: re.compile(rf"{_NUMBER}[-/]{_KIND}/{_ISSUER}"),
    NumberForm.STATE: re.compile(rf"{_NUMBER}/{_KIND}-{_ISSUER}"),
    NumberForm.NORMATIVE: re.compile(rf"{_NUMBER}/{_YEAR}/{_KIND}-{_ISSUER}"),
    NumberForm.LEGISLATURE: re.compile(rf"{_NUMBER}/{_YEAR}/{_LEGISLATURE}"),
    NumberForm.SHORT: re.compile(rf"{_KIND} ?-?{_NUMBER}"),
}


@frozen(kw_only=True)
class DocumentNumber:
    """The parts of a document number, as printed.

    ``digits`` is how many the number was printed with, so that ``01/2023/QĐ-UBND`` is written back whole. Raises
    ``InvalidValue`` where the parts are not those of the form, or one of them could not be read back.

    >>> str(read_document_number("28/NQ/TƯ")), DocumentNumber(number=28, kind="NQ", issuer="TU").issuers
    ('28-NQ/TƯ', ('TU',))
    """

    number: int
    kind: str | None = None
    """The kind of text, abbreviated (NQ, QĐ, NĐ …); None for what has none."""
    issuer: str | None = None
    """The issuing body, abbreviated; None where it is not printed. Of a local body it does not name the place."""
    year: int | None = None
    form: NumberForm = NumberForm.PARTY
    digits: int = field(default=Factory(lambda self: len(str(self.number)), takes_self=True))

    @digits.validator
    def _read_back_as_given(self, _: Attribute[int], digits: int) -> None:
        given = {"number": self.number, "kind": self.kind, "issuer": self.issuer, "year": self.year}
        if {name for name, part in given.items() if part is not None} != set(_PATTERNS[self.form].groupindex):
            raise InvalidValue("form", self.form.name, _WANTED)
        found = _PATTERNS[self.form].fullmatch(str(self))
        if found is None or digits < len(str(self.number)):
            raise InvalidValue("number", str(self), _WANTED)

    def __str__(self) -> str:
        return self.form.value.format(
            number=f"{self.number:0{self.digits}}", kind=self.kind, issuer=self.issuer, year=self.year
        )

    @property
    def words(self) -> Words:
        """The number, which is the same in both languages."""
        return Words(vi=str(self), en=str(self))

    @property
    def issuers(self) -> tuple[str, ...]:
        """The issuers that may be meant: none where none is printed, two where Ư stands for U or W.

        >>> read_document_number("28/NQ/TƯ").issuers, read_document_number("NQ28").issuers
        (('TU', 'TW'), ())
        """
        if self.issuer is None:
            return ()
        return tuple(dict.fromkeys(self.issuer.replace("Ư", letter) for letter in "UW"))

    @property
    def has_issuer(self) -> bool:
        """Whether its issuer is printed, and can be read in one way only."""
        return len(self.issuers) == 1

    def agrees_with(self, other: DocumentNumber) -> bool:
        """Tell whether nothing that both print differs. That does not make them one text: a number alone never does.

        >>> read_document_number("NQ28").agrees_with(read_document_number("28-NQ/TU"))
        True
        """
        mine, theirs = set(map(str.casefold, self.issuers)), set(map(str.casefold, other.issuers))
        return (
            self.number == other.number
            and _agree(self.kind, other.kind)
            and _agree(self.year, other.year)
            and (not mine or not theirs or not mine.isdisjoint(theirs))
        )


def _agree(one: str | int | None, other: str | int | None) -> bool:
    if one is None or other is None:
        return True
    return str(one).casefold() == str(other).casefold()


def read_document_number(text: str) -> DocumentNumber:
    """Return the parts of the document number that *text* is, with or without the word «số» before it.

    Letters are compared after composing them; Đ is a letter of its own. Raises ``InvalidValue`` for anything else.

    >>> decree = read_document_number("30/2020/NĐ-CP")
    >>> decree.number, decree.year, decree.kind, decree.issuer, decree.form.name
    (30, 2020, 'NĐ', 'CP', 'NORMATIVE')
    """
    plain = _BEFORE_NUMBER.sub("", _AROUND_MARKS.sub(r"\1", even(text, "document_number")))
    for form, pattern in _PATTERNS.items():
        found = pattern.fullmatch(plain)
        if found is not None:
            return _number(form, found)
    raise InvalidValue("document_number", text, _WANTED)


_AROUND_MARKS = re.compile(r" ?([-/]) ?")
_BEFORE_NUMBER = re.compile(r"^(?i:số):? ")


def _number(form: NumberForm, found: re.Match[str]) -> DocumentNumber:
    parts = found.groupdict()
    return DocumentNumber(
        number=int(parts["number"]),
        kind=parts.get("kind"),
        issuer=parts.get("issuer"),
        year=int(parts["year"]) if "year" in parts else None,
        form=form,
        digits=len(parts["number"]),
    )


@frozen
class DocumentReference:
    """A document as a text refers to it: its number, and its day where that is given.

    >>> caption = DocumentReference(read_document_number("NQ28"))
    >>> caption.identifies_a_text, read_document_reference("28-NQ/TU ngày 10/11/2009").identifies_a_text
    (False, True)
    """

    number: DocumentNumber
    day: date | None = None

    @property
    def identifies_a_text(self) -> bool:
        """Whether it has all that it takes: a number, one issuer and a day."""
        return self.number.has_issuer and self.day is not None

    def __str__(self) -> str:
        return str(self.number) if self.day is None else f"{self.number} ngày {say(self.day, 'vi')}"

    @property
    def words(self) -> Words:
        """The reference as a reader sees it."""
        if self.day is None:
            return self.number.words
        return Words(vi="{number} ngày {day}", en="{number} of {day}").fill(number=self.number.words, day=self.day)


def read_document_reference(text: str) -> DocumentReference:
    """Return what *text* refers to: a number, the word for its kind before it or not, and a day after it or not.

    Raises ``InvalidValue`` for anything else.

    >>> str(read_document_reference("Nghị quyết số 28-NQ/TU ngày 10 tháng 11 năm 2009"))
    '28-NQ/TU ngày 10/11/2009'
    """
    found = _REFERENCE.fullmatch(even(text, "document_reference"))
    if found is None:
        raise InvalidValue("document_reference", text, _WANTED_REFERENCE)
    day = None if found["day"] is None else read_day(found["day"])
    return DocumentReference(read_document_number(found["number"]), day)


# Before the word «số» stands the kind of text, spelt out; it says no more than its abbreviation.
_REFERENCE = re.compile(r"(?:\D* (?=(?i:số)))?(?P<number>.+?)(?:,? (?P<day>(?i:ngày) .+))?")
