import { toString as plainWords } from "mdast-util-to-string";
import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { scalarOf } from "../corpus/frontmatter.ts";
import { type FileDraft, readFile } from "../corpus/read-file.ts";
import {
  type Body,
  type HistoryEntry,
  needsOutcome,
  type Position,
  type Proposal,
  STATUSES,
  type Status,
} from "../corpus/types.ts";
import { hasEnded } from "../corpus/vocabulary.ts";
import { beginningOf, fromDifference } from "../finding.ts";
import { printDocumentReference } from "../itu/document-reference.ts";
import { printTarget } from "../itu/target.ts";
import { normalForm } from "../normal-form.ts";
import type { RecordedProposal } from "./conference-record.ts";
import { editFile, type KeyValue } from "./edit-file.ts";
import type { ListColumn, ListRow } from "./list-rows.ts";
import { type Difference, LONGEST_CELL, noticeOfColumns } from "./notices.ts";
import { sentencesOf } from "./paragraph-text.ts";
import type { Plan } from "./plan-import.ts";
import { ageOf, type EditionValues, isOldRow, type RowAge, sameWords, updatedOnRecord } from "./row-age.ts";

/** What is compared with the record; a row changes nothing until all of it can be read, since one cell depends on another. */
const COMPARED = ["status", "position", "outcome", "submitted", "updated"] as const;

/** Those whose value on record decides what a row changes; a status that is none of the list is replaced. */
const [, ...DEPENDENT] = COMPARED;
/** What rows of a table are compared with, beside the record; `issues` are slugs. */
export interface RowSetting {
  today: string;
  issues: readonly string[];
  /** What the editions have of a proposal, ascending; read only where a row differs. */
  valuesInEditions: (proposal: Proposal) => Promise<readonly EditionValues[]>;
}

/**
 * What a row of a table changes on record: status, position, outcome and dates. An empty cell changes nothing, since a
 * table for some readers leaves out what they may not see. Nothing of a position on record is repeated. Of the other columns
 * a row fills in the keys that are empty, and overwrites nothing.
 */
export async function planRowUpdate(
  row: ListRow,
  { source }: RecordedProposal,
  raw: string,
  { today, issues, valuesInEditions }: RowSetting,
): Promise<Plan> {
  const file = await readFile(source);
  const proposal = file.draft?.record as Proposal | undefined;
  if (proposal === undefined) return refusal(source, ["its keys cannot be read: correct it first"]);
  const unread = COMPARED.filter((column) => row.unread.has(column));
  if (unread.length > 0)
    return refusal(source, [`its ${unread.join(", ")} cannot be read: correct row ${row.row} of the table`]);
  const faulty = DEPENDENT.filter(
    (key) =>
      row.values[key] !== undefined && scalarOf(file.front.entries, key) && file.draft?.broken.has(key),
  );
  if (faulty.length > 0)
    return refusal(source, [`its ${faulty.join(", ")} cannot be read: correct the file first`]);
  const [own, known] = [row.sponsors, proposal.sponsors];
  if (own.length > 0 && known.length > 0 && !own.some((code) => known.includes(code)))
    return refusal(source, [
      `it is of ${known.join(", ")} on record, and row ${row.row} is of ${own.join(", ")}: correct the ID or the sponsors`,
    ]);
  const age = await ageOf(row, proposal, valuesInEditions);
  const { wanted, differences, doubts } = changesOf(row, proposal, statusOnRecord(file), today, age);
  const filled = emptyKeysOf(row, file, issues);
  for (const [key, value] of filled) {
    wanted.keys.set(key, value);
    differences.push(`${key}: now "${beginningOf([value].flat().join(", "), LONGEST_CELL)}"`);
  }
  const left = columnsLeft(row, proposal, file.body).filter(({ column }) => !filled.has(column));
  if (left.length > 0)
    doubts.push(noticeOfColumns(left, row, isOldRow(row, proposal), proposal.audience === "public"));
  if (differences.length === 0 && doubts.length === 0) return { kind: "same", source };
  if (differences.length === 0) return refusal(source, doubts);
  const status = wanted.entry?.status;
  const outcome = wanted.keys.get("outcome") ?? proposal.outcome;
  const lacksOutcome = status !== undefined && needsOutcome(status) && outcome === undefined;
  const lacksSuccessor = status === "merged" && proposal.relations.mergedInto.length === 0;
  const toFill = [...(lacksOutcome ? ["outcome"] : []), ...(lacksSuccessor ? ["merged-into"] : [])];
  return {
    kind: "differs",
    source,
    raw,
    differences: [...differences, ...doubts],
    edited: await editFile(file, raw, wanted),
    ...(toFill.length > 0 && { toFill }),
  };
}

