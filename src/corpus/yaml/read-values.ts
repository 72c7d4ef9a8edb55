import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from "yaml";
import { findEscapedCharacter } from "../characters/forbidden-characters.ts";
import { withoutNeedlessMarks } from "../characters/invisible-characters.ts";
import { asLinesJoin } from "../characters/line-joins.ts";
import type { FormatFinding, FormatRuleName } from "../format-rules.ts";
import type { YamlEntry, YamlMap, YamlSource, YamlValue } from "./yaml-source.ts";

/** How deep maps and lists may be nested. */
const MAX_DEPTH = 8;
/** How many keys one map may have. */
const MAX_KEYS = 64;
/** How many keys and items a frontmatter may have in all. */
const MAX_NODES = 5_000;

/**
 * Converts a parsed document without syntax errors to values with places; YAML features that are not used here are
 * findings.
 */
export function readValues(
  document: Document,
  source: YamlSource,
): { entries?: YamlMap; findings: FormatFinding[] } {
  const reader = new TreeReader(source);
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === "")) {
    return {
      findings: [
        reader.fault(
          0,
          0,
          "frontmatter-missing",
          "the keys of the file are missing: there is nothing between the two lines ---",
        ),
      ],
    };
  }
  if (!isMap(contents)) {
    const message = 'the lines at the top of a file are keys, each with a colon and a space: "title: …"';
    return { findings: [reader.fault(0, 0, "yaml-syntax", message)] };
  }
  const entries = reader.value(contents as ParsedNode, 1);
  return entries?.kind === "map" ? { entries, findings: reader.findings } : { findings: reader.findings };
}

class TreeReader {
  readonly findings: FormatFinding[] = [];
  private readonly source: YamlSource;
  private nodes = 0;

  constructor(source: YamlSource) {
    this.source = source;
  }

  fault(start: number, end: number, rule: FormatRuleName, message: string): FormatFinding {
    const finding: FormatFinding = { ...this.source.place(start, end), severity: "error", rule, message };
    this.findings.push(finding);
    return finding;
  }

  value(node: ParsedNode, depth: number): YamlValue | undefined {
    const [start, end] = node.range;
    this.nodes += 1;
    if (this.nodes > MAX_NODES) {
      if (this.nodes === MAX_NODES + 1) {
        this.fault(
          start,
          end,
          "frontmatter-too-large",
          `the keys at the top of the file have more than ${MAX_NODES} values`,
        );
      }
      return undefined;
    }
    if (isAlias(node))
      return this.refuse(
        node,
        `*${node.source} refers to a value of another place: put it in quotes if it is a text, or write the value again`,
      );
    if (node.anchor !== undefined)
      this.refuse(
        node,
        `&${node.anchor} names this value for other places: remove it, or put the text in quotes`,
      );
    if (node.tag !== undefined)
      this.refuse(
        node,
        `${shownTag(node.tag)} says of what kind a value is: remove it, or put the text in quotes`,
      );
    if (isScalar(node)) return this.scalar(node);
    if (depth > MAX_DEPTH) {
      this.fault(start, end, "frontmatter-too-large", `lists are nested more than ${MAX_DEPTH} levels deep`);
      return undefined;
    }
    const place = this.source.place(start, end);
    if (isMap(node) && isListInBraces(node)) {
      this.fault(start, end, "yaml-syntax", "a list is between [ and ]: { and } are around keys with values");
      return undefined;
    }
    if (isMap(node)) return { kind: "map", ...this.entries(node.items, depth), place };
    if (!isSeq(node)) return undefined;
    const items = node.items.map((item) => this.item(item, depth + 1)).filter((item) => item !== undefined);
    return { kind: "list", items, ...(node.flow === true && { isFlow: true }), place };
  }

  private item(item: unknown, depth: number): YamlValue | undefined {
    // `[a: b]` is a list of one map in YAML.
    return isNode(item) ? this.value(item as ParsedNode, depth) : undefined;
  }

  private entries(
    items: readonly Pair<unknown, unknown>[],
    depth: number,
  ): Pick<YamlMap, "entries" | "empty"> {
    const seen = new Map<string, YamlEntry>();
    const empty: NonNullable<YamlMap["empty"]> = [];
    for (const { key, value } of items) {
      if (!isScalar(key) || typeof key.value !== "string" || !key.range) {
        if (isNode(key)) this.refuse(key as ParsedNode, "a key is one word with a colon after it");
        continue;
      }
      this.entry(seen, empty, key as Scalar<string>, value, depth);
    }
    return { entries: [...seen.values()], ...(empty.length > 0 && { empty }) };
  }

