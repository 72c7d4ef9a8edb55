import type { Fixed } from "../../finding.ts";
import { type Secrecy, secrecyOf } from "../audience/confidential-lines.ts";
import type { SourceFile } from "../folder/read-folder.ts";
import { decodeSource } from "../folder/source-text.ts";
import { type FileDraft, readFile } from "../read-file.ts";
import type { Day } from "../vocabulary.ts";
import { type Edit, type Fix, fixSource, type Repair } from "./fix.ts";
import { keyOrder } from "./key-order.ts";
import { letterTick, lineLayout, lostSign, runInList, typedStop, unquotedText } from "./line-layout.ts";
import { invisibleCharacter, LINE_ENDS, lineEndRepairs, trailingBlanks } from "./needless-characters.ts";
import { isSameRecord } from "./same-record.ts";
import { closedWord, dateForm, sponsorCode } from "./written-values.ts";

type Steps = readonly (readonly Fix[])[];

/**
 * The fixes of `check --fix`, in steps: each step reads the text that the steps before it wrote. They are made again
 * until none is left, since one may wait for another: a text gets its quotes when nothing else is wrong on its line.
 */
const IN_PLACE: Steps = [
  [invisibleCharacter],
  [lineLayout],
  [unquotedText],
  [letterTick],
  [typedStop],
  [closedWord, dateForm, sponsorCode, lostSign, trailingBlanks],
];
/** They move lines, so they come last: the places in the report are those of the original file. */
const MOVING: Steps = [[runInList, keyOrder]];
/** All fixes, by their steps. */
export const FIXES: Steps = [...IN_PLACE, ...MOVING];
/** The most times that they are made. */
const MAX_PASSES = 8;

/** The result of the fixes for a file. */
type FixPlan =
  | { kind: "nothing" }
  | { kind: "fix"; text: string; fixed: Fixed[] }
  /** The record would change, so the file is left alone; with the fixes that change it, where known. */
  | { kind: "doubt"; inTheWay: string[] };

interface FixOptions {
  order: boolean;
  opens?: Day;
}

/**
 * The corrections of a file that need no decision; nothing is written. `bytes` are those on the disk. A file that is not
 * text, or has a conflict of git in it, is left alone. Without `order` the keys stay where they are, and a file without
 * findings stays the same, trailing blanks included. No date is written that is years from the day on which the conference
 * `opens`.
 */
export async function planFixes(
  source: Omit<SourceFile, "text">,
  bytes: Uint8Array,
  options: FixOptions,
): Promise<FixPlan> {
  const { file } = source;
  const decoded = decodeSource(file, bytes);
  const isConflict = decoded.findings.some(({ rule }) => rule === "merge-conflict");
  if (decoded.text === undefined || isConflict) return { kind: "nothing" };
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const before = await readFile({ ...source, text: decoded.text });

  const all = await attempt(before, raw, options);
  const { text, made, isSame } = all.isSame ? all : await attempt(before, raw, options, { passes: 1 });
  if (made.length === 0 || (!options.order && made.every(({ fix }) => TIDYING.has(fix))))
    return { kind: "nothing" };
  if (!isSame) {
    const names = [...new Set(made.map(({ fix }) => fix))].sort();
    const inTheWay: string[] = [];
    for (const without of names)
      if ((await attempt(before, raw, options, { without })).isSame) inTheWay.push(without);
    return { kind: "doubt", inTheWay };
  }
  const secrecyAt = secrecyOf(before);
  const fixed = made
    .map(({ line, column, did, redacted, fix }) => {
      return { file, line, column, did: isSecret(secrecyAt(line)) ? (redacted ?? did) : did, fix };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.fix < b.fix ? -1 : 1));
  return { kind: "fix", text, fixed };
}

/** Fixes without a finding: they are made only along with others. */
const TIDYING: ReadonlySet<string> = new Set([LINE_ENDS, trailingBlanks.name]);

function isSecret(secrecy: Secrecy): boolean {
  return secrecy === "closed" || secrecy === "rowless";
}

type Made = Repair & { fix: string };
/** The repairs of a fix that are to be made. */
type Named = (name: string, repairs: () => readonly Repair[]) => Made[];

interface Attempt {
  text: string;
  made: Made[];
  /** Whether the record would stay the same. */
  isSame: boolean;
}

/** Makes all repairs of a text except those of the fix `without`; where it changes nothing else, in at most so many passes. */
async function attempt(
  before: FileDraft,
  raw: string,
  { order, opens }: FixOptions,
  { without, passes = MAX_PASSES }: { without?: string; passes?: number } = {},
): Promise<Attempt> {
  const named: Named = (name, repairs) =>
    name === without || (name === keyOrder.name && !order)
      ? []
      : repairs().map((repair) => ({ ...repair, fix: name }));
  const ends = applyRepairs(
    raw,
    named(LINE_ENDS, () => lineEndRepairs(raw)),
  );
  const made = [...ends.made];
  let [from, text, isSame] = [before, ends.text, true];
  const makeAll = async (steps: Steps): Promise<boolean> => {
    const pass = await makePass(from, text, steps, named, opens);
    made.push(...pass.made);
    isSame &&= pass.isSame;
    [from, text] = [pass.after, pass.text];
    return pass.made.length > 0;
  };
  for (let pass = 0; pass < passes && (await makeAll(IN_PLACE)); pass += 1);
  await makeAll(MOVING);
  return { text, made, isSame };
}

/** Makes the repairs of steps once. Each pass is compared with the one before it: a value may change only where it is meant to in that pass. */
async function makePass(
  from: FileDraft,
  raw: string,
  steps: Steps,
  named: Named,
  opens: Day | undefined,
): Promise<Attempt & { after: FileDraft }> {
  const made: Made[] = [];
  let text = raw;
  let draft: FileDraft | undefined = text === from.source.text ? from : undefined;
  for (const step of steps) {
    draft ??= await readFile({ ...from.source, text });
    const source = fixSource(draft, opens);
    const applied = applyRepairs(
      text,
      step.flatMap((fix) => named(fix.name, () => fix.repairs(source))),
    );
    if (applied.made.length === 0) continue;
    made.push(...applied.made);
    text = applied.text;
    draft = undefined;
  }
  const changed = new Set(made.filter(({ changesValue }) => changesValue).map(({ line }) => line));
  const additions = new Set(made.flatMap(({ adds }) => adds ?? []));
  const after = draft ?? (await readFile({ ...from.source, text }));
  return { text, made, after, isSame: isSameRecord(from, after, changed, additions) };
}

/**
 * The text with the repairs made, and the repairs that were made. Of two that overlap, the first in the list is made.
 */
function applyRepairs<T extends Repair>(text: string, repairs: readonly T[]): { text: string; made: T[] } {
  const accepted: Edit[] = [];
  const made: T[] = [];
  for (const repair of repairs) {
    if (repair.edits.some((edit) => accepted.some((other) => touch(edit, other)))) continue;
    accepted.push(...repair.edits);
    made.push(repair);
  }
  accepted.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let end = 0;
  for (const edit of accepted) {
    parts.push(text.slice(end, edit.start), edit.text);
    end = edit.end;
  }
  return { text: parts.join("") + text.slice(end), made };
}

/** Whether two edits overlap, or insert at the same place. */
function touch(a: Edit, b: Edit): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}
