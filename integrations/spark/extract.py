"""Runs `bantin` over any number of articles with Apache Spark, and writes their records as Parquet.

    spark-submit integrations/spark/extract.py --format jsonl news/ records/

What is given behind `--` goes to `bantin extract`, as in `-- --certain --include-text`.
"""

import argparse
import re
import sys
from collections import deque
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.fs
import pyarrow.json
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.sql.types import BinaryType

from bantin_filter import Filter, chunks
from record_types import CONTRACT, load, record_schema

# How many characters of a line that gave no record are kept.
LINE_START = 1000
# How many articles go from Spark to the command, and their records back, at a time.
BATCH = 500

Batches = Iterator[pa.RecordBatch]


def main(arguments: list[str]) -> None:
    """Runs the job in the cluster that `spark-submit` names, and tells how it went."""
    options = parse(arguments)
    spark = SparkSession.builder.appName("bantin extract").getOrCreate()
    try:
        run(spark, options)
        table = spark.read.parquet(options.output)
        rows, failures = table.select(F.count("*"), F.count("error")).first()
        print(f"{rows - failures} records, {failures} failures: {options.output}", file=sys.stderr)
    finally:
        spark.stop()


def parse(arguments: list[str]) -> argparse.Namespace:
    """What the command line says."""
    parser = argparse.ArgumentParser(
        description="Write the records of articles as Parquet.",
        epilog="What stands behind -- goes to bantin extract.",
    )
    parser.add_argument(
        "--format",
        choices=["text", "jsonl", "warc", "parquet"],
        required=True,
        help="text: files of one article each, in any format that bantin reads by itself; "
        "jsonl: an object a line; warc: web archives, packed or not; parquet: a row an article",
    )
    parser.add_argument("--text-field", default="text", help="the member or column of the text")
    parser.add_argument("--id-field", default="id", help="the member or column of the id")
    parser.add_argument("--glob", default="*", help="the names of files that are read in folders")
    parser.add_argument("--bantin", default="bantin", help="the command, as the workers find it")
    parser.add_argument("--contract", type=Path, default=CONTRACT, help="record.schema.json")
    parser.add_argument("--overwrite", action="store_true", help="replace an earlier output")
    parser.add_argument("input", nargs="+", help="files, folders or patterns, as Spark reads them")
    parser.add_argument("output", help="the folder to write")
    own, behind = arguments, []
    if "--" in arguments:
        dashes = arguments.index("--")
        own, behind = arguments[:dashes], arguments[dashes + 1 :]
    options = parser.parse_args(own)
    options.command = [options.bantin, "extract", "--stream", *behind]
    return options


def run(spark: SparkSession, options: argparse.Namespace) -> None:
    """Reads all articles, and writes their records and failures."""
    for module in ("bantin_filter", "record_types", "extract"):
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(f"{module}.py")))
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", "16m")
    columns = table_schema(record_schema(load(options.contract)))
    if options.format == "warc":
        articles, step = archives(spark, options), answer_archives
    else:
        articles, step = lines(spark, options), answer_lines
    records = articles.mapInArrow(
        partial(step, command=options.command, columns=columns), from_arrow_schema(columns)
    )
    # A task's rows appear when it is done, and all of them when all are: what was tried twice is
    # not there twice.
    (
        records.write.mode("overwrite" if options.overwrite else "errorifexists")
        .option("compression", "zstd")
        .option("mapreduce.fileoutputcommitter.algorithm.version", "1")
        .parquet(options.output)
    )


def table_schema(record: pa.Schema) -> pa.Schema:
    """The columns of the output: where an article was and why it has no record, or its record."""
    return pa.schema([(name, pa.string()) for name in ("file", "uri", "error", "line")] + [*record])


# What goes in


