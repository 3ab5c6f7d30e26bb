"""Time lines: of the law's wordings, and of an organisation through its history."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from attrs import frozen

from nq28model.history import Life, Moment
from nq28model.history.life import GONE_WORDS
from nq28model.law import Dated, Version, span_words
from nq28model.notebook.markup import Markup, table, tag, together
from nq28model.notebook.style import accent, framed, svg, width_of
from nq28model.pages import Entry, parameters_of, text_of
from nq28model.words import Language, Words

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
_VERSION = Words(vi="{span}: {source}", en="{span}: {source}")


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
    return (text_of(entry), *parameters_of(entry))


def _said(since: date, until: date | None, version: Version[Any], language: Language) -> str:
    return _VERSION.fill(span=span_words(since, until), source=version.words).in_(language)


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
_PLOT, _LINE = 120, 16


def life_html(life: Life, language: Language) -> Markup:
    """Return the time line of an organisation as a drawing and as a table."""
    rows = [
        (
            one.day,
            one.what,
            GONE_WORDS if one.members is None else one.members.total,
            _under(one),
        )
        for one in life.moments
    ]
    return framed(
        language, organisation_timeline(life, language), table([_DAY, _WHAT, _MEMBERS, _UNDER], rows, language)
    )


def organisation_timeline(life: Life, language: Language) -> Markup:
    """Return a drawing of how many members an organisation had over time, and of what it stood under.

    It goes on for a while after the last event, as things stood then.
    """
    moments = life.moments
    first, last = moments[0].day, moments[-1].day
    scale = Scale(first, last + max(timedelta(days=30), (last - first) / 8))
    most = max([1, *(one.members.total for one in moments if one.members is not None)])
    floor = _TOP + _PLOT
    ends = [*(one.day for one in moments[1:]), scale.last]
    lines = _named(_places(moments, scale))
    return svg(
        _WIDTH,
        floor + 12 + _LINE * len(lines),
        language,
        _LIFE.fill(name=life.name).in_(language),
        "; ".join(one.words.in_(language) for one in moments),
        scale.axis(floor),
        *(_step(one, scale.at(one.day), scale.at(end), floor, most) for one, end in zip(moments, ends, strict=True)),
        *(_place(place, floor + 4, line) for line, places in enumerate(lines) for place in places),
    )


def _under(one: Moment) -> str | None:
    return one.superior.name if one.superior is not None else None


def _step(one: Moment, left: int, right: int, floor: int, most: int) -> Markup | None:
    """Return how many there were from one event to the next."""
    if one.members is None:
        return None
    number = one.members.total
    high = round(_PLOT * number / most)
    return tag(
        "g",
        tag(
            "rect", x=left, y=floor - high, width=max(1, right - left), height=high,
            fill=accent("unknown"), fill_opacity=0.25, stroke=accent("unknown"),
        ),
        tag("text", number, x=left + 3, y=floor - high - 3, font_size=11) if right - left > 24 else None,
    )  # fmt: skip


@frozen
class _Place:
    """A stretch of time under one and the same organisation: its ends, and from where to where its name reaches."""

    name: str
    left: int
    right: int

    @property
    def is_late(self) -> bool:
        """Whether its name ends where it ends, so that it does not reach out of the drawing."""
        return self.left > _WIDTH // 2

    @property
    def reach(self) -> tuple[int, int]:
        """From where to where its name stands."""
        wide = width_of(self.name)
        return (self.right - wide, self.right) if self.is_late else (self.left, self.left + wide)


def _places(moments: Sequence[Moment], scale: Scale) -> Iterator[_Place]:
    stretches: list[Moment] = []
    for one in moments:
        if not stretches or _under(one) != _under(stretches[-1]):
            stretches.append(one)
    ends = [*(one.day for one in stretches[1:]), scale.last]
    for one, end in zip(stretches, ends, strict=True):
        under = _under(one)
        if under is not None:
            yield _Place(under, scale.at(one.day), scale.at(end))


def _named(places: Iterable[_Place]) -> list[list[_Place]]:
    """Return places in lines in which no name touches another, each place in the first line that has room."""
    lines: list[list[_Place]] = []
    for place in places:
        start, stop = place.reach
        free = (line for line in lines if all(stop < one.reach[0] or one.reach[1] < start for one in line))
        line = next(free, None)
        if line is None:
            lines.append(line := [])
        line.append(place)
    return lines


def _place(place: _Place, bar: int, line: int) -> Markup:
    """Return the bar of a place, and its name on a line below."""
    wide = max(1, place.right - place.left - 3)
    return together(
        (
            tag("rect", x=place.left, y=bar, width=wide, height=3, fill=accent("plain")),
            tag("text", place.name, x=place.right if place.is_late else place.left, y=bar + 15 + _LINE * line,
                font_size=11, text_anchor="end" if place.is_late else "start"),
        )
    )  # fmt: skip
