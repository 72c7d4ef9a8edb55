import type { YamlValue } from "../frontmatter.ts";
import type { FileDraft } from "../read-file.ts";
import type { Body } from "../types.ts";
import type { Addition } from "./fix.ts";
import { withoutRemovable } from "./needless-characters.ts";

/**
 * Whether a fixed file is the same record: every value but those on the lines that were meant to change, whatever
 * the order of its keys, every comment, and its text but for trailing blanks and invisible characters are unchanged,
 * and there is no new error.
 *
 * @param additions what was to be added to its text
 */
export function isSameRecord(
  before: FileDraft,
  after: FileDraft,
  changed: ReadonlySet<number>,
  additions: ReadonlySet<Addition> = new Set(),
): boolean {
  return (
    areSameEntries(before, after, changed) &&
    commentsOf(before) === commentsOf(after) &&
    isSameBody(before, after, additions) &&
    hasNoNewErrors(before, after)
  );
}

function areSameEntries(before: FileDraft, after: FileDraft, changed: ReadonlySet<number>): boolean {
  const [old, now] = [before.front.entries?.entries, after.front.entries?.entries];
  if (old === undefined || now === undefined) return old === now;
  const byKey = new Map(now.map((entry) => [entry.key, entry.value]));
  return (
    old.length === now.length &&
    old.every(({ key, value }) => {
      const other = byKey.get(key);
      return other !== undefined && isSameValue(value, other, changed);
    })
  );
}

function isSameValue(old: YamlValue, now: YamlValue, changed: ReadonlySet<number>): boolean {
  if (isParted(old, now, changed)) return true;
  if (old.kind === "scalar")
    return now.kind === "scalar" && (isSameText(old.value, now.value) || changed.has(old.place.line));
  if (old.kind === "list") {
    if (now.kind !== "list" || old.items.length !== now.items.length) return false;
    return old.items.every((item, index) => isSame(item, now.items[index], changed));
  }
  if (now.kind !== "map" || old.entries.length !== now.entries.length) return false;
  return old.entries.every(({ key, value }, index) => {
    const other = now.entries[index];
    return other?.key === key && isSame(value, other.value, changed);
  });
}

/** Whether a text that named several, on a line that was meant to change, became an entry for each. */
function isParted(old: YamlValue, now: YamlValue, changed: ReadonlySet<number>): boolean {
  const items = old.kind === "list" ? old.items : [old];
  const isMeant = (item: YamlValue) => item.kind === "scalar" && changed.has(item.place.line);
  if (now.kind !== "list" || now.items.length <= items.length || !items.every(isMeant)) return false;
  return now.items.every(({ kind }) => kind === "scalar");
}

function isSame(old: YamlValue, now: YamlValue | undefined, changed: ReadonlySet<number>): boolean {
  return now !== undefined && isSameValue(old, now, changed);
}

/** The comment lines of the frontmatter, in any order. */
function commentsOf({ source, front }: FileDraft): string {
  const yaml = source.text.split("\n").slice(0, front.bodyFirstLine - 1);
  const comments = yaml.map((line) => line.trim()).filter((line) => line.startsWith("#"));
  return withoutRemovable(comments.sort().join("\n"));
}

function isSameBody(before: FileDraft, after: FileDraft, additions: ReadonlySet<Addition>): boolean {
  if (before.front.bodyFirstLine !== after.front.bodyFirstLine) return false;
  const [old, now] = [before.body, after.body];
  if (old === undefined || now === undefined) return old === now;
  const [lines, escapes, letters, items] = [
    additions.has("empty-lines"),
    additions.has("backslashes"),
    additions.has("letters"),
    additions.has("items"),
  ];
  const withoutEmpty = (text: string) => (lines ? text.replace(/(?:\n|\\n)+/g, "\n") : text);
  const writtenIn = (body: Body) => {
    const written = withoutEmpty(wordsOf(body));
    const plain = letters ? written.replace(/\\?`+|''|::|[ʻ’“”።]/g, "") : written;
    const words = items
      ? plain.replace(/^[^\S\n]*([-*+\u2010-\u2015・･＊＋－])[^\S\n]*|^[^\S\n]+/gm, (_, mark) =>
          mark ? "- " : "",
        )
      : plain;
    return escapes
      ? words.replace(/^((?:[ \t>]|[-*+] )*)(?:\\(?=[+>])|(\d{1,9})\\(?=[.)]))/gm, "$1$2")
      : words;
  };
  return (
    writtenIn(old) === writtenIn(now) &&
    blocksOf(old, lines) === blocksOf(now, lines) &&
    // A list or quotation has become a line of its paragraph, or code its words.
    (escapes || letters || items || withoutEmpty(meaningOf(old)) === withoutEmpty(meaningOf(now)))
  );
}

/** The blocks for some readers; without their lines where lines were added. */
function blocksOf({ fences }: Body, addsLines: boolean): string {
  const isLine = (key: string) => key === "firstLine" || key === "lastLine";
  return JSON.stringify(fences, (key, value: unknown) => (addsLines && isLine(key) ? undefined : value));
}

function wordsOf({ markdown }: Body): string {
  return withoutRemovable(markdown)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd();
}

/** The tree of the Markdown without positions. */
function meaningOf({ tree }: Body): string {
  return withoutRemovable(
    JSON.stringify(tree, (key, value: unknown) => (key === "position" ? undefined : value)),
  );
}

function isSameText(old: string, now: string): boolean {
  return withoutRemovable(old) === withoutRemovable(now);
}

function hasNoNewErrors(before: FileDraft, after: FileDraft): boolean {
  const left = errorsOf(before);
  return errorsOf(after).every((rule) => {
    const index = left.indexOf(rule);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  });
}

function errorsOf({ findings }: FileDraft): string[] {
  return findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}
