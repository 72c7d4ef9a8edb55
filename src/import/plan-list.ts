import { latestChange } from "../brief/as-of.ts";
import { isKeySegment } from "../corpus/folder/file-names.ts";
import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { readFile } from "../corpus/read-file.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import { type StarterKey, starterFile, yamlText } from "../corpus/starters/starter-file.ts";
import {
  type HistoryEntry,
  hasEnded,
  needsOutcome,
  type Position,
  type Proposal,
  type Status,
} from "../corpus/types.ts";
import { printDocumentReference } from "../itu/document-reference.ts";
import { codeOfPrefix } from "../itu/regional-groups.ts";
import { parseSponsor } from "../itu/sponsors.ts";
import type { ConferenceRecord, RecordedProposal } from "./conference-record.ts";
import { editFile, type WantedEdit } from "./edit-file.ts";
import type { ListColumn, ListRow } from "./list-rows.ts";
import { literal } from "./paragraph-text.ts";
import { type Plan, planFile } from "./plan-import.ts";
import { BODY_GUIDE, type FileSetting, targetsText } from "./proposal-file.ts";

/** The file that a row of a table is about: by its key, else by its ID. */
export function rowOnRecord(record: ConferenceRecord, { key, id }: ListRow): RecordedProposal | undefined {
  const byKey = key === undefined ? undefined : record.atPath(`${key}.md`);
  return byKey ?? (id === undefined ? undefined : record.withId(id));
}

const LACKS_NAME =
  'it has no ID and no key, which its file is named by: fill in "id" as ITU prints it, IAP/63A1/5, or "key", such as citel/open-forum';

/** A new file for a row of a table. */
export function planRow(row: ListRow, record: ConferenceRecord, setting: FileSetting): Plan {
  const name = row.id?.printed ?? row.key;
  const label = name ?? `row ${row.row}`;
  const named = name === undefined ? undefined : namedProposal(name, record.folders);
  const key = named?.ok ? named.value.key : undefined;
  if (key === undefined || !key.split("/").every(isKeySegment)) {
    return { kind: "refused", id: label, why: LACKS_NAME };
  }
  return planFile(label, key, listFile(row, setting), record);
}

function listFile(
  { id, values, sponsors, targets, unread }: ListRow,
  { issue, issues }: FileSetting,
): string {
  const prefixes = (id?.sponsors ?? []).map(codeOfPrefix);
  const codes =
    sponsors.length > 0 || unread.has("sponsors")
      ? sponsors
      : prefixes.filter((code) => parseSponsor(code).ok);
  const ofId = id === undefined || unread.has("document") ? undefined : printDocumentReference(id.document);
  const document = values.document ?? ofId;
  const own = values.issue !== undefined && issues.includes(values.issue) ? values.issue : issue;
  const isAnnounced = document === undefined && !unread.has("document");
  const usual = isAnnounced ? "announced" : "submitted";
  const status = unread.has("status") ? undefined : ((values.status ?? usual) as Status);
  // What a cell has and nobody can read is an empty key, which `check` names.
  const plain = (key: ListColumn, value: string | undefined): StarterKey[] =>
    value !== undefined ? [{ key, value }] : unread.has(key) ? [{ key }] : [];
  const text = (key: ListColumn, value: string | undefined): StarterKey[] =>
    plain(key, value === undefined ? undefined : yamlText(value));
  const ended = status !== undefined && hasEnded(status) && values.updated !== undefined;
  const lacksOutcome = status !== undefined && needsOutcome(status) && values.outcome === undefined;
  const keys: StarterKey[] = [
    { key: "title", ...(values.title !== undefined && { value: yamlText(values.title) }) },
    ...plain("id", id?.printed),
    ...text("number", values.number),
    { key: "sponsors", ...(codes.length > 0 && { value: `[${codes.join(", ")}]` }) },
    { key: "issue", ...(own !== undefined && { value: own }) },
    { key: "target", ...(targets.length > 0 && { value: targetsText(targets) }) },
    ...text("action", values.action),
    ...plain("document", document),
    { key: "status", ...(status !== undefined && { value: status }) },
    ...text("position", values.position),
    ...plain("submitted", values.submitted),
    ...plain("updated", ended ? undefined : values.updated),
    ...(ended
      ? [
          { key: "history" },
          { key: "  - date", value: values.updated ?? "" },
          { key: "    status", value: status },
        ]
      : []),
    ...(lacksOutcome ? [{ key: "outcome" }] : text("outcome", values.outcome)),
    { key: "sources" },
    { key: "  - title", ...(document !== undefined && { value: `Document ${document}` }) },
    ...(id === undefined ? [{ key: "    locator" }] : [{ key: "    locator", value: id.printed }]),
  ];
  const { summary } = values;
  const file = starterFile(keys, BODY_GUIDE);
  // A function: a summary may hold what a replacement takes for a pattern.
  return summary === undefined ? file : file.replace(/<!-- .*-->/, () => literal(summary));
}

/** What is compared with the record; a row waits until all of it can be read, since one cell depends on another. */
const COMPARED = ["status", "position", "outcome", "submitted", "updated"] as const;

