"""What the tests of the Spark job share: the command, a cluster, articles, what comes of them."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyspark
import pytest
from pyspark.sql import SparkSession

PROJECT = Path(__file__).resolve().parents[2]
BANTIN = str(Path(os.environ.get("BANTIN", PROJECT / ".build/release/bantin")).absolute())

sys.path.insert(0, str(PROJECT / "integrations/spark"))

import extract  # noqa: E402
from record_types import load, restore  # noqa: E402

Record = dict[str, Any]
Job = Callable[..., list[Record]]


@pytest.fixture(scope="session")
def spark() -> Iterator[SparkSession]:
    """A cluster of two workers, which are processes of their own with a core each."""
    os.environ["SPARK_HOME"] = str(Path(pyspark.__file__).parent)
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").appName("bantin tests")
    for name, value in {
        "spark.ui.enabled": "false",
        "spark.executor.memory": "512m",
        "spark.sql.files.maxPartitionBytes": "64k",
        "spark.sql.files.openCostInBytes": "0",
    }.items():
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


@pytest.fixture
def job(spark: SparkSession, tmp_path: Path) -> Job:
    """Runs the job with some arguments, and gives its rows."""

    def run(*arguments: str | Path, bantin: str = BANTIN) -> list[Record]:
        output = tmp_path / "output"
        own, behind = arguments, ()
        if "--" in arguments:
            dashes = arguments.index("--")
            own, behind = arguments[:dashes], arguments[dashes:]
        # Articles of some hundred kilobytes already are several tasks.
        own = ("--bantin", bantin, "--task-megabytes", 0.06, *own)
        words = map(str, [*own, output, *behind])
        extract.run(spark, extract.parse(list(words)))
        return rows(output)

    return run


def rows(output: Path) -> list[Record]:
    """What the job has written."""
    import pyarrow.parquet

    assert (output / "_SUCCESS").exists()
    return pyarrow.parquet.read_table(output).to_pylist()


def records(output: list[Record]) -> list[Record]:
    """The records of rows as the command writes them, in the order of their names."""
    contract = load()
    found = [restore(row, contract) for row in output if row["error"] is None]
    return sorted(found, key=name)


def written(*arguments: str | Path, lines: bytes | None = None) -> list[Record]:
    """The records that the command itself writes, in the order of their names."""
    done = subprocess.run([BANTIN, "extract", *arguments], input=lines, capture_output=True)
    answers = map(json.loads, done.stdout.splitlines())
    return sorted((answer for answer in answers if "error" not in answer), key=name)


def name(record: Record) -> tuple[str, str]:
    """What tells a record from the others."""
    return record["source"]["uri"], record["id"]


def articles(count: int) -> list[Record]:
    """Articles with ids, no two of them the same: those of the project, cut at other places."""
    files = sorted([*PROJECT.glob("corpus/*.txt"), *PROJECT.glob("Tests/Articles/*.txt")])
    texts = [file.read_text(encoding="utf-8") for file in files]
    made = []
    for number in range(count):
        text = texts[number % len(texts)]
        start = text.find("\n", number // len(texts) * 40) + 1
        made.append({"id": f"news/{number}", "text": f"Tin số {number}\n\n{text[start:]}"})
    return made


def json_lines(objects: list[Record]) -> bytes:
    """Objects as lines of JSON."""
    return b"".join(json.dumps(one, ensure_ascii=False).encode() + b"\n" for one in objects)
