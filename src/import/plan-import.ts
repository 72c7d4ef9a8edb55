import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { scalarOf, type YamlMap } from "../corpus/frontmatter.ts";
import { readFile } from "../corpus/read-file.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import type { HistoryEntry } from "../corpus/types.ts";
import type { ProposalId } from "../itu/proposal-id.ts";
import {
  type ConferenceRecord,
  documentKey,
  isSameProposal,
  type RecordedProposal,
} from "./conference-record.ts";
import { differencesByHand, isOneLanguage } from "./document-differences.ts";
import { type EditedFile, editFile, type WantedEdit } from "./edit-file.ts";
import { revisionNumber } from "./letterhead.ts";
import type { ProposalDraft } from "./proposal-draft.ts";
import { type FileSetting, fits, proposalFile, toFill } from "./proposal-file.ts";
import { isSameText, remarksOnRecord, textDifferences, textsOnRecord } from "./recorded-texts.ts";

/** What is to be done with a proposal of a document. */
export type Plan =
  | { kind: "new"; path: string; text: string; toFill: string[]; remarks: readonly string[] }
  | { kind: "same"; source: SourceFile }
  | {
      kind: "differs";
      source: SourceFile;
      raw: string;
      differences: string[];
      /** Differences that no run writes. */
      byHand?: readonly string[];
      /** Left out where there is nothing to write. */
      edited?: EditedFile;
      toFill?: string[];
    }
  /** `path` where it is about a file on record. */
  | { kind: "refused"; id: string; why: string; path?: string };

/** With a mark on those that have an ID in common: which of them has a wrong one is not known. */
export function withRepeated(drafts: readonly ProposalDraft[]): ProposalDraft[] {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const { line } of drafts) (seen.has(line.id.printed) ? repeated : seen).add(line.id.printed);
  return drafts.map((draft) =>
    repeated.has(draft.line.id.printed) ? { ...draft, isRepeated: true } : draft,
  );
}

/** What a proposal of a document makes of the record. `rawOf` reads a file as it lies on the disk. */
export async function planProposal(
  draft: ProposalDraft,
  record: ConferenceRecord,
  setting: FileSetting,
  rawOf: (source: SourceFile) => Promise<string>,
): Promise<Plan> {
  const { id } = draft.line;
  if (draft.isRepeated) return { kind: "refused", id: id.printed, why: whyRepeated(draft) };
  const found = record.identify(id);
  if (found.kind === "unclear") return { kind: "refused", id: id.printed, why: found.why };
  if (found.kind === "new" && draft.mayBeMoved !== undefined)
    return { kind: "refused", id: id.printed, why: draft.mayBeMoved };
  if (found.kind === "new") return planNew(draft, record, setting, found.remarks);
  if (found.recorded.id !== undefined && !isSameProposal(id, found.recorded.id))
    return { kind: "refused", id: id.printed, why: whyFormer(found.recorded, id.printed) };
  if (draft.doubt !== undefined) return { kind: "refused", id: id.printed, why: draft.doubt };
  const { source } = found.recorded;
  return planUpdate(draft, source, await rawOf(source), record.language);
}

function whyFormer({ source: { file }, id }: RecordedProposal, former: string): string {
  return `it is on record in ${file}, which has the ID ${id?.printed} now: where this document is the newer one, write ${former} there`;
}

function whyRepeated({ line, targets }: ProposalDraft): string {
  const about = targets.length === 0 ? "" : ` (here on ${targets.join(", ")})`;
  return `the document has this ID twice${about}: correct the one that is wrong in a copy of the document, or make a file with plenibrief new proposal ${line.id.printed}`;
}

/** A new file for a proposal that is not on record. */
function planNew(
  draft: ProposalDraft,
  record: ConferenceRecord,
  setting: FileSetting,
  remarks: readonly string[],
): Plan {
  const printed = draft.line.id.printed;
  const named = namedProposal(printed, record.folders);
  const key = named.ok ? named.value.key : `not-named/${printed.toLowerCase().replaceAll("/", "-")}`;
  return planFile(printed, key, proposalFile(draft, setting), record, remarks);
}

/** A new file of that key, unless there is one already. `id` is how messages name the proposal. */
export function planFile(
  id: string,
  key: string,
  text: string,
  record: ConferenceRecord,
  remarks: readonly string[],
): Plan {
  const path = `${key}.md`;
  if (record.atPath(path) !== undefined) {
    return { kind: "refused", id, why: `${path} is there already, with another ID` };
  }
  if (!fits(text)) {
    return { kind: "refused", id, why: "its text is too long for one file: split it by hand" };
  }
  return { kind: "new", path, text, toFill: toFill(text), remarks };
}

