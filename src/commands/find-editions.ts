import type { Edition } from "../brief/edition.ts";
import {
  type AgreedVersions,
  agreedIssue,
  agreedPosition,
  agreedVersion,
  type EditionForAll,
  isDatedAgreement,
} from "../brief/review/void-agreements.ts";
import { UsageError } from "../cli/exit-codes.ts";
import { endOfDate } from "../corpus/record-date.ts";
import type { Audience, Corpus, Day, Issue, Proposal, RecordDate } from "../corpus/types.ts";
import { audiencesOf, type FrozenEditions } from "./frozen-editions.ts";
import { dayOf } from "./option-values.ts";

/**
 * The edition that a brief as of a day is compared with: the one that `--since` names by number or day, by default the
 * newest one on or before the day; undefined where there is none yet. @throws UsageError, EditionError
 *
 * @param since the value of `--since`
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

/** All editions on or before a day, ascending: the movement of issues is derived from them. @throws EditionError */
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
 * What was agreed upon: proposals, positions and issues as in the first edition since the day of their agreement that has
 * them. That edition is found by a binary search, so few earlier editions are read. @throws EditionError
 */
export async function agreedVersions(editions: FrozenEditions, corpus: Corpus): Promise<AgreedVersions> {
  const proposals = corpus.proposals.filter(isDatedAgreement);
  const reviewed = ({ key, reviewedOn }: Proposal) => [key, reviewedOn] as const;
  const agreed = ({ slug, agreed: day }: Issue) => [slug, day] as const;
  return {
    proposals: await firstVersions(editions, proposals, reviewed, agreedVersion),
    positions: await firstVersions(editions, proposals, reviewed, agreedPosition),
    issues: await firstVersions(editions, corpus.issues, agreed, agreedIssue),
  };
}

/** For each record, what `versionIn` finds in the first edition since its day, by its name; those without a day are left out. */
async function firstVersions<Of, Version>(
  editions: FrozenEditions,
  records: readonly Of[],
  nameAndDay: (record: Of) => readonly [name: string, day: RecordDate | undefined],
  versionIn: (record: Of, edition: EditionForAll) => Version | undefined,
): Promise<ReadonlyMap<string, Version>> {
  const found = new Map<string, Version>();
  for (const record of records) {
    const [name, day] = nameAndDay(record);
    if (day === undefined) continue;
    for (const number of editions.numbers.slice(await firstSince(editions, endOfDate(day)))) {
      const version = versionIn(record, await readForAll(editions, number));
      if (version === undefined) continue;
      found.set(name, version);
      break;
    }
  }
  return found;
}

/** The index of the first edition as of a day or later; editions are in order of their days. */
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

async function readForAll(editions: FrozenEditions, number: number): Promise<EditionForAll> {
  const found = new Map<Audience, Edition>();
  for (const audience of audiencesOf(editions, number)) {
    found.set(audience, await editions.read(number, audience));
  }
  return found;
}
