"""An article: its text, its facts, and the places of its findings."""

import json
import subprocess
import unicodedata

from conftest import ARTICLES, BANTIN, text_of
from playwright.sync_api import expect


def lines_of(text):
    return [line for line in text.split("\n") if line.strip()]


def open_article(page, name):
    page.evaluate("location.hash = '#show=articles&lang=vi'")
    page.click(f".article-row a:has-text('{name}')")
    page.locator(".text").wait_for()


def test_shows_the_text_to_the_letter(page):
    open_article(page, "Vân Giang")
    assert text_of(page) == lines_of(ARTICLES["period.txt"])
    lines = page.locator(".text p").evaluate_all("all => all.map(one => one.dataset.line)")
    assert lines == ["1", "3", "5"]


def test_facts_have_the_colour_of_their_kind(page):
    open_article(page, "Vân Giang")
    colours = {}
    for kind in ["figures", "periods", "awards"]:
        fact = page.locator(f".text .fact.{kind}").first
        colours[kind] = fact.evaluate("one => getComputedStyle(one).backgroundColor")
        swatch = page.locator(f".legend .swatch.{kind}")
        assert swatch.evaluate("one => getComputedStyle(one).backgroundColor") == colours[kind]
    assert len(set(colours.values())) == 3


def test_a_click_shows_the_record(page):
    open_article(page, "Vân Giang")
    page.click(".text .fact:has-text('35 mô hình')")
    record = page.locator("#fact")
    expect(record.locator("blockquote")).to_have_text("35 mô hình")
    rows = record.locator("dl > div").evaluate_all("all => all.map(one => one.innerText)")
    assert "Giá trị\n35" in rows and "Đơn vị\nmô hình" in rows
    record.locator("summary").click()
    assert json.loads(record.locator("pre").text_content())["value"] == 35
    record.locator("button").click()
    expect(record).to_be_hidden()
    # It is no step to go back through.
    page.go_back()
    expect(page.locator(".article-row:visible")).to_have_count(4)


def test_facts_in_facts_are_all_reached(page):
    open_article(page, "Vân Giang")
    page.click(".text .fact.figures:has-text('6 tập thể')")
    also = page.locator("#fact .reference", has_text="khen thưởng 6 tập thể, 3 cá nhân")
    also.click()
    expect(page.locator("#fact .swatch")).to_have_text("khen thưởng")
    current = page.locator(".text [data-fact][aria-current]").all_text_contents()
    assert "".join(current) == "khen thưởng 6 tập thể, 3 cá nhân"


def test_a_kind_can_lose_its_colour(page):
    open_article(page, "Vân Giang")
    page.uncheck(".legend label:has-text('số liệu') input")
    assert page.locator(".text .fact.figures").count() == 0
    assert text_of(page) == lines_of(ARTICLES["period.txt"])
    page.check(".legend label:has-text('số liệu') input")
    assert page.locator(".text .fact.figures").count() > 0


def test_the_places_of_a_finding_lead_to_each_other(page):
    page.locator(".finding", has_text="period-conflict").locator(".to-place").nth(1).click()
    places = page.locator(".text .jump")
    expect(places).to_have_count(3)
    labels = places.evaluate_all("all => all.map(one => one.dataset.label)")
    assert sorted(labels) == ["1a", "1b", "1c"]
    met = []
    for _ in range(4):
        current = page.evaluate("document.activeElement.dataset.label")
        met.append(current)
        expect(page.locator(f".jump[data-label='{current}']")).to_be_in_viewport()
        page.keyboard.press("Enter")
        expect(page.locator(f".jump[data-label='{current}']")).not_to_be_focused()
    assert len(set(met)) == 3 and met[0] == met[3]
    marked = page.locator(".text .evidence[aria-current]")
    assert "".join(marked.all_text_contents()) in {
        "giai đoạn 2021 - 2023", "khen thưởng 6 tập thể, 3 cá nhân", "giai đoạn 2019 - 2023"}
    assert page.locator("aside .finding[aria-current] .rule").text_content() == "period-conflict"


def test_findings_follow_each_other(page):
    page.locator(".to-place").first.click()
    expect(page.locator(".step")).to_contain_text("phát hiện 1 / 3")
    page.click("[aria-label='Phát hiện sau']")
    expect(page.locator(".step")).to_contain_text("phát hiện 2 / 3")
    page.click(".back")
    expect(page.locator("#listing .finding:visible")).to_have_count(3)


