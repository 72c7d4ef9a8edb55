import type { AuthoredChange, ListPlace, Paragraph, Run, Tracked } from "./document.ts";
import { child, isTrue, readTree, switchOf, valOf, type XmlElement } from "./xml.ts";

/** Formats that a style can switch on and that text switches off again (toggle properties, ECMA-376 17.7.3). */
const TOGGLES = ["b", "i", "vanish"] as const;
type Toggle = (typeof TOGGLES)[number];
type Toggles = Partial<Record<Toggle, boolean>>;

export interface Style {
  name: string;
  toggles: Toggles;
  /** Where the paragraphs of the style are in a list. */
  list?: { list: string | undefined; level: number | undefined };
}

/** The styles of a document by identifier, each with what it inherits. */
export interface Styles {
  byId: ReadonlyMap<string, Style>;
  /** Of the paragraphs that name none. */
  ordinary: Style;
  /** What applies where no style differs. */
  defaults: Toggles;
}

const NONE: Style = { name: "", toggles: {} };

/** Longest chain of styles that inherit from each other; a circle ends here too. */
const MAX_CHAIN = 32;

/** Reads `styles.xml`; without it every paragraph is plain. */
export function readStyles(bytes: Uint8Array | undefined, checkTime?: () => void): Styles {
  if (bytes === undefined) return { byId: new Map(), ordinary: NONE, defaults: {} };
  const root = readTree(bytes, checkTime);
  const elements = root.children.filter(({ name }) => name === "w:style");
  const found = new Map(elements.map((element) => [element.attributes.get("styleId") ?? "", element]));
  const byId = new Map([...found].map(([id, element]) => [id, resolved(element, found)]));
  const ordinary = elements.find(
    ({ attributes }) => attributes.get("type") === "paragraph" && isTrue(attributes.get("default")),
  );
  return {
    byId,
    ordinary: byId.get(ordinary?.attributes.get("styleId") ?? "") ?? NONE,
    defaults: togglesOf(child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr")),
  };
}

/** The switches of run properties. */
function togglesOf(properties: XmlElement | undefined): Toggles {
  const toggles: Toggles = {};
  for (const toggle of TOGGLES) {
    const value = switchOf(properties, `w:${toggle}`);
    if (value !== undefined) toggles[toggle] = value;
  }
  return toggles;
}

/**
 * Whether a format is on for a run: its own setting, else whether an odd number of its styles have it on, else the
 * document's default.
 */
function isOn(toggle: Toggle, own: Toggles, styles: readonly Style[], defaults: Toggles): boolean {
  const stated = own[toggle];
  if (stated !== undefined) return stated;
  const stating = styles.flatMap(({ toggles }) => toggles[toggle] ?? []);
  if (stating.length === 0) return defaults[toggle] ?? false;
  return stating.filter(Boolean).length % 2 === 1;
}

function resolved(element: XmlElement, all: ReadonlyMap<string, XmlElement>): Style {
  const chain: XmlElement[] = [];
  for (let each: XmlElement | undefined = element; each !== undefined && chain.length < MAX_CHAIN; ) {
    chain.push(each);
    each = all.get(valOf(each, "w:basedOn") ?? "");
  }
  const toggles: Toggles = {};
  let list: Style["list"];
  for (const each of chain.reverse()) {
    Object.assign(toggles, togglesOf(child(each, "w:rPr")));
    list = listOf(child(each, "w:pPr")) ?? list;
  }
  return { name: valOf(element, "w:name") ?? "", toggles, ...(list !== undefined && { list }) };
}

/** The list that paragraph properties name; either half may come from the style. */
function listOf(properties: XmlElement | undefined): Style["list"] {
  const numbering = child(properties, "w:numPr");
  if (numbering === undefined) return undefined;
  const level = valOf(numbering, "w:ilvl");
  return { list: valOf(numbering, "w:numId"), level: level === undefined ? undefined : Number(level) };
}

/** The format that the properties of a paragraph give it, those of its end included. */
export interface ParagraphFormat {
  style: Style;
  former?: NonNullable<Paragraph["former"]>;
  mark: Tracked;
  list?: ListPlace;
  rightToLeft?: true;
}

/** The format of a run, from its properties and its styles. */
export interface RunFormat {
  formats: Pick<Run, "bold" | "italic" | "underline" | "strike" | "superscript">;
  tracked: Tracked;
  isHidden: boolean;
}

/** Reads `w:pPr`; without one, the format of an ordinary paragraph. */
export function paragraphFormat(properties: XmlElement | undefined, styles: Styles): ParagraphFormat {
  const { style, list } = styleAndList(properties, styles);
  const change = child(properties, "w:pPrChange");
  const former = change === undefined ? undefined : styleAndList(child(change, "w:pPr"), styles);
  return {
    style,
    mark: trackedBy(child(properties, "w:rPr"), "w:ins", "w:del"),
    ...(list !== undefined && { list }),
    ...(former !== undefined && { former: { ...former, style: former.style.name } }),
    ...(switchOf(properties, "w:bidi") && { rightToLeft: true as const }),
  };
}

function styleAndList(
  properties: XmlElement | undefined,
  styles: Styles,
): { style: Style; list?: ListPlace } {
  const style = styleNamed(valOf(properties, "w:pStyle"), styles) ?? styles.ordinary;
  const own = listOf(properties);
  const list = placeOf(own?.list ?? style.list?.list, own?.level ?? style.list?.level ?? 0);
  return { style, ...(list !== undefined && { list }) };
}

/** Reads `w:rPr`, among styles from the outermost one to the paragraph's. */
export function runFormat(
  properties: XmlElement | undefined,
  styles: Styles,
  around: readonly Style[],
): RunFormat {
  const style = styleNamed(valOf(properties, "w:rStyle"), styles);
  const all = style === undefined ? around : [...around, style];
  const own = togglesOf(properties);
  const on = (toggle: Toggle) => isOn(toggle, own, all, styles.defaults);
  const underline = valOf(properties, "w:u") ?? "none";
  const isStruck = switchOf(properties, "w:strike") || switchOf(properties, "w:dstrike");
  return {
    formats: {
      ...(on("b") && { bold: true as const }),
      ...(on("i") && { italic: true as const }),
      ...(underline !== "none" && { underline: true as const }),
      ...(isStruck && { strike: true as const }),
      ...(valOf(properties, "w:vertAlign") === "superscript" && { superscript: true as const }),
    },
    tracked: trackedBy(properties, "w:ins", "w:del"),
    isHidden: on("vanish"),
  };
}

/** The tracked change that properties name; a move is an insertion in one place and a deletion in the other. */
export function trackedBy(properties: XmlElement | undefined, inserting: string, deleting: string): Tracked {
  const has = (name: string) => child(properties, name) !== undefined;
  return {
    ...((has(inserting) || has("w:moveTo")) && { inserted: true as const }),
    ...((has(deleting) || has("w:moveFrom")) && { deleted: true as const }),
  };
}

/** The style of a table, from `w:tblPr`. */
export function tableStyle(properties: XmlElement, styles: Styles): Style | undefined {
  return styleNamed(valOf(properties, "w:tblStyle"), styles);
}

function styleNamed(id: string | undefined, styles: Styles): Style | undefined {
  return id === undefined ? undefined : styles.byId.get(id);
}

/** List 0 takes a paragraph out of the list of its style. */
function placeOf(list: string | undefined, level: number): ListPlace | undefined {
  if (list === undefined || list === "0" || !(level >= 0 && level < 9)) return undefined;
  return { list, level };
}

const CHANGES: ReadonlyMap<string, keyof Tracked> = new Map([
  ["w:ins", "inserted"],
  ["w:moveTo", "inserted"],
  ["w:del", "deleted"],
  ["w:moveFrom", "deleted"],
]);

/** The tracked changes around what is being read, and those of each author so far. */
export class TrackedChanges {
  readonly list: AuthoredChange[] = [];
  /** No words were read since a change was opened. */
  #isFirst = false;
  readonly #open: { change: keyof Tracked; author: string }[] = [];

  /** Whether an element is a tracked change, which is open from now on. */
  open(name: string, attributes: ReadonlyMap<string, string>): boolean {
    const change = CHANGES.get(name);
    if (change !== undefined) this.#open.push({ change, author: attributes.get("author") ?? "" });
    this.#isFirst ||= change !== undefined;
    return change !== undefined;
  }

  close(name: string): boolean {
    return CHANGES.has(name) && this.#open.pop() !== undefined;
  }

  isIn(change: keyof Tracked): boolean {
    return this.#open.some((each) => each.change === change);
  }

  /** Notes words in a block, where a tracked change is open. */
  add(words: string, block: number): void {
    const author = this.#open.at(-1)?.author;
    if (author === undefined) return;
    const last = this.list.at(-1);
    if (!this.#isFirst && last?.author === author && last.block === block) last.words += words;
    else this.list.push({ author, block, words });
    this.#isFirst = false;
  }
}
