import { isOnRecord } from "../brief/as-of.ts";
import type { Brief } from "../brief/types.ts";
import { sees, VISIBILITY } from "../brief/visibility.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";

/** One line on what was made: `PP-18 as of 2018-10-27: 60 proposals and 2 replaced ones, 21 issues, 48 pages, in 2.9 s`. */
export function buildSummary(brief: Brief, pages: number | undefined, milliseconds: number): string {
  const counts = [
    proposals(brief),
    counted(brief.issues.length, "issue"),
    ...(pages === undefined ? [] : [counted(pages, "page")]),
  ];
  const audience = brief.audience === "public" ? "" : ` (${brief.for?.name ?? brief.audience})`;
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${brief.conference.id}${audience} as of ${brief.asOf}: ${counts.join(", ")}, in ${seconds} s\n`;
}

/**
 * Which proposals the brief leaves out since they come on record only after its day: a slip in a year would else
 * make one disappear without a word. Nothing where there are none, and none that the audience may not know of.
 */
export function notYetOnRecord(corpus: Corpus, asOf: Day, audience: Audience): string {
  const keys = corpus.proposals
    .filter((proposal) => sees(VISIBILITY.audiences, proposal.audience, audience))
    .filter((proposal) => !isOnRecord(proposal, asOf))
    .map(({ key }) => key);
  if (keys.length === 0) return "";
  const named = keys.length > 5 ? `${keys.slice(0, 5).join(", ")}, …` : keys.join(", ");
  return `Not on record yet as of ${asOf}: ${counted(keys.length, "proposal")} (${named})\n`;
}

/** Superseded and merged ones are printed and not counted on the cover. */
function proposals({ figures }: Brief): string {
  const current = counted(figures.proposals, "proposal");
  return figures.supersededOrMerged === 0
    ? current
    : `${current} and ${counted(figures.supersededOrMerged, "replaced one")}`;
}

/** `1 proposal`, `2 proposals`. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
