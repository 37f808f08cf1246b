"""A Spark driver for the tests, in a process of its own: commands come as lines of JSON, and so do answers. The first argument is the master."""

from __future__ import annotations

import json
import sys
from typing import Any

from pyspark.errors import StreamingQueryException
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.streaming import DataStreamWriter


def summary(frame: DataFrame) -> dict[str, Any]:
    """What tells one set of rows from another: how many, how many different, the sum of their times and of their values."""
    sums = "sum(cast(unix_millis(time) as decimal(38, 0)))", "sum(value)"
    count, times, values, distinct = frame.selectExpr("count(*)", *sums, "count(distinct asset_id, point_id, time)").first()
    return {"count": count, "distinct": distinct, "times": int(times or 0), "values": float(values or 0)}


def run_to_its_end(writer: DataStreamWriter, out: str) -> None:
    """Start a stream, again where Spark gave it up because a worker was not there within ten seconds, which a busy machine takes and no setting changes."""
    while True:
        try:
            writer.start(out).awaitTermination()
            return
        except StreamingQueryException as error:
            if "failed to connect back" not in str(error):
                raise
            print(error, file=sys.stderr)


def answer(spark: SparkSession, command: dict[str, Any]) -> Any:
    options: dict[str, str] = command.get("options", {})
    if command["do"] == "stream":
        stream = spark.readStream.format("enos").options(**options).load()
        run_to_its_end(stream.writeStream.format("parquet").option("checkpointLocation", command["checkpoint"]).trigger(availableNow=True), command["out"])
        return None
    if command["do"] == "parquet":
        return summary(spark.read.parquet(command["folder"]))
    for name, value in command.get("conf", {}).items():
        spark.conf.set(name, value)
    reader = spark.read.format("enos").options(**options)
    frame = (reader.schema(command["schema"]) if "schema" in command else reader).load()
    frame = frame.where(command["where"]) if "where" in command else frame
    if command["do"] == "explain":
        return frame._jdf.queryExecution().toString()  # what `explain("extended")` prints
    if command["do"] == "metadata":
        return {field.name: field.metadata for field in frame.schema if field.metadata}
    if command["do"] == "rows":
        return [[str(value) for value in row] for row in frame.orderBy("time").limit(3).collect()] + [frame.schema.simpleString()]
    return summary(frame)


def main() -> None:
    builder = SparkSession.builder.master(sys.argv[1])
    for setting in sys.argv[2:]:
        name, _, value = setting.partition("=")
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    for line in sys.stdin:
        try:
            found = {"ok": answer(spark, json.loads(line))}
        except Exception as error:
            found = {"error": str(error)}
        print(json.dumps(found), flush=True)
    spark.stop()


main()
