import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { parseFrontmatter, type YamlMap } from "../corpus/frontmatter.ts";
import { readFile } from "../corpus/read-file.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import type { HistoryEntry } from "../corpus/types.ts";
import { parseDocumentReference } from "../itu/document-reference.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { type EditedFile, editFile, textsOnRecord, type WantedEdit } from "./edit-file.ts";
import { isSameDocument } from "./file-name.ts";
import type { ProposalDraft } from "./proposal-draft.ts";
import { type FileSetting, fits, proposalFile } from "./proposal-file.ts";
import { readsTheSame, redline } from "./redline.ts";
import { quotation } from "./text-markdown.ts";

/** A proposal file of the conference, and the IDs in it as far as they can be read. */
export interface RecordedProposal {
  source: SourceFile;
  id?: ProposalId;
}

export interface ConferenceRecord {
  issues: readonly string[];
  folders: ReadonlySet<string>;
  proposals: readonly RecordedProposal[];
  /** Of the record, BCP 47. */
  language: string;
}

/** What is to be done with a proposal of a document. */
export type Plan =
  | { kind: "new"; path: string; text: string; toFill: string[] }
  | { kind: "same"; source: SourceFile }
  | { kind: "differs"; source: SourceFile; raw: string; differences: string[]; edited: EditedFile }
  | { kind: "refused"; id: string; why: string };

/** What a conference's files hold, for an import. */
export function recordOf(files: readonly SourceFile[]): ConferenceRecord {
  const record = {
    issues: [] as string[],
    folders: new Set(files.flatMap(({ path }) => path.split("/").slice(0, -1).slice(0, 1))),
    proposals: [] as RecordedProposal[],
    language: "en",
  };
  for (const source of files) {
    const keys = parseFrontmatter(source.file, source.text).entries;
    if (source.role === "conference") record.language = textOf(keys, "language") ?? "en";
    if (source.role === "issue") record.issues.push(source.path.slice("issues/".length, -".md".length));
    if (source.role === "proposal") record.proposals.push(recorded(source));
  }
  return record;
}

export function recorded(source: SourceFile): RecordedProposal {
  const id = parseProposalId(textOf(parseFrontmatter(source.file, source.text).entries, "id") ?? "");
  return { source, ...(id.ok && { id: id.value }) };
}

function textOf(keys: YamlMap | undefined, name: string): string | undefined {
  const value = keys?.entries.find(({ key }) => key === name)?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}

/** The file that has the proposal already, in whatever revision of its document. */
export function onRecord({ proposals }: ConferenceRecord, id: ProposalId): RecordedProposal | undefined {
  return proposals.find((each) => each.id !== undefined && isSameProposal(each.id, id));
}

function isSameProposal(known: ProposalId, id: ProposalId): boolean {
  const sponsors = (each: ProposalId) => [...each.sponsors].sort().join("/");
  return (
    (sponsors(known) === sponsors(id) || known.sponsors.length === 0) &&
    isSameDocument(known.document, id.document) &&
    known.sequence <= id.sequence &&
    id.sequence <= (known.rangeEnd ?? known.sequence)
  );
}

/** A new file for a proposal that is not on record. */
export function planNew(draft: ProposalDraft, record: ConferenceRecord, setting: FileSetting): Plan {
  const printed = draft.line.id.printed;
  const named = namedProposal(printed, record.folders);
  const key = named.ok ? named.value.key : `not-named/${printed.toLowerCase().replaceAll("/", "-")}`;
  const path = `${key}.md`;
  if (record.proposals.some(({ source }) => source.path === path)) {
    return { kind: "refused", id: printed, why: `${path} is there already, with another ID` };
  }
  const text = proposalFile(draft, setting);
  if (!fits(text)) {
    return { kind: "refused", id: printed, why: "its text is too long for one file: split it by hand" };
  }
  return { kind: "new", path, text, toFill: toFill(text) };
}

/** The keys without a value, and the summary. */
function toFill(text: string): string[] {
  const keys = text.slice(0, text.indexOf("\n---\n", 3)).split("\n");
  const empty = keys.flatMap((line, at) => {
    const key = /^([a-z][a-z-]*):$/.exec(line)?.[1];
    return key === undefined || keys[at + 1]?.startsWith("  ") ? [] : [key];
  });
  return [...empty, "summary"];
}

