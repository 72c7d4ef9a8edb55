import type { BackerRef, Brief, BriefProposal, SourceRef } from "../../brief/types.ts";

/** A column of the table of proposals: its name, a promise to other people's scripts, and what stands in it. */
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

/** The cells of each proposal of the Brief, superseded and merged ones too, in the order of print. */
export function proposalRows({ proposals }: Brief): string[][] {
  return proposals.map((proposal) => COLUMNS.map(({ cell }) => cell(proposal)));
}

function listed(values: readonly string[]): string {
  return values.join("; ");
}

/** As the file format writes it: `CEPT from 2018-11-16`. */
function backer({ code, from }: BackerRef): string {
  return from === undefined ? code : `${code} from ${from}`;
}

function source({ title, locator, url }: SourceRef): string {
  return [title, locator, url].filter((part) => part !== undefined).join(", ");
}

/** `explicit`, or which parts are not: `inferred: record, status`. */
function confidenceIn(confidence: BriefProposal["confidence"]): string {
  const inferred = Object.entries(confidence).flatMap(([part, value]) =>
    value === "inferred" ? [part] : [],
  );
  // Not in the order of the object's keys, which nobody promised.
  return inferred.length === 0 ? "explicit" : `inferred: ${inferred.sort().join(", ")}`;
}
