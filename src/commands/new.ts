import { join, resolve } from "node:path";
import { isKeySegment, judgeFileName } from "../corpus/file-names.ts";
import { conferenceStarter } from "../corpus/starters/conference-starter.ts";
import { issueStarter } from "../corpus/starters/issue-starter.ts";
import { readOnRecord } from "../corpus/starters/on-record.ts";
import { createAll } from "../files/create-all.ts";
import { OutputFolderError, WriteError } from "../files/errors.ts";
import { closest } from "../itu/did-you-mean.ts";
import type { CommandLine } from "./command-line.ts";
import { conferenceToFill, listedConferences, shownPath } from "./conferences.ts";
import { EXIT, type ExitCode, UsageError } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { proposalToStart } from "./new-proposal.ts";

/** A file that is not there yet, and what its editor does with it. */
export interface Start {
  /** The folder that it goes to, absolute and as messages name it. */
  root: string;
  shown: string;
  /** Inside the folder, with `/`. */
  path: string;
  text: string;
  /** The conference to check once it is filled in. */
  conference: string;
}

const KINDS = ["proposal", "issue", "conference"] as const;

/** `plenibrief new KIND NAME`: starts a file in its place, and never touches one that is there. */
export async function startNew(line: CommandLine, io: Io): Promise<ExitCode> {
  const start = await whatToStart(line, io);
  const file = `${start.shown}/${start.path}`;
  try {
    await createAll(start.root, [{ path: start.path, bytes: start.text }], { signal: io.signal });
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    if (error.code === "EEXIST") throw new UsageError(`${file} is there already; it was left as it is`);
    // A link or a file where a folder belongs is the user's to put right; a full disk is not.
    throw error instanceof OutputFolderError ? new UsageError(error.message) : error;
  }
  io.stdout(`${file}\n`);
  if (!line.has("quiet")) {
    const check = ["plenibrief check", start.conference, ...proposalsOption(line)].join(" ");
    io.stderr(`Open it and fill in what is empty; then "${check}" says what is still missing.\n`);
  }
  return EXIT.done;
}

async function whatToStart(line: CommandLine, io: Io): Promise<Start> {
  const [kind = "", ...names] = line.operands;
  const name = names.join(" ");
  if (!KINDS.some((each) => each === kind)) throw new UsageError(unknownKind(kind));
  if (name.trim() === "") throw new UsageError(`new ${kind} needs a name: ${EXAMPLES.get(kind)}`);
  for (const option of ["issue", "conference"] as const) {
    if (!line.has(option) || kind === "proposal" || (option === "conference" && kind === "issue")) continue;
    throw new UsageError(`--${option} does not go with new ${kind}`);
  }
  const title = titleOf(line);
  if (kind === "conference") return newConference(name, title, line, io);
  const conferences = await conferencesOf(line, io);
  const conference = await conferenceToFill(conferences, line.value("conference"));
  const place = {
    root: join(conferences.root, conference),
    shown: `${conferences.shown}/${conference}`,
    conference,
  };
  const record = await readOnRecord(place.root, place.shown);
  if (kind === "proposal") {
    const issue = line.value("issue");
    return { ...place, ...proposalToStart(name, { record, shown: place.shown, title, issue }) };
  }
  const slug = segment(name, "a slug");
  const text = issueStarter({ order: record.nextOrder, ...(title !== undefined && { title }) });
  return { ...place, path: `issues/${slug}.md`, text };
}

const EXAMPLES = new Map([
  ["proposal", "plenibrief new proposal IAP/63A1/5"],
  ["issue", "plenibrief new issue cybersecurity"],
  ["conference", "plenibrief new conference PP-26"],
]);

function unknownKind(kind: string): string {
  if (kind === "") return `new needs to know what: ${[...EXAMPLES.values()].join(", ")}`;
  const near = closest(kind, KINDS);
  const advice = near === undefined ? `there are ${KINDS.join(", ")}` : `did you mean "${near}"?`;
  return `there is no new "${kind}"; ${advice}`;
}

/** The folder of conferences. @throws UsageError with what to start first, where there is none */
function conferencesOf(line: CommandLine, io: Io) {
  return listedConferences(line.value("proposals") ?? "proposals", io.cwd);
}

/** The folder of conferences need not be there: whoever starts one has none yet. */
function newConference(name: string, title: string | undefined, line: CommandLine, io: Io): Start {
  const shown = shownPath(line.value("proposals") ?? "proposals");
  const conference = segment(name, "a conference's name");
  const path = `${conference}/conference.md`;
  const text = conferenceStarter(conference, title === undefined ? {} : { title });
  return { root: resolve(io.cwd, shown), shown, path, text, conference };
}

/** One step of a path: what is misspelt is suggested as it should be. @throws UsageError */
function segment(name: string, what: string): string {
  const lower = name.trim().toLowerCase();
  if (isKeySegment(lower)) return lower;
  const verdict = judgeFileName(`${lower}.md`);
  const near = verdict.kind === "refuse" ? verdict.suggestion?.replace(/\.md$/, "") : undefined;
  const advice = near === undefined ? "" : `; did you mean "${near}"?`;
  throw new UsageError(
    `"${name}": ${what} is made of letters a to z, digits and single hyphens inside${advice}`,
  );
}

function titleOf(line: CommandLine): string | undefined {
  const title = line.value("title")?.trim();
  if (title === undefined) return undefined;
  if (title === "") throw new UsageError("--title needs a value: --title TEXT");
  if (/[\p{Cc}\u2028\u2029]/u.test(title)) throw new UsageError("--title has to stand on one line");
  return title;
}

function proposalsOption(line: CommandLine): string[] {
  const proposals = line.value("proposals");
  return proposals === undefined ? [] : [`--proposals ${shownPath(proposals)}`];
}
