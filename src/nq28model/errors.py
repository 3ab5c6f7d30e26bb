"""What the library raises: each error has its fields, and one message in both languages.

The message says what was given, what was wanted, where, and what to do. ``str()`` of an error is its
English text; ``error.words`` has both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from difflib import get_close_matches
from reprlib import Repr
from typing import Any

from nq28model.words import Words


class Nq28Error(Exception):
    """The base of every error that the library raises for misuse."""

    words: Words
    """The message, in both languages."""

    def __init__(self, words: Words) -> None:
        self.words = words
        super().__init__(words)

    def __str__(self) -> str:
        return self.words.en

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        # Children take fields, not the message: without this an error could not cross processes.
        return _rebuilt, (type(self), self.__dict__)


def _rebuilt(kind: type[Nq28Error], fields: dict[str, Any]) -> Nq28Error:
    error = kind.__new__(kind)
    error.__dict__.update(fields)
    return error


# What was given is shown, and shortened where a whole document was given in the place of a value.
_SHOWN = Repr()
_SHOWN.maxlevel = 2
_SHOWN.maxstring = _SHOWN.maxlong = _SHOWN.maxother = _LONGEST_NAME = 100


def _shown(given: object) -> object:
    """Return what was given as a message shows it; words are put in the place of what is not to be repeated."""
    return given if isinstance(given, Words) else _SHOWN.repr(given)


class UnknownName(Nq28Error, KeyError):
    """A name that is not in a closed list; says which was meant.

    >>> fact = Words(vi="dữ kiện", en="fact")
    >>> str(UnknownName(fact, "oficial_members", ("official_members", "all_members")))
    "there is no fact named 'oficial_members'; did you mean 'official_members'?"
    """

    def __init__(self, kind: Words, name: object, known: Iterable[str], where: str = "") -> None:
        self.kind = kind
        self.name = name
        self.known = tuple(known)
        self.where = where
        asked = name[:_LONGEST_NAME] if isinstance(name, str) else ""
        self.meant = next(iter(get_close_matches(asked, self.known, n=1)), None)
        if self.meant is not None:
            advice = Words(vi="ý bạn là {meant}?", en="did you mean {meant}?").fill(meant=repr(self.meant))
        else:
            some = ", ".join(self.known[:6]) + (", …" if len(self.known) > 6 else "")
            advice = Words(vi="các tên hiện có: {some}", en="the names are: {some}").fill(some=some or "–")
        place = f"{where}: " if where else ""
        super().__init__(
            Words(
                vi="{place}không có {kind} nào tên {name}; {advice}",
                en="{place}there is no {kind} named {name}; {advice}",
            ).fill(place=place, kind=kind, name=_shown(name), advice=advice)
        )


class InvalidValue(Nq28Error, ValueError):
    """A value outside what is asked for.

    >>> str(InvalidValue("official_members", -1, Words(vi="số nguyên từ 0 trở lên", en="a whole number from 0 up")))
    'official_members: -1 was given; a whole number from 0 up is wanted'
    """

    def __init__(self, where: str, given: object, wanted: Words) -> None:
        self.where = where
        self.given = given
        self.wanted = wanted
        super().__init__(
            Words(vi="{where}: đã cho {given}; cần {wanted}", en="{where}: {given} was given; {wanted} is wanted").fill(
                where=where, given=_shown(given), wanted=wanted
            )
        )


class NotInForce(Nq28Error, LookupError):
    """The law says nothing of a thing on a day: not yet, no longer, or in a gap between two wordings.

    Nothing is put in its place: not the nearest value, not zero. ``until`` is the last day before *day*
    on which it stood, ``since`` the first day after it on which it stands; None where there is none.
    """

    def __init__(
        self, what: str, day: date, since: date | None = None, until: date | None = None, ended_by: Words | None = None
    ) -> None:
        self.what = what
        self.day = day
        self.since = since
        self.until = until
        self.ended_by = ended_by
        said = [
            Words(vi="{what} không có hiệu lực vào ngày {day}", en="{what} is not in force on {day}").fill(
                what=what, day=day
            )
        ]
        if until is not None:
            said.append(Words(vi="có hiệu lực đến hết ngày {day}", en="it was in force until {day}").fill(day=until))
        if ended_by is not None:
            said.append(Words(vi="kết thúc theo {by}", en="ended by {by}").fill(by=ended_by))
        if since is not None:
            said.append(Words(vi="có hiệu lực từ ngày {day}", en="it is in force from {day}").fill(day=since))
        super().__init__(joined(said))


class BrokenHistory(Nq28Error, ValueError):
    """An event that cannot have happened after those before it; the registry is as it was.

    ``place`` is the event's place in what was given, counted from 0.
    """

    def __init__(self, event: object, place: int, reason: Words) -> None:
        self.event = event
        self.place = place
        self.reason = reason
        super().__init__(
            Words(vi="events[{place}] ({event}): {reason}", en="events[{place}] ({event}): {reason}").fill(
                place=place, event=str(event), reason=reason
            )
        )


class InvalidDocument(Nq28Error, ValueError):
    """A document that cannot be read; ``where`` is the path inside it."""

    def __init__(self, where: str, reason: Words) -> None:
        self.where = where
        self.reason = reason
        super().__init__(Words(vi="{where}: {reason}", en="{where}: {reason}").fill(where=where, reason=reason))


class Faults(ExceptionGroup[Nq28Error], Nq28Error):
    """Several faults told at once; ``exceptions`` has each."""

    def __new__(cls, faults: Sequence[Nq28Error]) -> Faults:
        return super().__new__(cls, _all_told(faults).en, faults)

    def __init__(self, faults: Sequence[Nq28Error]) -> None:
        super().__init__(self.message, faults)
        self.words = _all_told(faults)

    def __str__(self) -> str:
        return Nq28Error.__str__(self)

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any, ...]]:
        return Faults, (self.exceptions,)


def _all_told(faults: Sequence[Nq28Error]) -> Words:
    return joined([Words(vi="{n} lỗi", en="{n} faults").fill(n=len(faults)), *(fault.words for fault in faults)])


def joined(said: Iterable[Words], mark: str = "; ") -> Words:
    """Return several texts as one, parted by semicolons or another *mark*."""
    said = tuple(said)
    return Words(vi=mark.join(one.vi for one in said), en=mark.join(one.en for one in said))


def faults_in(error: BaseException) -> list[Nq28Error]:
    """Return each fault that an error of the library tells, those of groups within groups too."""
    if isinstance(error, Faults):
        return [fault for one in error.exceptions for fault in faults_in(one)]
    return [error] if isinstance(error, Nq28Error) else []


def raise_faults(faults: Sequence[Nq28Error]) -> None:
    """Raise what was found wrong: nothing for none, the one fault itself, or several in one group."""
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise Faults(faults)
