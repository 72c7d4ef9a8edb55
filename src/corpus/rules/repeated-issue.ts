import type { Rule } from "./rule.ts";

/** A proposal names each of its issues once. */
export const repeatedIssue: Rule = {
  name: "repeated-issue",
  severity: "error",
  reads: { proposal: ["issue", "also"] },
  *check({ proposals }) {
    for (const proposal of proposals) {
      const seen = new Set([proposal.issue]);
      for (const [index, slug] of proposal.also.entries()) {
        if (seen.has(slug)) {
          const why = slug === proposal.issue ? "is the primary issue already" : "stands here twice";
          yield { at: proposal.at(`also.${index}`), message: `"${slug}" ${why}; remove it` };
        }
        seen.add(slug);
      }
    }
  },
};
