import { renamesOf, withRenames } from "../relation-keys.ts";
import type { Proposal } from "../types.ts";
import type { Rule } from "./rule.ts";

/** No proposal is its own successor, directly or through others. */
export const successionCircle: Rule = {
  name: "succession-circle",
  severity: "error",
  reads: { proposal: ["relations"] },
  *check({ proposals, proposalFiles }) {
    const successors = successorsOf(proposals, proposalFiles);
    const reported = new Set<string>();
    for (const proposal of proposals) {
      if (reported.has(proposal.key)) continue;
      const circle = circleFrom(proposal.key, successors);
      if (circle === undefined) continue;
      for (const key of circle) reported.add(key);
      const path = [...circle, proposal.key].join('" → "');
      yield { at: proposal.at("relations"), message: `superseded or merged in a circle: "${path}"` };
    }
  },
};

/** For each proposal the ones that supersede it or that it was merged into, itself excepted. */
function successorsOf(
  proposals: readonly Proposal[],
  files: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const renames = renamesOf(proposals);
  const successors = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    if (from !== to) successors.set(from, (successors.get(from) ?? new Set()).add(to));
  };
  for (const { key, relations } of proposals) {
    const { mergedInto, supersedes } = withRenames(relations, renames, files);
    for (const into of mergedInto) add(key, into);
    for (const earlier of supersedes) add(earlier, key);
  }
  return successors;
}

/** The shortest path from a key back to itself, without its end; undefined where there is none. */
function circleFrom(start: string, successors: ReadonlyMap<string, Set<string>>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (let key = open.shift(); key !== undefined; key = open.shift()) {
    for (const next of successors.get(key) ?? []) {
      if (next === start) return wayTo(key, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, key);
      open.push(next);
    }
  }
  return undefined;
}

function wayTo(key: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let step: string | undefined = key; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
  return way;
}
