"""What the law says, since when, where it says so, and how well we know it."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from datetime import date, datetime
from itertools import pairwise
from typing import Any, Generic, TypeAlias, TypeVar

from attrs import Attribute, field, frozen

from nq28model.errors import InvalidValue, NotInForce
from nq28model.rows import Column, Rows, texts, within
from nq28model.words import Told, Words, say

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Evidence(enum.IntEnum):
    """How well a value of the law is known; the weaker, the smaller.

    >>> min(Evidence.QUOTED, Evidence.INFERRED)
    <Evidence.INFERRED: 1>
    """

    UNTRACED = 0
    """Believed, but no page was found for it."""
    INFERRED = 1
    """A conclusion from what was seen."""
    REPORTED = 2
    """A page describes the rule."""
    QUOTED = 3
    """The provision's own words, or a page that quotes them with the article, were seen."""

    @property
    def words(self) -> Words:
        """The word as a reader sees it."""
        return _EVIDENCE_WORDS[self]

    def __str__(self) -> str:
        return str(self.words.en)


_EVIDENCE_WORDS = {
    Evidence.UNTRACED: Words(vi="chưa tìm được nguồn", en="untraced"),
    Evidence.INFERRED: Words(vi="suy luận", en="inferred"),
    Evidence.REPORTED: Words(vi="theo trang thuật lại", en="reported"),
    Evidence.QUOTED: Words(vi="trích nguyên văn", en="quoted"),
}


@frozen(kw_only=True)
class Instrument:
    """A legal text, or, where no text was seen, the practice that stands in its place.

    ``short`` is how a citation names it; it carries the year, because one number names several texts.
    ``in_force_until`` is the last day in force; None where open or not known.
    """

    id: str
    short: Words
    title: Words
    issuer: Words
    number: str | None = None
    issued: date | None = None
    in_force_from: date | None = None
    in_force_until: date | None = None
    evidence: Evidence
    url: str | None = None
    note: Words | None = None

    def at(self, provision: Words | None = None, *, kept_by: tuple[Instrument, ...] = ()) -> Citation:
        """Return a citation of one provision of the text, or of the text as a whole.

        ``kept_by`` names later texts under which the provision went on.
        """
        return Citation(self, provision, kept_by)


@frozen
class Citation:
    """Where the law says so: a text and, where it is known, the place in it."""

    instrument: Instrument
    provision: Words | None = None
    kept_by: tuple[Instrument, ...] = ()

    @property
    def words(self) -> Words:
        """The citation as a reader sees it."""
        said = self.instrument.short
        if self.provision is not None:
            said = Words(vi="{text}, {place}", en="{text}, {place}").fill(text=said, place=self.provision)
        for later in self.kept_by:
            said = Words(vi="{said}; giữ nguyên theo {later}", en="{said}; kept by {later}").fill(
                said=said, later=later.short
            )
        return said

    def __str__(self) -> str:
        return self.words.en


_ARTICLE = re.compile(r"(?P<article>\d+)(?:\((?P<clause>\d+)\))?(?:\((?P<point>[a-zđ])\))?")


def article(place: str) -> Words:
    """Return an article of a text, with its clause and point, as each language writes it.

    Raises ``ValueError`` for anything else than a number, ``(clause)`` and ``(point)``.

    >>> article("16(1)(a)")
    Words(vi='điểm a khoản 1 Điều 16', en='Art. 16(1)(a)')
    """
    found = _ARTICLE.fullmatch(place)
    if found is None:
        msg = f"an article is written 21, 21(2) or 16(1)(a), not {place!r}"
        raise ValueError(msg)
    names = (("điểm", found["point"]), ("khoản", found["clause"]), ("Điều", found["article"]))
    return Words(vi=" ".join(f"{noun} {part}" for noun, part in names if part), en=f"Art. {place}")


def checked_day(day: object, where: str = "on") -> date:
    """Return *day* if it is a plain date; a moment has an hour and a zone, which the law's days have not.

    Raises ``InvalidValue`` for anything else.
    """
    if isinstance(day, date) and not isinstance(day, datetime):
        return day
    raise InvalidValue(where, day, Words(vi="một ngày (datetime.date)", en="a day (datetime.date)"))


@frozen
class Source:
    """Where the law says a thing: from which day, in which text, and how well that is known.

    ``until`` is the last day, given only where no next version follows on the day after; ``ended_by`` is the
    text that ended it. Raises ``ValueError`` where it would end before it begins.
    """

    since: date
    citation: Citation
    evidence: Evidence
    note: Words | None = field(default=None, kw_only=True)
    url: str | None = field(default=None, kw_only=True)
    until: date | None = field(default=None, kw_only=True)
    ended_by: Citation | None = field(default=None, kw_only=True)

    @until.validator
    def _not_before_it_began(self, _: Attribute[date | None], until: date | None) -> None:
        if until is not None and until < self.since:
            msg = f"a version cannot end on {until}, before it begins on {self.since}"
            raise ValueError(msg)

    @property
    def words(self) -> Words:
        """The text, and how well it is known that it says so."""
        return Words(vi="{text} [{known}]", en="{text} [{known}]").fill(
            text=self.citation.words, known=self.evidence.words
        )

    def says(self, value: T) -> Version[T]:
        """Return the version that gives *value* by this source."""
        return Version(
            self.since,
            self.citation,
            self.evidence,
            value,
            note=self.note,
            url=self.url,
            until=self.until,
            ended_by=self.ended_by,
        )


