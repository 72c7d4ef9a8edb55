import type { Place } from "../../finding.ts";
import { placeName, type Rule } from "./rule.ts";

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
          yield { at, message: `"${earlier}" is claimed in ${placeName(first)} already` };
        else claimed.set(earlier, at);
      }
    }
  },
};
