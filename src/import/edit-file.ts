import type { SourceFile } from "../corpus/folder/read-folder.ts";
import { decodeSource } from "../corpus/folder/source-text.ts";
import { scalarOf, type YamlEntry, type YamlMap, type YamlValue } from "../corpus/frontmatter.ts";
import { draftsOf, type FileDraft, readFile } from "../corpus/read-file.ts";
import { endOfDate } from "../corpus/record-date.ts";
import { updatedBeforeSubmitted } from "../corpus/rules/dates.ts";
import { historyEnd, historyOrder, submittedHistory, undatedEnd } from "../corpus/rules/history.ts";
import { OF_ONE_FILE, runRules } from "../corpus/rules/rule.ts";
import { PROPOSAL_KEYS } from "../corpus/schema/proposal-schema.ts";
import type { HistoryEntry } from "../corpus/types.ts";
import { quoted, yamlText } from "../corpus/yaml/quotes.ts";
import type { Finding } from "../finding.ts";
import { ByHand, type LineEdit, type Texts, textEdits, textsOnRecord } from "./recorded-texts.ts";

/** What is to change in the file of a proposal; everything else stays as it is, byte for byte. */
export interface WantedEdit {
  /** The blocks under `## Text`. */
  texts?: Texts;
  /** Put in its place by date. Where it is the last with a status or a position, these keys follow. */
  entry?: HistoryEntry;
  /** Keys of one line, with their new values; a list only in place of an empty one. */
  keys?: ReadonlyMap<string, KeyValue>;
}

export type KeyValue = string | readonly string[];

/** The file as it would lie on the disk and as it would be read, or why it is not changed. */
export type EditedFile = { ok: true; raw: string; source: SourceFile } | { ok: false; message: string };

/** Plans the edit of a file that was read, and lies on the disk as `raw`. The result is read again and compared before it is returned. */
export async function editFile(before: FileDraft, raw: string, wanted: WantedEdit): Promise<EditedFile> {
  try {
    const edited = applied(raw, plannedEdits(before, wanted));
    const { text } = decodeSource(before.source.file, Buffer.from(edited, "utf8"));
    if (text === undefined) throw new ByHand("it would be too long for one file");
    const source = { ...before.source, text };
    const after = await readFile(source);
    const fault = newError(before, after);
    if (fault !== undefined)
      return { ok: false, message: `not changed, because "check" would report an error in it: ${fault}` };
    if (!isOnlyWanted(before, after, wanted))
      throw new ByHand("it is written in a way that cannot be changed safely");
    return { ok: true, raw: edited, source };
  } catch (error) {
    if (error instanceof ByHand)
      return { ok: false, message: `to be changed by hand, because ${error.message}` };
    throw error;
  }
}

function plannedEdits(draft: FileDraft, { texts, entry, keys = new Map() }: WantedEdit): LineEdit[] {
  const lines = draft.source.text.split("\n");
  const entries = draft.front.entries?.entries;
  const isFaulty = ({ severity, rule }: FileDraft["findings"][number]) =>
    severity === "error" && rule !== "empty-value";
  if (entries === undefined || draft.front.findings.some(isFaulty)) {
    throw new ByHand("the keys at its top have errors: correct them first");
  }
  const empty = draft.front.entries?.empty ?? [];
  const front: Front = { lines, entries, empty, end: draft.front.bodyFirstLine - 2 };
  const all = new Map(keys);
  const edits: LineEdit[] = [];
  if (entry !== undefined) {
    const { edit, isLastStatus, isLastPosition } = historyEdit(front, entry);
    edits.push(edit);
    if (isLastStatus && entry.status !== undefined) all.set("status", entry.status);
    if (isLastPosition && entry.position !== undefined) all.set("position", entry.position);
  }
  for (const [key, value] of all) edits.push(keyEdit(front, key, value));
  if (texts !== undefined) edits.push(...textEdits(draft.body, lines, texts));
  return edits;
}

interface Front {
  lines: readonly string[];
  entries: readonly YamlEntry[];
  /** The keys without a value. */
  empty: NonNullable<YamlMap["empty"]>;
  /** The line of the closing `---`, from 0. */
  end: number;
}

