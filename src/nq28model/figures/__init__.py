"""Figures, days and document numbers as Vietnamese papers print them, read to data and written back.

Composed and decomposed text are read alike, and so are the several dashes and spaces of print. What is not surely
one thing is refused, never guessed: ``1.62`` is neither a thousand nor a decimal.
"""

from __future__ import annotations

from nq28model.figures.days import read_day, write_day
from nq28model.figures.documents import DocumentNumber, DocumentReference, read_document_number, read_document_reference
from nq28model.figures.numbers import Figure, read_figure

__all__ = [
    "DocumentNumber",
    "DocumentReference",
    "Figure",
    "read_day",
    "read_document_number",
    "read_document_reference",
    "read_figure",
    "write_day",
]
