import { columnAt } from "./characters/code-points.ts";
import { withoutUnseen } from "./characters/invisible-characters.ts";
import type { FormatFinding, FormatRuleName } from "./format-rules.ts";
import type { KnownKeys } from "./yaml/known-keys.ts";
import { characterName } from "./yaml/look-alike-characters.ts";
import { parseYaml } from "./yaml/parse-yaml.ts";
import type { YamlMap } from "./yaml/yaml-source.ts";

export type { YamlEntry, YamlList, YamlMap, YamlScalar, YamlValue } from "./yaml/yaml-source.ts";

/** The frontmatter of a file, parsed. */
export interface Frontmatter {
  /** Absent where there is none, or where it cannot be read. With error findings it may be incomplete. */
  entries?: YamlMap;
  /** The first line after the closing `---`, from 1; 1 where there is no frontmatter. */
  bodyFirstLine: number;
  findings: FormatFinding[];
}

/**
 * Reads the YAML between the `---` of line 1 and the next `---`. `text` has `\n` line ends. Every value stays
 * a text; anchors, aliases, merge keys, tags, duplicate keys and keys without a value are errors. With `knownKeys`,
 * errors are found that only the keys of the file reveal.
 */
export function parseFrontmatter(file: string, text: string, knownKeys?: KnownKeys): Frontmatter {
  const split = splitFrontmatter(file, text);
  if (split.yaml === undefined) return { bodyFirstLine: split.bodyFirstLine, findings: split.findings };
  const { entries, findings } = parseYaml(file, split.yaml, 2, knownKeys);
  return {
    bodyFirstLine: split.bodyFirstLine,
    findings: [...split.findings, ...findings],
    ...(entries && { entries }),
  };
}

/** The text under a key; undefined where there is none, or a list or a map. */
export function scalarOf(map: YamlMap | undefined, name: string): string | undefined {
  const value = map?.entries.find(({ key }) => key === name)?.value;
  return value?.kind === "scalar" ? value.value : undefined;
}

/** The texts under a key, of one or of a list; those without a word are left out. */
export function textsUnder(map: YamlMap | undefined, name: string): string[] {
  const value = map?.entries.find(({ key }) => key === name)?.value;
  const items = value?.kind === "list" ? value.items : value === undefined ? [] : [value];
  return items.flatMap((item) => (item.kind === "scalar" && item.value !== "" ? [item.value] : []));
}

/** The most that a frontmatter may contain, in bytes. */
const MAX_BYTES = 65_536;
const FENCE = /^---[ \t]*$/;

/** The lines between the two `---`, and where the body begins; without `yaml` there is nothing to read. */
interface SplitText {
  yaml?: string[];
  bodyFirstLine: number;
  findings: FormatFinding[];
}

/**
 * Splits a text into its frontmatter, which begins on line 1, and its body. A line that is nearly `---` is reported
 * and used as one.
 */
function splitFrontmatter(file: string, text: string): SplitText {
  const lines = text.split("\n");
  const opening = lines[0] ?? "";
  const findings: FormatFinding[] = [];
  if (!FENCE.test(opening)) {
    if (!isNearFence(opening.replace(/^[ \t]+/, "")))
      return { bodyFirstLine: 1, findings: [missing(file, lines)] };
    findings.push(...nearFence(file, 1, opening));
  }
  const end = lines.findIndex((line, index) => index > 0 && (FENCE.test(line) || isNearFence(line)));
  if (end === -1) {
    const message = "the keys at the top of the file are not closed: put a line --- after the last one";
    return {
      bodyFirstLine: lines.length + 1,
      findings: [...findings, finding(file, 1, "frontmatter-missing", message)],
    };
  }
  const closing = lines[end] ?? "";
  if (!FENCE.test(closing)) findings.push(...nearFence(file, end + 1, closing));
  const yaml = lines.slice(1, end);
  const bodyFirstLine = end + 2;
  if (Buffer.byteLength(yaml.join("\n")) > MAX_BYTES) {
    const message = `the keys at the top of the file have more than ${MAX_BYTES / 1024} KB: move text below them`;
    return { bodyFirstLine, findings: [...findings, finding(file, 1, "frontmatter-too-large", message)] };
  }
  const deep = yaml.findIndex(isDeep);
  if (deep === -1) return { yaml, bodyFirstLine, findings };
  const message = "lists are nested more than 8 levels deep";
  return {
    bodyFirstLine,
    findings: [...findings, finding(file, deep + 2, "frontmatter-too-large", message)],
  };
}

const DASH = "[-\\u2010-\\u2015\\u2212\\u2500\\u2501\\uFE58\\uFE63\\uFF0D]";
const DASHES = new RegExp(`^[^\\S \\t]*${DASH}(?: ?${DASH}){0,9}\\s*$`);
const HYPHENS = /^-(?:-{0,9}| ?-)[ \t]*$/;

/**
 * Whether a line was probably meant as `---`: with another kind of dash, too few or too many, or an invisible
 * character.
 */
function isNearFence(line: string): boolean {
  const seen = withoutUnseen(line);
  if (FENCE.test(seen)) return !FENCE.test(line);
  // A single hyphen is an empty item of a list, and two with a blank between them are two.
  return DASHES.test(seen) && (!HYPHENS.test(seen) || /^-{2}/.test(seen));
}

function nearFence(file: string, number: number, line: string): FormatFinding[] {
  // Invisible characters have a finding of their own on every line.
  if (FENCE.test(withoutUnseen(line))) return [];
  const index = line.search(/[^- \t]/u);
  const other = index < 0 ? undefined : String.fromCodePoint(line.codePointAt(index) ?? 0);
  const where = number === 1 ? "line 1 is" : "the line that closes the keys is";
  const message =
    other === undefined
      ? `${where} three hyphens, ---, and nothing else`
      : `${where} three hyphens, ---: this is ${characterName(other)}`;
  const place = { file, line: number, column: index < 0 ? 1 : columnAt(line, index), length: 1 };
  return [{ ...place, severity: "error", rule: "frontmatter-missing", message, suggestion: "---" }];
}

/** Whether a line nests what no text needs: YAML would be long in finding that out. */
function isDeep(line: string): boolean {
  let depth = 0;
  let deepest = 0;
  for (const character of line) {
    if (character === "[" || character === "{") depth += 1;
    else if (character === "]" || character === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  const items = /^[- \t?]*/.exec(line)?.[0].replaceAll(/[ \t]/g, "").length ?? 0;
  return deepest > 32 || (items > 32 && !/^[ \t]*-+[ \t]*$/.test(line));
}

function missing(file: string, lines: readonly string[]): FormatFinding {
  const first = lines.findIndex((line) => line.trim() !== "");
  if (first > 0 && FENCE.test(lines[first] ?? "")) {
    const message = "the keys of a file begin on line 1, with ---: remove the empty lines before it";
    return finding(file, first + 1, "frontmatter-missing", message);
  }
  const message =
    "the keys of the file are missing: it begins with a line ---, then the keys, such as title: A name, then a line ---";
  return finding(file, 1, "frontmatter-missing", message);
}

function finding(file: string, line: number, rule: FormatRuleName, message: string): FormatFinding {
  return { file, line, column: 1, severity: "error", rule, message };
}
