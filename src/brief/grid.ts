import { POSITIONS } from "../corpus/types.ts";
import { regionalGroups } from "../itu/regional-groups.ts";
import { compareSponsors } from "./order.ts";
import { sponsorRef } from "./sponsor-ref.ts";
import type { BriefIssue, BriefProposal, Grid, GridCell } from "./types.ts";

/**
 * Who proposes what: a row an issue, a column for each regional group, for each state or other body that
 * proposes, and for "not stated" where a source names no sponsor. Superseded and merged proposals count in no
 * cell; a proposal with several sponsors counts in the cell of each.
 *
 * @param ofSponsor whether only the proposals of one sponsor are counted: of the other groups nothing can be said then
 */
export function gridOf(
  issues: BriefIssue[],
  counted: BriefProposal[],
  language: string,
  ofSponsor = false,
): Grid {
  const used = new Set(counted.flatMap((proposal) => proposal.sponsors.map((sponsor) => sponsor.code)));
  const groups = regionalGroups()
    .map((group) => group.key)
    .filter((code) => !ofSponsor || used.has(code));
  const others = [...used].filter((code) => !groups.includes(code)).sort(compareSponsors);
  const codes = [...groups, ...others];
  const columns: Grid["columns"] = codes.map((code) => sponsorRef(code, language));
  if (counted.some((proposal) => proposal.sponsors.length === 0)) {
    columns.push({ code: "not-stated", kind: "not-stated", name: "" });
  }
  const byKey = new Map(counted.map((proposal) => [proposal.key, proposal]));
  const rows = issues.map((issue) => {
    const ofIssue = issue.proposals.flatMap((key) => byKey.get(key) ?? []);
    return { issue: issue.slug, cells: columns.map((column) => cellOf(column.code, ofIssue)) };
  });
  return { columns, rows };
}

function cellOf(code: string, ofIssue: BriefProposal[]): GridCell {
  const proposals = ofIssue.filter((proposal) =>
    code === "not-stated"
      ? proposal.sponsors.length === 0
      : proposal.sponsors.some((sponsor) => sponsor.code === code),
  );
  return { proposals: proposals.map((proposal) => proposal.key), positions: positionsOf(proposals) };
}

/** How many proposals have each position that is shown, in the order of the scale; `none` is not counted. */
function positionsOf(proposals: BriefProposal[]): GridCell["positions"] {
  return POSITIONS.filter((position) => position !== "none")
    .map((position) => ({ position, count: proposals.filter((each) => each.position === position).length }))
    .filter(({ count }) => count > 0);
}
