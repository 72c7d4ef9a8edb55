import { dirname, join } from "node:path";
import { EDITION_AUDIENCES, type Edition, frozenFiles } from "../brief/edition.ts";
import { isSameRecord } from "../brief/movement.ts";
import { countSentences, newWords } from "../brief/review/new-words.ts";
import type { Brief } from "../brief/types.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { placeFolder } from "../files/create-new.ts";
import { disk, WriteError } from "../files/disk.ts";
import { lockFolder, tidyFolders } from "../files/lock.ts";
import { checkOutputFolder, checkRealFolder, removeLeftovers } from "../files/output-folder.ts";
import { counted } from "../report/text-report.ts";
import { asArguments, shownPath } from "./conferences.ts";
import { editionsUpTo } from "./find-editions.ts";
import { type FrozenEditions, readForAll } from "./frozen-editions.ts";
import { type LossSetting, lossesSince, lossWarnings, lostDelegations } from "./loss-warnings.ts";
import { briefBuilder, notYetOnRecord, openForOutput, pageParts } from "./open-conference.ts";
import { readOptions } from "./option-values.ts";
import { OpeningBrowser } from "./print-brief.ts";
import {
  briefFor,
  buildBriefs,
  type EarlierEditions,
  type EditionBriefs,
  makeReleaseFiles,
  type NewestEdition,
} from "./release-files.ts";

/**
 * `plenibrief release`: checks the proposals, makes everything that is sent out, and freezes it as the next edition.
 * The edition is placed last and in one step: a release that fails leaves none behind.
 */
export async function release(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = { ...readOptions(line, io), audience: "internal" as const };
  const run = await openForOutput(options, io);
  if (run === undefined) return EXIT.findings;

  const { name, corpus, fonts, out, progress, notify } = run;
  const { signal } = io;
  await checkOutputFolder(run.editions.folder);
  await using _lock = await lockFolder(run.editions.folder, { signal, onNotice: notify });
  await prepareFolders(run.editions.folder, out, name);
  // Another run may have released an edition while this one waited for the lock.
  const editions = await run.editions.again();
  const buildBrief = await briefBuilder(corpus, editions);
  const number = (editions.numbers.at(-1) ?? 0) + 1;
  const folder = `${name}/edition-${number}`;
  await checkNoLaterEdition(out, folder, { number, shown: editions.shown });
  const newest = await readNewest(editions, options.asOf);
  const earlier = await readEarlier(editions, options.asOf);
  const plan = { corpus, options, number, newest, earlier, buildBrief };
  const briefs = buildBriefs(plan);
  const absent = options.quiet ? "" : notYetOnRecord(corpus, options.asOf, options.audience);
  if (newest !== undefined && RELEASED_FOR.every((each) => isUnchanged(newest, briefs, each, corpus))) {
    // What was expected to be new may be what is not on record yet.
    io.stderr(`${absent}Nothing has changed since edition ${number - 1}: no new edition was made.\n`);
    return EXIT.done;
  }

  if (newest !== undefined) warnOfLosses(newest, briefs, { corpus, buildBrief, ...options }).forEach(notify);
  await using browser = new OpeningBrowser(options.browser, io);
  const parts = pageParts(corpus.conference.language, { ...options, fonts, needsAllWords: true }, io);
  const printed = await browser.use(notify, (print) =>
    makeReleaseFiles(briefFor(briefs, "public"), plan, { parts, print, progress }),
  );
  progress.done();
  if ("problem" in printed) {
    io.stderr(`plenibrief: no edition was made, because the PDF cannot be made. ${printed.problem}\n`);
    return printed.exit;
  }
  const outputs = printed.result;
  const files = frozenFiles(number, briefs);
  {
    await using _outLock = await lockFolder(out, { signal, onNotice: notify });
    const advice = lostEditions([number], editions.shown);
    await placeFolder(out, folder, outputs, { existing: "keep", advice, signal });
  }
  await placeFolder(editions.folder, String(number), files, { existing: "refuse", signal });

  for (const { path } of outputs) io.stdout(`${shownPath(options.out)}/${folder}/${path}\n`);
  for (const { path } of files) io.stdout(`${editions.shown}/${number}/${path}\n`);
  if (!options.quiet) {
    const now = briefFor(briefs, "public");
    const edition = `edition ${number} as of ${options.asOf}, ${changesOf(now.changes, number)}`;
    const folder = asArguments(name, options.proposals);
    const added = newWordsNotice(newest?.get("public"), now, { conference: folder, renames: corpus.renames });
    io.stderr(`${absent}${corpus.conference.conference}: ${edition}\n${added}`);
  }
  return EXIT.done;
}

