import type { Proposal, Relations } from "../types.ts";

/** From each earlier key to the key of today. */
export function renamesOf(proposals: readonly Proposal[]): Map<string, string> {
  const renames = new Map<string, string>();
  for (const proposal of proposals) {
    for (const earlier of proposal.formerly) {
      if (!renames.has(earlier)) renames.set(earlier, proposal.key);
    }
  }
  return renames;
}

/** Relations by the keys of today: a key that a file has is never read as an earlier one. */
export function withRenames(
  relations: Relations,
  renames: ReadonlyMap<string, string>,
  keys: { has(key: string): boolean },
): Relations {
  const today = (names: string[]) => [
    ...new Set(names.map((name) => (keys.has(name) ? name : (renames.get(name) ?? name)))),
  ];
  return {
    supersedes: today(relations.supersedes),
    mergedInto: today(relations.mergedInto),
    sameSubject: today(relations.sameSubject),
    opposes: today(relations.opposes),
  };
}
