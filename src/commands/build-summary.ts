import type { Brief } from "../brief/types.ts";

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

/** Superseded and merged ones are printed and not counted on the cover. */
function proposals({ figures }: Brief): string {
  const current = counted(figures.proposals, "proposal");
  return figures.supersededOrMerged === 0
    ? current
    : `${current} and ${figures.supersededOrMerged} replaced ones`;
}

/** `1 proposal`, `2 proposals`. */
export function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
