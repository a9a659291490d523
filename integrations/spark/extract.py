"""Runs `bantin` over any number of articles with Apache Spark, and writes their records as Parquet.

    spark-submit integrations/spark/extract.py --format jsonl news/ records/

What is given behind `--` goes to `bantin extract`, as in `-- --certain --include-text`.
"""

import argparse
import io
import sys
from collections import deque
from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json
from pyspark.sql import Column, DataFrame, DataFrameReader, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import BinaryType

from bantin_filter import Filter, chunks
from parquet_output import Output, place
from record_types import CONTRACT, load, record_schema

# How many characters of a line that gave no record are kept.
LINE_START = 1000
# How many articles go from Spark to the command, and their records back, at a time.
BATCH = 500

# The modules that workers import, beside this one.
MODULES = ["bantin_filter", "extract", "parquet_output", "record_types"]
# What a task tells of the part of the output that it has written.
PART = "name string, rows long, failures long"

# Where a task's articles lie; without an end, to that of the file.
RANGE = "file string, address string, start long, end long, bytes long"
# What cannot be read from the middle.
PACKED = (".gz", ".bz2", ".zst", ".lz4")

Batches = Iterator[pa.RecordBatch]
# Some lines, and the names of their files.
Lines = Iterator[tuple[pa.Array, list[bytes]]]
Reading = Callable[[Batches], Lines]


def main(arguments: list[str]) -> None:
    """Runs the job in the cluster that `spark-submit` names, and tells how it went."""
    options = parse(arguments)
    spark = SparkSession.builder.appName("bantin extract").getOrCreate()
    try:
        rows, failures = run(spark, options)
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
    parser.add_argument(
        "--task-megabytes", type=float, default=64, help="how much of JSON Lines is one task"
    )
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


def run(spark: SparkSession, options: argparse.Namespace) -> tuple[int, int]:
    """Reads all articles, writes their records and failures, and counts the rows and failures."""
    for module in MODULES:
        spark.sparkContext.addPyFile(str(Path(__file__).with_name(f"{module}.py")))
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", BATCH)
    spark.conf.set("spark.sql.execution.arrow.maxBytesPerBatch", "16m")
    columns = table_schema(record_schema(load(options.contract)))
    output = Output(options.output, columns)
    output.begin(options.overwrite)
    if options.format == "jsonl":
        options.command += ["--text-field", options.text_field, "--id-field", options.id_field]
        articles, answer = ranges(spark, options), partial(answer_lines, read=lines_of_ranges)
    elif options.format == "warc":
        articles, answer = ranges(spark, options), answer_archives
    else:
        articles, answer = rows_of_spark(spark, options), partial(answer_lines, read=lines_of_rows)
    answer = partial(answer, command=options.command, columns=columns)
    parts = articles.mapInArrow(partial(write_part, answer=answer, output=output), PART).collect()
    output.commit([part.name for part in parts])
    return sum(part.rows for part in parts), sum(part.failures for part in parts)


def table_schema(record: pa.Schema) -> pa.Schema:
    """The columns of the output: where an article was and why it has no record, or its record."""
    return pa.schema([(name, pa.string()) for name in ("file", "uri", "error", "line")] + [*record])


# What goes in


