import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { parseFrontmatter, scalarOf } from "../corpus/frontmatter.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { baseOfDocument } from "./letterhead.ts";

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
      if (source.role === "conference") this.language = keyOf(source, "language") ?? "en";
      if (source.role === "issue") this.issues.push(source.path.slice("issues/".length, -".md".length));
      if (source.role === "proposal") this.add(source);
    }
  }

  /** Adds a proposal's file, or its new content. */
  add(source: SourceFile): void {
    const id = parseProposalId(keyOf(source, "id") ?? "");
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

function keyOf({ file, text }: SourceFile, name: string): string | undefined {
  return scalarOf(parseFrontmatter(file, text).entries, name);
}

/** Documents have one number each, whoever submits them: a revision may have further sponsors, and their prefixes. */
export function documentKey({ document }: Pick<ProposalId, "document">): string {
  return baseOfDocument(document);
}
