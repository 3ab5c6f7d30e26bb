"""Judge a table of units with Spark: the same script in local mode and on a cluster.

python units_on_spark.py UNITS.parquet JUDGED.parquet 2019-10-31
spark-submit --master yarn units_on_spark.py hdfs:///UNITS.parquet hdfs:///JUDGED.parquet 2019-10-31
"""

from __future__ import annotations

import sys
from datetime import date

from nq28model import RULEBOOK
from nq28model.frames import assess


def main(units: str, judged: str, on: str) -> None:
    """Read a table, judge each unit, write the table with the answers, and print how many there are of each."""
    from pyspark.sql import SparkSession

    spark = SparkSession.builder.appName("units").getOrCreate()
    table = assess(spark.read.parquet(units), RULEBOOK["party.organisation.formable"], on=date.fromisoformat(on))
    table.write.mode("overwrite").parquet(judged)
    for row in spark.read.parquet(judged).groupBy("truth").count().orderBy("truth").collect():
        print(row["truth"], row["count"])  # noqa: T201 - a script answers


if __name__ == "__main__":
    main(*sys.argv[1:])
