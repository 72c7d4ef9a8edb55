import { existsSync, readdirSync } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { EDITION_AUDIENCES, type Edition, EditionError, mixedReleases, thawed } from "../brief/edition.ts";
import { readRegularFile, stampOfFiles } from "../corpus/folder/regular-files.ts";
import type { FormatFinding } from "../corpus/format-rules.ts";
import type { Audience, Proposal } from "../corpus/types.ts";
import { codeOf, reasonOf } from "../files/disk.ts";
import type { Finding, Severity } from "../finding.ts";
import { readBrief } from "../formats/brief-schema.ts";
import type { Conferences } from "./conferences.ts";

/** A brief of a thousand proposals has about 5 MB. */
const MAX_EDITION_BYTES = 64 * 1024 * 1024;

/** The frozen editions of a conference: `proposals/<conference>/editions/<number>/<audience>.json`. */
export interface FrozenEditions {
  /** The folder of the editions, absolute. */
  folder: string;
  /** The folder as messages name it. */
  shown: string;
  /** Ascending. */
  numbers: readonly number[];
  /**
   * The audiences that an edition is frozen for: all of them, or only the public one where its file is the only one,
   * as in a folder that was made to be published.
   */
  audiences: (number: number) => readonly Audience[];
  /** @throws EditionError with the file's name where the edition is missing, damaged or altered */
  read: (number: number, audience: Audience) => Promise<Edition>;
  /** Lists the editions again: another run may have released one. */
  again: () => Promise<FrozenEditions>;
}

/**
 * Lists the editions of a conference; none where nothing was released yet. @throws EditionError where the folder cannot
 * be listed: an unreadable folder is not an empty one
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
    audiences: lookedUpOnce((number) => audiencesIn(join(folder, String(number)))),
    read: readOnce(read),
    again: () => frozenEditions(conferences, name),
  };
}

/** An edition as frozen for each audience. @throws EditionError also where the files are not of one release */
export async function readForAll(
  editions: FrozenEditions,
  number: number,
  audiences = editions.audiences(number),
): Promise<ReadonlyMap<Audience, Edition>> {
  const found = new Map<Audience, Edition>();
  for (const audience of audiences) found.set(audience, await editions.read(number, audience));
  const problem = mixedReleases([...found.values()], `${editions.shown}/${number}`);
  if (problem !== undefined) throw new EditionError(problem);
  return found;
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

const RESTORE = "restore the folder of editions; without it no changes can be shown";

/** Why a path is not usable as a folder; undefined where it is a folder or does not exist. */
async function folderFault(path: string): Promise<string | undefined> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return "is a link, not a folder";
    return found.isDirectory() ? undefined : "is a file, not a folder";
  } catch (error) {
    return codeOf(error) === "ENOENT" ? undefined : `cannot be read: ${reasonOf(error)}`;
  }
}

/** Reads each edition once: void agreements and changes are looked up in the same ones. */
function readOnce(read: FrozenEditions["read"]): FrozenEditions["read"] {
  const known = new Map<string, Promise<Edition>>();
  return (number, audience) => {
    const key = `${number}/${audience}`;
    const edition = known.get(key) ?? read(number, audience);
    known.set(key, edition);
    return edition;
  };
}

/** Each agreement asks for the audiences of the same editions. */
function lookedUpOnce(lookUp: FrozenEditions["audiences"]): FrozenEditions["audiences"] {
  const known = new Map<number, readonly Audience[]>();
  return (number) => {
    const audiences = known.get(number) ?? lookUp(number);
    known.set(number, audiences);
    return audiences;
  };
}

const UNREAD = {
  link: "it is a link",
  "not-a-file": "it is not a file",
  unreadable: "it is missing, or this user may not read it; restore the whole edition",
  "too-large": "it is too large to be an edition",
} as const;

function audiencesIn(folder: string): readonly Audience[] {
  const there = EDITION_AUDIENCES.filter((audience) => existsSync(join(folder, `${audience}.json`)));
  return there.length === 1 && there[0] === "public" ? there : EDITION_AUDIENCES;
}

