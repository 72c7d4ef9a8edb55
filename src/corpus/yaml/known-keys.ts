import type { Parsed } from "../../finding.ts";
import { closest } from "../../itu/did-you-mean.ts";
import { type ProposalId, parseProposalId, proposalIdsOverlap } from "../../itu/proposal-id.ts";
import type { FormatFinding } from "../format-rules.ts";
import { endOfCode } from "../markdown/parse-cost.ts";
import { ACTIONS } from "../vocabulary.ts";

/** The keys nested under a key: those of each entry of a list (`history`), or of one map (`relations`). */
export interface NestedKeys {
  isList: boolean;
  keys: ReadonlySet<string>;
  /** Keys of which at least one is required. */
  needs: ReadonlySet<string>;
  /** Keys that take a list. */
  lists: ReadonlySet<string>;
  /** Keys whose value may be a sentence. */
  sentences: ReadonlySet<string>;
}

/** The keys that a kind of file can have, by which the faults of its lines are found. */
export interface KnownKeys {
  topLevel: ReadonlySet<string>;
  nested: ReadonlyMap<string, NestedKeys>;
  /** All keys, nested ones included. */
  all: ReadonlySet<string>;
  /** The words of the keys that take one of a closed list. */
  words: ReadonlyMap<string, readonly string[]>;
}

type Schema = { readonly [keyword: string]: unknown };

/** The keys that a key table describes by its schemas. */
export function knownKeysOf(table: Readonly<Record<string, { type: { schema: Schema } }>>): KnownKeys {
  const nested = new Map<string, NestedKeys>();
  for (const [key, { type }] of Object.entries(table)) {
    const forms = [type.schema, ...(isList(type.schema.anyOf) ? type.schema.anyOf : [])];
    const map = forms.find((form) => form.type === "object");
    const properties = map?.properties;
    if (map === undefined || !isSchema(properties)) continue;
    nested.set(key, {
      isList: forms.some((form) => form.type === "array"),
      keys: new Set(Object.keys(properties)),
      needs: new Set(neededIn(map)),
      lists: new Set(Object.keys(properties).filter((name) => takesList(properties[name]))),
      sentences: new Set(Object.keys(properties).filter((name) => mayBeSentence(properties[name]))),
    });
  }
  const topLevel = new Set(Object.keys(table));
  const schemas = Object.values(table).map(({ type }) => type.schema);
  const words = new Map<string, readonly string[]>();
  for (const [key, { type }] of Object.entries(table)) {
    if (Array.isArray(type.schema.enum)) words.set(key, type.schema.enum.map(String));
  }
  return { topLevel, nested, all: new Set([...topLevel, ...schemas.flatMap(keysIn)]), words };
}

/** The keys of all maps that a schema describes. */
export function keysIn(schema: Schema): string[] {
  const properties = isSchema(schema.properties) ? Object.entries(schema.properties) : [];
  const forms = [schema.items, ...(isList(schema.anyOf) ? schema.anyOf : [])].filter(isSchema);
  return [
    ...properties.flatMap(([key, value]) => [key, ...(isSchema(value) ? keysIn(value) : [])]),
    ...forms.flatMap(keysIn),
  ];
}

/** A text in no form of its own, other than that it is on one line. */
function mayBeSentence(schema: unknown): boolean {
  if (!isSchema(schema) || schema.minLength === undefined || schema.enum !== undefined) return false;
  return schema.pattern === undefined || schema.pattern === "^[^\\n]*$";
}

function takesList(schema: unknown): boolean {
  return isSchema(schema) && isList(schema.anyOf) && schema.anyOf.some(({ type }) => type === "array");
}

/** `a` and `b` of `anyOf: [{required: [a]}, {required: [b]}]`. */
function neededIn({ anyOf }: Schema): string[] {
  if (!isList(anyOf)) return [];
  return anyOf.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : []));
}

function isList(value: unknown): value is Schema[] {
  return Array.isArray(value);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null;
}

/** What people call keys in place of their names; words of English that begin a sentence are not among them. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    audience:
      "visibility confidentiality audiencia audiência público zielgruppe leserkreis doelgroep аудитория аудиторія الجمهور 受众 受眾",
    title: "titre título titulo titolo titel tytuł pealkiri заголовок название العنوان 标题 標題",
    status: "statut estado stato estatus staatus статус состояние الحالة 状态 狀態",
    position: "posición posição posizione позиция الموقف 立场 立場",
    sponsors: "cosponsors co-sponsors auteurs autores patrocinadores авторы соавторы المقدمون 提案国",
    supporters: "soutiens partidarios apoyos apoiadores сторонники المؤيدون 支持者",
    opponents: "opposants opositores oponentes противники المعارضون 反对者",
    issue: "sujet tema thema тема الموضوع 议题 議題",
  }).flatMap(([key, names]) => names.split(" ").map((name): [string, string] => [name, key])),
);

/** The key that a word is, or that it is near to or another name of. */
export function keyMeant(word: string, keys: ReadonlySet<string>): string | undefined {
  if (keys.has(word)) return word;
  const other = OTHER_NAMES.get(word.normalize("NFC").toLowerCase());
  if (other !== undefined && keys.has(other)) return other;
  // Of "audience-X" a part would be lost.
  const parts = (text: string) => text.split("-").length;
  return closest(
    word,
    [...keys].filter((key) => parts(key) >= parts(word)),
  );
}

/** The line that closes the keys of a file. */
const END_OF_KEYS = /^---[ \t]*$/;
/** A line of text with the form of a key and its value. Items of lists and quotations may have words of their own before a colon. */
const KEY_LINE = /^(?<mark>[ \t]*(?:[-*+>][ \t]+)?)(?<key>[a-z][a-z-]*)[ \t]*[:：](?:[ \t]|$)/;

