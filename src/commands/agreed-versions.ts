import type { Edition } from "../brief/edition.ts";
import {
  type AgreedVersion,
  agreedVersion,
  type EditionForAll,
  isDatedAgreement,
} from "../brief/review/void-agreements.ts";
import { endOfDate } from "../corpus/record-date.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { audiencesOf, type FrozenEditions } from "./frozen-editions.ts";

/**
 * The proposals with an agreed position as they were when it was agreed, by key: as in the first edition since that day.
 * That edition is found by a binary search, so few earlier editions are read. @throws EditionError
 */
export async function agreedVersions(
  editions: FrozenEditions,
  corpus: Corpus,
): Promise<ReadonlyMap<string, AgreedVersion>> {
  const versions = new Map<string, AgreedVersion>();
  for (const proposal of corpus.proposals.filter(isDatedAgreement)) {
    const first = await firstSince(editions, endOfDate(proposal.reviewedOn));
    for (const number of editions.numbers.slice(first)) {
      const version = agreedVersion(proposal, await readForAll(editions, number));
      if (version !== undefined) versions.set(proposal.key, version);
      if (version !== undefined) break;
    }
  }
  return versions;
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
