/**
 * What the page shows is told by its address behind the #, so that it can be kept, sent and gone
 * back to:
 *   lang                         the language
 *   show                         "articles" for the list of articles instead of findings
 *   rule severity place year kind words    the filters
 *   article                      the article that is open, by its index
 *   finding at                   a finding, by its number, and which of its places
 *   fact                         the fact whose record is shown, by its key
 */
let state = {};

const filters = ["rule", "severity", "place", "year", "kind", "words"];

/** Reads the address. */
function readState() {
  const values = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
  for (const name of ["article", "finding", "at"]) {
    if (values[name] !== undefined) values[name] = Number(values[name]);
  }
  return values;
}

/** The address of the present state with some changes; undefined takes something out. */
function address(changes) {
  const values = Object.entries({ ...state, ...changes })
    .filter(([, value]) => value !== undefined && value !== "");
  return `#${new URLSearchParams(values.map(([name, value]) => [name, String(value)]))}`;
}

/** What an address loses when it leads to another article, or back to the list. */
const nothingOpen = { article: undefined, finding: undefined, at: undefined, fact: undefined };

/** What an address loses when it asks for everything. */
const noFilter = Object.fromEntries(filters.map((name) => [name, undefined]));

/** Says whether an article is one that the filters ask for, whatever its findings. */
function fits(brief) {
  const { place, year, kind } = state;
  return (!place || (place === "-" ? brief.places.length === 0 : brief.places.includes(place)))
    && (!year || (year === "-" ? brief.years.size === 0 : brief.years.has(Number(year))))
    && (!kind || (kind === "-" ? brief.kinds.length === 0 : brief.kinds.includes(kind)))
    && (!state.words || wordsOf(brief).includes(folded(state.words)));
}

/** What the search for words looks at. */
function wordsOf(brief) {
  brief.words ??= folded([brief.title ?? "", brief.uri, ...brief.places].join("\n"));
  return brief.words;
}

/** Words without case and marks, so that they are found however they are typed. */
function folded(words) {
  return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").trim();
}

/** Says whether a finding is of the rule and the severity that the filters ask for. */
function isAskedFor(finding) {
  return (!state.rule || finding.rule === state.rule)
    && (!state.severity || finding.severity === state.severity);
}

/** The findings that the filters ask for. */
function filteredFindings() {
  const fitting = new Set(briefs.filter(fits).map((brief) => brief.index));
  return findings.filter((finding) =>
    isAskedFor(finding) && (!isFiltered(["place", "year", "kind", "words"])
      || finding.articles.some((index) => fitting.has(index))));
}

/** The articles that the filters ask for. */
function filteredArticles() {
  const byFinding = isFiltered(["rule", "severity"]);
  return briefs.filter((brief) => fits(brief) && (!byFinding || brief.findings.some(isAskedFor)));
}

/** Says whether some filter is set. */
function isFiltered(names = filters) {
  return names.some((name) => state[name]);
}

/** What the list shows: findings, or articles where that is asked for or there is nothing else. */
function shownList() {
  const isArticles = state.show === "articles" || (!state.show && findings.length === 0);
  return isArticles ? "articles" : "findings";
}
