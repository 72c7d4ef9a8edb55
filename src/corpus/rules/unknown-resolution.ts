import type { Place } from "../../finding.ts";
import { highestResolution } from "../../itu/resolutions.ts";
import type { Problem, Rule } from "./rule.ts";

/** More than any conference has added: a higher number is an error. */
const MARGIN = 30;

/**
 * The number of a resolution is at most the last one of the table, plus those that later conferences may have added.
 */
export const unknownResolution: Rule = {
  name: "unknown-resolution",
  severity: "warning",
  redacted: "there is no resolution with this number",
  reads: { proposal: ["target"], issue: ["resolutions"] },
  *check({ proposals, issues }) {
    for (const { target, at } of proposals) {
      for (const [index, one] of target.entries()) {
        if (one.kind === "resolution") yield* judge(one.number, at(`target.${index}`));
      }
    }
    for (const { resolutions, at } of issues) {
      for (const [index, number] of resolutions.entries()) yield* judge(number, at(`resolutions.${index}`));
    }
  },
};

function* judge(number: number, at: Place): Iterable<Problem> {
  const last = highestResolution();
  if (number <= last + MARGIN) return;
  yield { at, message: `there is no resolution ${number}: the last one known is Res. ${last}` };
}
