import { unchanged } from "../format-rules.ts";
import { bodySections } from "../sections/body-sections.ts";
import { isRestricted } from "../sections/section-names.ts";
import type { Issue, Proposal } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

/** A block for delegations is not under a heading that they may not read. */
export const unreachableBlock: Rule = {
  name: "unreachable-block",
  severity: "warning",
  redacted: unchanged,
  reads: { proposal: ["review", "body"], issue: ["position", "body"] },
  *check({ proposals, issues }) {
    for (const proposal of proposals) {
      if (proposal.review !== "agreed") yield* unreachable(proposal, "proposal", "review: agreed");
    }
    for (const issue of issues) {
      const enough = "position: proposed or agreed";
      if (issue.position === "none") yield* unreachable(issue, "issue", enough);
    }
  },
};

function* unreachable(
  { body, file }: Proposal | Issue,
  kind: "proposal" | "issue",
  needed: string,
): Iterable<Problem> {
  const sections = bodySections(body, kind);
  for (const { audience, firstLine } of body.fences) {
    if (audience !== "delegation") continue;
    const { name, heading } = sections.at(firstLine);
    if (name === "further" || !isRestricted(heading)) continue;
    const message = `no delegation can read this block: delegations see "## ${heading}" only with ${needed}`;
    yield { at: { file, line: firstLine, column: 1, length: ":::delegation".length }, message };
  }
}