/**
 * Keys that are below the frontmatter, where they have no effect and would be printed: a key that was added one line too
 * low, or a second file that was pasted behind the first. One finding for each run of such lines.
 *
 * @param id the ID among the keys of the file
 */
export function findKeysInText(
  file: string,
  text: string,
  { bodyFirstLine, id = "" }: { bodyFirstLine: number; id: string | undefined },
  { topLevel }: KnownKeys,
): FormatFinding[] {
  const findings: FormatFinding[] = [];
  const found: number[] = [];
  const prose: Line[] = [];
  let end: RegExp | undefined;
  let isRun = false;
  let begins = true;
  for (const [index, line] of text.split("\n").entries()) {
    if (index + 1 < bodyFirstLine) continue;
    if (end !== undefined) {
      if (end.test(line.trimStart())) end = undefined;
      continue;
    }
    end = endOfCode(line.trimStart());
    const { mark = "", key = "" } = KEY_LINE.exec(line)?.groups ?? {};
    // "audience" limits the readers of the file, wherever its writer put it.
    const isKey: boolean = key === "audience" || (topLevel.has(key) && begins && mark.trim() === "");
    if (line.trim() !== "") prose.push({ number: index + 1, text: line });
    if (isKey) found.push(index + 1);
    if (isKey && !isRun) {
      const place = { file, line: index + 1, column: mark.length + 1, length: key.length };
      const message = `"${key}" is a key of the file, and has no effect below the line --- that closes the keys: move it above that line; where a second file begins here, it is a file of its own`;
      findings.push({ ...place, severity: "error", rule: "key-in-text", message, confidential: true });
    }
    isRun = isKey;
    begins = isKey || line.trim() === "" || END_OF_KEYS.test(line);
  }
  const labels = prose.flatMap((line) => labelOf(line) ?? []);
  const heads = topLevel.has("sponsors") ? headsOfOthers(prose, parseProposalId(id)) : [];
  const starts = [...firstLabels(labels, found), ...heads];
  return [...findings, ...starts.map((start) => secondRecord(file, start))];
}

/** A line of the file that is not in a block of code, nor empty. */
interface Line {
  /** From 1. */
  number: number;
  text: string;
}

/** What a second proposal may begin with: a key at the start of a line, in any letter case and look, or an ID. */
interface Label {
  line: number;
  column: number;
  word: string;
}

const LABEL =
  /^(?<mark>[ \t>]*(?:\*\*|__)?)(?<word>title|sponsors|supporters|opponents|issue|target|action|status|submitted)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*\S/i;
/** One of two keys is one of these: other pairs are also labels of a paragraph. */
const DISTINCTIVE = /^(?:title|sponsors)$/i;
/** In lines. */
const MOST_BETWEEN = 2;

function labelOf({ number, text }: Line): Label | undefined {
  const { mark = "", word } = LABEL.exec(text)?.groups ?? {};
  return word === undefined ? undefined : { line: number, column: mark.length + 1, word };
}

const ACTION = `\\(?(?:${ACTIONS.join("|")})\\)?`;
/** `MOD EUR/91/10`, `EUR/91/10` or `EUR/91/10 MOD` alone on a line, as a document of ITU writes the head of a proposal. */
const HEAD = new RegExp(
  `^(?<mark>[ \\t>#]*[*_]{0,2})(?<before>${ACTION}[*_:]{0,3}[ \\t]+[*_]{0,2})?(?<id>[A-Z]{1,5}/[0-9A-Za-z().]{1,20}/[0-9]{1,4})(?<behind>[*_:]{0,3}[ \\t]+[*_]{0,2}${ACTION})?[*_:]{0,3}[ \\t]*$`,
);
const ACTION_ALONE = new RegExp(`^[ \\t>#]*[*_]{0,2}${ACTION}[*_:]{0,3}(?:[ \\t]|$)`);

/** IDs that are not the file's own, with an action beside or below them. */
function headsOfOthers(lines: readonly Line[], own: Parsed<ProposalId>): Label[] {
  return lines.flatMap(({ number, text }, index): Label[] => {
    const { mark = "", before = "", id, behind } = HEAD.exec(text)?.groups ?? {};
    if (id === undefined) return [];
    const parsed = parseProposalId(id);
    if (!parsed.ok || (own.ok && proposalIdsOverlap(parsed.value, own.value))) return [];
    if (before === "" && behind === undefined && !ACTION_ALONE.test(lines[index + 1]?.text ?? "")) return [];
    return [{ line: number, column: mark.length + before.length + 1, word: id }];
  });
}

/** The first of two keys or more that follow each other, as a word processor writes them. */
function firstLabels(labels: readonly Label[], found: readonly number[]): Label[] {
  const isNear = (first: Label | undefined, second: Label | undefined) =>
    first !== undefined && second !== undefined && second.line - first.line <= MOST_BETWEEN;
  const isPair = (first: Label, second: Label | undefined) =>
    second !== undefined &&
    isNear(first, second) &&
    first.word.toLowerCase() !== second.word.toLowerCase() &&
    (DISTINCTIVE.test(first.word) || DISTINCTIVE.test(second.word));
  return labels.filter(
    (label, at) =>
      !isNear(labels[at - 1], label) && !found.includes(label.line) && isPair(label, labels[at + 1]),
  );
}

/** Where a second proposal begins in a text. */
function secondRecord(file: string, { line, column, word }: Label): FormatFinding {
  const message = `"${word}" and the words below it are those of a second proposal, which would be printed as a part of this one: a proposal is a file of its own, with its keys at the top`;
  const place = { file, line, column, length: word.length };
  return { ...place, severity: "error", rule: "key-in-text", message, confidential: true };
}
