import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { CommandLine } from "../cli/command-line.ts";
import { EXIT, type ExitCode, type Io, UsageError } from "../cli/io.ts";
import { findUnwritten } from "../corpus/characters/forbidden-characters.ts";
import { readConferenceFolder } from "../corpus/folder/read-folder.ts";
import { readRegularFile } from "../corpus/folder/regular-files.ts";
import type { Proposal } from "../corpus/types.ts";
import { beginningOf } from "../finding.ts";
import { ConferenceRecord } from "../import/conference-record.ts";
import { withMoved } from "../import/document-differences.ts";
import { readFileName } from "../import/letterhead.ts";
import { type DefaultedColumn, type ListRow, readList } from "../import/list-rows.ts";
import { missingFrom, planProposal, withRepeated } from "../import/plan-import.ts";
import { isMixed, planRow, RowsOfFiles } from "../import/plan-list.ts";
import { importDocument } from "../import/proposal-draft.ts";
import type { FileSetting } from "../import/proposal-file.ts";
import { readSheet } from "../import/read-sheet.ts";
import { optionalKeys } from "../json-values.ts";
import { visible } from "../report/printable-text.ts";
import { MAX_PACKED, PackageError, packedTooLarge } from "../word/package.ts";
import { readWord } from "../word/read-word.ts";
import { asArguments, conferenceToFill, listedConferences, shownPath } from "./conferences.ts";
import { valuesInEditions } from "./find-editions.ts";
import { type FrozenEditions, frozenEditions } from "./frozen-editions.ts";
import { ImportedFiles } from "./imported-files.ts";
import { checkIssue } from "./option-values.ts";

/** How long a document may take to be read, in milliseconds. */
const TIME_LIMIT = 20_000;

/** `plenibrief import FILE…`: makes proposals from Word documents; changes what is on record only with `--update`. */
export async function importFiles(line: CommandLine, io: Io): Promise<ExitCode> {
  if (line.operands.length === 0) throw new UsageError("import needs a file: plenibrief import FILE.docx");
  const files = (await Promise.all(line.operands.map((operand) => filesOf(operand, io.cwd)))).flat();
  const conferences = await listedConferences(line.value("proposals") ?? "proposals", io.cwd);
  const conference = await conferenceToFill(conferences, line.value("conference"));
  const [root, shown] = [join(conferences.root, conference), `${conferences.shown}/${conference}`];
  const { files: sources, findings } = await readConferenceFolder(root, shown);
  const missing = findings.find(({ rule, severity }) => rule === "lost-file" && severity === "error");
  // What is missing would be imported as new, beside the file that comes back.
  if (missing !== undefined) throw new UsageError(`${visible(missing.file)}: ${visible(missing.message)}`);
  const record = new ConferenceRecord(sources);
  const issue = line.value("issue");
  if (issue !== undefined) checkIssue(issue, record.issues, shown);
  const target = new ImportedFiles({
    root,
    shown,
    record,
    isDryRun: line.has("dry-run"),
    updates: line.has("update"),
    signal: io.signal,
  });
  const { issues, language } = record;
  const run: ImportRun = {
    target,
    record,
    editions: await frozenEditions(conferences, conference),
    setting: { issues, language, ...optionalKeys({ issue }) },
    conference,
    isChosen: line.has("conference"),
    io,
  };
  let failed = false;
  for (const file of files) {
    io.signal.throwIfAborted();
    try {
      const bytes = await bytesOf(file);
      const isList = /\.(?:csv|tsv|xlsx)$/i.test(file.path);
      const notices = await (isList ? importList(bytes, run) : importWord(bytes, basename(file.path), run));
      if (!line.has("quiet"))
        for (const notice of notices) io.stderr(`${visible(file.shown)}: ${visible(notice)}\n`);
    } catch (error) {
      // A file that cannot be read does not keep the others from being imported.
      if (!(error instanceof PackageError)) throw error;
      failed = true;
      io.stderr(`${visible(file.shown)}: ${error.message}\n`);
    }
    io.stdout(target.takeLines());
  }
  if (!line.has("quiet"))
    io.stderr(target.closing(`plenibrief check ${asArguments(conference, conferences.shown)}`));
  if (failed) return EXIT.usage;
  if (target.hasFailed) return EXIT.failure;
  return target.hasNothing ? EXIT.findings : EXIT.done;
}

/** What the files of one run are imported into. */
interface ImportRun {
  target: ImportedFiles;
  record: ConferenceRecord;
  editions: FrozenEditions;
  setting: FileSetting;
  /** The name of the conference's folder, and whether the user named it. */
  conference: string;
  isChosen: boolean;
  io: Io;
}

/** A file to be imported: its path, and as the user named it. */
interface InputFile {
  path: string;
  shown: string;
}

