"""``nq28model tree [REGISTRY] [--on DATE]``: the organisations of a day, who stands under whom."""

from collections.abc import Callable, Iterator, Mapping
from typing import Annotated, Any

from rich.text import Text
from rich.tree import Tree

from nq28model.cli import options
from nq28model.cli.given import day_of, number_of
from nq28model.cli.printer import Printer
from nq28model.cli.registries import checked_organisations, day_asked, opened
from nq28model.entities import Headcount, Organisation, rank_of
from nq28model.history import Snapshot
from nq28model.words import Language, Words

MORE = Words(
    vi="Mỗi tổ chức một dòng: tên, mã, cấp, số người (và cả cấp dưới), đơn vị.",
    en="A line for each organisation: name, id, rank, members (and those under it), unit.",
)
_UNDER = Words(
    vi="Chỉ tổ chức này và cấp dưới; dùng được nhiều lần.",
    en="Only this organisation and those under it; may be repeated.",
)
_DEPTH = Words(vi="Chỉ vẽ đến bấy nhiêu tầng dưới gốc.", en="Draw only so many levels below the top.")
_N = Words(vi="N", en="N")
_KNOWN_ON = Words(vi="Theo những gì đã ghi nhận đến ngày này.", en="By what had been recorded by this day.")
_ON_DAY = Words(vi="Ngày {day}: {n} tổ chức", en="On {day}: {n} organisations")
_AS_KNOWN = Words(vi=", theo những gì đã biết ngày {day}", en=", as it was known on {day}")
_LINE = Words(vi="{rank}: {n} người", en="{rank}: {n} members")
_WITH_THOSE_UNDER = Words(vi=" (cả cấp dưới: {n})", en=" ({n} with those under it)")
_UNIT = Words(vi="đơn vị: {name}", en="unit: {name}")
_DEEPER = Words(vi="… {n} tổ chức ở các tầng dưới", en="… {n} on the levels below")


def command(printer: Printer) -> Callable[..., None]:
    """Return the command, its help in the printer's language."""
    language = printer.language

    def tree(
        registry: Annotated[str | None, options.registry_argument(language)] = None,
        on: Annotated[str | None, options.day_option("--on", options.ON_OR_CONFERENCE, language)] = None,
        under: Annotated[list[str] | None, options.option("--under", _UNDER, language, metavar=options.AN_ID)] = None,
        depth: Annotated[str | None, options.option("--depth", _DEPTH, language, metavar=_N)] = None,
        known_on: Annotated[str | None, options.day_option("--known-on", _KNOWN_ON, language)] = None,
    ) -> None:
        most = number_of(depth, "--depth") if depth is not None else None
        known = day_of(known_on, "--known-on") if known_on is not None else None
        document = opened(registry, printer)
        snapshot = document.registry.as_of(day_asked(document, on), known_on=known)
        outline = tuple(snapshot.outline(*checked_organisations(under or [], snapshot)))
        if printer.as_json:
            printer.say_json(_rows(snapshot, outline, most))
        else:
            title = _ON_DAY.fill(day=snapshot.on, n=len(outline)).in_(language)
            added = _AS_KNOWN.fill(day=known).in_(language) if known is not None else ""
            printer.say(Text(f"{title}{added}", style="bold"), *_trees(snapshot, outline, most, language))

    return tree


_Outline = tuple[tuple[int, Organisation], ...]


def _rows(snapshot: Snapshot, outline: _Outline, most: int | None) -> list[dict[str, Any]]:
    """Return a row for each organisation that is drawn, in the order of the tree, with its depth."""
    rows = {row["id"]: row for row in snapshot.to_rows()}
    totals = snapshot.headcounts()
    return [
        {**rows[one.id], "depth": depth, "members_with_those_under": totals[one.id].total}
        for depth, one in outline
        if most is None or depth <= most
    ]


def _trees(snapshot: Snapshot, outline: _Outline, most: int | None, language: Language) -> Iterator[Tree]:
    """Yield a tree for each top; below the last level that is drawn it is told how many there are."""
    totals = snapshot.headcounts()
    tops: list[Tree] = []
    above: list[Tree] = []
    hidden: dict[int, int] = {}
    for depth, one in outline:
        if most is not None and depth > most:
            last = above[most]
            hidden[id(last)] = hidden.get(id(last), 0) + 1
            continue
        line = _line(snapshot, one, totals, language)
        del above[depth:]
        above.append(above[-1].add(line) if above else Tree(line, guide_style="dim"))
        if depth == 0:
            tops.append(above[0])
    for top in tops:
        _tell_hidden(top, hidden, language)
        yield top


def _tell_hidden(node: Tree, hidden: Mapping[int, int], language: Language) -> None:
    for child in node.children:
        _tell_hidden(child, hidden, language)
    if id(node) in hidden:
        node.add(Text(_DEEPER.fill(n=hidden[id(node)]).in_(language), style="dim"))


def _line(snapshot: Snapshot, one: Organisation, totals: Mapping[str, Headcount], language: Language) -> Text:
    own, all_ = snapshot.members[one.id].total, totals[one.id].total
    line = Text.assemble((one.name, "bold"), (f" ({one.id})", "dim"))
    line.append(f" – {_LINE.fill(rank=rank_of(one), n=own).in_(language)}")
    if all_ != own:
        line.append(_WITH_THOSE_UNDER.fill(n=all_).in_(language))
    if one.unit is not None:
        line.append(f"; {_UNIT.fill(name=snapshot.unit(one.unit).name).in_(language)}", style="dim")
    return line
