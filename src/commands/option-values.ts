import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { BriefKind } from "../brief/as-of.ts";
import type { CommandLine } from "../cli/command-line.ts";
import { type Io, UsageError } from "../cli/io.ts";
import { parseDay } from "../corpus/schema/calendar-date.ts";
import type { Audience, Corpus, Day } from "../corpus/types.ts";
import { closest } from "../itu/did-you-mean.ts";
import { parseSponsor } from "../itu/sponsors.ts";
import { resolveState } from "../itu/state-readings.ts";
import { optionalKeys } from "../json-values.ts";
import type { BuildFormat } from "./option-declarations.ts";

/** Checks the slug of `--issue` for a new proposal. @throws UsageError with the slugs that there are */
export function checkIssue(slug: string, issues: readonly string[], shown: string): void {
  if (issues.includes(slug)) return;
  throw new UsageError(
    `--issue ${slug}: there is no issue "${slug}" in ${shown}; ${otherIssue(slug, issues)}`,
  );
}

/** What to write instead of a slug that no issue has. */
function otherIssue(slug: string, issues: readonly string[]): string {
  const near = closest(slug, issues);
  if (near !== undefined) return `did you mean "${near}"?`;
  return issues.length === 0 ? "there is none yet" : `there are ${issues.join(", ")}`;
}

/** Checks the slug of `--issue` for an extract. @throws UsageError with the slugs that there are */
export function checkExtract(corpus: Corpus, { extract }: Pick<RunOptions, "extract">): void {
  const slugs = corpus.issues.map(({ slug }) => slug);
  if (extract?.issue === undefined || slugs.includes(extract.issue)) return;
  throw new UsageError(
    `--issue "${extract.issue}" is not an issue of ${corpus.conference.conference}; ${otherIssue(extract.issue, slugs)}`,
  );
}

/** The values of the options that commands share, read and checked. */
export interface RunOptions {
  conference?: string;
  proposals: string;
  out: string;
  templates?: string;
  formats: ReadonlySet<BuildFormat>;
  audience: Audience;
  /** ITU symbol. */
  for?: string;
  asOf: Day;
  today: Day;
  extract?: { issue?: string; sponsor?: string };
  /** Without it, the kind that fits the day. */
  kind?: BriefKind;
  browser?: string;
  /** `--since`: the number or the day of an edition, or `none`. */
  sinceEdition?: string;
  quiet: boolean;
  /** A brief for one delegation holds everything behind the delegation's page. */
  whole: boolean;
}

/** Reads the options that a command line has, with their defaults. @throws UsageError that names the correction */
export function readOptions(line: CommandLine, io: Io): RunOptions {
  const [conference] = line.operands;
  const state = line.value("for");
  const today = io.today();
  return {
    proposals: line.value("proposals") ?? "proposals",
    out: line.value("out") ?? "out",
    formats: new Set(line.list("format", ["html", "pdf"]) as BuildFormat[]),
    audience: audienceOf(line, state),
    asOf: dayOf(line.value("as-of"), "--as-of") ?? today,
    today,
    quiet: line.has("quiet"),
    whole: line.has("whole"),
    ...optionalKeys({
      conference,
      templates: line.value("templates"),
      for: state === undefined ? undefined : stateOf(state),
      extract: extractOf(line),
      kind: line.value("kind") as BriefKind | undefined,
      browser: line.value("browser"),
      sinceEdition: line.value("since"),
    }),
  };
}

/** The value of an option that takes a day. @throws UsageError where it is not a day of the calendar */
export function dayOf(text: string | undefined, option: string): Day | undefined {
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (!day.ok) throw new UsageError(`${option} ${day.message}`);
  return day.value;
}

function audienceOf(line: CommandLine, state: string | undefined): Audience {
  const audience = line.value("audience") as Audience | undefined;
  if (state === undefined) return audience ?? "public";
  if (audience !== undefined && audience !== "delegation") {
    throw new UsageError(`--for makes a brief for the audience delegation, not ${audience}`);
  }
  return "delegation";
}

function stateOf(text: string): string {
  const state = resolveState(text);
  if (state.ok) return state.value.symbol;
  const isNamed = state.message.startsWith('"');
  const only = isNamed ? "" : ", and only their delegations have packs: it may have the public brief";
  throw new UsageError(`--for ${isNamed ? "" : `"${text}": `}${state.message}${only}`);
}

function extractOf(line: CommandLine): RunOptions["extract"] {
  const issue = line.value("issue");
  const code = line.value("sponsor");
  if (issue === undefined && code === undefined) return undefined;
  return optionalKeys({ issue, sponsor: code === undefined ? undefined : sponsorCode(code) });
}

function sponsorCode(text: string): string {
  const sponsor = parseSponsor(text);
  if (!sponsor.ok) throw new UsageError(`--sponsor ${sponsor.message}`);
  return sponsor.value.code;
}

/** The folder of a build inside `out/`, with `/`: every brief but the full public one has its own folder. */
export function outputFolder(conference: string, options: RunOptions): string {
  const { audience, extract } = options;
  return [
    conference,
    ...(options.for === undefined ? (audience === "public" ? [] : [audience]) : [`for-${options.for}`]),
    ...(extract?.issue === undefined ? [] : [`issue-${extract.issue}`]),
    ...(extract?.sponsor === undefined ? [] : [`sponsor-${extract.sponsor}`]),
  ].join("/");
}

/** The folder of `--templates`; by default `templates` in the working directory, where it exists. @throws UsageError */
export function ownTemplates(option: string | undefined, cwd: string): string | undefined {
  const folder = resolve(cwd, option ?? "templates");
  if (existsSync(folder)) return folder;
  if (option === undefined) return undefined;
  throw new UsageError(`--templates ${option}: there is no such folder`);
}
