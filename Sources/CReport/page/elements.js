/**
 * Makes an element. Children are nodes and text; what is undefined, null or false is left out.
 * Text stays text: nothing on this page is ever read as markup.
 */
function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...present(children));
  return node;
}

/** The children that are there, out of lists in lists. */
function present(children) {
  return children.flat(Infinity).filter((child) => child || child === 0 || child === "");
}

/** A link to another state of the page; `attributes` as for an element. */
function link(changes, attributes, ...children) {
  return element("a", { href: address(changes), ...attributes }, ...children);
}

/** The rows of a description list: what has no value is left out. */
function descriptions(rows, attributes = {}) {
  return element("dl", attributes, rows
    .filter(([, value]) => value !== undefined && value !== "" && value.length !== 0)
    .map(([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value))));
}