def test_offsets_are_code_points(report, tab):
    text = ("𠀀🏵️ Bản tin 🇻🇳\n\nToàn xã 𠀀𠀀 có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%. "
            "🏵️ Có 35 mô hình 🏵️.\n")
    apart = unicodedata.normalize("NFD", text)
    page = tab(report({"apart.txt": apart, "beyond.txt": text}), "#lang=vi")
    for mark in page.locator("#listing .place mark").all_text_contents():
        assert unicodedata.normalize("NFC", mark) in ("201/241 hộ", "85,4%")
    for index, stored in enumerate([apart, text]):
        page.evaluate(f"location.hash = '#article={index}'")
        expect(page.locator(".about")).to_contain_text(["apart.txt", "beyond.txt"][index])
        assert text_of(page) == lines_of(stored)
        words = page.locator(".text .fact").all_text_contents()
        assert "35 mô hình" in [unicodedata.normalize("NFC", word) for word in words]


def test_line_ends_of_all_kinds(report, tab):
    page = tab(report({"lines.txt": "Bản tin\r\n\r\nXã có 35 mô hình.\r\n"}), "#article=0")
    assert text_of(page) == ["Bản tin", "Xã có 35 mô hình."]
    assert page.locator(".text .figures").all_text_contents() == ["35 mô hình"]


def test_tells_the_pages_of_a_source(report, tab, tmp_path):
    report({"period.txt": ARTICLES["period.txt"]})
    made = subprocess.run(
        [BANTIN, "extract", "--include-text", tmp_path / "articles"], check=True,
        capture_output=True)
    record = json.loads(made.stdout)
    last = record["text"].index("Nhân dịp")
    record["source"]["pages"] = [
        {"number": 7, "span": [0, last], "certainty": 1},
        {"number": 8, "span": [last, len(record["text"])], "certainty": 1},
    ]
    records, path = tmp_path / "pages.jsonl", tmp_path / "pages.html"
    records.write_text(json.dumps(record))
    command = [BANTIN, "audit", "--fail-on", "never", records]
    subprocess.run([*command, "--format", "html", "-o", path], check=True)
    page = tab(path, "#lang=vi")
    captions = page.locator("#listing .to-place").all_text_contents()
    assert captions[0].startswith("Trang 7, dòng 1") and captions[1].startswith("Trang 8, dòng ")
    page.locator("#listing .to-place").first.click()
    assert page.locator(".text .page").all_text_contents() == ["Trang 7", "Trang 8"]
    told = subprocess.run([*command, "--lang", "en"], check=True, capture_output=True)
    assert b"(page 7): warning:" in told.stdout


def test_records_without_text_show_their_facts(report, tab, tmp_path):
    report(ARTICLES)
    records, path = tmp_path / "bare.jsonl", tmp_path / "bare.html"
    subprocess.run([BANTIN, "extract", "-o", records, tmp_path / "articles"], check=True)
    subprocess.run(
        [BANTIN, "audit", "--format", "html", "--fail-on", "never", "-o", path, records],
        check=True)
    page = tab(path, "#lang=en")
    assert "Chỉ thị số 22/CT-TW" in page.locator("#listing .place mark").all_text_contents()
    page.locator(".to-place").first.click()
    expect(page.locator(".paper")).to_contain_text("include-text")
    page.click(".facts summary:has-text('figure')")
    page.locator(".facts .reference").first.click()
    expect(page.locator("#fact dd").first).to_be_visible()


def test_a_finding_across_articles_shows_both(report, tab):
    path = report(ARTICLES)
    html = path.read_text()
    briefs = [json.loads(part.split("</script>")[0]) for part in html.split('class="brief">')[1:]]
    ids = {brief["uri"].split("/")[-1]: brief["id"] for brief in briefs}
    finding = {
        "id": "0123456789ab", "rule": "conflicting-reports", "severity": "warning",
        "message": {"vi": "Hai bài khác nhau.", "en": "Two articles differ."},
        "evidence": [
            {"text": "Xã Hòa Bình", "span": [0, 11], "record": ids["share.txt"]},
            {"text": "Xã An Phú", "span": [0, 9], "record": ids["sound.txt"]},
            {"text": "bài thất lạc", "span": [0, 9], "record": "0000000000000000-0"},
        ],
    }
    before, after = html.rsplit("<script>", 1)
    island = f'<script type="application/json" class="finding">{json.dumps(finding)}</script>'
    path.write_text(f"{before}{island}\n<script>{after}")
    page = tab(path, "#rule=conflicting-reports&lang=en")
    card = page.locator("#listing .finding")
    assert card.locator("mark").all_text_contents() == ["Xã Hòa Bình", "Xã An Phú", "bài thất lạc"]
    assert card.locator(".place .of a").count() == 2
    page.evaluate("rules['conflicting-reports'] = rules['period-conflict']; drawResults()")
    card.locator("summary").click()
    assert "conflicting-reports 0123456789ab" in card.locator("details").inner_text()
    card.locator(".to-place").nth(0).click()
    assert text_of(page)[0].startswith("Xã Hòa Bình")
    page.locator(".text .jump[aria-label*='other place']:focus").press("Enter")
    page.wait_for_function("document.querySelector('.text p').textContent.startsWith('Xã An Phú')")
    assert page.locator(".text .evidence").all_text_contents() == ["Xã An Phú"]
