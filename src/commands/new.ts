import { join, resolve } from "node:path";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { isKeySegment, judgeFileName, toKeySegment } from "../corpus/folder/file-names.ts";
import { conferenceStarter, issueStarter } from "../corpus/starters/conference-files.ts";
import { namedProposal as proposalName } from "../corpus/starters/proposal-name.ts";
import {
  type OnRecord,
  outcomeStarter,
  proposalStarter,
  readOnRecord,
} from "../corpus/starters/record-files.ts";
import { createAll } from "../files/create-new.ts";
import { OutputFolderError, WriteError } from "../files/disk.ts";
import { closest } from "../itu/did-you-mean.ts";
import { proposalIdsOverlap } from "../itu/proposal-id.ts";
import { parseTarget, printTarget } from "../itu/target.ts";
import { visible } from "../report/printable-text.ts";
import {
  asArguments,
  conferenceToFill,
  listedConferences,
  refuseSecondRecord,
  shownPath,
} from "./conferences.ts";
import { checkIssue } from "./option-values.ts";

/** A file to be created, and the conference to check once it is filled in. */
interface NewFile {
  /** The folder of the file, absolute and as messages name it. */
  root: string;
  shown: string;
  /** Inside the folder, with `/`. */
  path: string;
  text: string;
  conference: string;
}

const KINDS = ["proposal", "issue", "outcome", "conference"] as const;

/** `plenibrief new KIND NAME`: creates a file in its place; an existing file is never changed. */
export async function createNew(line: CommandLine, io: Io): Promise<ExitCode> {
  const created = await fileToCreate(line, io);
  const file = `${created.shown}/${created.path}`;
  try {
    await createAll(created.root, [{ path: created.path, bytes: created.text }], { signal: io.signal });
  } catch (error) {
    if (!(error instanceof WriteError)) throw error;
    if (error.code === "EEXIST") throw new UsageError(`${file} exists already; it was not changed`);
    // The user can correct a link or a file in the place of a folder; a full disk is a failure.
    throw error instanceof OutputFolderError ? new UsageError(error.message) : error;
  }
  io.stdout(`${file}\n`);
  if (!line.has("quiet")) {
    const named = asArguments(created.conference, line.value("proposals") ?? "proposals");
    const check = `plenibrief check ${named}`;
    io.stderr(`Open it and fill in the empty keys; then run "${check}" to see what is still missing.\n`);
  }
  return EXIT.done;
}

async function fileToCreate(line: CommandLine, io: Io): Promise<NewFile> {
  const [kind = "", ...names] = line.operands;
  const name = names.join(" ");
  if (!KINDS.some((each) => each === kind)) throw new UsageError(unknownKind(kind));
  if (name.trim() === "") throw new UsageError(`new ${kind} needs a name: ${EXAMPLES.get(kind)}`);
  for (const option of ["issue", "conference"] as const) {
    if (!line.has(option) || kind === "proposal" || (option === "conference" && kind !== "conference"))
      continue;
    throw new UsageError(`--${option} cannot be used with new ${kind}`);
  }
  const title = titleOf(line);
  if (kind === "conference") return newConference(name, title, line, io);
  const conferences = await listedConferences(line.value("proposals") ?? "proposals", io.cwd);
  const conference = await conferenceToFill(conferences, line.value("conference"));
  const place = {
    root: join(conferences.root, conference),
    shown: `${conferences.shown}/${conference}`,
    conference,
  };
  if (kind === "outcome") return { ...place, ...newOutcome(name, title) };
  const record = await readOnRecord(place.root, place.shown);
  if (kind === "proposal") {
    const issue = line.value("issue");
    return { ...place, ...newProposal(name, { record, shown: place.shown, title, issue }) };
  }
  return { ...place, ...newIssue(name, title, record.nextOrder) };
}

/** What the new proposal is checked against, and the values of its options. */
interface ProposalRequest {
  record: OnRecord;
  /** The conference's folder as messages name it. */
  shown: string;
  title: string | undefined;
  issue: string | undefined;
}

/** The file of a new proposal. @throws UsageError where its name cannot be read, or where it is on record already */
function newProposal(name: string, request: ProposalRequest): Pick<NewFile, "path" | "text"> {
  const { record, shown, title, issue } = request;
  const named = proposalName(name, record.folders);
  if (!named.ok) throw new UsageError(named.message);
  const { key, id } = named.value;
  const same = id && record.ids.find((other) => proposalIdsOverlap(other.id, id));
  if (same) throw new UsageError(`${same.id.printed} is on record already: ${visible(same.file)}`);
  const renamed = record.formerly.get(key);
  if (renamed !== undefined) {
    throw new UsageError(`${shown}/${key}.md was renamed: ${visible(renamed)} names it under "formerly"`);
  }
  if (issue !== undefined) checkIssue(issue, record.issues, shown);
  return {
    path: `${key}.md`,
    text: proposalStarter({
      named: named.value,
      issues: record.issues,
      ...(title !== undefined && { title }),
      ...(issue !== undefined && { issue }),
    }),
  };
}

