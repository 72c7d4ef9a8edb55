import { type KnownKeys, keyMeant, type NestedKeys } from "./known-keys.ts";
import {
  type BareKey,
  dashedEntries,
  type FirstWord,
  firstWord,
  type LineCorrections,
  type LineStart,
  lineStart,
  meantKey,
  movedLine,
  strayLine,
} from "./line-start.ts";

/**
 * Corrects the indentation of lines by the keys that a file can have: a key of an entry indented one blank too
 * little, a dash at the margin, entries without dashes. A line that is neither a key nor indented as a text may be
 * anything, a remark as well: it is read as the key that its first word means, else along with the text above, and
 * left to a person. Called only where the file cannot be parsed as it is. `inside` are the lines of multi-line texts.
 */
export function correctLayout(
  lines: readonly string[],
  inside: ReadonlySet<number>,
  knownKeys: KnownKeys,
): LineCorrections {
  const layout = new Layout(lines, inside, knownKeys);
  for (const [index, line] of lines.entries()) {
    if (!inside.has(index) && line.trim() !== "" && !/^ *#/.test(line)) layout.line(index, line);
  }
  layout.endSection();
  return layout.corrections;
}

/** The key that the lines below it belong to. */
interface Section {
  key: string;
  /** A key with keys of its own; left out for a list of texts. */
  inner?: NestedKeys;
  /** The column of its dashes, from 0. */
  dash?: number;
  /** The column of the keys of its entry or map. */
  column?: number;
  /** The keys of the entry so far. */
  seen: Set<string>;
  first?: string;
  /** Where there is no dash yet. */
  bare: BareKey[];
}

class Layout {
  readonly corrections: LineCorrections = new Map();
  private readonly lines: readonly string[];
  private readonly knownKeys: KnownKeys;
  private section: Section | undefined;
  private readonly counts = new Map<string, number>();
  private hasKey = false;

  constructor(lines: readonly string[], inside: ReadonlySet<number>, knownKeys: KnownKeys) {
    this.lines = lines;
    this.knownKeys = knownKeys;
    for (const [index, line] of lines.entries()) {
      const key = !inside.has(index) && !line.startsWith(" ") ? lineStart(line).key : undefined;
      if (key !== undefined) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  private move(index: number, start: LineStart, column: number, message: string): void {
    if (start.indent !== column) this.corrections.set(index, movedLine(start, column, message));
  }

  line(index: number, line: string): void {
    const start = lineStart(line);
    if (start.gap !== undefined) return void this.dashed(index, start);
    if (start.indent === 0) return void this.atMargin(index, start);
    if (this.section === undefined) return void this.belowText(index, start);
    if (start.key !== undefined) return void this.innerKey(index, start, start.key);
    const { column, inner } = this.section;
    if (column === undefined || start.indent > column) return;
    const first = firstWord(start.rest);
    const key = first && inner && keyMeant(first.word, inner.keys);
    if (first === undefined || key === undefined || this.section.seen.has(key))
      return void this.corrections.set(index, strayLine(start, column + 2));
    this.section.seen.add(key);
    this.corrections.set(index, meantKey(start, column, first, key));
  }

  endSection(): void {
    const { section } = this;
    this.section = undefined;
    if (section === undefined) return;
    for (const [index, correction] of dashedEntries(this.lines, section.key, section.bare)) {
      const earlier = this.corrections.get(index);
      if (!earlier?.fault?.isDoubtful) this.corrections.set(index, correction);
      else this.corrections.set(index, { ...earlier, corrected: `  ${earlier.corrected}` });
    }
  }

  private atMargin(index: number, start: LineStart): void {
    const { key } = start;
    const { section } = this;
    if (key === undefined) return void this.wordsAtMargin(index, start);
    if (section?.inner?.keys.has(key) && this.belongsToEntry(key, section, section.inner)) {
      return void this.marginKey(index, start, key, section, section.inner);
    }
    this.begin(key, start.value);
  }

  private begin(key: string, value: string): void {
    this.endSection();
    this.hasKey = true;
    const isOpen = value === "" || value.startsWith("#");
    const inner = this.knownKeys.nested.get(key);
    this.section = isOpen ? { key, ...(inner && { inner }), seen: new Set(), bare: [] } : undefined;
  }

  /**
   * Of a key that both entries and the file can have: it belongs to the entry where the entry lacks it, and either the
   * file has it a second time or the entry requires it.
   */
  private belongsToEntry(key: string, { seen, column }: Section, { isList, needs }: NestedKeys): boolean {
    if (!this.knownKeys.topLevel.has(key)) return true;
    if (!isList || column === undefined || seen.has(key)) return false;
    const isNeeded = needs.has(key) && ![...needs].some((need) => seen.has(need));
    return isNeeded || (this.counts.get(key) ?? 0) > 1;
  }

  private marginKey(index: number, start: LineStart, key: string, section: Section, inner: NestedKeys): void {
    const { dash, first, column } = section;
    const begins = inner.isList && (dash === undefined || column === undefined || key === first);
    const where = `"${key}" belongs to "${section.key}" above`;
    if (!begins) {
      section.column ??= 2;
      section.seen.add(key);
      return void this.move(
        index,
        start,
        section.column,
        `${where}: it is aligned with the other keys there`,
      );
    }
    section.dash ??= 2;
    section.column = section.dash + 2;
    section.first = key;
    section.seen = new Set([key]);
    const message = `${where}: each entry begins with a dash, two spaces from the margin`;
    this.corrections.set(index, movedLine(start, section.dash, message, "- "));
  }

  private wordsAtMargin(index: number, start: LineStart): void {
    const first = firstWord(start.rest);
    const key = first && this.keyAtMargin(index, first);
    if (first !== undefined && key !== undefined) {
      this.corrections.set(index, meantKey(start, 0, first, key, this.knownKeys.topLevel.has(key)));
      return void this.begin(key, first.value);
    }
    // Several words before a colon are a key that no file has, which is reported when the keys are read.
    if (/^[^"'#]*\S: /.test(start.rest)) return void this.endSection();
    if (!this.hasKey || !/^(?:[\p{L}\p{N}"'(]|-+\p{L})/u.test(start.rest)) return;
    this.corrections.set(index, strayLine(start, (this.section?.column ?? 0) + 2));
  }

  /** The key that a line without one begins with, or that a list below it belongs to. */
  private keyAtMargin(index: number, { word, sign, value }: FirstWord): string | undefined {
    const { topLevel } = this.knownKeys;
    const key = keyMeant(word, topLevel);
    const isCertain = key === word && /[:=]/.test(sign);
    if (key !== undefined && (isCertain || !this.counts.has(key))) return key;
    const next = this.lines.slice(index + 1).find((line) => line.trim() !== "");
    return value === "" && sign === "" && /^ *-(?: |$)/.test(next ?? "") && !this.counts.has(word)
      ? word
      : undefined;
  }

  /** Below a key with a text: a further line of it, or a key with blanks before it. */
  private belowText(index: number, start: LineStart): void {
    const { key, indent } = start;
    if (!this.hasKey || key === undefined || !this.knownKeys.topLevel.has(key) || indent > 3) return;
    const spaces = indent === 1 ? "a space stands" : `${indent} spaces stand`;
    this.move(index, start, 0, `${spaces} before "${key}": the keys of the file begin at the margin`);
    this.begin(key, start.value);
  }

  private dashed(index: number, start: LineStart): void {
    const { section } = this;
    if (section === undefined) return;
    const { key, rest, gap = 0 } = start;
    const { inner } = section;
    const isEntry = inner === undefined || (key !== undefined && inner.keys.has(key)) || rest.startsWith("{");
    if (!isEntry || (inner !== undefined && !inner.isList)) return;
    // A list of texts may contain one that begins with a dash.
    if (inner === undefined && gap === 0 && rest !== "") return;
    const dash = section.dash ?? start.indent;
    section.dash = dash;
    // An entry in braces is whole: no line below belongs to it.
    if (rest.startsWith("{")) delete section.column;
    else section.column = dash + 1 + Math.max(gap, 1);
    section.seen = new Set(key === undefined ? [] : [key]);
    if (key === undefined) delete section.first;
    else section.first = key;
    const corrected = `${" ".repeat(dash)}-${" ".repeat(Math.max(gap, 1))}${rest}`;
    if (start.indent !== dash) {
      const message = `this dash stands ${distance(start.indent, dash)}: the dashes of a list are aligned`;
      this.corrections.set(index, {
        corrected,
        fault: { rule: "yaml-syntax", message, index: start.indent, length: 1 },
      });
    } else if (gap === 0 && rest !== "") {
      const fault = {
        rule: "yaml-syntax" as const,
        message: "a space is missing after the dash",
        index: start.indent,
        length: 1,
      };
      this.corrections.set(index, { corrected, fault });
    }
  }

  private innerKey(index: number, start: LineStart, key: string): void {
    const { section } = this;
    if (section?.inner === undefined) return;
    const { inner } = section;
    const isKnown = inner.keys.has(key);
    const column = section.column ?? start.indent;
    if (!isKnown && Math.abs(start.indent - column) > 1) return;
    if (inner.isList && section.dash === undefined) {
      section.bare.push({ index, key });
    } else if (inner.isList && isKnown && key === section.first && section.dash !== undefined) {
      return void this.missingDash(index, start, key, section, section.dash);
    }
    section.column = column;
    section.seen.add(key);
    const name = isKnown ? `"${key}"` : "this key";
    const message = `${name} stands ${distance(start.indent, column)}: the keys of one entry are aligned`;
    this.move(index, start, column, message);
  }

  /** The key that entries begin with, a second time in one of them. */
  private missingDash(index: number, start: LineStart, key: string, section: Section, dash: number): void {
    section.column = dash + 2;
    section.seen = new Set([key]);
    const message = `a dash is missing: each entry of "${section.key}" begins with one`;
    this.corrections.set(index, movedLine(start, dash, message, "- "));
  }
}

/** How far something is from its column. */
function distance(at: number, column: number): string {
  const spaces = Math.abs(at - column);
  return `${spaces} ${spaces === 1 ? "space" : "spaces"} too far ${at < column ? "left" : "right"}`;
}