function refusal({ file, path }: SourceFile, doubts: readonly string[]): Plan {
  return { kind: "refused", id: file, why: doubts.join("; "), path };
}

/** The status that a file states; undefined where the key is empty or missing, or its word is none of the list. */
function statusOnRecord({ front }: FileDraft): Status | undefined {
  const stated = scalarOf(front.entries, "status");
  return STATUSES.find((status) => status === stated);
}

/** What a row has for keys that an earlier run left to fill in: those with a name and no value, in the order of the columns. */
function emptyKeysOf(
  { id, values, sponsors, targets, unread }: ListRow,
  { front }: FileDraft,
  issues: readonly string[],
): Map<ListColumn, KeyValue> {
  const { title, number, issue, action, document } = values;
  const known = issue !== undefined && issues.includes(issue) ? issue : undefined;
  const columns: Partial<Record<ListColumn, string | readonly string[] | undefined>> = {
    ...{ title, id: id?.printed, number, sponsors, issue: known, action, document },
    target: targets.length === 1 ? targets[0] : targets,
  };
  const empty = new Set(front.entries?.empty?.map(({ key }) => key));
  return new Map(
    Object.entries(columns).flatMap(([key, value]): [ListColumn, KeyValue][] => {
      const column = key as ListColumn;
      return value === undefined || value.length === 0 || unread.has(column) || !empty.has(key)
        ? []
        : [[column, value]];
    }),
  );
}

function changesOf(
  row: ListRow,
  proposal: Proposal,
  stated: Status | undefined,
  today: string,
  { isUpdated, whyOlder, doubt }: RowAge,
) {
  const keys = new Map<string, KeyValue>();
  const differences: string[] = [];
  const doubts: string[] = [];
  let entry: HistoryEntry | undefined;
  const { status, position, outcome, submitted, updated } = row.values;
  const day = (isUpdated ? updated : undefined) ?? today;
  const last = stated ?? proposal.history.findLast((each) => each.status !== undefined)?.status;
  if (status !== undefined && stated === undefined && (last === undefined || last === status)) {
    if (last === undefined && hasEnded(status as Status))
      entry = { date: updated ?? today, status: status as Status };
    else keys.set("status", status);
    differences.push(`status: now ${status}${entry === undefined ? "" : `, on ${entry.date}`}`);
  } else if (status !== undefined && status !== last) {
    const isBeforeSubmitted = STATUSES.indexOf(status as Status) <= STATUSES.indexOf("submitted");
    const had =
      proposal.history.some((each) => each.status === status) ||
      (isBeforeSubmitted && proposal.submitted !== undefined);
    const older = whyOlder("status", status, true);
    if (had)
      doubts.push(
        `status "${status}" is an earlier one; the record has moved on to "${last}": change it by hand if it went back`,
      );
    else if (older !== undefined) doubts.push(`status: ${older}`);
    else {
      entry = { date: status === "submitted" ? (submitted ?? day) : day, status: status as Status };
      differences.push(`status: ${last} to ${status}, on ${entry.date}`);
    }
  }
  if (position !== undefined && position !== proposal.position) {
    const older = whyOlder("position", position, proposal.position !== undefined);
    if (proposal.review === "agreed")
      doubts.push("its position is agreed: change it by hand, together with review");
    else if (older !== undefined) doubts.push(`position: ${older}`);
    else {
      differences.push(`position: now ${position}${doubt}`);
      const isInHistory = proposal.history.some((each) => each.position !== undefined);
      if (isInHistory) entry = { ...(entry ?? { date: day }), position: position as Position };
      else keys.set("position", position);
    }
  }
  for (const [key, now, known] of [
    ["outcome", outcome, proposal.outcome],
    ["submitted", submitted, proposal.submitted],
    ["updated", updatedNow(proposal, isUpdated ? updated : undefined, entry), updatedOnRecord(proposal)],
  ] as const) {
    if (now === undefined || sameWords(now, known)) continue;
    const isBehind = known !== undefined || (key === "outcome" && status !== last);
    const older = key === "updated" ? undefined : whyOlder(key, now, isBehind);
    if (older !== undefined) doubts.push(`${key}: ${older}`);
    else {
      keys.set(key, now);
      differences.push(`${key}: ${known === undefined ? "" : `"${known}" to `}"${now}"`);
    }
  }
  return { wanted: { keys, ...(entry !== undefined && { entry }) }, differences, doubts };
}

