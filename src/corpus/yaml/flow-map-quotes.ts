import { closest } from "../../itu/did-you-mean.ts";
import type { KnownKeys, NestedKeys } from "./known-keys.ts";
import type { LineCorrections } from "./line-start.ts";
import { CLOSING, lineStart } from "./line-start.ts";
import { quoted, splitComment, withoutQuotes } from "./text-cut-by-hash.ts";

/**
 * Quotes texts inside { } that contain a sign that would end them: a comma, a colon, a bracket. The end of a text
 * is found by the names of the keys that may follow. A brace that is not closed is closed at the end of its line.
 */
export function quoteFlowMaps(
  lines: readonly string[],
  inside: ReadonlySet<number>,
  knownKeys: KnownKeys,
): LineCorrections {
  const corrections: LineCorrections = new Map();
  let keys: NestedKeys | undefined;
  for (const [index, line] of lines.entries()) {
    if (inside.has(index)) continue;
    const { indent, gap, key } = lineStart(line);
    if (indent === 0 && gap === undefined && key !== undefined) keys = knownKeys.nested.get(key);
    const open = line.indexOf("{");
    if (keys === undefined || open < 0 || !/^ *(?:- *)?(?:[\w-]+: *)?$/.test(line.slice(0, open))) continue;
    const correction = quoteFlowMap(line, open, keys, lines[index + 1] ?? "");
    if (correction !== undefined) corrections.set(index, correction);
  }
  return corrections;
}

function quoteFlowMap(line: string, open: number, keys: NestedKeys, next: string) {
  const text = line.trimEnd();
  // A possible comment must not become text.
  if (splitComment(text).hasNote) return undefined;
  const isClosed = text.endsWith("}");
  // A flow map over several lines is left to the YAML parser.
  if (!isClosed && (text.includes("}") || text.endsWith(",") || /^ +[^\s-]/.test(next))) return undefined;
  const parts = partsOf(text.slice(open + 1, isClosed ? -1 : undefined), keys);
  if (parts === undefined) return undefined;
  const wrong = parts.filter(({ value }) => needsQuotes(value));
  const [first] = wrong;
  if (first === undefined && isClosed) return undefined;
  const isSeveral = ({ key, value }: Part) => keys.lists.has(key) && /^[^:#[\]{}]*$/.test(value);
  const right = (part: Part) => (isSeveral(part) ? `[${part.value}]` : quoted(withoutQuotes(part.value)));
  const written = parts.map((part) => `${part.key}: ${wrong.includes(part) ? right(part) : part.value}`);
  const corrected = `${text.slice(0, open)}{${written.join(", ")}}`;
  if (first === undefined) {
    const message = "the { that opens here is not closed";
    return { corrected, fault: { rule: "yaml-syntax" as const, message, index: open, length: 1 } };
  }
  const isQuoted = withoutQuotes(first.value) !== first.value;
  const quotes = isQuoted ? "needs other quotes" : "needs quotes";
  const needed = isSeveral(first) ? "has several entries and needs brackets" : quotes;
  const ending = isQuoted ? "the same sign in it" : whatEnds(first.value);
  const message = `the text of "${first.key}" ${needed}: inside { } ${ending} would end it`;
  const index = open + 1 + first.index;
  return { corrected, fault: { rule: "unquoted-text" as const, message, index, length: first.value.length } };
}

interface Part {
  key: string;
  value: string;
  /** Of the value, in the text between the braces. */
  index: number;
}

/**
 * The keys inside braces, each with the text up to the next one; undefined where it cannot be seen where a text ends.
 * An unknown word before a colon is a key too where it is like one that is missing, where the text before it is no
 * sentence, or where none of the keys is there of which one is needed.
 */
function partsOf(text: string, { keys, needs, sentences }: NestedKeys): Part[] | undefined {
  const starts: { key: string; from: number; to: number }[] = [];
  const used = new Set<string>();
  const found = [...text.matchAll(/(^|,) *([A-Za-z][\w-]*) *: /g)];
  const lacksNeeded = needs.size > 0 && !found.some(([, , key = ""]) => needs.has(key));
  const isUnknownKey = (key: string): boolean => {
    const missing = [...keys].filter((known) => !used.has(known));
    const last = starts.at(-1)?.key;
    if (closest(key, missing) !== undefined || (lacksNeeded && /^[a-z]+$/.test(key))) return true;
    return last !== undefined && !sentences.has(last);
  };
  for (const match of found) {
    const [all, sign = "", key = ""] = match;
    const isKey = keys.has(key) || (sign === "," && isUnknownKey(key));
    if (isKey && !used.has(key)) {
      used.add(key);
      starts.push({ key, from: match.index, to: match.index + all.length });
    } else if (sign === "") return undefined;
  }
  if (starts[0]?.from !== 0) return undefined;
  const parts = starts.map(({ key, to }, index) => {
    const value = text.slice(to, starts[index + 1]?.from);
    return { key, value: value.trim(), index: to + (value.length - value.trimStart().length) };
  });
  return parts.some((part) => isCutMap(part, text)) ? undefined : parts;
}

/** Whether a value is a map or list inside the braces whose own keys were taken for keys of the outer map. */
function isCutMap({ value, index }: Part, text: string): boolean {
  const closing = CLOSING.get(value.charAt(0));
  return closing !== undefined && !value.includes(closing) && text.includes(closing, index);
}

function needsQuotes(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*"$/.test(value) || /^'(?:[^']|'')*'$/.test(value)) return false;
  // A nested list or map; the YAML parser reports what is wrong in it.
  if (/^\[.*\]$|^\{.*\}$/.test(value)) return false;
  return /[,[\]{}]|:(?: |$)| #/.test(value) || /^["'&*!|>%@`]/.test(value);
}

function whatEnds(value: string): string {
  const sign = /[,[\]{}]|:(?= |$)| #/.exec(value)?.[0].trim();
  if (sign === ",") return "a comma";
  if (sign === ":") return "a colon";
  return sign === undefined ? "its first sign" : `the sign ${sign}`;
}
