import { fileURLToPath } from "node:url";
import { buildBrief } from "../../src/brief/build-brief.ts";
import type { Brief } from "../../src/brief/types.ts";
import { loadCorpus } from "../../src/corpus/load-corpus.ts";
import type { Audience, Corpus } from "../../src/corpus/types.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * The brief of a shipped record as of a day: of the kind that fits the day, compared with one of an earlier day as its
 * only edition, and of one issue or sponsor alone where a smaller page will do. `of` are the issues that the record has
 * here, where a whole brief has to be small. `against` is a proposal that the group opposes here, though the record has
 * no position on it. Made once for all tests of a process.
 */
export function shippedBrief(folder: string, asOf: string, limits: Limits = {}): Promise<Brief> {
  const key = JSON.stringify([folder, asOf, limits]);
  const making = briefs.get(key) ?? madeBrief(folder, asOf, limits);
  briefs.set(key, making);
  return making;
}

interface Limits {
  since?: string;
  audience?: Audience;
  /** The state that the brief is for. */
  for?: string;
  issue?: string;
  sponsor?: string;
  of?: readonly string[];
  against?: string;
}

const briefs = new Map<string, Promise<Brief>>();

async function madeBrief(
  folder: string,
  asOf: string,
  {
    since,
    for: state,
    audience = state === undefined ? "public" : "delegation",
    issue,
    sponsor,
    of,
    against,
  }: Limits,
): Promise<Brief> {
  const shipped = await shippedCorpus(folder);
  const proposals = shipped.proposals
    .filter((each) => of?.includes(each.issue) ?? true)
    .map((each) =>
      each.key === against ? { ...each, position: "oppose" as const, review: "agreed" as const } : each,
    );
  const issues = shipped.issues.filter(({ slug }) => of?.includes(slug) ?? true);
  const corpus = { ...shipped, issues, proposals };
  const options = { today: "2026-11-22", audience, ...(state === undefined ? {} : { for: state }) };
  const edition =
    since === undefined ? undefined : { number: 1, brief: buildBrief(corpus, { ...options, asOf: since }) };
  return buildBrief(corpus, {
    ...options,
    asOf,
    ...(issue === undefined ? {} : { extract: { issue } }),
    ...(sponsor === undefined ? {} : { extract: { sponsor } }),
    ...(edition === undefined ? {} : { since: edition, earlier: [edition] }),
  });
}

const corpora = new Map<string, Promise<Corpus>>();

/** A shipped record. Read once for all tests of a process, which takes longer than making a brief of it. */
export function shippedCorpus(folder: string): Promise<Corpus> {
  const reading = corpora.get(folder) ?? readCorpus(folder);
  corpora.set(folder, reading);
  return reading;
}

async function readCorpus(folder: string): Promise<Corpus> {
  const { corpus } = await loadCorpus({
    folder: `${ROOT}proposals/${folder}`,
    shown: `proposals/${folder}`,
  });
  if (corpus === undefined) throw new Error(`proposals/${folder} has errors`);
  return corpus;
}
