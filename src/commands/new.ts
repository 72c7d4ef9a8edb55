import { join, resolve } from "node:path";
import { isKeySegment, judgeFileName, toKeySegment } from "../corpus/folder/file-names.ts";
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
  return { ...place, ...newIssue(name, title, record.nextOrder) };
}

/** An issue by its name, from which the file's name is made: `Artificial Intelligence` is artificial-intelligence.md. */
function newIssue(name: string, title: string | undefined, order: number): Pick<Start, "path" | "text"> {
  const words = name.trim();
  if (isKeySegment(words)) {
    return {
      path: `issues/${words}.md`,
      text: issueStarter({ order, ...(title !== undefined && { title }) }),
    };
  }
  const short = /^[./\\]/.test(words) || words.endsWith(".md") ? undefined : shortName(words);
  if (short === undefined) {
    throw new UsageError(
      `"${name}": no file name can be made of it; give a short one of letters a to z, and the name with --title: ${EXAMPLES.get("issue")} --title "${isOneLine(words) ? words : "Cybersecurity"}"`,
    );
  }
  return {
    path: `issues/${short}.md`,
    text: issueStarter({ order, title: title ?? oneLine(words, "the name") }),
  };
}

/** Words as a file name without its ending, cut after a whole word; nothing where too little of them is left. */
function shortName(words: string): string | undefined {
  const all = toKeySegment(words);
  const cut = all.length <= LONGEST_NAME ? all : all.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, "");
  // Of a name in another script only its digits would be left.
  const letters = words.normalize("NFKD").match(/\p{L}/gu) ?? [];
  const kept = cut.match(/[a-z]/g) ?? [];
  return isKeySegment(cut) && (cut.length < all.length || kept.length >= letters.length) ? cut : undefined;
}

const LONGEST_NAME = 60;

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
  return oneLine(title, "--title");
}

/** @throws UsageError */
function oneLine(text: string, what: string): string {
  if (!isOneLine(text)) throw new UsageError(`${what} has to stand on one line`);
  return text;
}

function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}

function proposalsOption(line: CommandLine): string[] {
  const proposals = line.value("proposals");
  return proposals === undefined ? [] : [`--proposals ${shownPath(proposals)}`];
}
