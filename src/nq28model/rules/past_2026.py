"""What is said of the days from 8/4/2026 on, whose texts were not seen in full.

Every wording that was in force then goes on, as no text that ends it was seen; how well that is known is less.
"""

from __future__ import annotations

from datetime import date

from attrs import evolve

from nq28model.instruments import REGULATION_20_2026, REGULATION_208_2026
from nq28model.law import Citation, Evidence, Source
from nq28model.rules.notes import NOT_SEEN_2026
from nq28model.words import Words

REGULATIONS_OF_2026 = REGULATION_20_2026.at(kept_by=(REGULATION_208_2026,))

_FIRST_DAY = date(2026, 4, 8)


def carried_past_april_2026(
    last: Source,
    *,
    note: Words = NOT_SEEN_2026,
    under: Citation | None = None,
    until: date | None = None,
    ended_by: Citation | None = None,
) -> tuple[Source, Source]:
    """Return the *last* source seen, and the one that carries it on from 8/4/2026 with the doubt in *note*.

    The same text goes on being cited, or the one *under* which the rule then stands, of which no page was seen.
    """
    carried = evolve(
        last,
        since=_FIRST_DAY,
        citation=under or last.citation,
        evidence=min(last.evidence, Evidence.REPORTED),
        url=last.url if under is None else None,
        note=note,
        until=until,
        ended_by=ended_by,
    )
    return last, carried
