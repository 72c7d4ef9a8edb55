// Shows on the page what fits. All of it is attributes: style sheets for the screen act on them, print ignores them.
import { count } from "./fit.js";
import { all } from "./parts.js";

export function set(element, name, value) {
  if (value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? "" : value);
}

/** A text of the template with its one `{place}` filled in, whatever it is filled with. */
export function filled(text, value) {
  return text.replace(/\{\w+\}/, () => value);
}

/** Has to follow `findFitting`. `words`: the texts of the template. */
export function showParts({ items, issues, rows, changes, cells, entries }, { isActive }, words) {
  const through = (element, item) =>
    element && set(element, "data-through", item.through && filled(words.through, item.through));
  for (const item of items) {
    set(item.element, "data-off", !item.fits);
    through(item.element.querySelector(".identifiers"), item);
  }
  for (const { element, item } of rows) {
    set(element, "data-off", !item.fits);
    through(element.cells[0], item);
  }
  for (const { element, fits } of issues) set(element, "data-off", !fits && words.empty);
  for (const { element, fits } of changes) set(element, "data-off", !fits);
  for (const group of all(".change-group,.place,.replaced,.issue > .scroll")) {
    set(group, "data-off", isActive && !group.querySelector("li:not([data-off]),tbody tr:not([data-off])"));
  }
  for (const { element, issue } of entries) {
    set(element, "data-dim", !issue.fits);
    const number = element.querySelector(".count");
    if (number) set(number, "data-shown", isActive && `${issue.count}`);
  }
  for (const { element, link, items: behind } of cells) {
    const fitting = count(behind);
    set(link ?? element, "data-shown", isActive && behind.length > 0 && `${fitting}`);
    set(element, "data-dim", isActive && fitting === 0);
    if (!link) continue;
    link.dataset.label ??= link.ariaLabel;
    link.ariaLabel = link.dataset.label + (isActive ? `; ${filled(words.cell, fitting)}` : "");
  }
}

/** Shows a part that does not fit, with all around it: a link leads to what it names. Says whether it was off. */
export function reveal(element) {
  const isOff = element.closest("[data-off]") !== null;
  for (let each = element; each; each = each.parentElement) each.removeAttribute("data-off");
  return isOff;
}