/** The file of that name, or the documents right inside the folder of that name, in code unit order. */
async function filesOf(operand: string, cwd: string): Promise<InputFile[]> {
  const path = resolve(cwd, operand);
  const shown = shownPath(operand);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new UsageError(`there is no file ${visible(shown)}`);
  if (!found.isDirectory()) return [{ path, shown }];
  const names = (await readdir(path)).filter(
    (name) => /\.(?:docx|docm)$/i.test(name) && !/^[.~_]/.test(name),
  );
  if (names.length === 0)
    throw new UsageError(`there is no Word document (.docx) in the folder ${visible(shown)}`);
  return names.sort().map((name) => ({ path: join(path, name), shown: `${shown}/${name}` }));
}

async function bytesOf({ path }: InputFile): Promise<Uint8Array> {
  const read = await readRegularFile(path, MAX_PACKED);
  if ("bytes" in read) return read.bytes;
  const { unread } = read;
  if (unread.why === "too-large") throw packedTooLarge(unread.size);
  throw new PackageError(
    unread.why === "link" ? "it is a link: name the file itself" : "the file cannot be read",
  );
}

async function importWord(bytes: Uint8Array, name: string, run: ImportRun): Promise<string[]> {
  const { target, record, setting, io } = run;
  const word = readWord(bytes, { checkTime: timeLimit(io) });
  const { proposals, notices, conferences } = importDocument(word, readFileName(name), record.opens);
  refuseOtherConference(conferences, run);
  for (const draft of withMoved(withRepeated(proposals), record)) {
    const plan = await planProposal(draft, record, setting, (source) => target.rawOf(source));
    await target.carryOut(plan, draft);
  }
  const missing = missingFrom(proposals, record);
  if (missing.length > 0)
    notices.push(`on record from this document, and not in its revision: ${missing.join(", ")}`);
  return notices;
}

/** The newest conference is only a guess: a document of another one belongs there, unless the user names the conference. */
function refuseOtherConference(
  conferences: readonly string[],
  { conference: chosen, isChosen }: ImportRun,
): void {
  const conference = conferences.find((each) => each.toUpperCase() !== chosen.toUpperCase());
  if (conference === undefined || isChosen) return;
  if (!conference.startsWith("PP-")) {
    throw new PackageError(
      `the document is of ${conference}: where it belongs to ${chosen} all the same, import it with --conference ${chosen}`,
    );
  }
  throw new PackageError(
    `the document is of ${conference}: import it with --conference ${conference.toLowerCase()}, or into ${chosen} with --conference ${chosen}`,
  );
}

/** What a new proposal has where its table has no such column. */
const WITHOUT: Readonly<Record<DefaultedColumn, string>> = {
  status: 'the status "submitted", or "announced" without a document',
  sponsors: "the sponsors of their IDs",
};

/** A table of proposals: new ones become files; of those on record, status, position, outcome and dates count. */
async function importList(
  bytes: Uint8Array,
  { target, record, setting, editions, io }: ImportRun,
): Promise<string[]> {
  const list = readList(readSheet(bytes, timeLimit(io)), record.opens);
  if (!list.ok) throw new PackageError(list.message);
  const { rows, notices, unknown, defaulted } = list.value;
  const rowsOfFiles = new RowsOfFiles();
  const ofTable = {
    ...setting,
    isMixed: isMixed(rows, setting.language),
    today: io.today(),
    valuesInEditions: (proposal: Proposal) => valuesInEditions(editions, proposal),
  };
  let hasNew = false;
  for (const row of rows) {
    const plan = rowsOfFiles.only(row, await planRow(row, record, ofTable, (source) => target.rawOf(source)));
    hasNew ||= plan.kind === "new";
    await target.carryOut(plan);
  }
  const problems = rows.flatMap(({ row, problems: each }) => each.map((problem) => `row ${row}: ${problem}`));
  const left = unknown.length === 0 ? [] : [`columns that are not read: ${unknown.join(", ")}`];
  const lacking = hasNew ? defaulted.map((each) => whyDefault(each, unknown.length > 0)) : [];
  return [...notices, ...problems, ...rows.flatMap(unwrittenWords), ...left, ...lacking];
}

function whyDefault(column: DefaultedColumn, hasUnread: boolean): string {
  const advice = hasUnread ? "; if a column that is not read has it, name it so" : "";
  return `the table has no column ${column}: new proposals have ${WITHOUT[column]}${advice}`;
}

/** What a row lost where a spreadsheet was saved in the letters of one region. */
function unwrittenWords({ row, values }: ListRow): string[] {
  const words = new Set(Object.values(values).flatMap((text) => findUnwritten(text).map(({ word }) => word)));
  if (words.size === 0) return [];
  const named = [...words].slice(0, MOST_WORDS).map((word) => `"${beginningOf(word, LONGEST_WORD)}"`);
  const more = words.size > MOST_WORDS ? ` and ${words.size - MOST_WORDS} more` : "";
  return [
    `row ${row}: ${named.join(", ")}${more}: "?" stands for letters that the program of the table could not write: save it as "CSV UTF-8" or XLSX, or correct the words in the file`,
  ];
}

const MOST_WORDS = 5;
const LONGEST_WORD = 40;

function timeLimit(io: Io): () => void {
  const start = io.clock();
  return () => {
    if (io.clock() - start > TIME_LIMIT) {
      throw new PackageError("reading the file took too long: it is no ordinary document");
    }
  };
}
