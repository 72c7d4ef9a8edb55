// A number in the grid opens a dialog with its proposals. Without the script it is a link to the issue.
import { isForAnotherWindow } from "./address.js";
import { all, cellFacts, partAt, placeOf } from "./parts.js";
import { filled, make } from "./show.js";

let dialog;
let fitWords;

export function addCells(template) {
  if (!dialog) document.addEventListener("click", openCell);
  dialog?.remove();
  fitWords = template.dataset.cell;
  dialog = template.content.querySelector("dialog").cloneNode(true);
  document.body.append(dialog);
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("a,button")) dialog.close();
  });
  for (const link of all(".who td a")) link.ariaHasPopup = "dialog";
}

function openCell(event) {
  const cell = event.target.closest(".who td:has(a)");
  if (!cell || isForAnotherWindow(event)) return;
  const row = cell.parentElement.querySelector("th a");
  const column = cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
  const { sponsor } = cellFacts(cell);
  const articles = all("article[data-facts]", partAt(placeOf(row)) ?? dialog);
  const behind = articles.filter(({ dataset }) => dataset.facts.split(" ").includes(sponsor));
  if (behind.length === 0) return;
  event.preventDefault();
  const fitting = behind.filter(({ dataset }) => !("off" in dataset));
  const [title, under, list] = dialog.children;
  title.textContent = column.querySelector("a")?.title || column.textContent;
  under.replaceChildren(row.cloneNode(true));
  if (fitting.length === 0) under.append(` · ${filled(fitWords, 0)}`);
  list.replaceChildren(...(fitting.length > 0 ? fitting : behind).map(lineOf));
  dialog.showModal();
}

/** A list item for a proposal: its number, title and badges, copied from the page. */
function lineOf(article) {
  const link = make("a", { href: `#${article.id}` });
  const label = article.querySelector(".identifiers .id");
  if (label) link.append(label.cloneNode(true), " ");
  link.append(...article.querySelector("h3").cloneNode(true).childNodes);
  const item = make("li");
  item.append(link, article.querySelector(".badges").cloneNode(true));
  return item;
}
