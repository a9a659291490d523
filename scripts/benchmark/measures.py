"""The measures, each a part of the results."""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmark import data
from benchmark.runs import ROUNDS, Command, cores, in_turns, one_core, peak, seconds

Results = dict[str, Any]

STARTS = 20
# The inputs that the other programs can read, too: UTF-8.
PLAIN = ("seeds", "news", "other genres", "seeds, NFD")


def measure(
    bantin: Path,
    stages: Path,
    earlier: Path | None,
    reference: str | None,
    inputs: dict[str, Path],
    scratch: Path,
) -> Results:
    """Measures everything."""
    say("inputs")
    with one_core():
        speeds = by_input(bantin, earlier, inputs, scratch)
        say("steps")
        steps = by_step(stages, inputs)
        say("sizes")
        sizes = by_size(bantin, scratch)
        say("start-up")
        start = start_up(bantin, earlier)
    say("jobs")
    jobs = by_jobs(bantin, inputs["seeds"])
    return {
        "machine": f"{platform.system()} {platform.machine()}, {cores()} processors, load "
        f"{os.getloadavg()[0]:.1f}",
        "rounds": ROUNDS,
        "base": reference,
        "inputs": speeds,
        "steps": steps,
        "sizes": sizes,
        "jobs": jobs,
        "start": start,
    }


def say(what: str) -> None:
    """Tells what is being measured."""
    print(f"measuring: {what}", file=sys.stderr)


def by_input(bantin: Path, earlier: Path | None, inputs: dict[str, Path], scratch: Path) -> Results:
    """Megabytes a second of each input, on one core: the command, the earlier one, others."""
    results: Results = {}
    for name, folder in inputs.items():
        commands: dict[str, Command] = {"bantin": extract(bantin, folder)}
        if earlier:
            commands["base"] = extract(earlier, folder)
        if name in PLAIN:
            whole = data.joined(folder, scratch / "whole.txt")
            commands["uconv"] = ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", "any-nfc", whole]
            script = data.ROOT / "scripts/regex-comparator.py"
            commands["regex"] = [sys.executable, script, whole]
        size = data.size_of(folder) / data.MEGABYTE
        results[name] = {
            "megabytes": size,
            "speed": {who: size / time for who, time in in_turns(commands).items()},
            "peak": peak(commands["bantin"]),
        }
    return results


def extract(bantin: Path, *arguments: str | Path) -> Command:
    """The command as it is measured: one article after the other."""
    return [bantin, "extract", "--jobs", "1", *arguments]


def by_step(stages: Path, inputs: dict[str, Path]) -> Results:
    """Seconds for each input by step, and those that ICU takes to look whether it is in NFC."""
    done = subprocess.run(
        [stages, str(ROUNDS), *inputs.values()], stdout=subprocess.PIPE, text=True, check=True
    )
    lines = map(json.loads, done.stdout.splitlines())
    return {name: line for name, line in zip(inputs, lines, strict=True)}


def by_size(bantin: Path, scratch: Path) -> Results:
    """Megabytes a second and peak memory of more and more articles, and of one long one."""
    folders = {size: scratch / f"size-{size}" for size in (1, 10, 100)}
    for size, folder in folders.items():
        data.write(data.seeds(), folder, size * data.MEGABYTE, str.encode, "txt")
    long = data.joined(folders[10], scratch / "long.txt")
    inputs = {f"{size} MB": folder for size, folder in folders.items()} | {
        "one file of 10 MB": long
    }
    commands = {name: extract(bantin, path) for name, path in inputs.items()}
    times = in_turns(commands)
    results = {
        name: {
            "megabytes": data.size_of(path) / data.MEGABYTE,
            "speed": data.size_of(path) / data.MEGABYTE / times[name],
            "peak": peak(commands[name]),
        }
        for name, path in inputs.items()
    }
    shutil.rmtree(folders[100])
    return results


def by_jobs(bantin: Path, folder: Path) -> Results:
    """Megabytes a second with several articles at a time, on all cores."""
    counts = sorted({1, 2, *(count for count in (4, 8, 16) if count < cores()), cores()})
    commands = {str(count): [bantin, "extract", "--jobs", str(count), folder] for count in counts}
    size = data.size_of(folder) / data.MEGABYTE
    return {name: size / time for name, time in in_turns(commands).items()}


def start_up(bantin: Path, earlier: Path | None) -> Results:
    """Seconds from start to end on one article, and the memory for it."""
    article = sorted((data.ROOT / "corpus").glob("*.txt"))[-1]
    commands = {"bantin": bantin} | ({"base": earlier} if earlier else {})
    runs: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            runs[name].append(seconds([command, "extract", article]))
    return {
        "seconds": {name: statistics.median(times) for name, times in runs.items()},
        "peak": peak([bantin, "extract", article]),
    }
