"""Histories that can have been, and registries of them."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from nq28model.entities import PartyOrganisation, PartyRank
from nq28model.history import Established, Event, OrganisationListed, Registry
from nq28model.law import checked_day
from nq28model.strategies.chronicle import Chronicle
from nq28model.strategies.entities import checked_count


def registries(*, start: date = date(2010, 1, 1), max_size: int = 20) -> SearchStrategy[Registry]:
    """Return registries of ``histories``, kept for some of the Party bodies above the grassroots, or for none.

    >>> from hypothesis import find
    >>> registry = find(registries(max_size=5), lambda registry: registry.kept_for != ())
    >>> registry.as_of(date(2010, 1, 1)).organisation(registry.kept_for[0]).rank
    <PartyRank.UPPER_GRASSROOTS_BODY: 'upper_grassroots_body'>
    """
    return _registries(histories(start=start, max_size=max_size))


@st.composite
def _registries(draw: DrawFn, among: SearchStrategy[tuple[Event, ...]]) -> Registry:
    events = draw(among)
    upper = [
        event.organisation.id
        for event in events
        if isinstance(event, OrganisationListed | Established)
        and isinstance(event.organisation, PartyOrganisation)
        and event.organisation.rank is PartyRank.UPPER_GRASSROOTS_BODY
    ]
    return Registry.of(events, kept_for=draw(st.lists(st.sampled_from(upper), max_size=2, unique=True)))


@st.composite
def histories(draw: DrawFn, *, start: date = date(2010, 1, 1), max_size: int = 20) -> tuple[Event, ...]:
    """Return histories that can have been: a made-up city of two districts, and up to *max_size* events.

    They begin on *start*. Each event is one that the events before it allow, so a ``Registry`` takes them all.
    They come in the order of effect and became known in that order, so that what was known on any day is a
    history too. Shrinks towards few events.

    >>> from hypothesis import find
    >>> [event.organisation.rank.name for event in find(histories(max_size=0), lambda events: True)]
    ['PROVINCIAL_BODY', 'UPPER_GRASSROOTS_BODY', 'UPPER_GRASSROOTS_BODY', 'GRASSROOTS_BODY', 'GRASSROOTS_BODY']
    """
    chronicle = Chronicle(draw, checked_day(start, "start"))
    for _ in range(draw(st.integers(0, checked_count("max_size", max_size)))):
        draw(_steps(chronicle))
    return chronicle.registry.events


@st.composite
def _steps(draw: DrawFn, chronicle: Chronicle) -> None:
    # A strategy of its own, so that Hypothesis leaves out a step as a whole when it shrinks.
    chronicle.go_on(days=draw(st.integers(0, 120)), delay=draw(st.integers(0, 30)))
