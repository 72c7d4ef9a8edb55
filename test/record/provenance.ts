import { readFileSync } from "node:fs";
import type { Result } from "../../src/corpus/types.ts";
import { conferences } from "../../src/itu/conferences.ts";

/** What a row of the research data says of a proposal, in the spelling of this project. */
export interface RowFacts {
  sponsors: string[];
  supporters: string[];
  /** Targets that have a number, and `new resolution` and the like; words are not compared. */
  targets: string[];
  action: string | null;
  id: string | null;
  number: string | null;
  document: string | null;
  status: string;
  /** First day on record: of the submission, else of what made it known. */
  from: string | null;
  /** Last day on record, where it ended. */
  to: string | null;
}

/** A row and the file that was made from it. */
export interface Entry {
  row: number;
  /** `pp-18/cept/ecp-1`. */
  file: string;
  says: RowFacts;
  /** What the file says instead, by what of the row, and why. */
  differs?: { [Key in keyof RowFacts]?: { is: RowFacts[Key]; why: string } };
  /** Dates, numbers and symbols in the row and in the statements that bear on it. */
  facts: string[];
  /** Keys of `sources` whose facts count as well. */
  reads?: string[];
  /** Further facts that a text may print, each with where it is from. */
  added?: Record<string, string>;
  /** Facts that a text may print although they lie after its day, each with the reason. */
  later?: Record<string, string>;
}

/** An issue or an introduction: no row, but facts. */
export type OtherText = Pick<Entry, "file" | "facts" | "reads" | "added" | "later">;

export interface Provenance {
  /** The addresses in the research data that the record cites. */
  addresses: string[];
  /** Addresses that the record cites and the data has not, with the reason. */
  otherAddresses: Record<string, string>;
  /** Sources that have no locator, with the reason. */
  unplaced: Record<string, string>;
  /** Words that nobody could use before a day. */
  laterWords: { words: string; from: string }[];
  /** Resolutions by the conference that made them, from the reference table. */
  made: { from: number; to: number; on: string }[];
  /** By conference and text: what its Final Acts say of each text that they revise, make or abrogate. */
  finalActs: Record<string, Record<string, { result: Result; label: string }>>;
  /** The facts of public accounts that many entries rest on. */
  sources: Record<string, string[]>;
  entries: Entry[];
  texts: OtherText[];
}

export function readProvenance(): Provenance {
  const data = JSON.parse(readFileSync(new URL("provenance.json", import.meta.url), "utf8"));
  const made = conferences().flatMap(({ resolutions, ends }) =>
    resolutions === undefined ? [] : [{ ...resolutions, on: ends }],
  );
  return { ...data, made };
}
