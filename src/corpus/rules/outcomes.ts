import { closest } from "../../itu/did-you-mean.ts";
import { isOnText, printTarget, targetKey } from "../../itu/target.ts";
import { renamesOf } from "../relation-keys.ts";
import type { Outcome } from "../types.ts";
import { hasEnded, needsOutcome } from "../vocabulary.ts";
import { placeName, proposalRule, type Rule } from "./rule.ts";

/** A proposal that has ended has an outcome. */
export const missingOutcome = proposalRule({
  name: "missing-outcome",
  severity: "error",
  reads: ["status", "outcome"],
  *check(proposal) {
    const { status, outcome } = proposal;
    if (outcome !== undefined || !needsOutcome(status)) return;
    yield {
      at: proposal.at("status"),
      message: `status ${status} needs an outcome: describe the result in words`,
    };
  },
});

/** An outcome is only printed of a proposal that has ended. */
export const earlyOutcome = proposalRule({
  name: "early-outcome",
  severity: "warning",
  reads: ["status", "outcome"],
  *check(proposal) {
    if (proposal.outcome === undefined || hasEnded(proposal.status)) return;
    yield {
      at: proposal.at("outcome"),
      message: `the outcome is not printed as long as the status is ${proposal.status}; change the status, or make it a note in history`,
    };
  },
});

/** What became of a text is stated once, of a text that a proposal acts on or that an issue is named for. */
export const outcomeTarget: Rule = {
  name: "outcome-target",
  severity: "error",
  reads: { outcome: ["target"], proposal: ["target"] },
  *check({ outcomes, proposals, proposalFiles }) {
    const first = new Map<string, Outcome>();
    for (const outcome of outcomes) {
      const { target } = outcome;
      const at = outcome.at("target");
      const other = first.get(targetKey(target));
      if (other !== undefined) {
        const message = `what became of ${printTarget(target)} stands in ${placeName(other.at("target"))} already; put both into one file`;
        yield { at, message };
        continue;
      }
      first.set(targetKey(target), outcome);
      const isNamed = proposals.some((proposal) => proposal.target.some((named) => isOnText(named, target)));
      // Where a proposal cannot be read, it may be the one that names the text.
      const isKnown = proposals.length === proposalFiles.size;
      if (isNamed || !isKnown || outcome.proposals.length > 0 || outcome.issue !== undefined) continue;
      const message = `no proposal acts on ${printTarget(target)}: name those that it answers under "proposals", or the issue that it belongs to under "issue"`;
      yield { at, message, severity: "warning" };
    }
  },
};

/** `proposals` of an outcome names proposals of the conference, by their keys or ones that they had before. */
export const outcomeProposal: Rule = {
  name: "outcome-proposal",
  severity: "error",
  reads: { outcome: ["proposals"] },
  *check({ outcomes, proposals, proposalFiles }) {
    const renames = renamesOf(proposals);
    for (const { at, proposals: named } of outcomes) {
      for (const [index, name] of named.entries()) {
        if (proposalFiles.has(name) || renames.has(name)) continue;
        const place = at(`proposals.${index}`);
        const near = closest(name, proposalFiles.keys());
        if (near === undefined) yield { at: place, message: `there is no proposal "${name}"` };
        else {
          const message = `there is no proposal "${name}"; did you mean "${near}"?`;
          yield { at: place, message, suggestion: near };
        }
      }
    }
  },
};
