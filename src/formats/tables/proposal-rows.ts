import type { BackerRef, Brief, BriefProposal, SourceRef } from "../../brief/types.ts";

/** A column of the table of proposals. Its name is stable: scripts of users depend on it. */
interface Column {
  name: string;
  cell: (proposal: BriefProposal) => string;
}

const COLUMNS: readonly Column[] = [
  { name: "key", cell: ({ key }) => key },
  { name: "id", cell: ({ id }) => id ?? "" },
  { name: "number", cell: ({ number }) => number ?? "" },
  { name: "title", cell: ({ title }) => title },
  { name: "issue", cell: ({ issue }) => issue },
  { name: "also", cell: ({ also }) => listed(also) },
  { name: "sponsors", cell: ({ sponsors }) => listed(sponsors.map(({ code }) => code)) },
  { name: "target", cell: ({ target }) => listed(target.map(({ text }) => text)) },
  { name: "action", cell: ({ action }) => action ?? "" },
  { name: "document", cell: ({ document }) => document ?? "" },
  { name: "status", cell: ({ status }) => status },
  { name: "position", cell: ({ position }) => position ?? "" },
  { name: "submitted", cell: ({ submitted }) => submitted ?? "" },
  { name: "updated", cell: ({ updated }) => updated ?? "" },
  { name: "committee", cell: ({ committee }) => committee ?? "" },
  { name: "supporters", cell: ({ supporters }) => listed(supporters.map(backer)) },
  { name: "opponents", cell: ({ opponents }) => listed(opponents.map(backer)) },
  { name: "summary", cell: ({ summary }) => summary?.text ?? "" },
  { name: "limits", cell: ({ limits }) => limits ?? "" },
  { name: "outcome", cell: ({ outcome }) => outcome ?? "" },
  { name: "sources", cell: ({ sources }) => sources.map(source).join("\n") },
  { name: "confidence", cell: ({ confidence }) => confidenceIn(confidence) },
];

/** The names of the columns, in order. */
export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);

/** The cells of each proposal of the Brief, including superseded and merged ones, in the order of the page. */
export function proposalRows({ proposals }: Brief): string[][] {
  return proposals.map((proposal) => COLUMNS.map(({ cell }) => cell(proposal)));
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

/** `explicit`, or the inferred parts: `inferred: record, status`. */
function confidenceIn(confidence: BriefProposal["confidence"]): string {
  const inferred = Object.entries(confidence).flatMap(([part, value]) =>
    value === "inferred" ? [part] : [],
  );
  // Sorted, because the order of the object's keys is not specified.
  return inferred.length === 0 ? "explicit" : `inferred: ${inferred.sort().join(", ")}`;
}
