"""Makes the picture of the report page: picture.py PATH."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from conftest import BANTIN, PROJECT
from playwright.sync_api import sync_playwright


def main(target):
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        report = Path(folder) / "report.html"
        subprocess.run(
            [BANTIN, "audit", "--format", "html", "--fail-on", "never", "--output", report]
            + ["corpus", *sorted(Path("Tests/Articles").glob("*.txt"))],
            cwd=PROJECT, check=True)
        chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=chromium)
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        page.goto(report.as_uri() + "#rule=period-conflict")
        # From the top to the end of the first finding.
        box = page.locator(".finding").first.bounding_box()
        size = {"x": 0, "y": 0, "width": 1200, "height": box["y"] + box["height"] + 24}
        page.screenshot(path=target, full_page=True, clip=size)
        browser.close()


main(sys.argv[1])
