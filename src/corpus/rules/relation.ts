import { closest } from "../../itu/did-you-mean.ts";
import { renamesOf } from "../relation-keys.ts";
import { RELATION_NAMES } from "../schema/relations-parser.ts";
import type { Proposal } from "../types.ts";
import type { Problem, Rule } from "./rule.ts";

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
          message: `not one proposal has the ID "${name}", or several do: name it by its key`,
        };
      }
      const near = closest(name, proposalFiles.keys());
      if (near === undefined) yield { at, message: `there is no proposal "${name}"` };
      else yield { at, message: `there is no proposal "${name}"; did you mean "${near}"?`, suggestion: near };
    }
  },
};
