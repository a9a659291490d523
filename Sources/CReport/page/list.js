/** How many findings or articles are shown before more are asked for. */
const pageSize = 25;

let form;
let results;

/** The filters, what they leave, and how many that is. */
function listing() {
  form = element("form", {
    class: "filters", role: "search", "aria-label": say("filters"),
    onsubmit: (event) => event.preventDefault(),
  },
    element("fieldset", { class: "shown" }, element("legend", {}, say("show")),
      ["findings", "articles"].map((list) => element("label", {},
        element("input", { type: "radio", name: "show", value: list, onchange: filter }),
        say(list)))),
    choice("rule", tally(findings, (finding) => [finding.rule])),
    choice("severity", tally(findings, (finding) => [finding.severity]),
      (severity) => value("severity", severity)),
    choice("place", placeChoices(), (place) => place),
    choice("year", tally(briefs, (brief) => brief.years.size > 0 ? [...brief.years] : ["-"])
      .sort((one, other) => (Number(other[0]) || 0) - (Number(one[0]) || 0)), String),
    choice("kind", tally(briefs, (brief) => brief.kinds.length > 0 ? brief.kinds : ["-"]),
      (kind) => value("kinds", kind)),
    element("label", {}, say("words"),
      element("input", { type: "search", name: "words", autocomplete: "off", oninput: filter })),
    element("button", {
      type: "button", class: "clear",
      onclick: () => { location.hash = address(noFilter); },
    }, say("clear")));
  results = element("div", { class: "results" });
  return element("section", { class: "listing", "aria-labelledby": "list" },
    element("h2", { id: "list" }, say("list")), form, results);
}

/** A filter with its values, each with how many there are. */
function choice(name, counts, label = (key) => key) {
  return element("label", {}, say(name),
    element("select", { name, onchange: filter },
      element("option", { value: "" }, say("all")),
      counts.map(([key, count]) => element("option", { value: key },
        `${key === "-" ? say("untold") : label(key)} (${number(count)})`))));
}

/** All units that articles are of, the larger ones before those in them. */
function placeChoices() {
  const order = new Intl.Collator("vi");
  const reversed = ([place]) => place.split(", ").reverse().join(", ");
  return tally(briefs, (brief) => brief.places.length > 0 ? brief.places : ["-"])
    .sort((one, other) => order.compare(reversed(one), reversed(other)));
}

/** Takes over what was chosen. */
function filter({ target }) {
  const changed = address({ [target.name]: target.value || undefined });
  // Each letter is no step that one wants to go back to.
  if (target.name === "words") location.replace(changed);
  else location.hash = changed;
}

/** Shows what the filters leave, from its beginning. */
function drawResults() {
  const list = shownList();
  for (const control of form.elements) {
    const isWrittenIn = control.type === "search" && control === document.activeElement;
    if (control.type === "radio") control.checked = control.value === list;
    else if (!isWrittenIn) control.value = state[control.name] ?? "";
  }
  form.querySelector(".clear").disabled = !isFiltered();
  const isFindings = list === "findings";
  const items = isFindings ? filteredFindings() : filteredArticles();
  const rows = element("ol", { class: isFindings ? "list-findings" : "list-articles" });
  const more = element("button", {
    type: "button", class: "more",
    onclick: () => extend(pageSize).querySelector("a")?.focus(),
  });
  let shown = 0;

  /** Shows some more, and gives the first of them. */
  const extend = (count) => {
    const next = items.slice(shown, shown + count).map((item) => isFindings
      ? element("li", {}, findingCard(item, false)) : articleRow(item));
    shown += next.length;
    rows.append(...next);
    more.hidden = shown >= items.length;
    more.textContent = say("moreRows", number(items.length - shown));
    return next[0] ?? rows;
  };
  extend(pageSize);
  const articles = new Set(isFindings ? items.flatMap((finding) => finding.articles) : []);
  results.replaceChildren(...present([
    element("p", { role: "status", class: "status" }, isFindings
      ? say("findingsIn", counted(items.length, "finding"), counted(articles.size, "article"))
      : counted(items.length, "article")),
    isFiltered() && element("p", { class: "applied" }, appliedFilters()),
    rows, more]));
  showAll = () => extend(items.length);
}

/** The filters that are set, for print, which has no controls. */
function appliedFilters() {
  return filters.filter((name) => state[name]).map((name) => {
    const option = form.elements[name].selectedOptions?.[0];
    return `${say(name)}: ${option?.textContent ?? state[name]}`;
  }).join("; ");
}

/** Shows all that the filters leave, for print. */
let showAll = () => {};

/** An article in the list: what it is called, of where and when, what was read and found. */
function articleRow(brief) {
  const facts = kinds.filter((kind) => brief.facts[kind] > 0)
    .map((kind) => element("li", { class: kind }, counted(brief.facts[kind], kind)));
  return element("li", { class: "article-row" },
    element("h3", {},
      link({ ...nothingOpen, article: brief.index }, { lang: "vi" }, nameOf(brief))),
    element("p", { class: "where" }, [brief.places[0], shownDate(brief.date), brief.uri]
      .filter(Boolean).join(" · ")),
    element("ul", { class: "tags" },
      severities.map((severity) => {
        const count = brief.findings.filter((finding) => finding.severity === severity).length;
        return count > 0 && element("li", { class: severity }, counted(count, severity));
      }), facts));
}
