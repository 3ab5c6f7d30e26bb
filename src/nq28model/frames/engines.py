"""What holds a frame, where that decides how it is best asked."""

from __future__ import annotations

import narwhals.stable.v2 as nw


def speaks_sql(engine: nw.Implementation) -> bool:
    """Tell whether what is asked of an engine becomes one query in SQL, or in what Spark makes of it.

    >>> speaks_sql(nw.Implementation.DUCKDB), speaks_sql(nw.Implementation.POLARS)
    (True, False)
    """
    return engine.is_duckdb() or engine.is_ibis() or engine.is_spark_like()