const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/;

function keyEdit(front: Front, key: string, value: KeyValue): LineEdit {
  const entry = front.entries.find((each) => each.key === key);
  if (entry === undefined) {
    const [place, before, behind = ""] = emptyKey(front, key);
    if (place !== undefined)
      return { start: place, end: place + 1, lines: [`${before}: ${beside(behind, value)}${behind}`] };
    const at = insertionLine(front, key);
    return { start: at, end: at, lines: [`${key}: ${written(value)}`] };
  }
  const at = entry.keyPlace.line - 1;
  const line = front.lines[at] ?? "";
  const scalar = entry.value;
  const isOnLine =
    scalar.kind === "scalar" && scalar.style !== "block" && scalar.place.line === entry.keyPlace.line;
  const start = scalar.place.column - 1;
  const rest = line.slice(start);
  const old = !isOnLine ? undefined : scalar.style === "plain" ? scalar.value : QUOTED.exec(rest)?.[0];
  if (old === undefined || !rest.startsWith(old)) throw new ByHand(`its ${key} goes over several lines`);
  const behind = rest.slice(old.length);
  return { start: at, end: at + 1, lines: [line.slice(0, start) + beside(behind, value) + behind] };
}

/** A comment behind a text without quotes would be taken for words that it lost. */
function beside(behind: string, value: KeyValue): string {
  return behind.trim() === "" || typeof value !== "string" ? written(value) : quoted(value);
}

