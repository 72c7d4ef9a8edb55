import type { VisibleProposal } from "./viewer.ts";

/** Only the proposals of one issue (primary or `also`), of one sponsor, or of both. */
export interface Extract {
  /** Slug. */
  issue?: string;
  /** A code as in `sponsors`. */
  sponsor?: string;
}

/** The proposals that the extract asks for; all of them without one. */
export function extracted(
  seen: ReadonlyMap<string, VisibleProposal>,
  extract: Extract | undefined,
): ReadonlyMap<string, VisibleProposal> {
  if (extract === undefined) return seen;
  const { issue, sponsor } = extract;
  return new Map(
    [...seen].filter(
      ([, { proposal }]) =>
        (issue === undefined || proposal.issue === issue || proposal.also.includes(issue)) &&
        (sponsor === undefined || proposal.sponsors.includes(sponsor)),
    ),
  );
}
