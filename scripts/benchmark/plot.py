"""The results as a picture: SVG without anything from elsewhere."""

import html
from collections.abc import Iterable

from benchmark.measures import Results
from benchmark.report import STEPS, slower, verdict

WIDTH, PANEL, LABEL = 960, 480, 120
COLOURS = [
    "#4477aa", "#66ccee", "#228833", "#ccbb44", "#ee9944",
    "#ee6677", "#aa3377", "#994455", "#bbbbbb",
]  # fmt: skip
NOW, BEFORE, WORSE, INK = "#4477aa", "#bbbbbb", "#cc2222", "#222222"


def picture(results: Results) -> str:
    """Four panels: speed by input, steps, sizes and jobs."""
    worse = slower(results)
    inputs = results["inputs"]
    steps = results["steps"]
    height = 470
    bad = f' fill="{WORSE}"' if worse else ""
    parts = [
        text(16, 28, "bantin: speed, medians of five runs", size=18),
        text(16, 50, verdict(results).replace("*", "").replace("`", ""), extra=bad),
        *speeds(16, 84, inputs, worse, results["base"]),
        *stacks(PANEL + 16, 84, steps),
        *bars(16, 350, "MB/s and peak memory by how much is read, one core", results["sizes"]),
        *jobs(PANEL + 16, 350, results["jobs"]),
    ]
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'font-family="sans-serif" font-size="12" fill="{INK}">\n'
        f'<rect width="100%" height="100%" fill="white"/>\n{body}\n</svg>\n'
    )


def speeds(
    x: float, y: float, inputs: Results, worse: Iterable[str], base: str | None
) -> list[str]:
    """Megabytes a second by input, and those of the earlier command behind them."""
    most = max(speed for part in inputs.values() for speed in own(part["speed"]))
    title = "MB/s by input, one core" + (f"; grey: {base}; red: slower by a tenth" if base else "")
    parts = [text(x, y, title, size=14)]
    for index, (name, part) in enumerate(inputs.items()):
        top = y + 16 + index * 40
        speed = part["speed"]
        colour = WORSE if name in worse else NOW
        parts.append(text(x, top + 14, name))
        parts.append(bar(x + LABEL, top, 260 * speed["bantin"] / most, 16, colour))
        label = f"{speed['bantin']:.1f}"
        if "base" in speed:
            parts.append(bar(x + LABEL, top + 17, 260 * speed["base"] / most, 8, BEFORE))
            label += f"  ({speed['bantin'] / speed['base']:.2f} x)"
        parts.append(text(x + LABEL + 6 + 260 * speed["bantin"] / most, top + 13, label))
    return parts


def own(speed: Results) -> list[float]:
    """The speeds of the command, now and then."""
    return [speed[who] for who in ("bantin", "base") if who in speed]


def stacks(x: float, y: float, steps: Results) -> list[str]:
    """Nanoseconds a byte by step, one behind the other."""
    costs = {
        name: [part["seconds"][step] * 1e9 / part["bytes"] for step in STEPS]
        for name, part in steps.items()
    }
    most = max(map(sum, costs.values()))
    parts = [text(x, y, "Nanoseconds a byte by step", size=14)]
    for index, (name, values) in enumerate(costs.items()):
        top, left = y + 16 + index * 36, x + LABEL
        parts.append(text(x, top + 14, name))
        for value, colour in zip(values, COLOURS, strict=True):
            parts.append(bar(left, top, 270 * value / most, 20, colour))
            left += 270 * value / most
        parts.append(text(left + 6, top + 14, f"{sum(values):.0f}"))
    for index, (step, colour) in enumerate(zip(STEPS, COLOURS, strict=True)):
        left, top = x + index % 5 * 90, y + 24 + len(costs) * 36 + index // 5 * 18
        parts += [bar(left, top - 10, 10, 10, colour), text(left + 14, top, step)]
    return parts


def bars(x: float, y: float, title: str, sizes: Results) -> list[str]:
    """Megabytes a second by size."""
    most = max(part["speed"] for part in sizes.values())
    parts = [text(x, y, title, size=14)]
    for index, (name, part) in enumerate(sizes.items()):
        top = y + 12 + index * 24
        width = 230 * part["speed"] / most
        parts += [text(x, top + 13, name), bar(x + LABEL, top, width, 16, NOW)]
        label = f"{part['speed']:.1f}, {part['peak'] / 1e6:.0f} MB"
        parts.append(text(x + LABEL + width + 6, top + 13, label))
    return parts


def jobs(x: float, y: float, speeds: Results) -> list[str]:
    """How many times as fast several articles at a time are, beside as many times as there are."""
    parts = [text(x, y, "Times as fast as one article at a time; grey: as many times", size=14)]
    most = max(map(int, speeds))
    for index, (name, speed) in enumerate(speeds.items()):
        top = y + 12 + index * 24
        gain = speed / speeds["1"]
        parts += [
            text(x, top + 13, f"{name} at a time"),
            bar(x + LABEL, top, 250 * int(name) / most, 16, "#e4e4e4"),
            bar(x + LABEL, top + 3, 250 * gain / most, 10, NOW),
            text(x + LABEL + 6 + 250 * max(gain, int(name)) / most, top + 13, f"{gain:.2f}"),
        ]
    return parts


def bar(x: float, y: float, width: float, height: float, colour: str) -> str:
    """A bar from the left."""
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0.5):.1f}" height="{height}" '
        f'fill="{colour}"/>'
    )


def text(x: float, y: float, words: str, size: int = 12, extra: str = "") -> str:
    """Words that begin at a place."""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}"{extra}>{html.escape(words)}</text>'
