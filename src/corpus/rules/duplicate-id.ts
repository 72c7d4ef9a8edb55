import { type ProposalId, proposalIdsOverlap } from "../../itu/proposal-id.ts";
import type { Proposal } from "../types.ts";
import { placeName, type Rule } from "./rule.ts";

/** No two proposals have the same ID, or ranges of IDs with a number in common. */
export const duplicateId: Rule = {
  name: "duplicate-id",
  severity: "error",
  reads: { proposal: ["id"] },
  *check({ proposals }) {
    const byDocument = new Map<string, { proposal: Proposal; id: ProposalId }[]>();
    for (const proposal of proposals) {
      const id = proposal.id;
      if (!id) continue;
      const document = `${id.document.series ?? ""}/${id.document.number}`;
      const others = byDocument.get(document) ?? [];
      const other = others.find((earlier) => proposalIdsOverlap(earlier.id, id));
      if (other) {
        const where = placeName(other.proposal.at("id"));
        yield {
          at: proposal.at("id"),
          message: `id ${id.printed} is the same proposal as ${other.id.printed} in ${where}; each has one file`,
        };
      }
      others.push({ proposal, id });
      byDocument.set(document, others);
    }
  },
};
