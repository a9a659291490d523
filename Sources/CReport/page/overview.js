/** The summary: how many findings, of which checks, of which places, and of what times. */
function overview() {
  const withFindings = briefs.filter((brief) => brief.findings.length > 0).length;
  return element("section", { class: "overview", "aria-labelledby": "summary" },
    element("h2", { id: "summary" }, say("summary")),
    element("ul", { class: "numbers" },
      numeral(briefs.length, noun(briefs.length, "article"), { ...noFilter, show: "articles" }),
      numeral(withFindings, say("withFindings"), withFindings
        ? { ...noFilter, show: "findings" } : undefined),
      severities.map((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return numeral(count, noun(count, severity),
          count ? { ...noFilter, show: "findings", severity } : undefined, severity);
      })),
    element("div", { class: "counts" },
      countTable(say("byRule"), say("rule"), countsByRule()),
      countTable(say("byPlace"), say("place"), countsByPlace()),
      timeline()));
}

/** A number with what it counts, as a link to what was counted. */
function numeral(count, counted, changes, kind) {
  const parts = [element("strong", {}, number(count)), " ", counted];
  return element("li", { class: kind },
    changes ? link({ ...nothingOpen, ...changes }, {}, parts) : element("span", {}, parts));
}

/** The checks that found something, the most fertile first. */
function countsByRule() {
  const counts = tally(findings, (finding) => [finding.rule]);
  return counts.map(([rule, count]) => ({
    name: element("code", {}, rule),
    note: rules[rule] && inLanguage(rules[rule].explanation).split(/[:;]|\. /)[0],
    count,
    changes: { ...noFilter, show: "findings", rule },
  }));
}

/** The places that findings are of, those with the most first; then those that have none. */
function countsByPlace() {
  const placesOf = (finding) => new Set(finding.articles.map((index) => briefs[index].places[0]));
  const show = findings.length > 0 ? "findings" : "articles";
  const counts = findings.length > 0
    ? tally(findings, placesOf) : tally(briefs, (brief) => [brief.places[0]]);
  return counts.map(([place, count]) => ({
    name: place ?? say("noPlace"),
    count,
    changes: { ...noFilter, show, place: place ?? "-" },
  }));
}

/** How often each key comes, the most frequent first, else in the order met. */
function tally(items, keys) {
  const counts = new Map();
  for (const item of items) {
    for (const key of keys(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1]);
}

/** How many rows a table shows before it is asked for the others. */
const fewRows = 5;

/** A table of counts, each a link to what was counted. */
function countTable(title, heading, rows) {
  const most = Math.max(...rows.map((row) => row.count));
  // What is left is worth a button only if it is more than the button.
  const shown = rows.length > fewRows + 2 ? fewRows : rows.length;
  const row = ({ name, note, count, changes }, index) => {
    const bar = element("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("--share", count / most);
    return element("tr", { hidden: index >= shown },
      element("th", { scope: "row" },
        link({ ...nothingOpen, ...changes }, {}, name),
        note && element("span", { class: "quiet" }, note)),
      element("td", {}, bar, number(count)));
  };
  const body = element("tbody", {}, rows.map(row));
  const rest = rows.length > shown && element("button", {
    type: "button", class: "more",
    onclick: ({ currentTarget }) => {
      for (const hidden of body.querySelectorAll("tr[hidden]")) hidden.hidden = false;
      body.rows[shown].querySelector("a").focus();
      currentTarget.remove();
    },
  }, say("moreRows", number(rows.length - shown)));
  return element("div", { class: "count" },
    element("table", {},
      element("caption", {}, title),
      element("thead", {}, element("tr", {},
        element("th", { scope: "col" }, heading),
        element("th", { scope: "col" }, say(findings.length > 0 ? "findings" : "articles")))),
      rows.length > 0 ? body : element("tbody", {},
        element("tr", {}, element("td", { colspan: 2 }, say("nothing"))))),
    rest);
}
