// A number of the grid opens what is behind it, in a panel of its own. Without the script it is a link to the issue.
import { isForAnotherWindow } from "./address.js";
import { all, cellFacts, placeOf } from "./parts.js";

let dialog;

export function addCells(template) {
  if (!dialog) document.addEventListener("click", openCell);
  dialog?.remove();
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
  const articles = all("article[data-facts]", document.getElementById(placeOf(row)) ?? dialog);
  const behind = articles.filter(({ dataset }) => dataset.facts.split(" ").includes(sponsor));
  if (behind.length === 0) return;
  event.preventDefault();
  const fitting = behind.filter(({ dataset }) => !("off" in dataset));
  const [title, under, list] = dialog.children;
  title.textContent = column.querySelector("a")?.title || column.textContent;
  under.replaceChildren(row.cloneNode(true));
  list.replaceChildren(...(fitting.length > 0 ? fitting : behind).map(lineOf));
  dialog.showModal();
}

/** A proposal by number and title, with its action, target, status and position, copied from where it stands. */
function lineOf(article) {
  const link = document.createElement("a");
  link.href = `#${article.id}`;
  const label = article.querySelector(".identifiers .id");
  if (label) link.append(label.cloneNode(true), " ");
  link.append(...article.querySelector("h3").cloneNode(true).childNodes);
  const item = document.createElement("li");
  item.append(link, article.querySelector(".badges").cloneNode(true));
  return item;
}
