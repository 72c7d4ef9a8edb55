import type { RuleEntry } from "../format-rules.ts";
import type { Proposal } from "../types.ts";
import type { Problem, Rule, RuleContext } from "./rule.ts";

interface ProposalRule extends RuleEntry {
  name: string;
  /** Keys of the proposal that the rule reads. */
  reads: readonly string[];
  /** Keys of the conference that it reads; where one is wrong, `context.conference` is absent. */
  conference?: readonly string[];
  check(proposal: Proposal, context: RuleContext): Iterable<Problem>;
}

/** A rule that looks at one proposal at a time. */
export function proposalRule(rule: ProposalRule): Rule {
  return {
    ...rule,
    reads: { proposal: rule.reads, conference: rule.conference ?? [] },
    *check(context) {
      for (const proposal of context.proposals) yield* rule.check(proposal, context);
    },
  };
}