/** The line of a key without a value, and what it has before and behind the colon; nothing where there is no such key. */
function emptyKey({ lines, empty }: Front, key: string): [at?: number, before?: string, behind?: string] {
  const line = empty.find((each) => each.key === key)?.keyPlace.line;
  if (line === undefined) return [];
  const [, before, behind = ""] =
    /^([^\s:#]+)\s*:(?:\s+(?:~|null|""|''))?((?:\s+#.*)?)$/i.exec((lines[line - 1] ?? "").trimEnd()) ?? [];
  if (before === undefined) throw new ByHand(`its ${key} is empty, and not on a line of its own`);
  return [line - 1, before, behind];
}

/** A value as it is written in a file; a date needs no quotes. */
function written(value: KeyValue): string {
  if (typeof value !== "string") return `[${value.map(yamlText).join(", ")}]`;
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(value) ? value : yamlText(value);
}

const ORDER = Object.keys(PROPOSAL_KEYS);

/** The line that a new key is put on: behind the last key that is before it in the order of the format. */
function insertionLine(front: Front, key: string): number {
  const place = ORDER.indexOf(key);
  return startOf(front, front.entries.findLastIndex((each) => ORDER.indexOf(each.key) < place) + 1);
}

/** The line on which the entry at an index begins, comments above it included; behind the last one, the end. */
function startOf({ lines, entries, end }: Front, index: number): number {
  let line = (entries[index]?.keyPlace.line ?? end + 1) - 1;
  while (line > 1 && /^\s*(?:#|$)/.test(lines[line - 1] ?? "")) line -= 1;
  return line;
}

function historyEdit(
  front: Front,
  entry: HistoryEntry,
): { edit: LineEdit; isLastStatus: boolean; isLastPosition: boolean } {
  const fields = Object.entries(entry).map(([key, value]) => `${key}: ${written(String(value))}`);
  const history = front.entries.find(({ key }) => key === "history");
  const itemLines = (indent: string) =>
    fields.map((field, index) => `${indent}${index === 0 ? "- " : "  "}${field}`);
  if (history === undefined) {
    const [place, , behind = ""] = emptyKey(front, "history");
    const at = place ?? insertionLine(front, "history");
    const end = place === undefined ? at : at + 1;
    const edit = { start: at, end, lines: [`history:${behind}`, ...itemLines("  ")] };
    return { edit, isLastStatus: true, isLastPosition: true };
  }
  const items = history.value.kind === "list" ? history.value.items : [];
  const starts = items.map((item) => item.place.line - 1);
  const indents = starts.map((at) => /^(\s*)- /.exec(front.lines[at] ?? "")?.[1]);
  const [indent] = indents;
  if (indent === undefined || indents.some((each) => each !== indent)) {
    throw new ByHand(`its history is not a list with an entry a line; add "{${fields.join(", ")}}"`);
  }
  const later = items.findIndex((item) => endOfDate(scalarIn(item, "date")) > endOfDate(entry.date));
  const behind = later < 0 ? [] : items.slice(later);
  const at = later < 0 ? startOf(front, front.entries.indexOf(history) + 1) : (starts[later] ?? 0);
  return {
    edit: { start: at, end: at, lines: itemLines(indent) },
    isLastStatus: !behind.some((item) => scalarIn(item, "status") !== ""),
    isLastPosition: !behind.some((item) => scalarIn(item, "position") !== ""),
  };
}

function scalarIn(item: YamlValue, key: string): string {
  return (item.kind === "map" ? scalarOf(item, key) : undefined) ?? "";
}

/** The text with its lines replaced; the others keep their ends, new ones end as the first line does. */
function applied(raw: string, edits: readonly LineEdit[]): string {
  const lines = raw.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
  const lineEnd = /\r\n|\r|\n/.exec(lines[0] ?? "")?.[0] ?? "\n";
  const order = edits.map((edit, index) => ({ ...edit, index }));
  order.sort((a, b) => b.start - a.start || b.index - a.index);
  for (const { start, end, lines: put } of order) {
    const last = lines[start - 1];
    if (last !== undefined && !/[\r\n]$/.test(last)) lines[start - 1] = `${last}${lineEnd}${lineEnd}`;
    lines.splice(start, end - start, put.map((line) => `${line}${lineEnd}`).join(""));
  }
  return lines.join("");
}

/** The rules about keys that an edit changes which are errors; an outcome that is missing is left to fill in. */
const RULES_OF_EDITS = [historyEnd, historyOrder, submittedHistory, undatedEnd, updatedBeforeSubmitted];

function errorsOf(draft: FileDraft): Finding[] {
  const ofRecord = runRules(RULES_OF_EDITS, draftsOf([draft]), OF_ONE_FILE);
  return [...draft.findings, ...ofRecord].filter(({ severity }) => severity === "error");
}

/** The message of the first error that a file has only as edited; undefined where it has none more than before. */
function newError(before: FileDraft, after: FileDraft): string | undefined {
  const [known, now] = [errorsOf(before), errorsOf(after)];
  const messages = new Set(known.map(({ message }) => message));
  const ofRule = (all: readonly Finding[], name: string) => all.filter(({ rule }) => rule === name);
  for (const { rule } of now) {
    // A message may name a line, which an edit moves.
    const same = ofRule(now, rule);
    if (same.length <= ofRule(known, rule).length) continue;
    return (same.find(({ message }) => !messages.has(message)) ?? same[0])?.message;
  }
  return undefined;
}

/** Whether a file as edited has the wanted values, and all others as they were. */
function isOnlyWanted(before: FileDraft, after: FileDraft, { texts, entry, keys }: WantedEdit): boolean {
  const valueNow = (name: string) => after.front.entries?.entries.find(({ key }) => key === name)?.value;
  const isAsWanted = ([key, wanted]: [string, KeyValue]) => {
    const value = valueNow(key);
    return value !== undefined && JSON.stringify(plainValue(value)) === JSON.stringify(wanted);
  };
  if (![...(keys ?? [])].every(isAsWanted)) return false;
  const changed = new Set([
    ...(keys?.keys() ?? []),
    ...(entry === undefined ? [] : ["history", "status", "position"]),
  ]);
  const others = ({ front }: FileDraft) =>
    JSON.stringify(
      (front.entries?.entries ?? []).flatMap(({ key, value }) =>
        changed.has(key) ? [] : [[key, plainValue(value)]],
      ),
    );
  if (others(before) !== others(after)) return false;
  if (texts === undefined) return true;
  const now = textsOnRecord(after.body);
  return now.current === texts.current && now.proposed === texts.proposed;
}

function plainValue(value: YamlValue): unknown {
  if (value.kind === "scalar") return value.value;
  if (value.kind === "list") return value.items.map(plainValue);
  return value.entries.map(({ key, value: inner }) => [key, plainValue(inner)]);
}
