import type { BriefKind } from "../brief/kind.ts";
import { parseDay } from "../corpus/schema/calendar-date.ts";
import type { Audience, Day } from "../corpus/types.ts";
import { resolveState } from "../itu/member-states.ts";
import { parseSponsor } from "../itu/sponsors.ts";
import type { BuildFormat } from "./build-formats.ts";
import type { CommandLine } from "./command-line.ts";
import { UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";

/** What `build` was asked for, read and checked. */
export interface BuildOptions {
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
  /** Left out: the kind that fits the day. */
  kind?: BriefKind;
  browser?: string;
  /** `--since`: the number or the day of an edition, or `none`. */
  sinceEdition?: string;
  quiet: boolean;
}

/** Reads the options of `build`. @throws UsageError with what would be right. */
export function buildOptions(line: CommandLine, io: Io): BuildOptions {
  const [conference] = line.operands;
  const state = line.value("for");
  const today = io.today();
  const extract = extractOf(line);
  const templates = line.value("templates");
  const browser = line.value("browser");
  const since = line.value("since");
  const kind = line.value("kind") as BriefKind | undefined;
  return {
    ...(conference === undefined ? {} : { conference }),
    proposals: line.value("proposals") ?? "proposals",
    out: line.value("out") ?? "out",
    ...(templates === undefined ? {} : { templates }),
    formats: new Set(line.list("format", ["html", "pdf"]) as BuildFormat[]),
    audience: audienceOf(line, state),
    ...(state === undefined ? {} : { for: stateOf(state) }),
    asOf: dayOf(line.value("as-of"), "--as-of") ?? today,
    today,
    ...(extract === undefined ? {} : { extract }),
    ...(kind === undefined ? {} : { kind }),
    ...(browser === undefined ? {} : { browser }),
    ...(since === undefined ? {} : { sinceEdition: since }),
    quiet: line.has("quiet"),
  };
}

/** The day that an option states, where it is given. @throws UsageError where it is none. */
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
  if (!state.ok) throw new UsageError(`--for ${state.message}`);
  return state.value.symbol;
}

function extractOf(line: CommandLine): BuildOptions["extract"] {
  const issue = line.value("issue");
  const code = line.value("sponsor");
  if (issue === undefined && code === undefined) return undefined;
  if (code === undefined) return { ...(issue === undefined ? {} : { issue }) };
  const sponsor = parseSponsor(code);
  if (!sponsor.ok) throw new UsageError(`--sponsor ${sponsor.message}`);
  return { ...(issue === undefined ? {} : { issue }), sponsor: sponsor.value.code };
}

/** The folder of a build inside `out/`, with `/`: what is not the public brief has a folder of its own. */
export function outputFolder(conference: string, options: BuildOptions): string {
  const { audience, extract } = options;
  return [
    conference,
    ...(options.for === undefined ? (audience === "public" ? [] : [audience]) : [`for-${options.for}`]),
    ...(extract?.issue === undefined ? [] : [`issue-${extract.issue}`]),
    ...(extract?.sponsor === undefined ? [] : [`sponsor-${extract.sponsor}`]),
  ].join("/");
}
