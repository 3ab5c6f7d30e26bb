"""How it looks: the page's own colour for all text, on light and on dark; colours are marks beside words."""

from __future__ import annotations

from collections.abc import Mapping

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


# A notebook may be dark where the reader's system is light, or the other way round: what it says of itself comes last.
_COLOURS = (
    f".nq28{{{_accents(0)}}}"
    f"@media (prefers-color-scheme:dark){{.nq28{{{_accents(1)}}}}}"
    f"[data-jp-theme-light='true'] .nq28{{{_accents(0)}}}"
    f"[data-jp-theme-light='false'] .nq28{{{_accents(1)}}}"
)
_STYLE = (
    f"{_COLOURS}.nq28{{color:inherit;line-height:1.45}}"
    ".nq28 svg{max-width:100%;height:auto;overflow:visible}"
    ".nq28 ul{list-style:none;margin:.2em 0;padding-left:1em}"
    ".nq28 li{margin:.15em 0;padding-left:.5em}"
    ".nq28 .yes,.nq28 .no,.nq28 .unknown,.nq28 .plain{border-left:4px solid var(--nq28-plain)}"
    ".nq28 .yes{border-color:var(--nq28-yes)}"
    ".nq28 .no{border-color:var(--nq28-no)}"
    ".nq28 .unknown{border-color:var(--nq28-unknown)}"
    ".nq28 .source{opacity:.8;font-size:.9em}"
    ".nq28 a{color:inherit;text-decoration:underline}"
    ".nq28 table{border-collapse:collapse;color:inherit;background:none}"
    ".nq28 th,.nq28 td{border-bottom:1px solid var(--nq28-plain);padding:.2em .6em;text-align:left;"
    "vertical-align:top;background:none;color:inherit;white-space:normal}"
    ".nq28 .word{display:inline-block;padding-left:.4em;white-space:nowrap}"
    ".nq28 .number{text-align:right}"
    ".nq28 summary{cursor:pointer}"
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
        tag("style", Markup(_COLOURS)),
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
