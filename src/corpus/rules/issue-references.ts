import { closest } from "../../itu/did-you-mean.ts";
import type { Proposal } from "../types.ts";
import type { Problem, Rule, RuleContext } from "./rule.ts";

/** `issue` and `also` name files in `issues/`. */
export const unknownIssue: Rule = {
  name: "unknown-issue",
  severity: "error",
  redacted: "there is no such issue",
  reads: { proposal: [] },
  *check(context) {
    for (const proposal of context.proposals) {
      if (proposal.issue !== "") yield* unknownSlug(proposal, "issue", proposal.issue, context);
      for (const [index, slug] of proposal.also.entries()) {
        yield* unknownSlug(proposal, `also.${index}`, slug, context);
      }
    }
  },
};

function* unknownSlug(
  proposal: Proposal,
  path: string,
  slug: string,
  { issueFiles }: RuleContext,
): Iterable<Problem> {
  if (issueFiles.has(slug)) return;
  const at = proposal.at(path);
  const near = closest(slug, issueFiles.keys());
  if (near === undefined) yield { at, message: `there is no issue "${slug}": no file issues/${slug}.md` };
  else yield { at, message: `there is no issue "${slug}"; did you mean "${near}"?`, suggestion: near };
}

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
