import { groupByCode } from "../../itu/regional-groups.ts";
import { proposalRule } from "./rule.ts";

/** The sponsors that an ID begins with are among the proposal's sponsors. */
export const idSponsor = proposalRule({
  name: "id-sponsor",
  severity: "warning",
  reads: ["id", "sponsors"],
  *check({ id, sponsors, at }) {
    // `sponsors: []` states that the source names none; the ID may come from another source.
    if (id === undefined || sponsors.length === 0) return;
    const named = id.sponsors.map((prefix) => groupByCode(prefix)?.key ?? prefix);
    const lacking = named.filter((code) => !sponsors.includes(code));
    if (lacking.length === 0) return;
    yield {
      at: at("sponsors"),
      message: `id ${id.printed} is of ${named.join(", ")}, but sponsors lacks ${lacking.join(", ")}`,
    };
  },
});