def rows_of_spark(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """Articles as lines of JSON, as `bantin extract --stream` reads them, beside their files."""
    if options.format == "text":
        table = files_of_spark(spark, options)
        return table.select(file().alias("file"), line(file(), F.col("content"), "bytes"))
    table = reader(spark, options).parquet(*options.input)
    place = F.concat_ws("!/", file(), F.col("_metadata.row_index"))
    uri = F.col(options.id_field).cast("string") if options.id_field in table.columns else place
    is_file = isinstance(table.schema[options.text_field].dataType, BinaryType)
    text = F.col(options.text_field)
    return table.select(file().alias("file"), line(uri, text, "bytes" if is_file else "text"))


def ranges(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """Where articles lie in files that the workers read: each file, or a part of it, is a task.

    Lines of JSON are taken from the files as they are. On their way through Spark they would cost a
    tenth of what it takes to read them.
    """
    # Their contents are not asked for, and so not read here.
    found = files_of_spark(spark, options)
    found = found.select(file().alias("file"), F.col("_metadata.file_path"), "length").collect()
    most = int(options.task_megabytes * 1e6)
    tasks = []
    for row in found:
        is_whole = options.format == "warc" or row.file.endswith(PACKED)
        step = max(1, row.length if is_whole else most)
        for start in range(0, row.length, step):
            end = None if is_whole else min(start + step, row.length)
            tasks.append((row.file, row.file_path, start, end, step))
    # The largest come first, so that none is left when all others are done.
    tasks.sort(key=lambda task: -task[-1])
    parallel = spark.sparkContext.parallelize(tasks, max(1, len(tasks)))
    return spark.createDataFrame(parallel, RANGE).drop("bytes")


def files_of_spark(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """The files of the input."""
    return reader(spark, options).format("binaryFile").load(options.input)


def reader(spark: SparkSession, options: argparse.Namespace) -> DataFrameReader:
    """What finds files in folders, to their depths."""
    return spark.read.option("recursiveFileLookup", True).option("pathGlobFilter", options.glob)


def line(uri: Column, content: Column, name: str) -> Column:
    """An article as a line of JSON, in which bytes are written in base64."""
    return F.to_json(F.struct(uri.alias("id"), content.alias(name))).alias("value")


def file() -> Column:
    """The name of a row's file as a person writes it, and the command too."""
    escaped = F.regexp_replace("_metadata.file_path", r"\+", "%2B")
    return F.regexp_replace(F.url_decode(escaped), "^file:/+", "/")


# What the workers do


def write_part(batches: Batches, answer: Callable[[Batches], Batches], output: Output) -> Batches:
    """Writes the rows of a task, and tells what it has written."""
    with output.part() as part:
        for batch in answer(batches):
            part.write(batch)
    if part.rows:
        told = [{"name": part.name, "rows": part.rows, "failures": part.failures}]
        yield pa.RecordBatch.from_pylist(told)


def lines_of_rows(batches: Batches) -> Lines:
    """Lines that come as rows of Spark."""
    for batch in batches:
        files, articles = batch.columns
        yield files, articles.cast(pa.binary()).to_pylist()


def lines_of_ranges(batches: Batches) -> Lines:
    """Lines of files, or of parts of files: those that begin in them."""
    for batch in batches:
        for row in batch.to_pylist():
            lines = lines_between(row["address"], row["start"], row["end"])
            while articles := list(islice(lines, BATCH)):
                yield pa.array([row["file"]] * len(articles)), articles


def lines_between(address: str, start: int, end: int | None) -> Iterator[bytes]:
    """The lines that begin between two bytes of a file, without their ends."""
    files, path = place(address)
    opened = files.open_input_file(path) if start else files.open_input_stream(path)
    with io.BufferedReader(opened, 1 << 20) as file:
        position = start
        if start:
            # Whether a line begins at the start, the byte before it tells.
            file.seek(start - 1)
            position += len(file.readline()) - 1
        while (end is None or position < end) and (line := file.readline()):
            position += len(line)
            yield line.rstrip(b"\n")


def answer_lines(
    batches: Batches, read: Reading, command: list[str], columns: pa.Schema
) -> Batches:
    """Has lines answered: while the answers to some are read, the next are on their way."""
    with Filter(command) as bantin:
        waiting: deque[tuple[pa.Array, list[bytes]]] = deque()
        for files, articles in read(batches):
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
        for row in batch.to_pylist():
            name, address = row["file"], row["address"]
            with Filter([*command, "--uri", name]) as bantin:
                bantin.send(chunks(partial(open_address, address)))
                bantin.finish()
                for answers in bantin.all_answers(BATCH):
                    yield rows(answers, columns, pa.array([name] * len(answers)))


def open_address(address: str) -> pa.NativeFile:
    """Opens a file by Spark's name of it, on this machine or in a store."""
    files, path = place(address)
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
