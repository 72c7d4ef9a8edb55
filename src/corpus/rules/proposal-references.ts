import type { Place } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";
import { renamesOf } from "../relation-keys.ts";
import { RELATION_NAMES } from "../schema/map-parsers.ts";
import type { Proposal } from "../types.ts";
import { type Problem, placeName, type Rule } from "./rule.ts";

/** A relation names another proposal of the conference, by its key or one that it had before. */
export const relation: Rule = {
  name: "relation",
  severity: "error",
  redacted: "there is no such other proposal",
  reads: { proposal: ["relations"] },
  *check({ proposals, proposalFiles }) {
    const renames = renamesOf(proposals);
    for (const proposal of proposals) {
      for (const { key, field } of RELATION_NAMES) {
        for (const [index, name] of proposal.relations[field].entries()) {
          yield* checkName(proposal, `relations.${key}.${index}`, name);
        }
      }
    }

    function* checkName(proposal: Proposal, path: string, name: string): Iterable<Problem> {
      const at = proposal.at(path);
      const target = proposalFiles.has(name) ? name : renames.get(name);
      if (target === proposal.key) yield { at, message: `"${name}" is this proposal itself` };
      if (target !== undefined) return;
      if (/[A-Z]/.test(name)) {
        return yield {
          at,
          message: `no proposal, or more than one, has the ID "${name}": use its key`,
        };
      }
      const near = closest(name, proposalFiles.keys());
      if (near === undefined) yield { at, message: `there is no proposal "${name}"` };
      else yield { at, message: `there is no proposal "${name}"; did you mean "${near}"?`, suggestion: near };
    }
  },
};

/** An earlier key belongs to one proposal only, and to no file of today. */
export const formerly: Rule = {
  name: "formerly",
  severity: "error",
  redacted:
    "this is not an earlier key of this proposal: a file has it today, or another proposal names it as its own",
  reads: { proposal: ["formerly"] },
  *check({ proposals, proposalFiles }) {
    const claimed = new Map<string, Place>();
    for (const proposal of proposals) {
      for (const [index, earlier] of proposal.formerly.entries()) {
        const at = proposal.at(`formerly.${index}`);
        const file = proposalFiles.get(earlier);
        const first = claimed.get(earlier);
        if (earlier === proposal.key) yield { at, message: `"${earlier}" is the key it has now; remove it` };
        else if (file !== undefined)
          yield { at, message: `"${earlier}" is not an earlier key: ${file} has it now` };
        else if (first !== undefined)
          yield { at, message: `"${earlier}" is listed in ${placeName(first)} already` };
        else claimed.set(earlier, at);
      }
    }
  },
};
