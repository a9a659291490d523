/** The kinds of facts that an article has, each with its colour, to be switched on and off. */
function legend(opened, redraw) {
  const shownOf = (kind) => opened.facts.filter((fact) => fact.kind === kind && fact.shown);
  const shown = kinds.filter((kind) => shownOf(kind).length > 0);
  if (shown.length === 0) return undefined;
  return element("fieldset", { class: "legend" }, element("legend", {}, say("legend")),
    shown.map((kind) => element("label", {},
      element("input", {
        type: "checkbox", checked: !plainKinds.has(kind),
        onchange: ({ target }) => {
          if (target.checked) plainKinds.delete(kind);
          else plainKinds.add(kind);
          redraw();
        },
      }),
      element("span", { class: `swatch ${kind}` }, noun(2, kind)),
      ` ${number(shownOf(kind).length)}`)));
}

/** All facts of an article by kind, for those who do not read by colours. */
function factLists(opened) {
  return element("section", { class: "facts", "aria-labelledby": "facts" },
    element("h3", { id: "facts" }, say("factsHere")),
    kinds.map((kind) => {
      const facts = opened.facts.filter((fact) => fact.kind === kind);
      return facts.length > 0 && element("details", {},
        element("summary", {}, counted(facts.length, kind)),
        element("ul", {}, facts.map((fact) => element("li", {}, factReference(fact)))));
    }));
}

/** A fact by its words, as a link that shows its record. */
function factReference(fact) {
  return link({ fact: fact.key }, { class: "reference", "data-fact": fact.key },
    fact.part && element("span", { class: "quiet" }, `${own(members[fact.part])}: `),
    element("span", { lang: "vi" }, fact.value.text ?? fact.value.name ?? fact.part));
}

/** The record of a fact. */
function factRecord(opened, fact, also) {
  const { id, span, text, guesses, ...rest } = fact.value;
  const name = fact.part ? own(members[fact.part]) : noun(1, fact.kind);
  const breakdowns = opened.record.breakdowns ?? [];
  const figure = (id) => opened.facts.find((other) => other.kind === "figures" && other.id === id);
  const references = (ids) => ids.map(figure).filter(Boolean)
    .map((other) => element("li", {}, factReference(other)));
  const totals = breakdowns.filter(({ parts }) => id && parts?.includes(id));
  const splits = breakdowns.filter(({ total }) => id && total === id);
  const list = (items) => items.length > 0 ? element("ul", {}, items) : undefined;
  return [
    element("div", { class: "fact-head" },
      element("h3", {}, element("span", { class: `swatch ${fact.kind}` }, name)),
      element("button", {
        type: "button", onclick: closeFact, "aria-label": say("close"), title: say("close"),
      }, "×")),
    text && element("blockquote", { lang: "vi" }, text),
    descriptions([
      ...Object.entries(rest).filter(([member]) => members[member])
        .map(([member, content]) => [own(members[member]), shownValue(member, content)]),
      [say("pageNumber"), fact.shown ? pageAt(opened, fact.start) : undefined],
      [say("guesses"), shownValue("guesses", guesses)],
      [say("partOf"), list(references(totals.map(({ total }) => total)))],
      [say("parts"), list(references(splits.flatMap(({ parts }) => parts ?? [])))],
      [say("alsoHere"), list(also.map((other) => element("li", {}, factReference(other))))],
    ]),
    element("details", {}, element("summary", {}, say("asJSON")),
      element("pre", { tabindex: 0 }, JSON.stringify(fact.value, undefined, 1))),
  ];
}

/** Takes the record of a fact away, and leaves the reader where its words are. */
function closeFact() {
  const words = document.querySelector(`.text [data-fact="${CSS.escape(state.fact ?? "")}"]`);
  location.replace(address({ fact: undefined }));
  words?.focus({ preventScroll: true });
}
