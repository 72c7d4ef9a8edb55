import { existsSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { EDITION_AUDIENCES, type Edition, EditionError, thawed } from "../brief/edition.ts";
import {
  type AgreedVersion,
  agreedVersion,
  type EditionForAll,
  isDatedAgreement,
} from "../brief/review/void-agreements.ts";
import { readRegularFile } from "../corpus/folder/regular-file.ts";
import { endOfDate } from "../corpus/record-date.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { codeOf, reasonOf } from "../files/errors.ts";
import { readBrief } from "../formats/read-brief.ts";
import { dayOf } from "./build-options.ts";
import type { Conferences } from "./conferences.ts";
import { UsageError } from "./exit-codes.ts";

/** A brief of a thousand proposals has some 5 MB. */
const MAX_EDITION_BYTES = 64 * 1024 * 1024;

/** The frozen editions of a conference: `proposals/<conference>/editions/<number>/<audience>.json`. */
export interface FrozenEditions {
  /** The folder that holds them, absolute. */
  folder: string;
  /** As messages name it. */
  shown: string;
  /** Ascending. */
  numbers: readonly number[];
  /** @throws EditionError, with the file's name, where the edition cannot be trusted */
  read: (number: number, audience: Audience) => Promise<Edition>;
  /** Lists them anew: one may have been released meanwhile. */
  again: () => Promise<FrozenEditions>;
}

/**
 * The editions of a conference, listed; none where nothing was released yet. @throws EditionError where they cannot be
 * listed: what may be there is never taken for nothing
 */
export async function frozenEditions(conferences: Conferences, name: string): Promise<FrozenEditions> {
  const folder = join(conferences.root, name, "editions");
  const shown = `${conferences.shown}/${name}/editions`;
  const names = await namesIn(folder, shown);
  const numbers = names.filter((each) => /^[1-9]\d{0,5}$/.test(each)).map(Number);
  const read = async (number: number, audience: Audience): Promise<Edition> => {
    const file = `${shown}/${number}/${audience}.json`;
    const fault = await folderFault(join(folder, String(number)));
    if (fault !== undefined)
      throw new EditionError(`${file} cannot be read: its folder ${fault}; restore it`);
    const found = await readRegularFile(join(folder, String(number), `${audience}.json`), MAX_EDITION_BYTES);
    if ("unread" in found) throw new EditionError(`${file} cannot be read: ${UNREAD[found.unread.why]}`);
    const text = new TextDecoder("utf-8").decode(found.bytes);
    return thawed(text, { file, number, folder: name, audience }, readBrief);
  };
  return {
    folder,
    shown,
    numbers: numbers.sort((a, b) => a - b),
    read: readOnce(read),
    again: () => frozenEditions(conferences, name),
  };
}

async function namesIn(folder: string, shown: string): Promise<string[]> {
  const fault = await folderFault(folder);
  if (fault !== undefined) throw new EditionError(`${shown} ${fault}; ${RESTORE}`);
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw new EditionError(`${shown} cannot be listed: ${reasonOf(error)}; ${RESTORE}`);
  }
}

const RESTORE = "put the folder with the editions back, for without them nobody knows what changed";

/** What is wrong with what stands in a folder's place; nothing where it is a folder, or nothing is there. */
async function folderFault(path: string): Promise<string | undefined> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return "is a link, not a folder";
    return found.isDirectory() ? undefined : "is a file, not a folder";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : `cannot be looked at: ${reasonOf(error)}`;
  }
}

/** Reads no edition twice: what was agreed upon, and what changed since, is looked up in the same ones. */
function readOnce(read: FrozenEditions["read"]): FrozenEditions["read"] {
  const known = new Map<string, Promise<Edition>>();
  return (number, audience) => {
    const key = `${number}/${audience}`;
    const edition = known.get(key) ?? read(number, audience);
    known.set(key, edition);
    return edition;
  };
}

const UNREAD = {
  link: "it is a link",
  "not-a-file": "it is no file",
  unreadable: "it is missing or closed to this user; restore the edition whole",
  "too-large": "it is too large to be an edition",
} as const;

/**
 * The edition that a brief as of a day is compared with: the one that was asked for, by number or by day, else
 * the newest one on or before the day; nothing where there is none yet. @throws UsageError, EditionError
 *
 * @param since what `--since` says
 */
