import type { Edition } from "../brief/edition.ts";
import { issueIn, versionIn } from "../brief/references.ts";
import {
  type AgreedVersions,
  agreedIssue,
  agreedPosition,
  agreedVersion,
  type EditionForAll,
  isDatedAgreement,
} from "../brief/review/void-agreements.ts";
import type { Brief } from "../brief/types.ts";
import { UsageError } from "../cli/io.ts";
import { endOfDate } from "../corpus/record-date.ts";
import type { Audience, Corpus, Day, Issue, Proposal, RecordDate } from "../corpus/types.ts";
import type { EditionValues } from "../import/row-age.ts";
import { type FrozenEditions, readForAll } from "./frozen-editions.ts";
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
  const proposals = await withNewestDays(editions, corpus.proposals.filter(isDatedAgreement), {
    dayOf: ({ reviewedOn }) => reviewedOn,
    agreedOn: (proposal, reviewedOn) => ({ ...proposal, reviewedOn }),
  });
  const issues = await withNewestDays(editions, corpus.issues, {
    dayOf: ({ agreed }) => agreed,
    agreedOn: (issue, agreed) => ({ ...issue, agreed }),
  });
  const key = ({ key }: Proposal) => key;
  return {
    proposals: await firstVersions(editions, proposals, key, agreedVersion),
    positions: await firstVersions(editions, proposals, key, agreedPosition),
    issues: await firstVersions(editions, issues, ({ slug }) => slug, agreedIssue),
  };
}

/** A record and the day of its agreement. */
interface Dated<Of> {
  record: Of;
  day: RecordDate;
}

/**
 * The records that have a day of agreement. Where the newest agreement of the editions is of a later day, an old copy of the
 * file has come back: what counts as agreed upon is then what that agreement was about.
 */
async function withNewestDays<Of extends Proposal | Issue>(
  editions: FrozenEditions,
  records: readonly Of[],
  of: { dayOf: (record: Of) => RecordDate | undefined; agreedOn: (record: Of, day: RecordDate) => Of },
): Promise<Dated<Of>[]> {
  const found: Dated<Of>[] = [];
  for (const record of records) {
    const day = of.dayOf(record);
    if (day === undefined) continue;
    const newest = (await newestAgreement(editions, record, day)) ?? day;
    const isLater = endOfDate(newest) > endOfDate(day);
    found.push(isLater ? { record: of.agreedOn(record, newest), day: newest } : { record, day });
  }
  return found;
}

/** The day of the newest agreement on a record that the editions since a day have, for the widest audience. */
async function newestAgreement(
  editions: FrozenEditions,
  record: Proposal | Issue,
  day: RecordDate,
): Promise<RecordDate | undefined> {
  const since = editions.numbers.slice(await firstSince(editions, endOfDate(day)));
  for (const number of since.toReversed()) {
    const widest = editions.audiences(number).includes("internal") ? "internal" : "public";
    const found = agreementIn((await editions.read(number, widest)).brief, record);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The day of the agreement in force that a brief has on a record; only the group's briefs have those on proposals. */
function agreementIn(brief: Brief, record: Proposal | Issue): RecordDate | undefined {
  const [as, day] = agreementOn(brief, record);
  if (day === undefined || as?.voided !== undefined) return undefined;
  return endOfDate(day) <= brief.asOf ? day : undefined;
}

function agreementOn(brief: Brief, record: Proposal | Issue) {
  if ("slug" in record) {
    const as = issueIn(brief, record);
    return [as, as?.position === "agreed" ? as.agreed : undefined] as const;
  }
  const as = versionIn(brief.proposals, record);
  return [as, as?.review === "agreed" ? as.reviewedOn : undefined] as const;
}

/** For each record, what `find` returns for the first edition since its day, by its name. */
async function firstVersions<Of extends Proposal | Issue, Version>(
  editions: FrozenEditions,
  records: readonly Dated<Of>[],
  nameOf: (record: Of) => string,
  find: (record: Of, edition: EditionForAll) => Version | undefined,
): Promise<ReadonlyMap<string, Version>> {
  const found = new Map<string, Version>();
  for (const { record, day } of records) {
    for (const number of await sinceAgreement(editions, record, endOfDate(day))) {
      const version = find(record, await readForAll(editions, number));
      if (version === undefined) continue;
      found.set(nameOf(record), version);
      break;
    }
  }
  return found;
}

/**
 * The editions since the day of an agreement. Where the agreement was taken back in an edition of that very day, and in none of
 * a later day, the group agreed again on that day, perhaps on something else: those after that edition.
 */
async function sinceAgreement(
  editions: FrozenEditions,
  record: Proposal | Issue,
  day: Day,
): Promise<readonly number[]> {
  const since = editions.numbers.slice(await firstSince(editions, day));
  let from = 0;
  for (const [index, number] of since.entries()) {
    if (!editions.audiences(number).includes("internal")) return since;
    const { brief } = await editions.read(number, "internal");
    if (brief.asOf > day && from === 0) return since;
    const [as, agreed] = agreementOn(brief, record);
    if (as === undefined || agreed !== undefined) continue;
    if (brief.asOf > day) return since;
    from = index + 1;
  }
  return since.slice(from);
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

/**
 * What the editions have of a proposal, ascending; of its position, which the public does not have, only those for the group.
 * @throws EditionError
 */
export async function valuesInEditions(
  editions: FrozenEditions,
  proposal: Proposal,
): Promise<EditionValues[]> {
  const found: EditionValues[] = [];
  for (const edition of editions.numbers) {
    const audience = editions.audiences(edition).includes("internal") ? "internal" : "public";
    const { brief } = await editions.read(edition, audience);
    const as = versionIn(brief.proposals, proposal);
    if (as === undefined) continue;
    const { status, outcome, submitted } = as;
    const position = audience === "internal" ? (as.position ?? "none") : undefined;
    found.push({ edition, asOf: brief.asOf, status, position, outcome, submitted });
  }
  return found;
}
