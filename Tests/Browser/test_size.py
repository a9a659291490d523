"""A thousand articles are there within a second, and the tab stays awake."""

from conftest import PROJECT

TEXTS = sorted(PROJECT.glob("corpus/*.txt")) + sorted(PROJECT.glob("Tests/Articles/*.txt"))


def test_a_thousand_articles_open_in_a_second(report, tab):
    texts = [path.read_text() for path in TEXTS]
    path = report({
        f"{number:04}.txt": texts[number % len(texts)] + f"\nBài số {number}.\n"
        for number in range(1000)})
    assert path.stat().st_size > 5_000_000
    times = []
    # The machine may be busy with something else for a moment.
    for _ in range(5):
        page = tab(path)
        page.locator("[role=status]").wait_for()
        times.append(page.evaluate("Number(document.documentElement.dataset.ready)"))
        if times[-1] >= 1000:
            continue
        assert page.locator(".numbers li").first.text_content() == "1,000 articles"
        for address in ["#show=articles", "#words=bai", "#article=999", "#severity=warning"]:
            took = page.evaluate("""async (address) => {
              const start = performance.now();
              location.hash = address;
              await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
              return performance.now() - start;
            }""", address)
            assert took < 1000, address
        break
    assert min(times) < 1000, times
