"""The summary, the filters and the list."""

import pytest
from conftest import ARTICLES
from playwright.sync_api import expect


def says(page, words):
    expect(page.locator("[role=status]")).to_have_text(words)


def lists(page, rules):
    """The findings listed are of these rules; waits for them."""
    expect(page.locator("#listing .list-findings .rule")).to_have_text(rules)


def lists_articles(page, titles):
    expect(page.locator("#listing .article-row h3")).to_have_text(titles)


ALL = ["ratio-percent-mismatch", "period-conflict", "symbol-style"]


def test_counts(page):
    numbers = page.locator(".numbers li").all_text_contents()
    assert numbers == ["4 bài", "2 bài có phát hiện", "1 lỗi", "2 cảnh báo", "0 lưu ý"]
    table = page.locator("table", has_text="Theo phép kiểm tra").locator("tbody tr")
    assert {row.split("\n")[0].split()[0] for row in table.all_inner_texts()} == {
        "ratio-percent-mismatch", "period-conflict", "symbol-style"}
    assert page.locator("table", has_text="Theo địa phương").locator("tbody tr").count() == 2


def test_shows_the_gravest_first(page):
    says(page, "3 phát hiện trong 2 bài")
    lists(page, ALL)
    assert page.locator(".finding .severity").first.text_content() == "Lỗi"


@pytest.mark.parametrize("name, choice, left", [
    ("rule", "period-conflict", ["period-conflict"]),
    ("severity", "error", ["ratio-percent-mismatch"]),
    ("year", "2020", ["ratio-percent-mismatch", "symbol-style"]),
    ("year", "2022", ["period-conflict"]),
    ("kind", "interim-review", ["period-conflict"]),
    ("kind", "launch", []),
])
def test_filters_findings(page, name, choice, left):
    page.select_option(f"[name={name}]", choice)
    lists(page, left)
    page.click("text=Bỏ lọc")
    lists(page, ALL)
    assert page.locator(f"[name={name}]").input_value() == ""


def test_filters_by_place(page):
    places = page.locator("[name=place] option").evaluate_all("all => all.map(one => one.value)")
    place = next(place for place in places if place.startswith("Vân Giang"))
    page.select_option("[name=place]", place)
    lists(page, ["period-conflict"])


def test_filters_articles(page):
    page.check(".shown label:has-text('Bài') input")
    says(page, "4 bài")
    page.select_option("[name=kind]", "launch")
    lists_articles(page, ["Xã An Phú ra quân làm sạch môi trường"])
    page.select_option("[name=kind]", "")
    page.select_option("[name=severity]", "error")
    lists_articles(page, ["Xã Hòa Bình tổng kết phong trào năm 2020"])


def test_finds_words_however_they_are_typed(page):
    page.check(".shown label:has-text('Bài') input")
    page.locator("[name=words]").press_sequentially("RA QUAN")
    lists_articles(page, ["Xã An Phú ra quân làm sạch môi trường"])
    assert page.locator("[name=words]").input_value() == "RA QUAN"


def test_counts_lead_to_what_they_count(page):
    page.click(".numbers .error a")
    lists(page, ["ratio-percent-mismatch"])
    page.click("table a:has-text('symbol-style')")
    lists(page, ["symbol-style"])
    page.locator(".years a[aria-label^='2019']").click()
    lists_articles(page, ["Xã An Phú ra quân làm sạch môi trường"])


def test_an_address_keeps_the_filters(page):
    page.select_option("[name=severity]", "warning")
    page.select_option("[name=year]", "2020")
    page.reload()
    lists(page, ["symbol-style"])
    page.go_back()
    lists(page, ["period-conflict", "symbol-style"])


def test_shows_both_places_in_their_sentences(page):
    finding = page.locator(".finding", has_text="period-conflict")
    places = finding.locator(".place")
    assert places.count() == 2
    assert places.nth(0).locator("mark").all_text_contents() == ["giai đoạn 2021 - 2023"]
    assert places.nth(1).locator("mark").all_text_contents() == [
        "khen thưởng 6 tập thể, 3 cá nhân", "giai đoạn 2019 - 2023"]
    boxes = [places.nth(index).bounding_box() for index in range(2)]
    assert boxes[0]["y"] == boxes[1]["y"] and boxes[0]["x"] < boxes[1]["x"]


def test_a_page_without_findings_lists_articles(report, tab):
    page = tab(report({"sound.txt": ARTICLES["sound.txt"]}))
    assert page.locator(".article-row").count() == 1


def test_no_articles_at_all(report, tab):
    page = tab(report({}), "#lang=en")
    says(page, "0 articles")


def test_shows_more_when_asked(report, tab):
    page = tab(report({f"{number:03}.txt": ARTICLES["share.txt"] + f"Bài số {number}.\n"
                       for number in range(60)}), "#severity=error")
    findings = page.locator("#listing .finding")
    expect(findings).to_have_count(25)
    page.click("button:has-text('Show more')")
    expect(findings).to_have_count(50)
    assert page.evaluate("[...document.querySelectorAll('#listing .finding')].findIndex("
                         "(one) => one.contains(document.activeElement))") == 25
    page.emulate_media(media="print")
    page.pdf()
    says(page, f"{findings.count()} findings in 60 articles")
