import { join, resolve } from "node:path";
import { isSameRecord } from "../brief/changes/same-record.ts";
import { EDITION_AUDIENCES, type Edition, frozen } from "../brief/edition.ts";
import type { Brief } from "../brief/types.ts";
import { canonicalJson } from "../canonical-json.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { disk } from "../files/disk.ts";
import { checkRealFolder } from "../files/inside.ts";
import { lockFolder } from "../files/lock.ts";
import { checkOutputFolder } from "../files/output-folder.ts";
import { placeFolder } from "../files/place-folder.ts";
import type { Output } from "../files/replace-all.ts";
import { removeLeftovers } from "../files/temporary.ts";
import { tidyFolders } from "../files/tidy.ts";
import { proposalsCsv } from "../formats/csv.ts";
import { coveringMessage } from "../formats/eml.ts";
import { createPageRenderer } from "../formats/html.ts";
import { createWords } from "../formats/words.ts";
import { proposalsXlsx } from "../formats/xlsx.ts";
import { optionalKeys } from "../optional-keys.ts";
import { type BuildOptions, buildOptions } from "./build-options.ts";
import { counted } from "./build-summary.ts";
import type { CommandLine } from "./command-line.ts";
import { shownPath } from "./conferences.ts";
import { editionsUpTo, type FrozenEditions } from "./editions.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { type LossSetting, lossWarnings } from "./lost-positions.ts";
import { manifest } from "./manifest.ts";
import { type BriefMaker, briefMaker, opened } from "./opening.ts";
import { pageParts } from "./page-parts.ts";
import { type PrintBrief, withBrowser } from "./print-brief.ts";
import { type Progress, progress, sayer } from "./progress.ts";

/**
 * `plenibrief release`: checks, makes everything that is sent out, and freezes it as the next edition. The
 * edition comes last and in one step: a release that fails leaves none behind.
 */
export async function release(line: CommandLine, io: Io): Promise<ExitCode> {
  const options = buildOptions(line, io);
  const out = resolve(io.cwd, options.out);
  await checkOutputFolder(out);
  const steps = progress(io, options.quiet);
  const conference = await opened({ ...options, audience: "internal" }, steps, io);
  if (conference === undefined) return EXIT.findings;

  const { name, corpus, fonts } = conference;
  await checkOutputFolder(conference.editions.folder);
  const say = sayer(io, options.quiet, steps);
  await using _lock = await lockFolder(conference.editions.folder, { signal: io.signal, say });
  await removeLeftovers(disk, conference.editions.folder);
  await checkNoLink(out, name);
  await tidyFolders(out, [out, join(out, name)]);
  // Another run may have released one while this one waited.
  const editions = await conference.editions.again();
  const make = await briefMaker(corpus, editions);
  const next = (editions.numbers.at(-1) ?? 0) + 1;
  const newest = await newestOf(editions, options.asOf);
  const earlier = await earlierOf(editions, options.asOf);
  const briefs = briefsOf(make, options, next, { newest, earlier });
  if (newest !== undefined && SENT_TO.every((each) => isUnchanged(newest, briefs, each, corpus))) {
    io.stderr(`Nothing has changed since edition ${next - 1}: no new edition was made.\n`);
    return EXIT.done;
  }

  if (newest !== undefined) warnOfLosses(newest, briefs, { corpus, make, ...options }).forEach(say);
  const parts = pageParts(corpus.conference.language, { ...options, fonts }, io);
  const printed = await withBrowser(options.browser, io, say, (print) =>
    outputsOf(corpus, options, briefs, { newest, earlier }, { parts, print, steps, make }),
  );
  steps.done();
  if ("problem" in printed) {
    io.stderr(`plenibrief: no edition was made, since no PDF can be. ${printed.problem}\n`);
    return printed.exit;
  }
  const folder = `${name}/edition-${next}`;
  const outputs = [...printed.result, manifest(printed.result)];
  const files = EDITION_AUDIENCES.map((audience) => ({
    path: `${audience}.json`,
    bytes: frozen({ number: next, brief: briefFor(briefs, audience) }),
  }));
  {
    await using _outLock = await lockFolder(out, { signal: io.signal, say });
    await placeFolder(out, folder, outputs, { existing: "keep", signal: io.signal });
  }
  await placeFolder(editions.folder, String(next), files, { existing: "refuse", signal: io.signal });

  for (const { path } of outputs) io.stdout(`${shownPath(options.out)}/${folder}/${path}\n`);
  for (const { path } of files) io.stdout(`${editions.shown}/${next}/${path}\n`);
  const changes = briefFor(briefs, "public").changes;
  const told = changes.first
    ? "the first"
    : `with ${changes.list.length === 0 ? "no change for the public" : counted(changes.list.length, "change")} since edition ${next - 1}`;
  if (!options.quiet)
    io.stderr(`${corpus.conference.conference}: edition ${next} as of ${options.asOf}, ${told}\n`);
  return EXIT.done;
}

/** What is sent out is never written through a link; said before the long work begins. */
async function checkNoLink(out: string, name: string): Promise<void> {
  const folder = join(out, name);
  if ((await disk.kind(folder)) !== "nothing") await checkRealFolder(disk, out, folder);
}

