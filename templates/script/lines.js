// A proposal or an issue in a line: its badge, its title as a link, and what it acts on, copied from the page.
import { all } from "./parts.js";
import { make } from "./show.js";

/** A list item that leads to a proposal, in full or in a row, or to an issue. */
export function lineOf(element) {
  const link = make("a", { href: `#${element.id}` });
  link.append(...copied(element.querySelector(".title,h2,:scope > bdi:not(.id)")));
  const item = make("li");
  const badge = element.querySelector("h3 > .position");
  if (badge) item.append(badge.cloneNode(true), " ");
  item.append(link);
  const facts = element.cells ? ofRow(element) : copied(element.querySelector(".byline,.eyebrow,.status"));
  const line = make("p", { className: "tool-facts" });
  line.append(...facts);
  const through = element.querySelector("[data-through]")?.dataset.through;
  if (through) line.dataset.through = through;
  item.append(line);
  return item;
}

/** The cells of a row in the order of an entry's facts. */
function ofRow({ cells: [target, action, by, number, , day] }) {
  const parts = [copied(by), [...copied(action), " ", ...copied(target)], copied(day), copied(number)];
  return parts.flatMap((nodes, index) => (index > 0 && nodes.length > 0 ? [" · ", ...nodes] : nodes));
}

/** Copies of the nodes in an element. Links become text: the line has one link. */
function copied(element) {
  if (!element) return [];
  const copy = element.cloneNode(true);
  for (const each of all(".permalink,.fresh,.fold", copy)) each.remove();
  for (const link of all("a", copy)) link.replaceWith(...link.childNodes);
  return [...copy.childNodes];
}