/** What a proposal of a document changes on record. `raw` is its file as it lies on the disk. */
async function planUpdate(
  draft: ProposalDraft,
  source: SourceFile,
  raw: string,
  recordLanguage: string,
): Promise<Plan> {
  const file = await readFile(source);
  const { body } = file;
  const keys = file.front.entries;
  const known = textsOnRecord(body);
  const language = scalarOf(keys, "language") ?? recordLanguage;
  const { current, proposed } = draft;
  const hasNewText =
    (proposed !== undefined || current !== undefined) &&
    !(isSameText(known.current, current) && isSameText(known.proposed, proposed));
  const entry = revisionOf(draft, keys);
  const byHand = differencesByHand(draft, file, language);
  if (lacksDate(draft, keys)) byHand.push(NO_DATE);
  if (!hasNewText && entry === undefined && byHand.length === 0) return { kind: "same", source };
  const why =
    whyOlder(draft, keys, source.file) ?? (hasNewText ? whyForeign(draft, language, source.file) : undefined);
  if (why !== undefined) return { kind: "refused", id: draft.line.id.printed, why };
  if (!hasNewText && entry === undefined) return { kind: "differs", source, raw, differences: [], byHand };
  if (draft.mayBeMoved !== undefined)
    return { kind: "refused", id: draft.line.id.printed, why: draft.mayBeMoved };

  const differences: string[] = [];
  if (hasNewText) {
    for (const mark of ["current", "proposed"] as const) {
      for (const line of textDifferences(mark, known[mark], draft[mark], language)) differences.push(line);
    }
  }
  if (entry !== undefined)
    differences.push(
      "document and sources remain those of the first document, and history has the revision: change them by hand where the brief is to name it",
    );
  const remarks = hasNewText ? remarksOnRecord(body) : [];
  if (remarks.length > 0)
    differences.push(
      `the text on record has what looks like a remark, in line ${remarks.join(", ")}: an update removes it with the text`,
    );
  const wanted: WantedEdit = {
    ...(hasNewText && {
      texts: { ...(current !== undefined && { current }), ...(proposed !== undefined && { proposed }) },
    }),
    ...(entry !== undefined && { entry }),
  };
  return { kind: "differs", source, raw, differences, byHand, edited: await editFile(file, raw, wanted) };
}

/** The entry of history that a revised document makes; none for the document that is on record, or one known already. */
function revisionOf(
  { document, submitted }: ProposalDraft,
  keys: YamlMap | undefined,
): HistoryEntry | undefined {
  if (submitted === undefined || revisionNumber(document) <= recordedRevision(keys)) return undefined;
  const isKnown = revisionsOf(keys).some(({ date, names }) => date === submitted || names.includes(document));
  return isKnown ? undefined : { date: submitted, status: "revised", note: `Document ${document}` };
}

const NO_DATE =
  'the revision has no date that was found: add an entry "revised" to history by hand, with its document as the note';

function lacksDate({ document, submitted }: ProposalDraft, keys: YamlMap | undefined): boolean {
  if (submitted !== undefined || revisionNumber(document) <= recordedRevision(keys)) return false;
  return !revisionsOf(keys).some(({ names }) => names.includes(document));
}

/** Why a translation must not replace the text of a file: title and summary are in the language of the file. */
function whyForeign({ language: own }: ProposalDraft, recorded: string, file: string): string | undefined {
  if (own === undefined || isOneLanguage(own, recorded)) return undefined;
  return `the document is in "${own}", and ${file} is in "${recorded}": import its version in "${recorded}"; or write the title and the summary in "${own}" and "language: ${own}" into the file, and import it again`;
}

/** Why a document must not replace what is on record in a file: the record has a newer one. */
function whyOlder(
  { document, submitted }: ProposalDraft,
  keys: YamlMap | undefined,
  file: string,
): string | undefined {
  const older = (than: string) => `this document is older than ${than} on record in ${file}`;
  const own = revisionNumber(document);
  if (own < recordedRevision(keys)) return older(`${scalarOf(keys, "document")}, which is`);
  const revisions = revisionsOf(keys);
  const later = revisions.findLast(({ date }) => submitted !== undefined && date > submitted);
  if (later !== undefined) return older(`the revision of ${later.date} that is`);
  // Without a date that decides, the numbers of the revisions do.
  const isDated = submitted !== undefined && !revisions.some(({ date }) => date === submitted);
  const newer = revisions.flatMap(({ names }) => names).findLast((name) => revisionNumber(name) > own);
  return isDated || newer === undefined ? undefined : older(`${newer}, which is`);
}

function recordedRevision(keys: YamlMap | undefined): number {
  return revisionNumber(scalarOf(keys, "document") ?? "");
}

/** A document as an entry of history names it: `44(Add.1)(Rev.2)`. */
const REVISED_DOCUMENT = /\d{1,5}(?:\((?:Add|Rev|Corr)\.\d{1,3}\)){1,4}/g;

/** The revisions in the history: the date of each, and the documents that its note names. */
function revisionsOf(keys: YamlMap | undefined): { date: string; names: readonly string[] }[] {
  const history = keys?.entries.find(({ key }) => key === "history")?.value;
  const entries = history?.kind === "list" ? history.items : history === undefined ? [] : [history];
  return entries.flatMap((item) => {
    if (item.kind !== "map" || scalarOf(item, "status") !== "revised") return [];
    const names = scalarOf(item, "note")?.match(REVISED_DOCUMENT) ?? [];
    return [{ date: scalarOf(item, "date") ?? "", names }];
  });
}

/** The proposals on record that the revision of their document does not have any more. */
export function missingFrom(drafts: readonly ProposalDraft[], record: ConferenceRecord): string[] {
  const missing = new Set<string>();
  const known = new Set(drafts.map(({ line }) => proposalKey(line.id)));
  const documents = new Map(
    drafts.map(({ line, document }) => [documentKey(line.id), { id: line.id, document }]),
  );
  for (const { id, document } of documents.values()) {
    // A corrigendum has only those that it corrects.
    if (!/\(Rev\.\d+\)$/.test(document)) continue;
    for (const { id: other } of record.ofDocument(id))
      if (!known.has(proposalKey(other))) missing.add(other.printed);
  }
  return [...missing];
}

function proposalKey(id: ProposalId): string {
  return `${documentKey(id)} ${id.sequence}`;
}