/**
 * Who an edition is for. One of the same words for them would only tell that something changed which they may not
 * know; what changed for the internal audience alone waits for the next one.
 */
const SENT_TO: readonly Audience[] = ["public", "delegation"];

type Briefs = ReadonlyMap<Audience, Brief>;
/** The newest edition, as frozen for each audience. */
type Newest = ReadonlyMap<Audience, Edition>;

async function newestOf(editions: FrozenEditions, asOf: Day): Promise<Newest | undefined> {
  const number = editions.numbers.at(-1);
  if (number === undefined) return undefined;
  const newest = new Map<Audience, Edition>();
  for (const audience of EDITION_AUDIENCES) newest.set(audience, await editions.read(number, audience));
  const day = newest.get("public")?.brief.asOf ?? "";
  if (asOf < day) {
    throw new UsageError(
      `--as-of ${asOf}: edition ${number} is as of ${day} already; an edition follows the ones before it`,
    );
  }
  return newest;
}

/** Every edition before the next one, as frozen for each audience: what the movement of issues is told from. */
type Earlier = ReadonlyMap<Audience, readonly Edition[]>;

async function earlierOf(editions: FrozenEditions, asOf: Day): Promise<Earlier> {
  const earlier = new Map<Audience, readonly Edition[]>();
  for (const audience of EDITION_AUDIENCES) {
    earlier.set(audience, await editionsUpTo(editions, asOf, audience));
  }
  return earlier;
}

/** What the next edition is told against. */
interface Before {
  newest: Newest | undefined;
  earlier: Earlier;
}

function briefsOf(
  make: BriefMaker,
  options: BuildOptions,
  number: number,
  { newest, earlier }: Before,
): Briefs {
  return new Map(
    EDITION_AUDIENCES.map((audience) => [
      audience,
      make({
        asOf: options.asOf,
        today: options.today,
        audience,
        ...optionalKeys({ kind: options.kind }),
        edition: number,
        ...optionalKeys({ earlier: earlier.get(audience) }),
        ...optionalKeys({ since: newest?.get(audience) }),
      }),
    ]),
  );
}

function briefFor(briefs: Briefs, audience: Audience): Brief {
  const brief = briefs.get(audience);
  if (brief === undefined) throw new Error(`no brief was built for the audience ${audience}`);
  return brief;
}

function isUnchanged(newest: Newest, briefs: Briefs, audience: Audience, { renames }: Corpus): boolean {
  const before = newest.get(audience)?.brief;
  return before !== undefined && isSameRecord(before, briefFor(briefs, audience), renames);
}

/** What those it is sent to had and have no more; a release is the group's own, so each reason is said. */
function warnOfLosses(newest: Newest, briefs: Briefs, setting: LossSetting): string[] {
  const lines = SENT_TO.toReversed().flatMap((audience) => {
    const edition = newest.get(audience);
    return edition === undefined
      ? []
      : lossWarnings(edition, briefFor(briefs, audience), setting, "internal");
  });
  return [...new Set(lines)];
}

interface Making {
  parts: Parameters<typeof createPageRenderer>[0];
  print: PrintBrief;
  steps: Progress;
  make: BriefMaker;
}

/** Everything that is sent out, MANIFEST excepted; names say what each file is. */
async function outputsOf(
  corpus: Corpus,
  options: BuildOptions,
  briefs: Briefs,
  { newest, earlier }: Before,
  { parts, print, steps, make }: Making,
): Promise<Output[]> {
  const render = createPageRenderer(parts);
  const words = createWords(parts.strings);
  const brief = briefFor(briefs, "public");
  const stem = fileStem(brief);
  steps.step(`Printing edition ${brief.edition}`);
  const html = render(brief);
  const { pdf } = await print(brief, html);
  const outputs: Output[] = [
    { path: `${stem}.html`, bytes: html },
    { path: `${stem}.pdf`, bytes: pdf },
    { path: `${stem}.json`, bytes: canonicalJson(brief) },
    { path: `${stem}-proposals.csv`, bytes: proposalsCsv(brief) },
    { path: `${stem}-proposals.xlsx`, bytes: proposalsXlsx(brief) },
  ];
  for (const state of corpus.conference.delegations) {
    steps.step(`Printing the pack for ${state}`);
    const pack = make({
      asOf: options.asOf,
      today: options.today,
      audience: "delegation",
      ...optionalKeys({ kind: options.kind }),
      for: state,
      ...optionalKeys({ edition: brief.edition }),
      ...optionalKeys({ earlier: earlier.get("delegation") }),
      ...optionalKeys({ since: newest?.get("delegation") }),
    });
    const page = render(pack);
    const printed = await print(pack, page);
    const fileName = `${stem}-for-${state}.pdf`;
    outputs.push(
      { path: `${stem}-for-${state}.html`, bytes: page },
      { path: fileName, bytes: printed.pdf },
      {
        path: `${stem}-for-${state}.eml`,
        bytes: coveringMessage({ brief: pack, pdf: printed.pdf, words, fileName }),
      },
    );
  }
  return outputs;
}

/** `PP-18-tracking-brief-07-2018-10-20`, by the kind of the brief. */
function fileStem(brief: Brief): string {
  const number = String(brief.edition).padStart(2, "0");
  return `${brief.conference.id}-${brief.kind}-brief-${number}-${brief.asOf}`;
}
