import { createHash } from "node:crypto";
import { AUDIENCES, type Audience } from "../corpus/types.ts";
import { canonicalJson, optionalKeys } from "../json-values.ts";
import { plainText, readHtml } from "./body/read-html.ts";
import { isRichText } from "./changes/changed-texts.ts";
import { proposalsByKey } from "./references.ts";
import type { Brief } from "./types.ts";

/** The version of the format of a frozen edition. Every later program reads every earlier version. */
const EDITION_VERSION = 1;

/** A frozen edition: a Brief for one audience as it was released. Its file has a digest that reveals later changes. */
export interface Edition {
  number: number;
  brief: Brief;
  /** The digest of its file; absent before it is frozen. */
  digest?: string;
  /** The digests of the files for narrower audiences of the same release; absent where an earlier program froze it. */
  narrower?: Digests;
}

type Digests = Partial<Record<Audience, string>>;

/** A frozen edition is not usable. The message names the file; the edition is never treated as unchanged. */
export class EditionError extends Error {
  override name = "EditionError";
}

/**
 * The file of a frozen edition: canonical JSON, the same bytes for the same Brief. The movement of issues is left out, since
 * it follows from the earlier editions.
 *
 * @param narrower the briefs of the same release for narrower audiences, of which it has the digests: never those for
 *   wider ones, with which a guess at what is confidential could be tried
 */
export function frozen({ number, brief }: Edition, narrower: readonly Brief[] = []): string {
  const frozenBrief = withoutMovement(brief);
  const digests = narrower.map((each) => [each.audience, digestOf(withoutMovement(each))] as const);
  return canonicalJson({
    format: "plenibrief-edition",
    version: EDITION_VERSION,
    edition: number,
    digest: digestOf(frozenBrief),
    ...(digests.length > 0 && { narrower: Object.fromEntries(digests) }),
    brief: frozenBrief,
  });
}

/**
 * The files of an edition for all its audiences: each wider one has the digests of the narrower ones, by which a mix of two
 * releases with one number is found.
 */
export function frozenFiles(number: number, briefs: ReadonlyMap<Audience, Brief>) {
  const inOrder = EDITION_AUDIENCES.flatMap((audience) => briefs.get(audience) ?? []);
  return inOrder.map((brief, index) => ({
    path: `${brief.audience}.json`,
    bytes: frozen({ number, brief }, inOrder.slice(0, index)),
  }));
}

function withoutMovement({ movement: _, ...brief }: Brief): Omit<Brief, "movement"> {
  return brief;
}

/** The edition that a file has to contain. */
interface ExpectedEdition {
  /** The file as messages name it. */
  file: string;
  number: number;
  /** The conference's folder. */
  folder: string;
  audience: Audience;
}

/** A Brief has about ten levels; a deeper value than this is not a Brief. */
const MAX_DEPTH = 64;

/**
 * Reads the file of a frozen edition.
 *
 * @param read returns a value as a Brief, or throws an error that states what is wrong with it
 * @throws EditionError, with the name of the file, where it is truncated, altered, of a newer version, not a Brief, or of
 *   another number, conference or audience
 */
export function thawed(text: string, expected: ExpectedEdition, read: (value: unknown) => Brief): Edition {
  const { file } = expected;
  const value = parsed(text, file);
  if (value.format !== "plenibrief-edition") throw new EditionError(`${file} is no frozen edition`);
  if (!isKnownVersion(value.version)) {
    throw new EditionError(
      `${file} has version ${word(value.version)} of the format; this program reads up to ${EDITION_VERSION}: update it`,
    );
  }
  if (isDeeperThan(value.brief, MAX_DEPTH)) {
    throw new EditionError(`${file} is no frozen edition: it is nested too deeply; restore it`);
  }
  if (value.digest !== digestOf(value.brief)) {
    throw new EditionError(`${file} was altered after it was frozen: its digest does not fit; restore it`);
  }
  const brief = briefOf(value.brief, file, read);
  const is = { number: value.edition, folder: brief.conference.folder, audience: brief.audience };
  for (const key of ["number", "folder", "audience"] as const) {
    if (is[key] !== expected[key]) {
      throw new EditionError(
        `${file} holds another edition: its ${WORDS[key]} is ${word(is[key])}, not ${expected[key]}`,
      );
    }
  }
  const { digest, narrower } = value as Pick<Edition, "digest" | "narrower">;
  return {
    number: expected.number,
    brief: withPlainTexts(brief) as Brief,
    ...optionalKeys({ digest, narrower }),
  };
}

