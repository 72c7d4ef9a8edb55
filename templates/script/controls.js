// The controls of search and filters, made from the page's template element. They return and show a choice; finding the
// proposals that match it is not their task.
import { countWith } from "./fit.js";
import { all } from "./parts.js";
import { filled, make, set } from "./show.js";

const PAUSE_MS = 120;

/**
 * @param {(choice: URLSearchParams, isTyping: boolean) => void} choose
 * @param {() => void} goToFirst
 */
export function createControls(template, { itemsOf, states, facts, reach, choose, goToFirst }) {
  const bar = template.content.querySelector("search").cloneNode(true);
  const words = template.dataset;
  const [query, mine] = all("[name]", bar);
  const [opener, clearer] = all("[data-do]", bar);
  const [row, panel, chosen, status, results] = [
    ".tool-bar",
    ".tool-panel",
    ".chosen",
    "[role=status]",
    ".tool-list",
  ].map((each) => bar.querySelector(each));
  for (const group of all("fieldset", panel)) {
    for (const box of all("input", group)) {
      box.name = group.name;
      if (!facts.has(`${box.name}:${box.value}`)) box.parentElement.remove();
    }
    if (all("input", group).length < (group.name === "changed" ? 1 : 2)) group.remove();
  }
  const boxes = all("input", panel);
  // A state without proposals of its own has no checkbox: chosen by name, it stays until it is removed.
  const boxless = states
    .filter(({ code }) => !facts.has(`sponsor:${code}`))
    .map(({ code }) => ({ name: "sponsor", value: code }));
  const kinds = all("fieldset", panel).map(({ name }) => name);
  opener.hidden = kinds.length === 0;
  mine.append(...states.map(({ name, code }) => new Option(name, code)));
  mine.parentElement.hidden = states.length === 0;
  let choice = new URLSearchParams();
  let typing;
  listen();
  return { bar, row, kinds, show, list, only, read, closeFor };

  function listen() {
    const actions = { open: () => open(panel.hidden), clear };
    bar.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      if (button?.name) withdraw(button);
      else actions[button?.dataset.do]?.();
    });
    bar.addEventListener("input", ({ target }) => {
      if (target === query) {
        clearTimeout(typing);
        typing = setTimeout(() => choose(read(), true), PAUSE_MS);
      } else choose(target === mine ? withState(mine.value) : read(), false);
    });
    bar.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.target === query) searchNow();
      else if (event.key === "Escape" && !panel.hidden) {
        open(false);
        opener.focus();
        event.preventDefault();
      }
    });
    // An open panel could cover the element that has the focus now.
    bar.addEventListener("focusout", ({ relatedTarget: now }) => now && !bar.contains(now) && open(false));
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    if (isOpen) recount();
    opener.ariaExpanded = isOpen;
    set(bar, "data-open", isOpen);
    if (isOpen) row.scrollIntoView();
  }

  /** Closes the panel on a click outside the bar. */
  function closeFor({ target }) {
    if (!panel.hidden && !bar.contains(target)) open(false);
  }

  function searchNow() {
    choose(read(), true);
    goToFirst();
  }

  function clear() {
    choose(new URLSearchParams(), false);
    query.focus();
  }

  function withdraw({ name, value }) {
    const next = read();
    next.delete(name, value);
    choose(next, false);
    query.focus();
  }

  function withState(code) {
    const next = read();
    next.delete("sponsor");
    if (code) next.set("sponsor", code);
    return only(next);
  }

  /** The choice of the controls, including words that were typed just before. */
  function read() {
    clearTimeout(typing);
    const ticked = new URLSearchParams(
      [...boxes, ...boxless]
        .filter(({ checked, name, value }) => checked ?? choice.has(name, value))
        .map(({ name, value }) => [name, value]),
    );
    ticked.set("q", query.value);
    return only(ticked);
  }

  /** A choice without values that the page does not offer, in the order of the controls: addresses come from anywhere. */
  function only(wanted) {
    const next = new URLSearchParams();
    const search = (wanted.get("q") ?? "").trim().slice(0, query.maxLength);
    if (search) next.set("q", search);
    for (const { name, value } of [...boxes, ...boxless])
      if (wanted.getAll(name).includes(value)) next.append(name, value);
    return next;
  }

  function show(shown, { isActive, isUnknown, texts, replaced, shown: number }) {
    choice = shown;
    const search = choice.get("q") ?? "";
    if (query.value.trim() !== search) query.value = search;
    const sponsors = choice.getAll("sponsor");
    mine.value = "";
    if (sponsors.length === 1 && states.some(({ code }) => code === sponsors[0])) [mine.value] = sponsors;
    for (const box of boxes) box.checked = choice.has(box.name, box.value);
    if (!panel.hidden) recount();
    const chips = [...choice].filter(([kind]) => kind !== "q").map(chip);
    chosen.replaceChildren(...chips);
    opener.lastElementChild.textContent = chips.length > 0 ? ` (${chips.length})` : "";
    const further = [
      [replaced, words.replaced],
      [texts, words.texts],
    ].flatMap(([many, text]) => (isActive && many > 0 ? [filled(text, many)] : []));
    const isNothing = isActive && number + further.length === 0;
    const result = [isNothing ? words.nothing : filled(words.shown, number), ...further];
    if (isUnknown) result.push(words.unknown);
    status.textContent = result.join(" · ");
    clearer.hidden = !isActive;
    set(bar, "data-active", isActive || isUnknown);
  }

  /** Shows what was found, a line each. */
  function list(lines) {
    results.replaceChildren(...lines);
    results.hidden = lines.length === 0;
  }

  /** Shows at each checkbox how many proposals would match with it. */
  function recount() {
    const items = itemsOf();
    for (const { name, value, parentElement: label } of boxes) {
      const could = countWith(items, name, value, reach);
      label.lastElementChild.textContent = could;
      set(label, "data-dim", could === 0);
    }
  }

  function chip([name, value]) {
    const text =
      boxes.find((box) => box.name === name && box.value === value)?.nextElementSibling.textContent ??
      states.find(({ code }) => code === value).name;
    const ariaLabel = filled(words.without, text);
    const item = make("li");
    item.append(make("button", { type: "button", name, value, textContent: text, ariaLabel }));
    return item;
  }
}