/**
 * What a row of a table changes on record: status, position, outcome and dates. An empty cell changes nothing, since a
 * table for some readers leaves out what they may not see. Nothing of a position on record is repeated.
 */
export async function planRowUpdate(
  row: ListRow,
  { source }: RecordedProposal,
  raw: string,
  today: string,
): Promise<Plan> {
  const file = await readFile(source);
  const proposal = file.draft?.record as Proposal | undefined;
  if (proposal === undefined)
    return { kind: "refused", id: source.file, why: "its keys cannot be read: correct it first" };
  const unread = COMPARED.filter((column) => row.unread.has(column));
  if (unread.length > 0) {
    return refusal(source, [`its ${unread.join(", ")} cannot be read: correct row ${row.row} of the table`]);
  }
  const { wanted, differences, doubts } = changesOf(row, proposal, today);
  if (differences.length === 0 && doubts.length === 0) return { kind: "same", source };
  if (differences.length === 0) return refusal(source, doubts);
  const status = wanted.entry?.status;
  const outcome = wanted.keys?.get("outcome") ?? proposal.outcome;
  const lacksOutcome = status !== undefined && needsOutcome(status) && outcome === undefined;
  return {
    kind: "differs",
    source,
    raw,
    differences: [...differences, ...doubts],
    edited: await editFile(file, raw, wanted),
    ...(lacksOutcome && { toFill: ["outcome"] }),
  };
}

function refusal({ file }: SourceFile, doubts: readonly string[]): Plan {
  return { kind: "refused", id: file, why: doubts.join("; ") };
}

function changesOf({ values }: ListRow, proposal: Proposal, today: string) {
  const keys = new Map<string, string>();
  const differences: string[] = [];
  const doubts: string[] = [];
  let entry: HistoryEntry | undefined;
  const { status, position, outcome, submitted, updated } = values;
  const isChanged = updated !== undefined && updated !== updatedOnRecord(proposal);
  const isOld = isChanged && datesOnRecord(proposal).some((date) => updated < date);
  const isUpdated = isChanged && !isOld;
  const whyOld = `the row was updated on ${updated}, before the latest entry on record: put the day of the change in its updated`;

  if (status !== undefined && status !== proposal.status) {
    const had =
      proposal.history.some((each) => each.status === status) ||
      (status === "submitted" && proposal.submitted !== undefined);
    if (had)
      doubts.push(
        `status "${status}" is an earlier one; the record has moved on to "${proposal.status}": change it by hand if it went back`,
      );
    else if (isOld) doubts.push(`status: ${whyOld}`);
    else {
      entry = { date: isUpdated ? updated : today, status: status as Status };
      differences.push(`status: ${proposal.status} to ${status}, on ${entry.date}`);
    }
  }
  if (position !== undefined && position !== proposal.position) {
    if (proposal.review === "agreed")
      doubts.push("its position is agreed: change it by hand, together with review");
    else if (isOld && proposal.position !== undefined) doubts.push(`position: ${whyOld}`);
    else {
      differences.push(`position: now ${position}`);
      const isInHistory = proposal.history.some((each) => each.position !== undefined);
      if (isInHistory)
        entry = { ...(entry ?? { date: isUpdated ? updated : today }), position: position as Position };
      else keys.set("position", position);
    }
  }
  for (const [key, now, known] of [
    ["outcome", outcome, proposal.outcome],
    ["submitted", submitted, proposal.submitted],
    ["updated", updatedNow(proposal, isUpdated ? updated : undefined, entry), updatedOnRecord(proposal)],
  ] as const) {
    if (now === undefined || sameWords(now, known)) continue;
    if (isOld && key !== "updated" && known !== undefined) {
      doubts.push(`${key}: ${whyOld}`);
      continue;
    }
    keys.set(key, now);
    differences.push(`${key}: ${known === undefined ? "" : `"${known}" to `}"${now}"`);
  }
  const wanted: WantedEdit = { keys, ...(entry !== undefined && { entry }) };
  return { wanted, differences, doubts };
}

/** Every date of a record. A month counts as before each of its days, so that it never replaces one of them. */
function datesOnRecord({ updated, submitted, history }: Proposal): string[] {
  return [updated, submitted, ...history.map(({ date }) => date)].filter((date) => date !== undefined);
}

/** A key `updated` that is on record keeps up with a new entry; without one the entry itself is the latest date. */
function updatedNow(
  { updated }: Proposal,
  wanted: string | undefined,
  entry: HistoryEntry | undefined,
): string | undefined {
  if (entry === undefined) return wanted;
  return updated !== undefined && updated < entry.date ? entry.date : undefined;
}

/** As the tables print it. */
function updatedOnRecord({ updated, submitted, history }: Proposal): string | undefined {
  return updated ?? latestChange(submitted, history);
}

function sameWords(now: string, known: string | undefined): boolean {
  return known !== undefined && now.replace(/\s+/g, " ").trim() === known.replace(/\s+/g, " ").trim();
}
