/**
 * A finding with all its places, each in its sentence, side by side; `beside` its article or in the
 * list.
 */
function findingCard(finding, beside) {
  const rule = rules[finding.rule];
  const name = `${beside ? "beside" : "finding"}-${finding.number}`;
  return element("article", {
    class: `finding ${finding.severity}`, id: name, "aria-labelledby": `${name}-message`,
  },
    element("div", { class: "finding-head" },
      element("span", { class: "severity" }, value("severity", finding.severity)),
      element("code", { class: "rule" }, finding.rule)),
    element(beside ? "h4" : "h3", { id: `${name}-message` }, inLanguage(finding.message)),
    !beside && finding.articles.length === 1
      && element("p", { class: "of" }, articleLink(briefs[finding.articles[0]])),
    placeList(finding),
    rule && element("details", { class: "doubt" },
      element("summary", {}, say("doubt")),
      element("p", {}, inLanguage(rule.doubt)),
      element("p", {}, inLanguage(rule.explanation)),
      finding.id && element("p", {}, say("accept"), " ",
        element("code", {}, `${finding.rule} ${finding.id} …`))));
}

/** How many places of a finding are shown before the others are asked for. */
const fewPlaces = 8;

/** The places of a finding, side by side where there is room. */
function placeList(finding) {
  const rest = finding.places.slice(fewPlaces);
  const shown = (places) => quotes(places).map((quote) => placeQuote(finding, quote));
  const list = element("div", { class: "places" }, shown(finding.places.slice(0, fewPlaces)));
  if (rest.length > 0) {
    const more = element("button", {
      type: "button", class: "more",
      onclick: () => {
        const others = shown(rest);
        more.replaceWith(...others);
        others[0].querySelector("a")?.focus();
      },
    }, say("moreRows", number(rest.length)));
    list.append(more);
  }
  return list;
}

/** What an article is called, with its place and date, as a link to it. */
function articleLink(brief) {
  return [
    link({ ...nothingOpen, article: brief.index }, { lang: "vi" }, nameOf(brief)),
    element("span", { class: "where" }, [brief.places[0], shownDate(brief.date)]
      .filter(Boolean).map((part) => ` · ${part}`)),
  ];
}

/** The title of an article, or the name of its file. */
function nameOf(brief) {
  return brief.title ?? fileName(brief.uri);
}

function fileName(uri) {
  return uri.split("/").at(-1) || uri;
}

/** The sentences that places stand in, those that share words as one: each with its places. */
function quotes(places) {
  const quotes = [];
  for (const place of places) {
    const opened = place.article === undefined ? undefined : article(place.article);
    if (!opened?.isIn(place.span)) {
      quotes.push({ place, places: [place] });
      continue;
    }
    const [start, last] = place.span.map(opened.unit);
    const end = last - start > longest
      ? Math.max(start + 1, opened.text.lastIndexOf(" ", start + longest)) : last;
    const around = sentence(opened, start, end);
    if (end < last) Object.assign(around, { end, isCutAfter: true });
    const mark = { ...place, start, end };
    const near = quotes.find((quote) => quote.opened === opened
      && quote.start < around.end && around.start < quote.end);
    if (near) {
      near.places.push(mark);
      const { start, isCutBefore, end, isCutAfter } = around;
      if (start < near.start) Object.assign(near, { start, isCutBefore });
      if (end > near.end) Object.assign(near, { end, isCutAfter });
    } else {
      quotes.push({ place, opened, ...around, places: [mark] });
    }
  }
  return quotes;
}

/** How much is shown before and after the words of a finding, at most. */
const room = 200;

/** How much is shown of the words of a finding, which can be a whole article. */
const longest = 600;

/** The sentence around some words, cut where it is long; `isCutBefore` and `isCutAfter` tell. */
function sentence({ text, lines }, start, end) {
  const [lineStart] = lines[lineAt(lines, start) - 1];
  const [, lineEnd] = lines[lineAt(lines, end - 1) - 1];
  const ends = (index) => /[.!?…]/.test(text[index]) && /^\s?$/.test(text[index + 1] ?? "");
  let from = start;
  while (from > lineStart && !ends(from - 1)) from -= 1;
  let to = end;
  while (to < lineEnd && !ends(to - 1)) to += 1;
  const isCutBefore = start - from > room;
  const isCutAfter = to - end > room;
  // Words that hold no space are cut nowhere.
  if (isCutBefore) from = Math.min(start, text.indexOf(" ", start - room) + 1 || start);
  if (isCutAfter) to = Math.max(end, text.lastIndexOf(" ", end + room));
  while (from < start && /\s/.test(text[from])) from += 1;
  return { start: from, end: to, isCutBefore, isCutAfter };
}

/** A sentence with the words of the finding marked, and where it stands. */
function placeQuote(finding, quote) {
  const { place, opened, places } = quote;
  const brief = briefs[place.article];
  const caption = opened ? whereIn(opened, places[0].start)
    : say(brief ? "placeWithoutText" : "unknownArticle");
  return element("figure", { class: "place" },
    brief && finding.articles.length > 1 && element("p", { class: "of" }, articleLink(brief)),
    element("blockquote", { lang: "vi" }, opened
      ? marked(quote)
      : element("mark", {}, place.text)),
    element("figcaption", {}, brief
      ? link(toPlace(finding, place), { class: "to-place" },
        caption, element("span", { class: "hidden" }, `: ${place.text}`))
      : caption));
}

/** The line of a place, and its page where the source has pages. */
function whereIn(opened, offset) {
  const line = lineAt(opened.lines, offset);
  const page = pageAt(opened, offset);
  return page ? say("lineOfPage", number(page), number(line)) : say("line", line);
}

/** What an address gains when it leads to a place of a finding. */
function toPlace(finding, { article, at }) {
  return { article: article ?? state.article, finding: finding.number, at, fact: undefined };
}

/** The words of a sentence, with those of the finding marked. */
function marked({ opened: { text }, start, end, places, isCutBefore, isCutAfter }) {
  const parts = isCutBefore ? ["… "] : [];
  let at = start;
  for (const place of [...places].sort((one, other) => one.start - other.start)) {
    if (place.end <= at) continue;
    const from = Math.max(at, place.start);
    parts.push(text.slice(at, from), element("mark", {}, text.slice(from, place.end)));
    at = place.end;
  }
  parts.push(text.slice(at, end), isCutAfter ? " …" : "");
  return parts;
}
