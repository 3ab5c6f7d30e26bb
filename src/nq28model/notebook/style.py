"""How it looks: the page's own colour for all text, on light and on dark; colours are marks beside words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from nq28model.notebook.markup import Markup, tag
from nq28model.truth import Truth
from nq28model.words import Language

ACCENTS: Mapping[str, tuple[str, str]] = {
    "yes": ("#1a7f37", "#3fb950"),
    "no": ("#cf222e", "#ff7b72"),
    "unknown": ("#0969da", "#58a6ff"),
    "plain": ("#6e7781", "#8b949e"),
}
"""The colours of marks, on a light page and on a dark one; what they say is also said in words."""

TRUTH_CLASSES: Mapping[Truth, str] = {Truth.YES: "yes", Truth.NO: "no", Truth.UNKNOWN: "unknown"}


def _accents(place: int) -> str:
    return "".join(f"--nq28-{name}:{colours[place]};" for name, colours in ACCENTS.items())


# A page may be dark where the reader's system is light, or the other way round: what JupyterLab, VS Code or Sphinx
# says of its page comes last.
_LIGHT = ("[data-jp-theme-light='true']", "[data-theme='light']", ".vscode-light")
_DARK = ("[data-jp-theme-light='false']", "[data-theme='dark']", ".vscode-dark")


def _on(pages: Iterable[str], place: int) -> str:
    return f"{','.join(f'{page} .nq28' for page in pages)}{{{_accents(place)}}}"


_COLOURS = (
    f".nq28{{{_accents(0)}}}@media (prefers-color-scheme:dark){{.nq28{{{_accents(1)}}}}}{_on(_LIGHT, 0)}{_on(_DARK, 1)}"
)
# JupyterLab has rules of its own for tables and lists, which one class would not outdo.
_RULES = {
    "": "color:inherit;line-height:1.45",
    "svg": "max-width:100%;height:auto;overflow:visible",
    "ul": "list-style:none;margin:.2em 0;padding-left:1em",
    "li": "margin:.15em 0;padding-left:.5em",
    ".yes": "border-left:4px solid var(--nq28-yes)",
    ".no": "border-left:4px solid var(--nq28-no)",
    ".unknown": "border-left:4px solid var(--nq28-unknown)",
    ".plain": "border-left:4px solid var(--nq28-plain)",
    ".source": "opacity:.8;font-size:.9em",
    "a": "color:inherit;text-decoration:underline",
    "table": "border-collapse:collapse;color:inherit;background:none;margin:.5em 0;width:auto;display:table",
    "tr": "background:none",
    "th,td": "border:0;border-bottom:1px solid var(--nq28-plain);padding:.2em .6em;text-align:left;"
    "vertical-align:top;background:none;color:inherit;white-space:normal;max-width:36em",
    "tbody th": "font-weight:normal",
    ".word": "display:inline-block;padding-left:.4em;white-space:nowrap",
    ".number": "text-align:right",
    "summary": "cursor:pointer",
}
_HERE = ".nq28" * 3
_STYLE = _COLOURS + "".join(
    f"{','.join(f'{_HERE} {one}'.rstrip() for one in names.split(','))}{{{rules}}}" for names, rules in _RULES.items()
)


def framed(language: Language, *children: object) -> Markup:
    """Return what stands in a cell of a notebook, with its style and its language."""
    return tag("div", tag("style", Markup(_STYLE)), *children, class_="nq28", lang=language)


def marked(words: str, kind: str) -> Markup:
    """Return a word or two with the mark of a *kind*."""
    return tag("span", words, class_=f"word {kind}")


def svg(width: int, height: int, language: Language, title: str, description: str, *children: object) -> Markup:
    """Return a drawing in the colour of the page's text, with a title and a description for who cannot see it."""
    return tag(
        "svg",
        tag("title", title),
        tag("desc", description),
        tag("style", Markup(f"{_COLOURS}svg.nq28{{max-width:100%;height:auto}}")),
        *children,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        class_="nq28",
        role="img",
        lang=language,
        font_family="system-ui, sans-serif",
        font_size=13,
        fill="currentColor",
    )


def accent(name: str) -> str:
    """Return the colour of a mark, for an attribute of a drawing; that of a light page where styles are taken out."""
    return f"var(--nq28-{name}, {ACCENTS[name][0]})"


def width_of(line: str) -> int:
    """Return about how wide a line is in a drawing, rather more than less: no font is at hand to measure it."""
    return round(7.4 * len(line))
