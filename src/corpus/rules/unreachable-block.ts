import type { Issue, Proposal } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";
import { headingsOf, ISSUE_SECTIONS, PROPOSAL_SECTIONS, restrictedSection } from "./sections.ts";

/** A block for delegations stands where they can read it: not under a heading that is kept from them. */
export const unreachableBlock: Rule = {
  name: "unreachable-block",
  severity: "warning",
  reads: { proposal: ["review", "body"], issue: ["position", "body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) {
      if (proposal.review !== "agreed") yield* unreachable(proposal, PROPOSAL_SECTIONS, "review: agreed");
    }
    for (const issue of issues) {
      const enough = "position: proposed or agreed";
      if (issue.position === "none") yield* unreachable(issue, ISSUE_SECTIONS, enough);
    }
  },
};

function* unreachable(record: Proposal | Issue, known: readonly string[], needed: string): Iterable<Problem> {
  const { body, file } = record;
  const headings = headingsOf(body).filter(({ heading }) => {
    const line = heading.position?.start.line ?? 0;
    const isFenced = body.fences.some(({ firstLine, lastLine }) => firstLine < line && line < lastLine);
    return heading.depth <= 2 && !isFenced;
  });
  for (const { audience, firstLine } of body.fences) {
    if (audience !== "delegation") continue;
    const above = headings.findLast(({ heading }) => (heading.position?.start.line ?? 0) < firstLine);
    const section = above && restrictedSection(above.words, known);
    if (section === undefined) continue;
    const message = `no delegation can read this block: what stands under "## ${section}" reaches them only with ${needed}`;
    yield { at: { file, line: firstLine, column: 1, length: ":::delegation".length }, message };
  }
}
