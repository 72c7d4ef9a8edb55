// The parts of the page that can be found, read from the page: `data-facts` has the tokens of a proposal.
import { fold, textOf } from "./text.js";

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The element with an id. */
export const partAt = (place) => document.getElementById(place);

/** The id to which a link leads. */
export const placeOf = (link) => decodeURIComponent(link?.hash.slice(1) ?? "");

/** A part whose text is read at the first search. */
function searchable(element, texts, names = () => []) {
  let text;
  const read = () => {
    text ??= textOf(texts(), names());
    return text;
  };
  return { element, read, has: (words) => words.every((word) => read().includes(word)) };
}

/** Elements that are hidden when all their members are hidden; of sections, the heading stays. */
const GROUPS = ".index,.changes,li,tbody tr,.entry,.entries,.change-group,.scroll,.replaced,.pointers";
/** Elements whose lines are not filtered one by one. */
const APART = "[data-facts],.prose,.change-list,.comparison,.who,.picture";

/** What stands before the issues: it is hidden while a search or a filter is on. */
const FRONTS = ".cover,.delegation,main > :not(.issue,.issue ~ *)";

export function readParts() {
  const items = new Map(all("[data-facts]").map((element) => [element.id, readItem(element)]));
  const proposals = [...items.values()];
  const standing = proposals.filter(({ isReplaced }) => !isReplaced);
  const linked = (element) => all("a", element).flatMap((link) => items.get(placeOf(link)) ?? []);
  const issues = all("section.issue[id]").map((element) => {
    const own = () =>
      all(":scope > :not(article,.scroll,.comparison,.replaced,.pointers,.strip,.notes)", element);
    const inside = all("[data-facts]", element).map(({ id }) => items.get(id));
    return { ...searchable(element, own), items: inside };
  });
  const issueAt = new Map(issues.map((issue) => [issue.element.id, issue]));
  const itemsByLine = new Map(all(".comparison").map((element) => [element, linked(element)]));
  for (const link of all("main :is(li,tbody) a")) {
    const item = items.get(placeOf(link));
    if (item && !link.closest(APART)) push(itemsByLine, link.closest("li,tr"), item);
  }
  for (const element of all(".through")) {
    const group = `sponsor:${groupOf(element.firstElementChild)}`;
    for (const item of standing) if (item.facts.has(group)) push(itemsByLine, element, item);
  }
  const lines = [...itemsByLine].flatMap(([element, items]) =>
    items.length > 0 ? [{ element, items }] : [],
  );
  const changes = all(".change-list > li").map((element) => {
    const place = element.id.slice(element.id.indexOf("/") + 1);
    return { ...searchable(element, () => [element]), item: items.get(place), issue: issueAt.get(place) };
  });
  const groups = new Map();
  for (const member of [...lines, ...changes, ...proposals]) {
    let group = member.element.parentElement.closest(GROUPS);
    for (; group; group = group.parentElement.closest(GROUPS)) push(groups, group, member);
  }
  for (const head of all(".index > :is(h3,p),h3.part")) {
    let next = head.nextElementSibling;
    for (; next && !next.matches("h3"); next = next.nextElementSibling)
      for (const member of groups.get(next) ?? []) push(groups, head, member);
  }
  return {
    items: proposals,
    issues,
    changes,
    lines,
    groups: [...groups].map(([element, members]) => ({ element, members })),
    cells: all(".who tbody :is(.cell,.total)").map((element) => {
      const { issue, sponsor } = cellFacts(element);
      const isBehind = ({ facts }) => facts.has(issue) && (!sponsor || facts.has(sponsor));
      return { element, link: element.querySelector("a"), items: standing.filter(isBehind) };
    }),
    fronts: all(FRONTS),
  };
}

function push(lists, key, value) {
  if (!lists.get(key)?.push(value)) lists.set(key, [value]);
}

/** The code of the group to whose entry a link leads. */
const groupOf = (link) => placeOf(link).replace("_sponsor-", "").toUpperCase();

function readItem(element) {
  const issue = element.closest("section");
  const sponsorNames = () => all("a[title]", element).map(({ title }) => title);
  return {
    // Cells of a row are apart: two of them make no word.
    ...searchable(element, () => [issue.querySelector("h2"), ...(element.cells ?? [element])], sponsorNames),
    facts: new Set(element.dataset.facts.split(" ")),
    isReplaced: element.matches("li"),
    isFound: true,
    misses: [],
  };
}

/** The tokens of a number of the grid: an issue, and a sponsor except in the column of totals. */
export function cellFacts(element) {
  const cell = element.closest("td");
  const place = placeOf(cell.parentElement.querySelector("th a"));
  const own =
    element.querySelector("[data-sponsor]") ?? cell.closest("table").tHead.rows[0].cells[cell.cellIndex];
  const { sponsor } = own.dataset;
  return { issue: place.replace("issues/", "issue:"), sponsor: sponsor && `sponsor:${sponsor}` };
}

/** Member states by name, with their codes and the groups through which they propose. */
export function readStates() {
  const states = all(".states > .entry, .members li").map((state) => ({
    name: (state.querySelector("bdi") ?? state.firstChild).textContent.trim(),
    code: state.querySelector(".code").textContent,
    groups: all(".through:not([data-membership=suspended]) > a", state.closest(".entry")).map(groupOf),
  }));
  const { compare } = new Intl.Collator(document.documentElement.lang);
  return states.sort((a, b) => compare(a.name, b.name));
}

/** Of a query that is a state's name, its code of three letters, or its name but for the last letter: the code. */
export function stateFinder(states) {
  const names = states.map(({ name, code }) => ({ code, name: fold(name) }));
  return (query) => {
    const asked = fold(query).trim();
    const exact = names.find(
      ({ name, code }) => name === asked || (asked.length > 2 && fold(code) === asked),
    );
    if (exact || asked.length < 5) return exact?.code;
    const near = names.filter(({ name }) => name.split(" ")[0].slice(0, -1) === asked);
    return near.length === 1 ? near[0].code : undefined;
  };
}