def lines(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """Articles as lines of JSON, as `bantin extract --stream` reads them, beside their files."""
    read = spark.read.option("recursiveFileLookup", True).option("pathGlobFilter", options.glob)
    if options.format == "jsonl":
        options.command += ["--text-field", options.text_field, "--id-field", options.id_field]
        table = read.option("lineSep", "\n").text(options.input)
        return table.select(file().alias("file"), F.col("value"))
    if options.format == "text":
        table = read.format("binaryFile").load(options.input)
        return table.select(file().alias("file"), line(file(), F.col("content"), "bytes"))
    table = read.parquet(*options.input)
    place = F.concat_ws("!/", file(), F.col("_metadata.row_index"))
    uri = F.col(options.id_field).cast("string") if options.id_field in table.columns else place
    is_file = isinstance(table.schema[options.text_field].dataType, BinaryType)
    text = F.col(options.text_field)
    return table.select(file().alias("file"), line(uri, text, "bytes" if is_file else "text"))


def archives(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """The names and addresses of web archives, each of which is a task of its own."""
    read = spark.read.option("recursiveFileLookup", True).option("pathGlobFilter", options.glob)
    # Their contents are not asked for, and so not read here.
    found = read.format("binaryFile").load(options.input)
    found = found.select(file().alias("file"), F.col("_metadata.file_path"), "length").collect()
    # The largest come first, so that none is left when all others are done.
    found.sort(key=lambda row: (-row.length, row.file))
    rows = [(row.file, row.file_path) for row in found]
    parallel = spark.sparkContext.parallelize(rows, max(1, len(rows)))
    return spark.createDataFrame(parallel, "file string, address string")


def line(uri: Column, content: Column, name: str) -> Column:
    """An article as a line of JSON, in which bytes are written in base64."""
    return F.to_json(F.struct(uri.alias("id"), content.alias(name))).alias("value")


def file() -> Column:
    """The name of a row's file as a person writes it, and the command too."""
    escaped = F.regexp_replace("_metadata.file_path", r"\+", "%2B")
    return F.regexp_replace(F.url_decode(escaped), "^file:/+", "/")


# What the workers do


def answer_lines(batches: Batches, command: list[str], columns: pa.Schema) -> Batches:
    """Has lines answered: while the answers to some are read, the next are on their way."""
    with Filter(command) as bantin:
        waiting: deque[tuple[pa.Array, list[bytes]]] = deque()
        for batch in batches:
            files, articles = batch.columns
            articles = articles.cast(pa.binary()).to_pylist()
            if any(not article or article.isspace() for article in articles):
                kept = [index for index, article in enumerate(articles) if article.strip()]
                files, articles = files.take(kept), [articles[index] for index in kept]
            bantin.send([b"\n".join(articles), b"\n"] if articles else [])
            waiting.append((files, articles))
            if len(waiting) > 1:
                yield from answered(bantin, *waiting.popleft(), columns)
        bantin.finish()
        for files, articles in waiting:
            yield from answered(bantin, files, articles, columns)
        for _ in bantin.all_answers(1):
            raise AssertionError("bantin answered more than it was asked")


def answered(bantin: Filter, files: pa.Array, articles: list[bytes], columns: pa.Schema) -> Batches:
    """The rows of some articles that were sent."""
    if articles:
        answers = bantin.answers(len(articles))
        yield rows(answers, columns, files, articles)


def answer_archives(batches: Batches, command: list[str], columns: pa.Schema) -> Batches:
    """Has web archives read by the command, from wherever they lie."""
    for batch in batches:
        for name, address in zip(*batch.to_pydict().values(), strict=True):
            with Filter([*command, "--uri", name]) as bantin:
                bantin.send(chunks(partial(open_address, address)))
                bantin.finish()
                for answers in bantin.all_answers(BATCH):
                    yield rows(answers, columns, pa.array([name] * len(answers)))


def open_address(address: str) -> pa.NativeFile:
    """Opens a file by Spark's name of it, on this machine or in a store."""
    address = re.sub("^file:/+", "file:///", address)
    files, path = pyarrow.fs.FileSystem.from_uri(re.sub("^s3a:", "s3:", address))
    return files.open_input_stream(path, compression=None)


def rows(
    answers: list[bytes], columns: pa.Schema, files: pa.Array, articles: list[bytes] | None = None
) -> pa.RecordBatch:
    """The rows of answers: what the command wrote as JSON, in columns of their types."""
    text = b"".join(answers)
    table = pyarrow.json.read_json(
        pa.BufferReader(text),
        # All in one piece, for no article may lie in two.
        pyarrow.json.ReadOptions(use_threads=False, block_size=len(text) + 1),
        pyarrow.json.ParseOptions(
            explicit_schema=pa.schema(
                [field for field in columns if field.name not in ("file", "line")]
                + [("line", pa.int64())]
            ),
            unexpected_field_behavior="error",
        ),
    ).combine_chunks()
    uris = pc.coalesce(table["uri"], pc.struct_field(table["source"], "uri"))
    starts = [None] * len(answers)
    if articles and table["error"].null_count < len(answers):
        failed = table["error"].is_valid().to_pylist()
        starts = [
            article.decode(errors="replace")[:LINE_START] if is_failure else None
            for article, is_failure in zip(articles, failed, strict=True)
        ]
    found = {"file": files, "uri": uris, "line": pa.array(starts, pa.string())}
    arrays = [
        found.get(name, table[name] if name in table.column_names else None)
        for name in columns.names
    ]
    (batch,) = pa.table(arrays, schema=columns).to_batches()
    return batch


if __name__ == "__main__":
    main(sys.argv[1:])
