import { reservationOn } from "../../brief/asks.ts";
import { shownPlace } from "../../brief/halftime/place.ts";
import type { BackerRef, Brief, BriefProposal, SourceRef, TextOutcome } from "../../brief/types.ts";
import type { Day } from "../../corpus/types.ts";

/** A column of the table of proposals. Its name is stable: scripts of users depend on it. */
interface Column {
  name: string;
  cell: (proposal: BriefProposal, brief: Brief) => string;
  /** A column of tables for the group alone. */
  isInternal?: true;
}

const COLUMNS: readonly Column[] = [
  { name: "key", cell: ({ key }) => key },
  { name: "id", cell: ({ id }) => id ?? "" },
  { name: "number", cell: ({ number }) => number ?? "" },
  { name: "title", cell: ({ title }) => title },
  { name: "issue", cell: ({ issue }) => issue },
  { name: "also", cell: ({ also }) => listed(also) },
  { name: "sponsors", cell: ({ sponsors }) => listed(sponsors.map(({ code }) => code)) },
  { name: "signatories", cell: ({ signatories }) => listed(signatories.map(({ code }) => code)) },
  { name: "target", cell: ({ target }) => listed(target.map(({ text }) => text)) },
  { name: "action", cell: ({ action }) => action ?? "" },
  { name: "document", cell: ({ document }) => document ?? "" },
  { name: "status", cell: ({ status }) => status },
  { name: "position", cell: ({ position }) => position ?? "" },
  { name: "submitted", cell: ({ submitted }) => submitted ?? "" },
  { name: "updated", cell: ({ updated }) => updated ?? "" },
  {
    name: "committee",
    cell: ({ committee }, brief) => (committee === undefined ? "" : shownPlace(committee, brief)),
  },
  { name: "supporters", cell: ({ supporters }) => listed(supporters.map(backer)) },
  { name: "opponents", cell: ({ opponents }) => listed(opponents.map(backer)) },
  { name: "summary", cell: ({ summary }) => summary?.text ?? "" },
  { name: "limits", cell: ({ limits }) => limits ?? "" },
  { name: "outcome", cell: ({ outcome }) => outcome ?? "" },
  { name: "text-result", cell: ({ key }, { texts }) => listed(resultsOf(key, texts)) },
  { name: "sources", cell: ({ sources }) => sources.map(source).join("\n") },
  { name: "confidence", cell: ({ confidence }) => confidenceIn(confidence) },
  { name: "review", cell: (proposal, { asOf }) => reviewIn(proposal, asOf), isInternal: true },
];

/** The names of all columns, in order; those of tables for the group alone come last. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

function columnsOf({ audience }: Brief): readonly Column[] {
  return COLUMNS.filter(({ isInternal }) => isInternal === undefined || audience === "internal");
}

/** The names of the columns of a table of this brief, in order. */
export function columnNames(brief: Brief): string[] {
  return columnsOf(brief).map(({ name }) => name);
}

/** The cells of each proposal of the Brief, including superseded and merged ones, in the order of the page. */
export function proposalRows(brief: Brief): string[][] {
  const columns = columnsOf(brief);
  return brief.proposals.map((proposal) => columns.map(({ cell }) => cell(proposal, brief)));
}

/** `Res. 139: revised (Rev. Dubai, 2018)`: what became of the texts that a proposal is on. */
function resultsOf(key: string, texts: readonly TextOutcome[]): string[] {
  return texts
    .filter(({ proposals }) => proposals.includes(key))
    .map(
      ({ target, result, label }) => `${target.text}: ${result}${label === undefined ? "" : ` (${label})`}`,
    );
}

function listed(values: readonly string[]): string {
  return values.join("; ");
}

/** In the syntax of the file format: `CEPT from 2018-11-16`. */
function backer({ code, from }: BackerRef): string {
  return from === undefined ? code : `${code} from ${from}`;
}

function source({ title, locator, url }: SourceRef): string {
  return [title, locator, url].filter((part) => part !== undefined).join(", ");
}

/** How far the position is: why it is not in force, or its review; empty where there is no position. */
function reviewIn(proposal: BriefProposal, asOf: Day): string {
  const hasPosition = (proposal.position ?? "none") !== "none";
  return reservationOn(proposal, asOf) || (hasPosition ? (proposal.review ?? "") : "");
}

/** `explicit`, or the inferred parts: `inferred: record, status`. */
function confidenceIn(confidence: BriefProposal["confidence"]): string {
  const inferred = Object.entries(confidence).flatMap(([part, value]) =>
    value === "inferred" ? [part] : [],
  );
  // Sorted, because the order of the object's keys is not specified.
  return inferred.length === 0 ? "explicit" : `inferred: ${inferred.sort().join(", ")}`;
}
