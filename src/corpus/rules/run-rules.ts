import type { Finding } from "../../finding.ts";
import type { Conference, Issue, Proposal } from "../types.ts";
import type { Draft, Problem, Rule, RuleContext } from "./rule.ts";

/** The files of a conference before it is known whether they are right. */
export interface Drafts {
  conference?: Draft<Conference>;
  issues: readonly Draft<Issue>[];
  proposals: readonly Draft<Proposal>[];
}

type Surroundings = Omit<RuleContext, "conference" | "issues" | "proposals">;

/** What each rule finds in the files that it can judge. */
export function runRules(rules: readonly Rule[], drafts: Drafts, surroundings: Surroundings): Finding[] {
  return rules.flatMap((rule) => {
    const conference = drafts.conference && intact([drafts.conference], rule.reads.conference)[0];
    const context: RuleContext = {
      ...surroundings,
      ...(conference && { conference }),
      issues: intact(drafts.issues, rule.reads.issue),
      proposals: intact(drafts.proposals, rule.reads.proposal),
    };
    return [...rule.check(context)].map((problem) => findingOf(rule, problem));
  });
}

function intact<T>(drafts: readonly Draft<T>[], reads: readonly string[] = []): T[] {
  return drafts.filter((draft) => reads.every((key) => !draft.broken.has(key))).map((draft) => draft.record);
}

function findingOf(rule: Rule, problem: Problem): Finding {
  return {
    ...problem.at,
    severity: problem.severity ?? rule.severity,
    rule: rule.name,
    message: problem.message,
    ...(problem.suggestion === undefined ? {} : { suggestion: problem.suggestion }),
  };
}