/** The file of a new issue, named after it: `Artificial Intelligence` becomes artificial-intelligence.md. */
function newIssue(name: string, title: string | undefined, order: number): Pick<NewFile, "path" | "text"> {
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
      `"${name}": no file name can be made of it; give a short name of letters a to z, and the full name with --title: plenibrief new issue ${latinWords(words) ?? `issue-${order}`} --title "${isOneLine(words) ? words : "Cybersecurity"}"`,
    );
  }
  return {
    path: `issues/${short}.md`,
    text: issueStarter({ order, title: title ?? oneLine(words, "the name") }),
  };
}

/** The file on what became of a text, named after it: `Res. 139` becomes res-139.md. */
function newOutcome(name: string, title: string | undefined): Pick<NewFile, "path" | "text"> {
  const target = parseTarget(oneLine(name, "the text"));
  if (!target.ok) {
    const advice = target.suggestion === undefined ? "" : `; did you mean "${target.suggestion}"?`;
    throw new UsageError(`"${visible(name)}": ${target.message}${advice}`);
  }
  const printed = printTarget(target.value);
  const short = shortName(printed);
  if (short === undefined) {
    throw new UsageError(`"${visible(name)}": no file name can be made of it: ${EXAMPLES.get("outcome")}`);
  }
  return {
    path: `outcomes/${short}.md`,
    text: outcomeStarter({ target: printed, ...(title !== undefined && { title }) }),
  };
}

/** Words as a file name without its extension, cut after a whole word; undefined where too few letters remain. */
function shortName(words: string): string | undefined {
  const all = toKeySegment(words);
  const cut = all.length <= LONGEST_NAME ? all : all.slice(0, LONGEST_NAME + 1).replace(/-[^-]*$/, "");
  // Only the digits of a name in another script would remain.
  const letters = words.normalize("NFKD").match(/\p{L}/gu) ?? [];
  const kept = cut.match(/[a-z]/g) ?? [];
  return isKeySegment(cut) && (cut.length < all.length || kept.length >= letters.length) ? cut : undefined;
}

/** The words in Latin letters of a name that has others as well, as a file name: of the name of an issue in two languages. */
function latinWords(words: string): string | undefined {
  const latin = words.match(/\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’-]*/gu)?.join(" ");
  return latin === undefined ? undefined : shortName(latin);
}

const LONGEST_NAME = 60;

const EXAMPLES = new Map([
  ["proposal", "plenibrief new proposal IAP/63A1/5"],
  ["issue", "plenibrief new issue cybersecurity"],
  ["outcome", 'plenibrief new outcome "Res. 139"'],
  ["conference", "plenibrief new conference PP-26"],
]);

function unknownKind(kind: string): string {
  if (kind === "") return `new needs a kind and a name: ${[...EXAMPLES.values()].join(", ")}`;
  const near = closest(kind, KINDS);
  const advice = near === undefined ? `there are ${KINDS.join(", ")}` : `did you mean "${near}"?`;
  return `"${kind}" is not a kind of file; ${advice}`;
}

/** The folder of conferences need not exist: before the first conference there is none. */
async function newConference(
  name: string,
  title: string | undefined,
  line: CommandLine,
  io: Io,
): Promise<NewFile> {
  const shown = shownPath(line.value("proposals") ?? "proposals");
  const conference = segment(name, "a conference's name");
  const path = `${conference}/conference.md`;
  const text = conferenceStarter(conference, title === undefined ? {} : { title });
  const root = resolve(io.cwd, shown);
  await refuseSecondRecord(root, io.cwd, shown);
  return { root, shown, path, text, conference };
}

/** A name as one segment of a path. @throws UsageError that names the correct spelling where there is one */
function segment(name: string, what: string): string {
  const lower = name.trim().toLowerCase();
  if (isKeySegment(lower)) return lower;
  const verdict = judgeFileName(`${lower}.md`);
  const near = verdict.kind === "refuse" ? verdict.suggestion?.replace(/\.md$/, "") : undefined;
  const advice = near === undefined ? "" : `; did you mean "${near}"?`;
  throw new UsageError(
    `"${name}": ${what} consists of letters a to z, digits and single hyphens between them${advice}`,
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
  if (!isOneLine(text)) throw new UsageError(`${what} must be on one line`);
  return text;
}

function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}
