"""What the tests of the report page share: the command, a browser, and pages that must be quiet."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

PROJECT = Path(__file__).parents[2]
BANTIN = Path(os.environ.get("BANTIN", PROJECT / ".build/release/bantin")).absolute()

# Two bulletins with a contradiction each, one that is sound, and one of another kind and year.
ARTICLES = {
    "period.txt": """\
Phường Vân Giang sơ kết phong trào thi đua “Dân vận khéo” giai đoạn 2021 - 2023

Ngày 7/7/2023, UBND phường Vân Giang tổ chức hội nghị sơ kết phong trào thi đua “Dân vận khéo”. \
Toàn phường có 35 mô hình.

Nhân dịp này, UBND phường khen thưởng 6 tập thể, 3 cá nhân có thành tích giai đoạn 2019 - 2023.
""",
    "share.txt": """\
Xã Hòa Bình tổng kết phong trào năm 2020

Năm 2020, toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%. Huyện triển khai Chỉ thị số \
22/CT-TW.
""",
    "sound.txt": """\
Xã An Phú ra quân làm sạch môi trường

Ngày 5/6/2019, xã An Phú tổ chức lễ ra quân. Toàn xã có 12 tuyến đường hoa.
""",
    "plain.txt": "Bản tin\n\nKhông có gì để kể.\n",
}


@pytest.fixture(scope="session")
def browser():
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    assert chromium, "Chromium is missing: scripts/setup browser"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        yield browser
        browser.close()


@pytest.fixture
def report(tmp_path):
    """Makes a report of articles, a mapping of names to texts, and gives its path."""

    def make(articles, *arguments):
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        for name, text in articles.items():
            (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        page = tmp_path / "report.html"
        subprocess.run(
            [BANTIN, "audit", "--format", "html", "--fail-on", "never", "--output", page]
            + [*arguments, "articles"],
            cwd=tmp_path, check=True, stderr=subprocess.DEVNULL)
        return page

    return make


@pytest.fixture
def tab(browser):
    """Opens pages; none may say, fail at or ask the network for anything."""
    trouble = []
    contexts = []

    def open_page(path, address="", **options):
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        page.on("console", lambda message: trouble.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: trouble.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (trouble.append("dialog"), dialog.dismiss()))
        url = path.as_uri()
        page.on("request", lambda request: request.url.split("#")[0] == url
                or trouble.append(f"request: {request.url}"))
        page.goto(url + address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert trouble == []


@pytest.fixture
def page(report, tab):
    """The report of the four bulletins, in Vietnamese."""
    return tab(report(ARTICLES, "--lang", "vi"))


def text_of(page):
    """The text of the open article as the page shows it, a line for each paragraph."""
    page.locator(".text p").first.wait_for()
    return page.locator(".text p").evaluate_all("all => all.map(one => one.textContent)")
