"""What articles hold stays text."""

import pytest
from conftest import text_of

HOSTILE = [
    "<script>alert(1)</script>",
    "</script><script>document.title = 'taken'</script>",
    "</style><style>body { display: none }</style>",
    "]]> <![CDATA[ --> <!-- <script> <!-- ",
    "<img src=x onerror=alert(1)> <svg onload=alert(1)>",
    "<a href='javascript:alert(1)'>a</a> &lt;b&gt; &amp; \"' ` ${alert(1)} {{islands}}",
    "\u0001\u007f\u0085\ufdd0\ufffe\u2028\u2029",
]


@pytest.mark.parametrize("words", HOSTILE)
def test_shows_markup_as_text(report, tab, words):
    line = f"Toàn xã {words} có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%; {words}."
    page = tab(report({"hostile.txt": f"Tiêu đề {words}\n\n{line}\n"}), "#lang=vi")
    quote = page.locator("#listing .place blockquote").first
    assert "201/241 hộ" in quote.text_content()
    page.locator(".to-place").first.click()
    assert text_of(page) == [f"Tiêu đề {words}", line]
    page.locator(".text .fact").first.click()
    page.locator("#fact summary").click()
    page.evaluate("location.hash = '#show=articles&lang=vi'")
    page.locator(".article-row").wait_for()
    assert page.title() == "Kiểm tra bản tin"
    assert page.locator("main script, main style, main img, main svg").count() == 0


def test_names_of_files_and_words_searched_for_are_text(report, tab):
    name = "<img src=x onerror=alert(1)>.txt"
    page = tab(report({name: "Xã có 35 mô hình.\n"}), "#show=articles")
    assert name in page.locator(".article-row").text_content()
    page.evaluate("location.hash = '#words=<img src=x onerror=alert(1)>&rule=<b>&show=articles'")
    page.wait_for_function("document.querySelector('[name=words]').value.startsWith('<img')")
    assert page.locator("main img, main b").count() == 0


@pytest.mark.parametrize("address", [
    "#article=99", "#article=-1", "#article=x&finding=y", "#article=0&finding=99&at=7&fact=none",
    "#lang=xx", "#show=none", "#year=none&place=none", "#%", "#article=0&fact=%22%5D",
])
def test_addresses_that_lead_nowhere(report, tab, address):
    text = "Toàn xã có 201/241 hộ đạt gia đình văn hóa, đạt 85,4%.\n"
    page = tab(report({"a.txt": text}), address)
    assert page.locator("#listing:visible, #article:visible").count() == 1
