// Which proposals fit a choice. A choice is what the address says: `q` for words, and the filters by their kinds,
// any of one kind and all kinds together.
import { wordsOf } from "./text.js";

/** Says of every part whether it fits. `reach`: what else a fact stands for, a state for its groups. */
export function findFitting({ items, issues, changes, lines, groups }, choice, kinds, reach) {
  const words = wordsOf(choice.get("q") ?? "");
  const wanted = kinds
    .map((kind) => ({ kind, facts: choice.getAll(kind).map((value) => `${kind}:${value}`) }))
    .filter(({ facts }) => facts.length > 0);
  const isFiltered = wanted.length > 0;
  const isActive = isFiltered || words.length > 0;
  for (const item of items) {
    item.isFound = item.has(words);
    item.misses = wanted
      .filter(({ facts }) => !facts.some((fact) => stands(item, fact, reach)))
      .map(({ kind }) => kind);
    item.fits = item.isFound && item.misses.length === 0;
    item.through = throughGroups(item, choice.getAll("sponsor"), reach);
  }
  let texts = 0;
  for (const issue of issues) {
    issue.count = count(issue.items);
    const speaks = words.length > 0 && !isFiltered && issue.has(words);
    if (speaks) texts += 1;
    issue.fits = !isActive || speaks || issue.items.some(({ fits }) => fits);
  }
  for (const change of changes) {
    const { item, issue } = change;
    change.fits = !isActive || (item ?? issue)?.fits || (!isFiltered && change.has(words));
  }
  for (const line of lines) line.fits = line.items.some(({ fits }) => fits);
  for (const group of groups) group.fits = group.members.some(({ fits }) => fits);
  const shown = count(items);
  return { words, isActive, texts, shown, replaced: items.filter(({ fits }) => fits).length - shown };
}

/** How many of them fit; what was replaced is not counted, as nowhere in the brief. */
export function count(items) {
  return items.filter(({ fits, isReplaced }) => fits && !isReplaced).length;
}

/** How many there would be with this value and the choice of the other kinds. */
export function countWith(items, kind, value, reach) {
  return items.filter(
    (item) =>
      item.isFound &&
      item.misses.every((missed) => missed === kind) &&
      (!item.isReplaced || kind === "status") &&
      stands(item, `${kind}:${value}`, reach),
  ).length;
}

function stands({ facts }, fact, reach) {
  return facts.has(fact) || (reach.get(fact) ?? []).some((group) => facts.has(group));
}

/** The groups that alone make it a proposal of the states that were chosen. */
function throughGroups({ facts }, codes, reach) {
  const chosen = codes.map((code) => `sponsor:${code}`);
  if (chosen.some((fact) => facts.has(fact))) return "";
  const groups = chosen.flatMap((fact) => reach.get(fact) ?? []).filter((fact) => facts.has(fact));
  return [...new Set(groups)].map((fact) => fact.replace("sponsor:", "")).join(", ");
}
