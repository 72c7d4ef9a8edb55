// A number in the grid opens a dialog with its proposals. Without the script it is a link to the issue.
import { isForAnotherWindow } from "./address.js";
import { lineOf } from "./lines.js";
import { all, cellFacts, partAt, placeOf } from "./parts.js";
import { filled } from "./show.js";

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
  const cell = event.target.closest(".who .cell");
  if (!cell || isForAnotherWindow(event)) return;
  const row = cell.closest("tr").querySelector("th a");
  const { sponsor: wanted } = cellFacts(cell);
  const standing = all("[data-facts]:not(li)", partAt(placeOf(row)) ?? dialog);
  const behind = standing.filter(({ dataset }) => dataset.facts.split(" ").includes(wanted));
  if (behind.length === 0) return;
  event.preventDefault();
  const fitting = behind.filter(({ dataset }) => !("off" in dataset));
  const [, title, under, list] = dialog.children;
  const [number, sponsor] = cell
    .querySelector("a")
    .ariaLabel.split(";")[0]
    .split(/: (.*)/s);
  title.textContent = sponsor || number;
  under.replaceChildren(row.cloneNode(true));
  if (fitting.length === 0) under.append(` · ${filled(fitWords, 0)}`);
  list.replaceChildren(...(fitting.length > 0 ? fitting : behind).map(lineOf));
  dialog.showModal();
}
