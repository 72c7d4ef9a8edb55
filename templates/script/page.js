// The script of the page: search, filters, dialogs of the grid, links to copy. It has no data of its own and makes no
// requests: all it needs is in the page. After the preview replaced parts of the page, it reads the page again.
import { readAddress, writeAddress } from "./address.js";
import { addCells } from "./cells.js";
import { createControls } from "./controls.js";
import { findFitting } from "./fit.js";
import { foldIssues } from "./fold.js";
import { later, layAhead, layOut } from "./lay.js";
import { lineOf } from "./lines.js";
import { addLinks } from "./links.js";
import { markWords } from "./mark.js";
import { all, partAt, readParts, readStates, stateFinder } from "./parts.js";
import { reveal, showParts } from "./show.js";

const { documentElement: root } = document;
let choice = new URLSearchParams();
let place = "";
let isUnknown = false;
let parts;
let controls;
let reach;
let stateOf;
let texts;
let madeFrom;
const sizes = new ResizeObserver(measure);

function start() {
  const template = partAt("_tool");
  const first = document.querySelector(".cover,.delegation,main");
  if (!template || !first) return;
  texts = template.dataset;
  parts = undefined;
  const states = readStates();
  stateOf = stateFinder(states);
  reach = new Map(
    states.map(({ code, groups }) => [
      `sponsor:${code}`,
      [
        ...groups.map((group) => `sponsor:${group}`),
        ...[code, ...groups].map((backer) => `backer:${backer}`),
      ],
    ]),
  );
  const facts = new Set(all("[data-facts]").flatMap(({ dataset }) => dataset.facts.split(" ")));
  // A new bar, however small the change, would have the browser compute all styles again.
  const madeOf = JSON.stringify([template.outerHTML, states, [...facts].sort()]);
  if (madeOf !== madeFrom) addControls(template, first, states, facts);
  madeFrom = madeOf;
  nameTables();
  choice = controls.only(choice);
  if (choice.size > 0) show();
  else controls.show(choice, { shown: texts.total });
}

function addControls(template, first, states, facts) {
  controls = createControls(template, {
    itemsOf: () => known().items,
    states,
    facts,
    reach,
    choose,
    goToFirst,
  });
  const before = partAt(controls.bar.id);
  const name = before?.contains(document.activeElement) ? document.activeElement.name : undefined;
  if (before) before.replaceWith(controls.bar);
  else first.before(controls.bar);
  root.dataset.tool = "";
  sizes.disconnect();
  sizes.observe(controls.row);
  addCells(template);
  if (name) controls.bar.querySelector(`[name=${name}]`)?.focus({ preventScroll: true });
}

/** Names the roles of tables: some browsers forget them where a table is laid out as a list, as on a phone. */
function nameTables() {
  const roles = { table: "table", thead: "rowgroup", tbody: "rowgroup", tr: "row", td: "cell" };
  for (const part of all(":is(table,thead,tbody,tr,td,th):not([role])")) {
    part.role = roles[part.localName] ?? (part.scope[0] === "r" ? "rowheader" : "columnheader");
  }
}

/** The parts of the page, read when they are first needed. */
function known() {
  parts ??= readParts();
  return parts;
}

/** Shows the matching parts and the target of the address. Returns whether the target was hidden. */
function show(shown = choice) {
  const result = findFitting(known(), shown, { kinds: controls.kinds, reach, stateOf });
  showParts(parts, result, texts);
  const found = result.isActive ? [...parts.items, ...parts.issues.filter(({ isFound }) => isFound)] : [];
  controls.list(found.filter(({ fits }) => fits).map(({ element }) => lineOf(element)));
  controls.show(shown, { ...result, isUnknown });
  const target = partAt(place);
  const isRevealed = target ? reveal(target) : false;
  void markWords(result.words);
  layAhead();
  return isRevealed;
}

/** Applies a choice. Typing replaces the entry of the history, so that going back does not undo single letters. */
function choose(next, isTyping) {
  if (String(next) === String(choice)) return;
  const goesOn = isTyping && choice.has("q");
  choice = next;
  place = "";
  isUnknown = false;
  writeAddress(place, choice, goesOn);
  show();
}

function follow() {
  const { place: named, choice: asked } = readAddress();
  const target = partAt(named);
  place = target ? named : "";
  choice = asked ? controls.only(asked) : controls.read();
  isUnknown =
    place !== named ||
    [...(asked ?? [])].some(([name, value]) => name !== "q" && value && !choice.has(name, value));
  if (place !== named || String(asked ?? "") !== String(choice)) writeAddress(place, choice, true);
  if ([show(), layOut(), asked].some(Boolean) && target) scrollTo(target);
}

function scrollTo(element) {
  layOut();
  measure();
  element.scrollIntoView();
}

/** Sets the scroll padding, so that the bar does not cover scroll targets. */
function measure() {
  const height = `${controls.row.offsetHeight}px`;
  controls.bar.style.setProperty("--tool", height);
  root.style.scrollPaddingTop = `calc(${height} + 0.75rem)`;
}

function goToFirst() {
  const first = controls.bar.querySelector(".tool-list a");
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: "nearest" });
}

/** Reads the texts of the page when the browser is idle, so that the first search is fast. */
function readAhead(waiting) {
  later((deadline) => {
    const items = waiting ?? [...known().items, ...parts.issues];
    while (items.length > 0 && deadline?.timeRemaining() > 2) items.pop().read();
    if (items.length > 0 && deadline) readAhead(items);
  });
}

start();
if (controls) {
  foldIssues();
  if (location.hash) follow();
  // A link with filters only: show the filtered page, not the cover.
  if (!place && (choice.size > 0 || isUnknown)) scrollTo(controls.row);
  later(addLinks);
  layAhead();
  readAhead();
  addEventListener("hashchange", follow);
  addEventListener("pointerdown", (event) => controls.closeFor(event));
  addEventListener("beforeprint", () => {
    choose(controls.read(), true);
    if (choice.size > 0) show(new URLSearchParams());
  });
  addEventListener("afterprint", () => choice.size > 0 && show());
  document.addEventListener("plenibrief:changed", () => {
    start();
    layOut();
    foldIssues();
    addLinks();
    layAhead();
  });
}