/**
 * What is wrong with the files of one edition together: two releases with one number were mixed, as when a conflict of git
 * is resolved file by file. Undefined where they are of one release.
 *
 * @param editions as frozen for each audience, the narrowest first
 * @param folder their folder as messages name it
 */
export function mixedReleases(editions: readonly Edition[], folder: string): string | undefined {
  const mixed = editions.filter((one, index) =>
    editions.some((other, at) => at !== index && !(at < index ? includes(one, other) : includes(other, one))),
  );
  if (mixed.length === 0) return undefined;
  const names = mixed.map(({ brief }) => `${brief.audience}.json`);
  return `${folder} is a mix of two releases: ${names.slice(0, -1).join(", ")} and ${names.at(-1)} are not of one; ${TAKE_ONE} (git checkout COMMIT -- ${folder}), ${THEN_RELEASE}`;
}

const TAKE_ONE = "restore all files of one release, the one that was sent out";
const THEN_RELEASE = "then release again: what only the other one had comes under the next number";

/** Whether an edition was frozen together with that of a narrower audience. Without digests, some facts are compared. */
function includes(wider: Edition, narrower: Edition): boolean {
  const digest = wider.narrower?.[narrower.brief.audience];
  if (digest !== undefined) return digest === narrower.digest;
  const known = proposalsByKey(wider.brief.proposals);
  return (
    (["asOf", "kind", "since"] as const).every((key) => wider.brief[key] === narrower.brief[key]) &&
    narrower.brief.proposals.every(({ key, title, status }) => {
      const as = known.get(key);
      return as?.title === title && as.status === status;
    })
  );
}

/** Earlier programs wrote the marks of footnotes, and no signs between cells nor numbers of items, into the plain texts. */
const OTHERWISE_PLAIN = /data-footnote-ref|<t[dh][ >]|<ol[ >]/;

/** A value whose plain texts are those that this program makes of their HTML: else texts would differ that are the same. */
function withPlainTexts(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainTexts);
  if (typeof value !== "object" || value === null) return value;
  if (isRichText(value)) {
    return OTHERWISE_PLAIN.test(value.html) ? { ...value, text: plainText(readHtml(value.html)) } : value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withPlainTexts(child)]));
}

function isKnownVersion(version: unknown): boolean {
  return (
    typeof version === "number" && Number.isInteger(version) && version >= 1 && version <= EDITION_VERSION
  );
}

const WORDS = { number: "number", folder: "conference", audience: "audience" } as const;

/** A line that git wrote between two versions; no line of the JSON begins like this. */
const CONFLICT_OF_GIT = /^(?:<{7}|\|{7}|>{7}) |^={7}\r?$/m;

function parsed(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
  } catch {
    // Reported below: neither a truncated file nor one with marks of git is JSON.
  }
  if (CONFLICT_OF_GIT.test(text)) {
    const folder = file.slice(0, file.lastIndexOf("/"));
    throw new EditionError(
      `${file} has a conflict that git left: two releases have this number; ${TAKE_ONE} (git checkout --ours -- ${folder}, or --theirs), ${THEN_RELEASE}`,
    );
  }
  throw new EditionError(`${file} cannot be read: it is truncated or damaged; restore it`);
}

function briefOf(value: unknown, file: string, read: (value: unknown) => Brief): Brief {
  try {
    return read(value);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new EditionError(`${file} is no edition as this program freezes them: ${why}; restore it`);
  }
}

/** A value from the file as quoted in a message: only short plain words are quoted. */
function word(value: unknown): string {
  const text = String(typeof value === "number" ? value : typeof value === "string" ? value : "");
  return /^[\w.-]{1,60}$/.test(text) ? text : "another";
}

/** Without recursion, because a value may be as deep as its file is long. */
function isDeeperThan(value: unknown, depth: number): boolean {
  let level: unknown[] = [value];
  for (let at = 0; level.length > 0; at++) {
    if (at > depth) return true;
    level = level.flatMap((each) => (typeof each === "object" && each !== null ? Object.values(each) : []));
  }
  return false;
}

function digestOf(brief: unknown): string {
  return `sha256-${createHash("sha256").update(canonicalJson(brief)).digest("hex")}`;
}

/** The audiences that an edition is frozen for. Packs for single states are made from `delegation`. */
export const EDITION_AUDIENCES: readonly Audience[] = AUDIENCES;