  private entry(
    seen: Map<string, YamlEntry>,
    empty: NonNullable<YamlMap["empty"]>,
    key: Scalar<string>,
    value: unknown,
    depth: number,
  ): void {
    const [start, end] = key.range ?? [0, 0];
    const name = key.value;
    const keyPlace = this.source.place(start, end);
    if (name === "" || this.isExplicit(start)) {
      return void this.refuse(key as ParsedNode, "a key is one word with a colon after it");
    }
    if (name === "<<")
      return void this.refuse(
        key as ParsedNode,
        "<< takes over the keys of another place: write the keys themselves",
      );
    if (key.anchor !== undefined)
      this.refuse(key as ParsedNode, `&${key.anchor} names this key for other places: remove it`);
    if (key.tag !== undefined)
      this.refuse(key as ParsedNode, `${shownTag(key.tag)} says of what kind a value is: remove it`);
    const earlier = seen.get(name);
    if (earlier !== undefined) {
      const { line, column } = earlier.keyPlace;
      return void this.fault(
        start,
        end,
        "duplicate-key",
        `the key "${name}" is already at ${line}:${column}; ${oneOfTwo(earlier.value, value)}`,
      );
    }
    if (seen.size === MAX_KEYS) {
      return void this.fault(start, end, "frontmatter-too-large", `one key has at most ${MAX_KEYS} keys`);
    }
    if (isEmpty(value)) {
      empty.push({ key: name, keyPlace });
      return void this.fault(
        start,
        end,
        "empty-value",
        `the key "${name}" has no value; give one or leave the key out`,
      );
    }
    const read = isNode(value) ? this.value(value as ParsedNode, depth + 1) : undefined;
    if (read !== undefined) seen.set(name, { key: name, keyPlace, value: read });
  }

  /** `? key` is another way to write a key; a comment that ends in a question mark on the line above is not. */
  private isExplicit(start: number): boolean {
    const { line, column } = this.source.locate(start);
    return /(?:^|[\s{,[-])\?[ \t]+$/.test(line.slice(0, column));
  }

  private scalar(node: Scalar): YamlValue | undefined {
    const [start, end] = node.range ?? [0, 0];
    if (isEmpty(node)) {
      this.fault(start, end, "empty-value", "an item has no value; give one or remove it");
      return undefined;
    }
    const style = node.type === "PLAIN" ? "plain" : node.type?.startsWith("QUOTE") ? "quoted" : "block";
    const place = this.source.place(start, end);
    const written = this.source.text.slice(start, end);
    const value = asLinesJoin(String(node.value), written);
    const escaped = style === "quoted" ? findEscapedCharacter(place, value, written) : undefined;
    if (escaped !== undefined) this.findings.push(escaped);
    return { kind: "scalar", value: withoutNeedlessMarks(value), style, place };
  }

  private refuse(node: ParsedNode, message: string): undefined {
    this.fault(node.range[0], node.range[1], "yaml-feature", message);
    return undefined;
  }
}

/** `{EST, LVA}`: no key of it has a colon. */
function isListInBraces({ flow, items }: YAMLMap): boolean {
  return flow === true && items.length > 0 && items.every(({ value }) => value === null);
}

/** The advice for a duplicate key: of two lists neither must be lost. */
function oneOfTwo(first: YamlValue, second: unknown): string {
  const hasSeveral = first.kind !== "scalar" || (isNode(second) && !isScalar(second));
  return hasSeveral ? "put the values of both under one of them" : "keep the one that is right";
}

/** A tag in its short form: `!!str`. */
function shownTag(tag: string): string {
  return tag.replace(/^tag:yaml\.org,2002:/, "!!");
}

// YAML's words for null, which the failsafe schema reads as texts.
const NOTHING = new Set(["", "~", "null", "Null", "NULL"]);

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (!isScalar(value)) return false;
  if (value.value === null) return true;
  if (value.type === "PLAIN") return NOTHING.has(String(value.value));
  return String(value.value).trim() === "";
}
