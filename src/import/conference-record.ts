import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { parseFrontmatter, scalarOf, textsUnder, type YamlMap } from "../corpus/frontmatter.ts";
import { firstDayOf } from "../corpus/read-file.ts";
import { idInName } from "../corpus/starters/proposal-name.ts";
import type { Day } from "../corpus/types.ts";
import { baseOfDocument } from "../itu/document-reference.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { optionalKeys } from "../json-values.ts";
import { normalForm } from "../normal-form.ts";

/** A proposal file of the conference, and the IDs in it as far as they can be read. */
export interface RecordedProposal {
  source: SourceFile;
  /** As far as they can be read. */
  keys?: YamlMap;
  id?: ProposalId;
}

/** One whose ID can be read. */
export type IdentifiedProposal = RecordedProposal & { id: ProposalId };

/** What a conference's files hold, for an import; what is imported is added as it goes on. */
export class ConferenceRecord {
  readonly issues: string[] = [];
  readonly #titles = new Map<string, string[]>();
  readonly folders = new Set<string>();
  /** Of the record, BCP 47. */
  language = "en";
  /** The first day of the conference, where it can be read. */
  readonly opens: Day | undefined;
  readonly #byPath = new Map<string, RecordedProposal>();
  readonly #byFormerKey = new Map<string, string>();
  readonly #byDocument = new Map<string, Set<IdentifiedProposal>>();

  constructor(files: readonly SourceFile[]) {
    this.opens = firstDayOf(files);
    for (const source of files) {
      const folder = source.path.split("/").slice(0, -1)[0];
      if (folder !== undefined) this.folders.add(folder);
      if (source.role === "conference") this.language = keyOf(source, "language") ?? "en";
      if (source.role === "issue") this.#addIssue(source);
      if (source.role === "proposal") this.add(source);
    }
  }