/** What a proposal of a document changes on record. `raw` is its file as it lies on the disk. */
export async function planUpdate(
  draft: ProposalDraft,
  { source, id }: RecordedProposal,
  raw: string,
  recordLanguage: string,
): Promise<Plan> {
  const printed = draft.line.id.printed;
  if (id?.rangeEnd !== undefined) {
    return {
      kind: "refused",
      id: printed,
      why: `it is on record as one of a range, ${id.printed}, in ${source.file}`,
    };
  }
  const { body, front } = await readFile(source);
  const keys = front.entries;
  const known: WantedEdit["texts"] = textsOnRecord(body) ?? {};
  const language = textOf(keys, "language") ?? recordLanguage;
  const isForeign = draft.language !== undefined && draft.language !== language;
  const { current, proposed } = draft;
  const hasNewText =
    (proposed !== undefined || current !== undefined) &&
    !(isSameText(known.current, current) && isSameText(known.proposed, proposed));
  const entry = revisionOf(draft, keys);
  if (!hasNewText && entry === undefined) return { kind: "same", source };
  const later = revisionsOf(keys)
    .filter((date) => draft.submitted !== undefined && date > draft.submitted)
    .at(-1);
  if (later !== undefined) {
    return {
      kind: "refused",
      id: printed,
      why: `this document is older than the revision of ${later} that is on record in ${source.file}`,
    };
  }

  const differences = keyDifferences(isForeign ? { ...draft, title: undefined } : draft, keys);
  if (!isForeign && draft.reasons.length > 0 && !source.text.includes(quotation(draft.reasons))) {
    differences.push(
      "the reasons in the document are not those on record: change them by hand where it matters",
    );
  }
  if (hasNewText && isForeign) {
    differences.push(
      `the text on record is in "${language}", this one in "${draft.language}": it would be replaced as a whole, and the key language set`,
    );
  } else if (hasNewText) {
    differences.push(...textDifferences("current", known.current, current, language));
    differences.push(...textDifferences("proposed", known.proposed, proposed, language));
  }
  const wanted: WantedEdit = {
    ...(hasNewText && {
      texts: { ...(current !== undefined && { current }), ...(proposed !== undefined && { proposed }) },
    }),
    ...(entry !== undefined && { entry }),
    ...(hasNewText && isForeign && { keys: new Map([["language", draft.language ?? language]]) }),
  };
  return { kind: "differs", source, raw, differences, edited: await editFile(source, raw, wanted) };
}

function isSameText(known: string | undefined, now: string | undefined): boolean {
  return known === undefined || now === undefined ? known === now : readsTheSame(known, now);
}

/** The entry of history that a revised document makes; none for the document that is on record, or one known already. */
function revisionOf(
  { document, submitted }: ProposalDraft,
  keys: YamlMap | undefined,
): HistoryEntry | undefined {
  const known = textOf(keys, "document");
  if (submitted === undefined || revisionNumber(document) <= revisionNumber(known ?? "")) return undefined;
  const isKnown = revisionsOf(keys).includes(submitted);
  return isKnown ? undefined : { date: submitted, status: "revised", note: `Document ${document}` };
}

/** Higher for each later revision or corrigendum of a document. */
function revisionNumber(document: string): number {
  const parsed = parseDocumentReference(document);
  const parts = parsed.ok ? parsed.value.parts : [];
  const last = (kind: string) =>
    Math.max(0, ...parts.filter((part) => part.kind === kind).map(({ number }) => number));
  return last("Rev") * 1_000 + last("Corr");
}

/** The dates on which history says that it was revised. */
function revisionsOf(keys: YamlMap | undefined): string[] {
  const history = keys?.entries.find(({ key }) => key === "history")?.value;
  const entries = history?.kind === "list" ? history.items : history === undefined ? [] : [history];
  return entries.flatMap((item) =>
    item.kind === "map" && textOf(item, "status") === "revised" ? (textOf(item, "date") ?? []) : [],
  );
}

type KeysOfDraft = Pick<ProposalDraft, "line" | "targets"> & { title?: string | undefined };

/** What the document says otherwise than the keys on record; these are for a person to change. */
function keyDifferences({ line, targets, title }: KeysOfDraft, keys: YamlMap | undefined): string[] {
  const stated: [string, string | undefined][] = [
    ["action", line.action],
    ["target", targets.length === 1 ? targets[0] : undefined],
    ["title", title],
  ];
  return stated.flatMap(([key, now]) => {
    const known = textOf(keys, key);
    if (now === undefined || known === undefined || known === now) return [];
    return [`${key} on record is "${known}", the document has "${now}": change it by hand where it matters`];
  });
}

function textDifferences(
  mark: string,
  known: string | undefined,
  now: string | undefined,
  language: string,
): string[] {
  if (isSameText(known, now)) return [];
  return [`${mark}:`, ...redline(known ?? "", now ?? "", language).map((line) => `  ${line}`)];
}
