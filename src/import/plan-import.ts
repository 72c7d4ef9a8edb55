import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { scalarOf, type YamlMap } from "../corpus/frontmatter.ts";
import { readFile } from "../corpus/read-file.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import type { HistoryEntry } from "../corpus/types.ts";
import type { ProposalId } from "../itu/proposal-id.ts";
import { type ConferenceRecord, documentKey } from "./conference-record.ts";
import { type EditedFile, editFile, type WantedEdit } from "./edit-file.ts";
import { revisionNumber } from "./letterhead.ts";
import { quotation } from "./paragraph-text.ts";
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
      edited: EditedFile;
      toFill?: string[];
    }
  /** `path` where it is about a file on record. */
  | { kind: "refused"; id: string; why: string; path?: string };

/** With a mark on those that have an ID in common: which of them has a wrong one is not known. */
export function withRepeated(drafts: readonly ProposalDraft[]): ProposalDraft[] {
  const ids = drafts.map(({ line }) => line.id.printed);
  const isRepeated = (id: string) => ids.indexOf(id) !== ids.lastIndexOf(id);
  return drafts.map((draft) => (isRepeated(draft.line.id.printed) ? { ...draft, isRepeated: true } : draft));
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
  if (found.kind === "new") return planNew(draft, record, setting, found.remarks);
  if (draft.doubt !== undefined) return { kind: "refused", id: id.printed, why: draft.doubt };
  const { source } = found.recorded;
  return planUpdate(draft, source, await rawOf(source), record.language);
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
  if (!hasNewText && entry === undefined) return { kind: "same", source };
  const why =
    whyOlder(draft, keys, source.file) ?? (hasNewText ? whyForeign(draft, language, source.file) : undefined);
  if (why !== undefined) return { kind: "refused", id: draft.line.id.printed, why };

  const differences = keyDifferences(draft, keys);
  if (draft.reasons.length > 0 && !source.text.includes(quotation(draft.reasons))) {
    differences.push(
      "the reasons in the document are not those on record: change them by hand where it matters",
    );
  }
  if (draft.submitted === undefined && revisionNumber(draft.document) > recordedRevision(keys)) {
    differences.push('the revision has no date that was found: add an entry "revised" to history by hand');
  }
  if (hasNewText) {
    for (const mark of ["current", "proposed"] as const) {
      for (const line of textDifferences(mark, known[mark], draft[mark], language)) differences.push(line);
    }
  }
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
  return { kind: "differs", source, raw, differences, edited: await editFile(file, raw, wanted) };
}

/** The entry of history that a revised document makes; none for the document that is on record, or one known already. */
function revisionOf(
  { document, submitted }: ProposalDraft,
  keys: YamlMap | undefined,
): HistoryEntry | undefined {
  if (submitted === undefined || revisionNumber(document) <= recordedRevision(keys)) return undefined;
  const isKnown = revisionsOf(keys).includes(submitted);
  return isKnown ? undefined : { date: submitted, status: "revised", note: `Document ${document}` };
}

/** Why a translation must not replace the text of a file: title and summary are in the language of the file. */
function whyForeign({ language: own }: ProposalDraft, recorded: string, file: string): string | undefined {
  if (own === undefined || own.split("-")[0] === recorded.split("-")[0]) return undefined;
  return `the document is in "${own}", and ${file} is in "${recorded}": import its version in "${recorded}"; or write the title and the summary in "${own}" and "language: ${own}" into the file, and import it again`;
}

/** Why a document must not replace what is on record in a file: the record has a newer one. */
function whyOlder(
  { document, submitted }: ProposalDraft,
  keys: YamlMap | undefined,
  file: string,
): string | undefined {
  if (revisionNumber(document) < recordedRevision(keys))
    return `this document is older than ${scalarOf(keys, "document")}, which is on record in ${file}`;
  const later = revisionsOf(keys).findLast((date) => submitted !== undefined && date > submitted);
  if (later === undefined) return undefined;
  return `this document is older than the revision of ${later} that is on record in ${file}`;
}

function recordedRevision(keys: YamlMap | undefined): number {
  return revisionNumber(scalarOf(keys, "document") ?? "");
}

/** The dates of its revisions in the history. */
function revisionsOf(keys: YamlMap | undefined): string[] {
  const history = keys?.entries.find(({ key }) => key === "history")?.value;
  const entries = history?.kind === "list" ? history.items : history === undefined ? [] : [history];
  return entries.flatMap((item) =>
    item.kind === "map" && scalarOf(item, "status") === "revised" ? (scalarOf(item, "date") ?? []) : [],
  );
}

/** Where the document differs from the keys on record, which a person has to change. */
function keyDifferences({ line, targets, title }: ProposalDraft, keys: YamlMap | undefined): string[] {
  const stated: [string, string | undefined][] = [
    ["action", line.action],
    ["target", targets.length === 1 ? targets[0] : undefined],
    ["title", title],
  ];
  return stated.flatMap(([key, now]) => {
    const known = scalarOf(keys, key);
    if (now === undefined || known === undefined || known === now) return [];
    return [`${key} on record is "${known}", the document has "${now}": change it by hand where it matters`];
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
    for (const other of record.ofDocument(id)) if (!known.has(proposalKey(other))) missing.add(other.printed);
  }
  return [...missing];
}

function proposalKey(id: ProposalId): string {
  return `${documentKey(id)} ${id.sequence}`;
}
