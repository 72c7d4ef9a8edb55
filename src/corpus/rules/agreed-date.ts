import type { Rule } from "./rule.ts";

/** Only an agreed position has a date of agreement. */
export const agreedDate: Rule = {
  name: "agreed-date",
  severity: "warning",
  redacted: "this is the date of an agreement, but the issue's position is not agreed",
  reads: { issue: ["position", "agreed"] },
  *check({ issues }) {
    for (const issue of issues) {
      if (issue.agreed === undefined || issue.position === "agreed") continue;
      yield {
        at: issue.at("agreed"),
        message: `agreed ${issue.agreed}, but the issue's position is ${issue.position}`,
      };
    }
  },
};
