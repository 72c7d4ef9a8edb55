// Finds the proposals that match a choice. A choice has the names and values of the address: `q` for words, and the
// filters by kind. Values of one kind are alternatives; all kinds must match.
import { wordsOf } from "./text.js";

/**
 * Sets for every part whether it matches. `reach`: the further tokens of a token, of a state those of its groups and
 * of what it supports or opposes. `stateOf`: the code of the state that a query names, so that a search for a state
 * finds what its filter finds.
 */
export function findFitting({ items, issues, changes, lines, groups }, choice, { kinds, reach, stateOf }) {
  const words = wordsOf(choice.get("q") ?? "");
  const wanted = kinds
    .map((kind) => ({ kind, facts: choice.getAll(kind).map((value) => `${kind}:${value}`) }))
    .filter(({ facts }) => facts.length > 0);
  const isFiltered = wanted.length > 0;
  const isActive = isFiltered || words.length > 0;
  const state = stateOf(choice.get("q") ?? "");
  for (const item of items) {
    item.isFound = item.has(words) || (state !== undefined && stands(item, `sponsor:${state}`, reach));
    item.misses = wanted
      .filter(({ facts }) => !facts.some((fact) => stands(item, fact, reach)))
      .map(({ kind }) => kind);
    item.fits = item.isFound && item.misses.length === 0;
    item.through = throughGroups(item, choice.getAll("sponsor"), reach);
  }
  let texts = 0;
  for (const issue of issues) {
    issue.count = count(issue.items);
    const isFound = words.length > 0 && !isFiltered && issue.has(words);
    issue.isFound = isFound;
    if (isFound) texts += 1;
    issue.fits = !isActive || isFound || issue.items.some(({ fits }) => fits);
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

/** The number of items that match; replaced proposals are not counted, as everywhere in the brief. */
export function count(items) {
  return items.filter(({ fits, isReplaced }) => fits && !isReplaced).length;
}

/** The number of items that would match with this value and the choice of the other kinds. */
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

/** The groups through which a proposal matches the chosen states; empty where a state is a sponsor itself. */
function throughGroups({ facts }, codes, reach) {
  const chosen = codes.map((code) => `sponsor:${code}`);
  if (chosen.some((fact) => facts.has(fact))) return "";
  const groups = chosen
    .flatMap((fact) => reach.get(fact) ?? [])
    .filter((fact) => facts.has(fact) && fact.startsWith("sponsor:"));
  return [...new Set(groups)].map((fact) => fact.replace("sponsor:", "")).join(", ");
}
