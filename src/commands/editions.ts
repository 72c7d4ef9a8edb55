import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type Edition, EditionError, thawed } from "../brief/edition.ts";
import { readRegularFile } from "../corpus/safe-file.ts";
import type { Audience, Day } from "../corpus/types.ts";
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
}

/** The editions of a conference, listed; none where nothing was released yet. */
export async function frozenEditions(conferences: Conferences, name: string): Promise<FrozenEditions> {
  const folder = join(conferences.root, name, "editions");
  const shown = `${conferences.shown}/${name}/editions`;
  const names = await readdir(folder).catch(() => []);
  const numbers = names.filter((each) => /^[1-9]\d{0,5}$/.test(each)).map(Number);
  return {
    folder,
    shown,
    numbers: numbers.sort((a, b) => a - b),
    read: async (number, audience) => {
      const file = `${shown}/${number}/${audience}.json`;
      const read = await readRegularFile(join(folder, String(number), `${audience}.json`), MAX_EDITION_BYTES);
      if ("unread" in read) throw new EditionError(`${file} cannot be read: ${UNREAD[read.unread.why]}`);
      const text = new TextDecoder("utf-8").decode(read.bytes);
      return thawed(text, { file, number, folder: name, audience });
    },
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
