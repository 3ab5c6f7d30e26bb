"""Markup, made of elements: well formed, and with each text escaped, whatever a name holds."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from html import escape

from nq28model.words import Language, say

# What no document of XML can hold; a name that has it is shown with a mark in its place.
_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Markup(str):
    """Text that is markup already. A notebook shows it as what it draws.

    >>> tag("b", "1 < 2")
    '<b>1 &lt; 2</b>'
    """

    __slots__ = ()

    def _repr_html_(self) -> str:
        return str(self)


def text(value: object) -> Markup:
    """Return *value* as markup that shows it: what is markup already as it is, all else escaped."""
    return value if isinstance(value, Markup) else Markup(escape(_NO_TEXT.sub("�", str(value))))


def tag(name: str, *children: object, **attributes: object) -> Markup:
    """Return an element with its children, those that are None left out.

    Attributes are named as in HTML and SVG, with ``_`` for ``-`` and at the end of ``class_``; None leaves one out.

    >>> tag("th", "số", scope="col", class_=None)
    '<th scope="col">số</th>'
    """
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{given}>{together(children)}</{name}>")


def together(children: Iterable[object]) -> Markup:
    """Return several pieces as one, those that are None left out."""
    return Markup("".join(text(child) for child in children if child is not None))


def items(children: Iterable[object], **attributes: object) -> Markup | None:
    """Return a list of points; None where there is none."""
    points = [tag("li", child) for child in children]
    return tag("ul", *points, **attributes) if points else None


def table(
    heads: Sequence[object], rows: Iterable[Sequence[object]], language: Language, *, figures: Collection[int] = ()
) -> Markup:
    """Return a table: the first cell of a row is its head, columns of numbers stand to the right.

    *figures* are the places of further columns that are read as numbers, whatever their cells are.
    """
    rows = [tuple(row) for row in rows]
    right = {*figures, *(place for row in rows for place, value in enumerate(row) if place and _is_number(value))}
    shown = [tag("th", _cell(head, language), scope="col", class_=_side(right, at)) for at, head in enumerate(heads)]
    return tag("table", tag("thead", tag("tr", *shown)), tag("tbody", *(_row(row, right, language) for row in rows)))


def _row(row: Sequence[object], right: Collection[int], language: Language) -> Markup:
    first, *others = (_cell(value, language) for value in row)
    cells = (tag("td", cell, class_=_side(right, at)) for at, cell in enumerate(others, 1))
    return tag("tr", tag("th", first, scope="row"), *cells)


def _side(right: Collection[int], place: int) -> str | None:
    return "number" if place in right else None


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _cell(value: object, language: Language) -> Markup:
    if isinstance(value, Markup):
        return value
    return text("–" if value is None else say(value, language))


def linked(shown: object, url: str | None) -> Markup:
    """Return what is *shown* as a link to a page of the web; as it is where there is no such page."""
    if url is None or not url.startswith(("https://", "http://")):
        return text(shown)
    return tag("a", shown, href=url)


def folded(title: object, *children: object, is_open: bool = False) -> Markup:
    """Return what a reader can open and close under its *title*."""
    return tag("details", tag("summary", title), *children, open="open" if is_open else None)
