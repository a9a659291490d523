/** How many years the timeline shows at most: those around which most articles are. */
const mostYears = 24;

/** How many periods of several years the timeline shows at most. */
const mostPeriods = 5;

/** The years that the articles are of, and the periods of several years that they name most. */
function timeline() {
  const yearsOf = (brief) => [...brief.years].filter((year) => year >= 1900 && year <= 2100);
  const counts = new Map(tally(briefs, yearsOf));
  const found = new Map(tally(briefs.filter((brief) => brief.findings.length > 0), yearsOf));
  const title = element("h3", { id: "times" }, say("timeline"));
  if (counts.size === 0) {
    return element("div", { class: "count" }, title,
      element("p", { class: "quiet" }, say("nothing")));
  }
  const [first, last] = stretchOfMost(counts);
  const most = Math.max(...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const step = years.length > 16 ? 5 : years.length > 9 ? 2 : 1;

  const columns = element("ol", { class: "years" }, years.map((year) => {
    const count = counts.get(year) ?? 0;
    const bar = element("span", { class: "column", "aria-hidden": "true" },
      element("span", { class: "found" }));
    bar.style.setProperty("--share", count / most);
    bar.style.setProperty("--found", count ? (found.get(year) ?? 0) / count : 0);
    const label = element("span", { class: year % step ? "year rare" : "year" }, String(year));
    const words = `${year}: ${counted(count, "article")}`;
    return element("li", {}, count > 0
      ? link({ ...nothingOpen, ...noFilter, show: "articles", year },
        { "aria-label": words, title: words }, bar, label)
      : element("span", {}, bar, label));
  }));
  const rows = longPeriods(first, last).map(([value, count]) => {
    const [from, to] = range(value).map((year) => Math.min(Math.max(year, first), last));
    const isLate = from - first > last - to;
    const row = element("li", { class: isLate ? "late" : "early" },
      element("span", { class: "stretch", "aria-hidden": "true" }),
      element("span", { class: "label" }, `${dashed(value)} × ${number(count)}`));
    row.style.setProperty("--from", from - first + 1);
    row.style.setProperty("--to", to - first + 2);
    return row;
  });
  const box = element("div", { class: "timeline" }, columns,
    rows.length > 0 && element("ul", { class: "periods" }, rows));
  box.style.setProperty("--years", years.length);
  return element("section", { class: "count", "aria-labelledby": "times" }, title,
    element("p", { class: "quiet" }, say("timelineNote")), box);
}

/** The first and last year of the stretch that most articles are of. */
function stretchOfMost(counts) {
  const known = [...counts.keys()].sort((one, other) => one - other);
  const stretches = known.map((first) => {
    const years = known.filter((year) => year >= first && year < first + mostYears);
    return { years, total: years.reduce((sum, year) => sum + counts.get(year), 0) };
  });
  const { years } = stretches.reduce((best, other) => other.total > best.total ? other : best);
  return [years[0], years.at(-1)];
}

/** The periods of several years that most articles name. */
function longPeriods(first, last) {
  return tally(briefs, (brief) => brief.periods.map(({ value }) => value).filter((value) => {
    const [from, to] = range(value);
    return value.includes("/") && from < to && to >= first && from <= last;
  })).slice(0, mostPeriods).sort((one, other) => one[0].localeCompare(other[0]));
}

/** A value of two years as 2016–2020, others as they are. */
function dashed(value) {
  return value.replace("/", "–");
}
