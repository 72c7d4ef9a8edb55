import type { Issue } from "../types.ts";
import { placeName, type Rule } from "./rule.ts";

/** Two issues in the same place are printed by slug, which may not be what is meant. */
export const duplicateOrder: Rule = {
  name: "duplicate-order",
  severity: "warning",
  reads: { issue: ["order", "priority"] },
  *check({ issues }) {
    const taken = new Map<string, Issue>();
    for (const issue of [...issues].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
      // Listed issues are printed before background ones, whatever their order.
      const rank = `${issue.priority} ${issue.order}`;
      const first = taken.get(rank);
      if (first === undefined) {
        taken.set(rank, issue);
        continue;
      }
      const where = placeName(first.at("order"));
      yield {
        at: issue.at("order"),
        message: `order ${issue.order} is also that of ${where}; "${first.slug}" is printed first`,
      };
    }
  },
};