@frozen
class Version(Source, Generic[T_co]):
    """One value of the law, with its source."""

    value: T_co = field()


SOURCE_COLUMNS: tuple[Column[Source], ...] = (
    *texts("citation", lambda source: source.citation.words),
    Column("evidence", str, lambda source: source.evidence.name.lower()),
    Column("url", str, lambda source: source.url),
)
"""The columns of where the law says a thing."""


_Span: TypeAlias = tuple[date, date | None, Version[Any]]

_SPAN_COLUMNS: tuple[Column[_Span], ...] = (
    Column("since", date, lambda span: span[0]),
    Column("until", date, lambda span: span[1]),
    *within(SOURCE_COLUMNS, lambda span: span[2]),
    *texts("note", lambda span: span[2].note),
)
_VALUE_COLUMNS: tuple[Column[_Span], ...] = (
    Column("value_vi", str, lambda span: say(span[2].value, "vi")),
    Column("value_en", str, lambda span: say(span[2].value, "en")),
)


def span_words(since: date, until: date | None) -> Words:
    """Return from which day to which something is so; the last day is None where it is open.

    >>> span_words(date(2009, 11, 10), None).en
    '10/11/2009 – …'
    """
    return Words(vi="{since} – {until}", en="{since} – {until}").fill(since=since, until=until or "…")


def versions(value: T, *sources: Source) -> tuple[Version[T], ...]:
    """Return a version for each of *sources*, the oldest first, all of one value: what later texts carried on."""
    return tuple(source.says(value) for source in sources)


@frozen
class Dated(Told, Generic[T_co]):
    """A value of the law over time: its versions, each with its own citation and evidence.

    Outside its dates it raises ``NotInForce``; it never answers with the nearest value.
    """

    id: str
    words: Words
    versions: tuple[Version[T_co], ...] = field()
    unit: Words | None = None

    @versions.validator
    def _ascend(self, _: Attribute[Any], versions: tuple[Version[Any], ...]) -> None:
        if not versions:
            msg = f"{self.id}: at least one version must be given"
            raise ValueError(msg)
        for one, following in pairwise(versions):
            if one.since >= following.since or (one.until is not None and one.until >= following.since):
                msg = f"{self.id}: the version of {following.since} must begin after the one before it has ended"
                raise ValueError(msg)

    @property
    def changes(self) -> tuple[date, ...]:
        """The days on which a version begins, and those on which one has ended."""
        ends = (version.until for version in self.versions if version.until is not None)
        days = {*(version.since for version in self.versions), *(date.fromordinal(end.toordinal() + 1) for end in ends)}
        return tuple(sorted(days))

    def version_on(self, day: date) -> Version[T_co]:
        """Return the version in force on *day*.

        Raises ``NotInForce`` where there is none, and says since or until when there is one.
        """
        checked_day(day)
        before: Version[T_co] | None = None
        following: Version[T_co] | None = None
        for version in self.versions:
            if version.since > day:
                following = version
                break
            before = version
        if before is not None and (before.until is None or day <= before.until):
            return before
        raise NotInForce(
            self.id,
            day,
            following.since if following else None,
            before.until if before else None,
            before.ended_by.words if before and before.ended_by else None,
        )

    def on(self, day: date) -> T_co:
        """Return the value on *day*.

        Raises ``NotInForce`` where the law says nothing.
        """
        return self.version_on(day).value

    def is_in_force(self, day: date) -> bool:
        """Tell whether the law says anything on *day*."""
        try:
            self.version_on(day)
        except NotInForce:
            return False
        return True

    def lines(self) -> Iterator[Words]:
        """Yield what it is, and each version with its days, its value and its source."""
        yield Words(vi="{id}: {words}", en="{id}: {words}").fill(id=self.id, words=self.words)
        for since, until, version in self.spans():
            text = Words(vi="  {span}: {value} – {source}", en="  {span}: {value} – {source}")
            yield text.fill(span=span_words(since, until), value=version.value, source=version.words)

    def sources(self) -> Iterator[Words]:
        """Yield a line for each version: its days and its source, without its value."""
        for since, until, version in self.spans():
            text = Words(vi="  {span}: {source}", en="  {span}: {source}")
            yield text.fill(span=span_words(since, until), source=version.words)

    def to_rows(self) -> Rows:
        """Return a row for each version, with its days, its source and its value as it is said."""
        return Rows((self._id_column, *_SPAN_COLUMNS, *_VALUE_COLUMNS), self.spans())

    def source_rows(self) -> Rows:
        """Return a row for each version, with its days and its source, without its value."""
        return Rows((self._id_column, *_SPAN_COLUMNS), self.spans())

    @property
    def _id_column(self) -> Column[_Span]:
        return Column("id", str, lambda _: self.id)

    def spans(self) -> Iterator[tuple[date, date | None, Version[T_co]]]:
        """Yield each version with its first and its last day; None where it is open.

        The last day of a version is its own, or the eve of the next.
        """
        following: tuple[Version[T_co] | None, ...] = (*self.versions[1:], None)
        for version, later in zip(self.versions, following, strict=True):
            eve = date.fromordinal(later.since.toordinal() - 1) if later else None
            yield version.since, version.until or eve, version


@frozen
class OpenQuestion:
    """A question that no source seen has settled, and the ids of what waits for the answer.

    Nothing is invented for it: a verdict says that it is not known, or the caller says it.
    """

    id: str
    question: Words
    bears_on: tuple[str, ...] = ()
