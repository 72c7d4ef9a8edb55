import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { parseFrontmatter, type YamlMap } from "../corpus/frontmatter.ts";
import { readFile } from "../corpus/read-file.ts";
import { namedProposal } from "../corpus/starters/proposal-name.ts";
import type { HistoryEntry } from "../corpus/types.ts";
import { type ProposalId, parseProposalId, proposalIdKey } from "../itu/proposal-id.ts";
import { type EditedFile, editFile, textsOnRecord, type WantedEdit } from "./edit-file.ts";
import { baseOfDocument, revisionNumber } from "./letterhead.ts";
import { quotation } from "./paragraph-text.ts";
import type { ProposalDraft } from "./proposal-draft.ts";
import { type FileSetting, fits, proposalFile, toFill } from "./proposal-file.ts";
import { readsTheSame, redline } from "./redline.ts";

/** A proposal file of the conference, and the IDs in it as far as they can be read. */
export interface RecordedProposal {
  source: SourceFile;
  id?: ProposalId;
}

/** What a conference's files hold, for an import; what is imported is added as it goes on. */
export class ConferenceRecord {
  readonly issues: string[] = [];
  readonly folders = new Set<string>();
  /** Of the record, BCP 47. */
  language = "en";
  readonly #byPath = new Map<string, RecordedProposal>();
  readonly #byDocument = new Map<string, Set<RecordedProposal>>();

  constructor(files: readonly SourceFile[]) {
    for (const source of files) {
      const folder = source.path.split("/").slice(0, -1)[0];
      if (folder !== undefined) this.folders.add(folder);
      const keys = parseFrontmatter(source.file, source.text).entries;
      if (source.role === "conference") this.language = textOf(keys, "language") ?? "en";
      if (source.role === "issue") this.issues.push(source.path.slice("issues/".length, -".md".length));
      if (source.role === "proposal") this.add(source);
    }
  }

  /** Adds a proposal's file, or its new content. */
  add(source: SourceFile): void {
    const id = parseProposalId(textOf(parseFrontmatter(source.file, source.text).entries, "id") ?? "");
    const recorded: RecordedProposal = { source, ...(id.ok && { id: id.value }) };
    const former = this.#byPath.get(source.path);
    if (former?.id !== undefined) this.#byDocument.get(documentKey(former.id))?.delete(former);
    this.#byPath.set(source.path, recorded);
    if (recorded.id === undefined) return;
    const key = documentKey(recorded.id);
    const others = this.#byDocument.get(key);
    if (others === undefined) this.#byDocument.set(key, new Set([recorded]));
    else others.add(recorded);
  }

  /** The IDs on record that are of the document of an ID. */
  ofDocument(id: ProposalId): ProposalId[] {
    return [...(this.#byDocument.get(documentKey(id)) ?? [])].flatMap((each) => each.id ?? []);
  }

  atPath(path: string): RecordedProposal | undefined {
    return this.#byPath.get(path);
  }

  /** The file that has the proposal already, in whatever revision of its document. */
  withId(id: ProposalId): RecordedProposal | undefined {
    for (const each of this.#byDocument.get(documentKey(id)) ?? []) {
      const [first, last] = [each.id?.sequence ?? 0, each.id?.rangeEnd ?? each.id?.sequence ?? 0];
      if (first <= id.sequence && id.sequence <= last) return each;
    }
    return undefined;
  }
}

/** Documents have one number each, whoever submits them: a revision may have further sponsors, and their prefixes. */
function documentKey({ document }: Pick<ProposalId, "document">): string {
  return baseOfDocument(document);
}

/** What is to be done with a proposal of a document. */
export type Plan =
  | { kind: "new"; path: string; text: string; toFill: string[] }
  | { kind: "same"; source: SourceFile }
  | {
      kind: "differs";
      source: SourceFile;
      raw: string;
      differences: string[];
      edited: EditedFile;
      toFill?: string[];
    }
  | { kind: "refused"; id: string; why: string };

function textOf(keys: YamlMap | undefined, name: string): string | undefined {
  const value = keys?.entries.find(({ key }) => key === name)?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}

/** A new file for a proposal that is not on record. */
export function planNew(draft: ProposalDraft, record: ConferenceRecord, setting: FileSetting): Plan {
  const printed = draft.line.id.printed;
  const named = namedProposal(printed, record.folders);
  const key = named.ok ? named.value.key : `not-named/${printed.toLowerCase().replaceAll("/", "-")}`;
  const path = `${key}.md`;
  if (record.atPath(path) !== undefined) {
    return { kind: "refused", id: printed, why: `${path} is there already, with another ID` };
  }
  const text = proposalFile(draft, setting);
  if (!fits(text)) {
    return { kind: "refused", id: printed, why: "its text is too long for one file: split it by hand" };
  }
  return { kind: "new", path, text, toFill: toFill(text) };
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
  const recordedDocument = textOf(keys, "document") ?? "";
  if (revisionNumber(draft.document) < revisionNumber(recordedDocument)) {
    const why = `this document is older than ${recordedDocument}, which is on record in ${source.file}`;
    return { kind: "refused", id: printed, why };
  }
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
  if (draft.submitted === undefined && revisionNumber(draft.document) > revisionNumber(recordedDocument)) {
    differences.push('the revision has no date that was found: add an entry "revised" to history by hand');
  }
  if (hasNewText && isForeign) {
    differences.push(
      `the text on record is in "${language}", this one in "${draft.language}": an update replaces it as a whole and sets the key language`,
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

/** The dates of its revisions in the history. */
function revisionsOf(keys: YamlMap | undefined): string[] {
  const history = keys?.entries.find(({ key }) => key === "history")?.value;
  const entries = history?.kind === "list" ? history.items : history === undefined ? [] : [history];
  return entries.flatMap((item) =>
    item.kind === "map" && textOf(item, "status") === "revised" ? (textOf(item, "date") ?? []) : [],
  );
}

type KeysOfDraft = Pick<ProposalDraft, "line" | "targets"> & { title?: string | undefined };

/** Where the document differs from the keys on record, which a person has to change. */
function keyDifferences({ line, targets, title }: KeysOfDraft, keys: YamlMap | undefined): string[] {
  const stated: [string, string | undefined][] = [
    ["id", line.id.printed],
    ["action", line.action],
    ["target", targets.length === 1 ? targets[0] : undefined],
    ["title", title],
  ];
  return stated.flatMap(([key, now]) => {
    const known = textOf(keys, key);
    if (now === undefined || known === undefined || known === now) return [];
    // Zeros before a number have no meaning: ACP/12/01.
    const id = key === "id" ? parseProposalId(known) : undefined;
    if (id?.ok && proposalIdKey(id.value) === proposalIdKey(line.id)) return [];
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
