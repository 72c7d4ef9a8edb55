import { latestChange } from "../brief/as-of.ts";
import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { parseFrontmatter, scalarOf } from "../corpus/frontmatter.ts";
import { firstDayOf } from "../corpus/read-file.ts";
import type { Day, Proposal } from "../corpus/types.ts";
import { baseOfDocument } from "../itu/document-reference.ts";
import { type ProposalId, parseProposalId } from "../itu/proposal-id.ts";
import { normalForm } from "../normal-form.ts";
import type { ListRow } from "./list-rows.ts";

/** A proposal file of the conference, and the IDs in it as far as they can be read. */
export interface RecordedProposal {
  source: SourceFile;
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
    const id = parseProposalId(keyOf(source, "id") ?? "");
    const former = this.#byPath.get(source.path);
    if (hasId(former)) this.#byDocument.get(documentKey(former.id))?.delete(former);
    const recorded: RecordedProposal = { source, ...(id.ok && { id: id.value }) };
    this.#byPath.set(source.path, recorded);
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

/** What an edition has of a proposal; of a position only where the edition is one for the group. */
export interface EditionValues {
  edition: number;
  status?: string | undefined;
  position?: string | undefined;
  outcome?: string | undefined;
  submitted?: string | undefined;
}
type DatedColumn = Exclude<keyof EditionValues, "edition">;

/** Whether a row is older or newer than the record, by its date and by the editions. */
export interface RowAge {
  /** Its date is later than all dates on record. */
  isUpdated: boolean;
  /** Why a value is not taken that is another one than the record's, if that has one; undefined where it may be newer. */
  whyOlder: (column: DatedColumn, value: string, isReplaced: boolean) => string | undefined;
  /** What is added to a position that replaces another one, where nothing shows which of the two is newer. */
  doubt: string;
}

/**
 * The age of a row. A row with a date as on record may be of an older table: many changes of the record have no date. What
 * an edition has is then an earlier value, since the record has another one now.
 */
export async function ageOf(
  row: ListRow,
  proposal: Proposal,
  valuesInEditions: (proposal: Proposal) => Promise<readonly EditionValues[]>,
): Promise<RowAge> {
  const { updated, position = "none", status, outcome, submitted } = row.values;
  const isChanged = updated !== undefined && updated !== updatedOnRecord(proposal);
  const isOld = isChanged && isOldRow(row, proposal);
  const isUpdated = isChanged && !isOld;
  const known = { ...proposal, position: proposal.position ?? "none" };
  const differs = Object.entries({ position, status, outcome, submitted }).some(
    ([column, value]) => value !== undefined && !sameWords(value, Reflect.get(known, column)),
  );
  const editions = isUpdated || !differs ? [] : await valuesInEditions(proposal);
  const isSurelyNewer =
    isUpdated || known.position === "none" || editions.at(-1)?.position === known.position;
  return {
    isUpdated,
    whyOlder: (column, value, isReplaced) => {
      if (isUpdated) return undefined;
      if (isOld && isReplaced)
        return `the row was updated on ${updated}, before the latest entry on record: put the day of the change in its updated`;
      const had = editions.findLast((each) => sameWords(value, each[column]));
      if (had !== undefined) return `it is that of edition ${had.edition}, ${MOVED_ON}`;
      const isInHistory = column === "position" && proposal.history.some((each) => each.position === value);
      return isInHistory ? `it is an earlier one, ${MOVED_ON}` : undefined;
    },
    doubt: isSurelyNewer ? "" : ", in place of one that no edition has and that may be newer than the table",
  };
}

const MOVED_ON =
  "and the record has moved on: if it went back, put the day of the change in updated, or change the file by hand";

/** Whether a row has an earlier date than the record. */
export function isOldRow({ values: { updated } }: ListRow, proposal: Proposal): boolean {
  return updated !== undefined && datesOnRecord(proposal).some((date) => updated < date);
}

/** Every date of a record. A month counts as before each of its days, so that it never replaces one of them. */
function datesOnRecord({ updated, submitted, history }: Proposal): string[] {
  return [updated, submitted, ...history.map(({ date }) => date)].filter((date) => date !== undefined);
}

/** The latest date of a record, as the tables print it. */
export function updatedOnRecord({ updated, submitted, history }: Proposal): string | undefined {
  return updated ?? latestChange(submitted, history);
}

/** Whether two values are the same words. */
export function sameWords(now: string, known: string | undefined): boolean {
  return known !== undefined && normalForm(now).trim() === normalForm(known).trim();
}
