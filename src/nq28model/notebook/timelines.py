"""Time lines: of the law's wordings, and of an organisation through its history."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from nq28model.history import Moment, Registry, moments_of
from nq28model.law import Dated
from nq28model.notebook.markup import Markup, table, tag, together
from nq28model.notebook.style import accent, framed, svg
from nq28model.pages import Entry
from nq28model.spec import Rule, parameters
from nq28model.words import Language, Words, say

_LEFT, _RIGHT, _WIDTH = 10, 30, 760
_BAR, _ROW, _TOP = 18, 46, 36
_LONGEST = 110


@frozen
class Scale:
    """Days from left to right, from a first day to a last."""

    first: date
    last: date

    def at(self, day: date) -> int:
        """Return how far to the right a day stands."""
        span = max(1, (self.last - self.first).days)
        return round(_LEFT + (_WIDTH - _LEFT - _RIGHT) * (day - self.first).days / span)

    def axis(self, height: int) -> Markup:
        """Return lines for the first days of years, or of months where the days are few, each with its name."""
        return together(
            together(
                (
                    tag("line", x1=x, x2=x, y1=16, y2=height, stroke="currentColor", stroke_opacity=0.25),
                    tag("text", name, x=x, y=12, text_anchor="middle", font_size=11),
                )
            )
            for name, x in ((name, self.at(day)) for day, name in self._ticks())
        )

    def _ticks(self) -> Iterator[tuple[date, str]]:
        months = range(self.first.year * 12 + self.first.month, self.last.year * 12 + self.last.month)
        step = next((one for one in (1, 3, 12) if len(months) <= 12 * one), 12 * (1 + len(months) // 144))
        for month in months:
            if month % step == 0:
                day = date(month // 12, month % 12 + 1, 1)
                yield day, str(day.year) if step >= 12 else f"{day.month}/{day.year}"


# --- the law ----------------------------------------------------------------------------------------

_LAW = Words(vi="Dòng thời gian: {id}", en="Time line: {id}")
_VERSION = Words(vi="{since} – {until}: {text} [{known}]", en="{since} – {until}: {text} [{known}]")


def law_timeline(entry: Entry, language: Language) -> Markup:
    """Return a drawing of since when a rule, a parameter or a computation has which wording, and by which text.

    Below a rule stand the parameters that it leans on. What rests on no page that was seen is broken at its edge; a bar
    with an arrow is of what is still in force.
    """
    texts = _texts(entry)
    changes = [day for text in texts for day in text.changes]
    reach = max(timedelta(days=365), (max(changes) - min(changes)) / 8)
    scale = Scale(min(changes), max(changes) + reach)
    height = _TOP + _ROW * len(texts)
    told = "; ".join(_said(since, until, version, language) for one in texts for since, until, version in one.spans())
    return svg(
        _WIDTH,
        height,
        language,
        _LAW.fill(id=entry.id).in_(language),
        told,
        scale.axis(height),
        *(_bars(text, scale, _TOP + _ROW * place, language) for place, text in enumerate(texts)),
    )


def _texts(entry: Entry) -> Sequence[Dated[Any]]:
    if isinstance(entry, Dated):
        return (entry,)
    used = parameters(entry) if isinstance(entry, Rule) else ()
    return (entry.text, *{one.id: one for one in used}.values())


def _said(since: date, until: date | None, version: Any, language: Language) -> str:
    return _VERSION.fill(
        since=since, until=until or "…", text=version.citation.words, known=version.evidence.words
    ).in_(language)


def _bars(text: Dated[Any], scale: Scale, y: int, language: Language) -> Markup:
    title = Words(vi="{id}: {words}", en="{id}: {words}").fill(id=text.id, words=text.words).in_(language)
    bars = [_bar(one, scale, y + 6, language) for one in text.spans()]
    return tag("g", tag("text", _shortened(title), x=_LEFT, y=y + 2, font_size=12), *bars)


def _bar(span: tuple[date, date | None, Any], scale: Scale, y: int, language: Language) -> Markup:
    since, until, version = span
    left, right = scale.at(since), scale.at(until or scale.last)
    return tag(
        "g",
        tag("title", _said(since, until, version, language)),
        tag(
            "rect", x=left, y=y, width=max(3, right - left - 2), height=_BAR, rx=2,
            fill=accent("unknown"), fill_opacity=0.25, stroke="currentColor",
            stroke_dasharray=None if version.evidence > 1 else "3 3",
        ),
        tag("text", since.year, x=left + 4, y=y + 13, font_size=11) if right - left > 32 else None,
        tag("text", "→", x=right + 2, y=y + 14) if until is None else None,
    )  # fmt: skip


def _shortened(line: str) -> str:
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


# --- an organisation --------------------------------------------------------------------------------

_LIFE = Words(vi="{name}: số người và nơi trực thuộc", en="{name}: members, and what it stands under")
_DAY = Words(vi="Ngày", en="Day")
_WHAT = Words(vi="Sự việc", en="What happened")
_MEMBERS = Words(vi="Số người", en="Members")
_UNDER = Words(vi="Trực thuộc", en="Under")
_NONE = Words(vi="không còn", en="not in being")
_PLOT = 120


def organisation_timeline(registry: Registry, id: str, language: Language) -> Markup:
    """Return the members of an organisation over time and what it stood under, as a drawing and as a table.

    The drawing goes on for a while after the last event, as things stood then.

    Raises ``UnknownName`` for an id that no event has brought in.
    """
    moments = moments_of(registry, id)
    first, last = moments[0].event.effective, moments[-1].event.effective
    name = next((one.organisation.name for one in reversed(moments) if one.organisation is not None), id)
    return framed(
        language,
        _life(
            moments,
            Scale(first, last + max(timedelta(days=30), (last - first) / 8)),
            _LIFE.fill(name=name).in_(language),
            language,
        ),
        table(
            [_DAY, _WHAT, _MEMBERS, _UNDER],
            [(one.event.effective, one.words, _counted(one), one.under) for one in moments],
            language,
        ),
    )


def _counted(one: Moment) -> int | Words:
    return _NONE if one.members is None else one.members.total


def _life(moments: Sequence[Moment], scale: Scale, title: str, language: Language) -> Markup:
    most = max([1, *(one.members.total for one in moments if one.members is not None)])
    height = _TOP + _PLOT + 44
    floor = _TOP + _PLOT
    ends = [*(one.event.effective for one in moments[1:]), scale.last]
    told = "; ".join(f"{say(one.event.effective, language)}: {say(_counted(one), language)}" for one in moments)
    return svg(
        _WIDTH,
        height,
        language,
        title,
        told,
        scale.axis(floor),
        *(
            _step(one, scale.at(one.event.effective), scale.at(end), floor, most)
            for one, end in zip(moments, ends, strict=True)
        ),
        *_places(moments, scale, floor + 8),
    )


def _step(one: Moment, left: int, right: int, floor: int, most: int) -> Markup | None:
    """Return how many there were from one event to the next."""
    if one.members is None:
        return None
    high = round(_PLOT * one.members.total / most)
    return tag(
        "g",
        tag(
            "rect", x=left, y=floor - high, width=max(1, right - left), height=high,
            fill=accent("unknown"), fill_opacity=0.25, stroke=accent("unknown"),
        ),
        tag("text", one.members.total, x=left + 3, y=floor - high - 3, font_size=11) if right - left > 24 else None,
    )  # fmt: skip


def _places(moments: Sequence[Moment], scale: Scale, y: int) -> Iterator[Markup]:
    """Yield a bar for each stretch under one and the same organisation, with its name."""
    stretches: list[Moment] = []
    for one in moments:
        if not stretches or one.under != stretches[-1].under:
            stretches.append(one)
    ends = [*(one.event.effective for one in stretches[1:]), scale.last]
    for place, (one, end) in enumerate(zip(stretches, ends, strict=True)):
        if one.under is not None:
            left, right = scale.at(one.event.effective), scale.at(end)
            line = y + 16 * (place % 2)
            anchor = "end" if left > _WIDTH // 2 else "start"
            yield together(
                (
                    tag("rect", x=left, y=y - 4, width=max(1, right - left), height=3, fill=accent("plain")),
                    tag("text", one.under, x=right if anchor == "end" else left, y=line + 11, font_size=11,
                        text_anchor=anchor),
                )
            )  # fmt: skip
