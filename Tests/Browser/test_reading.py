"""For all readers: two languages, the keyboard, small screens, dark ones, enough contrast."""

import pytest
from conftest import ARTICLES

VIEWS = ["", "#show=articles", "#article=0&finding=1&at=0&fact=figures.0"]


@pytest.mark.parametrize("lang, title, other, other_title", [
    ("vi", "Kiểm tra bản tin", "English", "Audit of bulletins"),
    ("en", "Audit of bulletins", "Tiếng Việt", "Kiểm tra bản tin"),
])
def test_speaks_two_languages(report, tab, lang, title, other, other_title):
    page = tab(report(ARTICLES, "--lang", lang))
    assert page.locator("html").get_attribute("lang") == lang
    assert page.title() == page.locator("h1").text_content() == title
    before = page.locator(".finding h3").first.text_content()
    page.click(f"text={other}")
    page.locator(f"h1:has-text('{other_title}')").wait_for()
    assert page.locator(".finding h3").first.text_content() != before
    assert page.locator("#languages [aria-pressed=true]").text_content() == other
    assert page.evaluate("document.activeElement.textContent") == other
    page.locator(".to-place").first.click()
    page.reload()
    assert page.locator("h1").text_content() == other_title


def test_has_words_in_both_languages_for_everything(report, tab):
    page = tab(report(ARTICLES))
    missing = page.evaluate("""() => {
      const pairs = [words, members, bounds, ...Object.values(values)].flatMap(Object.entries);
      const triples = Object.entries(nouns);
      return [...pairs.filter(([, pair]) => pair.length !== 2 || pair.some((text) => !text)),
        ...triples.filter(([, three]) => three.length !== 3)].map(([key]) => key);
    }""")
    assert missing == []


def test_can_be_used_by_keyboard(page):
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    # On to the first place of the first finding, by Tab alone.
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.className") == "to-place":
            break
    page.keyboard.press("Enter")
    page.locator(".text").wait_for()
    assert "jump" in page.evaluate("document.activeElement.className")
    page.keyboard.press("Shift+Tab")
    assert "fact" in page.evaluate("document.activeElement.className")
    page.keyboard.press("Enter")
    page.locator("#fact:visible").wait_for()
    # Its focus is to be seen.
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Escape")
    page.locator("#fact").wait_for(state="hidden")
    assert "fact" in page.evaluate("document.activeElement.className")
    page.go_back()
    page.locator("#listing").wait_for()
    assert page.evaluate("document.activeElement.className") == "to-place"


def test_tells_a_screen_reader_what_is_what(page):
    assert page.locator("h1").count() == 1
    assert page.get_by_role("main").count() == 1
    assert page.get_by_role("search").count() == 1
    assert page.get_by_role("status").count() == 1
    for control in page.locator("select, input").all():
        assert control.evaluate("one => one.labels.length") > 0
    page.locator(".to-place").first.click()
    page.locator(".text").wait_for()
    assert page.get_by_role("complementary").count() == 1
    sign = page.locator(".jump").first
    assert sign.get_attribute("aria-label").startswith("Phát hiện 1, chỗ 1 trên 2")
    unnamed = page.locator("a, button").evaluate_all(
        "all => all.filter(one => !one.textContent.trim() && !one.ariaLabel).length")
    assert unnamed == 0
    levels = page.locator("h1:visible, h2:visible, h3:visible, h4:visible").evaluate_all(
        "all => all.map(one => Number(one.tagName[1]))")
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:]))


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("width", [320, 375, 768, 1280])
def test_fits_the_screen(report, tab, width, view):
    page = tab(report(ARTICLES), view, viewport={"width": width, "height": 700})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_has_enough_contrast(report, tab, scheme, view):
    page = tab(report(ARTICLES), view, color_scheme=scheme)
    assert page.evaluate(CONTRAST) == []


# The words whose colour is too near to that of their ground: WCAG 2.2, 1.4.3, level AA.
CONTRAST = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const components = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255)
      .map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let one = node; one; one = one.parentElement) {
      const colour = components(getComputedStyle(one).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255];
  };
  const poor = [];
  for (const node of document.body.querySelectorAll("*")) {
    const said = [...node.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
    if (!said || !node.checkVisibility() || node.disabled || node.closest("script")) continue;
    const style = getComputedStyle(node);
    const [one, other] = [luminance(components(style.color)), luminance(ground(node))];
    const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const size = parseFloat(style.fontSize);
    const needed = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5;
    if (ratio < needed) poor.push(`${node.className || node.tagName}: ${ratio.toFixed(2)}`);
  }
  return [...new Set(poor)];
}"""
