"""The results as a table for the eye, in Markdown."""

from benchmark.data import MEGABYTE
from benchmark.measures import Results

# A speed below this part of the earlier one is told.
SLOWER = 0.9
STEPS = [
    "decode", "digest", "normalize", "tokens", "head", "rules", "assembly", "audit", "emission",
]  # fmt: skip


def table(results: Results) -> str:
    """All results."""
    parts = [
        "# Benchmark",
        f"{results['machine']}; medians of {results['rounds']} runs in turns.",
        verdict(results),
        "## Speed by input, on one core",
        by_input(results),
        "## Steps, in nanoseconds a byte",
        by_step(results),
        "## More articles, one core",
        rows(
            ["input", "MB/s", "peak MB"],
            [
                [name, f"{part['speed']:.1f}", f"{part['peak'] / MEGABYTE:.0f}"]
                for name, part in results["sizes"].items()
            ],
        ),
        "## Several articles at a time, all cores",
        by_jobs(results["jobs"]),
        "## Start-up",
        start(results),
    ]
    return "\n\n".join(parts) + "\n"


def slower(results: Results) -> dict[str, float]:
    """The inputs that take more than a tenth longer than with the earlier command."""
    ratios = {
        name: part["speed"]["bantin"] / part["speed"]["base"]
        for name, part in results["inputs"].items()
        if "base" in part["speed"]
    }
    return {name: ratio for name, ratio in ratios.items() if ratio < SLOWER}


def verdict(results: Results) -> str:
    """What has changed for the worse since the earlier commit."""
    if not results["base"]:
        return "No tag to compare with yet; `BASE=commit` names one."
    worse = slower(results)
    if not worse:
        return f"Nothing is slower than {results['base']} by more than a tenth."
    names = ", ".join(f"{name} ({ratio:.2f})" for name, ratio in worse.items())
    return f"**SLOWER than {results['base']} by more than a tenth: {names}.**"


def by_input(results: Results) -> str:
    """Megabytes a second, and how many times as fast as the others."""
    lines = []
    worse = slower(results)
    for name, part in results["inputs"].items():
        speed = part["speed"]
        icu = results["steps"][name]
        nfc = icu["bytes"] / icu["seconds"]["isNormalizedUTF8"] / MEGABYTE
        ratios = [
            f"{speed['bantin'] / speed[who]:.2f}" if who in speed else ""
            for who in ("base", "uconv", "regex")
        ]
        if name in worse:
            ratios[0] += " SLOWER"
        lines.append(
            [
                name,
                f"{part['megabytes']:.1f}",
                f"{speed['bantin']:.1f}",
                *ratios,
                f"{speed['bantin'] / nfc:.3f}",
                f"{part['peak'] / MEGABYTE:.0f}",
            ]
        )
    base = f"x {results['base'] or 'last tag'}"
    heads = ["input", "MB", "MB/s", base, "x uconv", "x regex", "x isNormalizedUTF8", "peak MB"]
    return rows(heads, lines)


def by_step(results: Results) -> str:
    """Nanoseconds a byte of each step."""
    lines = []
    for name, part in results["steps"].items():
        costs = [part["seconds"][step] * 1e9 / part["bytes"] for step in STEPS]
        lines.append([name, *(f"{cost:.1f}" for cost in [*costs, sum(costs)])])
    return rows(["input", *STEPS, "all"], lines)


def by_jobs(jobs: Results) -> str:
    """Megabytes a second, and how many times as fast as one at a time."""
    lines = [[name, f"{speed:.1f}", f"{speed / jobs['1']:.2f}"] for name, speed in jobs.items()]
    return rows(["at a time", "MB/s", "x one"], lines)


def start(results: Results) -> str:
    """Milliseconds and memory for one article."""
    part = results["start"]
    text = f"One article takes {part['seconds']['bantin'] * 1000:.1f} ms from start to end"
    if "base" in part["seconds"]:
        text += f" ({results['base']}: {part['seconds']['base'] * 1000:.1f} ms)"
    return f"{text}, and {part['peak'] / MEGABYTE:.1f} MB at most."


def rows(heads: list[str], lines: list[list[str]]) -> str:
    """A table whose columns stand under each other; numbers to the right."""
    widths = [max(len(line[index]) for line in [heads, *lines]) for index in range(len(heads))]

    def row(cells: list[str]) -> str:
        first = cells[0].ljust(widths[0])
        return "| " + " | ".join([first, *map(str.rjust, cells[1:], widths[1:])]) + " |"

    rule = "|".join(["-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:])])
    return "\n".join([row(heads), f"|{rule}|", *map(row, lines)])
