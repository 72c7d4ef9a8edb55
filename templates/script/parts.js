// What there is on the page to be found. It is read from the page: `data-facts` says what a proposal is.
import { textOf } from "./text.js";

export const all = (selector, within = document) => [...within.querySelectorAll(selector)];

/** The place that a link leads to. */
export const placeOf = (link) => decodeURIComponent(link?.hash.slice(1) ?? "");

/** A part whose text is read when it is first searched. */
function searchable(element, texts) {
  let text;
  const read = () => {
    text ??= textOf(texts());
    return text;
  };
  return { element, read, has: (words) => words.every((word) => read().includes(word)) };
}

/** Lines that tell of one proposal, and parts that are nothing without the lines in them. */
const LINES = ".proposals tbody tr,.rows > li,.decided > li";
const GROUPS = ".change-group,.place,.replaced,.judged,.verdict-list,.issue > .scroll";

export function readParts() {
  const items = new Map(all("[data-facts]").map((element) => [element.id, readItem(element)]));
  const linked = (element) => all("a", element).flatMap((link) => items.get(placeOf(link)) ?? []);
  const issues = all("section.issue[id]").map((element) => {
    const own = () =>
      [...element.children].filter(
        (each) => !each.matches("article,.scroll,.comparison,.replaced,.pointers"),
      );
    const inside = all("[data-facts]", element).map(({ id }) => items.get(id));
    return { ...searchable(element, own), items: inside };
  });
  const issueAt = (place) => issues.find(({ element }) => element.id === place);
  const lines = all(LINES).flatMap((element) => {
    const [item] = linked(element);
    return item ? [{ element, items: [item] }] : [];
  });
  const comparisons = all(".comparison").map((element) => ({ element, items: linked(element) }));
  const changes = all(".change-list > li").map((element) => {
    const place = element.id.slice(element.id.indexOf("/") + 1);
    return { ...searchable(element, () => [element]), item: items.get(place), issue: issueAt(place) };
  });
  const members = [...lines, ...changes, ...[...items.values()].filter(({ isReplaced }) => isReplaced)];
  return {
    items: [...items.values()],
    issues,
    changes,
    lines: [...lines, ...comparisons.filter((comparison) => comparison.items.length > 0)],
    groups: all(GROUPS).flatMap((element) => {
      const inside = members.filter((member) => element.contains(member.element));
      return inside.length > 0 ? [{ element, members: inside }] : [];
    }),
    cells: all(".who tbody td").map((element) => {
      const { issue, sponsor } = cellFacts(element);
      const isBehind = ({ facts, isReplaced }) =>
        !isReplaced && facts.has(issue) && (!sponsor || facts.has(sponsor));
      return { element, link: element.querySelector("a"), items: [...items.values()].filter(isBehind) };
    }),
    entries: all(".contents li").flatMap((element) => {
      const issue = issueAt(placeOf(element.querySelector("a")));
      return issue ? [{ element, issue }] : [];
    }),
  };
}

function readItem(element) {
  const issue = element.closest("section");
  return {
    ...searchable(element, () => [issue.querySelector("h2"), element]),
    facts: new Set(element.dataset.facts.split(" ")),
    isReplaced: !element.matches("article"),
  };
}

/** What a cell of the grid counts: an issue, and a sponsor but in the column of totals. */
export function cellFacts(cell) {
  const place = placeOf(cell.parentElement.querySelector("th a"));
  const { sponsor } = cell.closest("table").tHead.rows[0].cells[cell.cellIndex].dataset;
  return { issue: place.replace("issues/", "issue:"), sponsor: sponsor && `sponsor:${sponsor}` };
}

/** Member states by name, each with its code and the groups that it proposes through. */
export function readStates() {
  const states = all(".states > .entry, .members > .entry").map((entry) => ({
    name: entry.querySelector("bdi").textContent,
    code: entry.querySelector(".code").textContent,
    groups: all(".through:not([data-membership=suspended]) > a", entry).map((link) =>
      placeOf(link).replace("_sponsor-", "").toUpperCase(),
    ),
  }));
  const { compare } = new Intl.Collator(document.documentElement.lang);
  return states.sort((a, b) => compare(a.name, b.name));
}