/** Removes what a killed run left where the edition is written. */
async function prepareFolders(editions: string, out: string, name: string): Promise<void> {
  await removeLeftovers(disk, editions);
  await checkNoLink(out, name);
  await tidyFolders(out, [out, join(out, name)]);
}

function changesOf({ first, list }: { first: boolean; list: readonly unknown[] }, number: number): string {
  if (first) return "the first";
  const changes = list.length === 0 ? "no change for the public" : counted(list.length, "change");
  return `with ${changes} since edition ${number - 1}`;
}

/** How much the public reads for the first time, and where to read it before the files are sent out. */
function newWordsNotice(
  before: Edition | undefined,
  now: Brief,
  { conference, renames }: { conference: string; renames: Corpus["renames"] },
): string {
  const files = newWords(now, before === undefined ? [] : [before.brief], renames);
  if (files.length === 0) return "";
  const amount = `${counted(countSentences(files), "sentence")} in ${counted(files.length, "file")}`;
  const since = before?.number ?? "none";
  return `New for the public: ${amount}; list them with plenibrief review ${conference} --since ${since}\n`;
}

/** What is sent out is named after editions of the record, so a later one there shows that the record has lost some. */
async function checkNoLaterEdition(
  out: string,
  folder: string,
  { number, shown }: { number: number; shown: string },
): Promise<void> {
  const path = join(out, folder);
  if ((await disk.kind(dirname(path))) !== "folder") return;
  const names = await disk.names(dirname(path));
  const numbers = names.flatMap((each) => /^edition-([1-9]\d{0,5})$/.exec(each)?.[1] ?? []).map(Number);
  const later = numbers.filter((each) => each > number).sort((a, b) => a - b);
  if (later.length === 0) return;
  const lost = numbers.includes(number) ? [number, ...later] : later;
  throw new WriteError(path, `edition-${later[0]} is beside it; ${lostEditions(lost, shown)}`);
}

/** What to do where an edition was made that the record does not have: first of all, two editions with one number are avoided. */
function lostEditions(lost: readonly number[], shown: string): string {
  const which = `${lost.length === 1 ? "edition" : "editions"} ${lost.join(", ")}`;
  return `the record seems to have lost ${which}: restore what is missing in ${shown} from version control or a backup; only if nobody has received it, move the folder that is in the way, or delete it, and release again`;
}

/** Nothing that is sent out is written through a link; checked before the long work begins. */
async function checkNoLink(out: string, name: string): Promise<void> {
  const folder = join(out, name);
  if ((await disk.kind(folder)) !== "nothing") await checkRealFolder(disk, out, folder);
}

/**
 * The audiences that an edition is released for. If nothing changed for them, there is no new edition: an edition
 * without changes would reveal that something changed which they may not know of. Changes for the internal audience
 * alone wait for the next edition.
 */
const RELEASED_FOR: readonly Audience[] = ["public", "delegation"];

async function readNewest(editions: FrozenEditions, asOf: Day): Promise<NewestEdition | undefined> {
  const number = editions.numbers.at(-1);
  if (number === undefined) return undefined;
  const newest = await readForAll(editions, number, EDITION_AUDIENCES);
  const day = newest.get("public")?.brief.asOf ?? "";
  if (asOf < day) {
    throw new UsageError(
      `--as-of ${asOf}: edition ${number} is as of ${day} already; the next edition cannot be of an earlier day`,
    );
  }
  return newest;
}

async function readEarlier(editions: FrozenEditions, asOf: Day): Promise<EarlierEditions> {
  const earlier = new Map<Audience, readonly Edition[]>();
  for (const audience of EDITION_AUDIENCES) {
    earlier.set(audience, await editionsUpTo(editions, asOf, audience));
  }
  return earlier;
}

function isUnchanged(
  newest: NewestEdition,
  briefs: EditionBriefs,
  audience: Audience,
  { renames }: Corpus,
): boolean {
  const before = newest.get(audience)?.brief;
  return before !== undefined && isSameRecord(before, briefFor(briefs, audience), renames);
}

/** What the readers of the newest edition lose in this one. A release is run by the group, so each reason is given. */
function warnOfLosses(newest: NewestEdition, briefs: EditionBriefs, setting: LossSetting): string[] {
  const losses = RELEASED_FOR.toReversed().flatMap((audience) => {
    const edition = newest.get(audience);
    return edition === undefined ? [] : lossesSince(edition, briefFor(briefs, audience), setting, "internal");
  });
  const internal = newest.get("internal");
  return lossWarnings([
    ...losses,
    ...(internal === undefined ? [] : lostDelegations(internal, setting.corpus)),
  ]);
}