  #addIssue(source: SourceFile): void {
    const slug = source.path.slice("issues/".length, -".md".length);
    this.issues.push(slug);
    const title = titleForm(keyOf(source, "title") ?? "");
    this.#titles.set(title, [...(this.#titles.get(title) ?? []), slug]);
  }

  /** The slug of the issue that a cell names by its slug or by its whole title; undefined where it is none, or not one alone. */
  issueNamed(words: string): string | undefined {
    if (this.issues.includes(words)) return words;
    const [slug, ...others] = words.trim() === "" ? [] : (this.#titles.get(titleForm(words)) ?? []);
    return others.length === 0 ? slug : undefined;
  }

  /** Adds a proposal's file, or its new content. */
  add(source: SourceFile): void {
    const keys = parseFrontmatter(source.file, source.text).entries;
    const id = parseProposalId(scalarOf(keys, "id") ?? "");
    const former = this.#byPath.get(source.path);
    if (hasId(former)) this.#byDocument.get(documentKey(former.id))?.delete(former);
    const recorded: RecordedProposal = { source, ...optionalKeys({ keys }), ...(id.ok && { id: id.value }) };
    this.#byPath.set(source.path, recorded);
    for (const earlier of textsUnder(keys, "formerly")) this.#byFormerKey.set(earlier, source.path);
    if (!hasId(recorded)) return;
    const key = documentKey(recorded.id);
    const others = this.#byDocument.get(key);
    if (others === undefined) this.#byDocument.set(key, new Set([recorded]));
    else others.add(recorded);
  }

  /** The proposals on record that are of the document of an ID. */
  ofDocument(id: ProposalId): IdentifiedProposal[] {
    return [...(this.#byDocument.get(documentKey(id)) ?? [])];
  }

  atPath(path: string): RecordedProposal | undefined {
    return this.#byPath.get(path);
  }

  /** The proposal of a key, or the one that had it before. */
  ofKey(key: string): RecordedProposal | undefined {
    return this.atPath(`${key}.md`) ?? this.atPath(this.#byFormerKey.get(key) ?? "");
  }

  /** The proposal whose file had the name of an ID before. */
  #formerlyNamed(id: ProposalId): RecordedProposal | undefined {
    for (const [key, path] of this.#byFormerKey) {
      const named = idInName(key);
      const isTaken = this.atPath(`${key}.md`) !== undefined;
      if (!isTaken && named.ok && isSameProposal(id, named.value)) return this.atPath(path);
    }
    return undefined;
  }

  /** Another proposal of its document that has a title, on another text. */
  namesakeOf({ id, source, keys }: RecordedProposal, title: string): RecordedProposal | undefined {
    const target = textsUnder(keys, "target").join("\n");
    const others = id === undefined ? [] : this.ofDocument(id);
    return others.find(
      (each) =>
        each.source.path !== source.path &&
        textsUnder(each.keys, "target").join("\n") !== target &&
        titleForm(scalarOf(each.keys, "title") ?? "") === titleForm(title),
    );
  }

  /**
   * What the record has for an ID. A proposal is known by its whole ID: the same sponsors in any order, the document in
   * any revision, and the number or the whole range. One that comes near is another proposal, or a mistake in one of the
   * two: it is never changed.
   */
  identify(id: ProposalId): Identified {
    const near = this.ofDocument(id).filter((each) => hasNumberIn(id, each.id));
    const [same, twice] = near.filter((each) => isSameProposal(id, each.id));
    if (same !== undefined && twice !== undefined)
      return {
        kind: "unclear",
        why: `its ID is on record twice, in ${same.source.file} and in ${twice.source.file}`,
      };
    if (same !== undefined) return { kind: "known", recorded: same };
    const doubtful = near.find((each) => mayBeSame(id, each.id));
    if (doubtful !== undefined)
      return { kind: "unclear", why: whyUnclear(id, doubtful.id, doubtful.source.file) };
    const former = this.#formerlyNamed(id);
    if (former?.id !== undefined && documentKey(former.id) === documentKey(id))
      return { kind: "unclear", why: whyRenumbered(id, former.id, former.source.file) };
    if (former !== undefined) return { kind: "known", recorded: former };
    return { kind: "new", remarks: near.map((each) => ofAnother(each.id, each.source.file)) };
  }
}

function hasId(recorded: RecordedProposal | undefined): recorded is IdentifiedProposal {
  return recorded?.id !== undefined;
}

/** What the record has for an ID. */
type Identified =
  | { kind: "known"; recorded: RecordedProposal }
  /** `remarks` name the proposals of other sponsors that have the same number in the same document. */
  | { kind: "new"; remarks: readonly string[] }
  | { kind: "unclear"; why: string };

/** Whether two IDs name one proposal, whatever the revision of its document. */
export function isSameProposal(one: ProposalId, other: ProposalId): boolean {
  return identityOf(one) === identityOf(other);
}

/** Equal for all IDs that name one proposal. */
function identityOf(id: ProposalId): string {
  return `${sponsorsKey(id)} ${documentKey(id)} ${id.sequence}-${id.rangeEnd ?? id.sequence}`;
}

/** Equal for the same sponsors in any order. */
function sponsorsKey({ sponsors }: ProposalId): string {
  return sponsors.toSorted().join("/");
}

function hasNumberIn(one: ProposalId, other: ProposalId): boolean {
  return (
    one.sequence <= (other.rangeEnd ?? other.sequence) && other.sequence <= (one.rangeEnd ?? one.sequence)
  );
}

/** IDs without sponsors may be anybody's, and a revision of a document may have further sponsors. */
function mayBeSame({ sponsors }: ProposalId, other: ProposalId): boolean {
  return (
    sponsors.length === 0 ||
    other.sponsors.length === 0 ||
    sponsors.some((sponsor) => other.sponsors.includes(sponsor))
  );
}

function whyUnclear(id: ProposalId, other: ProposalId, file: string): string {
  if (sponsorsKey(id) !== sponsorsKey(other))
    return `its number is on record as ${other.printed}, in ${file}: where it is the same proposal, correct "id" and "sponsors" there first`;
  return other.rangeEnd === undefined
    ? `a part of it is on record as ${other.printed}, in ${file}`
    : `it is on record as one of a range, ${other.printed}, in ${file}`;
}

function whyRenumbered({ printed }: ProposalId, now: ProposalId, file: string): string {
  return `${file} had this ID before, and has ${now.printed} now: where it is the same proposal, write ${now.printed}; else make a file with a name of its own, plenibrief new proposal FOLDER/NAME, and fill in ${printed} there`;
}

function ofAnother(other: ProposalId, file: string): string {
  return `${other.printed}, in ${file}, has the same document and number: ITU numbers each document once, so one of the two IDs is wrong`;
}

function keyOf({ file, text }: SourceFile, name: string): string | undefined {
  return scalarOf(parseFrontmatter(file, text).entries, name);
}

/** Documents have one number each, whoever submits them. */
export function documentKey({ document }: Pick<ProposalId, "document">): string {
  return baseOfDocument(document);
}

function titleForm(title: string): string {
  return normalForm(title).trim().toLowerCase();
}
