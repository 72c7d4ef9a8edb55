import { join, resolve } from "node:path";
import { isOnRecord } from "../brief/as-of.ts";
import { type BriefOptions, buildBrief } from "../brief/build-brief.ts";
import { voidAgreements } from "../brief/review/void-agreements.ts";
import type { Brief } from "../brief/types.ts";
import { findingsForAudience, hiddenFindingsNotice, sees, VISIBILITY } from "../brief/visibility.ts";
import { createNotify, createProgress, type Io, type Progress } from "../cli/io.ts";
import { type Loaded, loadCorpus } from "../corpus/load-corpus.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { checkOutputFolder } from "../files/output-folder.ts";
import type { FontLibrary } from "../formats/fonts/font-library.ts";
import { readFonts } from "../formats/fonts/shipped-fonts.ts";
import type { PageParts } from "../formats/html.ts";
import { TemplateError } from "../formats/templates/catalogue.ts";
import { readTemplates } from "../formats/templates/read-templates.ts";
import { optionalKeys } from "../json-values.ts";
import { visible } from "../report/printable-text.ts";
import { report } from "../report/report.ts";
import { counted } from "../report/text-report.ts";
import { asArguments, type Conferences, chosenConference, listedConferences } from "./conferences.ts";
import { agreedVersions, editionSince, editionsUpTo } from "./find-editions.ts";
import { type FrozenEditions, frozenEditions } from "./frozen-editions.ts";
import { ownTemplates, type RunOptions } from "./option-values.ts";

/** Builds briefs of one conference. Which agreements are void follows from its editions, not from the caller. */
export type BriefBuilder = (options: Omit<BriefOptions, "voided">) => Brief;

/** A conference without errors, and what briefs of it are made with. */
export interface OpenConference {
  /** The conference's folder: `pp-18`. */
  name: string;
  corpus: Corpus;
  editions: FrozenEditions;
  fonts: FontLibrary;
  buildBrief: BriefBuilder;
}

/** A run that writes files into the folder of `--out`. */
export interface OutputRun extends OpenConference {
  /** The folder of `--out`, absolute. */
  out: string;
  progress: Progress;
  /** Prints a notice to the user, unless `--quiet` is given. */
  notify: (line: string) => void;
}

/**
 * The first steps of a command that writes files: checks the folders of its options before any long work, then opens
 * the conference. Resolves with undefined where the proposals have errors; these have been printed.
 * @throws UsageError, EditionError, OutputFolderError
 */
export async function openForOutput(options: RunOptions, io: Io): Promise<OutputRun | undefined> {
  const out = resolve(io.cwd, options.out);
  await checkOutputFolder(out);
  ownTemplates(options.templates, io.cwd);
  const progress = createProgress(io, options.quiet);
  const conference = await openConference(options, progress, io);
  if (conference === undefined) {
    io.stderr("Nothing was written: the last good brief is unchanged.\n");
    return undefined;
  }
  return { ...conference, out, progress, notify: createNotify(io, options.quiet, progress) };
}

/**
 * The first steps of a command that prints its result: opens the conference. Warnings are left to `check`, and progress
 * is shown on a terminal only. Resolves with undefined where the proposals have errors; these have been printed.
 * @throws UsageError, EditionError
 */
export async function openForPrinting(options: RunOptions, io: Io): Promise<OpenConference | undefined> {
  const progress = createProgress(io, options.quiet || io.overwrite === undefined);
  return openConference({ ...options, quiet: true }, progress, io);
}

/** The editions of a conference, and what of its files they are compared with. */
export interface OpenEditions extends Pick<OpenConference, "editions" | "fonts"> {
  corpus: Pick<Corpus, "conference" | "renames">;
}

/**
 * The first steps of a command that prints frozen editions alone: errors in other parts of today's record matter nothing to
 * them. Resolves with undefined where what it needs has errors; all errors have been printed. @throws UsageError, EditionError
 */
export async function openEditions(options: RunOptions, io: Io): Promise<OpenEditions | undefined> {
  const progress = createProgress(io, options.quiet || io.overwrite === undefined);
  const opened = await openedWith("forEditions", { ...options, quiet: true }, progress, io);
  return opened && { ...opened, editions: await frozenEditions(opened.conferences, opened.name) };
}

async function openConference(
  options: RunOptions,
  progress: Progress,
  io: Io,
): Promise<OpenConference | undefined> {
  const opened = await openedWith("corpus", options, progress, io);
  if (opened === undefined) return undefined;
  const { conferences, name, corpus, fonts } = opened;
  const editions = await frozenEditions(conferences, name);
  return { name, corpus, editions, fonts, buildBrief: await briefBuilder(corpus, editions) };
}

