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
        page = browser.new_page(viewport={"width": 1200, "height": 1180})
        page.goto(report.as_uri() + "#rule=period-conflict")
        page.screenshot(path=target)
        browser.close()


main(sys.argv[1])
