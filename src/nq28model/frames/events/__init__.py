"""Head counts and figures over tables of events: grouped expressions on any data frame or engine.

Two flat tables say all that is asked (``MOVEMENTS`` and ``LINES`` tell them column by column): what each event changes
of each organisation, and which committees each line of superiors has in it. They are made once from a stream of events,
and stand where the caller keeps tables; what is asked of them is filtered, joined and added up by the engine that holds
them, and no registry is made.

>>> from datetime import date
>>> from nq28model.made_up import city
>>> from nq28model.periods import Interval
>>> movements, lines = event_frames(city(500), backend="polars")
>>> heads = headcounts(movements, lines, days=[date(2019, 12, 31)])
>>> heads.filter(organisation="district-1").rows()
[(datetime.date(2019, 12, 31), 'district-1', 22, 315, 279, 36)]
>>> year = figures(movements, lines, intervals=[Interval(date(2019, 1, 1), date(2020, 1, 1))])
>>> year.select("part", "party_members", "party_members_developed").rows()
[('whole', 571, 19)]
"""

from __future__ import annotations

from nq28model.frames.events.figures import figures
from nq28model.frames.events.headcounts import headcounts
from nq28model.frames.events.tables import LINES, MOVEMENTS, Column, batch_frames, event_frames

__all__ = ["LINES", "MOVEMENTS", "Column", "batch_frames", "event_frames", "figures", "headcounts"]