/** A key `updated` that is on record gets the date of a new entry; without the key the entry itself is the latest date. */
function updatedNow(
  { updated }: Proposal,
  wanted: string | undefined,
  entry: HistoryEntry | undefined,
): string | undefined {
  if (entry === undefined || (wanted !== undefined && wanted > entry.date)) return wanted;
  return updated !== undefined && updated < entry.date ? entry.date : undefined;
}

/** The columns that no table changes, where the row has something else than the record. */
function columnsLeft(
  { values, sponsors, targets, id, unread }: ListRow,
  proposal: Proposal,
  body: Body | undefined,
): Difference[] {
  const { title, number, issue, action, document, summary } = values;
  const recorded = proposal.document && printDocumentReference(proposal.document);
  const known = { sponsors: proposal.sponsors, targets: proposal.target.map(printTarget) };
  const lists = (now: readonly string[], other: readonly string[]) =>
    [now.join(", "), other.join(", ") || undefined, !isSameList(now, other)] as const;
  const isNew = summary !== undefined && !hasWords(body, summary);
  const columns: readonly (readonly [ListColumn, string | undefined, string | undefined, boolean])[] = [
    ["id", id?.printed, undefined, id !== undefined && proposal.id === undefined],
    ["number", number, proposal.number, number !== undefined && !sameWords(number, proposal.number)],
    ["title", title, proposal.title, title !== undefined && !sameWords(title, proposal.title)],
    ["issue", issue, proposal.issue, issue !== undefined && issue !== proposal.issue],
    ["sponsors", ...lists(sponsors, known.sponsors)],
    ["target", ...lists(targets, known.targets)],
    ["action", action, proposal.action, action !== undefined && action !== proposal.action],
    ["document", document, recorded, document !== undefined && document !== recorded],
    ["summary", isNew ? newSentence(body, summary) : summary, undefined, isNew],
  ];
  return columns.flatMap(([column, now, other, isOther]) => {
    if (column !== "id" && unread.has(column)) return { column, now: undefined, known: other };
    return isOther ? { column, now, known: other } : [];
  });
}

/** The first sentence of a summary that a body does not have, from a few words before those that differ. */
function newSentence(body: Body | undefined, summary: string): string {
  const isKnown = (part: string) => hasWords(body, part);
  const sentence = sentencesOf(summary).find((each) => !isKnown(each));
  return fromDifference(sentence ?? summary, isKnown, LONGEST_CELL);
}

function isSameList(now: readonly string[], known: readonly string[]): boolean {
  const sorted = (list: readonly string[]) => list.map(normalForm).sort().join("\n");
  return now.length === 0 || sorted(now) === sorted(known);
}

/** Whether a body has the words of a summary. Letters and digits count: a table has neither marks nor addresses. */
function hasWords(body: Body | undefined, summary: string): boolean {
  const bare = (text: string) =>
    normalForm(text)
      .normalize("NFKC")
      .replace(/[^\p{L}\p{N}]+/gu, "");
  return bare(body === undefined ? "" : plainWords(body.tree)).includes(bare(summary));
}
