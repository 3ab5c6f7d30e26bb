"""What is read off a printed report: the value of a figure, and the parts of a document number."""

# Each computation takes the day on which it is asked, whether or not a number in it changes.
# ruff: noqa: ARG001

from __future__ import annotations

from datetime import date

from nq28model.computation import Given, computation
from nq28model.figures import DocumentNumber, Figure, read_document_number, read_figure
from nq28model.instruments import DOCUMENT_NUMBERING_PRACTICE, REVIEW_PRACTICE_2009
from nq28model.law import Evidence, Source
from nq28model.words import Words

_A_TEXT = Words(vi="một chuỗi chữ", en="a text")
_PRINTED_FIGURE = Given(
    "printed_figure",
    (str,),
    _A_TEXT,
    words=Words(vi="số liệu như đã in", en="figure as printed"),
    question=Words(vi="Số liệu được in như thế nào?", en="How is the figure printed?"),
)
_PRINTED_NUMBER = Given(
    "printed_number",
    (str,),
    _A_TEXT,
    words=Words(vi="số, ký hiệu văn bản như đã in", en="document number as printed"),
    question=Words(vi="Số, ký hiệu văn bản được in như thế nào?", en="How is the document number printed?"),
)


@computation(
    "figure.read",
    Words(vi="đọc số liệu in theo cách viết Việt Nam", en="the value of a figure printed in Vietnamese"),
    Source(date(2009, 11, 10), REVIEW_PRACTICE_2009.at(), Evidence.INFERRED),
    inputs=(_PRINTED_FIGURE,),
)
def figure_value(printed_figure: str, *, on: date) -> Figure:
    """Return the value of a printed figure, the places printed and whether a percent sign follows.

    Raises ``InvalidValue`` for what could be read in two ways: it is refused, never guessed.

    >>> figure_value("76,3 %", on=date(2019, 10, 31)).value
    Decimal('76.3')
    """
    return read_figure(printed_figure)


@computation(
    "document.read_number",
    Words(vi="đọc số, ký hiệu văn bản", en="the parts of a document number"),
    Source(date(2009, 11, 10), DOCUMENT_NUMBERING_PRACTICE.at(), Evidence.INFERRED),
    inputs=(_PRINTED_NUMBER,),
)
def document_number(printed_number: str, *, on: date) -> DocumentNumber:
    """Return the number, kind, issuer and year that a document number prints; by itself it identifies no text.

    Raises ``InvalidValue`` for what is no document number.

    >>> number = document_number("28/NQ/TƯ", on=date(2019, 10, 31))
    >>> number.number, number.kind, number.issuers
    (28, 'NQ', ('TU', 'TW'))
    """
    return read_document_number(printed_number)


COMPUTATIONS = (figure_value, document_number)
