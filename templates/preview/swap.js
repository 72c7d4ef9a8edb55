// Replaces the changed parts of the page; all other elements stay.
import { hasWords } from "/preview/same-parts.js";

/** Elements whose children are compared, and may come, go and move. */
const BLOCKS = new Set(["BODY", "MAIN", "SECTION", "ARTICLE"]);
/** Elements whose children are compared where these are of the same kinds. Any other element is replaced as a whole. */
const FRAMES = "body > header,div,table,tbody,ul,ol,dl";
const REACHABLE = "a[href],button,input,select,textarea,summary,[tabindex]";

/**
 * Updates the document from one served state of the page to another, and keeps scroll position and focus.
 *
 * @param {Document} before the page as it was served
 * @param {Document} after the page as it is served now
 * @param {() => void} changed called after the parts are replaced
 */
export function swapPage(before, after, changed) {
  const keepPlace = holdPlace();
  const focus = focusPlace();
  document.title = after.title;
  copyAttributes(document.documentElement, before.documentElement, after.documentElement);
  swapStyles(before, after);
  patch(document.body, before.body, after.body);
  changed();
  restoreFocus(focus);
  keepPlace();
}

function patch(live, was, now) {
  if (isSame(was, now)) return live;
  if (!isPatched(live, was, now)) {
    const fresh = document.importNode(now, true);
    live.replaceWith(fresh);
    return fresh;
  }
  copyAttributes(live, was, now);
  patchChildren(live, byKey(was), byKey(now));
  return live;
}

function isPatched(live, was, now) {
  const isSameKind = was.tagName === now.tagName && live.tagName === now.tagName;
  if (!isSameKind || hasWords(was) || hasWords(now)) return false;
  if (BLOCKS.has(now.tagName)) return true;
  // Between inline elements, blanks count.
  return now.matches(FRAMES) && kindsOf(was) === kindsOf(now) && keysOf(live) === keysOf(was);
}

/** The kinds of the children of an element, and the blanks between them. */
function kindsOf(parent) {
  return `${keysOf(parent)} ${[...parent.childNodes].map(({ data }) => data ?? "-").join("")}`;
}

function keysOf(parent) {
  return [...byKey(parent).keys()].join();
}

/** Whether two elements are equal, with the contents of templates, which are no children of theirs. */
function isSame(was, now) {
  return was.isEqualNode(now) && templatesOf(was) === templatesOf(now);
}

function templatesOf(element) {
  const templates = element.localName === "template" ? [element] : element.querySelectorAll("template");
  return [...templates].map(({ innerHTML }) => innerHTML).join("\n");
}

function patchChildren(live, was, now) {
  const shown = byKey(live);
  const known = new Set();
  for (const key of was.keys()) {
    const child = shown.get(key);
    if (child === undefined) continue;
    if (now.has(key)) known.add(child);
    else child.remove();
  }
  let last;
  for (const [key, child] of now) {
    const old = was.has(key) ? shown.get(key) : undefined;
    const placed = old === undefined ? document.importNode(child, true) : patch(old, was.get(key), child);
    known.delete(old);
    known.add(placed);
    if (!placed.isConnected || previousKnown(placed, known) !== last) {
      if (last === undefined) live.prepend(placed);
      else last.after(placed);
    }
    last = placed;
  }
}

/** The previous element that was served; elements that scripts of the page inserted are skipped. */
function previousKnown(element, known) {
  let previous = element.previousElementSibling;
  while (previous !== null && !known.has(previous)) previous = previous.previousElementSibling;
  return previous ?? undefined;
}

/** Children by key: their id, or otherwise their tag, class and number among these. */
function byKey(parent) {
  const keys = new Map();
  const counts = new Map();
  for (const child of parent.children) {
    const kind = child.id === "" ? `${child.tagName}.${child.getAttribute("class") ?? ""}` : `#${child.id}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    keys.set(`${kind} ${count}`, child);
  }
  return keys;
}

/** Copies changed attributes; those that scripts of the page set stay. */
function copyAttributes(live, was, now) {
  for (const { name } of [...was.attributes]) if (!now.hasAttribute(name)) live.removeAttribute(name);
  for (const { name, value } of [...now.attributes]) {
    if (was.getAttribute(name) !== value) live.setAttribute(name, value);
  }
}

/** Updates the style rules. Unchanged fonts are not loaded again, because the text would flicker. */
function swapStyles(before, after) {
  const [was, now] = [before, after].map((page) => page.head.querySelector("style")?.textContent ?? "");
  if (was === now) return;
  const live = document.head.querySelector("style");
  const [wasFaces, nowFaces] = [was, now].map((css) => faces(css).join("\n"));
  const further = document.head.querySelector("style[data-preview-rules]");
  if (live === null || wasFaces !== nowFaces) {
    further?.remove();
    if (live !== null) live.textContent = now;
    return;
  }
  const { sheet } = live;
  for (let index = sheet.cssRules.length - 1; index >= 0; index--) {
    if (!(sheet.cssRules[index] instanceof CSSFontFaceRule)) sheet.deleteRule(index);
  }
  const rules = further ?? document.createElement("style");
  rules.dataset.previewRules = "";
  rules.textContent = now
    .split("\n")
    .filter((line) => !line.startsWith("@font-face{"))
    .join("\n");
  live.after(rules);
}

function faces(css) {
  return css.split("\n").filter((line) => line.startsWith("@font-face{"));
}

/**
 * Remembers the elements at the top of the viewport, innermost first, and their positions. The returned function scrolls
 * them back to these positions: at once, and while parts that were not laid out before get their real heights.
 */
function holdPlace() {
  const places = [];
  const here = document.elementsFromPoint(innerWidth / 2, Math.min(128, innerHeight / 4));
  // Sticky elements outside `main` give no position.
  let element = here.find((each) => each.closest("main") !== null) ?? null;
  for (; element !== null && element !== document.body; element = element.parentElement) {
    places.push({ element, id: element.id, top: element.getBoundingClientRect().top });
  }
  const root = document.documentElement;
  const anchoring = root.style.overflowAnchor;
  // Without this, the browser's scroll anchoring would be added to ours.
  root.style.overflowAnchor = "none";
  return async () => {
    for (let frames = 0; frames < 3; frames++) {
      const scrolled = restorePlace(places);
      await new Promise(requestAnimationFrame);
      // The user scrolled meanwhile.
      if (Math.abs(scrollY - scrolled) > 1) break;
    }
    root.style.overflowAnchor = anchoring;
  };
}

/** Scrolls the first element that still exists back to its position; returns the scroll position. */
function restorePlace(places) {
  for (const { element, id, top } of places) {
    const found = element.isConnected ? element : id === "" ? null : document.getElementById(id);
    if (found === null) continue;
    const moved = found.getBoundingClientRect().top - top;
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: "instant" });
    break;
  }
  return scrollY;
}

function focusPlace() {
  const element = document.activeElement;
  if (element === null || element === document.body) return undefined;
  const holder = element.closest("[id]");
  return { element, holder: holder?.id ?? "", index: holder === null ? -1 : reachable(holder).indexOf(element) };
}

function restoreFocus(place) {
  if (place === undefined || place.element.isConnected) return;
  const holder = document.getElementById(place.holder);
  if (holder === null) return;
  (reachable(holder)[place.index] ?? holder).focus({ preventScroll: true });
}

function reachable(holder) {
  return [holder, ...holder.querySelectorAll(REACHABLE)];
}
