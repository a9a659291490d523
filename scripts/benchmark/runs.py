"""Runs programs and measures them."""

import os
import re
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROUNDS = 5

Command = list[str | Path]


def run(command: Command) -> str:
    """Runs a command to its end, and gives what it says on the standard error."""
    result = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    if result.returncode != 0:
        sys.exit(f"{command[0]} failed: {result.stderr.decode(errors='replace')}")
    return result.stderr.decode(errors="replace")


def seconds(command: Command) -> float:
    """How long a command takes from start to end."""
    start = time.perf_counter()
    run(command)
    return time.perf_counter() - start


def in_turns(commands: dict[str, Command], rounds: int = ROUNDS) -> dict[str, float]:
    """How long each command takes: the median of some runs, in turns with the others."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(rounds):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    return {name: statistics.median(times) for name, times in taken.items()}


def peak(command: Command) -> int:
    """The most memory that a command has at any time, in bytes.

    `time` starts it, because what Python starts is said to have had as much as Python has.
    """
    if sys.platform == "darwin":
        report = run(["/usr/bin/time", "-l", *command])
        return int(re.search(r"(\d+)\s+maximum resident set size", report)[1])
    return int(run(["/usr/bin/time", "-f", "%M", *command]).split()[-1]) * 1024


@contextmanager
def one_core() -> Iterator[None]:
    """Keeps this process, and those it starts, on one core; where the system can."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    all_cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(all_cores)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, all_cores)


def cores() -> int:
    """How many processors there are for this process."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
