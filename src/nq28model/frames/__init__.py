"""Rules over data frames (extra ``frames``): the same rule objects, the same three values, a column at a time.

The frame is the caller's: polars, pandas, pyarrow, DuckDB, Ibis, Dask, PySpark, eager or lazy, whatever narwhals
takes. Its columns are named by the ids of the facts; an empty cell is an answer that is not known, and so is a value
outside the fact's domain, such as a headcount below nought: ``outside`` finds these.

>>> import polars
>>> from datetime import date
>>> from nq28model import RULEBOOK
>>> units = polars.DataFrame({
...     "official_members": [3, 2, None],
...     "unit_kind": ["enterprise", "enterprise", "cooperative"],
...     "stable_operation": [True, None, None],
... })
>>> judged = assess(units, RULEBOOK["party.organisation.formable"], on=date(2019, 10, 31))
>>> for row in judged.select("truth", "reason", "asks", "steps").iter_rows():
...     print(row)
('yes', None, None, 0)
('no', 'party.organisation.enough_official_members', None, 2)
('unknown', None, 'official_members', 1)
"""

from __future__ import annotations

from nq28model.frames.assessment import ANSWERS, assess
from nq28model.frames.columns import Columns, columns, outside
from nq28model.frames.tables import Table, to_frame

__all__ = ["ANSWERS", "Columns", "Table", "assess", "columns", "outside", "to_frame"]
