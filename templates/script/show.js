// Shows the matching parts by attributes only: style sheets for the screen use them, print ignores them.
import { count } from "./fit.js";
import { unfold } from "./fold.js";
import { all } from "./parts.js";

export function set(element, name, value) {
  const text = value === true ? "" : value;
  if (value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== text) element.setAttribute(name, text);
}

export function make(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

/** A text of the template with its `{placeholder}` replaced; the value is not interpreted. */
export function filled(text, value) {
  return text.replace(/\{\w+\}/, () => value);
}

/** Shows the result of `findFitting`. `words`: the texts of the template. */
export function showParts(parts, { isActive }, words) {
  const { items, issues, lines, changes, groups, cells, fronts } = parts;
  const through = (element, { through: names }) => {
    if (element) set(element, "data-through", names !== "" && filled(words.through, names));
  };
  for (const { element, fits } of [...items, ...lines, ...changes, ...groups, ...issues]) {
    const section = fits && element.matches("[data-off]") && element.closest("main > section[data-laid]");
    // What was hidden when its section was laid out has no height yet.
    if (section) section.dataset.laid = "";
    set(element, "data-off", !fits && (element.matches("main > section") ? words.empty : true));
  }
  for (const item of items) through(item.element.querySelector(".byline,.number"), item);
  for (const element of fronts) set(element, "data-off", isActive);
  for (const line of lines) through(line.element.cells?.[0], line.items[0]);
  for (const { element, link, items: behind } of cells) {
    const fitting = count(behind);
    set(link ?? element, "data-shown", isActive && behind.length > 0 && `${fitting}`);
    set(element, "data-dim", isActive && fitting === 0);
    if (!link) continue;
    link.dataset.label ??= link.ariaLabel;
    link.ariaLabel = link.dataset.label + (isActive ? `; ${filled(words.cell, fitting)}` : "");
  }
}

/** Shows an element that may be hidden, with its descendants and ancestors. Returns whether it was hidden. */
export function reveal(element) {
  const isOff = element.closest("[data-off]") !== null;
  if (element.matches("[data-off]")) for (const each of all("[data-off]", element)) set(each, "data-off");
  for (let each = element; each; each = each.parentElement) {
    set(each, "data-off");
    unfold(each);
  }
  return isOff;
}