export async function editionSince(
  editions: FrozenEditions,
  since: string | undefined,
  asOf: Day,
  audience: Audience,
): Promise<Edition | "none" | undefined> {
  if (since === "none") return "none";
  if (since === undefined) return newestUpTo(editions, asOf, audience);
  const edition = await editionNamed(editions, since, audience, "--since");
  if (edition.brief.asOf <= asOf) return edition;
  throw new UsageError(
    `--since ${since}: edition ${edition.number} is as of ${edition.brief.asOf}, later than the brief (${asOf})`,
  );
}

/** The edition of a number, or the newest on or before a day. @throws UsageError, EditionError */
export async function editionNamed(
  editions: FrozenEditions,
  name: string,
  audience: Audience,
  option: string,
): Promise<Edition> {
  const { numbers, shown } = editions;
  const there = thereAre(numbers, shown);
  if (/^\d{1,6}$/.test(name)) {
    if (numbers.includes(Number(name))) return editions.read(Number(name), audience);
    throw new UsageError(`${option} ${name}: there is no edition ${Number(name)}; ${there}`);
  }
  const day = dayOf(name, option) ?? "";
  const edition = await newestUpTo(editions, day, audience);
  if (edition !== undefined) return edition;
  throw new UsageError(`${option} ${name}: there is no edition on or before that day; ${there}`);
}

function thereAre(numbers: readonly number[], shown: string): string {
  if (numbers.length === 0) return `there is none in ${shown}`;
  return numbers.length === 1 ? `there is only ${numbers[0]}` : `there are ${numbers.join(", ")}`;
}

/** The newest edition on or before a day; editions follow each other in time, so the search goes backwards. */
export async function newestUpTo(
  editions: FrozenEditions,
  day: Day,
  audience: Audience,
): Promise<Edition | undefined> {
  for (const number of editions.numbers.toReversed()) {
    const edition = await editions.read(number, audience);
    if (edition.brief.asOf <= day) return edition;
  }
  return undefined;
}

/**
 * Every edition on or before a day, ascending: what the movement of issues is told from. All of an audience's files
 * are read. @throws EditionError
 */
export async function editionsUpTo(
  editions: FrozenEditions,
  day: Day,
  audience: Audience,
): Promise<Edition[]> {
  const found: Edition[] = [];
  for (const number of editions.numbers) {
    const edition = await editions.read(number, audience);
    if (edition.brief.asOf <= day) found.push(edition);
  }
  return found;
}

/**
 * The proposals with an agreed position as they were agreed upon, by key: as the first edition made since then has
 * them. Of the earlier editions only those are read that tell where to begin. @throws EditionError
 */
export async function agreedVersions(
  editions: FrozenEditions,
  corpus: Corpus,
): Promise<ReadonlyMap<string, AgreedVersion>> {
  const versions = new Map<string, AgreedVersion>();
  for (const proposal of corpus.proposals.filter(isDatedAgreement)) {
    const first = await firstSince(editions, endOfDate(proposal.reviewedOn));
    for (const number of editions.numbers.slice(first)) {
      const version = agreedVersion(proposal, await forAll(editions, number));
      if (version !== undefined) versions.set(proposal.key, version);
      if (version !== undefined) break;
    }
  }
  return versions;
}

/** The place of the first edition as of a day or later; editions follow each other in time, so it is halved for. */
async function firstSince(editions: FrozenEditions, day: Day): Promise<number> {
  let [from, to] = [0, editions.numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const { brief } = await editions.read(editions.numbers[middle] ?? 0, "public");
    if (brief.asOf < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

async function forAll(editions: FrozenEditions, number: number): Promise<EditionForAll> {
  const found = new Map<Audience, Edition>();
  for (const audience of audiencesOf(editions, number)) {
    found.set(audience, await editions.read(number, audience));
  }
  return found;
}

/**
 * The audiences that an edition is frozen for: all of them, or the public one where its file stands alone, for
 * such a folder was made to be published.
 */
export function audiencesOf({ folder }: FrozenEditions, number: number): readonly Audience[] {
  const there = EDITION_AUDIENCES.filter((audience) =>
    existsSync(join(folder, String(number), `${audience}.json`)),
  );
  return there.length === 1 && there[0] === "public" ? there : EDITION_AUDIENCES;
}
