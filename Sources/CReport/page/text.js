/** The kinds of facts that the reader has taken the colour from. */
const plainKinds = new Set();

/** The text of an article: a paragraph a line, facts as links, the places of findings marked. */
function articleText(opened, index) {
  const facts = opened.facts.filter((fact) => fact.shown && !plainKinds.has(fact.kind));
  const places = placesIn(opened, index);
  const body = opened.record.body?.map(opened.unit);
  const title = opened.facts.find((fact) => fact.key === "title" && fact.shown);
  const met = new Set();
  let shownPage;
  return opened.lines.flatMap(([start, end], line) => {
    if (!/\S/.test(opened.text.slice(start, end))) return [];
    const page = pageAt(opened, start);
    const begins = page !== shownPage;
    shownPage = page;
    const isTitle = title && start < title.end && title.start < end;
    const isOutside = body && (end <= body[0] || start >= body[1]);
    const look = isTitle ? "title" : isOutside && "outside";
    return [
      begins && element("p", { class: "page", lang: language() }, say("page", number(page))),
      element("p", { "data-line": line + 1, class: look },
        pieces(opened.text, start, end, facts, places, met)),
    ];
  });
}

/** The places of an article's findings, with the number of the finding in the article. */
function placesIn(opened, index) {
  return briefs[index].findings.flatMap((finding, order) => finding.places
    .filter((place) => place.article === index && opened.isIn(place.span))
    .map((place) => {
      const [start, end] = place.span.map(opened.unit);
      return { start, end, place, finding, order };
    }));
}

/** "2" for the only place of the second finding, "2b" for the second of several, "2.40" of many. */
function labelOf({ order, place, finding: { places } }) {
  if (places.length === 1) return String(order + 1);
  if (places.length > 26) return `${order + 1}.${place.at + 1}`;
  return `${order + 1}${String.fromCharCode(97 + place.at)}`;
}

/** A piece of the text, cut wherever a fact or a place begins or ends, for they overlap freely. */
function pieces(text, start, end, facts, places, met) {
  const isHere = (item) => item.start < end && start < item.end;
  const factsHere = facts.filter(isHere);
  const placesHere = places.filter(isHere);
  const cuts = new Set([start, end]);
  for (const item of [...factsHere, ...placesHere]) {
    cuts.add(Math.max(start, item.start)).add(Math.min(end, item.end));
  }
  const sorted = [...cuts].sort((one, other) => one - other);
  return sorted.slice(1).map((to, index) => {
    const from = sorted[index];
    const covers = (item) => item.start <= from && to <= item.end;
    // The shortest fact gives the colour; those around it show as a line below.
    const covering = factsHere.filter(covers)
      .sort((one, other) => one.end - one.start - (other.end - other.start));
    const around = placesHere.filter(covers);
    const words = text.slice(from, to);
    const piece = covering.length > 0 ? factLink(words, covering, met) : words;
    return [
      around.length > 0 ? evidence(piece, around, from, to) : piece,
      placesHere.filter((item) => item.end === to).map(jump),
    ];
  });
}

/** Words of a fact, as a link that shows its record. */
function factLink(words, [fact, outer, ...others], met) {
  const look = {
    class: outer ? `fact ${fact.kind} in-${outer.kind}` : `fact ${fact.kind}`,
    "data-fact": fact.key,
  };
  // A space between two facts in a third one says nothing that could be a link.
  if (!/\S/.test(words)) return element("span", look, words);
  const isFirst = !met.has(fact.key);
  met.add(fact.key);
  const also = [outer, ...others].filter(Boolean);
  return element("a", {
    ...look,
    href: address({ fact: fact.key }),
    "data-also": also.length > 0 && also.map(({ key }) => key).join(" "),
    title: [fact, ...also].map(({ kind }) => noun(1, kind)).join(", "),
    // The rest of a fact that others interrupt is no stop of its own for the keyboard.
    tabindex: !isFirst && -1,
  }, words);
}

/** Words that findings rest on. */
function evidence(piece, around, from, to) {
  const found = around.map(({ finding }) => finding.severity);
  const worst = severities.find((severity) => found.includes(severity));
  return element("mark", {
    class: ["evidence", worst, around.some(({ start }) => start === from) && "begins",
      around.some(({ end }) => end === to) && "ends"].filter(Boolean).join(" "),
    "data-places": around.map(({ finding, place }) => `${finding.number}.${place.at}`).join(" "),
  }, piece);
}

/** The sign behind words that a finding rests on: a link to the finding's next place. */
function jump(item) {
  const { place, finding, order } = item;
  const count = finding.places.length;
  const next = finding.places[(place.at + 1) % count];
  const words = [
    say("placeLabel", number(order + 1), number(place.at + 1), number(count)),
    count > 1 && say("toNextPlace"),
  ].filter(Boolean).join(": ");
  return element("a", {
    class: `jump ${finding.severity}`,
    id: `place-${finding.number}-${place.at}`,
    href: address(toPlace(finding, next)),
    "data-label": labelOf(item),
    "aria-label": words,
    title: `${inLanguage(finding.message)}\n${words}`,
  });
}
