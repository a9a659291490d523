/** An article: its text with facts and findings, and beside it what was found. */
function reading(index) {
  const brief = briefs[index];
  const opened = article(index);
  const { record } = opened;
  const text = element("div", { class: "text", lang: "vi" });
  const redraw = () => {
    text.replaceChildren(...articleText(opened, index).filter(Boolean));
    markState();
  };
  text.append(...articleText(opened, index).filter(Boolean));
  const place = record.place && shownValue("within", [brief.places[0]]);
  const words = (part) => record[part]?.text;
  return [
    element("nav", { class: "steps", id: "steps", "aria-label": say("list") }),
    element("header", { class: "article-head" },
      element("h2", { id: "reading", tabindex: -1, lang: "vi" }, nameOf(brief)),
      descriptions([
        [own(members.place), place],
        [own(members.published), [shownDate(record.published?.date), record.published?.time]
          .filter(Boolean).join(", ")],
        [own(members.publisher), words("publisher")],
        [own(members.byline), words("byline")],
        [own(members.event), record.event && shownValue("kinds", record.event.kinds ?? [])],
        [say("file"), record.source.uri],
      ], { class: "about" })),
    element("div", { class: "reading" },
      element("section", { class: "paper", "aria-label": say("text") },
        legend(opened, redraw),
        record.text === undefined ? element("p", { class: "quiet" }, say("noText")) : text,
        factLists(opened)),
      element("aside", { "aria-label": say("findingsHere") },
        element("section", {
          id: "fact", class: "fact-record", hidden: true,
          "aria-live": "polite", "aria-label": say("fact"),
        }),
        element("h3", {}, say("findingsHere")),
        brief.findings.length > 0
          ? element("ol", { class: "list-findings" },
            brief.findings.map((finding) => element("li", {}, findingCard(finding, true))))
          : element("p", { class: "quiet" }, say("noFindingsHere")))),
  ];
}

/** The way back to the list, and to the items before and after in it: findings or articles. */
function steps() {
  const byFinding = findings[state.finding] !== undefined;
  const items = byFinding ? filteredFindings() : filteredArticles();
  const at = items.indexOf(byFinding ? findings[state.finding] : briefs[state.article]);
  const kind = byFinding ? "finding" : "article";
  const step = (item, [sign, findingKey, articleKey]) => {
    if (!item) return undefined;
    const words = say(byFinding ? findingKey : articleKey);
    const changes = byFinding
      ? toPlace(item, item.places.find(({ article }) => article !== undefined) ?? item.places[0])
      : { ...nothingOpen, article: item.index };
    return link(changes, { "aria-label": words, title: words }, sign);
  };
  return [
    link(nothingOpen, { class: "back" }, `← ${say("back")}`),
    at >= 0 && items.length > 1 && element("span", { class: "step" },
      step(items[at - 1], ["‹", "previousFinding", "previousArticle"]),
      `${noun(1, kind)} ${say("positionOf", number(at + 1), number(items.length))}`,
      step(items[at + 1], ["›", "nextFinding", "nextArticle"])),
  ];
}

/** Shows which fact and which place the address names. */
function markState() {
  const place = `${state.finding}.${state.at ?? 0}`;
  for (const node of readingView.querySelectorAll(".text [data-fact]")) {
    const also = node.dataset.also?.split(" ") ?? [];
    mark(node, node.dataset.fact === state.fact || also.includes(state.fact));
  }
  for (const node of readingView.querySelectorAll("[data-places]")) {
    mark(node, node.dataset.places.split(" ").includes(place));
  }
  for (const node of readingView.querySelectorAll("aside .finding")) {
    mark(node, node.id === `beside-${state.finding}`);
  }
}

function mark(node, isCurrent) {
  if (isCurrent) node.setAttribute("aria-current", "true");
  else node.removeAttribute("aria-current");
}

/** Shows the record of the fact that the address names, or none. */
function drawFact() {
  const box = document.getElementById("fact");
  const opened = article(state.article);
  const fact = opened.facts.find(({ key }) => key === state.fact);
  box.hidden = !fact;
  const words = fact && readingView.querySelector(`.text [data-fact="${CSS.escape(fact.key)}"]`);
  const also = words?.dataset.also?.split(" ") ?? [];
  box.replaceChildren(...fact
    ? present(factRecord(opened, fact, opened.facts.filter(({ key }) => also.includes(key)))) : []);
}

/** Goes to the place that the address names. */
function goToPlace() {
  const sign = document.getElementById(`place-${state.finding}-${state.at ?? 0}`);
  if (!sign) return false;
  sign.scrollIntoView({ block: "center" });
  sign.focus({ preventScroll: true });
  return true;
}