/** The chosen conference with what is needed of its files; undefined where that has errors. */
async function openedWith<Part extends NeededPart>(
  part: Part,
  { proposals, conference, audience, quiet }: RunOptions,
  progress: Progress,
  io: Io,
) {
  const conferences = await listedConferences(proposals, io.cwd);
  const name = await chosenConference(conferences, conference);
  const fonts = readFonts();
  const corpus = await checked(conferences, name, { part, fonts, audience, quiet, progress }, io);
  return corpus && { conferences, name, fonts, corpus };
}

type NeededPart = "corpus" | "forEditions";

/**
 * What is needed of the files of a conference. Findings go to standard error, warnings only where the run is not quiet;
 * resolves with undefined where that has errors. No finding names a proposal that the audience may not know of.
 */
async function checked<Part extends NeededPart>(
  conferences: Conferences,
  name: string,
  setting: { part: Part; fonts: FontLibrary; audience: Audience; quiet: boolean; progress: Progress },
  io: Io,
): Promise<Loaded[Part]> {
  const { part, fonts, audience, quiet, progress } = setting;
  const folder = `${conferences.shown}/${name}`;
  progress.step(`Reading ${folder}`);
  const loaded = await loadCorpus({
    folder: join(conferences.root, name),
    shown: folder,
    folders: conferences.folders,
    covers: (codePoint) => fonts.covers(codePoint),
  });
  progress.done();
  const { [part]: needed, sources } = loaded;
  if (needed !== undefined && part === "forEditions") return needed;
  const { shown, hidden } = findingsForAudience(audience, loaded, folder);
  const printed = quiet ? shown.filter(({ severity }) => severity === "error") : shown;
  if (printed.length > 0) io.stderr(report(printed, "text", { sources, colour: io.colour.stderr }));
  if (!quiet || needed === undefined)
    io.stderr(hiddenFindingsNotice(hidden, asArguments(name, conferences.shown)));
  return needed;
}

/** A builder of briefs of a corpus; reads the editions that its agreements rest on. @throws EditionError */
export async function briefBuilder(corpus: Corpus, editions: FrozenEditions): Promise<BriefBuilder> {
  const voided = voidAgreements(corpus, await agreedVersions(editions, corpus));
  return (options) => buildBrief(corpus, { ...options, voided });
}

/**
 * The brief that the options ask for, compared with the edition of `--since`; the edition is returned too.
 * @throws UsageError, EditionError
 */
export async function briefSinceEdition(
  { editions, buildBrief }: Pick<OpenConference, "editions" | "buildBrief">,
  options: RunOptions,
) {
  const { sinceEdition, asOf, audience } = options;
  const since = await editionSince(editions, sinceEdition, asOf, audience);
  const earlier = await editionsUpTo(editions, asOf, audience);
  return { since, brief: buildBrief({ ...options, earlier, ...optionalKeys({ since }) }) };
}

/**
 * Templates, words and fonts for pages in a language; prints a warning for each file of the user's own that is unused.
 * Own words that are incomplete are an error where all are needed, as they are for a release. @throws UsageError, TemplateError
 */
export function pageParts(
  language: string,
  setting: { templates?: string; fonts: FontLibrary; quiet: boolean; needsAllWords?: boolean },
  io: Io,
): PageParts {
  const own = ownTemplates(setting.templates, io.cwd);
  const { warnings, incomplete, strings, ...templates } = readTemplates(language, own);
  if (incomplete !== undefined && setting.needsAllWords === true) throw new TemplateError(incomplete);
  for (const warning of warnings) if (!setting.quiet) io.stderr(`warning: ${visible(warning)}\n`);
  return { templates, strings, fonts: setting.fonts };
}

/**
 * The proposals that the brief leaves out because they come on record after its day: otherwise a mistyped year would
 * remove one without a notice. Only proposals that the audience may know of are named.
 */
export function notYetOnRecord(corpus: Corpus, asOf: Day, audience: Audience): string {
  const keys = corpus.proposals
    .filter((proposal) => sees(VISIBILITY.audiences, proposal.audience, audience))
    .filter((proposal) => !isOnRecord(proposal, asOf))
    .map(({ key }) => key);
  if (keys.length === 0) return "";
  const named = keys.length > 5 ? `${keys.slice(0, 5).join(", ")}, …` : keys.join(", ");
  return `Not on record yet as of ${asOf}: ${counted(keys.length, "proposal")} (${named})\n`;
}
