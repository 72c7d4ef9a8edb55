import { membersOf } from "../../itu/membership.ts";
import type { Rule } from "./rule.ts";

/** A correction to the members of a group has an effect, and does not contradict itself. */
export const membershipRule: Rule = {
  name: "membership",
  severity: "warning",
  reads: { conference: ["membership", "starts"] },
  *check({ conference }) {
    if (conference === undefined) return;
    for (const [group, { add, remove }] of conference.membership) {
      const members = membersOf(group, conference.starts).map((member) => member.state);
      for (const [index, state] of remove.entries()) {
        const at = conference.at(`membership.${group}.remove.${index}`);
        if (add.includes(state))
          yield { at, severity: "error", message: `${state} is both added to ${group} and removed` };
        else if (!members.includes(state)) yield { at, message: `${state} is no member of ${group} anyway` };
      }
    }
  },
};
