const main = document.getElementById("main");
const listView = element("div", { id: "listing" });
const readingView = element("div", { id: "article", hidden: true });

/** What had the focus, and how far the list was scrolled, when an article was opened. */
let listPosition;

/** Shows what the address says. */
function show(isFirst) {
  const before = state;
  state = readState();
  const changed = (...names) => isFirst || names.some((name) => before[name] !== state[name]);
  const isReading = briefs[state.article] !== undefined;
  const wasReading = !isFirst && briefs[before.article] !== undefined;
  if (isReading && !wasReading && !isFirst) {
    listPosition = { focused: document.activeElement, scroll: scrollY };
  }
  if (changed("lang")) {
    drawFrame();
    listView.replaceChildren(overview(), listing());
  }
  if (changed("lang", "show", ...filters)) drawResults();
  listView.hidden = isReading;
  readingView.hidden = !isReading;
  if (isReading) {
    drawReading(changed, isFirst);
  } else if (wasReading) {
    readingView.replaceChildren();
    returnToList();
  }
  document.title = isReading ? `${nameOf(briefs[state.article])} – ${say("name")}` : say("name");
}

/** Shows the article that the address names, as far as it is not shown already. */
function drawReading(changed, isFirst) {
  const isNew = changed("article", "lang");
  if (isNew) readingView.replaceChildren(...reading(state.article));
  if (isNew || changed("finding", ...filters)) {
    document.getElementById("steps").replaceChildren(...present(steps()));
  }
  drawFact();
  markState();
  const isPlaced = (isNew || changed("finding", "at")) && goToPlace();
  if (changed("article") && !isPlaced) {
    scrollTo(0, 0);
    if (!isFirst) document.getElementById("reading").focus({ preventScroll: true });
  }
}

/** Leaves the reader where they were in the list. */
function returnToList() {
  const { focused, scroll } = listPosition ?? {};
  scrollTo(0, scroll ?? 0);
  if (focused?.isConnected && focused !== document.body) focused.focus({ preventScroll: true });
  else main.focus({ preventScroll: true });
}

/** What stands around in the language in use. */
function drawFrame() {
  document.documentElement.lang = language();
  document.getElementById("name").textContent = say("name");
  document.getElementById("skip").textContent = say("skip");
  const names = { vi: "Tiếng Việt", en: "English" };
  const box = document.getElementById("languages");
  // The reader who has just pressed one of the buttons finds it again.
  const pressed = document.activeElement.closest("#languages [lang]")?.lang;
  box.replaceChildren(...languages.map((lang) => element("button", {
    type: "button", lang, "aria-pressed": String(lang === language()),
    onclick: () => location.replace(address({ lang })),
  }, names[lang])));
  if (pressed) box.querySelector(`[lang=${pressed}]`).focus();
}

document.getElementById("skip").addEventListener("click", (event) => {
  event.preventDefault();
  const target = readingView.hidden ? main : document.getElementById("reading");
  target.focus();
  target.scrollIntoView();
});

// The records of facts are looked at in passing: they are no steps to go back through.
readingView.addEventListener("click", (event) => {
  const fact = event.target.closest("a[data-fact]");
  if (!fact || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  location.replace(address({ fact: fact.dataset.fact }));
});

addEventListener("keydown", (event) => {
  if (event.key === "Escape" && state.fact !== undefined) closeFact();
});
addEventListener("hashchange", () => show(false));
addEventListener("beforeprint", () => {
  if (!listView.hidden) showAll();
});

main.replaceChildren(listView, readingView);
show(true);
document.documentElement.dataset.ready = String(Math.round(performance.now()));
