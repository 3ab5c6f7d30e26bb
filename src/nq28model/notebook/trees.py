"""The organisations of a day as a drawing: who stands under whom, with how many members, and what changed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from nq28model.entities import Branch, Headcount, Organisation, rank_of
from nq28model.errors import joined
from nq28model.history import Registry, Snapshot
from nq28model.notebook.markup import Markup, tag
from nq28model.notebook.style import accent, framed, svg, width_of
from nq28model.words import Language, Words

_ROW, _STEP, _LEFT = 24, 22, 14
_TITLE = Words(vi="Tổ chức ngày {day}", en="Organisations on {day}")
_DESCRIBED = Words(
    vi="{n} tổ chức, mỗi tổ chức một dòng, thụt vào dưới tổ chức cấp trên trực tiếp",
    en="{n} organisations, a line each, indented below the one directly above",
)
_LAST = Words(vi="Sau sự việc cuối cùng trong sổ:", en="After the last event on record:")
_MORE = Words(vi="… và {n} tổ chức nữa", en="… and {n} more")
_LINE = Words(vi="{rank}: {members} người", en="{rank}: {members} members")
_NEW = Words(vi="mới", en="new")
_FROM = Words(vi="trước đó thuộc {name}", en="came from {name}")
_WAS = Words(vi="trước đó là {rank}", en="was {rank}")
_CALLED = Words(vi="trước đó tên là {name}", en="was called {name}")
_COUNTED = Words(vi="trước đó {members} người", en="was {members} members")
_ENDED = Words(vi="không còn", en="not in being any more")
_GONE = Words(vi="nay thuộc {name}", en="now under {name}")
# A shape for each tree, so that no colour is needed to tell them apart.
_SHAPES: Mapping[Branch, str] = {
    Branch.PARTY: "M-5 -5H5V5H-5Z",
    Branch.UNION: "M-5 0A5 5 0 1 0 5 0A5 5 0 1 0 -5 0Z",
    Branch.YOUTH_UNION: "M0 -6L6 0L0 6L-6 0Z",
    Branch.YOUTH_FEDERATION: "M0 -6L6 5H-6Z",
}


@frozen(kw_only=True)
class _Row:
    depth: int
    organisation: Organisation
    members: int
    changed: Words | None
    is_gone: bool = False


def drawing(
    snapshot: Snapshot,
    language: Language,
    *,
    under: tuple[str, ...] = (),
    before: Snapshot | None = None,
    most: int = 200,
) -> Markup:
    """Return a drawing of the tree at and *under* some organisations, under all roots for none, as inline SVG.

    Members are counted with those of all below. What is not as it was *before* says so, and what is there no more comes
    last. More than *most* lines are left out, and counted. Raises ``UnknownName`` for an id that is not in being.
    """
    rows = list(_rows(snapshot, under, before))
    shown = rows[:most]
    lines = [_line(row, place, language) for place, row in enumerate(shown)]
    if len(rows) > most:
        more = _MORE.fill(n=len(rows) - most).in_(language)
        lines.append((tag("text", more, x=_LEFT, y=_ROW * most + 17), _LEFT + width_of(more)))
    return svg(
        max([300, *(width for _, width in lines)]) + 10,
        _ROW * len(lines) + 8,
        language,
        _TITLE.fill(day=snapshot.on).in_(language),
        _DESCRIBED.fill(n=len(rows)).in_(language),
        *_branches(shown),
        *(line for line, _ in lines),
    )


def snapshot_html(snapshot: Snapshot, language: Language) -> Markup:
    """Return the tree of a day with its title."""
    return framed(language, tag("p", tag("b", _TITLE.fill(day=snapshot.on).in_(language))), drawing(snapshot, language))


def registry_html(registry: Registry, language: Language) -> Markup:
    """Return how many events a registry has, and the tree as it is after the last; without one, there is no tree."""
    last = registry.last_state()
    return framed(
        language,
        tag("p", tag("b", registry.words.in_(language))),
        *([] if last is None else [tag("p", _LAST.in_(language)), drawing(last, language)]),
    )


def _rows(snapshot: Snapshot, under: tuple[str, ...], before: Snapshot | None) -> Iterator[_Row]:
    totals = snapshot.headcounts()
    were = {} if before is None else before.headcounts()
    ids: set[str] = set()
    for depth, one in snapshot.outline(*under):
        ids.add(one.id)
        changed = None if before is None else _changed(one, totals[one.id], before, were.get(one.id))
        yield _Row(depth=depth, organisation=one, members=totals[one.id].total, changed=changed)
    if before is not None:
        yield from _gone(snapshot, before, under, ids)


def _gone(snapshot: Snapshot, before: Snapshot, under: tuple[str, ...], ids: set[str]) -> Iterator[_Row]:
    """Yield what was there before and is not now, with where it is."""
    were = before.below(*under) if under else before.organisations.keys()
    totals = before.headcounts()
    for id in sorted(were - ids):
        now = snapshot.organisations.get(id)
        home = now.parent if now is not None else None
        changed = _ENDED if home is None else _GONE.fill(name=snapshot.organisation(home).name)
        yield _Row(
            depth=0, organisation=before.organisation(id), members=totals[id].total, changed=changed, is_gone=True
        )


def _changed(one: Organisation, now: Headcount, before: Snapshot, then: Headcount | None) -> Words | None:
    """Return what is not as it was, of the organisation or of the members counted; None where all is."""
    was = before.organisations.get(one.id)
    if was is None or then is None:
        return _NEW
    changes = (
        (was.parent != one.parent, _FROM.fill(name=before.organisation(was.parent).name if was.parent else "–")),
        (rank_of(was) is not rank_of(one), _WAS.fill(rank=rank_of(was))),
        (was.name != one.name, _CALLED.fill(name=was.name)),
        (then.total != now.total, _COUNTED.fill(members=then.total)),
    )
    found = [words for is_so, words in changes if is_so]
    return joined(found) if found else None


def _line(row: _Row, place: int, language: Language) -> tuple[Markup, int]:
    """Return the line of an organisation, and how far to the right it reaches."""
    x, y = _LEFT + _STEP * row.depth, _ROW * place + 13
    name = row.organisation.name
    told = f" – {_LINE.fill(rank=rank_of(row.organisation), members=row.members).in_(language)}"
    note = f" ({row.changed.in_(language)})" if row.changed is not None else ""
    colour = accent("no" if row.is_gone else "yes") if note else "currentColor"
    line = tag(
        "g",
        tag("path", d=_SHAPES[row.organisation.branch], transform=f"translate({x} {y})",
            fill="none" if row.is_gone else colour, stroke=colour),
        tag(
            "text",
            tag("tspan", name, font_weight=600, text_decoration="line-through" if row.is_gone else None),
            told,
            tag("tspan", note, font_style="italic") if note else None,
            x=x + 12,
            y=y + 4,
        ),
    )  # fmt: skip
    return line, x + 12 + width_of(name + told + note)


def _branches(rows: list[_Row]) -> Iterator[Markup]:
    """Yield the lines from each organisation down to those directly under it."""
    above: dict[int, int] = {}
    for place, row in enumerate(rows):
        above[row.depth] = place
        if row.depth:
            x = _LEFT + _STEP * (row.depth - 1)
            top, y = _ROW * above[row.depth - 1] + 19, _ROW * place + 13
            yield tag("path", d=f"M{x} {top}V{y}H{x + _STEP - 7}", fill="none", stroke=accent("plain"))
