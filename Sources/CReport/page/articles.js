/** The data of an island, by its element. */
function island(node) {
  return JSON.parse(node.textContent);
}

/** What is known of the checks, by name. */
const rules = island(document.getElementById("rules"));

/** What lists and filters need of every article, in order. */
const briefs = [...document.querySelectorAll("script.brief")].map((node, index) => {
  const brief = island(node);
  const places = placesOf(brief.place);
  return {
    kinds: [], periods: [], ...brief, index, places, findings: [], found: brief.findings ?? [],
    years: yearsOf(brief),
  };
});

/** The first article of each record id. */
const articleOfRecord = new Map([...briefs].reverse().map((brief) => [brief.id, brief.index]));

const severities = ["error", "warning", "note"];

/** All findings, the gravest first, else in the order of the articles. */
const findings = [
  ...briefs.flatMap((brief) => brief.found.map((finding) => prepared(finding, brief.index))),
  ...[...document.querySelectorAll("script.finding")].map((node) => prepared(island(node))),
].sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));

for (const [number, finding] of findings.entries()) {
  finding.number = number;
  for (const index of finding.articles) briefs[index].findings.push(finding);
}

/**
 * A finding whose places know their articles; `owner` is the one that evidence stands in that
 * names none.
 */
function prepared(finding, owner) {
  const places = finding.evidence.map((evidence, at) => ({
    ...evidence, at, article: evidence.record ? articleOfRecord.get(evidence.record) : owner,
  }));
  const articles = [...new Set([owner, ...places.map((place) => place.article)])];
  return { ...finding, places, articles: articles.filter((index) => index !== undefined) };
}

/** The units that an article is of, the innermost first: each with those around it. */
function placesOf(place) {
  if (!place) return [];
  const names = [place.name, ...(place.within ?? [])];
  // A province is printed now with its rank and now without.
  const last = names.length - 1;
  if (last > 0 || place.level === "province") {
    names[last] = names[last].replace(/^(tỉnh|thành phố|tp\.?)\s+/iu, "");
  }
  return names.map((_, index) => names.slice(index).join(", "));
}

/**
 * The years that an article is of: those of its date, its event and what it reports, else those of
 * its periods.
 */
function yearsOf(brief) {
  const periods = brief.periods ?? [];
  const main = periods.filter(({ role }) => ["report", "event"].includes(role));
  const told = main.length > 0 || brief.date
    ? main : periods.filter(({ role }) => role !== "target" && role !== "plan");
  const values = [...told.map(({ value }) => value), ...(brief.date ? [brief.date] : [])];
  const years = new Set();
  for (const value of values) {
    const [first, last] = range(value);
    if (last - first <= 30) for (let year = first; year <= last; year += 1) years.add(year);
  }
  return years;
}

/** The first and the last year of a value such as 2016/2020 or 2018-04-10. */
function range(value) {
  const years = value.split("/").map((date) => Number.parseInt(date, 10));
  return [years[0], years.at(-1)];
}

const opened = new Map();

/** An article with its text and facts, read when it is asked for and kept for a while. */
function article(index) {
  let known = opened.get(index);
  if (!known) {
    known = readable(island(document.getElementById(`article-${index}`)));
    if (opened.size > 100) opened.delete(opened.keys().next().value);
    opened.set(index, known);
  }
  return known;
}

/** A record with what is needed to show it. Records count code points, scripts 16-bit units. */
function readable(record) {
  const text = record.text ?? "";
  // Of several articles in a file each has its own text; spans count from the file's beginning.
  const before = record.source?.span?.[0] ?? 0;
  const inText = units(text);
  const unit = (offset) => inText(offset - before);
  const isIn = ([start, end]) => before <= start && start < end && unit(end) <= text.length;
  return {
    record, text, unit, isIn, facts: factsOf(record, unit, isIn), lines: linesOf(text),
    pages: (record.source?.pages ?? [])
      .map((page) => ({ number: page.number, start: unit(Math.max(page.span[0], before)) })),
  };
}

/** The number of the page that an offset lies on; undefined where the source has no pages. */
function pageAt({ pages }, offset) {
  return pages.findLast(({ start }) => start <= offset)?.number;
}

/** Gives for the offset of a code point the offset of its first 16-bit unit. */
function units(text) {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const starts = [];
  let start = 0;
  for (const character of text) {
    starts.push(start);
    start += character.length;
  }
  starts.push(start);
  return (offset) => starts[offset] ?? Infinity;
}

/** The lines of a text as [start, end], without what ends them. */
function linesOf(text) {
  const lines = [];
  for (let start = 0; start < text.length;) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    lines.push([start, text[end - 1] === "\r" && end > start ? end - 1 : end]);
    start = end + 1;
  }
  return lines;
}

/** The number of the line that an offset lies in, from 1. */
function lineAt(lines, offset) {
  let [low, high] = [0, lines.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (lines[middle][0] <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The kinds of facts, in the order in which they are listed. */
const kinds = ["figures", "periods", "awards", "documents", "models", "people", "head"];
const headParts = ["title", "published", "publisher", "byline", "place", "event"];

/** The facts of a record that have a place in it, each with a key that names it in addresses. */
function factsOf(record, unit, isIn) {
  const facts = [];
  const add = (kind, key, value, part) => {
    const shown = value.span && isIn(value.span);
    const [start, end] = shown ? value.span.map(unit) : [];
    facts.push({ kind, key, part, id: value.id, value, start, end, shown });
  };
  for (const kind of kinds.slice(0, -1)) {
    for (const [index, value] of (record[kind] ?? []).entries()) {
      add(kind, `${kind}.${index}`, value);
    }
  }
  for (const part of headParts) if (record[part]) add("head", part, record[part], part);
  return facts;
}