/** Returns a function that lists the editions, again only when a file of theirs has changed: they are large. */
export function createEditionsCache(conferences: Conferences, name: string): () => Promise<FrozenEditions> {
  const folder = join(conferences.root, name, "editions");
  let known: { stamp: string | undefined; editions: FrozenEditions } | undefined;
  return async () => {
    const stamp = stampOfFiles(pathsBelow(folder));
    if (known === undefined || stamp === undefined || stamp !== known.stamp)
      known = { stamp, editions: await frozenEditions(conferences, name) };
    return known.editions;
  };
}

function pathsBelow(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
    return names.map((name) => join(folder, name));
  } catch {
    return [];
  }
}

/**
 * The findings of the frozen editions of a conference: damaged or altered editions, missing ones, and earlier keys of
 * proposals that none of them has.
 */
export async function checkEditions(
  conferences: Conferences,
  name: string,
  proposals: readonly Proposal[] = [],
): Promise<Finding[]> {
  const shown = `${conferences.shown}/${name}/editions`;
  const editions = await frozenEditions(conferences, name).catch((error: unknown) => {
    if (error instanceof EditionError) return error.message;
    throw error;
  });
  if (typeof editions === "string") return [finding(shown, "error", editions.replace(`${shown} `, ""))];
  const findings: Finding[] = missingNumbers(editions);
  for (const number of editions.numbers) findings.push(...(await findingsOf(editions, number)));
  return findings.length > 0 ? findings : unknownKeys(editions, proposals);
}

/** Where editions exist for the group, an earlier key is that of a proposal in one of them, or was one's earlier key. */
async function unknownKeys(editions: FrozenEditions, proposals: readonly Proposal[]): Promise<Finding[]> {
  const { numbers } = editions;
  if (numbers.length === 0 || !proposals.some((each) => each.formerly.length > 0)) return [];
  const isWhole = (number: number) => editions.audiences(number).includes("internal");
  if (!numbers.every(isWhole)) return [];
  const frozen = await Promise.all(numbers.map((number) => editions.read(number, "internal")));
  const keys = frozen.flatMap(({ brief }) =>
    brief.proposals.flatMap((each) => [each.key, ...(each.formerly ?? [])]),
  );
  const known = new Set(keys);
  return proposals.flatMap(({ formerly, at }) =>
    formerly.flatMap((key, index) => {
      if (known.has(key)) return [];
      const message = `no edition has a proposal "${key}", so that nothing is compared with it: correct it, or remove it where the file had this name only between two editions`;
      return [{ ...at(`formerly.${index}`), severity: "warning" as const, rule: "formerly", message }];
    }),
  );
}

/** The findings of the files of an edition; where each is whole, one of all together. */
async function findingsOf(editions: FrozenEditions, number: number): Promise<Finding[]> {
  const folder = `${editions.shown}/${number}`;
  const findings: Finding[] = [];
  for (const audience of editions.audiences(number)) {
    const file = `${folder}/${audience}.json`;
    const problem = await problemOf(() => editions.read(number, audience));
    if (problem !== undefined) findings.push(finding(file, "error", problem.replace(`${file} `, "")));
  }
  if (findings.length > 0) return findings;
  const problem = await problemOf(() => readForAll(editions, number));
  return problem === undefined ? [] : [finding(folder, "error", problem.replace(`${folder} `, ""))];
}

async function problemOf(read: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await read();
    return undefined;
  } catch (error) {
    if (error instanceof EditionError) return error.message;
    throw error;
  }
}

/** Releases number the editions from 1 without gaps. */
function missingNumbers({ numbers, shown }: FrozenEditions): FormatFinding[] {
  return numbers.flatMap((number, index) => {
    const [first, last] = [(numbers[index - 1] ?? 0) + 1, number - 1];
    if (first > last) return [];
    const what = first === last ? `edition ${first} is` : `editions ${first} to ${last} are`;
    return [
      finding(
        `${shown}/${first}`,
        "warning",
        `${what} missing, but ${number} exists; restore what is missing`,
      ),
    ];
  });
}

function finding(file: string, severity: Severity, message: string): FormatFinding {
  return { file, line: 1, column: 1, severity, rule: "edition", message };
}
