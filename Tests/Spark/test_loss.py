"""Workers and commands that die: nothing is lost, and nothing is there twice."""

import os
import shlex
import signal
import subprocess
import threading
import time
from pathlib import Path

import pytest
from pyspark.sql import SparkSession

from conftest import BANTIN, Job, articles, json_lines, records, written


def script(path: Path, body: str) -> str:
    """A program that stands in for the command."""
    path.write_text(f'#!/bin/bash\nbantin() {{ {shlex.quote(BANTIN)} "$@"; }}\n{body}\n')
    path.chmod(0o755)
    return str(path)


def processes(words: str) -> list[int]:
    """The running processes whose command lines hold some words."""
    table = subprocess.run(["ps", "-axwwo", "pid=,command="], capture_output=True, text=True)
    rows = (row.strip().split(None, 1) for row in table.stdout.splitlines())
    return [int(pid) for pid, command in rows if words in command]


def executors(spark: SparkSession) -> list[int]:
    """The processes that work for this test's cluster."""
    application = spark.sparkContext.applicationId
    ours = set(processes(f"--app-id {application}"))
    return sorted(ours & set(processes("CoarseGrainedExecutorBackend")))


def test_survives_the_death_of_a_worker(job: Job, spark: SparkSession, tmp_path: Path) -> None:
    made = articles(300)
    (tmp_path / "a.jsonl").write_bytes(json_lines(made))
    begun = tmp_path / "begun"
    begun.mkdir()
    # Slow enough to be killed at work, some tasks having been done before and some not begun.
    slow = script(tmp_path / "slow", f'touch {begun}/$$; bantin "$@"; sleep 1')
    killed = []

    def kill() -> None:
        while len(list(begun.iterdir())) < 4:
            time.sleep(0.05)
        killed.append(executors(spark)[0])
        os.kill(killed[0], signal.SIGKILL)

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    found = job("--format", "jsonl", tmp_path / "a.jsonl", bantin=slow)
    killer.join()
    assert killed and killed[0] not in executors(spark)
    assert records(found) == written("--stream", lines=json_lines(made))
    assert len(found) == len(made)
    # Nor does the dead worker leave commands behind.
    deadline = time.monotonic() + 20
    while processes(slow) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert processes(slow) == []


@pytest.mark.parametrize("death", ["exit 0", "exit 2", "kill -9 $$"])
def test_survives_the_death_of_the_command(job: Job, tmp_path: Path, death: str) -> None:
    made = articles(60)
    (tmp_path / "a.jsonl").write_bytes(json_lines(made))
    once = f'if mkdir {tmp_path}/died; then head -n 3 | bantin "$@"; {death}; fi; bantin "$@"'
    found = job("--format", "jsonl", tmp_path / "a.jsonl", bantin=script(tmp_path / "dying", once))
    assert (tmp_path / "died").exists()
    assert records(found) == written("--stream", lines=json_lines(made))
    assert len(found) == len(made)


def test_writes_nothing_where_a_part_is_missing(job: Job, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(json_lines(articles(120)))
    bad = script(tmp_path / "bad", 'if grep -q "Tin số 99"; then echo "no room" >&2; exit 7; fi')
    with pytest.raises(Exception, match="bantin ended with status"):
        job("--format", "jsonl", tmp_path / "a.jsonl", bantin=bad)
    seen = [path.name for path in (tmp_path / "output").glob("*") if path.name[0] not in "._"]
    assert seen == []
    assert not (tmp_path / "output/_SUCCESS").exists()
