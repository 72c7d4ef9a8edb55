// The parts of the page that can be found, read from the page: `data-facts` has the tokens of a proposal.
import { textOf } from "./text.js";

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The element with an id. */
export const partAt = (place) => document.getElementById(place);

/** The id to which a link leads. */
export const placeOf = (link) => decodeURIComponent(link?.hash.slice(1) ?? "");

/** A part whose text is read at the first search. */
function searchable(element, texts) {
  let text;
  const read = () => {
    text ??= textOf(texts());
    return text;
  };
  return { element, read, has: (words) => words.every((word) => read().includes(word)) };
}

/** Elements that are hidden when all their members are hidden; of sections, the heading stays. */
const GROUPS = ".index,.changes,li,tbody tr,.entry,.entries,.change-group,.scroll,.replaced,.pointers";
/** Elements whose lines are not filtered one by one. */
const APART = "[data-facts],.prose,.change-list,.comparison,.who,.picture";

export function readParts() {
  const items = new Map(all("[data-facts]").map((element) => [element.id, readItem(element)]));
  const proposals = [...items.values()];
  const standing = proposals.filter(({ isReplaced }) => !isReplaced);
  const linked = (element) => all("a", element).flatMap((link) => items.get(placeOf(link)) ?? []);
  const issues = all("section.issue[id]").map((element) => {
    const own = () => all(":scope > :not(article,.scroll,.comparison,.replaced,.pointers)", element);
    const inside = all("[data-facts]", element).map(({ id }) => items.get(id));
    return { ...searchable(element, own), items: inside };
  });
  const issueAt = new Map(issues.map((issue) => [issue.element.id, issue]));
  const told = new Map(all(".comparison").map((element) => [element, linked(element)]));
  for (const link of all("main :is(li,tbody) a")) {
    const item = items.get(placeOf(link));
    if (item && !link.closest(APART)) push(told, link.closest("li,tr"), item);
  }
  for (const element of all(".through")) {
    const group = `sponsor:${groupOf(element.firstElementChild)}`;
    for (const item of standing) if (item.facts.has(group)) push(told, element, item);
  }
  const lines = [...told].flatMap(([element, items]) => (items.length > 0 ? [{ element, items }] : []));
  const changes = all(".change-list > li").map((element) => {
    const place = element.id.slice(element.id.indexOf("/") + 1);
    return { ...searchable(element, () => [element]), item: items.get(place), issue: issueAt.get(place) };
  });
  const groups = new Map();
  for (const member of [...lines, ...changes, ...proposals.filter(({ isReplaced }) => isReplaced)]) {
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
    cells: all(".who tbody td").map((element) => {
      const { issue, sponsor } = cellFacts(element);
      const isBehind = ({ facts }) => facts.has(issue) && (!sponsor || facts.has(sponsor));
      return { element, link: element.querySelector("a"), items: standing.filter(isBehind) };
    }),
    entries: all(".contents li").flatMap((element) => {
      const issue = issueAt.get(placeOf(element.querySelector("a")));
      return issue ? [{ element, issue }] : [];
    }),
  };
}

function push(lists, key, value) {
  if (!lists.get(key)?.push(value)) lists.set(key, [value]);
}

/** The code of the group to whose entry a link leads. */
const groupOf = (link) => placeOf(link).replace("_sponsor-", "").toUpperCase();

function readItem(element) {
  const issue = element.closest("section");
  return {
    ...searchable(element, () => [issue.querySelector("h2"), element]),
    facts: new Set(element.dataset.facts.split(" ")),
    isReplaced: !element.matches("article"),
    isFound: true,
    misses: [],
  };
}

/** The tokens of a cell of the grid: an issue, and a sponsor except in the column of totals. */
export function cellFacts(cell) {
  const place = placeOf(cell.parentElement.querySelector("th a"));
  const { sponsor } = cell.closest("table").tHead.rows[0].cells[cell.cellIndex].dataset;
  return { issue: place.replace("issues/", "issue:"), sponsor: sponsor && `sponsor:${sponsor}` };
}

/** Member states by name, with their codes and the groups through which they propose. */
export function readStates() {
  const states = all(".states > .entry, .members li").map((state) => ({
    name: state.querySelector("bdi").textContent,
    code: state.querySelector(".code").textContent,
    groups: all(".through:not([data-membership=suspended]) > a", state.closest(".entry")).map(groupOf),
  }));
  const { compare } = new Intl.Collator(document.documentElement.lang);
  return states.sort((a, b) => compare(a.name, b.name));
}
